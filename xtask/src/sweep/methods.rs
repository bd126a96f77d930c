//! The methods of what hosts give, and how a program comes by each object.
//!
//! ```text
//!  createSelectorQuery ─► SelectorQuery, its select ─► NodesRef
//! ```

use std::collections::{BTreeMap, VecDeque};

use taro_api_codegen::ir::{Answer, Function, Handle, Item, Ty};

use super::sample::Samples;

/// An object of the host's, and the functions that lead to it: the first is the client's, each other is a method of what the one
/// before gave.
pub(super) struct Object<'s> {
    pub(super) file: &'s str,
    pub(super) handle: &'s Handle,
    /// Its type.
    pub(super) path: String,
    pub(super) way: Vec<String>,
}

impl Object<'_> {
    /// The methods, but for what a task adds by itself.
    pub(super) fn methods(&self) -> impl Iterator<Item = &Function> {
        self.handle.methods.iter().filter(|it| !matches!(it.answer, Answer::Abort))
    }
}

/// Each object that a function gives, by the shortest way to it; and the names of those that none gives.
pub(super) fn reached(samples: &Samples) -> (Vec<Object<'_>>, Vec<String>) {
    let mut found: BTreeMap<String, Object<'_>> = BTreeMap::new();
    let mut open: VecDeque<(&str, &Function, Vec<String>)> =
        samples.functions().into_iter().map(|(file, function)| (file, function, Vec::new())).collect();
    while let Some((file, function, before)) = open.pop_front() {
        let Some((file, path, handle)) = given(samples, file, &function.output) else { continue };
        if found.contains_key(&path) {
            continue;
        }
        let way: Vec<String> = before.into_iter().chain([function.js.clone()]).collect();
        open.extend(handle.methods.iter().map(|method| (file, method, way.clone())));
        found.insert(path.clone(), Object { file, handle, path, way });
    }
    let others = samples.handles().into_iter().filter(|path| !found.contains_key(path)).collect();
    (found.into_values().collect(), others)
}

/// The object that a function gives.
fn given<'s>(samples: &'s Samples, file: &'s str, output: &Ty) -> Option<(&'s str, String, &'s Handle)> {
    match output {
        Ty::Optional(inner) | Ty::Boxed(inner) | Ty::Promise(inner) => given(samples, file, inner),
        Ty::Named(path) => match samples.find(file, path)? {
            (home, Item::Handle(handle)) => Some((home, samples.path(file, path), handle)),
            (home, Item::Alias(alias)) => given(samples, home, &alias.ty),
            _ => None,
        },
        _ => None,
    }
}

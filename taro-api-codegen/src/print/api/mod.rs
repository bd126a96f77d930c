//! A spec as a Rust module under `#[api]`.

mod above;
mod items;
mod members;
mod names;
mod types;

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::ast::Spec;
use crate::diagnostics::Errors;
use crate::resolve::scope::{NamespaceId, Scope};
use names::Named;

/// A longer line is broken.
const WIDTH: usize = 120;

/// Prints a spec as a module of that name under `#[taro_api::api]`.
///
/// The module expands to what the spec expands to. Where `resolve` finds a mistake in the spec, the module has one as well.
pub fn api(spec: &Spec, module: &str) -> String {
    let errors = Errors::new();
    let types = crate::analyze(spec, &errors);
    drop(errors.take());
    let mut named = BTreeMap::new();
    names::collect(&mut Vec::new(), &types.items, &mut named);
    let printer = Printer { scope: Scope::new(&spec.items), named };
    let hidden = Rc::new(names::hidden(&spec.items));
    let (modules, parameters) = (Vec::new(), Vec::new());
    let place = Place { at: NamespaceId::TOP, modules, items: &spec.items, hidden, parameters, depth: 1 };
    let mut arguments = Vec::new();
    for (word, text) in [("module", &spec.module), ("global", &spec.global), ("taro", &spec.taro)] {
        arguments.extend(text.as_ref().map(|it| format!("{word} = {it:?}")));
    }
    let arguments = if arguments.is_empty() { String::new() } else { format!("({})", arguments.join(", ")) };
    format!("#[taro_api::api{arguments}]\npub mod {module} {{\n{}}}\n", printer.items(&place))
}

/// Prints one spec.
struct Printer<'a> {
    scope: Scope<'a>,
    /// What `resolve` calls the values and the parts of each `type`, by the Rust names of its modules and its own.
    named: BTreeMap<(Vec<String>, String), Named>,
}

/// Where something stands.
#[derive(Clone)]
struct Place<'a> {
    /// The namespace.
    at: NamespaceId,
    /// The Rust names of the namespaces on the way to it.
    modules: Vec<String>,
    /// What the innermost one has.
    items: &'a [crate::ast::Item],
    /// The names that its types have, and whether one of them takes arguments: they are other types everywhere else.
    hidden: Rc<BTreeMap<String, bool>>,
    /// The type parameters that can be named there.
    parameters: Vec<String>,
    /// How far it is indented.
    depth: usize,
}

impl Place<'_> {
    fn deeper(&self) -> Self {
        Place { depth: self.depth + 1, ..self.clone() }
    }

    fn indent(&self) -> String {
        "    ".repeat(self.depth)
    }
}

//! The path of each definition where it is named: as JavaScript has it in its own file, and as Rust has it in another one.

use std::collections::{HashMap, HashSet};

use proc_macro2::{Ident, Span};
use taro_api_codegen::ast::visit_mut::{self, VisitMut};
use taro_api_codegen::ast::{Item, Path, Type, TypeKind};
use taro_api_codegen::resolve::names;

use super::definitions::{Definition, Definitions, Mount, TypeId};
use super::nodes;

/// The types by their file, their namespaces and their name.
pub(crate) struct Paths<'d> {
    definitions: &'d Definitions,
    by_name: HashMap<(usize, &'d [String], &'d str), &'d Definition>,
    /// The interfaces that another file than their own names: it may send them either way.
    named_elsewhere: HashSet<TypeId>,
}

impl<'d> Paths<'d> {
    pub(crate) fn new(definitions: &'d Definitions) -> Paths<'d> {
        let types = definitions.types.iter().flatten();
        let by_name = types.map(|it| ((it.file, it.namespaces.as_slice(), it.name()), it)).collect();
        Paths { definitions, by_name, named_elsewhere: HashSet::new() }
    }

    /// The node of a definition, with the paths of what it names.
    pub(crate) fn named(&mut self, definition: &Definition) -> Item {
        let mut item = definition.item.clone();
        PutIn { paths: self, file: definition.file, from: &definition.namespaces }.visit_item(&mut item);
        item
    }

    /// The types that were named in another file.
    pub(crate) fn named_elsewhere(self) -> HashSet<TypeId> {
        self.named_elsewhere
    }

    fn path(&mut self, id: TypeId, file: usize, from: &[String]) -> Path {
        let Some(to) = &self.definitions.types[id] else { return path(&["any"]) };
        let namespaces = to.namespaces.iter().map(String::as_str);
        if to.file == file {
            if from.starts_with(&to.namespaces) && !self.is_hidden(to, from) {
                return path(&[to.name()]);
            }
            if !to.namespaces.is_empty() {
                return path(&namespaces.chain([to.name()]).collect::<Vec<_>>());
            }
        } else {
            self.named_elsewhere.insert(id);
        }
        self.whole_path(to, file)
    }

    /// The path that is right wherever it stands in a file.
    fn whole_path(&self, to: &Definition, file: usize) -> Path {
        let start = match &self.definitions.root {
            Mount::Crate => vec!["crate"],
            Mount::Whole => vec!["self"],
            Mount::Beside(depths) => vec!["super"; depths.get(file).copied().unwrap_or(1)],
        };
        let mut segments: Vec<Ident> = start.iter().map(|it| Ident::new(it, Span::call_site())).collect();
        if self.definitions.general == Some(to.file) {
            segments.push(Ident::new("general", Span::call_site()));
        }
        let namespaces = to.namespaces.iter().map(|it| names::snake_text(it));
        segments
            .extend(namespaces.chain([names::camel_text(to.name())]).map(|it| names::ident(&it, Span::call_site())));
        Path { leading: false, segments, args: Vec::new() }
    }

    /// Whether a nearer namespace has a type of the same name.
    fn is_hidden(&self, to: &Definition, from: &[String]) -> bool {
        self.seen(to.file, to.name(), from).any(|it| it.namespaces.len() > to.namespaces.len())
    }

    /// The types of a name that are seen from a namespace.
    fn seen<'a>(&'a self, file: usize, name: &'a str, from: &'a [String]) -> impl Iterator<Item = &'a Definition> {
        (0..=from.len()).filter_map(move |depth| self.by_name.get(&(file, &from[..depth], name)).copied())
    }
}

fn path(segments: &[&str]) -> Path {
    let segments = segments.iter().map(|it| Ident::new(it, Span::call_site())).collect();
    Path { leading: false, segments, args: Vec::new() }
}

/// Puts a path in the place of each number.
struct PutIn<'p, 'd> {
    paths: &'p mut Paths<'d>,
    file: usize,
    from: &'p [String],
}

impl VisitMut for PutIn<'_, '_> {
    fn visit_type(&mut self, ty: &mut Type) {
        if let Some(id) = nodes::defined(ty) {
            ty.kind = TypeKind::Path(self.paths.path(id, self.file, self.from));
            return;
        }
        if let TypeKind::Path(path) = &mut ty.kind
            && path.segments.len() == 1
            && path.segments[0] == "CallbackResult"
            && self.paths.seen(self.file, "CallbackResult", self.from).next().is_some()
        {
            // A nearer type of that name hides the one that every spec has.
            path.leading = self.paths.definitions.root != Mount::Crate;
            let start = if path.leading { "taro_api" } else { "crate" };
            path.segments.insert(0, Ident::new(start, Span::call_site()));
        }
        visit_mut::visit_type(self, ty);
    }
}

/// A node with the whole path of each definition that it names, as JavaScript has it.
pub(crate) fn absolute(definitions: &Definitions, item: &Item) -> Item {
    struct Whole<'d>(&'d Definitions);
    impl VisitMut for Whole<'_> {
        fn visit_type(&mut self, ty: &mut Type) {
            match nodes::defined(ty).and_then(|id| self.0.types[id].as_ref()) {
                Some(to) => {
                    let names = to.namespaces.iter().map(String::as_str).chain([to.name()]);
                    ty.kind = TypeKind::Path(path(&names.collect::<Vec<_>>()));
                }
                None => visit_mut::visit_type(self, ty),
            }
        }
    }
    let mut item = item.clone();
    Whole(definitions).visit_item(&mut item);
    item
}

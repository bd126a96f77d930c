//! Which names a file defines, and what a path in it refers to.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;

use super::names;
use crate::spec::{Alias, Interface, Item, Path};

/// A type of the file.
#[derive(Clone, Copy)]
pub(crate) enum Definition<'a> {
    Interface(&'a Interface),
    Alias(&'a Alias),
}

impl Definition<'_> {
    /// Its JavaScript name.
    pub(crate) fn name(&self) -> &str {
        match self {
            Definition::Interface(it) => &it.name.js,
            Definition::Alias(it) => &it.name.js,
        }
    }
}

/// The names of a file: the path of each of its namespaces, and what it holds.
#[derive(Default)]
pub(crate) struct Scope<'a> {
    namespaces: BTreeMap<Vec<String>, BTreeMap<String, Definition<'a>>>,
    used: BTreeSet<String>,
    glob: bool,
}

/// What a path refers to.
pub(crate) enum Target<'a> {
    /// A type of this file, in that namespace.
    Local(Vec<String>, Definition<'a>),
    /// A type of another file; Rust will find it.
    Foreign,
    /// Nothing; the names that could have been meant.
    Unknown(String, Vec<String>),
}

impl<'a> Scope<'a> {
    pub(crate) fn new(items: &'a [Item]) -> Scope<'a> {
        let mut scope = Scope::default();
        scope.collect(&[], items);
        scope
    }

    fn collect(&mut self, place: &[String], items: &'a [Item]) {
        self.namespaces.entry(place.to_vec()).or_default();
        for item in items {
            let (name, definition) = match item {
                Item::Interface(it) => (&it.name, Definition::Interface(it)),
                Item::Alias(it) => (&it.name, Definition::Alias(it)),
                Item::Namespace(it) => {
                    self.collect(&[place, std::slice::from_ref(&it.name.js)].concat(), &it.items);
                    continue;
                }
                Item::Use(it) => {
                    self.collect_use(&it.tree);
                    continue;
                }
                Item::Function(_) | Item::Const(_) => continue,
            };
            self.namespaces.entry(place.to_vec()).or_default().entry(name.js.clone()).or_insert(definition);
        }
    }

    fn collect_use(&mut self, tree: &syn::UseTree) {
        match tree {
            syn::UseTree::Path(it) => self.collect_use(&it.tree),
            syn::UseTree::Name(it) => drop(self.used.insert(it.ident.unraw().to_string())),
            syn::UseTree::Rename(it) => drop(self.used.insert(it.rename.unraw().to_string())),
            syn::UseTree::Glob(_) => self.glob = true,
            syn::UseTree::Group(it) => it.items.iter().for_each(|tree| self.collect_use(tree)),
        }
    }

    /// What a path refers to that stands in `place`: the nearest namespace that has the name.
    pub(crate) fn find(&self, place: &[String], path: &Path) -> Target<'a> {
        let words: Vec<String> = path.segments.iter().map(|it| it.unraw().to_string()).collect();
        if path.leading || matches!(words[0].as_str(), "crate" | "self" | "super") {
            return Target::Foreign;
        }
        let (last, namespace) = words.split_last().expect("a path has a segment");
        for depth in (0..=place.len()).rev() {
            let here = [&place[..depth], namespace].concat();
            if let Some(names) = self.namespaces.get(&here) {
                if let Some(definition) = names.get(last) {
                    return Target::Local(here, *definition);
                }
                if !namespace.is_empty() {
                    return Target::Unknown(words.join("::"), names.keys().cloned().collect());
                }
            }
        }
        if self.glob || self.used.contains(&words[0]) || words.len() > 1 {
            return Target::Foreign;
        }
        let visible = (0..=place.len()).filter_map(|depth| self.namespaces.get(&place[..depth]));
        Target::Unknown(last.clone(), visible.flat_map(|names| names.keys().cloned()).collect())
    }
}

/// The Rust path, from `place`, of a type of this file. It carries the span of the name that refers to it, so that an
/// editor finds the definition.
pub(super) fn local_path(place: &[String], namespace: &[String], name: Ident) -> TokenStream {
    let shared = place.iter().zip(namespace).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n(quote!(super::), place.len() - shared);
    let down = namespace[shared..].iter().map(|js| {
        let ident =
            names::snake(&crate::spec::Name { js: js.clone(), rust: None, span: proc_macro2::Span::call_site() });
        quote!(#ident ::)
    });
    quote!(#(#up)* #(#down)* #name)
}

/// The Rust path, from `place`, of a type of another file. A spec's paths are read from the top of its file.
pub(super) fn foreign_path(place: &[String], path: &Path) -> TokenStream {
    let segments = &path.segments;
    let plain = quote!(#(#segments)::*);
    if path.leading {
        return quote!(::#plain);
    }
    if segments[0] == "crate" {
        return plain;
    }
    let up = place.iter().map(|_| quote!(super::));
    let rest = if segments[0] == "self" && segments.len() > 1 { &segments[1..] } else { &segments[..] };
    let rest = rest.iter().map(ToTokens::to_token_stream);
    quote!(#(#up)* #(#rest)::*)
}

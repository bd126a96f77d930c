//! Which names a file defines, and what a path in it refers to.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt;

use super::names;
use crate::ast::{Alias, Generic, Interface, Item, Member, Name, Path, Property, Signature, Type, TypeKind, UseTree};
use crate::ir::SettleKind;
use crate::span::{Span, Tokens};

/// A `use` of a `use` of .. ends: as many steps as there could be.
const DEEPEST_USE: usize = 16;

/// A type of the file.
#[derive(Clone, Copy)]
pub(crate) enum Definition<'a> {
    Interface(&'a Interface),
    Alias(&'a Alias),
}

impl<'a> Definition<'a> {
    /// Its name.
    pub(crate) fn name(&self) -> &'a Name {
        match self {
            Definition::Interface(it) => &it.name,
            Definition::Alias(it) => &it.name,
        }
    }

    /// Its type parameters.
    pub(crate) fn generics(&self) -> &'a [Generic] {
        match self {
            Definition::Interface(it) => &it.generics,
            Definition::Alias(it) => &it.generics,
        }
    }
}

/// The names of a file: the path of each of its namespaces, and what it holds.
#[derive(Default)]
pub(crate) struct Scope<'a> {
    namespaces: BTreeMap<Vec<String>, BTreeMap<String, Definition<'a>>>,
    /// Each namespace by the one around it and its Rust name, under which a Rust module refers to it.
    modules: BTreeMap<(Vec<String>, String), &'a Name>,
    /// What a `use` brings, and its path where a module inside of this one can go the same way.
    used: BTreeMap<String, Option<Path>>,
    glob: bool,
}

/// What a path refers to.
pub(crate) enum Target<'a> {
    /// A type of this file, in that namespace.
    Local(Vec<String>, Definition<'a>),
    /// A type of another file; Rust will find it.
    Foreign,
    /// Nothing; the names that could have been meant.
    Unknown(Vec<String>),
}

impl<'a> Scope<'a> {
    pub(crate) fn new(items: &'a [Item]) -> Scope<'a> {
        let mut scope = Scope::default();
        scope.collect(&[], items);
        scope
    }

    fn collect(&mut self, place: &[String], items: &'a [Item]) {
        let mut definitions = Vec::new();
        for item in items {
            match item {
                Item::Interface(it) => definitions.push((&it.name, Definition::Interface(it))),
                Item::Alias(it) => definitions.push((&it.name, Definition::Alias(it))),
                Item::Namespace(it) => {
                    for word in [names::snake(&it.name).unraw().to_string(), it.name.js.clone()] {
                        self.modules.entry((place.to_vec(), word)).or_insert(&it.name);
                    }
                    self.collect(&[place, std::slice::from_ref(&it.name.js)].concat(), &it.items);
                }
                Item::Use(it) => {
                    let start = Path { leading: it.leading, segments: Vec::new(), args: Vec::new() };
                    // Under a condition, the name may have another path as well.
                    let plain = place.is_empty() && it.attributes == Tokens::default();
                    self.collect_use(plain.then_some(start), &it.tree);
                }
                Item::Function(_) | Item::Const(_) => {}
            }
        }
        let names = self.namespaces.entry(place.to_vec()).or_default();
        // A JavaScript name comes before what another type is called in Rust.
        for (name, definition) in &definitions {
            names.entry(name.js.clone()).or_insert(*definition);
        }
        for (name, definition) in definitions {
            if let Some(rust) = &name.rust {
                names.entry(rust.clone()).or_insert(definition);
            }
        }
    }

    fn collect_use(&mut self, before: Option<Path>, tree: &UseTree) {
        let then = |ident: &Ident| {
            let mut path = before.clone()?;
            // `a::{self as b}` is `a`.
            let is_own = ident == "self" && !path.segments.is_empty();
            path.segments.extend((!is_own).then(|| ident.clone()));
            Some(path)
        };
        match tree {
            UseTree::Path(ident, tree) => self.collect_use(then(ident), tree),
            UseTree::Name(ident) if ident == "self" => {
                let name = before.as_ref().and_then(|it| it.segments.last().cloned());
                name.into_iter().for_each(|name| self.collect_name(&name, before.clone()));
            }
            UseTree::Name(ident) => self.collect_name(ident, then(ident)),
            UseTree::Rename(ident, name) => self.collect_name(name, then(ident)),
            UseTree::Glob => self.glob = true,
            UseTree::Group(trees) => trees.iter().for_each(|tree| self.collect_use(before.clone(), tree)),
        }
    }

    fn collect_name(&mut self, name: &Ident, path: Option<Path>) {
        // A crate's name, or one that stands beside the spec, leads there from the top alone.
        let path = path.filter(|it| it.leading || it.segments.first().is_some_and(is_start));
        let again = self.used.insert(name.unraw().to_string(), path).is_some();
        if again {
            self.used.insert(name.unraw().to_string(), None);
        }
    }

    /// What a path refers to that stands in `place`: the nearest namespace that has the name.
    pub(crate) fn find(&self, place: &[String], path: &Path) -> Target<'a> {
        let words: Vec<String> = path.segments.iter().map(|it| it.unraw().to_string()).collect();
        let Some((last, namespace)) = words.split_last() else {
            return Target::Foreign;
        };
        if path.leading || matches!(words[0].as_str(), "crate" | "$crate" | "super") {
            return Target::Foreign;
        }
        if words[0] == "self" {
            return self.at_top(words.get(1..words.len() - 1).unwrap_or_default(), last);
        }
        for depth in (0..=place.len()).rev() {
            let here = self.inside(&place[..depth], namespace);
            if let Some(names) = self.namespaces.get(&here) {
                if let Some(definition) = names.get(last) {
                    return Target::Local(here, *definition);
                }
                if !namespace.is_empty() {
                    return Target::Unknown(names.keys().cloned().collect());
                }
            }
        }
        if self.used.contains_key(&words[0]) || words.len() > 1 {
            return Target::Foreign;
        }
        let visible = (0..=place.len()).filter_map(|depth| self.namespaces.get(&place[..depth]));
        Target::Unknown(visible.flat_map(|names| names.keys().cloned()).collect())
    }

    /// What `self::login::Option` refers to: it is looked up from the top of the file, and nowhere else.
    fn at_top(&self, namespace: &[String], name: &str) -> Target<'a> {
        let here = self.inside(&[], namespace);
        match self.namespaces.get(&here).and_then(|names| names.get(name)) {
            Some(definition) => Target::Local(here, *definition),
            None => Target::Foreign,
        }
    }

    /// Whether a name that is unknown here may come from a `use` of everything.
    pub(super) fn has_glob(&self) -> bool {
        self.glob
    }

    /// The namespace that words name from `place`.
    pub(super) fn inside(&self, place: &[String], words: &[String]) -> Vec<String> {
        let mut here = place.to_vec();
        for word in words {
            let js = self.modules.get(&(here.clone(), word.clone())).map_or(word, |name| &name.js);
            here.push(js.clone());
        }
        here
    }

    /// What a type comes to when it is another name for one, and what may be absent is there.
    pub(crate) fn meaning<'t>(&self, place: &[String], ty: &'t Type) -> (Vec<String>, &'t Type)
    where
        'a: 't,
    {
        let (mut place, mut ty) = (place.to_vec(), ty);
        // As many steps as there could be: a type that stands for itself ends as well.
        for _ in 0..64 {
            match &ty.kind {
                TypeKind::Path(path) => match self.find(&place, path) {
                    Target::Local(namespace, Definition::Alias(it)) => (place, ty) = (namespace, &it.ty),
                    _ => break,
                },
                TypeKind::Union(parts) => {
                    let mut present = parts.iter().filter(|part| !part.is_absent());
                    match (present.next(), present.next()) {
                        (Some(one), None) => ty = one,
                        _ => break,
                    }
                }
                _ => break,
            }
        }
        (place, ty)
    }

    /// The interface of this file that a type names.
    pub(crate) fn interface(&self, place: &[String], ty: &Type) -> Option<(Vec<String>, &'a Interface)> {
        let (place, ty) = self.meaning(place, ty);
        let TypeKind::Path(path) = &ty.kind else {
            return None;
        };
        match self.find(&place, path) {
            Target::Local(namespace, Definition::Interface(it)) => Some((namespace, it)),
            _ => None,
        }
    }

    /// The callback that a type is.
    pub(crate) fn callback<'t>(&self, place: &[String], ty: &'t Type) -> Option<(Vec<String>, &'t Signature)>
    where
        'a: 't,
    {
        let (place, ty) = self.meaning(place, ty);
        match &ty.kind {
            TypeKind::Function(it) => Some((place, it)),
            _ => None,
        }
    }

    /// Whether an interface is an object that stays with the host: it has methods, or is a task.
    pub(crate) fn is_handle(&self, place: &[String], interface: &'a Interface) -> bool {
        let family = self.family(place, interface);
        family.iter().any(|(_, one)| {
            one.attrs.object
                || one.members.iter().any(|member| matches!(member, Member::Method(_)))
                || promise_of(one).is_some()
        })
    }

    /// The interfaces whose members an interface has: itself, then those that it extends, each with its namespace.
    pub(crate) fn family(&self, place: &[String], interface: &'a Interface) -> Vec<(Vec<String>, &'a Interface)> {
        let mut family = vec![(place.to_vec(), interface)];
        let mut at = 0;
        while let Some((place, one)) = family.get(at).cloned() {
            for base in &one.extends {
                let TypeKind::Path(path) = &base.kind else { continue };
                if let Target::Local(namespace, Definition::Interface(parent)) = self.find(&place, path)
                    && !family.iter().any(|(_, known)| std::ptr::eq(*known, parent))
                {
                    family.push((namespace, parent));
                }
            }
            at += 1;
        }
        family
    }

    /// The callbacks of an interface, its own and those that it inherits.
    pub(crate) fn callbacks(&self, place: &[String], interface: &'a Interface) -> Vec<&'a Property> {
        let family = self.family(place, interface);
        let members = family.iter().flat_map(|(place, one)| properties(&one.members).map(move |it| (place, it)));
        members.filter(|(place, it)| self.is_settle(place, it)).map(|(_, it)| it).collect()
    }

    /// Whether a property is `success`, `fail` or `complete`.
    pub(crate) fn is_settle(&self, place: &[String], property: &Property) -> bool {
        SettleKind::parse(&property.name.js).is_some() && self.callback(place, &property.ty).is_some()
    }

    /// The Rust path, from `place`, of a type of another file.
    ///
    /// A module in a function does not see what a `use` brings there, and so goes its way by itself.
    pub(super) fn foreign_path(&self, place: &[String], path: &Path) -> TokenStream {
        let mut path = path.clone();
        for _ in 0..DEEPEST_USE {
            let own = path.segments.iter().take_while(|it| *it == "self").count();
            let first = path.segments.get(own).filter(|_| !place.is_empty() && !path.leading);
            let Some(Some(used)) = first.and_then(|it| self.used.get(&it.unraw().to_string())) else { break };
            let segments = [used.segments.as_slice(), &path.segments[own + 1..]].concat();
            path = Path { leading: used.leading, segments, args: Vec::new() };
        }
        foreign_path(place, &path)
    }

    /// What a namespace inside of another one is called in Rust.
    pub(crate) fn module(&self, around: &[String], js: &str) -> Ident {
        match self.modules.get(&(around.to_vec(), js.to_owned())) {
            Some(name) => names::snake(name),
            None => names::snake(&Name { js: js.to_owned(), rust: None, span: Span::call_site() }),
        }
    }

    /// The Rust path, from `place`, of a type of this file. It carries the span of the name that refers to it, so that
    /// an editor finds the definition.
    pub(super) fn local_path(&self, place: &[String], namespace: &[String], name: Ident) -> TokenStream {
        let shared = place.iter().zip(namespace).take_while(|(a, b)| a == b).count();
        let up = std::iter::repeat_n(quote!(super::), place.len() - shared);
        let down = (shared..namespace.len()).map(|at| {
            let mut ident = self.module(&namespace[..at], &namespace[at]);
            ident.set_span(*Span::call_site());
            quote!(#ident ::)
        });
        quote!(#(#up)* #(#down)* #name)
    }
}

/// What an interface is a promise of: `interface RequestTask extends Promise<T>`.
pub(crate) fn promise_of(interface: &Interface) -> Option<&Type> {
    interface.extends.iter().find_map(|base| match &base.kind {
        TypeKind::Path(path) if super::ty::is_builtin(path, "Promise") => path.args.first(),
        _ => None,
    })
}

/// The properties among members.
pub(crate) fn properties(members: &[Member]) -> impl Iterator<Item = &Property> {
    members.iter().filter_map(|member| match member {
        Member::Property(it) => Some(it),
        _ => None,
    })
}

/// The key and the value of `[key: string]: T` among members.
pub(super) fn index(members: &[Member]) -> Option<(&Type, &Type)> {
    members.iter().find_map(|member| match member {
        Member::Index(key, value) => Some((&**key, &**value)),
        _ => None,
    })
}

/// Whether a path begins at a module and not with a name.
fn is_start(ident: &Ident) -> bool {
    matches!(ident.to_string().as_str(), "crate" | "$crate" | "self" | "super")
}

/// The Rust path, from `place`, of a type of another file. A spec's paths are read from the top of its file.
fn foreign_path(place: &[String], path: &Path) -> TokenStream {
    let start: Vec<&Ident> = path.segments.iter().take_while(|it| is_start(it)).collect();
    let rest = path.segments[start.len()..].iter().map(|it| names::ident(&it.unraw().to_string(), it.span()));
    let rest = rest.collect::<Vec<Ident>>();
    if path.leading {
        return quote!(::#(#rest)::*);
    }
    let up = place.iter().map(|_| quote!(super::));
    match start.split_first() {
        // `$crate` is the crate of the `macro_rules!` that wrote it.
        Some((first, _)) if *first == "crate" || *first == "$crate" => quote!(#first #(::#rest)*),
        // A spec cannot name a module as a type: rustc says so.
        Some(_) if rest.is_empty() => quote!(#(#start)::*),
        _ => {
            let start = start.iter().filter(|it| **it == "super");
            quote!(#(#up)* #(#start ::)* #(#rest)::*)
        }
    }
}

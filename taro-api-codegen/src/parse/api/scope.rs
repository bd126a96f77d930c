//! Which names the modules of an API define, and what a path in them refers to: the same as in Rust.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use super::definitions::{Definition, type_name, value_name};
use super::known::{self, Known};
use crate::ast::{Item, Use, UseTree};
use crate::span::Tokens;

/// The modules of an API, by their Rust names.
pub(super) struct Scope {
    modules: BTreeMap<Vec<String>, Module>,
    /// Types of Rust's or of taro-api's that were named without a path, where a `use` of everything may bring another one, by the
    /// module.
    assumed: RefCell<BTreeMap<Vec<String>, BTreeMap<String, Ident>>>,
    /// What paths in a module begin with, where a `use` of everything may bring it from outside.
    begun: RefCell<BTreeMap<Vec<String>, Vec<Begun>>>,
}

/// The name, and what stands in each `#[cfg(..)]` above the path.
type Begun = (Ident, Vec<Tokens>);

/// What stands in a module.
#[derive(Default)]
struct Module {
    /// The types by their Rust names.
    types: BTreeMap<String, Type>,
    /// What a `use` brings, by the name that it has here.
    uses: BTreeMap<String, Words>,
    /// Each `use` of everything.
    globs: Vec<Words>,
}

/// A type of the module.
#[derive(Clone)]
struct Type {
    /// Its JavaScript name.
    js: String,
    /// Whether it takes types.
    generic: bool,
    /// Whether it is a `trait`.
    object: bool,
}

/// A path as it was written.
#[derive(Clone)]
pub(super) struct Words {
    /// Whether it begins with `::`.
    pub(super) leading: bool,
    pub(super) idents: Vec<Ident>,
}

/// What a path refers to.
pub(super) enum Found {
    /// A type of the module under `#[api]`, or of one inside of it.
    Local(Local),
    /// A type that needs no definition.
    Known(Known),
    /// What another module has, read from the top of the one under `#[api]`; Rust will find it.
    Outside(Words),
    /// A crate's type, or what a `use` of everything brings into this module from outside.
    Begun(Vec<String>, Vec<Ident>),
    /// Nothing.
    Missing(Missing),
}

/// A type that the module defines.
pub(super) struct Local {
    /// The Rust names of the modules around it.
    pub(super) modules: Vec<String>,
    /// Its JavaScript name.
    pub(super) js: String,
    /// Its Rust name.
    pub(super) rust: String,
    /// Whether it is a `trait`.
    pub(super) object: bool,
}

/// Why nothing was found.
pub(super) enum Missing {
    /// Another module has it: so many `super::` up, and from there on as it was written.
    Above(usize, Vec<String>),
    /// Two modules have it, of which each brings everything.
    Ambiguous([String; 2]),
    /// Nobody has it; the names that could have been meant.
    Unknown(Vec<String>),
}

/// A `use` of a `use` of .. ends: as many steps as there could be.
const DEEPEST: usize = 32;

impl Scope {
    pub(super) fn new(definitions: &[Definition]) -> Scope {
        let mut scope = Scope { modules: BTreeMap::new(), assumed: RefCell::default(), begun: RefCell::default() };
        scope.collect(&mut Vec::new(), definitions);
        scope
    }

    fn collect(&mut self, place: &mut Vec<String>, definitions: &[Definition]) {
        // Of two modules of one name, which is a mistake, the names of both are known.
        let mut module = self.modules.remove(place.as_slice()).unwrap_or_default();
        for definition in definitions {
            let (ident, above, generics, object) = match definition {
                Definition::Use(it) => {
                    module.collect_use(it);
                    continue;
                }
                Definition::Module(it) => {
                    place.push(value_name(&it.name, &it.above).rust.unwrap_or_default());
                    self.collect(place, &it.definitions);
                    place.pop();
                    continue;
                }
                Definition::Struct(above, it) => (&it.ident, above, &it.generics, false),
                Definition::Enum(above, it) => (&it.ident, above, &it.generics, false),
                Definition::Trait(above, it) => (&it.ident, above, &it.generics, true),
                Definition::Alias(above, it) => (&it.ident, above, &it.generics, false),
                Definition::Function(..) | Definition::Const(..) => continue,
            };
            let ty = Type { js: type_name(ident, above).js, generic: !generics.params.is_empty(), object };
            module.types.entry(ident.unraw().to_string()).or_insert(ty);
        }
        self.modules.insert(place.clone(), module);
    }

    /// What a path in a module refers to; `arguments` tells whether types stand behind it.
    pub(super) fn find(&self, place: &[String], path: &Words, arguments: bool) -> Found {
        self.search(place, path, arguments, 0)
    }

    fn search(&self, place: &[String], path: &Words, arguments: bool, depth: usize) -> Found {
        let words = path.words();
        let unknown = || Found::Missing(Missing::Unknown(self.visible(place)));
        let Some(first) = words.first().filter(|_| depth < DEEPEST) else {
            return unknown();
        };
        if path.leading {
            return Known::at(&words).map_or_else(|| Found::Outside(path.clone()), Found::Known);
        }
        match first.as_str() {
            "crate" | "$crate" => Found::Outside(path.clone()),
            "self" | "super" => {
                let starts = words.iter().take_while(|word| *word == "self" || *word == "super").count();
                let up = words[..starts].iter().filter(|word| *word == "super").count();
                match place.len().checked_sub(up) {
                    Some(left) => {
                        let rest = &path.idents[starts..];
                        let here = &place[..left];
                        let found = self.walk(here, rest, arguments, depth).or_else(|| self.brought(here, rest));
                        found.or_else(|| self.above(place, place.len() + 1, &words[starts..])).unwrap_or_else(unknown)
                    }
                    None => Found::Outside(Words { leading: false, idents: path.idents[place.len()..].to_vec() }),
                }
            }
            _ => match self.walk(place, &path.idents, arguments, depth) {
                Some(found) => found,
                None => self.bare(place, path, &words),
            },
        }
    }

    /// What stands in a module itself, or is brought into it.
    fn walk(&self, place: &[String], idents: &[Ident], arguments: bool, depth: usize) -> Option<Found> {
        let module = self.modules.get(place).filter(|_| depth < DEEPEST)?;
        let (first, rest) = idents.split_first()?;
        let name = first.unraw().to_string();
        let inner = [place, std::slice::from_ref(&name)].concat();
        if rest.is_empty() {
            // `Option<T>` is Rust's own, also where a module has an `Option`, as each of Taro's has.
            let takes =
                |it: &Type| !arguments || it.generic || Known::named(&name).is_none_or(|it| it.arguments() == 0);
            if let Some(Type { js, object, .. }) = module.types.get(&name).filter(|it| takes(it)) {
                let (js, object) = (js.clone(), *object);
                return Some(Found::Local(Local { modules: place.to_vec(), js, rust: name, object }));
            }
        } else if self.modules.contains_key(&inner) {
            return self.walk(&inner, rest, arguments, depth);
        }
        // `use serde;` brings the crate, and not itself.
        let is_itself = |it: &Words| !it.leading && it.idents.len() == 1 && it.words()[0] == name;
        if let Some(used) = module.uses.get(&name).filter(|it| !is_itself(it)) {
            let path = Words { leading: used.leading, idents: [&used.idents, rest].concat() };
            return Some(match self.search(place, &path, arguments, depth + 1) {
                // It can be named as the module's own.
                Found::Outside(_) if place.is_empty() => Found::Outside(Words::from_top(place, idents)),
                found => found,
            });
        }
        let modules = module.globs.iter().filter_map(|glob| self.module(place, glob, depth));
        let mut brought = modules.filter_map(|from| self.walk(&from, idents, arguments, depth + 1));
        let first = brought.next()?;
        // Rust takes neither of two.
        let both = brought.find_map(|other| match (&first, other) {
            (Found::Local(one), Found::Local(other)) if one.path() != other.path() => Some([one.path(), other.path()]),
            _ => None,
        });
        Some(both.map_or(first, |both| Found::Missing(Missing::Ambiguous(both))))
    }

    /// The module of the API that a path refers to.
    fn module(&self, place: &[String], path: &Words, depth: usize) -> Option<Vec<String>> {
        if path.leading || depth >= DEEPEST {
            return None;
        }
        let mut here = place.to_vec();
        for word in path.words() {
            match word.as_str() {
                "self" => {}
                "super" => drop(here.pop()?),
                _ => {
                    here.push(word);
                    self.modules.get(&here)?;
                }
            }
        }
        Some(here)
    }

    /// A path whose first word no module has.
    fn bare(&self, place: &[String], path: &Words, words: &[String]) -> Found {
        let known = if words.len() == 1 { Known::named(&words[0]) } else { Known::at(words) };
        if let Some(known) = known {
            if let Some(found) = self.other_above(place, path, known) {
                return found;
            }
            if let ([ident], false) = (path.idents.as_slice(), self.hides(place, &words[0])) {
                self.assume(place, ident);
            }
            return Found::Known(known);
        }
        if let Some(found) = self.above(place, place.len(), words).filter(|_| !known::is_crate(&words[0])) {
            return found;
        }
        if words.len() == 1 {
            let unknown = || Found::Missing(Missing::Unknown(self.visible(place)));
            return self.brought(place, &path.idents).unwrap_or_else(unknown);
        }
        if self.brings_beside_the_top(place) && !known::is_refused(&words[0]) {
            return Found::Begun(place.to_vec(), path.idents.clone());
        }
        // A crate, or what the top has of a module around it: Rust knows which, where the path stands at the top.
        let leading = !self.sees_outside(place);
        Found::Outside(Words { leading, idents: path.idents.clone() })
    }

    /// The nearest of the modules around a place that has another type by a name which Rust itself would find in no module: who wrote it
    /// may mean that one.
    fn other_above(&self, place: &[String], path: &Words, known: Known) -> Option<Found> {
        let [name] = path.idents.as_slice() else { return None };
        if known::is_in_prelude(&name.unraw().to_string()) {
            return None;
        }
        let around =
            (0..place.len()).rev().find_map(|left| Some((left, self.walk(&place[..left], &path.idents, false, 0)?)));
        let (left, _) = around.filter(|(_, found)| !matches!(found, Found::Known(it) if *it == known))?;
        Some(Found::Missing(Missing::Above(place.len() - left, path.words())))
    }

    /// Notes a name that is taken for Rust's or taro-api's own, if a `use` of everything may bring another one.
    fn assume(&self, place: &[String], ident: &Ident) {
        let seen_at = match (self.brings_beside_the_top(place), self.sees_outside(place)) {
            (true, _) => place,
            (false, true) => &[],
            (false, false) => return,
        };
        let mut assumed = self.assumed.borrow_mut();
        let names = assumed.entry(seen_at.to_vec()).or_default();
        names.entry(ident.unraw().to_string()).or_insert_with(|| ident.clone());
    }

    /// For modules, an item that is an error where what was taken for Rust's or taro-api's own is another one: only Rust knows what a
    /// `use` of everything brings.
    ///
    /// ```text
    /// mod names_ { use super::*; use ::taro_api::__private::*; use self::String as _; }
    /// ```
    pub(super) fn checks(&self) -> Vec<(Vec<String>, TokenStream)> {
        let assumed = self.assumed.borrow();
        let checks = assumed.iter().filter_map(|(place, names)| {
            // What generated code does not name itself has no other one beside it.
            let names: Vec<&Ident> = names.iter().filter(|(name, _)| known::is_named(name)).map(|(_, it)| it).collect();
            (!names.is_empty()).then(|| {
                let check = quote! {
                    #[allow(unused, clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)]
                    const _: () = {
                        mod names_ {
                            use super::*;
                            use ::taro_api::__private::*;
                            #(use self::#names as _;)*
                        }
                    };
                };
                (place.clone(), check)
            })
        });
        checks.collect()
    }

    /// What a `use` of everything may bring from another module.
    fn brought(&self, place: &[String], idents: &[Ident]) -> Option<Found> {
        let brings = !idents.is_empty() && self.brings_from_outside(place, &mut BTreeSet::new());
        brings.then(|| Found::Outside(Words::from_top(place, idents)))
    }

    /// A path that begins with a crate, or with what a `use` of everything brings into a module: there, Rust knows which. So the
    /// module gives it another name, by which it is found from everywhere.
    pub(super) fn begun(&self, place: &[String], idents: &[Ident], cfg: &[Tokens]) -> Words {
        let (mut begun, first) = (self.begun.borrow_mut(), &idents[0]);
        let names = begun.entry(place.to_vec()).or_default();
        let at = names.iter().position(|(name, under)| name.unraw() == first.unraw() && under == cfg);
        let at = at.unwrap_or_else(|| {
            names.push((first.clone(), cfg.to_vec()));
            names.len() - 1
        });
        Words::from_top(place, &[&[other_name(first, at)], &idents[1..]].concat())
    }

    /// Whether a module defines a type or a module of that name, and has a glob import that may bring the name as well. rustc finds such a
    /// `use` ambiguous where a macro made the definition, and not where it is written.
    pub(super) fn shadows_a_glob(&self, place: &[String], name: &Ident) -> bool {
        let name = name.unraw().to_string();
        let Some(module) = self.modules.get(place).filter(|it| !it.globs.is_empty()) else { return false };
        module.types.contains_key(&name) || self.modules.contains_key(&[place, &[name]].concat())
    }

    /// Gives the modules the other names that paths in them begin with.
    ///
    /// ```text
    /// use shapes as shapes_begun_0_;
    /// ```
    pub(super) fn give_names(&self, place: &mut Vec<String>, items: &mut Vec<Item>) {
        for item in items.iter_mut() {
            if let Item::Namespace(it) = item {
                place.push(it.name.rust.clone().unwrap_or_default());
                self.give_names(place, &mut it.items);
                place.pop();
            }
        }
        let begun = self.begun.borrow();
        items.extend(begun.get(place).into_iter().flatten().enumerate().map(|(at, (name, cfg))| {
            let tree = UseTree::Rename(name.clone(), other_name(name, at));
            let (attributes, visibility) = (Tokens(quote!(#(#[cfg(#cfg)])*)), Tokens::default());
            Item::Use(Use { attributes, visibility, leading: false, tree, span: name.span().into() })
        }));
    }

    /// Whether a `use` of everything brings into a module what the top does not have.
    fn brings_beside_the_top(&self, place: &[String]) -> bool {
        let mut seen = BTreeSet::from([Vec::new()]);
        self.brings_from_outside(place, &mut seen)
    }

    /// Whether a `use` of everything leads out of the API, also by way of another one.
    fn brings_from_outside(&self, place: &[String], seen: &mut BTreeSet<Vec<String>>) -> bool {
        let Some(module) = self.modules.get(place).filter(|_| seen.insert(place.to_vec())) else { return false };
        module.globs.iter().any(|glob| match self.module(place, glob, 0) {
            Some(from) => self.brings_from_outside(&from, seen),
            None => true,
        })
    }

    /// Whether the top has what a `use` of everything brings from outside, and a place as well.
    fn sees_outside(&self, place: &[String]) -> bool {
        let mut seen = BTreeSet::new();
        self.brings_from_outside(place, &mut seen) && (place.is_empty() || seen.contains(&Vec::new()))
    }

    /// The nearest of the modules around a place, out of so many, in which a path would have begun.
    fn above(&self, place: &[String], count: usize, words: &[String]) -> Option<Found> {
        let first = words.first()?;
        let left = (0..count).rev().find(|left| self.has(&place[..*left], first, words.len() == 1))?;
        Some(Found::Missing(Missing::Above(place.len() - left, words.to_vec())))
    }

    /// Whether a module has a type, or begins the way to one, of that name.
    fn has(&self, place: &[String], name: &str, is_type: bool) -> bool {
        let inner = [place, &[name.to_owned()]].concat();
        let module = self.modules.get(place);
        let brings = |it: &Module| it.uses.contains_key(name) || (is_type && it.types.contains_key(name));
        module.is_some_and(brings) || (!is_type && self.modules.contains_key(&inner))
    }

    /// The types that a name could have meant.
    fn visible(&self, place: &[String]) -> Vec<String> {
        let modules = (0..=place.len()).filter_map(|left| self.modules.get(&place[..left]));
        modules.flat_map(|module| module.types.keys().cloned()).collect()
    }

    /// The module around a place, or that place, which has a type that the spec language finds before its own of the name.
    pub(super) fn hides(&self, place: &[String], name: &str) -> bool {
        let named = |module: &Module| module.types.contains_key(name) || module.types.values().any(|it| it.js == name);
        (0..=place.len()).any(|left| self.modules.get(&place[..left]).is_some_and(named))
    }
}

/// The name that a module has for what paths in it begin with.
fn other_name(first: &Ident, at: usize) -> Ident {
    format_ident!("{}_begun_{at}_", first.unraw(), span = first.span())
}

impl Local {
    /// As it is written at the top.
    fn path(&self) -> String {
        self.modules.iter().chain([&self.rust]).map(String::as_str).collect::<Vec<_>>().join("::")
    }
}

impl Module {
    fn collect_use(&mut self, item: &Use) {
        self.collect_tree(&Words { leading: item.leading, idents: Vec::new() }, &item.tree);
    }

    fn collect_tree(&mut self, before: &Words, tree: &UseTree) {
        let path = |ident: &Ident| match ident == "self" {
            true => before.clone(),
            false => before.then(ident),
        };
        match tree {
            UseTree::Path(ident, tree) => self.collect_tree(&before.then(ident), tree),
            UseTree::Name(ident) => {
                let path = path(ident);
                let name = path.idents.last().map(|it| it.unraw().to_string()).unwrap_or_default();
                self.uses.entry(name).or_insert(path);
            }
            UseTree::Rename(ident, name) => drop(self.uses.entry(name.unraw().to_string()).or_insert(path(ident))),
            UseTree::Glob => self.globs.push(before.clone()),
            UseTree::Group(trees) => trees.iter().for_each(|tree| self.collect_tree(before, tree)),
        }
    }
}

impl Words {
    fn words(&self) -> Vec<String> {
        self.idents.iter().map(|it| it.unraw().to_string()).collect()
    }

    fn then(&self, ident: &Ident) -> Words {
        Words { leading: self.leading, idents: [self.idents.as_slice(), std::slice::from_ref(ident)].concat() }
    }

    /// A name of a module, read from the top.
    pub(super) fn from_top(place: &[String], idents: &[Ident]) -> Words {
        let span = idents.first().map_or_else(proc_macro2::Span::call_site, Ident::span);
        let start = std::iter::once(Ident::new("self", span));
        let modules = place.iter().map(|it| crate::resolve::names::ident(it, span));
        Words { leading: false, idents: start.chain(modules).chain(idents.iter().cloned()).collect() }
    }
}

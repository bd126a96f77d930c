//! What stands in the types of a function, beside what the vendor's typings have at the same place.
//!
//! The walk goes through both at once, from a function's parameters and its result on: a field is compared with the field of
//! the same name in the type that stands where its own type stands.

use std::collections::{BTreeMap, BTreeSet};

use taro_api_codegen::ast::{Item, Member, Property, Signature, Spec, Type, TypeKind};

use super::tables::Place;
use super::typings::{Look, Seen, numbers};
use super::vendors::Vendor;
use crate::specs::scope::{Scope, joined};

/// What was seen of a field, a method or a value, wherever its type is used.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Where the vendor declares it.
    pub(super) place: Option<Place>,
    /// How often the vendor's type has no such field, and where the first of them would have it.
    pub(super) lacks: usize,
    pub(super) lacked: Option<Place>,
    /// From which base library on it is there, if each of its uses says one.
    pub(super) version: Option<String>,
    /// Whether it came later than what it is a part of, in one of its uses.
    pub(super) is_younger: bool,
}

impl Found {
    fn lacks(&mut self, place: &Place) {
        self.lacks += 1;
        self.lacked.get_or_insert_with(|| place.clone());
    }
}

/// By the place of the name in the file.
pub(super) type Members = BTreeMap<usize, Found>;

/// How deep types may hold others; one that holds itself goes on for ever.
const DEEP: usize = 12;

/// The walk over the functions of a spec, for one vendor.
pub(super) struct Walk<'s> {
    scope: Scope<'s>,
    found: Members,
    /// The types of the function that were compared, with those that they were compared with.
    met: BTreeSet<(Vec<String>, Vec<usize>)>,
}

/// Where the walk is.
#[derive(Clone)]
struct At<'t> {
    look: Look<'t>,
    /// Where the vendor declares what is around it.
    place: Place,
    /// The base library from which on what is around it is there.
    since: Option<String>,
    /// The vendor's names of fields, of an option that the runtime adapts.
    renamed: BTreeMap<String, String>,
    deep: usize,
}

impl<'t> At<'t> {
    /// The same for another type.
    fn of(&self, look: Look<'t>) -> At<'t> {
        At { look, place: self.place.clone(), since: self.since.clone(), renamed: BTreeMap::new(), deep: self.deep }
    }
}

/// A function that the vendor has: what it is, from when on, and how the runtime renames its option's fields.
pub(super) struct Function<'t> {
    pub(super) look: Look<'t>,
    pub(super) place: Place,
    pub(super) since: Option<String>,
    pub(super) renamed: BTreeMap<String, String>,
}

impl<'s> Walk<'s> {
    /// What a vendor says of the members of a spec. `of` gives the vendor's function of a name, if the runtime leads to it.
    pub(super) fn of<'t>(spec: &'s Spec, of: impl Fn(&str) -> Option<Function<'t>>) -> Members {
        let mut walk = Walk { scope: Scope::of(spec), found: Members::new(), met: BTreeSet::new() };
        walk.items(&spec.items, &[], &of);
        walk.found
    }

    fn items<'t>(&mut self, items: &'s [Item], path: &[String], of: &impl Fn(&str) -> Option<Function<'t>>) {
        for item in items {
            self.met.clear();
            match item {
                Item::Namespace(it) => self.items(&it.items, &joined(path, &it.name.js), of),
                Item::Function(it) => {
                    let Some(Function { look, place, since, renamed }) = of(&it.name.js) else { continue };
                    self.signature(path, &it.signature, &At { look, place, since, renamed, deep: DEEP });
                }
                Item::Const(it) => {
                    let Some(Function { look, place, since, renamed }) = of(&it.name.js) else { continue };
                    self.ty(path, &it.ty, &At { look, place, since, renamed, deep: DEEP });
                }
                Item::Use(_) | Item::Interface(_) | Item::Alias(_) => {}
            }
        }
    }

    fn signature<'t>(&mut self, path: &[String], signature: &'s Signature, at: &At<'t>) {
        for (place, param) in signature.params.iter().enumerate() {
            let ty = match &param.ty.kind {
                TypeKind::Array(element) if param.rest => element,
                _ => &param.ty,
            };
            let renamed = if place == 0 { at.renamed.clone() } else { BTreeMap::new() };
            self.ty(path, ty, &At { renamed, ..at.of(at.look.param(place)) });
        }
        match promise(&signature.output) {
            Some(result) => self.ty(path, result, &at.of(promised(&at.look))),
            None => self.ty(path, &signature.output, &at.of(at.look.output())),
        }
    }

    fn ty<'t>(&mut self, from: &[String], ty: &'s Type, at: &At<'t>) {
        let Some(deep) = at.deep.checked_sub(1) else { return };
        let at = &At { deep, ..at.clone() };
        match &ty.kind {
            TypeKind::Path(it) => {
                let segments: Vec<String> = it.segments.iter().map(ToString::to_string).collect();
                if let Some(name) = self.scope.find(from, &segments).filter(|_| !it.leading) {
                    self.named(&name, at);
                    return;
                }
                let inner = match segments.last().map(String::as_str) {
                    Some("Box") => at.clone(),
                    Some("Promise") => at.of(at.look.promised()),
                    Some("Array") => at.of(at.look.element(0)),
                    _ => return,
                };
                it.args.iter().for_each(|arg| self.ty(from, arg, &inner));
            }
            TypeKind::Array(it) => self.ty(from, it, &at.of(at.look.element(0))),
            TypeKind::Tuple(list) => {
                list.iter().enumerate().for_each(|(place, it)| self.ty(from, it, &at.of(at.look.element(place))));
            }
            TypeKind::Union(list) | TypeKind::Intersection(list) => list.iter().for_each(|it| self.ty(from, it, at)),
            TypeKind::Function(it) => self.signature(from, it, at),
            TypeKind::Object(members) => self.members(from, members, at),
            TypeKind::Value(it) => {
                let found = self.found.entry(it.name.span.byte_range().start).or_default();
                match at.look.has_value(&it.name.js) {
                    Some(true) => drop(found.place.get_or_insert(at.place.clone())),
                    Some(false) => found.lacks(&at.place),
                    None => {}
                }
            }
            TypeKind::Keyword(_)
            | TypeKind::String(_)
            | TypeKind::Number(_)
            | TypeKind::Keyof(_)
            | TypeKind::Indexed(..)
            | TypeKind::Error => {}
        }
    }

    /// A type by its whole name.
    fn named<'t>(&mut self, name: &[String], at: &At<'t>) {
        if !self.met.insert((name.to_vec(), at.look.key())) {
            return;
        }
        let around = name.split_last().map_or(name, |(_, around)| around).to_vec();
        if let Some(interface) = self.scope.interfaces.get(name).copied() {
            interface.extends.iter().for_each(|base| self.ty(&around, base, at));
            self.members(&around, &interface.members, at);
        } else if let Some(alias) = self.scope.aliases.get(name).copied() {
            self.ty(&around, &alias.ty, at);
        }
    }

    fn members<'t>(&mut self, from: &[String], members: &'s [Member], at: &At<'t>) {
        for member in members {
            match member {
                Member::Property(Property { name, ty, .. }) => {
                    if let Some(next) = self.member(&name.js, name.span.byte_range().start, at) {
                        self.ty(from, ty, &next);
                    }
                }
                Member::Method(it) => {
                    if let Some(next) = self.member(&it.name.js, it.name.span.byte_range().start, at) {
                        self.signature(from, &it.signature, &next);
                    }
                }
                Member::Index(..) | Member::Call(_) => {}
            }
        }
    }

    /// Looks a member up, keeps what was seen, and gives its type.
    fn member<'t>(&mut self, name: &str, place: usize, at: &At<'t>) -> Option<At<'t>> {
        let theirs = at.renamed.get(name).map_or(name, String::as_str);
        let found = self.found.entry(place).or_default();
        let (declared, version, look) = match at.look.member(theirs) {
            Seen::Has(declared, version, look) => (declared, version, look),
            Seen::Lacks => {
                found.lacks(&at.place);
                return None;
            }
            Seen::Unknown => return None,
        };
        found.place.get_or_insert_with(|| declared.clone());
        let is_younger = match (&version, &at.since) {
            (Some(version), Some(since)) => numbers(version) > numbers(since),
            (version, None) => version.is_some(),
            (None, Some(_)) => false,
        };
        found.is_younger |= is_younger;
        let older = found.version.as_ref().is_none_or(|it| version.as_ref().is_some_and(|v| numbers(v) > numbers(it)));
        if is_younger && older {
            found.version.clone_from(&version);
        }
        let since = if is_younger { version } else { at.since.clone() };
        Some(At { since, place: declared, ..at.of(look) })
    }
}

/// `T` of `Promise<T>`
fn promise(ty: &Type) -> Option<&Type> {
    match &ty.kind {
        TypeKind::Path(it) if it.segments.last().is_some_and(|it| it == "Promise") => it.args.first(),
        _ => None,
    }
}

/// What a call comes to: what its `success` receives, and the promise.
fn promised<'t>(function: &Look<'t>) -> Look<'t> {
    match function.param(0).member("success") {
        Seen::Has(.., success) => success.param(0),
        Seen::Lacks | Seen::Unknown => function.output().promised(),
    }
}

/// What a vendor says of all members of a spec.
pub(super) fn of_vendor(spec: &Spec, vendor: &Vendor, runtime: &super::runtimes::Runtime) -> Members {
    Walk::of(spec, |name| {
        let (place, since, look) = vendor.function(runtime, name)?;
        let renamed = runtime.adapted.get(name).map(|it| it.fields.clone()).unwrap_or_default();
        Some(Function { look, place, since, renamed })
    })
}

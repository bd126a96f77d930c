//! Types that hold themselves.

use std::collections::BTreeMap;

use super::scope::{Definition, Scope, Target, properties};
use super::ty::is_builtin;
use crate::ast::{Alias, Interface, Member, Path, Property, Type, TypeKind};

/// A type of the file, by its namespace and its name.
pub(crate) type Key = (Vec<String>, String);

/// Which types end within a depth: each is asked once, however many hold it.
pub(super) type Depths = BTreeMap<(Key, usize), bool>;

impl<'a> Scope<'a> {
    /// The way from a type back to `goal`, when it holds one with nothing in between that ends it.
    pub(crate) fn cycle(&self, place: &[String], ty: &Type, goal: &Key) -> Option<Vec<Key>> {
        Cycle { scope: self, goal, endless: false, way: Vec::new(), seen: Vec::new() }.find(place, ty)
    }

    /// The same through what must be there, also where a `Box` gives it a size: no value of the type has an end.
    pub(crate) fn endless(&self, place: &[String], ty: &Type, goal: &Key) -> Option<Vec<Key>> {
        Cycle { scope: self, goal, endless: true, way: Vec::new(), seen: Vec::new() }.find(place, ty)
    }

    /// Whether some value of a type holds types of the file no more than so often inside of each other.
    pub(super) fn ends_within(&self, place: &[String], ty: &Type, depth: usize, known: &mut Depths) -> bool {
        match &ty.kind {
            TypeKind::Path(path) => match self.find(place, path) {
                Target::Local(..) if depth == 0 => false,
                Target::Local(namespace, definition) => {
                    let key = ((namespace, definition.name().js.clone()), depth);
                    if let Some(ends) = known.get(&key) {
                        return *ends;
                    }
                    let ends = self.definition_ends_within(&key.0.0, definition, depth - 1, known);
                    known.insert(key, ends);
                    ends
                }
                _ => boxed(path).is_none_or(|it| self.ends_within(place, it, depth, known)),
            },
            TypeKind::Union(parts) => parts.iter().any(|part| self.ends_within(place, part, depth, known)),
            TypeKind::Tuple(parts) => parts.iter().all(|part| self.ends_within(place, part, depth, known)),
            TypeKind::Object(members) => {
                properties(members).all(|it| it.optional || self.ends_within(place, &it.ty, depth, known))
            }
            _ => true,
        }
    }

    fn definition_ends_within(
        &self,
        place: &[String],
        definition: Definition<'a>,
        depth: usize,
        known: &mut Depths,
    ) -> bool {
        let interface = match definition {
            Definition::Alias(it) => return self.ends_within(place, &it.ty, depth, known),
            Definition::Interface(it) => it,
        };
        let family = self.family(place, interface);
        let mut members = family.iter().flat_map(|(place, one)| properties(&one.members).map(move |it| (place, it)));
        self.is_handle(place, interface)
            || members.all(|(place, it)| it.optional || self.ends_within(place, &it.ty, depth, known))
    }

    /// Whether a type is only another name for a type that is it again: `type A = A[];`
    pub(crate) fn is_endless(&self, place: &[String], alias: &Alias) -> bool {
        let goal = (place.to_vec(), alias.name.js.clone());
        self.expands(place, &alias.ty, &goal, &mut Vec::new()) || self.cycle(place, &alias.ty, &goal).is_some()
    }

    /// What Rust looks through to know what a `type` is.
    fn expands(&self, place: &[String], ty: &Type, goal: &Key, seen: &mut Vec<Key>) -> bool {
        match &ty.kind {
            TypeKind::Path(path) => {
                if path.args.iter().any(|arg| self.expands(place, arg, goal, seen)) {
                    return true;
                }
                let Target::Local(namespace, Definition::Alias(it)) = self.find(place, path) else {
                    return false;
                };
                let key = (namespace, it.name.js.clone());
                if key == *goal || seen.contains(&key) {
                    return key == *goal;
                }
                let namespace = key.0.clone();
                seen.push(key);
                self.expands(&namespace, &it.ty, goal, seen)
            }
            TypeKind::Array(it) => self.expands(place, it, goal, seen),
            TypeKind::Function(it) => {
                let mut types = it.params.iter().map(|param| &param.ty).chain([&it.output]);
                types.any(|ty| self.expands(place, ty, goal, seen))
            }
            TypeKind::Tuple(parts) => parts.iter().any(|part| self.expands(place, part, goal, seen)),
            TypeKind::Union(parts) => {
                let present: Vec<&Type> = parts.iter().filter(|part| !part.is_absent()).collect();
                present.len() == 1 && self.expands(place, present[0], goal, seen)
            }
            _ => false,
        }
    }
}

/// What a `Box` holds.
fn boxed(path: &Path) -> Option<&Type> {
    path.args.first().filter(|_| is_builtin(path, "Box"))
}

struct Cycle<'s, 'a> {
    scope: &'s Scope<'a>,
    goal: &'s Key,
    /// Whether what may be left out ends it, and a `Box` does not.
    endless: bool,
    way: Vec<Key>,
    seen: Vec<Key>,
}

impl<'a> Cycle<'_, 'a> {
    fn find(&mut self, place: &[String], ty: &Type) -> Option<Vec<Key>> {
        match &ty.kind {
            TypeKind::Path(path) => {
                let Target::Local(namespace, definition) = self.scope.find(place, path) else {
                    return boxed(path).filter(|_| self.endless).and_then(|it| self.find(place, it));
                };
                let key = (namespace, definition.name().js.clone());
                if key == *self.goal {
                    return Some(self.way.clone());
                }
                if self.seen.contains(&key) {
                    return None;
                }
                self.seen.push(key.clone());
                self.way.push(key.clone());
                let found = match definition {
                    Definition::Interface(it) => self.interface(&key.0, it),
                    Definition::Alias(it) => self.find(&key.0, &it.ty),
                };
                self.way.pop();
                found
            }
            // One of them is enough for an end.
            TypeKind::Union(parts) if self.endless => {
                let ways: Option<Vec<_>> = parts.iter().map(|part| self.find(place, part)).collect();
                ways?.pop()
            }
            TypeKind::Union(parts) | TypeKind::Tuple(parts) | TypeKind::Intersection(parts) => {
                parts.iter().find_map(|part| self.find(place, part))
            }
            TypeKind::Object(members) => self.members(place, members),
            _ => None,
        }
    }

    fn interface(&mut self, place: &[String], interface: &'a Interface) -> Option<Vec<Key>> {
        // It stays with the host.
        if self.scope.is_handle(place, interface) {
            return None;
        }
        let family = self.scope.family(place, interface);
        family.iter().find_map(|(place, one)| self.members(place, &one.members))
    }

    fn members(&mut self, place: &[String], members: &[Member]) -> Option<Vec<Key>> {
        let mut held =
            properties(members).filter(|it| !self.endless || !may_be_absent(it)).collect::<Vec<_>>().into_iter();
        held.find_map(|it| self.find(place, &it.ty))
    }
}

/// Whether a property can be left out: what only some hosts give can be, too.
pub(crate) fn may_be_absent(property: &Property) -> bool {
    property.optional || property.attrs.platforms.is_some() || property.attrs.default.is_some()
}

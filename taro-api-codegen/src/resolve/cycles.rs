//! Types that hold themselves.

use super::scope::{Definition, Scope, Target, properties};
use crate::spec::{Alias, Interface, Type, TypeKind};

/// A type of the file, by its namespace and its name.
pub(crate) type Key = (Vec<String>, String);

impl<'a> Scope<'a> {
    /// The way from a type back to `goal`, when it holds one with nothing in between that ends it.
    pub(crate) fn cycle(&self, place: &[String], ty: &Type, goal: &Key) -> Option<Vec<Key>> {
        Cycle { scope: self, goal, way: Vec::new(), seen: Vec::new() }.find(place, ty)
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
            TypeKind::Tuple(parts) => parts.iter().any(|part| self.expands(place, part, goal, seen)),
            TypeKind::Union(parts) => {
                let present: Vec<&Type> = parts.iter().filter(|part| !part.is_absent()).collect();
                present.len() == 1 && self.expands(place, present[0], goal, seen)
            }
            _ => false,
        }
    }
}

struct Cycle<'s, 'a> {
    scope: &'s Scope<'a>,
    goal: &'s Key,
    way: Vec<Key>,
    seen: Vec<Key>,
}

impl<'a> Cycle<'_, 'a> {
    fn find(&mut self, place: &[String], ty: &Type) -> Option<Vec<Key>> {
        match &ty.kind {
            TypeKind::Path(path) => {
                let Target::Local(namespace, definition) = self.scope.find(place, path) else {
                    return None;
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
            TypeKind::Union(parts) | TypeKind::Tuple(parts) | TypeKind::Intersection(parts) => {
                parts.iter().find_map(|part| self.find(place, part))
            }
            TypeKind::Object(members) => properties(members).find_map(|it| self.find(place, &it.ty)),
            _ => None,
        }
    }

    fn interface(&mut self, place: &[String], interface: &'a Interface) -> Option<Vec<Key>> {
        let family = self.scope.family(place, interface);
        family.iter().find_map(|(place, one)| properties(&one.members).find_map(|it| self.find(place, &it.ty)))
    }
}

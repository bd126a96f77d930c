//! The way from a type back to itself.

use std::collections::HashSet;

use crate::ast::{Interface, Member, Path, Property, Type, TypeKind};
use crate::resolve::scope::{DEEPEST_ALIAS, Definition, Kind, NamespaceId, Scope, Target, TypeId, properties};
use crate::resolve::ty::is_builtin;

/// What is looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Search {
    /// What keeps a type from having a size: a `Box` ends it, an array as well.
    Size,
    /// The same, with no interface on the way.
    Alias,
    /// What keeps a value from having an end: only what may be left out ends it.
    End,
}

/// Circles of more types than these are left to rustc: no search takes long, whatever is searched.
const LONGEST: usize = 64;
const MOST: usize = 5000;

/// A search for the way from a type back to a definition.
pub(super) struct Cycle<'s, 'a> {
    scope: &'s Scope<'a>,
    goal: TypeId,
    search: Search,
    way: Vec<TypeId>,
    seen: HashSet<TypeId>,
}

impl<'a> Cycle<'_, 'a> {
    /// The types on the way.
    pub(super) fn find(
        scope: &Scope<'a>,
        at: NamespaceId,
        ty: &Type,
        goal: TypeId,
        search: Search,
    ) -> Option<Vec<TypeId>> {
        Cycle { scope, goal, search, way: Vec::new(), seen: HashSet::new() }.ty(at, ty)
    }

    fn ty(&mut self, at: NamespaceId, ty: &Type) -> Option<Vec<TypeId>> {
        match &ty.kind {
            TypeKind::Path(path) => {
                let Target::Local(definition) = self.scope.find(at, path) else {
                    return boxed(path).filter(|_| self.search == Search::End).and_then(|it| self.ty(at, it));
                };
                if definition.id == self.goal {
                    return Some(self.way.clone());
                }
                // What a generic type is given, it may hold.
                self.definition(definition).or_else(|| path.args.iter().find_map(|it| self.ty(at, it)))
            }
            // One of them is enough for an end.
            TypeKind::Union(parts) if self.search == Search::End => {
                let ways: Option<Vec<_>> = parts.iter().map(|part| self.ty(at, part)).collect();
                ways?.pop()
            }
            TypeKind::Union(parts) | TypeKind::Tuple(parts) | TypeKind::Intersection(parts) => {
                parts.iter().find_map(|part| self.ty(at, part))
            }
            TypeKind::Object(members) => self.members(at, members),
            _ => None,
        }
    }

    fn definition(&mut self, definition: Definition<'a>) -> Option<Vec<TypeId>> {
        let is_far = self.way.len() == LONGEST || self.seen.len() == MOST;
        if is_far || !self.seen.insert(definition.id) {
            return None;
        }
        self.way.push(definition.id);
        let found = match definition.kind {
            Kind::Interface(_) if self.search == Search::Alias => None,
            Kind::Interface(it) => self.interface(definition.namespace, it),
            Kind::Alias(it) => self.ty(definition.namespace, &it.ty),
        };
        self.way.pop();
        found
    }

    fn interface(&mut self, at: NamespaceId, interface: &'a Interface) -> Option<Vec<TypeId>> {
        // It stays with the host.
        if self.scope.is_handle(interface) {
            return None;
        }
        let hierarchy = self.scope.hierarchy(at, interface);
        hierarchy.into_iter().find_map(|(at, one)| self.members(at, &one.members))
    }

    fn members(&mut self, at: NamespaceId, members: &[Member]) -> Option<Vec<TypeId>> {
        let search = self.search;
        let mut held = properties(members).filter(|it| search != Search::End || !may_be_absent(it));
        held.find_map(|it| self.ty(at, &it.ty))
    }
}

/// What a `Box` holds.
pub(in crate::resolve) fn boxed(path: &Path) -> Option<&Type> {
    path.args.first().filter(|_| is_builtin(path, "Box") && path.args.len() == 1)
}

/// Whether a property can be left out: what only some hosts give can be, too.
pub(crate) fn may_be_absent(property: &Property) -> bool {
    property.optional || property.attrs.is_on_some_hosts() || property.attrs.default.is_some()
}

/// Whether an alias is itself again in what Rust looks through to know what a `type` is.
pub(super) fn expands_to_itself(scope: &Scope, at: NamespaceId, ty: &Type, goal: TypeId) -> bool {
    expands(scope, at, ty, goal, &mut HashSet::new())
}

fn expands(scope: &Scope, at: NamespaceId, ty: &Type, goal: TypeId, seen: &mut HashSet<TypeId>) -> bool {
    match &ty.kind {
        TypeKind::Path(path) => {
            if path.args.iter().any(|arg| expands(scope, at, arg, goal, seen)) {
                return true;
            }
            let Target::Local(Definition { id, namespace, kind: Kind::Alias(it) }) = scope.find(at, path) else {
                return false;
            };
            // A chain that is too long is one without an end, and reported as too long.
            if id == goal || seen.len() > DEEPEST_ALIAS || !seen.insert(id) {
                return id == goal || seen.len() > DEEPEST_ALIAS;
            }
            expands(scope, namespace, &it.ty, goal, seen)
        }
        TypeKind::Array(it) => expands(scope, at, it, goal, seen),
        TypeKind::Function(it) => {
            let mut types = it.params.iter().map(|param| &param.ty).chain([&it.output]);
            types.any(|ty| expands(scope, at, ty, goal, seen))
        }
        TypeKind::Tuple(parts) => parts.iter().any(|part| expands(scope, at, part, goal, seen)),
        TypeKind::Union(parts) => {
            let present: Vec<&Type> = parts.iter().filter(|part| !part.is_absent()).collect();
            present.len() == 1 && expands(scope, at, present[0], goal, seen)
        }
        _ => false,
    }
}

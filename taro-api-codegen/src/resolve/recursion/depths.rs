//! How many types of the spec the smallest value of a type holds inside of each other.

use std::cell::OnceCell;

use super::cycles::boxed;
use crate::ast::{Type, TypeKind};
use crate::resolve::scope::{Definition, Kind, NamespaceId, Scope, Target, properties};

/// The depth of each type of a spec; what has no end has none.
#[derive(Default)]
pub(super) struct Depths(OnceCell<Vec<Option<u32>>>);

impl Depths {
    /// The type of which the smallest value is the shallowest; of equals, the first.
    pub(super) fn shallowest(&self, scope: &Scope, at: NamespaceId, types: &[&Type]) -> usize {
        let known = self.0.get_or_init(|| all(scope));
        let depths = types.iter().enumerate().filter_map(|(index, it)| Some((of(scope, known, at, it)?, index)));
        depths.min().map(|(_, index)| index).unwrap_or_default()
    }
}

/// Each round finds the types that hold only types of the rounds before it.
fn all(scope: &Scope) -> Vec<Option<u32>> {
    let mut known: Vec<Option<u32>> = vec![None; scope.definitions().len()];
    loop {
        let unknown = scope.definitions().iter().filter(|it| known[it.id.index()].is_none());
        let found: Vec<_> = unknown.filter_map(|it| Some((it.id, definition(scope, &known, it)?))).collect();
        if found.is_empty() {
            return known;
        }
        for (id, depth) in found {
            known[id.index()] = Some(depth);
        }
    }
}

fn definition(scope: &Scope, known: &[Option<u32>], definition: &Definition) -> Option<u32> {
    match definition.kind {
        Kind::Alias(it) => of(scope, known, definition.namespace, &it.ty),
        Kind::Interface(it) if scope.is_handle(it) => Some(0),
        Kind::Interface(it) => {
            let properties = scope.properties(definition.namespace, it).into_iter().filter(|(_, it)| !it.optional);
            deepest(properties.map(|(at, it)| of(scope, known, at, &it.ty)))
        }
    }
}

fn of(scope: &Scope, known: &[Option<u32>], at: NamespaceId, ty: &Type) -> Option<u32> {
    match &ty.kind {
        TypeKind::Path(path) => match scope.find(at, path) {
            Target::Local(definition) => known[definition.id.index()].map(|it| it + 1),
            _ => boxed(path).map_or(Some(0), |it| of(scope, known, at, it)),
        },
        TypeKind::Union(parts) => parts.iter().filter_map(|part| of(scope, known, at, part)).min(),
        TypeKind::Tuple(parts) => deepest(parts.iter().map(|part| of(scope, known, at, part))),
        TypeKind::Object(members) => {
            deepest(properties(members).filter(|it| !it.optional).map(|it| of(scope, known, at, &it.ty)))
        }
        _ => Some(0),
    }
}

/// The deepest of all; nothing, if one has no end.
fn deepest(mut depths: impl Iterator<Item = Option<u32>>) -> Option<u32> {
    depths.try_fold(0, |deepest, depth| Some(deepest.max(depth?)))
}

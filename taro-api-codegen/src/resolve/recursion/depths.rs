//! How many types of the spec the smallest value of a type holds inside of each other.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::cycles::boxed;
use super::graph;
use crate::ast::{Type, TypeKind};
use crate::resolve::scope::{Definition, Kind, NamespaceId, Scope, Target, TypeId, properties};

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

/// Each round finds the types that hold only types of the rounds before it. After the first one, it looks only at those
/// that name what the last one found.
fn all(scope: &Scope) -> Vec<Option<u32>> {
    let definitions = scope.definitions();
    let mut known: Vec<Option<u32>> = vec![None; definitions.len()];
    let mut holders: Vec<Vec<TypeId>> = vec![Vec::new(); definitions.len()];
    for it in definitions {
        graph::named(scope, it).into_iter().for_each(|named| holders[named.index()].push(it.id));
    }
    let mut open: Vec<TypeId> = definitions.iter().map(|it| it.id).collect();
    while !open.is_empty() {
        let unknown = open.into_iter().filter(|id| known[id.index()].is_none());
        let found = unknown.filter_map(|id| Some((id, definition(scope, &known, &scope.definition(id))?)));
        let found: BTreeMap<TypeId, u32> = found.collect();
        open = found.keys().flat_map(|id| std::mem::take(&mut holders[id.index()])).collect();
        open.sort_unstable();
        open.dedup();
        for (id, depth) in found {
            known[id.index()] = Some(depth);
        }
    }
    known
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

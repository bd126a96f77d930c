//! What may be absent by another name: in a union, `null` and `undefined` stand among the parts.
//!
//! ```text
//! type A = string | null;    A | undefined       string | null | undefined
//! type N = null;             N | string          null | string
//! ```
//! A union has `null` among its values in one place so, whatever name it came by.

use super::{DEEPEST, Desugarer, Place, apart, parameter};
use crate::ast::{Keyword, Property, Type, TypeKind};
use crate::resolve::scope::{Definition, Kind, Target};
use crate::span::Span;

/// Whether a type by itself says that it may be absent.
pub(super) fn may_be(ty: &Type) -> bool {
    match &ty.kind {
        TypeKind::Union(parts) => parts.iter().any(may_be),
        _ => ty.is_absent(),
    }
}

/// What a union says again to be absent. What its other parts are is known when they have types.
pub(super) fn twice(parts: &[Type]) -> impl Iterator<Item = (Keyword, Span)> {
    parts.iter().enumerate().filter_map(|(at, part)| match part.kind {
        TypeKind::Keyword(word) if part.is_absent() && parts[..at].iter().any(|it| it.is(word)) => {
            Some((word, part.span))
        }
        _ => None,
    })
}

fn is_one_of_several(ty: &Type) -> bool {
    matches!(&ty.kind, TypeKind::Union(parts) if parts.iter().filter(|it| !it.is_absent()).count() > 1)
}

impl Desugarer<'_, '_> {
    /// A field of the type `A | undefined`, where `A` is another name for one of several types or `null`, as one that may be left
    /// out: so its type keeps the name.
    pub(super) fn left_out(&self, place: &Place, property: &Property) -> Option<Property> {
        let TypeKind::Union(parts) = &property.ty.kind else { return None };
        let named = parts.iter().filter(|it| !it.is_absent()).collect::<Vec<_>>();
        let is_null = || parts.iter().any(|it| it.is(Keyword::Null));
        let [one] = named.as_slice() else { return None };
        let keeps =
            self.names_nothing && !is_null() && self.with_absences(place, one).is_some_and(|it| is_one_of_several(&it));
        keeps.then(|| Property { optional: true, ty: (*one).clone(), ..property.clone() })
    }

    /// The type that a part of a union is another name for, if that may be absent.
    pub(super) fn with_absences(&self, place: &Place, part: &Type) -> Option<Type> {
        let TypeKind::Path(path) = &part.kind else { return None };
        if !self.names_nothing || place.depth >= DEEPEST {
            return None;
        }
        if let Some(given) = parameter(path).and_then(|name| place.given.get(&name)) {
            return self.with_absences(&place.plain(), given);
        }
        let Target::Local(Definition { id, namespace, kind: Kind::Alias(alias) }) = self.scope.find(place.at, path)
        else {
            return None;
        };
        let needed = alias.generics.iter().take_while(|it| it.default.is_none()).count();
        let is_called_right = (needed..=alias.generics.len()).contains(&path.args.len());
        // Its parts have names of their own, or it leads to itself.
        if !alias.parts.is_empty() || place.open.contains(&id) || !is_called_right {
            return None;
        }
        let definition = Definition { id, namespace, kind: Kind::Alias(alias) };
        let mut inner = self.inside(place, definition, &path.args);
        inner.open = place.open.iter().copied().chain([id]).collect();
        let meant = match &alias.ty.kind {
            TypeKind::Path(_) => self.with_absences(&inner, &alias.ty)?,
            _ => self.ty(&inner, &alias.ty),
        };
        may_be(&meant).then(|| Type { span: part.span, ..apart::copy(meant) })
    }
}

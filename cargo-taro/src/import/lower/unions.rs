//! Unions: sets of values, and one of several types.

use super::Lower;
use crate::import::model::{Ty, TypeKind};

/// Which values a set has.
#[derive(Clone, Copy, PartialEq)]
enum Values {
    Text,
    Numbers,
}

impl Lower<'_> {
    /// A union of these types, as a spec says it.
    pub(super) fn union_of(&self, parts: Vec<Ty>) -> Ty {
        let mut list: Vec<Ty> = Vec::new();
        for part in parts {
            match part {
                Ty::Union(inner) => inner.into_iter().for_each(|it| push(&mut list, it)),
                part => push(&mut list, part),
            }
        }
        if list.contains(&Ty::ANY) {
            return Ty::ANY;
        }
        for (word, values) in [("string", Values::Text), ("number", Values::Numbers)] {
            let sets = list.iter().filter(|it| self.values(it) == Some(values)).count();
            // A set keeps values that it does not know, so that `"a" | string` is the set of `"a"`.
            if sets > 0 {
                list.retain(|it| *it != Ty::Word(word));
            }
            if sets > 1 && list.iter().any(|it| matches!(it, Ty::Named(_)) && self.values(it) == Some(values)) {
                list = self.spread(list, values);
            }
        }
        // `true | false`
        if list.contains(&Ty::Word("boolean")) {
            list.retain(|it| !matches!(it, Ty::Word("true" | "false")));
        }
        match list.len() {
            0 => Ty::UNDEFINED,
            1 => list.remove(0),
            _ => Ty::Union(list),
        }
    }

    /// Which values a type is a set of.
    fn values(&self, ty: &Ty) -> Option<Values> {
        match ty {
            Ty::String(_) => Some(Values::Text),
            Ty::Number(_) => Some(Values::Numbers),
            Ty::Named(_) => match self.set(ty)? {
                Ty::Union(parts) => {
                    let first = self.values(parts.first()?)?;
                    parts.iter().all(|it| it.is_literal() && self.values(it) == Some(first)).then_some(first)
                }
                one => self.values(one).filter(|_| one.is_literal()),
            },
            _ => None,
        }
    }

    fn set(&self, ty: &Ty) -> Option<&Ty> {
        let Ty::Named(id) = ty else { return None };
        match &self.types[*id].as_ref()?.kind {
            TypeKind::Alias(ty) => Some(ty),
            TypeKind::Interface { .. } => None,
        }
    }

    /// Two sets of values of one kind are one set.
    fn spread(&self, list: Vec<Ty>, values: Values) -> Vec<Ty> {
        let mut spread = Vec::new();
        for ty in list {
            match self.set(&ty).filter(|_| self.values(&ty) == Some(values)).cloned() {
                Some(Ty::Union(parts)) => parts.into_iter().for_each(|it| push(&mut spread, it)),
                Some(one) => push(&mut spread, one),
                None => push(&mut spread, ty),
            }
        }
        spread
    }
}

fn push(list: &mut Vec<Ty>, ty: Ty) {
    // `void` among types is a value that is not there.
    let ty = if ty == Ty::VOID { Ty::UNDEFINED } else { ty };
    if !list.contains(&ty) {
        list.push(ty);
    }
}

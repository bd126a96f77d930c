//! Unions: sets of values, and one of several types.

use std::collections::HashSet;

use taro_api_codegen::ast::{Keyword, Type, TypeKind};

use super::Lower;
use crate::import::definitions::Definition;
use crate::import::nodes;

/// Which values a set has.
#[derive(Clone, Copy, PartialEq)]
enum Values {
    Text,
    Numbers,
}

impl Lower<'_> {
    /// A union of these types, as a spec says it.
    pub(super) fn union_of(&self, parts: Vec<Type>) -> Type {
        let mut list = Parts::default();
        for part in parts {
            match part.kind {
                TypeKind::Union(inner) => inner.into_iter().for_each(|it| list.push(it)),
                _ => list.push(part),
            }
        }
        let mut list = list.list;
        if list.iter().any(|it| it.is(Keyword::Any)) {
            return nodes::any();
        }
        if list.iter().filter(|it| it.is_boolean()).count() > 1 {
            join_booleans(&mut list);
        }
        for (word, values) in [(Keyword::String, Values::Text), (Keyword::Number, Values::Numbers)] {
            let sets = list.iter().filter(|it| self.values(it) == Some(values)).count();
            // A set keeps values that it does not know, so that `"a" | string` is the set of `"a"`. Values without a name,
            // beside other types, are a part of their own: what they do not know is a text again.
            let is_set = |it: &Type| self.values(it) == Some(values);
            let named = list.iter().any(|it| is_set(it) && nodes::defined(it).is_some());
            let others = !named && list.iter().any(|it| !(it.is(word) || it.is_absent() || is_set(it)));
            if sets > 0 && !others {
                list.retain(|it| !it.is(word));
            }
            if sets > 1 && list.iter().any(|it| nodes::defined(it).is_some() && self.values(it) == Some(values)) {
                list = self.spread(list, values);
            }
        }
        match list.len() {
            0 => nodes::word(Keyword::Undefined),
            1 => list.remove(0),
            _ => nodes::typed(TypeKind::Union(list)),
        }
    }

    /// Which values a type is a set of.
    fn values(&self, ty: &Type) -> Option<Values> {
        match &ty.kind {
            TypeKind::String(_) => Some(Values::Text),
            TypeKind::Number(_) => Some(Values::Numbers),
            TypeKind::Value(it) => Some(if it.numeric { Values::Numbers } else { Values::Text }),
            TypeKind::Path(_) => match self.set(ty)? {
                Type { kind: TypeKind::Union(parts), .. } => {
                    let first = self.values(parts.first().filter(|it| nodes::is_literal(it))?)?;
                    parts.iter().all(|it| nodes::is_literal(it) && self.values(it) == Some(first)).then_some(first)
                }
                one if nodes::is_literal(one) => self.values(one),
                _ => None,
            },
            _ => None,
        }
    }

    fn set(&self, ty: &Type) -> Option<&Type> {
        self.types[nodes::defined(ty)?].as_ref().and_then(Definition::alias)
    }

    /// Two sets of values of one kind are one set.
    fn spread(&self, list: Vec<Type>, values: Values) -> Vec<Type> {
        let mut spread = Parts::default();
        for ty in list {
            match self.set(&ty).filter(|_| self.values(&ty) == Some(values)).cloned() {
                Some(Type { kind: TypeKind::Union(parts), .. }) => parts.into_iter().for_each(|it| spread.push(it)),
                Some(one) => spread.push(one),
                None => spread.push(ty),
            }
        }
        spread.list
    }
}

/// `true | false` is `boolean`.
fn join_booleans(list: &mut Vec<Type>) {
    let Some(first) = list.iter().position(Type::is_boolean) else { return };
    list[first] = nodes::word(Keyword::Boolean);
    let mut at = 0..;
    list.retain(|it| at.next() == Some(first) || !it.is_boolean());
}

/// Few parts are compared with each other faster than they are looked up.
const FEW: usize = 16;

/// The parts of a union, each once.
#[derive(Default)]
struct Parts {
    list: Vec<Type>,
    /// All of them, without what is said of their members, when there are more than a few.
    seen: HashSet<Type>,
}

impl Parts {
    fn push(&mut self, ty: Type) {
        // `void` among types is a value that is not there.
        let ty = if ty.is(Keyword::Void) { nodes::word(Keyword::Undefined) } else { ty };
        let new = if self.list.len() < FEW {
            !self.list.iter().any(|it| nodes::alike(it, &ty))
        } else {
            if self.seen.is_empty() {
                self.seen.extend(self.list.iter().map(nodes::plain));
            }
            self.seen.insert(nodes::plain(&ty))
        };
        if new {
            self.list.push(ty);
        }
    }
}

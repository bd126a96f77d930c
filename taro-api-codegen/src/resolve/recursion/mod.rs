//! Types that hold themselves: found once, for `resolve` and for `check`.

mod cycles;
mod depths;
mod graph;

use std::collections::HashMap;

pub(super) use self::cycles::boxed;
pub(crate) use self::cycles::may_be_absent;
use self::cycles::{Cycle, Search};
use self::depths::Depths;
use super::scope::{Kind, NamespaceId, Scope, TypeId};
use crate::ast::{Property, Type};

/// What is known of the types that hold themselves.
pub(crate) struct Recursion {
    /// The properties through which an interface holds itself without a size, with the types on the way.
    unsized_: HashMap<(TypeId, *const Property), Vec<TypeId>>,
    /// The properties through which each value of an interface holds another one.
    endless: HashMap<(TypeId, *const Property), Vec<TypeId>>,
    /// The aliases that lead to themselves with no interface on the way, of which nothing can be made.
    aliases: HashMap<TypeId, Endless>,
    depths: Depths,
}

/// How an alias leads to itself.
pub(crate) enum Endless {
    /// It is a name for itself: `type A = A[];`
    Name,
    /// It is a type of its own, which holds itself without a size, with the types on the way: `type A = string | [A, A];`
    Size(Vec<TypeId>),
    /// Each value of it holds another one: `type A = { next: Box<A> };`
    Value(Vec<TypeId>),
}

impl Recursion {
    pub(super) fn new(scope: &Scope) -> Recursion {
        let mut recursion = Recursion {
            unsized_: HashMap::new(),
            endless: HashMap::new(),
            aliases: HashMap::new(),
            depths: Depths::default(),
        };
        // Nearly no spec has such types, and the search for each is the dear part.
        for id in graph::on_a_cycle(scope) {
            let definition = scope.definition(id);
            match definition.kind {
                Kind::Alias(it) => {
                    let at = definition.namespace;
                    let way = |search| Cycle::find(scope, at, &it.ty, id, search);
                    // An interface on the way holds itself as well, and its property is what can be mended.
                    let found = match cycles::expands_to_itself(scope, at, &it.ty, id) {
                        true => Some(Endless::Name),
                        false => way(Search::Alias).map(Endless::Size),
                    };
                    let has_interface =
                        |way: &[TypeId]| way.iter().any(|it| matches!(scope.definition(*it).kind, Kind::Interface(_)));
                    let endless = || way(Search::End).filter(|way| !has_interface(way)).map(Endless::Value);
                    recursion.aliases.extend(found.or_else(endless).map(|found| (id, found)));
                }
                Kind::Interface(it) if !scope.is_handle(it) => {
                    for (at, property) in scope.properties(definition.namespace, it) {
                        let key = (id, std::ptr::from_ref(property));
                        if let Some(way) = Cycle::find(scope, at, &property.ty, id, Search::Size) {
                            recursion.unsized_.insert(key, way);
                        }
                        if may_be_absent(property) {
                            continue;
                        }
                        if let Some(way) = Cycle::find(scope, at, &property.ty, id, Search::End) {
                            recursion.endless.insert(key, way);
                        }
                    }
                }
                Kind::Interface(_) => {}
            }
        }
        recursion
    }

    /// Whether any type leads to itself where it must not.
    pub(crate) fn has_any(&self) -> bool {
        !self.unsized_.is_empty() || !self.endless.is_empty() || !self.aliases.is_empty()
    }

    /// The types between an interface and itself, when a property holds it with nothing that gives it a size.
    pub(crate) fn unsized_through(&self, interface: TypeId, property: &Property) -> Option<&[TypeId]> {
        self.unsized_.get(&(interface, std::ptr::from_ref(property))).map(Vec::as_slice)
    }

    /// The types between an interface and itself, when each value holds another one through a property.
    pub(crate) fn endless_through(&self, interface: TypeId, property: &Property) -> Option<&[TypeId]> {
        self.endless.get(&(interface, std::ptr::from_ref(property))).map(Vec::as_slice)
    }

    /// How an alias leads to itself, if nothing in between ends it.
    pub(crate) fn endless(&self, alias: TypeId) -> Option<&Endless> {
        self.aliases.get(&alias)
    }

    /// Whether an alias has no meaning in Rust: a type that holds itself has no size.
    pub(crate) fn is_endless(&self, alias: TypeId) -> bool {
        matches!(self.endless(alias), Some(Endless::Name | Endless::Size(_)))
    }

    /// The type of which a value needs the fewest types of the spec inside of each other.
    pub(super) fn shallowest(&self, scope: &Scope, at: NamespaceId, types: &[&Type]) -> usize {
        self.depths.shallowest(scope, at, types)
    }
}

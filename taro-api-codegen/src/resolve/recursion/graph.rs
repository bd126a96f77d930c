//! Which types name each other in a circle, as a graph: Tarjan's strongly connected components.

use crate::ast::visit::{self, Visit};
use crate::ast::{Member, Type, TypeKind};
use crate::resolve::scope::{Definition, Kind, NamespaceId, Scope, Target, TypeId};

/// The types from which a way leads back to themselves, in the order in which they are defined.
pub(super) fn on_a_cycle(scope: &Scope) -> Vec<TypeId> {
    let edges: Vec<Vec<TypeId>> = scope.definitions().iter().map(|it| named(scope, it)).collect();
    let mut tarjan = Tarjan { edges: &edges, state: vec![State::default(); edges.len()], stack: Vec::new(), count: 0 };
    let mut found: Vec<TypeId> = Vec::new();
    for definition in scope.definitions() {
        tarjan.run(definition.id, &mut found);
    }
    found.sort_unstable();
    found
}

/// The types that a definition names.
pub(super) fn named(scope: &Scope, definition: &Definition) -> Vec<TypeId> {
    Named::by(scope, definition)
}

/// The types that a type names, also where an array or a `Box` stands between: more than can be a circle, and never less.
struct Named<'s, 'a> {
    scope: &'s Scope<'a>,
    at: NamespaceId,
    found: Vec<TypeId>,
}

impl Named<'_, '_> {
    fn by(scope: &Scope, definition: &Definition) -> Vec<TypeId> {
        let mut named = Named { scope, at: definition.namespace, found: Vec::new() };
        match definition.kind {
            Kind::Alias(it) => named.visit_type(&it.ty),
            // What has methods stays with the host, and holds nothing.
            Kind::Interface(it) if scope.is_handle(it) => {}
            Kind::Interface(it) => {
                for (at, property) in scope.properties(definition.namespace, it) {
                    named.at = at;
                    named.visit_type(&property.ty);
                }
            }
        }
        named.found
    }
}

impl<'a> Visit<'a> for Named<'_, '_> {
    fn visit_type(&mut self, ty: &'a Type) {
        if let TypeKind::Path(path) = &ty.kind {
            if let Target::Local(definition) = self.scope.find(self.at, path) {
                self.found.push(definition.id);
            }
        }
        visit::visit_type(self, ty);
    }

    fn visit_member(&mut self, member: &'a Member) {
        if let Member::Property(it) = member {
            self.visit_type(&it.ty);
        }
    }
}

#[derive(Clone, Copy, Default)]
struct State {
    index: Option<usize>,
    low: usize,
    on_stack: bool,
}

struct Tarjan<'e> {
    edges: &'e [Vec<TypeId>],
    state: Vec<State>,
    stack: Vec<TypeId>,
    count: usize,
}

impl Tarjan<'_> {
    /// Visits all that a type leads to, without recursion: a chain of types may be long.
    fn run(&mut self, start: TypeId, found: &mut Vec<TypeId>) {
        if self.state[start.index()].index.is_some() {
            return;
        }
        self.enter(start);
        let mut open = vec![(start, 0)];
        while let Some((id, next)) = open.pop() {
            if let Some(&target) = self.edges[id.index()].get(next) {
                open.push((id, next + 1));
                let state = self.state[target.index()];
                match state.index {
                    None => {
                        self.enter(target);
                        open.push((target, 0));
                    }
                    Some(index) if state.on_stack => self.lower(id, index),
                    Some(_) => {}
                }
                continue;
            }
            if self.state[id.index()].index == Some(self.state[id.index()].low) {
                self.close(id, found);
            }
            if let Some(&(parent, _)) = open.last() {
                self.lower(parent, self.state[id.index()].low);
            }
        }
    }

    fn enter(&mut self, id: TypeId) {
        self.state[id.index()] = State { index: Some(self.count), low: self.count, on_stack: true };
        self.count += 1;
        self.stack.push(id);
    }

    fn lower(&mut self, id: TypeId, to: usize) {
        let low = &mut self.state[id.index()].low;
        *low = to.min(*low);
    }

    /// Takes a component from the stack; one type alone is a circle if it names itself.
    fn close(&mut self, root: TypeId, found: &mut Vec<TypeId>) {
        let mut component = Vec::new();
        while let Some(id) = self.stack.pop() {
            self.state[id.index()].on_stack = false;
            component.push(id);
            if id == root {
                break;
            }
        }
        if component.len() > 1 || self.edges[root.index()].contains(&root) {
            found.append(&mut component);
        }
    }
}

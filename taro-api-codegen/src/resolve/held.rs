//! Which types hold callbacks or promises: those can be neither cloned nor compared. Found once for all types of a spec.

use super::direction::Usages;
use super::scope::{self, Definition, Kind, NamespaceId, Scope, Target, TypeId};
use super::ty::is_builtin;
use crate::ast::{Member, Type, TypeKind};

/// The types of a spec that hold callbacks.
pub(super) struct Held(Vec<bool>);

impl Held {
    /// Looks at each type once, and once more when one that it names is found to hold callbacks.
    pub(super) fn new(scope: &Scope, usages: &Usages) -> Held {
        let definitions = scope.definitions();
        let mut held = Held(vec![false; definitions.len()]);
        let mut holders: Vec<Vec<TypeId>> = vec![Vec::new(); definitions.len()];
        let mut open: Vec<TypeId> = definitions.iter().map(|it| it.id).collect();
        while let Some(id) = open.pop() {
            if held.0[id.index()] {
                continue;
            }
            let mut look = Look { scope, usages, held: &held, named: Vec::new() };
            if look.definition(scope.definition(id)) {
                held.0[id.index()] = true;
                open.append(&mut holders[id.index()]);
            } else {
                look.named.iter().for_each(|it| holders[it.index()].push(id));
            }
        }
        held
    }

    /// Whether a type holds callbacks.
    pub(super) fn by(&self, scope: &Scope, usages: &Usages, at: NamespaceId, ty: &Type) -> bool {
        Look { scope, usages, held: self, named: Vec::new() }.ty(at, ty)
    }
}

/// A look at one type, with what is known of those that it names.
struct Look<'h, 'a> {
    scope: &'h Scope<'a>,
    usages: &'h Usages,
    held: &'h Held,
    named: Vec<TypeId>,
}

impl<'a> Look<'_, 'a> {
    fn definition(&mut self, definition: Definition<'a>) -> bool {
        let at = definition.namespace;
        match definition.kind {
            Kind::Alias(it) => self.ty(at, &it.ty),
            Kind::Interface(it) => {
                let into_host = self.usages.of(self.scope, it).direction.into_host;
                if into_host && !self.scope.callbacks(at, it).is_empty() {
                    return true;
                }
                let hierarchy = self.scope.hierarchy(at, it);
                hierarchy.iter().any(|(_, one)| scope::promise_of(one).is_some())
                    || hierarchy.iter().any(|(at, one)| self.members(*at, &one.members))
            }
        }
    }

    fn ty(&mut self, at: NamespaceId, ty: &Type) -> bool {
        match &ty.kind {
            TypeKind::Path(path) => {
                // A promise is awaited once: it can no more be cloned than an option with callbacks.
                if is_builtin(path, "Promise") || path.args.iter().any(|arg| self.ty(at, arg)) {
                    return true;
                }
                let Target::Local(definition) = self.scope.find(at, path) else { return false };
                self.named.push(definition.id);
                self.held.0[definition.id.index()]
            }
            TypeKind::Array(it) => self.ty(at, it),
            TypeKind::Tuple(parts) | TypeKind::Union(parts) => parts.iter().any(|part| self.ty(at, part)),
            TypeKind::Object(members) => {
                scope::properties(members).any(|it| self.scope.is_settle(at, it)) || self.members(at, members)
            }
            _ => false,
        }
    }

    fn members(&mut self, at: NamespaceId, members: &[Member]) -> bool {
        let rest = scope::index(members).map(|(_, value)| value);
        let mut types = scope::properties(members).map(|it| &it.ty).chain(rest);
        types.any(|ty| self.ty(at, ty))
    }
}

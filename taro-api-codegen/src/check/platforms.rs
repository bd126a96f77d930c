//! A field that exists only where its API does not can never be used: one of the two lists is wrong.

use std::collections::{BTreeMap, BTreeSet};

use super::Checker;
use crate::ast::visit::{self, Visit};
use crate::ast::{Function, Interface, Item, Member, Type, TypeKind};
use crate::hosts::Host;
use crate::resolve::scope::{Definition, Kind, NamespaceId, Scope, Target, TypeId, properties};

impl<'a> Checker<'a> {
    pub(super) fn check_platforms(&self, items: &'a [Item]) {
        let limited = |it: &Definition| match it.kind {
            Kind::Interface(it) => properties(&it.members).any(|it| it.attrs.platforms.is_some()),
            Kind::Alias(_) => false,
        };
        if !self.scope.definitions().iter().any(limited) {
            return;
        }
        let mut users: BTreeMap<TypeId, Users<'a>> = BTreeMap::new();
        self.each(NamespaceId::TOP, items, &mut |at, item| {
            if let Item::Function(function) = item {
                let mut used = Used::new(self.scope, at);
                used.visit_signature(&function.signature);
                used.follow();
                for (id, interface) in used.interfaces {
                    users.entry(id).or_insert(Users { interface, functions: Vec::new() }).functions.push(function);
                }
            }
        });
        for used in users.values() {
            let Some(hosts) = used.hosts() else { continue };
            for property in properties(&used.interface.members) {
                let Some(platforms) = &property.attrs.platforms else {
                    continue;
                };
                let found = property.attrs.support().found;
                if platforms.hosts.iter().any(|(host, _)| hosts.contains(host))
                    || found.iter().any(|it| hosts.contains(it))
                {
                    continue;
                }
                let names: Vec<_> = used.functions.iter().map(|it| format!("`{}`", it.name.js)).collect();
                self.errors.push(
                    platforms.hosts.first().map_or(platforms.span, |(_, span)| *span),
                    format!(
                        "`{}` is on no host that has {} ({}): correct its hosts, or leave it out",
                        property.name.js,
                        names.join(" or "),
                        hosts.iter().map(|host| format!("`{host}`")).collect::<Vec<_>>().join(", ")
                    ),
                );
            }
        }
    }
}

/// The interfaces that a function uses, however far away.
struct Used<'s, 'a> {
    scope: &'s Scope<'a>,
    at: NamespaceId,
    seen: BTreeSet<TypeId>,
    /// The types that are still to be looked at: a chain of them may be long.
    open: Vec<TypeId>,
    interfaces: Vec<(TypeId, &'a Interface)>,
}

impl<'t> Visit<'t> for Used<'_, '_> {
    fn visit_type(&mut self, ty: &'t Type) {
        visit::visit_type(self, ty);
        let TypeKind::Path(path) = &ty.kind else { return };
        let Target::Local(definition) = self.scope.find(self.at, path) else { return };
        if self.seen.insert(definition.id) {
            self.open.push(definition.id);
        }
    }

    /// A method is called on an object, which may be on other hosts.
    fn visit_member(&mut self, member: &'t Member) {
        if let Member::Property(it) = member {
            self.visit_type(&it.ty);
        }
    }
}

impl<'s, 'a> Used<'s, 'a> {
    fn new(scope: &'s Scope<'a>, at: NamespaceId) -> Self {
        Used { scope, at, seen: BTreeSet::new(), open: Vec::new(), interfaces: Vec::new() }
    }

    fn follow(&mut self) {
        while let Some(id) = self.open.pop() {
            let definition = self.scope.definition(id);
            self.at = definition.namespace;
            match definition.kind {
                Kind::Alias(it) => self.visit_type(&it.ty),
                Kind::Interface(it) => {
                    it.extends.iter().for_each(|base| self.visit_type(base));
                    properties(&it.members).for_each(|it| self.visit_type(&it.ty));
                    self.interfaces.push((definition.id, it));
                }
            }
        }
    }
}

/// The functions that use an interface.
struct Users<'a> {
    interface: &'a Interface,
    functions: Vec<&'a Function>,
}

impl Users<'_> {
    /// The hosts of any of the functions, those that lack it included: its fields are declared for them as it is. `None`
    /// is every host.
    fn hosts(&self) -> Option<Vec<Host>> {
        let mut hosts = Vec::new();
        for function in &self.functions {
            let support = function.attrs.support();
            hosts.extend([support.declared?, support.found].concat());
        }
        hosts.sort();
        hosts.dedup();
        Some(hosts)
    }
}

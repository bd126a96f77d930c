//! A field that exists only where its API does not can never be used: one of the two lists is wrong.

use std::collections::{BTreeMap, BTreeSet};

use super::Checker;
use crate::ast::visit::{self, Visit};
use crate::ast::{Function, Interface, Item, Member, Type, TypeKind};
use crate::hosts::Host;
use crate::resolve::scope::{Kind, NamespaceId, Scope, Target, TypeId, properties};

impl<'a> Checker<'a> {
    pub(super) fn check_platforms(&self, items: &'a [Item]) {
        let mut users: BTreeMap<TypeId, Users<'a>> = BTreeMap::new();
        self.each(NamespaceId::TOP, items, &mut |at, item| {
            if let Item::Function(function) = item {
                let mut used = Used { scope: self.scope, at, seen: BTreeSet::new(), interfaces: Vec::new() };
                used.visit_signature(&function.signature);
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
                let verb = if names.len() == 1 { "is" } else { "are" };
                self.errors.push(
                    platforms.hosts.first().map_or(platforms.span, |(_, span)| *span),
                    format!(
                        "`{}` is only where {} {verb} not: of its hosts, none is among {}",
                        property.name.js,
                        names.join(" and "),
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
    interfaces: Vec<(TypeId, &'a Interface)>,
}

impl<'t> Visit<'t> for Used<'_, '_> {
    fn visit_type(&mut self, ty: &'t Type) {
        visit::visit_type(self, ty);
        let TypeKind::Path(path) = &ty.kind else { return };
        let Target::Local(definition) = self.scope.find(self.at, path) else { return };
        if !self.seen.insert(definition.id) {
            return;
        }
        let before = std::mem::replace(&mut self.at, definition.namespace);
        match definition.kind {
            Kind::Alias(it) => self.inside(&it.ty),
            Kind::Interface(it) => {
                it.extends.iter().for_each(|base| self.inside(base));
                properties(&it.members).for_each(|it| self.inside(&it.ty));
                self.interfaces.push((definition.id, it));
            }
        }
        self.at = before;
    }

    /// A method is called on an object, which may be on other hosts.
    fn visit_member(&mut self, member: &'t Member) {
        if let Member::Property(it) = member {
            self.visit_type(&it.ty);
        }
    }
}

impl Used<'_, '_> {
    fn inside(&mut self, ty: &Type) {
        Visit::visit_type(self, ty);
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

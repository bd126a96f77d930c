//! What can be written, but cannot be meant: one `check_*` a rule, its reason above it.

mod findings;

use std::collections::{BTreeMap, BTreeSet};

use crate::ast::{Alias, Function, Interface, Item, Signature, Spec, Type, TypeKind};
use crate::diagnostics::Errors;
use crate::hosts::Host;
use crate::resolve::cycles::{Key, may_be_absent};
use crate::resolve::scope::{Definition, Scope, Target, promise_of, properties};
use crate::span::Span;

/// Looks at a whole spec.
pub fn check(spec: &Spec, errors: &Errors) {
    let scope = Scope::new(&spec.items);
    let checker = Checker { scope: &scope, errors };
    check_not_empty(spec, errors);
    checker.check_platforms(&spec.items);
    let mut known = BTreeSet::new();
    walk(&spec.items, &mut Vec::new(), &mut |place, item| match item {
        // What has methods stays with the host, and holds nothing.
        Item::Interface(it) if !scope.is_handle(place, it) => {
            checker.check_size(place, it, &mut known);
            checker.check_end(place, it, &mut known);
        }
        Item::Alias(it) => checker.check_alias(place, it, &mut known),
        Item::Const(it) => findings::check_findings(&it.attrs, errors),
        Item::Function(it) => {
            findings::check_findings(&it.attrs, errors);
            check_params(it, errors);
            checker.check_callbacks(place, it);
        }
        _ => {}
    });
}

/// A file that says nothing is a file in the wrong place: mostly an upper part that was cut away.
fn check_not_empty(spec: &Spec, errors: &Errors) {
    let mut any = !spec.items.is_empty();
    walk(&spec.items, &mut Vec::new(), &mut |_, _| any = true);
    if !any && errors.is_empty() {
        errors.push(
            Span::call_site(),
            "this spec is empty: it wants a `namespace`, an `interface`, a `type` or a `function`",
        );
    }
}

/// JavaScript leaves out arguments from the right.
fn check_params(function: &Function, errors: &Errors) {
    let mut before: Option<&str> = None;
    for param in &function.signature.params {
        match before {
            Some(before) if !param.optional && !param.rest => errors.push(
                param.name.span,
                format!("`{}` must be given, but `{before}` before it may be left out", param.name.js),
            ),
            _ if param.optional => before = Some(&param.name.js),
            _ => {}
        }
    }
}

/// Calls `visit` with every definition and the namespace it stands in.
fn walk<'a>(items: &'a [Item], place: &mut Vec<String>, visit: &mut impl FnMut(&[String], &'a Item)) {
    for item in items {
        visit(place, item);
        if let Item::Namespace(it) = item {
            place.push(it.name.js.clone());
            walk(&it.items, place, visit);
            place.pop();
        }
    }
}

struct Checker<'a> {
    scope: &'a Scope<'a>,
    errors: &'a Errors,
}

impl<'a> Checker<'a> {
    /// A struct that holds itself has no size; an array, a `Record` or a `Box` in between gives it one.
    fn check_size(&self, place: &[String], interface: &'a Interface, known: &mut BTreeSet<Key>) {
        let start = (place.to_vec(), interface.name.js.clone());
        let family = self.scope.family(place, interface);
        let members = family.iter().flat_map(|(place, one)| properties(&one.members).map(move |it| (place, it)));
        for (place, property) in members {
            let Some(way) = self.scope.cycle(place, &property.ty, &start) else {
                continue;
            };
            // A circle is one mistake, wherever one enters it.
            if !way.iter().any(|key| known.contains(key)) {
                let name = &interface.name.js;
                self.errors.push(
                    property.ty.span,
                    format!("`{name}` would hold itself and have no end; `Box<..>`, an array or a `Record` ends it"),
                );
            }
            known.insert(start.clone());
        }
    }

    /// A value that always holds another of its kind is never whole: nobody can make one, and no host can give one.
    fn check_end(&self, place: &[String], interface: &'a Interface, known: &mut BTreeSet<Key>) {
        let start = (place.to_vec(), interface.name.js.clone());
        let family = self.scope.family(place, interface);
        let members = family.iter().flat_map(|(place, one)| properties(&one.members).map(move |it| (place, it)));
        for (place, property) in members.filter(|(_, it)| !may_be_absent(it)) {
            let Some(way) = self.scope.endless(place, &property.ty, &start) else {
                continue;
            };
            if !known.contains(&start) && !way.iter().any(|key| known.contains(key)) {
                let (name, field) = (&interface.name.js, &property.name.js);
                self.errors.push(
                    property.ty.span,
                    format!("`{name}` would always hold another, without an end; let it be left out: `{field}?: ..`"),
                );
            }
            known.insert(start.clone());
        }
    }

    /// Rust replaces another name by what it stands for, so that it cannot stand for itself.
    fn check_alias(&self, place: &[String], alias: &'a Alias, known: &mut BTreeSet<Key>) {
        if self.scope.is_endless(place, alias) {
            let name = &alias.name.js;
            if known.is_empty() || !known.contains(&(place.to_vec(), name.clone())) {
                self.errors.push(
                    alias.ty.span,
                    format!("`{name}` stands for itself: an `interface` can hold itself, a `type` cannot"),
                );
            }
            // Those that it goes through stand for themselves as well.
            let mut ty = &alias.ty;
            let mut here = place.to_vec();
            while let TypeKind::Path(path) = &ty.kind {
                let Target::Local(namespace, Definition::Alias(next)) = self.scope.find(&here, path) else {
                    break;
                };
                if !known.insert((namespace.clone(), next.name.js.clone())) {
                    break;
                }
                (here, ty) = (namespace, &next.ty);
            }
        }
    }

    /// Callbacks are heard where the option of a call that answers later holds them, and nowhere else.
    fn check_callbacks(&self, place: &[String], function: &'a Function) {
        for (at, param) in function.signature.params.iter().enumerate() {
            let direct = self.scope.interface(place, &param.ty).filter(|_| at == 0);
            let Some((namespace, option)) = direct else {
                self.no_callbacks(place, &param.ty, &mut BTreeSet::new());
                continue;
            };
            let output = &function.signature.output;
            let promises = matches!(&output.kind, TypeKind::Path(path)
                if path.segments.last().is_some_and(|it| it == "Promise"));
            // A task is a promise as well, and what gives nothing answers through its callbacks.
            let task = self.scope.interface(place, output).is_some_and(|(_, it)| promise_of(it).is_some());
            let promises = promises || task || output.is_absent();
            let is_read = !matches!(output.kind, TypeKind::Error);
            if let Some(first) = self.scope.callbacks(&namespace, option).first()
                && !promises
                && is_read
            {
                self.errors.push(
                    function.signature.output.span,
                    format!("`{}` gives no `Promise`, so nobody calls `{}`", function.name.js, first.name.js),
                );
            }
            for (place, one) in self.scope.family(&namespace, option) {
                properties(&one.members).for_each(|it| self.no_callbacks(&place, &it.ty, &mut BTreeSet::new()));
            }
        }
    }

    fn no_callbacks(&self, place: &[String], ty: &'a Type, seen: &mut BTreeSet<Key>) {
        match &ty.kind {
            TypeKind::Path(path) => {
                path.args.iter().for_each(|arg| self.no_callbacks(place, arg, seen));
                let Target::Local(namespace, definition) = self.scope.find(place, path) else {
                    return;
                };
                let name = definition.name().js.clone();
                if !seen.insert((namespace.clone(), name.clone())) {
                    return;
                }
                match definition {
                    Definition::Alias(it) => self.no_callbacks(&namespace, &it.ty, seen),
                    Definition::Interface(it) => {
                        if !self.scope.callbacks(&namespace, it).is_empty() {
                            self.errors.push(
                                ty.span,
                                format!("`{name}` has callbacks, and only a function's first parameter can have some"),
                            );
                            return;
                        }
                        for (place, one) in self.scope.family(&namespace, it) {
                            properties(&one.members).for_each(|it| self.no_callbacks(&place, &it.ty, seen));
                        }
                    }
                }
            }
            TypeKind::Array(it) => self.no_callbacks(place, it, seen),
            TypeKind::Union(parts) | TypeKind::Tuple(parts) => {
                parts.iter().for_each(|part| self.no_callbacks(place, part, seen));
            }
            TypeKind::Object(members) => properties(members).for_each(|it| {
                if self.scope.is_settle(place, it) {
                    self.errors.push(
                        it.ty.span,
                        format!(
                            "nobody calls `{}` here: only a function's first parameter can have callbacks of a call",
                            it.name.js
                        ),
                    );
                } else {
                    self.no_callbacks(place, &it.ty, seen);
                }
            }),
            _ => {}
        }
    }

    /// A field that exists only where its API does not can never be used: one of the two lists is wrong.
    fn check_platforms(&self, items: &'a [Item]) {
        let mut users: BTreeMap<Key, Users<'a>> = BTreeMap::new();
        walk(items, &mut Vec::new(), &mut |place, item| {
            if let Item::Function(function) = item {
                let mut used = Used { scope: self.scope, seen: BTreeSet::new(), interfaces: Vec::new() };
                used.signature(place, &function.signature);
                for (key, interface) in used.interfaces {
                    users.entry(key).or_insert(Users { interface, functions: Vec::new() }).functions.push(function);
                }
            }
        });
        for used in users.values() {
            let Some(hosts) = used.hosts() else { continue };
            for property in properties(&used.interface.members) {
                let Some(platforms) = &property.attrs.platforms else {
                    continue;
                };
                if platforms.hosts.iter().any(|(host, _)| hosts.contains(host)) {
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
    seen: BTreeSet<Key>,
    interfaces: Vec<(Key, &'a Interface)>,
}

impl<'a> Used<'_, 'a> {
    fn signature(&mut self, place: &[String], signature: &'a Signature) {
        for ty in signature.params.iter().map(|it| &it.ty).chain([&signature.output]) {
            self.ty(place, ty);
        }
    }

    fn ty(&mut self, place: &[String], ty: &'a Type) {
        match &ty.kind {
            TypeKind::Path(path) => {
                path.args.iter().for_each(|arg| self.ty(place, arg));
                let Target::Local(namespace, definition) = self.scope.find(place, path) else {
                    return;
                };
                let key = (namespace, definition.name().js.clone());
                if !self.seen.insert(key.clone()) {
                    return;
                }
                match definition {
                    Definition::Alias(it) => self.ty(&key.0, &it.ty),
                    Definition::Interface(it) => {
                        it.extends.iter().for_each(|base| self.ty(&key.0, base));
                        properties(&it.members).for_each(|it| self.ty(&key.0, &it.ty));
                        self.interfaces.push((key, it));
                    }
                }
            }
            TypeKind::Array(it) => self.ty(place, it),
            TypeKind::Union(parts) | TypeKind::Tuple(parts) | TypeKind::Intersection(parts) => {
                parts.iter().for_each(|part| self.ty(place, part));
            }
            TypeKind::Function(it) => self.signature(place, it),
            TypeKind::Object(members) => properties(members).for_each(|it| self.ty(place, &it.ty)),
            _ => {}
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

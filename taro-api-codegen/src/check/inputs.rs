//! What the program gives to the host, it can make; and of what it gives, nothing is read.

use std::collections::{BTreeMap, BTreeSet};

use super::Checker;
use super::reach::Side;
use crate::ast::{Alias, Function, Interface, Member, Property, Signature, Type, TypeKind};
use crate::diagnostics::{Code, Language};
use crate::resolve::scope::{NamespaceId, properties};
use crate::span::Span;

impl<'a> Checker<'a> {
    /// An object with methods stays with the host, so that a program only has what a host gave it. Of an option that has a
    /// method, none would ever be there.
    ///
    /// `is_given` is whether it may be given at all: to know it exactly takes a walk.
    pub(super) fn check_given(&self, at: NamespaceId, interface: &'a Interface, is_given: bool) {
        if self.scope.is_handle(interface) {
            interface.members.iter().filter_map(method).for_each(|it| self.check_call(at, &it.signature, Side::Host));
            if is_given && self.may_be_unmade(at, interface) && self.is_only_given(interface) {
                self.report_unmade(at, interface);
            }
            return;
        }
        let has_any = interface.members.iter().any(|member| match member {
            Member::Property(it) => it.attrs.alias.is_some() || self.may_be_told(&it.ty),
            Member::Index(_, value) => self.may_be_told(value),
            Member::Method(_) | Member::Call(_) => false,
        });
        let has_any = has_any || is_twice(&interface.members);
        if let Some(side) = self.scope.id(interface).filter(|_| has_any).and_then(|id| self.side(id)) {
            self.check_members(at, &interface.members, side, interface.name.span);
        }
    }

    /// The same of a type that is another name for an object.
    pub(super) fn check_given_alias(&self, at: NamespaceId, alias: &Alias) {
        let id = self.scope.alias_id(alias).filter(|_| self.may_be_told(&alias.ty));
        if let Some(side) = id.and_then(|id| self.side(id)) {
            self.check_objects(at, &alias.ty, side);
        }
    }

    /// The same of objects without a name, which a function takes, or what it takes gives.
    fn check_call(&self, at: NamespaceId, call: &Signature, side: Side) {
        call.params.iter().for_each(|it| self.check_objects(at, &it.ty, side.other()));
        self.check_objects(at, &call.output, side);
    }

    /// A function of the host's.
    pub(super) fn check_function(&self, at: NamespaceId, function: &Function) {
        self.check_call(at, &function.signature, Side::Host);
    }

    fn check_objects(&self, at: NamespaceId, ty: &Type, side: Side) {
        match &ty.kind {
            TypeKind::Object(members) => self.check_members(at, members, side, ty.span),
            TypeKind::Array(it) => self.check_objects(at, it, side),
            TypeKind::Tuple(parts) | TypeKind::Union(parts) | TypeKind::Intersection(parts) => {
                parts.iter().for_each(|it| self.check_objects(at, it, side));
            }
            TypeKind::Path(path) => path.args.iter().for_each(|it| self.check_objects(at, it, side)),
            TypeKind::Function(it) => self.check_call(at, it, side),
            _ => {}
        }
    }

    /// `place` is where the object stands.
    fn check_members(&self, at: NamespaceId, members: &[Member], side: Side, place: Span) {
        if let (Side::Program, Some(method)) = (side, members.iter().find_map(method)) {
            self.unmade(method, place);
            return;
        }
        if side == Side::Program {
            self.check_given_once(at, members);
        }
        for member in members {
            match member {
                Member::Property(it) => {
                    self.check_not_read(it, side, members);
                    self.check_objects(at, &it.ty, side);
                }
                Member::Method(it) => self.check_call(at, &it.signature, side),
                Member::Index(_, value) => self.check_objects(at, value, side),
                Member::Call(it) => self.check_call(at, it, side),
            }
        }
    }

    /// Callbacks of one JavaScript name are ways to call one function. A program writes each into one object, the second over
    /// the first. What is no callback has a name once anyway.
    fn check_given_once(&self, at: NamespaceId, members: &[Member]) {
        let mut known: BTreeMap<&str, Vec<&Property>> = BTreeMap::new();
        let callbacks = properties(members).filter(|it| self.scope.callback(at, &it.ty).is_some());
        for it in callbacks.filter(|it| it.attrs.cfg.is_empty()) {
            let before = known.entry(&it.name.js).or_default();
            if before.iter().any(|other| is_over(other, it)) {
                let said = format!(
                    "a program gives `{}` once, and this would be written over the one before it: leave one out, make both \
                     optional, or correct a JavaScript name",
                    it.name.js
                );
                self.errors.push(it.name.span, said);
            }
            before.push(it);
        }
    }

    /// Another name is looked for where a host gives the field.
    fn check_not_read(&self, property: &Property, side: Side, members: &[Member]) {
        let (Side::Program, Some(alias)) = (side, &property.attrs.alias) else { return };
        // A name that is another field's has an error of its own.
        if !properties(members).any(|it| it.name.js == alias.js) {
            let said = format!(
                "`alias` is said of what a host gives, and a program gives this: leave it out, or write a field `{}` as well",
                alias.js
            );
            self.errors.push(alias.span, said);
        }
    }

    fn unmade(&self, method: &Function, place: Span) {
        let js = &method.name.js;
        let instead = match self.errors.language() {
            Language::Spec => format!("`{js}: (..) => ..`"),
            Language::Rust => format!("`pub {js}: fn(..)`"),
        };
        // What a part of `A & B` brought belongs to an object that a host may give.
        let (place, what) = match method.name.span.is_copy() {
            true => (place, format!("the method `{js}`")),
            false => (method.name.span, "a method".to_owned()),
        };
        let said = format!(
            "no program can make this object, since it has {what}: what a program gives has the property {instead}"
        );
        self.errors.push_code(Code::MethodGiven, place, said);
    }

    /// Another file may have what gives it: `#[object]` and `#[both_ways]` say so.
    fn may_be_unmade(&self, at: NamespaceId, interface: &'a Interface) -> bool {
        let is_elsewhere = |it: &Interface| it.attrs.object || it.attrs.both_ways;
        !is_elsewhere(interface)
            && !self.scope.hierarchy(at, interface).iter().any(|(_, it)| is_elsewhere(it))
            && self.scope.promise(at, interface).is_none()
    }

    fn report_unmade(&self, at: NamespaceId, interface: &'a Interface) {
        let hierarchy = self.scope.hierarchy(at, interface);
        let own = interface.members.iter().find_map(method);
        let first = |it: &'a Interface| it.members.iter().find_map(method);
        let inherited = || hierarchy.iter().find_map(|(_, it)| first(it));
        // A base that is only given as well has an error of its own.
        let is_reported = hierarchy[1..].iter().any(|(_, it)| first(it).is_some() && self.is_only_given(it));
        let Some(method) = own.or_else(|| inherited().filter(|_| !is_reported)) else { return };
        // One without a name is a mistake by itself.
        if method.name.js.is_empty() {
            return;
        }
        let (name, js) = (&interface.name.js, &method.name.js);
        let span = if own.is_some() { method.name.span } else { interface.name.span };
        self.errors.push_code(
            Code::MethodGiven,
            span,
            format!(
                "no program can make `{name}`, since it has the method `{js}`: what a program gives has the property \
                 `{js}: (..) => ..`; if a host gives it elsewhere, `#[object]` above `{name}` says so"
            ),
        );
    }
}

fn method(member: &Member) -> Option<&Function> {
    match member {
        Member::Method(it) => Some(it),
        _ => None,
    }
}

/// Whether two fields have one JavaScript name.
fn is_twice(members: &[Member]) -> bool {
    let mut known = BTreeSet::new();
    // Nearly none has a Rust name of its own, and two have one JavaScript name only by that.
    properties(members).any(|it| it.name.rust.is_some()) && !properties(members).all(|it| known.insert(&it.name.js))
}

/// Whether a field is written over another one of its name. Of two that may be left out, a program gives one.
fn is_over(one: &Property, other: &Property) -> bool {
    let hosts = one.attrs.support().hosts();
    let is_of_one_host = other.attrs.support().hosts().iter().any(|it| hosts.contains(it));
    // One Rust name is a mistake by itself.
    is_of_one_host && !(one.optional && other.optional) && one.name.rust != other.name.rust
}

impl Checker<'_> {
    /// Whether something stands in a type that may have to be told of: an object with a method or another name for a field, or
    /// a name that two fields have.
    fn may_be_told(&self, ty: &Type) -> bool {
        match &ty.kind {
            TypeKind::Object(members) if is_twice(members) => true,
            TypeKind::Object(members) => members.iter().any(|member| match member {
                Member::Method(_) => true,
                Member::Property(it) => it.attrs.alias.is_some() || self.may_be_told(&it.ty),
                Member::Index(_, value) => self.may_be_told(value),
                Member::Call(it) => self.may_be_told_of(it),
            }),
            TypeKind::Function(it) => self.may_be_told_of(it),
            TypeKind::Array(it) => self.may_be_told(it),
            TypeKind::Tuple(parts) | TypeKind::Union(parts) | TypeKind::Intersection(parts) => {
                parts.iter().any(|it| self.may_be_told(it))
            }
            TypeKind::Path(path) => path.args.iter().any(|it| self.may_be_told(it)),
            _ => false,
        }
    }

    fn may_be_told_of(&self, call: &Signature) -> bool {
        self.may_be_told(&call.output) || call.params.iter().any(|it| self.may_be_told(&it.ty))
    }
}

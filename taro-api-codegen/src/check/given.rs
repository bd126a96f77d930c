//! What the program gives to the host, it can make.

use super::Checker;
use crate::ast::visit::{self, Visit};
use crate::ast::{Function, Interface, Item, Member, Type, TypeKind};
use crate::diagnostics::{Errors, Language};
use crate::resolve::Analysis;
use crate::resolve::scope::{NamespaceId, properties};

impl<'a> Checker<'a> {
    /// An object with methods stays with the host, so that a program only has what a host gave it. Of an option that has a
    /// method, none would ever be there.
    pub(super) fn check_given(&self, analysis: &Analysis, at: NamespaceId, item: &'a Item) {
        match item {
            Item::Function(it) => Unmade { errors: self.errors }.params(it),
            Item::Interface(it) => {
                self.check_interface(analysis, at, it);
                let methods = it.members.iter().filter_map(method);
                methods.for_each(|it| Unmade { errors: self.errors }.params(it));
            }
            Item::Use(_) | Item::Namespace(_) | Item::Alias(_) | Item::Const(_) => {}
        }
    }

    fn check_interface(&self, analysis: &Analysis, at: NamespaceId, interface: &'a Interface) {
        if !analysis.is_only_given(interface) {
            return;
        }
        if !self.scope.is_handle(interface) {
            properties(&interface.members).for_each(|it| Unmade { errors: self.errors }.visit_type(&it.ty));
            return;
        }
        // Another file may have what gives it: `#[object]` and `#[both_ways]` say so.
        let hierarchy = self.scope.hierarchy(at, interface);
        let is_elsewhere = |it: &Interface| it.attrs.object || it.attrs.both_ways;
        if hierarchy.iter().any(|(_, it)| is_elsewhere(it)) || self.scope.promise(at, interface).is_some() {
            return;
        }
        let own = interface.members.iter().find_map(method);
        let first = |it: &'a Interface| it.members.iter().find_map(method);
        let inherited = || hierarchy.iter().find_map(|(_, it)| first(it));
        // A base that is only given as well has an error of its own.
        let is_reported = hierarchy[1..].iter().any(|(_, it)| first(it).is_some() && analysis.is_only_given(it));
        let Some(method) = own.or_else(|| inherited().filter(|_| !is_reported)) else { return };
        let (name, js) = (&interface.name.js, &method.name.js);
        let span = if own.is_some() { method.name.span } else { interface.name.span };
        self.errors.push(
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

/// Looks for an object without a name that has methods.
struct Unmade<'e> {
    errors: &'e Errors,
}

impl Unmade<'_> {
    fn params(&mut self, function: &Function) {
        function.signature.params.iter().for_each(|it| self.visit_type(&it.ty));
    }
}

impl<'t> Visit<'t> for Unmade<'_> {
    fn visit_type(&mut self, ty: &'t Type) {
        // What a callback takes, the host gives.
        if !matches!(ty.kind, TypeKind::Function(_)) {
            visit::visit_type(self, ty);
        }
    }

    fn visit_member(&mut self, member: &'t Member) {
        let Some(method) = method(member) else { return visit::visit_member(self, member) };
        let js = &method.name.js;
        let instead = match self.errors.language() {
            Language::Spec => format!("`{js}: (..) => ..`"),
            Language::Rust => format!("`pub {js}: fn(..)`"),
        };
        let said = format!(
            "no program can make this object, since it has a method: what a program gives has the property {instead}"
        );
        self.errors.push(method.name.span, said);
    }
}

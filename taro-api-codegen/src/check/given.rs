//! What the program gives to the host, it can make.

use super::Checker;
use crate::ast::{Function, Interface, Member, Type, TypeKind};
use crate::diagnostics::Language;
use crate::resolve::Analysis;
use crate::resolve::scope::{NamespaceId, properties};

impl<'a> Checker<'a> {
    /// An object with methods stays with the host, so that a program only has what a host gave it. Of an option that has a
    /// method, none would ever be there.
    pub(super) fn check_given(&self, analysis: &Analysis, at: NamespaceId, interface: &'a Interface) {
        if self.scope.is_handle(interface) {
            interface.members.iter().filter_map(method).for_each(|it| self.check_params(it));
            if analysis.is_only_given(interface) {
                self.check_object(analysis, at, interface);
            }
            return;
        }
        let unmade = properties(&interface.members).filter_map(|it| method_in(&it.ty));
        unmade.filter(|_| analysis.is_only_given(interface)).for_each(|it| self.unmade(it));
    }

    /// The same of an object without a name, which a function takes.
    pub(super) fn check_params(&self, function: &Function) {
        function.signature.params.iter().filter_map(|it| method_in(&it.ty)).for_each(|it| self.unmade(it));
    }

    fn unmade(&self, method: &Function) {
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

    fn check_object(&self, analysis: &Analysis, at: NamespaceId, interface: &'a Interface) {
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

/// The method of an object without a name. What a callback takes, the host gives.
fn method_in(ty: &Type) -> Option<&Function> {
    match &ty.kind {
        TypeKind::Object(members) => members.iter().find_map(|it| match it {
            Member::Method(it) => Some(it),
            Member::Property(it) => method_in(&it.ty),
            Member::Index(_, value) => method_in(value),
            Member::Call(_) => None,
        }),
        TypeKind::Array(it) => method_in(it),
        TypeKind::Tuple(parts) | TypeKind::Union(parts) | TypeKind::Intersection(parts) => {
            parts.iter().find_map(method_in)
        }
        TypeKind::Path(path) => path.args.iter().find_map(method_in),
        _ => None,
    }
}

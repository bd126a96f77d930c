//! Callbacks are heard where the option of a call that answers later holds them, and nowhere else.

use super::Checker;
use crate::ast::visit::{self, Visit};
use crate::ast::{Function, Interface, Member, Type, TypeKind};
use crate::diagnostics::Code;
use crate::resolve::scope::{Kind, NamespaceId, Target, TypeId, properties};
use crate::resolve::ty::promised;
use crate::span::Span;

impl Checker<'_> {
    pub(super) fn check_callbacks(&self, at: NamespaceId, function: &Function) {
        for (index, param) in function.signature.params.iter().enumerate() {
            let mut nowhere = Nowhere { checker: self, at, open: Vec::new(), first: index == 0 };
            let direct = self.scope.interface(at, &param.ty).filter(|_| index == 0);
            let Some((option_at, option)) = direct else {
                nowhere.at(at, &param.ty);
                continue;
            };
            nowhere.first = false;
            let output = &function.signature.output;
            // A task is a promise as well, and what gives nothing answers through its callbacks.
            let is_task = || {
                self.scope.interface(at, output).is_some_and(|(at, it)| self.scope.promise(at, it).is_some())
                    && self.scope.absences(at, output) == (false, false)
            };
            let answers = promised(output).is_some() || output.is_absent() || matches!(output.kind, TypeKind::Error);
            let callbacks = || self.scope.callbacks(option_at, option).first().copied();
            if let Some(first) = (!answers).then(callbacks).flatten().filter(|_| !is_task()) {
                self.errors.push(
                    output.span,
                    format!("`{}` returns no `Promise`, so nobody calls `{}`", function.name.js, first.name.js),
                );
            }
            // Several functions may take the same.
            if self.scope.id(option).is_some_and(|id| !self.options.borrow_mut().insert(id)) {
                continue;
            }
            for (at, property) in self.scope.properties(option_at, option) {
                nowhere.at(at, &property.ty);
            }
        }
    }
}

impl<'a> Checker<'a> {
    /// A function that is a property of an object is called as a value is: nobody calls the callbacks of its option.
    pub(super) fn check_properties(&self, at: NamespaceId, interface: &'a Interface) {
        if !self.scope.is_handle(interface) {
            return;
        }
        // What the host calls, it gives no option.
        for property in properties(&interface.members).filter(|it| !it.name.js.starts_with("on")) {
            let Some((at, signature)) = self.scope.callback(at, &property.ty) else { continue };
            for param in &signature.params {
                Nowhere { checker: self, at, open: Vec::new(), first: false }.at(at, &param.ty);
            }
        }
    }
}

/// Looks for callbacks of a call where there is none.
struct Nowhere<'c, 'a> {
    checker: &'c Checker<'a>,
    at: NamespaceId,
    /// The types that are still to be looked at: a chain of them may be long.
    open: Vec<TypeId>,
    /// Whether it is what a function takes first.
    first: bool,
}

impl Nowhere<'_, '_> {
    /// Says where callbacks are called, and what to write.
    fn report(&self, span: Span, what: &str) {
        let (code, said) = match self.first {
            true => (
                Code::CallbacksInPart,
                "an option with callbacks is a parameter by itself, and not a part of one; another way to call it may take it",
            ),
            false => (
                Code::CallbacksNotFirst,
                "only a function's first parameter has `success`, `fail` and `complete`: put it first, or give them other names",
            ),
        };
        self.checker.errors.push_code(code, span, format!("nobody calls {what} here: {said}"));
    }

    fn at(&mut self, at: NamespaceId, ty: &Type) {
        self.at = at;
        self.visit_type(ty);
        while let Some(id) = self.open.pop() {
            let scope = self.checker.scope;
            let definition = scope.definition(id);
            match definition.kind {
                Kind::Alias(it) => self.inside(definition.namespace, &it.ty),
                Kind::Interface(it) => {
                    let properties = scope.properties(definition.namespace, it);
                    properties.into_iter().for_each(|(at, property)| self.inside(at, &property.ty));
                }
            }
        }
    }

    fn inside(&mut self, at: NamespaceId, ty: &Type) {
        self.at = at;
        self.visit_type(ty);
    }
}

impl<'t> Visit<'t> for Nowhere<'_, '_> {
    fn visit_type(&mut self, ty: &'t Type) {
        let scope = self.checker.scope;
        match &ty.kind {
            TypeKind::Path(path) => {
                visit::visit_type(self, ty);
                let Target::Local(definition) = scope.find(self.at, path) else { return };
                if let Kind::Interface(it) = definition.kind {
                    if !scope.callbacks(definition.namespace, it).is_empty() {
                        self.report(ty.span, &format!("the callbacks of `{}`", it.name.js));
                        return;
                    }
                }
                // What is in it is wrong or right wherever it is named.
                if self.checker.seen.borrow_mut().insert(definition.id) {
                    self.open.push(definition.id);
                }
            }
            // What a callback takes and gives is no option of a call of the program's.
            TypeKind::Function(_) => {}
            _ => visit::visit_type(self, ty),
        }
    }

    fn visit_member(&mut self, member: &'t Member) {
        let Member::Property(it) = member else { return };
        if self.checker.scope.is_settle(self.at, it) {
            self.report(it.ty.span, &format!("`{}`", it.name.js));
        } else {
            self.visit_type(&it.ty);
        }
    }
}

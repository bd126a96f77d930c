//! What `#[corrected(..)]` says takes the place of what is declared, which stands in the attribute from then on.
//!
//! ```text
//! #[corrected(string | null, "..")] name: string       name: string | null
//! #[corrected(() => void, "..")] exec() => NodesRef    exec() => void
//! ```
//!
//! What both have, a field or a value, is described once: where it is declared.

use std::collections::HashMap;

use crate::ast::visit_mut::{self, VisitMut};
use crate::ast::{Attrs, Doc, Function, Member, Name, Param, Property, Spec, Type, TypeKind, Value};
use crate::diagnostics::Errors;

/// The same spec with what is true in the place of what is declared.
pub(super) fn apply(spec: &Spec, errors: &Errors) -> Spec {
    let mut spec = spec.clone();
    Corrector { errors }.visit_spec(&mut spec);
    spec
}

struct Corrector<'e> {
    errors: &'e Errors,
}

impl Corrector<'_> {
    fn property(&self, property: &mut Property) {
        let Some(correction) = &mut property.attrs.corrected else { return };
        let mut descriptions = Descriptions::default();
        descriptions.visit_type(&mut property.ty);
        descriptions.put(|it| it.visit_type(&mut correction.ty));
        if correction.ty == property.ty {
            self.errors.push(correction.span, SAME);
        }
        std::mem::swap(&mut correction.ty, &mut property.ty);
    }
}

/// A correction says something else: one that does not is left from before.
const SAME: &str = "this is what is declared: there is nothing to correct";

impl VisitMut for Corrector<'_> {
    fn visit_function(&mut self, function: &mut Function) {
        visit_mut::visit_function(self, function);
        let Some(correction) = &mut function.attrs.corrected else { return };
        let TypeKind::Function(signature) = &mut correction.ty.kind else {
            let said = self.errors.either(
                "a function is corrected by what it takes and gives: `(..) => T`",
                "a function is corrected by what it takes and gives: `fn(..) -> T`",
            );
            self.errors.push(correction.ty.span, said);
            return;
        };
        let mut descriptions = Descriptions::default();
        descriptions.visit_signature(&mut function.signature);
        descriptions.put(|it| it.visit_signature(signature));
        if **signature == function.signature {
            self.errors.push(correction.span, SAME);
        }
        std::mem::swap(&mut **signature, &mut function.signature);
    }

    fn visit_property(&mut self, property: &mut Property) {
        visit_mut::visit_property(self, property);
        self.property(property);
    }

    fn visit_const(&mut self, constant: &mut Property) {
        visit_mut::visit_const(self, constant);
        self.property(constant);
    }
}

/// The descriptions of a declared type, by where they stand in it, and then those of the type in its place.
#[derive(Default)]
struct Descriptions {
    path: Vec<String>,
    known: HashMap<Vec<String>, Vec<Doc>>,
    puts: bool,
}

impl Descriptions {
    /// Describes what the other type has too, as far as it is not described.
    fn put(mut self, visit: impl FnOnce(&mut Self)) {
        self.puts = true;
        visit(&mut self);
    }

    fn below(&mut self, name: &str, inside: impl FnOnce(&mut Self)) {
        self.path.push(name.to_owned());
        inside(self);
        self.path.pop();
    }
}

impl VisitMut for Descriptions {
    fn visit_attrs(&mut self, attrs: &mut Attrs) {
        if !self.puts {
            self.known.insert(self.path.clone(), attrs.docs.clone());
        } else if !attrs.is_described() {
            attrs.docs = self.known.get(&self.path).cloned().unwrap_or_default();
        }
    }

    fn visit_member(&mut self, member: &mut Member) {
        let name = match member {
            Member::Property(it) => it.name.js.clone(),
            Member::Method(it) => it.name.js.clone(),
            Member::Index(..) | Member::Call(_) => String::new(),
        };
        self.below(&name, |it| visit_mut::visit_member(it, member));
    }

    fn visit_param(&mut self, param: &mut Param) {
        let name = format!("({})", param.name.js);
        self.below(&name, |it| visit_mut::visit_param(it, param));
    }

    fn visit_type(&mut self, ty: &mut Type) {
        let (js, numeric) = match &ty.kind {
            TypeKind::String(js) => (js.clone(), false),
            TypeKind::Number(js) => (js.clone(), true),
            TypeKind::Value(it) => {
                let js = it.name.js.clone();
                return self.below(&js, |it| visit_mut::visit_type(it, ty));
            }
            _ => return visit_mut::visit_type(self, ty),
        };
        let mut attrs = Attrs::default();
        self.below(&js, |it| it.visit_attrs(&mut attrs));
        if !attrs.docs.is_empty() {
            let name = Name { js, rust: None, span: ty.span };
            ty.kind = TypeKind::Value(Box::new(Value { name, attrs, numeric }));
        }
    }
}

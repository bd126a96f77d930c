//! What `#[corrected(..)]` says takes the place of what is declared, which stands in the attribute from then on.
//!
//! ```text
//! #[corrected(string | null, "..")] name: string       name: string | null
//! #[corrected(() => void, "..")] exec() => NodesRef    exec() => void
//! ```

use crate::ast::visit_mut::{self, VisitMut};
use crate::ast::{Function, Property, Spec, TypeKind};
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
            let said = "a function is corrected by what it takes and gives: `(..) => T`";
            self.errors.push(correction.ty.span, said);
            return;
        };
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

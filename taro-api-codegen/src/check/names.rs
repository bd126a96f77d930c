//! Names that JavaScript can have.

use crate::ast::Name;
use crate::diagnostics::Errors;

/// What has no name cannot be named: a value of a set may be an empty text.
pub(super) fn check_name(name: &Name, errors: &Errors) {
    if name.js.is_empty() {
        errors.push(name.span, "a name is no empty text: write the name that it has in JavaScript");
    }
}

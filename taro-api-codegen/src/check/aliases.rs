//! A field that some hosts call otherwise is one of what they give.

use super::Checker;
use crate::ast::{Attrs, Interface, Member, Property};
use crate::diagnostics::Errors;

impl Checker<'_> {
    /// What stays with the host is not read: each property is asked for by its name.
    pub(super) fn check_aliases(&self, interface: &Interface) {
        if !self.scope.is_handle(interface) {
            return;
        }
        for member in &interface.members {
            if let Member::Property(Property { attrs: Attrs { alias: Some(alias), .. }, .. }) = member {
                self.errors.push(alias.span, "an object is not read: `alias` is said of a field of a result");
            }
        }
    }
}

/// The other name is another one.
pub(super) fn check_other(property: &Property, errors: &Errors) {
    if let Some(alias) = property.attrs.alias.as_ref().filter(|it| it.js == property.name.js) {
        errors.push(alias.span, format!("`{}` is its name already", alias.js));
    }
}

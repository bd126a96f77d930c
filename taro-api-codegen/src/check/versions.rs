//! A version says from when on a host has something: of a host that has it never, it says nothing.

use crate::ast::visit::Visit;
use crate::ast::{Attrs, Spec};
use crate::diagnostics::Errors;

/// Looks at what stands above each definition, member and value.
pub(super) fn check_versions(spec: &Spec, errors: &Errors) {
    Versions { errors }.visit_spec(spec);
}

struct Versions<'e> {
    errors: &'e Errors,
}

impl<'a> Visit<'a> for Versions<'_> {
    fn visit_attrs(&mut self, attrs: &'a Attrs) {
        let Some(since) = &attrs.since else { return };
        let support = attrs.support();
        let hosts = support.hosts();
        for (host, _, span) in since.hosts.iter().filter(|(host, ..)| !hosts.contains(host)) {
            let why = if support.absent.contains(host) { "is `absent`" } else { "is not among `platforms`" };
            self.errors.push(*span, format!("`{host}` {why}, and so has no version that has it"));
        }
    }
}

//! A version says from when on a host has something: of a host that has it never, it says nothing.

use crate::ast::Attrs;
use crate::diagnostics::Errors;

/// Looks at what stands above a definition, a member or a value.
pub(super) fn check_versions(attrs: &Attrs, errors: &Errors) {
    let Some(since) = &attrs.since else { return };
    let support = attrs.support();
    let hosts = support.hosts();
    for (host, _, span) in since.hosts.iter().filter(|(host, ..)| !hosts.contains(host)) {
        let why = if support.absent.contains(host) { "is `absent`" } else { "is not among `platforms`" };
        errors.push(*span, format!("`{host}` {why}: leave its version out, or correct the hosts"));
    }
}

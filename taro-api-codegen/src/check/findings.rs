//! What a look at the hosts' own code found must add to what is declared, or take away from it.

use crate::ast::{Attrs, Platforms};
use crate::diagnostics::Errors;
use crate::hosts::{Host, Support};

/// `found`, `absent` and `unconfirmed` correct `platforms`: what only repeats it, or takes itself back, is a mistake.
pub(super) fn check_findings(attrs: &Attrs, errors: &Errors) {
    if attrs.found.is_none() && attrs.absent.is_none() && attrs.unconfirmed.is_none() {
        return;
    }
    let Support { declared, found, absent, .. } = attrs.support();
    let declares = |host: &Host| declared.as_ref().is_none_or(|hosts| hosts.contains(host));
    let listed = |it: &Option<Platforms>| it.as_ref().map(|it| it.hosts.clone()).unwrap_or_default();
    for (host, span) in listed(&attrs.absent) {
        if found.contains(&host) {
            errors.push(span, format!("`{host}` cannot be both `found` and `absent`"));
        } else if !declares(&host) {
            errors.push(span, format!("`{host}` is not among `platforms`, and so absent already"));
        }
    }
    for (host, span) in listed(&attrs.unconfirmed) {
        if absent.contains(&host) {
            errors.push(span, format!("`{host}` is `absent`, and so nothing is left to confirm"));
        } else if !declares(&host) {
            errors.push(span, format!("`{host}` is not among `platforms`, and so nothing is to be confirmed"));
        }
    }
    match (&declared, &attrs.found) {
        (None, Some(it)) => errors.push(it.span, "`found` adds to `platforms`; without it, all hosts have it already"),
        (Some(_), Some(it)) => {
            for (host, span) in it.hosts.iter().filter(|(host, _)| declares(host)) {
                errors.push(*span, format!("`{host}` is among `platforms`, and so found already"));
            }
        }
        (_, None) => {}
    }
}

//! What the documentation of an item says: its own words first, then what the attributes tell.

use proc_macro2::Span;

use crate::hosts::{Host, Support};
use crate::spec::{Attrs, Unit};
use crate::types::Docs;

/// The documentation of an item; `fallback` stands where the spec describes nothing.
pub(super) fn of(attrs: &Attrs, fallback: &str) -> Docs {
    let mut docs: Docs = attrs.docs.iter().map(|doc| (doc.text.clone(), doc.span)).collect();
    if docs.is_empty() {
        docs.push((format!(" {fallback}"), Span::call_site()));
    }
    let mut notes = Vec::new();
    match &attrs.unit {
        Some((Unit::Other(unit), _)) => notes.push(format!("Unit: {unit}.")),
        Some((Unit::Millis, _)) => notes.push("The host counts it in milliseconds.".to_owned()),
        Some((Unit::Seconds, _)) => notes.push("The host counts it in seconds.".to_owned()),
        None => {}
    }
    if let Some(default) = &attrs.default {
        notes.push(format!("Default: `{default}`."));
    }
    if let Some(since) = &attrs.since {
        notes.push(format!("Since: {since}."));
    }
    notes.extend(hosts(&attrs.support()));
    notes.extend(attrs.see.iter().map(|link| format!("See <{link}>.")));
    for note in notes {
        docs.push((String::new(), Span::call_site()));
        docs.push((format!(" {note}"), Span::call_site()));
    }
    docs
}

/// Which hosts have it: a line each for those that are declared, for those found beside them, and for those that lack it.
fn hosts(support: &Support) -> Vec<String> {
    let mut lines = Vec::new();
    let kept = support.kept();
    if support.declared.is_some() && !kept.is_empty() {
        lines.push(format!("Hosts: {}.", hosts_text(&kept)));
    }
    if !support.found.is_empty() {
        lines.push(format!("Hosts that have it, though not declared: {}.", hosts_text(&support.found)));
    }
    if !support.absent.is_empty() {
        lines.push(format!("Hosts that lack it, though declared: {}.", hosts_text(&support.absent)));
    }
    lines
}

/// The hosts as a reader knows them: "WeChat (`weapp`), JD (`jd`)".
fn hosts_text(hosts: &[Host]) -> String {
    hosts.iter().map(|host| format!("{} (`{host}`)", host.title())).collect::<Vec<_>>().join(", ")
}

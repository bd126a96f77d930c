//! What the documentation of an item says: its own words first, then what the attributes tell.

use proc_macro2::Span;

use crate::hosts::Host;
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
    if let Some(platforms) = &attrs.platforms {
        let hosts: Vec<Host> = platforms.hosts.iter().map(|(host, _)| *host).collect();
        notes.push(format!("Hosts: {}.", hosts_text(&hosts)));
    }
    notes.extend(attrs.see.iter().map(|link| format!("See <{link}>.")));
    for note in notes {
        docs.push((String::new(), Span::call_site()));
        docs.push((format!(" {note}"), Span::call_site()));
    }
    docs
}

/// The hosts as a reader knows them: "WeChat (`weapp`), JD (`jd`)".
fn hosts_text(hosts: &[Host]) -> String {
    hosts.iter().map(|host| format!("{} (`{host}`)", host.title())).collect::<Vec<_>>().join(", ")
}

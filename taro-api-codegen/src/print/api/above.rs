//! What stands above a definition.

use super::Place;
use crate::ast::{Attrs, Unit};
use crate::print::attrs::{doc, doc_attribute, facts, hosts};
use crate::resolve::names::is_ident;

/// The lines above a definition, each with its indentation and its end. `more` are the attributes that only the module has.
pub(super) fn lines(attrs: &Attrs, place: &Place, more: impl IntoIterator<Item = String>) -> String {
    let docs = attrs.docs.iter().map(doc);
    let lines = docs.chain(attributes(attrs)).chain(more);
    lines.map(|line| format!("{}{line}\n", place.indent())).collect()
}

/// What stands before a value in the same line.
pub(super) fn inline(attrs: &Attrs, more: impl IntoIterator<Item = String>) -> String {
    let docs = attrs.docs.iter().map(doc_attribute);
    docs.chain(attributes(attrs)).chain(more).map(|it| it + " ").collect()
}

fn attributes(attrs: &Attrs) -> Vec<String> {
    let mut list: Vec<String> = hosts(attrs).collect();
    match &attrs.unit {
        // A `Duration` says it.
        None => {}
        Some((Unit::Millis, _)) => list.push("#[unit(ms)]".to_owned()),
        Some((Unit::Seconds, _)) => list.push("#[unit(s)]".to_owned()),
        Some((Unit::Integer, _)) => list.push("#[unit(integer)]".to_owned()),
        Some((Unit::Other(unit), _)) if is_ident(unit) => list.push(format!("#[unit({unit})]")),
        Some((Unit::Other(unit), _)) => list.push(format!("#[unit({unit:?})]")),
    }
    list.extend(facts(attrs));
    if attrs.both_ways {
        list.push("#[both_ways]".to_owned());
    }
    list
}

//! What stands above a definition, a member or a value.

use std::fmt::Write;

use super::{indent, ty};
use crate::ast::{Attrs, Doc, Name, Platforms, Since, Unit};
use crate::span::Tokens;
use crate::token_text;

/// What stands above something, each on a line of its own.
pub(super) fn above(attrs: &Attrs, module: Option<&str>, name: &Name, depth: usize) -> String {
    let indent = indent(depth);
    let mut text = String::new();
    for line in attrs.docs.iter().map(doc).chain(attributes(attrs, module, name, depth)) {
        // Writing to a `String` cannot fail.
        let _ = writeln!(text, "{indent}{line}");
    }
    text
}

/// The same where there is no line to take: each with a space behind it.
pub(super) fn beside(attrs: &Attrs, name: &Name) -> String {
    let all = attrs.docs.iter().map(doc_attribute).chain(attributes(attrs, None, name, 0));
    all.map(|it| it + " ").collect()
}

/// Whether a line reads as a comment what it is: not `////`, nor with a character that no comment may hold.
fn is_comment(doc: &Doc) -> bool {
    let reorders = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    !doc.text.starts_with('/') && !doc.text.chars().any(|c| c != '\t' && c.is_control() || reorders(c))
}

/// A line of documentation, in a line of its own.
pub(super) fn doc(doc: &Doc) -> String {
    if is_comment(doc) { format!("///{}", doc.text) } else { doc_attribute(doc) }
}

pub(super) fn doc_attribute(doc: &Doc) -> String {
    format!("#[doc = {:?}]", doc.text)
}

fn attributes(attrs: &Attrs, module: Option<&str>, name: &Name, depth: usize) -> Vec<String> {
    let mut list = Vec::new();
    list.extend(hosts(attrs));
    list.extend(
        attrs.corrected.as_ref().map(|it| format!("#[corrected({}, {:?})]", ty::ty(&it.ty, depth), it.evidence)),
    );
    list.extend(attrs.unit.as_ref().map(|(it, _)| unit(it)));
    list.extend(facts(attrs));
    list.extend(attrs.object.then(|| "#[object]".to_owned()));
    list.extend(attrs.both_ways.then(|| "#[both_ways]".to_owned()));
    list.extend(module.map(|it| format!("#[module({it:?})]")));
    list.extend(attrs.called.as_ref().map(|_| format!("#[js({:?})]", name.js)));
    list.extend(name.rust.as_ref().map(|it| format!("#[rust({it:?})]")));
    list
}

/// What stands in one of Rust's own attributes.
fn text(tokens: &Tokens) -> String {
    token_text::text(tokens.0.clone())
}

/// `#[deprecated]`, with what it says.
fn deprecated(why: &str, since: Option<&str>) -> String {
    match since {
        None if why.is_empty() => "#[deprecated]".to_owned(),
        None => format!("#[deprecated({why:?})]"),
        Some(since) if why.is_empty() => format!("#[deprecated(since = {since:?})]"),
        Some(since) => format!("#[deprecated(since = {since:?}, note = {why:?})]"),
    }
}

/// What is said of hosts, which `spec!` and `#[api]` write alike.
pub(super) fn hosts(attrs: &Attrs) -> impl Iterator<Item = String> {
    attrs.hosts().into_iter().filter_map(|(word, hosts)| hosts.as_ref().map(|it| hosts_of(word, it)))
}

fn hosts_of(word: &str, platforms: &Platforms) -> String {
    let hosts = platforms.names().into_iter().map(|host| match platforms.evidence(host) {
        Some(evidence) => format!("{host} = {evidence:?}"),
        None => host.to_string(),
    });
    format!("#[{word}({})]", hosts.collect::<Vec<_>>().join(", "))
}

fn since(since: &Since) -> String {
    let versions: Vec<_> = since.versions().iter().map(|(host, version)| format!("{host} = \"{version}\"")).collect();
    format!("#[since({})]", versions.join(", "))
}

fn unit(unit: &Unit) -> String {
    match unit {
        Unit::Millis => "#[unit(ms)]".to_owned(),
        Unit::Seconds => "#[unit(s)]".to_owned(),
        Unit::Integer => "#[unit(integer)]".to_owned(),
        Unit::Other(word) if is_word(word) => format!("#[unit({word})]"),
        Unit::Other(text) => format!("#[unit({text:?})]"),
    }
}

/// Whether a text is read as one word.
fn is_word(text: &str) -> bool {
    let letter = |c: char| c.is_ascii_alphabetic() || c == '_';
    text.starts_with(letter) && text.chars().all(|c| letter(c) || c.is_ascii_digit())
}

/// The attributes that `spec!` and `#[api]` write alike.
pub(super) fn facts(attrs: &Attrs) -> Vec<String> {
    let mut list = Vec::new();
    list.extend(attrs.alias.as_ref().map(|it| format!("#[alias({:?}, {:?})]", it.js, it.evidence)));
    list.extend(attrs.default.as_ref().map(|it| format!("#[default({it})]")));
    list.extend(attrs.since.as_ref().map(since));
    list.extend(attrs.see.iter().map(|it| format!("#[see({it:?})]")));
    list.extend(attrs.deprecated.as_ref().map(|why| deprecated(why, attrs.deprecated_since.as_deref())));
    list.extend(attrs.once.then(|| "#[once]".to_owned()));
    list.extend(attrs.ends.then(|| "#[ends]".to_owned()));
    list.extend(attrs.new.then(|| "#[new]".to_owned()));
    list.extend(attrs.cfg.iter().map(|it| format!("#[cfg({})]", text(it))));
    list.extend(attrs.passed.iter().map(|it| format!("#[{}]", text(it))));
    list
}

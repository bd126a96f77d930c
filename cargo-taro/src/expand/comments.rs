//! What stands above a definition, as a comment of TypeScript's: the description, and a tag for each fact.
//!
//! `cargo taro import` reads the tags, so that nothing of a spec is lost on the way to a `.d.ts` and back.

use taro_api_codegen::ast::{Attrs, Name, Unit};
use taro_api_codegen::hosts::Host;

use crate::import::unit_of;

/// Two spaces a level.
pub(crate) fn indent(depth: usize) -> String {
    "  ".repeat(depth)
}

/// The comment, without the line that it stands before; nothing if nothing is said.
pub(crate) fn comment(attrs: &Attrs, name: &Name, is_number: bool, depth: usize) -> String {
    let docs = attrs.docs.iter().map(|it| text(it.text.strip_prefix(' ').unwrap_or(&it.text)));
    let lines: Vec<String> = docs.chain(tags(attrs, name, is_number)).collect();
    let indent = indent(depth);
    match lines.as_slice() {
        [] => String::new(),
        [one] => format!("/** {one} */"),
        lines => {
            let lines: String =
                lines.iter().map(|it| format!("{indent} * {it}").trim_end().to_owned() + "\n").collect();
            format!("/**\n{lines}{indent} */")
        }
    }
}

/// A line of a description that ends no comment and begins no tag: an import takes the signs away again.
fn text(line: &str) -> String {
    let line = line.replace("*/", "*\\/").replace("@supported", "\\@supported");
    if line.trim_start().starts_with(['@', '*', '/']) { format!("\\{}", line.trim_start()) } else { line }
}

fn tags(attrs: &Attrs, name: &Name, is_number: bool) -> Vec<String> {
    let mut tags = Vec::new();
    tags.extend(supported(attrs).map(|it| format!("@supported {it}")));
    tags.extend(unit(attrs, name, is_number).map(|it| format!("@unit {it}")));
    tags.extend(attrs.default.as_ref().map(|it| format!("@default {it}")));
    tags.extend(attrs.see.iter().map(|it| format!("@see {it}")));
    tags.extend(deprecated(attrs));
    tags.extend(attrs.once.then(|| "@once".to_owned()));
    tags.extend(attrs.ends.then(|| "@ends".to_owned()));
    tags.extend(attrs.object.then(|| "@object".to_owned()));
    tags.extend(name.rust.as_ref().map(|it| format!("@rust {it}")));
    tags
}

/// That something is not to be used any more, and why.
pub(crate) fn deprecated(attrs: &Attrs) -> Option<String> {
    attrs.deprecated.as_ref().map(|it| format!("@deprecated {}", text(it)).trim_end().to_owned())
}

/// The hosts that really have it, and the versions: `weapp 2.10.0+, tt`; nothing where that is each host in each version.
pub(crate) fn supported(attrs: &Attrs) -> Option<String> {
    let support = attrs.support();
    let version = |host: &Host| support.since(*host).map(|it| format!(" {it}+")).unwrap_or_default();
    if support.is_everywhere() {
        let since: Vec<String> = support.since.iter().map(|(host, version)| format!("{host} {version}+")).collect();
        return (!since.is_empty()).then(|| format!("global, {}", since.join(", ")));
    }
    let hosts: Vec<String> = support.hosts().iter().map(|it| format!("{it}{}", version(it))).collect();
    Some(if hosts.is_empty() { "none".to_owned() } else { hosts.join(", ") })
}

/// The unit of a number, where an import would not take it from the name and the description.
pub(crate) fn unit(attrs: &Attrs, name: &Name, is_number: bool) -> Option<String> {
    let said = attrs.unit.as_ref().map(|(unit, _)| unit.clone());
    let docs: Vec<&str> = attrs.docs.iter().map(|it| it.text.as_str()).collect();
    let docs = docs.join("\n");
    // An import of Taro's own takes it from more names than one of a module.
    let is_taken = |by_name| unit_of(&name.js, Some(&docs), by_name).filter(|_| is_number) == said;
    (![true, false].into_iter().all(is_taken)).then(|| said.as_ref().map_or("none", word).to_owned())
}

/// The word for a unit.
pub(crate) fn word(unit: &Unit) -> &str {
    match unit {
        Unit::Millis => "ms",
        Unit::Seconds => "s",
        Unit::Integer => "integer",
        Unit::Other(word) => word,
    }
}

/// What a comment does not say.
pub(crate) fn unsaid(attrs: &Attrs) -> Vec<&'static str> {
    let mut list = Vec::new();
    let found = attrs.found.is_some() || attrs.absent.is_some();
    list.extend(found.then_some("`found` and `absent`: the hosts stand in `@supported`, and not where that was found"));
    list.extend(
        attrs.unconfirmed.is_some().then_some("`unconfirmed`: the hosts stand in `@supported` as the others do"),
    );
    list.extend(
        attrs.corrected.is_some().then_some("`corrected`: the type is the right one, and not what was declared"),
    );
    list.extend(attrs.alias.is_some().then_some("`alias`: what other hosts call it"));
    list.extend(attrs.deprecated_since.is_some().then_some("since when it is deprecated"));
    list.extend((!attrs.cfg.is_empty()).then_some("`cfg`, which is Rust's: it is there in each build"));
    list.extend((!attrs.passed.is_empty()).then_some("attributes that are Rust's own"));
    list
}

//! `found`, `absent` and the release, written into the text of a spec; all else stays as it is, byte for byte.

use std::collections::BTreeMap;
use std::ops::Range;

use taro_api_codegen::hosts::{Host, Support};

use super::places::{Attribute, Call, Item, calls};

/// What each function and value is to say, by the place of its name.
pub(super) type Wanted = BTreeMap<usize, Support>;

/// The text of a file with what it is to say; `release` is the one of Taro that was looked at.
pub(super) fn rewritten(text: &str, wanted: &Wanted, release: Option<&str>) -> String {
    let Ok(tokens) = text.parse() else { return text.to_owned() };
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    for call in calls(tokens) {
        let mut is_any = false;
        for item in &call.items {
            let Some(support) = wanted.get(&item.name) else { continue };
            is_any = is_any || !support.found.is_empty() || !support.absent.is_empty();
            edits.extend(attributes(text, item, support));
        }
        if let Some(release) = release {
            edits.extend(file_attribute(text, &call, is_any.then_some(release)));
        }
    }
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut new = text.to_owned();
    for (range, replacement) in edits.into_iter().rev() {
        new.replace_range(range, &replacement);
    }
    new
}

/// What to change above one function.
fn attributes(text: &str, item: &Item, support: &Support) -> Vec<(Range<usize>, String)> {
    let mut edits = Vec::new();
    let mut added = Vec::new();
    for (word, hosts) in [("found", &support.found), ("absent", &support.absent)] {
        let names = hosts.iter().map(|host: &Host| host.name()).collect::<Vec<_>>().join(", ");
        let new = if names.is_empty() { String::new() } else { format!("#[{word}({names})]") };
        let old = item.attributes.iter().find(|it| it.word == word);
        match (old, new.is_empty()) {
            (None, true) => {}
            (None, false) => added.push(new),
            (Some(old), true) => edits.push((with_its_line(text, &old.range), String::new())),
            (Some(old), false) => edits.push((old.range.clone(), new)),
        }
    }
    if added.is_empty() {
        return edits;
    }
    // Behind the hosts that they correct, or before all else. A `found` stands before an `absent` that was there.
    let behind = item.attributes.iter().find(|it| it.word == "platforms");
    let (at, whole) = match behind {
        Some(Attribute { range, .. }) => {
            let indent = indent(text, range.start);
            // A remark stays on its line.
            let rest = text[range.end..].lines().next().unwrap_or_default();
            let end = if rest.trim_start().starts_with("//") { range.end + rest.len() } else { range.end };
            (end, added.iter().map(|it| format!("\n{indent}{it}")).collect())
        }
        None => {
            let at = item.attributes.first().map_or(item.keyword, |it| it.range.start);
            let indent = indent(text, at);
            (at, added.iter().map(|it| format!("{it}\n{indent}")).collect())
        }
    };
    edits.push((at..at, whole));
    edits
}

/// What to change about `#![taro("4.2.1")]`.
fn file_attribute(text: &str, call: &Call, release: Option<&str>) -> Option<(Range<usize>, String)> {
    let old = call.attributes.iter().find(|it| it.word == "taro");
    let new = release.map(|it| format!("#![taro({it:?})]"));
    match (old, new) {
        (None, None) => None,
        (Some(old), Some(new)) => Some((old.range.clone(), new)),
        (Some(old), None) => {
            let range = with_its_line(text, &old.range);
            // The empty line below it was its own, unless another such attribute stands above.
            let below = text[range.end..].strip_prefix('\n').map_or(0, |_| 1);
            let below = if call.attributes.len() == 1 { below } else { 0 };
            Some((range.start..range.end + below, String::new()))
        }
        (None, Some(new)) => Some(match call.attributes.last() {
            Some(last) => {
                let indent = indent(text, last.range.start);
                (last.range.end..last.range.end, format!("\n{indent}{new}"))
            }
            None => {
                let rest = &text[call.start..];
                let first = rest.len() - rest.trim_start().len() + call.start;
                match rest.starts_with('\n') {
                    true => (call.start..call.start, format!("\n{}{new}\n", indent(text, first))),
                    false => (call.start..call.start, format!(" {new}")),
                }
            }
        }),
    }
}

/// The blanks before the line that a place is on.
fn indent(text: &str, at: usize) -> &str {
    let line = &text[text[..at].rfind('\n').map_or(0, |it| it + 1)..at];
    &line[..line.len() - line.trim_start().len()]
}

/// A place, with its whole line when nothing else stands there.
fn with_its_line(text: &str, range: &Range<usize>) -> Range<usize> {
    let start = text[..range.start].rfind('\n').map_or(0, |it| it + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |it| range.end + it + 1);
    let is_alone = text[start..range.start].trim().is_empty() && text[range.end..end].trim().is_empty();
    match is_alone {
        true => start..end,
        false => range.start..range.end + text[range.end..].len() - text[range.end..].trim_start_matches(' ').len(),
    }
}

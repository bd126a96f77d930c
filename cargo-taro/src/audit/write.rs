//! What was found out of hosts, and the release, written into the text of a spec; all else stays as it is, byte for byte.

use std::ops::Range;

use super::places::{Call, Item, calls};
use super::wanted::{Says, Wanted};

/// The text of a file with what it is to say; `release` is the one of Taro that was looked at.
pub(super) fn rewritten(text: &str, wanted: &Wanted, release: Option<&str>) -> String {
    let Ok(tokens) = text.parse() else { return text.to_owned() };
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    for call in calls(tokens, &|name| wanted.contains_key(&name)) {
        let mut is_any = false;
        for item in &call.items {
            let Some(says) = wanted.get(&item.name) else { continue };
            is_any = is_any || !says.found.is_empty() || !says.absent.is_empty();
            edits.extend(attributes(text, item, says));
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

/// The order in which attributes are written, as far as others are written among them.
const ORDER: [&str; 7] = ["platforms", "found", "absent", "unconfirmed", "unit", "default", "since"];

/// What to change above one definition.
fn attributes(text: &str, item: &Item, says: &Says) -> Vec<(Range<usize>, String)> {
    let mut edits = Vec::new();
    for (word, new) in says.attributes() {
        let old = item.attributes.iter().find(|it| it.word == word);
        match (old, new.is_empty()) {
            (None, true) => {}
            (None, false) => edits.push(added(text, item, word, &new)),
            (Some(old), true) => edits.push((with_its_line(text, &old.range), String::new())),
            (Some(old), false) if text[old.range.clone()] == new => {}
            (Some(old), false) => edits.push((old.range.clone(), new)),
        }
    }
    edits
}

/// A new attribute: behind those that are written before it, or before all.
fn added(text: &str, item: &Item, word: &str, new: &str) -> (Range<usize>, String) {
    let before = ORDER.iter().take_while(|it| **it != word);
    let behind = item.attributes.iter().filter(|it| before.clone().any(|word| it.word == *word));
    match behind.max_by_key(|it| it.range.end) {
        Some(last) => {
            let indent = indent(text, last.range.start);
            // A remark stays on its line.
            let rest = text[last.range.end..].lines().next().unwrap_or_default();
            let is_remark = rest.trim_start().starts_with("//");
            let end = if is_remark { last.range.end + rest.len() } else { last.range.end };
            (end..end, format!("\n{indent}{new}"))
        }
        None => {
            let at = item.attributes.first().map_or(item.keyword, |it| it.range.start);
            (at..at, format!("{new}\n{}", indent(text, at)))
        }
    }
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

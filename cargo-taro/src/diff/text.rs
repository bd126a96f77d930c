//! The changes as text: for a terminal, in Markdown, as JSON.

use serde_json::json;

use super::{Change, Kind};
use crate::specs::count;

/// What must be changed first, then what need not.
const PARTS: [(bool, &str); 2] = [(true, "Breaks callers"), (false, "Breaks nobody")];

const NOTHING: &str = "Nothing changes for callers.";
const BREAKING: &str = " of them may break a caller.";

/// Lines of text.
pub(super) fn terminal(changes: &[Change]) -> String {
    let mut text = String::new();
    for (breaking, title) in PARTS {
        let part = part(changes, breaking);
        if part.is_empty() {
            continue;
        }
        text += &format!("{title}\n");
        for change in part {
            text += &format!("  {} {}\n", change.path, said(change, ""));
        }
        text.push('\n');
    }
    text + &summary(changes) + "\n"
}

/// A table for what breaks, and one for what does not.
pub(super) fn markdown(changes: &[Change]) -> String {
    let mut text = format!("{}\n", summary(changes));
    for (breaking, title) in PARTS {
        let part = part(changes, breaking);
        if part.is_empty() {
            continue;
        }
        text += &format!("\n## {title}\n\n| what | change |\n| --- | --- |\n");
        for change in part {
            text += &format!("| `{}` | {} |\n", change.path, said(change, "`").replace('|', "\\|").replace('\n', " "));
        }
    }
    text
}

/// A list of objects, one a line, in the order of the paths:
///
/// ```text
/// { "path":     the path in Rust: "login()", "login::Option", "login::Option.force",
///   "kind":     "removed", "moved", "changed", "required", "optional", "reordered", "values-removed", "hosts-lost",
///               "added", "values-added", "hosts-gained", "deprecated" or "undeprecated",
///   "breaking": whether a program that names it must be changed,
///   "old":      what it was, or "",
///   "new":      what it is, or "" }
/// ```
/// The keys are always there and in this order; a newer version may add others.
pub(super) fn json(changes: &[Change]) -> String {
    let one = |it: &Change| {
        let Change { path, kind, breaking, old, new } = it;
        let (path, kind, old, new) = (json!(path), json!(kind.name()), json!(old), json!(new));
        format!("{{\"path\":{path},\"kind\":{kind},\"breaking\":{breaking},\"old\":{old},\"new\":{new}}}")
    };
    format!("[\n{}\n]\n", changes.iter().map(one).collect::<Vec<_>>().join(",\n"))
}

fn part(changes: &[Change], breaking: bool) -> Vec<&Change> {
    changes.iter().filter(|it| it.breaking == breaking).collect()
}

/// How it changed, in words; `tick` stands around what is code.
pub(super) fn said(change: &Change, tick: &str) -> String {
    let Change { kind, breaking, old, new, .. } = change;
    let code = |text: &str| format!("{tick}{text}{tick}");
    match kind {
        Kind::Removed => "is gone".to_owned(),
        Kind::Moved if old.is_empty() => format!("needs the feature {}", code(new)),
        Kind::Moved if new.is_empty() => format!("needs the feature {} no more", code(old)),
        Kind::Moved => format!("needs the feature {}, and {} no more", code(new), code(old)),
        Kind::Changed => format!("was {}, is {}", code(old), code(new)),
        Kind::Required => "must be given, or is always there".to_owned(),
        Kind::Optional => "may be left out, or may be missing".to_owned(),
        Kind::ValuesRemoved => format!("is {} no more", code(old)),
        Kind::HostsLost => format!("is on {} no more", code(old)),
        Kind::Added if *breaking => format!("must be given: {}", code(new)),
        Kind::Added => format!("is new: {}", code(new)),
        Kind::ValuesAdded => format!("may be {} too", code(new)),
        Kind::HostsGained => format!("is on {} too", code(new)),
        Kind::Deprecated if new.is_empty() => "is deprecated".to_owned(),
        Kind::Deprecated => format!("is deprecated: {new}"),
        Kind::Undeprecated => "is deprecated no more".to_owned(),
    }
}

fn summary(changes: &[Change]) -> String {
    if changes.is_empty() {
        return NOTHING.to_owned();
    }
    let breaking = changes.iter().filter(|it| it.breaking).count();
    format!("{}, {breaking}{BREAKING}", count(changes.len(), "change"))
}

/// Whether a line is such a summary.
pub(super) fn is_summary(line: &str) -> bool {
    line == NOTHING || line.ends_with(BREAKING)
}

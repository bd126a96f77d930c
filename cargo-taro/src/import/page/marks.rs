//! What sets off words and marks them: emphasis, yes and no, and what is no longer to be used.

/// A name or a type without what sets it off: `**mode**`, `*mode*`; and whether it is struck out: `~~old~~`.
pub(super) fn unmarked(cell: &str) -> (&str, bool) {
    let (mut rest, mut struck) = (cell.trim(), false);
    loop {
        let inner = ["**", "~~", "__", "*"].into_iter().find_map(|mark| {
            let inner = rest.strip_prefix(mark)?.strip_suffix(mark)?;
            (!inner.is_empty() && !inner.contains(mark)).then_some((mark, inner.trim()))
        });
        match inner {
            // `__wxConfig__` is a name.
            Some(("__", inner)) if !inner.contains([' ', '-']) => return (rest, struck),
            Some((mark, inner)) => (rest, struck) = (inner, struck || mark == "~~"),
            None => return (rest, struck),
        }
    }
}

/// What says that something is not to be used any more.
const GONE: [&str; 10] = [
    "已废弃",
    "废弃",
    "已弃用",
    "弃用",
    "已过时",
    "不推荐使用",
    "不再推荐使用",
    "不建议使用",
    "deprecated",
    "obsolete",
];

/// A name without a remark behind it that it is not to be used any more: `old（已废弃）`, `old (deprecated)`.
pub(super) fn without_remark(name: &str) -> (&str, bool) {
    let behind = name.trim_end().strip_suffix(['）', ')']).and_then(|it| it.rsplit_once(['（', '(']));
    match behind {
        Some((name, remark)) if begins_gone(remark) => (name.trim_end(), true),
        _ => match name.split_once(' ') {
            Some((name, remark)) if begins_gone(remark) => (name, true),
            _ => (name, false),
        },
    }
}

fn begins_gone(text: &str) -> bool {
    let text =
        text.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '@').trim_start_matches('@').to_lowercase();
    GONE.iter().any(|it| text.starts_with(it))
}

/// Why something is not to be used any more, as its description says: `@deprecated use b`, `已废弃，用 b`, `how（已废弃）`. And the
/// description without the tag.
pub(super) fn deprecation(text: &str) -> (String, Option<String>) {
    if let Some((before, behind)) = text.split_once("@deprecated") {
        let (why, rest) = behind.split_once('\n').unwrap_or((behind, ""));
        let text = [before.trim(), rest.trim()].join("\n").trim().to_owned();
        return (text, Some(why.trim_start_matches([':', '：', ' ']).trim().to_owned()));
    }
    let bracketed = text.split(['（', '(', '【', '[']).skip(1).any(begins_gone);
    let says = begins_gone(text) || (bracketed && !text.contains(['。', ';', '；']));
    // The sentence that says so is why.
    let why = || text.split(['\n']).next().unwrap_or_default().trim().to_owned();
    (text.to_owned(), says.then(why))
}

/// What a mark says; none says no.
pub(super) fn yes(cell: &str) -> Option<bool> {
    match cell.trim().trim_matches(['*', '_', '~']).to_lowercase().as_str() {
        "是" | "yes" | "y" | "true" | "必填" | "必须" | "required" | "√" | "✔" | "✔️" | "✓" | "☑" | "✅" | "只读"
        | "readonly" => Some(true),
        "" | "否" | "no" | "n" | "false" | "选填" | "非必填" | "可选" | "optional" | "x" | "×" | "✗" | "✘" | "✕"
        | "✖" | "❌" | "-" | "无" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{deprecation, unmarked, without_remark};

    #[test]
    fn emphasis_is_left_out() {
        for (cell, name, struck) in [
            ("**mode**", "mode", false),
            ("*mode*", "mode", false),
            ("~~old~~", "old", true),
            ("**~~old~~**", "old", true),
            ("__wxConfig__", "__wxConfig__", false),
            ("*", "*", false),
            ("a", "a", false),
        ] {
            assert_eq!(unmarked(cell), (name, struck), "{cell}");
        }
    }

    #[test]
    fn what_is_not_to_be_used_is_told() {
        for (name, read, gone) in [
            ("old（已废弃）", "old", true),
            ("old (deprecated)", "old", true),
            ("old 已废弃", "old", true),
            ("old（必填）", "old（必填）", false),
            ("old", "old", false),
        ] {
            assert_eq!(without_remark(name), (read, gone), "{name}");
        }
        for (text, read, why) in [
            ("how\n@deprecated use b", "how", Some("use b")),
            ("@deprecated", "", Some("")),
            ("已废弃，用 b", "已废弃，用 b", Some("已废弃，用 b")),
            ("**Deprecated** use b", "**Deprecated** use b", Some("**Deprecated** use b")),
            ("how（已废弃）", "how（已废弃）", Some("how（已废弃）")),
            ("in place of a, which is deprecated", "in place of a, which is deprecated", None),
            ("how", "how", None),
        ] {
            assert_eq!(deprecation(text), (read.to_owned(), why.map(str::to_owned)), "{text}");
        }
    }
}

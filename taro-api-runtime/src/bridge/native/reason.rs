//! What kind of failure a host tells, by its codes and by the reason in its text. `shim.js` says the same of a real host.

use crate::kind::ErrorKind::{self, Cancelled, Denied, Other, TimedOut, Unsupported};

/// The codes that hosts document: WeChat's `errno`, Douyin's `errNo`, Alipay's `error` below 10.
const CODES: [(&str, &[(f64, ErrorKind)]); 3] = [
    (
        "errno",
        &[
            (1.0, Cancelled),
            (3.0, Denied),
            (5.0, TimedOut),
            (100.0, Unsupported),
            (102.0, Denied),
            (103.0, Denied),
            (104.0, Cancelled),
            (112.0, Denied),
        ],
    ),
    ("errNo", &[(10101.0, Denied), (10301.0, Unsupported)]),
    ("error", &[(1.0, Unsupported), (4.0, Denied)]),
];

/// The kind of a failure: by its code, else by the reason in its text.
pub(super) fn kind(number: impl Fn(&'static str) -> Option<f64>, text: &str) -> ErrorKind {
    for (field, codes) in CODES {
        let found = number(field).and_then(|number| codes.iter().find(|(code, _)| *code == number));
        if let Some((_, kind)) = found {
            return *kind;
        }
    }
    // A reason is short; to look through a long text takes long.
    let text: String = text.chars().take(2000).collect();
    kind_of_reason(&reason(&text.to_lowercase()))
}

fn kind_of_reason(reason: &str) -> ErrorKind {
    let has = |signs: &[&str]| signs.iter().any(|sign| reason.contains(sign));
    // As a whole word, as far as its end goes: `userCancel` is one, `cancelOrder` is the name of something.
    let ends = |sign: &str| {
        let mut rest = reason.match_indices(sign).map(|(at, _)| &reason[at + sign.len()..]);
        rest.any(|rest| !rest.starts_with(|it: char| it.is_ascii_lowercase()))
    };
    let words = |signs: &[&str]| signs.iter().any(|sign| ends(sign));
    let elsewhere = reason.split_once("仅在").is_some_and(|(_, rest)| rest.contains("支持"));
    let space = |it: &'_ str| it.strip_suffix([' ', '_']).map(str::len);
    let did_not = |did: &str| {
        reason.match_indices(did).any(|(at, _)| {
            let before = space(&reason[..at]).map_or("", |end| &reason[..end]);
            let before = before.strip_suffix("yet").and_then(space).map_or(before, |end| &reason[..end]);
            let word = before.strip_suffix("not").map(|it| it.strip_suffix("can").unwrap_or(it));
            word.is_some_and(|it| !it.ends_with(is_word)) || before.ends_with("n't")
        })
    };
    if elsewhere
        || has(&["unsupport", "unimplement", "not a function"])
        || did_not("support")
        || did_not("implement")
        || has(&["不支持", "不被支持", "未支持", "未被支持"])
    {
        Unsupported
    } else if words(&["timeout", "time out", "time_out", "time-out", "timedout", "timed out", "timed_out", "timed-out"])
        || words(&["timeouterror", "timeoutexception"])
        || has(&["deadline exceeded", "deadline_exceeded", "超时"])
    {
        TimedOut
    } else if words(&["cancel", "cancels", "canceled", "cancelled", "cancelation", "cancellation"])
        || words(&["abort", "aborts", "aborted"])
        || has(&["取消"])
    {
        Cancelled
    } else if has(&["deny", "denied", "permission", "forbidden"])
        || has(&["unauthorized", "unauthorised", "not authorized", "not authorised"])
        || has(&["拒绝", "未授权", "没有授权", "无权", "没有权限", "权限不足", "不同意", "不允许", "禁止"])
        || ["reject", "declin", "refus"].iter().any(|it| by_user(reason, it))
    {
        Denied
    } else {
        Other
    }
}

/// Whether the user did it: `user rejected`, `rejected by the user`.
fn by_user(reason: &str, did: &str) -> bool {
    let mut behind = reason.match_indices(did).map(|(at, _)| (&reason[..at], &reason[at + did.len()..]));
    behind.any(|(before, behind)| {
        let by = behind.strip_prefix("ed by ").map(|it| it.strip_prefix("the ").unwrap_or(it));
        ["user ", "user_"].iter().any(|it| before.ends_with(it)) || by.is_some_and(|it| it.starts_with("user"))
    })
}

/// A text without what is no part of a reason: `name:fail`, what is quoted, paths, URLs and files; a session's end is no end
/// of the call, and nobody aborts it where a connection aborts.
fn reason(text: &str) -> String {
    let mut reason = String::new();
    let mut rest = &text[prefix(text)..];
    let mut before = None;
    while let Some(next) = rest.chars().next() {
        let skipped = quoted(rest, before)
            .or_else(|| path(rest))
            .or_else(|| file(rest))
            .or_else(|| session(rest))
            .or_else(|| connection(rest));
        let length = skipped.unwrap_or(next.len_utf8());
        reason.push(if skipped.is_some() { ' ' } else { next });
        before = rest[..length].chars().next_back();
        rest = &rest[length..];
    }
    reason
}

/// `login:fail`
fn prefix(text: &str) -> usize {
    let name = text.find(|it: char| it.is_whitespace() || it == ':').unwrap_or(text.len());
    let fail = text[name..].strip_prefix(':').map(str::trim_start).and_then(|rest| rest.strip_prefix("fail"));
    fail.map_or(0, |rest| text.len() - rest.len())
}

fn quoted(rest: &str, before: Option<char>) -> Option<usize> {
    let open = rest.chars().next()?;
    let close = match open {
        '"' | '`' => open,
        '“' => '”',
        // Elsewhere it is an apostrophe.
        '\'' if !before.is_some_and(is_word) => open,
        _ => return None,
    };
    let inside = &rest[open.len_utf8()..];
    Some(open.len_utf8() + inside.find(close)? + close.len_utf8())
}

fn path(rest: &str) -> Option<usize> {
    let ends = |it: char| it.is_whitespace() || ",，;；".contains(it);
    let run = rest.find(|it: char| ends(it) || ":：".contains(it)).unwrap_or(rest.len());
    let slash = rest[..run].rfind(['/', '\\'])?;
    Some(rest[slash..].find(ends).map_or(rest.len(), |length| slash + length))
}

/// `ERR_CONNECTION_ABORTED`
fn connection(rest: &str) -> Option<usize> {
    let behind = rest.strip_prefix("connection")?.strip_prefix([' ', '_'])?.strip_prefix("abort")?;
    Some(rest.len() - behind.strip_prefix("ed").unwrap_or(behind).len())
}

fn file(rest: &str) -> Option<usize> {
    let name = rest.find(|it: char| !is_word(it) && it != '-').unwrap_or(rest.len());
    let kind = rest[name..].strip_prefix('.').filter(|_| name > 0)?;
    let length = kind.find(|it: char| !it.is_ascii_alphanumeric()).unwrap_or(kind.len());
    let whole = !kind[length..].starts_with('_');
    ((1..=4).contains(&length) && whole).then_some(name + 1 + length)
}

fn session(rest: &str) -> Option<usize> {
    let space = |it: char| it.is_whitespace() || it == '_';
    let end = rest.strip_prefix("session")?.trim_start_matches(space).strip_prefix("time")?;
    let end = end.strip_prefix('d').unwrap_or(end);
    let end = end.strip_prefix(space).unwrap_or(end).strip_prefix("out")?;
    Some(rest.len() - end.len())
}

fn is_word(it: char) -> bool {
    it.is_ascii_alphanumeric() || it == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `shim.test.mjs` reads the same table.
    #[test]
    fn each_failure_of_the_table_is_of_its_kind() {
        for line in include_str!("../failures.tsv").lines() {
            let [kind, code, text] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
            let number =
                |field| code.split_once('=').filter(|(name, _)| *name == field).and_then(|it| it.1.parse().ok());
            assert_eq!(format!("{:?}", super::kind(number, text)), kind, "{line}");
        }
    }

    #[test]
    fn whatever_is_said_is_of_some_kind() {
        for text in [
            "'",
            "\"",
            "“",
            ":",
            ":fail",
            "/",
            "\\",
            "a.",
            ".a",
            "session",
            "session time",
            "é.png/",
            "ſession",
            "İ/cancel",
        ] {
            let _ = kind(|_| None, text);
        }
    }
}

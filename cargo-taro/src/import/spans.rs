//! What a span of time is counted in, as a description says it: `单位 ms`, `in seconds`.

use taro_api_codegen::ast::Unit;

/// What is counted, in lower case, and whether it is one that a spec knows. Longer words come first.
const WORDS: [(&str, Option<Unit>); 13] = [
    ("毫秒", Some(Unit::Millis)),
    ("微秒", None),
    ("纳秒", None),
    ("秒", Some(Unit::Seconds)),
    ("milliseconds", Some(Unit::Millis)),
    ("millisecond", Some(Unit::Millis)),
    ("microseconds", None),
    ("microsecond", None),
    ("nanoseconds", None),
    ("seconds", Some(Unit::Seconds)),
    ("second", Some(Unit::Seconds)),
    ("ms", Some(Unit::Millis)),
    ("s", Some(Unit::Seconds)),
];

/// What stands before a unit that is meant.
const MARKS: [&str; 2] = ["单位", "unit"];

/// A unit that a text names: where, which, and by what word.
struct Named<'t> {
    at: usize,
    word: &'t str,
    unit: Option<Unit>,
}

/// The unit of a span, as a text in lower case says it: the one behind `单位`, or else milliseconds before seconds.
pub(crate) fn unit(text: &str) -> Option<Unit> {
    let all = named(text);
    if let Some(it) = marked(text, &all) {
        return it.unit.clone();
    }
    // `the second duration` counts no seconds.
    let has = |unit: Unit| all.iter().any(|it| it.word != "second" && it.unit.as_ref() == Some(&unit));
    [Unit::Millis, Unit::Seconds].into_iter().find(|it| has(it.clone()))
}

/// The unit that a text in lower case says is one: `单位：s`. What is no unit of time is none.
pub(crate) fn said(text: &str) -> Option<Unit> {
    marked(text, &named(text)).and_then(|it| it.unit.clone())
}

/// The unit behind a mark, with nothing but `为`, `是` and signs between them.
fn marked<'n, 't>(text: &str, all: &'n [Named<'t>]) -> Option<&'n Named<'t>> {
    let ends = MARKS.iter().flat_map(|mark| text.match_indices(mark).map(|(at, it)| at + it.len()));
    ends.into_iter().find_map(|end| {
        let rest = text[end..].trim_start_matches(|c: char| c.is_whitespace() || "为是:：=`*（( ".contains(c));
        let rest = ["is ", "in "].iter().find_map(|it| rest.strip_prefix(it)).unwrap_or(rest);
        let at = text.len() - rest.trim_start_matches('`').len();
        all.iter().find(|it| it.at == at)
    })
}

fn named(text: &str) -> Vec<Named<'static>> {
    let mut all: Vec<Named<'static>> = Vec::new();
    let mut past = 0;
    for (at, _) in text.char_indices() {
        if at < past {
            continue;
        }
        let Some((word, unit)) = WORDS.iter().find(|(word, _)| text[at..].starts_with(word)) else { continue };
        let (before, behind) = (&text[..at], &text[at + word.len()..]);
        let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic() || c == '\'' || c == '/');
        let is_ascii = word.is_ascii();
        if is_ascii && (letter(before.chars().next_back()) || letter(behind.chars().next())) {
            continue;
        }
        past = at + word.len();
        // `次/秒` and `每秒` count no time; `不是 ms` says which one it is not.
        let is_rate = before.ends_with(['/', '每']) || before.ends_with("per ");
        let is_denied = ["不是", "而非", "并非", "not", "not in"].iter().any(|it| before.trim_end().ends_with(it));
        if !is_rate && !is_denied {
            all.push(Named { at, word, unit: unit.clone() });
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use taro_api_codegen::ast::Unit;

    use super::{said, unit};

    #[test]
    fn a_text_says_what_a_span_is_counted_in() {
        let (ms, s) = (Some(Unit::Millis), Some(Unit::Seconds));
        for (text, wanted) in [
            ("单位 s，最大 60000 ms", &s),
            ("单位为毫秒", &ms),
            ("单位: `ms`", &ms),
            ("超时时间，毫秒", &ms),
            ("几秒", &s),
            ("单位：微秒", &None),
            ("微秒", &None),
            ("纳秒", &None),
            ("次/秒", &None),
            ("每秒", &None),
            ("单位 s，不是 ms", &s),
            ("不是 ms", &None),
            ("unit: second", &s),
            ("unit: ms", &ms),
            ("the second duration", &None),
            ("in milliseconds", &ms),
            ("in seconds, not in milliseconds", &s),
            ("20ms/次", &None),
            ("", &None),
        ] {
            assert_eq!(&unit(text), wanted, "{text}");
        }
        for (text, wanted) in
            [("播放位置（单位 s）", &s), ("单位：s。", &s), ("how many s", &None), ("单位：px", &None)]
        {
            assert_eq!(&said(text), wanted, "{text}");
        }
    }
}

//! Text -> tokens. What is no Rust is said as what it is in a spec: mostly a text in single quotes.

use std::ops::Range;

use proc_macro2::TokenStream;

use super::mistakes::Mistake;

/// Makes tokens of a file; `None` when it cannot be read to its end.
///
/// A text in single quotes is noted, and read on as if they were double ones: the place of all else stays.
pub(super) fn lex(text: &str, mistakes: &mut Vec<Mistake>) -> Option<TokenStream> {
    let mut text = text.to_owned();
    loop {
        let error = match text.parse::<TokenStream>() {
            Ok(tokens) => return Some(tokens),
            Err(error) => error,
        };
        let at = error.span().byte_range().start.min(text.len());
        let quoted = single_quoted(&text, at);
        let (range, message) = match &quoted {
            Some(range) => (range.clone(), SINGLE),
            None => (at..at, meant(text.get(at..).unwrap_or_default())),
        };
        mistakes.push(Mistake::at(range, message));
        let range = quoted.filter(|range| !text[range.clone()].contains(['"', '\\']))?;
        text.replace_range(range.start..=range.start, "\"");
        text.replace_range(range.end - 1..range.end, "\"");
    }
}

const SINGLE: &str = "a string is written in double quotes: Rust reads single ones as a character or a lifetime";

/// What to say of the place where Rust can read no token.
fn meant(rest: &str) -> &'static str {
    if rest.starts_with("/*") {
        return "this comment has no end: `*/`";
    }
    match rest.chars().next() {
        Some('\'') => SINGLE,
        Some('"') => "this string has no end, or has an escape that Rust does not know",
        Some('`') => "a spec has no template strings: their type is `string`",
        Some('(' | '[' | '{') => "this is opened, and never closed",
        Some(')' | ']' | '}') => "this does not close what was opened last",
        _ => "Rust can read nothing from here on",
    }
}

/// The text in single quotes at a place or around it, on its line: `'utf-8'` begins as a lifetime does, and Rust
/// stumbles over its end.
fn single_quoted(text: &str, at: usize) -> Option<Range<usize>> {
    let start = text.get(..at)?.rfind('\n').map_or(0, |it| it + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    let mut here = 0;
    while let Some(found) = line[here..].find(['\'', '"', '/']) {
        let open = here + found;
        let rest = &line[open..];
        if rest.starts_with("//") {
            return None;
        }
        here = open + 1;
        let quote = &rest[..1];
        if quote == "/" {
            continue;
        }
        let end = here + line[here..].find(quote)? + 1;
        let range = start + open..start + end;
        if quote == "'" && range.contains(&at) {
            return Some(range);
        }
        here = end;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is noted, and the text at its place.
    fn mistakes(text: &str) -> Vec<(String, String)> {
        let mut mistakes = Vec::new();
        let _ = lex(text, &mut mistakes);
        mistakes.into_iter().map(|it| (text[it.range].to_owned(), it.message)).collect()
    }

    #[test]
    fn single_quotes_are_all_found_and_read_on() {
        let mut list = Vec::new();
        let text = "spec! { /* ü */ type A = 'GET' | \"don't\" | 'utf-8' | 'text/html'; // don't\n type B = 'POST'; }";
        assert!(lex(text, &mut list).is_some());
        let places: Vec<&str> = list.iter().map(|it| &text[it.range.clone()]).collect();
        assert_eq!(places, ["'GET'", "'utf-8'", "'text/html'", "'POST'"]);
        assert!(list.iter().all(|it| it.message.contains("double quotes")));
    }

    #[test]
    fn what_rust_cannot_read_is_named() {
        for (text, why) in [
            ("spec! { type A = `a`; }", "template"),
            ("spec! { type A = \"a; }", "no end"),
            ("spec! { (", "never closed"),
            ("spec! { ) }", "does not close"),
            ("spec! {} /* ", "comment"),
            ("spec! { type A = 'a\"b'; }", "double quotes"),
            ("'", "double quotes"),
            ("\u{1}", "nothing"),
        ] {
            let found = mistakes(text);
            assert!(found.len() == 1 && found[0].1.contains(why), "{text}: {found:?}");
        }
        assert!(mistakes("").is_empty());
    }
}

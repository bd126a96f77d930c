//! Texts that are changed somewhere, the same on every run.

use self::fuzz::Numbers;

#[path = "../../taro-api-codegen/tests/common/fuzz.rs"]
pub(crate) mod fuzz;
#[path = "../../taro-api-codegen/tests/common/mutate.rs"]
pub(crate) mod mutate;

/// Texts that stand in few declarations, and are put anywhere.
const ODD: [&str; 40] = [
    "'\\ud800'",
    "\"",
    "'",
    "`",
    "${",
    "/*",
    "*/",
    "//",
    "\n",
    "\u{0}",
    "\u{feff}",
    "日本",
    "<",
    ">",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "|",
    "&",
    "=>",
    "?",
    ":",
    ";",
    ",",
    "...",
    "keyof ",
    "typeof ",
    "infer U",
    " extends ",
    "unique symbol",
    "1e999",
    "0x1F",
    "-",
    "#a",
    "@supported",
    "| --- |",
    "A<B<C>>",
];

/// Changes some pieces of a text: words, and what stands between them.
pub(crate) fn changed(source: &'static str) -> impl FnMut(&mut Numbers) -> String {
    move |numbers| {
        let mut pieces: Vec<&str> = Vec::new();
        let mut rest = source;
        while let Some(first) = rest.chars().next() {
            let same = |c: char| c.is_alphanumeric() == first.is_alphanumeric() && !c.is_whitespace();
            let end = rest.find(|c| !same(c)).filter(|end| *end > 0).unwrap_or(first.len_utf8());
            let end = if first.is_alphanumeric() { end } else { first.len_utf8() };
            pieces.push(&rest[..end]);
            rest = &rest[end..];
        }
        for _ in 0..=numbers.below(6) {
            let (at, from) = (numbers.below(pieces.len()), numbers.below(pieces.len()));
            match numbers.below(8) {
                0 => drop(pieces.remove(at)),
                1 => pieces.insert(at, ODD[numbers.below(ODD.len())]),
                2 => pieces[at] = ODD[numbers.below(ODD.len())],
                3 => pieces[at] = pieces[from],
                4 => pieces.swap(at, from),
                5 => pieces.insert(at, pieces[from]),
                6 => {
                    let end = (at + numbers.below(40)).min(pieces.len());
                    pieces.drain(at..end);
                }
                _ => {
                    let end = (at + numbers.below(60)).min(pieces.len());
                    let copied = pieces[at..end].to_vec();
                    pieces.splice(from..from, copied);
                }
            }
            if pieces.is_empty() {
                break;
            }
        }
        pieces.concat()
    }
}

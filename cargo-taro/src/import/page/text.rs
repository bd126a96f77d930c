//! The text of cells and headings, without what only shows it.

/// Leaves out the marks of Markdown and HTML. What stands in a code span stays as it is.
pub(super) fn plain(written: &str) -> String {
    without_marks(written, false)
}

/// The same of a description, which keeps the marks of code: it is Markdown in Rust as well.
pub(super) fn description(written: &str) -> String {
    without_marks(written, true)
}

fn without_marks(written: &str, keeps_code: bool) -> String {
    let mut out = String::new();
    let mut rest = written;
    while let Some(first) = rest.chars().next() {
        let start = out.len();
        let is_code = first == '`' || rest.starts_with("<code>");
        let taken = match first {
            '`' => code_span(rest, &mut out),
            '<' | '{' if hidden(rest).is_some() => hidden(rest),
            // An image says nothing that a text could.
            '!' if rest.starts_with("![") => link(&rest[1..], keeps_code, &mut String::new()).map(|it| it + 1),
            '[' => link(rest, keeps_code, &mut out),
            // `Option<T>` without the marks of code: HTML has no tags of these names.
            '<' if out.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '.') && !is_of_html(rest) => None,
            '<' => tag(rest, &mut out),
            '\\' => escape(rest, &mut out),
            '&' => entity(rest, &mut out),
            _ => None,
        };
        match taken {
            Some(length) => {
                rest = &rest[length..];
                if is_code && keeps_code {
                    let code = out.split_off(start);
                    out.push_str(&in_code(&code));
                }
            }
            None => {
                out.push(first);
                rest = &rest[first.len_utf8()..];
            }
        }
    }
    out.trim().to_owned()
}

/// A code span.
fn in_code(code: &str) -> String {
    match code.contains('`') {
        true => format!("`` {code} ``"),
        false => format!("`{code}`"),
    }
}

/// The bytes of a code span at the start, if one is closed.
pub(super) fn span_length(text: &str) -> Option<(usize, usize)> {
    let fence = text.bytes().take_while(|it| *it == b'`').count();
    if fence == 0 {
        return None;
    }
    let mark = "`".repeat(fence);
    let mut from = fence;
    loop {
        let at = from + text.get(from..)?.find(&mark)?;
        let length = text[at..].bytes().take_while(|it| *it == b'`').count();
        if length == fence {
            return Some((fence, at + fence));
        }
        from = at + length;
    }
}

/// The code of a paragraph that is one code span, or `<pre>`, and nothing else.
pub(super) fn whole_code(text: &str) -> Option<String> {
    let text = text.trim();
    if let Some((fence, end)) = span_length(text) {
        return (end == text.len()).then(|| text[fence..end - fence].trim().to_owned());
    }
    let inside = text.strip_prefix("<pre")?.split_once('>')?.1.strip_suffix("</pre>")?.trim();
    let inside = inside.strip_prefix("<code>").and_then(|it| it.strip_suffix("</code>")).unwrap_or(inside);
    Some(unescape(inside).trim().to_owned())
}

/// What stands in the code spans of a text.
pub(super) fn spans(text: &str) -> impl Iterator<Item = String> {
    let (mut rest, mut spans) = (text, Vec::new());
    while let Some(at) = rest.find('`') {
        rest = &rest[at..];
        let Some((fence, end)) = span_length(rest) else { break };
        spans.push(rest[fence..end - fence].trim().to_owned());
        rest = &rest[end..];
    }
    spans.into_iter()
}

fn code_span(text: &str, out: &mut String) -> Option<usize> {
    let (fence, end) = span_length(text)?;
    // A bar is escaped in a table, even in code.
    out.push_str(&text[fence..end - fence].replace("\\|", "|"));
    Some(end)
}

/// `[text](address)` is its text. `[duration]` is not a link.
fn link(text: &str, keeps_code: bool, out: &mut String) -> Option<usize> {
    let (shown, _, end) = link_parts(text)?;
    out.push_str(&without_marks(shown, keeps_code));
    Some(end)
}

/// What a link at the start shows, its address, and where it ends: `[text](https://a/b_(c) "title")`.
pub(super) fn link_parts(text: &str) -> Option<(&str, &str, usize)> {
    let close = text.strip_prefix('[')?.find("](")? + 1;
    if text[1..close].contains(['[', '\n']) {
        return None;
    }
    let inside = &text[close + 2..];
    let (mut depth, mut quote) = (0_usize, None);
    for (at, c) in inside.char_indices() {
        match (quote, c) {
            (Some(open), _) => quote = Some(open).filter(|it| *it != c),
            // A title stands behind a space.
            (None, '"' | '\'') if inside[..at].ends_with(' ') => quote = Some(c),
            (None, '(') => depth += 1,
            (None, ')') if depth == 0 => {
                let address = inside[..at].split_whitespace().next().unwrap_or_default();
                let address = address.trim_start_matches('<').trim_end_matches('>');
                return Some((&text[1..close], address, close + 2 + at + 1));
            }
            (None, ')') => depth -= 1,
            (_, '\n') => return None,
            _ => {}
        }
    }
    None
}

/// The length of a comment of HTML's or of MDX's at the start.
pub(super) fn hidden(text: &str) -> Option<usize> {
    [("<!--", "-->"), ("{/*", "*/}")].iter().find_map(|(open, close)| {
        let inside = text.strip_prefix(open)?;
        Some(open.len() + inside.find(close)? + close.len())
    })
}

/// A page without its comments: each is so many spaces, so that all else stands where it stood. In code, there are none.
pub(super) fn uncommented(text: &str) -> String {
    let (mut out, mut rest, mut line_starts) = (String::with_capacity(text.len()), text, true);
    while let Some(first) = rest.chars().next() {
        let line = || rest.split('\n').next().unwrap_or_default();
        let fenced = if line_starts { fenced(rest, line()) } else { None };
        let taken = match first {
            _ if fenced.is_some() => fenced.unwrap_or_default(),
            '`' => span_length(line()).map_or(1, |(_, end)| end),
            '<' if rest.starts_with("<code>") => line().find("</code>").unwrap_or(1),
            '<' | '{' => match hidden(rest) {
                Some(length) => {
                    out.extend(rest[..length].bytes().map(|it| if it == b'\n' { '\n' } else { ' ' }));
                    rest = &rest[length..];
                    line_starts = false;
                    continue;
                }
                None => 1,
            },
            '\n' => 1,
            _ => rest.find(['`', '<', '{', '\n']).unwrap_or(rest.len()),
        };
        out.push_str(&rest[..taken]);
        line_starts = rest[..taken].ends_with('\n');
        rest = &rest[taken..];
    }
    out
}

/// The length of a code block at the start, with its fences.
fn fenced(text: &str, line: &str) -> Option<usize> {
    let mark = line.trim_start();
    let fence = ["```", "~~~"].into_iter().find(|it| mark.starts_with(it))?;
    // "```a```" is a code span.
    if fence == "```" && mark.trim_start_matches('`').contains('`') {
        return None;
    }
    let mut at = line.len() + 1;
    for line in text.get(at..)?.split_inclusive('\n') {
        at += line.len();
        if line.trim_start().starts_with(fence) {
            return Some(at);
        }
    }
    Some(text.len())
}

/// Whether a tag is one that HTML has.
fn is_of_html(text: &str) -> bool {
    const NAMES: [&str; 35] = [
        "a", "b", "big", "br", "center", "code", "dd", "del", "details", "div", "dl", "dt", "em", "font", "hr", "i",
        "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "small", "span", "strike", "strong", "sub",
        "summary", "sup", "u", "ul",
    ];
    let name = text[1..].strip_prefix('/').unwrap_or(&text[1..]);
    let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
    NAMES.contains(&&name[..end])
}

fn tag(text: &str, out: &mut String) -> Option<usize> {
    let name: String = text[1..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '/').collect();
    if name.trim_matches('/').is_empty() {
        return None;
    }
    let end = text.find('>')? + 1;
    match name.to_ascii_lowercase().as_str() {
        "code" => {
            let close = end + text[end..].find("</code>")?;
            out.push_str(&unescape(&text[end..close]).replace("\\|", "|"));
            return Some(close + "</code>".len());
        }
        "br" | "br/" => out.push('\n'),
        "del" | "s" | "strike" | "/del" | "/s" | "/strike" => out.push_str("~~"),
        _ => {}
    }
    Some(end)
}

fn escape(text: &str, out: &mut String) -> Option<usize> {
    let next = text[1..].chars().next().filter(char::is_ascii_punctuation)?;
    out.push(next);
    Some(2)
}

/// Whether a cell begins with what moves it to the right: it belongs to the row above then.
pub(super) fn is_indented(written: &str) -> bool {
    const MOVES: [&str; 8] = ["&nbsp;", "&emsp;", "&ensp;", "\u{a0}", "\u{3000}", "├", "└", "│"];
    let text = written.trim_start_matches([' ', '\t', '`', '*']);
    MOVES.iter().any(|it| text.starts_with(it))
        || ["- ", "-- ", "> ", "+ ", "· ", "• "].iter().any(|it| text.starts_with(it))
}

fn entity(text: &str, out: &mut String) -> Option<usize> {
    let end = text.find(';').filter(|it| *it < 10)? + 1;
    let read = unescape(&text[..end]);
    (read != text[..end]).then(|| {
        out.push_str(&read);
        end
    })
}

/// The entities that pages use.
fn unescape(text: &str) -> String {
    let named = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&apos;", "'"),
        ("&#124;", "|"),
        ("&nbsp;", " "),
        ("&#123;", "{"),
        ("&#125;", "}"),
        ("&lbrace;", "{"),
        ("&rbrace;", "}"),
        ("&vert;", "|"),
    ];
    let text = named.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
    text.replace("&amp;", "&")
}

/// Code without its comments, each line where it was. What stands in a text is none.
pub(super) fn without_comments(code: &str) -> String {
    let (mut out, mut rest, mut quote) = (String::with_capacity(code.len()), code, None);
    while let Some(c) = rest.chars().next() {
        let comment = if quote.is_some() {
            None
        } else if rest.starts_with("//") {
            Some(rest.find('\n').unwrap_or(rest.len()))
        } else if rest.starts_with("/*") {
            Some(rest.find("*/").map_or(rest.len(), |it| it + 2))
        } else {
            None
        };
        if let Some(end) = comment {
            out.extend(rest[..end].chars().filter(|it| *it == '\n'));
            rest = &rest[end..];
            continue;
        }
        quote = match quote {
            Some(open) if open == c => None,
            None if matches!(c, '"' | '\'' | '`') => Some(c),
            other => other,
        };
        out.push(c);
        rest = &rest[c.len_utf8()..];
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{description, plain};

    #[test]
    fn a_description_keeps_code() {
        for (written, read) in [
            ("`a \\| b` and <code>c&lt;d&gt;</code>", "`a | b` and `c<d>`"),
            ("see [`x`](y) <b>z</b>", "see `x` z"),
            ("[a](https://b.test/c_(d)) e", "a e"),
            ("[a](https://b.test/c \"d (e) f\") g", "a g"),
            ("a ![b](c.png) d", "a  d"),
            ("``a`b``", "`` a`b ``"),
        ] {
            assert_eq!(description(written), read);
        }
    }

    #[test]
    fn what_is_shown_is_left() {
        for (written, read) in [
            ("`\"a\" \\| \"b\"`", "\"a\" | \"b\""),
            ("<code>Array&lt;string&gt;</code>", "Array<string>"),
            ("a [link](x) b<br />c", "a link b\nc"),
            ("[duration]", "[duration]"),
            ("`Array<string>`", "Array<string>"),
            ("Array<String>", "Array<String>"),
            ("Array.<Object>", "Array.<Object>"),
            ("Option<T, U>", "Option<T, U>"),
            ("Partial<Option>", "Partial<Option>"),
            ("a<br/>b<sup>c</sup>", "a\nbc"),
            ("<del>a</del> <s>b</s>", "~~a~~ ~~b~~"),
            ("snake\\_case", "snake_case"),
            ("a < b & c", "a < b & c"),
            ("a<!-- <b> -->c{/* d */}", "ac"),
            ("`<!-- a -->`", "<!-- a -->"),
        ] {
            assert_eq!(plain(written), read);
        }
    }
}

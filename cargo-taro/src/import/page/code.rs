//! Types that code declares: `export type Level = 'a' | 'b'`, `interface Info { .. }`, `enum Kind { .. }`.

use oxc_allocator::Allocator;
use oxc_parser::Parser;
use oxc_span::SourceType;

use super::declare::called;
use super::headings::{is_declaration, is_signature, is_word};
use super::text::without_comments;

/// A type that code declares.
pub(super) struct Declaration {
    pub(super) name: String,
    /// How many lines of the code stand before it.
    pub(super) offset: usize,
    /// What declares it, with its comments, and without what exports it.
    pub(super) text: String,
}

/// The types that code declares, if it begins with one.
pub(super) fn declarations(code: &str) -> Option<Vec<Declaration>> {
    let bare = without_comments(code);
    let (mut depth, mut starts) = (0_usize, Vec::new());
    for (at, line) in bare.lines().enumerate() {
        match declared(line) {
            Some((name, _)) if depth == 0 => starts.push((at, name.to_owned())),
            // Code that begins otherwise is none of these.
            _ if starts.is_empty() && !line.trim().is_empty() => return None,
            _ => {}
        }
        depth = deeper(depth, line);
    }
    let (lines, bare): (Vec<&str>, Vec<&str>) = (code.lines().collect(), bare.lines().collect());
    // The comments above a declaration are its own.
    let first = |at: usize| {
        let above = bare[..at].iter().rev().zip(lines[..at].iter().rev());
        at - above.take_while(|(bare, line)| bare.trim().is_empty() && !line.trim().is_empty()).count()
    };
    let begins: Vec<usize> = starts.iter().map(|(at, _)| first(*at)).collect();
    let ends = begins.iter().skip(1).copied().chain([lines.len()]);
    let each = starts.iter().zip(&begins).zip(ends).map(|(((at, name), begin), end)| {
        let without = |line: usize| match declared(bare[line]) {
            Some((_, keyword)) if line == *at => lines[line].find(keyword).map_or(lines[line], |it| &lines[line][it..]),
            _ => lines[line],
        };
        let text = (*begin..end).map(without).collect::<Vec<_>>().join("\n");
        Declaration { name: name.clone(), offset: *begin, text: text.trim_end().to_owned() }
    });
    let all: Vec<Declaration> = each.collect();
    (!all.is_empty()).then_some(all)
}

/// The type of a function that code gives the name of the page: `type scan = (option: Option) => void`.
pub(super) fn own_signature(code: &str, name: &str) -> Option<String> {
    let bare = without_comments(code);
    let mut rest = bare.trim();
    for word in ["export ", "default ", "declare "] {
        rest = rest.strip_prefix(word).map_or(rest, str::trim_start);
    }
    let rest = rest.strip_prefix("type ")?.trim_start().strip_prefix(name)?.trim_start().strip_prefix('=')?;
    let rest = rest.trim().trim_end_matches(';').trim_end();
    (!name.is_empty() && is_function(rest)).then(|| rest.to_owned())
}

/// The type of a method that code declares by its name: `dim(level: number): void`.
pub(super) fn own_method(code: &str, name: &str) -> Option<String> {
    let bare = without_comments(code);
    let rest = bare.trim().trim_end_matches(';').strip_prefix(name)?.trim_start();
    let (parameters, output) = called(rest).filter(|_| rest.starts_with(['(', '<']))?;
    Some(format!("{parameters} => {output}")).filter(|it| is_function(it))
}

/// Whether code is a type, and no value: `'a' | 'b'`, `string[]`, `{ at: number }`. An object of values has the form of a type, too.
pub(super) fn is_type(code: &str) -> bool {
    let word = |it: &str| {
        ["string", "number", "boolean", "any", "unknown", "keyof ", "readonly "].iter().any(|word| it.starts_with(word))
    };
    let begins = |it: &str| {
        word(it) || it.starts_with(|c: char| "\"'`|([{<-".contains(c) || c.is_ascii_digit() || c.is_ascii_uppercase())
    };
    let is_object = code.starts_with('{');
    let has_types = ["string", "number", "boolean", "any", "=>"].iter().any(|it| code.contains(it));
    begins(code) && (!is_object || has_types) && parses(code)
}

/// The type of a value, and the name that code gives it: of `const env: Env`, or of a type alone that is no function's.
pub(super) fn value(code: &str) -> Option<(Option<&str>, &str)> {
    let code = ["export ", "declare "].iter().fold(code, |code, word| code.strip_prefix(word).unwrap_or(code));
    if let Some((name, ty)) = code.strip_prefix("const ").and_then(|it| it.split_once(':')) {
        return (is_word(name.trim()) && parses(ty)).then_some((Some(name.trim()), ty.trim()));
    }
    let is_path = code.contains('.') && code.split('.').all(is_word);
    (!is_declaration(code) && (is_path || is_type(code)) && parses(code)).then_some((None, code))
}

/// Whether code is the type of a function.
pub(super) fn is_function(code: &str) -> bool {
    is_signature(code) && parses(code)
}

/// Whether code can stand where a type is asked for.
fn parses(code: &str) -> bool {
    let text = format!("type It = {code};");
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, &text, SourceType::d_ts()).parse();
    parsed.diagnostics.is_empty() && !parsed.panicked && parsed.program.body.len() == 1
}

/// The name that a line begins to declare, and the line from its keyword on.
fn declared(line: &str) -> Option<(&str, &str)> {
    let mut rest = line.trim_start();
    for word in ["export ", "default ", "declare ", "const "] {
        rest = rest.strip_prefix(word).map_or(rest, str::trim_start);
    }
    let (keyword, behind) = rest.split_once(' ')?;
    let behind = behind.trim_start();
    let end = behind.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '$')).unwrap_or(behind.len());
    let (name, next) = (&behind[..end], behind[end..].trim_start());
    let goes_on = match keyword {
        "type" => next.is_empty() || next.starts_with(['=', '<']),
        "interface" => next.is_empty() || next.starts_with(['{', '<']) || next.starts_with("extends "),
        "enum" => next.is_empty() || next.starts_with('{'),
        _ => false,
    };
    (goes_on && is_word(name)).then_some((name, rest))
}

/// How deep the end of a line stands in brackets.
fn deeper(depth: usize, line: &str) -> usize {
    let mut quote = None;
    line.chars().fold(depth, |depth, c| match (quote, c) {
        (Some(open), _) => {
            quote = Some(open).filter(|it| *it != c);
            depth
        }
        (None, '"' | '\'' | '`') => {
            quote = Some(c);
            depth
        }
        (None, '{' | '(' | '[') => depth + 1,
        (None, '}' | ')' | ']') => depth.saturating_sub(1),
        _ => depth,
    })
}

#[cfg(test)]
mod tests {
    use super::declarations;

    #[test]
    fn code_declares_types() {
        let code = "// how\nexport type Level =\n  | 'a'\n  | 'b'\n\n/** what */\nexport interface Info {\n  type: string\n}\n\ndeclare const enum Kind { Low = 1 }";
        let all = declarations(code).expect("it declares some");
        let shown: Vec<_> = all.iter().map(|it| (it.name.as_str(), it.offset, it.text.as_str())).collect();
        assert_eq!(
            shown,
            [
                ("Level", 0, "// how\ntype Level =\n  | 'a'\n  | 'b'"),
                ("Info", 5, "/** what */\ninterface Info {\n  type: string\n}"),
                ("Kind", 10, "enum Kind { Low = 1 }"),
            ]
        );
        for other in ["(option: Option) => void", "Taro.scan({ type: 'a' })", "const type = 1", "type = 1", ""] {
            assert!(declarations(other).is_none(), "{other}");
        }
    }
}

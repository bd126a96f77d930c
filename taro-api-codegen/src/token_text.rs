//! Rust tokens as text.

use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree};

/// What a name is, without the `r#` before it. To make an identifier without it takes much longer.
pub(crate) fn word(ident: &Ident) -> String {
    let mut text = ident.to_string();
    if text.starts_with("r#") {
        text.drain(..2);
    }
    text
}

/// Tokens as a line: the same tokens are read of it, so that the line of those is the same.
///
/// `["a", "b"]`, `-1`, `7*24`
pub(crate) fn text(tokens: TokenStream) -> String {
    let mut line = String::new();
    let mut last: Option<TokenTree> = None;
    for token in tokens {
        if last.as_ref().is_some_and(|last| needs_space(last, &token)) {
            line.push(' ');
        }
        match &token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                line.push_str(open);
                line.push_str(&text(group.stream()));
                line.push_str(close);
            }
            token => line.push_str(&token.to_string()),
        }
        last = Some(token);
    }
    line
}

/// Whether two tokens that touch would be read as others; and a comma has a space behind it.
fn needs_space(last: &TokenTree, next: &TokenTree) -> bool {
    match (last, next) {
        (TokenTree::Punct(a), TokenTree::Punct(_)) => a.as_char() == ',' || a.spacing() == Spacing::Alone,
        (TokenTree::Punct(a), TokenTree::Literal(_)) => matches!(a.as_char(), ',' | '#'),
        (TokenTree::Punct(a), _) => a.as_char() == ',',
        (TokenTree::Literal(_), TokenTree::Punct(b)) => matches!(b.as_char(), '.' | '\''),
        (TokenTree::Ident(_), TokenTree::Punct(b)) => matches!(b.as_char(), '#' | '\''),
        (TokenTree::Ident(_) | TokenTree::Literal(_), TokenTree::Ident(_) | TokenTree::Literal(_)) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn a_line_of_tokens_is_read_as_the_same_line() {
        for (written, shown) in [
            ("[ \"a\" , \"b\" ]", "[\"a\", \"b\"]"),
            ("- 1", "-1"),
            ("7 * 24 * 60", "7*24*60"),
            ("a / / b", "a/ /b"),
            ("1 .. 2", "1 ..2"),
            ("'a' 'b 'c", "'a' 'b 'c"),
            ("{ x: [], y: (1, -2) }", "{x:[], y:(1, -2)}"),
            ("a b \"c\" \"d\" e", "a b \"c\" \"d\" e"),
        ] {
            let read = |line: &str| text(line.parse().expect("they are tokens"));
            assert_eq!(read(written), shown);
            assert_eq!(read(shown), shown);
        }
    }
}

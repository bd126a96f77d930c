//! What begins as an attribute does, and is none.

use proc_macro2::{Delimiter, Group, Ident, TokenTree};
use syn::Token;
use syn::buffer::Cursor;
use syn::ext::IdentExt;
use syn::parse::ParseStream;

use super::{FILE, words};
use crate::diagnostics::{Errors, Language};
use crate::parse::name;
use crate::span::Span;

/// What to say of a `#` in Rust that no attribute follows.
pub(in crate::parse) const NO_ATTRIBUTE: &str =
    "`#` begins an attribute: `#[..]` above what it is said of, and `#![..]` at the top of what it stands in";

/// Takes the rest of what cannot be read as an attribute, and says what to write.
pub(super) fn read_over(start: Cursor, input: ParseStream, error: syn::Error, errors: &Errors) {
    let Some(pound) = pound_before(start, input.cursor()) else {
        // What stands in the brackets was read over.
        errors.syn(error);
        return;
    };
    let Pound { span: start, is_inner } = pound;
    let start = Span::from(start);
    let is_inner = is_inner || input.parse::<Option<Token![!]>>().is_ok_and(|it| it.is_some());
    if input.peek(syn::token::Bracket) {
        let Ok(group) = input.parse::<Group>() else { return };
        let word = match group.stream().into_iter().next() {
            Some(TokenTree::Ident(word)) => word.to_string(),
            _ => String::new(),
        };
        errors.push(start.to(group.span_close()), inner(&word));
        return;
    }
    let Ok(word) = input.call(Ident::parse_any) else {
        errors.push(start, "`#` begins an attribute, which stands in brackets: `#[..]`");
        return;
    };
    let mut end = word.span();
    let mut arguments = "";
    if let Some((group, ..)) = input.cursor().group(Delimiter::Parenthesis).map(|(_, span, rest)| (span, rest)) {
        (end, arguments) = (group.close(), "(..)");
        let _ = input.parse::<Group>();
    }
    let said = match is_inner {
        true => {
            format!("an attribute stands in brackets, and one of the whole file at its top: `#![{word}{arguments}]`")
        }
        false => format!("an attribute stands in brackets: `#[{word}{arguments}]`"),
    };
    errors.push(start.to(end), said);
}

/// A `#`, and whether a `!` follows it.
struct Pound {
    span: proc_macro2::Span,
    is_inner: bool,
}

/// The `#` or the `#!` that stands directly before a place.
fn pound_before(mut cursor: Cursor, end: Cursor) -> Option<Pound> {
    let mut last = None;
    while cursor != end {
        let (token, next) = cursor.token_tree()?;
        last = match (token, last) {
            (TokenTree::Punct(it), _) if it.as_char() == '#' => Some(Pound { span: it.span(), is_inner: false }),
            (TokenTree::Punct(it), Some(pound)) if it.as_char() == '!' => Some(Pound { is_inner: true, ..pound }),
            _ => None,
        };
        cursor = next;
    }
    last
}

/// What to say of an attribute with a `!` that stands below the top of the file.
fn inner(word: &str) -> String {
    match FILE.contains(&word) {
        true => format!("`{word}` is said of the whole file: write it at the top, above the first definition"),
        false => format!("what is said of an item stands above it, without the `!`: `#[{word}]`"),
    }
}

/// Whether a private member of a class is next: `#name: string`, `#run() => void`, `#private;`.
pub(in crate::parse) fn at_private(input: ParseStream) -> bool {
    let ahead = input.fork();
    if ahead.parse::<Token![#]>().is_err() {
        return false;
    }
    let Ok(word) = ahead.call(Ident::parse_any) else { return false };
    let follows = ahead.is_empty()
        || ahead.peek(Token![;])
        || ahead.peek(Token![,])
        || ahead.peek(Token![=])
        || ahead.peek(Token![:])
        || ahead.peek(Token![?])
        || ahead.peek(Token![!])
        || ahead.peek(Token![<])
        || ahead.peek(syn::token::Paren);
    follows && !is_attribute(&word, &ahead)
}

/// Whether a word is an attribute without its brackets: another name follows its arguments.
fn is_attribute(word: &Ident, behind: ParseStream) -> bool {
    let known = Language::Spec.words().chain(words::RUST).any(|it| word == it);
    let ahead = behind.fork();
    known && ahead.parse::<Group>().is_ok() && (ahead.peek(Token![#]) || name(&ahead).is_ok())
}

/// Refuses a private member.
pub(in crate::parse) fn private(input: ParseStream) -> syn::Result<()> {
    let pound: Token![#] = input.parse()?;
    let word = input.call(Ident::parse_any)?;
    let said = format!("`#{word}` is private, and no program can use it: leave the member out");
    Err(syn::Error::new_spanned(quote::quote!(#pound #word), said))
}

//! taro-api under another name: generated code says `::taro_api`, and a crate may have it by another path.
//!
//! ```text
//! #![crate(taro)]                       above a spec
//! #[taro::api(crate = taro)]            before the arguments of an attribute
//! #[taro::needs(crate = taro, login)]
//! ```
//! The macros that look like functions need no such word: they know the crate that they come from.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// A path to taro-api; `None` is `::taro_api`.
pub type Path = Option<TokenStream>;

/// Takes `#![crate(path)]` from the top of a spec.
pub fn of_spec(tokens: TokenStream) -> (Path, TokenStream) {
    let mut path = None;
    let mut rest: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter();
    for token in tokens.by_ref() {
        let inner = matches!((&token, rest.as_slice()), (TokenTree::Group(_), [.., hash, bang]) if is(hash, '#') && is(bang, '!'));
        if let (TokenTree::Group(group), true) = (&token, inner) {
            if let Some(found) = attribute(group) {
                path = Some(found);
                rest.truncate(rest.len() - 2);
                continue;
            }
        }
        // Attributes of the whole spec stand first.
        let is_head = inner || is(&token, '#') || is(&token, '!');
        rest.push(token);
        if !is_head {
            break;
        }
    }
    (path, rest.into_iter().chain(tokens).collect())
}

/// Takes `crate = path,` from the beginning of arguments.
pub fn of_arguments(tokens: TokenStream) -> (Path, TokenStream) {
    let mut ahead = tokens.clone().into_iter();
    let named = matches!(ahead.next(), Some(TokenTree::Ident(it)) if it == "crate");
    if !named || !ahead.next().is_some_and(|it| is(&it, '=')) {
        return (None, tokens);
    }
    let path = ahead.by_ref().take_while(|it| !is(it, ',')).collect();
    (Some(path), ahead.collect())
}

/// `crate(path)`
fn attribute(group: &Group) -> Path {
    let mut tokens = group.stream().into_iter();
    match (tokens.next(), tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(word)), Some(TokenTree::Group(path)), None)
            if word == "crate" && path.delimiter() == Delimiter::Parenthesis =>
        {
            Some(path.stream())
        }
        _ => None,
    }
}

/// Writes the path in the place of each `::taro_api`.
pub fn renamed(tokens: TokenStream, path: &Path) -> TokenStream {
    match path {
        Some(path) => rename(tokens, path),
        None => tokens,
    }
}

fn rename(tokens: TokenStream, path: &TokenStream) -> TokenStream {
    let mut done: Vec<TokenTree> = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), rename(group.stream(), path));
                inner.set_span(group.span());
                done.push(inner.into());
            }
            TokenTree::Ident(name) if name == "taro_api" && ends_with_a_root(&done) => {
                done.truncate(done.len() - 2);
                // It is looked up where it was written, and errors show the place that it stands for.
                done.extend(path.clone().into_iter().map(|mut token| {
                    token.set_span(token.span().located_at(name.span()));
                    token
                }));
            }
            token => done.push(token),
        }
    }
    done.into_iter().collect()
}

/// Whether the last tokens are the `::` that a path begins with.
fn ends_with_a_root(tokens: &[TokenTree]) -> bool {
    let [before @ .., first, second] = tokens else { return false };
    let root = matches!(first, TokenTree::Punct(it) if it.as_char() == ':' && it.spacing() == Spacing::Joint)
        && is(second, ':');
    root && !matches!(before.last(), Some(TokenTree::Ident(it)) if !is_keyword(&it.to_string()))
}

/// Words behind which a new path begins.
fn is_keyword(word: &str) -> bool {
    matches!(word, "for" | "impl" | "dyn" | "as" | "in" | "return" | "use" | "mut" | "where" | "match" | "if" | "else")
}

fn is(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(it) if it.as_char() == sign)
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    fn text(tokens: TokenStream) -> String {
        tokens.to_string()
    }

    #[test]
    fn a_path_is_taken_from_where_it_is_said() {
        let (path, rest) = of_spec(quote!(#![module("m")] #![crate(lib::taro)] interface A {}));
        assert_eq!(path.map(text), Some(text(quote!(lib::taro))));
        assert_eq!(text(rest), text(quote!(#![module("m")] interface A {})));
        assert!(of_spec(quote!(interface A {})).0.is_none());
        let (path, rest) = of_arguments(quote!(crate = taro, login, request));
        assert_eq!((path.map(text), text(rest)), (Some(text(quote!(taro))), text(quote!(login, request))));
        let (path, rest) = of_arguments(quote!(crate::login));
        assert_eq!((path.map(text), text(rest)), (None, text(quote!(crate::login))));
    }

    #[test]
    fn each_path_from_the_root_is_another() {
        let tokens = quote!(impl ::taro_api::A for B { fn f() -> ::taro_api::C<::taro_api::D> { x::taro_api::E } });
        let expected = quote!(impl taro::A for B { fn f() -> taro::C<taro::D> { x::taro_api::E } });
        assert_eq!(text(renamed(tokens, &Some(quote!(taro)))), text(expected));
    }
}

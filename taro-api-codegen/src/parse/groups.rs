//! What a `macro_rules!` puts around a `$t:ty`, a `$p:path` or a `$l:literal`: a group without delimiters. syn passes over most
//! of them, and stops at some.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// The same tokens without such groups. What is joined in one by `|` or `&` stays together: parentheses take its place.
pub(crate) fn opened(tokens: TokenStream) -> TokenStream {
    tokens.into_iter().flat_map(open).collect()
}

fn open(token: TokenTree) -> TokenStream {
    let TokenTree::Group(group) = token else { return token.into() };
    let delimiter = match group.delimiter() {
        Delimiter::None if is_joined(group.stream()) => Delimiter::Parenthesis,
        Delimiter::None => return opened(group.stream()),
        // A group keeps the places of its two ends where nothing in it changes.
        _ if !has_invisible(group.stream()) => return TokenTree::Group(group).into(),
        delimiter => delimiter,
    };
    let mut whole = Group::new(delimiter, opened(group.stream()));
    whole.set_span(group.span());
    TokenTree::Group(whole).into()
}

/// Whether tokens are several types: `"a" | "b"`, and not `&str` or `| "a"`.
fn is_joined(tokens: TokenStream) -> bool {
    tokens.into_iter().skip(1).any(|it| matches!(it, TokenTree::Punct(it) if matches!(it.as_char(), '|' | '&')))
}

/// Whether such a group is anywhere in there.
fn has_invisible(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(it) => it.delimiter() == Delimiter::None || has_invisible(it.stream()),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    fn invisible(tokens: TokenStream) -> TokenStream {
        TokenTree::Group(Group::new(Delimiter::None, tokens)).into()
    }

    #[test]
    fn a_group_is_opened_wherever_it_is() {
        let (ty, path, text) = (invisible(quote!(string)), invisible(quote!(a::B)), invisible(quote!("text")));
        let written = quote!(#[doc = #text] a: (#ty), b: [#path; (#ty)], #ty);
        let plain = quote!(#[doc = "text"] a: (string), b: [a::B; (string)], string);
        assert_eq!(opened(written).to_string(), plain.to_string());
        let nested = invisible(invisible(quote!((string))));
        assert_eq!(opened(quote!((#nested))).to_string(), "((string))");
    }

    #[test]
    fn what_is_joined_stays_together() {
        let union = invisible(quote!("a" | "b"));
        assert_eq!(opened(quote!(#union[])).to_string(), quote!(("a" | "b")[]).to_string());
        let reference = invisible(quote!(&str));
        assert_eq!(opened(quote!(a: #reference)).to_string(), quote!(a: &str).to_string());
    }
}

//! Tokens -> [`Spec`]: collects every mistake with its place and never stops at the first.

mod api;
pub(crate) mod attr;
pub(crate) mod depth;
pub(crate) mod groups;
mod item;
mod recovery;
mod ty;

pub use api::module;
pub use attr::On;
pub use depth::TOO_DEEP;
pub use recovery::is_plain;

use proc_macro2::{Delimiter, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Token;
use syn::buffer::Cursor;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};

use crate::ast::{Name, Spec, Use, UseTree};
use crate::diagnostics::Errors;
use crate::krate;
use crate::number;
use crate::span::Tokens;
use crate::token_text::word;

/// Reads the spec language: what stands in `spec! { .. }`.
pub fn spec(tokens: TokenStream, errors: &Errors) -> Spec {
    // Where taro-api is has no meaning on the APIs.
    let (_, tokens) = krate::of_spec(tokens);
    read(ended(tokens), errors, |input| item::file(input, errors)).unwrap_or_default()
}

/// Whether definitions are nested so deep that [`spec`] refuses them.
pub fn is_too_deep(definitions: &TokenStream) -> bool {
    depth::nesting(definitions, depth::Of::Types).too_deep.is_some()
}

/// The end of a macro's input has no place of its own: a `;`, which says nothing, stands there for the last token's.
fn ended(mut tokens: TokenStream) -> TokenStream {
    let last = tokens.clone().into_iter().last();
    if let Some(last) = last {
        let span = match &last {
            TokenTree::Group(group) => group.span_close(),
            last => last.span(),
        };
        let mut end = Punct::new(';', Spacing::Alone);
        end.set_span(span);
        tokens.extend([TokenTree::Punct(end)]);
    }
    tokens
}

/// Runs a reader to its end. What a mistake left between delimiters, syn reports a second time.
fn read<T>(tokens: TokenStream, errors: &Errors, reader: impl FnOnce(ParseStream) -> T) -> Option<T> {
    let depth::Nesting { too_deep, invisible } = depth::nesting(&tokens, depth::Of::Types);
    if let Some(place) = too_deep {
        errors.push(place, depth::TOO_DEEP);
        return None;
    }
    let tokens = if invisible { groups::opened(tokens) } else { tokens };
    let mut found = None;
    let whole = |input: ParseStream| {
        found = Some(reader(input));
        Ok(())
    };
    match whole.parse2(tokens) {
        Err(error) if errors.is_empty() => errors.syn(error),
        _ => {}
    }
    found
}

/// Reads a name: an identifier, also one of Rust's keywords, or a quoted one.
fn name(input: ParseStream) -> syn::Result<Name> {
    // Nearly every name is one.
    if input.peek(syn::Ident::peek_any) {
        let ident = input.call(syn::Ident::parse_any)?;
        return Ok(Name { js: word(&ident), rust: None, span: ident.span().into() });
    }
    let start = input.span();
    if input.peek(syn::LitStr) {
        let literal: syn::LitStr = input.parse()?;
        return Ok(Name { js: literal.value(), rust: None, span: literal.span().into() });
    }
    if input.peek(syn::LitInt) || input.peek(syn::LitFloat) {
        let literal: syn::Lit = input.parse()?;
        return Ok(Name { js: number::name(&literal)?, rust: None, span: start.into() });
    }
    if input.peek(Token![-]) && (input.peek2(syn::LitInt) || input.peek2(syn::LitFloat)) {
        return Err(number::signed(input));
    }
    if let Some(text) = recovery::take_broken_char(input) {
        return Ok(Name { js: text, rust: None, span: start.into() });
    }
    Err(recovery::expected_name(input))
}

/// Reads `use path::Name;`.
fn use_item(input: ParseStream) -> syn::Result<Use> {
    let item: syn::ItemUse = input.parse()?;
    let attributes = item.attrs.iter().map(ToTokens::to_token_stream).collect();
    Ok(Use {
        attributes: Tokens(attributes),
        visibility: Tokens(item.vis.to_token_stream()),
        leading: item.leading_colon.is_some(),
        span: item.use_token.span.into(),
        tree: use_tree(item.tree),
    })
}

fn use_tree(tree: syn::UseTree) -> UseTree {
    match tree {
        syn::UseTree::Path(it) => UseTree::Path(it.ident, Box::new(use_tree(*it.tree))),
        syn::UseTree::Name(it) => UseTree::Name(it.ident),
        syn::UseTree::Rename(it) => UseTree::Rename(it.ident, it.rename),
        syn::UseTree::Glob(_) => UseTree::Glob,
        syn::UseTree::Group(it) => UseTree::Group(it.items.into_iter().map(use_tree).collect()),
    }
}

/// Whether the next token is that word.
fn peek_word(input: ParseStream, word: &str) -> bool {
    input.fork().call(syn::Ident::parse_any).is_ok_and(|ident| ident == word)
}

/// Takes the next token if it is that word.
fn take_word(input: ParseStream, word: &str) -> Option<Span> {
    if !peek_word(input, word) {
        return None;
    }
    input.call(syn::Ident::parse_any).ok().map(|ident| ident.span())
}

/// Leaves tokens out until `stop` says that what follows can be read again.
fn skip_until(input: ParseStream, stop: impl Fn(ParseStream) -> bool) {
    while !input.is_empty() && !stop(input) {
        if input.parse::<TokenTree>().is_err() {
            break;
        }
    }
}

/// Leaves out the rest of a definition that began at `start` and could not be read: up to the next one, or past its
/// `;` or its `{ .. }`.
fn skip_item(input: ParseStream, start: Cursor, at_item: impl Fn(ParseStream) -> bool) {
    if input.cursor() == start {
        let _ = input.parse::<TokenTree>();
    }
    while !input.is_empty() && !at_item(input) {
        let Ok(token) = input.parse::<TokenTree>() else {
            return;
        };
        let ends = match &token {
            TokenTree::Punct(punct) => punct.as_char() == ';',
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            _ => false,
        };
        if ends {
            return;
        }
    }
}

/// Whether a separator of members is next; takes it.
fn take_separator(input: ParseStream) -> bool {
    if input.peek(Token![,]) {
        return input.parse::<Token![,]>().is_ok();
    }
    input.peek(Token![;]) && input.parse::<Token![;]>().is_ok()
}

/// Takes what stands before a result: `=>`, and the `:` that TypeScript has behind the name of a function.
fn take_result_arrow(input: ParseStream, errors: &Errors) -> bool {
    if input.peek(Token![=>]) {
        return input.parse::<Token![=>]>().is_ok();
    }
    if input.peek(Token![:]) {
        return input.parse::<Token![:]>().is_ok();
    }
    if input.peek(Token![->]) {
        errors.push(input.span(), "a result comes after `=>`, as in TypeScript, not `->`");
        return input.parse::<Token![->]>().is_ok();
    }
    false
}

//! Tokens -> [`Spec`]: collects every mistake with its place and never stops at the first.

mod attrs;
mod items;
mod module;
mod slips;
mod types;

pub use module::module;

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};

use crate::errors::Errors;
use crate::spec::{Name, Spec};

/// Reads the spec language: what stands in `spec! { .. }`.
pub fn spec(tokens: TokenStream, errors: &Errors) -> Spec {
    let read = |input: ParseStream| {
        let spec = items::file(input, errors);
        // What is left was reported where it begins.
        let _: TokenStream = input.parse()?;
        Ok(spec)
    };
    read.parse2(tokens).unwrap_or_else(|error| {
        errors.syn(error);
        Spec::default()
    })
}

/// Reads a name: an identifier, also one of Rust's keywords, or a quoted one.
fn name(input: ParseStream) -> syn::Result<Name> {
    let start = input.span();
    if input.peek(syn::LitStr) {
        let literal: syn::LitStr = input.parse()?;
        return Ok(Name { js: literal.value(), rust: None, span: literal.span() });
    }
    if input.peek(syn::LitInt) || input.peek(syn::LitFloat) {
        let literal: syn::Lit = input.parse()?;
        return Ok(Name { js: literal.to_token_stream_string(), rust: None, span: start });
    }
    if input.peek(syn::Ident::peek_any) {
        let ident = input.call(syn::Ident::parse_any)?;
        return Ok(Name { js: ident.unraw().to_string(), rust: None, span: ident.span() });
    }
    Err(slips::expected_name(input))
}

trait ToTokenStreamString {
    fn to_token_stream_string(&self) -> String;
}

impl<T: quote::ToTokens> ToTokenStreamString for T {
    fn to_token_stream_string(&self) -> String {
        self.to_token_stream().to_string()
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

/// Whether a separator of members is next; takes it.
fn take_separator(input: ParseStream) -> bool {
    if input.peek(Token![,]) {
        return input.parse::<Token![,]>().is_ok();
    }
    input.peek(Token![;]) && input.parse::<Token![;]>().is_ok()
}

/// Whether the next two tokens are `=` and `>` joined: `=>`.
fn take_result_arrow(input: ParseStream, errors: &Errors) -> bool {
    if input.peek(Token![=>]) {
        return input.parse::<Token![=>]>().is_ok();
    }
    if input.peek(Token![:]) {
        return input.parse::<Token![:]>().is_ok();
    }
    if input.peek(Token![->]) {
        errors.push(input.span(), "a result stands behind `=>`, as in TypeScript, not `->`");
        return input.parse::<Token![->]>().is_ok();
    }
    false
}

//! Rust's own attributes, which the expansion passes on.

use proc_macro2::Span;
use quote::{ToTokens, quote};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Meta, Token};

use super::words;
use crate::ast::Attrs;
use crate::diagnostics::Errors;
use crate::span::Tokens;
use crate::token_text;

/// What a `cfg_attr` can have.
const PASSED: [&str; 6] = ["doc", "deprecated", "must_use", "allow", "warn", "deny"];

/// Keeps an attribute as it was written.
pub(super) fn keep(attribute: &Attribute, attrs: &mut Attrs) {
    attrs.passed.push(Tokens(attribute.meta.to_token_stream()));
}

/// The tool that a path names, as `rustfmt::skip` does.
pub(super) fn tool(path: &syn::Path) -> Option<&'static str> {
    let first = path.segments.first().filter(|_| path.segments.len() > 1)?;
    ["rustfmt", "clippy"].into_iter().find(|tool| first.ident == tool)
}

/// Keeps a `doc` that is no text: `doc(hidden)`, `doc = include_str!("..")`. The texts before that one stay before it.
pub(super) fn doc(attribute: &Attribute, attrs: &mut Attrs) -> syn::Result<bool> {
    let is_text = |it: &syn::Expr| match it {
        syn::Expr::Lit(it) => matches!(it.lit, syn::Lit::Str(_)),
        syn::Expr::Group(it) => matches!(&*it.expr, syn::Expr::Lit(it) if matches!(it.lit, syn::Lit::Str(_))),
        _ => false,
    };
    match &attribute.meta {
        Meta::NameValue(pair) if is_text(&pair.value) => return Ok(false),
        Meta::NameValue(_) => {
            for doc in std::mem::take(&mut attrs.docs) {
                let text = doc.text;
                attrs.passed.push(Tokens(quote!(doc = #text)));
            }
        }
        Meta::List(list) => check_doc(list)?,
        Meta::Path(path) => return Err(syn::Error::new(path.span(), "this is `#[doc = \"..\"]`, or `#[doc(hidden)]`")),
    }
    keep(attribute, attrs);
    Ok(true)
}

/// Refuses what rustdoc takes above other things than definitions.
fn check_doc(list: &syn::MetaList) -> syn::Result<()> {
    let words = Punctuated::<Meta, Token![,]>::parse_terminated.parse2(list.tokens.clone())?;
    for meta in &words {
        let path = meta.path();
        let word = path.get_ident().map(ToString::to_string).unwrap_or_default();
        let said = match word.as_str() {
            "hidden" | "alias" => continue,
            "inline" | "no_inline" | "masked" => {
                format!("`doc({word})` is said of a `use` or an `extern crate`: leave it out here")
            }
            "test" => "`doc(test(..))` is said of a whole crate: write it there, as `#![doc(test(..))]`".to_owned(),
            _ => format!(
                "`doc({})` cannot be passed on: `doc(hidden)`, `doc(alias = \"..\")` and `doc = \"..\"` can",
                token_text::text(path.to_token_stream())
            ),
        };
        return Err(syn::Error::new(path.span(), said));
    }
    Ok(())
}

/// `cfg_attr(unix, doc = "..")`, of which all but a `cfg` is kept as it was written.
///
/// Gives the places of each `cfg`.
pub(super) fn cfg_attr(attribute: &Attribute, attrs: &mut Attrs, errors: &Errors) -> syn::Result<Vec<Span>> {
    let mut conditions = Vec::new();
    let list = attribute.meta.require_list()?;
    let metas = Punctuated::<Meta, Token![,]>::parse_terminated.parse2(list.tokens.clone())?;
    let mut metas = metas.into_iter();
    let Some(condition) = metas.next() else { return Ok(conditions) };
    for meta in metas {
        let path = meta.path();
        let word = path.get_ident().map(ToString::to_string).unwrap_or_default();
        match &meta {
            Meta::List(inner) if word == "cfg" => {
                let inner = &inner.tokens;
                attrs.cfg.push(Tokens(quote!(any(not(#condition), #inner))));
                conditions.push(path.span());
            }
            Meta::List(inner) if word == "doc" => {
                check_doc(inner)?;
                attrs.passed.push(Tokens(quote!(cfg_attr(#condition, #meta))));
            }
            _ if PASSED.contains(&word.as_str()) || tool(path).is_some() => {
                attrs.passed.push(Tokens(quote!(cfg_attr(#condition, #meta))));
            }
            _ => {
                let said = "what a spec says holds on every target: `cfg_attr` has Rust's own attributes alone";
                errors.push(path.span(), words::instead_of_rust(&word).unwrap_or(said));
            }
        }
    }
    Ok(conditions)
}

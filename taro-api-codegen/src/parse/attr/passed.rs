//! Rust's own attributes, which the expansion passes on.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
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

/// The condition of `#[cfg(..)]`. A definition becomes several items, so that rustc would say each fault of it as often.
pub(super) fn cfg(meta: &Meta) -> syn::Result<TokenStream> {
    match meta {
        Meta::List(list) if matches!(list.delimiter, syn::MacroDelimiter::Paren(_)) && !list.tokens.is_empty() => {
            condition.parse2(list.tokens.clone())?;
            Ok(list.tokens.clone())
        }
        meta => Err(syn::Error::new_spanned(meta, "`cfg` needs a condition: `#[cfg(unix)]`")),
    }
}

/// One condition, and nothing behind it.
fn condition(input: ParseStream) -> syn::Result<()> {
    predicate(input)?;
    input.parse::<Option<Token![,]>>()?;
    if input.is_empty() {
        return Ok(());
    }
    let more: TokenStream = input.parse()?;
    Err(syn::Error::new_spanned(more, "a condition is one: `all(..)` or `any(..)` joins several"))
}

/// `unix`, `feature = ".."`, `not(unix)`
fn predicate(input: ParseStream) -> syn::Result<()> {
    const WANTS: &str = "a condition is a name, as `unix`, or has a text, as `feature = \"..\"`";
    if !input.peek(Ident::peek_any) {
        let other: TokenTree = input.parse().map_err(|error| syn::Error::new(error.span(), WANTS))?;
        return Err(syn::Error::new(other.span(), WANTS));
    }
    let word = input.call(Ident::parse_any)?;
    if input.parse::<Option<Token![=]>>()?.is_some() {
        return input.parse::<syn::LitStr>().map(|_| ()).map_err(|error| syn::Error::new(error.span(), WANTS));
    }
    if !input.peek(syn::token::Paren) {
        return Ok(());
    }
    let content;
    syn::parenthesized!(content in input);
    if !["all", "any", "not"].iter().any(|it| word == it) {
        let _: TokenStream = content.parse()?;
        let said = format!("`{word}` holds no conditions: `all(..)`, `any(..)` and `not(..)` do");
        return Err(syn::Error::new(word.span(), said));
    }
    if word == "not" {
        return condition(&content);
    }
    while !content.is_empty() {
        predicate(&content)?;
        if !content.is_empty() && content.parse::<Token![,]>().is_err() {
            return Err(content.error("`,` is expected between conditions, before this"));
        }
    }
    Ok(())
}

/// Refuses arguments of `must_use` and of what is said of lints that rustc would refuse: where the attribute stands, and once.
pub(super) fn check(meta: &Meta) -> syn::Result<()> {
    if meta.path().is_ident("must_use") {
        return match meta {
            Meta::Path(_) => Ok(()),
            Meta::NameValue(pair) if is_text(&pair.value) => Ok(()),
            _ => Err(syn::Error::new_spanned(meta, "this is `#[must_use]`, or `#[must_use = \"..\"]`, which says why")),
        };
    }
    let word = meta.path().to_token_stream();
    let wants = format!("`{word}` has the names of lints: `#[{word}(dead_code)]`");
    let Meta::List(list) = meta else { return Err(syn::Error::new_spanned(meta, wants)) };
    let read = Punctuated::<Meta, Token![,]>::parse_terminated.parse2(list.tokens.clone());
    for lint in read.map_err(|error| syn::Error::new(error.span(), &wants))? {
        match &lint {
            Meta::Path(_) => {}
            Meta::NameValue(pair) if pair.path.is_ident("reason") && is_text(&pair.value) => {}
            other => return Err(syn::Error::new_spanned(other, wants)),
        }
    }
    Ok(())
}

/// Whether a value is a text, also one that a macro put there.
fn is_text(value: &syn::Expr) -> bool {
    match value {
        syn::Expr::Lit(it) => matches!(it.lit, syn::Lit::Str(_)),
        syn::Expr::Group(it) => is_text(&it.expr),
        _ => false,
    }
}

/// What to write of a `doc` that says nothing.
pub(super) const DOC: &str = "this is `#[doc = \"..\"]`, or `#[doc(hidden)]`";

/// Keeps `#[deprecated]` above a value as Rust writes it: no call is generated from it.
pub(super) fn deprecated(attrs: &mut Attrs) {
    let Some(note) = attrs.deprecated.take() else { return };
    let since = attrs.deprecated_since.take().map(|it| quote!(since = #it));
    let note = Some(note).filter(|it| !it.is_empty()).map(|it| quote!(note = #it));
    let pairs: Vec<TokenStream> = since.into_iter().chain(note).collect();
    let pairs = (!pairs.is_empty()).then(|| quote!((#(#pairs),*)));
    attrs.passed.push(Tokens(quote!(deprecated #pairs)));
}

/// The tool that a path names, as `rustfmt::skip` does.
pub(super) fn tool(path: &syn::Path) -> Option<&'static str> {
    let first = path.segments.first().filter(|_| path.segments.len() > 1)?;
    ["rustfmt", "clippy"].into_iter().find(|tool| first.ident == tool)
}

/// Keeps a `doc` that is no text: `doc(hidden)`, `doc = include_str!("..")`. The texts before that one stay before it.
pub(super) fn doc(attribute: &Attribute, attrs: &mut Attrs) -> syn::Result<bool> {
    match &attribute.meta {
        Meta::NameValue(pair) if is_text(&pair.value) => return Ok(false),
        Meta::NameValue(pair) if matches!(pair.value, syn::Expr::Lit(_)) => {
            return Err(syn::Error::new_spanned(&pair.value, DOC));
        }
        Meta::NameValue(_) => {
            for doc in std::mem::take(&mut attrs.docs) {
                let text = doc.text;
                attrs.passed.push(Tokens(quote!(doc = #text)));
            }
        }
        Meta::List(list) => check_doc(list, false)?,
        Meta::Path(path) => return Err(syn::Error::new(path.span(), DOC)),
    }
    keep(attribute, attrs);
    Ok(true)
}

/// Refuses what rustdoc takes above other things than definitions, and without a condition what stable rustdoc does not take.
fn check_doc(list: &syn::MetaList, is_conditional: bool) -> syn::Result<()> {
    let words = Punctuated::<Meta, Token![,]>::parse_terminated.parse2(list.tokens.clone());
    for meta in &words.map_err(|error| syn::Error::new(error.span(), DOC))? {
        let path = meta.path();
        let word = path.get_ident().map(ToString::to_string).unwrap_or_default();
        let said = match word.as_str() {
            "hidden" if matches!(meta, Meta::Path(_)) => continue,
            "hidden" => "`doc(hidden)` is a word alone".to_owned(),
            "alias" if !matches!(meta, Meta::Path(_)) => continue,
            "alias" => "`doc(alias = \"..\")` has the other name".to_owned(),
            "cfg" if is_conditional => continue,
            "cfg" => {
                "`doc(cfg(..))` is for nightly's rustdoc alone: write `#[cfg_attr(docsrs, doc(cfg(..)))]`".to_owned()
            }
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
    let mut cfgs = Vec::new();
    one_cfg_attr(&attribute.meta, &[], attrs, &mut cfgs, errors)?;
    Ok(cfgs)
}

/// The same below the conditions of others around it.
fn one_cfg_attr(
    attribute: &Meta,
    around: &[&TokenStream],
    attrs: &mut Attrs,
    cfgs: &mut Vec<Span>,
    errors: &Errors,
) -> syn::Result<()> {
    let (condition, metas) = match attribute {
        Meta::List(list) if !list.tokens.is_empty() => conditional.parse2(list.tokens.clone())?,
        meta => {
            let said = "`cfg_attr` needs a condition, and what it brings: `#[cfg_attr(unix, must_use)]`";
            return Err(syn::Error::new_spanned(meta, said));
        }
    };
    let conditions = [around, &[&condition]].concat();
    for meta in metas {
        let path = meta.path();
        let word = path.get_ident().map(ToString::to_string).unwrap_or_default();
        match &meta {
            _ if word == "cfg_attr" => {
                one_cfg_attr(&meta, &conditions, attrs, cfgs, errors)?;
                continue;
            }
            Meta::List(inner) if word == "cfg" => {
                let inner = cfg(&meta).map(|_| &inner.tokens)?;
                // rustc shows a condition that is false where it stands.
                attrs.cfg.push(Tokens(quote_spanned!(path.span()=> any(#(not(#conditions),)* #inner))));
                cfgs.push(path.span());
                continue;
            }
            Meta::List(inner) if word == "doc" => check_doc(inner, true)?,
            _ if ["must_use", "allow", "warn", "deny"].contains(&word.as_str()) => check(&meta)?,
            _ if PASSED.contains(&word.as_str()) || tool(path).is_some() => {}
            _ => {
                let said = "what a spec says holds on every target: `cfg_attr` has Rust's own attributes alone";
                errors.push(path.span(), words::instead_of_rust(&word).unwrap_or(said));
                continue;
            }
        }
        let passed = conditions.iter().rev().fold(meta.to_token_stream(), |inner, it| quote!(cfg_attr(#it, #inner)));
        attrs.passed.push(Tokens(passed));
    }
    Ok(())
}

/// What stands in a `cfg_attr`: the condition, and what it brings.
fn conditional(input: ParseStream) -> syn::Result<(TokenStream, Punctuated<Meta, Token![,]>)> {
    let ahead = input.fork();
    predicate(&ahead)?;
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        tokens.extend([input.parse::<TokenTree>()?]);
    }
    condition.parse2(tokens.clone())?;
    input.parse::<Option<Token![,]>>()?;
    Ok((tokens, Punctuated::parse_terminated(input)?))
}

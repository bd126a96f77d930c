//! `#[needs(login)]`: a function that is on every host that has an API, and is gated as that one is.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};

use super::names::Named;
use crate::diagnostics::{Errors, to_compile_errors};
use crate::hosts::Targets;
use crate::krate::has_name;
use crate::span::ours;

/// Expands a function under `#[needs(..)]`. It stays what it was: the bound is all that is added. The future of an `async fn`
/// has the bound of its function, so that rustc reports a gated call once more where it is awaited.
///
/// ```text
/// fn sign_in() where for<'needs_> ::taro_api::platform::Target_: ::taro_api::login::Available_<'needs_> { .. }
/// ```
pub fn needs(arguments: TokenStream, item: TokenStream, targets: &Targets) -> TokenStream {
    if let Some(mistake) = [&arguments, &item].into_iter().find_map(super::too_deep) {
        return quote!(#mistake #item);
    }
    let errors = Errors::new();
    let named = list.parse2(arguments).unwrap_or_else(|error| {
        errors.syn(error);
        Vec::new()
    });
    for named in named.iter().filter(|it| it.is_type()) {
        errors.push(named.span(), "an API is expected here, as `login`; every host has the types");
    }
    let function = match syn::parse2::<syn::ImplItemFn>(item.clone()) {
        Ok(function) => Some(function),
        Err(error) => {
            errors.push(error.span(), "`needs` belongs above a function with a body");
            None
        }
    };
    let mistakes = errors.take();
    let item = match function {
        Some(function) if mistakes.is_empty() => gated(function, &named, targets),
        _ => item,
    };
    let mistakes = to_compile_errors(&mistakes);
    quote!(#mistakes #item)
}

fn list(input: ParseStream) -> syn::Result<Vec<Named>> {
    if input.is_empty() {
        return Err(input.error("an API is expected here, as in `#[needs(login)]`"));
    }
    let mut list = Vec::new();
    while !input.is_empty() {
        let named = Named::parse(input)?;
        if input.peek(Token![.]) {
            return Err(syn::Error::new(named.span(), a_member(&named, input)?));
        }
        list.push(named);
        if !input.is_empty() && input.parse::<Token![,]>().is_err() {
            return Err(input.error("`,` is expected between the APIs, as in `#[needs(login, request)]`"));
        }
    }
    Ok(list)
}

/// What to write for a member: it has no gate that a function could have.
fn a_member(named: &Named, input: ParseStream) -> syn::Result<String> {
    input.parse::<Token![.]>()?;
    let (api, member) = (named.shown(), input.call(Ident::parse_any)?);
    Ok(format!(
        "`needs` takes APIs: write `{api}` alone, and ask for the member in the function, as `if let Some({member}) = \
         taro_api::available!({api}.{member})`"
    ))
}

fn gated(mut function: syn::ImplItemFn, named: &[Named], targets: &Targets) -> TokenStream {
    let shown: Vec<String> = named.iter().map(|it| format!("`{}`", it.shown())).collect();
    let lifetime = free_lifetime(&function);
    let line = format!(" On every host that has {}.", shown.join(" and "));
    function.attrs.push(syn::parse_quote!(#[doc = ""]));
    function.attrs.push(syn::parse_quote!(#[doc = #line]));
    for named in named {
        // A token from a macro keeps the caller's lints off a path that must be written in full.
        let (path, span) = (named.whole(), ours(named.span()));
        if targets.is_portable() {
            // Nothing is asked for, but what is named must be there.
            let (str, asked) = (quote!(::taro_api::__private::str), Ident::new("asked", span));
            let import = named.import_whole(&asked);
            let exists = quote_spanned!(span=> const _: &#str = { #import #asked::GATE_ };);
            function.block.stmts.insert(0, syn::Stmt::Item(syn::Item::Verbatim(exists)));
        } else {
            let asked =
                quote_spanned!(span=> for<#lifetime> ::taro_api::platform::Target_: #path::Available_<#lifetime>);
            function.sig.generics.make_where_clause().predicates.push(syn::parse_quote!(#asked));
        }
    }
    function.into_token_stream()
}

/// A lifetime that the function does not have.
fn free_lifetime(function: &syn::ImplItemFn) -> syn::Lifetime {
    let has = |name: &str| has_name(function.to_token_stream(), name);
    let mut names = std::iter::once("needs_".to_owned()).chain((1..).map(|at| format!("needs_{at}_")));
    let name = names.find(|name| !has(name)).unwrap_or_default();
    syn::Lifetime::new(&format!("'{name}"), Span::call_site())
}

//! `available!(login, login.force)`: what is there when the program runs, handed over.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;

use super::names::{Named, root};
use crate::diagnostics::{Errors, to_compile_errors};
use crate::hosts::Targets;
use crate::resolve::names::KEYWORDS;
use crate::span::ours;

/// What is asked for.
enum Asked {
    /// A function or a constant.
    Api(Named),
    /// A field of a function's option.
    Field { api: Named, name: Ident },
    /// A member of a type: a field, a method, a property, a value.
    Member { ty: Named, name: Ident },
}

/// Expands `available!(..)` to an `Option` of what was asked for: a pointer to a function, a setter or a method as what can be
/// called, a value as itself, and several as a tuple.
///
/// ```text
/// {
///     use ::taro_api as taro_api;
///     use taro_api::{login as asked0};
///     struct Asked;
///     impl ::taro_api::platform::Asks for Asked { const ASK: Ask = ::taro_api::platform::ask(asked0::GATE_); }
///     if ::taro_api::platform::holds::<Asked>() { Some(asked0 as asked0::Function) } else { None }
/// }
/// ```
pub fn available(tokens: TokenStream, targets: &Targets) -> TokenStream {
    asked(tokens, "available", |all| {
        let handed: Vec<TokenStream> = all.iter().enumerate().map(|(at, it)| it.handed(at, targets)).collect();
        let value = if let [one] = handed.as_slice() { one.clone() } else { quote!((#(#handed),*)) };
        let (items, ask) = question(all, Asked::ask);
        quote!({ #items if #ask { ::taro_api::__private::Option::Some(#value) } else { ::taro_api::__private::Option::None } })
    })
}

/// Expands `is_available!(..)`, which asks the same and hands over nothing.
pub fn is_available(tokens: TokenStream) -> TokenStream {
    asked(tokens, "is_available", |all| {
        let (items, ask) = question(all, Asked::ask_alone);
        quote!({ #items #ask })
    })
}

fn asked(tokens: TokenStream, word: &str, expand: impl FnOnce(&[Asked]) -> TokenStream) -> TokenStream {
    if let Some(mistake) = super::too_deep(&tokens) {
        return quote!({ #mistake ::taro_api::__private::unreachable!() });
    }
    match (|input: ParseStream| list(input, word)).parse2(tokens) {
        Ok(all) => expand(&all),
        Err(error) => {
            let errors = Errors::new();
            errors.syn(error);
            let mistakes = to_compile_errors(&errors.take());
            quote!({ #mistakes ::taro_api::__private::unreachable!() })
        }
    }
}

fn list(input: ParseStream, word: &str) -> syn::Result<Vec<Asked>> {
    if input.is_empty() {
        return Err(input.error(format!("`{word}!` needs an API or a member of one: `{word}!(login)`")));
    }
    let mut all = Vec::new();
    while !input.is_empty() {
        all.push(one(input)?);
        if !input.is_empty() && input.parse::<Token![,]>().is_err() {
            return Err(
                input.error(format!("`,` is expected between what is asked for; a call stands behind `{word}!(..)`"))
            );
        }
    }
    Ok(all)
}

fn one(input: ParseStream) -> syn::Result<Asked> {
    let named = Named::parse(input)?;
    if input.parse::<Option<Token![.]>>()?.is_some() {
        let name = member(input.call(Ident::parse_any)?)?;
        return Ok(match named.is_type() {
            true => Asked::Member { ty: named, name },
            false => Asked::Field { api: named, name },
        });
    }
    match named.parent().filter(Named::is_type) {
        Some(ty) => Ok(Asked::Member { ty, name: named.last().clone() }),
        None if named.is_type() => {
            let title = named.shown();
            let message = format!("every host has the type: ask for a member, `{title}::name`");
            Err(syn::Error::new(named.span(), message))
        }
        None => Ok(Asked::Api(named)),
    }
}

/// A member by its Rust name: what is a keyword, too, is written as it is called.
fn member(name: Ident) -> syn::Result<Ident> {
    let text = name.to_string();
    if ["self", "Self", "super", "crate", "_"].contains(&text.as_str()) {
        return Err(syn::Error::new(name.span(), format!("no member is called `{text}` in Rust: it is `{text}_`")));
    }
    Ok(if KEYWORDS.contains(&text.as_str()) { Ident::new_raw(&text, name.span()) } else { name })
}

impl Asked {
    /// What is named before the member.
    fn named(&self) -> &Named {
        let (Asked::Api(named) | Asked::Field { api: named, .. } | Asked::Member { ty: named, .. }) = self;
        named
    }

    /// The `use` of a function's module, by which an unknown name is one error.
    fn import(&self, at: usize) -> Option<TokenStream> {
        match self {
            Asked::Api(named) | Asked::Field { api: named, .. } => Some(named.import(&self.own(at))),
            Asked::Member { .. } => None,
        }
    }

    /// The name of that module. Its span is that of what is asked for, so that an error about either shows the same place.
    fn own(&self, at: usize) -> Ident {
        format_ident!("asked{at}", span = Span::mixed_site().located_at(self.named().span()))
    }

    /// The type and the name of a member.
    fn member(&self, at: usize) -> Option<(TokenStream, &Ident)> {
        match self {
            Asked::Api(_) => None,
            Asked::Field { name, .. } => {
                let own = self.own(at);
                Some((quote!(#own::Option), name))
            }
            Asked::Member { ty, name } => Some((ty.rooted_type(), name)),
        }
    }

    /// Its hosts and versions, as a constant.
    fn ask(&self, at: usize) -> TokenStream {
        let Some((ty, name)) = self.member(at) else {
            let own = self.own(at);
            return quote!(::taro_api::platform::ask(#own::GATE_));
        };
        let (rust, span, ty_span) = (name.unraw().to_string(), name.span(), ty.span());
        let members = quote_spanned!(ty_span=> <#ty>::MEMBERS_);
        let ask = quote_spanned!(span=> ::taro_api::platform::ask_member(#members, #rust));
        self.with_function(ask, at)
    }

    /// Where the function is missing, so is each field of its option.
    fn with_function(&self, ask: TokenStream, at: usize) -> TokenStream {
        let Asked::Field { .. } = self else { return ask };
        let own = self.own(at);
        quote!(#ask.and(::taro_api::platform::ask(#own::GATE_)))
    }

    /// The same where the member is named by nothing else.
    fn ask_alone(&self, at: usize) -> TokenStream {
        let Some((ty, name)) = self.member(at) else { return self.ask(at) };
        let (rust, span, ty_span) = (name.unraw().to_string(), ours(name.span()), ty.span());
        let missing = format!("the type has no member `{rust}`");
        let members = quote_spanned!(ty_span=> <#ty>::MEMBERS_);
        // A constant of its own, so that `cargo check` looks at it.
        let ask = quote_spanned!(span=> ::taro_api::platform::ask_known_member(#members, #rust, #missing));
        let ask = self.with_function(ask, at);
        quote!({ const KNOWN: ::taro_api::platform::Ask = #ask; KNOWN })
    }

    /// What is handed over.
    fn handed(&self, at: usize, targets: &Targets) -> TokenStream {
        let Some((ty, name)) = self.member(at) else {
            let own = self.own(at);
            let function = if targets.is_portable() { quote!(#own) } else { quote!(#own::asked_::asked_) };
            return quote!(#function as #own::Function);
        };
        if targets.is_portable() {
            return quote!(<#ty>::#name);
        }
        let rust = name.unraw().to_string();
        let open = quote!({ ::taro_api::platform::has_or_lacks(<#ty>::MEMBERS_, #rust) });
        let picked = quote!(<::taro_api::platform::Is<#open> as ::taro_api::platform::Pick<#ty>>::Of);
        quote!(<#picked>::#name)
    }
}

/// The items that all of them need, and the question.
fn question(all: &[Asked], ask: impl Fn(&Asked, usize) -> TokenStream) -> (TokenStream, TokenStream) {
    let imports = all.iter().enumerate().filter_map(|(at, it)| it.import(at));
    let mut asks = all.iter().enumerate().map(|(at, it)| ask(it, at));
    let first = asks.next();
    let name = Ident::new("Asked", Span::mixed_site());
    let root = (!all.iter().all(|it| it.named().is_placed())).then(root);
    let items = quote! {
        #root
        #(#imports)*
        struct #name;
        impl ::taro_api::platform::Asks for #name {
            const ASK: ::taro_api::platform::Ask = #first #(.and(#asks))*;
        }
    };
    (items, quote!(::taro_api::platform::holds::<#name>()))
}

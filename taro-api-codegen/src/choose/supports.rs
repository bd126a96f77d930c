//! `supports!(login)`, `supports!(login.force)`, `supports!(request::DataType::Text)`

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;

use super::names::{Named, root};
use crate::diagnostics::{Errors, to_compile_errors};
use crate::span::ours;

/// Expands `supports!(..)` to a constant of type `bool`.
///
/// ```text
/// {
///     const SUPPORTED: ::taro_api::__private::bool = {
///         use taro_api::login as asked;
///         ::taro_api::__private::has(<asked::Option>::MEMBERS_, "force", "..") && ::taro_api::platform::is_open(asked::GATE_)
///     };
///     SUPPORTED
/// }
/// ```
pub fn supports(tokens: TokenStream) -> TokenStream {
    if let Some(mistake) = super::too_deep(&tokens) {
        return quote!({ #mistake true });
    }
    match question.parse2(tokens) {
        Ok((root, value)) => {
            quote!({ #root const SUPPORTED: ::taro_api::__private::bool = #value; SUPPORTED })
        }
        Err(error) => {
            let errors = Errors::new();
            errors.syn(error);
            let mistakes = to_compile_errors(&errors.take());
            quote!({ #mistakes true })
        }
    }
}

/// The question, and what its path begins with.
fn question(input: ParseStream) -> syn::Result<(Option<TokenStream>, TokenStream)> {
    if input.is_empty() {
        return Err(input.error("`supports!` needs an API or a member of one: `supports!(login.force)`"));
    }
    let named = Named::parse(input)?;
    let member = match input.parse::<Option<Token![.]>>()? {
        Some(_) => Some(input.call(Ident::parse_any)?),
        None => None,
    };
    if !input.is_empty() {
        return Err(input.error("one API or one member of it can be asked for"));
    }
    let value = match (member, named.parent()) {
        (Some(name), _) if named.is_type() => self::member(&named, &name),
        (Some(name), _) => {
            let own = own(&named);
            let (import, title) = (named.import(&own), named.shown());
            let has = has(&quote!(#own::Option), &title, &name, "option");
            // Where the function is missing, so is each field of its option.
            let is_open = is_open(&named, &own);
            quote!({ #import #has && #is_open })
        }
        (None, Some(parent)) if parent.is_type() => self::member(&parent, named.last()),
        (None, _) if named.is_type() => {
            let title = named.shown();
            return Err(syn::Error::new(
                named.span(),
                format!("every host has the type: ask for a member, `{title}.name`"),
            ));
        }
        (None, _) => {
            let own = own(&named);
            let (import, is_open) = (named.import(&own), is_open(&named, &own));
            quote!({ #import #is_open })
        }
    };
    Ok(((!named.is_placed()).then(root), value))
}

/// The name of a function's module, at the place of what is asked for.
fn own(named: &Named) -> Ident {
    Ident::new("asked", Span::mixed_site().located_at(named.span()))
}

fn is_open(named: &Named, own: &Ident) -> TokenStream {
    let span = ours(named.span());
    quote_spanned!(span=> ::taro_api::platform::is_open(#own::GATE_))
}

fn member(of: &Named, name: &Ident) -> TokenStream {
    has(&of.rooted_type(), &of.shown(), name, "member")
}

fn has(ty: &TokenStream, title: &str, name: &Ident, what: &str) -> TokenStream {
    let rust = name.unraw().to_string();
    let missing = format!("`{title}` has no {what} `{rust}`");
    let (span, ty_span) = (ours(name.span()), ours(ty.span()));
    let members = quote_spanned!(ty_span=> <#ty>::MEMBERS_);
    quote_spanned!(span=> ::taro_api::__private::has(#members, #rust, #missing))
}

//! What a program names of the specs: hosts, APIs, and members of types.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::ParseStream;

use crate::diagnostics::Errors;
use crate::hosts::Host;
use crate::krate::HIDDEN;
use crate::parse::attr::unknown_host;
use crate::span::ours;

/// The host of that name, or a mistake at it.
pub(super) fn host(name: &Ident, errors: &Errors) -> Option<Host> {
    let host = Host::parse(&name.unraw().to_string());
    if host.is_none() {
        errors.push(name.span(), unknown_host(&name.unraw().to_string()));
    }
    host
}

/// `weapp, tt`
pub(super) fn hosts(input: ParseStream, errors: &Errors) -> syn::Result<Vec<Host>> {
    let mut hosts = Vec::new();
    while !input.is_empty() {
        let name = input.call(Ident::parse_any)?;
        match host(&name, errors) {
            Some(host) if hosts.contains(&host) => errors.push(name.span(), format!("`{host}` is given twice")),
            found => hosts.extend(found),
        }
        if !input.is_empty() && input.parse::<Token![,]>().is_err() {
            return Err(input.error("hosts are separated by `,`"));
        }
    }
    Ok(hosts)
}

/// The same, where all of them are hosts.
pub(super) fn known(input: ParseStream) -> syn::Result<Vec<Host>> {
    let errors = Errors::new();
    let hosts = hosts(input, &errors);
    let is_right = errors.take().is_empty();
    hosts.map(|hosts| if is_right { hosts } else { Vec::new() })
}

/// An API or a type, as the program names it: without a crate before it, it is taro-api's.
pub(super) struct Named {
    /// Its path.
    path: syn::Path,
}

impl Named {
    pub(super) fn parse(input: ParseStream) -> syn::Result<Named> {
        // A type may be given what its type parameters are.
        let named = Named { path: input.parse()? };
        match named.path.segments.first().filter(|_| named.is_elsewhere()) {
            Some(first) => {
                let (first, shown) = (&first.ident, named.shown());
                let said = format!(
                    "taro-api's own functions have no module before them: what this program has in `{first}` is named by its \
                     path, `crate::{shown}` or `self::{shown}`, and what a crate of that name has is `::{shown}`"
                );
                Err(syn::Error::new_spanned(&named.path, said))
            }
            None => Ok(named),
        }
    }

    /// Its last name.
    pub(super) fn last(&self) -> &Ident {
        &self.path.segments[self.path.segments.len() - 1].ident
    }

    /// The path without its last name, when there is one.
    pub(super) fn parent(&self) -> Option<Named> {
        let mut path = self.path.clone();
        path.segments.pop()?;
        path.segments.pop_punct()?;
        Some(Named { path })
    }

    /// Whether it is a type, and not an API.
    pub(super) fn is_type(&self) -> bool {
        is_camel(self.last())
    }

    /// The path as code names it.
    pub(super) fn whole(&self) -> TokenStream {
        let path = &self.path;
        if self.is_placed() { path.to_token_stream() } else { quote!(::taro_api::#path) }
    }

    /// Whether the path says the crate that it begins in.
    pub(super) fn is_placed(&self) -> bool {
        let first = &self.path.segments[0].ident;
        self.path.leading_colon.is_some()
            || ["taro_api", "crate", "$crate", "self", "super"].iter().any(|word| *first == word)
    }

    /// Whether it can be none of taro-api's: a function that stands in a module.
    fn is_elsewhere(&self) -> bool {
        let segments = &self.path.segments;
        !self.is_placed() && segments.len() > 1 && !segments.iter().any(|it| is_camel(&it.ident))
    }

    /// The `use` by another name, where [`root`] stands.
    pub(super) fn import(&self, name: &Ident) -> TokenStream {
        let root = Ident::new("taro_api", self.span());
        self.imported(name, quote!(#root))
    }

    /// The same where it does not.
    pub(super) fn import_whole(&self, name: &Ident) -> TokenStream {
        self.imported(name, quote!(::taro_api))
    }

    /// What it names stands in braces, or rustc shows the whole macro in place of a name that is none.
    fn imported(&self, name: &Ident, root: TokenStream) -> TokenStream {
        let path = &self.path;
        if self.is_placed() {
            return quote!(use #path as #name;);
        }
        let r#as = quote_spanned!(self.span()=> as);
        quote!(use #root::{#path #r#as #name};)
    }

    /// The path of a type, where [`root`] stands. A token from a macro keeps the caller's lints off a path that must be written
    /// in full.
    pub(super) fn rooted_type(&self) -> TokenStream {
        let mut path = self.path.clone();
        if let Some(last) = path.segments.last_mut() {
            last.ident.set_span(ours(last.ident.span()));
        }
        if self.is_placed() {
            return path.to_token_stream();
        }
        let root = Ident::new("taro_api", self.span());
        quote!(#root::#path)
    }

    /// The path as a person names it.
    pub(super) fn shown(&self) -> String {
        self.path.to_token_stream().to_string().replace(' ', "").replace(HIDDEN, "taro_api")
    }

    /// Its place.
    pub(super) fn span(&self) -> Span {
        self.last().span()
    }
}

/// taro-api by its own name, in a block: else rustc calls it `$crate`, where it has no name that is written there.
pub(super) fn root() -> TokenStream {
    quote! {
        #[allow(unused_imports)]
        use ::taro_api as taro_api;
    }
}

fn is_camel(name: &Ident) -> bool {
    name.unraw().to_string().starts_with(|it: char| it.is_uppercase())
}

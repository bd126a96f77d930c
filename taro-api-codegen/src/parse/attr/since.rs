//! `#[since(weapp = "2.20.1", tt = "1.40.0")]`

use proc_macro2::{Span, TokenStream};
use syn::Token;
use syn::parse::{ParseStream, Parser};

use super::unknown_host;
use crate::ast::Since;
use crate::diagnostics::Errors;
use crate::hosts::{Host, Version};

/// What to write.
const FORM: &str = "`since` names hosts and their base libraries: `#[since(weapp = \"2.20.1\")]`";

/// The versions; those that are wrong are reported and left out.
pub(super) fn since(span: Span, arguments: TokenStream, errors: &Errors) -> syn::Result<Option<Since>> {
    if arguments.is_empty() {
        return Err(syn::Error::new(span, FORM));
    }
    let hosts = (|input: ParseStream| list(input, errors)).parse2(arguments)?;
    Ok((!hosts.is_empty()).then_some(Since { hosts, span: span.into() }))
}

fn list(input: ParseStream, errors: &Errors) -> syn::Result<Vec<(Host, Version, crate::span::Span)>> {
    let mut hosts: Vec<(Host, Version, crate::span::Span)> = Vec::new();
    while !input.is_empty() {
        let start = input.span();
        let name = crate::parse::name(input).map_err(|_| syn::Error::new(start, FORM))?;
        if input.parse::<Token![=]>().is_err() {
            return Err(syn::Error::new(start, FORM));
        }
        let text: syn::LitStr = input.parse().map_err(|error| syn::Error::new(error.span(), FORM))?;
        match one(&name.js, &text.value()) {
            Err((of_host, message)) => errors.push(if of_host { name.span } else { text.span().into() }, message),
            Ok((host, _)) if hosts.iter().any(|(it, ..)| *it == host) => {
                errors.push(name.span, format!("`{host}` is given twice"));
            }
            Ok((host, version)) => hosts.push((host, version, name.span.to(text.span()))),
        }
        if !input.is_empty() && input.parse::<Token![,]>().is_err() {
            return Err(input.error("versions are separated by `,`"));
        }
    }
    Ok(hosts)
}

/// A host and its version, or what is wrong, and whether it is so of the host.
fn one(host: &str, version: &str) -> Result<(Host, Version), (bool, String)> {
    let host = Host::parse(host).ok_or_else(|| (true, unknown_host(host)))?;
    if !host.has_versions() {
        return Err((true, no_versions(host)));
    }
    let version = Version::parse(version).ok_or_else(|| (false, no_version(version)))?;
    Ok((host, version))
}

/// What to say of a host on which all clients are the same.
pub(crate) fn no_versions(host: Host) -> String {
    let having: Vec<&str> = Host::ALL.into_iter().filter(|it| it.has_versions()).map(Host::name).collect();
    format!("`{host}` has no base library, and so no versions; those that have one are {}", having.join(", "))
}

/// What to say of a text that is no version.
pub(crate) fn no_version(text: &str) -> String {
    format!("`{text}` is not a version: it is up to four numbers with dots between them, as `2.20.1`")
}

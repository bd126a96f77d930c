//! What stands above a definition: doc comments and attributes.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{Attribute, Token};

use crate::errors::Errors;
use crate::hosts::Host;
use crate::spec::{Attrs, Doc, Name, Platforms, Unit};
use crate::suggest;

/// The attributes, with those that only some definitions know.
#[derive(Default)]
pub(super) struct Above {
    pub(super) attrs: Attrs,
    pub(super) module: Option<String>,
    pub(super) extends: Vec<syn::Type>,
    pub(super) rust: Option<String>,
    pub(super) js: Option<String>,
}

impl Above {
    /// The name, as the attributes change it.
    pub(super) fn rename(&self, mut name: Name) -> Name {
        name.rust = self.rust.clone();
        if let Some(js) = &self.js {
            name.js = js.clone();
        }
        name
    }
}

const KNOWN: [&str; 10] =
    ["platforms", "unit", "default", "see", "since", "deprecated", "module", "rust", "js", "extends"];

/// Reads the attributes before a definition of the spec language.
pub(super) fn parse(input: ParseStream, errors: &Errors) -> Above {
    let mut above = Above::default();
    while input.peek(Token![#]) {
        match input.call(Attribute::parse_outer) {
            Ok(attributes) => attributes.iter().for_each(|attribute| one(attribute, &mut above, errors)),
            Err(error) => {
                errors.syn(error);
                let _ = input.parse::<Token![#]>();
                let _ = input.parse::<proc_macro2::Group>();
            }
        }
    }
    above
}

/// Reads the attributes of a Rust definition.
pub(super) fn of(attributes: &[Attribute], errors: &Errors) -> Above {
    let mut above = Above::default();
    attributes.iter().for_each(|attribute| one(attribute, &mut above, errors));
    above
}

/// `#![module("my-plugin")]` at the top of a file.
pub(super) fn file_module(input: ParseStream, errors: &Errors) -> Option<String> {
    let mut above = Above::default();
    while input.peek(Token![#]) && input.peek2(Token![!]) {
        match input.call(Attribute::parse_inner) {
            Ok(attributes) => {
                for attribute in &attributes {
                    if attribute.path().is_ident("module") {
                        one(attribute, &mut above, errors);
                    } else {
                        errors.push(attribute.path().span(), "only `#![module(\"..\")]` can stand above a whole file");
                    }
                }
            }
            Err(error) => {
                errors.syn(error);
                break;
            }
        }
    }
    above.module
}

fn one(attribute: &Attribute, above: &mut Above, errors: &Errors) {
    let path = attribute.path();
    let word = path.get_ident().map(|ident| ident.unraw().to_string()).unwrap_or_default();
    let arguments = match &attribute.meta {
        syn::Meta::List(list) => list.tokens.clone(),
        syn::Meta::NameValue(pair) => pair.value.to_token_stream(),
        _ => TokenStream::new(),
    };
    let result = match word.as_str() {
        "doc" => doc(attribute, arguments, &mut above.attrs),
        "platforms" => platforms(path.span(), arguments, &mut above.attrs, errors),
        "unit" => unit(path.span(), arguments).map(|unit| above.attrs.unit = Some((unit, path.span()))),
        "default" => some(path.span(), arguments).map(|it| above.attrs.default = Some(it.to_string())),
        "see" => text(path.span(), arguments).map(|it| above.attrs.see.push(it)),
        "since" => text(path.span(), arguments).map(|it| above.attrs.since = Some(it)),
        "deprecated" if arguments.is_empty() => {
            above.attrs.deprecated = Some(String::new());
            Ok(())
        }
        "deprecated" => text(path.span(), arguments).map(|it| above.attrs.deprecated = Some(it)),
        "module" => text(path.span(), arguments).map(|it| above.module = Some(it)),
        "js" => text(path.span(), arguments).map(|it| above.js = Some(it)),
        "extends" => syn::parse2(arguments).map(|it| above.extends.push(it)),
        "rust" => text(path.span(), arguments).and_then(|it| {
            syn::parse_str::<syn::Ident>(&it)
                .map_err(|_| syn::Error::new(path.span(), format!("`{it}` is no name that Rust can use")))?;
            above.rust = Some(it);
            Ok(())
        }),
        _ => {
            let shown = path.to_token_stream().to_string().replace(' ', "");
            let hint = match suggest::nearest(&shown, KNOWN) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the attributes are {}", KNOWN.join(", ")),
            };
            Err(syn::Error::new(path.span(), format!("unknown attribute `{shown}`; {hint}")))
        }
    };
    if let Err(error) = result {
        errors.syn(error);
    }
}

fn doc(attribute: &Attribute, arguments: TokenStream, attrs: &mut Attrs) -> syn::Result<()> {
    let text: syn::LitStr = syn::parse2(arguments)?;
    let span = attribute.span();
    attrs.docs.extend(text.value().lines().map(|line| Doc { text: line.to_owned(), span }));
    if text.value().is_empty() {
        attrs.docs.push(Doc { text: String::new(), span });
    }
    Ok(())
}

fn some(span: Span, arguments: TokenStream) -> syn::Result<TokenStream> {
    if arguments.is_empty() {
        Err(syn::Error::new(span, "this attribute wants a value: `(..)`"))
    } else {
        Ok(arguments)
    }
}

fn text(span: Span, arguments: TokenStream) -> syn::Result<String> {
    let wants = "this attribute wants a text: `(\"..\")`";
    if arguments.is_empty() {
        return Err(syn::Error::new(span, wants));
    }
    let place = arguments.span();
    syn::parse2::<syn::LitStr>(arguments).map(|it| it.value()).map_err(|_| syn::Error::new(place, wants))
}

fn unit(span: Span, arguments: TokenStream) -> syn::Result<Unit> {
    let word = some(span, arguments)?.to_string();
    let word = word.trim_matches('"');
    Ok(match word {
        "ms" => Unit::Millis,
        "s" => Unit::Seconds,
        other => Unit::Other(other.to_owned()),
    })
}

fn platforms(span: Span, arguments: TokenStream, attrs: &mut Attrs, errors: &Errors) -> syn::Result<()> {
    let read = |input: ParseStream| {
        let mut hosts: Vec<(Host, Span)> = Vec::new();
        while !input.is_empty() {
            let name = super::name(input)?;
            match Host::parse(&name.js) {
                Some(host) if hosts.iter().any(|(it, _)| *it == host) => {
                    errors.push(name.span, format!("`{host}` stands here twice"));
                }
                Some(host) => hosts.push((host, name.span)),
                None => errors.push(name.span, unknown_host(&name.js)),
            }
            if !input.is_empty() && input.parse::<Token![,]>().is_err() {
                return Err(input.error("hosts are parted by `,`"));
            }
        }
        Ok(hosts)
    };
    let empty = arguments.is_empty();
    let hosts = read.parse2(arguments)?;
    if empty {
        return Err(syn::Error::new(
            span,
            "`platforms` wants the hosts: `#[platforms(weapp, tt)]`; without it, all have it",
        ));
    }
    match &attrs.platforms {
        Some(_) => {
            return Err(syn::Error::new(span, "`platforms` stands here twice: name all hosts in one"));
        }
        // Each of its names was wrong, and reported: every host is the reading that makes no second error.
        None if hosts.is_empty() => {}
        None => attrs.platforms = Some(Platforms { hosts, span }),
    }
    Ok(())
}

/// What to say of a name that is no host's.
pub(crate) fn unknown_host(name: &str) -> String {
    match suggest::nearest(name, Host::names()) {
        Some(near) => format!("unknown host `{name}`; did you mean `{near}`?"),
        None => format!("unknown host `{name}`; the hosts are {}", Host::names().collect::<Vec<_>>().join(", ")),
    }
}

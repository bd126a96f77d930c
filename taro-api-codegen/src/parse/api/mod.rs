//! A Rust module under `#[api]` -> [`Spec`]: the same definitions in Rust's own syntax.
//!
//! The definitions are read first, so that a path can be looked up as Rust does it, and lowered afterwards.

mod definitions;
mod generics;
mod instead;
mod items;
mod known;
mod macros;
mod members;
mod paths;
mod scope;
mod types;

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Token, Visibility};

use self::definitions::Definition;
use self::items::Lower;
use self::scope::Scope;
use crate::ast::Spec;
use crate::diagnostics::{Errors, Language};
use crate::krate;
use crate::span::Span;

/// The module itself, which stays around the expansion.
#[derive(Debug, Default)]
pub struct Face {
    before: TokenStream,
    inner: TokenStream,
    checks: Vec<(Vec<String>, TokenStream)>,
}

impl Face {
    /// Puts the items where the definitions were.
    pub fn wrap(&self, items: TokenStream) -> TokenStream {
        let Face { before, inner, .. } = self;
        if before.is_empty() { items } else { quote!(#before { #inner #items }) }
    }

    /// The same items behind what is an error where a name is not what it was taken for, if there is such a name.
    pub fn checked(&self, items: &TokenStream) -> Option<TokenStream> {
        if self.checks.is_empty() {
            return None;
        }
        let checked = |items, (place, check): &(Vec<String>, TokenStream)| inserted(check, place, items);
        Some(self.wrap(self.checks.iter().fold(items.clone(), checked)))
    }
}

/// The items, with another one at the top of a module among them.
fn inserted(item: &TokenStream, place: &[String], items: TokenStream) -> TokenStream {
    let Some((name, inner)) = place.split_first() else { return quote!(#item #items) };
    let mut done: Vec<TokenTree> = Vec::new();
    for token in items {
        done.push(match (token, done.as_slice()) {
            (TokenTree::Group(body), [.., TokenTree::Ident(word), TokenTree::Ident(module)])
                if word == "mod" && module.unraw() == name =>
            {
                let mut new = Group::new(body.delimiter(), inserted(item, inner, body.stream()));
                new.set_span(body.span());
                new.into()
            }
            (token, _) => token,
        });
    }
    done.into_iter().collect()
}

/// Reads a module of Rust definitions.
pub fn module(arguments: TokenStream, module: TokenStream, errors: &Errors) -> (Face, Spec) {
    // Where taro-api is has no meaning on the APIs.
    let (_, arguments) = krate::of_arguments(arguments);
    let Arguments { module: package, global, taro } =
        self::arguments.parse2(super::groups::opened(arguments)).unwrap_or_else(|error| {
            errors.syn(error);
            Arguments::default()
        });
    let read = |input: ParseStream| read(input, errors).map_err(|error| errors.syn(error)).unwrap_or_default();
    errors.speak(Language::Rust);
    let (mut face, definitions) = super::read(module, errors, read).unwrap_or_default();
    let scope = Scope::new(&definitions);
    let mut items = Lower::new(&scope, errors).items(definitions);
    scope.give_names(&mut Vec::new(), &mut items);
    face.checks = scope.checks();
    (face, Spec { module: package, global, taro, items })
}

fn read(input: ParseStream, errors: &Errors) -> syn::Result<(Face, Vec<Definition>)> {
    let attributes = input.call(syn::Attribute::parse_outer)?;
    let visibility: Visibility = input.parse()?;
    if !input.peek(Token![mod]) {
        return Err(input.error("`#[api]` stands on a module: `mod face { .. }`"));
    }
    let keyword: Token![mod] = input.parse()?;
    let name: Ident = input.parse()?;
    if !input.peek(syn::token::Brace) {
        return Err(input.error("`#[api]` needs the module itself: `mod face { .. }`, not another file"));
    }
    let content;
    syn::braced!(content in input);
    // Also when they cannot be read, they are no definitions.
    let inner = content.call(syn::Attribute::parse_inner).unwrap_or_default();
    let definitions = definitions::read(&content, errors);
    let before = quote!(#(#attributes)* #visibility #keyword #name);
    Ok((Face { before, inner: quote!(#(#inner)*), checks: Vec::new() }, definitions))
}

/// What stands in the parentheses of `#[api(..)]`.
#[derive(Default)]
struct Arguments {
    /// Where the functions come from.
    module: Option<String>,
    /// The object of the host that has the functions.
    global: Option<String>,
    /// The release of Taro in which `found` and `absent` were seen.
    taro: Option<String>,
}

/// `module = "my-plugin", taro = "4.2.1"`
fn arguments(input: ParseStream) -> syn::Result<Arguments> {
    let mut arguments = Arguments::default();
    while !input.is_empty() {
        let word = input.call(Ident::parse_any)?;
        let argument = match word.to_string().as_str() {
            "module" => &mut arguments.module,
            "global" => &mut arguments.global,
            "taro" => &mut arguments.taro,
            _ => {
                let said = "the arguments are `module = \"..\"`, where the functions come from, `global = \"..\"`, the object of \
                            the host that has them, `taro = \"..\"`, the release of Taro in which `found` and `absent` \
                            were seen, `crate = path`, where taro-api is, and `no_implicit_prelude`";
                return Err(syn::Error::new(word.span(), said));
            }
        };
        if argument.is_some() {
            return Err(syn::Error::new(word.span(), format!("`{word}` is given twice")));
        }
        let text = match input.parse::<Token![=]>().and_then(|_| input.parse::<syn::LitStr>()) {
            Ok(text) if input.is_empty() || input.peek(Token![,]) => text,
            _ => return Err(syn::Error::new(word.span(), format!("a text should follow `{word}`: `{word} = \"..\"`"))),
        };
        if text.value().is_empty() {
            return Err(syn::Error::new(
                text.span(),
                format!("`{word}` is no empty text: leave it out, or write a name"),
            ));
        }
        *argument = Some(text.value());
        if arguments.module.is_some() && arguments.global.is_some() {
            return Err(syn::Error::new(word.span(), super::attr::BOTH_PLACES));
        }
        let _: Option<Token![,]> = input.parse()?;
    }
    Ok(arguments)
}

/// From the first token to the end of the last one.
fn whole(tokens: &impl ToTokens) -> Span {
    Span::of(tokens)
}

/// A type behind parentheses, and behind what a `macro_rules!` puts around a `$t:ty`.
fn bare(ty: &syn::Type) -> &syn::Type {
    match ty {
        syn::Type::Paren(it) => bare(&it.elem),
        syn::Type::Group(it) => bare(&it.elem),
        ty => ty,
    }
}

//! The definitions of a module as they stand there; their types are looked up later.

use heck::ToLowerCamelCase;
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::spanned::Spanned;
use syn::{Attribute, ItemEnum, ItemStruct, ItemTrait, ItemType, Token, Visibility};

use super::super::attr::{self, Above, On};
use super::super::{peek_word, skip_item, skip_until, use_item};
use super::instead;
use crate::ast::{Name, Use};
use crate::diagnostics::Errors;
use crate::resolve::names;
use crate::span::Span;

/// A definition, with what stands above it.
pub(super) enum Definition {
    Use(Use),
    Module(Module),
    Struct(Above, ItemStruct),
    Enum(Above, ItemEnum),
    Trait(Above, ItemTrait),
    Alias(Above, ItemType),
    Function(Above, syn::Signature),
    Const(Above, Ident, Box<syn::Type>),
}

/// `mod check_session { .. }`
pub(super) struct Module {
    pub(super) above: Above,
    pub(super) name: Ident,
    pub(super) definitions: Vec<Definition>,
}

/// The words that begin a definition.
const WORDS: [&str; 14] = [
    "pub", "fn", "async", "unsafe", "extern", "struct", "enum", "trait", "type", "const", "static", "mod", "use",
    "impl",
];

/// Reads the definitions of a module.
pub(super) fn read(input: ParseStream, errors: &Errors) -> Vec<Definition> {
    let mut list = Vec::new();
    while !input.is_empty() {
        let start = input.cursor();
        match definition(input, errors) {
            Ok(it) => list.push(it),
            Err(Unread::Whole(error)) => errors.syn(said(error)),
            Err(Unread::Part(error)) => {
                errors.syn(said(error));
                skip_item(input, start, |input| {
                    input.peek(Token![#]) || WORDS.iter().any(|word| peek_word(input, word))
                });
            }
        }
    }
    list
}

/// syn knows of a `#` what must follow it, and not what it is for.
fn said(error: syn::Error) -> syn::Error {
    match error.to_string().as_str() {
        "expected square brackets" => syn::Error::new(error.span(), attr::NO_ATTRIBUTE),
        _ => error,
    }
}

/// A definition that cannot be read.
enum Unread {
    /// It ends somewhere behind.
    Part(syn::Error),
    /// It was read over.
    Whole(syn::Error),
}

impl From<syn::Error> for Unread {
    fn from(error: syn::Error) -> Unread {
        Unread::Part(error)
    }
}

fn definition(input: ParseStream, errors: &Errors) -> Result<Definition, Unread> {
    let ahead = input.fork();
    ahead.call(Attribute::parse_outer)?;
    ahead.parse::<Visibility>()?;
    if ahead.peek(Token![use]) {
        return Ok(Definition::Use(use_item(input)?));
    }
    let attributes = input.call(Attribute::parse_outer)?;
    let is_function = ahead.fork().parse::<syn::Signature>().is_ok();
    if is_function {
        let above = above(&attributes, On::Function, errors);
        let visibility = input.parse()?;
        let signature = function(input, errors)?;
        public(&visibility, signature.ident.span(), errors);
        return Ok(Definition::Function(above, signature));
    }
    if ahead.peek(Token![const]) {
        let above = above(&attributes, On::Const, errors);
        public(&input.parse()?, input.span(), errors);
        return Ok(constant(input, above, errors)?);
    }
    if ahead.peek(Token![mod]) {
        public(&input.parse()?, input.span(), errors);
        return Ok(module(input, attributes, errors)?);
    }
    if ahead.peek(Token![struct]) {
        let item: ItemStruct = input.parse()?;
        public(&item.vis, item.ident.span(), errors);
        return Ok(Definition::Struct(above(&attributes, On::Interface, errors), item));
    }
    if ahead.peek(Token![enum]) {
        let item: ItemEnum = input.parse()?;
        public(&item.vis, item.ident.span(), errors);
        return Ok(Definition::Enum(above(&attributes, On::Type, errors), item));
    }
    if ahead.peek(Token![trait]) || (ahead.peek(Token![unsafe]) && ahead.peek2(Token![trait])) {
        let item: ItemTrait = input.parse()?;
        public(&item.vis, item.ident.span(), errors);
        if let Some(word) = &item.unsafety {
            errors.push(word.span, "leave `unsafe` out: whoever calls a method of the host's risks no memory");
        }
        return Ok(Definition::Trait(above(&attributes, On::Trait, errors), item));
    }
    if ahead.peek(Token![type]) {
        let item: ItemType = input.parse()?;
        public(&item.vis, item.ident.span(), errors);
        return Ok(Definition::Alias(above(&attributes, On::Type, errors), item));
    }
    let error = instead::of_item(&ahead);
    // Words in it may begin a definition elsewhere.
    skip_item(input, input.cursor(), |_| false);
    Err(Unread::Whole(error))
}

fn above(attributes: &[Attribute], on: On, errors: &Errors) -> Above {
    let mut above = attr::of(attributes, errors);
    above.fits(on, errors);
    above
}

/// What is generated is public; what says otherwise would not be kept. `place` is that of the definition.
pub(super) fn public(visibility: &Visibility, place: impl Into<Span>, errors: &Errors) {
    match visibility {
        Visibility::Public(_) => {}
        Visibility::Restricted(it) => {
            errors.push(it.pub_token.span, "everything in an API can be used from outside: write `pub` alone");
        }
        Visibility::Inherited => {
            errors.push(place, "everything in an API can be used from outside: write `pub` before it");
        }
    }
}

fn module(input: ParseStream, mut attributes: Vec<Attribute>, errors: &Errors) -> syn::Result<Definition> {
    input.parse::<Token![mod]>()?;
    let name: Ident = input.parse()?;
    if !input.peek(syn::token::Brace) {
        return Err(input.error("`#[api]` needs the module itself: `mod scan { .. }`, not another file"));
    }
    let content;
    syn::braced!(content in input);
    attributes.extend(content.call(Attribute::parse_inner)?);
    let above = above(&attributes, On::Namespace, errors);
    Ok(Definition::Module(Module { above, name, definitions: read(&content, errors) }))
}

/// `pub const ENV: Env;`
fn constant(input: ParseStream, above: Above, errors: &Errors) -> syn::Result<Definition> {
    input.parse::<Token![const]>()?;
    if input.peek(Token![_]) {
        return Err(input.error("a constant of the host's has a name"));
    }
    let name: Ident = input.parse()?;
    input.parse::<Token![:]>()?;
    let ty: syn::Type = input.parse()?;
    if input.peek(Token![=]) {
        errors.push(input.span(), "the host has the value: write `;` instead of it");
        skip_until(input, |input| input.peek(Token![;]));
    }
    input.parse::<Token![;]>()?;
    Ok(Definition::Const(above, name, Box::new(ty)))
}

fn function(input: ParseStream, errors: &Errors) -> syn::Result<syn::Signature> {
    let signature: syn::Signature = input.parse()?;
    if input.peek(syn::token::Brace) {
        let body: proc_macro2::Group = input.parse()?;
        errors.push(body.span_open(), "the host has the body: write `;` instead of it");
    } else {
        input.parse::<Token![;]>()?;
    }
    plain(&signature, errors);
    Ok(signature)
}

/// Reports the words before a function, and behind its parameters, that say nothing of one of the host's.
pub(super) fn plain(signature: &syn::Signature, errors: &Errors) {
    let constant = signature.constness.as_ref().map(|it| (it.span(), "const"));
    let safety = match &signature.safety {
        syn::Safety::Unsafe(it) => Some((it.span(), "unsafe")),
        syn::Safety::Safe(it) => Some((it.span(), "safe")),
        syn::Safety::Default => None,
    };
    let abi = signature.abi.as_ref().map(|it| (it.extern_token.span, "extern"));
    for (span, word) in constant.into_iter().chain(safety).chain(abi) {
        errors.push(span, format!("leave `{word}` out: the function is JavaScript's"));
    }
    if let Some(variadic) = &signature.variadic {
        errors.push(variadic.dots.span(), "as many arguments as one likes are `#[rest] values: Vec<T>`");
    }
}

/// The name of a function, a field or a method, whose JavaScript name has to be certain.
pub(super) fn certain_name(ident: &Ident, above: &Above, errors: &Errors) -> Name {
    let name = value_name(ident, above);
    if !names::leads_back(&ident.unraw().to_string()) {
        not_certain(ident, &name, above, &names::snake_text(&name.js), errors);
    }
    name
}

/// The same of a member, which hides nothing that every type has in Rust.
pub(super) fn member_name(ident: &Ident, above: &Above, is_object: bool, errors: &Errors) -> Name {
    let (name, rust) = (value_name(ident, above), ident.unraw().to_string());
    if names::member_leads_back(&rust, is_object) || above.js.is_some() {
        return name;
    }
    if names::leads_back(&rust) {
        let said = format!(
            "`{rust}` would hide what every type has by that name in Rust: write `{rust}_`, which is `{}` in JavaScript; if it is \
             meant all the same, `#[js({:?})]` stands above it",
            name.js, name.js
        );
        errors.push(ident.span(), said);
    } else {
        not_certain(ident, &name, above, &names::snake_text(&name.js), errors);
    }
    name
}

/// Reports a name that Rust would write otherwise, unless its JavaScript name is said: `userID` may be `userID` or `userId`.
pub(super) fn not_certain(ident: &Ident, name: &Name, above: &Above, usual: &str, errors: &Errors) {
    if name.js.is_empty() && above.js.is_none() {
        errors.push(ident.span(), "a name has a letter or a digit: write the one that it has in JavaScript");
    } else if above.js.is_none() {
        let (written, js) = (ident.unraw().to_string(), &name.js);
        let said = format!(
            "`{written}` would be `{js}` in JavaScript: if that is meant, write `{usual}`; if not, the name stands above it, as \
             `#[js({written:?})]`"
        );
        errors.push(ident.span(), said);
    }
}

/// The name of a function, a field, a module or a parameter: `err_msg` is `errMsg`.
pub(super) fn value_name(ident: &Ident, above: &Above) -> Name {
    let rust = ident.unraw().to_string();
    let js = above.js.clone().unwrap_or_else(|| names::js_of_value(&rust));
    Name { js, rust: Some(rust), span: above.empty_js.unwrap_or(ident.span().into()) }
}

/// The name of a type, which both languages write the same.
pub(super) fn type_name(ident: &Ident, above: &Above) -> Name {
    let rust = ident.unraw().to_string();
    let js = above.js.clone().unwrap_or_else(|| rust.clone());
    Name { js, rust: Some(rust), span: above.empty_js.unwrap_or(ident.span().into()) }
}

/// The name of a constant: `USER_DATA` is `userData`, which the function `user_data` reads.
pub(super) fn constant_name(ident: &Ident, above: &Above, errors: &Errors) -> Name {
    let written = ident.unraw().to_string();
    let rust = written.to_lowercase();
    let js = above.js.clone().unwrap_or_else(|| rust.to_lower_camel_case());
    let name = Name { js, rust: Some(rust.clone()), span: above.empty_js.unwrap_or(ident.span().into()) };
    let is_one_case = written == rust || written == written.to_uppercase();
    if !is_one_case || !names::leads_back(&rust) {
        not_certain(ident, &name, above, &names::snake_text(&name.js).to_uppercase(), errors);
    }
    name
}

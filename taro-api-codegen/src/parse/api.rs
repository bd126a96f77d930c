//! A Rust module under `#[api]` -> [`Spec`]: the same definitions in Rust's own syntax.

use heck::ToLowerCamelCase;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{Token, Visibility};

use super::attr::{self, Above, On};
use super::skip_item;
use crate::ast::{
    Alias, Function, Generic, Interface, Item, Keyword, Member, Name, Namespace, Param, Path, Property, Signature,
    Spec, Type, TypeKind, Unit, Value,
};
use crate::diagnostics::Errors;

/// The module itself, which stays around the expansion.
#[derive(Debug, Default)]
pub struct Face {
    before: TokenStream,
    inner: TokenStream,
}

impl Face {
    /// Puts the items where the definitions were.
    pub fn wrap(&self, items: TokenStream) -> TokenStream {
        let Face { before, inner } = self;
        if before.is_empty() { items } else { quote!(#before { #inner #items }) }
    }
}

/// Reads a module of Rust definitions.
pub fn module(arguments: TokenStream, module: TokenStream, errors: &Errors) -> (Face, Spec) {
    let package = package.parse2(arguments).unwrap_or_else(|error| {
        errors.syn(error);
        None
    });
    let read = |input: ParseStream| {
        let attributes = input.call(syn::Attribute::parse_outer)?;
        let visibility: Visibility = input.parse()?;
        if !input.peek(Token![mod]) {
            return Err(input.error("`#[api]` stands on a module: `mod face { .. }`"));
        }
        let keyword: Token![mod] = input.parse()?;
        let name: Ident = input.parse()?;
        if !input.peek(syn::token::Brace) {
            return Err(input.error("`#[api]` wants to see the module: `mod face { .. }`, not another file"));
        }
        let content;
        syn::braced!(content in input);
        // Also when they cannot be read, they are no definitions.
        let inner = content.call(syn::Attribute::parse_inner).unwrap_or_default();
        let items = items(&content, errors);
        Ok((Face { before: quote!(#(#attributes)* #visibility #keyword #name), inner: quote!(#(#inner)*) }, items))
    };
    let read = |input: ParseStream| read(input).map_err(|error| errors.syn(error)).unwrap_or_default();
    let (face, items) = super::read(module, errors, read).unwrap_or_default();
    (face, Spec { module: package, taro: None, items })
}

/// `module = "my-plugin"`
fn package(input: ParseStream) -> syn::Result<Option<String>> {
    if input.is_empty() {
        return Ok(None);
    }
    let word = input.call(Ident::parse_any)?;
    if word != "module" {
        return Err(syn::Error::new(
            word.span(),
            "the one argument is `module = \"..\"`, where the functions come from",
        ));
    }
    input.parse::<Token![=]>()?;
    let text: syn::LitStr = input.parse()?;
    let _: Option<Token![,]> = input.parse()?;
    Ok(Some(text.value()))
}

/// The words that begin a definition.
const WORDS: [&str; 8] = ["pub", "fn", "async", "struct", "mod", "type", "enum", "use"];

fn items(input: ParseStream, errors: &Errors) -> Vec<Item> {
    let mut list = Vec::new();
    while !input.is_empty() {
        let start = input.cursor();
        match item(input, errors) {
            Ok(item) => list.push(item),
            Err(error) => {
                errors.syn(error);
                skip_item(input, start, |input| {
                    input.peek(Token![#]) || WORDS.iter().any(|word| super::peek_word(input, word))
                });
            }
        }
    }
    list
}

fn item(input: ParseStream, errors: &Errors) -> syn::Result<Item> {
    if input.peek(Token![use]) || (input.peek(Token![pub]) && input.peek2(Token![use])) {
        return Ok(Item::Use(super::use_item(input)?));
    }
    let attributes = input.call(syn::Attribute::parse_outer)?;
    let above = attr::of(&attributes, errors);
    let ahead = input.fork();
    let _: Visibility = ahead.parse()?;
    if ahead.peek(Token![fn]) || ahead.peek(Token![async]) {
        above.fits(On::Function, errors);
        let _: Visibility = input.parse()?;
        return function(input, above, errors);
    }
    if ahead.peek(Token![mod]) {
        above.fits(On::Namespace, errors);
        let _: Visibility = input.parse()?;
        input.parse::<Token![mod]>()?;
        let name = value_name(&input.parse()?, &above);
        let content;
        syn::braced!(content in input);
        return Ok(Item::Namespace(Namespace { attrs: above.attrs, name, items: items(&content, errors) }));
    }
    if ahead.peek(Token![struct]) {
        return interface(input.parse()?, above, errors);
    }
    if ahead.peek(Token![enum]) {
        return values(input.parse()?, above, errors);
    }
    if ahead.peek(Token![type]) {
        above.fits(On::Type, errors);
        let alias: syn::ItemType = input.parse()?;
        let generics = generics(&alias.generics, errors);
        let name = type_name(&alias.ident, &above);
        let ty = ty(&alias.ty, errors);
        return Ok(Item::Alias(Alias { attrs: above.attrs, name, generics, ty, parts: Vec::new() }));
    }
    Err(ahead.error("an API is described with `fn`, `struct`, `enum`, `type`, `mod` and `use`"))
}

/// `<T>`
fn generics(generics: &syn::Generics, errors: &Errors) -> Vec<Generic> {
    let mut list = Vec::new();
    for param in &generics.params {
        match param {
            syn::GenericParam::Type(it) => {
                let name = it.ident.unraw().to_string();
                let name = Name { js: name.clone(), rust: Some(name), span: it.ident.span().into() };
                list.push(Generic { name, extends: None, default: None });
            }
            other => errors.push(other.span(), "JavaScript has neither lifetimes nor constants as parameters"),
        }
    }
    list
}

/// `err_msg` is `errMsg`.
fn value_name(ident: &Ident, above: &Above) -> Name {
    let rust = ident.unraw().to_string();
    let js = above.js.clone().unwrap_or_else(|| rust.to_lower_camel_case());
    Name { js, rust: Some(rust), span: ident.span().into() }
}

fn type_name(ident: &Ident, above: &Above) -> Name {
    let rust = ident.unraw().to_string();
    let js = above.js.clone().unwrap_or_else(|| rust.clone());
    Name { js, rust: Some(rust), span: ident.span().into() }
}

fn function(input: ParseStream, above: Above, errors: &Errors) -> syn::Result<Item> {
    let signature: syn::Signature = input.parse()?;
    if input.peek(syn::token::Brace) {
        let body: proc_macro2::Group = input.parse()?;
        errors.push(body.span_open(), "the host has the body: write `;` instead of it");
    } else {
        input.parse::<Token![;]>()?;
    }
    let generics = generics(&signature.generics, errors);
    let name = value_name(&signature.ident, &above);
    let params = signature.inputs.iter().filter_map(|input| param(input, errors)).collect();
    let output = match &signature.output {
        syn::ReturnType::Default => keyword(Keyword::Void, signature.ident.span()),
        syn::ReturnType::Type(_, output) => ty(output, errors),
    };
    let output = match signature.asyncness {
        Some(token) => {
            let path = Path { leading: false, segments: vec![Ident::new("Promise", token.span())], args: vec![output] };
            Type { kind: TypeKind::Path(path), span: token.span().into() }
        }
        None => output,
    };
    let signature = Signature { generics, params, output, span: name.span };
    Ok(Item::Function(Function { attrs: above.attrs, name, module: above.module, signature }))
}

fn param(input: &syn::FnArg, errors: &Errors) -> Option<Param> {
    let syn::FnArg::Typed(param) = input else {
        errors.push(input.span(), "a function of Taro has no `self`");
        return None;
    };
    let syn::Pat::Ident(pattern) = &*param.pat else {
        errors.push(param.pat.span(), "a parameter has a name");
        return None;
    };
    let (ty, optional) = field_type(&param.ty, errors);
    let name = value_name(&pattern.ident, &Above::default());
    Some(Param { name, optional, rest: false, ty })
}

fn interface(item: syn::ItemStruct, above: Above, errors: &Errors) -> syn::Result<Item> {
    above.fits(On::Interface, errors);
    let generics = generics(&item.generics, errors);
    let name = type_name(&item.ident, &above);
    if matches!(item.fields, syn::Fields::Unnamed(_)) {
        errors.push(item.fields.span(), "an interface has named fields");
    }
    let extends = above.extends.iter().map(|base| ty(base, errors)).collect();
    let named = item.fields.iter().filter_map(|field| Some((field, field.ident.as_ref()?)));
    let members = named.map(|(field, ident)| {
        let mut above = attr::of(&field.attrs, errors);
        above.fits(On::Field, errors);
        let name = value_name(ident, &above);
        let (ty, optional) = field_type(&field.ty, errors);
        if above.attrs.unit.is_none() && is_duration(&field.ty) {
            above.attrs.unit = Some((Unit::Millis, ident.span().into()));
        }
        Member::Property(Property { attrs: above.attrs, name, optional, readonly: false, ty })
    });
    let members = members.collect();
    Ok(Item::Interface(Interface { attrs: above.attrs, name, generics, extends, members }))
}

/// `enum Method { #[js("GET")] Get }` is `type Method = "GET"`.
fn values(item: syn::ItemEnum, above: Above, errors: &Errors) -> syn::Result<Item> {
    above.fits(On::Type, errors);
    let generics = generics(&item.generics, errors);
    let name = type_name(&item.ident, &above);
    let mut parts = Vec::new();
    for variant in &item.variants {
        if !matches!(variant.fields, syn::Fields::Unit) {
            errors.push(variant.fields.span(), "a value of a set holds nothing");
        }
        let above = attr::of(&variant.attrs, errors);
        above.fits(On::Value, errors);
        let mut name = value_name(&variant.ident, &above);
        let numeric = variant.discriminant.is_some();
        if let Some((_, value)) = &variant.discriminant {
            match number(value) {
                Ok(digits) => name.js = digits,
                Err(error) => {
                    errors.syn(error);
                    continue;
                }
            }
        }
        let span = name.span;
        parts.push(Type { kind: TypeKind::Value(Box::new(Value { name, attrs: above.attrs, numeric })), span });
    }
    let ty = Type { kind: TypeKind::Union(parts), span: item.ident.span().into() };
    Ok(Item::Alias(Alias { attrs: above.attrs, name, generics, ty, parts: Vec::new() }))
}

/// `1` or `-1`
fn number(value: &syn::Expr) -> syn::Result<String> {
    match value {
        syn::Expr::Lit(it) => super::ty::number(&it.lit),
        syn::Expr::Unary(syn::ExprUnary { op: syn::UnOp::Neg(_), expr, .. }) => number(expr).map(|it| format!("-{it}")),
        other => Err(syn::Error::new(other.span(), "a number should stand here")),
    }
}

fn keyword(keyword: Keyword, span: Span) -> Type {
    Type { kind: TypeKind::Keyword(keyword), span: span.into() }
}

/// A type, and whether it was an `Option`.
fn field_type(it: &syn::Type, errors: &Errors) -> (Type, bool) {
    match argument(it, "Option") {
        Some(inner) => (ty(inner, errors), true),
        None => (ty(it, errors), false),
    }
}

/// `T` of `Name<T>`.
fn argument<'a>(ty: &'a syn::Type, name: &str) -> Option<&'a syn::Type> {
    let syn::Type::Path(path) = ty else {
        return None;
    };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.last()? {
        syn::GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}

fn is_duration(ty: &syn::Type) -> bool {
    match argument(ty, "Option").unwrap_or(ty) {
        syn::Type::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == "Duration"),
        _ => false,
    }
}

/// Rust's types, as the spec language has them.
fn ty(it: &syn::Type, errors: &Errors) -> Type {
    let span = it.span();
    let kind = match it {
        syn::Type::Tuple(tuple) if tuple.elems.is_empty() => TypeKind::Keyword(Keyword::Void),
        syn::Type::Tuple(tuple) => TypeKind::Tuple(tuple.elems.iter().map(|it| ty(it, errors)).collect()),
        syn::Type::Paren(it) => return ty(&it.elem, errors),
        syn::Type::FnPtr(pointer) => return callback(pointer, errors),
        _ if argument(it, "Option").is_some() => {
            let inner = argument(it, "Option").map(|it| ty(it, errors)).unwrap_or_else(|| Type::error(span.into()));
            TypeKind::Union(vec![inner, keyword(Keyword::Null, span)])
        }
        _ if argument(it, "Vec").and_then(memory).is_some() => {
            let name = argument(it, "Vec").and_then(memory).unwrap_or_default();
            TypeKind::Path(Path { leading: false, segments: vec![Ident::new(name, span)], args: Vec::new() })
        }
        _ if argument(it, "Vec").is_some() => {
            let item = argument(it, "Vec").map(|it| ty(it, errors)).unwrap_or_else(|| Type::error(span.into()));
            TypeKind::Array(Box::new(item))
        }
        _ if argument(it, "HashMap").or(argument(it, "BTreeMap")).is_some() => {
            let value = argument(it, "HashMap").or(argument(it, "BTreeMap"));
            let value = value.map(|it| ty(it, errors)).unwrap_or_else(|| Type::error(span.into()));
            let args = vec![keyword(Keyword::String, span), value];
            TypeKind::Path(Path { leading: false, segments: vec![Ident::new("Record", span)], args })
        }
        syn::Type::Path(path) if path.qself.is_none() => return named(&path.path, errors),
        _ => {
            errors.push(span, "this type cannot cross to the host: write `f64`, `String`, `bool`, a struct, ..");
            TypeKind::Error
        }
    };
    Type { kind, span: span.into() }
}

/// What the host has for a `Vec` of these numbers, where it is no array.
fn memory(item: &syn::Type) -> Option<&'static str> {
    match item.to_token_stream().to_string().as_str() {
        "u8" => Some("ArrayBuffer"),
        "f32" => Some("Float32Array"),
        _ => None,
    }
}

fn callback(pointer: &syn::TypeFnPtr, errors: &Errors) -> Type {
    let span = pointer.span();
    let params = pointer.inputs.iter().enumerate().map(|(at, input)| Param {
        name: Name { js: format!("value{at}"), rust: None, span: input.ty.span().into() },
        optional: false,
        rest: false,
        ty: ty(&input.ty, errors),
    });
    let params = params.collect();
    let output = keyword(Keyword::Void, span);
    Type {
        kind: TypeKind::Function(Box::new(Signature { generics: Vec::new(), params, output, span: span.into() })),
        span: span.into(),
    }
}

fn named(path: &syn::Path, errors: &Errors) -> Type {
    let span = path.segments.last().map_or_else(|| path.span(), |last| last.ident.span());
    let mut args = Vec::new();
    for segment in &path.segments {
        if let syn::PathArguments::AngleBracketed(list) = &segment.arguments {
            for argument in &list.args {
                if let syn::GenericArgument::Type(it) = argument {
                    args.push(ty(it, errors));
                }
            }
        }
    }
    let segments: Vec<Ident> = path.segments.iter().map(|segment| segment.ident.clone()).collect();
    let word = segments.last().map(|last| last.unraw().to_string()).unwrap_or_default();
    let kind = match word.as_str() {
        "f64" | "Duration" => TypeKind::Keyword(Keyword::Number),
        "String" => TypeKind::Keyword(Keyword::String),
        "bool" => TypeKind::Keyword(Keyword::Boolean),
        "Any" => TypeKind::Keyword(Keyword::Any),
        "f32" | "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" | "usize" | "isize" => {
            errors.push(span, format!("JavaScript has one kind of number: `f64`, not `{word}`"));
            TypeKind::Error
        }
        "str" => {
            errors.push(span, "text is a `String`");
            TypeKind::Error
        }
        "Clamped" => {
            let segments = vec![Ident::new("Uint8ClampedArray", span)];
            TypeKind::Path(Path { leading: false, segments, args })
        }
        // The runtime's own types are known by their last word, whatever path leads to them.
        "Promise" | "CallbackResult" | "Box" => {
            TypeKind::Path(Path { leading: false, segments: vec![segments[segments.len() - 1].clone()], args })
        }
        _ => TypeKind::Path(Path { leading: path.leading_colon.is_some(), segments, args }),
    };
    Type { kind, span: span.into() }
}

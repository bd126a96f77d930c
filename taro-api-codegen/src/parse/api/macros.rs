//! Types that Rust has no syntax for, and that have no name: `one_of!("fast", "exact")`.

use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Token};

use super::super::attr::{self, On};
use super::items::Lower;
use super::{members, whole};
use crate::ast::{Keyword, Name, Type, TypeKind, Value};
use crate::span::Span;
use crate::suggest;

/// The types that are written as macros.
const MACROS: [&str; 7] = ["one_of", "all_of", "object", "tuple", "key_of", "member_of", "generic"];

/// A part of a `one_of!`.
enum Part {
    /// A type.
    Type(Box<syn::Type>),
    /// A value, with what stands above it.
    Literal(Vec<Attribute>, bool, syn::Lit),
}

impl Lower<'_> {
    pub(super) fn macro_type(&self, it: &syn::Macro, span: Span) -> Type {
        let word = it.path.get_ident().map(ToString::to_string).unwrap_or_default();
        let tokens = it.tokens.clone();
        if tokens.is_empty() && ["member_of", "generic"].contains(&word.as_str()) {
            let example = if word == "generic" { "<T> fn(value: T) -> T" } else { "Type, \"name\"" };
            self.errors.push(span, format!("something stands in the parentheses: `{word}!({example})`"));
            return Type::error(span);
        }
        let types = |input: ParseStream| Punctuated::<syn::Type, Token![,]>::parse_terminated(input);
        let read = match word.as_str() {
            "one_of" => one_of.parse2(tokens).map(|parts| self.one_of(parts, span)),
            "all_of" => types
                .parse2(tokens)
                .map(|types| self.types(types, 2, span).map_or(TypeKind::Error, TypeKind::Intersection)),
            // `()` is nothing, and `[]` a tuple without a part.
            "tuple" if tokens.is_empty() => Ok(TypeKind::Tuple(Vec::new())),
            "tuple" => {
                self.errors.push(span, "a tuple with parts is written as in Rust: `(A, B)`, and `(A,)` of one part");
                Ok(TypeKind::Error)
            }
            "object" => members::read.parse2(tokens).map(|members| TypeKind::Object(self.members(members))),
            "key_of" => types.parse2(tokens).map(|types| {
                let one = self.types(types, 1, span).and_then(|mut it| it.pop());
                one.map_or(TypeKind::Error, |it| TypeKind::Keyof(Box::new(it)))
            }),
            "member_of" => member_of.parse2(tokens).map(|(of, key)| {
                let key = self.one_of(vec![key], span);
                TypeKind::Indexed(Box::new(self.ty(&of)), Box::new(Type { kind: key, span }))
            }),
            "generic" => generic.parse2(tokens).map(|(generics, pointer)| self.generic(&generics, &pointer)),
            _ => {
                let hint = match suggest::nearest(&word, MACROS) {
                    Some(near) => format!("did you mean `{near}!`?"),
                    None => "a type without a name is `one_of!(..)` or `object! { .. }`".to_owned(),
                };
                Err(syn::Error::new(*whole(&it.path), format!("a type cannot be made by this macro; {hint}")))
            }
        };
        let kind = read.unwrap_or_else(|error| {
            self.errors.syn(error);
            TypeKind::Error
        });
        Type { kind, span }
    }

    fn types(&self, types: Punctuated<syn::Type, Token![,]>, least: usize, span: Span) -> Option<Vec<Type>> {
        if types.len() < least || (least == 1 && types.len() > 1) {
            let wants = if least == 1 { "one type" } else { "two types and more, with `,` between them" };
            self.errors.push(span, format!("this takes {wants}"));
            return None;
        }
        Some(types.iter().map(|it| self.ty(it)).collect())
    }

    /// A union; one of one is that one.
    fn one_of(&self, parts: Vec<Part>, span: Span) -> TypeKind {
        let mut parts: Vec<Type> = parts.into_iter().map(|it| self.part(it)).collect();
        match parts.pop() {
            Some(one) if parts.is_empty() => one.kind,
            Some(last) => TypeKind::Union(parts.into_iter().chain([last]).collect()),
            None => {
                self.errors.push(span, "this takes a type or a value and more, with `,` between them");
                TypeKind::Error
            }
        }
    }

    fn part(&self, part: Part) -> Type {
        let (attributes, negative, literal) = match part {
            Part::Type(it) => return self.ty(&it),
            Part::Literal(attributes, negative, literal) => (attributes, negative, literal),
        };
        let span = whole(&literal);
        if let (syn::Lit::Bool(it), [], false) = (&literal, attributes.as_slice(), negative) {
            let word = if it.value { Keyword::True } else { Keyword::False };
            return Type { kind: TypeKind::Keyword(word), span };
        }
        let (js, numeric) = match &literal {
            syn::Lit::Str(it) => (it.value(), false),
            number => match crate::number::digits(number) {
                Ok(digits) if negative => (crate::number::negated(&digits), true),
                Ok(digits) => (digits, true),
                Err(error) => {
                    self.errors.syn(error);
                    return Type::error(span);
                }
            },
        };
        let mut above = attr::of_literal(&attributes, self.errors);
        let kind = if above.is_empty() {
            if numeric { TypeKind::Number(js) } else { TypeKind::String(js) }
        } else {
            above.fits(On::Literal, self.errors);
            let name = above.rename(Name { js, rust: None, span });
            TypeKind::Value(Box::new(Value { name, attrs: above.attrs, numeric }))
        };
        Type { kind, span }
    }

    /// `generic!(<T> fn(value: T) -> T)`
    fn generic(&self, generics: &syn::Generics, pointer: &syn::Type) -> TypeKind {
        let inner = self.with(generics);
        let ty = inner.ty(pointer);
        match ty.kind {
            TypeKind::Function(mut signature) => {
                signature.generics = inner.generics(generics);
                TypeKind::Function(signature)
            }
            TypeKind::Error => TypeKind::Error,
            _ => {
                self.errors.push(ty.span, "a callback stands here: `generic!(<T> fn(value: T) -> T)`");
                TypeKind::Error
            }
        }
    }
}

fn one_of(input: ParseStream) -> syn::Result<Vec<Part>> {
    let mut parts = Vec::new();
    while !input.is_empty() {
        parts.push(part(input)?);
        if !input.is_empty() && input.parse::<Token![,]>().is_err() {
            return Err(input.error("`,` is expected between the types, before this"));
        }
    }
    Ok(parts)
}

fn part(input: ParseStream) -> syn::Result<Part> {
    let attributes = input.call(Attribute::parse_outer)?;
    let negative = input.peek(Token![-]);
    if negative {
        input.parse::<Token![-]>()?;
    }
    if negative || input.peek(syn::Lit) {
        return Ok(Part::Literal(attributes, negative, input.parse()?));
    }
    match attributes.first() {
        Some(it) => {
            let said = "of the types here, only a value as `\"GET\"` can have something above it";
            Err(syn::Error::new(it.pound_token.span, said))
        }
        None => Ok(Part::Type(Box::new(input.parse()?))),
    }
}

/// `Table, "key"`
fn member_of(input: ParseStream) -> syn::Result<(syn::Type, Part)> {
    let said = "this takes a type and the name of a field: `member_of!(Type, \"name\")`";
    let of: syn::Type = input.parse()?;
    if input.parse::<Token![,]>().is_err() || input.is_empty() {
        return Err(syn::Error::new_spanned(of, said));
    }
    let key = part(input)?;
    if let Part::Type(it) = &key {
        if let syn::Type::Path(path) = &**it {
            // `f64` is the place in a list.
            let is_name = |it: &&proc_macro2::Ident| *it != "f64" && it.to_string().starts_with(char::is_lowercase);
            if let Some(name) = path.path.get_ident().filter(is_name) {
                let said = format!("the name of a field is a text: `\"{name}\"`");
                return Err(syn::Error::new(name.span(), said));
            }
        }
    }
    let _: Option<Token![,]> = input.parse()?;
    if !input.is_empty() {
        return Err(input.error(said));
    }
    Ok((of, key))
}

fn generic(input: ParseStream) -> syn::Result<(syn::Generics, syn::Type)> {
    Ok((input.parse()?, input.parse()?))
}

//! Types, as TypeScript writes them.

use proc_macro2::{Ident, TokenStream};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};

use super::attr::{self, Above, On};
use super::{item, name, peek_word, recovery, take_word};
use crate::ast::{Keyword, Name, Path, Type, TypeKind, Value};
use crate::diagnostics::Errors;
use crate::number;
use crate::span::Span;
use crate::token_text::word;

/// A type, unions included.
pub(super) fn parse(input: ParseStream, errors: &Errors) -> syn::Result<Type> {
    let start = Span::from(input.span());
    let mut parts = Vec::new();
    loop {
        let place = Span::from(input.span());
        let mut above = attr::parse(input, errors);
        input.parse::<Option<Token![|]>>()?;
        let part = intersection(input, errors)?;
        parts.push(if above.is_empty() { part } else { described(part, &mut above, place, errors) });
        if !bar_follows(input) {
            break;
        }
    }
    Ok(match parts.pop() {
        Some(one) if parts.is_empty() => one,
        last => joined(start, parts.into_iter().chain(last).collect(), TypeKind::Union),
    })
}

/// Whether another part of a union follows, perhaps with something above it.
fn bar_follows(input: ParseStream) -> bool {
    let ahead = input.fork();
    if ahead.peek(Token![#]) && ahead.call(syn::Attribute::parse_outer).is_err() {
        return false;
    }
    ahead.peek(Token![|]) && !ahead.peek(Token![||])
}

fn intersection(input: ParseStream, errors: &Errors) -> syn::Result<Type> {
    let start = Span::from(input.span());
    let first = suffixed(input, errors)?;
    if !input.peek(Token![&]) {
        return Ok(first);
    }
    let mut parts = vec![first];
    while input.peek(Token![&]) {
        input.parse::<Token![&]>()?;
        parts.push(suffixed(input, errors)?);
    }
    Ok(joined(start, parts, TypeKind::Intersection))
}

/// A type of several parts, from where it begins to the end of the last one.
fn joined(start: Span, parts: Vec<Type>, kind: fn(Vec<Type>) -> TypeKind) -> Type {
    let last = parts.last().map_or(start, |part| part.span);
    Type { kind: kind(parts), span: start.to(last) }
}

fn suffixed(input: ParseStream, errors: &Errors) -> syn::Result<Type> {
    let start = Span::from(input.span());
    let mut ty = single(input, errors)?;
    while input.peek(syn::token::Bracket) {
        let content;
        let bracket = syn::bracketed!(content in input);
        let span = start.to(bracket.span.close());
        let kind = if content.is_empty() {
            TypeKind::Array(Box::new(ty))
        } else {
            TypeKind::Indexed(Box::new(ty), Box::new(whole(&content, "]", errors)?))
        };
        ty = Type { kind, span };
    }
    Ok(ty)
}

fn single(input: ParseStream, errors: &Errors) -> syn::Result<Type> {
    let span = Span::from(input.span());
    if input.peek(Token![#]) {
        let mut above = attr::parse(input, errors);
        let ty = single(input, errors)?;
        return Ok(described(ty, &mut above, span, errors));
    }
    if input.peek(syn::token::Paren) {
        return parenthesized(input, errors);
    }
    if input.peek(Token![::]) || input.peek(Ident::peek_any) && !peek_word(input, "keyof") {
        return named(input, errors);
    }
    let content;
    let (kind, last) = if input.peek(Token![<]) {
        let signature = item::signature(input, errors)?;
        let last = signature.span;
        (TypeKind::Function(Box::new(signature)), last)
    } else if input.peek(syn::token::Brace) {
        let brace = syn::braced!(content in input);
        (TypeKind::Object(item::members(&content, errors)), brace.span.close().into())
    } else if input.peek(syn::token::Bracket) {
        let bracket = syn::bracketed!(content in input);
        (TypeKind::Tuple(tuple(&content, errors)?), bracket.span.close().into())
    } else if input.peek(syn::LitStr) {
        (TypeKind::String(input.parse::<syn::LitStr>()?.value()), span)
    } else if input.peek(Token![-]) {
        input.parse::<Token![-]>()?;
        let last = input.span().into();
        if input.peek(Token![-]) {
            return Err(input.error("a number is expected here"));
        }
        (TypeKind::Number(number::negated(&number::digits(&input.parse::<syn::Lit>()?)?)), last)
    } else if input.peek(syn::LitInt) || input.peek(syn::LitFloat) {
        (TypeKind::Number(number::digits(&input.parse::<syn::Lit>()?)?), span)
    } else if recovery::take_broken_char(input).is_some() {
        (TypeKind::Error, span)
    } else if take_word(input, "keyof").is_some() {
        let of = suffixed(input, errors)?;
        let last = of.span;
        (TypeKind::Keyof(Box::new(of)), last)
    } else {
        return Err(recovery::expected_type(input));
    };
    Ok(Type { kind, span: span.to(last) })
}

/// `#[platforms(alipay)] "text"`: a literal that has something above it.
fn described(ty: Type, above: &mut Above, place: Span, errors: &Errors) -> Type {
    let (js, numeric) = match ty.kind {
        TypeKind::String(js) => (js, false),
        TypeKind::Number(js) => (js, true),
        TypeKind::Error => return ty,
        _ => {
            errors.push(place, "of the types here, only a literal as `\"GET\"` can have a description or attributes: leave them out, or write them above \
                 the field");
            return ty;
        }
    };
    above.fits(On::Literal, errors);
    // What it is to JavaScript stands there.
    let name = Name { js, rust: above.rust.take(), span: ty.span };
    let attrs = std::mem::take(&mut above.attrs);
    Type { kind: TypeKind::Value(Box::new(Value { name, attrs, numeric })), span: ty.span }
}

fn tuple(content: ParseStream, errors: &Errors) -> syn::Result<Vec<Type>> {
    let mut parts = Vec::new();
    while !content.is_empty() {
        parts.push(tuple_part(content, errors)?);
        if !content.is_empty() && content.parse::<Token![,]>().is_err() {
            return Err(content.error("`,` is expected between the parts of a tuple, before this"));
        }
    }
    Ok(parts)
}

/// A part of a tuple. What TypeScript has before and behind it is a mistake, and read over: a name, `...` and `?`.
fn tuple_part(content: ParseStream, errors: &Errors) -> syn::Result<Type> {
    const OPTIONAL: &str = "each part of a tuple is there: what may be missing is `T | undefined`";
    if content.peek(Token![...]) {
        let dots: Token![...] = content.parse()?;
        let said =
            "a tuple has as many parts as are written: a list of any length is `T[]`, and of several types `(A | B)[]`";
        errors.push(Span::from(dots.spans[0]).to(dots.spans[2]), said);
    }
    let ahead = content.fork();
    let is_named = name(&ahead).is_ok()
        && (ahead.peek(Token![:]) && !ahead.peek(Token![::]) || ahead.peek(Token![?]) && ahead.peek2(Token![:]));
    if is_named {
        let label = name(content)?;
        match content.parse::<Option<Token![?]>>()? {
            Some(mark) => errors.push(mark.span, OPTIONAL),
            None => errors.push(label.span, "the parts of a tuple have no names: write their types alone"),
        }
        content.parse::<Token![:]>()?;
    }
    let ty = parse(content, errors)?;
    if let Some(mark) = content.parse::<Option<Token![?]>>()? {
        errors.push(mark.span, OPTIONAL);
    }
    Ok(ty)
}

/// A type behind which nothing but the closing delimiter stands.
fn whole(content: ParseStream, close: &str, errors: &Errors) -> syn::Result<Type> {
    let ty = parse(content, errors)?;
    if content.is_empty() { Ok(ty) } else { Err(content.error(format!("`{close}` is expected before this"))) }
}

/// A function type, or a type in parentheses.
fn parenthesized(input: ParseStream, errors: &Errors) -> syn::Result<Type> {
    if at_signature(input)? {
        recovery::colon_for_arrow(input, errors);
        let signature = item::signature(input, errors)?;
        let span = signature.span;
        return Ok(Type { kind: TypeKind::Function(Box::new(signature)), span });
    }
    let content;
    let parens = syn::parenthesized!(content in input);
    let span = Span::from(parens.span.open()).to(parens.span.close());
    if content.is_empty() {
        errors.push(span, "no value is `void`, not `()`");
        return Ok(Type { kind: TypeKind::Keyword(Keyword::Void), span });
    }
    Ok(Type { span, ..whole(&content, ")", errors)? })
}

/// Whether the parentheses hold parameters: an arrow follows, or a name and a `:` stand in them.
fn at_signature(input: ParseStream) -> syn::Result<bool> {
    let ahead = input.fork();
    let group: proc_macro2::Group = ahead.parse()?;
    if ahead.peek(Token![=>]) || ahead.peek(Token![->]) {
        return Ok(true);
    }
    let named = |content: ParseStream| {
        let _: Option<Token![...]> = content.parse()?;
        let is_named =
            name(content).is_ok() && (content.peek(Token![?]) || content.peek(Token![:]) && !content.peek(Token![::]));
        let _: TokenStream = content.parse()?;
        Ok(is_named)
    };
    named.parse2(group.stream())
}

/// `readonly string[]`, `typeof x`: what stands behind a word that TypeScript has before a type.
fn behind_word(word: &Ident, input: ParseStream, errors: &Errors) -> syn::Result<Option<Type>> {
    let said = match word.to_string().as_str() {
        "readonly" => "leave `readonly` out: what crosses between the program and the host is a copy",
        "typeof" => "`typeof` is not supported: write the type itself",
        "unique" => "a symbol has no name in Rust: leave it out, or write `any`",
        "infer" => "`infer` is not supported: write the type itself",
        "new" | "abstract" => {
            // Its signature, or what is left of it.
            let signature = item::signature(input, errors)?;
            let said = "what makes an object is a function beside the interface: `#[new] function Name(..) => Name;`";
            let span = Span::from(word.span()).to(signature.span);
            errors.push(span, said);
            return Ok(Some(Type::error(span)));
        }
        "asserts" => {
            let (of, span) = (input.call(Ident::parse_any)?, Span::from(word.span()));
            let last = match take_word(input, "is") {
                Some(_) => suffixed(input, errors)?.span,
                None => of.span().into(),
            };
            errors.push(span.to(last), "what only checks gives nothing: write `void`");
            return Ok(Some(Type { kind: TypeKind::Keyword(Keyword::Void), span }));
        }
        _ => return Ok(None),
    };
    let ty = suffixed(input, errors)?;
    let span = Span::from(word.span()).to(ty.span);
    errors.push(span, said);
    Ok(Some(if word == "readonly" { ty } else { Type::error(span) }))
}

fn named(input: ParseStream, errors: &Errors) -> syn::Result<Type> {
    let span = Span::from(input.span());
    let leading = input.peek(Token![::]);
    if leading {
        input.parse::<Token![::]>()?;
    }
    let first = input.call(Ident::parse_any)?;
    if !leading && (input.peek(Ident::peek_any) || input.peek(syn::token::Paren) || input.peek(Token![<])) {
        let is_called = input.peek(syn::token::Paren) || input.peek(Token![<]);
        let applies = match first.to_string().as_str() {
            "new" => is_called,
            "abstract" => take_word(input, "new").is_some(),
            _ => !input.peek(Token![<]),
        };
        if applies {
            if let Some(ty) = behind_word(&first, input, errors)? {
                return Ok(ty);
            }
        }
        // `is: boolean` is the next member.
        let is_member =
            |ahead: ParseStream| ahead.peek(Token![:]) || ahead.peek(Token![?]) || ahead.peek(syn::token::Paren);
        let ahead = input.fork();
        let tests = take_word(&ahead, "is").filter(|_| !is_member(&ahead));
        if let Some(is) = tests.and_then(|_| take_word(input, "is")) {
            let tested = suffixed(input, errors)?;
            let span = span.to(tested.span);
            errors.push(Span::from(is).to(tested.span), "what tests a type gives a `boolean`: write that");
            return Ok(Type { kind: TypeKind::Keyword(Keyword::Boolean), span });
        }
    }
    let mut segments = vec![first];
    loop {
        if input.peek(Token![.]) {
            errors.push(input.span(), "a path is written with `::`, not with `.`");
            input.parse::<Token![.]>()?;
        } else if input.peek(Token![::]) {
            input.parse::<Token![::]>()?;
        } else {
            break;
        }
        segments.push(input.call(Ident::parse_any)?);
    }
    let mut span = span.to(segments[segments.len() - 1].span());
    let mut args = Vec::new();
    if input.peek(Token![<]) {
        input.parse::<Token![<]>()?;
        while !input.peek(Token![>]) {
            args.push(parse(input, errors)?);
            if !input.peek(Token![,]) {
                break;
            }
            input.parse::<Token![,]>()?;
        }
        if !input.peek(Token![>]) {
            return Err(input.error("`,` or `>` is expected before this"));
        }
        span = span.to(input.parse::<Token![>]>()?.span);
    }
    let path = Path { leading, segments, args };
    let word = match &path {
        Path { leading: false, segments, .. } if segments.len() == 1 => keyword(&word(&segments[0])),
        _ => None,
    };
    let Some(word) = word else {
        return Ok(Type { kind: TypeKind::Path(path), span });
    };
    if !path.args.is_empty() {
        errors.push(span, format!("`{}` takes no type arguments", path.segments[0]));
    }
    Ok(Type { kind: TypeKind::Keyword(word), span })
}

/// What a path without a leading `::` and with one segment means when it is TypeScript's own name.
pub(super) fn keyword(word: &str) -> Option<Keyword> {
    Some(match word {
        "number" => Keyword::Number,
        "string" => Keyword::String,
        "boolean" => Keyword::Boolean,
        "true" => Keyword::True,
        "false" => Keyword::False,
        "void" => Keyword::Void,
        "undefined" => Keyword::Undefined,
        "null" => Keyword::Null,
        "any" | "unknown" => Keyword::Any,
        _ => return None,
    })
}

//! Definitions: namespaces, interfaces, aliases, functions and their members.

use proc_macro2::Delimiter;
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::ParseStream;

use super::attr::{Above, On};
use super::{attr, name, peek_word, recovery, skip_item, skip_until, take_result_arrow, take_separator, take_word, ty};
use crate::ast::{
    Alias, Attrs, Function, Generic, Interface, Item, Member, Name, Namespace, Param, Property, Signature, Spec, Type,
    TypeKind,
};
use crate::diagnostics::Errors;
use crate::span::Span;

/// The words that begin a definition.
const STARTS: [&str; 6] = ["use", "namespace", "interface", "type", "function", "const"];

/// A whole spec.
pub(super) fn file(input: ParseStream, errors: &Errors) -> Spec {
    let attr::File { module, global, taro } = attr::file(input, errors);
    Spec { module, global, taro, items: items(input, errors) }
}

fn items(input: ParseStream, errors: &Errors) -> Vec<Item> {
    let mut list = Vec::new();
    while !input.is_empty() {
        let start = input.cursor();
        match item(input, errors) {
            Ok(Some(item)) => list.push(item),
            Ok(None) => {}
            Err(error) => {
                errors.syn(error);
                skip_item(input, start, at_item);
            }
        }
    }
    list
}

/// Whether a definition begins here: the place to read on after a mistake.
fn at_item(input: ParseStream) -> bool {
    input.peek(Token![#]) || STARTS.iter().chain(recovery::ITEM_WORDS).any(|word| peek_word(input, word))
}

fn item(input: ParseStream, errors: &Errors) -> syn::Result<Option<Item>> {
    if input.peek(Token![;]) {
        input.parse::<Token![;]>()?;
        return Ok(None);
    }
    if at_use(input) {
        return Ok(Some(Item::Use(super::use_item(input)?)));
    }
    let mut above = attr::parse(input, errors);
    if above.is_unread && above.is_empty() && (input.is_empty() || input.peek(Token![;])) {
        return Ok(None);
    }
    if input.is_empty() || (!above.is_empty() && input.peek(Token![;])) {
        return Err(input.error("a definition should follow what stands above it"));
    }
    recovery::modifiers(input, errors);
    if at_use(input) {
        return Ok(Some(Item::Use(super::use_item(input)?)));
    }
    let start = input.span();
    let word = recovery::item_word(input, errors)?;
    match word.as_str() {
        "namespace" => Ok(Some(Item::Namespace(namespace(input, above, errors)?))),
        "interface" => Ok(Some(Item::Interface(interface(input, above, errors)?))),
        "type" => Ok(Some(Item::Alias(alias(input, above, errors)?))),
        "const" => {
            above.fits(On::Const, errors);
            let name = above.rename(name(input)?);
            let mark = input.span();
            let property = property(input, above.attrs, false, name, errors)?;
            if property.optional {
                errors.push(mark, "a constant has no `?`: where it may be missing, write `T | undefined` as its type");
            }
            end(input, "a constant", errors);
            let property = Property { optional: false, ..property };
            Ok(Some(Item::Const(property)))
        }
        "function" => {
            above.fits(On::Function, errors);
            let name = above.rename(name(input)?);
            let signature = signature(input, errors)?;
            end(input, "a function", errors);
            Ok(Some(Item::Function(Function { attrs: above.attrs, name, module: above.module, signature })))
        }
        _ => {
            // `import { A } from "a";` has words of its own.
            skip_until(input, |input| word != "import" || input.peek(Token![;]));
            Err(recovery::unknown_item(start, &word))
        }
    }
}

/// Whether a `use` is next, perhaps below Rust's own attributes.
fn at_use(input: ParseStream) -> bool {
    let mut cursor = input.cursor();
    while let Some((_, rest)) = cursor.punct().filter(|(punct, _)| punct.as_char() == '#') {
        let Some((_, _, rest)) = rest.group(Delimiter::Bracket) else { return false };
        cursor = rest;
    }
    cursor.ident().is_some_and(|(word, _)| word == "use")
}

/// The `;` behind a definition; the last one of a file or of a namespace can do without.
fn end(input: ParseStream, what: &str, errors: &Errors) {
    if input.peek(Token![;]) {
        let _ = input.parse::<Token![;]>();
    } else if !input.is_empty() {
        let said = match input.peek(Token![=]) {
            true => "a spec sets no value: the host has it".to_owned(),
            false => format!("`;` is expected after {what}, before this"),
        };
        errors.push(input.span(), said);
        skip_until(input, |input| input.peek(Token![;]) || at_item(input));
    }
}

fn namespace(input: ParseStream, mut above: Above, errors: &Errors) -> syn::Result<Namespace> {
    above.fits(On::Namespace, errors);
    let name = above.rename_named(name(input)?);
    let content = braced(input, "a namespace")?;
    Ok(Namespace { attrs: above.attrs, name, items: items(&content, errors) })
}

fn interface(input: ParseStream, mut above: Above, errors: &Errors) -> syn::Result<Interface> {
    above.fits(On::Interface, errors);
    let name = above.rename_named(name(input)?);
    let mut list = Vec::new();
    if let Err(error) = generics_into(input, &mut list, errors) {
        // The interface is there all the same: whoever uses it is not told of it again.
        errors.syn(error);
        skip_until(input, |input| input.peek(syn::token::Brace) || peek_word(input, "extends") || at_item(input));
    }
    let generics = list;
    let mut extends = Vec::new();
    if take_word(input, "extends").is_some() {
        loop {
            extends.push(ty::parse(input, errors)?);
            if !input.peek(Token![,]) {
                break;
            }
            input.parse::<Token![,]>()?;
        }
    }
    let content = braced(input, "an interface")?;
    Ok(Interface { attrs: above.attrs, name, generics, extends, members: members(&content, errors) })
}

fn braced<'a>(input: ParseStream<'a>, what: &str) -> syn::Result<syn::parse::ParseBuffer<'a>> {
    if input.peek(Token![.]) || input.peek(Token![::]) {
        return Err(input.error(
            "a name has one part: write a namespace inside of another, as `namespace a { namespace b { .. } }`",
        ));
    }
    if !input.peek(syn::token::Brace) {
        return Err(input.error(format!("`{{ .. }}` should follow the name of {what}")));
    }
    let content;
    syn::braced!(content in input);
    Ok(content)
}

fn alias(input: ParseStream, mut above: Above, errors: &Errors) -> syn::Result<Alias> {
    above.fits(On::Type, errors);
    let name = above.rename_named(name(input)?);
    let (generics, mut ty) = match aliased(input, errors) {
        Ok(read) => read,
        // Its name is there all the same: whoever uses it is not told of it again.
        Err(error) => {
            errors.syn(error);
            skip_until(input, |input| input.peek(Token![;]) || at_item(input));
            input.parse::<Option<Token![;]>>()?;
            let ty = Type::error(name.span);
            return Ok(Alias { attrs: above.attrs, name, generics: Vec::new(), ty, parts: Vec::new() });
        }
    };
    if let Some(word) = take_word(input, "extends") {
        errors.push(ty.span.to(word), "a type that depends on another is not supported: write the type that it is");
        ty = Type::error(ty.span);
        skip_until(input, |input| input.peek(Token![;]));
    }
    end(input, "a type", errors);
    Ok(Alias { attrs: above.attrs, name, generics, ty, parts: Vec::new() })
}

/// What stands behind the name of a type.
fn aliased(input: ParseStream, errors: &Errors) -> syn::Result<(Vec<Generic>, Type)> {
    let generics = generics(input, errors)?;
    if !input.peek(Token![=]) {
        return Err(input.error("`=` and a type should follow the name of a type"));
    }
    input.parse::<Token![=]>()?;
    Ok((generics, ty::parse(input, errors)?))
}

/// The members of an interface or of an object type.
pub(super) fn members(input: ParseStream, errors: &Errors) -> Vec<Member> {
    let mut list = Vec::new();
    while !input.is_empty() {
        match member(input, errors) {
            Ok(member) => {
                list.push(member);
                if !take_separator(input) && !input.is_empty() {
                    errors.push(input.span(), recovery::between_members(input));
                    if !at_member(input) {
                        recover(input);
                    }
                }
            }
            Err(error) => {
                errors.syn(error);
                recover(input);
            }
        }
    }
    list
}

/// Leaves out the rest of a member that could not be read.
fn recover(input: ParseStream) {
    loop {
        skip_until(input, |input| input.peek(Token![,]) || input.peek(Token![;]));
        if input.is_empty() {
            return;
        }
        take_separator(input);
        // A comma between the arguments of a type is none between members.
        if input.is_empty() || at_member(input) {
            return;
        }
    }
}

/// Whether a member begins here.
fn at_member(input: ParseStream) -> bool {
    if input.peek(Token![#]) {
        return true;
    }
    let ahead = input.fork();
    // Two names in a row are a member that forgot its `:`.
    let follows = |input: ParseStream| {
        input.peek(Token![?])
            || input.peek(Token![:])
            || input.peek(syn::token::Paren)
            || input.peek(syn::Ident::peek_any)
    };
    name(&ahead).is_ok() && follows(&ahead)
}

fn member(input: ParseStream, errors: &Errors) -> syn::Result<Member> {
    let mut above = attr::parse_of_member(input, errors);
    if input.peek(Token![#]) {
        attr::private(input)?;
    }
    if input.is_empty() {
        return Err(input.error("a member should follow what stands above it"));
    }
    recovery::modifiers(input, errors);
    // `readonly #name: string`
    let behind = input.cursor().ident().and_then(|(_, behind)| behind.punct());
    if behind.is_some_and(|(it, _)| it.as_char() == '#') {
        recovery::above_behind(input)?;
        input.call(syn::Ident::parse_any)?;
        attr::private(input)?;
    }
    if input.peek(syn::token::Bracket) {
        above.report(On::Index, errors);
        return index(input, errors);
    }
    if input.peek(syn::token::Paren) || input.peek(Token![<]) {
        above.report(On::Call, errors);
        return Ok(Member::Call(signature(input, errors)?));
    }
    let readonly = peek_word(input, "readonly") && {
        let ahead = input.fork();
        let _ = ahead.call(syn::Ident::parse_any);
        name(&ahead).is_ok()
    };
    if readonly {
        take_word(input, "readonly");
    }
    recovery::no_member(input, errors)?;
    let name = above.rename(name(input)?);
    let is_method = input.peek(syn::token::Paren) || input.peek(Token![<]);
    if readonly && is_method {
        errors.push(name.span, "leave `readonly` out: a method is only called");
    }
    recovery::mark(input, errors);
    above.fits(if is_method { On::Method } else { On::Field }, errors);
    if is_method {
        let signature = signature(input, errors)?;
        return Ok(Member::Method(Function { attrs: above.attrs, name, module: None, signature }));
    }
    if input.peek(Token![?]) && input.peek2(syn::token::Paren) {
        // `success?(res: T) => void` is `success?: (res: T) => void`.
        input.parse::<Token![?]>()?;
        let signature = signature(input, errors)?;
        let ty = Type { span: signature.span, kind: TypeKind::Function(Box::new(signature)) };
        return Ok(Member::Property(Property { attrs: above.attrs, name, optional: true, readonly, ty }));
    }
    Ok(Member::Property(property(input, above.attrs, readonly, name, errors)?))
}

fn property(input: ParseStream, attrs: Attrs, readonly: bool, name: Name, errors: &Errors) -> syn::Result<Property> {
    let optional = input.peek(Token![?]);
    if optional {
        input.parse::<Token![?]>()?;
    }
    recovery::colon(input, &name, errors)?;
    let ty = ty::parse(input, errors)?;
    Ok(Property { attrs, name, optional, readonly, ty })
}

fn index(input: ParseStream, errors: &Errors) -> syn::Result<Member> {
    let content;
    let bracket = syn::bracketed!(content in input);
    if content.is_empty() {
        return Err(syn::Error::new(bracket.span.join(), recovery::INDEX));
    }
    name(&content)?;
    if content.peek(Token![in]) {
        let _: proc_macro2::TokenStream = content.parse()?;
        return Err(syn::Error::new(
            bracket.span.join(),
            "members that are made of names are not supported: write each, or `Record<string, T>`",
        ));
    }
    if !content.peek(Token![:]) {
        let _: proc_macro2::TokenStream = content.parse()?;
        return Err(syn::Error::new(bracket.span.join(), recovery::INDEX));
    }
    content.parse::<Token![:]>()?;
    let key = ty::parse(&content, errors)?;
    if !content.is_empty() || !input.peek(Token![:]) {
        let _: proc_macro2::TokenStream = content.parse()?;
        return Err(syn::Error::new(bracket.span.join(), recovery::INDEX));
    }
    input.parse::<Token![:]>()?;
    let value = ty::parse(input, errors)?;
    Ok(Member::Index(Box::new(key), Box::new(value)))
}

fn generics(input: ParseStream, errors: &Errors) -> syn::Result<Vec<Generic>> {
    let mut list = Vec::new();
    generics_into(input, &mut list, errors)?;
    Ok(list)
}

/// The same, with those that stand before a mistake.
fn generics_into(input: ParseStream, list: &mut Vec<Generic>, errors: &Errors) -> syn::Result<()> {
    if !input.peek(Token![<]) {
        return Ok(());
    }
    input.parse::<Token![<]>()?;
    while !input.peek(Token![>]) {
        recovery::variance(input, errors);
        let name = name(input)?;
        let extends = take_word(input, "extends").map(|_| ty::parse(input, errors)).transpose()?;
        let mut default = None;
        if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            default = Some(ty::parse(input, errors)?);
        }
        list.push(Generic { name, extends, default });
        if !input.peek(Token![,]) {
            break;
        }
        input.parse::<Token![,]>()?;
    }
    if !input.peek(Token![>]) {
        return Err(input.error("`,` or `>` is expected before this"));
    }
    input.parse::<Token![>]>()?;
    Ok(())
}

/// `(option?: Option) => Result`
pub(super) fn signature(input: ParseStream, errors: &Errors) -> syn::Result<Signature> {
    let span = input.span();
    let generics = generics(input, errors)?;
    if !input.peek(syn::token::Paren) {
        return Err(input.error("`(..)` with the parameters is expected here"));
    }
    let content;
    let paren = syn::parenthesized!(content in input);
    let params = params(&content, errors);
    let output = if take_result_arrow(input, errors) {
        ty::parse(input, errors)?
    } else {
        errors.push(input.span(), "`=>` and the type of the result should follow the parameters: `=> void` for none");
        Type::error(Span::call_site())
    };
    let span = Span::from(span).to(if matches!(output.kind, TypeKind::Error) {
        paren.span.close().into()
    } else {
        output.span
    });
    Ok(Signature { generics, params, output, span })
}

/// What is said of `a = 5`.
const DEFAULT: &str = "a parameter with a default may be left out: write `name?: T` alone";

fn is_default(input: ParseStream) -> bool {
    input.peek(Token![=]) && !input.peek(Token![=>])
}

fn params(input: ParseStream, errors: &Errors) -> Vec<Param> {
    let mut list = Vec::new();
    while !input.is_empty() {
        match param(input, errors) {
            Ok(param) => list.push(param),
            Err(error) => {
                errors.syn(error);
                skip_until(input, |input| input.peek(Token![,]));
            }
        }
        if !take_separator(input) && !input.is_empty() {
            let said = if is_default(input) { DEFAULT } else { "`,` is expected between parameters, before this" };
            errors.push(input.span(), said);
            skip_until(input, |input| input.peek(Token![,]));
            take_separator(input);
        }
    }
    list
}

fn param(input: ParseStream, errors: &Errors) -> syn::Result<Param> {
    if input.peek(Token![#]) && !input.peek2(syn::token::Bracket) {
        return Err(input.error("nothing stands above a parameter, and its name has no `#`: leave it out"));
    }
    for attribute in input.call(syn::Attribute::parse_outer)? {
        errors.push(Span::of(&attribute), attr::above_a_param(&attribute));
    }
    let rest = input.peek(Token![...]);
    if rest {
        input.parse::<Token![...]>()?;
    }
    if peek_word(input, "this") {
        let said = "leave `this` out: it is what the function is called on, and no argument";
        errors.push(input.span(), said);
    }
    let name = name(input)?;
    if is_default(input) {
        errors.push(input.span(), DEFAULT);
        skip_until(input, |input| input.peek(Token![,]));
        let ty = Type::error(name.span);
        return Ok(Param { name, optional: true, rest, ty });
    }
    let property = property(input, Attrs::default(), false, name, errors)?;
    Ok(Param { name: property.name, optional: property.optional, rest, ty: property.ty })
}

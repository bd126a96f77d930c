//! The recovery of a hand that is used to TypeScript or to Rust, each by name.

use proc_macro2::{Ident, Span};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::ParseStream;

use crate::ast::Name;
use crate::diagnostics::Errors;
use crate::suggest;

/// Words that begin a definition elsewhere, and so are a place to read on.
pub(super) const ITEM_WORDS: &[&str] = &["fn", "struct", "mod", "pub", "export", "declare", "async"];

/// Leaves out the modifiers that say nothing here.
pub(super) fn modifiers(input: ParseStream, errors: &Errors) {
    loop {
        let ahead = input.fork();
        let Ok(word) = ahead.call(Ident::parse_any) else {
            return;
        };
        // `export: string` is a member of that name.
        if ahead.peek(Token![:]) || ahead.peek(Token![?]) || ahead.is_empty() {
            return;
        }
        // So is `async() => void`, where `pub(crate)` is none.
        if word != "pub" && (ahead.peek(syn::token::Paren) || ahead.peek(Token![<])) {
            return;
        }
        let Some(why) = modifier(&word.to_string()) else { return };
        errors.push(word.span(), format!("leave `{word}` out: {why}"));
        let _ = input.call(Ident::parse_any);
        if input.peek(syn::token::Paren) {
            let _ = input.parse::<proc_macro2::Group>();
        }
    }
}

/// Why a modifier says nothing here, if the word is one.
fn modifier(word: &str) -> Option<&'static str> {
    Some(match word {
        "pub" | "export" | "declare" => "everything in a spec can be used from outside",
        "async" => "a function that gives a `Promise` is asynchronous",
        _ => return None,
    })
}

/// Leaves out what TypeScript says of a type parameter: `const T`, `in T`, `out T`.
pub(super) fn variance(input: ParseStream, errors: &Errors) {
    loop {
        let ahead = input.fork();
        let Ok(word) = ahead.call(Ident::parse_any) else { return };
        let is_another = ahead.peek(Ident::peek_any) && !super::peek_word(&ahead, "extends");
        if !is_another || !["const", "in", "out"].iter().any(|it| word == it) {
            return;
        }
        errors.push(word.span(), format!("leave `{word}` out: a type parameter is a name"));
        let _ = input.call(Ident::parse_any);
    }
}

/// Refuses an attribute, or a description, behind `readonly`.
pub(super) fn above_behind(input: ParseStream) -> syn::Result<()> {
    if input.peek3(syn::token::Bracket) && super::peek_word(input, "readonly") {
        input.call(Ident::parse_any)?;
        return Err(input.error("what stands above a property stands before `readonly`: `#[..] readonly name: T`"));
    }
    Ok(())
}

/// What stands between brackets at the place of a name.
pub(super) const INDEX: &str = "what has any other name is `[key: string]: T`";

/// Leaves out the `!` behind the name of a member.
pub(super) fn mark(input: ParseStream, errors: &Errors) {
    if input.peek(Token![!]) && input.peek2(Token![:]) {
        errors.push(input.span(), "leave `!` out: what must be there has no `?`");
        let _ = input.parse::<Token![!]>();
    }
}

/// Refuses what TypeScript has among members, and what would be read as a member of that name.
pub(super) fn no_member(input: ParseStream, errors: &Errors) -> syn::Result<()> {
    let ahead = input.fork();
    let Ok(word) = ahead.call(Ident::parse_any) else { return Ok(()) };
    let is_call = ahead.peek(syn::token::Paren) || ahead.peek(Token![<]);
    let said = match word.to_string().as_str() {
        "new" if is_call => {
            "what makes an object is a function beside the interface: `#[new] function Name(..) => Name;`; a method of that \
             name is `\"new\"(..)`"
        }
        "get" | "set" if super::name(&ahead).is_ok() => {
            "what is read and set is a property: `name: T`, or `readonly name: T`"
        }
        "private" | "protected" if super::name(&ahead).is_ok() => "no program can use this: leave the member out",
        "static" if super::name(&ahead).is_ok() => {
            "what belongs to the class is no member of its objects: write a function, or a `const`, beside the interface"
        }
        "public" | "abstract" | "override" | "accessor" if super::name(&ahead).is_ok() => {
            errors.push(word.span(), format!("leave `{word}` out: everything in a spec can be used from outside"));
            let _ = input.call(Ident::parse_any);
            return Ok(());
        }
        _ => return Ok(()),
    };
    Err(syn::Error::new(word.span(), said))
}

/// Whether a spec reads the text as a name without quotes.
pub fn is_plain(name: &str) -> bool {
    let mut letters = name.chars();
    letters.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && letters.all(|c| c.is_ascii_alphanumeric() || c == '_')
        && name != "_"
        && modifier(name).is_none()
}

/// The word that begins a definition; another language's word is reported and understood.
pub(super) fn item_word(input: ParseStream, errors: &Errors) -> syn::Result<String> {
    if input.peek(Token![@]) {
        return Err(input.error(AT));
    }
    if !input.peek(Ident::peek_any) {
        return Err(input.error("a definition is expected here: `namespace`, `interface`, `type` or `function`"));
    }
    let word = input.call(Ident::parse_any)?;
    let right = match word.to_string().as_str() {
        "fn" => "function",
        "struct" | "class" => "interface",
        "mod" | "module" => "namespace",
        right => return Ok(right.to_owned()),
    };
    errors.push(word.span(), format!("in a spec this is `{right}`, not `{word}`"));
    Ok(right.to_owned())
}

/// A word that does not begin a definition.
pub(super) fn unknown_item(span: Span, word: &str) -> syn::Error {
    let words = ["namespace", "interface", "type", "function", "const", "use"];
    let message = match (word, suggest::nearest(word, words)) {
        ("enum", _) => {
            "a set of values is written as a type: `type Method = \"GET\" | \"POST\";`, not as an `enum`".to_owned()
        }
        ("abstract", _) => "in a spec this is `interface`, not `abstract class`".to_owned(),
        ("readonly", _) => "leave `readonly` out: a constant is only read".to_owned(),
        ("let" | "var" | "static", _) => format!("in a spec this is `const`, not `{word}`"),
        ("import", _) => "what another file defines is named with `use path::Name;`".to_owned(),
        (_, Some(near)) => format!("`{word}` does not begin a definition; did you mean `{near}`?"),
        _ => format!(
            "`{word}` does not begin a definition: write `namespace`, `interface`, `type`, `function`, `const` or `use`"
        ),
    };
    syn::Error::new(span, message)
}

/// What is said of `@deprecated`.
const AT: &str = "what is said of an item stands above it in brackets, as `#[deprecated]`, not with `@`";

/// What to say where a name should stand.
pub(super) fn expected_name(input: ParseStream) -> syn::Error {
    if input.peek(syn::LitChar) || input.peek(syn::Lifetime) {
        return single_quotes(input);
    }
    if input.peek(Token![@]) {
        return input.error(AT);
    }
    if input.peek(Token![$]) {
        return input.error("a name with `$` is written in quotes: \"$name\"");
    }
    input.error("a name is expected here")
}

/// Takes a single-quoted text: rustc has said by itself that it is no character.
pub(super) fn take_broken_char(input: ParseStream) -> Option<String> {
    let text = input.fork().parse::<proc_macro2::Literal>().ok()?.to_string();
    if input.peek(syn::LitChar) || !text.starts_with('\'') {
        return None;
    }
    input.parse::<proc_macro2::Literal>().ok()?;
    Some(text.trim_matches('\'').to_owned())
}

/// What to say where a type should stand.
pub(super) fn expected_type(input: ParseStream) -> syn::Error {
    if input.peek(syn::LitChar) || input.peek(syn::Lifetime) {
        return single_quotes(input);
    }
    if input.peek(Token![&]) {
        return input.error("a spec has no references: text is `string`");
    }
    input.error("a type is expected here")
}

fn single_quotes(input: ParseStream) -> syn::Error {
    input.error("a string is written in double quotes: Rust reads single ones as a character or a lifetime")
}

/// The `:` between a name and its type.
pub(super) fn colon(input: ParseStream, name: &Name, errors: &Errors) -> syn::Result<()> {
    if input.peek(Token![:]) && !input.peek(Token![::]) {
        input.parse::<Token![:]>()?;
        return Ok(());
    }
    if input.peek(Token![=]) && !input.peek(Token![=>]) {
        errors.push(input.span(), format!("a type comes after `:`, not `=`: `{}: ..`", name.js));
        input.parse::<Token![=]>()?;
        return Ok(());
    }
    Err(input.error(format!("`:` and a type should follow `{}`", name.js)))
}

/// A callback's result behind `:`, as only a named function has it.
pub(super) fn colon_for_arrow(input: ParseStream, errors: &Errors) {
    let ahead = input.fork();
    if ahead.parse::<proc_macro2::Group>().is_ok() && ahead.peek(Token![:]) {
        errors.push(ahead.span(), "the result of a callback comes after `=>`, not `:`");
    }
}

/// What to say where a `,` is expected between members.
pub(super) fn between_members(input: ParseStream) -> &'static str {
    if input.peek(Token![=]) {
        return "a spec sets no value: `#[default(..)]` above the field says what the host takes";
    }
    "`,` or `;` is expected between members, before this"
}

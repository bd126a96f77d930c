//! JavaScript names -> Rust names.

use heck::{ToLowerCamelCase, ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;

use crate::ast::Name;

/// A field, a function, a module or a parameter: `errMsg` is `err_msg`.
pub(crate) fn snake(name: &Name) -> Ident {
    let text = name.rust.clone().unwrap_or_else(|| snake_text(&name.js));
    ident(&text, name.span)
}

/// The JavaScript name of what Rust calls by such a name: `err_msg` is `errMsg`. One that begins with a capital is as it is.
pub(crate) fn js_of_value(rust: &str) -> String {
    if rust.starts_with(char::is_uppercase) { rust.to_owned() } else { rust.to_lower_camel_case() }
}

/// Whether the JavaScript name of a function or a field follows from its Rust one. `userID` is not how Rust writes `userId`,
/// nor is `_id` how it writes `id`: there, another name may be meant.
pub(crate) fn leads_back(rust: &str) -> bool {
    let js = js_of_value(rust);
    let is_word = |it: &str| it.starts_with(char::is_lowercase) && !it.contains(char::is_uppercase);
    // In capitals at its beginning, or in camel case already, it is the JavaScript name.
    js == rust
        || rust.split('_').all(is_word)
        || ident(&snake_text(&js), Span::call_site()).unraw() == rust
        || rust.strip_suffix('_').is_some_and(|it| KEYWORDS.contains(&it))
}

/// The same of a member: `clone` would hide Rust's own, and `clone_` is how it is called.
pub(crate) fn member_leads_back(rust: &str, is_object: bool) -> bool {
    let hides = |it: &str| OF_EVERY_TYPE.contains(&it) || !is_object && it == DEFAULT;
    !hides(rust) && leads_back(rust) || rust.strip_suffix('_').is_some_and(hides)
}

/// The same of a variant.
pub(crate) fn variant_leads_back(rust: &str) -> bool {
    !rust.contains(char::is_lowercase) || camel_text(&js_of_variant(rust)) == rust
}

/// The value that a variant is: `PutAll` is `putAll`. One in capitals alone, `GET`, is as it is.
pub(crate) fn js_of_variant(rust: &str) -> String {
    if rust.contains(char::is_lowercase) { rust.to_lower_camel_case() } else { rust.to_owned() }
}

/// The Rust name of a field that is called as a value is, where that has one of its own: a variant is written otherwise. Nothing
/// where both follow from the value.
pub(super) fn field_of_variant(js: &str, variant: &str) -> Option<String> {
    (camel_text(js) != variant).then(|| snake_text(variant))
}

/// The words of a name, joined as Rust's functions are; no keyword is raw.
pub fn snake_text(js: &str) -> String {
    let snake = |words: Vec<&str>| words.into_iter().map(str::to_ascii_lowercase).collect::<Vec<_>>().join("_");
    started(plain_words(js).map_or_else(|| js.to_snake_case(), snake), "_")
}

/// What makes an object of a class: `Player::create(..)`; one of several ways has a name of its own.
pub(crate) fn constructor(name: &Name) -> Ident {
    ident(way(name).unwrap_or("create"), name.span)
}

/// What one of several ways to make an object is called.
fn way(name: &Name) -> Option<&str> {
    name.rust.as_deref().filter(|it| *it != "create" && *it != snake_text(&name.js))
}

/// The module beside a class: each way to make an object has one.
pub(super) fn beside_class(name: &Name) -> Ident {
    let class = snake_text(&name.js);
    let text = way(name).map_or(class.clone(), |way| format!("{class}_{way}"));
    ident(&text, name.span)
}

/// Whether a text is one name of JavaScript's.
pub(crate) fn is_js_name(text: &str) -> bool {
    let start = |c: char| c == '_' || c == '$' || unicode_ident::is_xid_start(c);
    text.starts_with(start) && text.chars().all(|c| start(c) || unicode_ident::is_xid_continue(c))
}

/// The field of all that has no name of its own, beside those whose names are taken.
pub(crate) fn rest(is_taken: impl Fn(&str) -> bool) -> String {
    let mut name = "rest".to_owned();
    if is_taken(&name) {
        "other_fields".clone_into(&mut name);
    }
    while is_taken(&name) {
        name.push('_');
    }
    name
}

/// The methods that every generated type has of Rust's own: a member of that name would hide it.
const OF_EVERY_TYPE: [&str; 6] = ["clone", "clone_from", "clone_into", "into", "to_owned", "try_into"];

/// A function that every struct has: a setter of that name would be a second one.
const DEFAULT: &str = "default";

/// A method, or a property, of an object. `clone` is `clone_`, unless the source chose a name.
pub(crate) fn method(name: &Name) -> Ident {
    ident(&beside(name, |_| false), name.span)
}

/// A field, and its setter: `default` is a function of the struct.
pub(crate) fn field(name: &Name) -> Ident {
    ident(&beside(name, |it| it == DEFAULT), name.span)
}

/// The same, where `new` is taken whoever chose it.
pub(super) fn member(name: &Name) -> Ident {
    let mut text = beside(name, |it| it == DEFAULT);
    if text == "new" {
        text.push('_');
    }
    ident(&text, name.span)
}

/// A name that hides nothing.
fn beside(name: &Name, is_taken: impl Fn(&str) -> bool) -> String {
    if let Some(rust) = &name.rust {
        return rust.clone();
    }
    let mut text = snake_text(&name.js);
    if OF_EVERY_TYPE.contains(&text.as_str()) || is_taken(&text) {
        text.push('_');
    }
    text
}

/// A type or a variant: `currentTarget` is `CurrentTarget`.
pub(crate) fn camel(name: &Name) -> Ident {
    let text = name.rust.clone().unwrap_or_else(|| camel_text(&name.js));
    ident(&text, name.span)
}

/// The words of a name, joined as Rust's types are.
pub fn camel_text(js: &str) -> String {
    started(words(js), if js.starts_with('-') { "Minus" } else { "N" })
}

/// A value's name with each sign in it spelled out: `utf-8` is `UtfDash8`.
pub(super) fn spelled_out(name: &Name) -> Ident {
    let sign = |c: char| match c {
        '-' => " dash ".to_owned(),
        '+' => " plus ".to_owned(),
        '_' => " underscore ".to_owned(),
        '.' => " dot ".to_owned(),
        '/' => " slash ".to_owned(),
        '*' => " star ".to_owned(),
        c => c.to_string(),
    };
    let words: String = name.js.chars().map(sign).collect();
    ident(&camel_text(&words), name.span)
}

/// The name of a type that has none, from whom it belongs to: `Option` and `2d` are `Option2d`.
pub(super) fn joined(owner: &str, member: &str) -> String {
    camel_text(owner) + &plain(&words(member))
}

fn words(js: &str) -> String {
    // An upstream name such as `IBeaconError` is a Rust name already, and changing it would hide it from a search.
    let is_camel = js.starts_with(|c: char| c.is_ascii_uppercase())
        && js.chars().any(|c| c.is_ascii_lowercase())
        && js.chars().all(|c| c.is_ascii_alphanumeric());
    if is_camel {
        return js.to_owned();
    }
    if plain_words(js).is_some() {
        // Each word but the first begins with a capital already.
        let mut text = js.to_owned();
        text[..1].make_ascii_uppercase();
        return text;
    }
    let text = js.to_upper_camel_case();
    if text.is_empty() { spelled(js) } else { text }
}

/// The words of a name such as `errMsg`, which most names are: letters and digits, and each capital begins a word. `heck`, which
/// knows all others, takes much longer.
fn plain_words(js: &str) -> Option<Vec<&str>> {
    let (mut words, mut start, mut is_lower) = (Vec::new(), 0, false);
    for (at, letter) in js.bytes().enumerate() {
        match letter {
            b'a'..=b'z' => is_lower = true,
            b'0'..=b'9' => {}
            b'A'..=b'Z' if is_lower => {
                words.push(&js[start..at]);
                (start, is_lower) = (at, false);
            }
            _ => return None,
        }
    }
    words.push(&js[start..]);
    (!js.is_empty()).then_some(words)
}

/// A value that has no letter or digit, spelled out.
fn spelled(js: &str) -> String {
    if js.is_empty() { "Empty".to_owned() } else { js.chars().map(|c| format!("U{:04x}", c as u32)).collect() }
}

/// A name cannot start with a digit.
fn started(text: String, prefix: &str) -> String {
    let text = plain(&text);
    if text.starts_with(|c| c == '_' || unicode_ident::is_xid_start(c)) { text } else { format!("{prefix}{text}") }
}

/// The name without what no name of Rust's can hold.
fn plain(text: &str) -> String {
    if text.chars().all(unicode_ident::is_xid_continue) {
        return text.to_owned();
    }
    let spell = |c: char| {
        if unicode_ident::is_xid_continue(c) { c.to_string() } else { format!("U{:04x}", c as u32) }
    };
    text.chars().map(spell).collect()
}

/// Whether Rust can use it as a name, if need be a raw one.
pub(crate) fn is_ident(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(|c| c == '_' || unicode_ident::is_xid_start(c))
        && letters.all(unicode_ident::is_xid_continue)
        && text != "_"
}

/// The identifier, raw where it is one of Rust's keywords.
pub fn ident(text: &str, span: impl Into<proc_macro2::Span>) -> Ident {
    let span = span.into();
    match text.strip_prefix("r#").unwrap_or(text) {
        // These cannot be raw.
        text @ ("self" | "Self" | "super" | "crate" | "_") => Ident::new(&format!("{text}_"), span),
        text if is_keyword(text) => Ident::new_raw(text, span),
        text if is_ident(text) => Ident::new(text, span),
        text => Ident::new(&started(text.to_owned(), "_"), span),
    }
}

/// Whether a name needs no `r#` in any edition of Rust.
pub fn is_plain(text: &str) -> bool {
    is_ident(text) && !is_keyword(text) && !["self", "Self", "super", "crate"].contains(&text)
}

fn is_keyword(text: &str) -> bool {
    KEYWORDS.binary_search(&text).is_ok()
}

/// Rust's keywords of every edition: those that syn has, and `gen`, which edition 2024 reserves. A test compares. To ask syn
/// for each name is most of what `resolve` would do.
pub(crate) const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn name(js: &str) -> Name {
        Name { js: js.to_owned(), rust: None, span: crate::span::Span::call_site() }
    }

    #[test]
    fn the_words_of_a_plain_name_are_those_of_heck() {
        let mut names = vec![String::new()];
        for at in 0.. {
            let Some(name) = names.get(at).cloned() else { break };
            if let Some(words) = plain_words(&name) {
                let snake: Vec<String> = words.iter().map(|it| it.to_ascii_lowercase()).collect();
                assert_eq!(snake.join("_"), name.to_snake_case());
                assert_eq!(self::words(&name), name.to_upper_camel_case());
            }
            if name.len() < 6 {
                names.extend(["a", "bc", "B", "1", "_"].map(|it| name.clone() + it));
            }
        }
    }

    #[test]
    fn keywords_are_those_of_syn() {
        assert!(KEYWORDS.is_sorted());
        assert!(KEYWORDS.iter().all(|word| *word == "gen" || syn::parse_str::<Ident>(word).is_err()));
        for word in ["union", "auto", "default", "safe", "raw", "dyn_", "Type", "macro_rules", "static_"] {
            assert!(syn::parse_str::<Ident>(word).is_ok() && !KEYWORDS.contains(&word), "{word}");
        }
    }

    #[test]
    fn names_are_rust_names_whatever_they_were() {
        for (js, rust) in [
            ("errMsg", "err_msg"),
            ("checkSession", "check_session"),
            ("onBLEConnectionStateChange", "on_ble_connection_state_change"),
            ("type", "r#type"),
            ("self", "self_"),
            ("2d", "_2d"),
            ("content-type", "content_type"),
            ("", "__"),
            ("☃", "__"),
            ("m²", "mU00b2"),
            ("日本", "日本"),
        ] {
            assert_eq!(snake(&name(js)).to_string(), rust);
        }
        for (js, rust) in [
            ("currentTarget", "CurrentTarget"),
            ("IBeaconError", "IBeaconError"),
            ("GET", "Get"),
            ("Self", "Self_"),
            ("2d", "N2d"),
            ("-1", "Minus1"),
            ("", "Empty"),
            ("*", "U002a"),
        ] {
            assert_eq!(camel(&name(js)).to_string(), rust);
        }
        assert_eq!(member(&name("new")).to_string(), "new_");
    }
}

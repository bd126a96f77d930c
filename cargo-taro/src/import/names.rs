//! JavaScript names -> the Rust names that the expansion gives them.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// A function or a module: `checkSession` is `check_session`.
pub(crate) fn snake(js: &str) -> String {
    js.to_snake_case()
}

/// A module in a path, raw where it is one of Rust's words.
pub(crate) fn module(js: &str) -> String {
    let name = snake(js);
    match syn::parse_str::<syn::Ident>(&name) {
        Ok(_) => name,
        Err(_) => format!("r#{name}"),
    }
}

/// A type: `currentTarget` is `CurrentTarget`.
pub(crate) fn camel(js: &str) -> String {
    let is_camel = js.starts_with(|c: char| c.is_ascii_uppercase())
        && js.chars().any(|c| c.is_ascii_lowercase())
        && js.chars().all(|c| c.is_ascii_alphanumeric());
    if is_camel { js.to_owned() } else { js.to_upper_camel_case() }
}

/// Words that a spec reads as a slip where a name could stand.
const SLIPS: [&str; 4] = ["async", "declare", "export", "pub"];

/// Whether a spec reads it as a name without quotes.
pub(crate) fn is_plain(js: &str) -> bool {
    let mut letters = js.chars();
    letters.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && js != "_"
        && !SLIPS.contains(&js)
        && letters.all(|c| c.is_ascii_alphanumeric() || c == '_')
}

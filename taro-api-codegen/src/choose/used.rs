//! What an arm that is left out names: its imports are used all the same, in builds for other hosts.
//!
//! rustc warns of an import that nothing names. What an arm names shows by its tokens alone, not by what it is: an import, an
//! item beside it, a local variable, a type parameter. So each name is imported once more, as `_`, where that is no mistake
//! whatever it is:
//!
//! - Something of the same name stands around it, in a namespace in which it is not looked for, so that the `use` finds
//!   something: a type around what is called, a function around what a path begins with. What is looked for is not hidden. It is
//!   never a macro: beside it, a name that rustc knows as an attribute, of which each version has others, would be ambiguous.
//! - The names have the hygiene of the macro, so that no local variable is found.
//! - Names that may be type parameters, constants or macros are looked up from a module, which sees no parameter.
//!
//! Methods are not names of a scope: a trait that only such an arm needs is still an unused import.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::quote;

use crate::resolve::names::KEYWORDS;

const PRIMITIVES: &[&str] = &[
    "bool", "char", "f16", "f32", "f64", "f128", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8", "u16", "u32",
    "u64", "u128", "usize",
];

/// An item that uses what code names.
///
/// ```text
/// const _: () = {
///     const _: () = { type login = (); const _: () = { use login as _; }; };
///     const _: () = { fn fs() {} const _: () = { use fs as _; }; };
///     mod types_ { use super::*; macro_rules! Session { () => {} } use Session as _; }
///     mod bare_ { use super::*; type identity = (); use self::identity as _; }
///     mod above_ { use super::*; fn inner() {} use self::inner as _; }
/// };
/// ```
pub(super) fn used<'t>(left_out: impl IntoIterator<Item = &'t TokenStream>) -> TokenStream {
    let mut names = Names::default();
    left_out.into_iter().for_each(|tokens| names.collect(tokens.clone()));
    names.bare.retain(|name| !names.bound.contains(name));
    if names.is_empty() {
        return TokenStream::new();
    }
    let Names { calls, paths, types, bare, above, bound: _ } = &names;
    let of = |names: &BTreeSet<String>, one: fn(Ident) -> TokenStream| -> TokenStream {
        names.iter().map(|name| one(ident(name))).collect()
    };
    let calls = of(calls, |name| quote!(const _: () = { type #name = (); const _: () = { use #name as _; }; };));
    let paths = of(paths, |name| quote!(const _: () = { fn #name() {} const _: () = { use #name as _; }; };));
    let types = of(types, |name| quote!(macro_rules! #name { () => {} } use #name as _;));
    let bare = of(bare, |name| quote!(type #name = (); use self::#name as _;));
    let above = of(above, |name| quote!(fn #name() {} use self::#name as _;));
    let module = |name: &str, names: TokenStream| {
        let name = Ident::new(name, Span::mixed_site());
        (!names.is_empty()).then(|| quote!(mod #name { use super::*; #names }))
    };
    let modules = [module("types_", types), module("bare_", bare), module("above_", above)];
    quote! {
        #[allow(unused, clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)]
        const _: () = { #calls #paths #(#modules)* };
    }
}

fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(name) => Ident::new_raw(name, Span::mixed_site()),
        None => Ident::new(name, Span::mixed_site()),
    }
}

/// The names at the beginning of paths.
#[derive(Default)]
struct Names {
    /// What is called.
    calls: BTreeSet<String>,
    /// What a longer path begins with.
    paths: BTreeSet<String>,
    /// What begins as types and constants do.
    types: BTreeSet<String>,
    /// What stands alone, and macros.
    bare: BTreeSet<String>,
    /// What a module that is left out takes from the one above it.
    above: BTreeSet<String>,
    /// What is a variable or a field.
    bound: BTreeSet<String>,
}

impl Names {
    fn is_empty(&self) -> bool {
        [&self.calls, &self.paths, &self.types, &self.bare, &self.above].iter().all(|it| it.is_empty())
    }

    fn collect(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (at, token) in tokens.iter().enumerate() {
            let before = &tokens[..at];
            match token {
                // An attribute has names of its own.
                TokenTree::Group(_) if before.last().is_some_and(|it| is(it, &['#', '!'])) && !is_call(&tokens, at) => {
                }
                TokenTree::Group(group) => {
                    self.collect(group.stream());
                    if is_above(before) {
                        self.above_in(group.stream());
                    }
                }
                TokenTree::Ident(name) if is_above(before) => self.above(&name.to_string()),
                TokenTree::Ident(name) if !is_member(before) && !is_path(before) => {
                    self.name(&name.to_string(), before, &tokens[at + 1..]);
                }
                _ => {}
            }
        }
    }

    fn name(&mut self, name: &str, before: &[TokenTree], behind: &[TokenTree]) {
        if is_fixed(name) {
            return;
        }
        let name = name.to_owned();
        if name.starts_with(|it: char| it.is_uppercase()) {
            self.types.insert(name);
        } else if name == "cfg" {
            // Rust has a macro and an attribute of this name.
            self.bare.insert(name);
        } else if is_path_begun(behind) && !is_given_types(behind) {
            self.paths.insert(name);
        } else if is_called(behind) {
            self.calls.insert(name);
        } else if is_bound(before, behind) {
            self.bound.insert(name);
        } else {
            self.bare.insert(name);
        }
    }

    fn above(&mut self, name: &str) {
        if is_fixed(name) {
        } else if name.starts_with(|it: char| it.is_uppercase()) {
            self.types.insert(name.to_owned());
        } else {
            // A function and a module alike.
            self.bare.insert(name.to_owned());
            self.above.insert(name.to_owned());
        }
    }

    /// What stands in the braces of `super::{a, b::c}`.
    fn above_in(&mut self, tokens: TokenStream) {
        let mut is_first = true;
        for token in tokens {
            match &token {
                TokenTree::Ident(name) if is_first => self.above(&name.to_string()),
                _ => {}
            }
            is_first = is(&token, &[',']);
        }
    }
}

/// Whether a name is one of the language's.
fn is_fixed(name: &str) -> bool {
    let others: [&[&str]; 3] = [&KEYWORDS, &["self", "Self", "super", "crate", "_"], PRIMITIVES];
    others.iter().any(|list| list.contains(&name))
}

/// Whether `super::` stands at the end, and nothing before it.
fn is_above(before: &[TokenTree]) -> bool {
    is_path(before) && {
        let before = &before[..before.len() - 2];
        matches!(before.last(), Some(TokenTree::Ident(it)) if it == "super") && !is_path(&before[..before.len() - 1])
    }
}

/// Whether a name behind this is a field, a method, a lifetime, or a variable of `macro_rules!`: behind `..` it is none.
fn is_member(before: &[TokenTree]) -> bool {
    match before {
        [.., first, second] if is(first, &['.']) && is(second, &['.']) => false,
        [.., last] => is(last, &['.', '\'', '$']),
        [] => false,
    }
}

/// Whether a name between these is that of a variable, a field or an item.
fn is_bound(before: &[TokenTree], behind: &[TokenTree]) -> bool {
    let words = ["let", "mut", "ref", "for", "fn", "mod", "const", "static", "type", "use", "as"];
    let is_declared = matches!(before.last(), Some(TokenTree::Ident(it)) if words.iter().any(|word| it == word));
    let is_pattern =
        before.last().is_some_and(|it| is(it, &['|'])) && behind.first().is_some_and(|it| is(it, &['|', ',']));
    let is_named = match behind {
        [first, second, ..] if is(first, &[':', '=']) => !is(first, &['=']) || is(second, &['>']),
        [first, ..] => is(first, &[':', '@']),
        [] => false,
    };
    is_declared || is_pattern || is_named
}

/// Whether `::` stands at the end.
fn is_path(before: &[TokenTree]) -> bool {
    matches!(before, [.., first, second] if is(first, &[':']) && is(second, &[':']))
}

/// Whether `(..)` or `::<..>` follows.
fn is_called(behind: &[TokenTree]) -> bool {
    is_given_types(behind) || matches!(behind, [TokenTree::Group(it), ..] if it.delimiter() == Delimiter::Parenthesis)
}

fn is_given_types(behind: &[TokenTree]) -> bool {
    is_path_begun(behind) && behind.get(2).is_some_and(|it| is(it, &['<']))
}

/// Whether `::` follows.
fn is_path_begun(behind: &[TokenTree]) -> bool {
    matches!(behind, [first, second, ..] if is(first, &[':']) && is(second, &[':']))
}

/// Whether a group stands behind `name!`.
fn is_call(tokens: &[TokenTree], at: usize) -> bool {
    at >= 2 && is(&tokens[at - 1], &['!']) && matches!(tokens[at - 2], TokenTree::Ident(_))
}

fn is(token: &TokenTree, signs: &[char]) -> bool {
    matches!(token, TokenTree::Punct(it) if signs.contains(&it.as_char()))
}

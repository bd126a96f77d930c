//! What an arm that is left out names: its imports are used all the same, in builds for other hosts.
//!
//! rustc warns of an import that nothing names. What an arm names shows by its tokens alone, not by what it is: an import, an
//! item beside it, a local variable, a type parameter. So each name is imported once more, as `_`, where that is no mistake
//! whatever it is:
//!
//! - A macro of the same name stands before it. It is in a namespace of its own, hides nothing, and lets the `use` find
//!   something.
//! - The names have the hygiene of the macro, so that no local variable is found.
//! - Names that may be type parameters are looked up from a module, which sees none.
//!
//! Methods are not names of a scope: a trait that only such an arm needs is still an unused import.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::quote;

use crate::resolve::names::KEYWORDS;

/// Names that rustc knows as attributes, and that no macro can have beside.
const ATTRIBUTES: &[&str] = &[
    "allow",
    "automatically_derived",
    "bench",
    "cfg",
    "cfg_attr",
    "cold",
    "coverage",
    "crate_name",
    "crate_type",
    "debugger_visualizer",
    "deny",
    "deprecated",
    "derive",
    "diagnostic",
    "doc",
    "expect",
    "export_name",
    "feature",
    "forbid",
    "fundamental",
    "global_allocator",
    "ignore",
    "inline",
    "instruction_set",
    "lang",
    "link",
    "link_name",
    "link_ordinal",
    "link_section",
    "linkage",
    "macro_export",
    "macro_use",
    "marker",
    "may_dangle",
    "must_use",
    "naked",
    "no_builtins",
    "no_core",
    "no_implicit_prelude",
    "no_link",
    "no_main",
    "no_mangle",
    "no_std",
    "non_exhaustive",
    "optimize",
    "panic_handler",
    "path",
    "pointee",
    "prelude_import",
    "proc_macro",
    "proc_macro_attribute",
    "proc_macro_derive",
    "recursion_limit",
    "repr",
    "should_panic",
    "stable",
    "start",
    "target_feature",
    "test",
    "test_runner",
    "thread_local",
    "track_caller",
    "type_length_limit",
    "unstable",
    "used",
    "warn",
    "windows_subsystem",
];

const PRIMITIVES: &[&str] = &[
    "bool", "char", "f16", "f32", "f64", "f128", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8", "u16", "u32",
    "u64", "u128", "usize",
];

/// An item that uses what code names.
///
/// ```text
/// const _: () = {
///     macro_rules! login { () => {} }
///     use login as _;
///     mod types_ { use super::*; macro_rules! Session { () => {} } use Session as _; }
/// };
/// ```
pub(super) fn used<'t>(left_out: impl IntoIterator<Item = &'t TokenStream>) -> TokenStream {
    let mut names = Names::default();
    left_out.into_iter().for_each(|tokens| names.collect(tokens.clone()));
    let Names { values, types } = names;
    if values.is_empty() && types.is_empty() {
        return TokenStream::new();
    }
    let values = values.iter().map(|name| one(name));
    let types = types.iter().map(|name| one(name));
    quote! {
        #[allow(unused, clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)]
        const _: () = {
            #(#values)*
            mod types_ {
                use super::*;
                #(#types)*
            }
        };
    }
}

fn one(name: &str) -> TokenStream {
    let name = Ident::new(name, Span::mixed_site());
    quote! {
        macro_rules! #name { () => {} }
        use #name as _;
    }
}

/// The names at the beginning of paths.
#[derive(Default)]
struct Names {
    /// Functions and modules.
    values: BTreeSet<String>,
    /// All that does not begin as those.
    types: BTreeSet<String>,
}

impl Names {
    fn collect(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (at, token) in tokens.iter().enumerate() {
            let before = at.checked_sub(1).map(|at| &tokens[at]);
            match token {
                // An attribute has names of its own.
                TokenTree::Group(_) if before.is_some_and(|it| is(it, &['#', '!'])) && !is_call(&tokens, at) => {}
                TokenTree::Group(group) => self.collect(group.stream()),
                TokenTree::Ident(name)
                    if !before.is_some_and(|it| is(it, &['.', '\'', '$'])) && !is_path(&tokens[..at]) =>
                {
                    self.name(&name.to_string(), &tokens[at + 1..]);
                }
                _ => {}
            }
        }
    }

    fn name(&mut self, name: &str, behind: &[TokenTree]) {
        let others: [&[&str]; 4] = [&KEYWORDS, &["self", "Self", "super", "crate"], ATTRIBUTES, PRIMITIVES];
        if name.starts_with("r#") || name == "_" || others.iter().any(|list| list.contains(&name)) {
            return;
        }
        if name.starts_with(|it: char| it.is_uppercase()) {
            self.types.insert(name.to_owned());
        } else if begins_call_or_path(behind) {
            self.values.insert(name.to_owned());
        }
    }
}

/// Whether `::` stands at the end.
fn is_path(before: &[TokenTree]) -> bool {
    matches!(before, [.., first, second] if is(first, &[':']) && is(second, &[':']))
}

/// Whether `(..)` or `::` follows.
fn begins_call_or_path(behind: &[TokenTree]) -> bool {
    match behind {
        [TokenTree::Group(it), ..] => it.delimiter() == Delimiter::Parenthesis,
        [first, second, ..] => is(first, &[':']) && is(second, &[':']),
        _ => false,
    }
}

/// Whether a group stands behind `name!`.
fn is_call(tokens: &[TokenTree], at: usize) -> bool {
    at >= 2 && is(&tokens[at - 1], &['!']) && matches!(tokens[at - 2], TokenTree::Ident(_))
}

fn is(token: &TokenTree, signs: &[char]) -> bool {
    matches!(token, TokenTree::Punct(it) if signs.contains(&it.as_char()))
}

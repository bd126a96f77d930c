//! By which name the crate that is compiled has taro-api, where it says no path.
//!
//! ```text
//! rustc --crate-name app .. --extern taro=target/debug/deps/libtaro_api-0123.rmeta
//! ```
//! A macro runs in rustc's own process, so its arguments tell how Cargo.toml names the crate. No file is read for it.

use std::collections::BTreeSet;

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::quote;

use crate::diagnostics::{Diagnostic, to_compile_errors};
use crate::krate;
use crate::resolve::names;

/// The crate that taro-api is, whatever another one calls it.
const OURS: &str = "taro_api";

/// How a crate has taro-api.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Naming {
    /// As `::taro_api`, or nothing is known of it.
    #[default]
    Usual,
    /// By another name.
    Renamed(String),
    /// By several names, of which none is `taro_api`.
    Several(Vec<String>),
    /// By way of another crate.
    Elsewhere,
}

impl Naming {
    /// Reads what rustc was called with. Whoever calls macros otherwise, as rust-analyzer does, tells nothing.
    pub fn of(arguments: impl IntoIterator<Item = String>) -> Naming {
        let mut arguments = arguments.into_iter();
        let (mut is_rustc, mut names) = (false, BTreeSet::new());
        while let Some(argument) = arguments.next() {
            let (option, value) = match argument.split_once('=') {
                Some((option, value)) => (option, Some(value.to_owned())),
                None => (argument.as_str(), None),
            };
            if option != "--crate-name" && option != "--extern" {
                continue;
            }
            let Some(value) = value.or_else(|| arguments.next()) else { break };
            is_rustc = true;
            let name = if option == "--extern" { name_of(&value) } else { (value == OURS).then_some(value) };
            match name {
                Some(name) if name == OURS => return Naming::Usual,
                name => names.extend(name),
            }
        }
        let mut names: Vec<String> = names.into_iter().collect();
        match names.len() {
            0 if is_rustc => Naming::Elsewhere,
            0 => Naming::Usual,
            1 => names.pop().map_or(Naming::Usual, Naming::Renamed),
            _ => Naming::Several(names),
        }
    }

    /// What is wrong where no path is said: `written` is how one says it.
    pub fn advice(&self, written: impl Fn(&str) -> String) -> Option<String> {
        match self {
            Naming::Usual | Naming::Renamed(_) => None,
            Naming::Several(names) => {
                let paths: Vec<String> = names.iter().map(|it| format!("`{}`", written(&format!("::{it}")))).collect();
                Some(format!("this crate depends on taro-api by several names: say which, as {}", paths.join(" or ")))
            }
            Naming::Elsewhere => Some(format!(
                "this crate does not depend on taro-api itself, so say by which path it has it: `{}`, or in a \
                 `macro_rules!` `{}`; or add taro-api to its dependencies",
                written("library::taro_api"),
                written("$crate::taro_api")
            )),
        }
    }
}

/// Where a path to taro-api is said.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    /// At the top of a spec: `#![crate(taro)]`.
    Spec,
    /// Among the arguments of the attribute of that name: `#[api(crate = taro)]`.
    Attribute(&'static str),
}

impl Form {
    /// The tokens, with a path before them. One that they say themselves counts.
    fn with_path(self, name: &str, tokens: TokenStream) -> TokenStream {
        let name = names::ident(name, Span::call_site());
        match self {
            Form::Spec => quote!(#![crate(::#name)] #tokens),
            Form::Attribute(_) => quote!(crate = ::#name, #tokens),
        }
    }

    fn says_path(self, tokens: TokenStream) -> bool {
        let (caller, _) = match self {
            Form::Spec => krate::of_spec(tokens),
            Form::Attribute(_) => krate::of_arguments(tokens),
        };
        caller.has_path()
    }

    fn written(self, path: &str) -> String {
        match self {
            Form::Spec => format!("#![crate({path})]"),
            Form::Attribute(name) => format!("#[{name}(crate = {path})]"),
        }
    }
}

/// Expands a macro where the crate names taro-api so. Where nothing names it, the error says what to write, and the items lead to
/// nothing in as few places as they can.
pub fn expand(
    naming: &Naming,
    form: Form,
    tokens: TokenStream,
    expand: impl FnOnce(TokenStream) -> TokenStream,
) -> TokenStream {
    match naming {
        Naming::Usual => expand(tokens),
        Naming::Renamed(name) => expand(form.with_path(name, tokens)),
        _ if form.says_path(tokens.clone()) => expand(tokens),
        _ => {
            let items = expand(tokens);
            let advice = naming.advice(|path| form.written(path)).filter(|_| names_ours(items.clone()));
            let Some(message) = advice else { return items };
            let error = to_compile_errors(&[Diagnostic { span: Span::call_site().into(), message }]);
            let items = krate::of_arguments(quote!(crate = ::path_of_taro_api)).0.apply(leading_nowhere(items));
            quote!(#error #items)
        }
    }
}

fn names_ours(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => names_ours(group.stream()),
        TokenTree::Ident(name) => name == OURS,
        _ => false,
    })
}

/// Imports `__taro_api` by its name: what a glob would have brought is an error wherever it is used, and what an import of a name
/// would have brought only there. No crate is found, so that rustc does not offer one in place of the whole macro.
fn leading_nowhere(tokens: TokenStream) -> TokenStream {
    let mut done: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), leading_nowhere(group.stream()));
                inner.set_span(group.span());
                done.push(inner.into());
            }
            TokenTree::Ident(name) if name == "__names" => {
                // `::*` stands behind it.
                tokens.by_ref().take(3).for_each(drop);
                done.extend(quote!(__private as __taro_api));
            }
            token => done.push(token),
        }
    }
    done.into_iter().collect()
}

/// `taro` of `priv:taro=/target/libtaro_api-0123.rmeta`, if that is taro-api, or if it has that name.
fn name_of(value: &str) -> Option<String> {
    let (name, path) = value.split_once('=').unwrap_or((value, ""));
    let (options, name) = name.rsplit_once(':').unwrap_or(("", name));
    if options.split(',').any(|it| it == "noprelude") {
        return None;
    }
    let file = path.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = file.split(['-', '.']).next().unwrap_or_default();
    (name == OURS || stem.strip_prefix("lib") == Some(OURS)).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Naming {
        Naming::of(line.split(' ').map(str::to_owned))
    }

    #[test]
    fn a_crate_has_it_by_the_name_that_rustc_was_told() {
        for (line, naming) in [
            ("rustc --crate-name app --extern taro_api=/t/libtaro_api-01.rmeta", Naming::Usual),
            ("rustc --crate-name app --extern taro_api", Naming::Usual),
            (
                "rustc --crate-name app --extern t=/t/libtaro_api-01.rmeta --extern taro_api=/t/libmine.rlib",
                Naming::Usual,
            ),
            ("rustc --crate-name taro_api src/lib.rs", Naming::Usual),
            ("rustc --crate-name=taro_api src/lib.rs", Naming::Usual),
            ("rust-analyzer-proc-macro-srv --version", Naming::Usual),
            ("rustc --crate-name app --extern taro=/t/libtaro_api-01.rmeta", Naming::Renamed("taro".to_owned())),
            (r"rustc.exe --crate-name app --extern=taro=C:\t\libtaro_api.rlib", Naming::Renamed("taro".to_owned())),
            ("rustdoc --crate-name app --extern priv:taro=/t/libtaro_api-01.rlib", Naming::Renamed("taro".to_owned())),
            (
                "rustc --crate-name app --extern b=/t/libtaro_api-01.rlib --extern a=/t/libtaro_api-02.rlib",
                Naming::Several(vec!["a".to_owned(), "b".to_owned()]),
            ),
            ("rustc --crate-name app --extern lib=/t/liblib-01.rmeta", Naming::Elsewhere),
            ("rustc --crate-name app --extern noprelude:taro=/t/libtaro_api-01.rmeta", Naming::Elsewhere),
            ("rustc --crate-name app --extern m=/t/libtaro_api_macros-01.so", Naming::Elsewhere),
        ] {
            assert_eq!(of(line), naming, "{line}");
        }
    }

    #[test]
    fn what_to_write_is_said() {
        let written = |path: &str| format!("crate = {path}");
        let said =
            of("rustc --crate-name app --extern b=libtaro_api.rlib --extern a=libtaro_api-02.rlib").advice(written);
        assert!(said.unwrap_or_default().contains("`crate = ::a` or `crate = ::b`"));
        let said = of("rustc --crate-name app").advice(written).unwrap_or_default();
        assert!(said.contains("`crate = library::taro_api`") && said.contains("`crate = $crate::taro_api`"), "{said}");
        assert_eq!(of("rustc --crate-name app --extern a=libtaro_api-02.rlib").advice(written), None);
    }
}

//! The names that Rust files take from `taro_api`, whatever they call it.

use std::collections::BTreeSet;
use std::fs;
use std::iter::Peekable;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use proc_macro2::token_stream::IntoIter;
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};

use crate::cargo::Workspace;

/// What Rust files name.
#[derive(Debug, Default)]
pub(super) struct Scanned {
    pub(super) names: BTreeSet<String>,
    /// What the Cargo.toml above the files calls taro-api, if that is another name.
    pub(super) dependency: Option<String>,
}

/// The names in files, and in the files of folders. A file that is no Rust has none: rustc says so better.
pub(super) fn scan(paths: &[PathBuf]) -> Result<Scanned> {
    let mut scanned = Scanned::default();
    for path in paths {
        ensure!(path.exists(), "there is no {}", path.display());
        let dependencies = dependencies(path);
        let mut files = Vec::new();
        for entry in walkdir::WalkDir::new(path).sort_by_file_name() {
            let entry = entry.with_context(|| format!("cannot read {}", path.display()))?;
            if !entry.file_type().is_file() || entry.path().extension().is_none_or(|it| it != "rs") {
                continue;
            }
            let text =
                fs::read_to_string(entry.path()).with_context(|| format!("cannot read {}", entry.path().display()))?;
            files.push(text);
        }
        let crates: BTreeSet<String> =
            dependencies.iter().map(|it| it.replace('-', "_")).chain([CRATE.to_owned()]).collect();
        if !files.iter().any(|text| crates.iter().any(|it| text.contains(it))) {
            let named: Vec<&str> = crates.iter().map(String::as_str).collect();
            eprintln!("warning: no Rust file in {} names {}", path.display(), named.join(" or "));
        }
        let files: Vec<TokenStream> = files.iter().filter_map(|text| text.parse().ok()).collect();
        scanned.names.extend(of_files(crates, &files));
        scanned.dependency = scanned.dependency.or(dependencies.into_iter().find(|it| it != super::PACKAGE));
    }
    Ok(scanned)
}

/// What the Cargo.toml above a path calls taro-api. Where cargo does not understand it, nothing is known.
fn dependencies(path: &Path) -> BTreeSet<String> {
    let names = || {
        let path = fs::canonicalize(path).ok()?;
        let manifest = path.ancestors().map(|it| it.join("Cargo.toml")).find(|it| it.is_file())?;
        let place = ["--manifest-path".to_owned(), manifest.to_str()?.to_owned(), "--offline".to_owned()];
        Some(Workspace::ask(&place).ok()?.names_of(super::PACKAGE, &manifest))
    };
    names().unwrap_or_default()
}

const CRATE: &str = "taro_api";

/// The macros that take the names of APIs.
const MACROS: [&str; 3] = ["available", "is_available", "supports"];

/// `taro_api::name`, the names in `use taro_api::{..}`, those that macros take, and after `use taro_api::*` each name in the file.
/// One file may use a name that another one gives the crate.
fn of_files(crates: BTreeSet<String>, files: &[TokenStream]) -> BTreeSet<String> {
    let mut found = Names { crates, names: BTreeSet::new() };
    // A name may be given to a name.
    let mut known = 0;
    while found.crates.len() > known {
        known = found.crates.len();
        files.iter().for_each(|tokens| found.rename(tokens.clone(), false));
    }
    for tokens in files {
        if found.taken(tokens.clone()) {
            every(tokens.clone(), &mut found.names);
        }
    }
    found.names
}

struct Names {
    /// What the crate is called.
    crates: BTreeSet<String>,
    names: BTreeSet<String>,
}

impl Names {
    /// `use taro_api as taro`, `use taro_api::{self as taro}`. In the braces behind its name, `self` is the crate.
    fn rename(&mut self, tokens: TokenStream, is_inside: bool) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let is_it = |names: &BTreeSet<String>, of: &Ident| names.contains(&of.to_string()) || is_inside && of == "self";
        for (at, token) in tokens.iter().enumerate() {
            if let TokenTree::Group(group) = token {
                let is_list = group.delimiter() == Delimiter::Brace;
                let of_it = match &tokens[..at] {
                    [.., TokenTree::Ident(of), TokenTree::Punct(it), TokenTree::Punct(_)] => {
                        it.as_char() == ':' && self.crates.contains(&of.to_string())
                    }
                    _ => false,
                };
                self.rename(group.stream(), is_list && of_it);
            }
        }
        for three in tokens.windows(3) {
            if let [TokenTree::Ident(of), TokenTree::Ident(word), TokenTree::Ident(name)] = three
                && is_it(&self.crates, of)
                && word == "as"
                && name != "_"
            {
                self.crates.insert(name.to_string());
            }
        }
    }

    /// Notes what is named of `taro_api`; whether that is everything.
    fn taken(&mut self, tokens: TokenStream) -> bool {
        let mut all = false;
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Group(group) => all |= self.taken(group.stream()),
                TokenTree::Ident(word) if self.crates.contains(&word.to_string()) => {
                    let colon = |it: &TokenTree| matches!(it, TokenTree::Punct(it) if it.as_char() == ':');
                    if tokens.next_if(colon).is_none() || tokens.next_if(colon).is_none() {
                        continue;
                    }
                    match tokens.next() {
                        Some(TokenTree::Ident(name)) => {
                            self.asked(&name.to_string(), &mut tokens);
                            self.names.insert(name.to_string());
                        }
                        Some(TokenTree::Punct(star)) if star.as_char() == '*' => all = true,
                        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                            all |= listed(group.stream(), &mut self.names);
                        }
                        _ => {}
                    }
                }
                TokenTree::Ident(word) => self.asked(&word.to_string(), &mut tokens),
                _ => {}
            }
        }
        all
    }

    /// `available!(login)`, `supports!(login.timeout)`, `needs(login, request)`: the APIs that are named there.
    fn asked(&mut self, word: &str, tokens: &mut Peekable<IntoIter>) {
        if MACROS.contains(&word) {
            tokens.next_if(|it| matches!(it, TokenTree::Punct(it) if it.as_char() == '!'));
        } else if word != "needs" {
            return;
        }
        if let Some(TokenTree::Group(group)) = tokens.peek() {
            let mut names = BTreeSet::new();
            listed(group.stream(), &mut names);
            // `self::scan` is the caller's own.
            self.names.extend(names.into_iter().filter(|it| !matches!(it.as_str(), "self" | "super" | "crate")));
        }
    }
}

/// `{login, request::{self, Method}, *}`: the first name of each part; whether one is everything.
fn listed(tokens: TokenStream, names: &mut BTreeSet<String>) -> bool {
    let mut all = false;
    let mut is_first = true;
    for token in tokens {
        match &token {
            TokenTree::Ident(name) if is_first => drop(names.insert(name.to_string())),
            TokenTree::Punct(it) if is_first && it.as_char() == '*' => all = true,
            _ => {}
        }
        is_first = matches!(&token, TokenTree::Punct(it) if it.as_char() == ',');
    }
    all
}

fn every(tokens: TokenStream, names: &mut BTreeSet<String>) {
    let mut after_dot = false;
    for token in tokens {
        let is_dot = matches!(&token, TokenTree::Punct(it) if it.as_char() == '.');
        match token {
            TokenTree::Group(group) => every(group.stream(), names),
            // A method's or a field's name is another thing.
            TokenTree::Ident(name) if !after_dot => drop(names.insert(name.to_string())),
            _ => {}
        }
        after_dot = is_dot;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let crates = BTreeSet::from([CRATE.to_owned()]);
        of_files(crates, &[text.parse().expect("it is Rust")]).into_iter().collect()
    }

    #[test]
    fn what_is_named_of_the_crate_is_found() {
        let text = "use taro_api::{login, request::{self, Method}, Error as E}; use other::{get_storage};
            fn main() { on(|| { taro_api::show_toast(taro_api::show_toast::Option::new(1)) }); ::taro_api::r#type(); }
            macro_call!(taro_api::scan_code(None), taro_api);";
        assert_eq!(found(text), ["Error", "login", "r#type", "request", "scan_code", "show_toast"]);
        assert!(found("fn main() { login() }").is_empty());
    }

    #[test]
    fn what_macros_take_is_found() {
        let text = "use taro_api as taro; #[taro_api::needs(scan_code, crate::own)] fn f() { taro::login(None);
            if supports!(get_location.type) { taro_api::available!(preview_media); is_available!(taro_api::get_storage) } }
            fn needs(of: u8) {}";
        let names = found(text);
        for name in ["scan_code", "login", "get_location", "preview_media", "get_storage"] {
            assert!(names.contains(&name.to_owned()), "{name} in {names:?}");
        }
        assert!(!names.contains(&"own".to_owned()), "{names:?}");
    }

    #[test]
    fn another_name_of_the_crate_is_known() {
        let files = [
            "pub use tt::{self as t, login}; extern crate tt as third; use third as fourth; use tt as _; use other::{self as o};",
            "fn f() { crate::t::get_storage(1); fourth::show_toast(2); o::scan_code(3); #[tt::needs(get_location)] fn n() {} }",
        ];
        let files = files.map(|text| text.parse().expect("it is Rust"));
        let names = of_files(BTreeSet::from(["tt".to_owned()]), &files);
        for name in ["login", "get_storage", "show_toast", "get_location"] {
            assert!(names.contains(name), "{name} in {names:?}");
        }
        assert!(!names.contains("scan_code"), "{names:?}");
    }

    #[test]
    fn a_glob_may_mean_each_name() {
        let names = found("use taro_api::*; fn main() { get_storage(1).show_toast(); }");
        assert!(names.contains(&"get_storage".to_owned()) && !names.contains(&"show_toast".to_owned()), "{names:?}");
        assert!(found("use taro_api::{Error, *}; fn f() { login() }").contains(&"login".to_owned()));
    }
}

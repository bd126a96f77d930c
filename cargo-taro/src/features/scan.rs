//! The names that Rust files take from `taro_api`.

use std::collections::BTreeSet;
use std::fs;
use std::iter::Peekable;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use proc_macro2::token_stream::IntoIter;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The names in files, and in the files of folders. A file that is no Rust has none: rustc says so better.
pub(super) fn names(paths: &[PathBuf]) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for path in paths {
        ensure!(path.exists(), "there is no {}", path.display());
        let mut is_used = false;
        for entry in walkdir::WalkDir::new(path).sort_by_file_name() {
            let entry = entry.with_context(|| format!("cannot read {}", path.display()))?;
            if !entry.file_type().is_file() || entry.path().extension().is_none_or(|it| it != "rs") {
                continue;
            }
            let text =
                fs::read_to_string(entry.path()).with_context(|| format!("cannot read {}", entry.path().display()))?;
            is_used |= text.contains(CRATE);
            if let Ok(tokens) = text.parse() {
                names.extend(of_file(tokens));
            }
        }
        if !is_used {
            eprintln!("warning: no Rust file in {} names taro_api", path.display());
        }
    }
    Ok(names)
}

const CRATE: &str = "taro_api";

/// The macros that take the names of APIs.
const MACROS: [&str; 3] = ["available", "is_available", "supports"];

/// `taro_api::name`, the names in `use taro_api::{..}`, those that macros take, and after `use taro_api::*` each name in the file.
fn of_file(tokens: TokenStream) -> BTreeSet<String> {
    let mut file = File { crates: BTreeSet::from([CRATE.to_owned()]), names: BTreeSet::new() };
    file.rename(tokens.clone());
    if file.taken(tokens.clone()) {
        every(tokens, &mut file.names);
    }
    file.names
}

struct File {
    /// What the crate is called in the file.
    crates: BTreeSet<String>,
    names: BTreeSet<String>,
}

impl File {
    /// `use taro_api as taro`
    fn rename(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for group in tokens.iter().filter_map(|it| if let TokenTree::Group(it) = it { Some(it) } else { None }) {
            self.rename(group.stream());
        }
        for three in tokens.windows(3) {
            if let [TokenTree::Ident(of), TokenTree::Ident(word), TokenTree::Ident(name)] = three
                && of == CRATE
                && word == "as"
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
        of_file(text.parse().expect("it is Rust")).into_iter().collect()
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
    fn a_glob_may_mean_each_name() {
        let names = found("use taro_api::*; fn main() { get_storage(1).show_toast(); }");
        assert!(names.contains(&"get_storage".to_owned()) && !names.contains(&"show_toast".to_owned()), "{names:?}");
        assert!(found("use taro_api::{Error, *}; fn f() { login() }").contains(&"login".to_owned()));
    }
}

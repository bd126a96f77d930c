//! Finds the calls of `spec!` and the modules under `#[api]` in a file.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::punctuated::Punctuated;

use super::{Found, Source};

/// The specs of a file, also those in the modules and functions that the file itself has.
pub(super) fn specs(tokens: TokenStream, items: Vec<syn::Item>) -> Vec<Found> {
    let mut collector =
        Collector { spec: Names::of("spec", tokens.clone()), api: Names::of("api", tokens), found: Vec::new() };
    collector.items(items, None);
    collector.found
}

/// The calls of `spec!` in code that may be no file.
pub(super) fn calls(tokens: TokenStream) -> Vec<Found> {
    let mut collector =
        Collector { spec: Names::of("spec", tokens.clone()), api: Names(BTreeSet::new()), found: Vec::new() };
    collector.tokens(tokens);
    collector.found
}

/// What a macro is called in a file: by its name, and by those that imports give it.
struct Names(BTreeSet<String>);

impl Names {
    fn of(name: &str, tokens: TokenStream) -> Names {
        let mut names = Names(BTreeSet::from([name.to_owned()]));
        names.renamed(name, tokens);
        names
    }

    /// `use taro_api::spec as s`
    fn renamed(&mut self, name: &str, tokens: TokenStream) {
        let mut last = [String::new(), String::new()];
        for token in tokens {
            let word = match token {
                TokenTree::Group(group) => {
                    self.renamed(name, group.stream());
                    String::new()
                }
                TokenTree::Ident(word) => word.to_string(),
                _ => String::new(),
            };
            if last == [name, "as"] && !word.is_empty() && word != "_" {
                self.0.insert(word.clone());
            }
            let [_, before] = last;
            last = [before, word];
        }
    }

    fn has(&self, path: &syn::Path) -> bool {
        path.segments.last().is_some_and(|it| self.0.contains(&it.ident.to_string()))
    }
}

struct Collector {
    spec: Names,
    api: Names,
    found: Vec<Found>,
}

impl Collector {
    fn items(&mut self, items: Vec<syn::Item>, module: Option<&str>) {
        for item in items {
            match item {
                syn::Item::Macro(it) if it.ident.is_none() && self.spec.has(&it.mac.path) => {
                    self.found.push((module.map(str::to_owned), Source::Call(it.mac.tokens)));
                }
                syn::Item::Mod(it) => self.module(it),
                syn::Item::Macro(_) => {}
                syn::Item::Fn(it) => self.block(*it.block),
                other => self.tokens(other.into_token_stream()),
            }
        }
    }

    fn module(&mut self, mut module: syn::ItemMod) {
        let name = module.ident.unraw().to_string();
        let under = module.attrs.iter().enumerate().find_map(|(at, it)| Some((at, self.api(&it.meta)?)));
        match under {
            Some((at, arguments)) => {
                module.attrs.remove(at);
                self.found.push((Some(name), Source::Module(arguments, module.into_token_stream())));
            }
            None => self.items(module.content.map(|(_, items)| items).unwrap_or_default(), Some(&name)),
        }
    }

    /// The arguments of an `#[api]`, which may stand in a `cfg_attr`.
    fn api(&self, meta: &syn::Meta) -> Option<TokenStream> {
        if meta.path().is_ident("cfg_attr") {
            let list = meta.require_list().ok()?;
            let parts = list.parse_args_with(Punctuated::<syn::Meta, syn::Token![,]>::parse_terminated).ok()?;
            return parts.iter().skip(1).find_map(|it| self.api(it));
        }
        self.api.has(meta.path()).then(|| match meta {
            syn::Meta::List(list) => list.tokens.clone(),
            _ => TokenStream::new(),
        })
    }

    /// The specs in the body of a function.
    fn block(&mut self, block: syn::Block) {
        for statement in block.stmts {
            match statement {
                syn::Stmt::Item(item) => self.items(vec![item], None),
                other => self.tokens(other.into_token_stream()),
            }
        }
    }

    /// The calls of `spec!` anywhere in code: in a method, or in a block of an expression.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Ident(word) if word == "macro_rules" || self.spec.0.contains(&word.to_string()) => {
                    let mark = |it: &TokenTree| matches!(it, TokenTree::Punct(it) if it.as_char() == '!');
                    if tokens.next_if(mark).is_none() {
                        continue;
                    }
                    let group = |it: &TokenTree| matches!(it, TokenTree::Group(_));
                    if word == "macro_rules" {
                        // What it writes is no spec before it is called.
                        tokens.nth(1);
                    } else if let Some(TokenTree::Group(group)) = tokens.next_if(group) {
                        self.found.push((None, Source::Call(group.stream())));
                    }
                }
                _ => {}
            }
        }
    }
}

//! An arm of `platform!` in a build for several hosts: calls of `taro_api::..` in it are held against its own hosts.
//!
//! A gate is true or false for the whole build, and a macro does not know what a bare `login` is. But `taro_api::login(..)` says
//! it: the call goes to the function without its gate, and a constant asks for the gate with the hosts of the arm.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;

use crate::hosts::Host;
use crate::krate::HIDDEN;
use crate::parse::groups::opened;

/// Functions of taro-api that are no API of a host's.
const OWN: [&str; 4] = ["sleep", "spawn", "on_mismatch", "set_taro"];

/// The body of an arm, in braces.
///
/// `names` are those by which the crate has taro-api.
pub(super) fn held(body: &TokenStream, names: &[&str], hosts: &[Host]) -> TokenStream {
    // What the arm itself calls so is another one.
    let mut own = Own { names, found: Vec::new() };
    own.read(body.clone(), None);
    let names: Vec<&str> = names.iter().copied().filter(|name| !own.found.contains(name)).collect();
    let mut calls = Calls { names: &names, hosts, called: Vec::new() };
    let body = calls.rewritten(body.clone());
    let checks = calls.checks();
    quote!({ #checks #body })
}

/// A constant that is an error where a host of the arm does not have the function, or its oldest client does not.
fn check(Called { root, name }: &Called, hosts: &[Host]) -> TokenStream {
    let shown = name.unraw();
    let held = Host::known().into_iter().enumerate().filter(|(_, host)| hosts.contains(host)).map(|(at, host)| {
        let ask = format!("ask first: `if let Some({name}) = taro_api::available!({name})`");
        let missing = format!("`{shown}` is not available on `{host}`, a host of this arm; {ask}");
        let young = format!("`{shown}` is younger than the oldest client of `{host}`, a host of this arm; {ask}");
        quote_spanned!(name.span()=> ::taro_api::platform::held(#root::#name::GATE_, #at, #missing, #young);)
    });
    quote_spanned!(name.span()=> const _: () = { #(#held)* };)
}

/// A function that an arm calls.
struct Called {
    /// taro-api, as the arm names it: so a name that is none is one error.
    root: TokenStream,
    name: Ident,
}

/// The calls of an arm.
struct Calls<'n> {
    names: &'n [&'n str],
    hosts: &'n [Host],
    called: Vec<Called>,
}

impl Calls<'_> {
    fn checks(&self) -> TokenStream {
        self.called.iter().map(|called| check(called, self.hosts)).collect()
    }

    /// The tokens of a block, which may bring the name: then it is found inside of the block alone, and so are the checks.
    fn rewritten_inside(&mut self, group: &Group) -> TokenStream {
        if group.delimiter() != Delimiter::Brace || !has_use(group.stream()) {
            return self.rewritten(group.stream());
        }
        let mut inside = Calls { called: Vec::new(), ..*self };
        let body: Vec<TokenTree> = inside.rewritten(group.stream()).into_iter().collect();
        let is = |token: Option<&TokenTree>, sign| matches!(token, Some(TokenTree::Punct(it)) if it.as_char() == sign);
        // `#![allow(..)]` stands first.
        let inner = (0..).step_by(3).find(|&at| !(is(body.get(at), '#') && is(body.get(at + 1), '!')));
        let (attributes, body) = body.split_at(inner.unwrap_or_default().min(body.len()));
        let checks = inside.checks();
        quote!(#(#attributes)* #checks #(#body)*)
    }

    /// The tokens with each `taro_api::name(..)` called without its gate.
    fn rewritten(&mut self, tokens: TokenStream) -> TokenStream {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        let mut new = TokenStream::new();
        let mut at = 0;
        while at < trees.len() {
            if let Some(name) = self.call(&trees, at) {
                // A call inside of an arm may stand there several times.
                if !self.called.iter().any(|it| it.name == *name) {
                    let is_global = at >= 2 && is_colon(&trees[at - 1]) && is_colon(&trees[at - 2]);
                    let (global, root) = (is_global.then(|| quote!(::)), &trees[at]);
                    self.called.push(Called { root: quote!(#global #root), name: name.clone() });
                }
                new.extend(trees[at..at + 4].iter().cloned());
                new.extend(quote_spanned!(name.span()=> ::asked_::asked_));
                at += 4;
                continue;
            }
            if is_platform(&trees[at..]) {
                // Its arms are held against their own hosts.
                new.extend(trees[at..at + 3].iter().cloned());
                at += 3;
                continue;
            }
            new.extend([match &trees[at] {
                TokenTree::Group(group) if group.delimiter() != Delimiter::None => {
                    let mut inside = Group::new(group.delimiter(), self.rewritten_inside(group));
                    inside.set_span(group.span());
                    TokenTree::Group(inside)
                }
                tree => tree.clone(),
            }]);
            at += 1;
        }
        new
    }

    /// The name, if `taro_api::name(..)` begins here.
    fn call<'t>(&self, trees: &'t [TokenTree], at: usize) -> Option<&'t Ident> {
        let [
            TokenTree::Ident(root),
            TokenTree::Punct(a),
            TokenTree::Punct(b),
            TokenTree::Ident(name),
            TokenTree::Group(of),
            ..,
        ] = &trees[at..]
        else {
            return None;
        };
        // `other::taro_api::name(..)` is another one; `::taro_api::name(..)` is this one.
        let is_below = at >= 2 && is_colon(&trees[at - 1]) && is_colon(&trees[at - 2]);
        let is_inside = is_below && at >= 3 && matches!(trees[at - 3], TokenTree::Ident(_));
        let is_root = self.names.iter().any(|it| root == it) || *root == HIDDEN;
        let is_call = is_root && a.as_char() == ':' && b.as_char() == ':' && of.delimiter() == Delimiter::Parenthesis;
        let is_api = !OWN.contains(&name.unraw().to_string().as_str())
            && name.to_string().starts_with(|it: char| it.is_lowercase() || it == 'r');
        (is_call && is_api && !is_inside).then_some(name)
    }
}

/// What an arm itself calls by one of the names: `mod taro_api`, `use library as taro_api`, `use library::{taro_api}`.
struct Own<'n> {
    names: &'n [&'n str],
    found: Vec<&'n str>,
}

/// A path of a `use`, as far as it was read.
#[derive(Clone, Default)]
struct Used {
    /// How many names it has.
    length: usize,
    last: Option<Ident>,
}

/// Words behind which an item, or what a `use` brings, has its name.
const DECLARES: [&str; 7] = ["mod", "as", "struct", "enum", "union", "trait", "type"];

impl<'n> Own<'n> {
    /// Reads tokens; in the braces of a `use`, with the path before them.
    fn read(&mut self, tokens: TokenStream, above: Option<Used>) {
        let (mut used, mut is_declared) = (above.clone(), false);
        let mut trees = tokens.into_iter().peekable();
        while let Some(tree) = trees.next() {
            match tree {
                TokenTree::Group(group) => {
                    let inside = used.clone().filter(|_| group.delimiter() == Delimiter::Brace);
                    self.read(group.stream(), inside);
                    is_declared = false;
                }
                TokenTree::Punct(mark) => match mark.as_char() {
                    ';' => used = None,
                    ',' if above.is_some() => used.clone_from(&above),
                    _ => {}
                },
                TokenTree::Ident(word) if word == "use" => used = Some(Used::default()),
                TokenTree::Ident(word) => {
                    if is_declared {
                        self.define(&word);
                    }
                    is_declared = DECLARES.iter().any(|it| word == it);
                    let is_last = !matches!(trees.peek(), Some(TokenTree::Punct(it)) if it.as_char() == ':')
                        && !matches!(trees.peek(), Some(TokenTree::Ident(it)) if it == "as");
                    if let Some(used) = used.as_mut().filter(|_| word != "as") {
                        used.then(&word);
                        // A path of one name is that of a crate.
                        if let Some(name) = used.last.as_ref().filter(|_| is_last && used.length > 1) {
                            self.define(name);
                        }
                    }
                }
                TokenTree::Literal(_) => is_declared = false,
            }
        }
    }

    fn define(&mut self, word: &Ident) {
        self.found.extend(self.names.iter().filter(|name| word == *name));
    }
}

impl Used {
    fn then(&mut self, word: &Ident) {
        // In braces, it is what stands before them.
        if word != "self" || self.length == 0 {
            self.length += 1;
            self.last = Some(word.clone());
        }
    }
}

/// Whether a `use` stands there.
fn has_use(block: TokenStream) -> bool {
    let mut before = None;
    block.into_iter().any(|tree| {
        // `impl Trait + use<'a>`
        let is_bound = matches!(&before, Some(TokenTree::Punct(it)) if it.as_char() == '+');
        let is_use = matches!(&tree, TokenTree::Ident(it) if it == "use") && !is_bound;
        before = Some(tree);
        is_use
    })
}

/// Whether a `platform! { .. }` begins here: what a `use` calls otherwise shows by the host that its first arm names.
fn is_platform(trees: &[TokenTree]) -> bool {
    let [TokenTree::Ident(name), TokenTree::Punct(mark), TokenTree::Group(arms), ..] = trees else { return false };
    mark.as_char() == '!' && (*name == "platform" || begins_with_hosts(arms.stream()))
}

/// Whether `weapp | tt =>` stands first.
fn begins_with_hosts(arms: TokenStream) -> bool {
    let mut any = false;
    for tree in opened(arms) {
        match tree {
            TokenTree::Ident(name) if Host::parse(&name.unraw().to_string()).is_some() => any = true,
            TokenTree::Group(hosts) if !any && hosts.delimiter() == Delimiter::Parenthesis => {
                return begins_with_hosts(hosts.stream());
            }
            TokenTree::Punct(mark) if mark.as_char() == '|' => {}
            TokenTree::Punct(mark) => return any && mark.as_char() == '=',
            _ => return false,
        }
    }
    any
}

fn is_colon(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Punct(it) if it.as_char() == ':')
}

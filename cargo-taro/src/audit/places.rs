//! Where the attributes of a spec stand in its file.

use std::ops::Range;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// An attribute: its word, and its place from `#` to `]`.
#[derive(Debug)]
pub(super) struct Attribute {
    pub(super) word: String,
    pub(super) range: Range<usize>,
}

/// A function, a value, or a member of a type.
#[derive(Debug)]
pub(super) struct Item {
    /// Where its name begins.
    pub(super) name: usize,
    /// Where it begins behind what stands above it: at `function`, or at its name.
    pub(super) keyword: usize,
    /// What stands above it, without its description.
    pub(super) attributes: Vec<Attribute>,
}

/// A call of `spec!`.
#[derive(Debug, Default)]
pub(super) struct Call {
    /// Behind the opening brace.
    pub(super) start: usize,
    /// What stands above the whole file: `#![module("..")]`.
    pub(super) attributes: Vec<Attribute>,
    /// The definitions whose names are looked for.
    pub(super) items: Vec<Item>,
}

/// The calls of `spec!` in a file, in their order, with the definitions whose names stand at a place that `is_name` knows.
pub(super) fn calls(tokens: TokenStream, is_name: &impl Fn(usize) -> bool) -> Vec<Call> {
    let mut list = Vec::new();
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        let is_call = at >= 2 && is_punct(&tokens[at - 1], '!') && is_word(&tokens[at - 2], "spec");
        if is_call {
            let mut call = Call { start: group.span_open().byte_range().end, ..Call::default() };
            call.read(group, is_name);
            list.push(call);
        } else if group.delimiter() == Delimiter::Brace {
            list.extend(calls(group.stream(), is_name));
        }
    }
    list
}

impl Call {
    fn read(&mut self, group: &Group, is_name: &impl Fn(usize) -> bool) {
        let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
        let mut attributes = Vec::new();
        let mut keyword = None;
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            match &tokens[at..] {
                [hash, TokenTree::Group(group), ..] if is_punct(hash, '#') => {
                    attributes.extend(attribute(hash, group));
                    at += 2;
                    continue;
                }
                [hash, bang, TokenTree::Group(group), ..] if is_punct(hash, '#') && is_punct(bang, '!') => {
                    self.attributes.extend(attribute(hash, group));
                    at += 3;
                    continue;
                }
                _ => {}
            }
            let start = token.span().byte_range().start;
            if is_name(start) {
                let keyword = keyword.take().unwrap_or(start);
                self.items.push(Item { name: start, keyword, attributes: std::mem::take(&mut attributes) });
            } else if BEFORE.iter().any(|word| is_word(token, word)) || is_punct(token, '|') {
                keyword.get_or_insert(start);
            } else {
                keyword = None;
                attributes.clear();
            }
            if let TokenTree::Group(inner) = token {
                self.read(inner, is_name);
            }
            at += 1;
        }
    }
}

/// What stands between the attributes and the name.
const BEFORE: [&str; 3] = ["function", "const", "readonly"];

fn attribute(hash: &TokenTree, group: &Group) -> Option<Attribute> {
    let TokenTree::Ident(word) = group.stream().into_iter().next()? else { return None };
    let word = word.to_string();
    let range = hash.span().byte_range().start..group.span_close().byte_range().end;
    (word != "doc").then_some(Attribute { word, range })
}

fn is_punct(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(it) if it.as_char() == mark)
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(it) if it == word)
}

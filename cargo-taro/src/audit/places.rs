//! Where the attributes of a spec stand in its file.

use std::ops::Range;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// An attribute: its word, and its place from `#` to `]`.
#[derive(Debug)]
pub(super) struct Attribute {
    pub(super) word: String,
    pub(super) range: Range<usize>,
}

/// A function or a value.
#[derive(Debug)]
pub(super) struct Item {
    /// Where its name begins.
    pub(super) name: usize,
    /// Where `function` or `const` stands.
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
    pub(super) items: Vec<Item>,
}

/// The calls of `spec!` in a file, in their order.
pub(super) fn calls(tokens: TokenStream) -> Vec<Call> {
    let mut list = Vec::new();
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        let is_call = at >= 2 && is_punct(&tokens[at - 1], '!') && is_word(&tokens[at - 2], "spec");
        if is_call {
            let mut call = Call { start: group.span_open().byte_range().end, ..Call::default() };
            call.read(group);
            list.push(call);
        } else if group.delimiter() == Delimiter::Brace {
            list.extend(calls(group.stream()));
        }
    }
    list
}

impl Call {
    fn read(&mut self, group: &Group) {
        let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
        let mut attributes = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            match &tokens[at..] {
                [hash, TokenTree::Group(group), ..] if is_punct(hash, '#') => {
                    attributes.extend(attribute(hash, group));
                    at += 2;
                }
                [hash, bang, TokenTree::Group(group), ..] if is_punct(hash, '#') && is_punct(bang, '!') => {
                    self.attributes.extend(attribute(hash, group));
                    at += 3;
                }
                [keyword, name, ..] if is_word(keyword, "function") || is_word(keyword, "const") => {
                    let (keyword, name) = (keyword.span().byte_range().start, name.span().byte_range().start);
                    self.items.push(Item { name, keyword, attributes: std::mem::take(&mut attributes) });
                    while at < tokens.len() && !is_punct(&tokens[at], ';') {
                        at += 1;
                    }
                }
                [keyword, _, TokenTree::Group(inner), ..] if is_word(keyword, "namespace") => {
                    self.read(inner);
                    attributes.clear();
                    at += 3;
                }
                [TokenTree::Group(_), ..] => {
                    attributes.clear();
                    at += 1;
                }
                [end, ..] => {
                    if is_punct(end, ';') {
                        attributes.clear();
                    }
                    at += 1;
                }
                [] => break,
            }
        }
    }
}

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

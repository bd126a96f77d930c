//! Changes of tokens, the same on every run.
#![allow(dead_code, reason = "each test uses some of it")]

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::fuzz::Numbers;

/// Changes one token somewhere: leaves it out, doubles it, swaps it, or puts another one of the spec's there.
pub(crate) fn mutate(tokens: TokenStream, words: &[TokenTree], numbers: &mut Numbers) -> TokenStream {
    let mut list: Vec<TokenTree> = tokens.into_iter().collect();
    if list.is_empty() {
        return words.get(numbers.below(words.len())).cloned().into_iter().collect();
    }
    let at = numbers.below(list.len());
    match (&list[at], numbers.below(10)) {
        (TokenTree::Group(group), 0..8) => {
            let inner = mutate(group.stream(), words, numbers);
            list[at] = Group::new(group.delimiter(), inner).into();
        }
        (TokenTree::Group(group), 8) => {
            let other = [Delimiter::Brace, Delimiter::Bracket, Delimiter::Parenthesis, Delimiter::None];
            list[at] = Group::new(other[numbers.below(4)], group.stream()).into();
        }
        (_, 0 | 1) => drop(list.remove(at)),
        (_, 2) => list.insert(at, list[at].clone()),
        (_, 3) => list.truncate(at),
        (_, 4 | 5) => {
            let other = numbers.below(list.len());
            list.swap(at, other);
        }
        _ => list[at] = words[numbers.below(words.len())].clone(),
    }
    list.into_iter().collect()
}

/// Every token, also those between delimiters.
pub(crate) fn words(tokens: TokenStream) -> Vec<TokenTree> {
    let mut list = Vec::new();
    for token in tokens {
        if let TokenTree::Group(group) = &token {
            list.extend(words(group.stream()));
        }
        list.push(token);
    }
    list
}

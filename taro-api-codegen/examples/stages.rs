//! Runs each stage once over the specs in the named folders of `specs/`: `cargo xtask instructions` counts what each takes.
//! Prints how many tokens the specs are.

#[path = "../benches/common/mod.rs"]
mod common;

use std::hint::black_box;

use proc_macro2::{TokenStream, TokenTree};

use self::common::{analyzed, checked, expanded, inputs, parsed, plain, resolved};

fn main() {
    let folders: Vec<String> = std::env::args().skip(1).collect();
    let inputs = inputs(&folders);
    println!("{}", inputs.iter().map(size).sum::<usize>());
    let specs = parsed(&inputs);
    let types = resolved(&specs);
    checked(&analyzed(&plain(&specs)));
    black_box(expanded(&types));
}

/// How many tokens there are, those inside of groups too.
fn size(tokens: &TokenStream) -> usize {
    let sizes = tokens.clone().into_iter().map(|token| match token {
        TokenTree::Group(group) => 2 + size(&group.stream()),
        _ => 1,
    });
    sizes.sum()
}

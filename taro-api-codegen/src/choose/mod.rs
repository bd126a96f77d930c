//! Choosing code by host: what `#[on(..)]`, `platform! {..}`, `supports!(..)` and `#[needs(..)]` become.
//!
//! A build for one host chooses when it is compiled. A build for several, or for any, chooses when the program runs.

mod arm;
mod available;
mod names;
mod needs;
mod on;
mod platform;
mod supports;
mod used;
mod value;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

pub use self::available::{available, is_available};
pub use self::needs::needs;
pub use self::on::on;
pub use self::platform::platform;
pub use self::supports::supports;
use crate::diagnostics::{Errors, to_compile_errors};
use crate::hosts::{Host, Targets};
use crate::parse::depth;

/// Whether code for some hosts is in a build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Chosen {
    /// On every host of the build.
    Always,
    /// On none.
    Never,
    /// On some: it shows when the program runs.
    Perhaps,
}

impl Chosen {
    /// Whether code for `hosts` is in a build for `targets`.
    fn of(hosts: &[Host], targets: &Targets) -> Chosen {
        let known = Host::known();
        let named = if targets.hosts().is_empty() { &known } else { targets.hosts() };
        match named.iter().filter(|host| hosts.contains(host)).count() {
            0 => Chosen::Never,
            count if count == named.len() => Chosen::Always,
            _ => Chosen::Perhaps,
        }
    }
}

/// What is said of code that is nested too deep to be read.
fn too_deep(code: &TokenStream) -> Option<TokenStream> {
    let (place, errors) = (depth::too_deep(code)?, Errors::new());
    errors.push(place, depth::TOO_DEEP);
    Some(to_compile_errors(&errors.take()))
}

/// `::taro_api::Host::Weapp | ::taro_api::Host::Tt`
fn pattern(hosts: &[Host]) -> TokenStream {
    let names = hosts.iter().map(|host| host.variant());
    quote!(#(::taro_api::Host::#names)|*)
}

/// Opens each block behind `=>` that a `macro_rules!` was given: as in a `match`, no comma need follow it.
fn opened_blocks(tokens: TokenStream) -> TokenStream {
    let mut opened: Vec<TokenTree> = Vec::new();
    for token in tokens {
        match block_of(&token) {
            Some(block) if is_arrow(&opened) => opened.push(block),
            _ => opened.push(token),
        }
    }
    opened.into_iter().collect()
}

/// The block that a group without delimiters holds alone.
fn block_of(token: &TokenTree) -> Option<TokenTree> {
    let TokenTree::Group(group) = token else { return None };
    let mut inside = group.stream().into_iter();
    let (first, rest) = (inside.next()?, inside.next());
    match (&first, group.delimiter()) {
        _ if rest.is_some() => None,
        (TokenTree::Group(block), Delimiter::None) if block.delimiter() == Delimiter::Brace => Some(first),
        (_, Delimiter::None) => block_of(&first),
        _ => None,
    }
}

/// Whether `=>` stands at the end.
fn is_arrow(tokens: &[TokenTree]) -> bool {
    let is = |token: &TokenTree, sign| matches!(token, TokenTree::Punct(it) if it.as_char() == sign);
    matches!(tokens, [.., first, second] if is(first, '=') && is(second, '>'))
}

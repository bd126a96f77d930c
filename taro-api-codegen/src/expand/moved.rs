//! Tokens that `quote!` moves.

use std::cell::Cell;

use proc_macro2::TokenStream;
use quote::ToTokens;

/// Tokens that stand once in what is made of them.
///
/// `quote!` takes by reference what it is given, and so copies each token, at each level of a module. Of these it takes the
/// tokens themselves. Nothing is left for a second place.
pub(super) struct Moved(Cell<Option<TokenStream>>);

impl From<TokenStream> for Moved {
    fn from(tokens: TokenStream) -> Moved {
        Moved(Cell::new(Some(tokens)))
    }
}

impl ToTokens for Moved {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let own = self.0.take();
        debug_assert!(own.is_some(), "tokens that stand once were asked for twice");
        let own = own.unwrap_or_default();
        if tokens.is_empty() {
            *tokens = own;
        } else {
            tokens.extend(own);
        }
    }
}

/// One after the other.
pub(super) fn joined(parts: impl IntoIterator<Item = TokenStream>) -> TokenStream {
    let mut tokens = TokenStream::new();
    for part in parts {
        Moved::from(part).to_tokens(&mut tokens);
    }
    tokens
}

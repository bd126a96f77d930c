//! Places in the source, and Rust tokens that are kept as they are, inside of trees that are compared.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;

/// A place in the source: from a first token to a last one.
///
/// Two places are always equal: what is compared is what was written, not where, as for the tokens of syn. Both ends are
/// kept, since a macro cannot join two spans on stable Rust; an error that carries both underlines all that is between.
#[derive(Clone, Copy)]
pub struct Span {
    first: proc_macro2::Span,
    last: proc_macro2::Span,
    is_copy: bool,
}

impl Span {
    /// The place of a macro's call, for what stands nowhere.
    pub fn call_site() -> Span {
        proc_macro2::Span::call_site().into()
    }

    /// From the first token of `self` to the last token of `end`.
    #[must_use]
    pub fn to(self, end: impl Into<Span>) -> Span {
        Span { last: end.into().last, ..self }
    }

    /// The place of tokens; of none, the place of the macro's call.
    pub fn of(tokens: impl ToTokens) -> Span {
        let mut tokens = tokens.into_token_stream().into_iter();
        let Some(first) = tokens.next() else { return Span::call_site() };
        let last = tokens.last();
        let open = |token: &TokenTree| match token {
            TokenTree::Group(group) => group.span_open(),
            token => token.span(),
        };
        let close = |token: &TokenTree| match token {
            TokenTree::Group(group) => group.span_close(),
            token => token.span(),
        };
        Span { first: open(&first), last: close(last.as_ref().unwrap_or(&first)), is_copy: false }
    }

    /// The same place, of what is copied from there to somewhere else: what is wrong with it is said of the original.
    #[must_use]
    pub fn copy(self) -> Span {
        Span { is_copy: true, ..self }
    }

    /// Whether what stands there was copied to somewhere else.
    pub fn is_copy(self) -> bool {
        self.is_copy
    }

    /// Its first token.
    pub fn first(self) -> proc_macro2::Span {
        self.first
    }

    /// Its last token.
    pub fn last(self) -> proc_macro2::Span {
        self.last
    }
}

/// Where tokens of ours stand that an error is to show in the source: a name in them is looked up where the macro is called,
/// whoever wrote what stands there.
pub(crate) fn ours(at: proc_macro2::Span) -> proc_macro2::Span {
    proc_macro2::Span::call_site().located_at(at)
}

/// A local of ours, which no name of the source can be.
pub(crate) fn local(name: &str) -> Ident {
    Ident::new(name, proc_macro2::Span::mixed_site())
}

impl PartialEq for Span {
    fn eq(&self, _: &Span) -> bool {
        true
    }
}

impl Eq for Span {}

impl Hash for Span {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.first, f)
    }
}

/// Its first token.
impl Deref for Span {
    type Target = proc_macro2::Span;

    fn deref(&self) -> &proc_macro2::Span {
        &self.first
    }
}

impl From<proc_macro2::Span> for Span {
    fn from(span: proc_macro2::Span) -> Span {
        Span { first: span, last: span, is_copy: false }
    }
}

impl From<Span> for proc_macro2::Span {
    fn from(span: Span) -> proc_macro2::Span {
        span.first
    }
}

/// Rust tokens that are passed on as they were written.
#[derive(Clone, Debug, Default)]
pub struct Tokens(pub TokenStream);

impl PartialEq for Tokens {
    fn eq(&self, other: &Tokens) -> bool {
        equal(&self.0, &other.0)
    }
}

impl Eq for Tokens {}

impl Hash for Tokens {
    fn hash<H: Hasher>(&self, state: &mut H) {
        hash(&self.0, state);
    }
}

impl ToTokens for Tokens {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.0.clone());
    }
}

fn equal(a: &TokenStream, b: &TokenStream) -> bool {
    let (mut a, mut b) = (a.clone().into_iter(), b.clone().into_iter());
    loop {
        let same = match (a.next(), b.next()) {
            (None, None) => return true,
            (Some(TokenTree::Group(a)), Some(TokenTree::Group(b))) => {
                a.delimiter() == b.delimiter() && equal(&a.stream(), &b.stream())
            }
            (Some(TokenTree::Ident(a)), Some(TokenTree::Ident(b))) => a == b,
            (Some(TokenTree::Punct(a)), Some(TokenTree::Punct(b))) => a.as_char() == b.as_char(),
            (Some(TokenTree::Literal(a)), Some(TokenTree::Literal(b))) => a.to_string() == b.to_string(),
            _ => false,
        };
        if !same {
            return false;
        }
    }
}

/// The leaves are enough: equal streams have equal ones.
fn hash<H: Hasher>(stream: &TokenStream, state: &mut H) {
    for token in stream.clone() {
        match token {
            TokenTree::Group(it) => hash(&it.stream(), state),
            TokenTree::Ident(it) => it.hash(state),
            TokenTree::Punct(it) => it.as_char().hash(state),
            TokenTree::Literal(it) => it.to_string().hash(state),
        }
    }
}

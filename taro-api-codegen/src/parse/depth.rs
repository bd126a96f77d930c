//! How deep tokens are nested, before a parser follows them down: each level takes some of the stack, which rustc's macros
//! have little of.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

/// Nothing that people write is as deep as this. rustc's own limit for what recurs is the same.
const DEEPEST: usize = 128;

/// What to say of what is deeper.
pub(super) const TOO_DEEP: &str = "this is nested more than 128 levels deep";

/// What shows before tokens are read.
pub(super) struct Nesting {
    /// The place where they are nested too deep.
    pub(super) too_deep: Option<Span>,
    /// Whether a group without delimiters is among them.
    pub(super) invisible: bool,
}

/// Looks at how tokens are nested.
///
/// What nests without delimiters is counted as well: `A<B<C>>`, `keyof keyof A`, `A[][]` and `(a) => (b) => c`.
pub(super) fn nesting(tokens: &TokenStream) -> Nesting {
    let mut levels = vec![Level::new(tokens.clone())];
    let mut invisible = false;
    while let Some(level) = levels.last_mut() {
        let Some(token) = level.tokens.next() else {
            levels.pop();
            continue;
        };
        let span = token.span();
        let depth = level.take(&token);
        let outside: usize = levels.iter().map(|it| 1 + it.angles).sum();
        if outside + depth > DEEPEST {
            return Nesting { too_deep: Some(span), invisible };
        }
        if let TokenTree::Group(group) = token {
            invisible |= group.delimiter() == Delimiter::None;
            levels.push(Level::new(group.stream()));
        }
    }
    Nesting { too_deep: None, invisible }
}

/// Tokens between two delimiters.
struct Level {
    tokens: proc_macro2::token_stream::IntoIter,
    /// How many `<` are open.
    angles: usize,
    /// Arrows, `keyof` and `[]` with no name between them, which would end the type.
    chain: usize,
    last: Option<char>,
}

impl Level {
    fn new(tokens: TokenStream) -> Level {
        Level { tokens: tokens.into_iter(), angles: 0, chain: 0, last: None }
    }

    /// Counts a token; how deep the chain is that it belongs to.
    fn take(&mut self, token: &TokenTree) -> usize {
        let last = self.last.take();
        match token {
            TokenTree::Punct(punct) => {
                match (last, punct.as_char()) {
                    (Some('=' | '-'), '>') => self.chain += 1,
                    (_, '<') => self.angles += 1,
                    (_, '>') => self.angles = self.angles.saturating_sub(1),
                    (_, ';') => (self.angles, self.chain) = (0, 0),
                    (_, ',' | '|' | '&') => self.chain = 0,
                    _ => {}
                }
                self.last = Some(punct.as_char());
            }
            TokenTree::Group(group) => match group.delimiter() {
                // An attribute is none.
                Delimiter::Bracket if !matches!(last, Some('#' | '!')) => self.chain += 1,
                // What a definition holds ends it.
                Delimiter::Brace => (self.angles, self.chain) = (0, 0),
                _ => {}
            },
            TokenTree::Ident(word) if word == "keyof" => self.chain += 1,
            TokenTree::Ident(_) if self.angles == 0 => self.chain = 0,
            TokenTree::Ident(_) | TokenTree::Literal(_) => {}
        }
        self.chain
    }
}

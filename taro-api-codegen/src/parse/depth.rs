//! How deep tokens are nested, before a parser follows them down: each level takes some of the stack, which rustc's macros
//! have little of.

use proc_macro2::{Delimiter, Spacing, Span, TokenStream, TokenTree};

/// Nothing that people write is as deep as this. rustc's own limit for what recurs is the same.
const DEEPEST: usize = 128;

/// What to say of what is deeper.
pub const TOO_DEEP: &str = "this is nested more than 128 levels deep";

/// What tokens are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Of {
    /// Definitions of types, as specs have them.
    Types,
    /// Code of a program.
    Code,
}

/// The place where code is nested too deep.
pub(crate) fn too_deep(code: &TokenStream) -> Option<Span> {
    nesting(code, Of::Code).too_deep
}

/// What shows before tokens are read.
pub(super) struct Nesting {
    /// The place where they are nested too deep.
    pub(super) too_deep: Option<Span>,
    /// Whether a group without delimiters is among them.
    pub(super) invisible: bool,
}

/// Looks at how tokens are nested.
///
/// What nests without delimiters is counted as well: `A<B<C>>`, `keyof keyof A`, `A[][]`, `(a) => (b) => c`, `&&A`, `!!a`, and
/// the paths of imports, `a::b::c`.
pub(super) fn nesting(tokens: &TokenStream, of: Of) -> Nesting {
    let mut levels = vec![Level::new(tokens.clone(), of, 1)];
    let mut invisible = false;
    while let Some(level) = levels.last_mut() {
        let Some(token) = level.tokens.next() else {
            levels.pop();
            continue;
        };
        level.take(&token);
        let depth = level.depth();
        if depth > DEEPEST {
            return Nesting { too_deep: Some(token.span()), invisible };
        }
        if let TokenTree::Group(group) = token {
            invisible |= group.delimiter() == Delimiter::None;
            levels.push(Level::new(group.stream(), of, depth + 1));
        }
    }
    Nesting { too_deep: None, invisible }
}

/// Tokens between two delimiters.
struct Level {
    tokens: proc_macro2::token_stream::IntoIter,
    /// How deep it begins.
    start: usize,
    /// How many `<` are open.
    angles: usize,
    /// Arrows, `keyof` and `[]` with no name between them, which would end the type.
    chain: usize,
    /// Signs before a value.
    signs: usize,
    last: Option<char>,
    /// Whether a value ends here: a sign that follows stands between two, and not before one.
    is_value: bool,
    /// Whether a name ends here that is a type's, as its first letter says.
    is_type: bool,
    /// Whether the last sign stood behind a value, and before another one.
    is_between: bool,
    of: Of,
}

impl Level {
    fn new(tokens: TokenStream, of: Of, start: usize) -> Level {
        Level {
            tokens: tokens.into_iter(),
            start,
            angles: 0,
            chain: 0,
            signs: 0,
            last: None,
            is_value: false,
            is_type: false,
            is_between: false,
            of,
        }
    }

    /// How deep the last token stands.
    fn depth(&self) -> usize {
        self.start + self.angles + self.chain + self.signs
    }

    /// Counts a token.
    fn take(&mut self, token: &TokenTree) {
        let last = self.last.take();
        // rustc gives the text of a word anew each time.
        let word = if let TokenTree::Ident(it) = token { it.to_string() } else { String::new() };
        let word = word.as_str();
        let is_type = self.of == Of::Code && word.starts_with(char::is_uppercase);
        let is_value = !matches!(token, TokenTree::Punct(_)) && (word.is_empty() || ends_value(word));
        let follows_type = std::mem::replace(&mut self.is_type, is_type);
        let follows_value = std::mem::replace(&mut self.is_value, is_value);
        match token {
            TokenTree::Punct(punct) => {
                if follows_value {
                    self.signs = 0;
                }
                // `a && b`, `a || b`
                let is_second = self.is_between && last == Some(punct.as_char());
                self.is_between = follows_value && punct.spacing() == Spacing::Joint;
                match (last, punct.as_char()) {
                    (Some('='), '>') if self.of == Of::Code => self.chain = self.chain.saturating_sub(1),
                    (Some('=' | '-'), '>') => self.chain += 1,
                    // Code compares as well: what is compared is hardly ever a type.
                    (last, '<') if self.of == Of::Types || follows_type || last == Some(':') => self.angles += 1,
                    (_, '>') => {
                        self.angles = self.angles.saturating_sub(1);
                        self.is_value = true;
                    }
                    (_, ';') => (self.angles, self.chain) = (0, 0),
                    (_, ',') => self.chain = 0,
                    (_, '&' | '|') if is_second && self.of == Of::Code => {}
                    (_, '!' | '-' | '*' | '&') if !follows_value => self.signs += 1,
                    // Closures, and what is given to a place.
                    (_, '|') if self.of == Of::Code && !follows_value => self.chain += 1,
                    (Some('='), '=') if self.of == Of::Code => self.chain = self.chain.saturating_sub(1),
                    (_, '=') if self.of == Of::Code && follows_value => self.chain += 1,
                    (_, '|' | '&') if self.of == Of::Types => self.chain = 0,
                    (Some(':'), ':') if self.of == Of::Types => {
                        self.chain += 1;
                        self.last = Some(PATH);
                        return;
                    }
                    _ => {}
                }
                self.last = Some(punct.as_char());
            }
            TokenTree::Group(group) => match group.delimiter() {
                // Before a type or a value, it is a tuple or an attribute.
                Delimiter::Bracket if follows_value => self.chain += 1,
                // What a definition holds ends it.
                Delimiter::Brace => (self.angles, self.chain) = (0, 0),
                _ => {}
            },
            TokenTree::Ident(_) if word == "keyof" => self.chain += 1,
            // `fn() -> fn() -> A`, and `*const *const A`
            TokenTree::Ident(_) if matches!(word, "fn" | "const" | "mut" | "dyn" | "impl") => {}
            TokenTree::Ident(_) if self.of == Of::Code => {
                self.chain += usize::from(matches!(word, "return" | "break" | "yield"));
            }
            TokenTree::Ident(_) if self.angles == 0 && last != Some(PATH) => self.chain = 0,
            TokenTree::Ident(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// The second sign of `::`.
const PATH: char = '∷';

/// Whether a sign that follows a word stands between two values or types.
fn ends_value(word: &str) -> bool {
    // Most words are longer, or begin with a capital.
    if word.len() > 6 || !word.as_bytes()[0].is_ascii_lowercase() {
        return true;
    }
    !matches!(
        word,
        "as" | "break" | "const" | "else" | "fn" | "in" | "keyof" | "let" | "match" | "mut" | "return" | "yield"
    )
}

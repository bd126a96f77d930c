//! Every mistake of a file, each at its place.

use std::cell::{Cell, RefCell};
use std::collections::HashSet;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use crate::span::Span;

/// A mistake and its place.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Where it is.
    pub span: Span,
    /// What is wrong, and what to do.
    pub message: String,
    /// Which mistake it is, if a tool can put it right.
    pub code: Option<Code>,
}

/// The mistakes that a tool can put right, or has its own words for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// Two have one JavaScript name, and are not called.
    DefinedTwice,
    /// Two that are called have one JavaScript name, and the second no Rust name of its own.
    CalledTwice,
    /// Two JavaScript names come to one name in Rust, or to one that generated code has.
    NameTaken,
    /// A type contains itself, and has no size.
    Unsized,
    /// A value always contains another of its type, and has no end.
    Endless,
    /// A program is to give an object that has a method.
    MethodGiven,
    /// A part of a union is the same in Rust as one before it.
    GivenTwice,
    /// `success`, `fail` and `complete` stand elsewhere than in a function's first parameter.
    CallbacksNotFirst,
    /// `success`, `fail` and `complete` stand in a part of the first parameter.
    CallbacksInPart,
}

impl Diagnostic {
    /// A mistake without a code.
    pub fn new(span: impl Into<Span>, message: impl Into<String>) -> Diagnostic {
        Diagnostic { span: span.into(), message: message.into(), code: None }
    }
}

impl From<syn::Error> for Diagnostic {
    fn from(error: syn::Error) -> Diagnostic {
        // Its tokens carry both ends of the place, which `Error::span` cannot join on stable Rust.
        Diagnostic::new(Span::of(error.to_compile_error()), error.to_string())
    }
}

/// Collects mistakes; panics when it is dropped before somebody took them.
#[derive(Debug)]
pub struct Errors {
    list: RefCell<Option<Vec<Diagnostic>>>,
    language: Cell<Language>,
}

/// The language in which the definitions stand: what is to be written instead is written in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// What stands in `spec! { .. }`.
    #[default]
    Spec,
    /// A Rust module under `#[api]`.
    Rust,
}

impl Errors {
    /// No mistake so far.
    #[expect(clippy::new_without_default, reason = "a collector is made on purpose, to be taken")]
    pub fn new() -> Errors {
        Errors { list: RefCell::new(Some(Vec::new())), language: Cell::default() }
    }

    /// Sets the language in which the definitions stand.
    pub fn speak(&self, language: Language) {
        self.language.set(language);
    }

    /// The language in which the definitions stand.
    pub fn language(&self) -> Language {
        self.language.get()
    }

    /// What to say where each language has words of its own.
    pub fn either<'s>(&self, spec: &'s str, rust: &'s str) -> &'s str {
        match self.language() {
            Language::Spec => spec,
            Language::Rust => rust,
        }
    }

    /// Notes a mistake.
    pub fn push(&self, span: impl Into<Span>, message: impl Into<String>) {
        self.note(Diagnostic::new(span, message));
    }

    /// Notes a mistake that a tool can put right.
    pub fn push_code(&self, code: Code, span: impl Into<Span>, message: impl Into<String>) {
        self.note(Diagnostic { code: Some(code), ..Diagnostic::new(span, message) });
    }

    fn note(&self, mistake: Diagnostic) {
        if let Some(list) = self.list.borrow_mut().as_mut() {
            list.push(mistake);
        }
    }

    /// Notes a mistake that syn found.
    pub fn syn(&self, error: syn::Error) {
        for error in error {
            let Diagnostic { span, message, .. } = error.into();
            self.push(span, in_words(&message));
        }
    }

    /// Notes a mistake that syn found in tokens of their own, which stand there: their end has no place.
    pub fn syn_in(&self, place: impl Into<Span>, error: syn::Error) {
        let place = place.into();
        for error in error {
            match error.to_string().strip_prefix("unexpected end of input, ") {
                Some(message) => self.push(place, in_words(message)),
                None => self.syn(error),
            }
        }
    }

    /// Whether there is no mistake so far.
    pub fn is_empty(&self) -> bool {
        self.list.borrow().as_ref().is_none_or(Vec::is_empty)
    }

    /// The first mistake so far: the one that [`take`](Errors::take) gives first.
    pub fn first(&self) -> Option<Diagnostic> {
        let list = self.list.borrow();
        let list = list.as_ref()?;
        list.iter().find(|it| !it.span.is_copy()).or(list.first()).cloned()
    }

    /// How many mistakes there are so far.
    pub fn len(&self) -> usize {
        self.list.borrow().as_ref().map_or(0, Vec::len)
    }

    /// The mistakes. A copy has those of what it is a copy of, which were noted there: each is one. What only a copy has comes
    /// last.
    pub fn take(self) -> Vec<Diagnostic> {
        let mut list = self.list.borrow_mut().take().unwrap_or_default();
        if list.iter().any(|it| it.span.is_copy()) {
            let mut told: HashSet<String> =
                list.iter().filter(|it| !it.span.is_copy()).map(|it| it.message.clone()).collect();
            list.retain(|it| !it.span.is_copy() || told.insert(it.message.clone()));
            list.sort_by_key(|it| it.span.is_copy());
        }
        list
    }
}

impl Drop for Errors {
    fn drop(&mut self) {
        if self.list.borrow().is_some() && !std::thread::panicking() {
            panic!("the mistakes were not looked at");
        }
    }
}

/// What syn says by itself, in the words of our other messages. What we made it say stays as it is.
pub fn in_words(message: &str) -> String {
    // The place says that it is the end.
    let message = message.strip_prefix("unexpected end of input, ").unwrap_or(message);
    let Some(expected) = message.strip_prefix("expected ") else {
        return match message {
            "unexpected token" | "unexpected token in group" => {
                "nothing more is expected here: leave this out".to_owned()
            }
            "unexpected end of input" => "something is missing before this".to_owned(),
            said => said.to_owned(),
        };
    };
    // `identifier, found keyword `x``
    let expected = expected.split(", found ").next().unwrap_or(expected);
    let expected = expected.strip_prefix("one of: ").unwrap_or(expected);
    if expected.contains("`dyn`") && expected.contains("`impl`") {
        return "a type is expected here".to_owned();
    }
    let one = |word: &str| match word {
        "ident" | "identifier" => "a name".to_owned(),
        "parentheses" => "`(..)`".to_owned(),
        "square brackets" => "`[..]`".to_owned(),
        "curly braces" => "`{ .. }`".to_owned(),
        "string literal" => "a text in double quotes".to_owned(),
        "integer literal" | "floating point literal" => "a number".to_owned(),
        "literal" | "expected literal" => "a text or a number".to_owned(),
        "lifetime" => "a lifetime".to_owned(),
        "expression" | "an expression" => "a value".to_owned(),
        word => word.to_owned(),
    };
    let words: Vec<String> = expected.split(", ").flat_map(|it| it.split(" or ")).map(one).collect();
    match words.split_last() {
        Some((last, [])) => format!("{last} is expected here"),
        Some((last, before)) => format!("{} or {last} is expected here", before.join(", ")),
        None => message.to_owned(),
    }
}

/// The mistakes as rustc is to show them: each underlines all of its place.
pub fn to_compile_errors(diagnostics: &[Diagnostic]) -> TokenStream {
    diagnostics.iter().map(to_compile_error).collect()
}

/// The mistake as rustc is to show it.
pub(crate) fn to_compile_error(Diagnostic { span, message, .. }: &Diagnostic) -> TokenStream {
    let (first, last) = (span.first(), span.last());
    let name = quote_spanned!(first=> ::core::compile_error!);
    let mut message = Group::new(Delimiter::Brace, quote_spanned!(last=> #message));
    message.set_span(last);
    let message = TokenTree::Group(message);
    quote!(#name #message)
}

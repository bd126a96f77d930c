//! Every mistake of a file, each at its token.

use std::cell::RefCell;

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

/// A mistake and its place.
#[derive(Debug)]
pub struct Diagnostic {
    /// Where it is.
    pub span: Span,
    /// What is wrong, and what to do.
    pub message: String,
}

impl From<syn::Error> for Diagnostic {
    fn from(error: syn::Error) -> Diagnostic {
        Diagnostic { span: error.span(), message: error.to_string() }
    }
}

/// Collects mistakes; panics when it is dropped before somebody took them.
#[derive(Debug)]
pub struct Errors {
    list: RefCell<Option<Vec<Diagnostic>>>,
}

impl Errors {
    /// No mistake so far.
    #[expect(clippy::new_without_default, reason = "a collector is made on purpose, to be taken")]
    pub fn new() -> Errors {
        Errors { list: RefCell::new(Some(Vec::new())) }
    }

    /// Notes a mistake, once: what several definitions inherit is looked at for each of them.
    pub fn push(&self, span: impl Into<Span>, message: impl Into<String>) {
        let (span, message) = (span.into(), message.into());
        if let Some(list) = self.list.borrow_mut().as_mut() {
            let place = format!("{span:?}");
            let known = |it: &Diagnostic| it.message == message && format!("{:?}", it.span) == place;
            if !list.iter().any(known) {
                list.push(Diagnostic { span, message });
            }
        }
    }

    /// Notes a mistake that syn found.
    pub fn syn(&self, error: syn::Error) {
        for error in error {
            let message = error.to_string();
            // The place says that it is the end.
            self.push(error.span(), message.strip_prefix("unexpected end of input, ").unwrap_or(&message));
        }
    }

    /// Whether there is no mistake so far.
    pub fn is_empty(&self) -> bool {
        self.list.borrow().as_ref().is_none_or(Vec::is_empty)
    }

    /// The mistakes.
    pub fn take(self) -> Vec<Diagnostic> {
        self.list.borrow_mut().take().unwrap_or_default()
    }
}

impl Drop for Errors {
    fn drop(&mut self) {
        if self.list.borrow().is_some() && !std::thread::panicking() {
            panic!("the mistakes were not looked at");
        }
    }
}

/// The mistakes as rustc is to show them.
pub fn to_compile_errors(diagnostics: &[Diagnostic]) -> TokenStream {
    diagnostics
        .iter()
        .map(|Diagnostic { span, message }| quote_spanned!(*span=> ::core::compile_error! { #message }))
        .collect()
}

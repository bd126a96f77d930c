//! A type that is a mistake.

use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering};

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::diagnostics::{Diagnostic, to_compile_error};

/// What stands in the place of types that could not be read.
///
/// rustc reports the length of the array, and infers nothing from a type that has it: what a program does with it is no second
/// mistake.
///
/// ```text
/// pub type Mistake0_ = [(); ::core::compile_error! { "unknown type `Result`; .." }];
/// ```
pub(crate) struct Mistake<'d> {
    diagnostic: &'d Diagnostic,
    name: Ident,
    is_used: Cell<bool>,
}

impl<'d> Mistake<'d> {
    /// The type for a mistake. Several specs may stand in one module, so each has a name of its own.
    pub(crate) fn new(diagnostic: &'d Diagnostic) -> Mistake<'d> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format_ident!("Mistake{}_", COUNT.fetch_add(1, Ordering::Relaxed));
        Mistake { diagnostic, name, is_used: Cell::new(false) }
    }

    /// Whether a type is one, so that the items hold the mistake.
    pub(crate) fn is_used(&self) -> bool {
        self.is_used.get()
    }

    /// Its name, at the top of the spec.
    pub(super) fn name(&self) -> &Ident {
        self.is_used.set(true);
        &self.name
    }

    /// Its definition, where it is used.
    pub(super) fn item(&self) -> Option<TokenStream> {
        let (name, message) = (&self.name, to_compile_error(self.diagnostic));
        self.is_used().then(|| quote!(#[doc(hidden)] pub type #name = [(); #message];))
    }
}

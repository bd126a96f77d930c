//! What stands beside a spec, as the modules of the spec name it.
//!
//! `types::Area` is a module beside the spec, or a crate. At the top of the spec, Rust knows which; from a module, no path leads to
//! both. So the top gives it another name, which each module finds, but for those of a spec in a function: there, the name says why.

use std::cell::RefCell;
use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use super::NEEDS_MODULE;
use crate::ir::Item;

/// The names that stand beside a spec, and are named in a module of it.
pub(super) struct Beside {
    /// A name that no other spec in the same place has.
    own: String,
    names: RefCell<BTreeMap<String, Ident>>,
}

impl Beside {
    pub(super) fn new(items: &[Item]) -> Beside {
        let own = items.iter().find_map(Item::name).map(|(it, _)| it.unraw().to_string());
        Beside { own: own.unwrap_or_default(), names: RefCell::default() }
    }

    /// The name that no other spec has, in the place of another one.
    pub(super) fn own(&self, other: Ident) -> Ident {
        if self.own.is_empty() { other } else { Ident::new(&self.own, other.span()) }
    }

    /// The other name of one.
    pub(super) fn name(&self, first: &Ident) -> Ident {
        let text = first.unraw().to_string();
        let other = format_ident!("{NEEDS_MODULE}__{text}_of_{}", self.own, span = first.span());
        self.names.borrow_mut().entry(text).or_insert_with(|| first.clone());
        other
    }

    /// ```text
    /// use types as a_spec_in_a_function_needs_a_mod_around_it__types_of_scan;
    /// ```
    pub(super) fn items(&self) -> TokenStream {
        let names: Vec<Ident> = self.names.borrow().values().cloned().collect();
        let others = names.iter().map(|it| self.name(it));
        quote!(#(#[allow(unused_imports)] use #names as #others;)*)
    }
}

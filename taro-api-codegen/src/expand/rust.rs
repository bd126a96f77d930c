//! Rust's own types, by paths that no name of the caller's changes.
//!
//! A caller may have a type `bool`, a module `std`, or no standard library: types that need one come from the runtime.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// `__taro_api::f64`
pub(super) fn primitive(name: &str) -> TokenStream {
    let name = Ident::new(name, Span::call_site());
    quote!(__taro_api::#name)
}

/// `__taro_api::String`
pub(super) fn string() -> TokenStream {
    quote!(__taro_api::String)
}

/// `__taro_api::Vec<T>`
pub(super) fn vec(item: &TokenStream) -> TokenStream {
    quote!(__taro_api::Vec<#item>)
}

//! Rust's own types, by paths that no name of the caller's changes.
//!
//! A caller may have a type `bool`, a module `std`, or no standard library: types that need one come from the runtime.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// `::taro_api::__private::f64`
pub(crate) fn primitive(name: &str) -> TokenStream {
    let name = Ident::new(name, Span::call_site());
    quote!(::taro_api::__private::#name)
}

/// `::taro_api::__private::String`
pub(super) fn string() -> TokenStream {
    quote!(::taro_api::__private::String)
}

/// `::taro_api::__private::Vec<T>`
pub(super) fn vec(item: &TokenStream) -> TokenStream {
    quote!(::taro_api::__private::Vec<#item>)
}

//! What `available!` hands over in place of what a named host lacks.
//!
//! What is open is handed over itself. What is closed has a twin without a gate, which has the body; the gated one calls it.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use super::generics::Generics;
use super::moved::Moved;
use super::{Context, gate};
use crate::ir::{Api, TypeParam};

/// The name of a function's twin, which stands beside it.
pub(super) fn name(function: &Ident) -> Ident {
    format_ident!("{}_asked_", function.unraw(), span = function.span())
}

/// The name by which `available!` finds a function, in the module beside it: so it is found by each path to that. A portable
/// build has none: all is open there.
///
/// ```text
/// pub use super::login as asked_;
/// ```
pub(super) fn function(api: &Api, cx: &Context) -> Option<TokenStream> {
    if cx.targets.is_portable() {
        return None;
    }
    let function = match gate::is_open(api.gate.as_ref(), cx.targets) {
        true => api.function.clone(),
        false => name(&api.function),
    };
    Some(quote! {
        #[doc(hidden)]
        #[allow(unused_imports, unreachable_pub)]
        pub use super::#function as asked_;
    })
}

/// The members of a type that a named host lacks, without their gates.
///
/// ```text
/// pub enum OptionAsked_ {}
/// impl OptionAsked_ { pub fn force(mut option: Option, force: bool) -> Option { .. } }
/// impl __taro_api::platform::Closed for Option { type Asked = OptionAsked_; }
/// ```
pub(super) fn members(ty: &Ident, generics: &[TypeParam], members: &[&Moved], cx: &Context) -> Option<TokenStream> {
    if members.is_empty() {
        return None;
    }
    let (name, lenience, Generics { bounded, args, .. }) = (self::ty(ty), &cx.lenience, Generics::of(generics, cx));
    Some(quote! {
        #[doc(hidden)]
        #[derive(__taro_api::Debug)]
        #lenience
        pub enum #name {}
        #lenience
        #[allow(non_upper_case_globals, missing_docs)]
        impl #name { #(#members)* }
        #lenience
        impl #bounded __taro_api::platform::Closed for #ty #args {
            type Asked = #name;
        }
    })
}

/// The name of the type that has them.
pub(super) fn ty(ty: &Ident) -> Ident {
    format_ident!("{}Asked_", ty.unraw())
}

//! What `available!` hands over in place of what a named host lacks.
//!
//! What is open is handed over itself. What is closed has a twin without a gate, which has the body; the gated one calls it.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use super::generics::Generics;
use super::moved::Moved;
use super::{Context, gate};
use crate::ir::{Function, TypeParam};

/// The name of a function's twin, which stands beside it.
pub(super) fn name(function: &Ident) -> Ident {
    format_ident!("{}_asked_", function.unraw(), span = function.span())
}

/// The name by which `available!` finds a function that no named host lacks. A portable build has none: all is open there.
///
/// ```text
/// pub use login as login_asked_;
/// ```
pub(super) fn open(function: &Function, cx: &Context) -> Option<TokenStream> {
    if cx.targets.is_portable() || !gate::is_open(function.gate.as_ref(), cx.targets) {
        return None;
    }
    let (name, twin, lenience) = (&function.name, name(&function.name), &cx.lenience);
    Some(quote! {
        #[doc(hidden)]
        #lenience
        #[allow(unused_imports)]
        pub use #name as #twin;
    })
}

/// The members of a type that a named host lacks, without their gates.
///
/// ```text
/// pub enum OptionAsked_ {}
/// impl OptionAsked_ { pub fn force(mut option: Option, force: bool) -> Option { .. } }
/// impl ::taro_api::platform::Closed for Option { type Asked = OptionAsked_; }
/// ```
pub(super) fn members(ty: &Ident, generics: &[TypeParam], members: &[&Moved], cx: &Context) -> Option<TokenStream> {
    if members.is_empty() {
        return None;
    }
    let (name, lenience, Generics { bounded, args, .. }) = (self::ty(ty), &cx.lenience, Generics::of(generics, cx));
    Some(quote! {
        #[doc(hidden)]
        #[derive(::taro_api::__private::Debug)]
        #lenience
        pub enum #name {}
        #lenience
        #[allow(non_upper_case_globals, missing_docs)]
        impl #name { #(#members)* }
        #lenience
        impl #bounded ::taro_api::platform::Closed for #ty #args {
            type Asked = #name;
        }
    })
}

/// The name of the type that has them.
pub(super) fn ty(ty: &Ident) -> Ident {
    format_ident!("{}Asked_", ty.unraw())
}

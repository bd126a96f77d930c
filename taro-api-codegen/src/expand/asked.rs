//! What `available!` hands over in place of what a named host lacks.
//!
//! What is open is handed over itself. What is closed has a twin without a gate, which has the body; the gated one calls it.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use super::generics::Generics;
use super::moved::Moved;
use super::{Context, gate};
use crate::ir::{Api, Gate, Param, TypeParam};

/// The twin of a function, as code beside it names it.
pub(super) fn twin(module: &Ident) -> TokenStream {
    quote!(#module::asked_::asked_)
}

/// Whether a function has its body itself, and not the twin: where there is no gate. A parameter of the function's name would be
/// called in place of the function.
pub(super) fn is_itself(function: &Ident, gate: Option<&Gate>, params: &[Param], cx: &Context) -> bool {
    gate::bound(gate, None, cx.targets).is_none() && params.iter().all(|it| it.name.unraw() != function.unraw())
}

/// What stands in the module beside a function, by which `available!` finds the twin: so it is found by each path to that. A
/// portable build has none: all is open there.
///
/// ```text
/// pub enum asked_ {}
/// ```
///
/// An `impl` reaches into that module. From there, a path out of it does not find what stands in a function. Taro's own specs stand
/// in none, so there a function that is open is its own twin. One import brings the function and its module under this name:
///
/// ```text
/// pub use super::login as asked_;
/// ```
pub(super) fn holder(api: &Api, cx: &Context) -> Option<TokenStream> {
    if cx.targets.is_portable() {
        return None;
    }
    let Api { function, gate, params, .. } = api;
    if cx.in_module && is_itself(function, gate.as_ref(), params, cx) {
        cx.above.get_or_init(|| function.clone());
        return Some(quote! {
            #[doc(hidden)]
            pub use super::#function as asked_;
        });
    }
    Some(quote! {
        #[doc(hidden)]
        #[allow(missing_debug_implementations, non_camel_case_types)]
        pub enum asked_ {}
    })
}

/// The twin of a function, with the body of what is closed. Of what is open, it calls the function.
///
/// ```text
/// impl login::asked_ { pub fn asked_(option: ..) -> Promise<..> { .. } }
/// ```
pub(super) fn function(module: &Ident, function: &TokenStream, cx: &Context) -> Option<TokenStream> {
    if cx.targets.is_portable() {
        return None;
    }
    let lenience = &cx.lenience;
    Some(quote! {
        #lenience
        #[allow(missing_docs)]
        impl #module::asked_ {
            pub fn asked_ #function
        }
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
        #lenience
        #[allow(missing_debug_implementations)]
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

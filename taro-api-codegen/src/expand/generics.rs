//! Type parameters as tokens.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use crate::ir::TypeParam;

/// The type parameters of a definition; nothing where there are none.
#[derive(Default)]
pub(super) struct Generics {
    /// `<T = Any>`, where the type is defined.
    pub(super) defined: Option<TokenStream>,
    /// `T: ToJs + FromJs + 'static`
    pub(super) bounds: Vec<TokenStream>,
    /// The same between `<` and `>`, where something is implemented, and at a function.
    pub(super) bounded: Option<TokenStream>,
    /// `<T>`, where the type is named.
    pub(super) args: Option<TokenStream>,
    /// `PhantomData<fn() -> (T,)>`, for an object of the host's that holds none.
    pub(super) phantom: Option<TokenStream>,
}

impl Generics {
    pub(super) fn of(params: &[TypeParam], cx: &Context) -> Generics {
        if params.is_empty() {
            return Generics::default();
        }
        let names: Vec<_> = params.iter().map(|it| &it.name).collect();
        let defaults = params.iter().map(|it| {
            it.default.as_ref().map(|ty| {
                let ty = cx.ty(ty);
                quote!(= #ty)
            })
        });
        let bound = |name| quote!(#name: __taro_api::ToJs + __taro_api::FromJs + 'static);
        let bounds: Vec<TokenStream> = names.iter().map(bound).collect();
        Generics {
            defined: Some(quote!(<#(#names #defaults),*>)),
            bounded: listed(bounds.clone()),
            bounds,
            args: Some(quote!(<#(#names),*>)),
            phantom: Some(quote!(__taro_api::PhantomData<fn() -> (#(#names,)*)>)),
        }
    }
}

/// Type parameters between `<` and `>`; nothing where there are none.
pub(super) fn listed(params: Vec<TokenStream>) -> Option<TokenStream> {
    (!params.is_empty()).then(|| quote!(<#(#params),*>))
}

//! Type parameters as tokens.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use crate::ir::TypeParam;

/// The type parameters of a definition; nothing where there are none.
pub(super) struct Generics {
    /// `<T = Any>`, where the type is defined.
    pub(super) defined: TokenStream,
    /// `<T: ToJs + FromJs + 'static>`, where something is implemented, and at a function.
    pub(super) bounded: TokenStream,
    /// `<T>`, where the type is named.
    pub(super) args: TokenStream,
    /// `PhantomData<fn() -> (T,)>`, for an object of the host's that holds none.
    pub(super) phantom: Option<TokenStream>,
}

impl Generics {
    pub(super) fn of(params: &[TypeParam], cx: &Context) -> Generics {
        if params.is_empty() {
            let nothing = TokenStream::new;
            return Generics { defined: nothing(), bounded: nothing(), args: nothing(), phantom: None };
        }
        let names: Vec<_> = params.iter().map(|it| &it.name).collect();
        let defaults = params.iter().map(|it| {
            it.default.as_ref().map(|ty| {
                let ty = cx.ty(ty);
                quote!(= #ty)
            })
        });
        Generics {
            defined: quote!(<#(#names #defaults),*>),
            bounded: quote!(<#(#names: ::taro_api::__private::ToJs + ::taro_api::__private::FromJs + 'static),*>),
            args: quote!(<#(#names),*>),
            phantom: Some(quote!(::core::marker::PhantomData<fn() -> (#(#names,)*)>)),
        }
    }
}

//! Functions, and the constants that name them.

use proc_macro2::TokenStream;
use quote::quote;

use super::calls::{Call, Callee, call};
use super::generics::Generics;
use super::{Context, gate, imports, rust, ty};
use crate::ir::{Api, Function, Param};

/// ```text
/// pub fn login(
///     option: impl ::taro_api::__private::Into<::taro_api::__private::Option<login::Option>>,
/// ) -> ::taro_api::Promise<login::SuccessCallbackResult> {
///     ::taro_api::__private::call::<login::Option, _>(Import::new("login", &__imports_of_login::LOGIN), callbacks, option)
/// }
/// ```
pub(super) fn function(function: &Function, cx: &Context) -> TokenStream {
    let Function { name, module, js, docs, deprecated, gate, cfg, .. } = function;
    let Context { targets, lenience, .. } = cx;
    let (docs, deprecated) = (ty::docs(docs), ty::deprecated(deprecated.as_ref()));
    let (cfg, alias) = (ty::cfg(cfg), ty::alias(name, js));
    let bound = gate::bound(gate.as_ref(), Some(module), targets);
    let callee = Callee::Function { import: imports::import(function, cx), off: imports::off(function, cx) };
    let Call { params, result, body } = call(function, &callee, cx);
    let generics = Generics::of(&function.generics, cx).bounded;
    if function.constructs {
        let class = cx.ty(&function.output);
        return quote! {
            #cfg
            impl #class {
                #docs #alias #deprecated #lenience
                pub fn #name #generics(#params) -> #result #bound { #body }
            }
        };
    }
    quote! {
        #cfg #docs #alias #deprecated #lenience
        pub fn #name #generics(#params) -> #result #bound { #body }
    }
}

/// ```text
/// pub const API: ::taro_api::Api<Option, SuccessCallbackResult> = ..;
/// pub const HAS_: ::taro_api::__private::bool = true;
/// ```
pub(super) fn api(api: &Api, cx: &Context) -> TokenStream {
    let Api { js, module, params, output, gate, cfg } = api;
    let (has, gate) = (gate::has(gate.as_ref(), cx.targets), gate::item(gate.as_ref(), cx.targets));
    let doc = match module {
        Some(module) => format!(" `{js}` of `{module}`, for the in-process host and for tests."),
        None => format!(" `Taro.{js}`, for the in-process host and for tests."),
    };
    let output = cx.ty(output);
    let tys: Vec<TokenStream> = params.iter().map(|it| argument(it, cx)).collect();
    let decoded: Vec<TokenStream> = params
        .iter()
        .enumerate()
        .map(|(at, param)| match param.rest {
            true => quote!(::taro_api::__private::rest(arguments_, #at)?),
            false => quote!(::taro_api::__private::argument(arguments_, #at)?),
        })
        .collect();
    let arguments = if params.is_empty() { quote!(_) } else { quote!(arguments_) };
    let (taken, made) = match (tys.as_slice(), decoded.as_slice()) {
        ([one], [value]) => (one.clone(), value.clone()),
        _ => (quote!((#(#tys,)*)), quote!((#(#decoded,)*))),
    };
    let items = quote! {
        #[doc = #doc]
        #[cfg(target_family = "wasm")]
        pub const API: ::taro_api::Api<#taken, #output> = ::taro_api::Api::new(#js);
        #[doc = #doc]
        #[cfg(not(target_family = "wasm"))]
        pub const API: ::taro_api::Api<#taken, #output> =
            ::taro_api::Api::new(#js, |#arguments| ::taro_api::__private::Result::Ok(#made));
        #has
        #gate
    };
    ty::under_each(cfg, items)
}

/// What a handler receives for a parameter. An option that was left out reaches it as an empty one.
fn argument(param: &Param, cx: &Context) -> TokenStream {
    let ty = cx.ty(&param.ty);
    match param {
        Param { rest: true, .. } => rust::vec(&ty),
        Param { optional: true, empty: false, .. } => quote!(::taro_api::__private::Option<#ty>),
        _ => ty,
    }
}

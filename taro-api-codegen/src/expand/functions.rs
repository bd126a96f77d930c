//! Functions, and the constants that name them.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use super::calls::{Call, Callee, call};
use super::{Place, gate, types};
use crate::hosts::Targets;
use crate::types::{Answer, Api, Function, Param};

/// ```text
/// pub fn login(
///     option: impl ::core::convert::Into<::core::option::Option<login::Option>>,
/// ) -> ::taro_api::Promise<login::SuccessCallbackResult> {
///     #[cfg(target_family = "wasm")]
///     #[wasm_bindgen(module = "@tarojs/taro", ..)]
///     extern "C" { #[wasm_bindgen(thread_local_v2, js_name = "login")] static FUNCTION: JsValue; }
///     ::taro_api::__private::call::<login::Option, _>(&IMPORT, callbacks, option)
/// }
/// ```
pub(super) fn function(function: &Function, place: &Place) -> TokenStream {
    let Function { name, module, js, package, docs, deprecated, gate, answer, .. } = function;
    let Place { targets, lenience } = place;
    let (docs, deprecated) = (types::docs(docs), types::deprecated(deprecated.as_ref()));
    let alias = (name.unraw() != js).then(|| quote!(#[doc(alias = #js)]));
    let bound = gate::bound(gate.as_ref(), Some(module), targets);
    let off = match answer {
        Answer::Listener(Some(off)) => import("OFF", package, off),
        _ => TokenStream::new(),
    };
    let import = import("IMPORT", package, js);
    let Call { params, result, body } = call(function, &Callee::Function);
    quote! {
        #docs #alias #deprecated #lenience
        pub fn #name(#params) -> #result #bound {
            #[cfg(target_family = "wasm")]
            use ::taro_api::__private::wasm_bindgen;
            #import
            #off
            #body
        }
    }
}

/// The constant that holds the function's name and, in WebAssembly, the way to the function.
fn import(constant: &str, package: &str, js: &str) -> TokenStream {
    let constant = Ident::new(constant, Span::call_site());
    let function = format_ident!("{constant}_FUNCTION");
    quote! {
        #[cfg(target_family = "wasm")]
        #[wasm_bindgen::prelude::wasm_bindgen(wasm_bindgen = wasm_bindgen, module = #package)]
        extern "C" {
            #[wasm_bindgen(thread_local_v2, js_name = #js)]
            static #function: wasm_bindgen::JsValue;
        }
        #[cfg(target_family = "wasm")]
        static #constant: ::taro_api::__private::Import =
            ::taro_api::__private::Import::new(#js, &#function);
        #[cfg(not(target_family = "wasm"))]
        static #constant: ::taro_api::__private::Import = ::taro_api::__private::Import::new(#js);
    }
}

/// ```text
/// pub const API: ::taro_api::Api<Option, SuccessCallbackResult> = ..;
/// pub const HAS_: bool = true;
/// ```
pub(super) fn api(api: &Api, targets: &Targets) -> TokenStream {
    let Api { js, module, params, output, gate } = api;
    let (has, gate) = (gate::has(gate.as_ref(), targets), gate::item(gate.as_ref(), targets));
    let doc = match module {
        Some(module) => format!(" `{js}` of `{module}`, for the in-process host and for tests."),
        None => format!(" `Taro.{js}`, for the in-process host and for tests."),
    };
    let output = types::ty(output);
    let tys: Vec<TokenStream> = params.iter().map(argument).collect();
    let decoded: Vec<TokenStream> = params
        .iter()
        .enumerate()
        .map(|(at, param)| match param.rest {
            true => quote!(::taro_api::__private::rest(arguments, #at)?),
            false => quote!(::taro_api::__private::argument(arguments, #at)?),
        })
        .collect();
    let arguments = if params.is_empty() { quote!(_) } else { quote!(arguments) };
    let (taken, made) = match (tys.as_slice(), decoded.as_slice()) {
        ([one], [value]) => (one.clone(), value.clone()),
        _ => (quote!((#(#tys,)*)), quote!((#(#decoded,)*))),
    };
    quote! {
        #[doc = #doc]
        #[cfg(target_family = "wasm")]
        pub const API: ::taro_api::Api<#taken, #output> = ::taro_api::Api::new(#js);
        #[doc = #doc]
        #[cfg(not(target_family = "wasm"))]
        pub const API: ::taro_api::Api<#taken, #output> =
            ::taro_api::Api::new(#js, |#arguments| ::core::result::Result::Ok(#made));
        #has
        #gate
    }
}

/// What a handler receives for a parameter. An option that was left out reaches it as an empty one.
fn argument(param: &Param) -> TokenStream {
    let ty = types::ty(&param.ty);
    match param {
        Param { rest: true, .. } => quote!(::std::vec::Vec<#ty>),
        Param { optional: true, empty: false, .. } => quote!(::core::option::Option<#ty>),
        _ => ty,
    }
}

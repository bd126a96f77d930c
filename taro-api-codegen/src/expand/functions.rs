//! Functions, and the constants that name them.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;

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
///     let mut option = option.into();
///     let settle = ToJs::settle(&mut option);
///     ::taro_api::__private::promise(import, callbacks, settle, &[ToJs::to_js(option)])
/// }
/// ```
pub(super) fn function(function: &Function, place: &Place) -> TokenStream {
    let Function { name, module, js, package, docs, deprecated, gate, params, answer, output } = function;
    let Place { targets, lenience } = place;
    let (docs, deprecated) = (types::docs(docs), types::deprecated(deprecated.as_ref()));
    let alias = (name.unraw() != js).then(|| quote!(#[doc(alias = #js)]));
    let bound = gate::bound(gate.as_ref(), Some(module), targets);
    let output = types::ty(output);
    let declared = params.iter().map(declaration);
    // The callbacks are taken out of the first one.
    let converted = params.iter().enumerate().map(|(at, it)| conversion(it, at == 0 && *answer != Answer::Now));
    let values = params.iter().map(value);
    let import = import(js);
    let (result, call) = match answer {
        Answer::Now => (
            quote!(::core::result::Result<#output, ::taro_api::Error>),
            quote!(::taro_api::__private::now(&IMPORT, &[#(#values),*])),
        ),
        Answer::Promise | Answer::Callbacks => {
            let callbacks = *answer == Answer::Callbacks;
            let settle = match params.first() {
                Some(Param { name, .. }) => quote!(::taro_api::__private::ToJs::settle(&mut #name)),
                None => quote!(::core::default::Default::default()),
            };
            // A parameter may have any name.
            let group = Ident::new("settle", Span::mixed_site());
            (
                quote!(::taro_api::Promise<#output>),
                quote! {
                    let #group = #settle;
                    ::taro_api::__private::promise(&IMPORT, #callbacks, #group, &[#(#values),*])
                },
            )
        }
    };
    quote! {
        #docs #alias #deprecated #lenience
        pub fn #name(#(#declared),*) -> #result #bound {
            #[cfg(target_family = "wasm")]
            use ::taro_api::__private::wasm_bindgen;
            #[cfg(target_family = "wasm")]
            #[wasm_bindgen::prelude::wasm_bindgen(wasm_bindgen = wasm_bindgen, module = #package)]
            extern "C" {
                #[wasm_bindgen(thread_local_v2, js_name = #js)]
                static FUNCTION: wasm_bindgen::JsValue;
            }
            #import
            #(#converted)*
            #call
        }
    }
}

/// The constant that holds the function's name and, on the web, the way to the function.
fn import(js: &str) -> TokenStream {
    quote! {
        #[cfg(target_family = "wasm")]
        static IMPORT: ::taro_api::__private::Import = ::taro_api::__private::Import::new(
            #js,
            || FUNCTION.with(::core::clone::Clone::clone),
        );
        #[cfg(not(target_family = "wasm"))]
        static IMPORT: ::taro_api::__private::Import = ::taro_api::__private::Import::new(#js);
    }
}

fn declaration(param: &Param) -> TokenStream {
    let Param { name, ty, optional, .. } = param;
    if *optional {
        let ty = types::ty(ty);
        return quote!(#name: impl ::core::convert::Into<::core::option::Option<#ty>>);
    }
    let (given, _) = types::given(ty, name);
    quote!(#name: #given)
}

fn conversion(param: &Param, changes: bool) -> TokenStream {
    let Param { name, ty, optional, .. } = param;
    let own = types::ty(ty);
    let mutable = changes.then(|| quote!(mut));
    if *optional {
        return quote!(let #mutable #name: ::core::option::Option<#own> = ::core::convert::Into::into(#name););
    }
    let (_, value) = types::given(ty, name);
    quote!(let #mutable #name: #own = #value;)
}

fn value(param: &Param) -> TokenStream {
    let Param { name, ty, optional, .. } = param;
    let value = match (types::crossing(ty), optional) {
        (None, _) => quote!(#name),
        (Some(wrap), true) => quote!(::core::option::Option::map(#name, #wrap)),
        (Some(wrap), false) => quote!(#wrap(#name)),
    };
    quote!(::taro_api::__private::ToJs::to_js(#value))
}

/// ```text
/// pub const API: ::taro_api::Api<Option, SuccessCallbackResult> = ..;
/// ```
pub(super) fn api(api: &Api, targets: &Targets) -> TokenStream {
    let Api { js, module, params, output, gate } = api;
    let gate = gate::item(gate.as_ref(), targets);
    let doc = match module {
        Some(module) => format!(" `{js}` of `{module}`, for the in-process host and for tests."),
        None => format!(" `Taro.{js}`, for the in-process host and for tests."),
    };
    let output = types::ty(output);
    let tys: Vec<TokenStream> = params.iter().map(argument).collect();
    let decoded: Vec<TokenStream> =
        (0..params.len()).map(|at| quote!(::taro_api::__private::argument(arguments, #at)?)).collect();
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
        #gate
    }
}

/// What a handler receives for a parameter. An option that was left out reaches it as an empty one.
fn argument(param: &Param) -> TokenStream {
    let ty = types::ty(&param.ty);
    if param.optional && !param.empty { quote!(::core::option::Option<#ty>) } else { ty }
}

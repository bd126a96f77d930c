//! Functions, and the constants that name them.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::calls::{self, Call, Callee, call};
use super::generics::Generics;
use super::{Context, asked, gate, imports, rust, ty};
use crate::ir::{Api, Function, Param, Ty};

/// ```text
/// pub fn login(
///     option: impl __taro_api::Into<__taro_api::Option<login::Option>>,
/// ) -> __taro_api::Promise<login::SuccessCallbackResult> {
///     __taro_api::call::<login::Option, _>(Import::new("login", &__imports_of_login::LOGIN), callbacks, option)
/// }
/// ```
pub(super) fn function(function: &Function, cx: &Context) -> TokenStream {
    let Function { name, module, js, docs, deprecated, gate, cfg, .. } = function;
    let Context { targets, lenience, .. } = cx;
    let (docs, deprecated) = (ty::docs(docs), ty::deprecated(deprecated.as_ref()));
    let (cfg, alias, must_use) = (ty::cfg(cfg), ty::alias(name, js), calls::must_use(function));
    let bound = gate::bound(gate.as_ref(), Some(module), targets);
    let callee = Callee::Function { import: imports::import(function, cx), off: imports::off(function, cx) };
    let Call { params, result, body } = call(function, &callee, cx);
    let generics = Generics::of(&function.generics, cx).bounded;
    if targets.is_portable() && !function.constructs {
        return quote! {
            #cfg #docs #alias #deprecated #must_use #lenience
            pub fn #name #generics(#params) -> #result { #body }
        };
    }
    let given: Vec<_> = function.params.iter().map(|it| &it.name).collect();
    let head = quote!(#generics(#params) -> #result);
    // Nothing imports a function of a type: its module has one of the same name beside it.
    let free = if function.constructs { module } else { name };
    let is_open = bound.is_none();
    let has_body = asked::is_itself(free, gate.as_ref(), &function.params, cx);
    // A portable build has no twins: there, what has a parameter of its name has its body in the type itself.
    if targets.is_portable() && !has_body {
        let class = cx.ty(&function.output);
        return quote! {
            #cfg
            impl #class {
                #docs #alias #deprecated #lenience
                pub fn #name #head { #body }
            }
            #cfg #[doc(hidden)] #lenience
            pub fn #free #head { <#class>::#name(#(#given),*) }
        };
    }
    let calls = if has_body { free.to_token_stream() } else { asked::twin(module) };
    let calls = quote!({ #calls(#(#given),*) });
    let (called, twin) = match has_body {
        true if cx.in_module => (quote!({ #body }), None),
        true => (quote!({ #body }), asked::function(module, &quote!(#head #calls), cx)),
        false => (calls.clone(), asked::function(module, &quote!(#head { #body }), cx)),
    };
    let twin = twin.map(|twin| quote!(#cfg #twin));
    if !function.constructs {
        return quote! {
            #cfg #docs #alias #deprecated #must_use #lenience
            pub fn #name #head #bound #called
            #twin
        };
    }
    let class = cx.ty(&function.output);
    let free = is_open.then(|| quote!(#cfg #[doc(hidden)] #lenience pub fn #free #head #called));
    quote! {
        #cfg
        impl #class {
            #docs #alias #deprecated #lenience
            pub fn #name #head #bound #calls
        }
        #free
        #twin
    }
}

/// ```text
/// pub const API: __taro_api::Api<Option, SuccessCallbackResult> = ..;
/// pub type Function = fn(__taro_api::Option<Option>) -> __taro_api::Promise<SuccessCallbackResult>;
/// pub const GATE_: &__taro_api::str = "weapp tt";
/// ```
pub(super) fn api(api: &Api, cx: &Context) -> TokenStream {
    let Api { js, module, params, output, gate, cfg, .. } = api;
    let (fact, gate) = (gate::fact(gate.as_ref(), cx.targets), gate::item(gate.as_ref(), cx.targets));
    let doc = match module {
        Some(module) => format!(" `{js}` of `{module}`, for the in-process host and for tests."),
        None => format!(" `Taro.{js}`, for the in-process host and for tests."),
    };
    let is_named_here = !api.names_outside();
    let decoded: Vec<TokenStream> = params
        .iter()
        .enumerate()
        .map(|(at, param)| match param {
            Param { rest: true, .. } => quote!(__taro_api::rest(arguments_, #at)?),
            Param { optional: true, empty: false, null: true, .. } => {
                quote!(__taro_api::nullable_argument(arguments_, #at)?)
            }
            _ => quote!(__taro_api::argument(arguments_, #at)?),
        })
        .collect();
    let arguments = if params.is_empty() { quote!(_) } else { quote!(arguments_) };
    let made = match decoded.as_slice() {
        [value] => value.clone(),
        _ => quote!((#(#decoded,)*)),
    };
    let (taken, output) = match is_named_here {
        true => (taken(params, cx), cx.ty(output)),
        false => (quote!(<Types_ as __taro_api::Types>::Taken), quote!(<Types_ as __taro_api::Types>::Given)),
    };
    let read = match params.as_slice() {
        // Nearly every API takes one, and a closure for each costs time.
        [Param { rest: false, null: false, .. }] => quote!(__taro_api::argument_alone),
        _ => quote!(|#arguments| __taro_api::Result::Ok(#made)),
    };
    let asked = asked::holder(api, cx);
    let pointer = api.has_pointer.then(|| {
        let ty = if is_named_here { pointer(api, cx) } else { quote!(<Types_ as __taro_api::Types>::Function) };
        quote! {
            /// The function, where `available!` gave it.
            pub type Function = #ty;
        }
    });
    let types = (!is_named_here).then(|| {
        quote! {
            #[doc(hidden)]
            #[allow(missing_debug_implementations)]
            pub enum Types_ {}
        }
    });
    let items = quote! {
        #[doc = #doc]
        #[cfg(target_family = "wasm")]
        pub const API: __taro_api::Api<#taken, #output> = __taro_api::Api::new(#js);
        #[doc = #doc]
        #[cfg(not(target_family = "wasm"))]
        pub const API: __taro_api::Api<#taken, #output> =
            __taro_api::Api::new(#js, #read);
        #types
        #pointer
        #asked
        #fact
        #gate
    };
    ty::under_each(cfg, items)
}

/// The types of a function that name what stands outside of the spec: its module does not write them again. So what is missing is
/// told once, and a spec in a function may name what the function has.
///
/// ```text
/// impl __taro_api::Types for area::Types_ { type Taken = (); type Given = super::Area; type Function = fn() -> ..; }
/// ```
pub(super) fn types(api: &Api, module: &Ident, cx: &Context) -> TokenStream {
    let (taken, output, pointer) = (taken(&api.params, cx), cx.ty(&api.output), pointer(api, cx));
    let lenience = &cx.lenience;
    let item = quote! {
        #lenience
        impl __taro_api::Types for #module::Types_ {
            type Taken = #taken;
            type Given = #output;
            type Function = #pointer;
        }
    };
    ty::under_each(&api.cfg, item)
}

/// What a handler receives.
fn taken(params: &[Param], cx: &Context) -> TokenStream {
    let tys: Vec<TokenStream> = params.iter().map(|it| argument(it, cx)).collect();
    match tys.as_slice() {
        [one] => one.clone(),
        _ => quote!((#(#tys,)*)),
    }
}

/// What a handler receives for a parameter. An option that was left out reaches it as an empty one.
fn argument(param: &Param, cx: &Context) -> TokenStream {
    let ty = cx.ty(&param.ty);
    match param {
        Param { rest: true, .. } => rust::vec(&ty),
        Param { optional: true, empty: false, .. } => quote!(__taro_api::Option<#ty>),
        _ => ty,
    }
}

/// The type of the function as `available!` hands it over: what a field or a parameter of a library names.
fn pointer(api: &Api, cx: &Context) -> TokenStream {
    let params = api.params.iter().map(|param| {
        let ty = cx.ty(&param.ty);
        match (&param.ty, param) {
            (_, Param { rest: true, .. }) => rust::vec(&ty),
            (_, Param { optional: true, .. }) => quote!(__taro_api::Option<#ty>),
            (Ty::Callback(params, output), _) => {
                let (params, output) = (params.iter().map(|it| cx.ty(it)), cx.ty(output));
                quote!(__taro_api::Box<dyn __taro_api::Fn(#(#params),*) -> #output>)
            }
            _ => ty,
        }
    });
    let result = calls::result(&api.answer, &cx.ty(&api.given));
    quote!(fn(#(#params),*) -> #result)
}

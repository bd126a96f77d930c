//! Functions as wasm-bindgen imports them.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use super::{Context, ty};
use crate::ir::{Answer, Function, Item, TARO};
use crate::span::Tokens;

/// The module that holds the imports of these functions; nothing if there are none.
///
/// ```text
/// mod __imports_of_login {
///     #[wasm_bindgen(module = "@tarojs/taro", ..)]
///     extern "C" { #[wasm_bindgen(thread_local_v2, js_name = "login")] pub(super) static LOGIN: JsValue; .. }
/// }
/// ```
///
/// All of them stand in one block: what wasm-bindgen makes of a block takes rustc longer than what it makes of a function.
pub(super) fn imports(items: &[Item], cx: &Context) -> TokenStream {
    let Some(module) = module(items) else { return TokenStream::new() };
    let imported: Vec<Imported> = functions(items).filter(|it| !it.global).flat_map(Imported::of).collect();
    let global = functions(items).find(|it| it.global).map(|it| global(&it.package));
    // A file's functions come from one package.
    let blocks = imported.chunk_by(|a, b| a.package == b.package && a.cfg == b.cfg).map(|block| {
        let (package, cfg) = (block[0].package, ty::cfg(block[0].cfg));
        let statics = block.iter().map(|Imported { constant, js, .. }| {
            quote! {
                #[wasm_bindgen(thread_local_v2, js_name = #js)]
                pub(super) static #constant: wasm_bindgen::JsValue;
            }
        });
        quote! {
            #cfg
            #[cfg(target_family = "wasm")]
            #[wasm_bindgen::prelude::wasm_bindgen(wasm_bindgen = wasm_bindgen, module = #package)]
            extern "C" { #(#statics)* }
        }
    });
    let native = imported.iter().map(|Imported { constant, cfg, .. }| {
        let cfg = ty::cfg(cfg);
        quote! {
            #cfg
            #[cfg(not(target_family = "wasm"))]
            pub(super) const #constant: __taro_api::Imported = ();
        }
    });
    let (lenience, names) = (&cx.lenience, super::names(None));
    // Each of them may be gone.
    let unused =
        (global.is_none() && imported.iter().all(|it| !it.cfg.is_empty())).then(|| quote!(#[allow(unused_imports)]));
    quote! {
        #lenience
        mod #module {
            #names
            #unused
            #[cfg(target_family = "wasm")]
            use __taro_api::wasm_bindgen;
            #(#blocks)*
            #(#native)*
            #global
        }
    }
}

/// The object of the host that has functions; where a host has none, it is `undefined`.
///
/// ```text
/// extern "C" { #[wasm_bindgen(thread_local_v2, js_name = "wx")] pub(super) static __GLOBAL: Option<JsValue>; }
/// ```
fn global(name: &str) -> TokenStream {
    quote! {
        #[cfg(target_family = "wasm")]
        #[wasm_bindgen::prelude::wasm_bindgen(wasm_bindgen = wasm_bindgen)]
        extern "C" {
            #[wasm_bindgen(thread_local_v2, js_name = #name)]
            pub(super) static __GLOBAL: ::core::option::Option<wasm_bindgen::JsValue>;
        }
        #[cfg(not(target_family = "wasm"))]
        pub(super) const __GLOBAL: __taro_api::Imported = ();
    }
}

/// Its name, which no other has in the same place: it is that of the first function.
pub(super) fn module(items: &[Item]) -> Option<Ident> {
    functions(items).next().map(|first| {
        format_ident!("__imports_of_{}", if first.constructs { first.module.unraw() } else { first.name.unraw() })
    })
}

/// A function as the runtime takes it.
pub(super) fn import(function: &Function, cx: &Context) -> TokenStream {
    value(cx, function, &own(function), &function.js)
}

/// The function that ends what a listener began.
pub(super) fn off(function: &Function, cx: &Context) -> Option<TokenStream> {
    off_js(function).map(|js| value(cx, function, &off_of(function), js))
}

fn value(cx: &Context, function: &Function, constant: &Ident, js: &str) -> TokenStream {
    let module = &cx.imports;
    if function.global {
        let global = Ident::new("__GLOBAL", Span::call_site());
        return quote!(__taro_api::GlobalImport::new(#js, &#module::#global));
    }
    let new = Ident::new(if function.package == TARO { "new" } else { "of_package" }, Span::call_site());
    quote!(__taro_api::Import::#new(#js, &#module::#constant))
}

struct Imported<'f> {
    constant: Ident,
    js: &'f str,
    package: &'f str,
    cfg: &'f [Tokens],
}

impl<'f> Imported<'f> {
    fn of(function: &'f Function) -> impl Iterator<Item = Imported<'f>> {
        let (package, cfg) = (function.package.as_str(), function.cfg.as_slice());
        let own = Imported { constant: own(function), js: &function.js, package, cfg };
        let off = off_js(function).map(|js| Imported { constant: off_of(function), js, package, cfg });
        std::iter::once(own).chain(off)
    }
}

fn own(function: &Function) -> Ident {
    // The methods that make objects are called alike: what stands beside each of them is not.
    let name = if function.constructs { &function.module } else { &function.name };
    format_ident!("{}", name.unraw().to_string().to_uppercase())
}

fn off_of(function: &Function) -> Ident {
    format_ident!("{}__OFF", own(function))
}

fn off_js(function: &Function) -> Option<&str> {
    if let Answer::Listener(off) = &function.answer { off.as_deref() } else { None }
}

fn functions(items: &[Item]) -> impl Iterator<Item = &Function> {
    items.iter().filter_map(|item| if let Item::Function(it) = item { Some(&**it) } else { None })
}

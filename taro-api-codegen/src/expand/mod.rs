//! [`Types`] -> Rust items. Cannot fail: what could be wrong was found before.
//!
//! Everything of the runtime is named by `::taro_api::__private::..`, and everything of Rust's by its whole path, so
//! that a caller's own names and lints change nothing.

mod functions;
mod gate;
mod structs;
mod types;
mod values;

use proc_macro2::TokenStream;
use quote::quote;

use crate::hosts::Targets;
use crate::types::{Alias, Item, Module, Types};

/// Expands a file for the hosts that the build has to prove.
pub fn expand(types: &Types, targets: &Targets) -> TokenStream {
    let items = types.items.iter().map(|item| top(item, targets));
    quote! {
        #(#items)*
        // Makes cargo expand again when the variable changes.
        const _: ::core::option::Option<&str> = ::core::option_env!("TARO_ENV");
    }
}

/// A module keeps the caller's lints off what stands inside it; what stands outside a module does so for itself.
fn top(item: &Item, targets: &Targets) -> TokenStream {
    match item {
        Item::Use(it) => quote!(#[allow(unused_imports, unreachable_pub)] #it),
        Item::Module(it) => module(it, targets),
        Item::Function(it) => functions::function(it, targets),
        Item::Struct(it) => structs::structure(it, targets),
        Item::Enum(it) => values::set(it),
        Item::Union(it) => values::union(it),
        Item::Alias(it) => alias(it),
    }
}

/// The lints of a caller that generated code need not follow.
fn lenience() -> TokenStream {
    quote!(#[allow(dead_code, unreachable_pub, deprecated, clippy::all, clippy::pedantic, clippy::nursery)])
}

fn module(module: &Module, targets: &Targets) -> TokenStream {
    let Module { name, docs, items, api } = module;
    let (docs, lenience) = (types::docs(docs), lenience());
    let items = items.iter().map(|item| top(item, targets));
    let api = api.as_ref().map(|api| functions::api(api, targets));
    quote! {
        #docs #lenience
        pub mod #name {
            #(#items)*
            #api
        }
    }
}

fn alias(alias: &Alias) -> TokenStream {
    let Alias { name, docs, ty } = alias;
    let (docs, ty, lenience) = (types::docs(docs), types::ty(ty), lenience());
    quote!(#docs #lenience pub type #name = #ty;)
}

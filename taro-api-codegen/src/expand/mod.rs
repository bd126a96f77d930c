//! [`Types`] -> Rust items. Cannot fail: what could be wrong was found before.
//!
//! Everything of the runtime is named by `::taro_api::__private::..`, and everything of Rust's by its whole path, so
//! that a caller's own names and lints change nothing.

mod calls;
mod functions;
mod gate;
mod handles;
mod imports;
mod structs;
mod ty;
mod values;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::hosts::Targets;
use crate::ir::{Alias, Item, Module, Types};

/// Expands a file for the hosts that the build has to prove.
pub fn expand(types: &Types, targets: &Targets) -> TokenStream {
    let place = Place { targets, lenience: lenience(), imports: imports::module(&types.items) };
    let items = all(&types.items, &place);
    quote! {
        #items
        // Makes cargo expand again when the variable changes.
        const _: ::core::option::Option<&str> = ::core::option_env!("TARO_ENV");
    }
}

/// Where an item stands.
struct Place<'t> {
    /// The hosts that the build has to prove.
    targets: &'t Targets,
    /// What keeps the caller's lints off an item. A module does it for all that stands inside it.
    lenience: TokenStream,
    /// The module that imports the functions that stand there.
    imports: Option<Ident>,
}

fn all(items: &[Item], place: &Place) -> TokenStream {
    let imports = imports::imports(items, place);
    let items = items.iter().map(|it| item(it, place));
    quote!(#(#items)* #imports)
}

fn item(item: &Item, place: &Place) -> TokenStream {
    match item {
        Item::Use(it) => quote!(#[allow(unused_imports, unreachable_pub)] #it),
        Item::Module(it) => module(it, place),
        Item::Function(it) => functions::function(it, place),
        Item::Handle(it) => handles::handle(it, place),
        Item::Struct(it) => structs::structure(it, place),
        Item::Enum(it) => values::set(it, place),
        Item::Union(it) => values::union(it, place),
        Item::Alias(it) => alias(it, place),
        Item::When(cfg, items) => {
            let items = items.iter().map(|it| self::item(it, place));
            ty::under_each(cfg, quote!(#(#items)*))
        }
    }
}

/// The lints of a caller that generated code need not follow.
fn lenience() -> TokenStream {
    quote!(#[allow(dead_code, unreachable_pub, deprecated, clippy::all, clippy::pedantic, clippy::nursery)])
}

fn module(module: &Module, place: &Place) -> TokenStream {
    let Module { name, docs, items, api, cfg } = module;
    let (cfg, docs, lenience) = (ty::cfg(cfg), ty::docs(docs), &place.lenience);
    let inside = Place { targets: place.targets, lenience: TokenStream::new(), imports: imports::module(items) };
    let items = all(items, &inside);
    let api = api.as_ref().map(|api| functions::api(api, place.targets));
    quote! {
        #cfg #docs #lenience
        pub mod #name {
            #items
            #api
        }
    }
}

fn alias(alias: &Alias, place: &Place) -> TokenStream {
    let Alias { name, docs, ty } = alias;
    let (docs, ty, lenience) = (ty::docs(docs), ty::ty(ty), &place.lenience);
    quote!(#docs #lenience pub type #name = #ty;)
}

//! [`Types`] -> Rust items. Cannot fail: what could be wrong was found before.
//!
//! Everything of the runtime is named by `__taro_api::..`, and everything of Rust's by its whole path, so
//! that a caller's own names and lints change nothing.

mod asked;
mod beside;
mod calls;
mod functions;
mod gate;
mod generics;
mod handles;
mod imports;
mod lifted;
mod literals;
mod mistake;
mod moved;
mod rust;
mod structs;
mod ty;
mod values;

use std::cell::OnceCell;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use self::beside::Beside;
use self::generics::Generics;
use self::lifted::{Lifted, Tops};
pub(crate) use self::mistake::Mistake;
use self::moved::{Moved, joined};
use crate::hosts::Targets;
use crate::ir::{Alias, Item, Module, Types};

/// Expands a file for the hosts that the build has to prove.
pub fn expand(types: &Types, targets: &Targets) -> TokenStream {
    let mistake = types.mistake.as_ref().map(Mistake::new);
    expand_beside(types, targets, mistake.as_ref()).items
}

/// What a file becomes.
pub(crate) struct Expanded {
    pub(crate) items: TokenStream,
    /// What a module of it names that stands beside the module.
    pub(crate) above: Option<Ident>,
}

/// The same, where a mistake stands in the place of types. The items hold it if it is used.
pub(crate) fn expand_beside(types: &Types, targets: &Targets, mistake: Option<&Mistake>) -> Expanded {
    let (above, beside, tops) = (OnceCell::new(), Beside::new(&types.items), Tops::of(types));
    let cx = Context {
        targets,
        mistake,
        above: &above,
        beside: &beside,
        tops: &tops,
        lifted: Lifted::default(),
        lenience: Some(lenience()),
        imports: imports::module(&types.items),
        in_module: types.in_module,
        module: Vec::new(),
    };
    let (items, str) = (Moved::from(all(&types.items, &cx)), rust::primitive("str"));
    let mistake = mistake.and_then(Mistake::item);
    let (names, beside_items) = (names(None), beside.items());
    let items = quote! {
        #names
        #beside_items
        #mistake
        #items
        // Makes cargo expand again when a variable changes.
        const _: [__taro_api::Option<&#str>; 2] =
            [__taro_api::option_env!("TARO_ENV"), __taro_api::option_env!("TARO_BASE_LIBRARY")];
    };
    // Another spec in the same place may name the same: what only this one has tells them apart.
    let own = |it: Ident| match types.in_module || tops.has(&it) {
        true => it,
        false => beside.own(it),
    };
    Expanded { items, above: above.get().cloned().map(own) }
}

/// What rustc says that a spec in a function lacks.
const NEEDS_MODULE: &str = "a_spec_in_a_function_needs_a_mod_around_it";

/// What makes a spec in a function an error where its modules name what stands beside them: no module inside of a function sees
/// what the function has, and it would mean another item of that name.
///
/// ```text
/// enum a_spec_in_a_function_needs_a_mod_around_it__Area {}
/// mod a_spec_in_a_function_needs_a_mod_around_it__Area_ { use super::a_spec_in_a_function_needs_a_mod_around_it__Area as _; }
/// ```
pub(crate) fn needs_module(named: &Ident) -> TokenStream {
    let marker = format_ident!("{NEEDS_MODULE}__{}", named.unraw(), span = named.span());
    let module = format_ident!("{marker}_", span = Span::call_site());
    let lenience = lenience();
    quote! {
        #lenience
        #[allow(non_camel_case_types, non_snake_case)]
        enum #marker {}
        #lenience
        #[allow(non_snake_case)]
        mod #module {
            #[allow(unused_imports)]
            use super::#marker as _;
        }
    }
}

/// Where an item stands.
struct Context<'t> {
    /// The hosts that the build has to prove.
    targets: &'t Targets,
    /// What stands in the place of a type that is one.
    mistake: Option<&'t Mistake<'t>>,
    /// What a module names that stands beside it, at the top of the spec.
    above: &'t OnceCell<Ident>,
    /// What stands beside the spec, and a module of it names.
    beside: &'t Beside,
    /// What stands at the top of the spec.
    tops: &'t Tops,
    /// What this module names that stands above it.
    lifted: Lifted,
    /// What keeps the caller's lints off an item. A module does it for all that stands inside it.
    lenience: Option<TokenStream>,
    /// The module that imports the functions that stand there.
    imports: Option<Ident>,
    /// Whether the top of the spec is in a module, and not in a function.
    in_module: bool,
    /// The module, from the top of the spec.
    module: Vec<Ident>,
}

fn all(items: &[Item], cx: &Context) -> TokenStream {
    joined(items.iter().map(|it| item(it, cx)).chain([imports::imports(items, cx)]))
}

fn item(item: &Item, cx: &Context) -> TokenStream {
    match item {
        Item::Use(it) => {
            let it = it.seen_from(cx.module.len());
            quote!(#[allow(unused_imports, unreachable_pub)] #it)
        }
        Item::Module(it) => module(it, cx),
        Item::Function(it) => functions::function(it, cx),
        Item::Handle(it) => handles::handle(it, cx),
        Item::Struct(it) => structs::structure(it, cx),
        Item::Enum(it) => values::set(it, cx),
        Item::Union(it) => values::union(it, cx),
        Item::Alias(it) => alias(it, cx),
        Item::When(cfg, items) => {
            let items = items.iter().map(|it| self::item(it, cx));
            ty::under_each(cfg, joined(items))
        }
    }
}

/// The lints of a caller that generated code need not follow. To rustc, each name of clippy's costs a look at all of its lints.
fn lenience() -> TokenStream {
    quote! {
        #[allow(dead_code, unreachable_pub, deprecated)]
        #[cfg_attr(clippy, allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction))]
    }
}

/// What brings `__taro_api` into a module: everything that generated code names is below it. Two of them may stand in one place.
fn names(vis: Option<&TokenStream>) -> TokenStream {
    quote! {
        #[allow(unused_imports)]
        #[cfg_attr(clippy, allow(clippy::wildcard_imports))]
        #vis use ::taro_api::__names::*;
    }
}

fn module(module: &Module, cx: &Context) -> TokenStream {
    let Module { name, docs, items, api, cfg } = module;
    let (cfg, docs, lenience) = (ty::cfg(cfg), ty::docs(docs), &cx.lenience);
    let vis = gate::vis_of_names(api.as_deref(), cx.targets);
    let names = names(vis.as_ref());
    let inside = Context {
        mistake: cx.mistake,
        above: cx.above,
        beside: cx.beside,
        tops: cx.tops,
        lifted: Lifted::default(),
        targets: cx.targets,
        lenience: None,
        imports: imports::module(items),
        in_module: cx.in_module,
        module: [cx.module.as_slice(), std::slice::from_ref(name)].concat(),
    };
    let items = Moved::from(all(items, &inside));
    let types = api.as_ref().filter(|it| it.names_outside()).map(|it| Moved::from(functions::types(it, name, cx)));
    let api = match api {
        Some(api) => Some(Moved::from(functions::api(api, &inside))),
        None => module.has_option().then(|| Moved::from(gate::of_namespace())),
    };
    let lifted = inside.lifted.items();
    quote! {
        #cfg #docs #lenience
        pub mod #name {
            #names
            #lifted
            #items
            #api
        }
        #types
    }
}

fn alias(alias: &Alias, cx: &Context) -> TokenStream {
    let Alias { name, generics, docs, ty } = alias;
    let (docs, ty, lenience) = (ty::docs(docs), cx.ty(ty), &cx.lenience);
    let generics = Generics::of(generics, cx).defined;
    quote!(#docs #lenience pub type #name #generics = #ty;)
}

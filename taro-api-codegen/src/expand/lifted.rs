//! What a module of a spec names at the top of it.
//!
//! In a function, no module sees what stands beside it: `super::Area` would be an error wherever it stands. So a module brings it once,
//! by another name, and rustc says once that nothing is brought: of imports in one place, and all of these stand where the macro is
//! called, it reports the first.

use std::cell::RefCell;
use std::collections::BTreeMap;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use crate::ir::{Cfg, Item, Types};

/// The names at the top of a spec, each with the condition under which it is there. One that stands there several times, under
/// conditions, has none of its own.
#[derive(Default)]
pub(super) struct Tops(BTreeMap<String, Option<Cfg>>);

impl Tops {
    /// Of Taro's own specs, which stand in no function, nothing is brought by another name.
    pub(super) fn of(types: &Types) -> Tops {
        let mut tops = Tops::default();
        if !types.in_module {
            tops.collect(&types.items, &Vec::new());
        }
        tops
    }

    fn collect(&mut self, items: &[Item], above: &Cfg) {
        for item in items {
            let own = match item {
                Item::When(cfg, items) => {
                    self.collect(items, &[above.as_slice(), cfg].concat());
                    continue;
                }
                Item::Module(it) => it.cfg.as_slice(),
                _ => &[],
            };
            let Some((name, false)) = item.name() else { continue };
            let known = self.0.entry(name.unraw().to_string());
            known.and_modify(|it| *it = None).or_insert_with(|| Some([above, own].concat()));
        }
    }

    /// Whether the spec has it.
    pub(super) fn has(&self, name: &Ident) -> bool {
        self.0.contains_key(&name.unraw().to_string())
    }

    /// The condition of one that a module can bring.
    pub(super) fn cfg(&self, name: &Ident) -> Option<&Cfg> {
        self.0.get(&name.unraw().to_string())?.as_ref()
    }
}

/// What a module brings from above, by the name that it has there.
#[derive(Default)]
pub(super) struct Lifted(RefCell<BTreeMap<String, TokenStream>>);

impl Lifted {
    /// The name that it has here. `import` is what a `use` of it begins with.
    pub(super) fn name(&self, first: &Ident, import: impl FnOnce() -> TokenStream) -> Ident {
        let text = first.unraw().to_string();
        let name = format_ident!("{text}_above_", span = first.span());
        self.0.borrow_mut().entry(text).or_insert_with(import);
        name
    }

    /// ```text
    /// use super::Area as Area_above_;
    /// ```
    pub(super) fn items(&self) -> TokenStream {
        let lifted = self.0.borrow();
        let items = lifted.iter().map(|(text, import)| {
            let name = format_ident!("{text}_above_", span = Span::call_site());
            quote!(#[allow(unused_imports)] #import as #name;)
        });
        items.collect()
    }
}

//! Names that JavaScript can have.

use std::collections::BTreeMap;

use crate::ast::{Function, Name};
use crate::diagnostics::Errors;

/// What has no name cannot be named: a value of a set may be an empty text.
pub(super) fn check_name(name: &Name, errors: &Errors) {
    if name.js.is_empty() {
        errors.push(name.span, "a name is no empty text: write the name that it has in JavaScript");
    }
}

/// Two ways to call a function take or give something else, or call it otherwise: what is the same is written twice, or one
/// has a wrong name.
pub(super) fn check_ways<'f>(functions: impl Iterator<Item = &'f Function> + Clone, errors: &Errors) {
    // One of them has a name of its own in Rust.
    if functions.clone().all(|it| it.name.rust.is_none()) {
        return;
    }
    let mut ways: BTreeMap<(&str, Option<&str>, bool), Vec<&Function>> = BTreeMap::new();
    for function in functions.filter(|it| it.attrs.cfg.is_empty()) {
        let known = ways.entry((&function.name.js, function.module.as_deref(), function.attrs.new)).or_default();
        // One Rust name is a mistake by itself.
        let other = known.iter().find(|it| it.name.rust != function.name.rust && it.signature == function.signature);
        if other.is_some() {
            let js = &function.name.js;
            let said = format!(
                "another way to call `{js}` takes and gives the same: leave one out, or correct its JavaScript name"
            );
            errors.push(function.name.span, said);
        }
        known.push(function);
    }
}

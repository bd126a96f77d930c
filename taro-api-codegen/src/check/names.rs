//! Names that JavaScript can have.

use std::collections::BTreeMap;

use crate::ast::{Function, Name, Param, Platforms};
use crate::diagnostics::Errors;
use crate::resolve::names::snake;

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
        if let Some(first) = other {
            let js = &function.name.js;
            let instead = match (&first.attrs.platforms, &function.attrs.platforms) {
                (Some(_), Some(_)) => "name the hosts of both in one `#[platforms(..)]`",
                _ => "leave one out",
            };
            let said = format!(
                "another way to call `{js}` takes and gives the same: {instead}, or correct its JavaScript name"
            );
            errors.push(function.name.span, said);
        }
        let alike = || known.iter().find(|it| other.is_none() && is_called_alike(it, function));
        if let Some(first) = alike() {
            let (js, one, two) = (&function.name.js, snake(&first.name), snake(&function.name));
            let said = format!(
                "`{one}` and `{two}` call `{js}` with the same arguments, so that no host can tell them apart: leave one out, \
                 or correct a JavaScript name"
            );
            errors.push(function.name.span, said);
        }
        known.push(function);
    }
}

/// Whether two ways to call a function are given values of the same types in the same places. What is declared for other
/// hosts is another function, and the same names in another order are what hosts differ in.
fn is_called_alike(one: &Function, other: &Function) -> bool {
    let (a, b) = (&one.signature, &other.signature);
    one.name.rust != other.name.rust
        && a.params.len() == b.params.len()
        && a.generics == b.generics
        && a.params.iter().zip(&b.params).all(|(a, b)| a.ty == b.ty && (a.optional, a.rest) == (b.optional, b.rest))
        && !is_another_order(&a.params, &b.params)
        && !are_of_other_hosts(one, other)
}

fn is_another_order(one: &[Param], other: &[Param]) -> bool {
    let names = |params: &[Param]| params.iter().map(|it| it.name.js.clone()).collect::<Vec<_>>();
    let sorted = |mut names: Vec<String>| {
        names.sort_unstable();
        names
    };
    let (one, other) = (names(one), names(other));
    one != other && sorted(one) == sorted(other)
}

fn are_of_other_hosts(one: &Function, other: &Function) -> bool {
    let declared = |it: &Function| it.attrs.platforms.as_ref().map(Platforms::names);
    let (Some(hosts), Some(others)) = (declared(one), declared(other)) else { return false };
    hosts.iter().all(|it| !others.contains(it))
}

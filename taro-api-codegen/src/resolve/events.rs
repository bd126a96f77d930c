//! `onX` and `offX`: which of two functions take the same listeners.

use std::collections::BTreeMap;

use super::forms::{may_be_called, overlap};
use super::scope::{NamespaceId, Scope};
use crate::ast::{Function, Keyword, Signature};

/// One way to call a function or a method.
#[derive(Clone, Copy)]
pub(super) struct Way<'a> {
    pub(super) at: NamespaceId,
    /// The package that has it.
    module: Option<&'a str>,
    pub(super) signature: &'a Signature,
}

/// The functions, or the methods of an object, that may begin or end what listens, by their names.
#[derive(Default)]
pub(super) struct Events<'a>(BTreeMap<&'a str, Vec<Way<'a>>>);

impl<'a> Way<'a> {
    pub(super) fn new(at: NamespaceId, function: &'a Function) -> Way<'a> {
        Way { at, module: function.module.as_deref(), signature: &function.signature }
    }
}

impl<'a> Events<'a> {
    pub(super) fn new(functions: impl Iterator<Item = (NamespaceId, &'a Function)>) -> Events<'a> {
        let mut events = Events::default();
        for (at, function) in functions.filter(|(_, it)| it.name.js.starts_with('o')) {
            events.0.entry(&function.name.js).or_default().push(Way::new(at, function));
        }
        events
    }

    /// Whether one of the ways to call `off` takes off what `on` began.
    pub(super) fn ends(&self, scope: &Scope, on: Way, off: &str) -> bool {
        self.0.get(off).is_some_and(|ways| ways.iter().any(|off| pairs(scope, on, *off)))
    }

    /// Whether `off` takes off what one of the ways to call `on` began.
    pub(super) fn begins(&self, scope: &Scope, on: &str, off: Way) -> bool {
        self.0.get(on).is_some_and(|ways| ways.iter().any(|on| pairs(scope, *on, off)))
    }
}

/// Whether `off` can be called with what `on` was called with: the same event, the listener, and nothing more. What takes
/// neither of the last takes off all of them.
fn pairs(scope: &Scope, on: Way, off: Way) -> bool {
    let Some((_, event)) = on.signature.params.split_last() else { return false };
    let taken = &off.signature.params;
    on.module == off.module
        && taken.len() >= event.len()
        && taken.iter().enumerate().all(|(index, param)| match event.get(index) {
            _ if param.rest => scope.rest_item(off.at, &param.ty).is_some_and(|(_, it)| it.is(Keyword::Any)),
            Some(given) => overlap(scope, (on.at, &given.ty), (off.at, &param.ty)),
            None if index == event.len() => may_be_called(scope, off.at, &param.ty),
            None => param.optional,
        })
}

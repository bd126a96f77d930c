//! The types of a spec by their names.

use std::collections::BTreeMap;

use taro_api_codegen::ast::{Alias, Interface, Item, Spec};

/// The types of a file by their whole names.
pub(crate) struct Scope<'s> {
    pub(crate) interfaces: BTreeMap<Vec<String>, &'s Interface>,
    pub(crate) aliases: BTreeMap<Vec<String>, &'s Alias>,
}

impl<'s> Scope<'s> {
    pub(crate) fn of(spec: &'s Spec) -> Scope<'s> {
        let mut scope = Scope { interfaces: BTreeMap::new(), aliases: BTreeMap::new() };
        scope.add(&spec.items, &[]);
        scope
    }

    fn add(&mut self, items: &'s [Item], path: &[String]) {
        for item in items {
            match item {
                Item::Namespace(it) => self.add(&it.items, &joined(path, &it.name.js)),
                Item::Interface(it) => drop(self.interfaces.insert(joined(path, &it.name.js), it)),
                Item::Alias(it) => drop(self.aliases.insert(joined(path, &it.name.js), it)),
                Item::Use(_) | Item::Function(_) | Item::Const(_) => {}
            }
        }
    }

    /// The whole name of a type of this file: it is looked up where it stands, then in the namespaces around.
    pub(crate) fn find(&self, from: &[String], segments: &[String]) -> Option<Vec<String>> {
        let places = (0..=from.len()).rev().map(|length| [&from[..length], segments].concat());
        places.into_iter().find(|name| self.interfaces.contains_key(name) || self.aliases.contains_key(name))
    }
}

/// A name in a namespace.
pub(crate) fn joined(path: &[String], name: &str) -> Vec<String> {
    [path, &[name.to_owned()]].concat()
}

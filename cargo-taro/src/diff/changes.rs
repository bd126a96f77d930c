//! The facts of two sides -> what changed.

use std::collections::BTreeSet;

use taro_api_codegen::hosts::Host;

use super::facts::{Fact, Facts};
use super::{Change, Kind};

/// What changed, in the order of the paths.
pub(super) fn between(old: &Facts, new: &Facts) -> Vec<Change> {
    let mut list = List { old, new, changes: Vec::new() };
    let paths: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for path in paths {
        match (old.get(path), new.get(path)) {
            (Some(before), Some(after)) => list.both(path, before, after),
            (Some(before), None) => list.gone(path, before),
            (None, Some(after)) => list.came(path, after),
            (None, None) => {}
        }
    }
    list.changes
}

struct List<'f> {
    old: &'f Facts,
    new: &'f Facts,
    changes: Vec<Change>,
}

impl List<'_> {
    fn add(&mut self, path: &str, kind: Kind, breaking: bool, old: impl Into<String>, new: impl Into<String>) {
        self.changes.push(Change { path: path.to_owned(), kind, breaking, old: old.into(), new: new.into() });
    }

    /// What belongs to something that is gone is gone with it.
    fn gone(&mut self, path: &str, before: &Fact) {
        if !is_told(before, self.old, self.new) {
            self.add(path, Kind::Removed, true, &before.shown, "");
        }
    }

    fn came(&mut self, path: &str, after: &Fact) {
        if is_told(after, self.new, self.old) {
            return;
        }
        let one_more_argument = after.made_by_callers && after.required == Some(true);
        let on = after.hosts.as_ref().map(|it| format!(", on {}", names(it))).unwrap_or_default();
        self.add(path, Kind::Added, one_more_argument, "", format!("{}{on}", after.shown));
    }

    fn both(&mut self, path: &str, before: &Fact, after: &Fact) {
        if before.feature != after.feature {
            let feature = |fact: &Fact| fact.feature.clone().unwrap_or_default();
            self.add(path, Kind::Moved, true, feature(before), feature(after));
        }
        if before.is != after.is {
            self.add(path, Kind::Changed, true, &before.shown, &after.shown);
        } else {
            self.parts(path, before, after);
        }
        match (before.required, after.required) {
            (Some(false), Some(true)) => self.add(path, Kind::Required, true, "", ""),
            (Some(true), Some(false)) => self.add(path, Kind::Optional, true, "", ""),
            _ => {}
        }
        self.hosts(path, before, after);
        for name in before.parts.values().filter(|name| after.parts.values().any(|it| it == *name)) {
            let value = |fact: &Fact| Fact {
                owner: fact.owner.clone(),
                hosts: fact.gated.get(name).cloned(),
                ..Fact::default()
            };
            self.hosts(&format!("{path}::{name}"), &value(before), &value(after));
        }
        match (&before.deprecated, &after.deprecated) {
            (None, Some(why)) => self.add(path, Kind::Deprecated, false, "", why),
            (Some(why), None) => self.add(path, Kind::Undeprecated, false, why, ""),
            _ => {}
        }
    }

    /// The values of a set, and the types of a union.
    fn parts(&mut self, path: &str, before: &Fact, after: &Fact) {
        let missing = |here: &Fact, there: &Fact| {
            let missing = here.parts.keys().filter(|it| !there.parts.contains_key(*it));
            missing.cloned().collect::<Vec<_>>().join(", ")
        };
        let (lost, gained) = (missing(before, after), missing(after, before));
        if !lost.is_empty() {
            self.add(path, Kind::ValuesRemoved, true, lost, "");
        }
        if !gained.is_empty() {
            self.add(path, Kind::ValuesAdded, false, "", gained);
        }
        for (name, was) in &before.parts {
            if let Some(is) = after.parts.get(name).filter(|is| *is != was) {
                self.add(path, Kind::Changed, true, format!("{name}: {was}"), format!("{name}: {is}"));
            }
        }
    }

    fn hosts(&mut self, path: &str, before: &Fact, after: &Fact) {
        let (was, is) = (on(before, self.old), on(after, self.new));
        // What the function gained or lost is told of the function.
        let function = |facts: &Facts| function_of(before, facts).map(|it| on(it, facts));
        let (function_was, function_is) = (function(self.old), function(self.new));
        let told = |from: &Option<BTreeSet<Host>>, to: &Option<BTreeSet<Host>>, host: &Host| match (from, to) {
            (Some(from), Some(to)) => from.contains(host) && !to.contains(host),
            _ => false,
        };
        let lost: BTreeSet<Host> =
            was.difference(&is).filter(|it| !told(&function_was, &function_is, it)).copied().collect();
        let gained: BTreeSet<Host> =
            is.difference(&was).filter(|it| !told(&function_is, &function_was, it)).copied().collect();
        if !lost.is_empty() {
            self.add(path, Kind::HostsLost, true, names(&lost), "");
        }
        if !gained.is_empty() {
            self.add(path, Kind::HostsGained, false, "", names(&gained));
        }
    }
}

/// Whether the loss, or the gain, of its owner says it as well.
fn is_told(fact: &Fact, here: &Facts, there: &Facts) -> bool {
    let mut owner = fact.owner.as_ref();
    while let Some(path) = owner {
        let Some(fact) = here.get(path) else { return false };
        if !there.contains_key(path) {
            return true;
        }
        owner = fact.owner.as_ref();
    }
    false
}

/// The hosts that have it, as far as the function that it belongs to has them.
fn on(fact: &Fact, facts: &Facts) -> BTreeSet<Host> {
    let own = fact.hosts.clone().unwrap_or_else(|| Host::ALL.into_iter().collect());
    match function_of(fact, facts) {
        Some(function) => own.intersection(&on(function, facts)).copied().collect(),
        None => own,
    }
}

/// The function whose namespace it is in.
fn function_of<'f>(fact: &Fact, facts: &'f Facts) -> Option<&'f Fact> {
    let owner = facts.get(fact.owner.as_ref()?)?;
    if owner.owner.is_none() { Some(owner).filter(|it| it.feature.is_some()) } else { function_of(owner, facts) }
}

fn names(hosts: &BTreeSet<Host>) -> String {
    hosts.iter().map(|it| it.name()).collect::<Vec<_>>().join(", ")
}

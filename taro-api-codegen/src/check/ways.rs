//! Several ways to call one function: each takes something else, so that a host can tell them apart.

use std::collections::BTreeMap;

use super::Checker;
use super::shape::{Shape, Takes};
use crate::ast::{Attrs, Function, Interface, Item, Member, Name, Param, Platforms, Signature};
use crate::hosts::Host;
use crate::resolve::names::snake;
use crate::resolve::scope::NamespaceId;

/// What is called: its name, its module, and whether that makes an object.
type Called<'n> = (&'n str, Option<&'n str>, bool);

/// One way to call a function, and where it stands.
#[derive(Clone, Copy)]
struct Way<'a> {
    at: NamespaceId,
    name: &'a Name,
    attrs: &'a Attrs,
    module: Option<&'a str>,
    signature: &'a Signature,
    /// Whether it is inherited, and was looked at where it stands.
    inherited: bool,
}

impl<'a> Way<'a> {
    fn of(at: NamespaceId, function: &'a Function, inherited: bool) -> Way<'a> {
        let Function { attrs, name, module, signature } = function;
        Way { at, name, attrs, module: module.as_deref(), signature, inherited }
    }

    fn declares(&self) -> Option<Vec<Host>> {
        self.attrs.platforms.as_ref().map(Platforms::names)
    }
}

impl<'a> Checker<'a> {
    pub(super) fn check_ways(&self, at: NamespaceId, items: &'a [Item]) {
        let functions = items.iter().filter_map(|item| match item {
            Item::Function(it) => Some(Way::of(at, it, false)),
            _ => None,
        });
        self.check_each(functions);
    }

    /// The same of methods, and of properties that are called.
    pub(super) fn check_member_ways(&self, at: NamespaceId, interface: &'a Interface) {
        if interface.extends.is_empty() {
            self.check_each(interface.members.iter().filter_map(|it| self.way(at, it, false)));
            return;
        }
        let hierarchy = self.scope.hierarchy(at, interface);
        let ways = hierarchy.iter().rev().flat_map(|(at, one)| {
            let inherited = !std::ptr::eq(*one, interface);
            one.members.iter().filter_map(move |it| self.way(*at, it, inherited))
        });
        self.check_each(ways);
    }

    fn way(&self, at: NamespaceId, member: &'a Member, inherited: bool) -> Option<Way<'a>> {
        match member {
            Member::Method(it) => Some(Way::of(at, it, inherited)),
            Member::Property(it) => {
                let (at, signature) = self.scope.callback(at, &it.ty)?;
                Some(Way { at, name: &it.name, attrs: &it.attrs, module: None, signature, inherited })
            }
            Member::Index(..) | Member::Call(_) => None,
        }
    }

    /// Two ways to call a function take or give something else, or call it otherwise: what is the same is written twice, or
    /// one has a wrong name.
    fn check_each(&self, ways: impl Iterator<Item = Way<'a>>) {
        let mut by_name: BTreeMap<Called, Vec<(usize, Way)>> = BTreeMap::new();
        // Another one has a name of its own in Rust.
        let mut has_names = false;
        for (place, way) in ways.enumerate().filter(|(_, it)| it.attrs.cfg.is_empty()) {
            has_names |= way.name.rust.is_some();
            by_name.entry((&way.name.js, way.module, way.attrs.new)).or_default().push((place, way));
        }
        let several = by_name.into_values().filter(|it| has_names && it.len() > 1);
        let mut found: Vec<_> = several.flat_map(|ways| self.alike(&ways)).collect();
        found.sort_by_key(|(place, ..)| *place);
        for (_, way, said) in found {
            self.errors.push(way.name.span, said);
        }
    }

    /// The ways that are no others than one before them, each with what to say of it.
    fn alike(&self, ways: &[(usize, Way<'a>)]) -> Vec<(usize, Way<'a>, String)> {
        let known: Vec<(Way, Takes, Shape)> = ways
            .iter()
            .map(|(_, way)| {
                let (takes, gives) = self.shapes.call(way.at, way.signature);
                (*way, takes, gives)
            })
            .collect();
        let mut found = Vec::new();
        let mut by_takes: BTreeMap<&Takes, Vec<usize>> = BTreeMap::new();
        for (index, (way, takes, gives)) in known.iter().enumerate() {
            let earlier = by_takes.entry(takes).or_default();
            earlier.push(index);
            if way.inherited {
                continue;
            }
            // One Rust name is a mistake by itself.
            let before = || {
                let earlier = earlier.iter().map(|it| &known[*it]).take_while(|(it, ..)| !std::ptr::eq(it, way));
                earlier.filter(|(it, ..)| it.name.rust != way.name.rust)
            };
            let other = before().find(|(it, _, other)| other == gives && names(it) == names(way));
            let alike = before().find(|(it, ..)| !is_another_order(it, way) && !are_of_other_hosts(it, way));
            let said = match (other, alike) {
                (Some((first, ..)), _) => is_same(first, way),
                (_, Some((first, ..))) => is_called_alike(first, way),
                _ => continue,
            };
            found.push((ways[index].0, *way, said));
        }
        found
    }
}

fn is_same(first: &Way, way: &Way) -> String {
    let instead = match (&first.attrs.platforms, &way.attrs.platforms) {
        (Some(_), Some(_)) => "name the hosts of both in one `#[platforms(..)]`",
        _ => "leave one out",
    };
    let js = &way.name.js;
    format!("another way to call `{js}` takes and gives the same: {instead}, or correct its JavaScript name")
}

fn is_called_alike(first: &Way, way: &Way) -> String {
    let (js, one, two) = (&way.name.js, snake(first.name), snake(way.name));
    format!(
        "`{one}` and `{two}` call `{js}` with the same arguments, so that no host can tell them apart: leave one out, or correct \
         a JavaScript name"
    )
}

fn names<'a>(way: &Way<'a>) -> Vec<&'a str> {
    let params: &'a [Param] = &way.signature.params;
    params.iter().map(|it| it.name.js.as_str()).collect()
}

/// The same names in another order are what hosts differ in.
fn is_another_order(one: &Way, other: &Way) -> bool {
    let sorted = |mut names: Vec<&str>| {
        names.sort_unstable();
        names.into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    names(one) != names(other) && sorted(names(one)) == sorted(names(other))
}

/// What is declared for other hosts is another function.
fn are_of_other_hosts(one: &Way, other: &Way) -> bool {
    let (Some(hosts), Some(others)) = (one.declares(), other.declares()) else { return false };
    hosts.iter().all(|it| !others.contains(it))
}

//! Which way each type of a file travels: found by following its functions.

use std::collections::BTreeMap;

use super::scope::{Definition, Scope, Target, index, properties};
use crate::ast::{Alias, Interface, Item, Member, Property, Signature, Type, TypeKind};
use crate::ir::{SettleKind, Way};

/// What is known of a type's journeys.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Journey {
    pub(super) way: Way,
    pub(super) lenient: bool,
}

/// The journeys of a file's types, by namespace and name.
pub(super) struct Journeys<'a> {
    scope: &'a Scope<'a>,
    known: BTreeMap<(Vec<String>, String), Journey>,
}

impl<'a> Journeys<'a> {
    pub(super) fn new(scope: &'a Scope<'a>, items: &'a [Item]) -> Journeys<'a> {
        let mut journeys = Journeys { scope, known: BTreeMap::new() };
        journeys.items(&[], items);
        journeys.unreached(&[], items);
        journeys
    }

    /// How a type travels; one that no function of the file reaches may go both ways.
    pub(super) fn of(&self, place: &[String], name: &str) -> Journey {
        self.known.get(&(place.to_vec(), name.to_owned())).copied().unwrap_or(both())
    }

    /// How an object without a name travels: no other way than all that it holds.
    pub(super) fn of_object(&self, place: &[String], members: &[Member]) -> Journey {
        Journey { way: self.held(place, members, &mut Vec::new()), lenient: false }
    }

    fn held(&self, place: &[String], members: &[Member], seen: &mut Vec<*const Alias>) -> Way {
        let rest = index(members).map(|(_, value)| value);
        let types = properties(members).map(|it| &it.ty).chain(rest);
        types.map(|ty| self.carried(place, ty, seen)).fold(both().way, shared)
    }

    /// The ways that a type can travel.
    fn carried(&self, place: &[String], ty: &Type, seen: &mut Vec<*const Alias>) -> Way {
        match &ty.kind {
            TypeKind::Path(path) => {
                let args = path.args.iter().map(|arg| self.carried(place, arg, seen)).fold(both().way, shared);
                let itself = match self.scope.find(place, path) {
                    Target::Local(namespace, Definition::Interface(it)) if !self.scope.is_handle(&namespace, it) => {
                        self.of(&namespace, &it.name.js).way
                    }
                    Target::Local(namespace, Definition::Alias(it)) if !seen.contains(&std::ptr::from_ref(it)) => {
                        seen.push(it);
                        self.carried(&namespace, &it.ty, seen)
                    }
                    _ => both().way,
                };
                shared(args, itself)
            }
            TypeKind::Array(it) => self.carried(place, it, seen),
            TypeKind::Tuple(parts) | TypeKind::Union(parts) => {
                parts.iter().map(|part| self.carried(place, part, seen)).fold(both().way, shared)
            }
            TypeKind::Object(members) => self.held(place, members, seen),
            _ => both().way,
        }
    }

    /// What no function of the file reaches may go both ways, and what it holds with it.
    fn unreached(&mut self, place: &[String], items: &'a [Item]) {
        for item in items {
            match item {
                Item::Namespace(it) => self.unreached(&[place, std::slice::from_ref(&it.name.js)].concat(), &it.items),
                Item::Interface(it) if !self.known.contains_key(&(place.to_vec(), it.name.js.clone())) => {
                    self.definition(place.to_vec(), Definition::Interface(it), both());
                }
                // Of itself it goes nowhere, but an enum of several types is made all the same.
                Item::Alias(it) => self.ty(place, &it.ty, Journey::default()),
                _ => {}
            }
        }
    }

    fn items(&mut self, place: &[String], items: &'a [Item]) {
        for item in items {
            match item {
                Item::Namespace(it) => self.items(&[place, std::slice::from_ref(&it.name.js)].concat(), &it.items),
                Item::Function(it) => self.signature(place, &it.signature, into_host()),
                Item::Const(it) => self.ty(place, &it.ty, out_of_host()),
                // Another file may send it either way, and what it holds with it.
                Item::Interface(it) if it.attrs.both_ways => {
                    self.definition(place.to_vec(), Definition::Interface(it), both())
                }
                // Whoever has it calls its methods, and reads its properties.
                Item::Interface(it) if self.scope.is_handle(place, it) => self.interface(place, it, both()),
                Item::Use(_) | Item::Interface(_) | Item::Alias(_) => {}
            }
        }
    }

    /// A function that the program calls has its parameters travel into the host; one that the host calls, out of it.
    fn signature(&mut self, place: &[String], signature: &Signature, params: Journey) {
        for param in &signature.params {
            self.ty(place, &param.ty, params);
        }
        self.ty(place, &signature.output, back(params));
    }

    fn ty(&mut self, place: &[String], ty: &Type, journey: Journey) {
        match &ty.kind {
            TypeKind::Path(path) => {
                path.args.iter().for_each(|arg| self.ty(place, arg, journey));
                if let Target::Local(namespace, definition) = self.scope.find(place, path) {
                    self.definition(namespace, definition, journey);
                }
            }
            TypeKind::Array(it) => self.ty(place, it, journey),
            // An enum of several types crosses both ways, and so must they.
            TypeKind::Union(parts) if parts.iter().filter(|part| !part.is_absent()).count() > 1 => {
                parts.iter().for_each(|part| self.ty(place, part, Journey { way: both().way, ..journey }));
            }
            TypeKind::Tuple(parts) | TypeKind::Union(parts) | TypeKind::Intersection(parts) => {
                parts.iter().for_each(|part| self.ty(place, part, journey));
            }
            // Each side can give the other one such a function.
            TypeKind::Function(signature) => match journey.way == Way::default() {
                true => self.signature(place, signature, journey),
                false => self.signature(place, signature, Journey { way: both().way, ..journey }),
            },
            TypeKind::Object(members) => self.members(place, members, journey),
            TypeKind::Indexed(it, _) => self.ty(place, it, journey),
            TypeKind::Keyword(_)
            | TypeKind::String(_)
            | TypeKind::Number(_)
            | TypeKind::Value(_)
            | TypeKind::Keyof(_)
            | TypeKind::Error => {}
        }
    }

    fn definition(&mut self, namespace: Vec<String>, definition: Definition<'a>, journey: Journey) {
        let name = definition.name().js.clone();
        let key = (namespace.clone(), name);
        let before = self.known.get(&key).copied().unwrap_or_default();
        let mut known = before;
        known.way.into_host |= journey.way.into_host;
        known.way.out_of_host |= journey.way.out_of_host;
        known.lenient |= journey.lenient;
        if known == before {
            return;
        }
        self.known.insert(key, known);
        match definition {
            Definition::Interface(it) => self.interface(&namespace, it, journey),
            Definition::Alias(it) => self.ty(&namespace, &it.ty, journey),
        }
    }

    fn interface(&mut self, place: &[String], interface: &'a Interface, journey: Journey) {
        // The properties of an object that stays with the host are read and set where it is.
        let journey = match self.scope.is_handle(place, interface) {
            true => Journey { way: both().way, ..journey },
            false => journey,
        };
        interface.extends.iter().for_each(|base| self.ty(place, base, journey));
        self.members(place, &interface.members, journey);
    }

    fn members(&mut self, place: &[String], members: &[Member], journey: Journey) {
        for member in members {
            match member {
                Member::Property(it) => self.property(place, it, journey),
                Member::Method(it) => self.signature(place, &it.signature, into_host()),
                Member::Index(_, value) => self.ty(place, value, journey),
                Member::Call(it) => self.signature(place, it, back(journey)),
            }
        }
    }

    fn property(&mut self, place: &[String], property: &Property, journey: Journey) {
        let settle = SettleKind::parse(&property.name.js);
        let lenient = matches!(settle, Some(SettleKind::Fail | SettleKind::Complete));
        match self.scope.callback(place, &property.ty) {
            Some((place, signature)) if settle.is_some() && journey.way.into_host => {
                self.signature(&place, signature, Journey { lenient, ..out_of_host() });
            }
            _ => self.ty(place, &property.ty, journey),
        }
    }
}

fn both() -> Journey {
    Journey { way: Way { into_host: true, out_of_host: true }, lenient: false }
}

fn into_host() -> Journey {
    Journey { way: Way { into_host: true, out_of_host: false }, lenient: false }
}

fn out_of_host() -> Journey {
    Journey { way: Way { into_host: false, out_of_host: true }, lenient: false }
}

fn shared(a: Way, b: Way) -> Way {
    Way { into_host: a.into_host && b.into_host, out_of_host: a.out_of_host && b.out_of_host }
}

fn back(journey: Journey) -> Journey {
    let Way { into_host, out_of_host } = journey.way;
    Journey { way: Way { into_host: out_of_host, out_of_host: into_host }, lenient: journey.lenient }
}

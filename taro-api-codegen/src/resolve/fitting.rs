//! Which part of a union a value of the host's is: in which order the parts are tried, and what tells objects apart.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::Resolver;
use super::recursion::boxed;
use super::scope::{Kind, NamespaceId, Target};
use crate::ast::{Keyword, Member, Type, TypeKind};
use crate::ir;

/// How much a part of a union takes: what takes less is tried first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Takes {
    /// Some values.
    Values,
    /// What has a form of its own.
    Form,
    /// Every object.
    Objects,
    /// Every text or every number, and values beside.
    Most,
    /// Every text, or every number.
    All,
}

impl Resolver<'_> {
    /// The order in which the parts are tried: a set of values takes none of those that a `string` takes, which takes all.
    pub(super) fn order(&self, at: NamespaceId, parts: &[&Type]) -> Vec<usize> {
        let mut order: Vec<usize> = (0..parts.len()).collect();
        order.sort_by_key(|index| self.takes(at, parts[*index], &mut HashSet::new()));
        order
    }

    /// `seen` has the unions that were looked through: one that stands in itself takes no more by that.
    fn takes(&self, at: NamespaceId, part: &Type, seen: &mut HashSet<*const Type>) -> Takes {
        let (at, meant) = self.scope.meaning(at, part);
        match &meant.kind {
            TypeKind::String(_) | TypeKind::Number(_) | TypeKind::Value(_) => Takes::Values,
            TypeKind::Keyword(Keyword::String | Keyword::Number) => Takes::All,
            TypeKind::Union(parts) if seen.insert(meant) => {
                let parts = parts.iter().filter(|it| !it.is_absent());
                let most = parts.map(|it| self.takes(at, it, seen)).max().unwrap_or(Takes::Form);
                most.min(Takes::Most)
            }
            TypeKind::Path(path) => match self.scope.find(at, path) {
                Target::Local(definition) => match definition.kind {
                    Kind::Interface(it) if self.scope.is_handle(it) => Takes::Objects,
                    _ => Takes::Form,
                },
                _ => Takes::Form,
            },
            TypeKind::Object(members) if members.iter().any(|it| matches!(it, Member::Method(_))) => Takes::Objects,
            _ => Takes::Form,
        }
    }

    /// What tells each part that is an object from the others; and the members of all of them, if anything is told by them.
    pub(super) fn told_apart(&self, at: NamespaceId, parts: &[&Type]) -> (Vec<Option<ir::Object>>, Vec<String>) {
        let known: Vec<_> = parts.iter().map(|it| self.object(at, it)).collect();
        let mut owners: BTreeMap<&str, usize> = BTreeMap::new();
        for name in known.iter().flatten().flat_map(|it| &it.names) {
            *owners.entry(name).or_default() += 1;
        }
        if known.iter().flatten().count() < 2 {
            return (vec![None; parts.len()], Vec::new());
        }
        let apart = |it: &Object| {
            let required = names(it.required.iter().filter(|it| owners.get(**it) == Some(&1)));
            let has_all = it.names.len() == owners.len();
            (!has_all || !required.is_empty()).then(|| ir::Object { required, names: names(&it.names) })
        };
        let objects: Vec<_> = known.iter().map(|it| it.as_ref().and_then(apart)).collect();
        let all = if objects.iter().any(Option::is_some) { names(owners.keys()) } else { Vec::new() };
        (objects, all)
    }

    /// The members of an object, if it has no others.
    fn object<'t>(&'t self, at: NamespaceId, part: &'t Type) -> Option<Object<'t>> {
        let mut object = Object::default();
        let part = match &part.kind {
            TypeKind::Path(path) => boxed(path).unwrap_or(part),
            _ => part,
        };
        if let Some((at, interface)) = self.scope.interface(at, part) {
            let is_handle = self.scope.is_handle(interface);
            for (_, one) in self.scope.hierarchy(at, interface) {
                object.add(&one.members, is_handle)?;
            }
            return Some(object);
        }
        let (_, meant) = self.scope.meaning(at, part);
        let TypeKind::Object(members) = &meant.kind else { return None };
        object.add(members, members.iter().any(|it| matches!(it, Member::Method(_))))?;
        Some(object)
    }
}

fn names<'n>(list: impl IntoIterator<Item = &'n &'n str>) -> Vec<String> {
    list.into_iter().map(|it| (*it).to_owned()).collect()
}

/// What is known of an object by its members.
#[derive(Default)]
struct Object<'t> {
    /// Their names.
    names: BTreeSet<&'t str>,
    /// Those that it must have to be that object. An object whose fields are read tells it by itself.
    required: BTreeSet<&'t str>,
}

impl<'t> Object<'t> {
    /// Adds members; `None` where there may be any.
    fn add(&mut self, members: &'t [Member], is_handle: bool) -> Option<()> {
        for member in members {
            let (name, attrs, optional) = match member {
                Member::Property(it) => (&it.name.js, &it.attrs, it.optional),
                Member::Method(it) => (&it.name.js, &it.attrs, false),
                Member::Index(..) | Member::Call(_) => return None,
            };
            self.names.insert(name);
            // What some hosts call otherwise is the same field.
            self.names.extend(attrs.alias.as_ref().map(|it| it.js.as_str()));
            if is_handle && !optional && attrs.support().is_everywhere() {
                self.required.insert(name);
            }
        }
        Some(())
    }
}

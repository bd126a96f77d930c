//! Which part of a union a value of the host's is: in which order the parts are tried, and what tells objects apart.

use std::collections::BTreeSet;

use super::Resolver;
use super::scope::{Kind, NamespaceId, Target, index, properties};
use crate::ast::{Keyword, Member, Type, TypeKind};

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

/// Unions that stand in each other are looked through so far.
const DEEPEST: usize = 16;

impl Resolver<'_> {
    /// The order in which the parts are tried: a set of values takes none of those that a `string` takes, which takes all.
    pub(super) fn order(&self, at: NamespaceId, parts: &[&Type]) -> Vec<usize> {
        let mut order: Vec<usize> = (0..parts.len()).collect();
        order.sort_by_key(|index| self.takes(at, parts[*index], DEEPEST));
        order
    }

    fn takes(&self, at: NamespaceId, part: &Type, depth: usize) -> Takes {
        let (at, meant) = self.scope.meaning(at, part);
        match &meant.kind {
            TypeKind::String(_) | TypeKind::Number(_) | TypeKind::Value(_) => Takes::Values,
            TypeKind::Keyword(Keyword::String | Keyword::Number) => Takes::All,
            TypeKind::Union(parts) if depth > 0 => {
                let parts = parts.iter().filter(|it| !it.is_absent());
                let most = parts.map(|it| self.takes(at, it, depth - 1)).max().unwrap_or(Takes::Form);
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

    /// For each part that is an object, the fields that it lacks, and another one has.
    pub(super) fn lacks(&self, at: NamespaceId, parts: &[&Type]) -> Vec<Vec<String>> {
        let known: Vec<_> = parts.iter().map(|it| self.fields(at, it)).collect();
        let all: BTreeSet<&str> = known.iter().flatten().flatten().copied().collect();
        let lacks = |own: &Option<BTreeSet<&str>>| match own {
            Some(own) => all.difference(own).map(|it| (*it).to_owned()).collect(),
            None => Vec::new(),
        };
        known.iter().map(lacks).collect()
    }

    /// The names of an object's fields, if it has no others.
    fn fields<'t>(&'t self, at: NamespaceId, part: &'t Type) -> Option<BTreeSet<&'t str>> {
        if let Some((at, interface)) = self.scope.interface(at, part) {
            let is_open = self.scope.hierarchy(at, interface).iter().any(|(_, it)| index(&it.members).is_some());
            let names = self.scope.properties(at, interface).into_iter().map(|(_, it)| it.name.js.as_str());
            return (!is_open && !self.scope.is_handle(interface)).then(|| names.collect());
        }
        let (_, meant) = self.scope.meaning(at, part);
        let TypeKind::Object(members) = &meant.kind else { return None };
        let is_closed = members.iter().all(|it| matches!(it, Member::Property(_)));
        is_closed.then(|| properties(members).map(|it| it.name.js.as_str()).collect())
    }
}

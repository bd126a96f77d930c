//! What the types of an API say of hosts.

use std::collections::{BTreeSet, VecDeque};

use taro_api_codegen::ast::{Attrs, Member, Property, Signature, Type, TypeKind};

use super::Field;
use super::facts::Facts;
use crate::specs::scope::Scope;

/// What has hosts of its own in the types of an API: those of its namespace, and those that they lead to in its file.
pub(super) struct Fields<'s> {
    scope: &'s Scope<'s>,
    /// The namespace of the API's name.
    home: &'s [String],
    seen: BTreeSet<Vec<String>>,
    met: VecDeque<Vec<String>>,
    list: Vec<Field>,
}

impl<'s> Fields<'s> {
    pub(super) fn of(scope: &'s Scope<'s>, home: &'s [String]) -> Fields<'s> {
        Fields { scope, home, seen: BTreeSet::new(), met: VecDeque::new(), list: Vec::new() }
    }

    /// Meets the types of the namespace.
    pub(super) fn own(&mut self) {
        let scope = self.scope;
        let own = scope.interfaces.keys().chain(scope.aliases.keys()).filter(|name| name.starts_with(self.home));
        let own: BTreeSet<&Vec<String>> = own.collect();
        own.into_iter().for_each(|name| self.meet(name));
    }

    /// What all types that were met have.
    pub(super) fn taken(mut self) -> Vec<Field> {
        while let Some(name) = self.met.pop_front() {
            self.named(&name);
        }
        self.list
    }

    /// Keeps a type for later, once: the fields of one type stand together.
    fn meet(&mut self, name: &[String]) {
        if self.seen.insert(name.to_vec()) {
            self.met.push_back(name.to_vec());
        }
    }

    fn note(&mut self, path: &str, attrs: &Attrs) {
        let facts = Facts::of(attrs);
        if facts.is_any() {
            self.list.push(Field { path: path.to_owned(), facts });
        }
    }

    /// A type by its whole name.
    fn named(&mut self, name: &[String]) {
        let path = name.strip_prefix(self.home).filter(|rest| !rest.is_empty()).unwrap_or(name).join(".");
        let around = name.split_last().map_or(name, |(_, around)| around);
        if let Some(interface) = self.scope.interfaces.get(name) {
            self.note(&path, &interface.attrs);
            interface.extends.iter().for_each(|base| self.ty(around, base, &path));
            self.members(around, &interface.members, &path);
        } else if let Some(alias) = self.scope.aliases.get(name) {
            self.note(&path, &alias.attrs);
            self.ty(around, &alias.ty, &path);
        }
    }

    fn members(&mut self, from: &[String], members: &[Member], path: &str) {
        for member in members {
            match member {
                Member::Property(Property { attrs, name, ty, .. }) => {
                    let path = dotted(path, &name.js);
                    self.note(&path, attrs);
                    self.ty(from, ty, &path);
                }
                Member::Method(it) => {
                    let path = dotted(path, &it.name.js);
                    self.note(&path, &it.attrs);
                    self.signature(from, &it.signature, &path);
                }
                Member::Index(key, value) => {
                    self.ty(from, key, path);
                    self.ty(from, value, path);
                }
                Member::Call(it) => self.signature(from, it, path),
            }
        }
    }

    pub(super) fn signature(&mut self, from: &[String], signature: &Signature, path: &str) {
        signature.params.iter().for_each(|param| self.ty(from, &param.ty, &dotted(path, &param.name.js)));
        self.ty(from, &signature.output, path);
    }

    pub(super) fn ty(&mut self, from: &[String], ty: &Type, path: &str) {
        match &ty.kind {
            TypeKind::Path(it) => {
                let segments: Vec<String> = it.segments.iter().map(ToString::to_string).collect();
                if let Some(name) = self.scope.find(from, &segments).filter(|_| !it.leading) {
                    self.meet(&name);
                }
                it.args.iter().for_each(|arg| self.ty(from, arg, path));
            }
            TypeKind::Array(it) | TypeKind::Keyof(it) => self.ty(from, it, path),
            TypeKind::Tuple(list) | TypeKind::Union(list) | TypeKind::Intersection(list) => {
                list.iter().for_each(|it| self.ty(from, it, path));
            }
            TypeKind::Indexed(table, key) => {
                self.ty(from, table, path);
                self.ty(from, key, path);
            }
            TypeKind::Function(it) => self.signature(from, it, path),
            TypeKind::Object(members) => self.members(from, members, path),
            TypeKind::Value(it) => self.note(&dotted(path, &it.name.js), &it.attrs),
            TypeKind::Keyword(_) | TypeKind::String(_) | TypeKind::Number(_) | TypeKind::Error => {}
        }
    }
}

fn dotted(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

//! `keyof`, and the tables of keys that Taro writes as interfaces without types.

use std::collections::{BTreeMap, HashSet};

use taro_api_codegen::ast::{self, Attrs, Keyword, TypeKind};
use taro_api_codegen::resolve::names;

use super::Lower;
use super::subst;
use crate::import::definitions::{self, TypeId};
use crate::import::library::{Known, known};
use crate::import::nodes;
use crate::import::ts::{Comment, DeclId, DeclKind, Kind, Member, MemberKind, Ref, Target, Type, Word};

/// Whether members are keys and nothing more.
fn only_keys(members: &[Member]) -> bool {
    !members.is_empty() && members.iter().all(|it| matches!(it.kind, MemberKind::Property { ty: None, .. }))
}

impl Lower<'_> {
    /// Whether an interface is a table of keys: none of its members has a type.
    pub(super) fn is_table(&self, id: DeclId) -> bool {
        match &self.table.decls[id].kind {
            // Elsewhere, a member without a type is one of any type.
            DeclKind::Interface { extends, members } => self.table.is_taro && extends.is_empty() && only_keys(members),
            _ => false,
        }
    }

    /// The type that holds one of a table's keys.
    pub(super) fn key_type(&mut self, id: DeclId) -> Option<TypeId> {
        if let Some(done) = self.done.keys.get(&id) {
            return Some(*done);
        }
        let decl = &self.table.decls[id];
        let DeclKind::Interface { .. } = &decl.kind else { return None };
        let keys = self.member_keys(&Type { kind: self.name_of(id), at: decl.at })?;
        let is_table = self.is_table(id) || self.only_any(id);
        let name = if is_table { decl.name.clone() } else { format!("{}Key", decl.name) };
        let ty = self.union_of(keys.iter().map(literal).collect());
        let type_id = self.reserve();
        self.done.keys.insert(id, type_id);
        self.define(type_id, id, &name, definitions::Kind::Alias(ty));
        let values = if is_table { self.values_attrs(id) } else { BTreeMap::new() };
        if let Some(defined) = &mut self.types[type_id] {
            defined.values = values;
        }
        Some(type_id)
    }

    /// What a table's comments say of its keys.
    fn values_attrs(&mut self, id: DeclId) -> BTreeMap<String, Attrs> {
        let decl = &self.table.decls[id];
        let DeclKind::Interface { members, .. } = &decl.kind else { return BTreeMap::new() };
        let attrs = members.iter().map(|it| (it.name.clone(), self.attrs(&it.comment, decl.at)));
        attrs.collect()
    }

    /// Whether an interface is a table of keys whose types all are `any`.
    fn only_any(&self, id: DeclId) -> bool {
        let DeclKind::Interface { members, .. } = &self.table.decls[id].kind else { return false };
        let any = |it: &Member| match &it.kind {
            MemberKind::Property { ty: Some(ty), .. } => matches!(ty.kind, Kind::Word(Word::Any)),
            _ => false,
        };
        members.iter().all(any) && !self.done.declared.contains(&id)
    }

    /// A declaration as a type.
    pub(super) fn name_of(&self, id: DeclId) -> Kind {
        let path = vec![self.table.decls[id].name.clone()];
        Kind::Ref(Ref { path, args: Vec::new(), target: Target::Decl(id) })
    }

    /// `keyof T`
    pub(super) fn keyof(&mut self, of: &Type) -> ast::Type {
        if let Some(id) = of.decl()
            && matches!(self.table.decls[id].kind, DeclKind::Interface { .. })
            && !self.has_index(of)
            && let Some(id) = self.key_type(id)
        {
            return nodes::definition(id);
        }
        match self.member_keys(of) {
            Some(keys) if !keys.is_empty() => self.union_of(keys.iter().map(literal).collect()),
            _ => {
                // What is said of a name that is not known is said here too.
                if matches!(&of.kind, Kind::Ref(Ref { target: Target::Nothing | Target::Foreign(_), .. })) {
                    self.ty(of);
                }
                nodes::word(Keyword::String)
            }
        }
    }

    fn has_index(&mut self, of: &Type) -> bool {
        let members = self.members_of(of).unwrap_or_default();
        members.iter().any(|it| matches!(it.kind, MemberKind::Index { .. }))
    }

    /// The keys of a type; `None` when any text is one.
    pub(super) fn member_keys(&mut self, of: &Type) -> Option<Vec<Kind>> {
        let members = self.members_of(of)?;
        if members.iter().any(|it| matches!(it.kind, MemberKind::Index { .. })) {
            return None;
        }
        let named = members.iter().filter(|it| !matches!(it.kind, MemberKind::Call(_) | MemberKind::New(_)));
        let mut keys: Vec<Kind> = Vec::new();
        let mut seen: HashSet<&String> = HashSet::new();
        for name in named.map(|it| &it.name) {
            let key = if nodes::is_number(name) { Kind::Number(name.clone()) } else { Kind::String(name.clone()) };
            if seen.insert(name) {
                keys.push(key);
            }
        }
        Some(keys)
    }

    /// The values of a type that is a set of values.
    pub(super) fn values_of(&mut self, ty: &Type) -> Option<Vec<String>> {
        self.deeper(ty.at, |lower| lower.all_values(ty)).flatten()
    }

    fn all_values(&mut self, ty: &Type) -> Option<Vec<String>> {
        match &ty.kind {
            Kind::String(it) | Kind::Number(it) => Some(vec![it.clone()]),
            Kind::Word(Word::Never) => Some(Vec::new()),
            Kind::Union(parts) => {
                let mut all = Vec::new();
                for part in parts {
                    all.extend(self.values_of(part)?);
                }
                Some(all)
            }
            Kind::Keyof(it) => Some(self.member_keys(it)?.iter().filter_map(text).collect()),
            Kind::Ref(Ref { path, args, target: Target::Library }) => {
                let [from, which] = &args[..] else { return None };
                if known(&path[0]) != Some(Known::Choice) {
                    return None;
                }
                let which: HashSet<String> = self.values_of(which)?.into_iter().collect();
                let keep = path[0] == "Extract";
                Some(self.values_of(from)?.into_iter().filter(|it| which.contains(it) == keep).collect())
            }
            Kind::Ref(Ref { target: Target::Value(..), .. }) => {
                text(&self.value_or_itself(&ty.kind)).map(|it| vec![it])
            }
            Kind::Ref(Ref { args, target: Target::Decl(id), .. }) => {
                let decl = &self.table.decls[*id];
                if let (DeclKind::Enum(values), false) = (&decl.kind, self.table.is_taro) {
                    return values.iter().map(|it| text(&it.value)).collect();
                }
                let DeclKind::Alias(body) = &decl.kind else { return None };
                let body = subst::ty(body, &subst::env(&decl.generics, args, ty.at));
                self.values_of(&body)
            }
            Kind::Indexed(..) | Kind::Typeof(..) | Kind::Conditional(_) => {
                let other = self.evaluated(ty).filter(|it| it.kind != ty.kind)?;
                self.values_of(&other)
            }
            _ => None,
        }
    }
}

impl Lower<'_> {
    /// The value of `Kind.Idle`; of anything else, itself.
    pub(super) fn value_or_itself(&self, kind: &Kind) -> Kind {
        let Kind::Ref(Ref { target: Target::Value(id, name), .. }) = kind else { return kind.clone() };
        let DeclKind::Enum(values) = &self.table.decls[*id].kind else { return kind.clone() };
        values.iter().find(|it| it.name == *name).map_or_else(|| kind.clone(), |it| it.value.clone())
    }

    /// What a key of an enum is called in Rust, as a comment says it: a number says nothing.
    pub(super) fn key_comment(&self, key: &Type, name: &str) -> Comment {
        let Kind::Ref(Ref { target: Target::Decl(id), .. }) = &key.kind else { return None };
        let DeclKind::Enum(values) = &self.table.decls[*id].kind else { return None };
        let value = values.iter().find(|it| matches!(&it.value, Kind::Number(it) if it == name))?;
        Some(format!("@rust {}", names::snake_text(&value.name)).into())
    }
}

fn text(key: &Kind) -> Option<String> {
    match key {
        Kind::String(it) | Kind::Number(it) => Some(it.clone()),
        _ => None,
    }
}

/// A value as a type.
pub(super) fn literal(key: &Kind) -> ast::Type {
    match key {
        Kind::Number(it) => nodes::typed(TypeKind::Number(it.clone())),
        Kind::String(it) => nodes::typed(TypeKind::String(it.clone())),
        _ => nodes::any(),
    }
}

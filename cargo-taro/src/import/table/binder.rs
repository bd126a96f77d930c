//! What each name refers to.

use std::collections::HashMap;

use super::{Entry, GLOBAL, ScopeId, TARO, Table, Typo};
use crate::import::library;
use crate::import::notes::Note;
use crate::import::sources::Problem;
use crate::import::spellings::Spellings;
use crate::import::ts::{
    At, Decl, Kind, Member, MemberKind, Named, Ref, Signature, Target, Type, Value, ValueKind, Visit, VisitMut, change,
    look,
};

pub(super) struct Binder<'t, 's> {
    pub(super) table: &'s Table,
    pub(super) kinds: &'t [Entry],
    pub(super) scope: ScopeId,
    pub(super) generics: Vec<String>,
    pub(super) problems: &'t mut Vec<Problem>,
    pub(super) typos: &'t mut Vec<Typo>,
    pub(super) left_out: &'t mut Vec<Note>,
    /// What the names of a namespace look like, once one was asked for that it does not have.
    pub(super) spellings: &'t mut HashMap<ScopeId, Spellings<'s>>,
}

impl VisitMut for Binder<'_, '_> {
    fn visit_decl(&mut self, decl: &mut Decl) {
        self.generics.extend(decl.generics.iter().map(|it| it.name.clone()));
        change::visit_decl(self, decl);
        self.generics.clear();
    }

    fn visit_value(&mut self, value: &mut Value) {
        if let ValueKind::Class(class) = &value.kind {
            self.generics.extend(class.generics.iter().map(|it| it.name.clone()));
        }
        change::visit_value(self, value);
        self.generics.clear();
    }

    fn visit_signature(&mut self, signature: &mut Signature) {
        let before = self.generics.len();
        self.generics.extend(signature.generics.iter().map(|it| it.name.clone()));
        change::visit_signature(self, signature);
        self.generics.truncate(before);
    }

    fn visit_member(&mut self, member: &mut Member) {
        change::visit_member(self, member);
        if let MemberKind::Computed { path, ty, optional, readonly } = &mut member.kind {
            match self.value(path, member.at.file) {
                Some(Kind::String(value) | Kind::Number(value)) => {
                    member.name = value;
                    member.kind = MemberKind::Property { ty: ty.take(), optional: *optional, readonly: *readonly };
                }
                _ if self.table.is_taro => {
                    self.problem(member.at, format!("`{}` is no value that is declared", path.join(".")));
                }
                _ => {
                    let name = format!("[{}]", path.join("."));
                    let why =
                        "its name is a symbol, or no value that is declared: a name that is a text would be bound";
                    self.left_out.push(Note { at: member.at, name, why: why.to_owned() });
                }
            }
        }
    }

    fn visit_type(&mut self, ty: &mut Type) {
        let before = self.generics.len();
        match &ty.kind {
            Kind::Mapped(it) => self.generics.push(it.param.clone()),
            Kind::Conditional(parts) => self.generics.extend(Inferred::of(&parts[1])),
            _ => {}
        }
        change::visit_type(self, ty);
        self.generics.truncate(before);
        if let Kind::Imported(module, reference) = &ty.kind {
            let mut reference = reference.clone();
            reference.target = match self.table.module_from(module, ty.at.file) {
                Some(scope) => match self.table.exported_path(scope, &reference.path).decl {
                    Some(id) => Target::Decl(id),
                    None => Target::Nothing,
                },
                None => Target::Foreign(module.clone()),
            };
            if reference.path.is_empty() {
                reference.path.push(module.clone());
            }
            ty.kind = Kind::Ref(reference);
            return;
        }
        if let Kind::Typeof(path, named) = &mut ty.kind
            && !self.table.is_taro
        {
            let entity = self.table.entity_from(self.scope, path, ty.at.file);
            *named = Named { values: entity.values, scope: entity.scope, decl: entity.decl };
        }
        if let Kind::Ref(reference) = &mut ty.kind {
            self.reference(reference, ty.at);
        }
    }
}

/// The names that a pattern finds: `infer T`.
struct Inferred(Vec<String>);

impl Inferred {
    fn of(pattern: &Type) -> Vec<String> {
        let mut found = Inferred(Vec::new());
        found.visit_type(pattern);
        found.0
    }
}

impl Visit for Inferred {
    fn visit_type(&mut self, ty: &Type) {
        if let Kind::Infer(name) = &ty.kind {
            self.0.push(name.clone());
        }
        look::visit_type(self, ty);
    }
}

impl Binder<'_, '_> {
    fn problem(&mut self, at: At, message: String) {
        self.problems.push(Problem { at, message });
    }

    fn reference(&mut self, reference: &mut Ref, at: At) {
        if let [name] = &reference.path[..]
            && self.generics.contains(name)
        {
            reference.target = Target::Param;
            return;
        }
        reference.target = self.find(&reference.path, at.file);
        // What the library is asked for has no `globalThis` before it.
        if reference.target == Target::Library && reference.path.len() > 1 {
            reference.path.drain(..reference.path.len() - 1);
        }
        let Some((last, namespace)) = reference.path.split_last() else { return };
        if reference.target != Target::Nothing {
            return;
        }
        if namespace.is_empty() {
            return;
        }
        // One letter is missing in `TaroGeneral.CallbackResul`, of 4.2.1. Of other types, near names are never guessed.
        if !self.table.is_taro {
            return;
        }
        let Some(scope) = self.namespace(namespace, at.file) else { return };
        let decls = &self.table.scopes[scope].decls;
        let spellings = self.spellings.entry(scope).or_insert_with(|| Spellings::of(decls.keys().map(String::as_str)));
        if let Some(read) = spellings.one_letter_off(last) {
            reference.target = Target::Decl(decls[read]);
            let read = namespace.iter().map(String::as_str).chain([read]).collect::<Vec<_>>().join(".");
            self.typos.push(Typo { at, written: reference.path.join("."), read });
        }
    }

    /// The scopes that are seen from here, from the inside.
    fn chain(&self, file: usize) -> Vec<ScopeId> {
        let mut chain = Vec::new();
        let mut at = Some(self.scope);
        while let Some(scope) = at {
            if scope == GLOBAL {
                chain.push(self.table.files[file]);
            }
            chain.push(scope);
            at = self.table.scopes[scope].parent;
        }
        chain
    }

    /// A namespace, seen from here.
    fn namespace(&self, path: &[String], file: usize) -> Option<ScopeId> {
        if path.first().is_some_and(|it| it == "Taro") {
            return self.walk(TARO, &path[1..]);
        }
        self.chain(file).into_iter().find_map(|scope| self.walk(scope, path))
    }

    fn walk(&self, scope: ScopeId, path: &[String]) -> Option<ScopeId> {
        path.iter().try_fold(scope, |scope, name| self.table.scopes[scope].children.get(name).copied())
    }

    fn find(&self, path: &[String], file: usize) -> Target {
        if !self.table.is_taro {
            return self.find_any(path, file);
        }
        let taro = path.len() > 1 && path[0] == "Taro";
        let (chain, path) = if taro { (vec![TARO], &path[1..]) } else { (self.chain(file), path) };
        let Some((last, namespace)) = path.split_last() else { return Target::Nothing };
        for &scope in &chain {
            let Some(scope) = self.walk(scope, namespace) else { continue };
            if let Some(&id) = self.table.scopes[scope].decls.get(last) {
                return match &self.kinds[id].package {
                    Some(package) => Target::Foreign(package.clone()),
                    None => Target::Decl(id),
                };
            }
        }
        // A value of an enum, or what stands in an imported namespace.
        if let Some((owner, outer)) = namespace.split_last() {
            for &scope in &chain {
                let Some(scope) = self.walk(scope, outer) else { continue };
                let Some(&id) = self.table.scopes[scope].decls.get(owner) else { continue };
                if let Some(package) = &self.kinds[id].package {
                    return Target::Foreign(package.clone());
                }
                if self.kinds[id].values.iter().any(|it| it.name == *last) {
                    return Target::Decl(id);
                }
            }
        }
        if namespace.is_empty() && library::knows(last) { Target::Library } else { Target::Nothing }
    }

    /// What a path names, through imports and exports.
    fn find_any(&self, path: &[String], file: usize) -> Target {
        let entity = self.table.entity_from(self.scope, path, file);
        if let Some(id) = entity.decl {
            return Target::Decl(id);
        }
        if let Some(package) = entity.foreign {
            return Target::Foreign(package);
        }
        // A value of an enum.
        if let Some((last, owner)) = path.split_last()
            && let Some(id) = self.table.entity_from(self.scope, owner, file).decl
            && self.kinds[id].values.iter().any(|it| it.name == *last)
        {
            return Target::Value(id, last.clone());
        }
        match path {
            [name] if library::knows(name) => Target::Library,
            [_, name] if path[0] == "globalThis" && library::knows(name) => Target::Library,
            _ => Target::Nothing,
        }
    }

    /// The value that a path names.
    fn value(&self, path: &[String], file: usize) -> Option<Kind> {
        let (Target::Decl(id) | Target::Value(id, _)) = self.find(path, file) else { return None };
        let name = path.last()?;
        self.kinds[id].values.iter().find(|it| it.name == *name).map(|it| it.value.clone())
    }
}

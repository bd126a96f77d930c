//! Enums: sets of values, each with the name that it has in TypeScript.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use taro_api_codegen::ast::{self, Attrs, Keyword, TypeKind, Value};
use taro_api_codegen::resolve::names;

use super::Lower;
use crate::import::notes::Note;
use crate::import::ts::{DeclId, DeclKind, EnumValue, Kind, Member, MemberKind, Type};
use crate::import::{nodes, tags};

impl Lower<'_> {
    /// `enum Kind { Idle = 0 }` is the set of `#[rust("Idle")] 0`. One whose values are known only when a program runs is a text or
    /// a number, and the object of its name has the values.
    pub(super) fn enum_type(&mut self, id: DeclId, values: &[EnumValue]) -> ast::Type {
        let enum_name = &self.table.decls[id].name;
        self.tell_later_values(id, values);
        if !values.is_empty() && values.iter().all(is_later) {
            return self.union_of(vec![nodes::word(Keyword::String), nodes::word(Keyword::Number)]);
        }
        let mut seen: HashMap<(bool, &str), &str> = HashMap::new();
        for EnumValue { name, at, value, .. } in values {
            let (Kind::String(js) | Kind::Number(js)) = value else { continue };
            match seen.entry((matches!(value, Kind::Number(_)), js)) {
                Entry::Occupied(first) => {
                    let why = format!("`{enum_name}.{}`, which has the same value", first.get());
                    self.notes.read_as.push(Note { at: *at, name: format!("{enum_name}.{name}"), why });
                }
                Entry::Vacant(free) => _ = free.insert(name),
            }
        }
        let values = self.enum_values(values);
        self.union_of(values)
    }

    /// `Kind.Idle`
    pub(super) fn value_of_enum(&mut self, id: DeclId, name: &str) -> ast::Type {
        self.reached.insert(id);
        let DeclKind::Enum(values) = &self.table.decls[id].kind else { return nodes::any() };
        // One that is known only later is any of them.
        if values.iter().any(|it| it.name == name && is_later(it)) {
            return self.declared(id, &[], self.table.decls[id].at);
        }
        let at = values.iter().filter(|it| !is_later(it)).position(|it| it.name == name);
        at.and_then(|at| self.enum_values(values).into_iter().nth(at)).unwrap_or_else(nodes::any)
    }

    /// Tells of the values that are known only when a program runs.
    fn tell_later_values(&mut self, id: DeclId, values: &[EnumValue]) {
        let decl = &self.table.decls[id];
        let are_read = self.read_enums.contains(&id);
        let mut later = values.iter().filter(|it| is_later(it)).peekable();
        if later.peek().is_some() && are_read {
            let why = "a text or a number: the declaration does not say the values that have none, which an object of its name \
                       has when a program runs";
            self.notes.read_as.push(Note { at: decl.at, name: decl.name.clone(), why: why.to_owned() });
        } else {
            for it in later {
                let why = "the declaration does not say the value, which is known only when a program runs: `= 0` behind it \
                           would be bound";
                self.notes.left_out.push(Note {
                    at: it.at,
                    name: format!("{}.{}", decl.name, it.name),
                    why: why.to_owned(),
                });
            }
        }
    }

    /// The values of an enum that are known only when a program runs, as the members of the object that it is.
    pub(super) fn later_values(&self, id: DeclId) -> Vec<Member> {
        let DeclKind::Enum(values) = &self.table.decls[id].kind else { return Vec::new() };
        let property = |it: &EnumValue| {
            let ty = Some(Type { kind: self.name_of(id), at: it.at });
            let kind = MemberKind::Property { ty, optional: false, readonly: true };
            Member { name: it.name.clone(), at: it.at, comment: it.comment.clone(), kind }
        };
        values.iter().filter(|it| is_later(it)).map(property).collect()
    }

    /// The values of `(typeof Kind)[keyof typeof Kind]`, an object that is written in place of an enum: each has the name of
    /// its member.
    pub(super) fn name_values(&mut self, names: &[Type], values: &[Type]) {
        let is_value = |it: &Type| matches!(it.kind, Kind::String(_) | Kind::Number(_));
        if self.table.is_taro || names.len() < 2 || names.len() != values.len() || !values.iter().all(is_value) {
            return;
        }
        for (name, value) in names.iter().zip(values) {
            if let Kind::String(name) = &name.kind {
                self.value_names.insert((value.at.file, value.at.start), variant(name));
            }
        }
    }

    /// Each value with its name, where its text or its number does not say the same name.
    fn enum_values(&mut self, values: &[EnumValue]) -> Vec<ast::Type> {
        let mut taken: HashSet<String> = HashSet::new();
        let mut list = Vec::new();
        for it in values {
            let (Kind::String(js) | Kind::Number(js)) = &it.value else { continue };
            let numeric = matches!(it.value, Kind::Number(_));
            let mut rust = tags::rust(it.comment.as_deref()).unwrap_or_else(|| variant(&it.name));
            while !taken.insert(rust.clone()) {
                rust.push_str("Too");
            }
            let attrs = self.attrs(&it.comment, it.at);
            let rust = (rust != names::camel_text(js)).then_some(rust);
            list.push(match (rust, attrs == Attrs::default()) {
                (None, true) => super::keys::literal(&it.value),
                (rust, _) => {
                    let name = ast::Name { rust, ..nodes::name(js) };
                    nodes::typed(TypeKind::Value(Box::new(Value { name, attrs, numeric })))
                }
            });
        }
        list
    }
}

/// Whether a value is known only when a program runs.
fn is_later(value: &EnumValue) -> bool {
    !matches!(value.value, Kind::String(_) | Kind::Number(_))
}

/// The name of a value in Rust. `Self` is no name that a variant can have.
fn variant(name: &str) -> String {
    let name = names::camel_text(name);
    if name == "Self" { "Self_".to_owned() } else { name }
}

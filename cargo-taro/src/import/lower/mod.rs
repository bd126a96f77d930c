//! TypeScript's types -> the [`Model`]: what `TaroStatic` reaches, without generics and without what Rust has no use for.

mod hosts;
mod interfaces;
mod keys;
mod members;
mod overloads;
mod reach;
mod statics;
mod subst;
mod tasks;
mod types;
mod unions;
mod untouched;

use std::collections::{BTreeSet, HashMap};

use taro_api_codegen::resolve::names;

use super::model::{Facts, Model, Note, Notes, Ty, TypeDef, TypeId, TypeKind};
use super::sources::{Problem, Sources};
use super::table::Table;
use super::tags;
use super::ts::{At, Comment, DeclId, DeclKind};

/// Lowers everything that a program can reach.
pub(crate) fn lower(table: &Table, sources: &Sources, problems: &mut Vec<Problem>) -> (Model, Notes) {
    let general = sources.files.iter().position(|it| it.path == "global.d.ts");
    let mut lower = Lower {
        table,
        sources,
        problems,
        notes: Notes::default(),
        types: Vec::new(),
        done: HashMap::new(),
        aliases: HashMap::new(),
        open: Vec::new(),
        this: Vec::new(),
        depth: 0,
        names: BTreeSet::new(),
        touched: BTreeSet::new(),
        general,
    };
    for typo in &table.typos {
        lower.notes.read_as.push(Note { at: typo.at, name: typo.written.clone(), why: format!("`{}`", typo.read) });
    }
    let mut model = Model { general, ..Model::default() };
    match table.taro_static() {
        Some(id) => lower.statics(id, &mut model),
        None => lower.problem(At::default(), "no file declares `TaroStatic`: is this a types folder of @tarojs/taro?"),
    }
    let documented = lower.documented();
    lower.list_untouched();
    let Lower { types, mut notes, .. } = lower;
    // Every number was given a type, or its mistake is reported.
    let nothing = || TypeDef::nothing();
    model.types = types.into_iter().map(|it| it.unwrap_or_else(nothing)).collect();
    reach::forget_the_rest(&mut model, &documented);
    hosts::widen(&mut model, &mut notes);
    for list in [&mut notes.left_out, &mut notes.bare, &mut notes.read_as, &mut notes.untouched] {
        list.sort();
        list.dedup();
    }
    (model, notes)
}

/// No type of Taro's is as deep as this; one that is holds itself.
const DEEPEST: usize = 100;

/// A declaration with its type arguments.
type Instance = (DeclId, String);

struct Lower<'l> {
    table: &'l Table,
    sources: &'l Sources,
    problems: &'l mut Vec<Problem>,
    notes: Notes,
    /// `None` while a type is being worked out.
    types: Vec<Option<TypeDef>>,
    done: HashMap<Instance, TypeId>,
    aliases: HashMap<Instance, Ty>,
    /// The aliases that are being worked out, and the type that one became because it names itself.
    open: Vec<(Instance, Option<TypeId>)>,
    /// What `this` is.
    this: Vec<TypeId>,
    /// How deep the types are in each other.
    depth: usize,
    /// The names that are taken: a file's namespaces and a Rust name.
    names: BTreeSet<(Vec<String>, String)>,
    /// The declarations that were asked for.
    touched: BTreeSet<DeclId>,
    /// The file that every other one sees.
    general: Option<usize>,
}

impl Lower<'_> {
    fn problem(&mut self, at: At, message: impl Into<String>) {
        self.problems.push(Problem { at, message: message.into() });
    }

    /// Goes one type deeper; nothing comes of a type that has no end.
    fn deeper<T>(&mut self, at: At, inside: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.depth == DEEPEST {
            self.problem(at, "this type is made of itself, and has no end");
            return None;
        }
        self.depth += 1;
        let result = inside(self);
        self.depth -= 1;
        Some(result)
    }

    fn leave_out(&mut self, at: At, name: &str, why: impl Into<String>) {
        self.notes.left_out.push(Note { at, name: name.to_owned(), why: why.into() });
    }

    /// `any`, where TypeScript says more.
    fn bare(&mut self, at: At, name: &str, why: impl Into<String>) -> Ty {
        self.notes.bare.push(Note { at, name: name.to_owned(), why: why.into() });
        Ty::ANY
    }

    /// The objects with a page of their own, whose comment names their hosts: a program gets some of them as `any`, from
    /// `NodesRef.context`.
    fn documented(&mut self) -> Vec<TypeId> {
        let table = self.table;
        let mut found = Vec::new();
        for (id, decl) in table.decls.iter().enumerate() {
            let named = decl.comment.as_ref().is_some_and(|it| it.contains("@supported"));
            let object = matches!(decl.kind, DeclKind::Interface { .. }) && !self.is_table(id);
            if named && object && decl.generics.is_empty() && table.is_top(id) {
                self.touched.insert(id);
                found.push(self.interface(id, &[], decl.at));
            }
        }
        found
    }

    fn facts(&mut self, comment: &Comment, at: At) -> Facts {
        let mut unknown = Vec::new();
        let facts = tags::facts(comment.as_deref(), &mut unknown);
        for word in unknown {
            let why = if word.is_ascii() { "no host has that name" } else { "no host so far" };
            self.notes.read_as.push(Note { at, name: format!("@supported {word}"), why: why.to_owned() });
        }
        facts
    }

    /// A number for a type that is going to be defined.
    fn reserve(&mut self) -> TypeId {
        self.types.push(None);
        self.types.len() - 1
    }

    fn define(&mut self, id: TypeId, decl: DeclId, name: String, kind: TypeKind) {
        let declared = &self.table.decls[decl];
        let (at, comment) = (declared.at, declared.comment.clone());
        let facts = self.facts(&comment, at);
        let namespaces = match self.table.namespaces(decl) {
            // Its types are the top of a file of their own.
            path if path.first().is_some_and(|it| it == "TaroGeneral") => path[1..].to_vec(),
            path => path,
        };
        let file = self.table.home(decl);
        self.place(id, TypeDef { name, file, at, namespaces, facts, values: Default::default(), kind });
    }

    /// A type that is made here, at the top of the file.
    fn define_here(&mut self, id: TypeId, name: &str, at: At, kind: TypeKind) {
        let facts = Facts::default();
        let (name, namespaces, values) = (name.to_owned(), Vec::new(), Default::default());
        self.place(id, TypeDef { name, file: at.file, at, namespaces, facts, values, kind });
    }

    /// All that is at the top of a file is at the top of the crate, where no two types have one name.
    fn place(&mut self, id: TypeId, mut ty: TypeDef) {
        while !self.names.insert((ty.namespaces.clone(), names::camel_text(&ty.name))) {
            ty.name.push_str("Type");
        }
        self.types[id] = Some(ty);
    }
}

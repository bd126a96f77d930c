//! Every declaration by its namespace, across files, and what each name refers to.

mod binder;
mod entities;
mod older;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use self::binder::Binder;
pub(crate) use self::entities::Entity;
use super::notes::Note;
use super::sources::Problem;
use super::ts::{At, Decl, DeclId, DeclKind, EnumValue, Value, ValueKind, VisitMut};

/// Where a declaration stands.
#[derive(Clone, Debug)]
pub(crate) enum Container {
    /// Where every file sees it.
    Global,
    /// `declare module '../../index'`, the namespace `Taro`.
    Taro,
    /// Where only its file sees it.
    File(usize),
    /// `declare module "x"`
    Module(ScopeId),
    /// In a namespace.
    Inside(Box<Container>, String),
}

impl Container {
    /// The namespace `Taro`.
    pub(crate) fn taro() -> Container {
        Container::Taro
    }

    /// A namespace in it.
    pub(crate) fn inside(&self, name: &str) -> Container {
        match self {
            Container::Global | Container::Taro if name == "Taro" => Container::Taro,
            outer => Container::Inside(Box::new(outer.clone()), name.to_owned()),
        }
    }
}

/// A scope, by its number in the table.
pub(crate) type ScopeId = usize;

/// A value, by its number in the table.
pub(crate) type ValueId = usize;

/// Where every file sees what is declared.
pub(crate) const GLOBAL: ScopeId = 0;
const TARO: ScopeId = 1;

/// Where names are declared.
#[derive(Default)]
pub(crate) struct Scope {
    parent: Option<ScopeId>,
    name: String,
    decls: BTreeMap<String, DeclId>,
    values: BTreeMap<String, Vec<ValueId>>,
    children: BTreeMap<String, ScopeId>,
    imports: HashMap<String, Import>,
    exports: Exports,
    /// The file in which it was opened first.
    home: usize,
}

/// What a module hands out.
#[derive(Default)]
pub(crate) struct Exports {
    /// What an `export` stands before.
    pub(crate) exported: BTreeSet<String>,
    /// By the name that others see.
    pub(crate) named: BTreeMap<String, Export>,
    /// `export * from "x"`, and `export type * from "x"`
    pub(crate) stars: Vec<Star>,
    /// `export = x`
    pub(crate) equals: Option<Vec<String>>,
    /// Whether an export stands by itself: only what is exported is seen then.
    pub(crate) explicit: bool,
}

/// A module of which another one hands out all.
#[derive(Clone, Debug)]
pub(crate) struct Star {
    pub(crate) module: String,
    /// Whether its values are not handed out.
    pub(crate) types_only: bool,
}

/// One of the names that a module hands out.
#[derive(Clone, Debug)]
pub(crate) enum Export {
    /// `export { a as b }`
    Local(Vec<String>),
    /// `export { a as b } from "x"`
    From(String, Brought),
    /// `export type { a }`: no value of that name.
    Types(Box<Export>),
}

impl Export {
    /// What is handed out, and whether as a type alone.
    fn what(&self) -> (&Export, bool) {
        if let Export::Types(it) = self { (it, true) } else { (self, false) }
    }
}

/// A name that an import brings.
#[derive(Clone, Debug)]
pub(crate) enum Import {
    /// What a module hands out.
    Module(String, Brought),
    /// `import a = b.c`
    Alias(Vec<String>),
    /// `import type { a }`: no value of that name.
    Types(Box<Import>),
}

/// Which part of a module is brought.
#[derive(Clone, Debug)]
pub(crate) enum Brought {
    /// What has that name.
    Name(String),
    /// All of it, as a namespace.
    All,
    /// What `require` gives.
    Equals,
}

/// A name that is written wrong upstream.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Typo {
    pub(crate) at: At,
    pub(crate) written: String,
    pub(crate) read: String,
}

/// Every declaration.
pub(crate) struct Table {
    pub(crate) decls: Vec<Decl>,
    /// The scope of each declaration.
    of: Vec<ScopeId>,
    pub(crate) values: Vec<Value>,
    /// The scope of each value.
    values_of: Vec<ScopeId>,
    scopes: Vec<Scope>,
    /// The scope of each file.
    files: Vec<ScopeId>,
    /// The ambient modules, by their names.
    modules: BTreeMap<String, ScopeId>,
    /// Each ambient module, with the file that declares it, and its name there.
    ambient: Vec<(ScopeId, usize, String)>,
    /// The files that modules are, seen from a file.
    pub(crate) links: HashMap<(usize, String), usize>,
    /// What stands before a value in a type, by its file and its place.
    pub(crate) value_comments: HashMap<(usize, u32), Rc<str>>,
    /// The texts that are told by a pattern, `` `a-${string}` ``, by their file and their place.
    pub(crate) patterns: HashSet<(usize, u32)>,
    /// The tuples of any length, which are read as arrays.
    pub(crate) open_tuples: HashSet<At>,
    /// The tuples whose last parts may be left out, which are read as `undefined`.
    pub(crate) short_tuples: HashSet<At>,
    /// The files that are modules.
    is_module: Vec<bool>,
    /// Whether these are Taro's own types: their files see each other, and nothing else.
    pub(crate) is_taro: bool,
    /// Whether pages of documentation say so.
    pub(crate) is_page: bool,
    /// The files that `cargo taro expand` wrote.
    pub(crate) expanded: HashSet<usize>,
    pub(crate) typos: Vec<Typo>,
    /// What could not be read, and is not there.
    pub(crate) left_out: Vec<Note>,
    /// What is read otherwise than it is written.
    pub(crate) read_as: Vec<Note>,
    /// What modules hand out of others, with the name of the other one.
    pub(crate) handed_on: Vec<(String, Note)>,
    /// The declarations whose members were added to another one.
    pub(crate) merged: HashSet<DeclId>,
    asked: RefCell<entities::Asked>,
}

impl Table {
    pub(crate) fn new() -> Table {
        let taro = Scope { parent: Some(GLOBAL), ..Scope::default() };
        Table {
            decls: Vec::new(),
            of: Vec::new(),
            values: Vec::new(),
            values_of: Vec::new(),
            scopes: vec![Scope::default(), taro],
            files: Vec::new(),
            modules: BTreeMap::new(),
            ambient: Vec::new(),
            links: HashMap::new(),
            value_comments: HashMap::new(),
            patterns: HashSet::new(),
            open_tuples: HashSet::new(),
            short_tuples: HashSet::new(),
            is_module: Vec::new(),
            is_taro: true,
            is_page: false,
            expanded: HashSet::new(),
            typos: Vec::new(),
            left_out: Vec::new(),
            read_as: Vec::new(),
            handed_on: Vec::new(),
            merged: HashSet::new(),
            asked: RefCell::default(),
        }
    }

    /// Lists what modules hand out of others that nobody read.
    pub(crate) fn list_what_is_elsewhere(&mut self) {
        for (module, mut note) in std::mem::take(&mut self.handed_on) {
            if self.module_from(&module, note.at.file).is_some() {
                continue;
            }
            if self.links.contains_key(&(note.at.file, module.clone())) {
                note.why = format!("the file of `{module}` hands out nothing that could be read");
            }
            self.left_out.push(note);
        }
    }

    /// What files that are modules declare for all to see, which is no part of a module.
    pub(crate) fn list_globals(&mut self) {
        let here = &self.scopes[GLOBAL];
        let ids = here.values.values().flatten();
        let inside = ids.map(|id| &self.values[*id]).filter(|it| self.is_module[it.at.file]);
        let why = "declared as a global, so it is no part of the module; `--global` imports a global object";
        let notes = inside.map(|it| Note { at: it.at, name: it.name.clone(), why: why.to_owned() });
        let notes: Vec<Note> = notes.collect();
        self.left_out.extend(notes);
    }

    /// The modules that files add something to, by their names there, where nothing is known of them yet.
    pub(crate) fn augmenting(&self) -> Vec<(usize, String)> {
        let all = self.ambient.iter().map(|(_, file, name)| (*file, name.clone()));
        all.filter(|it| self.is_module[it.0] && !self.links.contains_key(it)).collect()
    }

    /// Makes place for a file.
    pub(crate) fn add_file(&mut self, file: usize, is_module: bool) {
        while self.files.len() <= file {
            let home = self.files.len();
            self.files.push(self.scopes.len());
            self.is_module.push(false);
            self.scopes.push(Scope { parent: Some(GLOBAL), home, ..Scope::default() });
        }
        self.is_module[file] = is_module;
    }

    /// The scope of an ambient module. One that augments another module is that module.
    pub(crate) fn module_of(&mut self, name: &str, file: usize) -> ScopeId {
        // A path is one from its own file.
        let key = if name.starts_with('.') { format!("{file}:{name}") } else { name.to_owned() };
        if let Some(known) = self.modules.get(&key) {
            return *known;
        }
        let id = self.scopes.len();
        // What stands in a module file sees what that file brings.
        let parent = if self.is_module[file] { self.files[file] } else { GLOBAL };
        self.scopes.push(Scope { parent: Some(parent), home: file, ..Scope::default() });
        self.modules.insert(key, id);
        self.ambient.push((id, file, name.to_owned()));
        id
    }

    /// What a scope hands out.
    pub(crate) fn exports(&mut self, container: &Container, file: usize) -> &mut Exports {
        let scope = self.scope(container, file);
        &mut self.scopes[scope].exports
    }

    /// Notes what an import brings.
    pub(crate) fn import(&mut self, container: &Container, file: usize, local: String, import: Import) {
        let scope = self.scope(container, file);
        self.scopes[scope].imports.insert(local, import);
    }

    /// Adds a value; functions of one name are one, which is called in several ways.
    pub(crate) fn add_value(&mut self, container: &Container, value: Value) {
        let scope = self.scope(container, value.at.file);
        self.scopes[scope].values.entry(value.name.clone()).or_default().push(self.values.len());
        self.values.push(value);
        self.values_of.push(scope);
    }

    fn scope(&mut self, container: &Container, file: usize) -> ScopeId {
        match container {
            Container::Global => GLOBAL,
            Container::Taro => TARO,
            Container::File(file) => self.files[*file],
            Container::Module(id) => *id,
            Container::Inside(parent, name) => {
                let parent = self.scope(parent, file);
                if let Some(child) = self.scopes[parent].children.get(name) {
                    return *child;
                }
                let id = self.scopes.len();
                // What stands in a namespace stands in one file, that of the outermost one.
                let home = if self.scopes[parent].name.is_empty() { file } else { self.scopes[parent].home };
                let scope = Scope { parent: Some(parent), name: name.clone(), home, ..Scope::default() };
                self.scopes.push(scope);
                self.scopes[parent].children.insert(name.clone(), id);
                id
            }
        }
    }

    /// Opens a namespace.
    pub(crate) fn open(&mut self, container: &Container, file: usize) {
        self.scope(container, file);
    }

    /// Adds a declaration; interfaces of one name are one.
    pub(crate) fn add(&mut self, container: &Container, decl: Decl) {
        let scope = self.scope(container, decl.at.file);
        if let Some(&known) = self.scopes[scope].decls.get(&decl.name) {
            if let (DeclKind::Interface { extends, members }, DeclKind::Interface { extends: e, members: m }) =
                (&mut self.decls[known].kind, &decl.kind)
            {
                extends.extend(e.iter().cloned());
                members.extend(m.iter().cloned());
            } else if !self.is_taro {
                let why = "declared twice, as two kinds of types: the first one is bound".to_owned();
                self.left_out.push(Note { at: decl.at, name: decl.name, why });
            }
            return;
        }
        self.scopes[scope].decls.insert(decl.name.clone(), self.decls.len());
        self.decls.push(decl);
        self.of.push(scope);
    }

    /// The class of an interface, if it is one.
    pub(crate) fn class_of(&self, id: DeclId) -> Option<ValueId> {
        let values = self.scopes[self.of[id]].values.get(&self.decls[id].name)?;
        values.iter().copied().find(|it| matches!(self.values[*it].kind, ValueKind::Class(_)))
    }

    /// The interface of a class's objects.
    pub(crate) fn decl_of(&self, id: ValueId) -> Option<DeclId> {
        self.scopes[self.values_of[id]].decls.get(&self.values[id].name).copied()
    }

    /// `TaroStatic`.
    pub(crate) fn taro_static(&self) -> Option<DeclId> {
        self.scopes[TARO].decls.get("TaroStatic").copied()
    }

    /// Whether it stands in `Taro` itself.
    pub(crate) fn is_top(&self, id: DeclId) -> bool {
        self.of[id] == TARO && self.taro_static() != Some(id)
    }

    /// Whether it is `TaroGeneral.CallbackResult`, which the runtime has.
    pub(crate) fn is_callback_result(&self, id: DeclId) -> bool {
        self.decls[id].name == "CallbackResult"
            && matches!(&self.namespaces(id)[..], [one] if one == "TaroGeneral" || self.is_taro && one == "General")
    }

    /// Whether a declaration sees another `CallbackResult` first.
    pub(crate) fn hides_callback_result(&self, id: DeclId) -> bool {
        let mut at = Some(self.of[id]);
        while let Some(scope) = at.filter(|it| *it != GLOBAL) {
            if self.scopes[scope].decls.get("CallbackResult").is_some_and(|it| !self.is_callback_result(*it)) {
                return true;
            }
            at = self.scopes[scope].parent;
        }
        false
    }

    /// The namespaces around a declaration, from the outside.
    pub(crate) fn namespaces(&self, id: DeclId) -> Vec<String> {
        let mut path = Vec::new();
        let mut at = Some(self.of[id]);
        while let Some(scope) = at {
            if !self.scopes[scope].name.is_empty() {
                path.push(self.scopes[scope].name.clone());
            }
            at = self.scopes[scope].parent;
        }
        path.reverse();
        path
    }

    /// The file in which a declaration belongs.
    pub(crate) fn home(&self, id: DeclId) -> usize {
        let scope = &self.scopes[self.of[id]];
        if scope.name.is_empty() { self.decls[id].at.file } else { scope.home }
    }

    /// Adds what augments a module to that module.
    fn augment(&mut self) {
        for (scope, file, name) in std::mem::take(&mut self.ambient) {
            let Some(to) = self.links.get(&(file, name)).and_then(|it| self.file(*it)) else { continue };
            let equals = self.scopes[to].exports.equals.clone();
            let inside = equals.and_then(|path| self.entity_from(to, &path, self.scopes[to].home).scope);
            let to = inside.unwrap_or(to);
            for (name, id) in std::mem::take(&mut self.scopes[scope].decls) {
                // A module may hand out what stands in another one.
                let known = self.scopes[to].decls.get(&name).copied().or_else(|| self.exported(to, &name, 0).decl);
                match known.filter(|it| *it != id) {
                    Some(known) => {
                        self.merged.insert(id);
                        let more = std::mem::replace(&mut self.decls[id].kind, DeclKind::Enum(Vec::new()));
                        if let (
                            DeclKind::Interface { extends, members },
                            DeclKind::Interface { extends: e, members: m },
                        ) = (&mut self.decls[known].kind, more)
                        {
                            extends.extend(e);
                            members.extend(m);
                        }
                    }
                    None => {
                        self.scopes[to].exports.exported.insert(name.clone());
                        self.scopes[to].decls.insert(name, id);
                        self.of[id] = to;
                    }
                }
            }
            for (name, ids) in std::mem::take(&mut self.scopes[scope].values) {
                self.scopes[to].exports.exported.insert(name.clone());
                ids.iter().for_each(|it| self.values_of[*it] = to);
                self.scopes[to].values.entry(name).or_default().extend(ids);
            }
            for (name, id) in std::mem::take(&mut self.scopes[scope].children) {
                self.scopes[id].parent = Some(to);
                self.scopes[to].children.entry(name).or_insert(id);
            }
        }
    }

    /// Looks up every name.
    pub(crate) fn bind(&mut self, problems: &mut Vec<Problem>) {
        self.augment();
        self.members_of_the_namespace();
        let mut decls = std::mem::take(&mut self.decls);
        let mut values = std::mem::take(&mut self.values);
        let kinds: Vec<Entry> = decls.iter().map(Entry::of).collect();
        let (mut spellings, mut typos, mut left_out) = (HashMap::new(), Vec::new(), Vec::new());
        let mut binder = Binder {
            table: self,
            kinds: &kinds,
            scope: GLOBAL,
            generics: Vec::new(),
            problems,
            typos: &mut typos,
            left_out: &mut left_out,
            spellings: &mut spellings,
        };
        for (id, decl) in decls.iter_mut().enumerate() {
            binder.scope = binder.table.of[id];
            binder.visit_decl(decl);
        }
        for (id, value) in values.iter_mut().enumerate() {
            binder.scope = binder.table.values_of[id];
            binder.visit_value(value);
        }
        drop(spellings);
        self.typos.append(&mut typos);
        self.left_out.append(&mut left_out);
        (self.decls, self.values) = (decls, values);
    }
}

/// What a look-up wants to know of a declaration.
struct Entry {
    package: Option<String>,
    values: Vec<EnumValue>,
}

impl Entry {
    fn of(decl: &Decl) -> Entry {
        Entry {
            package: if let DeclKind::Import(package) = &decl.kind { Some(package.clone()) } else { None },
            values: if let DeclKind::Enum(values) = &decl.kind { values.clone() } else { Vec::new() },
        }
    }
}

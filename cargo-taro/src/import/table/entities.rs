//! What a name means, through imports and exports: a type, a value, a namespace, or several of them.

use std::collections::{BTreeMap, HashMap};

use super::{Brought, Export, GLOBAL, Import, ScopeId, Table, ValueId};
use crate::import::ts::{At, DeclId};

/// An import of an import of .. ends.
const DEEPEST: usize = 64;

/// All that a name means.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entity {
    /// The type.
    pub(crate) decl: Option<DeclId>,
    /// The values: the ways to call a function, a variable, or a class.
    pub(crate) values: Vec<ValueId>,
    /// The namespace.
    pub(crate) scope: Option<ScopeId>,
    /// The package that has it, where that could not be read.
    pub(crate) foreign: Option<String>,
    /// Whether it is handed out as a type alone: no program gets its value, or a value of its namespace.
    pub(crate) types_only: bool,
}

impl Entity {
    /// Whether it is nothing.
    pub(crate) fn is_nothing(&self) -> bool {
        self.decl.is_none() && self.values.is_empty() && self.scope.is_none() && self.foreign.is_none()
    }

    /// Whether two names mean the same.
    pub(crate) fn is(&self, other: &Entity) -> bool {
        (self.decl, &self.values, self.scope, &self.foreign) == (other.decl, &other.values, other.scope, &other.foreign)
    }

    /// Adds what another one of the same name means.
    fn and(mut self, other: Entity) -> Entity {
        let has_value = !self.values.is_empty() || self.scope.is_some();
        self.types_only = if has_value { self.types_only } else { other.types_only };
        self.decl = self.decl.or(other.decl);
        self.scope = self.scope.or(other.scope);
        if self.values.is_empty() {
            self.values = other.values;
        }
        self.foreign = self.foreign.or(other.foreign);
        self
    }

    /// The same, as a type alone.
    fn into_type(self) -> Entity {
        Entity { types_only: true, ..self }
    }

    /// Whether a program gets a value of that name.
    pub(crate) fn is_value(&self) -> bool {
        !self.types_only && !self.values.is_empty()
    }
}

/// What is asked while one name is looked up.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Question {
    /// What a module hands out under a name.
    Exported(ScopeId, String),
    /// What a scope imports under a name.
    Imported(ScopeId, String),
}

/// The answers while one name is looked up.
#[derive(Default)]
pub(super) struct Asked {
    /// Nothing, while it is being looked up.
    known: HashMap<Question, Entity>,
    /// How many are being looked up.
    open: usize,
}

impl Table {
    /// What a path means, seen from a scope of a file.
    pub(crate) fn entity_from(&self, scope: ScopeId, path: &[String], file: usize) -> Entity {
        self.from(scope, path, file, 0)
    }

    fn from(&self, scope: ScopeId, path: &[String], file: usize, depth: usize) -> Entity {
        let Some((first, rest)) = path.split_first() else { return Entity::default() };
        if depth == DEEPEST {
            return Entity::default();
        }
        if first == "globalThis" {
            return self.below(Entity { scope: Some(GLOBAL), ..Entity::default() }, rest, depth);
        }
        let mut at = Some(scope);
        while let Some(here) = at {
            let found = self.in_scope(here, first, depth + 1);
            let found = if here == GLOBAL && found.is_nothing() {
                self.files.get(file).map_or_else(Entity::default, |it| self.in_scope(*it, first, depth + 1))
            } else {
                found
            };
            // A type hides no namespace of its name further out.
            let found = self.below(found, rest, depth);
            if !found.is_nothing() {
                return found;
            }
            at = self.scopes[here].parent;
        }
        Entity::default()
    }

    /// What the rest of a path means inside of what its beginning means.
    fn below(&self, mut entity: Entity, rest: &[String], depth: usize) -> Entity {
        for name in rest {
            if entity.foreign.is_some() {
                return entity;
            }
            let Some(scope) = entity.scope else { return Entity::default() };
            let types_only = entity.types_only;
            entity = self.member(scope, name, depth + 1);
            entity.types_only |= types_only;
        }
        entity
    }

    /// What a path means of all that a module hands out.
    pub(crate) fn exported_path(&self, module: ScopeId, path: &[String]) -> Entity {
        self.below(Entity { scope: Some(module), ..Entity::default() }, path, 0)
    }

    /// What a name means in a namespace or a module, seen from outside.
    fn member(&self, scope: ScopeId, name: &str, depth: usize) -> Entity {
        if self.is_module_scope(scope) { self.exported(scope, name, depth) } else { self.in_scope(scope, name, depth) }
    }

    /// Whether a scope is a module: a file, or `declare module "x"`.
    fn is_module_scope(&self, scope: ScopeId) -> bool {
        scope != GLOBAL && self.scopes[scope].name.is_empty()
    }

    /// What a name means in a scope, seen from inside.
    fn in_scope(&self, scope: ScopeId, name: &str, depth: usize) -> Entity {
        let here = &self.scopes[scope];
        let own = Entity {
            decl: here.decls.get(name).copied(),
            values: here.values.get(name).cloned().unwrap_or_default(),
            scope: here.children.get(name).copied(),
            ..Entity::default()
        };
        let brought = match here.imports.get(name) {
            Some(import) if depth < DEEPEST => {
                let question = Question::Imported(scope, name.to_owned());
                self.once(question, || self.imported(scope, import, depth + 1))
            }
            _ => Entity::default(),
        };
        let own = own.and(brought);
        if !own.is_nothing() || here.name.is_empty() {
            return own;
        }
        // `namespace a { export { b } from "c" }` is rare, and `export import b = c.d` stands among the imports.
        match here.exports.named.get(name).map(Export::what) {
            Some((Export::Local(path), types_only)) if depth < DEEPEST => {
                // `namespace a { export { b } }` hands out what stands around it: inside, there is none.
                let from = if path.as_slice() == [name] { here.parent } else { Some(scope) };
                let found = from.map_or_else(Entity::default, |from| self.from(from, path, here.home, depth + 1));
                if types_only { found.into_type() } else { found }
            }
            _ => own,
        }
    }

    fn imported(&self, scope: ScopeId, import: &Import, depth: usize) -> Entity {
        match import {
            Import::Alias(path) => {
                let file = self.file_of(scope);
                // `import a = a.b` names what is further out.
                self.from(scope, path, file, depth)
            }
            Import::Module(module, brought) => self.brought(scope, module, brought, depth),
            Import::Types(import) => self.imported(scope, import, depth).into_type(),
        }
    }

    fn brought(&self, scope: ScopeId, module: &str, brought: &Brought, depth: usize) -> Entity {
        let Some(from) = self.module_from(module, self.file_of(scope)) else {
            return Entity { foreign: Some(module.to_owned()), ..Entity::default() };
        };
        match brought {
            Brought::Name(name) => self.exported(from, name, depth),
            Brought::Equals | Brought::All => {
                let equals = match &self.scopes[from].exports.equals {
                    Some(path) => self.from(from, path, self.file_of(from), depth),
                    None => Entity::default(),
                };
                if equals.is_nothing() { Entity { scope: Some(from), ..Entity::default() } } else { equals }
            }
        }
    }

    fn file_of(&self, scope: ScopeId) -> usize {
        self.scopes[scope].home
    }

    /// The scope of a module, seen from a file.
    pub(crate) fn module_from(&self, module: &str, file: usize) -> Option<ScopeId> {
        let linked = self.links.get(&(file, module.to_owned()));
        let linked = linked.filter(|it| self.is_module.get(**it).copied().unwrap_or_default());
        linked.map(|it| self.files[*it]).or_else(|| self.modules.get(module).copied())
    }

    /// The scope of an ambient module.
    pub(crate) fn ambient(&self, module: &str) -> Option<ScopeId> {
        self.modules.get(module).copied()
    }

    /// The names of the ambient modules.
    pub(crate) fn ambient_names(&self) -> impl Iterator<Item = &str> {
        self.modules.keys().map(String::as_str).filter(|it| !it.contains(':'))
    }

    /// The scope of a file that is a module.
    pub(crate) fn file(&self, file: usize) -> Option<ScopeId> {
        self.is_module.get(file).copied().unwrap_or_default().then(|| self.files[file])
    }

    /// What a name means of all that a module hands out. Modules may hand out each other: each is asked once for a name.
    pub(crate) fn exported(&self, module: ScopeId, name: &str, depth: usize) -> Entity {
        if depth >= DEEPEST {
            return Entity::default();
        }
        self.once(Question::Exported(module, name.to_owned()), || self.look_up(module, name, depth))
    }

    /// Answers a question once. While it is being answered, the answer is nothing: what leads back to itself ends there.
    fn once(&self, key: Question, answer: impl FnOnce() -> Entity) -> Entity {
        if let Some(known) = self.asked.borrow().known.get(&key) {
            return known.clone();
        }
        {
            let mut asked = self.asked.borrow_mut();
            asked.open += 1;
            asked.known.insert(key.clone(), Entity::default());
        }
        let found = answer();
        let mut asked = self.asked.borrow_mut();
        asked.open -= 1;
        if asked.open == 0 {
            asked.known.clear();
        } else {
            asked.known.insert(key, found.clone());
        }
        found
    }

    fn look_up(&self, module: ScopeId, name: &str, depth: usize) -> Entity {
        let (exports, file) = (&self.scopes[module].exports, self.file_of(module));
        if let Some(path) = &exports.equals {
            let all = self.from(module, path, file, depth + 1);
            return if name == "default" { all } else { self.below(all, &[name.to_owned()], depth + 1) };
        }
        let (found, types_only) = match exports.named.get(name).map(Export::what) {
            Some((Export::Local(path), types_only)) => (self.from(module, path, file, depth + 1), types_only),
            Some((Export::From(from, brought), types_only)) => {
                let found = self.brought(module, from, brought, depth + 1);
                return if types_only { found.into_type() } else { found };
            }
            _ => (Entity::default(), false),
        };
        if !found.is_nothing() {
            return if types_only { found.into_type() } else { found };
        }
        if self.hands_out(module, name) {
            let own = self.in_scope(module, name, depth + 1);
            if !own.is_nothing() {
                return own;
            }
        }
        let stars = exports.stars.iter().filter(|_| name != "default");
        let found = stars.filter_map(|star| {
            let found = self.exported(self.module_from(&star.module, file)?, name, depth + 1);
            Some(if star.types_only { found.into_type() } else { found })
        });
        // `export type *` may stand beside an `export *` of the same.
        let mut found: Vec<Entity> = found.filter(|it| !it.is_nothing()).collect();
        found.sort_by_key(|it| it.types_only);
        found.into_iter().next().unwrap_or_default()
    }

    /// Whether a module hands out what it declares under a name.
    fn hands_out(&self, module: ScopeId, name: &str) -> bool {
        let exports = &self.scopes[module].exports;
        !exports.explicit || exports.exported.contains(name)
    }

    /// The names that a module hands out, and what they mean, in the order of their names.
    pub(crate) fn all_exported(&self, module: ScopeId) -> BTreeMap<String, Entity> {
        let mut names = Vec::new();
        self.names_of(module, &mut names, &mut Vec::new());
        let mut all = BTreeMap::new();
        for name in names {
            let entity = self.exported(module, &name, 0);
            if !entity.is_nothing() {
                all.insert(name, entity);
            }
        }
        all
    }

    fn names_of(&self, module: ScopeId, names: &mut Vec<String>, seen: &mut Vec<ScopeId>) {
        if seen.contains(&module) {
            return;
        }
        seen.push(module);
        let scope = &self.scopes[module];
        if scope.exports.equals.is_some() {
            names.push("default".to_owned());
            return;
        }
        names.extend(scope.exports.named.keys().cloned());
        let declared = scope.decls.keys().chain(scope.values.keys()).chain(scope.children.keys());
        names.extend(declared.filter(|it| self.hands_out(module, it)).cloned());
        // `export import a = b.c`
        names.extend(scope.imports.keys().filter(|it| scope.exports.exported.contains(*it)).cloned());
        for star in &scope.exports.stars {
            if let Some(from) = self.module_from(&star.module, self.file_of(module)) {
                let mut more = Vec::new();
                self.names_of(from, &mut more, seen);
                names.extend(more.into_iter().filter(|it| it != "default"));
            }
        }
    }

    /// The names of a namespace, and what they mean, in the order of their names.
    pub(crate) fn all_inside(&self, scope: ScopeId) -> BTreeMap<String, Entity> {
        if self.is_module_scope(scope) {
            return self.all_exported(scope);
        }
        let here = &self.scopes[scope];
        let names = here.decls.keys().chain(here.values.keys()).chain(here.children.keys());
        let imports = here.imports.keys().filter(|it| here.exports.exported.contains(*it));
        let named = here.exports.named.keys();
        names.chain(imports).chain(named).map(|it| (it.clone(), self.in_scope(scope, it, 0))).collect()
    }

    /// What a file declares for all to see.
    pub(crate) fn globals_of(&self, file: usize) -> BTreeMap<String, Entity> {
        let scope = &self.scopes[GLOBAL];
        let decls = scope.decls.iter().filter(|(_, id)| self.decls[**id].at.file == file).map(|(name, _)| name);
        let values = scope.values.iter().filter(|(_, ids)| ids.iter().any(|it| self.values[*it].at.file == file));
        let children = scope.children.iter().filter(|(_, id)| self.scopes[**id].home == file).map(|(name, _)| name);
        let names = decls.chain(values.map(|(name, _)| name)).chain(children);
        names.map(|it| (it.clone(), self.in_scope(GLOBAL, it, 0))).collect()
    }

    /// Where something is declared.
    pub(crate) fn place_of(&self, entity: &Entity) -> Option<At> {
        let own = |entity: &Entity| {
            let value = entity.values.first().map(|it| self.values[*it].at);
            value.or(entity.decl.map(|it| self.decls[it].at))
        };
        // A namespace alone is where the first of its members is.
        let inside = || entity.scope.and_then(|it| self.all_inside(it).values().filter_map(own).min());
        own(entity).or_else(inside)
    }

    /// What a name means to every file.
    pub(crate) fn global(&self, name: &str) -> Entity {
        self.in_scope(GLOBAL, name, 0)
    }

    /// The names of values that every file sees.
    pub(crate) fn global_values(&self) -> impl Iterator<Item = &str> {
        let scope = &self.scopes[GLOBAL];
        scope.values.keys().chain(scope.children.keys()).map(String::as_str)
    }

    /// Whether a namespace has a value, in itself or further inside, or hands out one that stands elsewhere.
    pub(crate) fn has_values(&self, scope: ScopeId) -> bool {
        self.leads_to_values(scope, &mut Vec::new())
    }

    fn leads_to_values(&self, scope: ScopeId, seen: &mut Vec<ScopeId>) -> bool {
        if seen.contains(&scope) {
            return false;
        }
        seen.push(scope);
        if !self.scopes[scope].values.is_empty() {
            return true;
        }
        let all = self.all_inside(scope);
        let mut inner = all.values().filter(|it| !it.types_only).filter_map(|it| it.scope);
        all.values().any(Entity::is_value) || inner.any(|it| self.leads_to_values(it, seen))
    }
}

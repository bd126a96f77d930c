//! Every declaration by its namespace, across files, and what each name refers to.

use std::collections::{BTreeMap, HashMap};

use super::library;
use super::sources::Problem;
use super::spellings::Spellings;
use super::ts::{At, Decl, DeclId, DeclKind, Kind, Member, MemberKind, Ref, Signature, Target, Type, VisitMut, change};

/// Where a declaration stands.
#[derive(Clone, Debug)]
pub(crate) enum Container {
    /// Where every file sees it.
    Global,
    /// `declare module '../../index'`, the namespace `Taro`.
    Taro,
    /// Where only its file sees it.
    File(usize),
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
            Container::Global if name == "Taro" => Container::Taro,
            outer => Container::Inside(Box::new(outer.clone()), name.to_owned()),
        }
    }
}

type ScopeId = usize;

const GLOBAL: ScopeId = 0;
const TARO: ScopeId = 1;
/// The first of the files' own scopes.
const FILES: ScopeId = 2;

#[derive(Default)]
struct Scope {
    parent: Option<ScopeId>,
    name: String,
    decls: BTreeMap<String, DeclId>,
    children: BTreeMap<String, ScopeId>,
    /// The file in which it was opened first.
    home: usize,
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
    of: Vec<ScopeId>,
    scopes: Vec<Scope>,
    files: usize,
    pub(crate) typos: Vec<Typo>,
}

impl Table {
    pub(crate) fn new(files: usize) -> Table {
        let mut scopes = vec![Scope::default()];
        for file in 0..=files {
            scopes.push(Scope { parent: Some(GLOBAL), home: file.saturating_sub(1), ..Scope::default() });
        }
        Table { decls: Vec::new(), of: Vec::new(), scopes, files, typos: Vec::new() }
    }

    fn scope(&mut self, container: &Container, file: usize) -> ScopeId {
        match container {
            Container::Global => GLOBAL,
            Container::Taro => TARO,
            Container::File(file) => FILES + file,
            Container::Inside(parent, name) => {
                let parent = self.scope(parent, file);
                if let Some(child) = self.scopes[parent].children.get(name) {
                    return *child;
                }
                let id = self.scopes.len();
                // What stands in a namespace stands in one file, that of the outermost one.
                let home = if parent < FILES + self.files { file } else { self.scopes[parent].home };
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
                (&mut self.decls[known].kind, decl.kind)
            {
                extends.extend(e);
                members.extend(m);
            }
            return;
        }
        self.scopes[scope].decls.insert(decl.name.clone(), self.decls.len());
        self.decls.push(decl);
        self.of.push(scope);
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
        self.decls[id].name == "CallbackResult" && self.namespaces(id) == ["TaroGeneral"]
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

    /// Looks up every name.
    pub(crate) fn bind(&mut self, problems: &mut Vec<Problem>) {
        let mut decls = std::mem::take(&mut self.decls);
        let kinds: Vec<Entry> = decls.iter().map(Entry::of).collect();
        let mut spellings = HashMap::new();
        for (id, decl) in decls.iter_mut().enumerate() {
            let mut binder = Binder {
                scopes: &self.scopes,
                kinds: &kinds,
                scope: self.of[id],
                generics: Vec::new(),
                problems,
                typos: &mut self.typos,
                spellings: &mut spellings,
            };
            binder.visit_decl(decl);
        }
        self.decls = decls;
    }
}

/// What a look-up wants to know of a declaration.
struct Entry {
    package: Option<String>,
    values: Vec<(String, Kind)>,
}

impl Entry {
    fn of(decl: &Decl) -> Entry {
        Entry {
            package: if let DeclKind::Import(package) = &decl.kind { Some(package.clone()) } else { None },
            values: if let DeclKind::Enum(values) = &decl.kind { values.clone() } else { Vec::new() },
        }
    }
}

struct Binder<'t, 's> {
    scopes: &'s [Scope],
    kinds: &'t [Entry],
    scope: ScopeId,
    generics: Vec<String>,
    problems: &'t mut Vec<Problem>,
    typos: &'t mut Vec<Typo>,
    /// What the names of a namespace look like, once one was asked for that it does not have.
    spellings: &'t mut HashMap<ScopeId, Spellings<'s>>,
}

impl VisitMut for Binder<'_, '_> {
    fn visit_decl(&mut self, decl: &mut Decl) {
        self.generics.extend(decl.generics.iter().map(|it| it.name.clone()));
        change::visit_decl(self, decl);
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
                _ => self.problem(member.at, format!("`{}` is no value that is declared", path.join("."))),
            }
        }
    }

    fn visit_type(&mut self, ty: &mut Type) {
        change::visit_type(self, ty);
        if let Kind::Ref(reference) = &mut ty.kind {
            self.reference(reference, ty.at);
        }
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
        let Some((last, namespace)) = reference.path.split_last() else { return };
        if reference.target != Target::Nothing {
            return;
        }
        if namespace.is_empty() {
            return;
        }
        // One letter is missing in `TaroGeneral.CallbackResul`, of 4.2.1.
        let Some(scope) = self.namespace(namespace, at.file) else { return };
        let decls = &self.scopes[scope].decls;
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
                chain.push(FILES + file);
            }
            chain.push(scope);
            at = self.scopes[scope].parent;
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
        path.iter().try_fold(scope, |scope, name| self.scopes[scope].children.get(name).copied())
    }

    fn find(&self, path: &[String], file: usize) -> Target {
        let taro = path.len() > 1 && path[0] == "Taro";
        let (chain, path) = if taro { (vec![TARO], &path[1..]) } else { (self.chain(file), path) };
        let Some((last, namespace)) = path.split_last() else { return Target::Nothing };
        for &scope in &chain {
            let Some(scope) = self.walk(scope, namespace) else { continue };
            if let Some(&id) = self.scopes[scope].decls.get(last) {
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
                let Some(&id) = self.scopes[scope].decls.get(owner) else { continue };
                if let Some(package) = &self.kinds[id].package {
                    return Target::Foreign(package.clone());
                }
                if self.kinds[id].values.iter().any(|(name, _)| name == last) {
                    return Target::Decl(id);
                }
            }
        }
        if namespace.is_empty() && library::knows(last) { Target::Library } else { Target::Nothing }
    }

    /// The value that a path names.
    fn value(&self, path: &[String], file: usize) -> Option<Kind> {
        let Target::Decl(id) = self.find(path, file) else { return None };
        let name = path.last()?;
        self.kinds[id].values.iter().find(|(it, _)| it == name).map(|(_, value)| value.clone())
    }
}

//! The types of the specs that are shown, and what each path in them is called in TypeScript.

use std::collections::{BTreeMap, BTreeSet};

use syn::ext::IdentExt;
use taro_api_codegen::ast::visit_mut::{self, VisitMut};
use taro_api_codegen::ast::{Interface, Item, Member, Name, Param, Path, Spec, Type, TypeKind, UseTree};
use taro_api_codegen::resolve::{BUILTIN, names};

use crate::import::bare_if_nothing_is_said;

/// Who has the functions of a spec: what is declared of one owner in several files is declared in one place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Owner {
    /// Taro itself.
    Taro,
    /// The types that all of Taro's files use: `TaroGeneral`.
    General,
    /// A package.
    Module(String),
    /// An object of the host.
    Global(String),
}

impl Owner {
    /// The owner of a spec of a file.
    pub(crate) fn of(spec: &Spec, file: &str) -> Owner {
        match (&spec.module, &spec.global) {
            (Some(module), _) => Owner::Module(module.clone()),
            (None, Some(global)) => Owner::Global(global.clone()),
            (None, None) if file == "general.rs" => Owner::General,
            (None, None) => Owner::Taro,
        }
    }

    /// What leads to its types from anywhere.
    fn root(&self) -> String {
        match self {
            Owner::Taro => "Taro.".to_owned(),
            Owner::General => "TaroGeneral.".to_owned(),
            Owner::Module(name) => format!("import({name:?})."),
            Owner::Global(name) => format!("{name}."),
        }
    }
}

/// A namespace: its types and the namespaces in it, by their names in JavaScript.
#[derive(Default)]
struct Scope {
    types: BTreeSet<String>,
    children: BTreeMap<String, Scope>,
    /// What the spec calls types and namespaces that have another name in JavaScript.
    called: BTreeMap<(What, String), String>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Type,
    Namespace,
}

impl Scope {
    fn add(&mut self, items: &[Item]) {
        for item in items {
            let (what, name, attrs) = match item {
                Item::Namespace(it) => {
                    self.children.entry(it.name.js.clone()).or_default().add(&it.items);
                    (What::Namespace, &it.name, &it.attrs)
                }
                Item::Interface(it) => (What::Type, &it.name, &it.attrs),
                Item::Alias(it) => (What::Type, &it.name, &it.attrs),
                Item::Use(_) | Item::Function(_) | Item::Const(_) => continue,
            };
            if what == What::Type {
                self.types.insert(name.js.clone());
            }
            if let Some(called) = &attrs.called {
                self.called.insert((what, called.to_string()), name.js.clone());
            }
        }
    }

    /// The path in JavaScript of a type that a spec names.
    fn find(&self, path: &[String]) -> Option<Vec<String>> {
        let (name, around) = path.split_last()?;
        let (mut scope, mut found) = (self, Vec::new());
        let js = |scope: &Scope, what, name: &String, is_known: bool| match is_known {
            true => Some(name.clone()),
            false => scope.called.get(&(what, name.clone())).cloned(),
        };
        for step in around {
            let step = js(scope, What::Namespace, step, scope.children.contains_key(step))?;
            scope = &scope.children[&step];
            found.push(step);
        }
        found.push(js(scope, What::Type, name, scope.types.contains(name))?);
        Some(found)
    }

    fn inside(&self, path: &[String]) -> Option<&Scope> {
        path.iter().try_fold(self, |scope, name| scope.children.get(name))
    }
}

/// What a path of a spec refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// A type of an owner's, by its path in JavaScript.
    Defined(Owner, Vec<String>),
    /// A type that needs no definition: `Promise`, `ArrayBuffer`.
    Known(String),
    /// Nothing that is here.
    Unknown,
}

/// A spec that is shown.
struct Unit {
    owner: Owner,
    own: Scope,
    /// The names that a `use` brings, each behind the namespaces where it stands, and their paths.
    used: BTreeMap<Vec<String>, Vec<String>>,
}

/// The types of all specs that are shown.
#[derive(Default)]
pub(crate) struct Names {
    units: Vec<Unit>,
    owners: BTreeMap<Owner, Scope>,
    /// The types by their paths in Rust, from the top of their file.
    by_rust: BTreeMap<Vec<String>, BTreeSet<(Owner, Vec<String>)>>,
    /// The interfaces by their paths in JavaScript.
    interfaces: BTreeMap<(Owner, Vec<String>), Interface>,
}

impl Names {
    /// Adds a spec, and gives its number.
    pub(crate) fn add(&mut self, spec: &Spec, owner: Owner) -> usize {
        let mut own = Scope::default();
        own.add(&spec.items);
        self.owners.entry(owner.clone()).or_default().add(&spec.items);
        let mut used = BTreeMap::new();
        collect_uses(&[], &spec.items, &mut used);
        let top = if owner == Owner::General { vec!["general".to_owned()] } else { Vec::new() };
        self.collect(&spec.items, &owner, &mut top.clone(), &mut Vec::new());
        self.units.push(Unit { owner, own, used });
        self.units.len() - 1
    }

    fn collect(&mut self, items: &[Item], owner: &Owner, rust: &mut Vec<String>, js: &mut Vec<String>) {
        for item in items {
            let (name, called) = match item {
                Item::Namespace(it) => {
                    rust.push(called(&it.name, names::snake_text));
                    js.push(it.name.js.clone());
                    self.collect(&it.items, owner, rust, js);
                    js.pop();
                    rust.pop();
                    continue;
                }
                Item::Interface(it) => (&it.name, called(&it.name, names::camel_text)),
                Item::Alias(it) => (&it.name, called(&it.name, names::camel_text)),
                Item::Use(_) | Item::Function(_) | Item::Const(_) => continue,
            };
            let rust = rust.iter().cloned().chain([called]).collect();
            let js: Vec<String> = js.iter().cloned().chain([name.js.clone()]).collect();
            if let Item::Interface(it) = item {
                self.interfaces.insert((owner.clone(), js.clone()), it.clone());
            }
            self.by_rust.entry(rust).or_default().insert((owner.clone(), js));
        }
    }

    /// What a path refers to that stands in a namespace of a spec.
    pub(crate) fn meaning(&self, unit: usize, namespaces: &[String], path: &Path) -> Meaning {
        let unit = &self.units[unit];
        let words: Vec<String> = path.segments.iter().map(|it| it.unraw().to_string()).collect();
        let own = |path: &[String]| Meaning::Defined(unit.owner.clone(), path.to_vec());
        if let [first, rest @ ..] = words.as_slice()
            && first == "self"
            && let Some(found) = unit.own.find(rest)
        {
            return own(&found);
        }
        match words.as_slice() {
            _ if path.leading => match words.as_slice() {
                [krate, name] if krate == "taro_api" && BUILTIN.contains(&name.as_str()) => {
                    Meaning::Known(name.clone())
                }
                _ => Meaning::Unknown,
            },
            // A module of Rust says its namespaces as Rust does: `scan_card` for `scanCard`.
            [first, rest @ ..] if first == "self" => {
                let found = self.by_rust.get(rest).into_iter().flatten().find(|(owner, _)| *owner == unit.owner);
                found.map_or(Meaning::Unknown, |(_, path)| own(path))
            }
            [first, name] if first == "crate" && name == "CallbackResult" => Meaning::Known(name.clone()),
            [first, ..] if matches!(first.as_str(), "crate" | "super") => self.elsewhere(&words),
            words => {
                for depth in (0..=namespaces.len()).rev() {
                    let whole = [&namespaces[..depth], words].concat();
                    if let Some(found) = unit.own.find(&whole) {
                        return own(&found);
                    }
                }
                let used = words.split_first().and_then(|(first, rest)| {
                    let keys = (0..=namespaces.len())
                        .rev()
                        .map(|depth| [&namespaces[..depth], std::slice::from_ref(first)].concat());
                    keys.into_iter().find_map(|key| Some((unit.used.get(&key)?, rest)))
                });
                match (used, words) {
                    (Some((path, rest)), _) => self.elsewhere(&[path.as_slice(), rest].concat()),
                    (None, [name]) if BUILTIN.contains(&name.as_str()) => Meaning::Known(name.clone()),
                    (None, words) => self.elsewhere(words),
                }
            }
        }
    }

    /// A type of another file: where its file is mounted is not known here, so that the end of the path says which it is.
    fn elsewhere(&self, words: &[String]) -> Meaning {
        let is_start = |it: &String| matches!(it.as_str(), "crate" | "super" | "self");
        let start = words.iter().take_while(|it| is_start(it)).count();
        for from in start..words.len() {
            let Some(found) = self.by_rust.get(&words[from..]) else { continue };
            return match found.iter().next() {
                Some((owner, path)) if found.len() == 1 => Meaning::Defined(owner.clone(), path.clone()),
                _ => Meaning::Unknown,
            };
        }
        Meaning::Unknown
    }

    /// The interface of a path.
    pub(crate) fn interface(&self, owner: &Owner, path: &[String]) -> Option<&Interface> {
        self.interfaces.get(&(owner.clone(), path.to_vec()))
    }

    /// What a type is called where it is named: as shortly as no other type comes first.
    pub(crate) fn written(&self, unit: usize, namespaces: &[String], (owner, path): (&Owner, &[String])) -> String {
        let root = format!("{}{}", owner.root(), path.join("."));
        if self.units[unit].owner != *owner {
            return root;
        }
        let Some(top) = self.owners.get(owner) else { return root };
        let Some((name, around)) = path.split_last() else { return root };
        let scope = |depth: usize| top.inside(&namespaces[..depth]);
        let depths = || (0..=namespaces.len()).rev();
        if namespaces.starts_with(around) {
            let nearest = depths().find(|depth| scope(*depth).is_some_and(|it| it.types.contains(name)));
            if nearest == Some(around.len()) {
                return name.clone();
            }
        }
        match path {
            [first, _, ..] => {
                let nearest = depths().find(|depth| scope(*depth).is_some_and(|it| it.children.contains_key(first)));
                if nearest == Some(0) { path.join(".") } else { root }
            }
            _ => root,
        }
    }
}

/// What a name is in Rust.
/// Leaves out the names in Rust that are what the ones in JavaScript come to: `#[api]` modules have each of them.
pub(crate) fn without_derived(spec: &mut Spec) {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for item in &spec.items {
        if let Item::Function(it) = item {
            *counts.entry(it.name.js.clone()).or_default() += 1;
        }
    }
    // Of several ways to call one, each needs the name that it has.
    Derived { several: counts.into_iter().filter(|(_, count)| *count > 1).map(|(name, _)| name).collect() }
        .visit_spec(spec);
}

struct Derived {
    several: BTreeSet<String>,
}

impl Derived {
    fn put(&self, name: &mut Name, derived: fn(&str) -> String) {
        if name.rust.as_deref() == Some(derived(&name.js).as_str()) && !self.several.contains(&name.js) {
            name.rust = None;
        }
    }
}

impl VisitMut for Derived {
    fn visit_item(&mut self, item: &mut Item) {
        match item {
            Item::Namespace(it) => self.put(&mut it.name, names::snake_text),
            Item::Function(it) if !it.attrs.new => self.put(&mut it.name, names::snake_text),
            Item::Const(it) => self.put(&mut it.name, names::snake_text),
            Item::Interface(it) => self.put(&mut it.name, names::camel_text),
            Item::Alias(it) => self.put(&mut it.name, names::camel_text),
            Item::Function(_) | Item::Use(_) => {}
        }
        let outer = match item {
            Item::Interface(it) => {
                let mut met = BTreeSet::new();
                let twice = it.members.iter().filter_map(|it| match it {
                    Member::Method(it) => Some(it.name.js.clone()),
                    Member::Property(it) => Some(it.name.js.clone()),
                    Member::Index(..) | Member::Call(_) => None,
                });
                let twice = twice.filter(|it| !met.insert(it.clone())).collect();
                Some(std::mem::replace(&mut self.several, twice))
            }
            _ => None,
        };
        visit_mut::visit_item(self, item);
        if let Some(outer) = outer {
            self.several = outer;
        }
    }

    fn visit_member(&mut self, member: &mut Member) {
        match member {
            Member::Property(it) => self.put(&mut it.name, names::snake_text),
            Member::Method(it) => self.put(&mut it.name, names::snake_text),
            Member::Index(..) | Member::Call(_) => {}
        }
        visit_mut::visit_member(self, member);
    }

    fn visit_param(&mut self, param: &mut Param) {
        self.put(&mut param.name, names::snake_text);
        visit_mut::visit_param(self, param);
    }

    fn visit_type(&mut self, ty: &mut Type) {
        visit_mut::visit_type(self, ty);
        if let TypeKind::Value(it) = &mut ty.kind {
            self.put(&mut it.name, names::camel_text);
            bare_if_nothing_is_said(ty);
        }
    }
}

fn called(name: &Name, derived: fn(&str) -> String) -> String {
    name.rust.clone().unwrap_or_else(|| derived(&name.js))
}

fn collect_uses(namespaces: &[String], items: &[Item], used: &mut BTreeMap<Vec<String>, Vec<String>>) {
    for item in items {
        match item {
            Item::Use(it) => {
                let mut here = BTreeMap::new();
                collect_use(&mut Vec::new(), &it.tree, &mut here);
                used.extend(here.into_iter().map(|(name, path)| ([namespaces, &[name]].concat(), path)));
            }
            Item::Namespace(it) => {
                collect_uses(&[namespaces, std::slice::from_ref(&it.name.js)].concat(), &it.items, used);
            }
            _ => {}
        }
    }
}

fn collect_use(before: &mut Vec<String>, tree: &UseTree, used: &mut BTreeMap<String, Vec<String>>) {
    let path = |before: &[String], name: &str| before.iter().cloned().chain([name.to_owned()]).collect();
    match tree {
        UseTree::Path(name, tree) => {
            before.push(name.unraw().to_string());
            collect_use(before, tree, used);
            before.pop();
        }
        UseTree::Name(name) => {
            let name = name.unraw().to_string();
            used.insert(name.clone(), path(before, &name));
        }
        UseTree::Rename(name, other) => {
            used.insert(other.unraw().to_string(), path(before, &name.unraw().to_string()));
        }
        UseTree::Group(trees) => trees.iter().for_each(|it| collect_use(before, it, used)),
        UseTree::Glob => {}
    }
}

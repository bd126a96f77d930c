//! The members of a type, wherever they are declared.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::rc::Rc;

use super::read::{ANY, CALL};
use super::{GLOBAL, Generic, ScopeId, Signature, Ty, Typings, Value};
use crate::audit::tables::Place;

/// Where a name that leads to itself ends.
const DEEP: usize = 24;

/// A type, and where its names are looked up.
#[derive(Clone, Debug)]
pub(in crate::audit) struct Look<'t> {
    typings: &'t Typings,
    types: Vec<Here<'t>>,
}

/// What a member turned out to be.
#[derive(Clone, Debug)]
pub(in crate::audit) enum Seen<'t> {
    /// It is declared there, for base libraries from a version on.
    Has(Place, Option<String>, Look<'t>),
    /// The type is known, and has no such member.
    Lacks,
    /// The type says nothing of it.
    Unknown,
}

#[derive(Clone, Debug)]
struct Here<'t> {
    ty: Of<'t>,
    scope: ScopeId,
    /// What the type parameters around it stand for.
    env: Env<'t>,
}

/// A type of a file, or what JavaScript has.
#[derive(Clone, Copy, Debug)]
enum Of<'t> {
    Type(&'t Ty),
    /// A module, or a namespace, as a value.
    Scope(ScopeId),
}

type Env<'t> = Rc<BTreeMap<&'t str, Vec<Here<'t>>>>;

/// A type without a name.
enum Leaf<'t> {
    Members(&'t [super::Member]),
    Scope(ScopeId),
    Function(&'t Signature),
    Array(&'t Ty),
    Tuple(&'t [Ty]),
    Promise(Vec<Here<'t>>),
    Literal(&'t str),
    Plain,
    Unknown,
}

impl Typings {
    /// The object that a global name is.
    pub(in crate::audit) fn global(&self, name: &str) -> Option<Look<'_>> {
        let scope = &self.scopes[GLOBAL];
        let env = Env::default();
        let ty = match (scope.values.get(name).and_then(|it| it.first()), scope.namespaces.get(name)) {
            (Some(value), _) => Of::Type(&value.ty),
            (None, Some(namespace)) => Of::Scope(*namespace),
            (None, None) => return None,
        };
        Some(Look { typings: self, types: vec![Here { ty, scope: GLOBAL, env }] })
    }

    /// A value that every file sees.
    pub(in crate::audit) fn value_of(&self, name: &str) -> Option<Seen<'_>> {
        let value = self.scopes[GLOBAL].values.get(name)?.first()?;
        Some(Seen::Has(value.at.clone(), value.version.clone(), self.global(name)?))
    }

    /// The names of the values of a module or a namespace.
    fn names<'t>(&'t self, scope: ScopeId, seen: &mut BTreeSet<ScopeId>, names: &mut BTreeSet<&'t str>) {
        if !seen.insert(scope) {
            return;
        }
        let here = &self.scopes[scope];
        for module in &here.stars {
            self.names(self.modules[module], seen, names);
        }
        names.extend(here.links.keys().filter(|it| self.value(scope, it, DEEP).is_some()).map(String::as_str));
        names.extend(here.values.keys().map(String::as_str));
    }

    /// The value of a name in a module or a namespace, and where it is declared.
    fn value(&self, scope: ScopeId, name: &str, deep: usize) -> Option<(ScopeId, &[Value])> {
        let here = &self.scopes[scope];
        if let Some(values) = here.values.get(name) {
            return Some((scope, values));
        }
        let deep = deep.checked_sub(1)?;
        if let Some((module, theirs)) = here.links.get(name) {
            return self.value(self.modules[module], theirs, deep);
        }
        here.stars.iter().find_map(|module| self.value(self.modules[module], name, deep))
    }

    /// Where a path of names leads, seen from a scope: the scope of its last name.
    fn find(&self, from: ScopeId, path: &[String], deep: usize) -> Option<(ScopeId, String)> {
        let (last, outer) = path.split_last()?;
        let mut at = Some(from);
        while let Some(scope) = at {
            let inner = outer.iter().try_fold(scope, |scope, name| self.scopes[scope].namespaces.get(name).copied());
            if let Some(found) = inner.and_then(|it| self.named(it, last, deep)) {
                return Some(found);
            }
            at = self.scopes[scope].parent;
        }
        None
    }

    /// The type of a name in a scope, and in the modules that it hands on.
    fn named(&self, scope: ScopeId, name: &str, deep: usize) -> Option<(ScopeId, String)> {
        let here = &self.scopes[scope];
        if here.types.contains_key(name) {
            return Some((scope, name.to_owned()));
        }
        let deep = deep.checked_sub(1)?;
        if let Some((module, theirs)) = here.links.get(name) {
            return self.named(self.modules[module], theirs, deep);
        }
        here.stars.iter().find_map(|module| self.named(self.modules[module], name, deep))
    }

    /// The module that a name stands for.
    fn whole(&self, from: ScopeId, name: &str) -> Option<ScopeId> {
        let mut at = Some(from);
        while let Some(scope) = at {
            if let Some((module, theirs)) = self.scopes[scope].links.get(name)
                && theirs == "*"
            {
                return self.modules.get(module.as_path() as &Path).copied();
            }
            if let Some(namespace) = self.scopes[scope].namespaces.get(name) {
                return Some(*namespace);
            }
            at = self.scopes[scope].parent;
        }
        None
    }
}

impl<'t> Look<'t> {
    fn at(&self, types: Vec<Here<'t>>) -> Look<'t> {
        Look { typings: self.typings, types }
    }

    /// Which types these are: the same ones have the same key.
    pub(in crate::audit) fn key(&self) -> Vec<usize> {
        let key = |it: &Here| match it.ty {
            Of::Type(ty) => std::ptr::from_ref(ty).addr(),
            Of::Scope(scope) => scope,
        };
        self.types.iter().map(key).collect()
    }

    /// All names of an object's members.
    pub(in crate::audit) fn names(&self) -> Vec<&'t str> {
        let mut names = Vec::new();
        for (leaf, _) in self.leaves() {
            match leaf {
                Leaf::Members(members) => names.extend(members.iter().map(|it| it.name.as_str())),
                Leaf::Scope(scope) => {
                    let mut all = BTreeSet::new();
                    self.typings.names(scope, &mut BTreeSet::new(), &mut all);
                    names.extend(all);
                }
                _ => {}
            }
        }
        names.retain(|it| ![CALL, ANY].contains(it));
        names.sort_unstable();
        names.dedup();
        names
    }

    /// A member of an object. Of several ways to call one, the oldest counts.
    pub(in crate::audit) fn member(&self, name: &str) -> Seen<'t> {
        let mut found: Vec<(Place, Option<String>, Here<'t>)> = Vec::new();
        let (mut known, mut unknown) = (false, self.types.is_empty());
        for (leaf, here) in self.leaves() {
            match leaf {
                Leaf::Members(members) => {
                    known = true;
                    unknown |= members.iter().any(|it| it.name == ANY);
                    for it in members.iter().filter(|it| it.name == name) {
                        found.push((it.at.clone(), it.version.clone(), Here { ty: Of::Type(&it.ty), ..here.clone() }));
                    }
                }
                Leaf::Scope(scope) => {
                    known = true;
                    let Some((scope, values)) = self.typings.value(scope, name, DEEP) else { continue };
                    for it in values {
                        let here = Here { ty: Of::Type(&it.ty), scope, env: Env::default() };
                        found.push((it.at.clone(), it.version.clone(), here));
                    }
                }
                Leaf::Unknown => unknown = true,
                // A text, and a function, has no fields that a spec could mean.
                _ => {}
            }
        }
        let Some((place, ..)) = found.first().cloned() else {
            return if known && !unknown { Seen::Lacks } else { Seen::Unknown };
        };
        let every: Option<Vec<String>> = found.iter().map(|(_, version, _)| version.clone()).collect();
        let oldest = every.and_then(|all| all.into_iter().min_by_key(|it| numbers(it)));
        Seen::Has(place, oldest, self.at(found.into_iter().map(|(.., here)| here).collect()))
    }

    /// What a function takes at a place.
    pub(in crate::audit) fn param(&self, at: usize) -> Look<'t> {
        let mut types = Vec::new();
        for (leaf, here) in self.calls() {
            let Leaf::Function(signature) = leaf else { continue };
            let env = bound(&signature.generics, here.scope, &[], &here);
            let Some(last) = signature.params.len().checked_sub(1) else { continue };
            let param = Here { ty: Of::Type(&signature.params[at.min(last)]), env, scope: here.scope };
            match (at < last, signature.rest) {
                (true, _) => types.push(param),
                (false, false) => types.extend((at == last).then_some(param)),
                (false, true) => types.extend(self.at(vec![param]).element(at - last).types),
            }
        }
        self.at(types)
    }

    /// What a function gives.
    pub(in crate::audit) fn output(&self) -> Look<'t> {
        let mut types = Vec::new();
        for (leaf, here) in self.calls() {
            let Leaf::Function(signature) = leaf else { continue };
            let env = bound(&signature.generics, here.scope, &[], &here);
            types.push(Here { ty: Of::Type(&signature.output), env, scope: here.scope });
        }
        self.at(types)
    }

    /// What a promise gives.
    pub(in crate::audit) fn promised(&self) -> Look<'t> {
        let leaves = self.leaves().into_iter();
        let types = leaves.filter_map(|(leaf, _)| if let Leaf::Promise(it) = leaf { Some(it) } else { None });
        self.at(types.flatten().collect())
    }

    /// What an array has, or a tuple at a place.
    pub(in crate::audit) fn element(&self, at: usize) -> Look<'t> {
        let leaves = self.leaves().into_iter();
        let types = leaves.filter_map(|(leaf, here)| {
            let ty = match leaf {
                Leaf::Array(ty) => ty,
                Leaf::Tuple(types) => types.get(at)?,
                _ => return None,
            };
            Some(Here { ty: Of::Type(ty), ..here })
        });
        self.at(types.collect())
    }

    /// Whether a text or a number is one of its values; `None` when it takes others too.
    pub(in crate::audit) fn has_value(&self, value: &str) -> Option<bool> {
        let leaves = self.leaves();
        let mut literals =
            leaves.iter().filter_map(|(leaf, _)| if let Leaf::Literal(it) = leaf { Some(*it) } else { None });
        literals.clone().next()?;
        let is_open = leaves.iter().any(|(leaf, _)| matches!(leaf, Leaf::Unknown | Leaf::Plain));
        match (literals.any(|it| it == value), is_open) {
            (true, _) => Some(true),
            (false, true) => None,
            (false, false) => Some(false),
        }
    }

    /// What can be called: functions, and objects that are called themselves.
    fn calls(&self) -> Vec<(Leaf<'t>, Here<'t>)> {
        let mut calls = Vec::new();
        for (leaf, here) in self.leaves() {
            match leaf {
                Leaf::Function(_) => calls.push((leaf, here)),
                Leaf::Members(members) => {
                    for it in members.iter().filter(|it| it.name == CALL) {
                        if let Ty::Function(signature) = &it.ty {
                            calls.push((Leaf::Function(signature), here.clone()));
                        }
                    }
                }
                _ => {}
            }
        }
        calls
    }

    /// The types that its names stand for.
    fn leaves(&self) -> Vec<(Leaf<'t>, Here<'t>)> {
        let mut leaves = Vec::new();
        self.types.iter().for_each(|it| self.expand(it, DEEP, &mut leaves));
        leaves
    }

    fn expand(&self, here: &Here<'t>, deep: usize, leaves: &mut Vec<(Leaf<'t>, Here<'t>)>) {
        let Some(deep) = deep.checked_sub(1) else {
            leaves.push((Leaf::Unknown, here.clone()));
            return;
        };
        let ty = match here.ty {
            Of::Type(ty) => ty,
            Of::Scope(scope) => {
                leaves.push((Leaf::Scope(scope), here.clone()));
                return;
            }
        };
        let leaf = match ty {
            Ty::Object(members) => Leaf::Members(members),
            Ty::Function(signature) => Leaf::Function(signature),
            Ty::Array(it) => Leaf::Array(it),
            Ty::Tuple(types) => Leaf::Tuple(types),
            Ty::Literal(it) => Leaf::Literal(it),
            Ty::Plain => Leaf::Plain,
            Ty::Unknown => Leaf::Unknown,
            Ty::Several(types) => {
                for ty in types {
                    self.expand(&Here { ty: Of::Type(ty), ..here.clone() }, deep, leaves);
                }
                return;
            }
            Ty::Typeof(path) => {
                let whole = match &path[..] {
                    [name] => self.typings.whole(here.scope, name),
                    _ => None,
                };
                whole.map_or(Leaf::Unknown, Leaf::Scope)
            }
            Ty::Named { path, args } => match self.name(here, path, args, deep, leaves) {
                Some(leaf) => leaf,
                None => return,
            },
        };
        leaves.push((leaf, here.clone()));
    }

    /// What a name stands for, if it is no type of a file.
    fn name(
        &self,
        here: &Here<'t>,
        path: &'t [String],
        args: &'t [Ty],
        deep: usize,
        leaves: &mut Vec<(Leaf<'t>, Here<'t>)>,
    ) -> Option<Leaf<'t>> {
        let argument = |at: usize| args.get(at).map(|ty| Here { ty: Of::Type(ty), ..here.clone() });
        if let [name] = path
            && let Some(types) = here.env.get(name.as_str())
        {
            types.iter().for_each(|it| self.expand(it, deep, leaves));
            return None;
        }
        let Some((scope, name)) = self.typings.find(here.scope, path, DEEP) else {
            return match path.last().map(String::as_str) {
                Some("Promise") => Some(Leaf::Promise(argument(0).into_iter().collect())),
                Some("Array" | "ReadonlyArray") => args.first().map_or(Some(Leaf::Unknown), |it| Some(Leaf::Array(it))),
                Some("Partial" | "Required" | "Readonly" | "NonNullable") => {
                    argument(0).iter().for_each(|it| self.expand(it, deep, leaves));
                    None
                }
                Some("ArrayBuffer" | "Uint8Array" | "Uint8ClampedArray" | "Date" | "Error") => Some(Leaf::Plain),
                _ => Some(Leaf::Unknown),
            };
        };
        for decl in &self.typings.scopes[scope].types[&name] {
            let env = bound(&decl.generics, scope, args, here);
            for ty in &decl.types {
                self.expand(&Here { ty: Of::Type(ty), scope, env: env.clone() }, deep, leaves);
            }
        }
        None
    }
}

/// What the type parameters of a declaration in a scope stand for: what is given from `here`, or else their default, or else
/// what they must be.
fn bound<'t>(generics: &'t [Generic], scope: ScopeId, args: &'t [Ty], here: &Here<'t>) -> Env<'t> {
    let mut env = (*here.env).clone();
    for (at, generic) in generics.iter().enumerate() {
        let given = args.get(at).map(|ty| Here { ty: Of::Type(ty), ..here.clone() });
        // A default may name the parameters before it.
        let own = || generic.default.as_ref().or(generic.extends.as_ref());
        let types = match given {
            Some(it) => vec![it],
            None => match own() {
                Some(ty) => vec![Here { ty: Of::Type(ty), scope, env: Rc::new(env.clone()) }],
                None => Vec::new(),
            },
        };
        env.insert(&generic.name, types);
    }
    Rc::new(env)
}

/// `2.10.4` as numbers.
pub(in crate::audit) fn numbers(version: &str) -> Vec<u32> {
    version.split('.').map(|it| it.parse().unwrap_or_default()).collect()
}

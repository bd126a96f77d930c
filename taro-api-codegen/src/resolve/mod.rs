//! [`Spec`] -> [`Types`]: names, inheritance, and which way a type travels. Every decision is made here.

pub(crate) mod cycles;
mod direction;
mod docs;
mod handles;
mod interfaces;
pub mod names;
pub(crate) mod scope;
pub(crate) mod ty;
mod unknown;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Ident;
use syn::ext::IdentExt;

use self::direction::Journeys;
use self::scope::Scope;
use crate::ast::{self, Attrs, Keyword, Name, Spec, Type, TypeKind};
use crate::diagnostics::Errors;
use crate::ir::{Answer, Api, Function, Gate, Item, Module, Param, SettleKind, Ty, Types};
use crate::span::{Span, Tokens};

/// The package that has Taro's own functions.
const TARO: &str = "@tarojs/taro";

/// Resolves a spec.
pub fn resolve(spec: &Spec, errors: &Errors) -> Types {
    let scope = Scope::new(&spec.items);
    let journeys = Journeys::new(&scope, &spec.items);
    let names = spec.items.iter().filter_map(|item| match item {
        ast::Item::Function(it) => Some(it.name.js.clone()),
        _ => None,
    });
    let functions = names.collect();
    let links = &links(&spec.items);
    let functions = &functions;
    let resolver = Resolver { spec, scope: &scope, journeys: &journeys, links, functions, errors, outline: false };
    Types { items: resolver.items(&[], &spec.items) }
}

/// Where to read about each function, by the name that its namespace has as well.
type Links = BTreeMap<String, String>;

fn links(items: &[ast::Item]) -> Links {
    let functions = items.iter().filter_map(|item| match item {
        ast::Item::Function(it) => Some((it.name.js.clone(), it.attrs.see.first()?.clone())),
        _ => None,
    });
    functions.collect()
}

struct Resolver<'a> {
    spec: &'a Spec,
    scope: &'a Scope<'a>,
    journeys: &'a Journeys<'a>,
    links: &'a Links,
    /// The names of the file's functions.
    functions: &'a BTreeSet<String>,
    errors: &'a Errors,
    /// Whether a type is asked only for its name, not for what it holds.
    outline: bool,
}

/// Where a definition stands, and the types that it needs beside it.
struct Place<'p> {
    /// The namespace in which its names are looked up.
    path: &'p [String],
    /// The namespace in which the new types will stand.
    home: &'p [String],
    /// The module from which the types are seen.
    from: &'p [String],
    /// The names that are taken, with the JavaScript name that took each.
    taken: BTreeMap<String, String>,
    /// Types that have no name of their own in the spec.
    hoisted: Vec<Item>,
    /// The type parameters that can be named here.
    generics: Vec<String>,
}

impl<'p> Place<'p> {
    fn new(path: &'p [String]) -> Place<'p> {
        Place { path, home: path, from: path, taken: BTreeMap::new(), hoisted: Vec::new(), generics: Vec::new() }
    }

    /// The same place for what another namespace wrote; `taken` and `hoisted` are to be given back.
    fn looking_up<'q>(&mut self, path: &'q [String]) -> Place<'q>
    where
        'p: 'q,
    {
        let (taken, hoisted) = (std::mem::take(&mut self.taken), std::mem::take(&mut self.hoisted));
        Place { path, home: self.home, from: self.from, taken, hoisted, generics: self.generics.clone() }
    }

    /// The same place seen from where the new types stand; `taken` and `hoisted` are to be given back.
    fn at_home(&mut self) -> Place<'p> {
        let (taken, hoisted) = (std::mem::take(&mut self.taken), std::mem::take(&mut self.hoisted));
        Place { path: self.path, home: self.home, from: self.home, taken, hoisted, generics: self.generics.clone() }
    }

    /// Takes back what such a place found.
    fn give_back(&mut self, (taken, hoisted): (BTreeMap<String, String>, Vec<Item>)) {
        (self.taken, self.hoisted) = (taken, hoisted);
    }
}

impl Resolver<'_> {
    fn items(&self, path: &[String], items: &[ast::Item]) -> Vec<Item> {
        let mut place = Place::new(path);
        let items = self.distinct(&mut place, items);
        let mut modules: Vec<Module> = Vec::new();
        let mut list = Vec::new();
        for item in &items {
            let before = list.len();
            match item {
                ast::Item::Use(it) => list.push(Item::Use(it.clone())),
                ast::Item::Namespace(it) => self.namespace(path, it, &mut modules),
                ast::Item::Interface(it) => {
                    let journey = self.journeys.of(place.path, &it.name.js);
                    list.extend(self.interface(&mut place, it, journey));
                }
                ast::Item::Alias(it) => list.extend(self.alias(&mut place, it)),
                ast::Item::Function(_) => {}
                ast::Item::Const(it) => list.push(Item::Function(Box::new(self.constant(&mut place, it)))),
            }
            list.append(&mut place.hoisted);
            conditional(&mut list, before, cfg(item));
        }
        for item in items {
            let constant;
            let it = match item {
                ast::Item::Function(it) => it,
                ast::Item::Const(it) => {
                    constant = getter(it);
                    &constant
                }
                _ => continue,
            };
            if let ast::Item::Const(_) = item {
                let api = self.api(path, it);
                stand_beside(&mut modules, names::snake(&it.name), beside(&whole(&self.called(it))), api);
                continue;
            }
            let function = self.function(&mut place, it);
            let before = list.len();
            list.append(&mut place.hoisted);
            conditional(&mut list, before, &function.cfg);
            let api = self.api(path, it);
            stand_beside(&mut modules, function.module.clone(), beside(&whole(&self.called(it))), api);
            list.push(Item::Function(Box::new(function)));
        }
        list.extend(modules.into_iter().map(Item::Module));
        list
    }

    /// The definitions whose names are free: the second one of a name is a mistake, and left out.
    fn distinct<'s>(&self, place: &mut Place, items: &'s [ast::Item]) -> Vec<&'s ast::Item> {
        let mut values = BTreeMap::new();
        let mut is_free = |item: &&ast::Item| match item {
            ast::Item::Interface(it) => self.claim(&mut place.taken, &it.name, &names::camel(&it.name)),
            ast::Item::Alias(it) => self.claim(&mut place.taken, &it.name, &names::camel(&it.name)),
            ast::Item::Function(it) => self.claim_call(&mut values, &it.name, &names::snake(&it.name)),
            ast::Item::Const(it) => self.claim(&mut values, &it.name, &names::snake(&it.name)),
            ast::Item::Use(_) | ast::Item::Namespace(_) => true,
        };
        items.iter().filter(|item| is_free(item)).collect()
    }

    /// Takes a Rust name for a JavaScript one; whether it was free. Two that come to the same are a mistake.
    fn claim(&self, taken: &mut BTreeMap<String, String>, name: &Name, ident: &Ident) -> bool {
        let rust = ident.to_string();
        if let Some(other) = taken.get(&rust) {
            self.duplicate(name, ident, other);
            return false;
        }
        if taken.values().any(|other| *other == name.js) {
            self.duplicate(name, ident, &name.js);
            return false;
        }
        taken.insert(rust, name.js.clone());
        true
    }

    /// Takes the name of a function or of a method: one that says its Rust name may be another way to call the same.
    fn claim_call(&self, taken: &mut BTreeMap<String, String>, name: &Name, ident: &Ident) -> bool {
        if name.rust.is_some() && !taken.contains_key(&ident.to_string()) {
            taken.insert(ident.to_string(), name.js.clone());
            return true;
        }
        self.claim(taken, name, ident)
    }

    fn duplicate(&self, name: &Name, ident: &Ident, other: &str) {
        let message = if *other == name.js {
            format!("`{other}` is defined twice")
        } else {
            format!("`{}` and `{other}` are both `{ident}` in Rust; `#[rust(\"..\")]` names one otherwise", name.js)
        };
        self.errors.push(name.span, message);
    }

    fn later(&self, span: Span, what: &str) {
        self.errors.push(span, format!("{what} can be said, but is not expanded yet"));
    }

    /// What a definition belongs to, as its documentation says it: "Taro's `login.Option`".
    fn whose(&self, title: &str) -> String {
        match &self.spec.module {
            Some(module) => format!("`{title}` of `{module}`"),
            None => format!("Taro's `{title}`"),
        }
    }

    fn namespace(&self, path: &[String], namespace: &ast::Namespace, modules: &mut Vec<Module>) {
        let inner = [path, std::slice::from_ref(&namespace.name.js)].concat();
        let name = names::snake(&namespace.name);
        let mut items = self.items(&inner, &namespace.items);
        if let Some(first) = modules.iter_mut().find(|other| other.name == name) {
            self.duplicate(&namespace.name, &name, &namespace.name.js);
            // What the second one defines can be used, as far as the first one does not.
            items.retain(|item| item.name().is_none_or(|it| !first.items.iter().any(|other| other.name() == Some(it))));
            first.items.append(&mut items);
            return;
        }
        let docs = docs::of(&namespace.attrs, &format!("The types of {}.", self.whose(&namespace.name.js)));
        modules.push(Module { name, docs, items, api: None, cfg: namespace.attrs.cfg.clone() });
    }

    fn function(&self, place: &mut Place, function: &ast::Function) -> Function {
        let js = &function.name.js;
        let signature = &function.signature;
        self.generics(place, &signature.generics);
        let package = function.module.as_ref().or(self.spec.module.as_ref());
        let (params, output, answer) = self.call(place, js, js, signature, &|name| self.functions.contains(name));
        place.generics.clear();
        Function {
            name: names::snake(&function.name),
            module: names::snake(&function.name),
            js: js.clone(),
            package: package.map_or(TARO, String::as_str).to_owned(),
            docs: docs::of(&function.attrs, &format!("{}.", whole(&self.called(function)))),
            deprecated: docs::deprecated(&function.attrs),
            cfg: function.attrs.cfg.clone(),
            gate: self.gate(&function.attrs, self.called(function), ""),
            params,
            answer,
            output,
        }
    }

    /// What the user calls, as an error names it.
    fn called(&self, function: &ast::Function) -> String {
        match function.module.as_ref().or(self.spec.module.as_ref()) {
            Some(module) => format!("`{}` of `{module}`", function.name.js),
            None => format!("`Taro.{}`", function.name.js),
        }
    }

    /// The same function seen from the module beside it, where its own types have no path before them.
    fn api(&self, path: &[String], function: &ast::Function) -> Api {
        // The module has the function's Rust name, which another way to call the same does not share.
        let inner = self.scope.inside(path, &[names::snake(&function.name).unraw().to_string()]);
        let quiet = Errors::new();
        let resolver = Resolver { errors: &quiet, ..*self };
        let mut place = Place { from: &inner, ..Place::new(path) };
        resolver.generics(&mut place, &function.signature.generics);
        let (params, mut output, answer) =
            resolver.call(&mut place, &function.name.js, &function.name.js, &function.signature, &|_| false);
        if let (Answer::Task(_), Some((home, task))) = (answer, self.scope.interface(path, &function.signature.output))
        {
            // What answers a task answers its promise.
            let mut place = Place { from: &inner, ..Place::new(&home) };
            let name = names::joined(&task.name.js, "result");
            output = scope::promise_of(task).map_or(output, |promise| resolver.ty(&mut place, promise, &name));
        }
        // Its mistakes are those of the function, which were noted there.
        drop(quiet.take());
        let module = function.module.clone().or_else(|| self.spec.module.clone());
        let gate = self.gate(&function.attrs, self.called(function), "");
        let cfg = function.attrs.cfg.clone();
        Api { js: function.name.js.clone(), module, params, output, gate, cfg }
    }

    /// What a call takes, gives, and how it answers; `other` tells whether there is a function of a name.
    fn call(
        &self,
        place: &mut Place,
        js: &str,
        owner: &str,
        signature: &ast::Signature,
        other: &dyn Fn(&str) -> bool,
    ) -> (Vec<Param>, Ty, Answer) {
        let mut params = self.params(place, owner, signature);
        let (output, mut answer) = self.output(place, owner, signature);
        if let ([Param { ty: Ty::Callback(..), .. }], Ty::Unit) = (params.as_slice(), &output) {
            let event =
                |prefix: &str| js.strip_prefix(prefix).filter(|rest| rest.starts_with(|it: char| it.is_uppercase()));
            if let Some(event) = event("on") {
                let off = format!("off{event}");
                answer = Answer::Listener(other(&off).then_some(off));
            } else if event("off").is_some() {
                // Which listener to take off, the one who listens knows: without it, a host takes off all.
                params.clear();
            }
        }
        (params, output, answer)
    }

    /// The parameters. Two of one name are a mistake, and the second is called otherwise.
    fn params(&self, place: &mut Place, owner: &str, signature: &ast::Signature) -> Vec<Param> {
        let mut taken = BTreeMap::new();
        let mut list = Vec::new();
        for (at, param) in signature.params.iter().enumerate() {
            let mut resolved = self.param(place, owner, param);
            if !self.claim(&mut taken, &param.name, &resolved.name) {
                resolved.name = Ident::new(&format!("value_{at}"), *param.name.span);
            }
            list.push(resolved);
        }
        list
    }

    /// Type parameters can be named until their definition ends.
    fn generics(&self, place: &mut Place, generics: &[ast::Generic]) {
        for generic in generics {
            self.later(generic.name.span, "a type parameter");
            place.generics.push(generic.name.js.clone());
        }
    }

    fn param(&self, place: &mut Place, owner: &str, param: &ast::Param) -> Param {
        let item = match &param.ty.kind {
            TypeKind::Array(item) if param.rest => item,
            _ => &param.ty,
        };
        let ty = self.ty(place, item, &names::joined(owner, &param.name.js));
        let option = self.scope.interface(place.path, &param.ty);
        let empty = option.is_some_and(|(place, option)| {
            let family = self.scope.family(&place, option);
            let mut members = family.iter().flat_map(|(_, one)| &one.members);
            members.all(|member| matches!(member, ast::Member::Property(it) if it.optional))
        });
        Param { name: names::snake(&param.name), ty, optional: param.optional, empty, rest: param.rest }
    }

    fn output(&self, place: &mut Place, owner: &str, signature: &ast::Signature) -> (Ty, Answer) {
        let name = names::joined(owner, "result");
        let success = self.success_of(place.path, signature);
        // A host may give one thing to `success` and another to the promise: then each has to be heard for itself.
        let heard = |output: &Type| success.as_ref().is_some_and(|(_, success)| same(*success, output));
        if let Some(output) = promised(&signature.output) {
            let answer = if heard(output) { Answer::Callbacks } else { Answer::Promise };
            return (self.ty(place, output, &name), answer);
        }
        if let Some((home, task)) = self.scope.interface(place.path, &signature.output)
            && let Some(output) = scope::promise_of(task)
        {
            // The task itself, whatever other name it has here, and also where nothing may be given in its place.
            let mut ident = names::camel(&task.name);
            ident.set_span(*signature.output.span);
            // Said of the type as it stands there.
            drop(self.ty(place, &signature.output, &name));
            return (Ty::Named(self.scope.local_path(place.from, &home, ident)), Answer::Task(heard(output)));
        }
        match success {
            // A method that only calls back is a promise of what `success` receives.
            Some((home, success)) if signature.output.is_absent() => {
                let Some(success) = success else { return (Ty::Unit, Answer::Callbacks) };
                let mut inner = place.looking_up(&home);
                let output = self.ty(&mut inner, success, &name);
                let found = (inner.taken, inner.hoisted);
                place.give_back(found);
                (output, Answer::Callbacks)
            }
            _ => (self.ty(place, &signature.output, &name), Answer::Now),
        }
    }

    /// A value of Taro's that is no function.
    fn constant(&self, place: &mut Place, constant: &ast::Property) -> Function {
        Function { answer: Answer::Constant, ..self.function(place, &getter(constant)) }
    }

    /// What `success` of the first parameter receives, if there is one.
    fn success_of<'s>(
        &'s self,
        path: &[String],
        signature: &'s ast::Signature,
    ) -> Option<(Vec<String>, Option<&'s Type>)> {
        let (place, option) = self.scope.interface(path, &signature.params.first()?.ty)?;
        let callbacks = self.scope.callbacks(&place, option);
        let success = callbacks.into_iter().find(|it| it.name.js == SettleKind::Success.name())?;
        let (home, callback) = self.scope.callback(&place, &success.ty)?;
        Some((home, callback.params.first().map(|param| &param.ty)))
    }

    fn gate(&self, attrs: &Attrs, what: String, owner: &str) -> Option<Gate> {
        let absent = attrs.absent.as_ref().map(|it| it.span);
        let span = attrs.platforms.as_ref().map(|it| it.span).or(absent)?;
        let name = Ident::new(&format!("{owner}Available_"), *Span::call_site());
        let source = if what.starts_with("`Taro.") { "Taro's types" } else { "its types" };
        let (taro, link) = (self.spec.taro.clone(), attrs.see.first().cloned());
        Some(Gate { name, what, support: attrs.support(), source, taro, link, span, absent })
    }
}

/// On which targets the types are there that a definition makes; a namespace has a module of its own.
fn cfg(item: &ast::Item) -> &[Tokens] {
    match item {
        ast::Item::Interface(it) => &it.attrs.cfg,
        ast::Item::Alias(it) => &it.attrs.cfg,
        ast::Item::Const(it) => &it.attrs.cfg,
        ast::Item::Use(_) | ast::Item::Namespace(_) | ast::Item::Function(_) => &[],
    }
}

/// Puts the types from a place on under a condition; a function has its own.
fn conditional(list: &mut Vec<Item>, from: usize, cfg: &[Tokens]) {
    if cfg.is_empty() {
        return;
    }
    let is_function = |it: &Item| matches!(it, Item::Function(_));
    let (functions, types): (Vec<Item>, Vec<Item>) = list.split_off(from).into_iter().partition(is_function);
    if !types.is_empty() {
        list.push(Item::When(cfg.to_vec(), types));
    }
    list.extend(functions);
}

/// A value as a function that gives it.
fn getter(constant: &ast::Property) -> ast::Function {
    let signature = ast::Signature {
        generics: Vec::new(),
        params: Vec::new(),
        output: constant.ty.clone(),
        span: constant.name.span,
    };
    ast::Function { attrs: constant.attrs.clone(), name: constant.name.clone(), module: None, signature }
}

/// Puts what belongs to a function into the module of its name, which may be there with its types.
fn stand_beside(modules: &mut Vec<Module>, name: Ident, docs: crate::ir::Docs, mut api: Api) {
    match modules.iter_mut().find(|module| module.name.unraw() == name.unraw()) {
        Some(module) => module.api = Some(Box::new(api)),
        // It is there for the function alone.
        None => {
            let cfg = std::mem::take(&mut api.cfg);
            modules.push(Module { name, docs, items: Vec::new(), api: Some(Box::new(api)), cfg });
        }
    }
}

/// The documentation of a module that stands beside a function.
fn beside(function: &str) -> crate::ir::Docs {
    vec![(format!(" What belongs to {function}."), Span::call_site())].into()
}

/// "`Taro.login`" is "Taro's `login`" in a sentence of its own.
fn whole(called: &str) -> String {
    match called.strip_prefix("`Taro.") {
        Some(name) => format!("Taro's `{name}"),
        None => called.to_owned(),
    }
}

/// `T` of `Promise<T>`.
fn promised(ty: &Type) -> Option<&Type> {
    match &ty.kind {
        TypeKind::Path(path) if ty::is_builtin(path, "Promise") => path.args.first(),
        _ => None,
    }
}

/// Whether what `success` receives is what the promise gives.
fn same(success: Option<&Type>, output: &Type) -> bool {
    let Some(success) = success else {
        return output.is(Keyword::Void);
    };
    match (&success.kind, &output.kind) {
        // The last segment tells: a callback inside a namespace needs no path to what the function outside does.
        (TypeKind::Path(a), TypeKind::Path(b)) => a.segments.last() == b.segments.last(),
        (TypeKind::Keyword(a), TypeKind::Keyword(b)) => a == b,
        _ => false,
    }
}

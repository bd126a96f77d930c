//! [`Spec`] -> [`Types`]: names, inheritance, and which way a type travels. Every decision is made here.

mod docs;
mod interfaces;
mod names;
mod reach;
pub(crate) mod scope;
mod types;

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;

use self::reach::Journeys;
use self::scope::Scope;
use crate::errors::Errors;
use crate::hosts::Host;
use crate::spec::{self, Attrs, Keyword, Name, Spec, Type, TypeKind};
use crate::types::{Answer, Api, Function, Gate, Item, Module, Param, SettleKind, Ty, Types};

/// The package that has Taro's own functions.
const TARO: &str = "@tarojs/taro";

/// Resolves a spec.
pub fn resolve(spec: &Spec, errors: &Errors) -> Types {
    let scope = Scope::new(&spec.items);
    let journeys = Journeys::new(&scope, &spec.items);
    let resolver = Resolver { spec, scope: &scope, journeys: &journeys, errors };
    Types { items: resolver.items(&[], &spec.items) }
}

struct Resolver<'a> {
    spec: &'a Spec,
    scope: &'a Scope<'a>,
    journeys: &'a Journeys<'a>,
    errors: &'a Errors,
}

/// Where a definition stands, and the types that it needs beside it.
struct Place<'p> {
    /// The namespace in which its names are looked up, and in which the new types will stand.
    path: &'p [String],
    /// The module from which the types are seen.
    from: &'p [String],
    /// The names that are taken, with the JavaScript name that took each.
    taken: BTreeMap<String, String>,
    /// Types that have no name of their own in the spec.
    hoisted: Vec<Item>,
}

impl Resolver<'_> {
    fn items(&self, path: &[String], items: &[spec::Item]) -> Vec<Item> {
        let mut place = Place { path, from: path, taken: BTreeMap::new(), hoisted: Vec::new() };
        let mut values = BTreeMap::new();
        let mut modules: Vec<Module> = Vec::new();
        let mut list = Vec::new();
        for item in items {
            match item {
                spec::Item::Interface(it) => self.claim(&mut place.taken, &it.name, &names::camel(&it.name)),
                spec::Item::Alias(it) => self.claim(&mut place.taken, &it.name, &names::camel(&it.name)),
                spec::Item::Function(it) => self.claim(&mut values, &it.name, &names::snake(&it.name)),
                _ => {}
            }
        }
        for item in items {
            match item {
                spec::Item::Use(it) => list.push(Item::Use(it.clone())),
                spec::Item::Namespace(it) => {
                    let module = self.namespace(path, it);
                    if modules.iter().any(|other| other.name == module.name) {
                        self.duplicate(&it.name, &module.name, &it.name.js);
                    } else {
                        modules.push(module);
                    }
                }
                spec::Item::Interface(it) => list.extend(self.interface(&mut place, it)),
                spec::Item::Alias(it) => list.extend(self.alias(&mut place, it)),
                spec::Item::Function(_) => {}
                spec::Item::Const(it) => self.later(it.name.span, "a constant"),
            }
            list.append(&mut place.hoisted);
        }
        for item in items {
            let spec::Item::Function(it) = item else {
                continue;
            };
            let function = self.function(&mut place, it);
            list.append(&mut place.hoisted);
            let api = self.api(path, it);
            match modules.iter_mut().find(|module| module.name.unraw() == function.module.unraw()) {
                Some(module) => module.api = Some(api),
                None => modules.push(Module {
                    name: function.module.clone(),
                    docs: beside(&it.name.js),
                    items: Vec::new(),
                    api: Some(api),
                }),
            }
            list.push(Item::Function(Box::new(function)));
        }
        list.extend(modules.into_iter().map(Item::Module));
        list
    }

    /// Takes a Rust name for a JavaScript one; two that come to the same are a mistake.
    fn claim(&self, taken: &mut BTreeMap<String, String>, name: &Name, ident: &Ident) {
        match taken.get(&ident.to_string()) {
            Some(other) => self.duplicate(name, ident, other),
            None => drop(taken.insert(ident.to_string(), name.js.clone())),
        }
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

    fn namespace(&self, path: &[String], namespace: &spec::Namespace) -> Module {
        let inner = [path, std::slice::from_ref(&namespace.name.js)].concat();
        Module {
            name: names::snake(&namespace.name),
            docs: docs::of(&namespace.attrs, &format!("The types of Taro's `{}`.", namespace.name.js)),
            items: self.items(&inner, &namespace.items),
            api: None,
        }
    }

    fn function(&self, place: &mut Place, function: &spec::Function) -> Function {
        let js = &function.name.js;
        let signature = &function.signature;
        for generic in &signature.generics {
            self.later(generic.name.span, "a type parameter");
        }
        let package = function.module.as_ref().or(self.spec.module.as_ref());
        let params: Vec<Param> = signature.params.iter().map(|param| self.param(place, js, param)).collect();
        let (output, answer) = self.output(place, js, signature);
        Function {
            name: names::snake(&function.name),
            module: names::snake(&function.name),
            js: js.clone(),
            package: package.map_or(TARO, String::as_str).to_owned(),
            docs: docs::of(&function.attrs, &format!("Taro's `{js}`.")),
            deprecated: function.attrs.deprecated.clone(),
            gate: self.gate(&function.attrs, self.called(function)),
            params,
            answer,
            output,
        }
    }

    /// What the user calls, as an error names it.
    fn called(&self, function: &spec::Function) -> String {
        match function.module.as_ref().or(self.spec.module.as_ref()) {
            Some(module) => format!("`{}` of `{module}`", function.name.js),
            None => format!("`Taro.{}`", function.name.js),
        }
    }

    /// The same function seen from the module beside it, where its own types have no path before them.
    fn api(&self, path: &[String], function: &spec::Function) -> Api {
        let inner = [path, std::slice::from_ref(&function.name.js)].concat();
        let quiet = Errors::new();
        let resolver = Resolver { errors: &quiet, ..*self };
        let mut place = Place { path, from: &inner, taken: BTreeMap::new(), hoisted: Vec::new() };
        let params = function.signature.params.iter();
        let params = params.map(|param| resolver.param(&mut place, &function.name.js, param)).collect();
        let (output, _) = resolver.output(&mut place, &function.name.js, &function.signature);
        // Its mistakes are those of the function, which were noted there.
        drop(quiet.take());
        let module = function.module.clone().or_else(|| self.spec.module.clone());
        let gate = self.gate(&function.attrs, self.called(function));
        Api { js: function.name.js.clone(), module, params, output, gate }
    }

    fn param(&self, place: &mut Place, owner: &str, param: &spec::Param) -> Param {
        if param.rest {
            self.later(param.name.span, "a parameter that takes all that follow");
        }
        let ty = self.ty(place, &param.ty, &inline_name(owner, &param.name.js));
        let empty = self.option(place.path, &param.ty).is_some_and(|option| {
            option.members.iter().all(|member| matches!(member, spec::Member::Property(it) if it.optional))
        });
        Param { name: names::snake(&param.name), ty, optional: param.optional, empty }
    }

    /// The interface of this file that a type names.
    fn option(&self, path: &[String], ty: &Type) -> Option<&spec::Interface> {
        let TypeKind::Path(named) = &ty.kind else {
            return None;
        };
        match self.scope.find(path, named) {
            scope::Target::Local(_, scope::Definition::Interface(it)) => Some(it),
            _ => None,
        }
    }

    fn output(&self, place: &mut Place, owner: &str, signature: &spec::Signature) -> (Ty, Answer) {
        let name = inline_name(owner, "result");
        let Some(output) = promised(&signature.output) else {
            return (self.ty(place, &signature.output, &name), Answer::Now);
        };
        let answer = match self.success_of(place.path, signature) {
            // A host may give one thing to `success` and another to the promise: then each has to be heard for itself.
            Some(success) if same(success, output) => Answer::Callbacks,
            _ => Answer::Promise,
        };
        (self.ty(place, output, &name), answer)
    }

    /// What `success` of the first parameter receives, if there is one.
    fn success_of<'s>(&'s self, path: &[String], signature: &'s spec::Signature) -> Option<Option<&'s Type>> {
        let option = self.option(path, &signature.params.first()?.ty)?;
        option.members.iter().find_map(|member| match member {
            spec::Member::Property(it) if it.name.js == SettleKind::Success.name() => match &it.ty.kind {
                TypeKind::Function(it) => Some(it.params.first().map(|param| &param.ty)),
                _ => None,
            },
            _ => None,
        })
    }

    fn gate(&self, attrs: &Attrs, what: String) -> Option<Gate> {
        let platforms = attrs.platforms.as_ref()?;
        let hosts: Vec<Host> = platforms.hosts.iter().map(|(host, _)| *host).collect();
        Some(Gate { what, hosts, link: attrs.see.first().cloned(), span: platforms.span })
    }
}

/// The documentation of a module that stands beside a function.
fn beside(js: &str) -> crate::types::Docs {
    vec![(format!(" What belongs to Taro's `{js}`."), Span::call_site())]
}

/// The name of a type that has none, from whom it belongs to.
fn inline_name(owner: &str, member: &str) -> String {
    format!("{}{}", names::camel_text(owner), names::camel_text(member))
}

/// `T` of `Promise<T>`.
fn promised(ty: &Type) -> Option<&Type> {
    match &ty.kind {
        TypeKind::Path(path) if types::is_builtin(path, "Promise") => path.args.first(),
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

//! [`Spec`] -> [`Types`]: names, inheritance, directions. Every decision is made here.

mod bases;
pub(crate) mod desugar;
mod direction;
mod docs;
mod events;
mod fitting;
mod forms;
mod functions;
mod handles;
mod held;
pub(crate) mod interfaces;
mod module;
pub mod names;
pub(crate) mod recursion;
pub(crate) mod scope;
pub(crate) mod ty;
mod type_arguments;
mod unions;
mod unknown;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use proc_macro2::Ident;
use syn::ext::IdentExt;

use self::desugar::Apart;
use self::direction::Usages;
use self::events::Events;
use self::functions::package;
use self::held::Held;
use self::module::{ModuleBuilder, Taken};
use self::recursion::Recursion;
use self::scope::{NamespaceId, Scope, TypeId};
use crate::ast::{self, Attrs, Name, Spec};
use crate::check::limits;
use crate::diagnostics::{Code, Errors};
use crate::ir::{Api, Gate, Item, Module, TypeParam, Types};
use crate::span::{Span, Tokens};

pub(crate) use self::desugar::mentions;
pub use self::desugar::{Plain, desugar};
pub use self::ty::BUILTIN;
pub use self::unknown::instead_of;

/// What is known of a spec before its types are made: `resolve` and `check` look at the same.
pub struct Analysis<'a> {
    pub(crate) spec: &'a Spec,
    apart: &'a [Apart],
    pub(crate) scope: Scope<'a>,
    pub(crate) recursion: Recursion,
    usages: Usages,
    held: Held,
}

impl<'a> Analysis<'a> {
    /// Looks at a spec that [`desugar`] made plain.
    pub fn new(plain: &'a Plain) -> Analysis<'a> {
        let (spec, apart) = (&**plain, plain.apart.as_slice());
        let scope = Scope::new(&spec.items);
        let usages = Usages::new(&scope, &spec.items);
        let held = Held::new(&scope, &usages);
        Analysis { spec, apart, recursion: Recursion::new(&scope), usages, held, scope }
    }
}

impl Analysis<'_> {
    /// Whether a program may give such a type to the host.
    pub(crate) fn may_be_given(&self, interface: &ast::Interface) -> bool {
        self.usages.of(&self.scope, interface).direction.into_host
    }

    /// Whether what the spec says has an end when each name is followed. Where it has not, that is reported, and nothing
    /// more can be made of the spec.
    pub fn is_within_limits(&self, errors: &Errors) -> bool {
        limits::check(self.spec, &self.scope, errors)
    }
}

/// Resolves a spec.
pub fn resolve(analysis: &Analysis, errors: &Errors) -> Types {
    let Analysis { spec, apart, scope, recursion, usages, held } = analysis;
    let functions = spec.items.iter().filter_map(|item| match item {
        ast::Item::Function(it) => Some(it),
        _ => None,
    });
    let links = functions.clone().filter_map(|it| Some((it.name.js.as_str(), it.attrs.see.first()?.as_str())));
    let resolver = Resolver {
        spec,
        scope,
        recursion,
        usages,
        held,
        used: scope.used().cloned().collect::<BTreeSet<_>>().into(),
        links: &links.collect(),
        events: &Events::new(functions.map(|it| (NamespaceId::TOP, it)), package(spec)),
        optional_params: &optional_params(scope, &spec.items),
        defaults: RefCell::default(),
        endless_default: Cell::new(false),
        errors,
    };
    resolver.look_at(apart);
    let in_module = resolver.is_taros();
    Types { items: resolver.items(NamespaceId::TOP, &spec.items, false), in_module, mistake: None }
}

struct Resolver<'a> {
    spec: &'a Spec,
    scope: &'a Scope<'a>,
    recursion: &'a Recursion,
    usages: &'a Usages,
    held: &'a Held,
    /// The names that a `use` brings.
    used: Rc<BTreeSet<String>>,
    /// Where to read about each function, by the name that its namespace has as well.
    links: &'a BTreeMap<&'a str, &'a str>,
    /// The file's functions that begin and end what listens.
    events: &'a Events<'a>,
    /// The interfaces that a function takes as a parameter that may be left out.
    optional_params: &'a BTreeSet<TypeId>,
    /// The types whose type parameters are being given their defaults, one inside of the other.
    defaults: RefCell<Vec<TypeId>>,
    /// Whether a default led back to its own type.
    endless_default: Cell<bool>,
    errors: &'a Errors,
}

impl Resolver<'_> {
    /// Reports what is wrong with types that were taken apart.
    fn look_at(&self, apart: &[Apart]) {
        for Apart { at, params, conditional, ty } in apart {
            let generics = params.iter().map(|it| TypeParam { name: names::camel(&it.name), default: None }).collect();
            let mut module = ModuleBuilder { generics, conditional: *conditional, ..ModuleBuilder::new(*at) };
            drop(self.ty(&mut module, *at, ty, "Apart"));
        }
    }

    /// The items of a namespace, which perhaps stands under a condition.
    fn items(&self, at: NamespaceId, items: &[ast::Item], conditional: bool) -> Vec<Item> {
        let mut module = ModuleBuilder { used: self.used.clone(), conditional, ..ModuleBuilder::new(at) };
        let items = self.distinct(&mut module, items);
        let mut modules = Modules::default();
        let mut constants = Vec::new();
        let mut list = Vec::new();
        for item in &items {
            let before = list.len();
            module.conditional = conditional || !cfg(item).is_empty();
            match item {
                ast::Item::Use(it) => list.push(Item::Use(it.clone())),
                ast::Item::Namespace(it) => self.namespace(at, it, &mut modules, conditional),
                ast::Item::Interface(it) => {
                    let usage = self.usages.of(self.scope, it);
                    list.push(self.interface(&mut module, at, it, usage));
                }
                ast::Item::Alias(it) => list.extend(self.alias(&mut module, at, it)),
                ast::Item::Function(_) => {}
                ast::Item::Const(it) => {
                    let (constant, api) = self.constant(&mut module, at, it);
                    constants.push(api);
                    list.push(Item::Function(Box::new(constant)));
                }
            }
            list.append(&mut module.hoisted);
            self::conditional(&mut list, before, cfg(item));
        }
        let mut constants = constants.into_iter();
        for item in items {
            match item {
                ast::Item::Function(it) if self.events.is_inner(self.scope, it, at) => {}
                ast::Item::Function(it) => {
                    module.conditional = conditional || !it.attrs.cfg.is_empty();
                    let (function, api) = self.function(&mut module, at, it);
                    let before = list.len();
                    list.append(&mut module.hoisted);
                    self::conditional(&mut list, before, &function.cfg);
                    self.check_pointer(modules.stand_beside(function.module.clone(), api));
                    list.push(Item::Function(Box::new(function)));
                }
                ast::Item::Const(it) => {
                    let api = constants.by_ref().take(1);
                    api.for_each(|api| self.check_pointer(modules.stand_beside(names::snake(&it.name), api)));
                }
                _ => {}
            }
        }
        list.extend(modules.list.into_iter().map(Item::Module));
        list
    }

    /// The definitions whose names are free: the second one of a name is a mistake, and left out.
    fn distinct<'i>(&self, module: &mut ModuleBuilder, items: &'i [ast::Item]) -> Vec<&'i ast::Item> {
        let mut values = Taken::values();
        let mut is_free = |item: &&ast::Item| match item {
            ast::Item::Interface(it) => self.claim(&mut module.taken, &it.name, &names::camel(&it.name), &it.attrs.cfg),
            ast::Item::Alias(it) => self.claim(&mut module.taken, &it.name, &names::camel(&it.name), &it.attrs.cfg),
            ast::Item::Function(it) if it.attrs.new => {
                // A class may have a constant of its name, for what stands in the class itself.
                let class = Name { js: format!("new {}", it.name.js), ..it.name.clone() };
                self.claim_call(&mut values, &class, &names::beside_class(&it.name), &it.attrs.cfg)
            }
            ast::Item::Function(it) => self.claim_call(&mut values, &it.name, &names::snake(&it.name), &it.attrs.cfg),
            ast::Item::Const(it) => self.claim(&mut values, &it.name, &names::snake(&it.name), &it.attrs.cfg),
            ast::Item::Use(_) | ast::Item::Namespace(_) => true,
        };
        items.iter().filter(|item| is_free(item)).collect()
    }

    /// Takes a Rust name for a JavaScript one; whether it was free. Two that come to the same are a mistake.
    fn claim(&self, taken: &mut Taken, name: &Name, ident: &Ident, cfg: &[Tokens]) -> bool {
        match taken.claim(name, ident) {
            Ok(()) => true,
            Err(other) => {
                self.duplicate(name, ident, &other, cfg);
                false
            }
        }
    }

    /// Takes the name of a function or of a method: one that has another Rust name may be another way to call the same.
    fn claim_call(&self, taken: &mut Taken, name: &Name, ident: &Ident, cfg: &[Tokens]) -> bool {
        match taken.claim_call(name, ident) {
            Ok(()) => true,
            Err(other) if other == name.js && !other.is_empty() && cfg.is_empty() && taken.is_called(&other) => {
                let said = self.errors.either(
                    "if it is another way to call it, write `#[rust(\"another_name\")]` above it",
                    "if it is another way to call it, give it another name, and write `#[js(\"..\")]` above it",
                );
                self.errors.push_code(Code::CalledTwice, name.span, format!("`{other}` is defined twice; {said}"));
                false
            }
            Err(other) => {
                self.duplicate(name, ident, &other, cfg);
                false
            }
        }
    }

    fn duplicate(&self, name: &Name, ident: &Ident, other: &str, cfg: &[Tokens]) {
        // Two without a name are two mistakes, and not a third.
        if name.js.is_empty() {
            return;
        }
        let (code, message) = if *other == name.js && !cfg.is_empty() {
            let said = "what differs by `cfg` stands in two modules, each with its `#[cfg(..)]` above it";
            (Code::DefinedTwice, format!("`{other}` is defined twice; {said}"))
        } else if *other == name.js {
            (Code::DefinedTwice, format!("`{other}` is defined twice"))
        } else {
            let said = self.errors.either(
                "write `#[rust(\"another_name\")]` above one of them",
                "give one of them another name, and write `#[js(\"..\")]` above it",
            );
            (Code::NameTaken, format!("`{}` and `{other}` are both `{ident}` in Rust; {said}", name.js))
        };
        self.errors.push_code(code, name.span, message);
    }

    /// Notes a mistake, unless it was noted where the same was resolved before.
    fn error(&self, module: &ModuleBuilder, span: Span, message: impl Into<String>) {
        if !module.muted {
            self.errors.push(span, message);
        }
    }

    /// The same for one that a tool can put right.
    fn error_code(&self, module: &ModuleBuilder, code: Code, span: Span, message: impl Into<String>) {
        if !module.muted {
            self.errors.push_code(code, span, message);
        }
    }

    /// The type of a function, as `available!` hands it over, has a name that no type of its namespace can have. Nor can an
    /// object of the host's have that of the constant, since its struct has no names for its fields.
    fn check_pointer(&self, module: Option<&mut Module>) {
        let Some(Module { items, api: Some(api), .. }) = module else { return };
        let said = self
            .errors
            .either("`#[rust(\"..\")]` names this one otherwise", "give this one another name, below `#[js(\"..\")]`");
        let object = items.iter().find_map(|item| match item {
            Item::Handle(it) if it.promise.is_none() && (it.name == "API" || it.name == "GATE_") => Some(&it.name),
            _ => None,
        });
        if let Some(name) = object {
            self.errors.push(name.span(), format!("`{name}` is a constant beside the function; {said}"));
        }
        let mut types = items.iter().filter_map(Item::name).filter(|(_, is_value)| !is_value);
        let Some((other, _)) = types.find(|(name, _)| *name == "Function") else { return };
        api.has_pointer = false;
        let message = format!("`Function` is the type of the function itself; {said}");
        self.errors.push_code(Code::NameTaken, other.span(), message);
    }

    fn namespace(&self, at: NamespaceId, namespace: &ast::Namespace, modules: &mut Modules, conditional: bool) {
        let Some(inner) = self.scope.child(at, &namespace.name.js) else { return };
        let name = names::snake(&namespace.name);
        let mut items = self.items(inner, &namespace.items, conditional || !namespace.attrs.cfg.is_empty());
        if let Some(first) = modules.find(&name) {
            self.duplicate(&namespace.name, &name, &namespace.name.js, &namespace.attrs.cfg);
            // What the second one defines can be used, as far as the first one does not.
            items.retain(|item| item.name().is_none_or(|it| !first.items.iter().any(|other| other.name() == Some(it))));
            first.items.append(&mut items);
            return;
        }
        let docs = docs::of(&namespace.attrs, &format!("The types of {}.", self.whose(&namespace.name.js)));
        modules.add(Module { name, docs, items, api: None, cfg: namespace.attrs.cfg.clone() });
    }

    /// What a definition belongs to, as its documentation says it: "Taro's `login.Option`".
    fn whose(&self, title: &str) -> String {
        match self.package() {
            Some(package) => format!("`{title}` of `{package}`"),
            None => format!("Taro's `{title}`"),
        }
    }

    /// `login.Option`
    fn title(&self, namespace: NamespaceId, js: &str) -> String {
        let names = self.scope.path(namespace).into_iter().map(|it| it.js.as_str());
        names.chain([js]).collect::<Vec<_>>().join(".")
    }

    /// What a member belongs to, as an error names it.
    fn owner(&self, namespace: NamespaceId, title: &str) -> String {
        match (self.scope.path(namespace).last(), self.package()) {
            (Some(namespace), None) => format!("`Taro.{}`", namespace.js),
            (Some(namespace), Some(module)) => format!("`{}` of `{module}`", namespace.js),
            (None, _) => format!("`{title}`"),
        }
    }

    /// Whether these are Taro's own APIs, which stand in taro-api.
    fn is_taros(&self) -> bool {
        self.package().is_none() && self.spec.taro.is_some()
    }

    fn gate(&self, attrs: &Attrs, what: String, owner: &str, ask: String) -> Option<Gate> {
        let absent = attrs.absent.as_ref().map(|it| it.span);
        let since = attrs.since.as_ref().map(|it| it.span);
        let span = attrs.platforms.as_ref().map(|it| it.span).or(absent).or(since)?;
        let name = Ident::new(&format!("{owner}Available_"), *Span::call_site());
        let source = if what.starts_with("`Taro.") { "Taro's types" } else { "its types" };
        let (taro, link) = (self.spec.taro.clone(), attrs.see.first().cloned());
        // What stands in taro-api is found without a path.
        let ask = if self.is_taros() { ask } else { format!("crate::..::{ask}") };
        Some(Gate { name, what, support: attrs.support(), source, taro, link, ask, span, absent, since })
    }

    /// The gate of a member of a type.
    fn member_gate(
        &self,
        namespace: NamespaceId,
        attrs: &Attrs,
        what: impl FnOnce() -> String,
        member: Member,
    ) -> Option<Gate> {
        // Most members have none, and there are many.
        if attrs.platforms.is_none() && attrs.absent.is_none() && attrs.since.is_none() {
            return None;
        }
        let Member { of, name } = member;
        let modules: String =
            self.scope.path(namespace).into_iter().map(|it| format!("{}::", names::snake(it))).collect();
        let raw = names::ident(name, Span::call_site());
        let ask = match modules.strip_suffix("::").filter(|_| of == "Option") {
            Some(api) => format!("{api}.{raw}"),
            None => format!("{modules}{of}::{raw}"),
        };
        let gate = self.gate(attrs, what(), &names::joined(of, name), ask)?;
        // Where the function is described, its fields are.
        let owner = || Some((*self.links.get(self.scope.path(namespace).last()?.js.as_str())?).to_owned());
        let link = gate.link.clone().or_else(owner);
        Some(Gate { link, ..gate })
    }
}

/// A member by its Rust name, and the type that has it.
struct Member<'n> {
    of: &'n str,
    name: &'n str,
}

/// The interfaces that a function or a method takes as a parameter that may be left out.
fn optional_params(scope: &Scope, items: &[ast::Item]) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    let mut add = |at: NamespaceId, function: &ast::Function| {
        for param in function.signature.params.iter().filter(|it| it.optional) {
            found.extend(scope.interface(at, &param.ty).and_then(|(_, it)| scope.id(it)));
        }
    };
    for definition in scope.definitions() {
        let scope::Kind::Interface(it) = definition.kind else { continue };
        for member in &it.members {
            if let ast::Member::Method(method) = member {
                add(definition.namespace, method);
            }
        }
    }
    for item in items {
        if let ast::Item::Function(it) = item {
            add(NamespaceId::TOP, it);
        }
    }
    found
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

/// The modules beside the definitions of a namespace: found by their names, since there is one for each function.
#[derive(Default)]
struct Modules {
    list: Vec<Module>,
    by_name: HashMap<String, usize>,
}

impl Modules {
    fn find(&mut self, name: &Ident) -> Option<&mut Module> {
        self.by_name.get(&name.unraw().to_string()).map(|at| &mut self.list[*at])
    }

    fn add(&mut self, module: Module) {
        self.by_name.insert(module.name.unraw().to_string(), self.list.len());
        self.list.push(module);
    }

    /// Puts what belongs to a function into the module of its name, which may be there with its types.
    fn stand_beside(&mut self, name: Ident, mut api: Api) -> Option<&mut Module> {
        if self.find(&name).is_some() {
            let module = self.find(&name)?;
            module.api = Some(Box::new(api));
            return Some(module);
        }
        // It is there for the function alone.
        let cfg = std::mem::take(&mut api.cfg);
        let doc = format!(" What belongs to {}.", functions::called(&api.js, api.module.as_deref()));
        let docs = vec![(doc, Span::call_site())].into();
        self.add(Module { name, docs, items: Vec::new(), api: Some(Box::new(api)), cfg });
        None
    }
}

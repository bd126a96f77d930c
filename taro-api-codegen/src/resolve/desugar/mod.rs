//! What can be said with plainer words is: `keyof`, `A & B`, `A["b"]`, call signatures, and interfaces that extend a
//! generic one. What cannot is refused, with what to write instead.
//!
//! ```text
//! keyof Table            "a" | "b"
//! A & { b: string }      { a: string, b: string }
//! Table["a"]             the type of `a`
//! interface F { (x: T) => R }        type F = (x: T) => R;
//! interface B extends A<string> {}   interface B { .. }, with the members of `A`
//! ```
//! Nearly no spec has any of it; one that has none is not copied.

mod absent;
mod apart;
mod combine;
mod corrections;
mod members;
mod named;
mod options;
mod records;
mod unused;

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Deref;
use std::rc::Rc;

use proc_macro2::Ident;
use syn::ext::IdentExt;

pub(super) use self::apart::Apart;
use self::named::Named;
pub(crate) use self::unused::mentions;
use super::names;
use super::scope::{Definition, Kind, NamespaceId, Scope, Target, TypeId};
use super::ty::{BUILTIN, promised};
use crate::ast::visit::{self, Visit};
use crate::ast::{
    Alias, Attrs, Function, Generic, Interface, Item, Keyword, Member, Name, Namespace, Param, Path, Property,
    Signature, Spec, Type, TypeKind,
};
use crate::diagnostics::Errors;
use crate::span::Span;
use crate::token_text::word;

/// A spec in plainer words.
pub struct Plain<'s> {
    spec: Cow<'s, Spec>,
    /// What was taken apart.
    pub(super) apart: Vec<Apart>,
}

impl Deref for Plain<'_> {
    type Target = Spec;

    fn deref(&self) -> &Spec {
        &self.spec
    }
}

/// Says a spec in plainer words.
pub fn desugar<'s>(spec: &'s Spec, errors: &Errors) -> Plain<'s> {
    let mut sugar = Sugar::of(spec);
    for (word, span) in &sugar.twice {
        let in_spec = format!("`{}` is given twice: leave one out", word.name());
        errors.push(*span, errors.either(&in_spec, "this type is given twice: leave one out"));
    }
    let mut spec = Cow::Borrowed(spec);
    if sugar.corrections {
        spec = Cow::Owned(corrections::apply(&spec, errors));
        sugar = Sugar::of(&spec);
    }
    if !sugar.found {
        return Plain { spec, apart: Vec::new() };
    }
    let scope = Scope::new(&spec.items);
    let left = Cell::new(sugar.types * MORE + AT_LEAST);
    let (unused, apart, named) = (RefCell::default(), RefCell::default(), RefCell::default());
    let (measured, names_nothing) = (Cell::new(false), sugar.names_nothing);
    let desugarer = Desugarer { scope: &scope, errors, left, unused, apart, named, measured, names_nothing };
    let mut items = desugarer.items(&Place::default(), &spec.items);
    desugarer.name_types(&mut items);
    options::name_options(&mut items);
    let apart = desugarer.apart.into_inner();
    let plain = Spec { module: spec.module.clone(), global: spec.global.clone(), taro: spec.taro.clone(), items };
    Plain { spec: Cow::Owned(plain), apart }
}

/// Looks for what needs plainer words.
#[derive(Default)]
struct Sugar {
    found: bool,
    /// Whether a declared type is corrected.
    corrections: bool,
    /// Whether a definition is another name for what may be absent, and whether a union has a part by its name.
    names_nothing: bool,
    names_parts: bool,
    /// What may be absent, where a union says so again.
    twice: Vec<(Keyword, Span)>,
    types: usize,
}

impl Sugar {
    fn of(spec: &Spec) -> Sugar {
        let mut sugar = Sugar::default();
        sugar.visit_spec(spec);
        sugar.found |= sugar.names_nothing && sugar.names_parts;
        sugar
    }
}

impl<'a> Visit<'a> for Sugar {
    fn visit_interface(&mut self, interface: &'a Interface) {
        let generic = |base: &Type| matches!(&base.kind, TypeKind::Path(path) if !path.args.is_empty());
        self.found |= !interface.generics.is_empty() || interface.extends.iter().any(generic);
        visit::visit_interface(self, interface);
    }

    fn visit_generic(&mut self, _: &'a Generic) {
        self.found = true;
    }

    fn visit_alias(&mut self, alias: &'a Alias) {
        self.found |= matches!(alias.ty.kind, TypeKind::Function(_));
        self.names_nothing |= absent::may_be(&alias.ty);
        visit::visit_alias(self, alias);
    }

    fn visit_member(&mut self, member: &'a Member) {
        self.found |= matches!(member, Member::Call(_));
        visit::visit_member(self, member);
    }

    fn visit_type(&mut self, ty: &'a Type) {
        self.found |= match &ty.kind {
            TypeKind::Keyof(_) | TypeKind::Intersection(_) | TypeKind::Indexed(..) => true,
            TypeKind::Union(parts) => {
                self.names_parts |= parts.iter().any(|it| matches!(it.kind, TypeKind::Path(_)));
                self.twice.extend(absent::twice(parts));
                parts.iter().any(|it| matches!(it.kind, TypeKind::Union(_)))
            }
            TypeKind::Path(path) => records::may_have_fields(path),
            TypeKind::Object(members) => members.iter().any(options::may_settle),
            _ => false,
        };
        self.types += 1;
        visit::visit_type(self, ty);
    }

    fn visit_attrs(&mut self, attrs: &'a Attrs) {
        self.corrections |= attrs.corrected.is_some();
    }
}

/// Where a type stands, and what its names are replaced by.
#[derive(Clone, Default)]
struct Place {
    at: NamespaceId,
    /// What the type parameters are given.
    given: BTreeMap<String, Type>,
    /// Whether it is copied into another namespace, where its names must mean the same. What is wrong with it is said of
    /// the original.
    copied: bool,
    /// The type parameters that can be named.
    params: Vec<Generic>,
    /// Whether it stands under a `#[cfg(..)]`: rustc looks its names up, where that is true.
    conditional: bool,
    /// How many definitions lead here.
    depth: usize,
    /// The definitions that were put in the place of their names on the way here.
    open: Vec<TypeId>,
}

impl Place {
    /// The same under these attributes.
    fn under(&self, attrs: &Attrs) -> Cow<'_, Place> {
        match self.conditional || attrs.cfg.is_empty() {
            true => Cow::Borrowed(self),
            false => Cow::Owned(Place { conditional: true, ..self.clone() }),
        }
    }
}

/// Definitions hold each other no deeper than this, as far as they are taken apart.
const DEEPEST: usize = 64;

/// What plainer words take: for each type of the spec so many, and some more. A type that is copied into several others,
/// which are copied in turn, would come to no end.
const MORE: usize = 50;
const AT_LEAST: usize = 20_000;

struct Desugarer<'s, 'a> {
    scope: &'s Scope<'a>,
    errors: &'s Errors,
    /// How many types may still be made.
    left: Cell<usize>,
    /// The type parameters that a definition does not mention, where that was asked before.
    unused: RefCell<HashMap<TypeId, Rc<[usize]>>>,
    apart: RefCell<Vec<Apart>>,
    /// The types of fields that get a name.
    named: RefCell<Vec<Named>>,
    /// Whether a type is looked at that a unit can stand above.
    measured: Cell<bool>,
    /// Whether a definition is another name for what may be absent.
    names_nothing: bool,
}

impl Desugarer<'_, '_> {
    fn items(&self, place: &Place, items: &[Item]) -> Vec<Item> {
        items.iter().map(|item| self.item(place, item)).collect()
    }

    fn item(&self, place: &Place, item: &Item) -> Item {
        let place = place.under(match item {
            Item::Use(_) => return item.clone(),
            Item::Namespace(it) => &it.attrs,
            Item::Interface(it) => &it.attrs,
            Item::Alias(it) => &it.attrs,
            Item::Function(it) => &it.attrs,
            Item::Const(it) => &it.attrs,
        });
        match item {
            Item::Use(it) => Item::Use(it.clone()),
            Item::Namespace(it) => {
                let at = self.scope.child(place.at, &it.name.js).unwrap_or(place.at);
                let items = self.items(&Place { at, ..place.into_owned() }, &it.items);
                Item::Namespace(Namespace { attrs: it.attrs.clone(), name: it.name.clone(), items })
            }
            Item::Interface(it) => self.interface(&place, it),
            Item::Alias(it) => {
                self.report_unused(Kind::Alias(it));
                let place = unused::without(place.into_owned(), Kind::Alias(it));
                let (generics, place) = self.generics(&place, &self::unused::used(Kind::Alias(it)));
                let ty = match &it.ty.kind {
                    // Its parts have names.
                    TypeKind::Union(parts) if !it.parts.is_empty() => {
                        let parts = parts.iter().map(|part| self.ty(&place, part)).collect();
                        Type { kind: TypeKind::Union(parts), span: it.ty.span }
                    }
                    _ => self.ty(&place, &it.ty),
                };
                self.report_left_out(&it.name.js, &generics, &ty);
                Item::Alias(Alias { ty, generics, ..it.clone() })
            }
            Item::Function(it) => Item::Function(self.function(&place, it)),
            Item::Const(it) => Item::Const(self.property(&place, it)),
        }
    }

    fn interface(&self, place: &Place, interface: &Interface) -> Item {
        self.report_unused(Kind::Interface(interface));
        let place = unused::without(place.clone(), Kind::Interface(interface));
        let (generics, place) = self.generics(&place, &self::unused::used(Kind::Interface(interface)));
        let Interface { attrs, name, extends, members, .. } = interface;
        let (attrs, name) = (attrs.clone(), name.clone());
        if let ([Member::Call(call)], []) = (members.as_slice(), extends.as_slice()) {
            let ty = Type { kind: TypeKind::Function(Box::new(self.callback(&place, call))), span: call.span };
            return Item::Alias(Alias { attrs, name, generics, ty, parts: Vec::new() });
        }
        let mut told = combine::Told::own(self.members(&place, members));
        let mut bases = Vec::new();
        for base in extends {
            if !self.is_generic(&place, base) {
                // What is called keeps its name here, so that an error can say it.
                let found = self.ty(&place, base);
                bases.push(if matches!(found.kind, TypeKind::Function(_)) { base.clone() } else { found });
                continue;
            }
            let inner = self.take_apart(&place, base);
            match self.members_of(&inner, base) {
                Ok(inherited) => self.inherit(&place, &mut told, base, apart::copies(inherited)),
                Err(why) => self.told(base.span, why.extended()),
            }
            bases.extend(self.promise_of(&inner, base));
        }
        Item::Interface(Interface { attrs, name, generics, extends: bases, members: told.members })
    }

    /// Whether an interface that is extended is one of this spec with type parameters.
    fn is_generic(&self, place: &Place, base: &Type) -> bool {
        let TypeKind::Path(path) = &base.kind else { return false };
        matches!(self.scope.find(place.at, path), Target::Local(it) if !it.generics().is_empty())
    }

    /// What an interface is a promise of, by what it extends.
    fn promise_of(&self, place: &Place, interface: &Type) -> Option<Type> {
        let TypeKind::Path(path) = &interface.kind else { return None };
        let Target::Local(definition) = self.scope.find(place.at, path) else { return None };
        let Kind::Interface(it) = definition.kind else { return None };
        let inner = self.inside(place, definition, &path.args);
        it.extends.iter().find_map(|base| match promised(base) {
            Some(_) => Some(self.ty(&inner, base)),
            None if inner.depth < DEEPEST => self.promise_of(&inner, base),
            None => None,
        })
    }

    /// The type parameters of a definition. One that is called as a type of the spec, or as one of the definition around it,
    /// gets another name: Rust has no other use for a name that is taken.
    fn generics(&self, place: &Place, generics: &[Generic]) -> (Vec<Generic>, Place) {
        let mut place = place.clone();
        let mut list = Vec::new();
        let mut written = HashSet::new();
        let rust = |name: &Name| names::camel(name).unraw().to_string();
        let mut around: HashSet<String> = HashSet::new();
        if !generics.is_empty() {
            around.extend(place.params.iter().map(|it| rust(&it.name)));
        }
        for generic in generics {
            if !written.insert(&generic.name.js) {
                self.error(&place, generic.name.span, format!("`{}` is defined twice", generic.name.js));
                continue;
            }
            let mut name = generic.name.clone();
            let is_type = |it: &str| {
                let path = Path { leading: false, segments: vec![names::ident(it, name.span)], args: Vec::new() };
                matches!(self.scope.find(place.at, &path), Target::Local(_))
            };
            let is_taken = |it: &str| {
                let others = generics.iter().filter(|other| other.name != generic.name);
                let mut params = place.params.iter().chain(others);
                params.any(|param| names::camel(&param.name) == it) || is_type(it)
            };
            let text = rust(&name);
            if around.contains(&text) || is_type(&text) {
                name.js = (2..).map(|number| format!("{text}{number}")).find(|it| !is_taken(it)).unwrap_or_default();
                name.rust = None;
            }
            let ident = names::camel(&name);
            around.insert(ident.unraw().to_string());
            if ident.unraw() == generic.name.js {
                // It hides what a definition around it was given.
                place.given.remove(&generic.name.js);
            } else {
                // `ID` is `Id` in Rust.
                let path = Path { leading: false, segments: vec![ident], args: Vec::new() };
                let ty = Type { kind: TypeKind::Path(path), span: name.span };
                place.given.insert(generic.name.js.clone(), ty);
            }
            let ty = |it: &Option<Type>| it.as_ref().map(|it| self.ty(&place, it));
            let generic = Generic { name, extends: ty(&generic.extends), default: ty(&generic.default) };
            place.params.push(Generic { default: None, ..generic.clone() });
            list.push(generic);
        }
        (list, place)
    }

    fn function(&self, place: &Place, function: &Function) -> Function {
        let Function { attrs, name, module, signature } = function;
        let mut place = place.under(attrs);
        let generics = self.used_of(&place, &name.js, signature);
        if generics.len() < signature.generics.len() {
            let left_out = signature.generics.iter().filter(|it| generics.iter().all(|other| other.name != it.name));
            place.to_mut().given.extend(left_out.map(unused::anything));
        }
        let signature = self.signature(&place, generics, signature);
        self.report_left_out_of(&place, &name.js, &signature);
        Function { attrs: attrs.clone(), name: name.clone(), module: module.clone(), signature }
    }

    fn property(&self, place: &Place, property: &Property) -> Property {
        let place = place.under(&property.attrs);
        let unit = match &property.attrs.unit {
            None => self.unit_of(&place, &property.ty),
            unit => unit.clone(),
        };
        self.measured.set(true);
        let ty = self.ty(&place, &property.ty);
        self.measured.set(false);
        let mut property = Property { ty, ..property.clone() };
        property.attrs.unit = unit;
        property
    }

    fn signature(&self, place: &Place, generics: Vec<Generic>, signature: &Signature) -> Signature {
        let (generics, place) = self.generics(place, &generics);
        let param = |it: &Param| {
            let ty = match it.rest {
                true => self.list(&place, &it.ty),
                false => self.ty(&place, &it.ty),
            };
            Param { ty, ..it.clone() }
        };
        let params = signature.params.iter().map(param).collect();
        Signature { generics, params, output: self.ty(&place, &signature.output), span: signature.span }
    }

    /// The type of a rest parameter: of a list with type parameters, what it is for these.
    fn list(&self, place: &Place, ty: &Type) -> Type {
        let plain = self.ty(place, ty);
        let TypeKind::Path(path) = &plain.kind else { return plain };
        if !matches!(self.scope.find(place.at, path), Target::Local(_)) {
            return plain;
        }
        let (inner, meant) = self.behind(&place.plain(), &plain);
        match meant.kind {
            TypeKind::Path(_) => plain,
            _ => Type { span: plain.span, ..apart::copy(self.ty(&inner, &meant)) },
        }
    }

    /// A callback, which has no type parameters of its own.
    fn callback(&self, place: &Place, signature: &Signature) -> Signature {
        let mut place = place.clone();
        for generic in &signature.generics {
            let name = &generic.name;
            let any = self.errors.either("any", "Any");
            let said = format!("a callback has no type parameters of its own: write `{any}` for `{}`", name.js);
            self.error(&place, name.span, said);
            let any = Type { kind: TypeKind::Keyword(Keyword::Any), span: name.span };
            place.given.insert(name.js.clone(), any);
        }
        self.signature(&place, Vec::new(), signature)
    }

    /// The members, without call signatures: an object that can be called has no type in Rust.
    fn members(&self, place: &Place, members: &[Member]) -> Vec<Member> {
        let mut list = Vec::new();
        for member in members {
            match member {
                Member::Property(it) => list.push(Member::Property(match self.left_out(place, it) {
                    Some(it) => self.property(place, &it),
                    None => self.property(place, it),
                })),
                Member::Method(it) => list.push(Member::Method(self.function(place, it))),
                Member::Index(key, value) => {
                    let (key, value) = (self.ty(place, key), self.ty(place, value));
                    list.push(Member::Index(Box::new(key), Box::new(value)));
                }
                Member::Call(it) => {
                    let said = "what is called in several ways, or has other members, is not supported: give the call a \
                                name, as a method, or write a `type` for each way";
                    self.error(place, it.span, said);
                }
            }
        }
        list
    }

    fn ty(&self, place: &Place, ty: &Type) -> Type {
        let span = ty.span;
        match self.left.get() {
            0 => return Type::error(span),
            1 => self.errors.push(span, "too many types are made of this one: give a part of it a name of its own"),
            _ => {}
        }
        self.left.set(self.left.get() - 1);
        let measured = self.measured.replace(false);
        let one = |it: &Type| Box::new(self.ty(place, it));
        let all = |list: &[Type]| list.iter().map(|it| self.ty(place, it)).collect();
        let kind = match &ty.kind {
            TypeKind::Path(path) => return self.path(place, path, span),
            TypeKind::Array(it) => TypeKind::Array(one(it)),
            TypeKind::Tuple(parts) => TypeKind::Tuple(all(parts)),
            TypeKind::Union(parts) => {
                let measured = measured && parts.iter().filter(|it| !it.is_absent()).count() == 1;
                let part = |it: &Type| {
                    self.measured.set(measured);
                    let ty = self.ty(place, it);
                    self.with_absences(place, it).unwrap_or(ty)
                };
                TypeKind::Union(flat(parts.iter().map(part).collect()))
            }
            TypeKind::Function(it) => TypeKind::Function(Box::new(self.callback(place, it))),
            TypeKind::Object(members) => match members.as_slice() {
                [Member::Call(call)] => TypeKind::Function(Box::new(self.callback(place, call))),
                members => TypeKind::Object(self.members(place, members)),
            },
            TypeKind::Keyof(it) => self.keyof(place, it, span),
            TypeKind::Indexed(object, index) => return self.indexed(place, object, index, (span, measured)),
            TypeKind::Intersection(parts) => return self.intersection(place, parts, span),
            kind => kind.clone(),
        };
        Type { kind, span }
    }

    fn path(&self, place: &Place, path: &Path, span: Span) -> Type {
        if let Some(given) = parameter(path).and_then(|name| place.given.get(&name)) {
            if !path.args.is_empty() {
                self.error(place, span, takes_none(&path.segments[0].unraw().to_string()));
            }
            // What a definition is given stands where it is used.
            let span = if place.copied { given.span } else { span };
            return Type { span, ..given.clone() };
        }
        let args = path.args.iter().map(|it| self.ty(place, it)).collect();
        let mut path = Path { args, ..path.clone() };
        let definition = match self.scope.find(place.at, &path) {
            Target::Local(it) => it,
            Target::Unknown if place.copied && !self.is_known(place, &path) => return Type::error(span),
            Target::Unknown => match self.record(place, &path) {
                Some(members) => return Type { kind: TypeKind::Object(members), span },
                None => return Type { kind: TypeKind::Path(path), span },
            },
            _ => return Type { kind: TypeKind::Path(path), span },
        };
        if let Some(callback) = self.named_callback(place, definition, &path.args) {
            return Type { span, ..callback };
        }
        // A parameter that is left out takes no argument.
        let left_out = self.unused_of(definition);
        let mut index = 0..;
        path.args.retain(|_| index.next().is_none_or(|it| !left_out.contains(&it)));
        if let Some(last) = place.copied.then(|| path.segments.pop()).flatten() {
            // The name means the same wherever it is copied to.
            let modules = self.scope.modules(definition.namespace);
            let root = Ident::new("self", last.span());
            path.segments = std::iter::once(root).chain(modules).chain([last]).collect();
        }
        Type { kind: TypeKind::Path(path), span }
    }

    /// What another name for a callback stands for: a function takes a closure there, and a pair of `on` and `off` is a listener.
    fn named_callback(&self, place: &Place, definition: Definition, args: &[Type]) -> Option<Type> {
        let call = called(definition)?;
        if place.open.contains(&definition.id) || place.depth >= DEEPEST {
            return None;
        }
        let generics = definition.generics();
        let needed = generics.iter().take_while(|it| it.default.is_none()).count();
        if args.len() < needed || args.len() > generics.len() {
            return None;
        }
        let mut inner = self.inside(place, definition, args);
        inner.open = place.open.iter().copied().chain([definition.id]).collect();
        let ty = Type { kind: TypeKind::Function(Box::new(self.callback(&inner, call))), span: call.span };
        Some(apart::copy(ty))
    }

    fn unused_of(&self, definition: Definition) -> Rc<[usize]> {
        let mut known = self.unused.borrow_mut();
        known.entry(definition.id).or_insert_with(|| unused::places(definition.kind).into()).clone()
    }

    /// Whether a name that the spec does not define is one all the same.
    fn is_known(&self, place: &Place, path: &Path) -> bool {
        let Some(name) = parameter(path) else { return false };
        let is_elsewhere = self.scope.has_glob(place.at) || place.conditional;
        BUILTIN.contains(&name.as_str()) || is_elsewhere || place.params.iter().any(|it| it.name.js == name)
    }

    fn error(&self, place: &Place, span: Span, message: impl Into<String>) {
        self.errors.push(if place.copied { span.copy() } else { span }, message);
    }

    /// Reports why something is not known, if that is not told elsewhere.
    fn told(&self, span: Span, message: Option<&str>) {
        if let Some(message) = message {
            self.errors.push(span, message);
        }
    }

    fn refused(&self, place: &Place, span: Span, message: impl Into<String>) -> Type {
        self.error(place, span, message);
        Type::error(span)
    }
}

/// What is called by a definition that is another name for a callback.
fn called<'a>(definition: Definition<'a>) -> Option<&'a Signature> {
    match definition.kind {
        Kind::Alias(Alias { ty: Type { kind: TypeKind::Function(call), .. }, .. }) => Some(call),
        Kind::Interface(Interface { members, extends, .. }) => match (members.as_slice(), extends.as_slice()) {
            ([Member::Call(call)], []) => Some(call),
            _ => None,
        },
        Kind::Alias(_) => None,
    }
}

/// The parts of a union, without others between.
fn flat(parts: Vec<Type>) -> Vec<Type> {
    let inner = |part: Type| match part.kind {
        TypeKind::Union(parts) => flat(parts),
        _ => vec![part],
    };
    if parts.iter().any(|it| matches!(it.kind, TypeKind::Union(_))) {
        return parts.into_iter().flat_map(inner).collect();
    }
    parts
}

/// What is said of type arguments that a name does not take.
pub(super) fn takes_none(name: &str) -> String {
    format!("`{name}` takes no type arguments")
}

/// The name of the type parameter that a path can be.
fn parameter(path: &Path) -> Option<String> {
    (!path.leading && path.segments.len() == 1).then(|| word(&path.segments[0]))
}

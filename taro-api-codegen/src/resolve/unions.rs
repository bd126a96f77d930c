//! Unions: sets of values, and one of several types.

use std::collections::{BTreeSet, HashMap, HashSet};

use proc_macro2::Ident;
use syn::ext::IdentExt;

use super::module::{FreeNames, ModuleBuilder, Taken};
use super::scope::{NamespaceId, Target};
use super::{Resolver, docs, names, ty};
use crate::ast::{self, Attrs, Keyword, Name, Type, TypeKind};
use crate::diagnostics::{Code, Language};
use crate::ir::{Enum, Item, Part, Ty, TypePath, Union, Variant};
use crate::span::Span;

impl Resolver<'_> {
    pub(super) fn union(
        &self,
        module: &mut ModuleBuilder,
        at: NamespaceId,
        union: &Type,
        parts: &[Type],
        name: &str,
    ) -> Ty {
        let mut present: Vec<&Type> = parts.iter().filter(|part| !part.is_absent()).collect();
        let optional = present.len() < parts.len();
        let boolean = Type { kind: TypeKind::Keyword(Keyword::Boolean), span: union.span };
        self.join_booleans(module, at, &mut present, &boolean);
        let inner = match present.as_slice() {
            [] if parts.iter().any(|it| it.is(Keyword::Null)) => return Ty::Optional(Box::new(Ty::Unit)),
            [] => return Ty::Unit,
            [one] => self.ty(module, at, one, name),
            all if all.iter().any(|part| part.is(Keyword::Any)) => Ty::Any,
            _ if module.outline => ty::own_type(union),
            all if all.iter().all(|it| is_text(it)) || all.iter().all(|it| is_number(it)) => {
                self.values(module, present.iter().copied(), name)
            }
            all => self.mixed(module, at, all, &[], name),
        };
        if optional { Ty::Optional(Box::new(inner)) } else { inner }
    }

    /// `"GET" | "POST"`
    pub(super) fn values<'t>(
        &self,
        module: &mut ModuleBuilder,
        parts: impl IntoIterator<Item = &'t Type>,
        name: &str,
    ) -> Ty {
        let parts: Vec<&Type> = parts.into_iter().collect();
        let values: Vec<(Name, Attrs)> = parts.iter().filter_map(|part| value(part)).collect();
        let numeric = parts.iter().all(|it| is_number(it));
        let mut numbers: HashMap<u64, &str> = HashMap::new();
        // By text: to compare two identifiers, each of them is written first.
        let idents: Vec<Ident> = values.iter().map(|(name, _)| names::camel(name)).collect();
        let mut named: HashMap<String, BTreeSet<&str>> = HashMap::new();
        for ((name, _), ident) in values.iter().zip(&idents) {
            named.entry(ident.to_string()).or_default().insert(&name.js);
        }
        let mut variants: Vec<Variant> = Vec::new();
        let mut described: Vec<&Attrs> = Vec::new();
        let mut taken = Taken::default();
        for ((name, attrs), mut ident) in values.iter().zip(idents) {
            let js = &name.js;
            let first = if numeric { *numbers.entry(bits(js)).or_insert(js) } else { js };
            if first != js {
                self.error(module, name.span, format!("`{js}` is the same number as `{first}`: write it once"));
                continue;
            }
            if name.rust.is_none() && named.get(&ident.to_string()).is_some_and(|it| it.len() > 1) {
                // `utf8` and `utf-8`, `a` and `a+`: what parts them is no letter.
                ident = names::spelled_out(name);
            }
            if let Err(other) = taken.claim(name, &ident) {
                let said = if other == *js { "is given twice" } else { "is the same name in Rust as another value" };
                self.error(module, name.span, format!("`{js}` {said}"));
                continue;
            }
            let docs = docs::of(attrs, &format!("`{js}`"));
            variants.push(Variant { name: ident, js: js.clone(), docs, gate: None });
            described.push(attrs);
        }
        let first = parts.first().map_or_else(Span::call_site, |it| it.span);
        let ident = module.hoist_name(name, first);
        let whose = self.whose(&self.title(module.namespace, &ident.unraw().to_string()));
        for (variant, attrs) in variants.iter_mut().zip(described) {
            let (of, name) = (ident.unraw().to_string(), variant.name.to_string());
            let member = super::Member { of: &of, name: &name };
            variant.gate = self.member_gate(module.namespace, attrs, || format!("`{}` of {whose}", variant.js), member);
        }
        let said = " One of a set of values; one that is not known here is kept as it came.";
        let docs = vec![(said.to_owned(), first)].into();
        let is_taken = variants.iter().any(|variant| variant.name == "Unknown");
        let unknown = Ident::new(if is_taken { "Unknown_" } else { "Unknown" }, *Span::call_site());
        module.hoisted.push(Item::Enum(Enum { name: ident.clone(), docs, variants, unknown, numeric }));
        Ty::Named(Box::new(TypePath { converts: true, ..self.named(module, ident, &[]) }))
    }

    /// `string | ArrayBuffer`; `given` are the names of the parts, where the source says them.
    pub(super) fn mixed(
        &self,
        module: &mut ModuleBuilder,
        at: NamespaceId,
        parts: &[&Type],
        given: &[ast::Part],
        name: &str,
    ) -> Ty {
        let mut variants: Vec<Part> = Vec::new();
        // What each of them was.
        let mut kept: Vec<&Type> = Vec::new();
        let mut taken = PartNames::default();
        for (is, variant) in [(is_text as fn(&Type) -> bool, "Value"), (is_number, "Number")] {
            let values: Vec<&Type> = parts.iter().copied().filter(|part| is(part)).collect();
            if let Some(first) = parts.iter().position(|part| is(part)) {
                let ty = self.values(module, values, &format!("{name}{variant}"));
                let names = (given.get(first), variant);
                if let Some(one) = self.part(module, names, parts[first], (ty, true), &mut taken) {
                    variants.push(one);
                    kept.push(parts[first]);
                }
            }
        }
        let mut known: HashMap<Ty, usize> = HashMap::new();
        let mut plain = true;
        let types = parts.iter().enumerate().filter(|(_, part)| !is_text(part) && !is_number(part));
        for (count, (index, part)) in types.enumerate() {
            let ty = self.ty(module, at, part, &format!("{name}{count}"));
            let meaning = self.rust_type(module, at, part);
            if let Some(first) = meaning.as_ref().and_then(|it| known.get(it).copied()) {
                if !matches!(meaning, Some(Ty::Any | Ty::Error)) {
                    let said = self.given_twice((kept[first], &variants[first].name), (part, given.get(index)), &ty);
                    self.error_code(module, Code::GivenTwice, part.span, said);
                }
                continue;
            }
            plain &= self.is_plain(at, part);
            let from = meaning.is_some();
            let only = self.scope.meaning(at, part).1.truth().filter(|_| meaning == Some(Ty::Bool));
            let derived = taken.free(&variant_name(&ty, part));
            if let Some(one) = self.part(module, (given.get(index), &derived), part, (ty, from), &mut taken) {
                let null = matches!(one.ty, Ty::Optional(_) | Ty::Named(_)) && self.scope.absences(at, part).0;
                known.extend(meaning.map(|it| (it, variants.len())));
                variants.push(Part { only, null, ..one });
                kept.push(part);
            }
        }
        // A variant would be made of no type that a caller has.
        if variants.iter().any(|it| it.ty == Ty::Error) {
            return Ty::Error;
        }
        let empty = self.recursion.shallowest(self.scope, at, &kept);
        let span = parts[0].span;
        let ident = module.hoist_name(name, span);
        let docs = vec![(" One of several types.".to_owned(), span)].into();
        let (apart, names) = self.told_apart(at, &kept);
        for (variant, object) in variants.iter_mut().zip(apart) {
            variant.object = object;
        }
        let order = self.order(at, &kept);
        let mut union = Union { name: ident.clone(), generics: Vec::new(), docs, variants, names, order, empty, plain };
        union.generics = module.mentioned(union.variants.iter().map(|it| &it.ty));
        let generics = union.generics.clone();
        module.hoisted.push(Item::Union(union));
        Ty::Named(Box::new(TypePath { converts: true, ..self.named(module, ident, &generics) }))
    }

    /// What to say of a part that nothing tells from an earlier one.
    fn given_twice(
        &self,
        (first, variant): (&Type, &Ident),
        (part, given): (&Type, Option<&ast::Part>),
        ty: &Ty,
    ) -> String {
        if let Some(given) = given {
            let (first, second) = (variant, names::camel(&given.name));
            return format!(
                "`{second}` holds the type that `{first}` holds, so that nothing tells them apart: leave one out"
            );
        }
        let (Some(one), Some(two)) = (self.shown(first), self.shown(part)) else {
            return "this type is given twice: leave one out".to_owned();
        };
        match ty {
            _ if one == two => format!("`{one}` is given twice: leave one out"),
            Ty::Bytes => format!(
                "`{one}` and `{two}` are both `Vec<u8>` in Rust, which a host is sent as an `ArrayBuffer`: write `{one}` alone"
            ),
            _ => format!("`{one}` and `{two}` are one type: write `{one}` alone"),
        }
    }

    /// A type as a spec has it, if it is short. A Rust module has other words.
    fn shown(&self, ty: &Type) -> Option<String> {
        match &ty.kind {
            _ if self.errors.language() == Language::Rust => None,
            TypeKind::Keyword(it) => Some(it.name().to_owned()),
            TypeKind::Array(it) => Some(format!("{}[]", self.shown(it)?)),
            TypeKind::Path(it) => {
                let name = it.segments.iter().map(ToString::to_string).collect::<Vec<_>>().join("::");
                let args = it.args.iter().map(|it| self.shown(it)).collect::<Option<Vec<_>>>()?.join(", ");
                Some(if args.is_empty() { name } else { format!("{name}<{args}>") })
            }
            _ => None,
        }
    }

    /// `true | false` is `boolean`, and with that it is no more.
    fn join_booleans<'t>(&self, module: &ModuleBuilder, at: NamespaceId, parts: &mut Vec<&'t Type>, boolean: &'t Type) {
        let is_boolean = |it: &Type| {
            let is_other = matches!(it.kind, TypeKind::Path(_));
            let means = || self.scope.meaning(at, it).1.is_boolean();
            it.is_boolean() || is_other && means() && self.rust_type(module, at, it) == Some(Ty::Bool)
        };
        let kind = |it: &Type| self.scope.meaning(at, it).1.truth();
        let mut booleans = parts.iter().enumerate().filter(|(_, it)| is_boolean(it));
        let Some((first, one)) = booleans.next() else { return };
        if booleans.any(|(_, it)| kind(it) != kind(one)) {
            let mut index = 0..;
            parts.retain(|it| index.next() == Some(first) || !is_boolean(it));
            parts[first] = boolean;
        }
    }

    /// A part of a union, by its own name or by the one that its type gives it.
    fn part(
        &self,
        module: &ModuleBuilder,
        (given, derived): (Option<&ast::Part>, &str),
        part: &Type,
        (ty, from): (Ty, bool),
        taken: &mut PartNames,
    ) -> Option<Part> {
        let name = given.map_or_else(|| names::ident(derived, part.span), |it| names::camel(&it.name));
        if !taken.names.insert(name.to_string()) {
            self.error(module, name.span().into(), format!("`{name}` is defined twice"));
            return None;
        }
        let attrs = given.map(|it| it.attrs.clone()).unwrap_or_default();
        let docs = docs::of(&attrs, &format!("As `{name}`."));
        Some(Part { docs, name, ty, only: None, null: false, from, object: None })
    }

    /// What a type is to Rust, behind every other name for it; a type of another file, and a type parameter, may be
    /// anything.
    fn rust_type(&self, module: &ModuleBuilder, at: NamespaceId, ty: &Type) -> Option<Ty> {
        let (meant_at, meant) = self.scope.meaning(at, ty);
        if let TypeKind::Path(named) = &meant.kind {
            let is_builtin = ty::BUILTIN.iter().any(|name| ty::is_builtin(named, name));
            match self.scope.find(meant_at, named) {
                Target::Foreign => return None,
                // A `use` of everything brings it, or rustc looks for it.
                Target::Unknown if (self.scope.has_glob(at) || module.conditional) && !is_builtin => return None,
                _ => {}
            }
        }
        let ty = self.ty(&mut module.outline(), at, ty, "Part");
        let open = module.generics.iter().any(|it| ty.mentions(&it.name));
        (!open).then_some(ty)
    }
}

/// What tells a number from all others: zero has no sign.
fn bits(digits: &str) -> u64 {
    let number: f64 = digits.parse().unwrap_or(f64::NAN);
    (number + 0.0).to_bits()
}

/// A value, with its name.
fn value(ty: &Type) -> Option<(Name, Attrs)> {
    match &ty.kind {
        TypeKind::String(js) | TypeKind::Number(js) => {
            Some((Name { js: js.clone(), rust: None, span: ty.span }, Attrs::default()))
        }
        TypeKind::Value(value) => Some((Name { span: ty.span, ..value.name.clone() }, value.attrs.clone())),
        _ => None,
    }
}

fn is_text(ty: &Type) -> bool {
    match &ty.kind {
        TypeKind::String(_) => true,
        TypeKind::Value(value) => !value.numeric,
        _ => false,
    }
}

fn is_number(ty: &Type) -> bool {
    match &ty.kind {
        TypeKind::Number(_) => true,
        TypeKind::Value(value) => value.numeric,
        _ => false,
    }
}

/// The names that the parts of a union have.
#[derive(Default)]
struct PartNames {
    names: HashSet<String>,
    free: FreeNames,
}

impl PartNames {
    /// The name, with a number where another part has it.
    fn free(&mut self, name: &str) -> String {
        self.free.find(name, "", |it| self.names.contains(it))
    }
}

/// What to call a part of a union: the last word of its type.
fn variant_name(ty: &Ty, part: &Type) -> String {
    match ty {
        Ty::Unit => "Nothing".to_owned(),
        Ty::Bool => "Boolean".to_owned(),
        Ty::Number | Ty::Integer | Ty::Millis | Ty::Seconds => "Number".to_owned(),
        Ty::String => "String".to_owned(),
        Ty::Any | Ty::Error => "Any".to_owned(),
        Ty::CallbackResult => "CallbackResult".to_owned(),
        Ty::Bytes => "ArrayBuffer".to_owned(),
        Ty::Clamped => "Uint8ClampedArray".to_owned(),
        Ty::Floats => "Float32Array".to_owned(),
        Ty::Array(item) => match &part.kind {
            TypeKind::Array(part) if !matches!(**item, Ty::Param(_)) => format!("{}Array", variant_name(item, part)),
            _ => "Array".to_owned(),
        },
        Ty::Record(_) => "Record".to_owned(),
        Ty::Tuple(_) => "Tuple".to_owned(),
        Ty::Callback(..) => "Callback".to_owned(),
        Ty::Promise(_) => "Promise".to_owned(),
        Ty::Rest(_) => "Rest".to_owned(),
        Ty::Optional(it) | Ty::Boxed(it) | Ty::OrUndefined(it) | Ty::OrNull(it) => variant_name(it, part),
        Ty::Param(name) => names::camel_text(&name.unraw().to_string()),
        Ty::Named(path) => match &part.kind {
            TypeKind::Path(path) => names::camel_text(&path.segments[path.segments.len() - 1].unraw().to_string()),
            _ => path.name.unraw().to_string(),
        },
    }
}

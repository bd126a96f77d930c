//! TypeScript's types -> Rust's.

use proc_macro2::Ident;
use quote::quote;
use syn::ext::IdentExt;

use super::cycles::Depths;
use super::scope::{self, Definition, Target};
use super::{Place, Resolver, docs, names};
use crate::ast::{self, Attrs, Keyword, Name, Path, Type, TypeKind};
use crate::diagnostics::Errors;
use crate::ir::{Enum, Item, Part, Ty, Union, Variant, Way};
use crate::span::Span;

/// The generic types and the one interface that need no definition.
pub(crate) const BUILTIN: [&str; 9] = [
    "Promise",
    "Array",
    "Record",
    "ArrayBuffer",
    "Uint8Array",
    "Uint8ClampedArray",
    "Float32Array",
    "Box",
    "CallbackResult",
];

/// Whether a path is that builtin.
pub(crate) fn is_builtin(path: &Path, name: &str) -> bool {
    !path.leading && path.segments.len() == 1 && path.segments[0] == name
}

/// A tuple, and what a callback receives, is no longer.
const LONGEST: usize = 6;

/// Types hold each other no deeper than so, as far as it is looked for.
const DEEPEST: usize = 16;

impl Resolver<'_> {
    /// A type; `name` is what to call it when it needs a definition of its own.
    pub(super) fn ty(&self, place: &mut Place, ty: &Type, name: &str) -> Ty {
        match &ty.kind {
            TypeKind::Keyword(keyword) => match keyword {
                Keyword::Number => Ty::Number,
                Keyword::String => Ty::String,
                Keyword::Boolean => Ty::Bool,
                Keyword::Void | Keyword::Undefined | Keyword::Null => Ty::Unit,
                Keyword::Any => Ty::Any,
            },
            TypeKind::Object(_) | TypeKind::String(_) | TypeKind::Number(_) | TypeKind::Value(_) if self.outline => {
                let ident = self.hoist_name(place, name, ty.span);
                self.named(place, ident)
            }
            TypeKind::String(_) | TypeKind::Number(_) | TypeKind::Value(_) => {
                self.values(place, std::slice::from_ref(ty), name)
            }
            TypeKind::Path(path) => self.path(place, path, ty.span, name),
            TypeKind::Array(item) => Ty::Array(Box::new(self.ty(place, item, &format!("{name}Item")))),
            TypeKind::Tuple(parts) => {
                if parts.len() > LONGEST {
                    let said = format!("a tuple has {LONGEST} parts at most: an array of a union holds more");
                    self.errors.push(ty.span, said);
                    return Ty::Any;
                }
                let part = |(at, part): (usize, &Type)| self.ty(place, part, &format!("{name}{at}"));
                Ty::Tuple(parts.iter().enumerate().map(part).collect())
            }
            TypeKind::Union(parts) => self.union(place, parts, name),
            TypeKind::Object(members) => self.inline(place, members, ty.span, name),
            TypeKind::Function(signature) => match signature.params.get(LONGEST) {
                Some(param) => {
                    let said = format!("a callback receives {LONGEST} values at most: `...rest: T[]` receives more");
                    self.errors.push(param.name.span, said);
                    Ty::Any
                }
                None => self.callback(place, signature, name),
            },
            TypeKind::Intersection(_) | TypeKind::Keyof(_) | TypeKind::Indexed(..) => {
                self.later(ty.span, "this type");
                Ty::Any
            }
            TypeKind::Error => Ty::Any,
        }
    }

    fn path(&self, place: &mut Place, path: &Path, span: Span, name: &str) -> Ty {
        if !path.leading && path.segments.len() == 1 && place.generics.iter().any(|it| path.segments[0] == it) {
            // That there is a type parameter was said where it stands.
            return Ty::Any;
        }
        let target = self.scope.find(place.path, path);
        if let Target::Local(namespace, definition) = target {
            if definition.generics().is_empty() && !path.args.is_empty() {
                if let Some(meant) = self.rust_option(place, path, span, name) {
                    return meant;
                }
                self.errors.push(span, format!("`{}` takes no type arguments", definition.name().js));
            }
            if let (true, Definition::Alias(alias)) = (self.outline, definition)
                && let Some(meant) = self.behind(place, &namespace, alias)
            {
                return meant;
            }
            let mut ident = names::camel(definition.name());
            ident.set_span(path.segments.last().map_or(*span, Ident::span));
            return Ty::Named(self.scope.local_path(place.from, &namespace, ident));
        }
        if !path.leading && path.segments.len() == 1 {
            let word = path.segments[0].unraw().to_string();
            if BUILTIN.contains(&word.as_str()) {
                return self.builtin(place, &word, path, span, name);
            }
        }
        match target {
            Target::Unknown(known) => self.unknown(place, path, span, &known, name),
            _ => {
                if !path.args.is_empty() {
                    self.later(span, "an argument for a type of another file");
                }
                Ty::Named(self.scope.foreign_path(place.from, path))
            }
        }
    }

    fn builtin(&self, place: &mut Place, word: &str, path: &Path, span: Span, name: &str) -> Ty {
        let wants = match word {
            "Record" => 2,
            "Promise" | "Array" | "Box" => 1,
            _ => 0,
        };
        if path.args.len() != wants {
            let wanted = match wants {
                0 => "no type arguments",
                1 => "one type argument",
                _ => "two type arguments",
            };
            self.errors.push(span, format!("`{word}` takes {wanted}"));
            return Ty::Any;
        }
        match word {
            "CallbackResult" => Ty::CallbackResult,
            "ArrayBuffer" | "Uint8Array" => Ty::Bytes,
            "Uint8ClampedArray" => Ty::Clamped,
            "Float32Array" => Ty::Floats,
            "Array" => Ty::Array(Box::new(self.ty(place, &path.args[0], &format!("{name}Item")))),
            "Box" => Ty::Boxed(Box::new(self.ty(place, &path.args[0], name))),
            "Record" => {
                let key = &path.args[0];
                if matches!(key.kind, TypeKind::Keyword(it) if !matches!(it, Keyword::String | Keyword::Number)) {
                    self.errors.push(key.span, "the keys of a `Record` are `string`s");
                }
                Ty::Record(Box::new(self.ty(place, &path.args[1], &format!("{name}Value"))))
            }
            _ => Ty::Promise(Box::new(self.ty(place, &path.args[0], name))),
        }
    }

    fn union(&self, place: &mut Place, parts: &[Type], name: &str) -> Ty {
        let present: Vec<Type> = parts.iter().filter(|part| !part.is_absent()).cloned().collect();
        let optional = present.len() < parts.len();
        let inner = match present.as_slice() {
            [] => return Ty::Unit,
            [one] => self.ty(place, one, name),
            all if all.iter().any(|part| part.is(Keyword::Any)) => Ty::Any,
            all if self.outline => {
                let ident = self.hoist_name(place, name, all[0].span);
                self.named(place, ident)
            }
            all if all.iter().all(is_text) || all.iter().all(is_number) => self.values(place, all, name),
            all => self.mixed(place, all, &[], name),
        };
        if optional { Ty::Optional(Box::new(inner)) } else { inner }
    }

    /// `"GET" | "POST"`
    fn values(&self, place: &mut Place, parts: &[Type], name: &str) -> Ty {
        let numeric = parts.iter().all(is_number);
        let mut variants: Vec<Variant> = Vec::new();
        let mut described: Vec<Attrs> = Vec::new();
        for part in parts {
            let (name, attrs) = match &part.kind {
                TypeKind::String(js) | TypeKind::Number(js) => {
                    (Name { js: js.clone(), rust: None, span: part.span }, Attrs::default())
                }
                TypeKind::Value(value) => (value.name.clone(), value.attrs.clone()),
                _ => continue,
            };
            let js = &name.js;
            let mut ident = names::camel(&name);
            if name.rust.is_none() && parts.iter().any(|other| collides(js, &ident, other)) {
                // `utf8` and `utf-8`, `a` and `a+`: what parts them is no letter.
                ident = names::spelled_out(&name);
            }
            if let Some(other) = variants.iter().find(|other| other.name == ident || other.js == *js) {
                let said =
                    if other.js == *js { "stands here twice" } else { "is the same name in Rust as another value" };
                self.errors.push(part.span, format!("`{js}` {said}"));
                continue;
            }
            let docs = docs::of(&attrs, &format!("`{js}`"));
            variants.push(Variant { name: ident, js: js.clone(), docs, gate: None });
            described.push(attrs);
        }
        let first = parts[0].span;
        let ident = self.hoist_name(place, name, first);
        let whose = self.whose(&self.title(place, &ident.unraw().to_string()));
        for (variant, attrs) in variants.iter_mut().zip(&described) {
            let gate = names::joined(&ident.unraw().to_string(), &variant.name.to_string());
            variant.gate = self.member_gate(place, attrs, format!("`{}` of {whose}", variant.js), &gate);
        }
        let said = " One of a set of values; one that is not known here is kept as it came.";
        let docs = vec![(said.to_owned(), first)].into();
        let is_taken = variants.iter().any(|variant| variant.name == "Unknown");
        let unknown = Ident::new(if is_taken { "Unknown_" } else { "Unknown" }, *Span::call_site());
        place.hoisted.push(Item::Enum(Enum { name: ident.clone(), docs, variants, unknown, numeric }));
        self.named(place, ident)
    }

    /// `string | ArrayBuffer`; `given` are the names of the parts, where the source says them.
    fn mixed(&self, place: &mut Place, parts: &[Type], given: &[ast::Part], name: &str) -> Ty {
        let mut inner = place.at_home();
        let mut variants: Vec<Part> = Vec::new();
        // What each of them was.
        let mut kept: Vec<&Type> = Vec::new();
        for (is, variant) in [(is_text as fn(&Type) -> bool, "Value"), (is_number, "Number")] {
            let values: Vec<Type> = parts.iter().filter(|part| is(part)).cloned().collect();
            if let Some(at) = parts.iter().position(is) {
                let ty = self.values(&mut inner, &values, &format!("{name}{variant}"));
                if let Some(one) = self.part(given.get(at), variant, &parts[at], ty, true, &variants) {
                    variants.push(one);
                    kept.push(&parts[at]);
                }
            }
        }
        let mut known: Vec<Ty> = Vec::new();
        let mut plain = true;
        let types = parts.iter().enumerate().filter(|(_, part)| !is_text(part) && !is_number(part));
        for (count, (at, part)) in types.enumerate() {
            let ty = self.ty(&mut inner, part, &format!("{name}{count}"));
            let meaning = self.rust_type(&inner, part);
            let again = meaning.as_ref().is_some_and(|ty| known.iter().any(|other| other.is(ty)));
            if again && variants.iter().any(|other| other.ty.is(&ty)) {
                if !matches!(ty, Ty::Any) {
                    self.errors.push(part.span, "this type stands here twice");
                }
                continue;
            }
            plain &= self.is_plain(inner.path, part);
            let from = meaning.is_some() && !again;
            known.extend(meaning);
            let derived = free(&variant_name(&ty, part), &variants);
            if let Some(one) = self.part(given.get(at), &derived, part, ty, from, &variants) {
                variants.push(one);
                kept.push(part);
            }
        }
        let empty = self.soonest(&inner, &kept);
        let found = (inner.taken, inner.hoisted);
        place.give_back(found);
        let ident = self.hoist_name(place, name, parts[0].span);
        let docs = vec![(" One of several types.".to_owned(), parts[0].span)].into();
        place.hoisted.push(Item::Union(Union { name: ident.clone(), docs, variants, empty, plain }));
        self.named(place, ident)
    }

    /// A part of a union, by its own name or by the one that its type gives it.
    fn part(
        &self,
        given: Option<&ast::Part>,
        derived: &str,
        part: &Type,
        ty: Ty,
        from: bool,
        others: &[Part],
    ) -> Option<Part> {
        let name = given.map_or_else(|| names::ident(derived, part.span), |it| names::camel(&it.name));
        if others.iter().any(|other| other.name == name) {
            self.errors.push(name.span(), format!("`{name}` is defined twice"));
            return None;
        }
        let attrs = given.map(|it| it.attrs.clone()).unwrap_or_default();
        Some(Part { docs: docs::of(&attrs, &format!("As `{name}`.")), name, ty, from })
    }

    /// The part that has an end soonest: it stands where a host left the union out.
    fn soonest(&self, place: &Place, parts: &[&Type]) -> usize {
        let mut known = Depths::new();
        let mut ends =
            |depth| parts.iter().position(|part| self.scope.ends_within(place.path, part, depth, &mut known));
        (0..DEEPEST).find_map(&mut ends).unwrap_or_default()
    }

    /// `(res: T) => R`
    fn callback(&self, place: &mut Place, signature: &ast::Signature, name: &str) -> Ty {
        let mut params = Vec::new();
        for param in &signature.params {
            let name = names::joined(name, &param.name.js);
            params.push(match self.ty(place, &param.ty, &name) {
                Ty::Array(item) if param.rest => Ty::Rest(item),
                ty if param.rest => Ty::Rest(Box::new(ty)),
                Ty::Optional(inner) => Ty::Optional(inner),
                ty if param.optional => Ty::Optional(Box::new(ty)),
                ty => ty,
            });
        }
        let output = self.ty(place, &signature.output, &names::joined(name, "result"));
        Ty::Callback(params, Box::new(output))
    }

    /// What a type is to Rust, behind every other name for it; a type of another file may be anything.
    fn rust_type(&self, place: &Place, ty: &Type) -> Option<Ty> {
        let (path, meant) = self.scope.meaning(place.path, ty);
        if let TypeKind::Path(named) = &meant.kind {
            let is_builtin = BUILTIN.iter().any(|name| is_builtin(named, name));
            match self.scope.find(&path, named) {
                Target::Foreign => return None,
                // A `use` of everything brings it.
                Target::Unknown(_) if self.scope.has_glob() && !is_builtin => return None,
                _ => {}
            }
        }
        let quiet = Errors::new();
        // What it holds may be the type in question again.
        let resolver = Resolver { errors: &quiet, outline: true, ..*self };
        let mut place = Place { from: place.from, home: place.home, ..Place::new(place.path) };
        let resolved = resolver.ty(&mut place, ty, "Part");
        drop(quiet.take());
        Some(resolved)
    }

    /// What another name stands for, unless that is a type of its own.
    fn behind(&self, place: &Place, namespace: &[String], alias: &ast::Alias) -> Option<Ty> {
        let own = match &alias.ty.kind {
            // A union that may be anything is no more than that.
            TypeKind::Union(parts) => {
                parts.iter().filter(|part| !part.is_absent()).count() > 1
                    && !parts.iter().any(|part| part.is(Keyword::Any))
            }
            TypeKind::Object(_) | TypeKind::String(_) | TypeKind::Number(_) | TypeKind::Value(_) => true,
            _ => false,
        };
        if own || self.scope.is_endless(namespace, alias) {
            return None;
        }
        let mut place = Place { from: place.from, home: place.home, ..Place::new(namespace) };
        Some(self.ty(&mut place, &alias.ty, "Part"))
    }

    /// Whether a type can be cloned and compared: callbacks cannot.
    pub(super) fn is_plain(&self, place: &[String], ty: &Type) -> bool {
        !self.holds_callbacks(place, ty, &mut Vec::new())
    }

    fn holds_callbacks(&self, place: &[String], ty: &Type, seen: &mut Vec<(Vec<String>, String)>) -> bool {
        match &ty.kind {
            TypeKind::Path(path) => {
                // A promise is awaited once: it can no more be cloned than an option with callbacks.
                if is_builtin(path, "Promise") || path.args.iter().any(|arg| self.holds_callbacks(place, arg, seen)) {
                    return true;
                }
                let Target::Local(namespace, definition) = self.scope.find(place, path) else {
                    return false;
                };
                let key = (namespace.clone(), definition.name().js.clone());
                if seen.contains(&key) {
                    return false;
                }
                seen.push(key);
                match definition {
                    Definition::Alias(it) => self.holds_callbacks(&namespace, &it.ty, seen),
                    Definition::Interface(it) => {
                        let into_host = self.journeys.of(&namespace, &it.name.js).way.into_host;
                        if into_host && !self.scope.callbacks(&namespace, it).is_empty() {
                            return true;
                        }
                        let family = self.scope.family(&namespace, it);
                        if family.iter().any(|(_, one)| scope::promise_of(one).is_some()) {
                            return true;
                        }
                        family.iter().any(|(place, one)| self.hold_callbacks(place, &one.members, seen))
                    }
                }
            }
            TypeKind::Array(it) => self.holds_callbacks(place, it, seen),
            TypeKind::Tuple(parts) | TypeKind::Union(parts) => {
                parts.iter().any(|part| self.holds_callbacks(place, part, seen))
            }
            TypeKind::Object(members) => {
                scope::properties(members).any(|it| self.scope.is_settle(place, it))
                    || self.hold_callbacks(place, members, seen)
            }
            _ => false,
        }
    }

    fn hold_callbacks(&self, place: &[String], members: &[ast::Member], seen: &mut Vec<(Vec<String>, String)>) -> bool {
        let rest = scope::index(members).map(|(_, value)| value);
        let mut types = scope::properties(members).map(|it| &it.ty).chain(rest);
        types.any(|ty| self.holds_callbacks(place, ty, seen))
    }

    /// `{ x: number, y: number }`
    fn inline(&self, place: &mut Place, members: &[ast::Member], span: Span, name: &str) -> Ty {
        let ident = self.hoist_name(place, name, span);
        let interface = ast::Interface {
            attrs: Attrs::default(),
            name: Name { js: name.to_owned(), rust: Some(ident.to_string()), span },
            generics: Vec::new(),
            extends: Vec::new(),
            members: members.to_vec(),
        };
        let mut inner = place.at_home();
        let journey = self.journeys.of_object(place.path, members);
        let item = self.interface(&mut inner, &interface, journey);
        let found = (inner.taken, inner.hoisted);
        place.give_back(found);
        place.hoisted.extend(item);
        self.named(place, ident)
    }

    /// A type that stands where the new ones do.
    fn named(&self, place: &Place, name: Ident) -> Ty {
        Ty::Named(self.scope.local_path(place.from, place.home, name))
    }

    /// A free name for a type that the spec gives none.
    fn hoist_name(&self, place: &mut Place, name: &str, span: Span) -> Ident {
        let mut text = name.to_owned();
        while place.taken.contains_key(&text) {
            text.push('_');
        }
        place.taken.insert(text.clone(), name.to_owned());
        names::ident(&text, span)
    }

    /// `type Method = ..;`
    pub(super) fn alias(&self, place: &mut Place, alias: &ast::Alias) -> Option<Item> {
        self.generics(place, &alias.generics);
        let ident = names::camel(&alias.name);
        let docs = docs::of(&alias.attrs, &format!("Taro's `{}`.", alias.name.js));
        // The name is the alias's own, so that its definition takes no other.
        place.taken.remove(&ident.to_string());
        let ty = match self.scope.is_endless(place.path, alias) {
            // A mistake, which `check` reports: any value is the reading that makes no second one.
            true => Ty::Any,
            false => match &alias.ty.kind {
                TypeKind::Union(parts) if !alias.parts.is_empty() => {
                    self.mixed(place, parts, &alias.parts, &ident.to_string())
                }
                _ => self.ty(place, &alias.ty, &own_name(&alias.ty, &ident.to_string())),
            },
        };
        place.generics.clear();
        place.taken.insert(ident.to_string(), alias.name.js.clone());
        match place.hoisted.last_mut() {
            Some(Item::Enum(it)) if it.name == ident => {
                it.docs = docs;
                let way = self.journeys.of(place.path, &alias.name.js).way;
                if way == (Way { into_host: false, out_of_host: true }) {
                    // A program may look for what only some hosts say.
                    it.variants.iter_mut().for_each(|variant| variant.gate = None);
                }
            }
            Some(Item::Union(it)) if it.name == ident => it.docs = docs,
            Some(Item::Struct(it)) if it.name == ident => it.docs = docs,
            _ => {
                return Some(Item::Alias(crate::ir::Alias { name: ident, docs, ty }));
            }
        }
        None
    }
}

/// What to call the type that another name is for: `type A = { .. } | null` is an `Option`, and not what that holds.
fn own_name(ty: &Type, alias: &str) -> String {
    let holds = match &ty.kind {
        TypeKind::Union(parts) => parts.iter().any(Type::is_absent),
        TypeKind::Path(path) => is_builtin(path, "Box") || is_builtin(path, "Promise"),
        _ => false,
    };
    if holds { format!("{alias}Value") } else { alias.to_owned() }
}

/// Whether another value comes to the same name.
fn collides(js: &str, ident: &Ident, other: &Type) -> bool {
    let name = match &other.kind {
        TypeKind::String(it) | TypeKind::Number(it) => Name { js: it.clone(), rust: None, span: other.span },
        TypeKind::Value(it) => it.name.clone(),
        _ => return false,
    };
    name.js != js && names::camel(&name) == *ident
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

/// The name, with a number where another part has it.
fn free(name: &str, variants: &[Part]) -> String {
    let is_free = |text: &String| variants.iter().all(|other| other.name != text);
    let mut names = std::iter::once(name.to_owned()).chain((2..).map(|at| format!("{name}{at}")));
    names.find(is_free).unwrap_or_default()
}

/// What to call a part of a union: the last word of its type.
fn variant_name(ty: &Ty, part: &Type) -> String {
    match ty {
        Ty::Unit => "Nothing".to_owned(),
        Ty::Bool => "Boolean".to_owned(),
        Ty::Number | Ty::Millis | Ty::Seconds => "Number".to_owned(),
        Ty::String => "String".to_owned(),
        Ty::Any => "Any".to_owned(),
        Ty::CallbackResult => "CallbackResult".to_owned(),
        Ty::Bytes => "ArrayBuffer".to_owned(),
        Ty::Clamped => "Uint8ClampedArray".to_owned(),
        Ty::Floats => "Float32Array".to_owned(),
        Ty::Array(item) => match &part.kind {
            TypeKind::Array(part) => format!("{}Array", variant_name(item, part)),
            _ => "Array".to_owned(),
        },
        Ty::Record(_) => "Record".to_owned(),
        Ty::Tuple(_) => "Tuple".to_owned(),
        Ty::Callback(..) => "Callback".to_owned(),
        Ty::Promise(_) => "Promise".to_owned(),
        Ty::Rest(_) => "Rest".to_owned(),
        Ty::Optional(it) | Ty::Boxed(it) => variant_name(it, part),
        Ty::Named(path) => match &part.kind {
            TypeKind::Path(path) => names::camel_text(&path.segments[path.segments.len() - 1].unraw().to_string()),
            _ => quote!(#path).to_string().rsplit(' ').next().unwrap_or("Object").to_owned(),
        },
    }
}

//! TypeScript's types -> Rust's.

use proc_macro2::{Ident, Span};
use quote::quote;
use syn::ext::IdentExt;

use super::scope::{self, Target};
use super::{Place, Resolver, docs, names};
use crate::spec::{self, Attrs, Keyword, Name, Path, Type, TypeKind};
use crate::suggest;
use crate::types::{Enum, Item, Ty, Union, Variant};

/// The generic types and the one interface that need no definition.
const BUILTIN: [&str; 7] = ["Promise", "Array", "Record", "ArrayBuffer", "Uint8Array", "Box", "CallbackResult"];

/// Whether a path is that builtin.
pub(super) fn is_builtin(path: &Path, name: &str) -> bool {
    !path.leading && path.segments.len() == 1 && path.segments[0] == name
}

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
            TypeKind::String(_) | TypeKind::Number(_) => self.values(place, std::slice::from_ref(ty), name),
            TypeKind::Path(path) => self.path(place, path, ty.span, name),
            TypeKind::Array(item) => Ty::Array(Box::new(self.ty(place, item, &format!("{name}Item")))),
            TypeKind::Tuple(parts) => {
                let part = |(at, part): (usize, &Type)| self.ty(place, part, &format!("{name}{at}"));
                Ty::Tuple(parts.iter().enumerate().map(part).collect())
            }
            TypeKind::Union(parts) => self.union(place, parts, name),
            TypeKind::Object(members) => self.inline(place, members, ty.span, name),
            TypeKind::Function(_) => {
                self.errors.push(
                    ty.span,
                    "a callback cannot stand here: only an option's `success`, `fail` and `complete` can be one",
                );
                Ty::Any
            }
            TypeKind::Intersection(_) | TypeKind::Keyof(_) | TypeKind::Indexed(..) => {
                self.later(ty.span, "this type");
                Ty::Any
            }
            TypeKind::Error => Ty::Any,
        }
    }

    fn path(&self, place: &mut Place, path: &Path, span: Span, name: &str) -> Ty {
        let target = self.scope.find(place.path, path);
        if let Target::Local(namespace, definition) = target {
            let defined = match definition {
                scope::Definition::Interface(it) => &it.name,
                scope::Definition::Alias(it) => &it.name,
            };
            let mut ident = names::camel(defined);
            ident.set_span(path.segments.last().map_or(span, Ident::span));
            return Ty::Named(scope::local_path(place.from, &namespace, ident));
        }
        if !path.leading && path.segments.len() == 1 {
            let word = path.segments[0].unraw().to_string();
            if BUILTIN.contains(&word.as_str()) {
                return self.builtin(place, &word, path, span, name);
            }
        }
        match target {
            Target::Unknown(wrong, known) => {
                let names = known.iter().map(String::as_str).chain(BUILTIN);
                let names = names.chain(["number", "string", "boolean", "any", "void"]);
                let last = wrong.rsplit("::").next().unwrap_or(&wrong);
                let hint = match suggest::nearest(last, names) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "define it here, or name its file with `use`".to_owned(),
                };
                let place = path.segments.last().map_or(span, Ident::span);
                self.errors.push(place, format!("unknown type `{wrong}`; {hint}"));
                Ty::Any
            }
            _ => {
                let foreign = scope::foreign_path(place.from, path);
                Ty::Named(foreign)
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
            let plural = if wants == 1 { "" } else { "s" };
            self.errors.push(span, format!("`{word}` takes {wants} type argument{plural}"));
            return Ty::Any;
        }
        match word {
            "CallbackResult" => Ty::CallbackResult,
            "ArrayBuffer" | "Uint8Array" => Ty::Bytes,
            "Array" => Ty::Array(Box::new(self.ty(place, &path.args[0], &format!("{name}Item")))),
            "Box" => Ty::Boxed(Box::new(self.ty(place, &path.args[0], name))),
            "Record" => Ty::Record(Box::new(self.ty(place, &path.args[1], &format!("{name}Value")))),
            _ => {
                self.errors.push(span, "a `Promise` can only be the result of a function");
                Ty::Any
            }
        }
    }

    fn union(&self, place: &mut Place, parts: &[Type], name: &str) -> Ty {
        let absent = |part: &&Type| part.is(Keyword::Null) || part.is(Keyword::Undefined) || part.is(Keyword::Void);
        let present: Vec<Type> = parts.iter().filter(|part| !absent(part)).cloned().collect();
        let optional = present.len() < parts.len();
        let inner = match present.as_slice() {
            [] => return Ty::Unit,
            [one] => self.ty(place, one, name),
            all if all.iter().any(|part| part.is(Keyword::Any)) => Ty::Any,
            all if all.iter().all(|part| matches!(part.kind, TypeKind::String(_) | TypeKind::Number(_))) => {
                self.values(place, all, name)
            }
            all => self.mixed(place, all, name),
        };
        if optional { Ty::Optional(Box::new(inner)) } else { inner }
    }

    /// `"GET" | "POST"`
    fn values(&self, place: &mut Place, parts: &[Type], name: &str) -> Ty {
        let numeric = parts.iter().all(|part| matches!(part.kind, TypeKind::Number(_)));
        let mut variants: Vec<Variant> = Vec::new();
        for part in parts {
            let (TypeKind::String(js) | TypeKind::Number(js)) = &part.kind else {
                continue;
            };
            let ident = names::camel(&Name { js: js.clone(), rust: None, span: part.span });
            if let Some(other) = variants.iter().find(|other| other.name == ident) {
                let said =
                    if other.js == *js { "stands here twice" } else { "is the same name in Rust as another value" };
                self.errors.push(part.span, format!("`{js}` {said}"));
                continue;
            }
            let docs = vec![(format!(" `{js}`"), part.span)];
            variants.push(Variant { name: ident, js: js.clone(), docs });
        }
        let first = parts[0].span;
        let ident = self.hoist_name(place, name, first);
        let docs = vec![(" One of a set of values; one that is not known here is kept as it came.".to_owned(), first)];
        place.hoisted.push(Item::Enum(Enum { name: ident.clone(), docs, variants, numeric }));
        Ty::Named(scope::local_path(place.from, place.path, ident))
    }

    /// `string | ArrayBuffer`
    fn mixed(&self, place: &mut Place, parts: &[Type], name: &str) -> Ty {
        let mut variants: Vec<(Ident, Ty)> = Vec::new();
        let (values, types): (Vec<Type>, Vec<Type>) =
            parts.iter().cloned().partition(|part| matches!(part.kind, TypeKind::String(_) | TypeKind::Number(_)));
        let inner_from = place.from;
        let mut inner =
            Place { path: place.path, from: place.path, taken: std::mem::take(&mut place.taken), hoisted: Vec::new() };
        if !values.is_empty() {
            let ty = self.values(&mut inner, &values, &format!("{name}Value"));
            variants.push((Ident::new("Value", values[0].span), ty));
        }
        for (at, part) in types.iter().enumerate() {
            let ty = self.ty(&mut inner, part, &format!("{name}{at}"));
            let variant = Ident::new(&variant_name(&ty, part), part.span);
            if variants.iter().all(|(other, _)| *other != variant) {
                variants.push((variant, ty));
            }
        }
        place.taken = inner.taken;
        place.hoisted.append(&mut inner.hoisted);
        let ident = self.hoist_name(place, name, parts[0].span);
        let docs = vec![(" One of several types.".to_owned(), parts[0].span)];
        place.hoisted.push(Item::Union(Union { name: ident.clone(), docs, variants }));
        Ty::Named(scope::local_path(inner_from, place.path, ident))
    }

    /// `{ x: number, y: number }`
    fn inline(&self, place: &mut Place, members: &[spec::Member], span: Span, name: &str) -> Ty {
        let ident = self.hoist_name(place, name, span);
        let from = place.from;
        let interface = spec::Interface {
            attrs: Attrs::default(),
            name: Name { js: name.to_owned(), rust: Some(ident.to_string()), span },
            generics: Vec::new(),
            extends: Vec::new(),
            members: members.to_vec(),
        };
        let mut inner =
            Place { path: place.path, from: place.path, taken: std::mem::take(&mut place.taken), hoisted: Vec::new() };
        let item = self.interface(&mut inner, &interface);
        place.taken = inner.taken;
        place.hoisted.append(&mut inner.hoisted);
        place.hoisted.extend(item);
        Ty::Named(scope::local_path(from, place.path, ident))
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
    pub(super) fn alias(&self, place: &mut Place, alias: &spec::Alias) -> Option<Item> {
        for generic in &alias.generics {
            self.later(generic.name.span, "a type parameter");
        }
        let ident = names::camel(&alias.name);
        let docs = docs::of(&alias.attrs, &format!("Taro's `{}`.", alias.name.js));
        // The name is the alias's own, so that its definition takes no other.
        place.taken.remove(&ident.to_string());
        let ty = self.ty(place, &alias.ty, &ident.to_string());
        place.taken.insert(ident.to_string(), alias.name.js.clone());
        match place.hoisted.last_mut() {
            Some(Item::Enum(it)) if it.name == ident => it.docs = docs,
            Some(Item::Union(it)) if it.name == ident => it.docs = docs,
            Some(Item::Struct(it)) if it.name == ident => it.docs = docs,
            _ => {
                return Some(Item::Alias(crate::types::Alias { name: ident, docs, ty }));
            }
        }
        None
    }
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
        Ty::Array(_) => "Array".to_owned(),
        Ty::Record(_) => "Record".to_owned(),
        Ty::Tuple(_) => "Tuple".to_owned(),
        Ty::Optional(it) | Ty::Boxed(it) => variant_name(it, part),
        Ty::Named(path) => match &part.kind {
            TypeKind::Path(path) => names::camel_text(&path.segments[path.segments.len() - 1].unraw().to_string()),
            _ => quote!(#path).to_string().rsplit(' ').next().unwrap_or("Object").to_owned(),
        },
    }
}

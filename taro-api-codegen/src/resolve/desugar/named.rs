//! Types without a name that another place names by their field: both are one type, and so it gets the name that it would have.
//!
//! ```text
//! interface A { k: "x" | "y" }      interface A { k: AK } type AK = "x" | "y";
//! interface B { k: A["k"] }         interface B { k: AK }
//! type L = { x: number }[];         type L = LItem[]; type LItem = { x: number };
//! interface C { k: L[number] }      interface C { k: LItem }
//! ```

use proc_macro2::Ident;

use super::members::member_name;
use super::unused::mentions;
use super::{DEEPEST, Desugarer, Place};
use crate::ast::{Alias, Attrs, Item, Keyword, Member, Name, Path, Property, Type, TypeKind};
use crate::resolve::module::{FreeNames, RESERVED};
use crate::resolve::names;
use crate::resolve::scope::{Definition, Kind, NamespaceId, Target, TypeId};
use crate::span::Span;

/// A type of a field, or of a list's items, that got a name.
pub(super) struct Named {
    /// The interface that has the field, or the alias of the list.
    owner: TypeId,
    /// The field; a list's items have none.
    key: Option<String>,
    /// The name of the type.
    name: String,
    /// The type, in plain words.
    ty: Type,
}

/// A field of an interface of this spec.
pub(super) struct Field<'a> {
    owner: Definition<'a>,
    pub(super) property: &'a Property,
}

impl<'a> Desugarer<'_, 'a> {
    /// The field that `object["key"]` is, if an interface without type parameters has it.
    pub(super) fn field_of(&self, place: &Place, object: &Type, key: &str) -> Option<Field<'a>> {
        let (place, object) = self.behind(place, object);
        let TypeKind::Path(path) = &object.kind else { return None };
        let Target::Local(owner) = self.scope.find(place.at, path) else { return None };
        let Kind::Interface(interface) = owner.kind else { return None };
        if place.depth >= DEEPEST || !owner.generics().is_empty() {
            return None;
        }
        let has = |it: &&Member| member_name(it).is_some_and(|name| name.js == key);
        match interface.members.iter().find(has) {
            Some(Member::Property(property)) => Some(Field { owner, property }),
            Some(_) => None,
            None => {
                let inner = self.inside(&place, owner, &[]);
                interface.extends.iter().find_map(|base| self.field_of(&inner, base, key))
            }
        }
    }

    /// The type of a field by its name, if the spec gives it none.
    pub(super) fn by_name(&self, field: &Field<'a>, ty: Type) -> Type {
        self.named(field.owner, Some(&field.property.name.js), ty)
    }

    /// The list that another name stands for, with its items by their name, if the spec gives them none.
    pub(super) fn list_by_name(&self, place: &Place, list: &Type) -> Option<Type> {
        let (mut place, mut ty) = (place.clone(), list.clone());
        while place.depth < DEEPEST {
            let TypeKind::Path(path) = &ty.kind else { return None };
            let Target::Local(owner) = self.scope.find(place.at, path) else { return None };
            let Kind::Alias(alias) = owner.kind else { return None };
            // What holds itself is told where it does.
            if !owner.generics().is_empty() || mentions(&alias.ty, &alias.name.js) {
                return None;
            }
            place = self.inside(&place, owner, &[]);
            let known = self.ty(&place, &alias.ty);
            if depth(&known) > 0 {
                return Some(self.named(owner, None, known));
            }
            ty = alias.ty.clone();
        }
        None
    }

    fn named(&self, owner: Definition<'a>, key: Option<&str>, ty: Type) -> Type {
        let Some((inline, _)) = apart(&ty, &ty) else { return ty };
        let mut named = self.named.borrow_mut();
        let name = match named.iter().find(|it| it.owner == owner.id && it.key.as_deref() == key) {
            Some(known) => known.name.clone(),
            None => {
                let levels = "Item".repeat(depth(&ty));
                let of = &owner.name().js;
                let whole = key.map_or_else(|| names::camel_text(of), |key| names::joined(of, key));
                let name = self.free_name(owner.namespace, &whole, &levels, &named);
                named.push(Named { owner: owner.id, key: key.map(str::to_owned), name: name.clone(), ty: inline });
                name
            }
        };
        let modules = self.scope.modules(owner.namespace);
        let root = Ident::new("self", *ty.span);
        let segments = std::iter::once(root).chain(modules).chain([names::ident(&name, ty.span)]).collect();
        let path = Path { leading: false, segments, args: Vec::new() };
        let path = Type { kind: TypeKind::Path(path), span: ty.span };
        apart(&ty, &path).map_or(ty, |(_, with)| with)
    }

    /// The type that a path names, if it is one of these.
    pub(super) fn inline(&self, path: &Path) -> Option<Type> {
        let named = self.named.borrow();
        let [root, modules @ .., last] = path.segments.as_slice() else { return None };
        if named.is_empty() || root != "self" {
            return None;
        }
        let is_it = |it: &&Named| {
            *last == it.name && self.scope.modules(self.scope.definition(it.owner).namespace).as_slice() == modules
        };
        named.iter().find(is_it).map(|it| it.ty.clone())
    }

    /// The name that the type would have, as far as no definition has it.
    fn free_name(&self, at: NamespaceId, name: &str, levels: &str, named: &[Named]) -> String {
        let text = format!("{name}{levels}");
        let is_free = |text: &str| {
            let path =
                Path { leading: false, segments: vec![names::ident(text, *Span::call_site())], args: Vec::new() };
            let is_new = !named.iter().any(|it| it.name == text && self.scope.definition(it.owner).namespace == at);
            is_new && matches!(self.scope.find(at, &path), Target::Unknown)
        };
        if let Some(short) = text.strip_prefix("Option") {
            let is_plain = short.starts_with(|c: char| c.is_ascii_uppercase()) && !RESERVED.contains(&short);
            if is_plain && is_free(short) {
                return short.to_owned();
            }
        }
        FreeNames::default().find(&text, "_", |it| !is_free(it))
    }

    /// Gives the types of fields and of lists' items the names that other places know them by.
    pub(super) fn name_types(&self, items: &mut Vec<Item>) {
        for Named { owner, key, name, .. } in self.named.borrow().iter() {
            let owner = self.scope.definition(*owner);
            let modules: Vec<&str> = self.scope.path(owner.namespace).into_iter().map(|it| it.js.as_str()).collect();
            define(items, &modules, &owner.name().js, (key.as_deref(), name));
        }
    }
}

/// Defines the type of a field beside the interface that has it, and that of a list's items beside the alias.
fn define(items: &mut Vec<Item>, modules: &[&str], owner: &str, (key, name): (Option<&str>, &str)) -> bool {
    if let Some((first, rest)) = modules.split_first() {
        let inner = |item: &mut Item| match item {
            Item::Namespace(it) if it.name.js == *first => define(&mut it.items, rest, owner, (key, name)),
            _ => false,
        };
        return items.iter_mut().any(inner);
    }
    let is_owner = |it: &Item| match it {
        Item::Interface(it) => it.name.js == owner,
        Item::Alias(it) => it.name.js == owner,
        _ => false,
    };
    let Some(at) = items.iter().position(is_owner) else { return false };
    let (of, cfg) = match &mut items[at] {
        Item::Interface(it) => {
            let property = it.members.iter_mut().find_map(|member| match member {
                Member::Property(it) if key == Some(it.name.js.as_str()) => Some(it),
                _ => None,
            });
            let Some(property) = property else { return false };
            (&mut property.ty, [it.attrs.cfg.as_slice(), &property.attrs.cfg].concat())
        }
        Item::Alias(it) => (&mut it.ty, it.attrs.cfg.clone()),
        _ => return false,
    };
    let span = of.span;
    let path = Path { leading: false, segments: vec![names::ident(name, span)], args: Vec::new() };
    let Some((ty, with)) = apart(of, &Type { kind: TypeKind::Path(path), span }) else { return false };
    *of = with;
    let attrs = Attrs { cfg, ..Attrs::default() };
    let name = Name { js: name.to_owned(), rust: Some(name.to_owned()), span };
    items.insert(at + 1, Item::Alias(Alias { attrs, name, generics: Vec::new(), ty, parts: Vec::new() }));
    true
}

/// What needs a name in a type, and the type with a name in its place.
fn apart(ty: &Type, name: &Type) -> Option<(Type, Type)> {
    let with = |kind: TypeKind| Type { kind, span: ty.span };
    match &ty.kind {
        TypeKind::Object(_) | TypeKind::String(_) | TypeKind::Number(_) | TypeKind::Value(_) => {
            Some((ty.clone(), name.clone()))
        }
        TypeKind::Array(item) => {
            let (item, list) = apart(item, name)?;
            Some((item, with(TypeKind::Array(Box::new(list)))))
        }
        TypeKind::Union(parts) => {
            let (absent, present): (Vec<&Type>, Vec<&Type>) = parts.iter().partition(|it| it.is_absent());
            let beside = |one: Type| match absent.is_empty() {
                true => one,
                false => with(TypeKind::Union(std::iter::once(one).chain(absent.iter().copied().cloned()).collect())),
            };
            match present.as_slice() {
                [] => None,
                [one] => apart(one, name).map(|(one, of_name)| (one, beside(of_name))),
                all if all.iter().any(|it| it.is(Keyword::Any)) || all.iter().all(|it| it.is_boolean()) => None,
                all => Some((with(TypeKind::Union(all.iter().copied().cloned().collect())), beside(name.clone()))),
            }
        }
        _ => None,
    }
}

/// How many lists the type stands in that needs a name.
fn depth(ty: &Type) -> usize {
    match &ty.kind {
        TypeKind::Array(item) => depth(item) + 1,
        TypeKind::Union(parts) => match parts.iter().filter(|it| !it.is_absent()).collect::<Vec<_>>().as_slice() {
            [one] => depth(one),
            _ => 0,
        },
        _ => 0,
    }
}

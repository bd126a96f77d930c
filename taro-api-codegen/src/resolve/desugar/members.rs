//! The members of a type that is known here, and what `keyof` and `A["b"]` make of them.

use std::collections::BTreeMap;

use super::{DEEPEST, Desugarer, Place, combine, is_callback_result, parameter};
use crate::ast::{Attrs, Generic, Interface, Keyword, Member, Name, Property, Type, TypeKind};
use crate::resolve::scope::{Definition, Kind, Target};
use crate::resolve::ty::{is_builtin, promised};
use crate::span::Span;
use crate::suggest;

impl Desugarer<'_, '_> {
    /// The members of an interface, an object or a joined type of this spec; `None` of any other.
    pub(super) fn members_of(&self, place: &Place, ty: &Type) -> Option<Vec<Member>> {
        if place.depth == DEEPEST {
            return None;
        }
        match &ty.kind {
            TypeKind::Object(members) => Some(self.members(place, members)),
            TypeKind::Intersection(parts) => self.joined(place, parts),
            TypeKind::Path(path) => {
                if let Some(given) = parameter(path).and_then(|name| place.given.get(&name)) {
                    let inner = Place { depth: place.depth + 1, given: Default::default(), ..place.clone() };
                    return self.members_of(&inner, given);
                }
                let Target::Local(definition) = self.scope.find(place.at, path) else {
                    return is_callback_result(ty).then(|| vec![err_msg(ty.span)]);
                };
                let inner = self.inside(place, definition, &path.args);
                match definition.kind {
                    Kind::Interface(it) => self.members_of_interface(&inner, it),
                    Kind::Alias(it) => self.members_of(&inner, &it.ty),
                }
            }
            _ => None,
        }
    }

    fn members_of_interface(&self, place: &Place, interface: &Interface) -> Option<Vec<Member>> {
        let mut members = self.members(place, &interface.members);
        for base in interface.extends.iter().filter(|it| promised(it).is_none()) {
            combine::inherit(&mut members, self.members_of(place, base)?);
        }
        Some(members)
    }

    /// A definition seen from inside, where its type parameters are what it is given.
    pub(super) fn inside(&self, place: &Place, definition: Definition, args: &[Type]) -> Place {
        let given = self.given(place, definition.generics(), args);
        Place { at: definition.namespace, given, copied: true, depth: place.depth + 1 }
    }

    fn given(&self, place: &Place, generics: &[Generic], args: &[Type]) -> BTreeMap<String, Type> {
        let any = |span| Type { kind: TypeKind::Keyword(Keyword::Any), span };
        let given = generics.iter().enumerate().map(|(index, generic)| {
            let ty = match (args.get(index), &generic.default) {
                (Some(arg), _) => self.ty(place, arg),
                (None, Some(default)) => default.clone(),
                (None, None) => any(generic.name.span),
            };
            (generic.name.js.clone(), ty)
        });
        given.collect()
    }

    /// `keyof Table`
    pub(super) fn keyof(&self, place: &Place, of: &Type, span: Span) -> TypeKind {
        let Some(members) = self.members_of(place, of) else {
            let message = "`keyof` knows the fields of an interface of this spec alone: write their names, \
                           `\"a\" | \"b\"`";
            return self.refused(span, message).kind;
        };
        if members.iter().any(|it| matches!(it, Member::Index(..))) {
            return TypeKind::Keyword(Keyword::String);
        }
        let key = |member: &Member| Some(Type { kind: TypeKind::String(member_name(member)?.js.clone()), span });
        let mut keys: Vec<Type> = members.iter().filter_map(key).collect();
        match keys.len() {
            0 => self.refused(span, "this has no field that `keyof` could name").kind,
            1 => keys.remove(0).kind,
            _ => TypeKind::Union(keys),
        }
    }

    /// `Table["key"]`
    pub(super) fn indexed(&self, place: &Place, object: &Type, index: &Type, span: Span) -> Type {
        if let TypeKind::Keyof(it) = &index.kind {
            let index = Type { kind: self.keyof(place, it, index.span), span: index.span };
            return if matches!(index.kind, TypeKind::Error) {
                index
            } else {
                self.indexed(place, object, &index, span)
            };
        }
        match &index.kind {
            TypeKind::Union(parts) => {
                let mut list: Vec<Type> = Vec::new();
                for part in parts {
                    let ty = self.indexed(place, object, part, span);
                    if !list.contains(&ty) {
                        list.push(ty);
                    }
                }
                if list.len() == 1 { list.remove(0) } else { Type { kind: TypeKind::Union(list), span } }
            }
            TypeKind::Keyword(Keyword::Number) => self.element(place, object, span),
            TypeKind::String(key) => self.field(place, object, key, index.span, span),
            TypeKind::Number(key) => self.at(place, object, key, span),
            _ => self.any_field(place, object, span),
        }
    }

    /// What a type is behind every other name for it, and where that stands.
    fn behind(&self, place: &Place, ty: &Type) -> (Place, Type) {
        let (mut place, mut ty) = (place.clone(), ty.clone());
        while let (TypeKind::Path(path), true) = (&ty.kind, place.depth < DEEPEST) {
            if let Some(given) = parameter(path).and_then(|name| place.given.get(&name).cloned()) {
                place = Place { given: BTreeMap::new(), depth: place.depth + 1, ..place };
                ty = given;
                continue;
            }
            let Target::Local(definition) = self.scope.find(place.at, path) else { break };
            let Kind::Alias(alias) = definition.kind else { break };
            place = self.inside(&place, definition, &path.args);
            ty = alias.ty.clone();
        }
        (place, ty)
    }

    /// `List[number]`
    fn element(&self, place: &Place, object: &Type, span: Span) -> Type {
        let (place, object) = self.behind(place, object);
        match &object.kind {
            TypeKind::Array(it) => Type { span, ..self.ty(&place, it) },
            TypeKind::Path(path) if is_builtin(path, "Array") && path.args.len() == 1 => {
                Type { span, ..self.ty(&place, &path.args[0]) }
            }
            TypeKind::Tuple(parts) => {
                Type { kind: TypeKind::Union(parts.iter().map(|it| self.ty(&place, it)).collect()), span }
            }
            _ => self.any_field(&place, &object, span),
        }
    }

    /// `Pair[0]`
    fn at(&self, place: &Place, object: &Type, key: &str, span: Span) -> Type {
        let (inner, meant) = self.behind(place, object);
        match (&meant.kind, key.parse::<usize>()) {
            (TypeKind::Tuple(parts), Ok(at)) if at < parts.len() => Type { span, ..self.ty(&inner, &parts[at]) },
            (TypeKind::Tuple(parts), _) => {
                self.refused(span, format!("this tuple has {} parts, counted from 0", parts.len()))
            }
            _ => self.element(place, object, span),
        }
    }

    /// `Table["key"]`
    fn field(&self, place: &Place, object: &Type, key: &str, at: Span, span: Span) -> Type {
        let Some(members) = self.members_of(place, object) else { return self.no_field(span) };
        let found = members.iter().find(|it| member_name(it).is_some_and(|name| name.js == key));
        let undefined = Type { kind: TypeKind::Keyword(Keyword::Undefined), span };
        match found {
            Some(Member::Property(it)) if it.optional => {
                Type { kind: TypeKind::Union(vec![Type { span, ..it.ty.clone() }, undefined]), span }
            }
            Some(Member::Property(it)) => Type { span, ..it.ty.clone() },
            Some(Member::Method(it)) => Type { kind: TypeKind::Function(Box::new(it.signature.clone())), span },
            _ => {
                match members.iter().find_map(|it| if let Member::Index(_, value) = it { Some(value) } else { None }) {
                    Some(value) => Type { span, ..(**value).clone() },
                    None => {
                        let names = members.iter().filter_map(member_name).map(|it| it.js.as_str());
                        let hint = match suggest::nearest(key, names) {
                            Some(near) => format!("; did you mean `{near}`?"),
                            None => String::new(),
                        };
                        self.refused(at, format!("there is no field `{key}`{hint}"))
                    }
                }
            }
        }
    }

    /// `Table[string]`
    fn any_field(&self, place: &Place, object: &Type, span: Span) -> Type {
        let members = self.members_of(place, object).unwrap_or_default();
        let value =
            members.into_iter().find_map(|it| if let Member::Index(_, value) = it { Some(*value) } else { None });
        match (value, &object.kind) {
            (Some(value), _) => Type { span, ..value },
            (None, TypeKind::Path(path)) if is_builtin(path, "Record") && path.args.len() == 2 => {
                Type { span, ..self.ty(place, &path.args[1]) }
            }
            _ => self.no_field(span),
        }
    }

    fn no_field(&self, span: Span) -> Type {
        let message =
            "the field of a type is known here of an interface of this spec alone: write the field's own type";
        self.refused(span, message)
    }
}

/// The name of a property or of a method.
pub(super) fn member_name(member: &Member) -> Option<&Name> {
    match member {
        Member::Property(it) => Some(&it.name),
        Member::Method(it) => Some(&it.name),
        Member::Index(..) | Member::Call(_) => None,
    }
}

/// What every `CallbackResult` holds.
fn err_msg(span: Span) -> Member {
    Member::Property(Property {
        attrs: Attrs::default(),
        name: Name { js: "errMsg".to_owned(), rust: None, span },
        optional: false,
        readonly: false,
        ty: Type { kind: TypeKind::Keyword(Keyword::String), span },
    })
}

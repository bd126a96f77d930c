//! The members of a type that is known here, and what `keyof` and `A["b"]` make of them.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::apart::{self, NoMembers};
use super::{DEEPEST, Desugarer, Place, combine, flat, parameter};
use syn::ext::IdentExt;

use crate::ast::{Attrs, Interface, Keyword, Member, Name, Path, Property, Type, TypeKind, Unit};
use crate::resolve::scope::{Definition, Kind, Target};
use crate::resolve::ty::{is_builtin, promised};
use crate::span::Span;
use crate::suggest;

impl<'a> Desugarer<'_, 'a> {
    /// The members of an interface, an object or a joined type of this spec.
    pub(super) fn members_of(&self, place: &Place, ty: &Type) -> Result<Vec<Member>, NoMembers> {
        if place.depth == DEEPEST {
            return Err(NoMembers::Deep);
        }
        match &ty.kind {
            TypeKind::Object(members) if matches!(members.as_slice(), [Member::Call(_)]) => Err(NoMembers::Called),
            TypeKind::Object(members) => Ok(self.members(place, members)),
            TypeKind::Intersection(parts) => self.joined(place, parts, false).map_err(|(_, why)| why),
            TypeKind::Indexed(..) => self.members_of(&place.plain(), &self.ty(place, ty)),
            TypeKind::Path(path) => self.members_of_path(place, path, ty.span),
            TypeKind::Array(_) | TypeKind::Tuple(_) => Err(NoMembers::List),
            // What may be absent has the members that it has where it is there.
            TypeKind::Union(parts) => match parts.iter().filter(|it| !it.is_absent()).collect::<Vec<_>>().as_slice() {
                [one] => self.members_of(place, one),
                _ => Err(NoMembers::Other),
            },
            TypeKind::Function(_) => Err(NoMembers::Called),
            TypeKind::Error => Err(NoMembers::Wrong),
            _ => Err(NoMembers::Other),
        }
    }

    fn members_of_path(&self, place: &Place, path: &Path, span: Span) -> Result<Vec<Member>, NoMembers> {
        let name = parameter(path);
        if let Some(given) = name.as_ref().and_then(|name| place.given.get(name)) {
            return self.members_of(&place.plain(), given);
        }
        match self.scope.find(place.at, path) {
            Target::Local(definition) => {
                let inner = self.inside(place, definition, &path.args);
                match definition.kind {
                    Kind::Interface(it) => self.members_of_interface(&inner, it),
                    Kind::Alias(it) => self.members_of(&inner, &it.ty),
                }
            }
            Target::Foreign => match self.inline(path) {
                Some(ty) => self.members_of(&place.plain(), &ty),
                None => Err(NoMembers::Elsewhere),
            },
            Target::Unknown => match (name.as_deref().unwrap_or_default(), path.args.as_slice()) {
                (name, _) if place.params.iter().any(|it| it.name.js == name) => Err(NoMembers::Param),
                ("CallbackResult", []) => Ok(vec![err_msg(span)]),
                ("Record", [key, value]) => {
                    let plain = Path { args: path.args.iter().map(|it| self.ty(place, it)).collect(), ..path.clone() };
                    if let Some(members) = self.record(place, &plain) {
                        return Ok(members);
                    }
                    Ok(vec![Member::Index(Box::new(self.ty(place, key)), Box::new(self.ty(place, value)))])
                }
                ("Box", [inner]) => self.members_of(place, inner),
                ("Array" | "ArrayBuffer" | "Uint8Array" | "Uint8ClampedArray" | "Float32Array", _) => {
                    Err(NoMembers::List)
                }
                ("Promise", _) => Err(NoMembers::Other),
                _ if self.scope.has_glob(place.at) || place.conditional => Err(NoMembers::Elsewhere),
                _ => Err(NoMembers::Wrong),
            },
        }
    }

    /// The members of an interface and of those that it extends, as they are written, each with where it stands: a member may
    /// be made of another one. `None` of what is not made of interfaces of this spec alone.
    fn written(&self, place: &Place, object: &Type) -> Option<Vec<(Rc<Place>, &'a Member)>> {
        let (place, object) = self.behind(place, object);
        let TypeKind::Path(path) = &object.kind else { return None };
        let Target::Local(definition) = self.scope.find(place.at, path) else { return None };
        let Kind::Interface(interface) = definition.kind else { return None };
        if place.depth >= DEEPEST || interface.members.iter().any(|it| matches!(it, Member::Call(_))) {
            return None;
        }
        let inner = Rc::new(self.inside(&place, definition, &path.args));
        let mut list: Vec<_> = interface.members.iter().map(|it| (Rc::clone(&inner), it)).collect();
        for base in interface.extends.iter().filter(|it| promised(it).is_none()) {
            list.extend(self.written(&inner, base)?);
        }
        Some(list)
    }

    /// The members that are looked at to find the one of that name: no other is made, if it is there.
    fn members_with(&self, place: &Place, object: &Type, key: &str) -> Result<Vec<Member>, NoMembers> {
        let Some(written) = self.written(place, object) else { return self.members_of(place, object) };
        let has = |(_, it): &&(Rc<Place>, &Member)| member_name(it).is_some_and(|name| name.js == key);
        let found = written.iter().find(has).or(written.iter().find(|(_, it)| matches!(it, Member::Index(..))));
        Ok(match found {
            Some((inner, one)) => self.members(inner, std::slice::from_ref(*one)),
            None => written.into_iter().filter_map(|(_, it)| named(it)).collect(),
        })
    }

    fn members_of_interface(&self, place: &Place, interface: &Interface) -> Result<Vec<Member>, NoMembers> {
        if matches!((interface.members.as_slice(), interface.extends.as_slice()), ([Member::Call(_)], [])) {
            return Err(NoMembers::Called);
        }
        let mut members = self.members(place, &interface.members);
        for base in interface.extends.iter().filter(|it| promised(it).is_none()) {
            let inherited = self.members_of(place, base).map_err(|why| match why {
                NoMembers::Deep => why,
                // It is told where the interface extends it.
                _ => NoMembers::Wrong,
            })?;
            combine::add(&mut members, inherited);
        }
        Ok(members)
    }

    /// A definition seen from inside, where its type parameters are what it is given.
    pub(super) fn inside(&self, place: &Place, definition: Definition, args: &[Type]) -> Place {
        let (at, depth) = (definition.namespace, place.depth + 1);
        let conditional = place.conditional || !definition.cfg().is_empty();
        let mut inner = Place { at, copied: true, conditional, depth, ..Place::default() };
        for (index, generic) in definition.generics().iter().enumerate() {
            let ty = match (args.get(index), &generic.default) {
                (Some(arg), _) => self.ty(place, arg),
                // It may name those before it.
                (None, Some(default)) => self.ty(&inner, default),
                (None, None) => Type { kind: TypeKind::Keyword(Keyword::Any), span: generic.name.span },
            };
            inner.given.insert(generic.name.js.clone(), ty);
        }
        inner
    }

    /// `keyof Table`
    pub(super) fn keyof(&self, place: &Place, of: &Type, span: Span) -> TypeKind {
        let inner = self.take_apart(place, of);
        let members = match self.written(&inner, of) {
            // Their types are not asked for, and may be made of this one.
            Some(written) => Ok(distinct(written.into_iter().map(|(_, it)| it))),
            None => self.members_of(&inner, of),
        };
        let members = match members {
            Ok(members) => members,
            Err(why) => return self.without(place, why.named(self.errors.language()), span).kind,
        };
        if members.iter().any(|it| matches!(it, Member::Index(..))) {
            return TypeKind::Keyword(Keyword::String);
        }
        let key = |member: &Member| Some(Type { kind: TypeKind::String(member_name(member)?.js.clone()), span });
        let mut keys: Vec<Type> = members.iter().filter_map(key).collect();
        match keys.len() {
            0 => self.refused(place, span, "this has no field that `keyof` could name").kind,
            1 => keys.remove(0).kind,
            _ => TypeKind::Union(keys),
        }
    }

    /// `Table["key"]`
    pub(super) fn indexed(&self, place: &Place, object: &Type, index: &Type, (span, measured): (Span, bool)) -> Type {
        let inner = self.take_apart(place, object);
        let ty = Indexing { desugarer: self, report: place, place: &inner, span, measured }.ty(object, index);
        if place.copied { ty } else { apart::copy(ty) }
    }

    /// What a number is counted in that is a field of another type.
    pub(super) fn unit_of(&self, place: &Place, ty: &Type) -> Option<(Unit, Span)> {
        match &ty.kind {
            TypeKind::Indexed(object, index) => {
                let TypeKind::String(key) = &index.kind else { return None };
                // What is wrong with it is said where the type is made.
                let apart = Place { copied: true, ..place.clone() };
                self.field_of(&apart, object, key)?.property.attrs.unit.clone()
            }
            TypeKind::Union(parts) => match parts.iter().filter(|it| !it.is_absent()).collect::<Vec<_>>().as_slice() {
                [one] => self.unit_of(place, one),
                _ => None,
            },
            _ => None,
        }
    }

    /// What a type is behind every other name for it, and where that stands.
    pub(super) fn behind(&self, place: &Place, ty: &Type) -> (Place, Type) {
        let (mut place, mut ty) = (place.clone(), ty.clone());
        while place.depth < DEEPEST {
            if let TypeKind::Indexed(..) = ty.kind {
                (ty, place) = (self.ty(&place, &ty), place.plain());
                continue;
            }
            let TypeKind::Path(path) = &ty.kind else { break };
            if let Some(given) = parameter(path).and_then(|name| place.given.get(&name).cloned()) {
                place = place.plain();
                ty = given;
                continue;
            }
            if let Some(inline) = self.inline(path) {
                (ty, place) = (inline, place.plain());
                continue;
            }
            let Target::Local(definition) = self.scope.find(place.at, path) else { break };
            let Kind::Alias(alias) = definition.kind else { break };
            place = self.inside(&place, definition, &path.args);
            ty = alias.ty.clone();
        }
        (place, ty)
    }

    /// Reports why a type is not known, unless that is told elsewhere.
    fn without(&self, place: &Place, message: Option<&str>, span: Span) -> Type {
        match message {
            Some(message) => self.refused(place, span, message),
            None => Type::error(span),
        }
    }
}

impl Place {
    /// The same place for what is in plain words already, as what stands in for a type parameter.
    pub(super) fn plain(&self) -> Place {
        Place { depth: self.depth + 1, given: BTreeMap::new(), ..self.clone() }
    }
}

/// So many fields are all named, where none of them was meant for certain.
const FEW: usize = 5;

/// `Table["key"]`
struct Indexing<'d, 's, 'a> {
    desugarer: &'d Desugarer<'s, 'a>,
    /// Where it stands.
    report: &'d Place,
    /// Where what it holds is looked at.
    place: &'d Place,
    span: Span,
    /// Whether a unit can stand above it.
    measured: bool,
}

impl Indexing<'_, '_, '_> {
    fn ty(&self, object: &Type, index: &Type) -> Type {
        let span = self.span;
        let meant = match &index.kind {
            TypeKind::Keyof(it) => Type { kind: self.desugarer.keyof(self.report, it, index.span), span: index.span },
            TypeKind::Path(_) => {
                let inner = self.desugarer.take_apart(self.report, index);
                let (inner, meant) = self.desugarer.behind(&inner, index);
                Type { span: index.span, ..self.desugarer.ty(&inner, &meant) }
            }
            _ => index.clone(),
        };
        match &meant.kind {
            TypeKind::Error => meant,
            TypeKind::Union(parts) => {
                let mut list: Vec<Type> = Vec::new();
                for part in parts {
                    let ty = self.ty(object, part);
                    if !list.contains(&ty) {
                        list.push(ty);
                    }
                }
                // Fields of several types may have `null` among their values.
                let list = flat(list);
                match list.as_slice() {
                    [one] => one.clone(),
                    _ => Type { kind: TypeKind::Union(distinct_parts(list)), span },
                }
            }
            TypeKind::Keyword(Keyword::Number) => self.element(object),
            TypeKind::String(key) => self.field(object, key, index.span),
            TypeKind::Number(key) => self.at(object, key),
            TypeKind::Keyword(Keyword::String) => self.any_field(self.place, object),
            _ if self.parameter(index).is_some() => {
                let name = self.parameter(index).unwrap_or_default();
                let instead = self.desugarer.errors.either(
                    "`#[rust(\"on_login\")] on(name: \"login\", ..) => void`, or write `any`",
                    "`#[js(\"on\")] fn on_login(&self, name: one_of!(\"login\"), ..)`, or write `Any`",
                );
                let said = format!(
                    "each call chooses its `{name}`, and in Rust all calls have one type: write a way to call it for each name, as \
                     {instead}"
                );
                self.desugarer.refused(self.report, index.span, said)
            }
            _ => {
                let said = self.desugarer.errors.either(
                    "between `[` and `]` is the name of a field, a number, or `keyof`: `A[\"name\"]`",
                    "the second is the name of a field, a number, or `key_of!(..)`: `member_of!(A, \"name\")`",
                );
                self.desugarer.refused(self.report, index.span, said)
            }
        }
    }

    /// The type parameter that a type is.
    fn parameter(&self, ty: &Type) -> Option<String> {
        let TypeKind::Path(path) = &ty.kind else { return None };
        let [one] = path.segments.as_slice() else { return None };
        let name = one.unraw().to_string();
        self.report.params.iter().any(|it| it.name.js == name).then_some(name)
    }

    /// The list that a type is, which may be absent.
    fn list(&self, object: &Type) -> (Place, Type) {
        let (place, object) = self.desugarer.behind(self.place, object);
        let TypeKind::Union(parts) = &object.kind else { return (place, object) };
        match parts.iter().filter(|it| !it.is_absent()).collect::<Vec<_>>().as_slice() {
            [one] => self.desugarer.behind(&place, one),
            _ => (place, object),
        }
    }

    /// `List[number]`
    fn element(&self, object: &Type) -> Type {
        let span = self.span;
        let (place, object) = match self.desugarer.list_by_name(self.place, object) {
            Some(named) => Indexing { place: &self.place.plain(), ..*self }.list(&named),
            None => self.list(object),
        };
        match &object.kind {
            TypeKind::Array(it) => Type { span, ..self.desugarer.ty(&place, it) },
            TypeKind::Path(path) if is_builtin(path, "Array") && path.args.len() == 1 => {
                Type { span, ..self.desugarer.ty(&place, &path.args[0]) }
            }
            TypeKind::Tuple(parts) => {
                Type { kind: TypeKind::Union(parts.iter().map(|it| self.desugarer.ty(&place, it)).collect()), span }
            }
            _ => self.any_field(&place, &object),
        }
    }

    /// `Pair[0]`
    fn at(&self, object: &Type, key: &str) -> Type {
        let (inner, meant) = self.list(object);
        match (&meant.kind, key.parse::<usize>()) {
            (TypeKind::Tuple(parts), Ok(at)) if at < parts.len() => {
                Type { span: self.span, ..self.desugarer.ty(&inner, &parts[at]) }
            }
            (TypeKind::Tuple(parts), _) => {
                let said = format!("this tuple has {} parts, counted from 0", parts.len());
                self.desugarer.refused(self.report, self.span, said)
            }
            _ => self.element(object),
        }
    }

    /// `Table["key"]`
    fn field(&self, object: &Type, key: &str, at: Span) -> Type {
        let span = self.span;
        let members = match self.desugarer.members_with(self.place, object, key) {
            Ok(members) => members,
            Err(why) => {
                return self.desugarer.without(self.report, why.of_field(self.desugarer.errors.language()), span);
            }
        };
        let found = members.iter().find(|it| member_name(it).is_some_and(|name| name.js == key));
        let named = match found {
            Some(Member::Property(it)) => self.own(object, it, at),
            _ => None,
        };
        let undefined = Type { kind: TypeKind::Keyword(Keyword::Undefined), span };
        match found {
            Some(Member::Property(it)) if it.optional => {
                let ty = named.unwrap_or_else(|| it.ty.clone());
                Type { kind: TypeKind::Union(flat(vec![Type { span, ..ty }, undefined])), span }
            }
            Some(Member::Property(it)) => Type { span, ..named.unwrap_or_else(|| it.ty.clone()) },
            Some(Member::Method(it)) => Type { kind: TypeKind::Function(Box::new(it.signature.clone())), span },
            _ => match members.iter().find_map(value_of_index) {
                Some(value) => Type { span, ..value.clone() },
                None => {
                    let names: Vec<&str> = members.iter().filter_map(member_name).map(|it| it.js.as_str()).collect();
                    let hint = match suggest::nearest(key, names.iter().copied()) {
                        Some(near) => format!("; did you mean `{near}`?"),
                        None if (1..=FEW).contains(&names.len()) => format!("; there is `{}`", names.join("`, `")),
                        None => String::new(),
                    };
                    self.desugarer.refused(self.report, at, format!("there is no field `{key}`{hint}"))
                }
            },
        }
    }

    /// The type of a field by its name, if it needs one. A time is no number where nothing says what it is counted in.
    fn own(&self, object: &Type, property: &Property, at: Span) -> Option<Type> {
        let is_time = matches!(property.attrs.unit, Some((Unit::Millis | Unit::Seconds, _)));
        // A unit above what is no number is a mistake by itself.
        if is_time && !self.measured && self.may_be_number(&property.ty) {
            let number = self.desugarer.errors.either("number", "f64");
            let said = format!(
                "`{}` is a time, and only a field can say what it is counted in: write `{number}` here",
                property.name.js
            );
            self.desugarer.error(self.report, at, said);
        }
        let field = self.desugarer.field_of(self.place, object, &property.name.js)?;
        Some(self.desugarer.by_name(&field, property.ty.clone()))
    }

    fn may_be_number(&self, ty: &Type) -> bool {
        let (_, meant) = self.desugarer.behind(self.place, ty);
        match &meant.kind {
            TypeKind::Union(parts) => match parts.iter().filter(|it| !it.is_absent()).collect::<Vec<_>>().as_slice() {
                [one] => self.may_be_number(one),
                _ => false,
            },
            TypeKind::Keyword(it) => matches!(it, Keyword::Number | Keyword::Any),
            TypeKind::Path(_) | TypeKind::Error => true,
            _ => false,
        }
    }

    /// `Table[string]`
    fn any_field(&self, place: &Place, object: &Type) -> Type {
        match self.desugarer.members_of(place, object) {
            Ok(members) => match members.iter().find_map(value_of_index) {
                Some(value) => Type { span: self.span, ..value.clone() },
                None => {
                    let said = self.desugarer.errors.either(
                        "only what has `[key: string]: T` can be asked for any field: name one, `A[\"name\"]`",
                        "only what has `#[rest]` can be asked for any field: name one, `member_of!(A, \"name\")`",
                    );
                    self.desugarer.refused(self.report, self.span, said)
                }
            },
            Err(why) => self.desugarer.without(self.report, why.of_field(self.desugarer.errors.language()), self.span),
        }
    }
}

/// `T` of `[key: string]: T`
fn value_of_index(member: &Member) -> Option<&Type> {
    match member {
        Member::Index(_, value) => Some(value),
        _ => None,
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

/// The parts of a union, each once.
fn distinct_parts(parts: Vec<Type>) -> Vec<Type> {
    let mut list: Vec<Type> = Vec::new();
    parts.into_iter().for_each(|it| {
        if !list.contains(&it) {
            list.push(it)
        }
    });
    list
}

/// A member of which nothing is known but its name.
fn named(member: &Member) -> Option<Member> {
    let name = member_name(member)?.clone();
    let ty = Type::error(name.span);
    Some(Member::Property(Property { attrs: Attrs::default(), name, optional: false, readonly: false, ty }))
}

/// Members of which nothing is known but their names, each once; and whether there are any others.
fn distinct<'m>(members: impl Iterator<Item = &'m Member>) -> Vec<Member> {
    let mut names = BTreeSet::new();
    let mut list = Vec::new();
    for member in members {
        match member_name(member) {
            Some(name) if names.insert(&name.js) => list.extend(named(member)),
            Some(_) => {}
            None => list.push(member.clone()),
        }
    }
    list
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

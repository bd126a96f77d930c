//! Interfaces, one for each set of type arguments, and their members.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};

use taro_api_codegen::ast::{self, Attrs, Keyword, Member, Param, Property, Signature, TypeKind};
use taro_api_codegen::resolve::names;
use taro_api_codegen::span::Span;

use super::members::inherit;
use super::overloads::Overload;
use super::{LARGEST, Lower, size, subst};
use crate::import::definitions::{self, Definition, TypeId};
use crate::import::notes::Note;
use crate::import::ts::{self, At, DeclId, DeclKind, Kind, Ref, Target, Type};
use crate::import::{nodes, tags};

/// A property of one of TypeScript's words.
pub(super) fn field(name: &str, word: Keyword) -> Member {
    Member::Property(nodes::property(nodes::name(name), Attrs::default(), nodes::word(word)))
}

const NEW: &str =
    "a class that is no name of the module: write a function that makes its objects, in JavaScript, and bind that";

const DEFAULT: &str = "a type parameter: its default stands in its place";

const ERASED: &str = "a type parameter: what it must be, or any value, stands in its place";

const GROWS: &str = "an interface that leads to itself with ever larger arguments: from here on, they are any value";

const MANY: &str = "an interface with more than 40 sets of type arguments: in this one and in those that follow, they are any \
                    value; write an interface with the type that is needed";

/// So many sets of type arguments does an interface have.
const MOST_INSTANCES: usize = 40;

/// So often do arguments grow on the way to an interface that leads to itself.
const MOST_GROWTH: usize = 2;

/// So many interfaces are worked out inside of each other; each takes some of the stack.
const MOST_AT_ONCE: usize = 300;

/// So many interfaces extend each other on the way to a promise.
const MOST_BASES: usize = 64;

/// An interface that has a number, and is to be worked out.
pub(super) struct Body {
    id: TypeId,
    decl: DeclId,
    args: Vec<Type>,
    name: String,
    env: subst::Env,
    depth: usize,
}

impl Lower<'_> {
    /// An interface with these type arguments.
    pub(super) fn interface(&mut self, id: DeclId, args: &[Type], at: At) -> TypeId {
        let table = self.table;
        let decl = &table.decls[id];
        let DeclKind::Interface { .. } = &decl.kind else { return self.reserve() };
        if !self.fit(args, at) {
            return self.reserve();
        }
        let size = size::of_declared(args, LARGEST).unwrap_or(LARGEST);
        if !self.table.is_taro && !args.is_empty() && self.has_grown(id, size) {
            self.notes.bare.push(Note { at, name: decl.name.clone(), why: GROWS.to_owned() });
            return self.interface(id, &[], at);
        }
        // One without arguments is worked out once, whatever leads to it; arguments can grow without end.
        let depth = if args.is_empty() { 0 } else { self.depth };
        if !self.table.is_taro && args.is_empty() {
            for generic in decl.generics.iter().filter(|it| it.default.is_none()) {
                self.notes.bare.push(Note { at: decl.at, name: generic.name.clone(), why: ERASED.to_owned() });
            }
        }
        let env = subst::env(&decl.generics, args, at);
        let instance = (id, decl.generics.iter().map(|it| self.ty(&env[&it.name])).collect());
        if let Some(done) = self.done.interfaces.get(&instance) {
            return *done;
        }
        let instances = self.done.instances.entry(id).or_default();
        *instances += 1;
        if *instances > MOST_INSTANCES && !args.is_empty() && !self.table.is_taro {
            self.notes.bare.push(Note { at, name: decl.name.clone(), why: MANY.to_owned() });
            return self.interface(id, &[], at);
        }
        let type_id = self.reserve();
        // Before it has a name: a default may be the interface itself.
        self.done.interfaces.insert(instance.clone(), type_id);
        let name = self.instance_name(id, &instance.1);
        self.done.declared.insert(id);
        let body = Body { id: type_id, decl: id, args: args.to_vec(), name, env, depth };
        match args.is_empty() && self.growing.len() >= MOST_AT_ONCE {
            true => self.later.push(body),
            false => {
                self.growing.push((id, size));
                self.body(body);
                self.growing.pop();
            }
        }
        type_id
    }

    /// Whether an interface that is being worked out led to itself with larger arguments, and arguments grew before.
    fn has_grown(&self, id: DeclId, size: usize) -> bool {
        let larger = self.growing.windows(2).filter(|it| it[0].1 < it[1].1).count();
        larger >= MOST_GROWTH && self.growing.iter().any(|(it, smaller)| *it == id && *smaller < size)
    }

    /// Works out the interfaces without arguments that came when too many others were being worked out.
    pub(super) fn the_later_ones(&mut self) {
        while let Some(body) = self.later.pop() {
            self.body(body);
        }
    }

    /// One without arguments stands for itself, and so does each of its members.
    fn body(&mut self, body: Body) {
        match body.args.is_empty() {
            true => self.for_itself(|lower| lower.work_out(body)),
            false => self.work_out(body),
        }
    }

    fn work_out(&mut self, Body { id: type_id, decl: id, args, name, env, depth }: Body) {
        let DeclKind::Interface { extends, members } = &self.table.decls[id].kind else { return };
        let outer = std::mem::replace(&mut self.depth, depth);
        let mut own = subst::members(members, &env);
        let mut bases = Vec::new();
        for base in extends {
            let base = subst::ty(base, &env);
            if let Some(named) = self.base(id, &base) {
                bases.push(named);
                continue;
            }
            bases.extend(self.promise_through(&base, 0));
            match self.inherited_members(&base) {
                Some(inherited) => inherit(&mut own, inherited),
                None => {
                    self.leave_out(base.at, "", "the members of what is extended cannot be told: write them by hand")
                }
            }
        }
        let each_for_itself = args.is_empty();
        subst::this(&mut own, &self.instance_of(id, args));
        let members = self.members_of_one(&own, bases.is_empty(), each_for_itself);
        let kind = match &members[..] {
            [Member::Index(_, value)] if bases.is_empty() => definitions::Kind::Alias(nodes::record((**value).clone())),
            [Member::Call(call)] if bases.is_empty() => definitions::Kind::Alias(nodes::callback(call.clone())),
            _ => definitions::Kind::Interface { extends: bases, members },
        };
        self.define(type_id, id, &name, kind);
        self.keep_places(type_id, &own);
        self.depth = outer;
    }

    /// Keeps where the members of a type are declared: what is said of one of them later names that place.
    pub(super) fn keep_places(&mut self, id: TypeId, members: &[ts::Member]) {
        // Nothing of Taro's is left out later.
        if !self.table.is_taro
            && let Some(definition) = &mut self.types[id]
        {
            // The first of several ways to call it.
            definition.members.extend(members.iter().rev().map(|it| (it.name.clone(), it.at)));
        }
    }

    /// An interface with its arguments, as a type.
    fn instance_of(&self, id: DeclId, args: Vec<Type>) -> Kind {
        Kind::Ref(Ref { path: vec![self.table.decls[id].name.clone()], args, target: Target::Decl(id) })
    }

    /// What a spec can say with `extends`; the members of everything else are written into the interface.
    fn base(&mut self, id: DeclId, base: &Type) -> Option<ast::Type> {
        let Kind::Ref(Ref { path, args, target }) = &base.kind else { return None };
        match target {
            Target::Decl(parent) if self.table.is_callback_result(*parent) => {
                (!self.table.hides_callback_result(id)).then(|| nodes::known("CallbackResult", Vec::new()))
            }
            Target::Decl(parent) => {
                let local = self.table.home(*parent) == self.table.home(id);
                let DeclKind::Interface { .. } = &self.table.decls[*parent].kind else { return None };
                if !local || !args.is_empty() || self.is_table(*parent) {
                    return None;
                }
                let named = self.interface(*parent, args, base.at);
                self.types[named].as_ref()?.interface().map(|_| nodes::definition(named))
            }
            Target::Library if path[0] == "Promise" => Some(self.ty(base)),
            // `interface A extends B` where `A` has `x` otherwise: TypeScript lets none of the members be something else.
            Target::Library if path[0] == "Omit" && self.table.expanded.contains(&self.table.decls[id].at.file) => {
                self.base(id, args.first()?)
            }
            _ => None,
        }
    }

    /// What a base whose members are written into the interface is a promise of.
    fn promise_through(&mut self, base: &Type, depth: usize) -> Option<ast::Type> {
        let Kind::Ref(Ref { path, args, target }) = &base.kind else { return None };
        match target {
            Target::Library if path[0] == "Promise" => Some(self.ty(base)),
            Target::Decl(id) if depth < MOST_BASES => {
                let decl = &self.table.decls[*id];
                let DeclKind::Interface { extends, .. } = &decl.kind else { return None };
                let env = subst::env(&decl.generics, args, base.at);
                extends.iter().find_map(|it| self.promise_through(&subst::ty(it, &env), depth + 1))
            }
            _ => None,
        }
    }

    /// `SharedValue<number>` is `SharedValueNumber`; what is said with the defaults has the name alone.
    pub(super) fn instance_name(&mut self, id: DeclId, args: &[ast::Type]) -> String {
        let decl = &self.table.decls[id];
        let usual = subst::env(&decl.generics, &[], decl.at);
        let usual: Vec<ast::Type> = decl.generics.iter().map(|it| self.ty(&usual[&it.name])).collect();
        let mut name = self.default_names.get(&id).unwrap_or(&decl.name).clone();
        let same = |(a, b): (&ast::Type, &ast::Type)| nodes::alike(self.meant(a), self.meant(b));
        if !args.iter().zip(&usual).all(same) {
            args.iter().for_each(|it| name.push_str(&self.spelled(it)));
        }
        name
    }

    /// A type, or what its name stands for.
    fn meant<'t>(&'t self, ty: &'t ast::Type) -> &'t ast::Type {
        let definition = nodes::defined(ty).and_then(|id| self.types[id].as_ref());
        definition.and_then(Definition::alias).unwrap_or(ty)
    }

    /// A type as a part of a name.
    fn spelled(&self, ty: &ast::Type) -> String {
        if let Some(id) = nodes::defined(ty) {
            return self.types[id].as_ref().map_or("This", Definition::name).to_owned();
        }
        match &ty.kind {
            TypeKind::Keyword(word) => names::camel_text(word.name()),
            TypeKind::Array(it) => format!("{}Array", self.spelled(it)),
            TypeKind::Path(path) => {
                let of = path.args.last().map_or(String::new(), |it| self.spelled(it));
                path.segments.iter().fold(of, |name, it| name + &it.to_string())
            }
            _ => "Other".to_owned(),
        }
    }

    /// The members of an object, overloads merged. What can be called is a function, when it is nothing else `alone`.
    pub(super) fn members(&mut self, members: &[ts::Member], alone: bool) -> Vec<Member> {
        self.members_of_one(members, alone, false)
    }

    /// The same, where each of them may take as much as a function.
    fn members_of_one(&mut self, members: &[ts::Member], alone: bool, for_itself: bool) -> Vec<Member> {
        let mut list: Vec<Member> = Vec::new();
        let mut methods: BTreeMap<&str, Vec<&ts::Member>> = BTreeMap::new();
        members.iter().filter(|it| is_method(it)).for_each(|it| methods.entry(&it.name).or_default().push(it));
        let mut taken: HashSet<String> = HashSet::new();
        let is_call = |it: &ts::Member| matches!(it.kind, ts::MemberKind::Call(_));
        let called = members.iter().find(|it| is_call(it)).filter(|_| alone && members.iter().all(is_call));
        for member in members {
            if is_call(member) && called.is_none_or(|first| !std::ptr::eq(first, member)) {
                let why = match (called.is_some(), self.table.is_taro) {
                    (true, true) => "another way to call it",
                    (false, true) => "the call of an object with members",
                    (true, false) => "another way to call it: a callback has one, and the first is bound",
                    (false, false) => {
                        "an object that has members cannot be called: write a function that calls it, in JavaScript, and bind that"
                    }
                };
                self.leave_out(member.at, if self.table.is_taro { "()" } else { "" }, why);
                continue;
            }
            let overloads = is_method(member).then(|| methods.remove(member.name.as_str()));
            // The others of its name come with the first.
            if let Some(None) = overloads {
                continue;
            }
            let overloads = overloads.flatten();
            let make = |lower: &mut Self| match overloads {
                Some(overloads) => lower.methods(&overloads),
                None => lower.property(member).into_iter().collect(),
            };
            let made = if for_itself { self.for_itself(make) } else { make(self) };
            for it in made {
                let twice = |name: &ast::Name| !taken.insert(name.js.clone()) && !is_method(member);
                if !nodes::member_name(&it).is_some_and(twice) {
                    list.push(it);
                }
            }
        }
        self.apart(&mut list);
        list
    }

    /// Two members whose names differ only where Rust's do not.
    fn apart(&mut self, list: &mut [Member]) {
        let mut taken: HashSet<String> = HashSet::new();
        for member in list {
            let name = match member {
                Member::Property(it) => &mut it.name,
                Member::Method(it) => &mut it.name,
                Member::Index(..) | Member::Call(_) => continue,
            };
            let mut rust = name.rust.clone().unwrap_or_else(|| names::snake_text(&name.js));
            if !taken.insert(rust.clone()) {
                rust.push('_');
                name.rust = Some(rust.clone());
                taken.insert(rust);
            }
        }
    }

    fn property(&mut self, member: &ts::Member) -> Option<Member> {
        let mut attrs = self.attrs(&member.comment, member.at);
        Some(match &member.kind {
            ts::MemberKind::Property { ty, optional, readonly } => {
                if self.is_constructor(ty.as_ref()) {
                    let why = if self.table.is_taro { "a constructor" } else { NEW };
                    self.leave_out(member.at, &member.name, why);
                    return None;
                }
                let one = ty.as_ref().filter(|_| *optional).and_then(|it| self.one_or_nothing(it));
                let ty = one.unwrap_or_else(|| ty.as_ref().map_or_else(nodes::any, |it| self.ty(it)));
                let ty = if *optional { self.without_undefined(ty) } else { ty };
                if ty.is(Keyword::Number) {
                    let unit = tags::unit(&member.name, member.comment.as_deref(), self.table.is_taro);
                    attrs.unit = unit.map(|it| (it, Span::call_site()));
                } else if nodes::may_be_a_number(&ty) {
                    let unit = tags::said_unit(&member.name, member.comment.as_deref());
                    attrs.unit = unit.map(|it| (it, Span::call_site()));
                }
                let name = ast::Name { rust: tags::rust(member.comment.as_deref()), ..nodes::name(&member.name) };
                Member::Property(Property { attrs, name, optional: *optional, readonly: *readonly, ty })
            }
            ts::MemberKind::Index { key, value } => {
                self.tell_pattern(key.at);
                let value = without_any(value);
                Member::Index(Box::new(nodes::word(Keyword::String)), Box::new(self.ty(value)))
            }
            ts::MemberKind::Call(signature) => Member::Call(self.signature(signature)),
            ts::MemberKind::New(_) => {
                let why = if self.table.is_taro { "a constructor" } else { NEW };
                self.leave_out(member.at, if self.table.is_taro { "new" } else { "" }, why);
                return None;
            }
            // Its name was reported, or it is a method.
            ts::MemberKind::Computed { .. } | ts::MemberKind::Method { .. } => return None,
        })
    }

    /// What a type with another name comes to, where that is one thing that may be missing: a mapped type gives a property
    /// `success?: (() => void) | undefined`, and the call answers through it.
    fn one_or_nothing(&mut self, ty: &Type) -> Option<ast::Type> {
        let is_made = match &ty.kind {
            Kind::Conditional(_) | Kind::Indexed(..) => true,
            Kind::Ref(Ref { target: Target::Decl(id), args, .. }) => match &self.table.decls[*id].kind {
                DeclKind::Alias(_) => !args.is_empty(),
                _ => return None,
            },
            _ => return None,
        };
        if self.table.is_taro {
            return None;
        }
        let mut parts = self.parts_of(ty)?;
        let all = parts.len();
        parts.retain(|it| !matches!(it.kind, Kind::Word(ts::Word::Undefined)));
        match parts.as_slice() {
            [one] if all > 1 => match &one.kind {
                Kind::Function(_) => Some(self.ty(one)),
                Kind::Word(_) | Kind::String(_) | Kind::Number(_) | Kind::Boolean(_) if is_made => Some(self.ty(one)),
                _ => None,
            },
            _ => None,
        }
    }

    /// What may be left out need not say that it may be `undefined`.
    fn without_undefined(&self, ty: ast::Type) -> ast::Type {
        match ty.kind {
            TypeKind::Union(parts) => {
                self.union_of(parts.into_iter().filter(|it| !it.is(Keyword::Undefined)).collect())
            }
            _ => ty,
        }
    }

    pub(super) fn is_constructor(&self, ty: Option<&Type>) -> bool {
        match ty.map(|it| &it.kind) {
            Some(Kind::Constructor(_)) => true,
            Some(Kind::Object(members)) => {
                !members.is_empty() && members.iter().all(|it| matches!(it.kind, ts::MemberKind::New(_)))
            }
            _ => false,
        }
    }

    fn methods(&mut self, members: &[&ts::Member]) -> Vec<Member> {
        let mut found = Vec::new();
        let mut may_lack = false;
        for member in members {
            let ts::MemberKind::Method { signature, optional } = &member.kind else { continue };
            may_lack |= optional;
            let attrs = self.attrs(&member.comment, member.at);
            for way in self.each_way(signature) {
                found.push(Overload::named(attrs.clone(), self.signature(&way), &member.comment));
            }
        }
        let Some((name, at)) = members.first().map(|it| (it.name.clone(), it.at)) else { return Vec::new() };
        let mut merged = self.merged(&name, found, at);
        merged.iter_mut().for_each(|it| self.settle(&name, &mut it.signature, at));
        let made = |Overload { attrs, signature, rust, .. }| {
            let name = ast::Name { rust, ..nodes::name(&name) };
            if may_lack {
                let ty = nodes::callback(signature);
                Member::Property(Property { optional: true, ..nodes::property(name, attrs, ty) })
            } else {
                Member::Method(ast::Function { attrs, name, module: None, signature })
            }
        };
        merged.into_iter().map(made).collect()
    }

    /// Lists the type parameters of a type that is there by its name: an object of it has no type arguments in a spec.
    pub(super) fn list_defaults(&mut self, id: DeclId) {
        let decl = &self.table.decls[id];
        for generic in decl.generics.iter().filter(|it| it.default.is_some()) {
            self.notes.bare.push(Note { at: decl.at, name: generic.name.clone(), why: DEFAULT.to_owned() });
        }
    }

    /// Lists the type parameters of a signature: in Rust, what they must be stands in their place.
    fn list_erased(&mut self, signature: &ts::Signature) {
        if self.table.is_taro {
            return;
        }
        for generic in &signature.generics {
            let params = signature.params.iter().filter_map(|it| it.ty.as_ref());
            let beside = generic.default.iter().chain(&generic.extends).chain(signature.output.as_deref());
            // A type that was put in may be from nowhere.
            let Some(ty) = beside.chain(params).find(|it| it.at != At::default()) else { continue };
            let why = if generic.default.is_some() { DEFAULT } else { ERASED };
            self.notes.bare.push(Note { at: ty.at, name: generic.name.clone(), why: why.to_owned() });
        }
    }

    /// The parameters; `...args: [string, number?]` is one for each of them.
    fn each_param(&mut self, signature: &ts::Signature, env: &subst::Env) -> Vec<ts::Param> {
        let mut list = Vec::new();
        for param in &signature.params {
            let ty = param.ty.as_ref().map(|it| subst::ty(it, env));
            let parts = ty.as_ref().filter(|_| param.rest && !self.table.is_taro).and_then(|it| self.evaluated(it));
            let Some(Type { kind: Kind::Tuple(parts), .. }) = parts else {
                list.push(ts::Param { ty, ..param.clone() });
                continue;
            };
            for (at, ty) in parts.into_iter().enumerate() {
                let name = format!("{}{}", param.name, at + 1);
                list.push(ts::Param { name, optional: may_lack(&ty), rest: false, ty: Some(ty) });
            }
        }
        list
    }

    /// `...args: [string] | [string, number]` is a way to call it for each of them.
    pub(super) fn each_way(&mut self, signature: &ts::Signature) -> Vec<ts::Signature> {
        let one = || vec![signature.clone()];
        let Some(last) = signature.params.last().filter(|it| it.rest && !self.table.is_taro) else { return one() };
        let evaluated = last.ty.as_ref().and_then(|it| self.evaluated(it));
        let Some(Type { kind: Kind::Union(parts), .. }) = evaluated else { return one() };
        if !parts.iter().all(|it| matches!(it.kind, Kind::Tuple(_))) {
            return one();
        }
        let way = |ty: Type| {
            let mut way = signature.clone();
            way.params.pop();
            way.params.push(ts::Param { ty: Some(ty), ..last.clone() });
            way
        };
        parts.into_iter().map(way).collect()
    }

    /// A signature, without its type parameters.
    pub(super) fn signature(&mut self, signature: &ts::Signature) -> Signature {
        let env = signature.generics.first().map(|_| subst::env(&signature.generics, &[], At::default()));
        let env = env.unwrap_or_default();
        self.list_erased(signature);
        let mut params = Vec::new();
        for param in self.each_param(signature, &env) {
            let ty = param.ty;
            let ty_at = ty.as_ref().map_or_else(At::default, |it| it.at);
            let mut ty = ty.map_or_else(nodes::any, |it| self.ty(&it));
            if param.rest && is_one(&ty) {
                // TypeScript refuses it, and Taro writes it: `...args: any`.
                if !ty.is(Keyword::Any) {
                    let why = "a list of these: what is given to it is one after the other".to_owned();
                    self.notes.read_as.push(Note { at: ty_at, name: format!("...{}", param.name), why });
                }
                ty = nodes::array(ty);
            }
            if param.optional {
                ty = self.without_undefined(ty);
            }
            let name = nodes::name(&in_one_script(&param.name));
            params.push(Param { name, optional: param.optional, rest: param.rest, ty });
        }
        let output = signature.output.as_ref().map(|it| subst::ty(it, &env));
        nodes::signature(params, output.map_or_else(nodes::any, |it| self.ty(&it)))
    }
}

/// Whether a type is surely no list.
fn is_one(ty: &ast::Type) -> bool {
    match &ty.kind {
        TypeKind::Keyword(_) | TypeKind::Object(_) | TypeKind::Function(_) => true,
        _ => nodes::argument(ty, "Record").is_some(),
    }
}

/// `T` of `T & any`: to TypeScript it is `any`, which members of other types stand beside.
fn without_any(ty: &Type) -> &Type {
    match &ty.kind {
        Kind::Intersection(parts) => match parts.as_slice() {
            [one, any] if matches!(any.kind, Kind::Word(ts::Word::Any)) => one,
            _ => ty,
        },
        _ => ty,
    }
}

/// Whether a part of a tuple may be left out.
fn may_lack(ty: &Type) -> bool {
    let Kind::Union(parts) = &ty.kind else { return false };
    parts.iter().any(|it| matches!(it.kind, Kind::Word(ts::Word::Undefined)))
}

fn is_method(member: &ts::Member) -> bool {
    matches!(member.kind, ts::MemberKind::Method { .. })
}

/// A parameter's name without letters that look like others: one of jQuery's, `function`, has a Cyrillic letter, and rustc warns of
/// it. Only Rust sees the name.
fn in_one_script(name: &str) -> Cow<'_, str> {
    let is_latin = |c: char| c.is_ascii() || matches!(c, '\u{c0}'..='\u{24f}');
    if name.chars().all(is_latin) || !name.contains(|c: char| c.is_ascii_alphabetic()) {
        return Cow::Borrowed(name);
    }
    Cow::Owned(name.chars().map(|c| if is_latin(c) { c } else { '_' }).collect())
}

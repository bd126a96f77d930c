//! Interfaces, one for each set of type arguments, and their members.

use taro_api_codegen::resolve::names;

use super::Lower;
use super::members::inherit;
use super::overloads::Overload;
use super::subst;
use crate::import::model::{Facts, Member, MemberKind, Param, Signature, Ty, TypeId, TypeKind};
use crate::import::tags;
use crate::import::ts::{self, At, DeclId, DeclKind, Kind, Ref, Target, Type};

/// A property of one of TypeScript's words.
pub(super) fn field(name: &str, word: &'static str) -> Member {
    Member {
        name: name.to_owned(),
        rust: None,
        facts: Facts::default(),
        kind: MemberKind::Property { optional: false, readonly: false, ty: Ty::Word(word) },
    }
}

impl Lower<'_> {
    /// An interface with these type arguments.
    pub(super) fn interface(&mut self, id: DeclId, args: &[Type], at: At) -> TypeId {
        let table = self.table;
        let decl = &table.decls[id];
        let DeclKind::Interface { extends, members } = &decl.kind else { return self.reserve() };
        let env = subst::env(&decl.generics, args, at);
        let words: Vec<Ty> = decl.generics.iter().map(|it| self.ty(&env[&it.name])).collect();
        let instance = (id, format!("{words:?}"));
        if let Some(done) = self.done.get(&instance) {
            return *done;
        }
        let type_id = self.reserve();
        self.done.insert(instance, type_id);
        let name = self.instance_name(id, &words);
        self.this.push(type_id);
        let mut own = subst::members(members, &env);
        let mut bases = Vec::new();
        for base in extends {
            let base = subst::ty(base, &env);
            if let Some(named) = self.base(id, &base) {
                bases.push(named);
                continue;
            }
            match self.members_of(&base) {
                Some(inherited) => inherit(&mut own, inherited),
                None => self.problem(base.at, "the importer cannot tell the members of what this extends"),
            }
        }
        let members = self.members(&own, bases.is_empty());
        self.this.pop();
        let kind = match &members[..] {
            [Member { kind: MemberKind::Index(value), .. }] if bases.is_empty() => {
                TypeKind::Alias(Ty::Record(Box::new(value.clone())))
            }
            [Member { kind: MemberKind::Method(call), name, .. }] if name.is_empty() && bases.is_empty() => {
                TypeKind::Alias(Ty::Function(Box::new(call.clone())))
            }
            _ => TypeKind::Interface { extends: bases, members },
        };
        self.define(type_id, id, name, kind);
        type_id
    }

    /// What a spec can say with `extends`; the members of everything else are written into the interface.
    fn base(&mut self, id: DeclId, base: &Type) -> Option<Ty> {
        let Kind::Ref(Ref { path, args, target }) = &base.kind else { return None };
        match target {
            Target::Decl(parent) if self.table.is_callback_result(*parent) => {
                (!self.table.hides_callback_result(id)).then_some(Ty::CallbackResult)
            }
            Target::Decl(parent) => {
                let local = self.table.home(*parent) == self.table.home(id);
                let DeclKind::Interface { .. } = &self.table.decls[*parent].kind else { return None };
                if !local || !args.is_empty() || self.is_table(*parent) {
                    return None;
                }
                let named = self.interface(*parent, args, base.at);
                let is_interface = matches!(self.types[named].as_ref()?.kind, TypeKind::Interface { .. });
                is_interface.then_some(Ty::Named(named))
            }
            Target::Library if path[0] == "Promise" => Some(self.ty(base)),
            _ => None,
        }
    }

    /// `SharedValue<number>` is `SharedValueNumber`; what is said with the defaults has the name alone.
    pub(super) fn instance_name(&mut self, id: DeclId, words: &[Ty]) -> String {
        let decl = &self.table.decls[id];
        let usual = subst::env(&decl.generics, &[], decl.at);
        let usual: Vec<Ty> = decl.generics.iter().map(|it| self.ty(&usual[&it.name])).collect();
        let mut name = decl.name.clone();
        let plain = |ty: &Ty| self.plain(ty).clone();
        if !words.iter().map(plain).eq(usual.iter().map(plain)) {
            words.iter().for_each(|it| name.push_str(&self.spelled(it)));
        }
        name
    }

    /// A type, or what its name stands for.
    fn plain<'t>(&'t self, ty: &'t Ty) -> &'t Ty {
        match ty {
            Ty::Named(id) => match self.types[*id].as_ref().map(|it| &it.kind) {
                Some(TypeKind::Alias(it)) => it,
                _ => ty,
            },
            ty => ty,
        }
    }

    fn spelled(&self, ty: &Ty) -> String {
        match ty {
            Ty::Word(word) => names::camel_text(word),
            Ty::Named(id) => self.types[*id].as_ref().map_or_else(|| "This".to_owned(), |it| it.name.clone()),
            Ty::CallbackResult => "CallbackResult".to_owned(),
            Ty::Memory(name) => (*name).to_owned(),
            Ty::Array(it) => format!("{}Array", self.spelled(it)),
            Ty::Record(it) => format!("{}Record", self.spelled(it)),
            Ty::Promise(it) => format!("{}Promise", self.spelled(it)),
            _ => "Other".to_owned(),
        }
    }

    /// The members of an object, overloads merged. What can be called is a function, when it is nothing else `alone`.
    pub(super) fn members(&mut self, members: &[ts::Member], alone: bool) -> Vec<Member> {
        let mut list: Vec<Member> = Vec::new();
        let mut seen: Vec<&str> = Vec::new();
        let is_call = |it: &ts::Member| matches!(it.kind, ts::MemberKind::Call(_));
        let called = members.iter().find(|it| is_call(it)).filter(|_| alone && members.iter().all(is_call));
        for member in members {
            if is_call(member) && called.is_none_or(|first| !std::ptr::eq(first, member)) {
                let why =
                    if called.is_some() { "another way to call it" } else { "the call of an object with members" };
                self.leave_out(member.at, "()", why);
                continue;
            }
            let same = |it: &&ts::Member| it.name == member.name && is_method(it) == is_method(member);
            if is_method(member) {
                if !seen.contains(&member.name.as_str()) {
                    seen.push(&member.name);
                    let overloads: Vec<_> = members.iter().filter(same).collect();
                    self.methods(&overloads, &mut list);
                }
                continue;
            }
            self.property(member, &mut list);
        }
        self.apart(&mut list);
        list
    }

    /// Two members whose names differ only where Rust's do not.
    fn apart(&mut self, list: &mut [Member]) {
        let mut taken: Vec<String> = Vec::new();
        for member in list.iter_mut().filter(|it| !matches!(it.kind, MemberKind::Index(_))) {
            let mut rust = member.rust.clone().unwrap_or_else(|| names::snake_text(&member.name));
            if taken.contains(&rust) {
                rust.push('_');
                member.rust = Some(rust.clone());
            }
            taken.push(rust);
        }
    }

    fn property(&mut self, member: &ts::Member, list: &mut Vec<Member>) {
        let mut facts = self.facts(&member.comment, member.at);
        let kind = match &member.kind {
            ts::MemberKind::Property { ty, optional, readonly } => {
                if self.is_constructor(ty.as_ref()) {
                    self.leave_out(member.at, &member.name, "a constructor");
                    return;
                }
                let mut ty = ty.as_ref().map_or(Ty::ANY, |it| self.ty(it));
                if *optional && let Ty::Union(parts) = ty {
                    ty = self.union_of(parts.into_iter().filter(|it| *it != Ty::UNDEFINED).collect());
                }
                facts.millis = ty == Ty::Word("number") && tags::is_millis(&member.name, member.comment.as_deref());
                MemberKind::Property { optional: *optional, readonly: *readonly, ty }
            }
            ts::MemberKind::Index { key: _, value } => MemberKind::Index(self.ty(value)),
            ts::MemberKind::Call(signature) => MemberKind::Method(self.signature(signature)),
            ts::MemberKind::New => {
                self.leave_out(member.at, "new", "a constructor");
                return;
            }
            // Its name was reported, or it is a method.
            ts::MemberKind::Computed { .. } | ts::MemberKind::Method { .. } => return,
        };
        if !member.name.is_empty() && list.iter().any(|it| it.name == member.name) {
            return;
        }
        list.push(Member { name: member.name.clone(), rust: None, facts, kind });
    }

    pub(super) fn is_constructor(&self, ty: Option<&Type>) -> bool {
        match ty.map(|it| &it.kind) {
            Some(Kind::Constructor) => true,
            Some(Kind::Object(members)) => {
                !members.is_empty() && members.iter().all(|it| matches!(it.kind, ts::MemberKind::New))
            }
            _ => false,
        }
    }

    fn methods(&mut self, members: &[&ts::Member], list: &mut Vec<Member>) {
        let mut found = Vec::new();
        let mut may_lack = false;
        for member in members {
            let ts::MemberKind::Method { signature, optional } = &member.kind else { continue };
            may_lack |= optional;
            let facts = self.facts(&member.comment, member.at);
            found.push(Overload::new(facts, self.signature(signature)));
        }
        let Some((name, at)) = members.first().map(|it| (it.name.clone(), it.at)) else { return };
        for Overload { facts, signature, rust, .. } in self.merged(&name, found, at) {
            let kind = if may_lack {
                let ty = Ty::Function(Box::new(signature));
                MemberKind::Property { optional: true, readonly: false, ty }
            } else {
                MemberKind::Method(signature)
            };
            list.push(Member { name: name.clone(), rust, facts, kind });
        }
    }

    /// A signature, without its type parameters.
    pub(super) fn signature(&mut self, signature: &ts::Signature) -> Signature {
        let env = signature.generics.first().map(|_| subst::env(&signature.generics, &[], At::default()));
        let env = env.unwrap_or_default();
        let mut params = Vec::new();
        for param in &signature.params {
            let ty = param.ty.as_ref().map(|it| subst::ty(it, &env));
            let mut ty = ty.map_or(Ty::ANY, |it| self.ty(&it));
            if param.rest && ty == Ty::ANY {
                ty = Ty::Array(Box::new(Ty::ANY));
            }
            if param.optional
                && let Ty::Union(parts) = ty
            {
                ty = self.union_of(parts.into_iter().filter(|it| *it != Ty::UNDEFINED).collect());
            }
            params.push(Param { name: param.name.clone(), optional: param.optional, rest: param.rest, ty });
        }
        let output = signature.output.as_ref().map(|it| subst::ty(it, &env));
        Signature { params, output: output.map_or(Ty::ANY, |it| self.ty(&it)) }
    }
}

fn is_method(member: &ts::Member) -> bool {
    matches!(member.kind, ts::MemberKind::Method { .. })
}

//! The members of a type that is made of other types: inherited, picked, joined, made optional.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use taro_api_codegen::ast::Keyword;

use super::Lower;
use super::subst::{self, Env};
use crate::import::library::{Known, known};
use crate::import::notes::Note;
use crate::import::ts::{At, DeclId, DeclKind, Kind, Member, MemberKind, Ref, Target, Type, VisitMut, Word, change};

impl Lower<'_> {
    /// All members of a type, inherited ones included; `None` for a type that has none.
    pub(super) fn members_of(&mut self, ty: &Type) -> Option<Rc<Vec<Member>>> {
        let alone = match &ty.kind {
            Kind::Ref(Ref { args, target: Target::Decl(id), .. }) if args.is_empty() => Some(*id),
            _ => None,
        };
        if let Some(known) = alone.and_then(|id| self.done.whole.get(&id)).filter(|_| !self.given_up) {
            return Some(known.clone());
        }
        let mut members = self.inherited_members(ty)?;
        if matches!(ty.kind, Kind::Ref(_) | Kind::Intersection(_)) {
            subst::this(&mut members, &ty.kind);
        }
        let members = Rc::new(members);
        if let Some(id) = alone.filter(|id| self.done.members.contains_key(id)) {
            self.done.whole.insert(id, members.clone());
        }
        Some(members)
    }

    /// A member of an interface by its name, without a look at all of them; nothing, where it must be looked for.
    pub(super) fn member_named(&mut self, object: &Type, name: &str) -> Option<Member> {
        if self.table.is_taro || name.is_empty() {
            return None;
        }
        let mut member = [self.member_of_one(object, name)?];
        subst::this(&mut member, &object.kind);
        let [member] = member;
        Some(member)
    }

    fn member_of_one(&mut self, object: &Type, name: &str) -> Option<Member> {
        self.deeper(object.at, |lower| lower.own_member(object, name)).flatten()
    }

    fn own_member(&mut self, object: &Type, name: &str) -> Option<Member> {
        let Kind::Ref(Ref { args, target: Target::Decl(id), .. }) = &object.kind else { return None };
        let table = self.table;
        let decl = &table.decls[*id];
        let DeclKind::Interface { extends, members } = &decl.kind else { return None };
        self.reached.insert(*id);
        // One that extends itself has no more members for it.
        if self.inheriting.contains(id) || !self.fit(args, object.at) {
            return None;
        }
        let env = subst::env(&decl.generics, args, object.at);
        // Of several, the last one counts.
        let places = self
            .places
            .entry(*id)
            .or_insert_with(|| members.iter().enumerate().map(|(at, member)| (member.name.as_str(), at)).collect());
        if let Some(at) = places.get(name) {
            return subst::members(std::slice::from_ref(&members[*at]), &env).pop();
        }
        self.inheriting.push(*id);
        let mut found = None;
        for base in extends.iter().filter(|it| !is_promise(it)) {
            let is_interface = |id: DeclId| matches!(self.table.decls[id].kind, DeclKind::Interface { .. });
            // Another type may have it: all of its members must be looked at.
            if !base.decl().is_some_and(is_interface) {
                break;
            }
            found = self.member_of_one(&subst::ty(base, &env), name);
            if found.is_some() {
                break;
            }
        }
        self.inheriting.pop();
        found
    }

    /// The same, where `this` is what inherits them.
    pub(super) fn inherited_members(&mut self, ty: &Type) -> Option<Vec<Member>> {
        self.deeper(ty.at, |lower| lower.all_members(ty)).flatten()
    }

    fn all_members(&mut self, ty: &Type) -> Option<Vec<Member>> {
        match &ty.kind {
            Kind::Object(members) => Some(members.clone()),
            Kind::Intersection(parts) => {
                let mut joined = Joined::default();
                for part in parts {
                    joined.add(self.inherited_members(part)?);
                }
                Some(joined.members)
            }
            Kind::Union(parts) => self.union_members(parts),
            Kind::Conditional(parts) => {
                let chosen = match self.choose(parts) {
                    Some(chosen) => chosen,
                    None => self.chosen(parts)?,
                };
                self.members_of(&chosen).map(Rc::unwrap_or_clone)
            }
            Kind::Ref(Ref { args, target: Target::Decl(id), .. }) => self.declared_members(*id, args, ty.at),
            Kind::Ref(Ref { path, args, target: Target::Library }) => {
                if let Some(members) = self.library_members(&path[0], args, ty.at) {
                    return Some(members);
                }
                let other = self.evaluated(ty).filter(|it| it.kind != ty.kind)?;
                self.members_of(&other).map(Rc::unwrap_or_clone)
            }
            Kind::Mapped(it) => self.mapped_members(it, ty.at),
            Kind::Indexed(..) | Kind::Typeof(..) => {
                let other = self.evaluated(ty).filter(|it| it.kind != ty.kind)?;
                self.members_of(&other).map(Rc::unwrap_or_clone)
            }
            _ => None,
        }
    }

    fn declared_members(&mut self, id: DeclId, args: &[Type], at: At) -> Option<Vec<Member>> {
        self.reached.insert(id);
        if !self.fit(args, at) {
            return None;
        }
        let table = self.table;
        let decl = &table.decls[id];
        match &decl.kind {
            DeclKind::Interface { extends, members } => {
                if let Some(done) = self.done.members.get(&id).filter(|_| args.is_empty()) {
                    return Some(done.clone());
                }
                // One that extends itself has no more members for it.
                if self.inheriting.contains(&id) {
                    self.cuts += 1;
                    return Some(Vec::new());
                }
                self.inheriting.push(id);
                let cuts = self.cuts;
                let env = subst::env(&decl.generics, args, at);
                let mut all = subst::members(members, &env);
                let mut seen: HashSet<&Type> = HashSet::new();
                let mut whole = true;
                for base in extends.iter().filter(|it| !is_promise(it) && seen.insert(it)) {
                    match self.inherited_members(&subst::ty(base, &env)) {
                        Some(inherited) => inherit(&mut all, inherited),
                        None if self.table.is_taro => whole = false,
                        // It is listed where the interface is worked out.
                        None => {}
                    }
                }
                self.inheriting.pop();
                if !whole {
                    return None;
                }
                // What was cut short inside of a circle is not all of it.
                if args.is_empty() && !self.given_up && (self.inheriting.is_empty() || self.cuts == cuts) {
                    self.done.members.insert(id, all.clone());
                }
                Some(all)
            }
            DeclKind::Alias(body) => {
                if let Some(done) = self.done.members.get(&id).filter(|_| args.is_empty()) {
                    return Some(done.clone());
                }
                let before = (self.cuts, self.joined.len());
                let body = self.alias_body(id, body, args, at);
                let all = self.inherited_members(&body)?;
                // What is to be said of the members is said where they are made.
                if args.is_empty() && !self.given_up && (self.cuts, self.joined.len()) == before {
                    self.done.members.insert(id, all.clone());
                }
                Some(all)
            }
            DeclKind::Enum(_) | DeclKind::Import(_) => None,
        }
    }

    /// What an alias stands for; a conditional type chooses for each value of its parameter.
    pub(super) fn alias_body(&mut self, id: DeclId, body: &Type, args: &[Type], at: At) -> Type {
        let env = subst::env(&self.table.decls[id].generics, args, at);
        if let Kind::Conditional(parts) = &body.kind
            && let Kind::Ref(Ref { path, target: Target::Param, .. }) = &parts[0].kind
        {
            let given = env.get(&path[0]).cloned();
            // Each part of a union is asked for itself.
            if !self.table.is_taro
                && let Some(parts) = given.clone().and_then(|it| self.parts_of(&it)).filter(|it| it.len() > 1)
            {
                let each = |part: Type| {
                    let mut env: Env = env.clone();
                    env.insert(path[0].clone(), part);
                    subst::ty(body, &env)
                };
                return Type { kind: Kind::Union(parts.into_iter().map(each).collect()), at };
            }
            let values = given.and_then(|it| self.values_of(&it));
            if let Some(values) = values {
                let each = |value: String| {
                    let mut env: Env = env.clone();
                    env.insert(path[0].clone(), Type { kind: Kind::String(value), at });
                    subst::ty(body, &env)
                };
                return Type { kind: Kind::Union(values.into_iter().map(each).collect()), at };
            }
        }
        subst::ty(body, &env)
    }

    /// The branch of a conditional type, when it asks whether values are among others.
    fn choose(&mut self, [check, extends, then, other]: &[Type; 4]) -> Option<Type> {
        let values = self.values_of(check)?;
        let among = self.values_of(extends)?;
        Some(if values.iter().all(|it| among.contains(it)) { then.clone() } else { other.clone() })
    }

    /// Objects that differ only in what must be given are one object, of which that may be left out.
    fn union_members(&mut self, parts: &[Type]) -> Option<Vec<Member>> {
        let mut all: Vec<Vec<Member>> = Vec::new();
        for part in parts {
            all.push(Rc::unwrap_or_clone(self.members_of(part)?));
        }
        let count = all.len();
        // The parts that must have a member, by its name.
        let mut given: HashMap<String, usize> = HashMap::new();
        for part in &all {
            let mut seen: HashSet<&str> = HashSet::new();
            for member in part.iter().filter(|it| seen.insert(&it.name)) {
                *given.entry(member.name.clone()).or_default() += usize::from(!is_optional(member));
            }
        }
        let mut merged: Vec<Member> = Vec::new();
        let mut shapes: HashMap<String, MemberKind> = HashMap::new();
        for member in all.into_iter().flatten() {
            match shapes.get(&member.name) {
                Some(known) if *known != shape(&member) => return None,
                Some(_) => {}
                None => {
                    shapes.insert(member.name.clone(), shape(&member));
                    merged.push(member);
                }
            }
        }
        for member in merged.iter_mut().filter(|it| given[&it.name] < count) {
            if !is_optional(member) && !self.table.is_taro {
                let why = "a member that may be left out: only some of the objects of the union must have it, and one object is made of all of them";
                self.joined.push(Note { at: member.at, name: member.name.clone(), why: why.to_owned() });
            }
            set_optional(member, true);
        }
        Some(merged)
    }

    fn library_members(&mut self, name: &str, args: &[Type], at: At) -> Option<Vec<Member>> {
        match known(name)? {
            Known::Members => {
                let mut members = Rc::unwrap_or_clone(self.members_of(args.first()?)?);
                match name {
                    "Partial" => members.iter_mut().for_each(|it| set_optional(it, true)),
                    "Required" => members.iter_mut().for_each(|it| set_optional(it, false)),
                    "Pick" | "Omit" => {
                        let names: HashSet<String> = self.values_of(args.get(1)?)?.into_iter().collect();
                        members.retain(|it| names.contains(&it.name) == (name == "Pick"));
                    }
                    _ => {}
                }
                Some(members)
            }
            Known::Record => {
                let [key, value] = args else { return None };
                let member = |name: String, kind: MemberKind| Member { name, at, comment: None, kind };
                Some(match self.values_of(key) {
                    Some(names) => {
                        let property = |name: String| {
                            let kind =
                                MemberKind::Property { ty: Some(value.clone()), optional: false, readonly: false };
                            Member { comment: self.key_comment(key, &name), ..member(name, kind) }
                        };
                        names.into_iter().map(property).collect()
                    }
                    None => {
                        let kind = MemberKind::Index { key: key.clone(), value: value.clone() };
                        vec![member(String::new(), kind)]
                    }
                })
            }
            Known::Object => Some(Vec::new()),
            // What extends an error has what every error has.
            Known::Fields(fields) if !self.table.is_taro => {
                let member = |(name, word): &(&str, Keyword)| {
                    let ty = Some(Type::word(of_keyword(*word), at));
                    let kind = MemberKind::Property { ty, optional: false, readonly: false };
                    Member { name: (*name).to_owned(), at, comment: None, kind }
                };
                Some(fields.iter().map(member).collect())
            }
            _ => None,
        }
    }

    /// The interfaces that a type is made of: one of them may have the very same members.
    fn mentioned(&self, ty: &Type, found: &mut Mentioned) {
        match &ty.kind {
            Kind::Intersection(parts) | Kind::Union(parts) => parts.iter().for_each(|it| self.mentioned(it, found)),
            Kind::Conditional(parts) => parts.iter().for_each(|it| self.mentioned(it, found)),
            Kind::Ref(Ref { args, target, .. }) => {
                args.iter().for_each(|it| self.mentioned(it, found));
                if let Target::Decl(id) = target
                    && args.is_empty()
                    && found.seen.insert(*id)
                {
                    match &self.table.decls[*id].kind {
                        DeclKind::Interface { .. } => found.interfaces.push(*id),
                        DeclKind::Alias(body) => self.mentioned(body, found),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }

    /// The interface that has the same members as these.
    pub(super) fn same_as(&mut self, ty: &Type, members: &[Member]) -> Option<Type> {
        let mut found = Mentioned::default();
        self.mentioned(ty, &mut found);
        for id in found.interfaces {
            let name = Type { kind: self.name_of(id), at: ty.at };
            let Some(others) = self.members_of(&name).filter(|it| it.len() == members.len()) else { continue };
            let shapes: HashSet<_> = others.iter().map(|it| (it.name.as_str(), is_optional(it), shape(it))).collect();
            if members.iter().all(|it| shapes.contains(&(it.name.as_str(), is_optional(it), shape(it)))) {
                return Some(name);
            }
        }
        None
    }
}

/// The declarations that a type is made of.
#[derive(Default)]
struct Mentioned {
    interfaces: Vec<DeclId>,
    /// An alias may name itself.
    seen: HashSet<DeclId>,
}

/// Adds what an interface inherits: its own members are the narrower ones.
pub(super) fn inherit(all: &mut Vec<Member>, mut inherited: Vec<Member>) {
    let own: HashSet<_> = all.iter().map(|it| (it.name.as_str(), nameless(it))).collect();
    inherited.retain(|it| !own.contains(&(it.name.as_str(), nameless(it))));
    all.append(&mut inherited);
}

/// TypeScript's word for what a spec says.
fn of_keyword(word: Keyword) -> Word {
    match word {
        Keyword::String => Word::String,
        Keyword::Number => Word::Number,
        Keyword::Boolean => Word::Boolean,
        _ => Word::Any,
    }
}

/// What a task is a promise of is no member.
fn is_promise(base: &Type) -> bool {
    matches!(&base.kind, Kind::Ref(Ref { path, target: Target::Library, .. }) if path[0] == "Promise")
}

fn nameless(member: &Member) -> u8 {
    match member.kind {
        MemberKind::Index { .. } => 1,
        MemberKind::Call(_) => 2,
        MemberKind::New(_) => 3,
        _ => 0,
    }
}

/// The members of an intersection.
#[derive(Default)]
struct Joined {
    members: Vec<Member>,
    /// The place of the first one of each name.
    first: HashMap<(String, u8), usize>,
}

impl Joined {
    /// Adds those of a part: a member must be given when one part says so.
    fn add(&mut self, part: Vec<Member>) {
        for member in part {
            let known = self.first.entry((member.name.clone(), nameless(&member)));
            let at = match known {
                Entry::Occupied(it) => *it.get(),
                Entry::Vacant(it) => {
                    it.insert(self.members.len());
                    self.members.push(member);
                    continue;
                }
            };
            let known = &mut self.members[at];
            if !is_optional(&member) {
                set_optional(known, false);
            }
            // Another overload.
            if let (MemberKind::Method { signature: a, .. }, MemberKind::Method { signature: b, .. }) =
                (&known.kind, &member.kind)
                && a != b
            {
                self.members.push(member);
            }
        }
    }
}

pub(super) fn is_optional(member: &Member) -> bool {
    match &member.kind {
        MemberKind::Property { optional, .. }
        | MemberKind::Computed { optional, .. }
        | MemberKind::Method { optional, .. } => *optional,
        _ => false,
    }
}

fn set_optional(member: &mut Member, to: bool) {
    match &mut member.kind {
        MemberKind::Property { optional, .. }
        | MemberKind::Computed { optional, .. }
        | MemberKind::Method { optional, .. } => *optional = to,
        _ => {}
    }
}

/// A member's type, wherever it is declared, whatever is said of it, and whether it may be left out.
fn shape(member: &Member) -> MemberKind {
    let mut member = member.clone();
    set_optional(&mut member, false);
    Nowhere.visit_member(&mut member);
    member.kind
}

/// Takes away places and comments: the same type at two places is the same type.
struct Nowhere;

impl VisitMut for Nowhere {
    fn visit_member(&mut self, member: &mut Member) {
        (member.at, member.comment) = (At::default(), None);
        change::visit_member(self, member);
    }

    fn visit_type(&mut self, ty: &mut Type) {
        ty.at = At::default();
        change::visit_type(self, ty);
    }
}

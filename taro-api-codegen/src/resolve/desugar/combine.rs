//! Members of several types in one: `A & B`, and what is inherited of a generic interface.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::apart::{self, NoMembers};
use super::members::member_name;
use super::{Desugarer, Place};
use crate::ast::{Keyword, Member, Type, TypeKind};
use crate::resolve::bases;
use crate::resolve::forms::{may_be_called, overlap};
use crate::span::Span;

/// The members of an interface that are told so far.
pub(super) struct Told<'b> {
    pub(super) members: Vec<Member>,
    /// Those that are its own, and the base that each of the others comes from.
    own: usize,
    from: Vec<&'b Type>,
    places: Places,
}

impl Told<'_> {
    /// Of an interface that inherits nothing yet.
    pub(super) fn own(members: Vec<Member>) -> Self {
        Told { own: members.len(), places: Places::of(&members), members, from: Vec::new() }
    }
}

/// Where each member stands among others, by its name; one index signature is as another.
#[derive(Default)]
struct Places(HashMap<Option<String>, usize>);

impl Places {
    fn of(members: &[Member]) -> Places {
        let mut places = Places::default();
        for (at, member) in members.iter().enumerate() {
            places.find_or_add(member, at);
        }
        places
    }

    /// The place of one with that name; or else, it has the place `at`.
    fn find_or_add(&mut self, member: &Member, at: usize) -> Option<usize> {
        // One way to call an object is not another.
        if matches!(member, Member::Call(_)) {
            return None;
        }
        match self.0.entry(member_name(member).map(|it| it.js.clone())) {
            Entry::Occupied(known) => Some(*known.get()),
            Entry::Vacant(free) => {
                free.insert(at);
                None
            }
        }
    }
}

/// Adds what is inherited by an interface that is looked at elsewhere: its own member is the narrower one.
pub(super) fn add(members: &mut Vec<Member>, inherited: Vec<Member>) {
    let mut places = Places::of(members);
    for member in inherited {
        if places.find_or_add(&member, members.len()).is_none() {
            members.push(member);
        }
    }
}

impl Desugarer<'_, '_> {
    /// Adds what is inherited: an interface's own member is the narrower one.
    pub(super) fn inherit<'b>(&self, place: &Place, told: &mut Told<'b>, base: &'b Type, inherited: Vec<Member>) {
        for member in inherited {
            let Some(index) = told.places.find_or_add(&member, told.members.len()) else {
                told.members.push(member);
                told.from.push(base);
                continue;
            };
            let (known, key) = (&told.members[index], member_name(&member).map(|it| it.js.as_str()));
            match index.checked_sub(told.own) {
                None if !self.may_be_narrower(place, known, &member) => {
                    let span = member_name(known).map_or(base.span, |it| it.span);
                    self.error(place, span, bases::is_another(key, &called(base)));
                }
                Some(at) if *known != member => {
                    self.error(
                        place,
                        base.span,
                        bases::is_both(
                            key,
                            &called(told.from[at]),
                            &called(base),
                            self.may_be_narrower(place, known, &member),
                        ),
                    );
                }
                _ => {}
            }
        }
    }

    fn may_be_narrower(&self, place: &Place, own: &Member, base: &Member) -> bool {
        match (own, base) {
            (Member::Property(a), Member::Property(b)) => overlap(self.scope, (place.at, &a.ty), (place.at, &b.ty)),
            (Member::Index(_, a), Member::Index(_, b)) => overlap(self.scope, (place.at, a), (place.at, b)),
            (Member::Property(it), Member::Method(_)) | (Member::Method(_), Member::Property(it)) => {
                may_be_called(self.scope, place.at, &it.ty)
            }
            _ => true,
        }
    }

    /// `A & B`
    pub(super) fn intersection(&self, place: &Place, parts: &[Type], span: Span) -> Type {
        let is_original = !place.copied;
        // `string & {}` is how TypeScript keeps a union of texts open, and a mark beside a text has no value.
        if let Some(plain) = parts.iter().find(|it| is_scalar(it)) {
            let mark = |it: &Type| it.kind == plain.kind || matches!(it.kind, TypeKind::Object(_));
            if !parts.iter().all(mark) {
                return self.refused(place, span, "no value is all of these: write the type that it really is");
            }
            return Type { span, ..self.ty(place, plain) };
        }
        let mut inner = place.clone();
        parts.iter().for_each(|part| inner = self.take_apart(place, part));
        match self.joined(&inner, parts, is_original) {
            Ok(members) if is_original => Type { kind: TypeKind::Object(apart::copies(members)), span },
            Ok(members) => Type { kind: TypeKind::Object(members), span },
            Err((part, why)) => {
                if let Some(said) = why.joined(self.errors.language()) {
                    self.error(place, part, said);
                }
                Type::error(span)
            }
        }
    }

    /// The members of all parts; or the part that has none, and why.
    pub(super) fn joined(
        &self,
        place: &Place,
        parts: &[Type],
        is_original: bool,
    ) -> Result<Vec<Member>, (Span, NoMembers)> {
        let mut members: Vec<Member> = Vec::new();
        let mut places = Places::default();
        for part in parts {
            let more = self.members_of(place, part).map_err(|why| (part.span, why))?;
            for member in more {
                match places.find_or_add(&member, members.len()) {
                    Some(known) => {
                        let span = if is_original { part.span } else { part.span.copy() };
                        self.narrow(&mut members[known], member, span);
                    }
                    None => members.push(member),
                }
            }
        }
        Ok(members)
    }

    /// A member that several parts have: it must be there where one of them says so.
    fn narrow(&self, known: &mut Member, member: Member, span: Span) {
        match (known, member) {
            (Member::Property(a), Member::Property(b)) if a.ty == b.ty => a.optional &= b.optional,
            (Member::Property(a), Member::Property(b)) if a.ty.is(Keyword::Any) => {
                (a.optional, a.ty) = (a.optional && b.optional, b.ty);
            }
            (Member::Property(a), Member::Property(b)) if b.ty.is(Keyword::Any) => a.optional &= b.optional,
            (known, member) if *known == member => {}
            (known, _) => {
                let name = member_name(known).map_or("[key: string]", |it| it.js.as_str());
                self.errors.push(span, format!("`{name}` has another type in a part before this one"));
            }
        }
    }
}

/// The name of a base.
fn called(base: &Type) -> String {
    match &base.kind {
        TypeKind::Path(path) => path.segments.last().map(ToString::to_string).unwrap_or_default(),
        _ => String::new(),
    }
}

fn is_scalar(ty: &Type) -> bool {
    ty.is(Keyword::String) || ty.is(Keyword::Number) || ty.is_boolean()
}

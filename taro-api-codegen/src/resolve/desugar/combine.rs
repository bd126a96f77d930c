//! Members of several types in one: `A & B`, and what is inherited of a generic interface.

use super::members::member_name;
use super::{Desugarer, Place};
use crate::ast::{Keyword, Member, Type, TypeKind};
use crate::span::Span;

/// Adds what is inherited: an interface's own member is the narrower one.
pub(super) fn inherit(members: &mut Vec<Member>, inherited: Vec<Member>) {
    for member in inherited {
        let has = match member_name(&member) {
            Some(name) => members.iter().filter_map(member_name).any(|own| own.js == name.js),
            None => members.iter().any(|own| matches!(own, Member::Index(..))),
        };
        if !has {
            members.push(member);
        }
    }
}

impl Desugarer<'_, '_> {
    /// `A & B`
    pub(super) fn intersection(&self, place: &Place, parts: &[Type], span: Span) -> Type {
        // `string & {}` is how TypeScript keeps a union of texts open, and a mark beside a text has no value.
        if let Some(plain) = parts.iter().find(|it| is_scalar(it)) {
            let mark = |it: &Type| it.kind == plain.kind || matches!(it.kind, TypeKind::Object(_));
            if !parts.iter().all(mark) {
                return self.refused(span, "no value is all of these: write the type that it really is");
            }
            return Type { span, ..self.ty(place, plain) };
        }
        match self.joined(place, parts) {
            Some(members) => Type { kind: TypeKind::Object(members), span },
            None => self.refused(
                span,
                "`&` joins interfaces and objects of this spec alone: write the members of what another file defines",
            ),
        }
    }

    /// The members of all parts.
    pub(super) fn joined(&self, place: &Place, parts: &[Type]) -> Option<Vec<Member>> {
        let mut members: Vec<Member> = Vec::new();
        for part in parts {
            let more = self.members_of(place, part)?;
            for member in more {
                let same = |other: &&mut Member| match (member_name(&member), member_name(other)) {
                    (Some(a), Some(b)) => a.js == b.js,
                    (None, None) => true,
                    _ => false,
                };
                match members.iter_mut().find(same) {
                    Some(known) => self.narrow(known, member, part.span),
                    None => members.push(member),
                }
            }
        }
        Some(members)
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

fn is_scalar(ty: &Type) -> bool {
    matches!(ty.kind, TypeKind::Keyword(Keyword::String | Keyword::Number | Keyword::Boolean))
}

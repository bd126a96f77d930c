//! Types that are taken apart, so that nothing of them is left as it was written.
//!
//! ```text
//! keyof P<Nope>          "a"
//! ```
//! Such a type is kept, and resolved by itself: what is wrong with it is said where it stands, and once. What is made of it is
//! a copy, whose mistakes are told there.

use super::{Desugarer, Place};
use crate::ast::visit_mut::{self, VisitMut};
use crate::ast::{Attrs, Function, Generic, Member, Param, Platforms, Property, Signature, Type};
use crate::diagnostics::Language;
use crate::resolve::scope::NamespaceId;

/// A type that was taken apart.
pub(in crate::resolve) struct Apart {
    /// Where it stands.
    pub(in crate::resolve) at: NamespaceId,
    /// The type parameters that can be named there.
    pub(in crate::resolve) params: Vec<Generic>,
    /// Whether it stands under a `#[cfg(..)]`.
    pub(in crate::resolve) conditional: bool,
    /// The type.
    pub(in crate::resolve) ty: Type,
}

impl Desugarer<'_, '_> {
    /// Keeps a type that is taken apart. Gives the place where what it holds is looked at.
    pub(super) fn take_apart(&self, place: &Place, ty: &Type) -> Place {
        if !place.copied {
            let ty = self.ty(place, ty);
            let Place { at, conditional, .. } = *place;
            self.apart.borrow_mut().push(Apart { at, params: place.params.clone(), conditional, ty });
        }
        Place { copied: true, ..place.clone() }
    }
}

/// Why the members of a type are not known here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoMembers {
    /// It is wrong, which is told where it stands.
    Wrong,
    /// Another file defines it.
    Elsewhere,
    /// It is called.
    Called,
    /// A list.
    List,
    /// A type parameter.
    Param,
    /// Any other type: a text, a union.
    Other,
    /// Too many definitions hold each other.
    Deep,
}

impl NoMembers {
    /// What `A & B` says of it.
    pub(super) fn joined(self, language: Language) -> Option<&'static str> {
        let in_rust = language == Language::Rust;
        Some(match self {
            NoMembers::Wrong => return None,
            NoMembers::Elsewhere if in_rust => {
                "`all_of!` joins structs and objects of this module alone: write the members of what another one defines"
            }
            NoMembers::Called if in_rust => {
                "`all_of!` joins the members of objects, and this is called: give the call a name, as a method"
            }
            NoMembers::List if in_rust => {
                "`all_of!` joins the members of objects, and this is a list: write a field that holds it"
            }
            NoMembers::Param if in_rust => {
                "`all_of!` joins members that are known here, not those of a type parameter: write a field of it"
            }
            NoMembers::Other if in_rust => {
                "`all_of!` joins the members of objects, and this is none: write the type that it really is"
            }
            NoMembers::Elsewhere => {
                "`&` joins interfaces and objects of this spec alone: write the members of what another file defines"
            }
            NoMembers::Called => {
                "`&` joins the members of objects, and this is called: give the call a name, as a method"
            }
            NoMembers::List => "`&` joins the members of objects, and this is a list: write a field that holds it",
            NoMembers::Param => {
                "`&` joins members that are known here, not those of a type parameter: write a field of it"
            }
            NoMembers::Other => "`&` joins the members of objects, and this is none: write the type that it really is",
            NoMembers::Deep => DEEP,
        })
    }

    /// What `keyof A` says of it.
    pub(super) fn named(self, language: Language) -> Option<&'static str> {
        let in_rust = language == Language::Rust;
        Some(match self {
            NoMembers::Wrong => return None,
            NoMembers::Elsewhere if in_rust => {
                "`key_of!` knows the fields of a struct of this module alone: write their names, `one_of!(\"a\", \"b\")`"
            }
            NoMembers::Param if in_rust => {
                "`key_of!` needs fields that are known here, not those of a type parameter: write `String`"
            }
            NoMembers::Called | NoMembers::List | NoMembers::Other if in_rust => {
                "`key_of!` names the fields of an object, and this is none: write the names, `one_of!(\"a\", \"b\")`"
            }
            NoMembers::Elsewhere => {
                "`keyof` knows the fields of an interface of this spec alone: write their names, `\"a\" | \"b\"`"
            }
            NoMembers::Param => {
                "`keyof` needs fields that are known here, not those of a type parameter: write `string`"
            }
            NoMembers::Called | NoMembers::List | NoMembers::Other => {
                "`keyof` names the fields of an object, and this is none: write the names, `\"a\" | \"b\"`"
            }
            NoMembers::Deep => DEEP,
        })
    }

    /// What `A["key"]` says of it.
    pub(super) fn of_field(self, language: Language) -> Option<&'static str> {
        let in_rust = language == Language::Rust;
        Some(match self {
            NoMembers::Wrong => return None,
            NoMembers::Elsewhere => {
                "the field of a type is known here of an interface of this spec alone: write the field's own type"
            }
            NoMembers::Param => "the fields of a type parameter are not known here: write the field's own type",
            NoMembers::Called | NoMembers::Other => "this has no fields: write the type itself",
            NoMembers::List if in_rust => {
                "a list has no field of that name: `member_of!(A, f64)` is the type of what it holds"
            }
            NoMembers::List => "a list has no field of that name: `[number]` is the type of what it holds",
            NoMembers::Deep => {
                "more than 64 types are looked through here, or it leads to itself: write the field's own type"
            }
        })
    }

    /// What `interface A extends B` says of it.
    pub(super) fn extended(self) -> Option<&'static str> {
        Some(match self {
            NoMembers::Wrong => return None,
            NoMembers::Elsewhere => "this extends what is not defined in this spec: write its members",
            NoMembers::Called => {
                "only an interface can be extended, and this is called: give the call a name, as a method"
            }
            NoMembers::List => "only an interface can be extended, and this is a list: write a field that holds it",
            NoMembers::Param | NoMembers::Other => "only an interface can be extended: write a field that holds it",
            NoMembers::Deep => DEEP,
        })
    }
}

const DEEP: &str = "too many definitions hold each other here: write the members";

/// Members that were copied: their mistakes are told of the original.
pub(super) fn copies(mut members: Vec<Member>) -> Vec<Member> {
    members.iter_mut().for_each(|it| Copies.visit_member(it));
    members
}

/// The same of a type.
pub(super) fn copy(mut ty: Type) -> Type {
    Copies.visit_type(&mut ty);
    ty
}

struct Copies;

impl VisitMut for Copies {
    fn visit_type(&mut self, ty: &mut Type) {
        ty.span = ty.span.copy();
        visit_mut::visit_type(self, ty);
    }

    fn visit_property(&mut self, property: &mut Property) {
        property.name.span = property.name.span.copy();
        visit_mut::visit_property(self, property);
    }

    fn visit_function(&mut self, function: &mut Function) {
        function.name.span = function.name.span.copy();
        visit_mut::visit_function(self, function);
    }

    fn visit_signature(&mut self, signature: &mut Signature) {
        signature.span = signature.span.copy();
        visit_mut::visit_signature(self, signature);
    }

    fn visit_generic(&mut self, generic: &mut Generic) {
        generic.name.span = generic.name.span.copy();
        visit_mut::visit_generic(self, generic);
    }

    fn visit_param(&mut self, param: &mut Param) {
        param.name.span = param.name.span.copy();
        visit_mut::visit_param(self, param);
    }

    fn visit_attrs(&mut self, attrs: &mut Attrs) {
        let Attrs { platforms, found, absent, unconfirmed, unit, since, .. } = attrs;
        for Platforms { hosts, span, .. } in [platforms, found, absent, unconfirmed].into_iter().flatten() {
            hosts.iter_mut().map(|(_, span)| span).chain([span]).for_each(|it| *it = it.copy());
        }
        if let Some((_, span)) = unit {
            *span = span.copy();
        }
        if let Some(since) = since {
            since.hosts.iter_mut().for_each(|(_, _, span)| *span = span.copy());
        }
    }
}

//! Nodes of the spec language's tree as the importer makes and asks them.

use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::Parser;
use taro_api_codegen::ast::visit::{self, Visit};
use taro_api_codegen::ast::visit_mut::{self, VisitMut};
use taro_api_codegen::ast::{
    Attrs, Keyword, Member, Name, Param, Path, Platforms, Property, Signature, Type, TypeKind,
};
use taro_api_codegen::hosts::Host;
use taro_api_codegen::span::Span;

use super::definitions::TypeId;

/// A type that stands nowhere.
pub(crate) fn typed(kind: TypeKind) -> Type {
    Type { kind, span: Span::call_site() }
}

/// One of TypeScript's own names.
pub(crate) fn word(word: Keyword) -> Type {
    typed(TypeKind::Keyword(word))
}

pub(crate) fn any() -> Type {
    word(Keyword::Any)
}

/// A name as JavaScript has it.
pub(crate) fn name(js: &str) -> Name {
    Name { js: js.to_owned(), rust: None, span: Span::call_site() }
}

/// What a name is called in Rust, if that was decided, and else in JavaScript.
pub(crate) fn called(name: &Name) -> &str {
    name.rust.as_deref().unwrap_or(&name.js)
}

/// A name that every spec knows: `ArrayBuffer`, `Promise<T>`.
pub(crate) fn known(name: &str, args: Vec<Type>) -> Type {
    let segments = vec![Ident::new(name, proc_macro2::Span::call_site())];
    typed(TypeKind::Path(Path { leading: false, segments, args }))
}

/// `Promise<T>`; a promise of a promise is one in JavaScript.
pub(crate) fn promise(of: Type) -> Type {
    if promised(&of).is_some() { of } else { known("Promise", vec![of]) }
}

/// `Record<string, T>`
pub(crate) fn record(of: Type) -> Type {
    known("Record", vec![word(Keyword::String), of])
}

/// `Record<string, any>`: any object.
pub(crate) fn any_object() -> Type {
    record(any())
}

pub(crate) fn array(of: Type) -> Type {
    typed(TypeKind::Array(Box::new(of)))
}

pub(crate) fn callback(signature: Signature) -> Type {
    typed(TypeKind::Function(Box::new(signature)))
}

pub(crate) fn signature(params: Vec<Param>, output: Type) -> Signature {
    Signature { generics: Vec::new(), params, output, span: Span::call_site() }
}

pub(crate) fn property(name: Name, attrs: Attrs, ty: Type) -> Property {
    Property { attrs, name, optional: false, readonly: false, ty }
}

pub(crate) fn platforms(hosts: impl IntoIterator<Item = Host>) -> Platforms {
    let hosts = hosts.into_iter().map(|host| (host, Span::call_site())).collect();
    Platforms { hosts, evidence: Vec::new(), span: Span::call_site() }
}

/// A definition of the importer's, by its number. Which path names it depends on where it is named, and on what else is
/// defined there: [`paths`](super::paths) puts one in this one's place when all definitions are known. No other type of
/// the importer's begins with `::`.
pub(crate) fn definition(id: TypeId) -> Type {
    let segments = vec![Ident::new(&format!("_{id}"), proc_macro2::Span::call_site())];
    typed(TypeKind::Path(Path { leading: true, segments, args: Vec::new() }))
}

/// The definition that a type names.
pub(crate) fn defined(ty: &Type) -> Option<TypeId> {
    match &ty.kind {
        TypeKind::Path(Path { leading: true, segments, .. }) => segments.first()?.to_string().get(1..)?.parse().ok(),
        _ => None,
    }
}

/// `T` of `Promise<T>`, if it is one, or of another name.
pub(crate) fn argument<'t>(ty: &'t Type, of: &str) -> Option<&'t Type> {
    match &ty.kind {
        TypeKind::Path(Path { leading: false, segments, args }) if segments.len() == 1 && segments[0] == of => {
            args.last()
        }
        _ => None,
    }
}

pub(crate) fn promised(ty: &Type) -> Option<&Type> {
    argument(ty, "Promise")
}

/// A value as a type: a number that JavaScript would write so, or a text.
pub(crate) fn value(text: &str) -> Type {
    let text = text.to_owned();
    typed(if is_number(&text) { TypeKind::Number(text) } else { TypeKind::String(text) })
}

/// Whether a text is what JavaScript makes of a number.
pub(crate) fn is_number(text: &str) -> bool {
    text.parse::<f64>().is_ok_and(|it| it.is_finite() && it.to_string() == text)
}

/// Whether a type is a number, or a number and nothing.
pub(crate) fn may_be_a_number(ty: &Type) -> bool {
    let TypeKind::Union(parts) = &ty.kind else { return ty.is(Keyword::Number) };
    let mut given = parts.iter().filter(|it| !it.is_absent());
    given.next().is_some_and(|it| it.is(Keyword::Number)) && given.next().is_none()
}

/// A name that a path can have: without what no name of Rust's holds.
pub(crate) fn path_name(name: &str) -> String {
    let is_name = |it: &str| Ident::parse_any.parse_str(it).is_ok();
    let ascii = |c: char| c == '_' || c.is_ascii_alphanumeric();
    let mut plain = name.to_owned();
    let is_plain = name.chars().all(ascii) && name.starts_with(|c: char| c.is_ascii_alphabetic());
    if !is_plain && !is_name(name) {
        plain = name.chars().filter(|c| is_name(&format!("a{c}"))).collect();
        if !is_name(&plain) {
            plain.insert(0, 'N');
        }
    }
    // These name other things.
    if matches!(plain.as_str(), "self" | "Self" | "super" | "crate" | "_" | "keyof") {
        plain.push('_');
    }
    plain
}

/// Whether it is one value.
pub(crate) fn is_literal(ty: &Type) -> bool {
    literal(ty).is_some()
}

/// One value, whatever is said of it: what JavaScript has, and whether that is a number.
pub(crate) fn literal(ty: &Type) -> Option<(&str, bool)> {
    match &ty.kind {
        TypeKind::String(it) => Some((it, false)),
        TypeKind::Number(it) => Some((it, true)),
        TypeKind::Value(it) => Some((&it.name.js, it.numeric)),
        _ => None,
    }
}

/// The name of a member that has one.
pub(crate) fn member_name(member: &Member) -> Option<&Name> {
    match member {
        Member::Property(it) => Some(&it.name),
        Member::Method(it) => Some(&it.name),
        Member::Index(..) | Member::Call(_) => None,
    }
}

/// Whether two types are the same, whatever is said of their members.
pub(crate) fn alike(a: &Type, b: &Type) -> bool {
    if let (Some(a), Some(b)) = (literal(a), literal(b)) {
        return a == b;
    }
    if std::mem::discriminant(&a.kind) != std::mem::discriminant(&b.kind) {
        return false;
    }
    a == b || (is_described(a) && is_described(b) && plain(a) == plain(b))
}

/// Whether two members are the same, whatever is said of them.
pub(crate) fn alike_members(a: &[Member], b: &[Member]) -> bool {
    let plain = |list: &[Member]| {
        let mut list = list.to_vec();
        list.iter_mut().for_each(|it| Plain.visit_member(it));
        list
    };
    a.len() == b.len() && (a == b || plain(a) == plain(b))
}

/// Whether two signatures are the same, whatever is said of the members of what they take and give.
pub(crate) fn alike_signatures(a: &Signature, b: &Signature) -> bool {
    let same =
        |a: &Param, b: &Param| (&a.name, a.optional, a.rest) == (&b.name, b.optional, b.rest) && alike(&a.ty, &b.ty);
    a.params.len() == b.params.len()
        && a.params.iter().zip(&b.params).all(|(a, b)| same(a, b))
        && alike(&a.output, &b.output)
}

/// Whether something may be said of a part of a type: of a member, or of a value.
fn is_described(ty: &Type) -> bool {
    struct Found(bool);
    impl Visit<'_> for Found {
        fn visit_member(&mut self, _: &Member) {
            self.0 = true;
        }

        fn visit_type(&mut self, ty: &Type) {
            self.0 |= matches!(ty.kind, TypeKind::Value(_));
            visit::visit_type(self, ty);
        }
    }
    let mut found = Found(false);
    found.visit_type(ty);
    found.0
}

/// A type without what is said of its members.
pub(crate) fn plain(ty: &Type) -> Type {
    let mut ty = ty.clone();
    Plain.visit_type(&mut ty);
    ty
}

/// Takes away what is said of members and of values.
struct Plain;

impl VisitMut for Plain {
    fn visit_attrs(&mut self, attrs: &mut Attrs) {
        *attrs = Attrs::default();
    }

    fn visit_type(&mut self, ty: &mut Type) {
        if let TypeKind::Value(value) = &ty.kind {
            let js = value.name.js.clone();
            ty.kind = if value.numeric { TypeKind::Number(js) } else { TypeKind::String(js) };
        }
        visit_mut::visit_type(self, ty);
    }

    fn visit_member(&mut self, member: &mut Member) {
        match member {
            Member::Property(it) => it.name.rust = None,
            Member::Method(it) => it.name.rust = None,
            Member::Index(..) | Member::Call(_) => {}
        }
        visit_mut::visit_member(self, member);
    }
}

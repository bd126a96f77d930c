//! What the values of a type can be to JavaScript: two types that share no form have no value in common.

use std::collections::HashSet;

use super::scope::{NamespaceId, Scope, Target};
use crate::ast::{Keyword, Path, Type, TypeKind};

const NUMBER: u8 = 1;
const TEXT: u8 = 1 << 1;
const BOOLEAN: u8 = 1 << 2;
const LIST: u8 = 1 << 3;
const CALLED: u8 = 1 << 4;
const OBJECT: u8 = 1 << 5;
const ABSENT: u8 = 1 << 6;
const ANYTHING: u8 = u8::MAX;

/// Whether some value may be of both types, each seen from its namespace.
pub(super) fn overlap(scope: &Scope, (at, a): (NamespaceId, &Type), (other_at, b): (NamespaceId, &Type)) -> bool {
    forms(scope, at, a, &mut HashSet::new()) & forms(scope, other_at, b, &mut HashSet::new()) != 0
}

/// Whether a value of the type may be called.
pub(super) fn may_be_called(scope: &Scope, at: NamespaceId, ty: &Type) -> bool {
    forms(scope, at, ty, &mut HashSet::new()) & CALLED != 0
}

/// `seen` has the unions that were looked through: one that stands in itself has no more forms by that.
fn forms(scope: &Scope, at: NamespaceId, ty: &Type, seen: &mut HashSet<*const Type>) -> u8 {
    let (at, meant) = scope.meaning(at, ty);
    match &meant.kind {
        TypeKind::Keyword(Keyword::Number) | TypeKind::Number(_) => NUMBER,
        TypeKind::Keyword(Keyword::String) | TypeKind::String(_) => TEXT,
        TypeKind::Value(it) if it.numeric => NUMBER,
        TypeKind::Value(_) => TEXT,
        TypeKind::Keyword(Keyword::Boolean) => BOOLEAN,
        TypeKind::Keyword(Keyword::Void | Keyword::Undefined | Keyword::Null) => ABSENT,
        TypeKind::Array(_) | TypeKind::Tuple(_) => LIST,
        TypeKind::Function(_) => CALLED,
        TypeKind::Object(_) => OBJECT,
        TypeKind::Union(_) if !seen.insert(meant) => 0,
        TypeKind::Union(parts) => parts.iter().fold(0, |known, it| known | forms(scope, at, it, seen)),
        TypeKind::Path(_) if scope.interface(at, meant).is_some() => OBJECT,
        TypeKind::Path(path) if matches!(scope.find(at, path), Target::Unknown) => builtin(path),
        // What another file defines, a type parameter, and what is not told.
        _ => ANYTHING,
    }
}

/// The form of what needs no definition: a type parameter, and what is not told, may be anything.
fn builtin(path: &Path) -> u8 {
    match path.segments.as_slice() {
        [name] if path.args.len() == 1 && name == "Array" => LIST,
        [name] if path.args.len() == 1 && name == "Promise" => OBJECT,
        [name] if path.args.len() == 2 && name == "Record" => OBJECT,
        _ => ANYTHING,
    }
}

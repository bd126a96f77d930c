//! Objects whose fields are told by a set of their names.
//!
//! ```text
//! Record<"a" | "b", T>       { a: T, b: T }
//! Record<keyof Table, T>     the names of `Table`, each with a `T`
//! ```

use super::apart;
use super::{DEEPEST, Desugarer, Place};
use crate::ast::{Attrs, Keyword, Member, Name, Path, Property, Type, TypeKind};
use crate::number;
use crate::resolve::names;
use crate::resolve::ty::is_builtin;

/// Whether a path may be such an object: any key but a text.
pub(super) fn may_have_fields(path: &Path) -> bool {
    match path.args.as_slice() {
        [key, _] => !key.is(Keyword::String) && !key.is(Keyword::Number) && is_builtin(path, "Record"),
        _ => false,
    }
}

impl Desugarer<'_, '_> {
    /// The fields of `Record<"a" | "b", T>`, whose types are in plain words.
    pub(super) fn record(&self, place: &Place, path: &Path) -> Option<Vec<Member>> {
        let [key, value] = path.args.as_slice() else { return None };
        if !may_have_fields(path) {
            return None;
        }
        let keys = self.keys(&place.plain(), key)?;
        let mut members: Vec<Member> = Vec::new();
        for (name, attrs) in keys {
            // What is wrong with it is said once, and one type is made of it.
            let ty = apart::copy(value.clone());
            members.push(Member::Property(Property { attrs, name, optional: false, readonly: false, ty }));
        }
        Some(members)
    }

    /// The values of a set.
    fn keys(&self, place: &Place, key: &Type) -> Option<Vec<(Name, Attrs)>> {
        if place.depth >= DEEPEST {
            return None;
        }
        match &key.kind {
            TypeKind::String(js) => Some(vec![(Name { js: js.clone(), rust: None, span: key.span }, Attrs::default())]),
            TypeKind::Number(digits) => {
                Some(vec![(Name { js: number::text(digits), rust: None, span: key.span }, Attrs::default())])
            }
            TypeKind::Value(value) => {
                let Name { js, rust, .. } = &value.name;
                let js = if value.numeric { number::text(js) } else { js.clone() };
                let rust = rust.as_ref().and_then(|it| names::field_of_variant(&js, it));
                Some(vec![(Name { js, rust, span: key.span }, value.attrs.clone())])
            }
            TypeKind::Union(parts) => {
                let lists: Option<Vec<_>> = parts.iter().map(|part| self.keys(place, part)).collect();
                let mut keys: Vec<(Name, Attrs)> = Vec::new();
                for (name, attrs) in lists?.into_iter().flatten() {
                    if !keys.iter().any(|(other, _)| other.js == name.js) {
                        keys.push((name, attrs));
                    }
                }
                Some(keys)
            }
            TypeKind::Path(_) => {
                let (inner, meant) = self.behind(place, key);
                match meant.kind {
                    TypeKind::Path(_) => None,
                    _ => self.keys(&inner.plain(), &apart::copy(self.ty(&inner, &meant))),
                }
            }
            _ => None,
        }
    }
}

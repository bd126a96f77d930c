//! What a call is given, in its order.

use syn::ext::IdentExt;

use crate::ast::{Generic, Keyword, Signature, Type, TypeKind};
use crate::diagnostics::{Errors, Language};
use crate::resolve::names;
use crate::resolve::scope::{NamespaceId, Scope, Target};
use crate::resolve::ty::BUILTIN;

/// JavaScript leaves out arguments from the right, of a callback as well.
pub(super) fn check_order(signature: &Signature, errors: &Errors) {
    let mut before: Option<&str> = None;
    for param in &signature.params {
        match before {
            Some(before) if !param.optional && !param.rest => errors.push(
                param.name.span,
                format!("`{}` is required, but `{before}` before it is optional", param.name.js),
            ),
            _ if param.optional => before = Some(&param.name.js),
            _ => {}
        }
    }
}

/// A rest parameter is all values that are left, of functions, methods and callbacks. `around` are the type parameters of
/// the definition around it.
pub(super) fn check_rest(scope: &Scope, at: NamespaceId, around: &[Generic], signature: &Signature, errors: &Errors) {
    let params = &signature.params;
    for (index, param) in params.iter().enumerate().filter(|(_, it)| it.rest) {
        let name = &param.name.js;
        if index + 1 < params.len() {
            let dots = errors.either("...", "");
            errors
                .push(param.name.span, format!("`{dots}{name}` takes all that is left: it must be the last parameter"));
        }
        let generics = [around, &signature.generics];
        if param.optional || !is_list(scope, at, &generics, &param.ty) {
            let is_tuple = matches!(scope.meaning(at, &param.ty).1.kind, TypeKind::Tuple(_));
            let said = match errors.language() {
                _ if is_tuple => {
                    let said = "is as long as its tuple, and no list: write each part of it as a parameter of its own";
                    format!("`{}{name}` {said}", errors.either("...", ""))
                }
                Language::Spec => format!("`...{name}` is a list that may be empty: `...{name}: T[]`"),
                Language::Rust => format!("`{name}` is a list that may be empty: `#[rest] {name}: Vec<T>`"),
            };
            errors.push(param.name.span, said);
        }
    }
}

/// Whether a type is a list, or may be one: `any`, and what has an error of its own.
fn is_list(scope: &Scope, at: NamespaceId, generics: &[&[Generic]], ty: &Type) -> bool {
    if scope.rest_item(at, ty).is_some() {
        return true;
    }
    match &ty.kind {
        TypeKind::Keyword(it) => *it == Keyword::Any,
        TypeKind::Path(path) => {
            let is_known = |name: &str| {
                BUILTIN.contains(&name)
                    || generics.iter().copied().flatten().any(|it| names::camel(&it.name).unraw() == name)
            };
            let name = path.segments.last().map(|it| it.unraw().to_string()).unwrap_or_default();
            matches!(scope.find(at, path), Target::Unknown) && !is_known(&name)
        }
        TypeKind::Error => true,
        _ => false,
    }
}

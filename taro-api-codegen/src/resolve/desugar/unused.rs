//! Type parameters that a definition does not mention: Rust has none, so they are a mistake, and left out.

use std::collections::HashSet;

use syn::ext::IdentExt;

use super::{Desugarer, Place};
use crate::ast::visit::{self, Visit};
use crate::ast::{Generic, Keyword, Signature, Type, TypeKind};
use crate::resolve::names;
use crate::resolve::scope::Kind;

impl Desugarer<'_, '_> {
    pub(super) fn report_unused(&self, kind: Kind) {
        let (name, generics) = parts(kind);
        // An alias of itself is one mistake, which is told as that.
        if let Kind::Alias(alias) = kind {
            let holds = matches!(
                alias.ty.kind,
                TypeKind::Array(_) | TypeKind::Path(_) | TypeKind::Union(_) | TypeKind::Tuple(_)
            );
            if holds && mentions(&alias.ty, name) {
                return;
            }
        }
        for at in places(kind) {
            self.errors.push(generics[at].name.span, unused(name, &generics[at]));
        }
    }

    /// A type parameter that is given to another type, of which nothing is left here: `A<T>["b"]`, where `b` is a text.
    pub(super) fn report_left_out(&self, name: &str, generics: &[Generic], ty: &Type) {
        if !generics.is_empty() && !matches!(ty.kind, TypeKind::Error) {
            for it in left_out(generics, &[ty]) {
                self.errors.push(it.name.span, unused(name, it));
            }
        }
    }

    /// The same of a signature.
    pub(super) fn report_left_out_of(&self, place: &Place, name: &str, signature: &Signature) {
        let Signature { generics, params, output, .. } = signature;
        if generics.is_empty() {
            return;
        }
        let types: Vec<&Type> = params.iter().map(|it| &it.ty).chain([output]).collect();
        if types.iter().any(|it| matches!(it.kind, TypeKind::Error)) {
            return;
        }
        for it in left_out(generics, &types) {
            self.error(place, it.name.span, unused(name, it));
        }
    }
}

impl Desugarer<'_, '_> {
    /// The type parameters of a signature without those that nothing in it mentions: nobody could say what they are.
    pub(super) fn used_of(&self, place: &Place, name: &str, signature: &Signature) -> Vec<Generic> {
        let Signature { generics, params, output, .. } = signature;
        if generics.is_empty() {
            return Vec::new();
        }
        let mut names = Names::default();
        params.iter().for_each(|it| names.visit_type(&it.ty));
        names.visit_type(output);
        let (used, unused_ones): (Vec<_>, Vec<_>) = generics.iter().partition(|it| names.have(&it.name.js));
        unused_ones.iter().for_each(|it| self.error(place, it.name.span, unused(name, it)));
        used.into_iter().cloned().collect()
    }
}

/// The type parameters of which nothing is left in types in plain words, which name them as Rust does.
fn left_out<'a>(generics: &'a [Generic], types: &[&Type]) -> Vec<&'a Generic> {
    let mut left = Names::default();
    types.iter().for_each(|it| left.visit_type(it));
    generics.iter().filter(|it| !left.have(&names::camel(&it.name).unraw().to_string())).collect()
}

fn unused(name: &str, generic: &Generic) -> String {
    format!("nothing in `{name}` is a `{}`: leave the type parameter out", generic.name.js)
}

/// The place where the type parameters that are not mentioned may be anything: `keyof A<T>` names one, and holds none.
pub(super) fn without(mut place: Place, kind: Kind) -> Place {
    let (_, generics) = parts(kind);
    place.given.extend(places(kind).into_iter().map(|at| anything(&generics[at])));
    place
}

/// The name of a type parameter, which may be anything.
pub(super) fn anything(generic: &Generic) -> (String, Type) {
    let span = generic.name.span;
    (generic.name.js.clone(), Type { kind: TypeKind::Keyword(Keyword::Any), span })
}

/// The type parameters that are mentioned.
pub(super) fn used(kind: Kind) -> Vec<Generic> {
    let left_out = places(kind);
    let (_, generics) = parts(kind);
    let used = generics.iter().enumerate().filter(|(at, _)| !left_out.contains(at));
    used.map(|(_, generic)| generic.clone()).collect()
}

/// The places of those that are not.
pub(super) fn places(kind: Kind) -> Vec<usize> {
    let (owner, generics) = parts(kind);
    if generics.is_empty() {
        return Vec::new();
    }
    let mut names = Names { owner, ..Names::default() };
    match kind {
        Kind::Interface(it) => {
            it.extends.iter().for_each(|base| names.visit_type(base));
            it.members.iter().for_each(|member| names.visit_member(member));
        }
        Kind::Alias(it) => names.visit_type(&it.ty),
    }
    (0..generics.len()).filter(|at| !names.have(&generics[*at].name.js)).collect()
}

fn parts(kind: Kind<'_>) -> (&str, &[Generic]) {
    match kind {
        Kind::Interface(it) => (&it.name.js, &it.generics),
        Kind::Alias(it) => (&it.name.js, &it.generics),
    }
}

/// Whether a type mentions a type parameter.
pub(crate) fn mentions(ty: &Type, param: &str) -> bool {
    let mut names = Names::default();
    names.visit_type(ty);
    names.have(param)
}

/// The names that types mention; what is only given to the definition itself again is no mention.
#[derive(Default)]
struct Names<'n> {
    owner: &'n str,
    found: HashSet<String>,
}

impl Names<'_> {
    fn have(&self, param: &str) -> bool {
        self.found.contains(param)
    }
}

impl<'a> Visit<'a> for Names<'_> {
    fn visit_type(&mut self, ty: &'a Type) {
        if let TypeKind::Path(path) = &ty.kind {
            let last = path.segments.last().map(|it| it.unraw().to_string()).unwrap_or_default();
            let is_owner = last == self.owner;
            if path.segments.len() == 1 {
                self.found.insert(last);
            }
            if is_owner {
                return;
            }
        }
        // The names of the fields are the same, whatever is given there. Of a type parameter itself, they are not known.
        if matches!(&ty.kind, TypeKind::Keyof(of) if !matches!(&of.kind, TypeKind::Path(path) if path.args.is_empty()))
        {
            return;
        }
        visit::visit_type(self, ty);
    }
}

//! Type parameters that a definition does not mention: Rust has none, so they are a mistake, and left out.

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
        if !matches!(ty.kind, TypeKind::Error) {
            let left_out = generics.iter().filter(|it| !is_left(it, &[ty]));
            left_out.for_each(|it| self.errors.push(it.name.span, unused(name, it)));
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
        let left_out = generics.iter().filter(|it| !is_left(it, &types));
        left_out.for_each(|it| self.error(place, it.name.span, unused(name, it)));
    }
}

impl Desugarer<'_, '_> {
    /// The type parameters of a signature without those that nothing in it mentions: nobody could say what they are.
    pub(super) fn used_of(&self, place: &Place, name: &str, signature: &Signature) -> Vec<Generic> {
        let Signature { generics, params, output, .. } = signature;
        let mut generics = generics.clone();
        generics.retain(|generic| {
            let mut mentions = Mentions { owner: "", param: &generic.name.js, found: false };
            params.iter().for_each(|it| mentions.visit_type(&it.ty));
            mentions.visit_type(output);
            if !mentions.found {
                self.error(place, generic.name.span, unused(name, generic));
            }
            mentions.found
        });
        generics
    }
}

/// Whether something of a type parameter is left in types in plain words, which name it as Rust does.
fn is_left(generic: &Generic, types: &[&Type]) -> bool {
    let rust = names::camel(&generic.name).unraw().to_string();
    types.iter().any(|it| mentions(it, &rust))
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
    let unused = generics.iter().enumerate().filter(|(_, generic)| {
        let mut mentions = Mentions { owner, param: &generic.name.js, found: false };
        match kind {
            Kind::Interface(it) => {
                it.extends.iter().for_each(|base| mentions.visit_type(base));
                it.members.iter().for_each(|member| mentions.visit_member(member));
            }
            Kind::Alias(it) => mentions.visit_type(&it.ty),
        }
        !mentions.found
    });
    unused.map(|(at, _)| at).collect()
}

fn parts(kind: Kind<'_>) -> (&str, &[Generic]) {
    match kind {
        Kind::Interface(it) => (&it.name.js, &it.generics),
        Kind::Alias(it) => (&it.name.js, &it.generics),
    }
}

/// Whether a type mentions a type parameter.
pub(crate) fn mentions(ty: &Type, param: &str) -> bool {
    let mut mentions = Mentions { owner: "", param, found: false };
    mentions.visit_type(ty);
    mentions.found
}

/// Looks for a type parameter; what is only given to the definition itself again is no mention.
struct Mentions<'m> {
    owner: &'m str,
    param: &'m str,
    found: bool,
}

impl<'a> Visit<'a> for Mentions<'_> {
    fn visit_type(&mut self, ty: &'a Type) {
        if let TypeKind::Path(path) = &ty.kind {
            let last = path.segments.last().map(|it| it.unraw().to_string()).unwrap_or_default();
            self.found |= path.segments.len() == 1 && last == self.param;
            if last == self.owner {
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

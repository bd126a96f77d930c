//! Type parameters.

use syn::ext::IdentExt;
use syn::spanned::Spanned;

use super::super::attr::{self, On};
use super::items::Lower;
use super::paths::Named;
use super::whole;
use crate::ast::{Generic, Name, Type, TypeKind};

impl<'a> Lower<'a> {
    /// The same, where type parameters can be named as well.
    pub(super) fn with(&self, generics: &syn::Generics) -> Lower<'a> {
        let names = generics.type_params().map(|it| it.ident.unraw().to_string());
        Lower { parameters: self.parameters.iter().cloned().chain(names).collect(), ..self.clone() }
    }

    /// `<T: Base = Any>`
    pub(super) fn generics(&self, generics: &syn::Generics) -> Vec<Generic> {
        let mut list = Vec::new();
        for param in &generics.params {
            match param {
                syn::GenericParam::Type(it) => list.push(self.generic_param(it)),
                other => self
                    .errors
                    .push(other.span(), "leave this out: JavaScript has neither lifetimes nor constants as parameters"),
            }
        }
        if let Some(it) = &generics.where_clause {
            self.errors.push(it.where_token.span, "what a type parameter extends stands behind it: `<T: Base>`");
        }
        list
    }

    fn generic_param(&self, param: &syn::TypeParam) -> Generic {
        let mut above = attr::of(&param.attrs, self.errors);
        above.fits(On::Generic, self.errors);
        let name = param.ident.unraw().to_string();
        let name = Name { js: name.clone(), rust: Some(name), span: param.ident.span().into() };
        let said = above.extends.iter().map(|it| self.ty(it));
        let bounds: Vec<Type> = said.chain(self.bounds(param.bounds.iter())).collect();
        if let Some(second) = bounds.get(1) {
            self.errors.push(second.span, "a type parameter extends one type");
        }
        let default = param.default.as_ref().map(|(_, it)| self.ty(it));
        Generic { name, extends: bounds.into_iter().next(), default }
    }

    /// `Base + Other`, as a `trait` and a type parameter extend them.
    pub(super) fn bounds<'t>(&self, bounds: impl Iterator<Item = &'t syn::TypeParamBound>) -> Vec<Type> {
        let mut list = Vec::new();
        for bound in bounds {
            let path = match bound {
                syn::TypeParamBound::Trait(it) if it.maybe.is_none() && it.lifetimes.is_none() => &it.path,
                other => {
                    self.errors.push(whole(other), "leave this out: what crosses to the host is owned");
                    continue;
                }
            };
            let span = whole(path);
            let kind = match self.named(path) {
                Named::Known(known, arguments) => {
                    list.push(self.known_type(known, &arguments, super::types::At::Inside, span));
                    continue;
                }
                named => named.kind().unwrap_or(TypeKind::Error),
            };
            list.push(Type { kind, span });
        }
        list
    }
}

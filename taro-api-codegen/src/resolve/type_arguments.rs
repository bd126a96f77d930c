//! An interface that a type names, with what it is given for its type parameters: `Task<string>`.

use proc_macro2::Ident;

use super::module::ModuleBuilder;
use super::scope::{Definition, Kind, NamespaceId, Target};
use super::ty::Mention;
use super::{Resolver, names};
use crate::ast::{Generic, Interface, Type, TypeKind};
use crate::ir::{Ty, TypeParam};
use crate::span::Span;

/// An interface, and what each of its type parameters is.
pub(super) struct Given<'a> {
    /// The namespace that it is defined in.
    pub(super) at: NamespaceId,
    pub(super) interface: &'a Interface,
    args: Vec<(Ident, Ty)>,
}

impl<'a> Resolver<'a> {
    /// The interface of this spec that a type names, behind every other name for it.
    pub(super) fn given(&self, module: &ModuleBuilder, at: NamespaceId, ty: &Type) -> Option<Given<'a>> {
        let (mut at, interface) = self.scope.interface(at, ty)?;
        if interface.generics.is_empty() {
            return Some(Given { at, interface, args: Vec::new() });
        }
        let mut ty = ty;
        let mut args: Option<Vec<(Ident, Ty)>> = None;
        loop {
            if let TypeKind::Union(parts) = &ty.kind {
                ty = parts.iter().find(|it| !it.is_absent())?;
            }
            let TypeKind::Path(path) = &ty.kind else { return None };
            let Target::Local(definition) = self.scope.find(at, path) else { return None };
            let mention = Mention { at, path, span: ty.span, name: "" };
            let given = self.with_args(module, args.as_deref(), |module| self.arguments(module, definition, mention));
            let Definition { namespace, kind, .. } = definition;
            args = Some(named(definition.generics(), given));
            match kind {
                Kind::Interface(interface) => {
                    return Some(Given { at: namespace, interface, args: args.unwrap_or_default() });
                }
                Kind::Alias(alias) => (at, ty) = (namespace, &alias.ty),
            }
        }
    }

    /// Types that stand where the type parameters `args` can be named, with what each of those is in its place.
    fn with_args(
        &self,
        module: &ModuleBuilder,
        args: Option<&[(Ident, Ty)]>,
        make: impl FnOnce(&mut ModuleBuilder) -> Vec<Ty>,
    ) -> Vec<Ty> {
        let mut module = module.outline();
        let Some(args) = args else { return make(&mut module) };
        module.generics = params(args);
        make(&mut module).iter().map(|it| it.replace_params(&|name| of(args, name))).collect()
    }

    /// The interface as a type.
    pub(super) fn named_by(&self, given: &Given, span: Span) -> Ty {
        let mut ident = names::camel(&given.interface.name);
        ident.set_span(*span);
        Ty::Named(Box::new(self.local(given.at, ident, given.args.iter().map(|(_, ty)| ty.clone()).collect())))
    }

    /// A type that stands in the interface, or in one that it extends, seen from outside.
    pub(super) fn seen(&self, module: &mut ModuleBuilder, given: &Given, at: NamespaceId, ty: &Type, name: &str) -> Ty {
        if given.args.is_empty() {
            return self.ty(module, at, ty, name);
        }
        let around = std::mem::replace(&mut module.generics, params(&given.args));
        let made = self.ty(module, at, ty, name);
        module.generics = around;
        made.replace_params(&|name| of(&given.args, name))
    }
}

fn named(generics: &[Generic], given: Vec<Ty>) -> Vec<(Ident, Ty)> {
    generics.iter().map(|it| names::camel(&it.name)).zip(given).collect()
}

fn params(args: &[(Ident, Ty)]) -> Vec<TypeParam> {
    args.iter().map(|(name, _)| TypeParam { name: name.clone(), default: None }).collect()
}

fn of(args: &[(Ident, Ty)], name: &Ident) -> Ty {
    args.iter().find(|(it, _)| it == name).map_or_else(|| Ty::Param(name.clone()), |(_, ty)| ty.clone())
}

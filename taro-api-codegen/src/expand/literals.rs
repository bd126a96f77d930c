//! What must be given to make a struct, as a struct of its own: a literal names its fields, so that nothing can be swapped.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::generics::{self, Generics};
use super::{Context, ty};
use crate::ir::{Field, Required, Struct, Ty, TypeParam};

/// ```text
/// pub struct Required<TKey = String, TData = Any> { pub key: TKey, pub data: TData, pub keep: Duration }
/// impl<TKey: Into<String>, TData: IntoAny> From<Required<TKey, TData>> for Option { .. }
/// ```
///
/// A field that takes what converts has a type parameter, whose bound stands on `new`: a wrong type is one error, which names
/// the field. A closure's bound stands on the struct as well, since rustc infers the closure's parameters from it.
pub(super) struct Literal<'s> {
    required: &'s Required,
    fields: TokenStream,
    /// The type parameters of the struct that is made, as far as the literal mentions them.
    own: Vec<&'s TypeParam>,
    /// Those of closures, which have no default, with their bounds; then those of other fields.
    closures: Vec<(&'s Ident, TokenStream)>,
    values: Vec<Value<'s>>,
}

/// A field that takes what converts into its type.
struct Value<'s> {
    param: &'s Ident,
    ty: TokenStream,
    /// What converts.
    bound: TokenStream,
}

impl<'s> Literal<'s> {
    pub(super) fn new(structure: &'s Struct, required: &'s Required, asked: &[&Field], cx: &Context) -> Literal<'s> {
        let mentioned = |param: &&TypeParam| asked.iter().any(|it| it.ty.mentions(&param.name));
        let own = structure.generics.iter().filter(mentioned).collect();
        let mut literal =
            Literal { required, fields: TokenStream::new(), own, closures: Vec::new(), values: Vec::new() };
        for Field { name, ty, docs, cfg, .. } in asked {
            let (cfg, docs, own) = (ty::cfg(cfg), ty::docs(docs), cx.ty(ty));
            let param = required.params.iter().find(|(field, _)| field == name).map(|(_, param)| param);
            literal.fields.extend(match param {
                Some(param) => quote!(#cfg #docs pub #name: #param,),
                None => quote!(#cfg #docs pub #name: #own,),
            });
            match (param, ty) {
                (Some(param), Ty::Callback(params, output)) => {
                    let (params, output) = (params.iter().map(|it| cx.ty(it)), cx.ty(output));
                    literal.closures.push((param, quote!(__taro_api::Fn(#(#params),*) -> #output + 'static)));
                }
                (Some(param), _) => {
                    let bound = ty::converts_into(ty, &own);
                    literal.values.push(Value { param, ty: own, bound });
                }
                (None, _) => {}
            }
        }
        literal
    }

    /// `required: Required<TKey, ..>`, and the type parameters that it brings.
    pub(super) fn parameter(&self) -> (Option<TokenStream>, TokenStream) {
        let (name, args) = (&self.required.name, self.args());
        (generics::listed(self.bounds()), quote!(required_: #name #args))
    }

    /// One on the targets that have none of its fields.
    pub(super) fn empty(&self) -> TokenStream {
        let name = &self.required.name;
        quote!(#name {})
    }

    fn bounds(&self) -> Vec<TokenStream> {
        let closures = self.closures.iter().map(|(param, bound)| quote!(#param: #bound));
        closures.chain(self.values.iter().map(|Value { param, bound, .. }| quote!(#param: #bound))).collect()
    }

    fn args(&self) -> Option<TokenStream> {
        let own = self.own.iter().map(|it| &it.name);
        let given = self.closures.iter().map(|(param, _)| *param).chain(self.values.iter().map(|it| it.param));
        generics::listed(own.chain(given).map(|it| quote!(#it)).collect())
    }

    /// The struct, and what makes the option of it.
    pub(super) fn items(&self, structure: &Struct, cx: &Context) -> TokenStream {
        let (name, of, lenience, fields) = (&self.required.name, &structure.name, &cx.lenience, &self.fields);
        let doc = match structure.settle.is_empty() {
            true => format!(" What [`{of}`] must have, in any order."),
            false => format!(" What [`{of}`] must have, in any order. Its callbacks are setters of [`{of}`]."),
        };
        let own = self.own.iter().map(|it| &it.name).map(|it| quote!(#it));
        let closures = self.closures.iter().map(|(param, bound)| quote!(#param: #bound));
        let values = self.values.iter().map(|Value { param, ty, .. }| quote!(#param = #ty));
        let defined = generics::listed(own.chain(closures).chain(values).collect());
        let from = structure.direction.into_host.then(|| self.from(structure, cx));
        quote! {
            #[doc = #doc]
            #lenience
            pub struct #name #defined { #fields }
            #from
        }
    }

    /// The literal alone may be given to a function.
    fn from(&self, structure: &Struct, cx: &Context) -> TokenStream {
        let (name, of, lenience, args) = (&self.required.name, &structure.name, &cx.lenience, self.args());
        let own = Generics::of(&structure.generics, cx);
        let bounded = generics::listed(own.bounds.iter().cloned().chain(self.bounds()).collect());
        let own = &own.args;
        let optional = self.required.optional.then(|| {
            quote! {
                #lenience
                impl #bounded __taro_api::From<#name #args> for __taro_api::Option<#of #own> {
                    #[inline]
                    fn from(required_: #name #args) -> Self { __taro_api::Option::Some(#of::new(required_)) }
                }
            }
        });
        quote! {
            #lenience
            impl #bounded __taro_api::From<#name #args> for #of #own {
                #[inline]
                fn from(required_: #name #args) -> Self { Self::new(required_) }
            }
            #optional
        }
    }
}

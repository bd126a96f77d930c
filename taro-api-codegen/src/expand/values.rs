//! Sets of values and unions of types.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use super::generics::Generics;
use super::moved::Moved;
use super::{Context, gate, ty};
use crate::ir::{Enum, Ty, Union, Variant};

/// ```text
/// pub enum Method { Get, Post, Unknown(String) }
/// ```
pub(super) fn set(set: &Enum, cx: &Context) -> TokenStream {
    let Enum { name, docs, variants, unknown, numeric } = set;
    let (docs, lenience) = (ty::docs(docs), &cx.lenience);
    let named: Vec<Named> = variants.iter().map(|it| Named::new(it, name, cx)).collect();
    let names: Vec<_> = named.iter().map(|it| &it.ident).collect();
    let (traits, constants): (Vec<_>, Vec<_>) = named.iter().map(|it| (&it.gate, &it.constant)).unzip();
    let members = variants.iter().map(|variant| (&variant.name, variant.gate.as_ref()));
    let members = gate::members(members.chain([(unknown, None)]), cx.targets);
    let variant_docs: Vec<_> = named.iter().map(|it| &it.docs).collect();
    let values: Vec<TokenStream> = variants
        .iter()
        .map(|variant| {
            let js = &variant.js;
            if *numeric { number(js) } else { quote!(#js) }
        })
        .collect();
    let (raw, lent, shown) = if *numeric {
        (quote!(f64), quote!(it), quote!(*it))
    } else {
        (quote!(::std::string::String), quote!(&it), quote!(it.as_str()))
    };
    let borrowed = if *numeric { quote!(f64) } else { quote!(&str) };
    let getter = if *numeric { quote!(value) } else { quote!(as_str) };
    // Numbers cannot be patterns.
    let arms = names
        .iter()
        .zip(&values)
        .map(|(name, value)| quote!(if it == #value { return ::core::option::Option::Some(Self::#name); }))
        .map(Moved::from);
    let conversion = Moved::from(checked(set, &values, cx));
    quote! {
        #docs #lenience
        #[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #names,)*
            /// A value that is not known here, as it came.
            #unknown(#raw),
        }
        #lenience
        impl #name {
            #members
            /// The value as the host has it.
            #[must_use]
            pub fn #getter(&self) -> #borrowed {
                match self {
                    #(Self::#names => #values,)*
                    Self::#unknown(it) => #shown,
                }
            }

            fn __known(it: #borrowed) -> ::core::option::Option<Self> {
                #(#arms)*
                ::core::option::Option::None
            }
        }
        #(#traits)*
        #(#constants)*
        #conversion
        #lenience
        impl ::taro_api::__private::ToJs for #name {
            fn to_js(self) -> ::taro_api::__private::Value {
                ::taro_api::__private::ToJs::to_js(self.#getter())
            }
        }
        #lenience
        impl ::taro_api::__private::TakeCallbacks for #name {}
        #lenience
        impl ::taro_api::__private::FromJs for #name {
            fn from_js(
                value: &::taro_api::__private::Value,
            ) -> ::core::result::Result<Self, ::taro_api::__private::Mismatch> {
                let it = <#raw as ::taro_api::__private::FromJs>::from_js(value)?;
                ::core::result::Result::Ok(::core::option::Option::unwrap_or(Self::__known(#lent), Self::#unknown(it)))
            }

            fn from_fields(fields: &::taro_api::__private::Fields<'_>) -> Self {
                Self::#unknown(::taro_api::__private::FromJs::from_fields(fields))
            }
        }
    }
}

/// A value by what the host calls it. What is none is an error, which names the nearest one.
///
/// ```text
/// impl FromStr for Method { type Err = UnknownValue; .. }
/// impl TryFrom<f64> for Level { type Error = UnknownValue; .. }
/// ```
fn checked(set: &Enum, values: &[TokenStream], cx: &Context) -> TokenStream {
    let (name, lenience) = (&set.name, &cx.lenience);
    let shown = name.unraw().to_string();
    let failure = quote!(::core::result::Result<Self, ::taro_api::UnknownValue>);
    if set.numeric {
        return quote! {
            #lenience
            impl ::core::convert::TryFrom<f64> for #name {
                type Error = ::taro_api::UnknownValue;

                fn try_from(it: f64) -> #failure {
                    ::taro_api::__private::known_number(Self::__known(it), it, #shown, &[#(#values),*])
                }
            }
        };
    }
    quote! {
        #lenience
        impl ::core::str::FromStr for #name {
            type Err = ::taro_api::UnknownValue;

            fn from_str(it: &str) -> #failure {
                ::taro_api::__private::known_text(Self::__known(it), it, #shown, &[#(#values),*])
            }
        }
    }
}

/// How a value is named among the variants, and what stands for it when a named host lacks it: a constant of its name,
/// which can be gated as a variant cannot.
///
/// ```text
/// impl DataType where for<'a> DataType: DataTypeTextAvailable_<'a> { pub const Text: Self = Self::__Text; }
/// ```
struct Named {
    ident: Ident,
    docs: Moved,
    gate: Moved,
    constant: Moved,
}

impl Named {
    fn new(variant: &Variant, ty: &Ident, cx: &Context) -> Named {
        let Variant { name, docs, gate, .. } = variant;
        let docs = ty::docs(docs);
        let bound = gate.as_ref().and_then(|gate| gate::bound_on(gate, ty, cx.targets));
        let Some(bound) = bound else {
            return Named {
                ident: name.clone(),
                docs,
                gate: TokenStream::new().into(),
                constant: TokenStream::new().into(),
            };
        };
        let ident = format_ident!("__{name}");
        let lenience = &cx.lenience;
        let constant = quote! {
            #lenience
            #[allow(non_upper_case_globals)]
            impl #ty #bound { #docs pub const #name: Self = Self::#ident; }
        };
        let gate = gate::item(gate.as_ref(), cx.targets);
        Named { ident, docs: quote!(#[doc(hidden)]).into(), gate: gate.into(), constant: constant.into() }
    }
}

fn number(text: &str) -> TokenStream {
    let value: f64 = text.parse().unwrap_or(f64::NAN);
    let magnitude = proc_macro2::Literal::f64_suffixed(value.abs());
    if value < 0.0 { quote!(-#magnitude) } else { quote!(#magnitude) }
}

/// ```text
/// pub enum Data { String(String), ArrayBuffer(Vec<u8>) }
/// ```
pub(super) fn union(union: &Union, cx: &Context) -> TokenStream {
    let Union { name, generics, docs, variants, empty, plain } = union;
    let Generics { defined, bounded, args, .. } = Generics::of(generics, cx);
    let (docs, lenience, derives) = (ty::docs(docs), &cx.lenience, ty::derives(*plain));
    let names: Vec<_> = variants.iter().map(|part| &part.name).collect();
    let tys: Vec<_> = variants.iter().map(|part| cx.ty(&part.ty)).collect();
    let empty = names[*empty];
    let conversions = variants.iter().filter(|part| part.from).map(|part| {
        let (part, ty) = (&part.name, cx.ty(&part.ty));
        quote! {
            #lenience
            impl #bounded ::core::convert::From<#ty> for #name #args {
                fn from(it: #ty) -> Self { Self::#part(it) }
            }
        }
    });
    let taken = variants.iter().map(|part| match (&part.name, &part.ty) {
        (part, Ty::Named(_)) => quote!(Self::#part(it) => ::taro_api::__private::TakeCallbacks::take_callbacks(it)),
        (part, _) => quote!(Self::#part(_) => ::core::default::Default::default()),
    });
    let variant_docs = variants.iter().map(|part| ty::docs(&part.docs));
    quote! {
        #docs #lenience
        #derives
        #[non_exhaustive]
        pub enum #name #defined { #(#variant_docs #names(#tys),)* }
        #(#conversions)*
        #lenience
        impl #bounded ::taro_api::__private::ToJs for #name #args {
            fn to_js(self) -> ::taro_api::__private::Value {
                match self { #(Self::#names(it) => ::taro_api::__private::ToJs::to_js(it),)* }
            }
        }
        #lenience
        impl #bounded ::taro_api::__private::TakeCallbacks for #name #args {
            fn take_callbacks(&mut self) -> ::taro_api::__private::Callbacks {
                match self { #(#taken,)* }
            }
        }
        #lenience
        impl #bounded ::taro_api::__private::FromJs for #name #args {
            fn from_js(
                value: &::taro_api::__private::Value,
            ) -> ::core::result::Result<Self, ::taro_api::__private::Mismatch> {
                #(if let ::core::result::Result::Ok(it) = <#tys as ::taro_api::__private::FromJs>::from_js(value) {
                    return ::core::result::Result::Ok(Self::#names(it));
                })*
                ::core::result::Result::Err(::taro_api::__private::Mismatch::new(::core::stringify!(#name), value))
            }

            fn from_fields(fields: &::taro_api::__private::Fields<'_>) -> Self {
                Self::#empty(::taro_api::__private::FromJs::from_fields(fields))
            }
        }
    }
}

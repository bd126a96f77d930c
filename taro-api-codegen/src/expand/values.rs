//! Sets of values and unions of types.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use super::generics::Generics;
use super::moved::Moved;
use super::{Context, asked, gate, rust, ty};
use crate::ir::{Enum, Object, Part, Ty, Union, Variant};

/// ```text
/// pub enum Method { Get, Post, Unknown(String) }
/// ```
pub(super) fn set(set: &Enum, cx: &Context) -> TokenStream {
    let Enum { name, docs, variants, unknown, numeric } = set;
    let (docs, lenience) = (ty::docs(docs), &cx.lenience);
    let named: Vec<Named> = variants.iter().map(|it| Named::new(it, name, cx)).collect();
    let names: Vec<_> = named.iter().map(|it| &it.ident).collect();
    let (traits, constants): (Vec<_>, Vec<_>) = named.iter().map(|it| (&it.gate, &it.constant)).unzip();
    let twins: Vec<&Moved> = named.iter().filter_map(|it| it.twin.as_ref()).collect();
    let asked = asked::members(name, &[], &twins, cx);
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
        (rust::primitive("f64"), quote!(it_), quote!(*it_))
    } else {
        (rust::string(), quote!(&it_), quote!(it_.as_str()))
    };
    let str = rust::primitive("str");
    let borrowed = if *numeric { raw.clone() } else { quote!(&#str) };
    let getter = if *numeric { quote!(value) } else { quote!(as_str) };
    // Numbers cannot be patterns.
    let arms = names
        .iter()
        .zip(&values)
        .map(|(name, value)| quote!(if it_ == #value { return __taro_api::Option::Some(Self::#name); }))
        .map(Moved::from);
    let (conversion, bool) = (Moved::from(checked(set, &values, cx)), rust::primitive("bool"));
    quote! {
        #docs #lenience
        #[derive(__taro_api::Debug, __taro_api::Clone, __taro_api::PartialEq)]
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
                    Self::#unknown(it_) => #shown,
                }
            }

            fn __known(it_: #borrowed) -> __taro_api::Option<Self> {
                #(#arms)*
                __taro_api::Option::None
            }
        }
        #(#traits)*
        #(#constants)*
        #asked
        #conversion
        #lenience
        impl __taro_api::ToJs for #name {
            fn to_js(self) -> __taro_api::Value {
                __taro_api::ToJs::to_js(Self::#getter(&self))
            }
        }
        #lenience
        impl __taro_api::TakeCallbacks for #name {}
        #lenience
        impl __taro_api::FromJs for #name {
            const MAY_BE_TOLD: #bool = true;

            fn from_js(
                value_: &__taro_api::Value,
            ) -> __taro_api::Result<Self, __taro_api::Mismatch> {
                let it_ = <#raw as __taro_api::FromJs>::from_js(value_)?;
                __taro_api::of_set(Self::__known(#lent), Self::#unknown(it_), value_)
            }

            fn from_fields(fields_: &__taro_api::Fields<'_>) -> Self {
                Self::#unknown(__taro_api::FromJs::from_fields(fields_))
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
    let failure = quote!(__taro_api::Result<Self, __taro_api::UnknownValue>);
    if set.numeric {
        let f64 = rust::primitive("f64");
        return quote! {
            #lenience
            impl __taro_api::TryFrom<#f64> for #name {
                type Error = __taro_api::UnknownValue;

                fn try_from(it_: #f64) -> #failure {
                    __taro_api::known_number(Self::__known(it_), it_, #shown, &[#(#values),*])
                }
            }
        };
    }
    let str = rust::primitive("str");
    quote! {
        #lenience
        impl __taro_api::FromStr for #name {
            type Err = __taro_api::UnknownValue;

            fn from_str(it_: &#str) -> #failure {
                __taro_api::known_text(Self::__known(it_), it_, #shown, &[#(#values),*])
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
    /// The same without the gate, for `available!`.
    twin: Option<Moved>,
}

impl Named {
    fn new(variant: &Variant, ty: &Ident, cx: &Context) -> Named {
        let Variant { name, docs, gate, .. } = variant;
        let docs = ty::docs(docs);
        let bound = gate.as_ref().and_then(|gate| gate::bound_on(gate, ty, cx.targets));
        let Some(bound) = bound else {
            let (gate, constant) = (TokenStream::new().into(), TokenStream::new().into());
            return Named { ident: name.clone(), docs, gate, constant, twin: None };
        };
        let ident = format_ident!("__{name}");
        let lenience = &cx.lenience;
        let constant = quote! {
            #lenience
            #[allow(non_upper_case_globals)]
            impl #ty #bound { #docs pub const #name: Self = Self::#ident; }
        };
        let gate = gate.as_ref().and_then(|gate| gate::item_of_value(gate, cx.targets)).unwrap_or_default();
        let twin = Some(quote!(pub const #name: #ty = #ty::#ident;).into());
        Named { ident, docs: quote!(#[doc(hidden)]).into(), gate: gate.into(), constant: constant.into(), twin }
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
    let Union { name, generics, docs, variants, names: members, order, empty, plain } = union;
    let Generics { defined, bounded, args, .. } = Generics::of(generics, cx);
    let (docs, lenience, derives) = (ty::docs(docs), &cx.lenience, ty::derives(*plain));
    let names: Vec<_> = variants.iter().map(|part| &part.name).collect();
    let tys: Vec<_> = variants.iter().map(|part| cx.ty(&part.ty)).collect();
    let empty = names[*empty];
    let conversions = variants.iter().filter(|part| part.from).map(|part| {
        let (part, ty, is_text) = (&part.name, cx.ty(&part.ty), matches!(part.ty, Ty::String));
        // A literal is what is written for a text.
        let lent = is_text.then(|| {
            let str = rust::primitive("str");
            quote! {
                #lenience
                impl #bounded __taro_api::From<&#str> for #name #args {
                    fn from(it_: &#str) -> Self { Self::#part(__taro_api::Into::into(it_)) }
                }
            }
        });
        quote! {
            #lenience
            impl #bounded __taro_api::From<#ty> for #name #args {
                fn from(it_: #ty) -> Self { Self::#part(it_) }
            }
            #lent
        }
    });
    let taken = variants.iter().map(|part| match (&part.name, &part.ty) {
        (part, Ty::Named(_)) => quote!(Self::#part(it_) => __taro_api::TakeCallbacks::take_callbacks(it_)),
        (part, _) => quote!(Self::#part(_) => __taro_api::Default::default()),
    });
    let wrap = |part: &Part| if part.null { Some(ty::or_null(&part.ty)) } else { ty::sent(&part.ty) };
    let sent = variants.iter().map(|part| match wrap(part) {
        Some(wrap) => quote!(#wrap(it_)),
        None => quote!(it_),
    });
    let variant_docs = variants.iter().map(|part| ty::docs(&part.docs));
    let read = order.iter().map(|at| read(&variants[*at]));
    let all = (!members.is_empty()).then(|| {
        let str = rust::primitive("str");
        quote!(let names_: &[&#str] = &[#(#members),*];)
    });
    let bool = rust::primitive("bool");
    quote! {
        #docs #lenience
        #derives
        #[non_exhaustive]
        pub enum #name #defined { #(#variant_docs #names(#tys),)* }
        #(#conversions)*
        #lenience
        impl #bounded __taro_api::ToJs for #name #args {
            fn to_js(self) -> __taro_api::Value {
                match self { #(Self::#names(it_) => __taro_api::ToJs::to_js(#sent),)* }
            }
        }
        #lenience
        impl #bounded __taro_api::TakeCallbacks for #name #args {
            fn take_callbacks(&mut self) -> __taro_api::Callbacks {
                match self { #(#taken,)* }
            }
        }
        #lenience
        impl #bounded __taro_api::FromJs for #name #args {
            const MAY_BE_TOLD: #bool = true;

            fn from_js(
                value_: &__taro_api::Value,
            ) -> __taro_api::Result<Self, __taro_api::Mismatch> {
                __taro_api::one_of(__taro_api::stringify!(#name), value_, &|value_| {
                    #all
                    #(#read)*
                    __taro_api::Option::None
                })
            }

            fn from_fields(fields_: &__taro_api::Fields<'_>) -> Self {
                Self::#empty(__taro_api::FromJs::from_fields(fields_))
            }
        }
    }
}

/// ```text
/// if let Some(it_) = fitting(value_) { return Some(Self::String(it_)); }
/// ```
fn read(Part { name, ty, only, object, .. }: &Part) -> TokenStream {
    let pattern = match ty::read_as(ty, *only) {
        Some(wrap) => quote!(#wrap(it_)),
        None => quote!(it_),
    };
    let fitting = match object {
        None => quote!(__taro_api::fitting(value_)),
        Some(Object { required, names }) => {
            quote!(__taro_api::fitting_object(value_, &[#(#required),*], &[#(#names),*], names_))
        }
    };
    quote! {
        if let __taro_api::Option::Some(#pattern) = #fitting {
            return __taro_api::Option::Some(Self::#name(it_));
        }
    }
}

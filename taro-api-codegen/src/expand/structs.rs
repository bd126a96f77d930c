//! Interfaces with fields.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use super::generics::Generics;
use super::literals::Literal;
use super::moved::Moved;
use super::{Context, asked, gate, rust, ty};
use crate::ir::{Direction, Field, Null, Presence, Settle, SettleKind, Struct, Ty};
use crate::span;

/// ```text
/// pub struct Option {
///     pub timeout: __taro_api::Option<__taro_api::Duration>,
///     __callbacks: __taro_api::Callbacks,
/// }
/// impl Option { pub fn new() -> Self; pub fn timeout(self, Duration) -> Self; pub fn success(self, impl FnOnce(..)) -> Self }
/// impl ToJs for Option { .. }
/// impl FromJs for Option { .. }
/// ```
pub(super) fn structure(structure: &Struct, cx: &Context) -> TokenStream {
    let Struct { name, docs, fields, settle, .. } = structure;
    let Context { targets, lenience, .. } = cx;
    let docs = ty::docs(docs);
    let derives = ty::derives(structure.plain);
    let Generics { defined, bounded, args, .. } = Generics::of(&structure.generics, cx);
    // They stand above the field and above its setter.
    let field_docs: Vec<TokenStream> = fields.iter().map(|field| ty::docs(&field.docs).into_token_stream()).collect();
    let documented = || fields.iter().zip(&field_docs);
    let declared = documented().map(|(field, docs)| Moved::from(declaration(field, docs, structure.direction, cx)));
    let settle_field = (!settle.is_empty()).then(|| quote!(__callbacks: __taro_api::Callbacks,));
    let mark_field = mark(structure).map(|params| quote!(__mark: __taro_api::PhantomData<fn() -> #params>,));
    let Constructor { new, literal, default } = constructor(structure, cx);
    let setters: Vec<Setter> = documented().filter_map(|(field, docs)| setter(field, docs, structure, cx)).collect();
    let twins: Vec<&Moved> = setters.iter().filter_map(|it| it.twin.as_ref()).collect();
    let asked = asked::members(name, &structure.generics, &twins, cx).map(Moved::from);
    let (traits, setters) = (setters.iter().map(|it| &it.gate), setters.iter().map(|it| &it.setter));
    let callbacks = settle.iter().map(|it| Moved::from(callback(it, cx)));
    let crossing = Moved::from(crossing(structure, cx));
    let callback_names: Vec<Ident> = settle.iter().map(|it| Ident::new(it.kind.name(), *it.span)).collect();
    let members = fields.iter().map(|field| (&field.name, field.gate.as_ref()));
    let members = gate::members(members.chain(callback_names.iter().map(|name| (name, None))), targets);
    quote! {
        #docs
        #lenience
        #derives
        #[non_exhaustive]
        pub struct #name #defined { #(#declared)* #settle_field #mark_field }
        #lenience
        impl #bounded #name #args { #members #new #(#setters)* #(#callbacks)* }
        #literal
        #default
        #(#traits)*
        #asked
        #crossing
    }
}

/// The type parameters that rustc would take for unused: only a callback of the call receives them, or only a field with a
/// condition or another type of the spec holds them.
fn mark(structure: &Struct) -> Option<TokenStream> {
    let holds = |name: &Ident| structure.fields.iter().any(|it| it.cfg.is_empty() && holds_itself(&it.ty, name));
    let unused: Vec<&Ident> = structure.generics.iter().map(|it| &it.name).filter(|it| !holds(it)).collect();
    (!unused.is_empty()).then(|| quote!((#(#unused,)*)))
}

/// Whether a type holds a type parameter by itself, and does not give it to another one.
fn holds_itself(ty: &Ty, param: &Ident) -> bool {
    match ty {
        Ty::Param(name) => name == param,
        Ty::Named(_) => false,
        ty => ty.parts().into_iter().any(|it| holds_itself(it, param)),
    }
}

/// The value of the field that has them.
fn marked(structure: &Struct) -> Option<TokenStream> {
    mark(structure).map(|_| quote!(__mark: __taro_api::PhantomData,))
}

/// A field is public. What goes into the host is not where a named host lacks it: the setter says so, and a field cannot.
/// What comes out of it is an `Option`.
fn declaration(field: &Field, docs: &TokenStream, direction: Direction, cx: &Context) -> TokenStream {
    let Field { name, js, ty, gate, deprecated, cfg, .. } = field;
    let (cfg, deprecated) = (ty::cfg(cfg), ty::deprecated(deprecated.as_ref()));
    let alias = ty::alias(name, js);
    let hidden = direction.into_host && !gate::is_open(gate.as_ref(), cx.targets);
    let visibility = (!hidden).then(|| quote!(pub));
    let ty = field_type(cx.ty(ty), field);
    quote!(#cfg #docs #alias #deprecated #visibility #name: #ty,)
}

fn field_type(ty: TokenStream, field: &Field) -> TokenStream {
    if field.is_optional() { quote!(__taro_api::Option<#ty>) } else { ty }
}

/// How a struct is made.
struct Constructor {
    new: Moved,
    /// The struct of what must be given, and what makes the option of it.
    literal: Option<Moved>,
    /// The implementation of `Default`, where nothing must be given.
    default: Option<Moved>,
}

fn constructor(structure: &Struct, cx: &Context) -> Constructor {
    let is_asked = |field: &&Field| field.asked().is_some_and(|it| it.by(cx.targets));
    let asked: Vec<&Field> = structure.fields.iter().filter(is_asked).collect();
    let literal = structure.required.as_ref().filter(|_| asked.len() > 1);
    let (params, from) = match literal {
        Some(required) => (None, Some((required, quote!(required_.)))),
        None => {
            let params = asked.iter().map(|field| {
                let (name, (ty, _)) = (&field.name, cx.given(&field.ty, &field.name));
                let cfg = ty::cfg(&field.cfg);
                quote!(#cfg #name: #ty)
            });
            (Some(quote!(#(#params),*)), None)
        }
    };
    let values = structure.fields.iter().map(|field| {
        let (name, cfg) = (&field.name, ty::cfg(&field.cfg));
        let is_asked = is_asked(&field);
        let given = || match &from {
            Some((_, required)) => converted(field, &quote!(#required #name)),
            None => cx.given(&field.ty, name).1,
        };
        let value = match field.presence {
            Presence::Required => given(),
            Presence::RequiredByGate if is_asked => {
                let given = given();
                quote!(__taro_api::Option::Some(#given))
            }
            Presence::RequiredByGate | Presence::Optional => quote!(__taro_api::Option::None),
            Presence::Forgotten => quote!(__taro_api::String::new()),
            Presence::Rest => quote!(__taro_api::BTreeMap::new()),
        };
        Moved::from(quote!(#cfg #name: #value,))
    });
    let settle = (!structure.settle.is_empty()).then(|| quote!(__callbacks: __taro_api::Default::default(),));
    let mark = marked(structure);
    let made = Moved::from(quote!(Self { #(#values)* #settle #mark }));
    let doc = if asked.is_empty() { " One with nothing set." } else { " One with what it must have." };
    let literal = from.as_ref().map(|(required, _)| Literal::new(structure, required, &asked, cx));
    let (bounded, params) = match &literal {
        Some(literal) => literal.parameter(),
        None => (None, params.unwrap_or_default()),
    };
    let new = quote! {
        #[doc = #doc]
        #[must_use]
        #[inline]
        pub fn new #bounded(#params) -> Self { #made }
    };
    let default = default(structure, &asked, literal.as_ref(), cx);
    let literal = literal.map(|it| it.items(structure, cx).into());
    Constructor { new: new.into(), literal, default: default.map(Moved::from) }
}

/// A field that must be given may have a condition: where all of them are gone, nothing must be given.
fn default(structure: &Struct, asked: &[&Field], literal: Option<&Literal>, cx: &Context) -> Option<TokenStream> {
    if asked.iter().any(|field| field.cfg.is_empty()) {
        return None;
    }
    let Generics { bounded, args, .. } = Generics::of(&structure.generics, cx);
    let (name, lenience) = (&structure.name, &cx.lenience);
    let gone = asked.iter().map(|field| {
        let cfg = &field.cfg;
        quote!(#[cfg(not(all(#(#cfg),*)))])
    });
    let required = literal.map(Literal::empty);
    Some(quote! {
        #(#gone)*
        #lenience
        impl #bounded __taro_api::Default for #name #args {
            fn default() -> Self { Self::new(#required) }
        }
    })
}

/// What a caller gave for a field, as the field has it.
fn converted(field: &Field, given: &TokenStream) -> TokenStream {
    match &field.ty {
        Ty::Callback(..) => quote!(__taro_api::Callback::new(#given)),
        ty if ty.takes_conversions() => ty::converted(ty, given),
        _ => given.clone(),
    }
}

/// What a setter is given. A constant of the caller's that has the field's name would be meant in place of a parameter of it.
pub(super) fn given_value(name: &Ident) -> Ident {
    Ident::new("value_", name.span())
}

/// The setter of a field.
struct Setter {
    setter: Moved,
    /// The trait that gates it.
    gate: Moved,
    /// The same without the gate, for `available!`.
    twin: Option<Moved>,
}

/// The setter of a field that `new` does not take.
fn setter(field: &Field, docs: &TokenStream, structure: &Struct, cx: &Context) -> Option<Setter> {
    let Field { name, ty, presence, gate, deprecated, cfg, .. } = field;
    let param = given_value(name);
    let (given, value) = match ty {
        Ty::Optional(inner) if field.null == Null::None => cx.given_or_none(inner, &param),
        ty => cx.given(ty, &param),
    };
    let value = match presence {
        Presence::Required => return None,
        Presence::Optional | Presence::RequiredByGate => quote!(__taro_api::Option::Some(#value)),
        Presence::Forgotten | Presence::Rest => value,
    };
    let deprecated = ty::deprecated(deprecated.as_ref());
    let item = ty::under_each(cfg, gate::item(gate.as_ref(), cx.targets));
    let bound = gate::bound(gate.as_ref(), None, cx.targets);
    let cfg = ty::cfg(cfg);
    let twin = bound.as_ref().map(|_| {
        let (of, it) = (&structure.name, span::local("it_"));
        let Generics { bounded, args, .. } = Generics::of(&structure.generics, cx);
        let twin = quote! {
            #cfg
            #[inline]
            pub fn #name #bounded(mut #it: #of #args, #param: #given) -> #of #args {
                #it.#name = #value;
                #it
            }
        };
        Moved::from(twin)
    });
    let (this, body) = match &twin {
        Some(_) => {
            let asked = asked::ty(&structure.name);
            (quote!(self), quote!(#asked::#name(self, #param)))
        }
        None => (quote!(mut self), quote!(self.#name = #value; self)),
    };
    let (this, body) = (Moved::from(this), Moved::from(body));
    let setter = quote! {
        #cfg #docs #deprecated
        #[must_use]
        #[inline]
        pub fn #name(#this, #param: #given) -> Self #bound { #body }
    };
    Some(Setter { setter: setter.into(), gate: item.into(), twin })
}

fn callback(settle: &Settle, cx: &Context) -> TokenStream {
    let Settle { kind, span, docs, param, cfg } = settle;
    let (cfg, docs) = (ty::cfg(cfg), ty::docs(docs));
    let name = Ident::new(kind.name(), **span);
    let given = given_value(&name);
    let param = param.as_ref().map(|it| cx.ty(it));
    // A callback that receives nothing does not look at what came.
    let (bound, stored) = match &param {
        Some(ty) => (quote!(__taro_api::FnOnce(#ty)), quote!(#given)),
        None => (quote!(__taro_api::FnOnce()), quote!(move |_: __taro_api::Ignored| #given())),
    };
    let store = Ident::new(
        match kind {
            SettleKind::Success => "on_success",
            SettleKind::Fail => "on_fail",
            SettleKind::Complete => "on_complete",
        },
        **span,
    );
    quote! {
        #cfg #docs
        #[must_use]
        pub fn #name(mut self, #given: impl #bound + 'static) -> Self {
            __taro_api::Callbacks::#store(&mut self.__callbacks, #stored);
            self
        }
    }
}

/// The way into the host and the way out of it. A program needs one of them; the in-process host, the other as well.
fn crossing(structure: &Struct, cx: &Context) -> TokenStream {
    let Struct { name, fields, direction, .. } = structure;
    let Generics { bounded, args, .. } = Generics::of(&structure.generics, cx);
    let lenience = &cx.lenience;
    let native = quote!(#[cfg(not(target_family = "wasm"))]);
    let into = (!direction.into_host).then_some(&native);
    let out = (!direction.out_of_host).then_some(&native);
    let sets = fields.iter().map(|field| Moved::from(set(field)));
    let (value, object) = (span::local("value_"), span::local("object_"));
    // By reference, so that no method of a caller's trait comes before ours.
    let lent = (!fields.is_empty()).then(|| quote!(let #object = &#value;));
    let take_callbacks = (!structure.settle.is_empty()).then(|| {
        quote! {
            fn take_callbacks(&mut self) -> __taro_api::Callbacks { __taro_api::take(&mut self.__callbacks) }
        }
    });
    let taken = if fields.is_empty() { quote!(_) } else { quote!(fields_) };
    let failure = structure.lenient.then(|| {
        let bool = rust::primitive("bool");
        quote!(
            const TELLS_FAILURE: #bool = true;
        )
    });
    let known = |field: &Field| {
        let (cfg, js) = (ty::cfg(&field.cfg), &field.js);
        let other = field.alias.as_ref().map(|other| quote!(, #cfg #other));
        quote!(#cfg #js #other)
    };
    let known: Vec<TokenStream> = fields.iter().map(known).collect();
    let gets = fields.iter().enumerate().map(|(at, field)| Moved::from(get(field, &known[..at])));
    let settle_field = (!structure.settle.is_empty()).then(|| quote!(__callbacks: __taro_api::Default::default(),));
    let mark_field = marked(structure);
    quote! {
        #lenience
        #into
        impl #bounded __taro_api::ToJs for #name #args {
            fn to_js(self) -> __taro_api::Value {
                let #value = __taro_api::Object::new();
                #lent
                #(#sets)*
                #value.into_value()
            }
        }
        #lenience
        #into
        impl #bounded __taro_api::TakeCallbacks for #name #args { #take_callbacks }
        #lenience
        #out
        impl #bounded __taro_api::FromJs for #name #args {
            #failure
            fn from_fields(#taken: &__taro_api::Fields<'_>) -> Self { Self { #(#gets)* #settle_field #mark_field } }
        }
    }
}

fn set(field: &Field) -> TokenStream {
    let Field { name, js, .. } = field;
    let (cfg, object, at) = (ty::cfg(&field.cfg), span::local("object_"), span::ours(name.span()));
    let wrap = match field.null {
        Null::Never => ty::sent(&field.ty),
        Null::None | Null::Unset => Some(ty::or_null(&field.ty)),
    };
    let value = match (wrap, field.is_optional() && field.null != Null::Unset) {
        (None, _) => quote!(self.#name),
        (Some(wrap), true) => quote!(__taro_api::Option::map(self.#name, #wrap)),
        (Some(wrap), _) => quote!(#wrap(self.#name)),
    };
    if field.presence == Presence::Rest {
        return quote_spanned!(at=> #cfg #object.set_rest(self.#name););
    }
    quote_spanned!(at=> #cfg #object.set(#js, #value);)
}

fn get(field: &Field, before: &[TokenStream]) -> TokenStream {
    let Field { name, js, alias, .. } = field;
    let cfg = ty::cfg(&field.cfg);
    let js = match alias {
        Some(alias) => quote!(fields_.named(#js, #alias)),
        None => quote!(#js),
    };
    let inner = match &field.ty {
        Ty::Optional(inner) => inner,
        ty => ty,
    };
    let value = match (ty::read_as(inner, field.only), field.presence) {
        (_, Presence::Forgotten) => quote!(fields_.err_msg(#js)),
        (_, Presence::Rest) => quote!(fields_.rest(&[#(#before),*])),
        (wrap, Presence::Optional | Presence::RequiredByGate) if field.null == Null::None => {
            let it = match wrap {
                Some(wrap) => quote!(__taro_api::Option::map(it_, |#wrap(it_)| it_)),
                None => quote!(it_),
            };
            let or_null = quote!(__taro_api::OrNull);
            quote!(__taro_api::Option::map(fields_.optional(#js), |#or_null(it_)| #it))
        }
        (None, Presence::Optional | Presence::RequiredByGate) => quote!(fields_.optional(#js)),
        (Some(wrap), Presence::Optional | Presence::RequiredByGate) => {
            quote!(__taro_api::Option::map(fields_.optional(#js), |#wrap(it_)| it_))
        }
        (None, Presence::Required) => quote!(fields_.required(#js)),
        (Some(wrap), Presence::Required) => quote!(fields_.required::<#wrap>(#js).0),
    };
    quote_spanned!(span::ours(name.span())=> #cfg #name: #value,)
}

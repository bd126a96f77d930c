//! Interfaces with methods.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::calls::{Call, Callee, call, must_use};
use super::generics::Generics;
use super::moved::Moved;
use super::{Context, asked, gate, structs, ty};
use crate::ir::{Accessor, Function, Gate, Handle, Ty, TypeParam};
use crate::span;

/// ```text
/// pub struct InnerAudioContext(__taro_api::Value);
/// impl InnerAudioContext { pub fn play(&self) -> Result<(), Error>; pub fn volume(&self) -> Result<f64, Error>; .. }
/// impl ToJs for InnerAudioContext { .. }
/// impl FromJs for InnerAudioContext { .. }
/// ```
pub(super) fn handle(handle: &Handle, cx: &Context) -> TokenStream {
    let Handle { name, generics, docs, promise, methods, properties } = handle;
    let generics = Generics::of(generics, cx);
    let Generics { bounded, args, .. } = &generics;
    let (docs, lenience) = (ty::docs(docs), cx.lenience.as_ref());
    let methods_of = methods.iter().map(|it| (&it.name, it.gate.as_ref()));
    let made = methods.iter().map(|it| method(it, handle, cx));
    let made: Vec<Made> = made.chain(properties.iter().flat_map(|it| accessor(it, handle, cx))).collect();
    let twins: Vec<&Moved> = made.iter().filter_map(|it| it.twin.as_ref()).collect();
    let asked = asked::members(name, &handle.generics, &twins, cx);
    let (methods, traits) = (made.iter().map(|it| &it.method), made.iter().map(|it| &it.gate));
    let names = methods_of.chain(properties.iter().map(|it| (&it.get, it.gate.as_ref())));
    let members = gate::members(names, cx.targets);
    let definition = match promise {
        Some(result) => Moved::from(task(
            name,
            &generics,
            &docs,
            &cx.ty(result),
            &conveniences(handle, &cx.ty(result)).into(),
            lenience,
        )),
        None => Moved::from(host_object(name, &generics, &docs, lenience)),
    };
    quote! {
        #definition
        #lenience
        impl #bounded #name #args { #members #(#methods)* }
        #(#traits)*
        #asked
    }
}

fn host_object(name: &Ident, generics: &Generics, docs: &Moved, lenience: Option<&TokenStream>) -> TokenStream {
    let Generics { defined, bounded, args, phantom, .. } = generics;
    let (ty, marker) = match phantom {
        Some(ty) => (Some(quote!(, #ty)), Some(quote!(, __taro_api::PhantomData))),
        None => (None, None),
    };
    let object = quote!(__taro_api::handle::object(value_));
    let read = match &marker {
        Some(marker) => quote!(__taro_api::Result::map(#object, |object_| Self(object_ #marker))),
        None => quote!(__taro_api::Result::map(#object, Self)),
    };
    quote! {
        #docs #lenience
        #[derive(__taro_api::Debug, __taro_api::Clone, __taro_api::PartialEq)]
        pub struct #name #defined(__taro_api::Value #ty);
        #lenience
        impl #bounded __taro_api::ToJs for #name #args {
            fn to_js(self) -> __taro_api::Value { self.0 }
        }
        #lenience
        impl #bounded __taro_api::TakeCallbacks for #name #args {}
        #lenience
        impl #bounded __taro_api::FromJs for #name #args {
            fn from_js(
                value_: &__taro_api::Value,
            ) -> __taro_api::Result<Self, __taro_api::Mismatch> {
                #read
            }

            fn from_fields(_: &__taro_api::Fields<'_>) -> Self {
                Self(__taro_api::handle::nothing() #marker)
            }
        }
    }
}

/// A promise that has methods beside.
fn task(
    name: &Ident,
    generics: &Generics,
    docs: &Moved,
    result: &TokenStream,
    conveniences: &Moved,
    lenience: Option<&TokenStream>,
) -> TokenStream {
    let Generics { defined, bounded, args, phantom, .. } = generics;
    let field = phantom.as_ref().map(|ty| quote!(marker: #ty,));
    let marker = phantom.as_ref().map(|_| quote!(, marker: __taro_api::PhantomData));
    quote! {
        #docs #lenience
        #[derive(__taro_api::Debug)]
        pub struct #name #defined {
            promise: __taro_api::Promise<#result>,
            object: __taro_api::Value,
            #field
        }
        #lenience
        impl #bounded #name #args {
            #[doc(hidden)]
            pub fn of_promise_(promise_: __taro_api::Promise<#result>) -> Self {
                Self { object: __taro_api::Promise::task(&promise_), promise: promise_ #marker }
            }
            #conveniences
        }
        __taro_api::with_futures! {
            #lenience
            impl #bounded __taro_api::FusedFuture for #name #args {
                fn is_terminated(&self) -> bool { __taro_api::Promise::is_taken(&self.promise) }
            }
        }
        #lenience
        impl #bounded __taro_api::ToJs for #name #args {
            fn to_js(self) -> __taro_api::Value { self.object }
        }
        #lenience
        impl #bounded __taro_api::TakeCallbacks for #name #args {}
        #lenience
        impl #bounded __taro_api::FromJs for #name #args {
            fn from_js(
                value_: &__taro_api::Value,
            ) -> __taro_api::Result<Self, __taro_api::Mismatch> {
                __taro_api::Result::map(
                    __taro_api::FromJs::from_js(value_),
                    |promise_| Self { promise: promise_, object: __taro_api::Clone::clone(value_) #marker },
                )
            }

            fn from_fields(fields_: &__taro_api::Fields<'_>) -> Self {
                Self {
                    promise: __taro_api::FromJs::from_fields(fields_),
                    object: __taro_api::handle::nothing()
                    #marker
                }
            }
        }
        #lenience
        impl #bounded __taro_api::Future for #name #args {
            type Output = __taro_api::Result<#result, __taro_api::Error>;
            fn poll(
                mut self: __taro_api::Pin<&mut Self>,
                context_: &mut __taro_api::Context<'_>,
            ) -> __taro_api::Poll<Self::Output> {
                __taro_api::Future::poll(__taro_api::Pin::new(&mut self.promise), context_)
            }
        }
    }
}

/// What every task has. A member of the spec that has the same name comes first.
fn conveniences(handle: &Handle, result: &TokenStream) -> TokenStream {
    let setters = handle.properties.iter().filter_map(|it| it.set.as_ref());
    let getters = handle.properties.iter().map(|it| &it.get);
    let members: Vec<&Ident> = handle.methods.iter().map(|it| &it.name).chain(getters).chain(setters).collect();
    let all = [
        (
            "abort_handle",
            quote! {
                /// What ends the call while something else awaits the task.
                #[must_use]
                pub fn abort_handle(&self) -> __taro_api::AbortHandle { __taro_api::Promise::abort_handle(&self.promise) }
            },
        ),
        (
            "timeout",
            quote! {
                /// Gives the host so long to answer, as `Promise::timeout` does.
                #[must_use]
                pub fn timeout(mut self, after_: __taro_api::Duration) -> Self {
                    self.promise = self.promise.timeout(after_);
                    self
                }
            },
        ),
        (
            "events",
            quote! {
                /// The events of a method that takes a listener, as a stream that ends when the call is answered.
                ///
                /// # Errors
                /// The host does not have the method.
                pub fn events<Event_: 'static>(
                    &self,
                    listen_: impl __taro_api::FnOnce(
                        &Self,
                        __taro_api::Box<dyn __taro_api::Fn(Event_)>,
                    ) -> __taro_api::Result<__taro_api::Listener, __taro_api::Error>,
                ) -> __taro_api::Result<__taro_api::Events<Event_>, __taro_api::Error> {
                    let events_ = __taro_api::Events::listen(|tell_| listen_(self, tell_))?;
                    __taro_api::Result::Ok(events_.until(&self.promise))
                }
            },
        ),
        // Never callable: rustc says that `.await` is forgotten.
        (
            "unwrap",
            quote! {
                #[doc(hidden)]
                pub fn unwrap(self) -> #result where for<'a> Self: __taro_api::Answered<'a> {
                    __taro_api::Answered::answer(self)
                }
            },
        ),
        (
            "expect",
            quote! {
                #[doc(hidden)]
                pub fn expect(self, _: &__taro_api::str) -> #result where for<'a> Self: __taro_api::Answered<'a> {
                    __taro_api::Answered::answer(self)
                }
            },
        ),
    ];
    let free = all.into_iter().filter(|(name, _)| !members.iter().any(|it| *it == name));
    free.map(|(_, item)| item).collect()
}

/// A method.
struct Made {
    method: Moved,
    /// The trait that gates it.
    gate: Moved,
    /// The same without the gate, for `available!`.
    twin: Option<Moved>,
}

/// A method or an accessor, before it is known whether a gate is above it.
struct Method<'m> {
    handle: &'m Handle,
    /// What stands above it.
    attributes: Moved,
    cfg: Option<TokenStream>,
    name: &'m Ident,
    generics: &'m [TypeParam],
    params: TokenStream,
    /// The names of its parameters.
    given: Vec<&'m Ident>,
    /// With its arrow.
    result: TokenStream,
    bound: Option<&'m TokenStream>,
}

impl Method<'_> {
    /// The method with its body. In a twin, the body has the object by the name that [`this`] gives.
    fn made(self, body: TokenStream, gate: TokenStream, cx: &Context) -> Made {
        let Method { handle, attributes, cfg, name, generics, params, given, result, bound } = self;
        let (own, body) = (Generics::of(generics, cx).bounded, Moved::from(body));
        if bound.is_none() {
            let method = quote!(#cfg #attributes pub fn #name #own(&self, #params) #result { #body });
            return Made { method: method.into(), gate: gate.into(), twin: None };
        }
        let (of, asked, this) = (&handle.name, asked::ty(&handle.name), this(bound));
        let args = Generics::of(&handle.generics, cx).args;
        let all: Vec<TypeParam> = handle.generics.iter().chain(generics).cloned().collect();
        let all = Generics::of(&all, cx).bounded;
        let method = quote! {
            #cfg #attributes
            pub fn #name #own(&self, #params) #result #bound { #asked::#name(self, #(#given),*) }
        };
        let twin = quote!(#cfg pub fn #name #all(#this: &#of #args, #params) #result { #body });
        Made { method: method.into(), gate: gate.into(), twin: Some(twin.into()) }
    }
}

/// The name of the object in the body of a method, or of its twin.
fn this(bound: Option<&TokenStream>) -> TokenStream {
    match bound {
        Some(_) => span::local("it_").into_token_stream(),
        None => quote!(self),
    }
}

/// The object of the host's.
fn object(handle: &Handle, this: &TokenStream) -> TokenStream {
    if handle.promise.is_some() { quote!(&#this.object) } else { quote!(&#this.0) }
}

fn method(method: &Function, handle: &Handle, cx: &Context) -> Made {
    let Function { name, js, docs, deprecated, gate, cfg, .. } = method;
    let (docs, deprecated, alias) = (ty::docs(docs), ty::deprecated(deprecated.as_ref()), ty::alias(name, js));
    let (item, bound) = gated(gate.as_ref(), cx);
    let this = this(bound.as_ref());
    let callee = Callee::Method { object: object(handle, &this), this };
    let must_use = must_use(method);
    let Call { params, result, body } = call(method, &callee, cx);
    let made = Method {
        handle,
        attributes: quote!(#docs #alias #deprecated #must_use).into(),
        cfg: ty::cfg(cfg),
        name,
        generics: &method.generics,
        params: params.into_token_stream(),
        given: method.params.iter().map(|it| &it.name).collect(),
        result: quote!(-> #result),
        bound: bound.as_ref(),
    };
    made.made(body.into_token_stream(), ty::under_each(cfg, item), cx)
}

/// What reads a property, and what sets it, if that can be done.
fn accessor(accessor: &Accessor, handle: &Handle, cx: &Context) -> Vec<Made> {
    let Accessor { get, set, js, docs, ty, null, gate, deprecated, cfg } = accessor;
    let (docs, deprecated) = (ty::docs(docs).into_token_stream(), ty::deprecated(deprecated.as_ref()));
    let alias = ty::alias(get, js);
    let (item, bound) = gated(gate.as_ref(), cx);
    let object = object(handle, &this(bound.as_ref()));
    let own = cx.ty(ty);
    // Behind the `Option` of one that may be absent.
    let inner = match ty {
        Ty::Optional(inner) => inner,
        ty => ty,
    };
    let read = match (ty::crossing(inner), ty) {
        (None, _) => quote!(__taro_api::handle::get(#object, #js)),
        (Some(wrap), Ty::Optional(_)) => quote! {
            __taro_api::Result::map(
                __taro_api::handle::get(#object, #js),
                |it_: __taro_api::Option<#wrap>| __taro_api::Option::map(it_, |it_| it_.0),
            )
        },
        (Some(wrap), _) => quote! {
            __taro_api::Result::map(__taro_api::handle::get(#object, #js), |it_: #wrap| it_.0)
        },
    };
    let method = |attributes: TokenStream, name, params, given, result| Method {
        handle,
        attributes: attributes.into(),
        cfg: ty::cfg(cfg),
        name,
        generics: &[],
        params,
        given,
        result,
        bound: bound.as_ref(),
    };
    let result = quote!(-> __taro_api::Result<#own, __taro_api::Error>);
    let getter = method(quote!(#docs #alias #deprecated), get, TokenStream::new(), Vec::new(), result);
    let mut made = vec![getter.made(read, ty::under_each(cfg, item), cx)];
    if let Some(set) = set {
        let param = structs::given_value(get);
        let (given, value) = match ty {
            Ty::Optional(inner) if *null => cx.given_or_none(inner, &param),
            _ => cx.given(inner, &param),
        };
        let inner_type = cx.ty(if *null { ty } else { inner });
        let wrap = if *null { Some(ty::or_null(ty)) } else { ty::sent(inner) };
        let crossed = match wrap {
            Some(wrap) => quote!(#wrap(#param)),
            None => quote!(#param),
        };
        let write = quote! {
            let #param: #inner_type = #value;
            __taro_api::handle::set(#object, #js, #crossed);
        };
        let setter = method(quote!(#docs #deprecated), set, quote!(#param: #given), vec![&param], TokenStream::new());
        // The trait is the same.
        made.push(setter.made(write, TokenStream::new(), cx));
    }
    made
}

fn gated(gate: Option<&Gate>, cx: &Context) -> (TokenStream, Option<TokenStream>) {
    (gate::item(gate, cx.targets), gate::bound(gate, None, cx.targets))
}

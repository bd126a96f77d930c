//! What functions and methods have in common: parameters, and the call itself.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::moved::Moved;
use super::{Context, rust, ty};
use crate::ir::{Answer, Function, Lasting, Param, Ty};
use crate::span;

/// What is called.
pub(super) enum Callee {
    /// The function that the tokens give, and the one that ends what it begins.
    Function { import: TokenStream, off: Option<TokenStream> },
    /// A method of the object that the tokens give, and by which name the method has it.
    Method { object: TokenStream, this: TokenStream },
}

/// A call: its parameters, its result, and its body.
pub(super) struct Call {
    pub(super) params: Moved,
    pub(super) result: Moved,
    pub(super) body: Moved,
}

/// The call of a function or of a method.
pub(super) fn call(function: &Function, callee: &Callee, cx: &Context) -> Call {
    let Function { js, params, lasting, ends, answer, output, .. } = function;
    let declared = params.iter().map(|it| Moved::from(declaration(it, cx)));
    let output_type = cx.ty(output);
    let later = matches!(answer, Answer::Promise | Answer::Callbacks | Answer::Task(_));
    // Nearly every call takes an option and no more: what is done with it stands in the runtime, once.
    let option = match params.as_slice() {
        [Param { name, ty: ty @ Ty::Named(path), null: false, rest: false, .. }] if later && !path.converts => {
            Some((name, cx.ty(ty)))
        }
        _ => None,
    };
    // The callbacks are taken out of the first one.
    let taken_from = params.first().filter(|it| later && can_have_callbacks(it)).map(|it| &it.name);
    let converted = params.iter().map(|it| Moved::from(conversion(it, taken_from == Some(&it.name), cx)));
    let converted = option.is_none().then(|| Moved::from(quote!(#(#converted)*)));
    let arguments = arguments(params, *lasting, callee);
    let runtime = quote!(__taro_api);
    let method = |object: &TokenStream, name: &str| quote!(#runtime::Method::new(#object, #name));
    let target = match callee {
        Callee::Function { import, .. } => import.clone(),
        Callee::Method { object, .. } => method(object, js),
    };
    let promise = |callbacks: bool| {
        if let Some((name, own)) = &option {
            let name = match params.first() {
                Some(param) if takes_literal(param, cx) => quote!(__taro_api::Into::<#own>::into(#name)),
                _ => quote!(#name),
            };
            return quote!(#runtime::call::<#own, _>(#target, #callbacks, #name));
        }
        let taken = match taken_from {
            Some(name) => quote!(#runtime::TakeCallbacks::take_callbacks(&mut #name)),
            None => quote!(__taro_api::Default::default()),
        };
        // A parameter may have any name.
        let group = span::local("group_");
        quote! {
            let #group = #taken;
            #runtime::promise(#target, #callbacks, #group, #arguments)
        }
    };
    let call = match answer {
        Answer::Now if function.constructs => quote!(#runtime::construct(#target, #arguments)),
        Answer::Now => quote!(#runtime::now(#target, #arguments)),
        Answer::Chain => {
            let object = match callee {
                Callee::Method { object, .. } => object,
                Callee::Function { import, .. } => import,
            };
            quote!(#runtime::chain(#target, #arguments, #object))
        }
        Answer::Constant => quote!(#runtime::constant(#target)),
        Answer::Promise => promise(false),
        Answer::Callbacks => promise(true),
        Answer::Task(callbacks) => {
            let promise = promise(*callbacks);
            let task = match output {
                // `Task<String>::of_promise_` would be a comparison.
                Ty::Named(path) if !path.args.is_empty() => quote!(<#output_type>),
                _ => quote!(#output_type),
            };
            quote!(#task::of_promise_({ #promise }))
        }
        Answer::Abort => match callee {
            Callee::Method { this, .. } => quote!(__taro_api::Promise::abort(&#this.promise)),
            Callee::Function { .. } => TokenStream::new(),
        },
        Answer::Listener(off) => {
            let off = match callee {
                Callee::Function { off, .. } => off.clone(),
                Callee::Method { object, .. } => off.as_ref().map(|off| method(object, off)),
            };
            let off = match off {
                Some(off) => quote!(__taro_api::Option::Some(#off)),
                None => quote!(__taro_api::Option::None),
            };
            let place = params.iter().rposition(|it| matches!(it.ty, Ty::Callback(..)) && !it.rest);
            let Some((event, [Param { name, ty, .. }, more @ ..])) = place.map(|it| params.split_at(it)) else {
                return Call {
                    params: TokenStream::new().into(),
                    result: quote!(()).into(),
                    body: TokenStream::new().into(),
                };
            };
            let own = |params: &[Param]| self::arguments(params, Lasting::Kept, callee);
            let name = match ty::sent(ty) {
                Some(wrap) => quote!(#wrap(#name)),
                None => quote!(#name),
            };
            match (event, more) {
                ([], []) => quote!(__taro_api::Listener::new(#target, #off, #name)),
                (event, []) => {
                    let event = own(event);
                    quote!(__taro_api::Listener::of(#target, #off, #event, #name))
                }
                (event, more) => {
                    let (event, more) = (own(event), own(more));
                    quote!(__taro_api::Listener::with(#target, #off, #event, #name, #more))
                }
            }
        }
    };
    let call = match callee {
        Callee::Method { object, .. } if *ends => quote!(#runtime::handle::end(#object, #call)),
        _ => call,
    };
    let result = result(answer, &output_type).into();
    let call = Moved::from(call);
    let body = quote!(#converted #call).into();
    Call { params: quote!(#(#declared),*).into(), result, body }
}

/// That the result must be used, where its type alone would let rustc propose `let _ = ..`, which ends the listening.
///
/// ```text
/// #[must_use = "dropping a listener ends the listening: keep it, or call `forever`"]
/// ```
pub(super) fn must_use(function: &Function) -> Option<TokenStream> {
    let is_said = || function.docs.passed.iter().any(|it| it.to_token_stream().to_string().contains("must_use"));
    (matches!(function.answer, Answer::Listener(_)) && !is_said())
        .then(|| quote!(#[must_use = "dropping a listener ends the listening: keep it, or call `forever`"]))
}

/// What a call returns.
pub(super) fn result(answer: &Answer, output: &TokenStream) -> TokenStream {
    match answer {
        Answer::Now | Answer::Chain | Answer::Constant => {
            quote!(__taro_api::Result<#output, __taro_api::Error>)
        }
        Answer::Promise | Answer::Callbacks => quote!(__taro_api::Promise<#output>),
        Answer::Task(_) => output.clone(),
        Answer::Abort => quote!(()),
        Answer::Listener(_) => quote!(__taro_api::Result<__taro_api::Listener, __taro_api::Error>),
    }
}

/// Whether it can be an option: what its type is, its own file knows.
fn can_have_callbacks(param: &Param) -> bool {
    let inner = if let Ty::Optional(inner) = &param.ty { inner } else { &param.ty };
    !param.rest && matches!(inner, Ty::Named(_))
}

/// Whether the struct of what must be given may stand for the option itself, as in JavaScript.
fn takes_literal(param: &Param, cx: &Context) -> bool {
    !param.optional && param.required.iter().filter(|it| it.by(cx.targets)).count() > 1
}

fn declaration(param: &Param, cx: &Context) -> TokenStream {
    let Param { name, ty, optional, rest, .. } = param;
    let own = cx.ty(ty);
    if *rest {
        let list = rust::vec(&own);
        return quote!(#name: #list);
    }
    let (given, _) = cx.given(ty, name);
    match (optional, ty) {
        (false, _) if param.same => quote!(#name: #own),
        (true, _) if param.same => quote!(#name: impl __taro_api::Into<__taro_api::Option<#own>>),
        (false, _) if takes_literal(param, cx) => quote!(#name: impl __taro_api::Into<#own>),
        (false, _) => quote!(#name: #given),
        // What is left out, and `null`, are two values.
        (true, Ty::Optional(_)) if param.null => quote!(#name: __taro_api::Option<#own>),
        (true, ty) => {
            let (given, _) = cx.given_or_none(ty, name);
            quote!(#name: #given)
        }
    }
}

fn conversion(param: &Param, changes: bool, cx: &Context) -> TokenStream {
    let Param { name, ty, optional, rest, .. } = param;
    let own = cx.ty(ty);
    let mutable = changes.then(|| quote!(mut));
    match (optional, ty) {
        _ if *rest => TokenStream::new(),
        (false, _) if param.same => quote!(let #mutable #name: #own = #name;),
        (true, _) if param.same => {
            quote!(let #mutable #name: __taro_api::Option<#own> = __taro_api::Into::into(#name);)
        }
        (false, _) if takes_literal(param, cx) => {
            quote!(let #mutable #name: #own = __taro_api::Into::into(#name);)
        }
        (false, _) => {
            let (_, value) = cx.given(ty, name);
            quote!(let #mutable #name: #own = #value;)
        }
        (true, Ty::Optional(_)) if param.null => quote!(let #mutable #name = #name;),
        (true, ty) => {
            let (_, value) = cx.given_or_none(ty, name);
            quote!(let #mutable #name: __taro_api::Option<#own> = #value;)
        }
    }
}

fn arguments(params: &[Param], lasting: Lasting, callee: &Callee) -> TokenStream {
    let runtime = quote!(__taro_api);
    let one = |param: &Param| {
        let Param { name, ty, optional, .. } = param;
        let wrap = if param.null { Some(ty::or_null(ty)) } else { ty::sent(ty) };
        let value = match (wrap, optional) {
            (None, _) => quote!(#name),
            (Some(wrap), true) => quote!(__taro_api::Option::map(#name, #wrap)),
            (Some(wrap), false) => quote!(#wrap(#name)),
        };
        match (&param.ty, lasting, callee) {
            (Ty::Callback(..), Lasting::Once, _) => quote!(#runtime::Lasting::once(#value)),
            (Ty::Callback(..), Lasting::Object, Callee::Method { object, .. }) => {
                quote!(#runtime::Lasting::held_by(#value, #object))
            }
            _ => quote!(#runtime::ToJs::to_js(#value)),
        }
    };
    match params.split_last() {
        Some((last, fixed)) if last.rest => {
            let (fixed, name) = (fixed.iter().map(one), &last.name);
            match ty::shape(&last.ty) {
                Some(shape) => quote!(&__taro_api::with_rest_shaped::<#shape, _>([#(#fixed),*], #name)),
                None => quote!(&__taro_api::with_rest([#(#fixed),*], #name)),
            }
        }
        _ => {
            let all = params.iter().map(one);
            quote!(&[#(#all),*])
        }
    }
}

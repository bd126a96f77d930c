//! Types, documentation and values as tokens.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote, quote_spanned};
use syn::ext::IdentExt;

use super::moved::{Moved, joined};
use super::{Context, rust};
use crate::ir::{Brought, Docs, Root, Ty, TypePath};
use crate::span::{Tokens, ours};

impl Context<'_> {
    /// The Rust type.
    pub(super) fn ty(&self, it: &Ty) -> TokenStream {
        match it {
            Ty::Unit => quote!(()),
            Ty::Bool => rust::primitive("bool"),
            Ty::Number => rust::primitive("f64"),
            Ty::Integer => rust::primitive("i64"),
            Ty::String => rust::string(),
            Ty::Any => quote!(__taro_api::Any),
            Ty::Error => self.error(),
            Ty::Millis | Ty::Seconds => quote!(__taro_api::Duration),
            Ty::CallbackResult => quote!(__taro_api::CallbackResult),
            Ty::Bytes => rust::vec(&rust::primitive("u8")),
            Ty::Clamped => quote!(__taro_api::Clamped),
            Ty::Floats => rust::vec(&rust::primitive("f32")),
            Ty::Named(path) => self.path(path),
            Ty::Param(name) => quote!(#name),
            Ty::Array(item) => rust::vec(&self.ty(item)),
            Ty::Record(value) => {
                let (name, value) = (rust::string(), self.ty(value));
                quote!(__taro_api::BTreeMap<#name, #value>)
            }
            Ty::Optional(inner) => {
                let inner = self.ty(inner);
                quote!(__taro_api::Option<#inner>)
            }
            Ty::Rest(item) => {
                let item = self.ty(item);
                quote!(__taro_api::Rest<#item>)
            }
            Ty::Promise(result) => {
                let result = self.ty(result);
                quote!(__taro_api::Promise<#result>)
            }
            Ty::OrUndefined(inner) | Ty::OrNull(inner) => self.ty(inner),
            Ty::Boxed(inner) => {
                let inner = self.ty(inner);
                quote!(__taro_api::Box<#inner>)
            }
            Ty::Tuple(parts) => {
                let parts = parts.iter().map(|it| self.ty(it));
                quote!((#(#parts,)*))
            }
            Ty::Callback(params, output) => {
                let (params, output) = (params.iter().map(|it| self.ty(it)), self.ty(output));
                quote!(__taro_api::Callback<(#(#params,)*), #output>)
            }
        }
    }

    /// The type that is a mistake, from the top of the spec.
    fn error(&self) -> TokenStream {
        // Where there is none, nothing was reported: any value is the reading that says no more.
        let Some(mistake) = self.mistake else { return quote!(__taro_api::Any) };
        let mut tokens = TokenStream::new();
        up(self.module.len(), &mut tokens);
        tokens.append(mistake.name().clone());
        tokens
    }

    /// A path as it is written here.
    fn path(&self, path: &TypePath) -> TokenStream {
        let TypePath { root, modules, name, args, brought, .. } = path;
        let here = &self.module;
        if let (true, Brought(Some(idents))) = (here.is_empty(), brought) {
            // Where the `use` brings nothing, rustc says that once.
            let args = self.arguments(args);
            return quote!(#(#idents)::* #args);
        }
        let shared = match root {
            Root::Spec => here.iter().zip(modules).take_while(|(a, b)| a == b).count(),
            // Its first name has another one here.
            Root::Beside if !here.is_empty() => 1,
            _ => 0,
        };
        let mut tokens = TokenStream::new();
        let first = modules.first().unwrap_or(name);
        match root {
            Root::Extern => tokens.append_all(quote!(::)),
            Root::Crate(name) => tokens.append_all(quote!(#name ::)),
            Root::Spec if !here.is_empty() && shared == 0 => {
                self.above.get_or_init(|| first.clone());
                match self.tops.cfg(first) {
                    Some(cfg) => {
                        let (other, rest) = (self.lifted(first, cfg, |it| it), modules.iter().skip(1));
                        let (rest, args) = (rest.chain((!modules.is_empty()).then_some(name)), self.arguments(args));
                        return quote!(#other #(:: #rest)* #args);
                    }
                    None => up(here.len(), &mut tokens),
                }
            }
            Root::Spec => up(here.len() - shared, &mut tokens),
            Root::Above(0) if here.is_empty() => tokens.append_all(quote!(self::)),
            Root::Above(above) => up_at(here.len() + above, ours(first.span()), &mut tokens),
            Root::Beside if here.is_empty() => {}
            Root::Beside => {
                let first = self.lifted(first, &[], |first| self.beside.name(&first));
                tokens.append_all(quote!(#first ::));
            }
        }
        for module in &modules[shared..] {
            tokens.append(module.clone());
            tokens.append_all(quote!(::));
        }
        tokens.append(name.clone());
        tokens.append_all(self.arguments(args));
        tokens
    }

    /// The name that this module has for one at the top of the spec, which is called so there.
    fn lifted(&self, first: &Ident, cfg: &[Tokens], called: impl FnOnce(Ident) -> Ident) -> Ident {
        self.lifted.name(first, || {
            let (mut path, mut name) = (TokenStream::new(), called(first.clone()));
            up(self.module.len(), &mut path);
            name.set_span(Span::call_site());
            path.append(name);
            let cfg = self::cfg(cfg);
            quote!(#cfg use #path)
        })
    }

    fn arguments(&self, args: &[Ty]) -> Option<TokenStream> {
        let all = args.iter().map(|it| self.ty(it));
        (!args.is_empty()).then(|| quote!(<#(#all),*>))
    }

    /// What a caller may give for the type or `None`, and the `Option` made of it.
    pub(super) fn given_or_none(&self, inner: &Ty, name: &Ident) -> (TokenStream, TokenStream) {
        let own = self.ty(inner);
        match takes_more(inner) {
            true => (quote!(impl __taro_api::IntoOption<#own>), quote!(__taro_api::IntoOption::into_option(#name))),
            false => (quote!(impl __taro_api::Into<__taro_api::Option<#own>>), quote!(__taro_api::Into::into(#name))),
        }
    }

    /// What a caller may give for the type, and the value made of it.
    pub(super) fn given(&self, it: &Ty, name: &Ident) -> (TokenStream, TokenStream) {
        let own = self.ty(it);
        match it {
            Ty::Callback(params, output) => {
                let (params, output) = (params.iter().map(|it| self.ty(it)), self.ty(output));
                let closure = quote!(impl __taro_api::Fn(#(#params),*) -> #output + 'static);
                (closure, quote!(__taro_api::Callback::new(#name)))
            }
            ty if ty.takes_conversions() => {
                let bound = converts_into(ty, &own);
                (quote!(impl #bound), converted(ty, name))
            }
            _ => (own, quote!(#name)),
        }
    }
}

/// The bound of what converts into the type. Where nothing says by itself what is taken, rustc says what to write: that `IntoAny` or
/// `IntoValue` is missing.
pub(super) fn converts_into(it: &Ty, own: &TokenStream) -> TokenStream {
    match it {
        Ty::Any => quote!(__taro_api::IntoAny),
        Ty::Named(_) => quote!(__taro_api::IntoValue<#own>),
        _ => quote!(__taro_api::Into<#own>),
    }
}

/// What was given, as the type has it.
pub(super) fn converted(it: &Ty, given: &impl ToTokens) -> TokenStream {
    match it {
        Ty::Any => quote!(__taro_api::IntoAny::into_any(#given)),
        Ty::Named(_) => quote!(__taro_api::IntoValue::into_value(#given)),
        _ => quote!(__taro_api::Into::into(#given)),
    }
}

/// Whether in the place of an `Option` more is taken than the value itself: what becomes a text, a number or an `Any`, or a closure.
fn takes_more(ty: &Ty) -> bool {
    matches!(ty, Ty::String | Ty::Number | Ty::Integer | Ty::Any | Ty::Callback(..))
}

/// So many modules up.
fn up(times: usize, tokens: &mut TokenStream) {
    up_at(times, Span::call_site(), tokens);
}

/// The same at a place, where rustc says that there is none.
fn up_at(times: usize, span: Span, tokens: &mut TokenStream) {
    for _ in 0..times {
        tokens.append_all(quote_spanned!(span=> super::));
    }
}

/// The type that crosses to the host, where it is not the Rust type itself.
pub(super) fn crossing(it: &Ty) -> Option<TokenStream> {
    match it {
        Ty::Millis => Some(quote!(__taro_api::Millis)),
        Ty::Seconds => Some(quote!(__taro_api::Seconds)),
        _ => None,
    }
}

/// What makes of a value what is sent for it, where that is another one.
pub(super) fn sent(it: &Ty) -> Option<TokenStream> {
    match it {
        Ty::Param(_) => Some(quote!(__taro_api::Item)),
        Ty::Promise(_) if promises_null(it) => Some(quote!(__taro_api::GivesNull)),
        Ty::Callback(_, output) if promises_null(output) => Some(quote!(__taro_api::promises_null)),
        Ty::Callback(_, output) if matches!(**output, Ty::OrNull(_)) => Some(quote!(__taro_api::answers_null)),
        Ty::Optional(inner) => shape(inner).map(|it| shaped(&quote!(__taro_api::Undefined<#it>))),
        Ty::Array(_) | Ty::Record(_) | Ty::Tuple(_) => shape(it).as_ref().map(shaped),
        _ => crossing(it),
    }
}

/// How a value is sent whose Rust type does not say where `None` is `undefined`.
pub(super) fn shape(it: &Ty) -> Option<TokenStream> {
    let or_plain = |it: &Ty| shape(it).unwrap_or_else(|| quote!(__taro_api::Plain));
    match it {
        Ty::OrUndefined(it) => {
            let inner = or_plain(if let Ty::Optional(it) = &**it { it } else { it });
            Some(quote!(__taro_api::Undefined<#inner>))
        }
        Ty::Optional(it) => shape(it).map(|it| quote!(__taro_api::Null<#it>)),
        Ty::Array(it) => shape(it).map(|it| quote!(__taro_api::Items<#it>)),
        Ty::Record(it) => shape(it).map(|it| quote!(__taro_api::Entries<#it>)),
        Ty::Tuple(parts) if parts.iter().any(|it| shape(it).is_some()) => {
            let parts = parts.iter().map(or_plain);
            Some(quote!((#(#parts,)*)))
        }
        _ => None,
    }
}

fn shaped(shape: &TokenStream) -> TokenStream {
    quote!(__taro_api::shaped::<#shape, _>)
}

/// Whether a promise gives `null` where it gives nothing.
fn promises_null(it: &Ty) -> bool {
    matches!(it, Ty::Promise(result) if matches!(**result, Ty::OrNull(_)))
}

/// What makes an `Option` of the type a value for the host whose `None` is `null`.
pub(super) fn or_null(it: &Ty) -> TokenStream {
    let inner = if let Ty::Optional(inner) = it { inner } else { it };
    match inner {
        Ty::Millis => quote!(__taro_api::millis_or_null),
        Ty::Seconds => quote!(__taro_api::seconds_or_null),
        Ty::Param(_) => quote!(__taro_api::item_or_null),
        Ty::Promise(_) if promises_null(inner) => quote!(__taro_api::gives_null_or_null),
        Ty::Callback(_, output) if promises_null(output) => quote!(__taro_api::promises_null_or_null),
        Ty::Callback(_, output) if matches!(**output, Ty::OrNull(_)) => quote!(__taro_api::answers_null_or_null),
        Ty::Array(_) | Ty::Record(_) | Ty::Tuple(_) => match shape(inner) {
            Some(shape) => shaped(&quote!(__taro_api::Null<#shape>)),
            None => quote!(__taro_api::OrNull),
        },
        _ => quote!(__taro_api::OrNull),
    }
}

/// The type that is read, where it is not the Rust type itself.
pub(super) fn read_as(it: &Ty, only: Option<bool>) -> Option<TokenStream> {
    match only {
        Some(true) => Some(quote!(__taro_api::True)),
        Some(false) => Some(quote!(__taro_api::False)),
        None => crossing(it),
    }
}

/// What a type can do by itself.
pub(super) fn derives(plain: bool) -> TokenStream {
    if plain {
        quote!(#[derive(__taro_api::Debug, __taro_api::Clone, __taro_api::PartialEq)])
    } else {
        quote!(#[derive(__taro_api::Debug)])
    }
}

/// What stands above an item: the attributes that are passed on, and the documentation, each line at its place.
pub(super) fn docs(docs: &Docs) -> Moved {
    let passed = docs.passed.iter().map(|it| quote!(#[#it]));
    joined(passed.chain(docs.lines.iter().map(|(line, span)| quote_spanned!(**span=> #[doc = #line])))).into()
}

/// On which targets something is there.
pub(super) fn cfg(cfg: &[Tokens]) -> Option<TokenStream> {
    (!cfg.is_empty()).then(|| joined(cfg.iter().map(|it| quote!(#[cfg(#it)]))))
}

/// The one item that the tokens are, if any, on those targets.
pub(super) fn under(cfg: &[Tokens], item: TokenStream) -> TokenStream {
    if item.is_empty() {
        return item;
    }
    let cfg = self::cfg(cfg);
    quote!(#cfg #item)
}

/// Each of the items that the tokens are, on those targets.
pub(super) fn under_each(cfg: &[Tokens], items: TokenStream) -> TokenStream {
    if cfg.is_empty() {
        return items;
    }
    match syn::parse2::<syn::File>(items.clone()) {
        Ok(file) => file.items.into_iter().map(|item| under(cfg, item.into_token_stream())).collect(),
        Err(_) => items,
    }
}

/// What finds an item by its JavaScript name. rustdoc takes no quotes, and what is no name in Rust is looked for by none.
pub(super) fn alias(name: &Ident, js: &str) -> Option<TokenStream> {
    let plain = !js.is_empty() && js.chars().all(|it| it.is_alphanumeric() || "_$-".contains(it));
    (plain && name.unraw() != js).then(|| quote!(#[doc(alias = #js)]))
}

/// `#[deprecated]`, if there is any.
pub(super) fn deprecated(note: Option<&String>) -> Option<TokenStream> {
    note.map(|note| if note.is_empty() { quote!(#[deprecated]) } else { quote!(#[deprecated(note = #note)]) })
}

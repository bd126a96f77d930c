//! Rust's types, as the abstract syntax tree has them.

use proc_macro2::Ident;

use super::super::attr::{self, On};
use super::definitions::value_name;
use super::items::Lower;
use super::known::Known;
use super::paths::Named;
use super::{bare, instead, whole};
use crate::ast::{Keyword, Name, Param, Path, Signature, Type, TypeKind};
use crate::span::Span;

/// Where a type stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum At {
    /// A field or a property, which says what a `Duration` is counted in.
    Field,
    /// Inside of another type, or where nothing can be said of it.
    Inside,
}

impl Lower<'_> {
    /// A type.
    pub(super) fn ty(&self, it: &syn::Type) -> Type {
        self.at(it, At::Inside)
    }

    pub(super) fn at(&self, it: &syn::Type, at: At) -> Type {
        let span = whole(it);
        let kind = match bare(it) {
            syn::Type::Tuple(tuple) if tuple.elems.is_empty() => TypeKind::Keyword(Keyword::Void),
            syn::Type::Tuple(tuple) => TypeKind::Tuple(tuple.elems.iter().map(|it| self.ty(it)).collect()),
            syn::Type::FnPtr(pointer) => TypeKind::Function(Box::new(self.callback(pointer, span))),
            syn::Type::Macro(it) => return self.macro_type(&it.mac, span),
            syn::Type::Path(path) if path.qself.is_none() => match self.named(&path.path) {
                Named::Known(known, arguments) => return self.known_type(known, &arguments, at, span),
                named => named.kind().unwrap_or(TypeKind::Error),
            },
            other => {
                self.errors.push(span, instead::of_type(other));
                TypeKind::Error
            }
        };
        Type { kind, span }
    }

    pub(super) fn known_type(&self, known: Known, arguments: &[syn::Type], at: At, span: Span) -> Type {
        let of = |at: usize| arguments.get(at).map_or_else(|| Type::error(span), |it| self.ty(it));
        let kind = match known {
            Known::Bool => TypeKind::Keyword(Keyword::Boolean),
            Known::Number => TypeKind::Keyword(Keyword::Number),
            Known::Text => TypeKind::Keyword(Keyword::String),
            Known::Any => TypeKind::Keyword(Keyword::Any),
            Known::Duration | Known::Integer if at == At::Field => TypeKind::Keyword(Keyword::Number),
            Known::Duration => {
                self.errors.push(span, "a `Duration` stands in a field; here, write `f64`");
                TypeKind::Error
            }
            Known::Integer => {
                self.errors.push(span, "an `i64` stands in a field; here, write `f64`");
                TypeKind::Error
            }
            Known::Option => return self.nullable(arguments, at, span),
            Known::Vec => match arguments.first().and_then(|it| self.memory(it)) {
                Some(name) => self.builtin(name, Vec::new(), span),
                None => TypeKind::Array(Box::new(of(0))),
            },
            Known::Byte | Known::Float => {
                let name = if known == Known::Byte { "u8" } else { "f32" };
                self.errors.push(
                    span,
                    format!(
                        "JavaScript has one kind of number: `f64`, not `{name}`; a whole number in a field is `i64`"
                    ),
                );
                TypeKind::Error
            }
            Known::Map => self.map(arguments, span),
            Known::Clamped => self.builtin("Uint8ClampedArray", Vec::new(), span),
            Known::CallbackResult => self.builtin("CallbackResult", Vec::new(), span),
            Known::Promise => self.builtin("Promise", vec![of(0)], span),
            Known::Box => self.builtin("Box", vec![of(0)], span),
            Known::Array => self.builtin("Array", vec![of(0)], span),
        };
        Type { kind, span }
    }

    /// `BTreeMap<String, T>`
    fn map(&self, arguments: &[syn::Type], span: Span) -> TypeKind {
        let key = arguments.first().map_or_else(|| Type::error(span), |it| self.key(it));
        let value = arguments.get(1).map_or_else(|| Type::error(span), |it| self.ty(it));
        self.builtin("Record", vec![key, value], span)
    }

    /// The key of a map.
    pub(super) fn key(&self, it: &syn::Type) -> Type {
        let others = [Known::Number, Known::Integer, Known::Byte, Known::Float, Known::Bool, Known::Any];
        if others.iter().any(|known| self.is_known(it, *known).is_some()) {
            self.errors.push(whole(it), "the keys of an object are texts: `BTreeMap<String, T>`");
            return Type { kind: TypeKind::Keyword(Keyword::String), span: whole(it) };
        }
        self.ty(it)
    }

    /// What the spec language calls by a name of its own; a type of the file by that name would be found instead.
    fn builtin(&self, name: &str, args: Vec<Type>, span: Span) -> TypeKind {
        if self.scope.hides(&self.place, name) {
            let said = format!("this module defines a `{name}` of its own, so that this one cannot be named here");
            self.errors.push(span, said);
            return TypeKind::Error;
        }
        TypeKind::Path(Path { leading: false, segments: vec![Ident::new(name, *span)], args })
    }

    /// `Promise<T>`, as `async fn` gives it.
    pub(super) fn promise(&self, output: Type, span: Span) -> Type {
        Type { kind: self.builtin("Promise", vec![output], span), span }
    }

    /// `Option<T>` is `T | null`.
    fn nullable(&self, arguments: &[syn::Type], at: At, span: Span) -> Type {
        let Some(inner) = arguments.first() else { return Type::error(span) };
        if self.is_known(inner, Known::Option).is_some() {
            self.errors.push(whole(inner), "an `Option` in an `Option` says no more than one");
            return Type::error(span);
        }
        let inner = self.at(inner, at);
        let null = Type { kind: TypeKind::Keyword(Keyword::Null), span };
        if inner.is(Keyword::Void) {
            return null;
        }
        let parts = match inner.kind {
            TypeKind::Union(parts) => parts,
            _ => vec![inner],
        };
        Type { kind: TypeKind::Union(parts.into_iter().chain([null]).collect()), span }
    }

    /// What the host has for a `Vec` of these numbers, where it is no array.
    fn memory(&self, item: &syn::Type) -> Option<&'static str> {
        if self.is_known(item, Known::Byte).is_some() {
            return Some("ArrayBuffer");
        }
        self.is_known(item, Known::Float).map(|_| "Float32Array")
    }

    /// Whether a field has that type, which may be absent.
    pub(super) fn holds(&self, ty: &syn::Type, known: Known) -> bool {
        match self.is_known(ty, Known::Option) {
            Some(inner) => inner.into_iter().any(|it| self.holds(it, known)),
            None => self.is_known(ty, known).is_some(),
        }
    }

    /// `fn(res: T) -> R`
    fn callback(&self, pointer: &syn::TypeFnPtr, span: Span) -> Signature {
        let words = pointer.unsafety.as_ref().map(|it| Span::from(it.span)).into_iter();
        let words = words.chain(pointer.abi.as_ref().map(whole)).reduce(|first, last| first.to(last));
        if let Some(words) = words {
            self.errors.push(words, "a callback is written `fn(T) -> R` alone");
        }
        if let Some(lifetimes) = &pointer.lifetimes {
            self.errors.push(whole(lifetimes), "leave the lifetimes out: what crosses to the host is owned");
        }
        if let Some(variadic) = &pointer.variadic {
            self.errors.push(whole(variadic), "as many values as the host likes are `#[rest] values: Vec<T>`");
        }
        let params = pointer.inputs.iter().enumerate().map(|(at, input)| {
            let above = attr::of(&input.attrs, self.errors);
            let name = match &input.name {
                Some((ident, _)) if *ident != "_" => value_name(ident, &above),
                _ => Name { js: above.js.clone().unwrap_or(format!("value{at}")), rust: None, span: whole(&input.ty) },
            };
            self.param(&above, name, &input.ty)
        });
        let params = params.collect();
        let output = match &pointer.output {
            syn::ReturnType::Default => Type { kind: TypeKind::Keyword(Keyword::Void), span },
            syn::ReturnType::Type(_, output) => self.ty(output),
        };
        Signature { generics: Vec::new(), params, output, span }
    }

    /// A parameter of a function or of a callback.
    pub(super) fn param(&self, above: &attr::Above, name: Name, ty: &syn::Type) -> Param {
        above.report(On::Param, self.errors);
        let (ty, optional) = self.held(ty, above, At::Inside);
        Param { name, optional, rest: above.says("rest").is_some(), ty }
    }

    /// The type of what has a name, and whether it may be left out: an `Option` that `#[required]` does not stand above.
    pub(super) fn held(&self, it: &syn::Type, above: &attr::Above, at: At) -> (Type, bool) {
        match (self.is_known(it, Known::Option).as_deref(), above.says("required")) {
            (Some([inner]), None) => (self.at(inner, at), true),
            (Some(_), Some(_)) => (self.at(it, at), false),
            (_, required) => {
                if let Some(span) = required {
                    self.errors.push(span, "only what is an `Option` could be left out: leave `required` out");
                }
                (self.at(it, at), false)
            }
        }
    }
}

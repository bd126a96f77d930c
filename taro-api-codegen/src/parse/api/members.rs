//! The members of structs, traits and `object! { .. }`.

use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::spanned::Spanned;
use syn::{Attribute, FnArg, Token, TraitItem, TraitItemFn, Visibility};

use super::super::attr::{self, Above, On};
use super::definitions::{member_name, plain, public};
use super::items::Lower;
use super::known::Known;
use super::types::At;
use super::whole;
use crate::ast::{Function, Member, Property, Unit};
use crate::resolve::names;
use crate::span::Span;

/// A member as it was read.
pub(super) enum Source {
    /// `pub name: T`
    Field(Box<syn::Field>),
    /// `fn name(&self) -> T;`
    Fn(Box<TraitItemFn>),
}

/// Reads what stands in `object! { .. }`.
pub(super) fn read(input: ParseStream) -> syn::Result<Vec<Source>> {
    let mut list = Vec::new();
    while !input.is_empty() {
        let ahead = input.fork();
        ahead.call(Attribute::parse_outer)?;
        ahead.parse::<Visibility>()?;
        if ahead.peek(Token![fn]) || ahead.peek(Token![async]) {
            list.push(Source::Fn(input.parse()?));
        } else {
            list.push(Source::Field(Box::new(syn::Field::parse_named(input)?)));
            if !input.is_empty() && input.parse::<Token![,]>().is_err() {
                return Err(input.error("`,` is expected between fields, before this"));
            }
        }
    }
    Ok(list)
}

/// What a `trait` has; what is no method is a mistake.
pub(super) fn of_trait(items: Vec<TraitItem>, errors: &crate::diagnostics::Errors) -> Vec<Source> {
    let mut list = Vec::new();
    for item in items {
        let said = match &item {
            TraitItem::Fn(it) => {
                list.push(Source::Fn(Box::new(it.clone())));
                continue;
            }
            TraitItem::Const(_) => "a property is a method: `#[property] #[readonly] fn name(&self) -> T;`",
            TraitItem::Type(_) => "a type is defined beside the `trait`, with `type`",
            TraitItem::Macro(_) => "`#[api]` reads a `trait` before a macro in it is expanded: write the methods",
            _ => "a `trait` has methods here",
        };
        errors.push(whole(&item), said);
    }
    list
}

impl Lower<'_> {
    pub(super) fn members(&self, sources: Vec<Source>) -> Vec<Member> {
        let mut list = Vec::new();
        let mut names = Vec::new();
        let mut rest: Option<(Ident, Span)> = None;
        let is_object = sources.iter().any(|it| matches!(it, Source::Fn(_)));
        for source in sources {
            let (ident, member) = match source {
                Source::Field(it) => self.field(*it, is_object),
                Source::Fn(it) => self.function_member(*it),
            };
            match &member {
                Some(Member::Index(..)) if rest.is_some() => {
                    self.errors.push(ident.span(), "one `#[rest]` has all that is there beside the others");
                    continue;
                }
                Some(Member::Index(..)) => rest = Some((ident.clone(), ident.span().into())),
                Some(Member::Property(_) | Member::Method(_)) => names.push(ident.unraw().to_string()),
                Some(Member::Call(_)) | None => {}
            }
            list.extend(member);
        }
        if let Some((ident, span)) = rest {
            let name = names::rest(|name| names.iter().any(|it| it == name));
            if ident != name {
                self.errors.push(span, format!("what is there beside the others is called `{name}`"));
            }
        }
        list
    }

    /// `pub timeout: Option<Duration>`
    fn field(&self, field: syn::Field, is_object: bool) -> (Ident, Option<Member>) {
        let span = field.ty.span();
        let ident = field.ident.unwrap_or_else(|| Ident::new("value", span));
        public(&field.vis, ident.span(), self.errors);
        let mut above = attr::of(&field.attrs, self.errors);
        if above.says("rest").is_some() {
            let member = self.index(&above, &field.ty);
            return (ident, member);
        }
        above.fits(On::Field, self.errors);
        let property = self.property(above, &ident, is_object, &field.ty);
        (ident, Some(Member::Property(property)))
    }

    fn property(&self, mut above: Above, ident: &Ident, is_object: bool, ty: &syn::Type) -> Property {
        let name = member_name(ident, &above, is_object, self.errors);
        let inner = self.under(&above);
        inner.corrected(&mut above);
        inner.unit(&mut above, ident, ty);
        let (ty, optional) = inner.held(ty, &above, At::Field);
        Property { name, optional, readonly: above.says("readonly").is_some(), ty, attrs: above.attrs }
    }

    /// What a `Duration` and an `i64` say of a number.
    fn unit(&self, above: &mut Above, ident: &Ident, ty: &syn::Type) {
        let (implied, said) = if self.holds(ty, Known::Duration) {
            (Unit::Millis, "a `Duration` is counted in `ms` or in `s`: any other number is `f64`")
        } else if self.holds(ty, Known::Integer) {
            (Unit::Integer, "an `i64` has no unit: one of `ms` or `s` is a `Duration`, any other number `f64`")
        } else {
            return;
        };
        let fits = |unit: &Unit| *unit == implied || (implied == Unit::Millis && *unit == Unit::Seconds);
        match &above.attrs.unit {
            None => above.attrs.unit = Some((implied, ident.span().into())),
            Some((unit, span)) if !fits(unit) => self.errors.push(*span, said),
            Some(_) => {}
        }
    }

    /// `#[rest] pub rest: BTreeMap<String, T>`
    fn index(&self, above: &Above, ty: &syn::Type) -> Option<Member> {
        above.report(On::Index, self.errors);
        match self.is_known(ty, Known::Map).as_deref() {
            Some([key, value]) => Some(Member::Index(Box::new(self.key(key)), Box::new(self.ty(value)))),
            _ => {
                self.errors.push(whole(ty), "`#[rest]` stands above a `BTreeMap<String, T>`");
                None
            }
        }
    }

    /// A method, or what an attribute makes of it: a property, `#[rest]`, `#[call]`.
    fn function_member(&self, item: TraitItemFn) -> (Ident, Option<Member>) {
        let signature = item.sig;
        let ident = signature.ident.clone();
        let mut above = attr::of(&item.attrs, self.errors);
        if let Some(body) = &item.default {
            self.errors.push(body.brace_token.span.open(), "the host has the body: write `;` instead of it");
        }
        plain(&signature, self.errors);
        self.receiver(&signature);
        let property = above.says("property").is_some();
        if property || above.says("rest").is_some() {
            let member = self.getter(above, property, &signature);
            return (ident, member);
        }
        let call = above.says("call").is_some();
        above.fits(if call { On::Call } else { On::Method }, self.errors);
        let inner = self.under(&above);
        let lowered = inner.signature(&signature);
        let member = match call {
            true => Member::Call(lowered),
            false => {
                let name = member_name(&ident, &above, true, self.errors);
                inner.corrected(&mut above);
                Member::Method(Function { attrs: above.attrs, name, module: None, signature: lowered })
            }
        };
        (ident, Some(member))
    }

    /// `#[property] fn src(&self) -> String;`
    fn getter(&self, mut above: Above, property: bool, signature: &syn::Signature) -> Option<Member> {
        let more = signature.inputs.iter().find(|it| matches!(it, FnArg::Typed(_)));
        let wrong = more.map(whole).or(signature.asyncness.as_ref().map(|it| it.span.into()));
        if let Some(span) = wrong.or(signature.generics.lt_token.map(|it| it.span.into())) {
            self.errors.push(span, "what is read has neither parameters nor `async`: `fn src(&self) -> String;`");
        }
        let syn::ReturnType::Type(_, ty) = &signature.output else {
            self.errors.push(signature.ident.span(), "what is read has a type: `fn src(&self) -> String;`");
            return None;
        };
        if !property {
            return self.index(&above, ty);
        }
        above.fits(On::Property, self.errors);
        Some(Member::Property(self.property(above, &signature.ident, true, ty)))
    }

    /// Reports what is not `&self`.
    fn receiver(&self, signature: &syn::Signature) {
        let Some(receiver) = signature.receiver() else {
            let said = "a method begins with `&self`; a function that belongs to no object stands beside the `trait`";
            self.errors.push(signature.ident.span(), said);
            return;
        };
        if !matches!(&receiver.kind, syn::ReceiverKind::Reference(_, None, None)) {
            self.errors.push(whole(receiver), "write `&self`: the object stays with the host, whoever calls it");
        }
    }
}

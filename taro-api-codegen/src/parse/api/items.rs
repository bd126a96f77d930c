//! The definitions of a module -> those of the abstract syntax tree.

use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{FnArg, ItemEnum, ItemStruct, ItemTrait, Pat};

use super::super::attr::{self, Above, On};
use super::definitions::{Definition, Module, certain_name, constant_name, not_certain, type_name, value_name};
use super::scope::Scope;
use super::types::At;
use super::{members, whole};
use crate::ast::{
    Alias, Correction, Function, Interface, Item, Keyword, Namespace, Param, Part, Property, Signature, Type, TypeKind,
    Value,
};
use crate::diagnostics::Errors;
use crate::resolve::names;
use crate::span::{Span, Tokens};

/// Lowers the definitions of one module.
#[derive(Clone)]
pub(super) struct Lower<'a> {
    pub(super) scope: &'a Scope,
    pub(super) errors: &'a Errors,
    /// The Rust names of the modules around, from the one under `#[api]`.
    pub(super) place: Vec<String>,
    /// The type parameters that can be named here.
    pub(super) parameters: Vec<String>,
    /// The type that `Self` is.
    pub(super) this: Option<String>,
    /// What stands in each `#[cfg(..)]` above what is lowered: on targets where that is false, nobody looks up its names.
    pub(super) cfg: Vec<Tokens>,
}

impl<'a> Lower<'a> {
    pub(super) fn new(scope: &'a Scope, errors: &'a Errors) -> Lower<'a> {
        Lower { scope, errors, place: Vec::new(), parameters: Vec::new(), this: None, cfg: Vec::new() }
    }

    /// The same under these attributes.
    pub(super) fn under(&self, above: &Above) -> Lower<'a> {
        Lower { cfg: [self.cfg.as_slice(), &above.attrs.cfg].concat(), ..self.clone() }
    }

    pub(super) fn items(&self, definitions: Vec<Definition>) -> Vec<Item> {
        definitions.into_iter().map(|it| self.item(it)).collect()
    }

    fn item(&self, definition: Definition) -> Item {
        match definition {
            Definition::Use(it) => {
                let span = *it.span;
                let modules: Vec<Ident> = self.place.iter().map(|name| names::ident(name, span)).collect();
                let it = it.from_here(|name| self.scope.shadows_a_glob(&self.place, name));
                Item::Use(it.from_top(&modules))
            }
            Definition::Module(it) => Item::Namespace(self.namespace(it)),
            Definition::Struct(above, it) => Item::Interface(self.interface(above, it)),
            Definition::Enum(above, it) => Item::Alias(self.choice(above, it)),
            Definition::Trait(above, it) => Item::Interface(self.handle(above, it)),
            Definition::Alias(above, it) => {
                let inner = self.under(&above).with(&it.generics);
                let generics = inner.generics(&it.generics);
                let name = type_name(&it.ident, &above);
                Item::Alias(Alias { attrs: above.attrs, name, generics, ty: inner.ty(&it.ty), parts: Vec::new() })
            }
            Definition::Function(mut above, it) => {
                let inner = self.under(&above);
                inner.corrected(&mut above);
                if let Some(receiver) = it.receiver() {
                    let said = "a function of no object has no `self`; a method stands in a `trait`";
                    self.errors.push(whole(receiver), said);
                }
                let mut name = certain_name(&it.ident, &above, self.errors);
                // `#[new] pub fn Player` names the class, and no function of it.
                name.rust.take_if(|rust| above.attrs.new && *rust == name.js);
                let signature = inner.signature(&it);
                Item::Function(Function { attrs: above.attrs, name, module: above.module, signature })
            }
            Definition::Const(mut above, ident, ty) => {
                let inner = self.under(&above);
                inner.corrected(&mut above);
                let name = constant_name(&ident, &above, self.errors);
                let ty = inner.ty(&ty);
                Item::Const(Property { attrs: above.attrs, name, optional: false, readonly: false, ty })
            }
        }
    }

    /// What `#[corrected(..)]` says, whose type is looked up here.
    pub(super) fn corrected(&self, above: &mut Above) {
        if let Some((ty, evidence, span)) = above.corrected.take() {
            let ty = self.at(&ty, At::Field);
            above.attrs.corrected = Some(Box::new(Correction { ty, evidence, span: span.into() }));
        }
    }

    fn namespace(&self, module: Module) -> Namespace {
        let Module { above, name, definitions } = module;
        let name = value_name(&name, &above);
        let place = self.place.iter().cloned().chain(name.rust.clone()).collect();
        let inner = Lower { place, ..self.under(&above) };
        Namespace { attrs: above.attrs, name, items: inner.items(definitions) }
    }

    /// The same inside of a type.
    fn inside(&self, ident: &Ident, generics: &syn::Generics) -> Lower<'a> {
        Lower { this: Some(ident.unraw().to_string()), ..self.with(generics) }
    }

    fn interface(&self, above: Above, item: ItemStruct) -> Interface {
        let inner = self.under(&above).inside(&item.ident, &item.generics);
        let generics = inner.generics(&item.generics);
        let name = type_name(&item.ident, &above);
        if matches!(item.fields, syn::Fields::Unnamed(_)) {
            let said = "a struct has named fields: `{ value: T }`; another name for a type is `type Name = T;`";
            self.errors.push(whole(&item.fields), said);
        }
        let mut extends = Vec::new();
        for base in &above.extends {
            match inner.object(base) {
                Some(object) => self.errors.push(
                    whole(base),
                    format!("`{}` stays with the host, and what extends it does: write a `trait`", object.rust),
                ),
                None => extends.push(inner.ty(base)),
            }
        }
        let fields = item.fields.into_iter().filter(|it| it.ident.is_some());
        let members = inner.members(fields.map(|it| members::Source::Field(Box::new(it))).collect());
        Interface { attrs: above.attrs, name, generics, extends, members }
    }

    /// A `trait` is an interface that stays with the host.
    fn handle(&self, above: Above, item: ItemTrait) -> Interface {
        let inner = self.under(&above).inside(&item.ident, &item.generics);
        let generics = inner.generics(&item.generics);
        let name = type_name(&item.ident, &above);
        let extends = inner.bounds(item.supertraits.iter());
        let members = inner.members(members::of_trait(item.items, self.errors));
        let mut attrs = above.attrs;
        attrs.object = true;
        Interface { attrs, name, generics, extends, members }
    }

    /// `enum Method { #[js("GET")] Get }` is `type Method = "GET"`, and `enum Data { Text(String), .. }` is a union.
    fn choice(&self, above: Above, item: ItemEnum) -> Alias {
        let inner = self.under(&above).inside(&item.ident, &item.generics);
        let generics = inner.generics(&item.generics);
        let name = type_name(&item.ident, &above);
        let is_set = item.variants.iter().all(|it| matches!(it.fields, syn::Fields::Unit));
        let (kind, parts) = if is_set { (inner.set(&item), Vec::new()) } else { inner.union(&item) };
        let ty = Type { kind, span: name.span };
        Alias { attrs: above.attrs, name, generics, ty, parts }
    }

    /// A set of values, all texts or all numbers.
    fn set(&self, item: &ItemEnum) -> TypeKind {
        let mut values: Vec<Type> = item.variants.iter().filter_map(|it| self.value(it)).collect();
        let numeric = |it: &Type| matches!(&it.kind, TypeKind::Value(value) if value.numeric);
        if let (true, Some(text)) = (values.iter().any(numeric), values.iter().find(|it| !numeric(it))) {
            let name = text_name(text);
            let said = format!(
                "the values of a set are all texts, or all numbers, and each number is written: `{name} = ..`; a union of both is \
                 `enum Name {{ Value(one_of!(\"auto\")), Number(one_of!(1)) }}`"
            );
            self.errors.push(text.span, said);
            return TypeKind::Error;
        }
        match values.pop() {
            Some(one) if values.is_empty() => one.kind,
            Some(last) => TypeKind::Union(values.into_iter().chain([last]).collect()),
            None => {
                if item.variants.is_empty() {
                    self.errors.push(item.ident.span(), "an enum has a value, or a type, and more");
                }
                TypeKind::Error
            }
        }
    }

    fn value(&self, variant: &syn::Variant) -> Option<Type> {
        let mut above = attr::of(&variant.attrs, self.errors);
        above.fits(On::Value, self.errors);
        let mut name = value_name(&variant.ident, &above);
        if above.js.is_none() {
            let rust = variant.ident.unraw().to_string();
            name.js = names::js_of_variant(&rust);
            if variant.discriminant.is_none() && !names::variant_leads_back(&rust) {
                not_certain(&variant.ident, &name, &above, &names::camel_text(&name.js), self.errors);
            }
        }
        if let Some((_, value)) = &variant.discriminant {
            if let Some(span) = above.says("js") {
                self.errors.push(span, "a value is a text, or a number: one of the two");
            }
            match number(value, &variant.ident) {
                Ok(digits) => name.js = digits,
                Err(error) => {
                    self.errors.syn(error);
                    return None;
                }
            }
        }
        let (span, numeric) = (name.span, variant.discriminant.is_some());
        Some(Type { kind: TypeKind::Value(Box::new(Value { name, attrs: above.attrs, numeric })), span })
    }

    /// One of several types, each with its name.
    fn union(&self, item: &ItemEnum) -> (TypeKind, Vec<Part>) {
        let (mut types, mut parts) = (Vec::new(), Vec::new());
        for variant in &item.variants {
            let mut above = attr::of(&variant.attrs, self.errors);
            above.fits(On::Part, self.errors);
            let Some(ty) = self.payload(variant) else { continue };
            let name = type_name(&variant.ident, &Above::default());
            let part = Part { attrs: above.attrs, name };
            // Values among the types are read before them, whatever they are called.
            let (payload, are_values) = match ty.kind {
                TypeKind::Union(parts) if parts.iter().all(is_value) => (parts, true),
                kind => (vec![Type { kind, span: ty.span }], false),
            };
            if are_values && payload.iter().any(is_text) && !payload.iter().all(is_text) {
                let said =
                    "texts stand in one variant, and numbers in another: `Value(one_of!(\"a\"))`, `Number(one_of!(1))`";
                self.errors.push(variant.ident.span(), said);
                continue;
            }
            let one = are_values || is_value(&payload[0]);
            let repeated = |other: &Type| one && is_value(other) && is_text(other) == is_text(&payload[0]);
            if types.iter().any(repeated) {
                let said = "the values among the types stand in one variant: `Value(one_of!(\"a\", \"b\"))`";
                self.errors.push(variant.ident.span(), said);
                continue;
            }
            parts.extend(std::iter::repeat_n(part, payload.len()));
            types.extend(payload);
        }
        if types.len() < 2 && item.variants.len() < 2 {
            let said = "one type is no choice: another name for it is `type Name = T;`";
            self.errors.push(item.ident.span(), said);
        }
        if types.len() < 2 {
            return (TypeKind::Error, Vec::new());
        }
        (TypeKind::Union(types), parts)
    }

    /// The one type that a variant holds.
    fn payload(&self, variant: &syn::Variant) -> Option<Type> {
        if let Some((equals, value)) = &variant.discriminant {
            let said =
                "the enum is one of several types, and no set of numbers: a number among them is `Number(one_of!(1))`";
            self.errors.push(Span::from(equals.span).to(whole(value)), said);
            return None;
        }
        let said = match &variant.fields {
            syn::Fields::Unit => "a value among types is `Value(one_of!(\"..\"))`",
            syn::Fields::Named(_) => "a variant holds one type: define a struct, and write `Name(Struct)`",
            syn::Fields::Unnamed(it) => match it.unnamed.first() {
                Some(field) if it.unnamed.len() == 1 => {
                    let ty = self.ty(&field.ty);
                    let absent = |it: &Type| it.is_absent();
                    let said = match &ty.kind {
                        TypeKind::Keyword(Keyword::Any) => "every value is an `Any`: write it in place of the enum",
                        _ if absent(&ty) => "what may be absent is `Option<Name>`, where the enum is used",
                        TypeKind::Union(parts) if parts.iter().any(absent) => {
                            "what may be absent is `Option<Name>`, where the enum is used"
                        }
                        _ => return Some(ty),
                    };
                    self.errors.push(ty.span, said);
                    return None;
                }
                _ => "a variant holds one type; several are a tuple: `Name((A, B))`",
            },
        };
        self.errors.push(variant.ident.span(), said);
        None
    }

    /// What a function takes and gives; its `self` is none of it.
    pub(super) fn signature(&self, signature: &syn::Signature) -> Signature {
        let inner = self.with(&signature.generics);
        let generics = inner.generics(&signature.generics);
        let params = signature.inputs.iter().filter_map(|input| inner.input(input)).collect();
        let span = signature.ident.span().into();
        let output = match &signature.output {
            syn::ReturnType::Default => Type { kind: TypeKind::Keyword(Keyword::Void), span },
            syn::ReturnType::Type(_, output) => inner.ty(output),
        };
        let output = match &signature.asyncness {
            Some(token) => inner.promise(output, token.span.into()),
            None => output,
        };
        Signature { generics, params, output, span }
    }

    fn input(&self, input: &FnArg) -> Option<Param> {
        let FnArg::Typed(param) = input else { return None };
        let above = attr::of(&param.attrs, self.errors);
        let Pat::Ident(pattern) = &*param.pat else {
            self.errors.push(whole(&param.pat), "a parameter has a name");
            return None;
        };
        if let Some(word) = pattern.by_ref.map(|it| it.span()).or(pattern.mutability.map(|it| it.span())) {
            self.errors.push(word, "a parameter is a name and a type: the host has the body");
        }
        Some(self.param(&above, value_name(&pattern.ident, &above), &param.ty))
    }
}

/// What a value is called.
fn text_name(ty: &Type) -> &str {
    match &ty.kind {
        TypeKind::Value(it) => it.name.rust.as_deref().unwrap_or(&it.name.js),
        _ => "Name",
    }
}

fn is_value(ty: &Type) -> bool {
    matches!(ty.kind, TypeKind::String(_) | TypeKind::Number(_) | TypeKind::Value(_))
}

fn is_text(ty: &Type) -> bool {
    match &ty.kind {
        TypeKind::Value(it) => !it.numeric,
        kind => matches!(kind, TypeKind::String(_)),
    }
}

/// `1` or `-1`
fn number(value: &syn::Expr, name: &Ident) -> syn::Result<String> {
    let said = match value {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => {
            format!("a text stands above the value: `#[js({:?})] {name}`", text.value())
        }
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(it), .. }) if !it.suffix().is_empty() => {
            format!("JavaScript has one kind of number: write `{}`", it.base10_digits())
        }
        syn::Expr::Lit(it) if matches!(it.lit, syn::Lit::Int(_) | syn::Lit::Float(_)) => {
            return crate::number::digits(&it.lit);
        }
        syn::Expr::Group(it) => return number(&it.expr, name),
        syn::Expr::Unary(syn::ExprUnary { op: syn::UnOp::Neg(_), expr, .. }) => {
            return number(expr, name).map(|it| crate::number::negated(&it));
        }
        _ => "`#[api]` computes nothing: write the number itself, `1` or `-1`".to_owned(),
    };
    Err(syn::Error::new_spanned(value, said))
}

//! Interfaces -> structs: inherited members, units, hosts, and the three callbacks of a call.

use std::collections::BTreeMap;

use proc_macro2::Ident;
use syn::ext::IdentExt;

use super::direction::Journey;
use super::scope::{self, Definition, Target};
use super::{Place, Resolver, conditional, docs, names, ty};
use crate::ast::{self, Interface, Keyword, Member, Property, Type, TypeKind, Unit};
use crate::ir::{Field, Gate, Item, Presence, Settle, SettleKind, Struct, Ty, Way};
use crate::span::Span;

/// The member with which every host tells how a call went.
pub(super) const ERR_MSG: &str = "errMsg";

/// The runtime's own result.
const CALLBACK_RESULT: &str = "CallbackResult";

impl Resolver<'_> {
    /// `interface Option { .. }`
    pub(super) fn interface(&self, place: &mut Place, interface: &Interface, journey: Journey) -> Option<Item> {
        self.generics(place, &interface.generics);
        if self.scope.is_handle(place.path, interface) {
            let handle = self.handle(place, interface);
            place.generics.clear();
            return Some(Item::Handle(handle));
        }
        let js = &interface.name.js;
        let key = (place.path.to_vec(), js.clone());
        let mut fields: Vec<Field> = Vec::new();
        let mut settle: Vec<Settle> = Vec::new();
        let mut taken = BTreeMap::new();
        let mut plain = true;
        self.members(place, interface);
        for (home, property) in self.properties(place.path, interface) {
            let ident = names::member(&property.name);
            if home.is_none() {
                // A function of the host's may be called in several ways, as its methods are.
                let free = match self.scope.callback(place.path, &property.ty) {
                    Some(_) => self.claim_call(&mut taken, &property.name, &ident),
                    None => self.claim(&mut taken, &property.name, &ident),
                };
                if !free {
                    continue;
                }
            } else if taken.insert(ident.to_string(), property.name.js.clone()).is_some() {
                // The interface's own member is the narrower one.
                continue;
            }
            let path = home.as_deref().unwrap_or(place.path);
            let before = place.hoisted.len();
            let mut inner = place.looking_up(path);
            match self.settle(&mut inner, interface, &property, journey) {
                Some(one) => settle.push(one),
                None => {
                    let mut field = self.field(&mut inner, interface, &property, ident, journey);
                    if self.scope.cycle(path, &property.ty, &key).is_some() {
                        // A mistake, which `check` reports: with an end, the struct can be used beside it.
                        field.ty = Ty::Boxed(Box::new(field.ty));
                    }
                    plain &= self.is_plain(path, &property.ty);
                    fields.push(field);
                }
            }
            let found = (inner.taken, inner.hoisted);
            place.give_back(found);
            conditional(&mut place.hoisted, before, &property.attrs.cfg);
        }
        if let Some((key, value)) = scope::index(&interface.members) {
            plain &= self.is_plain(place.path, value);
            fields.push(self.rest(place, interface, (key, value), &taken));
        }
        place.generics.clear();
        let docs = docs::of(&interface.attrs, &format!("{}.", self.whose(&self.title(place, js))));
        let name = names::camel(&interface.name);
        let plain = plain && settle.is_empty();
        Some(Item::Struct(Struct { name, docs, fields, settle, way: journey.way, lenient: journey.lenient, plain }))
    }

    /// `[key: string]: T`
    fn rest(
        &self,
        place: &mut Place,
        interface: &Interface,
        (key, value): (&Type, &Type),
        taken: &BTreeMap<String, String>,
    ) -> Field {
        let name = if taken.contains_key("rest") { "other_fields" } else { "rest" };
        let ty = self.ty(place, value, &names::joined(&interface.name.js, "rest"));
        Field {
            name: Ident::new(name, *key.span),
            js: String::new(),
            docs: vec![(" What is there beside the other fields, by its name.".to_owned(), key.span)].into(),
            ty: Ty::Record(Box::new(ty)),
            presence: Presence::Rest,
            gate: None,
            deprecated: None,
            cfg: Vec::new(),
        }
    }

    /// `login.Option`
    pub(super) fn title(&self, place: &Place, js: &str) -> String {
        place.home.iter().map(String::as_str).chain([js]).collect::<Vec<_>>().join(".")
    }

    /// Looks at what an interface itself says that is no property.
    pub(super) fn members(&self, place: &Place, interface: &Interface) {
        for member in &interface.members {
            match member {
                Member::Property(_) | Member::Method(_) => {}
                Member::Index(key, _) => {
                    if !matches!(key.kind, TypeKind::Keyword(Keyword::String | Keyword::Number)) {
                        self.errors.push(key.span, "a key is a `string`");
                    }
                }
                Member::Call(it) => self.later(it.span, "a call signature"),
            }
        }
        for base in &interface.extends {
            self.base(place, interface, base);
        }
    }

    /// `extends Base`
    fn base(&self, place: &Place, interface: &Interface, base: &Type) {
        let TypeKind::Path(path) = &base.kind else {
            if !matches!(base.kind, TypeKind::Error) {
                self.errors.push(base.span, "only an interface can be extended");
            }
            return;
        };
        match self.scope.find(place.path, path) {
            Target::Unknown(_) if ty::is_builtin(path, "Promise") && path.args.len() != 1 => {
                self.errors.push(base.span, "`Promise` takes one type argument");
            }
            Target::Local(namespace, Definition::Interface(parent)) => {
                let family = self.scope.family(&namespace, parent);
                let in_circle = |one: &Interface| std::ptr::eq(one, interface);
                let mut circle = family
                    .iter()
                    .filter(|(place, one)| self.scope.family(place, one).iter().any(|(_, it)| in_circle(it)));
                // One circle is one mistake, though each of its interfaces is in it.
                let is_first = circle.all(|(_, one)| interface.name.js <= one.name.js);
                if is_first && family.iter().any(|(_, one)| in_circle(one)) {
                    self.errors.push(base.span, format!("`{}` extends itself", interface.name.js));
                }
            }
            Target::Local(_, Definition::Alias(_)) => {
                self.errors.push(base.span, "only an interface can be extended");
            }
            Target::Unknown(known) if !ty::is_builtin(path, CALLBACK_RESULT) && !ty::is_builtin(path, "Promise") => {
                self.unknown(&mut Place::new(place.path), path, base.span, &known, "");
            }
            Target::Unknown(_) | Target::Foreign => {}
        }
    }

    /// The members of an interface, its own first, then those that it inherits, each with the namespace it comes from.
    fn properties(&self, path: &[String], interface: &Interface) -> Vec<(Option<Vec<String>>, Property)> {
        let mut list = Vec::new();
        for (namespace, one) in self.scope.family(path, interface) {
            let home = (!std::ptr::eq(one, interface)).then_some(namespace);
            list.extend(scope::properties(&one.members).map(|it| (home.clone(), it.clone())));
            // What it holds is written into the interface; `CallbackResult` holds `errMsg` alone.
            let told = one
                .extends
                .iter()
                .filter(|base| matches!(&base.kind, TypeKind::Path(path) if ty::is_builtin(path, CALLBACK_RESULT)));
            list.extend(told.map(|base| (Some(path.to_vec()), inherited_err_msg(base.span))));
        }
        list
    }

    /// `success`, `fail` or `complete`, if the member is one.
    fn settle(
        &self,
        place: &mut Place,
        interface: &Interface,
        property: &Property,
        journey: Journey,
    ) -> Option<Settle> {
        let kind = SettleKind::parse(&property.name.js)?;
        if !journey.way.into_host {
            return None;
        }
        let (home, callback) = self.scope.callback(place.path, &property.ty)?;
        if let Some(second) = callback.params.get(1) {
            self.errors.push(second.name.span, format!("`{}` receives one value", kind.name()));
        }
        let output = &callback.output;
        if !(output.is_absent() || output.is(Keyword::Any) || matches!(output.kind, TypeKind::Error)) {
            self.errors.push(output.span, format!("nobody receives what `{}` gives: write `=> void`", kind.name()));
        }
        let owner = names::joined(&interface.name.js, kind.name());
        let mut inner = place.looking_up(&home);
        let param = callback.params.first().map(|param| {
            let ty = self.ty(&mut inner, &param.ty, &owner);
            if param.optional { Ty::Optional(Box::new(ty)) } else { ty }
        });
        let found = (inner.taken, inner.hoisted);
        place.give_back(found);
        let docs = docs::of(
            &property.attrs,
            match kind {
                SettleKind::Success => "Called after a success.",
                SettleKind::Fail => "Called after a failure.",
                SettleKind::Complete => "Called after a success and after a failure, last.",
            },
        );
        Some(Settle { kind, span: property.name.span, docs, param, cfg: property.attrs.cfg.clone() })
    }

    fn field(
        &self,
        place: &mut Place,
        interface: &Interface,
        property: &Property,
        name: Ident,
        journey: Journey,
    ) -> Field {
        let js = &property.name.js;
        let title = self.title(place, &interface.name.js);
        let whose = self.whose(&title);
        let ty = self.ty(place, &property.ty, &names::joined(&interface.name.js, js));
        let (ty, nullable) = match self.with_unit(property, ty) {
            Ty::Optional(inner) => (*inner, true),
            ty => (ty, false),
        };
        // What only some hosts give, and what has a value when it is not given, is not always there.
        let result = journey.way == Way { into_host: false, out_of_host: true };
        let some_hosts = result && (property.attrs.platforms.is_some() || property.attrs.default.is_some());
        // A failure is told in many shapes; all that can be relied on is that it is told.
        let optional = property.optional || nullable || some_hosts || (journey.lenient && js != ERR_MSG);
        let presence = match &ty {
            _ if optional => Presence::Optional,
            Ty::String if js == ERR_MSG => Presence::Forgotten,
            _ => Presence::Required,
        };
        let owner = self.owner(place, &title);
        // Each way to call a function has its own.
        let gate = names::joined(&interface.name.js, &name.unraw().to_string());
        Field {
            name,
            js: js.clone(),
            docs: docs::of(&property.attrs, &format!("`{js}` of {whose}.")),
            ty,
            presence,
            gate: self.member_gate(place, &property.attrs, format!("`{js}` of {owner}"), &gate),
            deprecated: docs::deprecated(&property.attrs),
            cfg: property.attrs.cfg.clone(),
        }
    }

    /// What a member belongs to, as an error names it.
    pub(super) fn owner(&self, place: &Place, title: &str) -> String {
        match (place.home.last(), &self.spec.module) {
            (Some(namespace), None) => format!("`Taro.{namespace}`"),
            (Some(namespace), Some(module)) => format!("`{namespace}` of `{module}`"),
            (None, _) => format!("`{title}`"),
        }
    }

    /// The gate of a member.
    pub(super) fn member_gate(&self, place: &Place, attrs: &ast::Attrs, what: String, name: &str) -> Option<Gate> {
        let gate = self.gate(attrs, what, name)?;
        // Where the function is described, its fields are.
        let link = gate.link.or_else(|| self.links.get(place.home.last()?).cloned());
        Some(Gate { link, ..gate })
    }

    /// A number of milliseconds is a `Duration`.
    pub(super) fn with_unit(&self, property: &Property, ty: Ty) -> Ty {
        let Some((unit, span)) = &property.attrs.unit else {
            return ty;
        };
        let duration = match unit {
            Unit::Millis => Ty::Millis,
            Unit::Seconds => Ty::Seconds,
            Unit::Other(_) => Ty::Number,
        };
        match ty {
            Ty::Number => duration,
            Ty::Optional(inner) if matches!(*inner, Ty::Number) => Ty::Optional(Box::new(duration)),
            Ty::Any => Ty::Any,
            ty => {
                self.errors.push(*span, "only a `number` has a unit");
                ty
            }
        }
    }
}

/// What every `CallbackResult` holds.
fn inherited_err_msg(span: Span) -> Property {
    Property {
        attrs: ast::Attrs::default(),
        name: ast::Name { js: ERR_MSG.to_owned(), rust: None, span },
        optional: false,
        readonly: false,
        ty: Type { kind: TypeKind::Keyword(Keyword::String), span },
    }
}

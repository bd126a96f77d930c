//! Interfaces -> structs: inherited members, units, hosts, and the three callbacks of a call.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span};

use super::scope::{Definition, Target};
use super::{Place, Resolver, docs, inline_name, names, types};
use crate::spec::{self, Interface, Keyword, Member, Property, Type, TypeKind, Unit};
use crate::types::{Field, Item, Presence, Settle, SettleKind, Struct, Ty};

/// The member with which every host tells how a call went.
const ERR_MSG: &str = "errMsg";

impl Resolver<'_> {
    /// `interface Option { .. }`
    pub(super) fn interface(&self, place: &mut Place, interface: &Interface) -> Option<Item> {
        for generic in &interface.generics {
            self.later(generic.name.span, "a type parameter");
        }
        let js = &interface.name.js;
        let journey = self.journeys.of(place.path, js);
        let mut fields: Vec<Field> = Vec::new();
        let mut settle: Vec<Settle> = Vec::new();
        let mut taken = BTreeMap::new();
        let mut chain = vec![js.clone()];
        for (property, own) in self.properties(place.path, interface, &mut chain) {
            let ident = names::member(&property.name);
            if own {
                self.claim(&mut taken, &property.name, &ident);
            } else if taken.insert(ident.to_string(), property.name.js.clone()).is_some() {
                // The interface's own member is the narrower one.
                continue;
            }
            match self.settle(place, interface, &property) {
                Some(one) => settle.push(one),
                None => fields.push(self.field(place, interface, &property, ident, journey.lenient)),
            }
        }
        let docs = docs::of(&interface.attrs, &format!("Taro's `{}`.", self.title(place, js)));
        let name = names::camel(&interface.name);
        Some(Item::Struct(Struct { name, docs, fields, settle, way: journey.way, lenient: journey.lenient }))
    }

    /// `login.Option`
    fn title(&self, place: &Place, js: &str) -> String {
        place.path.iter().map(String::as_str).chain([js]).collect::<Vec<_>>().join(".")
    }

    /// The members of an interface, its own first, then those that it inherits.
    fn properties(&self, path: &[String], interface: &Interface, chain: &mut Vec<String>) -> Vec<(Property, bool)> {
        let own = chain.len() == 1;
        let mut list = Vec::new();
        for member in &interface.members {
            match member {
                Member::Property(it) => list.push((it.clone(), own)),
                Member::Method(it) => self.later(it.name.span, "a method"),
                Member::Index(key, _) => self.later(key.span, "an index signature"),
                Member::Call(it) => self.later(it.output.span, "a call signature"),
            }
        }
        for base in &interface.extends {
            let TypeKind::Path(base_path) = &base.kind else {
                self.errors.push(base.span, "only an interface can be extended");
                continue;
            };
            match self.scope.find(path, base_path) {
                Target::Local(namespace, Definition::Interface(parent)) => {
                    if chain.contains(&parent.name.js) && namespace == path {
                        self.errors.push(base.span, format!("`{}` extends itself", parent.name.js));
                        continue;
                    }
                    chain.push(parent.name.js.clone());
                    list.extend(self.properties(&namespace, parent, chain));
                    chain.truncate(1.max(chain.len() - 1));
                }
                Target::Local(_, Definition::Alias(_)) => {
                    self.errors.push(base.span, "only an interface can be extended");
                }
                // What it holds is written into the interface; `CallbackResult` holds `errMsg` alone.
                _ if types::is_builtin(base_path, "CallbackResult") => list.push((inherited_err_msg(base.span), false)),
                Target::Foreign => {}
                Target::Unknown(..) => {
                    self.ty(&mut Place { path, from: path, taken: BTreeMap::new(), hoisted: Vec::new() }, base, "");
                }
            }
        }
        list
    }

    /// `success`, `fail` or `complete`, if the member is one.
    fn settle(&self, place: &mut Place, interface: &Interface, property: &Property) -> Option<Settle> {
        let kind = SettleKind::parse(&property.name.js)?;
        let TypeKind::Function(signature) = &property.ty.kind else {
            return None;
        };
        let journey = self.journeys.of(place.path, &interface.name.js);
        if !journey.way.into_host {
            return None;
        }
        if signature.params.len() > 1 {
            self.errors.push(signature.params[1].name.span, format!("`{}` receives one value", kind.name()));
        }
        let owner = inline_name(&interface.name.js, kind.name());
        let param = signature.params.first().map(|param| self.ty(place, &param.ty, &owner));
        let docs = docs::of(
            &property.attrs,
            match kind {
                SettleKind::Success => "Called after a success.",
                SettleKind::Fail => "Called after a failure.",
                SettleKind::Complete => "Called after a success and after a failure, last.",
            },
        );
        Some(Settle { kind, span: property.name.span, docs, param })
    }

    fn field(
        &self,
        place: &mut Place,
        interface: &Interface,
        property: &Property,
        name: Ident,
        lenient: bool,
    ) -> Field {
        let js = &property.name.js;
        let title = self.title(place, &interface.name.js);
        let ty = self.ty(place, &property.ty, &inline_name(&interface.name.js, js));
        let (ty, nullable) = match self.with_unit(property, ty) {
            Ty::Optional(inner) => (*inner, true),
            ty => (ty, false),
        };
        // A failure is told in many shapes; all that can be relied on is that it is told.
        let optional = property.optional || nullable || (lenient && js != ERR_MSG);
        let presence = match &ty {
            _ if optional => Presence::Optional,
            Ty::String if js == ERR_MSG => Presence::Forgotten,
            _ => Presence::Required,
        };
        let owner = match place.path.last() {
            Some(namespace) => format!("Taro.{namespace}"),
            None => title.clone(),
        };
        Field {
            name,
            js: js.clone(),
            docs: docs::of(&property.attrs, &format!("`{js}` of Taro's `{title}`.")),
            ty,
            presence,
            gate: self.gate(&property.attrs, format!("`{js}` of `{owner}`")),
            deprecated: property.attrs.deprecated.clone(),
        }
    }

    /// A number of milliseconds is a `Duration`.
    fn with_unit(&self, property: &Property, ty: Ty) -> Ty {
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
        attrs: spec::Attrs::default(),
        name: spec::Name { js: ERR_MSG.to_owned(), rust: None, span },
        optional: false,
        readonly: false,
        ty: Type { kind: TypeKind::Keyword(Keyword::String), span },
    }
}

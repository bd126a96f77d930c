//! Interfaces with methods -> handles: objects that stay with the host.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;
use proc_macro2::Ident;
use syn::ext::IdentExt;

use super::{Place, Resolver, docs, names, scope};
use crate::ast::{self, Interface, Member, Property};
use crate::ir::{Accessor, Answer, Function, Handle, Ty};

/// The method that ends a task.
const ABORT: &str = "abort";

impl Resolver<'_> {
    /// `interface InnerAudioContext { play() => void, .. }`
    pub(super) fn handle(&self, place: &mut Place, interface: &Interface) -> Handle {
        let title = self.title(place, &interface.name.js);
        let family = self.scope.family(place.path, interface);
        let is_task = family.iter().any(|(_, one)| scope::promise_of(one).is_some());
        let mut handle = Handle {
            name: names::camel(&interface.name),
            docs: docs::of(&interface.attrs, &format!("{}.", self.whose(&title))),
            promise: None,
            methods: Vec::new(),
            properties: Vec::new(),
        };
        let methods: BTreeSet<&str> = family.iter().flat_map(|(_, one)| &one.members).filter_map(method_name).collect();
        let members = family.iter().flat_map(|(_, one)| &one.members);
        let names: BTreeSet<String> = members.filter_map(rust_name).collect();
        let mut taken = BTreeMap::new();
        self.members(place, interface);
        for (home, one) in &family {
            let own = std::ptr::eq(*one, interface);
            let mut inner = place.looking_up(home);
            if let Some(promise) = scope::promise_of(one) {
                handle.promise = Some(self.ty(&mut inner, promise, &names::joined(&interface.name.js, "result")));
            }
            for member in &one.members {
                let (name, ident) = match member {
                    Member::Method(it) => (&it.name, names::snake(&it.name)),
                    Member::Property(it) => (&it.name, names::snake(&it.name)),
                    Member::Index(..) | Member::Call(_) => continue,
                };
                let free = match own {
                    true => self.claim_call(&mut taken, name, &ident),
                    // The interface's own member is the narrower one.
                    false => taken.insert(ident.to_string(), name.js.clone()).is_none(),
                };
                match member {
                    Member::Method(it) if free => {
                        let method = self.method(&mut inner, &title, it, ident, is_task, &methods);
                        handle.methods.push(method);
                    }
                    Member::Property(it) if free => {
                        let mut accessor = self.accessor(&mut inner, &title, it, ident);
                        // `setFillStyle()` beside `fillStyle`: the method keeps its name.
                        if let Some(set) = accessor.set.as_mut()
                            && names.contains(&set.to_string())
                        {
                            *set = names::ident(&format!("{set}_property"), set.span());
                        }
                        handle.properties.push(accessor);
                    }
                    _ => {}
                }
            }
            let found = (inner.taken, inner.hoisted);
            place.give_back(found);
        }
        handle
    }

    fn method(
        &self,
        place: &mut Place,
        title: &str,
        method: &ast::Function,
        name: Ident,
        is_task: bool,
        methods: &BTreeSet<&str>,
    ) -> Function {
        let js = &method.name.js;
        self.generics(place, &method.signature.generics);
        let owner =
            format!("{}{}", names::camel_text(title.rsplit('.').next().unwrap_or(title)), names::camel_text(js));
        let (params, output, answer) = self.call(place, js, &owner, &method.signature, &|name| methods.contains(name));
        place.generics.clear();
        let answer = if is_task && js == ABORT && params.is_empty() { Answer::Abort } else { answer };
        // Each way to call a method has a gate of its own.
        let gate = names::joined(title.rsplit('.').next().unwrap_or(title), &name.unraw().to_string());
        Function {
            module: name.clone(),
            name,
            js: js.clone(),
            package: String::new(),
            docs: docs::of(&method.attrs, &format!("`{js}` of {}.", self.whose(title))),
            deprecated: docs::deprecated(&method.attrs),
            cfg: method.attrs.cfg.clone(),
            gate: self.member_gate(place, &method.attrs, format!("`{js}` of {}", self.owner(place, title)), &gate),
            params,
            answer,
            output,
        }
    }

    fn accessor(&self, place: &mut Place, title: &str, property: &Property, get: Ident) -> Accessor {
        let js = &property.name.js;
        let name = title.rsplit('.').next().unwrap_or(title);
        let ty = self.ty(place, &property.ty, &names::joined(name, js));
        let ty = match self.with_unit(property, ty) {
            Ty::Optional(inner) => Ty::Optional(inner),
            ty if property.optional => Ty::Optional(Box::new(ty)),
            ty => ty,
        };
        let gate = names::joined(name, &get.unraw().to_string());
        let set = format!("set_{}", get.unraw().to_string().to_snake_case());
        Accessor {
            set: (!property.readonly).then(|| names::ident(&set, property.name.span)),
            get,
            js: js.clone(),
            docs: docs::of(&property.attrs, &format!("`{js}` of {}.", self.whose(title))),
            ty,
            gate: self.member_gate(place, &property.attrs, format!("`{js}` of {}", self.owner(place, title)), &gate),
            deprecated: docs::deprecated(&property.attrs),
            cfg: property.attrs.cfg.clone(),
        }
    }
}

fn rust_name(member: &Member) -> Option<String> {
    match member {
        Member::Method(it) => Some(names::snake(&it.name).to_string()),
        Member::Property(it) => Some(names::snake(&it.name).to_string()),
        Member::Index(..) | Member::Call(_) => None,
    }
}

fn method_name(member: &Member) -> Option<&str> {
    match member {
        Member::Method(it) => Some(&it.name.js),
        _ => None,
    }
}

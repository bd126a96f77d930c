//! Interfaces with methods -> handles: objects that stay with the host.

use std::collections::BTreeSet;

use heck::ToSnakeCase;
use proc_macro2::Ident;
use syn::ext::IdentExt;

use super::events::{Events, Way};
use super::functions::Call;
use super::module::{ModuleBuilder, Taken};
use super::scope::{self, NamespaceId};
use super::{Resolver, bases, docs, names};
use crate::ast::{self, Interface, Member, Name, Property};
use crate::ir::{Accessor, Answer, Function, Handle, Lasting, Ty, TypePath};

/// The method that ends a task.
const ABORT: &str = "abort";

/// The handle that is being made.
struct Owner<'h> {
    /// `login.RequestTask`
    title: &'h str,
    is_task: bool,
    /// Its type.
    path: TypePath,
    /// Its methods that begin and end what listens.
    events: Events<'h>,
    /// Whether one of its methods ends it.
    has_end: bool,
}

impl Owner<'_> {
    /// The name alone.
    fn name(&self) -> &str {
        self.title.rsplit('.').next().unwrap_or(self.title)
    }
}

impl Resolver<'_> {
    /// `interface InnerAudioContext { play() => void, .. }`
    pub(super) fn handle(&self, module: &mut ModuleBuilder, at: NamespaceId, interface: &Interface) -> Handle {
        let title = self.title(module.namespace, &interface.name.js);
        let hierarchy = self.scope.hierarchy(at, interface);
        let is_task = hierarchy.iter().any(|(_, one)| scope::promise_of(one).is_some());
        let mut handle = Handle {
            name: names::camel(&interface.name),
            generics: Vec::new(),
            docs: docs::of(&interface.attrs, &format!("{}.", self.whose(&title))),
            promise: None,
            methods: Vec::new(),
            properties: Vec::new(),
        };
        let members = || hierarchy.iter().flat_map(|(_, one)| &one.members);
        let has_end = members().any(|it| matches!(it, Member::Method(it) if it.attrs.ends));
        let methods = hierarchy.iter().flat_map(|(at, one)| one.members.iter().map(|it| (*at, it)));
        let events = Events::new(methods.filter_map(|(at, it)| Some((at, method_of(it)?))), self.package());
        let path = self.local(module.namespace, names::camel(&interface.name), Vec::new());
        let owner = Owner { title: &title, is_task, path, events, has_end };
        let names: BTreeSet<String> = members().filter_map(rust_name).collect();
        let mut taken = Taken::default();
        let mut conflicts = Vec::new();
        for (from, one) in &hierarchy {
            let own = std::ptr::eq(*one, interface);
            module.mute(!own, |module| {
                if let Some(promise) = scope::promise_of(one).filter(|_| handle.promise.is_none()) {
                    let name = names::joined(&interface.name.js, "result");
                    self.check_promised(module, *from, promise);
                    handle.promise = Some(self.ty(module, *from, promise, &name));
                }
                for member in &one.members {
                    let Some(name) = bases::name_of(member) else { continue };
                    let (ident, is_method) = (names::method(name), matches!(member, Member::Method(_)));
                    let free = match own {
                        true if is_method => self.claim_call(&mut taken, name, &ident, bases::cfg_of(member)),
                        true => self.claim(&mut taken, name, &ident, bases::cfg_of(member)),
                        // The interface's own member is the narrower one.
                        false if is_method => taken.claim_call(name, &ident).is_ok(),
                        false => taken.claim(name, &ident).is_ok(),
                    };
                    if !free && !own {
                        conflicts.push(name);
                    }
                    match member {
                        Member::Method(it) if owner.events.is_inner(self.scope, it, *from) => {}
                        Member::Method(it) if free => {
                            let make = |module: &mut ModuleBuilder| self.method(module, *from, &owner, it, ident);
                            handle.methods.push(module.under(&it.attrs.cfg, make))
                        }
                        Member::Property(it) if free => {
                            let make = |module: &mut ModuleBuilder| self.accessor(module, *from, &owner, it, ident);
                            let mut accessor = module.under(&it.attrs.cfg, make);
                            // `setFillStyle()` beside `fillStyle`: the method keeps its name.
                            while let Some(set) = accessor.set.as_mut().filter(|set| names.contains(&set.to_string())) {
                                *set = names::ident(&format!("{set}_property"), set.span());
                            }
                            handle.properties.push(accessor);
                        }
                        _ => {}
                    }
                }
            });
        }
        conflicts.into_iter().for_each(|it| self.check_inherited(module, at, interface, Some(&it.js)));
        handle
    }

    fn method(
        &self,
        module: &mut ModuleBuilder,
        at: NamespaceId,
        owner: &Owner,
        method: &ast::Function,
        name: Ident,
    ) -> Function {
        let js = &method.name.js;
        let title = owner.title;
        let around = module.generics.len();
        let (call, generics) = self.with_generics(module, at, &method.signature.generics, |module| {
            let whose = format!("{}{}", names::camel_text(owner.name()), names::camel_text(js));
            let call = self.call(module, Way::new(at, method), js, &whose, &owner.events);
            (call, module.generics[around..].to_vec())
        });
        let generics = call.mentioned(generics);
        let Call { params, output, answer } = call;
        let own = |ty: &Ty| matches!(ty, Ty::Named(it) if it.args.is_empty() && **it == owner.path);
        let answer = match answer {
            _ if owner.is_task && js == ABORT && params.is_empty() => Answer::Abort,
            Answer::Now if !owner.is_task && own(&output) => Answer::Chain,
            answer => answer,
        };
        // Each way to call a method has a gate of its own.
        let rust = name.unraw().to_string();
        let member = super::Member { of: owner.name(), name: &rust };
        let what = || format!("`{js}` of {}", self.owner(module.namespace, title));
        Function {
            module: name.clone(),
            name,
            generics,
            js: js.clone(),
            package: String::new(),
            global: false,
            constructs: false,
            docs: docs::of_call(&method.attrs, &format!("`{js}` of {}.", self.whose(title)), js, &params, &answer),
            deprecated: docs::deprecated(&method.attrs),
            cfg: method.attrs.cfg.clone(),
            gate: self.member_gate(module.namespace, &method.attrs, what, member),
            params,
            lasting: match (method.attrs.once, owner.has_end) {
                (true, _) => Lasting::Once,
                (false, true) => Lasting::Object,
                (false, false) => Lasting::Kept,
            },
            ends: method.attrs.ends,
            answer,
            output,
        }
    }

    fn accessor(
        &self,
        module: &mut ModuleBuilder,
        at: NamespaceId,
        owner: &Owner,
        property: &Property,
        get: Ident,
    ) -> Accessor {
        let js = &property.name.js;
        let ty = self.ty(module, at, &property.ty, &names::joined(owner.name(), js));
        let ty = match self.with_unit(module, at, property, ty) {
            Ty::Optional(inner) => Ty::Optional(inner),
            ty if property.optional => Ty::Optional(Box::new(ty)),
            ty => ty,
        };
        let null = matches!(ty, Ty::Optional(_) | Ty::Named(_)) && self.scope.absences(at, &property.ty).0;
        let rust = get.unraw().to_string();
        let member = super::Member { of: owner.name(), name: &rust };
        let what = || format!("`{js}` of {}", self.owner(module.namespace, owner.title));
        // `server_` beside `server` has a setter of its own.
        let plain = names::method(&Name { rust: None, ..property.name.clone() });
        let end = if plain == get { 0 } else { rust.len() - rust.trim_end_matches('_').len() };
        let set = format!("set_{}{}", rust.to_snake_case(), "_".repeat(end));
        Accessor {
            set: (!property.readonly).then(|| names::ident(&set, property.name.span)),
            get,
            js: js.clone(),
            docs: docs::member(&property.attrs, js, &self.whose(owner.title)),
            ty,
            null,
            gate: self.member_gate(module.namespace, &property.attrs, what, member),
            deprecated: docs::deprecated(&property.attrs),
            cfg: property.attrs.cfg.clone(),
        }
    }
}

fn rust_name(member: &Member) -> Option<String> {
    match member {
        Member::Method(it) => Some(names::method(&it.name).to_string()),
        Member::Property(it) => Some(names::method(&it.name).to_string()),
        Member::Index(..) | Member::Call(_) => None,
    }
}

fn method_of(member: &Member) -> Option<&ast::Function> {
    match member {
        Member::Method(it) => Some(it),
        _ => None,
    }
}

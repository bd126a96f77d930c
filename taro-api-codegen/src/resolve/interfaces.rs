//! Interfaces -> structs: inherited members, units, hosts, and the three callbacks of a call.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeSet, HashSet};

use proc_macro2::Ident;
use syn::ext::IdentExt;

use super::direction::Usage;
use super::module::{Holds, ModuleBuilder, Taken};
use super::scope::{self, Kind, NamespaceId, Target, TypeId};
use super::ty::Mention;
use super::{Resolver, docs, names, ty};
use crate::ast::{self, Interface, Keyword, Member, Property, Type, TypeKind, Unit};
use crate::ir::{
    Asked, Direction, Field, Gate, Item, Null, Presence, Required, Settle, SettleKind, Struct, Ty, TypeParam,
};
use crate::span::Span;

/// The member with which every host tells how a call went.
pub(crate) const ERR_MSG: &str = "errMsg";

/// The runtime's own result.
const CALLBACK_RESULT: &str = "CallbackResult";

/// Where the struct that is being made stands, and how it is used.
struct Owner<'i> {
    interface: &'i Interface,
    id: Option<TypeId>,
    usage: Usage,
    /// The types without a name that were copied into several fields, and what was made of each.
    shared: RefCell<Vec<(Type, Ty)>>,
}

impl Resolver<'_> {
    /// `interface Option { .. }`
    pub(super) fn interface(
        &self,
        module: &mut ModuleBuilder,
        at: NamespaceId,
        interface: &Interface,
        usage: Usage,
    ) -> Item {
        self.with_generics(module, at, &interface.generics, |module| {
            self.members(module, at, interface);
            if self.scope.is_handle(interface) {
                let mut handle = self.handle(module, at, interface);
                handle.generics = self.generics_of(module, interface, &handle);
                return Item::Handle(handle);
            }
            let mut made = self.structure(module, at, interface, usage);
            made.generics = self.generics_of(module, interface, &made);
            Item::Struct(made)
        })
    }

    /// The type parameters of an interface; an object without a name has those of the definition around it that it mentions.
    fn generics_of(&self, module: &ModuleBuilder, interface: &Interface, made: &impl Holds) -> Vec<TypeParam> {
        match self.scope.id(interface) {
            Some(_) => module.generics.clone(),
            None => module.mentioned(made.types().into_iter()),
        }
    }

    fn structure(&self, module: &mut ModuleBuilder, at: NamespaceId, interface: &Interface, usage: Usage) -> Struct {
        let owner = Owner { interface, id: self.scope.id(interface), usage, shared: RefCell::default() };
        let mut fields: Vec<Field> = Vec::new();
        let mut settle: Vec<Settle> = Vec::new();
        let mut taken = Taken::default();
        let mut plain = true;
        let mut told = false;
        for (from, property) in self.own_and_inherited(at, interface) {
            let property = property.as_ref();
            let ident = names::member(&property.name);
            let inherited = from.is_some();
            let from = from.unwrap_or(at);
            let free = match inherited {
                // The interface's own member is the narrower one.
                true => taken.claim(&property.name, &ident).is_ok(),
                // A function of the host's may be called in several ways, as its methods are.
                false if self.scope.callback(at, &property.ty).is_some() => {
                    self.claim_call(&mut taken, &property.name, &ident, &property.attrs.cfg)
                }
                false => self.claim(&mut taken, &property.name, &ident, &property.attrs.cfg),
            };
            if !free {
                if inherited && property.name.js == ERR_MSG && !std::mem::replace(&mut told, true) {
                    self.check_err_msg(module, at, interface);
                }
                if inherited {
                    self.check_inherited(module, at, interface, Some(&property.name.js));
                }
                continue;
            }
            let make = |module: &mut ModuleBuilder| match self.settle(module, from, &owner, property) {
                Some(one) => settle.push(one),
                None => {
                    fields.push(self.field(module, from, &owner, property, ident));
                    plain &= self.is_plain(from, &property.ty);
                }
            };
            module.under(&property.attrs.cfg, |module| module.mute(inherited, make));
        }
        if let Some((from, (key, value))) = self.index(at, interface) {
            if !interface.extends.is_empty() {
                self.check_inherited(module, at, interface, None);
            }
            plain &= self.is_plain(from.unwrap_or(at), value);
            let rest = |module: &mut _| self.rest(module, from.unwrap_or(at), interface, (key, value), &taken);
            fields.push(module.mute(from.is_some(), rest));
        }
        let title = self.title(module.namespace, &interface.name.js);
        let name = names::camel(&interface.name);
        let required = self.required(module, &owner, &name, &fields);
        Struct {
            name,
            generics: Vec::new(),
            required,
            docs: docs::of(&interface.attrs, &format!("{}.", self.whose(&title))),
            plain: plain && settle.is_empty(),
            fields,
            settle,
            direction: usage.direction,
            lenient: usage.lenient,
        }
    }

    /// The struct of what must be given, if that is more than one field.
    fn required(
        &self,
        module: &mut ModuleBuilder,
        Owner { id, usage, .. }: &Owner,
        name: &Ident,
        fields: &[Field],
    ) -> Option<Required> {
        let asked: Vec<&Field> = fields.iter().filter(|it| it.asked().is_some()).collect();
        let alone = |param: &TypeParam| {
            let mut fields = asked.iter().filter(|it| it.ty.mentions(&param.name)).peekable();
            fields.peek().is_some() && fields.all(|it| !it.cfg.is_empty())
        };
        // A type parameter that only a field with a condition mentions would be unused on other targets.
        if asked.len() < 2 || module.generics.iter().any(alone) {
            return None;
        }
        let text = if name == "Option" { "Required".to_owned() } else { format!("{}Required", name.unraw()) };
        let literal = module.hoist_name(&text, name.span().into());
        // What mentions a type parameter is given as it is: only so does the struct mention it as well.
        let is_open = |field: &&&Field| module.generics.iter().any(|it| field.ty.mentions(&it.name));
        // On targets that lack a field, nothing would use its parameter.
        let converts = |field: &&&Field| field.ty.takes_conversions() && field.cfg.is_empty() && !is_open(field);
        let mut params: Vec<(Ident, Ident)> = Vec::new();
        let mut taken: HashSet<String> = HashSet::new();
        for field in asked.iter().filter(converts) {
            // It hides no type of the namespace, and no other type parameter: `foo_bar` and `foo_bar_` are alike in capitals.
            let mut param = format!("T{}", names::camel_text(&field.name.unraw().to_string()));
            while module.taken.has(&param) || module.param(&param).is_some() || taken.contains(&param) {
                param.push('_');
            }
            taken.insert(param.clone());
            params.push((field.name.clone(), Ident::new(&param, field.name.span())));
        }
        let optional = usage.direction.into_host && id.is_some_and(|id| self.optional_params.contains(&id));
        Some(Required { name: literal, params, optional })
    }

    /// Who asks for each of the fields that must be given to make an interface's struct.
    pub(super) fn asked(&self, at: NamespaceId, interface: &Interface) -> Vec<Asked> {
        if self.scope.is_handle(interface) {
            return Vec::new();
        }
        let properties = self.own_and_inherited(at, interface);
        let properties = properties.iter().map(|(from, it)| (from.unwrap_or(at), &**it));
        self.asked_among(properties, self.usages.of(self.scope, interface))
    }

    /// The same of an object without a name.
    pub(super) fn asked_of_object(&self, at: NamespaceId, members: &[Member]) -> Vec<Asked> {
        let properties = scope::properties(members).map(|it| (at, it));
        self.asked_among(properties, self.usages.of_object(self.scope, at, members))
    }

    fn asked_among<'p>(
        &self,
        properties: impl Iterator<Item = (NamespaceId, &'p Property)>,
        usage: Usage,
    ) -> Vec<Asked> {
        let mut names = BTreeSet::new();
        let mut list = Vec::new();
        for (at, property) in properties {
            let settles = usage.direction.into_host && self.scope.is_settle(at, property);
            if !names.insert(&property.name.js) || settles {
                continue;
            }
            match presence(property, usage) {
                Presence::Required => list.push(Asked::Always),
                Presence::RequiredByGate => list.push(Asked::On(property.attrs.support().hosts())),
                Presence::Optional | Presence::Forgotten | Presence::Rest => {}
            }
        }
        list
    }

    /// `[key: string]: T`
    fn rest(
        &self,
        module: &mut ModuleBuilder,
        at: NamespaceId,
        interface: &Interface,
        (key, value): (&Type, &Type),
        taken: &Taken,
    ) -> Field {
        let name = names::rest(|name| taken.has(name));
        let ty = self.entry(module, at, value, &names::joined(&interface.name.js, "rest"));
        Field {
            name: Ident::new(&name, *key.span),
            js: String::new(),
            alias: None,
            docs: vec![(" What is there beside the other fields, by its name.".to_owned(), key.span)].into(),
            ty: Ty::Record(Box::new(ty)),
            only: None,
            presence: Presence::Rest,
            null: Null::Never,
            gate: None,
            deprecated: None,
            cfg: Vec::new(),
        }
    }

    /// Looks at what an interface itself says that is no property.
    fn members(&self, module: &ModuleBuilder, at: NamespaceId, interface: &Interface) {
        let mut index: Option<&Type> = None;
        for member in &interface.members {
            let Member::Index(key, value) = member else { continue };
            if index.is_some_and(|first| *first != **value) {
                let said = self.errors.either(
                    "an object has one type for all other names: `[key: string]: A | B` has both",
                    "an object has one type for all other names: `one_of!(A, B)` is both",
                );
                self.error(module, value.span, said);
            }
            index = index.or(Some(value));
            if !matches!(key.kind, TypeKind::Keyword(Keyword::String | Keyword::Number)) {
                self.error(module, key.span, self.errors.either("a key is a `string`", "a key is a `String`"));
            }
        }
        for base in &interface.extends {
            self.base(module, at, interface, base);
        }
        if interface.extends.len() > 1 {
            self.check_promises(module, at, interface);
        }
    }

    /// `extends Base`
    fn base(&self, module: &ModuleBuilder, at: NamespaceId, interface: &Interface, base: &Type) {
        let only =
            self.errors.either("only an interface can be extended", "only a `struct` or a `trait` can be extended");
        let TypeKind::Path(path) = &base.kind else {
            if !matches!(base.kind, TypeKind::Error) {
                self.error(module, base.span, format!("{only}: {HOLD}"));
            }
            return;
        };
        let is_param = path.segments.len() == 1 && {
            let word = path.segments[0].unraw().to_string();
            interface.generics.iter().any(|it| names::camel(&it.name).unraw() == word)
        };
        match self.scope.find(at, path) {
            Target::Local(_) | Target::Foreign | Target::Unknown if is_param && !path.leading => {
                let said = "may be any type, and nothing is known of its members: leave it out, or write a field that holds it";
                self.error(module, base.span, format!("`{}` {said}", path.segments[0].unraw()));
            }
            Target::Local(definition) => match definition.kind {
                // What has type parameters was taken apart.
                Kind::Interface(parent) if !path.args.is_empty() => {
                    self.error(module, base.span, format!("`{}` takes no type arguments", parent.name.js));
                }
                Kind::Interface(parent) => {
                    let hierarchy = self.scope.hierarchy(definition.namespace, parent);
                    let is_it = |one: &Interface| std::ptr::eq(one, interface);
                    let mut circle = hierarchy
                        .iter()
                        .filter(|(at, one)| self.scope.hierarchy(*at, one).iter().any(|(_, it)| is_it(it)));
                    // One circle is one mistake, though each of its interfaces is in it.
                    let is_first = circle.all(|(_, one)| interface.name.js <= one.name.js);
                    if is_first && hierarchy.iter().any(|(_, one)| is_it(one)) {
                        self.error(module, base.span, format!("`{}` extends itself", interface.name.js));
                    }
                }
                Kind::Alias(alias) => {
                    let name = &alias.name.js;
                    let (_, meant) = self.scope.meaning(definition.namespace, &alias.ty);
                    let said = match &meant.kind {
                        TypeKind::Function(_) => {
                            format!("{only}, and `{name}` is called: give the call a name, as a method")
                        }
                        TypeKind::Object(_) => {
                            let (right, wrong) = (
                                self.errors.either("interface", "struct"),
                                self.errors.either("{ .. }", "object! { .. }"),
                            );
                            format!("{only}: write `{right} {name} {{ .. }}`, not `type {name} = {wrong}`")
                        }
                        TypeKind::Error => return,
                        TypeKind::Path(_) => {
                            format!("{only}, and `{name}` is another name: write its own")
                        }
                        _ => format!("{only}: {HOLD}"),
                    };
                    self.error(module, base.span, said);
                }
            },
            Target::Unknown if ty::is_builtin(path, "Promise") && path.args.len() != 1 => {
                self.error(module, base.span, "`Promise` takes one type argument");
            }
            Target::Unknown if is_callback_result(base) && !path.args.is_empty() => {
                self.error(module, base.span, format!("`{CALLBACK_RESULT}` takes no type arguments"));
            }
            Target::Unknown if is_callback_result(base) || ty::is_builtin(path, "Promise") => {}
            Target::Unknown if ty::BUILTIN.iter().any(|it| ty::is_builtin(path, it)) => {
                self.error(module, base.span, self.instead_of_base(path, only));
            }
            // A `use` of everything may bring it.
            Target::Unknown if !self.scope.has_glob(at) => {
                let mut module = ModuleBuilder { muted: module.muted, ..ModuleBuilder::new(at) };
                self.unknown(&mut module, Mention { at, path, span: base.span, name: "" });
            }
            Target::Foreign | Target::Unknown => self.error(
                module,
                base.span,
                "this extends what another file defines, whose members are not known here: write them",
            ),
        }
    }

    /// What to write in place of a base that is known, and that is no interface.
    fn instead_of_base(&self, path: &ast::Path, only: &str) -> String {
        let name = &path.segments[0];
        match name.to_string().as_str() {
            "Record" => self
                .errors
                .either(
                    "`Record` is no interface: write `[key: string]: T` among the members",
                    "a map is no `struct`: write the field `#[rest] pub rest: BTreeMap<String, T>`",
                )
                .to_owned(),
            "Box" => format!("{only}: write what stands in the `Box`, alone"),
            _ => format!("{only}, and `{name}` is a list: write a field that holds it"),
        }
    }

    /// The members of an interface, its own first, then those that it inherits, each with the namespace it comes from.
    fn own_and_inherited<'i>(
        &'i self,
        at: NamespaceId,
        interface: &'i Interface,
    ) -> Vec<(Option<NamespaceId>, Cow<'i, Property>)> {
        let mut list = Vec::new();
        for (from, one) in self.scope.hierarchy(at, interface) {
            let inherited = (!std::ptr::eq(one, interface)).then_some(from);
            list.extend(scope::properties(&one.members).map(|it| (inherited, Cow::Borrowed(it))));
            // What it holds is written into the interface; `CallbackResult` holds `errMsg` alone.
            let told = one.extends.iter().filter(|base| is_callback_result(base));
            list.extend(told.map(|base| (Some(at), Cow::Owned(inherited_err_msg(base.span)))));
        }
        list
    }

    /// The key and the value of an interface's `[key: string]: T`, and the namespace where it inherits it from.
    fn index<'i>(
        &'i self,
        at: NamespaceId,
        interface: &'i Interface,
    ) -> Option<(Option<NamespaceId>, (&'i Type, &'i Type))> {
        if let Some(own) = scope::index(&interface.members) {
            return Some((None, own));
        }
        if interface.extends.is_empty() {
            return None;
        }
        let hierarchy = self.scope.hierarchy(at, interface).into_iter().skip(1);
        hierarchy.into_iter().find_map(|(from, one)| Some((Some(from), scope::index(&one.members)?)))
    }

    /// `success`, `fail` or `complete`, if the member is one.
    fn settle(
        &self,
        module: &mut ModuleBuilder,
        at: NamespaceId,
        Owner { interface, usage, .. }: &Owner,
        property: &Property,
    ) -> Option<Settle> {
        let kind = SettleKind::parse(&property.name.js)?;
        if !usage.direction.into_host {
            return None;
        }
        let (at, callback) = self.scope.callback(at, &property.ty)?;
        if let Some(second) = callback.params.get(1) {
            self.error(module, second.name.span, format!("`{}` receives one value", kind.name()));
        }
        let output = &callback.output;
        if !(output.is_absent() || output.is(Keyword::Any) || matches!(output.kind, TypeKind::Error)) {
            let said = self.errors.either("write `=> void`", "leave it out");
            self.error(module, output.span, format!("the result of `{}` is not used: {said}", kind.name()));
        }
        let name = names::joined(&interface.name.js, kind.name());
        let param = callback.params.first().map(|param| {
            let ty = self.ty(module, at, &param.ty, &name);
            if param.optional { Ty::Optional(Box::new(ty)) } else { ty }
        });
        let docs =
            docs::member(&property.attrs, kind.name(), &self.whose(&self.title(module.namespace, &interface.name.js)));
        Some(Settle { kind, span: property.name.span, docs, param, cfg: property.attrs.cfg.clone() })
    }

    fn field(
        &self,
        module: &mut ModuleBuilder,
        at: NamespaceId,
        owner: &Owner,
        property: &Property,
        name: Ident,
    ) -> Field {
        let Owner { interface, id, usage, .. } = owner;
        let js = &property.name.js;
        let title = self.title(module.namespace, &interface.name.js);
        let whose = self.whose(&title);
        let ty = match self.shared(module, at, owner, property) {
            Some(shared) => shared,
            None => self.ty(module, at, &property.ty, &names::joined(&interface.name.js, js)),
        };
        let only = self.scope.meaning(at, &property.ty).1.truth().filter(|_| match &ty {
            Ty::Bool => true,
            Ty::Optional(inner) => matches!(**inner, Ty::Bool),
            _ => self.ty(&mut module.outline(), at, &property.ty, "Part") == Ty::Bool,
        });
        let (mut ty, nullable) = match self.with_unit(module, at, property, ty) {
            Ty::Optional(inner) => (*inner, true),
            ty => (ty, false),
        };
        if id.is_some_and(|id| self.recursion.unsized_through(id, property).is_some()) {
            // A mistake, which `check` reports: with a size, the struct can be used all the same.
            ty = Ty::Boxed(Box::new(ty));
        }
        let presence = if nullable { Presence::Optional } else { presence(property, *usage) };
        let may_be_null = nullable || matches!(ty, Ty::Named(_));
        let null = match may_be_null && usage.direction.into_host {
            true => self.null(at, property, nullable),
            false => Null::Never,
        };
        if nullable && null == Null::None {
            ty = Ty::Optional(Box::new(ty));
        }
        // Each way to call a function has its own.
        let rust = name.unraw().to_string();
        let member = super::Member { of: &interface.name.js, name: &rust };
        let what = || format!("`{js}` of {}", self.owner(module.namespace, &title));
        let gate = self.member_gate(module.namespace, &property.attrs, what, member);
        Field {
            name,
            js: js.clone(),
            alias: property.attrs.alias.as_ref().map(|it| it.js.clone()),
            docs: docs::member(&property.attrs, js, &whose),
            ty,
            only,
            presence,
            null,
            gate: gate.and_then(|gate| of_a_caller(gate, presence, *usage)),
            deprecated: docs::deprecated(&property.attrs),
            cfg: property.attrs.cfg.clone(),
        }
    }

    /// When a field that goes into the host is sent as `null`; `nullable` is whether its type is an `Option` by itself.
    fn null(&self, at: NamespaceId, property: &Property, nullable: bool) -> Null {
        let (null, undefined) = self.scope.absences(at, &property.ty);
        let may_lack = property.optional || undefined || property.attrs.is_on_some_hosts();
        match (null, nullable) {
            (false, _) => Null::Never,
            // Left out, and `null`, are two things to say.
            (true, true) if may_lack => Null::None,
            (true, true) => Null::Unset,
            // Another name for a type with `null`.
            (true, false) => Null::None,
        }
    }

    /// The one type of several fields: `Record<"a" | "b", { x: number }>`.
    fn shared(&self, module: &mut ModuleBuilder, at: NamespaceId, owner: &Owner, property: &Property) -> Option<Ty> {
        let ty = &property.ty;
        let is_same = |it: &&Property| it.ty.span.is_copy() && it.ty == *ty;
        let has_no_name = matches!(ty.kind, TypeKind::Object(_) | TypeKind::Union(_) | TypeKind::String(_));
        if !has_no_name
            || !ty.span.is_copy()
            || scope::properties(&owner.interface.members).filter(is_same).nth(1).is_none()
        {
            return None;
        }
        let mut shared = owner.shared.borrow_mut();
        if let Some((_, made)) = shared.iter().find(|(it, _)| it == ty) {
            return Some(made.clone());
        }
        let made = self.ty(module, at, ty, &names::joined(&owner.interface.name.js, "value"));
        shared.push((ty.clone(), made.clone()));
        Some(made)
    }

    /// A number of milliseconds is a `Duration`, and a whole number an `i64`.
    pub(super) fn with_unit(&self, module: &ModuleBuilder, at: NamespaceId, property: &Property, ty: Ty) -> Ty {
        let Some((unit, span)) = &property.attrs.unit else {
            return ty;
        };
        let measured = match unit {
            Unit::Millis => Ty::Millis,
            Unit::Seconds => Ty::Seconds,
            Unit::Integer => Ty::Integer,
            Unit::Other(_) => Ty::Number,
        };
        // Another name for a number is one.
        let meant = match &ty {
            Ty::Named(_) => self.ty(&mut module.outline(), at, &property.ty, "Part"),
            Ty::Optional(inner) if matches!(**inner, Ty::Named(_)) => {
                self.ty(&mut module.outline(), at, &property.ty, "Part")
            }
            ty => ty.clone(),
        };
        match meant {
            Ty::Number => measured,
            Ty::Optional(inner) if matches!(*inner, Ty::Number) => Ty::Optional(Box::new(measured)),
            Ty::Any | Ty::Error => ty,
            // What is wrong in it was said.
            other if other.parts().contains(&&Ty::Error) => ty,
            _ => {
                let (spec, rust) =
                    ("only a `number` has a unit: leave it out", "only a number has a unit: leave it out");
                self.error(module, *span, self.errors.either(spec, rust));
                ty
            }
        }
    }
}

/// What to write instead of a base that has no members.
const HOLD: &str = "write a field that holds it";

/// Of an old client nothing is asked that a program cannot leave out: what the host gives, and what must be given.
fn of_a_caller(mut gate: Gate, presence: Presence, usage: Usage) -> Option<Gate> {
    if !usage.direction.into_host || presence == Presence::Required {
        gate.support.since.clear();
    }
    (!gate.support.is_everywhere() || !gate.support.since.is_empty()).then_some(gate)
}

/// Whether a property is there.
fn presence(property: &Property, usage: Usage) -> Presence {
    let Property { attrs, name, ty, .. } = property;
    let nullable = match &ty.kind {
        TypeKind::Union(parts) => parts.iter().any(Type::is_absent),
        _ => ty.is(Keyword::Null),
    };
    // What only some hosts give, and what has a value when it is not given, is not always there.
    let result = usage.direction == Direction { into_host: false, out_of_host: true };
    let some_hosts = result && (attrs.is_on_some_hosts() || attrs.default.is_some());
    // A failure is told in many shapes; all that can be relied on is that it is told.
    if property.optional || nullable || some_hosts || (usage.lenient && name.js != ERR_MSG) {
        Presence::Optional
    } else if name.js == ERR_MSG && ty.is(Keyword::String) {
        Presence::Forgotten
    } else if attrs.is_on_some_hosts() {
        Presence::RequiredByGate
    } else {
        Presence::Required
    }
}

/// Whether a base is the runtime's own result.
pub(super) fn is_callback_result(base: &Type) -> bool {
    matches!(&base.kind, TypeKind::Path(path) if ty::is_builtin(path, CALLBACK_RESULT))
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

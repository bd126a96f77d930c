//! TypeScript's types -> Rust's.

use proc_macro2::Ident;
use quote::format_ident;
use syn::ext::IdentExt;

use super::module::ModuleBuilder;
use super::scope::{Definition, Kind, NamespaceId, Target};
use super::{Resolver, docs, names};
use crate::ast::{self, Attrs, Keyword, Name, Path, Type, TypeKind};
use crate::ir::{self, Brought, Direction, Item, Root, Ty, TypeParam, TypePath};
use crate::span::Span;
use crate::token_text::word;

/// The generic types and the one interface that need no definition.
pub const BUILTIN: [&str; 9] = [
    "Promise",
    "Array",
    "Record",
    "ArrayBuffer",
    "Uint8Array",
    "Uint8ClampedArray",
    "Float32Array",
    "Box",
    "CallbackResult",
];

/// Whether a path is that builtin.
pub(crate) fn is_builtin(path: &Path, name: &str) -> bool {
    !path.leading && path.segments.len() == 1 && path.segments[0] == name
}

/// `T` of `Promise<T>`.
pub(crate) fn promised(ty: &Type) -> Option<&Type> {
    match &ty.kind {
        // With another number of arguments, it is a mistake, and no promise of the first one.
        TypeKind::Path(path) if is_builtin(path, "Promise") && path.args.len() == 1 => path.args.first(),
        _ => None,
    }
}

/// A tuple, and what a callback receives, is no longer.
const LONGEST: usize = 12;

/// A path that names a type.
#[derive(Clone, Copy)]
pub(super) struct Mention<'m> {
    /// The namespace that it stands in.
    pub(super) at: NamespaceId,
    pub(super) path: &'m Path,
    /// The place of the whole type.
    pub(super) span: Span,
    /// What to call a type in it that needs a definition of its own.
    pub(super) name: &'m str,
}

impl Resolver<'_> {
    /// A type that stands in a namespace; `name` is what to call it when it needs a definition of its own.
    pub(super) fn ty(&self, module: &mut ModuleBuilder, at: NamespaceId, ty: &Type, name: &str) -> Ty {
        match &ty.kind {
            TypeKind::Keyword(keyword) => match keyword {
                Keyword::Number => Ty::Number,
                Keyword::String => Ty::String,
                Keyword::Boolean | Keyword::True | Keyword::False => Ty::Bool,
                Keyword::Void | Keyword::Undefined => Ty::Unit,
                // `()` is `undefined`.
                Keyword::Null => Ty::Optional(Box::new(Ty::Unit)),
                Keyword::Any => Ty::Any,
            },
            TypeKind::Object(_) | TypeKind::String(_) | TypeKind::Number(_) | TypeKind::Value(_) if module.outline => {
                own_type(ty)
            }
            TypeKind::String(_) | TypeKind::Number(_) | TypeKind::Value(_) => {
                self.values(module, std::slice::from_ref(ty), name)
            }
            TypeKind::Path(path) => self.path(module, Mention { at, path, span: ty.span, name }),
            TypeKind::Array(item) => Ty::Array(Box::new(self.item(module, at, item, &format!("{name}Item")))),
            TypeKind::Tuple(parts) if parts.is_empty() => Ty::Unit,
            TypeKind::Tuple(parts) => {
                if parts.len() > LONGEST {
                    let said = format!("a tuple has {LONGEST} parts at most: an array of a union holds more");
                    self.error(module, ty.span, said);
                    return Ty::Error;
                }
                let part = |(index, part): (usize, &Type)| self.item(module, at, part, &format!("{name}{index}"));
                Ty::Tuple(parts.iter().enumerate().map(part).collect())
            }
            TypeKind::Union(parts) => self.union(module, at, ty, parts, name),
            TypeKind::Object(members) => self.inline(module, at, members, ty.span, name),
            TypeKind::Function(signature) => match signature.params.get(LONGEST) {
                Some(param) => {
                    let more = self.errors.either("...rest: T[]", "#[rest] rest: Vec<T>");
                    let said = format!("a callback receives {LONGEST} values at most: `{more}` receives more");
                    self.error(module, param.name.span, said);
                    Ty::Error
                }
                None => self.callback(module, at, signature, name),
            },
            // `desugar` left none that it could take apart, and reported the others.
            TypeKind::Intersection(_) | TypeKind::Keyof(_) | TypeKind::Indexed(..) | TypeKind::Error => Ty::Error,
        }
    }

    fn path(&self, module: &mut ModuleBuilder, mention: Mention) -> Ty {
        let Mention { at, path, span, .. } = mention;
        let alone = (!path.leading && path.segments.len() == 1).then(|| word(&path.segments[0]));
        if let Some(param) = alone.as_deref().and_then(|it| module.param(it)) {
            let mut ident = param.name.clone();
            ident.set_span(*span);
            if !path.args.is_empty() {
                self.error(module, span, format!("`{ident}` takes no type arguments"));
            }
            return Ty::Param(ident);
        }
        let target = self.scope.find(at, path);
        if let Target::Local(definition) = target {
            return self.defined(module, definition, mention);
        }
        if let Some(word) = alone.filter(|it| BUILTIN.contains(&it.as_str())) {
            return self.builtin(module, &word, mention);
        }
        match target {
            Target::Unknown => self.unknown(module, mention),
            _ => self.foreign(module, mention),
        }
    }

    /// A type of this spec.
    fn defined(&self, module: &mut ModuleBuilder, definition: Definition, mention: Mention) -> Ty {
        let plain = definition.generics().is_empty();
        if let Some(meant) = plain.then(|| self.rust_option(module, mention)).flatten() {
            return meant;
        }
        if let (true, Kind::Alias(alias)) = (module.outline, definition.kind) {
            if let Some(meant) = self.behind(module, definition, alias) {
                return meant;
            }
        }
        let args = self.arguments(module, definition, mention);
        let mut ident = names::camel(definition.name());
        ident.set_span(mention.path.segments.last().map_or(*mention.span, Ident::span));
        let converts = self.is_union(definition);
        Ty::Named(Box::new(TypePath { converts, ..self.local(definition.namespace, ident, args) }))
    }

    /// Whether a definition is, behind every other name for it, a set of values or a union of types.
    fn is_union(&self, definition: Definition) -> bool {
        let Kind::Alias(alias) = definition.kind else { return false };
        let (_, meant) = self.scope.meaning(definition.namespace, &alias.ty);
        match &meant.kind {
            TypeKind::String(_) | TypeKind::Number(_) | TypeKind::Value(_) => true,
            TypeKind::Union(parts) => parts.len() > 1 && !parts.iter().any(|it| it.is_absent() || it.is(Keyword::Any)),
            _ => false,
        }
    }

    /// What a type of this spec is given for its type parameters.
    pub(super) fn arguments(&self, module: &mut ModuleBuilder, definition: Definition, mention: Mention) -> Vec<Ty> {
        let Mention { at, path, span, name } = mention;
        let (generics, args) = (definition.generics(), &path.args);
        let needed = generics.iter().take_while(|it| it.default.is_none()).count();
        // Of what could not be read, nobody knows how many it takes.
        let is_read = !matches!(definition.kind, Kind::Alias(it) if matches!(it.ty.kind, TypeKind::Error));
        if is_read && (args.len() > generics.len() || args.len() < needed) {
            let wanted = match generics.len() {
                0 => "no type arguments".to_owned(),
                1 => "one type argument".to_owned(),
                many => format!("{many} type arguments"),
            };
            self.error(module, span, format!("`{}` takes {wanted}", definition.name().js));
        }
        let mut given: Vec<(Ident, Ty)> = Vec::new();
        for (index, generic) in generics.iter().enumerate() {
            let ty = match (args.get(index), &generic.default) {
                (Some(arg), _) => self.ty(module, at, arg, &names::joined(name, &generic.name.js)),
                (None, Some(default)) => self.default(definition, default, &given),
                (None, None) => Ty::Error,
            };
            given.push((names::camel(&generic.name), ty));
        }
        given.into_iter().map(|(_, ty)| ty).collect()
    }

    /// What a type parameter is when nothing is said: it may be one before it.
    fn default(&self, definition: Definition, default: &Type, given: &[(Ident, Ty)]) -> Ty {
        // `interface A<T = A>`
        if self.defaults.borrow().contains(&definition.id) {
            self.endless_default.set(true);
            return Ty::Error;
        }
        self.defaults.borrow_mut().push(definition.id);
        let mut module = ModuleBuilder::new(definition.namespace).outline();
        module.generics = given.iter().map(|(name, _)| TypeParam { name: name.clone(), default: None }).collect();
        let ty = self.ty(&mut module, definition.namespace, default, "Default");
        self.defaults.borrow_mut().pop();
        let known = |name: &Ident| given.iter().find(|(it, _)| it == name).map_or(Ty::Error, |(_, ty)| ty.clone());
        ty.replace_params(&known)
    }

    fn builtin(&self, module: &mut ModuleBuilder, word: &str, mention: Mention) -> Ty {
        let Mention { at, path, span, name } = mention;
        let wants = match word {
            "Record" => 2,
            "Promise" | "Array" | "Box" => 1,
            _ => 0,
        };
        if path.args.len() != wants {
            let wanted = match wants {
                0 => "no type arguments",
                1 => "one type argument",
                _ => "two type arguments",
            };
            self.error(module, span, format!("`{word}` takes {wanted}"));
            return Ty::Error;
        }
        match word {
            "CallbackResult" => Ty::CallbackResult,
            "ArrayBuffer" | "Uint8Array" => Ty::Bytes,
            "Uint8ClampedArray" => Ty::Clamped,
            "Float32Array" => Ty::Floats,
            "Array" => Ty::Array(Box::new(self.item(module, at, &path.args[0], &format!("{name}Item")))),
            "Box" => Ty::Boxed(Box::new(self.ty(module, at, &path.args[0], name))),
            "Record" => {
                let key = &path.args[0];
                if !self.is_key(module, at, key) {
                    let said =
                        self.errors.either("the keys of a `Record` are `string`s", "the keys of a map are `String`s");
                    self.error(module, key.span, said);
                }
                Ty::Record(Box::new(self.entry(module, at, &path.args[1], &format!("{name}Value"))))
            }
            _ => {
                self.check_promised(module, at, &path.args[0]);
                let inner = self.ty(module, at, &path.args[0], name);
                let is_or_null = self.scope.is_or_null(at, &path.args[0]);
                Ty::Promise(Box::new(if is_or_null { Ty::OrNull(Box::new(inner)) } else { inner }))
            }
        }
    }

    /// An item of a list or of a tuple.
    pub(super) fn item(&self, module: &mut ModuleBuilder, at: NamespaceId, item: &Type, name: &str) -> Ty {
        match self.ty(module, at, item, name) {
            // What is only compared is the same type to Rust.
            ty @ (Ty::Optional(_) | Ty::Named(_))
                if !module.outline && self.scope.absences(at, item) == (false, true) =>
            {
                Ty::OrUndefined(Box::new(ty))
            }
            ty => ty,
        }
    }

    /// What a map holds by each name: what is `undefined` need not be there.
    pub(super) fn entry(&self, module: &mut ModuleBuilder, at: NamespaceId, value: &Type, name: &str) -> Ty {
        match self.ty(module, at, value, name) {
            Ty::Optional(inner) if self.scope.absences(at, value) == (false, true) => *inner,
            ty => ty,
        }
    }

    /// A promise of a promise gives what the inner one gives: JavaScript has no other.
    pub(super) fn check_promised(&self, module: &ModuleBuilder, at: NamespaceId, inner: &Type) {
        let (meant_at, meant) = self.scope.meaning(at, inner);
        let task = self.scope.interface(meant_at, meant).filter(|(at, it)| self.scope.promise(*at, it).is_some());
        if let Some((_, task)) = task {
            let name = &task.name.js;
            let said = self.errors.either(
                "write it alone, or `Promise<T>` of what it is a promise of",
                "leave the `Promise` or the `async` out, or write a promise of what it is a promise of",
            );
            self.error(
                module,
                inner.span,
                format!("`{name}` is a promise, and a promise of it gives no `{name}`: {said}"),
            );
        }
        if promised(meant).is_some() {
            let said = self.errors.either(
                "a promise of a promise is one promise: write `Promise<T>`",
                "a promise of a promise is one promise: write `async fn` or `Promise<T>`, and not both",
            );
            self.error(module, inner.span, said);
        }
    }

    /// Whether a type can be the key of a `Record`: what has an error of its own, and what another file defines, may be.
    fn is_key(&self, module: &ModuleBuilder, at: NamespaceId, key: &Type) -> bool {
        let (at, meant) = self.scope.meaning(at, key);
        match &meant.kind {
            TypeKind::Keyword(it) => matches!(it, Keyword::String | Keyword::Number),
            TypeKind::String(_) | TypeKind::Number(_) | TypeKind::Value(_) | TypeKind::Error => true,
            TypeKind::Union(parts) => parts.iter().all(|part| self.is_key(module, at, part)),
            TypeKind::Path(path) => {
                let param = path.segments.first().is_some_and(|it| module.param(&it.unraw().to_string()).is_some());
                !param
                    && matches!(self.scope.find(at, path), Target::Foreign | Target::Unknown)
                    && !BUILTIN.iter().any(|it| is_builtin(path, it))
            }
            _ => false,
        }
    }

    /// A type of another file. A spec's paths are read from the top of its file.
    pub(super) fn foreign(&self, module: &mut ModuleBuilder, mention: Mention) -> Ty {
        let Mention { at, path, span, name } = mention;
        let args = path.args.iter().enumerate();
        let args = args.map(|(index, it)| self.ty(module, at, it, &format!("{name}{index}"))).collect();
        let is_beside = self.scope.is_beside(at, path);
        let brought = Brought(self.scope.brought_at_top(at, path));
        let path = self.scope.behind_use(at, path);
        if path.segments.first().is_some_and(|it| it == "Self") {
            let said = "no type has types of its own: write the name of the type in place of `Self::..`";
            self.error(module, span, said);
            return Ty::Error;
        }
        let mut segments = path.segments.iter().peekable();
        let root = match segments.peek() {
            _ if path.leading => Root::Extern,
            Some(first) if is_crate(first) => segments.next().map_or(Root::Spec, |it| Root::Crate(it.clone())),
            _ => {
                let is_own = std::iter::from_fn(|| segments.next_if(|it| *it == "self")).count() > 0;
                match std::iter::from_fn(|| segments.next_if(|it| *it == "super")).count() {
                    0 if is_beside && !is_own => Root::Beside,
                    0 if !is_beside => Root::Spec,
                    above => Root::Above(above),
                }
            }
        };
        let mut modules: Vec<Ident> = segments.map(|it| names::ident(&it.unraw().to_string(), it.span())).collect();
        match modules.pop() {
            Some(name) => Ty::Named(Box::new(TypePath { root, modules, name, args, converts: false, brought })),
            None => {
                self.error(module, span, "this is a module, and no type: the name of a type should follow");
                Ty::Error
            }
        }
    }

    /// `(res: T) => R`
    fn callback(&self, module: &mut ModuleBuilder, at: NamespaceId, signature: &ast::Signature, name: &str) -> Ty {
        let mut params = Vec::new();
        for param in &signature.params {
            let name = names::joined(name, &param.name.js);
            let item = param.rest.then(|| self.scope.rest_item(at, &param.ty)).flatten();
            let ty = match item {
                Some((item_at, item)) => self.ty(module, item_at, item, &format!("{name}Item")),
                None => self.ty(module, at, &param.ty, &name),
            };
            params.push(match ty {
                ty if param.rest => Ty::Rest(Box::new(ty)),
                Ty::Optional(inner) => Ty::Optional(inner),
                ty if param.optional => Ty::Optional(Box::new(ty)),
                ty => ty,
            });
        }
        let output = self.gives(module, at, &signature.output, &names::joined(name, "result"));
        let output = if self.scope.is_or_null(at, &signature.output) { Ty::OrNull(Box::new(output)) } else { output };
        Ty::Callback(params, Box::new(output))
    }

    /// What another name stands for, unless that is a type of its own.
    fn behind(&self, module: &mut ModuleBuilder, definition: Definition, alias: &ast::Alias) -> Option<Ty> {
        let own = match &alias.ty.kind {
            // A union that may be anything is no more than that.
            TypeKind::Union(parts) => {
                parts.iter().filter(|part| !part.is_absent()).count() > 1
                    && !parts.iter().any(|part| part.is(Keyword::Any))
            }
            TypeKind::Object(_) | TypeKind::String(_) | TypeKind::Number(_) | TypeKind::Value(_) => true,
            _ => false,
        };
        if own || !alias.generics.is_empty() || self.recursion.is_endless(definition.id) {
            return None;
        }
        Some(self.ty(module, definition.namespace, &alias.ty, "Part"))
    }

    /// Whether a type can be cloned and compared: callbacks cannot.
    pub(super) fn is_plain(&self, at: NamespaceId, ty: &Type) -> bool {
        !self.held.by(self.scope, self.usages, at, ty)
    }

    /// `{ x: number, y: number }`
    fn inline(
        &self,
        module: &mut ModuleBuilder,
        at: NamespaceId,
        members: &[ast::Member],
        span: Span,
        name: &str,
    ) -> Ty {
        let ident = module.hoist_name(name, span);
        let interface = ast::Interface {
            attrs: Attrs { docs: docs::of_members(members), ..Attrs::default() },
            name: Name { js: name.to_owned(), rust: Some(ident.unraw().to_string()), span },
            generics: Vec::new(),
            extends: Vec::new(),
            members: members.to_vec(),
        };
        let usage = self.usages.of_object(self.scope, at, members);
        let item = self.interface(module, at, &interface, usage);
        let generics = match &item {
            Item::Struct(it) => it.generics.clone(),
            Item::Handle(it) => it.generics.clone(),
            _ => Vec::new(),
        };
        module.hoisted.push(item);
        Ty::Named(Box::new(self.named(module, ident, &generics)))
    }

    /// `type Method = ..;`
    pub(super) fn alias(&self, module: &mut ModuleBuilder, at: NamespaceId, alias: &ast::Alias) -> Option<Item> {
        self.with_generics(module, at, &alias.generics, |module| self.generic_alias(module, at, alias))
    }

    fn generic_alias(&self, module: &mut ModuleBuilder, at: NamespaceId, alias: &ast::Alias) -> Option<Item> {
        let ident = names::camel(&alias.name);
        let docs = docs::of(&alias.attrs, &format!("Taro's `{}`.", alias.name.js));
        // The name is the alias's own, so that its definition takes no other.
        let text = ident.unraw().to_string();
        module.taken.free(&ident.to_string());
        let endless = self.scope.alias_id(alias).is_some_and(|id| self.recursion.is_endless(id));
        let ty = match endless {
            // A mistake, which `check` reports.
            true => Ty::Error,
            false => match &alias.ty.kind {
                TypeKind::Union(parts) if !alias.parts.is_empty() => {
                    let parts: Vec<&Type> = parts.iter().collect();
                    self.mixed(module, at, &parts, &alias.parts, &text)
                }
                _ => self.ty(module, at, &alias.ty, &own_name(&alias.ty, &text)),
            },
        };
        module.taken.insert(ident.to_string(), &alias.name.js);
        let generics = module.generics.clone();
        match module.hoisted.last_mut() {
            Some(Item::Enum(it)) if it.name == ident => {
                // It stands where the `type` does, and not where its first value does.
                (it.name, it.docs) = (ident, docs);
                let direction = self.usages.of_alias(self.scope, alias).direction;
                if direction == (Direction { into_host: false, out_of_host: true }) {
                    // A program may look for what only some hosts say.
                    it.variants.iter_mut().for_each(|variant| variant.gate = None);
                }
            }
            Some(Item::Union(it)) if it.name == ident => (it.name, it.docs, it.generics) = (ident, docs, generics),
            Some(Item::Struct(it)) if it.name == ident => (it.name, it.docs, it.generics) = (ident, docs, generics),
            Some(Item::Handle(it)) if it.name == ident => (it.name, it.docs, it.generics) = (ident, docs, generics),
            _ => return Some(Item::Alias(ir::Alias { name: ident, generics, docs, ty })),
        }
        None
    }
}

/// A type that has no name: each is a type of its own.
pub(super) fn own_type(ty: &Type) -> Ty {
    let name = format_ident!("Unnamed{}", std::ptr::from_ref(ty) as usize);
    let path = TypePath {
        root: Root::Spec,
        modules: Vec::new(),
        name,
        args: Vec::new(),
        converts: false,
        brought: Brought::default(),
    };
    Ty::Named(Box::new(path))
}

/// Whether a path begins in the crate: also in the one of a `macro_rules!`.
fn is_crate(segment: &Ident) -> bool {
    segment == "crate" || segment == "$crate"
}

/// What to call the type that another name is for: `type A = { .. } | null` is an `Option`, and not what that holds.
fn own_name(ty: &Type, alias: &str) -> String {
    let holds = match &ty.kind {
        TypeKind::Union(parts) => parts.iter().any(Type::is_absent),
        TypeKind::Path(path) => is_builtin(path, "Box") || is_builtin(path, "Promise"),
        _ => false,
    };
    if holds { format!("{alias}Value") } else { alias.to_owned() }
}

//! The module whose definitions are being made: the names that it has, and the types that the spec gives no name.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use proc_macro2::Ident;

use super::scope::NamespaceId;
use super::{Resolver, conditional, desugar, names};
use crate::ast::{Generic, Name, Type};
use crate::hash::{QuickMap, QuickSet};
use crate::ir::{Brought, Handle, Item, Root, Struct, Ty, TypeParam, TypePath, Union};
use crate::span::{Span, Tokens};

/// The names that are taken in one place, with the JavaScript name that took each.
#[derive(Default)]
pub(super) struct Taken {
    by_rust: QuickMap<String, String>,
    js: QuickSet<String>,
    /// Those that are called: each may be called in several ways.
    calls: QuickSet<String>,
    /// Whether what is called may have members as well, which are those of a constant of its name.
    have_members: bool,
    free: FreeNames,
}

/// Finds free names in place of those that are taken.
#[derive(Default)]
pub(super) struct FreeNames {
    /// How often each name was asked for that was taken already.
    again: HashMap<String, usize>,
}

impl FreeNames {
    /// The name, or one that is made of it and free: `Name_`, `Name3_`, `Name4_`, and with nothing behind, `Name2`, `Name3`. Rust
    /// wants no `_` between a letter and a digit of a type's name.
    pub(super) fn find(&mut self, name: &str, behind: &str, is_taken: impl Fn(&str) -> bool) -> String {
        let mut text = name.to_owned();
        while is_taken(&text) {
            let count = self.again.entry(name.to_owned()).or_insert(1);
            *count += 1;
            text = match *count {
                2 if !behind.is_empty() => format!("{name}{behind}"),
                count => format!("{}{count}{behind}", name.trim_end_matches('_')),
            };
        }
        text
    }
}

impl Taken {
    /// The values of a namespace: what is called may be an object as well, by another Rust name.
    pub(super) fn values() -> Taken {
        Taken { have_members: true, ..Taken::default() }
    }

    /// Takes a Rust name for a JavaScript one; the JavaScript name that has it already, or comes twice.
    pub(super) fn claim(&mut self, name: &Name, ident: &Ident) -> Result<(), String> {
        let rust = ident.to_string();
        if let Some(other) = self.by_rust.get(&rust) {
            return Err(other.clone());
        }
        if self.js.contains(&name.js) || (!self.have_members && self.calls.contains(&name.js)) {
            return Err(name.js.clone());
        }
        self.insert(rust, &name.js);
        Ok(())
    }

    /// The same for what is called: each Rust name is one way to call it.
    pub(super) fn claim_call(&mut self, name: &Name, ident: &Ident) -> Result<(), String> {
        let rust = ident.to_string();
        if let Some(other) = self.by_rust.get(&rust) {
            return Err(other.clone());
        }
        if !self.have_members && self.js.contains(&name.js) {
            return Err(name.js.clone());
        }
        self.calls.insert(name.js.clone());
        self.by_rust.insert(rust, name.js.clone());
        Ok(())
    }

    /// Takes a name whatever the JavaScript name is; whether it was free.
    pub(super) fn insert(&mut self, rust: String, js: &str) -> bool {
        self.js.insert(js.to_owned());
        self.by_rust.insert(rust, js.to_owned()).is_none()
    }

    /// Whether something of that JavaScript name is called.
    pub(super) fn is_called(&self, js: &str) -> bool {
        self.calls.contains(js)
    }

    /// The name, or one that is made of it and free.
    pub(super) fn free_name(&mut self, name: &str) -> String {
        let by_rust = &self.by_rust;
        self.free.find(name, "_", |it| by_rust.contains_key(it))
    }

    pub(super) fn has(&self, rust: &str) -> bool {
        self.by_rust.contains_key(rust)
    }

    pub(super) fn free(&mut self, rust: &str) {
        self.by_rust.remove(rust);
    }
}

/// Names that mean something else to who reads them: Rust's own, and those that every spec has.
pub(super) const RESERVED: [&str; 21] = [
    "Any",
    "Box",
    "Callback",
    "CallbackResult",
    "Clone",
    "Copy",
    "Default",
    "Drop",
    "Duration",
    "Err",
    "Error",
    "Fn",
    "Function",
    "None",
    "Ok",
    "Promise",
    "Required",
    "Result",
    "Some",
    "String",
    "Vec",
];

/// The module whose definitions are being made.
pub(super) struct ModuleBuilder {
    /// The namespace that it is made of.
    pub(super) namespace: NamespaceId,
    /// The names of its types.
    pub(super) taken: Taken,
    /// The names that a `use` brings into it.
    pub(super) used: Rc<BTreeSet<String>>,
    /// Types that have no name of their own in the spec.
    pub(super) hoisted: Vec<Item>,
    /// The type parameters that can be named in the definition that is being made.
    pub(super) generics: Vec<TypeParam>,
    /// Whether mistakes were reported where the same was resolved before: in what is inherited.
    pub(super) muted: bool,
    /// Whether types are asked only for what they are to Rust: nothing is defined.
    pub(super) outline: bool,
    /// Whether what is made stands under a `#[cfg(..)]`: on targets where that is false, nobody looks up its names.
    pub(super) conditional: bool,
}

impl ModuleBuilder {
    pub(super) fn new(namespace: NamespaceId) -> ModuleBuilder {
        ModuleBuilder {
            namespace,
            taken: Taken::default(),
            used: Rc::default(),
            hoisted: Vec::new(),
            generics: Vec::new(),
            muted: false,
            outline: false,
            conditional: false,
        }
    }

    /// The same module, for a question that defines nothing and reports nothing.
    pub(super) fn outline(&self) -> ModuleBuilder {
        let generics = self.generics.clone();
        let conditional = self.conditional;
        ModuleBuilder { generics, muted: true, outline: true, conditional, ..ModuleBuilder::new(self.namespace) }
    }

    /// The same module without reports, when `muted`.
    pub(super) fn mute<T>(&mut self, muted: bool, make: impl FnOnce(&mut ModuleBuilder) -> T) -> T {
        let before = self.muted;
        self.muted |= muted;
        let made = make(self);
        self.muted = before;
        made
    }

    /// Makes what stands under a condition, with the types that it needs.
    pub(super) fn under<T>(&mut self, cfg: &[Tokens], make: impl FnOnce(&mut ModuleBuilder) -> T) -> T {
        let (before, hoisted) = (self.conditional, self.hoisted.len());
        self.conditional |= !cfg.is_empty();
        let made = make(self);
        self.conditional = before;
        conditional(&mut self.hoisted, hoisted, cfg);
        made
    }

    /// A free name for a type that the spec gives none. `Option` in front is left out where that is free:
    /// `show_toast::Icon`.
    pub(super) fn hoist_name(&mut self, name: &str, span: Span) -> Ident {
        // An owner whose name was taken has `_` at its end, and inside of a type's name Rust wants none.
        let mut rest = name.chars().peekable();
        let mut plain = String::with_capacity(name.len());
        while let Some(letter) = rest.next() {
            if letter != '_' || rest.peek().is_none_or(|next| *next == '_') {
                plain.push(letter);
            }
        }
        let name = plain.as_str();
        let short = name.strip_prefix("Option").filter(|it| self.is_free(it));
        let text = self.taken.free_name(short.unwrap_or(name));
        self.taken.insert(text.clone(), name);
        names::ident(&text, span)
    }

    /// Whether a name is free that is not an owner's and a member's: those are by themselves unlike others.
    fn is_free(&self, name: &str) -> bool {
        name.starts_with(|c: char| c.is_ascii_uppercase())
            && !RESERVED.contains(&name)
            && !self.taken.has(name)
            && !self.used.contains(name)
            && self.param(name).is_none()
    }

    /// The parameter of that name.
    pub(super) fn param(&self, name: &str) -> Option<&TypeParam> {
        if self.generics.is_empty() {
            return None;
        }
        let raw = format!("r#{name}");
        self.generics.iter().find(|it| it.name == name || it.name == raw)
    }

    /// The type parameters that a definition mentions.
    pub(super) fn mentioned<'t>(&self, types: impl Iterator<Item = &'t Ty> + Clone) -> Vec<TypeParam> {
        let mentions = |param: &&TypeParam| types.clone().any(|ty| ty.mentions(&param.name));
        self.generics.iter().filter(mentions).cloned().collect()
    }
}

impl Resolver<'_> {
    /// Lets the type parameters of a definition be named while it is made.
    pub(super) fn with_generics<T>(
        &self,
        module: &mut ModuleBuilder,
        at: NamespaceId,
        generics: &[Generic],
        make: impl FnOnce(&mut ModuleBuilder) -> T,
    ) -> T {
        let before = module.generics.len();
        let mut taken = Taken::default();
        let mut with_default: Option<&Generic> = None;
        for (index, generic) in generics.iter().enumerate() {
            if !module.muted && !self.claim(&mut taken, &generic.name, &names::camel(&generic.name), &[]) {
                continue;
            }
            let default = match (&generic.default, with_default) {
                (Some(ty), _) => Some(self.default_of(module, at, &generics[index..], ty)),
                (None, Some(first)) => {
                    let (name, first) = (&generic.name.js, &first.name.js);
                    let said =
                        format!("`{name}` needs a default, as `{first}` before it has one, or stands before `{first}`");
                    self.error(module, generic.name.span, said);
                    Some(Ty::Error)
                }
                (None, None) => None,
            };
            with_default = with_default.or(generic.default.as_ref().map(|_| generic));
            module.generics.push(TypeParam { name: names::camel(&generic.name), default });
        }
        generics.iter().filter_map(|it| it.extends.as_ref()).for_each(|bound| self.look_at_bound(module, at, bound));
        let made = make(module);
        module.generics.truncate(before);
        made
    }

    /// Reports what is wrong with what a type parameter extends, of which Rust has nothing.
    fn look_at_bound(&self, module: &ModuleBuilder, at: NamespaceId, bound: &Type) {
        let (muted, conditional) = (module.muted, module.conditional);
        let generics = module.generics.clone();
        let mut apart = ModuleBuilder { generics, muted, conditional, ..ModuleBuilder::new(module.namespace) };
        drop(self.ty(&mut apart, at, bound, "Bound"));
    }

    /// The default of the first of these type parameters, which only names those before it.
    fn default_of(&self, module: &mut ModuleBuilder, at: NamespaceId, generics: &[Generic], ty: &Type) -> Ty {
        let name = &generics[0].name.js;
        if let Some(later) = generics.iter().find(|it| desugar::mentions(ty, &it.name.js)) {
            let said =
                format!("the default of `{name}` cannot name `{}`: only a type parameter before it", later.name.js);
            self.error(module, ty.span, said);
            return Ty::Error;
        }
        self.endless_default.set(false);
        let default = self.ty(module, at, ty, "Default");
        if self.endless_default.take() {
            let said =
                format!("the default of `{name}` leads to itself, without an end: write what that is given, `<..>`");
            self.error(module, ty.span, said);
        }
        default
    }

    /// A type of the module, by its path.
    pub(super) fn named(&self, module: &ModuleBuilder, name: Ident, generics: &[TypeParam]) -> TypePath {
        let args = generics.iter().map(|it| Ty::Param(it.name.clone())).collect();
        self.local(module.namespace, name, args)
    }

    /// A type of the spec, by its path.
    pub(super) fn local(&self, namespace: NamespaceId, name: Ident, args: Vec<Ty>) -> TypePath {
        TypePath {
            root: Root::Spec,
            modules: self.scope.modules(namespace),
            name,
            args,
            converts: false,
            brought: Brought::default(),
        }
    }
}

/// What a definition holds.
pub(super) trait Holds {
    /// Its types.
    fn types(&self) -> Vec<&Ty>;
}

impl Holds for Struct {
    fn types(&self) -> Vec<&Ty> {
        let settle = self.settle.iter().filter_map(|it| it.param.as_ref());
        self.fields.iter().map(|it| &it.ty).chain(settle).collect()
    }
}

impl Holds for Union {
    fn types(&self) -> Vec<&Ty> {
        self.variants.iter().map(|it| &it.ty).collect()
    }
}

impl Holds for Handle {
    fn types(&self) -> Vec<&Ty> {
        let calls = self.methods.iter().flat_map(|it| it.params.iter().map(|it| &it.ty).chain([&it.output]));
        calls.chain(self.properties.iter().map(|it| &it.ty)).chain(&self.promise).collect()
    }
}

//! What a spec means in Rust: `resolve` makes it, `check` looks at it, `expand` writes it down.
//!
//! Every name is a Rust name here, every reference names its type by the whole path, and every decision is made. How a path
//! is written where it stands is `expand`'s business.

mod ty;

use proc_macro2::Ident;

pub use self::ty::{Brought, Root, Ty, TypeParam, TypePath};
use crate::ast::Use;
use crate::diagnostics::Diagnostic;
use crate::hosts::{Host, Support, Targets};
use crate::span::{Span, Tokens};

/// The definitions of one file.
#[derive(Default)]
pub struct Types {
    /// In the order in which they were written.
    pub items: Vec<Item>,
    /// Whether they surely stand in a module: Taro's own do, and a spec of a user's may stand in a function.
    pub in_module: bool,
    /// A mistake: what a [`Ty::Error`] stands for.
    pub mistake: Option<Diagnostic>,
}

/// A definition.
pub enum Item {
    /// A `use`, as it was written.
    Use(Use),
    /// A namespace, and the module beside a function.
    Module(Module),
    /// An interface with fields.
    Struct(Struct),
    /// A set of values.
    Enum(Enum),
    /// One of several types.
    Union(Union),
    /// Another name for a type.
    Alias(Alias),
    /// An interface with methods.
    Handle(Handle),
    /// A function.
    Function(Box<Function>),
    /// Types that are there under a condition.
    When(Cfg, Vec<Item>),
}

impl Item {
    /// Its name, and whether it stands among the values and not among the types.
    pub fn name(&self) -> Option<(&Ident, bool)> {
        match self {
            Item::Use(_) => None,
            Item::When(_, items) => items.first()?.name(),
            Item::Module(it) => Some((&it.name, false)),
            Item::Struct(it) => Some((&it.name, false)),
            Item::Enum(it) => Some((&it.name, false)),
            Item::Union(it) => Some((&it.name, false)),
            Item::Alias(it) => Some((&it.name, false)),
            Item::Handle(it) => Some((&it.name, false)),
            Item::Function(it) => Some((&it.name, true)),
        }
    }
}

/// What stands above an item: its documentation, and Rust's own attributes.
#[derive(Clone, Debug, Default)]
pub struct Docs {
    /// The documentation, a line each.
    pub lines: Vec<(String, Span)>,
    /// What stands in each attribute that was written above the definition and is passed on. It stands before the lines.
    pub passed: Vec<Tokens>,
}

impl From<Vec<(String, Span)>> for Docs {
    fn from(lines: Vec<(String, Span)>) -> Docs {
        Docs { lines, passed: Vec::new() }
    }
}

/// The conditions of a definition, which all that is made of it has: what stands in each `#[cfg(..)]`.
pub type Cfg = Vec<Tokens>;

/// A module.
pub struct Module {
    /// Its name.
    pub name: Ident,
    /// Its documentation.
    pub docs: Docs,
    /// Its definitions.
    pub items: Vec<Item>,
    /// What belongs to the function of the same name, seen from inside the module.
    pub api: Option<Box<Api>>,
    /// On which targets it is there.
    pub cfg: Cfg,
}

impl Module {
    /// Whether it has a type `Option`, as the module of a function has.
    pub fn has_option(&self) -> bool {
        fn is_there(items: &[Item]) -> bool {
            items.iter().any(|item| match item {
                Item::When(_, items) => is_there(items),
                item => item.name().is_some_and(|(name, is_value)| !is_value && name == "Option"),
            })
        }
        is_there(&self.items)
    }
}

/// What stands in the module beside a function: its constant, and the trait that gates it.
#[derive(Debug)]
pub struct Api {
    /// The JavaScript name.
    pub js: String,
    /// Where it comes from, when it is not `@tarojs/taro`.
    pub module: Option<String>,
    /// What it takes.
    pub params: Vec<Param>,
    /// What it gives; a task, what it is a promise of.
    pub output: Ty,
    /// The function, which stands beside the module.
    pub function: Ident,
    /// How it answers.
    pub answer: Answer,
    /// What the function gives: of a task, the task.
    pub given: Ty,
    /// Whether its type has a name: not where another type of its namespace has that.
    pub has_pointer: bool,
    /// Which hosts have it.
    pub gate: Option<Gate>,
    /// On which targets it is there.
    pub cfg: Cfg,
}

impl Api {
    /// Whether a type of it is named by a path that depends on where it is written.
    pub fn names_outside(&self) -> bool {
        self.params.iter().map(|it| &it.ty).chain([&self.output, &self.given]).any(Ty::names_outside)
    }
}

/// An interface with fields.
#[derive(Debug)]
pub struct Struct {
    /// Its name.
    pub name: Ident,
    /// Its type parameters.
    pub generics: Vec<TypeParam>,
    /// Its documentation.
    pub docs: Docs,
    /// Its fields.
    pub fields: Vec<Field>,
    /// Its `success`, `fail` and `complete`.
    pub settle: Vec<Settle>,
    /// In which direction it crosses.
    pub direction: Direction,
    /// Whether it is what a failure is told with: no host can be relied on to fill it.
    pub lenient: bool,
    /// Whether it can be cloned and compared: callbacks cannot.
    pub plain: bool,
    /// The struct of what must be given, for the case that it is more than one field.
    pub required: Option<Required>,
}

/// What must be given to make a [`Struct`], as a struct of its own: nothing can be swapped in a literal with names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Required {
    /// Its name.
    pub name: Ident,
    /// A type parameter for each field that takes what can be converted, by the name of the field.
    pub params: Vec<(Ident, Ident)>,
    /// Whether an optional parameter takes it, too.
    pub optional: bool,
}

/// An interface with methods: an object that stays with the host.
#[derive(Debug)]
pub struct Handle {
    /// Its name.
    pub name: Ident,
    /// Its type parameters.
    pub generics: Vec<TypeParam>,
    /// Its documentation.
    pub docs: Docs,
    /// What it is a promise of, when it is one as well: a task.
    pub promise: Option<Ty>,
    /// Its methods.
    pub methods: Vec<Function>,
    /// Its properties.
    pub properties: Vec<Accessor>,
}

/// A property of a [`Handle`].
#[derive(Debug)]
pub struct Accessor {
    /// What reads it.
    pub get: Ident,
    /// What sets it, if that can be done.
    pub set: Option<Ident>,
    /// Its JavaScript name.
    pub js: String,
    /// Its documentation.
    pub docs: Docs,
    /// Its type.
    pub ty: Ty,
    /// Whether it can be set to `null`: `None` is that.
    pub null: bool,
    /// Which hosts know it.
    pub gate: Option<Gate>,
    /// `#[deprecated]`, with its text.
    pub deprecated: Option<String>,
    /// On which targets it is there.
    pub cfg: Cfg,
}

/// In which direction a type crosses: an implementation of `ToJs` is made for the one, of `FromJs` for the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Direction {
    /// Into the host.
    pub into_host: bool,
    /// Out of it.
    pub out_of_host: bool,
}

/// A field.
#[derive(Debug)]
pub struct Field {
    /// Its name.
    pub name: Ident,
    /// Its JavaScript name.
    pub js: String,
    /// What some hosts call it.
    pub alias: Option<String>,
    /// Its documentation.
    pub docs: Docs,
    /// Its type, without the `Option` of one that may be left out.
    pub ty: Ty,
    /// The one boolean that it is: a value of the host's that has the other one is of another type.
    pub only: Option<bool>,
    /// Whether it is there.
    pub presence: Presence,
    /// Whether it is sent as `null`.
    pub null: Null,
    /// Which hosts know it.
    pub gate: Option<Gate>,
    /// `#[deprecated]`, with its text.
    pub deprecated: Option<String>,
    /// On which targets it is there.
    pub cfg: Cfg,
}

/// Whether a field is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Always.
    Required,
    /// Perhaps, an `Option`: hosts of its gate ask for it, and others do not know it.
    RequiredByGate,
    /// Perhaps: an `Option`.
    Optional,
    /// By its type, but hosts forget it: it is empty then.
    Forgotten,
    /// It is all that is there beside the other fields.
    Rest,
}

/// When a field is sent as `null`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Null {
    /// Never: its type has no `null`, or it is not sent.
    Never,
    /// Where it is not set: something has to be sent for it.
    Unset,
    /// Where it is `None`: its type is an `Option`.
    None,
}

/// `success`, `fail` or `complete`.
#[derive(Debug)]
pub struct Settle {
    /// Which of the three.
    pub kind: SettleKind,
    /// Its place.
    pub span: Span,
    /// Its documentation.
    pub docs: Docs,
    /// What it receives, if anything.
    pub param: Option<Ty>,
    /// On which targets it is there.
    pub cfg: Cfg,
}

/// The three callbacks of a call, of which two fire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettleKind {
    /// After a success.
    Success,
    /// After a failure.
    Fail,
    /// After both.
    Complete,
}

impl SettleKind {
    /// The kind of that name.
    pub fn parse(name: &str) -> Option<SettleKind> {
        Some(match name {
            "success" => SettleKind::Success,
            "fail" => SettleKind::Fail,
            "complete" => SettleKind::Complete,
            _ => return None,
        })
    }

    /// Its name, the same in both languages.
    pub fn name(self) -> &'static str {
        match self {
            SettleKind::Success => "success",
            SettleKind::Fail => "fail",
            SettleKind::Complete => "complete",
        }
    }
}

/// A set of values that may grow: an unknown one is kept.
#[derive(Debug)]
pub struct Enum {
    /// Its name.
    pub name: Ident,
    /// Its documentation.
    pub docs: Docs,
    /// Its values.
    pub variants: Vec<Variant>,
    /// What a value is called that is none of them.
    pub unknown: Ident,
    /// Whether the values are numbers, and not text.
    pub numeric: bool,
}

/// A value of an [`Enum`].
#[derive(Debug)]
pub struct Variant {
    /// Its name.
    pub name: Ident,
    /// The value.
    pub js: String,
    /// Its documentation.
    pub docs: Docs,
    /// Which hosts know it.
    pub gate: Option<Gate>,
}

/// One of several types.
#[derive(Debug)]
pub struct Union {
    /// Its name.
    pub name: Ident,
    /// Its type parameters.
    pub generics: Vec<TypeParam>,
    /// Its documentation.
    pub docs: Docs,
    /// In the order in which they were written.
    pub variants: Vec<Part>,
    /// The members of all objects among them, if one is told from the others by its members.
    pub names: Vec<String>,
    /// The places of the variants, in the order in which a value of the host's is tried: what takes anything comes last.
    pub order: Vec<usize>,
    /// The one that stands where a host left it out.
    pub empty: usize,
    /// Whether it can be cloned and compared: callbacks cannot.
    pub plain: bool,
}

/// One of the types of a [`Union`].
#[derive(Debug)]
pub struct Part {
    /// Its name.
    pub name: Ident,
    /// Its documentation.
    pub docs: Docs,
    /// The type.
    pub ty: Ty,
    /// The one boolean that it is.
    pub only: Option<bool>,
    /// Whether it can be `null`: its type is an `Option`, whose `None` is that.
    pub null: bool,
    /// Whether the union can be made from it by itself: no other part is the same type to Rust.
    pub from: bool,
    /// What tells it from the other objects of the union, where its type does not by itself.
    pub object: Option<Object>,
}

/// An object of a [`Union`], by its members.
#[derive(Clone, Debug)]
pub struct Object {
    /// Where it stays with the host, those that no other object of the union has: what lacks one is rather another one.
    pub required: Vec<String>,
    /// All of them. What has another one of [`Union::names`] is rather the object that has it as well.
    pub names: Vec<String>,
}

/// Another name for a type.
#[derive(Debug)]
pub struct Alias {
    /// The name.
    pub name: Ident,
    /// Its type parameters.
    pub generics: Vec<TypeParam>,
    /// Its documentation.
    pub docs: Docs,
    /// The type.
    pub ty: Ty,
}

/// The package that has Taro's own functions.
pub const TARO: &str = "@tarojs/taro";

/// A function, or a method of a handle.
#[derive(Debug)]
pub struct Function {
    /// Its name.
    pub name: Ident,
    /// Its type parameters.
    pub generics: Vec<TypeParam>,
    /// The module beside it.
    pub module: Ident,
    /// Its JavaScript name.
    pub js: String,
    /// The package that has it, or the object of the host.
    pub package: String,
    /// Whether it is an object of the host's that has it, and no package.
    pub global: bool,
    /// Whether calling it makes an object of its class.
    pub constructs: bool,
    /// Its documentation.
    pub docs: Docs,
    /// `#[deprecated]`, with its text.
    pub deprecated: Option<String>,
    /// Which hosts have it.
    pub gate: Option<Gate>,
    /// What it takes.
    pub params: Vec<Param>,
    /// How long its callbacks last.
    pub lasting: Lasting,
    /// Whether it ends its object, which calls nothing after it.
    pub ends: bool,
    /// How it answers.
    pub answer: Answer,
    /// What it gives.
    pub output: Ty,
    /// On which targets it is there.
    pub cfg: Cfg,
}

/// How long the callbacks that a function takes last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lasting {
    /// For as long as the host holds them.
    Kept,
    /// Until they are called, once.
    Once,
    /// Until the end of the object whose method it is.
    Object,
}

/// How a function answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is no function: its value is read.
    Constant,
    /// It calls its last parameter, a callback, until somebody stops it: with the function of that name, if there is one. What
    /// stands before the callback names the event.
    Listener(Option<String>),
    /// As a task does, which is a promise with methods; whether through `success` and `fail` as well.
    Task(bool),
    /// It aborts the task whose method it is.
    Abort,
    /// At once.
    Now,
    /// At once, with the object whose method it is.
    Chain,
    /// Through the promise that it returns, and through nothing else.
    Promise,
    /// Through `success` and `fail`, and mostly through a promise as well.
    Callbacks,
}

/// A parameter.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Param {
    /// Its name.
    pub name: Ident,
    /// Its type.
    pub ty: Ty,
    /// Whether it may be left out.
    pub optional: bool,
    /// Whether it can be `null`: its type is an `Option`, whose `None` is that.
    pub null: bool,
    /// Whether an empty object says the same as leaving it out.
    pub empty: bool,
    /// Whether it takes all that follow: its type is that of each.
    pub rest: bool,
    /// The hosts that ask for each field that must be given; a struct of them is taken as well.
    pub required: Vec<Asked>,
    /// Whether it is one function that is given in several places, and no closure: who takes it off asks for the same one.
    pub same: bool,
}

/// Who asks for a field that must be given.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Asked {
    /// Every host.
    Always,
    /// These hosts, where one of them is named.
    On(Vec<Host>),
}

impl Asked {
    /// Whether a build for these hosts has to give it.
    pub fn by(&self, targets: &Targets) -> bool {
        match self {
            Asked::Always => true,
            Asked::On(hosts) => targets.hosts().iter().any(|host| hosts.contains(host)),
        }
    }
}

/// What has to be on a host.
#[derive(Clone, Debug)]
pub struct Gate {
    /// The trait that is asked for; no name of Taro's ends in `_`.
    pub name: Ident,
    /// What the user called, as the error names it: "`Taro.login`".
    pub what: String,
    /// The hosts that have it.
    pub support: Support,
    /// What declared them: "Taro's types".
    pub source: &'static str,
    /// The release of Taro that was looked at for what is not as declared.
    pub taro: Option<String>,
    /// Where to read about it.
    pub link: Option<String>,
    /// How `available!` asks for it: "login.force".
    pub ask: String,
    /// Where the hosts were named.
    pub span: Span,
    /// Where those were named that lack it.
    pub absent: Option<Span>,
    /// Where the versions were named.
    pub since: Option<Span>,
}

impl Field {
    /// Who asks for it, when it must be given.
    pub fn asked(&self) -> Option<Asked> {
        match self.presence {
            Presence::Required => Some(Asked::Always),
            Presence::RequiredByGate => Some(Asked::On(self.gate.as_ref()?.support.hosts())),
            Presence::Optional | Presence::Forgotten | Presence::Rest => None,
        }
    }

    /// Whether its type is an `Option`.
    pub fn is_optional(&self) -> bool {
        matches!(self.presence, Presence::Optional | Presence::RequiredByGate)
    }
}

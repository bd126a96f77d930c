//! The abstract syntax tree of a spec: what every front end produces and every printer writes.
//!
//! It keeps the source's own names, their order and their places. What they mean in Rust is `resolve`'s business. Two trees
//! are equal when the same was written, wherever it stands.

mod tokens;
mod uses;
pub mod visit;
pub mod visit_mut;
mod visitor;

use proc_macro2::{Ident, TokenTree};

use crate::hosts::{Host, Support, Version};
use crate::span::{Span, Tokens};

/// One spec file, or one annotated module.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Spec {
    /// Where the functions come from, when it is not `@tarojs/taro`.
    pub module: Option<String>,
    /// `#![global("wx")]`: the object of the host that has the functions, in place of a package.
    pub global: Option<String>,
    /// `#![taro("4.2.1")]`: the release of Taro whose packages `found` and `absent` were read from.
    pub taro: Option<String>,
    /// The definitions, in the order in which they were written.
    pub items: Vec<Item>,
}

/// A definition.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Item {
    /// `use path::Name;`
    Use(Use),
    /// `namespace login { .. }`
    Namespace(Namespace),
    /// `interface Option { .. }`
    Interface(Interface),
    /// `type Method = "GET" | "POST";`
    Alias(Alias),
    /// `function login(option?: login::Option) => Promise<..>;`
    Function(Function),
    /// `const env: Env;`
    Const(Property),
}

/// `use path::Name;`, with a path that is read from the top of the spec.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Use {
    /// The attributes above it.
    pub attributes: Tokens,
    /// What stands before the `use`: `pub`, or nothing.
    pub visibility: Tokens,
    /// Whether the path begins with `::`.
    pub leading: bool,
    /// What is named.
    pub tree: UseTree,
    /// The `use`.
    pub span: Span,
}

/// What a `use` names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum UseTree {
    /// `path::..`
    Path(Ident, Box<UseTree>),
    /// `Name`
    Name(Ident),
    /// `Name as Other`
    Rename(Ident, Ident),
    /// `*`
    Glob,
    /// `{A, B}`
    Group(Vec<UseTree>),
}

/// A name as JavaScript has it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Name {
    /// The JavaScript name.
    pub js: String,
    /// The Rust name, where the source chose one; otherwise `resolve` derives it.
    pub rust: Option<String>,
    /// Where the name stands.
    pub span: Span,
}

/// What stands above a definition: its description and its attributes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Attrs {
    /// The lines of the doc comment.
    pub docs: Vec<Doc>,
    /// `#[platforms(weapp, tt)]`; `None` is every host.
    pub platforms: Option<Platforms>,
    /// `#[found(alipay, swan)]`: hosts that have it, though they are not declared.
    pub found: Option<Platforms>,
    /// `#[absent(h5)]`: hosts that lack it, though they are declared.
    pub absent: Option<Platforms>,
    /// `#[corrected(T | null, "..")]`: what it really is, where the declared type is wrong.
    pub corrected: Option<Box<Correction>>,
    /// `#[alias("index", "..")]`: what some hosts call it in what they give.
    pub alias: Option<Box<OtherName>>,
    /// `#[unconfirmed(tt)]`: declared hosts whose own typings do not have it.
    pub unconfirmed: Option<Platforms>,
    /// `#[unit(ms)]`
    pub unit: Option<(Unit, Span)>,
    /// `#[default(true)]`, as it is to be shown.
    pub default: Option<String>,
    /// `#[see("https://..")]`
    pub see: Vec<String>,
    /// `#[since(weapp = "2.10.0")]`: the base library of each host from which on it is there.
    pub since: Option<Since>,
    /// `#[deprecated]` or `#[deprecated("use .. instead")]`
    pub deprecated: Option<String>,
    /// `#[deprecated(since = "..", note = "..")]`, as Rust says it.
    pub deprecated_since: Option<String>,
    /// What a spec calls a type or a namespace, where `#[js("..")]` says another JavaScript name.
    pub called: Option<Box<str>>,
    /// `#[object]`: it stays with the host, whatever it has.
    pub object: bool,
    /// `#[new]`: it is a class, and calling it makes an object.
    pub new: bool,
    /// `#[both_ways]`: other files send it into the host and out of it.
    pub both_ways: bool,
    /// `#[once]`: the callbacks that it takes are called at most once.
    pub once: bool,
    /// `#[ends]`: after it, the object calls nothing that it was given.
    pub ends: bool,
    /// What stands in each `#[cfg(..)]`: all of it has to hold.
    pub cfg: Vec<Tokens>,
    /// What stands in the other attributes of Rust's own: `must_use`, `doc = include_str!("..")`.
    pub passed: Vec<Tokens>,
}

impl Attrs {
    /// Which hosts have it.
    pub fn support(&self) -> Support {
        let hosts = |it: &Option<Platforms>| it.as_ref().map(Platforms::names);
        Support {
            declared: hosts(&self.platforms),
            found: hosts(&self.found).unwrap_or_default(),
            absent: hosts(&self.absent).unwrap_or_default(),
            unconfirmed: hosts(&self.unconfirmed).unwrap_or_default(),
            since: self.since.as_ref().map(Since::versions).unwrap_or_default(),
        }
    }

    /// Whether it is said which hosts have it, or which of them lack it.
    pub fn is_on_some_hosts(&self) -> bool {
        self.platforms.is_some() || self.absent.is_some()
    }

    /// What is said of hosts, by the word of the attribute, in the order in which it is written.
    pub fn hosts(&self) -> [(&'static str, &Option<Platforms>); 4] {
        [
            ("platforms", &self.platforms),
            ("found", &self.found),
            ("absent", &self.absent),
            ("unconfirmed", &self.unconfirmed),
        ]
    }

    /// Whether it is described, by a comment or by an attribute.
    pub fn is_described(&self) -> bool {
        !self.docs.is_empty() || self.passed.iter().any(Attrs::is_description)
    }

    /// `doc = ..`
    fn is_description(attribute: &Tokens) -> bool {
        let mut tokens = attribute.0.clone().into_iter();
        let word = matches!(tokens.next(), Some(TokenTree::Ident(it)) if it == "doc");
        word && matches!(tokens.next(), Some(TokenTree::Punct(it)) if it.as_char() == '=')
    }
}

/// A line of a doc comment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Doc {
    /// The text, with the space that follows the slashes.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

/// What something really is, and how that is known.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Correction {
    /// The type in the place of the declared one; of a function or a method, its whole signature.
    pub ty: Type,
    /// What shows it.
    pub evidence: String,
    /// The attribute.
    pub span: Span,
}

/// Another name of a field, and how that is known.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OtherName {
    /// What it is called in JavaScript.
    pub js: String,
    /// What shows it.
    pub evidence: String,
    /// The attribute.
    pub span: Span,
}

/// The hosts of a definition, in the order in which they were written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Platforms {
    /// Each host and its place.
    pub hosts: Vec<(Host, Span)>,
    /// Where it was found of a host: `alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:63"`.
    pub evidence: Vec<(Host, String)>,
    /// The attribute.
    pub span: Span,
}

impl Platforms {
    /// Where it was found of a host, if that is said.
    pub fn evidence(&self, host: Host) -> Option<&str> {
        self.evidence.iter().find(|(it, _)| *it == host).map(|(_, text)| text.as_str())
    }

    /// The hosts alone.
    pub fn names(&self) -> Vec<Host> {
        self.hosts.iter().map(|(host, _)| *host).collect()
    }
}

/// The versions of a definition, in the order in which they were written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Since {
    /// Each host, its version, and the place of both.
    pub hosts: Vec<(Host, Version, Span)>,
    /// The attribute.
    pub span: Span,
}

impl Since {
    /// The hosts and their versions alone.
    pub fn versions(&self) -> Vec<(Host, Version)> {
        self.hosts.iter().map(|(host, version, _)| (*host, *version)).collect()
    }
}

/// The unit of a number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Milliseconds: a `Duration`.
    Millis,
    /// Seconds: a `Duration`.
    Seconds,
    /// A whole number: an `i64`.
    Integer,
    /// Another one (`px`, `bytes`): a number, and a word in the documentation.
    Other(String),
}

/// `namespace login { .. }`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Namespace {
    /// What stands above it.
    pub attrs: Attrs,
    /// Its name.
    pub name: Name,
    /// Its definitions.
    pub items: Vec<Item>,
}

/// `interface Option extends Base { .. }`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Interface {
    /// What stands above it.
    pub attrs: Attrs,
    /// Its name.
    pub name: Name,
    /// Its type parameters.
    pub generics: Vec<Generic>,
    /// What it inherits from.
    pub extends: Vec<Type>,
    /// Its members.
    pub members: Vec<Member>,
}

/// `T extends Base = any`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Generic {
    /// Its name.
    pub name: Name,
    /// What it must be.
    pub extends: Option<Type>,
    /// What it is when nothing is said.
    pub default: Option<Type>,
}

/// What stands between an interface's braces.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Member {
    /// `timeout?: number`
    Property(Property),
    /// `abort() => void`
    Method(Function),
    /// `[key: string]: T`
    Index(Box<Type>, Box<Type>),
    /// `(res: T) => void`, without a name.
    Call(Signature),
}

/// `timeout?: number`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Property {
    /// What stands above it.
    pub attrs: Attrs,
    /// Its name.
    pub name: Name,
    /// Whether it may be left out.
    pub optional: bool,
    /// Whether it can only be read.
    pub readonly: bool,
    /// Its type.
    pub ty: Type,
}

/// `type Name = ..;`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Alias {
    /// What stands above it.
    pub attrs: Attrs,
    /// Its name.
    pub name: Name,
    /// Its type parameters.
    pub generics: Vec<Generic>,
    /// What it stands for.
    pub ty: Type,
    /// What each part of a union is called, in their order. Empty where the source does not say it: `resolve` derives it.
    pub parts: Vec<Part>,
}

/// What a part of a union is called: `Text(String)` of a Rust `enum`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Part {
    /// What stands above it.
    pub attrs: Attrs,
    /// Its name. Values among the types are one part, and have the same one.
    pub name: Name,
}

/// `function login(option?: login::Option) => Promise<..>;`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Function {
    /// What stands above it.
    pub attrs: Attrs,
    /// Its name.
    pub name: Name,
    /// Where this one comes from, when it is not what the file says.
    pub module: Option<String>,
    /// What it takes and gives.
    pub signature: Signature,
}

/// `(option?: Option) => Result`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Signature {
    /// Its type parameters.
    pub generics: Vec<Generic>,
    /// What it takes.
    pub params: Vec<Param>,
    /// What it gives.
    pub output: Type,
    /// Where it begins.
    pub span: Span,
}

/// A parameter.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Param {
    /// Its name.
    pub name: Name,
    /// Whether it may be left out.
    pub optional: bool,
    /// Whether it takes all that follow: `...args: T[]`.
    pub rest: bool,
    /// Its type.
    pub ty: Type,
}

/// A type and its place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Type {
    /// The type.
    pub kind: TypeKind,
    /// Its first token.
    pub span: Span,
}

/// A type as TypeScript writes it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TypeKind {
    /// `number`, `void`, ..
    Keyword(Keyword),
    /// `"GET"`
    String(String),
    /// `1000`
    Number(String),
    /// A value of a Rust `enum`, which has a name and a description of its own.
    Value(Box<Value>),
    /// `Option`, `login::Option`, `Promise<T>`
    Path(Path),
    /// `string[]`
    Array(Box<Type>),
    /// `[number, number]`
    Tuple(Vec<Type>),
    /// `"GET" | "POST"`
    Union(Vec<Type>),
    /// `A & B`
    Intersection(Vec<Type>),
    /// `keyof Table`
    Keyof(Box<Type>),
    /// `Table["key"]`
    Indexed(Box<Type>, Box<Type>),
    /// `(res: CallbackResult) => void`
    Function(Box<Signature>),
    /// `{ x: number, y: number }`
    Object(Vec<Member>),
    /// A type that could not be read; its mistake has been reported.
    Error,
}

/// `#[js("GET")] Get`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Value {
    /// Its name.
    pub name: Name,
    /// Its description.
    pub attrs: Attrs,
    /// Whether it is a number, and not text.
    pub numeric: bool,
}

/// A name that may have segments and arguments.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Path {
    /// Whether it starts with `::`.
    pub leading: bool,
    /// Its segments.
    pub segments: Vec<Ident>,
    /// What stands between `<` and `>`.
    pub args: Vec<Type>,
}

/// TypeScript's own type names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Keyword {
    /// `number`
    Number,
    /// `string`
    String,
    /// `boolean`
    Boolean,
    /// `true`
    True,
    /// `false`
    False,
    /// `void`
    Void,
    /// `undefined`
    Undefined,
    /// `null`
    Null,
    /// `any`, `unknown`
    Any,
}

impl Keyword {
    /// The word.
    pub fn name(self) -> &'static str {
        match self {
            Keyword::Number => "number",
            Keyword::String => "string",
            Keyword::Boolean => "boolean",
            Keyword::True => "true",
            Keyword::False => "false",
            Keyword::Void => "void",
            Keyword::Undefined => "undefined",
            Keyword::Null => "null",
            Keyword::Any => "any",
        }
    }
}

impl Type {
    /// A type that could not be read.
    pub fn error(span: Span) -> Type {
        Type { kind: TypeKind::Error, span }
    }

    /// Whether this says that there may be nothing.
    pub fn is_absent(&self) -> bool {
        self.is(Keyword::Null) || self.is(Keyword::Undefined) || self.is(Keyword::Void)
    }

    /// The one boolean that this is.
    pub fn truth(&self) -> Option<bool> {
        match self.kind {
            TypeKind::Keyword(Keyword::True) => Some(true),
            TypeKind::Keyword(Keyword::False) => Some(false),
            _ => None,
        }
    }

    /// Whether this is a boolean, or one of the two.
    pub fn is_boolean(&self) -> bool {
        self.is(Keyword::Boolean) || self.truth().is_some()
    }

    /// Whether this is one of TypeScript's own names.
    pub fn is(&self, keyword: Keyword) -> bool {
        matches!(self.kind, TypeKind::Keyword(it) if it == keyword)
    }
}

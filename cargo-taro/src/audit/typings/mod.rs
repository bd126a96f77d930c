//! A vendor's own typings: what its client's object has, by oxc, without the parser's arena.
//!
//! ```text
//!  .d.ts ─ read ─► declarations by scope ─ look ─► the members of a type, wherever they are declared
//! ```

mod look;
mod read;

use std::collections::BTreeMap;
use std::path::PathBuf;

pub(super) use self::look::{Look, Seen, numbers};
pub(super) use self::read::read;
use super::tables::Place;

/// A place where names are declared, by its number.
type ScopeId = usize;

/// What every file sees.
const GLOBAL: ScopeId = 0;

/// All files of some packages.
#[derive(Debug, Default)]
pub(super) struct Typings {
    scopes: Vec<Scope>,
    /// The scope of each file's module.
    modules: BTreeMap<PathBuf, ScopeId>,
}

/// Where names are declared: everywhere, in a module or in a namespace.
#[derive(Debug, Default)]
struct Scope {
    parent: Option<ScopeId>,
    types: BTreeMap<String, Vec<Decl>>,
    values: BTreeMap<String, Vec<Value>>,
    namespaces: BTreeMap<String, ScopeId>,
    /// What a name was imported or exported as: the module, and the name there; `*` is the whole module.
    links: BTreeMap<String, (PathBuf, String)>,
    /// The modules whose names are handed on.
    stars: Vec<PathBuf>,
}

/// An interface, a class, or another name for a type.
#[derive(Debug)]
struct Decl {
    generics: Vec<Generic>,
    /// What it inherits, and what it stands for.
    types: Vec<Ty>,
}

/// A function or a constant.
#[derive(Debug)]
struct Value {
    at: Place,
    version: Option<String>,
    ty: Ty,
}

/// `T extends Base = any`
#[derive(Clone, Debug)]
struct Generic {
    name: String,
    extends: Option<Ty>,
    default: Option<Ty>,
}

/// A type, as far as its members go.
#[derive(Clone, Debug)]
enum Ty {
    Object(Vec<Member>),
    Function(Box<Signature>),
    Named {
        path: Vec<String>,
        args: Vec<Ty>,
    },
    Array(Box<Ty>),
    Tuple(Vec<Ty>),
    /// Several types at once, or one of them.
    Several(Vec<Ty>),
    /// A text or a number.
    Literal(String),
    /// `typeof name`
    Typeof(Vec<String>),
    /// What has no members that could be asked for.
    Plain,
    /// What may have any.
    Unknown,
}

/// A property or a method.
#[derive(Clone, Debug)]
struct Member {
    name: String,
    at: Place,
    version: Option<String>,
    ty: Ty,
}

/// What a function takes and gives.
#[derive(Clone, Debug)]
struct Signature {
    generics: Vec<Generic>,
    params: Vec<Ty>,
    /// Whether the last one takes all that follow.
    rest: bool,
    output: Ty,
}

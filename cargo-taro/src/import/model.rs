//! What the importer writes: the small part of the spec language that Taro needs, with every name decided.

use std::collections::BTreeMap;

use taro_api_codegen::hosts::Host;

use super::ts::At;

/// A type, by its number in [`Model::types`].
pub(crate) type TypeId = usize;

/// Everything that is written.
#[derive(Default)]
pub(crate) struct Model {
    pub(crate) types: Vec<TypeDef>,
    pub(crate) functions: Vec<Function>,
    pub(crate) constants: Vec<Constant>,
    /// The file of the types that every file uses, which the crate has as `general`.
    pub(crate) general: Option<usize>,
}

/// What is said of a definition: the facts of its comment.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Facts {
    /// The hosts that have it; `None` is all of them.
    pub(crate) platforms: Option<Vec<Host>>,
    pub(crate) since: Option<String>,
    /// A literal, as a spec writes it.
    pub(crate) default: Option<String>,
    /// Whether it is a number of milliseconds.
    pub(crate) millis: bool,
    pub(crate) deprecated: Option<String>,
    pub(crate) see: Option<String>,
    /// Taro's own text.
    pub(crate) text: Vec<String>,
}

/// A named type.
#[derive(Clone, Debug)]
pub(crate) struct TypeDef {
    pub(crate) name: String,
    pub(crate) file: usize,
    pub(crate) at: At,
    pub(crate) namespaces: Vec<String>,
    pub(crate) facts: Facts,
    /// What is said of its values, when it is a set of them.
    pub(crate) values: BTreeMap<String, Facts>,
    pub(crate) kind: TypeKind,
}

impl TypeDef {
    /// A type that could not be worked out.
    pub(crate) fn nothing() -> TypeDef {
        TypeDef {
            name: String::new(),
            file: usize::MAX,
            at: At::default(),
            namespaces: Vec::new(),
            facts: Facts::default(),
            values: BTreeMap::new(),
            kind: TypeKind::Alias(Ty::ANY),
        }
    }
}

/// What a named type is.
#[derive(Clone, Debug)]
pub(crate) enum TypeKind {
    Interface { extends: Vec<Ty>, members: Vec<Member> },
    Alias(Ty),
}

/// A function of Taro's.
#[derive(Clone, Debug)]
pub(crate) struct Function {
    pub(crate) name: String,
    pub(crate) rust: Option<String>,
    pub(crate) at: At,
    pub(crate) facts: Facts,
    pub(crate) signature: Signature,
}

/// A value of Taro's.
#[derive(Clone, Debug)]
pub(crate) struct Constant {
    pub(crate) name: String,
    pub(crate) at: At,
    pub(crate) facts: Facts,
    pub(crate) ty: Ty,
}

/// A member of an interface.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) rust: Option<String>,
    pub(crate) facts: Facts,
    pub(crate) kind: MemberKind,
}

/// What a member is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum MemberKind {
    Property { optional: bool, readonly: bool, ty: Ty },
    Method(Signature),
    Index(Ty),
}

/// What a function takes and gives.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Signature {
    pub(crate) params: Vec<Param>,
    pub(crate) output: Ty,
}

/// A parameter.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Param {
    pub(crate) name: String,
    pub(crate) optional: bool,
    pub(crate) rest: bool,
    pub(crate) ty: Ty,
}

/// A type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Ty {
    /// `number`, `string`, `boolean`, `void`, `null`, `undefined`, `any`
    Word(&'static str),
    String(String),
    Number(String),
    Named(TypeId),
    CallbackResult,
    /// `ArrayBuffer`, `Uint8ClampedArray` or `Float32Array`
    Memory(&'static str),
    Array(Box<Ty>),
    Tuple(Vec<Ty>),
    Record(Box<Ty>),
    Promise(Box<Ty>),
    Union(Vec<Ty>),
    Function(Box<Signature>),
    Object(Vec<Member>),
}

impl PartialEq for Member {
    fn eq(&self, other: &Member) -> bool {
        self.name == other.name && self.kind == other.kind
    }
}

impl Ty {
    pub(crate) const ANY: Ty = Ty::Word("any");
    pub(crate) const VOID: Ty = Ty::Word("void");
    pub(crate) const UNDEFINED: Ty = Ty::Word("undefined");

    /// `Record<string, any>`: any object.
    pub(crate) fn any_object() -> Ty {
        Ty::Record(Box::new(Ty::ANY))
    }

    /// Whether it is one value.
    pub(crate) fn is_literal(&self) -> bool {
        matches!(self, Ty::String(_) | Ty::Number(_))
    }
}

/// What of Taro's types is not in the specs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Note {
    pub(crate) at: At,
    pub(crate) name: String,
    pub(crate) why: String,
}

/// What the importer has to say beside the specs.
#[derive(Default)]
pub(crate) struct Notes {
    /// What is left out.
    pub(crate) left_out: Vec<Note>,
    /// What is typed `any` where TypeScript says more.
    pub(crate) bare: Vec<Note>,
    /// Types that neither a function nor a value leads to.
    pub(crate) untouched: Vec<Note>,
    /// What was read otherwise than it is written.
    pub(crate) read_as: Vec<Note>,
}

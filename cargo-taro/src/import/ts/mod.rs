//! What a .d.ts file declares, without the parser's arena: names are bound to declarations by `table`.

mod visit;
pub(crate) mod work;

use std::rc::Rc;

pub(crate) use visit::{Visit, VisitMut, change, look};

/// A place in a source file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct At {
    /// The file, by its number in [`Sources`](super::sources::Sources).
    pub(crate) file: usize,
    /// The first byte.
    pub(crate) start: u32,
    /// The byte behind the last.
    pub(crate) end: u32,
}

/// A comment, as it stands before what it describes.
pub(crate) type Comment = Option<Rc<str>>;

/// A declaration, by its number in the table.
pub(crate) type DeclId = usize;

/// A declaration.
#[derive(Clone, Debug)]
pub(crate) struct Decl {
    pub(crate) name: String,
    pub(crate) at: At,
    pub(crate) comment: Comment,
    pub(crate) generics: Vec<Generic>,
    pub(crate) kind: DeclKind,
}

/// What is declared.
#[derive(Clone, Debug)]
pub(crate) enum DeclKind {
    /// An interface or a class.
    Interface { extends: Vec<Type>, members: Vec<Member> },
    /// `type Name = ..`
    Alias(Type),
    /// An enum's values.
    Enum(Vec<EnumValue>),
    /// A name that an `import` brings, and the package it is from.
    Import(String),
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub(crate) struct EnumValue {
    pub(crate) name: String,
    pub(crate) at: At,
    pub(crate) comment: Comment,
    pub(crate) value: Kind,
}

/// `T extends Base = any`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Generic {
    pub(crate) name: String,
    pub(crate) extends: Option<Type>,
    pub(crate) default: Option<Type>,
}

/// A member of an interface.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) at: At,
    pub(crate) comment: Comment,
    pub(crate) kind: MemberKind,
}

/// What a member is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum MemberKind {
    /// A property; without a type it is a key of a table.
    Property { ty: Option<Type>, optional: bool, readonly: bool },
    /// A property whose name is another declaration's value: `[ENV_TYPE.WEAPP]: ..`.
    Computed { path: Vec<String>, ty: Option<Type>, optional: bool, readonly: bool },
    /// `abort(): void`
    Method { signature: Signature, optional: bool },
    /// `[key: string]: T`
    Index { key: Type, value: Type },
    /// `(res: T): void`, without a name.
    Call(Signature),
    /// `new (): T`
    New(Signature),
}

/// What a function takes and gives.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Signature {
    pub(crate) generics: Vec<Generic>,
    pub(crate) params: Vec<Param>,
    /// Nothing is said of some results, which makes them `any`.
    pub(crate) output: Option<Box<Type>>,
}

/// A parameter.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Param {
    pub(crate) name: String,
    pub(crate) optional: bool,
    pub(crate) rest: bool,
    pub(crate) ty: Option<Type>,
}

/// A type and its place.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct Type {
    pub(crate) kind: Kind,
    pub(crate) at: At,
}

impl Clone for Type {
    fn clone(&self) -> Type {
        work::count();
        Type { kind: self.kind.clone(), at: self.at }
    }
}

/// A type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    Word(Word),
    String(String),
    Number(String),
    Boolean(bool),
    Ref(Ref),
    Array(Box<Type>),
    Tuple(Vec<Type>),
    Union(Vec<Type>),
    Intersection(Vec<Type>),
    Keyof(Box<Type>),
    Indexed(Box<Type>, Box<Type>),
    Function(Box<Signature>),
    /// `new (): T`
    Constructor(Box<Signature>),
    Object(Vec<Member>),
    /// `Check extends Extends ? Then : Else`
    Conditional(Box<[Type; 4]>),
    /// `{ [K in Keys]?: T }`
    Mapped(Box<Mapped>),
    /// `infer T`
    Infer(String),
    /// `typeof name`
    Typeof(Vec<String>, Named),
    /// `import("x").Name`: the module, and what is named of it.
    Imported(String, Ref),
    /// What the importer does not know, by its name.
    Unknown(&'static str),
}

/// TypeScript's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Word {
    Any,
    BigInt,
    Boolean,
    Never,
    Null,
    Number,
    Object,
    String,
    Symbol,
    This,
    Undefined,
    Void,
}

/// `{ [K in Keys as Name]?: T }`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Mapped {
    /// `K`
    pub(crate) param: String,
    pub(crate) keys: Type,
    /// What each member is called, if that is not its key.
    pub(crate) name: Option<Type>,
    pub(crate) value: Option<Type>,
    /// `?` is true, and `-?` false.
    pub(crate) optional: Option<bool>,
    /// `readonly` is true, and `-readonly` false.
    pub(crate) readonly: Option<bool>,
}

/// What a name of a value means, by the numbers in the table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Named {
    pub(crate) values: Vec<usize>,
    /// The namespace.
    pub(crate) scope: Option<usize>,
    /// The enum, which is a value as well.
    pub(crate) decl: Option<DeclId>,
}

/// A value: what can be called, read or made, beside the types.
#[derive(Clone, Debug)]
pub(crate) struct Value {
    pub(crate) name: String,
    pub(crate) at: At,
    pub(crate) comment: Comment,
    pub(crate) kind: ValueKind,
}

/// What a value is.
#[derive(Clone, Debug)]
pub(crate) enum ValueKind {
    /// One of the ways to call a function.
    Function(Signature),
    /// `const`, `let` and `var`.
    Variable(Option<Type>),
    /// A class, beside the interface of its objects.
    Class(Box<Class>),
}

/// A class, without its objects.
#[derive(Clone, Debug)]
pub(crate) struct Class {
    /// The ways to make an object, each with its place. A class that says none inherits them.
    pub(crate) constructors: Vec<Member>,
    pub(crate) statics: Vec<Member>,
    pub(crate) extends: Option<Type>,
    /// Whether only a class that extends it has objects.
    pub(crate) is_abstract: bool,
    /// Whether its constructor is private or protected.
    pub(crate) is_closed: bool,
    pub(crate) generics: Vec<Generic>,
}

/// A name of a type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Ref {
    pub(crate) path: Vec<String>,
    pub(crate) args: Vec<Type>,
    pub(crate) target: Target,
}

/// What a name refers to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum Target {
    /// Not looked up so far.
    #[default]
    Unbound,
    /// A declaration.
    Decl(DeclId),
    /// A value of an enum.
    Value(DeclId, String),
    /// A type parameter around it.
    Param,
    /// A name of TypeScript's own library.
    Library,
    /// A name of another package.
    Foreign(String),
    /// Nothing that is declared.
    Nothing,
}

impl Type {
    /// A word at a place.
    pub(crate) fn word(word: Word, at: At) -> Type {
        Type { kind: Kind::Word(word), at }
    }

    /// The declaration that the type is a name of.
    pub(crate) fn decl(&self) -> Option<DeclId> {
        match &self.kind {
            Kind::Ref(Ref { target: Target::Decl(id), .. }) => Some(*id),
            _ => None,
        }
    }
}

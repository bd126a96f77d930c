//! Types as Rust has them.

use std::hash::{Hash, Hasher};

use proc_macro2::Ident;

/// A type parameter.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TypeParam {
    /// Its name.
    pub name: Ident,
    /// What it is when nothing is said.
    pub default: Option<Ty>,
}

/// Where a [`TypePath`] begins.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Root {
    /// At the top of the spec.
    Spec,
    /// So many modules above the module that the spec stands in: `self::` and `super::`.
    Above(usize),
    /// At what stands beside the spec, or at a crate: Rust knows which, at the top of the spec.
    Beside,
    /// At `crate`, or at the `$crate` of a `macro_rules!`.
    Crate(Ident),
    /// At the crates: `::`.
    Extern,
}

/// The name of a type, by the whole path.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TypePath {
    /// Where the path begins.
    pub root: Root,
    /// The modules on the way.
    pub modules: Vec<Ident>,
    /// The type. It carries the span of the name that refers to it, so that an editor finds the definition.
    pub name: Ident,
    /// What it is given for its type parameters.
    pub args: Vec<Ty>,
    /// Whether it is a set of values or a union of types: a caller may give what converts into it.
    pub converts: bool,
    /// The path that the top of the spec has by a `use`.
    pub brought: Brought,
}

/// The path to a type by way of a `use`: whatever it is, the type is the same.
#[derive(Clone, Debug, Default)]
pub struct Brought(pub Option<Vec<Ident>>);

impl PartialEq for Brought {
    fn eq(&self, _: &Brought) -> bool {
        true
    }
}

impl Eq for Brought {}

impl Hash for Brought {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

/// A type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Ty {
    /// Nothing.
    Unit,
    /// `bool`
    Bool,
    /// `f64`
    Number,
    /// `i64`
    Integer,
    /// `String`
    String,
    /// A value of any shape.
    Any,
    /// A mistake stands in its place. rustc takes it for every type, and says no more of it.
    Error,
    /// A `Duration`, in milliseconds for the host.
    Millis,
    /// A `Duration`, in seconds for the host.
    Seconds,
    /// The runtime's own `CallbackResult`.
    CallbackResult,
    /// `Vec<u8>`, an `ArrayBuffer` for the host.
    Bytes,
    /// `taro_api::Clamped`, a `Uint8ClampedArray` for the host.
    Clamped,
    /// `Vec<f32>`, a `Float32Array` for the host.
    Floats,
    /// A type by its name.
    Named(Box<TypePath>),
    /// A type parameter.
    Param(Ident),
    /// `Vec<T>`
    Array(Box<Ty>),
    /// `BTreeMap<String, T>`
    Record(Box<Ty>),
    /// `Option<T>`
    Optional(Box<Ty>),
    /// `Box<T>`
    Boxed(Box<Ty>),
    /// `Promise<T>`
    Promise(Box<Ty>),
    /// `(A, B)`
    Tuple(Vec<Ty>),
    /// All arguments of a callback from a place on.
    Rest(Box<Ty>),
    /// An item, an `Option`, that is `undefined` where it is not there, and not `null`.
    OrUndefined(Box<Ty>),
    /// The answer of a callback that may be `null`: nothing in it is `null` and not `undefined`.
    OrNull(Box<Ty>),
    /// A function of the program's, what it receives and what it gives.
    Callback(Vec<Ty>, Box<Ty>),
}

impl Ty {
    /// Whether a caller may give what converts into it.
    pub fn takes_conversions(&self) -> bool {
        match self {
            Ty::String | Ty::Number | Ty::Integer | Ty::Any | Ty::Clamped | Ty::Callback(..) => true,
            Ty::Named(path) => path.converts,
            _ => false,
        }
    }

    /// The types that it is made of.
    pub fn parts(&self) -> Vec<&Ty> {
        match self {
            Ty::Named(path) => path.args.iter().collect(),
            Ty::Array(it)
            | Ty::Record(it)
            | Ty::Optional(it)
            | Ty::Boxed(it)
            | Ty::Promise(it)
            | Ty::Rest(it)
            | Ty::OrUndefined(it)
            | Ty::OrNull(it) => vec![it],
            Ty::Tuple(parts) => parts.iter().collect(),
            Ty::Callback(params, output) => params.iter().chain([&**output]).collect(),
            _ => Vec::new(),
        }
    }

    /// The same with another type in the place of each type parameter.
    #[must_use]
    pub fn replace_params(&self, with: &impl Fn(&Ident) -> Ty) -> Ty {
        let one = |it: &Ty| Box::new(it.replace_params(with));
        let all = |list: &[Ty]| list.iter().map(|it| it.replace_params(with)).collect();
        match self {
            Ty::Param(name) => with(name),
            Ty::Named(path) => Ty::Named(Box::new(TypePath { args: all(&path.args), ..(**path).clone() })),
            Ty::Array(it) => Ty::Array(one(it)),
            Ty::Record(it) => Ty::Record(one(it)),
            Ty::Optional(it) => Ty::Optional(one(it)),
            Ty::Boxed(it) => Ty::Boxed(one(it)),
            Ty::Promise(it) => Ty::Promise(one(it)),
            Ty::Rest(it) => Ty::Rest(one(it)),
            Ty::OrUndefined(it) => Ty::OrUndefined(one(it)),
            Ty::OrNull(it) => Ty::OrNull(one(it)),
            Ty::Tuple(parts) => Ty::Tuple(all(parts)),
            Ty::Callback(params, output) => Ty::Callback(all(params), one(output)),
            ty => ty.clone(),
        }
    }

    /// Whether it names what stands outside of the spec, by a path that depends on where it is written.
    pub fn names_outside(&self) -> bool {
        let is_outside = match self {
            Ty::Named(path) => path.brought.0.is_some() || matches!(path.root, Root::Above(_) | Root::Beside),
            _ => false,
        };
        is_outside || self.parts().into_iter().any(Ty::names_outside)
    }

    /// Whether it mentions a type parameter.
    pub fn mentions(&self, param: &Ident) -> bool {
        matches!(self, Ty::Param(name) if name == param) || self.parts().into_iter().any(|it| it.mentions(param))
    }
}

//! What a type is to a host, behind every name for it: two types of one shape cannot be told apart.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use syn::ext::IdentExt;

use crate::ast::{Generic, Keyword, Member, Path, Signature, Type, TypeKind};
use crate::resolve::scope::{Definition, Kind, NamespaceId, Scope, Target, TypeId};

/// Types that stand in each other are looked through so far.
const DEEPEST: usize = 64;

/// What a type is to a host.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shape {
    Nothing,
    Null,
    Any,
    Boolean,
    True,
    False,
    Number,
    /// One number, by its bits.
    Digits(u64),
    String,
    Text(String),
    Bytes,
    List(Box<Shape>),
    Tuple(Vec<Shape>),
    Record(Box<Shape>),
    Promise(Box<Shape>),
    /// One of several, in any order.
    OneOf(BTreeSet<Shape>),
    /// Its members by their names, in any order, and whether each may be left out.
    Object(BTreeSet<(String, bool, Shape)>),
    Call(Takes, Box<Shape>),
    /// An interface is no other one, whatever both have; nor is an alias that leads to itself.
    Named(TypeId, Vec<Shape>),
    /// A type parameter of the function, by its place.
    Param(usize),
    /// What another file defines.
    Elsewhere(String, Vec<Shape>),
    /// What is unlike all others.
    Own(usize),
}

/// What a call takes: each argument, whether it may be left out, and whether it stands for all that follow.
pub(super) type Takes = Vec<(bool, bool, Shape)>;

/// What the type parameters are, by their names.
type Given = Vec<(String, Shape)>;

/// Looks at types of one spec.
pub(super) struct Shapes<'s, 'a> {
    scope: &'s Scope<'a>,
    /// The aliases that are being looked through, and whether one led to itself.
    open: RefCell<Vec<(TypeId, bool)>>,
    /// The aliases without type parameters that were looked through.
    known: RefCell<BTreeMap<TypeId, Shape>>,
}

impl<'s, 'a> Shapes<'s, 'a> {
    pub(super) fn new(scope: &'s Scope<'a>) -> Shapes<'s, 'a> {
        Shapes { scope, open: RefCell::default(), known: RefCell::default() }
    }

    /// A type by itself.
    pub(super) fn ty(&self, at: NamespaceId, ty: &Type) -> Shape {
        self.of(at, ty, &Vec::new(), DEEPEST)
    }

    /// What a call takes and gives. The names of its parameters say nothing to a host.
    pub(super) fn call(&self, at: NamespaceId, signature: &Signature) -> (Takes, Shape) {
        self.signature(at, signature, &Vec::new(), DEEPEST)
    }

    fn signature(&self, at: NamespaceId, signature: &Signature, given: &Given, depth: usize) -> (Takes, Shape) {
        let own = signature.generics.iter().enumerate();
        let own = own.map(|(index, it)| (it.name.js.clone(), Shape::Param(given.len() + index)));
        let given: Given = own.chain(given.iter().cloned()).collect();
        let takes = signature.params.iter().map(|param| {
            let ty = self.of(at, &param.ty, &given, depth);
            let (may_lack, ty) = without_nothing(ty);
            (param.optional || may_lack, param.rest, ty)
        });
        (takes.collect(), self.of(at, &signature.output, &given, depth))
    }

    fn of(&self, at: NamespaceId, ty: &Type, given: &Given, depth: usize) -> Shape {
        let Some(depth) = depth.checked_sub(1) else { return own(ty) };
        let one = |it: &Type| self.of(at, it, given, depth);
        let boxed = |it: &Type| Box::new(one(it));
        match &ty.kind {
            TypeKind::Keyword(it) => keyword(*it),
            TypeKind::String(text) => Shape::Text(text.clone()),
            TypeKind::Number(digits) => number(digits),
            TypeKind::Value(it) if it.numeric => number(&it.name.js),
            TypeKind::Value(it) => Shape::Text(it.name.js.clone()),
            TypeKind::Array(it) => Shape::List(boxed(it)),
            TypeKind::Tuple(parts) => Shape::Tuple(parts.iter().map(one).collect()),
            TypeKind::Union(parts) => one_of(parts.iter().map(one)),
            TypeKind::Object(members) => self.object(at, members, given, depth),
            TypeKind::Function(it) => {
                let (takes, gives) = self.signature(at, it, given, depth);
                Shape::Call(takes, Box::new(gives))
            }
            TypeKind::Path(path) => self.path(at, ty, path, given, depth),
            TypeKind::Intersection(_) | TypeKind::Keyof(_) | TypeKind::Indexed(..) | TypeKind::Error => own(ty),
        }
    }

    fn path(&self, at: NamespaceId, ty: &Type, path: &Path, given: &Given, depth: usize) -> Shape {
        let name = path.segments.iter().map(|it| it.unraw().to_string()).collect::<Vec<_>>().join("::");
        if let Some((_, shape)) = given.iter().find(|(it, _)| !path.leading && *it == name) {
            return shape.clone();
        }
        let mut args: Vec<Shape> = path.args.iter().map(|it| self.of(at, it, given, depth)).collect();
        match self.scope.find(at, path) {
            Target::Local(Definition { id, kind: Kind::Interface(_), .. }) => Shape::Named(id, args),
            Target::Local(Definition { id, namespace, kind: Kind::Alias(it) }) => self.alias(id, args, |args| {
                let given = self.given(namespace, &it.generics, args, depth);
                self.of(namespace, &it.ty, &given, depth)
            }),
            Target::Unknown if !path.leading => match (name.as_str(), args.len()) {
                ("Array", 1) => Shape::List(Box::new(args.remove(0))),
                ("Box", 1) => args.remove(0),
                ("Promise", 1) => Shape::Promise(Box::new(args.remove(0))),
                ("Record", 2) => Shape::Record(Box::new(args.remove(1))),
                ("ArrayBuffer" | "Uint8Array", 0) => Shape::Bytes,
                _ => Shape::Elsewhere(name, args),
            },
            _ if path.segments.is_empty() => own(ty),
            _ => Shape::Elsewhere(if path.leading { format!("::{name}") } else { name }, args),
        }
    }

    /// What an alias stands for; itself, where it leads to itself: looked through again and again, it has no end.
    fn alias(&self, id: TypeId, args: Vec<Shape>, of: impl FnOnce(Vec<Shape>) -> Shape) -> Shape {
        if let Some(known) = self.known.borrow().get(&id).filter(|_| args.is_empty()) {
            return known.clone();
        }
        if let Some((_, led)) = self.open.borrow_mut().iter_mut().find(|(it, _)| *it == id) {
            *led = true;
            return Shape::Named(id, args);
        }
        self.open.borrow_mut().push((id, false));
        let (kept, is_whole) = (args.clone(), args.is_empty());
        let shape = of(args);
        let leads_to_itself = self.open.borrow_mut().pop().is_some_and(|(_, led)| led);
        let shape = if leads_to_itself { Shape::Named(id, kept) } else { shape };
        if is_whole {
            self.known.borrow_mut().insert(id, shape.clone());
        }
        shape
    }

    /// What each type parameter of a definition is.
    fn given(&self, at: NamespaceId, generics: &[Generic], args: Vec<Shape>, depth: usize) -> Given {
        let mut args = args.into_iter();
        let mut given = Given::new();
        for generic in generics {
            let shape = args.next().or_else(|| Some(self.of(at, generic.default.as_ref()?, &given, depth)));
            given.extend(shape.map(|it| (generic.name.js.clone(), it)));
        }
        given
    }

    fn object(&self, at: NamespaceId, members: &[Member], given: &Given, depth: usize) -> Shape {
        let call = |it: &Signature| {
            let (takes, gives) = self.signature(at, it, given, depth);
            Shape::Call(takes, Box::new(gives))
        };
        if let [Member::Index(_, value)] = members {
            return Shape::Record(Box::new(self.of(at, value, given, depth)));
        }
        let one = |member: &Member| match member {
            Member::Property(it) => {
                let (may_lack, ty) = without_nothing(self.of(at, &it.ty, given, depth));
                (it.name.js.clone(), it.optional || may_lack, ty)
            }
            Member::Method(it) => (it.name.js.clone(), false, call(&it.signature)),
            Member::Index(_, value) => ("[]".to_owned(), false, self.of(at, value, given, depth)),
            Member::Call(it) => ("()".to_owned(), false, call(it)),
        };
        Shape::Object(members.iter().map(one).collect())
    }
}

fn keyword(word: Keyword) -> Shape {
    match word {
        Keyword::Number => Shape::Number,
        Keyword::String => Shape::String,
        Keyword::Boolean => Shape::Boolean,
        Keyword::True => Shape::True,
        Keyword::False => Shape::False,
        Keyword::Void | Keyword::Undefined => Shape::Nothing,
        Keyword::Null => Shape::Null,
        Keyword::Any => Shape::Any,
    }
}

fn number(digits: &str) -> Shape {
    // Zero has no sign.
    Shape::Digits((digits.parse::<f64>().unwrap_or(f64::NAN) + 0.0).to_bits())
}

fn own(ty: &Type) -> Shape {
    Shape::Own(std::ptr::from_ref(ty) as usize)
}

/// One of several: a `string` has each text among its values.
fn one_of(parts: impl Iterator<Item = Shape>) -> Shape {
    let mut all = BTreeSet::new();
    for part in parts {
        match part {
            Shape::OneOf(parts) => all.extend(parts),
            part => _ = all.insert(part),
        }
    }
    if all.contains(&Shape::Any) {
        return Shape::Any;
    }
    if all.contains(&Shape::True) && all.contains(&Shape::False) {
        all.insert(Shape::Boolean);
    }
    for (whole, is_part) in [
        (Shape::Boolean, (|it| matches!(it, Shape::True | Shape::False)) as fn(&Shape) -> bool),
        (Shape::String, |it| matches!(it, Shape::Text(_))),
        (Shape::Number, |it| matches!(it, Shape::Digits(_))),
    ] {
        if all.contains(&whole) {
            all.retain(|it| !is_part(it));
        }
    }
    match all.pop_first() {
        Some(one) if all.is_empty() => one,
        first => {
            all.extend(first);
            Shape::OneOf(all)
        }
    }
}

/// What is `undefined` may be left out.
fn without_nothing(shape: Shape) -> (bool, Shape) {
    match shape {
        Shape::OneOf(mut parts) => (parts.remove(&Shape::Nothing), one_of(parts.into_iter())),
        shape => (false, shape),
    }
}

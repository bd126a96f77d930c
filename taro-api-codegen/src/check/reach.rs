//! What a program can have, and what it has to give: found by following the functions, each in its direction.

use crate::ast::{Function, Interface, Item, Member, Signature, Spec, Type, TypeKind};
use crate::resolve::scope::{Definition, Kind, NamespaceId, Scope, Target, TypeId};
use crate::resolve::ty::BUILTIN;

/// How a type is met.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// The program gives it.
    Given,
    /// The host gives it.
    Received,
    /// It belongs to an object that nobody is known to have.
    Beyond,
}

impl Way {
    /// The same, seen from the other side.
    fn reversed(self) -> Way {
        match self {
            Way::Given => Way::Received,
            Way::Received => Way::Given,
            Way::Beyond => Way::Beyond,
        }
    }
}

/// Who makes a value.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Side {
    Program,
    Host,
}

impl Side {
    pub(super) fn other(self) -> Side {
        match self {
            Side::Program => Side::Host,
            Side::Host => Side::Program,
        }
    }
}

/// How each type of a spec is met.
pub(super) struct Reach {
    given: Vec<bool>,
    received: Vec<bool>,
}

impl Reach {
    pub(super) fn new(spec: &Spec, scope: &Scope) -> Reach {
        let count = scope.definitions().len();
        let reach = Reach { given: vec![false; count], received: vec![false; count] };
        let mut walk = Walk { scope, reach, beyond: vec![false; count], open: Vec::new() };
        walk.items(NamespaceId::TOP, &spec.items);
        walk.follow();
        // What nothing of the file leads to, another file may have. Another name for it has nothing of its own.
        for definition in scope.definitions() {
            if matches!(definition.kind, Kind::Interface(_)) && !walk.is_known(definition.id) {
                walk.both(*definition);
            }
        }
        walk.follow();
        walk.reach
    }

    /// Who makes all values of a type, if the other side makes none.
    pub(super) fn side(&self, id: TypeId) -> Option<Side> {
        match (self.given[id.index()], self.received[id.index()]) {
            (true, false) => Some(Side::Program),
            (false, true) => Some(Side::Host),
            _ => None,
        }
    }
}

struct Walk<'s, 'a> {
    scope: &'s Scope<'a>,
    reach: Reach,
    beyond: Vec<bool>,
    /// The types that were met in a new way, and in which.
    open: Vec<(Definition<'a>, Way)>,
}

impl<'a> Walk<'_, 'a> {
    fn is_known(&self, id: TypeId) -> bool {
        let at = id.index();
        self.reach.given[at] || self.reach.received[at] || self.beyond[at]
    }

    fn items(&mut self, at: NamespaceId, items: &'a [Item]) {
        for item in items {
            match item {
                Item::Namespace(it) => {
                    let inner = self.scope.child(at, &it.name.js).unwrap_or(at);
                    self.items(inner, &it.items);
                }
                Item::Function(it) => self.signature(at, &it.signature, Way::Received),
                Item::Const(it) => self.ty(at, &it.ty, Way::Received),
                // Another file has what gives it.
                Item::Interface(it) if it.attrs.object || it.attrs.both_ways => {
                    self.scope.id(it).into_iter().for_each(|id| self.both(self.scope.definition(id)));
                }
                Item::Use(_) | Item::Interface(_) | Item::Alias(_) => {}
            }
        }
    }

    fn both(&mut self, definition: Definition<'a>) {
        self.meet(definition, Way::Given);
        self.meet(definition, Way::Received);
    }

    fn meet(&mut self, definition: Definition<'a>, way: Way) {
        let known = match way {
            Way::Given => &mut self.reach.given,
            Way::Received => &mut self.reach.received,
            Way::Beyond => &mut self.beyond,
        };
        if !std::mem::replace(&mut known[definition.id.index()], true) {
            self.open.push((definition, way));
        }
    }

    /// Goes on from the types that were met, without recursion: a chain of types may be long.
    fn follow(&mut self) {
        while let Some((definition, way)) = self.open.pop() {
            match definition.kind {
                Kind::Alias(it) => self.ty(definition.namespace, &it.ty, way),
                Kind::Interface(it) => self.interface(definition.namespace, it, way),
            }
        }
    }

    fn interface(&mut self, at: NamespaceId, interface: &'a Interface, way: Way) {
        let is_object = self.scope.is_handle(interface);
        // What an object can do, only one who got it knows.
        let way = if is_object && way == Way::Given { Way::Beyond } else { way };
        for base in &interface.extends {
            self.ty(at, base, way);
        }
        self.members(at, &interface.members, is_object, way);
    }

    /// The members of an object that the program has, or of one that it makes.
    fn members(&mut self, at: NamespaceId, members: &'a [Member], is_object: bool, way: Way) {
        for member in members {
            match member {
                Member::Property(it) => {
                    self.ty(at, &it.ty, way);
                    if is_object && !it.readonly {
                        self.ty(at, &it.ty, way.reversed());
                    }
                }
                Member::Method(Function { signature, .. }) => self.signature(at, signature, way),
                Member::Call(signature) => self.signature(at, signature, way),
                Member::Index(_, value) => self.ty(at, value, way),
            }
        }
    }

    /// What is called: what it gives is met as it is, and what it takes the other way.
    fn signature(&mut self, at: NamespaceId, signature: &'a Signature, way: Way) {
        signature.params.iter().for_each(|it| self.ty(at, &it.ty, way.reversed()));
        self.ty(at, &signature.output, way);
    }

    fn ty(&mut self, at: NamespaceId, ty: &'a Type, way: Way) {
        match &ty.kind {
            TypeKind::Path(path) => {
                let target = self.scope.find(at, path);
                let is_plain = match &target {
                    Target::Local(it) => !matches!(it.kind, Kind::Interface(it) if self.scope.is_handle(it)),
                    _ => path.segments.last().is_some_and(|it| BUILTIN.iter().any(|known| it == known)),
                };
                for arg in &path.args {
                    self.ty(at, arg, way);
                    // What another type does with it, it may do in both directions.
                    if !is_plain {
                        self.ty(at, arg, way.reversed());
                    }
                }
                if let Target::Local(definition) = target {
                    self.meet(definition, way);
                }
            }
            TypeKind::Array(it) => self.ty(at, it, way),
            // What may be another type can be given without it.
            TypeKind::Union(parts) if parts.iter().filter(|it| !it.is_absent()).count() > 1 => {
                for part in parts {
                    self.ty(at, part, way);
                    self.ty(at, part, way.reversed());
                }
            }
            TypeKind::Tuple(parts) | TypeKind::Union(parts) | TypeKind::Intersection(parts) => {
                parts.iter().for_each(|it| self.ty(at, it, way));
            }
            TypeKind::Function(it) => self.signature(at, it, way),
            TypeKind::Object(members) => {
                let is_object = members.iter().any(|it| matches!(it, Member::Method(_)));
                let way = if is_object && way == Way::Given { Way::Beyond } else { way };
                self.members(at, members, is_object, way);
            }
            TypeKind::Indexed(it, _) => self.ty(at, it, way),
            TypeKind::Keyword(_)
            | TypeKind::String(_)
            | TypeKind::Number(_)
            | TypeKind::Value(_)
            | TypeKind::Keyof(_)
            | TypeKind::Error => {}
        }
    }
}

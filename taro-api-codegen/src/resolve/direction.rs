//! In which direction each type crosses between the program and the host: found by following the functions.

use super::scope::{Definition, Kind, NamespaceId, Scope, Target, index, properties};
use crate::ast::{Alias, Interface, Item, Member, Property, Signature, Type, TypeKind};
use crate::ir::{Direction, SettleKind};

/// How the functions of a spec use a type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Usage {
    pub(super) direction: Direction,
    /// Whether it is what a failure is told with.
    pub(super) lenient: bool,
}

const INTO_HOST: Usage = Usage { direction: Direction { into_host: true, out_of_host: false }, lenient: false };
const OUT_OF_HOST: Usage = Usage { direction: Direction { into_host: false, out_of_host: true }, lenient: false };
const BOTH: Usage = Usage { direction: Direction { into_host: true, out_of_host: true }, lenient: false };

impl Usage {
    /// The same, seen from the other side.
    fn reversed(self) -> Usage {
        let Direction { into_host, out_of_host } = self.direction;
        Usage { direction: Direction { into_host: out_of_host, out_of_host: into_host }, ..self }
    }

    fn in_both_directions(self) -> Usage {
        Usage { direction: BOTH.direction, ..self }
    }
}

/// How each type of a spec is used.
pub(super) struct Usages {
    known: Vec<Option<Usage>>,
    /// In which directions what an alias stands for can cross, by the number of its definition.
    held: Vec<Direction>,
}

impl Usages {
    pub(super) fn new(scope: &Scope, items: &[Item]) -> Usages {
        let mut walk = Walk { scope, known: vec![None; scope.definitions().len()], open: Vec::new() };
        walk.items(NamespaceId::TOP, items);
        walk.follow();
        walk.unused();
        let known = walk.known;
        let held = held(scope, &known);
        Usages { known, held }
    }

    /// How an interface is used.
    pub(super) fn of(&self, scope: &Scope, interface: &Interface) -> Usage {
        scope.id(interface).and_then(|id| self.known[id.index()]).unwrap_or(BOTH)
    }

    /// How an alias is used.
    pub(super) fn of_alias(&self, scope: &Scope, alias: &Alias) -> Usage {
        scope.alias_id(alias).and_then(|id| self.known[id.index()]).unwrap_or(BOTH)
    }

    /// How an object without a name is used: in no other direction than all that it holds.
    pub(super) fn of_object(&self, scope: &Scope, at: NamespaceId, members: &[Member]) -> Usage {
        let holds = Holds { known: &self.known, scope };
        Usage { direction: holds.members(at, members, &mut |alias| self.held[alias]), lenient: false }
    }
}

/// In which directions what each alias stands for can cross: in those of all that it leads to. An alias may lead far, or to
/// itself, so that each is looked at once, and what keeps one back is told to those that name it.
fn held(scope: &Scope, known: &[Option<Usage>]) -> Vec<Direction> {
    let definitions = scope.definitions();
    let mut held = vec![BOTH.direction; definitions.len()];
    let mut named_by: Vec<Vec<usize>> = vec![Vec::new(); definitions.len()];
    let holds = Holds { known, scope };
    let mut open = Vec::new();
    for definition in definitions {
        let Kind::Alias(it) = definition.kind else { continue };
        let id = definition.id.index();
        held[id] = holds.ty(definition.namespace, &it.ty, &mut |alias| {
            named_by[alias].push(id);
            BOTH.direction
        });
        if held[id] != BOTH.direction {
            open.push(id);
        }
    }
    while let Some(id) = open.pop() {
        for &by in &named_by[id] {
            let both = shared(held[by], held[id]);
            if both != held[by] {
                held[by] = both;
                open.push(by);
            }
        }
    }
    held
}

/// In which directions what is held can cross. An alias is asked for by the number of its definition.
struct Holds<'s, 'a> {
    known: &'s [Option<Usage>],
    scope: &'s Scope<'a>,
}

impl Holds<'_, '_> {
    fn members(&self, at: NamespaceId, members: &[Member], alias: &mut dyn FnMut(usize) -> Direction) -> Direction {
        let rest = index(members).map(|(_, value)| value);
        let types = properties(members).map(|it| &it.ty).chain(rest);
        types.map(|ty| self.ty(at, ty, alias)).fold(BOTH.direction, shared)
    }

    fn ty(&self, at: NamespaceId, ty: &Type, alias: &mut dyn FnMut(usize) -> Direction) -> Direction {
        match &ty.kind {
            TypeKind::Path(path) => {
                let args = path.args.iter().map(|arg| self.ty(at, arg, alias)).fold(BOTH.direction, shared);
                let Target::Local(definition) = self.scope.find(at, path) else { return args };
                let itself = match definition.kind {
                    Kind::Interface(it) if !self.scope.is_handle(it) => {
                        self.known[definition.id.index()].unwrap_or(BOTH).direction
                    }
                    Kind::Interface(_) => BOTH.direction,
                    Kind::Alias(_) => alias(definition.id.index()),
                };
                shared(args, itself)
            }
            TypeKind::Array(it) => self.ty(at, it, alias),
            TypeKind::Tuple(parts) | TypeKind::Union(parts) => {
                parts.iter().map(|part| self.ty(at, part, alias)).fold(BOTH.direction, shared)
            }
            TypeKind::Object(members) => self.members(at, members, alias),
            _ => BOTH.direction,
        }
    }
}

fn shared(a: Direction, b: Direction) -> Direction {
    Direction { into_host: a.into_host && b.into_host, out_of_host: a.out_of_host && b.out_of_host }
}

/// A walk from the functions to all that they use.
struct Walk<'s, 'a> {
    scope: &'s Scope<'a>,
    known: Vec<Option<Usage>>,
    /// The types that are used in a new way, and in which.
    open: Vec<(Definition<'a>, Usage)>,
}

impl<'a> Walk<'_, 'a> {
    fn items(&mut self, at: NamespaceId, items: &[Item]) {
        for item in items {
            match item {
                Item::Namespace(it) => {
                    if let Some(inner) = self.scope.child(at, &it.name.js) {
                        self.items(inner, &it.items);
                    }
                }
                Item::Function(it) => self.signature(at, &it.signature, INTO_HOST),
                Item::Const(it) => self.ty(at, &it.ty, OUT_OF_HOST),
                // Another file may send it in either direction, and what it holds with it.
                Item::Interface(it) if it.attrs.both_ways => self.defined(it, BOTH),
                // Whoever has it calls its methods, and reads its properties.
                Item::Interface(it) if self.scope.is_handle(it) => self.interface(at, it, BOTH),
                Item::Use(_) | Item::Interface(_) | Item::Alias(_) => {}
            }
        }
    }

    /// What no function of the file uses may cross in both directions, and what it holds with it.
    fn unused(&mut self) {
        let scope = self.scope;
        for definition in scope.definitions() {
            match definition.kind {
                Kind::Interface(_) if self.known[definition.id.index()].is_none() => self.definition(*definition, BOTH),
                Kind::Interface(_) => {}
                // Of itself it goes nowhere, but an enum of several types is made all the same.
                Kind::Alias(it) => self.ty(definition.namespace, &it.ty, Usage::default()),
            }
            self.follow();
        }
    }

    /// A function that the program calls has its parameters cross into the host; one that the host calls, out of it.
    fn signature(&mut self, at: NamespaceId, signature: &Signature, params: Usage) {
        for param in &signature.params {
            self.ty(at, &param.ty, params);
        }
        self.ty(at, &signature.output, params.reversed());
    }

    fn ty(&mut self, at: NamespaceId, ty: &Type, usage: Usage) {
        match &ty.kind {
            TypeKind::Path(path) => {
                let target = self.scope.find(at, path);
                // What stands for a parameter of a definition's is to cross in both directions: it is `T: ToJs + FromJs` there.
                let of_args = match target {
                    Target::Unknown => usage,
                    _ if usage.direction == Direction::default() => usage,
                    Target::Local(_) | Target::Foreign => usage.in_both_directions(),
                };
                path.args.iter().for_each(|arg| self.ty(at, arg, of_args));
                if let Target::Local(definition) = target {
                    self.definition(definition, usage);
                }
            }
            TypeKind::Array(it) => self.ty(at, it, usage),
            // An enum of several types crosses in both directions, and so must they.
            TypeKind::Union(parts) if parts.iter().filter(|part| !part.is_absent()).count() > 1 => {
                parts.iter().for_each(|part| self.ty(at, part, usage.in_both_directions()));
            }
            TypeKind::Tuple(parts) | TypeKind::Union(parts) | TypeKind::Intersection(parts) => {
                parts.iter().for_each(|part| self.ty(at, part, usage));
            }
            // Each side can give the other one such a function.
            TypeKind::Function(signature) => match usage.direction == Direction::default() {
                true => self.signature(at, signature, usage),
                false => self.signature(at, signature, usage.in_both_directions()),
            },
            TypeKind::Object(members) => self.members(at, members, usage),
            TypeKind::Indexed(it, _) => self.ty(at, it, usage),
            TypeKind::Keyword(_)
            | TypeKind::String(_)
            | TypeKind::Number(_)
            | TypeKind::Value(_)
            | TypeKind::Keyof(_)
            | TypeKind::Error => {}
        }
    }

    fn defined(&mut self, interface: &Interface, usage: Usage) {
        if let Some(id) = self.scope.id(interface) {
            self.definition(self.scope.definition(id), usage);
        }
    }

    fn definition(&mut self, definition: Definition<'a>, usage: Usage) {
        let known = &mut self.known[definition.id.index()];
        let before = known.unwrap_or_default();
        let mut after = before;
        after.direction.into_host |= usage.direction.into_host;
        after.direction.out_of_host |= usage.direction.out_of_host;
        after.lenient |= usage.lenient;
        if after == before {
            return;
        }
        *known = Some(after);
        self.open.push((definition, usage));
    }

    /// Goes on from the types that were reached, without recursion: a chain of types may be long.
    fn follow(&mut self) {
        while let Some((definition, usage)) = self.open.pop() {
            match definition.kind {
                Kind::Interface(it) => self.interface(definition.namespace, it, usage),
                Kind::Alias(it) => self.ty(definition.namespace, &it.ty, usage),
            }
        }
    }

    fn interface(&mut self, at: NamespaceId, interface: &Interface, usage: Usage) {
        // The properties of an object that stays with the host are read and set where it is.
        let usage = if self.scope.is_handle(interface) { usage.in_both_directions() } else { usage };
        interface.extends.iter().for_each(|base| self.ty(at, base, usage));
        self.members(at, &interface.members, usage);
    }

    fn members(&mut self, at: NamespaceId, members: &[Member], usage: Usage) {
        for member in members {
            match member {
                Member::Property(it) => self.property(at, it, usage),
                Member::Method(it) => self.signature(at, &it.signature, INTO_HOST),
                Member::Index(_, value) => self.ty(at, value, usage),
                Member::Call(it) => self.signature(at, it, usage.reversed()),
            }
        }
    }

    fn property(&mut self, at: NamespaceId, property: &Property, usage: Usage) {
        let settle = SettleKind::parse(&property.name.js);
        let lenient = matches!(settle, Some(SettleKind::Fail | SettleKind::Complete));
        match self.scope.callback(at, &property.ty) {
            Some((at, signature)) if settle.is_some() && usage.direction.into_host => {
                self.signature(at, signature, Usage { lenient, ..OUT_OF_HOST });
            }
            _ => self.ty(at, &property.ty, usage),
        }
    }
}

//! `null` and `undefined`: Rust's `None` is sent as one of the two, so it is refused where the spec means the other one.

use std::collections::{HashMap, HashSet, VecDeque};

use super::Checker;
use super::reach::Side;
use crate::ast::{Function, Generic, Interface, Item, Keyword, Member, Path, Signature, Type, TypeKind};
use crate::resolve::scope::{Definition, Kind, NamespaceId, Scope, Target, TypeId};
use crate::resolve::ty::{is_builtin, promised};
use crate::span::Span;

/// Where a value stands, which decides what is sent for `None`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Place {
    /// An argument, a field, a part of a union: the spec decides, since generated code converts the value.
    Alone,
    /// An item of a list, a tuple or a `Record` that stands alone: the spec decides for it as well.
    Inside,
    /// The same by another name, which Rust looks at by itself: the spec decides for callbacks only.
    Named,
    /// An item elsewhere: `null`.
    Item,
    /// What a callback returns or takes, what a promise gives: `undefined`.
    Call,
}

impl Place {
    /// Whether generated code converts a callback there.
    fn is_alone(self) -> bool {
        matches!(self, Place::Alone | Place::Named)
    }

    /// Where an item of a value stands.
    fn inside(self) -> Place {
        match self {
            Place::Alone | Place::Inside => Place::Inside,
            Place::Named | Place::Item | Place::Call => Place::Item,
        }
    }

    /// The same for Rust, which knows the type alone.
    fn item(self) -> Place {
        if self == Place::Call { Place::Call } else { Place::Item }
    }
}

/// Where a type parameter stands in its definition.
type Flow = (Side, Place);

/// A definition, and who makes its values.
type Met = (TypeId, Side);

/// A type to look at.
#[derive(Clone, Copy)]
struct Task<'a> {
    at: NamespaceId,
    ty: &'a Type,
    /// The definition that it stands in, whose type parameters it may name.
    owner: Option<(Met, &'a [Generic])>,
    side: Side,
    place: Place,
}

/// What a definition is given for one of its type parameters.
#[derive(Clone, Copy)]
struct Argument<'a> {
    task: Task<'a>,
    /// Whether the definition is a base, whose members are copied with the argument in the place of the parameter.
    is_base: bool,
}

impl<'a> Checker<'a> {
    /// In Rust, `None` is all that there is for `null` and for `undefined`. In a list, and for a type parameter, it is `null`; in a
    /// call, `undefined`. What a program cannot say there is refused.
    pub(super) fn check_absence(&self) {
        let mut walk = Walk {
            checker: self,
            scope: self.scope,
            met: HashSet::new(),
            open: VecDeque::new(),
            seen: HashSet::new(),
            told: HashSet::new(),
            flows: HashMap::new(),
            arguments: HashMap::new(),
        };
        walk.items(NamespaceId::TOP, &self.spec.items);
        walk.follow();
        // What nothing of the file leads to, another file may have.
        for definition in self.scope.definitions() {
            if [Side::Program, Side::Host].iter().all(|side| !walk.met.contains(&(definition.id, *side))) {
                walk.both(*definition);
                walk.follow();
            }
        }
    }

    /// Whether a type, by itself, may be one that [`check_absence`](Self::check_absence) refuses somewhere.
    pub(super) fn may_be_lost(&self, ty: &Type) -> bool {
        match &ty.kind {
            TypeKind::Array(it) => self.may_be_absent(it),
            TypeKind::Tuple(parts) => parts.iter().any(|it| self.may_be_absent(it)),
            TypeKind::Path(path) => path.args.iter().any(|it| self.may_be_absent(it)),
            TypeKind::Function(it) => {
                self.may_be_absent(&it.output) || it.params.iter().any(|it| self.may_be_absent(&it.ty))
            }
            _ => false,
        }
    }

    /// The same of what a type parameter is when nothing is said.
    pub(super) fn may_be_lost_by_default(&self, default: &Type) -> bool {
        self.may_be_absent(default) || self.may_be_lost(default)
    }

    /// Whether `null` or `undefined` may be among the values of a type. `undefined` alone, as in `Promise<void>`, says nothing.
    fn may_be_absent(&self, ty: &Type) -> bool {
        match &ty.kind {
            TypeKind::Union(parts) => parts.iter().any(Type::is_absent),
            TypeKind::Path(_) => self.scope.names_absent(),
            TypeKind::Keyword(it) => *it == Keyword::Null,
            _ => false,
        }
    }
}

struct Walk<'c, 'a> {
    checker: &'c Checker<'a>,
    scope: &'c Scope<'a>,
    met: HashSet<Met>,
    /// The definitions, and the arguments, that are still to be looked at.
    open: VecDeque<Open<'a>>,
    /// The arguments that were looked at.
    seen: HashSet<(*const Type, Option<Side>, Side, Place)>,
    /// What was reported.
    told: HashSet<*const Type>,
    /// Where the type parameters of each definition stand.
    flows: HashMap<(Met, usize), Vec<Flow>>,
    /// What each definition is given for them.
    arguments: HashMap<(Met, usize), Vec<Argument<'a>>>,
}

#[derive(Clone, Copy)]
enum Open<'a> {
    Definition(Definition<'a>, Side, Place),
    Argument(Argument<'a>, Flow),
}

impl<'a> Walk<'_, 'a> {
    fn items(&mut self, at: NamespaceId, items: &'a [Item]) {
        for item in items {
            match item {
                Item::Namespace(it) => {
                    let inner = self.scope.child(at, &it.name.js).unwrap_or(at);
                    self.items(inner, &it.items);
                }
                Item::Function(it) => self.call(at, &it.signature, None, Side::Host),
                Item::Const(it) => {
                    self.ty(Task { at, ty: &it.ty, owner: None, side: Side::Host, place: Place::Alone });
                }
                Item::Interface(it) if it.attrs.object || it.attrs.both_ways => {
                    self.scope.id(it).into_iter().for_each(|id| self.both(self.scope.definition(id)));
                }
                Item::Use(_) | Item::Interface(_) | Item::Alias(_) => {}
            }
        }
    }

    fn both(&mut self, definition: Definition<'a>) {
        self.meet(definition, Side::Program, Place::Alone);
        self.meet(definition, Side::Host, Place::Alone);
    }

    fn meet(&mut self, definition: Definition<'a>, side: Side, place: Place) {
        let side = self.side_of(definition, side);
        let is_alias = matches!(definition.kind, Kind::Alias(_));
        let place = if place.is_alone() { Place::Named } else { place.item() };
        if self.met.insert((definition.id, side)) || is_alias {
            self.open.push_back(Open::Definition(definition, side, place));
        }
    }

    /// Who makes the values of a definition: an object that stays with the host, the host.
    fn side_of(&self, definition: Definition, side: Side) -> Side {
        match definition.kind {
            Kind::Interface(it) if self.scope.is_handle(it) => Side::Host,
            _ => side,
        }
    }

    /// Goes on from what was met, without recursion: a chain of types may be long.
    fn follow(&mut self) {
        while let Some(open) = self.open.pop_front() {
            match open {
                Open::Definition(definition, side, place) => {
                    let owner = Some(((definition.id, side), definition.generics()));
                    match definition.kind {
                        Kind::Interface(it) => self.interface(definition.namespace, it, owner, side),
                        Kind::Alias(it) => {
                            self.once(Task { at: definition.namespace, ty: &it.ty, owner, side, place });
                        }
                    }
                }
                Open::Argument(argument, flow) => self.argument(argument, flow),
            }
        }
    }

    /// What was looked at already has nothing new.
    fn once(&mut self, task: Task<'a>) {
        let owner = task.owner.map(|((_, side), _)| side);
        if self.seen.insert((task.ty, owner, task.side, task.place)) {
            self.ty(task);
        }
    }

    fn interface(
        &mut self,
        at: NamespaceId,
        interface: &'a Interface,
        owner: Option<(Met, &'a [Generic])>,
        side: Side,
    ) {
        for base in &interface.extends {
            let task = Task { at, ty: base, owner, side, place: Place::Alone };
            match &base.kind {
                TypeKind::Path(path) => self.path(task, path, true),
                _ => self.ty(task),
            }
        }
        self.members(at, &interface.members, owner, side, self.scope.is_handle(interface));
    }

    fn members(
        &mut self,
        at: NamespaceId,
        members: &'a [Member],
        owner: Option<(Met, &'a [Generic])>,
        side: Side,
        is_object: bool,
    ) {
        let mut one = |ty, side, place| self.ty(Task { at, ty, owner, side, place });
        for member in members {
            match member {
                Member::Property(it) => {
                    one(&it.ty, side, Place::Alone);
                    // A property of an object is set by the program.
                    if is_object && !it.readonly {
                        one(&it.ty, side.other(), Place::Alone);
                    }
                }
                Member::Index(_, value) => one(value, side, Place::Item),
                Member::Method(Function { signature, .. }) | Member::Call(signature) => {
                    signature.params.iter().for_each(|it| one(&it.ty, side.other(), Place::Alone));
                    one(&signature.output, side, Place::Call);
                }
            }
        }
    }

    /// What is called: what it takes, the other side makes.
    fn call(&mut self, at: NamespaceId, call: &'a Signature, owner: Option<(Met, &'a [Generic])>, side: Side) {
        for param in &call.params {
            self.ty(Task { at, ty: &param.ty, owner, side: side.other(), place: Place::Alone });
        }
        self.ty(Task { at, ty: &call.output, owner, side, place: Place::Call });
    }

    fn ty(&mut self, task: Task<'a>) {
        let Task { at, side, place, .. } = task;
        let is_object = |members: &[Member]| members.iter().any(|it| matches!(it, Member::Method(_)));
        match &task.ty.kind {
            TypeKind::Array(it) => self.item(Task { ty: it, ..task }),
            TypeKind::Tuple(parts) => parts.iter().for_each(|ty| self.item(Task { ty, ..task })),
            TypeKind::Union(parts) => {
                // What is sent of several types, each of them knows.
                let several = parts.iter().filter(|it| !it.is_absent()).count() > 1;
                let place = if several { Place::Alone } else { place };
                parts.iter().for_each(|ty| self.ty(Task { ty, place, ..task }));
            }
            TypeKind::Intersection(parts) => parts.iter().for_each(|ty| self.ty(Task { ty, ..task })),
            TypeKind::Path(path) => self.path(task, path, false),
            TypeKind::Function(it) => self.callback(task, it),
            TypeKind::Object(members) => self.members(at, members, task.owner, side, is_object(members)),
            _ => {}
        }
    }

    /// An item of a list or of a tuple.
    fn item(&mut self, task: Task<'a>) {
        let place = task.place.inside();
        if (task.side, place) == (Side::Program, Place::Item) && self.is_undefined(task) {
            let said = self.checker.errors.either(
                "an item that is not there is sent as `null`: write `T | null`",
                "an item that is not there is sent as `null`: write `Option<T>`",
            );
            self.tell(task.ty, task.ty.span, said.to_owned());
        }
        self.ty(Task { place, ..task });
    }

    fn path(&mut self, task: Task<'a>, path: &'a Path, is_base: bool) {
        let Task { at, owner, side, place, .. } = task;
        if let Some((met, index)) = owner.and_then(|it| param(it, path)) {
            let place = if place == Place::Inside { Place::Item } else { place };
            self.flow(met, index, (side, place));
            return;
        }
        let definition = match self.scope.find(at, path) {
            Target::Local(definition) => definition,
            Target::Unknown if self.builtin(task, path) => return,
            // Another file does with it what it likes.
            _ => {
                for ty in &path.args {
                    for side in [Side::Program, Side::Host] {
                        let task = Task { ty, ..task };
                        self.argument(Argument { task, is_base: false }, (side, Place::Item));
                    }
                }
                return;
            }
        };
        let met = (definition.id, self.side_of(definition, side));
        for (index, generic) in definition.generics().iter().enumerate() {
            let task = match (path.args.get(index), &generic.default) {
                (Some(ty), _) => Task { ty, ..task },
                (None, Some(ty)) => {
                    Task { at: definition.namespace, ty, owner: Some((met, definition.generics())), ..task }
                }
                (None, None) => continue,
            };
            let argument = Argument { task, is_base };
            self.arguments.entry((met, index)).or_default().push(argument);
            let known = self.flows.get(&(met, index)).into_iter().flatten();
            self.open.extend(known.map(|flow| Open::Argument(argument, *flow)));
        }
        self.meet(definition, side, place);
    }

    /// A type that needs no definition; whether it is one.
    fn builtin(&mut self, task: Task<'a>, path: &'a Path) -> bool {
        let is = |name| is_builtin(path, name);
        match path.args.as_slice() {
            [ty] if is("Array") => self.item(Task { ty, ..task }),
            [_, ty] if is("Record") => self.ty(Task { ty, place: task.place.inside(), ..task }),
            [ty] if is("Promise") => {
                let Task { at, side, place, .. } = task;
                if side == Side::Program && !place.is_alone() && self.scope.is_or_null(at, ty) {
                    let instead = self.checker.errors.either("`Promise<T | undefined>`", "`Promise<one_of!(T, ())>`");
                    self.tell(task.ty, task.ty.span, without_null(("a promise", "give"), instead));
                }
                self.ty(Task { ty, place: Place::Call, ..task });
            }
            [ty] if is("Box") => self.ty(Task { ty, place: Place::Call, ..task }),
            args => return args.is_empty(),
        }
        true
    }

    /// Notes where a type parameter stands, and looks at what it is given.
    fn flow(&mut self, met: Met, index: usize, flow: Flow) {
        let known = self.flows.entry((met, index)).or_default();
        if known.contains(&flow) {
            return;
        }
        known.push(flow);
        let arguments = self.arguments.get(&(met, index)).into_iter().flatten();
        self.open.extend(arguments.map(|it| Open::Argument(*it, flow)));
    }

    /// What a type parameter is given, where the parameter stands.
    fn argument(&mut self, Argument { task, is_base }: Argument<'a>, (side, place): Flow) {
        let task = Task { side, place, ..task };
        if side == Side::Program && is_lost(place, is_base) && self.is_undefined(task) {
            let said = self.checker.errors.either(
                "a value that is not there is sent as `null` where a type parameter stands for it: write `T | null` here, or \
                 `name?: T` where the parameter stands",
                "a value that is not there is sent as `null` where a type parameter stands for it: write `Option<T>` here, or \
                 `name: Option<T>` where the parameter stands",
            );
            self.tell(task.ty, task.ty.span, said.to_owned());
        }
        // What converts a value knows nothing of what stands for a type parameter.
        let place = if is_base { place } else { place.item() };
        self.once(Task { place, ..task });
    }

    fn callback(&mut self, task: Task<'a>, callback: &'a Signature) {
        let Task { at, side, place, .. } = task;
        match side {
            Side::Program if !place.is_alone() => self.check_answer(task, callback),
            Side::Program => {}
            Side::Host => self.check_arguments(at, callback),
        }
        for param in &callback.params {
            self.ty(Task { ty: &param.ty, side: side.other(), place: Place::Call, ..task });
        }
        // A promise that it gives by itself, it knows as well.
        let promise = promised(&callback.output).filter(|_| place.is_alone());
        self.ty(Task { ty: promise.unwrap_or(&callback.output), place: Place::Call, ..task });
    }

    /// Only an argument and a field know that nothing, as the answer of a callback, is `null`.
    fn check_answer(&mut self, task: Task<'a>, callback: &Signature) {
        if self.scope.is_or_null(task.at, &callback.output) {
            let instead = self.checker.errors.either("`=> T | undefined`", "`fn() -> one_of!(T, ())`");
            self.tell(task.ty, task.ty.span, without_null(("a callback", "answer"), instead));
        }
    }

    /// Of a host's callback, only Rust's types are known where it is called: `None` is `undefined` there.
    fn check_arguments(&mut self, at: NamespaceId, callback: &'a Signature) {
        for param in callback.params.iter().filter(|it| !it.optional && !it.rest) {
            if self.scope.is_or_null(at, &param.ty) {
                let any = self.checker.errors.either("any", "Any");
                let said = format!(
                    "the host's callback would be given `undefined` in place of `null`: write `{any}`, or an object that has it as \
                     a field"
                );
                self.tell(&param.ty, param.ty.span, said);
            }
        }
    }

    /// Whether nothing, among the values of a type, is `undefined` and never `null`.
    fn is_undefined(&self, task: Task) -> bool {
        self.scope.absences(task.at, task.ty) == (false, true)
    }

    fn tell(&mut self, ty: &Type, span: Span, said: String) {
        if self.told.insert(ty) {
            self.checker.errors.push(span, said);
        }
    }
}

/// Whether `undefined` becomes `null` there. Of a base, the fields are copied, and each is left out by itself.
fn is_lost(place: Place, is_base: bool) -> bool {
    match place {
        Place::Alone | Place::Named => !is_base,
        Place::Inside | Place::Item => true,
        Place::Call => false,
    }
}

/// The type parameter of a definition that a path names.
fn param((met, generics): (Met, &[Generic]), path: &Path) -> Option<(Met, usize)> {
    let name = path.segments.first().filter(|_| !path.leading && path.segments.len() == 1)?;
    let index = generics.iter().position(|it| *name == it.name.js)?;
    Some((met, index))
}

/// What to say where what gives `null` would give `undefined`.
fn without_null((who, does): (&str, &str), instead: &str) -> String {
    format!(
        "{who} {does}s `null` where it is an argument or a field by itself, and here it would {does} `undefined`: write {instead}, or \
         an object that has it as a field"
    )
}

//! TypeScript's types -> [`Definitions`]: what `TaroStatic` reaches, without generics and without what Rust has no use for.

mod classes;
mod enums;
mod evaluate;
mod hosts;
mod interfaces;
mod keys;
mod makers;
mod members;
mod overloads;
mod reach;
mod settle;
mod size;
mod statics;
mod subst;
mod tasks;
mod types;
mod unions;
mod unreachable;
mod values;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use taro_api_codegen::ast::{self, Attrs};
use taro_api_codegen::resolve::names;

use super::definitions::{Definition, Definitions, Kind, Mount, TypeId};
use super::nodes;
use super::notes::{Note, Notes};
use super::sources::{Problem, Sources};
use super::table::{ScopeId, Table};
use super::tags;
use super::ts::{self, At, Comment, DeclId, DeclKind, Type, work};

pub(crate) use values::Root;

/// Lowers what a module or an object of the host has; what stands in the namespace of the object stands at the top.
pub(crate) fn any(table: &Table, sources: &Sources, asked: &Asked, object: Option<&str>) -> (Definitions, Notes) {
    let mut problems = Vec::new();
    let mut lower = Lower::new(table, sources, &mut problems, Some(0));
    lower.object = object.map(str::to_owned);
    let mut definitions = Definitions { root: Mount::Whole, ..Definitions::default() };
    let kept = match asked {
        Asked::Roots(roots) => lower.roots(roots, &mut definitions),
        Asked::Object(ty) => {
            lower.flat(ty, ty.at, &mut definitions);
            Vec::new()
        }
    };
    lower.the_later_ones();
    lower.list_unreachable();
    let perhaps_gone = lower.perhaps_gone();
    let sees: Vec<Note> = lower.sees().collect();
    let Lower { types, mut notes, .. } = lower;
    notes.read_as.extend(sees);
    notes.left_out.extend(table.left_out.iter().cloned());
    notes.read_as.extend(table.read_as.iter().cloned());
    definitions.types = types;
    reach::forget_the_rest(&mut definitions, &kept);
    makers::name(&mut definitions);
    notes.unreachable.extend(gone(perhaps_gone, &definitions));
    for definition in
        definitions.types.iter_mut().flatten().chain(&mut definitions.functions).chain(&mut definitions.constants)
    {
        definition.file = 0;
    }
    notes.name(sources);
    notes.sort();
    (definitions, notes)
}

/// What is asked for.
pub(crate) enum Asked {
    /// The names of a module.
    Roots(Vec<Root>),
    /// The members of an object of the host, which has this type.
    Object(Type),
}

/// Lowers everything that a program can reach.
pub(crate) fn lower(table: &Table, sources: &Sources, problems: &mut Vec<Problem>) -> (Definitions, Notes) {
    let file = |path: &str| sources.files.iter().position(|it| it.path == path);
    let general = file("global.d.ts");
    // Up to 3.2, what every file uses stands there.
    let mut lower = Lower::new(table, sources, problems, general.or_else(|| file("api/index.d.ts")));
    for typo in &table.typos {
        lower.notes.read_as.push(Note { at: typo.at, name: typo.written.clone(), why: format!("`{}`", typo.read) });
    }
    let mut definitions = Definitions { general, ..Definitions::default() };
    if let Some(id) = table.taro_static() {
        lower.statics(id, &mut definitions);
    }
    let documented = lower.documented();
    lower.the_later_ones();
    lower.list_unreachable();
    let perhaps_gone = lower.perhaps_gone();
    let sees: Vec<Note> = lower.sees().collect();
    let Lower { types, mut notes, .. } = lower;
    notes.read_as.extend(sees);
    notes.left_out.extend(table.left_out.iter().cloned());
    notes.read_as.extend(table.read_as.iter().cloned());
    definitions.types = types;
    reach::forget_the_rest(&mut definitions, &documented);
    notes.unreachable.extend(gone(perhaps_gone, &definitions));
    // A page says both, and its function's hosts are those of its table.
    if !table.is_page {
        hosts::widen(&mut definitions, &mut notes);
    }
    notes.name(sources);
    notes.sort();
    (definitions, notes)
}

/// Those of which no type is left.
fn gone(behind: Vec<(Vec<TypeId>, Note)>, definitions: &Definitions) -> impl Iterator<Item = Note> {
    let is_left = |ids: &[TypeId]| ids.iter().any(|id| definitions.types[*id].is_some());
    behind.into_iter().filter(move |(ids, _)| !is_left(ids)).map(|(_, note)| note)
}

/// No type of Taro's is as deep as this, over all the names that it goes through; one that has no end is.
const DEEPEST: usize = 1000;

/// A function, a value or a member leads to no more types than this, those left aside that others lead to.
const MOST_STEPS: usize = 100_000;

/// It leads to no fewer, however many the others led to.
const LEAST_STEPS: usize = 200;

/// All of them lead to no more; each may take its part of what is left.
const ALL_STEPS: usize = 800_000;

/// So many parts of types are copied for one of them.
const MOST_COPIED: usize = 1_000_000;

/// So many are copied for one of them, however much the others took.
const LEAST_COPIED: usize = 20_000;

/// So many are copied for all of them.
const ALL_COPIED: usize = 16_000_000;

/// The part of what is left that one may take.
const PART: usize = 8;

const TOO_MUCH: &str = "what this leads to is too much to be worked out: it is `any`, and so is what follows; \
                        write the type of what needs it by hand";

const BEHIND: &str = "it follows what is too much to be worked out: write the type of what needs it by hand";

/// A type, and what is put into one, has no more parts than this.
const LARGEST: usize = 50_000;

/// The names that every spec knows, and that an import writes: a type of a module's has another one. `CallbackResult` can be
/// told from one by its path.
const HIDES: [&str; 8] =
    ["Box", "Promise", "Record", "Array", "ArrayBuffer", "Uint8Array", "Uint8ClampedArray", "Float32Array"];

const TOO_LARGE: &str = "this type has more than 50000 parts once its type arguments are put in";

/// A declaration with its type arguments.
type Instance = (DeclId, Vec<ast::Type>);

/// What has been worked out.
#[derive(Default)]
struct Done {
    interfaces: HashMap<Instance, TypeId>,
    aliases: HashMap<Instance, ast::Type>,
    enums: HashMap<DeclId, TypeId>,
    /// The types of keys.
    keys: HashMap<DeclId, TypeId>,
    /// The members of interfaces and aliases without type arguments, inherited ones included.
    members: HashMap<DeclId, Vec<ts::Member>>,
    /// The same, where `this` is the interface.
    whole: HashMap<DeclId, Rc<Vec<ts::Member>>>,
    /// The other names for types that are there by their name alone.
    names: HashMap<DeclId, TypeId>,
    /// The objects without a name that have methods.
    objects: HashMap<Type, TypeId>,
    /// The objects that functions, classes and namespaces are, by the numbers of their values and of their scope.
    statics: HashMap<(Vec<usize>, Option<usize>), TypeId>,
    /// What no file declares, by its name.
    library: HashMap<String, TypeId>,
    /// The interfaces that are there with some type arguments.
    declared: HashSet<DeclId>,
    /// How many sets of type arguments an interface has.
    instances: HashMap<DeclId, usize>,
}

impl Done {
    /// The declarations that have a type.
    fn declarations(&self) -> HashSet<DeclId> {
        self.declared.iter().chain(self.enums.keys()).chain(self.keys.keys()).copied().collect()
    }
}

struct Lower<'l> {
    table: &'l Table,
    sources: &'l Sources,
    problems: &'l mut Vec<Problem>,
    notes: Notes,
    /// What is said of the members of unions that are one object, where they are bound.
    joined: Vec<Note>,
    /// `None` while a type is being worked out.
    types: Vec<Option<Definition>>,
    done: Done,
    /// The aliases that are being worked out, and the type that one became because it names itself.
    open: Vec<(Instance, Option<TypeId>)>,
    /// The interfaces whose inherited members are being looked for.
    inheriting: Vec<DeclId>,
    /// The places of the members of interfaces of which one was asked for by its name.
    places: HashMap<DeclId, HashMap<&'l str, usize>>,
    /// How often one of them extended itself.
    cuts: usize,
    /// The objects without a name that are being worked out.
    making: Vec<At>,
    /// The interfaces with arguments that are being worked out, with the sizes of those.
    growing: Vec<(DeclId, usize)>,
    /// How many objects without a name have one now.
    unnamed: usize,
    /// How many types were looked at since something new was begun.
    steps: usize,
    /// How many may be.
    most_steps: usize,
    /// How many were looked at before that.
    all_steps: usize,
    /// How much was done before all of it.
    done_before: usize,
    /// The interfaces that are worked out when those are.
    later: Vec<interfaces::Body>,
    /// How deep the types are in each other.
    depth: usize,
    /// Whether a type had no end, or was too large: the others are not worth the time.
    given_up: bool,
    /// Whether that was so of anything.
    cut: bool,
    /// The names that are taken: a file's namespaces and a Rust name.
    names: HashSet<(Vec<String>, String)>,
    /// How many names were tried for one that was taken.
    last_names: HashMap<(Vec<String>, String), usize>,
    /// The types by their name.
    by_name: HashMap<String, Vec<TypeId>>,
    /// The declarations that were asked for.
    reached: BTreeSet<DeclId>,
    /// The file that every other one sees.
    general: Option<usize>,
    /// The object of the host whose namespace is the top.
    object: Option<String>,
    /// What each `@see` of a file names that is no address.
    sees: BTreeMap<usize, BTreeSet<(At, String)>>,
    /// The enums whose objects a program gets: these have the values that no declaration says.
    read_enums: HashSet<DeclId>,
    /// What the classes are called that have no name themselves: `export default class { .. }`.
    default_names: HashMap<DeclId, String>,
    /// The namespaces whose members are being looked for.
    namespaces: Vec<ScopeId>,
    /// The Rust names of values, by their file and their place.
    value_names: HashMap<(usize, u32), String>,
}

impl<'l> Lower<'l> {
    fn new(
        table: &'l Table,
        sources: &'l Sources,
        problems: &'l mut Vec<Problem>,
        general: Option<usize>,
    ) -> Lower<'l> {
        work::allow(usize::MAX);
        Lower {
            table,
            sources,
            problems,
            notes: Notes::default(),
            joined: Vec::new(),
            types: Vec::new(),
            done: Done::default(),
            open: Vec::new(),
            inheriting: Vec::new(),
            places: HashMap::new(),
            cuts: 0,
            making: Vec::new(),
            growing: Vec::new(),
            unnamed: 0,
            steps: 0,
            most_steps: MOST_STEPS,
            all_steps: 0,
            done_before: work::done(),
            later: Vec::new(),
            depth: 0,
            given_up: false,
            cut: false,
            names: HashSet::new(),
            last_names: HashMap::new(),
            by_name: HashMap::new(),
            reached: BTreeSet::new(),
            general,
            object: None,
            sees: BTreeMap::new(),
            read_enums: HashSet::new(),
            default_names: HashMap::new(),
            namespaces: Vec::new(),
            value_names: HashMap::new(),
        }
    }
}

impl Lower<'_> {
    /// Begins with something new: what was too large before says nothing of it.
    fn begin(&mut self) {
        self.given_up = false;
        (self.depth, self.open) = (0, Vec::new());
        self.inheriting.clear();
        self.making.clear();
        self.growing.clear();
        self.allow();
    }

    /// Counts anew what is done.
    fn allow(&mut self) {
        self.all_steps += std::mem::take(&mut self.steps);
        let left = ALL_STEPS.saturating_sub(self.all_steps);
        self.most_steps = (left / PART).clamp(LEAST_STEPS, MOST_STEPS);
        let left = ALL_COPIED.saturating_sub(work::done() - self.done_before);
        work::allow(match self.table.is_taro {
            true => usize::MAX,
            false => (left / PART).clamp(LEAST_COPIED, MOST_COPIED),
        });
    }

    /// Works out what is there for itself: what is too much for it says nothing of what led to it.
    fn for_itself<T>(&mut self, inside: impl FnOnce(&mut Self) -> T) -> T {
        if self.table.is_taro {
            return inside(self);
        }
        let (steps, most_steps) = (std::mem::take(&mut self.steps), self.most_steps);
        let given_up = std::mem::take(&mut self.given_up);
        let (before, allowed) = (work::done(), work::allowed());
        self.allow();
        let made = inside(self);
        self.all_steps += self.steps;
        (self.steps, self.most_steps, self.given_up) = (steps, most_steps, given_up);
        work::allow_in_all(allowed.saturating_add(work::done() - before));
        made
    }

    fn problem(&mut self, at: At, message: impl Into<String>) {
        self.problems.push(Problem { at, message: message.into() });
    }

    /// Goes one type deeper; nothing comes of a type that has no end, and nothing more is tried then.
    fn deeper<T>(&mut self, at: At, inside: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.given_up {
            return None;
        }
        self.steps += 1;
        if !self.table.is_taro && (self.steps > self.most_steps || work::is_too_much()) {
            self.give_up(at, TOO_MUCH);
            return None;
        }
        if self.depth == DEEPEST {
            self.give_up(at, "this type is made of itself and has no end, or is more than 1000 types deep");
            return None;
        }
        self.depth += 1;
        let result = inside(self);
        self.depth -= 1;
        Some(result)
    }

    fn give_up(&mut self, at: At, message: &str) {
        if !std::mem::replace(&mut self.given_up, true) {
            match self.table.is_taro {
                true => self.problem(at, message),
                false => {
                    self.cut = true;
                    self.notes.bare.push(Note { at, name: String::new(), why: message.to_owned() });
                }
            }
        }
    }

    /// Whether type arguments are small enough to be put in; each may double what holds it.
    fn fit(&mut self, args: &[Type], at: At) -> bool {
        let fit = size::of_declared(args, LARGEST).is_some();
        if !fit {
            self.give_up(at, TOO_LARGE);
        }
        fit
    }

    /// A type that is no larger than a type may be.
    fn fitting(&mut self, ty: ast::Type, at: At) -> ast::Type {
        if size::of(&ty, LARGEST).is_some() {
            return ty;
        }
        self.give_up(at, TOO_LARGE);
        nodes::any()
    }

    fn leave_out(&mut self, at: At, name: &str, why: impl Into<String>) {
        self.notes.left_out.push(Note { at, name: name.to_owned(), why: why.into() });
    }

    /// `any`, where TypeScript says more.
    fn bare(&mut self, at: At, name: &str, why: impl Into<String>) -> ast::Type {
        // Nothing was asked of it then.
        let why = if self.given_up && !self.table.is_taro { BEHIND.to_owned() } else { why.into() };
        self.notes.bare.push(Note { at, name: name.to_owned(), why });
        nodes::any()
    }

    /// The objects with a page of their own, whose comment names their hosts: a program gets some of them as `any`, from
    /// `NodesRef.context`.
    fn documented(&mut self) -> Vec<TypeId> {
        let table = self.table;
        let mut found = Vec::new();
        for (id, decl) in table.decls.iter().enumerate() {
            let named = decl.comment.as_ref().is_some_and(|it| it.contains("@supported"));
            let object = matches!(decl.kind, DeclKind::Interface { .. }) && !self.is_table(id);
            if named && object && decl.generics.is_empty() && table.is_top(id) {
                self.reached.insert(id);
                found.push(self.interface(id, &[], decl.at));
            }
        }
        found
    }

    fn attrs(&mut self, comment: &Comment, at: At) -> Attrs {
        let mut unread = tags::Unread::default();
        let mut attrs = tags::attrs(comment.as_deref(), &mut unread);
        // Taro's own files lead to the pages of vendors.
        if self.is_of_taro(at) {
            attrs.see.clear();
        } else {
            unread.see.into_iter().for_each(|it| _ = self.sees.entry(at.file).or_default().insert((at, it)));
        }
        for word in unread.hosts {
            let why = if word.is_ascii() { "no host has that name" } else { "no host so far" };
            self.notes.read_as.push(Note { at, name: format!("@supported {word}"), why: why.to_owned() });
        }
        attrs
    }

    /// What is said of each `@see` that is no address: of a file in one line, since there may be hundreds.
    fn sees(&self) -> impl Iterator<Item = Note> {
        self.sees.values().filter_map(|all| {
            let (at, first) = all.first()?;
            let more = match all.len() - 1 {
                0 => String::new(),
                more => format!("; the same of {more} more in this file"),
            };
            let why = format!("nothing: a spec keeps addresses alone (`https://..`){more}");
            Some(Note { at: *at, name: format!("@see {first}"), why })
        })
    }

    /// Whether it stands in a file of Taro's own types.
    fn is_of_taro(&self, at: At) -> bool {
        let path = self.sources.files.get(at.file).map_or("", |it| it.path.as_str());
        self.table.is_taro && (path.starts_with("api/") || path.starts_with("taro.") || path == "global.d.ts")
    }

    /// A number for a type that is going to be defined.
    fn reserve(&mut self) -> TypeId {
        self.types.push(None);
        self.types.len() - 1
    }

    fn define(&mut self, id: TypeId, decl: DeclId, name: &str, kind: Kind) {
        let declared = &self.table.decls[decl];
        let (at, comment) = (declared.at, declared.comment.clone());
        let attrs = self.attrs(&comment, at);
        let namespaces = match self.table.namespaces(decl) {
            // Its types are the top of a file of their own.
            path if path.first().is_some_and(|it| it == "TaroGeneral") => path[1..].to_vec(),
            path if path.first().is_some_and(|it| Some(it) == self.object.as_ref()) => path[1..].to_vec(),
            path => path,
        };
        let namespaces = namespaces.iter().map(|it| nodes::path_name(it)).collect();
        let file = self.table.home(decl);
        let mut item = kind.item(nodes::name(name), attrs);
        if let Some(rust) = tags::rust(comment.as_deref()) {
            match &mut item {
                ast::Item::Interface(it) => it.name.rust = Some(rust),
                ast::Item::Alias(it) => it.name.rust = Some(rust),
                _ => {}
            }
        }
        self.place(id, Definition { file, namespaces, ..Definition::top(at, item) });
        if name == self.table.decls[decl].name {
            self.tell_name(id, name);
        }
    }

    /// Tells of a declaration that could not have its own name.
    fn tell_name(&mut self, id: TypeId, name: &str) {
        let Some(definition) = self.types[id].as_ref().filter(|_| !self.table.is_taro) else { return };
        let (at, given) = (definition.at, definition.name());
        if given != nodes::path_name(name) {
            let why = format!("`{given}`: in Rust, another type has its name");
            self.notes.read_as.push(Note { at, name: name.to_owned(), why });
        }
    }

    /// A type that is made here, at the top of the file.
    fn define_here(&mut self, id: TypeId, name: &str, at: At, kind: Kind) {
        self.place(id, Definition::top(at, kind.item(nodes::name(name), Attrs::default())));
    }

    /// All that is at the top of a file is at the top of the crate, where no two types have one name.
    fn place(&mut self, id: TypeId, mut definition: Definition) {
        let name = match &mut definition.item {
            ast::Item::Interface(it) => &mut it.name.js,
            ast::Item::Alias(it) => &mut it.name.js,
            _ => return,
        };
        *name = nodes::path_name(name);
        // It would stand in the place of the one that the other types name.
        if !self.table.is_taro && HIDES.contains(&name.as_str()) {
            name.push_str("Type");
        }
        let first = (definition.namespaces.clone(), name.clone());
        // What was tried before is taken.
        let tried = self.last_names.entry(first.clone()).or_default();
        loop {
            match *tried {
                0 => {}
                1 => name.push_str("Type"),
                number => *name = format!("{}Type{number}", first.1),
            }
            *tried += 1;
            if self.names.insert((definition.namespaces.clone(), names::camel_text(name))) {
                break;
            }
        }
        self.by_name.entry(name.clone()).or_default().push(id);
        self.types[id] = Some(definition);
    }
}

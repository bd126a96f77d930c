//! The names that a spec defines, and what a path in it refers to.

use std::collections::BTreeMap;

use proc_macro2::Ident;
use syn::ext::IdentExt;

use super::{names, ty};
use crate::ast::{
    Alias, Attrs, Generic, Interface, Item, Keyword, Member, Name, Path, Property, Signature, Type, TypeKind, UseTree,
};
use crate::hash::QuickMap;
use crate::ir::SettleKind;
use crate::span::Tokens;
use crate::token_text::word;

/// A `use` of a `use` of .. ends: as many steps as there could be.
const DEEPEST_USE: usize = 16;

/// A name stands for a name, which stands for a name, .. no more often than this: rustc follows no more than 128.
pub(crate) const DEEPEST_ALIAS: usize = 120;

/// An interface extends no more others than this, with those that they extend.
pub(crate) const MOST_BASES: usize = 64;

/// A namespace of the spec, by its number; the top is the first one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct NamespaceId(usize);

impl NamespaceId {
    /// The top of the spec.
    pub(crate) const TOP: NamespaceId = NamespaceId(0);
}

/// A type that the spec defines, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TypeId(usize);

impl TypeId {
    /// Its number: those of a spec are counted from zero.
    pub(crate) fn index(self) -> usize {
        self.0
    }
}

/// What a type is.
#[derive(Clone, Copy)]
pub(crate) enum Kind<'a> {
    Interface(&'a Interface),
    Alias(&'a Alias),
}

/// A type of the spec, and the namespace that it is defined in.
#[derive(Clone, Copy)]
pub(crate) struct Definition<'a> {
    pub(crate) id: TypeId,
    pub(crate) namespace: NamespaceId,
    pub(crate) kind: Kind<'a>,
}

impl<'a> Definition<'a> {
    /// Its name.
    pub(crate) fn name(&self) -> &'a Name {
        match self.kind {
            Kind::Interface(it) => &it.name,
            Kind::Alias(it) => &it.name,
        }
    }

    /// What stands above it.
    fn attrs(&self) -> &'a Attrs {
        match self.kind {
            Kind::Interface(it) => &it.attrs,
            Kind::Alias(it) => &it.attrs,
        }
    }

    /// On which targets it is there.
    pub(crate) fn cfg(&self) -> &'a [Tokens] {
        &self.attrs().cfg
    }

    /// Its type parameters.
    pub(crate) fn generics(&self) -> &'a [Generic] {
        match self.kind {
            Kind::Interface(it) => &it.generics,
            Kind::Alias(it) => &it.generics,
        }
    }
}

/// What a path refers to.
pub(crate) enum Target<'a> {
    /// A type of this spec.
    Local(Definition<'a>),
    /// A type of another file; Rust will find it.
    Foreign,
    /// Nothing; the namespace in which it was looked up last.
    Unknown,
}

/// The namespaces and the types of a spec.
pub(crate) struct Scope<'a> {
    namespaces: Vec<Namespace<'a>>,
    definitions: Vec<Definition<'a>>,
    /// Each interface and each alias, by the place of its node in the tree.
    ids: QuickMap<*const (), TypeId>,
    /// Which types are objects that stay with the host.
    handles: Vec<bool>,
    /// Whether one of the types is another name for what may be `null` or `undefined`.
    names_absent: bool,
}

#[derive(Default)]
struct Namespace<'a> {
    parent: Option<NamespaceId>,
    name: Option<&'a Name>,
    /// By their JavaScript names and by their Rust names.
    types: QuickMap<String, TypeId>,
    children: BTreeMap<String, NamespaceId>,
    /// What a `use` brings, and its path where every module inside of this one can go the same way.
    used: BTreeMap<String, Option<Path>>,
    /// Whether a `use` brings everything of a module.
    glob: bool,
}

impl Namespace<'_> {
    fn collect_use(&mut self, before: Option<Path>, tree: &UseTree) {
        let then = |ident: &Ident| {
            let mut path = before.clone()?;
            // `a::{self as b}` is `a`.
            let is_own = ident == "self" && !path.segments.is_empty();
            path.segments.extend((!is_own).then(|| ident.clone()));
            Some(path)
        };
        match tree {
            UseTree::Path(ident, tree) => self.collect_use(then(ident), tree),
            UseTree::Name(ident) if ident == "self" => {
                let name = before.as_ref().and_then(|it| it.segments.last().cloned());
                name.into_iter().for_each(|name| self.collect_name(&name, before.clone()));
            }
            UseTree::Name(ident) => self.collect_name(ident, then(ident)),
            UseTree::Rename(ident, name) => self.collect_name(name, then(ident)),
            UseTree::Glob => self.glob = true,
            UseTree::Group(trees) => trees.iter().for_each(|tree| self.collect_use(before.clone(), tree)),
        }
    }

    fn collect_name(&mut self, name: &Ident, path: Option<Path>) {
        // A crate's name, or one that stands beside the spec, leads there from the top alone.
        let path = path.filter(|it| it.leading || it.segments.first().is_some_and(is_start));
        let again = self.used.insert(name.unraw().to_string(), path).is_some();
        if again {
            self.used.insert(name.unraw().to_string(), None);
        }
    }
}

impl<'a> Scope<'a> {
    pub(crate) fn new(items: &'a [Item]) -> Scope<'a> {
        let mut scope = Scope {
            namespaces: vec![Namespace::default()],
            definitions: Vec::new(),
            ids: QuickMap::default(),
            handles: Vec::new(),
            names_absent: false,
        };
        scope.collect(NamespaceId::TOP, items);
        scope.handles = scope.definitions.iter().map(|it| scope.stays_with_host(it)).collect();
        let absent = |it: &Definition| matches!(it.kind, Kind::Alias(alias) if may_be_absent(&alias.ty));
        scope.names_absent = scope.definitions.iter().any(absent);
        scope
    }

    /// Whether one of the types is another name for what may be `null` or `undefined`.
    pub(crate) fn names_absent(&self) -> bool {
        self.names_absent
    }

    fn collect(&mut self, at: NamespaceId, items: &'a [Item]) {
        let first = self.definitions.len();
        for item in items {
            match item {
                Item::Interface(it) => self.define(at, &it.name, Kind::Interface(it), std::ptr::from_ref(it).cast()),
                Item::Alias(it) => self.define(at, &it.name, Kind::Alias(it), std::ptr::from_ref(it).cast()),
                Item::Namespace(it) => {
                    let inner = self.open(at, &it.name, it.attrs.called.as_deref());
                    self.collect(inner, &it.items);
                }
                Item::Use(it) => {
                    let start = Path { leading: it.leading, segments: Vec::new(), args: Vec::new() };
                    // Under a condition, the name may have another path as well.
                    let plain = it.attributes == Tokens::default();
                    self.namespaces[at.0].collect_use(plain.then_some(start), &it.tree);
                }
                Item::Function(_) | Item::Const(_) => {}
            }
        }
        // A JavaScript name comes before what the spec calls another type, or Rust.
        for at in first..self.definitions.len() {
            let Definition { id, namespace, .. } = self.definitions[at];
            let definition = self.definitions[at];
            for other in definition.attrs().called.as_deref().into_iter().chain(definition.name().rust.as_deref()) {
                self.namespaces[namespace.0].types.entry(other.to_owned()).or_insert(id);
            }
        }
    }

    fn define(&mut self, namespace: NamespaceId, name: &Name, kind: Kind<'a>, node: *const ()) {
        let id = TypeId(self.definitions.len());
        self.definitions.push(Definition { id, namespace, kind });
        self.ids.insert(node, id);
        self.namespaces[namespace.0].types.entry(name.js.clone()).or_insert(id);
    }

    /// The namespace of a name: one that is opened twice is one namespace.
    fn open(&mut self, parent: NamespaceId, name: &'a Name, called: Option<&str>) -> NamespaceId {
        if let Some(known) = self.child_by_js(parent, &name.js) {
            return known;
        }
        let id = NamespaceId(self.namespaces.len());
        self.namespaces.push(Namespace { parent: Some(parent), name: Some(name), ..Namespace::default() });
        let words = [names::snake(name).unraw().to_string(), name.js.clone()];
        for word in words.into_iter().chain(called.map(str::to_owned)) {
            self.namespaces[parent.0].children.entry(word).or_insert(id);
        }
        id
    }

    fn child_by_js(&self, parent: NamespaceId, js: &str) -> Option<NamespaceId> {
        let child = *self.namespaces[parent.0].children.get(js)?;
        self.namespaces[child.0].name.is_some_and(|name| name.js == js).then_some(child)
    }

    /// The path of a type of another file, without the `use` that brings it: a module in a function does not see that.
    pub(super) fn behind_use(&self, at: NamespaceId, path: &Path) -> Path {
        let mut path = path.clone();
        for step in 0..DEEPEST_USE {
            let own = path.segments.iter().take_while(|it| *it == "self").count();
            // The path of a `use` is read from the top.
            let here = if step == 0 && own == 0 { self.brings(at, &path) } else { Some(NamespaceId::TOP) };
            let first = path.segments.get(own).filter(|_| !path.leading);
            let brought =
                here.zip(first).and_then(|(here, it)| self.namespaces[here.0].used.get(&it.unraw().to_string()));
            let Some(Some(used)) = brought else {
                if let Some(here) = here.filter(|it| *it != NamespaceId::TOP) {
                    let modules = self.modules(here);
                    let start = Ident::new("self", proc_macro2::Span::call_site());
                    path.segments = std::iter::once(start).chain(modules).chain(path.segments).collect();
                }
                break;
            };
            let mut segments = [used.segments.as_slice(), &path.segments[own + 1..]].concat();
            if let (Some(end), Some(last)) = (path.segments.last(), segments.last_mut()) {
                last.set_span(end.span());
            }
            path = Path { leading: used.leading, segments, args: path.args };
        }
        path
    }

    /// The types, in the order in which they are defined.
    pub(crate) fn definitions(&self) -> &[Definition<'a>] {
        &self.definitions
    }

    /// The type of that number.
    pub(crate) fn definition(&self, id: TypeId) -> Definition<'a> {
        self.definitions[id.0]
    }

    /// The type that an interface defines; `None` for one that was made of an object without a name.
    pub(crate) fn id(&self, interface: &Interface) -> Option<TypeId> {
        self.ids.get(&std::ptr::from_ref(interface).cast()).copied()
    }

    /// The type that an alias defines.
    pub(crate) fn alias_id(&self, alias: &Alias) -> Option<TypeId> {
        self.ids.get(&std::ptr::from_ref(alias).cast()).copied()
    }

    /// The namespace of that name in another one.
    pub(crate) fn child(&self, parent: NamespaceId, name: &str) -> Option<NamespaceId> {
        self.namespaces[parent.0].children.get(name).copied()
    }

    /// The names of the namespaces on the way from the top.
    pub(crate) fn path(&self, namespace: NamespaceId) -> Vec<&'a Name> {
        let mut path: Vec<&Name> = self.outwards(namespace).filter_map(|id| self.namespaces[id.0].name).collect();
        path.reverse();
        path
    }

    /// The Rust modules on the way from the top.
    pub(crate) fn modules(&self, namespace: NamespaceId) -> Vec<Ident> {
        let module =
            |name: &Name| names::ident(&names::snake(name).unraw().to_string(), proc_macro2::Span::call_site());
        self.path(namespace).into_iter().map(module).collect()
    }

    /// A namespace, then each one around it.
    fn outwards(&self, namespace: NamespaceId) -> impl Iterator<Item = NamespaceId> {
        std::iter::successors(Some(namespace), |id| self.namespaces[id.0].parent)
    }

    /// What a path refers to that stands in a namespace: the nearest namespace that has the name. `self::` begins at
    /// the top of the spec.
    pub(crate) fn find(&self, at: NamespaceId, path: &Path) -> Target<'a> {
        let Some((first, rest)) = path.segments.split_first().filter(|_| !path.leading) else { return Target::Foreign };
        let first = word(first);
        match first.as_str() {
            "crate" | "$crate" | "super" => return Target::Foreign,
            "self" => {
                let rest: Vec<String> = rest.iter().map(word).collect();
                return self.lookup(NamespaceId::TOP, &rest).map_or(Target::Foreign, Target::Local);
            }
            _ => {}
        }
        // Nearly every path is one name.
        if rest.is_empty() {
            let mut here = Some(at);
            while let Some(id) = here {
                let namespace = &self.namespaces[id.0];
                if let Some(id) = namespace.types.get(&first) {
                    return Target::Local(self.definitions[id.0]);
                }
                if !namespace.used.is_empty() && namespace.used.contains_key(&first) {
                    return Target::Foreign;
                }
                here = namespace.parent;
            }
            return Target::Unknown;
        }
        let words: Vec<String> = std::iter::once(first).chain(rest.iter().map(word)).collect();
        match self.outwards(at).find(|here| self.inside(*here, &words[..words.len() - 1]).is_some()) {
            Some(here) => self.lookup(here, &words).map_or(Target::Unknown, Target::Local),
            None => Target::Foreign,
        }
    }

    /// The type that words name from a namespace.
    fn lookup(&self, from: NamespaceId, words: &[String]) -> Option<Definition<'a>> {
        let (last, namespaces) = words.split_last()?;
        let here = self.inside(from, namespaces)?;
        self.namespaces[here.0].types.get(last).map(|id| self.definitions[id.0])
    }

    fn inside(&self, from: NamespaceId, words: &[String]) -> Option<NamespaceId> {
        words.iter().try_fold(from, |here, word| self.child(here, word))
    }

    /// The names of types that an unknown path could have meant.
    pub(super) fn known(&self, at: NamespaceId, path: &Path) -> Vec<&str> {
        let words: Vec<String> = path.segments.iter().map(|it| it.unraw().to_string()).collect();
        let namespaces = &words[..words.len().saturating_sub(1)];
        let seen: Vec<NamespaceId> = match namespaces {
            [] => self.outwards(at).collect(),
            words => self.outwards(at).find_map(|here| self.inside(here, words)).into_iter().collect(),
        };
        let names = |id: NamespaceId| {
            let mut names: Vec<&str> = self.namespaces[id.0].types.keys().map(String::as_str).collect();
            names.sort_unstable();
            names
        };
        seen.into_iter().flat_map(names).collect()
    }

    /// The names that a `use` brings.
    pub(super) fn used(&self) -> impl Iterator<Item = &String> {
        self.namespaces.iter().flat_map(|it| it.used.keys())
    }

    /// Whether a name that is unknown in a namespace may come from a `use` of everything.
    pub(super) fn has_glob(&self, at: NamespaceId) -> bool {
        self.outwards(at).any(|here| self.namespaces[here.0].glob)
    }

    /// The namespace whose `use` brings the first name of a path that stands in another, or may bring it.
    pub(crate) fn brings(&self, at: NamespaceId, path: &Path) -> Option<NamespaceId> {
        let first = path.segments.first().filter(|it| !path.leading && !is_start(it))?.unraw().to_string();
        let by_name = self.outwards(at).find(|here| self.namespaces[here.0].used.contains_key(&first));
        by_name.or_else(|| {
            let alone = path.segments.len() == 1;
            self.outwards(at).find(|here| alone && self.namespaces[here.0].glob)
        })
    }

    /// A path as the top of the spec has it, if a `use` there brings its first name, or may bring it.
    pub(super) fn brought_at_top(&self, at: NamespaceId, path: &Path) -> Option<Vec<Ident>> {
        let own = path.segments.iter().take_while(|it| *it == "self").count();
        let here = if own == 0 { at } else { NamespaceId::TOP };
        let path = Path { leading: path.leading, segments: path.segments[own..].to_vec(), args: Vec::new() };
        // TypeScript's words are raw names in Rust.
        let word =
            |it: &Ident| if is_start(it) { it.clone() } else { names::ident(&it.unraw().to_string(), it.span()) };
        (self.brings(here, &path) == Some(NamespaceId::TOP)).then(|| path.segments.iter().map(word).collect())
    }

    /// Whether a path of another file begins with what stands beside the spec, or with a crate: no `use` of the spec brings it.
    pub(super) fn is_beside(&self, at: NamespaceId, path: &Path) -> bool {
        let own = path.segments.iter().take_while(|it| *it == "self").count();
        let Some(first) = path.segments.get(own).filter(|it| !path.leading && !is_start(it)) else { return false };
        if own == 0 {
            return path.segments.len() > 1 && self.brings(at, path).is_none();
        }
        let (top, first) = (&self.namespaces[NamespaceId::TOP.0], first.unraw().to_string());
        !top.glob && !top.used.contains_key(&first) && !top.children.contains_key(&first)
    }

    /// What says that there may be nothing: whether `null` is among the values of a type, and whether `undefined` is.
    pub(crate) fn absences(&self, at: NamespaceId, ty: &Type) -> (bool, bool) {
        let parts = match &self.unaliased(at, ty).1.kind {
            TypeKind::Union(parts) => parts,
            kind => return (matches!(kind, TypeKind::Keyword(Keyword::Null)), false),
        };
        let null = parts.iter().any(|it| it.is(Keyword::Null));
        (null, parts.iter().any(|it| it.is_absent() && !it.is(Keyword::Null)))
    }

    /// Whether nothing, among the values of a type, is `null` and never `undefined`.
    pub(crate) fn is_or_null(&self, at: NamespaceId, ty: &Type) -> bool {
        self.absences(at, ty) == (true, false)
    }

    /// What a type comes to when it is another name for one, and what may be absent is there.
    pub(crate) fn meaning<'t>(&self, at: NamespaceId, ty: &'t Type) -> (NamespaceId, &'t Type)
    where
        'a: 't,
    {
        let (mut at, mut ty) = (at, ty);
        // A type that stands for itself ends as well.
        for _ in 0..=DEEPEST_ALIAS {
            (at, ty) = self.unaliased(at, ty);
            let TypeKind::Union(parts) = &ty.kind else { break };
            let mut present = parts.iter().filter(|part| !part.is_absent());
            match (present.next(), present.next()) {
                (Some(one), None) => ty = one,
                _ => break,
            }
        }
        (at, ty)
    }

    /// What a type is another name for.
    fn unaliased<'t>(&self, at: NamespaceId, ty: &'t Type) -> (NamespaceId, &'t Type)
    where
        'a: 't,
    {
        let (mut at, mut ty) = (at, ty);
        for _ in 0..=DEEPEST_ALIAS {
            let TypeKind::Path(path) = &ty.kind else { break };
            let Target::Local(Definition { namespace, kind: Kind::Alias(it), .. }) = self.find(at, path) else { break };
            (at, ty) = (namespace, &it.ty);
        }
        (at, ty)
    }

    /// The interface of this spec that a type names.
    pub(crate) fn interface(&self, at: NamespaceId, ty: &Type) -> Option<(NamespaceId, &'a Interface)> {
        let (at, ty) = self.meaning(at, ty);
        let TypeKind::Path(path) = &ty.kind else {
            return None;
        };
        match self.find(at, path) {
            Target::Local(Definition { namespace, kind: Kind::Interface(it), .. }) => Some((namespace, it)),
            _ => None,
        }
    }

    /// The callback that a type is.
    pub(crate) fn callback<'t>(&self, at: NamespaceId, ty: &'t Type) -> Option<(NamespaceId, &'t Signature)>
    where
        'a: 't,
    {
        let (at, ty) = self.meaning(at, ty);
        match &ty.kind {
            TypeKind::Function(it) => Some((at, it)),
            _ => None,
        }
    }

    /// What a rest parameter takes many of, and where that stands: its type is a list, or another name for one.
    pub(crate) fn rest_item<'t>(&self, at: NamespaceId, ty: &'t Type) -> Option<(NamespaceId, &'t Type)>
    where
        'a: 't,
    {
        let (mut at, mut ty) = (at, ty);
        for _ in 0..=DEEPEST_ALIAS {
            let TypeKind::Path(path) = &ty.kind else { break };
            match self.find(at, path) {
                Target::Local(Definition { namespace, kind: Kind::Alias(it), .. }) if it.generics.is_empty() => {
                    (at, ty) = (namespace, &it.ty);
                }
                Target::Unknown if ty::is_builtin(path, "Array") && path.args.len() == 1 => {
                    return path.args.first().map(|it| (at, it));
                }
                _ => break,
            }
        }
        match &ty.kind {
            TypeKind::Array(item) => Some((at, item)),
            _ => None,
        }
    }

    /// Whether an interface is an object that stays with the host: it has methods, or is a task.
    pub(crate) fn is_handle(&self, interface: &Interface) -> bool {
        match self.id(interface) {
            Some(id) => self.handles[id.0],
            None => has_methods(interface),
        }
    }

    fn stays_with_host(&self, definition: &Definition<'a>) -> bool {
        match definition.kind {
            Kind::Interface(it) => self.hierarchy(definition.namespace, it).iter().any(|(_, one)| has_methods(one)),
            Kind::Alias(_) => false,
        }
    }

    /// An interface, then those that it extends, each with its namespace.
    pub(crate) fn hierarchy(&self, at: NamespaceId, interface: &'a Interface) -> Vec<(NamespaceId, &'a Interface)> {
        let mut list = vec![(at, interface)];
        let mut next = 0;
        while let Some((at, one)) = list.get(next).copied() {
            for base in &one.extends {
                let TypeKind::Path(path) = &base.kind else { continue };
                let Target::Local(definition) = self.find(at, path) else { continue };
                let Kind::Interface(parent) = definition.kind else { continue };
                if list.len() <= MOST_BASES + 1 && !list.iter().any(|(_, known)| std::ptr::eq(*known, parent)) {
                    list.push((definition.namespace, parent));
                }
            }
            next += 1;
        }
        list
    }

    /// What an interface is a promise of, by itself or by what it extends, and where that stands.
    pub(crate) fn promise(&self, at: NamespaceId, interface: &'a Interface) -> Option<(NamespaceId, &'a Type)> {
        if interface.extends.is_empty() {
            return None;
        }
        self.hierarchy(at, interface).into_iter().find_map(|(at, one)| Some((at, promise_of(one)?)))
    }

    /// The properties of an interface, its own and those that it inherits, each with its namespace.
    pub(crate) fn properties(&self, at: NamespaceId, interface: &'a Interface) -> Vec<(NamespaceId, &'a Property)> {
        let hierarchy = self.hierarchy(at, interface);
        hierarchy.into_iter().flat_map(|(at, one)| properties(&one.members).map(move |it| (at, it))).collect()
    }

    /// The callbacks of a call among an interface's properties.
    pub(crate) fn callbacks(&self, at: NamespaceId, interface: &'a Interface) -> Vec<&'a Property> {
        let properties = self.properties(at, interface).into_iter();
        properties.filter(|(at, it)| self.is_settle(*at, it)).map(|(_, it)| it).collect()
    }

    /// Whether a property is `success`, `fail` or `complete`.
    pub(crate) fn is_settle(&self, at: NamespaceId, property: &Property) -> bool {
        SettleKind::parse(&property.name.js).is_some() && self.callback(at, &property.ty).is_some()
    }
}

/// Whether a type by itself says that it may be `null` or `undefined`.
fn may_be_absent(ty: &Type) -> bool {
    match &ty.kind {
        TypeKind::Union(parts) => parts.iter().any(may_be_absent),
        _ => ty.is_absent(),
    }
}

/// Whether a path begins at a module and not with a name.
fn is_start(ident: &Ident) -> bool {
    matches!(ident.to_string().as_str(), "crate" | "$crate" | "self" | "super")
}

fn has_methods(interface: &Interface) -> bool {
    interface.attrs.object
        || promise_of(interface).is_some()
        || interface.members.iter().any(|member| matches!(member, Member::Method(_)))
}

/// What an interface is a promise of: `interface RequestTask extends Promise<T>`.
pub(crate) fn promise_of(interface: &Interface) -> Option<&Type> {
    promises_of(interface).next()
}

/// All that an interface itself says that it is a promise of.
pub(super) fn promises_of(interface: &Interface) -> impl Iterator<Item = &Type> {
    interface.extends.iter().filter_map(ty::promised)
}

/// The properties among members.
pub(crate) fn properties(members: &[Member]) -> impl Iterator<Item = &Property> {
    members.iter().filter_map(|member| match member {
        Member::Property(it) => Some(it),
        _ => None,
    })
}

/// The key and the value of `[key: string]: T` among members.
pub(super) fn index(members: &[Member]) -> Option<(&Type, &Type)> {
    members.iter().find_map(|member| match member {
        Member::Index(key, value) => Some((&**key, &**value)),
        _ => None,
    })
}

//! [`Definitions`] -> the spec of each file.

use std::collections::{BTreeMap, HashMap, HashSet};

use taro_api_codegen::ast::visit_mut::{self, VisitMut};
use taro_api_codegen::ast::{Attrs, Function, Item, Member, Namespace, Property, Spec, Type, TypeKind};
use taro_api_codegen::parse::On;

use super::definitions::{Definition, Definitions, TypeId};
use super::descriptions::{bare_if_nothing_is_said, put_values};
use super::nodes;
use super::paths::Paths;
use super::ts::At;

/// A file's spec, and what its first line names.
pub(crate) struct File {
    pub(crate) spec: Spec,
    /// Its functions and values, or its types if it has none of those.
    pub(crate) names: Vec<String>,
    /// Where all of it is declared.
    pub(crate) places: Places,
}

/// Where what a spec has is declared, by the names on the way to it in the spec.
#[derive(Default)]
pub(crate) struct Places {
    types: HashMap<Vec<String>, (At, BTreeMap<String, At>)>,
    values: HashMap<String, At>,
}

impl Places {
    /// Where a type, or a member of it, is declared.
    pub(crate) fn of_type(&self, path: &[String], member: Option<&str>) -> Option<At> {
        match self.types.get(path) {
            Some((at, members)) => Some(member.and_then(|it| members.get(it)).copied().unwrap_or(*at)),
            // A namespace is where the first of its types is.
            None => self.types.iter().filter(|(it, _)| it.starts_with(path)).map(|(_, (at, _))| *at).min(),
        }
    }

    /// Where a function or a constant is declared.
    pub(crate) fn of_value(&self, name: &str) -> Option<At> {
        self.values.get(name).copied()
    }
}

/// The files that define something, by their number.
pub(crate) fn specs(definitions: &Definitions) -> BTreeMap<usize, File> {
    let mut paths = Paths::new(definitions);
    let mut drafts: BTreeMap<usize, Draft> = BTreeMap::new();
    for (id, it) in definitions.types.iter().enumerate() {
        let Some(it) = it else { continue };
        let mut item = paths.named(it);
        put_values(&mut item, &it.values);
        Fitting.visit_item(&mut item);
        let named = Named { id: Some(id), of: it, item };
        drafts.entry(it.file).or_default().types.push(named);
    }
    for it in definitions.constants.iter().chain(&definitions.functions) {
        let mut item = paths.named(it);
        Fitting.visit_item(&mut item);
        let named = Named { id: None, of: it, item };
        drafts.entry(it.file).or_default().values.push(named);
    }
    let mut named_elsewhere = paths.named_elsewhere();
    // What every file uses goes either way, and says so by where it stands.
    named_elsewhere.retain(|id| definitions.types[*id].as_ref().is_some_and(|it| definitions.general != Some(it.file)));
    drafts.into_iter().map(|(file, draft)| (file, draft.file(&named_elsewhere))).collect()
}

/// Keeps of a comment's facts those that say something of what it stands above.
struct Fitting;

impl VisitMut for Fitting {
    fn visit_item(&mut self, item: &mut Item) {
        match item {
            Item::Use(_) => {}
            Item::Namespace(it) => On::Namespace.keep(&mut it.attrs),
            Item::Interface(it) => On::Interface.keep(&mut it.attrs),
            Item::Alias(it) => On::Type.keep(&mut it.attrs),
            Item::Function(it) => On::Function.keep(&mut it.attrs),
            Item::Const(it) => On::Const.keep(&mut it.attrs),
        }
        visit_mut::visit_item(self, item);
    }

    fn visit_member(&mut self, member: &mut Member) {
        match member {
            Member::Property(it) => On::Field.keep(&mut it.attrs),
            Member::Method(it) => On::Field.keep(&mut it.attrs),
            Member::Index(..) | Member::Call(_) => {}
        }
        visit_mut::visit_member(self, member);
    }

    fn visit_type(&mut self, ty: &mut Type) {
        if let TypeKind::Value(it) = &mut ty.kind {
            On::Literal.keep(&mut it.attrs);
            bare_if_nothing_is_said(ty);
        }
        visit_mut::visit_type(self, ty);
    }
}

/// A definition with the paths of what it names.
struct Named<'d> {
    id: Option<TypeId>,
    of: &'d Definition,
    item: Item,
}

impl Named<'_> {
    fn item(mut self, named_elsewhere: &HashSet<TypeId>) -> Item {
        if let Item::Interface(it) = &mut self.item {
            it.attrs.both_ways = self.id.is_some_and(|id| named_elsewhere.contains(&id));
        }
        self.item
    }
}

/// The definitions of a file.
#[derive(Default)]
struct Draft<'d> {
    types: Vec<Named<'d>>,
    /// The constants, and the functions behind them.
    values: Vec<Named<'d>>,
}

impl Draft<'_> {
    fn file(mut self, named_elsewhere: &HashSet<TypeId>) -> File {
        // What another file declares comes last.
        let place = |it: &Named| (it.of.at.file != it.of.file, it.of.at, it.of.name().to_owned());
        self.types.sort_by_cached_key(place);
        let names = self.names();
        let mut places = Places::default();
        for it in &self.types {
            let path = it.of.namespaces.iter().cloned().chain([it.of.name().to_owned()]).collect();
            places.types.insert(path, (it.of.at, it.of.members.clone()));
        }
        for it in &self.values {
            let (Item::Function(Function { name, .. }) | Item::Const(Property { name, .. })) = &it.item else {
                continue;
            };
            places.values.entry(name.js.clone()).or_insert(it.of.at);
        }
        let mut top = Level::default();
        for it in self.types {
            let mut level = &mut top;
            for name in &it.of.namespaces {
                let start = it.of.at;
                level = &mut level.inner.entry(name.clone()).or_insert_with(|| (start, Level::default())).1;
            }
            level.items.push((it.of.at, it.item(named_elsewhere)));
        }
        let mut items = top.items();
        items.extend(self.values.into_iter().map(|it| it.item));
        File { spec: Spec { items, ..Spec::default() }, names, places }
    }

    fn names(&self) -> Vec<String> {
        let is_function = |it: &&Named| matches!(it.item, Item::Function(_));
        let (functions, constants): (Vec<_>, Vec<_>) = self.values.iter().partition(is_function);
        let named: Vec<&Named> = functions.into_iter().chain(constants).collect();
        let named = if named.is_empty() { self.types.iter().collect() } else { named };
        let mut names: Vec<String> = named.into_iter().map(js).collect();
        names.dedup();
        names
    }
}

/// The name in JavaScript.
fn js(it: &Named) -> String {
    match &it.item {
        Item::Function(it) if it.name.js == "default" => nodes::called(&it.name).to_owned(),
        Item::Const(it) if it.name.js == "default" => nodes::called(&it.name).to_owned(),
        Item::Function(it) => it.name.js.clone(),
        _ => it.of.name().to_owned(),
    }
}

/// The definitions of a namespace, each with its place in the sources.
#[derive(Default)]
struct Level {
    items: Vec<(At, Item)>,
    inner: BTreeMap<String, (At, Level)>,
}

impl Level {
    fn items(mut self) -> Vec<Item> {
        for (name, (at, level)) in self.inner {
            let namespace = Namespace { attrs: Attrs::default(), name: nodes::name(&name), items: level.items() };
            self.items.push((at, Item::Namespace(namespace)));
        }
        self.items.sort_by_key(|(at, _)| at.start);
        self.items.into_iter().map(|(_, item)| item).collect()
    }
}

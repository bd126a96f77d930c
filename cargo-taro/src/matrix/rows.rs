//! Specs -> rows: each function and constant, with what its types say of hosts.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;
use taro_api_codegen::hosts::Host;
use taro_api_codegen::spec::{Attrs, Interface, Item, Member, Property, Signature, Spec, Type, TypeKind};
use taro_api_codegen::types;

use super::{Field, Row};
use crate::specs::SpecFile;

/// The rows of files, in the order in which they are defined.
pub(super) fn of(files: &[SpecFile]) -> Vec<Row> {
    let mut rows = Vec::new();
    for file in files {
        for read in &file.specs {
            let mut names = BTreeMap::new();
            rust_names(&read.types.items, "", &mut names);
            let list = List { file, names: &names, scope: &Scope::of(&read.spec) };
            list.items(&read.spec.items, &[], &mut rows);
        }
    }
    rows
}

/// A place in a file.
type Place = (usize, usize);

fn place(span: Span) -> Place {
    let range = span.byte_range();
    (range.start, range.end)
}

/// What each function is called in Rust, by the place of its name.
fn rust_names(items: &[types::Item], path: &str, names: &mut BTreeMap<Place, String>) {
    for item in items {
        match item {
            types::Item::Function(it) => {
                names.insert(place(it.name.span()), format!("{path}{}", it.name));
            }
            types::Item::Module(it) => rust_names(&it.items, &format!("{path}{}::", it.name), names),
            _ => {}
        }
    }
}

/// The types of a file by their whole names.
struct Scope<'s> {
    interfaces: BTreeMap<Vec<String>, &'s Interface>,
    aliases: BTreeMap<Vec<String>, &'s Type>,
}

impl<'s> Scope<'s> {
    fn of(spec: &'s Spec) -> Scope<'s> {
        let mut scope = Scope { interfaces: BTreeMap::new(), aliases: BTreeMap::new() };
        scope.add(&spec.items, &[]);
        scope
    }

    fn add(&mut self, items: &'s [Item], path: &[String]) {
        for item in items {
            match item {
                Item::Namespace(it) => self.add(&it.items, &joined(path, &it.name.js)),
                Item::Interface(it) => drop(self.interfaces.insert(joined(path, &it.name.js), it)),
                Item::Alias(it) => drop(self.aliases.insert(joined(path, &it.name.js), &it.ty)),
                Item::Use(_) | Item::Function(_) | Item::Const(_) => {}
            }
        }
    }

    /// The whole name of a type of this file: it is looked up where it stands, then in the namespaces around.
    fn find(&self, from: &[String], segments: &[String]) -> Option<Vec<String>> {
        let places = (0..=from.len()).rev().map(|length| [&from[..length], segments].concat());
        places.into_iter().find(|name| self.interfaces.contains_key(name) || self.aliases.contains_key(name))
    }
}

fn joined(path: &[String], name: &str) -> Vec<String> {
    [path, &[name.to_owned()]].concat()
}

/// The hosts that something names.
fn hosts(attrs: &Attrs) -> Option<Vec<Host>> {
    attrs.platforms.as_ref().map(|platforms| platforms.hosts.iter().map(|(host, _)| *host).collect())
}

/// The APIs of a spec.
struct List<'s> {
    file: &'s SpecFile,
    names: &'s BTreeMap<Place, String>,
    scope: &'s Scope<'s>,
}

impl List<'_> {
    fn items(&self, items: &[Item], path: &[String], rows: &mut Vec<Row>) {
        for item in items {
            let (name, attrs) = match item {
                Item::Namespace(it) => {
                    self.items(&it.items, &joined(path, &it.name.js), rows);
                    continue;
                }
                Item::Function(it) => (&it.name, &it.attrs),
                Item::Const(it) => (&it.name, &it.attrs),
                Item::Use(_) | Item::Interface(_) | Item::Alias(_) => continue,
            };
            let home = joined(path, &name.js);
            let mut fields = Fields { scope: self.scope, home: &home, seen: BTreeSet::new(), list: Vec::new() };
            fields.own();
            match item {
                Item::Function(it) => fields.signature(path, &it.signature, ""),
                Item::Const(it) => fields.ty(path, &it.ty, &name.js),
                _ => {}
            }
            let fields = fields.list;
            let rust = self.names.get(&place(name.span)).cloned().unwrap_or_else(|| name.js.clone());
            rows.push(Row {
                name: home.join("."),
                family: self.file.family.clone(),
                file: self.file.path.clone(),
                rust,
                hosts: hosts(attrs),
                see: attrs.see.first().cloned(),
                fields,
            });
        }
    }
}

/// What has hosts of its own in the types of an API: those of its namespace, and those that they lead to in its file.
struct Fields<'s> {
    scope: &'s Scope<'s>,
    /// The namespace of the API's name.
    home: &'s [String],
    seen: BTreeSet<Vec<String>>,
    list: Vec<Field>,
}

impl Fields<'_> {
    fn own(&mut self) {
        let scope = self.scope;
        let own = scope.interfaces.keys().chain(scope.aliases.keys()).filter(|name| name.starts_with(self.home));
        let own: BTreeSet<&Vec<String>> = own.collect();
        own.into_iter().for_each(|name| self.named(name));
    }

    fn note(&mut self, path: &str, attrs: &Attrs) {
        if let Some(hosts) = hosts(attrs) {
            self.list.push(Field { path: path.to_owned(), hosts });
        }
    }

    /// A type by its whole name, once.
    fn named(&mut self, name: &[String]) {
        if !self.seen.insert(name.to_vec()) {
            return;
        }
        let path = name.strip_prefix(self.home).filter(|rest| !rest.is_empty()).unwrap_or(name).join(".");
        let around = name.split_last().map_or(name, |(_, around)| around);
        if let Some(interface) = self.scope.interfaces.get(name) {
            self.note(&path, &interface.attrs);
            interface.extends.iter().for_each(|base| self.ty(around, base, &path));
            self.members(around, &interface.members, &path);
        } else if let Some(ty) = self.scope.aliases.get(name) {
            self.ty(around, ty, &path);
        }
    }

    fn members(&mut self, from: &[String], members: &[Member], path: &str) {
        for member in members {
            match member {
                Member::Property(Property { attrs, name, ty, .. }) => {
                    let path = dotted(path, &name.js);
                    self.note(&path, attrs);
                    self.ty(from, ty, &path);
                }
                Member::Method(it) => {
                    let path = dotted(path, &it.name.js);
                    self.note(&path, &it.attrs);
                    self.signature(from, &it.signature, &path);
                }
                Member::Index(key, value) => {
                    self.ty(from, key, path);
                    self.ty(from, value, path);
                }
                Member::Call(it) => self.signature(from, it, path),
            }
        }
    }

    fn signature(&mut self, from: &[String], signature: &Signature, path: &str) {
        signature.params.iter().for_each(|param| self.ty(from, &param.ty, &dotted(path, &param.name.js)));
        self.ty(from, &signature.output, path);
    }

    fn ty(&mut self, from: &[String], ty: &Type, path: &str) {
        match &ty.kind {
            TypeKind::Path(it) => {
                let segments: Vec<String> = it.segments.iter().map(ToString::to_string).collect();
                if let Some(name) = self.scope.find(from, &segments).filter(|_| !it.leading) {
                    self.named(&name);
                }
                it.args.iter().for_each(|arg| self.ty(from, arg, path));
            }
            TypeKind::Array(it) | TypeKind::Keyof(it) => self.ty(from, it, path),
            TypeKind::Tuple(list) | TypeKind::Union(list) | TypeKind::Intersection(list) => {
                list.iter().for_each(|it| self.ty(from, it, path));
            }
            TypeKind::Indexed(table, key) => {
                self.ty(from, table, path);
                self.ty(from, key, path);
            }
            TypeKind::Function(it) => self.signature(from, it, path),
            TypeKind::Object(members) => self.members(from, members, path),
            TypeKind::Value(it) => self.note(&dotted(path, &it.name.js), &it.attrs),
            TypeKind::Keyword(_) | TypeKind::String(_) | TypeKind::Number(_) | TypeKind::Error => {}
        }
    }
}

fn dotted(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// The rows of a spec.
#[cfg(test)]
pub(super) fn of_text(text: &str) -> Vec<Row> {
    let file = SpecFile::read("a.rs", format!("taro_api::spec! {{ {text} }}"));
    assert!(file.mistakes.is_empty(), "{:?}", file.mistakes);
    of(&[file])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        let hosts = |hosts: &[Host]| hosts.iter().map(|it| it.name()).collect::<Vec<_>>().join(",");
        let rows = of_text(text).into_iter();
        let shown = rows.flat_map(|row| {
            let fields = row.fields.iter().map(|it| format!("  {} {}", it.path, hosts(&it.hosts))).collect::<Vec<_>>();
            let own = format!("{} {} {}", row.name, row.rust, row.hosts.as_deref().map_or("all".to_owned(), hosts));
            std::iter::once(own).chain(fields)
        });
        shown.collect()
    }

    #[test]
    fn an_api_has_the_fields_of_all_types_that_it_leads_to() {
        let rows = shown(
            "namespace openDoor {
                interface Option extends Base { #[platforms(tt)] wide?: boolean, at?: { #[platforms(tt)] x?: number } }
                interface Base { #[platforms(weapp)] key?: string }
                namespace inner { interface Result { #[platforms(tt)] code?: string } }
            }
            #[platforms(weapp, jd)]
            interface Door { #[platforms(weapp)] shut(callback: (res: openDoor::inner::Result) => void) => void }
            interface Other { #[platforms(weapp)] no?: string }
            #[platforms(weapp, tt)] function openDoor(option: openDoor::Option) => Door;
            function shut() => boolean;",
        );
        let expected = [
            "openDoor open_door weapp,tt",
            "  Base.key weapp",
            "  Option.wide tt",
            "  Option.at.x tt",
            "  inner.Result.code tt",
            "  Door weapp,jd",
            "  Door.shut weapp",
            "shut shut all",
        ];
        assert_eq!(rows, expected);
    }

    #[test]
    fn constants_and_several_ways_to_call_are_rows() {
        let rows = shown(
            "const env: { #[platforms(weapp)] path: string };
            function type(a: string) => void;
            #[rust(\"type_number\")] #[platforms(h5)] function type(a: number) => void;",
        );
        assert_eq!(rows, ["env env all", "  env.path weapp", "type r#type all", "type type_number h5"]);
    }

    #[test]
    fn types_that_hold_themselves_end() {
        let rows = shown(
            "interface Node { #[platforms(qq)] next?: Box<Node>, list?: Node[] }
            type Alias = Node;
            function node() => Alias;",
        );
        assert_eq!(rows, ["node node all", "  Node.next qq"]);
    }
}

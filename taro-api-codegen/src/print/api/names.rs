//! Rust's names, and the attribute that says JavaScript's where it does not follow from them.

use std::collections::BTreeMap;

use heck::ToLowerCamelCase;
use proc_macro2::Ident;
use syn::ext::IdentExt;

use super::{Place, Printer};
use crate::ast::{Item, Name, Path, UseTree};
use crate::ir;
use crate::resolve::names;
use crate::resolve::scope::{NamespaceId, Target};

/// What `resolve` calls what a `type` consists of.
pub(super) enum Named {
    /// The values of a set, in their order.
    Values(Vec<String>),
    /// The parts of a union: the values among them first.
    Parts(Vec<String>),
}

/// Notes the names of all sets and unions.
pub(super) fn collect(
    modules: &mut Vec<String>,
    items: &[ir::Item],
    named: &mut BTreeMap<(Vec<String>, String), Named>,
) {
    for item in items {
        let (name, list) = match item {
            ir::Item::Module(it) => {
                modules.push(it.name.unraw().to_string());
                collect(modules, &it.items, named);
                modules.pop();
                continue;
            }
            ir::Item::When(_, items) => {
                collect(modules, items, named);
                continue;
            }
            ir::Item::Enum(it) => (&it.name, Named::Values(it.variants.iter().map(|it| it.name.to_string()).collect())),
            ir::Item::Union(it) => (&it.name, Named::Parts(it.variants.iter().map(|it| it.name.to_string()).collect())),
            _ => continue,
        };
        named.insert((modules.clone(), name.to_string()), list);
    }
}

/// The name of a function, a module or a parameter, and its `#[js(..)]`.
pub(super) fn value(name: &Name) -> (String, Option<String>) {
    written(name, &names::snake(name), names::leads_back)
}

/// The same of a member.
pub(super) fn member(name: &Name, is_object: bool) -> (String, Option<String>) {
    let ident = if is_object { names::method(name) } else { names::field(name) };
    written(name, &ident, |it| names::member_leads_back(it, is_object))
}

fn written(name: &Name, ident: &Ident, leads_back: impl Fn(&str) -> bool) -> (String, Option<String>) {
    let rust = ident.unraw().to_string();
    let derived = Some(names::js_of_value(&rust)).filter(|_| leads_back(&rust));
    (ident.to_string(), js(name, derived.as_deref()))
}

/// The same of a type.
pub(super) fn ty(name: &Name) -> (String, Option<String>) {
    let ident = names::camel(name);
    (ident.to_string(), js(name, Some(&ident.unraw().to_string())))
}

/// The same of a constant, which is in capitals where they lead back.
pub(super) fn constant(name: &Name) -> (String, Option<String>) {
    let rust = names::snake(name).unraw().to_string();
    let upper = rust.to_uppercase();
    let ident = if upper.to_lowercase() == rust { &upper } else { &rust };
    let ident = names::ident(ident, name.span).to_string();
    let derived = Some(rust.to_lower_camel_case()).filter(|_| names::leads_back(&rust));
    (ident, js(name, derived.as_deref()))
}

/// The same of a value of a set, which `resolve` has named.
pub(super) fn variant(rust: &str, js: &str) -> Option<String> {
    let rust = rust.strip_prefix("r#").unwrap_or(rust);
    let follows = names::variant_leads_back(rust) && names::js_of_variant(rust) == js;
    (!follows).then(|| format!("#[js({js:?})]"))
}

/// Nothing, if the name follows from the Rust one.
fn js(name: &Name, derived: Option<&str>) -> Option<String> {
    (derived != Some(name.js.as_str())).then(|| format!("#[js({:?})]", name.js))
}

/// The path of a type that needs no definition, for where its name means another one.
fn whole(name: &str) -> String {
    let module = match name {
        "f64" | "i64" | "bool" | "u8" | "f32" => "core::primitive",
        "String" => "std::string",
        "Option" => "std::option",
        "Vec" => "std::vec",
        "Box" => "std::boxed",
        "BTreeMap" => "std::collections",
        "Duration" => "std::time",
        _ => "taro_api",
    };
    format!("{module}::{name}")
}

impl Printer<'_> {
    /// A type that needs no definition.
    pub(super) fn known(&self, place: &Place, name: &str, arguments: &[String]) -> String {
        let list = if arguments.is_empty() { String::new() } else { format!("<{}>", arguments.join(", ")) };
        let hidden = place.parameters.iter().any(|it| it == name)
            || place.hidden.get(name).is_some_and(|takes_some| arguments.is_empty() || *takes_some);
        if hidden { format!("{}{list}", whole(name)) } else { format!("{name}{list}") }
    }

    /// A path to a type that is defined, here or elsewhere.
    pub(super) fn path(&self, place: &Place, path: &Path) -> String {
        if path.leading {
            return format!("::{}", joined(&path.segments));
        }
        let up = "super::".repeat(place.modules.len());
        match self.scope.find(place.at, path) {
            Target::Local(definition) => {
                format!("{}{}", self.way(place, definition.namespace), names::camel(definition.name()))
            }
            Target::Foreign | Target::Unknown => match path.segments.split_first() {
                Some((first, _)) if first == "crate" || first == "$crate" => joined(&path.segments),
                Some((first, rest)) if first == "self" && !rest.is_empty() => format!("{up}{}", joined(rest)),
                // A `use` in a namespace brings it there.
                _ => {
                    let here = self.scope.brings(place.at, path).unwrap_or(NamespaceId::TOP);
                    format!("{}{}", self.way(place, here), joined(&path.segments))
                }
            },
        }
    }

    /// From one namespace to another.
    fn way(&self, place: &Place, namespace: NamespaceId) -> String {
        let (from, to) = (self.scope.modules(place.at), self.scope.modules(namespace));
        let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
        let down = to[shared..].iter().map(|module| format!("{module}::"));
        down.fold("super::".repeat(from.len() - shared), |way, module| way + &module)
    }
}

fn joined(segments: &[Ident]) -> String {
    let word = |it: &Ident| match it.to_string().as_str() {
        it @ ("crate" | "super" | "self") => it.to_owned(),
        // TypeScript's words are raw names in Rust.
        it => names::ident(it.strip_prefix("r#").unwrap_or(it), proc_macro2::Span::call_site()).to_string(),
    };
    segments.iter().map(word).collect::<Vec<_>>().join("::")
}

/// The names that definitions have, and whether one of that name takes arguments.
pub(super) fn hidden(items: &[Item]) -> BTreeMap<String, bool> {
    let mut hidden = BTreeMap::new();
    for item in items {
        let (name, takes_some) = match item {
            Item::Interface(it) => (names::camel(&it.name).to_string(), !it.generics.is_empty()),
            Item::Alias(it) => (names::camel(&it.name).to_string(), !it.generics.is_empty()),
            Item::Use(it) => {
                brought(&it.tree, &mut hidden);
                continue;
            }
            _ => continue,
        };
        *hidden.entry(name).or_default() |= takes_some;
    }
    hidden
}

/// What is brought may take some.
fn brought(tree: &UseTree, hidden: &mut BTreeMap<String, bool>) {
    match tree {
        UseTree::Path(_, tree) => brought(tree, hidden),
        UseTree::Name(it) | UseTree::Rename(_, it) => drop(hidden.insert(it.to_string(), true)),
        UseTree::Glob => {}
        UseTree::Group(trees) => trees.iter().for_each(|tree| brought(tree, hidden)),
    }
}

//! Specs -> rows: each function and constant, with what its types say of hosts.

use std::collections::BTreeMap;

use proc_macro2::Span;
use taro_api_codegen::ast::Item;
use taro_api_codegen::ir;

use super::Row;
use super::facts::Facts;
use super::fields::Fields;
use crate::specs::scope::{Scope, joined};
use crate::{features, specs::SpecFile};

/// The rows of files, in the order in which they are defined.
pub(super) fn of(files: &[SpecFile]) -> Vec<Row> {
    let mut rows = Vec::new();
    for file in files {
        for read in &file.specs {
            let mut names = BTreeMap::new();
            rust_names(&read.types.items, "", &mut names);
            let is_taro = read.spec.module.is_none() && !file.family.is_empty();
            let list = List { file, is_taro, names: &names, scope: &Scope::of(&read.spec) };
            list.items(&read.spec.items, &[], &mut rows);
        }
    }
    rows
}

/// A place in a file.
type LineColumn = (usize, usize);

fn place(span: Span) -> LineColumn {
    let range = span.byte_range();
    (range.start, range.end)
}

/// What each function is called in Rust, by the place of its name.
fn rust_names(items: &[ir::Item], path: &str, names: &mut BTreeMap<LineColumn, String>) {
    for item in items {
        match item {
            ir::Item::Function(it) => {
                names.insert(place(it.name.span()), format!("{path}{}", it.name));
            }
            ir::Item::Module(it) => rust_names(&it.items, &format!("{path}{}::", it.name), names),
            _ => {}
        }
    }
}

/// The APIs of a spec.
struct List<'s> {
    file: &'s SpecFile,
    /// Whether they are Taro's own.
    is_taro: bool,
    names: &'s BTreeMap<LineColumn, String>,
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
            let mut fields = Fields::of(self.scope, &home);
            fields.own();
            match item {
                Item::Function(it) => fields.signature(path, &it.signature, ""),
                Item::Const(it) => fields.ty(path, &it.ty, &name.js),
                _ => {}
            }
            let fields = fields.taken();
            let rust = self.names.get(&place(*name.span)).cloned().unwrap_or_else(|| name.js.clone());
            rows.push(Row {
                name: home.join("."),
                family: self.file.family.clone(),
                feature: if self.is_taro { features::of(&rust) } else { None },
                file: self.file.path.clone(),
                rust,
                facts: Facts::of(attrs),
                see: attrs.see.first().cloned(),
                fields,
            });
        }
    }
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
    use taro_api_codegen::hosts::Host;

    use super::*;

    fn shown(text: &str) -> Vec<String> {
        let hosts = |hosts: &[Host]| hosts.iter().map(|it| it.name()).collect::<Vec<_>>().join(",");
        let rows = of_text(text).into_iter();
        let shown = rows.flat_map(|row| {
            let fields = row
                .fields
                .iter()
                .map(|it| format!("  {} {}", it.path, hosts(&it.facts.support.hosts())))
                .collect::<Vec<_>>();
            let own = format!(
                "{} {} {}",
                row.name,
                row.rust,
                row.facts.support.declared.as_deref().map_or("all".to_owned(), hosts)
            );
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

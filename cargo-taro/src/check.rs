//! `cargo taro check`: every mistake of the specs, each at its place.

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::Result;
use clap::Args;
use taro_api_codegen::ast::visit::{self, Visit};
use taro_api_codegen::ast::{Item, Member, Namespace};

use crate::specs::{self, SpecFile, count};

/// What `cargo taro check` is told.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo taro check
  cargo taro check specs/open-api/login.rs src/plugin

A path is a Rust file, or a folder whose Rust files are read: those that have a `spec! { .. }` or a module under `#[api]`.")]
pub(crate) struct Check {
    /// Files, and folders to walk.
    #[arg(default_value = "specs")]
    paths: Vec<PathBuf>,
}

/// What was found in the specs.
#[derive(Debug, Default, PartialEq, Eq)]
struct Count {
    apis: usize,
    types: usize,
    /// The properties and the methods of interfaces.
    members: usize,
    errors: usize,
}

impl Check {
    pub(crate) fn run(&self) -> Result<()> {
        let files = specs::find(&self.paths)?;
        let told = specs::tell(&files);
        let Count { apis, types, members, errors } = Count::of(&files);
        let counts = [(apis, "API"), (types, "type"), (members, "member"), (errors, "error")];
        println!("{}", counts.map(|(number, word)| count(number, word)).join(", "));
        told
    }
}

impl Count {
    /// Counts what files have. Several ways to call one function are one API.
    fn of(files: &[SpecFile]) -> Count {
        let mut counter = Counter::default();
        for file in files {
            counter.count.errors += file.mistakes.len();
            for read in &file.specs {
                counter.package = read.spec.module.as_deref().unwrap_or_default();
                counter.visit_spec(&read.spec);
            }
        }
        Count { apis: counter.apis.len(), ..counter.count }
    }
}

/// Counts while it walks.
#[derive(Default)]
struct Counter<'s> {
    count: Count,
    /// Each API: its package, the namespaces around it, and its name.
    apis: BTreeSet<(&'s str, Vec<&'s str>, &'s str)>,
    package: &'s str,
    namespaces: Vec<&'s str>,
}

impl<'s> Counter<'s> {
    fn api(&mut self, package: Option<&'s str>, name: &'s str) {
        self.apis.insert((package.unwrap_or(self.package), self.namespaces.clone(), name));
    }
}

impl<'s> Visit<'s> for Counter<'s> {
    fn visit_item(&mut self, item: &'s Item) {
        match item {
            Item::Interface(it) => {
                self.count.types += 1;
                let named = |it: &&Member| matches!(it, Member::Property(_) | Member::Method(_));
                self.count.members += it.members.iter().filter(named).count();
            }
            Item::Alias(_) => self.count.types += 1,
            Item::Function(it) => self.api(it.module.as_deref(), &it.name.js),
            Item::Const(it) => self.api(None, &it.name.js),
            Item::Namespace(_) | Item::Use(_) => visit::visit_item(self, item),
        }
    }

    fn visit_namespace(&mut self, namespace: &'s Namespace) {
        self.namespaces.push(&namespace.name.js);
        visit::visit_namespace(self, namespace);
        self.namespaces.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::snippet::Style;

    #[test]
    fn apis_and_types_are_counted_once() {
        let text = "taro_api::spec! {
            namespace a { #[object] interface Option { x?: number, y() => void, [key: string]: number } type Kind = \"a\" | \"b\"; }
            const b: string;
            function a(option: a::Option) => void;
            #[rust(\"a_text\")] function a(text: string) => void;
        }";
        let file = SpecFile::read("a.rs", text.to_owned());
        assert!(file.mistakes.is_empty(), "{:?}", file.mistakes);
        assert_eq!(Count::of(&[file]), Count { apis: 2, types: 2, members: 2, errors: 0 });
    }

    #[test]
    fn the_specs_of_the_repository_have_no_mistake() {
        let files = specs::of_the_repository();
        let shown: String = files.iter().map(|it| specs::show(it, Style::Plain)).collect();
        assert_eq!(shown, "");
        let count = Count::of(&files);
        assert!(count.apis > 400 && count.types > 1000 && count.members > 4000, "{count:?}");
    }

    #[test]
    fn a_mistake_fails_the_command() {
        let folder = tempdir("check");
        let path = folder.join("bad.rs");
        std::fs::write(&path, "taro_api::spec! { type Method = 'GET'; }").expect("it can be written");
        let error = Check { paths: vec![path] }.run().expect_err("it has a mistake");
        assert_eq!(error.to_string(), "1 error in the specs");
        std::fs::remove_dir_all(folder).expect("it can be removed");
    }

    fn tempdir(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("cargo-taro-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("it can be made");
        folder
    }
}

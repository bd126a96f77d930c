//! What the importer has to say: the summary, and the list of what is left out.

use std::fmt::{self, Write};

use taro_api_codegen::ast::visit::{self, Visit};
use taro_api_codegen::ast::{Item, Member, Signature, Spec};

use super::notes::{Note, Notes, code};
use super::sources::Sources;
use crate::specs;

/// How much was imported.
#[derive(Default)]
pub(crate) struct Count {
    files: usize,
    functions: usize,
    types: usize,
    fields: usize,
    left_out: usize,
    bare: usize,
}

impl Count {
    /// Counts what specs have.
    pub(crate) fn of<'s>(specs: impl IntoIterator<Item = &'s Spec>, notes: &Notes) -> Count {
        let mut count = Count { left_out: notes.left_out.len(), bare: notes.bare.len(), ..Count::default() };
        for spec in specs {
            count.files += 1;
            count.visit_spec(spec);
        }
        count
    }
}

impl Visit<'_> for Count {
    fn visit_item(&mut self, item: &Item) {
        match item {
            Item::Function(_) | Item::Const(_) => self.functions += 1,
            Item::Interface(_) | Item::Alias(_) => {
                self.types += 1;
                visit::visit_item(self, item);
            }
            Item::Namespace(_) | Item::Use(_) => visit::visit_item(self, item),
        }
    }

    fn visit_member(&mut self, member: &Member) {
        self.fields += 1;
        visit::visit_member(self, member);
    }

    /// What is taken and given is no field.
    fn visit_signature(&mut self, _: &Signature) {}
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Count { files, functions, types, fields, left_out, bare } = self;
        let parts = [(*files, "file"), (*functions, "function"), (*types, "type"), (*fields, "field")];
        let parts = parts.map(|(number, what)| specs::count(number, what)).join(", ");
        let bare = specs::count(*bare, "value");
        write!(f, "{parts}; {left_out} left out; {bare} typed `any` where TypeScript says more")
    }
}

/// The list of what is left out, in Markdown.
pub(crate) fn left_out(notes: &Notes, sources: &Sources) -> String {
    let mut text = String::from("# What the specs leave out\n\nWritten by `cargo taro import`.\n");
    let sections = [
        ("Left out", "name", "why", &notes.left_out),
        ("Typed `any` where TypeScript says more", "type", "what it is", &notes.bare),
        ("Read otherwise than written", "written", "read as", &notes.read_as),
        ("Types that are not reached", "type", "why", &notes.unreachable),
    ];
    for (title, name, why, list) in sections {
        if list.is_empty() {
            continue;
        }
        let _ = write!(text, "\n## {title}\n\n| {name} | where | {why} |\n| --- | --- | --- |\n");
        for Note { at, name, why } in list {
            let _ = writeln!(text, "| {} | {} | {} |", cell(&code(name)), sources.place(*at), cell(why));
        }
    }
    text
}

/// A text in a cell of a table.
fn cell(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}

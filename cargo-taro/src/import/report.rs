//! What the importer has to say: the summary, and the list of what is left out.

use std::fmt::{self, Write};

use super::model::{Member, MemberKind, Model, Note, Notes, Ty, TypeKind};
use super::sources::Sources;

/// How much was imported.
pub(crate) struct Count {
    pub(crate) files: usize,
    pub(crate) functions: usize,
    pub(crate) types: usize,
    pub(crate) fields: usize,
    pub(crate) left_out: usize,
    pub(crate) bare: usize,
}

impl Count {
    pub(crate) fn of(model: &Model, notes: &Notes, files: usize) -> Count {
        let types: Vec<_> = model.types.iter().filter(|it| it.file != usize::MAX).collect();
        let fields = types.iter().map(|it| match &it.kind {
            TypeKind::Interface { members, .. } => fields(members),
            TypeKind::Alias(ty) => inner(ty),
        });
        Count {
            files,
            functions: model.functions.len() + model.constants.len(),
            types: types.len(),
            fields: fields.sum(),
            left_out: notes.left_out.len(),
            bare: notes.bare.len(),
        }
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Count { files, functions, types, fields, left_out, bare } = self;
        write!(
            f,
            "{files} files, {functions} functions, {types} types, {fields} fields; {left_out} left out; {bare} values \
             typed `any` where TypeScript says more"
        )
    }
}

fn fields(members: &[Member]) -> usize {
    members
        .iter()
        .map(|it| match &it.kind {
            MemberKind::Property { ty, .. } | MemberKind::Index(ty) => 1 + inner(ty),
            MemberKind::Method(_) => 1,
        })
        .sum()
}

/// The fields of objects without a name.
fn inner(ty: &Ty) -> usize {
    match ty {
        Ty::Object(members) => fields(members),
        Ty::Array(it) | Ty::Record(it) | Ty::Promise(it) => inner(it),
        Ty::Union(parts) | Ty::Tuple(parts) => parts.iter().map(inner).sum(),
        _ => 0,
    }
}

/// The list of what is left out, in Markdown.
pub(crate) fn left_out(notes: &Notes, sources: &Sources) -> String {
    let mut text = String::from("# What the specs leave out\n\nWritten by `cargo taro import`.\n");
    let sections = [
        ("Left out", "name", "why", &notes.left_out),
        ("Typed `any` where TypeScript says more", "type", "what it is", &notes.bare),
        ("Read otherwise than written", "written", "read as", &notes.read_as),
        ("Types that are not reached", "type", "why", &notes.untouched),
    ];
    for (title, name, why, list) in sections {
        if list.is_empty() {
            continue;
        }
        let _ = write!(text, "\n## {title}\n\n| {name} | where | {why} |\n| --- | --- | --- |\n");
        for Note { at, name, why } in list {
            let _ = writeln!(text, "| `{name}` | {} | {why} |", sources.place(*at));
        }
    }
    text
}

//! Where two sources of one API disagree.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::Imported;
use super::model::{Facts, MemberKind, Model, Ty, TypeKind};
use super::words::Words;
use super::write::Writer;

/// What two imports say of the APIs that the first one has, where it is not the same; a line each.
pub(crate) fn differences(page: &Imported, declared: &Imported) -> Vec<String> {
    let of_page = said(page);
    let of_types = said(declared);
    let mut lines = Vec::new();
    for (path, page) in &of_page {
        match of_types.get(path) {
            None => lines.push(format!("{path}: only the page has it: `{page}`")),
            Some(types) if types != page => {
                lines.push(format!("{path}: the page has `{page}`, the declarations `{types}`"));
            }
            Some(_) => {}
        }
    }
    for (path, types) in of_types.iter().filter(|(path, _)| !of_page.contains_key(*path)) {
        let owner = path.split(['.', '(']).next().unwrap_or(path);
        if page.model.functions.iter().any(|it| it.name == owner) {
            lines.push(format!("{path}: only the declarations have it: `{types}`"));
        }
    }
    lines
}

/// Each function and each field, and what is said of it.
fn said(imported: &Imported) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for file in 0..imported.sources.files.len() {
        let writer =
            Writer { model: &imported.model, words: &Words::default(), docs: false, file, abroad: &RefCell::default() };
        for function in imported.model.functions.iter().filter(|it| it.at.file == file) {
            let line = format!("{}{}", writer.whole(&function.signature), hosts(&function.facts));
            all.insert(format!("{}()", function.rust.as_ref().unwrap_or(&function.name)), line);
        }
        for ty in imported.model.types.iter().filter(|it| it.file == file) {
            let TypeKind::Interface { members, .. } = &ty.kind else { continue };
            let owner = ty.namespaces.iter().chain([&ty.name]).cloned().collect::<Vec<_>>().join(".");
            for member in members {
                let mut member = member.clone();
                if let MemberKind::Property { ty, .. } = &mut member.kind {
                    spell_out(ty, &imported.model);
                }
                let line = writer.line(&member, &ty.namespaces);
                let line = line.split_whitespace().collect::<Vec<_>>().join(" ") + &hosts(&member.facts);
                all.insert(format!("{owner}.{}", member.name), line);
            }
        }
    }
    all
}

/// A page has the values of a set where the declarations name the set.
fn spell_out(ty: &mut Ty, model: &Model) {
    match ty {
        Ty::Named(id) => {
            if let TypeKind::Alias(set) = &model.types[*id].kind {
                *ty = set.clone();
            }
        }
        Ty::Array(it) => spell_out(it, model),
        _ => {}
    }
}

/// The hosts, in one order.
fn hosts(facts: &Facts) -> String {
    match &facts.platforms {
        Some(hosts) => {
            let mut hosts = hosts.clone();
            hosts.sort();
            let names: Vec<_> = hosts.iter().map(|it| it.name()).collect();
            format!(" on {}", names.join(", "))
        }
        None => String::new(),
    }
}

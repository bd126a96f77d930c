//! Where two sources of one API disagree.

use std::collections::BTreeMap;

use taro_api_codegen::ast::{Attrs, Item, Member, Type, TypeKind};
use taro_api_codegen::print;

use super::definitions::{Definition, Definitions};
use super::nodes;
use super::paths;

/// What two imports say of the APIs that the first one has, where it is not the same; a line each.
pub(crate) fn differences(page: &Definitions, declared: &Definitions) -> Vec<String> {
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
        if page.functions.iter().any(|it| matches!(&it.item, Item::Function(it) if it.name.js == owner)) {
            lines.push(format!("{path}: only the declarations have it: `{types}`"));
        }
    }
    lines
}

/// Each function and each field, and what is said of it. Types have their whole paths: the same name in another namespace
/// is another type.
fn said(definitions: &Definitions) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for function in &definitions.functions {
        let Item::Function(it) = paths::absolute(definitions, &function.item) else { continue };
        let line = format!("{}{}", print::signature(&it.signature), hosts(&it.attrs));
        all.insert(format!("{}()", nodes::called(&it.name)), line);
    }
    for ty in definitions.types.iter().flatten() {
        let Some(mut interface) = ty.interface().cloned() else { continue };
        for it in &mut interface.members {
            if let Member::Property(it) = it {
                spell_out(&mut it.ty, definitions);
            }
        }
        let Item::Interface(interface) = paths::absolute(definitions, &Item::Interface(interface)) else { continue };
        let owner = ty.namespaces.iter().chain([&interface.name.js]).cloned().collect::<Vec<_>>().join(".");
        for member in &interface.members {
            let line = print::member(member);
            let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
            let (name, hosts) = match member {
                Member::Property(it) => (it.name.js.as_str(), hosts(&it.attrs)),
                Member::Method(it) => (it.name.js.as_str(), hosts(&it.attrs)),
                Member::Index(..) | Member::Call(_) => ("", String::new()),
            };
            all.insert(format!("{owner}.{name}"), line + &hosts);
        }
    }
    all
}

/// A page has the values of a set where the declarations name the set.
fn spell_out(ty: &mut Type, definitions: &Definitions) {
    if let Some(set) = nodes::defined(ty).and_then(|id| definitions.types[id].as_ref()).and_then(Definition::alias) {
        *ty = set.clone();
    } else if let TypeKind::Array(of) = &mut ty.kind {
        spell_out(of, definitions);
    }
}

/// The hosts, in one order.
fn hosts(attrs: &Attrs) -> String {
    match &attrs.platforms {
        Some(hosts) => {
            let mut hosts = hosts.names();
            hosts.sort();
            let names: Vec<_> = hosts.iter().map(|it| it.name()).collect();
            format!(" on {}", names.join(", "))
        }
        None => String::new(),
    }
}

//! The names of values in Rust, where two of a set would be one: `"d"` and `"D"`.

use std::collections::{BTreeMap, BTreeSet};

use taro_api_codegen::ast::visit_mut::{self, VisitMut};
use taro_api_codegen::ast::{Attrs, Name, Spec, Type, TypeKind, Value};
use taro_api_codegen::resolve::names;

use super::nodes;

/// Gives each value of a set a name of its own.
pub(super) fn apart(spec: &mut Spec) {
    Apart.visit_spec(spec);
}

struct Apart;

impl VisitMut for Apart {
    fn visit_type(&mut self, ty: &mut Type) {
        if let TypeKind::Union(parts) = &mut ty.kind {
            // Texts and numbers are two sets.
            part(parts, false);
            part(parts, true);
        }
        visit_mut::visit_type(self, ty);
    }
}

fn part(parts: &mut [Type], numeric: bool) {
    let mut named: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, it) in parts.iter().enumerate() {
        if let Some((js, _)) = nodes::literal(it).filter(|(_, is_number)| *is_number == numeric) {
            let name = given(it).unwrap_or_else(|| names::camel_text(js));
            named.entry(name).or_default().push(index);
        }
    }
    let mut taken: BTreeSet<String> =
        named.iter().filter(|(_, list)| list.len() == 1).map(|(it, _)| it.clone()).collect();
    for (name, list) in named.into_iter().filter(|(_, list)| list.len() > 1) {
        for index in list {
            let Some((js, _)) = nodes::literal(&parts[index]) else { continue };
            let js = js.to_owned();
            let is_given = given(&parts[index]).is_some();
            let mut rust = if is_given || list_is_plain(&js) { name.clone() } else { format!("{name}{}", said(&js)) };
            while !taken.insert(rust.clone()) {
                rust.push_str(if !is_given && js.starts_with(char::is_uppercase) { "Upper" } else { "Too" });
            }
            if let TypeKind::Value(it) = &mut parts[index].kind {
                it.name.rust = Some(rust);
                continue;
            }
            let name = Name { rust: Some(rust), ..nodes::name(&js) };
            parts[index].kind = TypeKind::Value(Box::new(Value { name, attrs: Attrs::default(), numeric }));
        }
    }
}

/// The Rust name that a value was given: an enum's.
fn given(value: &Type) -> Option<String> {
    if let TypeKind::Value(it) = &value.kind { it.name.rust.clone() } else { None }
}

/// Whether a text has nothing but letters and digits.
fn list_is_plain(text: &str) -> bool {
    text.chars().all(|it| it.is_alphanumeric() || it == '_' || it == ' ')
}

/// The signs of a text, as words.
fn said(text: &str) -> String {
    let sign = |c: char| match c {
        '-' => "Dash",
        '+' => "Plus",
        '.' => "Dot",
        '/' => "Slash",
        '*' => "Star",
        '#' => "Hash",
        '%' => "Percent",
        '=' => "Equals",
        '<' => "Less",
        '>' => "Greater",
        '!' => "Not",
        _ => "",
    };
    text.chars().filter(|it| !it.is_alphanumeric()).map(sign).collect()
}

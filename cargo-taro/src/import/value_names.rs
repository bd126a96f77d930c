//! The names of values in Rust, where two of a set would be one: `"d"` and `"D"`.

use std::collections::{BTreeMap, BTreeSet};

use taro_api_codegen::ast::visit_mut::{self, VisitMut};
use taro_api_codegen::ast::{Attrs, Spec, Type, TypeKind, Value};
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
            part(parts, |kind| if let TypeKind::String(it) = kind { Some(it.clone()) } else { None }, false);
            part(parts, |kind| if let TypeKind::Number(it) = kind { Some(it.clone()) } else { None }, true);
        }
        visit_mut::visit_type(self, ty);
    }
}

fn part(parts: &mut [Type], text: impl Fn(&TypeKind) -> Option<String>, numeric: bool) {
    let mut named: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, it) in parts.iter().enumerate() {
        if let Some(text) = text(&it.kind) {
            named.entry(names::camel_text(&text)).or_default().push(index);
        }
    }
    let mut taken: BTreeSet<String> =
        named.iter().filter(|(_, list)| list.len() == 1).map(|(it, _)| it.clone()).collect();
    for (name, list) in named.into_iter().filter(|(_, list)| list.len() > 1) {
        for index in list {
            let Some(js) = text(&parts[index].kind) else { continue };
            let mut rust = if list_is_plain(&js) { name.clone() } else { format!("{name}{}", said(&js)) };
            while !taken.insert(rust.clone()) {
                rust.push_str(if js.starts_with(char::is_uppercase) { "Upper" } else { "Too" });
            }
            let name = taro_api_codegen::ast::Name { rust: Some(rust), ..nodes::name(&js) };
            parts[index].kind = TypeKind::Value(Box::new(Value { name, attrs: Attrs::default(), numeric }));
        }
    }
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

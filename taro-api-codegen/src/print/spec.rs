//! Definitions and members, with an empty line between definitions.

use quote::ToTokens;

use super::attrs::above;
use super::ty::{self, fitted, generics, list, spaced};
use super::{indent, width};
use crate::ast::{
    Alias, Attrs, Function, Interface, Item, Member, Name, Namespace, Property, Signature, Spec, Use, UseTree,
};
use crate::parse;

/// What stands in `spec! { .. }`, as it is indented in a file that begins with it.
pub fn spec(spec: &Spec) -> String {
    let inner = [("module", &spec.module), ("global", &spec.global), ("taro", &spec.taro)];
    let inner = inner.map(|(word, text)| text.as_ref().map(|it| format!("{}#![{word}({it:?})]\n", indent(1))));
    let mut parts: Vec<String> = Vec::new();
    let inner: String = inner.into_iter().flatten().collect();
    parts.extend((!inner.is_empty()).then_some(inner));
    parts.extend((!spec.items.is_empty()).then(|| items(&spec.items, 1)));
    parts.join("\n")
}

/// A member in one piece, for a message.
pub fn member(member: &Member) -> String {
    named(member, 0, 0)
}

/// A signature in one piece, for a message.
pub fn signature(signature: &Signature) -> String {
    ty::signature(signature, 0, 0)
}

fn items(items: &[Item], depth: usize) -> String {
    let mut text = String::new();
    for (at, it) in items.iter().enumerate() {
        let follows = at > 0 && !matches!((&items[at - 1], it), (Item::Use(_), Item::Use(_)));
        if follows {
            text.push('\n');
        }
        text.push_str(&item(it, depth));
    }
    text
}

fn item(item: &Item, depth: usize) -> String {
    match item {
        Item::Use(it) => format!("{}{}\n", indent(depth), use_item(it)),
        Item::Namespace(it) => namespace(it, depth),
        Item::Interface(it) => interface(it, depth),
        Item::Alias(it) => alias(it, depth),
        Item::Function(it) => function(it, depth),
        Item::Const(it) => {
            let above = above(&it.attrs, None, &it.name, depth);
            format!("{above}{}{};\n", indent(depth), property("const ", it, depth))
        }
    }
}

fn namespace(it: &Namespace, depth: usize) -> String {
    let (above, indent) = (above(&it.attrs, None, &it.name, depth), indent(depth));
    if it.items.is_empty() {
        return format!("{above}{indent}namespace {} {{}}\n", called(&it.attrs, &it.name));
    }
    format!("{above}{indent}namespace {} {{\n{}{indent}}}\n", called(&it.attrs, &it.name), items(&it.items, depth + 1))
}

fn interface(it: &Interface, depth: usize) -> String {
    let Interface { attrs, name, generics: parameters, extends, members: all } = it;
    let extends = if extends.is_empty() { String::new() } else { format!(" extends {}", list(extends, depth)) };
    let head = format!("{}interface {}{}{extends}", indent(depth), called(attrs, name), generics(parameters, depth));
    format!("{}{head} {}\n", above(attrs, None, name, depth), members(all, depth))
}

fn alias(it: &Alias, depth: usize) -> String {
    let head = format!("{}type {}{} =", indent(depth), called(&it.attrs, &it.name), generics(&it.generics, depth));
    let of = spaced(&fitted(&it.ty, depth, width(&head) + 1, 1));
    format!("{}{head}{of};\n", above(&it.attrs, None, &it.name, depth))
}

fn function(it: &Function, depth: usize) -> String {
    let head = format!("{}function {}", indent(depth), quoted(&it.name));
    let signature = ty::signature(&it.signature, depth, width(&head) + 1);
    format!("{}{head}{signature};\n", above(&it.attrs, it.module.as_deref(), &it.name, depth))
}

/// `{ .. }` with a member a line.
pub(super) fn members(list: &[Member], depth: usize) -> String {
    if list.is_empty() {
        return "{}".to_owned();
    }
    let inner = indent(depth + 1);
    let line = |it: &Member| {
        let above = match it {
            Member::Property(it) => above(&it.attrs, None, &it.name, depth + 1),
            Member::Method(it) => above(&it.attrs, None, &it.name, depth + 1),
            Member::Index(..) | Member::Call(_) => String::new(),
        };
        format!("{above}{inner}{},\n", named(it, depth + 1, depth * 4 + 4))
    };
    format!("{{\n{}{}}}", list.iter().map(line).collect::<String>(), indent(depth))
}

/// A member, without what stands above it; one column of its line is the comma's.
fn named(member: &Member, depth: usize, column: usize) -> String {
    match member {
        Member::Property(it) => property("", it, depth),
        Member::Method(it) => {
            // Without quotes, it would make an object.
            let name = if it.name.js == "new" { "\"new\"".to_owned() } else { quoted(&it.name) };
            let signature = ty::signature(&it.signature, depth, column + width(&name) + 1);
            format!("{name}{signature}")
        }
        Member::Index(key, value) => format!("[key: {}]: {}", ty::ty(key, depth), ty::ty(value, depth)),
        Member::Call(it) => ty::signature(it, depth, column + 1),
    }
}

fn property(before: &str, it: &Property, depth: usize) -> String {
    let readonly = if it.readonly { "readonly " } else { "" };
    let mark = if it.optional { "?" } else { "" };
    let head = format!("{before}{readonly}{}{mark}:", quoted(&it.name));
    let of = spaced(&fitted(&it.ty, depth, depth * 4 + width(&head) + 1, 1));
    format!("{head}{of}")
}

fn use_item(it: &Use) -> String {
    let Use { attributes, visibility, leading, tree, .. } = it;
    let before = [attributes, visibility].map(|it| it.to_token_stream().to_string());
    let before: String = before.into_iter().filter(|it| !it.is_empty()).map(|it| it + " ").collect();
    format!("{before}use {}{};", if *leading { "::" } else { "" }, use_tree(tree))
}

fn use_tree(tree: &UseTree) -> String {
    match tree {
        UseTree::Path(name, tree) => format!("{name}::{}", use_tree(tree)),
        UseTree::Name(name) => name.to_string(),
        UseTree::Rename(name, other) => format!("{name} as {other}"),
        UseTree::Glob => "*".to_owned(),
        UseTree::Group(trees) => format!("{{{}}}", trees.iter().map(use_tree).collect::<Vec<_>>().join(", ")),
    }
}

/// What the spec calls a type or a namespace.
fn called(attrs: &Attrs, name: &Name) -> String {
    plain(attrs.called.as_deref().unwrap_or(&name.js))
}

/// A name, in quotes where Rust does not read it as one.
pub(super) fn quoted(name: &Name) -> String {
    plain(&name.js)
}

fn plain(name: &str) -> String {
    if parse::is_plain(name) { name.to_owned() } else { format!("{name:?}") }
}

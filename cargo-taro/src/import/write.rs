//! The [`Model`] -> the text of the spec files.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use proc_macro2::Span;
use taro_api_codegen::parse;
use taro_api_codegen::resolve::names;

use super::model::{
    Constant, Facts, Function, Member, MemberKind, Model, Param, Signature, Ty, TypeDef, TypeId, TypeKind,
};
use super::words::{Words, callable};

/// A longer line is broken, as the project's own are.
const WIDTH: usize = 120;

/// What the text of one file is made from.
pub(crate) struct Writer<'w> {
    pub(crate) model: &'w Model,
    pub(crate) words: &'w Words,
    /// Whether Taro's own texts stand there instead of ours.
    pub(crate) docs: bool,
    /// The file.
    pub(crate) file: usize,
    /// The types that another file names: it may send them either way.
    pub(crate) abroad: &'w RefCell<BTreeSet<TypeId>>,
}

/// The definitions of a namespace.
#[derive(Default)]
struct Namespace<'w> {
    types: Vec<&'w TypeDef>,
    inner: BTreeMap<&'w str, (u32, Namespace<'w>)>,
}

impl<'w> Writer<'w> {
    /// The text, or `None` when the file defines nothing.
    pub(crate) fn file(&self) -> Option<String> {
        let mut root = Namespace::default();
        let mut types: Vec<_> = self.model.types.iter().filter(|it| it.file == self.file).collect();
        types.sort_by(|a, b| (a.at, &a.name).cmp(&(b.at, &b.name)));
        for ty in &types {
            let mut at = &mut root;
            for name in &ty.namespaces {
                at = &mut at.inner.entry(name).or_insert_with(|| (ty.at.start, Namespace::default())).1;
            }
            at.types.push(ty);
        }
        let functions: Vec<_> = self.model.functions.iter().filter(|it| it.at.file == self.file).collect();
        let constants: Vec<_> = self.model.constants.iter().filter(|it| it.at.file == self.file).collect();
        if types.is_empty() && functions.is_empty() && constants.is_empty() {
            return None;
        }
        let mut items = self.namespace(&root, &mut Vec::new());
        items.extend(constants.iter().map(|it| self.constant(it)));
        items.extend(functions.iter().map(|it| self.function(it)));
        let mut named: Vec<&str> = functions.iter().map(|it| it.name.as_str()).collect();
        named.extend(constants.iter().map(|it| it.name.as_str()));
        if named.is_empty() {
            named = types.iter().map(|it| it.name.as_str()).collect();
        }
        let mut text = self.header(named);
        text.push_str("\ntaro_api::spec! {\n");
        let items = items.join("\n");
        // It is said of what was found, and of nothing else.
        if let Some(release) = self.words.taro().filter(|_| items.contains("#[found(") || items.contains("#[absent(")) {
            let _ = writeln!(text, "    #![taro({release:?})]\n");
        }
        text.push_str(&items);
        text.push_str("}\n");
        Some(text)
    }

    /// A member in one piece.
    pub(crate) fn line(&self, member: &Member, path: &[String]) -> String {
        self.member(member, path, "", 0)
    }

    /// A signature in one piece.
    pub(crate) fn whole(&self, signature: &Signature) -> String {
        self.signature(signature, &[], "", 0, 0)
    }

    /// The lines above the macro: ours, or what the file has.
    fn header(&self, mut named: Vec<&str>) -> String {
        if !self.words.header.is_empty() {
            return self.words.header.iter().map(|it| format!("//!{it}\n")).collect();
        }
        named.dedup();
        let more = named.len().saturating_sub(4);
        let first = named.iter().take(4).map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ");
        if more == 0 { format!("//! {first}.\n") } else { format!("//! {first} and {more} more.\n") }
    }

    /// The definitions of a namespace, a text each.
    fn namespace(&self, namespace: &Namespace, path: &mut Vec<String>) -> Vec<String> {
        let mut items: Vec<(u32, String)> = Vec::new();
        for ty in &namespace.types {
            items.push((ty.at.start, self.type_def(ty, path)));
        }
        for (name, (start, inner)) in &namespace.inner {
            path.push((*name).to_owned());
            let depth = path.len();
            let mut text = String::new();
            let words = self.words.of(&key(path, ""));
            docs(&mut text, words, depth);
            let _ = writeln!(text, "{}namespace {} {{", indent(depth), quoted(name));
            text.push_str(&self.namespace(inner, path).join("\n"));
            let _ = writeln!(text, "{}}}", indent(depth));
            path.pop();
            items.push((*start, text));
        }
        items.sort_by_key(|(start, _)| *start);
        items.into_iter().map(|(_, text)| text).collect()
    }

    fn type_def(&self, ty: &TypeDef, path: &[String]) -> String {
        let depth = path.len() + 1;
        let key = key(path, &ty.name);
        let mut text = String::new();
        self.above(&mut text, &ty.facts, &key, depth);
        let name = quoted(&ty.name);
        match &ty.kind {
            TypeKind::Interface { extends, members } => {
                if members.is_empty() && extends.is_empty() {
                    // A browser's object, or another library's: it stays what it is.
                    let _ = writeln!(text, "{}#[object]", indent(depth));
                }
                let abroad = |id: &TypeId| std::ptr::eq(&self.model.types[*id], ty);
                if self.model.general != Some(self.file) && self.abroad.borrow().iter().any(abroad) {
                    let _ = writeln!(text, "{}#[both_ways]", indent(depth));
                }
                let _ = write!(text, "{}interface {name}", indent(depth));
                if !extends.is_empty() {
                    let bases: Vec<_> = extends.iter().map(|it| self.ty(it, path, &key, depth)).collect();
                    let _ = write!(text, " extends {}", bases.join(", "));
                }
                if members.is_empty() {
                    text.push_str(" {}\n");
                } else {
                    let _ = writeln!(text, " {}", self.members(members, path, &key, depth));
                }
            }
            TypeKind::Alias(of) => {
                let mut line = format!("{}type {name} = {};", indent(depth), self.ty(of, path, &key, depth));
                if let Ty::Union(parts) = of {
                    let above: Vec<String> = parts.iter().map(|it| self.above_value(ty, it, &key, depth + 1)).collect();
                    if line.len() > WIDTH || above.iter().any(|it| !it.is_empty()) {
                        line = format!("{}type {name} =", indent(depth));
                        for (part, above) in parts.iter().zip(above) {
                            let (part, indent) = (self.part(part, path, &key, depth + 1), indent(depth + 1));
                            let _ = write!(line, "\n{above}{indent}| {part}");
                        }
                        line.push(';');
                    }
                }
                let _ = writeln!(text, "{line}");
            }
        }
        text
    }

    /// What stands above one of a type's values.
    fn above_value(&self, of: &TypeDef, value: &Ty, key: &str, depth: usize) -> String {
        let mut text = String::new();
        if let Ty::String(name) | Ty::Number(name) = value {
            let facts = of.values.get(name).cloned().unwrap_or_default();
            self.above(&mut text, &facts, &format!("{key}.{name}"), depth);
        }
        text
    }

    fn constant(&self, constant: &Constant) -> String {
        let mut text = String::new();
        let key = callable("", &constant.name);
        self.above(&mut text, &constant.facts, &key, 1);
        let _ = writeln!(text, "    const {}: {};", quoted(&constant.name), self.ty(&constant.ty, &[], &key, 1));
        text
    }

    fn function(&self, function: &Function) -> String {
        let mut text = String::new();
        let key = callable("", function.rust.as_deref().unwrap_or(&function.name));
        self.above(&mut text, &function.facts, &key, 1);
        rename(&mut text, function.rust.as_deref(), 1);
        let head = format!("    function {}", quoted(&function.name));
        let _ = writeln!(text, "{head}{};", self.signature(&function.signature, &[], &key, 1, head.len() + 1));
        text
    }

    /// The description and the attributes.
    fn above(&self, text: &mut String, facts: &Facts, key: &str, depth: usize) {
        if self.docs {
            let own: Vec<String> = facts.text.iter().map(|it| format!(" {it}").trim_end().to_owned()).collect();
            docs(text, &own, depth);
        } else {
            docs(text, self.words.of(key), depth);
        }
        let indent = indent(depth);
        if let Some(hosts) = &facts.platforms {
            let hosts: Vec<_> = hosts.iter().map(|it| it.name()).collect();
            let _ = writeln!(text, "{indent}#[platforms({})]", hosts.join(", "));
        }
        let (found, absent) = self.words.findings(key, facts.platforms.as_deref());
        for (word, hosts) in [("found", found), ("absent", absent)] {
            if !hosts.is_empty() {
                let hosts: Vec<_> = hosts.iter().map(|it| it.name()).collect();
                let _ = writeln!(text, "{indent}#[{word}({})]", hosts.join(", "));
            }
        }
        if facts.millis {
            let _ = writeln!(text, "{indent}#[unit(ms)]");
        }
        if let Some(default) = &facts.default {
            let _ = writeln!(text, "{indent}#[default({default})]");
        }
        if let Some(since) = &facts.since {
            let _ = writeln!(text, "{indent}#[since({since:?})]");
        }
        if let Some(see) = &facts.see {
            let _ = writeln!(text, "{indent}#[see({see:?})]");
        }
        match &facts.deprecated {
            Some(why) if why.is_empty() => {
                let _ = writeln!(text, "{indent}#[deprecated]");
            }
            Some(why) => {
                let _ = writeln!(text, "{indent}#[deprecated({why:?})]");
            }
            None => {}
        }
    }

    /// `{ .. }` with a member a line.
    fn members(&self, members: &[Member], path: &[String], key: &str, depth: usize) -> String {
        let mut text = String::from("{\n");
        for member in members {
            let key = format!("{key}.{}", member.rust.as_deref().unwrap_or(&member.name));
            self.above(&mut text, &member.facts, &key, depth + 1);
            rename(&mut text, member.rust.as_deref(), depth + 1);
            let line = self.member(member, path, &key, depth + 1);
            let _ = writeln!(text, "{}{line},", indent(depth + 1));
        }
        let _ = write!(text, "{}}}", indent(depth));
        text
    }

    fn member(&self, member: &Member, path: &[String], key: &str, depth: usize) -> String {
        let name = quoted(&member.name);
        match &member.kind {
            MemberKind::Property { optional, readonly, ty } => {
                let readonly = if *readonly { "readonly " } else { "" };
                let mark = if *optional { "?" } else { "" };
                let head = format!("{readonly}{name}{mark}: ");
                let line = match ty {
                    Ty::Function(it) => self.signature(it, path, key, depth, depth * 4 + head.len() + 1),
                    ty => self.ty(ty, path, key, depth),
                };
                let line = format!("{head}{line}");
                match ty {
                    Ty::Union(parts) if too_long(&line, depth) => {
                        let mut line = head.trim_end().to_owned();
                        for part in parts {
                            let part = self.part(part, path, key, depth + 1);
                            let _ = write!(line, "\n{}| {part}", indent(depth + 1));
                        }
                        line
                    }
                    _ => line,
                }
            }
            MemberKind::Method(signature) => {
                let column = depth * 4 + name.len() + 1;
                // The signature of an object that can be called has no name.
                let name = if member.name.is_empty() { "" } else { name.as_str() };
                format!("{name}{}", self.signature(signature, path, key, depth, column))
            }
            MemberKind::Index(ty) => format!("[key: string]: {}", self.ty(ty, path, key, depth)),
        }
    }

    fn signature(&self, it: &Signature, path: &[String], key: &str, depth: usize, column: usize) -> String {
        let params: Vec<_> = it.params.iter().map(|it| self.param(it, path, key, depth)).collect();
        let output = self.ty(&it.output, path, key, depth);
        let line = format!("({}) => {output}", params.join(", "));
        if line.contains('\n') || column + line.len() <= WIDTH {
            return line;
        }
        let params: String = params.iter().map(|it| format!("{}{it},\n", indent(depth + 1))).collect();
        format!("(\n{params}{}) => {output}", indent(depth))
    }

    fn param(&self, it: &Param, path: &[String], key: &str, depth: usize) -> String {
        let rest = if it.rest { "..." } else { "" };
        let mark = if it.optional { "?" } else { "" };
        format!("{rest}{}{mark}: {}", quoted(&it.name), self.ty(&it.ty, path, key, depth))
    }

    fn ty(&self, ty: &Ty, path: &[String], key: &str, depth: usize) -> String {
        match ty {
            Ty::Word(word) => (*word).to_owned(),
            Ty::String(it) => format!("{it:?}"),
            Ty::Number(it) => it.clone(),
            Ty::Named(id) => self.path(*id, path),
            // A nearer type of that name hides the one that every spec has.
            Ty::CallbackResult if self.seen("CallbackResult", path) => "crate::CallbackResult".to_owned(),
            Ty::CallbackResult => "CallbackResult".to_owned(),
            Ty::Memory(name) => (*name).to_owned(),
            Ty::Array(it) => match **it {
                Ty::Union(_) | Ty::Function(_) => format!("({})[]", self.ty(it, path, key, depth)),
                _ => format!("{}[]", self.ty(it, path, key, depth)),
            },
            Ty::Tuple(parts) => {
                let parts: Vec<_> = parts.iter().map(|it| self.ty(it, path, key, depth)).collect();
                format!("[{}]", parts.join(", "))
            }
            Ty::Record(it) => format!("Record<string, {}>", self.ty(it, path, key, depth)),
            Ty::Promise(it) => format!("Promise<{}>", self.ty(it, path, key, depth)),
            Ty::Union(parts) => parts.iter().map(|it| self.part(it, path, key, depth)).collect::<Vec<_>>().join(" | "),
            Ty::Function(it) => self.signature(it, path, key, depth, 0),
            Ty::Object(members) => self.members(members, path, key, depth),
        }
    }

    /// A part of a union.
    fn part(&self, ty: &Ty, path: &[String], key: &str, depth: usize) -> String {
        match ty {
            Ty::Function(_) => format!("({})", self.ty(ty, path, key, depth)),
            _ => self.ty(ty, path, key, depth),
        }
    }

    /// The name of a type, seen from a namespace of this file: as JavaScript has it in this file, and by Rust's path in
    /// another.
    fn path(&self, id: TypeId, from: &[String]) -> String {
        let ty = &self.model.types[id];
        if ty.file == self.file {
            let near = from.starts_with(&ty.namespaces);
            if near && !self.hidden(ty, from) {
                return ty.name.clone();
            }
            if !ty.namespaces.is_empty() {
                let namespaces: String = ty.namespaces.iter().map(|it| format!("{it}::")).collect();
                return format!("{namespaces}{}", ty.name);
            }
        }
        if ty.file != self.file {
            self.abroad.borrow_mut().insert(id);
        }
        let name = |text: String| names::ident(&text, Span::call_site());
        let top = if self.model.general == Some(ty.file) { "general::" } else { "" };
        let namespaces: String = ty.namespaces.iter().map(|it| format!("{}::", name(names::snake_text(it)))).collect();
        format!("crate::{top}{namespaces}{}", name(names::camel_text(&ty.name)))
    }

    /// Whether a nearer namespace has a type of the same name.
    fn hidden(&self, ty: &TypeDef, from: &[String]) -> bool {
        let deeper = |it: &&TypeDef| it.namespaces.len() > ty.namespaces.len();
        self.near(&ty.name, from).any(|it| deeper(&it))
    }

    /// Whether a name is a type's of this file, seen from a namespace.
    fn seen(&self, name: &str, from: &[String]) -> bool {
        self.near(name, from).next().is_some()
    }

    fn near<'a>(&'a self, name: &'a str, from: &'a [String]) -> impl Iterator<Item = &'a TypeDef> {
        let types = self.model.types.iter();
        types.filter(move |it| it.file == self.file && it.name == name && from.starts_with(&it.namespaces))
    }
}

/// The path of a definition, by which words are found again.
fn key(path: &[String], name: &str) -> String {
    let mut key: String = path.iter().map(|it| format!("{it}::")).collect();
    key.push_str(name);
    key
}

fn indent(depth: usize) -> String {
    "    ".repeat(depth)
}

fn too_long(line: &str, depth: usize) -> bool {
    !line.contains('\n') && depth * 4 + line.len() >= WIDTH
}

fn docs(text: &mut String, lines: &[String], depth: usize) {
    for line in lines {
        let _ = writeln!(text, "{}///{line}", indent(depth));
    }
}

fn rename(text: &mut String, rust: Option<&str>, depth: usize) {
    if let Some(rust) = rust {
        let _ = writeln!(text, "{}#[rust({rust:?})]", indent(depth));
    }
}

/// A name, quoted when Rust does not read it as one.
fn quoted(name: &str) -> String {
    if parse::is_plain(name) { name.to_owned() } else { format!("{name:?}") }
}

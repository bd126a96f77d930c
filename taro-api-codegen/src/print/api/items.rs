//! Definitions.

use std::rc::Rc;

use quote::ToTokens;

use super::names::Named;
use super::{Place, Printer, WIDTH, above, names};
use crate::ast::{
    Alias, Attrs, Correction, Function, Generic, Interface, Item, Member, Namespace, Param, Property, Signature, Type,
    TypeKind, Use, UseTree,
};
use crate::resolve::names::{camel, snake};

impl Printer<'_> {
    /// The definitions of a namespace, with an empty line between them.
    pub(super) fn items(&self, place: &Place) -> String {
        let items: Vec<String> = place.items.iter().map(|item| self.item(item, place)).collect();
        items.join("\n")
    }

    fn item(&self, item: &Item, place: &Place) -> String {
        match item {
            Item::Use(it) => format!("{}{}\n", place.indent(), use_item(&it.seen_from(place.modules.len()))),
            Item::Namespace(it) => self.namespace(it, place),
            Item::Interface(it) => self.interface(it, place),
            Item::Alias(it) => self.alias(it, place),
            Item::Function(it) => self.function(it, place),
            Item::Const(it) => self.constant(it, place),
        }
    }

    fn namespace(&self, namespace: &Namespace, place: &Place) -> String {
        let (name, js) = names::value(&namespace.name);
        let hidden = Rc::new(names::hidden(&namespace.items));
        let mut inner = Place { items: &namespace.items, hidden, ..place.deeper() };
        inner.at = self.scope.child(place.at, &namespace.name.js).unwrap_or(place.at);
        inner.modules.push(name.strip_prefix("r#").unwrap_or(&name).to_owned());
        let (lines, indent) = (above::lines(&namespace.attrs, place, js), place.indent());
        format!("{lines}{indent}pub mod {name} {{\n{}{indent}}}\n", self.items(&inner))
    }

    /// A `trait` where the object stays with the host, otherwise a `struct`.
    fn interface(&self, interface: &Interface, place: &Place) -> String {
        let (name, js) = names::ty(&interface.name);
        let (generics, inner) = self.generics(&interface.generics, place);
        let indent = place.indent();
        let bases: Vec<String> = interface.extends.iter().map(|it| self.ty(it, &inner)).collect();
        // What can only be called is a `trait` too: a `struct` has no methods.
        let is_called = matches!(interface.members.as_slice(), [Member::Call(_)]);
        let is_object = self.scope.is_handle(interface) || is_called;
        let extends = (!is_object && !bases.is_empty()).then(|| format!("#[extends({})]", bases.join(", ")));
        let lines = above::lines(&interface.attrs, place, extends.into_iter().chain(js));
        let (word, bases) = match is_object {
            true if bases.is_empty() => ("trait", String::new()),
            true => ("trait", format!(": {}", bases.join(" + "))),
            false => ("struct", String::new()),
        };
        let members = self.members(&interface.members, is_object, &inner);
        format!("{lines}{indent}pub {word} {name}{generics}{bases} {members}\n")
    }

    fn alias(&self, alias: &Alias, place: &Place) -> String {
        let (name, js) = names::ty(&alias.name);
        let (generics, inner) = self.generics(&alias.generics, place);
        let indent = place.indent();
        let lines = above::lines(&alias.attrs, place, js);
        let key = (place.modules.clone(), camel(&alias.name).to_string());
        let choice = self.named.get(&key).and_then(|named| self.choice(alias, named, &inner));
        match choice {
            Some(variants) => format!("{lines}{indent}pub enum {name}{generics} {{\n{variants}{indent}}}\n"),
            None => format!("{lines}{indent}pub type {name}{generics} = {};\n", self.ty(&alias.ty, &inner)),
        }
    }

    /// The variants of an `enum`, where a `type` is a set or a union that can be one.
    fn choice(&self, alias: &Alias, named: &Named, place: &Place) -> Option<String> {
        let parts = match &alias.ty.kind {
            TypeKind::Union(parts) => parts.as_slice(),
            _ => std::slice::from_ref(&alias.ty),
        };
        let inner = place.deeper();
        match named {
            Named::Values(names) if names.len() == parts.len() => {
                Some(parts.iter().zip(names).map(|(part, name)| value(part, name, &inner)).collect())
            }
            Named::Parts(names) => self.parts(alias, parts, names, &inner),
            Named::Values(_) => None,
        }
    }

    /// `Text(String),`
    fn parts(&self, alias: &Alias, parts: &[Type], names: &[String], place: &Place) -> Option<String> {
        let is_text = |it: &Type| {
            matches!(&it.kind, TypeKind::String(_)) || matches!(&it.kind, TypeKind::Value(it) if !it.numeric)
        };
        let is_number = |it: &Type| {
            matches!(&it.kind, TypeKind::Number(_)) || matches!(&it.kind, TypeKind::Value(it) if it.numeric)
        };
        // A union in a union, and what may be absent, have no variant of their own.
        if parts.iter().any(|it| it.is_absent() || matches!(it.kind, TypeKind::Union(_))) {
            return None;
        }
        let mut groups: Vec<Vec<&Type>> =
            vec![parts.iter().filter(|it| is_text(it)).collect(), parts.iter().filter(|it| is_number(it)).collect()];
        groups.extend(parts.iter().filter(|it| !is_text(it) && !is_number(it)).map(|it| vec![it]));
        groups.retain(|group| !group.is_empty());
        if groups.len() != names.len() || groups.len() < 2 {
            return None;
        }
        let mut text = String::new();
        for (group, name) in groups.iter().zip(names) {
            let at = parts.iter().position(|it| std::ptr::eq(it, group[0])).unwrap_or_default();
            let attrs = alias.parts.get(at).map(|it| it.attrs.clone()).unwrap_or_default();
            let lines = above::lines(&attrs, place, None);
            text += &format!("{lines}{}{name}({}),\n", place.indent(), self.one_of(group, place));
        }
        Some(text)
    }

    fn function(&self, function: &Function, place: &Place) -> String {
        let (name, js) = names::value(&function.name);
        let module = function.module.as_ref().map(|it| format!("#[module({it:?})]"));
        let corrected = self.corrected(&function.attrs, place);
        let lines = above::lines(&function.attrs, place, corrected.into_iter().chain(module).chain(js));
        format!("{lines}{}{}\n", place.indent(), self.signature("pub ", &name, &function.signature, false, place))
    }

    /// `pub async fn scan(option: scan::Option) -> scan::Result;`
    pub(super) fn signature(
        &self,
        before: &str,
        name: &str,
        signature: &Signature,
        method: bool,
        place: &Place,
    ) -> String {
        let (generics, inner) = self.generics(&signature.generics, place);
        let promised = match &signature.output.kind {
            TypeKind::Path(path) if self.is_builtin(&inner, path, "Promise") => path.args.first(),
            _ => None,
        };
        let word = if promised.is_some() { "async fn" } else { "fn" };
        let output = self.result(promised.unwrap_or(&signature.output), &inner);
        let this = method.then(|| "&self".to_owned());
        let params: Vec<String> =
            this.into_iter().chain(signature.params.iter().map(|it| self.param(it, &inner))).collect();
        let line = format!("{before}{word} {name}{generics}({}){output};", params.join(", "));
        if place.indent().len() + line.len() <= WIDTH || params.is_empty() {
            return line;
        }
        let broken = place.deeper();
        let params = signature.params.iter().map(|it| self.param(it, &Place { depth: broken.depth, ..inner.clone() }));
        let params = method.then(|| "&self".to_owned()).into_iter().chain(params);
        let params: String = params.map(|it| format!("{}{it},\n", broken.indent())).collect();
        format!("{before}{word} {name}{generics}(\n{params}{}){output};", place.indent())
    }

    /// `#[corrected(Option<T>, "..")]`
    pub(super) fn corrected(&self, attrs: &Attrs, place: &Place) -> Option<String> {
        let Correction { ty, evidence, .. } = attrs.corrected.as_deref()?;
        Some(format!("#[corrected({}, {evidence:?})]", self.ty(ty, place)))
    }

    /// ` -> T`
    pub(super) fn result(&self, output: &Type, place: &Place) -> String {
        match output.is(crate::ast::Keyword::Void) {
            true => String::new(),
            false => format!(" -> {}", self.ty(output, place)),
        }
    }

    /// `#[rest] more: Vec<T>`
    pub(super) fn param(&self, param: &Param, place: &Place) -> String {
        let (name, js) = names::value(&param.name);
        let (required, ty) = self.held(&param.ty, param.optional, place);
        let rest = param.rest.then(|| "#[rest]".to_owned());
        let above: String = js.into_iter().chain(rest).chain(required).map(|it| it + " ").collect();
        format!("{above}{name}: {ty}")
    }

    fn constant(&self, constant: &Property, place: &Place) -> String {
        let (name, js) = names::constant(&constant.name);
        let lines = above::lines(&constant.attrs, place, self.corrected(&constant.attrs, place).into_iter().chain(js));
        format!("{lines}{}pub const {name}: {};\n", place.indent(), self.ty(&constant.ty, place))
    }

    /// `<T: Base = Any>`, and where it can be named.
    pub(super) fn generics<'p>(&self, generics: &[Generic], place: &Place<'p>) -> (String, Place<'p>) {
        let mut inner = place.clone();
        inner.parameters.extend(generics.iter().map(|it| it.name.js.clone()));
        let list: Vec<String> = generics.iter().map(|it| self.generic(it, &inner)).collect();
        (if list.is_empty() { String::new() } else { format!("<{}>", list.join(", ")) }, inner)
    }

    fn generic(&self, generic: &Generic, place: &Place) -> String {
        let mut text = snake_or_own(generic);
        match &generic.extends {
            Some(it) if matches!(&it.kind, TypeKind::Path(_)) => text += &format!(": {}", self.ty(it, place)),
            Some(it) => text = format!("#[extends({})] {text}", self.ty(it, place)),
            None => {}
        }
        if let Some(it) = &generic.default {
            text += &format!(" = {}", self.ty(it, place));
        }
        text
    }
}

/// A type parameter keeps its name.
fn snake_or_own(generic: &Generic) -> String {
    match crate::resolve::names::is_ident(&generic.name.js) {
        true => crate::resolve::names::ident(&generic.name.js, generic.name.span).to_string(),
        false => snake(&generic.name).to_string(),
    }
}

/// `#[js("GET")] Get,` or `Low = 1,`
fn value(part: &Type, rust: &str, place: &Place) -> String {
    let (js, numeric, attrs) = match &part.kind {
        TypeKind::Value(it) => (&it.name.js, it.numeric, Some(&it.attrs)),
        TypeKind::Number(js) => (js, true, None),
        TypeKind::String(js) => (js, false, None),
        _ => return String::new(),
    };
    let attrs = attrs.cloned().unwrap_or_default();
    let (js, number) = match numeric {
        true => (None, format!(" = {js}")),
        false => (names::variant(rust, js), String::new()),
    };
    format!("{}{}{rust}{number},\n", above::lines(&attrs, place, js), place.indent())
}

fn use_item(item: &Use) -> String {
    let attributes = item.attributes.to_token_stream().to_string();
    let visibility = item.visibility.to_token_stream().to_string();
    let before = [attributes, visibility].into_iter().filter(|it| !it.is_empty()).map(|it| it + " ");
    let leading = if item.leading { "::" } else { "" };
    format!("{}use {leading}{};", before.collect::<String>(), use_tree(&item.tree))
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

//! A spec as declarations of TypeScript's.
//!
//! ```text
//!  no module    declare module '@tarojs/taro' { namespace login { .. } interface TaroStatic { login(..): .. } }
//!  general.rs   declare namespace TaroGeneral { .. }
//!  a module     declare module 'my-plugin' { export namespace scan { .. } export function scan(..): .. }
//!  a global     declare namespace wx { namespace scan { .. } function scan(..): .. }
//! ```

use std::collections::BTreeMap;

use taro_api_codegen::ast::{
    Alias, Attrs, Function, Generic, Interface, Item, Keyword, Member, Name, Namespace, Property, Spec, Type, TypeKind,
};
use taro_api_codegen::resolve::names;

use super::comments::indent;
use super::names::{Meaning, Names, Owner};
use super::types::{Layout, Types, corrected_signature, is_declarable, key, text_literal};

/// What came of a spec.
pub(crate) struct Block {
    pub(crate) text: String,
    /// Whether its file is a module: it adds to one that is declared elsewhere.
    pub(crate) is_module: bool,
    pub(crate) names_callback_result: bool,
    pub(crate) refused: Vec<String>,
    pub(crate) listed: Vec<String>,
}

/// A spec as declarations.
pub(crate) fn block(spec: &Spec, owner: &Owner, unit: usize, names: &Names) -> Block {
    let types = Types::new(names, unit);
    let mut printer = Printer { spec, owner, classes: classes(spec), types, is_alone: false };
    let body = printer.body();
    let text = match owner {
        Owner::Taro => format!("declare module '@tarojs/taro' {{\n{body}}}\n"),
        Owner::General => format!("declare namespace TaroGeneral {{\n{body}}}\n"),
        Owner::Module(name) => format!("declare module {} {{\n{body}}}\n", text_literal(name)),
        Owner::Global(name) => format!("declare namespace {name} {{\n{body}}}\n"),
    };
    let Types { refused, listed, names_callback_result, .. } = printer.types;
    Block { text, is_module: *owner == Owner::Taro, names_callback_result, refused, listed }
}

/// A type alone, as code of a page has it.
pub(super) fn alone<'p>(spec: &'p Spec, owner: &'p Owner, types: Types<'p>, item: &'p Item) -> (String, Types<'p>) {
    let mut printer = Printer { spec, owner, classes: BTreeMap::new(), types, is_alone: true };
    let text = printer.item(item, 0);
    (text, printer.types)
}

/// The whole text of a file.
pub(crate) fn file(blocks: &[Block]) -> String {
    let is_module = blocks.iter().any(|it| it.is_module);
    let mut parts: Vec<String> = Vec::new();
    parts.extend(is_module.then(|| "export {}\n".to_owned()));
    if blocks.iter().any(|it| it.names_callback_result) {
        let inside = "interface CallbackResult {\n";
        parts.push(match is_module {
            true => format!(
                "declare global {{\n  namespace TaroGeneral {{\n    {inside}      errMsg: string\n    }}\n  }}\n}}\n"
            ),
            false => format!("declare namespace TaroGeneral {{\n  {inside}    errMsg: string\n  }}\n}}\n"),
        });
    }
    parts.extend(blocks.iter().map(|it| it.text.clone()));
    parts.join("\n")
}

/// The functions that make objects, by the name of their class.
fn classes(spec: &Spec) -> BTreeMap<&str, Vec<&Function>> {
    let mut classes: BTreeMap<&str, Vec<&Function>> = BTreeMap::new();
    for item in &spec.items {
        if let Item::Function(it) = item
            && it.attrs.new
        {
            classes.entry(&it.name.js).or_default().push(it);
        }
    }
    classes
}

struct Printer<'p> {
    spec: &'p Spec,
    owner: &'p Owner,
    classes: BTreeMap<&'p str, Vec<&'p Function>>,
    types: Types<'p>,
    /// Whether one type is written, which nothing exports.
    is_alone: bool,
}

impl<'p> Printer<'p> {
    fn body(&mut self) -> String {
        let spec = self.spec;
        let is_value = |it: &&Item| matches!(it, Item::Function(_) | Item::Const(_));
        let mut parts: Vec<String> = Vec::new();
        if matches!(self.owner, Owner::Taro | Owner::General) {
            parts.extend(spec.items.iter().filter(|it| !is_value(it)).map(|it| self.item(it, 1)));
            parts.extend(self.statics());
        } else {
            parts.extend(spec.items.iter().map(|it| self.item(it, 1)));
        }
        parts.retain(|it| !it.is_empty());
        parts.join("\n")
    }

    /// `interface TaroStatic { .. }`
    fn statics(&mut self) -> Option<String> {
        let mut text = String::new();
        for item in &self.spec.items {
            match item {
                Item::Function(it) => text += &self.static_function(it),
                Item::Const(it) => {
                    if self.functions_of(&it.name.js).next().is_some() {
                        let why = "a member of Taro's is a function or a value: say which package has both, `#![module(\"..\")]`";
                        self.types.below(&it.name, |types| types.refuse(why.to_owned()));
                    }
                    let ty = self.types.below(&it.name, |types| types.property_type(it, Layout::Lines(2)));
                    let mark = if it.optional { "?" } else { "" };
                    text += &format!("{}{}{mark}: {ty}\n", self.above_property(it, 2), key(&it.name.js));
                }
                _ => {}
            }
        }
        if text.is_empty() {
            return None;
        }
        if *self.owner == Owner::General {
            self.types.refuse("a file `general.rs` has types only: put functions into another file".to_owned());
        }
        Some(format!("{}interface TaroStatic {{\n{text}{}}}\n", indent(1), indent(1)))
    }

    fn static_function(&mut self, it: &Function) -> String {
        if it.attrs.new {
            let why =
                "Taro has no classes: say which package has it, `#![module(\"..\")]`, or which object of the host";
            self.types.below(&it.name, |types| types.refuse(why.to_owned()));
        }
        let above = self.above_function(it, 2);
        let signature = corrected_signature(&it.attrs).unwrap_or(&it.signature);
        let signature = self.types.below(&it.name, |types| types.signature(signature, ": ", Layout::Lines(2)));
        format!("{above}{}{signature}\n", key(&it.name.js))
    }

    /// `export`, where a module needs it.
    fn export(&self) -> &'static str {
        let inside = !self.types.namespaces.is_empty();
        if !self.is_alone && (matches!(self.owner, Owner::Module(_)) || inside) { "export " } else { "" }
    }

    fn item(&mut self, item: &'p Item, depth: usize) -> String {
        match item {
            Item::Use(_) => String::new(),
            Item::Namespace(it) => self.namespace(it, depth),
            Item::Interface(it) => self.interface(it, depth),
            Item::Alias(it) => self.alias(it, depth),
            Item::Function(Function { name, .. }) | Item::Const(Property { name, .. }) if self.is_several(&name.js) => {
                self.several(item, name, depth)
            }
            Item::Function(it) if it.attrs.new => self.class(it, depth),
            Item::Function(it) => self.function(it, depth),
            Item::Const(it) if self.classes.contains_key(it.name.js.as_str()) => String::new(),
            Item::Const(it) => self.constant(it, depth),
        }
    }

    fn namespace(&mut self, it: &'p Namespace, depth: usize) -> String {
        self.declarable(&it.name.js);
        let head = format!("{}{}namespace {} {{\n", indent(depth), self.export(), it.name.js);
        let above = self.types.comment(&it.attrs, &it.name, None, Layout::Lines(depth));
        let above = if above.is_empty() { above } else { format!("{}{}\n", indent(depth), above.trim_end()) };
        self.types.namespaces.push(it.name.js.clone());
        let parts: Vec<String> =
            it.items.iter().map(|it| self.item(it, depth + 1)).filter(|it| !it.is_empty()).collect();
        self.types.namespaces.pop();
        format!("{above}{head}{}{}}}\n", parts.join("\n"), indent(depth))
    }

    fn interface(&mut self, it: &Interface, depth: usize) -> String {
        self.declarable(&it.name.js);
        let above = self.types.comment(&it.attrs, &it.name, None, Layout::Lines(depth));
        let export = self.export();
        let body = self.types.below(&it.name, |types| {
            types.with(&it.generics, |types| {
                let generics = types.generics(&it.generics, Layout::Lines(depth));
                let extends: Vec<String> = it.extends.iter().map(|base| extended(types, it, base, depth)).collect();
                types.extends = !extends.is_empty();
                let extends =
                    if extends.is_empty() { String::new() } else { format!(" extends {}", extends.join(", ")) };
                let members = types.members(&it.members, depth + 1);
                types.extends = false;
                let end =
                    if members.is_empty() { "{}".to_owned() } else { format!("{{\n{members}{}}}", indent(depth)) };
                format!("{}{generics}{extends} {end}", it.name.js)
            })
        });
        format!("{}{above}{export}interface {body}\n", indent(depth))
    }

    fn alias(&mut self, it: &Alias, depth: usize) -> String {
        self.declarable(&it.name.js);
        let above = self.types.comment(&it.attrs, &it.name, None, Layout::Lines(depth));
        let export = self.export();
        if let Some(body) = self.as_interface(it, depth) {
            return format!("{}{above}{export}interface {} {body}\n", indent(depth), it.name.js);
        }
        self.types.in_alias = true;
        let (generics, ty) = self.types.below(&it.name, |types| {
            types.with(&it.generics, |types| {
                (types.generics(&it.generics, Layout::Lines(depth)), types.ty(&it.ty, Layout::Lines(depth)))
            })
        });
        self.types.in_alias = false;
        let space = if ty.starts_with('\n') { "" } else { " " };
        format!("{}{above}{export}type {}{generics} ={space}{ty}\n", indent(depth), it.name.js)
    }

    /// An import keeps the name of a record if it is an interface.
    fn as_interface(&mut self, it: &Alias, depth: usize) -> Option<String> {
        let TypeKind::Path(path) = &it.ty.kind else { return None };
        let is_text = |it: &Type| it.is(Keyword::String) || it.is(Keyword::Number);
        if !it.generics.is_empty()
            || !path.args.first().is_some_and(is_text)
            || self.types.meaning(path) != Meaning::Known("Record".to_owned())
        {
            return None;
        }
        let value = self.types.below(&it.name, |types| Some(types.ty(path.args.last()?, Layout::Lines(depth))))?;
        Some(format!("{{\n{}[key: string]: {value}\n{}}}", indent(depth + 1), indent(depth)))
    }

    fn above_function(&mut self, it: &Function, depth: usize) -> String {
        if let Some(module) = &it.module {
            let why =
                format!("it is a function of `{module}`: put it into a spec of its own, `#![module({module:?})]`");
            self.types.below(&it.name, |types| types.refuse(why));
        }
        let above = self.types.below(&it.name, |types| types.comment(&it.attrs, &it.name, None, Layout::Lines(depth)));
        format!("{}{above}", indent(depth))
    }

    fn above_property(&mut self, it: &Property, depth: usize) -> String {
        let above =
            self.types.below(&it.name, |types| types.comment(&it.attrs, &it.name, Some(it), Layout::Lines(depth)));
        format!("{}{above}", indent(depth))
    }

    fn function(&mut self, it: &Function, depth: usize) -> String {
        let above = self.above_function(it, depth);
        let signature = corrected_signature(&it.attrs).unwrap_or(&it.signature);
        let signature = self.types.below(&it.name, |types| types.signature(signature, ": ", Layout::Lines(depth)));
        let name = &it.name.js;
        match self.owner {
            Owner::Module(_) if name == "default" && self.functions_of(name).count() == 1 => {
                let called = it.name.rust.clone().filter(|it| is_declarable(it) && !self.is_value(it));
                format!("{above}export default function {}{signature}\n", called.unwrap_or_default())
            }
            Owner::Module(_) if !is_declarable(name) => {
                let all: Vec<&Function> = self.functions_of(name).collect();
                let local = self.local(&all.first().unwrap_or(&it).name);
                // Behind the last of the ways to call it.
                let is_last = all.last().is_none_or(|last| std::ptr::eq(*last, it));
                let end = if is_last { exported(name, &local, depth) } else { String::new() };
                format!("{above}function {local}{signature}\n{end}")
            }
            _ => {
                self.declarable(name);
                format!("{above}{}function {name}{signature}\n", self.export())
            }
        }
    }

    fn constant(&mut self, it: &Property, depth: usize) -> String {
        let above = self.above_property(it, depth);
        let ty = self.types.below(&it.name, |types| types.property_type(it, Layout::Lines(depth)));
        let ty = if it.optional { format!("{ty} | undefined") } else { ty };
        self.value(&it.name, &above, &ty, depth)
    }

    /// A constant of a type.
    fn value(&mut self, name: &Name, above: &str, ty: &str, depth: usize) -> String {
        let js = &name.js;
        match self.owner {
            Owner::Module(_) if !is_declarable(js) => {
                let local = self.local(name);
                format!("{above}const {local}: {ty}\n{}", exported(js, &local, depth))
            }
            _ => {
                self.declarable(js);
                format!("{above}{}const {js}: {ty}\n", self.export())
            }
        }
    }

    /// The functions of a name, without those that make objects.
    fn functions_of<'a>(&self, js: &'a str) -> impl Iterator<Item = &'p Function> + use<'p, 'a> {
        self.spec.items.iter().filter_map(move |it| match it {
            Item::Function(it) if it.name.js == js && !it.attrs.new => Some(it),
            _ => None,
        })
    }

    /// Whether a function, a class or a constant has a name.
    fn is_value(&self, js: &str) -> bool {
        self.spec.items.iter().any(|it| match it {
            Item::Function(Function { name, .. }) | Item::Const(Property { name, .. }) => name.js == js,
            _ => false,
        })
    }

    fn constant_of(&self, js: &str) -> Option<&'p Property> {
        self.spec.items.iter().find_map(|it| match it {
            Item::Const(it) if it.name.js == js => Some(it),
            _ => None,
        })
    }

    /// Whether a name is a function, and a class or a constant too: to TypeScript, that is one constant.
    fn is_several(&self, js: &str) -> bool {
        let is_more = self.classes.contains_key(js) || self.constant_of(js).is_some();
        is_more && self.functions_of(js).next().is_some()
    }

    /// A constant that can be called, where the first of what has its name stands.
    fn several(&mut self, item: &'p Item, name: &'p Name, depth: usize) -> String {
        let is_of_the_name = |it: &&Item| match it {
            Item::Function(Function { name: other, .. }) | Item::Const(Property { name: other, .. }) => {
                other.js == name.js
            }
            _ => false,
        };
        let spec = self.spec;
        if spec.items.iter().find(is_of_the_name).is_none_or(|first| !std::ptr::eq(first, item)) {
            return String::new();
        }
        let functions: Vec<&Function> = self.functions_of(&name.js).collect();
        let mut members = String::new();
        for it in self.classes.get(name.js.as_str()).cloned().unwrap_or_default().into_iter().chain(functions.clone()) {
            let above = self.above_function(it, depth + 1);
            let signature = corrected_signature(&it.attrs).unwrap_or(&it.signature);
            let layout = Layout::Lines(depth + 1);
            let signature = self.types.below(&it.name, |types| types.signature(signature, ": ", layout));
            members += &format!("{above}{}{signature}\n", if it.attrs.new { "new " } else { "" });
        }
        let mut ty = format!("{{\n{members}{}}}", indent(depth));
        if let Some(constant) = self.constant_of(&name.js) {
            let own = self.types.below(&constant.name, |types| types.property_type(constant, Layout::Lines(depth)));
            ty = format!("({own}) & {ty}");
            if constant.attrs != Attrs::default() {
                let why = "what stands above the constant: the function of its name stands there";
                self.types.listed.push(format!("`{}`: {why}", name.js));
            }
        }
        let name = functions.first().map_or(name, |it| &it.name);
        self.value(name, &indent(depth), &ty, depth)
    }

    /// A name that stands for one that no declaration can have: what it stands for is exported by that.
    fn local(&self, name: &Name) -> String {
        let taken = |local: &str| self.spec.items.iter().any(|it| item_name(it).is_some_and(|it| it.js == local));
        // An import calls a default by its name.
        if name.js == "default"
            && let Some(rust) = name.rust.as_ref().filter(|it| is_declarable(it) && !taken(it))
        {
            return rust.clone();
        }
        let mut local = format!("{}_", name.js);
        if !is_declarable(&local) {
            local = format!("_{}_", names::snake_text(&name.js));
        }
        while taken(&local) {
            local.push('_');
        }
        local
    }

    /// A class, where the first of its constructors stands; its interface has what its objects have.
    fn class(&mut self, it: &Function, depth: usize) -> String {
        let all = self.classes.get(it.name.js.as_str()).cloned().unwrap_or_default();
        if all.first().is_none_or(|first| !std::ptr::eq(*first, it)) {
            return String::new();
        }
        let name = &it.name.js;
        if !self.is_class_of_its_name(it) {
            return self.maker(&it.name, &all, depth);
        }
        let generics = self.generics_of(name);
        let mut members = String::new();
        for it in all {
            let above = self.above_function(it, depth + 1);
            let params = self.types.below(&it.name, |types| {
                types.with(&it.signature.generics, |types| types.params(&it.signature.params, Layout::Lines(depth + 1)))
            });
            members += &format!("{above}constructor({params})\n");
        }
        members += &self.statics_of(name, depth + 1, "static ");
        let generics = self.types.generics(generics, Layout::Lines(depth));
        format!("{0}{1}class {2}{generics} {{\n{members}{0}}}\n", indent(depth), self.export(), it.name.js)
    }

    /// Whether the objects of a class are what the interface of its name is, and it can be declared by that name.
    fn is_class_of_its_name(&self, it: &Function) -> bool {
        let TypeKind::Path(path) = &it.signature.output.kind else { return false };
        let is_own = matches!(self.types.meaning(path), Meaning::Defined(_, path) if path == [it.name.js.clone()]);
        is_own && is_declarable(&it.name.js)
    }

    /// A class that is called otherwise than its objects: a constant that makes them.
    fn maker(&mut self, name: &Name, all: &[&'p Function], depth: usize) -> String {
        let mut members = String::new();
        for it in all {
            let above = self.above_function(it, depth + 1);
            let layout = Layout::Lines(depth + 1);
            let signature = self.types.below(&it.name, |types| types.signature(&it.signature, ": ", layout));
            members += &format!("{above}new {signature}\n");
        }
        members += &self.statics_of(&name.js, depth + 1, "");
        let ty = format!("{{\n{members}{}}}", indent(depth));
        self.value(name, &indent(depth), &ty, depth)
    }

    /// The interface of a name at the top of the spec.
    fn top_interface(&self, name: &str) -> Option<&'p Interface> {
        self.spec.items.iter().find_map(|it| match it {
            Item::Interface(it) if it.name.js == name => Some(it),
            _ => None,
        })
    }

    fn generics_of(&self, class: &str) -> &'p [Generic] {
        self.top_interface(class).map_or(&[], |it| it.generics.as_slice())
    }

    /// What stands in the class itself: the members of the constant of its name.
    fn statics_of(&mut self, class: &str, depth: usize, before: &str) -> String {
        let Some(constant) = self.constant_of(class) else { return String::new() };
        let interface = match &constant.ty.kind {
            TypeKind::Path(path) => match self.types.meaning(path) {
                Meaning::Defined(_, path) if path.len() == 1 => self.top_interface(&path[0]),
                _ => None,
            },
            _ => None,
        };
        let Some(interface) = interface.filter(|it| it.extends.is_empty() && it.generics.is_empty()) else {
            let why = "what stands in the class itself is no interface of this file, which could be written into it";
            self.types.below(&constant.name, |types| types.refuse(why.to_owned()));
            return String::new();
        };
        let mut text = String::new();
        for member in &interface.members {
            let one = self.types.members(std::slice::from_ref(member), depth);
            // Behind the comment stands the member itself.
            let at = match member {
                Member::Index(..) | Member::Call(_) => continue,
                _ => one.rfind("*/").map_or(0, |it| it + 3),
            };
            let (comment, member) = one.split_at(at);
            let spaces = member.len() - member.trim_start().len();
            text += &format!("{comment}{}{before}{}", &member[..spaces], &member[spaces..]);
        }
        text
    }

    fn declarable(&mut self, name: &str) {
        if !is_declarable(name) {
            let why = format!("`{name}` can be declared in no `.d.ts`: JavaScript has no such name for a declaration");
            let why = match self.owner {
                Owner::Global(global) => {
                    format!("{why}. By hand, it is a member: `declare const {global}: {{ {}: T }}`", key(name))
                }
                _ => why,
            };
            self.types.refuse(why);
        }
    }
}

/// `export { name_ as name }`
fn exported(name: &str, local: &str, depth: usize) -> String {
    let indent = indent(depth);
    match name {
        "default" => format!("{indent}export default {local}\n"),
        _ => format!("{indent}export {{ {local} as {} }}\n", key(name)),
    }
}

/// The name of a definition.
fn item_name(item: &Item) -> Option<&Name> {
    match item {
        Item::Use(_) => None,
        Item::Namespace(it) => Some(&it.name),
        Item::Interface(it) => Some(&it.name),
        Item::Alias(it) => Some(&it.name),
        Item::Function(it) => Some(&it.name),
        Item::Const(it) => Some(&it.name),
    }
}

/// What an interface extends, without the members that it has otherwise: TypeScript lets none of them be something else.
fn extended(types: &mut Types, it: &Interface, base: &Type, depth: usize) -> String {
    let written = types.ty(base, Layout::Lines(depth));
    let others: Vec<String> = it.members.iter().filter(|own| differs(types, own, base)).filter_map(quoted).collect();
    if others.is_empty() { written } else { format!("Omit<{written}, {}>", others.join(" | ")) }
}

fn quoted(member: &Member) -> Option<String> {
    match member {
        Member::Property(it) => Some(text_literal(&it.name.js)),
        Member::Method(it) => Some(text_literal(&it.name.js)),
        Member::Index(..) | Member::Call(_) => None,
    }
}

/// Whether a base has a member otherwise.
fn differs(types: &Types, own: &Member, base: &Type) -> bool {
    let TypeKind::Path(path) = &base.kind else { return false };
    match types.meaning(path) {
        Meaning::Known(name) if name == "CallbackResult" => match own {
            Member::Property(it) => it.name.js == "errMsg" && (it.optional || !it.ty.is(Keyword::String)),
            _ => false,
        },
        Meaning::Defined(owner, path) => types.names.interface(&owner, &path).is_some_and(|interface| {
            let here = interface.members.iter().any(|other| match (own, other) {
                (Member::Property(own), Member::Property(other)) => {
                    let same = (&own.ty, own.optional) == (&other.ty, other.optional);
                    own.name.js == other.name.js && !same
                }
                (Member::Method(own), Member::Method(other)) => {
                    own.name.js == other.name.js && own.signature != other.signature
                }
                (Member::Property(Property { name, .. }), Member::Method(Function { name: other, .. }))
                | (Member::Method(Function { name, .. }), Member::Property(Property { name: other, .. })) => {
                    name.js == other.js
                }
                _ => false,
            });
            here || interface.extends.iter().any(|base| differs(types, own, base))
        }),
        _ => false,
    }
}

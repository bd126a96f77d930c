//! A page of documentation for each API, in the form of Taro's own, as `import` reads it.

mod cells;
mod members;
mod words;

use std::collections::BTreeSet;
use std::fmt::Write;

use taro_api_codegen::ast::{
    Alias, Attrs, Function, Interface, Item, Member, Name, Namespace, Property, Type, TypeKind,
};
use taro_api_codegen::hosts::Host;

use self::cells::{code_cell, paragraphs, prose_cell, table};
pub(crate) use self::words::Lang;
use self::words::Words;
use super::comments;
use super::forms::Unit;
use super::names::{Meaning, Names, Owner};
use super::types::{Layout, Types, corrected_signature};
use super::typescript;

/// The pages of specs.
pub(super) struct Written {
    /// The pages by their path.
    pub(super) files: Vec<(String, String)>,
    /// What has no page, and why.
    pub(super) refused: Vec<String>,
    pub(super) notes: Vec<String>,
}

/// Writes the pages.
pub(super) fn write(units: &[Unit], names: &Names, lang: Lang) -> Written {
    let mut written = Written { files: Vec::new(), refused: Vec::new(), notes: Vec::new() };
    let mut general = String::new();
    let moved = moved(units);
    let mut tables = BTreeSet::new();
    for unit in units {
        sets(&unit.spec.items, &unit.owner, &mut Vec::new(), &mut tables, &|ty| values_of(ty).is_some());
    }
    for unit in units {
        let mut types = Types::new(names, unit.number);
        types.callback_result = "CallbackResult";
        types.double_quotes = true;
        types.tables.clone_from(&tables);
        types.moved.clone_from(&moved);
        let words = lang.words();
        let (told, general_of_unit) = (Vec::new(), String::new());
        let mut pages = Pages { unit, words, lang, types, written: &mut written, general: general_of_unit, told };
        pages.all();
        general.push_str(&pages.general);
        let (Types { refused, listed, .. }, told) = (pages.types, pages.told);
        written.refused.extend(refused);
        written.notes.extend(told.into_iter().chain(listed));
    }
    if !general.is_empty() {
        let head = "---\n# Written by `cargo taro expand`.\ntitle: General\nsidebar_label: General\n---\n";
        let text = format!("{head}\n## {}\n\n{}\n", lang.words().parameters, general.trim_end());
        written.files.push(("General.md".to_owned(), text));
    }
    written
}

/// What has a page of its own.
fn apis(unit: &Unit) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for item in &unit.spec.items {
        match item {
            Item::Function(Function { name, .. }) | Item::Const(Property { name, .. }) => names.insert(&*name.js),
            Item::Interface(it) if unit.owner != Owner::General && has_page(it, unit) => names.insert(&*it.name.js),
            _ => false,
        };
    }
    names
}

/// The types of Taro's files that belong to no API: the page of general types has them.
fn moved(units: &[Unit]) -> BTreeSet<Vec<String>> {
    let mut moved = BTreeSet::new();
    for unit in units.iter().filter(|it| it.owner == Owner::Taro) {
        let apis = apis(unit);
        for item in &unit.spec.items {
            match item {
                Item::Namespace(it) if !apis.contains(it.name.js.as_str()) => {
                    all_types(&it.items, &mut vec![it.name.js.clone()], &mut moved);
                }
                Item::Namespace(_) => {}
                Item::Interface(it) if has_page(it, unit) => {}
                item => all_types(std::slice::from_ref(item), &mut Vec::new(), &mut moved),
            }
        }
    }
    moved
}

fn all_types(items: &[Item], place: &mut Vec<String>, found: &mut BTreeSet<Vec<String>>) {
    for item in items {
        let name = match item {
            Item::Namespace(it) => {
                place.push(it.name.js.clone());
                all_types(&it.items, place, found);
                place.pop();
                continue;
            }
            Item::Interface(it) => &it.name.js,
            Item::Alias(it) => &it.name.js,
            Item::Use(_) | Item::Function(_) | Item::Const(_) => continue,
        };
        found.insert(place.iter().cloned().chain([name.clone()]).collect());
    }
}

/// The sets of values that have a name: a page lists them in a table.
pub(super) fn sets(
    items: &[Item],
    owner: &Owner,
    place: &mut Vec<String>,
    tables: &mut BTreeSet<(Owner, Vec<String>)>,
    is_table: &dyn Fn(&Type) -> bool,
) {
    for item in items {
        match item {
            Item::Namespace(it) => {
                place.push(it.name.js.clone());
                sets(&it.items, owner, place, tables, is_table);
                place.pop();
            }
            // What stands at the top of another owner's file is code.
            Item::Alias(_) if place.is_empty() && !matches!(owner, Owner::Taro | Owner::General) => {}
            Item::Alias(it) if is_table(&it.ty) && it.generics.is_empty() => {
                tables.insert((owner.clone(), place.iter().cloned().chain([it.name.js.clone()]).collect()));
            }
            _ => {}
        }
    }
}

/// Writes the pages of a spec.
struct Pages<'p> {
    unit: &'p Unit,
    words: &'static Words,
    lang: Lang,
    types: Types<'p>,
    written: &'p mut Written,
    /// The types that stand in no API's namespace: they have a page of their own.
    general: String,
    /// What stands on no page, of what stands in rows and in the prose.
    told: Vec<String>,
}

impl<'p> Pages<'p> {
    fn all(&mut self) {
        let unit = self.unit;
        let apis = apis(unit);
        let mut done: BTreeSet<&str> = BTreeSet::new();
        for item in &unit.spec.items {
            match item {
                Item::Function(it) if done.insert(&it.name.js) => self.function(it),
                Item::Interface(it) if has_page(it, unit) && unit.owner != Owner::General => {
                    done.insert(&it.name.js);
                    self.object(item, it);
                }
                Item::Interface(_) | Item::Alias(_) => self.top_type(item),
                Item::Const(it) if done.insert(&it.name.js) => self.value(it),
                // An object's page says that Taro has one of that name, too.
                Item::Const(it) if self.object_of(it).is_some() => {}
                Item::Const(it) => {
                    let why = "its page describes the function of this name";
                    self.types.below(&it.name, |types| types.refuse(why.to_owned()));
                }
                Item::Namespace(it) if !apis.contains(it.name.js.as_str()) => self.general_namespace(it),
                Item::Function(_) | Item::Namespace(_) | Item::Use(_) => {}
            }
        }
    }

    /// A namespace of no API. The general types stand in the order of their specs.
    fn general_namespace(&mut self, it: &'p Namespace) {
        if matches!(self.unit.owner, Owner::Taro | Owner::General) {
            self.types.namespaces = vec![it.name.js.clone()];
            self.types.is_general = true;
            let inside = self.inside(it, 4);
            self.types.is_general = false;
            self.types.namespaces.clear();
            let _ = write!(self.general, "### {}\n\n{inside}", it.name.js);
        } else {
            let why = "the namespace of no function: a page has the types of its API alone";
            self.types.below(&it.name, |types| types.refuse(why.to_owned()));
        }
    }

    /// A value: its type stands where a function has its signature.
    fn value(&mut self, it: &'p Property) {
        let name = &it.name;
        if name.js == "default" {
            let why = "a page describes what has a name: this has none";
            return self.types.below(name, |types| types.refuse(why.to_owned()));
        }
        let before = if self.unit.owner == Owner::Taro { "Taro." } else { "" };
        let mut text = self.head(&format!("{before}{}", name.js), &name.js) + &self.about(name, &it.attrs);
        self.types.namespaces = vec![name.js.clone()];
        let _ = write!(text, "## {}\n\n{}", self.words.signature, self.value_code(it));
        text += &self.parameters(&name.js);
        text += &self.support(name, &it.attrs, &format!("{before}{}", name.js), 2);
        self.types.namespaces.clear();
        self.page(name, &text);
    }

    /// The type alone, as Taro's pages have it, or `const env: string` where that would be taken for a function, or for no type.
    fn value_code(&mut self, it: &'p Property) -> String {
        let ty = self
            .types
            .below(&it.name, |types| described_inside(types, |types, layout| types.property_type(it, layout)));
        let is_type =
            ty.starts_with(|c: char| c == '{' || c.is_ascii_uppercase()) && !ty.contains("):") && !ty.contains("=>");
        if is_type && self.unit.owner == Owner::Taro && self.object_of(it).is_none() {
            return format!("```tsx\n{ty}\n```\n\n");
        }
        format!("```tsx\nconst {}: {ty}\n```\n\n", it.name.js)
    }

    /// The object that has a page of the name of a value.
    fn object_of(&self, value: &Property) -> Option<&'p Item> {
        let is_of_general = self.unit.owner == Owner::General;
        self.unit.spec.items.iter().find(
            |it| matches!(it, Item::Interface(it) if has_page(it, self.unit) && !is_of_general && it.name.js == value.name.js),
        )
    }

    /// A type at the top of a file.
    fn top_type(&mut self, item: &'p Item) {
        let (name, is_of_taro) = match item {
            Item::Interface(it) => (&it.name, matches!(self.unit.owner, Owner::Taro | Owner::General)),
            Item::Alias(it) => (&it.name, matches!(self.unit.owner, Owner::Taro | Owner::General)),
            _ => return,
        };
        if !is_of_taro {
            // A page of its own declares it.
            return self.object_in_code(item, name);
        }
        self.general_type(item);
    }

    fn general_type(&mut self, item: &'p Item) {
        self.types.is_general = true;
        let text = self.described(item, 3);
        self.types.is_general = false;
        self.general.push_str(&text);
    }

    /// The front matter.
    fn head(&self, title: &str, name: &str) -> String {
        let place = match &self.unit.owner {
            Owner::Module(module) => format!("module: {module}\n"),
            Owner::Global(global) => format!("global: {global}\n"),
            Owner::Taro | Owner::General => String::new(),
        };
        format!("---\n# Written by `cargo taro expand`.\ntitle: {title}\nsidebar_label: {name}\n{place}---\n\n")
    }

    /// Puts a page where its spec stands.
    fn page(&mut self, name: &Name, text: &str) {
        if !name.js.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$') {
            let why = "no title of a page names this: a name has letters, digits and `_`";
            return self.types.below(name, |types| types.refuse(why.to_owned()));
        }
        let folder = self.unit.path.rsplit_once('/').map(|(folder, _)| format!("{folder}/")).unwrap_or_default();
        // Not every file system tells `Cloud.md` from `cloud.md`.
        let is_taken =
            |path: &String| self.written.files.iter().any(|(it, _)| it != path && it.eq_ignore_ascii_case(path));
        let path = format!("{folder}{}.md", name.js);
        let path = if is_taken(&path) { format!("{folder}{}-2.md", name.js) } else { path };
        if self.written.files.iter().any(|(it, _)| *it == path) {
            let why = format!("{path} is there already: two specs have an API of this name");
            return self.types.below(name, |types| types.refuse(why));
        }
        self.written.files.push((path, format!("{}\n", text.trim_end())));
    }

    fn function(&mut self, first: &'p Function) {
        let name = &first.name;
        let all: Vec<&Function> = self
            .unit
            .spec
            .items
            .iter()
            .filter_map(|it| match it {
                Item::Function(it) if it.name.js == name.js => Some(it),
                _ => None,
            })
            .collect();
        if first.attrs.new || name.js == "default" {
            let why = "a page describes what is called by its name: this makes an object, or has no name";
            return self.types.below(name, |types| types.refuse(why.to_owned()));
        }
        let call: Vec<&str> = first.signature.params.iter().map(|it| it.name.js.as_str()).collect();
        let before = if self.unit.owner == Owner::Taro { "Taro." } else { "" };
        let mut text = self.head(&format!("{before}{}({})", name.js, call.join(", ")), &name.js);
        text += &self.about_ways(&all);
        self.types.namespaces = vec![name.js.clone()];
        let signature = self.types.below(name, |types| signatures(types, &all));
        let _ = write!(text, "## {}\n\n```tsx\n{signature}\n```\n\n", self.words.signature);
        text += &self.parameters(&name.js);
        text += &self.support(name, &first.attrs, &format!("{before}{}", name.js), 2);
        self.types.namespaces.clear();
        self.page(name, &text);
    }

    /// The description, and the links.
    fn about(&mut self, name: &Name, attrs: &Attrs) -> String {
        self.tell(&[name], attrs);
        self.about_all(attrs)
    }

    /// The description and the links of what has several ways to be called: what is told of these is told of each.
    fn about_ways(&mut self, ways: &[&Function]) -> String {
        match ways {
            [first, ..] if has_comments(ways) => self.about_all(&first.attrs),
            [first, ..] => self.about(&first.name, &first.attrs),
            [] => String::new(),
        }
    }

    fn about_all(&mut self, attrs: &Attrs) -> String {
        let mut text = self.described_text(attrs);
        text += if attrs.once { "@once\n\n" } else { "" };
        text += if attrs.ends { "@ends\n\n" } else { "" };
        for see in &attrs.see {
            let _ = write!(text, "> [{}]({see})\n\n", self.words.reference);
        }
        text
    }

    /// Tells what a page does not say of what has the last of these names.
    fn tell(&mut self, names: &[&Name], attrs: &Attrs) {
        let place = |types: &Types| types.place.clone();
        let mut at = place(&self.types);
        for name in names {
            at += if at.is_empty() { "" } else { "." };
            at += &name.js;
        }
        self.told.extend(comments::unsaid(attrs).into_iter().map(|it| format!("`{at}`: {it}")));
    }

    /// The description, and that it is not to be used any more.
    fn described_text(&self, attrs: &Attrs) -> String {
        let deprecated = comments::deprecated(attrs);
        paragraphs(&attrs.docs).into_iter().chain(deprecated).map(|it| format!("{it}\n\n")).collect()
    }

    /// The types of an API: those of the namespaces of its name.
    fn parameters(&mut self, api: &str) -> String {
        let unit = self.unit;
        let mut text = String::new();
        for item in &unit.spec.items {
            if let Item::Namespace(it) = item
                && it.name.js == api
            {
                text += &self.inside(it, 3);
            }
        }
        if text.is_empty() { text } else { format!("## {}\n\n{text}", self.words.parameters) }
    }

    fn inside(&mut self, namespace: &'p Namespace, level: usize) -> String {
        let mut text = String::new();
        for item in &namespace.items {
            match item {
                Item::Namespace(it) if level < 6 => {
                    let _ = write!(text, "{} {}\n\n", "#".repeat(level), it.name.js);
                    self.types.namespaces.push(it.name.js.clone());
                    text += &self.inside(it, level + 1);
                    self.types.namespaces.pop();
                }
                Item::Namespace(it) => {
                    let why = "a page has no headings for a namespace as deep as this".to_owned();
                    self.types.below(&it.name, |types| types.refuse(why));
                }
                item => text += &self.described(item, level),
            }
        }
        text
    }

    /// A type with a heading of its own: a table, a signature, or code where these cannot say all of it.
    fn described(&mut self, item: &'p Item, level: usize) -> String {
        let mark = "#".repeat(level);
        let (name, attrs) = match item {
            Item::Interface(it) => (&it.name, &it.attrs),
            Item::Alias(it) => (&it.name, &it.attrs),
            _ => return String::new(),
        };
        let heading = format!("{mark} {}\n\n", name.js);
        let before = (self.types.listed.len(), self.types.refused.len());
        let told = self.told.len();
        let shown = match item {
            Item::Interface(it) => match it.members.as_slice() {
                [Member::Call(call)] if it.extends.is_empty() && it.generics.is_empty() => {
                    let code = self.types.below(&it.name, |types| types.signature(call, " => ", Layout::Line));
                    Some(format!("```tsx\n{code}\n```\n"))
                }
                _ => (fits(it) && self.says_what_fails(it)).then(|| self.extended(it) + &self.member_table(it)),
            },
            Item::Alias(it) => self.alias(it),
            _ => None,
        };
        let is_whole = before == (self.types.listed.len(), self.types.refused.len());
        let is_plain = name.rust.is_none() && !attrs.object && attrs.since.is_none() && attrs.platforms.is_none();
        match shown.filter(|_| is_whole && is_plain) {
            Some(shown) => {
                self.tell(&[name], attrs);
                format!("{heading}{}{shown}\n", self.described_text(attrs))
            }
            None => {
                self.told.truncate(told);
                self.types.listed.truncate(before.0);
                self.types.refused.truncate(before.1);
                format!("{heading}{}\n", self.code(item))
            }
        }
    }

    /// A type as code.
    fn code(&mut self, item: &'p Item) -> String {
        let empty = Types::new(self.types.names, self.unit.number);
        let mut types = std::mem::replace(&mut self.types, empty);
        let usual = std::mem::replace(&mut types.callback_result, "TaroGeneral.CallbackResult");
        let (code, mut types) = typescript::alone(&self.unit.spec, &self.unit.owner, types, item);
        types.callback_result = usual;
        self.types = types;
        format!("```ts\n{code}```\n")
    }

    /// A set of values as a table, a record as a row, and a callback as its signature; nothing of other types.
    fn alias(&mut self, it: &'p Alias) -> Option<String> {
        if !it.generics.is_empty() {
            return None;
        }
        if let Some(values) = values_of(&it.ty) {
            let rows: Vec<Vec<String>> =
                values.iter().map(|(name, attrs)| vec![(*name).to_owned(), self.value_text(*attrs)]).collect();
            for (value, attrs) in values {
                let attrs = attrs.map(comments::unsaid).unwrap_or_default();
                self.told.extend(attrs.into_iter().map(|unsaid| format!("`{}.{value}`: {unsaid}", it.name.js)));
            }
            return Some(table(&[self.words.name, self.words.text], &rows));
        }
        match &it.ty.kind {
            TypeKind::Path(path) if self.types.meaning(path) == Meaning::Known("Record".to_owned()) => {
                let of = path.args.last().map(|of| self.types.below(&it.name, |types| types.ty(of, Layout::Line)));
                let row = vec!["[KEY]".to_owned(), code_cell(&of.unwrap_or_default()), String::new()];
                Some(table(&[self.words.name, self.words.ty, self.words.text], &[row]))
            }
            TypeKind::Function(signature) => {
                let code = self.types.below(&it.name, |types| types.signature(signature, " => ", Layout::Line));
                Some(format!("```tsx\n{code}\n```\n"))
            }
            _ => None,
        }
    }

    fn value_text(&self, attrs: Option<&Attrs>) -> String {
        let Some(attrs) = attrs else { return String::new() };
        let hosts = comments::supported(attrs).map(|it| format!("{} {it}", self.words.own_hosts));
        prose_cell(&attrs.docs, &hosts.into_iter().collect::<Vec<_>>())
    }

    /// An object: its properties and methods, and the types of its namespace.
    fn object(&mut self, item: &'p Item, it: &'p Interface) {
        let name = &it.name;
        if !self.has_methods_alone(it) || self.value_of(name).is_some() {
            return self.object_in_code(item, name);
        }
        let told = self.told.len();
        let mut text = self.head(&name.js, &name.js) + &self.about(name, &it.attrs);
        self.types.namespaces = vec![name.js.clone()];
        let before = self.types.listed.len();
        let properties = self.properties(it);
        // Rows cannot say all of the properties.
        if self.types.listed.len() > before {
            self.types.listed.truncate(before);
            self.told.truncate(told);
            self.types.namespaces.clear();
            return self.object_in_code(item, name);
        }
        let methods = self.methods(it);
        if properties.is_empty() && methods.is_empty() {
            self.told.truncate(told);
            self.types.namespaces.clear();
            return self.object_in_code(item, name);
        }
        let _ = write!(text, "## {}\n\n{properties}{methods}", self.words.methods);
        text += &self.parameters(&name.js);
        text += &self.support(name, &it.attrs, &name.js, 2);
        self.types.namespaces.clear();
        self.page(name, &text);
    }

    /// The value of a name.
    fn value_of(&self, name: &Name) -> Option<&'p Property> {
        self.unit.spec.items.iter().find_map(|it| match it {
            Item::Const(it) if it.name.js == name.js => Some(it),
            _ => None,
        })
    }

    /// An object that code declares, and the types of its namespace. If a value has its name, the page is of that as well.
    fn object_in_code(&mut self, item: &'p Item, name: &'p Name) {
        let code = self.code(item);
        let value = self.value_of(name);
        let about = value.map(|it| self.about(&it.name, &it.attrs)).unwrap_or_default();
        let mut text = format!("{}{about}## {}\n\n{code}\n", self.head(&name.js, &name.js), self.words.signature);
        text += &value.map(|it| self.value_code(it)).unwrap_or_default();
        self.types.namespaces = vec![name.js.clone()];
        text += &self.parameters(&name.js);
        if let Some(it) = value {
            text += &self.support(name, &it.attrs, &name.js, 2);
        }
        self.types.namespaces.clear();
        self.page(name, &text);
    }

    /// Whether methods and properties say all of an object: a task is a promise as well, and others can be called.
    fn has_methods_alone(&self, it: &Interface) -> bool {
        let is_known = |base: &Type| match &base.kind {
            TypeKind::Path(path) => match self.types.meaning(path) {
                Meaning::Known(name) => name == "CallbackResult",
                // No page of methods says what the object extends.
                Meaning::Defined(..) | Meaning::Unknown => false,
            },
            _ => false,
        };
        let mut names = BTreeSet::new();
        let is_said = |it: &Member| match it {
            Member::Call(_) => false,
            Member::Property(it) => names.insert(it.name.js.clone()),
            Member::Method(_) | Member::Index(..) => true,
        };
        it.generics.is_empty() && it.extends.iter().all(is_known) && it.members.iter().all(is_said)
    }

    fn methods(&mut self, it: &'p Interface) -> String {
        let mut text = String::new();
        let mut done: BTreeSet<&str> = BTreeSet::new();
        let members = self.inherited(it);
        let all: Vec<&Function> = members.iter().filter_map(method).collect();
        for first in &all {
            if !done.insert(&first.name.js) {
                continue;
            }
            let named: Vec<&Function> = all.iter().copied().filter(|it| it.name.js == first.name.js).collect();
            let about = self.types.place.clone();
            self.types.place.clone_from(&it.name.js);
            let said = self.about_ways(&named);
            self.types.place = about;
            let _ = write!(text, "### {}\n\n{said}", first.name.js);
            let signature =
                self.types.below(&it.name, |types| types.below(&first.name, |types| signatures(types, &named)));
            let _ = write!(text, "```tsx\n{signature}\n```\n\n");
            text += &self.support(&first.name, &first.attrs, &format!("{}.{}", it.name.js, first.name.js), 4);
        }
        text
    }

    /// The table of hosts, where not every one has it.
    fn support(&mut self, name: &Name, attrs: &Attrs, api: &str, level: usize) -> String {
        let support = attrs.support();
        if support.is_everywhere() && support.since.is_empty() {
            return String::new();
        }
        let having = if support.is_everywhere() { Host::ALL.to_vec() } else { support.hosts() };
        // Taro's tables have these three, whether they have it or not. The others stand as the spec names them.
        let mut shown = having.clone();
        let mut at = 0;
        for host in [Host::Weapp, Host::H5, Host::Rn] {
            match shown.iter().position(|it| *it == host) {
                Some(there) => at = there + 1,
                None => {
                    shown.insert(at, host);
                    at += 1;
                }
            }
        }
        let mut head = vec!["API"];
        let mut row = vec![api.to_owned()];
        for host in shown {
            let Some(title) = self.lang.title(host) else {
                let why = format!("`{host}` is a host of this project, of which no page knows");
                self.types.below(name, |types| types.refuse(why));
                continue;
            };
            head.push(title);
            let version = support.since(host).map(|it| format!(" {it}+")).unwrap_or_default();
            row.push(if having.contains(&host) { format!("✔️{version}") } else { String::new() });
        }
        format!("{} {}\n\n{}\n", "#".repeat(level), self.words.support, table(&head, &[row]))
    }
}

/// Whether rows can say all of an interface: not its methods, its parameters, and what stands above members alone.
fn fits(it: &Interface) -> bool {
    let mut names = BTreeSet::new();
    let is_row = |member: &Member| match member {
        Member::Property(it) => {
            let attrs = &it.attrs;
            let is_plain =
                !(attrs.once || attrs.ends || attrs.object) && it.name.rust.is_none() && attrs.see.is_empty();
            is_plain && names.insert(it.name.js.clone())
        }
        Member::Index(..) => true,
        Member::Method(_) | Member::Call(_) => false,
    };
    it.generics.is_empty() && it.members.iter().all(is_row)
}

/// Whether an object has a page of its own: what stays with the host, what has hosts or links of its own, which no row can say, and
/// what has a file of its own.
fn has_page(it: &Interface, unit: &Unit) -> bool {
    let stem = unit.path.rsplit('/').next().and_then(|it| it.strip_suffix(".rs"));
    let is_described = it.attrs.platforms.is_some() || !it.attrs.see.is_empty() || stem == Some(&it.name.js);
    is_handle(it)
        || is_described && fits(it) && !it.members.is_empty() && it.extends.is_empty() && it.name.rust.is_none()
}

/// Whether it stays with the host.
fn is_handle(it: &Interface) -> bool {
    it.attrs.object || it.members.iter().any(|it| matches!(it, Member::Method(_)))
}

fn method(member: &Member) -> Option<&Function> {
    if let Member::Method(it) = member { Some(it) } else { None }
}

/// `(a: A) => B`, or `{ (a: A): B; (c: C): D }` of several: each of these with a comment where more is said than of the first.
fn signatures(types: &mut Types, all: &[&Function]) -> String {
    let of = |it: &Function| corrected_signature(&it.attrs).unwrap_or(&it.signature).clone();
    let [first, others @ ..] = all else { return String::new() };
    if others.is_empty() {
        return described_inside(types, |types, layout| types.signature(&of(first), " => ", layout));
    }
    if !has_comments(all) {
        return described_inside(types, |types, layout| {
            let ways: Vec<String> = all.iter().map(|it| types.signature(&of(it), ": ", layout)).collect();
            format!("{{ {} }}", ways.join("; "))
        });
    }
    let ways = all.iter().map(|it| {
        // What is said of the first stands above all of them, and holds for those that have no comment.
        let comment = types.comment(&it.attrs, &it.name, None, Layout::Lines(1));
        let comment = if comment.is_empty() { "/** */ ".to_owned() } else { comment };
        format!("  {comment}{};\n", types.signature(&of(it), ": ", Layout::Lines(1)))
    });
    format!("{{\n{}}}", ways.collect::<String>())
}

/// Whether each of several ways to call something has a comment: more is said of one than of the first.
fn has_comments(all: &[&Function]) -> bool {
    let says_more = |it: &&Function| it.attrs != all[0].attrs || it.name.rust.is_some();
    all.len() > 1 && all.iter().any(says_more)
}

/// A type in one line, or with a line for each member where something is said of these.
fn described_inside(types: &mut Types, write: impl Fn(&mut Types, Layout) -> String) -> String {
    let before = (types.listed.len(), types.refused.len());
    let line = write(types, Layout::Line);
    if types.listed.len() == before.0 {
        return line;
    }
    types.listed.truncate(before.0);
    types.refused.truncate(before.1);
    write(types, Layout::Lines(0))
}

/// The values of a set, and what is said of each: of texts that are names, or of numbers.
pub(super) fn values_of(ty: &Type) -> Option<Vec<(&str, Option<&Attrs>)>> {
    let parts = match &ty.kind {
        TypeKind::Union(parts) => parts.as_slice(),
        _ => std::slice::from_ref(ty),
    };
    let is_number = |text: &str| text.parse::<f64>().is_ok();
    let mut values = Vec::new();
    for part in parts {
        let (name, attrs, numeric) = match &part.kind {
            TypeKind::String(it) => (it.as_str(), None, false),
            TypeKind::Number(it) => (it.as_str(), None, true),
            TypeKind::Value(it) => (it.name.js.as_str(), Some(&it.attrs), it.numeric),
            _ => return None,
        };
        let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || "_-.:#".contains(c)) && !name.is_empty();
        if !plain || numeric != is_number(name) {
            return None;
        }
        values.push((name, attrs));
    }
    Some(values)
}

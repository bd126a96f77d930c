//! A page of Taro's documentation -> the declarations that it describes, so that Taro 2 has specs as well.
//!
//! A page says what a .d.ts file says: a signature, a table for each type, and hosts. It is written down as declarations,
//! each line of which knows its line of the page, and everything behind that is the same. Only what stands below the
//! headings of parameters, types and methods is read: a table below an example is none.

mod blocks;
mod code;
mod comments;
mod declare;
mod headings;
mod hosts;
mod html;
mod import;
mod labels;
mod marks;
mod reader;
mod rows;
mod several;
mod tables;
mod taro_1;
#[cfg(test)]
mod tests;
mod text;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use super::any::Place;

#[cfg(test)]
use self::blocks::Kind;
use self::comments::Commented;
use self::reader::Reader;
use self::tables::{Member, Table};

pub(crate) use self::declare::{Declared, unit_said};
#[cfg(test)]
pub(crate) use self::import::GENERAL;
pub(crate) use self::import::{Pages, are_pages, specs_of};
pub(crate) use self::rows::default_of;

/// What the tables of members of a page say, a line a cell: for a comparison.
#[cfg(test)]
pub(crate) fn tables_of(markdown: &str) -> Vec<Vec<Vec<String>>> {
    let blocks = blocks::blocks(markdown, front_matter(markdown).body);
    let tables = blocks.into_iter().filter_map(|it| match it.kind {
        Kind::Table(table) if table.has_types() => Some(table),
        _ => None,
    });
    // The heads say the same in another language.
    tables.map(|it| it.rows.into_iter().map(|row| row.cells).collect()).collect()
}

/// Something that a page says and nobody can read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The line of the page.
    pub(crate) line: usize,
    pub(crate) message: String,
}

impl Fault {
    fn new(line: usize, message: String) -> Fault {
        Fault { line, message }
    }
}

/// What a page describes.
pub(crate) struct Page {
    /// The name, without `Taro.`.
    pub(crate) name: String,
    /// Where the name stands.
    line: usize,
    /// Who has it, where that is not Taro.
    pub(crate) place: Option<Place>,
    about: About,
    subject: Subject,
    /// The type of the value that it describes, beside the object of that name if there is one.
    value: Option<Signature>,
    types: Vec<Described>,
    /// What is said of types, by the line of their heading.
    texts: BTreeMap<usize, About>,
    /// What it says that no spec can say.
    unsaid: Vec<Fault>,
    /// Whether `cargo taro expand` wrote it.
    is_expanded: bool,
}

/// What is said of a function, a method or an object.
#[derive(Default)]
struct About {
    text: String,
    links: Vec<String>,
    /// Why it is not to be used any more.
    deprecated: Option<String>,
    /// The hosts, each as `@supported` names it.
    hosts: Option<Vec<String>>,
    /// How often it calls its callbacks, or that it ends those of an object: `@once`, `@ends`.
    lasting: Vec<&'static str>,
    /// The types whose members a type has as well: `@extends Base`.
    extends: Vec<String>,
}

impl About {
    /// Adds a paragraph: what it says, or that something is not to be used any more.
    fn add(&mut self, paragraph: &str) {
        // The marks of an admonition, `:::tip`, are no text; what MDX imports is none either.
        let lines = paragraph.lines().map(str::trim).map(|it| match it.strip_prefix(":::") {
            Some(mark) => mark.trim_start_matches(|c: char| c.is_ascii_alphabetic()).trim(),
            None => it,
        });
        let text = text::description(&lines.filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" "));
        let is_code = ["import ", "export "].iter().any(|it| text.starts_with(it));
        if text.is_empty() || is_code && (text.contains(" from ") || text.contains('=')) {
            return;
        }
        if let Some(tag) = ["@once", "@ends"].into_iter().find(|it| text == *it) {
            return self.lasting.push(tag);
        }
        if let Some(base) = text.strip_prefix("@extends ").map(|it| it.trim().trim_matches('`')) {
            return self.extends.push(base.to_owned());
        }
        let (text, why) = marks::deprecation(&text);
        if why.is_some() && self.deprecated.as_deref().is_none_or(str::is_empty) {
            self.deprecated = why;
        }
        if !self.text.is_empty() && !text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(&text);
    }
}

enum Subject {
    Function(Signature),
    /// An object: its properties and methods.
    Object(Vec<Member>, Vec<Method>),
    /// An object that code declares, the line and the text.
    Code(usize, String),
    /// Types that all pages use.
    General,
    /// A value alone.
    Value,
}

/// `(option?: Option) => Promise<Result>`, and its line.
#[derive(Clone)]
struct Signature {
    line: usize,
    text: String,
    /// The same with its comments, if it has any.
    commented: Option<Commented>,
}

impl Signature {
    fn new(line: usize, text: String) -> Signature {
        Signature { line, text, commented: None }
    }

    /// The text with a sign for each of its comments; in one line where it has none.
    fn signs(&self) -> String {
        match &self.commented {
            Some(it) => it.text().to_owned(),
            None => self.text.split_whitespace().collect::<Vec<_>>().join(" "),
        }
    }

    /// A text of such signs with its comments.
    fn restored(&self, text: &str) -> String {
        self.commented.as_ref().map_or_else(|| text.to_owned(), |it| it.restored(text))
    }
}

struct Method {
    name: String,
    line: usize,
    about: About,
    signature: Option<Signature>,
    /// The first table below it: what it takes, or the members of the type that it is.
    table: Option<Table>,
}

/// A type with a heading of its own.
struct Described {
    name: String,
    /// Its parameters, as its heading has them: `T = any`.
    generics: Vec<String>,
    /// The headings around it that describe no type: namespaces.
    within: Vec<String>,
    line: usize,
    body: Body,
}

impl Described {
    /// A type without parameters, beside the function.
    fn plain(name: &str, line: usize, body: Body) -> Described {
        Described { name: name.to_owned(), generics: Vec::new(), within: Vec::new(), line, body }
    }
}

enum Body {
    Members(Vec<Member>),
    /// The values of a set.
    Values(Vec<Member>),
    Callback(Signature),
    /// What declares it, the line and the text: `type Name = ..`, `interface Name { .. }`, `enum Name { .. }`.
    Code(usize, String),
}

/// Which part of a page is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Above the first heading.
    Top,
    Signature,
    Parameters,
    Methods,
    Support,
    /// Below a heading on the level of the parts that may name a type.
    Named,
    /// What Taro 1 says a function returns.
    Returned,
    Example,
    /// All else.
    Other,
}

impl Page {
    /// Where what it describes stands.
    fn subject_line(&self) -> usize {
        if let Subject::Function(signature) = &self.subject { signature.line } else { self.line }
    }

    /// Leaves out the members that are on none of the function's hosts, and lists them: nobody could use them.
    fn leave_out_members(&mut self) {
        let Subject::Function(_) = self.subject else { return };
        let Some(hosts) = self.about.hosts.as_ref().filter(|it| !it.is_empty()) else { return };
        let name_of = |it: &str| it.split(|c: char| c.is_whitespace()).next().unwrap_or_default().to_owned();
        let hosts: Vec<String> = hosts.iter().map(|it| name_of(it)).collect();
        for described in &mut self.types {
            let Body::Members(members) = &mut described.body else { continue };
            members.retain(|it| {
                let Some((_, own)) = hosts::of_member(&it.text) else { return true };
                let named = hosts::named(own);
                let mut own = named.split(", ").map(name_of).filter(|it| !it.is_empty()).peekable();
                // What is no name of a host is told of elsewhere.
                let is_known = |it: &String| hosts::host(it).is_some_and(|host| host == it);
                let can_be_used = own.peek().is_none() || own.any(|it| hosts.contains(&it) || !is_known(&it));
                if !can_be_used {
                    let message =
                        format!("`{}`: left out: none of the hosts of `{}` has it ({named})", it.name, self.name);
                    self.unsaid.push(Fault::new(it.line, message));
                }
                can_be_used
            });
        }
    }

    /// A default of a set of numbers is a number, though most sets are texts.
    fn count_defaults(&mut self) {
        let numbers = |it: &&Described| match &it.body {
            Body::Values(values) => !values.is_empty() && values.iter().all(|it| it.name.parse::<f64>().is_ok()),
            _ => false,
        };
        let sets: BTreeSet<String> = self.types.iter().filter(numbers).map(|it| it.name.clone()).collect();
        let of_types = self.types.iter_mut().filter_map(|it| match &mut it.body {
            Body::Members(members) => Some(members),
            _ => None,
        });
        let own = if let Subject::Object(properties, _) = &mut self.subject { Some(properties) } else { None };
        for member in of_types.chain(own).flatten() {
            let set = member.ty.as_deref().and_then(|it| it.strip_prefix("keyof "));
            if set.is_some_and(|it| sets.contains(it.trim()))
                && let Some(default) = &mut member.default
                && let Ok(text) = serde_json::from_str::<String>(default)
                && text.parse::<f64>().is_ok()
            {
                *default = text;
            }
        }
    }

    /// Lists what its members say that no spec can say.
    fn tell_of_members(&mut self) {
        let own: &[Member] = if let Subject::Object(properties, _) = &self.subject { properties } else { &[] };
        let members = self.types.iter().flat_map(|it| match &it.body {
            Body::Members(members) => members.as_slice(),
            Body::Values(_) | Body::Callback(_) | Body::Code(..) => &[],
        });
        let all = members.chain(own).flat_map(|it| it.unsaid.iter().map(|unsaid| Fault::new(it.line, unsaid.clone())));
        self.unsaid.extend(all.collect::<Vec<_>>());
    }

    /// Whether it says nothing of hosts.
    fn names_no_host(&self) -> bool {
        let methods = match &self.subject {
            Subject::Object(_, methods) => methods.as_slice(),
            Subject::Function(_) => &[],
            Subject::Code(_, text) if text.contains("@supported") => return false,
            Subject::Code(..) | Subject::Value => &[],
            Subject::General => return false,
        };
        let has_none = |it: &About| it.hosts.as_ref().is_none_or(Vec::is_empty);
        has_none(&self.about) && methods.iter().all(|it| has_none(&it.about))
    }

    /// The methods whose own row has a mark for no host.
    fn unmarked_methods(&self) -> impl Iterator<Item = (usize, String)> {
        let methods = match &self.subject {
            Subject::Object(_, methods) => methods.as_slice(),
            _ => &[],
        };
        let unmarked = methods.iter().filter(|it| it.about.hosts.as_ref().is_some_and(Vec::is_empty));
        unmarked.map(|it| (it.line, format!("{}.{}", self.name, it.name)))
    }

    /// Whether it describes an object.
    fn is_object(&self) -> bool {
        matches!(self.subject, Subject::Object(..) | Subject::Code(..))
    }

    /// The types that all pages use, if it is their page.
    fn general(&self) -> Vec<&str> {
        match self.subject {
            Subject::General => self.types.iter().map(|it| it.name.as_str()).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether it is a function that takes callbacks and returns the type of that name.
    fn returns(&self, name: &str) -> bool {
        let Subject::Function(signature) = &self.subject else { return false };
        let settles = self.types.iter().any(|it| match &it.body {
            Body::Members(members) => members.iter().any(|it| it.name == "success"),
            _ => false,
        });
        let output = signature.text.rsplit("=>").next().unwrap_or_default().trim();
        settles && output.split('<').next().is_some_and(|it| it.trim() == name)
    }

    /// Reads a page that describes one API.
    #[cfg(test)]
    pub(crate) fn read(markdown: &str) -> Result<Page, Vec<Fault>> {
        Page::read_all(markdown).swap_remove(0)
    }

    /// Reads what a page describes, one API or several; what cannot be read is a fault at its line.
    pub(crate) fn read_all(markdown: &str) -> Vec<Result<Page, Vec<Fault>>> {
        let text = markdown.strip_prefix('\u{feff}').unwrap_or(markdown).replace("\r\n", "\n").replace('\r', "\n");
        let text = text::uncommented(&text);
        let Front { title, place, body } = front_matter(&text);
        let sections = several::sections(title, blocks::blocks(&text, body));
        let is_one = sections.len() == 1;
        let is_expanded = text[..body].contains("\n# Written by `cargo taro expand`.\n");
        let read = |section: several::Section| {
            let name = section.title.as_ref().map(|(_, it)| headings::name_of(it)).unwrap_or_default();
            let mut reader = Reader::new(section.title);
            reader.place = place.clone();
            reader.is_expanded = is_expanded;
            let blocks = reader.methods_of_prose(section.blocks);
            blocks.into_iter().for_each(|it| reader.block(it));
            reader.page().map_err(|faults| {
                let told = |it: Fault| Fault::new(it.line, format!("`{name}`: {}", it.message));
                faults.into_iter().map(|it| if is_one { it } else { told(it) }).collect()
            })
        };
        sections.into_iter().map(read).collect()
    }
}

/// What stands before a page.
#[derive(Default)]
struct Front {
    /// The title, with its line.
    title: Option<(usize, String)>,
    /// Who has the functions: `module: my-plugin`, `global: wx`.
    place: Option<Place>,
    /// Where the page begins behind it.
    body: usize,
}

/// What a page describes, according to its title: `Taro.login(option)`.
fn titled(text: &str) -> Option<String> {
    let name = headings::name_of(&front_matter(text).title?.1);
    (!name.is_empty()).then_some(name)
}

fn front_matter(text: &str) -> Front {
    let mut lines = text.split_inclusive('\n');
    if lines.next().is_none_or(|it| it.trim_end() != "---") {
        return Front::default();
    }
    let mut front = Front { body: text.find('\n').map_or(text.len(), |it| it + 1), ..Front::default() };
    for (number, line) in lines.enumerate() {
        front.body += line.len();
        if matches!(line.trim_end(), "---" | "...") {
            return front;
        }
        let value = |word: &str| {
            let value = line.strip_prefix(word)?.trim().trim_matches(['"', '\'']).trim();
            (!value.is_empty()).then(|| value.to_owned())
        };
        if line.starts_with("title:") {
            front.title = Some((number + 2, value("title:").unwrap_or_default()));
        }
        front.place = value("module:").map(Place::Module).or(value("global:").map(Place::Global)).or(front.place);
    }
    Front::default()
}

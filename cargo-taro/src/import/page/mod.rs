//! A page of Taro's documentation -> the declarations that it describes, so that Taro 2 has specs as well.
//!
//! A page says what a .d.ts file says: a signature, a table for each type, and hosts. It is written down as declarations,
//! each line of which knows its line of the page, and everything behind that is the same. Only what stands below the
//! headings of parameters, types and methods is read: a table below an example is none.

mod blocks;
mod declare;
mod hosts;
mod import;
mod tables;
mod taro_1;
#[cfg(test)]
mod tests;
mod text;
mod types;

use super::any::Place;

use self::blocks::{Block, Kind};
use self::tables::{Member, Table};

pub(crate) use self::declare::Declared;
#[cfg(test)]
pub(crate) use self::import::GENERAL;
pub(crate) use self::import::{Pages, are_pages, specs_of};

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
    types: Vec<Described>,
}

/// What is said of a function, a method or an object.
#[derive(Default)]
struct About {
    text: String,
    link: Option<String>,
    /// The hosts, each as `@supported` names it.
    hosts: Option<Vec<String>>,
}

enum Subject {
    Function(Signature),
    /// An object: its properties and methods.
    Object(Vec<Member>, Vec<Method>),
    /// Types that all pages use.
    General,
}

/// `(option?: Option) => Promise<Result>`, and its line.
#[derive(Clone)]
struct Signature {
    line: usize,
    text: String,
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
    /// The headings around it that describe no type: namespaces.
    within: Vec<String>,
    line: usize,
    body: Body,
}

enum Body {
    Members(Vec<Member>),
    /// The values of a set.
    Values(Vec<Member>),
    Callback(Signature),
    /// `type Name = ..`, the line and what stands behind the `=`.
    Alias(usize, String),
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
    /// What Taro 1 says a function returns.
    Returned,
    /// Examples, and all else.
    Other,
}

impl Page {
    /// Where what it describes stands.
    fn subject_line(&self) -> usize {
        if let Subject::Function(signature) = &self.subject { signature.line } else { self.line }
    }

    /// Whether it describes an object.
    fn is_object(&self) -> bool {
        matches!(self.subject, Subject::Object(..))
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

    /// Reads a page; what cannot be read is a fault at its line.
    pub(crate) fn read(markdown: &str) -> Result<Page, Vec<Fault>> {
        let text = markdown.strip_prefix('\u{feff}').unwrap_or(markdown).replace("\r\n", "\n").replace('\r', "\n");
        let Front { title, place, body } = front_matter(&text);
        let mut reader = Reader::new(title);
        reader.place = place;
        for block in blocks::blocks(&text, body) {
            reader.block(block);
        }
        reader.page()
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

struct Reader {
    title: Option<(usize, String)>,
    place: Option<Place>,
    part: Part,
    /// The level of the heading that began the part.
    level: usize,
    about: About,
    signature: Option<Signature>,
    has_methods: bool,
    properties: Vec<Member>,
    methods: Vec<Method>,
    types: Vec<Described>,
    /// The headings below which something is described, from the outermost: their lines, levels and texts.
    headings: Vec<(usize, usize, String)>,
    /// Tables that no heading names, as pages of Taro 1 have them.
    loose: Vec<Table>,
    /// What a heading of Taro 1 says of a parameter: `string videoId`.
    params: Vec<(String, String)>,
    /// The table of what Taro 1 says a function returns, and what its heading calls it.
    returned: Option<(String, Table)>,
    /// What is described is the last method.
    in_method: bool,
    faults: Vec<Fault>,
}

impl Reader {
    fn new(title: Option<(usize, String)>) -> Reader {
        Reader {
            title,
            place: None,
            part: Part::Top,
            level: 0,
            about: About::default(),
            signature: None,
            has_methods: false,
            properties: Vec::new(),
            methods: Vec::new(),
            types: Vec::new(),
            headings: Vec::new(),
            loose: Vec::new(),
            params: Vec::new(),
            returned: None,
            in_method: false,
            faults: Vec::new(),
        }
    }

    fn block(&mut self, block: Block) {
        let line = block.line;
        match block.kind {
            Kind::Heading(level, text) => self.heading(line, level, text),
            Kind::Text(text) => self.text(line, &text),
            Kind::Code(code) => self.code(line, code),
            Kind::Table(table) => self.table(table),
        }
    }

    fn heading(&mut self, line: usize, level: usize, text: String) {
        if self.title.is_none() {
            self.title = Some((line, text));
            return;
        }
        let Some(part) = part_of(&text, level) else {
            // A method may be explained under a heading on the level of its part.
            let unfinished = self.in_method && self.methods.last().is_some_and(|it| it.signature.is_none());
            if level <= 2 && self.part == Part::Methods && unfinished {
                return;
            }
            // A heading on the level of a part, or above it, ends the part.
            if level <= self.level || self.part == Part::Top {
                let inside = matches!(self.part, Part::Support | Part::Other) && self.level > 2 && level > 2;
                self.part = if inside { self.outer() } else { Part::Other };
                self.level = if inside { 2 } else { level };
            }
            self.named(line, level, text);
            return;
        };
        // The hosts and the examples of a method stand below it, and what follows is again of the methods.
        if !(self.in_method && level > 3 && matches!(part, Part::Support | Part::Other)) {
            self.in_method = self.in_method && level > 2;
        }
        self.has_methods |= part == Part::Methods;
        (self.part, self.level) = (part, level);
        if level <= 2 {
            self.headings.clear();
            self.in_method = false;
        }
    }

    /// The part around the support or the example of one of its members.
    fn outer(&self) -> Part {
        if self.has_methods { Part::Methods } else { Part::Parameters }
    }

    /// A heading that names a type or a method.
    fn named(&mut self, line: usize, level: usize, text: String) {
        if self.part == Part::Methods {
            let name = text.trim().trim_end_matches("()").to_owned();
            // What stands below a method is a type of its own.
            self.in_method = level <= 3;
            if self.in_method {
                self.methods.push(Method { name, line, about: About::default(), signature: None, table: None });
            }
        }
        // `string videoId`
        if let (Part::Parameters, Some((ty, name))) = (self.part, text.trim().split_once(' '))
            && ty != "object"
            && is_word(ty)
            && is_word(name)
        {
            self.params.push((ty.to_owned(), name.to_owned()));
        }
        self.headings.retain(|(_, above, _)| *above < level);
        self.headings.push((line, level, text));
    }

    fn about(&mut self) -> &mut About {
        match self.methods.last_mut() {
            Some(method) if self.in_method => &mut method.about,
            _ => &mut self.about,
        }
    }

    fn text(&mut self, line: usize, text: &str) {
        match hosts::images(text, line) {
            Ok(Some(hosts)) => {
                if matches!(self.part, Part::Top | Part::Methods | Part::Support)
                    && (self.in_method || self.headings.is_empty())
                {
                    self.about().hosts = Some(hosts);
                }
                return;
            }
            Ok(None) => {}
            Err(fault) => self.faults.push(fault),
        }
        let inside = self.part == Part::Top || (self.part == Part::Methods && self.in_method);
        if !inside {
            return;
        }
        let about = self.about();
        if let Some(link) = reference(text) {
            about.link.get_or_insert(link);
        } else if about.text.is_empty() {
            about.text = text::plain(text);
        }
    }

    fn code(&mut self, line: usize, code: String) {
        if self.alias(line, &code) || !is_signature(&code) {
            return;
        }
        let signature = Signature { line, text: code };
        match (self.part, self.headings.last()) {
            (Part::Signature, None) => _ = self.signature.get_or_insert(signature),
            (Part::Methods, _) if self.in_method => {
                if let Some(method) = self.methods.last_mut() {
                    method.signature.get_or_insert(signature);
                }
            }
            (Part::Parameters | Part::Methods, Some((line, _, name))) => {
                let (line, name) = (*line, name.clone());
                self.describe(line, &name, Body::Callback(signature));
            }
            _ => {}
        }
    }

    /// `type Name = ..` below the heading `Name`.
    fn alias(&mut self, line: usize, code: &str) -> bool {
        let (Part::Parameters, Some((_, _, heading))) = (self.part, self.headings.last().cloned()) else {
            return false;
        };
        let Some(rest) = code.strip_prefix("type ") else { return false };
        let Some(ty) = rest.trim_start().strip_prefix(heading.as_str()) else { return false };
        let Some(ty) = ty.trim_start().strip_prefix('=') else { return false };
        self.describe(line, &heading, Body::Alias(line, ty.trim().trim_end_matches(';').to_owned()));
        true
    }

    fn table(&mut self, table: Table) {
        if hosts::is_support(&table) {
            return self.support(&table);
        }
        match (self.part, self.headings.last().cloned()) {
            (Part::Parameters, Some((line, _, name))) => self.type_table(line, &name, &table),
            (Part::Methods, Some(_)) if self.in_method => {
                if let Some(method) = self.methods.last_mut() {
                    method.table.get_or_insert(table);
                }
            }
            (Part::Methods, Some((line, _, name))) => self.type_table(line, &name, &table),
            (Part::Methods, None) if table.has_types() => {
                self.properties = table.members(&mut self.faults);
            }
            (Part::Top | Part::Parameters, None) if table.has_types() => self.loose.push(table),
            (Part::Returned, heading) if table.has_types() && !table.rows.is_empty() => {
                self.returned = Some((heading.map(|(_, _, text)| text).unwrap_or_default(), table));
            }
            _ => {}
        }
    }

    fn support(&mut self, table: &Table) {
        let name = self.title.as_ref().map(|(_, title)| name_of(title)).unwrap_or_default();
        let names = match self.methods.last() {
            Some(method) if self.in_method => {
                vec![format!("{name}.{}", method.name), method.name.clone()]
            }
            _ => vec![name.clone(), format!("Taro.{name}")],
        };
        match hosts::marked(table, &names) {
            Ok(Some(hosts)) => self.about().hosts = Some(hosts),
            // A table of several APIs, below an object: each row is a method's.
            Ok(None) => self.support_of_methods(table, &name),
            Err(fault) => self.faults.push(fault),
        }
    }

    fn support_of_methods(&mut self, table: &Table, name: &str) {
        for method in &mut self.methods {
            let names = [format!("{name}.{}", method.name), method.name.clone()];
            if let Ok(Some(hosts)) = hosts::marked(table, &names) {
                method.about.hosts.get_or_insert(hosts);
            }
        }
    }

    fn type_table(&mut self, line: usize, name: &str, table: &Table) {
        let body = if table.has_types() {
            Body::Members(table.members(&mut self.faults))
        } else if table.has_names() {
            Body::Values(table.members(&mut self.faults))
        } else {
            return;
        };
        self.describe(line, name, body);
    }

    fn describe(&mut self, line: usize, heading: &str, body: Body) {
        let Some(name) = identifier(heading) else { return };
        let within = self.within();
        match self.types.iter_mut().find(|it| it.name == name && it.within == within) {
            // A callback shows its parameters in a table.
            Some(there) if matches!(there.body, Body::Callback(_)) => {}
            Some(there) => match (&mut there.body, body) {
                (Body::Members(_) | Body::Values(_), Body::Callback(it)) => there.body = Body::Callback(it),
                _ => self.faults.push(Fault::new(line, format!("`{name}` is described twice"))),
            },
            None => self.types.push(Described { name, within, line, body }),
        }
    }

    /// The namespaces of what is described now: the headings around it that describe nothing themselves.
    fn within(&self) -> Vec<String> {
        let Some((_, around)) = self.headings.split_last() else { return Vec::new() };
        let described = |line: usize| self.types.iter().any(|it| it.line == line);
        let outer = around.iter().filter(|(line, level, _)| *level > 2 && !described(*line));
        outer.filter_map(|(_, _, text)| identifier(text)).collect()
    }

    /// Types stand among the methods of older pages: what has no signature, and a callback that something names.
    fn take_types(&mut self) {
        for method in std::mem::take(&mut self.methods) {
            let capital = method.name.starts_with(|it: char| it.is_ascii_uppercase());
            let is_type = capital && (method.signature.is_none() || self.names(&method.name));
            if !is_type {
                self.methods.push(method);
                continue;
            }
            self.headings.clear();
            match (method.signature, method.table) {
                (Some(signature), _) => self.describe(method.line, &method.name, Body::Callback(signature)),
                (None, Some(table)) => self.type_table(method.line, &method.name, &table),
                (None, None) => {}
            }
        }
    }

    /// Whether a type of the page names it.
    fn names(&self, name: &str) -> bool {
        let in_members = |it: &Described| match &it.body {
            Body::Members(members) => {
                members.iter().filter_map(|it| it.ty.as_deref()).any(|ty| types::names(ty).contains(&name))
            }
            Body::Callback(it) => types::names(&it.text).contains(&name),
            Body::Alias(_, ty) => types::names(ty).contains(&name),
            Body::Values(_) => false,
        };
        let signatures = self.methods.iter().filter_map(|it| it.signature.as_ref());
        signatures.into_iter().any(|it| types::names(&it.text).contains(&name)) || self.types.iter().any(in_members)
    }

    fn page(mut self) -> Result<Page, Vec<Fault>> {
        self.take_types();
        let Some((line, title)) = self.title.take() else {
            return Err(vec![Fault::new(1, "the page has no title that names an API".to_owned())]);
        };
        let name = name_of(&title);
        let subject = self.subject(line, &title, &name);
        match subject {
            Ok(subject) if self.faults.is_empty() => {
                Ok(Page { name, line, place: self.place, about: self.about, subject, types: self.types })
            }
            Ok(_) => Err(self.faults),
            Err(fault) => {
                self.faults.push(fault);
                Err(self.faults)
            }
        }
    }

    fn subject(&mut self, line: usize, title: &str, name: &str) -> Result<Subject, Fault> {
        if name.is_empty() || !name.split('.').all(is_word) {
            return Err(Fault::new(line, format!("the title `{title}` names no API")));
        }
        if let Some(component) = name.strip_prefix("use").filter(|it| it.starts_with(|c: char| c.is_ascii_uppercase()))
        {
            return Err(Fault::new(
                line,
                format!("`use{component}` is a React hook, and only a React component can call one"),
            ));
        }
        if name.contains('.') {
            let object = name.rsplit_once('.').map_or(name, |(object, _)| object);
            return Err(Fault::new(
                line,
                format!("`{name}` is a member of `{object}`: the page of `{object}` can describe it"),
            ));
        }
        if self.has_methods {
            let missing = self.methods.iter().find(|it| it.signature.is_none());
            if let Some(method) = missing {
                return Err(Fault::new(method.line, format!("`{}` has no whole signature: `(..) => ..`", method.name)));
            }
            if self.methods.is_empty() && self.properties.is_empty() {
                return Err(Fault::new(line, format!("`{name}` has neither methods nor properties")));
            }
            return Ok(Subject::Object(std::mem::take(&mut self.properties), std::mem::take(&mut self.methods)));
        }
        if let Some(signature) = self.signature.take() {
            return Ok(Subject::Function(signature));
        }
        if name == "General" && !self.types.is_empty() {
            return Ok(Subject::General);
        }
        taro_1::function(self, line, title, name).map(Subject::Function)
    }
}

/// The part that a heading begins, if it is one of those that pages have. A type may be called `Properties`.
fn part_of(heading: &str, level: usize) -> Option<Part> {
    let squeezed: String = heading.to_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    Some(match squeezed.as_str() {
        "api支持度" | "apisupport" | "支持情况" | "supports" | "platformsupport" => Part::Support,
        "返回值" | "returnvalue" | "returns" => Part::Returned,
        it if it.starts_with("示例") || it.starts_with("sample") || it.starts_with("example") => Part::Other,
        _ if level > 2 => return None,
        "类型" | "type" | "types" | "签名" | "signature" => Part::Signature,
        "参数" | "parameters" | "parameter" | "params" => Part::Parameters,
        "方法" | "methods" | "method" | "属性" | "properties" => Part::Methods,
        _ => return None,
    })
}

/// `Taro.login(option)` names `login`.
fn name_of(title: &str) -> String {
    let name = title.trim();
    let name = name.strip_prefix("Taro.").or_else(|| name.strip_prefix("wx.")).unwrap_or(name);
    let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '$' | '.'))).unwrap_or(name.len());
    let rest = name[end..].trim_start();
    // A title that goes on in prose names nothing.
    if rest.is_empty() || rest.starts_with(['(', '（', '<']) { name[..end].to_owned() } else { String::new() }
}

fn is_word(name: &str) -> bool {
    let mut letters = name.chars();
    letters.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_' || c == '$')
        && letters.all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$')
}

/// The type that a heading names: `Option`, `Result<T>`, and `object param` of Taro 1.
fn identifier(heading: &str) -> Option<String> {
    let heading = heading.trim();
    if let Some(of) = heading.strip_prefix("object ").or_else(|| heading.strip_prefix("Object ")) {
        let of = of.trim();
        return Some(if is_word(of) && of.starts_with(|c: char| c.is_ascii_uppercase()) {
            of.to_owned()
        } else {
            "Option".to_owned()
        });
    }
    let promised = heading.strip_prefix("Promise").map(str::trim_start).is_some_and(|it| it.starts_with('<'));
    if promised {
        return Some("Result".to_owned());
    }
    let name = heading.split('<').next().unwrap_or_default().trim();
    is_word(name).then(|| name.to_owned())
}

/// Whether code is a type of a function, and nothing else.
fn is_signature(code: &str) -> bool {
    let overloads = code.starts_with('{') && code.ends_with('}') && code.contains("):");
    (code.contains("=>") && code.starts_with(['(', '<'])) || overloads
}

/// `> [参考文档](https://..)`
fn reference(text: &str) -> Option<String> {
    let (_, rest) = text.split_once("](")?;
    let (address, behind) = rest.split_once(')')?;
    (text.starts_with('[') && behind.trim().is_empty() && address.starts_with("http")).then(|| address.to_owned())
}

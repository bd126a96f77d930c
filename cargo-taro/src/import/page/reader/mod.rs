//! A page, block by block: each part of it is read as what its headings say. `page` says what the parts are together.

mod compare;
mod page;
mod prose;
mod support;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use super::super::any::Place;
use super::super::read::{TOO_DEEP, too_deep};
use super::blocks::{Block, Kind};
use super::code::{self, Declaration};
use super::comments::Commented;
use super::headings::{
    identifier, is_declaration, is_of_events, is_signature, is_word, name_of, part_named, part_of, reference,
};
use super::marks::{unmarked, without_remark};
use super::tables::{self, Member, Table};
use super::{About, Body, Described, Fault, Method, Part, Signature, hosts, text};

const UNREAD: &str =
    "this signature cannot be read: write the type of the function alone, `(option?: Option) => Promise<Result>`";

const TWICE: &str = "the hosts stand above already, and are others there: write them once";

/// What may describe a type.
enum Candidate {
    Table(Table),
    Callback(Signature),
    Code(Declaration),
}

/// Reads the blocks of a page, from its top.
pub(super) struct Reader {
    title: Option<(usize, String)>,
    pub(super) place: Option<Place>,
    pub(super) is_expanded: bool,
    part: Part,
    /// The level of the heading that began the part.
    level: usize,
    about: About,
    signature: Option<Signature>,
    /// What stands in its place on the page of a value, and the name that it has there.
    value_code: Option<(Option<String>, Signature)>,
    value: Option<Signature>,
    has_methods: bool,
    properties: Vec<Member>,
    methods: Vec<Method>,
    pub(super) types: Vec<Described>,
    /// The headings below which something is described, from the outermost: their lines, levels and texts.
    headings: Vec<(usize, usize, String)>,
    /// The tables of parameters of callbacks and methods, with the signatures of these, and the name of the method.
    shown: Vec<(Signature, Table, Vec<String>)>,
    /// Tables that no heading names, as pages of Taro 1 have them.
    pub(super) loose: Vec<Loose>,
    /// The last line of text, which may say what the table below it describes.
    label: String,
    /// What a heading of Taro 1 says of a parameter: `string videoId`.
    pub(super) params: Vec<(String, String)>,
    /// What Taro 1 says a function returns.
    pub(super) returned: Option<Returned>,
    /// The type that the text says is returned, by a link to its page.
    pub(super) given: Option<String>,
    /// Whether an example keeps what the function returns.
    pub(super) is_assigned: bool,
    /// Signatures below headings that are none of the parts.
    stray: Vec<(String, Signature)>,
    /// What headings of types are called, with their lines.
    named: Vec<(usize, String)>,
    /// The methods that no host has.
    nowhere: BTreeSet<String>,
    /// How many levels the parts stand below the second, once one of them began.
    shift: Option<usize>,
    /// What is described is the last method.
    in_method: bool,
    pub(super) faults: Vec<Fault>,
    /// What is said of types, by the line of their heading.
    texts: BTreeMap<usize, About>,
    /// What stands below headings that may name types: the line, the heading, and what it is.
    candidates: Vec<(usize, String, Candidate)>,
    /// Tables of hosts that are of nothing on the page.
    strange: Vec<Fault>,
    /// What the page says that no spec can say.
    pub(super) unsaid: Vec<Fault>,
}

/// A table that no heading names, and the line above it.
pub(super) struct Loose {
    pub(super) label: String,
    pub(super) table: Table,
    /// Whether it stands above all parts of the page.
    pub(super) is_above: bool,
}

/// The table of what Taro 1 says a function returns.
pub(super) struct Returned {
    /// What its heading calls it.
    pub(super) heading: String,
    /// Whether callbacks receive it, if there are any.
    pub(super) to_callback: bool,
    pub(super) table: Table,
}

impl Reader {
    pub(super) fn new(title: Option<(usize, String)>) -> Reader {
        Reader {
            title,
            place: None,
            is_expanded: false,
            part: Part::Top,
            level: 0,
            about: About::default(),
            signature: None,
            value_code: None,
            value: None,
            has_methods: false,
            properties: Vec::new(),
            methods: Vec::new(),
            types: Vec::new(),
            headings: Vec::new(),
            shown: Vec::new(),
            loose: Vec::new(),
            label: String::new(),
            params: Vec::new(),
            returned: None,
            given: None,
            is_assigned: false,
            stray: Vec::new(),
            named: Vec::new(),
            nowhere: BTreeSet::new(),
            shift: None,
            in_method: false,
            faults: Vec::new(),
            texts: BTreeMap::new(),
            candidates: Vec::new(),
            strange: Vec::new(),
            unsaid: Vec::new(),
        }
    }

    pub(super) fn block(&mut self, block: Block) {
        let line = block.line;
        let label = std::mem::take(&mut self.label);
        match block.kind {
            Kind::Heading(level, text) => self.heading(line, level, text),
            Kind::Text(text) => self.text(line, &text),
            Kind::Code(code) => self.code(line, code),
            Kind::Table(table) => self.table(table, label),
        }
    }

    fn heading(&mut self, line: usize, level: usize, text: String) {
        let (text, is_gone) = without_marks(&text);
        let methods = self.methods.len();
        self.plain_heading(line, level, text);
        if is_gone {
            let is_method = self.methods.len() > methods;
            let said = if is_method { self.about() } else { self.texts.entry(line).or_default() };
            said.deprecated = Some(String::new());
        }
    }

    fn plain_heading(&mut self, line: usize, level: usize, text: String) {
        if self.title.is_none() {
            self.title = Some((line, text));
            return;
        }
        let level = self.shifted(level, &text);
        let tells_of_events = self.signature.is_some() && is_of_events(&text);
        let Some(part) = part_of(&text, level).filter(|_| !tells_of_events) else {
            // `#### 类型` and `#### 参数` below a method are its own.
            let is_part = matches!(part_named(&text), Some(Part::Signature | Part::Parameters));
            if self.part == Part::Methods && self.in_method && level > 3 && is_part {
                return;
            }
            // A method may be explained under a heading on the level of its part.
            let unfinished = self.in_method && self.methods.last().is_some_and(|it| it.signature.is_none());
            if level <= 2 && self.part == Part::Methods && unfinished {
                return;
            }
            let of = |text: &str| Some(name_of(text)).filter(|it| !it.is_empty());
            let title = self.title.as_ref().and_then(|(_, title)| of(title));
            // Front matter has the title as well.
            if self.part == Part::Top && level <= 2 && title.is_some() && of(&text) == title {
                return;
            }
            let is_type = identifier(&text).is_some_and(|it| it.starts_with(|c: char| c.is_ascii_uppercase()));
            if level <= 2 && is_type {
                (self.part, self.level, self.in_method) = (Part::Named, level, false);
                self.named(line, level, text);
                return;
            }
            // A heading on the level of a part, or above it, ends the part.
            let is_prose = self.part == Part::Top && level > 2;
            if (level <= self.level || self.part == Part::Top) && !is_prose {
                let inside =
                    matches!(self.part, Part::Support | Part::Example | Part::Other) && self.level > 2 && level > 2;
                self.part = if inside { self.outer() } else { Part::Other };
                self.level = if inside { 2 } else { level };
            }
            self.named(line, level, text);
            return;
        };
        // The hosts and the examples of a method stand below it, and what follows is again of the methods.
        if !(self.in_method && level > 3 && matches!(part, Part::Support | Part::Example)) {
            self.in_method = self.in_method && level > 2;
        }
        self.has_methods |= part == Part::Methods;
        (self.part, self.level) = (part, level);
        if level <= 2 {
            self.headings.clear();
            self.in_method = false;
        }
    }

    /// Whether the last heading names a type.
    fn describes_types(&self) -> bool {
        match self.part {
            Part::Parameters | Part::Signature => !self.headings.is_empty(),
            Part::Methods => !self.headings.is_empty() && !self.in_method,
            // Taro 1 has no signature, and tells there what a function returns.
            Part::Returned => !self.headings.is_empty() && (self.signature.is_some() || self.has_methods),
            Part::Top | Part::Support | Part::Named | Part::Example | Part::Other => false,
        }
    }

    /// The level that a heading has among the parts, which stand on the second: some pages have them below.
    fn shifted(&mut self, level: usize, text: &str) -> usize {
        let begins = matches!(part_named(text), Some(Part::Signature | Part::Parameters | Part::Methods));
        let outside = matches!(self.part, Part::Top | Part::Example | Part::Other);
        if begins && outside && self.shift.is_none() && !self.in_method {
            self.shift = Some(level.saturating_sub(2));
        }
        level - self.shift.unwrap_or_default().min(level - 1)
    }

    /// The part around the support or the example of one of its members.
    fn outer(&self) -> Part {
        if self.has_methods { Part::Methods } else { Part::Parameters }
    }

    /// A heading that names a type or a method.
    fn named(&mut self, line: usize, level: usize, text: String) {
        if self.part == Part::Methods {
            // `### go(url)`
            let name = text.split_once('(').filter(|_| text.trim_end().ends_with(')')).map_or(&*text, |(name, _)| name);
            let name = name.trim();
            // `Lamp.dim` on the page of `Lamp`.
            let title = self.title.as_ref().map(|(_, title)| name_of(title)).unwrap_or_default();
            let name = name.strip_prefix(&title).and_then(|it| it.strip_prefix('.')).unwrap_or(name).to_owned();
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
        if self.part == Part::Parameters {
            self.named.extend(identifier(&text).map(|name| (line, name)));
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

    /// Notes the hosts of what is described; a page that says two things of them is not to be trusted in either.
    fn hosts(&mut self, line: usize, hosts: Vec<String>) {
        let said = &mut self.about().hosts;
        match said.take().map_or(Some(hosts.clone()), |it| hosts::joined(&it, &hosts)) {
            Some(both) => *said = Some(both),
            None => {
                *said = Some(hosts);
                self.faults.push(Fault::new(line, TWICE.to_owned()));
            }
        }
    }

    fn text(&mut self, line: usize, text: &str) {
        self.label = text::plain(text.lines().next_back().unwrap_or_default());
        let line_or_span = text::whole_code(text).or_else(|| {
            let in_part = (self.part, self.headings.is_empty()) == (Part::Signature, true);
            text::spans(text).find(|_| in_part)
        });
        if let Some(code) = line_or_span.filter(|it| is_signature(it)) {
            return self.code(line, code);
        }
        // Some pages set the names of methods in bold.
        if let Some(name) = (self.part == Part::Methods).then(|| bold_name(text)).flatten() {
            return self.heading(line, 3, name);
        }
        if let Some(at) = table_in(text) {
            let rest: Vec<&str> = text.lines().skip(at).collect();
            let label = at.checked_sub(1).and_then(|at| text.lines().nth(at)).map(text::plain).unwrap_or_default();
            return self.table(tables::markdown(&rest.join("\n"), line + at, 0).0, label);
        }
        if let Some(at) = text.lines().position(is_row).filter(|_| !self.is_aside() && !text.starts_with("<!--")) {
            let message = "this row stands in no table: an empty line, or a comment, ends the table before it";
            self.faults.push(Fault::new(line + at, message.to_owned()));
            return;
        }
        match hosts::images(text, line) {
            Ok(Some(hosts)) => {
                // Headings of the prose at the top name nothing.
                let is_own = !self.is_aside() && (self.in_method || self.headings.is_empty());
                match self.headings.last() {
                    _ if self.part == Part::Example => {}
                    Some((.., heading)) if !is_own && self.shift.is_some() && self.part != Part::Top => {
                        let message = format!("this line of hosts is not read: it stands below `{heading}`");
                        self.strange.push(Fault::new(line, message));
                    }
                    _ if hosts.is_empty() => self.nowhere(line),
                    _ => self.hosts(line, hosts),
                }
                return;
            }
            Ok(None) => {}
            Err(fault) => self.faults.push(fault),
        }
        if self.part == Part::Top || (self.part == Part::Methods && self.in_method) {
            let about = self.about();
            match reference(text) {
                links if !links.is_empty() => about.links.extend(links),
                // It says what the table below it describes.
                _ if is_label(text) => {}
                _ => about.add(text),
            }
            self.given = self.given.take().or_else(|| returned_by(text));
        } else if let Some((heading, ..)) = self.headings.last()
            && (self.part == Part::Named || self.describes_types())
        {
            let heading = *heading;
            // What stands behind the table explains that.
            let is_described = self.types.iter().any(|it| it.line == heading)
                || self.candidates.iter().any(|(line, ..)| *line == heading);
            if !is_described {
                self.texts.entry(heading).or_default().add(text);
            }
        }
    }

    fn code(&mut self, line: usize, code: String) {
        if too_deep(&code).is_some() {
            if self.part != Part::Example {
                self.faults.push(Fault::new(line, TOO_DEEP.to_owned()));
            }
            return;
        }
        let title = self.title.as_ref().map(|(_, title)| name_of(title)).unwrap_or_default();
        self.is_assigned |= is_kept(&code, &title);
        let method = self.methods.last().filter(|_| self.part == Part::Methods && self.in_method);
        let own = method.and_then(|it| code::own_method(&code, &it.name));
        let code = own.or_else(|| code::own_signature(&code, &title)).unwrap_or(code);
        if self.declarations(line, &code) {
            return;
        }
        let commented = Commented::of(&code);
        let code = text::without_comments(&code);
        let code = code.trim().trim_end_matches(';').to_owned();
        if (self.part, self.headings.is_empty()) == (Part::Signature, true)
            && let Some((name, ty)) = code::value(&code)
        {
            let commented = commented.map(|it| it.behind(ty)).unwrap_or_default();
            let ty = Signature { line, text: ty.to_owned(), commented };
            self.value_code = Some((name.map(str::to_owned), ty));
            return;
        }
        if !is_signature(&code) {
            let declares = code.starts_with("function ") || code.starts_with("declare ") || code.starts_with("export ");
            let is_stray = self.is_stray() && declares && code.contains(&format!("{title}(")) && code.contains("):");
            if (self.part, self.headings.is_empty()) == (Part::Signature, true) && is_declaration(&code) || is_stray {
                self.faults.push(Fault::new(line, UNREAD.to_owned()));
            } else if let Some((line_of_heading, _, name)) =
                self.headings.last().filter(|_| self.describes_types() && code::is_type(&code))
                && let Some(ty) = identifier(name)
            {
                let text = format!("type {ty} = {code}");
                let (at, name) = (*line_of_heading, name.clone());
                self.describe(at, &name, Body::Code(line, text));
            }
            return;
        }
        let signature = Signature { line, text: code, commented };
        match (self.part, self.headings.last()) {
            (Part::Signature, None) => once(&mut self.signature, signature, &mut self.faults),
            (Part::Methods, _) if self.in_method => {
                if let Some(method) = self.methods.last_mut() {
                    once(&mut method.signature, signature, &mut self.faults);
                }
            }
            (Part::Named, Some((line, _, name))) => {
                self.candidates.push((*line, name.clone(), Candidate::Callback(signature)));
            }
            _ if self.describes_types() => {
                let Some((line, _, name)) = self.headings.last().cloned() else { return };
                self.describe(line, &name, Body::Callback(signature));
            }
            _ if self.is_stray() && code::is_function(&signature.text) => {
                let heading = self.headings.last().map(|(.., text)| text.clone()).unwrap_or_default();
                self.stray.push((heading, signature));
            }
            _ => {}
        }
    }

    /// Whether what is read is below a heading that says nothing of it.
    fn is_aside(&self) -> bool {
        matches!(self.part, Part::Example | Part::Other)
    }

    /// Whether a signature that stands here is no example, and none of the parts has it.
    fn is_stray(&self) -> bool {
        !matches!(self.part, Part::Example | Part::Named)
    }

    /// The types that code declares.
    fn declarations(&mut self, line: usize, code: &str) -> bool {
        if matches!(self.part, Part::Top | Part::Support) || self.is_aside() || self.in_method {
            return false;
        }
        let Some(all) = code::declarations(code) else { return false };
        if self.part == Part::Named {
            let names = all.into_iter().map(|it| (it.name.clone(), it));
            self.candidates.extend(names.map(|(name, it)| (line, name, Candidate::Code(it))));
            return true;
        }
        for it in all {
            self.declaration(line, it);
        }
        true
    }

    fn declaration(&mut self, line: usize, it: Declaration) {
        let title = self.title.as_ref().map(|(_, title)| name_of(title)).unwrap_or_default();
        if let Some(text) = code::own_signature(&it.text, &title) {
            let line = line + it.offset;
            return once(&mut self.signature, Signature::new(line, text), &mut self.faults);
        }
        let line = line + it.offset;
        let within = self.within();
        if self.types.iter().any(|there| there.name == it.name && there.within == within) {
            let message = format!("the code of `{}` is not read: it is described above", it.name);
            self.unsaid.push(Fault::new(line, message));
            return;
        }
        // It is what the heading names.
        let own = self.headings.last().filter(|(_, _, text)| identifier(text).is_some_and(|name| name == it.name));
        let at = own.map_or(line, |(line, ..)| *line);
        let generics = Vec::new();
        self.types.push(Described { name: it.name, generics, within, line: at, body: Body::Code(line, it.text) });
    }

    fn table(&mut self, table: Table, label: String) {
        if hosts::is_support(&table) {
            return self.support(&table);
        }
        if self.part == Part::Support && !table.rows.is_empty() {
            let message =
                "this table of hosts cannot be read: its first column is `API`, and each other one is named as a host";
            self.faults.push(Fault::new(table.line, message.to_owned()));
            return;
        }
        match (self.part, self.headings.last().cloned()) {
            (Part::Named, Some((line, _, name))) => self.candidates.push((line, name, Candidate::Table(table))),
            (Part::Methods, Some(_)) if self.in_method => {
                if let Some(method) = self.methods.last_mut() {
                    method.table.get_or_insert(table);
                }
            }
            (_, Some((line, _, name))) if self.describes_types() => self.type_table(line, &name, &table),
            (Part::Methods, None) if table.has_types() => {
                for row in table.members(&mut self.faults) {
                    if self.properties.iter().any(|it| it.name == row.name) {
                        let message = format!("`{}` has a row above already: remove one of the two", row.name);
                        self.faults.push(Fault::new(row.line, message));
                    }
                    self.properties.push(row);
                }
            }
            (Part::Top | Part::Parameters, None) if table.has_types() || table.has_names() => {
                let is_above = self.part == Part::Top;
                self.loose.push(Loose { label, table, is_above });
            }
            (Part::Returned, heading) if table.has_types() && !table.rows.is_empty() => {
                let heading = heading.map(|(_, _, text)| text).unwrap_or_default();
                self.returned = Some(Returned { heading, to_callback: false, table });
            }
            (Part::Other, heading) if table.has_types() && !table.rows.is_empty() => {
                let heading = heading.map(|(_, _, text)| text).unwrap_or_default();
                let message =
                    format!("this table is not read: it stands below `{heading}`, which is no part of a page");
                self.unsaid.push(Fault::new(table.line, message));
            }
            _ => {}
        }
    }
}

/// A title or a heading without what sets it off, or says that it is not to be used any more.
fn without_marks(text: &str) -> (String, bool) {
    let (text, is_struck) = unmarked(text);
    let (text, is_gone) = without_remark(text);
    (text.to_owned(), is_struck || is_gone)
}

/// Keeps the first signature; another one is a fault.
fn once(kept: &mut Option<Signature>, signature: Signature, faults: &mut Vec<Fault>) {
    match kept {
        None => *kept = Some(signature),
        Some(first) if first.text == signature.text => {}
        Some(first) => faults.push(Fault::new(
            signature.line,
            format!(
                "a signature stands in line {} already: write both ways to call it in one block, `{{ (..): A; (..): B }}`",
                first.line
            ),
        )),
    }
}

/// The name of a method that is bold, and nothing else: `**play(at)**`.
fn bold_name(text: &str) -> Option<String> {
    let name = text.trim().strip_prefix("**")?.strip_suffix("**")?.trim_end_matches(['：', ':']).trim_matches('`');
    let word = name.split_once('(').filter(|_| name.ends_with(')')).map_or(name, |(word, _)| word);
    (is_word(word) && word.starts_with(|c: char| c.is_ascii_lowercase())).then(|| name.to_owned())
}

/// Whether a paragraph is bold, and nothing else: `**OBJECT 参数说明：**`.
fn is_label(text: &str) -> bool {
    let is_support = part_named(text.trim_start_matches(['>', ' '])) == Some(Part::Support);
    let inner = text.trim().trim_end_matches(['：', ':']).strip_prefix("**").and_then(|it| it.strip_suffix("**"));
    is_support || inner.is_some_and(|it| it.contains("参数") && !it.contains("**"))
}

/// The type that a sentence says is returned: `返回一个新的 [SocketTask](./SocketTask)`.
fn returned_by(text: &str) -> Option<String> {
    let at = ["返回", "eturns "].iter().filter_map(|it| text.find(it)).min()?;
    let (_, behind) = text[at..].split_once('[')?;
    let (name, _) = behind.split_once("](")?;
    let name = name.trim_matches('`');
    (is_word(name) && name.starts_with(|c: char| c.is_ascii_uppercase()) && name != "Promise").then(|| name.to_owned())
}

/// Whether code keeps what a function of Taro's returns: `const data = Taro.getStorageSync('key')`.
fn is_kept(code: &str, name: &str) -> bool {
    let call = format!("Taro.{name}(");
    let before = code.match_indices(&call).map(|(at, _)| code[..at].trim_end());
    !name.is_empty()
        && before.into_iter().any(|it| it.ends_with('=') || it.ends_with("return") || it.ends_with("await"))
}

/// The line of a text where a table begins that Markdown takes for none: the line below its head has a cell too many or too few, or
/// other text stands directly above it.
fn table_in(text: &str) -> Option<usize> {
    let lines: Vec<&str> = text.lines().collect();
    let parts = |line: &str| {
        let signs = line.chars().all(|c| c.is_whitespace() || "|-:—－".contains(c));
        signs && line.contains('|') && line.contains(['-', '—', '－'])
    };
    let cells = |line: &str| line.trim().trim_matches('|').split('|').count();
    let begins = |it: &[&str]| parts(it[1]) && (is_row(it[0]) || it[0].contains('|') && cells(it[0]) == cells(it[1]));
    let at = lines.windows(2).position(begins)?;
    lines[at..].iter().all(|it| it.contains('|')).then_some(at)
}

/// Whether a line has the form of a table's row.
fn is_row(line: &str) -> bool {
    let line = line.trim();
    line.starts_with('|') && line.ends_with('|') && line.matches('|').count() > 2
}

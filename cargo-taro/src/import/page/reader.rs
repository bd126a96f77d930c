//! A page, block by block: each part of it is read as what its headings say.

use std::collections::{BTreeMap, HashMap};

use taro_api_codegen::ast::Unit;

use super::super::any::Place;
use super::super::tags;
use super::blocks::{Block, Kind};
use super::code::{self, Declaration};
use super::headings::{
    generics, global_of, identifier, is_declaration, is_signature, is_word, name_of, part_named, part_of, reference,
};
use super::marks::{unmarked, without_remark};
use super::tables::{Member, Row, Table};
use super::{About, Body, Described, Fault, Method, Page, Part, Signature, Subject, hosts, taro_1, text, types};

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
    part: Part,
    /// The level of the heading that began the part.
    level: usize,
    about: About,
    signature: Option<Signature>,
    has_methods: bool,
    properties: Vec<Member>,
    methods: Vec<Method>,
    pub(super) types: Vec<Described>,
    /// The headings below which something is described, from the outermost: their lines, levels and texts.
    headings: Vec<(usize, usize, String)>,
    /// The tables of parameters of callbacks and methods, with the signatures of these, and the name of the method.
    shown: Vec<(Signature, Table, Vec<String>)>,
    /// Tables that no heading names, as pages of Taro 1 have them.
    pub(super) loose: Vec<Table>,
    /// What a heading of Taro 1 says of a parameter: `string videoId`.
    pub(super) params: Vec<(String, String)>,
    /// The table of what Taro 1 says a function returns, and what its heading calls it.
    pub(super) returned: Option<(String, Table)>,
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
    unsaid: Vec<Fault>,
}

impl Reader {
    pub(super) fn new(title: Option<(usize, String)>) -> Reader {
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
            shown: Vec::new(),
            loose: Vec::new(),
            params: Vec::new(),
            returned: None,
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
        match block.kind {
            Kind::Heading(level, text) => self.heading(line, level, text),
            Kind::Text(text) => self.text(line, &text),
            Kind::Code(code) => self.code(line, code),
            Kind::Table(table) => self.table(table),
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
        let Some(part) = part_of(&text, level) else {
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

    /// Whether the last heading names a type.
    fn describes_types(&self) -> bool {
        match self.part {
            Part::Parameters | Part::Signature => !self.headings.is_empty(),
            Part::Methods => !self.headings.is_empty() && !self.in_method,
            // Taro 1 has no signature, and tells there what a function returns.
            Part::Returned => !self.headings.is_empty() && (self.signature.is_some() || self.has_methods),
            Part::Top | Part::Support | Part::Named | Part::Other => false,
        }
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
        if said.as_ref().is_some_and(|it| *it != hosts) {
            self.faults.push(Fault::new(line, TWICE.to_owned()));
        } else {
            *said = Some(hosts);
        }
    }

    fn text(&mut self, line: usize, text: &str) {
        if let Some(at) =
            text.lines().position(is_row).filter(|_| self.part != Part::Other && !text.starts_with("<!--"))
        {
            let message = "this row stands in no table: an empty line, or a comment, ends the table before it";
            self.faults.push(Fault::new(line + at, message.to_owned()));
            return;
        }
        match hosts::images(text, line) {
            Ok(Some(hosts)) => {
                if self.part != Part::Other && (self.in_method || self.headings.is_empty()) {
                    self.hosts(line, hosts);
                }
                return;
            }
            Ok(None) => {}
            Err(fault) => self.faults.push(fault),
        }
        if self.part == Part::Top || (self.part == Part::Methods && self.in_method) {
            let about = self.about();
            match reference(text) {
                Some(link) => about.links.push(link),
                None => about.add(text),
            }
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
        if self.declarations(line, &code) {
            return;
        }
        let code = text::without_comments(&code);
        let code = code.trim().trim_end_matches(';').to_owned();
        if !is_signature(&code) {
            if (self.part, self.headings.is_empty()) == (Part::Signature, true) && is_declaration(&code) {
                self.faults.push(Fault::new(line, UNREAD.to_owned()));
            }
            return;
        }
        let signature = Signature { line, text: code };
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
            _ => {}
        }
    }

    /// The types that code declares.
    fn declarations(&mut self, line: usize, code: &str) -> bool {
        if matches!(self.part, Part::Top | Part::Support | Part::Other) || self.in_method {
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

    fn table(&mut self, table: Table) {
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
        self.faults.extend(table.faults.iter().cloned());
        let own = hosts::own_row(table, &names);
        if let Some(row) = own {
            match hosts::of_row(table, row) {
                Ok(hosts) => self.hosts(row.line, hosts),
                Err(fault) => self.faults.push(fault),
            }
        }
        // An object's table has a row for each of its methods, beside its own.
        let used = self.support_of_methods(table, &name);
        if let Some(row) = table.rows.iter().find(|_| own.is_none() && !used) {
            let message = format!(
                "no row of this table of hosts is of `{name}` or of something that stands above: the first one is of `{}`",
                hosts::row_name(row)
            );
            self.strange.push(Fault::new(row.line, message));
        }
    }

    /// Notes the hosts of the object's methods and of the members of types; whether a row is of one.
    fn support_of_methods(&mut self, table: &Table, name: &str) -> bool {
        let mut used = false;
        // The table of one method is of no other.
        let methods = if self.in_method && table.rows.len() == 1 { 0 } else { self.methods.len() };
        let mut rows: HashMap<String, &Row> = HashMap::new();
        for row in &table.rows {
            rows.entry(hosts::row_name(row).to_lowercase()).or_insert(row);
        }
        for at in 0..methods {
            let method = &self.methods[at];
            let names = [format!("{name}.{}", method.name), method.name.clone()];
            let is_last = self.in_method && at + 1 == methods;
            let row = names.iter().find_map(|it| rows.get(&it.to_lowercase())).filter(|_| !is_last);
            let Some(row) = row else { continue };
            used = true;
            match hosts::of_row(table, row) {
                Ok(hosts) => {
                    let known = self.methods[at].about.hosts.get_or_insert_with(|| hosts.clone());
                    if *known != hosts {
                        let message = format!(
                            "the hosts of `{}` are others in its own table above, which are taken",
                            self.methods[at].name
                        );
                        self.unsaid.push(Fault::new(row.line, message));
                    }
                }
                Err(fault) => self.faults.push(fault),
            }
        }
        for row in &table.rows {
            used |= self.support_of_member(table, row);
        }
        used
    }

    /// `Option.mode`, in a table of hosts: a member of a type above, or a value of a set. Whether there is one.
    fn support_of_member(&mut self, table: &Table, row: &Row) -> bool {
        let full = hosts::row_name(row);
        let Some((ty, name)) = full.rsplit_once('.') else { return false };
        let ty = ty.rsplit('.').next().unwrap_or(ty);
        let members = self.types.iter_mut().find(|it| it.name == ty).map(|it| &mut it.body);
        let Some(Body::Members(members) | Body::Values(members)) = members else { return false };
        let Some(member) = members.iter_mut().find(|it| it.name == name) else { return false };
        match hosts::of_row(table, row) {
            Ok(hosts) if hosts::of_member(&member.text).is_none() && !hosts.is_empty() => {
                member.text = format!("{}\nAPI 支持度: {}", member.text, hosts.join(", "));
            }
            Ok(_) => {}
            Err(fault) => self.faults.push(fault),
        }
        true
    }

    fn type_table(&mut self, line: usize, name: &str, table: &Table) {
        // A callback shows its parameters in a table.
        if let Some(signature) = self.callback(name) {
            if table.has_types() {
                self.shown.push((signature, table.clone(), Vec::new()));
            }
            return;
        }
        if table.is_nameless() {
            let message =
                "this table has no column of names (`参数`, `属性`, `名称`, `Property`, `Name`): each row needs one";
            self.faults.push(Fault::new(table.line, message.to_owned()));
            return;
        }
        let is_table = |it: &Described| matches!(it.body, Body::Members(_) | Body::Values(_));
        let within = self.within();
        if let Some(there) = identifier(name).and_then(|name| {
            self.types.iter().find(|it| it.name == name && it.within == within && it.line == line && is_table(it))
        }) && (table.has_types() || table.has_names())
        {
            let message = format!("`{}` has a table above already: write all of its rows into one", there.name);
            self.faults.push(Fault::new(table.line, message));
            return;
        }
        let body = if table.has_types() {
            Body::Members(table.members(&mut self.faults))
        } else if table.has_names() {
            Body::Values(table.members(&mut self.faults))
        } else {
            return;
        };
        self.describe(line, name, body);
    }

    /// The signature of a callback that is described already.
    fn callback(&self, heading: &str) -> Option<Signature> {
        let (name, within) = (identifier(heading)?, self.within());
        let there = self.types.iter().find(|it| it.name == name && it.within == within)?;
        if let Body::Callback(signature) = &there.body { Some(signature.clone()) } else { None }
    }

    fn describe(&mut self, line: usize, heading: &str, body: Body) {
        let Some(name) = identifier(heading) else { return };
        let within = self.within();
        match self.types.iter_mut().find(|it| it.name == name && it.within == within) {
            Some(there) => match (&mut there.body, body) {
                (Body::Members(_) | Body::Values(_), Body::Callback(it)) => there.body = Body::Callback(it),
                (Body::Callback(a), Body::Callback(b)) if a.text == b.text => {}
                _ => self.faults.push(Fault::new(line, format!("`{name}` is described twice"))),
            },
            None => self.types.push(Described { name, generics: generics(heading), within, line, body }),
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
            Body::Code(_, text) => types::names(text).contains(&name),
            Body::Values(_) => false,
        };
        let signatures = self.methods.iter().filter_map(|it| it.signature.as_ref()).chain(&self.signature);
        signatures.into_iter().any(|it| types::names(&it.text).contains(&name))
            || self.properties.iter().filter_map(|it| it.ty.as_deref()).any(|ty| types::names(ty).contains(&name))
            || self.types.iter().any(in_members)
    }

    /// Takes what stands below headings on the level of the parts, where the page names it as a type.
    fn take_candidates(&mut self) {
        self.headings.clear();
        while let Some(at) =
            self.candidates.iter().position(|(_, heading, _)| identifier(heading).is_some_and(|name| self.names(&name)))
        {
            let (line, heading, candidate) = self.candidates.remove(at);
            match candidate {
                Candidate::Table(table) => self.type_table(line, &heading, &table),
                Candidate::Callback(signature) => self.describe(line, &heading, Body::Callback(signature)),
                Candidate::Code(it) => self.declaration(line, it),
            }
        }
    }

    /// The table of what a function returns: of the type that its signature names.
    fn take_returned(&mut self, signature: &Signature) {
        let Some((_, table)) = self.returned.take() else { return };
        let output = signature.text.rsplit("=>").next().unwrap_or_default().trim();
        let inner = output.strip_prefix("Promise<").and_then(|it| it.strip_suffix('>')).unwrap_or(output).trim();
        let is_type = inner.starts_with(|c: char| c.is_ascii_uppercase()) && is_word(inner);
        if is_type && !self.types.iter().any(|it| it.name == inner) {
            return self.type_table(table.line, inner, &table);
        }
        let message = format!(
            "the table of what it returns is not read: the signature in line {} returns `{output}`; write it below the \
             name of that type",
            signature.line
        );
        self.unsaid.push(Fault::new(table.line, message));
    }

    pub(super) fn page(mut self) -> Result<Page, Vec<Fault>> {
        self.take_candidates();
        self.take_types();
        let Some((line, title)) = self.title.take() else {
            return Err(vec![Fault::new(1, "the page has no title that names an API".to_owned())]);
        };
        let (title, is_gone) = without_marks(&title);
        if is_gone {
            self.about.deprecated.get_or_insert_default();
        }
        self.place = self.place.take().or(global_of(&title).map(|it| Place::Global(it.to_owned())));
        let name = name_of(&title);
        let bare = self.types.iter().find(|it| matches!(it.body, Body::Values(_)) && is_object(&it.name));
        if let Some(it) = bare {
            let message =
                format!("the table of `{}` has no column of types (`类型`, `Type`): each field needs one", it.name);
            self.faults.push(Fault::new(it.line, message));
        }
        let subject = self.subject(line, &title, &name);
        if subject.is_ok() {
            let has_hosts = self.about.hosts.is_some() || self.methods.iter().any(|it| it.about.hosts.is_some());
            let strange = std::mem::take(&mut self.strange);
            match has_hosts {
                true => self.unsaid.extend(strange),
                // Whose hosts these are, nobody knows.
                false => self.faults.extend(strange.into_iter().take(1)),
            }
        }
        match subject {
            Ok(subject) if self.faults.is_empty() => {
                let Reader { place, about, types, texts, unsaid, .. } = self;
                let mut page = Page { name, line, place, about, subject, types, texts, unsaid };
                page.tell_of_members();
                let unordered: Vec<Fault> = page.unordered().collect();
                if unordered.is_empty() { Ok(page) } else { Err(unordered) }
            }
            Ok(_) => Err(self.faults),
            // That there is none follows from one that cannot be read.
            Err(_) if self.faults.iter().any(|it| it.message == UNREAD) => Err(self.faults),
            Err(fault) => {
                self.faults.push(fault);
                Err(self.faults)
            }
        }
    }

    /// Holds the tables of parameters against the signature: a page that says two things of one is not to be trusted in either.
    fn compare_parameters(&mut self, signature: &Signature) {
        let tables = std::mem::take(&mut self.loose);
        tables.iter().for_each(|table| self.compare(signature, table, Vec::new()));
    }

    /// The same of callbacks and methods.
    fn compare_shown(&mut self) {
        for (signature, table, within) in std::mem::take(&mut self.shown) {
            self.compare(&signature, &table, within);
        }
    }

    /// Holds a table of parameters against a signature.
    fn compare(&mut self, signature: &Signature, table: &Table, within: Vec<String>) {
        let Some(parameters) = types::parameters(&signature.text) else { return };
        let rows = table.members(&mut self.faults);
        // `option` alone may be what the rows are the members of.
        if let [only] = parameters.as_slice()
            && rows.iter().all(|row| row.name != only.name)
            && is_word(only.ty)
            && only.ty.starts_with(|c: char| c.is_ascii_uppercase())
            && !self.types.iter().any(|it| it.name == only.ty)
        {
            let (name, line, generics) = (only.ty.to_owned(), table.line, Vec::new());
            self.types.push(Described { name, generics, within, line, body: Body::Members(rows) });
            return;
        }
        for row in rows {
            self.unsaid_of_parameter(&row);
            let (name, at) = (&row.name, signature.line);
            let Some(there) = parameters.iter().find(|it| it.name == name) else {
                let message =
                    format!("the signature in line {at} has no parameter `{name}`: remove this row, or add it there");
                self.faults.push(Fault::new(row.line, message));
                continue;
            };
            if there.optional != row.optional && table.has_marks() && !there.rest {
                let (there, here) = if there.optional { ("optional", "required") } else { ("required", "optional") };
                let message =
                    format!("`{name}` is {there} in the signature in line {at}, and {here} here: correct one of them");
                self.faults.push(Fault::new(row.line, message));
            }
            let is_object =
                |name: &str| self.types.iter().any(|it| it.name == name && matches!(it.body, Body::Members(_)));
            let agrees = |ty: &str| {
                let of_each = || there.ty.strip_suffix("[]").is_some_and(|it| types::agree(ty, it, &is_object));
                types::agree(ty, there.ty, &is_object) || (there.rest && of_each())
            };
            if let Some(ty) = row.ty.as_deref().filter(|ty| !agrees(ty)) {
                let message = format!(
                    "`{name}` is `{}` in the signature in line {at}, and `{ty}` here: correct one of them",
                    there.ty.split_whitespace().collect::<Vec<_>>().join(" ")
                );
                self.faults.push(Fault::new(row.line, message));
            }
        }
    }

    /// Lists what no spec can say of a parameter.
    pub(super) fn unsaid_of_parameter(&mut self, row: &Member) {
        let is_span = matches!(tags::unit(&row.name, Some(&row.text), true), Some(Unit::Millis | Unit::Seconds));
        let counted = is_span.then_some("unit");
        let has_default = row.default.is_some() || !row.unsaid.is_empty();
        for what in has_default.then_some("default").into_iter().chain(counted) {
            let message =
                format!("the {what} of the parameter `{}` is left out: only fields of an object have one", row.name);
            self.unsaid.push(Fault::new(row.line, message));
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
            if let Some(method) = self.methods.iter().find(|it| !is_word(&it.name)) {
                return Err(Fault::new(method.line, format!("`{}` is no name of a method", method.name)));
            }
            if let Some(method) = missing {
                return Err(Fault::new(method.line, format!("`{}` has no whole signature: `(..) => ..`", method.name)));
            }
            if self.methods.is_empty() && self.properties.is_empty() {
                return Err(Fault::new(line, format!("`{name}` has neither methods nor properties")));
            }
            for method in &mut self.methods {
                let table = method.table.take().filter(Table::has_types);
                let both = method.signature.clone().zip(table);
                self.shown.extend(both.map(|(signature, table)| (signature, table, vec![method.name.clone()])));
            }
            self.compare_shown();
            return Ok(Subject::Object(std::mem::take(&mut self.properties), std::mem::take(&mut self.methods)));
        }
        if let Some(signature) = self.signature.take() {
            self.take_returned(&signature);
            self.compare_parameters(&signature);
            self.compare_shown();
            return Ok(Subject::Function(signature));
        }
        // Code declares what the title names.
        let own = self.types.iter().position(|it| {
            it.name == name && it.within.is_empty() && matches!(it.body, Body::Code(..)) && name != "General"
        });
        if let Some(at) = own
            && let Body::Code(line, text) = self.types.remove(at).body
        {
            return Ok(Subject::Code(line, text));
        }
        if name == "General" && !self.types.is_empty() {
            return Ok(Subject::General);
        }
        taro_1::function(self, line, title, name).map(Subject::Function)
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

/// Whether a line has the form of a table's row.
fn is_row(line: &str) -> bool {
    let line = line.trim();
    line.starts_with('|') && line.ends_with('|') && line.matches('|').count() > 2
}

/// Whether a type has fields, by what pages call it, and is no set of values.
fn is_object(name: &str) -> bool {
    ["Option", "Options", "Result", "Params"].iter().any(|it| name.ends_with(it))
}

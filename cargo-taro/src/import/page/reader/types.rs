//! The types that tables and codes below headings describe.

use oxc_syntax::keyword::is_reserved_keyword;

use super::super::headings::{generics, identifier};
use super::super::tables::{Member, Table};
use super::super::{Body, Described, Fault, Signature, taro_1};
use super::{Reader, Returned};

impl Reader {
    pub(super) fn type_table(&mut self, line: usize, name: &str, table: &Table) {
        if let Some(succeeds) = self.answered().filter(|_| self.signature.is_none() && !self.has_methods) {
            if succeeds && self.returned.is_none() {
                let heading = String::new();
                self.returned = Some(Returned { heading, to_callback: true, table: table.clone() });
            } else {
                self.unread_table(table, name);
            }
            return;
        }
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
            Body::Members(self.members_of_answer(table).unwrap_or_else(|| table.members(&mut self.faults)))
        } else if table.has_names() {
            Body::Values(table.members(&mut self.faults))
        } else {
            return;
        };
        self.describe(line, name, body);
    }

    /// Whether what is described now is what a callback of a Taro 1 page receives, `### success(res)`, and whether that one is called
    /// if all went well.
    fn answered(&self) -> Option<bool> {
        self.headings.iter().rev().find_map(|(_, _, text)| {
            let (name, _) = text.trim_start_matches("function ").split_once('(')?;
            match name.trim().to_lowercase().as_str() {
                "success" | "callback" => Some(true),
                "fail" | "complete" => Some(false),
                _ => None,
            }
        })
    }

    /// The members of a table that tells of the promise and of what it gives: `promise.abort()` and `res.data`.
    fn members_of_answer(&mut self, table: &Table) -> Option<Vec<Member>> {
        let names: Vec<String> = table.names().collect();
        let of = |object: &str| names.iter().filter(|it| it.starts_with(object)).count();
        let (methods, members) = (of("promise."), of("res."));
        if methods == 0 || members == 0 || methods + members != names.len() {
            return None;
        }
        let mut table = table.clone();
        for (line, text) in taro_1::methods(&mut table) {
            let name = text.split('(').next().unwrap_or_default();
            let message = format!("`promise.{name}`: not read: it is a method of the promise, and this type is none");
            self.unsaid.push(Fault::new(line, message));
        }
        let mut all = table.members(&mut self.faults);
        all.iter_mut().for_each(|it| it.name = it.name.trim_start_matches("res.").to_owned());
        Some(all)
    }

    /// Lists a table that is not read.
    pub(in crate::import::page) fn unread_table(&mut self, table: &Table, label: &str) {
        let label = label.trim_matches(|c: char| c.is_whitespace() || "*#>：:`".contains(c));
        let message = match label {
            "" => "this table is not read: no line above it says what it describes".to_owned(),
            _ => format!("this table is not read: its label is `{label}`; write it below the name of a type"),
        };
        self.unsaid.push(Fault::new(table.line, message));
    }

    /// The signature of a callback that is described already.
    pub(super) fn callback(&self, heading: &str) -> Option<Signature> {
        let (name, within) = (identifier(heading)?, self.within());
        let there = self.types.iter().find(|it| it.name == name && it.within == within)?;
        if let Body::Callback(signature) = &there.body { Some(signature.clone()) } else { None }
    }

    pub(super) fn describe(&mut self, line: usize, heading: &str, body: Body) {
        let at = match &body {
            Body::Members(it) | Body::Values(it) => it.first().map_or(line, |it| it.line),
            Body::Callback(it) => it.line,
            Body::Code(line, _) => *line,
        };
        let Some(name) = identifier(heading) else {
            let message = format!("this is not read: its heading, `{heading}`, is no name of a type");
            self.unsaid.push(Fault::new(at, message));
            return;
        };
        let within = self.within();
        match self.types.iter_mut().find(|it| it.name == name && it.within == within) {
            Some(there) => match (&mut there.body, body) {
                (Body::Members(_) | Body::Values(_), Body::Callback(it)) => there.body = Body::Callback(it),
                (Body::Callback(a), Body::Callback(b)) if a.text == b.text => {}
                (Body::Code(line, _), _) => {
                    let message = format!("the rows of `{name}` are not read: the code in line {line} says what it is");
                    self.unsaid.push(Fault::new(at, message));
                }
                (Body::Values(_), Body::Code(line, _)) => {
                    let message = format!("the code of `{name}` is not read: the table above says what it is");
                    self.unsaid.push(Fault::new(line, message));
                }
                _ => self.faults.push(Fault::new(line, format!("`{name}` is described twice"))),
            },
            None if let Some(word) = within.iter().chain([&name]).find(|it| is_reserved(it)) => {
                let message =
                    format!("`{word}` is a word of TypeScript's, and no type can be called so: name it otherwise");
                if !self.faults.iter().any(|it| it.line == line) {
                    self.faults.push(Fault::new(line, message));
                }
            }
            None => self.types.push(Described { name, generics: generics(heading), within, line, body }),
        }
    }

    /// The namespaces of what is described now: the headings around it that describe nothing themselves.
    pub(super) fn within(&self) -> Vec<String> {
        let Some((_, around)) = self.headings.split_last() else { return Vec::new() };
        let described = |line: usize| self.types.iter().any(|it| it.line == line);
        let outer = around.iter().filter(|(line, level, _)| *level > 2 && !described(*line));
        outer.filter_map(|(_, _, text)| identifier(text)).collect()
    }
}

/// Whether no type and no namespace can have the name.
fn is_reserved(name: &str) -> bool {
    const TYPES: [&str; 10] =
        ["any", "bigint", "boolean", "never", "number", "object", "string", "symbol", "undefined", "unknown"];
    is_reserved_keyword(name) || TYPES.contains(&name)
}

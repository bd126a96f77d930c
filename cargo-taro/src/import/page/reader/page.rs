//! What the parts of a page say together: a function, an object, or the types that all pages use.

use super::super::super::any::Place;
use super::super::headings::{global_of, identifier, is_word, name_of};
use super::super::tables::Table;
use super::super::{About, Body, Described, Fault, Method, Page, Signature, Subject, taro_1, types};
use super::{Candidate, Reader, Returned, UNREAD, once, without_marks};

impl Reader {
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

    /// Signatures below headings that are none of the parts: the one of a function that has no other, or methods of an object. The
    /// rest is listed.
    fn take_stray(&mut self) {
        let stray = std::mem::take(&mut self.stray);
        let Some((_, title)) = &self.title else { return };
        let is_object = name_of(title).starts_with(|it: char| it.is_ascii_uppercase());
        let is_free = self.signature.is_none() && !self.has_methods && !is_object;
        let mut others = Vec::new();
        for (heading, signature) in stray {
            let name = heading.split(['(', '（']).next().unwrap_or_default().trim().to_owned();
            let is_known = self.methods.iter().any(|it| it.name == name);
            if is_free && may_be_of(title, &heading, &signature) {
                once(&mut self.signature, signature, &mut self.faults);
            } else if is_object && is_word(&name) && !is_known {
                let (line, about) = (signature.line, About::default());
                self.has_methods = true;
                self.methods.push(Method { name, line, about, signature: Some(signature), table: None });
            } else if self.signature.as_ref().is_none_or(|it| it.text != signature.text) {
                others.push((heading, signature));
            }
        }
        for (heading, Signature { line, .. }) in others {
            let message = match heading.as_str() {
                "" => "this signature is not read: no heading says what has it".to_owned(),
                _ => format!("this signature is not read: it stands below `{heading}`, which is no part of a page"),
            };
            self.unsaid.push(Fault::new(line, message));
        }
    }

    /// The type of a value, which stands where a function has its signature: `const env: Env`, or the type alone below the title of a
    /// value, `Taro.env` or `env`. A function takes something, says its title.
    fn take_value(&mut self) {
        let (Some((_, title)), Some((name, value))) = (&self.title, self.value_code.take()) else { return };
        let (own, is_called) = (name_of(title), title.contains(['(', '（']));
        let is_value = title.trim().starts_with("Taro.") || own.starts_with(|c: char| c.is_ascii_lowercase());
        let is_own = name.as_deref().map_or(is_value, |name| name == own);
        if is_own && !is_called && self.signature.is_none() {
            self.value = Some(value);
        }
    }

    /// Types that have a heading, and nothing below it that says what they are.
    fn tell_of_empty(&mut self) {
        for (line, name) in std::mem::take(&mut self.named) {
            let is_described = self.types.iter().any(|it| it.name == name || it.within.contains(&name));
            if !is_described && self.names(&name) {
                let message =
                    format!("no table and no code below the heading of `{name}` says what it is: it is not read");
                self.unsaid.push(Fault::new(line, message));
            }
        }
    }

    /// The table of what a function returns: of the type that its signature names.
    fn take_returned(&mut self, signature: &Signature) {
        let Some(Returned { table, .. }) = self.returned.take() else { return };
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

    pub(in crate::import::page) fn page(mut self) -> Result<Page, Vec<Fault>> {
        self.take_candidates();
        self.take_types();
        self.take_stray();
        self.take_value();
        self.tell_of_empty();
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
                let Reader { place, about, types, texts, unsaid, value, is_expanded, .. } = self;
                let mut page = Page { name, line, place, about, subject, value, types, texts, unsaid, is_expanded };
                page.count_defaults();
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
            let nowhere = std::mem::take(&mut self.nowhere);
            self.methods.retain(|it| !nowhere.contains(&it.name));
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
            // What stands below a heading of its own is a type of the value that has its name.
            let is_below = |line: usize| self.value.is_some() && it.line != line;
            let is_code = matches!(it.body, Body::Code(line, _) if !is_below(line));
            it.name == name && it.within.is_empty() && is_code && name != "General"
        });
        if let Some(at) = own
            && let Body::Code(line, text) = self.types.remove(at).body
        {
            return Ok(Subject::Code(line, text));
        }
        if name == "General" && !self.types.is_empty() {
            return Ok(Subject::General);
        }
        if self.value.is_some() {
            return Ok(Subject::Value);
        }
        taro_1::function(self, line, title, name).map(Subject::Function)
    }
}

/// Whether a signature below a heading that is none of the parts can be that of the title: what a callback takes is another one, and
/// it takes as much as the title says.
fn may_be_of(title: &str, heading: &str, signature: &Signature) -> bool {
    let lower = heading.to_lowercase();
    let is_callback =
        ["回调", "callback", "listener", "success", "fail", "complete"].iter().any(|it| lower.contains(it));
    let taken = title.split_once(['(', '（']).map(|(_, it)| it.trim_end_matches([')', '）']));
    let taken = taken.map(|it| it.split([',', '，']).filter(|it| !it.trim().is_empty()).count());
    let params = types::parameters(&signature.text).map(|it| it.len());
    !is_callback && taken.zip(params).is_none_or(|(taken, params)| taken == params)
}

/// Whether a type has fields, by what pages call it, and is no set of values.
fn is_object(name: &str) -> bool {
    ["Option", "Options", "Result", "Params"].iter().any(|it| name.ends_with(it))
}

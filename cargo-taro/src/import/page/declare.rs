//! What a page describes, as declarations that know their lines of the page.

use std::collections::{BTreeSet, HashMap, HashSet};

use taro_api_codegen::ast::Unit;

use super::super::{mark, spans, tags};
use super::headings::is_word;
use super::tables::Member;
use super::{About, Body, Described, Fault, Method, Page, Signature, Subject, comments, hosts, types};

/// Declarations, and for each of their lines the line of the page.
#[derive(Default)]
pub(crate) struct Declared {
    pub(crate) text: String,
    pub(crate) lines: Vec<usize>,
}

impl Declared {
    /// Adds text that stands for a line of the page.
    fn add(&mut self, line: usize, text: &str) {
        for part in text.split('\n') {
            self.text.push_str(part);
            self.text.push('\n');
            self.lines.push(line);
        }
    }
}

/// The names that a page has.
struct Names<'p> {
    /// Those of its types, and the namespace that each is in.
    types: HashSet<(&'p str, &'p [String])>,
    /// Those of the namespaces of its types.
    namespaces: HashSet<&'p str>,
    /// The type arguments that each name is given, each time.
    arguments: HashMap<&'p str, Vec<Vec<&'p str>>>,
}

impl<'p> Names<'p> {
    fn of(page: &'p Page) -> Names<'p> {
        let mut arguments: HashMap<&str, Vec<Vec<&str>>> = HashMap::new();
        for (name, given) in page.written().into_iter().flat_map(types::given) {
            arguments.entry(name).or_default().push(given);
        }
        Names {
            types: page.types.iter().map(|it| (it.name.as_str(), it.within.as_slice())).collect(),
            namespaces: page.types.iter().filter_map(|it| it.within.first()).map(String::as_str).collect(),
            arguments,
        }
    }

    fn has(&self, name: &str, within: &[String]) -> bool {
        self.types.contains(&(name, within))
    }
}

impl Page {
    /// The page as declarations, beside pages that describe these objects.
    pub(crate) fn declarations(&self, objects: &BTreeSet<String>) -> Declared {
        let mut out = Declared::default();
        let names = &Names::of(self);
        if self.is_expanded {
            out.add(self.line, mark::EXPANDED.trim_end());
        }
        if let Subject::General = self.subject {
            out.add(self.line, "declare namespace TaroGeneral {");
            self.types(names, &mut out);
            out.add(self.line, "}");
            return out;
        }
        out.add(self.line, "import Taro from '../../index'\ndeclare module '../../index' {");
        out.add(self.line, &format!("namespace {} {{", self.name));
        self.types(names, &mut out);
        if let Subject::Function(signature) = &self.subject
            && !signature.text.starts_with('{')
            && self.task(signature, objects).is_none()
        {
            out.add(signature.line, &signature.restored(&format!("type Signature = {}", signature.signs())));
        }
        out.add(self.line, "}");
        match &self.subject {
            Subject::Function(signature)
                if signature.text.starts_with('{') || self.task(signature, objects).is_some() =>
            {
                out.add(self.line, "interface TaroStatic {");
                let text = self.task(signature, objects).unwrap_or_else(|| signature.signs());
                let text = self.qualified(names, &text, "");
                self.ways(&text, signature, (&self.name, self.line, &self.about), &mut out);
                out.add(self.line, "}");
            }
            Subject::Function(_) => {
                out.add(self.line, "interface TaroStatic {");
                comment(self.line, &self.about, &mut out);
                out.add(self.line, &format!("{name}: {name}.Signature\n}}", name = self.name));
            }
            Subject::Object(properties, methods) => {
                comment(self.line, &self.about, &mut out);
                out.add(self.line, &format!("interface {} {{", self.name));
                properties.iter().for_each(|it| member(it, &|ty| self.qualified(names, ty, ""), &mut out));
                methods.iter().for_each(|it| self.method(names, it, &mut out));
                out.add(self.line, "}");
            }
            Subject::Code(line, text) => {
                if !text.starts_with("/*") && self.value.is_none() {
                    comment(self.line, &self.about, &mut out);
                }
                text.lines().enumerate().for_each(|(at, text)| out.add(line + at, text));
            }
            Subject::General | Subject::Value => {}
        }
        if let Some(ty) = &self.value {
            out.add(self.line, "interface TaroStatic {");
            comment(self.line, &self.about, &mut out);
            let text = format!("{}: {}", self.name, self.qualified(names, &ty.signs(), ""));
            out.add(ty.line, &ty.restored(&text));
            out.add(self.line, "}");
        }
        out.add(self.line, "}");
        out
    }

    fn types(&self, names: &Names, out: &mut Declared) {
        self.types.iter().for_each(|it| self.described(names, it, out));
    }

    fn described(&self, names: &Names, it: &Described, out: &mut Declared) {
        let Described { name, line, body, .. } = it;
        let around = it.within.iter().map(|it| format!("namespace {it} {{\n")).collect::<String>();
        if !around.is_empty() {
            out.add(*line, around.trim_end());
        }
        if let Some(said) = self.texts.get(line).filter(|it| !it.text.is_empty() || it.deprecated.is_some()) {
            comment(*line, said, out);
        }
        match body {
            Body::Code(line, text) => text.lines().enumerate().for_each(|(at, text)| out.add(line + at, text)),
            Body::Callback(signature) => {
                let parameters = it.generics.join(", ");
                let parameters = if parameters.is_empty() { parameters } else { format!("<{parameters}>") };
                out.add(
                    signature.line,
                    &signature.restored(&format!("type {name}{parameters} = {}", signature.signs())),
                )
            }
            Body::Members(members) => {
                // What holds `errMsg` is what every callback gets, and more.
                let result = members.iter().any(|it| it.name == "errMsg") && !matches!(self.subject, Subject::General);
                let said = self.texts.get(line).map(|it| it.extends.as_slice()).unwrap_or_default();
                let bases: Vec<&str> =
                    said.iter().map(String::as_str).chain(result.then_some("TaroGeneral.CallbackResult")).collect();
                let base = if bases.is_empty() { String::new() } else { format!(" extends {}", bases.join(", ")) };
                let parameters = parameters(names, it, members).unwrap_or_default();
                out.add(*line, &format!("interface {name}{parameters}{base} {{"));
                members.iter().for_each(|it| member(it, &str::to_owned, out));
                out.add(*line, "}");
            }
            Body::Values(values) => {
                out.add(*line, &format!("interface {name} {{"));
                for value in values.iter().filter(|it| it.name.is_ascii()) {
                    let (text, own) = hosts::of_member(&value.text).unwrap_or((&value.text, ""));
                    let own = if own.is_empty() { String::new() } else { format!("\n * @supported {}", written(own)) };
                    out.add(value.line, &format!("{}{own}\n */\n{:?}", described(text), value.name));
                }
                out.add(*line, "}");
            }
        }
        it.within.iter().for_each(|_| out.add(*line, "}"));
    }

    /// The two ways to call a function that gives a task: `Promise<A & UploadTask> & UploadTask`, or one of the `objects` that other
    /// pages describe, from a function that takes callbacks. In Taro, that is a promise as well.
    fn task(&self, signature: &Signature, objects: &BTreeSet<String>) -> Option<String> {
        let text = signature.signs();
        let (params, output) = parted(&text)?;
        let bare = |ty: &str| ty.split('<').next().unwrap_or_default().trim().to_owned();
        let both = |object: &str, given: &str| format!("{{ {params}: {object}; {params}: Promise<{given}> }}");
        if let Some((inside, object)) = output.strip_prefix("Promise<").and_then(|it| it.rsplit_once("> & ")) {
            let inside = inside.strip_suffix(object).map_or(inside, |it| it.trim_end_matches(['&', ' ']));
            return objects.contains(object).then(|| both(object, inside));
        }
        let object = bare(output);
        let gives = self.types.iter().find_map(|it| match &it.body {
            Body::Members(members) => members.iter().find(|it| it.name == "success")?.ty.as_deref(),
            _ => None,
        })?;
        let given = types::parameters(gives)?.first().map(|it| bare(it.ty)).filter(|it| is_word(it))?;
        objects.contains(&object).then(|| both(&object, &given))
    }

    /// The types that are given arguments, and which of them stands for which letter, nobody can tell.
    pub(super) fn unordered(&self) -> impl Iterator<Item = Fault> {
        let names = Names::of(self);
        let unordered = self.types.iter().filter(move |it| match &it.body {
            Body::Members(members) => parameters(&names, it, members).is_none(),
            _ => false,
        });
        unordered.map(|it| {
            let message = format!(
                "`{name}` is given several types, and its rows do not say which is which: write them in the heading, \
                 `{name}<T, U>`",
                name = it.name
            );
            Fault::new(it.line, message)
        })
    }

    /// The signatures and types that it has.
    fn written(&self) -> Vec<&str> {
        let mut all = match &self.subject {
            Subject::Function(it) => vec![it.text.as_str()],
            Subject::Object(_, methods) => {
                methods.iter().filter_map(|it| it.signature.as_ref()).map(|it| it.text.as_str()).collect()
            }
            Subject::Code(_, text) => vec![text.as_str()],
            Subject::General | Subject::Value => Vec::new(),
        };
        all.extend(self.value.as_ref().map(|it| it.text.as_str()));
        for described in &self.types {
            match &described.body {
                Body::Members(members) => all.extend(members.iter().filter_map(|it| it.ty.as_deref())),
                Body::Callback(it) => all.push(&it.text),
                Body::Code(_, text) => all.push(text),
                Body::Values(_) => {}
            }
        }
        all
    }

    fn method(&self, names: &Names, method: &Method, out: &mut Declared) {
        let Some(signature) = &method.signature else { return };
        let text = self.qualified(names, &signature.signs(), &method.name);
        self.ways(&text, signature, (&method.name, method.line, &method.about), out);
    }

    /// Each way to call something, with what is said of it: of one that has a comment, that comment.
    fn ways(&self, text: &str, signature: &Signature, (name, line, about): (&str, usize, &About), out: &mut Declared) {
        for (params, output) in overloads(text) {
            let (own, params) = comments::leading(params);
            match own {
                "" => comment(line, about, out),
                own => out.add(signature.line, &signature.restored(own)),
            }
            out.add(signature.line, &signature.restored(&format!("{name}{params}: {output}")));
        }
    }

    /// The names of the page's own types as another namespace writes them. A method's own types come first.
    fn qualified(&self, names: &Names, ty: &str, method: &str) -> String {
        let mut out = String::new();
        let mut rest = ty;
        for name in types::names(ty) {
            let Some(at) = rest.find(name) else { continue };
            let first = name.split('.').next().unwrap_or(name);
            let after = rest[at + name.len()..].trim_start();
            out.push_str(&rest[..at]);
            // `option: Option` has a name before the colon.
            let is_label = after.starts_with(':') || after.starts_with("?:");
            if !is_label && names.has(first, &[method.to_owned()]) {
                out.push_str(&format!("{}.{method}.", self.name));
            } else if !is_label && (names.has(first, &[]) || names.namespaces.contains(first)) {
                out.push_str(&format!("{}.", self.name));
            }
            out.push_str(name);
            rest = &rest[at + name.len()..];
        }
        out + rest
    }
}

/// `<T = any>`: those of the heading; or else a page names the types that it leaves open by one letter, and does not list
/// them. Nothing where their order cannot be told.
fn parameters(names: &Names, described: &Described, members: &[Member]) -> Option<String> {
    if !described.generics.is_empty() {
        return Some(format!("<{}>", described.generics.join(", ")));
    }
    let mut open: Vec<&str> = Vec::new();
    for ty in members.iter().filter_map(|it| it.ty.as_deref()) {
        for name in types::names(ty) {
            if is_open(name) && !open.contains(&name) && !names.types.iter().any(|it| it.0 == name) {
                open.push(name);
            }
        }
    }
    let given = names.arguments.get(described.name.as_str()).map(Vec::as_slice).unwrap_or_default();
    let letters = |it: &&Vec<&str>| it.iter().all(|it| is_open(it)) && open.iter().all(|open| it.contains(open));
    match given.iter().find(letters) {
        Some(order) => open.clone_from(order),
        // The signature may give it one all the same.
        None if open.is_empty() => {
            let most = given.iter().map(Vec::len).max().unwrap_or_default();
            open.extend(["T", "U", "V"].into_iter().take(most));
        }
        None if open.len() > 1 && !given.is_empty() => return None,
        None => {}
    }
    if open.is_empty() {
        return Some(String::new());
    }
    Some(format!("<{}>", open.iter().map(|it| format!("{it} = any")).collect::<Vec<_>>().join(", ")))
}

fn member(member: &Member, qualified: &dyn Fn(&str) -> String, out: &mut Declared) {
    let Member { line, name, is_key, ty, optional, readonly, default, text, deprecated, .. } = member;
    let (text, own) = match hosts::of_member(text) {
        Some((text, own)) => (text, Some(own)),
        None => (text.as_str(), None),
    };
    let (text, unit) = match hosts::unit(text) {
        Some((text, unit)) => (text, Some(unit)),
        None => (text, None),
    };
    // `当前的播放位置，单位：s`
    let is_number = ty.as_deref() == Some("number");
    let counted =
        unit_said(text).filter(|_| is_number && unit.is_none() && tags::unit(name, Some(text), true).is_none());
    let unit = unit.or(match counted {
        Some(Unit::Millis) => Some("ms"),
        Some(Unit::Seconds) => Some("s"),
        _ => None,
    });
    let mut lines = described(text);
    if let Some(unit) = unit {
        lines += &format!("\n * @unit {unit}");
    }
    if let Some(default) = default {
        lines += &format!("\n * @default {}", written(default));
    }
    if let Some(own) = own {
        lines += &format!("\n * @supported {}", written(&hosts::named(own)));
    }
    if let Some(why) = deprecated {
        lines += format!("\n * @deprecated {}", written(why)).trim_end();
    }
    out.add(*line, &format!("{lines}\n */"));
    let ty = qualified(&one_line(ty.as_deref().unwrap_or("any")));
    let readonly = if *readonly { "readonly " } else { "" };
    let mark = if *optional { "?" } else { "" };
    if *is_key {
        out.add(*line, &format!("{readonly}[key: string]: {ty}"));
    } else {
        out.add(*line, &format!("{readonly}{name:?}{mark}: {ty}"));
    }
}

fn comment(line: usize, about: &About, out: &mut Declared) {
    let mut text = described(&about.text);
    if let Some(hosts) = about.hosts.as_ref().filter(|it| !it.is_empty()) {
        text += &format!("\n * @supported {}", hosts.join(", "));
    }
    for link in &about.links {
        text += &format!("\n * @see {}", written(link));
    }
    if let Some(why) = &about.deprecated {
        text += format!("\n * @deprecated {}", written(why)).trim_end();
    }
    for tag in &about.lasting {
        text += &format!("\n * {tag}");
    }
    out.add(line, &format!("{text}\n */"));
}

/// The unit of time that the description of a row says, whatever the row is called. A point in time is no span.
pub(crate) fn unit_said(text: &str) -> Option<Unit> {
    let text = text.to_lowercase();
    let is_point = ["时间戳", "timestamp"].iter().any(|it| text.contains(it));
    spans::said(&text).filter(|_| !is_point)
}

/// The beginning of a comment: a description, each line of which is a paragraph.
fn described(text: &str) -> String {
    let paragraphs: Vec<String> = text.lines().map(written).filter(|it| !it.is_empty()).collect();
    format!("/** {}", paragraphs.join("\n *\n * "))
}

/// A text inside of a comment, in one line: it ends no comment, and begins no tag.
fn written(text: &str) -> String {
    let line = one_line(&text.replace("*/", "*\\/").replace("@supported", "\\@supported"));
    if line.starts_with(['@', '*', '/']) { format!("\\{line}") } else { line }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a name is that of an open type.
fn is_open(name: &str) -> bool {
    name.len() == 1 && name.chars().all(|c| c.is_ascii_uppercase())
}

/// The parameters and the result of each way to call: one of `(a: A) => B`, several of `{ (a: A): B; (a: C): D }`.
fn overloads(signature: &str) -> Vec<(&str, &str)> {
    let Some(inside) = signature.strip_prefix('{').and_then(|it| it.strip_suffix('}')) else {
        return parted(signature).into_iter().collect();
    };
    let (mut ways, mut depth, mut start) = (Vec::new(), 0_usize, 0);
    for (at, c) in inside.char_indices().chain([(inside.len(), ';')]) {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            ';' if depth == 0 => {
                ways.extend(called(inside[start..at].trim()));
                start = at + 1;
            }
            _ => {}
        }
    }
    ways
}

/// `(a: A)` and `B` of `(a: A): B`.
pub(super) fn called(way: &str) -> Option<(&str, &str)> {
    let mut depth = 0_usize;
    for (at, c) in way.char_indices() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 && c == ')' {
                    let output = way[at + 1..].trim_start().strip_prefix(':')?;
                    return Some((&way[..=at], output.trim()));
                }
            }
            _ => {}
        }
    }
    None
}

/// `(a: A)` and `B` of `(a: A) => B`.
fn parted(signature: &str) -> Option<(&str, &str)> {
    let mut depth = 0_usize;
    let mut previous = ' ';
    for (at, c) in signature.char_indices() {
        match c {
            '(' | '[' | '{' | '<' => depth += 1,
            '>' if previous == '=' && depth == 0 => {
                return Some((signature[..at - 1].trim_end(), signature[at + 1..].trim_start()));
            }
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            '>' if previous != '=' => depth = depth.saturating_sub(1),
            _ => {}
        }
        previous = c;
    }
    None
}

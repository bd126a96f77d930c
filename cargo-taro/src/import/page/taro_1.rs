//! Pages of Taro 1: how a function is called, and tables of what it takes and returns.

use super::headings::is_word;
use super::labels::Label;
use super::reader::{Loose, Reader, Returned};
use super::tables::{Member, Table};
use super::{Body, Described, Fault, Signature, hosts, types};

/// The signature that title and tables say together.
pub(super) fn function(reader: &mut Reader, line: usize, title: &str, name: &str) -> Result<Signature, Fault> {
    // A title without parentheses names no function.
    let taken = title.split_once(['(', '（']).map(|(_, it)| it.trim_end_matches([')', '）']).trim());
    // `[callback]` may be left out.
    let args: Vec<&str> = taken
        .unwrap_or_default()
        .split([',', '，'])
        .map(|it| it.trim().trim_start_matches('[').trim_end_matches(']'))
        .filter(|it| !it.is_empty())
        .collect();
    let Tables { takes, on_hosts, of } = sorted(reader);
    let mut page = Taken { params: Vec::new(), option: None };
    match takes {
        Some(table) => {
            let members = table.members(&mut reader.faults);
            match args.iter().filter(|arg| members.iter().any(|it| it.is_called(arg))).count() {
                // `OBJECT`, `param`: the rows are the members of what is given.
                0 => page.option = Some((table.line, members)),
                _ => page.params = parameters(reader, members, &args)?,
            }
        }
        None => page.option = described_option(&mut reader.types),
    }
    let is_empty = page.is_empty() && reader.returned.is_none();
    if taken.is_none() || is_empty {
        return Err(Fault::new(line, neither(name, taken.is_none() && !is_empty)));
    }
    on_hosts.into_iter().for_each(|(host, table)| page.add(reader, host, &table));
    if let Some((at, members)) = page.callback(&args) {
        reader.types.push(Described::plain("Result", at, Body::Members(members)));
        return Ok(Signature::new(line, "(callback: (res: Result) => void) => void".to_owned()));
    }
    let mut answer = reader.returned.take().map(|it| Answer::of(reader, name, it)).transpose()?;
    for (member, table) in of {
        let answered = answer.iter_mut().flat_map(|it| &mut it.members);
        let all = page.option.iter_mut().flat_map(|(_, it)| it).chain(answered);
        if let Err(table) = inner(&mut reader.types, all, &member, table, &mut reader.faults) {
            reader.unread_table(&table, &member);
        }
    }
    if let Some(it) = answer.as_ref().filter(|it| it.members.iter().any(|it| it.ty.is_none())) {
        let message = format!(
            "the table of what `{name}` gives has no column of types: a row is `any` if nothing else says what it is"
        );
        reader.unsaid.push(Fault::new(it.line, message));
    }
    let receives = answer.as_ref().is_some_and(|it| it.to_callback) && !page.settles();
    let mut params = Vec::new();
    for arg in &args {
        let told = reader.params.iter().find(|(_, name)| name == arg).map(|(ty, _)| ty.clone());
        let row = page.params.iter().find(|it| it.is_called(arg));
        let param = match (told, row) {
            (_, row) if receives && is_callback(arg) => {
                let name = row.map_or("callback", |it| &it.name);
                let mark = if row.is_some_and(|it| it.optional) { "?" } else { "" };
                format!("{name}{mark}: (res: Result) => void")
            }
            (Some(ty), _) if ty == "Component" => format!("{arg}?: any"),
            (Some(ty), _) => format!("{arg}: {}", types::declared(&ty).map_err(|why| Fault::new(line, why))?),
            (None, Some(Member { name, ty, optional, .. })) => {
                format!("{name}{}: {}", if *optional { "?" } else { "" }, ty.as_deref().unwrap_or("any"))
            }
            (None, None) if page.option.is_some() && !params.iter().any(|it: &String| it.ends_with(": Option")) => {
                "option: Option".to_owned()
            }
            (None, None) => {
                return Err(Fault::new(line, format!("the page of `{name}` does not say what `{arg}` is")));
            }
        };
        params.push(param);
    }
    let settles = page.settles();
    if let Some((line, members)) = page.option {
        reader.types.push(Described::plain("Option", line, Body::Members(members)));
    }
    let output = match answer {
        Some(answer) => answer.output(reader, settles, receives && args.iter().any(|it| is_callback(it))),
        None => unsaid_output(reader, line, name, settles),
    };
    Ok(Signature::new(line, format!("({}) => {output}", params.join(", "))))
}

/// Why a page describes no function.
fn neither(name: &str, has_tables: bool) -> String {
    if has_tables {
        format!(
            "the title does not say what `{name}` takes: write `Taro.{name}(option)`, or the signature below `## 类型`, \
             `(option: Option) => void`; if it is an object, write its methods below `## 方法`"
        )
    } else {
        format!("the page of `{name}` has neither a signature, as `(option?: Option) => ..`, nor a table of types")
    }
}

/// The tables that no heading names, by what they describe. What a function returns is the reader's.
#[derive(Default)]
struct Tables {
    takes: Option<Table>,
    /// What it takes on one host alone.
    on_hosts: Vec<(&'static str, Table)>,
    /// What a member of another table is.
    of: Vec<(String, Table)>,
}

fn sorted(reader: &mut Reader) -> Tables {
    let mut sorted = Tables::default();
    let mut members: Vec<String> = Vec::new();
    for Loose { label, table, .. } in std::mem::take(&mut reader.loose) {
        let known: Vec<&str> = members.iter().map(String::as_str).collect();
        let says = Label::of(&label, &known);
        members.extend(table.names());
        let is_first = sorted.takes.is_none();
        let gives_nothing = reader.returned.is_none();
        match says {
            Label::Gives if gives_nothing => {
                reader.returned = Some(Returned { heading: String::new(), to_callback: true, table });
            }
            Label::Nothing | Label::Takes | Label::TakesOn(_) | Label::Other(_) if is_first && table.has_types() => {
                sorted.takes = Some(table);
            }
            // What must be given is marked among what is taken.
            Label::Nothing if gives_nothing && table.has_types() && !table.has_marks() => {
                reader.returned = Some(Returned { heading: String::new(), to_callback: true, table });
            }
            Label::TakesOn(host) if table.has_types() => sorted.on_hosts.push((host, table)),
            Label::Of(member) => sorted.of.push((member, table)),
            _ => reader.unread_table(&table, &label),
        }
    }
    sorted
}

/// The rows of what the title names, one after the other. A row of something else means that the title does not say all.
fn parameters(reader: &mut Reader, members: Vec<Member>, args: &[&str]) -> Result<Vec<Member>, Fault> {
    if let Some(row) = members.iter().find(|row| !args.iter().any(|arg| row.is_called(arg))) {
        let message = format!(
            "the title has a parameter for other rows of this table, and none for `{}`: write the signature below `## 类型`, \
             `(key: string) => void`",
            row.name
        );
        return Err(Fault::new(row.line, message));
    }
    members.iter().for_each(|it| reader.unsaid_of_parameter(it));
    Ok(members)
}

/// Whether a parameter of a title is a function: `CALLBACK`.
fn is_callback(arg: &str) -> bool {
    arg.to_lowercase().contains("callback")
}

/// What a function of Taro 1 takes.
struct Taken {
    /// One after the other.
    params: Vec<Member>,
    /// The members of the one object, and the line of their table.
    option: Option<(usize, Vec<Member>)>,
}

impl Taken {
    fn is_empty(&self) -> bool {
        self.params.is_empty() && self.option.is_none()
    }

    fn settles(&self) -> bool {
        self.option.as_ref().is_some_and(|(_, it)| it.iter().any(|it| it.name == "success"))
    }

    /// What the one parameter, a function, receives: the rows are the members of that.
    fn callback(&mut self, args: &[&str]) -> Option<(usize, Vec<Member>)> {
        let is_one = matches!(args, [arg] if is_callback(arg));
        self.option.take_if(|(_, members)| is_one && !members.iter().any(|it| it.name == "success"))
    }

    /// Adds what one host alone takes.
    fn add(&mut self, reader: &mut Reader, host: &str, table: &Table) {
        let Some((_, members)) = &mut self.option else { return reader.unread_table(table, host) };
        for mut it in table.members(&mut reader.faults) {
            if members.iter().any(|there| there.name == it.name) {
                let message = format!("`{}` has a row above already: remove one of the two", it.name);
                reader.faults.push(Fault::new(it.line, message));
                continue;
            }
            if hosts::of_member(&it.text).is_none() {
                it.text = format!("{}\nAPI 支持度: {host}", it.text);
            }
            members.push(it);
        }
    }
}

/// The table below `object param`.
fn described_option(described: &mut Vec<Described>) -> Option<(usize, Vec<Member>)> {
    let at = described.iter().position(|it| matches!(&it.body, Body::Members(it) if !it.is_empty()))?;
    let it = described.remove(at);
    match it.body {
        Body::Members(members) => Some((it.line, members)),
        _ => None,
    }
}

/// Gives a member the type that a table of its own describes: the members of an object, or the values of a set.
fn inner<'m>(
    described: &mut Vec<Described>,
    mut all: impl Iterator<Item = &'m mut Member>,
    name: &str,
    table: Table,
    faults: &mut Vec<Fault>,
) -> Result<(), Table> {
    let Some(member) = all.find(|it| it.name == name) else { return Err(table) };
    let mut letters = name.chars();
    let ty = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect::<String>();
    if !is_word(&ty) || described.iter().any(|it| it.name == ty) || ["Option", "Result"].contains(&&*ty) {
        return Err(table);
    }
    let (is_list, is_object) = match member.ty.as_deref() {
        Some("TaroGeneral.IAnyObject") => (false, true),
        Some("(TaroGeneral.IAnyObject)[]" | "TaroGeneral.IAnyObject[]" | "any[]") => (true, true),
        Some("string") | None => (false, false),
        _ => return Err(table),
    };
    if is_object != table.has_types() || !table.has_types() && !table.has_names() {
        return Err(table);
    }
    let members = table.members(faults);
    member.ty = Some(match (is_object, is_list) {
        (true, true) => format!("{ty}[]"),
        (true, false) => ty.clone(),
        (false, _) => format!("keyof {ty}"),
    });
    let body = if is_object { Body::Members(members) } else { Body::Values(members) };
    described.push(Described::plain(&ty, table.line, body));
    Ok(())
}

/// What a function gives, according to a table.
struct Answer {
    line: usize,
    heading: String,
    to_callback: bool,
    members: Vec<Member>,
    /// The methods of the promise, as declarations write them.
    methods: Vec<(usize, String)>,
}

impl Answer {
    fn of(reader: &mut Reader, name: &str, returned: Returned) -> Result<Answer, Fault> {
        let Returned { heading, to_callback, mut table } = returned;
        let methods = methods(&mut table);
        let mut members = table.members(&mut reader.faults);
        // `res.tempFilePath` is a member of what the promise gives.
        if members.iter().all(|it| it.name.starts_with("res.")) {
            members.iter_mut().for_each(|it| it.name = it.name["res.".len()..].to_owned());
        }
        if let Some(it) = members.iter().find(|it| !is_word(&it.name)) {
            let message = format!("the table of what `{name}` returns has `{}`, which is no name", it.name);
            return Err(Fault::new(it.line, message));
        }
        Ok(Answer { line: table.line, heading, to_callback, members, methods })
    }

    /// The type of what is returned: `object VideoContext`, `Promise<object res>`, or a table alone.
    fn output(self, reader: &mut Reader, settles: bool, received: bool) -> String {
        let Answer { line, heading, members, methods, .. } = self;
        let object = heading
            .strip_prefix("object ")
            .map(str::trim)
            .filter(|it| is_word(it) && it.starts_with(|c: char| c.is_ascii_uppercase()));
        let promised = settles || heading.starts_with("Promise");
        let ty = object.unwrap_or("Result").to_owned();
        reader.types.push(Described::plain(&ty, line, Body::Members(members)));
        if received {
            return "void".to_owned();
        }
        if let (Some((line, _)), true) = (methods.first(), promised) {
            let all: String = methods.iter().map(|(_, text)| format!("{text}\n")).collect();
            let text = format!("interface Task extends Promise<{ty}> {{\n{all}}}");
            reader.types.push(Described::plain("Task", *line, Body::Code(*line, text)));
            return "Task".to_owned();
        }
        if promised { format!("Promise<{ty}>") } else { ty }
    }
}

/// Takes the rows of the promise's own methods out of a table: `promise.progress(callback)`.
pub(super) fn methods(table: &mut Table) -> Vec<(usize, String)> {
    let mut methods = Vec::new();
    table.rows.retain(|row| {
        let method = row.cells.first().and_then(|it| it.strip_prefix("promise.")?.strip_suffix(')')?.split_once('('));
        let Some((name, args)) = method.filter(|(name, _)| is_word(name)) else { return true };
        let args: Vec<&str> = args.split(',').map(str::trim).filter(|it| !it.is_empty()).collect();
        if !args.iter().all(|it| is_word(it)) {
            return true;
        }
        let ty = |arg: &str| if is_callback(arg) { "Function" } else { "any" };
        let args: Vec<String> = args.iter().map(|it| format!("{it}: {}", ty(it))).collect();
        methods.push((row.line, format!("{name}({}): void", args.join(", "))));
        false
    });
    methods
}

/// How names of functions begin that give something.
const GIVES: [&str; 7] = ["get", "create", "is", "can", "has", "read", "base64To"];

/// What a function returns of which no table says it: what the text names, or something that an example or the name tells of.
fn unsaid_output(reader: &mut Reader, line: usize, name: &str, settles: bool) -> String {
    if let Some(ty) = reader.given.take() {
        return if settles { format!("Promise<{ty}>") } else { ty };
    }
    if settles {
        return "Promise<TaroGeneral.CallbackResult>".to_owned();
    }
    let called = GIVES.iter().any(|it| {
        name.strip_prefix(it)
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit()))
    });
    if !called && !reader.is_assigned {
        return "void".to_owned();
    }
    let message = format!("the page does not say what `{name}` returns: it is `any`");
    reader.unsaid.push(Fault::new(line, message));
    "any".to_owned()
}

//! Pages of Taro 1: how a function is called, and tables of what it takes and returns.

use super::headings::is_word;
use super::reader::Reader;
use super::tables::{Member, Table};
use super::{Body, Described, Fault, Signature, types};

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
    let none = || {
        let message =
            format!("the page of `{name}` has neither a signature, as `(option?: Option) => ..`, nor a table of types");
        Fault::new(line, message)
    };
    let mut tables = std::mem::take(&mut reader.loose).into_iter();
    let first = tables.next();
    if let Some(table) = tables.next() {
        reader.returned.get_or_insert((String::new(), table));
    }
    let mut page = Taken { params: Vec::new(), option: None };
    match first {
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
    if taken.is_none() || (page.is_empty() && reader.returned.is_none()) {
        return Err(none());
    }
    if let ([arg], Some((at, members))) = (args.as_slice(), &page.option) {
        let settles = members.iter().any(|it| it.name == "success");
        if arg.to_lowercase().contains("callback") && !settles {
            let (at, members) = (*at, page.option.take().map(|(_, it)| it).unwrap_or_default());
            reader.types.push(Described::plain("Result", at, Body::Members(members)));
            return Ok(Signature { line, text: "(callback: (res: Result) => void) => void".to_owned() });
        }
    }
    let mut params = Vec::new();
    for arg in &args {
        let told = reader.params.iter().find(|(_, name)| name == arg).map(|(ty, _)| ty.clone());
        let row = page.params.iter().find(|it| it.is_called(arg));
        let param = match (told, row) {
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
    let settles = page.option.as_ref().is_some_and(|(_, it)| it.iter().any(|it| it.name == "success"));
    if let Some((line, members)) = page.option {
        reader.types.push(Described::plain("Option", line, Body::Members(members)));
    }
    let output = match reader.returned.take() {
        Some((heading, table)) => returned(reader, name, &heading, &table, settles)?,
        None if settles => "Promise<TaroGeneral.CallbackResult>".to_owned(),
        None => "void".to_owned(),
    };
    Ok(Signature { line, text: format!("({}) => {output}", params.join(", ")) })
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

/// The type of what is returned: `object VideoContext`, `Promise<object res>`, or a table alone.
fn returned(reader: &mut Reader, name: &str, heading: &str, table: &Table, settles: bool) -> Result<String, Fault> {
    let mut members = table.members(&mut reader.faults);
    // `res.tempFilePath` is a member of what the promise gives.
    if members.iter().all(|it| it.name.starts_with("res.")) {
        members.iter_mut().for_each(|it| it.name = it.name["res.".len()..].to_owned());
    }
    if let Some(it) = members.iter().find(|it| !is_word(&it.name)) {
        let message = format!("the table of what `{name}` returns has `{}`, which is no name", it.name);
        return Err(Fault::new(it.line, message));
    }
    let object = heading
        .strip_prefix("object ")
        .map(str::trim)
        .filter(|it| is_word(it) && it.starts_with(|c: char| c.is_ascii_uppercase()));
    let promised = settles || heading.starts_with("Promise");
    let ty = object.unwrap_or("Result").to_owned();
    reader.types.push(Described::plain(&ty, table.line, Body::Members(members)));
    Ok(if promised { format!("Promise<{ty}>") } else { ty })
}

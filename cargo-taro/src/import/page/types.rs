//! The types of cells: TypeScript's, and what pages say in its place.

use crate::import::read::{TOO_DEEP, too_deep};

/// A type as declarations write it: pages say `String Array`, `Object/String` and `"json" or "text"` too.
pub(super) fn declared(cell: &str) -> Result<String, String> {
    // JSDoc writes `Array.<string>`.
    let cell = cell.trim().replace(".<", "<");
    let cell = cell.as_str();
    if cell.is_empty() {
        return Err("the cell is empty".to_owned());
    }
    if too_deep(cell).is_some() {
        return Err(TOO_DEEP.to_owned());
    }
    // What has a structure is TypeScript, but for the word between the parts of a union.
    if cell.contains("=>") || cell.starts_with('{') {
        return Ok(with_bars(cell));
    }
    let mut parts = Vec::new();
    for part in parts_of(cell) {
        let part = part.trim();
        // A text that is no name stands for all others, which a set of values keeps anyway.
        let quoted = part.starts_with(['"', '\'']);
        if part.is_empty() || (quoted && !part.is_ascii()) {
            continue;
        }
        parts.push(if part.starts_with('\'') {
            part.replace('\'', "\"")
        } else if quoted {
            part.to_owned()
        } else {
            word(part)?
        });
    }
    if parts.is_empty() {
        return Ok("string".to_owned());
    }
    Ok(parts.join(" | "))
}

/// A type and a remark behind it: `number(ms)`, `Number（毫秒）`.
pub(super) fn remark(cell: &str) -> Option<(&str, &str)> {
    let cell = cell.trim();
    let (ty, remark) = cell.strip_suffix([')', '）'])?.split_once(['(', '（'])?;
    let ty = ty.trim_end();
    let is_plain = is_name(ty) && !remark.contains(['(', ')', '（', '）', ':', '=', '|', '<', '"']);
    (is_plain && !remark.trim().is_empty()).then(|| (ty, remark.trim()))
}

/// A parameter of a signature.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Parameter<'t> {
    pub(super) name: &'t str,
    pub(super) optional: bool,
    /// Whether it may be given often.
    pub(super) rest: bool,
    /// Its type, if it has one.
    pub(super) ty: &'t str,
}

/// A signature's parameters; nothing of one that can be called in several ways.
pub(super) fn parameters(signature: &str) -> Option<Vec<Parameter<'_>>> {
    // `<T>(option: Option<T>) => void`
    let start = match signature.starts_with('<') {
        true => signature[bracketed(signature)?.1..].trim_start(),
        false => signature,
    };
    let (parts, _) = start.starts_with('(').then(|| bracketed(start))??;
    let parts = parts.into_iter().map(str::trim).filter(|it| !it.is_empty());
    Some(parts.map(parameter).collect())
}

fn parameter(part: &str) -> Parameter<'_> {
    let (rest, part) = part.strip_prefix("...").map_or((false, part), |part| (true, part));
    let (name, ty) = part.split_once(':').unwrap_or((part, ""));
    let name = name.trim_end();
    Parameter { name: name.trim_end_matches('?').trim_end(), optional: name.ends_with('?'), rest, ty: ty.trim() }
}

/// The parts between the brackets at the start, and where these end.
fn bracketed(text: &str) -> Option<(Vec<&str>, usize)> {
    let (mut depth, mut parts, mut from, mut quote) = (0_usize, Vec::new(), 1, None);
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(open), _) => quote = Some(open).filter(|it| *it != c),
            (None, '"' | '\'') => quote = Some(c),
            (None, '(' | '{' | '[' | '<') => depth += 1,
            (None, ',') if depth == 1 => {
                parts.push(&text[from..at]);
                from = at + 1;
            }
            // The sign of an arrow closes nothing.
            (None, '>') if text[..at].ends_with('=') => {}
            (None, ')' | '}' | ']' | '>') => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    parts.push(&text[from..at]);
                    return Some((parts, at + c.len_utf8()));
                }
            }
            _ => {}
        }
    }
    None
}

/// The names that a text gives arguments, each time with those: `Option` and `A`, `B` of `Option<A, B>`.
pub(super) fn given(text: &str) -> Vec<(&str, Vec<&str>)> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
    let each = text.match_indices('<').filter_map(|(at, _)| {
        let name = &text[text[..at].trim_end_matches(is_part).len()..at];
        let (parts, _) = bracketed(&text[at..]).filter(|_| !name.is_empty())?;
        Some((name, parts.into_iter().map(str::trim).collect()))
    });
    each.collect()
}

/// Whether two types can be the same: what a row says of a parameter, and what its signature does. A name that the page
/// `describes` as an object is no text and no number.
pub(super) fn agree(row: &str, signature: &str, describes: &dyn Fn(&str) -> bool) -> bool {
    let [row, signature] = [row, signature].map(|it| leaves(it.trim()));
    let is_any = |it: &Vec<&str>| it.is_empty() || it.iter().any(|it| is_open_word(it));
    if is_any(&row) || is_any(&signature) {
        return true;
    }
    let found = |one: &&str, others: &Vec<&str>| others.iter().any(|other| alike(one, other, describes));
    row.iter().all(|it| found(it, &signature)) && signature.iter().all(|it| found(it, &row))
}

/// The parts of a union that say something.
fn leaves(ty: &str) -> Vec<&str> {
    let inner = ty.strip_prefix('(').filter(|_| bracketed(ty).is_some_and(|(_, end)| end == ty.len()));
    if let Some(inner) = inner.and_then(|it| it.strip_suffix(')')) {
        return leaves(inner.trim());
    }
    // `(res: A | B) => C` is one.
    if ty.contains("=>") || ty.starts_with('{') {
        return vec![ty];
    }
    let parts = parts_of(ty).into_iter().map(str::trim);
    parts
        .filter(|it| !["", "undefined", "null", "void"].contains(it))
        .flat_map(|it| if it == ty { vec![it] } else { leaves(it) })
        .collect()
}

/// Whether a type is not told: `any`, `T`.
fn is_open_word(ty: &str) -> bool {
    ["any", "unknown", "Any", "*"].contains(&ty) || (ty.len() == 1 && ty.chars().all(|c| c.is_ascii_uppercase()))
}

/// What a type is, as far as two of them can contradict each other.
#[derive(Debug, PartialEq, Eq)]
enum Shape<'t> {
    Function,
    List(&'t str),
    Object,
    Word(&'t str),
    Value(&'t str),
    Named(&'t str, Vec<&'t str>),
}

fn shape(ty: &str) -> Shape<'_> {
    let ty = ty.trim_start_matches("keyof ");
    let last = ty.split('<').next().unwrap_or(ty).rsplit('.').next().unwrap_or(ty);
    match last {
        _ if ty.contains("=>") => Shape::Function,
        _ if ty.ends_with("[]") => Shape::List(&ty[..ty.len() - 2]),
        _ if ty.starts_with(['[', '{']) => {
            if ty.starts_with('[') {
                Shape::List("any")
            } else {
                Shape::Object
            }
        }
        "Function" | "function" => Shape::Function,
        "Array" | "ReadonlyArray" => {
            let inner = ty.split_once('<').and_then(|(_, it)| it.strip_suffix('>'));
            Shape::List(inner.unwrap_or("any"))
        }
        "array" => Shape::List("any"),
        "object" | "Object" | "IAnyObject" | "Record" | "AnyObject" => Shape::Object,
        "String" => Shape::Word("string"),
        "Number" => Shape::Word("number"),
        "Boolean" => Shape::Word("boolean"),
        "string" | "number" | "boolean" | "bigint" | "symbol" => Shape::Word(last),
        "true" | "false" => Shape::Word("boolean"),
        _ if ty.starts_with(['"', '\'', '`']) || ty.parse::<f64>().is_ok() => {
            Shape::Value(ty.trim_matches(['"', '\'', '`']))
        }
        _ => Shape::Named(last, given(ty).into_iter().next().map(|(_, it)| it).unwrap_or_default()),
    }
}

fn alike(one: &str, other: &str, describes: &dyn Fn(&str) -> bool) -> bool {
    use Shape::{Function, List, Named, Object, Value, Word};
    match (shape(one), shape(other)) {
        (List(a), List(b)) => agree(a, b, describes),
        (Named(a, of), Named(b, with)) => a == b && (of.is_empty() || with.is_empty() || of == with),
        (Word(word), Value(value)) | (Value(value), Word(word)) => (word == "number") == value.parse::<f64>().is_ok(),
        (Word(_), Named(name, _)) | (Named(name, _), Word(_)) => !describes(name),
        // A set of values has a name.
        (Value(_), Named(name, _)) | (Named(name, _), Value(_)) => !describes(name),
        (List(_), Named(name, _)) | (Named(name, _), List(_)) => !describes(name),
        (Object | Function, Named(..))
        | (Named(..), Object | Function)
        | (Object, Function | List(_))
        | (Function | List(_), Object) => true,
        (a, b) => a == b,
    }
}

/// The parts of a union, outside of texts and brackets.
fn parts_of(cell: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut quote, mut start) = (0_usize, None, 0);
    let mut skip = 0;
    for (at, c) in cell.char_indices() {
        if at < skip {
            continue;
        }
        match (quote, c) {
            (Some(open), _) if open == c => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '<' | '(' | '[' | '{') => depth += 1,
            (None, '>' | ')' | ']' | '}') => depth = depth.saturating_sub(1),
            (None, _) if depth == 0 => {
                let rest = &cell[at..];
                let separator =
                    ["||", "|", "/", "、", "，", ",", " or ", "或"].into_iter().find(|it| rest.starts_with(*it));
                if let Some(separator) = separator {
                    parts.push(&cell[start..at]);
                    skip = at + separator.len();
                    start = skip;
                }
            }
            _ => {}
        }
    }
    parts.push(&cell[start..]);
    parts
}

/// One part.
fn word(part: &str) -> Result<String, String> {
    let of = |it: &str| word(it.trim());
    if let Some(item) = part.strip_suffix(" Array").or_else(|| part.strip_suffix(" array")) {
        return Ok(format!("{}[]", of(item)?));
    }
    if let Some(item) = part.strip_suffix("[]") {
        return Ok(format!("{}[]", of(item)?));
    }
    if let Some(of) = part.strip_prefix("Object<").filter(|it| it.ends_with('>')) {
        return Ok(format!("Record<{of}"));
    }
    if let Some(item) = part.strip_prefix("Array<").and_then(|it| it.strip_suffix('>')) {
        return Ok(format!("({})[]", declared(item)?));
    }
    Ok(match part {
        "Object" | "object" | "OBJECT" => "TaroGeneral.IAnyObject".to_owned(),
        "String" | "STRING" | "HexColor" | "Color" => "string".to_owned(),
        "Number" | "Int" | "Integer" | "Float" | "int" | "float" => "number".to_owned(),
        "Boolean" | "Bool" | "bool" => "boolean".to_owned(),
        "Any" | "*" => "any".to_owned(),
        "function" | "Function" => "Function".to_owned(),
        "array" | "Array" => "any[]".to_owned(),
        "Null" => "null".to_owned(),
        _ if part.contains(['<', '(', '[', '{']) => with_bars(part),
        _ if part.starts_with("keyof ") => part.to_owned(),
        _ if is_value(part) || is_name(part) => part.to_owned(),
        _ => return Err(format!("`{part}` is no type")),
    })
}

/// `(size?: string or number) => number` with the sign that TypeScript has between the parts. A text stays as it is.
fn with_bars(ty: &str) -> String {
    let (mut out, mut quote) = (String::new(), None);
    for (at, c) in ty.char_indices() {
        match (quote, c) {
            (Some(open), _) if open == c => quote = None,
            (None, '"' | '\'' | '`') => quote = Some(c),
            (None, ' ') if ty[at..].starts_with(" or ") => {
                out.push_str(" |");
                continue;
            }
            (None, 'o' | 'r') if out.ends_with(" |") => continue,
            _ => {}
        }
        out.push(c);
    }
    out
}

/// Whether a cell is a text, a number or a word of TypeScript's, and nothing else.
pub(super) fn is_value_or_word(cell: &str) -> bool {
    let cell = cell.trim();
    let quoted = |it: char| cell.len() > 1 && cell.starts_with(it) && cell.ends_with(it);
    quoted('"') || quoted('\'') || is_value(cell) || ["string", "number", "boolean", "object"].contains(&cell)
}

fn is_value(part: &str) -> bool {
    part.parse::<f64>().is_ok() || matches!(part, "true" | "false" | "null" | "undefined" | "void" | "any")
}

/// `TaroGeneral.CallbackResult`
fn is_name(part: &str) -> bool {
    part.split('.').all(|it| {
        let mut letters = it.chars();
        letters.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_' || c == '$')
            && letters.all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$')
    })
}

/// The names of types in a type.
pub(super) fn names(ty: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut quote = None;
    let mut start = None;
    for (at, c) in ty.char_indices().chain([(ty.len(), ' ')]) {
        match quote {
            Some(open) if open == c => quote = None,
            Some(_) => continue,
            None if c == '"' || c == '\'' => quote = Some(c),
            None => {}
        }
        let part = quote.is_none() && (c.is_ascii_alphanumeric() || c == '_' || c == '$' || c == '.');
        match (part, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                names.push(&ty[from..at]);
                start = None;
            }
            _ => {}
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::{Parameter, agree, declared, given, names, parameters};

    #[test]
    fn what_pages_say_is_a_type() {
        for (cell, ty) in [
            ("String Array", "string[]"),
            ("Object/String", "TaroGeneral.IAnyObject | string"),
            ("string or ArrayBuffer", "string | ArrayBuffer"),
            ("'game' / 'ui'", "\"game\" | \"ui\""),
            ("\"json\" | \"其他\"", "\"json\""),
            ("Array<string>", "(string)[]"),
            ("Array.<Object>", "(TaroGeneral.IAnyObject)[]"),
            ("Object.<string, number>", "Record<string, number>"),
            ("(res: any) => void", "(res: any) => void"),
            ("keyof Level", "keyof Level"),
            ("number or ((size?: string or number) => number)", "number | ((size?: string | number) => number)"),
            ("{ a: \"x or y\" or string }", "{ a: \"x or y\" | string }"),
            ("Array<string or or>", "(string | or)[]"),
            ("Map<string, A or B>", "Map<string, A | B>"),
            ("Record<string, any>", "Record<string, any>"),
        ] {
            assert_eq!(declared(cell).as_deref(), Ok(ty), "{cell}");
        }
        assert!(declared("").is_err());
        assert!(declared("see below").is_err());
    }

    #[test]
    fn a_signature_has_parameters() {
        let of = |name, optional, ty| Parameter { name, optional, rest: false, ty };
        let text = "<T = any, U = any>(a: Option<T, U>, b?: (x: A, y?: B) => C, c = 1) => D<E>";
        let wanted = [of("a", false, "Option<T, U>"), of("b", true, "(x: A, y?: B) => C"), of("c = 1", false, "")];
        assert_eq!(parameters(text).as_deref(), Some(&wanted[..]));
        let rest = Parameter { name: "args", optional: false, rest: true, ty: "any[]" };
        assert_eq!(parameters("(...args: any[]) => void"), Some(vec![rest]));
        assert_eq!(parameters("() => void"), Some(Vec::new()));
        assert_eq!(parameters("{ (a: A): B }"), None);
        let wanted = [("Option", vec!["B<C, D>", "E"]), ("B", vec!["C", "D"]), ("my.Option", vec!["F"])];
        assert_eq!(given("(a: Option<B<C, D>, E>) => my.Option<F>"), wanted);
    }

    #[test]
    fn types_that_cannot_be_one_contradict_each_other() {
        let describes = |name: &str| name == "Option";
        for (a, b, same) in [
            ("string", "number", false),
            ("string", "String", true),
            ("string | number", "number | string", true),
            ("string", "string | undefined", true),
            ("string", "string | number", false),
            ("string", "\"a\" | \"b\"", true),
            ("number", "\"a\"", false),
            ("keyof Mode", "string", true),
            ("Option", "string", false),
            ("Mode", "string", true),
            ("Option", "Taro.scan.Option", true),
            ("Option", "Options", false),
            ("Option<A, B>", "Option<B, A>", false),
            ("Option", "Option<A>", true),
            ("any", "Option", true),
            ("T", "Option", true),
            ("TaroGeneral.IAnyObject", "Option", true),
            ("TaroGeneral.IAnyObject", "string", false),
            ("Function", "(res: A) => void", true),
            ("Function", "Callback", true),
            ("(res: A) => void", "string", false),
            ("any[]", "A[]", true),
            ("(string)[]", "Array<number>", false),
            ("(string)[]", "string[]", true),
            ("(string | number)[]", "(number | string)[]", true),
            ("string", "string[]", false),
        ] {
            assert_eq!(agree(a, b, &describes), same, "{a} and {b}");
            assert_eq!(agree(b, a, &describes), same, "{b} and {a}");
        }
    }

    #[test]
    fn names_stand_outside_of_texts() {
        assert_eq!(names("Option<\"A\" | B.C>[]"), ["Option", "B.C"]);
    }
}

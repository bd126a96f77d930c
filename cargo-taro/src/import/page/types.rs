//! The types of cells: TypeScript's, and what pages say in its place.

/// A type as declarations write it: pages say `String Array`, `Object/String` and `"json" or "text"` too.
pub(super) fn declared(cell: &str) -> Result<String, String> {
    let cell = cell.trim();
    if cell.is_empty() {
        return Err("the cell is empty".to_owned());
    }
    // What has a structure is TypeScript.
    if cell.contains("=>") || cell.starts_with('{') {
        return Ok(cell.to_owned());
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

/// The names of a signature's parameters, and which of them may be left out; nothing of one that can be called in several ways.
pub(super) fn parameters(signature: &str) -> Option<Vec<(&str, bool)>> {
    let start = signature.strip_prefix('(')?;
    let (mut depth, mut parts, mut from) = (0_usize, Vec::new(), 0);
    for (at, c) in start.char_indices() {
        match c {
            '(' | '{' | '[' | '<' => depth += 1,
            ')' | ',' if depth == 0 => {
                parts.push(&start[from..at]);
                from = at + 1;
                if c == ')' {
                    break;
                }
            }
            // The sign of an arrow closes nothing.
            '>' if start[..at].ends_with('=') => {}
            ')' | '}' | ']' | '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    let names = parts.into_iter().filter_map(|it| it.split(':').next()).map(str::trim).filter(|it| !it.is_empty());
    Some(names.map(|it| (it.trim_end_matches('?').trim(), it.ends_with('?'))).collect())
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
    let generic =
        part.strip_prefix("Array.<").or_else(|| part.strip_prefix("Array<")).and_then(|it| it.strip_suffix('>'));
    if let Some(item) = generic {
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
        _ if part.contains(['<', '(', '[', '{']) => part.replace(" or ", " | "),
        _ if part.starts_with("keyof ") => part.to_owned(),
        _ if is_value(part) || is_name(part) => part.to_owned(),
        _ => return Err(format!("`{part}` is no type")),
    })
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
    use super::{declared, names};

    #[test]
    fn what_pages_say_is_a_type() {
        for (cell, ty) in [
            ("String Array", "string[]"),
            ("Object/String", "TaroGeneral.IAnyObject | string"),
            ("string or ArrayBuffer", "string | ArrayBuffer"),
            ("'game' / 'ui'", "\"game\" | \"ui\""),
            ("\"json\" | \"其他\"", "\"json\""),
            ("Array<string>", "(string)[]"),
            ("(res: any) => void", "(res: any) => void"),
            ("keyof Level", "keyof Level"),
            ("Record<string, any>", "Record<string, any>"),
        ] {
            assert_eq!(declared(cell).as_deref(), Ok(ty), "{cell}");
        }
        assert!(declared("").is_err());
        assert!(declared("see below").is_err());
    }

    #[test]
    fn names_stand_outside_of_texts() {
        assert_eq!(names("Option<\"A\" | B.C>[]"), ["Option", "B.C"]);
    }
}

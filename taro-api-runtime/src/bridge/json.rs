//! Reading JSON with serde. An error has the path to the value that does not fit.

use crate::text::add;

/// Reads a text of one line, as `JSON.stringify` writes it.
pub(super) fn read<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| message(text, &error))
}

/// "`items.[1].age`: invalid type: string "x", expected u32"
///
/// serde_json says the column only. The path is found from it, here and not for each type that a program reads: that
/// (`serde_path_to_error`) would be a second copy of every `Deserialize`.
#[cold]
#[inline(never)]
fn message(text: &str, error: &serde_json::Error) -> String {
    let told = error.to_string();
    // Columns say nothing of a text that nobody sees.
    let told = told.rfind(" at line ").map_or(told.as_str(), |end| &told[..end]);
    let path = path_at(text, error.column());
    let mut message = String::new();
    if !path.is_empty() {
        for part in ["`", &path, "`: "] {
            add(&mut message, part);
        }
    }
    add(&mut message, told);
    message
}

/// An array or an object that is open at a position, with the index or the key that was read last.
enum Open<'t> {
    Array(usize),
    Object(Option<&'t str>),
}

/// The path of what stands before a position: `items.[1].age`.
fn path_at(text: &str, end: usize) -> String {
    let bytes = text.as_bytes();
    let end = end.min(bytes.len());
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes[..end].get(at) {
        match byte {
            b'{' => open.push(Open::Object(None)),
            b'[' => open.push(Open::Array(0)),
            b'}' | b']' => drop(open.pop()),
            b',' => match open.last_mut() {
                Some(Open::Array(index)) => *index += 1,
                Some(Open::Object(key)) => *key = None,
                None => {}
            },
            b'"' => {
                let close = string_end(bytes, at + 1);
                if let Some(Open::Object(key @ None)) = open.last_mut() {
                    *key = text.get(at + 1..close);
                }
                at = close;
            }
            _ => {}
        }
        at += 1;
    }
    written(&open)
}

/// Where the quote is that ends a string.
fn string_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => break,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    at.min(bytes.len())
}

fn written(open: &[Open]) -> String {
    let mut path = String::new();
    for one in open {
        let index;
        let step = match one {
            Open::Array(at) => {
                index = ["[", &at.to_string(), "]"].concat();
                &index
            }
            Open::Object(Some(key)) => *key,
            Open::Object(None) => continue,
        };
        if !path.is_empty() {
            add(&mut path, ".");
        }
        add(&mut path, step);
    }
    path
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[derive(Debug, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only the errors are looked at")]
    struct Person {
        name: String,
        age: u32,
        #[serde(default)]
        friends: Vec<Person>,
        place: Option<(f64, f64)>,
    }

    #[test]
    fn an_error_has_the_path() {
        let told = |text: &str| read::<BTreeMap<String, Person>>(text).unwrap_err();
        for (text, message) in [
            (r#"{"a":{"name":"b","age":"x"}}"#, r#"`a.age`: invalid type: string "x", expected u32"#),
            (r#"{"a":{"name":"b","age":{"y":[1]}}}"#, "`a.age`: invalid type: map, expected u32"),
            (r#"{"a":{"name":"b","age":-1}}"#, "`a.age`: invalid value: integer `-1`, expected u32"),
            (r#"{"a":{"name":"b"}}"#, "`a`: missing field `age`"),
            (
                r#"{"k\"}{":{"name":"人","age":1,"friends":[{"name":"[","age":1},{"name":2}]}}"#,
                r#"`k\"}{.friends.[1].name`: invalid type: integer `2`, expected a string"#,
            ),
            (
                r#"{"a":{"name":"b","age":1,"friends":[{"name":"c","age":1},{"name":"d"}]}}"#,
                "`a.friends.[1]`: missing field `age`",
            ),
            (r#"{"a":{"name":"b","age":1,"place":[1]}}"#, "`a.place`: invalid length 1, expected a tuple of size 2"),
            (
                r#"{"a":{"name":"b","ages":1}}"#,
                "`a.ages`: unknown field `ages`, expected one of `name`, `age`, `friends`, `place`",
            ),
            ("7", "invalid type: integer `7`, expected a map"),
        ] {
            assert_eq!(told(text), message);
        }
    }

    #[test]
    fn any_position_of_any_text_is_read() {
        let text = r#"{"a":["\\\"", {"人":1}], "b": "\"#;
        for end in 0..text.len() + 3 {
            drop(path_at(text, end));
            drop(path_at(&text.replace('"', ","), end));
        }
        assert_eq!(path_at("]}],:", 9), "");
    }
}

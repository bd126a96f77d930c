//! A text or a number that is no value of a set.

use std::fmt;

use crate::text::add;

/// Why a text or a number is no value of a set: `"sucess".parse::<show_toast::Icon>()`.
///
/// A value that this version does not know yet is written as what it is: `Icon::Unknown("new".to_owned())`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownValue(Box<str>);

/// The value of that text, or why there is none. Generated code calls it for each set.
#[doc(hidden)]
pub fn known_text<T>(known: Option<T>, text: &str, set: &str, values: &[&str]) -> Result<T, UnknownValue> {
    known.ok_or_else(|| UnknownValue::of_text(text, set, values))
}

/// The value of that number, or why there is none.
#[doc(hidden)]
pub fn known_number<T>(known: Option<T>, number: f64, set: &str, values: &[f64]) -> Result<T, UnknownValue> {
    known.ok_or_else(|| UnknownValue::of_number(number, set, values))
}

impl UnknownValue {
    #[cold]
    fn of_text(text: &str, set: &str, values: &[&str]) -> UnknownValue {
        match nearest(text, values) {
            Some(near) => UnknownValue::new(text, set, &["; did you mean `", near, "`?"]),
            None => UnknownValue::new(text, set, &["; its values are `", &values.join("`, `"), "`"]),
        }
    }

    #[cold]
    fn of_number(number: f64, set: &str, values: &[f64]) -> UnknownValue {
        let values: Vec<String> = values.iter().map(f64::to_string).collect();
        UnknownValue::new(&number.to_string(), set, &["; its values are `", &values.join("`, `"), "`"])
    }

    fn new(value: &str, set: &str, hint: &[&str]) -> UnknownValue {
        let mut text = String::new();
        for part in ["`", value, "` is no value of `", set, "`"].iter().chain(hint) {
            add(&mut text, part);
        }
        UnknownValue(text.into())
    }

    pub(crate) fn into_text(self) -> String {
        self.0.into()
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for UnknownValue {}

/// The value that was probably meant: a third of its letters may be others, and whether they are large does not count.
fn nearest<'v>(text: &str, values: &[&'v str]) -> Option<&'v str> {
    let near = values.iter().map(|value| (distance(text, value), *value)).min()?;
    (near.0 <= near.1.chars().count().max(3) / 3).then_some(near.1)
}

/// How many letters must be added, taken away or changed.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().map(|c| c.to_ascii_lowercase()).collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (line, a) in a.chars().map(|c| c.to_ascii_lowercase()).enumerate() {
        let mut before = line;
        let mut left = line + 1;
        for (b, above) in b.iter().zip(row.iter_mut().skip(1)) {
            let changed = before + usize::from(a != *b);
            before = *above;
            left = changed.min(*above + 1).min(left + 1);
            *above = left;
        }
        if let Some(first) = row.first_mut() {
            *first = line + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_value_is_named() {
        let values = ["success", "error", "loading", "none", ""];
        for (text, near) in [
            ("sucess", Some("success")),
            ("Success", Some("success")),
            ("eror", Some("error")),
            ("warning", None),
            ("", Some("")),
            ("人人人人人人人人", None),
        ] {
            assert_eq!(nearest(text, &values), near, "{text}");
        }
        assert_eq!(nearest("a", &[]), None);
        assert_eq!((distance("kitten", "sitting"), distance("", "abc"), distance("abc", "")), (3, 3, 3));
    }

    #[test]
    fn the_error_says_what_there_is() {
        let told = UnknownValue::of_text("sucess", "Icon", &["success", "none"]);
        assert_eq!(told.to_string(), "`sucess` is no value of `Icon`; did you mean `success`?");
        let told = UnknownValue::of_text("warning", "Icon", &["success", "none"]);
        assert_eq!(told.to_string(), "`warning` is no value of `Icon`; its values are `success`, `none`");
        let told = UnknownValue::of_number(7.0, "Level", &[1.0, -1.5]);
        assert_eq!(told.to_string(), "`7` is no value of `Level`; its values are `1`, `-1.5`");
    }
}

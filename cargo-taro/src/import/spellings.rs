//! Names that are one letter off, found without asking each of them.

use std::collections::HashMap;

/// Names, by what is left of them without one of their letters.
pub(crate) struct Spellings<'n> {
    names: HashMap<String, Vec<&'n str>>,
}

impl<'n> Spellings<'n> {
    pub(crate) fn of(names: impl IntoIterator<Item = &'n str>) -> Spellings<'n> {
        let mut spellings = Spellings { names: HashMap::new() };
        for name in names {
            for left in shorter(name) {
                spellings.names.entry(left).or_default().push(name);
            }
        }
        spellings
    }

    /// The first name that has one letter more, less, or another one in its place; or two neighbours swapped.
    pub(crate) fn one_letter_off(&self, wrong: &str) -> Option<&'n str> {
        let near = shorter(wrong).filter_map(|left| self.names.get(&left)).flatten();
        near.filter(|name| is_one_off(wrong, name)).min().copied()
    }
}

/// The name, and the name without each of its letters.
fn shorter(name: &str) -> impl Iterator<Item = String> {
    let without = name.char_indices().map(|(at, letter)| format!("{}{}", &name[..at], &name[at + letter.len_utf8()..]));
    std::iter::once(name.to_owned()).chain(without)
}

fn is_one_off(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let start = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[start..], &b[start..]);
    match (a, b) {
        ([], []) => false,
        ([first, a @ ..], [second, b @ ..]) if a == b => first != second,
        ([first, second, a @ ..], [third, fourth, b @ ..]) if (first, second) == (fourth, third) && a == b => true,
        (a, [_, b @ ..]) if a == b => true,
        ([_, a @ ..], b) => a == b,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_is_forgiven_and_two_are_not() {
        let names = ["CallbackResult", "Option", "Other", "ab", "\u{fc}ber"];
        let spellings = Spellings::of(names);
        for (wrong, read) in [
            ("CallbackResul", Some("CallbackResult")),
            ("CallbackResults", Some("CallbackResult")),
            ("CallbackRezult", Some("CallbackResult")),
            ("Optoin", Some("Option")),
            ("ba", Some("ab")),
            ("uber", Some("\u{fc}ber")),
            ("Optio", Some("Option")),
            ("Opti", None),
            ("Callback", None),
            ("Option", None),
            ("", None),
        ] {
            assert_eq!(spellings.one_letter_off(wrong), read, "{wrong}");
        }
    }
}

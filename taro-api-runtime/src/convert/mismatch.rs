//! What was found in the place of what Taro's types promise.

use std::fmt;

use super::MismatchReport;
use crate::bridge::Value;
use crate::text::add;

/// What a host gave instead of what Taro's types promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch(Box<Told>);

/// Behind a pointer, since every result of a reading can hold one.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Told {
    path: String,
    expected: &'static str,
    found: &'static str,
}

/// What is expected where a host says how a call went.
pub(crate) const SUCCESS: &str = "a success";

impl Mismatch {
    /// What was expected, and what was found.
    #[doc(hidden)]
    #[must_use]
    pub fn new(expected: &'static str, found: &Value) -> Mismatch {
        Mismatch::of(String::new(), expected, found.kind())
    }

    /// What a function threw in place of an answer.
    #[cold]
    #[inline(never)]
    pub(crate) fn thrown() -> Mismatch {
        Mismatch::of("answer".to_owned(), "a value", "an exception")
    }

    #[cold]
    #[inline(never)]
    fn of(path: String, expected: &'static str, found: &'static str) -> Mismatch {
        Mismatch(Box::new(Told { path, expected, found }))
    }

    /// What stands at a property instead.
    #[cold]
    #[inline(never)]
    pub(super) fn at(expected: &'static str, source: &Value, name: &'static str) -> Mismatch {
        Mismatch::of(name.to_owned(), expected, source.kind_of(name))
    }

    /// Whether that was expected.
    pub(super) fn expects(&self, expected: &'static str) -> bool {
        self.0.expected == expected
    }

    /// The same, of what is not there at all.
    pub(super) fn left_out(mut self) -> Mismatch {
        self.0.found = "nothing";
        self
    }

    /// Whether it is of the value itself, and not of a part of it.
    pub(super) fn is_outermost(&self) -> bool {
        self.0.path.is_empty()
    }

    pub(super) fn inside(mut self, step: &str) -> Mismatch {
        let mut path = step.to_owned();
        if !self.0.path.is_empty() {
            add(&mut path, ".");
            add(&mut path, &self.0.path);
        }
        self.0.path = path;
        self
    }

    /// As what is told of a field of an API.
    pub(super) fn report(self, api: &'static str) -> MismatchReport {
        let Told { path: field, expected, found } = *self.0;
        MismatchReport { api, field, expected, found }
    }

    /// "`sizes.[1]`: expected a number, found a string"
    pub(crate) fn tell(&self, text: &mut String) {
        let Told { path, expected, found } = &*self.0;
        if !path.is_empty() {
            add(text, "`");
            add(text, path);
            add(text, "`: ");
        }
        add(text, "expected ");
        add(text, expected);
        add(text, ", found ");
        add(text, found);
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.tell(&mut text);
        f.write_str(&text)
    }
}

impl std::error::Error for Mismatch {}

//! Which type of a union a value is: the first one that it fits wholly, and else the first one that it fits best.
//!
//! What stands alone is read leniently, since a host may be newer than the program, and may forget fields. Of several types, a
//! lenient one would take what is another's: a set of values takes any text, and an object's fields may be missing.

use std::cell::Cell;

use super::{Fields, FromJs, Mismatch, fields, report};
use crate::bridge::Value;

/// How well what is read must fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// As what stands alone is read.
    Lenient,
    /// What is there must be what the type says; fields may be missing.
    Present,
    /// It must be all that the type says, and nothing is read as something else.
    Whole,
}

thread_local! {
    /// How well what is being read must fit.
    static FIT: Cell<Fit> = const { Cell::new(Fit::Lenient) };
}

/// Whether what is there must be what the type says.
pub(super) fn is_strict() -> bool {
    FIT.get() > Fit::Lenient
}

/// Whether it must be all that the type says.
pub(super) fn is_whole() -> bool {
    FIT.get() == Fit::Whole
}

/// Runs what reads values of its own, whatever is being read around it: a property of the host's may be a function, which calls
/// the program.
pub(crate) fn apart<T>(run: impl FnOnce() -> T) -> T {
    let asked = FIT.replace(Fit::Lenient);
    let done = fields::strictly(run);
    FIT.set(asked);
    done
}

/// Reads one of several types: `read` tries each of them.
///
/// # Errors
/// When it is none of them.
#[doc(hidden)]
pub fn one_of<T>(name: &'static str, value: &Value, read: &dyn Fn(&Value) -> Option<T>) -> Result<T, Mismatch> {
    let asked = FIT.get();
    let wholly = if asked == Fit::Lenient { &[Fit::Whole, Fit::Present, Fit::Lenient] } else { &[asked][..] };
    let found = wholly.iter().find_map(|fit| {
        FIT.set(*fit);
        read(value)
    });
    FIT.set(asked);
    found.ok_or_else(|| Mismatch::new(name, value))
}

/// Reads it as one of the types that it can be. What is told of another type's fields is forgotten.
#[doc(hidden)]
#[must_use]
pub fn fitting<T: FromJs>(value: &Value) -> Option<T> {
    report::attempt(|| T::from_js(value))
}

/// The same of an object that does not fit wholly without what it must have, nor with a name of `all` that it does not know.
#[doc(hidden)]
#[must_use]
pub fn fitting_object<T: FromJs>(
    value: &Value,
    required: &[&'static str],
    own: &[&'static str],
    all: &[&'static str],
) -> Option<T> {
    let has = |name: &&'static str| !value.lacks(name);
    if is_whole() && (!required.iter().all(has) || all.iter().any(|it| !own.contains(it) && has(it))) {
        return None;
    }
    fitting(value)
}

/// A value of a set. One that is not known there is kept as it came, unless another type may have it.
///
/// # Errors
/// When it is not known, and must be.
#[doc(hidden)]
pub fn of_set<T>(known: Option<T>, unknown: T, value: &Value) -> Result<T, Mismatch> {
    match known {
        Some(known) => Ok(known),
        None if is_strict() => Err(Mismatch::new("a known value", value)),
        None => Ok(unknown),
    }
}

/// A `true`, and no `false` where another type may be that.
#[doc(hidden)]
#[derive(Debug)]
pub struct True(pub bool);

/// A `false`, and no `true` where another type may be that.
#[doc(hidden)]
#[derive(Debug)]
pub struct False(pub bool);

impl FromJs for True {
    fn from_js(value: &Value) -> Result<True, Mismatch> {
        one_boolean(value, true).map(True)
    }

    fn from_fields(_: &Fields<'_>) -> True {
        True(false)
    }
}

impl FromJs for False {
    fn from_js(value: &Value) -> Result<False, Mismatch> {
        one_boolean(value, false).map(False)
    }

    fn from_fields(_: &Fields<'_>) -> False {
        False(false)
    }
}

fn one_boolean(value: &Value, only: bool) -> Result<bool, Mismatch> {
    let found = value.as_bool().filter(|it| *it == only || !is_strict());
    found.ok_or_else(|| Mismatch::new(if only { "true" } else { "false" }, value))
}

/// Whether it is an object, and no list, no function and no buffer.
pub(super) fn is_plain_object(value: &Value) -> bool {
    value.has_fields() && value.kind() == "an object" && !value.is_bytes()
}

/// A property, if it is a number. Some clients tell one as a text, which another type may be.
pub(super) fn number(source: &Value, name: &'static str) -> Option<f64> {
    if is_whole() { source.get(name).as_f64() } else { source.get_f64(name) }
}

/// A property, if it is a text. Some clients tell one as a number, which another type may be.
pub(super) fn text(source: &Value, name: &'static str) -> Option<String> {
    if is_whole() { source.get(name).as_string() } else { source.get_string(name) }
}

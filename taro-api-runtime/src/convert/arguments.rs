//! The arguments of a call, and of a callback.

use super::{FromJs, Mismatch, ToJs, absent, report};
use crate::bridge::{Object, Value};
use crate::text::add;

/// Reads an argument; one that was left out is an empty object where that can be read.
///
/// # Errors
/// What was found instead.
#[doc(hidden)]
pub fn argument<T: FromJs>(arguments: &[Value], at: usize) -> Result<T, Mismatch> {
    const NOTHING: &Value = &Value::UNDEFINED;
    let value = arguments.get(at).unwrap_or(NOTHING);
    match T::from_property(value) {
        Err(_) if value.is_undefined() => T::from_js(&Object::new().into_value()),
        read => read,
    }
}

/// Reads the argument of a function that has one.
///
/// # Errors
/// What was found instead.
#[doc(hidden)]
pub fn argument_alone<T: FromJs>(arguments: &[Value]) -> Result<T, Mismatch> {
    argument(arguments, 0)
}

/// Reads an argument that may be left out, and that may be `null` as well.
///
/// # Errors
/// What was found instead.
#[doc(hidden)]
pub fn nullable_argument<T: FromJs>(arguments: &[Value], at: usize) -> Result<Option<Option<T>>, Mismatch> {
    match arguments.get(at).filter(|it| !it.is_undefined()) {
        Some(value) => Option::from_property(value).map(Some),
        None => Ok(None),
    }
}

/// Reads an argument of a callback. A call is not lost for one of another type, or that is left out: it is empty.
pub(crate) fn heard<T: FromJs>(arguments: &[Value], at: usize) -> T {
    if at < arguments.len() {
        return or_absent(at, || argument(arguments, at));
    }
    if !T::TAKES_UNDEFINED && report::is_on() {
        drop(T::from_js(&Value::UNDEFINED).map_err(|mismatch| report::wrong(mismatch.left_out().inside(&place(at)))));
    }
    argument(&[], 0).unwrap_or_else(|_| absent())
}

/// Reads the arguments of a callback from a place on.
pub(crate) fn heard_rest<T: FromJs>(arguments: &[Value], from: usize) -> Vec<T> {
    let read = |(at, it)| or_absent(at, || T::from_property(it));
    arguments.iter().enumerate().skip(from).map(read).collect()
}

/// What was read; what could not be read counts as missing.
fn or_absent<T: FromJs>(at: usize, read: impl FnOnce() -> Result<T, Mismatch>) -> T {
    // The way to a field of the first begins with the field: most callbacks have one argument.
    let read = if at > 0 && report::is_on() { report::inside(&place(at), read) } else { read() };
    read.unwrap_or_else(|mismatch| {
        report::wrong(if mismatch.is_outermost() { mismatch.inside(&place(at)) } else { mismatch });
        absent()
    })
}

/// Which argument it is, as a person counts.
#[cold]
#[inline(never)]
fn place(at: usize) -> String {
    let mut place = String::from("argument ");
    add(&mut place, &(at + 1).to_string());
    place
}

/// Reads the arguments from a place on.
///
/// # Errors
/// What was found instead.
#[doc(hidden)]
pub fn rest<T: FromJs>(arguments: &[Value], from: usize) -> Result<Vec<T>, Mismatch> {
    arguments.iter().skip(from).map(T::from_property).collect()
}

/// The arguments of a call that takes as many as one likes.
#[doc(hidden)]
#[must_use]
pub fn with_rest<const N: usize, T: ToJs>(fixed: [Value; N], rest: Vec<T>) -> Vec<Value> {
    fixed.into_iter().chain(rest.into_iter().map(ToJs::to_item)).collect()
}

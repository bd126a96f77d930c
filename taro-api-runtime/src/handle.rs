//! Objects that live in the host: what generated types of objects and their properties call.

use crate::bridge::{Object, Value};
use crate::convert::{FromJs, Mismatch, ToJs, report};
use crate::error::Error;

/// An object of the host's, as it came.
///
/// # Errors
/// When it is no object.
pub fn object(value: &Value) -> Result<Value, Mismatch> {
    if value.is_object() { Ok(value.clone()) } else { Err(Mismatch::new("an object", value)) }
}

/// What stands where a host left an object out: one that can do nothing.
#[must_use]
pub fn nothing() -> Value {
    Object::new().into_value()
}

/// Reads a property.
///
/// # Errors
/// When it is not what Taro's types promise.
pub fn get<T: FromJs>(value: &Value, name: &'static str) -> Result<T, Error> {
    let read = T::get(value, name).map_err(|mismatch| Error::malformed(name, &mismatch));
    report::read(Some(name));
    read
}

/// Sets a property.
pub fn set(value: &Value, name: &'static str, to: impl ToJs) {
    value.as_object().set(name, to);
}

/// Lets go what an object was given to call, after a call that ended it.
///
/// # Errors
/// That of the call: the object lives on then.
pub fn end<T, E>(value: &Value, ended: Result<T, E>) -> Result<T, E> {
    if ended.is_ok() {
        value.end();
    }
    ended
}

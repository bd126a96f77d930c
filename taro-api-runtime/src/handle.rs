//! Objects that live in the host: what generated methods and properties call.

use crate::convert::{FromJs, Mismatch, ToJs};
use crate::error::Error;
use crate::js::{Object, Value};
use crate::promise::{Promise, settled};
use crate::settle::Settle;

/// An object of the host's, as it came.
///
/// # Errors
/// When it is no object.
pub fn object(value: &Value) -> Result<Value, Mismatch> {
    if value.is_object() { Ok(value.clone()) } else { Err(Mismatch::none_of("an object", value)) }
}

/// What stands where a host left an object out: one that can do nothing.
#[must_use]
pub fn nothing() -> Value {
    Object::new().into_value()
}

/// Calls a method that answers at once.
///
/// # Errors
/// What the host threw, or that it has no such method.
pub fn now<T: FromJs>(value: &Value, name: &'static str, arguments: &[Value]) -> Result<T, Error> {
    match value.invoke(name, arguments) {
        Ok(answer) => T::from_js(&answer).map_err(|mismatch| Error::malformed(name, &mismatch)),
        Err(thrown) if thrown.is_undefined() => Err(Error::unsupported(name)),
        Err(thrown) => Err(Error::read(name, &thrown, true)),
    }
}

/// Calls a method that answers later.
pub fn promise<T: FromJs + 'static>(
    value: &Value,
    name: &'static str,
    callbacks: bool,
    settle: Settle,
    arguments: &[Value],
) -> Promise<T> {
    settled(name, settle, |call| value.start(name, callbacks, arguments, call))
}

/// Calls a method that takes an option and answers later.
pub fn call<O: ToJs, T: FromJs + 'static>(
    value: &Value,
    name: &'static str,
    callbacks: bool,
    option: impl Into<Option<O>>,
) -> Promise<T> {
    let mut option: Option<O> = option.into();
    let settle = option.settle();
    promise(value, name, callbacks, settle, &[option.to_js()])
}

/// Reads a property.
///
/// # Errors
/// When it is not what Taro's types promise.
pub fn get<T: FromJs>(value: &Value, name: &'static str) -> Result<T, Error> {
    T::get(value, name).map_err(|mismatch| Error::malformed(name, &mismatch))
}

/// Sets a property.
pub fn set(value: &Value, name: &'static str, to: impl ToJs) {
    value.as_object().set(name, to);
}

//! Calls: what generated functions and methods do, with either as the callee.

mod abort;
mod api;
mod callbacks;
mod promise;
mod slot;

pub use self::abort::AbortHandle;
pub use self::api::Api;
pub use self::callbacks::{Callbacks, TakeCallbacks};
pub use self::promise::{Answered, Promise};
#[cfg(target_family = "wasm")]
pub use self::slot::waiting;
use crate::bridge::{Callee, Class, Constant, Hang, Value};
use crate::convert::{FromJs, ToJs, report};
use crate::error::Error;

/// Makes a call that is answered at once.
///
/// # Errors
/// What the host threw, that it has no such function, or that its answer is not what Taro's types promise.
#[doc(hidden)]
pub fn now<T: FromJs>(callee: impl Callee, arguments: &[Value]) -> Result<T, Error> {
    let api = callee.name();
    answered(api, callee.invoke(arguments))
}

/// Makes an object of a class.
///
/// # Errors
/// What the host threw, that it has no such class, or that the object is not what the types promise.
#[doc(hidden)]
pub fn construct<T: FromJs>(class: impl Class, arguments: &[Value]) -> Result<T, Error> {
    answered(class.name(), class.construct(arguments))
}

/// Calls a method that gives its object back. Some hosts give nothing: what follows goes on with the object all the same.
///
/// # Errors
/// As [`now`].
#[doc(hidden)]
pub fn chain<T: FromJs>(callee: impl Callee, arguments: &[Value], object: &Value) -> Result<T, Error> {
    let api = callee.name();
    let given = callee.invoke(arguments);
    answered(api, given.map(|it| if it.is_undefined() { object.clone() } else { it }))
}

/// Reads what a call came to.
fn answered<T: FromJs>(api: &'static str, outcome: Result<Value, Value>) -> Result<T, Error> {
    match outcome {
        // Some hosts return a failure instead of throwing it.
        Ok(value) if T::IS_NOTHING && value.is_refused() => Err(Error::read(api, &value, true)),
        Ok(value) => read(api, &value),
        Err(thrown) if thrown.is_undefined() => Err(Error::unsupported(api)),
        Err(thrown) => Err(Error::read(api, &thrown, true)),
    }
}

/// Makes a call that is answered later. `hang` tells whether the host is given `success` and `fail` of ours.
#[doc(hidden)]
pub fn promise<T: FromJs + 'static>(
    callee: impl Callee,
    hang: bool,
    callbacks: Callbacks,
    arguments: &[Value],
) -> Promise<T> {
    let hang = match hang {
        false => Hang::None,
        true if T::SAYS_NO_MORE => Hang::Status,
        true => Hang::Data,
    };
    Promise::of(callee.name(), callbacks, |pending| callee.start(hang, arguments, pending))
}

/// Makes a call that takes an option and is answered later.
#[doc(hidden)]
pub fn call<O: ToJs + TakeCallbacks, T: FromJs + 'static>(
    callee: impl Callee,
    hang: bool,
    option: impl Into<Option<O>>,
) -> Promise<T> {
    let mut option: Option<O> = option.into();
    let callbacks = option.take_callbacks();
    promise(callee, hang, callbacks, &[option.to_js()])
}

/// Reads what is no function.
///
/// # Errors
/// That the host has none, or that it is not what Taro's types promise.
#[doc(hidden)]
pub fn constant<T: FromJs>(import: impl Constant) -> Result<T, Error> {
    let value = import.read();
    if value.is_undefined() {
        return Err(Error::unsupported(import.name()));
    }
    read(import.name(), &value)
}

/// Reads an API's answer.
fn read<T: FromJs>(api: &'static str, value: &Value) -> Result<T, Error> {
    let read = T::from_property(value).map_err(|mismatch| Error::unread(api, value, &mismatch));
    report::read(Some(api));
    read
}

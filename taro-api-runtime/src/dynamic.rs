//! What can be done with a value of any shape, since it is the host's own and no copy.

use std::future::IntoFuture;

use crate::bridge::{Callee, Method, Object, Value};
use crate::call::Promise;
use crate::callback::Callback;
use crate::convert::{Any, FromJs, IntoOption, ToJs, report};
use crate::error::Error;

/// What kind of value an [`Any`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ValueKind {
    /// `undefined`
    Undefined,
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number.
    Number,
    /// A text.
    String,
    /// An array.
    Array,
    /// An `ArrayBuffer` or a view of bytes.
    Bytes,
    /// A function.
    Function,
    /// Something with a `then`, which can be awaited.
    Promise,
    /// Any other object.
    Object,
    /// What Rust has nothing for: a symbol, a `bigint`.
    Other,
}

impl Any {
    /// `{}`
    #[must_use]
    pub fn object() -> Any {
        Any::of(Object::new().into_value())
    }

    /// What kind of value it is.
    #[must_use]
    pub fn kind(&self) -> ValueKind {
        match self.value().kind() {
            "undefined" => ValueKind::Undefined,
            "null" => ValueKind::Null,
            "a boolean" => ValueKind::Boolean,
            "a number" => ValueKind::Number,
            "a string" => ValueKind::String,
            "an array" => ValueKind::Array,
            _ if self.value().is_bytes() => ValueKind::Bytes,
            _ if self.is_promise() => ValueKind::Promise,
            "a function" => ValueKind::Function,
            "an object" => ValueKind::Object,
            _ => ValueKind::Other,
        }
    }

    fn is_promise(&self) -> bool {
        let value = self.value();
        value.is_object() && value.get("then").as_function(value).is_some()
    }

    /// A property; `undefined` where there is none.
    #[must_use]
    pub fn get(&self, name: &str) -> Any {
        Any::of(self.value().named(name))
    }

    /// Sets a property of an object.
    pub fn set(&self, name: &str, value: impl Into<Any>) {
        self.value().as_object().set_named(name, value.into().to_js());
    }

    /// The items, if it is an array.
    #[must_use]
    pub fn items(&self) -> Option<Vec<Any>> {
        Some(self.value().as_items()?.into_iter().map(Any::of).collect())
    }

    /// The names of an object's own properties, and their values.
    #[must_use]
    pub fn entries(&self) -> Option<Vec<(String, Any)>> {
        Some(self.value().as_entries()?.into_iter().map(|(name, value)| (name, Any::of(value))).collect())
    }

    /// Calls it, if it is a function: `any.call(["a".into(), 1.into()])`.
    ///
    /// # Errors
    /// What it throws; of kind [`Unsupported`](crate::ErrorKind::Unsupported) where it is no function.
    pub fn call(&self, arguments: impl IntoIterator<Item = Any>) -> Result<Any, Error> {
        given("call", self.value().apply(&Value::UNDEFINED, &values(arguments)))
    }

    /// Calls a method: `canvas.invoke("getContext", ["2d".into()])`.
    ///
    /// # Errors
    /// What it throws; of kind [`Unsupported`](crate::ErrorKind::Unsupported) where there is no such method.
    pub fn invoke(&self, method: &'static str, arguments: impl IntoIterator<Item = Any>) -> Result<Any, Error> {
        given(method, Method::new(self.value(), method).invoke(&values(arguments)))
    }

    /// Reads it as a type that comes from the host: a handle, a callback, bytes.
    ///
    /// # Errors
    /// Of kind [`Malformed`](crate::ErrorKind::Malformed), where it is none.
    pub fn read<T: FromJs>(&self) -> Result<T, Error> {
        let read = T::from_property(self.value()).map_err(|mismatch| Error::malformed("value", &mismatch));
        report::read(Some("value"));
        read
    }
}

fn values(arguments: impl IntoIterator<Item = Any>) -> Vec<Value> {
    arguments.into_iter().map(ToJs::to_js).collect()
}

fn given(api: &'static str, outcome: Result<Value, Value>) -> Result<Any, Error> {
    outcome.map(Any::of).map_err(|thrown| match thrown.is_undefined() {
        true => Error::unsupported(api),
        false => Error::read(api, &thrown, true),
    })
}

/// As in JavaScript, what is no promise is there at once.
impl IntoFuture for Any {
    type Output = Result<Any, Error>;
    type IntoFuture = Promise<Any>;

    fn into_future(self) -> Promise<Any> {
        (&self).into_future()
    }
}

impl IntoFuture for &Any {
    type Output = Result<Any, Error>;
    type IntoFuture = Promise<Any>;

    fn into_future(self) -> Promise<Any> {
        Promise::from_js(self.value()).unwrap_or_else(|_| {
            let (promise, resolve) = Promise::unsettled();
            resolve.settle(Ok(self.clone()));
            promise
        })
    }
}

/// A list. A `Vec<u8>` is no list, but bytes: `vec![1, 2]` is a list of two numbers, and `vec![1_u8, 2]` an `ArrayBuffer`.
impl<T> From<Vec<T>> for Any
where
    Any: From<T>,
{
    fn from(items: Vec<T>) -> Any {
        Any::of(items.into_iter().map(Any::from).collect::<Vec<Any>>())
    }
}

impl<A, R> From<Callback<A, R>> for Any {
    fn from(callback: Callback<A, R>) -> Any {
        Any::of(callback)
    }
}

/// A promise for the host to await.
impl<T: ToJs + 'static> From<Promise<T>> for Any {
    fn from(promise: Promise<T>) -> Any {
        Any::of(promise)
    }
}

impl<T> IntoOption<Any> for Vec<T>
where
    Any: From<Vec<T>>,
{
    fn into_option(self) -> Option<Any> {
        Some(self.into())
    }
}

impl<A, R> IntoOption<Any> for Callback<A, R> {
    fn into_option(self) -> Option<Any> {
        Some(self.into())
    }
}

impl<T: ToJs + 'static> IntoOption<Any> for Promise<T> {
    fn into_option(self) -> Option<Any> {
        Some(self.into())
    }
}

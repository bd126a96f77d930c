//! A value of any shape.

use std::fmt;

use super::{Fields, FromJs, Mismatch, ToJs};
use crate::bridge::Value;

/// A value that Taro types as `any`: what the program and the host agree on between themselves.
///
/// It is the host's own value, and no copy: its properties can be read and set, its methods called, a promise awaited, and what
/// is given back to the host is the same object.
///
/// ```
/// use taro_api::{Any, Error, host};
///
/// # fn main() -> Result<(), Error> {
/// let option = Any::object();
/// option.set("url", "/a");
/// option.set("header", Any::object());
/// option.get("header").set("token", "t");
/// assert_eq!(option.get("header").get("token").as_string().as_deref(), Some("t"));
/// assert_eq!(host::run(async { option.get("url").await })?, Any::from("/a"));
/// # Ok(())
/// # }
/// ```
///
/// With the feature `serde`, `Any::new` makes one of any `Serialize`, and `Any::to` reads any `Deserialize`.
#[derive(Clone, PartialEq)]
pub struct Any(Value);

impl Any {
    /// `undefined`
    pub const UNDEFINED: Any = Any(Value::UNDEFINED);

    /// Anything that crosses to the host, as the same object: a handle, a callback, a promise, a list.
    #[must_use]
    pub fn of(value: impl ToJs) -> Any {
        Any(value.to_js())
    }

    pub(crate) fn value(&self) -> &Value {
        &self.0
    }

    /// Whether it is `undefined` or `null`.
    #[must_use]
    pub fn is_nullish(&self) -> bool {
        self.0.is_nullish()
    }

    /// The text, if it is one.
    #[must_use]
    pub fn as_string(&self) -> Option<String> {
        self.0.as_string()
    }

    /// The bytes, if it is an `ArrayBuffer` or a view of bytes.
    #[must_use]
    pub fn as_bytes(&self) -> Option<Vec<u8>> {
        self.0.as_bytes()
    }

    /// The number, if it is one.
    #[must_use]
    pub fn as_f64(&self) -> Option<f64> {
        self.0.as_f64()
    }

    /// The boolean, if it is one.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        self.0.as_bool()
    }
}

#[cfg(feature = "serde")]
impl Any {
    /// Makes one of what serde can write. A struct and a map become an object. `?` turns the error into an
    /// [`Error`](crate::Error).
    ///
    /// # Errors
    /// What the value's own `Serialize` says.
    #[doc(alias = "from_json")]
    #[doc(alias = "serialize")]
    pub fn new(value: &(impl serde::Serialize + ?Sized)) -> Result<Any, SerdeError> {
        Value::serialize(value).map(Any).map_err(SerdeError)
    }

    /// Reads it with serde. `?` turns the error into an [`Error`](crate::Error).
    ///
    /// # Errors
    /// What does not fit, with its path: "`items.[1].age`: invalid type: string "x", expected u32".
    #[doc(alias = "to_json")]
    #[doc(alias = "parse")]
    #[doc(alias = "deserialize")]
    pub fn to<T: serde::de::DeserializeOwned>(&self) -> Result<T, SerdeError> {
        self.0.deserialize().map_err(SerdeError)
    }
}

/// Why a value could not be written or read by serde. As an [`Error`](crate::Error), it has the kind `Malformed`.
#[cfg(feature = "serde")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SerdeError(String);

#[cfg(feature = "serde")]
impl SerdeError {
    pub(crate) fn into_text(self) -> String {
        self.0
    }
}

#[cfg(feature = "serde")]
impl fmt::Display for SerdeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(feature = "serde")]
impl std::error::Error for SerdeError {}

impl fmt::Debug for Any {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<&str> for Any {
    fn from(value: &str) -> Any {
        Any(Value::from_text(value))
    }
}

impl From<String> for Any {
    fn from(value: String) -> Any {
        Any(Value::from_text(&value))
    }
}

impl From<&String> for Any {
    fn from(value: &String) -> Any {
        Any(Value::from_text(value))
    }
}

impl From<f64> for Any {
    fn from(value: f64) -> Any {
        Any(Value::from_f64(value))
    }
}

impl From<i32> for Any {
    fn from(value: i32) -> Any {
        Any(Value::from_f64(value.into()))
    }
}

impl From<u32> for Any {
    fn from(value: u32) -> Any {
        Any(Value::from_f64(value.into()))
    }
}

impl From<bool> for Any {
    fn from(value: bool) -> Any {
        Any(Value::from_bool(value))
    }
}

/// An `ArrayBuffer`, as [`Any::as_bytes`] reads one.
impl From<Vec<u8>> for Any {
    fn from(value: Vec<u8>) -> Any {
        Any(Value::from_bytes(&value))
    }
}

/// JSON as it is: `null`, a list, an object.
#[cfg(feature = "serde")]
impl From<serde_json::Value> for Any {
    fn from(value: serde_json::Value) -> Any {
        // Its keys are texts and its numbers are finite, so that nothing in it cannot be written.
        Value::serialize(&value).map_or(Any::UNDEFINED, Any)
    }
}

impl From<()> for Any {
    fn from((): ()) -> Any {
        Any::UNDEFINED
    }
}

impl ToJs for Any {
    fn to_js(self) -> Value {
        self.0
    }
}

impl FromJs for Any {
    const TAKES_UNDEFINED: bool = true;

    fn from_js(value: &Value) -> Result<Any, Mismatch> {
        Ok(Any(value.clone()))
    }

    fn from_fields(_: &Fields<'_>) -> Any {
        Any::UNDEFINED
    }
}

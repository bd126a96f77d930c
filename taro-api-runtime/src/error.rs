//! What went wrong, and the shapes in which hosts tell it.

use std::fmt;

use crate::bridge::{Object, Value};
#[cfg(feature = "serde")]
use crate::convert::SerdeError;
use crate::convert::{Fields, FromJs, Mismatch, SUCCESS, ToJs, UnknownValue, report};
use crate::kind::ErrorKind;
use crate::text::{ERR_MSG, add, failure_of, unsupported};

/// Why a call failed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Error {
    /// The JavaScript name of the API: `login`.
    pub api: &'static str,
    /// What the host said, as it came: `login:fail auth deny`. Empty if the host said nothing, because the promise was polled
    /// again after it gave its answer.
    pub err_msg: String,
    /// The host's `errno`, if it gave one.
    pub errno: Option<i64>,
    /// The host's `errCode`, or what it calls so: Alipay's `error`, Node's `code`.
    pub err_code: Option<i64>,
    /// What kind of failure it is, as far as the text tells.
    pub kind: ErrorKind,
}

impl Error {
    /// A failure with that text; the kind is read from it.
    ///
    /// `"auth deny"` becomes `login:fail auth deny` when a handler of the in-process host fails with it. The codes, and a kind that the
    /// text does not tell, are set as fields:
    ///
    /// ```
    /// use taro_api::{Error, ErrorKind, host, login};
    ///
    /// host::on(login::API, |_| {
    ///     let mut error = Error::new("system error");
    ///     (error.errno, error.kind) = (Some(103), ErrorKind::Denied);
    ///     Err(error)
    /// });
    /// let error = host::run(login(None)).unwrap_err();
    /// assert_eq!((error.errno, error.kind), (Some(103), ErrorKind::Denied));
    /// ```
    #[must_use]
    pub fn new(err_msg: impl Into<String>) -> Error {
        let err_msg = err_msg.into();
        Error { api: "", kind: Value::from_text(&err_msg).failure_kind(true), err_msg, errno: None, err_code: None }
    }

    /// The same failure with a number.
    #[must_use]
    pub fn with_errno(mut self, errno: i64) -> Error {
        self.errno = Some(errno);
        self
    }

    /// The same failure with a code.
    #[must_use]
    pub fn with_err_code(mut self, err_code: i64) -> Error {
        self.err_code = Some(err_code);
        self
    }

    /// The host's number as a value of one of Taro's tables: `error.code::<general::BluetoothErrCode>()`.
    ///
    /// ```
    /// use taro_api::{Error, general::BluetoothErrCode};
    ///
    /// let error = Error::new("openBluetoothAdapter:fail not available").with_err_code(10001);
    /// assert_eq!(error.code(), Some(BluetoothErrCode::N10001));
    /// ```
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "codes are small")]
    pub fn code<T: FromJs>(&self) -> Option<T> {
        T::from_js(&Value::from_f64(self.err_code.or(self.errno)? as f64)).ok()
    }

    pub(crate) fn unsupported(api: &'static str) -> Error {
        Error { api, err_msg: unsupported(api), errno: None, err_code: None, kind: ErrorKind::Unsupported }
    }

    /// What a promise gives whose answer was taken before. The text is written when it is shown: this is in every program.
    pub(crate) fn taken(api: &'static str) -> Error {
        Error { api, err_msg: String::new(), errno: None, err_code: None, kind: ErrorKind::Other }
    }

    /// What a promise of the program's gives whose future panicked.
    pub(crate) fn panicked() -> Error {
        let mut err_msg = failure_of("promise");
        add(&mut err_msg, " its future panicked");
        Error { api: "promise", err_msg, errno: None, err_code: None, kind: ErrorKind::Other }
    }

    /// Why an answer could not be read: what the host says of a failure, though it calls it a success; or what it lacks.
    pub(crate) fn unread(api: &'static str, value: &Value, mismatch: &Mismatch) -> Error {
        if value.is_failure() { Error::read(api, value, true) } else { Error::malformed(api, mismatch) }
    }

    pub(crate) fn malformed(api: &'static str, mismatch: &Mismatch) -> Error {
        let mut err_msg = failure_of(api);
        add(&mut err_msg, " ");
        mismatch.tell(&mut err_msg);
        Error { api, err_msg, errno: None, err_code: None, kind: ErrorKind::Malformed }
    }

    /// Reads a failure in whatever shape the host gave it. `aborted` tells whether the program ended the call itself.
    pub(crate) fn read(api: &'static str, value: &Value, aborted: bool) -> Error {
        let CallbackResult { mut err_msg, errno, err_code } = CallbackResult::read(value);
        if err_msg.is_empty() {
            err_msg = failure_of(api);
        }
        Error { api, kind: value.failure_kind(aborted), err_msg, errno, err_code }
    }

    /// The failure as a host of Taro's main line tells it.
    pub(crate) fn to_value(&self) -> Value {
        CallbackResult { err_msg: self.err_msg.clone(), errno: self.errno, err_code: self.err_code }.to_js()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.err_msg.is_empty() {
            return write!(f, "{}:fail awaited twice", self.api);
        }
        f.write_str(&self.err_msg)?;
        if let Some(number) = self.errno.or(self.err_code) {
            write!(f, " ({number})")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

#[cfg(feature = "serde")]
impl From<SerdeError> for Error {
    fn from(error: SerdeError) -> Error {
        Error { api: "", err_msg: error.into_text(), errno: None, err_code: None, kind: ErrorKind::Malformed }
    }
}

impl From<UnknownValue> for Error {
    fn from(error: UnknownValue) -> Error {
        Error { api: "", err_msg: error.into_text(), errno: None, err_code: None, kind: ErrorKind::Malformed }
    }
}

/// What `fail` and `complete` receive: how a call went.
///
/// Taro's `TaroGeneral.CallbackResult`, with the numbers that hosts add to a failure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallbackResult {
    /// What the host said: `login:ok`, `login:fail ..`. Empty where a host says nothing.
    pub err_msg: String,
    /// The host's `errno`, if it gave one.
    pub errno: Option<i64>,
    /// The host's `errCode`, or what it calls so.
    pub err_code: Option<i64>,
}

impl CallbackResult {
    /// One with that text, for a handler of the in-process host to give.
    #[must_use]
    pub fn new(err_msg: impl Into<String>) -> CallbackResult {
        CallbackResult { err_msg: err_msg.into(), errno: None, err_code: None }
    }

    /// Tells of what is there and could not be read.
    fn report(&self, value: &Value) {
        if !report::is_on() || !value.is_object() {
            return;
        }
        if self.err_msg.is_empty() && value.get_string(ERR_MSG).is_none() {
            report::look_at("a string", value, ERR_MSG);
        }
        for (name, code) in [("errno", self.errno), ("errCode", self.err_code)] {
            if code.is_none() {
                report::look_at("a whole number", value, name);
            }
        }
    }

    /// Reads what came, whatever its shape: `{errMsg}`, Alipay's `{error, errorMessage}`, an `Error`, a text.
    pub(crate) fn read(value: &Value) -> CallbackResult {
        CallbackResult { err_msg: value.text(), errno: integer(value.errno()), err_code: integer(value.err_code()) }
    }
}

/// A whole number; `NaN` is none.
#[expect(clippy::cast_possible_truncation, reason = "only whole numbers that fit are found")]
fn integer(value: f64) -> Option<i64> {
    (!value.is_nan()).then_some(value as i64)
}

impl FromJs for CallbackResult {
    const SAYS_NO_MORE: bool = true;

    fn from_js(value: &Value) -> Result<CallbackResult, Mismatch> {
        let read = CallbackResult::read(value);
        read.report(value);
        Ok(read)
    }

    fn from_fields(_: &Fields<'_>) -> CallbackResult {
        CallbackResult::default()
    }

    /// Hosts say little of a success, or nothing. What is another thing, or says that there was none, is none.
    fn from_answer(value: &Value) -> Result<CallbackResult, Mismatch> {
        let is_object = || value.has_fields() && !value.is_failure();
        if value.is_nullish() || value.as_bool() == Some(true) || value.says_ok() || is_object() {
            CallbackResult::from_js(value)
        } else {
            Err(Mismatch::new(SUCCESS, value))
        }
    }
}

impl ToJs for CallbackResult {
    fn to_js(self) -> Value {
        let object = Object::new();
        object.set_str(ERR_MSG, &self.err_msg);
        #[expect(clippy::cast_precision_loss, reason = "codes are small")]
        let number = |key, value: Option<i64>| {
            if let Some(value) = value {
                object.set_f64(key, value as f64);
            }
        };
        number("errno", self.errno);
        number("errCode", self.err_code);
        object.into_value()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_is_read_from_the_text() {
        for (text, kind) in [
            ("login:fail auth deny", ErrorKind::Denied),
            ("request:fail timeout", ErrorKind::TimedOut),
            ("request:fail abort", ErrorKind::Cancelled),
            ("showModal:fail cancel", ErrorKind::Cancelled),
            ("login:fail 暂时不支持 API", ErrorKind::Unsupported),
            ("wx.chooseMedia is not a function", ErrorKind::Unsupported),
            ("login:fail", ErrorKind::Other),
        ] {
            assert_eq!(Error::new(text).kind, kind, "{text}");
        }
    }

    #[test]
    fn every_shape_of_a_failure_is_read() {
        let alipay = Object::new();
        alipay.set_f64("error", 11.0);
        alipay.set_str("errorMessage", "用户取消授权");
        let read = Error::read("login", &alipay.into_value(), true);
        assert_eq!((read.err_msg.as_str(), read.err_code, read.kind), ("用户取消授权", Some(11), ErrorKind::Cancelled));

        let thrown = Object::new();
        thrown.set_str("message", "boom");
        assert_eq!(Error::read("login", &thrown.into_value(), true).err_msg, "boom");

        assert_eq!(Error::read("login", &Value::from_text("no"), true).err_msg, "no");
        assert_eq!(Error::read("login", &Value::UNDEFINED, true).err_msg, "login:fail");
    }
}

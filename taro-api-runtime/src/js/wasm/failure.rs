//! How a host tells how a call went. JavaScript reads it: texts are looked through with less there.

use super::{Value, shim};
use crate::error::ErrorKind;

impl Value {
    /// A failure with that text, as a host of Taro's main line tells it.
    pub(crate) fn failed(text: &str) -> Value {
        Value(shim::failed(text))
    }

    /// What it says in words: `errMsg`, or what hosts have in its place.
    pub(crate) fn text(&self) -> String {
        shim::text(&self.0)
    }

    /// The number under `errno`; `NaN` if there is none.
    pub(crate) fn errno(&self) -> f64 {
        shim::number(&self.0, true)
    }

    /// The number under `errCode`, or what hosts have in its place; `NaN` if there is none.
    pub(crate) fn err_code(&self) -> f64 {
        shim::number(&self.0, false)
    }

    /// Whether it says itself that all went well.
    pub(crate) fn says_ok(&self) -> bool {
        shim::says_ok(&self.0)
    }
}

/// What kind of failure the host tells with that text and that value.
pub(crate) fn kind_of(text: &str, value: &Value, aborted: bool) -> ErrorKind {
    match shim::judge(text, &value.0, aborted) {
        0 => ErrorKind::Unsupported,
        1 => ErrorKind::Cancelled,
        2 => ErrorKind::TimedOut,
        3 => ErrorKind::Denied,
        _ => ErrorKind::Other,
    }
}

//! How a host tells how a call went. JavaScript reads it: texts are looked through with less there.

use super::{Value, shim};
use crate::bridge::codes::{
    ASK_ERR_CODE, ASK_ERRNO, ASK_FAILURE, ASK_KIND, ASK_KIND_NOT_ABORTED, ASK_OK, ASK_REFUSED, FAILED_CANCELLED,
    FAILED_DENIED, FAILED_TIMED_OUT, FAILED_UNSUPPORTED,
};
use crate::kind::ErrorKind;

impl Value {
    /// A failure with that text, as a host of Taro's main line tells it.
    pub(crate) fn failed(text: &str) -> Value {
        Value(shim::failed(text))
    }

    /// What it says in words: `errMsg`, or what hosts have in its place.
    pub(crate) fn text(&self) -> String {
        shim::get_string(&self.0, 0, 0).unwrap_or_default()
    }

    /// The number under `errno`; `NaN` if there is none.
    pub(crate) fn errno(&self) -> f64 {
        shim::ask(&self.0, ASK_ERRNO)
    }

    /// The number under `errCode`, or what hosts have in its place; `NaN` if there is none.
    pub(crate) fn err_code(&self) -> f64 {
        shim::ask(&self.0, ASK_ERR_CODE)
    }

    /// Whether it says itself that all went well.
    pub(crate) fn says_ok(&self) -> bool {
        shim::ask(&self.0, ASK_OK) != 0.0
    }

    /// Whether what a function returned that gives nothing says that it failed.
    pub(crate) fn is_refused(&self) -> bool {
        shim::ask(&self.0, ASK_REFUSED) != 0.0
    }

    /// Whether what has nothing of a result says in any shape that it failed.
    pub(crate) fn is_failure(&self) -> bool {
        shim::ask(&self.0, ASK_FAILURE) != 0.0
    }

    /// What kind of failure it tells. `aborted` is whether the program ended the call itself.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is one of the numbers below")]
    pub(crate) fn failure_kind(&self, aborted: bool) -> ErrorKind {
        match shim::ask(&self.0, if aborted { ASK_KIND } else { ASK_KIND_NOT_ABORTED }) as u32 {
            FAILED_UNSUPPORTED => ErrorKind::Unsupported,
            FAILED_CANCELLED => ErrorKind::Cancelled,
            FAILED_TIMED_OUT => ErrorKind::TimedOut,
            FAILED_DENIED => ErrorKind::Denied,
            _ => ErrorKind::Other,
        }
    }
}

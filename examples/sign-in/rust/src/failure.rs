//! Why it did not work, as the user is told.

use std::fmt;

use taro_api::{Error, ErrorKind};

/// Why it did not work.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The host did not do what it was asked.
    Host(Error),
    /// The server cannot be reached.
    Unreachable(Error),
    /// The server refuses, and says why.
    Refused(Refusal),
    /// The server answers with this status, and not as it should.
    Unreadable(i64),
    /// There is a new session, for which the user must be asked again.
    TapAgain,
}

/// What the server says.
#[derive(Debug, serde::Deserialize)]
pub(crate) struct Refusal {
    /// What programs go by.
    pub(crate) error: String,
    /// What people read.
    pub(crate) message: String,
}

impl Failure {
    /// Whether another session would help: it is over, or WeChat has changed its key.
    pub(crate) fn is_of_the_session(&self) -> bool {
        matches!(self, Failure::Refused(it) if ["no-session", "wrong-signature"].contains(&&*it.error))
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure::Host(error)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Host(error) if matches!(error.kind, ErrorKind::Denied | ErrorKind::Cancelled) => {
                write!(f, "You did not allow it ({error})")
            }
            Failure::Host(error) => write!(f, "It did not work ({error})"),
            Failure::Unreachable(error) => write!(f, "The server cannot be reached ({error})"),
            Failure::Refused(it) => write!(f, "The server refuses: {}", it.message),
            Failure::Unreadable(status) => write!(f, "The server's answer cannot be read (HTTP {status})"),
            Failure::TapAgain => f.write_str("Your session was over, and there is a new one: please tap again"),
        }
    }
}

//! What kind of failure it is.

/// What kind of failure an [`Error`](crate::Error) is.
///
/// Hosts document few of their texts, so this is a reading of them: match on it for what you show, and on
/// [`Error::errno`](crate::Error::errno) or [`Error::err_code`](crate::Error::err_code) where a host documents those.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The user, or the program through `abort`, ended it.
    Cancelled,
    /// It took too long.
    TimedOut,
    /// The user or the host does not allow it.
    Denied,
    /// The host does not have the API.
    Unsupported,
    /// The host called it a success, but what it gave is not what Taro's types promise.
    Malformed,
    /// Anything else.
    Other,
}

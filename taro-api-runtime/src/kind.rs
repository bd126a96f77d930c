//! What kind of failure it is.

/// What kind of failure an [`Error`](crate::Error) is.
///
/// Hosts document few of their texts, so this is a reading of them. A code that a host documents counts before any word: WeChat's
/// `errno`, Douyin's `errNo`, and Alipay's `error` where it is below 10, which means the same for each API there. Else the
/// reason in the text counts: what stands behind `name:fail`, without what is quoted, paths, URLs and names of files. Words are
/// looked for in the order of the table.
///
/// | kind | WeChat's `errno` | Douyin's `errNo` | Alipay's `error` | words |
/// | --- | --- | --- | --- | --- |
/// | `Unsupported` | 100 | 10301 | 1 | not support(ed), unsupported, not a function, not implemented, 不支持 |
/// | `TimedOut` | 5 | | | timeout, time out, timed out, 超时; not that of a session |
/// | `Cancelled` | 1, 104 | | | cancel(ed), abort(ed), 取消; not that of a connection |
/// | `Denied` | 3, 102, 103, 112 | 10101 | 4 | deny, denied, permission, unauthorized, not authorized, forbidden, 拒绝, 未授权, 无权限, 没有权限, 不同意, 不允许 |
///
/// Match on it for what you show, and on [`Error::errno`](crate::Error::errno) or [`Error::err_code`](crate::Error::err_code) where a host documents those.
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
    /// The host called it a success, but what it gave is not what Taro's types promise; or it does not fit the program's own
    /// type.
    Malformed,
    /// Anything else.
    Other,
}

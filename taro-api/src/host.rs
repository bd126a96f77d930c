//! The in-process host: what answers on a native target, so that an app's logic runs under `cargo test`.
//!
//! Each thread has its own, so tests run in parallel. What has no handler answers with an [`Error`](crate::Error) of kind
//! [`Unsupported`](crate::ErrorKind::Unsupported), as a host without the API does.
//!
//! ```
//! use taro_api::{Error, host, login};
//!
//! host::on(login::API, |_| Ok(login::SuccessCallbackResult::new("code-1")));
//! let session = host::run(async { login(None).await })?;
//! assert_eq!(session.code, "code-1");
//! assert_eq!(host::calls(login::API).len(), 1);
//!
//! host::on(login::API, |_| Err(Error::new("auth deny")));
//! assert_eq!(host::run(login(None)).unwrap_err().err_msg, "login:fail auth deny");
//! # Ok::<(), Error>(())
//! ```
//!
//! What a handler says has the same form for an API and for a method of an object:
//!
//! | a handler answers | of an API | of a method |
//! | --- | --- | --- |
//! | at once | [`on`] | [`Object::on`] |
//! | with a future; a delay is a [`sleep`](fn@crate::sleep) in it | [`on_async`] | [`Object::on_async`] |
//! | when it likes, by its [`Reply`] | [`on_later`] | [`Object::on_later`] |
//! | with a failure | `Err(..)`, or [`Reply::fail`] | `Err(..)`, or [`Reply::fail`] |
//! | with an object | [`Object::make`] | [`Object::make`] |
//! | with a task, which has progress | [`Reply::task`] | |
//! | with events | [`emitter`] | [`Object::event`] and [`Object::emit`] |
//! | with what no type says | [`Reply::success_raw`] and [`Reply::fail_raw`] | the same |

#[doc(inline)]
pub use taro_api_runtime::host::{
    Emitter, Method, Object, Reply, calls, emitter, now, on, on_async, on_later, reset, run,
};

use crate::Host;

/// Says which host this thread's in-process host is, for code that is chosen when it runs.
///
/// ```
/// use taro_api::{Host, host};
///
/// host::set_current(Host::Alipay);
/// let title = taro_api::platform! { alipay => "Alipay", _ => "elsewhere" };
/// assert_eq!(title, "Alipay");
/// ```
pub fn set_current(host: Host) {
    taro_api_runtime::host::set_current(host.name());
}

/// Says which base library the client of this thread's in-process host has, for what [`available!`](crate::available!) asks. Where
/// nobody says it, it is the newest one.
///
/// ```
/// use taro_api::{Host, available, host};
///
/// host::set_current(Host::Weapp);
/// host::set_base_library("2.20.1");
/// assert!(available!(login).is_some());
/// ```
pub fn set_base_library(version: &'static str) {
    taro_api_runtime::host::set_base_library(version);
}

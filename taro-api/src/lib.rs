//! Taro's APIs from Rust: typed, checked for each host at compile time, and as light as code written by hand.
//!
//! ```
//! use taro_api::login;
//!
//! async fn sign_in() -> Result<String, taro_api::Error> {
//!     let session = login(None).await?;
//!     Ok(session.code)
//! }
//! ```
//!
//! - **Use**: each API is a function and a module of the same name with its types: [`login()`] and [`login`](mod@login).
//!   The call is made at once; the [`Promise`] it gives may be awaited or dropped.
//! - **Specify and annotate**: [`spec!`] and [`macro@api`] make the same out of an API of your own.
//! - **Target**: with `TARO_ENV=weapp,alipay` set for the build, calling what a named host lacks is a compile error at
//!   the call. Unset, such a call answers with an [`Error`] of kind [`ErrorKind::Unsupported`].
//! - **Test**: on a native target the calls reach the in-process [`host`].

#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate self as taro_api;

mod apis;
#[cfg(not(target_family = "wasm"))]
pub mod host;
#[doc(hidden)]
pub mod platform;

#[allow(unused_imports, unreachable_pub, reason = "with no feature it has nothing")]
pub use apis::*;
// The same once more by their names, so that rustc tells which feature brings one that is missing.
include!("names.rs");
pub use platform::Host;
pub use taro_api_macros::{api, needs, on, platform, spec, supports};
#[cfg(feature = "serde")]
#[doc(inline)]
pub use taro_api_runtime::SerdeError;
#[cfg(target_family = "wasm")]
#[doc(inline)]
pub use taro_api_runtime::set_taro;
#[doc(inline)]
pub use taro_api_runtime::{
    Any, Api, Argument, Arguments, Callback, CallbackResult, Clamped, Error, ErrorKind, Handler, Listener,
    MismatchReport, Pass, Promise, Rest, UnknownValue, on_mismatch, spawn,
};

/// What generated code names; no part of the public interface.
#[doc(hidden)]
pub mod __private {
    pub use crate::platform::has;
    pub use taro_api_runtime::*;
}

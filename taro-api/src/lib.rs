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

mod any;
mod api;
mod apis;
mod arrays;
mod callback;
mod convert;
mod error;
#[doc(hidden)]
pub mod handle;
#[cfg(not(target_family = "wasm"))]
pub mod host;
mod js;
#[doc(hidden)]
pub mod platform;
mod promise;
mod settle;
mod table;
mod task;

pub use any::Any;
#[cfg(feature = "serde")]
pub use any::SerdeError;
pub use api::Api;
pub use apis::*;
pub use arrays::Clamped;
pub use callback::{Argument, Arguments, Callback, Handler, Listener, Pass, Rest};
pub use error::{CallbackResult, Error, ErrorKind};
#[cfg(target_family = "wasm")]
pub use js::set_taro;
pub use platform::Host;
pub use promise::Promise;
pub use taro_api_macros::{api, needs, on, platform, spec, supports};
pub use task::spawn;

/// What generated code names; no part of the public interface.
#[doc(hidden)]
pub mod __private {
    pub use crate::api::{argument, rest, with_rest};
    pub use crate::convert::{Fields, FromJs, Ignored, Millis, Mismatch, Seconds, ToJs};
    pub use crate::handle;
    #[cfg(target_family = "wasm")]
    pub use crate::js::waiting;
    pub use crate::js::{Import, Imported, Object, Value};
    pub use crate::platform::has;
    pub use crate::promise::{call, constant, now, promise};
    pub use crate::settle::Settle;
    #[cfg(target_family = "wasm")]
    pub use wasm_bindgen;
}

//! What the bindings of [taro-api](https://docs.rs/taro-api) call, whatever Taro's APIs are: promises and callbacks, errors,
//! conversions, and the seam to the host.
//!
//! A program depends on taro-api, which shows what of this it may name. It is a crate of its own since it is the same for
//! every host and for every feature: a change of `TARO_ENV` checks the bindings again, and not this.

mod any;
mod api;
mod arrays;
mod callback;
mod convert;
mod error;
pub mod handle;
#[cfg(not(target_family = "wasm"))]
pub mod host;
mod js;
mod promise;
mod settle;
mod table;
mod task;

pub use any::Any;
#[cfg(feature = "serde")]
pub use any::SerdeError;
pub use api::{Api, argument, rest, with_rest};
pub use arrays::Clamped;
pub use callback::{Argument, Arguments, Callback, Handler, Listener, Pass, Rest};
pub use convert::{Fields, FromJs, Ignored, Millis, Mismatch, Seconds, ToJs};
pub use error::{CallbackResult, Error, ErrorKind};
pub use js::{Import, Imported, Object, Value, host_name};
#[cfg(target_family = "wasm")]
pub use js::{set_taro, waiting};
pub use promise::{Promise, call, constant, now, promise};
pub use settle::Settle;
pub use task::spawn;
#[cfg(target_family = "wasm")]
pub use wasm_bindgen;

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
//!
//! A name that is not found belongs to a cargo feature that is off: rustc's note names it, and `cargo taro features NAME` prints the
//! line for Cargo.toml. Each API says below its name which hosts have it. The
//! [guide](https://github.com/taro-api/taro-api/blob/main/docs/en/src/SUMMARY.md)
//! ([中文](https://github.com/taro-api/taro-api/blob/main/docs/zh/src/SUMMARY.md)) begins with a first app, and has Taro's calls in
//! TypeScript beside the same in Rust. `cargo taro matrix` shows all APIs with all hosts.
//!
#![cfg_attr(feature = "full", doc = include_str!("families.txt"))]
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
pub use taro_api_macros::{api, needs, on, spec};
#[cfg(feature = "serde")]
#[doc(inline)]
pub use taro_api_runtime::SerdeError;
#[cfg(target_family = "wasm")]
#[doc(inline)]
pub use taro_api_runtime::set_taro;
#[doc(inline)]
pub use taro_api_runtime::{
    AbortHandle, Any, Api, Argument, Arguments, Callback, CallbackResult, Clamped, Error, ErrorKind, Events, Handler,
    Listener, MismatchReport, Pass, Promise, Rest, Sleep, UnknownValue, ValueKind, console, on_mismatch, sleep, spawn,
};

/// Chooses code by host, as a statement or as a value.
///
/// ```ignore
/// let title = taro_api::platform! {
///     weapp => "微信",
///     h5 | rn => { document_title() }
///     _ => "Taro",
/// };
/// ```
///
/// When `TARO_ENV` names one host, its arm alone is compiled. When it names several, or none, the arm is chosen when the
/// program runs, by `taro_api::Host::current()`; of several, every arm is held against all of them, since one program
/// serves them all. Each host that can be met needs an arm.
///
/// A variable that only one arm uses is unused in a build without that arm. `let _ = &variable;` before it keeps rustc from saying so.
/// No attribute can stand above an arm: a `#[cfg]` stands inside its body.
#[macro_export]
macro_rules! platform {
    ($($arms:tt)*) => { $crate::__private::platform! { crate = $crate, $($arms)* } };
}

/// Whether every host that `TARO_ENV` names has an API, a field, a method or a value: a constant of type `bool`.
///
/// ```ignore
/// const SILENT: bool = taro_api::supports!(login.force);
/// if taro_api::supports!(check_session) { .. }
/// taro_api::supports!(request::DataType::Text);
/// taro_api::supports!(InnerAudioContext.play);
/// ```
///
/// Names are those of Rust. An API's field is that of its `Option`; of other types, the type is named. A path that does
/// not begin with `crate`, `self`, `super` or `::` is taro-api's, whatever the module has by that name: of a crate `lib`, an API
/// is `::lib::scan`. When `TARO_ENV` is not set, all may be called, and it is `true`:
/// `can_i_use` asks the host.
#[macro_export]
macro_rules! supports {
    ($($question:tt)*) => { $crate::__private::supports! { crate = $crate, $($question)* } };
}

/// Hands over what is there when the program runs: what was handed over may be called, whatever the hosts of the build and their
/// oldest clients. It looks at the host, and at the version of its client's base library, which is read once.
///
/// ```
/// use taro_api::{available, login};
///
/// fn sign_in(login: login::Function) {
///     drop(login(None));
/// }
/// if let Some(login) = available!(login) {
///     sign_in(login);
/// }
/// ```
///
/// - `available!(login)` is a pointer to the function, of the type `login::Function`: it takes the types themselves, and not
///   what can be converted: `Some(option)`, a `String`, a boxed closure.
/// - `available!(login.timeout)`, `available!(InnerAudioContext::play)` and `available!(InnerAudioContext::set_volume)` are a
///   setter and methods: `timeout(option, ..)`, `play(&context)`.
/// - A type with type parameters is given them: `available!(Emitter::<f64>::emit)`.
/// - `available!(request::DataType::Text)` is the value.
/// - Several are a tuple, if all of them are there: `let Some((login, timeout)) = available!(login, login.timeout) else { return };`
///
/// Names are those of [`supports!`]: `scan` is taro-api's, and others are `crate::scan`, `self::scan` or `::lib::scan`; a class is named by the module beside it. [`is_available!`] only asks: of a setter that is
/// handed over and never called, rustc may not know what it takes (E0283, "type annotations needed").
#[macro_export]
macro_rules! available {
    ($($asked:tt)*) => { $crate::__private::available! { crate = $crate, $($asked)* } };
}

/// Whether all that is asked for is there when the program runs. [`available!`] hands it over as well.
///
/// ```
/// let can_sign_in: bool = taro_api::is_available!(login);
/// ```
#[macro_export]
macro_rules! is_available {
    ($($asked:tt)*) => { $crate::__private::is_available! { crate = $crate, $($asked)* } };
}

/// The name by which generated code has [`__private`]: a path of one word costs less than one from the root.
#[doc(hidden)]
pub mod __names {
    pub use crate::__private as __taro_api;
    pub use crate::platform::Open as Available_;

    // Other crates have it by a name of this version's.
    taro_api_macros::names!();
}

/// What generated code names; no part of the public interface.
#[doc(hidden)]
pub mod __private {
    /// The macro of this name is another one here.
    pub mod platform {
        pub use crate::platform::*;
    }

    pub use taro_api_macros::{available, is_available, of_version, platform, supports};

    pub use crate::platform::{known_when_it_runs_unless_taro_env_names_one_host, no_value};

    pub use crate::platform::{Types, has};
    // Of Rust's own, what generated code needs: a caller may have another crate `core`, and none `std`.
    pub use core::primitive::{bool, f32, f64, i64, str, u8};
    pub use std::boxed::Box;
    pub use std::clone::Clone;
    pub use std::cmp::PartialEq;
    pub use std::collections::BTreeMap;
    pub use std::convert::{From, Into, TryFrom};
    pub use std::default::Default;
    pub use std::fmt::Debug;
    pub use std::future::Future;
    pub use std::marker::PhantomData;
    pub use std::mem::take;
    pub use std::ops::{Fn, FnOnce};
    pub use std::option::Option;
    pub use std::pin::Pin;
    pub use std::result::Result;
    pub use std::str::FromStr;
    pub use std::string::String;
    pub use std::task::{Context, Poll};
    pub use std::time::Duration;
    pub use std::vec::Vec;
    pub use std::{matches, option_env, stringify, unreachable};

    pub use taro_api_runtime::*;
}

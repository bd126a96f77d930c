//! What the bindings of [taro-api](https://docs.rs/taro-api) call, whatever Taro's APIs are: promises and callbacks, errors,
//! conversions, and the bridge to the host.
//!
//! A program depends on taro-api, which shows what of this it may name. It is a crate of its own since it is the same for
//! every host and for every feature: a change of `TARO_ENV` checks the bindings again, and not this.
//!
//! The modules stand in layers: each one uses only those below it. `tests/layers.rs` has the order, and holds it.

mod bridge;
mod call;
mod callback;
pub mod console;
mod convert;
mod dynamic;
mod error;
pub mod handle;
#[cfg(not(target_family = "wasm"))]
pub mod host;
mod kind;
mod listener;
mod local;
mod numbered;
#[doc(hidden)]
#[rustfmt::skip]
pub mod off;
mod task;
mod text;

#[cfg(target_family = "wasm")]
pub use bridge::set_taro;
pub use bridge::{Global, GlobalImport, Import, Imported, Method, Object, Value, base_library, host_name};
#[cfg(target_family = "wasm")]
pub use call::waiting;
pub use call::{
    AbortHandle, Answered, Api, Callbacks, Promise, TakeCallbacks, call, chain, constant, construct, now, promise,
};
pub use callback::{Argument, Arguments, Callback, Handler, Lasting, Pass, Rest, answers_null, answers_null_or_null};
#[cfg(feature = "serde")]
pub use convert::SerdeError;
pub use convert::{
    Any, Clamped, Entries, False, Fields, FromJs, Ignored, IntoAny, IntoOption, IntoValue, Item, Items, Millis,
    Mismatch, MismatchReport, Null, OrNull, Plain, Seconds, Shape, ToJs, True, Undefined, UnknownValue, argument,
    argument_alone, fitting, fitting_object, item_or_null, known_number, known_text, millis_or_null, nullable_argument,
    of_set, on_mismatch, one_of, rest, seconds_or_null, shaped, with_rest, with_rest_shaped,
};
pub use dynamic::ValueKind;
pub use error::{CallbackResult, Error};
#[cfg(feature = "futures")]
#[doc(hidden)]
pub use futures_core::FusedFuture;
pub use kind::ErrorKind;
pub use listener::{Events, Listener};
pub use task::{GivesNull, Sleep, gives_null_or_null, promises_null, promises_null_or_null, sleep, spawn};
#[cfg(target_family = "wasm")]
pub use wasm_bindgen;

/// Items that need futures-core: generated code cannot see this crate's features.
#[cfg(feature = "futures")]
#[doc(hidden)]
#[macro_export]
macro_rules! with_futures {
    ($($item:item)*) => { $($item)* };
}

/// Items that need futures-core: there is none.
#[cfg(not(feature = "futures"))]
#[doc(hidden)]
#[macro_export]
macro_rules! with_futures {
    ($($item:item)*) => {};
}

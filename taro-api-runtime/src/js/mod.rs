//! The seam between Rust and the host: what a value is, and how a function is called.
//!
//! Two sides with one face: `wasm` speaks to JavaScript through wasm-bindgen, `native` to the in-process host.
//! Everything above it is written once.

mod current;
#[cfg(not(target_family = "wasm"))]
mod failure;
#[cfg(not(target_family = "wasm"))]
mod native;
#[cfg(target_family = "wasm")]
mod wasm;

pub use current::host_name;
#[cfg(not(target_family = "wasm"))]
pub(crate) use failure::kind_of;
#[cfg(not(target_family = "wasm"))]
pub use native::*;
#[cfg(target_family = "wasm")]
pub use wasm::*;
#[cfg(target_family = "wasm")]
pub(crate) use wasm::{Subscription, Task, kind_of, schedule};

/// What a call came to: what the host gave, or what it threw.
pub(crate) type Outcome = Result<Value, Value>;

/// A function of the program's that the host calls.
pub(crate) type Function = std::rc::Rc<dyn Fn(&[Value]) -> Value>;

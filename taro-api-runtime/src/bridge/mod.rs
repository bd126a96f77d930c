//! The bridge between Rust and the host: what a value is, and how a function is called.
//!
//! It has two sides with the same items: `wasm` speaks to JavaScript through wasm-bindgen, `native` to the in-process host.
//! Everything above it is written once.

#[cfg(any(target_family = "wasm", test))]
mod codes;
mod current;
#[cfg(feature = "serde")]
mod json;
mod method;
#[cfg(not(target_family = "wasm"))]
mod native;
#[cfg(target_family = "wasm")]
mod wasm;

use std::cell::Cell;
use std::rc::Rc;

pub use self::current::{base_library, host_name};
pub use self::method::Method;
#[cfg(not(target_family = "wasm"))]
pub use self::native::*;
#[cfg(not(target_family = "wasm"))]
pub(crate) use self::native::{
    Handler, RawReply, Subscription, Task, Timer, advance, calls, handle, now, print, reset, reset_clock,
    set_base_library, set_current, unanswered, warn,
};
#[cfg(target_family = "wasm")]
pub use self::wasm::*;
#[cfg(target_family = "wasm")]
pub(crate) use self::wasm::{Subscription, Task, Timer, print, schedule, warn};

/// A method of the console, by its number in `shim.js`.
#[derive(Clone, Copy)]
pub(crate) enum Level {
    Debug,
    Log,
    Info,
    Warn,
    Error,
}

/// What a call came to: what the host gave, or what it threw.
pub(crate) type Outcome = Result<Value, Value>;

thread_local! {
    /// Whether the function of the host's threw that was called last.
    static THREW: Cell<bool> = const { Cell::new(false) };
}

/// What a function of the host's gives; one that throws gives nothing.
fn given(outcome: Outcome) -> Value {
    outcome.unwrap_or_else(|_| {
        THREW.set(true);
        Value::UNDEFINED
    })
}

/// Whether one threw since this was asked before.
pub(crate) fn threw() -> bool {
    THREW.take()
}

/// A function of the program's that the host calls.
pub(crate) type Function = Rc<dyn Fn(&[Value]) -> Value>;

/// Whether a host is given callbacks of ours, and what it says to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hang {
    /// It is given none.
    None,
    /// What was asked for.
    Data,
    /// How the call went, and no more.
    Status,
}

/// What can be called: a function of Taro's, or a method of an object.
pub trait Callee {
    /// The same, to be kept.
    type Owned: Callee + 'static;

    /// Its JavaScript name.
    fn name(&self) -> &'static str;

    /// Calls it for what it returns at once; an absent one throws `undefined`.
    ///
    /// # Errors
    /// What it threw.
    fn invoke(&self, arguments: &[Value]) -> Result<Value, Value>;

    /// Calls it for what it answers, once, now or later. `hang` tells whether `success` and `fail` are hung on the first
    /// argument.
    fn start(self, hang: Hang, arguments: &[Value], pending: Pending) -> Task;

    /// Makes it one that can be kept.
    fn into_owned(self) -> Self::Owned;
}

/// What is no function, and is read.
pub trait Constant: Callee {
    /// The value; `undefined` if the host has none.
    fn read(&self) -> Value;
}

/// A class.
pub trait Class: Callee {
    /// Makes an object of it; an absent one throws `undefined`.
    ///
    /// # Errors
    /// What it threw.
    fn construct(&self, arguments: &[Value]) -> Result<Value, Value>;
}

/// Takes the answer of a call: its number, whether it does not say itself that it failed, and what it is.
type Answer = fn(u32, bool, Value);

/// A call that waits for its answer: its number, and what takes the answer then.
#[derive(Clone, Copy)]
pub struct Pending {
    pub(crate) number: u32,
    pub(crate) answer: Answer,
}

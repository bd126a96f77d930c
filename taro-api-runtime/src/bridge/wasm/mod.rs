//! The bridge's JavaScript side, through wasm-bindgen.
//!
//! A call is a number, which waits in a table of Rust's until the first answer takes it out. JavaScript
//! enters by one exported function, so no call makes a closure, and nothing is left of a call that was answered.

mod calls;
mod enter;
mod failure;
mod functions;
mod object;
#[cfg(feature = "panic-message")]
mod panics;
mod program;
#[cfg(feature = "serde")]
mod serde;
mod shim;
mod timer;
mod value;

use wasm_bindgen::JsValue;

use super::Level;

pub(crate) use self::calls::Task;
pub use self::calls::{Global, GlobalImport, Import, Imported};
pub(crate) use self::enter::schedule;
pub(crate) use self::functions::Subscription;
pub use self::object::Object;
pub(crate) use self::timer::Timer;
pub use self::value::Value;

/// Says something to who develops the program.
pub(crate) fn warn(text: &str) {
    shim::warn(text);
}

/// Writes a line with the console's method of that level.
pub(crate) fn print(level: Level, text: &str) {
    shim::print(level as u32, text);
}

/// Lets an object of the program's own answer in Taro's place; what it does not have, Taro answers.
///
/// For a plugin that brings its functions along, and for tests in a real runtime.
pub fn set_taro(taro: &JsValue) {
    shim::inject(taro, program::key());
}

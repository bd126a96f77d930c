//! The bridge's native side: values in memory, and calls that reach this thread's in-process host.
//!
//! The host's handlers stand here as functions of values. What they take and give as types is [`host`](crate::host)'s.

mod calls;
mod failure;
mod functions;
mod handlers;
mod object;
mod reason;
#[cfg(feature = "serde")]
mod serde;
mod timer;
mod value;

pub(crate) use self::calls::Task;
pub use self::calls::{Global, GlobalImport, Import, Imported};
pub(crate) use self::functions::Subscription;
pub(crate) use self::handlers::{
    Handler, RawReply, base_library, calls, current, handle, reset, set_base_library, set_current, unanswered,
};
pub use self::object::Object;
pub(crate) use self::timer::{Timer, advance, now, reset_clock};
pub use self::value::Value;
use super::Level;

/// Says something to who develops the program.
pub(crate) fn warn(text: &str) {
    eprintln!("{text}");
}

/// Writes a line as the console's method of that level does.
pub(crate) fn print(level: Level, text: &str) {
    match level {
        Level::Debug | Level::Log | Level::Info => println!("{text}"),
        Level::Warn | Level::Error => eprintln!("{text}"),
    }
}

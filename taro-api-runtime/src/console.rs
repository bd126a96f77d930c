//! The console of the client, where `println!` prints nothing.
//!
//! WebAssembly has no standard output: what `println!`, `eprintln!` and `dbg!` print in a mini program or a page is lost.
//! These functions write to the client's console. On native targets, [`debug`], [`log`](log()) and [`info`] print to the standard
//! output, [`warn`] and [`error`] to the standard error.
//!
//! ```
//! use taro_api::console;
//!
//! let code = "code-1";
//! console::log("signed in");
//! console::warn(format_args!("the code was {code}"));
//! ```

use std::fmt::Display;

use crate::bridge::{Level, print};

/// Writes what matters only to who develops the program.
pub fn debug(text: impl Display) {
    print(Level::Debug, &text.to_string());
}

/// Writes a line.
pub fn log(text: impl Display) {
    print(Level::Log, &text.to_string());
}

/// Writes an information.
pub fn info(text: impl Display) {
    print(Level::Info, &text.to_string());
}

/// Writes a warning.
pub fn warn(text: impl Display) {
    print(Level::Warn, &text.to_string());
}

/// Writes an error.
pub fn error(text: impl Display) {
    print(Level::Error, &text.to_string());
}

/// Has the macros of the crate `log` write to the console, up to that level.
///
/// ```
/// taro_api::console::init_log(log::LevelFilter::Info)?;
/// log::info!("signed in");
/// # Ok::<(), log::SetLoggerError>(())
/// ```
///
/// # Errors
/// The program has a logger already.
#[cfg(feature = "log")]
pub fn init_log(level: log::LevelFilter) -> Result<(), log::SetLoggerError> {
    log::set_logger(&Logger)?;
    log::set_max_level(level);
    Ok(())
}

#[cfg(feature = "log")]
struct Logger;

#[cfg(feature = "log")]
impl log::Log for Logger {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let level = match record.level() {
            log::Level::Error => Level::Error,
            log::Level::Warn => Level::Warn,
            log::Level::Info => Level::Info,
            log::Level::Debug | log::Level::Trace => Level::Debug,
        };
        print(level, &format!("{}: {}", record.target(), record.args()));
    }

    fn flush(&self) {}
}

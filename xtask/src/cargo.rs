//! The cargo that runs this program.

use std::env;
use std::process::Command;

/// The same cargo again, so that a nested build uses the same toolchain.
pub(crate) fn command() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

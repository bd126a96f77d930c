//! Asking cargo: what it would build, and with which configuration.

mod configuration;
pub(crate) mod hosts;
mod tree;
mod workspace;

use std::process::{Command, Output};

use anyhow::{Context, Result, bail};

pub(crate) use configuration::{Configuration, HOSTS, configuration_of_check, record_as_wrapper, with_configuration};
pub(crate) use tree::{ARGUMENTS as TREE, Package, Tree};
pub(crate) use workspace::{Member, Target, Workspace, sources};

/// The target that all of Taro's hosts with WebAssembly run.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// The cargo that runs this command, so that it is the same toolchain's.
pub(crate) fn command() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs cargo to its end; gives what it printed, or its own errors.
fn output(cargo: &mut Command) -> Result<String> {
    let Output { status, stdout, stderr } = cargo.output().context("cargo could not be started")?;
    if !status.success() {
        let said = String::from_utf8_lossy(&stderr);
        bail!("cargo says:\n{}", said.trim_end());
    }
    Ok(String::from_utf8(stdout)?)
}

//! std for wasm32, as `cargo taro setup` finds, fetches or builds it.

use std::env;
use std::fmt;
#[cfg(test)]
use std::path::Path;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use super::root;
use crate::cargo;

/// The target all of Taro's hosts with WebAssembly run.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Separates the flags in `CARGO_ENCODED_RUSTFLAGS`.
const UNIT_SEPARATOR: &str = "\u{1f}";

/// How to build for wasm32.
pub(crate) struct Wasm {
    /// The sysroot that has std for wasm32 when the toolchain's own has not.
    sysroot: Option<PathBuf>,
}

/// Finds, fetches or builds std for wasm32, with the command that users have.
pub(crate) fn toolchain() -> Result<Wasm> {
    let mut setup = cargo::command();
    setup.current_dir(root()).args(["run", "--quiet", "--package", "cargo-taro", "--", "setup", "--folder"]);
    let output = setup.arg(root().join("target/setup")).stderr(Stdio::inherit()).output();
    let output = output.context("cargo could not be started")?;
    ensure!(output.status.success(), "`cargo taro setup` failed");
    let sysroot = String::from_utf8(output.stdout)?;
    Ok(Wasm { sysroot: Some(PathBuf::from(sysroot.trim())).filter(|sysroot| !sysroot.as_os_str().is_empty()) })
}

impl Wasm {
    /// Takes std for wasm32 from a sysroot.
    #[cfg(test)]
    fn in_sysroot(sysroot: &Path) -> Wasm {
        Wasm { sysroot: Some(sysroot.to_owned()) }
    }

    /// Sets what `cargo build --target wasm32-unknown-unknown` needs, also where another program runs that cargo.
    ///
    /// Flags that the command or the environment has in `RUSTFLAGS` are kept, so set those first. The variable that is
    /// for one target alone joins what config files say, but counts only where `RUSTFLAGS` is not set, and splits at
    /// spaces.
    pub(crate) fn apply(&self, command: &mut Command) {
        let Some(sysroot) = &self.sysroot else { return };
        let flag = format!("--sysroot={}", sysroot.display());
        let given = encoded_flags(command);
        if given.is_some() || flag.contains(' ') {
            let flags: Vec<_> = given.into_iter().chain([flag]).collect();
            command.env("CARGO_ENCODED_RUSTFLAGS", flags.join(UNIT_SEPARATOR));
        } else {
            let name = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";
            let flags: Vec<_> = variable(command, name).into_iter().chain([flag]).collect();
            command.env(name, flags.join(" "));
        }
    }
}

impl fmt::Display for Wasm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.sysroot {
            None => f.write_str("the toolchain's own"),
            Some(sysroot) => write!(f, "{}", sysroot.display()),
        }
    }
}

/// The flags that count before any config file, in cargo's order.
fn encoded_flags(command: &Command) -> Option<String> {
    variable(command, "CARGO_ENCODED_RUSTFLAGS").or_else(|| {
        let flags = variable(command, "RUSTFLAGS")?;
        let flags: Vec<_> = flags.split_whitespace().collect();
        Some(flags.join(UNIT_SEPARATOR))
    })
}

/// A variable as the command will see it, when it says something.
fn variable(command: &Command, name: &str) -> Option<String> {
    let set = command.get_envs().find(|(key, _)| *key == name);
    let value = set.map_or_else(|| env::var(name).ok(), |(_, value)| Some(value?.to_string_lossy().into_owned()));
    value.filter(|value| !value.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `apply` sets for a sysroot and the flags that were set before, in a variable that is cleared otherwise.
    fn applied(sysroot: &str, rustflags: &str) -> Vec<(String, String)> {
        let mut command = Command::new("cargo");
        command
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env_remove("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS")
            .env("RUSTFLAGS", rustflags);
        Wasm::in_sysroot(Path::new(sysroot)).apply(&mut command);
        let set = command.get_envs().filter(|(name, _)| *name != "RUSTFLAGS");
        set.filter_map(|(name, value)| Some((name.to_str()?.to_owned(), value?.to_str()?.to_owned()))).collect()
    }

    #[test]
    fn joins_what_config_files_say() {
        let name = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS".to_owned();
        assert_eq!(applied("/s", ""), [(name, "--sysroot=/s".to_owned())]);
    }

    #[test]
    fn keeps_flags_that_count_before_config_files() {
        let name = "CARGO_ENCODED_RUSTFLAGS".to_owned();
        let flags = "-C\u{1f}lto\u{1f}--sysroot=/a b".to_owned();
        assert_eq!(applied("/a b", "-C lto"), [(name, flags)]);
    }
}

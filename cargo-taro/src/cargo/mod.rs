//! Asking cargo: what it would build, and with which configuration.

mod configuration;
pub(crate) mod hosts;
pub(crate) mod scripts;
mod tree;
mod workspace;

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::thread;

use anyhow::{Context, Result, bail};

pub(crate) use configuration::{Configuration, Variables, learn_own_hosts, record_as_wrapper, with_configuration};
pub(crate) use tree::{Package, Tree, arguments as tree};
pub(crate) use workspace::{Member, Target, Workspace, sources};

/// The target that all of Taro's hosts with WebAssembly run.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// The cargo that runs this command, so that it is the same toolchain's.
pub(crate) fn command() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Lets a cargo keep what it compiles apart from that of other workspaces, macros and build scripts as well, which get no flags of
/// the target. The variable is the one by which Rust's own build tells compilers apart that share a folder.
pub(crate) fn keep_apart(cargo: &mut Command, key: Option<&str>) {
    if let Some(key) = key {
        cargo.env("__CARGO_DEFAULT_LIB_METADATA", key);
    }
}

/// Runs cargo to its end; gives what it printed, or its own errors. That it waits or downloads is shown at once; its
/// warnings are not, since the build has them again.
fn output(cargo: &mut Command) -> Result<String> {
    let mut child =
        cargo.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().context("cargo could not be started")?;
    let stderr = child.stderr.take().context("cargo has no stderr")?;
    let listener = thread::spawn(move || {
        let mut said = String::new();
        for line in BufReader::new(stderr).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line).into_owned();
            if is_status(&line) {
                eprintln!("{line}");
            } else {
                said += &(line + "\n");
            }
        }
        said
    });
    let output = child.wait_with_output()?;
    let said = listener.join().unwrap_or_default();
    if !output.status.success() {
        bail!("cargo says:\n{}", said.trim_end());
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Whether cargo says what it does, as `    Updating crates.io index`: the word ends in the twelfth column.
fn is_status(line: &str) -> bool {
    let word = line.trim_start();
    let indent = line.len() - word.len();
    word.starts_with(|it: char| it.is_ascii_uppercase()) && word.find(' ').is_some_and(|end| indent + end == 12)
}

#[cfg(test)]
mod tests {
    use super::is_status;

    #[test]
    fn what_cargo_does_is_not_what_it_warns_of() {
        assert!(is_status("    Updating crates.io index") && is_status("    Blocking waiting for file lock"));
        assert!(!is_status("warning: unused manifest key") && !is_status("  Caused by:") && !is_status(""));
    }
}

//! std for wasm32: the toolchain's own, else rustup's, else built from Debian's sources.

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result};

use super::run::{run, say};
use super::{build_std, root};

/// The target all of Taro's hosts with WebAssembly run.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Separates the flags in `CARGO_ENCODED_RUSTFLAGS`.
pub(super) const UNIT_SEPARATOR: &str = "\u{1f}";

/// How to build for wasm32.
pub(crate) struct Wasm {
    /// The sysroot that has std for wasm32 when the toolchain's own has not.
    sysroot: Option<PathBuf>,
}

/// The rustc that builds the project.
pub(super) struct Rustc {
    /// `1.95.0`
    pub(super) release: String,
    /// The commit it was built from.
    pub(super) commit: String,
}

/// Finds, fetches or builds std for wasm32.
pub(crate) fn toolchain() -> Result<Wasm> {
    if own_std()? || rustup_std()? {
        return Ok(Wasm { sysroot: None });
    }
    let rustc = Rustc::ask()?;
    let short = rustc.commit.get(..9).unwrap_or(&rustc.commit);
    let folder = root().join(format!("target/setup/{TARGET}-{}-{short}", rustc.release));
    let sysroot = folder.join("sysroot");
    if !sysroot.is_dir() {
        build_std::build(&rustc, &folder).with_context(|| {
            format!(
                "no std for {TARGET}: run `rustup target add {TARGET}` where rustup may fetch, \
                 or make Debian's package rust-src of version {} available",
                rustc.release
            )
        })?;
    }
    Ok(Wasm { sysroot: Some(fs::canonicalize(sysroot)?) })
}

/// Whether the toolchain comes with std for wasm32.
fn own_std() -> Result<bool> {
    let libraries = run(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]))?;
    let Ok(files) = fs::read_dir(libraries.trim()) else {
        return Ok(false);
    };
    let mut names = files.filter_map(|file| Some(file.ok()?.file_name().to_string_lossy().into_owned()));
    Ok(names.any(|name| name.starts_with("libcore-") && name.ends_with(".rlib")))
}

/// Lets rustup fetch std for wasm32, unless the user told it to fetch nothing.
fn rustup_std() -> Result<bool> {
    if env::var_os("RUSTUP_AUTO_INSTALL").is_some_and(|value| value == "0") {
        return Ok(false);
    }
    say(format!("rustup target add {TARGET}"));
    match run(Command::new("rustup").args(["target", "add", TARGET])) {
        Ok(_) => own_std(),
        Err(error) => {
            say(format!("rustup could not: {error:#}"));
            Ok(false)
        }
    }
}

impl Rustc {
    fn ask() -> Result<Rustc> {
        let version = run(Command::new("rustc").arg("-vV"))?;
        let field = |name| {
            version
                .lines()
                .find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
                .map(str::to_owned)
                .with_context(|| format!("`rustc -vV` names no {name}"))
        };
        Ok(Rustc { release: field("release")?, commit: field("commit-hash")? })
    }
}

impl Wasm {
    /// Takes std for wasm32 from a sysroot.
    pub(super) fn in_sysroot(sysroot: &Path) -> Wasm {
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

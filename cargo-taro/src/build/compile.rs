//! Runs cargo, with what it says on the terminal.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

use super::options::Options;
use super::programs::Program;
use crate::cargo::{self, Configuration, HOSTS, TARGET};

/// What cargo is told beside the options.
pub(crate) struct Compilation<'a> {
    pub(crate) options: &'a Options,
    pub(crate) programs: &'a [Program],
    pub(crate) configuration: &'a Configuration,
    /// The compiler's flags, as `CARGO_ENCODED_RUSTFLAGS` takes them.
    pub(crate) flags: &'a str,
    /// What `TARO_ENV` is to be, if the configuration does not decide it.
    pub(crate) hosts: Option<&'a str>,
    /// Arguments that only cargo knows.
    pub(crate) arguments: &'a [String],
}

impl Compilation<'_> {
    /// Compiles; gives cargo's messages.
    pub(crate) fn run(&self) -> Result<String> {
        let mut cargo = cargo::command();
        cargo.args(["build", "--target", TARGET, "--message-format", "json-render-diagnostics"]);
        for program in self.programs {
            cargo.args(["--package", &program.package]);
            if let Some(kind @ ("bin" | "example")) = program.target.kind.first().map(String::as_str) {
                cargo.args([&format!("--{kind}"), &program.target.name]);
            }
        }
        if self.programs.iter().any(|program| program.target.is_library()) {
            cargo.arg("--lib");
        }
        cargo.args(self.options.profile()).args(self.options.features()).args(self.options.place());
        cargo.args(&self.configuration.arguments).args(self.arguments);
        cargo.env("CARGO_ENCODED_RUSTFLAGS", self.flags);
        if let Some(hosts) = self.hosts {
            cargo.env(HOSTS, hosts);
        }
        let output = cargo.stderr(Stdio::inherit()).output().context("cargo could not be started")?;
        if !output.status.success() {
            if !self.has_std() {
                bail!("{NO_STD}");
            }
            bail!("cargo could not build the program; what it says stands above");
        }
        Ok(String::from_utf8(output.stdout)?)
    }

    /// Whether the compiler finds the standard library for the target.
    fn has_std(&self) -> bool {
        let mut rustc = Command::new(&self.configuration.rustc);
        rustc.args(&self.configuration.flags).args(["--print", "target-libdir", "--target", TARGET]);
        // Where that cannot be told, what cargo said is all that there is to say.
        let Ok(output) = rustc.output() else { return true };
        let folder = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        !output.status.success() || has_core(Path::new(&folder))
    }
}

fn has_core(folder: &Path) -> bool {
    let Ok(files) = folder.read_dir() else { return false };
    let mut names = files.filter_map(|file| Some(file.ok()?.file_name().to_string_lossy().into_owned()));
    names.any(|name| name.starts_with("libcore-") && name.ends_with(".rlib"))
}

const NO_STD: &str = "Rust's standard library for wasm32-unknown-unknown is not installed\n\
                      with rustup: `rustup target add wasm32-unknown-unknown`\n\
                      without rustup, install your system's package of it, as Debian's `libstd-rust-dev-wasm32`";

/// Refuses what would make cargo build for another target, or say what this command cannot read.
pub(crate) fn check_arguments(arguments: &[String]) -> Result<()> {
    for argument in arguments {
        let name = argument.split('=').next().unwrap_or_default();
        ensure!(
            name != "--target",
            "`--target` cannot be given: a program for Taro's hosts is built for {TARGET}, whatever cargo's \
             configuration says"
        );
        ensure!(
            name != "--message-format",
            "`--message-format` cannot be given: `cargo taro build` reads cargo's messages itself"
        );
    }
    Ok(())
}

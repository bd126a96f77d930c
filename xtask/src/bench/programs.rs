//! The two programs: one with taro-api, the other by hand.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::Place;
use crate::setup;
use crate::setup::programs::run;
use crate::test::cargo;

/// The programs in `benches/`.
pub(super) const PROGRAMS: [&str; 2] = ["ours", "by-hand"];

/// Compiles a program as `cargo taro build` does, with these arguments beside.
pub(super) fn build(place: &Place, program: &str, arguments: &[&str], out: &Path) -> Result<()> {
    let package = format!("bench-{program}");
    let mut build = cargo(["run", "--quiet", "--package", "cargo-taro", "--", "build", "--package", &package]);
    build.args(arguments).arg("--out").arg(out);
    place.wasm.apply(&mut build);
    run(&mut build).map(drop)
}

/// What its files are called.
pub(super) fn stem(program: &str) -> String {
    format!("bench_{}", program.replace('-', "_"))
}

/// A program of `node_modules`.
pub(super) fn tool(place: &Place, name: &str) -> Command {
    Command::new(place.e2e.join("node_modules/.bin").join(name))
}

/// What a script in `benches/` says of the programs in the folder.
pub(super) fn node(place: &Place, script: &str, arguments: &[String]) -> Result<serde_json::Value> {
    let mut node = Command::new("node");
    node.current_dir(&place.e2e).arg(setup::root().join("benches").join(script)).arg(&place.folder).args(arguments);
    let text = run(&mut node)?;
    serde_json::from_str(text.lines().last().unwrap_or_default()).with_context(|| format!("{script} said {text}"))
}

/// The size of a file.
pub(super) fn bytes(path: &PathBuf) -> Result<f64> {
    std::fs::metadata(path).map(|it| it.len() as f64).with_context(|| path.display().to_string())
}

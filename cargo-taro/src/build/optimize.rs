//! wasm-opt, where it is installed.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

/// Optimizes a module for size. A wasm-opt that cannot leaves it as it is, and is told of: the module works without.
pub(crate) fn run(optimizer: &Path, module: &Path) -> Result<()> {
    let optimized = module.with_extension("wasm.optimized");
    let mut command = Command::new(optimizer);
    // The module lists its features; wasm-opt uses no others.
    command.arg("-Os").arg(module).arg("-o").arg(&optimized);
    let output = command.output().with_context(|| format!("{} could not be started", optimizer.display()))?;
    if output.status.success() && optimized.is_file() {
        fs::rename(&optimized, module)?;
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    eprintln!(
        "warning: the module is not optimized, since {} failed: {}\n\
         a newer one may be able to (npm's package binaryen has it); `--no-wasm-opt` does without",
        optimizer.display(),
        said.lines().find(|line| !line.trim().is_empty()).unwrap_or("it said nothing")
    );
    Ok(())
}

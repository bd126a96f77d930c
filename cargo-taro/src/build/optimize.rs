//! wasm-opt, where it is installed.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result};

/// Finds wasm-opt on `PATH`, or as npm's package binaryen has it in a folder above one of these.
pub(crate) fn find(folders: &[&Path]) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let names = ["wasm-opt", "wasm-opt.exe", "wasm-opt.cmd"];
    let in_folder = |folder: PathBuf| names.iter().map(|name| folder.join(name)).find(|file| file.is_file());
    let on_path = env::split_paths(&path).find_map(in_folder);
    on_path.or_else(|| {
        let folders = folders.iter().filter_map(|folder| std::path::absolute(folder).ok());
        let above = folders.flat_map(|folder| folder.ancestors().map(Path::to_owned).collect::<Vec<_>>());
        above.map(|folder| folder.join("node_modules/.bin")).find_map(in_folder)
    })
}

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

//! Taro's own packages and the JavaScript tools, exactly as `package-lock.json` has them.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::programs::{run, say};

/// The lock that `node_modules` was installed from; npm removes it with the rest before it installs.
const STAMP: &str = "node_modules/.installed-package-lock.json";

/// `PATH`, with the programs of the folder's packages first.
pub(crate) fn path(folder: &Path) -> Result<OsString> {
    let path = env::var_os("PATH").unwrap_or_default();
    let own = folder.join("node_modules/.bin");
    Ok(env::join_paths(std::iter::once(own).chain(env::split_paths(&path)))?)
}

/// Installs the packages of the folder's lock unless they are there.
pub(crate) fn install(folder: &Path) -> Result<()> {
    install_by(folder, &["ci"])
}

/// The same, where packages of the lock name optional ones for other machines that were never published: `npm ci` refuses
/// such a lock. `--no-save` leaves the lock as it is.
pub(crate) fn install_for_this_machine(folder: &Path) -> Result<()> {
    install_by(folder, &["install", "--no-save", "--no-audit", "--no-fund"])
}

fn install_by(folder: &Path, command: &[&str]) -> Result<()> {
    let lock = folder.join("package-lock.json");
    let wanted = fs::read(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
    let stamp = folder.join(STAMP);
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    say(format!("npm {} in {}", command[0], folder.display()));
    // Not every host's plugin was published with Taro's last release, and each wants its own release's packages as peers.
    run(Command::new("npm").current_dir(folder).args(command).args(["--ignore-scripts", "--legacy-peer-deps"]))
        .context("cannot install Taro's packages: Node 20 or later with npm and a way to npm's registry are needed")?;
    fs::write(stamp, wanted)?;
    Ok(())
}

//! Taro's own packages and the JavaScript tools, exactly as `package-lock.json` has them.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::run::{run, say};

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
    let lock = folder.join("package-lock.json");
    let wanted = fs::read(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
    let stamp = folder.join(STAMP);
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    say(format!("npm ci in {}", folder.display()));
    // Not every host's plugin was published with Taro's last release, and each wants its own release's packages as peers.
    run(Command::new("npm").current_dir(folder).args(["ci", "--ignore-scripts", "--legacy-peer-deps"]))
        .context("cannot install Taro's packages: Node 20 or later with npm and a way to npm's registry are needed")?;
    fs::write(stamp, wanted)?;
    Ok(())
}

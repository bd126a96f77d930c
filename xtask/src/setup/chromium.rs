//! A browser for the H5 tests.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::run::{on_path, run, say};

/// What the browser may be called.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Finds a Chromium, or installs Debian's.
pub(crate) fn find() -> Result<PathBuf> {
    if let Some(named) = env::var_os("CHROMIUM").map(PathBuf::from) {
        ensure!(named.is_file(), "CHROMIUM names {}, which is no file", named.display());
        return Ok(named);
    }
    if let Some(found) = NAMES.into_iter().find_map(on_path) {
        return Ok(found);
    }
    install().context("no browser: install Chromium, or set CHROMIUM to the path of one")?;
    on_path("chromium").context("apt-get installed chromium, but PATH has none: set CHROMIUM to its path")
}

/// Installs Debian's package.
fn install() -> Result<()> {
    ensure!(on_path("apt-get").is_some(), "this system has no apt-get");
    say("apt-get install chromium");
    run(as_root("apt-get")?.arg("update"))?;
    run(as_root("apt-get")?
        .args(["install", "-y", "--no-install-recommends", "chromium"])
        .env("DEBIAN_FRONTEND", "noninteractive"))?;
    Ok(())
}

/// A command that may change the system; sudo asks for no password, since nobody may be there to answer.
fn as_root(program: &str) -> Result<Command> {
    if run(Command::new("id").arg("-u"))?.trim() == "0" {
        return Ok(Command::new(program));
    }
    ensure!(on_path("sudo").is_some(), "neither root nor sudo");
    let mut command = Command::new("sudo");
    command.args(["-n", program]);
    Ok(command)
}

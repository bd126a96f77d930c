//! A browser for the H5 tests.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use super::debian;
use super::programs::on_path;

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
    debian::install("chromium").context("no browser: install Chromium, or set CHROMIUM to the path of one")?;
    on_path("chromium").context("apt-get installed chromium, but PATH has none: set CHROMIUM to its path")
}

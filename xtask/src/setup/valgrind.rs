//! Valgrind, which counts instructions.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::debian;
use super::programs::on_path;

/// Finds Valgrind, or installs Debian's.
pub(crate) fn find() -> Result<PathBuf> {
    if let Some(found) = on_path("valgrind") {
        return Ok(found);
    }
    debian::install("valgrind").context("no valgrind: install it")?;
    on_path("valgrind").context("apt-get installed valgrind, but PATH has none")
}

//! Reads files that users name, or that lie in a folder that they name.

use std::path::Path;

use anyhow::{Context, Result, ensure};

/// The text of a file. What is no file is refused: a pipe or a device may have no end, and a socket no text.
pub(crate) fn text(path: &Path) -> Result<String> {
    let unreadable = || format!("cannot read {}", path.display());
    let metadata = std::fs::metadata(path).with_context(unreadable)?;
    ensure!(metadata.is_file(), "{} is no file that could be read to its end", path.display());
    std::fs::read_to_string(path).with_context(unreadable)
}

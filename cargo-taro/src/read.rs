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

/// The text of a file that may be there. What is no file, or no text in UTF-8, has none.
pub(crate) fn text_there(path: &Path) -> Option<String> {
    path.is_file().then(|| std::fs::read_to_string(path).ok())?
}

/// The text of a file that nobody named: one that is no UTF-8 is read as far as it is, with the place where it ends to be.
pub(crate) fn text_found(path: &Path) -> Result<(String, Option<usize>)> {
    let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let end = error.utf8_error().valid_up_to();
            (String::from_utf8_lossy(error.as_bytes()).into_owned(), Some(end))
        }
    })
}

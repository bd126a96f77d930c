//! What a command tells as a whole: shown, or written into a file that a person named.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Result, ensure};

/// What the name of a file ends in, in small letters.
pub(crate) fn ending(out: Option<&Path>) -> Option<String> {
    Some(out?.extension()?.to_string_lossy().to_lowercase())
}

/// Shows a text; or writes it into a file, which is new, empty, or `is_one` of the command's.
///
/// # Errors
/// When the file holds anything else, or cannot be written.
pub(crate) fn put(out: Option<&Path>, text: &str, command: &str, is_one: impl Fn(&str) -> bool) -> Result<()> {
    let Some(out) = out else {
        // Nobody reads on when the other end is closed.
        drop(std::io::stdout().write_all(text.as_bytes()));
        return Ok(());
    };
    if out.is_file() {
        let old = fs::read(out)?;
        let is_ours = old.is_empty() || std::str::from_utf8(&old).is_ok_and(is_one);
        let out = out.display();
        ensure!(is_ours, "{out} was not written by `cargo taro {command}`, and stays as it is: name another file");
    }
    crate::replace::file(out, text)
}

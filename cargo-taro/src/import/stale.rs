//! The files of an earlier import that this one does not write: Taro has no such file any more.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use walkdir::{DirEntry, WalkDir};

use super::descriptions::Descriptions;
use super::mark::{self, LEFT_OUT, Origin};

/// Deletes the files of an import below a folder that are not among those that were written, and says so of each.
pub(super) fn delete(out: &Path, files: &BTreeMap<String, String>) -> Result<()> {
    for path in written(out)? {
        let below = path.strip_prefix(out).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        if files.contains_key(&below) || mark::origin(&text) != Some(Origin::Types) {
            continue;
        }
        std::fs::remove_file(&path).with_context(|| format!("cannot delete {}", path.display()))?;
        eprintln!("deleted {below}: Taro has nothing for it any more");
        for lost in Descriptions::read(&text).unwrap_or_default().paths() {
            eprintln!("warning: our words for `{lost}` were in it");
        }
        // A folder with anything else in it stays.
        path.ancestors().skip(1).take_while(|it| *it != out).all(|it| std::fs::remove_dir(it).is_ok());
    }
    Ok(())
}

/// The Rust files of an import, and those of no other one below it, which has a list of its own.
fn written(out: &Path) -> Result<Vec<PathBuf>> {
    let ours = |it: &DirEntry| it.depth() == 0 || !it.file_type().is_dir() || !it.path().join(LEFT_OUT).exists();
    let mut found = Vec::new();
    // A link may lead anywhere, and is neither a file nor a folder to walkdir.
    for entry in WalkDir::new(out).sort_by_file_name().into_iter().filter_entry(ours) {
        let entry = entry.with_context(|| format!("cannot read the folder {}", out.display()))?;
        if entry.file_type().is_file() && entry.path().extension().is_some_and(|it| it == "rs") {
            found.push(entry.into_path());
        }
    }
    Ok(found)
}

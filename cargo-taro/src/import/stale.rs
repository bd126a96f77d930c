//! The files of an earlier import that this one does not write: Taro has no such file any more.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::descriptions::Descriptions;

/// A line of each file that an import of a whole Taro writes, and of no other.
const MARK: &str = "// Written by `cargo taro import`.";

/// What every import leaves at the top of its folder.
pub(super) const LEFT_OUT: &str = "left-out.md";

/// The text with the mark below its first lines.
pub(super) fn marked(text: &str) -> String {
    let head: usize = text.split_inclusive('\n').take_while(|line| line.starts_with("//!")).map(str::len).sum();
    let (head, rest) = text.split_at(head);
    format!("{head}\n{MARK}\n{rest}")
}

/// Deletes the marked files below a folder that are not among those that were written, and says so of each.
pub(super) fn delete(out: &Path, files: &BTreeMap<String, String>) -> Result<()> {
    let mut found = Vec::new();
    walk(out, &mut found)?;
    for path in found {
        let below = path.strip_prefix(out).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        if files.contains_key(&below) || !is_marked(&text) {
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

fn is_marked(text: &str) -> bool {
    let head = text.lines().skip_while(|line| line.starts_with("//!") || line.is_empty());
    head.take(1).any(|line| line == MARK)
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    let cannot = || format!("cannot read the folder {}", folder.display());
    for entry in std::fs::read_dir(folder).with_context(cannot)? {
        let entry = entry.with_context(cannot)?;
        let path = entry.path();
        // A link may lead anywhere; and below a folder with a list of its own is another import's.
        if entry.file_type().is_ok_and(|it| it.is_dir()) {
            if !path.join(LEFT_OUT).exists() {
                walk(&path, found)?;
            }
        } else if path.extension().is_some_and(|it| it == "rs") && !path.is_symlink() {
            found.push(path);
        }
    }
    found.sort();
    Ok(())
}

//! The line by which a file of an import is told from one that a person wrote.

use std::path::Path;

use anyhow::{Context, Result, ensure};

/// The first line of what `cargo taro expand` writes, by which it is told from what a person wrote.
pub(crate) const EXPANDED: &str = "// Written by `cargo taro expand`.\n";

/// What every import of a whole Taro leaves at the top of its folder.
pub(super) const LEFT_OUT: &str = "left-out.md";

/// A line of each file of Rust that an import of a whole Taro writes, and of no other.
const TYPES: &str = "// Written by `cargo taro import`.";
/// The same for the page of one API, which stays when Taro's types are imported beside it.
const PAGE: &str = "// Written by `cargo taro import` from a page.";
/// The same for what is not Taro's, before what it is from.
const ANY: &str = "// Written by `cargo taro import` from ";
/// The same for the list.
const LIST: &str = "Written by `cargo taro import`.";

/// What was imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// A `types` folder.
    Types,
    /// A page of documentation.
    Page,
    /// Another module's declarations, or an object's of a host.
    Any(String),
}

/// The text with the mark below its first lines.
pub(super) fn marked(text: &str, origin: &Origin) -> String {
    let head: usize = text.split_inclusive('\n').take_while(|line| line.starts_with("//!")).map(str::len).sum();
    let (head, rest) = text.split_at(head);
    let mark = line(origin);
    format!("{head}\n{mark}\n{rest}")
}

/// What wrote a file of Rust, if it was an import.
pub(super) fn origin(text: &str) -> Option<Origin> {
    // Editors of Windows put a mark of their own before it.
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = text.lines().skip_while(|line| line.starts_with("//!") || line.is_empty());
    match lines.next()? {
        TYPES => Some(Origin::Types),
        PAGE => Some(Origin::Page),
        line => line.strip_prefix(ANY)?.strip_suffix('.').map(|it| Origin::Any(it.to_owned())),
    }
}

/// The line that says where a file is from.
fn line(origin: &Origin) -> String {
    match origin {
        Origin::Types => TYPES.to_owned(),
        Origin::Page => PAGE.to_owned(),
        Origin::Any(from) => format!("{ANY}{from}."),
    }
}

/// What wrote a file of Rust that is there, if it was an import.
fn origin_of(path: &Path) -> Option<Origin> {
    crate::read::text_there(path).and_then(|text| origin(&text))
}

/// Makes sure that a file that is there is from the same place, if it is from an import.
pub(super) fn ensure_same(path: &Path, from: &Origin) -> Result<()> {
    ensure_from(path, |there| there == from)
}

/// Makes sure that files that are there are Taro's, if they are from an import: a page of an API and its declaration say the
/// same.
pub(super) fn ensure_taro<'p>(out: &Path, mut paths: impl Iterator<Item = &'p String>) -> Result<()> {
    paths.try_for_each(|path| ensure_from(&out.join(path), |there| !matches!(there, Origin::Any(_))))
}

fn ensure_from(path: &Path, is_right: impl Fn(&Origin) -> bool) -> Result<()> {
    ensure!(
        origin_of(path).is_none_or(|it| is_right(&it)),
        "{} is from another import; nothing was written. Import this one into a folder of its own",
        path.display()
    );
    Ok(())
}

/// Whether a file of Rust that is there was written by an import.
pub(super) fn is_ours(path: &Path) -> bool {
    origin_of(path).is_some()
}

/// Makes sure that each of the files that are there was written by an import.
pub(super) fn ensure_ours<'p>(out: &Path, paths: impl Iterator<Item = &'p String>) -> Result<()> {
    let mut others = Vec::new();
    for path in paths {
        let file = out.join(path);
        if !file.exists() {
            continue;
        }
        ensure!(file.is_file(), "{} is no file; nothing was written", file.display());
        let text = std::fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let text = String::from_utf8_lossy(&text);
        let ours =
            if path.ends_with(LEFT_OUT) { text.lines().any(|line| line == LIST) } else { origin(&text).is_some() };
        // Nothing is lost of a file that has nothing in it.
        if !ours && !text.trim().is_empty() {
            others.push(file.display().to_string());
        }
    }
    ensure!(
        others.is_empty(),
        "{} not written by `cargo taro import`: {}; nothing was written. Move what is yours away, or give it the line \
         `{TYPES}` below its first comment",
        if others.len() == 1 { "a file was" } else { "these files were" },
        others.join(", ")
    );
    Ok(())
}

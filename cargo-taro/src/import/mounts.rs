//! The `mod.rs` of a folder of specs, which mounts each of them.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use anyhow::Result;

use super::mark::{self, Origin};

/// Where the `mod.rs` is from.
fn folder() -> Origin {
    Origin::Any("this folder's imports".to_owned())
}

/// What the `mod.rs` of the folder says once this spec is there; nothing, if a person wrote the one that is there.
pub(super) fn text(out: &Path, stem: &str) -> Result<Option<String>> {
    let file = out.join("mod.rs");
    if file.exists() && !mark::is_ours(&file) {
        let text = crate::read::text(&file)?;
        if !text.trim().is_empty() {
            if !text.lines().any(|it| it.trim().trim_start_matches("pub ").starts_with(&format!("mod {stem};"))) {
                eprintln!("note: {} is yours: it needs `pub mod {stem};`", file.display());
            }
            return Ok(None);
        }
    }
    let ours = folder();
    mark::ensure_same(&file, &ours)?;
    let mut stems: BTreeSet<String> = BTreeSet::from([stem.to_owned()]);
    for entry in std::fs::read_dir(out).into_iter().flatten().flatten() {
        let path = entry.path();
        let text = crate::read::text_there(&path).unwrap_or_default();
        if let (Some(Origin::Any(_)), Some(name)) = (mark::origin(&text), path.file_stem())
            && name != "mod"
        {
            stems.insert(name.to_string_lossy().into_owned());
        }
    }
    let mut text = String::from("//! The specs of this folder that were imported, a module each.\n");
    for stem in stems {
        // Writing to a `String` cannot fail.
        let _ = write!(text, "\npub mod {stem};");
    }
    text.push('\n');
    Ok(Some(mark::marked(&text, &ours)))
}

//! One side of a comparison: specs, or the declarations of a Taro, which are imported.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::import;
use crate::specs::{self, SpecFile};

/// Reads the specs below a path. What is imported says what an import over the specs of the other side would say.
pub(super) fn read(path: &Path, other: &Path) -> Result<Vec<SpecFile>> {
    let files = match types(path) {
        Some(types) => {
            let texts = import::specs(&types, other).with_context(|| format!("cannot import {}", types.display()))?;
            texts.into_iter().map(|(path, text)| imported(&path, text)).collect()
        }
        None => specs::find(&[path.to_owned()])?,
    };
    specs::tell(&files).with_context(|| format!("in {}", path.display()))?;
    Ok(files)
}

/// The folder of declarations, if the path leads to one: the folder itself, or the package around it.
fn types(path: &Path) -> Option<PathBuf> {
    let folders = [path.to_owned(), path.join("types")];
    folders.into_iter().find(|it| it.join("index.d.ts").is_file() && it.join("api").is_dir())
}

/// A spec that is in no file. Its family is what the `mod.rs` of its folder would make it.
fn imported(path: &str, text: String) -> SpecFile {
    let family = path.split_once('/').map(|(family, _)| family.to_owned()).unwrap_or_default();
    SpecFile { family, ..SpecFile::read(path, text) }
}

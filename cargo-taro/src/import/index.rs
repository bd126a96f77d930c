//! The `mod.rs` of each family: the files of its folder as Rust modules.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use anyhow::{Result, ensure};
use taro_api_codegen::resolve::names;

/// Adds to the files a `mod.rs` for each folder at the top, which mounts all that stands below it.
///
/// # Errors
/// When a file of Taro's is called like that itself.
pub(super) fn add(files: &mut BTreeMap<String, String>) -> Result<()> {
    let mut folders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for path in files.keys() {
        if let Some((folder, below)) = path.split_once('/') {
            folders.entry(folder).or_default().push(below);
        }
    }
    let mut mounts = Vec::new();
    for (folder, paths) in folders {
        ensure!(!paths.contains(&"mod.rs"), "{folder}/mod.d.ts would be {folder}/mod.rs, which mounts the others");
        let mut text = format!("//! The APIs of Taro's folder `{folder}`, a file each of its own.\n");
        let mut names = BTreeSet::new();
        for path in paths {
            let mut name = module_name(path);
            while !names.insert(name.clone()) {
                name.push('_');
            }
            // Writing to a `String` cannot fail.
            let _ = write!(text, "\n#[path = {path:?}]\nmod {name};\npub use {name}::*;\n");
        }
        mounts.push((format!("{folder}/mod.rs"), text));
    }
    files.extend(mounts);
    Ok(())
}

fn module_name(path: &str) -> String {
    let stem = path.strip_suffix(".rs").unwrap_or(path);
    let name: String = stem.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    format!("{}_spec", names::snake_text(&name))
}

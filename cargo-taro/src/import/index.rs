//! The `mod.rs` of each family: the files of its folder as Rust modules.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use anyhow::{Result, ensure};
use taro_api_codegen::resolve::names;

/// Adds a `mod.rs` of the whole folder, so that one line mounts it wherever it stands: `mod bindings;`.
///
/// # Errors
/// When a file is called like that itself.
pub(super) fn add_top(files: &mut BTreeMap<String, String>) -> Result<()> {
    ensure!(!files.contains_key("mod.rs"), "a page of an API `mod` would be mod.rs, which mounts the others");
    let mut text = "//! APIs as pages of documentation describe them.\n".to_owned();
    let mut names = BTreeSet::new();
    let mut mount = |path: &str, stem: &str| {
        let mut name = module_name(stem);
        while !names.insert(name.clone()) {
            name.push('_');
        }
        format!("\n#[path = {path:?}]\nmod {name};\npub use {name}::*;\n")
    };
    for path in files.keys() {
        if path == "general.rs" {
            text += "\npub mod general;\n";
        } else if let Some(folder) = path.strip_suffix("/mod.rs").filter(|it| !it.contains('/')) {
            text += &mount(path, folder);
        } else if !path.contains('/') {
            text += &mount(path, path);
        }
    }
    files.insert("mod.rs".to_owned(), text);
    Ok(())
}

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

//! The `mod.rs` of each family: the files of its folder as Rust modules.

use std::collections::BTreeMap;
use std::fmt::Write;

use taro_api_codegen::resolve::names;

/// Adds to the files a `mod.rs` for each folder at the top, which mounts all that stands below it.
pub(super) fn add(files: &mut BTreeMap<String, String>) {
    let mut families: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for path in files.keys() {
        if let Some((family, below)) = path.split_once('/') {
            families.entry(family).or_default().push(below);
        }
    }
    let mut mounts = Vec::new();
    for (family, paths) in families {
        let mut text = format!("//! The APIs of Taro's folder `{family}`, a file each of its own.\n");
        for path in paths {
            let stem = path.trim_end_matches(".rs");
            let name: String = stem.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
            let name = names::snake_text(&name);
            // Writing to a `String` cannot fail.
            let _ = write!(text, "\n#[path = \"{path}\"]\nmod {name}_spec;\npub use {name}_spec::*;\n");
        }
        mounts.push((format!("{family}/mod.rs"), text));
    }
    files.extend(mounts);
}

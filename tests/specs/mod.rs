//! Taro's specs.

use std::fs;
use std::path::{Path, PathBuf};

/// What stands in each `spec!` of Taro's specs.
pub(crate) fn all() -> Vec<(PathBuf, proc_macro2::TokenStream)> {
    let mut files = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs"), &mut files);
    let mut specs = Vec::new();
    for path in files {
        let file = syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap();
        for item in file.items {
            if let syn::Item::Macro(it) = item {
                specs.push((path.clone(), it.mac.tokens));
            }
        }
    }
    specs
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
}

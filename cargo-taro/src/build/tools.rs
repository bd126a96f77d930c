//! The programs of npm's package binaryen, which optimize and translate modules.

use std::env;
use std::path::{Path, PathBuf};

/// Finds a program in an npm project above one of these folders, else on `PATH`: a project's own is the one that it was
/// tried with.
pub(crate) fn find(name: &str, folders: &[&Path]) -> Option<PathBuf> {
    let names = [name.to_owned(), format!("{name}.exe"), format!("{name}.cmd")];
    let in_folder = |folder: PathBuf| names.iter().map(|name| folder.join(name)).find(|file| file.is_file());
    let folders = folders.iter().filter_map(|folder| std::path::absolute(folder).ok());
    let mut above = folders.flat_map(|folder| folder.ancestors().map(Path::to_owned).collect::<Vec<_>>());
    let path = env::var_os("PATH").unwrap_or_default();
    above
        .find_map(|folder| in_folder(folder.join("node_modules/.bin")))
        .or_else(|| env::split_paths(&path).find_map(in_folder))
}

//! Says what to do where the repository was checked out without its symbolic links. No part of the published package.

use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if let Err(message) = check(Path::new("specs")) {
        eprintln!("{message}");
        std::process::exit(1);
    }
}

/// The folder of the specs must be one, and not the text that git leaves in the place of a link.
pub(crate) fn check(specs: &Path) -> Result<(), String> {
    if specs.is_dir() {
        return Ok(());
    }
    Err("taro-api/specs is a symbolic link to the folder `specs` of the repository, and this checkout has none in its place.\n\
         Make the links: git config core.symlinks true && git checkout -- taro-api/specs\n\
         On Windows, turn on the developer mode first, which lets programs make links. Or, without links, put the folder \
         itself there:\n  \
         Windows:  del taro-api\\specs && mklink /J taro-api\\specs specs\n  \
         others:   rm taro-api/specs && cp -r specs taro-api/specs"
        .to_owned())
}

//! The standard library for wasm32: what is said where it is not there, and that the one of `cargo taro setup` is found.

use std::fs;
use std::path::Path;

use crate::crates::{Crates, fails, sysroot, works};

#[test]
fn a_missing_standard_library_is_told_with_what_to_do() {
    let crates = Crates::with_program("without-std");
    let mut build = crates.build(&[]);
    build.env("RUSTFLAGS", format!("--sysroot={}", crates.folder.display()));
    let said = fails(build);
    for text in [
        "Rust's standard library for wasm32-unknown-unknown is not installed",
        "`rustup target add wasm32-unknown-unknown`",
        "`cargo taro setup`",
    ] {
        assert!(said.contains(text), "{text}: {said}");
    }
}

/// Where the toolchain has it, this is a plain build.
#[cfg(unix)]
#[test]
fn what_the_set_up_built_is_found() {
    let crates = Crates::with_program("with-std");
    let home = crates.folder.join("home/taro");
    if let Some(flag) = sysroot() {
        let built = Path::new(flag.strip_prefix("--sysroot=").expect("it is that flag")).parent().expect("it has one");
        fs::create_dir_all(&home).expect("it can be made");
        std::os::unix::fs::symlink(built, home.join(built.file_name().expect("it has one"))).expect("it can be made");
    }
    let mut build = crates.build(&[]);
    build.env("CARGO_HOME", crates.folder.join("home")).env("RUSTFLAGS", "--cfg marked");
    works(build);
    assert_eq!(crates.exports("app"), ["always", "marked"]);
    let mut setup = crates.taro(&["setup", "--folder", "nosuch", "--sources", "src"]);
    setup.env("RUSTUP_AUTO_INSTALL", "0");
    if sysroot().is_some() {
        assert!(fails(setup).contains("src is no `library` of Rust's sources"));
    }
}

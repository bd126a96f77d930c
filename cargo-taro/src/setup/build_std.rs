//! Builds std for wasm32 where rustup may fetch nothing, from sources of the very same version.
//!
//! Its rlibs in a sysroot of their own serve plain builds with `--sysroot`, link-time optimisation included; all else
//! (the linker, the host's std) rustc goes on to find in its own sysroot.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, ensure};

use super::programs::{run, say};
use super::{Rustc, apt};
use crate::cargo::{self, TARGET};

/// Separates the flags in `CARGO_ENCODED_RUSTFLAGS`.
const SEPARATOR: &str = "\u{1f}";

/// A crate that needs all of std.
const PROBE_MANIFEST: &str = r#"[package]
name = "probe"
version = "0.0.0"
edition = "2024"

[lib]
path = "probe.rs"
crate-type = ["cdylib"]

[profile.release]
codegen-units = 1
panic = "abort"

[workspace]
"#;
const PROBE: &str = r#"//! Shows that std links.
#[unsafe(no_mangle)]
pub extern "C" fn probe(n: u32) -> usize {
    std::collections::HashMap::from([(n, format!("{n}"))])[&n].len()
}
"#;

/// Makes `folder/sysroot`, which appears only once everything has worked.
pub(super) fn build(rustc: &Rustc, folder: &Path, given: Option<&Path>) -> Result<()> {
    let work = folder.join("work");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    fs::create_dir_all(&work)?;
    let library = sources(rustc, given, &work)?;

    say(format!("building std {} for {TARGET}", rustc.release));
    fs::write(work.join("Cargo.toml"), PROBE_MANIFEST)?;
    fs::write(work.join("probe.rs"), PROBE)?;
    let rlibs = compile(rustc, &work, &library)?;

    let sysroot = work.join("sysroot");
    let libraries = sysroot.join("lib/rustlib").join(TARGET).join("lib");
    fs::create_dir_all(&libraries)?;
    for rlib in rlibs {
        let name = rlib.file_name().context("a library without a name")?;
        fs::copy(&rlib, libraries.join(name))?;
    }
    link_against(&sysroot, &work)?;
    fs::rename(sysroot, folder.join("sysroot"))?;
    fs::remove_dir_all(work)?;
    Ok(())
}

/// The folder of std's sources: the given one, the toolchain's, or fetched from Debian.
fn sources(rustc: &Rustc, given: Option<&Path>, work: &Path) -> Result<PathBuf> {
    if let Some(library) = given {
        ensure!(library.join("Cargo.lock").is_file(), "{} is no `library` of Rust's sources", library.display());
        return Ok(fs::canonicalize(library)?);
    }
    if let Some(library) = rustc.sources()? {
        return Ok(library);
    }
    let package = apt::download(&work.join("apt"), "rust-src", &rustc.release)?;
    let unpacked = work.join("rust-src");
    run(Command::new("dpkg-deb").arg("-x").args([&package, &unpacked]))?;
    let library = unpacked.join(format!("usr/src/rustc-{}/library", rustc.release));
    ensure!(library.join("Cargo.lock").is_file(), "{} has no {}", package.display(), library.display());
    Ok(library)
}

/// Compiles std and returns its rlibs.
fn compile(rustc: &Rustc, work: &Path, library: &Path) -> Result<Vec<PathBuf>> {
    let target = work.join("target");
    run(cargo::command()
        .current_dir(work)
        .args(["build", "--release", "-Zbuild-std=std,panic_abort,test", "--target", TARGET, "--target-dir"])
        .arg(&target)
        // cargo reads it in place of lib/rustlib/src/rust/library in the toolchain's sysroot, which stays untouched.
        .env("__CARGO_TESTS_ONLY_SRC_ROOT", library)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_ENCODED_RUSTFLAGS", flags(rustc, library).join(SEPARATOR)))?;
    let files = fs::read_dir(target.join(TARGET).join("release/deps"))?;
    let files = files.map(|file| Ok(file?.path())).collect::<Result<Vec<_>>>()?;
    let rlibs: Vec<_> = files.into_iter().filter(|file| file.extension().is_some_and(|end| end == "rlib")).collect();
    ensure!(!rlibs.is_empty(), "building std left no library");
    Ok(rlibs)
}

/// What rustup's std is compiled with, as far as users of it can tell: bitcode for LTO, no path of this machine.
fn flags(rustc: &Rustc, library: &Path) -> Vec<String> {
    let remap = |from: &Path, to: &str| format!("--remap-path-prefix={}={to}", from.display());
    let mut flags = vec!["-Cembed-bitcode=yes".to_owned(), remap(library, &format!("/rustc/{}/library", rustc.commit))];
    if let Some(home) = env::var_os("CARGO_HOME") {
        flags.push(remap(&Path::new(&home).join("registry/src"), "/rust/deps"));
    }
    flags
}

/// Links the probe with what was built, as a user's release build would.
fn link_against(sysroot: &Path, work: &Path) -> Result<()> {
    let mut build = cargo::command();
    build.current_dir(work).args(["build", "--release", "--target", TARGET, "--target-dir"]);
    build.arg(work.join("probe")).env("CARGO_PROFILE_RELEASE_LTO", "true");
    build.env("CARGO_ENCODED_RUSTFLAGS", format!("--sysroot={}", sysroot.display()));
    run(&mut build).context("std was built but does not link")?;
    Ok(())
}

//! The oldest Rust that the published crates promise to compile with: rustup's, else Debian's, unpacked into a folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use super::own_apt::OwnApt;
use super::programs::{on_path, run, say};

/// The suite of Debian that has it. Its compiler needs the libraries of this suite, and brings them along.
const SUITE: &str = "trixie";
const PACKAGES: [&str; 3] = ["cargo", "rustc", "libstd-rust-dev-wasm32"];

/// What the system has anyway: apt is told that it is installed, and does not download it.
const LINKER: [&str; 3] = ["gcc", "binutils", "libc6-dev"];

/// A Rust with the standard libraries of this machine and of wasm32.
pub(crate) struct OldRust {
    /// What `cargo` is run with before its own arguments.
    cargo: Vec<PathBuf>,
    rustc: Option<PathBuf>,
}

impl OldRust {
    /// Its cargo, whatever the environment says of another Rust.
    pub(crate) fn cargo(&self) -> Command {
        let mut cargo = Command::new(&self.cargo[0]);
        cargo.args(&self.cargo[1..]).current_dir(super::root());
        for name in ["RUSTC_WRAPPER", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "RUSTUP_TOOLCHAIN"] {
            cargo.env_remove(name);
        }
        cargo.env_remove("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS");
        if let Some(rustc) = &self.rustc {
            cargo.env("RUSTC", rustc);
        }
        cargo
    }
}

/// Finds a Rust of that version, as `1.85`, or unpacks Debian's.
pub(crate) fn find(version: &str) -> Result<OldRust> {
    if let Some(found) = of_rustup(version) {
        return Ok(found);
    }
    let folder = super::root().join("target/setup").join(format!("rust-{version}"));
    if !folder.is_dir() {
        unpack(&folder).with_context(|| {
            format!(
                "no Rust {version}: where Debian's packages cannot be had, run `rustup toolchain install {version} \
                 --target wasm32-unknown-unknown`"
            )
        })?;
    }
    let found = OldRust { cargo: vec![folder.join("cargo")], rustc: Some(folder.join("rustc")) };
    let said = run(Command::new(folder.join("rustc")).arg("--version"))?;
    ensure!(said.starts_with(&format!("rustc {version}.")), "Debian's {SUITE} has {said}, and not {version}");
    Ok(found)
}

/// The one that rustup has, if it has one with both standard libraries. rustup is not asked to fetch any.
fn of_rustup(version: &str) -> Option<OldRust> {
    let rustup = on_path("rustup")?;
    let list = run(Command::new(&rustup).args(["toolchain", "list"])).ok()?;
    let of_it = |it: &&str| it.strip_prefix(version).is_some_and(|rest| rest.starts_with(['-', '.']));
    let name = list.lines().filter_map(|it| it.split_whitespace().next()).find(of_it)?;
    let targets = run(Command::new(&rustup).args(["target", "list", "--installed", "--toolchain", name])).ok()?;
    let cargo = [rustup.as_path(), Path::new("run"), Path::new(name), Path::new("cargo")].map(Path::to_owned).to_vec();
    targets.lines().any(|it| it == super::wasm::TARGET).then_some(OldRust { cargo, rustc: None })
}

/// Unpacks Debian's packages into a folder, which appears only once everything has worked.
fn unpack(folder: &Path) -> Result<()> {
    let work = folder.with_extension("partial");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    let root = work.join("root");
    fs::create_dir_all(&root)?;
    let architecture = run(Command::new("dpkg").arg("--print-architecture"))?;
    let apt = OwnApt::prepare(&work.join("apt"), &installed(architecture.trim()))?;
    say(format!("downloading Debian's {} of {SUITE}", PACKAGES.join(", ")));
    apt.follow(SUITE)?;
    run(apt
        .command("apt-get")
        .args(["install", "--yes", "--download-only", "--no-install-recommends"])
        .args(PACKAGES))?;
    for package in fs::read_dir(work.join("apt/cache/archives"))? {
        let package = package?.path();
        if package.extension().is_some_and(|end| end == "deb") {
            run(Command::new("dpkg-deb").arg("-x").args([&package, &root]))?;
        }
    }
    fs::remove_dir_all(work.join("apt"))?;
    for other in ["wasm32-wasip1", "wasm32-wasip2"] {
        let _ = fs::remove_dir_all(root.join("usr/lib/rustlib").join(other));
    }
    start(&work, folder)?;
    fs::rename(&work, folder).context("the unpacked Rust cannot be put in its place")
}

/// Writes the scripts that start the programs with the libraries of their suite, and not with the system's.
fn start(work: &Path, folder: &Path) -> Result<()> {
    let libraries = find_below(&work.join("root/usr/lib"), "-linux-gnu")?;
    let loader = find_below(&libraries, "ld-linux-")?;
    // Where they will be.
    let placed = |path: &Path| -> Result<String> {
        Ok(folder.join(path.strip_prefix(work)?).to_str().context("the folder's name is no text")?.to_owned())
    };
    for program in ["cargo", "rustc"] {
        let [loader, libraries] = [placed(&loader)?, placed(&libraries)?];
        let binary = placed(&work.join("root/usr/bin").join(program))?;
        let script = work.join(program);
        fs::write(&script, format!("#!/bin/sh\nexec '{loader}' --library-path '{libraries}' '{binary}' \"$@\"\n"))?;
        run(Command::new("chmod").arg("+x").arg(&script))?;
    }
    Ok(())
}

/// The entry of a folder whose name has that in it.
fn find_below(folder: &Path, part: &str) -> Result<PathBuf> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.file_name().is_some_and(|name| name.to_string_lossy().contains(part)) {
            return Ok(path);
        }
    }
    bail!("{} has no {part}", folder.display())
}

/// dpkg's words for what is there already.
fn installed(architecture: &str) -> String {
    let stanza = |package: &str| {
        format!(
            "Package: {package}\nStatus: install ok installed\nArchitecture: {architecture}\nMulti-Arch: same\n\
             Version: 999\nProvides: libc-dev (= 999)\nMaintainer: nobody\nDescription: the system's own\n\n"
        )
    };
    LINKER.map(stanza).concat()
}

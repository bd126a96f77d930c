//! `cargo taro setup`: the standard library for wasm32, the toolchain's own, else rustup's, else built from its sources.

mod apt;
mod build_std;
mod mirror;
mod own_apt;
mod programs;
mod rustc;

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use clap::Args;

use crate::cargo::TARGET;
use programs::{run, say};

pub(crate) use rustc::Rustc;

#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo taro setup
  cargo taro setup --sources ~/rust/library

`cargo taro build` finds what is built so. Where rustup may fetch nothing, the sources are those of rustup's component
rust-src, else of Debian's package rust-src in the compiler's version.")]
pub(crate) struct Setup {
    /// Where to keep what is built; a folder of cargo's home if none is named.
    #[arg(long, value_name = "FOLDER")]
    folder: Option<PathBuf>,
    /// The folder `library` of Rust's sources, in the compiler's version.
    #[arg(long, value_name = "FOLDER")]
    sources: Option<PathBuf>,
}

impl Setup {
    /// Finds, fetches or builds the standard library, and prints the sysroot that has it; nothing where it is the
    /// toolchain's own.
    pub(crate) fn run(&self) -> Result<()> {
        let rustc = Rustc::ask(Path::new("rustc"), &[])?;
        if rustc.has_std(&[])? || rustup(&rustc)? {
            say(format!("the toolchain has the standard library for {TARGET}"));
            return Ok(());
        }
        let folder = match &self.folder {
            Some(folder) => std::path::absolute(folder)?,
            None => home()?,
        };
        let folder = rustc.folder(&folder);
        let sysroot = folder.join("sysroot");
        if !sysroot.is_dir() {
            build_std::build(&rustc, &folder, self.sources.as_deref()).with_context(|| {
                format!(
                    "no standard library for {TARGET}: run `rustup target add {TARGET}` where rustup may fetch, make \
                     Debian's package rust-src of version {} available, or name its sources with `--sources`",
                    rustc.release
                )
            })?;
        }
        println!("{}", sysroot.display());
        Ok(())
    }
}

/// The flag that names the sysroot that an earlier run built for a compiler.
pub(crate) fn sysroot_flag(rustc: &Rustc) -> Option<String> {
    let sysroot = rustc.folder(&home().ok()?).join("sysroot");
    sysroot.is_dir().then(|| format!("--sysroot={}", sysroot.display()))
}

/// Where what is built is kept, unless another folder is named.
fn home() -> Result<PathBuf> {
    let cargo = env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo = cargo.or_else(|| Some(env::home_dir()?.join(".cargo")));
    Ok(std::path::absolute(cargo.context("there is no home folder: name one with `--folder`")?)?.join("taro"))
}

/// Lets rustup fetch the standard library, unless the user told it to fetch nothing.
fn rustup(rustc: &Rustc) -> Result<bool> {
    if env::var_os("RUSTUP_AUTO_INSTALL").is_some_and(|value| value == "0") || !programs::is_on_path("rustup") {
        return Ok(false);
    }
    say(format!("rustup target add {TARGET}"));
    match run(Command::new("rustup").args(["target", "add", TARGET])) {
        Ok(_) => rustc.has_std(&[]),
        Err(error) => {
            say(format!("rustup could not: {error:#}"));
            Ok(false)
        }
    }
}

//! What the end-to-end tests need beyond Rust, Node and a C compiler, one file a need.
//!
//! Every step is skipped when it was done before, says in one line what it does, and fails with what to do about it.
//! All of it lands below `target/setup` and `tests/e2e/node_modules`; only a missing browser or Valgrind is installed into the system.

use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::Result;

pub(crate) mod chromium;
mod debian;
// The command's own: xtask uses the program `cargo-taro`, which is no library.
#[path = "../../../cargo-taro/src/setup/mirror.rs"]
mod mirror;
pub(crate) mod npm;
pub(crate) mod old_rust;
#[path = "../../../cargo-taro/src/setup/own_apt.rs"]
mod own_apt;
#[path = "../../../cargo-taro/src/setup/programs.rs"]
pub(crate) mod programs;
pub(crate) mod valgrind;
pub(crate) mod wasm;

/// What the end-to-end tests run with.
pub(crate) struct Ready {
    /// How to build for wasm32.
    pub(crate) wasm: wasm::Wasm,
    /// The folder whose `node_modules` holds Taro's packages and the tools.
    pub(crate) e2e: PathBuf,
    /// The browser.
    pub(crate) chromium: PathBuf,
    /// What counts instructions.
    pub(crate) valgrind: PathBuf,
}

impl fmt::Display for Ready {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "wasm32    {}", self.wasm)?;
        writeln!(f, "npm       {}", self.e2e.join("node_modules").display())?;
        writeln!(f, "chromium  {}", self.chromium.display())?;
        write!(f, "valgrind  {}", self.valgrind.display())
    }
}

/// Sets everything up.
pub(crate) fn everything() -> Result<Ready> {
    let wasm = wasm::toolchain()?;
    let e2e = root().join("tests/e2e");
    npm::install(&e2e)?;
    let chromium = chromium::find()?;
    let valgrind = valgrind::find()?;
    Ok(Ready { wasm, e2e, chromium, valgrind })
}

/// The workspace's root.
pub(crate) fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().expect("xtask is a folder of the workspace")
}

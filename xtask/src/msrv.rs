//! The published crates, compiled with the oldest Rust that they promise: `rust-version` in Cargo.toml.

use anyhow::{Context, Result};

use crate::packages;
use crate::setup::{self, old_rust, wasm};
use crate::test::step;

/// Checks taro-api with all of its features, and so all that it depends on, native and for WebAssembly.
pub(crate) fn check() -> Result<()> {
    let version = promised()?;
    let rust = old_rust::find(&version)?;
    for target in [None, Some(wasm::TARGET)] {
        let mut cargo = rust.cargo();
        cargo.args(["check", "--quiet", "--locked", "--package", "taro-api", "--all-features", "--target-dir"]);
        cargo.arg(setup::root().join("target/msrv"));
        cargo.env("CARGO_PROFILE_DEV_DEBUG", "false").env("CARGO_INCREMENTAL", "0");
        if let Some(target) = target {
            cargo.args(["--target", target]);
        }
        step(&format!("taro-api with Rust {version}, {}", target.unwrap_or("native")), cargo)?;
    }
    Ok(())
}

/// `1.85`, which the packages that programs depend on have in common.
fn promised() -> Result<String> {
    let packages = packages::of_the_workspace()?;
    let package = packages.iter().find(|it| it["name"] == "taro-api").context("the workspace has no taro-api")?;
    Ok(package["rust_version"].as_str().context("taro-api promises no Rust")?.to_owned())
}

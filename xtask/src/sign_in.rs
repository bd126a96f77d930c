//! `cargo xtask sign-in`: the log-in of examples/sign-in. Its app is built by Taro's own CLI and runs in WeChat's strict client;
//! its server and the stand-in for WeChat's service run beside it.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result};

use crate::setup;
use crate::test::{cargo, step};

/// Tests the crate, builds all parts, and runs them.
pub(crate) fn run() -> Result<()> {
    let wasm = setup::wasm::toolchain()?;
    setup::npm::install(&setup::root().join("tests/e2e"))?;
    let folder = setup::root().join("tests/apps");
    setup::npm::install_for_this_machine(&folder)?;
    crate_tests()?;
    let packages = ["--package", "cargo-taro", "--package", "sign-in-server", "--package", "wechat-stand-in"];
    let mut build = cargo(["build"]);
    build.args(packages);
    step("the command, the server, and the stand-in for WeChat", build)?;
    let mut node = Command::new("node");
    node.arg("--test").arg(folder.join("sign-in.test.mjs"));
    wasm.apply(&mut node);
    step("the log-in, with its app built by Taro's CLI for weapp", node)
}

/// The tests of the app's crate, which is no member of the workspace: it takes the workspace's lock, and what is compiled for it.
pub(crate) fn crate_tests() -> Result<()> {
    let root = setup::root();
    let rust = root.join("examples/sign-in/rust");
    fs::copy(root.join("Cargo.lock"), rust.join("Cargo.lock")).context("cannot copy Cargo.lock")?;
    let mut test = cargo(["test", "--manifest-path"]);
    test.arg(rust.join("Cargo.toml")).arg("--target-dir").arg(root.join("target"));
    step("the crate of the sign-in example", test)
}

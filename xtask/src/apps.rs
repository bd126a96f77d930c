//! `cargo xtask apps`: a Taro app with a crate, built by Taro's own CLI, in the clients and in the browser.

use std::process::Command;

use anyhow::Result;
use clap::Args;

use crate::setup::{self, Ready};
use crate::test::{cargo, step};

/// What `cargo xtask apps` is told.
#[derive(Args)]
pub(crate) struct Apps {
    /// The hosts, separated by commas; a host may have a way to build it: `+vite`, `+watch`, `+hermes`.
    #[arg(
        long,
        value_name = "HOSTS",
        default_value = "weapp,alipay,tt,swan,qq,jd,h5,weapp+vite,h5+vite,weapp+watch,rn+hermes"
    )]
    host: String,
}

impl Apps {
    pub(crate) fn run(&self) -> Result<()> {
        build_and_run(&setup::everything()?, &self.host)
    }
}

/// Builds the app for these hosts, and runs what Taro wrote.
fn build_and_run(ready: &Ready, hosts: &str) -> Result<()> {
    let folder = setup::root().join("tests/apps");
    setup::npm::install_for_this_machine(&folder)?;
    step("the command, for the plugin", cargo(["build", "--package", "cargo-taro"]))?;
    let mut node = Command::new("node");
    node.arg("--test").arg(folder.join("apps.test.mjs")).env("APPS", hosts).env("CHROMIUM", &ready.chromium);
    ready.wasm.apply(&mut node);
    step(&format!("a Taro app, built by Taro's CLI for {hosts}"), node)
}

//! `cargo xtask pages FOLDER`: imports every page of documentation below a folder, and judges what comes of it.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;
use clap::Args;

use crate::setup::{self, npm};
use crate::test::{cargo, step};

/// What `cargo xtask pages` is told.
#[derive(Args)]
pub(crate) struct Pages {
    /// A folder of pages in Markdown, or of such folders: one for each edition.
    folder: PathBuf,
    /// Say why pages were refused, too.
    #[arg(long)]
    refused: bool,
}

impl Pages {
    pub(crate) fn run(&self) -> Result<()> {
        let root = setup::root();
        let e2e = root.join("tests/e2e");
        npm::install(&e2e)?;
        step("the command", cargo(["build", "--quiet", "--release", "--package", "cargo-taro"]))?;
        let mut node = Command::new("node");
        node.arg(e2e.join("pages.mjs")).arg(root.join("target/release/cargo-taro")).arg(&self.folder);
        if self.refused {
            node.arg("--refused");
        }
        step("the pages, judged by a reader of their own", node)
    }
}

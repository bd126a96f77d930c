//! `cargo xtask book`: the guide, in both languages, and the table of all APIs and hosts, as a site.

use std::process::{Command, Stdio};

use anyhow::{Result, ensure};

use crate::setup;
use crate::test::{cargo, step};

/// Where the languages of the guide are, below `docs/`.
const LANGUAGES: [&str; 2] = ["en", "zh"];

/// The table of all APIs and hosts, beside the languages; the introductions link to it.
const MATRIX: &str = "target/book/matrix.html";

/// Builds the guide into `target/book` with mdBook, which has to be installed: it is a program, and nothing that a test needs.
pub(crate) fn build() -> Result<()> {
    let found = Command::new("mdbook").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    ensure!(found.is_ok_and(|it| it.success()), "mdBook is not installed: cargo install mdbook --locked");
    for language in LANGUAGES {
        let mut mdbook = Command::new("mdbook");
        mdbook.arg("build").arg(setup::root().join("docs").join(language));
        step(&format!("the guide, {language}"), mdbook)?;
    }
    let mut matrix = cargo(["run", "--quiet", "--package", "cargo-taro", "--", "matrix", "specs", "--fields", "--out"]);
    matrix.arg(setup::root().join(MATRIX));
    step("the table of APIs and hosts", matrix)?;
    eprintln!("{}", setup::root().join("target/book/en/index.html").display());
    Ok(())
}

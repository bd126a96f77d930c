//! `cargo xtask versions`: other published versions of Taro, imported and compiled as they are.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use crate::{cargo, setup, specs};

/// The last of each line, beside the one whose specs are committed.
const VERSIONS: [&str; 11] =
    ["1.3.46", "2.2.22", "3.0.29", "3.1.4", "3.2.16", "3.3.20", "3.4.14", "3.5.12", "3.6.40", "4.0.12", "4.1.11"];

/// What came of a version.
struct Row {
    version: &'static str,
    /// What the import counted, or why there was none.
    imported: String,
    /// What TypeScript's own compiler finds beside it.
    judged: String,
    compiled: String,
    good: bool,
}

/// Imports and compiles each of them, and prints a table.
pub(crate) fn everything() -> Result<()> {
    setup::npm::install(&setup::root().join("tests/e2e"))?;
    let folder = setup::root().join("target/versions");
    fs::create_dir_all(&folder)?;
    let rows = VERSIONS.iter().map(|version| row(&folder, version)).collect::<Result<Vec<Row>>>()?;
    println!("| @tarojs/taro | imported | declared | bound | fields | left out | lost | compiled |");
    println!("| --- | --- | --- | --- | --- | --- | --- | --- |");
    for Row { version, imported, judged, compiled, .. } in &rows {
        println!("| {version} | {imported} | {judged} | {compiled} |");
    }
    ensure!(rows.iter().all(|row| row.good), "not every version is imported whole, and compiles");
    Ok(())
}

fn row(folder: &Path, version: &'static str) -> Result<Row> {
    let types = fetch(folder, version)?;
    let own = folder.join(version);
    let specs = own.join("specs");
    // No words of an earlier run.
    if specs.exists() {
        fs::remove_dir_all(&specs)?;
    }
    eprintln!("\n== importing {version}");
    let mut import = cargo::command();
    import.current_dir(setup::root()).args(["run", "--quiet", "--package", "cargo-taro", "--", "import"]);
    let output = import.arg(&types).arg("--out").arg(&specs).output().context("cannot run cargo")?;
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    if !output.status.success() {
        let judged = "- | - | - | - | -".to_owned();
        return Ok(Row { version, imported: "no".to_owned(), judged, compiled: "-".to_owned(), good: false });
    }
    let imported = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    let mut node = Command::new("node");
    node.arg(setup::root().join("tests/e2e/corpus/taro.mjs")).arg(&types).arg(&specs);
    let judge = node.output().context("cannot run node")?;
    let judged = String::from_utf8_lossy(&judge.stdout).trim().to_owned();
    if !judge.status.success() {
        eprint!("{}", String::from_utf8_lossy(&judge.stderr));
    }
    write_crate(&own)?;
    eprintln!("== compiling {version}");
    let start = Instant::now();
    let mut check = cargo::command();
    check.current_dir(&own).args(["check", "--target-dir"]).arg(folder.join("target"));
    let compiles = check.status().context("cannot run cargo")?.success();
    let compiled = format!("{}, {:.0} s", if compiles { "yes" } else { "no" }, start.elapsed().as_secs_f64());
    Ok(Row { version, imported, judged, compiled, good: compiles && judge.status.success() })
}

/// The `types` folder of the version, from npm unless it is there.
fn fetch(folder: &Path, version: &str) -> Result<std::path::PathBuf> {
    let own = folder.join(version);
    let types = own.join("package/types");
    if types.is_dir() {
        return Ok(types);
    }
    fs::create_dir_all(&own)?;
    let mut pack = Command::new("npm");
    pack.current_dir(folder).args(["pack", "--silent", &format!("@tarojs/taro@{version}")]);
    ensure!(pack.status().context("cannot run npm")?.success(), "npm has no @tarojs/taro {version}");
    let mut unpack = Command::new("tar");
    unpack.current_dir(folder).args(["-xzf", &format!("tarojs-taro-{version}.tgz"), "-C", version]);
    ensure!(unpack.status().context("cannot run tar")?.success(), "cannot unpack @tarojs/taro {version}");
    Ok(types)
}

/// A crate outside of the workspace that mounts all specs, as taro-api does.
fn write_crate(own: &Path) -> Result<()> {
    let taro_api = setup::root().join("taro-api");
    let manifest = format!(
        "[package]\nname = \"version\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\ntaro-api = {{ path = {taro_api:?}, default-features = false }}\n\n[workspace]\n"
    );
    let root = format!(
        "//! All of the specs.\n#![allow(ambiguous_glob_reexports)]\n\n{}",
        specs::mounts(&own.join("specs"), "../specs")?
    );
    fs::create_dir_all(own.join("src"))?;
    fs::write(own.join("Cargo.toml"), manifest)?;
    fs::write(own.join("src/lib.rs"), root)?;
    Ok(())
}

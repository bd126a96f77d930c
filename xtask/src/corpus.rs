//! `cargo xtask corpus`: the declarations of real packages, imported, counted by TypeScript's own compiler, and compiled.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use crate::cargo;
use crate::setup;

/// A package of declarations: what npm installs, the entry that TypeScript reads, and how it is imported.
struct Source {
    install: &'static str,
    package: &'static str,
    entry: &'static str,
    kind: &'static str,
    name: &'static str,
    stem: &'static str,
}

const fn source(
    install: &'static str,
    package: &'static str,
    entry: &'static str,
    [kind, name, stem]: [&'static str; 3],
) -> Source {
    Source { install, package, entry, kind, name, stem }
}

const SOURCES: [Source; 13] = [
    source("miniprogram-api-typings@5.2.3", "miniprogram-api-typings", "index.d.ts", ["global", "wx", "wx"]),
    source("@mini-types/alipay@3.0.14", "@mini-types/alipay", "types/index.d.ts", ["global", "my", "my"]),
    source("mitt@3.0.1", "mitt", "index.d.ts", ["module", "mitt", "mitt"]),
    source("dayjs@1", "dayjs", "index.d.ts", ["module", "dayjs", "dayjs"]),
    source("@types/sm-crypto@0.3", "@types/sm-crypto", "index.d.ts", ["module", "sm-crypto", "sm_crypto"]),
    source("axios@1", "axios", "index.d.ts", ["module", "axios", "axios"]),
    source("@types/leaflet@1", "@types/leaflet", "index.d.ts", ["module", "leaflet", "leaflet"]),
    source("echarts@6", "echarts", "index.d.ts", ["module", "echarts", "echarts"]),
    source(
        "@tarojs/plugin-http@4.2.1",
        "@tarojs/plugin-http",
        "dist/index.d.ts",
        ["module", "@tarojs/plugin-http", "tarojs_plugin_http"],
    ),
    source("uuid@14", "uuid", "dist/index.d.ts", ["module", "uuid", "uuid"]),
    source("nanoid@6", "nanoid", "index.d.ts", ["module", "nanoid", "nanoid"]),
    source("zustand@5", "zustand", "index.d.ts", ["module", "zustand", "zustand"]),
    source(
        "miniprogram-computed@7",
        "miniprogram-computed",
        "types/index.d.ts",
        ["module", "miniprogram-computed", "miniprogram_computed"],
    ),
];

/// So often is each imported; the time in the table is the median.
const TIMES: usize = 5;

/// Imports and compiles each of them, and prints a table.
pub(crate) fn everything() -> Result<()> {
    setup::npm::install(&setup::root().join("tests/e2e"))?;
    // The times are those of the command that users have.
    let mut build = cargo::command();
    build.current_dir(setup::root()).args(["build", "--quiet", "--release", "--package", "cargo-taro"]);
    ensure!(build.status().context("cannot run cargo")?.success(), "the command does not build");
    let folder = setup::root().join("target/corpus");
    let specs = folder.join("src/specs");
    if specs.exists() {
        fs::remove_dir_all(&specs)?;
    }
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("package.json"), "{ \"private\": true }\n")?;
    let mut install = Command::new("npm");
    install.current_dir(&folder).args([
        "install",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--no-save",
        "--legacy-peer-deps",
    ]);
    install.args(SOURCES.iter().map(|it| it.install));
    ensure!(install.status().context("cannot run npm")?.success(), "npm could not install the packages");
    let rows = SOURCES.iter().map(|it| row(&folder, it)).collect::<Result<Vec<(String, bool)>>>()?;
    write_crate(&folder)?;
    let mut check = cargo::command();
    check.current_dir(&folder).args(["check", "--target-dir"]).arg(folder.join("target"));
    let compiled = check.status().context("cannot run cargo")?.success();
    println!(
        "| source | import, ms | declared | bound | left out | lost | compiled |\n| --- | --- | --- | --- | --- | --- | --- |"
    );
    for ((row, _), source) in rows.iter().zip(&SOURCES) {
        println!("| {} | {row} | {} |", source.install, if compiled { "yes" } else { "no" });
    }
    ensure!(compiled && rows.iter().all(|(_, good)| *good), "not every source is imported whole, and compiles");
    Ok(())
}

/// Imports one, and holds what was written against what is declared.
fn row(folder: &Path, source: &Source) -> Result<(String, bool)> {
    let specs = folder.join("src/specs");
    let package = folder.join("node_modules").join(source.package);
    let mut times = Vec::new();
    for _ in 0..TIMES {
        let mut import = Command::new(setup::root().join("target/release/cargo-taro"));
        import.args(["taro", "import"]).arg(&package).stdout(Stdio::null());
        import.args([&format!("--{}", source.kind), source.name]).arg("--out").arg(&specs);
        let start = Instant::now();
        if !import.status().context("cannot run the command")?.success() {
            return Ok(("- | not imported | - | - | -".to_owned(), false));
        }
        times.push(start.elapsed().as_millis());
    }
    times.sort_unstable();
    let milliseconds = times[TIMES / 2];
    let mut node = Command::new("node");
    node.arg(setup::root().join("tests/e2e/corpus/row.mjs")).arg(package.join(source.entry));
    node.args([source.kind, source.name]);
    node.arg(specs.join(format!("{}.rs", source.stem))).arg(specs.join(format!("{}.left-out.md", source.stem)));
    let output = node.stderr(Stdio::inherit()).output().context("cannot run node")?;
    let counted = String::from_utf8_lossy(&output.stdout);
    Ok((format!("{milliseconds} | {}", counted.trim()), output.status.success()))
}

/// A crate outside of the workspace that mounts what was imported.
fn write_crate(folder: &Path) -> Result<()> {
    let taro_api = setup::root().join("taro-api");
    let manifest = format!(
        "[package]\nname = \"corpus\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\ntaro-api = {{ path = {taro_api:?}, default-features = false }}\n\n[workspace]\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join("src/lib.rs"), "//! What was imported.\n#![deny(warnings)]\n\npub mod specs;\n")?;
    Ok(())
}

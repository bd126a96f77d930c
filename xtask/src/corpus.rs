//! `cargo xtask corpus`: the declarations of real packages, imported, counted by TypeScript's own compiler, and compiled.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use clap::Args;

use crate::cargo;
use crate::setup;

/// What `cargo xtask corpus` is told.
#[derive(Args)]
pub(crate) struct Corpus {
    /// Other packages, in place of those of the table: `zod`, `@types/lodash@4`, `@douyin-microapp/typings=global:tt`,
    /// `core-package=module:core-package/sub`.
    packages: Vec<String>,
}

/// A package of declarations: what npm installs, the entry that TypeScript reads, and how it is imported.
struct Source {
    install: String,
    package: String,
    /// TypeScript finds it where it is empty.
    entry: String,
    kind: String,
    name: String,
}

impl Source {
    /// One of the table.
    fn listed((install, package, entry, place): &Listed) -> Source {
        Source { entry: (*entry).to_owned(), ..Source::named(&format!("{install}={place}"), package) }
    }

    /// One that somebody named: what npm installs, and behind `=` where its functions are.
    fn other(text: &str) -> Source {
        let install = text.split_once('=').map_or(text, |(install, _)| install);
        // The first `@` is a scope's.
        let version = install.char_indices().skip(1).find(|(_, it)| *it == '@').map(|(at, _)| at);
        Source::named(text, &install[..version.unwrap_or(install.len())])
    }

    fn named(text: &str, package: &str) -> Source {
        let (install, place) = text.split_once('=').unwrap_or((text, ""));
        let (kind, name) = place.split_once(':').unwrap_or(("module", ""));
        let typed = package.strip_prefix("@types/").unwrap_or(package);
        let module = typed.split_once("__").map_or(typed.to_owned(), |(scope, name)| format!("@{scope}/{name}"));
        Source {
            install: install.to_owned(),
            package: package.to_owned(),
            entry: String::new(),
            kind: kind.to_owned(),
            name: if name.is_empty() { module } else { name.to_owned() },
        }
    }
}

/// What npm installs, the package of that, the entry, and where the functions are.
type Listed = (&'static str, &'static str, &'static str, &'static str);

const SOURCES: [Listed; 14] = [
    ("miniprogram-api-typings@5.2.3", "miniprogram-api-typings", "index.d.ts", "global:wx"),
    ("@mini-types/alipay@3.0.14", "@mini-types/alipay", "types/index.d.ts", "global:my"),
    ("mitt@3.0.1", "mitt", "index.d.ts", "module:mitt"),
    ("dayjs@1", "dayjs", "index.d.ts", "module:dayjs"),
    ("@types/sm-crypto@0.3", "@types/sm-crypto", "index.d.ts", "module:sm-crypto"),
    ("axios@1", "axios", "index.d.ts", "module:axios"),
    ("@types/leaflet@1", "@types/leaflet", "index.d.ts", "module:leaflet"),
    ("echarts@6", "echarts", "", "module:echarts"),
    ("@tarojs/plugin-http@4.2.1", "@tarojs/plugin-http", "dist/index.d.ts", "module:@tarojs/plugin-http"),
    ("leancloud-storage@4", "leancloud-storage", "storage.d.ts", "module:leancloud-storage"),
    ("uuid@14", "uuid", "dist/index.d.ts", "module:uuid"),
    ("nanoid@6", "nanoid", "index.d.ts", "module:nanoid"),
    ("zustand@5", "zustand", "index.d.ts", "module:zustand"),
    ("miniprogram-computed@7", "miniprogram-computed", "types/index.d.ts", "module:miniprogram-computed"),
];

/// So often is each imported; the time in the table is the median.
const TIMES: usize = 5;

impl Corpus {
    /// Imports and compiles each of them, and prints a table.
    pub(crate) fn run(&self) -> Result<()> {
        let sources: Vec<Source> = match self.packages.is_empty() {
            true => SOURCES.iter().map(Source::listed).collect(),
            false => self.packages.iter().map(|it| Source::other(it)).collect(),
        };
        everything(&sources)
    }
}

fn everything(sources: &[Source]) -> Result<()> {
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
    install.args(sources.iter().map(|it| &it.install));
    ensure!(install.status().context("cannot run npm")?.success(), "npm could not install the packages");
    let rows = sources.iter().map(|it| row(&folder, it)).collect::<Result<Vec<(String, bool)>>>()?;
    write_crate(&folder)?;
    let mut check = cargo::command();
    check.current_dir(&folder).args(["check", "--target-dir"]).arg(folder.join("target"));
    let compiled = check.status().context("cannot run cargo")?.success();
    println!(
        "| source | import, ms | declared | bound | left out | lost | types compared | wrong | compiled |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- | --- |"
    );
    for ((row, _), source) in rows.iter().zip(sources) {
        println!("| {} | {row} | {} |", source.install, if compiled { "yes" } else { "no" });
    }
    ensure!(compiled && rows.iter().all(|(_, good)| *good), "not every source is imported whole, and compiles");
    Ok(())
}

/// Imports one, and holds what was written against what is declared.
fn row(folder: &Path, source: &Source) -> Result<(String, bool)> {
    let specs = folder.join("src/specs");
    let package = folder.join("node_modules").join(&source.package);
    let before = lists(&specs)?;
    let mut times = Vec::new();
    for _ in 0..TIMES {
        let mut import = Command::new(setup::root().join("target/release/cargo-taro"));
        import.args(["taro", "import"]).arg(&package).stdout(Stdio::null());
        import.args([&format!("--{}", source.kind), &source.name]).arg("--out").arg(&specs);
        let start = Instant::now();
        if !import.status().context("cannot run the command")?.success() {
            return Ok(("- | not imported | - | - | - | - | -".to_owned(), false));
        }
        times.push(start.elapsed().as_millis());
    }
    times.sort_unstable();
    let milliseconds = times[TIMES / 2];
    let mut node = Command::new("node");
    let entry = if source.entry.is_empty() { package } else { package.join(&source.entry) };
    node.arg(setup::root().join("tests/e2e/corpus/row.mjs")).arg(entry).args([&source.kind, &source.name]);
    let Some(stem) = lists(&specs)?.into_iter().find(|it| !before.contains(it)) else {
        return Ok((format!("{milliseconds} | written over another | - | - | - | - | -"), false));
    };
    node.arg(specs.join(format!("{stem}.rs"))).arg(specs.join(format!("{stem}{LIST}")));
    let output = node.stderr(Stdio::inherit()).output().context("cannot run node")?;
    let counted = String::from_utf8_lossy(&output.stdout);
    Ok((format!("{milliseconds} | {}", counted.trim()), output.status.success()))
}

/// How the lists of what is left out end.
const LIST: &str = ".left-out.md";

/// The names of the specs that a folder has.
fn lists(specs: &Path) -> Result<BTreeSet<String>> {
    if !specs.exists() {
        return Ok(BTreeSet::new());
    }
    let names = fs::read_dir(specs)?.map(|it| Ok(it?.file_name().to_string_lossy().into_owned()));
    let names = names.collect::<Result<Vec<String>>>()?;
    Ok(names.iter().filter_map(|it| it.strip_suffix(LIST)).map(str::to_owned).collect())
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

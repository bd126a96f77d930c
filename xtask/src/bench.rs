//! `cargo xtask bench`: what a program costs that uses taro-api, beside the same written by hand.
//!
//! Both are built and run together: the machines' speed drifts, and a ratio does not.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::setup::{self, Ready};
use crate::test::cargo;

/// What is weighed and timed.
const PROGRAMS: [&str; 2] = ["ours", "by-hand"];

/// Builds both programs, and prints a row for each comparison.
pub(crate) fn run() -> Result<()> {
    let ready = setup::everything()?;
    let folder = setup::root().join("target/bench");
    for program in PROGRAMS {
        build(&ready, program, None, &folder.join(format!("{program}-app")))?;
        build(&ready, program, Some("calls"), &folder.join(format!("{program}-calls")))?;
        optimize(&ready, program, &folder)?;
        bundle_calls(&ready, program, &folder)?;
    }
    let sizes = node(&ready, "sizes.mjs", &folder)?;
    let calls = node(&ready, "calls.mjs", &folder)?;
    let [ours, hand] = [weight(&ready, "ours", &folder)?, weight(&ready, "by-hand", &folder)?];
    println!("| what | taro-api | the peer | ratio |");
    println!("| --- | --- | --- | --- |");
    let row = |what: &str, ours: f64, peer: f64| println!("| {what} | {ours:.0} | {peer:.0} | {:.2} |", ours / peer);
    for (what, key) in [("a call awaited, ns", "awaited"), ("a call with three callbacks, ns", "calledBack")] {
        let number = |side: &str| calls[key][side].as_f64().unwrap_or(f64::NAN);
        // The median of the ratios of each round, which is not the ratio of the medians.
        println!("| {what} | {:.0} | {:.0} | {:.2} |", number("ours"), number("hand"), number("ratio"));
    }
    row("a log-in, wasm and glue, bytes", ours, hand);
    let size = |key: &str| sizes[key].as_f64().unwrap_or(f64::NAN);
    row(
        "a log-in on the web with taro-h5, bytes; the peer is plain JavaScript and our wasm",
        size("ours") + size("ourWasm"),
        size("plain") + size("ourWasm"),
    );
    row("the same beside `import * as Taro` and a name found at run time, bytes", size("ours"), size("whole"));
    println!("| pages of memory after 100,000 calls with callbacks | +{} | | |", calls["pages"]);
    Ok(())
}

fn build(ready: &Ready, program: &str, features: Option<&str>, out: &Path) -> Result<()> {
    let package = format!("bench-{program}");
    let mut build = cargo(["run", "--quiet", "--package", "cargo-taro", "--", "build", "--package", &package]);
    if let Some(features) = features {
        build.args(["--features", features]);
    }
    build.arg("--out").arg(out);
    ready.wasm.apply(&mut build);
    setup::run::run(&mut build).map(drop)
}

fn stem(program: &str) -> String {
    format!("bench_{}", program.replace('-', "_"))
}

fn tool(ready: &Ready, name: &str) -> PathBuf {
    ready.e2e.join("node_modules/.bin").join(name)
}

/// The module as a program would ship it.
fn optimize(ready: &Ready, program: &str, folder: &Path) -> Result<()> {
    let module = folder.join(format!("{program}-app/{}_bg.wasm", stem(program)));
    let mut optimize = Command::new("node");
    optimize
        .arg(tool(ready, "wasm-opt"))
        .arg("-Oz")
        .arg(module)
        .arg("-o")
        .arg(folder.join(format!("{program}.opt.wasm")));
    optimize.args(["--enable-bulk-memory", "--enable-sign-ext", "--enable-nontrapping-float-to-int"]);
    setup::run::run(&mut optimize).map(drop)
}

/// The program of calls for Node, with the host that answers them.
fn bundle_calls(ready: &Ready, program: &str, folder: &Path) -> Result<()> {
    let mut esbuild = Command::new(tool(ready, "esbuild"));
    esbuild.arg(folder.join(format!("{program}-calls/{}.js", stem(program))));
    esbuild.args(["--bundle", "--format=esm", "--platform=node", "--log-level=error"]);
    esbuild.arg(format!("--alias:bench-host={}", setup::root().join("benches/host.mjs").display()));
    esbuild.arg(format!("--outfile={}", folder.join(format!("{program}-calls.mjs")).display()));
    setup::run::run(&mut esbuild).map(drop)
}

/// The bytes of the module and of its JavaScript, both made small.
fn weight(ready: &Ready, program: &str, folder: &Path) -> Result<f64> {
    let glue = folder.join(format!("{program}.min.js"));
    let mut esbuild = Command::new(tool(ready, "esbuild"));
    esbuild.arg(folder.join(format!("{program}-app/{}.js", stem(program))));
    esbuild.args(["--bundle", "--minify", "--format=esm", "--external:@tarojs/taro", "--log-level=error"]);
    esbuild.arg(format!("--outfile={}", glue.display()));
    setup::run::run(&mut esbuild)?;
    let bytes =
        |path: PathBuf| std::fs::metadata(&path).map(|it| it.len() as f64).with_context(|| path.display().to_string());
    Ok(bytes(folder.join(format!("{program}.opt.wasm")))? + bytes(glue)?)
}

fn node(ready: &Ready, script: &str, folder: &Path) -> Result<serde_json::Value> {
    let mut node = Command::new("node");
    node.current_dir(&ready.e2e).arg(setup::root().join("benches").join(script)).arg(folder);
    let text = setup::run::run(&mut node)?;
    serde_json::from_str(text.lines().last().unwrap_or_default()).with_context(|| format!("{script} said {text}"))
}

//! What it costs to read Taro's declarations, up to the text of the Rust that binds them.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::Result;

use super::Place;
use super::row::{Measure, Row, in_turn};
use crate::setup;
use crate::setup::programs::run;
use crate::test::cargo;

/// The tool that is measured beside ours.
const TS_GEN: &str = "0.1.0";

/// All of Taro's declarations.
pub(super) fn rows(place: &Place) -> Result<Vec<Row>> {
    let types = place.e2e.join("node_modules/@tarojs/taro/types");
    run(&mut cargo(["build", "--quiet", "--release", "--package", "cargo-taro"]))?;
    let ours = setup::root().join("target/release/cargo-taro");
    let peer = ts_gen(place)?;
    let specs = place.folder.join("import");
    let rust = place.folder.join("ts-gen.rs");
    let rounds = in_turn(
        place.rounds(9),
        || {
            let imported = time(Command::new(&ours).arg("import").arg(&types).arg("--out").arg(&specs))?;
            Ok(imported + time(Command::new(&ours).arg("expand").arg(&specs).env_remove("TARO_ENV"))?)
        },
        || {
            time(
                Command::new(&peer)
                    .arg("--input")
                    .arg(&types)
                    .arg("--output")
                    .arg(&rust)
                    .args(["--lib-name", "@tarojs/taro"]),
            )
        },
    )?;
    Ok(vec![Row {
        name: "import",
        what: "Taro 4.2.1's declarations to Rust text: `cargo taro import`, then `expand`",
        peer: "ts-gen 0.1.0 on the same files",
        unit: "s",
        measure: Measure::of(&rounds),
        target: Some(0.25),
    }])
}

/// The peer, installed below the folder unless it is there.
fn ts_gen(place: &Place) -> Result<PathBuf> {
    let root = place.folder.join("ts-gen");
    let program = root.join("bin/ts-gen");
    if !program.is_file() {
        eprintln!("cargo install ts-gen {TS_GEN} into {}", root.display());
        install(&root)?;
    }
    Ok(program)
}

fn install(root: &Path) -> Result<()> {
    run(cargo(["install", "--locked", "ts-gen", "--version", TS_GEN, "--root"]).arg(root)).map(drop)
}

/// Seconds that a command took, its output and all.
fn time(command: &mut Command) -> Result<f64> {
    let start = Instant::now();
    run(command)?;
    Ok(start.elapsed().as_secs_f64())
}

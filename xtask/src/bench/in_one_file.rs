//! Whether ten times as much in one file takes ten times as long: of functions, of fields, of values.
//!
//! `cargo taro check` is the first three stages, `expand` is all of them and the formatting, `import` reads declarations.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::row::{Measure, Row, in_turn};
use super::{Place, clock};
use crate::setup;
use crate::setup::run::run;
use crate::test::cargo;

/// So many in the smaller file, and ten times as many in the larger one.
const COUNT: usize = 2000;

/// The names of the rows.
pub(super) const ROWS: [&str; 10] = [
    "check-functions",
    "check-members",
    "check-values",
    "check-chain",
    "expand-functions",
    "expand-members",
    "expand-values",
    "import-functions",
    "import-members",
    "import-values",
];

/// A row for each command and each kind.
pub(super) fn rows(place: &Place) -> Result<Vec<Row>> {
    run(&mut cargo(["build", "--quiet", "--release", "--package", "cargo-taro"]))?;
    ROWS.iter().map(|name| row(place, name)).collect()
}

fn row(place: &Place, name: &'static str) -> Result<Row> {
    let (command, kind) = name.split_once('-').unwrap_or((name, ""));
    let sides = [10, 1].map(|times| file(place, command, kind, COUNT * times));
    let [many, few] = sides;
    let (many, few) = (many?, few?);
    let out = place.folder.join("in-one-file/specs");
    let rounds = in_turn(place.rounds(3), || time(command, &many, &out), || time(command, &few, &out))?;
    let what = match (command, kind) {
        ("check", "functions") => "`cargo taro check` of a spec with 20,000 functions and their types",
        ("check", "members") => "`cargo taro check` of an interface with 20,000 fields",
        ("check", "values") => "`cargo taro check` of a set of 20,000 values",
        ("check", _) => "`cargo taro check` of 20,000 types, each of which holds the next one",
        ("expand", "functions") => "`cargo taro expand` of a spec with 20,000 functions and their types",
        ("expand", "members") => "`cargo taro expand` of an interface with 20,000 fields",
        ("expand", _) => "`cargo taro expand` of a set of 20,000 values",
        (_, "functions") => "`cargo taro import` of 20,000 functions and their types",
        (_, "members") => "`cargo taro import` of an interface with 20,000 fields",
        _ => "`cargo taro import` of a set of 20,000 values",
    };
    Ok(Row { name, what, peer: "of 2,000", unit: "s", measure: Measure::of(&rounds), target: Some(11.0) })
}

/// Seconds of the processor that a command takes.
fn time(command: &str, file: &Path, out: &Path) -> Result<f64> {
    let mut taro = Command::new(setup::root().join("target/release/cargo-taro"));
    taro.arg(command).arg(file).env_remove("TARO_ENV");
    if command == "import" {
        taro.arg("--out").arg(out);
    }
    let before = clock::spent()?;
    run(&mut taro)?;
    Ok(clock::spent()? - before)
}

/// Writes what is read: a spec, or a folder of declarations.
fn file(place: &Place, command: &str, kind: &str, count: usize) -> Result<PathBuf> {
    let folder = place.folder.join("in-one-file").join(format!("{command}-{kind}-{count}"));
    fs::create_dir_all(&folder)?;
    if command == "import" {
        let text = format!("declare module '../../index' {{\n{}\n}}\nexport {{}}\n", declarations(kind, count));
        fs::write(folder.join("a.d.ts"), text)?;
        return Ok(folder);
    }
    let path = folder.join("a.rs");
    fs::write(&path, format!("taro_api::spec! {{\n{}\n}}\n", spec(kind, count)))?;
    Ok(path)
}

fn spec(kind: &str, count: usize) -> String {
    let each = |make: fn(usize) -> String| (0..count).map(make).collect::<String>();
    match kind {
        "functions" => each(|it| {
            format!(
                "namespace f{it} {{ interface Option {{ a: string, b?: Result }} interface Result {{ x: number }} }}\n\
                 function f{it}(option: f{it}::Option) => Promise<f{it}::Result>;\n"
            )
        }),
        "members" => format!("interface A {{ {} }} function f(a: A) => A;", each(|it| format!("m{it}?: string,\n"))),
        "values" => format!("type V = \"v\"{}; function f(v: V) => V;", each(|it| format!(" | \"v{it}\""))),
        _ => {
            let chain = each(|it| format!("interface C{it} {{ next?: C{} }}\n", it + 1));
            format!("{chain} interface C{count} {{ a: string }} function f(c: C0) => C0;")
        }
    }
}

fn declarations(kind: &str, count: usize) -> String {
    let each = |make: fn(usize) -> String| (0..count).map(make).collect::<String>();
    match kind {
        "functions" => each(|it| {
            format!(
                "namespace f{it} {{ interface Option {{ a: string; b?: Result }} interface Result {{ x: number }} }}\n\
                 interface TaroStatic {{ f{it}(option: f{it}.Option): Promise<f{it}.Result> }}\n"
            )
        }),
        "members" => {
            format!(
                "interface A {{ {} }} interface TaroStatic {{ f(a: A): A }}",
                each(|it| format!("m{it}?: string\n"))
            )
        }
        _ => {
            format!("type V = 'v'{}; interface TaroStatic {{ f(v: V): V }}", each(|it| format!(" | 'v{it}'")))
        }
    }
}

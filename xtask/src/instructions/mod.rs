//! `cargo xtask instructions`: what each stage takes, in instructions, beside the committed counts.
//!
//! Time drifts with the machine, and a count does not: the same sources, compiler and input give the same one. All is
//! compiled as a user's build compiles the macros, unoptimised, so that no inlining moves a count that nobody touched.
//! A stage is counted for each token of the specs, so that more specs are no change; the import as a whole.

mod callgrind;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;

use anyhow::{Context, Result, ensure};
use clap::Args;

pub(crate) use self::callgrind::Counted;
use crate::setup::programs::run;
use crate::setup::{self, npm, valgrind};
use crate::test::cargo;

/// The committed counts, by the processor's architecture and the stage.
const FILE: &str = "benches/instructions.json";
/// How much more, or less, is no change, in hundredths.
const TOLERANCE: u64 = 5;
/// The folders of `specs/` that the stages run over: every construct, and a third of the work.
const FOLDERS: [&str; 6] = ["canvas", "files", "media", "network", "open-api", "ui"];
/// The stages, and the functions of the example that run them.
const STAGES: [(&str, &str); 4] = [
    ("parse", "stages::common::parsed"),
    ("resolve", "stages::common::resolved"),
    ("check", "stages::common::checked"),
    ("expand", "stages::common::expanded"),
];

/// What `cargo xtask instructions` is told.
#[derive(Args)]
pub(crate) struct Instructions {
    /// Write the counts in place of the committed ones.
    #[arg(long)]
    bless: bool,
}

type Counts = BTreeMap<String, u64>;
type File = BTreeMap<String, Counts>;

impl Instructions {
    pub(crate) fn run(&self) -> Result<()> {
        let e2e = setup::root().join("tests/e2e");
        npm::install(&e2e)?;
        let valgrind = valgrind::find()?;
        if !self.bless {
            return compare(&valgrind, &e2e);
        }
        let mut file = committed()?;
        file.insert(std::env::consts::ARCH.to_owned(), count(&valgrind, &e2e)?);
        let path = setup::root().join(FILE);
        fs::write(&path, serde_json::to_string_pretty(&file)? + "\n").with_context(|| path.display().to_string())
    }
}

/// Counts, and fails where a stage takes more than it did.
pub(crate) fn compare(valgrind: &Path, e2e: &Path) -> Result<()> {
    eprintln!("\n== the instructions of each stage");
    let Some(before) = committed()?.remove(std::env::consts::ARCH) else {
        eprintln!("{FILE} has no counts for {}: not compared", std::env::consts::ARCH);
        return Ok(());
    };
    let now = count(valgrind, e2e)?;
    let (told, more) = told(&before, &now);
    print!("{told}");
    ensure!(
        more.is_empty(),
        "more instructions than before: {}; if that is what it costs, `cargo xtask instructions --bless`",
        more.join(", ")
    );
    Ok(())
}

/// A line a stage, and the stages that take more than they did.
fn told(before: &Counts, now: &Counts) -> (String, Vec<String>) {
    let mut text = String::new();
    let mut more = Vec::new();
    for (stage, &now) in now {
        let Some(&before) = before.get(stage) else {
            more.push(format!("{stage} (never counted)"));
            continue;
        };
        let change = now as f64 / before as f64 - 1.0;
        let verdict = if now * 100 > before * (100 + TOLERANCE) {
            more.push(format!("{stage} ({:+.1} %)", change * 100.0));
            "more"
        } else if now * 100 < before * (100 - TOLERANCE) {
            "less: `cargo xtask instructions --bless` keeps it so"
        } else {
            "as before"
        };
        text += &format!("{stage:8} {now:>13} {:>+6.1} %  {verdict}\n", change * 100.0);
    }
    (text, more)
}

/// What each stage takes now. The stages and the import run at the same time, which no count shows.
fn count(valgrind: &Path, e2e: &Path) -> Result<Counts> {
    let root = setup::root();
    let debug = root.join("target/debug");
    build(cargo(["build", "--quiet", "--package", "taro-api-codegen", "--example", "stages"]))?;
    build(cargo(["build", "--quiet", "--package", "cargo-taro"]))?;
    let folder = root.join("target/instructions");
    // An import that finds specs keeps their words, which is more to do.
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let [types, specs] = [e2e.join("node_modules/@tarojs/taro/types"), folder.join("specs")];
    let [types, specs] = [&types, &specs].map(|path| path.to_string_lossy());
    let stages = Counted {
        valgrind,
        program: &debug.join("examples/stages"),
        arguments: &FOLDERS,
        functions: &STAGES.map(|(_, function)| function),
    };
    let import = Counted {
        valgrind,
        program: &debug.join("cargo-taro"),
        arguments: &["import", &*types, "--out", &*specs],
        functions: &[],
    };
    let (stages, import) = thread::scope(|scope| {
        let stages = scope.spawn(|| stages.count(&folder.join("stages")));
        let import = import.count(&folder.join("import"));
        (stages.join().expect("no panic"), import)
    });
    let ((stages, tokens), (import, _)) = (stages?, import?);
    let tokens: u64 = tokens.trim().parse().with_context(|| format!("the example printed {tokens}"))?;
    ensure!(tokens > 0, "the specs are empty");
    let each = stages.into_iter().map(|count| count / tokens);
    let names = STAGES.iter().map(|(stage, _)| *stage).chain(["import"]);
    Ok(names.map(str::to_owned).zip(each.chain(import)).collect())
}

/// Builds with no flags but the workspace's own.
fn build(mut cargo: Command) -> Result<()> {
    run(cargo.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS")).map(drop)
}

fn committed() -> Result<File> {
    let path = setup::root().join(FILE);
    if !path.exists() {
        return Ok(File::new());
    }
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{FILE} is no file of counts"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_twentieth_more_is_as_before_and_what_is_above_fails() {
        let counts = |parse, check| Counts::from([("parse".to_owned(), parse), ("check".to_owned(), check)]);
        assert!(told(&counts(1000, 100), &counts(1050, 95)).1.is_empty());
        assert_eq!(told(&counts(1000, 100), &counts(1051, 100)).1, ["parse (+5.1 %)"]);
        let (text, more) = told(&counts(1000, 100), &counts(940, 100));
        assert!(more.is_empty() && text.contains("-6.0 %  less: `cargo xtask instructions --bless`"), "{text}");
    }

    #[test]
    fn a_stage_that_was_never_counted_fails() {
        let now = Counts::from([("parse".to_owned(), 1)]);
        assert_eq!(told(&Counts::new(), &now).1, ["parse (never counted)"]);
    }
}

//! `cargo xtask bench`: what it costs to use taro-api, beside the same by other means.
//!
//! ```text
//!  calls, sizes, compile, import, growth ─► rows ─► table (stdout), json and plot (target/bench)
//! ```
//! Each row is a ratio: both sides run in turn in one run, since a machine's speed drifts, and a ratio does not.

mod calls;
mod clock;
mod compile;
mod families;
mod growth;
mod hosts;
mod import;
mod in_one_file;
mod json;
mod peers;
mod plot;
mod programs;
mod project;
mod row;
mod sizes;
mod table;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::Args;
use clap::builder::PossibleValuesParser;

use self::Measuring::{Each, Whole};
use self::row::Row;
use crate::setup::wasm::{self, Wasm};
use crate::setup::{self, npm};

/// What `cargo xtask bench` is told.
#[derive(Args)]
pub(crate) struct Bench {
    /// Only these rows; all of them if none are named.
    #[arg(long, value_name = "ROW", value_parser = PossibleValuesParser::new(names()))]
    only: Vec<String>,
    /// One round of everything: to see that it works, not what it costs.
    #[arg(long)]
    quick: bool,
}

/// What measures some rows, and their names.
struct Group {
    rows: &'static [&'static str],
    /// Gives all of its rows, or those that are wanted.
    measure: Measuring,
}

/// Which rows are wanted, by their names.
type Wanted<'w> = &'w dyn Fn(&str) -> bool;

/// How a group is measured.
enum Measuring {
    Whole(fn(&Place) -> Result<Vec<Row>>),
    /// Each row by itself.
    Each(fn(&Place, Wanted) -> Result<Vec<Row>>),
}

/// All that is measured, in the order of the table.
const GROUPS: [Group; 14] = [
    Group { rows: &["awaited", "javascript", "empty", "callbacks", "start", "memory"], measure: Whole(calls::rows) },
    Group { rows: &["wasm"], measure: Whole(sizes::wasm) },
    Group { rows: &["app"], measure: Whole(sizes::app) },
    Group { rows: &["web", "by-name"], measure: Whole(sizes::web) },
    Group { rows: &["check-each"], measure: Whole(compile::each) },
    Group { rows: &["check", "expansion"], measure: Whole(compile::whole) },
    Group { rows: &["login", "family", "runtime"], measure: Whole(compile::login) },
    Group { rows: &["default", "families"], measure: Whole(families::rows) },
    Group { rows: &["closed", "versions"], measure: Whole(hosts::checks) },
    Group { rows: &["proved", "narrowed"], measure: Whole(hosts::sizes) },
    Group { rows: &["cold"], measure: Whole(compile::cold) },
    Group { rows: &["import"], measure: Whole(import::rows) },
    Group { rows: &["growth"], measure: Whole(growth::rows) },
    Group { rows: &in_one_file::ROWS, measure: Each(in_one_file::rows) },
];

fn names() -> impl Iterator<Item = &'static str> {
    GROUPS.iter().flat_map(|group| group.rows).copied()
}

/// Where and how it is measured.
struct Place {
    wasm: Wasm,
    /// The folder whose `node_modules` holds Taro's packages and the tools.
    e2e: PathBuf,
    /// What is built, and the results.
    folder: PathBuf,
    quick: bool,
}

impl Place {
    /// So many rounds, unless one is enough.
    fn rounds(&self, rounds: usize) -> usize {
        if self.quick { 1 } else { rounds }
    }
}

impl Bench {
    /// Measures, prints the table, and writes the files.
    pub(crate) fn run(&self) -> Result<()> {
        let wasm = wasm::toolchain()?;
        let e2e = setup::root().join("tests/e2e");
        npm::install(&e2e)?;
        let folder = setup::root().join("target/bench");
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let place = Place { wasm, e2e, folder, quick: self.quick };
        let wanted = |name: &str| self.only.is_empty() || self.only.iter().any(|it| it == name);
        let mut rows = Vec::new();
        // Each row as soon as it is known: all of them take a while.
        print!("{}", table::HEAD);
        for group in GROUPS.iter().filter(|group| group.rows.iter().any(|name| wanted(name))) {
            eprintln!("== {}", group.rows.join(", "));
            let measured = match group.measure {
                Whole(measure) => measure(&place)?,
                Each(measure) => measure(&place, &wanted)?,
            };
            for row in measured.into_iter().filter(|row| wanted(row.name)) {
                print!("{}", table::line(&row));
                rows.push(row);
            }
        }
        let [json, svg] = ["bench.json", "bench.svg"].map(|name| place.folder.join(name));
        json::write(&rows, &json)?;
        plot::write(&rows, &svg)?;
        eprintln!("{}\n{}", json.display(), svg.display());
        Ok(())
    }
}

//! What a call costs when it runs: both programs in one process of Node, in turn.

use anyhow::{Context, Result};

use super::Place;
use super::programs::{self, PROGRAMS, stem, tool};
use super::row::{Measure, Row};
use crate::setup;
use crate::setup::programs::run;

/// A call that is awaited, one with three callbacks, and what many of those leave behind.
pub(super) fn rows(place: &Place) -> Result<Vec<Row>> {
    for program in PROGRAMS {
        programs::build(place, program, &["--features", "calls"], &place.folder.join(format!("{program}-calls")))?;
        bundle(place, program)?;
    }
    let start = programs::node(place, "start.mjs", &[place.rounds(31).to_string()])?;
    let said = programs::node(place, "calls.mjs", &[place.rounds(15).to_string()])?;
    let number = |value: &serde_json::Value| value.as_f64().with_context(|| format!("calls.mjs said {said}"));
    let measure = |key: &str| -> Result<Measure> {
        let [ours, peer, ratio] = ["ours", "peer", "ratio"].map(|side| number(&said[key][side]));
        Ok(Measure::Ratio { ours: ours?, peer: peer?, ratio: ratio? })
    };
    Ok(vec![
        Row {
            name: "awaited",
            what: "a call in Node, three option fields in, two result fields out, awaited",
            peer: "by hand, wasm-bindgen's structural setters and getters",
            unit: "ns",
            measure: measure("awaited")?,
            target: Some(1.0),
        },
        Row {
            name: "javascript",
            what: "the same awaited call",
            peer: "plain JavaScript on the same host",
            unit: "ns",
            measure: measure("javascript")?,
            target: Some(10.0),
        },
        Row {
            name: "empty",
            what: "a promise of nothing, awaited",
            peer: "by hand, an `async` import",
            unit: "ns",
            measure: measure("empty")?,
            target: Some(0.3),
        },
        Row {
            name: "callbacks",
            what: "the same with success, fail and complete, not awaited",
            peer: "by hand, three closures",
            unit: "ns",
            measure: measure("calledBack")?,
            target: Some(0.5),
        },
        Row {
            name: "start",
            what: "from `load()` to the first answer, in a fresh process of Node",
            peer: "by hand",
            unit: "ms",
            measure: Measure::of(&in_milliseconds(&start).with_context(|| format!("start.mjs said {start}"))?),
            target: Some(1.1),
        },
        Row {
            name: "memory",
            what: "memory after 100,000 calls with callbacks, of which fail never fires",
            peer: "before",
            unit: "pages",
            measure: Measure::Growth(number(&said["pages"])?),
            target: Some(0.0),
        },
    ])
}

/// The rounds that `start.mjs` tells in nanoseconds.
fn in_milliseconds(rounds: &serde_json::Value) -> Option<Vec<[f64; 2]>> {
    let side = |round: &serde_json::Value, side: usize| round.get(side)?.as_f64().map(|it| it / 1e6);
    rounds.as_array()?.iter().map(|it| Some([side(it, 0)?, side(it, 1)?])).collect()
}

/// The program of calls for Node, with the host that answers them.
fn bundle(place: &Place, program: &str) -> Result<()> {
    let mut esbuild = tool(place, "esbuild");
    esbuild.arg(place.folder.join(format!("{program}-calls/{}.js", stem(program))));
    esbuild.args(["--bundle", "--format=esm", "--platform=node", "--log-level=error"]);
    esbuild.arg(format!("--alias:bench-host={}", setup::root().join("benches/host.mjs").display()));
    esbuild.arg(format!("--outfile={}", place.folder.join(format!("{program}-calls.mjs")).display()));
    run(&mut esbuild).map(drop)
}

//! What the choice of taro-api's features costs a program that only logs in.

use anyhow::Result;

use super::row::{Measure, Row, in_turn};
use super::{Place, compile, programs};

/// The default features beside the one that is needed, and the bytes of the module with all of them.
pub(super) fn rows(place: &Place) -> Result<Vec<Row>> {
    let [default, needed] = [compile::taro_api(place, "default")?, compile::taro_api(place, compile::LOGIN)?];
    let rounds = in_turn(place.rounds(9), || default.check("taro-api", &[]), || needed.check("taro-api", &[]))?;
    let rounds: Vec<_> = rounds.iter().map(|sides| sides.map(|it| it.whole)).collect();
    Ok(vec![
        Row {
            name: "default",
            what: "`cargo check` of taro-api with its default features",
            peer: "with log-in's feature alone",
            unit: "s",
            measure: Measure::of(&rounds),
            target: None,
        },
        Row {
            name: "families",
            what: "the module of a log-in with every feature on",
            peer: "with log-in's feature alone",
            unit: "B",
            measure: Measure::once(module(place, "full", &["--features", "full"])?, module(place, "needed", &[])?),
            target: Some(1.0),
        },
    ])
}

/// The bytes of the module as `cargo taro build` writes it.
fn module(place: &Place, name: &str, arguments: &[&str]) -> Result<f64> {
    let out = place.folder.join(format!("{name}-features"));
    programs::build(place, "ours", arguments, &out)?;
    programs::bytes(&out.join(format!("{}_bg.wasm", programs::stem("ours"))))
}

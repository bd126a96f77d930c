//! What it costs to prove hosts and versions, and to ask before a call.

use anyhow::Result;

use super::project::Project;
use super::row::{Measure, Row, in_turn};
use super::{Place, compile, programs};

/// All of taro-api for a host that lacks much, and for an old client, beside all of it for any host.
pub(super) fn checks(place: &Place) -> Result<Vec<Row>> {
    let all = || compile::taro_api(place, "full");
    let open = all()?;
    let [closed, old] = [all()?.proved_for("h5", ""), all()?.proved_for("weapp", "weapp@1")];
    let measure = |gated: &Project| {
        let rounds = in_turn(place.rounds(7), || gated.check("taro-api", &[]), || open.check("taro-api", &[]))?;
        let rounds: Vec<_> = rounds.iter().map(|sides| sides.map(|it| it.whole)).collect();
        anyhow::Ok(Measure::of(&rounds))
    };
    let row = |name, what, measure| Row { name, what, peer: "for any host", unit: "s", measure, target: Some(1.05) };
    Ok(vec![
        row("closed", "`cargo check` of taro-api with every family, proved for `h5`", measure(&closed)?),
        row("versions", "the same, proved for `weapp` from base library 1 on", measure(&old)?),
    ])
}

/// The bytes of a log-in with gates beside those without, and of one that asks first beside one that asks by hand.
pub(super) fn sizes(place: &Place) -> Result<Vec<Row>> {
    let module = |name: &str, arguments: &[&str]| {
        let out = place.folder.join(name);
        programs::build(place, "ours", arguments, &out)?;
        programs::bytes(&out.join(format!("{}_bg.wasm", programs::stem("ours"))))
    };
    let weapp = ["--host", "weapp"];
    let old = [&weapp[..], &["--base-library", "weapp@1.9.90"]].concat();
    let proved = Measure::once(module("proved", &old)?, module("unproved", &weapp)?);
    let asks = |feature: &'static str| module(feature, &["--features", feature, "--host", "weapp,h5"]);
    let narrowed = Measure::once(asks("asked")?, asks("asked-by-hand")?);
    let row = |name, what, peer, measure| Row { name, what, peer, unit: "B", measure, target: Some(1.0) };
    Ok(vec![
        row("proved", "the module of a log-in, proved from base library 1.9.90 on", "for any version", proved),
        row(
            "narrowed",
            "the module of a log-in behind `available!(login)`, for `weapp` and `h5`",
            "behind an `if` by hand",
            narrowed,
        ),
    ])
}

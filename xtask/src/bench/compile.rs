//! What it costs to compile: `cargo check` for WebAssembly.

use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result};

use super::project::{Project, Times};
use super::row::{Measure, Row, in_turn};
use super::{Place, peers};
use crate::setup;
use crate::setup::programs::run;
use crate::setup::wasm::TARGET;
use crate::test::cargo;

/// All of taro-api for each thing that it binds, beside all of web-sys for each function.
pub(super) fn each(place: &Place) -> Result<Vec<Row>> {
    let bound = bound()?;
    let ours = taro_api(place, "full")?;
    let (peer, functions) = web_sys(place)?;
    // A minute and a half each.
    let rounds = in_turn(place.rounds(2), || ours.check("taro-api", &[]), || peer.check("web-sys", &[]))?;
    let each = |times: Times, count: f64| times.whole / count * 1e6;
    let rounds: Vec<_> = rounds.into_iter().map(|[a, b]| [each(a, bound), each(b, functions)]).collect();
    Ok(vec![Row {
        name: "check-each",
        what: "`cargo check` of taro-api with every family, a function or member bound",
        peer: "web-sys with all features, a function",
        unit: "µs",
        measure: Measure::of(&rounds),
        target: Some(0.33),
    }])
}

/// All of taro-api beside a crate of that size by hand.
pub(super) fn whole(place: &Place) -> Result<Vec<Row>> {
    let ours = taro_api(place, "full")?;
    let files = [("lib.rs".to_owned(), peers::of_taros_size())];
    let peer = Project::new(place, "by-hand", "js-sys = \"0.3\"\nwasm-bindgen = \"0.2\"", &files)?;
    peer.prepare("js-sys")?;
    let rounds = in_turn(place.rounds(5), || ours.check("taro-api", &[]), || peer.check("project", &[]))?;
    let measure = |time: fn(Times) -> f64| {
        let rounds: Vec<_> = rounds.iter().map(|sides| sides.map(time)).collect();
        Measure::of(&rounds)
    };
    Ok(vec![
        Row {
            name: "check",
            what: "the same, whole",
            peer: "479 functions and 360 options of six setters by hand with wasm-bindgen",
            unit: "s",
            measure: measure(|it| it.whole),
            target: Some(1.0),
        },
        Row {
            name: "expansion",
            what: "the same, expansion of macros alone",
            peer: "the same",
            unit: "s",
            measure: measure(|it| it.expansion),
            target: Some(1.0),
        },
    ])
}

/// What a program that logs in asks for, the family around it, and what every feature needs: each beside a crate for log-in
/// alone.
pub(super) fn login(place: &Place) -> Result<Vec<Row>> {
    let path = setup::root().join("benches/login");
    let peer = project(place, "login", "bench-login", &format!("bench-login = {{ path = {path:?} }}"))?;
    let measure = |ours: &Project, package: &str| {
        let rounds = in_turn(place.rounds(9), || ours.check(package, &[]), || peer.check("bench-login", &[]))?;
        let rounds: Vec<_> = rounds.iter().map(|sides| sides.map(|it| it.whole)).collect();
        anyhow::Ok(Measure::of(&rounds))
    };
    let file = taro_api(place, LOGIN)?;
    let row = |name, what, target, measure| Row {
        name,
        what,
        peer: "a crate for log-in by hand",
        unit: "s",
        measure,
        target,
    };
    Ok(vec![
        row("login", "`cargo check` of taro-api with log-in's feature alone", Some(1.3), measure(&file, "taro-api")?),
        row(
            "family",
            "the same with all of log-in's family",
            Some(1.3),
            measure(&taro_api(place, "open-api")?, "taro-api")?,
        ),
        row(
            "runtime",
            "`cargo check` of taro-api-runtime, once for all features",
            None,
            measure(&file, "taro-api-runtime")?,
        ),
    ])
}

/// The feature that brings log-in, and no more.
pub(super) const LOGIN: &str = "open-api-login";

/// A program that logs in, with all that it depends on.
pub(super) fn cold(place: &Place) -> Result<Vec<Row>> {
    run(&mut cargo(["fetch"]))?;
    let check = |package: &str| {
        let target = place.folder.join("compile/cold");
        remove(&target)?;
        let mut check = cargo(["check", "--target", TARGET, "--package", package, "--target-dir"]);
        place.wasm.apply(check.arg(&target));
        let start = Instant::now();
        run(&mut check)?;
        Ok(start.elapsed().as_secs_f64())
    };
    let rounds = in_turn(place.rounds(3), || check("bench-ours"), || check("bench-by-hand"))?;
    Ok(vec![Row {
        name: "cold",
        what: "cold `cargo check` of a program that logs in, all dependencies included",
        peer: "the same by hand",
        unit: "s",
        measure: Measure::of(&rounds),
        target: Some(1.5),
    }])
}

/// taro-api with this feature, ready to be checked.
pub(super) fn taro_api<'p>(place: &'p Place, feature: &str) -> Result<Project<'p>> {
    let path = setup::root().join("taro-api");
    let dependency = format!("taro-api = {{ path = {path:?}, default-features = false, features = [{feature:?}] }}");
    project(place, &format!("taro-api-{feature}"), "taro-api", &dependency)
}

/// web-sys with all features, ready to be checked, and how many functions it binds.
fn web_sys(place: &Place) -> Result<(Project<'_>, f64)> {
    let bare = Project::new(place, "web-sys", "web-sys = \"0.3\"", &empty())?;
    let metadata = bare.metadata("web-sys")?;
    let text = |key: &str| metadata[key].as_str().with_context(|| format!("web-sys has no {key}"));
    let features: Vec<&String> = metadata["features"].as_object().context("web-sys has no features")?.keys().collect();
    let dependency = format!("web-sys = {{ version = \"={}\", features = {features:?} }}", text("version")?);
    let source = Path::new(text("manifest_path")?).with_file_name("src/features");
    let mut functions = 0;
    for file in fs::read_dir(&source).with_context(|| format!("cannot read {}", source.display()))? {
        let text = fs::read_to_string(file?.path())?;
        functions += text.lines().filter(|line| line.trim_start().starts_with("pub fn ")).count();
    }
    Ok((project(place, "web-sys", "web-sys", &dependency)?, functions as f64))
}

/// An empty crate with this dependency, ready to be checked.
fn project<'p>(place: &'p Place, name: &str, package: &str, dependency: &str) -> Result<Project<'p>> {
    let project = Project::new(place, name, dependency, &empty())?;
    project.prepare(package)?;
    Ok(project)
}

fn empty() -> [(String, String); 1] {
    [("lib.rs".to_owned(), String::new())]
}

/// How many functions and members of interfaces the specs have, as `cargo taro check` counts them.
fn bound() -> Result<f64> {
    let text = run(&mut cargo(["run", "--quiet", "--package", "cargo-taro", "--", "check", "specs"]))?;
    let count = |what: &str| {
        let part = text.trim().split(", ").find_map(|part| part.strip_suffix(what)?.strip_suffix(' '));
        let number = part.and_then(|part| part.parse::<f64>().ok());
        number.with_context(|| format!("`cargo taro check` counts no {what}: {text}"))
    };
    Ok(count("APIs")? + count("members")?)
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() { fs::remove_dir_all(folder).with_context(|| folder.display().to_string()) } else { Ok(()) }
}

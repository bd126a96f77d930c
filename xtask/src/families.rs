//! Whether each family of taro-api compiles without the others, and all of them for each host.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use taro_api_codegen::hosts::Host;

use crate::packages;
use crate::setup;
use crate::test::{cargo, step};

/// Features that are no family.
const NO_FAMILY: [&str; 3] = ["default", "full", "serde"];

/// Checks taro-api natively with one family at a time, without a warning, and that `full` has all of them.
pub(crate) fn alone() -> Result<()> {
    let features = features()?;
    let full = features.get("full").and_then(Value::as_array).context("taro-api has no feature `full`")?;
    for family in features.keys().filter(|name| !NO_FAMILY.contains(&name.as_str())) {
        ensure!(full.iter().any(|it| it == family), "the feature `full` lacks `{family}`");
        let mut check = cargo(["clippy", "--quiet", "--package", "taro-api", "--no-default-features", "--features"]);
        check.arg(family).args(["--", "--deny", "warnings"]);
        step(&format!("taro-api with `{family}` alone"), check)?;
    }
    Ok(())
}

/// Checks all of taro-api for each host that can be proved, and for each pair of them: what a host lacks is gated then,
/// and compiles without a warning all the same.
pub(crate) fn for_each_host() -> Result<()> {
    let names: Vec<&str> = Host::names().collect();
    let pairs =
        names.iter().enumerate().flat_map(|(at, one)| names[at + 1..].iter().map(move |two| format!("{one},{two}")));
    let targets: Vec<String> = names.iter().map(|name| (*name).to_owned()).chain(pairs).collect();
    eprintln!("\n== all of taro-api, proved for each host and each pair of hosts: {} builds", targets.len());
    let start = Instant::now();
    let next = AtomicUsize::new(0);
    let failed = Mutex::new(Vec::new());
    let lanes = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for lane in 0..lanes {
            let (next, failed, targets) = (&next, &failed, &targets);
            scope.spawn(move || {
                while let Some(target) = targets.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let Err(error) = proved(target, lane) {
                        failed.lock().unwrap_or_else(PoisonError::into_inner).push(format!("{error:#}"));
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap_or_else(PoisonError::into_inner);
    ensure!(failed.is_empty(), "{}", failed.join("\n"));
    eprintln!("== {:.0} s", start.elapsed().as_secs_f64());
    Ok(())
}

/// Checks all of taro-api for the hosts that `target` names, without a warning. Each lane has a folder of its own, so that
/// no two wait for each other.
fn proved(target: &str, lane: usize) -> Result<()> {
    let mut check = cargo(["rustc", "--quiet", "--package", "taro-api", "--profile", "check", "--no-default-features"]);
    check.args(["--features", "full"]).arg("--target-dir").arg(setup::root().join(format!("target/hosts/{lane}")));
    check.args(["--", "--deny", "warnings"]).env("TARO_ENV", target);
    let output = check.output().context("cannot run cargo")?;
    ensure!(output.status.success(), "failed for `{target}`:\n{}", String::from_utf8_lossy(&output.stderr));
    Ok(())
}

/// The features of taro-api, as cargo reads them.
fn features() -> Result<serde_json::Map<String, Value>> {
    let packages = packages::of_the_workspace()?;
    let taro_api = packages.iter().find(|it| it["name"] == "taro-api").context("the workspace has no taro-api")?;
    taro_api["features"].as_object().cloned().context("taro-api has no features")
}

//! Whether each spec of taro-api compiles without the others, and all of them for each host.

use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use taro_api_codegen::hosts::Host;

use crate::test::cargo;
use crate::{features, setup};

/// Oldest clients of WeChat's: at which much is gated, some, and nothing.
const OLDEST: [&str; 10] = ["1", "1.9.90", "2.0.0", "2.8.3", "2.10.0", "2.20.1", "2.29.2", "3.0.0", "3.8.12", "65535"];

/// Checks taro-api natively with no feature, and with one file's at a time, without a warning.
pub(crate) fn alone() -> Result<()> {
    features::compare()?;
    let features: Vec<String> = std::iter::once(String::new()).chain(features::of_files()?).collect();
    in_lanes("taro-api with each of its features alone", &features, |feature| {
        let mut check = cargo(["clippy", "--quiet", "--package", "taro-api", "--no-default-features", "--features"]);
        check.arg(feature);
        without_a_warning(check)
    })
}

/// Checks all of taro-api for each host that can be proved, and for each pair of them: what a host lacks is gated then,
/// and compiles without a warning all the same.
pub(crate) fn for_each_host() -> Result<()> {
    // A host of a plugin has the gates of another one, or none.
    let names = Host::ALL.map(Host::name);
    let pairs =
        names.iter().enumerate().flat_map(|(at, one)| names[at + 1..].iter().map(move |two| format!("{one},{two}")));
    let plugins = Host::PLUGINS.map(Host::name).join(",");
    // Behind a host, an oldest client: each pair with WeChat has another one.
    let mut oldest = OLDEST.iter();
    let pairs = pairs.map(|pair| match pair.starts_with("weapp,").then(|| oldest.next()).flatten() {
        Some(oldest) => format!("{pair} weapp@{oldest}"),
        None => pair,
    });
    let targets: Vec<String> = names.iter().map(|name| (*name).to_owned()).chain(pairs).chain([plugins]).collect();
    in_lanes("all of taro-api, proved for each host and each pair of hosts", &targets, |target| {
        let (hosts, oldest) = target.split_once(' ').unwrap_or((target, ""));
        let mut check = cargo(["rustc", "--quiet", "--package", "taro-api", "--profile", "check"]);
        check.args(["--no-default-features", "--features", "full"]);
        check.env("TARO_ENV", hosts).env("TARO_BASE_LIBRARY", oldest);
        without_a_warning(check)
    })
}

/// Runs the example for each host that has a log-in, and for each oldest client. It sets how long a log-in may take, which the
/// first of the clients does not know.
pub(crate) fn example() -> Result<()> {
    let hosts = ["weapp", "swan", "alipay", "tt", "qq", "jd", "harmony_hybrid"].map(str::to_owned).into_iter();
    let oldest = OLDEST.iter().skip(1).map(|oldest| format!("weapp weapp@{oldest}"));
    let targets: Vec<String> = hosts.chain(oldest).collect();
    in_lanes("the example, for each host that has a log-in and for each oldest client", &targets, |target| {
        let (hosts, oldest) = target.split_once(' ').unwrap_or((target, ""));
        let mut run = cargo(["run", "--quiet", "--package", "taro-api", "--example", "login"]);
        run.env("TARO_ENV", hosts).env("TARO_BASE_LIBRARY", oldest);
        run
    })
}

fn without_a_warning(mut check: Command) -> Command {
    check.args(["--", "--deny", "warnings"]);
    check
}

/// Runs each, as many at a time as there are processors. Each lane has a folder of its own, so that no two wait for each other.
fn in_lanes(what: &str, all: &[String], check: impl Fn(&str) -> Command + Sync) -> Result<()> {
    eprintln!("\n== {what}: {} builds", all.len());
    let start = Instant::now();
    let next = AtomicUsize::new(0);
    let failed = Mutex::new(Vec::new());
    let run = |one: &str, lane: usize| {
        let mut check = check(one);
        check.env("CARGO_TARGET_DIR", setup::root().join(format!("target/lanes/{lane}")));
        let output = check.output().context("cannot run cargo")?;
        ensure!(output.status.success(), "failed for `{one}`:\n{}", String::from_utf8_lossy(&output.stderr));
        Ok(())
    };
    let lanes = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for lane in 0..lanes {
            let (next, failed, run) = (&next, &failed, &run);
            scope.spawn(move || {
                while let Some(one) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let Err(error) = run(one, lane) {
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

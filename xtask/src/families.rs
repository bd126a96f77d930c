//! Whether each family of taro-api compiles without the others, and all of them for each host.

use anyhow::{Context, Result, ensure};
use serde_json::Value;

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

/// Checks all of taro-api for each host that can be proved, and for two at once: what a host lacks is gated then, and
/// compiles without a warning all the same.
pub(crate) fn for_each_host() -> Result<()> {
    const HOSTS: [&str; 13] = [
        "weapp",
        "swan",
        "alipay",
        "tt",
        "qq",
        "jd",
        "h5",
        "rn",
        "quickapp",
        "harmony",
        "harmony_hybrid",
        "ascf",
        "weapp,alipay",
    ];
    for host in HOSTS {
        let mut check = cargo(["clippy", "--quiet", "--package", "taro-api", "--no-default-features"]);
        check.args(["--features", "full", "--", "--deny", "warnings"]).env("TARO_ENV", host);
        step(&format!("all of taro-api, proved for {host}"), check)?;
    }
    Ok(())
}

/// The features of taro-api, as cargo reads them.
fn features() -> Result<serde_json::Map<String, Value>> {
    let output = cargo(["metadata", "--no-deps", "--format-version", "1"]).output().context("cannot run cargo")?;
    ensure!(output.status.success(), "cargo metadata failed\n{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let packages = metadata["packages"].as_array().context("cargo metadata has no packages")?;
    let taro_api = packages.iter().find(|it| it["name"] == "taro-api").context("the workspace has no taro-api")?;
    taro_api["features"].as_object().cloned().context("taro-api has no features")
}

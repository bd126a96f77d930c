//! The hosts that a user names.

use anyhow::{Result, anyhow};
use taro_api_codegen::hosts::Targets;

/// The hosts of `--host`.
pub(crate) fn of_the_flag(hosts: &str) -> Result<Targets> {
    if Targets::parse(hosts).is_err() {
        // The project may declare it, in cargo's configuration. What is wrong with that, cargo says when it is asked for more.
        let _ = super::learn_own_hosts();
    }
    // The text is about the variable.
    Targets::parse(hosts).map_err(|error| anyhow!(error.replacen("`TARO_ENV`", "`--host`", 1)))
}

/// The hosts of `TARO_ENV`, as cargo gives it to the compiler.
pub(crate) fn of_the_configuration(hosts: Option<&str>) -> Result<Targets> {
    Targets::parse(hosts.unwrap_or_default()).map_err(|error| {
        anyhow!("{error}\n`TARO_ENV` is set in the environment, or under [env] in cargo's configuration")
    })
}

/// The same with the oldest clients of `--base-library`, or else of `TARO_BASE_LIBRARY`, as cargo gives it to the compiler.
pub(crate) fn with_base_library(targets: Targets, flag: Option<&str>, configuration: Option<&str>) -> Result<Targets> {
    match flag {
        Some(flag) => {
            let with = targets.with_base_library(flag);
            with.map_err(|error| anyhow!(error.replacen("`TARO_BASE_LIBRARY`", "`--base-library`", 1)))
        }
        None => targets.with_base_library(configuration.unwrap_or_default()).map_err(|error| {
            anyhow!("{error}\n`TARO_BASE_LIBRARY` is set in the environment, or under [env] in cargo's configuration")
        }),
    }
}

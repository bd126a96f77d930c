//! The hosts that a user names.

use anyhow::{Result, anyhow};
use taro_api_codegen::hosts::{Targets, check_own};

/// The hosts of `--host`.
///
/// `place` says to cargo where the workspace is, and how cargo is configured.
pub(crate) fn of_the_flag(hosts: &str, place: &[String]) -> Result<Targets> {
    if let Ok(targets) = Targets::parse(hosts) {
        return Ok(targets);
    }
    // The project may declare it, in cargo's configuration.
    let learned = super::learn_own_hosts(place);
    Targets::parse(hosts).map_err(|error| {
        // The text is about the variable.
        let error = error.replacen("`TARO_ENV`", "`--host`", 1);
        match learned {
            Err(unread) => anyhow!("{error}\n`TARO_HOSTS` may declare it, and could not be read: {unread:#}"),
            Ok(()) => anyhow!("{error}{}", misdeclared()),
        }
    })
}

/// What is wrong with the hosts that the project declares.
fn misdeclared() -> String {
    let place = "`TARO_HOSTS` is set in the environment, or under [env] in cargo's configuration";
    check_own().err().map(|error| format!("\n{error}\n{place}")).unwrap_or_default()
}

/// The hosts of `TARO_ENV`, as cargo gives it to the compiler.
pub(crate) fn of_the_configuration(hosts: Option<&str>) -> Result<Targets> {
    Targets::parse(hosts.unwrap_or_default()).map_err(|error| {
        anyhow!(
            "{error}\n`TARO_ENV` is set in the environment, or under [env] in cargo's configuration{}",
            misdeclared()
        )
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

//! What cargo's configuration sets for the compiler, as cargo itself merges it.
//!
//! The configuration comes from variables of the environment, from `.cargo/config.toml` of each folder above and of
//! `CARGO_HOME`, from files that these include, and from `--config`; `[target]` has sections that depend on the target.
//! No stable command prints the result. But before cargo lists or builds anything for a target, it asks rustc about that
//! target, with the flags and the environment of the compilations to come. So this program stands in as `RUSTC_WRAPPER`,
//! writes down what rustc was given, and runs it.

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, process};

use anyhow::{Context, Result, bail, ensure};
use serde::{Deserialize, Serialize};
use taro_api_codegen::hosts::declare_own;

use super::{TARGET, command, output};

/// The variable that names a program's hosts.
const HOSTS: &str = "TARO_ENV";

/// The variable that names the oldest clients of a program.
const BASE_LIBRARY: &str = "TARO_BASE_LIBRARY";

/// What the variables are to be, where the configuration is not to decide it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Variables<'a> {
    /// `TARO_ENV`
    pub(crate) hosts: Option<&'a str>,
    /// `TARO_BASE_LIBRARY`
    pub(crate) base_library: Option<&'a str>,
}

impl Variables<'_> {
    /// Sets them for a command.
    pub(crate) fn apply(self, cargo: &mut Command) {
        for (name, value) in [(HOSTS, self.hosts), (BASE_LIBRARY, self.base_library)] {
            if let Some(value) = value {
                cargo.env(name, value);
            }
        }
    }

    /// What to add to cargo's arguments, so that they are what rustc gets: a `[env]` table with `force = true` is to give way.
    fn yielding(self, call: &Call) -> Vec<String> {
        let forced = [(HOSTS, self.hosts, &call.hosts), (BASE_LIBRARY, self.base_library, &call.base_library)];
        let forced = forced.into_iter().filter(|(_, asked, given)| asked.is_some() && *asked != given.as_deref());
        forced.flat_map(|(name, ..)| ["--config".to_owned(), format!("env.{name}.force=false")]).collect()
    }
}

/// The variable that declares hosts that only the project knows.
const OWN_HOSTS: &str = "TARO_HOSTS";

/// Where the wrapper writes what it sees.
const RECORD: &str = "CARGO_TARO_RECORD";

/// Set when the wrapper is to end cargo's run at once.
const STOP: &str = "CARGO_TARO_STOP";

/// What cargo gives to rustc.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Configuration {
    /// The flags for the target, in cargo's order.
    pub(crate) flags: Vec<String>,
    /// What `TARO_ENV` is.
    pub(crate) hosts: Option<String>,
    /// What `TARO_BASE_LIBRARY` is.
    pub(crate) base_library: Option<String>,
    /// What `TARO_HOSTS` is.
    own_hosts: Option<String>,
    /// The compiler.
    pub(crate) rustc: PathBuf,
    /// The variables that it gets beside this program's own: those of `[env]`.
    pub(crate) environment: Vec<(String, String)>,
    /// What to add to cargo's arguments, so that the variables are what was asked for.
    pub(crate) arguments: Vec<String>,
}

impl Configuration {
    /// What one of our variables is to the compiler, empty if it is not set; `None` if the variable is none of ours.
    pub(crate) fn variable(&self, name: &str) -> Option<&str> {
        let given = match name {
            HOSTS => &self.hosts,
            BASE_LIBRARY => &self.base_library,
            OWN_HOSTS => &self.own_hosts,
            _ => return None,
        };
        Some(given.as_deref().unwrap_or_default())
    }
}

/// A call of rustc by cargo.
#[derive(Serialize, Deserialize)]
struct Call {
    rustc: PathBuf,
    arguments: Vec<String>,
    hosts: Option<String>,
    /// What `TARO_HOSTS` declares.
    #[serde(default)]
    own_hosts: Option<String>,
    base_library: Option<String>,
    /// Its variables, where they are not those of this program.
    #[serde(default)]
    environment: Vec<(String, String)>,
}

/// Runs a cargo command that asks rustc about the target. Gives what it printed, and the configuration.
pub(crate) fn with_configuration(cargo: impl Fn() -> Command, asked: Variables) -> Result<(String, Configuration)> {
    let ask = |arguments: Vec<String>| -> Result<(String, Configuration, Vec<String>)> {
        let record = Record::new()?;
        let mut cargo = cargo();
        cargo.args(&arguments);
        record.apply(&mut cargo, asked)?;
        let printed = output(&mut cargo)?;
        let call = record.calls()?.into_iter().rev().find(|call| call.arguments.iter().any(|it| it == TARGET));
        let call = call.with_context(|| format!("cargo did not ask rustc about {TARGET}"))?;
        let (flags, rustc, yielding) = (flags(&call)?, compiler(&call), asked.yielding(&call));
        let Call { hosts, base_library, own_hosts, mut environment, .. } = call;
        environment.retain(|(name, value)| env::var(name).ok().as_ref() != Some(value));
        let configuration = Configuration { flags, hosts, base_library, own_hosts, rustc, environment, arguments };
        Ok((printed, configuration, yielding))
    };
    let (printed, configuration, yielding) = ask(Vec::new())?;
    if yielding.is_empty() {
        return Ok((printed, configuration));
    }
    ask(yielding).map(|(printed, configuration, _)| (printed, configuration))
}

/// Learns which hosts the configuration declares. `place` says to cargo where the workspace is, and how cargo is configured.
pub(crate) fn learn_own_hosts(place: &[String]) -> Result<()> {
    let record = Record::new()?;
    let mut cargo = command();
    cargo.arg("check").args(place).env(STOP, "1");
    record.apply(&mut cargo, Variables::default())?;
    let said = cargo.output().context("cargo could not be started")?.stderr;
    ensure!(!record.calls()?.is_empty(), "cargo says:\n{}", String::from_utf8_lossy(&said).trim_end());
    Ok(())
}

/// The flags of the configuration among what cargo gave to rustc.
fn flags(call: &Call) -> Result<Vec<String>> {
    let words = &call.arguments;
    let start = words.iter().position(|word| word == "--print=file-names").map(|at| at + 1);
    let end = words.windows(2).rposition(|pair| pair[0] == "--target" && pair[1] == TARGET);
    match (start, end) {
        (Some(start), Some(end)) if start <= end => Ok(words[start..end].to_vec()),
        _ => bail!(
            "this cargo asks rustc about {TARGET} in a way that `cargo taro` does not know: {}",
            call.arguments.join(" ")
        ),
    }
}

/// The compiler that was called, perhaps through a wrapper of the user's: what stands before the name of the source.
fn compiler(call: &Call) -> PathBuf {
    let source = call.arguments.iter().position(|word| word == "-").unwrap_or_default();
    source.checked_sub(1).map_or_else(|| call.rustc.clone(), |at| PathBuf::from(&call.arguments[at]))
}

/// A file for the wrapper's record, which goes with this value.
struct Record(PathBuf);

impl Record {
    fn new() -> Result<Record> {
        let file = (0..100).find_map(|number| {
            let path = env::temp_dir().join(format!("cargo-taro-{}-{number}.jsonl", process::id()));
            OpenOptions::new().write(true).create_new(true).open(&path).ok().map(|_| path)
        });
        Ok(Record(file.with_context(|| {
            format!(
                "cannot write to {}, the folder for temporary files: TMPDIR may name another one",
                env::temp_dir().display()
            )
        })?))
    }

    /// Lets a cargo run this program in place of rustc.
    fn apply(&self, cargo: &mut Command, asked: Variables) -> Result<()> {
        let own = env::current_exe().context("the path of this program is unknown")?;
        // What cargo remembers of an earlier run it would not ask again.
        cargo.env("RUSTC_WRAPPER", own).env("CARGO_CACHE_RUSTC_INFO", "0").env(RECORD, &self.0);
        asked.apply(cargo);
        Ok(())
    }

    fn calls(&self) -> Result<Vec<Call>> {
        let text = fs::read_to_string(&self.0).context("the record of cargo's calls is lost")?;
        let calls: Vec<Call> = text.lines().map(|line| Ok(serde_json::from_str(line)?)).collect::<Result<_>>()?;
        // The configuration declares hosts for the compiler, and not for this command.
        calls.iter().filter_map(|it| it.own_hosts.as_deref()).for_each(declare_own);
        Ok(calls)
    }
}

impl Drop for Record {
    fn drop(&mut self) {
        // A file left in the temporary folder does no harm.
        let _ = fs::remove_file(&self.0);
    }
}

/// Where cargo runs this program as a wrapper, writes the call down and runs rustc.
pub(crate) fn record_as_wrapper() -> Option<ExitCode> {
    let file = env::var_os(RECORD)?;
    Some(record_call(Path::new(&file)).unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    }))
}

fn record_call(file: &Path) -> Result<ExitCode> {
    let mut words = env::args_os().skip(1);
    let rustc = PathBuf::from(words.next().context("cargo named no compiler")?);
    let words: Vec<OsString> = words.collect();
    let arguments = words.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let said = |name| env::var(name).ok();
    let (hosts, base_library, own_hosts) = (said(HOSTS), said(BASE_LIBRARY), said(OWN_HOSTS));
    // These are told to this program, and not to rustc.
    let is_ours = |name: &str| [RECORD, STOP, "RUSTC_WRAPPER", "CARGO_CACHE_RUSTC_INFO"].contains(&name);
    let texts = env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
    let environment = texts.filter(|(name, _)| !is_ours(name)).collect();
    let call = Call { rustc, arguments, hosts, base_library, own_hosts, environment };
    let line = serde_json::to_string(&call)? + "\n";
    OpenOptions::new().append(true).open(file)?.write_all(line.as_bytes())?;
    ensure!(env::var_os(STOP).is_none(), "`cargo taro` has seen what it wanted");
    let status = Command::new(&call.rustc).args(words).status().context("rustc could not be started")?;
    Ok(status.code().map_or(ExitCode::FAILURE, |code| ExitCode::from(code as u8)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(arguments: &[&str]) -> Call {
        let arguments = arguments.iter().map(|&it| it.to_owned()).collect();
        Call {
            rustc: PathBuf::new(),
            arguments,
            hosts: None,
            base_library: None,
            own_hosts: None,
            environment: Vec::new(),
        }
    }

    #[test]
    fn the_flags_stand_between_what_cargo_says_itself() {
        let words =
            ["-", "--crate-name", "___", "--print=file-names", "--cfg", "a b", "--target", TARGET, "-Wwarnings"];
        assert_eq!(flags(&call(&words)).unwrap(), ["--cfg", "a b"]);
        assert!(flags(&call(&["-vV"])).is_err());
    }

    #[test]
    fn the_compiler_may_stand_behind_a_wrapper() {
        let of = |program: &str, arguments: &[&str]| compiler(&Call { rustc: program.into(), ..call(arguments) });
        assert_eq!(of("rustc", &["-", "--crate-name", "___"]), Path::new("rustc"));
        assert_eq!(of("wrapper", &["rustc", "-", "--crate-name", "___"]), Path::new("rustc"));
    }
}

//! `cargo taro prove`: cargo's check once for each host, for programs that choose code by host.
//!
//! One check for several hosts holds all code against all of them, an arm of `platform!` that only one of them takes as
//! well. Here each host has a check of its own, which compiles what that host runs and nothing else: for WebAssembly, with the
//! flags and the profile of `cargo taro build`, so that no `#[cfg(..)]` hides what is shipped.

use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use clap::Args;
use taro_api_codegen::hosts::{Host, Targets};

use crate::build::compile::NO_STD;
use crate::build::features::{Known, Named};
use crate::build::options::Options;
use crate::build::programs::not_a_member;
use crate::build::{flags, standard_library};
use crate::cargo::{self, Configuration, Package, TARGET, Tree, Variables, Workspace};

/// What `cargo taro prove` is told.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo taro prove --host weapp,alipay,h5
  cargo taro prove --host weapp,alipay --base-library weapp@2.20.1,alipay@2.8.0
  cargo taro prove --host weapp,tt --package my-app --all-features
  cargo taro prove --host weapp --profile dev -- --tests
  cargo taro prove --host weapp -- --target wasm32-unknown-unknown --target x86_64-unknown-linux-gnu

The code is checked as `cargo taro build` compiles it: for wasm32-unknown-unknown, with the profile `release`, and with the flags
of RUSTFLAGS and of cargo's configuration after ours. A flag that a build refuses is refused here. `#[target_feature]` in the code is
checked only by `cargo taro build`.")]
pub(crate) struct Prove {
    /// Hosts, separated by commas (default: those of `TARO_ENV`, from the environment or cargo's configuration).
    #[arg(long, value_name = "HOSTS")]
    host: Option<String>,
    /// The oldest base library to support, for each host, separated by commas: `weapp@2.20.1`. Calls that need a newer one are
    /// errors (default: `TARO_BASE_LIBRARY`).
    #[arg(long, value_name = "VERSIONS")]
    base_library: Option<String>,
    /// Features of WebAssembly that all of the program's clients have, as `cargo taro build` takes them.
    #[arg(long, value_name = "FEATURES", value_delimiter = ',')]
    allow: Vec<Named>,
    /// More arguments for `cargo check`.
    #[arg(last = true, value_name = "ARGUMENTS")]
    arguments: Vec<String>,
    #[command(flatten)]
    cargo: Options,
}

impl Prove {
    pub(crate) fn run(&self) -> Result<()> {
        let hosts = self.hosts()?;
        if hosts.hosts().is_empty() {
            bail!(
                "no host to prove: name some, as `--host weapp,alipay`, or set TARO_ENV under [env] in \
                 .cargo/config.toml"
            );
        }
        let targets = Targeted::new(&self.arguments)?;
        let mut failed = Vec::new();
        for host in hosts.hosts() {
            eprintln!("== {} ({host})", host.title());
            if !self.check(*host, &targets)? {
                failed.push(format!("`{host}`"));
            }
        }
        if !failed.is_empty() {
            bail!("not proved for {}; what is missing stands above", failed.join(", "));
        }
        let names: Vec<&str> = hosts.hosts().iter().map(|host| host.name()).collect();
        eprintln!("proved for {}", names.join(","));
        Ok(())
    }

    fn hosts(&self) -> Result<Targets> {
        let hosts = match &self.host {
            Some(hosts) => cargo::hosts::of_the_flag(hosts, &self.cargo.place())?,
            None => {
                let (_, configuration) = self.cargo.ask(Variables::default())?;
                cargo::hosts::of_the_configuration(configuration.hosts.as_deref())?
            }
        };
        match &self.base_library {
            Some(versions) => cargo::hosts::with_base_library(hosts, Some(versions), None),
            None => Ok(hosts),
        }
    }

    /// Whether the program compiles for a host.
    fn check(&self, host: Host, targets: &Targeted) -> Result<bool> {
        // The configuration may insist on other hosts.
        let variables = Variables { hosts: Some(host.name()), base_library: self.base_library.as_deref() };
        let (tree, configuration) = self.cargo.ask(variables)?;
        let packages = self.packages(&tree)?;
        if targets.names.iter().any(|it| it == TARGET) {
            flags::check(&configuration.flags, &Known(&self.allow))?;
        }
        let key = self.cargo.key(&Workspace::ask(&self.cargo.place())?);
        let mut proved = true;
        for target in &targets.names {
            let mut cargo = cargo::command();
            cargo.args(["check", "--target", target]).args(&packages).args(self.cargo.targets());
            cargo.args(self.cargo.profile("release")).args(self.cargo.features()).args(self.cargo.place());
            cargo.args(&configuration.arguments).args(&targets.rest);
            cargo::keep_apart(&mut cargo, key.as_deref());
            variables.apply(&mut cargo);
            let has_std = target != TARGET || self.as_built(&mut cargo, &configuration, key.as_deref())?;
            let works = checked(&mut cargo, &configuration, &targets.rest)?;
            ensure!(works || has_std, "{NO_STD}");
            proved &= works;
        }
        Ok(proved)
    }

    /// The packages to check. Where none are named, a package that does nothing with taro-api is no program for a host: a server
    /// beside the app may not even compile for WebAssembly.
    fn packages(&self, tree: &Tree) -> Result<Vec<String>> {
        let uses = |root: &&Package| tree.reachable(&root.label).iter().any(|it| it.name() == "taro-api");
        let (using, others): (Vec<&Package>, Vec<&Package>) = tree.roots().partition(uses);
        if self.cargo.names_packages() || using.is_empty() || others.is_empty() {
            return Ok(self.cargo.packages());
        }
        let workspace = Workspace::ask(&self.cargo.place())?;
        let id = |it: &&Package| {
            let member = workspace.member(it).with_context(|| not_a_member(&it.label))?;
            Ok(member.id.clone())
        };
        let ids = using.iter().map(id).collect::<Result<Vec<String>>>()?;
        let names: Vec<String> = others.iter().map(|it| format!("`{}`", it.name())).collect();
        eprintln!("not checked, without taro-api: {}; `--workspace` checks all", names.join(", "));
        Ok(ids.into_iter().flat_map(|id| ["--package".to_owned(), id]).collect())
    }

    /// Gives a check for WebAssembly the flags of a build; whether it finds the standard library.
    fn as_built(&self, cargo: &mut Command, configuration: &Configuration, key: Option<&str>) -> Result<bool> {
        let user = standard_library::flags(configuration)?;
        cargo.env("CARGO_ENCODED_RUSTFLAGS", flags::encoded(&user.flags, &Known(&self.allow), key));
        Ok(user.has_std)
    }
}

/// Runs a check; whether it finds nothing. cargo's messages say what build scripts set, where nobody else is to read them.
fn checked(cargo: &mut Command, configuration: &Configuration, arguments: &[String]) -> Result<bool> {
    let is_read = !arguments.iter().any(|it| it.split('=').next() == Some("--message-format"));
    if is_read {
        cargo.args(["--message-format", "json-render-diagnostics"]).stdout(Stdio::piped());
    }
    let child = cargo.spawn().context("cargo could not be started")?;
    let output = child.wait_with_output()?;
    cargo::scripts::check(&String::from_utf8_lossy(&output.stdout), configuration)?;
    Ok(output.status.success())
}

/// For which targets to check, and the other arguments.
#[derive(Debug, PartialEq, Eq)]
struct Targeted {
    names: Vec<String>,
    rest: Vec<String>,
}

impl Targeted {
    /// Takes each `--target` out of the arguments; without one, the check is for what is built.
    fn new(arguments: &[String]) -> Result<Targeted> {
        let (mut names, mut rest) = (Vec::new(), Vec::new());
        let mut words = arguments.iter();
        while let Some(word) = words.next() {
            if word == "--target" {
                names.push(words.next().context("`--target` needs the name of a target")?.clone());
            } else if let Some(name) = word.strip_prefix("--target=") {
                names.push(name.to_owned());
            } else {
                rest.push(word.clone());
            }
        }
        if names.is_empty() {
            names.push(TARGET.to_owned());
        }
        Ok(Targeted { names, rest })
    }
}

#[cfg(test)]
mod tests {
    use clap::FromArgMatches;

    use super::*;

    #[test]
    fn a_package_of_another_workspace_is_refused() {
        let command = Prove::augment_args(clap::Command::new("prove").no_binary_name(true));
        let arguments = ["--manifest-path", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"), "--offline"];
        let prove = Prove::from_arg_matches(&command.get_matches_from(arguments)).unwrap();
        let refused = |printed: &str| prove.packages(&Tree::parse(printed)).unwrap_err().to_string();
        assert_eq!(
            refused("0app v0.0.0 (/elsewhere)\n1taro-api v0.1.0\n\n0server v0.0.0 (/server)\n"),
            "`app v0.0.0 (/elsewhere)` is no package of this workspace: name one that is, with `--package`"
        );
    }

    #[test]
    fn a_target_is_taken_out_of_the_arguments() {
        let of = |words: &[&str]| Targeted::new(&words.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>());
        let targeted = of(&["--tests", "--target", "a", "--target=b", "-v"]).unwrap();
        assert_eq!((targeted.names.join(" "), targeted.rest.join(" ")), ("a b".to_owned(), "--tests -v".to_owned()));
        assert_eq!(of(&["--tests"]).unwrap().names, [TARGET]);
        assert!(of(&["--target"]).is_err());
    }
}

//! `cargo taro prove`: cargo's check once for each host, for programs that choose code by host.
//!
//! One check for several hosts holds all code against all of them, an arm of `platform!` that only one of them takes as
//! well. Here each host has a check of its own, which compiles what that host runs and nothing else.

use anyhow::{Context, Result, bail};
use clap::Args;
use taro_api_codegen::hosts::Host;

use crate::cargo::{self, Variables};

/// What `cargo taro prove` is told.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo taro prove --host weapp,alipay,h5
  cargo taro prove --host weapp,alipay --base-library weapp@2.20.1,alipay@2.8.0
  cargo taro prove --host weapp,tt -- --package my-app --all-features")]
pub(crate) struct Prove {
    /// The hosts that the program ships on, separated by commas; what `TARO_ENV` names, in the environment or in
    /// cargo's configuration, if none are given.
    #[arg(long, value_name = "HOSTS")]
    host: Option<String>,
    /// The base library of the oldest client of a host, as `weapp@2.20.1`, separated by commas: what is younger cannot be called.
    /// What `TARO_BASE_LIBRARY` says, if none is given.
    #[arg(long, value_name = "VERSIONS")]
    base_library: Option<String>,
    /// What `cargo check` is to be told beside.
    #[arg(last = true, value_name = "ARGUMENTS")]
    arguments: Vec<String>,
}

impl Prove {
    pub(crate) fn run(&self) -> Result<()> {
        let targets = match &self.host {
            Some(hosts) => cargo::hosts::of_the_flag(hosts)?,
            None => {
                let said = cargo::configuration_of_check(&self.arguments, Variables::default())?;
                cargo::hosts::of_the_configuration(said.hosts.as_deref())?
            }
        };
        let targets = match &self.base_library {
            Some(_) => cargo::hosts::with_base_library(targets, self.base_library.as_deref(), None)?,
            None => targets,
        };
        if targets.hosts().is_empty() {
            bail!(
                "no host to prove: name some, as `--host weapp,alipay`, or set TARO_ENV under [env] in \
                 .cargo/config.toml"
            );
        }
        let mut failed = Vec::new();
        for host in targets.hosts() {
            eprintln!("== {} ({host})", host.title());
            if !self.check(*host)? {
                failed.push(format!("`{host}`"));
            }
        }
        if !failed.is_empty() {
            bail!("not proved for {}; what is missing stands above", failed.join(", "));
        }
        let names: Vec<&str> = targets.hosts().iter().map(|host| host.name()).collect();
        eprintln!("proved for {}", names.join(","));
        Ok(())
    }

    /// Whether the program compiles for a host.
    fn check(&self, host: Host) -> Result<bool> {
        // The configuration may insist on other hosts.
        let variables = Variables { hosts: Some(host.name()), base_library: self.base_library.as_deref() };
        let said = cargo::configuration_of_check(&self.arguments, variables)?;
        let mut cargo = cargo::command();
        cargo.arg("check").args(&self.arguments).args(said.arguments);
        variables.apply(&mut cargo);
        Ok(cargo.status().context("cargo could not be started")?.success())
    }
}

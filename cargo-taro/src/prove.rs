//! `cargo taro prove`: cargo's check once for each host, for programs that choose code by host.
//!
//! One check for several hosts holds all code against all of them, an arm of `platform!` that only one of them takes as
//! well. Here each host has a check of its own, which compiles what that host runs and nothing else.

use anyhow::{Context, Result, bail};
use clap::Args;
use taro_api_codegen::hosts::Host;

use crate::cargo::{self, HOSTS};

/// What `cargo taro prove` is told.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo taro prove --host weapp,alipay,h5
  cargo taro prove --host weapp,tt -- --package my-app --all-features")]
pub(crate) struct Prove {
    /// The hosts that the program ships on, separated by commas; what `TARO_ENV` names, in the environment or in
    /// cargo's configuration, if none are given.
    #[arg(long, value_name = "HOSTS")]
    host: Option<String>,
    /// What `cargo check` is to be told beside.
    #[arg(last = true, value_name = "ARGUMENTS")]
    arguments: Vec<String>,
}

impl Prove {
    pub(crate) fn run(&self) -> Result<()> {
        let targets = match &self.host {
            Some(hosts) => cargo::hosts::of_the_flag(hosts)?,
            None => {
                let (hosts, _) = cargo::configuration_of_check(&self.arguments, None)?;
                cargo::hosts::of_the_configuration(hosts.as_deref())?
            }
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
        let (_, more) = cargo::configuration_of_check(&self.arguments, Some(host.name()))?;
        let mut cargo = cargo::command();
        cargo.arg("check").args(&self.arguments).args(more).env(HOSTS, host.name());
        Ok(cargo.status().context("cargo could not be started")?.success())
    }
}

//! `cargo taro build`: cargo, wasm-bindgen, and what a host needs around them.

mod compile;
mod features;
mod flags;
mod glue;
mod link;
mod loader;
mod messages;
mod optimize;
mod options;
mod pack;
mod programs;
mod versions;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Args;

use crate::cargo::{self, Configuration, TARGET, Tree, Workspace};
use crate::setup::{self, Rustc};
use compile::Compilation;
use features::{Known, Named};
use pack::Packing;

pub(crate) use options::before_the_dashes;

#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo taro build --host weapp --out dist
  cargo taro build --package my-app --host alipay --out dist
  cargo taro build --out dist --profile small --features login -- --jobs 4

Then, in the program:  import { load } from './dist/my_app.js'
                       load('/dist/my_app_bg.wasm').then(app => app.main())

The compiler gets the flags of RUSTFLAGS and of cargo's configuration, after ours.")]
pub(crate) struct Build {
    /// The hosts that the program must run on, parted by commas; what `TARO_ENV` names, in the environment or in cargo's
    /// configuration, if none are given.
    #[arg(long, value_name = "HOSTS")]
    host: Option<String>,
    /// Do not hold the program against those hosts: what one of them lacks fails when it is called, as on a host that nobody
    /// named.
    #[arg(long, requires = "host")]
    portable: bool,
    /// Where to write the module and its JavaScript.
    #[arg(short, long, value_name = "FOLDER")]
    out: PathBuf,
    /// Features of WebAssembly that all of the program's clients have, parted by commas: `simd128`, `reference-types`.
    #[arg(long, value_name = "FEATURES", value_delimiter = ',')]
    allow: Vec<Named>,
    /// Does not run wasm-opt, where it is installed.
    #[arg(long)]
    no_wasm_opt: bool,
    /// Builds with debug assertions and names.
    #[arg(long, conflicts_with_all = ["profile", "release"])]
    dev: bool,
    /// What cargo is to be told beside.
    #[arg(last = true, value_name = "ARGUMENTS")]
    arguments: Vec<String>,
    #[command(flatten)]
    cargo: options::Options,
}

impl Build {
    pub(crate) fn run(&self) -> Result<()> {
        compile::check_arguments(&self.arguments)?;
        if let Some(hosts) = &self.host {
            cargo::hosts::of_the_flag(hosts)?;
        }
        // `--portable` proves no host, which is what an empty name says.
        let proved = if self.portable { Some("") } else { self.host.as_deref() };
        let known = Known(&self.allow);
        let place = self.cargo.place();
        let workspace = Workspace::ask(&place)?;
        let (tree, configuration) = self.ask(proved)?;
        let programs = programs::select(&self.cargo, &workspace, &tree)?;
        if proved.is_none() {
            cargo::hosts::of_the_configuration(configuration.hosts.as_deref())?;
        }
        for program in &programs {
            versions::check(program, &tree, &place)?;
        }
        flags::check(&configuration.flags, &known)?;
        let user = with_std(&configuration)?;
        let compilation = Compilation {
            options: &self.cargo,
            profile: if self.dev { "dev" } else { "release" },
            programs: &programs,
            configuration: &configuration,
            flags: &flags::encoded(&user.flags, &known),
            has_std: user.has_std,
            hosts: proved,
            arguments: &self.arguments,
        };
        let messages = compilation.run()?;
        let optimizer = self.optimizer();
        let packing = Packing {
            hosts: self.host.as_deref().or(configuration.hosts.as_deref()).filter(|hosts| !hosts.trim().is_empty()),
            readable: self.dev,
            known,
            flags: &configuration.flags,
            optimizer: optimizer.as_deref(),
            out: &self.out,
        };
        for program in &programs {
            let module = messages::module(&messages, program)?;
            packing.pack(&program.stem(), &module).with_context(|| format!("`{}` cannot be packed", program.name))?;
        }
        Ok(())
    }

    /// Asks cargo which packages it would build, and with which configuration.
    fn ask(&self, hosts: Option<&str>) -> Result<(Tree, Configuration)> {
        let cargo = || {
            let mut cargo = cargo::command();
            cargo.args(cargo::TREE).args(["--target", TARGET]);
            cargo.args(self.cargo.packages()).args(self.cargo.features()).args(self.cargo.place());
            cargo
        };
        let (printed, configuration) = cargo::with_configuration(cargo, hosts)?;
        Ok((Tree::parse(&printed), configuration))
    }

    fn optimizer(&self) -> Option<PathBuf> {
        if self.no_wasm_opt || self.dev {
            return None;
        }
        optimize::find(&[Path::new("."), &self.out])
    }
}

/// The user's flags, with one that says where the standard library is.
struct WithStd {
    flags: Vec<String>,
    has_std: bool,
}

/// Where the compiler does not find the standard library, `cargo taro setup` may have built it. Where it has not, cargo may
/// still build it (`-Zbuild-std`).
fn with_std(configuration: &Configuration) -> Result<WithStd> {
    let rustc = Rustc::ask(&configuration.rustc)?;
    let mut flags = configuration.flags.clone();
    let mut has_std = rustc.has_std(&flags)?;
    let has_sysroot = flags.iter().any(|flag| flag.starts_with("--sysroot"));
    if !has_std
        && !has_sysroot
        && let Some(flag) = hidden_sysroot().or_else(|| setup::sysroot_flag(&rustc))
    {
        flags.push(flag);
        has_std = rustc.has_std(&flags)?;
    }
    Ok(WithStd { flags, has_std })
}

/// The sysroot that the target's variable names. cargo does not read that variable where RUSTFLAGS is set.
fn hidden_sysroot() -> Option<String> {
    let flags = std::env::var("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS").ok()?;
    flags.split_whitespace().find(|flag| flag.starts_with("--sysroot=")).map(str::to_owned)
}

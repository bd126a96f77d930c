//! `cargo taro audit`: what the specs declare of hosts, beside what the hosts' installed runtimes do.
//!
//! ```text
//!  node_modules ─ packages ─┬─ module, stubs ─► exports: the web, React Native ─┐
//!                           └─ events ─► tables: mini programs ─────────────────┴─ runtimes ─┐
//!  specs ───────────────────────────────────────────────────────────────────────── apis ─────┴─ compare ─► findings
//!                                                                    show (a table, JSON) ◄──┴──► write (the specs)
//! ```
//! The packages are read, and never run.

mod compare;
mod events;
mod exports;
mod module;
mod packages;
mod places;
mod runtimes;
mod show;
mod stubs;
mod tables;
#[cfg(test)]
mod tests;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::PathBuf;

use anyhow::{Result, ensure};
use clap::Args;
use taro_api_codegen::hosts::Host;

use self::compare::{Api, Finding};
use self::packages::Packages;
use self::runtimes::{Installed, Runtime};
use self::write::Wanted;
use crate::replace;
use crate::specs::{self, SpecFile, count};

/// What `cargo taro audit` is told.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo taro audit --packages node_modules
  cargo taro audit --packages node_modules --json | jq '.[] | select(.finding == \"stub\") | .name'
  cargo taro audit --packages node_modules --specs specs --write
  cargo taro audit --packages node_modules --check

A host whose runtime decides has it or lacks it by what that package exports: @tarojs/taro-h5, @tarojs/taro-rn. Mini programs
hand the client's own functions on, and only what Taro itself adds, adapts or takes away is decided there; for all else
the declaration stands.")]
pub(crate) struct Auditing {
    /// The `node_modules` folder with Taro's packages.
    #[arg(long, value_name = "FOLDER")]
    packages: PathBuf,
    /// Spec files, and folders to walk.
    #[arg(long, default_value = "specs", num_args = 1.., value_name = "PATH")]
    specs: Vec<PathBuf>,
    /// Write `#[found(..)]` and `#[absent(..)]` into the specs.
    #[arg(long)]
    write: bool,
    /// Fail when the specs are not what `--write` would make of them.
    #[arg(long, conflicts_with_all = ["write", "json"])]
    check: bool,
    /// Show the findings as JSON.
    #[arg(long)]
    json: bool,
}

/// What an audit came to.
struct Audit {
    runtimes: Vec<Runtime>,
    /// The hosts whose runtime is not installed, and its package.
    missing: Vec<(Host, String)>,
    /// How many APIs were looked for: several ways to call one are one.
    apis: usize,
    findings: Vec<Finding>,
}

impl Auditing {
    pub(crate) fn run(&self) -> Result<()> {
        let packages = Packages::new(&self.packages);
        let files = specs::find(&self.specs)?;
        specs::tell(&files)?;
        let Installed { runtimes, missing } = runtimes::installed(&packages)?;
        let apis = compare::apis(&files);
        let findings = compare::findings(&apis, &runtimes);
        let names: BTreeSet<&str> = apis.iter().map(|it| it.name.as_str()).collect();
        let audit = Audit { runtimes, missing, apis: names.len(), findings };
        let changed = changed(&files, &apis, &audit, packages.version("@tarojs/taro")?.as_deref());
        if self.check {
            let names: Vec<&str> = changed.iter().map(|(file, _)| file.path.as_str()).collect();
            ensure!(
                changed.is_empty(),
                "{} not what the runtimes say: {}; run `cargo taro audit --packages {} --write`",
                if names.len() == 1 { "a spec is".to_owned() } else { format!("{} specs are", names.len()) },
                names.join(", "),
                self.packages.display()
            );
            return Ok(());
        }
        let text = if self.json { show::json(&audit, &packages) } else { show::table(&audit, &packages) };
        // Nobody reads on when the other end is closed.
        let _ = std::io::stdout().write_all(text.as_bytes());
        if self.write {
            let files: Vec<_> = changed.iter().map(|(file, text)| (PathBuf::from(&file.path), text)).collect();
            let folders: BTreeSet<_> = files.iter().filter_map(|(path, _)| path.parent()).collect();
            folders.into_iter().for_each(|it| replace::sweep(it, 1));
            replace::all(files)?;
            eprintln!("{} written", count(changed.len(), "spec"));
        }
        Ok(())
    }
}

/// The files whose text is not as the findings would have it, with the text that is.
fn changed<'s>(
    files: &'s [SpecFile],
    apis: &[Api<'s>],
    audit: &Audit,
    release: Option<&str>,
) -> Vec<(&'s SpecFile, String)> {
    let read: Vec<Host> = audit.runtimes.iter().map(|it| it.host).collect();
    let mut wanted: BTreeMap<&str, Wanted> = BTreeMap::new();
    for api in apis {
        let support = compare::support(api, &audit.findings, &read);
        wanted.entry(&api.file.path).or_default().insert(api.span.byte_range().start, support);
    }
    let none = Wanted::default();
    let rewritten =
        |file: &SpecFile| write::rewritten(&file.text, wanted.get(file.path.as_str()).unwrap_or(&none), release);
    files.iter().map(|file| (file, rewritten(file))).filter(|(file, text)| *text != file.text).collect()
}

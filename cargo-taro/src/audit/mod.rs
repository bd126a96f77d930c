//! `cargo taro audit`: what the specs declare of hosts, beside what the hosts' installed runtimes do.
//!
//! ```text
//!  node_modules ─ packages ─┬─ module, stubs ─► exports: the web, React Native ─┐
//!                           └─ events ─► tables: mini programs ─────────────────┴─ runtimes ─┐
//!  node_modules ─ typings ─ vendors ─► names, members ───────────────────────────────────────┤
//!  specs ───────────────────────────────────────────────────────────────────────── apis ─────┴─ compare ─► findings
//!                                                                    show (a table, JSON) ◄──┴──► write (the specs)
//! ```
//! The packages are read, and never run.

mod compare;
mod events;
mod exports;
mod members;
mod module;
mod packages;
mod places;
mod runtimes;
mod show;
mod stubs;
mod tables;
mod tally;
#[cfg(test)]
mod tests;
mod typings;
#[cfg(test)]
mod vendor_tests;
mod vendors;
mod wanted;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::PathBuf;

use anyhow::{Result, ensure};
use clap::Args;
use taro_api_codegen::ast::Spec;
use taro_api_codegen::hosts::Host;

use self::compare::{Api, Finding};
use self::packages::Packages;
use self::runtimes::{Installed, Runtime};
use self::vendors::{Vendor, Vendors};
use self::wanted::{OfVendor, Wanted};
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

A host whose runtime decides has it or lacks it by what that package exports: @tarojs/taro-h5, @tarojs/taro-rn,
@tarojs/plugin-platform-harmony-hybrid. Mini programs hand the client's own functions on, and only what Taro itself adds,
adapts or takes away is decided there. What the client
has, its vendor's typings tell: miniprogram-api-typings, @mini-types/alipay, @douyin-microapp/typings. What they declare and
the runtime hands on is there; what they lack stays as it is declared, and is unconfirmed.")]
pub(crate) struct Auditing {
    /// The `node_modules` folder with Taro's packages.
    #[arg(long, value_name = "FOLDER")]
    packages: PathBuf,
    /// Spec files, and folders to walk.
    #[arg(long, default_value = "specs", num_args = 1.., value_name = "PATH")]
    specs: Vec<PathBuf>,
    /// Write `#[found(..)]`, `#[absent(..)]`, `#[unconfirmed(..)]` and WeChat's versions into the specs.
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
    vendors: Vec<Vendor>,
    /// The hosts whose runtime is not installed, and its package.
    missing: Vec<(Host, String)>,
    /// How many APIs were looked for: several ways to call one are one.
    apis: usize,
    findings: Vec<Finding>,
}

impl Audit {
    /// The typings of a host's vendor, if they are installed.
    fn vendor(&self, host: Host) -> Option<&Vendor> {
        self.vendors.iter().find(|it| it.host == host)
    }

    /// What the vendors say of the members of a spec of Taro's.
    fn members(&self, spec: &Spec) -> Vec<OfVendor> {
        let read = self.runtimes.iter().filter_map(|runtime| {
            let vendor = self.vendor(runtime.host).filter(|_| spec.module.is_none())?;
            let members = members::of_vendor(spec, vendor, runtime);
            Some(OfVendor { host: runtime.host, has_versions: vendor.has_versions(), members })
        });
        read.collect()
    }
}

impl Auditing {
    pub(crate) fn run(&self) -> Result<()> {
        let packages = Packages::new(&self.packages);
        let files = specs::find(&self.specs)?;
        specs::tell(&files)?;
        let Installed { runtimes, mut missing } = runtimes::installed(&packages)?;
        let Vendors { installed: vendors, missing: more } = vendors::installed(&packages)?;
        missing.extend(more);
        let apis = compare::apis(&files);
        let findings = compare::findings(&apis, &runtimes, &vendors);
        let names: BTreeSet<&str> = apis.iter().map(|it| it.name.as_str()).collect();
        let mut audit = Audit { runtimes, vendors, missing, apis: names.len(), findings };
        let release = packages.version("@tarojs/taro")?;
        let (changed, fields) = changed(&files, &apis, &audit, &packages, release.as_deref());
        audit.findings.extend(fields);
        audit.findings.sort_by(|a, b| (a.verdict, a.host, &a.name).cmp(&(b.verdict, b.host, &b.name)));
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
        let text = match self.json {
            true => show::json(&audit, &packages),
            false => show::table(&audit, &packages) + &tally::table(&apis, &audit),
        };
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

/// The files whose text is not as the findings would have it, with the text that is; and what was found of fields.
fn changed<'s>(
    files: &'s [SpecFile],
    apis: &[Api<'s>],
    audit: &Audit,
    packages: &Packages,
    release: Option<&str>,
) -> (Vec<(&'s SpecFile, String)>, Vec<Finding>) {
    let mut wanted: BTreeMap<&str, Wanted> = BTreeMap::new();
    for api in apis {
        let says = wanted::of_api(api, audit, packages);
        wanted.entry(&api.file.path).or_default().insert(api.span.byte_range().start, says);
    }
    let mut fields = Vec::new();
    for file in files {
        for read in file.specs.iter().filter(|it| it.spec.module.is_none()) {
            let seen = audit.members(&read.spec);
            fields.extend(wanted::findings(&read.spec, &seen));
            wanted.entry(&file.path).or_default().extend(wanted::of_members(&read.spec, &seen, packages));
        }
    }
    let none = Wanted::default();
    let rewritten =
        |file: &SpecFile| write::rewritten(&file.text, wanted.get(file.path.as_str()).unwrap_or(&none), release);
    let all = files.iter().map(|file| (file, rewritten(file)));
    (all.filter(|(file, text)| *text != file.text).collect(), fields)
}

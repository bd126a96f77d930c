//! `cargo taro diff`: what callers feel of the step from one set of specs to another.
//!
//! ```text
//!  specs, or Taro's types ─ side ─► files ─ facts ─► what a caller can name, and what it is ─┐
//!                                                                          changes ◄─────────┤ of both sides
//!                                                                             └─► text (terminal, Markdown, JSON)
//! ```
//! What is compared is the Rust that specs become: names, arguments, fields and their types, and hosts.

mod changes;
mod facts;
mod paths;
mod side;
#[cfg(test)]
mod tests;
mod text;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::{Args, ValueEnum};

use crate::report;
use crate::specs::{self, SpecFile};

/// What `cargo taro diff` is told.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo taro diff old/specs specs
  cargo taro diff specs node_modules/@tarojs/taro/types
  cargo taro diff old/node_modules/@tarojs/taro node_modules/@tarojs/taro --format markdown
  cargo taro diff specs node_modules/@tarojs/taro/types --exit-code
  cargo taro diff old/specs specs --format json | jq '.[] | select(.breaking) | .path'")]
pub(crate) struct Diff {
    /// The specs before: a folder or a file of them, or a `types` folder of @tarojs/taro, which is imported first.
    old: PathBuf,
    /// The specs after.
    new: PathBuf,
    /// How to show it; what the name of `--out` ends in, or `terminal`.
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Where to write it, instead of showing it.
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// End with 1 when a caller would have to change.
    #[arg(long)]
    exit_code: bool,
}

/// How the list is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Lines of text.
    Terminal,
    /// Markdown tables.
    Markdown,
    /// A list of objects, one a change.
    Json,
}

/// A change.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Change {
    /// What changed, by its path in Rust: `login()`, `Player::create()`, `login::Option`, `login::Option.force`.
    path: String,
    /// How.
    kind: Kind,
    /// Whether a program that names it must be changed.
    breaking: bool,
    /// What it was, where there is more to say.
    old: String,
    /// What it is.
    new: String,
}

/// How something changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Removed,
    Moved,
    Changed,
    Required,
    Optional,
    ValuesRemoved,
    HostsLost,
    Added,
    ValuesAdded,
    HostsGained,
    Deprecated,
    Undeprecated,
}

impl Kind {
    /// Its name in JSON.
    fn name(self) -> &'static str {
        match self {
            Kind::Removed => "removed",
            Kind::Moved => "moved",
            Kind::Changed => "changed",
            Kind::Required => "required",
            Kind::Optional => "optional",
            Kind::ValuesRemoved => "values-removed",
            Kind::HostsLost => "hosts-lost",
            Kind::Added => "added",
            Kind::ValuesAdded => "values-added",
            Kind::HostsGained => "hosts-gained",
            Kind::Deprecated => "deprecated",
            Kind::Undeprecated => "undeprecated",
        }
    }
}

/// What differs between specs for a caller, a line each. Which feature a file belongs to is left aside, and so are the
/// modules `around` the specs.
pub(crate) fn differences(old: &[SpecFile], new: &[SpecFile], around: &BTreeSet<String>) -> Vec<String> {
    let facts = |files: &[SpecFile]| {
        let mut facts = facts::of_specs(files, around);
        facts.values_mut().for_each(|it| it.feature = it.feature.as_ref().map(|_| String::new()));
        // Pages have what no API owns among the general types.
        facts::without_general(facts)
    };
    let changes = changes::between(&facts(old), &facts(new));
    changes.iter().map(|it| format!("`{}` {}", it.path, text::said(it, "`"))).collect()
}

impl Diff {
    pub(crate) fn run(&self) -> Result<ExitCode> {
        let format = self.format()?;
        let (old, new) = (side::read(&self.old, &self.new)?, side::read(&self.new, &self.old)?);
        for (out, specs) in self.out.iter().flat_map(|out| [(out, &old), (out, &new)]) {
            specs::ensure_apart(out, specs)?;
        }
        let changes = changes::between(&facts::of(&old), &facts::of(&new));
        let text = match format {
            Format::Terminal => text::terminal(&changes),
            Format::Markdown => text::markdown(&changes),
            Format::Json => text::json(&changes),
        };
        report::put(self.out.as_deref(), &text, "diff", |old| match format {
            Format::Terminal => old.lines().last().is_some_and(text::is_summary),
            Format::Markdown => old.lines().next().is_some_and(text::is_summary),
            Format::Json => old == text::json(&[]) || old.starts_with("[\n{\"path\":"),
        })?;
        let fails = self.exit_code && changes.iter().any(|it| it.breaking);
        Ok(if fails { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }

    /// What is asked for, or what the name of the file says.
    fn format(&self) -> Result<Format> {
        if let Some(format) = self.format {
            return Ok(format);
        }
        Ok(match report::ending(self.out.as_deref()).as_deref() {
            Some("md" | "markdown") => Format::Markdown,
            Some("json") => Format::Json,
            None | Some("txt") => Format::Terminal,
            Some(other) => bail!(
                "the list is not written as `.{other}`: name a file that ends in `.md`, `.json` or `.txt`, or say the format \
                 with `--format`"
            ),
        })
    }
}

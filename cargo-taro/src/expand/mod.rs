//! `cargo taro expand`: what a spec becomes: Rust, a module under `#[api]`, declarations of TypeScript's, or pages of
//! documentation.
//!
//! ```text
//!  spec ─ rust ───────► the Rust that the macros write, formatted
//!       ─ api ────────► .rs     ┐
//!       ─ typescript ─► .d.ts   │
//!       ─ page ───────► .md     ┴─ back: read again, as an import reads it, and held against the spec
//! ```

mod annotations;
#[cfg(test)]
mod anything;
mod back;
mod comments;
mod forms;
mod names;
mod page;
mod reach;
mod rust;
#[cfg(test)]
mod tests;
mod types;
mod typescript;

use std::io::Write;
use std::path::PathBuf;

use anyhow::{Result, ensure};
use clap::{Args, ValueEnum};
use taro_api_codegen::hosts::Targets;

use self::page::Lang;

/// What `cargo taro expand` is told.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo taro expand specs/open-api/login.rs
  cargo taro expand specs/open-api/login.rs checkSession
  cargo taro expand specs/open-api/login.rs login --host weapp,h5
  cargo taro expand specs
  cargo taro expand src/scan.rs --to api
  cargo taro expand src/scan.rs --to typescript
  cargo taro expand src/specs --to typescript --out types
  cargo taro expand src/scan.rs scan --to page --lang en
  cargo taro expand src/specs --to page --out docs/apis")]
pub(crate) struct Expand {
    /// A Rust file with a spec, or a folder of them.
    path: PathBuf,
    /// Only this API, by its name in JavaScript or in Rust: the function, and the module beside it.
    api: Option<String>,
    /// What to make of it.
    #[arg(long, value_enum, default_value_t = To::Rust)]
    to: To,
    /// The hosts that the program must run on; those of `TARO_ENV` if none are named. For Rust only.
    #[arg(long, value_name = "HOSTS")]
    host: Option<String>,
    /// The language of a page's headings.
    #[arg(long, value_enum, default_value_t = Lang::Zh)]
    lang: Lang,
    /// The folder to write into, a file for each spec or a page for each API, instead of showing it.
    #[arg(short, long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    /// Show all that the form cannot express or that is read back differently, not only the first notes.
    #[arg(long)]
    notes: bool,
}

/// What comes of a spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum To {
    /// The Rust that the macros write.
    Rust,
    /// Modules under `#[api]`, which say the same in Rust's syntax.
    Api,
    /// Declarations, with the hosts in `@supported`.
    Typescript,
    /// Pages in the form of Taro's documentation.
    Page,
}

impl Expand {
    pub(crate) fn run(&self) -> Result<()> {
        ensure!(
            self.to == To::Rust || self.host.is_none(),
            "`--host` is for Rust: modules, declarations and pages say all hosts"
        );
        let text = match self.to {
            To::Rust => {
                ensure!(
                    self.out.is_none(),
                    "`--out` is for `--to api`, `--to typescript` and `--to page`: the macros write the Rust"
                );
                let targets = match &self.host {
                    Some(hosts) => Targets::parse(hosts).map_err(|error| error.replacen("`TARO_ENV`", "`--host`", 1)),
                    None => Targets::from_env(),
                };
                rust::text(&self.path, self.api.as_deref(), &targets.map_err(anyhow::Error::msg)?)?
            }
            To::Api => {
                let made = forms::modules(&self.path, self.api.as_deref())?;
                forms::deliver(made, self.out.as_deref(), self.notes)?
            }
            To::Typescript => {
                let made = forms::typescript(&self.path, self.api.as_deref())?;
                forms::deliver(made, self.out.as_deref(), self.notes)?
            }
            To::Page => {
                let made = forms::pages(&self.path, self.api.as_deref(), self.lang)?;
                forms::deliver(made, self.out.as_deref(), self.notes)?
            }
        };
        // Nobody reads on when the other end is closed.
        let _ = std::io::stdout().write_all(text.as_bytes());
        Ok(())
    }
}

//! `cargo taro matrix`: which host has which API.
//!
//! ```text
//!  specs ─ rows, fields ─► a row an API, with its fields ─► text (terminal, Markdown, JSON) or html
//! ```

mod facts;
mod fields;
mod html;
mod rows;
mod text;

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::{Args, ValueEnum};
use taro_api_codegen::hosts::Host;

use self::facts::Facts;
use crate::{report, specs};

/// What `cargo taro matrix` is told.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo taro matrix
  cargo taro matrix specs/open-api --fields --evidence
  cargo taro matrix --format json | jq '.[] | select(.hosts == null) | .name'
  cargo taro matrix --format json | jq '.[] | select(.absent != []) | .name'
  cargo taro matrix --fields --out support.html")]
pub(crate) struct Matrix {
    /// Spec files, and folders to walk.
    #[arg(default_value = "specs")]
    paths: Vec<PathBuf>,
    /// How to show it; what the name of `--out` ends in, or `terminal`.
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Where to write it, instead of showing it.
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Also a row for each field that has hosts of its own; in JSON they are there always.
    #[arg(long)]
    fields: bool,
    /// Also where each finding comes from, below its row; in JSON and on the page it is always there.
    #[arg(long)]
    evidence: bool,
}

/// How the table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Columns of text.
    Terminal,
    /// A Markdown table.
    Markdown,
    /// A list of objects, one an API.
    Json,
    /// One page that filters and searches, and needs no network.
    Html,
}

/// An API.
#[derive(Debug)]
struct Row {
    /// Its name in JavaScript.
    name: String,
    /// The folder of Taro's that it is in; empty for a spec that stands beside those.
    family: String,
    /// The feature of taro-api that has it, if it is one of Taro's.
    feature: Option<&'static str>,
    /// The file of its spec.
    file: String,
    /// Its name in Rust.
    rust: String,
    /// What is known of it on hosts.
    facts: Facts,
    /// Where to read about it.
    see: Option<String>,
    /// What has hosts of its own.
    fields: Vec<Field>,
}

/// A field, a method or a type that has hosts of its own.
#[derive(Debug)]
struct Field {
    /// Its types and its name, seen from the API: `Option.force`.
    path: String,
    /// What is known of it on hosts.
    facts: Facts,
}

/// How many APIs there are: several ways to call one are one.
fn apis(rows: &[Row]) -> usize {
    rows.iter().map(|row| &row.name).collect::<BTreeSet<_>>().len()
}

impl Row {
    /// What stands above it: its family, or its file where it has none.
    fn heading(&self) -> &str {
        if self.family.is_empty() { &self.file } else { &self.family }
    }

    /// Where to read about it. What is no address, or runs a script, is none.
    fn link(&self) -> Option<&str> {
        self.see.as_deref().filter(|see| see.starts_with("https://") || see.starts_with("http://"))
    }
}

impl Matrix {
    pub(crate) fn run(&self) -> Result<()> {
        let format = self.format()?;
        let files = specs::find(&self.paths)?;
        specs::tell(&files)?;
        self.out.iter().try_for_each(|out| specs::ensure_apart(out, &files))?;
        let rows = rows::of(&files);
        let text = match format {
            Format::Terminal => text::terminal(&rows, self.fields, self.evidence),
            Format::Markdown => text::markdown(&rows, self.fields, self.evidence),
            Format::Json => text::json(&rows),
            Format::Html => html::page(&rows, self.fields),
        };
        report::put(self.out.as_deref(), &text, "matrix", |old| match format {
            Format::Terminal => old.split_whitespace().next() == Some(Host::ALL[0].name()),
            Format::Markdown => old.starts_with("| API"),
            Format::Json => old == text::json(&[]) || old.starts_with("[\n{\"name\":"),
            Format::Html => old.starts_with(html::head()),
        })
    }

    /// What is asked for, or what the name of the file says.
    fn format(&self) -> Result<Format> {
        if let Some(format) = self.format {
            return Ok(format);
        }
        Ok(match report::ending(self.out.as_deref()).as_deref() {
            Some("md" | "markdown") => Format::Markdown,
            Some("json") => Format::Json,
            Some("html" | "htm") => Format::Html,
            None | Some("txt") => Format::Terminal,
            Some(other) => bail!(
                "the table is not written as `.{other}`: name a file that ends in `.md`, `.json`, `.html` or `.txt`, or \
                 say the format with `--format`"
            ),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matrix(format: Option<Format>, out: &str) -> Matrix {
        Matrix { paths: Vec::new(), format, out: Some(out.into()), fields: false, evidence: false }
    }

    #[test]
    fn the_name_of_the_file_tells_the_format() {
        assert_eq!(matrix(None, "a.html").format().ok(), Some(Format::Html));
        assert_eq!(matrix(None, "a.json").format().ok(), Some(Format::Json));
        assert_eq!(matrix(None, "a.md").format().ok(), Some(Format::Markdown));
        let error = matrix(None, "a.pdf").run().expect_err("it is no table");
        assert!(error.to_string().contains("`.pdf`") && error.to_string().contains("`.html`"), "{error}");
        assert_eq!(matrix(Some(Format::Json), "a.pdf").format().ok(), Some(Format::Json));
        assert_eq!(matrix(None, "a.MD").format().ok(), Some(Format::Markdown));
        assert_eq!(matrix(None, "a").format().ok(), Some(Format::Terminal));
        assert_eq!(matrix(Some(Format::Json), "a.html").format().ok(), Some(Format::Json));
    }

    #[test]
    fn login_is_as_its_spec_says() {
        let files = specs::of_the_repository();
        let json = text::json(&rows::of(&files));
        let rows: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
        let rows = rows.as_array().expect("it is a list");
        let login = rows.iter().find(|row| row["name"] == "login").expect("there is a login");
        assert_eq!(login["hosts"], serde_json::json!(["weapp", "jd", "qq", "tt", "harmony_hybrid"]));
        assert_eq!(login["found"], serde_json::json!(["swan", "alipay"]));
        assert_eq!(login["absent"], serde_json::json!([]));
        let evidence = login["evidence"]["alipay"].as_str().expect("it says where");
        assert!(evidence.starts_with("@tarojs/plugin-platform-alipay@4."), "{evidence}");
        let timeout = login["fields"].as_array().and_then(|all| all.iter().find(|it| it["path"] == "Option.timeout"));
        assert_eq!(timeout.expect("it is there")["since"], serde_json::json!({ "weapp": "1.9.90" }));
        assert_eq!(login["family"], "open-api");
        assert_eq!(login["see"], "https://docs.taro.zone/docs/apis/open-api/login/");
        let is_force =
            |it: &serde_json::Value| it["path"] == "Option.force" && it["hosts"] == serde_json::json!(["tt"]);
        assert!(login["fields"].as_array().is_some_and(|fields| fields.iter().any(is_force)), "{login}");
        assert!(rows.len() > 400);
    }
}

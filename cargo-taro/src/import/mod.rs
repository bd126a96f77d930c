//! `cargo taro import`: Taro's own declarations -> spec files.
//!
//! ```text
//!  .d.ts ─ sources ─► text ─ read ─► Table ─ lower ─► Model ─ write ─► specs/<family>/<file>.rs
//!                                                       ▲ words: the doc lines of the specs that are there already
//! ```
//! The specs hold facts only. All of Taro's types are seen here, and simplified here, so that the spec language stays
//! small: no generics, no `keyof`, no intersections.

mod library;
mod lower;
mod model;
mod names;
mod read;
mod report;
mod sources;
mod table;
mod tags;
#[cfg(test)]
mod tests;
mod ts;
mod words;
mod write;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};

use self::model::{Model, Notes};
use self::report::Count;
use self::sources::{Problem, Sources};
use self::words::Words;
use self::write::Writer;

/// What `cargo taro import` is told.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  cargo taro import node_modules/@tarojs/taro/types --out specs
  cargo taro import node_modules/@tarojs/taro/types --out private --docs")]
pub(crate) struct Import {
    /// The `types` folder of an installed @tarojs/taro.
    from: PathBuf,
    /// The folder for the specs. Doc lines of the specs that are there already are kept.
    #[arg(long)]
    out: PathBuf,
    /// Write Taro's own texts as documentation: for a copy that is not passed on.
    #[arg(long)]
    docs: bool,
}

/// What an import came to.
struct Imported {
    /// The texts by their path below the folder.
    files: BTreeMap<String, String>,
    model: Model,
    notes: Notes,
    sources: Sources,
}

impl Import {
    pub(crate) fn run(&self) -> Result<()> {
        let started = Instant::now();
        ensure!(self.from.is_dir(), "{} is no folder", self.from.display());
        let out = &self.out;
        let known = |path: &str| words(&out.join(path));
        let sources = Sources::read(&self.from)?;
        let imported = import(sources, &known, self.docs)?;
        for (path, text) in &imported.files {
            write(&out.join(path), text)?;
        }
        write(&out.join("left-out.md"), &report::left_out(&imported.notes, &imported.sources))?;
        let count = Count::of(&imported.model, &imported.notes, imported.files.len());
        println!("{count}; {} ms", started.elapsed().as_millis());
        Ok(())
    }
}

/// Imports what was read; `known` gives the words of a spec that is there already.
fn import(sources: Sources, known: &dyn Fn(&str) -> Result<Words>, docs: bool) -> Result<Imported> {
    let mut problems: Vec<Problem> = Vec::new();
    let mut table = read::read(&sources, &mut problems);
    table.bind(&mut problems);
    let (model, notes) = lower::lower(&table, &sources, &mut problems);
    if !problems.is_empty() {
        problems.sort();
        problems.dedup();
        let shown: String = problems.iter().map(|it| sources.show(it) + "\n").collect();
        eprint!("{shown}");
        bail!("{} places could not be read; nothing was written", problems.len());
    }
    let mut files = BTreeMap::new();
    for (file, source) in sources.files.iter().enumerate() {
        let path = spec_path(&source.path);
        let words = known(&path)?;
        if let Some(text) = (Writer { model: &model, words: &words, docs, file }).file() {
            files.insert(path, text);
        }
    }
    Ok(Imported { files, model, notes, sources })
}

/// Where the spec of a .d.ts file stands.
fn spec_path(source: &str) -> String {
    let path = source.strip_prefix("api/").unwrap_or(source);
    let path = path.strip_prefix("taro.").unwrap_or(path);
    match path.strip_suffix(".d.ts").unwrap_or(path) {
        "global" => "general.rs".to_owned(),
        path => format!("{path}.rs"),
    }
}

/// The words of the spec at a path, if there is one.
fn words(path: &Path) -> Result<Words> {
    if !path.exists() {
        return Ok(Words::default());
    }
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    Words::read(&text).map_err(|error| anyhow::anyhow!("{} is no spec whose words could be kept: {error}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    }
    // What did not change keeps its time, and rebuilds nothing.
    if std::fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

//! `cargo taro import`: Taro's own declarations -> spec files.
//!
//! ```text
//!  .d.ts ─ sources ─► text ─ read ─► Table ─ lower ─► Model ─ write ─► specs/<family>/<file>.rs
//!  .md ── page ────┘                                     ▲ words: the doc lines of the specs that are there already
//! ```
//! The specs hold facts only. All of Taro's types are seen here, and simplified here, so that the spec language stays
//! small: no generics, no `keyof`, no intersections.

mod compare;
mod index;
mod library;
mod lower;
mod model;
mod page;
mod read;
mod report;
mod sources;
mod stale;
mod table;
mod tags;
#[cfg(test)]
mod tests;
mod ts;
mod words;
mod write;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};

use self::model::{Model, Notes};
use self::page::Page;
use self::report::Count;
use self::sources::{Problem, Source, Sources};
use self::words::Words;
use self::write::Writer;

/// What `cargo taro import` is told.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  cargo taro import node_modules/@tarojs/taro/types --out specs
  cargo taro import node_modules/@tarojs/taro/types --out private --docs
  cargo taro import docs/apis/open-api/login.md --out specs
  cargo taro import docs/apis/open-api/login.md --compare node_modules/@tarojs/taro/types")]
pub(crate) struct Import {
    /// The `types` folder of an installed @tarojs/taro, or a page of Taro's documentation in Markdown.
    from: PathBuf,
    /// The folder for the specs. Doc lines of the specs that are there already are kept; a file of an earlier import that
    /// this one has nothing for is deleted.
    #[arg(long, required_unless_present = "compare")]
    out: Option<PathBuf>,
    /// Say where the page disagrees with this `types` folder.
    #[arg(long)]
    compare: Option<PathBuf>,
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
    /// What our words described, and is gone.
    lost: Vec<String>,
}

impl Import {
    pub(crate) fn run(&self) -> Result<()> {
        let started = Instant::now();
        let sources = self.sources()?;
        let known = |path: &str| self.out.as_ref().map_or(Ok(Words::default()), |out| words(&out.join(path)));
        let imported = import(sources, &known, self.docs)?;
        if let Some(types) = &self.compare {
            let declared = import(Sources::read(types)?, &|_| Ok(Words::default()), false)?;
            let differences = compare::differences(&imported, &declared);
            let count = format!("{} differences\n", differences.len());
            // Nobody reads on when the other end is closed.
            let _ = std::io::stdout().write_all((differences.join("\n") + "\n" + &count).as_bytes());
        }
        let Some(out) = &self.out else { return Ok(()) };
        // A page has one function of a file that may have more.
        if let (false, Some(lost)) = (self.from.is_dir(), imported.lost.first()) {
            bail!("the page would take away {lost}; import it into a folder of its own");
        }
        let mut files = imported.files.clone();
        if self.from.is_dir() {
            index::add(&mut files);
            files.values_mut().for_each(|text| *text = stale::marked(text));
        }
        for (path, text) in &files {
            write(&out.join(path), text)?;
        }
        if self.from.is_dir() {
            write(&out.join(stale::LEFT_OUT), &report::left_out(&imported.notes, &imported.sources))?;
            stale::delete(out, &files)?;
        } else {
            imported.notes.read_as.iter().for_each(|it| eprintln!("warning: `{}` is read as {}", it.name, it.why));
        }
        for path in &imported.lost {
            eprintln!("warning: there is no {path} any more, and our words for it are gone");
        }
        let count = Count::of(&imported.model, &imported.notes, imported.files.len());
        println!("{count}; {} ms", started.elapsed().as_millis());
        Ok(())
    }

    /// What is to be read.
    fn sources(&self) -> Result<Sources> {
        if self.from.is_dir() {
            return Sources::read(&self.from);
        }
        let text = std::fs::read_to_string(&self.from)
            .with_context(|| format!("cannot read {}: a folder or a page in Markdown", self.from.display()))?;
        let page = Page::read(&text).with_context(|| format!("in {}", self.from.display()))?;
        let source = |path: String, text: String| Source { path, text };
        // `../apis/open-api/login.md` stands where `api/open-api/login.d.ts` does.
        let path = self.from.to_string_lossy().replace('\\', "/");
        let family = path.rsplit_once("/apis/").and_then(|(_, below)| below.rsplit_once('/'));
        let path = match family {
            Some((family, _)) => format!("{family}/{}.d.ts", page.name),
            None => format!("{}.d.ts", page.name),
        };
        let general = source("global.d.ts".to_owned(), page::GENERAL.to_owned());
        Ok(Sources { files: vec![source(path, page.declarations()), general] })
    }
}

/// The specs of a `types` folder, by their path, as an import into a folder would write them.
pub(crate) fn specs(types: &Path, out: &Path) -> Result<BTreeMap<String, String>> {
    Ok(import(Sources::read(types)?, &|path| words(&out.join(path)), false)?.files)
}

/// Imports what was read; `known` gives the words of a spec that is there already.
fn import(sources: Sources, known: &dyn Fn(&str) -> Result<Words>, docs: bool) -> Result<Imported> {
    ensure!(!sources.files.is_empty(), "there is no .d.ts file");
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
    let mut lost = Vec::new();
    // Written once to learn what each names of the others, before it is written for good.
    let abroad = RefCell::default();
    for file in 0..sources.files.len() {
        let words = Words::default();
        drop(Writer { model: &model, words: &words, docs: false, file, abroad: &abroad }.file());
    }
    for (file, source) in sources.files.iter().enumerate() {
        let path = spec_path(&source.path);
        let words = known(&path)?;
        if let Some(text) = (Writer { model: &model, words: &words, docs, file, abroad: &abroad }).file() {
            if !docs {
                lost.extend(words.not_in(&text).into_iter().map(|it| format!("`{it}` in {path}")));
            }
            files.insert(path, text);
        }
    }
    Ok(Imported { files, model, notes, sources, lost })
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
    Words::read(&text)
        .map_err(|error| anyhow::anyhow!("{} is no spec whose words could be kept: {error}", path.display()))
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

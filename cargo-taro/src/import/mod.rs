//! `cargo taro import`: Taro's own declarations -> spec files.
//!
//! ```text
//!  .d.ts ─ sources ─► text ─ read ─► Table ─ lower ─► Definitions ─ files ─► ast::Spec ─ print ─► specs/<family>/<file>.rs
//!  .md ── page ────┘                                             ▲ descriptions of the specs that are there already
//! ```
//! The specs hold facts only. All of Taro's types are seen here, and simplified here, so that the spec language stays
//! small: no generics, no `keyof`, no intersections.

mod any;
#[cfg(test)]
mod anything;
mod compare;
mod definitions;
mod descriptions;
mod files;
mod index;
mod library;
mod literals;
mod lower;
mod mark;
mod modules;
mod mounts;
mod nodes;
mod notes;
mod page;
mod paths;
mod read;
mod report;
mod sources;
mod spans;
mod spellings;
mod stale;
mod table;
mod tags;
#[cfg(test)]
mod tests;
mod ts;
mod value_names;
mod verify;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Result, bail, ensure};
use taro_api_codegen::ast::Spec;
use taro_api_codegen::diagnostics::Errors;
use taro_api_codegen::print;

pub(crate) use self::any::Place;
pub(crate) use self::any::spec_of as spec_of_declarations;
use self::definitions::Definitions;
use self::descriptions::Descriptions;
pub(crate) use self::descriptions::bare_if_nothing_is_said;
use self::files::Places;
pub(crate) use self::mark::EXPANDED;
use self::mark::Origin;
use self::notes::Notes;
#[cfg(test)]
pub(crate) use self::page::tables_of as tables_of_page;
pub(crate) use self::page::{
    default_of as default_on_page, specs_of as specs_of_pages, unit_said as unit_said_on_pages,
};
use self::report::Count;
use self::sources::{Problem, Source, Sources};
pub(crate) use self::tags::unit as unit_of;
use crate::replace;
use crate::snippet::Style;
use crate::specs::count;

/// What `cargo taro import` is told.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  cargo taro import node_modules/@tarojs/taro/types --out specs
  cargo taro import node_modules/@tarojs/taro/types --out private --docs
  cargo taro import node_modules/mitt --module mitt --out src/bindings
  cargo taro import node_modules/miniprogram-api-typings --global wx --out src/bindings
  cargo taro import docs/apis/open-api/login.md --out specs
  cargo taro import docs/apis --out specs
  cargo taro import docs/apis/open-api/login.md --compare node_modules/@tarojs/taro/types")]
pub(crate) struct Import {
    /// The `types` folder of an installed @tarojs/taro, or a page of Taro's documentation in Markdown, or a folder
    /// of pages. With `--module` or
    /// `--global`: a `.d.ts` file, a folder of such files, or an installed package.
    from: PathBuf,
    /// Where to write the specs. Descriptions in existing specs are kept. Files of an earlier import that are no longer needed
    /// are deleted.
    #[arg(long, required_unless_present = "compare")]
    out: Option<PathBuf>,
    /// The package that has the functions: the declarations are those of any module.
    #[arg(long, conflicts_with_all = ["global", "compare"])]
    module: Option<String>,
    /// The object of the host that has the functions: `wx`, `my`.
    #[arg(long, conflicts_with = "compare")]
    global: Option<String>,
    /// Say where the page disagrees with this `types` folder.
    #[arg(long)]
    compare: Option<PathBuf>,
    /// Copy Taro's own texts as documentation. Use this for private copies only.
    #[arg(long)]
    docs: bool,
}

/// What was read and understood.
struct Lowered {
    definitions: Definitions,
    notes: Notes,
    sources: Sources,
    /// Who has the functions of a file, where that is not Taro.
    places: BTreeMap<usize, Place>,
}

/// Gives the text of a file's spec: its path, the spec, where all of it is declared, and how it is written.
type TextOf<'t> = dyn FnMut(&str, &mut Spec, &Places, &dyn Fn(&Spec) -> String) -> String + 't;

/// The files that an import writes.
#[derive(Default)]
struct Written {
    /// The specs and their texts, by their path below the folder.
    files: BTreeMap<String, (Spec, String)>,
    /// What was described, and is gone.
    lost: Vec<String>,
}

impl Import {
    pub(crate) fn run(&self) -> Result<()> {
        if let (Some(place), Some(out)) = (self.place()?, &self.out) {
            return any::run(&self.from, &place, out, self.docs);
        }
        ensure!(
            self.from.extension().is_none_or(|it| it != "rs"),
            "{} is Rust already: `import` reads declarations (`.d.ts`) and pages (`.md`)",
            self.from.display()
        );
        if page::are_pages(&self.from) {
            let (out, compare) = (self.out.as_deref(), self.compare.as_deref());
            return page::Pages { from: &self.from, out, compare, docs: self.docs }.run();
        }
        let is_declaration = self.from.is_file() && self.from.to_string_lossy().ends_with(".d.ts");
        ensure!(
            self.from.is_dir() || is_declaration,
            "{} is neither a folder nor a file that could be read to its end",
            self.from.display()
        );
        let started = Instant::now();
        let mut lowered = lowered(Sources::read(&self.from)?)?;
        if let Some(types) = &self.compare {
            let declared = lowered_types(types)?;
            let differences = compare::differences(&lowered.definitions, &declared.definitions);
            let count = format!("{} differences\n", differences.len());
            // Nobody reads on when the other end is closed.
            let _ = std::io::stdout().write_all((differences.join("\n") + "\n" + &count).as_bytes());
        }
        let Some(out) = &self.out else { return Ok(()) };
        let kept = |path: &str| match mark::is_ours(&out.join(path)) {
            true => descriptions(&out.join(path)),
            // It is refused below.
            false => Ok(Descriptions::default()),
        };
        let written = lowered.write_accepted(&kept, self.docs)?;
        // A page has one function of a file that may have more.
        if let (false, Some(lost)) = (self.from.is_dir(), written.lost.first()) {
            bail!("the page would take away {lost}; import it into a folder of its own");
        }
        let mut files = written.texts();
        let whole = self.from.is_dir();
        if whole {
            index::add(&mut files)?;
        }
        let origin = if whole { Origin::Types } else { Origin::Page };
        files.values_mut().for_each(|text| *text = mark::marked(text, &origin));
        if whole {
            let list = report::left_out(&lowered.notes, &lowered.sources);
            files.insert(mark::LEFT_OUT.to_owned(), list);
        }
        mark::ensure_ours(out, files.keys())?;
        mark::ensure_taro(out, files.keys())?;
        replace::sweep(out, usize::MAX);
        replace::all(files.iter().map(|(path, text)| (out.join(path), text)))?;
        if whole {
            stale::delete(out, &files)?;
        } else {
            lowered.notes.warn(|it| Some(lowered.sources.place(it.at)));
        }
        for path in &written.lost {
            eprintln!("warning: there is no {path} any more, and our words for it are gone");
        }
        let count = Count::of(written.files.values().map(|(spec, _)| spec), &lowered.notes);
        println!("{count}; {} ms", started.elapsed().as_millis());
        Ok(())
    }

    /// Where the functions are, when they are not Taro's own.
    fn place(&self) -> Result<Option<Place>> {
        Ok(match (&self.module, &self.global) {
            (Some(module), _) => {
                ensure!(!module.trim().is_empty(), "`--module` needs the name of a package");
                ensure!(!module.contains(char::is_control), "`--module` needs the name of a package, in one line");
                Some(Place::Module(module.clone()))
            }
            (None, Some(global)) => {
                let is_name =
                    global.chars().all(|it| it.is_alphanumeric() || matches!(it, '_' | '$')) && !global.is_empty();
                ensure!(is_name, "`--global` needs one name, as `wx` is");
                Some(Place::Global(global.clone()))
            }
            (None, None) => None,
        })
    }
}

/// The specs of a `types` folder, by their path, as an import into a folder would write them.
pub(crate) fn specs(types: &Path, out: &Path) -> Result<BTreeMap<String, String>> {
    Ok(lowered_types(types)?.write_accepted(&|path| descriptions(&out.join(path)), false)?.texts())
}

/// The specs of declarations in Taro's form, by their path, with their descriptions.
pub(crate) fn specs_of_declarations(files: Vec<(String, String)>) -> Result<BTreeMap<String, String>> {
    let files = files.into_iter().map(|(path, text)| Source::new(path, text)).collect();
    Ok(lowered(Sources { files })?.write(&|_| Ok(Descriptions::default()), true)?.texts())
}

fn lowered_types(types: &Path) -> Result<Lowered> {
    lowered(Sources::read(types)?)
}

/// Understands what was read.
fn lowered(sources: Sources) -> Result<Lowered> {
    ensure!(!sources.files.is_empty(), "there is no .d.ts file");
    let mut problems: Vec<Problem> = Vec::new();
    let mut table = read::read(&sources, &mut problems);
    table.bind(&mut problems);
    let (definitions, notes) = lower::lower(&table, &sources, &mut problems);
    show(&sources, &mut problems)?;
    // What could not be read may have declared it.
    ensure!(
        table.taro_static().is_some(),
        "no file declares `TaroStatic`: is this a types folder of @tarojs/taro? Of any other declarations, say who has the \
         functions: `--module` and the name of a package, or `--global` and the name of an object of the host"
    );
    Ok(Lowered { definitions, notes, sources, places: BTreeMap::new() })
}

/// Shows what could not be read.
fn show(sources: &Sources, problems: &mut Vec<Problem>) -> Result<()> {
    if problems.is_empty() {
        return Ok(());
    }
    problems.sort();
    problems.dedup();
    let style = Style::of_errors();
    let shown: String = problems.iter().map(|it| sources.show(it, style)).collect();
    eprint!("{shown}");
    bail!("{} could not be read; nothing was written", count(problems.len(), "place"));
}

impl Lowered {
    /// Makes the specs, and leaves out of them what `cargo taro check` does not accept.
    fn write_accepted(&mut self, kept: &dyn Fn(&str) -> Result<Descriptions>, docs: bool) -> Result<Written> {
        let written = self.write(kept, docs)?;
        let is_wrong = |spec: &Spec| {
            let errors = Errors::new();
            taro_api_codegen::analyze(spec, &errors);
            !errors.take().is_empty()
        };
        let wrong = written.files.iter().filter(|(_, (spec, _))| is_wrong(spec)).map(|(path, _)| path.clone());
        let wrong: BTreeSet<String> = wrong.collect();
        if wrong.is_empty() {
            return Ok(written);
        }
        let mut notes = std::mem::take(&mut self.notes);
        let written = self.written(kept, docs, &mut |path, spec, places, wrapped| match wrong.contains(path) {
            true => verify::accepted(spec, places, &mut notes, wrapped),
            false => wrapped(spec),
        });
        self.notes = notes;
        written
    }

    /// Makes the specs; `kept` gives the descriptions of one that is there already.
    fn write(&self, kept: &dyn Fn(&str) -> Result<Descriptions>, docs: bool) -> Result<Written> {
        self.written(kept, docs, &mut |_, spec, _, wrapped| wrapped(spec))
    }

    fn written(
        &self,
        kept: &dyn Fn(&str) -> Result<Descriptions>,
        docs: bool,
        text_of: &mut TextOf,
    ) -> Result<Written> {
        let mut written = Written::default();
        let mut from: BTreeMap<String, &str> = BTreeMap::new();
        for (file, mut it) in files::specs(&self.definitions) {
            let source = self.sources.files[file].path.as_str();
            match self.places.get(&file) {
                Some(Place::Module(name)) => it.spec.module = Some(name.clone()),
                Some(Place::Global(name)) => it.spec.global = Some(name.clone()),
                None => {}
            }
            let path = spec_path(source);
            // Some systems take `Login.rs` and `login.rs` for one file.
            if let Some(other) = from.insert(path.to_lowercase(), source) {
                bail!("{other} and {source} would both be {path}: import them into folders of their own");
            }
            let kept = kept(&path)?;
            match docs {
                true => kept.put_findings(&mut it.spec),
                false => {
                    let gone = kept.put_into(&mut it.spec);
                    written.lost.extend(gone.into_iter().map(|it| format!("`{it}` in {path}")));
                }
            }
            let header = header(&kept, &it.names);
            let wrapped = |spec: &Spec| format!("{header}\ntaro_api::spec! {{\n{}}}\n", print::spec(spec));
            let text = text_of(&path, &mut it.spec, &it.places, &wrapped);
            written.files.insert(path, (it.spec, text));
        }
        Ok(written)
    }
}

impl Written {
    fn texts(&self) -> BTreeMap<String, String> {
        self.files.iter().map(|(path, (_, text))| (path.clone(), text.clone())).collect()
    }
}

/// The lines above the macro: those that the file has, or the first names in it.
fn header(kept: &Descriptions, names: &[String]) -> String {
    if !kept.header.is_empty() {
        return kept.header.iter().map(|it| format!("//!{it}\n")).collect();
    }
    let more = names.len().saturating_sub(4);
    let first = names.iter().take(4).map(|it| format!("`{}`", it.escape_debug())).collect::<Vec<_>>().join(", ");
    if more == 0 { format!("//! {first}.\n") } else { format!("//! {first} and {more} more.\n") }
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

/// Whether a spec has nothing in it that an import does not write by itself: to read a large one takes long.
fn says_nothing(text: &str) -> bool {
    let written = ["[new]", "[object]", "[deprecated]", "[unit(integer)]", "[rust(", "[js(", "![module(", "![global("];
    let mut signs = text.match_indices('#').map(|(at, _)| &text[at + 1..]);
    !text.contains("///") && !text.contains("/**") && signs.all(|it| written.iter().any(|word| it.starts_with(word)))
}

/// The descriptions of the spec at a path, if there is one.
fn descriptions(path: &Path) -> Result<Descriptions> {
    if !path.exists() {
        return Ok(Descriptions::default());
    }
    let text = crate::read::text(path)?;
    if says_nothing(&text) {
        return Ok(Descriptions::of_header(&text));
    }
    Descriptions::read(&text)
        .map_err(|error| anyhow::anyhow!("{} is no spec whose descriptions could be kept: {error}", path.display()))
}

//! Importing pages: one, or a folder of them that know each other's types.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};
use taro_api_codegen::ast::{Item, Member};
use taro_api_codegen::print;
use walkdir::WalkDir;

use super::super::any::Place;
use super::super::definitions::{Definition, Definitions, Mount};
use super::super::files;
use super::super::mark::{self, Origin};
use super::super::nodes;
use super::super::notes::{Note, code};
use super::super::report::Count;
use super::super::sources::{Problem, Source, Sources};
use super::super::ts::At;
use super::super::{Descriptions, descriptions};
use super::super::{Lowered, compare, index, lower, lowered_types, read, spec_path, verify};
use super::{Declared, Fault, Page};
use crate::replace;
use crate::snippet::{Errors, Lines, Style};
use crate::specs::{SpecFile, count};

/// What pages call by these names, without saying where it is.
pub(crate) const GENERAL: &str = "declare namespace TaroGeneral {\n  interface CallbackResult { errMsg: string }\n  type IAnyObject = \
                       Record<string, any>\n}\ntype CallbackResult = TaroGeneral.CallbackResult\ntype IAnyObject = \
                       TaroGeneral.IAnyObject\n";
/// What a member is called that leads to an object which no function of the pages returns.
const LEADS_TO: &str = "__describes_";

/// What is told of an import of pages.
pub(crate) struct Pages<'p> {
    pub(crate) from: &'p Path,
    pub(crate) out: Option<&'p Path>,
    pub(crate) compare: Option<&'p Path>,
    pub(crate) docs: bool,
}

/// A file that is a page.
struct File {
    /// Its path below the folder, with `/`.
    path: String,
    text: String,
}

/// What a page is read as.
struct Understood {
    file: usize,
    page: Page,
    declared: Declared,
}

/// Whether that is a page, or a folder of pages.
pub(crate) fn are_pages(from: &Path) -> bool {
    if !from.is_dir() {
        return from.is_file() && !from.to_string_lossy().ends_with(".d.ts");
    }
    let mut pages = false;
    for entry in WalkDir::new(from).into_iter().filter_map(Result::ok) {
        let path = entry.path().to_string_lossy();
        if path.ends_with(".d.ts") {
            return false;
        }
        pages |= is_page(entry.path());
    }
    pages
}

fn is_page(path: &Path) -> bool {
    path.extension().is_some_and(|it| it == "md" || it == "mdx" || it == "markdown")
}

impl Pages<'_> {
    pub(crate) fn run(&self) -> Result<()> {
        let started = Instant::now();
        let files = self.files()?;
        let (lowered, refused, pages) = understood(&files);
        let shown =
            |at: &[(usize, Fault)]| at.iter().map(|(file, fault)| show(&files[*file], fault)).collect::<String>();
        if !self.from.is_dir() && !refused.is_empty() {
            eprint!("{}", shown(&refused));
            bail!("{} could not be read; nothing was written", count(refused.len(), "place"));
        }
        let Some(mut lowered) = lowered else {
            eprint!("{}", shown(&refused));
            bail!("no page below {} describes an API; nothing was written", self.from.display());
        };
        if let Some(types) = self.compare {
            let declared = lowered_types(types)?;
            let differences = compare::differences(&lowered.definitions, &declared.definitions);
            let count = format!("{} differences\n", differences.len());
            use std::io::Write as _;
            // Nobody reads on when the other end is closed.
            let _ = std::io::stdout().write_all((differences.join("\n") + "\n" + &count).as_bytes());
        }
        let Some(out) = self.out else { return Ok(()) };
        let list = left_out(&files, &refused) + &noted(&pages, &files, &lowered);
        self.write(out, &mut lowered, &list, started)?;
        let path = out.join(mark::LEFT_OUT);
        if !self.from.is_dir() {
            lowered.notes.warn(|note| line(&pages, &files, note, &lowered));
            unsaid(&pages, &files).chain(hostless(&pages, &files)).for_each(|it| eprintln!("warning: {it}"));
        } else if !refused.is_empty() {
            let pages: BTreeSet<usize> = refused.iter().map(|(file, _)| *file).collect();
            eprintln!("{} left out, with their reasons in {}", count(pages.len(), "page"), path.display());
        } else if !lowered.notes.is_empty() {
            eprintln!("what is left out or read otherwise, and why, is in {}", path.display());
        }
        Ok(())
    }

    fn write(&self, out: &Path, lowered: &mut Lowered, list: &str, started: Instant) -> Result<()> {
        let kept = |path: &str| match mark::is_ours(&out.join(path)) {
            true => descriptions(&out.join(path)),
            // It is refused below.
            false => Ok(Descriptions::default()),
        };
        let written = lowered.write_accepted(&kept, self.docs)?;
        // A page has one function of a file that may have more.
        if let Some(lost) = written.lost.first() {
            bail!("the page would take away {lost}; import it into a folder of its own");
        }
        let mut files = written.texts();
        let whole = self.from.is_dir();
        if whole {
            index::add(&mut files)?;
            index::add_top(&mut files)?;
        }
        files.values_mut().for_each(|text| *text = mark::marked(text, &Origin::Page));
        if whole {
            files.insert(mark::LEFT_OUT.to_owned(), list.to_owned());
            let top = out.join("mod.rs");
            // A person's own mounts what it wants.
            if top.is_file() && !mark::is_ours(&top) {
                files.remove("mod.rs");
                eprintln!("note: {} is yours: it needs a line for each folder of specs", top.display());
            }
        }
        mark::ensure_ours(out, files.keys())?;
        mark::ensure_taro(out, files.keys())?;
        replace::sweep(out, usize::MAX);
        replace::all(files.iter().map(|(path, text)| (out.join(path), text)))?;
        let count = Count::of(written.files.values().map(|(spec, _)| spec), &lowered.notes);
        println!("{count}; {} ms", started.elapsed().as_millis());
        Ok(())
    }

    /// The pages, in the order of their paths.
    fn files(&self) -> Result<Vec<File>> {
        let mut paths: Vec<PathBuf> = Vec::new();
        if self.from.is_dir() {
            for entry in WalkDir::new(self.from).sort_by_file_name() {
                let entry = entry.with_context(|| format!("cannot read the folder {}", self.from.display()))?;
                if entry.file_type().is_file() && is_page(entry.path()) {
                    paths.push(entry.into_path());
                }
            }
        } else {
            ensure!(
                self.from.is_file(),
                "{} is neither a folder nor a file that could be read to its end",
                self.from.display()
            );
            paths.push(self.from.to_owned());
        }
        let read = |path: PathBuf| {
            let bytes = std::fs::read(&path)
                .with_context(|| format!("cannot read {}: a folder or a page in Markdown", path.display()))?;
            let text =
                String::from_utf8(bytes).map_err(|_| anyhow::anyhow!("{} is no text in UTF-8", path.display()))?;
            Ok(File { path: path.to_string_lossy().replace('\\', "/"), text })
        };
        paths.into_iter().map(read).collect()
    }
}

/// The specs of pages that are in no file, by their path, with their descriptions; and what is wrong with a page.
pub(crate) fn specs_of(files: Vec<(String, String)>) -> Result<(BTreeMap<String, String>, Vec<String>)> {
    let files: Vec<File> = files.into_iter().map(|(path, text)| File { path, text }).collect();
    let (lowered, refused, pages) = understood(&files);
    let mut faults: Vec<String> = refused
        .iter()
        .map(|(file, fault)| format!("{}:{}: {}", files[*file].path, fault.line, fault.message))
        .collect();
    let Some(mut lowered) = lowered else { return Ok((BTreeMap::new(), faults)) };
    faults.extend(lines(&pages, &files, &lowered.notes.left_out, &lowered));
    Ok((lowered.write_accepted(&|_| Ok(Descriptions::default()), true)?.texts(), faults))
}

/// What of pages is read otherwise than it is written.
#[cfg(test)]
pub(super) fn read_otherwise(files: Vec<(String, String)>) -> Vec<String> {
    let files: Vec<File> = files.into_iter().map(|(path, text)| File { path, text }).collect();
    let (lowered, _, pages) = understood(&files);
    lowered.iter().flat_map(|it| lines(&pages, &files, &it.notes.read_as, it)).collect()
}

/// Reads the pages. What one of them gets wrong refuses that page alone.
fn understood(files: &[File]) -> (Option<Lowered>, Vec<(usize, Fault)>, Vec<Understood>) {
    let mut refused: Vec<(usize, Fault)> = Vec::new();
    let mut pages: Vec<Understood> = Vec::new();
    let mut names: BTreeMap<String, usize> = BTreeMap::new();
    for (file, it) in files.iter().enumerate() {
        for read in Page::read_all(&it.text) {
            match read {
                Ok(mut page) => {
                    page.leave_out_members();
                    if let Some(other) = names.get(&page.name) {
                        let message = format!("`{}` is described by {} as well", page.name, files[*other].path);
                        refused.push((file, Fault::new(page.line, message)));
                        continue;
                    }
                    names.insert(page.name.clone(), file);
                    pages.push(Understood { file, page, declared: Declared::default() });
                }
                Err(faults) => refused.extend(faults.into_iter().map(|fault| (file, fault))),
            }
        }
    }
    let objects: BTreeSet<String> =
        pages.iter().filter(|it| it.page.is_object()).map(|it| it.page.name.clone()).collect();
    pages.iter_mut().for_each(|it| it.declared = it.page.declarations(&objects));
    loop {
        if pages.is_empty() {
            return (None, refused, pages);
        }
        let mut problems = Vec::new();
        let mut lowered = lowered(sources(&pages, files), &mut problems);
        beside(&mut lowered.definitions, &places(&pages));
        nameless(&pages, &lowered, &mut problems);
        let mut wrong: BTreeSet<usize> = problems.iter().map(|it| it.at.file).filter(|it| *it < pages.len()).collect();
        if wrong.is_empty() {
            for (page, fault) in unaccepted(&pages, &lowered) {
                refused.push((pages[page].file, fault));
                wrong.insert(page);
            }
        }
        if wrong.is_empty() {
            let mut lowered = Lowered { places: places(&pages), ..lowered };
            lowered.definitions.root = Mount::Beside(lowered.sources.files.iter().map(|it| depth(&it.path)).collect());
            return (Some(lowered), refused, pages);
        }
        problems.sort();
        problems.dedup();
        for problem in &problems {
            let Some(page) = pages.get(problem.at.file) else { continue };
            refused.push((page.file, Fault::new(page.line(problem.at, &lowered.sources), problem.message.clone())));
        }
        let mut at = 0;
        pages.retain(|_| {
            at += 1;
            !wrong.contains(&(at - 1))
        });
    }
}

/// The modules around the top of a spec file: that of its file, and that of its folder.
fn depth(path: &str) -> usize {
    1 + usize::from(spec_path(path).contains('/'))
}

/// Who has the functions of each page, where that is not Taro.
fn places(pages: &[Understood]) -> BTreeMap<usize, Place> {
    let named = pages.iter().enumerate().filter_map(|(at, it)| Some((at, it.page.place.clone()?)));
    named.collect()
}

/// Puts what a page describes beside what another page describes, where a spec must see both: a function beside the task that it
/// gives, of which a spec says that it is a promise; a value beside the object that it is; and `offX` beside `onX`, whose listener it
/// takes. What a method takes stands beside its object, where it is among the general types below the name of the method.
fn beside(definitions: &mut Definitions, places: &BTreeMap<usize, Place>) {
    let task = |it: &Definition| {
        let Item::Function(function) = &it.item else { return None };
        let task = definitions.types[nodes::defined(&function.signature.output)?].as_ref()?;
        let is_promise = task.interface()?.extends.iter().any(|it| nodes::promised(it).is_some());
        let same = task.file != it.file && places.get(&task.file) == places.get(&it.file);
        (is_promise && same).then_some((it.file, task.file))
    };
    let mut moved: BTreeMap<usize, usize> = definitions.functions.iter().filter_map(task).collect();
    let general = definitions.general;
    let object = |it: &Definition| {
        let Item::Const(value) = &it.item else { return None };
        let object = definitions.types[nodes::defined(&value.ty)?].as_ref()?;
        let same = object.file != it.file && places.get(&object.file) == places.get(&it.file);
        (same && Some(object.file) != general && object.namespaces.is_empty()).then_some((it.file, object.file))
    };
    let objects: Vec<(usize, usize)> = definitions.constants.iter().filter_map(object).collect();
    let listeners: Vec<(usize, usize)> = pairs(&definitions.functions, places).collect();
    for (from, to) in objects.into_iter().chain(listeners) {
        moved.entry(from).or_insert(to);
    }
    let of_methods = methods(definitions);
    for it in definitions.types.iter_mut().flatten().filter(|it| Some(it.file) == general) {
        let own = it.namespaces.first().and_then(|name| *of_methods.get(name.as_str())?);
        it.file = own.unwrap_or(it.file);
    }
    // A task that gives others has a page of its own.
    let to = |file: usize| moved.get(&file).filter(|it| !moved.contains_key(it)).copied().unwrap_or(file);
    for it in definitions.types.iter_mut().flatten().chain(&mut definitions.functions).chain(&mut definitions.constants)
    {
        it.file = to(it.file);
    }
}

/// The files of the objects that have methods, by the names of these; nothing where several have one of a name.
fn methods(definitions: &Definitions) -> BTreeMap<String, Option<usize>> {
    let mut files: BTreeMap<String, Option<usize>> = BTreeMap::new();
    for it in definitions.types.iter().flatten() {
        for member in it.interface().map(|it| it.members.as_slice()).unwrap_or_default() {
            let Member::Method(method) = member else { continue };
            let first = files.entry(method.name.js.clone()).or_insert(Some(it.file));
            *first = first.filter(|first| *first == it.file);
        }
    }
    files
}

/// The files of `offX` and of `onX`, of `removeX` and of `addX`.
fn pairs<'d>(
    functions: &'d [Definition],
    places: &'d BTreeMap<usize, Place>,
) -> impl Iterator<Item = (usize, usize)> + 'd {
    let name = |it: &'d Definition| if let Item::Function(it) = &it.item { Some(&*it.name.js) } else { None };
    let begins: BTreeMap<&str, usize> = functions.iter().filter_map(|it| Some((name(it)?, it.file))).collect();
    functions.iter().filter_map(move |it| {
        let ends = name(it)?;
        let begin = ["off", "remove"].into_iter().zip(["on", "add"]).find_map(|(end, begin)| {
            let event = ends.strip_prefix(end).filter(|it| it.starts_with(|c: char| c.is_ascii_uppercase()))?;
            begins.get(format!("{begin}{event}").as_str())
        })?;
        (*begin != it.file && places.get(begin) == places.get(&it.file)).then_some((it.file, *begin))
    })
}

/// What a page says may be no spec that `cargo taro check` accepts.
fn unaccepted(pages: &[Understood], lowered: &Lowered) -> Vec<(usize, Fault)> {
    let mut faults = Vec::new();
    for (at, it) in files::specs(&lowered.definitions) {
        let Some(page) = pages.get(at) else { continue };
        let text = format!("taro_api::spec! {{\n{}}}\n", print::spec(&it.spec));
        // A `Box` is put in where it is written.
        let mistakes = SpecFile::read("spec.rs", text).mistakes.into_iter().filter(|it| !verify::is_boxed(it));
        for mistake in mistakes {
            faults.push((at, Fault::new(page.page.subject_line(), verify::reason(&mistake))));
        }
    }
    faults
}

/// A function that takes callbacks, and returns what no page describes: whether that is a promise, nobody knows.
fn nameless(pages: &[Understood], lowered: &Lowered, problems: &mut Vec<Problem>) {
    for note in &lowered.notes.read_as {
        let Some(page) = pages.get(note.at.file) else { continue };
        if page.page.returns(&note.name) {
            let message = format!("`{}`, which it returns, is described by none of the pages", note.name);
            problems.push(Problem { at: note.at, message });
        }
    }
}

impl Understood {
    /// The line of the page that a place of the declarations stands for.
    fn line(&self, at: At, sources: &Sources) -> usize {
        let line = sources.line_and_column(at).0 - 1;
        self.declared.lines.get(line).or(self.declared.lines.last()).copied().unwrap_or(self.page.line)
    }
}

fn sources(pages: &[Understood], files: &[File]) -> Sources {
    let mut sources = Vec::new();
    let mut general = GENERAL.to_owned();
    let mut objects = String::new();
    for it in pages {
        if it.page.is_object() {
            let _ = writeln!(objects, "{LEADS_TO}{name}: {name}", name = it.page.name);
        }
        sources.push((spec_of(&files[it.file].path, &it.page.name), it.declared.text.clone()));
        // Pages call what all use by its name alone as well.
        for name in it.page.general() {
            match name {
                "CallbackResult" => general = general.replace("interface CallbackResult { errMsg: string }", ""),
                "IAnyObject" => general = general.replace("type IAnyObject = Record<string, any>\n}", "}"),
                _ => general += &format!("type {name} = TaroGeneral.{name}\n"),
            }
        }
    }
    // The page of what all use stands where Taro's types have it.
    match pages.iter().position(|it| !it.page.general().is_empty()) {
        Some(at) => {
            sources[at].0 = "global.d.ts".to_owned();
            sources[at].1 += &general;
        }
        None => sources.push(("global.d.ts".to_owned(), general)),
    }
    // A page may describe an object alone, and Taro has functions all the same.
    let leads = format!(
        "import Taro from '../../index'\ndeclare module '../../index' {{\ninterface TaroStatic {{\n{objects}}}\n}}\n"
    );
    sources.push(("static.d.ts".to_owned(), leads));
    Sources { files: sources.into_iter().map(|(path, text)| Source::new(path, text)).collect() }
}

/// `../apis/open-api/login.md` stands where `api/open-api/login.d.ts` does.
fn spec_of(path: &str, name: &str) -> String {
    let family = path.rsplit_once("/apis/").and_then(|(_, below)| below.rsplit_once('/'));
    match family {
        Some((family, _)) => format!("{family}/{name}.d.ts"),
        None => format!("{name}.d.ts"),
    }
}

fn lowered(sources: Sources, problems: &mut Vec<Problem>) -> Lowered {
    let mut table = read::read(&sources, problems);
    table.is_page = true;
    table.bind(problems);
    let (mut definitions, notes) = lower::lower(&table, &sources, problems);
    definitions.constants.retain(|it| !it.name().starts_with(LEADS_TO));
    Lowered { definitions, notes, sources, places: BTreeMap::new() }
}

/// A fault with its line.
fn show(file: &File, fault: &Fault) -> String {
    let lines = Lines::of(&file.text);
    let start: usize = file.text.split_inclusive('\n').take(fault.line.saturating_sub(1)).map(str::len).sum();
    let line = file.text[start..].lines().next().unwrap_or_default();
    let from = start + (line.len() - line.trim_start().len());
    let errors = Errors { path: &file.path, text: &file.text, lines: &lines, style: Style::of_errors() };
    errors.show(&fault.message, from..(start + line.trim_end().len()).max(from))
}

/// What of the pages that were read is not in the specs, or not as it is written.
fn noted(pages: &[Understood], files: &[File], lowered: &Lowered) -> String {
    let notes = &lowered.notes;
    let lists = [
        ("Left out of the other pages", &notes.left_out),
        ("Typed `any` where the page says more", &notes.bare),
        ("Read otherwise than written", &notes.read_as),
        ("Types that are not reached", &notes.unreachable),
    ];
    let lists = lists.map(|(title, list)| (title, lines(pages, files, list, lowered).collect::<Vec<_>>()));
    let unsaid = ("What a spec cannot say", unsaid(pages, files).collect());
    let hostless = ("Pages that name no host", hostless(pages, files).collect());
    let mut text = String::new();
    for (title, list) in lists.into_iter().chain([unsaid, hostless]) {
        let lines: Vec<String> = list.iter().map(|it| format!("- {it}\n")).collect();
        if !lines.is_empty() {
            let _ = write!(text, "\n# {title}\n\n{}", lines.concat());
        }
    }
    text
}

/// What pages say that no spec can say.
fn unsaid(pages: &[Understood], files: &[File]) -> impl Iterator<Item = String> {
    let all = pages.iter().flat_map(|it| it.page.unsaid.iter().map(|fault| (&files[it.file].path, fault)));
    all.map(|(path, Fault { line, message })| format!("{path}:{line}: {message}"))
}

/// The pages that name no host.
fn hostless(pages: &[Understood], files: &[File]) -> impl Iterator<Item = String> {
    pages.iter().flat_map(|Understood { file, page, .. }| {
        let path = &files[*file].path;
        let whole = page.names_no_host().then(|| {
            format!(
                "{path}:{}: the page of `{}` names no host: the spec says that every host has it",
                page.line, page.name
            )
        });
        let is_whole = whole.is_some();
        let methods = page.unmarked_methods().filter(move |_| !is_whole);
        whole.into_iter().chain(methods.map(move |(line, name)| {
            format!("{path}:{line}: no host is marked for `{name}`: the spec says that every host has it")
        }))
    })
}

/// Notes, each with its line of a page.
fn lines(pages: &[Understood], files: &[File], notes: &[Note], lowered: &Lowered) -> impl Iterator<Item = String> {
    let places = notes.iter().filter_map(|note| Some((line(pages, files, note, lowered)?, note)));
    places.map(|(place, note)| format!("{place}: {}: {}", code(&note.name), note.why))
}

/// The line of a page that a note is about.
fn line(pages: &[Understood], files: &[File], note: &Note, lowered: &Lowered) -> Option<String> {
    let page = pages.get(note.at.file)?;
    Some(format!("{}:{}", files[page.file].path, page.line(note.at, &lowered.sources)))
}

/// The list of the pages that are left out.
fn left_out(files: &[File], refused: &[(usize, Fault)]) -> String {
    let mut list = String::from("# Pages that are left out\n\nWritten by `cargo taro import`.\n\n");
    for (file, fault) in refused {
        let File { path, text } = &files[*file];
        let name = super::titled(text).map_or(String::new(), |it| format!("`{it}`: "));
        let _ = writeln!(list, "- {path}:{}: {name}{}", fault.line, fault.message);
    }
    list
}

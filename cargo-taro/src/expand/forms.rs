//! From spec files to declarations or pages: which specs are meant, what comes of them, and where it goes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Result, bail, ensure};
use taro_api_codegen::ast::{Item, Spec};
use taro_api_codegen::resolve::names;
use taro_api_codegen::{print, suggest};

use super::names::{Names, Owner, without_derived};
use super::page::{self, Lang};
use super::{back, reach, typescript};
use crate::import::EXPANDED;
use crate::replace;
use crate::specs::{self, Read, SpecFile};

/// A spec that is shown.
pub(super) struct Unit {
    /// Its file, below what was named.
    pub(super) path: String,
    pub(super) owner: Owner,
    /// Its number among the names.
    pub(super) number: usize,
    /// The module of its file that it stands in.
    pub(super) module: Option<String>,
    pub(super) spec: Spec,
}

impl Unit {
    /// The spec as a file of its own.
    pub(super) fn as_file(&self) -> SpecFile {
        back::file(&self.path, vec![Read::of(self.spec.clone())])
    }
}

/// What was made.
pub(super) struct Made {
    /// The texts by their path below a folder.
    pub(super) files: Vec<(String, String)>,
    /// What is not said, or is read otherwise.
    pub(super) notes: Vec<String>,
}

/// The specs that are shown, and the names of all types that they can name.
pub(super) fn load(path: &Path, api: Option<&str>) -> Result<(Vec<Unit>, Names)> {
    let shown = specs::find(&[path.to_owned()])?;
    specs::tell(&shown)?;
    let root = if path.is_dir() { path.to_owned() } else { path.parent().unwrap_or(Path::new("")).to_owned() };
    let prefix = root.to_string_lossy().replace('\\', "/");
    let below = |file: &str| file.strip_prefix(&prefix).unwrap_or(file).trim_start_matches('/').to_owned();
    let mut names = Names::default();
    let mut units = Vec::new();
    for file in shown {
        let path = below(&file.path);
        for mut read in file.specs {
            without_derived(&mut read.spec);
            let owner = Owner::of(&read.spec, &path);
            let number = names.add(&read.spec, owner.clone());
            units.push(Unit { path: path.clone(), owner, number, module: read.module, spec: read.spec });
        }
    }
    if !path.is_dir() {
        around(path, &mut names);
    }
    if let Some(api) = api {
        let known: Vec<String> = units.iter().flat_map(|it| functions(&it.spec)).collect();
        for unit in &mut units {
            unit.spec = reach::only(unit, &names, api);
        }
        units.retain(|it| !it.spec.items.is_empty());
        ensure!(!units.is_empty(), unknown(api, &known));
    }
    Ok((units, names))
}

/// The names of the functions and constants of a spec.
fn functions(spec: &Spec) -> Vec<String> {
    let name = |it: &Item| match it {
        Item::Function(it) => Some(it.name.js.clone()),
        Item::Const(it) => Some(it.name.js.clone()),
        _ => None,
    };
    spec.items.iter().filter_map(name).collect()
}

fn unknown(api: &str, known: &[String]) -> String {
    match suggest::nearest(api, known.iter().map(String::as_str)) {
        Some(near) => format!("no spec has an API `{api}`; did you mean `{near}`?"),
        None => format!("no spec has an API `{api}`"),
    }
}

/// The files beside one that is shown alone: it may name their types.
fn around(path: &Path, names: &mut Names) {
    let folders: Vec<PathBuf> = path.ancestors().skip(1).take(4).map(Path::to_owned).collect();
    let root = folders.iter().find(|it| it.join("general.rs").is_file()).or(folders.first());
    let Some(root) = root.filter(|it| it.is_dir()) else { return };
    // What cannot be read has no names that could be meant.
    for file in specs::find(std::slice::from_ref(root)).unwrap_or_default() {
        let same = std::fs::canonicalize(&file.path).ok() == std::fs::canonicalize(path).ok();
        if same || !file.mistakes.is_empty() {
            continue;
        }
        let name =
            Path::new(&file.path).strip_prefix(root).unwrap_or(Path::new(&file.path)).to_string_lossy().into_owned();
        for read in file.specs {
            let owner = Owner::of(&read.spec, &name);
            names.add(&read.spec, owner);
        }
    }
}

/// The declarations of specs, a file for each of theirs.
pub(super) fn typescript(path: &Path, api: Option<&str>) -> Result<Made> {
    let (units, names) = load(path, api)?;
    declarations(&units, &names)
}

pub(super) fn declarations(units: &[Unit], names: &Names) -> Result<Made> {
    let (mut files, mut notes) = (Vec::<(String, Vec<typescript::Block>)>::new(), Vec::new());
    let mut refused = twice(units);
    for unit in units {
        let mut block = typescript::block(&unit.spec, &unit.owner, unit.number, names);
        refused.append(&mut block.refused);
        notes.append(&mut block.listed);
        let path = back::declaration_path(&unit.path);
        match files.iter_mut().find(|(it, _)| *it == path) {
            Some((_, blocks)) if blocks[0].is_module == block.is_module => blocks.push(block),
            Some(_) => refused.push(format!(
                "{}: one spec of it is of Taro, and another is not: put each into a file of its own",
                unit.path
            )),
            None => files.push((path, vec![block])),
        }
    }
    refuse(refused)?;
    let files: Vec<(String, String)> =
        files.into_iter().map(|(path, blocks)| (path, format!("{EXPANDED}{}", typescript::file(&blocks)))).collect();
    notes.extend(back::declarations(units, &files)?);
    Ok(Made { files, notes })
}

/// What two specs of one owner call the same: to TypeScript, both would be one.
fn twice(units: &[Unit]) -> Vec<String> {
    fn names(items: &[Item], path: &mut Vec<String>, found: &mut BTreeSet<(bool, String)>) {
        for item in items {
            let (name, is_type) = match item {
                Item::Use(_) => continue,
                Item::Namespace(it) => {
                    path.push(it.name.js.clone());
                    names(&it.items, path, found);
                    path.pop();
                    continue;
                }
                Item::Interface(it) => (&it.name, true),
                Item::Alias(it) => (&it.name, true),
                Item::Function(it) => (&it.name, false),
                Item::Const(it) => (&it.name, false),
            };
            found.insert((is_type, path.iter().cloned().chain([name.js.clone()]).collect::<Vec<_>>().join(".")));
        }
    }
    let mut seen: BTreeMap<(&Owner, (bool, String)), &str> = BTreeMap::new();
    let mut refused = Vec::new();
    for unit in units {
        let mut found = BTreeSet::new();
        names(&unit.spec.items, &mut Vec::new(), &mut found);
        for name in found {
            let shown = name.1.clone();
            if let Some(other) = seen.insert((&unit.owner, name), &unit.path) {
                refused.push(format!(
                    "`{shown}`: {other} and {} both have it, and declarations of one owner stand in one place: put it into a namespace, or \
                     give one of them another name",
                    unit.path
                ));
            }
        }
    }
    refused
}

/// The specs as modules under `#[api]`, a file for each of theirs.
pub(super) fn modules(path: &Path, api: Option<&str>) -> Result<Made> {
    let (units, _) = load(path, api)?;
    Ok(rewritten(&units))
}

pub(super) fn rewritten(units: &[Unit]) -> Made {
    let mut files: Vec<(String, String)> = Vec::new();
    let mut taken: BTreeSet<(&str, String)> = BTreeSet::new();
    for unit in units {
        let name = module_name(unit);
        let numbered = |number: usize| if number == 1 { name.clone() } else { format!("{name}_{number}") };
        let free = (1..).map(numbered).find(|it| taken.insert((&unit.path, it.clone())));
        let module = print::api(&unit.spec, &free.unwrap_or_default());
        match files.iter_mut().find(|(path, _)| *path == unit.path) {
            Some((_, text)) => *text += &format!("\n{module}"),
            None => files.push((unit.path.clone(), format!("{EXPANDED}\n{module}"))),
        }
    }
    let read_back: Vec<SpecFile> = files.iter().map(|(path, text)| SpecFile::read(path, text.clone())).collect();
    let notes = back::one_by_one(units, read_back);
    Made { files, notes }
}

/// What the module of a spec is called: as the one that it stands in, which others name, or as its file.
fn module_name(unit: &Unit) -> String {
    let stem = || Path::new(&unit.path).file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let name = unit.module.clone().unwrap_or_else(|| names::snake_text(&stem()));
    if names::is_plain(&name) { name } else { format!("{name}_api") }
}

/// The pages of specs, one for each API.
pub(super) fn pages(path: &Path, api: Option<&str>, lang: Lang) -> Result<Made> {
    let (units, names) = load(path, api)?;
    described(&units, &names, lang)
}

pub(super) fn described(units: &[Unit], names: &Names, lang: Lang) -> Result<Made> {
    let page::Written { files, refused, mut notes } = page::write(units, names, lang);
    if files.is_empty() {
        refuse(refused)?;
        bail!("there is no API that a page could describe");
    }
    notes.splice(0..0, refused);
    notes.extend(back::pages(units, &files)?);
    Ok(Made { files, notes })
}

fn refuse(refused: Vec<String>) -> Result<()> {
    if refused.is_empty() {
        return Ok(());
    }
    refused.iter().for_each(|it| eprintln!("error: {it}"));
    bail!("{} cannot be written; nothing was", specs::count(refused.len(), "place"))
}

/// So many notes of one kind, and so many kinds, are shown.
const MOST_NOTES: usize = 40;
const MOST_PLACES: usize = 6;

/// Shows what is not said: each thing once, with the places.
fn show(notes: &[String], all: bool) {
    let (most_notes, most_places) = if all { (usize::MAX, usize::MAX) } else { (MOST_NOTES, MOST_PLACES) };
    let mut kinds: Vec<(&str, Vec<&str>)> = Vec::new();
    for note in notes {
        let (place, what) = note.split_once("`: ").map_or(("", note.as_str()), |(place, what)| (place, what));
        match kinds.iter_mut().find(|(it, _)| *it == what) {
            Some((_, places)) => places.push(place),
            None => kinds.push((what, vec![place])),
        }
    }
    for (what, places) in kinds.iter().take(most_notes) {
        let named: Vec<String> =
            places.iter().filter(|it| !it.is_empty()).take(most_places).map(|it| format!("{it}`")).collect();
        let more = places.len().saturating_sub(most_places);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        let places = if named.is_empty() { String::new() } else { format!("{}{more}: ", named.join(", ")) };
        eprintln!("note: not said, or read back otherwise: {places}{what}");
    }
    if kinds.len() > most_notes {
        eprintln!("note: and {} more: `--notes` shows them", kinds.len() - most_notes);
    }
}

/// Writes what was made into a folder, or gives it as one text.
pub(super) fn deliver(made: Made, out: Option<&Path>, all: bool) -> Result<String> {
    let Made { files, notes } = made;
    show(&notes, all);
    let Some(out) = out else {
        return Ok(match files.as_slice() {
            [(_, text)] => text.clone(),
            files => {
                let is_page = files.iter().any(|(path, _)| path.ends_with(".md"));
                ensure!(
                    !is_page,
                    "there are {} pages: name one API, or the folder to write them into with `--out`",
                    files.len()
                );
                files.iter().map(|(path, text)| format!("// {path}\n\n{text}")).collect::<Vec<_>>().join("\n")
            }
        });
    };
    for (path, _) in &files {
        let file = out.join(path);
        if file.exists() {
            let text = crate::read::text(&file)?;
            ensure!(
                text.lines().take(2).any(|it| it.contains("Written by `cargo taro expand`")),
                "{} was not written by `cargo taro expand`; nothing was written. Move it away, or write into another folder",
                file.display()
            );
        }
    }
    replace::sweep(out, usize::MAX);
    replace::all(files.iter().map(|(path, text)| (out.join(path), text)))?;
    Ok(format!("{}; {}\n", specs::count(files.len(), "file"), specs::count(notes.len(), "note")))
}

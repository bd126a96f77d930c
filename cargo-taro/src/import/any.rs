//! Declarations of a module or of an object of the host, which are not Taro's: one spec of all that they lead to.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{IsTerminal, Write};
use std::path::Path;
use std::time::Instant;

use anyhow::{Result, bail, ensure};
use taro_api_codegen::ast::Spec;
use taro_api_codegen::print;
use taro_api_codegen::resolve::names;

use super::files::Places;
use super::lower::{self, Asked, Root};
use super::mark::{self, Origin};
use super::modules::{self, Loaded};
use super::notes::{Note, Notes};
use super::report::{self, Count};
use super::sources::Sources;
use super::table::{Entity, Table};
use super::ts::{At, Kind, Ref, Target, Type, ValueKind};
use super::{Written, descriptions, files, header, mounts, show, value_names, verify};
use crate::replace;
use crate::specs::count;

/// Where the functions are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// A package, or a module of one.
    Module(String),
    /// An object of the host.
    Global(String),
}

impl Place {
    fn name(&self) -> &str {
        let (Place::Module(name) | Place::Global(name)) = self;
        name
    }

    /// What the file of the spec is called.
    fn stem(&self) -> String {
        let name = names::snake_text(self.name().trim_start_matches('@'));
        // These are words of Rust's, or have a meaning among files.
        if matches!(name.as_str(), "mod" | "lib" | "main" | "general") || !names::is_plain(&name) {
            format!("{name}_api")
        } else {
            name
        }
    }

    /// The line that says where a file is from.
    fn origin(&self) -> Origin {
        match self {
            Place::Module(name) => Origin::Any(format!("the module `{name}`")),
            Place::Global(name) => Origin::Any(format!("the global `{name}`")),
        }
    }
}

/// What was imported.
pub(crate) struct Imported {
    pub(crate) spec: Spec,
    pub(crate) names: Vec<String>,
    pub(crate) places: Places,
    pub(crate) notes: Notes,
    pub(crate) sources: Sources,
}

/// Imports into a folder.
pub(super) fn run(from: &Path, place: &Place, out: &Path, docs: bool) -> Result<()> {
    let started = Instant::now();
    let Imported { mut spec, names, places, mut notes, sources } = import(from, place)?;
    let stem = place.stem();
    let path = format!("{stem}.rs");
    let origin = place.origin();
    mark::ensure_same(&out.join(&path), &origin)?;
    let kept = match mark::is_ours(&out.join(&path)) {
        true => descriptions(&out.join(&path))?,
        false => super::Descriptions::default(),
    };
    let mut written = Written::default();
    match docs {
        true => kept.put_findings(&mut spec),
        false => {
            let gone = kept.put_into(&mut spec);
            written.lost.extend(gone.into_iter().map(|it| format!("`{it}` in {path}")));
        }
    }
    let head = header(&kept, &names);
    let wrapped = |spec: &Spec| format!("{head}\ntaro_api::spec! {{\n{}}}\n", print::spec(spec));
    let text = verify::accepted(&mut spec, &places, &mut notes, &wrapped);
    let text = mark::marked(&text, &origin);
    let counted = Count::of([&spec], &notes);
    let mut files = BTreeMap::new();
    files.insert(path, text);
    files.insert(format!("{stem}.{}", mark::LEFT_OUT), report::left_out(&notes, &sources));
    if let Some(text) = mounts::text(out, &stem)? {
        files.insert("mod.rs".to_owned(), text);
    }
    mark::ensure_ours(out, files.keys())?;
    replace::sweep(out, usize::MAX);
    replace::all(files.iter().map(|(path, text)| (out.join(path), text)))?;
    for path in &written.lost {
        eprintln!("warning: there is no {path} any more, and our words for it are gone");
    }
    let _ = writeln!(std::io::stdout(), "{counted}; {} ms", started.elapsed().as_millis());
    if !notes.is_empty() {
        // Nobody reads on when the other end is closed.
        let list = out.join(format!("{stem}.{}", mark::LEFT_OUT));
        let _ = writeln!(std::io::stdout(), "what is left out or read otherwise, and why, is in {}", list.display());
    }
    Ok(())
}

/// The spec of declarations that are in no file, with its descriptions.
pub(crate) fn spec_of(files: Vec<(String, String)>, place: &Place) -> Result<String> {
    let Imported { mut spec, places, mut notes, .. } = lowered(modules::of(files), place)?;
    let wrapped = |spec: &Spec| format!("taro_api::spec! {{\n{}}}\n", print::spec(spec));
    Ok(verify::accepted(&mut spec, &places, &mut notes, &wrapped))
}

/// Reads and lowers.
pub(crate) fn import(from: &Path, place: &Place) -> Result<Imported> {
    let module = if let Place::Module(name) = place { Some(name.as_str()) } else { None };
    lowered(modules::load(from, module)?, place)
}

fn lowered(loaded: Loaded, place: &Place) -> Result<Imported> {
    let progress = Progress::new();
    let Loaded { sources, mut table, mut problems, entries, package } = loaded;
    progress.say(|| format!("{} read", count(sources.files.len(), "file")));
    show(&sources, &mut problems)?;
    table.list_what_is_elsewhere();
    table.bind(&mut problems);
    let mut again = Vec::new();
    let asked = match place {
        Place::Module(name) => {
            table.list_globals();
            let files = Entries { table: &table, sources: &sources, files: &entries, package: package.as_deref() };
            Asked::Roots(files.module(name, &mut again)?)
        }
        Place::Global(name) => global(&table, name, &entries)?,
    };
    let object = if let Place::Global(name) = place { Some(name.as_str()) } else { None };
    let (definitions, mut notes) = lower::any(&table, &sources, &asked, object);
    notes.left_out.append(&mut again);
    progress.say(|| "types worked out".to_owned());
    let mut file = files::specs(&definitions).remove(&0);
    let Some(file) = file.as_mut() else {
        bail!("`{}` has nothing that could be bound: {}", place.name(), nothing(&notes, &sources));
    };
    let mut spec = std::mem::take(&mut file.spec);
    value_names::apart(&mut spec);
    match place {
        Place::Module(name) => spec.module = Some(name.clone()),
        Place::Global(name) => spec.global = Some(name.clone()),
    }
    let (names, places) = (std::mem::take(&mut file.names), std::mem::take(&mut file.places));
    Ok(Imported { spec, names, places, notes, sources })
}

/// Why there is nothing: the first reasons.
fn nothing(notes: &Notes, sources: &Sources) -> String {
    let why: Vec<String> = notes
        .left_out
        .iter()
        .take(3)
        .map(|it| format!("`{}` ({}): {}", it.name, sources.place(it.at), it.why))
        .collect();
    if why.is_empty() { "it declares nothing".to_owned() } else { why.join("; ") }
}

/// The files that were asked for.
struct Entries<'e> {
    table: &'e Table,
    sources: &'e Sources,
    files: &'e [usize],
    package: Option<&'e str>,
}

impl Entries<'_> {
    /// What a module hands out. What another file hands out by the same name is listed.
    fn module(&self, name: &str, again: &mut Vec<Note>) -> Result<Vec<Root>> {
        let table = self.table;
        let last = self.package.unwrap_or(name).rsplit('/').next().unwrap_or(name);
        let mut all: BTreeMap<String, Entity> = BTreeMap::new();
        if let Some(scope) = table.ambient(name) {
            all.extend(table.all_exported(scope));
        }
        if all.is_empty() {
            self.ensure_one_module(name)?;
        }
        for file in self.files {
            let declared = match table.file(*file) {
                Some(scope) => table.all_exported(scope),
                None if all.is_empty() => table.globals_of(*file),
                None => BTreeMap::new(),
            };
            for (name, entity) in declared {
                match all.entry(name) {
                    Entry::Vacant(free) => _ = free.insert(entity),
                    Entry::Occupied(known) if known.get().is(&entity) => {}
                    Entry::Occupied(known) => {
                        let at = table.place_of(&entity).unwrap_or(At { file: *file, ..At::default() });
                        let why = "another file hands out this name, and that one is bound: import each file by itself, with \
                                   the name of its module";
                        again.push(Note { at, name: known.key().clone(), why: why.to_owned() });
                    }
                }
            }
        }
        ensure!(!all.is_empty(), "the module `{name}` hands out nothing; {}", instead(table));
        let is_value = |(_, it): &(&String, &Entity)| it.is_value();
        let values: BTreeSet<String> = all.iter().filter(is_value).map(|(name, _)| name.clone()).collect();
        let root = |(js, entity): (String, Entity)| {
            let mut called = called(table, &js, &entity, last);
            // What is exported by that name has it.
            if js == "default" && values.contains(&called) {
                called += "Default";
            }
            Root { called, js, entity }
        };
        Ok(all.into_iter().map(root).collect())
    }

    /// The files of a package that has no types for its own name are modules of their own: no program finds what they hand out by
    /// the name of the package.
    fn ensure_one_module(&self, name: &str) -> Result<()> {
        let Some(package) = self.package.filter(|it| *it == name) else { return Ok(()) };
        let is_module = |it: &&usize| self.table.file(**it).is_some_and(|it| !self.table.all_exported(it).is_empty());
        let modules: Vec<&usize> = self.files.iter().filter(is_module).collect();
        if modules.len() < 2 {
            return Ok(());
        }
        let shown = |file: &&usize| {
            let path = &self.sources.files[**file].path;
            let stem = [".d.ts", ".d.mts", ".d.cts"].iter().find_map(|it| path.strip_suffix(it)).unwrap_or(path);
            format!("`--module {package}/{}`", stem.strip_suffix("/index").unwrap_or(stem))
        };
        let some: Vec<String> = modules.iter().take(8).map(shown).collect();
        bail!(
            "the package `{package}` has no types for its own name: each of {} is a module; ask for one of them, as a program imports \
             it: {}",
            count(modules.len(), "file"),
            some.join(", ")
        );
    }
}

/// What something is called that JavaScript knows as `default`.
fn called(table: &Table, js: &str, entity: &Entity, module: &str) -> String {
    if js != "default" {
        return js.to_owned();
    }
    let value = entity.values.first().map(|it| table.values[*it].name.as_str());
    let named = value
        .or(entity.decl.map(|it| table.decls[it].name.as_str()))
        // Rust says nothing by `_`, nor by `$`.
        .filter(|it| *it != "default" && *it != "_default" && it.contains(char::is_alphanumeric));
    named.unwrap_or(module).to_owned()
}

/// What an object of the host has.
fn global(table: &Table, name: &str, entries: &[usize]) -> Result<Asked> {
    let mut entity = table.global(name);
    // A file that is a module may declare it for itself.
    for file in entries {
        if let Some(found) =
            table.file(*file).map(|it| table.exported(it, name, 0)).filter(|it| entity.is_nothing() && !it.is_nothing())
        {
            entity = found;
        }
    }
    let variable = entity.values.iter().find_map(|it| match &table.values[*it].kind {
        ValueKind::Variable(Some(ty)) => Some(ty.clone()),
        _ => None,
    });
    if let Some(ty) = variable {
        return Ok(Asked::Object(ty));
    }
    if let Some(scope) = entity.scope.filter(|it| table.has_values(*it)) {
        let inside = table.all_inside(scope);
        return Ok(Asked::Roots(
            inside.into_iter().map(|(js, entity)| Root { called: js.clone(), js, entity }).collect(),
        ));
    }
    // `interface Window { tt: Tt }` and the like declare no value of that name.
    if let Some(id) = entity.decl {
        let target = Target::Decl(id);
        let kind = Kind::Ref(Ref { path: vec![name.to_owned()], args: Vec::new(), target });
        return Ok(Asked::Object(Type { kind, at: table.decls[id].at }));
    }
    bail!("no file declares a global `{name}`; {}", instead(table))
}

/// What may have been meant.
fn instead(table: &Table) -> String {
    let modules: Vec<String> = table.ambient_names().map(|it| format!("`--module {it}`")).take(8).collect();
    let globals: Vec<String> = table.global_values().map(|it| format!("`--global {it}`")).take(8).collect();
    let all = [modules, globals].concat();
    if all.is_empty() {
        "it declares no module and no global value".to_owned()
    } else {
        format!("there is {}", all.join(", "))
    }
}

/// What is said while an import takes longer than a second.
struct Progress(Instant);

impl Progress {
    fn new() -> Progress {
        Progress(Instant::now())
    }

    fn say(&self, what: impl Fn() -> String) {
        if self.0.elapsed().as_millis() > 1000 && std::io::stderr().is_terminal() {
            eprintln!("{} after {} s", what(), self.0.elapsed().as_secs());
        }
    }
}

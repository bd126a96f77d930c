//! What the runtime of a mini program does with each name before the client sees it.
//!
//! `processApis(taro, client, config)` takes the names that the client has, and those that `config.modifyApis` adds, less
//! those that it takes away. So what a client has, no package tells; these tables tell what Taro itself does.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use oxc_span::Span;

use super::events::{Entry, Events, Process, Word, inline};
use super::module::{line, with_program};

/// A place in a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) file: PathBuf,
    /// Counted from one.
    pub(super) line: Option<usize>,
}

/// The names, each with its place.
#[derive(Debug, Default)]
pub(super) struct Tables {
    /// Taro has it itself, whatever the client has.
    pub(super) provided: BTreeMap<String, Place>,
    /// Taro makes the client's API answer to it: under another name, which stands beside, or with other options.
    pub(super) adapted: BTreeMap<String, (Place, Option<Adapted>)>,
    /// Taro takes it away, also where the client has it.
    pub(super) removed: BTreeMap<String, Place>,
    /// Taro makes a promise of it, if the client has it.
    pub(super) promised: BTreeMap<String, Place>,
    /// Taro's `request` calls the client's in a way of its own there.
    pub(super) has_own_request: bool,
}

/// What a table says of a name: that of the client's own function, and of the fields of its option.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Adapted {
    pub(super) alias: Option<String>,
    pub(super) fields: BTreeMap<String, String>,
}

/// A script, and what stands in it.
struct Script<'s> {
    file: &'s Path,
    text: String,
    events: Events,
}

impl Script<'_> {
    fn read(file: &Path) -> Result<Script<'_>> {
        let text = crate::read::text(file)?;
        let events = with_program(&text, Events::of).with_context(|| format!("in {}", file.display()))?;
        Ok(Script { file, text, events })
    }

    fn place(&self, at: Span) -> Place {
        Place { file: self.file.to_owned(), line: Some(line(&self.text, at.start)) }
    }

    fn named(&self, words: Vec<&Word>) -> BTreeMap<String, Place> {
        words.into_iter().map(|it| (it.text.clone(), self.place(it.at))).collect()
    }

    /// What a function sets on `taro`, unless that is the client's own or comes and goes with it.
    fn provided(&self, function: Span, client: &str) -> BTreeMap<String, Place> {
        let set =
            self.events.assignments.iter().filter(|it| it.object == "taro" && function.contains_inclusive(it.value));
        let own = set.filter(|it| ![client, "nonsupport"].iter().any(|name| self.events.is_used(name, it.value)));
        own.map(|it| (it.property.text.clone(), self.place(it.property.at))).collect()
    }
}

/// What every mini program has: the object that `@tarojs/api` makes, and what `@tarojs/shared` adds to it.
pub(super) fn common(api: &Path, shared: &Path) -> Result<Tables> {
    let api = Script::read(api)?;
    let object = api.events.tables.iter().find(|it| it.name == "Taro");
    let object = object.with_context(|| format!("{} has no object `Taro`", api.file.display()))?;
    let mut provided: BTreeMap<String, Place> =
        object.entries.iter().map(|it| (it.word.text.clone(), api.place(it.word.at))).collect();
    let set = api.events.assignments.iter().filter(|it| it.object == "Taro");
    provided.extend(set.map(|it| (it.property.text.clone(), api.place(it.property.at))));

    let shared = Script::read(shared)?;
    let equip = shared.events.function("equipCommonApis");
    let equip = equip.with_context(|| format!("{} has no `equipCommonApis`", shared.file.display()))?;
    provided.extend(shared.provided(equip, "global"));
    let promised = shared.named(shared.events.texts("needPromiseApis"));
    ensure!(!promised.is_empty(), "{} has no list `needPromiseApis`", shared.file.display());
    Ok(Tables { provided, promised, ..Tables::default() })
}

/// What the runtime of one client has beside.
pub(super) fn of(runtime: &Path) -> Result<Tables> {
    let script = Script::read(runtime)?;
    let Script { events, .. } = &script;
    let Some(Process { at, client, config }) = &events.process else {
        anyhow::bail!("{} does not call `processApis`", runtime.display());
    };
    let around = events.functions.iter().map(|it| it.at).filter(|it| it.contains_inclusive(*at));
    // The nearest one.
    let around = around.min_by_key(|it| it.size());
    let part = |key: &str| {
        let (_, here, name) = config.iter().find(|(name, ..)| name == key)?;
        name.as_ref().and_then(|name| events.function(name)).or(Some(*here))
    };
    let mut tables = Tables {
        provided: around.map(|it| script.provided(it, client)).unwrap_or_default(),
        promised: promised(&script, config),
        has_own_request: config.iter().any(|(name, ..)| name == "request"),
        ..Tables::default()
    };
    let adapting = [part("transformMeta"), part("handleSyncApis")];
    for place in adapting.into_iter().flatten() {
        for word in events.compared(place) {
            tables.adapted.insert(word.text.clone(), (script.place(word.at), None));
        }
        for table in events.tables.iter().filter(|it| events.is_used(&it.name, place)) {
            for Entry { word, alias, fields } in &table.entries {
                let adapted = Adapted { alias: alias.clone(), fields: fields.iter().cloned().collect() };
                tables.adapted.insert(word.text.clone(), (script.place(word.at), Some(adapted)));
            }
        }
    }
    if let Some(place) = part("modifyApis") {
        modified(&script, place, &mut tables);
    }
    Ok(tables)
}

/// The names that `config.needPromiseApis` lists.
fn promised(script: &Script, config: &[(String, Span, Option<String>)]) -> BTreeMap<String, Place> {
    let part = config.iter().find(|(name, ..)| name == "needPromiseApis");
    let list = part.map(|(name, _, named)| named.clone().unwrap_or_else(|| inline(name)));
    list.map(|it| script.named(script.events.texts(&it))).unwrap_or_default()
}

/// `apis.add("showModal")`, `apis.delete("confirm")`, and `apis.delete(alias)` of each alias of a table.
fn modified(script: &Script, place: Span, tables: &mut Tables) {
    let events = &script.events;
    for call in events.methods.iter().filter(|it| place.contains_inclusive(it.argument.at)) {
        let (name, at) = (&call.argument.text, script.place(call.argument.at));
        match (call.name.as_str(), call.is_text) {
            ("add", true) => drop(tables.adapted.entry(name.clone()).or_insert((at, None))),
            ("delete", true) => drop(tables.removed.insert(name.clone(), at)),
            ("delete", false) => {
                for table in events.tables.iter().filter(|it| events.is_used(&it.name, place)) {
                    let aliases = table.entries.iter().filter_map(|it| it.alias.clone());
                    tables.removed.extend(aliases.map(|alias| (alias, at.clone())));
                }
            }
            _ => {}
        }
    }
}

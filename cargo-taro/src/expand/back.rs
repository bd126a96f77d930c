//! What was written, read again as an import reads it, and held against the spec that it was written of: so nothing is lost
//! on the way without being said.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use anyhow::{Context, Result};
use taro_api_codegen::ast::Item;
use taro_api_codegen::resolve::names;

use super::annotations;
use super::forms::Unit;
use super::names::Owner;
use crate::diff;
use crate::import::{self, Place};
use crate::specs::{Read, SpecFile};

/// What an import of declarations would not say as the specs do.
pub(super) fn declarations(units: &[Unit], files: &[(String, String)]) -> Result<Vec<String>> {
    let read = "a bug of cargo-taro: what it writes, it can read";
    let mut read_back = Vec::new();
    let owners: BTreeSet<&Owner> = units.iter().map(|it| &it.owner).collect();
    let of = |is: &dyn Fn(&Owner) -> bool| -> Vec<(String, String)> {
        let paths: BTreeSet<&str> = units.iter().filter(|it| is(&it.owner)).map(|it| it.path.as_str()).collect();
        files.iter().filter(|(path, _)| paths.iter().any(|it| declaration_path(it) == *path)).cloned().collect()
    };
    let is_taro = |it: &Owner| matches!(it, Owner::Taro | Owner::General);
    if owners.iter().any(|it| is_taro(it)) {
        let mut sources = of(&is_taro);
        sources.push(("static.d.ts".to_owned(), STATIC.to_owned()));
        for (path, text) in import::specs_of_declarations(sources).context(read)? {
            read_back.push(SpecFile::read(&path, text));
        }
    }
    for owner in owners {
        let place = match owner {
            Owner::Module(name) => Place::Module(name.clone()),
            Owner::Global(name) => Place::Global(name.clone()),
            Owner::Taro | Owner::General => continue,
        };
        // What has no definitions hands out nothing.
        if !units.iter().any(|it| it.owner == *owner && defines(&it.spec.items)) {
            continue;
        }
        let text = import::spec_of_declarations(of(&|it| it == owner), &place).context(read)?;
        read_back.push(SpecFile::read("spec.rs", text));
    }
    Ok(differences(units, read_back))
}

fn defines(items: &[Item]) -> bool {
    items.iter().any(|it| match it {
        Item::Use(_) => false,
        Item::Namespace(it) => defines(&it.items),
        Item::Interface(_) | Item::Alias(_) | Item::Function(_) | Item::Const(_) => true,
    })
}

/// Declarations may have types only, and Taro has functions all the same.
const STATIC: &str = "declare module '@tarojs/taro' {\n  interface TaroStatic {}\n}\nexport {}\n";

/// What an import of pages would not say as the specs do.
pub(super) fn pages(units: &[Unit], files: &[(String, String)]) -> Result<Vec<String>> {
    let (texts, mut faults) = import::specs_of_pages(files.to_vec())?;
    let read_back: Vec<SpecFile> = texts.into_iter().map(|(path, text)| SpecFile::read(&path, text)).collect();
    faults.extend(differences(units, read_back));
    Ok(faults)
}

/// Specs as a file.
pub(super) fn file(path: &str, specs: Vec<Read>) -> SpecFile {
    SpecFile { path: path.to_owned(), family: String::new(), text: String::new(), specs, mistakes: Vec::new() }
}

/// What is otherwise in what was read back. Each owner's is held against its own: another one may have the same names.
fn differences(units: &[Unit], read_back: Vec<SpecFile>) -> Vec<String> {
    let mut list = mistakes(&read_back);
    let mut back: BTreeMap<Owner, Vec<SpecFile>> = BTreeMap::new();
    for SpecFile { path, specs, .. } in read_back {
        for read in specs {
            back.entry(together(Owner::of(&read.spec, &path))).or_default().push(file(&path, vec![read]));
        }
    }
    let mut original: BTreeMap<Owner, Vec<&Unit>> = BTreeMap::new();
    for unit in units {
        original.entry(together(unit.owner.clone())).or_default().push(unit);
    }
    let around = modules(units);
    for (owner, units) in original {
        list.extend(between(&units, &back.remove(&owner).unwrap_or_default(), &around));
    }
    list
}

/// The modules that the specs stand in: those of their files, and of the folders of these.
fn modules(units: &[Unit]) -> BTreeSet<String> {
    let of = |unit: &Unit| {
        let path = unit.path.trim_end_matches(".rs").split('/').map(|it| it.replace('-', "_"));
        path.chain(unit.module.clone()).collect::<Vec<_>>()
    };
    // What stands there is told from the rest, and a namespace of Taro's from the folder of its file.
    let top = |it: &&Unit| matches!(it.owner, Owner::Taro | Owner::General);
    let namespaces: BTreeSet<String> = units.iter().filter(top).flat_map(|it| namespaces(&it.spec.items)).collect();
    units.iter().flat_map(of).filter(|it| it != "general" && !namespaces.contains(it)).collect()
}

/// The namespaces at the top of a spec, as Rust calls them.
fn namespaces(items: &[Item]) -> impl Iterator<Item = String> {
    items.iter().filter_map(|it| if let Item::Namespace(it) = it { Some(names::snake_text(&it.name.js)) } else { None })
}

/// Taro's general types are Taro's.
fn together(owner: Owner) -> Owner {
    if owner == Owner::General { Owner::Taro } else { owner }
}

/// The same where each spec is read back as one.
pub(super) fn one_by_one(units: &[Unit], read_back: Vec<SpecFile>) -> Vec<String> {
    let mut list = mistakes(&read_back);
    let mut back: BTreeMap<String, VecDeque<Read>> = BTreeMap::new();
    for it in read_back {
        back.entry(it.path).or_default().extend(it.specs);
    }
    for unit in units {
        let read = back.get_mut(&unit.path).and_then(VecDeque::pop_front);
        let read_back = [file(&unit.path, read.into_iter().collect())];
        list.extend(between(&[unit], &read_back, &BTreeSet::new()));
    }
    list
}

/// What is wrong with what was read back.
fn mistakes(read_back: &[SpecFile]) -> Vec<String> {
    let of = |file: &SpecFile| file.mistakes.iter().map(|it| format!("{}: {}", file.path, it.message)).collect();
    read_back.iter().flat_map(|file| -> Vec<String> { of(file) }).collect()
}

fn between(units: &[&Unit], read_back: &[SpecFile], around: &BTreeSet<String>) -> Vec<String> {
    let original: Vec<SpecFile> = units.iter().map(|it| it.as_file()).collect();
    let back = annotations::of(read_back);
    let mut list = Vec::new();
    for (key, said) in annotations::of(&original) {
        let place = &key.0;
        let lost = back.get(&key).map(|back| said.lost(back)).unwrap_or_default();
        list.extend(lost.into_iter().map(|it| format!("`{place}`: {it}")));
    }
    list.extend(diff::differences(&original, read_back, around));
    list
}

/// Where the declarations of a spec file stand.
pub(super) fn declaration_path(path: &str) -> String {
    let path = path.strip_suffix(".rs").unwrap_or(path);
    if path == "general" { "global.d.ts".to_owned() } else { format!("{path}.d.ts") }
}

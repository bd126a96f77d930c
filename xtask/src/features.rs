//! The features of taro-api, one for each file of `specs/` and one for each of its folders, and the files that mount them:
//! all are what the specs say.
//!
//! ```text
//!  specs/**/*.rs ─► File: what it defines, what it names of others ─► taro-api/Cargo.toml, taro-api/src/{apis,names}.rs,
//!                                                                      taro-api/src/families.txt,
//!                                                                      taro-api-runtime/src/off.rs,
//!                                                                      cargo-taro/src/features/table.txt
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use clap::Args;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use taro_api_codegen::diagnostics::Errors;
use taro_api_codegen::ir::{Asked, Item, Types};
use taro_api_codegen::parse;

use crate::{front_page, setup, specs};

/// What `cargo xtask features` is told.
#[derive(Args)]
pub(crate) struct Features {
    /// Write them in place of what stands there.
    #[arg(long)]
    bless: bool,
}

/// The lines of `Cargo.toml` between which the features stand.
const BEGIN: &str = "# Written by `cargo xtask features --bless`: the families, after the folders of Taro's own types, and their files.\n";
const END: &str = "# As far as that.\n";

/// What the types of several files belong to, whatever their folder.
const GENERAL: &str = "general";
/// Where Taro's files beside the folders belong.
const FRAMEWORK: &str = "framework";

/// A spec file.
struct File {
    /// Below `specs/`.
    path: String,
    /// `None` for what all families share.
    family: Option<String>,
    /// What it defines, by its Rust name.
    names: BTreeSet<String>,
    /// Those of its names that are functions.
    functions: BTreeSet<String>,
    /// What it names of other files.
    uses: BTreeSet<String>,
    /// What it means.
    types: Types,
}

impl Features {
    pub(crate) fn run(&self) -> Result<()> {
        if !self.bless {
            return compare();
        }
        for (path, _, fresh) in all()? {
            fs::write(&path, fresh).with_context(|| format!("cannot write {path}"))?;
        }
        Ok(())
    }
}

/// Fails when the features or the mounts are not what the specs say.
pub(crate) fn compare() -> Result<()> {
    for (path, text, fresh) in all()? {
        ensure!(text == fresh, "{path} is not what the specs say; run `cargo xtask features --bless`");
    }
    Ok(())
}

/// The features of the files: each is one, and a family of one file is its file.
pub(crate) fn of_files() -> Result<Vec<String>> {
    let files = files()?;
    Ok(files.iter().map(|file| feature(file, &files)).collect())
}

/// The files: the path, the text that is there, and what it should be.
fn all() -> Result<[(String, String, String); 6]> {
    let files = files()?;
    let read = |path: &str| {
        let path = setup::root().join(path);
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        anyhow::Ok((path.to_string_lossy().into_owned(), text))
    };
    let (manifest, before) = read("taro-api/Cargo.toml")?;
    let (head, rest) = before.split_once(BEGIN).with_context(|| format!("{manifest} has no line {BEGIN}"))?;
    let (_, tail) = rest.split_once(END).with_context(|| format!("{manifest} has no line {END}"))?;
    let fresh = format!("{head}{BEGIN}{}{END}{tail}", table(&files)?);
    let (apis, mounted) = read("taro-api/src/apis.rs")?;
    let (names, listed) = read("taro-api/src/names.rs")?;
    let (off, standing) = read("taro-api-runtime/src/off.rs")?;
    let (lookup, found) = read("cargo-taro/src/features/table.txt")?;
    let features = lookup_table(&before, &files)?;
    let (families, shown) = read("taro-api/src/families.txt")?;
    Ok([
        (manifest, before, fresh),
        (apis, mounted, mounts(&files)),
        (names, listed, exports(&files)),
        (off, standing, stand_ins(&files)?),
        (lookup, found, features),
        (families, shown, front_page::table(&counts(&files))?),
    ])
}

/// How many functions each family has; a constant is one too.
fn counts(files: &[File]) -> BTreeMap<&str, usize> {
    let mut counts = BTreeMap::new();
    for file in files {
        let Some(family) = &file.family else { continue };
        let is_api = |it: &&Item| matches!(it, Item::Function(_));
        *counts.entry(family.as_str()).or_default() += file.types.items.iter().filter(is_api).count();
    }
    counts
}

/// The lines of `[features]`.
fn table(files: &[File]) -> Result<String> {
    let mut features: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in files {
        let own = feature(file, files);
        for name in &file.uses {
            let needed = files.iter().find(|it| it.names.contains(name));
            let needed = needed.with_context(|| format!("{} names `{name}`, which no spec has", file.path))?;
            features.entry(own.clone()).or_default().insert(feature(needed, files));
        }
        features.entry(own.clone()).or_default();
        if let Some(family) = file.family.as_ref().filter(|family| **family != own) {
            features.entry(family.clone()).or_default().insert(own);
        }
    }
    let families: BTreeSet<&String> = files.iter().filter_map(|file| file.family.as_ref()).collect();
    let mut text = format!("full = [{}, \"serde\"]\n", list(families));
    for (feature, needed) in &features {
        writeln!(text, "{feature} = [{}]", list(needed))?;
    }
    Ok(text)
}

fn list<'n>(names: impl IntoIterator<Item = &'n String>) -> String {
    names.into_iter().map(|name| format!("{name:?}")).collect::<Vec<_>>().join(", ")
}

/// `apis.rs`.
fn mounts(files: &[File]) -> String {
    let mut text =
        "//! Taro's own APIs: what the files below `specs/` expand to, a cargo feature for each of them.\n\n\
                    // Written by `cargo xtask features --bless`.\n"
            .to_owned();
    for file in files {
        let (feature, path) = (feature(file, files), &file.path);
        let gate = format!("#[cfg(feature = {feature:?})]\n");
        let mount = format!("\n{gate}#[path = \"../specs/{path}\"]\n");
        let name = joined(path, '_');
        text += &match file.family {
            None => format!("{mount}pub mod {name};\n"),
            Some(_) => format!("{mount}mod {name}_spec;\n{gate}pub use {name}_spec::*;\n"),
        };
    }
    text
}

/// `names.rs`: rustc tells the feature of a name that is off when the crate's root lists it. Where the name came by `use taro_api::*`, it
/// tells of one that is like it.
fn exports(files: &[File]) -> String {
    let mut text =
        "// What each feature brings, by its name.\n\n// Written by `cargo xtask features --bless`.\n".to_owned();
    for file in with_names(files) {
        let feature = feature(file, files);
        text += &format!("\n#[cfg(feature = {feature:?})]\n#[allow(deprecated)]\npub use apis::{{\n");
        let mut line = String::new();
        for name in &file.names {
            if line.len() + name.len() > 110 {
                text += &format!("   {line}\n");
                line.clear();
            }
            line += &format!(" {name},");
        }
        text += &format!("   {line}\n}};\n#[cfg(not(feature = {feature:?}))]\n#[doc(hidden)]\n");
        text += &format!("pub use taro_api_runtime::off::{}::*;\n", joined(&feature, '_'));
    }
    text
}

/// `off.rs`: for each name that a feature brings, one that is like it, for where the feature is off. Where `use taro_api::*` was to bring
/// the name, rustc shows the other one, and the line on which it is defined, which says the feature.
fn stand_ins(files: &[File]) -> Result<String> {
    let mut definitions = "//! Names that are like those of features which are off: where rustc does not find the one, it shows the other, and the line on\n\
                           //! which it is defined. To use it is an error that shows that line too.\n\n\
                           // Written by `cargo xtask features --bless`. rustc cuts a line that has more than 140 columns.\n\n"
        .to_owned();
    let mut modules = String::new();
    let all: BTreeSet<&String> = files.iter().flat_map(|file| &file.names).collect();
    for file in with_names(files) {
        let feature = feature(file, files);
        let module = joined(&feature, '_');
        let function = format!("the_feature_{module}_is_off");
        let words: String = feature.split('-').map(capitalized).collect();
        let (kind, alias) = (format!("TheFeature{words}IsOff"), format!("OfTheFeature{words}"));
        let (functions, others): (Vec<_>, Vec<_>) = file.names.iter().partition(|name| file.functions.contains(*name));
        // rustc does not look for a module that is like another one.
        let kinds: Vec<_> = others.into_iter().filter(|name| name.starts_with(char::is_uppercase)).collect();
        let told = format!("/* features = [{feature:?}] */");
        if !functions.is_empty() {
            writeln!(definitions, "pub fn {function}<const ON: bool>() {told} {{}}")?;
        }
        if !kinds.is_empty() {
            // Where a path leads through it, rustc names the type, and by the name of another path if there is one.
            writeln!(definitions, "pub enum {kind}<const ON: bool> {{}}")?;
            writeln!(definitions, "pub type {alias}<const ON: bool> {told} = {kind}<ON>;")?;
        }
        write!(modules, "\npub mod {module} {{\n    pub use super::{{\n")?;
        let (functions, kinds) =
            (functions.into_iter().map(|name| (&function, name)), kinds.into_iter().map(|name| (&alias, name)));
        for (definition, name) in functions.chain(kinds) {
            ensure!(!all.contains(&format!("{name}_")), "`{name}_` is a name of Taro's, and cannot stand for `{name}`");
            writeln!(modules, "        {definition} as {name}_,")?;
        }
        modules += "    };\n}\n";
    }
    Ok(definitions + &modules)
}

/// A word with its first letter in upper case.
fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// The files whose names stand in the root of the crate.
fn with_names(files: &[File]) -> impl Iterator<Item = &File> {
    files.iter().filter(|file| file.family.is_some() && !file.names.is_empty())
}

/// What `cargo taro features` looks names up in: a line a feature, and in front those that are on by default.
fn lookup_table(manifest: &str, files: &[File]) -> Result<String> {
    let default = manifest.lines().find_map(|line| line.strip_prefix("default = [")?.strip_suffix(']'));
    let default = default.context("taro-api/Cargo.toml has no line `default = [..]`")?.replace(['"', ','], "");
    let mut text = format!("default: {default}\n");
    for file in files.iter().filter(|file| !file.names.is_empty()) {
        let names: Vec<&str> = file.names.iter().map(String::as_str).collect();
        writeln!(text, "{}: {}", feature(file, files), names.join(" "))?;
    }
    Ok(text)
}

/// The feature of a file: `open-api/login.rs` is `open-api-login`, and `ad/index.rs`, which is alone, `ad`.
fn feature(file: &File, files: &[File]) -> String {
    match &file.family {
        Some(family) if files.iter().filter(|it| it.family.as_ref() == Some(family)).count() == 1 => family.clone(),
        Some(family) if !file.path.contains('/') => format!("{family}-{}", joined(&file.path, '-')),
        _ => joined(&file.path, '-'),
    }
}

/// The words of a path, joined.
fn joined(path: &str, sign: char) -> String {
    let stem = path.trim_end_matches(".rs").to_ascii_lowercase();
    stem.chars().map(|it| if it.is_ascii_alphanumeric() { it } else { sign }).collect()
}

/// The specs, in the order of their paths.
fn files() -> Result<Vec<File>> {
    let folder = setup::root().join("specs");
    let paths = specs::read(&folder)?.into_keys().map(|path| path.replace('\\', "/"));
    let is_spec = |path: &String| path.ends_with(".rs") && !path.ends_with("mod.rs");
    paths.filter(is_spec).map(|path| File::read(&folder, path)).collect()
}

/// What each spec means, by its path.
pub(crate) fn types() -> Result<BTreeMap<String, Types>> {
    files().map(|files| files.into_iter().map(|file| (file.path, file.types)).collect())
}

impl File {
    fn read(folder: &Path, path: String) -> Result<File> {
        let text = fs::read_to_string(folder.join(&path)).with_context(|| format!("cannot read {path}"))?;
        let tokens: TokenStream = text.parse().ok().with_context(|| format!("{path} is no Rust"))?;
        let tokens = spec(tokens).with_context(|| format!("{path} has no spec"))?;
        let mut uses = BTreeSet::new();
        named(tokens.clone(), &mut uses);
        let errors = Errors::new();
        let types = taro_api_codegen::analyze(&parse::spec(tokens, &errors), &errors);
        ensure!(errors.take().is_empty(), "{path} has mistakes; `cargo taro check` shows them");
        let family = match path.split_once('/') {
            Some((family, _)) => Some(family.to_owned()),
            None if path == format!("{GENERAL}.rs") => None,
            None => Some(FRAMEWORK.to_owned()),
        };
        let named = types.items.iter().filter_map(|item| item.name()).map(|(name, _)| name.to_string());
        let mut names: BTreeSet<String> = named.chain(types.items.iter().filter_map(literal)).collect();
        let functions = types.items.iter().filter_map(|item| item.name()).filter(|(_, is_value)| *is_value);
        let functions = functions.map(|(name, _)| name.to_string()).collect();
        if family.is_none() {
            names = BTreeSet::from([GENERAL.to_owned()]);
        }
        Ok(File { path, family, names, functions, uses, types })
    }
}

/// The struct of what must be given for another one, if it is there for every host.
fn literal(item: &Item) -> Option<String> {
    let Item::Struct(structure) = item else { return None };
    let always = structure.fields.iter().filter(|it| it.asked() == Some(Asked::Always) && it.cfg.is_empty());
    structure.required.as_ref().filter(|_| always.count() > 1).map(|it| it.name.to_string())
}

/// What stands in the braces of `spec! { .. }`.
fn spec(tokens: TokenStream) -> Option<TokenStream> {
    tokens.into_iter().find_map(|token| match token {
        TokenTree::Group(it) if it.delimiter() == Delimiter::Brace => Some(it.stream()),
        _ => None,
    })
}

/// The first name of each path that begins with `crate`.
fn named(tokens: TokenStream, names: &mut BTreeSet<String>) {
    let mut before: [Option<String>; 3] = Default::default();
    for token in tokens {
        let text = match &token {
            TokenTree::Group(group) => {
                named(group.stream(), names);
                None
            }
            other => Some(other.to_string()),
        };
        let path = [Some("crate".to_owned()), Some(":".to_owned()), Some(":".to_owned())];
        if let (true, TokenTree::Ident(name)) = (before == path, &token) {
            names.insert(name.to_string());
        }
        before.rotate_left(1);
        before[2] = text;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, family: Option<&str>, names: &[&str], uses: &[&str]) -> File {
        let owned = |it: &[&str]| it.iter().map(|it| (*it).to_owned()).collect();
        File {
            path: path.to_owned(),
            family: family.map(str::to_owned),
            names: owned(names),
            functions: owned(names).into_iter().filter(|it: &String| !it.starts_with(char::is_uppercase)).collect(),
            uses: owned(uses),
            types: Types::default(),
        }
    }

    #[test]
    fn a_feature_brings_those_whose_types_it_names() -> Result<()> {
        let files = [
            file("ad/index.rs", Some("ad"), &["Ad"], &["general"]),
            file("general.rs", None, &["general"], &[]),
            file("extend.rs", Some("framework"), &["env"], &["Ad"]),
            file("framework/index.rs", Some("framework"), &["get_app"], &[]),
        ];
        let expected = "full = [\"ad\", \"framework\", \"serde\"]\nad = [\"general\"]\nframework = [\"framework-extend\", \
                        \"framework-index\"]\nframework-extend = [\"ad\"]\nframework-index = []\ngeneral = []\n";
        assert_eq!(table(&files)?, expected);
        let unknown = [file("a/b.rs", Some("a"), &[], &["Gone"])];
        assert_eq!(table(&unknown).unwrap_err().to_string(), "a/b.rs names `Gone`, which no spec has");
        Ok(())
    }

    #[test]
    fn names_are_found_in_paths() -> Result<()> {
        let text = "a: crate::Canvas | crate::general::File, b: super::Other, crate: c";
        let mut names = BTreeSet::new();
        named(text.parse().ok().context("tokens")?, &mut names);
        assert_eq!(names.into_iter().collect::<Vec<_>>(), ["Canvas", "general"]);
        Ok(())
    }
}

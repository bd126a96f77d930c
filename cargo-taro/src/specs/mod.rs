//! Spec files: finding them, reading them, and the stages of taro-api-codegen over each.
//!
//! ```text
//!  paths ─ find ─► files ─ read ─► the calls of `spec!`, the modules under `#[api]` ─ stages ─► Spec, Types, mistakes
//! ```

mod collect;
mod lex;
mod mistakes;
pub(crate) mod scope;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use proc_macro2::TokenStream;
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use taro_api_codegen::ast::Spec;
use taro_api_codegen::diagnostics::{Diagnostic, Errors, in_words};
use taro_api_codegen::hosts::Targets;
use taro_api_codegen::ir::Types;
use taro_api_codegen::resolve::{self, Analysis};
use taro_api_codegen::{check, expand, krate, parse};
use walkdir::{DirEntry, WalkDir};

pub(crate) use self::mistakes::{Mistake, count, show, tell};
use crate::read;
use crate::snippet::Style;

/// A Rust file that has specs in it.
#[derive(Default)]
pub(crate) struct SpecFile {
    /// Its path as messages name it, with `/` between the folders.
    pub(crate) path: String,
    /// The folder that mounts it: Taro's folder, or nothing.
    pub(crate) family: String,
    /// What stands in it.
    pub(crate) text: String,
    /// Its specs, in their order.
    pub(crate) specs: Vec<Read>,
    /// What is wrong with it.
    pub(crate) mistakes: Vec<Mistake>,
}

/// A spec that was read.
pub(crate) struct Read {
    /// What was written.
    pub(crate) spec: Spec,
    /// What it means in Rust.
    pub(crate) types: Types,
    /// The innermost module of the file that it stands in, or that it is itself.
    pub(crate) module: Option<String>,
    source: Source,
}

/// How a spec is written.
enum Source {
    /// `spec! { .. }`
    Call(TokenStream),
    /// `#[api(..)] mod face { .. }`
    Module(TokenStream, TokenStream),
}

/// A spec that was found, and the module around it.
type Found = (Option<String>, Source);

impl SpecFile {
    /// Reads a file that somebody named: it has a spec, or mistakes.
    pub(crate) fn named(path: &Path) -> Result<SpecFile> {
        let text = read::text(path)?;
        ensure!(
            !is_imported(path),
            "{0} is no Rust: `cargo taro import {0} --out FOLDER` writes specs from it",
            path.display()
        );
        let file = SpecFile::at(path, text);
        let is_something = !file.specs.is_empty() || !file.mistakes.is_empty();
        ensure!(is_something, "there is no `spec! {{ .. }}` and no `#[api]` module in {}", file.path);
        Ok(file)
    }

    /// Reads the text of a file.
    fn at(path: &Path, text: String) -> SpecFile {
        SpecFile { family: family(path), ..SpecFile::read(&path.to_string_lossy().replace('\\', "/"), text) }
    }

    /// Reads what stands in a file.
    pub(crate) fn read(path: &str, text: String) -> SpecFile {
        let mut mistakes = Vec::new();
        let mut sources = Vec::new();
        if let Some(tokens) = lex::lex(&text, &mut mistakes) {
            match syn::parse2::<syn::File>(tokens.clone()) {
                Ok(file) => sources = collect::specs(tokens, file.items),
                Err(error) => mistakes.extend(error.into_iter().map(|it| {
                    let mistake = Mistake::from(Diagnostic::new(it.span(), in_words(&it.to_string())));
                    // The end of the file is no token, and has no place of its own.
                    let end = text.trim_end().len();
                    if mistake.range.is_empty() { Mistake { range: end..end, ..mistake } } else { mistake }
                })),
            }
        }
        let specs = sources.into_iter().map(|source| stages(source, &mut mistakes)).collect();
        mistakes.sort_by_key(|it| (it.range.start, it.range.end));
        SpecFile { path: path.to_owned(), family: String::new(), text, specs, mistakes }
    }
}

impl Read {
    /// What a spec means that stands in no file, whatever is wrong with it.
    pub(crate) fn of(spec: Spec) -> Read {
        let errors = Errors::new();
        let types = taro_api_codegen::analyze(&spec, &errors);
        drop(errors.take());
        Read { spec, types, module: None, source: Source::Call(TokenStream::new()) }
    }

    /// The whole expansion.
    pub(crate) fn expand(&self, targets: &Targets) -> TokenStream {
        match &self.source {
            Source::Call(tokens) => krate::of_spec(tokens.clone()).0.apply(expand::expand(&self.types, targets)),
            // The items go back among those that the module has beside them, which are not kept.
            Source::Module(arguments, module) => {
                taro_api_codegen::api(arguments.clone(), module.clone(), targets).items
            }
        }
    }
}

/// The one spec of a text, if there is one, and what could not be read of it; what it means is not asked.
pub(crate) fn parsed(text: &str) -> (Option<Spec>, Vec<Mistake>) {
    let mut mistakes = Vec::new();
    let mut sources = Vec::new();
    if let Some(tokens) = lex::lex(text, &mut mistakes) {
        sources = collect::calls(tokens);
    }
    let Some((_, Source::Call(tokens))) = sources.pop().filter(|_| sources.is_empty()) else { return (None, mistakes) };
    let mut spec = None;
    mistakes.extend(placed(|errors| spec = Some(parse::spec(tokens, errors))));
    (spec, mistakes)
}

/// What is wrong with a spec that was parsed.
pub(crate) fn mistakes_of(spec: &Spec) -> Vec<Mistake> {
    placed(|errors| drop(taro_api_codegen::analyze(spec, errors)))
}

/// What `check` says is wrong with it, which is found much faster, for nothing is made of it; where that is nothing, all that is
/// wrong.
pub(crate) fn first_mistakes_of(spec: &Spec) -> Vec<Mistake> {
    placed(|errors| {
        let spec = resolve::desugar(spec, errors);
        let analysis = Analysis::new(&spec);
        if analysis.is_within_limits(errors) {
            check::check(&analysis, errors);
            if errors.is_empty() {
                drop(resolve::resolve(&analysis, errors));
            }
        }
    })
}

fn placed(find: impl FnOnce(&Errors)) -> Vec<Mistake> {
    let errors = Errors::new();
    find(&errors);
    let mut mistakes: Vec<Mistake> = errors.take().into_iter().map(Mistake::from).collect();
    mistakes.sort_by_key(|it| (it.range.start, it.range.end));
    mistakes
}

/// Parses, resolves and checks.
fn stages((module, source): Found, mistakes: &mut Vec<Mistake>) -> Read {
    let errors = Errors::new();
    let spec = match &source {
        Source::Call(tokens) => parse::spec(tokens.clone(), &errors),
        Source::Module(arguments, module) => parse::module(arguments.clone(), module.clone(), &errors).1,
    };
    let types = taro_api_codegen::analyze(&spec, &errors);
    mistakes.extend(errors.take().into_iter().map(Mistake::from));
    Read { spec, types, module, source }
}

/// A Rust file that may have a spec.
struct Candidate {
    path: PathBuf,
    /// Somebody named the file itself, and not a folder around it.
    named: bool,
}

impl Candidate {
    /// Reads the file, unless it was found in a folder and has no spec.
    fn read(&self) -> Result<Option<SpecFile>> {
        if self.named {
            return SpecFile::named(&self.path).map(Some);
        }
        let (text, broken) = read::text_found(&self.path)?;
        if !text.contains("spec") && !text.contains("api") {
            return Ok(None);
        }
        if let Some(at) = broken {
            let message = "this file is no UTF-8 from here on, and Rust reads no other: save it as UTF-8";
            let mistakes = vec![Mistake::at(at..at, message)];
            let path = self.path.to_string_lossy().replace('\\', "/");
            return Ok(text.contains("spec!").then_some(SpecFile { mistakes, path, text, ..SpecFile::default() }));
        }
        let file = SpecFile::at(&self.path, text);
        let none = file.specs.is_empty();
        let may_be_one = file.text.contains("spec!") && !file.mistakes.is_empty();
        Ok((!none || may_be_one).then_some(file))
    }
}

/// Whether a file is what `import` reads: a page, or a declaration.
fn is_imported(path: &Path) -> bool {
    path.extension().is_some_and(|it| ["md", "mdx", "markdown", "ts", "mts", "cts"].iter().any(|other| it == *other))
}

/// Reads all spec files that paths name, in the order of their names: a path is a file or a folder to walk.
pub(crate) fn find(paths: &[PathBuf]) -> Result<Vec<SpecFile>> {
    let files = candidates(paths)?.iter().filter_map(|it| it.read().transpose()).collect::<Result<Vec<_>>>()?;
    ensure!(!files.is_empty(), none(paths));
    Ok(files)
}

/// Where the list goes that is made of specs.
///
/// # Errors
/// When one of the specs stands there.
pub(crate) fn ensure_apart(out: &Path, specs: &[SpecFile]) -> Result<()> {
    let Ok(there) = out.canonicalize() else { return Ok(()) };
    let is_spec = specs.iter().any(|it| Path::new(&it.path).canonicalize().is_ok_and(|it| it == there));
    ensure!(!is_spec, "{} is one of the specs: name another file", out.display());
    Ok(())
}

/// Makes something of each spec file that paths name, in the order of their names. Tokens stay on the thread that read
/// them, so that a file is read and used up by one of the threads.
///
/// # Errors
/// When a file has mistakes; those of all files are shown.
pub(crate) fn each<T: Send>(paths: &[PathBuf], make: impl Fn(SpecFile) -> T + Sync) -> Result<Vec<T>> {
    let style = Style::of_errors();
    let made = candidates(paths)?.into_par_iter().filter_map(|it| {
        let file = it.read().transpose()?;
        Some(file.map(|file| match file.mistakes.len() {
            0 => Ok(make(file)),
            mistakes => Err((show(&file, style), mistakes)),
        }))
    });
    let made = made.collect::<Result<Vec<Result<T, (String, usize)>>>>()?;
    ensure!(!made.is_empty(), none(paths));
    mistakes::report(made)
}

/// What is said where no path has a spec.
fn none(paths: &[PathBuf]) -> String {
    let names: Vec<String> = paths.iter().map(|it| it.display().to_string()).collect();
    format!("there is no Rust file with a `spec! {{ .. }}` in {}", names.join(", "))
}

/// The Rust files that paths name, in the order of their names.
fn candidates(paths: &[PathBuf]) -> Result<Vec<Candidate>> {
    let mut found = Vec::new();
    for path in paths {
        let metadata = std::fs::metadata(path).with_context(|| {
            format!("cannot read {}: name the files or folders that have your specs, as `src/specs`", path.display())
        })?;
        if metadata.is_dir() {
            walk(path, &mut found)?;
        } else {
            found.push(Candidate { path: path.clone(), named: true });
        }
    }
    Ok(found)
}

/// The Rust files in a folder and below it.
fn walk(folder: &Path, found: &mut Vec<Candidate>) -> Result<()> {
    // What cargo and git keep is not what somebody wrote. A link to a folder may lead back here, and is none to walkdir.
    let written = |it: &DirEntry| {
        it.depth() == 0 || !it.file_type().is_dir() || !(it.file_name() == "target" || is_hidden(it.file_name()))
    };
    for entry in WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(written) {
        let path = entry.with_context(|| format!("cannot read the folder {}", folder.display()))?.into_path();
        if path.extension().is_some_and(|it| it == "rs") && path.is_file() {
            found.push(Candidate { path, named: false });
        }
    }
    Ok(())
}

fn is_hidden(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".")
}

/// The nearest folder around a file whose `mod.rs` mounts it: the family of Taro's that it belongs to.
fn family(path: &Path) -> String {
    let folder = path.ancestors().skip(1).take(3).find(|it| it.join("mod.rs").is_file());
    let name = folder.and_then(Path::file_name).map(|it| it.to_string_lossy().into_owned());
    name.unwrap_or_default()
}

/// The folder of this repository's specs.
#[cfg(test)]
pub(crate) fn folder_of_the_repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs")
}

/// The specs of this repository.
#[cfg(test)]
pub(crate) fn of_the_repository() -> Vec<SpecFile> {
    find(&[folder_of_the_repository()]).expect("the specs can be read")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(text: &str) -> Vec<String> {
        SpecFile::read("a.rs", text.to_owned()).mistakes.into_iter().map(|it| it.message).collect()
    }

    #[test]
    fn specs_are_found_in_modules_and_under_api() {
        let text = "
            mod one { taro_api::spec! { function a() => void; } }
            spec! { function b() => void; }
            #[taro_api::api(module = \"my-plugin\")] mod face { pub fn c() -> bool; }
            macro_rules! spec { () => {} }
            mod elsewhere;";
        let file = SpecFile::read("a.rs", text.to_owned());
        assert!(file.mistakes.is_empty(), "{:?}", file.mistakes);
        let modules: Vec<Option<&str>> = file.specs.iter().map(|it| it.spec.module.as_deref()).collect();
        assert_eq!(modules, [None, None, Some("my-plugin")]);
    }

    #[test]
    fn specs_are_found_by_the_names_of_imports_and_below_conditions() {
        let text = "
            mod one { use taro::spec as s; s! { function a() => A1; } fn f() { s!(function b() => A2;); } }
            mod two { use taro::{on, api as annotated}; #[annotated] mod face { pub fn c() -> A3; } other! { a } }
            #[cfg_attr(feature = \"taro\", allow(unused), taro::api(module = \"m\"))] mod face { pub fn d() -> A4; }
            fn g(s: u8) -> bool { s != 1 }";
        let found = messages(text);
        let named: Vec<&str> = found.iter().filter_map(|it| it.split('`').nth(1)).collect();
        assert_eq!(named, ["A1", "A2", "A3", "A4"], "{found:?}");
        assert_eq!(SpecFile::read("a.rs", text.to_owned()).specs[3].spec.module.as_deref(), Some("m"));
    }

    #[test]
    fn specs_are_found_in_functions() {
        let text = "
            fn one() { taro_api::spec! { function a() => A1; } if true { spec!(function b() => A2;); } }
            impl X { fn two(&self) { taro_api::spec! { function c() => A3; } } }
            const _: () = { #[taro_api::api] mod face { pub fn d() -> bool; } spec! { function e() => A4; } };
            fn three() { #[taro_api::api] mod face { pub fn f() -> A5; } fn four() { spec! { function g() => A6; } } }
            fn five() { macro_rules! spec { ($a:tt) => { spec! { $a } } } let spec = 1; }";
        let found = messages(text);
        let named: Vec<&str> = found.iter().filter_map(|it| it.split('`').nth(1)).collect();
        assert_eq!(named, ["A1", "A2", "A3", "A4", "A5", "A6"], "{found:?}");
    }

    #[test]
    fn every_stage_and_rust_itself_say_their_mistakes() {
        assert!(messages("taro_api::spec! { function a() => Missing; }")[0].contains("`Missing`"));
        assert!(messages("taro_api::spec! { function a() -> void; }")[0].contains("`=>`"));
        let file = SpecFile::read("a.rs", "taro_api::spec! { } fn\n".to_owned());
        assert_eq!(file.mistakes.iter().map(|it| it.range.start).collect::<Vec<_>>(), [22]);
        assert!(messages("fn main() {}").is_empty());
    }

    /// What a crate says of itself is no mistake, and what is shown says it too.
    #[test]
    fn the_path_of_taro_api_is_read_and_shown() {
        for text in [
            "taro::spec! { #![crate(taro)] #![no_implicit_prelude] function a() => void; }",
            "#[taro::api(crate = taro)] mod face { pub fn a(); }",
            "#[taro::api(module = \"m\", crate = \"taro\", no_implicit_prelude)] mod face { pub fn a(); }",
        ] {
            let file = SpecFile::read("a.rs", text.to_owned());
            assert!(file.mistakes.is_empty(), "{:?}", file.mistakes);
            let shown = file.specs[0].expand(&Targets::default()).to_string();
            assert!(shown.contains("taro :: __names") && !shown.contains(":: taro_api"), "{shown}");
        }
    }

    /// One file that cannot be read says so, and the others are read.
    #[test]
    fn a_file_that_is_no_utf8_is_one_mistake() {
        let folder = std::env::temp_dir().join(format!("taro-specs-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let write = |name: &str, text: &[u8]| std::fs::write(folder.join(name), text).expect("it is written");
        write("a.rs", b"// caf\xe9\ntaro_api::spec! { function a() => void; }");
        write("b.rs", b"taro_api::spec! { function b() => Nope; }");
        write("c.rs", b"// \xff\nfn main() {}");
        let files = find(std::slice::from_ref(&folder)).expect("they are read");
        std::fs::remove_dir_all(&folder).expect("it is removed");
        let said: Vec<&str> = files.iter().flat_map(|it| &it.mistakes).map(|it| it.message.as_str()).collect();
        assert_eq!(said.len(), 2, "{said:?}");
        assert!(said[0].contains("UTF-8") && said[1].contains("`Nope`"), "{said:?}");
        assert_eq!(files[0].mistakes[0].range, 6..6);
    }

    #[test]
    fn what_cannot_be_found_is_named() {
        let missing = find(&[PathBuf::from("no such folder")]).err().expect("there is none");
        assert!(missing.to_string().contains("no such folder"));
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("js");
        assert!(find(&[folder]).err().expect("it has no Rust").to_string().contains("js"));
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/main.rs");
        assert!(find(&[file]).err().expect("it has no spec").to_string().contains("`spec! { .. }`"));
    }

    #[test]
    fn a_file_belongs_to_the_folder_that_mounts_it() {
        let files = of_the_repository();
        let family = |end: &str| files.iter().find(|it| it.path.ends_with(end)).map(|it| it.family.as_str());
        assert_eq!(family("specs/open-api/login.rs"), Some("open-api"));
        assert_eq!(family("specs/base/weapp/app-event.rs"), Some("base"));
        assert_eq!(family("specs/general.rs"), Some(""));
        assert!(files.iter().all(|it| !it.path.ends_with("mod.rs")));
    }
}

//! What a build writes: the same each time, and what wasm-opt takes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use wasmparser::{Parser, Payload};

use crate::crates::{Crates, with_std, works};

const BOUND: &str = "
use std::collections::HashMap;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern \"C\" {
    fn first(value: &JsValue) -> f64;
    fn second(text: &str) -> String;
}

#[wasm_bindgen]
pub fn count(text: String, value: JsValue) -> f64 {
    let mut counts = HashMap::new();
    for letter in second(&text).chars() {
        *counts.entry(letter).or_insert(0u32) += 1;
    }
    first(&value) * f64::from(counts.into_values().max().unwrap_or_default())
}

#[wasm_bindgen]
pub struct Kept(Vec<JsValue>);

#[wasm_bindgen]
impl Kept {
    #[wasm_bindgen(constructor)]
    pub fn new() -> Kept {
        Kept(Vec::new())
    }
    pub fn keep(&mut self, value: JsValue) {
        self.0.push(value);
    }
}
";

/// The files of a folder.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = fs::read_dir(folder).expect("it is there").map(|it| it.expect("it is listed").path());
    let name = |path: &Path| path.file_name().expect("it has one").to_string_lossy().into_owned();
    files.map(|path| (name(&path), fs::read(&path).expect("it can be read"))).collect()
}

#[test]
fn two_builds_give_the_same_bytes() {
    let crates = Crates::with_program("same");
    crates.bound(BOUND);
    for number in ["1", "2"] {
        let mut build = with_std(crates.taro(&["build", "--no-wasm-opt", "--out", number]));
        build.env("CARGO_TARGET_DIR", crates.kept_target());
        works(build);
        // Another change time compiles the program again.
        crates.write("src/lib.rs", BOUND);
    }
    let (first, second) = (files(&crates.folder.join("1")), files(&crates.folder.join("2")));
    assert!(first.len() >= 4 && first.keys().eq(second.keys()), "{:?}", first.keys());
    for (name, bytes) in &first {
        assert!(*bytes == second[name], "{name} differs");
    }
}

/// The features that a module lists.
fn listed(module: &[u8]) -> Vec<String> {
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::CustomSection(section) = payload.expect("it is a module")
            && section.name() == "target_features"
        {
            let text = String::from_utf8_lossy(section.data()).into_owned();
            return text.split('+').skip(1).map(|it| it[1..].to_owned()).collect();
        }
    }
    panic!("it lists no features")
}

/// A program that copies memory.
const COPY: &str = "
#[unsafe(no_mangle)]
pub extern \"C\" fn copy(from: &[u8; 4096], to: &mut [u8; 4096]) {
    *to = *from;
}
";

#[test]
fn a_module_lists_the_features_that_it_uses() {
    let crates = Crates::with_program("listed");
    crates.write("src/lib.rs", COPY);
    works(with_std(crates.build(&[])));
    assert_eq!(listed(&crates.module("app")), ["bulk-memory"]);
}

#[cfg(unix)]
#[test]
fn wasm_opt_is_run_where_it_is() {
    let crates = Crates::with_program("optimized");
    // It adds a section that is called `hi`.
    let works_well = "[ \"$1 $3\" = \"-Os -o\" ] && { cat \"$2\"; printf '\\000\\003\\002hi'; } > \"$4\"\n";
    let build = |arguments: &[&str]| {
        let mut command = with_std(crates.taro(&["build", "--out", "dist"]));
        command.args(arguments);
        command
    };
    let is_optimized = || crates.module("app").ends_with(b"hi");
    script(&crates, "node_modules/.bin/wasm-opt", works_well);
    let inner = |mut command: Command| {
        command.env("PATH", path_without_wasm_opt());
        command
    };
    works(inner(build(&[])));
    assert!(is_optimized());
    works(inner(build(&["--no-wasm-opt"])));
    assert!(!is_optimized());
    works(inner(build(&["--dev"])));
    assert!(!is_optimized());
    // A project's own counts before one on `PATH`.
    fs::remove_file(crates.folder.join("node_modules/.bin/wasm-opt")).expect("it is ours");
    script(&crates, "bin/wasm-opt", "echo 'it is too old' >&2; exit 1\n");
    let mut command = build(&[]);
    let own = crates.folder.join("bin").display().to_string();
    command.env("PATH", format!("{own}:{}", path_without_wasm_opt()));
    let said = works(command);
    assert!(said.contains("warning: the module is not optimized") && said.contains("failed: it is too old"), "{said}");
    assert!(!is_optimized());
}

/// `PATH` without a folder that has a wasm-opt of its own.
#[cfg(unix)]
fn path_without_wasm_opt() -> String {
    let path = std::env::var_os("PATH").expect("it is set");
    let folders = std::env::split_paths(&path).filter(|folder| !folder.join("wasm-opt").exists());
    std::env::join_paths(folders).expect("it was one").to_string_lossy().into_owned()
}

#[cfg(unix)]
fn script(crates: &Crates, path: &str, text: &str) {
    use std::os::unix::fs::PermissionsExt;
    crates.write(path, &format!("#!/bin/sh\n{text}"));
    fs::set_permissions(crates.folder.join(path), fs::Permissions::from_mode(0o755)).expect("it is ours");
}

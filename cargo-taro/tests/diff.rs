//! `cargo taro diff`, as a person runs it: on specs, and on declarations.

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use common::write;

const OLD: &str = "function scan(option: scan.Option): void";
const NEW: &str = "function scan(option: scan.Option): void; function look(): string";

/// An empty folder of this test's own.
fn folder(name: &str) -> PathBuf {
    common::empty(&format!("diff/{name}"))
}

/// A `types` folder, as @tarojs/taro has one.
fn types(folder: &Path, members: &str, fields: &str) {
    write(&folder.join("index.d.ts"), "export = Taro\nexport as namespace Taro\ndeclare const Taro: Taro.TaroStatic\n");
    write(
        &folder.join("api/device/scan.d.ts"),
        &format!(
            "import Taro from '../../index'\ndeclare module '../../index' {{\n  namespace scan {{ interface Option {{ {fields} \
             }} }}\n  interface TaroStatic {{ {} }}\n}}\n",
            members.replace("function ", "")
        ),
    );
}

fn diff(arguments: &[&Path], more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-taro"));
    command.args(["taro", "diff"]).args(arguments).args(more).output().expect("it runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn declarations_are_imported_and_compared_with_specs() {
    let (old, new) = (folder("declarations/old"), folder("declarations/new"));
    types(&old.join("types"), OLD, "mode: string; size?: number");
    types(&new, NEW, "size: number");
    // The package around the folder will do as well.
    let output = diff(&[&old, &new], &[]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(
        text(&output.stdout),
        "Breaks callers\n  scan::Option.mode is gone\n  scan::Option.size must be given, or is always there\n\n\
         Breaks nobody\n  look() is new: () -> Result<String>\n\n3 changes, 2 of them may break a caller.\n"
    );

    let specs = folder("declarations/specs");
    let import = Command::new(env!("CARGO_BIN_EXE_cargo-taro"))
        .args(["taro", "import"])
        .arg(old.join("types"))
        .arg("--out")
        .arg(&specs)
        .output()
        .expect("it runs");
    assert!(import.status.success(), "{}", text(&import.stderr));
    assert_eq!(text(&diff(&[&specs, &old], &["--exit-code"]).stdout), "Nothing changes for callers.\n");
    assert_eq!(diff(&[&specs, &new], &[]).stdout, output.stdout);
}

#[test]
fn of_declarations_those_are_compared_that_an_import_binds() {
    let (old, new) = (folder("accepted/old"), folder("accepted/new"));
    // Its callbacks stand where nobody calls them, as those of `addInterceptor` did up to 3.2.
    let members = "function scan(option: scan.Option): void; function wrap(name: string, option: scan.Option): void";
    let fields = "size: number; success?: (it: string) => void";
    types(&old, members, fields);
    types(&new, &format!("{members}; function look(): string"), fields);
    for (from, to, said) in [(&old, &new, "look() is new: () -> Result<String>"), (&new, &old, "look() is gone")] {
        let output = diff(&[from, to], &[]);
        assert!(output.status.success(), "{}", text(&output.stderr));
        assert!(text(&output.stdout).contains(said), "{}", text(&output.stdout));
    }
}

#[test]
fn it_ends_with_one_when_asked_to_and_a_caller_breaks() {
    let (old, new) = (folder("code").join("old.rs"), folder("code").join("new.rs"));
    write(&old, "taro_api::spec! { function a() => void; }\n");
    write(&new, "taro_api::spec! { function a() => void; function b() => void; }\n");
    assert_eq!(diff(&[&old, &new], &["--exit-code"]).status.code(), Some(0));
    assert_eq!(diff(&[&new, &old], &["--exit-code"]).status.code(), Some(1));
    assert_eq!(diff(&[&new, &old], &[]).status.code(), Some(0));
}

#[test]
fn the_list_is_written_where_it_is_wanted() {
    let folder = folder("written");
    let (old, new) = (folder.join("old.rs"), folder.join("new.rs"));
    write(&old, "taro_api::spec! { #[platforms(weapp)] function a() => void; }\n");
    write(&new, "taro_api::spec! { #[platforms(weapp, tt)] function a() => void; }\n");
    for (name, expected) in [
        (
            "list.md",
            "1 change, 0 of them may break a caller.\n\n## Breaks nobody\n\n| what | change |\n| --- | --- |\n\
                     | `a()` | is on `tt` too |\n",
        ),
        (
            "list.json",
            "[\n{\"path\":\"a()\",\"kind\":\"hosts-gained\",\"breaking\":false,\"old\":\"\",\"new\":\"tt\"}\n]\n",
        ),
    ] {
        let out = folder.join(name);
        let output = diff(&[&old, &new, Path::new("--out"), &out], &[]);
        assert!(output.status.success() && output.stdout.is_empty(), "{}", text(&output.stderr));
        assert_eq!(fs::read_to_string(&out).expect("it was written"), expected);
    }
}

#[test]
fn what_cannot_be_read_is_named() {
    let folder = folder("mistakes");
    let (good, bad) = (folder.join("good.rs"), folder.join("bad.rs"));
    write(&good, "taro_api::spec! { function a() => void; }\n");
    write(&bad, "taro_api::spec! { function a() => Missing; }\n");
    for (path, said) in [(bad.as_path(), "bad.rs"), (Path::new("no such folder"), "no such folder")] {
        let output = diff(&[&good, path], &[]);
        assert_eq!(output.status.code(), Some(1));
        assert!(text(&output.stderr).contains(said), "{}", text(&output.stderr));
    }
}

//! `cargo taro import`, as a person runs it: what it does with a folder where something is already.

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use common::write;

/// An empty folder of this test's own.
fn folder(name: &str) -> PathBuf {
    common::empty(&format!("import/{name}"))
}

/// Declares a function in a file of its own.
fn declare(types: &Path, path: &str, member: &str) {
    let text = format!("import Taro from '../../index'\ndeclare module '../../index' {{\n{member}\n}}\n");
    write(&types.join(path), &text);
}

fn import(types: &Path, out: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-taro"));
    command.args(["taro", "import"]).arg(types).arg("--out").arg(out).output().expect("it runs")
}

#[test]
fn a_file_that_taro_has_no_more_is_deleted_and_nobody_elses() {
    let (types, out) = (folder("stale/types"), folder("stale/specs"));
    write(&types.join("index.d.ts"), "");
    declare(&types, "api/device/scan.d.ts", "interface TaroStatic { scan(): void }");
    declare(&types, "api/device/old.d.ts", "interface TaroStatic { old(): void }");
    declare(&types, "api/gone/index.d.ts", "interface TaroStatic { gone(): void }");
    assert!(import(&types, &out).status.success());
    let old = out.join("device/old.rs");
    let text = fs::read_to_string(&old).expect("it was written");
    fs::write(&old, text.replace("    function old", "    /// It is old.\n    function old"))
        .expect("it can be written");
    // What a person wrote, also into a folder of ours; and another import's folder.
    let kept = ["device/ours.rs", "ours.rs", "copy/device/old.rs", "copy/left-out.md"].map(|it| out.join(it));
    write(&kept[0], "//! Ours.\n\ntaro_api::spec! { function ours() => void; }\n");
    write(&kept[1], "//! Ours.\n\nfn ours() {}\n// Written by `cargo taro import`.\n");
    write(&kept[2], &text);
    write(&kept[3], "");

    fs::remove_file(types.join("api/device/old.d.ts")).expect("it is there");
    fs::remove_dir_all(types.join("api/gone")).expect("it is there");
    let output = import(&types, &out);
    assert!(output.status.success());
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(
        said,
        "deleted device/old.rs: Taro has nothing for it any more\n\
         warning: our words for `old()` were in it\n\
         deleted gone/index.rs: Taro has nothing for it any more\n\
         deleted gone/mod.rs: Taro has nothing for it any more\n"
    );
    assert!(!old.exists() && !out.join("gone").exists());
    assert!(out.join("device/scan.rs").exists());
    assert!(kept.iter().all(|it| it.exists()));
    let mounted = fs::read_to_string(out.join("device/mod.rs")).expect("it is there");
    assert!(mounted.contains("scan.rs") && !mounted.contains("old.rs"), "{mounted}");
}

#[test]
fn what_cannot_be_read_deletes_nothing() {
    let (types, out) = (folder("broken/types"), folder("broken/specs"));
    write(&types.join("index.d.ts"), "");
    declare(&types, "api/device/scan.d.ts", "interface TaroStatic { scan(): void }");
    declare(&types, "api/device/old.d.ts", "interface TaroStatic { old(): void }");
    assert!(import(&types, &out).status.success());
    fs::remove_file(types.join("api/device/old.d.ts")).expect("it is there");
    declare(&types, "api/device/scan.d.ts", "interface TaroStatic { scan(of: { [K in 'a']: K }): void }");
    assert!(!import(&types, &out).status.success());
    assert!(out.join("device/old.rs").exists());
}

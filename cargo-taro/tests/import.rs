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
    declare(&types, "api/device/scan.d.ts", "interface TaroStatic { scan(of: ): void }");
    assert!(!import(&types, &out).status.success());
    assert!(out.join("device/old.rs").exists());
}

/// What an import of one file says, which ends by itself.
fn says(name: &str, declarations: &str) -> (bool, String) {
    let (types, out) = (folder(&format!("{name}/types")), folder(&format!("{name}/specs")));
    write(&types.join("api/a.d.ts"), &format!("declare module '../../index' {{\n{declarations}\n}}\nexport {{}}\n"));
    let output = import(&types, &out);
    (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn what_is_nested_without_end_is_a_mistake_with_its_place() {
    let deep = 20_000;
    let wrapped = |open: &str, close: &str| format!("type A = {}string{}", open.repeat(deep), close.repeat(deep));
    let cases = [
        wrapped("{ a: ", " }"),
        wrapped("[", "]"),
        wrapped("(", ")"),
        wrapped("Array<", ">"),
        wrapped("() => ", ""),
        wrapped("keyof ", ""),
        wrapped("", "[]"),
        wrapped("a extends b ? c : ", ""),
        format!("type A = a{}", ".a".repeat(deep)),
        format!("type A = `{}a{}`", "${`".repeat(deep), "`}".repeat(deep)),
        "namespace a {".repeat(deep) + &"}".repeat(deep),
        format!("enum A {{ a = {}1 }}", "-".repeat(deep)),
    ];
    for (at, declarations) in cases.iter().enumerate() {
        let (done, said) = says(&format!("deep/{at}"), &format!("interface TaroStatic {{ a(): A }}\n{declarations}"));
        assert!(!done && said.contains("--> api/a.d.ts:") && said.contains("nothing was written"), "{at}: {said}");
        assert!(!said.contains("overflow") && said.len() < 10_000, "{at}: {}", &said[..200]);
    }
}

/// A statement declares nothing, however deep it is.
#[test]
fn what_is_no_declaration_is_passed_over() {
    let statement = format!("{}{{}}", "if (a) {} else ".repeat(20_000));
    let (done, said) = says("statement", &format!("interface TaroStatic {{ a(): void }}\n{statement}"));
    assert!(done || said.contains("--> api/a.d.ts:"), "{said}");
    assert!(!said.contains("overflow"), "{said}");
}

#[test]
fn a_chain_of_names_has_an_end() {
    let chain: String = (0..100).map(|it| format!("type A{it} = A{}[]\n", it + 1)).collect();
    let (done, said) = says("chain", &format!("{chain}type A100 = string\ninterface TaroStatic {{ a(): A0 }}"));
    assert!(done, "{said}");
}

#[test]
fn what_grows_without_end_is_a_mistake() {
    let fourteen = format!("{}string{}", "D<".repeat(14), ">".repeat(14));
    for (name, declarations) in [
        ("tuple", format!("type D<T> = [T, T, T, T]\ninterface TaroStatic {{ a(): {fourteen} }}")),
        ("callback", format!("type D<T> = (a: T, b: T, c: T) => T\ninterface TaroStatic {{ a(): {fourteen} }}")),
        ("doubled", "interface A<T> { a: A<[T, T]> }\ninterface TaroStatic { a(): A<string> }".to_owned()),
        ("both", "interface A<T> { a: A<T[]>, b: A<[T]> }\ninterface TaroStatic { a(): A<string> }".to_owned()),
        ("alias", "type A<T> = { a: A<[T, T]>, b: A<T[]> }\ninterface TaroStatic { a(): A<string> }".to_owned()),
        ("picked", "type A<T> = Pick<A<[T, T]>, 'a'>\ninterface TaroStatic { a(): A<string> }".to_owned()),
    ] {
        let (done, said) = says(&format!("grows/{name}"), &declarations);
        assert!(!done && said.contains("--> api/a.d.ts:") && said.len() < 10_000, "{name}: {said}");
    }
    // Each of these has a name, and is no larger than what it is made of.
    let (done, said) = says("grows/union", &format!("type D<T> = T | T[]\ninterface TaroStatic {{ a(): {fourteen} }}"));
    assert!(done, "{said}");
    for declarations in ["type A = { a: string } & Partial<Record<'x', A>>", "type A = A | 'a'", "type A = 'a' | A[]"] {
        let (_, said) = says("circle", &format!("{declarations}\ninterface TaroStatic {{ a(): A }}"));
        assert!(!said.contains("overflow") && !said.contains("panicked"), "{said}");
    }
}

#[test]
fn a_folder_of_pages_is_mounted_anywhere() {
    let (docs, out) = (folder("anywhere/docs"), folder("anywhere/specs"));
    let dim = "---\ntitle: Taro.dim(fade)\n---\n\n## Type\n\n```tsx\n(fade: Fade) => Lamp\n```\n";
    let lamp = "---\ntitle: Lamp\n---\n\n## Methods\n\n### off\n\n```tsx\n() => void\n```\n";
    let general =
        "---\ntitle: General\n---\n\n## Parameters\n\n### Fade\n\n| Name | Type |\n| --- | --- |\n| by | `number` |\n";
    write(&docs.join("apis/lamp/dim.md"), dim);
    write(&docs.join("apis/lamp/Lamp.markdown"), lamp);
    write(&docs.join("apis/General.md"), general);
    let output = import(&docs, &out);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = |path: &str| fs::read_to_string(out.join(path)).expect("it was written");
    let dim = text("lamp/dim.rs");
    assert!(dim.contains("function dim(fade: super::super::general::Fade) => super::super::Lamp;"), "{dim}");
    let top = text("mod.rs");
    assert!(top.contains("pub mod general;"), "{top}");
    assert!(top.contains("#[path = \"lamp/mod.rs\"]\nmod lamp_spec;\npub use lamp_spec::*;"), "{top}");
    // A person's own is left alone.
    write(&out.join("mod.rs"), "pub mod mine;\n");
    let output = import(&docs, &out);
    assert!(output.status.success() && String::from_utf8_lossy(&output.stderr).contains("mod.rs is yours"));
    assert_eq!(text("mod.rs"), "pub mod mine;\n");
}

/// A page of a function with a parameter in this place, and fields of these types.
fn page(name: &str, parameters: &str, fields: &[(&str, &str)]) -> String {
    let rows: String = fields.iter().map(|(name, ty)| format!("| {name} | `{ty}` | 否 | it |\n")).collect();
    format!(
        "---\ntitle: Taro.{name}(option)\n---\n\n## 类型\n\n```tsx\n({parameters}) => void\n```\n\n## 参数\n\n### Option\n\n\
         | 参数 | 类型 | 必填 | 说明 |\n| --- | --- | :---: | --- |\n{rows}"
    )
}

/// A person finds what is missing, by its name and its line.
#[test]
fn what_pages_lose_is_named_with_its_line() {
    let (from, out) = (folder("named/apis"), folder("named/src"));
    write(&from.join("good.md"), &page("good", "option?: Option", &[("make", "new () => any"), ("kind", "keyof Foo")]));
    write(&from.join("bad.md"), &page("bad", "option Option", &[]));
    write(&from.join("late.md"), &page("late", "url: string, option?: Option", &[("success", "() => void")]));
    let output = import(&from, &out);
    assert!(output.status.success());
    let list = fs::read_to_string(out.join("left-out.md")).expect("it was written");
    for part in [
        "bad.md:8: `bad`: Expected",
        "late.md:8: `late`: `success`, `fail` and `complete` must stand in a function's first parameter: write a function",
        "good.md:17: `make`: a constructor",
        "good.md:18: `Foo`: `any`: no file declares it",
    ] {
        assert!(list.contains(part), "no `{part}` in\n{list}");
    }
    // One page has no list.
    let said = import(&from.join("good.md"), &folder("named/one"));
    let said = String::from_utf8_lossy(&said.stderr).into_owned();
    for part in
        ["good.md:17: `make` is left out: a constructor", "good.md:18: `Foo` is read as `any`: no file declares it"]
    {
        assert!(said.contains(part), "no `{part}` in\n{said}");
    }
}

/// The list of a module is the same wherever the command runs, and a table whatever is in it.
#[test]
fn what_a_module_loses_is_named_with_its_line() {
    let folder = folder("lost");
    write(
        &folder.join("m.d.ts"),
        "export interface Opt { success?: (code: string) => void }\n\
         export function first(option: Opt): void\nexport function second(url: string, option: Opt): void\n\
         export type Word = `a|${string}` | 'b'\n",
    );
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-taro"));
    command.current_dir(&folder).args(["taro", "import", "m.d.ts", "--module", "m", "--out", "out"]);
    let output = command.output().expect("it runs");
    assert!(output.status.success());
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.starts_with("1 file, 1 function, 2 types, 1 field; 1 left out; 0 values typed `any`"), "{said}");
    assert!(said.contains("what is left out or read otherwise, and why, is in out"), "{said}");
    let list = fs::read_to_string(folder.join("out/m.left-out.md")).expect("it was written");
    for part in [
        "| `second` | m.d.ts:3:17 | `success`, `fail` and `complete` must stand in a function's first parameter: write",
        "| `` `a\\|${string}` `` | m.d.ts:4:20 | `string`: a spec does not say which texts fit |",
    ] {
        assert!(list.contains(part), "no `{part}` in\n{list}");
    }
}

/// What the example has is what the command that it names writes.
#[test]
fn the_imported_example_is_as_it_would_be_written_today() {
    let example =
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a workspace").join("taro-api/examples/imported");
    let out = folder("example");
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-taro"));
    command.args(["taro", "import"]).arg(example.join("step-counter.d.ts"));
    let written = command.args(["--module", "step-counter", "--out"]).arg(&out).output().expect("it runs");
    assert!(written.status.success(), "{}", String::from_utf8_lossy(&written.stderr));
    for file in ["mod.rs", "step_counter.rs"] {
        let read = |folder: &Path| fs::read_to_string(folder.join(file)).expect("it is there");
        assert_eq!(read(&out), read(&example), "{file}");
    }
}

#[test]
fn each_command_says_which_other_one_reads_a_file() {
    let folder = folder("elsewhere");
    let (page, rust) = (folder.join("login.md"), folder.join("login.rs"));
    write(&page, "# Taro.login(option)\n");
    write(&rust, "fn main() {}\n");
    let said = |arguments: &[&str], file: &Path| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-taro"));
        let output = command.arg("taro").args(arguments).arg(file).current_dir(&folder).output().expect("it runs");
        assert!(!output.status.success(), "{arguments:?}");
        String::from_utf8(output.stderr).expect("it is text")
    };
    for command in ["check", "expand", "matrix"] {
        let error = said(&[command], &page);
        assert!(error.contains(&format!("`cargo taro import {} --out FOLDER`", page.display())), "{command}: {error}");
        let error = said(&[command], &rust);
        assert!(error.contains("there is no `spec! { .. }` and no `#[api]` module"), "{command}: {error}");
    }
    assert!(said(&["import", "--out", "specs"], &rust).contains("is Rust already"));
    assert!(!folder.join("specs").exists());
}

/// What is expanded of one file, whatever its name, is imported as its folder.
#[test]
fn declarations_of_an_index_are_found_again() {
    let folder = folder("index");
    let spec = folder.join("index.rs");
    write(&spec, "taro_api::spec! { function scan(at: string) => Promise<string>; }\n");
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-taro"));
        let output = command.arg("taro").args(arguments).current_dir(&folder).output().expect("it runs");
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    };
    run(&["expand", "index.rs", "--to", "typescript", "--out", "types"]);
    run(&["import", "types", "--out", "specs"]);
    let found = fs::read_to_string(folder.join("specs/index.rs")).expect("it was written");
    assert!(found.contains("function scan(at: string) => Promise<string>;"), "{found}");
}

//! Whether ten times as much in one file takes ten times as long: of functions, of fields, of values.
//!
//! `cargo taro check` is the first three stages, `expand` is all of them and the formatting, or another form; `import` reads
//! declarations and pages. Instructions are counted: the time of a large file says as much of the machine's memory.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::row::{Measure, Row};
use super::{Place, Wanted};
use crate::instructions::Counted;
use crate::setup::programs::run;
use crate::setup::{self, valgrind};
use crate::test::cargo;

/// So many in the smaller file, and ten times as many in the larger one.
const COUNT: usize = 200;

/// The names of the rows.
pub(super) const ROWS: [&str; 27] = [
    "check-functions",
    "check-members",
    "check-values",
    "check-chain",
    "check-generics",
    "check-unions",
    "check-objects",
    "check-joined",
    "check-ways",
    "expand-functions",
    "expand-members",
    "expand-values",
    "expand-generics",
    "expand-objects",
    "expand-ways",
    "typescript-functions",
    "typescript-members",
    "pages-functions",
    "pages-members",
    "pages-types",
    "import-functions",
    "import-members",
    "import-values",
    "import-generics",
    "import-unions",
    "import-objects",
    "import-page",
];

/// A row for each command and each kind.
pub(super) fn rows(place: &Place, wanted: Wanted) -> Result<Vec<Row>> {
    run(&mut cargo(["build", "--quiet", "--release", "--package", "cargo-taro"]))?;
    let valgrind = valgrind::find()?;
    ROWS.iter().filter(|name| wanted(name)).map(|name| row(place, &valgrind, name)).collect()
}

fn row(place: &Place, valgrind: &Path, name: &'static str) -> Result<Row> {
    let (command, kind) = name.split_once('-').unwrap_or((name, ""));
    let count = |times: usize| count(place, valgrind, command, kind, COUNT * times);
    let what = match kind {
        "functions" => "2,000 functions and their types",
        "members" => "an interface with 2,000 fields",
        "values" => "a set of 2,000 values",
        "chain" => "2,000 types, each of which holds the next one",
        "generics" => "2,000 types with given type parameters, each of which holds the next one",
        "page" => "a page of documentation with 2,000 fields",
        "objects" => "a union of 2,000 objects",
        "joined" => "an intersection of 2,000 interfaces",
        "ways" => "2,000 ways to call one function",
        "types" => "2,000 types of one function",
        _ => "2,000 functions with unions of their own",
    };
    let measure = Measure::once(count(10)?, count(1)?);
    Ok(Row { name, what, peer: "of 200", unit: "M", measure, target: Some(11.0) })
}

/// The millions of instructions that a command takes.
fn count(place: &Place, valgrind: &Path, command: &str, kind: &str, count: usize) -> Result<f64> {
    let folder = place.folder.join("in-one-file").join(format!("{command}-{kind}-{count}"));
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let [file, out] = [file(&folder.join("source"), command, kind, count)?, folder.join("out")];
    let [file, out] = [file.to_string_lossy(), out.to_string_lossy()];
    let arguments: &[&str] = match command {
        "typescript" => &["expand", &file, "--to", "typescript", "--out", &out],
        "pages" => &["expand", &file, "--to", "page", "--out", &out],
        "import" => &["import", &file, "--out", &out],
        command => &[command, &file],
    };
    let program = setup::root().join("target/release/cargo-taro");
    let counted = Counted { valgrind, program: &program, arguments, functions: &[] };
    let (counts, _) = counted.count(&folder.join("callgrind"))?;
    Ok(counts.iter().sum::<u64>() as f64 / 1e6)
}

/// Writes what is read: a spec, or a folder of declarations or pages.
fn file(folder: &Path, command: &str, kind: &str, count: usize) -> Result<PathBuf> {
    fs::create_dir_all(folder)?;
    if kind == "page" {
        fs::write(folder.join("f.md"), page(count))?;
        return Ok(folder.to_owned());
    }
    if command == "import" {
        let text = format!("declare module '../../index' {{\n{}\n}}\nexport {{}}\n", declarations(kind, count));
        fs::write(folder.join("a.d.ts"), text)?;
        return Ok(folder.to_owned());
    }
    let path = folder.join("a.rs");
    fs::write(&path, format!("taro_api::spec! {{\n{}\n}}\n", spec(kind, count)))?;
    Ok(path)
}

fn spec(kind: &str, count: usize) -> String {
    let each = |make: fn(usize) -> String| (0..count).map(make).collect::<String>();
    match kind {
        "functions" => each(|it| {
            format!(
                "namespace f{it} {{ interface Option {{ a: string, b?: Result }} interface Result {{ x: number }} }}\n\
                 function f{it}(option: f{it}::Option) => Promise<f{it}::Result>;\n"
            )
        }),
        "members" => format!("interface A {{ {} }} function f(a: A) => A;", each(|it| format!("m{it}?: string,\n"))),
        "values" => format!("type V = \"v\"{}; function f(v: V) => V;", each(|it| format!(" | \"v{it}\""))),
        "generics" => {
            let chain = each(|it| format!("interface P{it} {{ p: G<G<G<string>>>, q: G<P{}[]> }}\n", it + 1));
            format!(
                "interface G<T> {{ a: T, b?: T[] }} {chain} interface P{count} {{ a: string }} function f(p: P0) => P0;"
            )
        }
        "objects" => {
            let all = each(|it| format!("interface K{it} {{ k{it}: string }} "));
            format!(
                "{all} type U = K0{}; function f(u: U) => U;",
                each(|it| format!(" | K{it}")).replacen(" | K0", "", 1)
            )
        }
        "joined" => {
            let all = each(|it| format!("interface K{it} {{ k{it}: string }} "));
            format!(
                "{all} type J = K0{}; function f(j: J) => J;",
                each(|it| format!(" & K{it}")).replacen(" & K0", "", 1)
            )
        }
        "ways" => each(|it| format!("#[rust(\"f{it}\")] function f(a: \"x{it}\", b: number) => void;\n")),
        "types" => {
            let all = each(|it| format!("interface T{it} {{ a{it}?: T{} }} ", it + 1));
            format!("namespace f {{ {all} interface T{count} {{ a: string }} }} function f(a: f::T0) => void;")
        }
        "unions" => each(|it| {
            format!(
                "interface U{it} {{ a{it}: string | number | {{ x{it}: string }} }}\nfunction f{it}(u: U{it}) => U{it} | string;\n"
            )
        }),
        _ => {
            let chain = each(|it| format!("interface C{it} {{ next?: C{} }}\n", it + 1));
            format!("{chain} interface C{count} {{ a: string }} function f(c: C0) => C0;")
        }
    }
}

fn declarations(kind: &str, count: usize) -> String {
    let each = |make: fn(usize) -> String| (0..count).map(make).collect::<String>();
    match kind {
        "functions" => each(|it| {
            format!(
                "namespace f{it} {{ interface Option {{ a: string; b?: Result }} interface Result {{ x: number }} }}\n\
                 interface TaroStatic {{ f{it}(option: f{it}.Option): Promise<f{it}.Result> }}\n"
            )
        }),
        "members" => {
            format!(
                "interface A {{ {} }} interface TaroStatic {{ f(a: A): A }}",
                each(|it| format!("m{it}?: string\n"))
            )
        }
        "generics" => {
            let chain = each(|it| format!("interface P{it} {{ p: G<G<G<string>>>; q: G<P{}[]> }}\n", it + 1));
            format!(
                "interface G<T> {{ a: T; b?: T[] }} {chain} interface P{count} {{ a: string }} interface TaroStatic {{ f(p: P0): P0 }}"
            )
        }
        "unions" => each(|it| {
            format!(
                "interface U{it} {{ a{it}: string | number | {{ x{it}: string }} }}\n\
                 interface TaroStatic {{ f{it}(u: U{it}): U{it} | string }}\n"
            )
        }),
        "objects" => {
            let all = each(|it| format!("interface K{it} {{ k{it}: string }} "));
            let parts = each(|it| format!(" | K{it}")).replacen(" | K0", "", 1);
            format!("{all} type U = K0{parts}; interface TaroStatic {{ f(u: U): U }}")
        }
        _ => {
            format!("type V = 'v'{}; interface TaroStatic {{ f(v: V): V }}", each(|it| format!(" | 'v{it}'")))
        }
    }
}

/// A page that describes a function whose option has so many fields.
fn page(count: usize) -> String {
    let rows: String = (0..count).map(|it| format!("| m{it} | `string` | No | Text. |\n")).collect();
    format!(
        "---\ntitle: Taro.f(option)\n---\n\nText.\n\n## Type\n\n```tsx\n(option?: Option) => void\n```\n\n## Parameters\n\n\
         ### Option\n\n| Property | Type | Required | Description |\n| --- | --- | :---: | --- |\n{rows}"
    )
}

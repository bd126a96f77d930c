//! An import of ten times as much takes about ten times as long, and so does each form of a spec. Where each is compared with
//! each, it is a hundred times.

mod common;

use std::fmt::Write;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use common::write;

/// How long an import of declarations takes: the least of several runs, as others use the machine too.
fn time(name: &str, declarations: &str) -> Duration {
    let folder = common::empty(&format!("growth/{name}"));
    let (types, out) = (folder.join("types"), folder.join("specs"));
    write(&types.join("api/a.d.ts"), &format!("declare module '../../index' {{\n{declarations}\n}}\nexport {{}}\n"));
    let run = || {
        let started = Instant::now();
        let mut import = Command::new(env!("CARGO_BIN_EXE_cargo-taro"));
        let output = import.arg("import").arg(&types).arg("--out").arg(&out).output().expect("it runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        started.elapsed()
    };
    (0..2).map(|_| run()).min().expect("it ran")
}

#[test]
fn time_grows_as_the_input_does() {
    type Make = fn(usize) -> String;
    let statics = |members: &str| format!("interface TaroStatic {{ {members} }}");
    let cases: [(&str, Make); 7] = [
        ("functions", |it| {
            format!(
                "namespace f{it} {{ interface Option {{ a: string; b?: Result }} interface Result {{ x: number }} }} interface TaroStatic {{ f{it}(option: f{it}.Option): Promise<f{it}.Result> }}"
            )
        }),
        ("fields", |it| format!("interface A {{ field{it}?: string; method{it}(): void }}")),
        ("values", |it| format!("interface Keys {{ value{it} }}")),
        ("unknown", |it| {
            format!(
                "namespace a {{ interface Known{it} {{ a: string }} interface B {{ a{it}: a.Missing{it}; b{it}: Missing{it} }} }}"
            )
        }),
        ("chain", |it| format!("interface C{it} {{ next?: C{} }}", it + 1)),
        ("unions", |it| format!("type U{it} = 'a{it}' | number; interface D {{ u{it}: U{it}[] }}")),
        ("unreachable", |it| format!("interface E{it} {{ a: string }}")),
    ];
    for (name, make) in cases {
        let sized = |count: usize| {
            let mut text = statics(
                "a(a: A, b: Partial<A>, c: Omit<A, 'field1'>): A; k(k: keyof Keys): void; b(b: a.B): void; c(c: C0): D",
            );
            for it in 0..count {
                let _ = writeln!(text, "{}", make(it));
            }
            // What the functions name is there in each case.
            let _ = write!(
                text,
                "interface A {{ a: string }} interface Keys {{ k }} namespace a {{ interface B {{ a: string }} }} interface C{count} {{ a: string }} interface D {{ a: string }}"
            );
            if name != "chain" {
                text.push_str("interface C0 { a: string }");
            }
            time(name, &text)
        };
        let (small, large) = (sized(250), sized(2500));
        eprintln!("{name}: {small:?}, {large:?}");
        assert!(large < small * 25, "{name}: {small:?} for 250, {large:?} for ten times as many");
    }
}

#[test]
fn each_form_grows_as_the_spec_does() {
    type Make = fn(usize) -> String;
    let kinds: [(&str, &[&str], Make, &str); 2] = [
        ("types", &["typescript", "api"], |it| format!("type T{it} = string;\n"), "function f(a: T0) => void;"),
        (
            "callbacks",
            &["typescript", "api", "page"],
            |it| format!("on{it}?: (a: string) => void,\n"),
            "} function f(a: A) => void;",
        ),
    ];
    for (kind, forms, make, end) in kinds {
        let folder = common::empty(&format!("growth/form-{kind}"));
        let sized = |count: usize| {
            let begin = if kind == "callbacks" { "interface A {" } else { "" };
            let spec: String = (0..count).map(make).collect();
            let path = folder.join(format!("{count}.rs"));
            write(&path, &format!("taro_api::spec! {{\n{begin}{spec}{end}\n}}\n"));
            path
        };
        let (small, large) = (sized(400), sized(4000));
        for form in forms {
            let time = |spec: &Path| {
                let run = || {
                    let started = Instant::now();
                    let mut expand = Command::new(env!("CARGO_BIN_EXE_cargo-taro"));
                    expand.args(["expand", "--to", form, "--out"]).arg(folder.join("out")).arg(spec);
                    let output = expand.output().expect("it runs");
                    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
                    started.elapsed()
                };
                (0..2).map(|_| run()).min().expect("it ran")
            };
            let (small, large) = (time(&small), time(&large));
            eprintln!("{kind} as {form}: {small:?}, {large:?}");
            assert!(large < small * 25, "{kind} as {form}: {small:?} for 400, {large:?} for ten times as many");
        }
    }
}

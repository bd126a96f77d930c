//! The runtime's modules stand in layers: each one uses only those below it.

use std::fmt::Write;
use std::path::Path;
use std::{fs, io};

/// From the lowest to the highest. Modules of one layer do not use each other.
const LAYERS: [&[&str]; 10] = [
    &["kind", "local", "numbered", "off", "text"],
    &["bridge"],
    &["convert"],
    &["error"],
    &["callback"],
    &["call"],
    &["console", "handle", "listener", "task"],
    &["dynamic"],
    &["host"],
    // Only declares the others, and shows what of them can be named.
    &["lib"],
];

#[test]
fn no_module_uses_one_above_it() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = String::new();
    for (file, text) in files(&source).unwrap() {
        wrong += &upward(&file, &text);
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn each_module_has_a_layer() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found: Vec<String> = files(&source).unwrap().iter().map(|(file, _)| module(file).to_owned()).collect();
    found.sort();
    found.dedup();
    let mut declared: Vec<&str> = LAYERS.concat();
    declared.sort_unstable();
    assert_eq!(found, declared);
}

#[test]
fn a_use_of_what_is_above_is_found_with_its_line() {
    let line = |text: &str| upward("bridge/value.rs", text);
    assert_eq!(
        line("\nuse crate::convert::ToJs;"),
        "src/bridge/value.rs:2: `bridge` uses `convert`, which is not below it\n"
    );
    for upward in [
        "use crate::{text::add, call};",
        "use crate::{\n    text::{add, failure_of},\n    error::Error,\n};",
        "fn f() { crate::host::run(it) }",
        "use super::super::task::spawn;",
        "use super::super::{task};",
        "    pub(in crate::task) fn f() {}",
    ] {
        assert_ne!(line(upward), "", "{upward}");
    }
    for fine in [
        "use crate::text::add;",
        "use crate::{bridge::Value, text::{add, failure_of}};",
        "use super::Value; // crate::host",
        "//! As [`crate::host`] says.",
        "pub(crate) fn f() {}",
        "let text = \"crate::host\";",
    ] {
        assert_eq!(line(fine), "", "{fine}");
    }
}

/// What a file uses and should not, a line each.
fn upward(file: &str, text: &str) -> String {
    let own = module(file);
    let code = code(text);
    let mut wrong = String::new();
    for (at, used) in roots(file, &code) {
        if used != own && layer(used) >= layer(own) {
            let line = code[..at].lines().count().max(1) + usize::from(code[..at].ends_with('\n'));
            writeln!(wrong, "src/{file}:{line}: `{own}` uses `{used}`, which is not below it").unwrap();
        }
    }
    wrong
}

/// The crate's modules that a file names, and where.
fn roots<'c>(file: &str, code: &'c str) -> Vec<(usize, &'c str)> {
    // How many `super::` lead to the crate's root.
    let depth = file.trim_end_matches(".rs").trim_end_matches("/mod").split('/').count();
    let mut found = Vec::new();
    for root in ["crate::".to_owned(), "super::".repeat(depth)] {
        for (at, _) in code.match_indices(&root) {
            let whole = !code[..at].ends_with(|it: char| it.is_alphanumeric() || it == '_' || it == ':');
            if whole {
                found.extend(names(&code[at + root.len()..]).into_iter().map(|name| (at, name)));
            }
        }
    }
    found.retain(|(_, name)| LAYERS.iter().any(|layer| layer.contains(name)));
    found
}

/// The first names of a path, or of each path in braces.
fn names(rest: &str) -> Vec<&str> {
    let name = |text: &'_ str| text.find(|it: char| !it.is_alphanumeric() && it != '_').unwrap_or(text.len());
    let Some(group) = rest.strip_prefix('{') else { return vec![&rest[..name(rest)]] };
    let (mut depth, mut start, mut found) = (0, true, Vec::new());
    for (at, it) in group.char_indices() {
        match it {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => start = true,
            it if start && !it.is_whitespace() => {
                found.push(&group[at..at + name(&group[at..])]);
                start = false;
            }
            _ => {}
        }
    }
    found
}

/// The text without its comments and strings; the lines stay.
fn code(text: &str) -> String {
    let line = |line: &str| {
        let code = line.split("//").next().unwrap_or_default();
        let outside = code.split('"').step_by(2);
        outside.collect::<Vec<_>>().join("\"\"")
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

fn layer(module: &str) -> usize {
    LAYERS.iter().position(|layer| layer.contains(&module)).unwrap_or(0)
}

/// The crate's module that a file belongs to.
fn module(file: &str) -> &str {
    file.split('/').next().unwrap_or_default().trim_end_matches(".rs")
}

/// Every source file by its path below `src`.
fn files(folder: &Path) -> io::Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            found.extend(files(&path)?.into_iter().map(|(file, text)| (format!("{name}/{file}"), text)));
        } else if name.ends_with(".rs") {
            found.push((name, fs::read_to_string(&path)?));
        }
    }
    Ok(found)
}

//! Whether the committed specs are what an import of Taro's installed types gives, and how a crate mounts specs.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::setup;
use crate::test::{cargo, step};

/// Bytes by the path below a folder.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Imports into a copy of the specs, which must change no file: they are fresh, and our own doc lines and the findings of an
/// audit are kept. A second import must give the same bytes, and one without any specs gives the same but for what is kept.
pub(crate) fn fresh(e2e: &Path) -> Result<()> {
    let types = e2e.join("node_modules/@tarojs/taro/types");
    let committed = read(&setup::root().join("specs"))?;
    let copy = setup::root().join("target/specs/copy");
    clear(&copy)?;
    for (path, bytes) in &committed {
        let path = copy.join(path);
        fs::create_dir_all(path.parent().context("a file has a folder")?)?;
        fs::write(path, bytes)?;
    }
    import(&types, &copy, "importing Taro's types over a copy of the specs")?;
    let once = read(&copy)?;
    same(&committed, &once, "the committed specs are not fresh; run `cargo taro import <types> --out specs`")?;
    import(&types, &copy, "importing them once more")?;
    same(&once, &read(&copy)?, "a second import gives other bytes")?;

    let [bare, again] = ["bare", "again"].map(|name| setup::root().join("target/specs").join(name));
    for folder in [&bare, &again] {
        clear(folder)?;
        import(&types, folder, "importing them into an empty folder")?;
    }
    let bare = read(&bare)?;
    same(&bare, &read(&again)?, "two imports into empty folders give different bytes")?;
    let facts: Files = committed.iter().map(|(path, bytes)| (path.clone(), without_words(bytes))).collect();
    let mut bare: Files = bare.iter().map(|(path, bytes)| (path.clone(), without_words(bytes))).collect();
    for (path, bytes) in &mut bare {
        if let Some(facts) = facts.get(path).filter(|facts| says_more_spans(facts, bytes)) {
            bytes.clone_from(facts);
        }
    }
    same(
        &facts,
        &bare,
        "the committed specs say more than words, corrections, findings and units of time beside what an import gives",
    )?;
    back(&types)
}

/// Taro's types -> specs -> declarations -> specs, with all descriptions: the same bytes.
fn back(types: &Path) -> Result<()> {
    let [first, declared, second] =
        ["first", "declared", "second"].map(|it| setup::root().join("target/specs").join(it));
    [&first, &declared, &second].into_iter().try_for_each(|it| clear(it))?;
    let described = |from: &Path, out: &Path| {
        let mut import = cargo(["run", "--quiet", "--package", "cargo-taro", "--", "import", "--docs"]);
        import.arg(from).arg("--out").arg(out);
        step("importing types with their descriptions", import)
    };
    described(types, &first)?;
    let mut expand = cargo(["run", "--quiet", "--package", "cargo-taro", "--", "expand", "--to", "typescript"]);
    expand.arg(&first).arg("--out").arg(&declared);
    step("the declarations of what was imported", expand)?;
    described(&declared, &second)?;
    let specs = |folder: &Path| -> Result<Files> {
        let mut files = read(folder)?;
        // Declarations that were written have nothing that is left out.
        files.remove("left-out.md");
        Ok(files)
    };
    same(&specs(&first)?, &specs(&second)?, "declarations of Taro's types come back as other specs")
}

fn import(types: &Path, out: &Path, what: &str) -> Result<()> {
    let mut import = cargo(["run", "--quiet", "--package", "cargo-taro", "--", "import"]);
    import.arg(types).arg("--out").arg(out);
    step(what, import)
}

/// Holds the findings in the specs against the installed runtimes.
pub(crate) fn audited(e2e: &Path) -> Result<()> {
    let mut audit = cargo(["run", "--quiet", "--package", "cargo-taro", "--", "audit", "--check", "--packages"]);
    audit.arg(e2e.join("node_modules"));
    step("the specs against the runtimes' own code", audit)
}

/// A spec without its doc comments, without corrections, what hosts call otherwise and how long callbacks last, and without what an audit found: four attributes, and the release
/// with the empty line below it. Of the versions, only WeChat's are an audit's.
fn without_words(bytes: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(bytes);
    let kept = ["//", "#[found(", "#[absent(", "#[unconfirmed(", "#[since(weapp = ", "#[once]", "#[ends]", "#[alias("];
    let mut facts = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.trim_start().starts_with("#![taro(") {
            lines.next();
        } else if line.trim_start().starts_with("#[corrected(") {
            // The type may have lines of its own; the evidence ends the attribute.
            let mut end = line;
            while !end.ends_with("\")]") {
                let Some(next) = lines.next() else { break };
                end = next;
            }
        } else if !kept.iter().any(|start| line.trim_start().starts_with(start)) {
            facts.push(line);
        }
    }
    unfitted(&facts.join("\n")).into_bytes()
}

/// Whether two specs are the same, but that the first one has units of time which the second one lacks.
fn says_more_spans(more: &[u8], less: &[u8]) -> bool {
    let [(more, spans), (less, given)] = [more, less].map(|it| without_spans(&String::from_utf8_lossy(it)));
    more == less && given.iter().all(|it| spans.contains(it))
}

/// A spec without its units of time, and where each of them stood.
fn without_spans(text: &str) -> (String, Vec<(usize, &'static str)>) {
    const UNITS: [&str; 2] = ["#[unit(ms)]", "#[unit(s)]"];
    let (mut rest, mut plain, mut spans) = (text, String::new(), Vec::new());
    while let Some((at, unit)) = UNITS.iter().filter_map(|it| Some((rest.find(it)?, *it))).min() {
        plain += &rest[..at];
        spans.push((plain.len(), unit));
        rest = &rest[at + unit.len()..];
    }
    (plain + rest, spans)
}

/// The text without its layout: what is described stands on lines of its own, and a value there has a bar in front.
fn unfitted(text: &str) -> String {
    let text: String = text.split_whitespace().collect();
    let bars = [":|", "=|", ">|", "(|", "[|", "<|"].map(|it| (it, &it[..1]));
    let commas = [",)", ",]", ",}", ",>"].map(|it| (it, &it[1..]));
    bars.into_iter().chain(commas).fold(text, |text, (fitted, plain)| text.replace(fitted, plain))
}

/// Nothing, where there may be an earlier run.
fn clear(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))
}

/// All files that an import writes, by their path below the folder.
pub(crate) fn read(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(at) = folders.pop() {
        for entry in fs::read_dir(&at).with_context(|| format!("cannot read {}", at.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.ends_with("README.md") {
                files.insert(path.strip_prefix(folder)?.to_string_lossy().into_owned(), fs::read(&path)?);
            }
        }
    }
    Ok(files)
}

/// Fails with the first files that differ.
fn same(left: &Files, right: &Files, what: &str) -> Result<()> {
    let paths = left.keys().chain(right.keys()).filter(|path| left.get(*path) != right.get(*path));
    let mut paths: Vec<&str> = paths.map(String::as_str).collect();
    paths.sort_unstable();
    paths.dedup();
    ensure!(paths.is_empty(), "{what}: {} files differ, {}", paths.len(), paths[..paths.len().min(5)].join(", "));
    Ok(())
}

/// The items that mount all specs of a folder as taro-api does; the path is the folder's as the module sees it.
pub(crate) fn mounts(folder: &Path, path: &str) -> Result<String> {
    let mut text = "pub use taro_api::CallbackResult;\n".to_owned();
    // Taro up to 3.2 has no such file.
    if folder.join("general.rs").is_file() {
        write!(text, "\n#[path = \"{path}/general.rs\"]\npub mod general;\n")?;
    }
    for file in mounted(folder)? {
        let name = file.trim_end_matches("/mod.rs").trim_end_matches(".rs").replace('-', "_");
        write!(text, "\n#[path = \"{path}/{file}\"]\nmod mounted_{name};\npub use mounted_{name}::*;\n")?;
    }
    Ok(text)
}

/// The files and families to mount, in the order of their names.
fn mounted(folder: &Path) -> Result<Vec<String>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.join("mod.rs").is_file() {
            paths.push(format!("{name}/mod.rs"));
        } else if name.ends_with(".rs") && name != "general.rs" {
            paths.push(name);
        }
    }
    paths.sort();
    Ok(paths)
}

#[cfg(test)]
mod tests {
    use super::says_more_spans;

    #[test]
    fn units_of_time_may_be_more_and_not_less() {
        let more = |more: &str, less: &str| says_more_spans(more.as_bytes(), less.as_bytes());
        assert!(more("#[unit(ms)]a:number,#[unit(s)]b:number", "a:number,#[unit(s)]b:number"));
        assert!(!more("a:number,b:number", "#[unit(ms)]a:number,b:number"));
        assert!(!more("#[unit(s)]a:number", "#[unit(ms)]a:number"));
        assert!(!more("a:number,#[unit(ms)]b:number", "#[unit(ms)]a:number,b:number"));
        assert!(!more("#[unit(integer)]a:number", "a:number"));
    }
}

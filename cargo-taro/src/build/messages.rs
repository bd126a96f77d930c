//! cargo's messages: which file is which program's.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::programs::Program;
use crate::cargo::{Target, Workspace};

/// Something that cargo made. Other messages have other fields.
#[derive(Deserialize)]
struct Artifact {
    package_id: String,
    target: Target,
    #[serde(default)]
    profile: Profile,
    filenames: Vec<PathBuf>,
    /// Whether it was there before.
    #[serde(default)]
    fresh: bool,
}

/// How it was made.
#[derive(Default, Deserialize)]
struct Profile {
    /// Whether it is the harness of the program's tests, and not the program: with `--tests`, cargo makes both.
    #[serde(default)]
    test: bool,
}

/// The module that cargo made of a program.
#[derive(Debug, PartialEq)]
pub(crate) struct Module {
    pub(crate) path: PathBuf,
    /// Whether it was there before.
    fresh: bool,
}

/// Finds a program's module among cargo's messages.
pub(crate) fn module(messages: &str, program: &Program) -> Result<Module> {
    let artifacts = messages.lines().filter_map(|line| serde_json::from_str::<Artifact>(line).ok());
    let mut own =
        artifacts.filter(|it| !it.profile.test && it.package_id == program.package && it.target == program.target);
    let module = own.next_back().and_then(|Artifact { filenames, fresh, .. }| {
        let path = filenames.into_iter().find(|file| file.extension().is_some_and(|it| it == "wasm"))?;
        Some(Module { path, fresh })
    });
    module.with_context(|| format!("cargo made no module of `{}`", program.name))
}

impl Module {
    /// Whether the file may be another program's: all programs of a name have the same file, and cargo leaves it as it is when
    /// the program itself has not changed since it was built.
    pub(crate) fn may_be_another_s(&self, program: &Program, workspace: &Workspace) -> bool {
        self.fresh
            && match self.lists(program).as_slice() {
                [] => workspace.has_namesake(&program.target),
                lists => !lists.iter().flatten().any(|path| workspace.is_same(path, &program.target.src_path)),
            }
    }

    /// What rustc wrote beside its own file with the same content: which sources that is made of. Beside an example's, cargo
    /// writes a list that says what it is to be, and where `build.build-dir` is another folder, there is none here.
    fn lists(&self, program: &Program) -> Vec<Vec<String>> {
        let folder = self.path.parent().filter(|_| !program.target.is("example")).map(|it| it.join("deps"));
        let files = folder.and_then(|it| it.read_dir().ok()).into_iter().flatten();
        let files = files.filter_map(|it| it.ok().map(|it| it.path()));
        let (name, packed) = (program.stem().replace('-', "_"), fs::read(&self.path).ok());
        // With or without `-` and what cargo tells versions apart by.
        let is_named = |file: &PathBuf| {
            let stem = file.file_stem().and_then(|it| it.to_str()).unwrap_or_default();
            file.extension().is_some_and(|it| it == "wasm") && stem.split('-').next() == Some(&name)
        };
        let same = files.filter(is_named).filter(|file| fs::read(file).ok() == packed);
        same.filter_map(|file| Some(sources(&fs::read_to_string(file.with_extension("d")).ok()?))).collect()
    }
}

/// The files in a list for `make`: each stands on a line of its own as well, as `src/lib.rs:`.
fn sources(list: &str) -> Vec<String> {
    list.lines().filter_map(|line| line.strip_suffix(':')).map(|path| path.replace("\\ ", " ")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_gets_its_own_module() {
        let target = |name: &str| Target {
            name: name.to_owned(),
            kind: vec!["cdylib".to_owned()],
            crate_types: vec!["cdylib".to_owned()],
            src_path: PathBuf::from("/lib.rs"),
        };
        let line = |package: &str, name: &str, file: &str| {
            format!(
                r#"{{"reason":"compiler-artifact","package_id":"{package}","target":{{"name":"{name}","kind":["cdylib"],"crate_types":["cdylib"],"src_path":"/lib.rs"}},"filenames":["{file}"]}}"#
            )
        };
        let messages = [
            line("plugin", "plugin", "/t/plugin.wasm"),
            line("app", "app", "/t/app.wasm"),
            "{\"reason\":\"build-finished\",\"success\":true}".to_owned(),
            line("other", "app", "/t/other.wasm"),
        ]
        .join("\n");
        let program = |package: &str| Program {
            package: package.to_owned(),
            label: String::new(),
            name: package.to_owned(),
            target: target("app"),
        };
        assert_eq!(module(&messages, &program("app")).unwrap().path, PathBuf::from("/t/app.wasm"));
        assert!(module(&messages, &program("plugin")).is_err());
        // The harness of the tests, which cargo makes beside the program.
        let harness =
            line("app", "app", "/t/app-1.wasm").replace("\"filenames\"", "\"profile\":{\"test\":true},\"filenames\"");
        assert_eq!(
            module(&format!("{messages}\n{harness}"), &program("app")).unwrap().path,
            PathBuf::from("/t/app.wasm")
        );
    }

    #[test]
    fn sources_are_read_from_rustc_s_list() {
        let list = "/t/deps/app.d: one/src/lib.rs a\\ b.rs\n\n/t/deps/app.wasm: one/src/lib.rs a\\ b.rs\n\none/src/lib.rs:\n\
                    a\\ b.rs:\n\n# env-dep:TARO_ENV\n";
        assert_eq!(sources(list), ["one/src/lib.rs", "a b.rs"]);
    }
}

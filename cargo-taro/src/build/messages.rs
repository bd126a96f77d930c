//! cargo's messages: which file is which program's.

use std::path::PathBuf;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::programs::Program;
use crate::cargo::Target;

/// Something that cargo made. Other messages have other fields.
#[derive(Deserialize)]
struct Artifact {
    package_id: String,
    target: Target,
    #[serde(default)]
    profile: Profile,
    filenames: Vec<PathBuf>,
}

/// How it was made.
#[derive(Default, Deserialize)]
struct Profile {
    /// Whether it is the harness of the program's tests, and not the program: with `--tests`, cargo makes both.
    #[serde(default)]
    test: bool,
}

/// The module that cargo made of a program.
pub(crate) fn module(messages: &str, program: &Program) -> Result<PathBuf> {
    let artifacts = messages.lines().filter_map(|line| serde_json::from_str::<Artifact>(line).ok());
    let mut own =
        artifacts.filter(|it| !it.profile.test && it.package_id == program.package && it.target == program.target);
    let files = own.next_back().map(|it| it.filenames).unwrap_or_default();
    let module = files.into_iter().find(|file| file.extension().is_some_and(|it| it == "wasm"));
    module.with_context(|| format!("cargo made no module of `{}`", program.name))
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
        };
        let line = |package: &str, name: &str, file: &str| {
            format!(
                r#"{{"reason":"compiler-artifact","package_id":"{package}","target":{{"name":"{name}","kind":["cdylib"],"crate_types":["cdylib"]}},"filenames":["{file}"]}}"#
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
        assert_eq!(module(&messages, &program("app")).unwrap(), PathBuf::from("/t/app.wasm"));
        assert!(module(&messages, &program("plugin")).is_err());
        // The harness of the tests, which cargo makes beside the program.
        let harness =
            line("app", "app", "/t/app-1.wasm").replace("\"filenames\"", "\"profile\":{\"test\":true},\"filenames\"");
        assert_eq!(module(&format!("{messages}\n{harness}"), &program("app")).unwrap(), PathBuf::from("/t/app.wasm"));
    }
}

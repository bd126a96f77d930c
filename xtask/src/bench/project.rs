//! A crate outside of the workspace, as a user's is, whose checks are timed.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use super::{Place, clock};
use crate::cargo;
use crate::setup;
use crate::setup::programs::run;
use crate::setup::wasm::{TARGET, Wasm};

/// The crates that may be compiled with the flag that prints rustc's times. Build scripts of others, which look for a
/// nightly compiler, find none.
const TIMED: &str = "taro_api,taro_api_runtime,web_sys,bench_login,project";

/// A crate in a folder of its own.
pub(super) struct Project<'p> {
    folder: PathBuf,
    wasm: &'p Wasm,
    /// The hosts to prove, and their oldest clients.
    target: [(&'static str, &'static str); 2],
}

/// Seconds that a check took.
#[derive(Clone, Copy)]
pub(super) struct Times {
    /// Of the processor, by cargo and all that it ran.
    pub(super) whole: f64,
    /// What of it rustc spent expanding macros.
    pub(super) expansion: f64,
}

impl<'p> Project<'p> {
    /// Writes a crate with these lines of `[dependencies]` and these files below `src`.
    pub(super) fn new(place: &'p Place, name: &str, dependencies: &str, files: &[(String, String)]) -> Result<Self> {
        let folder = place.folder.join("compile").join(name);
        let manifest = format!(
            "[package]\nname = \"project\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\n{dependencies}\n\n[workspace]\n"
        );
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("Cargo.toml"), manifest)?;
        // The versions of the workspace; cargo takes out what is not needed, and adds what is.
        fs::copy(setup::root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
        for (path, text) in files {
            let path = folder.join("src").join(path);
            fs::create_dir_all(path.parent().context("a file has a folder")?)?;
            fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
        }
        Ok(Project { folder, wasm: &place.wasm, target: [("TARO_ENV", ""), ("TARO_BASE_LIBRARY", "")] })
    }

    /// The same crate, proved for these hosts and their oldest clients.
    pub(super) fn proved_for(self, hosts: &'static str, oldest: &'static str) -> Self {
        Project { target: [("TARO_ENV", hosts), ("TARO_BASE_LIBRARY", oldest)], ..self }
    }

    /// Compiles a package that the crate depends on, with all that it needs, so that a check compiles no more than one.
    pub(super) fn prepare(&self, package: &str) -> Result<()> {
        run(self.cargo("check").args(["--package", package, "--target", TARGET])).map(drop)
    }

    /// Checks one package from nothing, all that it depends on being there.
    pub(super) fn check(&self, package: &str, flags: &[&str]) -> Result<Times> {
        run(self.cargo("clean").args(["--package", package, "--target", TARGET]))?;
        let mut check = self.cargo("rustc");
        check.args(["--package", package, "--lib", "--profile", "check", "--target", TARGET]);
        check.args(["--", "-Ztime-passes", "-Ztime-passes-format=json"]).args(flags);
        let before = clock::spent()?;
        let output = check.output().context("cannot run cargo")?;
        let whole = clock::spent()? - before;
        let told = String::from_utf8_lossy(&output.stderr);
        anyhow::ensure!(output.status.success(), "cannot check {package}\n{told}");
        let expansion = told.lines().find_map(|line| pass(line, "macro_expand_crate"));
        Ok(Times { whole, expansion: expansion.context("rustc told no time of the expansion")? })
    }

    /// What cargo knows of a package that the crate depends on.
    pub(super) fn metadata(&self, package: &str) -> Result<Value> {
        let text = run(self.cargo("metadata").args(["--format-version", "1"]))?;
        let mut metadata: Value = serde_json::from_str(&text)?;
        let packages = metadata["packages"].as_array_mut().context("cargo metadata has no packages")?;
        let found = packages.iter_mut().find(|it| it["name"] == package);
        Ok(found.with_context(|| format!("the crate does not depend on {package}"))?.take())
    }

    /// A cargo in its folder. A registry's crate is compiled at once, so the others are too, not piece by piece.
    fn cargo(&self, command: &str) -> Command {
        let mut cargo = cargo::command();
        cargo.current_dir(&self.folder).arg(command);
        cargo.env("CARGO_TARGET_DIR", self.folder.with_file_name("target"));
        cargo.env("CARGO_INCREMENTAL", "0").env("RUSTC_BOOTSTRAP", TIMED);
        // What is empty names nothing.
        cargo.envs(self.target);
        self.wasm.apply(&mut cargo);
        cargo
    }
}

/// The seconds of a pass, from the line that tells it: `time: {"pass":"..","time":0.1,..}`.
fn pass(line: &str, name: &str) -> Option<f64> {
    let told: Value = serde_json::from_str(line.trim().strip_prefix("time:")?).ok()?;
    if told["pass"] == name { told["time"].as_f64() } else { None }
}

#[cfg(test)]
mod tests {
    use super::pass;

    #[test]
    fn a_pass_is_read_by_its_name() {
        let line = r#"time: {"pass":"macro_expand_crate","time":1.5,"rss_start":1,"rss_end":2}"#;
        assert_eq!(pass(line, "macro_expand_crate"), Some(1.5));
        assert_eq!(pass(line, "total"), None);
        assert_eq!(pass("warning: unused", "total"), None);
    }
}

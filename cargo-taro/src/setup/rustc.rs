//! The compiler, and where it finds the standard library for the target.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::programs::run;
use crate::cargo::{Configuration, TARGET};

/// A compiler.
pub(crate) struct Rustc {
    program: PathBuf,
    /// The variables that it gets beside this program's own.
    environment: Vec<(String, String)>,
    /// `1.95.0`
    pub(super) release: String,
    /// The commit it was built from.
    pub(super) commit: String,
}

impl Rustc {
    /// Asks the compiler of cargo's configuration for its version.
    pub(crate) fn of(configuration: &Configuration) -> Result<Rustc> {
        Rustc::ask(&configuration.rustc, &configuration.environment)
    }

    /// Asks a compiler for its version.
    pub(super) fn ask(program: &Path, environment: &[(String, String)]) -> Result<Rustc> {
        let variables = environment.iter().map(|(name, value)| (name, value));
        let version = run(Command::new(program).envs(variables).arg("-vV"))?;
        let field = |name| {
            version
                .lines()
                .find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
                .map(str::to_owned)
                .with_context(|| format!("`rustc -vV` names no {name}"))
        };
        let environment = environment.to_vec();
        Ok(Rustc {
            program: program.to_owned(),
            environment,
            release: field("release")?,
            commit: field("commit-hash")?,
        })
    }

    fn command(&self) -> Command {
        let mut rustc = Command::new(&self.program);
        rustc.envs(self.environment.iter().map(|(name, value)| (name, value)));
        rustc
    }

    /// Its program.
    pub(crate) fn path(&self) -> &Path {
        &self.program
    }

    /// Whether it finds the standard library, with these flags.
    pub(crate) fn has_std(&self, flags: &[String]) -> Result<bool> {
        let mut rustc = self.command();
        let folder = run(rustc.args(flags).args(["--print", "target-libdir", "--target", TARGET]))?;
        let Ok(files) = Path::new(folder.trim()).read_dir() else { return Ok(false) };
        let mut names = files.filter_map(|file| Some(file.ok()?.file_name().to_string_lossy().into_owned()));
        Ok(names.any(|name| name.starts_with("libcore-") && name.ends_with(".rlib")))
    }

    /// The features that flags turn on for the target, by rustc's names.
    pub(crate) fn features(&self, flags: &[String]) -> Result<Vec<String>> {
        let mut rustc = self.command();
        rustc.args(flags).args(["--print", "cfg", "--target", TARGET]);
        // It names those that are not stable, too.
        let printed = run(rustc.env("RUSTC_BOOTSTRAP", "1"))?;
        let names = printed.lines().filter_map(|line| line.strip_prefix("target_feature=\"")?.strip_suffix('"'));
        Ok(names.map(str::to_owned).collect())
    }

    /// The sources of its standard library, where rustup's component rust-src or a package of the system's is installed.
    pub(super) fn sources(&self) -> Result<Option<PathBuf>> {
        let sysroot = run(self.command().args(["--print", "sysroot"]))?;
        let library = Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library");
        Ok(library.join("Cargo.lock").is_file().then_some(library))
    }

    /// What is built for this compiler, below a folder.
    pub(super) fn folder(&self, above: &Path) -> PathBuf {
        let short = self.commit.get(..9).unwrap_or(&self.commit);
        above.join(format!("{TARGET}-{}-{short}", self.release))
    }
}

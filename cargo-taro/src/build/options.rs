//! The options of cargo's that `cargo taro build` takes.

use std::ffi::{OsStr, OsString};
use std::path::Path;

use anyhow::Result;
use clap::{Arg, Args, Command};

use crate::cargo::{self, Configuration, TARGET, Tree, Variables, Workspace};

/// Options of `cargo build` and `cargo check`, in cargo's words.
#[derive(Args, Default)]
#[command(next_help_heading = "Options of cargo's")]
pub(crate) struct Options {
    /// The packages; the one in this folder if none is named.
    #[arg(short, long, value_name = "PACKAGE")]
    pub(crate) package: Vec<String>,
    /// All packages of the workspace.
    #[arg(long, alias = "all")]
    pub(crate) workspace: bool,
    /// Leaves packages out of `--workspace`.
    #[arg(long, value_name = "PACKAGE", requires = "workspace")]
    exclude: Vec<String>,
    /// The package's library.
    #[arg(long)]
    pub(crate) lib: bool,
    /// A program of the package's that is no library.
    #[arg(long, value_name = "NAME")]
    pub(crate) bin: Vec<String>,
    /// An example.
    #[arg(long, value_name = "NAME")]
    pub(crate) example: Vec<String>,
    /// Features of the packages, separated by commas.
    #[arg(short = 'F', long, value_name = "FEATURES")]
    features: Vec<String>,
    /// All features.
    #[arg(long)]
    all_features: bool,
    /// All but the feature `default`.
    #[arg(long)]
    no_default_features: bool,
    /// The profile `release`; this is the default.
    #[arg(short, long, conflicts_with = "profile")]
    release: bool,
    /// A profile of Cargo.toml's.
    #[arg(long, value_name = "PROFILE")]
    profile: Option<String>,
    /// The package's Cargo.toml.
    #[arg(long, value_name = "FILE")]
    manifest_path: Option<String>,
    /// The folder of what cargo compiles.
    #[arg(long, value_name = "FOLDER")]
    target_dir: Option<String>,
    /// Leaves Cargo.lock as it is.
    #[arg(long)]
    locked: bool,
    /// Does not use the network.
    #[arg(long)]
    offline: bool,
    /// The same as `--locked --offline`.
    #[arg(long)]
    frozen: bool,
    /// Sets a value of cargo's configuration, or names a file of it.
    #[arg(long, value_name = "KEY=VALUE")]
    config: Vec<String>,
    /// Sets an unstable option of cargo's.
    #[arg(short = 'Z', value_name = "FLAG")]
    unstable: Vec<String>,
}

impl Options {
    /// Where the workspace is, and how cargo is configured.
    pub(crate) fn place(&self) -> Vec<String> {
        let mut words = Words::default();
        words.values("--manifest-path", &self.manifest_path);
        words.flag("--locked", self.locked);
        words.flag("--offline", self.offline);
        words.flag("--frozen", self.frozen);
        words.values("--config", &self.config);
        words.values("-Z", &self.unstable);
        words.0
    }

    /// Asks cargo which packages it would compile, and with which configuration.
    pub(crate) fn ask(&self, variables: Variables) -> Result<(Tree, Configuration)> {
        let cargo = || {
            let mut cargo = cargo::command();
            cargo.args(cargo::tree(!self.example.is_empty())).args(["--target", TARGET]);
            cargo.args(self.packages()).args(self.features()).args(self.place());
            cargo
        };
        let (printed, configuration) = cargo::with_configuration(cargo, variables)?;
        Ok((Tree::parse(&printed), configuration))
    }

    /// What tells the workspace from others that compile into the same folders.
    pub(crate) fn key(&self, workspace: &Workspace) -> Option<String> {
        workspace.key(self.target_dir.as_deref().map(Path::new))
    }

    /// Which parts of a package.
    pub(crate) fn targets(&self) -> Vec<String> {
        let mut words = Words::default();
        words.flag("--lib", self.lib);
        words.values("--bin", &self.bin);
        words.values("--example", &self.example);
        words.0
    }

    /// Which features.
    pub(crate) fn features(&self) -> Vec<String> {
        let mut words = Words::default();
        words.values("--features", &self.features);
        words.flag("--all-features", self.all_features);
        words.flag("--no-default-features", self.no_default_features);
        words.0
    }

    /// Whether packages are named.
    pub(crate) fn names_packages(&self) -> bool {
        !self.package.is_empty() || self.workspace
    }

    /// Which packages.
    pub(crate) fn packages(&self) -> Vec<String> {
        let mut words = Words::default();
        words.values("--package", &self.package);
        words.flag("--workspace", self.workspace);
        words.values("--exclude", &self.exclude);
        words.0
    }

    /// With which profile, and where to.
    pub(crate) fn profile(&self, default: &str) -> Vec<String> {
        let mut words = Words::default();
        words.values("--profile", Some(self.profile.as_deref().unwrap_or(default)));
        words.values("--target-dir", &self.target_dir);
        words.0
    }
}

/// Arguments of cargo's.
#[derive(Default)]
struct Words(Vec<String>);

impl Words {
    fn flag(&mut self, name: &str, is_set: bool) {
        if is_set {
            self.0.push(name.to_owned());
        }
    }

    fn values<T: ToString>(&mut self, name: &str, values: impl IntoIterator<Item = T>) {
        for value in values {
            self.0.extend([name.to_owned(), value.to_string()]);
        }
    }
}

/// Moves what [`Options`] has from behind the `--` of `cargo taro build` and `cargo taro prove` to before it, so that they mean the
/// same in both places.
pub(crate) fn before_the_dashes(words: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let mut words: Vec<OsString> = words.into_iter().collect();
    if words.get(1).is_none_or(|command| command != "build" && command != "prove") {
        return words;
    }
    let Some(dashes) = words.iter().position(|word| word == "--") else { return words };
    let behind = words.split_off(dashes + 1);
    let command = Options::augment_args(Command::new("cargo"));
    let (mut known, mut rest) = (Vec::new(), Vec::new());
    let mut behind = behind.into_iter();
    while let Some(word) = behind.next() {
        let Some(option) = command.get_arguments().find(|option| is_it(option, &word)) else {
            rest.push(word);
            continue;
        };
        let has_value_beside = option.get_action().takes_values() && is_name_alone(&word);
        known.push(word);
        known.extend(has_value_beside.then(|| behind.next()).flatten());
    }
    words.splice(dashes..dashes, known);
    words.extend(rest);
    words
}

/// Whether a word is an option, with or without its value.
fn is_it(option: &Arg, word: &OsStr) -> bool {
    let word = word.to_string_lossy();
    match word.strip_prefix("--") {
        Some(long) => {
            let name = long.split('=').next().unwrap_or(long);
            option.get_long_and_visible_aliases().is_some_and(|names| names.contains(&name))
                || option.get_all_aliases().is_some_and(|names| names.contains(&name))
        }
        None => word
            .strip_prefix('-')
            .and_then(|short| short.chars().next())
            .is_some_and(|it| option.get_short() == Some(it)),
    }
}

/// Whether a word is an option's name, and its value is the next word.
fn is_name_alone(word: &OsStr) -> bool {
    let word = word.to_string_lossy();
    if word.starts_with("--") { !word.contains('=') } else { word.chars().count() == 2 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moved(line: &str) -> String {
        let words = before_the_dashes(line.split(' ').map(OsString::from));
        words.iter().map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn an_option_means_the_same_behind_the_dashes() {
        assert_eq!(
            moved("taro build --out dist -- --jobs 4 -p app --config=a.b=1 --all --color never -Zunstable -F x,y"),
            "taro build --out dist -p app --config=a.b=1 --all -Zunstable -F x,y -- --jobs 4 --color never"
        );
        assert_eq!(moved("taro build -p app"), "taro build -p app");
        assert_eq!(moved("taro prove -- -p app --tests"), "taro prove -p app -- --tests");
        assert_eq!(moved("taro check -- -p app"), "taro check -- -p app");
        assert_eq!(moved("taro build -- --profile"), "taro build --profile --");
    }

    #[test]
    fn every_option_reaches_cargo() {
        use clap::FromArgMatches;
        let line = "-p a --workspace --exclude b -F c --features d --all-features --no-default-features --profile e \
                    --manifest-path f --target-dir g --locked --offline --frozen --config h -Z i";
        let command = Options::augment_args(Command::new("cargo").no_binary_name(true));
        let options = Options::from_arg_matches(&command.get_matches_from(line.split_whitespace())).unwrap();
        let words =
            [options.packages(), options.features(), options.profile("release"), options.place()].concat().join(" ");
        assert_eq!(
            words,
            "--package a --workspace --exclude b --features c --features d --all-features --no-default-features \
             --profile e --target-dir g --manifest-path f --locked --offline --frozen --config h -Z i"
        );
    }
}

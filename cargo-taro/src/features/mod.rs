//! `cargo taro features`: which features of taro-api have the APIs that a program calls.
//!
//! ```text
//!  names, or a program's sources ─ scan ─► names ─ table.txt ─► the line for Cargo.toml
//! ```

mod scan;

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::Args;
use taro_api_codegen::resolve::names::{camel_text, snake_text};
use taro_api_codegen::suggest;

/// What `cargo taro features` is told.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo taro features showToast get_storage
  cargo taro features --scan src")]
pub(crate) struct Features {
    /// APIs and types, by their names in JavaScript or in Rust.
    #[arg(required_unless_present = "scan")]
    names: Vec<String>,
    /// Rust files, and folders to walk: the names that they take from taro_api.
    #[arg(long, value_name = "PATH", num_args = 1..)]
    scan: Vec<PathBuf>,
}

/// Written by `cargo xtask features --bless`: the features that are on by default, and the names that each feature has.
const TABLE: &str = include_str!("table.txt");

impl Features {
    pub(crate) fn run(&self) -> Result<()> {
        let mut features = BTreeSet::new();
        let mut unknown = Vec::new();
        for name in &self.names {
            match of(name) {
                Some(feature) => drop(features.insert(feature)),
                None => unknown.push(not_found(name)),
            }
        }
        if !unknown.is_empty() {
            bail!("{}", unknown.join("\n"));
        }
        let scanned = scan::scan(&self.scan)?;
        for name in &scanned.names {
            features.extend(exactly(name));
        }
        println!("{}", line(scanned.dependency.as_deref(), &features));
        Ok(())
    }
}

/// The line for `Cargo.toml`, which may call the crate otherwise.
fn line(dependency: Option<&str>, features: &BTreeSet<&str>) -> String {
    let default: BTreeSet<&str> =
        entries().filter(|(feature, _)| *feature == "default").flat_map(|(_, it)| it).collect();
    let named: Vec<String> = features.difference(&default).map(|it| format!("{it:?}")).collect();
    let version = env!("CARGO_PKG_VERSION").rsplit_once('.').map_or("", |(minor, _)| minor);
    let features = (!named.is_empty()).then(|| format!("features = [{}]", named.join(", ")));
    let package = dependency.map(|_| format!("package = {PACKAGE:?}"));
    let name = dependency.unwrap_or(PACKAGE);
    if features.is_none() && package.is_none() {
        return format!("{name} = {version:?}");
    }
    let fields: Vec<String> = package.into_iter().chain([format!("version = {version:?}")]).chain(features).collect();
    format!("{name} = {{ {} }}", fields.join(", "))
}

/// The crate, as cargo calls it.
const PACKAGE: &str = "taro-api";

/// The smallest feature that has an API or a type, by its name in JavaScript or in Rust.
pub(crate) fn of(name: &str) -> Option<&'static str> {
    // `Taro.showToast`, `login.Option`, `login::Option`
    let name = name.trim_start_matches("taro_api::").trim_start_matches("Taro.");
    let name = name.split(['.', ':', '(']).next().unwrap_or_default().trim_start_matches("r#");
    [name.to_owned(), snake_text(name), camel_text(name)].iter().find_map(|name| exactly(name))
}

/// The smallest feature that has an API or a type of that name in Rust. `console` is no `Console`.
fn exactly(name: &str) -> Option<&'static str> {
    let is_it = |it: &&str| it.trim_start_matches("r#") == name.trim_start_matches("r#");
    entries().filter(|(feature, _)| *feature != "default").find(|(_, names)| names.iter().any(is_it)).map(|it| it.0)
}

fn entries() -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    let entry =
        |line: &'static str| line.split_once(": ").map(|(feature, names)| (feature, names.split(' ').collect()));
    TABLE.lines().filter_map(entry)
}

fn not_found(name: &str) -> String {
    let known: Vec<&str> = entries().flat_map(|(_, names)| names).collect();
    match suggest::nearest(&snake_text(name), known.iter().copied()) {
        Some(near) => format!("taro-api has no `{name}`; did you mean `{near}`?"),
        None => format!("taro-api has no `{name}`; its documentation lists what there is: https://docs.rs/taro-api"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_both_languages_are_found() {
        for (name, feature) in [
            ("showToast", Some("ui-interaction")),
            ("Taro.showToast", Some("ui-interaction")),
            ("get_storage", Some("storage-index")),
            ("taro_api::login::Option", Some("open-api-login")),
            ("login(", Some("open-api-login")),
            ("RequestTask", Some("network-request")),
            ("console", Some("base-debug")),
            ("nothing", None),
            ("", None),
        ] {
            assert_eq!(of(name), feature, "{name}");
        }
        assert_eq!((exactly("console"), exactly("Console")), (None, Some("base-debug")));
        assert_eq!(not_found("showTost"), "taro-api has no `showTost`; did you mean `show_toast`?");
    }

    #[test]
    fn the_line_names_what_is_not_on() {
        let named = |dependency, names: &[&str]| line(dependency, &names.iter().filter_map(|it| of(it)).collect());
        let line = |names: &[&str]| named(None, names);
        assert_eq!(line(&["login", "request"]), "taro-api = \"0.1\"");
        assert_eq!(
            line(&["showToast", "get_storage", "login"]),
            "taro-api = { version = \"0.1\", features = [\"storage-index\", \"ui-interaction\"] }"
        );
        assert_eq!(named(Some("taro"), &["login"]), "taro = { package = \"taro-api\", version = \"0.1\" }");
    }
}

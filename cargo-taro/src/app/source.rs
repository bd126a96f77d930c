//! Where an app gets taro-api and its plugin from, and the crate that it starts with.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use taro_api_codegen::resolve::names;

const MANIFEST: &str = include_str!("../../template/rust/manifest.toml");
const LIBRARY: &str = include_str!("../../template/rust/lib.rs");

/// The published packages of this version, or a checkout.
pub(super) struct Source {
    checkout: Option<PathBuf>,
}

impl Source {
    pub(super) fn new(checkout: Option<&Path>) -> Result<Source> {
        let checkout = checkout.map(|folder| {
            ensure!(folder.join("taro-api/Cargo.toml").is_file(), "{} is no checkout of taro-api", folder.display());
            folder.canonicalize().with_context(|| format!("cannot read {}", folder.display()))
        });
        Ok(Source { checkout: checkout.transpose()? })
    }

    /// The version of the plugin, as package.json has it.
    pub(super) fn plugin(&self) -> String {
        match &self.checkout {
            Some(folder) => format!("file:{}", folder.join("taro-plugin-rust").display()),
            None => format!("^{}", env!("CARGO_PKG_VERSION")),
        }
    }

    /// The line of taro-api in Cargo.toml.
    fn taro_api(&self) -> String {
        let from = match &self.checkout {
            Some(folder) => format!("path = {:?}", folder.join("taro-api").display().to_string()),
            None => format!("version = {:?}", env!("CARGO_PKG_VERSION")),
        };
        format!("taro-api = {{ {from}, features = [\"storage\", \"panic-message\"] }}")
    }

    /// The files of the crate, in the folder `rust`.
    pub(super) fn files(&self, name: &str) -> Vec<(&'static str, String)> {
        let manifest = MANIFEST.replace("NAME", name).replace("TARO_API", &self.taro_api());
        vec![("rust/Cargo.toml", manifest), ("rust/src/lib.rs", LIBRARY.replace("NAME", name))]
    }
}

/// Checks a name: it is a crate's and an npm package's, and part of an import.
pub(super) fn check_name(name: &str) -> Result<()> {
    let begins = name.starts_with(|it: char| it.is_ascii_lowercase());
    let all = name.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-' || it == '_');
    ensure!(begins && all, "`{name}` cannot name an app: write lowercase letters, digits, `-` and `_`, a letter first");
    let taken = ["test", "core", "std", "alloc", "taro-api", "taro_api", "wasm-bindgen", "node_modules"];
    let is_taken = taken.contains(&name) || !names::is_plain(&name.replace('-', "_"));
    ensure!(!is_taken, "`{name}` cannot name a crate: Rust or this app has it already");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_that_of_a_crate_and_of_a_package() {
        for name in ["shop", "my-shop", "shop2"] {
            assert!(check_name(name).is_ok(), "{name}");
        }
        for name in ["", "Shop", "2shop", "a/b", "fn", "gen", "core", "taro-api", "商店"] {
            assert!(check_name(name).is_err(), "{name}");
        }
    }
}

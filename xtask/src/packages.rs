//! Each crate that is published, built from its package and from the packages of the others.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::setup::{self, programs};
use crate::test::{cargo, step};

/// Packages what is published, and builds each from what its package holds.
pub(crate) fn each() -> Result<()> {
    let packages = of_the_workspace()?;
    // `publish = false` is an empty list of registries, and no word of it is null.
    let published: Vec<&Value> = packages.iter().filter(|it| it["publish"].is_null()).collect();
    published.iter().try_for_each(|it| reviewed(name(it)?))?;
    let target = setup::root().join("target/packages");
    forget(&unpacked()?, &published)?;
    forget_built(&target.join("debug/.fingerprint"), &published)?;
    let mut package = cargo(["package", "--allow-dirty", "--target-dir"]);
    package.arg(&target);
    for it in published {
        package.arg("--package").arg(name(it)?);
    }
    step("each crate from its package", package)
}

/// The crates of the workspace, as cargo reads them.
pub(crate) fn of_the_workspace() -> Result<Vec<Value>> {
    let text = programs::run(&mut cargo(["metadata", "--no-deps", "--format-version", "1"]))?;
    let mut metadata: Value = serde_json::from_str(&text)?;
    match metadata["packages"].take() {
        Value::Array(packages) => Ok(packages),
        _ => bail!("cargo metadata has no packages"),
    }
}

/// Files of packages beside the Rust sources and what cargo and every package of ours has.
const DATA: [&str; 34] = [
    "examples/imported/step-counter.d.ts",
    "js/load.js",
    "js/text.js",
    "specs/README.md",
    "specs/left-out.md",
    "src/bridge/current.js",
    "src/bridge/failures.tsv",
    "src/bridge/successes.tsv",
    "src/bridge/library.js",
    "src/bridge/shim.js",
    "src/families.txt",
    "src/features/table.txt",
    "src/matrix/page.html",
    "js/base64.js",
    "js/bulk.js",
    "js/globals.js",
    "js/growth.js",
    "js/translated.js",
    "js/wide.js",
    "template/app/babel.config.js",
    "template/app/config/index.ts",
    "template/app/gitignore",
    "template/app/npmrc",
    "template/app/package.json",
    "template/app/project.config.json",
    "template/app/src/app.config.ts",
    "template/app/src/app.ts",
    "template/app/src/index.html",
    "template/app/src/pages/index/index.config.ts",
    "template/app/src/pages/index/index.tsx",
    "template/app/tsconfig.json",
    "template/app/types/global.d.ts",
    "template/rust/lib.rs",
    "template/rust/manifest.toml",
];
const EVERYWHERE: [&str; 7] = [
    ".cargo_vcs_info.json",
    "Cargo.lock",
    "Cargo.toml",
    "Cargo.toml.orig",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
];

/// Makes sure that a package holds what somebody has looked at, and nothing else, as a test or a key.
fn reviewed(package: &str) -> Result<()> {
    let list = programs::run(&mut cargo(["package", "--list", "--allow-dirty", "--package", package]))?;
    let list: Vec<String> = list.lines().map(|it| it.replace('\\', "/")).collect();
    let others = unexpected(list.iter().map(String::as_str));
    if !others.is_empty() {
        bail!(
            "the package {package} would hold {}: exclude them in its Cargo.toml, or add them to the list in \
             xtask/src/packages.rs",
            others.join(", ")
        );
    }
    for file in EVERYWHERE.into_iter().filter(|it| *it != ".cargo_vcs_info.json") {
        if !list.iter().any(|it| it == file) {
            bail!("the package {package} would not hold {file}");
        }
    }
    Ok(())
}

/// The files of a package that nobody has looked at.
fn unexpected<'f>(files: impl Iterator<Item = &'f str>) -> Vec<&'f str> {
    let source = |it: &str| ["examples/", "specs/", "src/"].iter().any(|of| it.starts_with(of)) && it.ends_with(".rs");
    files.filter(|it| !source(it) && !DATA.contains(it) && !EVERYWHERE.contains(it)).collect()
}

fn name(package: &Value) -> Result<&str> {
    package["name"].as_str().context("a package has no name")
}

/// Where cargo keeps the text of what it unpacked, one folder for each registry.
fn unpacked() -> Result<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home =
        home.or_else(|| Some(env::home_dir()?.join(".cargo"))).context("neither CARGO_HOME nor a home is set")?;
    Ok(home.join("registry/src"))
}

/// Removes what cargo unpacked of our own packages before. The registry that `cargo package` makes for them is always in
/// the same folder, and their versions stay the same while their text changes: cargo would take an older text for today's.
fn forget(unpacked: &Path, packages: &[&Value]) -> Result<()> {
    let Ok(registries) = unpacked.read_dir() else { return Ok(()) };
    // A registry's folder is named for its host, and one that lies in a folder has none.
    let in_a_folder = |name: &std::ffi::OsStr| name.to_string_lossy().starts_with('-');
    for registry in registries {
        let registry = registry?;
        if !in_a_folder(&registry.file_name()) {
            continue;
        }
        for package in packages {
            let (name, version) = (&package["name"], &package["version"]);
            let (Some(name), Some(version)) = (name.as_str(), version.as_str()) else { continue };
            let old = registry.path().join(format!("{name}-{version}"));
            if old.exists() {
                fs::remove_dir_all(&old).with_context(|| format!("cannot remove {}", old.display()))?;
            }
        }
    }
    Ok(())
}

/// Has cargo build our own packages anew, for the same reason: what came from a registry does not change, it thinks.
fn forget_built(fingerprints: &Path, packages: &[&Value]) -> Result<()> {
    let Ok(built) = fingerprints.read_dir() else { return Ok(()) };
    for folder in built {
        let folder = folder?;
        let built = folder.file_name();
        let is = |name: &str| built.to_string_lossy().strip_prefix(name).is_some_and(|rest| rest.starts_with('-'));
        for package in packages {
            if is(name(package)?) && folder.path().exists() {
                fs::remove_dir_all(folder.path())
                    .with_context(|| format!("cannot remove {}", folder.path().display()))?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_nobody_has_looked_at_is_named() {
        let files = [
            "src/a/b.rs",
            "specs/a.rs",
            "Cargo.toml",
            "README.md",
            "tests/a.rs",
            "src/key.pem",
            "js/load.js",
            "build.rs",
        ];
        assert_eq!(unexpected(files.into_iter()), ["tests/a.rs", "src/key.pem", "build.rs"]);
    }

    #[test]
    fn the_packages_hold_what_was_looked_at() -> Result<()> {
        let packages = of_the_workspace()?;
        packages.iter().filter(|it| it["publish"].is_null()).try_for_each(|it| reviewed(name(it)?))
    }

    #[test]
    fn only_our_own_in_a_registry_of_a_folder_is_forgotten() -> Result<()> {
        let root = env::temp_dir().join(format!("taro-api-unpacked-{}", std::process::id()));
        let (ours, other) = (root.join("-0a1b/ours-0.1.0"), root.join("-0a1b/other-0.1.0"));
        let public = root.join("crates-0a1b/ours-0.1.0");
        for folder in [&ours, &other, &public] {
            fs::create_dir_all(folder)?;
        }
        forget(&root, &[&json!({ "name": "ours", "version": "0.1.0" })])?;
        let left = (ours.exists(), other.exists(), public.exists());
        fs::remove_dir_all(&root)?;
        assert_eq!(left, (false, true, true));
        Ok(())
    }

    #[test]
    fn what_was_built_of_our_own_is_forgotten() -> Result<()> {
        let root = env::temp_dir().join(format!("taro-api-built-{}", std::process::id()));
        let (ours, other) = (root.join("ours-0a1b"), root.join("our-0a1b"));
        for folder in [&ours, &other] {
            fs::create_dir_all(folder)?;
        }
        forget_built(&root, &[&json!({ "name": "ours" }), &json!({ "name": "ours-too" })])?;
        let left = (ours.exists(), other.exists());
        fs::remove_dir_all(&root)?;
        assert_eq!(left, (false, true));
        Ok(())
    }
}

//! Installed packages: where they are, which release they are, and which file an import means.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

/// A `node_modules` folder.
pub(super) struct Packages {
    root: PathBuf,
}

impl Packages {
    pub(super) fn new(root: &Path) -> Packages {
        // pnpm's are links into a folder of its own; what they import stands there.
        Packages { root: root.canonicalize().unwrap_or_else(|_| root.to_owned()) }
    }

    /// The folder of a package, if it is installed.
    pub(super) fn folder(&self, name: &str) -> Option<PathBuf> {
        let folder = self.root.join(name);
        folder.join("package.json").is_file().then(|| folder.canonicalize().unwrap_or(folder))
    }

    /// The release that is installed.
    pub(super) fn version(&self, name: &str) -> Result<Option<String>> {
        let Some(folder) = self.folder(name) else { return Ok(None) };
        let manifest = manifest(&folder)?;
        let version = manifest["version"].as_str().with_context(|| format!("{name} names no version"))?;
        Ok(Some(version.to_owned()))
    }

    /// A file as evidence names it: from its package's name on.
    pub(super) fn shown(&self, file: &Path) -> String {
        let below = file.strip_prefix(&self.root).unwrap_or(file).to_string_lossy().replace('\\', "/");
        match below.rsplit_once("/node_modules/") {
            Some((_, inner)) if below.starts_with('.') => inner.to_owned(),
            _ => below,
        }
    }
}

/// What an import of a file means; `None` when it is not installed.
pub(super) fn resolve(from: &Path, specifier: &str) -> Option<PathBuf> {
    let folder = from.parent()?;
    if specifier.starts_with('.') {
        return file(&normal(&folder.join(specifier)));
    }
    let parts = if specifier.starts_with('@') { 2 } else { 1 };
    let name: PathBuf = specifier.split('/').take(parts).collect();
    let inner: PathBuf = specifier.split('/').skip(parts).collect();
    let package = folder.ancestors().map(|it| it.join("node_modules").join(&name)).find(|it| it.is_dir())?;
    if inner.as_os_str().is_empty() { entry(&package) } else { file(&package.join(inner)) }
}

/// The file that an import of a whole package means to a bundler.
pub(super) fn entry(package: &Path) -> Option<PathBuf> {
    let manifest = manifest(package).ok()?;
    let main = ["module", "main"].into_iter().find_map(|key| manifest[key].as_str()).unwrap_or("index.js");
    file(&normal(&package.join(main)))
}

fn manifest(package: &Path) -> Result<Value> {
    let path = package.join("package.json");
    let text = crate::read::text(&path)?;
    serde_json::from_str(&text).with_context(|| format!("{} is no JSON", path.display()))
}

/// A path as JavaScript means it: its ending, and `index.js` of a folder, may be left out.
fn file(path: &Path) -> Option<PathBuf> {
    let mut named = path.as_os_str().to_owned();
    named.push(".js");
    [path.to_owned(), PathBuf::from(named), path.join("index.js")].into_iter().find(|it| it.is_file())
}

/// Without `.` and `..`.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir => drop(normal.pop()),
            part => normal.push(part),
        }
    }
    normal
}

//! Installed packages: where they are, which release they are, and which file an import means.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use super::tables::Place;

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
        self.folder(name).map(|it| self.version_of(&it)).transpose()
    }

    /// The release of the package in a folder.
    pub(super) fn version_of(&self, folder: &Path) -> Result<String> {
        let version = manifest(folder)?["version"].as_str().map(str::to_owned);
        version.with_context(|| format!("{} names no version", self.shown(folder)))
    }

    /// A place as a spec keeps it: the package with its release, the file and the line.
    ///
    /// `@mini-types/my@3.0.14/types/lib.my.d.ts:12`
    pub(super) fn evidence(&self, place: &Place) -> String {
        let package = place.file.ancestors().find(|it| it.join("package.json").is_file() && is_package(it));
        let line = place.line.map(|line| format!(":{line}")).unwrap_or_default();
        let released = package.and_then(|it| Some((self.shown(it), self.version_of(it).ok()?, it)));
        let Some((name, version, package)) = released else { return self.shown(&place.file) + &line };
        // Of a package inside of another one, the inner one is meant.
        let name = name.rsplit_once("node_modules/").map_or(name.as_str(), |(_, inner)| inner);
        let below = place.file.strip_prefix(package).unwrap_or(&place.file).to_string_lossy().replace('\\', "/");
        let below = if below.is_empty() { below } else { format!("/{below}") };
        format!("{name}@{version}{below}{line}")
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

/// The folder of a package that another one brings.
pub(super) fn resolve_package(from: &Path, name: &str) -> Option<PathBuf> {
    from.ancestors().map(|it| it.join("node_modules").join(name)).find(|it| it.is_dir())
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
    let package = resolve_package(folder, &name.to_string_lossy())?;
    if inner.as_os_str().is_empty() { entry(&package) } else { file(&package.join(inner)) }
}

/// The file that an import of a whole package means to a bundler.
pub(super) fn entry(package: &Path) -> Option<PathBuf> {
    let manifest = manifest(package).ok()?;
    let main = ["module", "main"].into_iter().find_map(|key| manifest[key].as_str()).unwrap_or("index.js");
    file(&normal(&package.join(main)))
}

/// Whether a folder is a package's own, and not one in it that says something to Node.
fn is_package(folder: &Path) -> bool {
    let is_modules = |it: &Path| it.file_name().is_some_and(|it| it == "node_modules");
    let parent = folder.parent();
    let scope = parent.filter(|it| it.file_name().is_some_and(|it| it.to_string_lossy().starts_with('@')));
    parent.is_some_and(is_modules) || scope.and_then(Path::parent).is_some_and(is_modules)
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
pub(super) fn normal(path: &Path) -> PathBuf {
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

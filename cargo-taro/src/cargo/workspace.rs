//! The packages of a workspace and what they make, from `cargo metadata`.

use std::collections::BTreeSet;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Deserialize;

use super::{Package, command, output};

/// A workspace.
#[derive(Deserialize)]
pub(crate) struct Workspace {
    packages: Vec<Member>,
    workspace_root: PathBuf,
    target_directory: PathBuf,
    /// Older versions of cargo have none.
    build_directory: Option<PathBuf>,
}

/// A package of the workspace.
#[derive(Deserialize)]
pub(crate) struct Member {
    /// How cargo's messages name it.
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) manifest_path: PathBuf,
    pub(crate) targets: Vec<Target>,
    #[serde(default)]
    dependencies: Vec<Dependency>,
}

/// A package that a Cargo.toml names.
#[derive(Deserialize)]
struct Dependency {
    name: String,
    /// As `^0.2.100` or `=0.2.100`.
    req: String,
    /// What the Cargo.toml calls it, if it is not its name.
    rename: Option<String>,
}

/// What a package makes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(crate) struct Target {
    pub(crate) name: String,
    /// `bin`, `example`, `test`; for a library the kinds of crate.
    pub(crate) kind: Vec<String>,
    pub(crate) crate_types: Vec<String>,
    /// Its first file.
    pub(crate) src_path: PathBuf,
}

impl Workspace {
    /// Asks cargo, with the arguments that say where the workspace is.
    pub(crate) fn ask(arguments: &[String]) -> Result<Workspace> {
        let mut cargo = command();
        cargo.args(["metadata", "--format-version", "1", "--no-deps"]).args(arguments);
        serde_json::from_str(&output(&mut cargo)?).context("cargo's metadata could not be read")
    }

    /// The member that `cargo tree` shows so.
    pub(crate) fn member(&self, package: &Package) -> Option<&Member> {
        self.packages.iter().find(|member| {
            let folder = member.manifest_path.parent().unwrap_or(&member.manifest_path);
            member.name == package.name()
                && member.version == package.version()
                && package.label.ends_with(&format!("({})", folder.display()))
        })
    }
}

impl Workspace {
    /// Which versions a member itself takes of a package, if it names more than the oldest one: `=0.2.100`.
    pub(crate) fn pin(&self, member: &str, package: &str) -> Option<&str> {
        let member = self.packages.iter().find(|it| it.id == member)?;
        let mut all = member.dependencies.iter().filter(|it| it.name == package).map(|it| it.req.as_str());
        all.find(|req| !req.starts_with('^') && *req != "*")
    }

    /// What a Cargo.toml calls a package.
    pub(crate) fn names_of(&self, package: &str, manifest: &Path) -> BTreeSet<String> {
        let members = self.packages.iter().filter(|it| it.manifest_path == manifest);
        let dependencies = members.flat_map(|it| &it.dependencies).filter(|it| it.name == package);
        dependencies.map(|it| it.rename.clone().unwrap_or_else(|| it.name.clone())).collect()
    }

    /// What tells it from the other workspaces that compile into the same folders: `None` if it has them alone. `named` is the
    /// folder of `--target-dir`.
    ///
    /// To cargo, packages of the same name in the same place of two workspaces are one, if both have the same folder for what it
    /// compiles: it takes the one for built when it has built the other. The folder `target` in the workspace's own is no other's.
    pub(crate) fn key(&self, named: Option<&Path>) -> Option<String> {
        let real = |path: &Path| fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let root = real(&self.workspace_root);
        let folders = [Some(&*self.target_directory), self.build_directory.as_deref(), named];
        // What is not there yet is no link to another folder.
        let is_own = |folder: &Path| match fs::canonicalize(folder) {
            Ok(folder) => folder == root.join("target"),
            Err(_) => std::path::absolute(folder).is_ok_and(|it| it == self.workspace_root.join("target")),
        };
        if folders.into_iter().flatten().all(is_own) {
            return None;
        }
        let mut hasher = DefaultHasher::new();
        root.hash(&mut hasher);
        Some(format!("{:016x}", hasher.finish()))
    }

    /// Whether a path, as seen from the workspace's folder, is that file.
    pub(crate) fn is_same(&self, path: &str, file: &Path) -> bool {
        self.workspace_root.join(path) == file
    }

    /// Whether another target's module has the same file.
    pub(crate) fn has_namesake(&self, target: &Target) -> bool {
        let others =
            self.packages.iter().flat_map(|member| &member.targets).filter(|it| it.src_path != target.src_path);
        others.filter(|it| it.is_module()).any(|it| it.stem() == target.stem())
    }
}

impl Target {
    /// The name of its file.
    pub(crate) fn stem(&self) -> String {
        // A library's is an identifier.
        if self.is_library() { self.name.replace('-', "_") } else { self.name.clone() }
    }

    /// Whether it is the package's library.
    pub(crate) fn is_library(&self) -> bool {
        !["bin", "example", "test", "bench", "custom-build"].iter().any(|kind| self.is(kind))
    }

    /// Whether it is of a kind, as `bin`.
    pub(crate) fn is(&self, kind: &str) -> bool {
        self.kind.iter().any(|it| it == kind)
    }

    /// Whether it becomes a module of WebAssembly.
    pub(crate) fn is_module(&self) -> bool {
        self.crate_types.iter().any(|it| it == "cdylib" || it == "bin")
    }
}

/// The Cargo.toml of a package that the workspace depends on.
pub(crate) fn sources(name: &str, version: &str, arguments: &[String]) -> Option<PathBuf> {
    let mut cargo = command();
    cargo.args(["metadata", "--format-version", "1"]).args(arguments);
    let workspace: Workspace = serde_json::from_str(&output(&mut cargo).ok()?).ok()?;
    let found = workspace.packages.into_iter().find(|it| it.name == name && it.version == version);
    found.map(|it| it.manifest_path)
}

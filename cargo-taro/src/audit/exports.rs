//! The names that a package exports, each followed to where it is defined.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::Result;

use super::module::{Definition, Export, Foreign, Module};
use super::packages::resolve;
use super::stubs::Kind;

/// The modules that were read.
#[derive(Default)]
pub(super) struct Graph {
    modules: RefCell<BTreeMap<PathBuf, Rc<Module>>>,
}

/// Where a name is defined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) file: PathBuf,
    /// Counted from one; none for what another package has.
    pub(super) line: Option<usize>,
    pub(super) kind: Kind,
}

impl Graph {
    /// What a file exports.
    pub(super) fn exports(&self, file: &Path) -> Result<BTreeMap<String, Found>> {
        let mut names = BTreeSet::new();
        self.names(file, &mut names, &mut BTreeSet::new())?;
        let mut exports = BTreeMap::new();
        for name in names {
            if let Some(found) = self.find(file, &name, &mut BTreeSet::new())? {
                exports.insert(name, found);
            }
        }
        Ok(exports)
    }

    fn module(&self, file: &Path) -> Result<Rc<Module>> {
        if let Some(known) = self.modules.borrow().get(file) {
            return Ok(known.clone());
        }
        let module = Rc::new(Module::load(file)?);
        self.modules.borrow_mut().insert(file.to_owned(), module.clone());
        Ok(module)
    }

    fn names(&self, file: &Path, names: &mut BTreeSet<String>, seen: &mut BTreeSet<PathBuf>) -> Result<()> {
        if !seen.insert(file.to_owned()) {
            return Ok(());
        }
        let module = self.module(file)?;
        names.extend(module.exports.keys().filter(|it| *it != "default").cloned());
        for source in &module.stars {
            if let Some(other) = resolve(file, source) {
                self.names(&other, names, seen)?;
            }
        }
        Ok(())
    }

    /// Follows a name; `None` when the module has none of it.
    fn find(&self, file: &Path, name: &str, seen: &mut BTreeSet<(PathBuf, String)>) -> Result<Option<Found>> {
        if !seen.insert((file.to_owned(), name.to_owned())) {
            return Ok(None);
        }
        let module = self.module(file)?;
        let local = match module.exports.get(name) {
            Some(Export::From(foreign)) => return self.foreign(file, foreign, seen),
            Some(Export::Local(local)) => local,
            None => {
                for source in &module.stars {
                    let Some(other) = resolve(file, source) else { continue };
                    if let Some(found) = self.find(&other, name, seen)? {
                        return Ok(Some(found));
                    }
                }
                return Ok(None);
            }
        };
        if let Some(foreign) = module.imports.get(local) {
            return self.foreign(file, foreign, seen);
        }
        let definition = module.definitions.get(local).copied();
        let Definition { line, kind } = definition.unwrap_or(Definition { line: 1, kind: Kind::Whole });
        Ok(Some(Found { file: file.to_owned(), line: Some(line), kind }))
    }

    /// A name of another module. What is not installed, or is no ES module, is taken at its importer's word.
    fn foreign(&self, from: &Path, it: &Foreign, seen: &mut BTreeSet<(PathBuf, String)>) -> Result<Option<Found>> {
        let word = Found { file: from.to_owned(), line: None, kind: Kind::Whole };
        let Some(file) = resolve(from, &it.source) else { return Ok(Some(word)) };
        let is_module = self.module(&file).is_ok_and(|it| !it.exports.is_empty() || !it.stars.is_empty());
        if it.name == "*" || !is_module {
            return Ok(Some(word));
        }
        self.find(&file, &it.name, seen)
    }
}

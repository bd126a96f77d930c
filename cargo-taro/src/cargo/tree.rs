//! The packages that a build compiles for the target, from `cargo tree`: it selects packages and features as
//! `cargo build` does.

use std::collections::{BTreeMap, BTreeSet};

/// What is asked of `cargo tree`, so that [`Tree::parse`] can read it. An example has what only tests and examples need as well.
pub(crate) fn arguments(has_examples: bool) -> [&'static str; 7] {
    let edges = if has_examples { "normal,dev,no-proc-macro" } else { "normal,no-proc-macro" };
    ["tree", "--edges", edges, "--prefix", "depth", "--format", "{p}"]
}

/// The selected packages, and all that they depend on.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    packages: Vec<Package>,
    roots: Vec<usize>,
}

/// A package as `cargo tree` shows it.
#[derive(Debug)]
pub(crate) struct Package {
    /// `name v1.0.0 (source)`; cargo leaves the source out where it is the registry.
    pub(crate) label: String,
    dependencies: BTreeSet<usize>,
}

impl Package {
    pub(crate) fn name(&self) -> &str {
        self.label.split(' ').next().unwrap_or_default()
    }

    pub(crate) fn version(&self) -> &str {
        self.label.split(' ').nth(1).unwrap_or_default().trim_start_matches('v')
    }
}

impl Tree {
    /// Reads lines of a depth and a package.
    pub(crate) fn parse(printed: &str) -> Tree {
        let mut tree = Tree::default();
        let mut known = BTreeMap::new();
        // The packages above the line at hand.
        let mut above: Vec<usize> = Vec::new();
        for line in printed.lines() {
            let digits = line.find(|it: char| !it.is_ascii_digit()).unwrap_or_default();
            let Ok(depth) = line[..digits].parse::<usize>() else { continue };
            let label = line[digits..].trim_end_matches(" (*)");
            let package = *known.entry(label.to_owned()).or_insert_with(|| {
                tree.packages.push(Package { label: label.to_owned(), dependencies: BTreeSet::new() });
                tree.packages.len() - 1
            });
            above.truncate(depth);
            match above.last() {
                None => tree.roots.push(package),
                Some(&parent) => {
                    tree.packages[parent].dependencies.insert(package);
                }
            }
            above.push(package);
        }
        tree
    }

    /// The packages that were selected.
    pub(crate) fn roots(&self) -> impl Iterator<Item = &Package> {
        self.roots.iter().map(|&at| &self.packages[at])
    }

    /// A selected package, and all that it depends on.
    pub(crate) fn reachable(&self, root: &str) -> Vec<&Package> {
        let mut seen = BTreeSet::new();
        let mut open: Vec<usize> = self.roots.iter().copied().filter(|&at| self.packages[at].label == root).collect();
        while let Some(at) = open.pop() {
            if seen.insert(at) {
                open.extend(&self.packages[at].dependencies);
            }
        }
        seen.into_iter().map(|at| &self.packages[at]).collect()
    }

    /// The packages among these that depend on a package.
    pub(crate) fn dependents<'t>(&self, of: &Package, among: &[&'t Package]) -> Vec<&'t Package> {
        let is_it = |at: &usize| self.packages[*at].label == of.label;
        among.iter().copied().filter(|package| package.dependencies.iter().any(is_it)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: &str = "0app v0.0.0 (/a folder/app)\n1taro v0.1.0\n2serde v1.0.0\n1serde v1.0.0\n\n\
                           0other v0.0.0 (/other)\n1plugin v2.0.0\n2taro v0.1.0 (*)\n";

    #[test]
    fn a_package_has_what_stands_below_it() {
        let tree = Tree::parse(PRINTED);
        let labels = |packages: Vec<&Package>| packages.iter().map(|it| it.label.clone()).collect::<Vec<_>>();
        assert_eq!(labels(tree.roots().collect()), ["app v0.0.0 (/a folder/app)", "other v0.0.0 (/other)"]);
        let below = tree.reachable("other v0.0.0 (/other)");
        let taro = below.iter().find(|it| it.name() == "taro").unwrap();
        assert_eq!(taro.version(), "0.1.0");
        assert_eq!(labels(tree.dependents(taro, &below)), ["plugin v2.0.0"]);
        // What cargo shows once belongs to both.
        assert_eq!(labels(below), ["taro v0.1.0", "serde v1.0.0", "other v0.0.0 (/other)", "plugin v2.0.0"]);
    }
}

//! Where the path of a `use` begins: in a spec, always at the top of it; in Rust, at the module where it stands.

use proc_macro2::{Ident, Span};

use super::{Use, UseTree};

impl Use {
    /// As Rust has it in a module so many levels below the top.
    #[must_use]
    pub fn seen_from(&self, depth: usize) -> Use {
        if self.leading || depth == 0 {
            return self.clone();
        }
        let up = |tree: &UseTree| match tree {
            UseTree::Path(start, rest) if start == "self" => ups(depth, (**rest).clone()),
            UseTree::Path(start, _) if start == "super" => ups(depth, tree.clone()),
            other => other.clone(),
        };
        Use { tree: each_start(&self.tree, &up), ..self.clone() }
    }

    /// The same with `self::` before each path that begins with such a name.
    #[must_use]
    pub fn from_here(&self, is_own: impl Fn(&Ident) -> bool) -> Use {
        if self.leading {
            return self.clone();
        }
        let here = |tree: &UseTree| match tree {
            UseTree::Path(start, _) | UseTree::Rename(start, _) if is_own(start) => {
                UseTree::Path(Ident::new("self", start.span()), Box::new(tree.clone()))
            }
            other => other.clone(),
        };
        Use { tree: each_start(&self.tree, &here), ..self.clone() }
    }

    /// As a spec has it, of what stands in Rust in this module.
    #[must_use]
    pub fn from_top(&self, modules: &[Ident]) -> Use {
        if self.leading || modules.is_empty() {
            return self.clone();
        }
        let down = |tree: &UseTree| {
            let (mut rest, mut steps, mut is_start) = (tree, 0, false);
            while let UseTree::Path(start, inner) = rest {
                if start != "self" && start != "super" {
                    break;
                }
                steps += usize::from(start == "super");
                (rest, is_start) = (inner, true);
            }
            if !is_start {
                return tree.clone();
            }
            match modules.len().checked_sub(steps) {
                Some(left) => {
                    let inside = modules[..left].iter().rev();
                    let rest = inside.fold(rest.clone(), |rest, it| UseTree::Path(it.clone(), Box::new(rest)));
                    UseTree::Path(Ident::new("self", Span::call_site()), Box::new(rest))
                }
                None => ups(steps - modules.len(), rest.clone()),
            }
        };
        Use { tree: each_start(&self.tree, &down), ..self.clone() }
    }
}

/// Changes each path, of several between braces too.
fn each_start(tree: &UseTree, change: &dyn Fn(&UseTree) -> UseTree) -> UseTree {
    match tree {
        UseTree::Group(trees) => UseTree::Group(trees.iter().map(|it| each_start(it, change)).collect()),
        other => change(other),
    }
}

/// So many `super::` before a path.
fn ups(count: usize, rest: UseTree) -> UseTree {
    (0..count).fold(rest, |rest, _| UseTree::Path(Ident::new("super", Span::call_site()), Box::new(rest)))
}

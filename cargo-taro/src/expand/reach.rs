//! What belongs to one API: its functions, its namespace, and the types of its file that these lead to.

use std::collections::BTreeSet;

use taro_api_codegen::ast::visit::{self, Visit};
use taro_api_codegen::ast::{Item, Path, Spec, Type, TypeKind};
use taro_api_codegen::resolve::names;

use super::forms::Unit;
use super::names::{Meaning, Names};

/// The spec with one API, and what that needs.
pub(super) fn only(unit: &Unit, names: &Names, api: &str) -> Spec {
    let is_api = |name: &taro_api_codegen::ast::Name| {
        name.js == api || name.rust.as_deref() == Some(api) || names::snake_text(&name.js) == api
    };
    let roots: Vec<&Item> = unit
        .spec
        .items
        .iter()
        .filter(|it| match it {
            Item::Function(it) => is_api(&it.name),
            Item::Const(it) => is_api(&it.name),
            Item::Interface(it) => it.name.js == api,
            _ => false,
        })
        .collect();
    if roots.is_empty() {
        return Spec::default();
    }
    let mut reach = Reach { unit, names, namespaces: Vec::new(), found: BTreeSet::new(), waiting: Vec::new() };
    roots.iter().for_each(|it| reach.visit_item(it));
    for item in &unit.spec.items {
        if let Item::Namespace(it) = item
            && roots.iter().any(|root| matches!(root, Item::Function(root) if root.name.js == it.name.js))
        {
            reach.visit_item(item);
            all(&it.items, &mut vec![it.name.js.clone()], &mut reach.found);
        }
    }
    for root in &roots {
        if let Item::Interface(it) = root {
            reach.found.insert(vec![it.name.js.clone()]);
        }
    }
    while let Some(path) = reach.waiting.pop() {
        let Some((name, around)) = path.split_last() else { continue };
        let mut items = unit.spec.items.as_slice();
        let mut place = Vec::new();
        for step in around {
            let inner = items.iter().find_map(|it| match it {
                Item::Namespace(it) if it.name.js == *step => Some(it.items.as_slice()),
                _ => None,
            });
            items = inner.unwrap_or_default();
            place.push(step.clone());
        }
        reach.namespaces = place;
        items.iter().filter(|it| type_name(it) == Some(name)).for_each(|it| reach.visit_item(it));
        reach.namespaces.clear();
    }
    let kept = |it: &Item| {
        matches!(it, Item::Use(_)) || roots.iter().any(|root| std::ptr::eq(*root, it)) && type_name(it).is_none()
    };
    Spec { items: pruned(&unit.spec.items, &mut Vec::new(), &reach.found, &kept), ..unit.spec.clone() }
}

fn type_name(item: &Item) -> Option<&String> {
    match item {
        Item::Interface(it) => Some(&it.name.js),
        Item::Alias(it) => Some(&it.name.js),
        _ => None,
    }
}

/// All types of a namespace.
fn all(items: &[Item], place: &mut Vec<String>, found: &mut BTreeSet<Vec<String>>) {
    for item in items {
        if let Some(name) = type_name(item) {
            found.insert(place.iter().cloned().chain([name.clone()]).collect());
        } else if let Item::Namespace(it) = item {
            place.push(it.name.js.clone());
            all(&it.items, place, found);
            place.pop();
        }
    }
}

fn pruned(
    items: &[Item],
    place: &mut Vec<String>,
    found: &BTreeSet<Vec<String>>,
    kept: &dyn Fn(&Item) -> bool,
) -> Vec<Item> {
    let mut list = Vec::new();
    for item in items {
        match (item, type_name(item)) {
            (Item::Namespace(it), _) => {
                place.push(it.name.js.clone());
                let inner = pruned(&it.items, place, found, kept);
                place.pop();
                if !inner.is_empty() {
                    let mut namespace = it.clone();
                    namespace.items = inner;
                    list.push(Item::Namespace(namespace));
                }
            }
            (_, Some(name)) => {
                place.push(name.clone());
                list.extend(found.contains(place).then(|| item.clone()));
                place.pop();
            }
            _ => list.extend(kept(item).then(|| item.clone())),
        }
    }
    list
}

struct Reach<'r> {
    unit: &'r Unit,
    names: &'r Names,
    namespaces: Vec<String>,
    found: BTreeSet<Vec<String>>,
    waiting: Vec<Vec<String>>,
}

impl Reach<'_> {
    fn named(&mut self, path: &Path) {
        if let Meaning::Defined(owner, to) = self.names.meaning(self.unit.number, &self.namespaces, path)
            && owner == self.unit.owner
            && self.found.insert(to.clone())
        {
            self.waiting.push(to);
        }
    }
}

impl<'a> Visit<'a> for Reach<'_> {
    fn visit_namespace(&mut self, namespace: &'a taro_api_codegen::ast::Namespace) {
        self.namespaces.push(namespace.name.js.clone());
        visit::visit_namespace(self, namespace);
        self.namespaces.pop();
    }

    fn visit_type(&mut self, ty: &'a Type) {
        if let TypeKind::Path(path) = &ty.kind {
            self.named(path);
        }
        visit::visit_type(self, ty);
    }
}

//! What stands above each function and each member of specs, beside the hosts: what a caller does not feel, and reads.

use std::collections::BTreeMap;

use taro_api_codegen::ast::visit::{self, Visit};
use taro_api_codegen::ast::{
    Alias, Attrs, Doc, Function, Interface, Member, Name, Namespace, Property, Type, TypeKind,
};
use taro_api_codegen::hosts::{Host, Version};

use super::comments;
use crate::specs::SpecFile;

/// What is said of one thing.
#[derive(Default, PartialEq, Eq)]
pub(super) struct Said {
    unit: Option<String>,
    default: Option<String>,
    see: Vec<String>,
    /// The paragraphs of its description.
    docs: Vec<String>,
    since: Vec<(Host, Version)>,
    deprecated: Option<String>,
    lasting: (bool, bool),
    /// The names of the types that it extends.
    extends: Vec<String>,
}

impl Said {
    fn of(attrs: &Attrs) -> Said {
        let mut since = attrs.support().since;
        since.sort();
        Said {
            unit: attrs.unit.as_ref().map(|(unit, _)| comments::word(unit).to_owned()),
            default: attrs.default.clone(),
            see: attrs.see.clone(),
            docs: paragraphs(&attrs.docs),
            since,
            deprecated: attrs.deprecated.clone(),
            lasting: (attrs.once, attrs.ends),
            extends: Vec::new(),
        }
    }

    /// What is not there, or is otherwise, when it is read back.
    pub(super) fn lost(&self, back: &Said) -> Vec<String> {
        let mut list = Vec::new();
        let shown = |it: &Option<String>| it.as_ref().map_or("nothing".to_owned(), |it| format!("`{it}`"));
        for (what, here, there) in [("unit", &self.unit, &back.unit), ("default", &self.default, &back.default)] {
            if here != there {
                list.push(format!("its {what} is {}, and is read back as {}", shown(here), shown(there)));
            }
        }
        if self.see.iter().any(|it| !back.see.contains(it)) {
            list.push("a link to its documentation".to_owned());
        }
        if self.docs != back.docs {
            list.push("its description".to_owned());
        }
        if self.since != back.since {
            list.push("since which versions it is there".to_owned());
        }
        match (&self.deprecated, &back.deprecated) {
            (Some(_), None) => list.push("that it is deprecated".to_owned()),
            (Some(why), Some(back)) if why != back => list.push("why it is deprecated".to_owned()),
            _ => {}
        }
        for base in self.extends.iter().filter(|it| !back.extends.contains(it)) {
            list.push(format!("that it extends `{base}`: the members of that stand in it"));
        }
        if self.lasting != back.lasting {
            list.push("how often its callbacks are called, or when that ends".to_owned());
        }
        list
    }
}

/// A description as paragraphs, however its lines are broken.
fn paragraphs(docs: &[Doc]) -> Vec<String> {
    let mut all = vec![String::new()];
    for doc in docs {
        let words = doc.text.split_whitespace().collect::<Vec<_>>().join(" ");
        match all.last_mut() {
            Some(last) if !words.is_empty() => {
                let space = if last.is_empty() { "" } else { " " };
                *last += &format!("{space}{words}");
            }
            _ => all.push(String::new()),
        }
    }
    all.retain(|it| !it.is_empty());
    all
}

/// What is said in files, by the path of what it is said of, and whether that is a type: a value may have its name.
pub(super) fn of(files: &[SpecFile]) -> BTreeMap<(String, bool), Said> {
    let mut walk = Walk { place: Vec::new(), said: BTreeMap::new() };
    for file in files {
        file.specs.iter().for_each(|it| walk.visit_spec(&it.spec));
    }
    walk.said
}

/// The name of a type that another one extends, by whatever path.
fn extended(base: &Type) -> Option<String> {
    let TypeKind::Path(path) = &base.kind else { return None };
    Some(path.segments.last()?.to_string())
}

struct Walk {
    place: Vec<String>,
    said: BTreeMap<(String, bool), Said>,
}

impl Walk {
    fn below(&mut self, name: &Name, attrs: Option<&Attrs>, is_type: bool, inside: impl FnOnce(&mut Self)) {
        // The ways to call one are told apart, and the makers of one class from those of another.
        let mut place = name.rust.clone().unwrap_or_else(|| name.js.clone());
        if attrs.is_some_and(|it| it.new) {
            place = format!("new {}{}", name.js, name.rust.as_ref().map(|it| format!(".{it}")).unwrap_or_default());
        }
        self.place.push(place);
        if let Some(attrs) = attrs {
            self.said.insert((self.place.join("."), is_type), Said::of(attrs));
        }
        inside(self);
        self.place.pop();
    }
}

impl<'a> Visit<'a> for Walk {
    fn visit_namespace(&mut self, it: &'a Namespace) {
        let place = self.place.iter().chain([&it.name.js]).map(String::as_str).collect::<Vec<_>>().join(".");
        // It stands in several files, and one of them says what it is.
        let said = self.said.entry((format!("namespace {place}"), false)).or_default();
        if said.docs.is_empty() {
            *said = Said::of(&it.attrs);
        }
        self.below(&it.name, None, false, |walk| visit::visit_namespace(walk, it));
    }

    fn visit_interface(&mut self, it: &'a Interface) {
        self.below(&it.name, Some(&it.attrs), true, |walk| {
            if let Some(said) = walk.said.get_mut(&(walk.place.join("."), true)) {
                said.extends = it.extends.iter().filter_map(extended).collect();
            }
            visit::visit_interface(walk, it);
        });
    }

    fn visit_function(&mut self, it: &'a Function) {
        // What a correction takes the place of is not written.
        let is_written = it.attrs.corrected.is_none();
        self.below(&it.name, Some(&it.attrs), false, |walk| {
            if is_written {
                visit::visit_function(walk, it);
            }
        });
    }

    fn visit_const(&mut self, it: &'a Property) {
        self.below(&it.name, Some(&it.attrs), false, |walk| visit::visit_const(walk, it));
    }

    fn visit_member(&mut self, member: &'a Member) {
        match member {
            Member::Property(it) => {
                self.below(&it.name, Some(&it.attrs), false, |walk| visit::visit_member(walk, member))
            }
            _ => visit::visit_member(self, member),
        }
    }

    fn visit_alias(&mut self, it: &'a Alias) {
        self.below(&it.name, Some(&it.attrs), true, |_| {});
    }
}

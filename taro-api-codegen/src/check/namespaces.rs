//! Namespaces hold types: what is called through one is a member of an object.

use crate::ast::{Function, Item, Name, Property, Spec};
use crate::diagnostics::{Errors, Language};
use crate::resolve::names;

/// A function would be called without its namespace, since it is imported by its name alone. The first one of a namespace is
/// reported: the others become members of the same object.
pub(super) fn check_namespaces(spec: &Spec, errors: &Errors) {
    inside(spec, &spec.items, &mut Vec::new(), errors);
}

fn inside<'s>(spec: &Spec, items: &'s [Item], path: &mut Vec<&'s Name>, errors: &Errors) {
    let called = if path.is_empty() { None } else { items.iter().find_map(Called::of) };
    if let Some(called) = called {
        errors.push(called.name().span, said(spec, path, &called, errors.language()));
    }
    for item in items {
        if let Item::Namespace(it) = item {
            path.push(&it.name);
            inside(spec, &it.items, path, errors);
            path.pop();
        }
    }
}

/// What the program calls.
enum Called<'s> {
    Function(&'s Function),
    Const(&'s Property),
}

impl<'s> Called<'s> {
    fn of(item: &'s Item) -> Option<Called<'s>> {
        match item {
            Item::Function(it) => Some(Called::Function(it)),
            Item::Const(it) => Some(Called::Const(it)),
            Item::Use(_) | Item::Namespace(_) | Item::Interface(_) | Item::Alias(_) => None,
        }
    }

    fn name(&self) -> &'s Name {
        match self {
            Called::Function(it) => &it.name,
            Called::Const(it) => &it.name,
        }
    }

    /// As a member of the object.
    fn member(&self, language: Language) -> String {
        let js = &self.name().js;
        let rust = names::snake(self.name());
        match (self, language) {
            (Called::Function(_), Language::Spec) => format!("{js}(..) => ..;"),
            (Called::Function(_), Language::Rust) => format!("fn {rust}(&self, ..);"),
            (Called::Const(_), Language::Spec) => format!("readonly {js}: ..;"),
            (Called::Const(_), Language::Rust) => format!("#[readonly] #[property] fn {rust}(&self) -> ..;"),
        }
    }
}

/// What to write in place of the namespace, from the object at the top to the member.
fn said(spec: &Spec, path: &[&Name], called: &Called, language: Language) -> String {
    let words: Vec<&str> = path.iter().map(|it| it.js.as_str()).chain([called.name().js.as_str()]).collect();
    let js = words.join(".");
    let whole = match (&spec.module, &spec.global) {
        (Some(module), _) => format!("`{js}` of `{module}`"),
        (None, Some(global)) => format!("`{global}.{js}`"),
        (None, None) => format!("`Taro.{js}`"),
    };
    if matches!(called, Called::Function(it) if it.attrs.new) {
        return format!("a class inside of an object is not supported yet: {whole} cannot be made");
    }
    let objects: Vec<String> = path.iter().map(|it| names::camel_text(&it.js)).collect();
    let definitions = objects.iter().enumerate().map(|(index, object)| {
        let member = match (path.get(index + 1), objects.get(index + 1), language) {
            (Some(name), Some(inner), Language::Spec) => format!("readonly {}: {inner};", name.js),
            (Some(name), Some(inner), Language::Rust) => {
                format!("#[readonly] #[property] fn {}(&self) -> {inner};", names::snake(name))
            }
            _ => called.member(language),
        };
        match language {
            Language::Spec => format!("`interface {object} {{ {member} }}`"),
            Language::Rust => format!("`pub trait {object} {{ {member} }}`"),
        }
    });
    let definitions = definitions.collect::<Vec<_>>().join(", ");
    let (word, constant) = match language {
        Language::Spec => ("namespace", format!("const {}: {};", path[0].js, objects[0])),
        Language::Rust => {
            let constant = names::snake(path[0]).to_string().to_uppercase();
            ("module", format!("pub const {}: {};", constant.trim_start_matches("R#"), objects[0]))
        }
    };
    format!("a {word} holds types only; for {whole}, write {definitions} and `{constant}` at the top")
}

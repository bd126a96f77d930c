//! What is kept of a spec that is there already, for the same members of the new one: our own words, which are its doc lines,
//! and what `cargo taro audit` found.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use taro_api_codegen::ast::{Attrs, Item, Member, Spec, Type, TypeKind};
use taro_api_codegen::diagnostics::Errors;
use taro_api_codegen::hosts::{Host, Support};
use taro_api_codegen::parse;

/// The doc lines of a spec file, by the path of what they describe.
#[derive(Default)]
pub(crate) struct Words {
    /// The `//!` lines above the macro.
    pub(crate) header: Vec<String>,
    lines: BTreeMap<String, Vec<String>>,
    support: BTreeMap<String, Support>,
    taro: Option<String>,
}

impl Words {
    /// Reads the words of a spec file; one that cannot be read has none that could be kept.
    pub(crate) fn read(text: &str) -> Result<Words, String> {
        let header = text.lines().filter_map(|it| it.strip_prefix("//!")).map(str::to_owned).collect();
        let spec = parse(text)?;
        let mut words = Words { header, taro: spec.taro.clone(), ..Words::default() };
        words.items(&spec.items, "");
        Ok(words)
    }

    /// The lines for a path.
    pub(crate) fn of(&self, path: &str) -> &[String] {
        self.lines.get(path).map_or(&[], Vec::as_slice)
    }

    /// The hosts that have a function though its new hosts do not say so, and those that lack it though they do.
    pub(crate) fn findings(&self, path: &str, declared: Option<&[Host]>) -> (Vec<Host>, Vec<Host>) {
        let Some(support) = self.support.get(path) else { return Default::default() };
        let is_declared = |host: &&Host| declared.is_none_or(|hosts| hosts.contains(host));
        let found = support.found.iter().filter(|host| !is_declared(host)).copied().collect();
        let absent = support.absent.iter().filter(is_declared).copied().collect();
        (found, absent)
    }

    /// The release of Taro in which the findings were seen.
    pub(crate) fn taro(&self) -> Option<&str> {
        self.taro.as_deref()
    }

    /// The paths that a new text does not have any more.
    pub(crate) fn not_in(&self, text: &str) -> Vec<&str> {
        if self.lines.is_empty() {
            return Vec::new();
        }
        let new = Words::read(text).unwrap_or_default();
        self.lines.keys().filter(|it| !new.lines.contains_key(*it)).map(String::as_str).collect()
    }

    fn add(&mut self, path: &str, attrs: &Attrs) {
        if !attrs.docs.is_empty() {
            let lines = attrs.docs.iter().map(|it| it.text.clone()).collect();
            self.lines.entry(path.to_owned()).or_insert(lines);
        }
        let support = attrs.support();
        if !support.found.is_empty() || !support.absent.is_empty() {
            self.support.insert(path.to_owned(), support);
        }
    }

    fn items(&mut self, items: &[Item], path: &str) {
        for item in items {
            match item {
                Item::Use(_) => {}
                Item::Namespace(it) => {
                    let path = format!("{path}{}::", it.name.js);
                    self.add(&path, &it.attrs);
                    self.items(&it.items, &path);
                }
                Item::Interface(it) => {
                    let path = format!("{path}{}", it.name.js);
                    self.add(&path, &it.attrs);
                    self.members(&it.members, &path);
                }
                Item::Alias(it) => {
                    let path = format!("{path}{}", it.name.js);
                    self.add(&path, &it.attrs);
                    self.ty(&it.ty, &path);
                }
                Item::Function(it) => {
                    self.add(&callable(path, it.name.rust.as_deref().unwrap_or(&it.name.js)), &it.attrs);
                }
                Item::Const(it) => {
                    let path = callable(path, &it.name.js);
                    self.add(&path, &it.attrs);
                    self.ty(&it.ty, &path);
                }
            }
        }
    }

    fn members(&mut self, members: &[Member], path: &str) {
        for member in members {
            match member {
                Member::Property(it) => {
                    let path = format!("{path}.{}", it.name.rust.as_deref().unwrap_or(&it.name.js));
                    self.add(&path, &it.attrs);
                    self.ty(&it.ty, &path);
                }
                Member::Method(it) => {
                    self.add(&format!("{path}.{}", it.name.rust.as_deref().unwrap_or(&it.name.js)), &it.attrs);
                }
                Member::Index(..) | Member::Call(_) => {}
            }
        }
    }

    /// The members of an object that has no name.
    fn ty(&mut self, ty: &Type, path: &str) {
        match &ty.kind {
            TypeKind::Object(members) => self.members(members, path),
            TypeKind::Array(it) => self.ty(it, path),
            TypeKind::Union(parts) => parts.iter().for_each(|it| self.ty(it, path)),
            TypeKind::Value(it) => self.add(&format!("{path}.{}", it.name.js), &it.attrs),
            _ => {}
        }
    }
}

/// The path of a function or a value.
pub(crate) fn callable(path: &str, name: &str) -> String {
    format!("{path}{name}()")
}

/// The spec in a spec file.
pub(crate) fn parse(text: &str) -> Result<Spec, String> {
    let file = syn::parse_file(text).map_err(|error| error.to_string())?;
    let tokens: TokenStream = file
        .items
        .into_iter()
        .find_map(|item| match item {
            syn::Item::Macro(it) if it.mac.path.segments.last().is_some_and(|it| it.ident == "spec") => {
                Some(it.mac.tokens)
            }
            _ => None,
        })
        .ok_or("there is no `spec! { .. }` in it")?;
    let errors = Errors::new();
    let spec = parse::spec(tokens, &errors);
    match errors.take().first() {
        Some(error) => Err(error.message.clone()),
        None => Ok(spec),
    }
}

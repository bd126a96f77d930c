//! What is kept of a spec that is there already, for the same members of the new one: its descriptions, which are ours, what
//! `cargo taro audit` found, what corrects a declared type, and what some hosts call a field.

use std::collections::{BTreeMap, HashMap};

use proc_macro2::TokenStream;
use taro_api_codegen::ast::visit_mut::{self, VisitMut};
use taro_api_codegen::ast::{
    Attrs, Correction, Doc, Item, Member, OtherName, Param, Platforms, Since, Spec, Type, TypeKind, Unit, Value,
};
use taro_api_codegen::diagnostics::Errors;
use taro_api_codegen::hosts::{Host, Version};
use taro_api_codegen::parse;
use taro_api_codegen::span::{Span, Tokens};

use super::nodes;

/// The descriptions of a spec file, by the path of what they describe.
#[derive(Default)]
pub(crate) struct Descriptions {
    /// The `//!` lines above the macro.
    pub(crate) header: Vec<String>,
    lines: BTreeMap<String, Vec<Doc>>,
    /// Rust's own attributes, `doc = include_str!("..")` among them: no declaration has them.
    passed: BTreeMap<String, Vec<Tokens>>,
    findings: BTreeMap<String, Attrs>,
    /// What is `once` and what `ends`: how often a host calls a callback, no declaration says.
    lasting: BTreeMap<String, (bool, bool)>,
    corrections: BTreeMap<String, Box<Correction>>,
    /// Units of spans of time. What a declaration says of one counts; many say nothing.
    spans: BTreeMap<String, Unit>,
    aliases: BTreeMap<String, Box<OtherName>>,
    taro: Option<String>,
}

impl Descriptions {
    /// Those of a spec in which nothing is described: the lines above it.
    pub(crate) fn of_header(text: &str) -> Descriptions {
        let header = text.lines().filter_map(|it| it.strip_prefix("//!")).map(str::to_owned).collect();
        Descriptions { header, ..Descriptions::default() }
    }

    /// Reads the descriptions of a spec file; one that cannot be read has none that could be kept.
    pub(crate) fn read(text: &str) -> Result<Descriptions, String> {
        let mut spec = parse(text)?;
        let mut kept = Descriptions { taro: spec.taro.take(), ..Descriptions::of_header(text) };
        each(&mut spec, |path, attrs| {
            if !attrs.docs.is_empty() {
                kept.lines.entry(path.to_owned()).or_insert_with(|| std::mem::take(&mut attrs.docs));
            }
            if !attrs.passed.is_empty() {
                kept.passed.insert(path.to_owned(), std::mem::take(&mut attrs.passed));
            }
            if attrs.once || attrs.ends {
                kept.lasting.insert(path.to_owned(), (attrs.once, attrs.ends));
            }
            if let Some(correction) = attrs.corrected.take() {
                kept.corrections.insert(path.to_owned(), correction);
            }
            if let Some((unit @ (Unit::Millis | Unit::Seconds), _)) = &attrs.unit {
                kept.spans.insert(path.to_owned(), unit.clone());
            }
            if let Some(alias) = attrs.alias.take() {
                kept.aliases.insert(path.to_owned(), alias);
            }
            if attrs.hosts()[1..].iter().any(|(_, it)| it.is_some()) || attrs.since.is_some() {
                kept.findings.insert(path.to_owned(), attrs.clone());
            }
        });
        Ok(kept)
    }

    /// Puts what is kept where it was, and gives the paths of what is described and is gone.
    pub(crate) fn put_into(&self, spec: &mut Spec) -> Vec<&str> {
        let mut gone: BTreeMap<&str, ()> = self.lines.keys().map(|it| (it.as_str(), ())).collect();
        each(spec, |path, attrs| {
            attrs.docs = self.lines.get(path).cloned().unwrap_or_default();
            attrs.passed = self.passed.get(path).cloned().unwrap_or_default();
            let (once, ends) = self.lasting.get(path).copied().unwrap_or_default();
            (attrs.once, attrs.ends) = (attrs.once | once, attrs.ends | ends);
            // Why something is deprecated is a description too.
            attrs.deprecated.iter_mut().for_each(String::clear);
            attrs.corrected = self.corrections.get(path).cloned();
            attrs.alias = self.aliases.get(path).cloned();
            if attrs.unit.is_none() {
                attrs.unit = self.spans.get(path).map(|it| (it.clone(), Span::call_site()));
            }
            gone.remove(path);
        });
        NumbersAlone.visit_spec(spec);
        self.put_findings(spec);
        gone.into_keys().collect()
    }

    /// Puts the hosts that have a function though its new hosts do not say so, and those that lack it though they do.
    pub(crate) fn put_findings(&self, spec: &mut Spec) {
        if self.findings.is_empty() {
            return;
        }
        let mut any = false;
        each(spec, |path, attrs| {
            let Some(kept) = self.findings.get(path) else { return };
            let declared = attrs.platforms.as_ref().map(|it| it.names());
            let is_declared = |host: Host| declared.as_ref().is_none_or(|hosts| hosts.contains(&host));
            attrs.found = findings(&kept.found, |host| !is_declared(host));
            attrs.absent = findings(&kept.absent, is_declared);
            attrs.unconfirmed = findings(&kept.unconfirmed, is_declared);
            any |= attrs.found.is_some() || attrs.absent.is_some();
            attrs.since = versions(attrs, &kept.support().since);
        });
        // It is said of what was found, and of nothing else.
        spec.taro = self.taro.clone().filter(|_| any);
    }

    /// The paths of what is described.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.lines.keys().map(String::as_str)
    }
}

/// Takes the unit off what is no number any more.
struct NumbersAlone;

impl VisitMut for NumbersAlone {
    fn visit_member(&mut self, member: &mut Member) {
        if let Member::Property(it) = member
            && !nodes::may_be_a_number(&it.ty)
        {
            it.attrs.unit = None;
        }
        visit_mut::visit_member(self, member);
    }
}

/// What was found of hosts, as far as it is still to be said.
fn findings(kept: &Option<Platforms>, holds: impl Fn(Host) -> bool) -> Option<Platforms> {
    let mut kept = kept.clone()?;
    kept.hosts.retain(|(host, _)| holds(*host));
    kept.evidence.retain(|(host, _)| holds(*host));
    (!kept.hosts.is_empty()).then_some(kept)
}

/// The versions that Taro's types say, and those that were there: of hosts that have it.
fn versions(attrs: &Attrs, kept: &[(Host, Version)]) -> Option<Since> {
    let hosts = attrs.support().hosts();
    let mut all: Vec<_> = attrs.since.iter().flat_map(|it| it.hosts.clone()).collect();
    for (host, version) in kept {
        if hosts.contains(host) && all.iter().all(|(it, ..)| it != host) {
            all.push((*host, *version, Span::call_site()));
        }
    }
    (!all.is_empty()).then_some(Since { hosts: all, span: Span::call_site() })
}

/// Puts what is said of the values of a set above them.
pub(crate) fn put_values(item: &mut Item, values: &BTreeMap<String, Attrs>) {
    let Item::Alias(alias) = item else { return };
    let parts = match &mut alias.ty.kind {
        TypeKind::Union(parts) => parts.as_mut_slice(),
        _ => std::slice::from_mut(&mut alias.ty),
    };
    for part in parts {
        described(part, |js, attrs| *attrs = values.get(js).cloned().unwrap_or_default());
    }
}

/// Calls `say` with what is above a literal, which may be nothing before and after.
fn described(ty: &mut Type, say: impl FnOnce(&str, &mut Attrs)) {
    let (js, numeric) = match &ty.kind {
        TypeKind::String(js) => (js.clone(), false),
        TypeKind::Number(js) => (js.clone(), true),
        _ => return,
    };
    let mut attrs = Attrs::default();
    say(&js, &mut attrs);
    if attrs != Attrs::default() {
        let name = taro_api_codegen::ast::Name { span: ty.span, ..nodes::name(&js) };
        ty.kind = TypeKind::Value(Box::new(Value { name, attrs, numeric }));
    }
}

/// A value that has nothing above it any more is a literal.
pub(crate) fn bare_if_nothing_is_said(ty: &mut Type) {
    if let TypeKind::Value(it) = &ty.kind
        && it.attrs == Attrs::default()
        && it.name.rust.is_none()
    {
        let js = it.name.js.clone();
        ty.kind = if it.numeric { TypeKind::Number(js) } else { TypeKind::String(js) };
    }
}

/// Calls `visit` with the path of each thing that can be described, and what stands above it.
pub(super) fn each(spec: &mut Spec, visit: impl FnMut(&str, &mut Attrs)) {
    Walk { path: String::new(), met: HashMap::new(), visit }.visit_spec(spec);
}

struct Walk<F> {
    path: String,
    /// How often each path was met: two parts of a union may have a field of the same name.
    met: HashMap<String, usize>,
    visit: F,
}

impl<F: FnMut(&str, &mut Attrs)> Walk<F> {
    /// Does something below a segment of the path.
    fn below(&mut self, segment: &[&str], inside: impl FnOnce(&mut Self)) {
        let before = self.path.len();
        segment.iter().for_each(|it| self.path.push_str(it));
        inside(self);
        self.path.truncate(before);
    }
}

impl<F: FnMut(&str, &mut Attrs)> VisitMut for Walk<F> {
    fn visit_attrs(&mut self, attrs: &mut Attrs) {
        let count = self.met.entry(self.path.clone()).or_default();
        *count += 1;
        match *count {
            1 => (self.visit)(&self.path, attrs),
            more => (self.visit)(&format!("{} ({more})", self.path), attrs),
        }
    }

    fn visit_item(&mut self, item: &mut Item) {
        let (name, behind) = match &*item {
            Item::Use(_) => return,
            Item::Namespace(it) => (it.name.js.clone(), "::"),
            Item::Interface(it) => (it.name.js.clone(), ""),
            Item::Alias(it) => (it.name.js.clone(), ""),
            Item::Function(it) => (nodes::called(&it.name).to_owned(), "()"),
            Item::Const(it) => (it.name.js.clone(), "()"),
        };
        self.below(&[&name, behind], |walk| visit_mut::visit_item(walk, item));
    }

    fn visit_member(&mut self, member: &mut Member) {
        match nodes::member_name(member).map(|it| nodes::called(it).to_owned()) {
            Some(name) => self.below(&[".", &name], |walk| visit_mut::visit_member(walk, member)),
            None => visit_mut::visit_member(self, member),
        }
    }

    fn visit_param(&mut self, param: &mut Param) {
        let name = param.name.js.clone();
        self.below(&["(", &name, ")"], |walk| visit_mut::visit_param(walk, param));
    }

    fn visit_type(&mut self, ty: &mut Type) {
        match &ty.kind {
            TypeKind::Value(it) => {
                let js = it.name.js.clone();
                self.below(&[".", &js], |walk| visit_mut::visit_type(walk, ty));
                bare_if_nothing_is_said(ty);
            }
            TypeKind::String(_) | TypeKind::Number(_) => described(ty, |js, attrs| {
                self.below(&[".", js], |walk| walk.visit_attrs(attrs));
            }),
            _ => visit_mut::visit_type(self, ty),
        }
    }
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

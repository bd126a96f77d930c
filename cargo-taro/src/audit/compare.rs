//! What the specs declare beside what the runtimes answer.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;
use taro_api_codegen::ast::{Attrs, Item, Spec};
use taro_api_codegen::hosts::Host;

use super::runtimes::{Answer, Runtime, is_of_a_framework};
use super::tables::Place;
use super::typings::Seen;
use super::vendors::Vendor;
use crate::specs::SpecFile;

/// A function or a value of Taro's; each way to call a function is one.
pub(super) struct Api<'s> {
    pub(super) file: &'s SpecFile,
    pub(super) name: String,
    /// Where its name stands.
    pub(super) span: Span,
    pub(super) attrs: &'s Attrs,
}

/// The functions and values of Taro's own, as far as the specs have them.
pub(super) fn apis(files: &[SpecFile]) -> Vec<Api<'_>> {
    let mut list = Vec::new();
    for file in files {
        for read in &file.specs {
            add(file, &read.spec, &read.spec.items, &mut list);
        }
    }
    list
}

fn add<'s>(file: &'s SpecFile, spec: &'s Spec, items: &'s [Item], list: &mut Vec<Api<'s>>) {
    let is_taros = |module: &Option<String>| module.as_ref().or(spec.module.as_ref()).is_none();
    let mut api = |attrs: &'s Attrs, name: &taro_api_codegen::ast::Name| {
        list.push(Api { file, name: name.js.clone(), span: *name.span, attrs });
    };
    for item in items {
        match item {
            Item::Function(it) if is_taros(&it.module) => api(&it.attrs, &it.name),
            Item::Const(it) if is_taros(&None) => api(&it.attrs, &it.name),
            _ => {}
        }
    }
    for item in items {
        if let Item::Namespace(it) = item {
            add(file, spec, &it.items, list);
        }
    }
}

/// What a finding says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Verdict {
    /// It is there, and not declared.
    Found,
    /// It is declared, and a stub.
    Stub,
    /// It is declared, and not there.
    Missing,
    /// It is declared, the runtime hands it on, and the vendor's typings do not have it.
    Unconfirmed,
    /// The vendor's typings have a field, a method or a value, and it is not declared.
    FoundField,
    /// The same is declared, and not in the vendor's typings.
    UnconfirmedField,
    /// It works in WeChat's own browser, and is a stub in any other.
    InWechat,
    /// The runtime makes a promise of it if the client has it, and it is not declared.
    Promised,
    /// The same of what every mini program's runtime makes a promise of: it tells nothing of this client.
    Shared,
    /// The runtime has it, or makes a promise of it, and no spec has that name.
    Unknown,
}

impl Verdict {
    pub(super) const ALL: [Verdict; 10] = [
        Verdict::Found,
        Verdict::Stub,
        Verdict::Missing,
        Verdict::Unconfirmed,
        Verdict::FoundField,
        Verdict::UnconfirmedField,
        Verdict::InWechat,
        Verdict::Promised,
        Verdict::Shared,
        Verdict::Unknown,
    ];

    /// The word for it in JSON.
    pub(super) fn name(self) -> &'static str {
        match self {
            Verdict::Found => "found",
            Verdict::Stub => "stub",
            Verdict::Missing => "missing",
            Verdict::Unconfirmed => "unconfirmed",
            Verdict::FoundField => "found-field",
            Verdict::UnconfirmedField => "unconfirmed-field",
            Verdict::InWechat => "in-wechat",
            Verdict::Promised => "promised",
            Verdict::Shared => "shared",
            Verdict::Unknown => "unknown",
        }
    }

    /// What it means.
    pub(super) fn title(self) -> &'static str {
        match self {
            Verdict::Found => "there, though not declared: `#[found(..)]`",
            Verdict::Stub => "declared, and only a stub: `#[absent(..)]`",
            Verdict::Missing => "declared, and not there: `#[absent(..)]`",
            Verdict::Unconfirmed => {
                "declared, and not in the vendor's typings: `#[unconfirmed(..)]`; the declaration stands"
            }
            Verdict::FoundField => "a field in the vendor's typings, though not declared: `#[found(..)]`",
            Verdict::UnconfirmedField => {
                "a field that is declared, and not in the vendor's typings: `#[unconfirmed(..)]`"
            }
            Verdict::InWechat => "works in WeChat's own browser alone; the declaration stands",
            Verdict::Promised => "made a promise of by the host's plugin, and not declared; the client decides",
            Verdict::Shared => "made a promise of for every mini program, and not declared; the client decides",
            Verdict::Unknown => "in the runtime, and in no spec",
        }
    }
}

/// What was found out about a name on a host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) verdict: Verdict,
    pub(super) host: Host,
    pub(super) name: String,
    /// The client's own name for it.
    pub(super) to: Option<String>,
    /// Where the runtime says so.
    pub(super) place: Place,
}

/// The APIs of one name.
type ByName<'a, 's> = BTreeMap<&'a str, Vec<&'a Api<'s>>>;

/// All findings, by verdict, host and name.
pub(super) fn findings(apis: &[Api], runtimes: &[Runtime], vendors: &[Vendor]) -> Vec<Finding> {
    let mut by_name: ByName = BTreeMap::new();
    for api in apis {
        by_name.entry(&api.name).or_default().push(api);
    }
    let mut list = Vec::new();
    for runtime in runtimes {
        let vendor = vendors.iter().find(|it| it.host == runtime.host);
        for (name, apis) in &by_name {
            list.extend(about(runtime, vendor, name, apis.iter().any(|it| declares(it.attrs, runtime.host))));
        }
        let mut unknown = BTreeSet::new();
        let promised = runtime.promised.iter().chain(&runtime.shared).map(|(name, place)| (name.as_str(), place));
        for (name, place) in runtime.has().chain(promised) {
            if !is_of_a_framework(name) && !by_name.contains_key(name) && unknown.insert(name) {
                let (host, name, place) = (runtime.host, name.to_owned(), place.clone());
                list.push(Finding { verdict: Verdict::Unknown, host, name, to: None, place });
            }
        }
    }
    list.sort_by(|a, b| (a.verdict, a.host, &a.name).cmp(&(b.verdict, b.host, &b.name)));
    list
}

/// Whether Taro's types say that a host has it.
pub(super) fn declares(attrs: &Attrs, host: Host) -> bool {
    attrs.support().declared.is_none_or(|hosts| hosts.contains(&host))
}

fn about(runtime: &Runtime, vendor: Option<&Vendor>, name: &str, declared: bool) -> Option<Finding> {
    let (verdict, place, to) = match (runtime.answer(name), declared) {
        (Some(Answer::Has(place, to)), false) => (Verdict::Found, place, to),
        (Some(Answer::Stub(place)), true) => (Verdict::Stub, place, None),
        (Some(Answer::Lacks(place)), true) => (Verdict::Missing, place, None),
        (Some(Answer::InWechat(place)), _) => (Verdict::InWechat, place, None),
        (None, declared) => {
            let (verdict, place) = handed_on(runtime, vendor, name, declared)?;
            (verdict, place, None)
        }
        _ => return None,
    };
    Some(Finding { verdict, host: runtime.host, name: name.to_owned(), to, place })
}

/// What is found out of a name that the runtime hands on to the client: what the vendor says, and else what the runtime makes a
/// promise of.
fn handed_on(runtime: &Runtime, vendor: Option<&Vendor>, name: &str, declared: bool) -> Option<(Verdict, Place)> {
    match (vendor.map(|it| it.member(name)), declared) {
        (Some(Seen::Has(place, ..)), false) => return Some((Verdict::Found, place)),
        (Some(Seen::Has(..)), true) => return None,
        (Some(Seen::Lacks), true) if !is_of_a_framework(name) => {
            return Some((Verdict::Unconfirmed, vendor?.place()));
        }
        _ => {}
    }
    match (runtime.promised.get(name), runtime.shared.get(name)) {
        _ if declared => None,
        (Some(place), _) => Some((Verdict::Promised, place.clone())),
        (None, Some(place)) => Some((Verdict::Shared, place.clone())),
        (None, None) => None,
    }
}

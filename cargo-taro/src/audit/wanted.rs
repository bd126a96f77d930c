//! What each definition of a spec is to say of hosts, after an audit.

use std::collections::BTreeMap;

use taro_api_codegen::ast::visit::{self, Visit};
use taro_api_codegen::ast::{Attrs, Item, Member, Name, Platforms, Spec, Type, TypeKind};
use taro_api_codegen::hosts::{Host, Version};

use super::Audit;
use super::compare::{Api, Finding, Verdict, declares};
use super::members::{Found, Members};
use super::packages::Packages;
use super::tables::Place;

/// What stands above a definition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Says {
    pub(super) found: Evidence,
    pub(super) absent: Evidence,
    pub(super) unconfirmed: Evidence,
    pub(super) since: Vec<(Host, Version)>,
}

/// Hosts, in their order, and where it was found out of each.
pub(super) type Evidence = BTreeMap<Host, Option<String>>;

/// What each definition is to say, by the place of its name.
pub(super) type Wanted = BTreeMap<usize, Says>;

impl Says {
    /// What stands there so far.
    pub(super) fn of(attrs: &Attrs) -> Says {
        let list = |it: &Option<Platforms>| {
            let named = it.iter().flat_map(|it| it.names().into_iter().map(|host| (host, it.evidence(host))));
            named.map(|(host, evidence)| (host, evidence.map(str::to_owned))).collect()
        };
        Says {
            found: list(&attrs.found),
            absent: list(&attrs.absent),
            unconfirmed: list(&attrs.unconfirmed),
            since: attrs.support().since,
        }
    }

    /// Says the version of a host, or none.
    fn set_since(&mut self, host: Host, version: Option<&str>) {
        let version = version.and_then(Version::parse);
        let before = self.since.iter().position(|(it, _)| *it == host);
        match (before, version) {
            (Some(at), Some(version)) => self.since[at].1 = version,
            (Some(at), None) => drop(self.since.remove(at)),
            (None, Some(version)) => self.since.push((host, version)),
            (None, None) => {}
        }
    }

    /// The attributes, by their words; an empty text is none.
    pub(super) fn attributes(&self) -> [(&'static str, String); 4] {
        let list = |word: &str, hosts: &Evidence| {
            let shown = hosts.iter().map(|(host, evidence)| match evidence {
                Some(evidence) => format!("{host} = {evidence:?}"),
                None => host.to_string(),
            });
            let shown = shown.collect::<Vec<_>>().join(", ");
            if shown.is_empty() { shown } else { format!("#[{word}({shown})]") }
        };
        let since: Vec<String> = self.since.iter().map(|(host, it)| format!("{host} = \"{it}\"")).collect();
        let since = if since.is_empty() { String::new() } else { format!("#[since({})]", since.join(", ")) };
        [
            ("found", list("found", &self.found)),
            ("absent", list("absent", &self.absent)),
            ("unconfirmed", list("unconfirmed", &self.unconfirmed)),
            ("since", since),
        ]
    }
}

/// What a function or a constant is to say: the findings of the hosts whose runtimes were read, and what it says of others.
pub(super) fn of_api(api: &Api, audit: &Audit, packages: &Packages) -> Says {
    let mut says = Says::of(api.attrs);
    for runtime in &audit.runtimes {
        let host = runtime.host;
        let declared = declares(api.attrs, host);
        let of = |verdicts: &[Verdict]| {
            let mut list = audit.findings.iter();
            let finding = list.find(|it| it.host == host && it.name == api.name && verdicts.contains(&it.verdict))?;
            Some(packages.evidence(&finding.place))
        };
        put(&mut says.found, host, of(&[Verdict::Found]).filter(|_| !declared));
        put(&mut says.absent, host, of(&[Verdict::Stub, Verdict::Missing]).filter(|_| declared));
        put(&mut says.unconfirmed, host, of(&[Verdict::Unconfirmed]).filter(|_| declared));
        let Some(vendor) = audit.vendor(host) else { continue };
        if let Some((_, version, _)) = vendor.function(runtime, &api.name)
            && host.has_versions()
            && vendor.has_versions()
        {
            let is_there = (declared || says.found.contains_key(&host)) && !says.absent.contains_key(&host);
            says.set_since(host, version.as_deref().filter(|_| is_there));
        }
    }
    says
}

fn put(hosts: &mut Evidence, host: Host, evidence: Option<String>) {
    match evidence {
        Some(evidence) => drop(hosts.insert(host, Some(evidence))),
        None => drop(hosts.remove(&host)),
    }
}

/// What the members of a spec are to say, of the hosts whose vendors' typings were read.
pub(super) fn of_members(spec: &Spec, seen: &[OfVendor], packages: &Packages) -> Wanted {
    let none = Found::default();
    let says = all(spec).into_iter().map(|it| {
        let mut says = Says::of(it.attrs);
        for of in seen {
            member(&mut says, it.attrs, of, of.members.get(&it.place).unwrap_or(&none), packages);
        }
        (it.place, says)
    });
    says.collect()
}

/// What is found out of the members of a spec.
pub(super) fn findings(spec: &Spec, seen: &[OfVendor]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for it in all(spec) {
        for OfVendor { host, members, .. } in seen {
            let Some(found) = members.get(&it.place) else { continue };
            let mut add = |verdict, place: Option<&Place>| {
                let finding = place.map(|place| {
                    let (host, name, place) = (*host, it.name.clone(), place.clone());
                    Finding { verdict, host, name, to: None, place }
                });
                findings.extend(finding);
            };
            add(Verdict::FoundField, opened(it.attrs, *host, found));
            add(Verdict::UnconfirmedField, lacked(it.attrs, *host, found));
        }
    }
    findings
}

/// What a vendor says of the members of a spec.
pub(super) struct OfVendor {
    pub(super) host: Host,
    /// Whether its typings have versions.
    pub(super) has_versions: bool,
    pub(super) members: Members,
}

/// Where a vendor declares a member that is not declared for its host. A type that several functions use is opened if none
/// of the vendor's types lacks it.
fn opened<'f>(attrs: &Attrs, host: Host, found: &'f Found) -> Option<&'f Place> {
    found.place.as_ref().filter(|_| !declares(attrs, host) && found.lacks == 0)
}

/// Where a vendor would declare a member that is declared for its host by name.
fn lacked<'f>(attrs: &Attrs, host: Host, found: &'f Found) -> Option<&'f Place> {
    let named = attrs.platforms.as_ref().is_some_and(|it| it.names().contains(&host));
    found.lacked.as_ref().filter(|_| named && found.place.is_none())
}

fn member(says: &mut Says, attrs: &Attrs, of: &OfVendor, found: &Found, packages: &Packages) {
    let host = of.host;
    put(&mut says.found, host, opened(attrs, host, found).map(|it| packages.evidence(it)));
    put(&mut says.unconfirmed, host, lacked(attrs, host, found).map(|it| packages.evidence(it)));
    if of.has_versions && found.place.is_some() {
        let is_there = declares(attrs, host) || says.found.contains_key(&host);
        says.set_since(host, found.version.as_deref().filter(|_| is_there && found.is_younger));
    }
}

/// A member or a value: the place of its name, its whole name, and what stands above it.
struct Above<'s> {
    place: usize,
    name: String,
    attrs: &'s Attrs,
}

/// The members and values of a spec, in their order.
fn all(spec: &Spec) -> Vec<Above<'_>> {
    let mut all = All { path: Vec::new(), list: Vec::new() };
    all.visit_spec(spec);
    all.list
}

struct All<'s> {
    path: Vec<&'s str>,
    list: Vec<Above<'s>>,
}

impl<'s> All<'s> {
    fn add(&mut self, name: &'s Name, attrs: &'s Attrs) {
        let path = [&self.path[..], &[name.js.as_str()]].concat().join(".");
        self.list.push(Above { place: name.span.byte_range().start, name: path, attrs });
    }

    fn inside(&mut self, name: &'s Name, visit: impl FnOnce(&mut Self)) {
        self.path.push(&name.js);
        visit(self);
        self.path.pop();
    }
}

impl<'s> Visit<'s> for All<'s> {
    fn visit_item(&mut self, item: &'s Item) {
        match item {
            Item::Namespace(it) => self.inside(&it.name, |this| visit::visit_item(this, item)),
            Item::Interface(it) => self.inside(&it.name, |this| visit::visit_item(this, item)),
            Item::Alias(it) => self.inside(&it.name, |this| visit::visit_item(this, item)),
            Item::Function(it) => self.inside(&it.name, |this| visit::visit_item(this, item)),
            Item::Const(it) => self.inside(&it.name, |this| visit::visit_item(this, item)),
            Item::Use(_) => {}
        }
    }

    fn visit_member(&mut self, it: &'s Member) {
        let name = match it {
            Member::Property(it) => {
                self.add(&it.name, &it.attrs);
                &it.name
            }
            Member::Method(it) => {
                self.add(&it.name, &it.attrs);
                &it.name
            }
            Member::Index(..) | Member::Call(_) => return visit::visit_member(self, it),
        };
        self.inside(name, |this| visit::visit_member(this, it));
    }

    fn visit_type(&mut self, it: &'s Type) {
        if let TypeKind::Value(it) = &it.kind {
            self.add(&it.name, &it.attrs);
        }
        visit::visit_type(self, it);
    }
}

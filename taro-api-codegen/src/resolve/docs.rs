//! What the documentation of an item says: its own words first, then what the attributes tell.

use quote::quote;

use super::events::Role;
use crate::ast::{Attrs, Doc, Member, Platforms, Unit};
use crate::hosts::{Host, Support};
use crate::ir::{Answer, Docs, Param, Ty};
use crate::span::{Span, Tokens};

/// The documentation of an item; `fallback` stands where the spec describes nothing.
pub(super) fn of(attrs: &Attrs, fallback: &str) -> Docs {
    let mut docs: Vec<(String, Span)> = attrs.docs.iter().map(|doc| (doc.text.clone(), doc.span)).collect();
    if !attrs.is_described() {
        docs.push((format!(" {fallback}"), Span::call_site()));
    }
    let mut notes = Vec::new();
    match &attrs.unit {
        Some((Unit::Other(unit), _)) => notes.push(format!("Unit: {unit}.")),
        Some((Unit::Millis, _)) => notes.push("The host counts it in milliseconds.".to_owned()),
        Some((Unit::Seconds, _)) => notes.push("The host counts it in seconds.".to_owned()),
        Some((Unit::Integer, _)) | None => {}
    }
    if let Some(default) = &attrs.default {
        notes.push(format!("Default: `{default}`."));
    }
    let corrected = |evidence: &str| format!("The declared type is wrong, and corrected here: {evidence}.");
    notes.extend(attrs.corrected.as_ref().map(|it| corrected(&it.evidence)));
    notes.extend(attrs.alias.as_ref().map(|it| format!("Some hosts call it `{}`: {}.", it.js, it.evidence)));
    notes.extend(hosts(attrs));
    notes.extend(attrs.see.iter().map(|link| format!("See <{link}>.")));
    for note in notes {
        docs.push((String::new(), Span::call_site()));
        docs.extend(note.lines().map(|line| (format!(" {line}"), Span::call_site())));
    }
    let since = attrs.deprecated_since.as_ref().map(|since| {
        let note = attrs.deprecated.iter().filter(|it| !it.is_empty());
        Tokens(quote!(deprecated(since = #since #(, note = #note)*)))
    });
    Docs { lines: docs, passed: attrs.passed.iter().cloned().chain(since).collect() }
}

/// The documentation of a function. One that begins what another name than `off` ends says so. rustdoc writes an option that may be left
/// out as `Into<Option<Option>>`, which needs a word.
pub(super) fn of_call(attrs: &Attrs, fallback: &str, js: &str, params: &[Param], answer: &Answer) -> Docs {
    let mut docs = of(attrs, fallback);
    let is_option = |it: &&Param| it.optional && matches!(&it.ty, Ty::Named(path) if path.name == "Option");
    let may_be_none = params.iter().filter(is_option);
    let may_be_none =
        may_be_none.map(|it| format!(" `{}` is an `Option` of this API, or `None` to leave it out.", it.name));
    let ends = match (answer, Role::of(js)) {
        (Answer::Listener(Some(off)), Some(Role::Add(_))) => Some(format!(" Dropping the `Listener` calls `{off}`.")),
        _ => None,
    };
    for said in may_be_none.chain(ends) {
        docs.lines.extend([String::new(), said].map(|line| (line, Span::call_site())));
    }
    docs
}

/// What an object type without a name is: what it has says more than the name that it gets.
pub(super) fn of_members(members: &[Member]) -> Vec<Doc> {
    const SHOWN: usize = 4;
    let names = members.iter().filter_map(|member| match member {
        Member::Property(it) => Some(&it.name),
        Member::Method(it) => Some(&it.name),
        Member::Index(..) | Member::Call(_) => None,
    });
    let names: Vec<String> = names.map(|it| format!("`{}`", it.js)).collect();
    let text = match names.as_slice() {
        [] => return Vec::new(),
        [only] => format!(" An object with {only}."),
        [first @ .., last] if names.len() <= SHOWN => format!(" An object with {} and {last}.", first.join(", ")),
        all => format!(" An object with {} and {} more.", all[..SHOWN].join(", "), all.len() - SHOWN),
    };
    vec![Doc { text, span: Span::call_site() }]
}

/// What a member is that means the same in every API, so that no spec has to describe it.
pub(super) fn known_member(js: &str) -> Option<&'static str> {
    Some(match js {
        "success" => "Called once the call has succeeded.",
        "fail" => "Called once the call has failed.",
        "complete" => "Called last, whether the call has succeeded or failed.",
        "errMsg" => "What the host says of the call: the API's name with `:ok`, or with `:fail` and the reason.",
        "errCode" => "The host's number of the error; 0 if there is none.",
        _ => return None,
    })
}

/// What a member is, as far as its name and its owner say it: "`code` of Taro's `login.SuccessCallbackResult`".
pub(super) fn member(attrs: &Attrs, js: &str, whose: &str) -> Docs {
    match known_member(js) {
        Some(known) => of(attrs, known),
        None => of(attrs, &format!("`{js}` of {whose}.")),
    }
}

/// `#[deprecated]` and its text, where it does not say since when.
pub(super) fn deprecated(attrs: &Attrs) -> Option<String> {
    attrs.deprecated.clone().filter(|_| attrs.deprecated_since.is_none())
}

/// Which hosts have it: a table, and a line each for what was found beside the declaration.
fn hosts(attrs: &Attrs) -> Vec<String> {
    let support = attrs.support();
    if support.is_everywhere() && support.since.is_empty() && support.unconfirmed.is_empty() {
        return Vec::new();
    }
    let mut notes = Vec::new();
    // A table of every host would only repeat one mark.
    if support.is_everywhere() {
        let since = support.since.iter().map(|(host, version)| format!("{} (`{host}`) {version}", host.title()));
        let since = since.collect::<Vec<_>>().join(", ");
        notes.extend((!since.is_empty()).then(|| format!("Since the base library: {since}.")));
    } else {
        notes.push(table(&support));
    }
    if !support.is_everywhere() && !support.since.is_empty() {
        notes.push("A version is that of the base library from which on it is there.".to_owned());
    }
    for (before, hosts) in [
        ("Has it, though not declared", &attrs.found),
        ("Lacks it, though declared", &attrs.absent),
        ("Declared, and not in the vendor's own typings", &attrs.unconfirmed),
    ] {
        notes.extend(hosts.as_ref().map(|it| format!("{before}: {}.", titles(it))));
    }
    notes
}

/// ```text
/// | `weapp` | `swan` | ..
/// | :-: | :-: | ..
/// | 2.10.0 | | ..
/// ```
fn table(support: &Support) -> String {
    let has = support.hosts();
    let names: Vec<String> = Host::ALL.iter().map(|host| format!("`{host}`")).collect();
    let mark = |host: &Host| match support.since(*host) {
        _ if !has.contains(host) => String::new(),
        Some(version) => version.to_string(),
        None => "✓".to_owned(),
    };
    let marks: Vec<String> = Host::ALL.iter().map(mark).collect();
    let marks: Vec<&str> = marks.iter().map(String::as_str).collect();
    let row = |cells: &[&str]| format!("| {} |", cells.join(" | "));
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    [row(&names), row(&[":-:"; Host::ALL.len()]), row(&marks)].join("\n")
}

/// The hosts as a reader knows them, and where it was found: "WeChat (`weapp`), JD (`jd`: `@tarojs/shared@4.2.1/..`)".
fn titles(hosts: &Platforms) -> String {
    let titles = hosts.names().into_iter().map(|host| match hosts.evidence(host) {
        Some(evidence) => format!("{} (`{host}`: `{evidence}`)", host.title()),
        None => format!("{} (`{host}`)", host.title()),
    });
    titles.collect::<Vec<_>>().join(", ")
}

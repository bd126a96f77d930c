//! The findings, for a person and for a program.

use std::fmt::Write;

use serde_json::json;
use taro_api_codegen::hosts::Host;

use super::Audit;
use super::compare::{Finding, Verdict};
use super::packages::Packages;
use super::tables::Place;
use crate::specs::count;

/// A table of counts by kind and host, and each finding with its evidence.
pub(super) fn table(audit: &Audit, packages: &Packages) -> String {
    let mut text = String::new();
    let hosts: Vec<Host> = audit.runtimes.iter().map(|it| it.host).collect();
    let of = |verdict: Verdict, host: Host| {
        audit.findings.iter().filter(move |it| it.verdict == verdict && it.host == host).count()
    };
    for runtime in &audit.runtimes {
        // Writing to a `String` cannot fail.
        let _ = writeln!(text, "{:8} {} {}", runtime.host.name(), runtime.package, runtime.version);
    }
    for (host, package) in &audit.missing {
        let _ = writeln!(text, "{:8} {package} is not installed; what the specs say of it stays", host.name());
    }
    for verdict in Verdict::ALL {
        let list: Vec<&Finding> = audit.findings.iter().filter(|it| it.verdict == verdict).collect();
        if list.is_empty() {
            continue;
        }
        let _ = writeln!(text, "\n{}", verdict.title());
        if verdict == Verdict::Shared {
            text += &in_short(&list);
            continue;
        }
        let width = list.iter().map(|it| it.name.len()).max().unwrap_or_default();
        for it in list {
            let to = it.to.as_ref().map(|to| format!(" (as `{to}`)")).unwrap_or_default();
            let _ = writeln!(text, "  {:8} {:width$}  {}{to}", it.host.name(), it.name, at(&it.place, packages));
        }
    }
    text += "\n          ";
    hosts.iter().for_each(|host| text += &format!("  {host}"));
    for verdict in Verdict::ALL {
        let _ = write!(text, "\n{:10}", verdict.name());
        for host in &hosts {
            let width = host.name().len();
            let _ = write!(text, "  {:>width$}", of(verdict, *host));
        }
    }
    text + &format!("\n\n{} in {}\n", count(audit.findings.len(), "finding"), count(audit.apis, "API"))
}

/// A line a host: there are many, and each stands in the same list of the same file.
fn in_short(list: &[&Finding]) -> String {
    let lines = list.chunk_by(|a, b| a.host == b.host).map(|list| {
        let names: Vec<&str> = list.iter().map(|it| it.name.as_str()).collect();
        let host = list.first().map(|it| it.host.name()).unwrap_or_default();
        format!("  {host:8} {} {}\n", names.len(), names.join(" "))
    });
    lines.collect()
}

/// A list of objects, one a line:
///
/// ```text
/// { "host":     the host's name,
///   "name":     the name in JavaScript,
///   "finding":  found, stub, missing, in-wechat, promised, shared or unknown,
///   "as":       the client's own name for it, or null,
///   "evidence": the file of the package, and the line }
/// ```
/// The keys are always there and in this order; a newer version may add others.
pub(super) fn json(audit: &Audit, packages: &Packages) -> String {
    let rows = audit.findings.iter().map(|it| {
        let pairs = [
            ("host", json!(it.host.name())),
            ("name", json!(it.name)),
            ("finding", json!(it.verdict.name())),
            ("as", json!(it.to)),
            ("evidence", json!(at(&it.place, packages))),
        ];
        let pairs: Vec<String> = pairs.iter().map(|(key, value)| format!("{}:{value}", json!(key))).collect();
        format!("{{{}}}", pairs.join(","))
    });
    format!("[\n{}\n]\n", rows.collect::<Vec<_>>().join(",\n"))
}

/// `@tarojs/taro-h5/dist/api/ui/menu.js:12`
fn at(place: &Place, packages: &Packages) -> String {
    let file = packages.shown(&place.file);
    place.line.map_or(file.clone(), |line| format!("{file}:{line}"))
}

//! The table as text: for a terminal, in Markdown, as JSON.

use std::fmt::Write;

use serde_json::{Value, json};
use taro_api_codegen::hosts::Host;

use super::facts::{Cell, Facts, LEGEND, Mark, link};
use super::{Row, apis};
use crate::specs::count;

/// Columns of text, a heading a family.
pub(super) fn terminal(rows: &[Row], fields: bool, evidence: bool) -> String {
    let lines = lines(rows, fields);
    let width = lines.iter().map(|line| line.name.chars().count()).max().unwrap_or_default();
    let columns: Vec<usize> = Host::ALL.iter().enumerate().map(|(at, host)| column(&lines, at, *host)).collect();
    let mut text = format!("{:width$}", "");
    for (host, column) in Host::ALL.into_iter().zip(&columns) {
        // Writing to a `String` cannot fail.
        let _ = write!(text, "  {:column$}", host.name());
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    let mut heading = "";
    for line in &lines {
        let here = line.row.heading();
        if heading != here {
            heading = here;
            text += &format!("\n{heading}\n");
        }
        let mut shown = format!("{:width$}", line.name);
        for (cell, column) in line.cells.iter().zip(&columns) {
            let _ = write!(shown, "  {:^column$}", cell.shown());
        }
        if let (Some(feature), false) = (line.row.feature, line.is_field) {
            shown += "  ";
            shown += feature;
        }
        text += shown.trim_end();
        text.push('\n');
        if evidence {
            line.found().for_each(|(host, at)| text += &format!("      {host}: {at}\n"));
        }
    }
    text += &format!("\n{}, {} hosts\n", count(apis(rows), "API"), Host::ALL.len());
    if is_any_found(&lines) {
        text += &format!("{LEGEND}\n");
    }
    text
}

/// How wide a host's column is.
fn column(lines: &[Line], at: usize, host: Host) -> usize {
    let cells = lines.iter().map(|line| line.cells[at].shown().chars().count());
    cells.chain([host.name().len()]).max().unwrap_or_default()
}

/// A Markdown table.
pub(super) fn markdown(rows: &[Row], fields: bool, evidence: bool) -> String {
    let titles: String = Host::ALL.into_iter().map(|host| format!(" {} |", host.title())).collect();
    let mut text = format!("| API |{titles} Feature |\n| --- |{} --- |\n", " :-: |".repeat(Host::ALL.len()));
    let lines = lines(rows, fields);
    for line in &lines {
        let name = code(line.name.trim_start());
        let name = match line.row.link() {
            Some(see) if !line.is_field => format!("[{name}](<{}>)", encoded(see)),
            Some(_) | None => name,
        };
        let indent = if line.is_field { "&emsp;" } else { "" };
        let cells: String = line.cells.iter().map(|it| markdown_cell(it, evidence)).collect();
        let feature = line.row.feature.filter(|_| !line.is_field).map(|it| format!(" `{it}` |"));
        text += &format!("| {indent}{name} |{cells}{}\n", feature.as_deref().unwrap_or("  |"));
    }
    if is_any_found(&lines) {
        text += &format!("\n{LEGEND}\n");
    }
    text
}

fn markdown_cell(cell: &Cell, evidence: bool) -> String {
    let evidence = cell.evidence.as_deref().filter(|_| evidence);
    match (cell.mark, evidence.and_then(link), evidence) {
        (Mark::No, ..) => "  |".to_owned(),
        (_, Some(address), _) => format!(" [{}](<{address}>) |", cell.shown()),
        (_, None, Some(evidence)) => format!(" {} {} |", cell.shown(), code(evidence)),
        (_, None, None) => format!(" {} |", cell.shown()),
    }
}

/// A name as code in a cell: between more backticks than it has in a row.
fn code(name: &str) -> String {
    let longest = name.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let space = if name.starts_with('`') || name.ends_with('`') { " " } else { "" };
    format!("{fence}{space}{}{space}{fence}", name.replace('|', "\\|"))
}

/// An address without what would end the link, the cell or the line.
fn encoded(address: &str) -> String {
    let mut text = String::new();
    for c in address.chars() {
        match c {
            '<' | '>' | '|' | '\\' | '`' | ' ' => text += &format!("%{:02X}", u32::from(c)),
            c if c.is_control() => {}
            c => text.push(c),
        }
    }
    text
}

/// A list of objects, one a line, in the order of the specs:
///
/// ```text
/// { "name":   the name in JavaScript; several ways to call one have an object each,
///   "family": Taro's folder, and the cargo feature; "" for a spec that stands in none,
///   "feature": the smallest feature of taro-api that has it, or null,
///   "file":   the path of the spec, as the command was told it,
///   "rust":   the name in Rust,
///   "hosts":  the names of the declared hosts, in the spec's order; null is every host,
///   "found":  those that have it though they are not declared,
///   "absent": those that lack it though they are declared,
///   "see":    where to read about it, or null,
///   "unconfirmed": those that are declared, and whose vendors' typings do not have it,
///   "since":  the first base library of a host that has it: { "weapp": "2.10.0" },
///   "evidence": where it was found of a host: { "alipay": "@mini-types/my@3.0.14/types/lib.my.d.ts:63" },
///   "fields": what has hosts or versions of its own: [{ "path": "Option.force", "hosts": ["tt"], .. }], with the same keys }
/// ```
/// The keys are always there and in this order; a newer version may add others.
pub(super) fn json(rows: &[Row]) -> String {
    let names = |hosts: &[Host]| -> Value { hosts.iter().map(|host| host.name()).collect() };
    let object = |pairs: &[(&str, Value)]| {
        let pairs: Vec<String> = pairs.iter().map(|(key, value)| format!("{}:{value}", json!(key))).collect();
        format!("{{{}}}", pairs.join(","))
    };
    let versions = |it: &Facts| {
        let pairs = it.support.since.iter().map(|(host, version)| (host.name().to_owned(), json!(version.to_string())));
        Value::Object(pairs.collect())
    };
    let evidence = |it: &Facts| {
        let pairs = it.evidence.iter().map(|(host, at)| (host.name().to_owned(), json!(at)));
        Value::Object(pairs.collect())
    };
    let declared = |it: &Facts| it.support.declared.as_deref().map_or(Value::Null, names);
    let found = |it: &Facts| [("found", names(&it.support.found)), ("absent", names(&it.support.absent))];
    let more = |it: &Facts| {
        [("unconfirmed", names(&it.support.unconfirmed)), ("since", versions(it)), ("evidence", evidence(it))]
    };
    let rows = rows.iter().map(|row| {
        let own = [
            ("name", json!(row.name)),
            ("family", json!(row.family)),
            ("feature", json!(row.feature)),
            ("file", json!(row.file)),
            ("rust", json!(row.rust)),
            ("hosts", declared(&row.facts)),
        ];
        let see = [("see", json!(row.see))];
        let mut shown = object(&[&own[..], &found(&row.facts), &see, &more(&row.facts)].concat());
        let fields = row.fields.iter().map(|it| {
            let own = [("path", json!(it.path)), ("hosts", declared(&it.facts))];
            object(&[&own[..], &found(&it.facts), &more(&it.facts)].concat())
        });
        shown.pop();
        shown + &format!(",\"fields\":[{}]}}", fields.collect::<Vec<_>>().join(","))
    });
    format!("[\n{}\n]\n", rows.collect::<Vec<_>>().join(",\n"))
}

/// A line of the table.
pub(super) struct Line<'r> {
    pub(super) row: &'r Row,
    /// What it is called; a field is indented.
    pub(super) name: String,
    pub(super) is_field: bool,
    /// What is known of it on each host.
    pub(super) cells: [Cell; Host::ALL.len()],
}

impl Line<'_> {
    /// Where each finding comes from.
    fn found(&self) -> impl Iterator<Item = (Host, &str)> {
        Host::ALL.into_iter().zip(&self.cells).filter_map(|(host, cell)| Some((host, cell.evidence.as_deref()?)))
    }
}

/// The lines of the table.
pub(super) fn lines(rows: &[Row], fields: bool) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    for row in rows {
        let cells = Host::ALL.map(|host| row.facts.cell(host));
        lines.push(Line { row, name: printable(&row.name), is_field: false, cells });
        let fields = row.fields.iter().filter(|_| fields);
        lines.extend(fields.map(|field| {
            let known = |host| match row.facts.cell(host).mark.is_on() {
                true => field.facts.cell(host),
                false => Cell::none(),
            };
            Line { row, name: format!("  {}", printable(&field.path)), is_field: true, cells: Host::ALL.map(known) }
        }));
    }
    lines
}

/// A name on one line.
fn printable(name: &str) -> String {
    let mut text = String::new();
    for c in name.chars() {
        if c.is_control() { text.extend(c.escape_default()) } else { text.push(c) }
    }
    text
}

/// Whether there is a sign that wants a word.
pub(super) fn is_any_found(lines: &[Line]) -> bool {
    let is_found = |it: &Cell| it.since.is_some() || !matches!(it.mark, Mark::Yes | Mark::No);
    lines.iter().any(|line| line.cells.iter().any(is_found))
}

#[cfg(test)]
mod tests {
    use super::super::rows::of_text;
    use super::*;

    fn rows() -> Vec<Row> {
        of_text(
            "namespace a { interface Option { #[platforms(jd, tt)] b?: string } }
            #[platforms(weapp, jd)] #[found(h5)] #[absent(jd)] #[see(\"https://example.com/a\")] function a(option?: a::Option) => void;
            function everyWhere() => void;",
        )
    }

    #[test]
    fn a_terminal_gets_columns() {
        let shown = terminal(&rows(), true, false);
        let lines: Vec<&str> = shown.lines().collect();
        assert_eq!(lines[0].split_whitespace().collect::<Vec<_>>(), Host::ALL.map(Host::name));
        assert_eq!(lines[2], "a.rs");
        assert!(lines[3].starts_with("a           ") && lines[3].matches('✓').count() == 1, "{shown}");
        assert!(lines[3].matches('+').count() == 1 && lines[3].matches('✗').count() == 1, "{shown}");
        assert!(lines[4].starts_with("  Option.b") && lines[4].matches('✓').count() == 0, "{shown}");
        assert_eq!(lines.last(), Some(&LEGEND));
        assert!(lines[5].starts_with("everyWhere") && lines[5].matches('✓').count() == 12, "{shown}");
        assert!(!terminal(&rows(), false, false).contains("Option.b"));
    }

    #[test]
    fn markdown_links_what_has_a_page() {
        let shown = markdown(&rows(), false, false);
        assert!(shown.contains("| [`a`](<https://example.com/a>) | ✓ |  |"), "{shown}");
        let (table, legend) = shown.split_once("\n\n").expect("something was found");
        assert!(table.lines().all(|line| line.matches('|').count() == 15), "{shown}");
        assert_eq!(legend.trim_end(), LEGEND);
        assert!(!markdown(&rows()[1..], false, false).contains(LEGEND));
    }

    #[test]
    fn versions_and_evidence_are_shown() {
        let rows = of_text(
            "#[platforms(weapp, tt)] #[found(alipay = \"@mini-types/my@1.0.0/b.d.ts:3\")] #[unconfirmed(tt = \"c@2.0.0\")]
            #[since(weapp = \"2.10.0\")] function a() => void;",
        );
        let shown = terminal(&rows, false, true);
        let cells: Vec<&str> = shown.lines().nth(3).unwrap_or_default().split_whitespace().collect();
        assert_eq!(cells[..5], ["a", "2.10.0", "·", "+", "?"], "{shown}");
        assert!(shown.contains("\n      alipay: @mini-types/my@1.0.0/b.d.ts:3\n      tt: c@2.0.0\n"), "{shown}");
        let shown = markdown(&rows, false, true);
        let found = "https://github.com/ant-mini-program/api-typings/blob/v1.0.0/packages/my/b.d.ts#L3";
        assert!(shown.contains(&format!("| 2.10.0 |  | [+](<{found}>) | ? `c@2.0.0` |")), "{shown}");
        let shown = json(&rows);
        assert!(shown.contains("\"unconfirmed\":[\"tt\"],\"since\":{\"weapp\":\"2.10.0\"},\"evidence\":{"), "{shown}");
    }

    #[test]
    fn markdown_escapes_names_and_links() {
        let shown = markdown(
            &of_text(
                "#[see(\"https://a.b/](x)`<>| \\n\\\\\")] function a() => void;
                #[js(\"a`b``|]\")] function b() => void; #[js(\"`c\\n\")] function c() => void;
                #[see(\"javascript:alert(1)\")] function d() => void;",
            ),
            false,
            false,
        );
        let names: Vec<&str> = shown.lines().skip(2).filter_map(|it| it.split(" | ✓").next()).collect();
        let expected = ["| [`a`](<https://a.b/](x)%60%3C%3E%7C%20%5C>)", "| ```a`b``\\|]```", "| `` `c\\n ``", "| `d`"];
        assert_eq!(names, expected);
    }

    #[test]
    fn json_is_stable() {
        let none = "\"unconfirmed\":[],\"since\":{},\"evidence\":{}";
        let expected = format!(
            "[\n\
            {{\"name\":\"a\",\"family\":\"\",\"feature\":null,\"file\":\"a.rs\",\"rust\":\"a\",\"hosts\":[\"weapp\",\"jd\"],\
            \"found\":[\"h5\"],\"absent\":[\"jd\"],\"see\":\"https://example.com/a\",{none},\"fields\":[\
            {{\"path\":\"Option.b\",\"hosts\":[\"jd\",\"tt\"],\"found\":[],\"absent\":[],{none}}}]}},\n\
            {{\"name\":\"everyWhere\",\"family\":\"\",\"feature\":null,\"file\":\"a.rs\",\"rust\":\"every_where\",\"hosts\":null,\
            \"found\":[],\"absent\":[],\"see\":null,{none},\"fields\":[]}}\n]\n"
        );
        assert_eq!(json(&rows()), expected);
        assert!(serde_json::from_str::<Value>(&json(&[])).is_ok());
    }
}

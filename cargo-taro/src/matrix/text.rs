//! The table as text: for a terminal, in Markdown, as JSON.

use std::fmt::Write;

use serde_json::{Value, json};
use taro_api_codegen::hosts::Host;

use super::{LEGEND, Mark, Row, apis};
use crate::specs::count;

/// Columns of text, a heading a family.
pub(super) fn terminal(rows: &[Row], fields: bool) -> String {
    let lines = lines(rows, fields);
    let width = lines.iter().map(|line| line.name.chars().count()).max().unwrap_or_default();
    let mut text = format!("{:width$}", "");
    for host in Host::ALL {
        text += "  ";
        text += host.name();
    }
    text.push('\n');
    let mut heading = "";
    for line in &lines {
        let here = line.row.heading();
        if heading != here {
            heading = here;
            text += &format!("\n{heading}\n");
        }
        let mut shown = format!("{:width$}", line.name);
        for (host, mark) in Host::ALL.into_iter().zip(line.marks) {
            let mark = mark.sign();
            let column = host.name().len();
            // Writing to a `String` cannot fail.
            let _ = write!(shown, "  {mark:^column$}");
        }
        if let (Some(feature), false) = (line.row.feature, line.is_field) {
            shown += "  ";
            shown += feature;
        }
        text += shown.trim_end();
        text.push('\n');
    }
    text += &format!("\n{}, {} hosts\n", count(apis(rows), "API"), Host::ALL.len());
    if is_any_found(&lines) {
        text += &format!("{LEGEND}\n");
    }
    text
}

/// A Markdown table.
pub(super) fn markdown(rows: &[Row], fields: bool) -> String {
    let titles: String = Host::ALL.into_iter().map(|host| format!(" {} |", host.title())).collect();
    let mut text = format!("| API |{titles}\n| --- |{}\n", " :-: |".repeat(Host::ALL.len()));
    let lines = lines(rows, fields);
    for line in &lines {
        let name = code(line.name.trim_start());
        let name = match line.row.link() {
            Some(see) if !line.is_field => format!("[{name}](<{}>)", encoded(see)),
            Some(_) | None => name,
        };
        let indent = if line.is_field { "&emsp;" } else { "" };
        let cell = |mark: Mark| if mark == Mark::No { "  |".to_owned() } else { format!(" {} |", mark.sign()) };
        let marks: String = line.marks.into_iter().map(cell).collect();
        text += &format!("| {indent}{name} |{marks}\n");
    }
    if is_any_found(&lines) {
        text += &format!("\n{LEGEND}\n");
    }
    text
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
///   "fields": what has hosts of its own: [{ "path": "Option.force", "hosts": ["tt"] }] }
/// ```
/// The keys are always there and in this order; a newer version may add others.
pub(super) fn json(rows: &[Row]) -> String {
    let names = |hosts: &[Host]| -> Value { hosts.iter().map(|host| host.name()).collect() };
    let object = |pairs: &[(&str, Value)]| {
        let pairs: Vec<String> = pairs.iter().map(|(key, value)| format!("{}:{value}", json!(key))).collect();
        format!("{{{}}}", pairs.join(","))
    };
    let rows = rows.iter().map(|row| {
        let mut shown = object(&[
            ("name", json!(row.name)),
            ("family", json!(row.family)),
            ("feature", json!(row.feature)),
            ("file", json!(row.file)),
            ("rust", json!(row.rust)),
            ("hosts", row.support.declared.as_deref().map_or(Value::Null, names)),
            ("found", names(&row.support.found)),
            ("absent", names(&row.support.absent)),
            ("see", json!(row.see)),
        ]);
        let fields = row.fields.iter().map(|it| object(&[("path", json!(it.path)), ("hosts", names(&it.hosts))]));
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
    pub(super) marks: [Mark; Host::ALL.len()],
}

/// The lines of the table.
pub(super) fn lines(rows: &[Row], fields: bool) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    for row in rows {
        let marks = Host::ALL.map(|host| row.mark(host));
        lines.push(Line { row, name: printable(&row.name), is_field: false, marks });
        let fields = row.fields.iter().filter(|_| fields);
        lines.extend(fields.map(|field| {
            let known = |host| match row.mark(host).is_on() && field.hosts.contains(&host) {
                true => Mark::Yes,
                false => Mark::No,
            };
            Line { row, name: format!("  {}", printable(&field.path)), is_field: true, marks: Host::ALL.map(known) }
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
    lines.iter().any(|line| line.marks.iter().any(|it| matches!(it, Mark::Found | Mark::Absent)))
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
        let shown = terminal(&rows(), true);
        let lines: Vec<&str> = shown.lines().collect();
        assert_eq!(lines[0].split_whitespace().collect::<Vec<_>>(), Host::names().collect::<Vec<_>>());
        assert_eq!(lines[2], "a.rs");
        assert!(lines[3].starts_with("a           ") && lines[3].matches('✓').count() == 1, "{shown}");
        assert!(lines[3].matches('+').count() == 1 && lines[3].matches('✗').count() == 1, "{shown}");
        assert!(lines[4].starts_with("  Option.b") && lines[4].matches('✓').count() == 0, "{shown}");
        assert_eq!(lines.last(), Some(&LEGEND));
        assert!(lines[5].starts_with("everyWhere") && lines[5].matches('✓').count() == 12, "{shown}");
        assert!(!terminal(&rows(), false).contains("Option.b"));
    }

    #[test]
    fn markdown_links_what_has_a_page() {
        let shown = markdown(&rows(), false);
        assert!(shown.contains("| [`a`](<https://example.com/a>) | ✓ |  |"), "{shown}");
        let (table, legend) = shown.split_once("\n\n").expect("something was found");
        assert!(table.lines().all(|line| line.matches('|').count() == 14), "{shown}");
        assert_eq!(legend.trim_end(), LEGEND);
        assert!(!markdown(&rows()[1..], false).contains(LEGEND));
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
        );
        let names: Vec<&str> = shown.lines().skip(2).filter_map(|it| it.split(" | ✓").next()).collect();
        let expected = ["| [`a`](<https://a.b/](x)%60%3C%3E%7C%20%5C>)", "| ```a`b``\\|]```", "| `` `c\\n ``", "| `d`"];
        assert_eq!(names, expected);
    }

    #[test]
    fn json_is_stable() {
        let expected = "[\n\
            {\"name\":\"a\",\"family\":\"\",\"feature\":null,\"file\":\"a.rs\",\"rust\":\"a\",\"hosts\":[\"weapp\",\"jd\"],\
            \"found\":[\"h5\"],\"absent\":[\"jd\"],\"see\":\"https://example.com/a\",\"fields\":[{\"path\":\"Option.b\",\"hosts\":[\"jd\",\"tt\"]}]},\n\
            {\"name\":\"everyWhere\",\"family\":\"\",\"feature\":null,\"file\":\"a.rs\",\"rust\":\"every_where\",\"hosts\":null,\
            \"found\":[],\"absent\":[],\"see\":null,\"fields\":[]}\n]\n";
        assert_eq!(json(&rows()), expected);
        assert!(serde_json::from_str::<Value>(&json(&[])).is_ok());
    }
}

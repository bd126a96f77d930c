//! The table as text: for a terminal, in Markdown, as JSON.

use std::fmt::Write;

use serde_json::{Value, json};
use taro_api_codegen::hosts::Host;

use super::{Row, apis};
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
        for (host, is_on) in Host::ALL.into_iter().zip(line.on) {
            let mark = if is_on { "✓" } else { "·" };
            let column = host.name().len();
            // Writing to a `String` cannot fail.
            let _ = write!(shown, "  {mark:^column$}");
        }
        text += shown.trim_end();
        text.push('\n');
    }
    text += &format!("\n{}, {} hosts\n", count(apis(rows), "API"), Host::ALL.len());
    text
}

/// A Markdown table.
pub(super) fn markdown(rows: &[Row], fields: bool) -> String {
    let titles: String = Host::ALL.into_iter().map(|host| format!(" {} |", host.title())).collect();
    let mut text = format!("| API |{titles}\n| --- |{}\n", " :-: |".repeat(Host::ALL.len()));
    for line in lines(rows, fields) {
        let name = format!("`{}`", line.name.trim_start().replace('|', "\\|"));
        let name = match &line.row.see {
            Some(see) if !line.is_field => format!("[{name}](<{}>)", see.replace(['<', '>', '|', '\n'], "")),
            Some(_) | None => name,
        };
        let indent = if line.is_field { "&emsp;" } else { "" };
        let marks: String = line.on.into_iter().map(|is_on| if is_on { " ✓ |" } else { "  |" }).collect();
        text += &format!("| {indent}{name} |{marks}\n");
    }
    text
}

/// A list of objects, one a line, in the order of the specs:
///
/// ```text
/// { "name":   the name in JavaScript; several ways to call one have an object each,
///   "family": Taro's folder, and the cargo feature; "" for a spec that stands in none,
///   "file":   the path of the spec, as the command was told it,
///   "rust":   the name in Rust,
///   "hosts":  the names of the hosts, in the spec's order; null is every host,
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
            ("file", json!(row.file)),
            ("rust", json!(row.rust)),
            ("hosts", row.hosts.as_deref().map_or(Value::Null, names)),
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
    /// Whether each host has it.
    pub(super) on: [bool; Host::ALL.len()],
}

/// The lines of the table.
pub(super) fn lines(rows: &[Row], fields: bool) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    for row in rows {
        let on = Host::ALL.map(|host| row.is_on(host));
        lines.push(Line { row, name: row.name.clone(), is_field: false, on });
        let fields = row.fields.iter().filter(|_| fields);
        lines.extend(fields.map(|field| {
            let on = Host::ALL.map(|host| row.is_on(host) && field.hosts.contains(&host));
            Line { row, name: format!("  {}", field.path), is_field: true, on }
        }));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::super::rows::of_text;
    use super::*;

    fn rows() -> Vec<Row> {
        of_text(
            "namespace a { interface Option { #[platforms(jd, tt)] b?: string } }
            #[platforms(weapp, jd)] #[see(\"https://example.com/a\")] function a(option?: a::Option) => void;
            function everyWhere() => void;",
        )
    }

    #[test]
    fn a_terminal_gets_columns() {
        let shown = terminal(&rows(), true);
        let lines: Vec<&str> = shown.lines().collect();
        assert_eq!(lines[0].split_whitespace().collect::<Vec<_>>(), Host::names().collect::<Vec<_>>());
        assert_eq!(lines[2], "a.rs");
        assert!(lines[3].starts_with("a           ") && lines[3].matches('✓').count() == 2, "{shown}");
        assert!(lines[4].starts_with("  Option.b") && lines[4].matches('✓').count() == 1, "{shown}");
        assert!(lines[5].starts_with("everyWhere") && lines[5].matches('✓').count() == 12, "{shown}");
        assert!(!terminal(&rows(), false).contains("Option.b"));
    }

    #[test]
    fn markdown_links_what_has_a_page() {
        let shown = markdown(&rows(), false);
        assert!(shown.contains("| [`a`](<https://example.com/a>) | ✓ |  |"), "{shown}");
        assert!(shown.lines().all(|line| line.matches('|').count() == 14), "{shown}");
    }

    #[test]
    fn json_is_stable() {
        let expected = "[\n\
            {\"name\":\"a\",\"family\":\"\",\"file\":\"a.rs\",\"rust\":\"a\",\"hosts\":[\"weapp\",\"jd\"],\
            \"see\":\"https://example.com/a\",\"fields\":[{\"path\":\"Option.b\",\"hosts\":[\"jd\",\"tt\"]}]},\n\
            {\"name\":\"everyWhere\",\"family\":\"\",\"file\":\"a.rs\",\"rust\":\"every_where\",\"hosts\":null,\
            \"see\":null,\"fields\":[]}\n]\n";
        assert_eq!(json(&rows()), expected);
        assert!(serde_json::from_str::<Value>(&json(&[])).is_ok());
    }
}

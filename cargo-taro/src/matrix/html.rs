//! The table as a page of its own: it loads nothing, filters by host and searches by name.

use taro_api_codegen::hosts::Host;

use super::facts::{Cell, LEGEND, Mark, link};
use super::text::{Line, is_any_found, lines};
use super::{Row, apis};
use crate::specs::count;

/// The page without its rows.
const PAGE: &str = include_str!("page.html");

/// What every such page begins with, up to its style.
pub(super) fn head() -> &'static str {
    PAGE.split_once("<style>").map_or(PAGE, |(head, _)| head)
}

/// The whole page.
pub(super) fn page(rows: &[Row], fields: bool) -> String {
    let hosts = Host::ALL.into_iter().enumerate().map(|(at, host)| {
        let (name, title) = (host.name(), host.title());
        format!(
            "<label class=\"chip\"><input type=\"checkbox\" name=\"host\" value=\"{at}\" data-name=\"{name}\">\
            <span>{title}</span></label>\n"
        )
    });
    let head = Host::ALL.into_iter().map(|host| {
        let (name, title) = (host.name(), host.title());
        format!("<th scope=\"col\" title=\"{name}\">{title}</th>")
    });
    let page = PAGE.replace("<!-- HOSTS -->\n", &hosts.collect::<String>());
    let page = page.replace("<!-- HEAD -->", &head.collect::<String>());
    let page = page.replace("COUNT", &count(apis(rows), "API"));
    let lines = lines(rows, fields);
    let legend = if is_any_found(&lines) { format!("<p>{LEGEND}</p>\n") } else { String::new() };
    let page = page.replace("<!-- LEGEND -->\n", &legend);
    // Last, so that what stands in a spec replaces nothing.
    page.replace("<!-- ROWS -->\n", &bodies(&lines))
}

/// A part of the table for each family.
fn bodies(lines: &[Line]) -> String {
    let mut text = String::new();
    for group in lines.chunk_by(|a, b| a.row.heading() == b.row.heading()) {
        let name = group.first().map(|line| line.row.heading()).unwrap_or_default();
        let columns = Host::ALL.len() + 1;
        text += &format!(
            "<tbody>\n<tr class=\"family\"><th scope=\"rowgroup\" colspan=\"{columns}\">{}</th></tr>\n",
            escaped(name)
        );
        group.iter().for_each(|line| text += &row(line));
        text += "</tbody>\n";
    }
    text
}

fn row(line: &Line) -> String {
    let bits: u32 = line.cells.iter().enumerate().map(|(at, it)| u32::from(it.mark.is_on()) << at).sum();
    let cells: String = line.cells.iter().map(cell).collect();
    let name = line.name.trim_start();
    let code = format!("<code>{}</code>", escaped(name));
    if line.is_field {
        let searched = escaped(&format!("{}.{name}", line.row.name));
        return format!(
            "<tr class=\"field\" data-name=\"{searched}\" data-hosts=\"{bits}\"><th scope=\"row\">{code}</th>{cells}</tr>\n"
        );
    }
    let shown = match line.row.link() {
        Some(see) => format!("<a href=\"{}\" rel=\"noreferrer\">{code}</a>", escaped(see)),
        None => code,
    };
    let rust = match line.row.rust == name {
        true => String::new(),
        false => format!("<small><code>{}</code></small>", escaped(&line.row.rust)),
    };
    let feature = match line.row.feature {
        Some(feature) => format!("<small>{}</small>", escaped(feature)),
        None => String::new(),
    };
    let rust = rust + &feature;
    let searched = escaped(&format!("{name} {}", line.row.rust));
    format!("<tr data-name=\"{searched}\" data-hosts=\"{bits}\"><th scope=\"row\">{shown}{rust}</th>{cells}</tr>\n")
}

fn cell(cell: &Cell) -> String {
    let (class, title) = match cell.mark {
        Mark::Yes => ("y", ""),
        Mark::No => return "<td>–</td>".to_owned(),
        Mark::Found => ("y f", "there, though not declared"),
        Mark::Absent => ("x", "declared, and not there"),
        Mark::Unconfirmed => ("u", "declared, and not in the vendor's typings"),
    };
    let title = [title, cell.evidence.as_deref().unwrap_or_default()];
    let title = title.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(": ");
    let title = if title.is_empty() { title } else { format!(" title=\"{}\"", escaped(&title)) };
    let shown = escaped(&cell.shown());
    let shown = match cell.evidence.as_deref().and_then(link) {
        Some(address) => format!("<a href=\"{}\" rel=\"noreferrer\">{shown}</a>", escaped(&address)),
        None => shown,
    };
    format!("<td class=\"{class}\"{title}>{shown}</td>")
}

/// A text as HTML has it.
fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;").replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use super::super::rows::{of, of_text};
    use super::*;

    #[test]
    fn a_row_says_its_hosts_to_the_eye_and_to_the_filter() {
        let rows = of_text(
            "namespace openDoor { interface Option { #[platforms(tt)] wide?: string } }
            #[platforms(weapp, tt)] #[see(\"https://example.com/?a&b\")]
            function openDoor(option?: openDoor::Option) => void;",
        );
        let page = page(&rows, true);
        let api = "<tr data-name=\"openDoor open_door\" data-hosts=\"9\"><th scope=\"row\">\
            <a href=\"https://example.com/?a&amp;b\" rel=\"noreferrer\"><code>openDoor</code></a>\
            <small><code>open_door</code></small></th><td class=\"y\"";
        assert!(page.contains(api), "{page}");
        assert!(page.contains("<tr class=\"field\" data-name=\"openDoor.Option.wide\" data-hosts=\"8\">"), "{page}");
        assert!(!page.contains("<!--") && page.contains(">1 API<"), "{page}");
        assert_eq!(page.matches("<th scope=\"col\"").count(), 13);
    }

    #[test]
    fn what_was_found_has_a_sign_and_counts_for_the_filter() {
        let rows = of_text("#[platforms(weapp, tt)] #[found(swan)] #[absent(tt)] function a() => void;");
        let shown = page(&rows, false);
        assert!(shown.contains("<tr data-name=\"a a\" data-hosts=\"3\">"), "{shown}");
        assert!(shown.contains(">+</td>") && shown.contains(">✗</td>") && shown.contains(LEGEND), "{shown}");
        let rows = of_text(
            "#[platforms(weapp, tt)] #[found(alipay = \"@mini-types/my@1.0.0/c.d.ts:4\")] #[unconfirmed(tt = \"@a/b@1.0.0\")]
            #[since(weapp = \"2.1.0\")] function a() => void;",
        );
        let shown = page(&rows, false);
        let found = "<td class=\"y f\" title=\"there, though not declared: @mini-types/my@1.0.0/c.d.ts:4\">\
            <a href=\"https://github.com/ant-mini-program/api-typings/blob/v1.0.0/packages/my/c.d.ts#L4\" rel=\"noreferrer\">+</a></td>";
        assert!(shown.contains(found) && shown.contains("<td class=\"y\">2.1.0</td>"), "{shown}");
        let unconfirmed = "<td class=\"u\" title=\"declared, and not in the vendor&#39;s typings: @a/b@1.0.0\">?</td>";
        assert!(shown.contains(unconfirmed), "{shown}");
        assert!(!page(&of_text("function a() => void;"), false).contains(LEGEND));
    }

    #[test]
    fn what_a_spec_says_is_no_html() {
        let rows = of_text(
            "#[see(\"javascript:alert(1)\")] #[rust(\"a\")] function \"<b>\"() => void;
            #[see(\"https://a/\\\"><script>\")] function b() => void;",
        );
        let page = page(&rows, false);
        assert!(page.contains("<code>&lt;b&gt;</code>") && !page.contains("javascript:"), "{page}");
        assert_eq!(page.matches("<script>").count(), 1);
    }

    #[test]
    fn the_page_of_the_repository_names_no_address_but_links() {
        let rows = of(&crate::specs::of_the_repository());
        let page = page(&rows, true);
        let links = page.matches("<a href=\"http").count();
        assert_eq!(page.matches("://").count(), links);
        assert!(!page.contains("src=") && !page.contains("@import") && !page.contains("url("));
        let apis = page.matches("<tr data-name=").count();
        assert_eq!(apis, rows.len());
    }
}

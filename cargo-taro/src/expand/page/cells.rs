//! The text of a page: prose, code and the cells of tables.

use taro_api_codegen::ast::Doc;

/// A description as paragraphs, each in one line.
pub(super) fn paragraphs(docs: &[Doc]) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    for doc in docs {
        let line = doc.text.trim();
        match (line.is_empty(), paragraphs.last_mut()) {
            (true, _) => paragraphs.push(String::new()),
            (false, Some(last)) => {
                if !last.is_empty() {
                    last.push(' ');
                }
                last.push_str(line);
            }
            (false, None) => {}
        }
    }
    paragraphs.retain(|it| !it.is_empty());
    paragraphs.iter().map(|it| prose(it)).collect()
}

/// A line that is no heading, no list, no table, and has no tags, whatever it says.
fn prose(line: &str) -> String {
    let line = outside_of_code(line, |text| text.replace('<', "\\<").replace("{", "\\{"));
    let begins = line.starts_with(['#', '>', '|', '-', '+', '*', '=', '~', '[']) || line.starts_with("```");
    let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_list = number.len() < line.len() && number.starts_with(['.', ')']);
    match (begins, is_list) {
        (true, _) => format!("\\{line}"),
        (false, true) => format!("{}\\{number}", &line[..line.len() - number.len()]),
        (false, false) => line,
    }
}

/// Changes what stands outside of code spans.
fn outside_of_code(line: &str, change: impl Fn(&str) -> String) -> String {
    let parts: Vec<&str> = line.split('`').collect();
    // A mark that is not closed is no code.
    let closed = parts.len() % 2 == 1;
    let part = |(at, it): (usize, &&str)| if closed && at % 2 == 1 { (*it).to_owned() } else { change(it) };
    parts.iter().enumerate().map(part).collect::<Vec<_>>().join("`")
}

/// The same in a cell.
pub(super) fn prose_cell(docs: &[Doc], behind: &[String]) -> String {
    let mut lines = paragraphs(docs);
    lines.extend(behind.iter().cloned());
    lines.join("<br />").replace('|', "\\|")
}

/// Code in a cell.
pub(super) fn code_cell(code: &str) -> String {
    if code.is_empty() {
        return String::new();
    }
    if code.contains('`') {
        let code = code.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('|', "&#124;");
        return format!("<code>{code}</code>");
    }
    format!("`{}`", code.replace('|', "\\|"))
}

/// A table of Markdown.
pub(super) fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let head: Vec<String> = head.iter().map(|it| (*it).to_owned()).collect();
    let rule: Vec<String> = head.iter().map(|_| "---".to_owned()).collect();
    let rows: String = rows.iter().map(|it| line(it)).collect();
    format!("{}{}{rows}", line(&head), line(&rule))
}

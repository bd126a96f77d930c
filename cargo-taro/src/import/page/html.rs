//! Tables of HTML.

use super::Fault;
use super::tables::{Row, Table};
use super::text::hidden;
use crate::snippet::Lines;

/// A cell may reach over so many rows.
const MOST_ROWS: usize = 1000;

/// A table of HTML. A cell that reaches over several rows stands in each of them; one over several columns is a fault.
pub(super) fn table(text: &str, line: usize) -> Table {
    let lines = Lines::of(text);
    let mut reader =
        Reader { text, line, lines, rows: Vec::new(), open: None, reaching: Vec::new(), faults: Vec::new() };
    let mut at = 0;
    while let Some(start) = text[at..].find(['<', '{']).map(|it| at + it) {
        at = match hidden(&text[start..]) {
            Some(length) => start + length,
            None if text[start..].starts_with('{') => start + 1,
            None => {
                let end = text[start..].find('>').map_or(text.len(), |it| start + it + 1);
                reader.tag(start, end);
                end
            }
        };
    }
    reader.close(text.len());
    reader.end_row();
    let Reader { rows, mut faults, .. } = reader;
    faults.sort_by_key(|it| it.line);
    let mut rows = rows.into_iter();
    let head = rows.next().map(|it| it.cells).unwrap_or_default();
    Table { line, head, rows: rows.collect(), faults }
}

struct Reader<'t> {
    text: &'t str,
    line: usize,
    lines: Lines,
    rows: Vec<Row>,
    /// Where the text of the cell begins that is open, and over how many rows it reaches.
    open: Option<(usize, usize)>,
    /// The cells of rows above that reach down: the column, the text, and the number of rows that are left.
    reaching: Vec<(usize, String, usize)>,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn line_at(&self, at: usize) -> usize {
        self.line + self.lines.place(self.text, at).0 - 1
    }

    fn tag(&mut self, start: usize, end: usize) {
        let tag = &self.text[start + 1..end];
        let name: String = tag.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '/').collect();
        match name.to_lowercase().as_str() {
            "tr" => {
                self.close(start);
                self.end_row();
                let line = self.line_at(start);
                self.rows.push(Row::new(line));
                self.fill();
            }
            "td" | "th" => {
                self.close(start);
                let over = |name| span(tag, name).unwrap_or(1);
                if over("colspan") > 1 {
                    let message = "a cell reaches over several columns: write a cell for each of them";
                    self.faults.push(Fault::new(self.line_at(start), message.to_owned()));
                }
                self.open = Some((end, over("rowspan").clamp(1, MOST_ROWS)));
            }
            "/td" | "/th" | "/tr" | "/table" => self.close(start),
            "table" if start > 0 => {
                let message = "a table stands in a cell of another one: write it below a heading of its own";
                self.faults.push(Fault::new(self.line_at(start), message.to_owned()));
            }
            _ => {}
        }
    }

    /// Ends the cell that is open.
    fn close(&mut self, end: usize) {
        let Some((start, over)) = self.open.take() else { return };
        let Some(row) = self.rows.last_mut() else { return };
        let text = self.text[start..end].trim();
        if over > 1 {
            self.reaching.push((row.cells.len(), text.to_owned(), over));
        }
        row.push(text);
        self.fill();
    }

    /// Puts the cells of rows above where the next ones would stand.
    fn fill(&mut self) {
        let Some(row) = self.rows.last_mut() else { return };
        // What begins in this row is there already.
        while let Some((_, text, _)) = self.reaching.iter().find(|(column, ..)| *column == row.cells.len()) {
            row.push(text);
        }
    }

    fn end_row(&mut self) {
        self.reaching.iter_mut().for_each(|(.., left)| *left -= 1);
        self.reaching.retain(|(.., left)| *left > 0);
    }
}

/// Over how many rows or columns a cell reaches: `rowspan="2"`, `rowSpan={2}`.
fn span(tag: &str, name: &str) -> Option<usize> {
    let tag = tag.to_ascii_lowercase();
    let value = tag.split_once(&format!("{name}="))?.1.trim_start_matches(['"', '\'', '{']);
    let digits: String = value.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

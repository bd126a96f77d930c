//! Markdown -> the blocks of a page, each with its line.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::html;
use super::tables::{self, Table};
use super::text::plain;
use crate::snippet::Lines;

/// A block of a page.
pub(super) struct Block {
    /// Its line in the file, from 1.
    pub(super) line: usize,
    pub(super) kind: Kind,
}

pub(super) enum Kind {
    /// Its level, and its text.
    Heading(usize, String),
    /// A paragraph, as it is written.
    Text(String),
    Code(String),
    Table(Table),
}

/// Reads the blocks of a page. Front matter is none of them.
pub(super) fn blocks(text: &str, body: usize) -> Vec<Block> {
    let mut reader = Reader { text, lines: Lines::of(text), body, blocks: Vec::new(), past: 0 };
    let options = Options::ENABLE_TABLES;
    let (mut code, mut quotes) = (None, 0_usize);
    for (event, range) in Parser::new_ext(&text[body..], options).into_offset_iter() {
        match event {
            Event::Start(Tag::BlockQuote(_)) => quotes += 1,
            Event::End(TagEnd::BlockQuote(_)) => quotes = quotes.saturating_sub(1),
            _ => {}
        }
        if range.start < reader.past {
            continue;
        }
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                // The fence is a line of its own.
                let fence = usize::from(matches!(kind, CodeBlockKind::Fenced(_)));
                code = Some((reader.line(range.start) + fence, String::new()));
            }
            Event::Text(it) if code.is_some() => code.iter_mut().for_each(|(_, code)| code.push_str(&it)),
            Event::End(TagEnd::CodeBlock) => {
                if let Some((line, code)) = code.take() {
                    reader.blocks.push(Block { line, kind: Kind::Code(code.trim().to_owned()) });
                }
            }
            Event::Start(Tag::Heading { level, .. }) => {
                let heading = plain(without_anchor(raw(reader.source(&range)).trim_matches(['#', ' '])));
                reader.push(&range, Kind::Heading(level as usize, heading));
                reader.past = range.end;
            }
            Event::Start(Tag::Table(_)) => {
                let (table, notes) = tables::markdown(reader.source(&range), reader.line(range.start), quotes);
                reader.push(&range, Kind::Table(table));
                reader.blocks.extend(notes.into_iter().map(|(line, it)| Block { line, kind: Kind::Text(it) }));
                reader.past = range.end;
            }
            Event::Start(Tag::Paragraph | Tag::HtmlBlock) => reader.paragraph(&range),
            _ => {}
        }
    }
    reader.blocks
}

/// A heading of Markdown may be underlined.
fn raw(heading: &str) -> &str {
    heading.lines().next().unwrap_or_default()
}

/// `Option {#option}` is `Option`: Docusaurus has the heading's anchor there.
fn without_anchor(heading: &str) -> &str {
    match heading.rsplit_once("{#") {
        Some((name, anchor)) if anchor.trim_end().strip_suffix('}').is_some_and(|it| !it.contains(['{', '}'])) => {
            name.trim_end()
        }
        _ => heading,
    }
}

struct Reader<'t> {
    text: &'t str,
    lines: Lines,
    body: usize,
    blocks: Vec<Block>,
    /// What stands before this was read.
    past: usize,
}

impl Reader<'_> {
    fn source(&self, range: &Range<usize>) -> &str {
        self.text[self.body..].get(range.clone()).unwrap_or_default()
    }

    fn line(&self, at: usize) -> usize {
        self.lines.place(self.text, self.body + at).0
    }

    fn push(&mut self, range: &Range<usize>, kind: Kind) {
        let line = self.line(range.start);
        self.blocks.push(Block { line, kind });
    }

    /// A table of HTML ends at its tag, wherever Markdown ends the block.
    fn paragraph(&mut self, range: &Range<usize>) {
        let source = self.source(range);
        // What is commented out is not there.
        let table = source.find("<table").filter(|_| !source.trim_start().starts_with("<!--"));
        let Some(start) = table else {
            let kind = Kind::Text(source.trim().to_owned());
            self.push(range, kind);
            self.past = range.end;
            return;
        };
        let start = range.start + start;
        let rest = &self.text[self.body + start..];
        let end = rest.find("</table>").map_or(rest.len(), |it| it + "</table>".len());
        let table = html::table(&rest[..end], self.line(start));
        self.past = (start + end).max(range.end);
        self.push(&(start..start), Kind::Table(table));
    }
}

//! A place in a text, shown with its line as rustc shows its own.

use std::io::IsTerminal;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

/// So much of a line is shown before and behind the place of an error, in bytes.
const MOST_SHOWN: usize = 1000;

/// Whether what is shown has colours.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// For a terminal.
    Coloured,
    /// For everything else.
    Plain,
}

impl Style {
    /// The style of the standard error stream.
    pub(crate) fn of_errors() -> Style {
        let wanted = std::env::var_os("NO_COLOR").is_none_or(|it| it.is_empty());
        if wanted && std::io::stderr().is_terminal() { Style::Coloured } else { Style::Plain }
    }
}

/// Where the lines of a text begin.
#[derive(Debug)]
pub(crate) struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    pub(crate) fn of(text: &str) -> Lines {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Lines { starts: std::iter::once(0).chain(ends).collect() }
    }

    /// The line and the column of a byte, from 1; columns are characters.
    pub(crate) fn place(&self, text: &str, byte: usize) -> (usize, usize) {
        let (line, start) = self.line(byte);
        let column = text.get(start..byte).map_or(0, |it| it.chars().count());
        (line, column + 1)
    }

    /// The number of a byte's line, and its first byte.
    fn line(&self, byte: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= byte).max(1);
        (line, self.starts[line - 1])
    }
}

/// Shows errors of a file: each with its place, its line and a mark below it.
pub(crate) struct Errors<'f> {
    /// The file's name.
    pub(crate) path: &'f str,
    /// What it says.
    pub(crate) text: &'f str,
    /// Where its lines begin.
    pub(crate) lines: &'f Lines,
    pub(crate) style: Style,
}

impl Errors<'_> {
    /// Shows one. A mark below one line says where; below many it hides what.
    pub(crate) fn show(&self, message: &str, range: Range<usize>) -> String {
        let byte = range.start.min(self.text.len());
        let (number, first) = self.lines.line(byte);
        let line = self.text[first..].lines().next().unwrap_or_default();
        let (shown, before) = around(line, byte - first);
        let start = byte - first - before;
        let end = range.end.saturating_sub(first + before).clamp(start, shown.len().max(start));
        let renderer = if self.style == Style::Coloured { Renderer::styled() } else { Renderer::plain() };
        let source = Snippet::source(shown).line_start(number).annotation(AnnotationKind::Primary.span(start..end));
        let title = Level::ERROR.primary_title(message);
        let group = if shown == line {
            title.element(source.path(self.path))
        } else {
            // The part does not know its column.
            let (_, column) = self.lines.place(self.text, byte);
            title.element(Origin::path(self.path).line(number).char_column(column)).element(source)
        };
        renderer.render(&[group]) + "\n\n"
    }
}

/// What is shown of a line, and where that starts: all of it, or what is about a place in a long one. No terminal has room for
/// more, and to lay out a long line for each of its errors takes long.
fn around(line: &str, at: usize) -> (&str, usize) {
    let start = line.floor_char_boundary(at.saturating_sub(MOST_SHOWN));
    let end = line.ceil_char_boundary(at + MOST_SHOWN);
    (&line[start..end], start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_has_a_line_and_a_column() {
        let text = "a\n\u{fc}b\n";
        let lines = Lines::of(text);
        let places = [(0, (1, 1)), (2, (2, 1)), (4, (2, 2)), (6, (3, 1))];
        assert!(places.iter().all(|(byte, place)| lines.place(text, *byte) == *place));
    }

    #[test]
    fn of_a_long_line_what_is_about_the_place_is_shown() {
        let text = format!("a\n{}\u{fc}\u{fc}wrong{}\n", "\u{fc} ".repeat(5_000), " b".repeat(5_000));
        let at = text.find("wrong").unwrap();
        let errors = Errors { path: "x.rs", text: &text, lines: &Lines::of(&text), style: Style::Plain };
        let shown = errors.show("it is wrong", at..at + 5);
        assert!(shown.contains("x.rs:2:10003\n"), "{shown}");
        assert!(shown.contains("\u{fc}\u{fc}wrong b b"), "{shown}");
        let marked = shown.lines().rev().find(|it| it.contains('^')).unwrap();
        assert_eq!(marked.matches('^').count(), 5);
        assert!(shown.len() < 1_000, "{shown}");
    }
}

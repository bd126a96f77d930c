//! A place in a text, shown with its line as rustc shows its own.

use std::io::IsTerminal;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

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
        let start = range.start.min(self.text.len());
        let (number, first) = self.lines.line(start);
        let line = self.text[first..].lines().next().unwrap_or_default();
        let start = start - first;
        let end = range.end.saturating_sub(first).clamp(start, line.len().max(start));
        let renderer = if self.style == Style::Coloured { Renderer::styled() } else { Renderer::plain() };
        let mark = AnnotationKind::Primary.span(start..end);
        let place = Snippet::source(line).path(self.path).line_start(number).annotation(mark);
        renderer.render(&[Level::ERROR.primary_title(message).element(place)]) + "\n\n"
    }
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
}

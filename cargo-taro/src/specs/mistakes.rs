//! Mistakes, shown with their line as rustc shows its own.

use std::ops::Range;

use anyhow::{Result, ensure};
use taro_api_codegen::diagnostics::{Code, Diagnostic};

use super::SpecFile;
use crate::snippet::{Errors, Lines, Style};

/// A mistake and its place in the file.
#[derive(Debug)]
pub(crate) struct Mistake {
    /// The bytes that are wrong.
    pub(crate) range: Range<usize>,
    /// What is wrong, and what to do.
    pub(crate) message: String,
    /// Which mistake it is, if a tool can put it right.
    pub(crate) code: Option<Code>,
}

impl Mistake {
    /// A mistake in some bytes of a file.
    pub(crate) fn at(range: Range<usize>, message: impl Into<String>) -> Mistake {
        Mistake { range, message: message.into(), code: None }
    }
}

impl From<Diagnostic> for Mistake {
    /// A mistake from the first token of a place to its last one.
    fn from(Diagnostic { span, message, code }: Diagnostic) -> Mistake {
        Mistake { range: span.first().byte_range().start..span.last().byte_range().end, message, code }
    }
}

/// Shows the mistakes of files as errors.
///
/// # Errors
/// When there is one.
pub(crate) fn tell(files: &[SpecFile]) -> Result<()> {
    let style = Style::of_errors();
    report(files.iter().map(|file| match file.mistakes.len() {
        0 => Ok(()),
        mistakes => Err((show(file, style), mistakes)),
    }))
    .map(drop)
}

/// What was made of files without a mistake; of the others it shows what is wrong, and there is how much of it.
pub(super) fn report<T>(files: impl IntoIterator<Item = Result<T, (String, usize)>>) -> Result<Vec<T>> {
    let (mut made, mut mistakes) = (Vec::new(), 0);
    for file in files {
        match file {
            Ok(it) => made.push(it),
            Err((shown, count)) => {
                eprint!("{shown}");
                mistakes += count;
            }
        }
    }
    ensure!(mistakes == 0, "{} in the specs", count(mistakes, "error"));
    Ok(made)
}

/// So many of them: "1 API", "2 APIs".
pub(crate) fn count(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

/// The mistakes of a file: each with its place, its line and a mark below it.
pub(crate) fn show(file: &SpecFile, style: Style) -> String {
    let lines = Lines::of(&file.text);
    let errors = Errors { path: &file.path, text: &file.text, lines: &lines, style };
    file.mistakes.iter().map(|it| errors.show(&it.message, it.range.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistake_has_its_place_its_line_and_a_mark() {
        let text = "taro_api::spec! {\n    // ü\n    #[platforms(weap)]\n    function a() => void;\n}\n";
        let shown = show(&SpecFile::read("specs/a.rs", text.to_owned()), Style::Plain);
        assert!(shown.contains("error: unknown host `weap`; did you mean `weapp`?"), "{shown}");
        assert!(shown.contains("--> specs/a.rs:3:17"), "{shown}");
        assert!(shown.contains("3 |     #[platforms(weap)]"), "{shown}");
        assert!(shown.contains("|                 ^^^^\n"), "{shown}");
    }

    #[test]
    fn every_place_can_be_shown() {
        let text = "taro_api::spec! {\r\n\tfunction 日本(a: 'x-y') => {\n  \n";
        for range in [0..0, 0..text.len(), text.len()..text.len(), 0..1000, 25..40] {
            let mistakes = vec![Mistake::at(range, "wrong")];
            let file =
                SpecFile { path: "a.rs".into(), family: String::new(), text: text.into(), specs: vec![], mistakes };
            assert!(show(&file, Style::Plain).contains("--> a.rs:"));
            assert!(show(&file, Style::Coloured).contains("\u{1b}["));
        }
    }

    #[test]
    fn single_quotes_are_shown_at_their_place() {
        let text = "taro_api::spec! {\n    type Method = \"GET\" | 'POST';\n}\n";
        let shown = show(&SpecFile::read("a.rs", text.to_owned()), Style::Plain);
        assert!(shown.contains("--> a.rs:2:27") && shown.contains("^^^^^^\n"), "{shown}");
        assert_eq!(shown.matches("error").count(), 1, "{shown}");
    }
}

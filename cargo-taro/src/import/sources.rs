//! The files that are read, and the mistakes in them, shown with their lines.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::ts::At;

/// A .d.ts file.
pub(crate) struct Source {
    /// Its path below the types folder, with `/`.
    pub(crate) path: String,
    /// What it says.
    pub(crate) text: String,
}

/// Every file that is read.
#[derive(Default)]
pub(crate) struct Sources {
    pub(crate) files: Vec<Source>,
}

impl Sources {
    /// Reads the .d.ts files of a types folder, in the order of their paths.
    pub(crate) fn read(folder: &Path) -> Result<Sources> {
        let mut paths = Vec::new();
        walk(folder, &mut paths)?;
        let mut files = Vec::new();
        for path in paths {
            let below = path.strip_prefix(folder).unwrap_or(&path);
            let below = below.to_string_lossy().replace('\\', "/");
            // What configures Taro's compiler is not there when a program runs.
            if below.starts_with("compile/") || below == "index.d.ts" {
                continue;
            }
            let text = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            files.push(Source { path: below, text });
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(Sources { files })
    }

    /// `api/open-api/login.d.ts:5:3`
    pub(crate) fn place(&self, at: At) -> String {
        let file = &self.files[at.file];
        let (line, column) = line_column(&file.text, at.start);
        format!("{}:{line}:{column}", file.path)
    }

    /// A mistake, with the line where it is.
    pub(crate) fn show(&self, problem: &Problem) -> String {
        let file = &self.files[problem.at.file];
        let (line, column) = line_column(&file.text, problem.at.start);
        let text = file.text.lines().nth(line - 1).unwrap_or_default();
        let start = (problem.at.start as usize).min(file.text.len());
        let end = (problem.at.end as usize).clamp(start, file.text.len());
        let marked = file.text.get(start..end).and_then(|it| it.lines().next()).map_or(1, |it| it.chars().count());
        let gutter = line.to_string().len();
        let mut shown = format!("error: {}\n", problem.message);
        let _ = writeln!(shown, "{:gutter$}--> {}:{line}:{column}", "", file.path);
        let _ = writeln!(shown, "{:gutter$} |", "");
        let _ = writeln!(shown, "{line} | {text}");
        let _ = writeln!(shown, "{:gutter$} | {:column$}{}", "", "", "^".repeat(marked.max(1)), column = column - 1);
        shown
    }
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("cannot read the folder {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            walk(&path, found)?;
        } else if path.to_string_lossy().ends_with(".d.ts") {
            found.push(path);
        }
    }
    Ok(())
}

/// The line and the column, from 1, of a byte.
fn line_column(text: &str, byte: u32) -> (usize, usize) {
    let before = text.get(..byte as usize).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

/// Something that the importer cannot read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Problem {
    pub(crate) at: At,
    pub(crate) message: String,
}

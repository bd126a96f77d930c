//! The files that are read, and the mistakes in them, shown with their lines.

use std::cell::OnceCell;
use std::path::Path;

use anyhow::{Context, Result};
use walkdir::WalkDir;

use super::ts::At;
use crate::snippet::{Errors, Lines, Style};

/// A .d.ts file.
pub(crate) struct Source {
    /// Its path below the types folder, with `/`.
    pub(crate) path: String,
    /// What it says.
    pub(crate) text: String,
    lines: OnceCell<Lines>,
}

impl Source {
    pub(crate) fn new(path: String, text: String) -> Source {
        Source { path, text, lines: OnceCell::new() }
    }

    fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::of(&self.text))
    }
}

/// Every file that is read.
#[derive(Default)]
pub(crate) struct Sources {
    pub(crate) files: Vec<Source>,
}

impl Sources {
    /// Reads the .d.ts files of a types folder, in the order of their paths.
    pub(crate) fn read(folder: &Path) -> Result<Sources> {
        let mut files = Vec::new();
        // An installed package may be a link.
        for entry in WalkDir::new(folder).follow_links(true) {
            let entry = match entry {
                // What a link to a folder around it leads to is read anyway.
                Err(error) if error.loop_ancestor().is_some() => continue,
                entry => entry.with_context(|| format!("cannot read the folder {}", folder.display()))?,
            };
            let path = entry.path();
            // A file may be named alone.
            let from = if folder.is_file() { folder.parent().unwrap_or(folder) } else { folder };
            let below = path.strip_prefix(from).unwrap_or(path).to_string_lossy().replace('\\', "/");
            // What configures Taro's compiler is not there when a program runs.
            if entry.file_type().is_dir() || below.starts_with("compile/") || !below.ends_with(".d.ts") {
                continue;
            }
            let text = crate::read::text(path)?;
            // Taro's own names the other files. One of a spec `index.rs` adds to it as they do.
            if below == "index.d.ts" && !text.contains("declare module '@tarojs/taro'") {
                continue;
            }
            files.push(Source::new(below, text));
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(Sources { files })
    }

    /// `api/open-api/login.d.ts:5:3`
    pub(crate) fn place(&self, at: At) -> String {
        let (line, column) = self.line_and_column(at);
        format!("{}:{line}:{column}", self.files[at.file].path)
    }

    /// The same as numbers, from 1.
    pub(crate) fn line_and_column(&self, at: At) -> (usize, usize) {
        let file = &self.files[at.file];
        file.lines().place(&file.text, at.start as usize)
    }

    /// What stands at a place.
    pub(crate) fn text(&self, at: At) -> &str {
        self.files[at.file].text.get(at.start as usize..at.end as usize).unwrap_or_default()
    }

    /// What stands at a place, in one line and not too long.
    pub(crate) fn written(&self, at: At) -> String {
        const LONGEST: usize = 60;
        let text = self.text(at).split_whitespace().collect::<Vec<_>>().join(" ");
        let text = text.trim_end_matches([';', ',']).to_owned();
        match text.char_indices().nth(LONGEST) {
            Some((end, _)) => format!("{} ..", text[..end].trim_end()),
            None => text,
        }
    }

    /// A mistake, with the line where it is.
    pub(crate) fn show(&self, problem: &Problem, style: Style) -> String {
        let file = &self.files[problem.at.file];
        let errors = Errors { path: &file.path, text: &file.text, lines: file.lines(), style };
        errors.show(&problem.message, problem.at.start as usize..problem.at.end as usize)
    }
}

/// Something that the importer cannot read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Problem {
    pub(crate) at: At,
    pub(crate) message: String,
}

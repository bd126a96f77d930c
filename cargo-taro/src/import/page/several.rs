//! Pages that describe several APIs, each below a heading of its own: `#### Taro.request(OBJECT)`.

use super::blocks::{Block, Kind};
use super::headings::{global_of, name_of};
use super::hosts;
use super::tables::{Row, Table};

/// The blocks of one API.
pub(super) struct Section {
    /// Its heading, with its line.
    pub(super) title: Option<(usize, String)>,
    pub(super) blocks: Vec<Block>,
}

/// The API that a heading names: one that begins as a call of Taro's, or of a host's object.
fn api(block: &Block) -> Option<(usize, String)> {
    let Kind::Heading(level, text) = &block.kind else { return None };
    let is_call = text.trim().starts_with("Taro.") || global_of(text).is_some();
    let name = name_of(text);
    (is_call && !name.is_empty() && !name.contains('.')).then_some((*level, name))
}

/// The sections of a page, one if its headings name no API but that of the title. A table of hosts is of each API that it names.
pub(super) fn sections(title: Option<(usize, String)>, blocks: Vec<Block>) -> Vec<Section> {
    let own = title.as_ref().map(|(_, it)| name_of(it)).filter(|it| !it.is_empty());
    let named: Vec<String> = blocks.iter().filter_map(api).map(|(_, name)| name).collect();
    // Without a title, the first heading is one. Where the title names nothing, a heading below it may.
    let first = own.clone().or_else(|| named.first().filter(|_| title.is_none()).cloned());
    if named.iter().all(|it| Some(it) == first.as_ref()) {
        return vec![Section { title, blocks }];
    }
    let mut sections = Vec::new();
    let mut open = own.as_ref().map(|_| (Section { title, blocks: Vec::new() }, 0));
    let mut tables = Vec::new();
    for block in blocks {
        let begins = api(&block).filter(|(_, name)| open.as_ref().is_none_or(|(it, _)| name_in(it) != *name));
        match (&block.kind, begins) {
            (Kind::Heading(_, text), Some((level, _))) => {
                let title = Some((block.line, text.clone()));
                sections.extend(open.replace((Section { title, blocks: Vec::new() }, level)).map(|(it, _)| it));
            }
            // A heading above that of the API ends it.
            (Kind::Heading(level, _), None) if open.as_ref().is_some_and(|(_, own)| level < own) => {
                sections.extend(open.take().map(|(it, _)| it));
            }
            (Kind::Table(table), None) if hosts::is_support(table) => tables.push((block.line, table.clone())),
            _ => {
                if let Some((section, _)) = &mut open {
                    section.blocks.push(block);
                }
            }
        }
    }
    sections.extend(open.map(|(it, _)| it));
    for (line, table) in tables {
        share(line, &table, &mut sections);
    }
    sections
}

/// Gives each section its rows of a table of hosts. A table of others is the last one's, which tells of it.
fn share(line: usize, table: &Table, sections: &mut [Section]) {
    let is_of = |row: &Row, section: &Section| {
        let (row, name) = (hosts::row_name(row), name_in(section));
        row == name || row.split_once('.').is_some_and(|(object, _)| object == name)
    };
    let claimed = table.rows.iter().any(|row| sections.iter().any(|it| is_of(row, it)));
    let last = sections.len().saturating_sub(1);
    for (at, section) in sections.iter_mut().enumerate() {
        let mut table = table.clone();
        table.rows.retain(|row| is_of(row, section) || !claimed && at == last);
        if !table.rows.is_empty() {
            let heading = Kind::Heading(1, "API 支持度".to_owned());
            section.blocks.push(Block { line, kind: heading });
            section.blocks.push(Block { line, kind: Kind::Table(table) });
        }
    }
}

fn name_in(section: &Section) -> String {
    section.title.as_ref().map(|(_, it)| name_of(it)).unwrap_or_default()
}

//! The rows of a table, each as a member: its name, its type, whether it must be given, and all that is said of it.

use std::collections::HashSet;

use super::super::literals::literal;
use super::headings::is_word;
use super::marks::{deprecation, unmarked, without_remark, yes};
use super::tables::{DEFAULT, Member, NAME, OPTIONAL, READONLY, REQUIRED, Row, TEXT, TYPE, Table};
use super::text::{is_indented, plain};
use super::{Fault, hosts, types};

/// Which columns of a table say what.
struct Columns<'t> {
    name: usize,
    ty: Option<usize>,
    /// What must be given, or what may be left out.
    required: Option<usize>,
    says_optional: bool,
    readonly: Option<usize>,
    default: Option<usize>,
    text: Option<usize>,
    /// Those with a mark for hosts.
    marked: Vec<(usize, Vec<&'static str>)>,
    /// The one that names hosts.
    of_hosts: Option<usize>,
    /// What all rows are members of.
    whole: Option<&'t str>,
}

impl<'t> Columns<'t> {
    fn of(table: &'t Table, faults: &mut Vec<Fault>) -> Columns<'t> {
        let name = table.column(NAME).unwrap_or(0);
        let [ty, needed, optional, readonly, default, text] =
            [TYPE, REQUIRED, OPTIONAL, READONLY, DEFAULT, TEXT].map(|names| table.column(names));
        let read = [Some(name), ty, needed, optional, readonly, default, text];
        let mut told = |fault| faults.push(fault);
        let marked = hosts::marked_members(table, &read).map_err(&mut told).unwrap_or_default();
        let of_hosts = hosts::named_members(table, &read).map_err(&mut told).unwrap_or_default();
        let (required, says_optional) = (needed.or(optional), needed.is_none() && optional.is_some());
        let whole = table.whole(name);
        let columns = Columns { name, ty, required, says_optional, readonly, default, text, marked, of_hosts, whole };
        if ty.is_some() && required.is_none() {
            faults.extend(table.marks_of_nothing(&|at| columns.has(at)));
        }
        columns
    }

    /// Whether what the column says is known.
    fn has(&self, at: usize) -> bool {
        let Columns { ty, required, readonly, default, text, of_hosts, .. } = self;
        self.name == at
            || [ty, required, readonly, default, text, of_hosts].contains(&&Some(at))
            || self.marked.iter().any(|(it, _)| *it == at)
    }
}

/// The name of a row, and what its signs say.
struct Named {
    name: String,
    /// As the cell has it, without what sets it off.
    written: String,
    /// Whether it is no text in quotes, whose signs mean nothing.
    bare: bool,
    is_key: bool,
    /// `[duration]`, or `mode?`: it may be left out.
    is_bracketed: bool,
    is_marked: bool,
    is_gone: bool,
}

impl Named {
    fn of(cell: &str, whole: Option<&str>) -> Named {
        let (cell, is_struck) = unmarked(cell);
        let (cell, is_gone) = without_remark(cell);
        let written = cell.to_owned();
        // `"[x]"` is that name, whatever its signs mean elsewhere.
        let quoted = serde_json::from_str::<String>(&written).ok().filter(|it| !it.is_empty());
        let bare = quoted.is_none();
        // Taro 1 writes what may be left out as `[duration]`, and a dynamic key as `[TEMPLATE_ID]`.
        let bracketed = written.strip_prefix('[').and_then(|it| it.strip_suffix(']'));
        let is_key = bracketed
            .is_some_and(|it| it.contains(':') || it.chars().all(|c| c.is_ascii_uppercase() || matches!(c, '_' | ' ')));
        // And a function as `success()`.
        let name = if is_key { &*written } else { bracketed.unwrap_or(&written).trim_end_matches("()") };
        let name = whole.and_then(|it| name.strip_prefix(it)?.strip_prefix('.')).unwrap_or(name);
        // `mode?`, as declarations mark it.
        let marked = name.strip_suffix('?').filter(|_| bare);
        let is_marked = marked.is_some();
        // `"content-type"`, and the values of a set, stand there as texts.
        let name = quoted.unwrap_or_else(|| unquoted(marked.unwrap_or(name).trim_end_matches([':', '：'])).to_owned());
        let is_bracketed = bracketed.is_some();
        Named { name, bare, is_key, is_bracketed, is_marked, is_gone: is_struck || is_gone, written }
    }

    /// Why it is the name of no member; `typed` where members have types.
    fn mistake(&self, is_indented: bool, typed: bool) -> Option<String> {
        let Named { name, bare, is_key, .. } = self;
        let no_name = || format!("`{name}` is no name of a field: the description says what else there is to say");
        let several = || name.split([',', '，', '/']).map(str::trim).filter(|it| is_word(it)).count();
        if *bare && ["…", "...", "……", "。。。"].contains(&name.as_str()) {
            return Some(format!("`{name}` says that there is more, and not what: write a row for each"));
        }
        if *bare && (name.contains(['（', '(', '*', '└', '、', '\u{200b}']) || name.contains(" / ")) {
            return Some(no_name());
        }
        if is_indented {
            return Some(format!(
                "`{}` is moved to the right: is it a member of the row above? Write it in a table of its own, below the name of \
                 its type",
                name.trim_start_matches(|c: char| !c.is_alphanumeric())
            ));
        }
        if *bare && typed && !is_key && (name.contains(char::is_whitespace) || name.contains(['[', ']'])) {
            return Some(no_name());
        }
        if *bare && typed && several() > 1 {
            return Some(format!("`{name}` names several fields: write a row for each"));
        }
        if name.is_empty() {
            return Some("the row has no name".to_owned());
        }
        (*bare && typed && (name.starts_with("...") || name.starts_with('…')))
            .then(|| format!("`{name}` is a parameter that may be given often: write the signature, and no row for it"))
    }
}

/// The cells of a row, one a column.
struct Cells<'t> {
    row: &'t Row,
    cells: Vec<String>,
}

impl Cells<'_> {
    fn at(&self, at: Option<usize>) -> &str {
        at.and_then(|at| self.cells.get(at)).map_or("", String::as_str)
    }

    fn fault(&self, message: String) -> Fault {
        Fault::new(self.row.line, message)
    }
}

impl Table {
    /// The members; what cannot be read is a fault at its line.
    pub(super) fn members(&self, faults: &mut Vec<Fault>) -> Vec<Member> {
        let (mut members, mut names) = (Vec::new(), HashSet::new());
        faults.extend(self.faults.iter().cloned());
        let columns = Columns::of(self, faults);
        for row in &self.rows {
            match self.member(row, &columns, &names) {
                Ok(Some(member)) => {
                    names.insert(member.name.clone());
                    members.push(member);
                }
                Ok(None) => {}
                Err(fault) => faults.push(fault),
            }
        }
        members
    }

    /// The member that a row describes; none where it says what the other rows are members of.
    fn member(&self, row: &Row, columns: &Columns, names: &HashSet<String>) -> Result<Option<Member>, Fault> {
        let cells = Cells { row, cells: self.fitted(row, [columns.ty, columns.required, columns.default])? };
        // `mode<sup>1</sup>` has a note somewhere.
        let written = row.written(columns.name);
        let note = written.find("<sup").map(|at| plain(&written[..at])).filter(|it| !it.is_empty());
        let named = Named::of(note.as_deref().unwrap_or(cells.at(Some(columns.name))), columns.whole);
        // The rows of `object.count` say what `object` is.
        if columns.whole == Some(named.name.as_str()) {
            return Ok(None);
        }
        let mistake = named
            .mistake(is_indented(written), columns.ty.is_some())
            .or_else(|| self.member_of(&named.name, &named.written, columns.name).filter(|_| named.bare));
        let name = &named.name;
        let twice = || names.contains(name).then(|| format!("`{name}` has a row above already: remove one of the two"));
        if let Some(message) = mistake.or_else(twice) {
            return Err(cells.fault(message));
        }
        let (said, is_type_struck) = said_type(cells.at(columns.ty));
        let (said, remark) = types::remark(&said).map_or((said.as_str(), None), |(ty, remark)| (ty, Some(remark)));
        let ty = columns.ty.map(|_| types::declared(said)).transpose();
        let ty = ty.map_err(|why| cells.fault(format!("the type of `{name}`: {why}")))?;
        let needed = needed(&named, &cells, columns)?;
        let readonly = yes(cells.at(columns.readonly)).ok_or_else(|| {
            let cell = cells.at(columns.readonly);
            cells.fault(format!("`{cell}` says neither that `{name}` is only read nor that it is not"))
        })?;
        let (mut text, why) = deprecation(&row.text_of(cells.at(columns.text)));
        let mut unsaid = Vec::new();
        let mut default = default_of(cells.at(columns.default), ty.as_deref());
        if let Some(said) = default.take_if(|it| literal(it).is_none()) {
            unsaid.push(format!("the default of `{name}`, `{said}`, is no value: the description alone has it"));
            text = beside(text, self.head_of(DEFAULT), &said);
        }
        text = self.said_besides(text, &cells, columns, remark);
        if !columns.marked.is_empty() && hosts::of_member(&text).is_none() {
            unsaid.push(format!("no host is marked for `{name}`: the spec says that every host has it"));
        }
        Ok(Some(Member {
            line: row.line,
            optional: !needed && !named.is_key,
            readonly,
            default,
            deprecated: why.or((named.is_gone || is_type_struck).then(String::new)),
            text,
            unsaid,
            ty,
            is_key: named.is_key,
            name: named.name,
        }))
    }

    /// The description, with what the other columns say: the hosts, and what only a reader understands.
    fn said_besides(&self, mut text: String, cells: &Cells, columns: &Columns, remark: Option<&str>) -> String {
        let has = |it: &&(usize, Vec<_>)| hosts::is_yes(cells.at(Some(it.0)));
        let marked: Vec<&str> = columns.marked.iter().filter(has).flat_map(|(_, it)| it.iter().copied()).collect();
        let named = columns.of_hosts.and_then(|at| hosts::listed(cells.at(Some(at))));
        for own in [marked.join(", "), named.unwrap_or_default()] {
            if !own.is_empty() && hosts::of_member(&text).is_none() {
                text = format!("{text}\nAPI 支持度: {own}");
            }
        }
        for (at, value) in cells.cells.iter().enumerate().filter(|(at, it)| !it.is_empty() && !columns.has(*at)) {
            text = beside(text, self.head.get(at).map_or("", String::as_str), &cells.row.text_of(value));
        }
        let Some(remark) = remark else { return text };
        let is_unit = ["ms", "s", "毫秒", "秒", "px", "rpx"].contains(&remark);
        beside(text, if is_unit { "单位" } else { self.head_of(TYPE) }, remark)
    }
}

/// A type without what sets it off, and whether it is struck out.
fn said_type(cell: &str) -> (String, bool) {
    let (ty, struck) = unmarked(cell);
    // `_string_`
    let inner = ty.strip_prefix('_').and_then(|it| it.strip_suffix('_')).filter(|it| !it.is_empty());
    (inner.unwrap_or(ty).to_owned(), struck)
}

/// Whether a member must be given.
fn needed(named: &Named, cells: &Cells, columns: &Columns) -> Result<bool, Fault> {
    let cell = cells.at(columns.required);
    match (columns.required, yes(cell)) {
        _ if named.is_marked => Ok(false),
        (None, _) => Ok(named.is_key || !named.is_bracketed && !may_be_left_out(cells.at(columns.text))),
        (Some(_), Some(marked)) => Ok(marked != columns.says_optional),
        (Some(_), None) => Err(cells.fault(format!(
            "`{cell}` says neither that `{}` is required nor that it is not: write `是` or `否`, `Yes` or `No`",
            named.name
        ))),
    }
}

/// A description, and what another column says: `单位: ms`.
fn beside(text: String, title: &str, value: &str) -> String {
    let line = if title.is_empty() { value.to_owned() } else { format!("{title}: {value}") };
    // The hosts stand at the end.
    match hosts::of_member(&text) {
        Some((before, own)) => format!("{before}\n{line}\nAPI 支持度: {own}"),
        None => format!("{text}\n{line}"),
    }
    .trim_start()
    .to_owned()
}

/// Whether a description says of its row, before or behind all else, that it may be left out: `（可选）how`, `选填，how`.
fn may_be_left_out(text: &str) -> bool {
    const WORDS: [&str; 4] = ["可选", "选填", "非必填", "optional"];
    let lower = text.trim().to_lowercase();
    let ends =
        |rest: &str| rest.is_empty() || rest.starts_with(['，', ',', '。', '.', ';', '；', '）', ')', ']', '】', '\n']);
    let begins = lower.trim_start_matches(['（', '(', '[', '【']);
    let is_first = WORDS.iter().any(|it| begins.strip_prefix(it).is_some_and(ends));
    let last = lower.strip_suffix(['）', ')', ']', '】']).and_then(|it| it.rsplit_once(['（', '(', '[', '【']));
    is_first || last.is_some_and(|(_, it)| WORDS.contains(&it.trim()))
}

/// A name without the quotes around it.
fn unquoted(name: &str) -> &str {
    let inner = |quote: char| name.strip_prefix(quote)?.strip_suffix(quote).filter(|it| !it.is_empty());
    inner('"').or_else(|| inner('\'')).unwrap_or(name)
}

/// A default as a comment has it. Among texts, a word is a text.
pub(crate) fn default_of(cell: &str, ty: Option<&str>) -> Option<String> {
    let cell = cell.trim();
    if cell.is_empty() || ["无", "-", "none"].contains(&cell) {
        return None;
    }
    let lower = cell.to_lowercase();
    if matches!(lower.as_str(), "true" | "false" | "null" | "undefined")
        && !ty.is_some_and(|it| it.contains(&format!("\"{cell}\"")))
    {
        return Some(lower);
    }
    let is_text = ty.is_some_and(|it| it == "string" || it.starts_with('"') || it.starts_with("keyof "))
        && !["undefined", "null"].contains(&cell);
    let bare = cell.chars().all(|c| c.is_ascii_alphanumeric() || "-_#./".contains(c));
    Some(if is_text && bare { format!("{cell:?}") } else { cell.to_owned() })
}

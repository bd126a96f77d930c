//! The tables of a page, in Markdown or in HTML.

use std::collections::HashSet;

use super::super::literals::literal;
use super::headings::is_word;
use super::marks::{deprecation, unmarked, without_remark, yes};
use super::text::{description, is_indented, plain, span_length};
use super::{Fault, hosts, types};

/// A table: its head, and its rows, as plain text.
#[derive(Clone)]
pub(super) struct Table {
    pub(super) line: usize,
    pub(super) head: Vec<String>,
    pub(super) rows: Vec<Row>,
    /// What nobody can read of it.
    pub(super) faults: Vec<Fault>,
}

#[derive(Clone)]
pub(super) struct Row {
    pub(super) line: usize,
    pub(super) cells: Vec<String>,
    /// The same, with the marks of code.
    pub(super) texts: Vec<String>,
    /// The same, as they are written.
    written: Vec<String>,
    /// Which of the cells are one code span: nothing belongs to them that stands behind.
    whole: Vec<bool>,
}

impl Row {
    /// Adds a cell.
    pub(super) fn push(&mut self, written: &str) {
        self.cells.push(plain(written));
        self.texts.push(description(written));
        self.written.push(written.trim().to_owned());
    }

    /// A cell as it is written.
    pub(super) fn written(&self, at: usize) -> &str {
        self.written.get(at).map_or("", String::as_str)
    }

    /// What stands in the place of an image in a cell, if there is one.
    pub(super) fn image(&self, at: usize) -> Option<Option<&str>> {
        let written = self.written(at);
        if let Some((_, tag)) = written.split_once("<img") {
            let value = |name: &str| {
                let behind = tag.split_once(&format!(" {name}="))?.1;
                let quote = behind.chars().next().filter(|it| matches!(it, '"' | '\''))?;
                behind[1..].split_once(quote).map(|(value, _)| value)
            };
            return Some(value("alt").or_else(|| value("title")).filter(|it| !it.is_empty()));
        }
        let (_, image) = written.split_once("![")?;
        Some(image.split_once(']').map(|(shown, _)| shown).filter(|it| !it.is_empty()))
    }

    /// A cell of this row with the marks of code, wherever it stands once the row fits its head.
    fn text_of(&self, cell: &str) -> String {
        let at = self.cells.iter().rposition(|it| it == cell);
        at.and_then(|at| self.texts.get(at)).map_or(cell, String::as_str).to_owned()
    }

    pub(super) fn new(line: usize) -> Row {
        Row { line, cells: Vec::new(), texts: Vec::new(), written: Vec::new(), whole: Vec::new() }
    }
}

/// A row that describes a member.
pub(super) struct Member {
    pub(super) line: usize,
    pub(super) name: String,
    /// Whether the name stands for all others: `[TEMPLATE_ID]`.
    pub(super) is_key: bool,
    /// What declarations call the type; none in a table of values.
    pub(super) ty: Option<String>,
    pub(super) optional: bool,
    pub(super) readonly: bool,
    pub(super) default: Option<String>,
    /// Why it is not to be used any more, which may not be said.
    pub(super) deprecated: Option<String>,
    pub(super) text: String,
    /// What it says that no spec can say.
    pub(super) unsaid: Vec<String>,
}

impl Member {
    /// Whether a parameter of a title is this row: `KEY` is `key`.
    pub(super) fn is_called(&self, parameter: &str) -> bool {
        self.name.eq_ignore_ascii_case(parameter)
    }
}

/// What columns are called.
const NAME: &[&str] = &[
    "参数",
    "属性",
    "名称",
    "参数名",
    "参数名称",
    "参数值",
    "属性名",
    "属性名称",
    "字段",
    "字段名",
    "字段名称",
    "name",
    "param",
    "parameter",
    "property",
    "field",
    "value",
    "有效值",
    "值",
    "合法值",
    "取值",
    "可选值",
    "枚举值",
    "常量",
    "key",
    "argument",
    "attribute",
];
const TYPE: &[&str] = &["类型", "参数类型", "数据类型", "属性类型", "字段类型", "type"];
const REQUIRED: &[&str] = &[
    "必填",
    "是否必填",
    "必填项",
    "必填？",
    "必填?",
    "必须",
    "是否必须",
    "必传",
    "是否必传",
    "必需",
    "是否必需",
    "必选",
    "是否必选",
    "必要",
    "是否必要",
    "required",
    "required?",
    "is required",
    "mandatory",
];
const OPTIONAL: &[&str] = &["可选", "是否可选", "可选？", "可选?", "optional", "optional?"];
const READONLY: &[&str] = &["只读", "readonly", "read only", "read-only"];
const DEFAULT: &[&str] = &["默认值", "默认", "default", "default value"];
const TEXT: &[&str] = &["说明", "描述", "备注", "description", "desc"];

impl Table {
    fn column(&self, names: &[&str]) -> Option<usize> {
        self.head.iter().position(|it| names.contains(&it.to_lowercase().trim()))
    }

    /// What the column is called.
    fn head_of(&self, names: &[&str]) -> &str {
        self.column(names).map_or("", |at| &self.head[at])
    }

    /// Whether it describes members with their types.
    pub(super) fn has_types(&self) -> bool {
        self.column(TYPE).is_some() && self.column(NAME).is_some()
    }

    /// Whether it has types and no column that is known to have names.
    pub(super) fn is_nameless(&self) -> bool {
        self.column(TYPE).is_some() && self.column(NAME).is_none() && !self.rows.is_empty()
    }

    /// Whether it says which members must be given.
    pub(super) fn has_marks(&self) -> bool {
        self.column(REQUIRED).or(self.column(OPTIONAL)).is_some()
    }

    /// What the rows are called.
    pub(super) fn names(&self) -> impl Iterator<Item = String> {
        let column = self.column(NAME).unwrap_or(0);
        let bare = |it: &String| it.trim_start_matches('[').trim_end_matches(']').trim_end_matches("()").to_owned();
        self.rows.iter().filter_map(move |it| it.cells.get(column)).map(bare)
    }

    /// Whether it lists values.
    pub(super) fn has_names(&self) -> bool {
        self.column(NAME) == Some(0)
    }

    /// The members; what cannot be read is a fault at its line.
    pub(super) fn members(&self, faults: &mut Vec<Fault>) -> Vec<Member> {
        let column = self.column(NAME).unwrap_or(0);
        let [ty, needed, optional, readonly, default, text] =
            [TYPE, REQUIRED, OPTIONAL, READONLY, DEFAULT, TEXT].map(|names| self.column(names));
        let read = [Some(column), ty, needed, optional, readonly, default, text];
        let (required, says_optional) = (needed.or(optional), needed.is_none() && optional.is_some());
        let (mut members, mut names) = (Vec::new(), HashSet::new());
        faults.extend(self.faults.iter().cloned());
        let whole = self.whole(column);
        let mut told = |fault| faults.push(fault);
        let on_hosts = hosts::marked_members(self, &read).map_err(&mut told).unwrap_or_default();
        let of_hosts = hosts::named_members(self, &read).map_err(&mut told).unwrap_or_default();
        let known =
            |at: usize| read.contains(&Some(at)) || of_hosts == Some(at) || on_hosts.iter().any(|(it, _)| *it == at);
        if ty.is_some() && required.is_none() {
            faults.extend(self.marks_of_nothing(&known));
        }
        for row in &self.rows {
            let cells = match self.fitted(row, [ty, required, default]) {
                Ok(cells) => cells,
                Err(fault) => {
                    faults.push(fault);
                    continue;
                }
            };
            let cell = |at: Option<usize>| at.and_then(|at| cells.get(at)).cloned().unwrap_or_default();
            // `mode<sup>1</sup>` has a note somewhere.
            let note = row.written(column).find("<sup").map(|at| plain(&row.written(column)[..at]));
            let written = note.filter(|it| !it.is_empty()).unwrap_or_else(|| cell(Some(column)));
            let (written, is_struck) = unmarked(&written);
            let (written, is_gone) = without_remark(written);
            let written = written.to_owned();
            // `"[x]"` is that name, whatever its signs mean elsewhere.
            let quoted_name = serde_json::from_str::<String>(&written).ok().filter(|it| !it.is_empty());
            let bare = quoted_name.is_none();
            // Taro 1 writes what may be left out as `[duration]`, and a dynamic key as `[TEMPLATE_ID]`.
            let bracketed = written.strip_prefix('[').and_then(|it| it.strip_suffix(']'));
            let is_key = bracketed.is_some_and(|it| {
                it.contains(':') || it.chars().all(|c| c.is_ascii_uppercase() || matches!(c, '_' | ' '))
            });
            // And a function as `success()`.
            let plain = || bracketed.unwrap_or(&written).trim_end_matches("()").to_owned();
            let name = if is_key { written.clone() } else { plain() };
            // The rows of `object.count` say what `object` is.
            if whole == Some(name.as_str()) {
                continue;
            }
            let name =
                whole.and_then(|it| name.strip_prefix(it)?.strip_prefix('.')).map_or(name.clone(), str::to_owned);
            // `mode?`, as declarations mark it.
            let marked = name.strip_suffix('?').filter(|_| bare).map(str::to_owned);
            let (name, is_marked) = marked.map_or((name, false), |it| (it, true));
            // `"content-type"`, and the values of a set, stand there as texts.
            let name = quoted_name.unwrap_or_else(|| unquoted(name.trim_end_matches([':', '：'])).to_owned());
            if bare && ["…", "...", "……", "。。。"].contains(&name.as_str()) {
                let message = format!("`{name}` says that there is more, and not what: write a row for each");
                faults.push(Fault::new(row.line, message));
                continue;
            }
            if bare && (name.contains(['（', '(', '*', '└', '、', '\u{200b}']) || name.contains(" / ")) {
                let message = format!("`{name}` is no name of a field: the description says what else there is to say");
                faults.push(Fault::new(row.line, message));
                continue;
            }
            if row.written.get(column).is_some_and(|it| is_indented(it)) {
                let message = format!(
                    "`{}` is moved to the right: is it a member of the row above? Write it in a table of its own, below the name of \
                     its type",
                    name.trim_start_matches(|c: char| !c.is_alphanumeric())
                );
                faults.push(Fault::new(row.line, message));
                continue;
            }
            if bare && ty.is_some() && !is_key && (name.contains(char::is_whitespace) || name.contains(['[', ']'])) {
                let message = format!("`{name}` is no name of a field: the description says what else there is to say");
                faults.push(Fault::new(row.line, message));
                continue;
            }
            let several = name.split([',', '，', '/']).map(str::trim).filter(|it| is_word(it)).count();
            if bare && ty.is_some() && several > 1 {
                let message = format!("`{name}` names several fields: write a row for each");
                faults.push(Fault::new(row.line, message));
                continue;
            }
            if name.is_empty() {
                faults.push(Fault::new(row.line, "the row has no name".to_owned()));
                continue;
            }
            if bare && ty.is_some() && (name.starts_with("...") || name.starts_with('…')) {
                let message =
                    format!("`{name}` is a parameter that may be given often: write the signature, and no row for it");
                faults.push(Fault::new(row.line, message));
                continue;
            }
            if let Some(message) = self.member_of(&name, &written, column).filter(|_| bare) {
                faults.push(Fault::new(row.line, message));
                continue;
            }
            if names.contains(&name) {
                faults.push(Fault::new(row.line, format!("`{name}` has a row above already: remove one of the two")));
                continue;
            }
            let (said, is_type_struck) = ty.map(|at| cell(Some(at))).map_or((String::new(), false), |it| {
                let (ty, struck) = unmarked(&it);
                // `_string_`
                let inner = ty.strip_prefix('_').and_then(|it| it.strip_suffix('_')).filter(|it| !it.is_empty());
                (inner.unwrap_or(ty).to_owned(), struck)
            });
            let (said, remark) = types::remark(&said).map_or((said.as_str(), None), |(ty, remark)| (ty, Some(remark)));
            let ty = match ty.map(|_| types::declared(said)) {
                Some(Err(why)) => {
                    faults.push(Fault::new(row.line, format!("the type of `{name}`: {why}")));
                    continue;
                }
                Some(Ok(ty)) => Some(ty),
                None => None,
            };
            let needed = match (required, yes(&cell(required))) {
                (_, _) if is_marked => false,
                (None, _) => is_key || bracketed.is_none() && !may_be_left_out(&cell(text)),
                (Some(_), Some(marked)) => marked != says_optional,
                (Some(_), None) => {
                    let message = format!(
                        "`{}` says neither that `{name}` is required nor that it is not: write `是` or `否`, `Yes` or `No`",
                        cell(required)
                    );
                    faults.push(Fault::new(row.line, message));
                    continue;
                }
            };
            let is_readonly = match yes(&cell(readonly)) {
                Some(marked) => marked,
                None => {
                    let message =
                        format!("`{}` says neither that `{name}` is only read nor that it is not", cell(readonly));
                    faults.push(Fault::new(row.line, message));
                    continue;
                }
            };
            let (mut text, why) = deprecation(&row.text_of(&cell(text)));
            let default = default_of(&cell(default), ty.as_deref());
            let mut unsaid = Vec::new();
            let default = match default.as_deref().map(|it| literal(it).is_some()) {
                Some(false) => {
                    let said = default.unwrap_or_default();
                    unsaid
                        .push(format!("the default of `{name}`, `{said}`, is no value: the description alone has it"));
                    text = beside(text, self.head_of(DEFAULT), &said);
                    None
                }
                _ => default,
            };
            let has = |it: &&(usize, Vec<_>)| cells.get(it.0).is_some_and(|it| hosts::is_yes(it));
            let own: Vec<&str> = on_hosts.iter().filter(has).flat_map(|(_, it)| it.iter().copied()).collect();
            if !own.is_empty() && hosts::of_member(&text).is_none() {
                text = format!("{text}\nAPI 支持度: {}", own.join(", "));
            }
            let named = of_hosts.and_then(|at| hosts::listed(cells.get(at)?)).filter(|it| !it.is_empty());
            if let Some(named) = named.filter(|_| hosts::of_member(&text).is_none()) {
                text = format!("{text}\nAPI 支持度: {named}");
            }
            for (at, value) in cells.iter().enumerate().filter(|(at, it)| !it.is_empty() && !known(*at)) {
                text = beside(text, self.head.get(at).map_or("", String::as_str), &row.text_of(value));
            }
            if let Some(remark) = remark {
                let is_unit = ["ms", "s", "毫秒", "秒", "px", "rpx"].contains(&remark);
                let head = if is_unit { "单位" } else { self.head_of(TYPE) };
                text = beside(text, head, remark);
            }
            names.insert(name.clone());
            members.push(Member {
                line: row.line,
                optional: !needed && !is_key,
                readonly: is_readonly,
                default,
                deprecated: why.or((is_struck || is_gone || is_type_struck).then(String::new)),
                text,
                unsaid,
                ty,
                is_key,
                name,
            });
        }
        members
    }

    /// A column that says yes or no of each row, and whose head does not say of what, in a table that does not say what must be given.
    fn marks_of_nothing(&self, known: &dyn Fn(usize) -> bool) -> Option<Fault> {
        let column = |at: usize| self.rows.iter().filter_map(move |row| row.cells.get(at));
        let is_word = |it: &String| yes(it) == Some(true) || !it.is_empty() && !["-", "无", "x"].contains(&&**it);
        let is_marks = |at: &usize| column(*at).all(|it| yes(it).is_some()) && column(*at).any(is_word);
        let at = (0..self.head.len()).filter(|at| !known(*at)).find(is_marks)?;
        let message = format!(
            "the column `{}` says yes or no of each row, and not of what: call it `必填` or `Required`, if it says which must be given",
            self.head[at]
        );
        Some(Fault::new(self.line, message))
    }

    /// What a table as JSDoc writes it describes: `object`, and `[object.count]` below it.
    fn whole(&self, column: usize) -> Option<&str> {
        let mut names = self.rows.iter().filter_map(|it| it.cells.get(column));
        let first = names.next().map(|it| it.trim_start_matches('[').trim_end_matches(']')).filter(|it| is_word(it))?;
        let below = |it: &String| {
            let inner = it.trim_start_matches('[').trim_end_matches(']').trim_end_matches("()");
            inner.strip_prefix(first).and_then(|it| it.strip_prefix('.')).is_some_and(is_word)
        };
        (self.rows.len() > 1 && names.all(below)).then_some(first)
    }

    /// What to say of a row whose name is that of a member of something else: `header.name`. Names of permissions have dots, too.
    fn member_of(&self, name: &str, written: &str, column: usize) -> Option<String> {
        let (object, member) = name.split_once('.').filter(|(object, member)| is_word(object) && is_word(member))?;
        let names = || self.rows.iter().filter_map(|it| it.cells.get(column)).map(|it| unmarked(it).0);
        let is_answer = ["res", "result", "promise", "this"].contains(&object);
        // Taro 1 writes so of all that a promise gives.
        let all = names().all(|it| it.strip_prefix(object).is_some_and(|it| it.starts_with('.')));
        if written.ends_with("()") {
            return Some(format!("`{written}` is a method of `{object}`: describe it below a heading of its own"));
        }
        let of_row = names().any(|it| it.trim_end_matches('?') == object);
        (of_row || is_answer && !all).then(|| {
            format!(
                "`{name}` is a member of `{object}`: write `{member}` in a table of its own, below the name of its type"
            )
        })
    }

    /// The cells of a row, one a column. A bar that was not escaped makes one too many: it belongs to the type if the rest fits.
    fn fitted(&self, row: &Row, [ty, required, default]: [Option<usize>; 3]) -> Result<Vec<String>, Fault> {
        let extra = row.cells.len().saturating_sub(self.head.len());
        let missing = self.head.len().saturating_sub(row.cells.len());
        if missing > 0 {
            return self.padded(row, missing, required, default);
        }
        // Empty cells behind the last column say nothing.
        if extra == 0 || row.cells[self.head.len()..].iter().all(String::is_empty) {
            return Ok(row.cells.clone());
        }
        let joined = |at: usize| {
            let mut cells = row.cells.clone();
            let one = cells.splice(at..=at + extra, []).collect::<Vec<_>>().join(" | ");
            cells.insert(at, one);
            cells
        };
        let fits = |cells: &Vec<String>| {
            let marked = required.is_none_or(|at| cells.get(at).is_some_and(|it| yes(it).is_some()));
            marked && ty.is_none_or(|at| cells.get(at).is_some_and(|it| types::declared(it).is_ok()))
        };
        // A type that is one code span is complete, unless others stand behind its bars.
        let is_whole = |at: usize| row.whole.get(at).copied().unwrap_or_default();
        let spans = |at: usize| (at..=at + extra).all(is_whole);
        let open = |at: &usize| at + extra < row.cells.len() && (!is_whole(*at) || spans(*at));
        let quoted = |at: usize| row.cells[at].starts_with(['"', '\'']);
        let is_set = |at: usize| spans(at) || (at..=at + extra).all(quoted);
        let is_type = |at: &usize| is_set(*at) && (*at..=*at + extra).all(|it| types::is_value_or_word(&row.cells[it]));
        let last = (!ty.filter(open).is_some_and(|at| is_type(&at))).then(|| joined(self.head.len() - 1));
        let mut ways = ty.filter(open).map(joined).into_iter().chain(last).filter(fits);
        match (ways.next(), ways.next()) {
            (Some(cells), None) => Ok(cells),
            _ => Err(Fault::new(
                row.line,
                format!(
                    "the row has {} cells and the head {}: write a bar in a cell as `\\|`",
                    row.cells.len(),
                    self.head.len()
                ),
            )),
        }
    }
}

impl Table {
    /// A row that lacks cells: the default if that puts a mark below the head of the marks, or the last ones.
    fn padded(
        &self,
        row: &Row,
        missing: usize,
        required: Option<usize>,
        default: Option<usize>,
    ) -> Result<Vec<String>, Fault> {
        let padded = |at: usize| {
            let mut cells = row.cells.clone();
            cells.splice(at..at, std::iter::repeat_n(String::new(), missing));
            cells
        };
        let marked = |cells: &Vec<String>| {
            required.is_none_or(|at| cells.get(at).is_some_and(|it| !it.is_empty() && yes(it).is_some()))
        };
        let inner = default.filter(|at| *at <= row.cells.len() && missing == 1).map(padded);
        let mut ways = inner.into_iter().chain([padded(row.cells.len())]).filter(marked);
        match (ways.next(), ways.next()) {
            (Some(cells), _) if required.is_some() => Ok(cells),
            (Some(_), None) => Ok(padded(row.cells.len())),
            _ => Err(Fault::new(
                row.line,
                format!(
                    "the row has {} cells and the head {}: write the ones that are empty",
                    row.cells.len(),
                    self.head.len()
                ),
            )),
        }
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
fn default_of(cell: &str, ty: Option<&str>) -> Option<String> {
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

/// A table as Markdown writes it, and the lines directly below its rows that are none: sentences without a bar. In a quote, each line
/// but the first begins with its signs.
pub(super) fn markdown(source: &str, line: usize, quotes: usize) -> (Table, Vec<(usize, String)>) {
    let unquoted =
        source.lines().map(|it| (0..quotes).fold(it, |it, _| it.trim_start().strip_prefix('>').unwrap_or(it)));
    let mut lines = unquoted.enumerate().filter(|(_, it)| !it.trim().is_empty());
    let head = lines.next().map(|(at, it)| row(it, line + at).cells).unwrap_or_default();
    // The second line says how the columns are set.
    let is_note = |it: &str| head.len() > 1 && !it.contains('|') && !is_word(it.trim());
    let (notes, rows): (Vec<_>, Vec<_>) = lines.skip(1).partition(|(_, it)| is_note(it));
    let rows = rows.into_iter().map(|(at, it)| row(it, line + at)).collect();
    let notes = notes.into_iter().map(|(at, it)| (line + at, it.trim().to_owned())).collect();
    (Table { line, head, rows, faults: Vec::new() }, notes)
}

/// A line as a row. A bar in a code span parts nothing.
fn row(written: &str, line: usize) -> Row {
    let written = written.trim();
    let mut rest = written.strip_prefix('|').unwrap_or(written);
    let mut cells = vec![String::new()];
    while let Some(first) = rest.chars().next() {
        let taken = if let Some((_, end)) = span_length(rest) {
            end
        } else if rest.starts_with("<code>") {
            rest.find("</code>").map_or(1, |it| it + "</code>".len())
        } else if rest.starts_with("\\|") {
            2
        } else if first == '|' {
            rest = &rest[1..];
            if !rest.trim().is_empty() {
                cells.push(String::new());
            }
            continue;
        } else {
            first.len_utf8()
        };
        if let Some(cell) = cells.last_mut() {
            cell.push_str(&rest[..taken]);
        }
        rest = &rest[taken..];
    }
    let whole = |it: &String| span_length(it.trim()).is_some_and(|(_, end)| end == it.trim().len());
    let mut row = Row { whole: cells.iter().map(whole).collect(), ..Row::new(line) };
    cells.iter().for_each(|it| row.push(it));
    row
}

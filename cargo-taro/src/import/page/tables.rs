//! The tables of a page, in Markdown or in HTML.

use super::headings::is_word;
use super::marks::{unmarked, yes};
use super::text::{description, plain, span_length};
use super::{Fault, types};

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
    pub(super) fn text_of(&self, cell: &str) -> String {
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
pub(super) const NAME: &[&str] = &[
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
pub(super) const TYPE: &[&str] = &["类型", "参数类型", "数据类型", "属性类型", "字段类型", "type"];
pub(super) const REQUIRED: &[&str] = &[
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
pub(super) const OPTIONAL: &[&str] = &["可选", "是否可选", "可选？", "可选?", "optional", "optional?"];
pub(super) const READONLY: &[&str] = &["只读", "readonly", "read only", "read-only"];
pub(super) const DEFAULT: &[&str] = &["默认值", "默认", "default", "default value"];
pub(super) const TEXT: &[&str] = &["说明", "描述", "备注", "description", "desc"];

impl Table {
    pub(super) fn column(&self, names: &[&str]) -> Option<usize> {
        self.head.iter().position(|it| names.contains(&it.to_lowercase().trim()))
    }

    /// What the column is called.
    pub(super) fn head_of(&self, names: &[&str]) -> &str {
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

    /// A column that says yes or no of each row, and whose head does not say of what, in a table that does not say what must be given.
    pub(super) fn marks_of_nothing(&self, known: &dyn Fn(usize) -> bool) -> Option<Fault> {
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
    pub(super) fn whole(&self, column: usize) -> Option<&str> {
        let mut names = self.rows.iter().filter_map(|it| it.cells.get(column));
        let first = names.next().map(|it| it.trim_start_matches('[').trim_end_matches(']')).filter(|it| is_word(it))?;
        let below = |it: &String| {
            let inner = it.trim_start_matches('[').trim_end_matches(']').trim_end_matches("()");
            inner.strip_prefix(first).and_then(|it| it.strip_prefix('.')).is_some_and(is_word)
        };
        (self.rows.len() > 1 && names.all(below)).then_some(first)
    }

    /// What to say of a row whose name is that of a member of something else: `header.name`. Names of permissions have dots, too.
    pub(super) fn member_of(&self, name: &str, written: &str, column: usize) -> Option<String> {
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
    pub(super) fn fitted(&self, row: &Row, [ty, required, default]: [Option<usize>; 3]) -> Result<Vec<String>, Fault> {
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

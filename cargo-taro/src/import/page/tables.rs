//! The tables of a page, in Markdown or in HTML.

/// A table: its head, and its rows.
pub(super) struct Table {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

/// A row that describes a member.
pub(super) struct Row {
    pub(super) name: String,
    pub(super) ty: String,
    pub(super) optional: bool,
    pub(super) default: Option<String>,
    pub(super) text: String,
}

/// What the columns of the support table are called.
const HOSTS: [(&str, &str); 12] = [
    ("微信", "weapp"),
    ("百度", "swan"),
    ("支付宝", "alipay"),
    ("字节", "tt"),
    ("抖音", "tt"),
    ("头条", "tt"),
    ("QQ", "qq"),
    ("京东", "jd"),
    ("H5", "h5"),
    ("React", "rn"),
    ("RN", "rn"),
    ("快应用", "quickapp"),
];

impl Table {
    /// A table whose first row is its head.
    pub(super) fn new(mut rows: Vec<Vec<String>>) -> Table {
        let head = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
        Table { head, rows }
    }

    fn column(&self, names: &[&str]) -> Option<usize> {
        self.head.iter().position(|it| names.contains(&it.as_str()))
    }

    /// Whether it says which hosts have the API.
    pub(super) fn is_support(&self) -> bool {
        self.head.first().is_some_and(|it| it == "API")
    }

    /// Whether it describes members with their types.
    pub(super) fn has_types(&self) -> bool {
        self.column(&["类型", "Type"]).is_some()
    }

    /// The hosts with a mark, in the row of the API itself.
    pub(super) fn hosts(&self) -> Vec<&'static str> {
        let marks = self.rows.first().map(Vec::as_slice).unwrap_or_default();
        let marked = |cell: &String| cell.contains(['✔', '√', '✓']);
        let columns = self.head.iter().zip(marks).skip(1).filter(|(_, cell)| marked(cell));
        columns
            .filter_map(|(title, _)| HOSTS.iter().find(|(name, _)| title.contains(name)).map(|(_, it)| *it))
            .collect()
    }

    /// The members.
    pub(super) fn rows(&self) -> impl Iterator<Item = Row> {
        let name = self.column(&["参数", "属性", "名称", "Name", "Param", "Property"]).unwrap_or(0);
        let ty = self.column(&["类型", "Type"]);
        let required = self.column(&["必填", "是否必填", "Required"]);
        let default = self.column(&["默认值", "Default"]);
        let text = self.column(&["说明", "描述", "Description"]);
        self.rows.iter().map(move |row| {
            let cell = |at: Option<usize>| at.and_then(|at| row.get(at)).cloned().unwrap_or_default();
            let ty = declared(&cell(ty));
            let default = cell(default);
            // Among texts, a default is a text.
            let default = if ty.starts_with('"') && default.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
                format!("{default:?}")
            } else {
                default
            };
            Row {
                name: cell(Some(name)),
                ty,
                optional: required.is_some() && !matches!(cell(required).as_str(), "是" | "yes" | "Yes" | "true"),
                default: Some(default).filter(|it| !it.is_empty() && it != "\"\""),
                text: cell(text),
            }
        })
    }
}

/// A type as declarations write it: pages say `String` and `Object` too, and `"json" or "text"`.
fn declared(ty: &str) -> String {
    let parts: Vec<&str> = match ty.contains("=>") {
        true => vec![ty],
        // A text that is no name stands for all others, which a set keeps anyway.
        false => ty.split(" or ").flat_map(|it| it.split(" | ")).filter(|it| it.is_ascii()).collect(),
    };
    let word = |part: &str| match part.trim() {
        "" => "any".to_owned(),
        "Object" | "object" => "TaroGeneral.IAnyObject".to_owned(),
        "function" => "Function".to_owned(),
        "array" | "Array" => "any[]".to_owned(),
        part => part.to_owned(),
    };
    parts.into_iter().map(word).collect::<Vec<_>>().join(" | ")
}

/// The tables in a piece of HTML.
pub(super) fn html(text: &str) -> Vec<Table> {
    let mut tables = Vec::new();
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut cell: Option<String> = None;
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        if let Some(cell) = &mut cell {
            cell.push_str(before);
        }
        let end = tag.find('>').map_or(tag.len(), |it| it + 1);
        let name: String = tag[1..end]
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || *c == '/')
            .collect::<String>()
            .to_lowercase();
        match name.as_str() {
            "tr" => rows.push(Vec::new()),
            "td" | "th" => cell = Some(String::new()),
            "/td" | "/th" => {
                if let (Some(row), Some(cell)) = (rows.last_mut(), cell.take()) {
                    row.push(unescape(cell.trim()));
                }
            }
            "/table" => tables.push(Table::new(std::mem::take(&mut rows))),
            _ => {}
        }
        rest = &tag[end..];
    }
    tables
}

fn unescape(text: &str) -> String {
    let pairs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#124;", "|"), ("&nbsp;", " ")];
    let text = pairs.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
    text.replace("&amp;", "&")
}

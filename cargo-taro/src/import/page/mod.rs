//! A page of Taro's documentation -> the declarations that it describes, so that Taro 2 has specs as well.
//!
//! A page says what a .d.ts file says: a signature, a table for each type, and a table of hosts. It is written down as
//! declarations, and everything behind that is the same.

mod tables;

use anyhow::{Context, Result};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use self::tables::Table;

/// What a page describes.
pub(crate) struct Page {
    /// The function's name, without `Taro.`.
    pub(crate) name: String,
    text: String,
    signature: String,
    types: Vec<(String, Table)>,
    hosts: Vec<&'static str>,
}

/// A block of a page, in the order in which they stand there.
enum Block {
    Heading(String),
    Text(String),
    Code(String),
    Table(Table),
}

impl Page {
    /// Reads a page.
    pub(crate) fn read(markdown: &str) -> Result<Page> {
        let (title, body) = front_matter(markdown);
        let mut page = Page {
            name: String::new(),
            text: String::new(),
            signature: String::new(),
            types: Vec::new(),
            hosts: Vec::new(),
        };
        let mut title = title;
        let mut section = String::new();
        for block in blocks(body) {
            match block {
                Block::Heading(heading) => {
                    if title.is_empty() {
                        title.clone_from(&heading);
                    }
                    section = heading;
                }
                Block::Text(text) if section.is_empty() || section == title => {
                    if page.text.is_empty() {
                        page.text = text;
                    }
                }
                Block::Code(code)
                    if page.signature.is_empty() && code.contains("=>") && code.starts_with(['(', '<']) =>
                {
                    page.signature = code.trim().to_owned();
                }
                Block::Table(table) if table.is_support() => page.hosts = table.hosts(),
                Block::Table(table) if table.has_types() => page.types.push((section.clone(), table)),
                Block::Text(_) | Block::Code(_) | Block::Table(_) => {}
            }
        }
        let name = title.trim().trim_start_matches("Taro.");
        let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
        page.name = name[..end].to_owned();
        anyhow::ensure!(!page.name.is_empty(), "the page has no title that names an API");
        if page.signature.is_empty() {
            // Pages before 2.0 show only how it is called.
            let context = || format!("the page of `{}` has no signature: `(option?: Option) => ..`", page.name);
            let option = page.types.first().map(|(name, _)| name.clone()).with_context(context)?;
            page.signature = format!("(option: {option}) => void");
        }
        Ok(page)
    }

    /// The page as declarations.
    pub(crate) fn declarations(&self) -> String {
        let name = &self.name;
        let mut text =
            format!("import Taro from '../../index'\ndeclare module '../../index' {{\nnamespace {name} {{\n");
        for (name, table) in &self.types {
            // What holds `errMsg` is what every callback gets, and more.
            let result = table.rows().any(|it| it.name == "errMsg");
            let base = if result { " extends TaroGeneral.CallbackResult" } else { "" };
            text.push_str(&format!("interface {}{base} {{\n", identifier(name)));
            for row in table.rows() {
                let default = row.default.map(|it| format!("\n * @default {it}")).unwrap_or_default();
                let mark = if row.optional { "?" } else { "" };
                text.push_str(&format!("/** {}{default}\n */\n", comment(&row.text)));
                text.push_str(&format!("{:?}{mark}: {}\n", row.name, row.ty));
            }
            text.push_str("}\n");
        }
        let hosts = self.hosts.join(", ");
        let hosts = if hosts.is_empty() { String::new() } else { format!("\n * @supported {hosts}") };
        text.push_str(&format!("type Signature = {}\n}}\n", self.signature));
        text.push_str(&format!("interface TaroStatic {{\n/** {}{hosts}\n */\n", comment(&self.text)));
        text.push_str(&format!("{name}: {name}.Signature\n}}\n}}\n"));
        text
    }
}

/// What pages call by these names, without saying where it is.
pub(crate) const GENERAL: &str = "declare namespace TaroGeneral {\n  interface CallbackResult { errMsg: string }\n  \
                                  type IAnyObject = Record<string, any>\n}\n\
                                  type CallbackResult = TaroGeneral.CallbackResult\n\
                                  type IAnyObject = TaroGeneral.IAnyObject\n";

/// The title that stands above the page, and the page.
fn front_matter(markdown: &str) -> (String, &str) {
    let Some((head, body)) = markdown.strip_prefix("---\n").and_then(|it| it.split_once("\n---\n")) else {
        return (String::new(), markdown);
    };
    let title = head.lines().find_map(|it| it.strip_prefix("title:")).unwrap_or_default();
    (title.trim().trim_matches(['"', '\'']).to_owned(), body)
}

fn blocks(markdown: &str) -> Vec<Block> {
    let mut list = Vec::new();
    let mut text = String::new();
    let mut html = String::new();
    let mut rows: Vec<Vec<String>> = Vec::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { .. } | Tag::Paragraph | Tag::CodeBlock(_) | Tag::TableCell) => text.clear(),
            Event::Start(Tag::HtmlBlock) => html.clear(),
            Event::Start(Tag::Table(_)) => rows.clear(),
            Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(Vec::new()),
            Event::Text(it) | Event::Code(it) | Event::InlineHtml(it) => text.push_str(&it),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            Event::Html(it) => html.push_str(&it),
            Event::End(TagEnd::Heading(_)) => list.push(Block::Heading(text.trim().to_owned())),
            Event::End(TagEnd::Paragraph) => list.push(Block::Text(text.trim().to_owned())),
            Event::End(TagEnd::CodeBlock) => list.push(Block::Code(text.trim().to_owned())),
            Event::End(TagEnd::HtmlBlock) => list.extend(tables::html(&html).into_iter().map(Block::Table)),
            Event::End(TagEnd::TableCell) => {
                if let Some(row) = rows.last_mut() {
                    row.push(text.trim().to_owned());
                }
            }
            Event::End(TagEnd::Table) => list.push(Block::Table(Table::new(std::mem::take(&mut rows)))),
            _ => {}
        }
    }
    list
}

/// A heading as the name of a type.
fn identifier(heading: &str) -> String {
    let name: String = heading.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    if name.is_empty() { "Option".to_owned() } else { name }
}

fn comment(text: &str) -> String {
    text.replace("*/", "* /").replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const MARKDOWN: &str = "---\ntitle: Taro.scan(option)\n---\n\nScans.\n\n## 类型\n\n```tsx\n(option?: Option) => \
        Promise<Result>\n```\n\n### Option\n\n| 参数 | 类型 | 默认值 | 必填 | 说明 |\n| --- | --- | :-: | --- | --- |\n| mode \
        | \"a\" or \"b\" or \"其他\" | `a` | 否 | how |\n| fail | `(res: CallbackResult) => void` | | 否 | |\n\n### \
        Result\n\n<table>\n<tr><th>参数</th><th>类型</th><th>说明</th></tr>\n<tr><td>list</td><td><code>Array&lt;string&gt;\
        </code></td><td>x <a href=\"y\">y</a></td></tr>\n</table>\n\n## API 支持度\n\n| API | 微信小程序 | H5 | React Native \
        |\n| :---: | :---: | :---: | :---: |\n| Taro.scan | ✔️ |  | ✔️ |\n";

    #[test]
    fn a_page_says_what_declarations_say() {
        let page = Page::read(MARKDOWN).expect("a page");
        assert_eq!((page.name.as_str(), &page.hosts[..]), ("scan", &["weapp", "rn"][..]));
        let text = page.declarations();
        for part in [
            "interface Option {\n/** how\n * @default \"a\"\n */\n\"mode\"?: \"a\" | \"b\"\n",
            "\"fail\"?: (res: CallbackResult) => void\n",
            "interface Result {\n/** x y\n */\n\"list\": Array<string>\n",
            "/** Scans.\n * @supported weapp, rn\n */\nscan: scan.Signature\n",
        ] {
            assert!(text.contains(part), "{part:?} is not in\n{text}");
        }
    }

    #[test]
    fn a_page_without_an_api_is_told() {
        assert!(Page::read("# 指南\n\n文字\n").is_err());
    }
}

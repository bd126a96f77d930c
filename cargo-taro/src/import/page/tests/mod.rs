//! What pages are read as.

use std::collections::BTreeSet;

mod comments;
mod hosts;
mod marks;
mod names;
mod older;
mod parts;
mod twice;
mod types;

use super::{Fault, Page};

pub(super) fn declared(markdown: &str) -> String {
    Page::read(markdown).unwrap_or_else(|faults| panic!("{faults:?}")).declarations(&BTreeSet::new()).text
}

pub(super) fn faults(markdown: &str) -> Vec<String> {
    let faults = Page::read(markdown).err().unwrap_or_default();
    faults.into_iter().map(|Fault { line, message }| format!("{line}: {message}")).collect()
}

/// What a page says that no spec can say.
fn unsaid(markdown: &str) -> Vec<String> {
    let page = Page::read(markdown).unwrap_or_else(|it| panic!("{it:?}"));
    page.unsaid.iter().map(|it| format!("{}: {}", it.line, it.message)).collect()
}

const SCAN: &str = "---\ntitle: Taro.scan(option)\n---\n\nScans.\n\n> [link](https://x.test/scan)\n\n## 类型\n\n```tsx\n\
    (option?: Option) => Promise<Result>\n```\n\n## 参数\n\n| 参数 | 类型 |\n| --- | --- |\n| option | `Option` |\n\n\
    ### Option\n\n| 参数 | 类型 | 默认值 | 必填 | 说明 |\n| --- | --- | :-: | --- | --- |\n| mode | \"a\" or \"b\" or \
    \"其他\" | `a` | 否 | how<br />API 支持度: tt |\n| fail | `(res: CallbackResult) => void` | | 否 | |\n\n### Result\n\n\
    <table>\n<tr><th>参数</th><th>类型</th><th>说明</th></tr>\n\n<tr><td>list</td><td><code>Array&lt;string&gt;</code></td>\
    <td>x <a href=\"y\">y</a></td></tr>\n</table>\n\n## 示例代码\n\n| 参数 | 类型 |\n| --- | --- |\n| no | `string` |\n\n\
    ## API 支持度\n\n| API | 微信小程序 | H5 | React Native |\n| :---: | :---: | :---: | :---: |\n| Taro.scan | ✔️ |  | ✔️ |\n";

#[test]
fn a_page_says_what_declarations_say() {
    let text = declared(SCAN);
    for part in [
        "interface Option {\n/** how\n * @default \"a\"\n * @supported tt\n */\n\"mode\"?: \"a\" | \"b\"\n",
        "\"fail\"?: (res: CallbackResult) => void\n",
        "interface Result {\n/** x y\n */\n\"list\": (string)[]\n",
        "type Signature = (option?: Option) => Promise<Result>\n",
        "/** Scans.\n * @supported weapp, rn\n * @see https://x.test/scan\n */\nscan: scan.Signature\n",
    ] {
        assert!(text.contains(part), "{part:?} is not in\n{text}");
    }
    assert!(!text.contains("\"no\""), "a table below an example is none\n{text}");
}

#[test]
fn any_line_ending_is_read() {
    assert_eq!(declared(&SCAN.replace('\n', "\r\n")), declared(SCAN));
    assert_eq!(declared(&format!("\u{feff}{SCAN}")), declared(SCAN));
}

#[test]
fn hosts_may_be_a_line_of_images() {
    let image = |title: &str, more: &str| {
        format!(
            "<img title=\"{title}\" src={{require('@site/x.png').default}} className=\"icon_platform{more}\" width=\"25px\"/>"
        )
    };
    let line =
        [image("微信小程序", ""), image("H5", " icon_platform--not-support"), image("Harmony hybrid", "")].join(" ");
    let page =
        format!("---\ntitle: Taro.now()\n---\n\nNow.\n\n支持情况：{line}\n\n## 类型\n\n```tsx\n() => number\n```\n");
    let text = declared(&page);
    assert!(text.contains(" * @supported weapp, harmony_hybrid\n"), "{text}");
}

#[test]
fn an_object_has_methods() {
    let page = "---\ntitle: Reader\n---\n\n## 方法\n\n| 参数 | 类型 | 只读 | 必填 | 说明 |\n| --- | --- | --- | --- | --- |\n| size | \
        `number` | 是 | 是 | |\n\n### open\n\n```tsx\n(option: OpenOption) => void\n```\n\n#### API 支持度\n\n| API | 微信小程序 | \
        H5 |\n| --- | --- | --- |\n| Reader.open | | √ |\n\n### read\n\n```tsx\n{ (at: number): string; (at: Option): \
        void; }\n```\n\n## 参数\n\n### OpenOption\n\n| 参数 | 类型 |\n| --- | --- |\n| path | `string` |\n\n### read\n\n#### \
        Option\n\n| 参数 | 类型 |\n| --- | --- |\n| at | `number` |\n";
    let text = declared(page);
    for part in [
        "readonly \"size\": number\n",
        " * @supported h5\n */\nopen(option: Reader.OpenOption): void\n",
        "read(at: number): string\n",
        "read(at: Reader.read.Option): void\n",
        "namespace read {\ninterface Option {\n",
    ] {
        assert!(text.contains(part), "{part:?} is not in\n{text}");
    }
}

#[test]
fn a_named_callback_is_one() {
    let page = "---\ntitle: Taro.onTick(callback)\n---\n\n## 类型\n\n```tsx\n(callback: Callback) => void\n```\n\n## 参数\n\n### \
        Callback\n\n```tsx\n(res: Result) => void\n```\n\n| 参数 | 类型 |\n| --- | --- |\n| res | `Result` |\n\n### Result\n\n\
        | 参数 | 类型 |\n| --- | --- |\n| level | `keyof Level` |\n\n### Level\n\n| 参数 | 说明 |\n| --- | --- |\n| low | |\n";
    let text = declared(page);
    for part in [
        "type Callback = (res: Result) => void\n",
        "\"level\": keyof Level\n",
        "interface Level {\n/** \n */\n\"low\"\n}",
    ] {
        assert!(text.contains(part), "{part:?} is not in\n{text}");
    }
}

#[test]
fn taro_1_shows_how_a_function_is_called() {
    let of = |title: &str, body: &str| declared(&format!("---\ntitle: {title}\n---\n\n{body}"));
    let table = "| 参数 | 类型 | 必填 | 说明 |\n| :-- | :-- | :-- | :-- |\n| key | String | 是 | |\n| data | Object/String | 是 | |\n";
    let text = of("Taro.setStorageSync(KEY, DATA)", table);
    assert!(text.contains("type Signature = (key: string, data: TaroGeneral.IAnyObject | string) => void\n"), "{text}");
    let text = of("Taro.setStorage(OBJECT)", table);
    assert!(text.contains("type Signature = (option: Option) => void\n"), "{text}");
    let text = of("Taro.onMove(CALLBACK)", "| 参数 | 类型 |\n| --- | --- |\n| x | Number |\n");
    assert!(text.contains("type Signature = (callback: (res: Result) => void) => void\n"), "{text}");
    let text = of(
        "Taro.put(param, component)",
        "## 参数\n\n### object param\n\n| Name | Type |\n| --- | --- |\n| [x] | \
        Number |\n\n### Component component\n",
    );
    assert!(text.contains("type Signature = (option: Option, component?: any) => void\n"), "{text}");
    assert!(text.contains("\"x\"?: number\n"), "{text}");
}

#[test]
fn a_bar_that_is_not_escaped_belongs_to_the_type_if_that_is_all_it_can_mean() {
    let of = |row: &str| {
        format!(
            "---\ntitle: Taro.a(option)\n---\n\n## 类型\n\n```tsx\n(option: Option) => void\n```\n\n## 参数\n\n### \
            Option\n\n| 参数 | 类型 | 必填 | 说明 |\n| --- | --- | --- | --- |\n{row}\n"
        )
    };
    assert!(declared(&of("| a | \"x\" | \"y\" | 是 | z |")).contains("\"a\": \"x\" | \"y\"\n"));
    assert!(declared(&of("| a | `\"x\" | \"y\"` | 是 | z |")).contains("\"a\": \"x\" | \"y\"\n"));
    assert!(declared(&of("| a | `number` | 否 | z | more |")).contains("\"a\"?: number\n"));
    assert_eq!(
        faults(&of("| a | number | string | z |\n| b | see below | 是 | |")),
        [
            "17: `string` says neither that `a` is required nor that it is not: write `是` or `否`, `Yes` or `No`",
            "18: the type of `b`: `see below` is no type",
        ]
    );
}

#[test]
fn what_describes_no_function_is_told() {
    assert_eq!(faults("# 指南\n\n文字\n"), ["1: the title `指南` names no API"]);
    assert_eq!(
        faults("---\ntitle: Taro.login(OBJECT)\n---\n\n文字\n"),
        ["2: the page of `login` has neither a signature, as `(option?: Option) => ..`, nor a table of types"]
    );
    assert_eq!(
        faults("---\ntitle: Taro.useLoad(callback)\n---\n\n文字\n"),
        ["2: `useLoad` is a React hook, and only a React component can call one"]
    );
    let page = "---\ntitle: Reader\n---\n\n## 方法\n\n### open\n\n文字\n";
    assert_eq!(faults(page), ["7: `open` has no whole signature: `(..) => ..`"]);
}

/// A page of a function with these rows, and this after them.
pub(super) fn with(rows: &str, after: &str) -> String {
    format!(
        "---\ntitle: Taro.scan(option)\n---\n\nScans.\n\n## 类型\n\n```tsx\n(option: Option) => void\n```\n\n## 参数\n\n\
         ### Option\n\n| 参数 | 类型 | 必填 | 说明 |\n| --- | --- | :-: | --- |\n{rows}\n{after}"
    )
}

#[test]
fn a_name_is_read_without_what_sets_it_off() {
    let rows = "| **mode** | `string` | 是 | |\n| ~~old~~ | `string` | 否 | |\n| at? | `Array<String>` | | |\n\
                | [key: string] | `any` | 是 | |\n";
    let text = declared(&with(rows, ""));
    for part in ["\"mode\": string\n", "\"old\"?: string\n", "\"at\"?: (string)[]\n", "[key: string]: any\n"] {
        assert!(text.contains(part), "{part:?} is not in\n{text}");
    }
}

#[test]
fn a_row_that_means_no_member_is_refused() {
    let said = faults(&with("| a | `string` | 是 | |\n| a | `number` | 否 | |\n| ...rest | `any[]` | 是 | |\n", ""));
    assert_eq!(
        said,
        [
            "20: `a` has a row above already: remove one of the two",
            "21: `...rest` is a parameter that may be given often: write the signature, and no row for it",
        ]
    );
}

#[test]
fn the_hosts_of_a_member_are_no_apis() {
    let support = "#### API 支持度\n\n| API | 微信小程序 | QQ 小程序 |\n| :-: | :-: | :-: |\n| Option.mode |  | ✔️ |\n\n\
                   ## API 支持度\n\n| API | 微信小程序 | QQ 小程序 |\n| :-: | :-: | :-: |\n| Taro.scan | ✔️ | ✔️ |\n";
    let text = declared(&with("| mode | `string` | 是 | how |\n", support));
    assert!(text.contains("/** how\n * @supported qq\n */\n\"mode\": string\n"), "{text}");
    assert!(text.contains("* @supported weapp, qq\n */\nscan: scan.Signature"), "{text}");
}

#[test]
fn hosts_that_cannot_be_read_are_refused() {
    let table = |rows: &str| with("| a | `string` | 是 | |\n", &format!("## API 支持度\n\n{rows}\n"));
    let said = faults(&table("| 平台 | 支持 |\n| --- | --- |\n| 微信小程序 | ✔️ |\n"));
    assert!(said.len() == 1 && said[0].contains("this table of hosts cannot be read"), "{said:?}");
    let one = "| API | 微信小程序 | H5 |\n| --- | --- | --- |\n| Taro.scan | ✔️ | |\n";
    let other = "| API | 微信小程序 | H5 |\n| --- | --- | --- |\n| Taro.scan | | ✔️ |\n";
    let said = faults(&table(&format!("{one}\n{other}")));
    assert!(said.len() == 1 && said[0].contains("the hosts stand above already"), "{said:?}");
    assert!(faults(&table(&format!("{one}\n{one}"))).is_empty());
}

#[test]
fn the_heading_of_a_method_may_show_its_parameters() {
    let page = "---\ntitle: Player\n---\n\n## 方法\n\n### go(url)\n\nGoes.\n\n```tsx\n(url: string) => void\n```\n";
    assert!(declared(page).contains("go(url: string): void"), "{}", declared(page));
}

#[test]
fn a_heading_may_have_an_anchor() {
    assert_eq!(declared(&SCAN.replace("### Option\n", "### Option {#option}\n")), declared(SCAN));
    assert_eq!(declared(&SCAN.replace("## 类型\n", "## 类型 {#type}\n")), declared(SCAN));
}

#[test]
fn a_row_behind_the_end_of_a_table_is_refused() {
    for between in ["<!-- later -->\n", "\n"] {
        let said = faults(&with(&format!("| a | `string` | 是 | |\n{between}| b | `string` | 是 | |\n"), ""));
        assert_eq!(said, ["21: this row stands in no table: an empty line, or a comment, ends the table before it"]);
    }
    let hidden = "<!--\n<table>\n<tr><td>hidden</td></tr>\n</table>\n-->\n";
    assert!(!declared(&with(&format!("| a | `string` | 是 | |\n\n{hidden}"), "")).contains("hidden"));
}

#[test]
fn fields_without_types_are_refused() {
    let page = with("| a | `string` | 是 | |\n", "").replace("| 类型 |", "| 含义 |");
    let said = faults(&page);
    assert!(said.iter().any(|it| it.contains("has no column of types (`类型`, `Type`)")), "{said:?}");
}

/// A page of `dim` with a signature and these tables.
pub(super) fn dim(signatures: &[&str], tables: &str) -> String {
    let signatures: String = signatures.iter().map(|it| format!("```tsx\n{it}\n```\n\n")).collect();
    format!("---\ntitle: Taro.dim\n---\n\n## 类型\n\n{signatures}## 参数\n\n{tables}")
}

#[test]
fn a_row_of_a_member_of_something_else_is_refused() {
    let table = "### Result\n\n| 参数 | 类型 |\n| --- | --- |\n| header | `object` |\n| header.name | `string` |\n\
                 | promise.abort() | `() => void` |\n| scope.camera | `boolean` |\n";
    let told = faults(&dim(&["(option: Result) => void"], table));
    let wanted = ["18: `header.name` is a member of `header`", "19: `promise.abort()` is a method of `promise`"];
    assert!(told.len() == 2 && told.iter().zip(wanted).all(|(it, wanted)| it.starts_with(wanted)), "{told:?}");
}

#[test]
fn rows_below_an_object_are_its_members() {
    let table = "| Param | Type |\n| --- | --- |\n| object | `Object` |\n| [object.count] | `number` |\n| object.id | `string` |\n";
    let page = Page::read(&format!("---\ntitle: Taro.dim(object)\n---\n\n## 参数\n\n{table}"));
    let text = page.unwrap_or_else(|faults| panic!("{faults:?}")).declarations(&BTreeSet::new()).text;
    assert!(
        text.contains("\"count\"?: number") && text.contains("\"id\": string") && !text.contains("object."),
        "{text}"
    );
}

#[test]
fn a_type_of_a_page_that_holds_itself_is_boxed() {
    let table = "### Result\n\n| 参数 | 类型 | 必填 |\n| --- | --- | --- |\n| inner | `Result` | 否 |\n| id | `string` | 是 |\n";
    let page = ("apis/dim.md".to_owned(), dim(&["(option: Result) => void"], table));
    let (specs, faults) = super::specs_of(vec![page]).expect("it can be written");
    assert!(faults.is_empty() && specs.values().any(|it| it.contains("inner?: Box<Result>,")), "{faults:?}\n{specs:?}");
}

#[test]
fn what_no_spec_can_say_of_a_parameter_is_listed() {
    let rows = "| 参数 | 类型 | 默认值 | 必填 | 说明 |\n| --- | --- | --- | --- | --- |\n| on | `boolean` | | 是 | how |\n\
                | delay | `number` | `200` | 否 | 单位: ms |\n";
    let page = Page::read(&dim(&["(on: boolean, delay?: number) => void"], rows)).unwrap_or_else(|it| panic!("{it:?}"));
    let told: Vec<String> = page.unsaid.iter().map(|it| format!("{}: {}", it.line, it.message)).collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told[0].starts_with("16: the default of the parameter `delay`") && told[1].contains("the unit of"),
        "{told:?}"
    );
}

#[test]
fn a_column_may_say_what_may_be_left_out() {
    for (head, marks) in [
        ("可选", ["否", "是"]),
        ("Optional", ["No", "Yes"]),
        ("是否必传", ["是", "否"]),
        ("必填", ["**是**", "非必填"]),
    ] {
        let table = format!(
            "### Result\n\n| 参数 | 类型 | {head} |\n| --- | --- | --- |\n| a | `string` | {} |\n| b | `string` | {} |\n",
            marks[0], marks[1]
        );
        let page =
            Page::read(&dim(&["(option: Result) => void"], &table)).unwrap_or_else(|it| panic!("{head}: {it:?}"));
        let text = page.declarations(&BTreeSet::new()).text;
        assert!(text.contains("\"a\": string") && text.contains("\"b\"?: string"), "{head}\n{text}");
    }
}

#[test]
fn a_signature_that_cannot_be_read_is_refused() {
    let table = "### Result\n\n| 参数 | 类型 |\n| --- | --- |\n| a | `string` |\n";
    for signature in [
        "(option: Result): Promise<Result>",
        "declare function dim(option: Result): void",
        "async (option: Result) => 1",
    ] {
        let told = faults(&dim(&[signature], table));
        assert!(told.len() == 1 && told[0].starts_with("8: this signature cannot be read"), "{signature}: {told:?}");
    }
    for signature in ["// It dims.\n(option: Result) => void;", "(\n  option: Result // what\n) => void"] {
        assert!(faults(&dim(&[signature], table)).is_empty(), "{signature}");
    }
    let told = faults(&dim(&["(option: Result) => void"], &table.replace("| a |", "| a（必填） |")));
    assert!(told[0].starts_with("17: `a（必填）` is no name of a field"), "{told:?}");
}

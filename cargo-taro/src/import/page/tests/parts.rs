//! Where the parts of a page stand, and what stands outside of them.

use std::collections::BTreeSet;

use super::{declared, faults, unsaid, with};
use crate::import::page::Page;

const IMAGE: &str = "支持情况：<img title=\"微信小程序\" src={x} className=\"icon_platform\"/> <img title=\"H5\" src={x} \
                     className=\"icon_platform icon_platform--not-support\"/>\n\n";

#[test]
fn a_line_of_hosts_below_a_heading_of_the_prose_is_the_pages() {
    for heading in ["##### 注意", "### 注意", "## 注意"] {
        let text = declared(
            &with("| a | `string` | 是 | |\n", "")
                .replace("Scans.\n", &format!("Scans.\n\n{heading}\n\nhow\n\n{IMAGE}")),
        );
        assert!(text.contains("@supported weapp\n"), "{heading}\n{text}");
    }
    let of_type = format!("### Mode\n\n{IMAGE}| 参数 | 说明 |\n| --- | --- |\n| b | |\n");
    let told = faults(&with("| a | `keyof Mode` | 是 | |\n", &of_type));
    assert!(told.len() == 1 && told[0].contains("this line of hosts is not read: it stands below `Mode`"), "{told:?}");
    let told =
        unsaid(&with("| a | `keyof Mode` | 是 | |\n", &of_type).replace("Scans.\n", &format!("Scans.\n\n{IMAGE}")));
    assert!(told.len() == 1 && told[0].contains("this line of hosts is not read"), "{told:?}");
}

#[test]
fn code_below_the_name_of_a_type_is_that_type() {
    for (code, ty) in [
        ("\"photo\" | \"video\"", "type Mode = \"photo\" | \"video\"\n"),
        ("| 'photo'\n| 'video'", "type Mode = | 'photo'\n| 'video'\n"),
        ("string | number;", "type Mode = string | number\n"),
        ("Record<string, number>", "type Mode = Record<string, number>\n"),
        ("{ at: number }", "type Mode = { at: number }\n"),
    ] {
        let text = declared(&with("| a | `Mode` | 是 | |\n", &format!("### Mode\n\n```ts\n{code}\n```\n")));
        assert!(text.contains(ty), "{code}\n{text}");
    }
    for code in ["Taro.example()", "const a = 1", "{ \"at\": 1 }", "scan"] {
        let text = declared(&with("| a | `Mode` | 是 | |\n", &format!("### Mode\n\n```ts\n{code}\n```\n")));
        assert!(!text.contains("type Mode"), "{code}\n{text}");
    }
}

#[test]
fn a_signature_is_never_made_up() {
    let table = "| 参数 | 类型 |\n| --- | --- |\n| a | `string` |\n";
    let page = |body: &str| format!("---\ntitle: Taro.scan(option)\n---\n\nScans.\n\n{body}");
    let signature = "type Signature = (option: Option) => Promise<number>\n";
    let code = "```tsx\n(option: Option) => Promise<number>\n```\n\n";
    for heading in ["### 类型", "## 函数签名", "## 定义", "## 其他", "", "# 类型"] {
        let text = declared(&page(&format!("{heading}\n\n{code}## 参数\n\n### Option\n\n{table}")));
        assert!(text.contains(signature), "{heading}\n{text}");
        assert!(text.contains("interface Option {\n/** \n */\n\"a\": string\n"), "{heading}\n{text}");
    }
    let lower = declared(&page(&format!("### 类型\n\n{code}### 参数\n\n#### Option\n\n{table}\n### 示例\n\n{table}")));
    assert!(lower.contains(signature) && lower.contains("interface Option {\n/** \n */\n\"a\": string\n"), "{lower}");
    for code in [
        "`(option: Option) => Promise<number>`",
        "类型：`(option: Option) => Promise<number>`",
        "<pre>(option: Option) =&gt; Promise&lt;number&gt;</pre>",
    ] {
        let text = declared(&page(&format!("## 类型\n\n{code}\n\n## 参数\n\n### Option\n\n{table}")));
        assert!(text.contains(signature), "{code}\n{text}");
    }
    let two =
        page(&format!("## 甲\n\n{code}## 乙\n\n{}## 参数\n\n### Option\n\n{table}", code.replace("number", "string")));
    assert!(faults(&two)[0].contains("a signature stands in line 10 already"), "{:?}", faults(&two));
    let function = page(&format!(
        "```ts\nfunction scan(option: Option): Promise<number>\n```\n\n## 参数\n\n### Option\n\n{table}"
    ));
    assert!(faults(&function)[0].contains("this signature cannot be read"), "{:?}", faults(&function));
    // What a callback takes is no signature of the function.
    for (heading, code) in [("## 回调函数", "(res: Result) => void"), ("## 其他", "(a: string, b: string) => void")]
    {
        let other = page(&format!("{table}\n{heading}\n\n```tsx\n{code}\n```\n"));
        assert!(declared(&other).contains("type Signature = (option: Option) => void\n"), "{}", declared(&other));
        assert!(unsaid(&other)[0].contains("this signature is not read"), "{:?}", unsaid(&other));
    }
    // What is no signature is none.
    let example = page(&format!(
        "{table}\n## 使用\n\n```tsx\n(a) => Taro.scan(a)\n```\n\n```tsx\n<View onClick={{() => 1}} />\n```\n"
    ));
    assert!(declared(&example).contains("type Signature = (option: Option) => void\n"), "{}", declared(&example));
}

#[test]
fn methods_stand_below_several_headings() {
    let play = "### play\n\n```tsx\n() => void\n```\n\n";
    for heading in ["## 方法列表", "## 事件", "## Events", "## 实例方法", "## 其他"] {
        let text = declared(&format!("---\ntitle: Player\n---\n\n{heading}\n\n{play}"));
        assert!(text.contains("play(): void"), "{heading}\n{text}");
    }
    let bold = play.replace("### play", "**play**");
    let text = declared(&format!("---\ntitle: Player\n---\n\n## 方法\n\n{bold}{}", bold.replace("play", "stop")));
    assert!(text.contains("play(): void") && text.contains("stop(): void"), "{text}");
    let told = unsaid(&with("| a | `string` | 是 | |\n", "## 其他\n\n### more\n\n```tsx\n(at: number) => void\n```\n"));
    assert!(told.len() == 1 && told[0].contains("this signature is not read: it stands below `more`"), "{told:?}");
}

#[test]
fn a_page_may_describe_several_apis() {
    let rows = |name: &str| {
        format!("**OBJECT 参数说明：**\n\n| 参数 | 类型 | 必填 |\n| --- | --- | --- |\n| {name} | String | 是 |\n\n")
    };
    let hosts =
        "> API 支持度\n\n| API | 微信小程序 | H5 |\n| --- | --- | --- |\n| Taro.a | ✔️ | |\n| Taro.b | | ✔️ |\n";
    let sections = format!(
        "## 网络\n\n### 请求\n\n#### Taro.a(OBJECT)\n\nDoes a.\n\n{}#### Taro.b(OBJECT)\n\nDoes b.\n\n{}{hosts}\n### 别的\n\n{}#### Taro.c(OBJECT)\n",
        rows("x"),
        rows("y"),
        rows("z")
    );
    let code = "---\ntitle: Taro.a(option)\n---\n\nDoes a.\n\n### 类型\n\n```tsx\n() => number\n```\n\n## Taro.b()\n\nDoes b.\n\n\
                ### 类型\n\n```tsx\n() => string\n```\n\n";
    let read = |page: &str| -> Vec<_> {
        let all = Page::read_all(page).into_iter();
        all.map(|it| it.map(|it| it.declarations(&BTreeSet::new()).text).map_err(|it| it[0].message.clone())).collect()
    };
    let all = read(&format!("---\ntitle: 端能力 API\n---\n\nAll.\n\n{sections}"));
    let [Ok(a), Ok(b), Err(c)] = all.as_slice() else { panic!("{all:?}") };
    assert!(
        a.contains("\"x\": string") && !a.contains("\"y\"") && a.contains("/** Does a.\n * @supported weapp\n */\na:"),
        "{a}"
    );
    assert!(
        b.contains("\"y\": string") && !b.contains("\"z\"") && b.contains("/** Does b.\n * @supported h5\n */\nb:"),
        "{b}"
    );
    assert!(c.starts_with("`c`: the page of `c` has neither a signature"), "{c}");
    let one = "---\ntitle: 别的\n---\n\n## Taro.b()\n\n### 类型\n\n```tsx\n() => string\n```\n";
    assert!(
        matches!(read(one).as_slice(), [Ok(b)] if b.contains("type Signature = () => string\n")),
        "{:?}",
        read(one)
    );
    let all = read(&format!("{code}{hosts}"));
    let [Ok(a), Ok(b)] = all.as_slice() else { panic!("{all:?}") };
    assert!(a.contains("type Signature = () => number\n") && a.contains("@supported weapp\n"), "{a}");
    assert!(b.contains("type Signature = () => string\n") && b.contains("@supported h5\n"), "{b}");
}

#[test]
fn a_sentence_directly_below_a_row_is_no_row() {
    let rows = "| a | `string` | 是 | |\n注：h5 端只有 a。\n";
    for rows in [rows.to_owned(), format!("{rows}| b | `string` | 否 | |\n")] {
        let text = declared(&with(&rows, ""));
        assert!(text.contains("\"a\": string\n") && !text.contains("注"), "{text}");
        assert_eq!(text.contains("\"b\"?: string\n"), rows.contains("| b |"), "{text}");
    }
    let told = faults(&with("| a | `string` | 是 | |\nb\n", ""));
    assert_eq!(told, ["20: the row has 1 cells and the head 4: write the ones that are empty"]);
}

#[test]
fn a_type_has_no_name_that_typescript_keeps_to_itself() {
    for name in ["in", "delete", "default"] {
        let told =
            faults(&with("| a | `string` | 是 | |\n", &format!("### {name}\n\n```ts\n(at: number) => void\n```\n")));
        assert_eq!(
            told,
            [format!("21: `{name}` is a word of TypeScript's, and no type can be called so: name it otherwise")]
        );
    }
}

#[test]
fn a_type_may_be_called_as_an_example_begins() {
    let rows = "| 参数 | 说明 |\n| --- | --- |\n| 8000 | |\n";
    for name in ["SampleRate", "Sampler", "ExampleMode", "Samples_of"] {
        let text = declared(&with(&format!("| a | `keyof {name}` | 是 | |\n"), &format!("### {name}\n\n{rows}")));
        assert!(text.contains(&format!("interface {name} {{\n/** \n */\n\"8000\"\n")), "{text}");
    }
    for name in
        ["Sample", "Samples", "Sample Code", "SampleCode", "Example 2", "Examples:", "Example1", "Sample（Taro）"]
    {
        let text = declared(&with("| a | `string` | 是 | |\n", &format!("### {name}\n\n{rows}")));
        assert!(!text.contains("8000"), "{name}\n{text}");
    }
}

#[test]
fn the_code_of_a_method_may_have_its_name() {
    let page = |code: &str| format!("---\ntitle: Lamp\n---\n\n## 方法\n\n### dim\n\n```ts\n{code}\n```\n");
    for code in ["dim(level: number): Promise<void>", "// how\ndim(level: number): Promise<void>;"] {
        assert!(declared(&page(code)).contains("dim(level: number): Promise<void>\n"), "{code}");
    }
    for code in ["dim(3)", "other(level: number): void", "dim(level): 3 + 4"] {
        assert!(faults(&page(code))[0].contains("`dim` has no whole signature"), "{code}");
    }
}

#[test]
fn what_is_not_read_is_listed() {
    let rows = "| 参数 | 类型 |\n| --- | --- |\n| colour | `string` |\n";
    let told = unsaid(&with("| meta | `object` | 是 | |\n", &format!("### meta 的结构\n\n{rows}")));
    assert_eq!(told, ["25: this is not read: its heading, `meta 的结构`, is no name of a type"]);
    let told = unsaid(&with("| mode | `keyof Mode` | 是 | |\n", "### Mode\n\n- `fast`\n- `slow`\n\n### Other\n"));
    assert_eq!(told, ["21: no table and no code below the heading of `Mode` says what it is: it is not read"]);
    let note =
        with("| a | `string` | 是 | |\n", "").replace("Scans.\n", &format!("Scans.\n\n:::tip 提示\n{rows}:::\n"));
    assert_eq!(
        unsaid(&note),
        ["8: this table is not read: its label is `tip 提示`; write it below the name of a type"]
    );
}

#[test]
fn a_table_may_stand_in_a_quote() {
    let rows = "| a | `string` | 是 | |\n| b | `string` | 否 | |\n";
    let plain = with(rows, "");
    let quoted = |mark: &str| {
        let (before, table) = plain.split_once("| 参数 | 类型 | 必填").expect("it is there");
        let table = format!("| 参数 | 类型 | 必填{}", table.trim_end());
        format!("{before}{}\n", table.lines().map(|it| format!("{mark}{it}\n")).collect::<String>())
    };
    for mark in ["> ", ">", "> > "] {
        assert_eq!(declared(&quoted(mark)), declared(&plain), "{mark}");
    }
}

//! Names, types, defaults and links, in the forms that pages give them.

use super::{declared, dim, faults, with};

fn row(row: &str) -> String {
    with(&format!("{row}\n"), "")
}

#[test]
fn a_name_is_read_without_notes_and_quotes() {
    for name in ["a<sup>1</sup>", "\"a\"", "'a'", "`a`", "a:", "a：", "`\"a\"`"] {
        let text = declared(&row(&format!("| {name} | `string` | 是 | |")));
        assert!(text.contains("\"a\": string\n"), "{name}\n{text}");
    }
    let text = declared(&row("| \"content-type\" | `string` | 是 | |"));
    assert!(text.contains("\"content-type\": string\n"), "{text}");
    for (name, why) in
        [("…", "says that there is more"), ("...", "says that there is more"), ("…rest", "may be given often")]
    {
        let told = faults(&row(&format!("| {name} | `string` | 是 | |")));
        assert!(told.len() == 1 && told[0].contains(why), "{name}: {told:?}");
    }
}

#[test]
fn a_type_is_read_with_a_remark() {
    for (ty, part) in [
        ("Array.<Object>", "/** how\n */\n\"a\": (TaroGeneral.IAnyObject)[]\n"),
        ("Array.&lt;string&gt;", "/** how\n */\n\"a\": (string)[]\n"),
        ("`Object.<string, number>`", "/** how\n */\n\"a\": Record<string, number>\n"),
        ("number(ms)", "/** how\n * @unit ms\n */\n\"a\": number\n"),
        ("Number（毫秒）", "/** how\n * @unit ms\n */\n\"a\": number\n"),
        ("string (hex)", "/** how\n *\n * 类型: hex\n */\n\"a\": string\n"),
    ] {
        let text = declared(&row(&format!("| a | {ty} | 是 | how |")));
        assert!(text.contains(part), "{ty}\n{text}");
    }
}

#[test]
fn the_type_of_a_function_may_have_its_name() {
    for code in [
        "type dim = (option: Option) => number",
        "export type dim = (option: Option) => number;",
        "type dim = (option: Option) => number\n\ninterface More { a: string }",
    ] {
        let text = declared(&dim(&[code], "### Option\n\n| 参数 | 类型 |\n| --- | --- |\n| a | `string` |\n"));
        assert!(text.contains("type Signature = (option: Option) => number\n"), "{code}\n{text}");
    }
}

#[test]
fn a_parameter_of_a_type_has_the_default_that_its_heading_says() {
    for (heading, parameters) in [
        ("Option<T = any>", "Option<T = any>"),
        ("Option<T=string>", "Option<T=string>"),
        ("Option<T extends string>", "Option<T extends string = any>"),
        ("Option<T extends () => void>", "Option<T extends () => void = any>"),
    ] {
        let table = format!("### {heading}\n\n| 参数 | 类型 |\n| --- | --- |\n| a | `T` |\n");
        let text = declared(&dim(&["(option: Option) => void"], &table));
        assert!(text.contains(&format!("interface {parameters} {{")), "{heading}\n{text}");
    }
}

#[test]
fn words_may_be_in_capitals() {
    let page = row("| a | `boolean` | NO | how | TRUE |")
        .replace("| 必填 | 说明 |", "| 必填 | 说明 | 默认值 |")
        .replace("| --- | --- | :-: | --- |", "| --- | --- | :-: | --- | --- |");
    assert!(declared(&page).contains("/** how\n * @default true\n */\n\"a\"?: boolean\n"), "{}", declared(&page));
}

#[test]
fn links_are_read_whole() {
    let page =
        |link: &str| declared(&row("| a | `string` | 是 | |").replace("Scans.\n", &format!("Scans.\n\n> {link}\n")));
    for (link, sees) in [
        ("[a](https://b.test/c_(d))", "@see https://b.test/c_(d)\n"),
        ("[a](https://b.test/c \"d (e)\")", "@see https://b.test/c\n"),
        ("[a](https://b.test/c) [d](https://e.test)", "@see https://b.test/c\n * @see https://e.test\n"),
        ("[a](https://b.test/c)、[d](https://e.test)", "@see https://b.test/c\n * @see https://e.test\n"),
    ] {
        assert!(page(link).contains(sees), "{link}\n{}", page(link));
    }
    let text = declared(&row("| a | `string` | 是 | see [b](https://c.test/d_(e)) there |"));
    assert!(text.contains("/** see b there\n"), "{text}");
}

#[test]
fn the_line_below_a_head_may_have_too_many_cells() {
    for line in ["| --- | --- | --- | --- | --- |", "| --- | --- |", "|—|—|—|—|"] {
        let text = declared(&row("| a | `string` | 是 | how |").replace("| --- | --- | :-: | --- |", line));
        assert!(text.contains("/** how\n */\n\"a\": string\n"), "{line}\n{text}");
    }
}

#[test]
fn a_name_in_code_and_quotes_is_that_name() {
    for name in ["[x]", "[KEY]", "a:", "…", "a?", "a, b", "list[].id", "go()", "a b"] {
        let text = declared(&row(&format!("| `\"{name}\"` | `string` | 是 | |")));
        assert!(text.contains(&format!("\"{name}\": string\n")), "{name}\n{text}");
    }
    assert!(declared(&row("| `\"\\\"q\\\"\"` | `string` | 是 | |")).contains("\"\\\"q\\\"\": string\n"));
}

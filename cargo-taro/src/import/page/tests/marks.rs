//! Defaults, units, and what is not to be used any more.

use super::{declared, faults, unsaid, with};

#[test]
fn what_is_not_to_be_used_any_more_is_deprecated() {
    for (row, part) in [
        ("| ~~a~~ | `string` | 是 | how |", "/** how\n * @deprecated\n */\n\"a\": string\n"),
        ("| <del>a</del> | `string` | 是 | how |", "/** how\n * @deprecated\n */\n\"a\": string\n"),
        ("| a | ~~`string`~~ | 是 | |", "/** \n * @deprecated\n */\n\"a\": string\n"),
        ("| a（已废弃） | `string` | 是 | |", "/** \n * @deprecated\n */\n\"a\": string\n"),
        ("| a | `string` | 是 | how<br />@deprecated use b |", "/** how\n * @deprecated use b\n */\n\"a\": string\n"),
        ("| a | `string` | 是 | 已废弃，用 b |", "/** 已废弃，用 b\n * @deprecated 已废弃，用 b\n */\n\"a\": string\n"),
        ("| a | `string` | 是 | @other of it |", "/** \\@other of it\n */\n\"a\": string\n"),
    ] {
        let text = declared(&with(&format!("{row}\n"), ""));
        assert!(text.contains(part), "{row}\n{text}");
    }
    for (from, to) in [
        ("Scans.\n", "Scans.\n\n@deprecated use b\n"),
        ("Scans.\n", "Scans.\n\n:::caution\nDeprecated: use b\n:::\n"),
        ("Taro.scan(option)", "~~Taro.scan(option)~~"),
        ("Taro.scan(option)", "Taro.scan(option)（已废弃）"),
    ] {
        let text = declared(&with("| a | `string` | 是 | |\n", "").replace(from, to));
        assert!(text.contains(" * @deprecated"), "{to}\n{text}");
    }
    let lamp = "---\ntitle: Lamp\n---\n\n## 方法\n\n### ~~on~~\n\n```tsx\n() => void\n```\n";
    assert!(declared(lamp).contains(" * @deprecated\n */\non(): void\n"), "{}", declared(lamp));
}

#[test]
fn what_no_column_is_read_for_stays_in_the_description() {
    let page = with("| a | `number` | 是 | how | 2.1.0 | ms |\n", "")
        .replace("| 说明 |", "| 说明 | 最低版本 | 单位 |")
        .replace("| --- | --- | :-: | --- |", "| --- | --- | :-: | --- | --- | --- |");
    let text = declared(&page);
    assert!(text.contains("/** how\n *\n * 最低版本: 2.1.0\n * @unit ms\n */\n\"a\": number\n"), "{text}");
    let page = with("| a | `number` | 是 | how | maybe |\n", "")
        .replace("| 说明 |", "| 说明 | 只读 |")
        .replace("| --- | --- | :-: | --- |", "| --- | --- | :-: | --- | --- |");
    assert!(faults(&page)[0].starts_with("19: `maybe` says neither that `a` is only read"), "{:?}", faults(&page));
}

#[test]
fn a_default_that_is_no_value_stays_in_the_description() {
    let page = |default: &str| {
        with(&format!("| a | `number` | 否 | how | {default} |\n"), "")
            .replace("| 说明 |", "| 说明 | 默认值 |")
            .replace("| --- | --- | :-: | --- |", "| --- | --- | :-: | --- | --- |")
    };
    for default in ["`7 * 24`", "当前时间", "`message.byteLength`"] {
        let text = declared(&page(default));
        let said = default.trim_matches('`');
        assert!(text.contains(&format!("/** how\n *\n * 默认值: {said}\n */")), "{text}");
        let told = unsaid(&page(default));
        assert!(told.len() == 1 && told[0].starts_with("19: the default of `a`, `"), "{told:?}");
    }
    assert!(declared(&page("`7`")).contains("/** how\n * @default 7\n */"), "{}", declared(&page("`7`")));
    assert!(declared(&page("`\"\"`").replace("`number`", "`string`")).contains(" * @default \"\"\n"));
    for nothing in ["", "-", "无"] {
        assert!(unsaid(&page(nothing)).is_empty() && !declared(&page(nothing)).contains("默认值"), "{nothing}");
    }
}

#[test]
fn a_description_keeps_its_paragraphs() {
    let page = with("| a | `string` | 是 | one<br />two |\n", "")
        .replace("Scans.\n", "Scans\nall.\n\nimport x from 'y'\n\nTwice.\n");
    let text = declared(&page.replace("### Option\n", "### Option\n\nWhat it takes.\n"));
    for part in [
        "/** Scans all.\n *\n * Twice.\n */\nscan",
        "/** one\n *\n * two\n */\n\"a\"",
        "/** What it takes.\n */\ninterface Option",
    ] {
        assert!(text.contains(part), "{part:?} is not in\n{text}");
    }
}

#[test]
fn what_is_no_name_of_a_field_is_refused() {
    for name in ["- x", "&nbsp;&nbsp;x", "> x", "├─ x", "a b", "list[].id", "data[0]"] {
        let told = faults(&with(&format!("| {name} | `string` | 是 | |\n"), ""));
        assert!(told.len() == 1 && told[0].starts_with("19: `"), "{name}: {told:?}");
    }
    let values =
        with("| a | `keyof Mode` | 是 | |\n", "### Mode\n\n| 值 | 说明 |\n| --- | --- |\n| not determined | |\n");
    assert!(declared(&values).contains("\"not determined\"\n"));
    for name in ["content-type", "中文", "scope.record", "[KEY]", "[key: string]"] {
        assert!(faults(&with(&format!("| {name} | `string` | 是 | |\n"), "")).is_empty(), "{name}");
    }
}

#[test]
fn a_default_of_a_set_is_a_text() {
    let page = |ty: &str, default: &str| {
        with(&format!("| a | `{ty}` | 否 | how | {default} |\n"), "### Mode\n\n| 值 | 说明 |\n| --- | --- |\n| b | |\n")
            .replace("| 必填 | 说明 |", "| 必填 | 说明 | 默认值 |")
            .replace("| --- | --- | :-: | --- |", "| --- | --- | :-: | --- | --- |")
    };
    assert!(declared(&page("keyof Mode", "b")).contains(" * @default \"b\"\n"));
    assert!(declared(&page("string", "undefined")).contains(" * @default undefined\n"));
}

#[test]
fn what_must_be_given_is_read_by_each_name_of_the_column() {
    let page = |head: &str| {
        with("| a | `string` | 是 | |\n| b | `string` | 否 | |\n", "").replace("| 必填 |", &format!("| {head} |"))
    };
    for head in ["必选", "是否必选", "必要", "Required?", "Is required"] {
        let text = declared(&page(head));
        assert!(text.contains("\"a\": string\n") && text.contains("\"b\"?: string\n"), "{head}\n{text}");
    }
    let told = faults(&page("要求"));
    assert!(told.len() == 1 && told[0].starts_with("17: the column `要求` says yes or no of each row"), "{told:?}");
    let marks = page("版本").replace("| 是 |", "| 2.1.0 |").replace("| 否 |", "| - |");
    assert!(faults(&marks).is_empty(), "{:?}", faults(&marks));
}

#[test]
fn a_description_may_say_that_a_row_may_be_left_out() {
    let page = |text: &str| {
        format!(
            "---\ntitle: Taro.scan(option)\n---\n\n## 类型\n\n```tsx\n(option: Option) => void\n```\n\n## 参数\n\n### Option\n\n| 属性名 | 类型 | 说明 |\n| --- | --- | --- |\n| a | `string` | {text} |\n"
        )
    };
    for text in ["（可选）how", "可选，how", "选填", "Optional. how", "(optional) how", "how（可选）"] {
        assert!(declared(&page(text)).contains("\"a\"?: string\n"), "{text}\n{}", declared(&page(text)));
    }
    for text in ["可选值为 a", "Optional parameters of it", "how", "（必填）how", "a 可选"] {
        assert!(declared(&page(text)).contains("\"a\": string\n"), "{text}\n{}", declared(&page(text)));
    }
}

#[test]
fn a_default_of_a_set_of_numbers_is_a_number() {
    let page = |values: [&str; 2]| {
        let [a, b] = values.map(|it| format!("| {it} | |\n"));
        with("| a | `keyof Kind` | 否 | |\n", &format!("### Kind\n\n| 参数 | 说明 |\n| --- | --- |\n{a}{b}"))
            .replace("| 说明 |\n| --- | --- | :-: | --- |\n", "| 说明 | 默认值 |\n| --- | --- | :-: | --- | --- |\n")
            .replace("| 否 | |", "| 否 | | `2` |")
    };
    assert!(
        declared(&page(["1", "2"])).contains(" * @default 2\n */\n\"a\"?: keyof Kind\n"),
        "{}",
        declared(&page(["1", "2"]))
    );
    assert!(declared(&page(["1", "b"])).contains(" * @default \"2\"\n"), "{}", declared(&page(["1", "b"])));
}

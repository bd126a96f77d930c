//! What a page has in comments, and images, marks and units in cells.

use super::{declared, faults, unsaid, with};

const A: &str = "| a | `string` | 是 | |\n";

fn hosts(head: &str, rows: &str) -> String {
    let columns = head.matches('|').count();
    with(A, &format!("## API 支持度\n\n| API |{head}\n|{}\n{rows}", " --- |".repeat(columns + 1)))
}

fn supported(page: &str) -> String {
    let text = declared(page);
    let at = text.find("* @supported ").map_or("", |at| &text[at + 13..]);
    at.lines().next().unwrap_or_default().to_owned()
}

#[test]
fn what_is_commented_out_says_nothing() {
    let image = "<img title=\"微信小程序\" src={x} className=\"icon_platform\"/>";
    for hidden in [
        format!("<!-- {image} -->"),
        format!("{{/* {image} */}}"),
        format!("<!--\n{image}\n-->"),
        "{/* @deprecated x */}".to_owned(),
    ] {
        let text = declared(&with(A, "").replace("Scans.\n", &format!("Scans.\n\n{hidden}\n")));
        assert!(!text.contains("@supported") && !text.contains("@deprecated"), "{hidden}\n{text}");
    }
    assert_eq!(supported(&hosts(" 微信小程序 | H5 |", "| Taro.scan | ✔️ | <!-- ✔️ --> |\n")), "weapp");
    for row in ["<!-- | b | `string` | 是 | | -->\n", "{/* | b | `string` | 是 | | */}\n"] {
        assert!(!declared(&with(&format!("{A}{row}"), "")).contains("\"b\""), "{row}");
    }
    let code = with("| a | `\"<!-- x -->\"` | 是 | `{/* y */}` |\n", "");
    assert!(declared(&code).contains("/** `{/* y *\\/}`\n */\n\"a\": \"<!-- x -->\"\n"), "{}", declared(&code));
}

#[test]
fn a_column_may_be_of_two_hosts() {
    for (head, has) in [
        (" 微信小程序 / QQ 小程序 | H5 |", "weapp, qq"),
        (" 微信小程序、QQ小程序 | H5 |", "weapp, qq"),
        (" 微信小程序（iOS / Android） | H5 |", "weapp"),
    ] {
        assert_eq!(supported(&hosts(head, "| Taro.scan | ✔️ | |\n")), has, "{head}");
    }
    assert_eq!(supported(&hosts(" 微信公众号 | H5 |", "| Taro.scan | ✔️ | ✔️ |\n")), "h5");
    assert!(
        faults(&hosts(" 微信小程序 / 别的 | H5 |", "| Taro.scan | ✔️ | |\n"))[0].contains("is no host that is known")
    );
}

#[test]
fn a_cell_that_is_no_mark_is_none() {
    let of = |cell: &str| hosts(" 微信小程序 | H5 |", &format!("| Taro.scan | {cell} | ✔️ |\n"));
    for cell in ["<img src=\"yes.png\"/>", "![](yes.png)", "~~✔️~~", "<del>✔️</del>"] {
        let told = faults(&of(cell));
        assert!(told.len() == 1 && told[0].contains("is neither a mark for a host nor none"), "{cell}: {told:?}");
    }
    for cell in ["<img src=\"yes.png\" alt=\"✔️\"/>", "![✔️](yes.png)"] {
        assert_eq!(supported(&of(cell)), "weapp, h5", "{cell}");
    }
    let twice = hosts(" 微信小程序 | H5 |", "| Taro.scan | ✔️ | |\n| Taro.scan | | ✔️ |\n");
    assert!(
        faults(&twice)[0].contains("`scan` has a row in line 25 already, with other hosts"),
        "{:?}",
        faults(&twice)
    );
}

#[test]
fn what_no_host_has_is_left_out() {
    let told = faults(&hosts(" 微信小程序 | H5 |", "| Taro.scan | ❌ | ❌ |\n"));
    assert!(told.len() == 1 && told[0].contains("no host has it, as is said here"), "{told:?}");
    let image = "<img title=\"H5\" src={x} className=\"icon_platform icon_platform--not-support\"/>\n\n";
    let told = faults(&with(A, "").replace("Scans.\n", &format!("Scans.\n\n{image}")));
    assert!(told.len() == 1 && told[0].starts_with("7: no host has it"), "{told:?}");
    let method = |name: &str| format!("### {name}\n\n```tsx\n() => void\n```\n\n");
    let rows = "| API | 微信小程序 | H5 |\n| --- | --- | --- |\n| Player.play | ✔️ | ❌ |\n| Player.stop | ❌ | ❌ |\n";
    let page =
        format!("---\ntitle: Player\n---\n\n## 方法\n\n{}{}## API 支持度\n\n{rows}", method("play"), method("stop"));
    assert!(declared(&page).contains("play()") && !declared(&page).contains("stop()"), "{}", declared(&page));
    assert!(unsaid(&page)[0].contains("`stop` is left out: no host has it"), "{:?}", unsaid(&page));
}

#[test]
fn the_columns_of_a_table_may_be_hosts() {
    let page = |rows: &str| {
        let head = "| 参数 | 类型 | 说明 | 微信小程序 | H5 |\n| --- | --- | --- | --- | --- |\n";
        with(A, "").replace(
            "| 参数 | 类型 | 必填 | 说明 |\n| --- | --- | :-: | --- |\n| a | `string` | 是 | |\n",
            &format!("{head}{rows}"),
        )
    };
    let text = declared(&page("| a | `string` | how | ✔️ | x |\n| b | `string` | how | ✔️ | ✔️ |\n"));
    assert!(
        text.contains("/** how\n * @supported weapp\n */\n\"a\"")
            && text.contains("/** how\n * @supported weapp, h5\n */\n\"b\""),
        "{text}"
    );
    let text = declared(&page("| a | `string` | how | as there | x |\n"));
    assert!(text.contains("/** how\n *\n * 微信小程序: as there\n"), "{text}");
}

#[test]
fn code_spans_with_bars_between_them_are_one_type() {
    let page = |head: &str, row: &str| {
        with(A, "")
            .replace("| 参数 | 类型 | 必填 | 说明 |", head)
            .replace("| --- | --- | :-: | --- |", &"| --- ".repeat(head.matches('|').count() - 1))
            .replace("| a | `string` | 是 | |", row)
    };
    for (head, row) in [
        ("| 参数 | 类型 | 说明 |", "| a | `\"x\"` | `\"y\"` | how |"),
        ("| 参数 | 类型 | 必填 | 说明 |", "| a | `\"x\"` | `\"y\"` | 是 | how |"),
        ("| 参数 | 类型 | 说明 |", "| a | \"x\" | \"y\" | how |"),
    ] {
        let text = declared(&page(head, row));
        assert!(text.contains("/** how\n */\n\"a\": \"x\" | \"y\"\n"), "{row}\n{text}");
    }
    let told = faults(&page("| 参数 | 类型 | 说明 |", "| a | `A` | `B` | how |"));
    assert!(told.len() == 1 && told[0].contains("write a bar in a cell as"), "{told:?}");
    let text = declared(&page("| 参数 | 类型 | 说明 |", "| a | `string` | this | that |"));
    assert!(text.contains("/** this | that\n */\n\"a\": string\n"), "{text}");
}

#[test]
fn a_row_says_what_it_is_counted_in() {
    for (name, text, unit) in [
        ("currentTime", "播放位置，单位：s", "s"),
        ("currentTime", "播放位置（单位 ms）", "ms"),
        ("timeout", "Unit: second", "s"),
        ("at", "时间戳，单位：s", ""),
        ("rate", "次/秒", ""),
        ("width", "单位：px。", ""),
    ] {
        let text = declared(&with(&format!("| {name} | `number` | 是 | {text} |\n"), ""));
        let at = text.find("@unit ").map_or("", |at| text[at + 6..].lines().next().unwrap_or_default());
        assert_eq!(at, unit, "{text}");
    }
}

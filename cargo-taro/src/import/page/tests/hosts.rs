//! Whose hosts a table has.

use super::{declared, faults, unsaid, with};

const HEAD: &str = "## API 支持度\n\n| API | 微信小程序 | H5 |\n| --- | --- | --- |\n";

fn player(rows: &str) -> String {
    let methods = "### play\n\n```tsx\n() => void\n```\n\n### stop\n\n```tsx\n() => void\n```\n\n";
    format!("---\ntitle: Player\n---\n\n## 方法\n\n{methods}{HEAD}{rows}")
}

#[test]
fn the_row_of_an_object_hides_no_row_of_its_methods() {
    for rows in [
        "| Player | ✔️ | ✔️ |\n| Player.play | ✔️ | |\n| Player.stop | | ✔️ |\n",
        "| Player.play | ✔️ | |\n| Player.stop | | ✔️ |\n| Player | ✔️ | ✔️ |\n",
    ] {
        let text = declared(&player(rows));
        for part in [
            "@supported weapp, h5\n */\ninterface Player",
            "@supported weapp\n */\nplay()",
            "@supported h5\n */\nstop()",
        ] {
            assert!(text.contains(part), "{part:?} is not in\n{text}");
        }
    }
}

#[test]
fn the_hosts_of_another_api_are_not_taken() {
    let a = "| a | `string` | 是 | |\n";
    for row in ["Taro.other", "other", "Taro.other(option)", "wx.other"] {
        let told = faults(&with(a, &format!("{HEAD}| {row} | ✔️ | |\n")));
        assert!(
            told.len() == 1 && told[0].starts_with("25: no row of this table of hosts is of `scan`"),
            "{row}: {told:?}"
        );
    }
    for row in ["Taro.scan", "scan()", "wx.scan", "支持情况", ""] {
        let text = declared(&with(a, &format!("{HEAD}| {row} | ✔️ | |\n")));
        assert!(text.contains("@supported weapp\n */\nscan:"), "{row}\n{text}");
    }
    let told = faults(&player("| Taro.getPlayer | ✔️ | |\n"));
    assert!(told.len() == 1 && told[0].contains("is of `Player`"), "{told:?}");
    // What is told of something else beside the page's own is listed.
    let both = format!("{HEAD}| Taro.scan | ✔️ | |\n\n{HEAD}| Taro.other | | ✔️ |\n");
    assert!(declared(&with(a, &both)).contains("@supported weapp\n */\nscan:"));
    assert_eq!(unsaid(&with(a, &both)).len(), 1);
}

#[test]
fn a_method_keeps_the_hosts_of_its_own_table() {
    let page = player("| Player.play | | ✔️ |\n").replace(
        "### stop",
        "#### API 支持度\n\n| API | 微信小程序 | H5 |\n| --- | --- | --- |\n| Player.play | ✔️ | |\n\n### stop",
    );
    assert!(declared(&page).contains("@supported weapp\n */\nplay()"));
    let told = unsaid(&page);
    assert!(told.len() == 1 && told[0].contains("the hosts of `play` are others in its own table"), "{told:?}");
}

#[test]
fn a_value_of_a_set_has_hosts_of_its_own() {
    let modes = "### Mode\n\n| 参数 | 说明 |\n| --- | --- |\n| face | |\n| speech | |\n\n#### API 支持度\n\n\
                 | API | 微信小程序 | H5 |\n| --- | --- | --- |\n| Mode.speech | ✔️ | |\n";
    let text = declared(&with("| a | `keyof Mode` | 是 | |\n", modes));
    assert!(text.contains(" * @supported weapp\n */\n\"speech\"\n"), "{text}");
}

#[test]
fn two_columns_of_a_host_say_the_same() {
    let table = |second: &str| {
        let table =
            "## API 支持度\n\n| API | 微信小程序 | WeChat | H5 |\n| --- | --- | --- | --- |\n| Taro.scan | ✔️ |";
        with("| a | `string` | 是 | |\n", &format!("{table} {second} | |\n"))
    };
    assert!(declared(&table("✔️")).contains("@supported weapp\n"));
    assert!(faults(&table(""))[0].starts_with("25: two columns are of `weapp`"), "{:?}", faults(&table("")));
}

#[test]
fn a_heading_names_a_method() {
    let page = |heading: &str| player("| Player.play | ✔️ | |\n").replace("### play", heading);
    assert!(declared(&page("### Player.play(at)")).contains("play(): void"));
    assert!(faults(&page("### play / run"))[0].contains("`play / run` is no name of a method"));
}

#[test]
fn hosts_that_stand_in_two_places_are_the_same_in_any_order() {
    let image = |title: &str| format!("<img title=\"{title}\" src={{x}} className=\"icon_platform\"/>");
    let line = format!("支持情况：{} {} {}\n\n", image("微信小程序"), image("ASCF元服务"), image("H5"));
    let head = "## API 支持度\n\n| API | 微信小程序 | H5 | ASCF元服务 |\n| --- | --- | --- | --- |\n";
    let page = player("")
        .replace("## 方法", &format!("{line}## 方法"))
        .replace("### play\n\n", &format!("### play\n\n{line}"));
    let page = page.replace(HEAD, &format!("{head}| Player | ✔️ | ✔️ | ✔️ |\n| Player.play | ✔️ 2.1.0+ | ✔️ | ✔️ |\n"));
    let text = declared(&page);
    for part in ["@supported weapp, ascf, h5\n */\ninterface Player", "@supported weapp 2.1.0+, ascf, h5\n */\nplay()"]
    {
        assert!(text.contains(part), "{part:?} is not in\n{text}");
    }
    assert_eq!(unsaid(&page), Vec::<String>::new());
    let other = page.replace("| Player.play | ✔️ 2.1.0+ |", "| Player.play | |");
    assert_eq!(unsaid(&other), ["28: the hosts of `play` are others in its own table above, which are taken"]);
}

#[test]
fn columns_name_the_hosts_of_members() {
    let page = |head: &str, cells: [&str; 2]| {
        let [a, b] = cells;
        with(&format!("| a | `string` | 是 | | {a} |\n| b | `string` | 否 | | {b} |\n"), "").replace(
            "| 说明 |\n| --- | --- | :-: | --- |\n",
            &format!("| 说明 | {head} |\n| --- | --- | :-: | --- | --- |\n"),
        )
    };
    for head in ["支持平台", "平台", "API 支持度", "Platforms"] {
        let text = declared(&page(head, ["微信小程序 2.1.0+、H5", "全部"]));
        assert!(
            text.contains(" * @supported weapp 2.1.0+, h5\n */\n\"a\": string\n/** \n */\n\"b\"?: string\n"),
            "{head}\n{text}"
        );
    }
    let told = faults(&page("支持平台", ["weapp", "某些"]));
    assert_eq!(told, ["20: `某些` names no host that is known here"]);
    // What names no host anywhere says something else.
    assert!(declared(&page("平台", ["手机", "电脑"])).contains("/** 平台: 手机\n"));

    let told = faults(&page("H5", ["✔️", "仅 Chrome"]));
    assert_eq!(told, ["20: `仅 Chrome` is neither a mark for a host nor none"]);
    assert!(declared(&page("H5", ["支持", "仅 Chrome"])).contains("/** H5: 支持\n"));
    let told = unsaid(&page("H5", ["✔️", ""]));
    assert_eq!(told, ["20: no host is marked for `b`: the spec says that every host has it"]);
}

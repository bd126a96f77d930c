//! Pages of Taro 1, and tables of HTML.

use super::{declared, faults, unsaid, with};
use crate::import::any::Place;
use crate::import::page::Page;

fn older(title: &str, rows: &str) -> String {
    format!("---\ntitle: Taro.{title}\n---\n\n| 参数 | 类型 | 必填 | 默认值 |\n| :-- | :-- | :-- | :-- |\n{rows}")
}

#[test]
fn one_parameter_is_no_object() {
    for (title, rows, signature) in [
        ("removeStorageSync(KEY)", "| key | String | 是 | |\n", "(key: string) => void"),
        ("arrayBufferToBase64(buffer)", "| buffer | ArrayBuffer | 是 | |\n", "(buffer: ArrayBuffer) => void"),
        ("onTick([callback])", "| callback | Function | 否 | |\n", "(callback?: Function) => void"),
        ("removeStorage(OBJECT)", "| key | String | 是 | |\n", "(option: Option) => void"),
    ] {
        let text = declared(&older(title, rows));
        assert!(text.contains(&format!("type Signature = {signature}\n")), "{title}\n{text}");
    }
    let told = faults(&older("put(key)", "| key | String | 是 | |\n| success | Function | 否 | |\n"));
    assert!(told.len() == 1 && told[0].starts_with("8: the title has a parameter for other rows"), "{told:?}");
    let told = unsaid(&older("wait(delay)", "| delay | Number | 是 | 3 |\n"));
    assert!(told.len() == 1 && told[0].contains("the default of the parameter `delay`"), "{told:?}");
}

fn html(rows: &str) -> String {
    let head = "<tr><th>参数</th><th>类型</th><th>必填</th><th>说明</th></tr>";
    let page = with("", "");
    let start = page.find("| 参数").expect("it has a table");
    format!("{}<table>\n{head}\n{rows}\n</table>\n", &page[..start])
}

#[test]
fn a_cell_of_several_rows_stands_in_each() {
    for span in ["rowspan=\"2\"", "rowSpan={2}", "rowspan=2"] {
        let rows = format!(
            "<tr><td>a</td><td {span}>string</td><td>是</td><td>x</td></tr>\n<tr><td>b</td><td>否</td><td>y</td></tr>\n\
             <tr><td>c</td><td>number</td><td>否</td><td {span}>z</td></tr>\n<tr><td>d</td><td>number</td><td>否</td></tr>"
        );
        let text = declared(&html(&rows));
        for part in ["/** x\n */\n\"a\": string\n", "/** y\n */\n\"b\"?: string\n", "/** z\n */\n\"d\"?: number\n"] {
            assert!(text.contains(part), "{span}: {part:?} is not in\n{text}");
        }
    }
}

#[test]
fn a_cell_of_several_columns_is_refused() {
    let told = faults(&html("<tr><td>a</td><td colspan=\"2\">string</td><td>x</td></tr>"));
    assert!(told.iter().any(|it| it.starts_with("19: a cell reaches over several columns")), "{told:?}");
    let head =
        html("<tr><td>a</td><td>string</td><td>是</td><td>x</td></tr>").replace("<th>类型", "<th colspan=2>类型");
    assert!(faults(&head)[0].starts_with("18: a cell reaches over several columns"), "{:?}", faults(&head));
    let inner = html("<tr><td>a</td><td>string</td><td>是</td><td><table><tr><td>b</td></tr></table></td></tr>");
    assert!(faults(&inner).iter().any(|it| it.contains("a table stands in a cell")), "{:?}", faults(&inner));
}

#[test]
fn cells_end_where_the_next_ones_begin() {
    let rows = "<tr><td>a<td>string<td>是<td>x\n<!-- <tr><td>gone<td>string<td>是<td>x</tr> -->\n<tr><td>b<td>number<td>否<td>y";
    let text = declared(&html(rows));
    assert!(text.contains("\"a\": string") && text.contains("\"b\"?: number"), "{text}");
    assert!(!text.contains("gone"), "{text}");
}

#[test]
fn the_title_names_the_object_that_has_a_function() {
    let of = |title: &str| {
        let page = with("| a | `string` | 是 | |\n", "").replace("Taro.scan(option)", title);
        let page = Page::read(&page).unwrap_or_else(|it| panic!("{it:?}"));
        (page.name, page.place)
    };
    assert_eq!(of("wx.scan(Object object)"), ("scan".to_owned(), Some(Place::Global("wx".to_owned()))));
    assert_eq!(of("my.scan"), ("scan".to_owned(), Some(Place::Global("my".to_owned()))));
    assert_eq!(of("Taro.scan"), ("scan".to_owned(), None));
    assert_eq!(of("scan\nglobal: own"), ("scan".to_owned(), Some(Place::Global("own".to_owned()))));
}

const OPTION: &str = "**OBJECT 参数说明：**\n\n| 参数 | 类型 | 必填 | 说明 |\n| --- | --- | --- | --- |\n| url | String | 是 | |\n\
                      | crop | Object | 否 | |\n| success | Function | 否 | |\n\n";

fn labelled(rest: &str) -> String {
    format!("---\ntitle: Taro.scan(OBJECT)\n---\n\n{OPTION}{rest}")
}

fn rows(label: &str, name: &str) -> String {
    format!("**{label}：**\n\n| 参数 | 类型 | 说明 |\n| --- | --- | --- |\n| {name} | String | |\n\n")
}

#[test]
fn a_table_is_what_its_label_says() {
    let given = rows("success 返回参数说明", "text");
    let result = "interface Result {\n/** \n */\n\"text\": string\n}";
    let text = declared(&labelled(&(rows("H5 端附加参数说明", "mode") + &given)));
    assert!(text.contains(" * @supported h5\n */\n\"mode\": string\n}") && text.contains(result), "{text}");
    let text = declared(&labelled(&(rows("crop 参数说明", "width") + &given)));
    assert!(
        text.contains("\"crop\"?: Crop\n") && text.contains("interface Crop {\n/** \n */\n\"width\": string\n}"),
        "{text}"
    );
    for label in ["fail 返回参数说明", "错误", "其它"] {
        for page in [labelled(&(rows(label, "code") + &given)), labelled(&(given.clone() + &rows(label, "code")))] {
            let text = declared(&page);
            assert!(text.contains(result) && !text.contains("\"code\""), "{label}\n{text}");
            let told = unsaid(&page);
            assert!(told.len() == 1 && told[0].contains("this table is not read"), "{label}: {told:?}");
        }
    }
    let values = "**text 有效值：**\n\n| 值 | 说明 |\n| --- | --- |\n| a | |\n| b | |\n\n";
    let text = declared(&labelled(&(given + values)));
    assert!(text.contains("\"text\": keyof Text\n") && text.contains("interface Text {\n/** \n */\n\"a\"\n"), "{text}");
}

#[test]
fn what_a_callback_receives_is_kept() {
    let untyped = "**success 返回参数说明：**\n\n| 参数 | 说明 |\n| --- | --- |\n| text | how |\n";
    let result = "interface Result {\n/** how\n */\n\"text\": any\n}";
    assert!(declared(&labelled(untyped)).contains(result), "{}", declared(&labelled(untyped)));
    let told = unsaid(&labelled(untyped));
    assert!(told.len() == 1 && told[0].contains("has no column of types: a row is `any` if nothing else"), "{told:?}");
    let table = |heading: &str, name: &str| {
        format!("{heading}\n\n| Name | Type |\n| --- | --- |\n| {name} | <code>string</code> |\n\n")
    };
    for heading in [
        "#### success(res)\n\n##### object res",
        "#### success(res)",
        "### function success(res)\n\n#### 参数\n\n##### object res",
    ] {
        let body =
            table("### object param", "[success()]") + &table(heading, "text") + &table("#### fail(res)", "code");
        let text = declared(&format!("---\ntitle: Taro.scan(param)\n---\n\n## 参数\n\n{body}"));
        assert!(text.contains("interface Result {\n/** \n */\n\"text\": string\n}"), "{heading}\n{text}");
        assert!(
            text.contains("type Signature = (option: Option) => Promise<Result>\n") && !text.contains("\"code\""),
            "{text}"
        );
    }
    // A table for the parameter, and one for what it receives.
    let param = "| Param | Type |\n| --- | --- |\n| CALLBACK | function |\n\n**CALLBACK 参数**\n\n| Name | Type |\n| --- | --- |\n| x | number |\n";
    let text = declared(&format!("---\ntitle: Taro.onMove(CALLBACK)\n---\n\n## 参数\n\n{param}"));
    assert!(text.contains("type Signature = (CALLBACK: (res: Result) => void) => void\n"), "{text}");
}

#[test]
fn rows_below_an_object_that_may_be_left_out_are_its_members() {
    let rows = "| Param | Type |\n| --- | --- |\n| [object] | <code>Object</code> |\n| [object.count] | <code>number</code> |\n";
    let text = declared(&format!("---\ntitle: Taro.scan(OBJECT)\n---\n\n## 参数\n\n{rows}"));
    assert!(text.contains("\"count\"?: number\n") && !text.contains("object."), "{text}");
}

#[test]
fn a_table_may_stand_directly_below_its_label() {
    let rows = "**参数说明**\n属性 | 类型 | 默认值 | 必填 | 说明\n :-: | :-: | :-: | :-: | :-: \nurl | string | | 是 | where\n\
                mode | string | | 否 | how\n";
    let text = declared(&format!("---\ntitle: Taro.scan(OBJECT)\n---\n\nScans.\n\n{rows}"));
    assert!(text.contains("/** where\n */\n\"url\": string\n") && text.contains("\"mode\"?: string\n"), "{text}");
    assert!(text.contains("/** Scans.\n */"), "{text}");
}

#[test]
fn what_no_table_says_is_not_made_up() {
    let rows = "| key | String | 是 | |\n";
    let any = "type Signature = (key: string) => any\n";
    for page in [
        older("getStorageSync(KEY)", rows),
        older("storageSync(KEY)", rows) + "\n## 示例代码\n\n```js\nconst data = Taro.storageSync('key')\n```\n",
    ] {
        assert!(declared(&page).contains(any), "{}", declared(&page));
        assert!(unsaid(&page)[0].contains("the page does not say what `"), "{:?}", unsaid(&page));
    }
    let page = labelled("").replace("**OBJECT", "每次成功会返回一个新的 [SocketTask](./SocketTask)。\n\n**OBJECT");
    assert!(
        declared(&page).contains("type Signature = (option: Option) => Promise<SocketTask>\n"),
        "{}",
        declared(&page)
    );
    let told = faults(&labelled("").replace("(OBJECT)", ""));
    assert!(told.len() == 1 && told[0].contains("write `Taro.scan(option)`"), "{told:?}");
}

#[test]
fn a_promise_may_have_methods() {
    let rows = "| promise.abort() | function | |\n| promise.progress(callback) | function | |\n| res.data | any | |\n";
    let page = format!(
        "{}## 返回值\n\n### Promise<object res>\n\n| Name | Type | Description |\n| --- | --- | --- |\n{rows}",
        labelled("")
    );
    let text = declared(&page);
    for part in [
        "interface Task extends Promise<Result> {\nabort(): void\nprogress(callback: Function): void\n}",
        "interface Result {\n/** \n */\n\"data\": any\n}",
        "type Signature = (option: Option) => Task\n",
    ] {
        assert!(text.contains(part), "{part:?} is not in\n{text}");
    }
}

#[test]
fn methods_of_an_object_stand_in_the_prose() {
    let table = |rows: &str| format!("| 参数 | 类型 | 必填 | 说明 |\n| --- | --- | --- | --- |\n{rows}\n");
    let send = table("| data | String/ArrayBuffer | 是 | |\n| success | Function | 否 | |\n");
    let close = table("| code | Number | 否 | |\n");
    let message = "**CALLBACK 返回参数**\n\n| 参数 | 类型 | 说明 |\n| --- | --- | --- |\n| data | String | |\n\n";
    let page = format!(
        "---\ntitle: SocketTask\n---\n\nA task.\n\nsocketTask.readyState: how it is\n\nSocketTask.send(OBJECT)\n\nSends.\n\n{send}\
         **SocketTask.close(OBJECT)**\n\n{close}SocketTask.onOpen(CALLBACK)\n\nOpens.\n\nSocketTask.onMessage(CALLBACK)\n\n{message}\
         SocketTask.abort()\n\n## API支持度\n\n| API | 微信小程序 | H5 |\n| :-: | :-: | :-: |\n| SocketTask | ✔️ | |\n"
    );
    let text = declared(&page);
    for part in [
        "namespace send {\ninterface Option {\n/** \n */\n\"data\": string | ArrayBuffer\n",
        "/** Sends.\n */\nsend(option: SocketTask.send.Option): void\n",
        "close(option: SocketTask.close.Option): void\n",
        "onOpen(callback: Function): void\n",
        "onMessage(callback: (res: SocketTask.onMessage.Result) => void): void\n",
        "abort(): void\n",
        "/** A task.\n",
        " * @supported weapp\n */\ninterface SocketTask {\n",
    ] {
        assert!(text.contains(part), "{part:?} is not in\n{text}");
    }
    assert_eq!(unsaid(&page), ["7: `readyState` is not read: the page does not say its type"]);
    let told = faults(&page.replace("SocketTask.onOpen(CALLBACK)", "SocketTask.onOpen(OBJECT)"));
    assert!(told.len() == 1 && told[0].ends_with("the page of `onOpen` does not say what `OBJECT` is"), "{told:?}");
}

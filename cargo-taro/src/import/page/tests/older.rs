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

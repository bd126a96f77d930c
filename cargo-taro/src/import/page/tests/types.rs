//! Where types are described, and what they are.

use super::{declared, dim, faults, unsaid, with};
use crate::import::page::{Page, import, specs_of};

const ROWS: &str = "| 参数 | 类型 |\n| --- | --- |\n| code | `string` |\n";

/// A page with this signature, and this behind it.
fn page(signature: &str, behind: &str) -> String {
    format!("---\ntitle: Taro.dim\n---\n\n## 类型\n\n```tsx\n{signature}\n```\n\n{behind}")
}

#[test]
fn a_type_may_stand_below_what_is_returned() {
    for heading in ["## 返回值\n\n### Result", "## Returns\n\n### Result", "## Result", "### Result", "## 返回值"]
    {
        let text = declared(&page("() => Promise<Result>", &format!("{heading}\n\n{ROWS}")));
        assert!(text.contains("interface Result {\n/** \n */\n\"code\": string\n"), "{heading}\n{text}");
    }
    let told = unsaid(&page("() => Promise<any>", &format!("## 返回值\n\n{ROWS}")));
    assert!(told.len() == 1 && told[0].contains("returns `Promise<any>`"), "{told:?}");
}

#[test]
fn a_heading_beside_the_parts_is_a_type_if_the_page_names_it() {
    let headings = format!(
        "## Option\n\n{ROWS}| level | `Level` |\n\n## Usage\n\n| 名称 | 类型 |\n| --- | --- |\n| a | no type |\n\n"
    );
    let text = declared(&page(
        "(option: Option) => void",
        &format!("{headings}## Level\n\n```ts\nexport type Level = 'a' | 'b'\n```\n"),
    ));
    for part in ["interface Option {\n", "\"level\": Level\n", "type Level = 'a' | 'b'\n"] {
        assert!(text.contains(part), "{part:?} is not in\n{text}");
    }
    assert!(!text.contains("Usage"), "{text}");
}

#[test]
fn code_declares_types() {
    for (code, ty) in [
        ("export type Level = 'a' | 'b'", "type Level = 'a' | 'b'\n"),
        ("type Level =\n  | 'a'\n  | 'b'", "type Level =\n  | 'a'\n  | 'b'\n"),
        (
            "export interface Level {\n  /** how */\n  at: string\n}",
            "interface Level {\n  /** how */\n  at: string\n}\n",
        ),
        ("export enum Level {\n  Low = 1,\n  High = 2\n}", "enum Level {\n  Low = 1,\n  High = 2\n}\n"),
    ] {
        let behind = |heading: &str| format!("## 参数\n\n{heading}```ts\n{code}\n```\n");
        for heading in ["### Level\n\n", "### Option\n\n| 参数 | 类型 |\n| --- | --- |\n| a | `Level` |\n\n"] {
            let text = declared(&page("(option: Level) => void", &behind(heading)));
            assert!(text.contains(ty), "{heading}\n{text}");
        }
        // Among the signatures as well.
        let text = declared(&page("(option: Level) => void", &format!("```ts\n{code}\n```\n")));
        assert!(text.contains(ty), "{text}");
    }
    let twice = format!("## 参数\n\n### Result\n\n{ROWS}\n```ts\ninterface Result {{ code: number }}\n```\n");
    let told = unsaid(&page("() => Result", &twice));
    assert!(told.len() == 1 && told[0].starts_with("20: the code of `Result` is not read"), "{told:?}");
}

#[test]
fn what_code_declares_wrongly_is_told_at_its_line() {
    let code = "## 参数\n\n### Level\n\n```ts\ntype Level =\n  'a' ||| 'b'\n```\n";
    let files = vec![("apis/dim.md".to_owned(), page("(option: Level) => void", code))];
    let (_, faults) = specs_of(files).expect("it can be read");
    assert!(faults.len() == 1 && faults[0].starts_with("apis/dim.md:17: "), "{faults:?}");
}

#[test]
fn the_rows_below_one_parameter_may_be_its_members() {
    let text = declared(&page("(option: Option) => void", &format!("## 参数\n\n{ROWS}")));
    assert!(text.contains("interface Option {\n/** \n */\n\"code\": string\n"), "{text}");
    let method =
        format!("---\ntitle: Lamp\n---\n\n## 方法\n\n### dim\n\n```tsx\n(option: Option) => void\n```\n\n{ROWS}");
    let text = declared(&method);
    for part in ["namespace dim {\ninterface Option {\n", "dim(option: Lamp.dim.Option): void"] {
        assert!(text.contains(part), "{part:?} is not in\n{text}");
    }
}

#[test]
fn the_title_may_stand_there_once_more() {
    let page = with("| a | `string` | 是 | |\n", "").replace("---\n\nScans.", "---\n\n# Taro.scan(option)\n\nScans.");
    assert!(declared(&page).contains("/** Scans.\n"), "{}", declared(&page));
    let lamp = "---\ntitle: Lamp\n---\n\n# Lamp\n\nLights.\n\n## 方法\n\n### on\n\n```tsx\n() => void\n```\n";
    assert!(declared(lamp).contains("/** Lights.\n"), "{}", declared(lamp));
}

#[test]
fn properties_stand_in_one_table_or_several() {
    let table = |name: &str| format!("| 属性 | 类型 |\n| --- | --- |\n| {name} | `string` |\n");
    let lamp =
        |second: &str| format!("---\ntitle: Lamp\n---\n\n## 属性\n\n{}\n## 方法\n\n{}", table("a"), table(second));
    let text = declared(&lamp("b"));
    assert!(text.contains("\"a\": string") && text.contains("\"b\": string"), "{text}");
    assert!(faults(&lamp("a"))[0].starts_with("15: `a` has a row above already"), "{:?}", faults(&lamp("a")));
}

#[test]
fn an_object_of_javascripts_own_is_told_with_what_to_write() {
    let rows = "### Option\n\n| 参数 | 类型 |\n| --- | --- |\n| a | `Map<string, number>` |\n| b | `Date` |\n| c | `Uint8Array` |\n| d | `import(\"x\").Y` |\n";
    let files = vec![("apis/dim.md".to_owned(), dim(&["(option: Option) => void"], rows))];
    let told = import::read_otherwise(files);
    let wanted = [
        "apis/dim.md:17: `Map`: an object of which nothing is known: a program can pass it on; write `Record<string, T>`",
        "apis/dim.md:18: `Date`: an object of which nothing is known: a program can pass it on; it is no data: write `any`",
        "apis/dim.md:19: `Uint8Array`: `ArrayBuffer`",
        "apis/dim.md:20: `Y`: an object of which nothing is known: no file that was read declares `x`",
    ];
    assert!(told.len() == 4 && told.iter().zip(wanted).all(|(it, wanted)| it.starts_with(wanted)), "{told:#?}");
}

#[test]
fn an_object_that_a_function_with_callbacks_gives_is_a_task() {
    let option = "### Option\n\n| 参数 | 类型 |\n| --- | --- |\n| success | `(res: Result<T>) => void` |\n\n### Result\n\n\
                  | 参数 | 类型 |\n| --- | --- |\n| data | `T` |\n";
    let task = "---\ntitle: DimTask\n---\n\n## 方法\n\n### abort\n\n```tsx\n() => void\n```\n";
    for output in ["DimTask", "DimTask<T>", "Promise<Result<T>> & DimTask", "Promise<Result<T> & DimTask> & DimTask"] {
        let page = dim(&[&format!("<T = any>(option: Option<T>) => {output}")], option);
        let files = vec![("apis/dim.md".to_owned(), page.clone()), ("apis/DimTask.md".to_owned(), task.to_owned())];
        let (specs, faults) = import::specs_of(files).expect("they can be written");
        let all: String = specs.values().map(String::as_str).collect();
        assert!(faults.is_empty(), "{output}: {faults:?}");
        assert!(
            all.contains("interface DimTask extends Promise<dim::Result> {\n")
                || all.contains("extends Promise<Result> {\n"),
            "{output}\n{all}"
        );
        let (_, faults) = import::specs_of(vec![("apis/dim.md".to_owned(), page)]).expect("it can be read");
        assert_eq!(faults.len(), 1, "{output}: {faults:?}");
    }
}

#[test]
fn what_none_of_the_hosts_has_is_left_out() {
    let support = "## API 支持度\n\n| API | 微信小程序 | H5 |\n| --- | --- | --- |\n| Taro.scan | ✔️ | |\n";
    let page = with("| a | `string` | 是 | API 支持度: qq |\n| b | `string` | 是 | API 支持度: weapp, qq |\n", support);
    let mut read = Page::read(&page).unwrap_or_else(|it| panic!("{it:?}"));
    read.leave_out_members();
    assert_eq!(read.unsaid[0].message, "`a`: left out: none of the hosts of `scan` has it (qq)");
    let (specs, faults) = import::specs_of(vec![("apis/scan.md".to_owned(), page)]).expect("it can be written");
    let all: String = specs.values().map(String::as_str).collect();
    assert!(faults.is_empty() && !all.contains(" a: string") && all.contains(" b: string"), "{faults:?}\n{all}");
}

#[test]
fn rows_of_a_promise_are_not_fields_of_what_it_gives() {
    let rows = "| promise.abort() | `function` | 是 | |\n| res.data | `any` | 是 | |\n";
    assert!(declared(&with(rows, "")).contains("interface Option {\n/** \n */\n\"data\": any\n}"));
    assert!(unsaid(&with(rows, ""))[0].contains("`promise.abort`: not read"));
}

#[test]
fn headings_and_columns_have_several_names() {
    let rows = "| 参数 | 类型 |\n| --- | --- |\n| a | `keyof Level` |\n\n### Level\n\n| 合法值 | 说明 |\n| --- | --- |\n| 0 | |\n| 1 | |\n";
    for (from, to) in
        [("## 参数", "## 入参"), ("## 参数", "## Arguments"), ("## 参数", "## 2. 参数"), ("## 类型", "## 1、类型：")]
    {
        let page = dim(&["(option: Option) => void"], &format!("### Option\n\n{rows}")).replace(from, to);
        let text = declared(&page);
        assert!(text.contains("\"a\": keyof Level\n") && text.contains("\"0\"\n"), "{to}\n{text}");
    }
    let page = dim(&["(option: Option) => void"], "### Option\n\n| 甲 | 类型 |\n| --- | --- |\n| a | `string` |\n");
    assert!(faults(&page)[0].starts_with("15: this table has no column of names"), "{:?}", faults(&page));
}

#[test]
fn rows_of_several_fields_and_second_tables_are_refused() {
    for name in ["a, b", "a/b", "a，b", "a、b"] {
        let told = faults(&with(&format!("| {name} | `string` | 是 | |\n"), ""));
        assert!(told.len() == 1 && told[0].starts_with("19: `"), "{name}: {told:?}");
    }
    let told =
        faults(&with("| a | _string_ | 是 | |\n", "only there:\n\n| 参数 | 类型 |\n| --- | --- |\n| b | `string` |\n"));
    assert!(told.len() == 1 && told[0].starts_with("23: `Option` has a table above already"), "{told:?}");
}

#[test]
fn a_method_may_have_parts_of_its_own() {
    let page = "---\ntitle: Lamp\n---\n\n## 方法\n\n### dim\n\n#### 类型\n\n```tsx\n(at: number) => void\n```\n\n#### 参数\n\n\
                | 参数 | 类型 |\n| --- | --- |\n| at | `number` |\n\n### on\n\n```tsx\n() => void\n```\n";
    let text = declared(page);
    assert!(text.contains("dim(at: number): void") && text.contains("on(): void"), "{text}");
}

#[test]
fn what_is_nested_too_deep_is_told_at_its_line() {
    let nested = |open: &str, close: &str, depth: usize| format!("{}string{}", open.repeat(depth), close.repeat(depth));
    for (open, close) in [("Array<", ">"), ("(", ")"), ("", "[]"), ("Object<", ">")] {
        for depth in [600, 60_000] {
            let started = std::time::Instant::now();
            let ty = nested(open, close, depth);
            let told =
                faults(&page("(option: Option) => void", &format!("## 参数\n\n### Option\n\n{ROWS}| a | `{ty}` |\n")));
            assert_eq!(told, ["18: the type of `a`: this is nested more than 500 levels deep"], "{open}");
            let told = faults(&page(&format!("(option: {ty}) => void"), ""));
            assert!(told[0].ends_with(": this is nested more than 500 levels deep"), "{told:?}");
            assert!(started.elapsed().as_secs() < 5, "{open} {:?}", started.elapsed());
        }
    }
}

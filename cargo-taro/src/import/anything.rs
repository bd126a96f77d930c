//! Whatever stands in a declaration or on a page, there is an answer, and what is written can be read again.

use taro_api_codegen::diagnostics::Errors;
use taro_api_codegen::{parse, print};

use super::descriptions::Descriptions;
use super::page::{self, Page};
use super::sources::{Source, Sources};
use crate::mutations::{changed, fuzz};
use crate::specs::SpecFile;

/// Declarations with each construct that the importer knows, or refuses.
const DECLARATIONS: &str = r#"
import Taro from '../../index'
declare module '../../index' {
  namespace scan {
    interface Option<T extends keyof Codes = 'a'> extends Base {
      /** 超时时间，单位 ms
       * @default 60000
       * @supported weapp, aliapy */
      timeout?: number
      success?: (res: Result) => void
      fail?: (res: TaroGeneral.CallbackResult) => void
      readonly 'content-type': string | undefined
      [key: string]: any
      kind: 'a' | "b" | 1 | -2 | `c${string}` | null
    }
    interface Result extends TaroGeneral.CallbackResult { a: Omit<Base, 'x'>; b: Partial<Pick<Base, 'x' | 'y'>>[]; c: [A, B?, ...C[]] }
    type A = T extends string ? { a: 1 } : never
    type Deep<T> = { [K in keyof T]?: Deep<T[K]> }
    enum Kind { One = 'one', Two = 2, Three }
    const value: unique symbol
  }
  interface Base { x: string; y(a: number, ...rest: string[]): this; new (a: string): Base; (a: string): void; get z(): number }
  interface Codes { 0: 'ok'; 10000: 'failed'; a: Codes['0'] }
  class Task extends Promise<scan.Result> { abort(): void; onProgress(callback: (res: { n: number }) => void): void }
  interface TaroStatic {
    /** 扫码
     * @supported weapp, h5
     * @see https://a.b/c */
    scan(option?: scan.Option): Promise<scan.Result>
    scan(option: scan.Option<'a'>, more: string): Task
    onThing(callback: (res: scan.Result) => void): void
    offThing(callback?: Function): void
    values: { a: string; b: typeof import('x') }
    keys<T extends keyof Codes>(key: T, value: Codes[T] & Base): asserts key is T
    useThing(): void
    pick: Record<'a' | 'b', Deep<Base>> | (() => void) | Array<Map<string, ArrayBuffer>>
  }
}
export {}
"#;

const PAGE: &str = "---\ntitle: Taro.login(option)\nsidebar_label: login\n---\n\n调用接口获取登录凭证。\n\n> [参考文档](https://a.b/c)\n\n## 类型\n\n```tsx\n(option?: Option) => Promise<SuccessCallbackResult>\n```\n\n## 参数\n\n### Option\n\n| 参数 | 类型 | 默认值 | 必填 | 说明 |\n| --- | --- | :---: | :---: | --- |\n| timeout | `number` | `1` | 否 | 超时时间，单位ms |\n| data | `string \\| ArrayBuffer` |  | 是 | a |\n| success | `(res: SuccessCallbackResult) => void` |  | 否 | b |\n\n### SuccessCallbackResult\n\n| 参数 | 类型 | 说明 |\n| --- | --- | --- |\n| code | `string` | c |\n| errMsg | `keyof Kind` | d |\n\n## API 支持度\n\n| API | 微信小程序 | H5 | React Native |\n| :---: | :---: | :---: | :---: |\n| Taro.login | ✔️ |  |  |\n";

/// Imports a file on the stack that the command has, and reads what it becomes.
fn import(path: &str, text: String) {
    crate::stack::large(|| import_here(path, text));
}

fn import_here(path: &str, text: String) {
    let general = Source::new("global.d.ts".to_owned(), page::GENERAL.to_owned());
    let sources = Sources { files: vec![Source::new(path.to_owned(), text), general] };
    let Ok(lowered) = super::lowered(sources) else { return };
    let Ok(written) = lowered.write(&|_| Ok(Descriptions::default()), false) else { return };
    for (path, (spec, text)) in &written.files {
        // A description of its own can be kept of it.
        if let Err(error) = Descriptions::read(text) {
            panic!("{path}: {error}\n{text}");
        }
        let printed = print::spec(spec);
        let errors = Errors::new();
        let again = parse::spec(printed.parse().unwrap_or_else(|error| panic!("{error}\n{printed}")), &errors);
        let errors = errors.take();
        assert!(errors.is_empty() && again == *spec, "{path}: {errors:?}\n{printed}");
    }
}

#[test]
fn any_declaration_is_answered() {
    fuzz::run("import", 600, changed(DECLARATIONS), |text| import("api/a/b.d.ts", text.to_owned()));
}

#[test]
fn any_page_is_answered() {
    fuzz::run("page", 600, changed(PAGE), |text| {
        if let Ok(page) = Page::read(text) {
            import(&format!("{}.d.ts", page.name), page.declarations(&std::collections::BTreeSet::new()).text);
        }
    });
}

/// Of a file of Rust, its specs are looked at, and its mistakes can be shown.
#[test]
fn any_file_is_checked() {
    let source = include_str!("../../../tests/e2e/app/src/shapes.rs");
    fuzz::run("check", 60, changed(source), |text| {
        let file = SpecFile::read("a.rs", text.to_owned());
        crate::specs::show(&file, crate::snippet::Style::Plain);
    });
}

//! Each construct of TypeScript, by a small declaration; and the whole of Taro.

use std::collections::BTreeMap;
use std::path::Path;

use taro_api_codegen::ast::Doc;
use taro_api_codegen::print;
use taro_api_codegen::span::Span;

use super::descriptions::{self, Descriptions};
use super::sources::{Source, Sources};
use super::{Lowered, Written, lowered};

/// What a file below `api/` becomes, with `global.d.ts` beside it.
fn imported(text: &str) -> Lowered {
    let general = "declare namespace TaroGeneral {\n  interface CallbackResult { errMsg: string }\n  \
                   type IAnyObject = Record<string, any>\n  interface Codes { 0\n 10000 }\n  \
                   interface Fault { errCode: keyof Codes }\n  enum ENV { WEB = 'web', RN = 'rn' }\n}\n";
    let text = format!("import Taro from '../../index'\ndeclare module '../../index' {{\n{text}\n}}\n");
    let source = |path: &str, text: &str| Source::new(path.to_owned(), text.to_owned());
    let files = vec![source("api/device/thing.d.ts", &text), source("global.d.ts", general)];
    lowered(Sources { files }).expect("it can be read")
}

/// The files that are written where there are none.
fn written(lowered: &Lowered) -> Written {
    lowered.write(&|_| Ok(Descriptions::default()), false).expect("it can be written")
}

/// The definitions of the file, without what is around them.
fn spec(text: &str) -> String {
    let files = written(&imported(text)).texts();
    let text = &files["device/thing.rs"];
    descriptions::parse(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    let inner = text.split_once("spec! {\n").expect("a spec").1;
    let lines = inner.trim_end().trim_end_matches('}').lines().map(|it| it.strip_prefix("    ").unwrap_or(it));
    lines.filter(|it| !it.starts_with("#[see")).collect::<Vec<_>>().join("\n").trim().to_owned()
}

#[track_caller]
fn becomes(typescript: &str, expected: &str) {
    assert_eq!(spec(typescript), expected.trim());
}

#[test]
fn an_api_with_its_namespace_facts_and_callbacks() {
    becomes(
        "namespace scan {
           interface Option {
             /** 超时时间，单位 ms
              * @default 60000
              * @supported weapp, aliapy
              */
             timeout?: number
             success?: (res: Result) => void
             fail?: (res: TaroGeneral.CallbackResult) => void
           }
           interface Result extends TaroGeneral.CallbackResult { readonly 'content-type': string | undefined }
         }
         interface TaroStatic {
           /** @supported weapp, h5 */
           scan(option?: scan.Option): Promise<scan.Result>
         }",
        r#"
namespace scan {
    interface Option {
        #[platforms(weapp, alipay)]
        #[unit(ms)]
        #[default(60000)]
        timeout?: number,
        success?: (res: Result) => void,
        fail?: (res: CallbackResult) => void,
    }

    interface Result extends CallbackResult {
        readonly "content-type": string | undefined,
    }
}

#[platforms(weapp, h5)]
function scan(option?: scan::Option) => Promise<scan::Result>;"#,
    );
}

#[test]
fn a_table_of_keys_is_a_set_of_values() {
    becomes(
        "namespace get { interface Mode { fast\n 'no-cors'\n }\n interface Level { [-1]\n 0 } }
         interface TaroStatic {
           get(mode: keyof get.Mode | string, level: keyof get.Level, bare: get.Mode): void
           fault(): TaroGeneral.Fault
         }",
        r#"
namespace get {
    type Mode = "fast" | "no-cors";

    type Level = -1 | 0;
}

function get(mode: get::Mode, level: get::Level, bare: get::Mode) => void;

function fault() => crate::general::Fault;"#,
    );
}

#[test]
fn generics_are_put_in() {
    becomes(
        "interface Shared<T> { value: T }
         interface Box<T = any> { of: T, own: Shared<number> }
         interface TaroStatic { box<T extends string = string>(key: T): Box, other(): Box<number>, bare<T>(): T }",
        r#"
interface SharedNumber {
    value: number,
}

interface Box {
    of: any,
    own: SharedNumber,
}

interface BoxNumber {
    of: number,
    own: SharedNumber,
}

function box(key: string) => Box;

function other() => BoxNumber;

function bare() => any;"#,
    );
}

#[test]
fn members_are_picked_joined_and_made_optional() {
    becomes(
        "interface Info { id: string, name?: string, size: number }
         type Short = Pick<Info, 'id'>
         interface TaroStatic {
           part(info: Partial<Info>): Short
           less(info: Omit<Info, 'id' | 'name'>): Required<Info>
           same(info: Readonly<Info>): Info['name']
           both(res: Info & { more: boolean }): Partial<TaroGeneral.CallbackResult>
           by(map: Record<'a' | 'b', number>): Record<string, Info>
         }",
        r#"
interface Info {
    id: string,
    name?: string,
    size: number,
}

interface Short {
    id: string,
}

function part(info: {
    id?: string,
    name?: string,
    size?: number,
}) => Short;

function less(info: {
    size: number,
}) => {
    id: string,
    name: string,
    size: number,
};

function same(info: Info) => string | undefined;

function both(res: {
    id: string,
    name?: string,
    size: number,
    more: boolean,
}) => CallbackResult;

function by(map: {
    a: number,
    b: number,
}) => Record<string, Info>;"#,
    );
}

#[test]
fn a_conditional_helper_that_chooses_by_name_is_worked_out() {
    becomes(
        "namespace ask {
           interface Base { a: string, b: string, c?: number }
           type AtLeastOne<T, K extends keyof T = keyof T> = K extends keyof T ? T & Required<Pick<T, K>> : never
           type Option = AtLeastOne<Base, 'a' | 'b'>
         }
         interface TaroStatic { ask(option: ask.Option): void }",
        r#"
namespace ask {
    interface Base {
        a: string,
        b: string,
        c?: number,
    }
}

function ask(option: ask::Base) => void;"#,
    );
}

#[test]
fn a_boolean_and_a_number_are_the_one_that_is_meant() {
    let text = spec(
        "interface Thing { ok: true; no?: false; both: true | false | boolean; set: false | 'auto'; zero: 0 | -0 | -1 }
         interface TaroStatic { thing(of: Thing): void }",
    );
    for line in ["ok: true,", "no?: false,", "both: boolean,", "set: false | \"auto\",", "zero: 0 | -1,"] {
        assert!(text.lines().any(|it| it.trim() == line), "{line}\n{text}");
    }
}

#[test]
fn overloads_are_one_where_they_can_be() {
    becomes(
        "interface Option { data: string, success?: (res: string) => void }
         interface Bus { off(name: string, listener?: () => void): this, off(): this }
         interface TaroStatic {
           bus: Bus
           add(option: Option): void
           add(option: Pick<Option, 'data'>): Promise<string>
           load(all: Record<string, any>): void
           load(key: string, value: any): void
         }",
        r#"
interface Option {
    data: string,
    success?: (res: string) => void,
}

interface Bus {
    off(name?: string, listener?: () => void) => Bus,
}

const bus: Bus;

function add(option: Option) => Promise<string>;

function load(all: Record<string, any>) => void;

#[rust("load_with_key")]
function load(key: string, value: any) => void;"#,
    );
}

#[test]
fn index_signatures_tuples_functions_and_this() {
    becomes(
        "interface Map { [key: string]: number }
         interface Page { route?: string, [key: string]: any }
         type Handler = (page: Page, ...rest: any[]) => void
         interface TaroStatic {
           on(map: Map, handler: Handler, points: Array<[number, number]>): Page
           made: { (name: string): any, (name: string, done?: () => void): any, extra: string }
           check?(): boolean
         }",
        r#"
type Map = Record<string, number>;

interface Page {
    route?: string,
    [key: string]: any,
}

function on(map: Map, handler: (page: Page, ...rest: any[]) => void, points: [number, number][]) => Page;

function made(name: string, done?: () => void) => any;

function check() => boolean;"#,
    );
}

#[test]
fn a_promise_that_can_be_asked_for_more_is_an_interface() {
    becomes(
        "interface Task { abort(): void }
         type TaskPromise = Promise<TaroGeneral.CallbackResult> & Task & { progress: Task['abort'] }
         interface Request<T> extends Promise<T> { abort(): void }
         interface TaroStatic { load(): TaskPromise, request<T = any>(): Request<T> }",
        r#"
interface TaskPromise extends Promise<CallbackResult> {
    abort() => void,
    progress: () => void,
}

interface Request extends Promise<any> {
    abort() => void,
}

function load() => TaskPromise;

function request() => Request;"#,
    );
}

#[test]
fn what_gives_a_promise_or_an_object_gives_both() {
    becomes(
        "interface Task { abort(): void }
         interface More extends Task { onProgress(callback: () => void): void }
         namespace cloud {
           interface Result { id: string }
           interface Param { path: string, success?: (res: Result) => void }
         }
         interface Cloud {
           upload(param: cloud.Param): More
           upload(param: Pick<cloud.Param, 'path'>): Promise<cloud.Result>
           ping(param: cloud.Param): void
           ping(param: Pick<cloud.Param, 'path'>): Promise<cloud.Result>
         }
         interface TaroStatic { cloud: Cloud }",
        r#"
namespace cloud {
    interface Result {
        id: string,
    }

    interface UploadTask extends Promise<Result> {
        onProgress(callback: () => void) => void,
        abort() => void,
    }

    interface Param {
        path: string,
        success?: (res: Result) => void,
    }
}

interface Cloud {
    upload(param: cloud::Param) => cloud::UploadTask,
    ping(param: cloud::Param) => Promise<cloud::Result>,
}

const cloud: Cloud;"#,
    );
}

#[test]
fn a_nearer_type_of_a_general_name_is_told_apart() {
    becomes(
        "namespace get {
           interface CallbackResult extends TaroGeneral.CallbackResult { more: TaroGeneral.CallbackResult }
           interface Where { of: Other }
           interface Other { a: string }
         }
         interface Where { b: get.Where }
         interface TaroStatic { get(): get.CallbackResult, where(): Where }",
        r#"
namespace get {
    interface CallbackResult {
        more: crate::CallbackResult,
        errMsg: string,
    }

    interface Where {
        of: Other,
    }

    interface Other {
        a: string,
    }
}

interface Where {
    b: get::Where,
}

function get() => get::CallbackResult;

function where() => Where;"#,
    );
}

#[test]
fn the_types_of_a_browser_are_passed_on() {
    becomes(
        "interface Some { signal: AbortSignal, bytes: ArrayBuffer | Float32Array, wave: Float32Array, pixels: Uint8ClampedArray, by: RegExp | string }
         interface TaroStatic { some(): Some }",
        r#"
interface Some {
    signal: crate::general::AbortSignal,
    bytes: ArrayBuffer,
    wave: Float32Array,
    pixels: Uint8ClampedArray,
    by: string | crate::general::RegExp,
}

function some() => Some;"#,
    );
}

#[test]
fn what_can_be_called_is_a_function_when_it_is_nothing_else() {
    let text = "namespace hear {
           interface Done { (code: number): void }
           interface Either { (code: number): void; (text: string): void }
           interface Both { (code: number): void; label: string }
         }
         interface TaroStatic {
           /** @supported weapp */
           hear(done: hear.Done, either: hear.Either, both: hear.Both): void
         }";
    becomes(
        text,
        r"
namespace hear {
    type Done = (code: number) => void;

    type Either = (code: number) => void;

    interface Both {
        label: string,
    }
}

#[platforms(weapp)]
function hear(done: hear::Done, either: hear::Either, both: hear::Both) => void;
",
    );
    let left_out = imported(text).notes.left_out;
    let reasons: Vec<_> = left_out.iter().map(|it| (it.name.as_str(), it.why.as_str())).collect();
    assert_eq!(reasons, [("()", "another way to call it"), ("()", "the call of an object with members")]);
}

#[test]
fn what_has_no_meaning_in_rust_is_listed() {
    let notes = imported(
        "interface PageObject { path: string, of: Part }
         interface Part { path: string }
         interface Unused { path: string }
         interface TaroStatic {
           useLoad(callback: () => void): void
           PageObject: PageObject
           Events: { new (): PageObject }
           miss(): Missing
           typo(): TaroGeneral.CallbackResul
         }",
    )
    .notes;
    let names = |list: &[super::notes::Note]| list.iter().map(|it| it.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&notes.left_out), ["useLoad", "PageObject", "Events"]);
    assert_eq!(names(&notes.read_as), ["Missing", "TaroGeneral.CallbackResul"]);
    let unreachable: Vec<_> = notes.unreachable.iter().map(|it| (it.name.as_str(), it.why.as_str())).collect();
    let (left_out, nothing) = ("only what is left out leads to it", "nothing of Taro's leads to it");
    assert_eq!(unreachable[..3], [("PageObject", left_out), ("Part", left_out), ("Unused", nothing)]);
    // Wherever it is declared.
    assert!(unreachable.contains(&("TaroGeneral.Fault", nothing)));
}

#[test]
fn a_type_without_end_is_a_mistake() {
    for typescript in [
        "interface A extends A { a: string }\ninterface TaroStatic { a(): A }",
        "interface A<T> { a: A<T[]> }\ninterface TaroStatic { a(): A<string> }",
        "type A = A & { a: string }\ninterface TaroStatic { a(): A }",
        "type A = 'a' | A\ninterface TaroStatic { a(of: keyof Pick<{ a: string }, A>): void }",
        "type A<T> = { a: A<T[]> }\ninterface TaroStatic { a(): A<string> }",
        "type A = (of: A) => void\ninterface TaroStatic { a(): A }",
        "type A = A\ninterface TaroStatic { a(): A }",
        "type A = A[]\ninterface TaroStatic { a(): A, b(of: Partial<A>): keyof A }",
    ] {
        let text = format!("import Taro from '../../index'\ndeclare module '../../index' {{\n{typescript}\n}}\n");
        let files = vec![Source::new("api/thing.d.ts".to_owned(), text)];
        // It ends, with a mistake or without, on the stack that the command has.
        crate::stack::large(|| drop(lowered(Sources { files })));
    }
    assert!(lowered(Sources::default()).is_err());
}

#[test]
fn one_declaration_that_cannot_be_said_is_its_own_fault() {
    let lowered = imported(
        "interface TaroStatic {
           all(of: { [K in 'a']: number }): void
           big(of: bigint): void
           fine(): void
         }",
    );
    let bare: Vec<&str> = lowered.notes.bare.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(bare, ["bigint"]);
    let text = &written(&lowered).texts()["device/thing.rs"];
    for name in ["function all(of: {\n        a: number,", "function big(of: any)", "function fine()"] {
        assert!(text.contains(name), "{name}: {text}");
    }
}

/// What an import writes where a spec is.
fn kept(sources: Sources, old: &str) -> BTreeMap<String, String> {
    let lowered = lowered(sources).expect("it can be read");
    let written = lowered.write(&|_| Ok(Descriptions::read(old).expect("a spec")), false);
    written.expect("it can be written").texts()
}

#[test]
fn our_own_descriptions_are_kept() {
    let old = "//! Ours.\n\ntaro_api::spec! {\n    namespace scan {\n        /// What to scan.\n        interface Option {\n            \
               /// How.\n            /// And why.\n            mode?: string,\n            gone?: string,\n        }\n    }\n\n    \
               /// Scans.\n    #[doc = include_str!(\"scan.md\")]\n    function scan(option: scan::Option) => void;\n}\n";
    let text = "import Taro from '../../index'\ndeclare module '../../index' {\n  namespace scan { interface Option { mode?: \
                string } }\n  interface TaroStatic { scan(option: scan.Option): void }\n}\n";
    let read = || Sources { files: vec![Source::new("api/device/thing.d.ts".to_owned(), text.to_owned())] };
    let new = kept(read(), old);
    let new = &new["device/thing.rs"];
    for words in [
        "//! Ours.\n",
        "    /// What to scan.\n",
        "/// How.\n            /// And why.\n",
        "    #[doc=\" Scans.\"]\n    #[doc=include_str!(\"scan.md\")]\n",
    ] {
        assert!(new.contains(words), "{words:?} is not in\n{new}");
    }
    assert_eq!(&kept(read(), new)["device/thing.rs"], new);
}

/// Each thing that can be described has a description of its own, and has it after the next import.
#[test]
fn every_description_is_kept_wherever_it_stands() {
    let text = "import Taro from '../../index'
        declare module '../../index' {
          namespace scan {
            interface Option<T extends { kind: 'one' } = { kind: 'two' }> extends Base<{ of: number }> {
              mode?: 'fast' | 'exact' | 1 | -1, sizes: ('small' | 'large')[], pair: ['left' | 'right', { x: number }]
              area?: { width: number, inner: { height: number } }, list: { name: string }[], [key: string]: any
              success?: (res: { code: number, more?: { text: string } }) => void, t?: T
              either: { path: string, size: number } | { path: string, data: ArrayBuffer } | string
              table: Record<string, { row: string }>, then: Promise<{ row: string }>
            }
            interface Base<T> { base: T }
            type Kind = 'qr' | 'bar-code'
            type Both = { a: string } & { b: 'c' | 'd' }
            type Call = (of: { x: number }, mode: 'on' | 'off') => { y: number }
            enum Level { Low = 1, High }
            interface Codes { 0\n 100\n 'text' }
            namespace inner { interface Option { deep: keyof Codes, level: Level, both: Both, call: Call } }
          }
          namespace scan { interface Later { kind: Kind, option: scan.Option, inner: inner.Option } }
          class Player {
            constructor(src: string)
            static of(src: string): Player
            volume: number
            play(at: number): void
            play(at: { time: number }): { at: number }
            on(event: 'play' | 'stop', told: (res: { at: number }, why: 'user' | 'end') => void): this
          }
          interface TaroStatic {
            scan(option: scan.Option, later: scan.Later): Promise<{ result: 'a' | 'b' }>
            many(of: string): { one: string }
            many(of: number, mode?: 'x' | 'y'): { one: string }
            Player: typeof Player
            player(): Player
            env: { TARO_ENV: 'weapp' | 'h5', [key: string]: string | undefined }
          } }";
    let read = || Sources { files: vec![Source::new("api/device/thing.d.ts".to_owned(), text.to_owned())] };
    let bare = written(&lowered(read()).expect("it can be read")).texts()["device/thing.rs"].clone();
    let mut spec = descriptions::parse(&bare).expect("a spec");
    let mut count = 0;
    descriptions::each(&mut spec, |path, attrs| {
        count += 1;
        attrs.docs = vec![Doc { text: format!(" {count}: {path}."), span: Span::call_site() }];
    });
    assert!(count > 80, "{count}");
    let head = bare.split_once("taro_api::spec!").expect("a spec").0;
    let described = format!("{head}taro_api::spec! {{\n{}}}\n", print::spec(&spec));
    assert_eq!(kept(read(), &described)["device/thing.rs"], described);
}

#[test]
fn what_an_audit_found_is_kept_as_far_as_it_still_says_something() {
    let old = "taro_api::spec! {\n    #![taro(\"4.2.1\")]\n\n    #[platforms(weapp, h5)]\n    #[found(tt, swan)]\n    \
               #[absent(h5)]\n    function scan() => void;\n\n    #[absent(rn)]\n    function stop() => void;\n\n    \
               #[platforms(h5)]\n    #[found(tt)]\n    function gone() => void;\n}\n";
    let text = "import Taro from '../../index'\ndeclare module '../../index' {\n  interface TaroStatic {\n\
                /** @supported weapp, tt */ scan(): void\n stop(): void\n gone(): void } }\n";
    let read = || Sources { files: vec![Source::new("api/device/thing.d.ts".to_owned(), text.to_owned())] };
    let new = kept(read(), old);
    let new = &new["device/thing.rs"];
    let expected = "//! `scan`, `stop`, `gone`.\n\ntaro_api::spec! {\n    #![taro(\"4.2.1\")]\n\n    #[platforms(weapp, tt)]\n    \
                    #[found(swan)]\n    function scan() => void;\n\n    #[absent(rn)]\n    function stop() => void;\n\n    \
                    function gone() => void;\n}\n";
    let facts: String = new.lines().filter(|it| !it.contains("#[see")).map(|it| format!("{it}\n")).collect();
    assert_eq!(facts, expected);
    assert_eq!(&kept(read(), new)["device/thing.rs"], new);
}

#[test]
fn what_corrects_a_type_is_kept_where_it_was() {
    let old = "taro_api::spec! {\n    interface Thing {\n        #[corrected(string | null, \"run\")]\n        name: string,\n    }\n\n    \
               const env: {\n        #[corrected(number | undefined, \"run\")]\n        size: number,\n    };\n\n    \
               #[corrected(() => void, \"run\")]\n    function scan() => Thing;\n\n    \
               #[corrected(any, \"run\")]\n    const gone: Thing;\n}\n";
    let text = "import Taro from '../../index'\ndeclare module '../../index' {\n  interface Thing { name: string, more?: number }\n  \
                interface TaroStatic { scan(): Thing\n env: { size: number } } }\n";
    let read = || Sources { files: vec![Source::new("api/device/thing.d.ts".to_owned(), text.to_owned())] };
    let new = kept(read(), old);
    let new = &new["device/thing.rs"];
    for kept in [
        "        #[corrected(string | null, \"run\")]\n        name: string,\n        more?: number,",
        "        #[corrected(number | undefined, \"run\")]\n        size: number,",
        "    #[corrected(() => void, \"run\")]\n",
    ] {
        assert!(new.contains(kept), "{kept:?} is not in\n{new}");
    }
    assert_eq!(new.matches("#[corrected").count(), 3, "{new}");
    assert_eq!(&kept(read(), new)["device/thing.rs"], new);
}

#[test]
fn a_page_and_the_declarations_are_compared() {
    let page = imported(
        "namespace scan { interface Option { mode?: string, old: number } }
         interface TaroStatic {
           /** @supported weapp */
           scan(option?: scan.Option): void
         }",
    );
    let declared = imported(
        "namespace scan { interface Option { mode: string, more?: boolean } }
         interface TaroStatic {
           /** @supported h5, weapp */
           scan(option?: scan.Option): void
           other(): void
         }",
    );
    assert_eq!(
        super::compare::differences(&page.definitions, &declared.definitions),
        [
            "scan(): the page has `(option?: scan::Option) => void on weapp`, the declarations `(option?: scan::Option) => \
             void on weapp, h5`",
            "scan.Option.mode: the page has `mode?: string`, the declarations `mode: string`",
            "scan.Option.old: only the page has it: `old: number`",
            "scan.Option.more: only the declarations have it: `more?: boolean`",
        ]
    );
}

/// Needs an installed @tarojs/taro, which `cargo xtask test` puts there.
#[test]
fn the_whole_of_taro_is_read_and_each_spec_can_be() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/e2e/node_modules/@tarojs/taro/types");
    if !folder.is_dir() {
        eprintln!("skipped: there is no {}", folder.display());
        return;
    }
    let read = |docs| {
        let sources = Sources::read(&folder).expect("a folder");
        let lowered = lowered(sources).expect("it can be read");
        lowered.write(&|_| Ok(Descriptions::default()), docs).expect("it can be written").texts()
    };
    let files = read(false);
    for (path, text) in files.iter().chain(&read(true)) {
        descriptions::parse(text).unwrap_or_else(|error| panic!("{path}: {error}"));
    }
    assert!(files.len() > 100, "{} files", files.len());
    assert_eq!(files, read(false), "the same text each time");
    assert!(files.values().all(|it| it.is_ascii()), "no text of Taro's own");
}

#[test]
fn what_is_written_can_be_read_again_whatever_names_there_are() {
    let text = "import Taro from '../../index'
        declare module '../../index' {
          namespace $ns { interface $Option { '': string, NaN: string, inf?: string, '+5': 1, [-0]: -0, 'a\\nb': 日本 } }
          namespace self { interface crate { of: $ns.$Option, $: $ } }
          interface $ { a: 'a' }
          interface 日本 { a: 1e21 }
          interface Keys { NaN\n inf\n '+5'\n '1e5'\n 5 }
          type Some = Exclude<'+5' | '-infinity' | 'x', 'x'>
          interface TaroStatic {
            /** text \\u0007 and //! more
             * @default 1.e3
             */
            'a\\nb'(of: self.crate, $: keyof $ns.$Option, some: Some, keys: keyof Keys): void
            /** @default */ $scope: $
          } }\n";
    for docs in [false, true] {
        let read = || Sources { files: vec![Source::new("api/a-b/日本.d.ts".to_owned(), text.to_owned())] };
        let write = |old: Option<&str>| {
            let kept =
                |_: &str| Ok(old.map_or_else(Descriptions::default, |old| Descriptions::read(old).expect("a spec")));
            lowered(read()).expect("it can be read").write(&kept, docs).expect("it can be written").texts()
        };
        let first = write(None);
        let old = first.values().next().expect("a file");
        assert!(old.contains("namespace ns") && old.contains("interface Option"), "{old}");
        assert_eq!(write(Some(old)), first);
    }
}

#[test]
fn a_mistake_of_syntax_is_all_that_is_told() {
    let files = vec![Source::new("a.d.ts".to_owned(), "interface A { a: }".to_owned())];
    let error = lowered(Sources { files }).err().expect("it is none");
    assert_eq!(error.to_string(), "1 place could not be read; nothing was written");
    let files = vec![Source::new("a.d.ts".to_owned(), "interface A { a: string }".to_owned())];
    assert!(lowered(Sources { files }).err().expect("it has no API").to_string().contains("`TaroStatic`"));
}

/// Rust's texts hold no half of a surrogate pair.
#[test]
fn a_lone_surrogate_keeps_its_escape() {
    becomes(
        "interface TaroStatic { f(a: '\\ud800x' | '\\u{1F600}' | '\u{FFFD}d800\\udc00', b: { '\\udfff': string }): void }",
        "function f(a: \"\\\\ud800x\" | \"😀\" | \"\u{FFFD}d800\\\\udc00\", b: {\n    \"\\\\udfff\": string,\n}) => void;",
    );
}

#[test]
fn a_task_is_one_through_what_it_extends() {
    becomes(
        "interface Gen<T> extends Promise<T[]> { stop(): void }
         interface Mine extends Gen<string> { go(): void }
         interface Middle extends Mine {}
         interface TaroStatic { mine(): Mine, middle(): Middle }",
        r#"
interface Mine extends Promise<string[]> {
    go() => void,
    stop() => void,
}

interface Middle extends Mine {}

function mine() => Mine;

function middle() => Middle;"#,
    );
}

#[test]
fn a_promise_of_a_promise_is_one() {
    becomes("interface TaroStatic { two(): Promise<Promise<string>> }", "function two() => Promise<string>;");
}

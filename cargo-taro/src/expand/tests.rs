//! What declarations and pages say, and what is read back of them.

use std::collections::BTreeMap;

use super::forms::{Made, Unit, declarations, described, rewritten};
use super::names::{Names, Owner};
use super::page::Lang;
use crate::import;
use crate::specs::{self, SpecFile};

/// The specs of files, and their names.
fn units(files: impl IntoIterator<Item = (String, String)>) -> (Vec<Unit>, Names) {
    let (mut units, mut names) = (Vec::new(), Names::default());
    for (path, text) in files {
        let file = SpecFile::read(&path, text);
        assert!(file.mistakes.is_empty(), "{path}: {:?}", file.mistakes);
        for read in file.specs {
            let owner = Owner::of(&read.spec, &path);
            let number = names.add(&read.spec, owner.clone());
            units.push(Unit { path: path.clone(), owner, number, module: read.module, spec: read.spec });
        }
    }
    (units, names)
}

fn one(spec: &str) -> (Vec<Unit>, Names) {
    units([("spec.rs".to_owned(), format!("taro_api::spec! {{ {spec} }}"))])
}

/// The declarations of a spec, and what they do not say.
fn typescript(spec: &str) -> (String, Vec<String>) {
    let (units, names) = one(spec);
    let Made { files, notes } = declarations(&units, &names).expect("it can be written");
    (files.into_iter().map(|(_, text)| text).collect(), notes)
}

/// The pages of a spec, and what they do not say.
fn pages(spec: &str, lang: Lang) -> (Vec<(String, String)>, Vec<String>) {
    let (units, names) = one(spec);
    let Made { files, notes } = described(&units, &names, lang).expect("it can be written");
    (files, notes)
}

#[track_caller]
fn has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "no `{part}` in\n{text}");
    }
}

/// Every construct that both forms can say.
pub(super) const SCAN: &str = r#"
    #![module("my-plugin")]
    namespace scan {
        interface Option extends Area {
            /// How long to look.
            #[unit(ms)] #[default(5000)] timeout?: number,
            kind: Kind,
            mode?: "fast" | "exact",
            source?: string | ArrayBuffer,
            #[platforms(tt)] #[since(tt = "1.2.0")] lamp?: boolean,
            "extra-headers"?: Record<string, any>,
            statusCode: number,
            #[unit(px)] width: number,
            success?: (result: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
        }
        interface Area { origin?: [number, number], size?: { width: number, height?: number } }
        type Kind = "qr" | #[platforms(weapp)] "bar-code";
        type Level = 1 | 2;
        interface Rest { level: Level, [key: string]: string }
        interface SuccessCallbackResult extends CallbackResult { texts: string[], best: string | null, rest: Rest }
    }
    /// Looks for a code.
    #[platforms(weapp, tt)] #[since(weapp = "2.10.0")] #[see("https://example.com/scan")]
    function scan(option: scan::Option) => Promise<scan::SuccessCallbackResult>;
    function hasCamera() => boolean;
"#;

#[test]
fn declarations_say_what_a_spec_says() {
    let (text, notes) = typescript(SCAN);
    assert!(notes.is_empty(), "{notes:#?}");
    let parts = [
        "declare module 'my-plugin' {",
        "export interface Option extends Area {",
        "* @unit ms\n       * @default 5000\n       */\n      timeout?: number\n",
        "/** @supported tt 1.2.0+ */\n      lamp?: boolean\n",
        "/** @unit none */\n      statusCode: number\n",
        "/** @unit px */\n      width: number\n",
        "'extra-headers'?: Record<string, any>",
        "| /** @supported weapp */ 'bar-code'",
        "[key: string]: (string) & any",
        "fail?: (res: TaroGeneral.CallbackResult) => void",
        "* @supported weapp 2.10.0+, tt\n   * @see https://example.com/scan\n   */\n  export function scan(option: scan.Option)",
    ];
    has(&text, &parts);
}

#[test]
fn a_record_keeps_its_keys() {
    let (text, _) = typescript(
        "type Kind = \"a\" | \"b\"; type By = Record<Kind, number>; type All = Record<string, number>;
        function f(by: By, all: All) => void;",
    );
    has(&text, &["type By = Record<Kind, number>", "interface All {", "[key: string]: number"]);
}

#[test]
fn a_page_says_what_a_spec_says() {
    for lang in [Lang::Zh, Lang::En] {
        let (files, notes) = pages(SCAN, lang);
        assert!(notes.is_empty(), "{notes:#?}");
        assert_eq!(files.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(), ["scan.md", "hasCamera.md"]);
        let text = &files[0].1;
        has(
            text,
            &[
                "title: scan(option)\n",
                "module: my-plugin\n",
                "\n@extends `Area`\n",
                "`keyof Kind`",
                "✔️ 2.10.0+",
                "`\"fast\" \\| \"exact\"`",
            ],
        );
        match lang {
            Lang::Zh => has(
                text,
                &["## 类型", "| 参数 | 类型 | 默认值 | 必填 | 说明 |", "单位: ms", "## API 支持度", "| 微信小程序 |"],
            ),
            Lang::En => {
                has(text, &["## Type", "| Property | Type | Default | Required | Description |", "Unit: ms", "| No |"])
            }
        }
    }
}

#[test]
fn a_module_of_rust_is_found_by_its_own_names() {
    let card = r#"
        #[taro_api::api(module = "my-plugin")]
        pub mod card {
            pub mod scan_card {
                pub struct Option { pub timeout: Option<f64>, pub success: Option<fn(SuccessCallbackResult)> }
                pub struct SuccessCallbackResult { pub number: String }
            }
            pub async fn scan_card(option: Option<scan_card::Option>) -> scan_card::SuccessCallbackResult;
        }
    "#;
    let (units, names) = units([("card.rs".to_owned(), card.to_owned())]);
    let Made { files, .. } = declarations(&units, &names).expect("it can be written");
    has(&files[0].1, &["scanCard(option?: scanCard.Option): Promise<scanCard.SuccessCallbackResult>"]);
    let Made { files, .. } = described(&units, &names, Lang::En).expect("it can be written");
    has(
        &files[0].1,
        &["(option?: Option) => Promise<SuccessCallbackResult>", "(value0: SuccessCallbackResult) => void"],
    );
}

#[test]
fn who_has_a_function_is_said() {
    let spec = |place: &str| {
        format!("{place} namespace a {{ interface Option {{ b?: number }} }} function a(option?: a::Option) => void;")
    };
    let (text, notes) = typescript(&spec("#![global(\"wx\")]"));
    has(&text, &["declare namespace wx {", "  function a(option?: a.Option): void"]);
    assert!(notes.is_empty(), "{notes:?}");
    let (text, notes) = typescript(&spec(""));
    has(
        &text,
        &["export {}", "declare module '@tarojs/taro' {", "  interface TaroStatic {\n    a(option?: a.Option): void"],
    );
    assert!(notes.is_empty(), "{notes:?}");
    let (files, notes) = pages(&spec("#![global(\"wx\")]"), Lang::Zh);
    has(&files[0].1, &["title: a(option)\n", "global: wx\n"]);
    assert!(notes.is_empty(), "{notes:?}");
}

#[test]
fn objects_classes_overloads_and_callbacks_come_back() {
    let (text, notes) = typescript(
        r#"#![module("p")]
        interface Player { volume: number, readonly at: number, #[ends] close() => void, #[once] then(done: () => void) => void,
            onEnd(callback: (res: End) => void) => void, offEnd(callback?: (res: End) => void) => void }
        interface End { why: "done" | "error" }
        #[new] function Player(src: string) => Player;
        function open(at: number, more: string) => Player;
        #[rust("open_file")] function open(path: string) => Player;
        type Done = (code: number) => void;
        interface Task extends Promise<string> { abort() => void }
        #[once] function run(done: Done) => Task;
        const version: string;
        #[deprecated("call `open`")] function load(...paths: string[]) => any;"#,
    );
    // A name for a callback, and what it stands for, are the same where they are used.
    assert!(notes.is_empty(), "{notes:?}");
    let parts = [
        "export class Player {\n    constructor(src: string)",
        "@ends",
        "@once",
        "@rust open_file",
        "export const version: string",
    ];
    has(&text, &parts);
    let (files, notes) = pages(
        "interface Player { volume: number, readonly at: number, close() => void, seek(at: number, force?: boolean) => Promise<void> }
        #[platforms(weapp)] function createPlayer() => Player;",
        Lang::En,
    );
    assert!(notes.is_empty(), "{notes:#?}");
    assert_eq!(files.len(), 2);
    has(
        &files[0].1,
        &["## Methods", "| at | `number` | Yes |", "### seek", "(at: number, force?: boolean) => Promise<void>"],
    );
}

/// The modules of a file, and what they do not say.
fn modules(text: &str) -> (String, Vec<String>) {
    let (units, _) = units([("spec.rs".to_owned(), text.to_owned())]);
    let Made { files, notes } = rewritten(&units);
    (files.into_iter().map(|(_, text)| text).collect(), notes)
}

#[test]
fn what_can_only_be_called_is_a_trait() {
    let spec = "interface F { (code: number): void } interface G<T> { (code: T): T }
        interface H { on: F, g: G<string>, o: { (a: number): void } } function a(f: F) => H;";
    let (text, notes) = modules(&format!("taro_api::spec! {{ {spec} }}"));
    assert!(notes.is_empty(), "{notes:#?}");
    has(&text, &["pub trait F {\n        #[call]\n        fn call(&self, code: f64);", "pub trait G<T> {"]);
    has(&typescript(spec).0, &["interface F {\n    (code: number): void"]);
}

#[test]
fn one_value_is_a_type_of_its_own() {
    let (text, notes) = typescript(
        "#![module(\"p\")] type One = 0; type Two = \"a\"; type Neg = -1; type Low = #[rust(\"Low\")] 1;
        interface Uses { one: One, two?: Two, neg: Neg, low: Low, either: One | string[] } function a(uses: Uses) => One;",
    );
    assert!(notes.is_empty(), "{notes:#?}");
    has(&text, &["type One = 0\n", "type Two = 'a'\n", "type Neg = -1\n", "/** @rust Low */ 1", "one: One\n"]);
    let (_, notes) = typescript("type One = 0; function a(one: One) => One;");
    assert!(notes.is_empty(), "{notes:#?}");
}

/// To TypeScript, `Record` is another name itself: `type A = string | Record<string, A>` never ends.
#[test]
fn a_name_leads_to_itself_without_a_record() {
    let (text, _) = typescript(
        "#![module(\"p\")] type Json = string | Json[] | Record<string, Json>; type K = \"a\" | \"b\";
        interface Node { kids: Record<string, Node> } type By = Record<K, Node | string>; type Plain = string | Record<string, any>;
        function a(json: Json, by: By, node: Node, plain: Plain) => void;",
    );
    let parts = [
        "type Json = string | Json[] | { [key: string]: Json }",
        "type By = { [key in K]: Node | string }",
        "kids: Record<string, Node>",
        "type Plain = string | Record<string, any>",
    ];
    has(&text, &parts);
}

#[test]
fn a_name_is_declared_once_whatever_it_is() {
    let (text, notes) = typescript(
        "#![module(\"p\")] #[rust(\"one\")] function default(a: number) => void;
        #[rust(\"two\")] function default(a: string, b: string) => void;",
    );
    assert!(notes.is_empty(), "{notes:#?}");
    has(
        &text,
        &["  function one(a: number): void\n", "  function one(a: string, b: string): void\n  export default one\n"],
    );
    assert_eq!(text.matches("export default").count(), 1, "{text}");
    let (text, notes) = typescript(
        "#![module(\"p\")] #[rust(\"dayjs\")] function default(a: number) => Day; #[rust(\"dayjs_static\")] const default: DayjsStatic;
        interface DayjsStatic { isDay(x: any) => boolean, version: string } interface Day { year() => number }
        function other(a: number) => void; #[rust(\"other_static\")] const other: OtherStatic;
        interface OtherStatic { x(a: number) => void }
        #[new] function Cls(a: number) => Cls; #[rust(\"cls_with\")] function Cls(a: number) => Day; interface Cls { z() => void }",
    );
    assert!(notes.is_empty(), "{notes:#?}");
    let parts = [
        "const dayjs: (DayjsStatic) & {\n    /** @rust dayjs */\n    (a: number): Day\n  }\n  export default dayjs\n",
        "export const other: (OtherStatic) & {\n    (a: number): void\n  }",
        "export const Cls: {\n    new (a: number): Cls\n    /** @rust cls_with */\n    (a: number): Day\n  }",
    ];
    has(&text, &parts);
    for name in ["default", "other", "Cls"] {
        assert_eq!(text.matches(&format!("export function {name}")).count(), 0, "{text}");
    }
    let (units, names) = one("function a() => void; #[rust(\"a_static\")] const a: A; interface A { b() => void }");
    assert!(declarations(&units, &names).is_err(), "a member of Taro's is one of both");
}

#[test]
fn each_class_and_each_owner_is_held_against_its_own() {
    let classes = "#![module(\"p\")] /// A.
        #[deprecated(\"x\")] #[new] function A(a: number) => A; #[see(\"https://b.c\")] #[new] function B(a: string) => B;
        #[new] #[rust(\"create_with\")] function B(a: number, b: string) => B;
        #[new] function C(a: number) => C;
        interface A { a() => void } interface B { b() => void } interface C { c() => void }";
    assert_eq!(typescript(classes).1, Vec::<String>::new());
    let (_, notes) = pages(&format!("{classes} function f() => A;"), Lang::En);
    has(&notes.join("\n"), &["`A::create()` is gone", "`B::create()` is gone", "`B::create_with()` is gone"]);
    let two = "mod one { taro_api::spec! { #![module(\"p\")] function get() => number; } }
        mod two { taro_api::spec! { #![module(\"q\")] function get() => string; } }";
    let (units, names) = units([("spec.rs".to_owned(), two.to_owned())]);
    assert_eq!(declarations(&units, &names).expect("it can be written").notes, Vec::<String>::new());
    assert_eq!(modules(two).1, Vec::<String>::new());
}

#[test]
fn the_names_of_variants_are_kept_by_a_module_and_told_of_declarations() {
    let module = "#[taro_api::api(module = \"q\")] mod q {
        pub enum Data { Text(String), Num(f64) } pub enum Level { Low = 1, High = 2 } pub fn a(d: Data, l: Level); }";
    let (text, notes) = modules(module);
    has(&text, &["pub mod q {", "Text(String),", "Num(f64),"]);
    assert!(notes.is_empty(), "{notes:#?}");
    let (units, names) = units([("spec.rs".to_owned(), module.to_owned())]);
    let notes = declarations(&units, &names).expect("it can be written").notes;
    assert_eq!(notes, ["`Data` is `Num, Text` no more", "`Data` may be `Number, String` too"]);
}

#[test]
fn a_spec_names_the_types_of_another_one_in_its_file() {
    let file =
        "mod one { taro_api::spec! { #![module(\"p\")] interface Thing { x: number } function a(it: Thing) => void; } }
        mod two { taro_api::spec! { #![module(\"p\")] use super::one::Thing; function b(it: Thing) => Thing[]; } }";
    let (text, notes) = modules(file);
    // Each keeps the name by which others name it.
    has(&text, &["pub mod one {", "pub mod two {", "use super::one::Thing;"]);
    assert!(notes.is_empty(), "{notes:#?}");
    let (units, names) = units([("spec.rs".to_owned(), file.to_owned())]);
    let Made { files, notes } = declarations(&units, &names).expect("it can be written");
    assert!(notes.is_empty(), "{notes:#?}");
    has(&files[0].1, &["export function b(it: Thing): Thing[]"]);
}

#[test]
fn what_two_specs_of_one_owner_call_the_same_is_refused() {
    let file = |other: &str| {
        let text =
            "mod one { taro_api::spec! { #![module(\"p\")] interface A { x: number } function f(a: A) => void; } }";
        format!("{text} mod two {{ taro_api::spec! {{ {other} }} }}")
    };
    let is_written = |other: &str| {
        let (units, names) = units([("spec.rs".to_owned(), file(other))]);
        declarations(&units, &names).is_ok()
    };
    assert!(!is_written("#![module(\"p\")] interface A { y: string } function g(a: A) => void;"));
    assert!(!is_written("#![module(\"p\")] function f(b: string) => void;"));
    assert!(is_written("#![module(\"p\")] namespace in2 { interface A { y: string } } function g(a: in2::A) => void;"));
    assert!(is_written("#![module(\"q\")] interface A { y: string } function f(a: A) => void;"));
}

#[test]
fn what_a_form_cannot_say_is_told() {
    let (_, notes) = pages(
        "namespace a { interface R { #[default(3)] #[deprecated] x?: number, #[alias(\"y\", \"run\")] z: string } }
        #[unconfirmed(tt)] #[platforms(weapp, tt)] #[once] function a(cb: (res: a::R) => void) => void; const env: string;",
        Lang::Zh,
    );
    assert_eq!(
        notes,
        [
            "`a`: `unconfirmed`: the hosts stand in `@supported` as the others do",
            "`R.z`: `alias`: what other hosts call it"
        ]
    );
    let (_, notes) = typescript(
        "interface R { #[alias(\"y\", \"run\")] x: number } #[cfg(unix)] #[platforms(h5)] #[found(weapp)] function a() => R;",
    );
    has(&notes.join("\n"), &["`a`: `cfg`, which is Rust's", "`a`: `found` and `absent`", "`R.x`: `alias`"]);
    let refused = |spec: &str| {
        let (units, names) = one(spec);
        declarations(&units, &names).err().map(|it| it.to_string()).unwrap_or_default()
    };
    assert_eq!(refused("#[module(\"q\")] function a() => void;"), "1 place cannot be written; nothing was");
    assert_eq!(
        refused("use super::other::Thing; function a(it: Thing) => void;"),
        "1 place cannot be written; nothing was"
    );
}

/// The specs of the repository, by their path.
fn committed() -> BTreeMap<String, String> {
    let root = specs::folder_of_the_repository().to_string_lossy().into_owned();
    let files = specs::of_the_repository();
    files.into_iter().map(|it| (it.path.replace(&root, "").trim_start_matches('/').to_owned(), it.text)).collect()
}

/// What neither form says of Taro's specs, by its kind: how often, or of what. `specs/README.md` names the kinds. These numbers may
/// only get smaller, as long as the audit finds no more.
const EVIDENCE: [(&str, usize); 4] = [
    ("`alias`: what other hosts call it", 13),
    ("`corrected`: the type is the right one, and not what was declared", 72),
    ("`found` and `absent`: the hosts stand in `@supported`, and not where that was found", 360),
    ("`unconfirmed`: the hosts stand in `@supported` as the others do", 93),
];

/// Nothing leads to what a correction replaced.
const GONE: [&str; 7] = [
    "`Page` is gone",
    "`get_app::Instance` is gone",
    "`get_connected_wifi::SuccessCallbackResult` is gone",
    "`on_socket_message::CallbackResult` is gone",
    "`socket_task::OnMessageCallbackResult` is gone",
    "`trade_pay::SuccessCallbackResult` is gone",
    "`trade_pay::SuccessCallbackResultResponse` is gone",
];

/// The kinds of notes, each with how often it is told.
fn told(notes: &[String]) -> BTreeMap<String, usize> {
    let mut kinds = BTreeMap::new();
    for note in notes {
        let kind = note.split_once("`: ").map_or(note.clone(), |(_, kind)| kind.to_owned());
        *kinds.entry(kind).or_default() += 1;
    }
    kinds
}

/// All that may be told of Taro's specs, and what a form tells beside that.
fn lost(more: &[&str]) -> BTreeMap<String, usize> {
    let once = GONE.iter().chain(more).map(|it| ((*it).to_owned(), 1));
    EVIDENCE.iter().map(|(kind, count)| ((*kind).to_owned(), *count)).chain(once).collect()
}

#[test]
fn declarations_of_taros_specs_come_back_as_they_are() {
    let (first, names) = units(committed());
    let made = declarations(&first, &names).expect("they can be written");
    assert_eq!(told(&made.notes), lost(&[]), "declarations lose something");

    let read = |files: &[(String, String)]| import::specs_of_declarations(files.to_vec()).expect("they can be read");
    let second = read(&made.files);
    let (again, names) = units(second.clone());
    let made = declarations(&again, &names).expect("they can be written");
    assert!(made.notes.is_empty(), "{:#?}", made.notes);
    let third = read(&made.files);
    assert_eq!(second.len(), third.len());
    for (path, text) in &second {
        assert_eq!(Some(text), third.get(path), "{path}");
    }
    // The general types stand where they stood.
    assert!(second["general.rs"].contains("interface SafeAreaResult"));
}

/// What extends another type, and has one of its members otherwise, says so in TypeScript without that member: `Omit<B, 'x'>`.
#[test]
fn what_extends_a_type_with_another_member_comes_back() {
    let spec = "taro_api::spec! {
    interface Base {
        x: number,
        then(a: number) => Base,
    }

    interface Wide extends Base {
        then(a: number) => Wide,
    }

    #[platforms(weapp)]
    function f(wide: Wide) => Wide;
}
";
    let (first, names) = units([("f.rs".to_owned(), spec.to_owned())]);
    let made = declarations(&first, &names).expect("it can be written");
    assert!(made.notes.is_empty(), "{:#?}", made.notes);
    has(&made.files[0].1, &["interface Wide extends Omit<Base, 'then'> {"]);
    let mut files = made.files;
    files.push((
        "static.d.ts".to_owned(),
        "declare module '@tarojs/taro' {\n  interface TaroStatic {}\n}\nexport {}\n".to_owned(),
    ));
    let read = import::specs_of_declarations(files.clone()).expect("it can be read");
    assert!(read["f.rs"].ends_with(spec), "{}", read["f.rs"]);
    // What a person wrote is what it says.
    files[0].1 = files[0].1.lines().skip(1).map(|it| format!("{it}\n")).collect();
    let read = import::specs_of_declarations(files).expect("it can be read");
    has(&read["f.rs"], &["interface Wide {"]);
}

#[test]
fn pages_come_back_as_they_are() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/e2e/pages/apis/lamp");
    let page = |name: &str| {
        let text = std::fs::read_to_string(folder.join(name)).expect("it is there");
        (name.to_owned(), text)
    };
    let originals = vec![page("Lamp.md"), page("dim.md"), ("login.md".to_owned(), LOGIN.to_owned())];
    let read = |files: &[(String, String)]| {
        let (specs, faults) = import::specs_of_pages(files.to_vec()).expect("they can be read");
        assert!(faults.is_empty(), "{faults:?}");
        specs
    };
    let first = read(&originals);
    for lang in [Lang::Zh, Lang::En] {
        let (shown, names) = units(first.clone());
        let made = described(&shown, &names, lang).expect("they can be written");
        assert!(made.notes.is_empty(), "{:#?}", made.notes);
        assert_eq!(read(&made.files), first);
        for (path, text) in &made.files {
            let Some((_, original)) = originals.iter().find(|(it, _)| it == path) else { continue };
            // Its types are spelled in other words, and it has tables that say nothing more.
            if path == "dim.md" {
                continue;
            }
            let tables = |text: &str| {
                let mut tables = import::tables_of_page(text);
                // Each language has its own marks, and no column is there where all members must be given.
                let is_mark = |it: &String| ["是", "否", "Yes", "No"].contains(&it.as_str());
                tables.iter_mut().flatten().for_each(|row| row.retain(|it| !is_mark(it)));
                tables
            };
            assert_eq!(tables(text), tables(original), "{path}");
        }
    }
}

#[test]
fn a_module_of_rust_repeats_no_name_that_follows_from_another() {
    let module = "#[taro_api::api(module = \"p\")] mod p {
        pub struct Card { pub card_number: String, pub kind: Kind, #[js = \"URL\"] pub address: String }
        pub enum Kind { Debit, CreditCard }
        pub trait Reader { fn read_all(&self, max_count: f64) -> String; }
        pub async fn scan_card(card: Card) -> Card; pub fn get_reader() -> Reader; }";
    let mut read = SpecFile::read("spec.rs", module.to_owned()).specs.remove(0);
    super::names::without_derived(&mut read.spec);
    let spec = format!("taro_api::spec! {{ {} }}", taro_api_codegen::print::spec(&read.spec));
    let (units, names) = units([("spec.rs".to_owned(), spec)]);
    let Made { files, notes } = declarations(&units, &names).expect("it can be written");
    assert!(notes.is_empty(), "{notes:#?}");
    assert_eq!(files[0].1.matches("@rust").count(), 1, "{}", files[0].1);
    has(&files[0].1, &["/** @rust address */\n    URL: string", "type Kind = 'debit' | 'creditCard'"]);
}

#[test]
fn descriptions_links_tasks_and_what_is_deprecated_stand_on_pages() {
    let spec = r#"
        /// What it is.
        interface Thing { a: string }
        namespace scan {
            /// The options, in `code`.
            ///
            /// All of them.
            interface Option {
                /// One.
                ///
                /// Two.
                #[deprecated("use b")] a?: string, b: Thing, c: scan::Kind, success?: (res: scan::Result) => void,
            }
            /// The result.
            interface Result { t: string }
            /// How deep.
            type Kind = "x" | "y";
        }
        /// Scans.
        ///
        /// Twice.
        #[see("https://a.b/c")] #[see("https://a.b/d")] #[deprecated("use other")]
        function scan(option: scan::Option) => UploadTask::UploadTaskPromise;
        /// A task.
        interface UploadTask {
            /// Ends it.
            #[see("https://a.b/e")] #[see("https://a.b/f")] abort() => void,
            stop(callback: () => void) => void,
        }
        namespace UploadTask {
            /// A promise as well.
            interface UploadTaskPromise extends Promise<scan::Result> { abort() => void, task() => UploadTask }
        }"#;
    for lang in [Lang::Zh, Lang::En] {
        let (files, notes) = pages(spec, lang);
        assert!(notes.is_empty(), "{notes:#?}\n{files:#?}");
        has(
            &files[0].1,
            &["The options, in `code`.\n\nAll of them.\n", "@deprecated use other\n", "(https://a.b/d)\n"],
        );
    }
}

/// Pages say what declarations say. What they say comes back as it is, whichever language they have.
#[test]
fn pages_of_taros_specs_come_back_as_they_are() {
    let read = |files: &[(String, String)]| import::specs_of_pages(files.to_vec()).expect("they can be read");
    let (first, names) = units(committed());
    let made = described(&first, &names, Lang::Zh).expect("they can be written");
    // What extends a type of another page has its members itself, and nothing else names `Show`.
    let base = |name: &str| (format!("that it extends `{name}`: the members of that stand in it"), 1);
    let mut few = lost(&["`Show` is gone"]);
    few.extend([base("PageLifeCycle"), base("SuccessCallbackResult")]);
    few.insert(base("Show").0, 2);
    assert_eq!(told(&made.notes), few, "pages lose something");

    let (second, faults) = read(&made.files);
    assert!(!faults.iter().any(|it| it.contains("is left out")), "{faults:#?}");
    let (again, names) = units(second.clone());
    let made = described(&again, &names, Lang::En).expect("they can be written");
    assert!(made.notes.is_empty(), "{:#?}", made.notes);
    let (third, _) = read(&made.files);
    assert_eq!(second.keys().collect::<Vec<_>>(), third.keys().collect::<Vec<_>>());
    // An object's properties come before its methods.
    let lines = |text: &str| {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    for (path, text) in &second {
        assert_eq!(lines(text), lines(&third[path]), "{path}");
    }
}

/// The pages of specs in both languages, read again: nothing is told, and the texts of the specs are the same once and twice.
#[track_caller]
fn there_and_back(files: &[(&str, &str)]) -> Vec<(String, String)> {
    let specs = files.iter().map(|(path, spec)| ((*path).to_owned(), format!("taro_api::spec! {{ {spec} }}")));
    let (first, names) = units(specs);
    let made = described(&first, &names, Lang::Zh).expect("it can be written");
    assert!(made.notes.is_empty(), "{:#?}\n{:#?}", made.notes, made.files);
    let (second, faults) = import::specs_of_pages(made.files.clone()).expect("they can be read");
    assert!(faults.is_empty(), "{faults:#?}");
    let (again, names) = units(second.clone());
    let english = described(&again, &names, Lang::En).expect("it can be written");
    assert!(english.notes.is_empty(), "{:#?}", english.notes);
    let (third, _) = import::specs_of_pages(english.files).expect("they can be read");
    assert_eq!(second, third);
    made.files
}

#[test]
fn a_value_has_a_page() {
    let files = there_and_back(&[(
        "base/env.rs",
        "/// Where it runs.
        #[platforms(weapp, h5)] #[since(weapp = \"2.1.0\")] #[see(\"https://x.test/env\")]
        const env: { /// The target.
            TARGET: \"weapp\" | \"h5\", /// How long.
            #[unit(ms)] #[default(5)] span?: number };
        namespace Current { interface Current { path: string } }
        const Current: Current::Current;
        #[platforms(weapp)] interface Bus { emit(name: string) => void }
        const bus: Bus;
        /// What draws.
        #[platforms(weapp)] interface pen { /// Draws.
            draw() => void, kind: pen::Kind }
        namespace pen { type Kind = \"a\" | \"b\"; }
        /// The one that draws.
        #[platforms(h5)] const pen: pen;
        const limits: Record<string, number> | undefined;
",
    )]);
    let text = |name: &str| files.iter().find(|(path, _)| path == name).map_or("", |(_, text)| text.as_str());
    has(
        text("base/env.md"),
        &["title: Taro.env\n", "## 类型\n\n```tsx\n{\n  /** The target. */\n  TARGET: \"weapp\" | \"h5\"\n"],
    );
    has(text("base/Current.md"), &["```tsx\nCurrent\n```", "### Current\n"]);
    has(text("base/bus-2.md"), &["title: Taro.bus\n", "```tsx\nBus\n```"]);
    has(
        text("base/pen.md"),
        &[
            " * What draws.\n * @supported weapp\n */\ninterface pen {",
            "```tsx\nconst pen: pen\n```",
            "The one that draws.",
        ],
    );
    has(text("base/limits.md"), &["Record<string, number> | undefined"]);
    // A file system may not tell `Cloud.md` from `cloud.md`; one file of specs has both.
    let files = there_and_back(&[(
        "cloud/index.rs",
        "#[platforms(weapp)] interface Cloud { call(name: string) => Promise<void> } #[platforms(weapp)] const cloud: Cloud;",
    )]);
    let paths: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(paths, ["cloud/Cloud.md", "cloud/cloud-2.md"]);
    let (specs, _) = import::specs_of_pages(files).expect("they can be read");
    assert_eq!(specs.keys().collect::<Vec<_>>(), ["Cloud.rs"]);
    // The values of a module are declared by their names.
    let (files, notes) = pages("#![module(\"p\")] const Version: string; function f() => void;", Lang::En);
    assert!(notes.is_empty(), "{notes:#?}");
    has(&files[0].1, &["title: Version\n", "const Version: string"]);
}

#[test]
fn what_stands_inside_of_a_signature_comes_back() {
    let files = there_and_back(&[(
        "read.rs",
        "#[platforms(weapp)] function read(at: { /// How deep; a `{` and a `;` are none of it.
            depth: number, /// How long.
            #[unit(ms)] #[since(weapp = \"2.1.0\")] span?: number, kind: #[platforms(weapp)] \"a\" | \"b\" }) => string;
        /// Loads it.
        #[platforms(weapp, h5)] function load(at: string) => void;
        /// Loads it by its key.
        #[platforms(weapp)] #[rust(\"load_by_key\")] function load(key: number, more: string) => void;
        #[rust(\"load_all\")] function load(all: string[]) => void;
        #[platforms(weapp)] interface Reader {
            /// Runs it once.
            #[once] run(done: () => void) => void,
            /// Ends it.
            #[ends] #[deprecated(\"none\")] close() => void,
            /// Two ways.
            go(at: number) => void,
            /// The other way.
            #[rust(\"go_with\")] #[platforms(tt)] go(at: number, by: { /// What.
                what: string }) => void,
        }",
    )]);
    let text = |name: &str| files.iter().find(|(path, _)| path == name).map_or("", |(_, text)| text.as_str());
    has(text("read.md"), &["(at: {\n", "   * How long.\n", "   * @unit ms\n", "/** @supported weapp */ \"a\""]);
    has(
        text("load.md"),
        &["Loads it.\n\n## 类型", "   * @rust load_by_key\n   */\n  (key: number, more: string): void;\n"],
    );
    has(text("Reader.md"), &["Runs it once.\n\n@once\n", "@deprecated none\n\n@ends\n", "   * The other way.\n"]);
}

/// A page makes a spec of its own, and which listener `offX` ends is seen in one spec alone.
#[test]
fn what_ends_a_listener_stands_beside_what_begins_it() {
    let files = there_and_back(&[(
        "events.rs",
        "namespace onShine { interface Result { level: number } }
        #[platforms(weapp)] function onShine(callback: (res: onShine::Result) => void) => void;
        #[platforms(weapp)] function offShine(callback?: (res: onShine::Result) => void) => void;
        #[platforms(weapp)] function addHearListener(callback: (res: string) => void) => void;
        #[platforms(weapp)] function removeHearListener(callback: (res: string) => void) => void;
        #[platforms(weapp)] function offAlone(callback: (res: string) => void) => void;",
    )]);
    assert_eq!(files.len(), 5);
    let (specs, _) = import::specs_of_pages(files).expect("they can be read");
    assert_eq!(specs.keys().collect::<Vec<_>>(), ["addHearListener.rs", "offAlone.rs", "onShine.rs"]);
    has(&specs["onShine.rs"], &["function onShine(", "function offShine("]);
}

#[test]
fn a_type_says_what_it_extends() {
    let files = there_and_back(&[(
        "a.rs",
        "namespace a { interface Base { x: number } interface Option extends Base { y?: number }
            interface Fault { errMsg: string } interface Result extends CallbackResult { z: string }
            #[platforms(weapp)] interface Wide extends Option { w: string } }
        #[platforms(weapp, rn, h5)] function a(option: a::Option, base: a::Base, wide: a::Wide) => a::Result;
        #[platforms(h5, weapp)] function b(fault: a::Fault) => void;",
    )]);
    has(&files[0].1, &["### Option\n\n@extends `Base`\n\n", "interface Fault {", "interface Wide extends Option {"]);
    // Hosts stand as the spec names them, and the usual ones that lack it where Taro has them.
    has(&files[0].1, &["| API | 微信小程序 | React Native | H5 |"]);
    has(&files[1].1, &["| API | H5 | React Native | 微信小程序 |"]);
}

#[test]
fn a_type_that_no_api_owns_has_a_page() {
    let files = there_and_back(&[(
        "a.rs",
        "#![module(\"p\")] /// What it is.
        interface Thing { /// One.
            a: string, kind: Kind }
        /// How.
        type Kind = \"x\" | \"y\";
        type Either = string | Thing;
        function f(thing: Thing, kind: Kind, either: Either) => Thing;",
    )]);
    let paths: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(paths, ["Thing.md", "Kind.md", "Either.md", "f.md"]);
    has(&files[0].1, &["module: p\n", "## 类型\n\n```ts\n/** What it is. */\ninterface Thing {\n", "kind: Kind\n"]);
    has(&files[1].1, &["/** How. */\ntype Kind = \"x\" | \"y\""]);
}

#[test]
fn what_is_said_of_a_namespace_is_told() {
    let (_, notes) = typescript(
        "#![module(\"p\")] /// What is scanned.
        namespace scan { interface Option { a: string } } function scan(option: scan::Option) => void;",
    );
    assert_eq!(notes, ["`namespace scan`: its description"]);
}

#[test]
fn a_default_that_is_no_text_stands_in_code() {
    let files = there_and_back(&[
        (
            "a.rs",
            "namespace a { type Kind = 0 | 1; interface Option { #[default(0)] x?: string, y: Kind } } function a(o: a::Option) => void;",
        ),
        (
            "b.rs",
            "namespace b { interface Option { #[default(1)] x?: a::Kind, #[default(\"t\")] y?: string } } function b(o: b::Option) => void;",
        ),
    ]);
    has(&files[0].1, &["/** @default 0 */"]);
    has(&files[1].1, &["/** @default 1 */", "/** @default \"t\" */"]);
}

/// An object that no function gives, and that has fields alone, has a page of its own: it has hosts and a link.
#[test]
fn an_object_of_fields_comes_back_from_a_page() {
    let spec = "namespace Anchor { interface Size { width: number } } \
        /// What was found.\n#[platforms(weapp)] #[see(\"https://x.test/anchor\")] \
        interface Anchor { id: number, size: Anchor::Size, readonly at?: number, } \
        #[platforms(weapp)] function find(option: { anchor: Anchor }) => void;";
    let spec = format!("taro_api::spec! {{ {spec} }}");
    let (shown, names) = units([("Anchor.rs".to_owned(), spec)]);
    for lang in [Lang::Zh, Lang::En] {
        let made = described(&shown, &names, lang).expect("it can be written");
        assert!(made.notes.is_empty(), "{:#?}", made.notes);
        assert!(made.files.iter().all(|(path, _)| path != "General.md"), "{:#?}", made.files);
    }
}

/// A page as Taro 2.1.1 has them.
const LOGIN: &str = "---\ntitle: Taro.login(option)\nid: version-2.1.1-login\n---\n\nGives a code.\n\n> [参考文档](https://x.test/login.html)\n\n\
    ## 类型\n\n```tsx\n(option?: Option) => Promise<SuccessCallbackResult>\n```\n\n## 参数\n\n### Option\n\n<table>\n  <thead>\n    \
    <tr>\n      <th>参数</th>\n      <th>类型</th>\n      <th style=\"text-align:center\">必填</th>\n      <th>说明</th>\n    </tr>\n  \
    </thead>\n  <tbody>\n    <tr>\n      <td>complete</td>\n      <td><code>(res: CallbackResult) =&gt; void</code></td>\n      \
    <td style=\"text-align:center\">否</td>\n      <td>called last</td>\n    </tr>\n    <tr>\n      <td>success</td>\n      <td>\
    <code>(result: SuccessCallbackResult) =&gt; void</code></td>\n      <td style=\"text-align:center\">否</td>\n      <td>there is a \
    code</td>\n    </tr>\n    <tr>\n      <td>timeout</td>\n      <td><code>number</code></td>\n      <td \
    style=\"text-align:center\">否</td>\n      <td>how long, 单位ms</td>\n    </tr>\n  </tbody>\n</table>\n\n### SuccessCallbackResult\n\n\
    <table>\n  <thead>\n    <tr>\n      <th>参数</th>\n      <th>类型</th>\n      <th>说明</th>\n    </tr>\n  </thead>\n  <tbody>\n    \
    <tr>\n      <td>code</td>\n      <td><code>string</code></td>\n      <td>the code</td>\n    </tr>\n    <tr>\n      <td>errMsg</td>\n      \
    <td><code>string</code></td>\n      <td>the message</td>\n    </tr>\n  </tbody>\n</table>\n\n## API 支持度\n\n| API | 微信小程序 | H5 \
    | React Native |\n| :---: | :---: | :---: | :---: |\n| Taro.login | ✔️ |  |  |\n";

/// What an import of a module writes is declared again, whatever name JavaScript has for it.
#[test]
fn what_no_declaration_can_be_called_is_exported_by_its_name() {
    let (text, notes) = typescript(
        r#"#![module("m")]
        interface Lamp { on() => void }
        interface LampStatic { label: string }
        #[rust("lamp_static")] const default: LampStatic;
        #[new] #[rust("lamp")] function default(at: string) => Lamp;
        #[new] function Light() => Lamp;
        #[new] #[rust("create_gone")] function delete(of: number) => Lamp;
        function "odd name"(a: number) => void;
        #[rust("remove")] function delete_() => void;
        function in() => void;
        #[rust("size")] const "a-size": number;"#,
    );
    has(
        &text,
        &[
            "  const lamp: {\n    /** @rust lamp */\n    new (at: string): Lamp\n    label: string\n  }\n  export default lamp\n",
            "  export const Light: {\n    new (): Lamp\n  }\n",
            "  const delete__: {\n    /** @rust create_gone */\n    new (of: number): Lamp\n  }\n  export { delete__ as delete }\n",
            "  function _odd_name_(a: number): void\n  export { _odd_name_ as 'odd name' }\n",
            "  function in_(): void\n  export { in_ as in }\n",
            "  const _a_size_: number\n  export { _a_size_ as 'a-size' }\n",
        ],
    );
    // What stands in the class itself has an interface of its own then.
    let told = ["`LampStatic` was `a struct`, is `an object of the host's`", "`LampStaticType` is new: `a struct`"];
    assert_eq!(notes, told);
}

#[test]
fn what_cannot_be_declared_is_named() {
    let (units, names) = one("#![global(\"wx\")] function delete() => void;");
    let error = declarations(&units, &names).err().expect("it has no name");
    assert_eq!(error.to_string(), "1 place cannot be written; nothing was");
    let mut block = super::typescript::block(&units[0].spec, &units[0].owner, 0, &names);
    let refused = block.refused.pop().expect("it is refused");
    assert!(refused.starts_with("`delete` can be declared in no"), "{refused}");
}

#[test]
fn what_is_nothing_among_types_is_undefined() {
    let (text, notes) = typescript(
        "#![module(\"m\")] type One = string | void; interface Held { at: number | void, list: (string | void)[], of?: string }
         function f(at: string | void, then: () => void) => number | void; function g() => Promise<void>;",
    );
    has(
        &text,
        &[
            "type One = string | undefined",
            "at: number | undefined",
            "list: (string | undefined)[]",
            "function f(at: string | undefined, then: () => void): number | undefined",
            "function g(): Promise<void>",
        ],
    );
    assert!(notes.is_empty(), "{notes:?}");
}

#[test]
fn a_default_and_a_unit_come_back() {
    let (_, notes) = typescript(
        r#"#![module("m")] interface Option {
            #[default(null)] a?: string, #[default(undefined)] b?: string, #[default({})] c?: any, #[default({ a: 1 })] d?: any,
            #[default("it's \"q\"")] e?: string, #[default("a\nb")] f?: string, #[default(NaN)] g?: number, #[default(0x10)] h?: number,
            #[default([[1], "a, b"])] i?: any, #[unit(ms)] j: number | null, #[unit(integer)] k?: number | null,
        }
        function f(option: Option) => void;"#,
    );
    assert!(notes.is_empty(), "{notes:?}");
    let (_, notes) =
        typescript("#![module(\"m\")] interface A { #[default(some thing)] a?: any } function f(a: A) => void;");
    assert_eq!(notes, ["`A.a`: its default is `some thing`, and is read back as nothing"]);
}

#[test]
fn names_with_signs_come_back_from_a_page() {
    let spec = r#"namespace g { interface Option { "[x]": string, "[KEY]": number, "a:": string, "…": string, "\"q\"": string,
        "c, d": string, "go()": string, "m?": string, "content-type": string, "scope.camera": string } }
        #[platforms(weapp)] function g(option: g::Option) => void;"#;
    for lang in [Lang::Zh, Lang::En] {
        let (files, notes) = pages(spec, lang);
        assert!(notes.is_empty(), "{notes:?}");
        has(&files[0].1, &["| `\"[x]\"` |", "| content-type |"]);
    }
    // A page's row is counted where its text says so; a spec may say that it is not.
    let spec = "namespace g { interface Option { /// Where it is. 单位：s\n at: number } }
        #[platforms(weapp)] function g(option: g::Option) => void;";
    let (files, notes) = pages(spec, Lang::Zh);
    assert!(notes.is_empty(), "{notes:?}");
    has(&files[0].1, &["单位: none"]);
}

#[test]
fn a_module_says_what_the_spec_says() {
    let text = |spec: &str| format!("taro_api::spec! {{ {spec} }}");
    let lamp = "#![global(\"wx\")] interface Lamp { on() => void } #[new] function Lamp(at: string) => Lamp; const light: Lamp;";
    let (units, _) = units([("a/scan.rs".to_owned(), text(SCAN)), ("type.rs".to_owned(), text(lamp))]);
    let Made { files, notes } = rewritten(&units);
    assert!(notes.is_empty(), "{notes:?}");
    has(
        &files[0].1,
        &["#[taro_api::api(module = \"my-plugin\")]\npub mod scan {", "pub async fn scan(option: scan::Option)"],
    );
    has(&files[1].1, &["#[taro_api::api(global = \"wx\")]\npub mod type_api {", "pub trait Lamp {"]);
}

/// What a spec calls a type is not what declarations call it, where JavaScript has another name.
#[test]
fn what_has_another_name_in_javascript_is_written_by_that() {
    let (text, _) = typescript(
        "#![module(\"m\")] #[js(\"Foo\")] interface Bar { a: string } \
         #[js(\"other\")] namespace own { #[js(\"In\")] interface Out { bar: Bar, list: self::own::Out[] } } \
         function f(a: Bar, b: own::Out) => Bar;",
    );
    has(&text, &["interface Foo {", "namespace other {", "bar: Foo", "list: In[]", "f(a: Foo, b: other.In): Foo"]);
}

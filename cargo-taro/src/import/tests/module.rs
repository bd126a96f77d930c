//! The declarations of a module, or of an object of the host.

use super::{has, imported_any, of_module, tried_any};
use crate::import::any::Place;

#[test]
fn every_form_of_an_export_is_bound() {
    let (text, notes) = imported_any(
        &[
            (
                "index.d.ts",
                "import { Size } from './size.js'\nexport { measure as size } from './size.js'\n\
              export * from './more'\nexport default function make(size?: Size): Player\nexport declare class Player {\n  \
              constructor(src: string)\n  static count: number\n  private hidden: number\n  get at(): number\n  set at(it: number)\n  \
              play(): Promise<void>\n}\nexport enum Level { Low = -1, High = 1 << 2 }\n\
              export namespace math { function add(a: number, b: number): number }\nexport const version: string\n",
            ),
            (
                "size.d.ts",
                "export interface Size { width: number, next: Size | null }\nexport function measure(): Size\n",
            ),
            ("more.d.ts", "export type Key = 'd' | 'D'\nexport function key(of: Key): bigint\n"),
        ],
        &Place::Module("player".to_owned()),
    );
    has(
        &text,
        &[
            "#![module(\"player\")]",
            "function size() => Size;",
            "#[rust(\"make\")]\n    function default(size?: Size) => Player;",
            "#[new]\n    function Player(src: string) => Player;",
            "interface PlayerStatic",
            "at: number,",
            "play() => Promise<void>,",
            "type Level =\n        #[rust(\"Low\")]\n        | -1\n        #[rust(\"High\")]\n        | 4;",
            "const math: Math;",
            "add(a: number, b: number) => number,",
            "const version: string;",
            "next: Box<Size> | null",
            "#[rust(\"D\")]\n        | \"d\"\n        #[rust(\"DUpper\")]\n        | \"D\";",
            "function key(of: Key) => any;",
        ],
    );
    assert_eq!(notes.left_out.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["Player.hidden"]);
    assert_eq!(notes.bare.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["bigint"]);
}

#[test]
fn a_type_of_the_library_is_the_same_behind_global_this() {
    let text = "export function a(): globalThis.ArrayLike<number>\nexport function b(at: globalThis.Promise<string>, of: \
                globalThis.Partial<{ x: number }>): globalThis.Record<string, Uint8Array>\n";
    let (text, notes) = imported_any(&[("index.d.ts", text)], &Place::Module("lists".to_owned()));
    has(&text, &["function a() => number[];", "at: Promise<string>", "x?: number", "=> Record<string, Uint8Array>"]);
    assert!(notes.bare.is_empty());
}

#[test]
fn what_says_nothing_more_in_a_union_is_left_out_alone() {
    let text = "export interface Model {\n  get(path: string): Model\n  get(path: readonly [string]): Model\n  get(path: readonly \
                [string, string]): Model\n  get(path: readonly [string] | readonly [string, string]): Model\n  get(path: readonly \
                [string, string, string]): Model\n}\nexport function model(): Model\n";
    let (text, notes) = imported_any(&[("index.d.ts", text)], &Place::Module("model".to_owned()));
    has(&text, &["get(path: string | [string] | [string, string] | [string, string, string]) => Model,"]);
    assert!(notes.left_out.is_empty(), "{text}");
}

#[test]
fn what_makes_an_object_has_a_name_beside_its_methods() {
    let text = "interface Lamp { on(): void }\nexport const Light: { new (): Lamp }\nexport const Dim: { new (of: number): Lamp; \
                new (a: string, b: number): Lamp }\nexport class Sub { constructor(a: string); m(): void }\nexport const Klass: \
                { new (a: string): Sub }\nexport class Pool { create(): void }\n";
    let (text, notes) = imported_any(&[("index.d.ts", text)], &Place::Module("lamp".to_owned()));
    has(
        &text,
        &[
            "#[new]\n    function Dim(of: number) => Lamp;",
            "#[rust(\"create_with_a\")]\n    function Dim(",
            "#[rust(\"create_light\")]\n    function Light() => Lamp;",
            "#[rust(\"create_klass\")]\n    function Klass(",
            "#[new]\n    function Sub(",
            "create() => void,",
            "#[rust(\"create_pool\")]\n    function Pool(",
        ],
    );
    assert!(notes.left_out.is_empty(), "{:?}", notes.left_out.iter().map(|it| &it.name).collect::<Vec<_>>());
}

#[test]
fn a_class_and_the_namespace_of_its_name_are_one_object() {
    let text = "export class Control {\n  static extend(name: string): void\n  add(): void\n}\n\
                export namespace Control {\n  interface Options { at: string }\n  const version: string\n  \
                function zoom(options?: Options): Control\n}\n";
    let (text, notes) = imported_any(&[("index.d.ts", text)], &Place::Module("map".to_owned()));
    has(
        &text,
        &[
            "const Control: ControlStatic;",
            "extend(name: string) => void,",
            "zoom(options?: Control::Options) => Control,",
            "readonly version: string,",
        ],
    );
    assert_eq!(text.matches("const Control: ").count(), 1, "{text}");
    assert!(notes.left_out.is_empty(), "{:?}", notes.left_out);
}

#[test]
fn a_namespace_hands_out_what_stands_beside_it() {
    let text = "declare function lift$1(color: string): string\ndeclare const color_d_names: string[]\n\
                declare namespace color_d {\n  export { lift$1 as lift, color_d_names as names }\n}\n\
                export { color_d as color }\n";
    let (text, notes) = imported_any(&[("index.d.ts", text)], &Place::Module("chart".to_owned()));
    has(&text, &["const color: Color;", "lift(color: string) => string,", "readonly names: string[],"]);
    assert!(notes.left_out.is_empty(), "{:?}", notes.left_out);
}

#[test]
fn a_text_beside_other_types_stays_one() {
    let text = "export function go(a: string | ArrayBuffer | 'auto', b: 'x' | string, c: 1 | boolean | number): void\n";
    let (text, _) = imported_any(&[("index.d.ts", text)], &Place::Module("road".to_owned()));
    has(&text, &["function go(a: string | ArrayBuffer | \"auto\", b: \"x\", c: 1 | boolean | number) => void;"]);
}

#[test]
fn a_function_that_has_members_is_a_function_and_an_object() {
    let text =
        "declare namespace lib { function run(): void }\ndeclare function lib(name: string): void\nexport = lib\n";
    let (text, notes) = imported_any(&[("index.d.ts", text)], &Place::Module("lib".to_owned()));
    has(
        &text,
        &[
            "#[rust(\"lib_static\")]\n    const default: LibStatic;",
            "#[rust(\"lib\")]\n    function default(name: string) => void;",
        ],
    );
    assert!(notes.left_out.is_empty(), "{:?}", notes.left_out);
    let text = "interface Ask { (url: string): Promise<string>; get(url: string): Promise<string> }\n\
                declare const ask: Ask\nexport default ask\nexport { ask }\n";
    let (text, notes) = imported_any(&[("index.d.ts", text)], &Place::Module("ask".to_owned()));
    has(&text, &["function ask(url: string) => Promise<string>;", "function default(url: string) => Promise<string>;"]);
    assert!(notes.left_out.iter().all(|it| it.name == "(url: string): Promise<string>"), "{:?}", notes.left_out);
}

#[test]
fn what_nobody_read_is_listed_and_what_is_given_is_typed() {
    let text = "export * from 'some-pkg'\nexport { foo, bar as baz } from 'pkg2'\nexport * from './more'\n\
                export declare class Circle {\n  readonly kind = \"circle\"\n  readonly at = -1\n  readonly is = true\n  \
                r: number\n  static readonly OK = 200\n}\n";
    let more = ("more.d.ts", "export function more(): void\n");
    let (text, notes) = imported_any(&[("index.d.ts", text), more], &Place::Module("shapes".to_owned()));
    has(&text, &["kind: \"circle\",", "at: -1,", "is: true,", "OK: 200,", "function more() => void;"]);
    let names: Vec<&str> = notes.left_out.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["*", "foo", "baz"]);
}

#[test]
fn what_is_read_otherwise_is_told() {
    let text = "import { Foo } from './missing'\nimport type { Ext } from 'not-installed'\n\
                export function take(a: Foo, b: Ext): void\nexport interface Bare { a; b }\n\
                export function use(it: Bare, key: string | symbol, of: Record<string | symbol, number>): void\n\
                export type L<T> = L<T>[]\n";
    let (text, notes) = imported_any(&[("index.d.ts", text)], &Place::Module("odd".to_owned()));
    has(&text, &["interface Bare {", "a: any,", "b: any,", "key: string, of: Record<string, number>"]);
    let told: Vec<(&str, &str)> = notes.read_as.iter().map(|it| (it.name.as_str(), it.why.as_str())).collect();
    let unknown = |module: &str| {
        format!(
            "an object of which nothing is known: no file that was read declares `{module}`: install its package, or import it too"
        )
    };
    assert!(told.contains(&("Foo", unknown("./missing").as_str())), "{told:?}");
    assert!(told.contains(&("Ext", unknown("not-installed").as_str())), "{told:?}");
    assert_eq!(told.iter().filter(|(name, _)| *name == "symbol").count(), 2, "{told:?}");
}

#[test]
fn an_object_of_the_host_gives_its_functions() {
    let text = "interface Task { abort(): void }\ninterface Host {\n  login(option: { success?: (res: { code: string }) => void }): boolean\n  \
                load(option: { url: string, success?: (res: string) => void }): Task\n}\ndeclare let tt: Host\n";
    let (text, notes) = imported_any(&[("index.d.ts", text)], &Place::Global("tt".to_owned()));
    has(
        &text,
        &[
            "#![global(\"tt\")]",
            "namespace login {",
            "function login(option: login::Option) => Promise<{",
            "extends Promise<string>",
            "function load(option: load::Option) => ",
        ],
    );
    assert!(notes.left_out.is_empty(), "{:?}", notes.left_out);
}

#[test]
fn a_promise_is_what_a_conditional_type_gives_without_callbacks() {
    let text = "type Gives<P, T extends { success?: (...args: any[]) => void }> = P extends { success: any } ? void : \
                Promise<Parameters<Exclude<T['success'], undefined>>[0]>\ninterface Option { success?: (res: number) => void }\n\
                declare namespace my { function ask<T extends Option>(option?: T): Gives<T, Option> }\n";
    let (text, _) = imported_any(&[("index.d.ts", text)], &Place::Global("my".to_owned()));
    has(&text, &["function ask(option?: Option) => Promise<number>;"]);
}

/// No program gets the value of what is exported as a type.
#[test]
fn an_export_of_a_type_alone_has_no_value() {
    let other = "export class Third { constructor(); third(): void }\nexport class Fourth { fourth(): void }\n\
                 export function sixth(): void\nexport const seventh: string\n";
    let text = "import type { Third } from './other'\nimport { type Fourth } from './other'\n\
                declare class Player { constructor(src: string); static make(): Player; play(): void }\n\
                declare class Keep { keep(): void }\ndeclare function pay(at: Both): void\n\
                declare class Both { both(): void }\n\
                declare namespace space { const inner: string; interface Size { width: number } }\n\
                export type { Player as P, space }\nexport { type Keep as K, pay, Third, Fourth }\n\
                export type * from './other'\nexport type * as all from './other'\n\
                export type { Both }\nexport { Both as Made }\n";
    let (text, notes) = imported_any(&[("index.d.ts", text), ("other.d.ts", other)], &Place::Module("m".to_owned()));
    has(
        &text,
        &["interface Player {", "interface Keep {", "interface Third {", "interface Fourth {", "interface Size {"],
    );
    has(&text, &["function pay(at: Both) => void;", "#[new]\n    function Made() => Both;"]);
    assert_eq!(text.matches("function ").count(), 2, "{text}");
    assert_eq!(text.matches("const ").count(), 0, "{text}");
    assert!(notes.left_out.is_empty(), "{:?}", notes.left_out);
}

#[test]
fn a_default_has_another_name_than_what_is_exported_by_its_name() {
    let (text, _) = of_module("export declare function pay(): void\nexport default pay\n");
    has(&text, &["#[rust(\"pay_default\")]\n    function default() => void;", "\n    function pay() => void;"]);
    let (text, _) = of_module("declare class Foo { go(): void }\nexport { Foo, Foo as default }\n");
    has(&text, &["#[new]\n    function Foo() => Foo;", "#[rust(\"foo_default\")]\n    function default() => Foo;"]);
    let (text, _) = of_module("declare const ask: { a: string }\nexport default ask\nexport { ask }\n");
    has(&text, &["const ask: {", "#[rust(\"ask_default\")]\n    const default: {"]);
}

#[test]
fn a_class_without_a_name_has_the_name_of_the_module() {
    let (text, _) = of_module("export default class { constructor(at: string); go(): void }\n");
    has(&text, &["interface M {", "#[rust(\"m\")]\n    function default(at: string) => M;"]);
    let files = [
        ("index.d.ts", "export { default as Foo } from './foo'\n"),
        ("foo.d.ts", "export default class { go(): void }\n"),
    ];
    let (text, _) = imported_any(&files, &Place::Module("m".to_owned()));
    has(&text, &["interface Foo {", "#[new]\n    function Foo() => Foo;"]);
}

#[test]
fn the_type_parameters_that_are_lost_are_listed() {
    let (_, notes) = of_module(
        "export declare class Bus<T = any, U extends string = string> { get(): T }
         export interface Held<T> { held: T }
         export declare function make<T = any>(of: T): T
         export declare function take<T>(of: T)
         export declare const bus: Bus
         interface Inner<T = string> { inner: T }
         export declare const inner: Inner
         export {}\n",
    );
    let list: Vec<(&str, &str)> = notes.bare.iter().map(|it| (it.name.as_str(), it.why.as_str())).collect();
    let default = "a type parameter: its default stands in its place";
    let erased = "a type parameter: what it must be, or any value, stands in its place";
    assert_eq!(list, [("T", default), ("U", default), ("T", erased), ("T", default), ("T", erased)]);
}

#[test]
fn what_a_program_gives_has_functions_and_no_methods() {
    let (text, notes) = of_module(
        "export interface Opt { url: string; onResult(res: string): void; stop(): void }\n\
         export function open(opt: Opt): Player\n\
         export interface Player { play(): void; pipe(to: Player): void }\n\
         export function on(kind: string, listener: { handleEvent(n: number): void }): void\n",
    );
    let parts = [
        "onResult: (res: string) => void,\n        stop: () => void,",
        "play() => void,\n        pipe(to: Player) => void,",
        "handleEvent: (n: number) => void,",
    ];
    has(&text, &parts);
    assert!(notes.left_out.is_empty(), "{:?}", notes.left_out);
}

#[test]
fn a_union_that_holds_itself_is_bound() {
    let (text, notes) = of_module(
        "export type Node = string | El\nexport interface El { child: Node; all: Node[] }\n\
         export type Pair = string | [Pair, Pair]\nexport function f(node: Node, pair: Pair): void\n",
    );
    let parts = [
        "type Node = string | El;",
        "child: Box<Node>,\n        all: Node[],",
        "type Pair = string | [Box<Pair>, Box<Pair>];",
    ];
    has(&text, &parts);
    assert!(notes.left_out.is_empty(), "{:?}", notes.left_out);
}

#[test]
fn an_intersection_with_a_union_has_the_members_of_each_part() {
    let (text, notes) = of_module(
        "interface Line { at: number }\ninterface Circle { at: string; r: number }\ntype Style = { fill?: { color: string } }\n\
         export function draw(shape: (Line | Circle) & { id: string }): void\n\
         export function fill(by: Style['fill'] & { alpha: number }): void\n",
    );
    has(
        &text,
        &[
            "at: number,\n        id: string,",
            "at: string,\n        r: number,\n        id: string,",
            "color: string,\n        alpha: number,",
        ],
    );
    assert!(notes.bare.is_empty(), "{:?}", notes.bare);
}

#[test]
fn members_are_picked_by_the_values_of_a_tuple() {
    let (text, notes) = of_module(
        "declare const NAMES: readonly ['x', 'y']\ninterface Shape { x: number; y: number; z: number }\n\
         export function move(to: Partial<Pick<Shape, (typeof NAMES)[number]>>): void\n",
    );
    has(&text, &["x?: number,", "y?: number,"]);
    assert!(!text.contains("z?: number") && notes.bare.is_empty(), "{text}\n{:?}", notes.bare);
}

#[test]
fn an_interface_of_which_only_a_part_is_used_is_listed() {
    let (_, notes) = of_module(
        "interface Base { kept: string }\ninterface Own extends Base { b: number }\n\
         interface Whole { size: number; rest: Rest }\ninterface Rest { a: string }\n\
         export function f(size: Whole['size']): Own\nexport {}\n",
    );
    let names: Vec<_> = notes.unreachable.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Whole", "Rest"]);
}

#[test]
fn a_namespace_that_hands_out_itself_has_an_end() {
    let node = "import Leaf = require('./leaf')\ndeclare namespace Node {\n  const count: number\n  export { Node_ as default, Node as again }\n  \
                export { Leaf }\n}\ndeclare class Node_ { go(): void }\ndeclare class Node extends Node_ { next: Node }\nexport = Node\n";
    let leaf = "import Node = require('./index')\ndeclare namespace Leaf {\n  const size: number\n  export { Node }\n}\n\
                declare class Leaf { of: Node }\nexport = Leaf\n";
    let place = Place::Module("tree".to_owned());
    let (text, notes) = imported_any(&[("index.d.ts", node), ("leaf.d.ts", leaf)], &place);
    has(&text, &["readonly count: number,", "readonly size: number,", "go() => void,"]);
    let around: Vec<(&str, u32)> = notes
        .left_out
        .iter()
        .filter(|it| it.why == "the namespace around it, by another name: use that")
        .map(|it| (it.name.as_str(), it.at.start))
        .collect();
    assert_eq!(around.iter().map(|it| it.0).collect::<Vec<_>>(), ["Node", "again"], "{:?}", notes.left_out);
    assert!(around.iter().all(|it| it.1 > 0), "{around:?}");
}

/// What is wrong with a name once is not wrong with it for ever.
#[test]
fn a_type_called_as_one_that_is_made_has_another_name() {
    let (spec, notes) = of_module(
        "export function scan(): scan.Function; export namespace scan { interface Function { a: string; b: number } }
         export interface Record<T> { get(): T } export type All = { [key: string]: string }; export function all(): Record<All>;",
    );
    let parts = ["#[rust(\"FunctionType\")]\n        interface Function {", "a: string,", "interface RecordType"];
    has(&spec, &parts);
    has(&spec, &["type All = Record<string, string>;"]);
    assert!(notes.left_out.is_empty(), "{:?}", notes.left_out);
}

#[test]
fn modules_that_hand_out_each_other_are_asked_once() {
    let all: Vec<String> = (0..12).map(|it| format!("export * from './f{it}'")).collect();
    let part = |it: usize| {
        format!(
            "import {{ T0, Nope }} from './index'\nexport * from './index'\nexport interface T{it} {{ x?: T0; n?: Nope }}\nexport function g{it}(): T{it}\n"
        )
    };
    let mut files = vec![("index.d.ts".to_owned(), all.join("\n"))];
    files.extend((0..12).map(|it| (format!("f{it}.d.ts"), part(it))));
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let (text, _) = imported_any(&files, &Place::Module("m".to_owned()));
    has(&text, &["function g0() => T0;", "function g11() => T11;"]);
}

#[test]
fn what_augments_a_module_is_a_part_of_it() {
    let index =
        "import './more'\nexport { A, C } from './a'\nimport { A, C } from './a'\nexport function take(a: A): C\n";
    let a = "export interface A { a: string }\nexport class C { m(): void }\n";
    for module in ["./a", "pkg"] {
        let more = format!(
            "declare module '{module}' {{ interface A {{ b: number }} interface C {{ extra(): void }} }}\n\
             declare global {{ function everywhere(): void }}\nexport {{}}\n"
        );
        let files = [
            ("package.json", r#"{ "name": "pkg", "types": "index.d.ts" }"#),
            ("index.d.ts", index),
            ("a.d.ts", a),
            ("more.d.ts", more.as_str()),
        ];
        let (text, notes) = imported_any(&files, &Place::Module("pkg".to_owned()));
        has(&text, &["a: string,\n        b: number,", "m() => void,\n        extra() => void,"]);
        assert!(notes.unreachable.is_empty(), "{:?}", notes.unreachable);
        assert_eq!(notes.left_out.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["everywhere"]);
    }
}

#[test]
fn a_module_of_a_package_is_found_as_its_manifest_says() {
    let files = [
        (
            "package.json",
            r#"{ "name": "pkg", "types": "old.d.ts", "typesVersions": { "<4": { "*": ["none/*"] }, ">=4.0": { "*": ["new/*"] } },
                 "exports": { "./sub": { "types": "./sub.d.ts" } } }"#,
        ),
        ("old.d.ts", "export function old(): void\n"),
        ("new/old.d.ts", "export function newer(): void\n"),
        ("sub.d.ts", "export function sub(): void\n"),
    ];
    let (text, _) = imported_any(&files, &Place::Module("pkg".to_owned()));
    has(&text, &["function newer() => void;"]);
    let (text, _) = imported_any(&files, &Place::Module("pkg/sub".to_owned()));
    has(&text, &["function sub() => void;"]);
}

/// lodash is called `_` in its own declarations, and `$` is jQuery.
#[test]
fn a_default_whose_name_has_no_letter_is_called_as_its_module() {
    let text = "export = _\ndeclare const _: _.Static\ndeclare namespace _ { interface Static { (value: string): Static; now(): number } }\n";
    let (text, notes) = imported_any(&[("index.d.ts", text)], &Place::Module("lodash".to_owned()));
    has(
        &text,
        &[
            "interface LodashStatic {\n        now() => number,\n    }",
            "#[rust(\"lodash_static\")]\n    const default: LodashStatic;",
            "#[rust(\"lodash\")]\n    function default(value: string) => ",
        ],
    );
    assert!(notes.left_out.iter().all(|it| it.name != "default"), "{:?}", notes.left_out);
    let (text, _) = of_module("export interface Of { (value: string): void; now(): number }\nexport const $: Of\n");
    has(&text, &["#[rust(\"static_object\")]\n    const \"$\": "]);
    let (text, notes) =
        of_module("export const _: number\nexport function $(a: string): void\nexport function $$(): void\n");
    has(&text, &["const \"_\": number;", "function \"$\"(a: string) => void;", "function \"$$\"() => void;"]);
    assert!(notes.left_out.is_empty(), "{:?}", notes.left_out);
}

/// No program finds `@vant/weapp/dist/toast/toast` by the name `@vant/weapp`, nor two defaults by one name.
#[test]
fn the_files_of_a_package_without_types_are_modules_of_their_own() {
    let files = [
        ("package.json", r#"{ "name": "@pkg/parts" }"#),
        ("dist/toast/index.d.ts", "declare function toast(): void\nexport default toast\n"),
        ("dist/dialog.d.ts", "export default function dialog(): void\nexport function open(): void\n"),
        ("dist/global.d.ts", "declare const everywhere: string\n"),
    ];
    let of = |name: &str| Place::Module(name.to_owned());
    let error = tried_any(&files, &of("@pkg/parts")).err().expect("it is no module").to_string();
    has(
        &error,
        &[
            "the package `@pkg/parts` has no types for its own name: each of 2 files is a module",
            "`--module @pkg/parts/dist/dialog`, `--module @pkg/parts/dist/toast`",
        ],
    );
    let (text, _) = imported_any(&files, &of("@pkg/parts/dist/toast"));
    has(&text, &["#![module(\"@pkg/parts/dist/toast\")]", "#[rust(\"toast\")]\n    function default() => void;"]);
    let built = [files[0], ("dist/index.d.ts", "export function built(): void\n"), files[2]];
    let (text, _) = imported_any(&built, &of("@pkg/parts"));
    has(&text, &["function built() => void;"]);
    // A folder is what somebody says that it is.
    let (text, notes) = imported_any(&files[1..], &of("parts"));
    has(&text, &["#[rust(\"dialog\")]\n    function default() => void;", "function open() => void;"]);
    let left_out: Vec<(&str, bool)> =
        notes.left_out.iter().map(|it| (it.name.as_str(), it.why.starts_with("another file hands out"))).collect();
    assert_eq!(left_out, [("default", true)]);
}

/// What is put in may be from nowhere: a row tells a place all the same.
#[test]
fn a_type_parameter_whose_default_was_put_in_has_a_place() {
    let (_, notes) = of_module(
        "export {}\ntype Answer<T = unknown> = { json: <J = T>() => Promise<J> } & Promise<T>\nexport function get<T>(url: string): Answer<T>\n",
    );
    let place = notes.bare.iter().find(|it| it.name == "J").map(|it| it.at.start > 0);
    assert_eq!(place, Some(true), "{:?}", notes.bare);
}

#[test]
fn a_file_that_cannot_be_read_costs_no_other() {
    let files = [
        ("index.d.ts", "export * from './good'\nexport * from './bad'\n"),
        (
            "good.d.ts",
            "export function good(a?: string, c: string | null): void\nexport function all(a?: string, ...of: string[]): void\n",
        ),
        ("bad.d.ts", "export interface Bad { a: : string }\n"),
    ];
    let (text, notes) = imported_any(&files, &Place::Module("m".to_owned()));
    has(
        &text,
        &[
            "function good(a: string | undefined, c: string | null) => void;",
            "function all(a?: string, ...of: string[]) => void;",
        ],
    );
    let rows: Vec<&str> = notes.left_out.iter().map(|it| it.why.as_str()).collect();
    assert!(rows.iter().any(|it| it.starts_with("nothing of this file was read: ")), "{rows:?}");
    assert!(notes.read_as.iter().any(|it| it.why.contains("required parameter")), "{:?}", notes.read_as);
}

/// Names that stand for each other are looked up once each, however they lead back.
#[test]
fn names_that_stand_for_each_other_come_to_an_end() {
    let circle = "import a = b.c\nimport b = a.c\nexport { a, b }\n";
    let long: String = (0..12).map(|it| format!("import n{it} = n{}.x\nexport {{ n{it} }}\n", (it + 1) % 12)).collect();
    let inside =
        "declare namespace o { namespace i { function f(): void } }\nexport namespace p { export import o = o.i }\n";
    let (text, _) = of_module(&format!("export function go(): void\n{circle}{long}{inside}"));
    has(&text, &["function go() => void;"]);
}

/// A spec that could not be read would be lost with the next import.
#[test]
fn what_is_nested_too_deep_is_left_out_alone() {
    crate::stack::large(deep_chains);
}

fn deep_chains() {
    let chain = |of: &str| -> String {
        let names = (0..200).map(|it| format!("export type A{it} = {};\n", of.replace('*', &format!("A{}", it + 1))));
        names.chain(["export type A200 = string;\n".to_owned()]).collect()
    };
    for of in ["*[]", "(a: *) => void", "{ a: *[] }", "* | { x: string }"] {
        let members = "export interface I { a: A0; b: string }\nexport function f(i: I, a: A0): void\nexport function go(): void\n";
        let (text, notes) = of_module(&format!("{}{members}", chain(of)));
        let (read, mut mistakes) = crate::specs::parsed(&text);
        mistakes.extend(read.iter().flat_map(crate::specs::mistakes_of));
        let said: Vec<&str> = mistakes.iter().map(|it| it.message.as_str()).collect();
        assert!(read.is_some() && said.is_empty(), "{of}: {said:?}");
        has(&text, &["function go() => void;", "b: string"]);
        let is_told = |why: &str| why.contains("levels deep") || why.contains("more than 120 names");
        assert!(of.starts_with('{') || notes.left_out.iter().any(|it| is_told(&it.why)), "{of}");
    }
}

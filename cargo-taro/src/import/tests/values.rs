//! Sets of values: keys, enums and literals.

use super::{becomes, has, of_module, read_as};

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

/// Rust's texts hold no half of a surrogate pair.
#[test]
fn a_lone_surrogate_keeps_its_escape() {
    becomes(
        "interface TaroStatic { f(a: '\\ud800x' | '\\u{1F600}' | '\u{FFFD}d800\\udc00', b: { '\\udfff': string }): void }",
        "function f(a: \"\\\\ud800x\" | \"😀\" | \"\u{FFFD}d800\\\\udc00\", b: {\n    \"\\\\udfff\": string,\n}) => void;",
    );
}

/// A text with an escape is another text than the half that it stands for.
#[test]
fn a_lone_surrogate_is_listed() {
    let (text, notes) = of_module(
        "export function f(a: '\\ud800' | `b\\udfff`): { '\\ud801': string; '\\ud83d\\ude00': string }
         export const enum E { A = '\\ud802' }
         export function g(a: E): void\n",
    );
    has(&text, &[r#""\\ud800" | "b\\udfff""#, r#""\\ud801": string"#, "\"😀\": string", r#""\\ud802""#]);
    let listed = notes.read_as.iter().map(|it| it.why.as_str()).collect::<Vec<_>>();
    let why = |half| format!("the text `{half}`: no text of Rust holds half of a surrogate pair");
    assert_eq!(listed, [r"\ud800", r"b\udfff", r"\ud801", r"\ud802"].map(why));
}

/// JavaScript gets the value, and a person reads the name.
#[test]
fn the_values_of_an_enum_keep_their_names() {
    let (text, notes) = of_module(
        "export const enum State { Idle = 0, Busy = 1, self, Unknown }
         export declare const enum Kind { GetAll = 'get-all', put_all = 'PUT', Same = 'PUT', 'odd name' = 'x' }
         export enum Other { Idle = 7, /** @supported weapp */ Old = 0 }
         export function set(state: State.Idle, of: State | 0, both: State | Other): Kind.put_all\n",
    );
    has(
        &text,
        &[
            "type State =\n        #[rust(\"Idle\")]\n        | 0\n        #[rust(\"Busy\")]\n        | 1\n        #[rust(\"Self_\")]\n        | 2\n        \
             #[rust(\"Unknown\")]\n        | 3;",
            "| \"get-all\"\n        #[rust(\"PutAll\")]\n        | \"PUT\"\n        #[rust(\"OddName\")]\n        | \"x\";",
            "#[rust(\"Idle\")]\n        | 7\n        #[platforms(weapp)]\n        #[rust(\"Old\")]",
            "#[rust(\"IdleToo\")]\n            | 7,",
            "=>\n        #[rust(\"PutAll\")]\n        | \"PUT\";",
        ],
    );
    assert_eq!(read_as(&notes), [("Kind.Same", "`Kind.put_all`, which has the same value")]);
    assert!(notes.left_out.is_empty(), "{:?}", notes.left_out);
}

/// luxon's years are numbers, or the one that is none.
#[test]
fn the_numbers_that_javascript_has_itself_are_numbers() {
    let (text, notes) = of_module(
        "type If<V, I, B> = B extends true ? V : I
         export interface Time { year: If<number, typeof NaN, false>; most: typeof Infinity }
         export function now(): Time\n",
    );
    has(&text, &["year: number,", "most: number,"]);
    assert!(notes.bare.is_empty(), "{:?}", notes.bare);
}

/// A `.d.ts` that gives a value no number says nothing of it: that of LeanCloud's are texts. To TypeScript too it is no constant.
#[test]
fn a_value_that_no_declaration_says_is_read_when_the_program_runs() {
    let (text, notes) = of_module(
        "export enum Order { ASCENDING, DESCENDING } export enum Mixed { A = 1, B } enum Inner { X, Y = 'y' }
         enum Hidden { H } export type { Hidden }
         export function sort(by: Order, one: Order.ASCENDING, mixed: Mixed, inner: Inner): Mixed.B\n",
    );
    has(
        &text,
        &[
            "type Order = string | number;",
            "interface OrderStatic {\n        readonly ASCENDING: Order,\n        readonly DESCENDING: Order,\n    }",
            "#[rust(\"order_static\")]\n    const Order: OrderStatic;",
            "type Mixed =\n        #[rust(\"A\")]\n        | 1;",
            "interface MixedStatic {\n        readonly B: Mixed,\n    }",
            "type Inner = \"y\";",
            "function sort(by: Order, one: Order, mixed: Mixed, inner: Inner) => Mixed;",
        ],
    );
    assert_eq!(read_as(&notes).iter().map(|it| it.0).collect::<Vec<_>>(), ["Order", "Mixed"]);
    let left_out: Vec<&str> = notes.left_out.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(left_out, ["Inner.X", "Hidden.H"]);
    assert!(notes.bare.is_empty(), "{:?}", notes.bare);
}

#[test]
fn the_members_of_an_object_name_its_values() {
    let (text, _) = of_module(
        "export declare const State: { readonly Idle: 0; readonly Busy: 1 }
         export type State = (typeof State)[keyof typeof State]
         export declare const Kind: { readonly GetAll: 'get-all'; readonly Put: 'PUT!' }
         export type Kind = typeof Kind[keyof typeof Kind]
         interface Config { mode: 'fast'; at: number }
         export function set(mode: Config['mode']): void
         export {}\n",
    );
    has(
        &text,
        &[
            "type State =\n        #[rust(\"Idle\")]\n        | 0\n        #[rust(\"Busy\")]\n        | 1;",
            "type Kind = \"get-all\" | \"PUT!\";",
            "function set(mode: \"fast\") => void;",
        ],
    );
}

#[test]
fn what_stands_beside_a_set_of_values_is_told() {
    let (text, notes) = of_module(
        "type Known = 'n' | 'm'
         export type Open = 'x' | string
         export function set(a: 1 | number | null, b: Known | string, c: `a-${string}` | 'b', d: 'x' | (string & {})): `z`
         export function get(a: 'x' | string | ArrayBuffer, b: 1 | string, c: boolean | true, d: string | any): void
         export interface Data { [key: `data-${string}`]: string }\n",
    );
    has(
        &text,
        &[
            "type Open = \"x\";",
            "function set(a: 1 | null, b: Known, c: \"b\", d: \"x\") => \"z\";",
            "function get(a: \"x\" | string | ArrayBuffer, b: 1 | string, c: boolean, d: any) => void;",
        ],
    );
    let text = "the set of the values beside it, which holds any other text as `Unknown`";
    let number = "the set of the values beside it, which holds any other number as `Unknown`";
    let pattern = "`string`: a spec does not say which texts fit";
    assert_eq!(
        read_as(&notes),
        [
            ("string", text),
            ("number", number),
            ("string", text),
            ("`a-${string}`", pattern),
            ("string", text),
            ("string", text),
            ("`data-${string}`", pattern),
        ]
    );
}

#[test]
fn the_keys_of_a_record_are_those_of_an_enum() {
    let (spec, notes) = of_module(
        "export enum Kind { Text = 'text', Link = 'a' } export enum Level { Low = 0, High = 5 }
         export type By = Record<Kind, number>; export type Each = { [K in Kind]?: K };
         export function f(by: By, each: Each, not: Exclude<Kind, Kind.Text>): By[Kind.Link];
         export function g(level: Record<Level, string>): void; export function h(some: Pick<By, Kind.Text>): void;",
    );
    let parts = [
        "interface By {\n        text: number,\n        a: number,",
        "#[rust(\"low\")]\n        \"0\": string,\n        #[rust(\"high\")]\n        \"5\": string,",
        "some: {\n        text: number,\n    }",
        "not:\n            #[rust(\"Link\")]\n            | \"a\",",
        ") => number;",
    ];
    has(&spec, &parts);
    assert!(notes.left_out.is_empty() && notes.bare.is_empty(), "{:?} {:?}", notes.left_out, notes.bare);
}

#[test]
fn what_no_value_is_and_a_tuple_of_any_length_are_told() {
    let (spec, notes) = of_module(
        "export type Only<T> = T extends string ? T : never;
         export interface A { a?: never; b: string | never; c: Only<'x' | 'y' | 1>; d: [string, ...number[]] }
         export function f(none: never, ...rest: [string, ...number[]]): never;
         export function g(...all: [first: A, second?: string, ...more: boolean[]]): void;
         export function h(...all: [...string[], number]): void;",
    );
    let parts = [
        "b: string,",
        "type OnlyOther = \"x\" | \"y\";",
        "d: (string | number)[],",
        "function f(none: undefined, rest1: string, ...rest: number[]) => undefined;",
        "function g(first: A, second?: string, ...more: boolean[]) => void;",
        "function h(...all: (string | number)[]) => void;",
    ];
    has(&spec, &parts);
    let told = read_as(&notes);
    let never = told.iter().filter(|it| it.0 == "never" && it.1.contains("no value is of it")).count();
    let open = told.iter().filter(|it| it.1.contains("an array of all its parts")).map(|it| it.0);
    assert_eq!(
        (never, open.collect::<Vec<_>>()),
        (3, vec!["[string, ...number[]]", "[...string[], number]"]),
        "{told:?}"
    );
}

/// A list is no `Int16Array`, and an `ArrayBuffer` is no view of one.
#[test]
fn memory_that_no_spec_can_say_is_any_value() {
    let (text, notes) = of_module(
        "export function f(a: Int16Array, b: DataView, c: Uint8Array, d: Float32Array, e: SharedArrayBuffer): Float64Array
         export function g(a: string | Int16Array, b: ArrayBuffer | Uint8Array | DataView, c: Uint8ClampedArray): ArrayBufferLike
         export function h(a: Int8Array | undefined, b: Uint8Array | string): ArrayBufferView\n",
    );
    has(
        &text,
        &[
            "function f(a: any, b: any, c: Uint8Array, d: Float32Array, e: any) => any;",
            "function g(a: string, b: ArrayBuffer, c: Uint8ClampedArray) => ArrayBuffer;",
            "function h(a: any, b: Uint8Array | string) => any;",
        ],
    );
    let bare: Vec<_> = notes.bare.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(bare, ["Int16Array", "DataView", "SharedArrayBuffer", "Float64Array", "Int8Array", "ArrayBufferView"]);
    let read: Vec<_> = read_as(&notes).into_iter().map(|(name, why)| (name, &why[..7])).collect();
    let sent = ("Uint8Array", "bytes, ");
    assert_eq!(read, [sent, ("Int16Array", "nothing"), ("DataView", "nothing"), sent]);
}

#[test]
fn a_part_of_a_union_that_no_spec_can_say_is_left_out() {
    let (text, notes) = of_module(
        "type Big = bigint
         export type Value = string | number | bigint | BigNumber
         export class BigNumber { constructor(n: Value); plus(n: Value): BigNumber }
         export function f(a: Big | string, b: bigint | null): number | bigint\n",
    );
    has(&text, &["type Value = string | number | BigNumber;", "function f(a: string, b: any) => number;"]);
    let why = "nothing: a whole number of any size, which Rust has no type for, and the other types are kept";
    assert_eq!(read_as(&notes), [("bigint", why); 3]);
    assert_eq!(notes.bare.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["bigint"; 2]);
}

#[test]
fn a_tuple_that_may_be_shorter_is_listed() {
    let (text, notes) =
        of_module("export function f(a: [number, string?], ...b: [number, string?]): [x: number, y?: string]\n");
    has(
        &text,
        &["function f(a: [number, string | undefined], b1: number, b2?: string) => [number, string | undefined];"],
    );
    let why = "a list of all its parts: one that may be left out is sent as `undefined`, and counts in the length";
    assert_eq!(read_as(&notes), [("[number, string?]", why), ("[x: number, y?: string]", why)]);
}

/// A `count` may have a fraction in a module that does not say that it has none.
#[test]
fn a_name_alone_says_no_unit_of_a_module() {
    let (text, _) = of_module(
        "export interface Stats { count: number; index: number; port: number; statusCode: number
           /** How many, as an integer. */ size: number; /** @unit integer */ length: number; /** 个数 */ items: number }
         export function stats(): Stats\n",
    );
    has(
        &text,
        &["{\n        count: number,\n        index: number,\n        port: number,\n        statusCode: number,\n"],
    );
    assert_eq!(text.matches("#[unit(integer)]").count(), 3, "{text}");
}

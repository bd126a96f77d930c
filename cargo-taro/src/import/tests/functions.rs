//! What can be called, in one way or in several.

use super::{becomes, has, imported, of_module};

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
fn a_list_of_parameters_is_each_of_them() {
    let (text, notes) = of_module(
        "declare function other(a: string, b?: number): void
         export function rest(at: string, ...more: [number, string?]): void
         export function same(...of: Parameters<typeof other>): void
         export function all(...of: string[]): void\n",
    );
    has(
        &text,
        &[
            "function rest(at: string, more1: number, more2?: string) => void;",
            "function same(of1: string, of2?: number) => void;",
            "function all(...of: string[]) => void;",
        ],
    );
    assert!(notes.left_out.is_empty(), "{:?}", notes.left_out);
}

#[test]
fn a_rest_of_several_tuples_is_a_way_to_call_for_each() {
    let (spec, notes) = of_module(
        "export function on(...args: [name: string] | [name: string, code: number, more: boolean]): void;\n\
         export interface Bus { emit(...args: [string] | [number, string, boolean]): void }\nexport function bus(): Bus;",
    );
    has(
        &spec,
        &["function on(args1: string) => void;", "function on(args1: string, args2: number, args3: boolean) => void;"],
    );
    has(&spec, &["emit(args1: string) => void,", "emit(args1: number, args2: string, args3: boolean) => void,"]);
    assert_eq!(notes.left_out, []);
}

#[test]
fn ways_that_take_several_types_are_one_union_with_each_once() {
    let (spec, notes) = of_module(
        "export function open(to: string | number): void;\nexport function open(to: boolean | string): void;\n\
         export class Player { constructor(to: string | number); constructor(to: boolean | string); go(): void }",
    );
    has(
        &spec,
        &[
            "function open(to: string | number | boolean) => void;",
            "function Player(to: string | number | boolean) => Player;",
        ],
    );
    assert_eq!(notes.left_out, []);
}

#[test]
fn a_way_to_call_has_a_name_of_rust_whatever_its_parameter_is_called() {
    let (spec, _) = of_module(
        "export function at(list: string): string;\nexport function at(__: number, list: boolean): number;\n\
         export function go_(a: string): string;\nexport function go_(_b: number, c: boolean): number;",
    );
    has(&spec, &["#[rust(\"at_too\")]", "#[rust(\"go_with_b\")]"]);
}

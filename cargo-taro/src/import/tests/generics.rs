//! Type parameters, and types that are chosen by one.

use super::{becomes, has, of_module};
use crate::import::notes::Note;

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

/// Each of them would be another type, without an end.
#[test]
fn an_interface_that_leads_to_a_larger_one_of_itself_ends() {
    let is_told = |it: &Note| it.why.contains("leads to itself with ever larger arguments");
    let grown = [
        "export interface Box<T> { value: T; wrap(): Box<Box<T>> } export function get(): Box<string>",
        "export interface List<T> { get(i: number): T; zip<U>(o: List<U>): List<[T, U]> } export function get(): List<string>",
        "export interface A<T> { b(): B<T[]> } export interface B<T> { a(): A<T[]> } export function get(): A<string>",
    ];
    for text in grown {
        let (spec, notes) = of_module(text);
        assert!(spec.matches("interface ").count() < 9, "{spec}");
        assert!(notes.bare.iter().any(is_told), "{text}");
    }
    let (spec, notes) =
        of_module("export interface Box<T> { value: T } export function get(): Box<Box<Box<Box<Box<string>>>>>");
    assert_eq!((spec.matches("interface ").count(), notes.bare.iter().any(is_told)), (6, false), "{spec}");
}

#[test]
fn this_is_the_interface_that_has_the_member() {
    let (spec, _) = of_module(
        "export interface Map<K, V> { get(key: K): V; set(key: K, value: V): this; of: { own(): this } }
         export interface List<T> { first(): T; by(): Map<string, this>; some: Partial<Chain>; add(it: T): this }
         export interface Chain { next(): this }
         export type Both = Chain & { more(): void };
         export function list(): List<number>; export function both(): Both;",
    );
    let parts = [
        "by() => MapStringThis,",
        "get(key: string) => ListNumber,",
        "set(key: string, value: ListNumber) => MapStringThis,",
        "add(it: number) => ListNumber,",
        // Not the list, in which it is only named.
        "next?: () => Chain,",
    ];
    has(&spec, &parts);
    has(&spec, &["type Both = Object1;", "interface Object1 {\n        next() => Object1,\n        more() => void,"]);
}

/// Each of them would be larger than the one before.
#[test]
fn this_as_an_argument_or_among_others_ends() {
    let grown = [
        "export interface Map<K, V> { get(key: K): V; group<G>(by: (value: V) => G): Map<G, this> } export const m: Map<string, number>;",
        "export interface Map<K, V> { get(key: K): V; set(k: K): this; sort(): this & Sorted<K, V>; sortBy(): this & Sorted<K, V> }
         export interface Sorted<K, V> extends Map<K, V> { first(): V } export const m: Map<string, number>;",
    ];
    for text in grown {
        let (spec, _) = of_module(text);
        assert!(spec.matches("interface ").count() < 9, "{spec}");
    }
    let (spec, notes) = of_module(grown[1]);
    assert!(notes.left_out.is_empty(), "{:?}", notes.left_out);
    has(&spec, &["sort() => Object1,", "set(k: string) => MapStringNumber,"]);
}

/// The default is the interface itself.
#[test]
fn a_default_that_leads_to_its_own_interface_ends() {
    let (spec, _) = of_module(
        "export interface Node<T = any, P extends Node = Node<any, any>> { value: T; parent: P | null; children: Node<T>[] }
         export function root(): Node<string>;",
    );
    has(&spec, &["value: string,", "function root() => Node"]);
    assert!(spec.matches("interface ").count() < 5, "{spec}");
}

#[test]
fn what_is_made_of_each_part_is_made_of_all() {
    let (spec, notes) = of_module(
        "export type Big = Uppercase<'ab' | 'cd'>; export interface In { a?: number; b: string | undefined }
         export type All<T> = { [K in keyof T]-?: T[K] }; export function f(big: Big, all: All<In>, dates: Map<string, Date>): Date;",
    );
    has(&spec, &["type Big = \"AB\" | \"CD\";", "a: number,\n        b: string,"]);
    let told: Vec<_> =
        notes.read_as.iter().filter(|it| it.why.contains("nothing is known")).map(|it| &it.name).collect();
    assert_eq!(told, ["Map", "Date"]);
}

/// `Optional<this>`, `Nullable<Optional<this>>` ..: each leads to all the others with larger arguments, and twelve of them to
/// more types than there is memory.
#[test]
fn interfaces_that_lead_to_each_other_with_ever_larger_arguments_end() {
    let methods: String = (0..12).map(|it| format!("  wrap{it}(): Wrap{it}<this>\n")).collect();
    let wraps: String =
        (0..12).map(|it| format!("export interface Wrap{it}<T> extends Base {{ inner{it}: T }}\n")).collect();
    let text = format!(
        "export interface Base {{\n{methods}}}\n{wraps}export interface Text extends Base {{ text: string }}\nexport function text(): Text;"
    );
    let (spec, notes) = of_module(&text);
    has(&spec, &["function text() => Text;", "text: string,", "inner11: "]);
    assert!(spec.len() < 2_000_000, "{}", spec.len());
    let many =
        notes.bare.iter().filter(|it| it.why.starts_with("an interface with more than 40 sets of type arguments"));
    assert!(many.count() > 0);
}

/// Each alias puts its argument in twice, so that one member has too many parts. It says so, and the others are kept.
#[test]
fn a_member_that_is_too_much_takes_none_of_the_others_along() {
    let doubled: String =
        (1..16).map(|it| format!("type D{it}<T> = [D{before}<T>, D{before}<T[]>];\n", before = it - 1)).collect();
    let text = format!(
        "type D0<T> = {{ it: T }};\n{doubled}export interface Inner {{ much: D15<string>, after: {{ a: string }} }}
         export interface Outer {{ inner: Inner, last: {{ b: string }} }}
         export function outer(): Outer;\nexport function other(a: string): number;"
    );
    let (spec, notes) = of_module(&text);
    has(&spec, &["function outer() => Outer;", "function other(a: string) => number;", "inner: Inner,"]);
    has(&spec, &["after: {\n            a: string,", "last: {\n            b: string,", "much: any,"]);
    let said: Vec<&str> = notes.bare.iter().map(|it| it.why.as_str()).collect();
    assert_eq!(said, ["this type has more than 50000 parts once its type arguments are put in"]);
}

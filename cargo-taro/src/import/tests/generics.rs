//! Type parameters, and types that are chosen by one.

use super::{becomes, of_module};
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

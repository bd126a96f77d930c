//! Type parameters, and types that are chosen by one.

use super::becomes;

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

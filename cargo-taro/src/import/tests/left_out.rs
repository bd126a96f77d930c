//! What is left out, and what is a mistake.

use super::{has, imported, of_module, read_as, written};
use crate::import::lowered;
use crate::import::notes::Note;
use crate::import::sources::{Source, Sources};

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
    let names = |list: &[Note]| list.iter().map(|it| it.name.clone()).collect::<Vec<_>>();
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

#[test]
fn a_mistake_of_syntax_is_all_that_is_told() {
    let files = vec![Source::new("a.d.ts".to_owned(), "interface A { a: }".to_owned())];
    let error = lowered(Sources { files }).err().expect("it is none");
    assert_eq!(error.to_string(), "1 place could not be read; nothing was written");
    let files = vec![Source::new("a.d.ts".to_owned(), "interface A { a: string }".to_owned())];
    assert!(lowered(Sources { files }).err().expect("it has no API").to_string().contains("`TaroStatic`"));
}

/// What a person reads of a name: where it is, and what to write by hand.
#[test]
fn each_reason_is_true_and_has_its_place() {
    let text = "export interface Opt { url: string; success?: (code: string) => void }
export function first(option: Opt): void
export function second(url: string, option: Opt): void
export function third(url: string, option: { fail?: () => void }): void
export function some(option: { success?: () => void } | { fail?: () => void, b: string }): void
export function heard(callback: (of: { success: () => void }) => void): void
export interface Control {
  go(option: Opt): void
  stop(url: string, option: Opt): Promise<string>
}
export class Player { constructor(src: string, option: Opt); play(): void }
export namespace space { class Inner { inner(): void } function f(): void; namespace f { const x: number } }
export interface Called { (a: string): void; c: number }
export function take(of: { (a: string): void; (b: number): string }, make: new () => Called, at: typeof import('x').y): void
";
    let (_, notes) = of_module(text);
    let first = "must stand in a function's first parameter: write a function in JavaScript that takes it first";
    let alone = "must be a parameter by itself: write a function in JavaScript";
    let expected = [
        ("second", "second(", first),
        ("third", "third(", first),
        ("some", "some(", alone),
        ("Control.stop", "stop(", first),
        ("new Player", "Player {", first),
        ("new Inner", "Inner {", "a class in a namespace: write a function that makes its objects, in JavaScript"),
        ("f.x", "x: number", "a member of a function in a namespace: write a function that gives it"),
        ("(a: string): void", "(a: string): void; c", "an object that has members cannot be called: write a function"),
        ("(b: number): string", "(b: number): string }", "another way to call it: a callback has one"),
    ];
    let found = |list: &[Note]| -> Vec<(String, usize, String)> {
        list.iter().map(|it| (it.name.clone(), it.at.start as usize, it.why.clone())).collect()
    };
    let left_out = found(&notes.left_out);
    assert_eq!(left_out.len(), expected.len(), "{left_out:?}");
    for ((name, start, why), (expected, place, reason)) in left_out.iter().zip(expected) {
        assert_eq!((name.as_str(), *start), (expected, text.find(place).expect("it is there")), "{why}");
        assert!(why.contains(reason), "{why}");
    }
    let bare = found(&notes.bare);
    let bare: Vec<(&str, &str)> = bare.iter().map(|(name, _, why)| (name.as_str(), why.as_str())).collect();
    assert_eq!(
        bare,
        [
            ("new () => Called", "a class: write a function that makes its objects, in JavaScript, and bind that"),
            (
                "typeof import('x').y",
                "the type of a value of another module, which no spec can say: write another type by hand"
            ),
        ]
    );
}

/// A program would write the second over the first.
#[test]
fn what_a_program_gives_has_one_function_of_a_name() {
    let (text, notes) = of_module(
        "export interface Hooks { bar(): void; bar(x: number): string; /** @supported weapp */ on(a: string): void }
         export function install(h: Hooks): void
         export interface Got { bar(): void; bar(x: number): string }
         export function got(): Got\n",
    );
    has(
        &text,
        &[
            "interface Hooks {\n        bar: () => void,\n        #[platforms(weapp)]\n        on: (a: string) => void,\n    }",
        ],
    );
    has(&text, &["bar() => void,\n        #[rust(\"bar_with_x\")]\n        bar(x: number) => string,"]);
    let left_out: Vec<_> = notes.left_out.iter().map(|it| (it.name.as_str(), it.why.as_str())).collect();
    let why = "another way to call it, `(x: number) => string`: what a program gives has one function of a name, and the \
               first is bound";
    assert_eq!(left_out, [("Hooks.bar", why)]);
}

#[test]
fn what_is_only_set_is_left_out() {
    let (text, notes) = of_module(
        "export class S {
           set only(v: number); get both(): string; set both(v: string)
           set more(v: string | number | null); get more(): string; get read(): number; static set all(v: number)
         }
         export interface I { set wo(x: number); get a(): number | string; set a(v: number) }
         export function i(): I\n",
    );
    has(&text, &["both: string,\n        more: string,\n        readonly read: number,", "a: number | string,"]);
    assert!(![" only", " wo", " all"].iter().any(|it| text.contains(it)), "{text}");
    let left_out: Vec<_> = notes.left_out.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(left_out, ["S.only", "S.all", "wo"]);
    assert!(notes.left_out.iter().all(|it| it.why.contains("only set")), "{:?}", notes.left_out);
    let expected = [
        (
            "S.more",
            "`string`, as it is read: it is set as `string | number | null`, which a spec cannot say beside that",
        ),
        ("a", "`number | string`, as it is read: it is set as `number`, which a spec cannot say beside that"),
    ];
    assert_eq!(read_as(&notes), expected);
}

#[test]
fn what_a_comment_leads_to_that_is_no_address_is_told() {
    let (text, notes) = of_module(
        "/** @see {@link https://a.example/b | the page} */ export function f(): void
         /** @see {@link f} */ export function g(): void
         interface Of { /** @see OTHER for more */ a: string } export const of: Of\n",
    );
    has(&text, &["#[see(\"https://a.example/b\")]\n    function f() => void;"]);
    let why = "nothing: a spec keeps addresses alone (`https://..`); the same of 1 more in this file";
    assert_eq!(read_as(&notes), [("@see {@link f}", why)]);
}

//! What is left out, and what is a mistake.

use super::{imported, written};
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

//! Names that two types have, that only JavaScript has, or that no file declares.

use super::{becomes, has, of_module, read_as};
use crate::import::descriptions::Descriptions;
use crate::import::lowered;
use crate::import::sources::{Source, Sources};

/// jQuery has a Cyrillic letter, and a mark of Japanese, in names of parameters: rustc warns of both.
#[test]
fn a_parameter_is_written_in_one_script() {
    let (text, _) = of_module(
        "export function each(fun\u{441}tion: (\u{440}l: string) => void, a\u{ff70}b: string, 日本: string, caf\u{e9}: string): void\n",
    );
    has(&text, &["each(fun_tion: (_l: string) => void, a_b: string, \"日本\": string, \"caf\u{e9}\": string)"]);
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
fn a_type_whose_name_another_one_has_is_listed() {
    let (spec, notes) = of_module(
        "interface _Code { text: string }\nexport type Code = _Code | number;\nexport interface Box { value: Code }\n\
         export function code(): Box;",
    );
    has(
        &spec,
        &["interface _Code {", "type CodeType = _Code | number;", "interface BoxType {\n        value: CodeType,"],
    );
    let listed = read_as(&notes);
    assert!(listed.contains(&("Code", "`CodeType`: in Rust, another type has its name")), "{listed:?}");
    assert!(listed.contains(&("Box", "`BoxType`: in Rust, another type has its name")), "{listed:?}");
}

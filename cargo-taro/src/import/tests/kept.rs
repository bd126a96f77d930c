//! What an import keeps of the spec that is there.

use std::collections::BTreeMap;

use taro_api_codegen::ast::Doc;
use taro_api_codegen::print;
use taro_api_codegen::span::Span;

use super::written;
use crate::import::descriptions::{self, Descriptions};
use crate::import::lowered;
use crate::import::sources::{Source, Sources};

/// What an import writes where a spec is.
fn kept(sources: Sources, old: &str) -> BTreeMap<String, String> {
    let lowered = lowered(sources).expect("it can be read");
    let written = lowered.write(&|_| Ok(Descriptions::read(old).expect("a spec")), false);
    written.expect("it can be written").texts()
}

#[test]
fn our_own_descriptions_are_kept() {
    let old = "//! Ours.\n\ntaro_api::spec! {\n    namespace scan {\n        /// What to scan.\n        interface Option {\n            \
               /// How.\n            /// And why.\n            mode?: string,\n            gone?: string,\n        }\n    }\n\n    \
               /// Scans.\n    #[doc = include_str!(\"scan.md\")]\n    function scan(option: scan::Option) => void;\n}\n";
    let text = "import Taro from '../../index'\ndeclare module '../../index' {\n  namespace scan { interface Option { mode?: \
                string } }\n  interface TaroStatic { scan(option: scan.Option): void }\n}\n";
    let read = || Sources { files: vec![Source::new("api/device/thing.d.ts".to_owned(), text.to_owned())] };
    let new = kept(read(), old);
    let new = &new["device/thing.rs"];
    for words in [
        "//! Ours.\n",
        "    /// What to scan.\n",
        "/// How.\n            /// And why.\n",
        "    #[doc=\" Scans.\"]\n    #[doc=include_str!(\"scan.md\")]\n",
    ] {
        assert!(new.contains(words), "{words:?} is not in\n{new}");
    }
    assert_eq!(&kept(read(), new)["device/thing.rs"], new);
}

/// Taro's text often says no unit of a span of time. What it says counts, and what is no number has none.
#[test]
fn a_unit_of_time_is_kept_where_none_is_said() {
    let old = "taro_api::spec! {\n    namespace scan {\n        interface Option {\n            #[unit(ms)]\n            every?: number,\n            \
               #[unit(s)]\n            wait: number | null,\n            #[unit(ms)]\n            timeout?: number,\n            #[unit(ms)]\n            \
               text?: number,\n            #[unit(integer)]\n            size?: number,\n        }\n    }\n    \
               function scan(option: scan::Option) => void;\n}\n";
    let text = "import Taro from '../../index'\ndeclare module '../../index' {\n  namespace scan { interface Option { every?: number, \
                wait: number | null, /** 单位：秒 */ timeout?: number, text?: string, size?: number } }\n  \
                interface TaroStatic { scan(option: scan.Option): void }\n}\n";
    let sources = Sources { files: vec![Source::new("api/device/thing.d.ts".to_owned(), text.to_owned())] };
    let new = &kept(sources, old)["device/thing.rs"];
    for words in
        ["#[unit(ms)]\n            every?", "#[unit(s)]\n            wait:", "#[unit(s)]\n            timeout?"]
    {
        assert!(new.contains(words), "{words:?} is not in\n{new}");
    }
    assert_eq!(new.matches("#[unit").count(), 3, "{new}");
}

/// Each thing that can be described has a description of its own, and has it after the next import.
#[test]
fn every_description_is_kept_wherever_it_stands() {
    let text = "import Taro from '../../index'
        declare module '../../index' {
          namespace scan {
            interface Option<T extends { kind: 'one' } = { kind: 'two' }> extends Base<{ of: number }> {
              mode?: 'fast' | 'exact' | 1 | -1, sizes: ('small' | 'large')[], pair: ['left' | 'right', { x: number }]
              area?: { width: number, inner: { height: number } }, list: { name: string }[], [key: string]: any
              success?: (res: { code: number, more?: { text: string } }) => void, t?: T
              either: { path: string, size: number } | { path: string, data: ArrayBuffer } | string
              table: Record<string, { row: string }>, then: Promise<{ row: string }>
            }
            interface Base<T> { base: T }
            type Kind = 'qr' | 'bar-code'
            type Both = { a: string } & { b: 'c' | 'd' }
            type Call = (of: { x: number }, mode: 'on' | 'off') => { y: number }
            enum Level { Low = 1, High }
            interface Codes { 0\n 100\n 'text' }
            namespace inner { interface Option { deep: keyof Codes, level: Level, both: Both, call: Call } }
          }
          namespace scan { interface Later { kind: Kind, option: scan.Option, inner: inner.Option } }
          class Player {
            constructor(src: string)
            static of(src: string): Player
            volume: number
            play(at: number): void
            play(at: { time: number }): { at: number }
            on(event: 'play' | 'stop', told: (res: { at: number }, why: 'user' | 'end') => void): this
          }
          interface TaroStatic {
            scan(option: scan.Option, later: scan.Later): Promise<{ result: 'a' | 'b' }>
            many(of: string): { one: string }
            many(of: number, mode?: 'x' | 'y'): { one: string }
            Player: typeof Player
            player(): Player
            env: { TARO_ENV: 'weapp' | 'h5', [key: string]: string | undefined }
          } }";
    let read = || Sources { files: vec![Source::new("api/device/thing.d.ts".to_owned(), text.to_owned())] };
    let bare = written(&lowered(read()).expect("it can be read")).texts()["device/thing.rs"].clone();
    let mut spec = descriptions::parse(&bare).expect("a spec");
    let mut count = 0;
    descriptions::each(&mut spec, |path, attrs| {
        count += 1;
        attrs.docs = vec![Doc { text: format!(" {count}: {path}."), span: Span::call_site() }];
    });
    assert!(count > 80, "{count}");
    let head = bare.split_once("taro_api::spec!").expect("a spec").0;
    let described = format!("{head}taro_api::spec! {{\n{}}}\n", print::spec(&spec));
    assert_eq!(kept(read(), &described)["device/thing.rs"], described);
}

#[test]
fn what_an_audit_found_is_kept_as_far_as_it_still_says_something() {
    let old = "taro_api::spec! {\n    #![taro(\"4.2.1\")]\n\n    #[platforms(weapp, h5)]\n    #[found(tt, swan)]\n    \
               #[absent(h5)]\n    function scan() => void;\n\n    #[absent(rn)]\n    function stop() => void;\n\n    \
               #[platforms(h5)]\n    #[found(tt)]\n    function gone() => void;\n}\n";
    let text = "import Taro from '../../index'\ndeclare module '../../index' {\n  interface TaroStatic {\n\
                /** @supported weapp, tt */ scan(): void\n stop(): void\n gone(): void } }\n";
    let read = || Sources { files: vec![Source::new("api/device/thing.d.ts".to_owned(), text.to_owned())] };
    let new = kept(read(), old);
    let new = &new["device/thing.rs"];
    let expected = "//! `scan`, `stop`, `gone`.\n\ntaro_api::spec! {\n    #![taro(\"4.2.1\")]\n\n    #[platforms(weapp, tt)]\n    \
                    #[found(swan)]\n    function scan() => void;\n\n    #[absent(rn)]\n    function stop() => void;\n\n    \
                    function gone() => void;\n}\n";
    let facts: String = new.lines().filter(|it| !it.contains("#[see")).map(|it| format!("{it}\n")).collect();
    assert_eq!(facts, expected);
    assert_eq!(&kept(read(), new)["device/thing.rs"], new);
}

#[test]
fn what_corrects_a_type_is_kept_where_it_was() {
    let old = "taro_api::spec! {\n    interface Thing {\n        #[corrected(string | null, \"run\")]\n        #[alias(\"title\", \"run\")]\n        name: string,\n    }\n\n    \
               const env: {\n        #[corrected(number | undefined, \"run\")]\n        size: number,\n    };\n\n    \
               #[corrected(() => void, \"run\")]\n    function scan() => Thing;\n\n    \
               #[corrected(any, \"run\")]\n    const gone: Thing;\n}\n";
    let text = "import Taro from '../../index'\ndeclare module '../../index' {\n  interface Thing { name: string, more?: number }\n  \
                interface TaroStatic { scan(): Thing\n env: { size: number } } }\n";
    let read = || Sources { files: vec![Source::new("api/device/thing.d.ts".to_owned(), text.to_owned())] };
    let new = kept(read(), old);
    let new = &new["device/thing.rs"];
    for kept in [
        "        #[corrected(string | null, \"run\")]\n        #[alias(\"title\", \"run\")]\n        name: string,\n        more?: number,",
        "        #[corrected(number | undefined, \"run\")]\n        size: number,",
        "    #[corrected(() => void, \"run\")]\n",
    ] {
        assert!(new.contains(kept), "{kept:?} is not in\n{new}");
    }
    assert_eq!(new.matches("#[corrected").count(), 3, "{new}");
    assert_eq!(&kept(read(), new)["device/thing.rs"], new);
}

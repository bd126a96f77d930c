//! The whole of Taro, and its pages beside its declarations.

use std::path::Path;

use super::{has, imported, written};
use crate::import::compare;
use crate::import::descriptions::{self, Descriptions};
use crate::import::lowered;
use crate::import::notes::Note;
use crate::import::sources::{Source, Sources};

#[test]
fn a_page_and_the_declarations_are_compared() {
    let page = imported(
        "namespace scan { interface Option { mode?: string, old: number } }
         interface TaroStatic {
           /** @supported weapp */
           scan(option?: scan.Option): void
         }",
    );
    let declared = imported(
        "namespace scan { interface Option { mode: string, more?: boolean } }
         interface TaroStatic {
           /** @supported h5, weapp */
           scan(option?: scan.Option): void
           other(): void
         }",
    );
    assert_eq!(
        compare::differences(&page.definitions, &declared.definitions),
        [
            "scan(): the page has `(option?: scan::Option) => void on weapp`, the declarations `(option?: scan::Option) => \
             void on weapp, h5`",
            "scan.Option.mode: the page has `mode?: string`, the declarations `mode: string`",
            "scan.Option.old: only the page has it: `old: number`",
            "scan.Option.more: only the declarations have it: `more?: boolean`",
        ]
    );
}

#[test]
fn what_older_versions_declare_in_the_namespace_is_the_same() {
    let text = "declare namespace Taro {\n  namespace General { interface CallbackResult { errMsg: string } }\n  namespace login \
                {\n    interface Option { success?: (res: Result) => void, fail?: (res: General.CallbackResult) => void }\n    \
                interface Result extends General.CallbackResult { code: string }\n  }\n  /** @supported weapp */\n  function \
                login(option?: login.Option): Promise<login.Result>\n  interface Task { abort(): void }\n  function \
                download(option: login.Option): Task\n  namespace center { function off(): void; function off(name: string): \
                void }\n  class cloud { static init(): void }\n  class Events { off(): void }\n  interface Words {\n    set\n    \
                remove\n    inc\n  }\n  const words: Words\n  function list(...of: string): void\n}\n";
    let source = Source::new("api/open-api/login.d.ts".to_owned(), text.to_owned());
    let lowered = lowered(Sources { files: vec![source] }).expect("it can be read");
    let text = &written(&lowered).texts()["open-api/login.rs"];
    has(
        text,
        &[
            "#[platforms(weapp)]\n",
            "function login(option?: login::Option) => Promise<login::Result>;",
            "interface Result extends CallbackResult {",
            "interface DownloadTask extends Promise<Result> {",
            "function download(option: login::Option) => login::DownloadTask;",
            "interface CenterObject {\n        off(name?: string) => void,",
            "const center: CenterObject;",
            "interface CloudObject {\n        init() => void,",
            "const cloud: CloudObject;",
            "type Words = \"set\" | \"remove\" | \"inc\";",
            "function list(...of: string[]) => void;",
        ],
    );
    let names = |list: &[Note]| list.iter().map(|it| it.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&lowered.notes.left_out), ["Events"]);
    assert_eq!(names(&lowered.notes.read_as), ["set", "...of"]);
}

/// Needs an installed @tarojs/taro, which `cargo xtask test` puts there.
#[test]
fn the_whole_of_taro_is_read_and_each_spec_can_be() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/e2e/node_modules/@tarojs/taro/types");
    if !folder.is_dir() {
        eprintln!("skipped: there is no {}", folder.display());
        return;
    }
    let read = |docs| {
        let sources = Sources::read(&folder).expect("a folder");
        let lowered = lowered(sources).expect("it can be read");
        lowered.write(&|_| Ok(Descriptions::default()), docs).expect("it can be written").texts()
    };
    let files = read(false);
    for (path, text) in files.iter().chain(&read(true)) {
        descriptions::parse(text).unwrap_or_else(|error| panic!("{path}: {error}"));
    }
    assert!(files.len() > 100, "{} files", files.len());
    assert_eq!(files, read(false), "the same text each time");
    assert!(files.values().all(|it| it.is_ascii()), "no text of Taro's own");
}

#[test]
fn what_stands_for_no_file_is_listed() {
    let text = "declare module '../../index' {\n  namespace scan { interface Option { at: Date } }\n  \
                interface TaroStatic { scan(option: scan.Option): void }\n}\n";
    let source = Source::new("api/open-api/scan.d.ts".to_owned(), text.to_owned());
    let lowered = lowered(Sources { files: vec![source] }).expect("it can be read");
    let told: Vec<_> = lowered.notes.read_as.iter().map(|it| (it.name.as_str(), it.why.as_str())).collect();
    assert_eq!(
        told,
        [("Date", "`any`: it would stand beside the types of `global.d.ts`, which the folder does not have")]
    );
}

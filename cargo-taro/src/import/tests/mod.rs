//! Each construct of TypeScript, by a small declaration; and the whole of Taro.

mod functions;
mod generics;
mod kept;
mod left_out;
mod module;
mod names;
mod objects;
mod promises;
mod taro;
mod values;

use taro_api_codegen::ast::Spec;
use taro_api_codegen::print;

use super::any::{Imported, Place, import};
use super::descriptions::{self, Descriptions};
use super::notes::Notes;
use super::sources::{Source, Sources};
use super::{Lowered, Written, lowered, verify};

/// What a file below `api/` becomes, with `global.d.ts` beside it.
fn imported(text: &str) -> Lowered {
    let general = "declare namespace TaroGeneral {\n  interface CallbackResult { errMsg: string }\n  \
                   type IAnyObject = Record<string, any>\n  interface Codes { 0\n 10000 }\n  \
                   interface Fault { errCode: keyof Codes }\n  enum ENV { WEB = 'web', RN = 'rn' }\n}\n";
    let text = format!("import Taro from '../../index'\ndeclare module '../../index' {{\n{text}\n}}\n");
    let source = |path: &str, text: &str| Source::new(path.to_owned(), text.to_owned());
    let files = vec![source("api/device/thing.d.ts", &text), source("global.d.ts", general)];
    lowered(Sources { files }).expect("it can be read")
}

/// The files that are written where there are none.
fn written(lowered: &Lowered) -> Written {
    lowered.write(&|_| Ok(Descriptions::default()), false).expect("it can be written")
}

/// The definitions of the file, without what is around them.
fn spec(text: &str) -> String {
    let files = written(&imported(text)).texts();
    let text = &files["device/thing.rs"];
    descriptions::parse(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    let inner = text.split_once("spec! {\n").expect("a spec").1;
    let lines = inner.trim_end().trim_end_matches('}').lines().map(|it| it.strip_prefix("    ").unwrap_or(it));
    lines.filter(|it| !it.starts_with("#[see")).collect::<Vec<_>>().join("\n").trim().to_owned()
}

#[track_caller]
fn becomes(typescript: &str, expected: &str) {
    assert_eq!(spec(typescript), expected.trim());
}

/// The spec and the notes of a module of these files.
fn imported_any(files: &[(&str, &str)], place: &Place) -> (String, Notes) {
    let Imported { mut spec, places, mut notes, .. } = tried_any(files, place).expect("it can be imported");
    let wrapped = |spec: &Spec| format!("taro_api::spec! {{\n{}}}\n", print::spec(spec));
    (verify::accepted(&mut spec, &places, &mut notes, &wrapped), notes)
}

/// What an import of these files comes to.
fn tried_any(files: &[(&str, &str)], place: &Place) -> anyhow::Result<Imported> {
    static NUMBER: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
    let number = NUMBER.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("cargo-taro-any-{}-{number}", std::process::id()));
    for (path, text) in files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
        std::fs::write(path, text).expect("it can be written");
    }
    let made = import(&folder, place);
    std::fs::remove_dir_all(&folder).expect("it can be removed");
    made
}

#[track_caller]
fn has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "no `{part}` in\n{text}");
    }
}

/// The spec and the notes of the module `m`, of one file.
fn of_module(text: &str) -> (String, Notes) {
    imported_any(&[("index.d.ts", text)], &Place::Module("m".to_owned()))
}

/// What is read otherwise than it is written: names and reasons.
fn read_as(notes: &Notes) -> Vec<(&str, &str)> {
    notes.read_as.iter().map(|it| (it.name.as_str(), it.why.as_str())).collect()
}

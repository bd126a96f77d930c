//! What is said of a change, by small specs.

use super::{Change, changes, facts, text};
use crate::specs::SpecFile;

/// What changes from one text to the other.
fn changes(old: &str, new: &str) -> Vec<Change> {
    let side = |text: &str| {
        let file = SpecFile::read("a.rs", format!("taro_api::spec! {{ {text} }}"));
        assert!(file.mistakes.is_empty(), "{:?}", file.mistakes);
        facts::of(&[file])
    };
    changes::between(&side(old), &side(new))
}

#[track_caller]
fn says(old: &str, new: &str, breaking: &[&str], harmless: &[&str]) {
    let changes = changes(old, new);
    let shown = text::terminal(&changes);
    let part = |title: &str| {
        let lines = shown.lines().skip_while(|line| *line != title).skip(1);
        lines.take_while(|line| !line.is_empty()).map(str::trim).collect::<Vec<_>>()
    };
    assert_eq!(part("Breaks callers"), breaking);
    assert_eq!(part("Breaks nobody"), harmless);
}

#[test]
fn apis_come_and_go_with_their_types() {
    says(
        "namespace old { interface Option { a?: string } } function old(option?: old::Option) => void;",
        "namespace new { interface Option { a?: string } }
         #[platforms(weapp, tt)] function new(option?: new::Option) => void;",
        &["old() is gone"],
        &["new() is new: (option?: new::Option) -> Result<()>, on weapp, tt"],
    );
}

#[test]
fn nothing_is_said_of_what_a_caller_does_not_feel() {
    let old =
        "namespace a { interface Option extends Base { b?: string | undefined } interface Base { c: \"x\" | \"y\" } }
               /// Does it.
               #[see(\"https://example.com/a\")] function a(option: a::Option) => Promise<CallbackResult>;";
    let new = "namespace a { interface Base { c: \"y\" | \"x\" } interface Option extends Base { b?: string } }
               #[see(\"https://example.com/b\")] function a(options: a::Option) => Promise<CallbackResult>;";
    assert_eq!(changes(old, new), []);
    assert_eq!(text::terminal(&[]), "Nothing changes for callers.\n");
}

#[test]
fn a_signature_is_what_a_caller_calls() {
    says(
        "function a(one: string) => void; function b() => number; function c(x: number) => void; const d: string;",
        "function a(one: string, two?: number) => void; function b() => Promise<number>;
         #[deprecated(\"call `a`\")] function c(x: number) => void; const d: string;",
        &[
            "a() was (one: String) -> Result<()>, is (one: String, two?: f64) -> Result<()>",
            "b() was () -> Result<f64>, is () -> Promise<f64>",
        ],
        &["c() is deprecated: call `a`"],
    );
}

#[test]
fn fields_come_go_change_and_must_be_given() {
    let function = "function a(option: a::Option) => Promise<a::Result>;";
    says(
        &format!(
            "namespace a {{
                interface Option {{ gone?: string, soon?: number, kept: string, more?: string }}
                interface Result {{ code: string, size: number }}
            }} {function}"
        ),
        &format!(
            "namespace a {{
                interface Option {{ #[unit(ms)] soon?: number, kept?: string, more: string, extra?: boolean, must: string }}
                interface Result {{ code?: string, size: number, fresh: string }}
            }} {function}"
        ),
        &[
            "a::Option.gone is gone",
            "a::Option.kept may be left out, or may be missing",
            "a::Option.more must be given, or is always there",
            "a::Option.must must be given: String",
            "a::Option.soon was f64, is Duration",
            "a::Result.code may be left out, or may be missing",
        ],
        &["a::Option.extra is new: bool", "a::Result.fresh is new: String"],
    );
}

#[test]
fn the_order_of_fields_is_no_change_for_a_literal_names_them() {
    says(
        "interface Option { a: string, b: string, c?: string } function f(option: Option) => void;",
        "interface Option { b: string, a: string, c?: string } function f(option: Option) => void;",
        &[],
        &[],
    );
}

#[test]
fn values_may_be_more_and_must_not_be_fewer() {
    says(
        "interface Option { m?: \"a\" | \"b\", n?: 1 | 2, d?: string | ArrayBuffer } function f(option: Option) => void;",
        "interface Option { m?: \"b\" | \"c\", n?: 1 | 2 | 3, d?: string | number } function f(option: Option) => void;",
        &["D is ArrayBuffer no more", "M is a no more"],
        &["D may be Number too", "M may be c too", "N may be 3 too"],
    );
}

#[test]
fn hosts_are_told_once() {
    says(
        "namespace a { interface Option { x?: string, #[platforms(weapp, tt)] y?: string, z?: string } }
         #[platforms(weapp, tt, qq)] function a(option: a::Option) => void;
         #[platforms(weapp)] function b() => void;",
        "namespace a { interface Option { x?: string, y?: string, #[platforms(weapp)] z?: string } }
         #[platforms(weapp, tt, jd)] function a(option: a::Option) => void;
         function b() => void;",
        &["a() is on qq no more", "a::Option.z is on tt no more"],
        &[
            "a() is on jd too",
            "b() is on swan, alipay, tt, qq, jd, h5, rn, quickapp, harmony, harmony_hybrid, ascf too",
        ],
    );
}

#[test]
fn a_value_may_be_for_some_hosts() {
    says(
        "type M = \"a\" | #[platforms(weapp, tt)] \"b\" | \"c\"; function f(m: M) => void;",
        "type M = \"a\" | #[platforms(weapp)] \"b\" | \"c\"; function f(m: M) => void;",
        &["M::B is on tt no more"],
        &[],
    );
}

#[test]
fn methods_and_properties_of_an_object_are_members() {
    says(
        "interface Player { volume: number, play() => void, stop(at: number) => void }
         interface Task extends Promise<string> { abort() => void }
         function player() => Player; function load() => Task;",
        "interface Player { readonly volume: number, stop(at: string) => void, pause() => void }
         interface Task extends Promise<number> { abort() => void }
         function player() => Player; function load() => Task;",
        &[
            "Player.play() is gone",
            "Player.stop() was (at: f64) -> Result<()>, is (at: String) -> Result<()>",
            "Player.volume was f64, is f64, to be read",
            "Task was a task, and Promise<String>, is a task, and Promise<f64>",
        ],
        &["Player.pause() is new: () -> Result<()>"],
    );
}

#[test]
fn markdown_and_json_say_the_same() {
    let changes = changes("function a() => string; function b() => void;", "function a() => \"x\" | \"y\"; ");
    assert_eq!(
        text::markdown(&changes),
        "3 changes, 2 of them may break a caller.\n\n## Breaks callers\n\n| what | change |\n| --- | --- |\n\
         | `a()` | was `() -> Result<String>`, is `() -> Result<AResult>` |\n| `b()` | is gone |\n\n\
         ## Breaks nobody\n\n| what | change |\n| --- | --- |\n| `AResult` | is new: `a set of values` |\n"
    );
    let json: serde_json::Value = serde_json::from_str(&text::json(&changes)).expect("it is JSON");
    assert_eq!(
        json[2],
        serde_json::json!({
            "path": "b()", "kind": "removed", "breaking": true, "old": "() -> Result<()>", "new": "",
        })
    );
    assert_eq!(text::json(&[]), "[\n\n]\n");
}

//! Spec -> text: what is printed is read as what it was.

mod common;

use std::path::Path;

use common::{parsed, trees};
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, RngSeed, TestRunner};
use taro_api_codegen::ast::Spec;
use taro_api_codegen::hosts::Targets;
use taro_api_codegen::print;

/// Prints a spec, and says where it is read as another one.
fn differs(spec: &Spec) -> Option<String> {
    let text = print::spec(spec);
    if let Err(error) = text.parse::<proc_macro2::TokenStream>() {
        return Some(format!("{error} in\n{text}"));
    }
    let (read, wrong) = parsed(&text);
    if !wrong.is_empty() {
        return Some(format!("{} in\n{text}", wrong.join("\n")));
    }
    (read != *spec).then(|| format!("it is read as another one:\n{text}\n{}", print::spec(&read)))
}

/// So many cases, the same on every run; `SEED=1` tries others.
fn cases(cases: u32) -> (u64, TestRunner) {
    let seed = std::env::var("SEED").ok().and_then(|it| it.parse().ok()).unwrap_or(7);
    let (rng_seed, rng_algorithm) = (RngSeed::Fixed(seed), RngAlgorithm::XorShift);
    let config = ProptestConfig { cases, failure_persistence: None, rng_seed, rng_algorithm, ..Default::default() };
    (seed, TestRunner::new(config))
}

#[test]
fn any_tree_is_read_as_it_was() {
    let (seed, mut runner) = cases(3000);
    let result = runner.run(&trees::spec(), |spec| match differs(&spec) {
        None => Ok(()),
        Some(why) => Err(TestCaseError::fail(why)),
    });
    // The tree is the smallest that fails; its text says more.
    if let Err(error) = result {
        let shown = error.to_string();
        panic!("SEED={seed}: {}", shown.split("minimal failing input").next().unwrap_or(&shown));
    }
}

#[test]
fn the_committed_specs_are_read_as_they_were() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs")];
    let mut count = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = if path.extension().is_some_and(|it| it == "rs") {
                std::fs::read_to_string(&path).unwrap()
            } else {
                continue;
            };
            let Some((_, body)) = text.split_once("taro_api::spec! {\n") else { continue };
            let body = body.trim_end().strip_suffix('}').unwrap();
            let (spec, wrong) = parsed(body);
            assert!(wrong.is_empty(), "{}: {wrong:?}", path.display());
            assert_eq!(differs(&spec), None, "{}", path.display());
            assert_eq!(print::spec(&spec), body, "{}", path.display());
            count += 1;
        }
    }
    assert!(count > 100, "{count} specs");
}

/// Tokens of any kind, which need not be next to each other as they are written.
#[test]
fn any_default_is_read_as_it_was() {
    let tokens = [
        "a", "r#type", "_", "1", "1.5", "1.", "\"a\"", "r\"b\"", "'c'", "'d", "b'e'", "-", "/", "*", "#", "!", ".",
        "..", "=>", "&&", ",", ";", "(", "[", "{",
    ];
    let token = || proptest::sample::select(tokens.to_vec());
    let list = proptest::collection::vec((token(), proptest::bool::ANY), 1..8);
    let (seed, mut runner) = cases(2000);
    let result = runner.run(&list, |list| {
        let mut text = String::new();
        let mut open = Vec::new();
        for (token, space) in list {
            text.push_str(token);
            text.push_str(if space { " " } else { "" });
            open.extend(match token {
                "(" => Some(')'),
                "[" => Some(']'),
                "{" => Some('}'),
                _ => None,
            });
        }
        text.extend(open.into_iter().rev());
        let source = format!("interface A {{\n#[default({text}\n)] a: number }}");
        // Some of it is no Rust.
        if source.parse::<proc_macro2::TokenStream>().is_err() {
            return Ok(());
        }
        let (spec, wrong) = parsed(&source);
        match wrong.is_empty().then(|| differs(&spec)).flatten() {
            None => Ok(()),
            Some(why) => Err(TestCaseError::fail(format!("{source}\n{why}"))),
        }
    });
    result.unwrap_or_else(|error| panic!("SEED={seed}: {error}"));
}

#[test]
fn each_construct_has_its_layout() {
    let text = "    #![module(\"my-plugin\")]
    #![taro(\"4.2.1\")]

    use super::other::{Thing, *};
    use ::std::fmt as format;

    /// What belongs to `scan`.
    namespace scan {
        #[platforms(weapp, tt)]
        #[object]
        interface Option<T extends Base = any, U> extends Area, other::Base<T> {
            /// How long.
            ///
            /// And why.
            #[platforms(tt)]
            #[unit(ms)]
            #[default(5000)]
            #[since(tt = \"1.2.0\")]
            #[see(\"https://example.com\")]
            #[deprecated(\"no more\")]
            #[rust(\"how_long\")]
            readonly \"time-out\"?: number,
            mode:
                /// As fast as it can.
                | \"fast\"
                #[rust(\"other\")]
                | -1
                | (() => void),
            [key: string]: keyof T | (A & (B | C))[\"key\"],
            (res: T) => void,
            on<K>(key: K, ...rest: any[]) => (keyof K)[],
            list(
                of: (
                    /// One.
                    | 1
                    /// Two.
                    | 2
                )[],
                more?:
                    /// Alone.
                    | \"a\",
            ) =>
                /// It went well.
                | \"yes\"
                | \"no\",
            at: { x: number, y: \"#[see(\" }[],
        }

        namespace empty {}
    }

    #[module(\"other\")]
    function aFunctionThatHasAVeryLongNameSoThatItsLineIsTooLong(
        first: scan::Option<string>,
        second?:
            /// It.
            | \"a\"
            | \"b\",
    ) => Promise<void>;

    const env: {};
"
    .replace("at: { x: number, y: \"#[see(\" }[],", "at: {\n                x: number,\n            }[],");
    let (spec, wrong) = parsed(&text);
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!(print::spec(&spec), text);
}

/// What a default may be, whether it is a value of Rust's or not.
#[test]
fn each_default_is_read_as_it_was() {
    let defaults = [
        "null",
        "undefined",
        "NaN",
        "-1",
        "- 1",
        "1e3",
        "0x10",
        "1.5",
        "[]",
        "{}",
        "[1, \"b\"]",
        "{ a: 1 }",
        "'a'",
        "b\"x\"",
        "r#\"a\"b\"#",
        "\"it's \\\"q\\\" \\u{7}\"",
        "some thing",
        "a::b",
        "a.b.0.1",
        "1..2",
        "1. ..2",
        "a - - b",
        "a-- -b",
        "& &a",
        "'a 'b",
        "# [a]",
        "x => y",
        "a < b",
        "!true",
        "a, b",
        "$a",
        "1 .max",
        "r#type",
        "-Infinity",
        "\"\"",
    ];
    for default in defaults {
        let (spec, wrong) =
            parsed(&format!("interface A {{ #[default({default})] a?: any }} function f(of: A) => void;"));
        assert_eq!(wrong, [""; 0], "{default}");
        assert_eq!(differs(&spec), None, "{default}");
        let (text, module) = (print::spec(&spec), print::api(&spec, "face"));
        let line = text.lines().find(|it| it.contains("#[default")).unwrap();
        assert!(module.contains(line.trim()), "{default}: {module}");
        let module = module.split_once('\n').unwrap().1.parse().unwrap();
        let output = taro_api_codegen::api("".parse().unwrap(), module, &Targets::default());
        let said: Vec<&str> = output.errors.iter().map(|it| it.message.as_str()).collect();
        assert_eq!(said, [""; 0], "{default}");
    }
}

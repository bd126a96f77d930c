//! What is nested too deep, or grows beyond all bounds, is one error at its place; what people write is not.

mod common;

use std::time::{Duration, Instant};

use proc_macro2::TokenStream;
use taro_api_codegen::Output;
use taro_api_codegen::choose;
use taro_api_codegen::hosts::Targets;

fn expanded(source: &str) -> Output {
    taro_api_codegen::spec(source.parse().unwrap(), &Targets::default())
}

/// The only error of a spec, which must not take long.
/// The first of several errors.
#[track_caller]
fn first_error(source: &str) -> String {
    common::shown(&expanded(source).errors).first().cloned().expect("an error")
}

#[track_caller]
fn error(source: &str) -> String {
    let started = Instant::now();
    let errors = common::shown(&expanded(source).errors);
    assert!(started.elapsed() < Duration::from_secs(20), "{:?}", started.elapsed());
    assert_eq!(errors.len(), 1, "{errors:?}");
    errors[0].clone()
}

#[track_caller]
fn is_right(source: &str) {
    let errors = common::shown(&expanded(source).errors);
    assert!(errors.is_empty(), "{errors:?}");
}

fn nested(open: &str, inner: &str, close: &str, depth: usize) -> String {
    format!("type A = {}{inner}{};", open.repeat(depth), close.repeat(depth))
}

#[test]
fn what_is_nested_too_deep_is_told_where_it_is() {
    let cases = [
        ("(", "string", ")"),
        ("{ a: ", "string", " }"),
        ("[", "string", "]"),
        ("", "string", "[]"),
        ("Array<", "string", ">"),
        ("Array<[", "string", "]>"),
        ("keyof ", "A", ""),
        ("(a: string) => ", "void", ""),
        ("<T>(a: T) => ", "void", ""),
        ("keyof (keyof ", "A", ")"),
    ];
    for (open, inner, close) in cases {
        for depth in [150, 3000] {
            let source = nested(open, inner, close, depth);
            let said = error(&source);
            assert!(said.ends_with("this is nested more than 128 levels deep"), "{source}: {said}");
            let column: usize = said.split([':', ' ']).nth(1).unwrap().parse().unwrap();
            assert!(column > 100 && column < 2500, "{open}: {said}");
        }
    }
    // A path of an import is one level a name.
    assert!(error(&format!("use a{}; type A = string;", "::a".repeat(3000))).contains("levels deep"));
    let namespaces = format!("{} type A = string; {}", "namespace a { ".repeat(2000), "}".repeat(2000));
    assert!(error(&namespaces).contains("levels deep"));
}

/// Rust's types nest in ways that no delimiter shows, and code in more.
#[test]
fn rust_that_is_nested_too_deep_is_told() {
    let types =
        [("&", "str", ""), ("fn() -> ", "f64", ""), ("*const ", "u8", ""), ("Vec<", "f64", ">"), ("&(&", "f64", ")")];
    for (open, inner, close) in types {
        let module = format!("pub mod m {{ pub fn f(a: {}{inner}{}); }}", open.repeat(3000), close.repeat(3000));
        let output = taro_api_codegen::api(TokenStream::new(), module.parse().unwrap(), &Targets::default());
        let errors = common::shown(&output.errors);
        assert!(errors.len() == 1 && errors[0].ends_with("levels deep"), "{open}: {errors:?}");
    }
    let code = [
        ("(", "1", ")"),
        ("{", "1", "}"),
        ("[", "1", "]"),
        ("f(", "1", ")"),
        ("if a {", "1", "}"),
        ("match a { _ => ", "1", "}"),
        ("|a| ", "1", ""),
        ("-", "1", ""),
        ("!", "a", ""),
        ("return ", "1", ""),
        ("a = ", "1", ""),
        ("a::<Vec<", "u8", ">>()"),
        ("#[on(h5)] {", "1;", "}"),
    ];
    for (open, inner, close) in code {
        let code = format!("{}{inner}{}", open.repeat(3000), close.repeat(3000));
        let function: TokenStream = format!("fn f() {{ {code}; }}").parse().unwrap();
        let [login, h5] = ["login", "h5"].map(|it| it.parse::<TokenStream>().unwrap());
        let targets = Targets::default();
        for answer in [
            choose::needs(login, function.clone(), &targets),
            choose::on(h5, function, &targets),
            choose::platform(format!("_ => {code}").parse().unwrap(), &["taro_api"], &targets),
            choose::supports(code.parse().unwrap()),
            choose::available(code.parse().unwrap(), &targets),
        ] {
            assert!(answer.to_string().contains("levels deep"), "{open}");
        }
    }
}

/// What only looks deep: each of these is beside the one before it.
#[test]
fn long_code_is_not_deep() {
    let each = |part: &str| part.repeat(400);
    let code = [
        format!("let a = {}1;", each("-b + ")),
        format!("let a = {}true;", each("b == -1 || ")),
        format!("let a = {}0;", each("A::b() & !c | ")),
        format!("let a = [{}];", each("a::b < -1, ")),
        each("a = b; "),
        each("if a { return -1; } "),
        format!("{} {{}}", each("if a == 1 {} else ")),
        format!("match a {{ {} _ => 0 }}", each("a::B::C(-1) | D => b = -1, ")),
        format!("a{};", each(".b(|it| -it)?.await")),
        format!("f({});", each("|a| -a, &|b: &&str| !b, ")),
    ];
    for code in code {
        let function: TokenStream = format!("fn f() {{ {code} }}").parse().unwrap();
        let answer = choose::on("h5".parse().unwrap(), function, &Targets::parse("h5").unwrap()).to_string();
        assert!(!answer.contains("levels deep"), "{code:.60}");
    }
}

#[test]
fn what_is_nested_as_deep_as_people_write_is_read() {
    is_right(&nested("(", "string", ")", 60));
    is_right(&nested("{ a: ", "string", " }", 60));
    is_right(&nested("", "string", "[]", 60));
    is_right(&nested("Array<", "string", ">", 60));
    let many: String = (0..400)
        .map(|at| {
            format!(
                "#[see(\"https://a.b\")] #[since(weapp = \"1.0.0\")] function f{at}(a: string[], b: (c: A) => B[]) => Array<A>[];"
            )
        })
        .collect();
    is_right(&format!("interface A {{ a: string }} interface B {{ b: string }} {many}"));
}

#[test]
fn a_long_chain_of_names_is_legal_and_a_longer_one_is_not() {
    let chain = |length: usize| {
        let names: String = (0..length).map(|at| format!("type A{at} = A{};\n", at + 1)).collect();
        format!("{names}type A{length} = string[]; function f(a: A0) => A0;")
    };
    is_right(&chain(100));
    assert!(first_error(&chain(300)).contains("more than 120 names stand for each other"));
    assert!(first_error(&chain(5000)).contains("more than 120 names"));
    // The one that stands for the type may be written first.
    let from_behind = |length: usize| {
        let names: String = (0..length).rev().map(|at| format!("type A{at} = A{} | number;\n", at + 1)).collect();
        format!("type A{length} = string[];\n{names} function f(a: A0) => void;")
    };
    is_right(&from_behind(100));
    let said =
        "121:6 more than 120 names stand for each other, and `A180` is one of them: write the type itself in its place";
    assert_eq!(first_error(&from_behind(300)), said);
}

#[test]
fn names_that_stand_for_more_and_more_are_an_error() {
    let own = "type D<T> = [T, T, T, T]; ";
    assert!(
        error(&format!("{own} function f(a: {}number{}) => void;", "D<".repeat(14), ">".repeat(14))).starts_with("1:")
    );
    is_right(&format!("{own} function f(a: D<D<D<number>>>) => D<string>;"));
    let doubled: String = (0..40).map(|at| format!("type A{} = [A{at}, A{at}];", at + 1)).collect();
    assert!(first_error(&format!("type A0 = string; {doubled} function f(a: A40) => void;")).contains("10,000 parts"));
    let copied: String =
        (0..40).map(|at| format!("type A{} = {{ x: [A{at}[\"x\"], A{at}[\"x\"]] }};", at + 1)).collect();
    assert!(
        error(&format!("interface A0 {{ x: string }} {copied} function f(a: A40) => void;")).contains("too many types")
    );
    let bases: String =
        (0..2000).map(|at| format!("interface I{at} extends I{} {{ x{at}: string }}", at + 1)).collect();
    assert!(
        first_error(&format!("{bases} interface I2000 {{ a: string }}")).contains("extends more than 64 interfaces")
    );
}

/// Each of a chain holds the next one: nothing follows them down with a frame for each.
#[test]
fn long_chains_and_circles_of_types_come_to_an_end() {
    let chain: String = (0..5000).map(|at| format!("interface C{at} {{ next?: C{} }}", at + 1)).collect();
    is_right(&format!("{chain} interface C5000 {{ a: string }} function f(a: C0) => C0;"));
    let circle = |of: &str| -> String {
        (0..300)
            .map(|at| {
                format!("interface C{at} {{ next: {}, m: string }}", of.replace('*', &format!("C{}", (at + 1) % 300)))
            })
            .collect()
    };
    is_right(&circle("Box<*> | null"));
    expanded(&circle("*"));
}

/// The same of objects that are called by an alias: what one leads to is not followed anew for each.
#[test]
fn long_chains_of_aliases_of_objects_come_to_an_end() {
    let started = Instant::now();
    for last in ["string", "A0", "B"] {
        let chain: String = (0..2000).map(|at| format!("type A{at} = {{ next?: A{} }};", at + 1)).collect();
        let source = format!(
            "{chain} type A2000 = {{ last?: {last} }}; interface B {{ b: string }} function f(a: A0) => A0; function g() => B;"
        );
        is_right(&source);
    }
    assert!(started.elapsed() < Duration::from_secs(30), "{:?}", started.elapsed());
}

/// What is made of ten times as many objects of a union, or ways to call a function, is ten times as long.
#[test]
fn what_is_written_grows_as_what_is_read() {
    let objects = |count: usize| {
        let objects = (0..count).map(|at| format!("{{ kind: \"k{at}\", own{at}: string }}")).collect::<Vec<_>>();
        format!("type U = {}; function f(u: U) => U;", objects.join(" | "))
    };
    let ways = |count: usize| -> String {
        (0..count).map(|at| format!("#[rust(\"f{at}\")] function f(a: \"x{at}\", b: number) => void;")).collect()
    };
    for make in [&objects as &dyn Fn(usize) -> String, &ways] {
        let [one, ten] = [30, 300].map(|count| {
            let Output { items, errors, .. } = expanded(&make(count));
            assert!(errors.is_empty());
            items.to_string().len()
        });
        assert!(ten < one * 11, "{one} letters, and {ten} of ten times as much");
    }
}

/// As many bases as are allowed are no mistake, and one more is.
#[test]
fn an_interface_extends_64_others_at_most() {
    let with = |count: usize| {
        let bases: String = (0..count).map(|it| format!("interface B{it} {{ b{it}: string }} ")).collect();
        let names: Vec<String> = (0..count).map(|it| format!("B{it}")).collect();
        let (spec, _) = common::parsed(&format!("{bases} interface D extends {} {{ d: string }}", names.join(", ")));
        let errors = taro_api_codegen::diagnostics::Errors::new();
        taro_api_codegen::analyze(&spec, &errors);
        errors.take().into_iter().map(|it| it.message).collect::<Vec<_>>()
    };
    assert_eq!(with(64), [""; 0]);
    let says =
        "`D` extends more than 64 interfaces, those included that they extend: write the members of some of them here";
    assert_eq!(with(65), [says]);
}

/// Rust makes a type of each, and comes to no end.
#[test]
fn what_holds_itself_with_a_larger_type_is_refused() {
    let says = |at: &str, name: &str, any: &str| {
        format!(
            "{at} `{name}` would hold itself with a larger type each time, without an end: write `{any}` in the place of this"
        )
    };
    assert_eq!(error("interface N<T> { v: T, kids: N<T[]>[] } function f() => N<string>;"), says("1:32", "N", "any"));
    let two = "interface A<T> { b?: Box<B<T>>, v: T } interface B<U> { a?: Box<A<U | null>>, u: U } function f() => A<string>;";
    assert_eq!(error(two), says("1:67", "A", "any").replace("`A`", "`B`"));
    let named = "type U<T> = T | Box<{ inner: U<[T]> }>; function f() => U<string>;";
    assert!(error(named).contains("without an end"), "{}", error(named));
    let module = "pub mod m { pub struct N<T> { pub v: T, pub kids: Vec<N<Vec<T>>> } pub fn f() -> N<String>; }"
        .parse()
        .unwrap();
    let errors = common::shown(&taro_api_codegen::api(TokenStream::new(), module, &Targets::default()).errors);
    assert_eq!(errors, [says("1:57", "N", "Any")]);
    // The same again, another type beside it, and what stays with the host.
    is_right(
        "interface N<T, U> { v: T, u: U, kids: N<T, U>[], swapped?: Box<N<U, T>>, fixed: N<string, boolean[]>[] } function f() => N<string, number>;",
    );
    is_right("interface P<T> { t: T } interface Q<T> { p: P<P<T[]>> } function f() => Q<string>;");
    is_right("interface H<T> { next() => H<T[]>; v: T } function f() => H<string>;");
}

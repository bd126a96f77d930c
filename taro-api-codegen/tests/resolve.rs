//! Spec -> Types: inheritance, what is taken from other types, and which way a type travels.

mod common;

use common::{field, function, resolved, structure};
use proc_macro2::TokenStream;
use taro_api_codegen::hosts::Targets;
use taro_api_codegen::ir::{Answer, Direction, Item, Presence, Ty};

#[test]
fn types_travel_as_the_functions_take_and_give_them() {
    let (types, wrong) = resolved(
        "interface Option { in?: In, success?: (res: Out) => void, fail?: (res: Told) => void }
        interface In { a?: string }
        interface Out { errMsg: string, code: string }
        interface Told { errMsg: string, code: string }
        interface Unused { a: string }
        function call(option?: Option) => Promise<Out>;",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    let direction = |name| structure(&types.items, name).unwrap().direction;
    assert_eq!(direction("Option"), Direction { into_host: true, out_of_host: false });
    assert_eq!(direction("In"), Direction { into_host: true, out_of_host: false });
    assert_eq!(direction("Out"), Direction { into_host: false, out_of_host: true });
    assert_eq!(direction("Unused"), Direction { into_host: true, out_of_host: true });
    let told = structure(&types.items, "Told").unwrap();
    assert!(told.lenient);
    assert_eq!(field(told, "code").presence, Presence::Optional);
    assert_eq!(field(structure(&types.items, "Out").unwrap(), "err_msg").presence, Presence::Forgotten);
    assert_eq!(function(&types, "call").answer, Answer::Callbacks);
}

#[test]
fn what_has_no_name_or_no_function_travels_with_what_it_holds() {
    let (types, wrong) = resolved(
        "interface Out { a: string }
        interface In { a: string }
        interface Apart { out: Spare }
        interface Spare { a: string }
        type Either = In | string;
        type Heard = (out: Out) => void;
        function call(given: { in: In }) => { out?: Out, [key: string]: Out };",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    let direction = |name| structure(&types.items, name).unwrap().direction;
    assert_eq!(direction("Out"), Direction { into_host: false, out_of_host: true });
    assert_eq!(direction("CallResult"), Direction { into_host: false, out_of_host: true });
    let both = Direction { into_host: true, out_of_host: true };
    assert_eq!([direction("Apart"), direction("Spare")], [both; 2]);
    // An enum of several types crosses both ways.
    assert_eq!([direction("In"), direction("CallGiven")], [both; 2]);
}

#[test]
fn inherited_members_keep_the_namespace_that_they_come_from() {
    let (types, wrong) = resolved(
        "namespace base { interface Base { size?: Size, mode: \"a\" | \"b\", own: number } type Size = 1 | 2; }
        namespace far { namespace deep { interface Option extends base::Base { own: number } } }
        interface Told extends CallbackResult {}",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    let option = structure(&types.items, "Option").unwrap();
    let Ty::Named(size) = &field(option, "size").ty else { panic!() };
    assert_eq!(
        (size.modules.len(), size.modules[0].to_string(), size.name.to_string()),
        (1, "base".to_owned(), "Size".to_owned())
    );
    let Ty::Named(mode) = &field(option, "mode").ty else { panic!() };
    assert_eq!((mode.modules.len(), mode.name.to_string()), (2, "Mode".to_owned()));
    assert_eq!(option.fields.len(), 3);
    assert_eq!(field(structure(&types.items, "Told").unwrap(), "err_msg").js, "errMsg");
}

#[test]
fn what_holds_callbacks_cannot_be_cloned() {
    let (types, _) = resolved(
        "interface Callbacks { success?: (res: string) => void }
        interface Holder { one?: Callbacks, many?: Callbacks[] }
        interface Plain { holder?: string }
        type Either = string | Holder;",
    );
    assert!(!structure(&types.items, "Callbacks").unwrap().plain);
    assert!(!structure(&types.items, "Holder").unwrap().plain);
    assert!(structure(&types.items, "Plain").unwrap().plain);
    assert!(types.items.iter().any(|item| matches!(item, Item::Union(it) if !it.plain)));
}

#[test]
fn what_is_extended_is_known() {
    let (_, wrong) = resolved(
        "interface A<T> extends T { a: T } interface B extends string { b: string } interface C extends U { c: string }
        type S = \"s\"; interface D extends S { d: string }",
    );
    let hold = "only an interface can be extended: write a field that holds it";
    let expected = [
        "1:24 `T` may be any type, and nothing is known of its members: leave it out, or write a field that holds it"
            .to_owned(),
        format!("1:55 {hold}"),
        "1:96 unknown type `U`; define it here, or name its file with `use`".to_owned(),
        format!("2:43 {hold}"),
    ];
    assert_eq!(wrong, expected);
}

#[test]
fn what_has_a_unit_wrongly_is_one_mistake() {
    let (_, wrong) = resolved("interface O { #[unit(ms)] a: number | string } function f(o: O) => O[\"a\"];");
    assert_eq!(wrong, ["1:17 only a `number` has a unit: leave it out"]);
    let wrong = in_rust("pub struct A { #[unit(s)] pub c: Vec<Duration> }");
    assert_eq!(wrong, ["a `Duration` stands in a field; here, write `f64`"]);
    let wrong = in_rust("pub enum U { V(one_of!(\"x\", 1)), T(Vec<f64>), S(bool) }");
    assert_eq!(
        wrong,
        ["texts stand in one variant, and numbers in another: `Value(one_of!(\"a\"))`, `Number(one_of!(1))`"]
    );
}

#[test]
fn what_is_passed_on_stands_in_the_order_of_the_source() {
    let (types, wrong) = resolved(
        "/// Before.
        #[doc = include_str!(\"a.md\")]
        /// Behind.
        #[cfg(unix)] #[cfg_attr(windows, cfg(not(test)), doc(hidden))] #[deprecated(since = \"1\", note = \"why\")]
        #[since(weapp = \"2.0\")]
        function f() => void;",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    let f = function(&types, "f");
    let passed: Vec<String> = f.docs.passed.iter().map(|it| it.0.to_string()).collect();
    let expected = [
        "doc = \" Before.\"",
        "doc = include_str ! (\"a.md\")",
        "doc = \" Behind.\"",
        "cfg_attr (windows , doc (hidden))",
        "deprecated (since = \"1\" , note = \"why\")",
    ];
    assert_eq!(passed, expected);
    let lines: Vec<&str> = f.docs.lines.iter().map(|(line, _)| line.as_str()).collect();
    assert_eq!(lines[0], "");
    assert_eq!(lines[1..], [" Since the base library: WeChat (`weapp`) 2.0.0."]);
    let cfg: Vec<String> = f.cfg.iter().map(|it| it.0.to_string()).collect();
    assert_eq!(cfg, ["unix", "any (not (windows) , not (test))"]);
    assert!(f.deprecated.is_none());
}

/// What only the importer resolves is refused with what to write.
#[test]
fn what_typescript_computes_says_what_to_write() {
    let spec = "interface I { a: Partial<I>, b: ReturnType<I>, c: symbol, d: this, e: Exclude<I, string> }";
    let elsewhere = "`cargo taro import` does it for declarations";
    assert_eq!(
        resolved(spec).1,
        [
            format!("1:18 `Partial` is not supported: write an interface with its members; {elsewhere}"),
            format!("1:33 `ReturnType` is not supported: write the type itself; {elsewhere}"),
            "1:51 `symbol` is not supported: a symbol has no name in Rust; leave it out, or write `any`".to_owned(),
            "1:62 `this` is not supported: write the name of the interface".to_owned(),
            format!("1:71 `Exclude` is not supported: write the values; {elsewhere}"),
        ]
    );
}

/// What a `use` of everything brings has members that nobody knows here.
#[test]
fn a_base_that_a_glob_may_bring_is_refused() {
    let (_, wrong) = common::resolved("use super::a::*; interface A extends B { a: string }");
    let foreign = "this extends what another file defines, whose members are not known here: write them";
    assert_eq!(wrong, [format!("1:38 {foreign}")]);
    let (_, wrong) = common::resolved("use super::a::*; interface A extends CallbackResult { a: string }");
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn a_rest_parameter_takes_what_its_list_holds() {
    let (types, wrong) = resolved(
        "type L = string[]; function f(...a: L) => void; function g(...a: Array<string>) => void;
        function h(...a: string[]) => void; function i(a: (...b: L) => void) => void;",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    for name in ["f", "g", "h"] {
        assert_eq!(function(&types, name).params[0].ty, Ty::String, "{name}");
    }
    let heard = Ty::Callback(vec![Ty::Rest(Box::new(Ty::String))], Box::new(Ty::Unit));
    assert_eq!(function(&types, "i").params[0].ty, heard);
}

#[test]
fn what_is_taken_apart_is_told_where_it_stands_and_once() {
    let unknown =
        |at: &str, name: &str| format!("{at} unknown type `{name}`; define it here, or name its file with `use`");
    let says = |source: &str| resolved(source).1;
    // The type parameter is there twice.
    let twice = "interface P<T> { a: T, b: T[], c: number } ";
    for (use_of, at) in [
        ("interface E extends P<Nope> {}", "2:23"),
        ("interface E extends P<Nope> {} interface F extends E {} type J = E & { d: string };", "2:23"),
        ("type E = P<Nope>;", "2:12"),
        ("type E = keyof P<Nope>;", "2:18"),
        ("type E = P<Nope>[\"c\"];", "2:12"),
        ("type E = P<Nope>[\"a\" | \"b\"];", "2:12"),
        ("type E = P<Nope> & { d: string };", "2:12"),
        ("type E = keyof (P<Nope> & { d: string });", "2:19"),
        ("function f<U>(a: keyof P<Nope>, b: U, c: P<U> & { d: U }) => void;", "2:26"),
        ("namespace n { type E = P<Nope>[\"a\"]; }", "2:26"),
    ] {
        assert_eq!(says(&format!("{twice}\n{use_of}")), [unknown(at, "Nope")], "{use_of}");
    }
    // In the body of what is taken apart.
    for body in ["interface P<T> {\na: Nope, b: T }", "interface P<T> { c: T, a: {\nb: Nope } }"] {
        for use_of in
            ["interface E extends P<string> {}", "type E = P<string> & { x: string };", "type E = P<string>[\"a\"];"]
        {
            let wrong = says(&format!("{body} {use_of}"));
            assert_eq!(wrong, [unknown("2:4", "Nope")], "{body} {use_of}");
        }
    }
    let wrong =
        says("interface P<T> extends Base<T> { a: T } interface E extends P<string> {} type F = keyof P<string>;");
    assert_eq!(wrong, [unknown("1:24", "Base")]);
    assert_eq!(
        says("type A = keyof Missing; type B = Missing2[\"a\"];"),
        [unknown("1:16", "Missing"), unknown("1:34", "Missing2")]
    );
    assert_eq!(says("interface B { b: string } type A = B & Missing;"), [unknown("1:40", "Missing")]);
}

#[test]
fn a_copy_has_mistakes_of_its_own() {
    let wrong = common::checked("interface P<T> { a: T } interface E extends P<E> { c: string }");
    assert_eq!(wrong, ["1:47 `E` would contain itself without an end; use `Box<..>`, an array or a `Record`"]);
    let (_, wrong) = resolved("interface A { a: string } type X = A[\"b\"]; type Y = A[\"b\"];");
    assert_eq!(wrong, ["1:38", "1:55"].map(|at| format!("{at} there is no field `b`; there is `a`")));
}

#[test]
fn what_has_no_members_is_told_by_what_it_is() {
    let (_, wrong) = resolved(
        "interface B { b: string } interface C { c: string } interface D { (x: string) => void }
        type E = B & C[]; type F = B & (() => void); type G = B & D; type H = keyof (B | C); type I = D[\"a\"];
        interface J extends D {} type K = { k: string }; interface L extends K {}
        interface M<T> { m: B & T, n: keyof T } interface N extends Q<string> {} type Q<T> = T[];
        type R = C[][\"a\"]; type S = B[boolean];",
    );
    let expected = [
        "2:22 `&` joins the members of objects, and this is a list: write a field that holds it",
        "2:40 `&` joins the members of objects, and this is called: give the call a name, as a method",
        "2:67 `&` joins the members of objects, and this is called: give the call a name, as a method",
        "2:79 `keyof` names the fields of an object, and this is none: write the names, `\"a\" | \"b\"`",
        "2:103 this has no fields: write the type itself",
        "4:33 `&` joins members that are known here, not those of a type parameter: write a field of it",
        "4:39 `keyof` needs fields that are known here, not those of a type parameter: write `string`",
        "4:69 only an interface can be extended, and this is a list: write a field that holds it",
        "5:18 a list has no field of that name: `[number]` is the type of what it holds",
        "5:39 between `[` and `]` is the name of a field, a number, or `keyof`: `A[\"name\"]`",
        "3:29 only an interface can be extended, and `D` is called: give the call a name, as a method",
        "3:78 only an interface can be extended: write `interface K { .. }`, not `type K = { .. }`",
    ];
    assert_eq!(wrong, expected);
}

#[test]
fn a_key_is_a_text() {
    let (_, wrong) = resolved(
        "type K = \"a\" | \"b\"; type S = string; interface O { a: Record<K, string>, b: Record<S, string> }
        interface P<T> { a: Record<T, string>, b: Record<O, T>, c: Record<string[], string>, d: Record<any, string> }",
    );
    let says = |at: &str| format!("{at} the keys of a `Record` are `string`s");
    assert_eq!(wrong, ["2:36", "2:58", "2:75", "2:104"].map(says));
}

#[test]
fn what_has_any_other_name_is_inherited() {
    let (types, wrong) = resolved(
        "interface A { [key: string]: number } interface B extends A { b: string }
        type C = Record<string, number> & { c: string };",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    for name in ["B", "C"] {
        let made = structure(&types.items, name).unwrap();
        assert_eq!(field(made, "rest").ty, Ty::Record(Box::new(Ty::Number)), "{name}");
    }
}

#[test]
fn what_is_taken_apart_under_a_condition_is_looked_up_by_rustc() {
    let paths = |source: &str| {
        let (types, wrong) = resolved(source);
        assert!(wrong.is_empty(), "{wrong:?}");
        let mut items = types.items;
        while let Some(at) = items.iter().position(|it| matches!(it, Item::When(..))) {
            let Item::When(_, inner) = items.remove(at) else { unreachable!() };
            items.extend(inner);
        }
        match &field(structure(&items, "E").unwrap(), "a").ty {
            Ty::Named(path) => path.name.to_string(),
            ty => format!("{ty:?}"),
        }
    };
    assert_eq!(paths("interface P<T> { a: T } #[cfg(unix)] interface E extends P<Nope> {}"), "Nope");
    let (_, wrong) = resolved("#[cfg(unix)] interface P<T> { a: Nope, b: T } interface E extends P<string> {}");
    assert_eq!(wrong, ["1:34 unknown type `Nope`; define it here, or name its file with `use`"]);
}

#[test]
fn bases_agree_on_what_they_both_have() {
    let (types, wrong) = resolved(
        "interface A { x: string, y?: string } interface B { x: number } interface L { x: \"a\" | \"b\" }
        interface C extends A, B {} interface D extends A { x: number } interface E extends A, L {}
        interface F extends A, L { x: \"a\" } interface G extends F, A {} interface H extends A { y: string }
        interface I extends C {} interface J<T> { x: T } interface K extends J<string>, J<number> {}
        interface M extends J<string> { x: number } interface N { x: string } interface O extends A, N {}
        interface P { go() => void } interface Q { go(far: number) => void } interface R extends P, Q {}
        interface S extends P { go: string } interface T { [key: string]: string } interface U extends T { [key: string]: number }
        interface V { #[rust(\"w\")] x: string } interface W extends V { x: string }",
    );
    let two = |at: &str, key: &str, first: &str, second: &str, what: &str| {
        format!("{at} `{key}` is one type in `{first}` and another in `{second}`: write {what}")
    };
    let (one, own) =
        ("the members of one of them here, and leave it out", "it here as well, with the type that it has");
    let other = |at: &str, key: &str, base: &str| {
        format!(
            "{at} `{key}` is of another type in `{base}`, which this extends: write the members of `{base}` here, and leave it out"
        )
    };
    let expected = [
        two("4:89", "x", "J", "J", one),
        other("5:41", "x", "J"),
        two("2:32", "x", "A", "B", one),
        other("2:61", "x", "A"),
        two("2:96", "x", "A", "L", own),
        two("6:101", "go", "P", "Q", own),
        other("7:33", "go", "P"),
        other("7:104", "[key: string]", "T"),
    ];
    assert_eq!(wrong, expected);
    // What has one JavaScript name is one field.
    assert_eq!(structure(&types.items, "W").unwrap().fields.len(), 1);
}

/// What is wrong with the definitions of a Rust module.
fn in_rust(definitions: &str) -> Vec<String> {
    let module = format!("mod face {{ {definitions} }}").parse().unwrap();
    let output = taro_api_codegen::api(TokenStream::new(), module, &Targets::default());
    output.errors.into_iter().map(|it| it.message).collect()
}

#[test]
fn what_to_write_is_said_in_the_language_that_it_stands_in() {
    let wrong = in_rust(
        "pub struct A { pub a: A } pub struct B { pub b: Box<B> } pub type C = C;
        pub struct D { pub d: key_of!(Vec<A>), pub e: member_of!(Vec<String>, \"x\"), pub f: all_of!(A, Vec<A>) }
        #[extends(F)] pub struct E { pub x: f64 } pub type F = object! { pub k: String };
        pub fn f(#[rest] more: String, a: f64); pub fn f();
        pub struct G { pub success: Option<fn(String) -> f64>, pub m: BTreeMap<bool, f64>, #[unit(s)] pub u: String }
        pub async fn g(option: G); #[new] pub fn make() -> E; #[corrected(f64, \"x\")] pub fn corrected();
        pub fn generic(a: generic!(<T> fn(T) -> T));",
    );
    assert!(wrong.len() > 14, "{wrong:#?}");
    let words =
        ["interface", "=>", "?:", "#[rust", "keyof", "number`", "string`", "any`", "...", "Record", "T[]", "&`"];
    for said in wrong {
        assert!(!words.iter().any(|word| said.contains(word)), "{said}");
    }
}

#[test]
fn what_a_result_says_of_the_call_is_a_text() {
    let (_, wrong) = resolved(
        "interface A extends CallbackResult { errMsg: number } interface B { errMsg: number }
        interface C extends B, CallbackResult {} interface D extends A {}
        interface E extends CallbackResult { errMsg?: string } interface F<T> { x: T } interface G { x: string }
        interface H extends F<number>, G {}",
    );
    let says = |at: &str, key: &str, base: &str| {
        format!(
            "{at} `{key}` is of another type in `{base}`, which this extends: write the members of `{base}` here, and leave it out"
        )
    };
    let result = "CallbackResult";
    assert_eq!(wrong, [says("1:38", "errMsg", result), says("2:32", "errMsg", result), says("4:40", "x", "G")]);
}

#[test]
fn a_promise_of_a_promise_is_one() {
    let (_, wrong) = resolved(
        "type P = Promise<string>; function f() => Promise<Promise<string>>; function g(a: Promise<P>) => void;
        interface T extends Promise<P> {} function h() => Promise<P[]>;",
    );
    let says = |at: &str| format!("{at} a promise of a promise is one promise: write `Promise<T>`");
    assert_eq!(wrong, ["2:37", "1:51", "1:91"].map(says));
    let said = "a promise of a promise is one promise: write `async fn` or `Promise<T>`, and not both";
    assert_eq!(in_rust("pub async fn f() -> Promise<f64>;"), [said]);
}

#[test]
fn a_list_has_a_type_for_any_place_in_it() {
    assert_eq!(in_rust("pub struct A { pub a: member_of!(Vec<String>, f64) }"), [""; 0]);
}

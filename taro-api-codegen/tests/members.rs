//! Types that are taken from others: `A["b"]`, `Record<"a" | "b", T>`, a callback with type parameters; and what they keep.

mod common;

use common::{checked, field, parsed, resolved, structure};
use taro_api_codegen::diagnostics::Errors;
use taro_api_codegen::hosts::Targets;
use taro_api_codegen::ir::{Item, Presence, Struct, Ty, Types};
use taro_api_codegen::{parse, print};

/// The types of a spec that has no mistake.
fn types(source: &str) -> Types {
    let (types, wrong) = resolved(source);
    assert!(wrong.is_empty(), "{wrong:?}");
    types
}

/// The name of a type.
fn name(ty: &Ty) -> String {
    match ty {
        Ty::Named(path) => path.name.to_string(),
        Ty::Param(name) => name.to_string(),
        Ty::Array(it) => format!("{}[]", name(it)),
        Ty::Optional(it) => format!("{}?", name(it)),
        other => format!("{other:?}"),
    }
}

fn names(made: &Struct) -> Vec<String> {
    made.fields.iter().map(|it| format!("{}: {}", it.name, name(&it.ty))).collect()
}

/// The names of the types that are defined.
fn defined(types: &Types) -> Vec<String> {
    types.items.iter().filter_map(Item::name).map(|(name, _)| name.to_string()).collect()
}

/// A method is one of a base as a property is: what it takes and gives has values in common with what the base says.
#[test]
fn a_method_fits_the_one_of_its_base() {
    let base = "interface Base { m(a: string) => number, n() => void, p() => Promise<string>, #[rust(\"m_of\")] m(a: boolean[]) => number }";
    let says = |name: &str| {
        format!(
            "1:28 `{name}` is of another type in `Base`, which this extends: write the members of `Base` here, and leave it out"
        )
    };
    for (member, name) in [
        ("m(a: number) => number", "m"),
        ("m(a: string) => string", "m"),
        ("m(a: string) => void", "m"),
        ("p() => string", "p"),
        ("p: string", "p"),
    ] {
        let source = format!("interface A extends Base {{\n                           {member} }} {base}");
        let (_, wrong) = resolved(&source);
        assert_eq!(wrong, [says(name).replacen("1:", "2:", 1)], "{member}");
    }
    for member in [
        "m(a: string) => number",
        "m() => 1",
        "m(a: string | number) => number",
        "m(a: boolean[]) => number",
        "m(a: \"x\", b?: string) => any",
        "n() => string",
        "p() => Promise<string>",
        "p() => any",
        "m(a: number) => number, #[rust(\"m_with\")] m(a: string) => number",
    ] {
        let (_, wrong) = resolved(&format!("interface A extends Base {{ {member} }} {base}"));
        assert_eq!(wrong, [""; 0], "{member}");
    }
}

/// A field that some host lacks is not always there, whoever says so.
#[test]
fn a_field_that_a_host_lacks_is_not_always_there() {
    let made = types(
        "interface R { #[absent(h5)] a: string, b: string } interface O { #[absent(h5)] a: string } function f(o: O) => R;",
    );
    let presence = |of: &str, name: &str| field(structure(&made.items, of).unwrap(), name).presence;
    assert_eq!((presence("R", "a"), presence("R", "b")), (Presence::Optional, Presence::Required));
    assert_eq!(presence("O", "a"), Presence::RequiredByGate);
}

#[test]
fn a_record_of_known_keys_is_an_object() {
    let made = types(
        "interface A { x: number, y?: string }
        type K = \"a-b\" | \"c\";
        interface B {
            a: Record<\"a\" | \"b\", number>, b: Record<keyof A, boolean | null>, c: Record<1 | 2, string>,
            d?: Record<K, { q: number }>, e: Record<string, number>, f: Record<number, string>,
        }
        type C = Record<K, string> & { more: number };
        type D = keyof Record<K, string>;
        interface F { c: Record<K, string>[\"c\"] }",
    );
    let of = |name: &str| names(structure(&made.items, name).unwrap());
    assert_eq!(of("BA"), ["a: Number", "b: Number"]);
    assert_eq!(of("BB"), ["x: Bool", "y: Bool"]);
    assert_eq!(field(structure(&made.items, "BB").unwrap(), "x").presence, Presence::Optional);
    assert_eq!(of("BC"), ["_1: String", "_2: String"]);
    assert_eq!(of("BD"), ["a_b: BdValue", "c: BdValue"]);
    assert_eq!(of("C"), ["a_b: String", "c: String", "more: Number"]);
    assert_eq!(of("F"), ["c: String"]);
    let b = structure(&made.items, "B").unwrap();
    for name in ["e", "f"] {
        assert!(matches!(field(b, name).ty, Ty::Record(_)), "{name}");
    }
    assert!(made.items.iter().any(|it| matches!(it, Item::Enum(it) if it.name == "D" && it.variants.len() == 2)));
}

/// A field is not written as a variant is, whoever named the value: `#[api]` names each.
#[test]
fn a_field_that_is_called_as_a_value_is_has_the_name_of_a_field() {
    let spec = "type K = \"q-r\" | \"type\" | #[rust(\"HTTPOnly\")] \"h\" | #[rust(\"One\")] 1 | \"PUT\"; interface A { a: Record<K, number> }";
    let (made, wrong) = resolved(spec);
    assert_eq!(wrong, [""; 0]);
    let expected = ["q_r: Number", "r#type: Number", "http_only: Number", "one: Number", "put: Number"];
    assert_eq!(names(structure(&made.items, "AA").unwrap()), expected);
    let module = print::api(&parsed(spec).0, "face");
    let output = taro_api_codegen::api("".parse().unwrap(), module.parse().unwrap(), &Targets::default());
    let items = output.items.to_string();
    for field in ["pub q_r :", "pub r#type :", "pub http_only :", "pub one :", "pub put :"] {
        assert!(items.contains(field), "{items}");
    }
}

#[test]
fn a_field_keeps_what_it_is_counted_in() {
    let made = types(
        "interface A { #[unit(ms)] t?: number, #[unit(integer)] n: number, #[unit(px)] p: number }
        interface B extends A {}
        interface C { t: A[\"t\"], n?: B[\"n\"] | null, l: A[\"n\"][], #[unit(s)] own: A[\"t\"], p: A[\"p\"] }",
    );
    let of = structure(&made.items, "C").unwrap();
    assert_eq!(names(of), ["t: Millis", "n: Integer?", "l: Number[]", "own: Seconds", "p: Number"]);
    assert_eq!(field(of, "t").presence, Presence::Optional);
    let (_, wrong) = resolved(
        "interface A { #[unit(ms)] t: number }
        type T = A[\"t\"]; function f(t: A[\"t\"]) => A[\"t\"][]; interface C { t: A[\"t\"] | string }",
    );
    let says =
        |at: &str| format!("{at} `t` is a time, and only a field can say what it is counted in: write `number` here");
    assert_eq!(wrong, ["2:20", "2:42", "2:53", "2:80"].map(says));
}

#[test]
fn another_name_for_a_number_has_a_unit() {
    let made = types(
        "type Ms = number; type Maybe = Ms | null;
        interface A { #[unit(ms)] a: Ms, #[unit(integer)] b: Maybe, #[unit(s)] c?: Ms, go() => void }
        interface B { #[unit(ms)] a: Ms, #[unit(integer)] b: Maybe, #[unit(s)] c?: Ms }",
    );
    assert_eq!(names(structure(&made.items, "B").unwrap()), ["a: Millis", "b: Integer", "c: Seconds"]);
    let (_, wrong) = resolved("type T = string; interface A { #[unit(ms)] a: T, #[unit(s)] b: number[] }");
    assert_eq!(
        wrong,
        ["1:34 only a `number` has a unit: leave it out", "1:52 only a `number` has a unit: leave it out"]
    );
}

#[test]
fn a_type_without_a_name_is_one_type_wherever_it_is_taken() {
    let made = types(
        "interface A { k: \"x\" | \"y\", o?: { p: number } | null, l: (1 | 2)[], plain: string, q: { r: 1 } }
        interface B extends A { k2: A[\"k\"], o: A[\"o\"], l2: A[\"l\"][number], plain: A[\"plain\"], of: keyof A[\"q\"] }
        namespace login { interface Option { mode?: \"a\" | string, kind: \"a\" } type Kind = string; }
        function f(mode: login::Option[\"mode\"], kind: B[\"k\"]) => login::Option[\"kind\"];",
    );
    let defined = defined(&made);
    for twice in ["BK", "BK2", "BO", "BL"] {
        assert!(!defined.iter().any(|it| it == twice), "{defined:?}");
    }
    let of = |name: &str| names(structure(&made.items, name).unwrap());
    assert_eq!(of("A"), ["k: AK", "o: AO?", "l: ALItem[]", "plain: String", "q: AQ"]);
    assert_eq!(of("B")[..4], ["k2: AK", "o: AO?", "l2: ALItem", "plain: String"]);
    assert_eq!(of("Option"), ["mode: Mode", "kind: OptionKind"]);
}

#[test]
fn the_items_of_a_list_are_one_type_wherever_they_are_taken() {
    let made = types(
        "type L = { x: number }[]; type Again = L; interface A { k: L[number], again: Again[number], all: L }
        type N = string[]; interface B { n: N[number] } interface LItem { y: string }
        namespace deep { type M = (\"a\" | \"b\")[][] | null; interface C { k: M[number], l?: M[number][number] } }
        function f(a: A, b: B, c: deep::C, item: LItem) => void;",
    );
    let of = |name: &str| names(structure(&made.items, name).unwrap());
    assert_eq!(of("A"), ["k: LItem_", "again: LItem_", "all: L"]);
    assert_eq!(of("B"), ["n: String"]);
    assert_eq!(of("C"), ["k: MItemItem[]", "l: MItemItem"]);
}

#[test]
fn a_list_and_a_callback_are_found_behind_a_field() {
    let made = types(
        "interface A { w: number[], l?: [string, boolean] | null }
        interface B { e: A[\"w\"][number], f: A[\"l\"][1] }
        type Done<T> = (value: T) => void;
        interface Options { done?: Done<string>, success?: Done<number>, many: Done<B>[] }
        type Again<T> = (value: T) => (next: Again<T>) => void;
        function f(option: Options, then: Done<boolean>) => Promise<number>;",
    );
    assert_eq!(names(structure(&made.items, "B").unwrap()), ["e: Number", "f: Bool"]);
    let options = structure(&made.items, "Options").unwrap();
    let Ty::Callback(params, _) = &field(options, "done").ty else { panic!("{:?}", field(options, "done")) };
    assert_eq!(params[0], Ty::String);
    assert_eq!(options.settle[0].param, Some(Ty::Number));
}

#[test]
fn an_interface_names_its_own_members() {
    let made = types(
        "interface A { k: keyof A, x?: number, y: A[\"k\"], z: B[\"q\"] }
        interface B extends A { q: keyof B | \"none\", x: number, last: \"a\" | \"b\", next: B[\"last\"] }
        interface C { k: B[\"x\"], n: C[\"m\"], m: A[\"k\"] }
        interface H { on(k: keyof H) => void, mode: \"a\" | \"b\", set(m: H[\"mode\"]) => H[\"mode\"] }
        interface P<T> { a: T, b: P<T>[\"a\"][], k: keyof P<T> }",
    );
    let of = |name: &str| names(structure(&made.items, name).unwrap());
    assert_eq!(of("A"), ["k: AK", "x: Number", "y: AK", "z: BQ"]);
    assert_eq!(of("B")[2..4], ["last: BLast", "next: BLast"]);
    assert_eq!(of("C"), ["k: Number", "n: AK", "m: AK"]);
    assert_eq!(of("P"), ["a: T", "b: T[]", "k: PK"]);
    let (_, wrong) = resolved("interface A { a: A[\"b\"], b: A[\"a\"], c: A[\"x\"][\"y\"], d: keyof Nope }");
    let says = [
        "1:18 more than 64 types are looked through here, or it leads to itself: write the field's own type",
        "1:42 there is no field `x`; there is `a`, `b`, `c`, `d`",
        "1:62 unknown type `Nope`; define it here, or name its file with `use`",
    ];
    let mut sorted = wrong.clone();
    sorted.sort();
    assert_eq!(sorted, says);
}

#[test]
fn a_mistake_is_said_once_where_it_is() {
    let wrong = |source: &str| parsed(source).1;
    let needs = "this attribute needs the type, and what shows it: `(string | null, \"..\")`";
    assert_eq!(wrong("interface A { x: number, #[corrected(string)] a: number }"), [format!("1:26 {needs}")]);
    assert_eq!(
        wrong("interface A { #[corrected((a: A), \"x\")] m() => void }"),
        ["1:33 `=>` and the type of the result should follow the parameters: `=> void` for none"]
    );
    assert_eq!(
        wrong("interface A<T U> { t: [string number] } interface B { [k string]: number, t: [string number] }"),
        [
            "1:15 `,` or `>` is expected before this",
            "1:31 `,` is expected between the parts of a tuple, before this",
            "1:55 what has any other name is `[key: string]: T`",
            "1:86 `,` is expected between the parts of a tuple, before this",
        ]
    );
}

#[test]
fn booleans_by_other_names_are_one_type() {
    let made = types(
        "type T = true; type F = false; type N = true | null; interface A { a: T | F, b: T | \"x\", c: N, d: N | \"x\" }",
    );
    assert_eq!(names(structure(&made.items, "A").unwrap()), ["a: Bool", "b: AB", "c: N", "d: AD"]);
    let only = |of: &str| {
        let unions = made.items.iter().filter_map(|it| if let Item::Union(it) = it { Some(it) } else { None });
        unions.filter(|it| it.name == of).flat_map(|it| &it.variants).map(|it| it.only).collect::<Vec<_>>()
    };
    assert_eq!((only("AB"), only("AD")), (vec![None, Some(true)], vec![None, Some(true)]));
}

#[test]
fn what_a_type_parameter_extends_is_known() {
    let (_, wrong) = resolved(
        "interface A<T extends Nope> { t: T } type L<T extends { a: Nope2 }> = T[];
        function f<T extends Nope3, K extends T | A<T>>(t: T, k: K) => void;
        interface H { m<T extends Nope4>(t: T) => void }",
    );
    let says =
        |(at, name): (&str, &str)| format!("{at} unknown type `{name}`; define it here, or name its file with `use`");
    assert_eq!(wrong, [("1:23", "Nope"), ("1:60", "Nope2"), ("3:35", "Nope4"), ("2:30", "Nope3")].map(says));
}

#[test]
fn a_number_is_one_value_however_it_is_written() {
    let (_, wrong) = resolved("interface A { a: 1 | 1.0, b: -0 | 0, c: 1e3 | 1000 | 1_000, d: 0x10 | 16, e: 1 | -1 }");
    let says = |(at, again, first): (&str, &str, &str)| {
        format!("{at} `{again}` is the same number as `{first}`: write it once")
    };
    let twice = [("1:22", "1.0", "1"), ("1:35", "0", "-0"), ("1:47", "1000", "1e3"), ("1:54", "1000", "1e3")].map(says);
    assert_eq!(wrong, [&twice[..], &["1:71 `16` is given twice".to_owned()]].concat());
}

#[test]
fn a_boolean_may_be_one_of_the_two() {
    let made = types(
        "interface A { ok: true, no?: false | null, both: true | false, wide: boolean | true, set: false | \"a\" | true }
        type Result = { ok: true, value: string } | { ok: false, error: string };",
    );
    let of = structure(&made.items, "A").unwrap();
    assert_eq!(names(of), ["ok: Bool", "no: Bool?", "both: Bool", "wide: Bool", "set: ASet"]);
    let only: Vec<_> = of.fields.iter().map(|it| it.only).collect();
    assert_eq!(only, [Some(true), Some(false), None, None, None]);
    assert_eq!(resolved("type T = \"a\" | true | true;").1, ["1:23 `true` is given twice: leave one out"]);
}

/// Nothing tells them apart, whatever each is called.
#[test]
fn a_part_of_a_union_is_unlike_the_others() {
    for (ty, expected) in [
        (
            "Uint8Array | ArrayBuffer",
            "1:23 `Uint8Array` and `ArrayBuffer` are both `Vec<u8>` in Rust, which a host is sent as an `ArrayBuffer`: write `Uint8Array` alone",
        ),
        ("string[] | Array<string>", "1:21 `string[]` and `Array<string>` are one type: write `string[]` alone"),
        ("string | string", "1:19 `string` is given twice: leave one out"),
        ("[string] | [string]", "1:21 this type is given twice: leave one out"),
    ] {
        assert_eq!(resolved(&format!("type M = {ty};")).1, [expected]);
    }
}

#[test]
fn unions_of_unions_are_unions() {
    let made = types(
        "interface A { a: (\"x\" | \"y\") | \"z\", b: (string | null) | number, c: keyof B | \"k\" } interface B { f: number, g: number }",
    );
    let of = structure(&made.items, "A").unwrap();
    assert_eq!(field(of, "b").presence, Presence::Optional);
    for (name, count) in [("AA", 3), ("AC", 3)] {
        assert!(
            made.items.iter().any(|it| matches!(it, Item::Enum(it) if it.name == name && it.variants.len() == count))
        );
    }
}

#[test]
fn what_may_be_left_out_comes_last_in_callbacks_as_well() {
    let wrong =
        checked("interface A { a: (x?: number, y: string) => void, m(then: (x?: A, ...y: A[]) => void) => void }");
    assert_eq!(wrong, ["1:31 `y` is required, but `x` before it is optional"]);
}

#[test]
fn a_module_says_the_same() {
    let source = "interface A { a: Record<\"a\" | \"b\", number>, b: true, c: false | \"x\", d: Record<number, string>, [key: number]: any }";
    let (spec, _) = parsed(source);
    let module = print::api(&spec, "face");
    assert!(module.contains("pub b: one_of!(true)") && module.contains("one_of!(false, \"x\")"), "{module}");
    let errors = Errors::new();
    assert_eq!(parse::spec(print::spec(&spec).parse().unwrap(), &errors), spec);
    errors.take();
    let api = |module: &str| {
        let output = taro_api_codegen::api("".parse().unwrap(), module.parse().unwrap(), &Targets::default());
        let said: Vec<String> = output.errors.iter().map(|it| it.message.clone()).collect();
        (output.items.to_string(), said)
    };
    let (items, said) = api(&module);
    assert_eq!(said, [""; 0]);
    assert!(items.contains("pub struct AA {"), "{items}");
    let maps = "pub mod m { pub struct A { pub a: BTreeMap<f64, String>, #[rest] pub rest: BTreeMap<bool, String>, }
        pub type L<T> = Vec<T>; pub type M = L<String>;
        pub fn f(#[rest] more: M); pub fn g(#[rest] more: L<f64>); pub fn h(then: fn(#[rest] L<bool>)); }";
    assert_eq!(api(maps).1, ["the keys of an object are texts: `BTreeMap<String, T>`"; 2]);
}

/// A class is named as it is in a spec, and another way to make its objects as Rust calls it.
#[test]
fn the_class_of_a_module_is_that_of_a_spec() {
    let spec = "#![module(\"m\")] #[object] interface Store { at: string } #[new] function Store(at: string) => Store; \
                #[new] #[rust(\"open\")] function Store(count: number) => Store;";
    let module = "pub mod face { pub trait Store { #[property] fn at(&self) -> String; } #[new] pub fn Store(at: String) -> Store; \
                  #[new] #[js(\"Store\")] pub fn open(count: f64) -> Store; }";
    let errors = Errors::new();
    let spec = parse::spec(spec.parse().unwrap(), &errors);
    let same = print::api(&spec, "face");
    assert!(errors.take().is_empty());
    let api = |module: &str| {
        let arguments = "module = \"m\"".parse().unwrap();
        let output = taro_api_codegen::api(arguments, module.parse().unwrap(), &Targets::default());
        let said: Vec<String> = output.errors.iter().map(|it| it.message.clone()).collect();
        assert_eq!(said, [""; 0]);
        output.items.to_string()
    };
    let items = api(module);
    assert!(
        items.contains("pub fn create (") && items.contains("pub fn open (") && !items.contains("fn Store"),
        "{items}"
    );
    assert_eq!(items, api(same.split_once('\n').unwrap().1));
}

/// What must be there in a base may not be left out of what extends it.
#[test]
fn what_a_base_has_is_there() {
    let base = "interface B { a: string, b?: number, c: string | undefined } interface A extends B";
    let says = "1:86 `a` must be there in `B`, which this extends: leave `?` out, or write the members of `B` here";
    assert_eq!(resolved(&format!("{base} {{ a?: string }}")).1, [says]);
    assert_eq!(resolved(&format!("{base} {{ a: \"x\", b: number, c?: string }}")).1, [""; 0]);
}

//! Unions: their parts, and `null` and `undefined` among them.

mod common;

use common::{field, function, resolved, structure};
use proc_macro2::TokenStream;
use taro_api_codegen::diagnostics::Errors;
use taro_api_codegen::hosts::Targets;
use taro_api_codegen::ir::{Item, Null, Ty};
use taro_api_codegen::resolve::Analysis;
use taro_api_codegen::{parse, resolve};

#[test]
fn another_name_for_what_may_be_absent_says_so() {
    let (types, wrong) = resolved("type Level = \"low\" | \"high\" | null; type Later = Promise<{ level: Level }>;");
    assert!(wrong.is_empty(), "{wrong:?}");
    let alias = |name: &str| {
        let aliases = types.items.iter().filter_map(|item| match item {
            Item::Alias(it) => Some(it),
            _ => None,
        });
        aliases.into_iter().find(|it| it.name == name).map(|it| it.ty.clone())
    };
    assert!(matches!(alias("Level"), Some(Ty::Optional(it)) if matches!(*it, Ty::Named(_))));
    assert!(matches!(alias("Later"), Some(Ty::Promise(it)) if matches!(*it, Ty::Named(_))));
}

#[test]
fn a_union_can_be_made_from_each_type_that_rust_can_tell_apart() {
    let (types, wrong) = resolved(
        "use super::other::Foreign;
        type Data = string | Url | number | Foreign | \"auto\" | 1 | A[] | B[];
        type Url = { url: string };
        interface A { a: string }
        interface B { b: string }",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    let union = types.items.iter().find_map(|item| match item {
        Item::Union(it) => Some(it),
        _ => None,
    });
    let parts: Vec<(String, bool)> =
        union.unwrap().variants.iter().map(|part| (part.name.to_string(), part.from)).collect();
    let expected = [
        ("Value", true),
        ("Number", true),
        ("String", true),
        ("Url", true),
        ("Number2", true),
        ("Foreign", false),
        ("AArray", true),
        ("BArray", true),
    ];
    assert_eq!(parts, expected.map(|(name, from)| (name.to_owned(), from)));
}

#[test]
fn a_part_that_another_name_gives_again_is_a_mistake() {
    let says = |at: &str, one: &str, two: &str| format!("{at} `{one}` and `{two}` are one type: write `{one}` alone");
    let (_, wrong) = resolved(
        "type Url = string; type Link = Url; interface A { a: string | Url, b: Link | number | string, c: Url[] | string[] }
        interface B { a: Url | Link | null, b: Url | string[], c: Any | number | Any } type Any = any;",
    );
    let expected = [
        says("1:63", "string", "Url"),
        says("1:87", "Link", "string"),
        says("1:106", "Url[]", "string[]"),
        says("2:32", "Url", "Link"),
    ];
    assert_eq!(wrong, expected);
}

/// `null` stands among the values of a union, whatever name it came by.
#[test]
fn null_by_another_name_is_null() {
    let (types, wrong) = resolved(
        "type A = string | null; type B = A; type N = null; type Level = \"a\" | \"b\" | null; type M<T> = T | null;
        namespace far { type C = Near | null; interface Near { near: number } }
        interface W { w: string | null, z: number, v?: number }
        interface O {
            a: A | undefined, b: N | string, c: B | number, d: W[\"w\" | \"z\"], e: Level | undefined, f: far::C | undefined,
            g: M<string> | number, h: N | undefined | W, i: W[\"z\" | \"v\"], j: string | undefined, k: N, l: W[\"w\" | \"v\"],
        }
        function f(o: O, a: A | undefined, n?: N | string) => void;",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    let o = structure(&types.items, "O").unwrap();
    let null = |name: &str| field(o, name).null;
    let (never, unset, none) = (Null::Never, Null::Unset, Null::None);
    let expected = [none, unset, unset, unset, none, none, unset, none, never, never, none, none];
    assert_eq!(["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"].map(null), expected);
    assert_eq!(function(&types, "f").params.iter().map(|it| it.null).collect::<Vec<_>>(), [false, true, true]);
    // Its name stays where nothing else is said.
    assert!(matches!(&field(o, "e").ty, Ty::Named(it) if it.name == "Level"));
}

/// What leads to itself has an end, also where it may be `null`.
#[test]
fn what_may_be_absent_is_so_once() {
    let source = "type A = string | null | undefined | null | void; type B = null | (string | null) | null | undefined | undefined;";
    let says = [
        "1:38 `null` is given twice: leave one out",
        "1:85 `null` is given twice: leave one out",
        "1:104 `undefined` is given twice: leave one out",
    ];
    assert_eq!(resolved(source).1, says);
    let module = "pub mod m { pub fn f(a: one_of!(String, (), ())); }".parse().unwrap();
    let wrong = taro_api_codegen::api(TokenStream::new(), module, &Targets::default()).errors;
    assert_eq!(common::shown(&wrong), ["1:45 this type is given twice: leave one out"]);
}

#[test]
fn another_name_for_null_that_leads_to_itself_ends() {
    for source in [
        "type A = A | null; interface O { a: A | undefined }",
        "type A = B | null; type B = A | null; interface O { a: A | B | string }",
        "type A = A | A | A | null | A[]; interface O { a: A | number }",
        "type A = A | A | string; interface Base { a: A } interface O extends Base { a: A }",
    ] {
        drop(resolved(source));
    }
}

#[test]
fn the_parts_of_a_union_are_called_as_the_source_says() {
    let errors = Errors::new();
    let source = "pub mod face {
        pub enum Source { Preset(one_of!(\"auto\", \"off\")), /// A path.
            Path(String), Bytes(Vec<u8>) }
    }";
    let (_, spec) = parse::module(TokenStream::new(), source.parse().unwrap(), &errors);
    let types = resolve::resolve(&Analysis::new(&resolve::desugar(&spec, &errors)), &errors);
    assert!(errors.take().is_empty());
    let unions = types.items.iter().filter_map(|item| match item {
        Item::Union(it) => Some(it),
        _ => None,
    });
    let parts = unions.flat_map(|it| &it.variants);
    let found: Vec<_> = parts.map(|it| (it.name.to_string(), it.docs.lines[0].0.clone())).collect();
    let expected = [("Preset", " As `Preset`."), ("Path", " A path."), ("Bytes", " As `Bytes`.")];
    assert_eq!(found, expected.map(|(name, doc)| (name.to_owned(), doc.to_owned())));
}

#[test]
fn a_scalar_beside_another_type_is_refused() {
    let spec =
        "interface B { x: number } interface A { a: string & {}, b: string & B, c: string & number, d: string & null }";
    let none = "no value is all of these: write the type that it really is";
    let (_, wrong) = resolved(spec);
    assert_eq!(wrong, [format!("1:60 {none}"), format!("1:75 {none}"), format!("1:95 {none}")]);
}

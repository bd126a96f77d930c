//! Spec -> Types: names, inheritance, and which way a type travels.

mod common;

use common::{field, function, parsed, resolved, structure};
use proc_macro2::TokenStream;
use taro_api_codegen::diagnostics::Errors;
use taro_api_codegen::hosts::Targets;
use taro_api_codegen::ir::{Answer, Direction, Item, Null, Presence, Root, Struct, Ty, TypePath};
use taro_api_codegen::resolve::Analysis;
use taro_api_codegen::{parse, print, resolve};

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

/// The code of an interface with parameters is for those that cross in both directions.
#[test]
fn what_stands_for_a_parameter_travels_in_both_directions() {
    let (types, wrong) = resolved(
        "interface Given { a: string }
        interface Told { inner: Inner }
        interface Inner { a: string }
        interface Listed { a: string }
        interface Page<T> { items: T[] }
        type Named<T> = Page<T>;
        function give(page: Page<Given>, lists: Record<string, Listed>) => Promise<Page<string>>;
        function tell() => Promise<Named<Told>>;",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    let direction = |name| structure(&types.items, name).unwrap().direction;
    let both = Direction { into_host: true, out_of_host: true };
    assert_eq!(["Given", "Told", "Inner", "Page"].map(direction), [both; 4]);
    assert_eq!(direction("Listed"), Direction { into_host: true, out_of_host: false });
}

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

/// The names of fields hold no type.
#[test]
fn what_only_keyof_mentions_is_no_type_parameter() {
    let (_, wrong) = resolved(
        "interface A<T> { a: T, b: string } type K<T> = keyof A<T>; function f(k: K<string>) => void;
        function g<T>(k: keyof A<T>) => void; type L<T> = keyof A<T> | T; function h<T>(l: L<T>, a: A<T>) => void;",
    );
    let says = |at: &str, name: &str| format!("{at} nothing in `{name}` is a `T`: leave the type parameter out");
    assert_eq!(wrong, [says("1:43", "K"), says("2:20", "g")]);
}

/// Rust refuses the type parameter of an alias, and cannot infer that of a function, if nothing is left of it.
#[test]
fn what_only_the_other_fields_of_a_type_mention_is_no_type_parameter() {
    let (_, wrong) = resolved(
        "interface A<T> { a: T, b: string } type K<T> = A<T>[\"b\"]; function f(k: K<string>) => void;
        function g<T>(k: A<T>[\"b\"]) => void; type L<T> = A<T>[\"a\"]; function h<T>(l: L<T>, a: A<T>[\"a\"]) => void;
        interface B<T> { b: A<T>[\"b\"], c: K<T> | T, m<T>(k: T) => void, n<U>(k: A<U>[\"b\"]) => void }",
    );
    let (_, right) = resolved(
        "interface P<ID, T_> { id: ID, t: T_ } type Q<ID> = P<ID, string>; function q<self_of>(p: P<self_of, string>) => Q<self_of>;
        function p<ID, T_>(option: { id: ID, t: T_, success?: (res: P<ID, T_>) => void }) => void;",
    );
    assert_eq!(right, Vec::<String>::new());
    let says = |at: &str, name: &str, param: &str| {
        format!("{at} nothing in `{name}` is a `{param}`: leave the type parameter out")
    };
    assert_eq!(wrong, [says("1:43", "K", "T"), says("2:20", "g", "T"), says("3:75", "n", "U")]);
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

/// A count of type arguments that is wrong is told, whatever the type is.
#[test]
fn what_needs_no_definition_takes_as_many_type_arguments_as_it_has() {
    let (_, wrong) = resolved(
        "interface A { a: Promise<number, string>, b: Array<number, string>, c: Box<A, A>, d: ArrayBuffer<A>, e: Record<A> }
        function f(...rest: Array<number, string>) => Promise<number, string>;
        interface B extends CallbackResult<string> { b: number } interface C extends Promise<A, A> {}
        interface T<T> { v: T<string>, w: T } function g<K>(k: K<number>) => void;",
    );
    let takes = |at: &str, name: &str, count: &str| format!("{at} `{name}` takes {count}");
    let expected = [
        takes("4:29", "T", "no type arguments"),
        takes("1:18", "Promise", "one type argument"),
        takes("1:46", "Array", "one type argument"),
        takes("1:72", "Box", "one type argument"),
        takes("1:86", "ArrayBuffer", "no type arguments"),
        takes("1:105", "Record", "two type arguments"),
        takes("3:29", "CallbackResult", "no type arguments"),
        takes("3:86", "Promise", "one type argument"),
        takes("2:29", "Array", "one type argument"),
        takes("2:55", "Promise", "one type argument"),
        takes("4:64", "K", "no type arguments"),
    ];
    assert_eq!(wrong, expected);
}

#[test]
fn names_of_the_prelude_are_a_specs_own_and_other_languages_words_are_not() {
    let (_, wrong) =
        resolved("interface String { a: number } interface Vec { b: String, c?: Option } interface Option {}");
    assert!(wrong.is_empty(), "{wrong:?}");
    let (_, wrong) = resolved("interface A { a: String, b: Vec<string>, c: object, d: Option<string>, e: Optin }");
    let expected = [
        "1:18 in a spec this is `string`, not `String`",
        "1:29 in a spec this is `T[]`, not `Vec`",
        "1:45 in a spec this is `Record<string, any>`, not `object`",
        "1:56 an optional value is written with `?:`, or as `T | null`, not as `Option<T>`",
        "1:75 unknown type `Optin`; define it here, or name its file with `use`",
    ];
    assert_eq!(wrong, expected);
}

#[test]
fn a_renamed_namespace_is_found_and_named_by_both_names() {
    let (types, wrong) = resolved(
        "#[rust(\"sign_in\")] namespace login { #[rust(\"Settings\")] interface Option { a?: string } }
        #[rust(\"sign_in\")] function login(option?: login::Option) => Promise<void>;",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    let Ty::Named(path) = &function(&types, "sign_in").params[0].ty else { panic!() };
    assert_eq!((path.modules[0].to_string(), path.name.to_string()), ("sign_in".to_owned(), "Settings".to_owned()));
    assert_eq!(types.items.len(), 2);
}

/// What a spec calls a type is what its other types name it by, where JavaScript has another name as well.
#[test]
fn what_has_another_name_in_javascript_is_named_as_it_stands() {
    let source = "#[js(\"Foo\")] interface Bar { a: string } #[js(\"foo-bar\")] type Kind = \"a\" | \"b\";
        #[js(\"otherName\")] namespace own { #[js(\"In\")] interface Out { bar: Bar, next?: Box<Out> } }
        function f(a: Bar, k: Kind, o: own::Out, b: Foo, i: otherName::In) => keyof Bar;";
    let (types, wrong) = resolved(source);
    assert_eq!(wrong, [""; 0]);
    let shown = |ty: &Ty| {
        let Ty::Named(path) = ty else { panic!("{ty:?}") };
        path.modules.iter().chain([&path.name]).map(ToString::to_string).collect::<Vec<_>>().join("::")
    };
    let taken: Vec<String> = function(&types, "f").params.iter().map(|it| shown(&it.ty)).collect();
    assert_eq!(taken, ["Foo", "FooBar", "other_name::In", "Foo", "other_name::In"]);
    // A printer writes what stands there.
    let (spec, _) = parsed(source);
    let printed = print::spec(&spec);
    assert!(printed.contains("interface Bar {") && printed.contains("namespace own {"), "{printed}");
    assert_eq!(parsed(&printed).0, spec);
    assert!(print::api(&spec, "face").contains("o: other_name::In"));
}

#[test]
fn a_path_that_begins_with_self_is_read_from_the_top() {
    let (types, wrong) = resolved(
        "interface Thing { top: string }
        namespace near {
            interface Thing { near: string, outer: self::Thing, deep: self::near::deep::Thing, other: self::Other }
            namespace deep { interface Thing { deep: Thing[], here: self::near::Thing[] } }
        }",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    let Some(Item::Module(near)) = types.items.last() else { panic!() };
    let shown = |structure: &Struct, name: &str| {
        let Ty::Named(path) = &field(structure, name).ty else { panic!() };
        let TypePath { root, modules, name, .. } = &**path;
        (root.clone(), modules.iter().chain([name]).map(ToString::to_string).collect::<Vec<_>>().join("::"))
    };
    let thing = structure(&near.items, "Thing").unwrap();
    assert_eq!(shown(thing, "outer"), (Root::Spec, "Thing".to_owned()));
    assert_eq!(shown(thing, "deep"), (Root::Spec, "near::deep::Thing".to_owned()));
    // What stands beside the spec.
    assert_eq!(shown(thing, "other"), (Root::Above(0), "Other".to_owned()));
}

#[test]
fn a_type_of_another_file_is_named_without_the_use_that_brings_it() {
    let (types, wrong) = resolved(
        "use super::{base::{self, Thing as Other}, Renamed};
        use base::Deep;
        interface Holds { other: Other, renamed: self::Renamed, inner: base::inner::Thing, deep: Deep }",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    let holds = structure(&types.items, "Holds").unwrap();
    let shown = |name: &str| {
        let Ty::Named(path) = &field(holds, name).ty else { panic!() };
        let modules: Vec<String> = path.modules.iter().chain([&path.name]).map(ToString::to_string).collect();
        (path.root.clone(), modules.join("::"))
    };
    assert_eq!(shown("other"), (Root::Above(1), "base::Thing".to_owned()));
    assert_eq!(shown("renamed"), (Root::Above(1), "Renamed".to_owned()));
    assert_eq!(shown("inner"), (Root::Above(1), "base::inner::Thing".to_owned()));
    // Such a path means the same only at the top.
    assert_eq!(shown("deep"), (Root::Spec, "Deep".to_owned()));
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
fn a_scalar_beside_another_type_is_refused() {
    let spec =
        "interface B { x: number } interface A { a: string & {}, b: string & B, c: string & number, d: string & null }";
    let none = "no value is all of these: write the type that it really is";
    let (_, wrong) = resolved(spec);
    assert_eq!(wrong, [format!("1:60 {none}"), format!("1:75 {none}"), format!("1:95 {none}")]);
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
fn an_object_has_one_type_for_all_other_names() {
    let (_, wrong) = resolved(
        "interface A { [key: string]: string, [key: number]: number } interface B { [a: string]: any, [b: number]: any }
        type C = { [key: string]: string, a: { [key: string]: string, [key: string]: boolean } };",
    );
    let said = "an object has one type for all other names: `[key: string]: A | B` has both";
    assert_eq!(wrong, [format!("1:53 {said}"), format!("2:86 {said}")]);
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
fn a_default_names_type_parameters_before_it() {
    let (types, wrong) = resolved("interface P<T, U = T[]> { a: T, b: U } interface E extends P<string> {}");
    assert!(wrong.is_empty(), "{wrong:?}");
    let made = structure(&types.items, "E").unwrap();
    assert_eq!(field(made, "b").ty, Ty::Array(Box::new(Ty::String)));
    let (_, wrong) = resolved(
        "interface A<T = A<T>> { t: T } interface B<T = U, U = string> { t: T, u: U }
        interface C<T = C> { t: T } interface D<T = E> { t: T } interface E<T = D> { t: T } function f(a: C, b: D) => E;
        interface G<T = G<string>> { t: T }",
    );
    let later =
        |at: &str, of: &str| format!("{at} the default of `T` cannot name `{of}`: only a type parameter before it");
    let endless =
        |at: &str| format!("{at} the default of `T` leads to itself, without an end: write what that is given, `<..>`");
    assert_eq!(wrong, [later("1:17", "T"), later("1:48", "U"), endless("2:25"), endless("2:53"), endless("2:81")]);
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
fn what_takes_no_types_is_given_none() {
    let (_, wrong) = resolved("interface A { a: string } interface B extends A<string> {}");
    assert_eq!(wrong, ["1:47 `A` takes no type arguments"]);
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

#[test]
fn a_type_parameter_behind_one_with_a_default_has_one() {
    let (_, wrong) = resolved("interface A<T = string, U> { t: T, u: U } type B<T = string, U = T, V> = [T, U, V];");
    let says = |at: &str, name: &str, first: &str| {
        format!("{at} `{name}` needs a default, as `{first}` before it has one, or stands before `{first}`")
    };
    assert_eq!(wrong, [says("1:25", "U", "T"), says("1:69", "V", "T")]);
}

#[test]
fn what_has_no_name_is_called_as_nothing_else_is() {
    let (types, wrong) = resolved(
        "interface A { rest: string, otherFields: string, [key: string]: string }
        interface B { volume: number, setVolume() => void, setVolumeProperty() => void }",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!(field(structure(&types.items, "A").unwrap(), "other_fields_").presence, Presence::Rest);
    let Some(Item::Handle(handle)) = types.items.last() else { panic!() };
    assert_eq!(handle.properties[0].set.as_ref().unwrap(), "set_volume_property_property");
}

#[test]
fn what_a_function_in_rust_does_not_mention_is_no_type_parameter_of_it() {
    let (types, wrong) = resolved(
        "function onMessage<T>(callback: (message: T) => void) => void;
        function offMessage<T>(callback?: (message: T) => void) => void;
        interface Center { off<T>(event: string, callback?: (message: T) => void) => void, on<T>(event: string, callback: (message: T) => void) => void }",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!(function(&types, "on_message").generics.len(), 1);
    assert!(function(&types, "off_message").generics.is_empty());
    let center = types.items.iter().find_map(|item| if let Item::Handle(it) = item { Some(it) } else { None });
    assert!(center.unwrap().methods[0].generics.is_empty());
}

#[test]
fn what_a_use_in_a_namespace_brings_is_there_alone() {
    let (types, wrong) = resolved(
        "namespace a {
            use super::other::Thing; use super::more::{self, Second as Two}; use serde_like::Value; use crate::all::*;
            interface B { thing: Thing, two: Two, third: more::Third, value: Value, any: Anything }
            namespace inner { interface C { thing: Thing, value: Value } }
        }",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    let shown = |owner: &str, name: &str| {
        let Ty::Named(path) = &field(structure(&types.items, owner).unwrap(), name).ty else { panic!() };
        let modules: Vec<String> = path.modules.iter().chain([&path.name]).map(ToString::to_string).collect();
        (path.root.clone(), modules.join("::"))
    };
    assert_eq!(shown("B", "thing"), (Root::Above(1), "other::Thing".to_owned()));
    assert_eq!(shown("B", "two"), (Root::Above(1), "more::Second".to_owned()));
    assert_eq!(shown("B", "third"), (Root::Above(1), "more::Third".to_owned()));
    // A crate is one where the `use` stands, and what everything brings is there.
    assert_eq!(shown("B", "value"), (Root::Spec, "a::Value".to_owned()));
    assert_eq!(shown("B", "any"), (Root::Spec, "a::Anything".to_owned()));
    assert_eq!(shown("C", "value"), (Root::Spec, "a::Value".to_owned()));
    let (_, wrong) = resolved("namespace a { use super::other::Thing; } interface D { thing: Thing }");
    assert_eq!(wrong, ["1:63 unknown type `Thing`; did you mean `string`?"]);
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
fn a_list_has_a_type_for_any_place_in_it() {
    assert_eq!(in_rust("pub struct A { pub a: member_of!(Vec<String>, f64) }"), [""; 0]);
}

#[test]
fn a_type_parameter_hides_one_of_the_definition_around_it() {
    let (types, wrong) = resolved("interface A<T, T2> { map<T>(to: (from: T) => T2) => T, own: T }");
    assert!(wrong.is_empty(), "{wrong:?}");
    let Some(Item::Handle(handle)) = types.items.first() else { panic!() };
    assert_eq!(handle.methods[0].generics[0].name, "T3");
    assert!(matches!(&handle.methods[0].output, Ty::Param(name) if name == "T3"));
    assert!(matches!(&handle.properties[0].ty, Ty::Param(name) if name == "T"));
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
fn an_object_beside_a_function_is_not_called_as_its_constant() {
    let (_, wrong) = resolved(
        "namespace f { #[rust(\"API\")] interface Api { a() => void } } function f() => f::Api;
        namespace g { #[rust(\"API\")] interface Api { a: string } } function g() => g::Api;",
    );
    assert_eq!(wrong, ["1:40 `API` is a constant beside the function; `#[rust(\"..\")]` names this one otherwise"]);
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

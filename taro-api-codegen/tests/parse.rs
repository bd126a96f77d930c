//! Tokens -> Spec: what was written, and every slip at its place.

mod common;

use common::parsed;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use taro_api_codegen::ast::{Item, Keyword, Member, TypeKind, Unit};
use taro_api_codegen::diagnostics::Errors;
use taro_api_codegen::hosts::Host;
use taro_api_codegen::parse;

/// A definition that could not be read is one mistake: its name is known.
#[test]
fn what_could_not_be_read_is_told_once() {
    for (source, said) in [
        (
            "type T = ; interface A extends T { a: T, b: T[], c: T<string> } function f(a: T) => T;",
            "1:10 a type is expected here",
        ),
        ("type T = string | ; interface A { a: T }", "1:19 a type is expected here"),
        ("type T<K = { a: K }; function f(a: T<string>) => void;", "1:20 `,` or `>` is expected before this"),
        ("interface T<K { a: K } function f(a: T<string>) => T<string>;", "1:15 `,` or `>` is expected before this"),
        ("function f<const T>(a: T) => void;", "1:12 leave `const` out: a type parameter is a name"),
        ("interface T<in K extends string> { a: K }", "1:13 leave `in` out: a type parameter is a name"),
        (
            "interface A { readonly #[js(\"x\")] q: string, b: number }",
            "1:24 what stands above a property stands before `readonly`: `#[..] readonly name: T`",
        ),
        ("#[see(\"nope\")] function f() => void;", "1:7 a link is the address of a page: `#[see(\"https://..\")]`"),
        ("type T { a: string } interface A { a: T }", "1:8 `=` and a type should follow the name of a type"),
        (
            "pub use super::x::Y; interface A { y: Y }",
            "1:1 leave `pub` out: everything in a spec can be used from outside",
        ),
        ("#[js(\"\")] function f() => void;", "1:6 a name is no empty text: write the name that it has in JavaScript"),
        (
            "function f(#[rust(\"x\")] a: number) => void;",
            "1:12 `rust` has no meaning on a parameter, whose name only the spec says: write the name that it should have",
        ),
    ] {
        assert_eq!(all(source), [said], "{source}");
    }
}

/// What syn says by itself is said in the words of our other messages.
#[test]
fn what_syn_says_is_said_in_plain_words() {
    for (syn, said) in [
        ("expected ident", "a name is expected here"),
        ("expected identifier, found keyword `fn`", "a name is expected here"),
        ("expected `=`", "`=` is expected here"),
        ("unexpected end of input, expected `,` or `;`", "`,` or `;` is expected here"),
        ("expected one of: `for`, parentheses, `dyn`, `impl`, lifetime", "a type is expected here"),
        ("expected curly braces", "`{ .. }` is expected here"),
        (
            "expected one of: string literal, integer literal, `[`",
            "a text in double quotes, a number or `[` is expected here",
        ),
        ("unexpected token", "nothing more is expected here: leave this out"),
        ("leave `a` out", "leave `a` out"),
    ] {
        assert_eq!(taro_api_codegen::diagnostics::in_words(syn), said);
    }
}

/// Everything that is wrong with a spec.
fn all(source: &str) -> Vec<String> {
    let errors = Errors::new();
    let spec = parse::spec(source.parse().unwrap(), &errors);
    taro_api_codegen::analyze(&spec, &errors);
    common::shown(&errors.take())
}

/// JavaScript writes a number anew where it is a name.
#[test]
fn a_name_that_is_a_number_is_the_number() {
    let (spec, wrong) = parsed(
        "interface A { 0x10: string, 1e3: string, 1_000: string, 2.50: string, 1e21: string, 1e-7: string, 0b11: string, 0: string }",
    );
    assert_eq!(wrong, [""; 0]);
    let Item::Interface(it) = &spec.items[0] else { panic!("an interface") };
    let names = it.members.iter().map(|it| if let Member::Property(it) = it { it.name.js.as_str() } else { "" });
    assert_eq!(names.collect::<Vec<_>>(), ["16", "1000", "1000", "2.5", "1e+21", "1e-7", "3", "0"]);
    let says =
        |at: &str, text: &str| format!("{at} a name that is a number has no sign: write it in quotes, `\"{text}\"`");
    let (_, wrong) = parsed("interface A { -1: string, a: { -0x10: string }, b: { -1.0: string } }");
    assert_eq!(wrong, [says("1:15", "-1"), says("1:32", "-16"), says("1:54", "-1")]);
    let (_, wrong) = parsed("interface A { a: { 1u8: string }, b: { 1e999: string } }");
    assert_eq!(wrong, ["1:20 a number is expected here", "1:40 JavaScript has no number as large as this"]);
}

#[test]
fn a_spec_keeps_what_was_written() {
    let (spec, wrong) = parsed(
        "#![module(\"my-plugin\")]
        /// Types.
        namespace scan {
            interface Option extends Base, other::Base {
                /// How long.
                #[unit(ms)] #[platforms(tt, weapp)]
                readonly timeout?: number,
                \"data-size\": -1 | 2,
                type: string;
                success?(res: Result): void
            }
        }
        function scan(option?: scan::Option, ...rest: string[]) => Promise<void>",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!(spec.module.as_deref(), Some("my-plugin"));
    let [Item::Namespace(namespace), Item::Function(function)] = spec.items.as_slice() else { panic!() };
    assert_eq!(namespace.attrs.docs[0].text, " Types.");
    let [Item::Interface(interface)] = namespace.items.as_slice() else { panic!() };
    assert_eq!(interface.extends.len(), 2);
    let [Member::Property(timeout), Member::Property(size), Member::Property(kind), Member::Property(success)] =
        interface.members.as_slice()
    else {
        panic!()
    };
    assert!(timeout.optional && timeout.readonly && timeout.ty.is(Keyword::Number));
    assert_eq!(timeout.attrs.unit.as_ref().map(|(unit, _)| unit), Some(&Unit::Millis));
    let hosts: Vec<Host> = timeout.attrs.platforms.as_ref().unwrap().hosts.iter().map(|(host, _)| *host).collect();
    assert_eq!(hosts, [Host::Tt, Host::Weapp]);
    assert_eq!((size.name.js.as_str(), kind.name.js.as_str()), ("data-size", "type"));
    assert!(
        matches!(&size.ty.kind, TypeKind::Union(parts) if matches!(&parts[0].kind, TypeKind::Number(it) if it == "-1"))
    );
    assert!(matches!(success.ty.kind, TypeKind::Function(_)));
    assert!(function.signature.params[0].optional && function.signature.params[1].rest);
}

#[test]
fn all_of_the_grammar_can_be_read() {
    let (spec, wrong) = parsed(
        "use super::other::{Thing, *};
        interface Task<T extends Base = any, U> extends Base<T> {
            abort(reason?: string) => void;
            on<K>(key: K): void;
            [key: string]: T;
            (res: T) => void;
        }
        type Both = A & B | keyof C | C[\"key\"] | [number, string][] | { a: 1, b?: { c: true } };
        type Callback = <T>(value: T, ...rest: any[]) => Promise<T>;
        type Lines =
            | \"one\"
            | null;
        const env: Env;
        function get(key: string): unknown;",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!(spec.items.len(), 7);
}

#[test]
fn every_slip_is_found_at_its_place_and_the_next_member_is_read() {
    let (spec, wrong) = parsed(
        "interface Option {
    a = number,
    b?: &str,
    c number,
    d?: string = 1,
    e?: string
    $f: string,
    #[units(ms)] g?: number,
    h?: 'h',
    i?: Record<string, string,
    j: (res: A): void,
    k?: number,
}
fn one() -> void;
enum Two { A }
function three(x) => void
export function four() => void;",
    );
    let expected = [
        "2:7 a type comes after `:`, not `=`: `a: ..`",
        "3:9 a spec has no references: text is `string`",
        "4:7 `:` and a type should follow `c`",
        "5:16 a spec sets no value: `#[default(..)]` above the field says what the host takes",
        "7:5 `,` or `;` is expected between members, before this",
        "8:7 unknown attribute `units`; did you mean `unit`?",
        "9:9 a string is written in double quotes: Rust reads single ones as a character or a lifetime",
        "11:6 `,` or `>` is expected before this",
        "14:1 in a spec this is `function`, not `fn`",
        "14:10 a result comes after `=>`, as in TypeScript, not `->`",
        "15:1 a set of values is written as a type: `type Method = \"GET\" | \"POST\";`, not as an `enum`",
        "16:17 `:` and a type should follow `x`",
        "17:1 `;` is expected after a function, before this",
        "17:1 leave `export` out: everything in a spec can be used from outside",
    ];
    assert_eq!(wrong, expected);
    let Item::Interface(interface) = &spec.items[0] else { panic!() };
    assert!(interface.members.iter().any(|it| matches!(it, Member::Property(it) if it.name.js == "k")));
    assert_eq!(spec.items.len(), 4);
}

#[test]
fn a_name_with_two_parts_says_how_to_nest() {
    let how = "a name has one part: write a namespace inside of another, as `namespace a { namespace b { .. } }`";
    assert_eq!(parsed("namespace a.b {}").1, [format!("1:12 {how}")]);
    assert_eq!(parsed("namespace a::b {}").1, [format!("1:12 {how}")]);
}

/// Rust reads its own attributes above a `use`.
#[test]
fn a_use_may_have_conditions() {
    let (spec, wrong) =
        common::parsed("#[cfg(unix)] #[allow(unused)] use super::a::B; /// c\n#[cfg(unix)] function f() => B;");
    assert_eq!(wrong, [""; 0]);
    assert_eq!(spec.items.len(), 2);
    let (_, wrong) = common::parsed("#[cfg(unix)] use;");
    assert_eq!(wrong.len(), 1, "{wrong:?}");
}

/// Each word and each text in a group of its own, as a `macro_rules!` hands on what it takes.
fn grouped(tokens: TokenStream) -> TokenStream {
    let group = |delimiter, tokens: TokenStream| TokenTree::Group(Group::new(delimiter, tokens));
    let each = tokens.into_iter().map(|token| match token {
        TokenTree::Group(it) => group(it.delimiter(), grouped(it.stream())),
        TokenTree::Punct(_) => token,
        token => group(Delimiter::None, group(Delimiter::None, token.into()).into()),
    });
    each.collect()
}

#[test]
fn a_group_without_delimiters_is_read_in_every_place() {
    let source = "#![module(\"m\")]
        use super::other::{Thing, Other as Another};
        #[platforms(weapp)] #[see(\"https://a.b\")] #[cfg(unix)] #[doc = \"b\"]
        interface Task<T extends Base = any, U> extends Base<T> {
            #[default(\"a\")] #[unit(ms)] readonly abort?: (string | null)[],
            on<K>(key: K, ...rest: ((number))[]): void;
            [key: string]: T;
            (res: T) => void;
            \"data-size\": -1 | 2 | \"a\", both: A & B | keyof C | C[\"key\"] | [number, (string)] | { a: 1, b?: { c: true } },
            success?(res: ((res: (T)) => (U))): void, path: ::a::b::C<D, (E)>,
        }
        namespace a { type B = <T>(value: T, ...rest: any[]) => Promise<T>; }
        function f(option?: a::B) => Promise<(void)>;
        const c: { x: (number) };";
    let read = |tokens: TokenStream| {
        let errors = Errors::new();
        let spec = parse::spec(tokens, &errors);
        assert!(errors.take().is_empty(), "{source}");
        spec
    };
    let tokens: TokenStream = source.parse().unwrap();
    assert_eq!(read(grouped(tokens.clone())), read(tokens));
    let module = "#[cfg(unix)] pub mod face {
        use super::Thing;
        #[platforms(weapp)] pub struct A<T: Base> {
            #[js(\"b-b\")] #[default(1)] pub b: Option<(Vec<T>)>, pub c: one_of!(\"a\", -1), pub d: fn(f64) -> (String),
            pub e: object! { pub x: (f64) }, pub f: tuple!(), pub g: std::collections::BTreeMap<String, (bool)>,
        }
        pub struct Base { pub x: f64 }
        pub enum Level { Low = -1, High = 2 }
        pub enum Data { Text(String), Value(one_of!(\"a\")), Number(f64) }
        pub trait Player: Other { #[property] fn at(&self) -> (f64); fn play(&self, at: (f64)); }
        pub trait Other { fn stop(&self); }
        pub const ENV: (A<Base>);
        pub async fn scan(option: Option<(A<Base>)>) -> (f64);
    }";
    let read = |tokens: TokenStream| {
        let errors = Errors::new();
        let (_, spec) = parse::module(grouped("module = \"m\"".parse().unwrap()), tokens, &errors);
        assert_eq!(format!("{:?}", errors.take()), "[]");
        spec
    };
    let tokens: TokenStream = module.parse().unwrap();
    assert_eq!(read(grouped(tokens.clone())), read(tokens));
}

#[test]
fn what_typescript_computes_is_one_error_each() {
    let (_, wrong) = parsed(
        "interface X { a: typeof y, b: unique symbol, c: readonly string[], d: readonly (A | B)[] }
        type C = T extends string ? number : boolean; type M = { [K in keyof X]: string };
        type D = string;",
    );
    let expected = [
        "1:18 `typeof` is not supported: write the type itself",
        "1:31 a symbol has no name in Rust: leave it out, or write `any`",
        "1:49 leave `readonly` out: what crosses between the program and the host is a copy",
        "1:71 leave `readonly` out: what crosses between the program and the host is a copy",
        "2:18 a type that depends on another is not supported: write the type that it is",
        "2:66 members that are made of names are not supported: write each, or `Record<string, T>`",
    ];
    assert_eq!(wrong, expected);
}

#[test]
fn what_is_no_member_and_no_constant_says_what_to_write() {
    let (spec, wrong) = parsed(
        "interface A { new (x: number) => A, \"new\"(x: number) => A, get src() => string, get() => string, new: string }
        const a?: string; readonly const b: string; let c: string; import { D } from \"d\";",
    );
    let expected = [
        "1:15 what makes an object is a function beside the interface: `#[new] function Name(..) => Name;`; a method of that \
         name is `\"new\"(..)`",
        "1:60 what is read and set is a property: `name: T`, or `readonly name: T`",
        "2:16 a constant has no `?`: where it may be missing, write `T | undefined` as its type",
        "2:27 leave `readonly` out: a constant is only read",
        "2:53 in a spec this is `const`, not `let`",
        "2:68 what another file defines is named with `use path::Name;`",
    ];
    assert_eq!(wrong, expected);
    let Item::Interface(it) = &spec.items[0] else { panic!() };
    assert_eq!(it.members.len(), 3);
}

#[test]
fn what_typescript_has_says_what_to_write_once() {
    for (source, expected) in [
        (
            "interface A { private a: string, static b() => void, public c: string, d!: string, readonly e() => void }",
            &[
                "1:15 no program can use this: leave the member out",
                "1:34 what belongs to the class is no member of its objects: write a function, or a `const`, beside the interface",
                "1:54 leave `public` out: everything in a spec can be used from outside",
                "1:73 leave `!` out: what must be there has no `?`",
                "1:93 leave `readonly` out: a method is only called",
            ][..],
        ),
        ("interface A { [key]: string, b: string }", &["1:15 what has any other name is `[key: string]: T`"]),
        ("interface A { [key: string?]: string, b: string }", &["1:15 what has any other name is `[key: string]: T`"]),
        ("interface A { [key: string], b: string }", &["1:15 what has any other name is `[key: string]: T`"]),
        ("function f<T(a: T) => void;", &["1:13 `,` or `>` is expected before this"]),
        (
            "function f(this: any, a: string) => void;",
            &["1:12 leave `this` out: it is what the function is called on, and no argument"],
        ),
        (
            "type A = new (a: string) => B; type C = abstract new () => B;",
            &[
                "1:10 what makes an object is a function beside the interface: `#[new] function Name(..) => Name;`",
                "1:41 what makes an object is a function beside the interface: `#[new] function Name(..) => Name;`",
            ],
        ),
        (
            "function f(a: any) => a is string; function g(a: any) => asserts a is B; function h(a: any) => asserts a;",
            &[
                "1:25 what tests a type gives a `boolean`: write that",
                "1:58 what only checks gives nothing: write `void`",
                "1:96 what only checks gives nothing: write `void`",
            ],
        ),
        ("const a: string = \"x\";", &["1:17 a spec sets no value: the host has it"]),
        ("abstract class A { a: string }", &["1:1 in a spec this is `interface`, not `abstract class`"]),
        ("interface A { static: string, abstract() => void, private?: any, get: new, is: asserts, b: typeof }", &[]),
    ] {
        assert_eq!(parsed(source).1, expected, "{source}");
    }
}

/// What begins as an attribute does, and is none, is left out with what it belongs to.
#[test]
fn what_is_no_attribute_says_what_to_write_once() {
    let whole = |at: &str, word: &str| {
        format!("{at} `{word}` is said of the whole file: write it at the top, above the first definition")
    };
    for (source, expected) in [
        ("function f() => void; #![taro(\"4.2.1\")]", whole("1:23", "taro")),
        ("#[platforms(tt)] function f() => void; #![module(\"x\")] function g() => void;", whole("1:40", "module")),
        ("namespace n { #![global(\"wx\")] interface A { a: string } }", whole("1:15", "global")),
        (
            "interface A { #![platforms(tt)] a: string }",
            "1:15 what is said of an item stands above it, without the `!`: `#[platforms]`".to_owned(),
        ),
        (
            "#!module(\"x\") function f() => void;",
            "1:1 an attribute stands in brackets, and one of the whole file at its top: `#![module(..)]`".to_owned(),
        ),
        (
            "function f() => void; #platforms(tt) function g() => void;",
            "1:23 an attribute stands in brackets: `#[platforms(..)]`".to_owned(),
        ),
        (
            "interface A { #platforms(tt) a: string, b: string }",
            "1:15 an attribute stands in brackets: `#[platforms(..)]`".to_owned(),
        ),
        ("function f() => void; #", "1:23 `#` begins an attribute, which stands in brackets: `#[..]`".to_owned()),
        (
            "interface A { #a: string; b: number }",
            "1:15 `#a` is private, and no program can use it: leave the member out".to_owned(),
        ),
        (
            "type A = { b: number, /** Its own. */ #a?: string };",
            "1:39 `#a` is private, and no program can use it: leave the member out".to_owned(),
        ),
        (
            "interface A { b: number, /// Its own.\n#go() => void }",
            "2:1 `#go` is private, and no program can use it: leave the member out".to_owned(),
        ),
        (
            "interface A { #private; b: number }",
            "1:15 `#private` is private, and no program can use it: leave the member out".to_owned(),
        ),
        (
            "interface A { #b = 5, b: number }",
            "1:15 `#b` is private, and no program can use it: leave the member out".to_owned(),
        ),
        (
            "interface A { readonly #c: string, b: number }",
            "1:24 `#c` is private, and no program can use it: leave the member out".to_owned(),
        ),
        (
            "interface A { static #c: string, b: number }",
            "1:22 `#c` is private, and no program can use it: leave the member out".to_owned(),
        ),
        (
            "function f(#a: string) => void;",
            "1:12 nothing stands above a parameter, and its name has no `#`: leave it out".to_owned(),
        ),
        (
            "@deprecated function f() => void;",
            "1:1 what is said of an item stands above it in brackets, as `#[deprecated]`, not with `@`".to_owned(),
        ),
        (
            "interface A { @once a() => void }",
            "1:15 what is said of an item stands above it in brackets, as `#[deprecated]`, not with `@`".to_owned(),
        ),
    ] {
        let (spec, wrong) = parsed(source);
        assert_eq!(wrong, [expected], "{source}");
        for item in &spec.items {
            let Item::Interface(it) = item else { continue };
            assert!(
                it.members
                    .iter()
                    .all(|it| matches!(it, Member::Property(it) if ["a", "b"].contains(&it.name.js.as_str())))
            );
        }
    }
}

/// rustc would say it of each item that a definition becomes.
#[test]
fn an_attribute_of_rusts_that_is_passed_on_is_well_formed() {
    let all = |list: &[&str]| {
        let items: Vec<String> =
            list.iter().enumerate().map(|(at, it)| format!("{it}\nfunction f{at}() => void;\n")).collect();
        parsed(&items.concat()).1
    };
    let wrong = all(&[
        "#[must_use(x)]",
        "#[must_use = 5]",
        "#[cfg(a, b)]",
        "#[cfg]",
        "#[cfg = \"x\"]",
        "#[cfg(\"x\")]",
        "#[cfg(not(a, b))]",
        "#[cfg(some(unix))]",
        "#[cfg(feature = x)]",
        "#[allow]",
        "#[allow(5)]",
        "#[deny = \"x\"]",
        "#[cfg_attr()]",
        "#[cfg_attr(unix, must_use(x))]",
        "#[cfg_attr(a b, must_use)]",
        "#[cfg_attr(unix, cfg(a, b))]",
        "#[doc(5)]",
        "#[doc = 5]",
        "#[doc(hidden = \"x\")]",
        "#[doc(alias)]",
        "#[deprecated(note)]",
    ]);
    let (uses, one) = (
        "this is `#[must_use]`, or `#[must_use = \"..\"]`, which says why",
        "a condition is one: `all(..)` or `any(..)` joins several",
    );
    let (needs, name) = (
        "`cfg` needs a condition: `#[cfg(unix)]`",
        "a condition is a name, as `unix`, or has a text, as `feature = \"..\"`",
    );
    let allow = "`allow` has the names of lints: `#[allow(dead_code)]`";
    let doc = "this is `#[doc = \"..\"]`, or `#[doc(hidden)]`";
    let expected = [
        format!("1:3 {uses}"),
        format!("3:3 {uses}"),
        format!("5:10 {one}"),
        format!("7:3 {needs}"),
        format!("9:3 {needs}"),
        format!("11:7 {name}"),
        format!("13:14 {one}"),
        "15:7 `some` holds no conditions: `all(..)`, `any(..)` and `not(..)` do".to_owned(),
        format!("17:17 {name}"),
        format!("19:3 {allow}"),
        format!("21:9 {allow}"),
        "23:3 `deny` has the names of lints: `#[deny(dead_code)]`".to_owned(),
        "25:3 `cfg_attr` needs a condition, and what it brings: `#[cfg_attr(unix, must_use)]`".to_owned(),
        format!("27:18 {uses}"),
        format!("29:14 {one}"),
        format!("31:25 {one}"),
        format!("33:7 {doc}"),
        format!("35:9 {doc}"),
        "37:7 `doc(hidden)` is a word alone".to_owned(),
        "39:7 `doc(alias = \"..\")` has the other name".to_owned(),
        "41:14 this is `#[deprecated(since = \"..\", note = \"..\")]`".to_owned(),
    ];
    assert_eq!(wrong, expected);
    let right = all(&[
        "#[must_use]",
        "#[must_use = \"x\"]",
        "#[cfg(unix)]",
        "#[cfg(all(unix, not(feature = \"a\"), any()))]",
        "#[cfg(true)]",
        "#[cfg(unix,)]",
        "#[allow(dead_code, clippy::all, reason = \"x\")]",
        "#[allow()]",
        "#[cfg_attr(unix, must_use, doc = \"x\")]",
        "#[cfg_attr(any(a, b))]",
        "#[doc(hidden)]",
        "#[doc(alias = \"x\")]",
        "#[doc(alias(\"x\", \"y\"))]",
        "#[cfg_attr(unix, doc = include_str!(\"x\"))]",
        "#[doc = concat!(\"a\", \"b\")]",
        "#[deprecated(note = \"x\")]",
    ]);
    assert_eq!(right, [""; 0]);
}

#[test]
fn a_number_has_one_unit() {
    let says = ["1:24 a number is counted in one unit: `#[unit(ms)]`"];
    assert_eq!(parsed("interface A { #[unit(ms, s)] a: number, #[unit(\"mm, cm\")] b: number }").1, says);
}

/// Of an attribute that has no meaning where it stands, nothing else is said.
#[test]
fn what_has_no_meaning_somewhere_is_one_error() {
    let says =
        "1:12 `default` has no meaning on a value of a set: above a field, it says what the host takes without it";
    assert_eq!(parsed("type E = #[default] \"a\" | \"b\";").1, [says]);
    assert_eq!(
        parsed("#[unit] interface A { #[since] [key: string]: string, #[corrected] b() => void }").1,
        [
            "1:3 `unit` has no meaning on an interface: write it above a field, or leave it out",
            "1:25 `since` has no meaning on what is there beside the other fields: write it above what hosts have, or leave it out",
            "1:57 this attribute needs the type, and what shows it: `(string | null, \"..\")`",
        ]
    );
}

//! Whatever tokens come, there is an answer: no panic, no end that never comes, and items that are Rust.

mod common;

use common::fuzz::{self, Numbers};
use common::mutate::{mutate, words};
use proc_macro2::{TokenStream, TokenTree};
use taro_api_codegen::diagnostics::Errors;
use taro_api_codegen::hosts::Targets;
use taro_api_codegen::span::Tokens;
use taro_api_codegen::{choose, krate, parse, print};

/// Words that stand in no spec, in names, in attributes and in numbers.
const ODD: &str = r##"& keyof const 'a' 1e9 -1 1e999 0x10 1u8 "" "☃" "_" "a\u{0}b" self Self super crate $ < > => -> ? ... #! [] () {} | Box
    Promise Record Array gen async await dyn try union r#type r#gen true null never unique readonly #[rust("type")] #[rust("gen")]
    #[rust("self")] #[rust("")] #[rust("a-b")] #[js("x")] #[js("")] #[platforms()] #[platforms(weapp, h5)] #[absent(h5)]
    #[found(tt)] #[unit(ms)] #[unit(integer)] #[default(1)] #[deprecated] #[cfg(unix)] #[cfg_attr(unix, doc = "a")] #[both_ways]
    #[object] #[since(weapp = "2.20.1")] #[see("https://a.b")] #[module("m")] #[doc = include_str!("a")] #[derive(Clone)] #[extends(B)]
    #[required] #[rest] #[call] #[property] #![module("m")] #![taro("1")] #![crate(a::b)] /// a
    one_of!("a", 1) object! { a: f64 } all_of!(A, B) key_of!(A) member_of!(A, "a") generic!(<T> fn(a: T) -> T) tuple!()"##;

/// The hosts that are built for, by a number.
fn targets(number: usize) -> Targets {
    let hosts = ["", "h5", "weapp,tt"][number % 3];
    Targets::parse(hosts).unwrap()
}

/// Changes some of the tokens of one of the sources, in which any of their tokens may come to stand.
fn changed<'s>(sources: &'s [String]) -> impl FnMut(&mut Numbers) -> String + use<'s> {
    move |numbers| {
        // Tokens do not leave their thread.
        let tokens: TokenStream = sources[numbers.below(sources.len())].parse().unwrap();
        let mut all = words(tokens.clone());
        all.extend(words(ODD.parse().unwrap()));
        let mut tokens = tokens;
        for _ in 0..=numbers.below(5) {
            tokens = mutate(tokens, &all, numbers);
        }
        tokens.to_string()
    }
}

/// What a macro answers is Rust.
fn is_rust(text: &str, items: TokenStream) {
    let items = items.to_string();
    if let Err(error) = syn::parse_str::<syn::File>(&items) {
        panic!("{error}\n{text}\n{items}");
    }
}

/// The specs that are changed.
fn specs() -> Vec<String> {
    let inside = |source: &str| {
        let (_, body) = source.split_once("spec! {").unwrap();
        body.trim_end().strip_suffix('}').unwrap().to_owned()
    };
    let body = "type A = \"a\" | 1 | B[] | { x: number }; interface B extends C { a: A, #[rust(\"x\")] b?: B | null }
        interface C<T> { [key: string]: T, on(a?: A) => void } function f(a: A, ...b: C[]) => [A, B];
        const x: Record<string, (a: A) => void>; use a::{B, c::*}; type D<T> = [T, D2<T>]; type D2<T> = T[] & { a: T };";
    let login = include_str!("../../specs/open-api/login.rs");
    let shapes = include_str!("../../tests/e2e/app/src/shapes.rs");
    let constructs = include_str!("../../tests/golden/constructs.spec.rs");
    vec![inside(login), body.to_owned(), inside(shapes), constructs.to_owned()]
}

#[test]
fn a_spec_of_any_tokens_is_answered() {
    let sources = specs();
    fuzz::run("spec", 400, changed(&sources), |text| {
        let Ok(tokens) = text.parse::<TokenStream>() else { return };
        is_rust(text, taro_api_codegen::spec(tokens, &targets(text.len())).into_tokens());
    });
}

#[test]
fn a_module_of_any_tokens_is_answered() {
    let source = "#[allow(unused)] pub mod face { use std::time::Duration;
        pub mod login { #[extends(CallbackResult)] pub struct Option { pub a: Option<Duration>, #[js(\"B\")] pub b: Vec<u8>,
        pub success: Option<fn(R)> } pub enum E { #[js(\"x\")] A, B } pub enum N { A = 1, B = -2 }
        pub type T<U> = (f64, U); }
        #[platforms(weapp)] pub async fn login(option: Option<login::Option>) -> login::R; pub fn f(a: E) -> T<f64>; }";
    let errors = Errors::new();
    let module = print::api(&parse::spec(EVERYTHING.parse().unwrap(), &errors), "face");
    assert!(errors.take().is_empty());
    let sources = [source.to_owned(), source.to_owned(), module.split_once('\n').unwrap().1.to_owned()];
    fuzz::run("api", 200, changed(&sources), |text| {
        let Ok(tokens) = text.parse::<TokenStream>() else { return };
        is_rust(text, taro_api_codegen::api(TokenStream::new(), tokens, &targets(text.len())).into_tokens());
    });
}

/// The macros that choose code by host are given code: a block that holds what they give is Rust.
#[test]
fn code_of_any_tokens_is_chosen_from() {
    let arms = "weapp | tt => { login(1) } alipay => \"a\", #[allow(unused)] h5 => taro_api::login(None), _ => { let a = 1; a }";
    let code =
        "#[on(weapp, tt)] fn f<T: A>(#[on(h5)] a: T) -> u8 { #[on(weapp)] let a = 1; #[on(not(h5))] f(); match a {
        #[on(alipay)] A::B => 1, _ => { #[on(h5)] return 2; 3 } } } impl A { #[needs(login)] pub fn b(&self) {} }";
    let list = "login, login.force, request::Option.url, self::a, \"b\", taro_api::login";
    let sources = [arms, code, list].map(str::to_owned);
    fuzz::run("choose", 800, changed(&sources), |text| {
        let Ok(tokens) = text.parse::<TokenStream>() else { return };
        let targets = targets(text.len());
        let in_code = |given: TokenStream| is_rust(text, quote::quote!(fn code() { let value = { #given }; }));
        in_code(choose::platform(tokens.clone(), &["taro_api"], &targets));
        in_code(choose::supports(tokens.clone()));
        in_code(choose::available(tokens.clone(), &targets));
        in_code(choose::is_available(tokens.clone()));
        let function = || "pub async fn a<T>(a: T) -> u8 where T: B { 1 }".parse::<TokenStream>().unwrap();
        is_rust(text, choose::needs(tokens.clone(), function(), &targets));
        is_rust(text, choose::on(tokens.clone(), function(), &targets));
        // What cannot be read goes on to rustc as it was.
        drop(choose::needs("login".parse().unwrap(), tokens.clone(), &targets));
        drop(choose::on("weapp, tt".parse().unwrap(), tokens.clone(), &targets));
        let (path, rest) = krate::of_arguments(tokens);
        drop(path.apply(rest));
    });
}

/// What can be read is written so that it is read as what it was; and the module that says the same is Rust.
#[test]
fn what_can_be_read_is_printed() {
    let mut sources = specs();
    sources.push(EVERYTHING.to_owned());
    fuzz::run("print", 200, changed(&sources), |text| {
        let Ok(tokens) = text.parse::<TokenStream>() else { return };
        let errors = Errors::new();
        let spec = parse::spec(tokens, &errors);
        if !errors.take().is_empty() {
            return;
        }
        let (printed, errors) = (print::spec(&spec), Errors::new());
        let again = parse::spec(printed.parse().unwrap_or_else(|error| panic!("{error}\n{printed}")), &errors);
        let mistakes = errors.take();
        assert!(mistakes.is_empty() && again == spec, "{mistakes:?}\n{printed}");
        let errors = Errors::new();
        taro_api_codegen::analyze(&spec, &errors);
        let is_right = errors.take().is_empty();
        let module = if is_right { print::api(&spec, "face") } else { String::new() };
        if let Err(error) = syn::parse_str::<syn::File>(&module) {
            panic!("{error}\n{module}");
        }
    });
}

/// A spec with every construct.
const EVERYTHING: &str = include_str!("../../tests/api/everything.spec.txt");

/// A changed spec that is none the worse says the same as a module.
#[test]
fn what_a_changed_spec_says_a_module_says_as_well() {
    let tokens: TokenStream = EVERYTHING.parse().unwrap();
    let all = words(tokens.clone());
    let targets = Targets::parse("weapp,tt").unwrap();
    let mut numbers = Numbers::of_the_run();
    let mut right = 0;
    for _ in 0..200 {
        let changed = mutate(tokens.clone(), &all, &mut numbers);
        let text = changed.to_string();
        let expected = taro_api_codegen::spec(changed.clone(), &targets);
        if !expected.errors.is_empty() {
            continue;
        }
        right += 1;
        let errors = Errors::new();
        let module = print::api(&parse::spec(changed, &errors), "face");
        drop(errors.take());
        let (attribute, body) = module.split_once('\n').unwrap();
        let arguments = attribute.strip_prefix("#[taro_api::api").unwrap().trim_matches(['(', ')', ']']);
        let body: TokenStream = body.parse().unwrap_or_else(|error| panic!("{error}\n{module}"));
        let found = taro_api_codegen::api(arguments.parse().unwrap(), body, &targets);
        let change = differ(&tokens.to_string(), &text);
        assert!(found.errors.is_empty(), "{:?}\n{change}", found.errors);
        let Some(TokenTree::Group(inside)) = found.items.into_iter().last() else { panic!("{module}") };
        let (expected, inside) = (expected.items, inside.stream());
        if Tokens(expected.clone()) != Tokens(inside.clone()) {
            panic!("{change}\n{}", differ(&expected.to_string(), &inside.to_string()));
        }
    }
    assert!(right > 10, "only {right} of the changed specs are right");
}

/// Where two texts part.
fn differ(a: &str, b: &str) -> String {
    let same = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let around = |it: &str| it.chars().skip(same.saturating_sub(60)).take(160).collect::<String>();
    format!("< {}\n> {}", around(a), around(b))
}

/// Each of a chain of types holds the next one several times: what asks them again each time comes to no end.
#[test]
fn types_that_are_held_often_are_looked_at_once() {
    let fields = |next: usize| (0..6).map(|at| format!("f{at}: I{next}")).collect::<Vec<_>>().join(", ");
    let chain: String = (0..14).map(|at| format!("interface I{at} {{ {} }}\n", fields(at + 1))).collect();
    let spec = format!("{chain} interface I14 {{}} interface J {{ i: I0 }} function f(u: I0 | J) => I0;");
    let output = taro_api_codegen::spec(spec.parse().unwrap(), &Targets::default());
    syn::parse2::<syn::File>(output.items).unwrap();
}

#[test]
fn whatever_is_cut_off_is_answered() {
    let source = include_str!("../../specs/open-api/login.rs");
    let body = source.split_once("spec! {").unwrap().1;
    let tokens: Vec<TokenTree> =
        body.trim_end().strip_suffix('}').unwrap().parse::<TokenStream>().unwrap().into_iter().collect();
    for end in 0..tokens.len() {
        let output = taro_api_codegen::spec(tokens[..end].iter().cloned().collect(), &Targets::default());
        syn::parse2::<syn::File>(output.items).unwrap();
    }
}

/// A member whose name is a keyword is a raw name, also where only the newest edition has the keyword.
#[test]
fn members_are_named_as_each_edition_names_them() {
    for name in ["type", "gen", "async"] {
        let asked = format!("crate::a::login.{name}").parse().unwrap();
        let given = choose::available(asked, &targets(0)).to_string();
        assert!(given.contains(&format!(":: r#{name}")), "{given}");
    }
}

/// A sign before a sign is none: what is computed of numbers is their digits.
#[test]
fn signs_of_numbers_take_each_other_away() {
    for (value, is) in [("--1", "1"), ("- - -1", "-1"), ("-(-1)", "")] {
        let module = format!("pub mod m {{ pub enum A {{ A = {value}, B = 7 }} pub fn f(a: A) -> A; }}");
        let output = taro_api_codegen::api(TokenStream::new(), module.parse().unwrap(), &targets(0));
        let (items, errors) = (output.items.to_string(), output.errors);
        assert!(if is.is_empty() { errors.len() == 1 } else { errors.is_empty() }, "{value}: {errors:?}");
        is_rust(value, items.parse().unwrap());
    }
}

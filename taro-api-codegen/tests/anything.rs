//! Whatever tokens come, there is an answer: no panic, no end that never comes, and items that are Rust.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use taro_api_codegen::diagnostics::Errors;
use taro_api_codegen::hosts::Targets;
use taro_api_codegen::span::Tokens;
use taro_api_codegen::{parse, print};

/// Numbers that look random and are the same on every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % end.max(1)
    }
}

/// Changes one token somewhere: leaves it out, doubles it, swaps it, or puts another one of the spec's there.
fn mutate(tokens: TokenStream, words: &[TokenTree], numbers: &mut Numbers) -> TokenStream {
    let mut list: Vec<TokenTree> = tokens.into_iter().collect();
    if list.is_empty() {
        return words.get(numbers.below(words.len())).cloned().into_iter().collect();
    }
    let at = numbers.below(list.len());
    match (&list[at], numbers.below(10)) {
        (TokenTree::Group(group), 0..8) => {
            let inner = mutate(group.stream(), words, numbers);
            list[at] = Group::new(group.delimiter(), inner).into();
        }
        (TokenTree::Group(group), 8) => {
            let other = [Delimiter::Brace, Delimiter::Bracket, Delimiter::Parenthesis, Delimiter::None];
            list[at] = Group::new(other[numbers.below(4)], group.stream()).into();
        }
        (_, 0 | 1) => drop(list.remove(at)),
        (_, 2) => list.insert(at, list[at].clone()),
        (_, 3) => list.truncate(at),
        (_, 4 | 5) => {
            let other = numbers.below(list.len());
            list.swap(at, other);
        }
        _ => list[at] = words[numbers.below(words.len())].clone(),
    }
    list.into_iter().collect()
}

/// Every token, also those between delimiters.
fn words(tokens: TokenStream) -> Vec<TokenTree> {
    let mut list = Vec::new();
    for token in tokens {
        if let TokenTree::Group(group) = &token {
            list.extend(words(group.stream()));
        }
        list.push(token);
    }
    list
}

fn survives(source: &str, expand: fn(TokenStream) -> taro_api_codegen::Output) {
    let tokens: TokenStream = source.parse().unwrap();
    let mut all = words(tokens.clone());
    let more =
        "& keyof const 'a' 1e9 -1 \"\" \"☃\" \"_\" self Self crate $ < > => -> ? ... #! [] () {} | Box Promise Record";
    all.extend(more.parse::<TokenStream>().unwrap());
    let mut numbers = Numbers(std::env::var("SEED").ok().and_then(|it| it.parse().ok()).unwrap_or(7));
    for _ in 0..600 {
        let mut changed = tokens.clone();
        for _ in 0..=numbers.below(4) {
            changed = mutate(changed, &all, &mut numbers);
        }
        let text = changed.to_string();
        let output = expand(changed);
        let items: Result<syn::File, _> = syn::parse2(output.items.clone());
        assert!(items.is_ok(), "{}\n{text}\n{}", items.err().unwrap(), output.items);
    }
}

#[test]
fn a_spec_of_any_tokens_is_answered() {
    let source = include_str!("../../specs/open-api/login.rs");
    let body = source.split_once("spec! {").unwrap().1.trim_end().strip_suffix('}').unwrap();
    survives(body, |tokens| taro_api_codegen::spec(tokens, &Targets::parse("h5").unwrap()));
    let body = "type A = \"a\" | 1 | B[] | { x: number }; interface B extends C { a: A, #[rust(\"x\")] b?: B | null }
        interface C<T> { [key: string]: T, on(a?: A) => void } function f(a: A, ...b: C[]) => [A, B];
        const x: Record<string, (a: A) => void>; use a::{B, c::*};";
    survives(body, |tokens| taro_api_codegen::spec(tokens, &Targets::parse("tt").unwrap()));
    let source = include_str!("../../tests/e2e/app/src/shapes.rs");
    let body = source.split_once("spec! {").unwrap().1.trim_end().strip_suffix('}').unwrap();
    survives(body, |tokens| taro_api_codegen::spec(tokens, &Targets::default()));
}

#[test]
fn a_module_of_any_tokens_is_answered() {
    let source = "#[allow(unused)] pub mod face { use std::time::Duration;
        pub mod login { #[extends(CallbackResult)] pub struct Option { pub a: Option<Duration>, #[js(\"B\")] pub b: Vec<u8>,
        pub success: Option<fn(R)> } pub enum E { #[js(\"x\")] A, B } pub enum N { A = 1, B = -2 }
        pub type T<U> = (f64, U); }
        #[platforms(weapp)] pub async fn login(option: Option<login::Option>) -> login::R; pub fn f(a: E) -> T<f64>; }";
    survives(source, |tokens| taro_api_codegen::api(TokenStream::new(), tokens, &Targets::default()));
}

/// A spec with every construct.
const EVERYTHING: &str = include_str!("../../tests/api/everything.spec.txt");

#[test]
fn a_module_with_every_construct_and_any_tokens_is_answered() {
    let errors = Errors::new();
    let module = print::api(&parse::spec(EVERYTHING.parse().unwrap(), &errors), "face");
    assert!(errors.take().is_empty());
    let module = module.split_once('\n').unwrap().1;
    survives(module, |tokens| taro_api_codegen::api(TokenStream::new(), tokens, &Targets::parse("tt").unwrap()));
}

/// A changed spec that is none the worse says the same as a module.
#[test]
fn what_a_changed_spec_says_a_module_says_as_well() {
    let tokens: TokenStream = EVERYTHING.parse().unwrap();
    let all = words(tokens.clone());
    let targets = Targets::parse("weapp,tt").unwrap();
    let mut numbers = Numbers(std::env::var("SEED").ok().and_then(|it| it.parse().ok()).unwrap_or(7));
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

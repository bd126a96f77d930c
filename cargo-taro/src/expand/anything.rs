//! Whatever a spec says that has no mistake, its declarations and its pages can be read again.

use std::sync::atomic::{AtomicUsize, Ordering};

use proc_macro2::TokenStream;

use super::forms::{Unit, declarations, described};
use super::names::{Names, Owner};
use super::page::Lang;
use super::tests::SCAN;
use crate::mutations::fuzz::{self, Numbers};
use crate::mutations::mutate::{mutate, words};
use crate::specs::SpecFile;

/// What a form cannot say is refused; what it says is read again.
fn is_read_again(made: anyhow::Result<super::forms::Made>) {
    let error = made.err().map(|it| format!("{it:#}")).unwrap_or_default();
    assert!(!error.contains("a bug of cargo-taro"), "{error}");
}

/// A small one is more often right when some of it is changed.
const SPECS: [&str; 5] = [
    SCAN,
    "interface A { x: number, y?: string | null, #[unit(ms)] z?: number, \"a-b\": B[] } type B = \"b\" | #[platforms(tt)] \"c\"; \
     #[platforms(weapp, tt)] function f(a: A, b?: B) => Promise<A>;",
    "namespace f { interface Option { a?: Record<string, any>, success?: (res: R) => void } interface R extends CallbackResult { b: [number, string] } } \
     #[see(\"https://a.b\")] #[since(weapp = \"2.1.0\")] function f(option?: f::Option) => Promise<f::R>;",
    "#![module(\"p\")] interface Player { volume: number, readonly at: number, #[ends] close() => void, seek(to: number, by?: string) => Promise<void>, \
     onEnd(callback: (res: { n: number }) => void) => void, offEnd(callback?: (res: { n: number }) => void) => void } \
     #[new] function Player(src: string) => Player; function open(...all: string[]) => Player | null;",
    "#![module(\"p\")] interface G<T> { value: T, more?: T[] } function g<T>(g: G<T>) => G<string>; const version: string; \
     #[rust(\"h_with\")] function h(a: { x: number }, b: () => void) => string | ArrayBuffer; #[once] function h(done: (a: boolean) => void) => void;",
];

#[test]
fn any_spec_is_written_in_each_form() {
    let right = AtomicUsize::new(0);
    for spec in SPECS {
        let file = SpecFile::read("spec.rs", format!("taro_api::spec! {{ {spec} }}"));
        assert!(file.mistakes.is_empty(), "{:?}\n{spec}", file.mistakes);
    }
    // Other tokens, and not other letters: what is no spec is nobody's to write.
    let make = |numbers: &mut Numbers| {
        let tokens: TokenStream = SPECS[numbers.below(SPECS.len())].parse().expect("these are tokens");
        let words = words(tokens.clone());
        mutate(tokens, &words, numbers).to_string()
    };
    fuzz::run("forms", 800, make, |text| {
        let file = SpecFile::read("spec.rs", format!("taro_api::spec! {{ {text} }}"));
        if !file.mistakes.is_empty() {
            return;
        }
        right.fetch_add(1, Ordering::Relaxed);
        let (mut units, mut names) = (Vec::new(), Names::default());
        for read in file.specs {
            let owner = Owner::of(&read.spec, "spec.rs");
            let number = names.add(&read.spec, owner.clone());
            units.push(Unit { path: "spec.rs".to_owned(), owner, number, module: read.module, spec: read.spec });
        }
        is_read_again(declarations(&units, &names));
        is_read_again(described(&units, &names, Lang::Zh));
        is_read_again(described(&units, &names, Lang::En));
    });
    let right = right.into_inner();
    assert!(right > 40, "only {right} of the changed specs are right");
}

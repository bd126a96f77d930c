//! What `check` passes compiles: a sample of specs that nobody wrote, in one crate, natively and as WebAssembly.
//!
//! Some are put together of types and of the places where a type can stand, the others are specs of the repository with changed
//! tokens. What is wrong is left out: its error is what the macro says of it. `SEED=1` tries others, `SAMPLE=10` ten
//! times as many.

mod fixture;
#[path = "../taro-api-codegen/tests/common/fuzz.rs"]
#[allow(dead_code, reason = "no target is run here")]
mod fuzz;
#[path = "../taro-api-codegen/tests/common/mutate.rs"]
mod mutate;
#[path = "../cargo-taro/tests/build/sysroot.rs"]
mod sysroot;

use fixture::Fixture;
use fuzz::Numbers;
use mutate::{mutate, words};
use proc_macro2::{Group, TokenStream, TokenTree};
use taro_api_codegen::diagnostics::Errors;
use taro_api_codegen::parse;

/// What the types that are put together name.
const DEFINITIONS: &str = r#"
    interface A { x: number, y?: string, #[unit(ms)] z?: number, #[unit(integer)] i?: number }
    interface B { b?: A, "data-b": boolean }
    interface O { readonly at: number, volume: number, play(a: A) => void, onEnd(callback: (res: A) => void) => void }
    #[object] interface H { width: number }
    interface G<T> { value: T, more?: T[] }
    interface E {}
    interface R { a: string, [key: string]: any }
    type K = "qr" | "bar-code";
    type N = 1 | -1;
    type U = string | ArrayBuffer | A[] | "auto";
    type S = string;
    type P = [number, string];
    type D<T> = { d: T } | null;
    type C = (res: A) => void;
    type L = Promise<{ l: K }>;
    type M = Record<string, A>;
    type W = A["i"];
    type X = any;
    type Y = O | L | 1;
    namespace deep { interface A { inner: A[] | K } namespace more { type A = "deep" | null; } }
"#;

/// Types that hold no other one.
const LEAVES: &str = r#"
    string ; number ; boolean ; any ; void ; null ; undefined ; true ; "one" ; 1 | 2 ; "a" | "b" | null
    ArrayBuffer ; Uint8Array ; Float32Array ; Uint8ClampedArray ; A ; B ; O ; H ; E ; R ; K ; N ; U ; S ; P
    C ; L ; M ; W ; X ; Y ; deep::A ; deep::more::A ; CallbackResult ; keyof A ; A["x"] ; A["z"] ; A & B
    A & { more: K } ; Record<keyof A, S> ; {} ; []
"#;

/// Types that hold another one, or two.
const HOLDERS: &str = r#"
    (*)[] ; [*] ; [*, *] ; Array<*> ; Box<*> ; Promise<*> ; G<*> ; D<*> ; Record<string, *>
    Record<number, *> ; Record<"a" | "b", *> ; { p: *, q?: * } ; { readonly p?: *, [key: string]: any }
    (*) | null ; (*) | string ; (*) | "v" | number ; (*) | (*) ; (v: *) => void ; (v: *, w?: *) => *
    (...v: (*)[]) => void ; () => Promise<*>
"#;

/// Where a type can stand; `@` is the number of the item.
const PLACES: &str = r#"
    function f@(a: *) => void;
    function f@(a: *, b?: *) => void;
    function f@(a: string, ...b: (*)[]) => void;
    function f@() => *;
    function f@() => Promise<*>;
    function f@(a: *) => Promise<*>;
    #[once] function f@(a: *) => *;
    const c@: *;
    interface I@ { p: * } function f@(i: I@) => void;
    interface I@ { p: *, q?: * } function f@() => Promise<I@>;
    interface I@ { p?: *, [key: string]: * } function f@(i?: I@) => I@;
    interface I@ extends A { #[platforms(tt)] #[since(tt = "1.2.0")] p?: * } #[platforms(weapp, tt)] function f@(i: I@) => I@;
    interface I@ { #[platforms(tt)] p: *, readonly q: *, m(a: *) => void } function f@() => I@;
    interface I@ { #[ends] close() => void, m(a: *, b?: *) => *, n() => Promise<*> } function f@() => I@;
    interface I@ { onP(callback: (res: *) => void) => void, offP(callback?: (res: *) => void) => void } function f@() => I@;
    interface I@ extends Promise<*> { abort() => void } function f@(a: *) => I@;
    namespace n@ { interface Option { p?: *, success?: (res: *) => void, fail?: (res: *) => void } } function n@(o: n@::Option) => Promise<*>;
    type T@ = *; function f@(a: T@) => T@;
    type T@<V> = [V, *]; function f@(a: T@<string>) => T@<*>;
    interface I@<V> { v: V, p: * } function f@(a: I@<*>) => I@<string>;
    function f@<V>(a: V, b: *) => V;
    function onP@(callback: (res: *) => void) => void; function offP@(callback?: (res: *) => void) => void;
    #[new] function I@(a: *) => I@; interface I@ { m() => * }
    #[platforms(weapp)] #[deprecated("no more")] function f@(a: { p: *, q?: { r: * } }) => { s: * };
    #[rust("f@_with")] function f@(a: *) => void; function f@(a: *, b: *) => string;
"#;

/// One of a list: of its lines, and of what stands between `;` on them.
fn one<'a>(of: &'a str, between: &str, numbers: &mut Numbers) -> &'a str {
    let all: Vec<&str> = of.trim().lines().flat_map(|line| line.split(between)).map(str::trim).collect();
    all[numbers.below(all.len())]
}

/// A text with a type in the place of each `*`.
fn filled(text: &str, depth: usize, numbers: &mut Numbers) -> String {
    let mut parts = text.split('*');
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let holds = depth > 0 && numbers.below(3) > 0;
        let ty = one(if holds { HOLDERS } else { LEAVES }, " ; ", numbers);
        whole += &filled(ty, depth.saturating_sub(1), numbers);
        whole += part;
    }
    whole
}

/// Whether `check` finds nothing wrong with a spec.
fn is_right(tokens: TokenStream) -> bool {
    let errors = Errors::new();
    let spec = parse::spec(tokens, &errors);
    taro_api_codegen::analyze(&spec, &errors);
    errors.take().is_empty()
}

/// Specs of so many items that were put together, and are right.
fn put_together(specs: usize, items: usize, numbers: &mut Numbers) -> Vec<String> {
    let made = |_| {
        let mut spec = DEFINITIONS.to_owned();
        let mut count = 0;
        while count < items {
            let item = filled(&one(PLACES, "\n", numbers).replace('@', &count.to_string()), 3, numbers);
            if is_right(format!("{DEFINITIONS}{item}").parse().unwrap()) {
                spec += &format!("{item}\n");
                count += 1;
            }
        }
        spec
    };
    (0..specs).map(made).collect()
}

/// Right specs of the repository's own with one or two other tokens.
fn changed(specs: usize, numbers: &mut Numbers) -> Vec<String> {
    let sources = [
        include_str!("../specs/open-api/login.rs"),
        include_str!("e2e/app/src/shapes.rs"),
        include_str!("golden/constructs.spec.rs"),
    ];
    let body = |source: &str| -> TokenStream {
        let (_, body) = source.split_once("spec! {").unwrap();
        without_docs(body.trim_end().strip_suffix('}').unwrap().parse().unwrap())
    };
    let mut made = Vec::new();
    while made.len() < specs {
        let tokens = body(sources[numbers.below(sources.len())]);
        let all = words(tokens.clone());
        let mut other = tokens.clone();
        for _ in 0..=numbers.below(2) {
            other = mutate(other, &all, numbers);
        }
        let text = other.to_string();
        let again = text.parse().unwrap();
        if text != tokens.to_string() && !leads_outside(&text) && is_right(again) {
            made.push(text);
        }
    }
    made
}

/// The tokens without descriptions: what is changed there is rustc's to say.
fn without_docs(tokens: TokenStream) -> TokenStream {
    let mut trees = tokens.into_iter().peekable();
    let mut kept = Vec::new();
    while let Some(tree) = trees.next() {
        let is_doc = matches!(trees.peek(), Some(TokenTree::Group(it)) if it.stream().to_string().starts_with("doc ="));
        match tree {
            TokenTree::Punct(mark) if mark.as_char() == '#' && is_doc => drop(trees.next()),
            TokenTree::Group(it) => kept.push(Group::new(it.delimiter(), without_docs(it.stream())).into()),
            tree => kept.push(tree),
        }
    }
    kept.into_iter().collect()
}

/// Whether a path begins outside of the spec, of which only rustc knows what is there.
fn leads_outside(text: &str) -> bool {
    let is_name = |it: char| it.is_alphanumeric() || it == '_';
    let heads = text.match_indices("::").map(|(at, _)| {
        let before = text[..at].trim_end();
        before.rsplit(|it| !is_name(it)).next().unwrap_or_default()
    });
    heads.into_iter().any(|it| !text.contains(&format!("namespace {it} ")))
}

#[test]
fn what_check_passes_compiles() {
    let mut numbers = Numbers::of_the_run();
    assert!(is_right(DEFINITIONS.parse().unwrap()));
    let times = std::env::var("SAMPLE").map_or(1, |it| it.parse().unwrap());
    let mut specs = put_together(6 * times, 40, &mut numbers);
    specs.extend(changed(16 * times, &mut numbers));
    let fixture = Fixture::new("sample");
    let mut root = "//! A sample.\n".to_owned();
    for (at, spec) in specs.iter().enumerate() {
        root += &format!("/// One of it.\npub mod spec{at};\n");
        fixture.write(&format!("src/spec{at}.rs"), &format!("taro_api::spec! {{\n{spec}\n}}\n"));
    }
    fixture.write("src/lib.rs", &root);
    let flags = sysroot::sysroot().unwrap_or_default();
    // What another test has compiled, this one need not.
    let target = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("callers/target");
    let check = |host: &str, arguments: &[&str]| {
        let target = target.to_string_lossy();
        let variables = [
            ("TARO_ENV", host),
            ("CARGO_TARGET_DIR", &target),
            ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", &flags),
        ];
        let output = fixture.cargo(&[&["check"], arguments].concat(), &variables);
        let errors: Vec<&str> = output.stderr.split("\n\n").filter(|it| it.starts_with("error")).collect();
        assert!(output.success, "for `{host}`, {} errors:\n{}", errors.len(), errors.join("\n\n"));
    };
    check("", &[]);
    check("h5", &["--target", "wasm32-unknown-unknown"]);
}

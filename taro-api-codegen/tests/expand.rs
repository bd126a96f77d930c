//! Types -> tokens; the whole of it is in the golden cases of the tests package.

use taro_api_codegen::hosts::Targets;

fn expanded(source: &str, targets: &str) -> String {
    let output = taro_api_codegen::spec(source.parse().unwrap(), &Targets::parse(targets).unwrap());
    assert!(output.errors.is_empty(), "{:?}", output.errors);
    output.items.to_string()
}

#[test]
fn only_a_build_that_lacks_something_is_gated() {
    let source = "#[platforms(weapp)] function f() => void;";
    assert!(!expanded(source, "").contains("Available_"));
    let open = expanded(source, "weapp");
    assert!(!open.contains("pub trait") && !open.contains("where for"), "{open}");
    assert!(open.contains("pub const GATE_ : & __taro_api :: str = \"weapp qywx kwai lark xhs\""), "{open}");
    let gated = expanded(source, "tt,h5");
    assert!(gated.contains("`Taro.f` is not available on `tt` and `h5`"), "{gated}");
    assert!(gated.contains("pub const GATE_ : & __taro_api :: str = \"!weapp qywx kwai lark xhs\""), "{gated}");
    assert!(gated.contains("__taro_api :: platform :: Target_ : f :: Available_"), "{gated}");
}

/// In a function, no path leads out of a module: a spec of a user's may stand there, and Taro's do not.
#[test]
fn what_is_open_is_its_own_twin_in_a_module() {
    let source = "function f() => void; #[platforms(h5)] function g() => void; function h(h: number) => void;";
    let own = expanded(source, "weapp");
    assert!(["f", "g", "h"].iter().all(|it| own.contains(&format!("impl {it} :: asked_"))), "{own}");
    assert!(!own.contains("as asked_"), "{own}");

    let source = format!("#![taro(\"4.2.1\")] {source}");
    let taros = expanded(&source, "weapp");
    assert_eq!(taros.matches("pub use super :: f as asked_ ;").count(), 1, "{taros}");
    assert_eq!(taros.matches("as asked_").count(), 1, "{taros}");
    assert!(!taros.contains("impl f :: asked_"), "{taros}");
    assert!(taros.contains("impl g :: asked_") && taros.contains("impl h :: asked_"), "{taros}");
    let whole = taro_api_codegen::spec(source.parse().unwrap(), &Targets::parse("weapp").unwrap());
    assert!(whole.into_tokens().to_string().contains("a_spec_in_a_function_needs_a_mod_around_it__f"));
    assert!(!expanded(&source, "").contains("asked_"));
}

#[test]
fn what_was_found_passes_and_what_is_absent_does_not() {
    let source =
        "#![taro(\"1.2.3\")] #[platforms(weapp, h5, rn)] #[found(swan)] #[absent(h5, rn)] function f() => void;
        #[absent(h5)] function g() => void;";
    let open = expanded(source, "weapp,swan");
    assert!(!open.contains("pub trait") && !open.contains("where for"), "{open}");
    let gated = expanded(source, "tt");
    assert!(gated.contains("available on: weapp; and, though Taro's types do not say so, on swan"), "{gated}");
    assert!(!gated.contains("implement it"), "{gated}");
    let gated = expanded(source, "h5,rn");
    let note = "Taro's types list `h5` and `rn`, but the runtimes there do not implement it (as of @tarojs 1.2.3)";
    assert!(gated.contains(note), "{gated}");
    assert_eq!(gated.matches("is not available on `h5`").count(), 2, "{gated}");
    assert_eq!(expanded(source, "qq").matches("pub trait").count(), 1);

    let gated = expanded("#![module(\"m\")] #[platforms(h5)] #[absent(h5)] #[found(jd)] function f() => void;", "h5");
    assert!(gated.contains("available, though its types do not say so, on: jd"), "{gated}");
    assert!(gated.contains("its types list `h5`, but its runtime there does not implement it\""), "{gated}");
    let nowhere = expanded("#[platforms(h5)] #[absent(h5)] function f() => void;", "weapp");
    assert!(nowhere.contains("available on none of the hosts"), "{nowhere}");
}

#[test]
fn the_documentation_tells_what_was_found() {
    let shown = expanded(
        "#[platforms(weapp, h5, tt)] #[found(swan, alipay = \"my@1.2.3/a.d.ts:4\")] #[absent(h5)] #[unconfirmed(tt)]
        function f() => void; #[since(weapp = \"2.1.0\")] function g() => void;",
        "",
    );
    for line in [
        " | `weapp` | `swan` | `alipay` |",
        " | ✓ | ✓ | ✓ | ✓ |  |",
        "Has it, though not declared: Baidu (`swan`), Alipay (`alipay`: `my@1.2.3/a.d.ts:4`).",
        "Declared, and not in the vendor's own typings: Douyin (`tt`).",
        "Since the base library: WeChat (`weapp`) 2.1.0.",
        "Lacks it, though declared: Web (`h5`).",
    ] {
        assert!(shown.contains(line), "{shown}");
    }
}

#[test]
fn a_value_that_goes_into_the_host_is_gated_and_one_that_comes_out_is_not() {
    let source = "type Kind = \"a\" | #[platforms(tt)] \"b\";";
    let into = expanded(&format!("{source} function f(kind: Kind) => void;"), "h5");
    assert!(into.contains("`b` of Taro's `Kind` is not available on `h5`"), "{into}");
    assert!(into.contains("pub const B : Self = Self :: __B"), "{into}");
    let out = expanded(&format!("{source} function f() => Kind;"), "h5");
    assert!(!out.contains("pub trait") && out.contains("\"A B Unknown\""), "{out}");
}

#[test]
fn a_field_is_hidden_where_it_is_gated_and_a_result_keeps_its_own() {
    let source = "interface Option { #[platforms(tt)] force?: boolean } interface Found { #[platforms(tt)] more?: string, \
                  text: string } function f(option: Option) => Promise<Found>;";
    let h5 = expanded(source, "h5");
    assert!(h5.contains(" force : __taro_api :: Option < __taro_api :: bool >") && !h5.contains("pub force :"), "{h5}");
    assert!(h5.contains("pub more : __taro_api :: Option"), "{h5}");
    assert!(h5.contains("\"!force=tt,kwai,lark,xhs\"") && h5.contains("\"!more=tt,kwai,lark,xhs text\""), "{h5}");
}

#[test]
fn a_module_says_the_lints_for_all_that_stands_in_it() {
    let once =
        expanded("namespace a { interface A { a: string, b?: string } type B = \"b\"; type C = string | B; }", "");
    assert_eq!(once.matches("dead_code").count(), 1);
}

#[test]
fn a_name_is_an_alias_in_the_documentation_only_where_it_differs() {
    assert!(!expanded("function move() => void;", "").contains("alias"));
    assert!(expanded("function moveTo() => void;", "").contains("doc (alias = \"moveTo\")"));
}

#[test]
fn what_is_right_is_expanded_beside_a_mistake() {
    let tokens = "interface A { a: strng, b?: number } interface A { c: string } function f(a: A) => void;";
    let output = taro_api_codegen::spec(tokens.parse().unwrap(), &Targets::default());
    assert_eq!(output.errors.len(), 2);
    let items = output.items.to_string();
    assert_eq!(items.matches("pub struct A").count(), 1);
    assert!(items.contains("pub fn b") && items.contains("pub fn f"), "{items}");
}

#[test]
fn any_word_of_rust_is_a_name() {
    let words = [
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
        "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
        "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
        "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
        "Self",
    ];
    for word in words {
        let source = format!(
            "#[rust({word:?})] type Set = \"a\" | \"b\"; #[rust({word:?})] namespace inner {{
                #[rust({word:?})] interface One {{ \"{word}\": string, other: {{ \"{word}\": number }} }}
                #[rust({word:?})] type Either = string | number;
                type Values = #[rust({word:?})] \"{word}\" | \"other\";
            }}
            #[rust({word:?})] function call(\"{word}\": Set, b: \"{word}\" | number) => Promise<Set>;
            interface Handle {{ \"{word}\"(\"{word}\": string) => void, }}"
        );
        let output = taro_api_codegen::spec(source.parse().unwrap(), &Targets::default());
        assert!(output.errors.len() < 2, "{word}: {:?}", output.errors);
        syn::parse2::<syn::File>(output.items).unwrap_or_else(|error| panic!("{word}: {error}"));
    }
}

/// rustc warns of a type with `_` inside of its name.
#[test]
fn no_type_has_an_underscore_inside_of_its_name() {
    let source = "interface MGoIt { x: string }
        interface M { go(it: { a: string, b: { c: string, d: string }[] }) => void }
        function make(it: MGoIt) => M;";
    let all = expanded(source, "");
    assert!(all.contains("struct MGoIt_ ") && all.contains("struct MGoItRequired"), "{all}");
    let inside = |name: &str| name.trim_end_matches('_').contains('_');
    let structs = all.split("pub struct ").skip(1).filter_map(|it| it.split([' ', '<', ';']).next());
    assert_eq!(structs.filter(|name| inside(name)).collect::<Vec<_>>(), Vec::<&str>::new());
}

/// Another name for a callback is no other type: a closure is taken, and `on` with `off` is a listener.
#[test]
fn a_callback_by_another_name_is_taken_as_one() {
    let all = expanded(
        "type Heard = (v: number) => void; interface Handler { (e: string): void }
        function onT(cb: Heard) => void; function offT(cb?: Heard) => void;
        interface Bus { on(n: string, h: Handler) => void, off(n: string, h?: Handler) => void, each(h?: Handler) => void }
        function bus() => Bus;",
        "",
    );
    let plain = all.replace("__taro_api :: ", "");
    let listener = "-> Result < Listener , Error > {";
    assert!(plain.contains(&format!("pub fn on_t (cb : impl Fn (f64) -> () + 'static) {listener}")), "{plain}");
    let on = "pub fn on (& self , n : impl Into < String > , h : impl Fn (String) -> () + 'static)";
    assert!(plain.contains(&format!("{on} {listener}")), "{plain}");
    assert!(plain.contains("pub type Heard = Callback < (f64 ,) , () >"), "{plain}");
}

#[test]
fn a_property_beside_one_of_its_name_has_a_setter_of_its_own() {
    let text = expanded(
        "#![module(\"m\")] interface Headers { Server: string, #[rust(\"server_\")] server: string, go() => void } \
         function headers() => Headers;",
        "",
    );
    for name in ["server", "set_server", "server_", "set_server_"] {
        assert_eq!(text.matches(&format!("pub fn {name} (")).count(), 1, "{name}");
    }
}

/// The module of a function does not write again what stands outside of the spec: what is missing is told once, and no module of a
/// function's own sees it.
#[test]
fn a_path_that_depends_on_its_place_stands_in_one_place() {
    let shown = expanded("function f(area: super::Area, all: other::Kind[]) => Promise<self::Found>;", "");
    for path in ["super :: Area", "other :: Kind", "self :: Found"] {
        assert!(shown.contains(path), "{path}: {shown}");
        assert!(!shown.contains(&format!("super :: {path}")), "{path}: {shown}");
    }
    assert!(shown.contains("impl __taro_api :: Types for f :: Types_"), "{shown}");
    let shown = expanded(
        "namespace n { interface A { b: other::B, c: super::C, d: self::D } } function f(a: n::A) => void;",
        "",
    );
    assert!(!shown.contains("Types_"), "{shown}");
    let other = "a_spec_in_a_function_needs_a_mod_around_it__other_of_f";
    for path in [
        &*format!("use other as {other}"),
        &format!("use super :: {other} as other_above_"),
        "other_above_ :: B",
        "super :: super :: C",
        "super :: D",
    ] {
        assert!(shown.contains(path), "{path}: {shown}");
    }
    // These are the same everywhere.
    assert!(!expanded("function f(a: crate::A, b: ::other::B) => Promise<void>;", "").contains("Types_"));
}

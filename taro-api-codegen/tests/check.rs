//! Types -> Errors: a test a rule.

mod common;

use common::checked;

#[test]
fn a_spec_is_not_empty() {
    assert_eq!(checked("").len(), 1);
    assert!(checked("namespace a {}").is_empty());
}

/// A function is imported by its own name, so that the namespace around it would be lost.
#[test]
fn a_namespace_holds_types() {
    let source = "namespace cloud { interface A { n: number } function init(a: A) => void; const env: string; namespace db { const v: string; } }
        namespace types { interface A { n: number } }
        namespace kit { #[new] function Player() => Player; interface Player { play() => void } }";
    let says = |at: &str, of: &str, object: &str, end: &str| {
        format!("{at} a namespace holds types only; for {of}, write {object} and `const cloud: Cloud;` at the top{end}")
    };
    let wrong = |file: &str, of: [&str; 3]| {
        let column = |at: usize| format!("1:{}", at + file.len());
        let class = format!("3:41 a class inside of an object is not supported yet: {} cannot be made", of[2]);
        let expected = [
            says(&column(54), of[0], "`interface Cloud { init(..) => ..; }`", ""),
            says(&column(114), of[1], "`interface Cloud { readonly db: Db; }`, `interface Db { readonly v: ..; }`", ""),
            class,
        ];
        assert_eq!(checked(&format!("{file}{source}")), expected);
    };
    wrong("", ["`Taro.cloud.init`", "`Taro.cloud.db.v`", "`Taro.kit.Player`"]);
    wrong("#![global(\"wx\")]", ["`wx.cloud.init`", "`wx.cloud.db.v`", "`wx.kit.Player`"]);
    wrong("#![module(\"m\")]", ["`cloud.init` of `m`", "`cloud.db.v` of `m`", "`kit.Player` of `m`"]);
    let instead = "#![global(\"wx\")] namespace cloud { interface A { n: number } } interface Cloud { init(a: cloud::A) => void; readonly db: Db; }
        interface Db { readonly v: string; } const cloud: Cloud;";
    assert_eq!(checked(instead), [""; 0]);
}

#[test]
fn what_the_program_gives_can_be_made() {
    let says = |at: &str, name: &str, js: &str| {
        format!(
            "{at} no program can make `{name}`, since it has the method `{js}`: what a program gives has the property \
             `{js}: (..) => ..`; if a host gives it elsewhere, `#[object]` above `{name}` says so"
        )
    };
    let wrong = checked(
        "interface Opt { url: string, onResult(res: string) => void, stop() => void, inner: { go() => void }[] }
        function f(opt?: Opt) => void;
        interface Base { take() => void } interface Both extends Base { n: number } function g(list: Both[]) => void;
        interface Made { play() => void } function made() => Made; interface Other extends Made { m: number }
        function h(other: Other, made: Made) => void;
        function i(it: { go() => void, n: number }) => void;
        interface Plain { deep: { go() => void } } function j(plain: Plain) => void;",
    );
    let object = |at: &str| {
        format!(
            "{at} no program can make this object, since it has a method: what a program gives has the property `go: (..) => ..`"
        )
    };
    let expected = [
        says("1:30", "Opt", "onResult"),
        says("3:53", "Both", "take"),
        says("4:78", "Other", "play"),
        object("6:26"),
        object("7:35"),
    ];
    assert_eq!(wrong, expected);
    let wrong = checked(
        "interface H { go() => void } function h() => H; interface A { a: string }
        function f(x: A & H) => void;",
    );
    let joined = "2:23 no program can make this object, since it has the method `go`: what a program gives has the property `go: (..) => ..`";
    assert_eq!(wrong, [joined]);
    for right in [
        "interface Opt { url: string, onResult: (res: string) => void } function f(opt: Opt) => void;",
        "#[object] interface Opt { go() => void } function f(opt: Opt) => void;",
        "interface Opt { go() => void } function f(opt: Opt) => void; function all() => Opt[];",
        "interface Opt { go() => void } function f(opt: Opt) => void; interface Has { opt: Opt, run() => void }",
        "interface Opt { go() => void } function f(opt: Opt) => void; function on(callback: (opt: Opt) => void) => void;",
        "interface Opt { go() => void } function f(then: (opt: { go() => void }) => void) => void;",
        "interface Opt { go?() => void } function f(opt: Opt) => void;",
        "interface Task extends Promise<string> { abort() => void } function f(task: Task) => void;",
    ] {
        assert_eq!(checked(right), [""; 0], "{right}");
    }
}

/// Two fields of one name are one in JavaScript, and a host reads the second alone.
#[test]
fn what_the_program_gives_has_a_name_once() {
    let says = |at: &str| {
        format!(
            "{at} a program gives `bar` once, and this would be written over the one before it: leave one out, make both \
                     optional, or correct a JavaScript name"
        )
    };
    let twice = "bar: () => void, #[rust(\"bar_with\")] bar: (x: number) => string";
    for wrong in [
        format!("interface H {{ {twice} }} function f(h: H) => void;"),
        format!("interface H {{ {twice} }} function f(cb: () => H[]) => void;"),
        format!("function f(h: {{ {twice} }}) => void;"),
        format!("type H = {{ {twice} }}; function f(h?: H) => void;"),
        format!("interface H {{ inner: {{ {twice} }} }} function f(h: H) => void;"),
        "interface H { bar: () => void, #[rust(\"bar_of\")] bar?: (n: number) => void } function f(h: H) => void;"
            .to_owned(),
    ] {
        assert_eq!(checked(&wrong), [says(&format!("1:{}", wrong.rfind(" bar").expect("a field") + 2))], "{wrong}");
    }
    for right in [
        format!("interface H {{ {twice} }} function f() => H;"),
        format!("function on(callback: (h: {{ {twice} }}) => void) => void;"),
        "interface H { bar?: () => void, #[rust(\"bar_of\")] bar?: (n: number) => void } function f(h: H) => void;".to_owned(),
        "interface H { #[platforms(tt)] bar: () => void, #[platforms(qq)] #[rust(\"bar_of\")] bar: (n: number) => void } \
         function f(h: H) => void;".to_owned(),
    ] {
        assert_eq!(checked(&right), [""; 0], "{right}");
    }
}

const AS_NULL: &str = "a value that is not there is sent as `null` where a type parameter stands for it: write `T | null` here, or \
                       `name?: T` where the parameter stands";
const ITEM_AS_NULL: &str = "an item that is not there is sent as `null`: write `T | null`";

/// Where Rust's `None` is sent as `null`, a type whose nothing is `undefined` is refused: as what a type parameter stands for,
/// also of an object of the host's and through other types, and as an item.
#[test]
fn undefined_is_not_sent_as_null() {
    let types = "interface Cell<T> { put(value: T) => void } interface Page<T> { v: T } type List<T> = T[]; type O<T> = { v: T };
        interface Prop<T> { v: T } interface Wide<T> { in: Page<T>, p?: Box<Wide<T>> } type U = string | undefined;
        interface Many<T> { all: T[] } interface Set<T> { on() => void, v: T } interface Fixed<T> { on() => T, readonly v: T }
        type Fun<T> = (v: T) => Promise<T>; interface Keep<T> { v: T } interface Kept extends Keep<string | undefined> { x: number }";
    let wrong = [
        ("() => Cell<string | undefined>", "5:22", AS_NULL),
        ("() => Set<string | undefined>", "5:21", AS_NULL),
        ("(c: Cell<U>) => Cell<string>", "5:20", AS_NULL),
        ("(p: Page<U>) => void", "5:20", AS_NULL),
        ("(p: List<U>) => void", "5:20", AS_NULL),
        ("(p: O<U>) => void", "5:17", AS_NULL),
        ("(p: Wide<U>) => void", "5:20", AS_NULL),
        ("(p: Wide<O<U>>) => void", "5:22", AS_NULL),
        ("(cb: (then: (v: Page<U>) => void) => void) => void", "5:32", AS_NULL),
        ("(cb: () => Page<U>) => void", "5:27", AS_NULL),
        ("(p: Promise<Page<U>>) => void", "5:28", AS_NULL),
        ("(p: far::Page<U>) => void", "5:25", AS_NULL),
        ("(p: Loose) => void; interface Loose<T = number | undefined> { v: T }", "5:51", AS_NULL),
        ("(p: All) => void; type All = U[]", "5:40", ITEM_AS_NULL),
        ("(p: Page<U[]>) => void", "5:20", ITEM_AS_NULL),
        ("(p: { [key: string]: [U] }) => void", "5:33", ITEM_AS_NULL),
        ("(p: Promise<U[]>) => void", "5:23", ITEM_AS_NULL),
        ("(cb: () => U[]) => void", "5:22", ITEM_AS_NULL),
        ("() => (v: U[]) => void", "5:21", ITEM_AS_NULL),
    ];
    for (call, at, says) in wrong {
        let found = checked(&format!("use super::far; {types}\nfunction f{call};"));
        assert_eq!(found, [format!("{at} {says}")], "{call}");
    }
    let right = [
        "() => Fixed<U>",
        "() => Page<U>",
        "() => U[]",
        "(p: U[], w: Record<string, [U][]> | null, v?: [number, U], ...more: Array<U>) => void",
        "(p: { all: U[] }, v: number | U[]) => void",
        "(p: More) => void; interface More extends Many<U> { x: number }",
        "() => string | U[]",
        "(p: Fun<U>) => void",
        "(p: Kept) => void",
        "(p: Record<string, U>) => void",
        "(p: Promise<U>, cb: (v: U, all: U[]) => U) => void",
        "(p: (string | undefined | null)[], v: Page<string | null>) => void",
        "(p: Page<undefined>) => void",
    ];
    for call in right {
        assert_eq!(checked(&format!("{types} function f{call};")), [""; 0], "{call}");
    }
}

/// The same where a value crosses both ways, and by another name.
#[test]
fn null_is_lost_in_neither_direction() {
    let answers = "a callback answers `null` where it is an argument or a field by itself, and here it would answer `undefined`: write \
                   `=> T | undefined`, or an object that has it as a field";
    let given = "the host's callback would be given `undefined` in place of `null`: write `any`, or an object that has it as a field";
    let cases = [
        ("interface O { next: (v: string | null) => void } function f(o: O) => O;", "1:25", given),
        ("interface O { all: (() => null)[] } function f(o: O) => O;", "1:20", answers),
        ("type F = () => null; function f(all: F[]) => void;", "1:38", answers),
        ("interface P<T> { v: T } function f(p: P<() => null>) => void;", "1:41", answers),
        ("interface P<T> { put(v: T) => void } function f() => P<() => null>;", "1:56", answers),
    ];
    for (source, at, says) in cases {
        assert_eq!(checked(source), [format!("{at} {says}")], "{source}");
    }
}

/// What `null` would be lost in says so: a promise in a list, as a callback there, and what the host's own callback is given.
#[test]
fn null_is_lost_nowhere() {
    let gives = "a promise gives `null` where it is an argument or a field by itself, and here it would give `undefined`: write \
                 `Promise<T | undefined>`, or an object that has it as a field";
    let given = "the host's callback would be given `undefined` in place of `null`: write `any`, or an object that has it as a field";
    for (source, at, said) in [
        ("function f(all: Promise<string | null>[]) => void;", "1:17", gives),
        (
            "interface O { all: Record<string, Promise<A>> } type A = string | null; function f(o: O) => void;",
            "1:35",
            gives,
        ),
        ("function f(cb: () => Promise<null>[]) => void;", "1:22", gives),
        ("function f() => (v: string | null) => void;", "1:21", given),
        ("type A = string | null; function f(cb: (next: (v: A, w: string) => void) => void) => void;", "1:51", given),
        ("interface R { next: (v: null) => void } function f() => Promise<R>;", "1:25", given),
    ] {
        assert_eq!(checked(source), [format!("{at} {said}")], "{source}");
    }
    for right in [
        "function f(one: Promise<string | null>, cb: () => Promise<string | null>) => void;",
        "interface O { p: Promise<string | null>, cb?: () => Promise<null> } function f(o: O) => void;",
        "function f() => Promise<string | null>[];",
        "function f() => (v?: string | null, w?: string) => void;",
        "function f(cb: (v: string | null) => void) => void;",
        "function f() => (v: { v: string | null }, w: string | undefined) => void;",
    ] {
        assert_eq!(checked(right), [""; 0], "{right}");
    }
}

/// What a callback answers, the program gives as well; and what only an object gives that nobody has, nobody gets.
#[test]
fn what_a_callback_answers_can_be_made() {
    let says = |at: &str, name: &str, js: &str| {
        format!(
            "{at} no program can make `{name}`, since it has the method `{js}`: what a program gives has the property \
             `{js}: (..) => ..`; if a host gives it elsewhere, `#[object]` above `{name}` says so"
        )
    };
    let o = || [says("1:15", "O", "go")];
    for wrong in [
        "interface O { go() => void } function f(cb: () => O) => void;",
        "interface O { go() => void } function f(cb: () => Promise<O[]>) => void;",
        "interface O { go() => void } interface Opt { make: () => O } function f(o: Opt) => void;",
        "interface O { go() => void } interface Held { o?: O } function f(cb: () => Held) => void;",
        "interface O { go() => void } interface P { add(o: () => O) => void } function p() => P;",
        "interface O { go() => void } function f(cb: (more: (o: O) => void) => void) => void;",
        "interface O { go() => void } type Make = () => O; function f(cb: Make) => void;",
    ] {
        assert_eq!(checked(wrong), o(), "{wrong}");
    }
    for (wrong, name, js) in [
        ("interface A { next() => A } function f(a: A) => void;", "A", "next"),
        ("interface A { b() => B } interface B { a() => A } function f(a: A) => void;", "A", "b"),
        ("interface A { on(cb: (a: A) => void) => void } function f(a: A) => void;", "A", "on"),
        ("interface A { all() => Record<string, A> } function f(cb: () => A) => void;", "A", "all"),
    ] {
        assert_eq!(checked(wrong), [says("1:15", name, js)], "{wrong}");
    }
    let object = |at: &str| {
        format!(
            "{at} no program can make this object, since it has a method: what a program gives has the property `go: (..) => ..`"
        )
    };
    assert_eq!(checked("function f(cb: () => { go() => void }) => void;"), [object("1:24")]);
    assert_eq!(checked("type O = { go() => void }; function f(o: O) => void;"), [object("1:12")]);
    for right in [
        "interface O { go() => void } function f(cb: () => O) => void; function g() => O;",
        "#[object] interface O { go() => void } function f(cb: () => O) => void;",
        "interface A { next() => A } function f(a: A) => void; const first: A;",
        "interface A { next() => A } function f(a: A) => void; #[new] function A() => A;",
        "interface A { next() => A } function f(cb: (a: A) => void, a: A) => void;",
        "interface A { next() => A } function f(a: A | string) => void;",
        "interface A { next() => A }",
        "interface A { next() => A } interface B { a: A } function f(cb: (b: B) => A) => void;",
        "type O = { go() => void }; function f() => (cb: (o: O) => void) => void; function g() => O;",
        "function f() => { on(cb: (o: { go() => void }) => void) => void };",
    ] {
        assert_eq!(checked(right), [""; 0], "{right}");
    }
}

#[test]
fn another_name_of_a_field_is_its_own_and_of_what_is_read() {
    let given = |at: &str, js: &str| {
        format!(
            "{at} `alias` is said of what a host gives, and a program gives this: leave it out, or write a field `{js}` as well"
        )
    };
    let field = |at: &str, also: &str, js: &str| {
        format!(
            "{at} `{also}` is a field by itself, and would be read for `{js}` as well: leave the `alias` of `{js}` out, or that field"
        )
    };
    let both = |at: &str, also: &str, js: &str| {
        format!("{at} `{also}` is another name of `{js}` already, and one value cannot be both: leave one `alias` out")
    };
    for (source, expected) in [
        (
            "interface R { #[alias(\"x\", \"e\")] a: string, #[alias(\"x\", \"e\")] b: string } function f() => R;",
            both("1:47", "x", "a"),
        ),
        ("interface R { #[alias(\"b\", \"e\")] a: string, b: string } function f() => R;", field("1:17", "b", "a")),
        (
            "interface B { x: string } interface R extends B { #[alias(\"x\", \"e\")] a: string } function f() => R;",
            field("1:53", "x", "a"),
        ),
        (
            "interface B { #[alias(\"a\", \"e\")] x: string } interface R extends B { a: string } function f() => R;",
            field("1:70", "a", "x"),
        ),
        (
            "interface B { #[alias(\"y\", \"e\")] x: string } interface R extends B { #[alias(\"y\", \"e\")] a: string } function f() => R;",
            both("1:72", "y", "x"),
        ),
        ("interface R { #[alias(\"x\", \"e\")] a: string, x?: number } function f() => R;", field("1:17", "x", "a")),
        ("function f() => { #[alias(\"x\", \"e\")] a: string, x: number };", field("1:21", "x", "a")),
        ("interface R { #[alias(\"x\", \"e\")] a: string } function f(r: R) => void;", given("1:17", "x")),
        (
            "interface R { r: { #[alias(\"x\", \"e\")] a: string }[] } function f(cb: () => R) => void;",
            given("1:22", "x"),
        ),
        (
            "interface R extends CallbackResult { #[alias(\"errMsg\", \"e\")] a: string } function f() => R;",
            field("1:40", "errMsg", "a"),
        ),
        ("function f(o: { #[alias(\"x\", \"e\")] a: string }) => void;", given("1:19", "x")),
        (
            "interface Q { #[alias(\"x\", \"e\")] success?: () => void } function f(q: Q) => Promise<void>;",
            given("1:17", "x"),
        ),
        (
            "interface R { #[alias(\"b\", \"e\")] a: string, b: string } function f(r: R) => void;",
            field("1:17", "b", "a"),
        ),
    ] {
        assert_eq!(checked(source), [expected], "{source}");
    }
    for right in [
        "interface R { #[alias(\"x\", \"e\")] a: string } function f(r: R) => R;",
        "interface R { #[alias(\"x\", \"e\")] a: string }",
        "interface R { #[alias(\"x\", \"e\")] a: string, #[platforms(alipay)] x?: string } function f() => R;",
        "interface R { #[cfg(unix)] #[alias(\"x\", \"e\")] a: string, #[cfg(windows)] x: string } function f() => R;",
        "interface B { #[alias(\"x\", \"e\")] a: string } interface R extends B { a: string, b: string } function f() => R;",
        "function f(cb: (r: { #[alias(\"x\", \"e\")] a: string }) => void) => void;",
    ] {
        assert_eq!(checked(right), [""; 0], "{right}");
    }
}

#[test]
fn what_must_be_given_stands_before_what_may_be_left_out() {
    let wrong = checked("function f(a: string, b?: string, c: string, ) => void;");
    assert_eq!(wrong, ["1:35 `c` is required, but `b` before it is optional"]);
}

#[test]
fn a_struct_that_holds_itself_needs_an_end() {
    let says = "would contain itself without an end; use `Box<..>`, an array or a `Record`";
    assert_eq!(checked("interface A { a?: A }"), [format!("1:19 `A` {says}")]);
    assert_eq!(checked("interface A { b: B } interface B { a: A }"), [format!("1:18 `A` {says}")]);
    assert_eq!(checked("interface A extends B {} interface B { a: [A] | null }"), [format!("1:43 `A` {says}")]);
    assert!(
        checked("interface A { a: A[], b?: Box<A>, c: Record<string, A>, d: Promised } interface Promised {}")
            .is_empty()
    );
}

#[test]
fn a_value_that_always_holds_another_has_no_end() {
    let says = |name: &str, field: &str| {
        format!("`{name}` would always contain another, without an end; make it optional: `{field}?: ..`")
    };
    assert_eq!(checked("interface A { a: Box<A> }"), [format!("1:18 {}", says("A", "a"))]);
    let circle = "interface Z { a: A } interface A { b: [Box<B>, string] } interface B { a: Box<A> | Box<B> }";
    assert_eq!(checked(circle), [format!("1:75 {}", says("B", "a"))]);
    for ends in [
        "interface A { a?: Box<A> }",
        "interface A { a: Box<A> | null }",
        "interface A { a: Box<A> | string }",
        "interface A { #[platforms(tt)] a: Box<A> }",
        "interface A { b: Box<B> } interface B { a: A[] }",
        "interface A { a: A, go() => void }",
        "type T = Branch | string; interface Branch { left: Box<T>, right: Box<T> }",
    ] {
        assert!(checked(ends).is_empty(), "{ends}");
    }
}

#[test]
fn a_type_does_not_stand_for_itself() {
    let wrong = checked("type A = B; type B = A | null; type C = C[]; type D = string | D[];");
    let says = "is an alias of itself: an `interface` can contain itself, a `type` cannot";
    assert_eq!(wrong, [format!("1:10 `A` {says}"), format!("1:41 `C` {says}")]);
    // One circle is one mistake, whatever stands in it; two are two.
    let wrong = checked("type A = B | null; type B = [C, string]; type C = A[]; type D = [D, E]; type E = E[];");
    assert_eq!(wrong, [format!("1:10 `A` {says}"), format!("1:65 `D` {says}"), format!("1:82 `E` {says}")]);
}

/// A union and an object are types of their own, which may hold themselves as an interface does.
#[test]
fn a_union_may_hold_itself() {
    for right in [
        "type Node = string | El; interface El { children: Node[] }",
        "type Node = El | Text; interface El { child: Box<Node> } interface Text { text: string }",
        "type Node = string | El; interface El { child: Box<Node> | null, more?: Box<Node>, map: Record<string, Node> }",
        "type Tree = string | Tree[] | { [name: string]: Tree };",
        "type List = { value: number, next?: Box<List> }; type Pair = string | [Box<Pair>, Box<Pair>];",
    ] {
        assert_eq!(checked(right), [""; 0], "{right}");
    }
    let size = |at: &str, name: &str| {
        format!("{at} `{name}` would contain itself without an end; use `Box<..>`, an array or a `Record`")
    };
    for (wrong, at, name) in [
        ("type Node = string | El; interface El { child: Node }", "1:48", "El"),
        ("type Node = El | Text; interface El { child?: Node | null } interface Text { text: string }", "1:47", "El"),
        ("type List = { value: number, next?: List };", "1:13", "List"),
        ("type Pair = string | [Pair, Pair];", "1:13", "Pair"),
        ("type A = string | B; type B = number | [A, A];", "1:10", "A"),
        ("type Node = El | [Node, Node]; interface El { children: Node[] }", "1:13", "Node"),
    ] {
        assert_eq!(checked(wrong), [size(at, name)], "{wrong}");
    }
    let says = "1:10 `A` would always contain another, without an end; make it optional: `name?: ..`";
    assert_eq!(checked("type A = { next: Box<A> };"), [says]);
    assert_eq!(checked("type A = [string, Box<A>] | Box<A>;"), [says]);
}

#[test]
fn a_field_is_where_its_api_is() {
    let wrong = checked(
        "interface Option { #[platforms(h5)] a?: string, #[platforms(tt, h5)] b?: string, inner?: Inner }
        interface Inner { #[platforms(rn)] c?: string }
        #[platforms(weapp)] function one(option: Option) => void;
        #[platforms(tt)] function two(option: Option) => void;",
    );
    let expected = [
        "1:32 `a` is on no host that has `one` or `two` (`weapp`, `tt`): correct its hosts, or leave it out",
        "2:39 `c` is on no host that has `one` or `two` (`weapp`, `tt`): correct its hosts, or leave it out",
    ];
    assert_eq!(wrong, expected);
}

#[test]
fn findings_correct_what_is_declared() {
    let wrong = checked(
        "#[platforms(weapp, h5)] #[found(alipay, weapp)] #[absent(h5, tt)] function one() => void;
        #[platforms(weapp)] #[found(h5)] #[absent(h5)] const two: string;
        #[found(swan)] #[absent(h5)] function three() => void;
        #[absent(qq)] function four() => void;
        interface Five { #[platforms(weapp)] #[found(weapp)] a?: string, #[found(tt)] b?: string, c: #[absent(jd)] \"c\" | \"d\" }
        #[platforms(weapp)] #[absent(weapp)] #[unconfirmed(weapp, tt)] function six(it: Five) => void;",
    );
    let expected = [
        "1:62 `tt` is not among `platforms`, and so absent already",
        "1:41 `weapp` is among `platforms`, and so found already",
        "2:51 `h5` cannot be both `found` and `absent`",
        "3:11 `found` adds to `platforms`; without it, all hosts have it already",
        "5:54 `weapp` is among `platforms`, and so found already",
        "5:76 `found` adds to `platforms`; without it, all hosts have it already",
        "6:60 `weapp` is `absent`, and so nothing is left to confirm",
        "6:67 `tt` is not among `platforms`, and so nothing is to be confirmed",
    ];
    assert_eq!(wrong, expected);
}

#[test]
fn a_field_may_be_where_its_api_was_found_and_where_it_is_absent() {
    let wrong = checked(
        "interface Option { #[platforms(alipay)] a?: string, #[platforms(h5)] b?: string, #[platforms(rn)] c?: string }
        #[platforms(weapp, h5)] #[found(alipay)] #[absent(h5)] function one(option: Option) => void;",
    );
    assert_eq!(
        wrong,
        ["1:94 `c` is on no host that has `one` (`weapp`, `alipay`, `h5`): correct its hosts, or leave it out"]
    );
}

#[test]
fn callbacks_are_where_somebody_calls_them() {
    let wrong = checked(
        "interface Option { inner?: Inner, success?: (res: string) => void }
        interface Inner { success?: (res: string) => void }
        function one(option: Option) => Promise<void>;
        function two(option: Inner) => string;
        function three(key: string, option: Inner) => Promise<void>;",
    );
    let expected = [
        "1:28 nobody calls the callbacks of `Inner` here: only a function's first parameter has `success`, `fail` and `complete`: put it first, or give them other names",
        "4:40 `two` returns no `Promise`, so nobody calls `success`",
        "5:45 nobody calls the callbacks of `Inner` here: only a function's first parameter has `success`, `fail` and `complete`: put it first, or give them other names",
    ];
    assert_eq!(wrong, expected);
}

#[test]
fn what_is_said_of_callbacks_has_some() {
    let wrong = checked(
        "#[once] function f(a: string) => void; interface A { #[once] b(c: string) => void, #[ends] d: number, \
         #[ends] e() => Promise<void>, #[ends] g(option?: Option) => void } interface Option { success?: () => void }",
    );
    let later = |name: &str| format!("`ends` needs a method that answers at once, and `{name}` answers later");
    assert_eq!(
        wrong,
        [
            "1:18 `once` is said of callbacks, and `f` takes none".to_owned(),
            "1:62 `once` is said of callbacks, and `b` takes none".to_owned(),
            "1:92 `ends` has no meaning on a property: it is said of methods".to_owned(),
            format!("1:111 {}", later("e")),
            format!("1:141 {}", later("g")),
        ]
    );
    let fine = "type Done = () => void; #[once] function f(a?: Done) => void; interface A { #[ends] b() => void }";
    assert!(checked(fine).is_empty());
}

#[test]
fn a_rest_parameter_is_a_list_and_the_last() {
    assert!(checked("function f(a: string, ...b: number[]) => void; function g(...a: any) => void;").is_empty());
    assert_eq!(
        checked("function f(...a: number[], b: string) => void; function g(...a: string) => void;"),
        [
            "1:15 `...a` takes all that is left: it must be the last parameter",
            "1:62 `...a` is a list that may be empty: `...a: T[]`",
        ]
    );
}

#[test]
fn so_is_one_of_a_method_and_of_a_callback() {
    let wrong = checked(
        "interface A { go(...a: string, b: number) => void, say(c?: string, d: string) => void }
        interface Option { done?: (...a?: string[]) => void, before?: { all: (a?: string, b: string) => void }[] }
        type Hear<T> = (...a: T) => void;
        function f(a: (...b: string[], c: string) => void) => void;",
    );
    assert_eq!(
        wrong,
        [
            "1:21 `...a` takes all that is left: it must be the last parameter",
            "1:21 `...a` is a list that may be empty: `...a: T[]`",
            "1:68 `d` is required, but `c` before it is optional",
            "2:39 `...a` is a list that may be empty: `...a: T[]`",
            "2:91 `b` is required, but `a` before it is optional",
            "3:28 `...a` is a list that may be empty: `...a: T[]`",
            "4:27 `...b` takes all that is left: it must be the last parameter",
        ]
    );
}

#[test]
fn another_name_for_a_list_is_a_list() {
    let lists = "type L = string[]; type M = L; function f(...a: Array<string>) => void; function g(...a: M) => void;";
    assert!(checked(lists).is_empty());
    let says = "`...a` is a list that may be empty: `...a: T[]`";
    assert_eq!(
        checked(
            "interface O { x: string } function f(...a: O) => void;
            use super::Many; function h(...a: Many) => void; function i(...a: ArrayBuffer) => void;"
        ),
        ["1:41", "2:44", "2:76"].map(|at| format!("{at} {says}"))
    );
    let tuples = "type Pair = [string, number]; function g(...a: [string]) => void; function h(f: (...a: Pair) => void) => void;";
    let says = "`...a` is as long as its tuple, and no list: write each part of it as a parameter of its own";
    assert_eq!(checked(tuples), ["1:45", "1:85"].map(|at| format!("{at} {says}")));
}

#[test]
fn callbacks_of_a_method_are_called_as_those_of_a_function() {
    let wrong = checked(
        "interface Option { a?: string, success?: (res: string) => void }
        interface Player {
            first(option: Option) => string,
            second(a: number, option: Option) => void,
            third(a: number, option: { fail?: (res: string) => void }) => Promise<string>,
            right(option: Option) => void,
            also(option: Option) => Promise<number>,
        }
        function make() => { first(option: Option) => number };",
    );
    let expected = [
        "3:38 `first` returns no `Promise`, so nobody calls `success`",
        "4:39 nobody calls the callbacks of `Option` here: only a function's first parameter has `success`, `fail` and `complete`: put it first, or give them other names",
        "5:47 nobody calls `fail` here: only a function's first parameter has `success`, `fail` and `complete`: put it first, or give them other names",
        "9:55 `first` returns no `Promise`, so nobody calls `success`",
    ];
    assert_eq!(wrong, expected);
}

#[test]
fn a_name_is_no_empty_text() {
    let (_, parse) = common::parsed("#[module(\"\")] function f() => void;");
    assert_eq!(parse, ["1:10 a name is no empty text: write the name, or leave this out"]);
    let wrong = checked(
        "#[js(\"\")] function f() => void; interface A { \"\": number, b(\"\": string) => void } namespace \"\" {}
        type C = \"\" | \"a\"; const d: { #[js(\"\")] e: string };",
    );
    let says = |at: &str| format!("{at} a name is no empty text: write the name that it has in JavaScript");
    assert_eq!(wrong, ["1:6", "1:47", "1:61", "1:93", "2:44"].map(says));
}

#[test]
fn nobody_calls_what_a_function_that_is_a_property_takes() {
    let wrong = checked(
        "interface Option { a?: string, success?: (res: string) => void }
        interface Player { play() => void, load?: (option: Option) => Promise<string>, onload: (res: Option) => void }",
    );
    assert_eq!(
        wrong,
        [
            "2:60 nobody calls the callbacks of `Option` here: only a function's first parameter has `success`, `fail` and `complete`: put it first, or give them other names"
        ]
    );
}

#[test]
fn a_constructor_and_a_method_have_names_of_their_own() {
    let class = |method: &str, way: &str| {
        checked(&format!(
            "#![module(\"m\")] interface Shop {{ {method} }} {way} #[new] function Shop(name: string) => Shop;"
        ))
    };
    let said = |at: &str, name: &str| {
        vec![format!("{at} `{name}` makes an object of the class; `#[rust(\"..\")]` above this one names it otherwise")]
    };
    assert_eq!(class("create() => void", ""), said("1:34", "create"));
    assert_eq!(class("open() => void", "#[rust(\"open\")]"), said("1:34", "open"));
    assert_eq!(class("#[rust(\"create_one\")] create() => void", ""), [""; 0]);
    assert_eq!(class("create() => void", "#[rust(\"of_name\")]"), [""; 0]);
    let two =
        "interface Sub { m() => void } #[new] function Klass(a: string) => Sub; #[new] function Sub(a: string) => Sub;";
    assert_eq!(
        checked(&format!("#![module(\"m\")] {two}")),
        ["1:104 `create` makes an object of the class already; `#[rust(\"..\")]` above this one names it otherwise"]
    );
    let absent =
        checked("#![module(\"m\")] interface Sub { m() => void } #[new] function Sub(a: string) => Sub | null;");
    assert!(absent[0].contains("`#[new]` makes an object: the result is an interface"), "{absent:?}");
}

/// A list, a tuple and a promise send their callbacks as they are.
#[test]
fn a_callback_that_answers_null_is_an_argument_or_a_field() {
    let says = "a callback answers `null` where it is an argument or a field by itself, and here it would answer `undefined`: write \
                `=> T | undefined`, or an object that has it as a field";
    for (params, column) in [
        ("list: (() => string | null)[]", 18),
        ("map: Record<string, () => null>", 32),
        ("cb: () => (() => string | null)", 22),
        ("...all: (() => null)[]", 20),
        ("pair: [() => null]", 19),
        ("promise: Promise<() => null>", 29),
        ("o: { a: () => null, l: (() => null)[] }", 35),
        ("list: Make[]", 18),
    ] {
        let source = format!("function f({params}) => void; type Make = () => string | null;");
        assert_eq!(checked(&source), [format!("1:{column} {says}")], "{source}");
    }
    for right in [
        "function f(cb: () => string | null, o: { a: () => null }, u: string | (() => null), m?: (() => null) | null) => void;",
        "function f(list: (() => string | undefined)[], other: (() => string | null | undefined)[]) => void;",
        "function f() => (() => string | null)[]; function g(cb: (then: () => null) => void) => void;",
        "type Make = () => string | null; interface O { make: Make } function f(o: O, make: Make) => void;",
    ] {
        assert_eq!(checked(right), [""; 0], "{right}");
    }
}

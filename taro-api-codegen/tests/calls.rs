//! What a call takes and how it answers: listeners by other words, options without a name, tasks that may be absent.

mod common;

use common::{checked, function, parsed, resolved, shown, structure};
use heck::ToLowerCamelCase;
use proc_macro2::TokenStream;
use taro_api_codegen::hosts::Targets;
use taro_api_codegen::ir::{Answer, Function, Handle, Item, Ty, Types};
use taro_api_codegen::print;

fn types(source: &str) -> Types {
    let (types, wrong) = resolved(source);
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!(checked(source), [""; 0]);
    types
}

fn handle<'t>(types: &'t Types, name: &str) -> &'t Handle {
    let found = types.items.iter().find_map(|item| match item {
        Item::Handle(it) if it.name == name => Some(it),
        _ => None,
    });
    found.unwrap()
}

fn method<'h>(handle: &'h Handle, name: &str) -> &'h Function {
    handle.methods.iter().find(|it| it.name == name).unwrap()
}

fn listener(off: &str) -> Answer {
    Answer::Listener(Some(off.to_owned()))
}

#[test]
fn what_is_added_and_removed_is_a_listener() {
    let made = types(
        "interface Player {
            addEventListener(type: string, listener: (at: number) => void, options?: boolean) => void,
            removeEventListener(type: string, listener: (at: number) => void, options?: boolean) => void,
            addListener(listener: (at: number) => void) => Player,
            removeListener(listener?: (at: number) => void) => Player,
            addBuilder(kind: string, build: (at: number) => void) => void,
            removeBuilder(kind: string) => void,
            addTrack(track: string) => void,
            removeTrack(track: string) => void,
            addressed(listener: () => void) => void,
        }
        function createPlayer() => Player;
        function addWatcher(watcher: (at: number) => void) => void;
        function removeWatcher(watcher: (at: number) => void) => void;",
    );
    let player = handle(&made, "Player");
    assert_eq!(method(player, "add_event_listener").answer, listener("removeEventListener"));
    assert_eq!(method(player, "add_listener").answer, listener("removeListener"));
    let said = format!("{:?}", method(player, "add_listener").docs.lines);
    assert!(said.contains("Dropping the `Listener` calls `removeListener`."), "{said}");
    // Without the callback, it takes off all.
    assert!(method(player, "remove_listener").params.is_empty());
    for plain in ["add_builder", "remove_builder", "add_track", "remove_track", "addressed"] {
        assert_eq!(method(player, plain).answer, Answer::Now, "{plain}");
    }
    // What needs the listener that only a `Listener` has is for that alone.
    assert!(!player.methods.iter().any(|it| it.name == "remove_event_listener"));
    assert_eq!(function(&made, "add_watcher").answer, listener("removeWatcher"));
    assert!(!made.items.iter().any(|it| matches!(it, Item::Function(it) if it.name == "remove_watcher")));
}

#[test]
fn what_takes_an_option_or_none_says_so() {
    let made = types(
        "namespace login { interface Option { timeout?: number } }
        namespace scan { interface Option { path?: string } }
        interface Task { close(option?: login::Option) => void }
        function login(option?: login::Option, name?: string) => Promise<void>;
        function scan(option: scan::Option) => Promise<Task>;",
    );
    let said = |it: &Function| it.docs.lines.last().unwrap().0.clone();
    let none = " `option` is an `Option` of this API, or `None` to leave it out.";
    assert_eq!(said(function(&made, "login")), none);
    assert_eq!(said(method(handle(&made, "Task"), "close")), none);
    assert!(!said(function(&made, "scan")).contains("None"));
}

#[test]
fn an_object_without_a_name_says_what_it_has() {
    let made = types(
        "interface Option {
            one: { x: number },
            two: { x: number, y: number },
            many: { a: number, b: number, c: number, d: number, e: number, f: number },
        }
        function scan(option: Option) => void;",
    );
    let said = |name: &str| structure(&made.items, name).unwrap().docs.lines[0].0.clone();
    assert_eq!(said("One"), " An object with `x`.");
    assert_eq!(said("Two"), " An object with `x` and `y`.");
    assert_eq!(said("Many"), " An object with `a`, `b`, `c`, `d` and 2 more.");
}

#[test]
fn a_promise_is_not_lost_for_a_listener() {
    let made = types(
        "function onMove(callback: (at: number) => void) => Promise<void>;
        function offMove(callback: (at: number) => void) => void;
        function addMove(callback: (at: number) => void) => Promise<void>;
        function removeMove(callback: (at: number) => void) => void;
        function on(name: string, callback: (at: number) => void, context?: any) => void;
        function off(name: string, callback?: (at: number) => void, context?: any) => void;",
    );
    assert_eq!(function(&made, "on_move").answer, Answer::Promise);
    assert_eq!(function(&made, "add_move").answer, Answer::Promise);
    assert_eq!(function(&made, "remove_move").params.len(), 1);
    assert_eq!(function(&made, "on").answer, listener("off"));
    assert_eq!(function(&made, "off").params.len(), 1);
}

#[test]
fn an_option_with_callbacks_needs_no_name_of_its_own() {
    let made = types(
        "interface Base { url: string }
        interface Out { code: string }
        type Done = (res: Out) => void;
        type Inline = { a?: number, success?: Done, fail?: (res: CallbackResult) => void };
        type Joined = Base & { success?: (res: Out) => void };
        type Other = Joined;
        type Filled<T> = { value: T, success?: (res: T) => void };
        function a(o: { a?: number, success?: (res: Out) => void }) => Promise<Out>;
        function b(o?: Inline) => Promise<Out>;
        function c(o: Other) => Promise<Out>;
        function d<ID>(o: { id: ID, success?: (res: ID) => void }) => Promise<ID>;
        function e(o: Base & { complete?: () => void }) => Promise<void>;
        function f(o: { success?: (res: Out) => void } | null) => void;
        function g<T>(o: Filled<T>) => Promise<T>;
        interface Camera { take(o: { success?: (res: Out) => void }) => void }
        function camera() => Camera;",
    );
    for name in ["a", "b", "c", "d", "f", "g"] {
        assert_eq!(function(&made, name).answer, Answer::Callbacks, "{name}");
    }
    assert_eq!(function(&made, "e").answer, Answer::Promise);
    for name in ["AO", "Inline", "Joined", "DO", "EO", "FO", "Filled", "CameraTakeO"] {
        assert_eq!(
            structure(&made.items, name).expect(name).settle.len(),
            if name == "Inline" { 2 } else { 1 },
            "{name}"
        );
    }
    let camera = handle(&made, "Camera");
    assert_eq!((&method(camera, "take").answer, &method(camera, "take").output), (&Answer::Callbacks, &named(&made)));
    assert_eq!(
        checked("function f(a: string, o: { success?: () => void }) => Promise<void>;"),
        [
            "1:38 nobody calls `success` here: only a function's first parameter has `success`, `fail` and `complete`: put it first, or give them other names"
        ]
    );
}

#[test]
fn an_option_that_is_a_part_of_a_parameter_is_not_heard() {
    let wrong = checked(
        "interface O { success?: () => void }
        function f(o: string | { success?: () => void }) => Promise<void>;
        function g(o: O | string) => Promise<void>; function h(a: string, o: O) => Promise<void>;",
    );
    let by_itself =
        "an option with callbacks is a parameter by itself, and not a part of one; another way to call it may take it";
    let expected = [
        format!("2:44 nobody calls `success` here: {by_itself}"),
        format!("3:23 nobody calls the callbacks of `O` here: {by_itself}"),
        "3:78 nobody calls the callbacks of `O` here: only a function's first parameter has `success`, `fail` and `complete`: put it first, or give them other names".to_owned(),
    ];
    assert_eq!(wrong, expected);
}

/// What `a` gives.
fn named(made: &Types) -> Ty {
    function(made, "a").output.clone()
}

#[test]
fn a_task_that_may_be_absent_is_no_task() {
    let task = "interface Task extends Promise<string> { abort() => void }";
    let made =
        types(&format!("{task} function a() => Task; function b() => Task | null; function c() => Task | undefined;"));
    assert_eq!(function(&made, "a").answer, Answer::Task(false));
    for name in ["b", "c"] {
        assert_eq!(function(&made, name).answer, Answer::Now);
        assert!(matches!(function(&made, name).output, Ty::Optional(_)));
    }
    let (_, wrong) =
        resolved(&format!("{task} type Other = Task; function a() => Promise<Other>; type P = Promise<Task>[];"));
    let says = "`Task` is a promise, and a promise of it gives no `Task`: write it alone, or `Promise<T>` of what it is a \
                promise of";
    assert_eq!(wrong, [format!("1:128 {says}"), format!("1:103 {says}")]);
}

#[test]
fn a_type_parameter_has_any_name() {
    let made = types(
        "interface Page<ID, key, IN = ID> { id: ID, key: key, more: IN[], next?: { id: ID } }
        type Id2 = string;
        type Pair<TX, OUT> = [TX, OUT];
        interface Store<ID> { get(id: ID) => ID, map<OUT>(to: (from: ID) => OUT) => OUT[] }
        function list<ID, Id>(option: { id: ID, other: Id }) => Promise<Page<ID, Id>>;
        function store<TX>(of: TX) => Store<TX>;
        function pair<key>(key: key) => Pair<key, Id2>;",
    );
    let names = |name| function(&made, name).generics.iter().map(|it| it.name.to_string()).collect::<Vec<_>>();
    assert_eq!(names("list"), ["Id", "Id3"]);
    assert_eq!((names("store"), names("pair")), (vec!["Tx".to_owned()], vec!["Key".to_owned()]));
    let page = structure(&made.items, "Page").unwrap();
    assert_eq!(page.generics.iter().map(|it| it.name.to_string()).collect::<Vec<_>>(), ["Id", "Key", "In"]);
    let of = |name: &str| page.fields.iter().find(|it| it.name == name).unwrap().ty.clone();
    assert!(matches!(of("id"), Ty::Param(it) if it == "Id"));
    assert!(matches!(of("key"), Ty::Param(it) if it == "Key"));
}

#[test]
fn two_ways_to_call_a_function_differ() {
    let wrong = checked(
        "function f(a: string) => void; #[rust(\"f2\")] function f(a: string) => void; #[rust(\"f4\")] function f(b: string) => void;
        #[rust(\"g1\")] function g(a: string) => void; #[rust(\"g2\")] function g(a: string, b?: number) => void;
        interface A { go(a: string) => void, #[rust(\"go2\")] go(a: string) => void, #[rust(\"go3\")] go() => void }
        #[module(\"x\")] #[rust(\"f3\")] function f(a: string) => void;",
    );
    let says = |at: &str, js: &str| {
        format!(
            "{at} another way to call `{js}` takes and gives the same: leave one out, or correct its JavaScript name"
        )
    };
    let alike = "1:100 `f` and `f4` call `f` with the same arguments, so that no host can tell them apart: leave one out, or correct \
                 a JavaScript name";
    assert_eq!(wrong, [says("1:55", "f"), alike.to_owned(), says("3:61", "go")]);
    let hosts = checked(
        "#[platforms(weapp)] function f(a: string) => void; #[platforms(tt)] #[rust(\"f2\")] function f(a: string) => void;",
    );
    assert!(hosts[0].contains("name the hosts of both in one `#[platforms(..)]`"), "{hosts:?}");
}

#[test]
fn ways_that_no_call_can_tell_apart_are_one() {
    let wrong = checked(
        "interface A { n: number } interface B { m: number }
        function create(id: string, more?: boolean) => A; #[rust(\"create_b\")] function create(id: string, more?: boolean) => B;
        interface H { get() => A, #[rust(\"get_b\")] get() => B, #[rust(\"get_c\")] get(more: A) => B }",
    );
    let says = |at: &str, one: &str, two: &str, js: &str| {
        format!(
            "{at} `{one}` and `{two}` call `{js}` with the same arguments, so that no host can tell them apart: leave one out, \
             or correct a JavaScript name"
        )
    };
    assert_eq!(wrong, [says("2:88", "create", "create_b", "create"), says("3:52", "get", "get_b", "get")]);
    let apart = "#[platforms(alipay)] #[found(tt = \"a:1\")] function f(x: number, y: number) => void;
        #[platforms(qq)] #[found(tt = \"a:2\")] #[rust(\"f_on_qq\")] function f(x: number, other: number) => void;
        function g(kind: \"a\") => string; #[rust(\"g_b\")] function g(kind: \"b\") => number;
        function move(x: number, y: number) => void; #[rust(\"move_too\")] function move(y: number, x: number) => void;
        #[cfg(unix)] function h() => string; #[cfg(windows)] #[rust(\"h_2\")] function h() => number;";
    assert_eq!(checked(apart), [""; 0]);
}

/// Each of its parts leads to it again, so that it would be looked through without an end.
#[test]
fn ways_with_a_type_that_leads_to_itself_are_told_apart_soon() {
    let part = |n: usize| format!("{{ a{n}: (it: All) => All, b{n}: (it: All) => Other }}");
    let parts: Vec<String> = (0..6).map(part).collect();
    let wrong = checked(&format!(
        "type All = {}; type Other = Box<All>[] | {{ all: (it: All) => Other }}; type Again = All;
        function f(a: All) => void; #[rust(\"f2\")] function f(a: Other) => void; #[rust(\"f3\")] function f(a: Again) => void;",
        parts.join(" | ")
    ));
    let said = "2:104 another way to call `f` takes and gives the same: leave one out, or correct its JavaScript name";
    assert_eq!(wrong, [said]);
}

#[test]
fn of_several_callbacks_none_is_a_listener() {
    let made = types(
        "type Done = (n: number) => void;
        function onA(load: (n: number) => void, fail: (n: number) => void) => void; function offA(load?: () => void) => void;
        function onB(name: string, load: Done, fail?: Done) => void; function offB(name: string, load: Done, fail?: Done) => void;
        function onC(first: Done, ...more: Done[]) => void; function offC() => void;
        function onD(load: Done, fail: Done | null) => void; function offD(load: Done, fail: Done | null) => void;
        interface Center { on(name: string, a: Done, b: Done) => void, off(name: string, a?: Done, b?: Done) => void }",
    );
    for name in ["on_a", "off_a", "on_b", "off_b", "on_c", "off_c", "on_d", "off_d"] {
        assert_eq!(function(&made, name).answer, Answer::Now, "{name}");
    }
    let center = handle(&made, "Center");
    assert_eq!((&method(center, "on").answer, method(center, "off").params.len()), (&Answer::Now, 3));
    assert_eq!(["on_a", "on_b", "off_b", "off_d"].map(|it| function(&made, it).params.len()), [2, 3, 3, 2]);
}

/// Taro's own take all off, whatever is declared. What another package needs, it is given by the `Listener` alone.
#[test]
fn what_needs_the_listener_is_not_called_without_it() {
    let source = "
        function onA(callback: () => void) => void; function offA(callback: () => void) => void;
        function onB(callback: () => void) => void; function offB(callback?: () => void) => void;
        function onC(callback: () => void) => Promise<void>; function offC(callback: () => void) => void;
        function offD(callback: () => void) => void;
        interface Center {
            on(name: string, callback: () => void) => void, off(name: string, callback: () => void) => void,
            onE(callback: () => void) => void, offE(callback: () => void) => void,
        }";
    for file in ["#![module(\"other\")]", "#![global(\"wx\")]"] {
        let made = types(&format!("{file}{source}"));
        let has = |name: &str| made.items.iter().any(|it| matches!(it, Item::Function(it) if it.name == name));
        assert_eq!(["off_a", "off_b", "off_c", "off_d"].map(has), [false, true, true, true]);
        assert_eq!(["off_b", "off_c", "off_d"].map(|it| function(&made, it).params.len()), [0, 1, 1]);
        assert_eq!(function(&made, "on_a").answer, listener("offA"));
        let center = handle(&made, "Center");
        assert_eq!(center.methods.iter().map(|it| it.name.to_string()).collect::<Vec<_>>(), ["on", "on_e"]);
        assert_eq!(method(center, "on").answer, listener("off"));
    }
    let made = types(source);
    // Without an `onD`, nothing says that its callback listens.
    assert_eq!(["off_a", "off_b", "off_c", "off_d"].map(|it| function(&made, it).params.len()), [0, 0, 0, 1]);
    assert_eq!(method(handle(&made, "Center"), "off").params.len(), 1);
}

/// What takes a callback off, and leaves it to the program to give the same one, is given the `Callback` itself: of a closure,
/// the host would be given a new function.
#[test]
fn what_takes_a_callback_off_is_given_the_same_one() {
    let made = types(
        "#![module(\"m\")] function offA(callback?: (n: number) => void) => void;
        function onB(callback: () => void) => Promise<void>; function offB(callback: () => void) => void;
        function on(callback: () => void) => void; function off(callback?: () => void) => void;
        function addC(callback: () => void) => Promise<void>; function removeC(callback: () => void) => void;
        function removeD(callback: () => void) => void; function addE(callback: () => void) => void;
        function onF(callback: () => void) => Promise<void>;",
    );
    let same = |name: &str| function(&made, name).params.iter().map(|it| it.same).collect::<Vec<_>>();
    assert_eq!(["off_a", "on_b", "off_b", "add_c", "remove_c"].map(same), [[true]; 5]);
    assert_eq!(["remove_d", "add_e", "on_f"].map(same), [[false]; 3]);
    assert_eq!((&function(&made, "on").answer, function(&made, "off").params.len()), (&listener("off"), 0));
}

/// What every generated type has of Rust's own is called as in Rust, and a member of that name has `_` behind it.
#[test]
fn members_hide_nothing_of_rusts_own() {
    let made = types(
        "interface Matrix {
            clone() => Matrix, into() => void, toOwned: number, tryInto() => void, #[rust(\"clone\")] cloneNode() => Matrix,
            eq(other: Matrix) => boolean,
        }
        interface Plain { clone?: string, into?: string, default?: string, new?: string, from?: string }
        function f(plain: Plain) => Matrix;",
    );
    let matrix = handle(&made, "Matrix");
    let names: Vec<String> = matrix.methods.iter().map(|it| it.name.to_string()).collect();
    assert_eq!(names, ["clone_", "into_", "try_into_", "clone", "eq"]);
    assert_eq!(
        (matrix.methods[0].js.as_str(), matrix.properties[0].get.to_string()),
        ("clone", "to_owned_".to_owned())
    );
    let fields = &structure(&made.items, "Plain").unwrap().fields;
    let names: Vec<String> = fields.iter().map(|it| it.name.to_string()).collect();
    assert_eq!(names, ["clone_", "into_", "default_", "new_", "from"]);
}

/// Both front ends call a member by one name, and what is printed as a module is that name.
#[test]
fn a_module_calls_members_as_a_spec_does() {
    let targets = Targets::default();
    let module = |source: &str| taro_api_codegen::api(TokenStream::new(), source.parse().unwrap(), &targets);
    let names = ["clone", "clone_from", "clone_into", "into", "to_owned", "try_into"];
    let others =
        ["eq", "ne", "fmt", "drop", "from", "to_string", "default", "new", "hash", "borrow", "create", "type", "await"];
    for (name, hides) in names.map(|it| (it, true)).into_iter().chain(others.map(|it| (it, false))) {
        let js = name.to_lower_camel_case();
        let spec = format!(
            "interface H {{ \"{js}\"(a: string) => void }} interface P {{ \"{js}\"?: string }} function \"{js}\"() => void; function f(p: P) => H;"
        );
        let spec = taro_api_codegen::spec(spec.parse().unwrap(), &targets);
        assert_eq!(shown(&spec.errors), [""; 0]);
        let of = |member: &str, field: &str| {
            let it = if ["type", "await"].contains(&member) { format!("r#{member}") } else { member.to_owned() };
            let field = if ["type", "await"].contains(&field) { format!("r#{field}") } else { field.to_owned() };
            let call = if ["type", "await"].contains(&name) { format!("r#{name}") } else { name.to_owned() };
            let found = module(&format!(
                "mod m {{ pub trait H {{ fn {it}(&self, a: String); }} pub struct P {{ pub {field}: Option<String> }}
                pub fn {call}(); pub fn f(p: P) -> H; }}"
            ));
            (found.items.to_string(), shown(&found.errors))
        };
        let (member, field) = match hides {
            true => (format!("{name}_"), format!("{name}_")),
            false if name == "default" => (name.to_owned(), "default_".to_owned()),
            false => (name.to_owned(), name.to_owned()),
        };
        let (items, wrong) = of(&member, &field);
        assert_eq!(wrong, [""; 0], "{name}");
        assert!(items.contains(&spec.items.to_string()), "{name}");
        if hides {
            let says = |at: &str| {
                format!(
                    "{at} `{name}` would hide what every type has by that name in Rust: write `{name}_`, which is `{js}` in \
                     JavaScript; if it is meant all the same, `#[js({js:?})]` stands above it"
                )
            };
            let second = 67 + name.len();
            assert_eq!(of(name, name).1, [says("1:26"), says(&format!("1:{second}"))]);
        }
    }
    let meant = module("mod m { pub trait H { #[js(\"clone\")] fn clone(&self); #[js(\"copy\")] fn into(&self); } }");
    assert_eq!(shown(&meant.errors), [""; 0]);
    let printed = print::api(&parsed("interface H { #[rust(\"clone\")] clone() => void, into() => void }").0, "m");
    assert!(
        printed.contains("#[js(\"clone\")]\n        fn clone(&self);") && printed.contains("fn into_(&self);"),
        "{printed}"
    );
}

#[test]
fn javascripts_own_types_are_refused_with_advice() {
    let of = |ty: &str| resolved(&format!("type A = {ty};")).1.remove(0);
    assert_eq!(
        of("Date"),
        "1:10 `Date` is not supported: it is no data: write `any`, or `number` if the API takes the milliseconds"
    );
    for ty in ["Set<string>", "Error", "URL", "Uint16Array", "HTMLElement"] {
        assert!(of(ty).contains(" is not supported: ") && of(ty).contains("write `any`"), "{}", of(ty));
    }
    assert_eq!(of("ReadonlyArray<string>"), "1:10 in a spec this is `T[]`, not `ReadonlyArray`");
    let (_, wrong) = common::parsed("function f(a: number[] = []) => void;");
    assert_eq!(wrong, ["1:24 a parameter with a default may be left out: write `name?: T` alone"]);
    let (_, wrong) = common::parsed("function f(a = []) => void;");
    assert_eq!(wrong, ["1:14 a parameter with a default may be left out: write `name?: T` alone"]);
}

#[test]
fn what_may_be_absent_has_members() {
    let made = types(
        "interface T { n?: { q: number }, m: { q?: string } | null, l?: { q: boolean }[] }
        interface B { a: T[\"n\"][\"q\"], b: T[\"m\"][\"q\"], c: T[\"l\"][number][\"q\"] }",
    );
    let b = structure(&made.items, "B").unwrap();
    let of = |name: &str| b.fields.iter().find(|it| it.name == name).unwrap().ty.clone();
    assert_eq!([of("a"), of("b"), of("c")], [Ty::Number, Ty::String, Ty::Bool]);
    let (_, wrong) = resolved("interface B<T, T> { a: T } interface C { m<T, T>(a: T) => T }");
    assert_eq!(wrong, ["1:16 `T` is defined twice", "1:47 `T` is defined twice"]);
}

#[test]
fn an_alias_of_itself_is_one_mistake() {
    let (_, wrong) = resolved("type L<T> = L<T>[];");
    assert_eq!(wrong, [""; 0]);
    let wrong = checked("type L<T> = L<T>[];");
    assert_eq!(wrong, ["1:13 `L` is an alias of itself: an `interface` can contain itself, a `type` cannot"]);
    let (_, wrong) = resolved("type N<T> = { next: N<T>[] };");
    assert_eq!(wrong, ["1:8 nothing in `N` is a `T`: leave the type parameter out"]);
}

#[test]
fn the_answer_is_known_from_the_result_and_the_callbacks() {
    let (types, _) = resolved(
        "interface A { success?: (res: X) => void }
        interface B { success?: Done }
        interface C extends B {}
        type Done = (res: X) => void;
        interface X { a: string }
        function same(option: A) => Promise<X>;
        function aliased(option: B) => Promise<X>;
        function inherited(option: C | undefined) => Promise<X>;
        function other(option: A) => Promise<string>;
        function none() => Promise<void>;
        function now() => X;",
    );
    for (name, answer) in [
        ("same", Answer::Callbacks),
        ("aliased", Answer::Callbacks),
        ("inherited", Answer::Callbacks),
        ("other", Answer::Promise),
        ("none", Answer::Promise),
        ("now", Answer::Now),
    ] {
        assert_eq!(function(&types, name).answer, answer, "{name}");
    }
}

#[test]
fn a_task_is_a_promise_of_what_it_is_given() {
    let (types, wrong) = resolved(
        "interface Task<T> extends Promise<T> { abort() => void }
        interface Option<U> { success?: (res: U) => void }
        type Other<V> = Task<V[]>;
        function start(option: Option<string>) => Task<string>;
        function numbers(option: Option<string>) => Task<number>;
        function other<T>(option: Option<T[]>) => Other<T>;
        function calls<T>(option: Option<T>) => void;
        function later<T>(option: Option<string>) => Promise<T>;",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    let api = |name: &str| {
        let module = types.items.iter().find_map(|item| match item {
            Item::Module(it) if it.name == name => it.api.as_ref(),
            _ => None,
        });
        module.unwrap().output.clone()
    };
    assert_eq!(function(&types, "start").answer, Answer::Task(true));
    assert_eq!(api("start"), Ty::String);
    assert_eq!(function(&types, "numbers").answer, Answer::Task(false));
    assert_eq!(api("numbers"), Ty::Number);
    assert_eq!(function(&types, "other").answer, Answer::Task(true));
    assert_eq!(api("other"), Ty::Array(Box::new(Ty::Any)));
    // What `success` receives is called otherwise there.
    assert!(matches!(&function(&types, "calls").output, Ty::Param(name) if name == "T"));
    assert_eq!(function(&types, "later").answer, Answer::Promise);
}

#[test]
fn a_task_is_one_through_what_it_extends() {
    let (types, wrong) = resolved(
        "interface Base extends Promise<string> { abort() => void } interface Middle extends Base {}
        interface Task extends Middle { pause() => void }
        function start() => Task;",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!(function(&types, "start").answer, Answer::Task(false));
}

#[test]
fn a_task_answers_once() {
    let (_, wrong) = resolved(
        "interface A extends Promise<string> {} interface B extends Promise<number> {}
        interface C extends A, B {} interface D extends Promise<string>, Promise<number> {}
        interface E extends A, Promise<number> {} interface F extends A, Promise<string> {}
        interface G extends C {} interface H<T> extends Promise<T> {} interface I extends A, H<number> {}",
    );
    let says = |at: &str| format!("{at} a task answers once, with one type, and this is a second one");
    assert_eq!(wrong, ["2:32", "2:82", "3:29", "4:91"].map(says));
}

#[test]
fn several_ways_to_call_one_function_stand_in_any_order() {
    let (types, wrong) = resolved(
        "#[rust(\"f_number\")] function f(a: number) => void; function f(a: string) => void;
        interface A { #[rust(\"go_far\")] go(far: number) => void, go() => void }",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!([function(&types, "f").js.as_str(), function(&types, "f_number").js.as_str()], ["f"; 2]);
    let (_, wrong) = resolved(
        "function f(a: number) => void; function f(a: string) => void; interface A { go() => void, go(a: string) => void }
        interface B { go: string, #[rust(\"go_far\")] go(far: number) => void }",
    );
    let says = |at: &str, name: &str| {
        format!(
            "{at} `{name}` is defined twice; if it is another way to call it, write `#[rust(\"another_name\")]` above it"
        )
    };
    let twice = "2:53 `go` is defined twice".to_owned();
    assert_eq!(wrong, [says("1:41", "f"), says("1:91", "go"), twice]);
    // A function with members is an object as well.
    let (_, wrong) = resolved(
        "interface L { run() => void } #[rust(\"l_static\")] const l: L; #[rust(\"all\")] function l(a: string) => void;
        function m() => void; #[rust(\"m_static\")] const m: L; #[rust(\"more\")] const n: L; #[rust(\"even\")] const n: L;
        const o: L; function o() => void;",
    );
    assert_eq!(wrong, ["2:113 `n` is defined twice", "3:30 `o` is defined twice"]);
}

#[test]
fn a_listener_ends_with_what_takes_the_same() {
    let (types, wrong) = resolved(
        "function onA(callback: (n: number) => void) => void; function offA(id: number) => void;
        function onB(callback: (n: number) => void) => void; function offB(id: number, callback: (n: number) => void) => void;
        function onC(event: string, callback: (n: number) => void) => void; function offC(callback: (n: number) => void) => void;
        function onD(callback: (n: number) => void) => number; function offD(id: number) => void;
        function onE(callback: (n: number) => void) => void; function offE() => void;
        function onF(event: \"a\" | \"b\", callback: (n: number) => void) => void; function offF(event: string, callback?: (n: number) => void, more?: boolean) => void;
        function onG(event: string, callback: (n: number) => void) => void; function offG(id: number, callback: (n: number) => void) => void;
        #[module(\"a\")] function onH(callback: () => void) => void; #[module(\"b\")] function offH(callback: () => void) => void;
        function onI(callback: () => void) => void; function offI(callback: () => void, more: number) => void;
        #[rust(\"off_j_id\")] function offJ(id: number) => void; function offJ(callback: any) => void;
        function onJ(callback: () => void) => void;",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    let off = |name: &str| match &function(&types, name).answer {
        Answer::Listener(off) => off.clone().unwrap_or_else(|| "dropped".to_owned()),
        _ => "no listener".to_owned(),
    };
    let names = ["on_a", "on_b", "on_c", "on_d", "on_e", "on_f", "on_g", "on_h", "on_i", "on_j"];
    let expected = [
        "dropped",
        "dropped",
        "no listener",
        "no listener",
        "offE",
        "offF",
        "no listener",
        "dropped",
        "dropped",
        "offJ",
    ];
    assert_eq!(names.map(off), expected);
    // What is no pair is called with all that it takes.
    assert_eq!(["off_a", "off_b", "off_f", "off_g"].map(|it| function(&types, it).params.len()), [1, 2, 3, 2]);
}

#[test]
fn so_does_one_of_an_object() {
    let (types, wrong) = resolved(
        "interface Center { on(event: string, callback: () => void) => void, off(event: string, callback: () => void, more: number) => void }
        interface Base { offX(id: number) => void, offY(callback?: () => void) => void }
        interface Other extends Base { onX(callback: () => void) => void, onY(callback: () => void) => void }",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    let answers = |name: &str| {
        let handle = types.items.iter().find_map(|it| match it {
            Item::Handle(it) if it.name == name => Some(it),
            _ => None,
        });
        handle.unwrap().methods.iter().map(|it| it.answer.clone()).collect::<Vec<_>>()
    };
    assert_eq!(answers("Center"), [Answer::Now, Answer::Now]);
    let listener = |off: Option<&str>| Answer::Listener(off.map(str::to_owned));
    assert_eq!(answers("Other"), [listener(None), listener(Some("offY")), Answer::Now, Answer::Now]);
}

/// Another name of one type is that type, and so is another order of what has none.
#[test]
fn ways_that_no_host_can_tell_apart_are_refused() {
    const DEFINED: &str = "type S = string; type L<T> = T[]; type P = [number, number]; type Cb = (a: string) => void; \
                           type A = \"a\" | \"b\"; type B = \"b\" | \"a\"; interface I { n: number } interface J { n: number }\n";
    let ways = |one: &str, two: &str| {
        checked(&format!("{DEFINED}function f({one}) => void;\n#[rust(\"g\")] function f({two}) => void;"))
    };
    let same = "3:23 another way to call `f` takes and gives the same: leave one out, or correct its JavaScript name";
    for (one, two) in [
        ("a: string", "a: S"),
        ("a: string[]", "a: Array<string>"),
        ("a: string[]", "a: L<string>"),
        ("a: ArrayBuffer", "a: Uint8Array"),
        ("a: \"a\" | \"b\"", "a: \"b\" | \"a\""),
        ("a: A", "a: B"),
        ("a: A", "a: \"a\" | \"b\""),
        ("a: 1 | 2", "a: 2.0 | 1.0"),
        ("a: string | null", "a: null | S"),
        ("a: string | number", "a: number | string | \"x\""),
        ("a: boolean", "a: true | false"),
        ("a?: string", "a: string | undefined"),
        ("o: { a: string, b: number }", "o: { b: number, a: S }"),
        ("o: { a?: string }", "o: { a: string | undefined }"),
        ("o: Record<string, number>", "o: { [key: string]: number }"),
        ("cb: (a: string) => void", "cb: (res: S) => undefined"),
        ("cb: Cb", "cb: (res: string) => void"),
        ("a: [number, number]", "a: P"),
        ("...a: string[]", "...a: L<string>"),
        ("a: I", "a: Box<I>"),
    ] {
        assert_eq!(ways(one, two), [same], "{one} / {two}");
    }
    let alike = "3:23 `f` and `g` call `f` with the same arguments, so that no host can tell them apart: leave one out, or correct a JavaScript name";
    assert_eq!(ways("a: string", "b: S"), [alike]);
    for (one, two) in [
        ("a: string", "a: number"),
        ("a: string", "a?: S"),
        ("a: I", "a: J"),
        ("a: string[]", "...a: string[]"),
        ("a: \"a\"", "a: \"b\""),
        ("a: \"1\"", "a: 1"),
        ("cb: (a: string) => void", "cb: (a: number) => void"),
        ("a: string, b: S", "b: string, a: string"),
    ] {
        assert_eq!(ways(one, two), [""; 0], "{one} / {two}");
    }
    // Of an object and of what it extends, of a property that is called, and of type parameters.
    for source in [
        "type S = string; interface O { f(a: string) => void,\n#[rust(\"g\")] f(a: S) => void } function o() => O;",
        "interface B { f(a: string) => void } interface O extends B { h() => void,\n#[rust(\"g\")] f(a: string) => void } function o() => O;",
        "type S = string; interface O { f: (a: string) => void,\n#[rust(\"g\")] f: (a: S) => void } function o() => O;",
        "function f<T>(a: T) => void;\n#[rust(\"g\")] function f<U>(a: U) => void;",
    ] {
        let wrong = checked(source);
        assert!(
            matches!(&wrong[..], [one] if one.starts_with("2:") && one.ends_with(&same[5..])),
            "{source}: {wrong:?}"
        );
    }
    let hosts = "type S = string; #[platforms(tt)] function f(a: string) => void; #[rust(\"g\")] #[platforms(weapp)] function f(b: S) => void;";
    assert_eq!(checked(hosts), [""; 0]);
}

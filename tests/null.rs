//! `null`, where it is a value of its own: what is left out, what is `null`, and what a host sees of both.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::Duration;

use taro_api::{Any, Callback, ValueKind, host};

taro_api::spec! {
    type Level = "low" | "high" | null;
    type Done = (percent: number) => void;
    interface Source {
        src: string | null,
        left?: string,
        a?: string | null,
        level: Level,
        next?: Level,
        #[unit(ms)]
        after: number | null,
        #[unit(s)]
        before?: number | null,
        done?: Done | null,
        nothing: string | undefined,
        always: null,
        perhaps?: null,
    }
    interface Image {
        onload: ((percent: number) => void) | null,
        src: string | null,
        level: Level,
        #[unit(ms)]
        after: number | null,
        readonly kind: string | null,
        load(src: string | null, more?: string | null) => void,
        clear(value: null, more: null[], last?: null) => null,
        put(items: (string | null)[], pair: [number, number | null], table: Record<string, number | null>) => void,
    }
    type Nothing = null;
    type Name = () => string | null;
    interface Maker {
        name: Name,
        later?: Name,
        perhaps: Name | null,
        nothing: () => null,
        left: () => string | undefined,
        either: string | (() => number | null),
    }
    interface Target {
        onname: Name,
        take(nothing: Nothing, name: Name, more?: Nothing) => void,
        onNamed(callback: Name) => void,
    }
    function createTarget() => Target;
    function make(maker: Maker, name: Name) => void;
    function createImage() => Image;
    function send(source: Source | null) => Promise<Source>;
    function find(name: string | null, more?: number | null) => void;
    function table() => Record<string, string | undefined>;
}

/// What the host sees of a property.
fn seen(value: &Any, name: &str) -> ValueKind {
    value.get(name).kind()
}

#[test]
fn what_must_be_given_is_null_and_what_may_be_left_out_is_left_out() {
    let nothing = Any::of(Source::new(None));
    for name in ["src", "after", "level", "always"] {
        assert_eq!(seen(&nothing, name), ValueKind::Null, "{name}");
    }
    for name in ["left", "a", "next", "before", "done", "nothing", "perhaps"] {
        assert_eq!(seen(&nothing, name), ValueKind::Undefined, "{name}");
    }
    let nulls = Any::of(Source::new(None).a(None).next(None).before(None).done(None).always(()).perhaps(None));
    for name in ["a", "next", "before", "done", "always", "perhaps"] {
        assert_eq!(seen(&nulls, name), ValueKind::Null, "{name}");
    }
    let given = Source::new(Some(LevelValue::Low)).src("a.png").a("b").before(Duration::from_secs(2));
    let given = Any::of(given.done(|_: f64| {}).after(Duration::from_secs(1)));
    assert_eq!(given.get("src").as_string().unwrap(), "a.png");
    assert_eq!(given.get("a").as_string().unwrap(), "b");
    assert_eq!(given.get("level").as_string().unwrap(), "low");
    assert_eq!(given.get("after").as_f64(), Some(1000.0));
    assert_eq!(given.get("before").as_f64(), Some(2.0));
    assert_eq!(seen(&given, "done"), ValueKind::Function);
}

#[test]
fn what_may_be_left_out_and_be_null_is_read_as_the_one_that_it_is() {
    host::on(send::API, |source| Ok(source.unwrap_or_else(|| Source::new(None).a(None))));
    let read = host::run(send(None)).unwrap();
    assert_eq!((read.src, read.a, read.before), (None, Some(None), None));
    let read = host::run(send(Some(Source::new(None).before(Duration::from_secs(1))))).unwrap();
    assert_eq!((read.a, read.before), (None, Some(Some(Duration::from_secs(1)))));
}

#[test]
fn a_property_can_be_set_to_null() {
    let object = host::Object::new().with("onload", 1.0).with("src", "a").with("level", "low").with("after", 5.0);
    host::on(create_image::API, move |()| object.make());
    let image = create_image().unwrap();
    let host = Any::of(image.clone());
    image.set_onload(|_: f64| {});
    assert_eq!(seen(&host, "onload"), ValueKind::Function);
    image.set_onload(None);
    image.set_src(None);
    image.set_level(None);
    image.set_after(None);
    for name in ["onload", "src", "level", "after"] {
        assert_eq!(seen(&host, name), ValueKind::Null, "{name}");
    }
    image.set_src("b");
    assert_eq!(image.src().unwrap().as_deref(), Some("b"));
}

#[test]
fn an_argument_is_null_and_one_that_is_left_out_is_not() {
    let heard: Rc<RefCell<Vec<(ValueKind, ValueKind)>>> = Rc::default();
    let told = Rc::clone(&heard);
    let object = host::Object::new()
        .on("load", move |src: Any, more: Any| {
            told.borrow_mut().push((src.kind(), more.kind()));
            Ok(())
        })
        .on("put", |items: Any, pair: Any, table: Any| {
            let kinds = [&items.items().unwrap()[0], &pair.items().unwrap()[1], &table.get("a")].map(Any::kind);
            assert_eq!(kinds, [ValueKind::Null; 3]);
            Ok(())
        });
    host::on(create_image::API, move |()| object.make());
    let image = create_image().unwrap();
    image.load(None, None).unwrap();
    image.load(Some("a".to_owned()), Some(None)).unwrap();
    image.load(None, Some(Some("b".to_owned()))).unwrap();
    let (null, undefined, text) = (ValueKind::Null, ValueKind::Undefined, ValueKind::String);
    assert_eq!(*heard.borrow(), [(null, undefined), (text, null), (null, text)]);
    image.put(vec![None], (1.0, None), BTreeMap::from([("a".to_owned(), None)])).unwrap();

    host::on(find::API, |_| Ok(()));
    find(None, None).unwrap();
    find(Some("a".to_owned()), Some(None)).unwrap();
    assert_eq!(host::calls(find::API), [(None, None), (Some("a".to_owned()), Some(None))]);
}

#[test]
fn an_entry_that_is_undefined_is_not_there() {
    host::on(table::API, |()| Ok(BTreeMap::from([("a".to_owned(), "b".to_owned())])));
    let table: BTreeMap<String, String> = table().unwrap();
    assert_eq!(table.get("a").map(String::as_str), Some("b"));
}

#[test]
fn null_alone_is_sent_as_null() {
    let kinds = Rc::new(RefCell::new(Vec::new()));
    let seen = Rc::clone(&kinds);
    let object = host::Object::new().on("clear", move |value: Any, more: Any, last: Any| {
        *seen.borrow_mut() = [value.kind(), more.items().unwrap()[0].kind(), last.kind()].to_vec();
        Ok(())
    });
    host::on(create_image::API, move |()| object.make());
    let image = create_image().unwrap();
    image.clear(None, vec![None], None).unwrap();
    assert_eq!(*kinds.borrow(), [ValueKind::Null, ValueKind::Null, ValueKind::Undefined]);
    image.clear(Some(()), vec![None], Some(None)).unwrap();
    assert_eq!(*kinds.borrow(), [ValueKind::Null; 3]);
}

#[test]
fn another_name_for_null_is_sent_as_null() {
    let kinds = Rc::new(RefCell::new(Vec::new()));
    let seen = Rc::clone(&kinds);
    let object = host::Object::new().on("take", move |nothing: Any, name: Any, more: Any| {
        *seen.borrow_mut() = [nothing.kind(), more.kind(), name.kind()].to_vec();
        Ok(())
    });
    host::on(create_target::API, move |()| object.make());
    let target = create_target().unwrap();
    for nothing in [None, Some(())] {
        target.take(nothing, nobody, None::<Nothing>).unwrap();
        assert_eq!(*kinds.borrow(), [ValueKind::Null, ValueKind::Undefined, ValueKind::Function]);
        target.take(nothing, nobody, Some(nothing)).unwrap();
        assert_eq!(*kinds.borrow(), [ValueKind::Null, ValueKind::Null, ValueKind::Function]);
    }
}

fn nobody() -> Option<String> {
    None
}

/// What a host's function sees of a callback's answer.
fn answer(callback: &Any) -> Any {
    callback.read::<Callback<(), Any>>().unwrap().call(()).unwrap()
}

#[test]
fn a_callback_answers_null_where_its_type_has_null() {
    let maker = |name: Option<&'static str>| {
        let text = move || name.map(str::to_owned);
        let made = Maker::new(MakerRequired {
            name: text,
            nothing: || {},
            left: text,
            either: Callback::new(move || name.map(|it| it.len() as f64)),
        });
        Any::of(made.later(text).perhaps(text))
    };
    let (empty, full) = (maker(None), maker(Some("a")));
    for field in ["name", "later", "perhaps", "either"] {
        assert_eq!(answer(&empty.get(field)).kind(), ValueKind::Null, "{field}");
        assert_ne!(answer(&full.get(field)).kind(), ValueKind::Null, "{field}");
    }
    assert_eq!(answer(&empty.get("nothing")).kind(), ValueKind::Null);
    assert_eq!(answer(&empty.get("left")).kind(), ValueKind::Undefined);
    assert_eq!(answer(&full.get("name")).as_string().as_deref(), Some("a"));
}

#[test]
fn an_argument_and_a_property_answer_null_and_stay_one_function() {
    let heard: Rc<RefCell<Vec<Any>>> = Rc::default();
    let (first, second) = (Rc::clone(&heard), Rc::clone(&heard));
    let object = host::Object::new()
        .on("take", move |_: Any, name: Any, _: Any| {
            first.borrow_mut().push(name);
            Ok(())
        })
        .on("onNamed", move |name: Any| {
            second.borrow_mut().push(name);
            Ok(())
        });
    host::on(create_target::API, move |()| object.make());
    let target = create_target().unwrap();
    target.take(None, nobody, None::<Nothing>).unwrap();
    target.on_named(nobody).unwrap().forever();
    target.set_onname(nobody);
    heard.borrow_mut().push(Any::of(target.clone()).get("onname"));
    assert_eq!(heard.borrow().len(), 3);
    for name in heard.borrow().iter() {
        assert_eq!(answer(name).kind(), ValueKind::Null);
    }
    let name: Callback<(), Option<String>> = Callback::new(nobody);
    let mut maker = Maker::new(MakerRequired { name: nobody, nothing: || {}, left: nobody, either: "a" });
    (maker.name, maker.later) = (name.clone(), Some(name));
    let maker = Any::of(maker);
    assert!(maker.get("name") == maker.get("later"));
}

mod named {
    taro_api::spec! {
        type A = string | null;
        type N = null;
        type Level = "low" | "high" | null;
        interface Page<T> { value: T, more?: T, all: T[], pair: [T, number] }
        interface Cell<T> { put(value: T, more?: T) => void, value: T }
        interface Taken { w: string | null, z: number }
        interface Source {
            a: A | undefined,
            b: N | string,
            c: A | number,
            d: Taken["w" | "z"],
            e: Level | undefined,
            page: Page<string | null>,
            later: Promise<string | null>,
            make?: () => Promise<A>,
        }
        function send(source: Source) => void;
        function cell() => Cell<string | null>;
        function take(a: A | undefined, b: N | string, later: Promise<A> | null) => void;
    }
}

/// What a promise of the program's gives.
fn awaited(promise: &Any) -> Any {
    host::run(promise.read::<taro_api::Promise<Any>>().unwrap()).unwrap()
}

#[test]
fn null_by_another_name_is_null() {
    let nothing = || taro_api::Promise::new(async { Ok(None::<String>) });
    let page = || named::Page::new(named::PageRequired { value: None, all: vec![None], pair: (None, 1.0) });
    let source = named::Source::new(named::SourceRequired { page: page(), later: nothing() });
    let seen_by_host = Any::of(source.make(nothing));
    for name in ["b", "c", "d"] {
        assert_eq!(seen(&seen_by_host, name), ValueKind::Null, "{name}");
    }
    for name in ["a", "e"] {
        assert_eq!(seen(&seen_by_host, name), ValueKind::Undefined, "{name}");
    }
    let sent = seen_by_host.get("page");
    assert_eq!(seen(&sent, "value"), ValueKind::Null);
    assert_eq!(seen(&sent, "more"), ValueKind::Undefined);
    assert_eq!(sent.get("all").items().unwrap()[0].kind(), ValueKind::Null);
    assert_eq!(Any::of(page().more(None)).get("more").kind(), ValueKind::Null);
    assert_eq!(awaited(&seen_by_host.get("later")).kind(), ValueKind::Null);
    assert_eq!(awaited(&answer(&seen_by_host.get("make"))).kind(), ValueKind::Null);
    let source = named::Source::new(named::SourceRequired { page: page(), later: nothing() });
    let named_null = Any::of(source.a(None).e(None));
    assert_eq!((seen(&named_null, "a"), seen(&named_null, "e")), (ValueKind::Null, ValueKind::Null));
    let source = named::Source::new(named::SourceRequired { page: page(), later: nothing() });
    let full = Any::of(
        source.a("a").b("b").c(3.0).d("d").make(|| taro_api::Promise::new(async { Ok(Some("later".to_owned())) })),
    );
    assert_eq!(["a", "b", "d"].map(|it| full.get(it).as_string().unwrap()), ["a", "b", "d"]);
    assert_eq!(awaited(&answer(&full.get("make"))).as_string().as_deref(), Some("later"));
}

#[test]
fn what_a_type_parameter_is_given_is_null_as_an_item_is() {
    let kinds = Rc::new(RefCell::new(Vec::new()));
    let put = Rc::clone(&kinds);
    let object = host::Object::new().with("value", "a").on("put", move |value: Any, more: Any| {
        *put.borrow_mut() = vec![value.kind(), more.kind()];
        Ok(())
    });
    host::on(named::cell::API, move |()| object.make());
    let cell = named::cell().unwrap();
    cell.put(None, None::<Option<String>>).unwrap();
    assert_eq!(*kinds.borrow(), [ValueKind::Null, ValueKind::Undefined]);
    cell.set_value(None);
    assert_eq!(seen(&Any::of(cell.clone()), "value"), ValueKind::Null);
}

mod lists {
    taro_api::spec! {
        type Code = "a" | "b" | undefined;
        interface Option {
            all: (string | undefined)[],
            pair?: [number | null, number | undefined],
            nested: ((string | undefined)[] | null)[] | null,
            by: Record<string, [Code]>,
            any: string | (number | undefined)[],
        }
        interface Keeper { all: (number | undefined)[], keep(pair: [Code, number | null] | null, ...more: (string | undefined)[]) => void }
        function keeper() => Keeper;
        function send(option: Option) => void;
    }
}

fn kinds(list: &Any) -> Vec<ValueKind> {
    list.items().unwrap().iter().map(Any::kind).collect()
}

#[test]
fn an_item_is_undefined_where_its_type_says_so() {
    let (null, undefined, text, number) = (ValueKind::Null, ValueKind::Undefined, ValueKind::String, ValueKind::Number);
    let option = lists::Option::new(lists::Required {
        all: vec![None, Some("a".to_owned())],
        by: BTreeMap::from([("a".to_owned(), (None,))]),
        any: vec![None, Some(1.0)],
    });
    let sent = Any::of(option.pair((None, None)).nested(vec![None, Some(vec![None])]));
    assert_eq!(kinds(&sent.get("all")), [undefined, text]);
    assert_eq!(kinds(&sent.get("pair")), [null, undefined]);
    assert_eq!(sent.get("nested").items().unwrap()[0].kind(), null);
    assert_eq!(kinds(&sent.get("nested").items().unwrap()[1]), [undefined]);
    assert_eq!(kinds(&sent.get("by").get("a")), [undefined]);
    assert_eq!(kinds(&sent.get("any")), [undefined, number]);

    let heard: Rc<RefCell<Vec<Any>>> = Rc::default();
    let kept = Rc::clone(&heard);
    let object = host::Object::new().with("all", 1.0).on("keep", move |pair: Any, first: Any, second: Any| {
        *kept.borrow_mut() = vec![pair, first, second];
        Ok(())
    });
    host::on(lists::keeper::API, move |()| object.make());
    let keeper = lists::keeper().unwrap();
    keeper.keep(Some((None, None)), vec![None, Some("a".to_owned())]).unwrap();
    assert_eq!(kinds(&heard.borrow()[0]), [undefined, null]);
    assert_eq!([heard.borrow()[1].kind(), heard.borrow()[2].kind()], [undefined, text]);
    keeper.set_all(vec![None]);
    assert_eq!(kinds(&Any::of(keeper.clone()).get("all")), [undefined]);
}

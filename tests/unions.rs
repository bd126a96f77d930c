//! Which part of a union a value of the host's is.

use std::cell::RefCell;
use std::rc::Rc;

use serde_json::json;
use taro_api::{Any, Callback, host, on_mismatch};

mod spec {
    taro_api::spec! {
        type Kind = "a" | "b";
        type Level = 1 | 2;
        type Wider = Kind | "c";
        type Both = Kind | Level;
        type Nested = number | Kind;

        type AutoOrText = "auto" | string;
        type OneOrNumber = 1 | number;
        type KindOrText = string | Kind;
        type NestedOrText = string | Nested;
        type Lists = Kind[] | string[];
        type Tagged = { kind: "a", x: number } | { kind: "b", y: number } | { kind: Level, z?: string };
        type Needs = { x: number } | { x: number, y: number } | { x: string };
        type May = { a?: number } | { a?: string } | { b?: boolean } | string[] | ((it: number) => void);
        type Tuples = [number] | [number, number];
        type Maps = Record<string, number> | number[] | Record<string, string>;
        type Objects = Player | Still | string;
        type Nothing = null;
        type Done = { ok: true, value?: string } | { ok: false, error?: string };
        type Off = false | "auto";
        type NothingOrText = Nothing | string;
        type Boxed = Box<Deep> | Flat;
        interface Deep { x?: number, inner?: Boxed }
        interface Flat { y: number }
        type Named = Plain | Called;
        interface Plain { z?: number }
        interface Called { #[alias("index", "some host")] at?: number }
        interface Open { #[alias("index", "some host")] at: number, [key: string]: number }
        type Node = string | Element | Node[];
        interface Element { tag: string, child: Box<Node> | null, more: Node[], by_name?: Record<string, Node> }
        function draw(node: Node) => Node;

        interface Still { width: number }
        type Devices = Base | Camera | Player | { off: true };
        interface Base { stop() => void }
        interface Camera { stop() => void, shoot() => void, #[platforms(tt)] zoom() => void }
        interface Player { play() => void, width: number }
        interface Holds { of: { kind: Kind } | { kind: string }, tags: ("x" | string)[] }

        interface Option { what: "a" | "b" | Still, mode: "fast" | string }
        interface Watch { on() => void, of: Tagged, may: May }
        function send(option: Option) => void;
        function watch() => Watch;
        function boxed() => { boxed: Boxed, named: Named, open: Open };
    }
}
use spec::*;

/// Reads a value of the host's.
macro_rules! read {
    ($ty:ty, $($json:tt)+) => { Any::new(&json!($($json)+)).unwrap().read::<$ty>().unwrap() };
}

/// Whether it is read as that.
macro_rules! assert_read {
    ($ty:ty, $json:tt => $pattern:pat $(if $guard:expr)?) => {
        let read = read!($ty, $json);
        assert!(matches!(&read, $pattern $(if $guard)?), "{read:?}");
    };
}

#[test]
fn a_box_and_another_name_tell_an_object_as_well() {
    assert_read!(Boxed, { "y": 1 } => Boxed::Flat(_));
    assert_read!(Boxed, { "x": 1 } => Boxed::Box(_));
    assert_read!(Named, { "index": 1 } => Named::Called(it) if it.at == Some(1.0));
    let open = read!(Open, { "index": 1, "more": 2 });
    assert_eq!((open.at, open.rest.len()), (1.0, 1));
}

#[test]
fn a_text_is_written_as_a_literal() {
    assert_eq!(Objects::from("a"), Objects::from("a".to_owned()));
}

#[test]
fn a_set_takes_its_values_and_leaves_others_to_who_takes_all() {
    assert_read!(AutoOrText, "auto" => AutoOrText::Value(AutoOrTextValue::Auto));
    assert_read!(AutoOrText, "other" => AutoOrText::String(it) if it == "other");
    assert_read!(OneOrNumber, 1 => OneOrNumber::Number(OneOrNumberNumber::N1));
    assert_read!(OneOrNumber, 7 => OneOrNumber::Number2(it) if *it == 7.0);
    assert_read!(KindOrText, "b" => KindOrText::Kind(Kind::B));
    assert_read!(KindOrText, "c" => KindOrText::String(it) if it == "c");
    assert_read!(NestedOrText, "a" => NestedOrText::Nested(Nested::Kind(Kind::A)));
    assert_read!(NestedOrText, 5 => NestedOrText::Nested(Nested::Number(_)));
    assert_read!(NestedOrText, "z" => NestedOrText::String(it) if it == "z");
    assert_read!(Lists, ["a", "b"] => Lists::KindArray(it) if *it == [Kind::A, Kind::B]);
    assert_read!(Lists, ["a", "z"] => Lists::StringArray(it) if *it == ["a", "z"]);
    assert_read!(NothingOrText, "z" => Some(it) if it == "z");
}

#[test]
fn sets_of_a_union_part_its_values() {
    assert_read!(Wider, "a" => Wider::Kind(Kind::A));
    assert_read!(Wider, "c" => Wider::Value(WiderValue::C));
    assert_read!(Both, "b" => Both::Kind(Kind::B));
    assert_read!(Both, 2 => Both::Level(Level::N2));
    // Nothing else takes it: a host may be newer than the program.
    assert_read!(Wider, "new" => Wider::Value(WiderValue::Unknown(it)) if it == "new");
    assert_read!(Both, 9 => Both::Level(Level::Unknown(it)) if *it == 9.0);
    assert_read!(Kind, "new" => Kind::Unknown(it) if it == "new");
}

#[test]
fn an_object_is_the_first_that_fits_wholly() {
    assert_read!(Tagged, { "kind": "a", "x": 1 } => Tagged::Tagged0(it) if it.x == 1.0);
    assert_read!(Tagged, { "kind": "b", "y": 2 } => Tagged::Tagged1(it) if it.y == 2.0);
    assert_read!(Tagged, { "kind": 2 } => Tagged::Tagged2(it) if it.kind == Level::N2);
    // A host forgets fields, and is newer than the program.
    assert_read!(Tagged, { "kind": "b" } => Tagged::Tagged1(it) if it.y.is_nan());
    assert_read!(Tagged, { "kind": "b", "y": "2", "new": true } => Tagged::Tagged1(it) if it.y == 2.0);
    assert_read!(Tagged, { "kind": "new", "y": 2 } => Tagged::Tagged0(_));
    assert_read!(Needs, { "x": 1 } => Needs::Needs0(_));
    assert_read!(Needs, { "x": 1, "y": 2 } => Needs::Needs1(it) if it.y == 2.0);
    assert_read!(Needs, { "x": "1" } => Needs::Needs2(it) if it.x == "1");
}

#[test]
fn what_may_be_left_out_tells_apart_where_it_is_there() {
    assert_read!(May, { "a": 1 } => May::May0(it) if it.a == Some(1.0));
    assert_read!(May, { "a": "1" } => May::May1(it) if it.a.as_deref() == Some("1"));
    assert_read!(May, { "b": true } => May::May2(it) if it.b == Some(true));
    assert_read!(May, {} => May::May0(it) if it.a.is_none());
    assert_read!(May, ["x"] => May::StringArray(it) if it.len() == 1);
    let called = Any::of(Callback::new(|_: f64| ())).read::<May>().unwrap();
    assert!(matches!(called, May::Callback(_)), "{called:?}");
}

#[test]
fn a_boolean_tells_apart() {
    assert_read!(Done, { "ok": true } => Done::Done0(it) if it.ok);
    assert_read!(Done, { "ok": false } => Done::Done1(it) if !it.ok);
    assert_read!(Done, { "ok": false, "error": "no" } => Done::Done1(it) if it.error.is_some());
    assert_read!(Off, false => Off::Boolean(false));
    assert_read!(Off, "auto" => Off::Value(OffValue::Auto));
    // As ever, a host may do what nobody said.
    assert_read!(Off, true => Off::Boolean(true));
    assert_read!(Done, { "ok": "yes", "error": "no" } => Done::Done1(it) if !it.ok);
}

#[test]
fn lists_maps_and_handles_are_told_apart() {
    assert_read!(Tuples, [1] => Tuples::Tuple((_,)));
    assert_read!(Tuples, [1, 2] => Tuples::Tuple2((_, it)) if *it == 2.0);
    assert_read!(Maps, { "a": 1 } => Maps::Record(_));
    assert_read!(Maps, { "a": "1" } => Maps::Record2(it) if it["a"] == "1");
    assert_read!(Maps, { "a": "x" } => Maps::Record2(_));
    assert_read!(Maps, [1, 2] => Maps::NumberArray(it) if it.len() == 2);
    assert_read!(Objects, { "width": 5 } => Objects::Still(it) if it.width == 5.0);
    assert_read!(Objects, { "other": 5 } => Objects::Player(_));
    assert_read!(Objects, "x" => Objects::String(_));
    let device = |methods: &[&'static str]| {
        let object = methods.iter().fold(host::Object::new(), |it, name| it.on(name, |()| Ok(())));
        object.make::<Any>().unwrap().read::<Devices>().unwrap()
    };
    assert!(matches!(device(&["stop"]), Devices::Base(_)));
    assert!(matches!(device(&["stop", "shoot"]), Devices::Camera(_)));
    assert!(matches!(device(&["play", "width"]), Devices::Player(_)));
    assert!(matches!(read!(Devices, { "off": true }), Devices::Devices3(_)));
}

#[test]
fn what_holds_a_union_is_read_as_ever() {
    let holds = read!(Holds, { "of": { "kind": "z" }, "tags": ["x", "y"] });
    assert!(matches!(&holds.of, HoldsOf::HoldsOf1(it) if it.kind == "z"), "{holds:?}");
    assert!(matches!(&holds.tags[..], [HoldsTagsItem::Value(_), HoldsTagsItem::String(_)]), "{holds:?}");
    // A set in an object that stands alone keeps what it does not know.
    let holds = read!(Holds, { "of": { "kind": "a" } });
    assert!(matches!(&holds.of, HoldsOf::HoldsOf0(it) if it.kind == Kind::A) && holds.tags.is_empty(), "{holds:?}");
}

#[test]
fn what_a_program_gives_arrives_as_it_was() {
    let given = Rc::new(RefCell::new(Vec::new()));
    let notes = Rc::clone(&given);
    host::on(send::API, move |option: Option| {
        notes.borrow_mut().push((option.what, option.mode));
        Ok(())
    });
    let option = |what, mode| Option::new(Required { what, mode });
    send(option(What::Value(WhatValue::A), Mode::String("slow".to_owned()))).unwrap();
    send(option(What::Still(Still::new(1)), Mode::Value(ModeValue::Fast))).unwrap();
    assert!(matches!(&given.borrow()[0], (What::Value(WhatValue::A), Mode::String(it)) if it == "slow"));
    assert!(matches!(&given.borrow()[1], (What::Still(_), Mode::Value(ModeValue::Fast))));
}

#[test]
fn nothing_is_told_of_the_parts_that_it_is_not() {
    let told = Rc::new(RefCell::new(Vec::new()));
    let notes = Rc::clone(&told);
    on_mismatch(move |report| notes.borrow_mut().push(report.clone()));
    let tagged = |it| Any::new(&it).unwrap();
    let object = host::Object::new()
        .with("of", tagged(json!({ "kind": "b", "y": 1, "x": {} })))
        .with("may", tagged(json!({ "a": {}, "b": true })));
    host::on(watch::API, move |()| object.make());
    let watch = watch().unwrap();
    assert!(matches!(watch.of().unwrap(), Tagged::Tagged1(_)));
    assert!(matches!(watch.may().unwrap(), May::May2(_)));
    assert_eq!(*told.borrow(), []);
}

#[test]
fn a_union_may_hold_itself() {
    let read = read!(Node, { "tag": "a", "child": { "tag": "b", "child": "c", "more": [] }, "more": ["d", ["e"]] });
    let Node::Element(element) = &read else { panic!("{read:?}") };
    let Some(child) = &element.child else { panic!("{element:?}") };
    assert!(
        matches!(&**child, Node::Element(it) if matches!(it.child.as_deref(), Some(Node::String(it)) if it == "c"))
    );
    assert!(matches!(&element.more[1], Node::NodeArray(it) if it.len() == 1));
    host::on(draw::API, Ok);
    assert_eq!(draw(read.clone()).unwrap(), read);
}

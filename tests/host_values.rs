//! What hosts really give, with the in-process host: chains, callbacks that are left out, named listeners, live values.

use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

use taro_api::{Any, Callback, Error, ErrorKind, Events, Promise, Rest, ValueKind, host};

taro_api::spec! {
    interface Center {
        on(name: string, listener: (...args: any[]) => void) => Center,
        once(name: string, listener: (...args: any[]) => void) => Center,
        off(name?: string, listener?: (...args: any[]) => void) => Center,
        trigger(name: string, ...args: any[]) => Center,
    }
    interface Pen {
        line(to: number) => Pen,
        other() => Center,
        draw(reserve?: boolean, done?: (count: number) => number, quality?: number) => void,
        #[corrected(() => void, "it gives nothing")]
        exec() => Pen,
        onMove(callback?: (to: number) => void) => void,
        offMove(callback?: (to: number) => void) => void,
    }
    interface Found {
        name: string,
        more?: number,
        #[corrected(string | undefined, "no host gives it")]
        never: string,
        #[alias("index", "on some hosts")]
        #[unit(integer)]
        at?: number,
    }
    interface Chosen { #[alias("index", "on some hosts")] #[unit(integer)] at: number }
    function choice() => Promise<Chosen>;
    type Kind = "a" | "b";
    interface Chain {
        params: any,
        proceed: (params: any) => Promise<any>,
    }
    function center() => Center;
    function pen() => Pen;
    function find() => Promise<Found>;
    function intercept(interceptor: (chain: Chain) => Promise<any>) => void;
    function choose(kind: Kind) => Promise<void>;
    function table() => Promise<Record<string, string>>;
    #[corrected((name: string, done?: (found: Found | null) => void) => void, "there may be none")]
    function ask(name: string, done?: (found: Found) => void) => void;
}

/// The methods of an emitter by names.
fn emitter() -> host::Object {
    type Listeners = Rc<RefCell<Vec<(String, Callback<(Rest<Any>,)>)>>>;
    let listeners = Listeners::default();
    let (added, removed, called) = (Rc::clone(&listeners), Rc::clone(&listeners), listeners);
    host::Object::new()
        .on("on", move |name: String, listener: Callback<(Rest<Any>,)>| {
            added.borrow_mut().push((name, listener));
            Ok(())
        })
        .on("off", move |name: Option<String>, listener: Option<Callback<(Rest<Any>,)>>| {
            removed.borrow_mut().retain(|(known, it)| {
                name.as_ref().is_some_and(|name| name != known)
                    || listener.as_ref().is_some_and(|listener| listener != it)
            });
            Ok(())
        })
        .on("trigger", move |name: String, Rest(values): Rest<Any>| {
            let found = called.borrow().iter().filter(|(known, _)| *known == name).cloned().collect::<Vec<_>>();
            found.iter().for_each(|(_, it)| {
                let _ = it.call((Rest(values.clone()),));
            });
            Ok(())
        })
}

fn first(Rest(values): Rest<Any>) -> String {
    values.first().and_then(Any::as_string).unwrap_or_default()
}

#[test]
fn a_listener_has_the_name_of_its_event() {
    let object = emitter();
    host::on(center::API, move |()| object.make());
    let center = center().unwrap();
    let heard: Rc<RefCell<Vec<String>>> = Rc::default();
    let (one, other) = (Rc::clone(&heard), Rc::clone(&heard));
    let listener = center.on("a", move |values| one.borrow_mut().push(format!("one {}", first(values)))).unwrap();
    center.on("a", move |values| other.borrow_mut().push(format!("other {}", first(values)))).unwrap().forever();
    center.trigger("a", vec!["1".into()]).unwrap().trigger("b", vec!["2".into()]).unwrap();
    drop(listener);
    center.trigger("a", vec!["3".into()]).unwrap();
    center.off("a").unwrap().trigger("a", vec!["4".into()]).unwrap();
    assert_eq!(*heard.borrow(), ["one 1", "other 1", "other 3"]);
    let mut events = Events::listen(|tell| center.on("c", tell)).unwrap();
    center.trigger("c", vec!["5".into()]).unwrap();
    assert_eq!(host::run(events.next()).map(first).as_deref(), Some("5"));
    center.off(None).unwrap();
}

#[test]
fn what_gives_its_object_back_goes_on_where_a_host_gives_nothing() {
    host::on(pen::API, |()| {
        host::Object::new()
            .on("line", |_: f64| Ok(()))
            .on("other", || Ok(()))
            .on("exec", || Ok("text".to_owned()))
            .make()
    });
    let pen = pen().unwrap();
    assert_eq!(pen.line(1).unwrap().line(2).unwrap(), pen);
    // Of another object, nothing is none.
    assert_eq!(pen.other().unwrap_err().kind, ErrorKind::Malformed);
    let () = pen.exec().unwrap();
}

#[test]
fn a_callback_may_be_left_out() {
    type Given = (Option<bool>, Option<f64>, Option<f64>);
    let given: Rc<RefCell<Vec<Given>>> = Rc::default();
    let seen = Rc::clone(&given);
    host::on(pen::API, move |()| {
        let seen = Rc::clone(&seen);
        let draw = move |reserve: Option<bool>, done: Option<Callback<(f64,), f64>>, quality: Option<f64>| {
            seen.borrow_mut().push((reserve, done.and_then(|it| it.call((2.0,))), quality));
            Ok(())
        };
        host::Object::new().on("draw", draw).event("onMove").make()
    });
    let pen = pen().unwrap();
    pen.draw(None, None, None).unwrap();
    pen.draw(true, |count| count * 2.0, 5).unwrap();
    let triple = Callback::new(|count: f64| count * 3.0);
    pen.draw(None, triple.clone(), Some(1.5)).unwrap();
    pen.draw(None, Some(triple), None).unwrap();
    let expected =
        [(None, None, None), (Some(true), Some(4.0), Some(5.0)), (None, Some(6.0), Some(1.5)), (None, Some(6.0), None)];
    assert_eq!(*given.borrow(), expected);
    let moved = pen.on_move(|_| {}).unwrap();
    drop(moved);
    host::on(ask::API, |(_, done)| {
        if let Some(done) = done {
            done.call((None,));
        }
        Ok(())
    });
    let none = Rc::new(Cell::new(false));
    let slot = Rc::clone(&none);
    ask("a", move |found: Option<Found>| slot.set(found.is_none())).unwrap();
    ask("b", None).unwrap();
    assert!(none.get());
}

#[test]
fn what_is_there_counts_whatever_its_type() {
    let give = |object: Any| {
        host::on(find::API, move |()| object.read::<Found>());
        host::run(find())
    };
    let (object, empty) = (Any::object(), Any::object());
    object.set("more", 1);
    let found = give(object).unwrap();
    assert_eq!((found.more, found.name.as_str(), found.never), (Some(1.0), "", None));
    assert!(give(empty).is_err());
    host::on(table::API, |()| Ok(std::collections::BTreeMap::from([("id".to_owned(), "7".to_owned())])));
    assert_eq!(host::run(table()).unwrap()["id"], "7");
}

#[test]
fn no_event_is_dropped() {
    let calls = Rc::new(Cell::new(0));
    let (a, b, c) = (Rc::clone(&calls), Rc::clone(&calls), Rc::clone(&calls));
    let up = |calls: &Cell<u32>| calls.set(calls.get() + 1);
    let callbacks = [
        Any::of(Callback::new(move |_: Found| up(&a))),
        Any::of(Callback::new(move |_: String, _: Kind, _: Rest<f64>| up(&b))),
        Any::of(Callback::new(move |_: Pen| up(&c))),
    ];
    let null = Any::from(serde_json::Value::Null);
    for value in [null, "a".into(), 1.into(), true.into(), Any::object(), vec![1_u8].into(), Any::UNDEFINED] {
        for callback in &callbacks {
            callback.call([value.clone(), value.clone(), value.clone()]).unwrap();
        }
    }
    assert_eq!(calls.get(), 21);
}

#[test]
fn a_callback_that_is_given_twice_is_one_function() {
    let callback: Callback<(f64,), f64> = Callback::new(|it: f64| it + 1.0);
    let (one, other) = (Any::of(callback.clone()), Any::of(callback.clone()));
    assert_eq!((one.kind(), &one), (ValueKind::Function, &other));
    let back: Callback<(f64,), f64> = one.read().unwrap();
    assert_eq!((back.call((1.0,)), Any::of(back)), (Some(2.0), one));
    assert_ne!(Any::of(Callback::<(f64,), f64>::new(|it: f64| it)), other);
}

#[test]
fn a_value_of_any_shape_is_the_hosts_own() {
    let object = host::Object::new().with("width", 3.0).on("double", |it: f64| Ok(it * 2.0));
    let any: Any = object.make().unwrap();
    any.set("height", 4);
    assert_eq!((any.get("height").as_f64(), object.get("height")), (Some(4.0), Some(4.0)));
    assert_eq!(any.invoke("double", [5.into()]).unwrap(), Any::from(10));
    assert_eq!(any.invoke("triple", []).unwrap_err().kind, ErrorKind::Unsupported);
    assert_eq!(any.call([]).unwrap_err().kind, ErrorKind::Unsupported);
    assert_eq!(any.get("double").call([2.into()]).unwrap().as_f64(), Some(4.0));
    let names: Vec<String> = any.entries().unwrap().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["double", "height", "width"]);
    let list = Any::from(vec![Any::from("a"), any.clone()]);
    assert_eq!((list.kind(), list.get("1") == any, list.items().unwrap().len()), (ValueKind::Array, true, 2));
    let kinds =
        [Any::UNDEFINED, true.into(), 1.into(), "a".into(), vec![1_u8].into(), Any::object()].map(|it| it.kind());
    let expected = [
        ValueKind::Undefined,
        ValueKind::Boolean,
        ValueKind::Number,
        ValueKind::String,
        ValueKind::Bytes,
        ValueKind::Object,
    ];
    assert_eq!(kinds, expected);
    assert!(any.read::<Pen>().is_ok() && Any::from(1).read::<Pen>().is_err());
    // Its pen is the same object.
    assert_eq!(Any::of(any.read::<Pen>().unwrap()), any);
}

#[test]
fn a_promise_is_awaited_and_made() {
    let promise = Any::from(Promise::new(async { Ok("later".to_owned()) }));
    assert_eq!(promise.kind(), ValueKind::Promise);
    assert_eq!(host::run(async { (&promise).await }).unwrap(), Any::from("later"));
    let failing = Any::from(Promise::<Any>::new(async { Err(Error::new("auth deny")) }));
    assert_eq!(host::run(async { failing.await }).unwrap_err().kind, ErrorKind::Denied);
    // What is no promise is there at once.
    assert_eq!(host::run(async { Any::from(1).await }).unwrap(), Any::from(1));
}

#[test]
fn an_interceptor_waits_changes_and_hands_on() {
    host::on(intercept::API, |interceptor: Callback<(Chain,), Promise<Any>>| {
        let params = Any::object();
        params.set("body", vec![1_u8, 2]);
        let proceed = |params: Any| Promise::new(async move { Ok(params) });
        let chain = Chain::new(ChainRequired { params, proceed });
        let answer = interceptor.call((chain,)).ok_or_else(|| Error::new("it gave nothing"))?;
        taro_api::spawn(async move {
            let answer = answer.await.unwrap();
            assert_eq!(
                (answer.get("token").as_string().as_deref(), answer.get("body").kind()),
                (Some("t"), ValueKind::Bytes)
            );
            answer.get("done").call([]).unwrap();
        });
        Ok(())
    });
    let done = Rc::new(Cell::new(false));
    let slot = Rc::clone(&done);
    intercept(move |chain: Chain| {
        let slot = Rc::clone(&slot);
        Promise::new(async move {
            taro_api::sleep(std::time::Duration::from_secs(1)).await;
            chain.params.set("token", "t");
            let next = chain.proceed.call((chain.params,)).ok_or_else(|| Error::new("proceed"))?.await?;
            next.set("done", Callback::<(), ()>::new(move || slot.set(true)));
            Ok(next)
        })
    })
    .unwrap();
    host::run(taro_api::sleep(std::time::Duration::from_secs(2)));
    assert!(done.get());
}

/// One value of a set is no option, though it is the only parameter.
#[test]
fn a_set_can_be_all_that_a_promise_takes() {
    host::on(choose::API, |kind| if kind == Kind::A { Ok(()) } else { Err(Error::new("auth deny")) });
    assert!(host::run(choose(Kind::A)).is_ok());
    assert!(host::run(choose(Kind::B)).is_err());
}

#[test]
fn a_field_is_read_by_the_name_that_the_host_has() {
    let answered = |fields: &[(&'static str, f64)]| {
        let object = fields.iter().fold(host::Object::new(), |object, (name, value)| object.with(name, *value));
        let answer: Any = object.make().unwrap();
        host::on(choice::API, move |()| answer.read::<Chosen>());
        host::run(choice())
    };
    assert_eq!(answered(&[("index", 2.0)]).unwrap().at, 2);
    assert_eq!(answered(&[("at", 1.0), ("index", 2.0)]).unwrap().at, 1);
    let error = answered(&[("other", 1.0)]).unwrap_err();
    assert!(error.err_msg.contains("`at`"), "{error}");
}

#[test]
fn a_promise_whose_future_panics_fails() {
    let promise = Promise::<f64>::new(async {
        taro_api::sleep(std::time::Duration::from_secs(1)).await;
        panic!("its future")
    });
    let given = Any::of(Promise::<f64>::new(async { panic!("the other") }));
    for _ in 0..2 {
        let wait = || host::run(taro_api::sleep(std::time::Duration::from_secs(2)));
        assert!(catch_unwind(AssertUnwindSafe(wait)).is_err());
    }
    let told = "promise:fail its future panicked";
    assert_eq!(host::run(promise).unwrap_err().err_msg, told);
    assert_eq!(host::run(async { given.await }).unwrap_err().err_msg, told);
}

#[test]
fn a_call_that_leaves_an_argument_out_says_which() {
    let reports: Rc<RefCell<Vec<String>>> = Rc::default();
    let seen = Rc::clone(&reports);
    taro_api::on_mismatch(move |it| {
        seen.borrow_mut().push(format!("{}: {}: {}, not {}", it.api, it.field, it.found, it.expected));
    });
    let callback = Any::of(Callback::new(|_: f64, _: String, _: Option<f64>, _: Chosen| {}));
    callback.call(["5".into()]).unwrap();
    assert_eq!(
        reports.take(),
        ["callback: argument 2: nothing, not a string", "callback: argument 4: nothing, not an object"]
    );
    let wrong = Any::object();
    wrong.set("at", "x");
    callback.call([Any::object(), 5.into(), Any::UNDEFINED, wrong]).unwrap();
    assert_eq!(
        reports.take(),
        ["callback: argument 1: an object, not a number", "callback: argument 4.at: a string, not a whole number"]
    );
    let given: Callback<(), f64> = Any::of(Callback::<(), String>::new(|| "many".to_owned())).read().unwrap();
    assert_eq!(given.call(()), None);
    assert_eq!(reports.take(), ["callback: : a string, not a number"]);
}

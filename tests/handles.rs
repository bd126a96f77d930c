//! Listeners, tasks, constants and objects of the host, against the in-process host.

use std::cell::RefCell;
use std::rc::Rc;

use taro_api::{Callback, Error, ErrorKind, host};

taro_api::spec! {
    namespace onThemeChange {
        interface Result {
            theme: "light" | "dark",
        }
    }
    /// Tells of every change.
    function onThemeChange(callback: (res: onThemeChange::Result) => void) => void;
    /// Tells no more.
    function offThemeChange(callback?: (res: onThemeChange::Result) => void) => void;

    namespace load {
        interface Option {
            url: string,
            onProgress?: (percent: number, done?: boolean) => void,
            success?: (res: Result) => void,
            fail?: (res: CallbackResult) => void,
        }
        interface Result extends CallbackResult {
            size: number,
        }
        interface LoadTask extends Promise<Result> {
            /// Ends it.
            abort() => void,
            onHeaders(callback: (res: Record<string, string>) => void) => void,
            offHeaders(callback?: (res: Record<string, string>) => void) => void,
        }
    }
    /// A promise that can be aborted.
    function load(option: load::Option) => load::LoadTask;

    interface Player {
        /// From 0 to 1.
        volume: number,
        #[unit(s)]
        readonly duration: number,
        src?: string,
        play() => void,
        #[platforms(weapp)]
        seek(position: number) => void,
        onPlay(callback: () => void) => void,
        read(option: load::Option) => void,
        load(option: load::Option) => load::LoadTask,
    }
    function createPlayer() => Player;

    /// Where the files are.
    const env: { USER_DATA_PATH: string };

    function sum(first: number, ...more: number[]) => number;
}

#[test]
fn a_listener_listens_until_it_is_dropped() {
    let callbacks: Rc<RefCell<Vec<Callback<(on_theme_change::Result,)>>>> = Rc::default();
    let slot = Rc::clone(&callbacks);
    host::on(on_theme_change::API, move |callback| {
        slot.borrow_mut().push(callback);
        Ok(())
    });
    host::on(off_theme_change::API, |()| Ok(()));
    let heard = Rc::new(RefCell::new(Vec::new()));
    let notes = Rc::clone(&heard);
    let listener = on_theme_change(move |res| notes.borrow_mut().push(res.theme)).unwrap();
    let tell = |theme: on_theme_change::ResultTheme| {
        for callback in callbacks.borrow().iter() {
            callback.call((on_theme_change::Result::new(theme.clone()),));
        }
    };
    let unknown = on_theme_change::ResultTheme::Unknown("sepia".to_owned());
    tell("dark".parse().unwrap());
    tell(unknown.clone());
    drop(listener);
    tell(on_theme_change::ResultTheme::Light);
    assert_eq!(*heard.borrow(), [on_theme_change::ResultTheme::Dark, unknown]);
    assert_eq!(host::calls(off_theme_change::API).len(), 1);
}

#[test]
fn a_task_is_a_promise_that_can_be_aborted() {
    host::on_later(load::API, |option, reply| {
        if let Some(progress) = option.on_progress {
            progress.call((50.0, Some(false)));
        }
        if option.url == "now" {
            reply.success(load::Result::new(7));
        } else {
            std::mem::forget(reply);
        }
    });
    let seen = Rc::new(RefCell::new(Vec::new()));
    let notes = Rc::clone(&seen);
    let option = load::Option::new("now").on_progress(move |percent, done| notes.borrow_mut().push((percent, done)));
    assert_eq!(host::run(load(option)).unwrap().size, 7.0);
    assert_eq!(*seen.borrow(), [(50.0, Some(false))]);

    let task = load(load::Option::new("never"));
    task.abort();
    assert_eq!(host::run(task).unwrap_err().kind, ErrorKind::Cancelled);
}

#[test]
fn a_constant_and_as_many_arguments_as_one_likes() {
    host::on(env::API, |()| Ok(EnvResult::new("/user")));
    host::on(sum::API, |(first, more)| Ok(first + more.iter().sum::<f64>()));
    assert_eq!(env().unwrap().user_data_path, "/user");
    assert_eq!(sum(1, vec![2.0, 3.0]).unwrap(), 6.0);
}

#[test]
fn an_api_without_a_handler_is_unsupported() {
    assert_eq!(create_player().unwrap_err().kind, ErrorKind::Unsupported);
    assert_eq!(on_theme_change(|_| {}).unwrap_err().kind, ErrorKind::Unsupported);
}

#[test]
fn an_object_of_a_handler_has_methods_and_properties() {
    let listening: Rc<RefCell<Vec<Callback<()>>>> = Rc::default();
    let (added, heard) = (Rc::clone(&listening), Rc::clone(&listening));
    let object = host::Object::new()
        .with("volume", 1.0)
        .with("duration", 2.5)
        .on("play", move || {
            heard.borrow().iter().for_each(|it| it.call(()).unwrap_or_default());
            Ok(())
        })
        .on("seek", |position: f64| if position < 0.0 { Err(Error::new("before the start")) } else { Ok(()) })
        .on("onPlay", move |callback: Callback<()>| {
            added.borrow_mut().push(callback);
            Ok(())
        })
        .on_later("read", |option: load::Option, reply: host::Reply<load::Result>| match option.url.as_str() {
            "/song" => reply.success(load::Result::new(7)),
            _ => reply.fail(Error::new("no such file")),
        });
    let answer = object.clone();
    host::on(create_player::API, move |()| answer.make());

    let player = create_player().unwrap();
    player.set_volume(0.5);
    assert_eq!((player.volume().unwrap(), object.get::<f64>("volume")), (0.5, Some(0.5)));
    assert_eq!(player.duration().unwrap().as_millis(), 2500);
    assert_eq!(player.src().unwrap(), None);

    let plays = Rc::new(RefCell::new(0));
    let count = Rc::clone(&plays);
    let listener = player.on_play(move || *count.borrow_mut() += 1).unwrap();
    player.play().unwrap();
    drop(listener);
    player.play().unwrap();
    assert_eq!(*plays.borrow(), 1);

    assert!(player.seek(1).is_ok());
    assert_eq!(player.seek(-1).unwrap_err().err_msg, "seek:fail before the start");
    let read = host::run(player.read(load::Option::new("/song"))).unwrap();
    assert_eq!((read.size, read.err_msg.as_str()), (7.0, "read:ok"));
    let error = host::run(player.read(load::Option::new("/none"))).unwrap_err();
    assert_eq!(error.err_msg, "read:fail no such file");
}

#[test]
fn a_method_that_no_closure_answers_is_one_that_the_host_lacks() {
    host::on(create_player::API, |()| host::Object::new().on("play", || Ok(())).make());
    let player = create_player().unwrap();
    assert!(player.play().is_ok());
    assert_eq!(player.seek(1).unwrap_err().kind, ErrorKind::Unsupported);
    assert_eq!(host::run(player.read(load::Option::new("/song"))).unwrap_err().kind, ErrorKind::Unsupported);
}

#[test]
fn a_task_has_the_methods_that_its_reply_gives_it() {
    type OnHeaders = Callback<(std::collections::BTreeMap<String, String>,)>;
    let headers: Rc<RefCell<Vec<OnHeaders>>> = Rc::default();
    let waiting = Rc::new(RefCell::new(None));
    let (added, slot) = (Rc::clone(&headers), Rc::clone(&waiting));
    host::on_later(load::API, move |_, reply| {
        let added = Rc::clone(&added);
        reply.task(&host::Object::new().on("onHeaders", move |callback| {
            added.borrow_mut().push(callback);
            Ok(())
        }));
        slot.borrow_mut().replace(reply);
    });
    let task = load(load::Option::new("later"));
    let seen = Rc::new(RefCell::new(Vec::new()));
    let notes = Rc::clone(&seen);
    let listener = task.on_headers(move |headers| notes.borrow_mut().extend(headers.into_keys())).unwrap();
    headers.borrow()[0].call(([("etag".to_owned(), "1".to_owned())].into(),));
    waiting.take().unwrap().success(load::Result::new(7));
    assert_eq!(host::run(task).unwrap().size, 7.0);
    assert_eq!(*seen.borrow(), ["etag"]);
    drop(listener);
}

#[test]
fn a_method_may_give_a_task() {
    host::on(create_player::API, |()| {
        let load = |option: load::Option, reply: host::Reply<load::Result>| match option.url.as_str() {
            "never" => std::mem::forget(reply),
            _ => reply.success(load::Result::new(7)),
        };
        host::Object::new().on_later("load", load).make()
    });
    let player = create_player().unwrap();
    assert_eq!(host::run(player.load(load::Option::new("/song"))).unwrap().size, 7.0);
    let sizes = Rc::new(RefCell::new(Vec::new()));
    let notes = Rc::clone(&sizes);
    drop(player.load(load::Option::new("/song").success(move |it| notes.borrow_mut().push(it.size))));
    assert_eq!(*sizes.borrow(), [7.0]);
    let task = player.load(load::Option::new("never"));
    task.abort();
    assert_eq!(host::run(task).unwrap_err().kind, ErrorKind::Cancelled);
}

taro_api::spec! {
    interface Page {
        addEventListener(type: string, listener: (at: number) => void, capture?: boolean) => void,
        removeEventListener(type: string, listener: (at: number) => void, capture?: boolean) => void,
    }
    function createPage() => Page;
    /// Looks.
    function addWatcher(watcher: (at: number) => void) => void;
    function removeWatcher(watcher: (at: number) => void) => void;
    function onMove(callback: (at: number) => void) => Promise<string>;
}

#[test]
fn what_is_added_is_removed_when_the_listener_is_dropped() {
    type Told = Rc<RefCell<Vec<(&'static str, String, Callback<(f64,)>, Option<bool>)>>>;
    let told = Told::default();
    let (added, removed) = (Rc::clone(&told), Rc::clone(&told));
    let object = host::Object::new()
        .on("addEventListener", move |name: String, it: Callback<(f64,)>, capture: Option<bool>| {
            added.borrow_mut().push(("add", name, it, capture));
            Ok(())
        })
        .on("removeEventListener", move |name: String, it: Callback<(f64,)>, capture: Option<bool>| {
            removed.borrow_mut().push(("remove", name, it, capture));
            Ok(())
        });
    host::on(create_page::API, move |()| object.make());
    let page = create_page().unwrap();
    let heard: Rc<RefCell<Vec<f64>>> = Rc::default();
    let hears = Rc::clone(&heard);
    let listener = page.add_event_listener("scroll", move |at| hears.borrow_mut().push(at), true).unwrap();
    told.borrow()[0].2.call((2.0,));
    drop(listener);
    assert_eq!(*heard.borrow(), [2.0]);
    let told = told.borrow();
    assert_eq!((told[1].0, told[1].1.as_str(), told[1].3), ("remove", "scroll", Some(true)));
    // The host is given the function that it was given before.
    assert!(told[0].2 == told[1].2);

    host::on(add_watcher::API, |callback| {
        callback.call((3.0,));
        Ok(())
    });
    let hears = Rc::clone(&heard);
    drop(add_watcher(move |at| hears.borrow_mut().push(at)).unwrap());
    assert_eq!(*heard.borrow(), [2.0, 3.0]);

    host::on(on_move::API, |_| Ok("moved".to_owned()));
    assert_eq!(host::run(on_move(|_| {})).unwrap(), "moved");
}

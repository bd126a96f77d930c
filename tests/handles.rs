//! Listeners, tasks, constants and objects of the host, against the in-process host.

use std::cell::RefCell;
use std::rc::Rc;

use taro_api::{Callback, ErrorKind, host};

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
    let tell = |theme: &str| {
        for callback in callbacks.borrow().iter() {
            callback.call((on_theme_change::Result::new(theme.into()),));
        }
    };
    tell("dark");
    tell("sepia");
    drop(listener);
    tell("light");
    let unknown = on_theme_change::ResultTheme::Unknown("sepia".to_owned());
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

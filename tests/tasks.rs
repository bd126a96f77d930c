//! Tasks: abort, time-outs, progress, `select`, and what a handler says of them.

use std::cell::{Cell, RefCell};
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use taro_api::{Error, ErrorKind, Events, console, host, sleep, spawn};

taro_api::spec! {
    namespace upload {
        interface Option {
            url: string,
            success?: (res: Result) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
        interface Result extends CallbackResult {
            size: number,
        }
        interface Progress {
            percent: number,
        }
        interface UploadTask extends Promise<Result> {
            abort() => void,
            onProgressUpdate(callback: (res: Progress) => void) => void,
            offProgressUpdate(callback?: (res: Progress) => void) => void,
        }
    }
    function upload(option: upload::Option) => upload::UploadTask;

    namespace download {
        interface Option {
            url: string,
        }
        interface Progress {
            percent: number,
        }
        interface DownloadTask extends Promise<CallbackResult> {
            abort() => void,
            onProgressUpdate(callback: (res: Progress) => void) => void,
            offProgressUpdate(callback?: (res: Progress) => void) => void,
            onEnd(callback: () => void) => void,
        }
    }
    function download(option: download::Option) => download::DownloadTask;

    interface ConvertTask extends Promise<number> {
        /// Not the one that every task has.
        timeout() => number,
        events: number,
    }
    function convert(path: string) => ConvertTask;

    namespace onThemeChange {
        interface Result {
            theme: string,
        }
    }
    function onThemeChange(callback: (res: onThemeChange::Result) => void) => void;
}

const SECOND: Duration = Duration::from_secs(1);

/// A handler of a download: its task tells of its progress each second.
fn serve_downloads() {
    host::on_later(download::API, |option, reply| {
        let task = host::Object::new().event("onProgressUpdate").event("onEnd");
        reply.task(&task);
        spawn(async move {
            for percent in [50, 100] {
                sleep(SECOND).await;
                task.emit("onProgressUpdate", (download::Progress::new(percent),));
            }
            task.emit("onEnd", ());
            sleep(SECOND).await;
            match option.url.as_str() {
                "/none" => reply.fail(Error::new("no such file")),
                _ => reply.success(taro_api::CallbackResult::default()),
            }
        });
    });
}

/// What was noted, in its order.
#[derive(Clone, Default)]
struct Notes(Rc<RefCell<Vec<String>>>);

impl Notes {
    fn add(&self, text: impl ToString) {
        self.0.borrow_mut().push(text.to_string());
    }

    fn all(&self) -> Vec<String> {
        self.0.borrow().clone()
    }
}

fn noting(notes: &Notes) -> upload::Option {
    let (fail, complete) = (notes.clone(), notes.clone());
    upload::Option::new("/file")
        .fail(move |res| fail.add(format!("fail {}", res.err_msg)))
        .complete(move |res| complete.add(format!("complete {}", res.err_msg)))
}

#[test]
fn a_handle_aborts_while_another_place_awaits() {
    host::reset();
    let aborted = Rc::new(Cell::new(0));
    let count = Rc::clone(&aborted);
    host::on_later(download::API, move |_, reply| {
        let count = Rc::clone(&count);
        reply.task(&host::Object::new().on("abort", move || {
            count.set(count.get() + 1);
            Ok(())
        }));
        std::mem::forget(reply);
    });
    let task = download(download::Option::new("/file"));
    let abort = task.abort_handle();
    let other = abort.clone();
    spawn(async move {
        sleep(SECOND).await;
        abort.abort();
    });
    let error = host::run(task).unwrap_err();
    assert_eq!((error.kind, error.err_msg.as_str()), (ErrorKind::Cancelled, "download:fail abort"));
    assert_eq!((aborted.get(), host::now()), (1, SECOND));
    // The promise is gone; the handle kept nothing of it.
    other.abort();
}

#[test]
fn a_time_out_is_the_first_answer_for_promise_and_callbacks() {
    host::reset();
    let replies = Rc::new(RefCell::new(Vec::new()));
    let slot = Rc::clone(&replies);
    host::on_later(upload::API, move |_, reply| slot.borrow_mut().push(reply));
    let notes = Notes::default();
    drop(upload(noting(&notes)).timeout(SECOND));
    host::run(sleep(SECOND * 5));
    assert_eq!(notes.all(), ["fail upload:fail timeout", "complete upload:fail timeout"]);
    // What the host says after that reaches neither this call nor another that is made meanwhile.
    let next = upload(upload::Option::new("/next"));
    replies.borrow()[0].success(upload::Result::new(1));
    replies.borrow()[1].success(upload::Result::new(2));
    assert_eq!(host::run(next).unwrap().size, 2.0);
    assert_eq!(notes.all().len(), 2);
}

#[test]
fn an_answer_in_time_ends_the_timer() {
    host::reset();
    serve_downloads();
    let task = download(download::Option::new("/file")).timeout(SECOND * 10);
    host::run(task).unwrap();
    assert_eq!(host::now(), SECOND * 3);
    // Nothing is left that could move the clock there.
    let never = std::panic::catch_unwind(|| host::run(std::future::pending::<()>()));
    assert!(never.is_err());
    assert_eq!(host::now(), SECOND * 3);

    let late = download(download::Option::new("/file")).timeout(SECOND * 2);
    let error = host::run(late).unwrap_err();
    assert_eq!((error.kind, error.api), (ErrorKind::TimedOut, "download"));
    // What is settled already stays so.
    host::on(download::API, |_| Ok(taro_api::CallbackResult::default()));
    assert!(host::run(download(download::Option::new("/now")).timeout(Duration::ZERO)).is_ok());
    // A time that never comes.
    serve_downloads();
    assert!(host::run(download(download::Option::new("/file")).timeout(Duration::MAX)).is_ok());
}

/// Tests of one thread share the in-process host.
#[test]
fn a_panic_of_a_handler_leaves_nothing_to_the_next_test() {
    host::reset();
    let message = |panic: Box<dyn std::any::Any + Send>| match panic.downcast::<String>() {
        Ok(text) => *text,
        Err(panic) => panic.downcast_ref::<&str>().copied().unwrap_or_default().to_owned(),
    };
    host::on(download::API, |_| panic!("of the handler"));
    let call = || drop(host::run(download(download::Option::new("/file"))));
    assert_eq!(message(std::panic::catch_unwind(call).unwrap_err()), "of the handler");
    let never = std::panic::catch_unwind(|| host::run(std::future::pending::<()>())).unwrap_err();
    assert!(!message(never).contains("download"));
    host::on(download::API, |_| Ok(taro_api::CallbackResult::default()));
    assert!(host::run(download(download::Option::new("/file"))).is_ok());
}

#[test]
fn progress_comes_as_a_callback_and_as_a_stream() {
    host::reset();
    serve_downloads();
    let notes = Notes::default();
    let task = download(download::Option::new("/none"));
    let told = notes.clone();
    let listener = task.on_progress_update(move |it| told.add(it.percent)).unwrap();
    let mut progress = task.events(download::DownloadTask::on_progress_update).unwrap();
    let mut end = task.events(|task, tell| task.on_end(move || tell(()))).unwrap();
    let seen = notes.clone();
    let error = host::run(async move {
        while let Some(it) = progress.next().await {
            seen.add(format!("stream {}", it.percent));
        }
        assert_eq!((end.next().await, end.next().await), (Some(()), None));
        assert_eq!(progress.next().await.map(|it| it.percent), None);
        task.await.unwrap_err()
    });
    drop(listener);
    assert_eq!(error.err_msg, "download:fail no such file");
    assert_eq!(notes.all(), ["50", "stream 50", "100", "stream 100"]);
}

#[test]
fn events_of_a_function_end_with_the_stream() {
    host::reset();
    let themes = host::emitter(on_theme_change::API);
    let tell = |theme: &str| themes.emit((on_theme_change::Result::new(theme),));
    let mut changes = Events::listen(on_theme_change).unwrap();
    tell("dark");
    tell("light");
    host::run(async {
        assert_eq!(changes.next().await.unwrap().theme, "dark");
        assert_eq!(changes.next().await.unwrap().theme, "light");
    });
    let heard = Notes::default();
    let note = heard.clone();
    let listener = on_theme_change(move |res| note.add(res.theme)).unwrap();
    drop(changes);
    tell("sepia");
    drop(listener);
    tell("dark");
    assert_eq!(heard.all(), ["sepia"]);
    host::reset();
    assert_eq!(Events::listen(on_theme_change).unwrap_err().kind, ErrorKind::Unsupported);
}

/// The first of two futures, as `select` of several crates does it.
async fn first<A: Future + Unpin, B: Future + Unpin>(a: &mut A, b: &mut B) -> Result<A::Output, B::Output> {
    poll_fn(|context| {
        if let Poll::Ready(it) = Pin::new(&mut *a).poll(context) {
            return Poll::Ready(Ok(it));
        }
        Pin::new(&mut *b).poll(context).map(Err)
    })
    .await
}

#[test]
fn what_was_answered_can_be_polled_again() {
    host::reset();
    serve_downloads();
    host::run(async {
        let mut task = download(download::Option::new("/file"));
        let mut tick = sleep(SECOND * 2);
        assert!(first(&mut task, &mut tick).await.is_err());
        assert!(first(&mut tick, &mut task).await.is_ok(), "a sleep that ended is ready");
        let mut tick = sleep(SECOND * 2);
        assert!(first(&mut task, &mut tick).await.unwrap().is_ok());
        let error = first(&mut task, &mut tick).await.unwrap().unwrap_err();
        assert_eq!((error.kind, error.api), (ErrorKind::Other, "download"));
        assert_eq!(error.to_string(), "download:fail awaited twice");
    });
}

#[test]
fn delays_are_futures_of_the_handler() {
    host::reset();
    host::on_async(download::API, |option| async move {
        sleep(SECOND).await;
        if option.url == "/none" { Err(Error::new("no such file")) } else { Ok(Default::default()) }
    });
    let both = async {
        let (one, two) = (download(download::Option::new("/none")), download(download::Option::new("/file")));
        (one.await.unwrap_err().err_msg, two.await.unwrap().err_msg)
    };
    assert_eq!(host::run(both), ("download:fail no such file".to_owned(), "download:ok".to_owned()));
    // The two waited at the same time.
    assert_eq!(host::now(), SECOND);
}

#[test]
fn a_sleep_that_is_dropped_moves_no_clock() {
    host::reset();
    let mut waiting = pin!(sleep(SECOND));
    assert!(waiting.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    drop(sleep(SECOND * 5));
    host::run(waiting);
    assert_eq!(host::now(), SECOND);
    host::reset();
    assert_eq!(host::now(), Duration::ZERO);
}

#[test]
fn a_member_of_the_spec_comes_before_what_every_task_has() {
    host::reset();
    host::on_later(convert::API, |_, reply| {
        reply.task(&host::Object::new().on("timeout", || Ok(7.0)).with("events", 3.0));
        reply.success(1.0);
    });
    let task = convert("/file");
    assert_eq!((task.timeout().unwrap(), task.events().unwrap()), (7.0, 3.0));
    assert_eq!(host::run(task), Ok(1.0));
}

/// As `select!` of the crate futures asks it.
#[test]
fn promises_tasks_sleeps_and_events_are_fused() {
    use futures_core::{FusedFuture, FusedStream, Stream};

    host::reset();
    serve_downloads();
    host::run(async {
        let mut task = download(download::Option::new("/file"));
        let mut progress = task.events(download::DownloadTask::on_progress_update).unwrap();
        assert!(!task.is_terminated() && !progress.is_terminated());
        assert!((&mut task).await.is_ok());
        assert!(task.is_terminated() && !progress.is_terminated(), "two events wait");
        let mut next =
            async || poll_fn(|context| Pin::new(&mut progress).poll_next(context)).await.map(|it| it.percent);
        assert_eq!((next().await, next().await, next().await), (Some(50.0), Some(100.0), None));
        assert!(progress.is_terminated());
        let mut tick = sleep(SECOND);
        assert!(!tick.is_terminated());
        (&mut tick).await;
        assert!(tick.is_terminated());
        let mut promise = taro_api::Promise::new(async { Ok(1) }).timeout(SECOND);
        assert!(!promise.is_terminated());
        assert_eq!((&mut promise).await, Ok(1));
        assert!(promise.is_terminated());
    });
}

#[test]
fn the_crate_log_writes_to_the_console() {
    console::init_log(log::LevelFilter::Info).unwrap();
    assert!(log::log_enabled!(log::Level::Info) && !log::log_enabled!(log::Level::Debug));
    log::info!("signed in");
    assert!(console::init_log(log::LevelFilter::Info).is_err());
}

#[test]
fn a_console_is_there_on_every_target() {
    host::reset();
    console::debug("debug");
    console::log("log");
    console::info(format_args!("{}", 1));
    console::warn("warn");
    console::error(Error::new("login:fail"));
}

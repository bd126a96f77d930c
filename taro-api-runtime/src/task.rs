//! Futures that run by themselves: the few lines of an executor that a mini program needs.

use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Wake, Waker};

use crate::table::with;

/// A future, and what wakes it.
struct Task {
    future: Pin<Box<dyn Future<Output = ()>>>,
    waker: Waker,
}

/// The tasks to poll. A waker may be called from any thread, so it holds on to the list of its own.
#[cfg(not(target_family = "wasm"))]
#[derive(Clone)]
struct Ready(Arc<std::sync::Mutex<Vec<usize>>>);

#[cfg(not(target_family = "wasm"))]
impl Ready {
    fn of_this_thread() -> Ready {
        thread_local! {
            static READY: Ready = Ready(Arc::default());
        }
        READY.with(Ready::clone)
    }

    fn push(&self, task: usize) {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(task);
    }

    fn take(&self) -> Vec<usize> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner))
    }
}

/// The tasks to poll. There is one thread.
#[cfg(target_family = "wasm")]
#[derive(Clone)]
struct Ready;

#[cfg(target_family = "wasm")]
thread_local! {
    static LIST: Cell<Vec<usize>> = const { Cell::new(Vec::new()) };
}

#[cfg(target_family = "wasm")]
impl Ready {
    fn of_this_thread() -> Ready {
        Ready
    }

    fn push(&self, task: usize) {
        with(&LIST, |list| list.push(task));
    }

    fn take(&self) -> Vec<usize> {
        LIST.take()
    }
}

struct Wakes {
    task: usize,
    ready: Ready,
}

impl Wake for Wakes {
    fn wake(self: Arc<Self>) {
        self.ready.push(self.task);
        schedule();
    }
}

/// The tasks. One keeps its place until it ends; a free place is used again.
#[derive(Default)]
struct Tasks {
    list: Vec<Option<Box<Task>>>,
    free: Vec<usize>,
}

thread_local! {
    static TASKS: Cell<Tasks> = const { Cell::new(Tasks { list: Vec::new(), free: Vec::new() }) };
}

/// Takes a place for a task, which is put there when it waits.
fn place() -> usize {
    with(&TASKS, |tasks| {
        tasks.free.pop().unwrap_or_else(|| {
            tasks.list.push(None);
            tasks.list.len() - 1
        })
    })
}

/// Puts a task in its place.
fn put(at: usize, task: Box<Task>) {
    with(&TASKS, |tasks| {
        if let Some(place) = tasks.list.get_mut(at) {
            *place = Some(task);
        }
    });
}

fn waker(task: usize) -> Waker {
    Waker::from(Arc::new(Wakes { task, ready: Ready::of_this_thread() }))
}

/// Runs a future to its end, beside whatever else the program does.
///
/// In a mini program or a page it is polled by the host's own event loop. On a native target, [`host::run`] polls it.
///
/// [`host::run`]: https://docs.rs/taro-api/latest/taro_api/host/fn.run.html
pub fn spawn(future: impl Future<Output = ()> + 'static) {
    start(Box::pin(future));
}

fn start(future: Pin<Box<dyn Future<Output = ()>>>) {
    let at = place();
    let waker = waker(at);
    waker.wake_by_ref();
    put(at, Box::new(Task { future, waker }));
}

/// Polls every task that can go on, and tells whether `other`, which is polled elsewhere, can go on too.
fn drain(other: Option<usize>) -> bool {
    let ready = Ready::of_this_thread();
    let mut woken = false;
    loop {
        let round = ready.take();
        if round.is_empty() {
            return woken;
        }
        for id in round {
            woken |= Some(id) == other;
            // Not in its place while it runs: it may spawn another.
            let task = with(&TASKS, |tasks| tasks.list.get_mut(id).and_then(Option::take));
            let Some(mut task) = task else { continue };
            if task.future.as_mut().poll(&mut Context::from_waker(&task.waker)).is_pending() {
                put(id, task);
            } else {
                with(&TASKS, |tasks| tasks.free.push(id));
            }
        }
    }
}

#[cfg(target_family = "wasm")]
fn schedule() {
    crate::js::schedule(|| {
        drain(None);
    });
}

#[cfg(not(target_family = "wasm"))]
fn schedule() {}

/// Runs a future to its end on this thread, and what was spawned as far as it comes meanwhile.
///
/// # Panics
/// When nothing is left that could go on: some call was never answered. The message names it.
#[cfg(not(target_family = "wasm"))]
#[track_caller]
pub fn run<F: Future>(future: F) -> F::Output {
    let mut future = std::pin::pin!(future);
    let main = place();
    let waker = waker(main);
    loop {
        if let std::task::Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            with(&TASKS, |tasks| tasks.free.push(main));
            drain(None);
            return output;
        }
        assert!(
            drain(Some(main)),
            "nothing is left that could wake this future; calls without an answer: {:?}",
            crate::host::unanswered()
        );
    }
}

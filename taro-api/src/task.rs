//! Futures that run by themselves: the few lines of an executor that a mini program needs.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Wake, Waker};

type Task = Pin<Box<dyn Future<Output = ()>>>;

/// The tasks to poll. A waker may be called from any thread, so it holds on to the list of its own.
#[cfg(not(target_family = "wasm"))]
#[derive(Clone)]
struct Ready(Arc<std::sync::Mutex<Vec<usize>>>);

#[cfg(not(target_family = "wasm"))]
impl Ready {
    fn new() -> Ready {
        Ready(Arc::default())
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
    static LIST: RefCell<Vec<usize>> = const { RefCell::new(Vec::new()) };
}

#[cfg(target_family = "wasm")]
impl Ready {
    fn new() -> Ready {
        Ready
    }

    fn push(&self, task: usize) {
        LIST.with_borrow_mut(|list| list.push(task));
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

thread_local! {
    static READY: Ready = Ready::new();
    /// A task keeps its place until it ends; a free place is used again.
    static TASKS: RefCell<Vec<Option<Task>>> = const { RefCell::new(Vec::new()) };
    static FREE: RefCell<Vec<usize>> = const { RefCell::new(Vec::new()) };
}

/// Takes a place for a task.
fn place(task: Option<Task>) -> usize {
    TASKS.with_borrow_mut(|tasks| match FREE.with_borrow_mut(Vec::pop) {
        Some(at) => {
            tasks[at] = task;
            at
        }
        None => {
            tasks.push(task);
            tasks.len() - 1
        }
    })
}

/// Runs a future to its end, beside whatever else the program does.
///
/// In a mini program or a page it is polled by the host's own event loop. On a native target, [`host::run`] polls it.
///
/// [`host::run`]: https://docs.rs/taro-api/latest/taro_api/host/fn.run.html
pub fn spawn(future: impl Future<Output = ()> + 'static) {
    let task = place(Some(Box::pin(future)));
    READY.with(|ready| ready.push(task));
    schedule();
}

/// Polls every task that can go on, and tells whether `other`, which is polled elsewhere, can go on too.
fn drain(other: Option<usize>) -> bool {
    let ready = READY.with(Ready::clone);
    let mut woken = false;
    loop {
        let round = ready.take();
        if round.is_empty() {
            return woken;
        }
        for id in round {
            woken |= Some(id) == other;
            // Not in its place while it runs: it may spawn another.
            let task = TASKS.with_borrow_mut(|tasks| tasks.get_mut(id).and_then(Option::take));
            let Some(mut task) = task else { continue };
            let waker = Waker::from(Arc::new(Wakes { task: id, ready: ready.clone() }));
            if task.as_mut().poll(&mut Context::from_waker(&waker)).is_pending() {
                TASKS.with_borrow_mut(|tasks| tasks[id] = Some(task));
            } else {
                FREE.with_borrow_mut(|free| free.push(id));
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
    let main = place(None);
    let waker = Waker::from(Arc::new(Wakes { task: main, ready: READY.with(Ready::clone) }));
    loop {
        if let std::task::Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            FREE.with_borrow_mut(|free| free.push(main));
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

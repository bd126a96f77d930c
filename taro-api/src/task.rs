//! Futures that run by themselves: the few lines of an executor that a mini program needs.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, VecDeque};
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Wake, Waker};

type Task = Pin<Box<dyn Future<Output = ()>>>;

/// The tasks to poll. It is shared with wakers, which may be called from anywhere.
#[derive(Default)]
struct Ready(Mutex<VecDeque<usize>>);

impl Ready {
    fn push(&self, task: usize) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push_back(task);
    }

    fn pop(&self) -> Option<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }
}

struct Wakes {
    task: usize,
    ready: Arc<Ready>,
}

impl Wake for Wakes {
    fn wake(self: Arc<Self>) {
        self.ready.push(self.task);
        schedule();
    }
}

thread_local! {
    static READY: Arc<Ready> = Arc::default();
    static TASKS: RefCell<BTreeMap<usize, Task>> = const { RefCell::new(BTreeMap::new()) };
    static NEXT: Cell<usize> = const { Cell::new(0) };
}

/// Runs a future to its end, beside whatever else the program does.
///
/// In a mini program or a page it is polled by the host's own event loop. On a native target, [`host::run`] polls it.
///
/// [`host::run`]: https://docs.rs/taro-api/latest/taro_api/host/fn.run.html
pub fn spawn(future: impl Future<Output = ()> + 'static) {
    let task = NEXT.replace(NEXT.get() + 1);
    TASKS.with_borrow_mut(|tasks| tasks.insert(task, Box::pin(future)));
    READY.with(|ready| ready.push(task));
    schedule();
}

/// Polls every task that can go on, and tells whether `other`, which is polled elsewhere, can go on too.
fn drain(other: Option<usize>) -> bool {
    let ready = READY.with(Arc::clone);
    let mut woken = false;
    while let Some(id) = ready.pop() {
        woken |= Some(id) == other;
        // Not in the map while it runs: it may spawn another.
        let Some(mut task) = TASKS.with_borrow_mut(|tasks| tasks.remove(&id)) else { continue };
        let waker = Waker::from(Arc::new(Wakes { task: id, ready: Arc::clone(&ready) }));
        if task.as_mut().poll(&mut Context::from_waker(&waker)).is_pending() {
            TASKS.with_borrow_mut(|tasks| tasks.insert(id, task));
        }
    }
    woken
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
    let ready = READY.with(Arc::clone);
    let main = NEXT.replace(NEXT.get() + 1);
    let waker = Waker::from(Arc::new(Wakes { task: main, ready: Arc::clone(&ready) }));
    loop {
        if let std::task::Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
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

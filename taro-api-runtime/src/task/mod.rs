//! Futures that run by themselves: the few lines of an executor that a mini program needs.

mod promise;
mod ready;
mod sleep;

use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Wake, Waker};

use slab::Slab;

pub use self::promise::{GivesNull, gives_null_or_null, promises_null, promises_null_or_null};
use self::ready::Ready;
pub use self::sleep::{Sleep, sleep};
use crate::local::with;
use crate::numbered::Numbered;

/// A future, and what wakes it.
struct Task {
    future: Pin<Box<dyn Future<Output = ()>>>,
    waker: Waker,
    /// The number of who hears of it if it panics; 0 if nobody does.
    watch: u32,
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
    /// The tasks. One keeps its number until it ends, and is out of its place while it is polled.
    static TASKS: Cell<Slab<Option<Box<Task>>>> = const { Cell::new(Slab::new()) };
    /// Who hears of the task that is polled. In WebAssembly a panic unwinds nothing: what stands here at the next turn tells of one.
    static POLLED: Cell<u32> = const { Cell::new(0) };
    /// Tells them. A program in which nobody would hear carries nothing of it.
    static TELL: Cell<Option<fn(u32)>> = const { Cell::new(None) };
    /// What is called where a task panics, by its number.
    static WATCHES: Cell<Numbered<Box<dyn Fn()>>> = const { Cell::new(Numbered::new()) };
}

fn unwatch(number: u32) -> Option<Box<dyn Fn()>> {
    with(&WATCHES, |watches| watches.remove(number))
}

/// Takes a number for a task, which is put there when it waits.
fn reserve() -> usize {
    with(&TASKS, |tasks| tasks.insert(None))
}

/// Puts a task in its place.
fn put(number: usize, task: Box<Task>) {
    with(&TASKS, |tasks| {
        if let Some(place) = tasks.get_mut(number) {
            // The place is empty, so there is nothing to drop, nor the code for it to carry.
            std::mem::forget(place.replace(task));
        }
    });
}

/// Gives back the number of a task that ended.
fn free(number: usize) {
    drop(with(&TASKS, |tasks| tasks.try_remove(number)));
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
    start(Box::pin(future), 0);
}

/// The same. Where it panics, who waits for what it would have given hears of that: `panicked` is called.
fn spawn_watched(future: impl Future<Output = ()> + 'static, panicked: impl Fn() + 'static) {
    if cfg!(target_family = "wasm") {
        TELL.set(Some(|number| {
            if let Some(panicked) = unwatch(number) {
                panicked();
            }
        }));
        let number = with(&WATCHES, |watches| watches.insert(Box::new(panicked)));
        let watched = async move {
            future.await;
            drop(unwatch(number));
        };
        return start(Box::pin(watched), number);
    }
    let watched = Unwound(panicked);
    start(
        Box::pin(async move {
            let _watched = watched;
            future.await;
        }),
        0,
    );
}

/// Calls a function when a panic drops it.
struct Unwound<F: Fn()>(F);

impl<F: Fn()> Drop for Unwound<F> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            (self.0)();
        }
    }
}

fn start(future: Pin<Box<dyn Future<Output = ()>>>, watch: u32) {
    let at = reserve();
    let waker = waker(at);
    waker.wake_by_ref();
    put(at, Box::new(Task { future, waker, watch }));
}

/// Polls every task that can go on, and tells whether `other`, which is polled elsewhere, can go on too.
fn drain(other: Option<usize>) -> bool {
    let panicked = POLLED.take();
    if let Some(tell) = TELL.get().filter(|_| panicked != 0) {
        tell(panicked);
    }
    let ready = Ready::of_this_thread();
    let mut woken = false;
    // In a mini program, what is woken meanwhile has another turn: a task that wakes itself keeps no answer of the host's away.
    let turn = if cfg!(target_family = "wasm") { ready.len() } else { usize::MAX };
    for _ in 0..turn {
        let Some(id) = ready.take() else { break };
        woken |= Some(id) == other;
        // Not in its place while it runs: it may spawn another.
        let task = with(&TASKS, |tasks| tasks.get_mut(id).and_then(Option::take));
        let Some(mut task) = task else { continue };
        // Should this one panic, another turn polls the others, and tells who watches it.
        if !ready.is_empty() || task.watch != 0 {
            schedule();
        }
        POLLED.set(task.watch);
        let polled = task.future.as_mut().poll(&mut Context::from_waker(&task.waker));
        POLLED.set(0);
        if polled.is_pending() {
            put(id, task);
        } else {
            free(id);
        }
    }
    woken
}

#[cfg(target_family = "wasm")]
fn schedule() {
    crate::bridge::schedule(|| {
        drain(None);
    });
}

#[cfg(not(target_family = "wasm"))]
fn schedule() {}

/// Runs a future to its end on this thread, and what was spawned as far as it comes meanwhile.
///
/// Where everything waits, the clock of the in-process host moves to the next timer: no test waits for a `sleep` or a
/// `timeout`.
///
/// # Panics
/// When nothing is left that could go on: some call was never answered. The message names it.
#[cfg(not(target_family = "wasm"))]
#[track_caller]
pub fn run<F: Future>(future: F) -> F::Output {
    let mut future = std::pin::pin!(future);
    let main = reserve();
    let waker = waker(main);
    loop {
        if let std::task::Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            free(main);
            drain(None);
            return output;
        }
        while !drain(Some(main)) {
            assert!(
                crate::bridge::advance(),
                "nothing is left that could wake this future; calls without an answer: {:?}",
                crate::bridge::unanswered()
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::rc::Rc;

    use super::*;

    #[test]
    fn a_panic_ends_one_task() {
        let ran = Rc::new(Cell::new(0));
        let count = || {
            let ran = Rc::clone(&ran);
            async move { ran.set(ran.get() + 1) }
        };
        spawn(count());
        spawn(async { panic!("this one alone") });
        spawn(count());
        spawn(count());
        assert!(catch_unwind(AssertUnwindSafe(|| run(async {}))).is_err());
        run(async {});
        assert_eq!(ran.get(), 3);
    }
}

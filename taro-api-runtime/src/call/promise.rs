//! A call's answer, as a future.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};
use std::time::Duration;

use super::AbortHandle;
use super::callbacks::Callbacks;
use super::slot::{self, SlotOf};
use crate::bridge::{Pending, Task, Timer, Value};
use crate::convert::FromJs;
use crate::error::Error;

/// What a host will answer: a future of `Result<T, `[`Error`]`>`.
///
/// The call was made when the API was called, as in JavaScript: whoever wants nothing but the callbacks drops the
/// promise, and the call goes on.
///
/// It is `Unpin`, so it can be given to `select` as it is, or as `&mut promise` in a loop. It gives its answer once. Polled again
/// after that, it is ready with an error of kind [`Other`](crate::ErrorKind::Other), so a loop that forgets this does not hang.
/// With the feature `futures` it is a `FusedFuture` of the crate futures-core.
///
/// It stays on the thread that made the call: a mini program has one. [`spawn`](crate::spawn) runs a future that awaits it, and
/// where a runtime asks for `Send`, its form for one thread does, as `tokio::task::spawn_local`.
pub struct Promise<T> {
    slot: Rc<SlotOf<T>>,
    task: Task,
}

/// What only an answer has. Nothing is `Answered`: whoever asks a promise for it hears what to write.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "a promise is awaited before its answer is used",
    label = "write `.await` first",
    note = "`.await` stands in an `async fn`, or in an `async` block that `taro_api::spawn` runs; a test writes `host::run(..)`"
)]
pub trait Answered<'a>: Sized {
    /// The answer.
    fn answer<T>(self) -> T;
}

#[diagnostic::do_not_recommend]
impl<T: Never> Answered<'_> for T {
    fn answer<R>(self) -> R {
        self.never()
    }
}

/// Nothing is.
pub trait Never {
    fn never<T>(self) -> T;
}

/// Keeps the answer to a promise that no call was made for.
pub(crate) struct Resolver<T>(std::rc::Weak<SlotOf<T>>);

impl<T> Promise<T> {
    /// What the host gave for the call beside its answer: the object of a task.
    #[doc(hidden)]
    #[must_use]
    pub fn task(&self) -> Value {
        self.task.value()
    }

    /// Ends the call, where it is one that the host can end, as a request is: it fails with
    /// [`Cancelled`](crate::ErrorKind::Cancelled) then. Other calls go on.
    pub fn abort(&self) {
        self.slot.abort();
        self.task.abort();
    }

    /// What ends the call while something else awaits this.
    #[must_use]
    pub fn abort_handle(&self) -> AbortHandle
    where
        T: 'static,
    {
        let slot = Rc::clone(&self.slot) as Rc<slot::Slot<dyn std::any::Any>>;
        AbortHandle { slot: Rc::downgrade(&slot), task: self.task.clone() }
    }

    /// Keeps a value until there is an answer.
    pub(crate) fn hold<V: 'static>(&self, value: V) {
        self.slot.hold(value);
    }

    /// Whether the answer was taken.
    #[doc(hidden)]
    #[cfg(feature = "futures")]
    #[must_use]
    pub fn is_taken(&self) -> bool {
        self.slot.is_taken()
    }

    /// One that is settled by hand.
    pub(crate) fn unsettled() -> (Promise<T>, Resolver<T>) {
        let slot = SlotOf::new("promise", Callbacks::default());
        let resolver = Resolver(Rc::downgrade(&slot));
        (Promise { slot, task: Task::default() }, resolver)
    }
}

/// For those who forget `.await`: rustc has no hint of its own for a method of `Result`.
impl<T> Promise<T> {
    #[doc(hidden)]
    pub fn unwrap(self) -> T
    where
        for<'a> Promise<T>: Answered<'a>,
    {
        self.answer()
    }

    #[doc(hidden)]
    pub fn expect(self, _: &str) -> T
    where
        for<'a> Promise<T>: Answered<'a>,
    {
        self.answer()
    }
}

impl<T: FromJs + 'static> Promise<T> {
    /// Has `start` make the call.
    pub(super) fn of(api: &'static str, callbacks: Callbacks, start: impl FnOnce(Pending) -> Task) -> Promise<T> {
        let slot = SlotOf::new(api, callbacks);
        let task = start(slot::wait(Rc::clone(&slot) as _));
        Promise { slot, task }
    }

    /// Gives the host so long to answer. After that, the call fails with [`TimedOut`](crate::ErrorKind::TimedOut), for the
    /// promise and for its callbacks, and it is aborted, where it is one that the host can abort.
    ///
    /// This is so whether the promise is awaited or dropped. In a test, the time passes by the clock of the in-process host,
    /// and the test does not wait.
    ///
    /// ```
    /// use std::time::Duration;
    /// use taro_api::{ErrorKind, host, login};
    ///
    /// host::on_later(login::API, |_, reply| std::mem::forget(reply));
    /// let error = host::run(login(None).timeout(Duration::from_secs(5))).unwrap_err();
    /// assert_eq!((error.kind, error.err_msg.as_str()), (ErrorKind::TimedOut, "login:fail timeout"));
    /// ```
    #[must_use]
    pub fn timeout(self, after: Duration) -> Promise<T> {
        let (slot, task) = (Rc::downgrade(&self.slot), self.task.clone());
        self.hold(Timer::start(after, move || {
            if slot.upgrade().is_some_and(slot::SlotOf::time_out) {
                task.abort();
            }
        }));
        self
    }
}

impl<T> Drop for Promise<T> {
    fn drop(&mut self) {
        self.slot.forsake();
    }
}

impl<T> Resolver<T> {
    /// Settles the promise, if it is still there.
    pub(crate) fn settle(&self, result: Result<T, Error>) {
        if let Some(slot) = self.0.upgrade() {
            slot.settle(result);
        }
    }
}

impl<T> Clone for Resolver<T> {
    fn clone(&self) -> Self {
        Resolver(self.0.clone())
    }
}

impl<T> Future for Promise<T> {
    type Output = Result<T, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.slot.poll(context.waker())
    }
}

#[cfg(feature = "futures")]
impl<T> futures_core::FusedFuture for Promise<T> {
    fn is_terminated(&self) -> bool {
        self.is_taken()
    }
}

impl<T> fmt::Debug for Promise<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Promise").field("settled", &self.slot.is_settled()).finish()
    }
}

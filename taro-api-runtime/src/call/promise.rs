//! A call's answer, as a future.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

use super::callbacks::Callbacks;
use super::slot::{self, SlotOf};
use crate::bridge::{Pending, Task, Value};
use crate::convert::FromJs;
use crate::error::Error;

/// What a host will answer: a future of `Result<T, `[`Error`]`>`.
///
/// The call was made when the API was called, as in JavaScript: whoever wants nothing but the callbacks drops the
/// promise, and the call goes on.
pub struct Promise<T> {
    slot: Rc<SlotOf<T>>,
    task: Task,
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

    /// One that is settled by hand.
    pub(crate) fn unsettled() -> (Promise<T>, Resolver<T>) {
        let slot = SlotOf::new("promise", Callbacks::default());
        let resolver = Resolver(Rc::downgrade(&slot));
        (Promise { slot, task: Task::default() }, resolver)
    }
}

impl<T: FromJs + 'static> Promise<T> {
    /// Has `start` make the call.
    pub(super) fn of(api: &'static str, callbacks: Callbacks, start: impl FnOnce(Pending) -> Task) -> Promise<T> {
        let slot = SlotOf::new(api, callbacks);
        let task = start(slot::wait(Rc::clone(&slot) as _));
        Promise { slot, task }
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

impl<T> fmt::Debug for Promise<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Promise").field("settled", &self.slot.is_settled()).finish()
    }
}

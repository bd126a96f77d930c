//! A call's answer: the future, and how it settles as one with the three callbacks.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::rc::{Rc, Weak};
use std::task::{Context, Poll, Waker};

use crate::callback::Callback;
use crate::convert::{FromJs, Mismatch, ToJs};
use crate::error::Error;
use crate::js::{Import, Object, Outcome, Task, Value};
use crate::settle::Settle;
use crate::task::spawn;

/// What a host will answer: a future of `Result<T, `[`Error`]`>`.
///
/// The call was made when the API was called, as in JavaScript: whoever wants nothing but the callbacks drops the
/// promise, and the call goes on.
pub struct Promise<T> {
    slot: Rc<Slot<Cell<State<T>>>>,
    task: Task,
}

/// A call and where its answer comes to: the promise's, and the host's until it answers. All but the answer is the same
/// for each type, and so is the code for it.
pub(crate) struct Slot<A: ?Sized> {
    api: &'static str,
    settle: Cell<Settle>,
    waker: Cell<Option<Waker>>,
    aborted: Cell<bool>,
    answer: A,
}

pub(crate) enum State<T> {
    Pending,
    Settled(Result<T, Error>),
    Taken,
}

/// What can be done with an answer of any type.
pub(crate) trait Answer {
    /// Reads and keeps it.
    fn keep(&self, value: &Value) -> Result<(), Mismatch>;

    /// Keeps that it failed.
    fn fail(&self, error: Error);
}

impl<T: FromJs> Answer for Cell<State<T>> {
    fn keep(&self, value: &Value) -> Result<(), Mismatch> {
        self.set(State::Settled(Ok(T::from_js(value)?)));
        Ok(())
    }

    fn fail(&self, error: Error) {
        self.set(State::Settled(Err(error)));
    }
}

impl<A: ?Sized> Slot<A> {
    fn wake(&self) {
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }
}

impl<T> Promise<T> {
    fn pending(api: &'static str, settle: Settle) -> Rc<Slot<Cell<State<T>>>> {
        Rc::new(Slot {
            api,
            settle: Cell::new(settle),
            waker: Cell::new(None),
            aborted: Cell::new(false),
            answer: Cell::new(State::Pending),
        })
    }

    /// What the host gave for the call beside its answer: the object of a task.
    #[doc(hidden)]
    #[must_use]
    pub fn task(&self) -> Value {
        self.task.value()
    }

    /// Ends the call, where it is one that the host can end, as a request is: it fails with
    /// [`Cancelled`](crate::ErrorKind::Cancelled) then. Other calls go on.
    pub fn abort(&self) {
        self.slot.aborted.set(true);
        self.task.abort();
    }
}

impl<T> Future for Promise<T> {
    type Output = Result<T, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.slot.answer.replace(State::Taken) {
            State::Settled(result) => Poll::Ready(result),
            State::Pending => {
                self.slot.answer.set(State::Pending);
                self.slot.waker.set(Some(context.waker().clone()));
                Poll::Pending
            }
            State::Taken => Poll::Pending,
        }
    }
}

impl<T> fmt::Debug for Promise<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.slot.answer.replace(State::Taken);
        let settled = !matches!(state, State::Pending);
        self.slot.answer.set(state);
        f.debug_struct("Promise").field("settled", &settled).finish()
    }
}

/// Calls a function that answers later.
#[doc(hidden)]
pub fn promise<T: FromJs + 'static>(
    import: Import,
    callbacks: bool,
    settle: Settle,
    arguments: &[Value],
) -> Promise<T> {
    settled(import.name(), settle, |call| import.start(callbacks, arguments, call))
}

/// Calls a function that takes an option and answers later.
#[doc(hidden)]
pub fn call<O: ToJs, T: FromJs + 'static>(import: Import, callbacks: bool, option: impl Into<Option<O>>) -> Promise<T> {
    let mut option: Option<O> = option.into();
    let settle = option.settle();
    promise(import, callbacks, settle, &[option.to_js()])
}

/// Makes the promise of a call, and has `start` make the call.
pub(crate) fn settled<T: FromJs + 'static>(
    api: &'static str,
    settle: Settle,
    start: impl FnOnce(Call) -> Task,
) -> Promise<T> {
    let slot = Promise::pending(api, settle);
    let task = start(Rc::clone(&slot) as Call);
    Promise { slot, task }
}

/// A call that waits for its answer.
pub(crate) type Call = Rc<Slot<dyn Answer>>;

impl Slot<dyn Answer> {
    /// The JavaScript name of what was called.
    #[cfg(not(target_family = "wasm"))]
    pub(crate) fn api(&self) -> &'static str {
        self.api
    }

    /// Tells the callbacks and the promise what the host answered: `Ok` is what does not say itself that it failed.
    pub(crate) fn answer(self: Rc<Self>, outcome: Outcome) {
        let mut settle = self.settle.take();
        // A promise that was dropped is not read: its fields may be many.
        let wanted = Rc::strong_count(&self) > 1;
        // Either what the host said of the failure, or what is to be said of it.
        let told = match &outcome {
            Ok(value) => {
                let kept = if wanted { self.answer.keep(value) } else { Ok(()) };
                match kept.and_then(|()| settle.succeed(value)) {
                    // After the callbacks, as in JavaScript.
                    Ok(()) => return self.wake(),
                    Err(mismatch) => Err(Error::malformed(self.api, &mismatch)),
                }
            }
            Err(value) => Ok(value),
        };
        match &told {
            Ok(value) => settle.fail(value),
            Err(error) => settle.fail(&Value::failed(&error.err_msg)),
        }
        if wanted {
            let error = told.map_or_else(|error| error, |value| Error::read(self.api, value, self.aborted.get()));
            self.answer.fail(error);
            self.wake();
        }
    }
}

/// Calls a function that answers at once.
#[doc(hidden)]
pub fn now<T: FromJs>(import: Import, arguments: &[Value]) -> Result<T, Error> {
    let api = import.name();
    match import.invoke(arguments) {
        Ok(value) => T::from_js(&value).map_err(|mismatch| Error::malformed(api, &mismatch)),
        Err(value) if value.is_undefined() => Err(Error::unsupported(api)),
        Err(value) => Err(Error::read(api, &value, true)),
    }
}

/// A promise of the host's, or anything with a `then`.
impl<T: FromJs + 'static> FromJs for Promise<T> {
    fn from_js(value: &Value) -> Result<Promise<T>, Mismatch> {
        if value.get("then").as_function().is_none() {
            return Err(Mismatch::none_of("a promise", value));
        }
        let slot = Promise::pending("promise", Settle::default());
        let (kept, lost) = (Rc::downgrade(&slot), Rc::downgrade(&slot));
        let settle = |slot: &Weak<Slot<Cell<State<T>>>>, result| {
            if let Some(slot) = slot.upgrade() {
                slot.answer.set(State::Settled(result));
                slot.wake();
            }
        };
        let keep = move |value: Value| {
            settle(&kept, T::from_js(&value).map_err(|mismatch| Error::malformed("promise", &mismatch)));
        };
        let lose = move |value: Value| settle(&lost, Err(Error::read("promise", &value, true)));
        let arguments = [Callback::new(keep).to_js(), Callback::new(lose).to_js()];
        // What `then` itself gives is another promise, which nobody needs.
        drop(value.invoke("then", &arguments));
        Ok(Promise { slot, task: Task::default() })
    }

    fn absent() -> Promise<T> {
        let slot = Promise::pending("promise", Settle::default());
        let mismatch = Mismatch::none_of("a promise", &Value::UNDEFINED);
        slot.answer.set(State::Settled(Err(Error::malformed("promise", &mismatch))));
        Promise { slot, task: Task::default() }
    }
}

/// A promise for the host to await.
impl<T: ToJs + 'static> ToJs for Promise<T> {
    fn to_js(self) -> Value {
        let waiting = RefCell::new(Some(self));
        let then = move |keep: Option<Callback<(Value,), Value>>, lose: Option<Callback<(Value,), Value>>| {
            // It is asked once: JavaScript's own promise stands between.
            let Some(promise) = waiting.take() else { return };
            spawn(async move {
                let (answer, value) = match promise.await {
                    Ok(value) => (keep, value.to_js()),
                    Err(error) => (lose, error.to_value()),
                };
                if let Some(answer) = answer {
                    answer.call((value,));
                }
            });
        };
        let object = Object::new();
        object.set("then", Callback::<(Option<Callback<(Value,), Value>>, Option<_>), ()>::new(then));
        object.into_value().promised()
    }
}

/// Reads what is no function.
#[doc(hidden)]
pub fn constant<T: FromJs>(import: Import) -> Result<T, Error> {
    let value = import.read();
    if value.is_undefined() {
        return Err(Error::unsupported(import.name()));
    }
    T::from_js(&value).map_err(|mismatch| Error::malformed(import.name(), &mismatch))
}

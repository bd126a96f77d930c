//! A call that waits for its answer, and what comes of it: the promise and the three callbacks settle as one.

use std::cell::Cell;
use std::rc::Rc;
use std::task::{Poll, Waker};

use super::callbacks::Callbacks;
use crate::bridge::{Pending, Value};
use crate::convert::{FromJs, Mismatch, apart, report};
use crate::error::Error;
use crate::local::with;
use crate::numbered::Numbered;
use crate::text::{add, failure_of};

/// A call and where its answer comes to: the promise's, and the host's until it answers.
pub(crate) struct Slot<A: ?Sized> {
    call: Call,
    answer: A,
}

/// All but the answer: the same for each type, and so is the code for it.
struct Call {
    api: &'static str,
    callbacks: Cell<Callbacks>,
    waker: Cell<Option<Waker>>,
    aborted: Cell<bool>,
    /// Its number while it waits for the host; 0 before and after.
    number: Cell<u32>,
}

pub(super) enum State<T> {
    Pending,
    Settled(Result<T, Error>),
    Taken,
}

/// The slot of an answer of that type.
pub(super) type SlotOf<T> = Slot<Cell<State<T>>>;

/// What can be done with an answer of any type.
pub(super) trait Answer {
    /// Reads and keeps it.
    fn keep(&self, value: &Value) -> Result<(), Mismatch>;

    /// Keeps that it failed.
    fn fail(&self, error: Error);
}

impl<T: FromJs> Answer for Cell<State<T>> {
    fn keep(&self, value: &Value) -> Result<(), Mismatch> {
        let read = T::from_answer(value)?;
        // Nothing was kept before, so there is nothing to drop, nor the code for it to carry.
        std::mem::forget(self.replace(State::Settled(Ok(read))));
        Ok(())
    }

    fn fail(&self, error: Error) {
        self.set(State::Settled(Err(error)));
    }
}

impl<T> SlotOf<T> {
    pub(super) fn new(api: &'static str, callbacks: Callbacks) -> Rc<SlotOf<T>> {
        let call = Call {
            api,
            callbacks: Cell::new(callbacks),
            waker: Cell::new(None),
            aborted: Cell::new(false),
            number: Cell::new(0),
        };
        Rc::new(Slot { call, answer: Cell::new(State::Pending) })
    }

    /// The answer, once; whoever asks earlier is woken when it is there.
    pub(super) fn poll(&self, waker: &Waker) -> Poll<Result<T, Error>> {
        match self.answer.replace(State::Taken) {
            State::Settled(result) => Poll::Ready(result),
            State::Pending => {
                // What was taken out a line above left nothing to drop.
                std::mem::forget(self.answer.replace(State::Pending));
                self.call.waker.set(Some(waker.clone()));
                Poll::Pending
            }
            State::Taken => Poll::Ready(Err(Error::taken(self.call.api))),
        }
    }

    /// Whether the answer is there, or was taken.
    pub(super) fn is_settled(&self) -> bool {
        let state = self.answer.replace(State::Taken);
        let settled = !matches!(state, State::Pending);
        self.answer.set(state);
        settled
    }

    /// Whether the answer was taken.
    #[cfg(feature = "futures")]
    pub(super) fn is_taken(&self) -> bool {
        let state = self.answer.replace(State::Taken);
        let taken = matches!(state, State::Taken);
        self.answer.set(state);
        taken
    }

    /// Keeps the first answer, and wakes who waits for it.
    pub(super) fn settle(&self, result: Result<T, Error>) {
        if !self.is_settled() {
            self.answer.set(State::Settled(result));
            self.call.wake();
            drop(self.call.callbacks.take());
        }
    }

    /// Keeps a value until there is an answer.
    pub(super) fn hold<V: 'static>(&self, value: V) {
        if !self.is_settled() {
            let mut callbacks = self.call.callbacks.take();
            callbacks.hold(value);
            self.call.callbacks.set(callbacks);
        }
    }
}

impl<T: FromJs + 'static> SlotOf<T> {
    /// Answers in the host's place that the time is over; `false` if there is an answer already.
    pub(super) fn time_out(self: Rc<Self>) -> bool {
        if self.is_settled() {
            return false;
        }
        let mut text = failure_of(self.call.api);
        add(&mut text, " timeout");
        self.call.disown();
        let slot = self as Rc<Slot<dyn Answer>>;
        slot.answered(false, &Value::failed(&text));
        true
    }
}

impl<A: ?Sized> Slot<A> {
    /// Keeps in mind that the program ended the call itself.
    pub(super) fn abort(&self) {
        self.call.aborted.set(true);
    }

    /// Nobody awaits it any more.
    pub(super) fn forsake(&self) {
        self.call.forsake();
    }
}

impl Call {
    /// Lets the host's answer reach nobody.
    fn disown(&self) {
        drop(with(&CALLS, |calls| calls.remove(self.number.take())));
    }

    /// If it has no callbacks, nothing is left that its answer could reach.
    #[inline(never)]
    fn forsake(&self) {
        if self.number.get() != 0 {
            let callbacks = self.callbacks.take();
            if callbacks.is_empty() {
                self.disown();
            }
            self.callbacks.set(callbacks);
        }
    }

    fn wake(&self) {
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }
}

thread_local! {
    /// The calls that wait for their answers.
    static CALLS: Cell<Numbered<Rc<Slot<dyn Answer>>>> = const { Cell::new(Numbered::new()) };
}

/// Lets a call wait for its answer.
pub(super) fn wait(slot: Rc<Slot<dyn Answer>>) -> Pending {
    let waiting = Rc::clone(&slot);
    let number = with(&CALLS, |calls| calls.insert(slot));
    waiting.call.number.set(number);
    Pending { number, answer }
}

/// Takes a call out, and tells it what it came to.
fn answer(number: u32, good: bool, value: Value) {
    if let Some(slot) = with(&CALLS, |calls| calls.remove(number)) {
        slot.call.number.set(0);
        apart(|| slot.answered(good, &value));
    }
}

/// How many calls wait for an answer.
#[cfg(target_family = "wasm")]
#[doc(hidden)]
#[must_use]
pub fn waiting() -> usize {
    with(&CALLS, |calls| calls.len())
}

impl Slot<dyn Answer> {
    /// Tells the callbacks and the promise what the host answered. `good` is what does not say itself that it failed.
    fn answered(self: Rc<Self>, good: bool, value: &Value) {
        let mut callbacks = self.call.callbacks.take();
        // A promise that was dropped is not read: its fields may be many.
        let wanted = Rc::strong_count(&self) > 1;
        // Who waits goes on in another turn, after the callbacks, as in JavaScript; and also if one of them panics.
        self.call.wake();
        if good {
            let mut told = Some(self.call.api);
            let mut kept = Ok(());
            if wanted {
                kept = self.answer.keep(value);
                // What the callback reads is the same once more.
                report::read(told.take());
            }
            let Err(mismatch) = kept.and_then(|()| callbacks.succeed(value, told)) else { return };
            // Nothing of a success, and a failure's own words: those are told.
            if !value.is_failure() {
                let error = Error::malformed(self.call.api, &mismatch);
                let told = Value::failed(&error.err_msg);
                self.answer.fail(error);
                return callbacks.fail(&told);
            }
        }
        if wanted {
            self.answer.fail(Error::read(self.call.api, value, self.call.aborted.get()));
        }
        callbacks.fail(value);
    }
}

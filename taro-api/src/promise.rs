//! A call's answer: the future, the three callbacks, and how they settle as one.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::rc::{Rc, Weak};
use std::task::{Context, Poll, Waker};

use crate::callback::Callback;
use crate::convert::{FromJs, Mismatch, ToJs};
use crate::error::{ERR_MSG, Error, ErrorKind};
use crate::js::{Import, Key, Object, Outcome, Task, Value};
use crate::task::spawn;

/// What a host will answer: a future of `Result<T, `[`Error`]`>`.
///
/// The call was made when the API was called, as in JavaScript: whoever wants nothing but the callbacks drops the
/// promise, and the call goes on.
pub struct Promise<T> {
    state: Rc<RefCell<State<T>>>,
    task: Option<Task>,
    aborted: Rc<Cell<bool>>,
}

enum State<T> {
    Pending(Option<Waker>),
    Settled(Result<T, Error>),
    Taken,
}

impl<T> Promise<T> {
    fn pending() -> Promise<T> {
        Promise { state: Rc::new(RefCell::new(State::Pending(None))), task: None, aborted: Rc::default() }
    }

    /// What the host gave for the call beside its answer: the object of a task.
    #[doc(hidden)]
    #[must_use]
    pub fn task(&self) -> Value {
        self.task.as_ref().map(Task::value).unwrap_or_default()
    }

    /// Ends the call, where it is one that the host can end, as a request is: it fails with
    /// [`Cancelled`](crate::ErrorKind::Cancelled) then. Other calls go on.
    pub fn abort(&self) {
        if let Some(task) = &self.task {
            self.aborted.set(true);
            task.abort();
        }
    }
}

impl<T> Future for Promise<T> {
    type Output = Result<T, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut state = self.state.borrow_mut();
        match &mut *state {
            State::Pending(waker) => {
                match waker {
                    Some(waker) => waker.clone_from(context.waker()),
                    None => *waker = Some(context.waker().clone()),
                }
                Poll::Pending
            }
            State::Settled(_) => match std::mem::replace(&mut *state, State::Taken) {
                State::Settled(result) => Poll::Ready(result),
                State::Pending(_) | State::Taken => Poll::Pending,
            },
            State::Taken => Poll::Pending,
        }
    }
}

impl<T> fmt::Debug for Promise<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let settled = !matches!(*self.state.borrow(), State::Pending(_));
        f.debug_struct("Promise").field("settled", &settled).finish()
    }
}

/// The other end of a promise.
struct Resolver<T>(Weak<RefCell<State<T>>>);

impl<T> Resolver<T> {
    /// Whether somebody still waits.
    fn is_wanted(&self) -> bool {
        self.0.strong_count() > 0
    }

    fn settle(&self, result: Result<T, Error>) {
        let Some(state) = self.0.upgrade() else { return };
        let before = std::mem::replace(&mut *state.borrow_mut(), State::Settled(result));
        if let State::Pending(Some(waker)) = before {
            waker.wake();
        }
    }
}

type Success = Box<dyn FnOnce(&Value) -> Result<(), Mismatch>>;
type Told = Box<dyn FnOnce(&Value)>;

/// `success`, `fail` and `complete` of a call.
#[derive(Default)]
pub struct Settle {
    success: Option<Success>,
    fail: Option<Told>,
    complete: Option<Told>,
}

impl Settle {
    /// Sets what is called after a success.
    pub fn on_success<T: FromJs>(&mut self, callback: impl FnOnce(T) + 'static) {
        self.success = Some(Box::new(move |value| T::from_js(value).map(callback)));
    }

    /// Sets what is called after a failure.
    pub fn on_fail<T: FromJs>(&mut self, callback: impl FnOnce(T) + 'static) {
        self.fail = Some(told(callback));
    }

    /// Sets what is called last.
    pub fn on_complete<T: FromJs>(&mut self, callback: impl FnOnce(T) + 'static) {
        self.complete = Some(told(callback));
    }

    /// Calls what a success calls, in Taro's order.
    ///
    /// # Errors
    /// What came is no success after all: nothing was called yet.
    fn succeed(&mut self, value: &Value) -> Result<(), Mismatch> {
        self.success.take().map_or(Ok(()), |success| success(value))?;
        if let Some(complete) = self.complete.take() {
            complete(value);
        }
        Ok(())
    }

    /// Calls what a failure calls, in Taro's order.
    fn fail(&mut self, value: &Value) {
        if let Some(fail) = self.fail.take() {
            fail(value);
        }
        if let Some(complete) = self.complete.take() {
            complete(value);
        }
    }
}

fn told<T: FromJs>(callback: impl FnOnce(T) + 'static) -> Told {
    // A type that tells a failure is read from anything, so nothing is lost here.
    Box::new(move |value| drop(T::from_js(value).map(callback)))
}

impl fmt::Debug for Settle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let set = [self.success.is_some(), self.fail.is_some(), self.complete.is_some()];
        let names = ["success", "fail", "complete"].into_iter().zip(set);
        f.debug_set().entries(names.filter(|(_, set)| *set).map(|(name, _)| name)).finish()
    }
}

/// Calls a function that answers later.
#[doc(hidden)]
pub fn promise<T: FromJs + 'static>(
    import: &'static Import,
    callbacks: bool,
    settle: Settle,
    arguments: &[Value],
) -> Promise<T> {
    settled(import.name(), callbacks, settle, arguments, |arguments, answered| {
        import.start(callbacks, arguments, answered)
    })
}

/// Makes the promise of a call, and has `start` make the call.
pub(crate) fn settled<T: FromJs + 'static>(
    api: &'static str,
    callbacks: bool,
    mut settle: Settle,
    arguments: &[Value],
    start: impl FnOnce(&[Value], Box<dyn FnOnce(Outcome)>) -> Task,
) -> Promise<T> {
    let mut promise = Promise::pending();
    let resolver = Resolver(Rc::downgrade(&promise.state));
    let aborted = Rc::clone(&promise.aborted);
    let answered = Box::new(move |outcome: Outcome| {
        // A dropped promise is not read: its fields may be many.
        let read = |value: &Value| if resolver.is_wanted() { T::from_js(value).map(Some) } else { Ok(None) };
        let result = success(api, &outcome).and_then(|value| {
            let read = read(value).and_then(|result| settle.succeed(value).map(|()| result));
            read.map_err(|mismatch| (Error::malformed(api, &mismatch), None))
        });
        match result {
            Ok(None) => {}
            Ok(Some(result)) => resolver.settle(Ok(result)),
            Err((mut error, told)) => {
                if told.is_some_and(is_abort_error) && !aborted.get() {
                    error.kind = ErrorKind::TimedOut;
                }
                settle.fail(&told.cloned().unwrap_or_else(|| error.to_value()));
                resolver.settle(Err(error));
            }
        }
    });
    // Without an object there is nothing to hang the callbacks on.
    let empty;
    let arguments = match arguments {
        [first] if callbacks && first.is_undefined() => {
            empty = [Object::new().into_value()];
            &empty
        }
        [] if callbacks => {
            empty = [Object::new().into_value()];
            &empty
        }
        _ => arguments,
    };
    promise.task = Some(start(arguments, answered));
    promise
}

/// What the host gave, if it is a success: hosts resolve failures too, with a text that does not end in `:ok`.
///
/// Beside the error stands what the host said of it, if it said it itself.
fn success<'o>(api: &'static str, outcome: &'o Outcome) -> Result<&'o Value, (Error, Option<&'o Value>)> {
    match outcome {
        Err(value) if value.is_undefined() => Err((Error::unsupported(api), None)),
        Err(value) => Err((Error::read(api, value), Some(value))),
        Ok(value) => match value.get_string(&ERR_MSG) {
            Some(text) if !is_ok(&text) => Err((Error::read(api, value), Some(value))),
            _ => Ok(value),
        },
    }
}

/// Whether it is what a browser throws when a request ends early. It says the same of a request that took too long: Taro
/// aborts that one itself.
fn is_abort_error(value: &Value) -> bool {
    static NAME: Key = Key::new("name");
    value.get_string(&NAME).is_some_and(|name| name == "AbortError")
}

/// Whether a value says itself that all went well.
pub(crate) fn says_ok(value: &Value) -> bool {
    value.get_string(&ERR_MSG).is_some_and(|text| !text.is_empty() && is_ok(&text))
}

/// `login:ok`; and the texts of hosts that leave the name out, or everything.
fn is_ok(err_msg: &str) -> bool {
    let end = err_msg.bytes().rposition(|byte| byte == b':').map_or(0, |colon| colon + 1);
    let end = err_msg.as_bytes()[end..].trim_ascii();
    end.is_empty() || end.eq_ignore_ascii_case(b"ok") || end.eq_ignore_ascii_case(b"success")
}

/// Calls a function that answers at once.
#[doc(hidden)]
pub fn now<T: FromJs>(import: &'static Import, arguments: &[Value]) -> Result<T, Error> {
    let api = import.name();
    match import.invoke(arguments) {
        Ok(value) => T::from_js(&value).map_err(|mismatch| Error::malformed(api, &mismatch)),
        Err(value) if value.is_undefined() => Err(Error::unsupported(api)),
        Err(value) => Err(Error::read(api, &value)),
    }
}

static THEN: Key = Key::new("then");

/// A promise of the host's, or anything with a `then`.
impl<T: FromJs + 'static> FromJs for Promise<T> {
    fn from_js(value: &Value) -> Result<Promise<T>, Mismatch> {
        if value.get(&THEN).as_function().is_none() {
            return Err(Mismatch::none_of("a promise", value));
        }
        let promise = Promise::pending();
        let state = Rc::downgrade(&promise.state);
        let (kept, lost) = (Resolver(Weak::clone(&state)), Resolver(state));
        let keep = move |value: Value| {
            kept.settle(T::from_js(&value).map_err(|mismatch| Error::malformed("promise", &mismatch)));
        };
        let lose = move |value: Value| lost.settle(Err(Error::read("promise", &value)));
        let arguments = [Callback::new(keep).to_js(), Callback::new(lose).to_js()];
        // What `then` itself gives is another promise, which nobody needs.
        drop(value.invoke(&THEN, &arguments));
        Ok(promise)
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
        object.set(&THEN, Callback::<(Option<Callback<(Value,), Value>>, Option<_>), ()>::new(then));
        object.into_value().promised()
    }
}

/// Reads what is no function.
#[doc(hidden)]
pub fn constant<T: FromJs>(import: &Import) -> Result<T, Error> {
    let value = import.read();
    if value.is_undefined() {
        return Err(Error::unsupported(import.name()));
    }
    T::from_js(&value).map_err(|mismatch| Error::malformed(import.name(), &mismatch))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_tells_a_success_by_its_end() {
        for ok in ["login:ok", "ok", "", "getStorage:ok", "uploadFile:OK"] {
            assert!(is_ok(ok), "{ok}");
        }
        for fail in ["login:fail", "暂时不支持 API", "login:fail:timeout", "ok:no"] {
            assert!(!is_ok(fail), "{fail}");
        }
    }
}

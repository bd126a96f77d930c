//! A promise as a value: one that the host gives, and one that the program gives to the host.

use std::cell::RefCell;
use std::future::Future;

use super::{spawn, spawn_watched};
use crate::bridge::{Callee, Method, Object, Value};
use crate::call::Promise;
use crate::callback::{Callback, Lasting};
use crate::convert::{Fields, FromJs, Mismatch, OrNull, ToJs, apart, report};
use crate::error::Error;

/// A promise of the host's, or anything with a `then`.
impl<T: FromJs + 'static> FromJs for Promise<T> {
    fn from_js(value: &Value) -> Result<Promise<T>, Mismatch> {
        if value.get("then").as_function(value).is_none() {
            return Err(Mismatch::new("a promise", value));
        }
        let (promise, resolve) = Promise::unsettled();
        let reject = resolve.clone();
        let keep = move |value: Value| {
            let read = T::from_answer(&value).map_err(|mismatch| Error::unread("promise", &value, &mismatch));
            report::read(Some("promise"));
            resolve.settle(read);
        };
        let thrown = reject.clone();
        let lose = move |value: Value| reject.settle(Err(Error::read("promise", &value, true)));
        let (keep, kept) = Callback::new(keep).subscribe();
        let (lose, lost) = Callback::new(lose).subscribe();
        // The host may call them until one of them is called, or until nobody waits any more.
        promise.hold((kept, lost));
        let arguments = [keep, lose];
        // What `then` itself gives is another promise, which nobody needs.
        if let Err(value) = apart(|| Method::new(value, "then").invoke(&arguments)) {
            thrown.settle(Err(Error::read("promise", &value, true)));
        }
        Ok(promise)
    }

    fn from_fields(_: &Fields<'_>) -> Promise<T> {
        let (promise, resolve) = Promise::unsettled();
        resolve.settle(Err(Error::malformed("promise", &Mismatch::new("a promise", &Value::UNDEFINED))));
        promise
    }
}

impl<T: 'static> Promise<T> {
    /// One that a future of the program's settles, which runs whether this is awaited or not. The host can be given it. If the
    /// future panics, the promise fails, and whoever awaits it goes on.
    ///
    /// ```
    /// use taro_api::{Error, Promise, host};
    ///
    /// let promise = Promise::new(async { Ok(1 + 1) });
    /// assert_eq!(host::run(promise)?, 2);
    /// # Ok::<(), Error>(())
    /// ```
    #[must_use]
    pub fn new(future: impl Future<Output = Result<T, Error>> + 'static) -> Promise<T> {
        let (promise, resolve) = Promise::unsettled();
        let panicked = resolve.clone();
        spawn_watched(async move { resolve.settle(future.await) }, move || panicked.settle(Err(Error::panicked())));
        promise
    }
}

/// A function of the host's that settles its own promise.
type Settling = Option<Callback<(Value,), Value>>;

/// A promise of the type `Promise<T | null>`, which gives `null` where it gives nothing.
#[derive(Debug)]
pub struct GivesNull<T>(pub Promise<T>);

impl<T: ToJs + 'static> ToJs for GivesNull<T> {
    fn to_js(self) -> Value {
        null_later(self.0.to_js())
    }
}

/// The same, where there may be `null` in place of the promise.
pub fn gives_null_or_null<T>(promise: Option<Promise<T>>) -> OrNull<GivesNull<T>> {
    OrNull(promise.map(GivesNull))
}

/// A callback whose promise gives `null` where it gives nothing.
pub fn promises_null<A, R>(callback: Callback<A, R>) -> Callback<A, R> {
    callback.answering(null_later)
}

/// The same, where there may be `null` in place of the callback.
pub fn promises_null_or_null<A, R>(callback: Option<Callback<A, R>>) -> OrNull<Callback<A, R>> {
    OrNull(callback.map(promises_null))
}

/// A promise, or anything with a `then`, that gives `null` in place of `undefined`.
fn null_later(promise: Value) -> Value {
    let then = move |keep: Settling, lose: Value| {
        let null = move |value: Value| keep.as_ref().and_then(|keep| keep.call((value.or_null(),))).unwrap_or_default();
        let arguments = [Callback::<(Value,), Value>::new(null).once(), lose];
        // What `then` itself gives is another promise, which nobody needs.
        drop(apart(|| Method::new(&promise, "then").invoke(&arguments)));
    };
    let object = Object::new();
    object.set_value("then", Callback::<(Settling, Value), ()>::new(then).once());
    object.into_value().promised()
}

/// A promise for the host to await.
impl<T: ToJs + 'static> ToJs for Promise<T> {
    fn to_js(self) -> Value {
        let waiting = RefCell::new(Some(self));
        let then = move |keep: Settling, lose: Settling| {
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
        object.set_value("then", Callback::<(Settling, Settling), ()>::new(then).once());
        object.into_value().promised()
    }
}

//! The three callbacks of a call.

use std::collections::BTreeMap;
use std::fmt;

use super::Promise;
use crate::bridge::Value;
use crate::callback::Callback;
use crate::convert::{Any, Clamped, FromJs, Mismatch, report};
use crate::error::CallbackResult;

type Success = Box<dyn FnOnce(&Value, Option<&'static str>) -> Result<(), Mismatch>>;
type Other = Box<dyn FnOnce(&Value)>;

/// `success`, `fail` and `complete` of a call.
#[derive(Default)]
pub struct Callbacks {
    success: Option<Success>,
    fail: Option<Other>,
    complete: Option<Other>,
}

impl Callbacks {
    /// Sets what is called after a success.
    pub fn on_success<T: FromJs>(&mut self, callback: impl FnOnce(T) + 'static) {
        self.success = Some(Box::new(move |value, api| {
            let read = T::from_answer(value);
            report::read(api);
            read.map(callback)
        }));
    }

    /// Sets what is called after a failure.
    pub fn on_fail<T: FromJs>(&mut self, callback: impl FnOnce(T) + 'static) {
        self.fail = Some(reading(callback));
    }

    /// Sets what is called last.
    pub fn on_complete<T: FromJs>(&mut self, callback: impl FnOnce(T) + 'static) {
        self.complete = Some(reading(callback));
    }

    /// Whether there is none.
    pub(super) fn is_empty(&self) -> bool {
        self.success.is_none() && self.fail.is_none() && self.complete.is_none()
    }

    /// Keeps a value until the call has its answer and the callbacks are told.
    pub(super) fn hold<V: 'static>(&mut self, value: V) {
        let before = self.complete.take();
        self.complete = Some(Box::new(move |told| {
            let _held = value;
            if let Some(before) = before {
                before(told);
            }
        }));
    }

    /// Calls what a success calls, in Taro's order. Of the API, what could not be read is told.
    ///
    /// # Errors
    /// What came is no success after all: nothing was called yet.
    pub(super) fn succeed(&mut self, value: &Value, api: Option<&'static str>) -> Result<(), Mismatch> {
        if let Some(success) = self.success.take() {
            success(value, api)?;
        }
        self.complete(value);
        Ok(())
    }

    /// Calls what a failure calls, in Taro's order.
    pub(super) fn fail(&mut self, value: &Value) {
        if let Some(fail) = self.fail.take() {
            fail(value);
        }
        self.complete(value);
    }

    fn complete(&mut self, value: &Value) {
        if let Some(complete) = self.complete.take() {
            complete(value);
        }
    }
}

fn reading<T: FromJs>(callback: impl FnOnce(T) + 'static) -> Other {
    // Who waits for the end of a call hears of it, whatever came.
    Box::new(move |value| {
        let read = T::from_failure(value);
        report::read(None);
        callback(read);
    })
}

impl fmt::Debug for Callbacks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let set = [self.success.is_some(), self.fail.is_some(), self.complete.is_some()];
        let names = ["success", "fail", "complete"].into_iter().zip(set);
        f.debug_set().entries(names.filter(|(_, set)| *set).map(|(name, _)| name)).finish()
    }
}

/// What a call takes first. Its callbacks stay in Rust: the rest crosses to the host.
pub trait TakeCallbacks {
    /// Takes them out.
    fn take_callbacks(&mut self) -> Callbacks {
        Callbacks::default()
    }
}

impl<T: TakeCallbacks> TakeCallbacks for Option<T> {
    fn take_callbacks(&mut self) -> Callbacks {
        self.as_mut().map(T::take_callbacks).unwrap_or_default()
    }
}

impl<T: TakeCallbacks> TakeCallbacks for Box<T> {
    fn take_callbacks(&mut self) -> Callbacks {
        (**self).take_callbacks()
    }
}

/// What a `type` of a spec can stand for beside an option: it has none.
macro_rules! without {
    ($([$($generic:ident),*] $ty:ty),* $(,)?) => {
        $(impl<$($generic),*> TakeCallbacks for $ty {})*
    };
}

without!(
    [] (), [] bool, [] f64, [] String, [] Value, [] Any, [] Clamped, [] CallbackResult, [T] Vec<T>, [T] BTreeMap<String, T>,
    [T] Promise<T>, [A, R] Callback<A, R>, [A] (A,), [A, B] (A, B), [A, B, C] (A, B, C), [A, B, C, D] (A, B, C, D),
    [A, B, C, D, E] (A, B, C, D, E), [A, B, C, D, E, F] (A, B, C, D, E, F),
    [A, B, C, D, E, F, G] (A, B, C, D, E, F, G),
    [A, B, C, D, E, F, G, H] (A, B, C, D, E, F, G, H),
    [A, B, C, D, E, F, G, H, I] (A, B, C, D, E, F, G, H, I),
    [A, B, C, D, E, F, G, H, I, J] (A, B, C, D, E, F, G, H, I, J),
    [A, B, C, D, E, F, G, H, I, J, K] (A, B, C, D, E, F, G, H, I, J, K),
    [A, B, C, D, E, F, G, H, I, J, K, L] (A, B, C, D, E, F, G, H, I, J, K, L),
);

//! The three callbacks of a call.

use std::fmt;

use crate::convert::{FromJs, Mismatch};
use crate::js::Value;

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
    pub(crate) fn succeed(&mut self, value: &Value) -> Result<(), Mismatch> {
        if let Some(success) = self.success.take() {
            success(value)?;
        }
        self.complete(value);
        Ok(())
    }

    /// Calls what a failure calls, in Taro's order.
    pub(crate) fn fail(&mut self, value: &Value) {
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

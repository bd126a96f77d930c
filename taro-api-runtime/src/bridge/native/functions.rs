//! Functions of the program's that the in-process host calls.

use std::cell::Cell;
use std::rc::Rc;

use super::Value;
use super::value::Repr;
use crate::bridge::Function;

/// How long the host may call a function: until this is dropped.
pub(crate) struct Subscription {
    live: Option<Rc<Cell<bool>>>,
}

impl Subscription {
    /// For as long as the host holds the function.
    pub(crate) fn keep(&mut self) {
        self.live = None;
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        if let Some(live) = &self.live {
            live.set(false);
        }
    }
}

impl Value {
    /// A function that the host can call, and how long it may.
    pub(crate) fn from_function(call: Function) -> (Value, Subscription) {
        let live = Rc::new(Cell::new(true));
        let listening = Rc::clone(&live);
        let function = move |arguments: &[Value]| if listening.get() { call(arguments) } else { Value::UNDEFINED };
        (Value(Repr::Function(Rc::new(function))), Subscription { live: Some(live) })
    }

    /// The function, if it is one.
    pub(crate) fn as_function(&self) -> Option<Function> {
        if let Repr::Function(it) = &self.0 { Some(Rc::clone(it)) } else { None }
    }
}

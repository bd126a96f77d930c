//! Functions of the program's that the in-process host calls.

use std::cell::Cell;
use std::rc::Rc;

use super::Value;
use super::value::Repr;
use crate::bridge::{Function, given};

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

    /// A function that the host calls once: it is let go with its call.
    pub(crate) fn from_function_once(call: Function) -> Value {
        let once = Cell::new(Some(call));
        let function = move |arguments: &[Value]| match once.take() {
            Some(call) => call(arguments),
            None => {
                super::warn("taro-api: a callback that is called once was called again, and is no more");
                Value::UNDEFINED
            }
        };
        Value(Repr::Function(Rc::new(function)))
    }

    /// A function that this object may call. Here it is let go when nobody holds it.
    pub(crate) fn held_function(&self, call: Function) -> Value {
        Value(Repr::Function(call))
    }

    /// The end of the object.
    pub(crate) fn end(&self) {}

    /// The function, if it is one, and what it is called on: here, a function needs to know nothing of that.
    pub(crate) fn as_function(&self, object: &Value) -> Option<Function> {
        match &self.0 {
            Repr::Function(it) => Some(Rc::clone(it)),
            Repr::Method(_) => {
                let (method, object) = (self.clone(), object.clone());
                Some(Rc::new(move |arguments: &[Value]| given(method.apply(&object, arguments))))
            }
            _ => None,
        }
    }
}

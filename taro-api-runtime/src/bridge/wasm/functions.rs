//! Functions of the program's that the host calls.

use std::cell::Cell;

use wasm_bindgen::JsValue;

use super::program::key;
use super::{Value, enter, shim};
use crate::bridge::codes::{ENTER_CALL, ENTER_FREE};
use crate::bridge::{Function, Outcome, given};
use crate::local::with;
use crate::numbered::Numbered;

thread_local! {
    /// The functions that the host may call, by their numbers: the host may hold one longer than we do.
    static FUNCTIONS: Cell<Numbered<Function>> = const { Cell::new(Numbered::new()) };
}

/// How long the host may call a function: until this is dropped.
pub(crate) struct Subscription {
    id: Option<u32>,
}

impl Subscription {
    /// For as long as the host holds the function.
    pub(crate) fn keep(&mut self) {
        self.id = None;
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        if let Some(id) = self.id {
            forget(id);
        }
    }
}

fn forget(id: u32) {
    // Dropped outside of the table: what a function holds may hold a subscription.
    drop(with(&FUNCTIONS, |functions| functions.remove(id)));
}

/// Calls a function, or lets it go, or both.
fn call_back(id: u32, kind: u32) {
    let values = shim::take();
    let function = with(&FUNCTIONS, |functions| match kind {
        ENTER_CALL => functions.get(id).cloned(),
        _ => functions.remove(id),
    });
    if kind == ENTER_FREE {
        return;
    }
    if let Some(function) = function {
        let answer = function(&Value(values).as_items().unwrap_or_default());
        // What it holds may be dropped with it, and enter as well: the answer is given after that.
        drop(function);
        enter::give(answer.0);
    }
}

/// Lets the host call a function, and gives its number and the host's side of it.
fn give(call: Function, once: bool) -> (u32, JsValue) {
    enter::enable_functions(call_back);
    let id = with(&FUNCTIONS, |functions| functions.insert(call));
    (id, shim::callback(id, key(), once))
}

impl Value {
    /// A function that the host can call, and how long it may.
    pub(crate) fn from_function(call: Function) -> (Value, Subscription) {
        let (id, function) = give(call, false);
        (Value(function), Subscription { id: Some(id) })
    }

    /// A function that the host calls once: it is let go with its call, unless the engine tells when nobody holds it.
    pub(crate) fn from_function_once(call: Function) -> Value {
        Value(give(call, true).1)
    }

    /// A function that this object may call until its [end](Value::end).
    pub(crate) fn held_function(&self, call: Function) -> Value {
        let (id, function) = give(call, false);
        shim::hold(&self.0, id, key());
        Value(function)
    }

    /// Lets go the functions that the object holds.
    pub(crate) fn end(&self) {
        shim::end(&self.0);
    }

    /// The function, if it is one, and what it is called on.
    pub(crate) fn as_function(&self, object: &Value) -> Option<Function> {
        let function = self.0.is_function().then(|| self.clone())?;
        let object = object.clone();
        Some(std::rc::Rc::new(move |arguments: &[Value]| given(function.apply(&object, arguments))))
    }

    /// Calls a function on an object.
    pub(crate) fn apply(&self, object: &Value, arguments: &[Value]) -> Outcome {
        shim::apply(&self.0, &object.0, &Value::from_items(arguments.to_vec()).0).map(Value).map_err(Value)
    }
}

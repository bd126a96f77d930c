//! Functions of the program's that the host calls.

use std::cell::Cell;

use super::program::key;
use super::{Value, enter, shim};
use crate::bridge::Function;
use crate::local::with;

/// The functions that the host may call, by their numbers, which only grow: the host may hold one longer than we do.
#[derive(Default)]
struct Functions {
    known: Vec<(u32, Function)>,
    next: u32,
}

impl Functions {
    fn find(&self, id: u32) -> Option<usize> {
        self.known.iter().position(|(known, _)| *known == id)
    }
}

thread_local! {
    static FUNCTIONS: Cell<Functions> = const { Cell::new(Functions { known: Vec::new(), next: 0 }) };
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
    let call = with(&FUNCTIONS, |functions| functions.find(id).map(|at| functions.known.swap_remove(at)));
    drop(call);
}

fn call_back(id: u32, call: bool) {
    let values = shim::take();
    if !call {
        forget(id);
        return;
    }
    let function = with(&FUNCTIONS, |functions| Some(functions.known.get(functions.find(id)?)?.1.clone()));
    if let Some(function) = function {
        enter::give(function(&Value(values).as_items().unwrap_or_default()).0);
    }
}

impl Value {
    /// A function that the host can call, and how long it may.
    pub(crate) fn from_function(call: Function) -> (Value, Subscription) {
        enter::enable_functions(call_back);
        let id = with(&FUNCTIONS, |functions| {
            functions.next += 1;
            functions.known.push((functions.next, call));
            functions.next
        });
        (Value(shim::callback(id, key())), Subscription { id: Some(id) })
    }

    /// The function, if it is one. One that throws gives `undefined`.
    pub(crate) fn as_function(&self) -> Option<Function> {
        let function = self.0.is_function().then(|| self.0.clone())?;
        Some(std::rc::Rc::new(move |arguments: &[Value]| {
            shim::apply(&function, &Value::from_items(arguments.to_vec()).0).map(Value).unwrap_or_default()
        }))
    }
}

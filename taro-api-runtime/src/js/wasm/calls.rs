//! Calls to the host, and what waits for their answers.

use std::cell::Cell;

use wasm_bindgen::{JsThreadLocal, JsValue};

use super::program::place;
use super::{Value, shim};
use crate::js::Outcome;
use crate::promise::Call;
use crate::table::with;

/// A function as wasm-bindgen imports it.
pub type Imported = JsThreadLocal<JsValue>;

/// A function of Taro's: its name, and the function itself.
#[derive(Clone, Copy)]
pub struct Import {
    name: &'static str,
    function: &'static Imported,
}

impl Import {
    /// The function of that name.
    pub const fn new(name: &'static str, function: &'static Imported) -> Import {
        Import { name, function }
    }

    /// Its JavaScript name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The value itself, where it is no function.
    pub(crate) fn read(&self) -> Value {
        let (at, length) = place(self.name);
        self.function.with(|function| Value(shim::constant(function, at, length)))
    }

    /// Calls it for what it returns at once; an absent one throws `undefined`.
    pub(crate) fn invoke(&self, arguments: &[Value]) -> Outcome {
        let ((at, length), (first, rest)) = (place(self.name), split(arguments));
        let answer = self.function.with(|function| shim::invoke(function, at, length, first, &rest));
        answer.map(Value).map_err(Value)
    }

    /// Calls it for what it answers, once, now or later; an absent one fails with `undefined`.
    pub(crate) fn start(&self, callbacks: bool, arguments: &[Value], call: Call) -> Task {
        let ((at, length), (first, rest)) = (place(self.name), split(arguments));
        let id = wait(call);
        Task(self.function.with(|function| shim::start(function, at, length, id, callbacks, first, &rest)))
    }
}

impl Value {
    /// Calls a method for what it returns at once; an absent one throws `undefined`.
    pub(crate) fn invoke(&self, method: &'static str, arguments: &[Value]) -> Outcome {
        let ((at, length), (first, rest)) = (place(method), split(arguments));
        shim::invoke_method(&self.0, at, length, first, &rest).map(Value).map_err(Value)
    }

    /// Calls a method for what it answers, once, now or later.
    pub(crate) fn start(&self, method: &'static str, callbacks: bool, arguments: &[Value], call: Call) -> Task {
        let ((at, length), (first, rest)) = (place(method), split(arguments));
        Task(shim::start_method(&self.0, at, length, wait(call), callbacks, first, &rest))
    }
}

/// A call under way, which some hosts can end.
#[derive(Default)]
pub(crate) struct Task(JsValue);

impl Task {
    /// The object that the host gave for it; `undefined` if it gave none.
    pub(crate) fn value(&self) -> Value {
        Value(self.0.clone())
    }

    /// Ends it, where the host can.
    pub(crate) fn abort(&self) {
        // A task that cannot be ended answers by itself.
        drop(shim::abort(&self.0));
    }
}

/// The first argument, and an array of the others if there are any.
fn split(arguments: &[Value]) -> (&JsValue, JsValue) {
    const NOTHING: &JsValue = &JsValue::UNDEFINED;
    match arguments {
        [] => (NOTHING, JsValue::UNDEFINED),
        [first] => (&first.0, JsValue::UNDEFINED),
        [first, rest @ ..] => (&first.0, Value::from_items(rest.to_vec()).0),
    }
}

/// The calls that wait for an answer; a free place is used again.
#[derive(Default)]
struct Calls {
    waiting: Vec<Option<Call>>,
    free: Vec<u32>,
}

thread_local! {
    static CALLS: Cell<Calls> = const { Cell::new(Calls { waiting: Vec::new(), free: Vec::new() }) };
}

#[expect(clippy::cast_possible_truncation, reason = "four thousand million calls do not wait at once")]
fn wait(call: Call) -> u32 {
    with(&CALLS, |calls| {
        let id = calls.free.pop().unwrap_or(calls.waiting.len() as u32);
        match calls.waiting.get_mut(id as usize) {
            Some(place) => *place = Some(call),
            None => calls.waiting.push(Some(call)),
        }
        id
    })
}

/// Takes a call out, and tells it what it came to.
pub(super) fn answer(id: u32, outcome: Result<JsValue, JsValue>) {
    let call = with(&CALLS, |calls| {
        let call = calls.waiting.get_mut(id as usize)?.take()?;
        calls.free.push(id);
        Some(call)
    });
    if let Some(call) = call {
        call.answer(outcome.map(Value).map_err(Value));
    }
}

/// How many calls wait for an answer.
#[doc(hidden)]
pub fn waiting() -> usize {
    with(&CALLS, |calls| calls.waiting.len() - calls.free.len())
}

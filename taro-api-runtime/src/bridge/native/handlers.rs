//! What answers calls on this thread: functions of values, by the API's name.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use super::Value;
use super::value::Repr;
use crate::bridge::Outcome;
use crate::text::{add, failure_of};

/// Takes the answer of a call.
pub(super) type Settle = Box<dyn FnOnce(Outcome)>;

/// Answers the calls of an API, or of an object's method.
pub(crate) type Handler = Rc<dyn Fn(&[Value], Rc<RawReply>)>;

#[derive(Default)]
struct State {
    handlers: BTreeMap<&'static str, Handler>,
    calls: Vec<(&'static str, Vec<Value>)>,
    current: Option<&'static str>,
    base_library: Option<&'static str>,
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
    static UNANSWERED: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

/// Has a handler answer an API.
pub(crate) fn handle(api: &'static str, handler: Handler) {
    STATE.with_borrow_mut(|state| state.handlers.insert(api, handler));
}

/// The arguments of each call of an API, first to last.
pub(crate) fn calls(api: &str) -> Vec<Vec<Value>> {
    STATE.with_borrow(|state| {
        let calls = state.calls.iter().filter(|(name, _)| *name == api);
        calls.map(|(_, arguments)| arguments.clone()).collect()
    })
}

/// Says which host this is.
pub(crate) fn set_current(host: &'static str) {
    STATE.with_borrow_mut(|state| state.current = Some(host));
}

/// What [`set_current`] said.
pub(crate) fn current() -> Option<&'static str> {
    STATE.with_borrow(|state| state.current)
}

/// Says which base library the client has.
pub(crate) fn set_base_library(version: &'static str) {
    STATE.with_borrow_mut(|state| state.base_library = Some(version));
}

/// What [`set_base_library`] said.
pub(crate) fn base_library() -> Option<&'static str> {
    STATE.with_borrow(|state| state.base_library)
}

/// Forgets the handlers and calls, and which host this is.
pub(crate) fn reset() {
    STATE.take();
    UNANSWERED.take();
}

/// The calls that wait for an answer.
pub(crate) fn unanswered() -> Vec<&'static str> {
    UNANSWERED.with_borrow(Clone::clone)
}

/// Where every call of a function arrives.
pub(super) fn dispatch(api: &'static str, arguments: &[Value], settle: Settle) -> Option<Rc<RawReply>> {
    let handler = STATE.with_borrow_mut(|state| {
        state.calls.push((api, arguments.to_vec()));
        state.handlers.get(api).cloned()
    });
    let Some(handler) = handler else {
        settle(Err(Value::UNDEFINED));
        return None;
    };
    Some(call(api, &handler, arguments, settle))
}

/// Calls a handler.
pub(super) fn call(api: &'static str, handler: &Handler, arguments: &[Value], settle: Settle) -> Rc<RawReply> {
    UNANSWERED.with_borrow_mut(|list| list.push(api));
    let reply = Rc::new(RawReply { api, settle: Cell::new(Some(settle)), task: RefCell::default() });
    let unless_it_panics = Forgotten(Some(Rc::clone(&reply)));
    handler(arguments, Rc::clone(&reply));
    unless_it_panics.came_back();
    reply
}

/// A call whose handler panicked: nobody waits for its answer, in this test or in the next one of the thread.
struct Forgotten(Option<Rc<RawReply>>);

impl Forgotten {
    /// The handler has not panicked.
    fn came_back(mut self) {
        self.0 = None;
    }
}

impl Drop for Forgotten {
    fn drop(&mut self) {
        if let Some(reply) = self.0.take().filter(|reply| reply.settle.take().is_some()) {
            forget(reply.api);
        }
    }
}

/// Takes a call from those that wait for an answer.
fn forget(api: &str) {
    UNANSWERED.with_borrow_mut(|list| {
        if let Some(at) = list.iter().rposition(|it| *it == api) {
            list.swap_remove(at);
        }
    });
}

/// The answer to one call, of whatever type.
pub(crate) struct RawReply {
    api: &'static str,
    settle: Cell<Option<Settle>>,
    /// What the call gives beside its answer.
    task: RefCell<Value>,
}

impl RawReply {
    /// The name of what was called.
    pub(crate) fn api(&self) -> &'static str {
        self.api
    }

    /// The object of a task.
    pub(crate) fn task(&self) -> Value {
        self.task.borrow().clone()
    }

    /// Gives the call an object beside its answer.
    pub(crate) fn set_task(&self, task: Value) {
        self.task.replace(task);
    }

    /// Answers as a host does whose task was aborted.
    pub(super) fn abort(&self) {
        let mut text = failure_of(self.api);
        add(&mut text, " abort");
        self.settle(Err(Value::failed(&text)));
    }

    /// Answers, the first time.
    pub(crate) fn settle(&self, outcome: Outcome) {
        if let Some(settle) = self.settle.take() {
            forget(self.api);
            settle(outcome);
        }
    }
}

impl Value {
    /// A method of an object of the in-process host's.
    pub(crate) fn from_method(handler: Handler) -> Value {
        Value(Repr::Method(handler))
    }

    /// Whether it is a method of an object of the in-process host's.
    pub(crate) fn is_method(&self) -> bool {
        matches!(self.0, Repr::Method(_))
    }
}

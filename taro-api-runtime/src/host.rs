//! The in-process host: what answers on a native target, so that an app's logic runs under `cargo test`.

mod object;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::rc::Rc;

use crate::any::Any;
use crate::api::Api;
use crate::convert::{Mismatch, ToJs};
use crate::error::{ERR_MSG, Error};
use crate::js::{Object as Properties, Outcome, Value};

pub use self::object::{Method, Object};
pub use crate::task::run;

type Settle = Box<dyn FnOnce(Outcome)>;
pub(crate) type Handler = Rc<dyn Fn(&[Value], Rc<RawReply>)>;

#[derive(Default)]
struct State {
    handlers: BTreeMap<&'static str, Handler>,
    calls: Vec<(&'static str, Vec<Value>)>,
    current: Option<&'static str>,
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
    static UNANSWERED: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

/// Answers an API at once.
///
/// A later handler of the same API takes the place of an earlier one. An error's text needs no name before it:
/// `auth deny` becomes `login:fail auth deny`.
pub fn on<A, T>(api: Api<A, T>, handler: impl Fn(A) -> Result<T, Error> + 'static)
where
    A: 'static,
    T: ToJs + 'static,
{
    on_later(api, move |argument, reply| match handler(argument) {
        Ok(result) => reply.success(result),
        Err(error) => reply.fail(error),
    });
}

/// Answers an API when the handler, or whoever it hands the [`Reply`] to, has an answer.
///
/// ```
/// use std::cell::RefCell;
/// use std::rc::Rc;
/// use taro_api::{host, login};
///
/// let waiting = Rc::new(RefCell::new(None));
/// let slot = Rc::clone(&waiting);
/// host::on_later(login::API, move |_, reply| *slot.borrow_mut() = Some(reply));
///
/// let promise = login(None);
/// waiting.take().unwrap().success(login::SuccessCallbackResult::new("code-1"));
/// assert_eq!(host::run(promise)?.code, "code-1");
/// # Ok::<(), taro_api::Error>(())
/// ```
pub fn on_later<A, T>(api: Api<A, T>, handler: impl Fn(A, Reply<T>) + 'static)
where
    A: 'static,
    T: ToJs + 'static,
{
    let raw = move |arguments: &[Value], raw: Rc<RawReply>| {
        raw.read(api.read(arguments), |argument, raw| handler(argument, Reply::of(raw)));
    };
    STATE.with_borrow_mut(|state| state.handlers.insert(api.name(), Rc::new(raw)));
}

/// What the calls of an API took, first to last. Callbacks are not among it: they stay with the call.
#[must_use]
pub fn calls<A, T>(api: Api<A, T>) -> Vec<A> {
    STATE.with_borrow(|state| {
        let calls = state.calls.iter().filter(|(name, _)| *name == api.name());
        calls.filter_map(|(_, arguments)| api.read(arguments).ok()).collect()
    })
}

/// Says which host this thread's in-process host is, by its name.
pub fn set_current(host: &'static str) {
    STATE.with_borrow_mut(|state| state.current = Some(host));
}

/// What [`set_current`] said.
pub(crate) fn current() -> Option<&'static str> {
    STATE.with_borrow(|state| state.current)
}

/// Forgets this thread's handlers and calls, and which host it is.
pub fn reset() {
    STATE.take();
    UNANSWERED.take();
}

/// The answer to one call.
///
/// The first answer counts, as it does for a host that gives several. A reply that is dropped never answers.
pub struct Reply<T> {
    raw: Rc<RawReply>,
    result: PhantomData<fn(T)>,
}

impl<T> Reply<T> {
    fn of(raw: Rc<RawReply>) -> Reply<T> {
        Reply { raw, result: PhantomData }
    }
}

impl<T: ToJs> Reply<T> {
    /// Answers with a success; `login:ok` is added where the result has no text.
    pub fn success(&self, result: T) {
        self.raw.answer(Ok(result.to_js()));
    }

    /// Answers with a failure.
    pub fn fail(&self, error: Error) {
        self.raw.answer(Err(error));
    }

    /// Gives a task its methods, before the handler returns; `abort` it has without.
    pub fn task(&self, object: &Object) {
        self.raw.task.replace(object.value());
    }

    /// Answers with a success of any shape, as hosts do that Taro's types do not describe.
    pub fn success_raw(&self, value: impl Into<Any>) {
        self.raw.settle(Ok(value.into().to_js()));
    }

    /// Answers with a failure of any shape.
    pub fn fail_raw(&self, value: impl Into<Any>) {
        self.raw.settle(Err(value.into().to_js()));
    }
}

impl<T> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply").field("api", &self.raw.api).finish()
    }
}

/// The answer to one call, of whatever type.
pub(crate) struct RawReply {
    api: &'static str,
    settle: Cell<Option<Settle>>,
    /// What the call gives beside its answer.
    task: RefCell<Value>,
}

impl RawReply {
    /// The object of a task.
    pub(crate) fn task(&self) -> Value {
        self.task.borrow().clone()
    }

    /// Goes on with what was read of the arguments; what could not be read is the answer.
    fn read<A>(self: Rc<Self>, read: Result<A, Mismatch>, then: impl FnOnce(A, Rc<Self>)) {
        match read {
            Ok(read) => then(read, self),
            Err(mismatch) => self.settle(Err(Error::new(format!("{}:fail {mismatch}", self.api)).to_value())),
        }
    }

    /// Answers as hosts do: an error's text, and that of a success, begins with the name.
    fn answer(&self, answer: Result<Value, Error>) {
        self.settle(match answer {
            Ok(value) => Ok(told(self.api, value)),
            Err(mut error) => {
                if !error.err_msg.contains(":fail") {
                    error.err_msg = format!("{}:fail {}", self.api, error.err_msg);
                }
                Err(error.to_value())
            }
        });
    }

    /// Answers as a host does whose task was aborted.
    pub(crate) fn abort(&self) {
        self.settle(Err(Error::new(format!("{}:fail abort", self.api)).to_value()));
    }

    fn settle(&self, outcome: Outcome) {
        if let Some(settle) = self.settle.take() {
            UNANSWERED.with_borrow_mut(|list| {
                if let Some(at) = list.iter().position(|api| *api == self.api) {
                    list.swap_remove(at);
                }
            });
            settle(outcome);
        }
    }
}

/// A success without a text gets the one that hosts give. An object with methods is no result, and stays what it is.
fn told(api: &str, value: Value) -> Value {
    let silent = value.get(ERR_MSG).as_string().is_none_or(|text| text.is_empty());
    let no_methods = |entries: &Vec<(String, Value)>| !entries.iter().any(|(_, value)| value.is_method());
    let Some(entries) = value.as_entries().filter(|_| silent).filter(no_methods) else { return value };
    let object = Properties::new();
    for (key, value) in entries {
        object.set_named(&key, value);
    }
    object.set_str(ERR_MSG, &format!("{api}:ok"));
    object.into_value()
}

/// Where every call of this thread arrives.
pub(crate) fn dispatch(api: &'static str, arguments: &[Value], settle: Settle) -> Option<Rc<RawReply>> {
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

/// Calls a handler: of an API, or of an object's method.
pub(crate) fn call(api: &'static str, handler: &Handler, arguments: &[Value], settle: Settle) -> Rc<RawReply> {
    UNANSWERED.with_borrow_mut(|list| list.push(api));
    let reply = Rc::new(RawReply { api, settle: Cell::new(Some(settle)), task: RefCell::default() });
    handler(arguments, Rc::clone(&reply));
    reply
}

/// The calls that wait for an answer.
pub(crate) fn unanswered() -> Vec<&'static str> {
    UNANSWERED.with_borrow(Clone::clone)
}

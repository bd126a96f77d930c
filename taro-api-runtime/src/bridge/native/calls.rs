//! Calls to the in-process host.

use std::cell::RefCell;
use std::rc::Rc;

use super::Value;
use super::handlers::{self, RawReply, Settle};
use super::value::Repr;
use crate::bridge::{Callee, Class, Constant, Hang, Outcome, Pending};
use crate::text::unsupported;

/// What a function is imported as: the host finds it by its name.
pub type Imported = ();

/// A function of Taro's, by its name.
#[derive(Clone, Copy)]
pub struct Import {
    name: &'static str,
}

impl Import {
    /// The function of that name.
    pub const fn new(name: &'static str, _: &'static Imported) -> Import {
        Import { name }
    }

    /// The function of that name, of another package.
    pub const fn of_package(name: &'static str, _: &'static Imported) -> Import {
        Import { name }
    }
}

/// What an object of the host is imported as.
pub type Global = ();

/// A function of an object of the host, by its name: the in-process host has one place for all of them.
pub type GlobalImport = Import;

impl Constant for Import {
    fn read(&self) -> Value {
        self.invoke(&[]).unwrap_or_default()
    }
}

impl Class for Import {
    fn construct(&self, arguments: &[Value]) -> Outcome {
        self.invoke(arguments)
    }
}

impl Callee for Import {
    type Owned = Import;

    fn name(&self) -> &'static str {
        self.name
    }

    fn invoke(&self, arguments: &[Value]) -> Outcome {
        now(|settle| drop(handlers::dispatch(self.name, arguments, settle)))
    }

    fn start(self, hang: Hang, arguments: &[Value], pending: Pending) -> Task {
        Task(handlers::dispatch(self.name, arguments, later(self.name, hang, pending)))
    }

    fn into_owned(self) -> Import {
        self
    }
}

impl Value {
    /// Calls a method for what it returns at once; an absent one throws `undefined`.
    pub(in crate::bridge) fn invoke(&self, name: &'static str, arguments: &[Value]) -> Outcome {
        now(|settle| drop(self.method(name, arguments, settle)))
    }

    /// Calls a function; what is none throws `undefined`.
    pub(crate) fn apply(&self, _object: &Value, arguments: &[Value]) -> Outcome {
        match &self.0 {
            Repr::Function(function) => Ok(function(arguments)),
            Repr::Method(handler) => now(|settle| drop(handlers::call("callback", handler, arguments, settle))),
            _ => Err(Value::UNDEFINED),
        }
    }

    /// Calls a method for what it answers, once, now or later.
    pub(in crate::bridge) fn start(
        &self,
        name: &'static str,
        hang: Hang,
        arguments: &[Value],
        pending: Pending,
    ) -> Task {
        Task(self.method(name, arguments, later(name, hang, pending)))
    }

    /// Calls a method; the answer of a plain function is what it returns.
    fn method(&self, name: &'static str, arguments: &[Value], settle: Settle) -> Option<Rc<RawReply>> {
        match self.get(name).0 {
            Repr::Method(handler) => return Some(handlers::call(name, &handler, arguments, settle)),
            Repr::Function(function) => settle(Ok(function(arguments))),
            _ => settle(Err(Value::UNDEFINED)),
        }
        None
    }
}

/// What tells a call its answer. Hosts call failures a success too, with a text that does not end in `:ok`; and what no
/// handler answers, this host does not have.
fn later(api: &'static str, hang: Hang, pending: Pending) -> Settle {
    Box::new(move |outcome| {
        let (good, value) = match outcome {
            Ok(value) => (value.is_good(hang != Hang::None), value),
            Err(value) if value.is_undefined() => (false, Value::failed(&unsupported(api))),
            Err(value) => (false, value),
        };
        (pending.answer)(pending.number, good, value);
    })
}

/// What a call answers before it returns.
fn now(call: impl FnOnce(Settle)) -> Outcome {
    let outcome = Rc::new(RefCell::new(None));
    let slot = Rc::clone(&outcome);
    call(Box::new(move |it| *slot.borrow_mut() = Some(it)));
    let answered = outcome.borrow_mut().take();
    answered.unwrap_or(Ok(Value::UNDEFINED))
}

/// A call under way.
#[derive(Clone, Default)]
pub struct Task(Option<Rc<RawReply>>);

impl Task {
    /// The object that the host gave for it.
    pub(crate) fn value(&self) -> Value {
        self.0.as_ref().map(|reply| reply.task()).unwrap_or_default()
    }

    /// Ends it, unless it was answered. A handler that gave the task an `abort` of its own hears of it first.
    pub(crate) fn abort(&self) {
        if let Some(reply) = &self.0 {
            drop(reply.task().invoke("abort", &[]));
            reply.abort();
        }
    }
}

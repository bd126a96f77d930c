//! Calls to the host, and what waits for their answers.

use wasm_bindgen::{JsThreadLocal, JsValue};

use super::program::place;
use super::{Value, enter, shim};
use crate::bridge::codes::{HANG_PACKAGE, HANG_STATUS};
use crate::bridge::{Callee, Class, Constant, Hang, Outcome, Pending};

// It crosses as its number.
const _: () = assert!(Hang::Status as u32 == HANG_STATUS);

/// A function as wasm-bindgen imports it.
pub type Imported = JsThreadLocal<JsValue>;

/// A function of Taro's: its name, and the function itself.
#[derive(Clone, Copy)]
pub struct Import {
    name: &'static str,
    function: &'static Imported,
    /// Zero, or what is added to how its calls are made.
    package: u32,
}

impl Import {
    /// The function of that name, of Taro's.
    pub const fn new(name: &'static str, function: &'static Imported) -> Import {
        Import { name, function, package: 0 }
    }

    /// The function of that name, of another package.
    pub const fn of_package(name: &'static str, function: &'static Imported) -> Import {
        Import { name, function, package: HANG_PACKAGE }
    }
}

impl Constant for Import {
    fn read(&self) -> Value {
        let (at, key) = place(self.name);
        self.function.with(|function| Value(shim::constant(function, at, key)))
    }
}

impl Class for Import {
    fn construct(&self, arguments: &[Value]) -> Outcome {
        let (at, key) = place(self.name);
        let arguments = Value::from_items(arguments.to_vec()).0;
        self.function.with(|it| shim::construct(it, at, key, &arguments)).map(Value).map_err(Value)
    }
}

impl Class for GlobalImport {
    fn construct(&self, arguments: &[Value]) -> Outcome {
        let (at, key) = place(self.name);
        let class = self.global()?.get(self.name);
        shim::construct(&class.0, at, key, &Value::from_items(arguments.to_vec()).0).map(Value).map_err(Value)
    }
}

/// An object of the host as wasm-bindgen imports it; a host may have none of that name.
pub type Global = JsThreadLocal<Option<JsValue>>;

/// A function of an object of the host, as `wx.login` is: its name, and the object.
#[derive(Clone, Copy)]
pub struct GlobalImport {
    name: &'static str,
    global: &'static Global,
}

impl GlobalImport {
    /// The function of that name.
    pub const fn new(name: &'static str, global: &'static Global) -> GlobalImport {
        GlobalImport { name, global }
    }

    /// The object. Without it, the function is absent as well.
    fn global(&self) -> Outcome {
        self.global.with(|it| it.clone().map(Value).ok_or(Value::UNDEFINED))
    }
}

impl Constant for GlobalImport {
    fn read(&self) -> Value {
        self.global().map(|it| it.get(self.name)).unwrap_or_default()
    }
}

impl Callee for GlobalImport {
    type Owned = GlobalImport;

    fn name(&self) -> &'static str {
        self.name
    }

    fn invoke(&self, arguments: &[Value]) -> Outcome {
        self.global()?.invoke(self.name, arguments)
    }

    fn start(self, hang: Hang, arguments: &[Value], pending: Pending) -> Task {
        self.global().unwrap_or_default().start(self.name, hang, arguments, pending)
    }

    fn into_owned(self) -> GlobalImport {
        self
    }
}

impl Callee for Import {
    type Owned = Import;

    fn name(&self) -> &'static str {
        self.name
    }

    fn invoke(&self, arguments: &[Value]) -> Outcome {
        let ((at, key), (first, rest)) = (place(self.name), split(arguments));
        let answer = self.function.with(|function| shim::invoke(function, at, key, first, &rest));
        answer.map(Value).map_err(Value)
    }

    fn start(self, hang: Hang, arguments: &[Value], pending: Pending) -> Task {
        let ((at, key), (first, rest)) = (place(self.name), split(arguments));
        let id = enter::wait(pending);
        Task(
            self.function.with(|function| shim::start(function, at, key, id, hang as u32 | self.package, first, &rest)),
        )
    }

    fn into_owned(self) -> Import {
        self
    }
}

impl Value {
    /// Calls a method for what it returns at once; an absent one throws `undefined`.
    pub(in crate::bridge) fn invoke(&self, method: &'static str, arguments: &[Value]) -> Outcome {
        let ((at, key), (first, rest)) = (place(method), split(arguments));
        shim::invoke_method(&self.0, at, key, first, &rest).map(Value).map_err(Value)
    }

    /// Calls a method for what it answers, once, now or later.
    pub(in crate::bridge) fn start(
        &self,
        method: &'static str,
        hang: Hang,
        arguments: &[Value],
        pending: Pending,
    ) -> Task {
        let ((at, key), (first, rest)) = (place(method), split(arguments));
        Task(shim::start_method(&self.0, at, key, enter::wait(pending), hang as u32, first, &rest))
    }
}

/// A call under way, which some hosts can end.
#[derive(Clone, Default)]
pub struct Task(JsValue);

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

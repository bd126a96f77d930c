//! The seam's native side: values in memory, and calls that reach this thread's [`Host`](crate::host::Host).

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

use super::{Function, Outcome};
use crate::error::unsupported;
use crate::host;
use crate::promise::Call;

/// A JavaScript value. Objects and arrays are shared, as there.
#[derive(Clone, Default)]
pub struct Value(Repr);

#[derive(Clone, Default)]
enum Repr {
    #[default]
    Undefined,
    Null,
    Bool(bool),
    Number(f64),
    String(Rc<str>),
    Bytes(Rc<[u8]>),
    Array(Rc<RefCell<Vec<Value>>>),
    Object(Rc<RefCell<BTreeMap<String, Value>>>),
    Function(Function),
    Method(host::Handler),
}

impl Value {
    /// `undefined`
    pub const UNDEFINED: Value = Value(Repr::Undefined);
    /// `null`
    pub const NULL: Value = Value(Repr::Null);

    /// A boolean.
    pub fn from_bool(value: bool) -> Value {
        Value(Repr::Bool(value))
    }

    /// A number.
    pub fn from_f64(value: f64) -> Value {
        Value(Repr::Number(value))
    }

    /// A string.
    pub fn from_text(value: &str) -> Value {
        Value(Repr::String(value.into()))
    }

    /// An `ArrayBuffer`.
    pub fn from_bytes(value: &[u8]) -> Value {
        Value(Repr::Bytes(value.into()))
    }

    /// A `Uint8ClampedArray`: bytes like others here.
    pub fn from_clamped(value: &[u8]) -> Value {
        Value::from_bytes(value)
    }

    /// A `Float32Array`: numbers like others here.
    pub fn from_floats(value: &[f32]) -> Value {
        Value::from_items(value.iter().map(|it| Value::from_f64(f64::from(*it))).collect())
    }

    /// An array.
    pub fn from_items(items: Vec<Value>) -> Value {
        Value(Repr::Array(Rc::new(RefCell::new(items))))
    }

    /// The boolean, if it is one.
    pub fn as_bool(&self) -> Option<bool> {
        if let Repr::Bool(it) = self.0 { Some(it) } else { None }
    }

    /// The number, if it is one.
    pub fn as_f64(&self) -> Option<f64> {
        if let Repr::Number(it) = self.0 { Some(it) } else { None }
    }

    /// The string, if it is one.
    pub fn as_string(&self) -> Option<String> {
        if let Repr::String(it) = &self.0 { Some(it.to_string()) } else { None }
    }

    /// The bytes, if it is an `ArrayBuffer`.
    pub fn as_bytes(&self) -> Option<Vec<u8>> {
        if let Repr::Bytes(it) = &self.0 { Some(it.to_vec()) } else { None }
    }

    /// The numbers, if it is an array of nothing else.
    #[expect(clippy::cast_possible_truncation, reason = "as a `Float32Array` does")]
    pub fn as_floats(&self) -> Option<Vec<f32>> {
        self.as_items()?.iter().map(|it| it.as_f64().map(|it| it as f32)).collect()
    }

    /// The items, if it is an array.
    pub fn as_items(&self) -> Option<Vec<Value>> {
        if let Repr::Array(it) = &self.0 { Some(it.borrow().clone()) } else { None }
    }

    /// The keys and values, if it is an object.
    pub fn as_entries(&self) -> Option<Vec<(String, Value)>> {
        let Repr::Object(it) = &self.0 else { return None };
        Some(it.borrow().iter().map(|(key, value)| (key.clone(), value.clone())).collect())
    }

    /// Whether it is `undefined` or `null`.
    pub fn is_nullish(&self) -> bool {
        matches!(self.0, Repr::Undefined | Repr::Null)
    }

    /// Whether it is `undefined`.
    pub fn is_undefined(&self) -> bool {
        matches!(self.0, Repr::Undefined)
    }

    /// Whether it can have properties.
    pub fn is_object(&self) -> bool {
        matches!(self.0, Repr::Object(_) | Repr::Array(_) | Repr::Bytes(_))
    }

    /// A property; `undefined` where there is none.
    pub fn get(&self, name: &'static str) -> Value {
        match &self.0 {
            Repr::Object(it) => it.borrow().get(name).cloned().unwrap_or_default(),
            _ => Value::UNDEFINED,
        }
    }

    /// A property, if it is a string.
    pub fn get_string(&self, name: &'static str) -> Option<String> {
        self.get(name).as_string()
    }

    /// A property, if it is a number.
    pub fn get_f64(&self, name: &'static str) -> Option<f64> {
        self.get(name).as_f64()
    }

    /// A property, if it is a boolean.
    pub fn get_bool(&self, name: &'static str) -> Option<bool> {
        self.get(name).as_bool()
    }

    /// A promise of something that has a `then`: here that is enough of one.
    #[must_use]
    pub(crate) fn promised(self) -> Value {
        self
    }

    /// The object, to set its properties; a new one if it is none.
    pub fn as_object(&self) -> Object {
        if let Repr::Object(it) = &self.0 { Object(Rc::clone(it)) } else { Object::new() }
    }

    /// A function that the host can call, and how long it may.
    pub(crate) fn from_function(call: Function) -> (Value, Subscription) {
        let live = Rc::new(Cell::new(true));
        let listening = Rc::clone(&live);
        let function = move |arguments: &[Value]| if listening.get() { call(arguments) } else { Value::UNDEFINED };
        (Value(Repr::Function(Rc::new(function))), Subscription { live: Some(live) })
    }

    /// A method of an object of the in-process host's.
    pub(crate) fn from_method(handler: host::Handler) -> Value {
        Value(Repr::Method(handler))
    }

    /// Whether it is a method of an object of the in-process host's.
    pub(crate) fn is_method(&self) -> bool {
        matches!(self.0, Repr::Method(_))
    }

    /// The function, if it is one.
    pub(crate) fn as_function(&self) -> Option<Function> {
        if let Repr::Function(it) = &self.0 { Some(Rc::clone(it)) } else { None }
    }

    /// Calls a method for what it returns at once; an absent one throws `undefined`.
    pub(crate) fn invoke(&self, name: &'static str, arguments: &[Value]) -> Outcome {
        now(|settle| drop(self.method(name, arguments, settle)))
    }

    /// Calls a method for what it answers, once, now or later.
    pub(crate) fn start(&self, name: &'static str, _callbacks: bool, arguments: &[Value], call: Call) -> Task {
        Task(self.method(name, arguments, told(call)))
    }

    /// Calls a method; the answer of a plain function is what it returns.
    fn method(
        &self,
        name: &'static str,
        arguments: &[Value],
        settle: Box<dyn FnOnce(Outcome)>,
    ) -> Option<Rc<host::RawReply>> {
        match self.get(name).0 {
            Repr::Method(handler) => return Some(host::call(name, &handler, arguments, settle)),
            Repr::Function(function) => settle(Ok(function(arguments))),
            _ => settle(Err(Value::UNDEFINED)),
        }
        None
    }

    /// What kind of value a property is.
    pub(crate) fn kind_of(&self, name: &'static str) -> &'static str {
        self.get(name).kind()
    }

    /// Whether a property is `undefined` or `null`.
    pub(crate) fn lacks(&self, name: &'static str) -> bool {
        self.get(name).is_nullish()
    }

    /// What kind of value it is, for an error.
    pub fn kind(&self) -> &'static str {
        match self.0 {
            Repr::Undefined => "undefined",
            Repr::Null => "null",
            Repr::Bool(_) => "a boolean",
            Repr::Number(_) => "a number",
            Repr::String(_) => "a string",
            Repr::Bytes(_) => "an ArrayBuffer",
            Repr::Array(_) => "an array",
            Repr::Object(_) => "an object",
            Repr::Function(_) | Repr::Method(_) => "a function",
        }
    }
}

impl PartialEq for Value {
    fn eq(&self, other: &Value) -> bool {
        match (&self.0, &other.0) {
            (Repr::Undefined, Repr::Undefined) | (Repr::Null, Repr::Null) => true,
            (Repr::Bool(a), Repr::Bool(b)) => a == b,
            (Repr::Number(a), Repr::Number(b)) => a == b,
            (Repr::String(a), Repr::String(b)) => a == b,
            (Repr::Bytes(a), Repr::Bytes(b)) => a == b,
            (Repr::Array(a), Repr::Array(b)) => Rc::ptr_eq(a, b) || *a.borrow() == *b.borrow(),
            (Repr::Function(a), Repr::Function(b)) => Rc::ptr_eq(a, b),
            (Repr::Method(a), Repr::Method(b)) => Rc::ptr_eq(a, b),
            (Repr::Object(a), Repr::Object(b)) => Rc::ptr_eq(a, b) || *a.borrow() == *b.borrow(),
            _ => false,
        }
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Undefined => f.write_str("undefined"),
            Repr::Null => f.write_str("null"),
            Repr::Bool(it) => it.fmt(f),
            Repr::Number(it) => fmt::Display::fmt(it, f),
            Repr::String(it) => it.fmt(f),
            Repr::Bytes(it) => write!(f, "ArrayBuffer({})", it.len()),
            Repr::Array(it) => f.debug_list().entries(it.borrow().iter()).finish(),
            Repr::Function(_) | Repr::Method(_) => f.write_str("function"),
            Repr::Object(it) => f.debug_map().entries(it.borrow().iter()).finish(),
        }
    }
}

/// An object that is being made.
#[derive(Clone, Debug, Default)]
pub struct Object(Rc<RefCell<BTreeMap<String, Value>>>);

impl Object {
    /// `{}`
    pub fn new() -> Object {
        Object::default()
    }

    /// Sets a property.
    pub fn set_value(&self, name: &'static str, value: Value) {
        self.set_named(name, value);
    }

    /// Sets a number.
    pub fn set_f64(&self, name: &'static str, value: f64) {
        self.set_value(name, Value::from_f64(value));
    }

    /// Sets a boolean.
    pub fn set_bool(&self, name: &'static str, value: bool) {
        self.set_value(name, Value::from_bool(value));
    }

    /// Sets a string.
    pub fn set_str(&self, name: &'static str, value: &str) {
        self.set_value(name, Value::from_text(value));
    }

    /// Sets a property whose name is known only now.
    pub fn set_named(&self, key: &str, value: Value) {
        self.0.borrow_mut().insert(key.to_owned(), value);
    }

    /// The object as a value.
    pub fn into_value(self) -> Value {
        Value(Repr::Object(self.0))
    }
}

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

    /// Its JavaScript name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The value itself, where it is no function.
    pub(crate) fn read(&self) -> Value {
        self.invoke(&[]).unwrap_or_default()
    }

    /// Calls it for what it returns at once; an absent one throws.
    pub(crate) fn invoke(&self, arguments: &[Value]) -> Outcome {
        now(|settle| drop(host::dispatch(self.name, arguments, settle)))
    }

    /// Calls it for what it answers, once, now or later.
    pub(crate) fn start(&self, _callbacks: bool, arguments: &[Value], call: Call) -> Task {
        Task(host::dispatch(self.name, arguments, told(call)))
    }
}

/// What tells a call its answer. Hosts call failures a success too, with a text that does not end in `:ok`; and what no
/// handler answers, this host does not have.
fn told(call: Call) -> Box<dyn FnOnce(Outcome)> {
    Box::new(move |outcome| {
        let api = call.api();
        call.answer(match outcome {
            Ok(value) if !value.is_good() => Err(value),
            Err(value) if value.is_undefined() => Err(Value::failed(&unsupported(api))),
            outcome => outcome,
        });
    })
}

/// What a call answers before it returns.
fn now(call: impl FnOnce(Box<dyn FnOnce(Outcome)>)) -> Outcome {
    let outcome = Rc::new(RefCell::new(None));
    let slot = Rc::clone(&outcome);
    call(Box::new(move |it| *slot.borrow_mut() = Some(it)));
    let answered = outcome.borrow_mut().take();
    answered.unwrap_or(Ok(Value::UNDEFINED))
}

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

/// A call under way.
#[derive(Default)]
pub(crate) struct Task(Option<Rc<host::RawReply>>);

impl Task {
    /// The object that the host gave for it.
    pub(crate) fn value(&self) -> Value {
        self.0.as_ref().map(|reply| reply.task()).unwrap_or_default()
    }

    /// Ends it, unless it was answered.
    pub(crate) fn abort(&self) {
        if let Some(reply) = &self.0 {
            reply.abort();
        }
    }
}

#[cfg(feature = "serde")]
impl Value {
    /// Makes a value of what serde can write.
    pub(crate) fn serialize(value: &(impl serde::Serialize + ?Sized)) -> Result<Value, String> {
        serde_json::to_value(value).map(Value::from_json).map_err(|error| error.to_string())
    }

    /// Reads a value with serde.
    pub(crate) fn deserialize<T: serde::de::DeserializeOwned>(&self) -> Result<T, String> {
        serde_json::from_value(self.to_json()).map_err(|error| error.to_string())
    }

    fn from_json(json: serde_json::Value) -> Value {
        match json {
            serde_json::Value::Null => Value::NULL,
            serde_json::Value::Bool(it) => Value::from_bool(it),
            serde_json::Value::Number(it) => Value::from_f64(it.as_f64().unwrap_or(f64::NAN)),
            serde_json::Value::String(it) => Value::from_text(&it),
            serde_json::Value::Array(items) => Value::from_items(items.into_iter().map(Value::from_json).collect()),
            serde_json::Value::Object(entries) => {
                let object = Object::new();
                for (key, value) in entries {
                    object.set_named(&key, Value::from_json(value));
                }
                object.into_value()
            }
        }
    }

    fn to_json(&self) -> serde_json::Value {
        match &self.0 {
            Repr::Undefined | Repr::Null | Repr::Function(_) | Repr::Method(_) => serde_json::Value::Null,
            Repr::Bool(it) => (*it).into(),
            Repr::Number(it) => whole(*it).map_or_else(|| (*it).into(), serde_json::Value::from),
            Repr::String(it) => (**it).into(),
            Repr::Bytes(it) => it.to_vec().into(),
            Repr::Array(items) => items.borrow().iter().map(Value::to_json).collect(),
            Repr::Object(entries) => {
                entries.borrow().iter().map(|(key, value)| (key.clone(), value.to_json())).collect()
            }
        }
    }
}

/// A whole number as one, so that integers can be read.
#[cfg(feature = "serde")]
#[expect(clippy::cast_possible_truncation, reason = "only whole numbers that fit are taken")]
fn whole(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0).then_some(number as i64)
}

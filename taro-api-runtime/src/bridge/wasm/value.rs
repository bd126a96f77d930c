//! A value of JavaScript's.

use std::fmt;

use wasm_bindgen::JsValue;

use super::program::place;
use super::{Object, shim};
use crate::bridge::codes::{IS_ARRAY, IS_FALSE, IS_FUNCTION, IS_NULL, IS_OBJECT, IS_TRUE, IS_UNDEFINED};

/// A JavaScript value.
#[derive(Clone, PartialEq)]
pub struct Value(pub(super) JsValue);

impl Value {
    /// `undefined`
    pub const UNDEFINED: Value = Value(JsValue::UNDEFINED);
    /// `null`
    pub const NULL: Value = Value(JsValue::NULL);

    /// A boolean.
    pub fn from_bool(value: bool) -> Value {
        Value(JsValue::from_bool(value))
    }

    /// A number.
    pub fn from_f64(value: f64) -> Value {
        Value(JsValue::from_f64(value))
    }

    /// A string.
    pub fn from_text(value: &str) -> Value {
        Value(JsValue::from_str(value))
    }

    /// An `ArrayBuffer`.
    pub fn from_bytes(value: &[u8]) -> Value {
        Value(shim::buffer(value))
    }

    /// A `Uint8ClampedArray`.
    pub fn from_clamped(value: &[u8]) -> Value {
        Value(shim::clamped(value))
    }

    /// A `Float32Array`.
    pub fn from_floats(value: &[f32]) -> Value {
        Value(shim::floats(value))
    }

    /// An array.
    pub fn from_items(items: Vec<Value>) -> Value {
        let list = shim::array();
        items.iter().for_each(|item| shim::push(&list, &item.0));
        Value(list)
    }

    /// The boolean, if it is one.
    pub fn as_bool(&self) -> Option<bool> {
        truth(self.which())
    }

    /// The number, if it is one.
    pub fn as_f64(&self) -> Option<f64> {
        self.0.as_f64()
    }

    /// The string, if it is one.
    pub fn as_string(&self) -> Option<String> {
        self.0.as_string()
    }

    /// The bytes, if it is an `ArrayBuffer` or a view of bytes.
    pub fn as_bytes(&self) -> Option<Vec<u8>> {
        shim::bytes(&self.0)
    }

    /// The numbers, if it is a `Float32Array` or an array of nothing else.
    pub fn as_floats(&self) -> Option<Vec<f32>> {
        shim::numbers(&self.0)
    }

    /// The items, if it is an array.
    pub fn as_items(&self) -> Option<Vec<Value>> {
        let item = |index| Value(shim::at(&self.0, index));
        // A lie about its length is a length below nothing.
        let size = if self.which() == IS_ARRAY { shim::size(&self.0) } else { -1 };
        (size >= 0).then(|| (0..size).map(item).collect())
    }

    /// The keys and values, if it is an object.
    pub fn as_entries(&self) -> Option<Vec<(String, Value)>> {
        if !self.is_object() {
            return None;
        }
        let mut entries = Value(shim::entries(&self.0)).as_items()?.into_iter();
        let entry = || Some((entries.next()?.as_string()?, entries.next()?));
        Some(std::iter::from_fn(entry).collect())
    }

    /// Whether it is `undefined` or `null`.
    pub fn is_nullish(&self) -> bool {
        matches!(self.which(), IS_UNDEFINED | IS_NULL)
    }

    /// Whether it is `undefined`.
    pub fn is_undefined(&self) -> bool {
        self.which() == IS_UNDEFINED
    }

    /// Whether it can have properties. A task is a function with properties on some hosts.
    pub fn is_object(&self) -> bool {
        matches!(self.which(), IS_FUNCTION | IS_ARRAY | IS_OBJECT)
    }

    /// Whether it can have fields: an array has items.
    pub(crate) fn has_fields(&self) -> bool {
        matches!(self.which(), IS_FUNCTION | IS_OBJECT)
    }

    /// A property; `undefined` where there is none.
    pub fn get(&self, name: &'static str) -> Value {
        let (at, key) = place(name);
        Value(shim::get(&self.0, at, key))
    }

    /// A property, if it is a string.
    pub fn get_string(&self, name: &'static str) -> Option<String> {
        let (at, key) = place(name);
        shim::get_string(&self.0, at, key)
    }

    /// A property, if it is a number.
    pub fn get_f64(&self, name: &'static str) -> Option<f64> {
        let (at, key) = place(name);
        let number = shim::get_number(&self.0, at, key);
        // A `NaN` of the host's own is a number too.
        if number.is_nan() { self.get(name).as_f64() } else { Some(number) }
    }

    /// A property, if it is a boolean.
    pub fn get_bool(&self, name: &'static str) -> Option<bool> {
        truth(self.kind_at(name))
    }

    /// A property whose name is known only now; `undefined` where there is none.
    pub(crate) fn named(&self, name: &str) -> Value {
        Value(shim::named(&self.0, name))
    }

    /// Whether it is an `ArrayBuffer` or a view of bytes.
    pub(crate) fn is_bytes(&self) -> bool {
        shim::is_bytes(&self.0)
    }

    /// A promise of something that has a `then`.
    pub(crate) fn promised(self) -> Value {
        Value(shim::promised(&self.0))
    }

    /// The object, to set its properties.
    pub fn as_object(&self) -> Object {
        Object::of(self.0.clone())
    }

    /// What kind of value it is, for an error.
    pub fn kind(&self) -> &'static str {
        in_words(self.which())
    }

    /// The number of its kind: one function of JavaScript's tells them all apart.
    fn which(&self) -> u32 {
        shim::kind(&self.0, 0, 0)
    }

    fn kind_at(&self, name: &'static str) -> u32 {
        let (at, key) = place(name);
        shim::kind(&self.0, at, key)
    }

    /// What kind of value a property is.
    pub(crate) fn kind_of(&self, name: &'static str) -> &'static str {
        in_words(self.kind_at(name))
    }

    /// Whether a property is `undefined` or `null`.
    pub(crate) fn lacks(&self, name: &'static str) -> bool {
        matches!(self.kind_at(name), IS_UNDEFINED | IS_NULL)
    }
}

/// The boolean of that kind.
fn truth(kind: u32) -> Option<bool> {
    match kind {
        IS_FALSE => Some(false),
        IS_TRUE => Some(true),
        _ => None,
    }
}

fn in_words(kind: u32) -> &'static str {
    KINDS.get(kind as usize).unwrap_or(&KINDS[0])
}

/// The kinds of values in the order of their numbers.
const KINDS: [&str; 10] = [
    "something else",
    "undefined",
    "null",
    "a boolean",
    "a number",
    "a string",
    "a function",
    "an array",
    "an object",
    "a boolean",
];

impl Default for Value {
    fn default() -> Value {
        Value::UNDEFINED
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // wasm-bindgen's own text of a value would bring its whole printer along.
        match (self.as_string(), self.as_f64(), self.as_bool()) {
            (Some(text), ..) => text.fmt(f),
            (_, Some(number), _) => number.fmt(f),
            (.., Some(truth)) => truth.fmt(f),
            _ => f.write_str(self.kind()),
        }
    }
}

//! Values in memory.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

use super::{Handler, Object};
use crate::bridge::Function;

/// A JavaScript value. Objects and arrays are shared, as there.
#[derive(Clone, Default)]
pub struct Value(pub(super) Repr);

#[derive(Clone, Default)]
pub(super) enum Repr {
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
    Method(Handler),
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

    /// Whether it can have fields: an array has items.
    pub(crate) fn has_fields(&self) -> bool {
        matches!(self.0, Repr::Object(_))
    }

    /// A property; `undefined` where there is none.
    pub fn get(&self, name: &'static str) -> Value {
        self.named(name)
    }

    /// A property, if it is a string. Some clients tell one as a number or a boolean.
    pub fn get_string(&self, name: &'static str) -> Option<String> {
        match self.get(name).0 {
            Repr::String(it) => Some(it.to_string()),
            Repr::Number(it) => Some(number_text(it)),
            Repr::Bool(it) => Some(it.to_string()),
            _ => None,
        }
    }

    /// A property, if it is a number. Some clients tell one as a text.
    pub fn get_f64(&self, name: &'static str) -> Option<f64> {
        match self.get(name).0 {
            Repr::Number(it) => Some(it),
            Repr::String(it) => text_number(&it),
            _ => None,
        }
    }

    /// A property, if it is a boolean.
    pub fn get_bool(&self, name: &'static str) -> Option<bool> {
        self.get(name).as_bool()
    }

    /// A property whose name is known only now; `undefined` where there is none.
    pub(crate) fn named(&self, name: &str) -> Value {
        match &self.0 {
            Repr::Object(it) => it.borrow().get(name).cloned().unwrap_or_default(),
            Repr::Array(it) => name.parse().ok().and_then(|at: usize| it.borrow().get(at).cloned()).unwrap_or_default(),
            _ => Value::UNDEFINED,
        }
    }

    /// Whether it is an `ArrayBuffer`.
    pub(crate) fn is_bytes(&self) -> bool {
        matches!(self.0, Repr::Bytes(_))
    }

    /// A promise of something that has a `then`: here that is enough of one.
    #[must_use]
    pub(crate) fn promised(self) -> Value {
        self
    }

    /// The object, to set its properties; a new one if it is none.
    pub fn as_object(&self) -> Object {
        if let Repr::Object(it) = &self.0 { Object::of(Rc::clone(it)) } else { Object::new() }
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

/// A number as JavaScript writes it.
fn number_text(number: f64) -> String {
    if number.is_infinite() {
        return if number > 0.0 { "Infinity".to_owned() } else { "-Infinity".to_owned() };
    }
    let size = number.abs();
    if number == 0.0 || number.is_nan() || (1e-6..1e21).contains(&size) {
        // Zero has no sign there.
        return (number + 0.0).to_string();
    }
    let text = format!("{number:e}");
    if size < 1.0 { text } else { text.replace('e', "e+") }
}

/// The number that a text is, if it is one in decimal digits.
fn text_number(text: &str) -> Option<f64> {
    let text = text.trim();
    let plain = text.bytes().all(|it| it.is_ascii_digit() || b"+-.eE".contains(&it));
    text.parse().ok().filter(|_| plain)
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

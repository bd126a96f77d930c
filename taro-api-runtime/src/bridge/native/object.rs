//! Objects that are being made.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::Value;
use super::value::Repr;

/// An object that is being made.
#[derive(Clone, Debug, Default)]
pub struct Object(Rc<RefCell<BTreeMap<String, Value>>>);

impl Object {
    /// One that is there.
    pub(super) fn of(properties: Rc<RefCell<BTreeMap<String, Value>>>) -> Object {
        Object(properties)
    }

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

//! Objects that are being made.

use wasm_bindgen::JsValue;

use super::program::place;
use super::{Value, shim};

/// An object that is being made.
#[derive(Clone, Debug)]
pub struct Object(JsValue);

impl Object {
    /// `{}`
    #[expect(clippy::new_without_default, reason = "it is made on the other side")]
    pub fn new() -> Object {
        Object(shim::object())
    }

    /// One that stands with the host.
    pub(super) fn of(value: JsValue) -> Object {
        Object(value)
    }

    /// Sets a property.
    pub fn set_value(&self, name: &'static str, value: Value) {
        let (at, key) = place(name);
        shim::set_value(&self.0, at, key, value.0);
    }

    /// Sets a number.
    pub fn set_f64(&self, name: &'static str, value: f64) {
        let (at, key) = place(name);
        shim::set_f64(&self.0, at, key, value);
    }

    /// Sets a boolean.
    pub fn set_bool(&self, name: &'static str, value: bool) {
        let (at, key) = place(name);
        shim::set_bool(&self.0, at, key, value);
    }

    /// Sets a string.
    pub fn set_str(&self, name: &'static str, value: &str) {
        let (at, key) = place(name);
        shim::set_str(&self.0, at, key, value);
    }

    /// Sets a property whose name is known only now.
    pub fn set_named(&self, name: &str, value: Value) {
        shim::set_named(&self.0, name, value.0);
    }

    /// The object as a value.
    pub fn into_value(self) -> Value {
        Value(self.0)
    }
}

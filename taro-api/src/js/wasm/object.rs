//! Names of properties, and objects that are being made.

use std::sync::atomic::{AtomicU32, Ordering};

use wasm_bindgen::JsValue;

use super::{Value, shim};

/// The name of a property. JavaScript learns it once and knows it by a number from then on.
#[derive(Debug)]
pub struct Key {
    name: &'static str,
    /// The number; zero before JavaScript has learnt it.
    id: AtomicU32,
}

impl Key {
    /// The name.
    pub const fn new(name: &'static str) -> Key {
        Key { name, id: AtomicU32::new(0) }
    }

    /// The name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    pub(super) fn id(&self) -> u32 {
        self.learnt(shim::key)
    }

    /// The number, which `learn` gives the first time.
    pub(super) fn learnt(&self, learn: impl FnOnce(&str) -> u32) -> u32 {
        match self.id.load(Ordering::Relaxed) {
            0 => {
                let id = learn(self.name);
                self.id.store(id, Ordering::Relaxed);
                id
            }
            known => known,
        }
    }
}

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
    pub fn set_value(&self, key: &Key, value: Value) {
        shim::set_value(&self.0, key.id(), value.0);
    }

    /// Sets a number.
    pub fn set_f64(&self, key: &Key, value: f64) {
        shim::set_f64(&self.0, key.id(), value);
    }

    /// Sets a boolean.
    pub fn set_bool(&self, key: &Key, value: bool) {
        shim::set_bool(&self.0, key.id(), value);
    }

    /// Sets a string.
    pub fn set_str(&self, key: &Key, value: &str) {
        shim::set_str(&self.0, key.id(), value);
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

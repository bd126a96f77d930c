//! Values from and to what serde knows, as the tree of JSON that the other side has as a text.

use super::super::json;
use super::value::Repr;
use super::{Object, Value};

impl Value {
    /// Makes a value of what serde can write.
    pub(crate) fn serialize(value: &(impl serde::Serialize + ?Sized)) -> Result<Value, String> {
        serde_json::to_value(value).map(Value::from_json).map_err(|error| error.to_string())
    }

    /// Reads a value with serde.
    pub(crate) fn deserialize<T: serde::de::DeserializeOwned>(&self) -> Result<T, String> {
        json::read(&self.to_json().to_string())
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
#[expect(clippy::cast_possible_truncation, reason = "only whole numbers that fit are taken")]
fn whole(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0).then_some(number as i64)
}

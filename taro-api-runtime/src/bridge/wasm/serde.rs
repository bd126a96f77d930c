//! Values from and to what serde knows, as JSON: the in-process host reads and writes the same, and a program that uses none of
//! it carries none of it.

use super::super::json;
use super::{Value, shim};

impl Value {
    /// Makes a value of what serde can write.
    pub(crate) fn serialize(value: &(impl serde::Serialize + ?Sized)) -> Result<Value, String> {
        serde_json::to_string(value).map(|text| Value(shim::parse(&text))).map_err(|error| error.to_string())
    }

    /// Reads a value with serde.
    pub(crate) fn deserialize<T: serde::de::DeserializeOwned>(&self) -> Result<T, String> {
        let text = shim::json(&self.0).ok_or("JSON cannot hold this value")?;
        json::read(&text)
    }
}

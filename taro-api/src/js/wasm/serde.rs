//! Values from and to what serde knows.

use super::Value;

impl Value {
    /// Makes a value of what serde can write.
    pub(crate) fn serialize(value: &(impl serde::Serialize + ?Sized)) -> Result<Value, String> {
        let serializer = serde_wasm_bindgen::Serializer::json_compatible();
        value.serialize(&serializer).map(Value).map_err(|error| error.to_string())
    }

    /// Reads a value with serde.
    pub(crate) fn deserialize<T: serde::de::DeserializeOwned>(&self) -> Result<T, String> {
        serde_wasm_bindgen::from_value(self.0.clone()).map_err(|error| error.to_string())
    }
}

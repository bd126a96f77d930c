//! Arrays that the host keeps as memory, and not as a list of values. An `ArrayBuffer` is a plain `Vec<u8>`.

use std::ops::Deref;

use super::{Fields, FromJs, Mismatch, ToJs};
use crate::bridge::Value;

/// Bytes that the host has as a `Uint8ClampedArray`: the pixels of a canvas, red, green, blue and alpha in turn.
///
/// ```
/// use taro_api::Clamped;
///
/// let pixels = Clamped::from(vec![255, 0, 0, 255]);
/// assert_eq!(pixels.len(), 4);
/// assert_eq!(Vec::from(pixels), [255, 0, 0, 255]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clamped(pub Vec<u8>);

impl Deref for Clamped {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for Clamped {
    fn from(bytes: Vec<u8>) -> Clamped {
        Clamped(bytes)
    }
}

impl From<Clamped> for Vec<u8> {
    fn from(clamped: Clamped) -> Vec<u8> {
        clamped.0
    }
}

impl ToJs for Clamped {
    fn to_js(self) -> Value {
        Value::from_clamped(&self.0)
    }
}

impl FromJs for Clamped {
    fn from_js(value: &Value) -> Result<Clamped, Mismatch> {
        Vec::from_js(value).map(Clamped)
    }

    fn from_fields(_: &Fields<'_>) -> Clamped {
        Clamped::default()
    }
}

/// A `Float32Array`: `f32` does not cross by itself, so this is no array of numbers.
impl ToJs for Vec<f32> {
    fn to_js(self) -> Value {
        Value::from_floats(&self)
    }
}

impl FromJs for Vec<f32> {
    fn from_js(value: &Value) -> Result<Vec<f32>, Mismatch> {
        value.as_floats().ok_or_else(|| Mismatch::new("a Float32Array", value))
    }

    fn from_fields(_: &Fields<'_>) -> Vec<f32> {
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_come_back_as_they_went() {
        let pixels = Clamped(vec![1, 2, 255]);
        assert_eq!(Clamped::from_js(&pixels.clone().to_js()).unwrap(), pixels);
        let samples = vec![0.5_f32, -1.0, 0.1];
        assert_eq!(Vec::<f32>::from_js(&samples.clone().to_js()).unwrap(), samples);
    }

    #[test]
    fn what_is_none_is_told() {
        let mixed = Value::from_items(vec![Value::from_f64(1.0), Value::from_text("2")]);
        let mismatch = Vec::<f32>::from_js(&mixed).unwrap_err();
        assert_eq!(mismatch.to_string(), "expected a Float32Array, found an array");
        assert!(Clamped::from_js(&Value::from_text("bytes")).is_err());
    }
}

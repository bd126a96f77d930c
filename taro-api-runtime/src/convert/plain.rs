//! Rust's own types, and what stands for them on the other side.

use super::{Fields, FromJs, HELD, Mismatch, SUCCESS, ToJs, fit, held, report};
use crate::bridge::{Object, Value};

/// What a callback without a parameter receives.
#[derive(Debug)]
pub struct Ignored;

impl FromJs for Ignored {
    const TAKES_UNDEFINED: bool = true;

    fn from_js(_: &Value) -> Result<Ignored, Mismatch> {
        Ok(Ignored)
    }

    fn from_fields(_: &Fields<'_>) -> Ignored {
        Ignored
    }
}

impl ToJs for Value {
    fn to_js(self) -> Value {
        self
    }
}

impl FromJs for Value {
    const TAKES_UNDEFINED: bool = true;

    fn from_js(value: &Value) -> Result<Value, Mismatch> {
        Ok(value.clone())
    }

    fn from_fields(_: &Fields<'_>) -> Value {
        Value::UNDEFINED
    }
}

impl ToJs for () {
    fn to_js(self) -> Value {
        Value::UNDEFINED
    }
}

/// Nothing is expected, so nothing that comes is wrong.
impl FromJs for () {
    const IS_NOTHING: bool = true;
    const TAKES_UNDEFINED: bool = true;

    fn from_js(value: &Value) -> Result<(), Mismatch> {
        if fit::is_strict() && !value.is_nullish() && value.as_items().is_none_or(|it| !it.is_empty()) {
            return Err(Mismatch::new("nothing", value));
        }
        Ok(())
    }

    fn from_fields(_: &Fields<'_>) {}

    fn from_answer(value: &Value) -> Result<(), Mismatch> {
        if value.is_failure() { Err(Mismatch::new(SUCCESS, value)) } else { Ok(()) }
    }
}

impl ToJs for bool {
    fn to_js(self) -> Value {
        Value::from_bool(self)
    }

    fn set(self, object: &Object, name: &'static str) {
        object.set_bool(name, self);
    }
}

impl FromJs for bool {
    fn from_js(value: &Value) -> Result<bool, Mismatch> {
        value.as_bool().ok_or_else(|| Mismatch::new("a boolean", value))
    }

    fn from_fields(_: &Fields<'_>) -> bool {
        false
    }

    fn from_property(value: &Value) -> Result<bool, Mismatch> {
        Self::from_js(value).or_else(|mismatch| told(&held(value), HELD).ok_or(mismatch))
    }

    fn get(source: &Value, name: &'static str) -> Result<bool, Mismatch> {
        told(source, name).ok_or_else(|| Mismatch::at("a boolean", source, name))
    }

    fn get_optional(source: &Value, name: &'static str) -> Option<bool> {
        told(source, name).or_else(|| report::lost("a boolean", source, name))
    }
}

/// A boolean, which some hosts tell as a text or as a number.
fn told(source: &Value, name: &'static str) -> Option<bool> {
    let text = || match source.get_string(name)?.trim_ascii() {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    };
    source.get_bool(name).or_else(|| if fit::is_whole() { None } else { text() })
}

impl ToJs for f64 {
    fn to_js(self) -> Value {
        Value::from_f64(self)
    }

    fn set(self, object: &Object, name: &'static str) {
        object.set_f64(name, self);
    }
}

impl FromJs for f64 {
    const MAY_BE_TOLD: bool = true;

    fn from_js(value: &Value) -> Result<f64, Mismatch> {
        value.as_f64().ok_or_else(|| Mismatch::new("a number", value))
    }

    fn from_fields(_: &Fields<'_>) -> f64 {
        f64::NAN
    }

    fn get(source: &Value, name: &'static str) -> Result<f64, Mismatch> {
        fit::number(source, name).ok_or_else(|| Mismatch::at("a number", source, name))
    }

    fn get_optional(source: &Value, name: &'static str) -> Option<f64> {
        fit::number(source, name).or_else(|| report::lost("a number", source, name))
    }
}

impl ToJs for i64 {
    fn to_js(self) -> Value {
        number(self).to_js()
    }

    fn set(self, object: &Object, name: &'static str) {
        number(self).set(object, name);
    }
}

/// A fraction is rounded: a host may scale what it counts.
impl FromJs for i64 {
    const MAY_BE_TOLD: bool = true;

    fn from_js(value: &Value) -> Result<i64, Mismatch> {
        integer(value.as_f64()).ok_or_else(|| Mismatch::new(INTEGER, value))
    }

    fn from_fields(_: &Fields<'_>) -> i64 {
        0
    }

    fn get(source: &Value, name: &'static str) -> Result<i64, Mismatch> {
        integer(fit::number(source, name)).ok_or_else(|| Mismatch::at(INTEGER, source, name))
    }

    fn get_optional(source: &Value, name: &'static str) -> Option<i64> {
        integer(fit::number(source, name)).or_else(|| report::lost(INTEGER, source, name))
    }
}

#[expect(clippy::cast_precision_loss, reason = "JavaScript has no other number")]
fn number(integer: i64) -> f64 {
    integer as f64
}

const INTEGER: &str = "a whole number";

#[expect(clippy::cast_possible_truncation, reason = "what does not fit is none")]
fn integer(number: Option<f64>) -> Option<i64> {
    // JavaScript's own numbers are whole up to 2^53.
    number.filter(|it| it.abs() < 1e18).map(|it| it.round() as i64)
}

impl ToJs for &str {
    fn to_js(self) -> Value {
        Value::from_text(self)
    }

    fn set(self, object: &Object, name: &'static str) {
        object.set_str(name, self);
    }
}

impl ToJs for String {
    fn to_js(self) -> Value {
        Value::from_text(&self)
    }

    fn set(self, object: &Object, name: &'static str) {
        object.set_str(name, &self);
    }
}

impl FromJs for String {
    const MAY_BE_TOLD: bool = true;

    fn from_js(value: &Value) -> Result<String, Mismatch> {
        value.as_string().ok_or_else(|| Mismatch::new("a string", value))
    }

    fn from_fields(_: &Fields<'_>) -> String {
        String::new()
    }

    fn get(source: &Value, name: &'static str) -> Result<String, Mismatch> {
        fit::text(source, name).ok_or_else(|| Mismatch::at("a string", source, name))
    }

    fn get_optional(source: &Value, name: &'static str) -> Option<String> {
        fit::text(source, name).or_else(|| report::lost("a string", source, name))
    }
}

impl<T: ToJs> ToJs for Option<T> {
    fn to_js(self) -> Value {
        self.map_or(Value::UNDEFINED, ToJs::to_js)
    }

    fn to_item(self) -> Value {
        self.map_or(Value::NULL, ToJs::to_item).or_null()
    }

    fn set(self, object: &Object, name: &'static str) {
        if let Some(value) = self {
            value.set(object, name);
        }
    }
}

impl<T: FromJs> FromJs for Option<T> {
    const TAKES_UNDEFINED: bool = true;

    fn from_js(value: &Value) -> Result<Option<T>, Mismatch> {
        if value.is_nullish() { Ok(None) } else { T::from_js(value).map(Some) }
    }

    fn from_fields(_: &Fields<'_>) -> Option<T> {
        None
    }

    fn from_property(value: &Value) -> Result<Option<T>, Mismatch> {
        if value.is_nullish() { Ok(None) } else { T::from_property(value).map(Some) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_number_is_read_from_what_hosts_give() {
        let read = |value: Value| i64::from_js(&value).ok();
        assert_eq!(read(Value::from_f64(200.0)), Some(200));
        assert_eq!(read(Value::from_f64(-1.5)), Some(-2));
        // A text is read as a number, but not as one of several types: a union of both tells them apart by that.
        assert_eq!(read(Value::from_text("200")), None);
        assert_eq!(i64::from_property(&Value::from_text(" 200 ")).ok(), Some(200));
        let object = Object::new();
        object.set_named("status", Value::from_text("200"));
        assert_eq!(i64::get(&object.into_value(), "status").ok(), Some(200));
        for wrong in [f64::NAN, f64::INFINITY, 1e300] {
            assert_eq!(read(Value::from_f64(wrong)), None);
        }
        assert_eq!(read(Value::from_text("many")), None);
        assert_eq!(read(Value::UNDEFINED), None);
    }
}

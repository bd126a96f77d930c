//! Rust's own types, and what stands for them on the other side.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::time::Duration;

use super::{FromJs, Mismatch, ToJs};
use crate::js::{Object, Value};
use crate::settle::Settle;

thread_local! {
    /// How many types that can hold themselves are being read, each inside of the one before.
    static DEPTH: Cell<u32> = const { Cell::new(0) };
}

/// No host's object is as deep as that, unless it holds itself.
const DEEPEST: u32 = 100;

/// Reads what a type holds that can hold itself: an object of the host's can as well, and would be read without an end.
fn deeper<T>(value: &Value, read: impl FnOnce() -> Result<T, Mismatch>) -> Result<T, Mismatch> {
    let depth = DEPTH.get();
    if depth == DEEPEST {
        return Err(Mismatch::new("what does not hold itself", value));
    }
    DEPTH.set(depth + 1);
    let read = read();
    DEPTH.set(depth);
    read
}

/// A number of milliseconds for the host.
#[derive(Debug)]
pub struct Millis(pub Duration);

/// A number of seconds for the host.
#[derive(Debug)]
pub struct Seconds(pub Duration);

/// What a callback without a parameter receives.
#[derive(Debug)]
pub struct Ignored;

impl ToJs for Millis {
    fn to_js(self) -> Value {
        Value::from_f64(self.0.as_secs_f64() * 1000.0)
    }
}

impl ToJs for Seconds {
    fn to_js(self) -> Value {
        Value::from_f64(self.0.as_secs_f64())
    }
}

impl FromJs for Millis {
    fn from_js(value: &Value) -> Result<Millis, Mismatch> {
        duration(value, 1000.0).map(Millis)
    }

    fn absent() -> Millis {
        Millis(Duration::ZERO)
    }
}

impl FromJs for Seconds {
    fn from_js(value: &Value) -> Result<Seconds, Mismatch> {
        duration(value, 1.0).map(Seconds)
    }

    fn absent() -> Seconds {
        Seconds(Duration::ZERO)
    }
}

fn duration(value: &Value, per_second: f64) -> Result<Duration, Mismatch> {
    let wrong = || Mismatch::new("a number that is not negative", value);
    let seconds = value.as_f64().ok_or_else(wrong)? / per_second;
    Duration::try_from_secs_f64(seconds).map_err(|_| wrong())
}

impl FromJs for Ignored {
    fn from_js(_: &Value) -> Result<Ignored, Mismatch> {
        Ok(Ignored)
    }

    fn absent() -> Ignored {
        Ignored
    }
}

impl ToJs for Value {
    fn to_js(self) -> Value {
        self
    }
}

impl FromJs for Value {
    fn from_js(value: &Value) -> Result<Value, Mismatch> {
        Ok(value.clone())
    }

    fn absent() -> Value {
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
    fn from_js(_: &Value) -> Result<(), Mismatch> {
        Ok(())
    }

    fn absent() {}
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

    fn absent() -> bool {
        false
    }

    fn get(source: &Value, name: &'static str) -> Result<bool, Mismatch> {
        source.get_bool(name).ok_or_else(|| Mismatch::at("a boolean", source, name))
    }

    fn get_optional(source: &Value, name: &'static str) -> Option<bool> {
        source.get_bool(name)
    }
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
    fn from_js(value: &Value) -> Result<f64, Mismatch> {
        value.as_f64().ok_or_else(|| Mismatch::new("a number", value))
    }

    fn absent() -> f64 {
        f64::NAN
    }

    fn get(source: &Value, name: &'static str) -> Result<f64, Mismatch> {
        source.get_f64(name).ok_or_else(|| Mismatch::at("a number", source, name))
    }

    fn get_optional(source: &Value, name: &'static str) -> Option<f64> {
        source.get_f64(name)
    }
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
    fn from_js(value: &Value) -> Result<String, Mismatch> {
        value.as_string().ok_or_else(|| Mismatch::new("a string", value))
    }

    fn absent() -> String {
        String::new()
    }

    fn get(source: &Value, name: &'static str) -> Result<String, Mismatch> {
        source.get_string(name).ok_or_else(|| Mismatch::at("a string", source, name))
    }

    fn get_optional(source: &Value, name: &'static str) -> Option<String> {
        source.get_string(name)
    }
}

impl<T: ToJs> ToJs for Option<T> {
    fn to_js(self) -> Value {
        self.map_or(Value::UNDEFINED, ToJs::to_js)
    }

    fn set(self, object: &Object, name: &'static str) {
        if let Some(value) = self {
            value.set(object, name);
        }
    }

    fn settle(&mut self) -> Settle {
        self.as_mut().map(ToJs::settle).unwrap_or_default()
    }
}

impl<T: FromJs> FromJs for Option<T> {
    fn from_js(value: &Value) -> Result<Option<T>, Mismatch> {
        if value.is_nullish() { Ok(None) } else { T::from_js(value).map(Some) }
    }

    fn absent() -> Option<T> {
        None
    }
}

impl<T: ToJs> ToJs for Box<T> {
    fn to_js(self) -> Value {
        (*self).to_js()
    }
}

impl<T: FromJs> FromJs for Box<T> {
    fn from_js(value: &Value) -> Result<Box<T>, Mismatch> {
        deeper(value, || T::from_js(value).map(Box::new))
    }

    fn absent() -> Box<T> {
        Box::new(T::absent())
    }
}

impl<T: ToJs> ToJs for Vec<T> {
    fn to_js(self) -> Value {
        Value::from_items(self.into_iter().map(ToJs::to_js).collect())
    }
}

impl<T: FromJs> FromJs for Vec<T> {
    fn from_js(value: &Value) -> Result<Vec<T>, Mismatch> {
        let items = value.as_items().ok_or_else(|| Mismatch::new("an array", value))?;
        let read = |(at, item)| T::from_js(item).map_err(|mismatch| mismatch.inside(&format!("[{at}]")));
        deeper(value, || items.iter().enumerate().map(read).collect())
    }

    fn absent() -> Vec<T> {
        Vec::new()
    }
}

/// An `ArrayBuffer`: `u8` does not cross by itself, so this is no array of numbers.
impl ToJs for Vec<u8> {
    fn to_js(self) -> Value {
        Value::from_bytes(&self)
    }
}

impl FromJs for Vec<u8> {
    fn from_js(value: &Value) -> Result<Vec<u8>, Mismatch> {
        value.as_bytes().ok_or_else(|| Mismatch::new("an ArrayBuffer", value))
    }

    fn absent() -> Vec<u8> {
        Vec::new()
    }
}

impl<T: ToJs> ToJs for BTreeMap<String, T> {
    fn to_js(self) -> Value {
        let object = Object::new();
        for (key, value) in self {
            object.set_named(&key, value.to_js());
        }
        object.into_value()
    }
}

impl<T: FromJs> FromJs for BTreeMap<String, T> {
    fn from_js(value: &Value) -> Result<BTreeMap<String, T>, Mismatch> {
        let entries = value.as_entries().ok_or_else(|| Mismatch::new("an object", value))?;
        let read = |(key, item): (String, Value)| match T::from_js(&item) {
            Ok(item) => Ok((key, item)),
            Err(mismatch) => Err(mismatch.inside(&key)),
        };
        deeper(value, || entries.into_iter().map(read).collect())
    }

    fn absent() -> BTreeMap<String, T> {
        BTreeMap::new()
    }
}

macro_rules! tuples {
    ($($name:ident $at:tt),*) => {
        impl<$($name: ToJs),*> ToJs for ($($name,)*) {
            fn to_js(self) -> Value {
                Value::from_items(vec![$(self.$at.to_js()),*])
            }
        }

        impl<$($name: FromJs),*> FromJs for ($($name,)*) {
            fn from_js(value: &Value) -> Result<Self, Mismatch> {
                let items = value.as_items().ok_or_else(|| Mismatch::new("an array", value))?;
                let item = |at: usize| items.get(at).cloned().unwrap_or(Value::UNDEFINED);
                Ok(($($name::from_js(&item($at)).map_err(|it| it.inside(concat!("[", $at, "]")))?,)*))
            }

            fn absent() -> Self {
                ($($name::absent(),)*)
            }
        }
    };
}

tuples!(A 0);
tuples!(A 0, B 1);
tuples!(A 0, B 1, C 2);
tuples!(A 0, B 1, C 2, D 3);
tuples!(A 0, B 1, C 2, D 3, E 4);
tuples!(A 0, B 1, C 2, D 3, E 4, F 5);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::convert::Fields;

    #[test]
    fn a_duration_is_a_number_that_is_not_negative() {
        assert_eq!(Millis::from_js(&Value::from_f64(1500.0)).unwrap().0, Duration::from_millis(1500));
        for wrong in [-1.0, f64::NAN, f64::INFINITY] {
            assert!(Seconds::from_js(&Value::from_f64(wrong)).is_err());
        }
    }

    #[test]
    fn bytes_are_a_buffer_and_numbers_an_array() {
        assert_eq!(vec![1_u8, 2].to_js().kind(), "an ArrayBuffer");
        assert_eq!(vec![1.0, 2.0].to_js().kind(), "an array");
        assert_eq!(<(f64, String)>::from_js(&(1.0, "a".to_owned()).to_js()).unwrap(), (1.0, "a".to_owned()));
    }

    #[test]
    fn an_object_that_holds_itself_is_read_to_an_end() {
        #[derive(Debug, PartialEq)]
        struct Node(Vec<Node>);
        impl FromJs for Node {
            fn of_fields(fields: &Fields<'_>) -> Node {
                Node(fields.required("children"))
            }
        }
        let object = Object::new();
        let value = object.clone().into_value();
        object.set_value("children", Value::from_items(vec![value.clone()]));
        let mismatch = Node::from_js(&value).unwrap_err().to_string();
        assert!(mismatch.ends_with("`: expected what does not hold itself, found an array"), "{mismatch}");
        object.set_value("children", Value::from_items(Vec::new()));
        assert_eq!(Node::from_js(&value).unwrap(), Node(Vec::new()));
    }
}

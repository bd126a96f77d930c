//! `null`, where it is a value of its own and does not say that something is left out.

use super::{Fields, FromJs, Mismatch, ToJs};
use super::{Millis, Seconds};
use crate::bridge::Value;
use std::time::Duration;

/// A value of the type `T | null`: `None` is `null`.
#[derive(Debug)]
pub struct OrNull<T>(pub Option<T>);

impl<T: ToJs> ToJs for OrNull<T> {
    fn to_js(self) -> Value {
        // What is nothing is `null` as well, which is all that `null` alone can be.
        self.0.map_or(Value::NULL, ToJs::to_js).or_null()
    }
}

/// A value whose type is a type parameter: what is `None` there is `null`, as an item of a list is.
#[derive(Debug)]
pub struct Item<T>(pub T);

impl<T: ToJs> ToJs for Item<T> {
    fn to_js(self) -> Value {
        self.0.to_item()
    }
}

/// The same, where there may be `null` in place of the value.
pub fn item_or_null<T>(value: Option<T>) -> OrNull<Item<T>> {
    OrNull(value.map(Item))
}

impl<T: FromJs> FromJs for OrNull<T> {
    fn from_js(value: &Value) -> Result<OrNull<T>, Mismatch> {
        Option::from_js(value).map(OrNull)
    }

    fn from_fields(_: &Fields<'_>) -> OrNull<T> {
        OrNull(None)
    }

    fn from_property(value: &Value) -> Result<OrNull<T>, Mismatch> {
        Option::from_property(value).map(OrNull)
    }

    /// `null` is there, and `undefined` is not.
    fn get_optional(source: &Value, name: &'static str) -> Option<OrNull<T>> {
        let value = source.get(name);
        if value.is_nullish() && !value.is_undefined() {
            return Some(OrNull(None));
        }
        T::get_optional(source, name).map(|it| OrNull(Some(it)))
    }
}

/// A time in milliseconds, or `null`.
pub fn millis_or_null(time: Option<Duration>) -> OrNull<Millis> {
    OrNull(time.map(Millis))
}

/// A time in seconds, or `null`.
pub fn seconds_or_null(time: Option<Duration>) -> OrNull<Seconds> {
    OrNull(time.map(Seconds))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bridge::Object;

    #[test]
    fn none_is_null_and_what_is_left_out_is_not() {
        let object = Object::new();
        object.set("none", OrNull::<String>(None));
        object.set("some", Some(OrNull(Some("a"))));
        object.set("left", None::<OrNull<String>>);
        object.set("time", millis_or_null(None));
        let value = object.into_value();
        assert!(value.get("none").is_nullish() && !value.get("none").is_undefined());
        assert!(value.get("left").is_undefined());
        assert!(!value.get("time").is_undefined());
        let read = |name| OrNull::<String>::get_optional(&value, name).map(|it| it.0);
        assert_eq!((read("none"), read("some"), read("left")), (Some(None), Some(Some("a".to_owned())), None));
    }

    #[test]
    fn an_item_that_is_none_is_null() {
        let is_null = |it: &Value| it.is_nullish() && !it.is_undefined();
        assert!(is_null(&vec![None::<f64>].to_js().as_items().unwrap()[0]));
        assert!(is_null(&(1.0, None::<f64>).to_js().as_items().unwrap()[1]));
        let map = std::collections::BTreeMap::from([("a".to_owned(), None::<f64>)]);
        assert!(is_null(&map.to_js().get("a")));
        assert!(is_null(&vec![Some(())].to_js().as_items().unwrap()[0]));
    }

    #[test]
    fn null_alone_is_null_whatever_it_is_made_of() {
        for value in [OrNull(Some(())), OrNull(None)] {
            let value = value.to_js();
            assert!(value.is_nullish() && !value.is_undefined());
        }
    }
}

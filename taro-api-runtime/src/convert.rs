//! How Rust's types cross to the host and back.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use crate::error::add;
use crate::js::{Object, Value};
use crate::settle::Settle;

/// A type that travels into the host.
pub trait ToJs: Sized {
    /// The value as the host has it; `None` is `undefined`.
    fn to_js(self) -> Value;

    /// Sets it as a property. An absent one is left out: hosts take a `null` for a value.
    fn set(self, object: &Object, name: &'static str) {
        let value = self.to_js();
        if !value.is_undefined() {
            object.set_value(name, value);
        }
    }

    /// Takes out the callbacks that settle a call.
    #[doc(hidden)]
    fn settle(&mut self) -> Settle {
        Settle::default()
    }
}

/// A type that travels out of the host. One that is made of an object's fields has [`FromJs::of_fields`]; any other,
/// [`FromJs::from_js`] and [`FromJs::absent`].
pub trait FromJs: Sized {
    /// Whether it is what a failure is told with, which may be anything.
    #[doc(hidden)]
    const TELLS_FAILURE: bool = false;

    /// Reads it.
    ///
    /// # Errors
    /// What was found instead.
    fn from_js(value: &Value) -> Result<Self, Mismatch> {
        let fields = if Self::TELLS_FAILURE { Fields::failure(value) } else { Fields::of(value) };
        let read = Self::of_fields(&fields);
        match fields.mismatch() {
            None => Ok(read),
            Some(mismatch) => Err(mismatch),
        }
    }

    /// Makes it of an object's fields.
    #[doc(hidden)]
    fn of_fields(_: &Fields<'_>) -> Self {
        Self::absent()
    }

    /// What stands where a host left it out: an empty text, no items, a number that is none.
    #[doc(hidden)]
    fn absent() -> Self {
        Self::of_fields(&Fields::failure(&Value::UNDEFINED))
    }

    /// Reads it from a property.
    ///
    /// # Errors
    /// What was found instead.
    fn get(source: &Value, name: &'static str) -> Result<Self, Mismatch> {
        Self::from_js(&source.get(name)).map_err(|mismatch| mismatch.inside(name))
    }

    /// Reads it from a property that may be there. One of another type is not there: nobody relies on it.
    fn get_optional(source: &Value, name: &'static str) -> Option<Self> {
        let value = source.get(name);
        if value.is_nullish() { None } else { Self::from_js(&value).ok() }
    }
}

/// What a host gave instead of what Taro's types promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch(Box<Told>);

/// Behind a pointer, since every result of a reading can hold one.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Told {
    path: String,
    expected: &'static str,
    found: &'static str,
}

impl Mismatch {
    fn new(expected: &'static str, found: &Value) -> Mismatch {
        Mismatch::of(String::new(), expected, found.kind())
    }

    #[cold]
    #[inline(never)]
    fn of(path: String, expected: &'static str, found: &'static str) -> Mismatch {
        Mismatch(Box::new(Told { path, expected, found }))
    }

    /// None of a union's types.
    #[doc(hidden)]
    #[must_use]
    pub fn none_of(union: &'static str, found: &Value) -> Mismatch {
        Mismatch::new(union, found)
    }

    /// What stands at a property instead.
    #[cold]
    #[inline(never)]
    fn at(expected: &'static str, source: &Value, name: &'static str) -> Mismatch {
        Mismatch::of(name.to_owned(), expected, source.kind_of(name))
    }

    fn inside(mut self, step: &str) -> Mismatch {
        let mut path = step.to_owned();
        if !self.0.path.is_empty() {
            add(&mut path, ".");
            add(&mut path, &self.0.path);
        }
        self.0.path = path;
        self
    }

    /// "`sizes.[1]`: expected a number, found a string"
    pub(crate) fn tell(&self, text: &mut String) {
        let Told { path, expected, found } = &*self.0;
        if !path.is_empty() {
            add(text, "`");
            add(text, path);
            add(text, "`: ");
        }
        add(text, "expected ");
        add(text, expected);
        add(text, ", found ");
        add(text, found);
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.tell(&mut text);
        f.write_str(&text)
    }
}

impl std::error::Error for Mismatch {}

impl Object {
    /// Sets a property of any type that crosses.
    pub fn set<T: ToJs>(&self, name: &'static str, value: T) {
        value.set(self, name);
    }

    /// Sets what has no field.
    pub fn set_rest<T: ToJs>(&self, rest: BTreeMap<String, T>) {
        for (name, value) in rest {
            self.set_named(&name, value.to_js());
        }
    }
}

thread_local! {
    /// Whether nothing needs to be there: in an event, and in what is missing itself.
    static LENIENT: Cell<bool> = const { Cell::new(false) };
}

/// Reads what need not have anything. An event is not lost for what it lacks: nobody could ask again.
pub(crate) fn leniently<T>(read: impl FnOnce() -> T) -> T {
    let before = LENIENT.replace(true);
    let told = read();
    LENIENT.set(before);
    told
}

/// The fields of an object that came from the host, and what is wrong with them.
pub struct Fields<'v> {
    value: &'v Value,
    failure: bool,
    seen: Cell<Seen>,
    /// The first field that is not what it must be.
    mismatch: Cell<Option<Mismatch>>,
}

/// What was seen of the fields that must be there, from good to worse.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Seen {
    /// None, or that none is there.
    Nothing,
    /// One that is there.
    Some,
    /// One that is something else, or no object at all.
    Wrong,
}

impl<'v> Fields<'v> {
    /// Those of a result, which is an object.
    fn of(value: &'v Value) -> Fields<'v> {
        let fields = Fields { value, failure: false, seen: Cell::new(Seen::Nothing), mismatch: Cell::new(None) };
        if !value.is_object() {
            fields.note(Seen::Wrong, Mismatch::new("an object", value));
        }
        fields
    }

    /// Those of a failure, which may be anything.
    fn failure(value: &'v Value) -> Fields<'v> {
        Fields { value, failure: true, seen: Cell::new(Seen::Some), mismatch: Cell::new(None) }
    }

    /// A field that must be there. One that is missing is empty, if the others are not missing as well.
    #[must_use]
    pub fn required<T: FromJs>(&self, name: &'static str) -> T {
        match T::get(self.value, name) {
            Ok(value) => {
                self.seen.set(self.seen.get().max(Seen::Some));
                value
            }
            Err(mismatch) => {
                self.note(if self.value.lacks(name) { Seen::Nothing } else { Seen::Wrong }, mismatch);
                T::absent()
            }
        }
    }

    /// Keeps the first mismatch of the worst kind.
    #[cold]
    #[inline(never)]
    fn note(&self, seen: Seen, mismatch: Mismatch) {
        let before = self.mismatch.take();
        let worse = seen > self.seen.get();
        self.seen.set(self.seen.get().max(seen));
        self.mismatch.set(if worse { Some(mismatch) } else { before.or(Some(mismatch)) });
    }

    /// A field that may be there.
    #[must_use]
    pub fn optional<T: FromJs>(&self, name: &'static str) -> Option<T> {
        T::get_optional(self.value, name)
    }

    /// What is there beside the known fields. One of another type is not there: nobody relies on it.
    #[must_use]
    pub fn rest<T: FromJs>(&self, known: &[&str]) -> BTreeMap<String, T> {
        let entries = self.value.as_entries().unwrap_or_default();
        let others = entries.into_iter().filter(|(name, _)| !known.contains(&name.as_str()));
        others.filter_map(|(name, value)| Some((name, T::from_js(&value).ok()?))).collect()
    }

    /// `errMsg`, which Taro's types promise and hosts forget.
    #[must_use]
    pub fn err_msg(&self, name: &'static str) -> String {
        if self.failure {
            return self.value.text();
        }
        self.value.get_string(name).unwrap_or_default()
    }

    /// Why they are not what they must be. Hosts forget fields that Taro's types promise, and a result is good without them:
    /// when others are there, or when the host says that all went well. What has nothing of a result is none.
    fn mismatch(self) -> Option<Mismatch> {
        let good = || match self.seen.get() {
            Seen::Nothing => LENIENT.get() || self.value.says_ok(),
            Seen::Some => true,
            Seen::Wrong => false,
        };
        self.mismatch.take().filter(|_| !good())
    }
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
        T::from_js(value).map(Box::new)
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
        items.iter().enumerate().map(read).collect()
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
        entries.into_iter().map(read).collect()
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

    #[test]
    fn a_mismatch_names_the_way_to_it() {
        let object = Object::new();
        object.set_named("sizes", Value::from_items(vec![Value::from_f64(1.0), Value::from_text("2")]));
        let found = object.into_value();
        let fields = Fields::of(&found);
        assert!(fields.required::<Vec<f64>>("sizes").is_empty());
        assert_eq!(fields.mismatch().unwrap().to_string(), "`sizes.[1]`: expected a number, found a string");
    }

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
}

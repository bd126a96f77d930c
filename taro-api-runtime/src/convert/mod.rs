//! How Rust's types cross to the host and back.

mod any;
mod arguments;
mod arrays;
mod collections;
mod durations;
mod fields;
mod fit;
mod given;
mod mismatch;
mod nullable;
mod optional;
mod plain;
pub(crate) mod report;
mod shape;
mod unknown;

use std::collections::BTreeMap;

pub use self::any::Any;
#[cfg(feature = "serde")]
pub use self::any::SerdeError;
pub use self::arguments::{argument, argument_alone, nullable_argument, rest, with_rest};
pub(crate) use self::arguments::{heard, heard_rest};
pub use self::arrays::Clamped;
pub use self::durations::{Millis, Seconds};
pub use self::fields::Fields;
pub(crate) use self::fields::leniently;
pub(crate) use self::fit::apart;
pub use self::fit::{False, True, fitting, fitting_object, of_set, one_of};
pub use self::given::{IntoAny, IntoValue};
pub use self::mismatch::Mismatch;
pub(crate) use self::mismatch::SUCCESS;
pub use self::nullable::{Item, OrNull, item_or_null, millis_or_null, seconds_or_null};
pub use self::optional::IntoOption;
pub use self::plain::Ignored;
pub use self::report::{MismatchReport, on_mismatch};
pub use self::shape::{Entries, Items, Null, Plain, Shape, Undefined, shaped, with_rest_shaped};
pub use self::unknown::{UnknownValue, known_number, known_text};
use crate::bridge::{Object, Value};

/// A type that travels into the host.
#[diagnostic::on_unimplemented(
    note = "a type of a spec crosses in the directions in which its own spec uses it: `#[both_ways]` above it there makes it cross in both",
    note = "JSON and data of your own are an `Any` first: `Any::from(json)`, `Any::new(&data)?`"
)]
pub trait ToJs: Sized {
    /// The value as the host has it; `None` is `undefined`.
    fn to_js(self) -> Value;

    /// The value as an item of a list or an entry of a map; `None` is `null`, as there is no place that can be left out.
    #[doc(hidden)]
    fn to_item(self) -> Value {
        self.to_js()
    }

    /// Sets it as a property. An absent one is left out: hosts take a `null` for a value.
    fn set(self, object: &Object, name: &'static str) {
        let value = self.to_js();
        if !value.is_undefined() {
            object.set_value(name, value);
        }
    }
}

/// A type that travels out of the host. One that is made of an object's fields has [`FromJs::from_fields`] alone; any other
/// has [`FromJs::from_js`] as well.
#[diagnostic::on_unimplemented(
    note = "a type of a spec crosses in the directions in which its own spec uses it: `#[both_ways]` above it there makes it cross in both",
    note = "JSON and data of your own come as an `Any`, which `to` reads: `any.to()?`"
)]
pub trait FromJs: Sized {
    /// Whether it is what a failure is told with.
    #[doc(hidden)]
    const TELLS_FAILURE: bool = false;

    /// Whether nothing is read, so that a failure would not be seen.
    #[doc(hidden)]
    const IS_NOTHING: bool = false;

    /// Whether it says how a call went, and no more.
    #[doc(hidden)]
    const SAYS_NO_MORE: bool = Self::IS_NOTHING;

    /// Whether it can be made of `undefined`: a field that is not there tells nothing then.
    #[doc(hidden)]
    const TAKES_UNDEFINED: bool = false;

    /// Whether a host may tell it as a text instead of a number, or the other way round. An object is none of both.
    #[doc(hidden)]
    const MAY_BE_TOLD: bool = false;

    /// Makes it of an object's fields. A type that is no object gives what stands where a host left it out: an empty text,
    /// no items, a number that is none.
    #[doc(hidden)]
    fn from_fields(fields: &Fields<'_>) -> Self;

    /// Reads it.
    ///
    /// # Errors
    /// What was found instead.
    fn from_js(value: &Value) -> Result<Self, Mismatch> {
        let fields = Fields::of(value);
        let read = Self::from_fields(&fields);
        match fields.mismatch() {
            None => Ok(read),
            Some(mismatch) => Err(mismatch),
        }
    }

    /// Reads a call's answer.
    ///
    /// # Errors
    /// What was found instead.
    #[doc(hidden)]
    fn from_answer(value: &Value) -> Result<Self, Mismatch> {
        Self::from_property(value)
    }

    /// Reads what a failure is told with, which may be anything.
    #[doc(hidden)]
    fn from_failure(value: &Value) -> Self {
        let anything = Fields::failure(value);
        if Self::TELLS_FAILURE {
            return Self::from_fields(&anything);
        }
        Self::from_property(value).unwrap_or_else(|mismatch| {
            report::wrong(mismatch);
            Self::from_fields(&anything)
        })
    }

    /// Reads it where a number may be told as a text, and a text as a number or a boolean: wherever it is not one of several
    /// types, which a value's own type tells apart.
    ///
    /// # Errors
    /// What was found instead.
    #[doc(hidden)]
    fn from_property(value: &Value) -> Result<Self, Mismatch> {
        let read = Self::from_js(value);
        if !Self::MAY_BE_TOLD {
            return read;
        }
        read.or_else(|mismatch| {
            let told = if fit::is_whole() { None } else { otherwise(value) };
            told.and_then(|told| Self::from_js(&told).ok()).ok_or(mismatch)
        })
    }

    /// Reads it from a property.
    ///
    /// # Errors
    /// What was found instead.
    fn get(source: &Value, name: &'static str) -> Result<Self, Mismatch> {
        report::inside(name, || Self::from_property(&source.get(name)))
    }

    /// Reads it from a property that may be there. One of another type counts as missing.
    fn get_optional(source: &Value, name: &'static str) -> Option<Self> {
        let value = source.get(name);
        if value.is_nullish() {
            return None;
        }
        report::inside(name, || Self::from_property(&value)).map_err(report::wrong).ok()
    }
}

/// What a text or a number may stand for: the number that the text tells, or the number's text.
#[cold]
#[inline(never)]
fn otherwise(value: &Value) -> Option<Value> {
    let held = held(value);
    match value.as_string() {
        Some(_) => held.get_f64(HELD).map(Value::from_f64),
        None => held.get_string(HELD).map(|text| Value::from_text(&text)),
    }
}

/// An object that has the value as a property.
fn held(value: &Value) -> Value {
    let held = Object::new();
    held.set_value(HELD, value.clone());
    held.into_value()
}

const HELD: &str = "value";

/// What stands where a host left it out.
pub(crate) fn absent<T: FromJs>() -> T {
    T::from_fields(&Fields::failure(&Value::UNDEFINED))
}

impl Value {
    /// `null` in place of `undefined`.
    pub(crate) fn or_null(self) -> Value {
        if self.is_undefined() { Value::NULL } else { self }
    }
}

impl Object {
    /// Sets a property of any type that crosses.
    pub fn set<T: ToJs>(&self, name: &'static str, value: T) {
        value.set(self, name);
    }

    /// Sets what has no field.
    pub fn set_rest<T: ToJs>(&self, rest: BTreeMap<String, T>) {
        for (name, value) in rest {
            self.set_named(&name, value.to_item());
        }
    }
}

//! The fields of an object, read one after the other.

use std::cell::Cell;
use std::collections::BTreeMap;

use super::{FromJs, Mismatch, SUCCESS, absent, fit, report};
use crate::bridge::Value;

/// What is expected of a field that can be `undefined`.
const ANYTHING: &str = "a value";

/// The fields that say how a call went.
const CODES: [&str; 3] = ["errCode", "errno", "errMsg"];

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

/// Reads strictly again, whatever is being read around it.
pub(super) fn strictly<T>(run: impl FnOnce() -> T) -> T {
    let before = LENIENT.replace(false);
    let done = run();
    LENIENT.set(before);
    done
}

/// The fields of an object that came from the host, and what is wrong with them.
pub struct Fields<'v> {
    value: &'v Value,
    failure: bool,
    /// Whether one is there, and can be read.
    some: Cell<bool>,
    /// Whether they are another type's.
    unfit: Cell<bool>,
    /// The first field that is not what it must be.
    mismatch: Cell<Option<Mismatch>>,
}

impl<'v> Fields<'v> {
    /// Those of a result, which is an object.
    pub(super) fn of(value: &'v Value) -> Fields<'v> {
        Fields { value, failure: false, some: Cell::new(false), unfit: Cell::new(false), mismatch: Cell::new(None) }
    }

    /// Those of a failure, which may be anything.
    pub(super) fn failure(value: &'v Value) -> Fields<'v> {
        Fields { value, failure: true, some: Cell::new(true), unfit: Cell::new(false), mismatch: Cell::new(None) }
    }

    /// The name of a field that some hosts call otherwise: the one that is there.
    #[cold]
    #[inline(never)]
    #[must_use]
    pub fn named(&self, name: &'static str, alias: &'static str) -> &'static str {
        if self.value.lacks(name) && !self.value.lacks(alias) { alias } else { name }
    }

    /// A field that must be there. One that is missing, or is something else, is empty, if the others are not so as well.
    #[must_use]
    pub fn required<T: FromJs>(&self, name: &'static str) -> T {
        match T::get(self.value, name) {
            Ok(value) => {
                if T::TAKES_UNDEFINED && self.value.get(name).is_undefined() {
                    self.note(Mismatch::at(ANYTHING, self.value, name), name);
                } else {
                    self.some.set(true);
                }
                value
            }
            Err(mismatch) => {
                self.note(mismatch, name);
                absent()
            }
        }
    }

    /// Keeps the first mismatch; one of what must be there before one of what may be anything.
    #[cold]
    #[inline(never)]
    fn note(&self, mismatch: Mismatch, name: &'static str) {
        if fit::is_strict() && (fit::is_whole() || !self.value.lacks(name)) {
            self.unfit.set(true);
        }
        if report::is_on() && !self.failure && !self.value.lacks(name) {
            report::wrong(mismatch.clone());
        }
        // How a call went is no part of what it gives: a host that calls it a success need not say so in a code as well.
        if !CODES.contains(&name) {
            let before = self.mismatch.take().filter(|it| !it.expects(ANYTHING));
            self.mismatch.set(before.or(Some(mismatch)));
        }
    }

    /// A field that may be there.
    #[must_use]
    pub fn optional<T: FromJs>(&self, name: &'static str) -> Option<T> {
        let value = T::get_optional(self.value, name);
        if value.is_some() {
            self.some.set(true);
        } else {
            self.look_at(name);
        }
        value
    }

    /// What is there, and is no value of an optional field, is another type's.
    #[inline(never)]
    fn look_at(&self, name: &'static str) {
        if fit::is_strict() && !self.value.lacks(name) {
            self.unfit.set(true);
        }
    }

    /// What is there beside the known fields. One of another type counts as missing.
    #[must_use]
    pub fn rest<T: FromJs>(&self, known: &[&str]) -> BTreeMap<String, T> {
        // Collecting into a map would bring std's sort.
        let mut rest = BTreeMap::new();
        for (name, value) in self.value.as_entries().unwrap_or_default() {
            if known.contains(&name.as_str()) || value.is_undefined() && !T::TAKES_UNDEFINED {
                continue;
            }
            match report::inside(&name, || T::from_property(&value)) {
                Ok(item) => drop(rest.insert(name, item)),
                Err(mismatch) => {
                    self.unfit.set(true);
                    report::wrong(mismatch);
                }
            }
        }
        rest
    }

    /// `errMsg`, which Taro's types promise and hosts forget.
    #[must_use]
    pub fn err_msg(&self, name: &'static str) -> String {
        if self.failure {
            return self.value.text();
        }
        self.value.get_string(name).or_else(|| report::lost("a string", self.value, name)).unwrap_or_default()
    }

    /// Why they are not what they must be. Hosts forget fields that Taro's types promise, and a result is good without them when
    /// others are there. What has nothing of a result is none, whatever the host says of it.
    pub(super) fn mismatch(self) -> Option<Mismatch> {
        if fit::is_strict() && self.is_unfit() {
            return Some(Mismatch::new("an object", self.value));
        }
        if self.some.get() {
            return None;
        }
        // Nobody asks whether it is an object, unless no field told.
        if !self.value.has_fields() {
            return Some(Mismatch::new("an object", self.value));
        }
        if LENIENT.get() {
            return None;
        }
        match self.mismatch.take() {
            None if self.value.is_failure() => Some(Mismatch::new(SUCCESS, self.value)),
            // What may be anything may be nothing, where the host says that all went well.
            mismatch => mismatch.filter(|it| !it.expects(ANYTHING) || !self.value.says_ok()),
        }
    }

    /// Whether they are another type's: an object that has none of them, but others, is so as well.
    #[cold]
    #[inline(never)]
    fn is_unfit(&self) -> bool {
        let has_others = || self.value.as_entries().is_some_and(|it| !it.is_empty());
        self.unfit.get() || !fit::is_plain_object(self.value) || (!self.some.get() && has_others())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bridge::Object;

    #[test]
    fn a_success_needs_no_code() {
        let object = Object::new().into_value();
        let fields = Fields::of(&object);
        assert!(fields.required::<f64>("errCode").is_nan());
        assert!(fields.mismatch().is_none());
        let fields = Fields::of(&Value::UNDEFINED);
        assert!(fields.required::<f64>("errCode").is_nan());
        assert_eq!(fields.mismatch().unwrap().to_string(), "expected an object, found undefined");
    }

    #[test]
    fn a_mismatch_names_the_way_to_it() {
        let object = Object::new();
        object.set_named("sizes", Value::from_items(vec![Object::new().into_value()]));
        let found = object.into_value();
        let fields = Fields::of(&found);
        assert!(fields.required::<Vec<f64>>("sizes").is_empty());
        assert_eq!(fields.mismatch().unwrap().to_string(), "`sizes.[0]`: expected a number, found an object");
    }
}

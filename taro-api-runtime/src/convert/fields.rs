//! The fields of an object, read one after the other.

use std::cell::Cell;
use std::collections::BTreeMap;

use super::{FromJs, Mismatch, absent};
use crate::bridge::Value;

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
    /// One that is something else.
    Wrong,
}

impl<'v> Fields<'v> {
    /// Those of a result, which is an object.
    pub(super) fn of(value: &'v Value) -> Fields<'v> {
        Fields { value, failure: false, seen: Cell::new(Seen::Nothing), mismatch: Cell::new(None) }
    }

    /// Those of a failure, which may be anything.
    pub(super) fn failure(value: &'v Value) -> Fields<'v> {
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
                absent()
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
    pub(super) fn mismatch(self) -> Option<Mismatch> {
        // Nobody asks whether it is an object, unless no field told.
        if self.seen.get() == Seen::Nothing && !self.value.is_object() {
            return Some(Mismatch::new("an object", self.value));
        }
        let good = || match self.seen.get() {
            Seen::Nothing => LENIENT.get() || self.value.says_ok(),
            Seen::Some => true,
            Seen::Wrong => false,
        };
        self.mismatch.take().filter(|_| !good())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bridge::Object;

    #[test]
    fn a_mismatch_names_the_way_to_it() {
        let object = Object::new();
        object.set_named("sizes", Value::from_items(vec![Value::from_f64(1.0), Value::from_text("2")]));
        let found = object.into_value();
        let fields = Fields::of(&found);
        assert!(fields.required::<Vec<f64>>("sizes").is_empty());
        assert_eq!(fields.mismatch().unwrap().to_string(), "`sizes.[1]`: expected a number, found a string");
    }
}

//! Lists, maps, tuples and boxes.

use std::cell::Cell;
use std::collections::BTreeMap;

use super::{Fields, FromJs, Mismatch, ToJs, absent, fit, report};
use crate::bridge::{Object, Value};

thread_local! {
    /// How many types that can hold themselves are being read, each inside of the one before.
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    /// Whether it came to no end: nothing more is read then, since each way back would lead there again.
    static ENDLESS: Cell<bool> = const { Cell::new(false) };
}

/// No host's object is as deep as that, unless it holds itself.
const DEEPEST: u32 = 100;

/// Reads what a type holds that can hold itself: an object of the host's can as well, and would be read without an end.
fn deeper<T>(value: &Value, read: impl FnOnce() -> Result<T, Mismatch>) -> Result<T, Mismatch> {
    let depth = DEPTH.get();
    if depth == DEEPEST || ENDLESS.get() {
        ENDLESS.set(true);
        return Err(Mismatch::new("what does not hold itself", value));
    }
    DEPTH.set(depth + 1);
    let read = read();
    DEPTH.set(depth);
    if depth == 0 {
        ENDLESS.set(false);
    }
    read
}

/// Reads the entries of an object. As of fields, a number may be told as a text and a text as a number, and one that cannot be
/// read costs no other: it counts as missing, unless none can be read.
fn read_entries<T: FromJs>(entries: Vec<(String, Value)>) -> Result<BTreeMap<String, T>, Mismatch> {
    let mut map = BTreeMap::new();
    let mut wrong = Vec::new();
    for (name, value) in entries {
        // `{ a: undefined }` has nothing by the name.
        if value.is_undefined() && !T::TAKES_UNDEFINED {
            continue;
        }
        match report::inside(&name, || T::from_property(&value)) {
            Ok(item) => drop(map.insert(name, item)),
            Err(mismatch) => wrong.push(mismatch),
        }
    }
    let mut wrong = wrong.into_iter();
    match wrong.next() {
        Some(first) if map.is_empty() || fit::is_strict() => return Err(first),
        first => first.into_iter().chain(wrong).for_each(report::wrong),
    }
    Ok(map)
}

impl<T: ToJs> ToJs for Box<T> {
    fn to_js(self) -> Value {
        (*self).to_js()
    }

    fn to_item(self) -> Value {
        (*self).to_item()
    }
}

impl<T: FromJs> FromJs for Box<T> {
    fn from_js(value: &Value) -> Result<Box<T>, Mismatch> {
        deeper(value, || T::from_js(value).map(Box::new))
    }

    fn from_fields(_: &Fields<'_>) -> Box<T> {
        Box::new(absent())
    }

    fn from_property(value: &Value) -> Result<Box<T>, Mismatch> {
        deeper(value, || T::from_property(value).map(Box::new))
    }
}

impl<T: ToJs> ToJs for Vec<T> {
    fn to_js(self) -> Value {
        Value::from_items(self.into_iter().map(ToJs::to_item).collect())
    }
}

impl<T: FromJs> FromJs for Vec<T> {
    fn from_js(value: &Value) -> Result<Vec<T>, Mismatch> {
        let items = value.as_items().ok_or_else(|| Mismatch::new("an array", value))?;
        deeper(value, || {
            let mut read = Vec::with_capacity(items.len());
            for (at, item) in items.iter().enumerate() {
                read.push(report::inside_item(at, || T::from_js(item))?);
            }
            Ok(read)
        })
    }

    fn from_fields(_: &Fields<'_>) -> Vec<T> {
        Vec::new()
    }

    fn from_property(value: &Value) -> Result<Vec<T>, Mismatch> {
        Self::from_js(value).or_else(|mismatch| deeper(value, || read_items(value, mismatch)))
    }
}

/// A list with more wrong items than that is another one: a host may have millions of them.
const MOST_WRONG: usize = 100;

/// Reads the items of a list. As of fields, a number may be told as a text and a text as a number, and one that cannot be read
/// costs no other: it is empty, unless none can be read.
#[cold]
fn read_items<T: FromJs>(value: &Value, mismatch: Mismatch) -> Result<Vec<T>, Mismatch> {
    let Some(items) = value.as_items() else { return Err(mismatch) };
    // Of several types, it is one that all of its items are.
    let most = if fit::is_strict() { 0 } else { MOST_WRONG };
    let mut wrong = Vec::new();
    let mut read = Vec::new();
    for (at, item) in items.into_iter().enumerate() {
        read.push(report::inside_item(at, || T::from_property(&item)).unwrap_or_else(|mismatch| {
            wrong.push(mismatch);
            absent()
        }));
        if wrong.len() > most {
            return Err(mismatch);
        }
    }
    if wrong.len() == read.len() {
        return Err(mismatch);
    }
    wrong.into_iter().for_each(report::wrong);
    Ok(read)
}

/// What a program can hold.
const WHOLE: &str = "an ArrayBuffer that is not detached and has less than 2 GiB";

/// An `ArrayBuffer`: `u8` does not cross by itself, so this is no array of numbers.
impl ToJs for Vec<u8> {
    fn to_js(self) -> Value {
        Value::from_bytes(&self)
    }
}

impl FromJs for Vec<u8> {
    fn from_js(value: &Value) -> Result<Vec<u8>, Mismatch> {
        value.as_bytes().ok_or_else(|| Mismatch::new(if value.is_bytes() { WHOLE } else { "an ArrayBuffer" }, value))
    }

    fn from_fields(_: &Fields<'_>) -> Vec<u8> {
        Vec::new()
    }
}

impl<T: ToJs> ToJs for BTreeMap<String, T> {
    fn to_js(self) -> Value {
        let object = Object::new();
        for (key, value) in self {
            object.set_named(&key, value.to_item());
        }
        object.into_value()
    }
}

impl<T: FromJs> FromJs for BTreeMap<String, T> {
    fn from_js(value: &Value) -> Result<BTreeMap<String, T>, Mismatch> {
        let entries = value.as_entries().filter(|_| !fit::is_strict() || fit::is_plain_object(value));
        let wanted = if value.is_object() { "an object of names and values" } else { "an object" };
        let entries = entries.ok_or_else(|| Mismatch::new(wanted, value))?;
        deeper(value, || read_entries(entries))
    }

    fn from_fields(_: &Fields<'_>) -> BTreeMap<String, T> {
        BTreeMap::new()
    }
}

/// So many items; what an array lacks is `undefined`.
fn items_of(value: &Value, count: usize) -> Result<Vec<Value>, Mismatch> {
    let mut items = value.as_items().ok_or_else(|| Mismatch::new("an array", value))?;
    if fit::is_strict() && items.len() > count {
        return Err(Mismatch::new("as many items", value));
    }
    items.resize(count.max(items.len()), Value::UNDEFINED);
    Ok(items)
}

macro_rules! tuples {
    ($($name:ident $at:tt),*) => {
        impl<$($name: ToJs),*> ToJs for ($($name,)*) {
            fn to_js(self) -> Value {
                Value::from_items(vec![$(self.$at.to_item()),*])
            }
        }

        impl<$($name: FromJs),*> FromJs for ($($name,)*) {
            fn from_js(value: &Value) -> Result<Self, Mismatch> {
                let items = items_of(value, [$($at),*].len())?;
                Ok(($(report::inside_item($at, || $name::from_js(&items[$at]))?,)*))
            }

            fn from_fields(_: &Fields<'_>) -> Self {
                ($(absent::<$name>(),)*)
            }

            fn from_property(value: &Value) -> Result<Self, Mismatch> {
                let items = items_of(value, [$($at),*].len())?;
                Ok(($(report::inside_item($at, || $name::from_property(&items[$at]))?,)*))
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
tuples!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
tuples!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
tuples!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8);
tuples!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9);
tuples!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10);
tuples!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_a_buffer_and_numbers_an_array() {
        assert_eq!(vec![1_u8, 2].to_js().kind(), "an ArrayBuffer");
        assert_eq!(vec![1.0, 2.0].to_js().kind(), "an array");
        assert_eq!(<(f64, String)>::from_js(&(1.0, "a".to_owned()).to_js()).unwrap(), (1.0, "a".to_owned()));
    }

    #[test]
    fn a_wrong_item_costs_no_other() {
        let list = |items: Vec<Value>| {
            let object = Object::new();
            object.set_value("list", Value::from_items(items));
            object.into_value()
        };
        let given = list(vec![Value::from_text("a"), Value::from_f64(5.0), Object::new().into_value()]);
        assert_eq!(Vec::<String>::get(&given, "list").unwrap(), ["a", "5", ""]);
        let given = list(vec![Value::from_text("1.5"), Value::from_f64(2.0)]);
        assert_eq!(Vec::<f64>::get_optional(&given, "list").unwrap(), [1.5, 2.0]);
        assert_eq!(Vec::<Vec<f64>>::get(&list(vec![given.get("list")]), "list").unwrap(), [[1.5, 2.0]]);
        let given = list(vec![Object::new().into_value()]);
        assert_eq!(
            Vec::<String>::get(&given, "list").unwrap_err().to_string(),
            "`list.[0]`: expected a string, found an object"
        );
        // By itself, as one of several types, it is what it is.
        assert!(Vec::<f64>::from_js(&list(vec![Value::from_text("1")]).get("list")).is_err());
    }

    #[test]
    fn a_wrong_entry_costs_no_other() {
        let object = Object::new();
        object.set_value("id", Value::from_text("7"));
        object.set_value("$taroTimestamp", Value::from_f64(1700.0));
        object.set_value("wrong", Value::from_items(Vec::new()));
        object.set_value("none", Value::UNDEFINED);
        let read = BTreeMap::<String, String>::from_js(&object.into_value()).unwrap();
        assert_eq!(
            read,
            BTreeMap::from([("id", "7"), ("$taroTimestamp", "1700")].map(|(k, v)| (k.to_owned(), v.to_owned())))
        );
        let object = Object::new();
        object.set_value("wrong", Value::from_items(Vec::new()));
        assert!(BTreeMap::<String, String>::from_js(&object.into_value()).is_err());
    }

    #[test]
    fn what_holds_itself_many_times_takes_no_longer() {
        #[derive(Debug)]
        struct Node(Vec<Node>);
        impl FromJs for Node {
            fn from_fields(fields: &Fields<'_>) -> Node {
                let _: String = fields.required("name");
                Node(fields.required("children"))
            }
        }
        let object = Object::new();
        let value = object.clone().into_value();
        object.set_value("name", Value::from_text("root"));
        object.set_value("children", Value::from_items(vec![value.clone(), value.clone(), value.clone()]));
        assert_eq!(Node::from_js(&value).unwrap().0.len(), 3);
        object.set_value("children", Value::from_items(Vec::new()));
        assert_eq!(Node::from_js(&value).unwrap().0.len(), 0);
    }

    #[test]
    fn an_object_that_holds_itself_is_read_to_an_end() {
        #[derive(Debug, PartialEq)]
        struct Node(Vec<Node>);
        impl FromJs for Node {
            fn from_fields(fields: &Fields<'_>) -> Node {
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

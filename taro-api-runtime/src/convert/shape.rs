//! Lists, maps and tuples in which what is not there is `undefined`, which their Rust types do not say.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use super::ToJs;
use crate::bridge::{Object, Value};

/// How a value of the type is sent.
#[doc(hidden)]
pub trait Shape<T> {
    /// The value as the host has it.
    fn shape(value: T) -> Value;
}

/// As any item is sent: `None` is `null`.
#[derive(Debug)]
pub struct Plain;

/// `None` is `undefined`.
#[derive(Debug)]
pub struct Undefined<S>(PhantomData<S>);

/// `None` is `null`.
#[derive(Debug)]
pub struct Null<S>(PhantomData<S>);

/// A list of such.
#[derive(Debug)]
pub struct Items<S>(PhantomData<S>);

/// A map of such.
#[derive(Debug)]
pub struct Entries<S>(PhantomData<S>);

impl<T: ToJs> Shape<T> for Plain {
    fn shape(value: T) -> Value {
        value.to_item()
    }
}

impl<T, S: Shape<T>> Shape<Option<T>> for Undefined<S> {
    fn shape(value: Option<T>) -> Value {
        value.map_or(Value::UNDEFINED, S::shape)
    }
}

impl<T, S: Shape<T>> Shape<Option<T>> for Null<S> {
    fn shape(value: Option<T>) -> Value {
        value.map_or(Value::NULL, S::shape)
    }
}

impl<T, S: Shape<T>> Shape<Vec<T>> for Items<S> {
    fn shape(items: Vec<T>) -> Value {
        Value::from_items(items.into_iter().map(S::shape).collect())
    }
}

impl<T, S: Shape<T>> Shape<BTreeMap<String, T>> for Entries<S> {
    fn shape(entries: BTreeMap<String, T>) -> Value {
        let object = Object::new();
        for (name, value) in entries {
            object.set_named(&name, S::shape(value));
        }
        object.into_value()
    }
}

macro_rules! tuples {
    ($($name:ident $shape:ident $at:tt),*) => {
        impl<$($name, $shape: Shape<$name>),*> Shape<($($name,)*)> for ($($shape,)*) {
            fn shape(value: ($($name,)*)) -> Value {
                Value::from_items(vec![$($shape::shape(value.$at)),*])
            }
        }
    };
}

tuples!(A S0 0);
tuples!(A S0 0, B S1 1);
tuples!(A S0 0, B S1 1, C S2 2);
tuples!(A S0 0, B S1 1, C S2 2, D S3 3);
tuples!(A S0 0, B S1 1, C S2 2, D S3 3, E S4 4);
tuples!(A S0 0, B S1 1, C S2 2, D S3 3, E S4 4, F S5 5);
tuples!(A S0 0, B S1 1, C S2 2, D S3 3, E S4 4, F S5 5, G S6 6);
tuples!(A S0 0, B S1 1, C S2 2, D S3 3, E S4 4, F S5 5, G S6 6, H S7 7);
tuples!(A S0 0, B S1 1, C S2 2, D S3 3, E S4 4, F S5 5, G S6 6, H S7 7, I S8 8);
tuples!(A S0 0, B S1 1, C S2 2, D S3 3, E S4 4, F S5 5, G S6 6, H S7 7, I S8 8, J S9 9);
tuples!(A S0 0, B S1 1, C S2 2, D S3 3, E S4 4, F S5 5, G S6 6, H S7 7, I S8 8, J S9 9, K S10 10);
tuples!(A S0 0, B S1 1, C S2 2, D S3 3, E S4 4, F S5 5, G S6 6, H S7 7, I S8 8, J S9 9, K S10 10, L S11 11);

/// A value in its shape.
#[doc(hidden)]
#[must_use]
pub fn shaped<S: Shape<T>, T>(value: T) -> Value {
    S::shape(value)
}

/// The arguments of a call that takes as many as one likes, the last of them in their shape.
#[doc(hidden)]
#[must_use]
pub fn with_rest_shaped<S: Shape<T>, T>(fixed: impl IntoIterator<Item = Value>, rest: Vec<T>) -> Vec<Value> {
    fixed.into_iter().chain(rest.into_iter().map(S::shape)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_is_sent_as_its_shape_says() {
        type Both = (Undefined<Plain>, Null<Items<Undefined<Plain>>>, Plain);
        let list = vec![Some(1.0), None];
        let sent = shaped::<Items<Both>, _>(vec![(None::<f64>, None, None::<f64>), (Some(1.0), Some(list), None)]);
        let kinds = |it: &Value| {
            let of = |it: &Value| (it.is_undefined(), it.is_nullish());
            it.as_items().unwrap().iter().map(of).collect::<Vec<_>>()
        };
        let (undefined, null, there) = ((true, true), (false, true), (false, false));
        let items = sent.as_items().unwrap();
        assert_eq!(kinds(&items[0]), [undefined, null, null]);
        assert_eq!(kinds(&items[1]), [there, there, null]);
        assert_eq!(kinds(&items[1].as_items().unwrap()[1]), [there, undefined]);
        let map = shaped::<Entries<(Undefined<Plain>,)>, _>(BTreeMap::from([("a".to_owned(), (None::<f64>,))]));
        assert_eq!(kinds(&map.get("a")), [undefined]);
        let all = with_rest_shaped::<Undefined<Plain>, _>([Value::NULL], vec![None, Some("a")]);
        assert_eq!(kinds(&Value::from_items(all)), [null, undefined, there]);
    }
}

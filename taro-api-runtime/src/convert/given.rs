//! What a caller gives for a value. It is all that [`Into`] takes; rustc says of these traits what to write for the rest.

use super::Any;

/// What can be given where Taro takes `any`: text, numbers, `true`, lists, JSON, an [`Any`]. `Any::new(&value)?` makes one of any
/// other type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be given where an `Any` is asked for",
    label = "it does not become an `Any` by itself",
    note = "write `Any::new(&value)?`, for each type that serde can write",
    note = "what is left out is `Any::UNDEFINED`, and JSON's `null` is `serde_json::Value::Null`"
)]
pub trait IntoAny {
    /// The value as an [`Any`].
    fn into_any(self) -> Any;
}

#[diagnostic::do_not_recommend]
impl<T: Into<Any>> IntoAny for T {
    #[inline]
    fn into_any(self) -> Any {
        self.into()
    }
}

/// What can be given for a value of a set, or for one of several types: the value itself, and what becomes one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be given as `{T}`",
    label = "give a value of `{T}`",
    note = "of a set of values, write one: `{T}::..`; a text is read by `text.parse()?`"
)]
pub trait IntoValue<T> {
    /// The value.
    fn into_value(self) -> T;
}

#[diagnostic::do_not_recommend]
impl<T, U: Into<T>> IntoValue<T> for U {
    #[inline]
    fn into_value(self) -> T {
        self.into()
    }
}

//! What a caller gives for a parameter that may be left out.

use super::Any;

/// What can be given for a parameter that may be left out: the value itself, what becomes one, or `None`.
///
/// For a callback, that is a closure, a [`Callback`](crate::Callback), or `None`. If rustc asks for the type of the closure's
/// argument, name it: `|flag: bool| ..`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be given for a parameter of type `{T}` that may be left out",
    label = "give the value itself, or `None`"
)]
pub trait IntoOption<T> {
    /// The value, if there is one.
    fn into_option(self) -> Option<T>;
}

impl<T> IntoOption<T> for T {
    fn into_option(self) -> Option<T> {
        Some(self)
    }
}

impl<T> IntoOption<T> for Option<T> {
    fn into_option(self) -> Option<T> {
        self
    }
}

impl IntoOption<String> for &str {
    fn into_option(self) -> Option<String> {
        Some(self.to_owned())
    }
}

macro_rules! numbers {
    ($($from:ty => $to:ty),*) => {
        $(impl IntoOption<$to> for $from {
            fn into_option(self) -> Option<$to> {
                Some(self.into())
            }
        })*
    };
}

numbers!(i32 => f64, u32 => f64, i16 => f64, u16 => f64, i8 => f64, u8 => f64, f32 => f64);
numbers!(i32 => i64, u32 => i64, i16 => i64, u16 => i64, i8 => i64, u8 => i64);

/// All that becomes an [`Any`] by itself.
macro_rules! anything {
    ($($(#[$cfg:meta])* $from:ty),*) => {
        $($(#[$cfg])* impl IntoOption<Any> for $from {
            fn into_option(self) -> Option<Any> {
                Some(self.into())
            }
        })*
    };
}

anything!(
    &str,
    String,
    &String,
    f64,
    i32,
    u32,
    bool,
    #[cfg(feature = "serde")]
    serde_json::Value
);

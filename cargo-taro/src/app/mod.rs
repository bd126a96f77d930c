//! Taro apps with a crate: `cargo taro new` and `cargo taro add`.

mod add;
mod new;
mod source;

pub(crate) use add::Add;
pub(crate) use new::New;

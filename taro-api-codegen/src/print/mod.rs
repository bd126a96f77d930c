//! [`Spec`](crate::ast::Spec) -> text.

mod api;

pub use self::api::api;

//! The abstract syntax tree -> text: what `parse` reads, written.

mod api;
mod attrs;
mod spec;
mod ty;

pub use self::api::api;
pub use self::spec::{member, signature, spec};

/// A longer line is broken.
const WIDTH: usize = 120;

fn indent(depth: usize) -> String {
    "    ".repeat(depth)
}

/// The columns that a text takes.
fn width(text: &str) -> usize {
    text.chars().count()
}

//! How much is done: what a type is put into may double each time, and one step may copy very much.
//!
//! It is counted where a part of a type is copied, wherever that is.

use std::cell::Cell;

thread_local! {
    /// How many parts of types were copied.
    static DONE: Cell<usize> = const { Cell::new(0) };
    /// How many may be.
    static ALLOWED: Cell<usize> = const { Cell::new(usize::MAX) };
}

/// Counts a part of a type that is copied.
pub(crate) fn count() {
    DONE.set(DONE.get() + 1);
}

/// How many parts were copied so far.
pub(crate) fn done() -> usize {
    DONE.get()
}

/// Allows so many more.
pub(crate) fn allow(more: usize) {
    ALLOWED.set(DONE.get().saturating_add(more));
}

/// How many are allowed in all.
pub(crate) fn allowed() -> usize {
    ALLOWED.get()
}

/// Allows so many in all.
pub(crate) fn allow_in_all(all: usize) {
    ALLOWED.set(all);
}

/// Whether more was done than is allowed.
pub(crate) fn is_too_much() -> bool {
    DONE.get() > ALLOWED.get()
}

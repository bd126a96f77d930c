//! What JavaScript knows of the program: its exports, to enter it and to read its memory.

use std::cell::Cell;

use super::shim;

thread_local! {
    static INSTALLED: Cell<bool> = const { Cell::new(false) };
}

/// Makes JavaScript able to enter, and to read names.
pub(super) fn enable() {
    if !INSTALLED.replace(true) {
        shim::install(&wasm_bindgen::exports());
    }
}

/// Where JavaScript finds a name: it reads it there once, and knows it by its place from then on.
#[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "an address has 32 bits")]
pub(super) fn place(name: &'static str) -> (i32, i32) {
    enable();
    (name.as_ptr().addr() as i32, name.len() as i32)
}

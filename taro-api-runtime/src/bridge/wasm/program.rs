//! What JavaScript knows of the program: its exports, to enter it and to read its memory.

use std::cell::Cell;

use super::shim;

thread_local! {
    /// No program has the key 0.
    static KEY: Cell<i32> = const { Cell::new(0) };
}

/// The program's key: several programs can share one `shim.js`.
#[inline(never)]
pub(super) fn key() -> i32 {
    if KEY.get() == 0 {
        KEY.set(shim::install(&wasm_bindgen::exports()));
        #[cfg(feature = "panic-message")]
        super::panics::enable();
    }
    KEY.get()
}

/// Where JavaScript finds a name, and the name's key: it reads the name once, and knows it by the two from then on.
#[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "an address has 32 bits, a length 16")]
pub(super) fn place(name: &'static str) -> (i32, i32) {
    (name.as_ptr().addr() as i32, name.len() as i32 | key())
}

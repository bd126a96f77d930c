//! Where JavaScript enters.

use std::cell::Cell;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::program::enable;
use super::{calls, shim};

/// With a call's answer, to run what can go on, to call a function or to let it go. JavaScript keeps the value until it
/// is taken: a function that takes numbers alone needs no glue.
#[expect(unreachable_pub, reason = "what is exported must be public")]
#[wasm_bindgen(js_name = __taro_api_enter, skip_typescript)]
pub fn enter(id: u32, kind: u32) {
    match kind {
        0 => calls::answer(id, Ok(shim::take())),
        1 => calls::answer(id, Err(shim::take())),
        2 => {
            if let Some(run) = RUN.take() {
                run();
            }
        }
        _ => {
            if let Some(call_back) = CALL_BACK.get() {
                call_back(id, kind == 3);
            }
        }
    }
}

thread_local! {
    static RUN: Cell<Option<fn()>> = const { Cell::new(None) };
    static CALL_BACK: Cell<Option<CallBack>> = const { Cell::new(None) };
}

/// Calls a function by its number, or lets it go.
type CallBack = fn(u32, bool);

/// The same, with what calls functions: a program that gives the host none does not carry it.
pub(super) fn enable_functions(call_back: CallBack) {
    CALL_BACK.set(Some(call_back));
    enable();
}

/// Runs a function when the host's event loop comes to it; once, however often it is asked before.
pub(crate) fn schedule(run: fn()) {
    enable();
    if RUN.replace(Some(run)).is_none() {
        shim::microtask();
    }
}

/// What a function of the program's answers.
pub(super) fn give(value: JsValue) {
    shim::give(value);
}

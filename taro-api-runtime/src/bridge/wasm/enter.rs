//! Where JavaScript enters.

use std::cell::Cell;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::program::key;
use super::{Value, shim};
use crate::bridge::codes::{ENTER_FAIL, ENTER_OK, ENTER_RUN};
use crate::bridge::{Answer, Pending};

/// With a call's answer, to run what can go on, to call a function or to let it go. JavaScript keeps the value until it
/// is taken: a function that takes numbers alone needs no glue. Its name has the version, since a program can have two versions
/// of taro-api. A test compares it.
#[expect(unreachable_pub, reason = "what is exported must be public")]
#[wasm_bindgen(js_name = __taro_api_enter_0_1, skip_typescript)]
pub fn enter(id: u32, kind: u32) {
    match kind {
        ENTER_OK | ENTER_FAIL => {
            let value = Value(shim::take());
            if let Some(answer) = ANSWER.get() {
                answer(id, kind == ENTER_OK, value);
            }
        }
        ENTER_RUN => {
            if let Some(run) = RUN.take() {
                run();
            }
        }
        _ => {
            if let Some(call_back) = CALL_BACK.get() {
                call_back(id, kind);
            }
        }
    }
}

thread_local! {
    static ANSWER: Cell<Option<Answer>> = const { Cell::new(None) };
    static RUN: Cell<Option<fn()>> = const { Cell::new(None) };
    static CALL_BACK: Cell<Option<CallBack>> = const { Cell::new(None) };
}

/// The number of a call, by which JavaScript enters with its answer.
pub(super) fn wait(pending: Pending) -> u32 {
    ANSWER.set(Some(pending.answer));
    pending.number
}

/// Calls a function by its number, or lets it go, as the second number says.
type CallBack = fn(u32, u32);

/// The same, with what calls functions: a program that gives the host none does not carry it.
pub(super) fn enable_functions(call_back: CallBack) {
    CALL_BACK.set(Some(call_back));
}

/// Runs a function when the host's event loop comes to it; once, however often it is asked before.
pub(crate) fn schedule(run: fn()) {
    if RUN.replace(Some(run)).is_none() {
        shim::microtask(key());
    }
}

/// What a function of the program's answers.
pub(super) fn give(value: JsValue) {
    shim::give(value);
}

//! What `shim.js` has for Rust.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(module = "/src/bridge/shim.js")]
extern "C" {
    pub(super) fn install(program: &JsValue) -> i32;
    pub(super) fn take() -> JsValue;
    pub(super) fn give(value: JsValue);
    pub(super) fn inject(taro: &JsValue, key: i32);
    pub(super) fn microtask(key: i32);

    pub(super) fn warn(text: &str);
    #[cfg(feature = "panic-message")]
    pub(super) fn complain(text: &str);
    pub(super) fn print(level: u32, text: &str);

    pub(super) fn after(function: &JsValue, ms: f64) -> JsValue;
    pub(super) fn cancel(timer: &JsValue);

    pub(super) fn object() -> JsValue;
    pub(super) fn array() -> JsValue;
    pub(super) fn push(items: &JsValue, value: &JsValue);
    #[wasm_bindgen(js_name = set)]
    pub(super) fn set_value(target: &JsValue, at: i32, key: i32, value: JsValue);
    #[wasm_bindgen(js_name = set)]
    pub(super) fn set_f64(target: &JsValue, at: i32, key: i32, value: f64);
    #[wasm_bindgen(js_name = set)]
    pub(super) fn set_bool(target: &JsValue, at: i32, key: i32, value: bool);
    #[wasm_bindgen(js_name = set)]
    pub(super) fn set_str(target: &JsValue, at: i32, key: i32, value: &str);
    #[wasm_bindgen(js_name = setNamed)]
    pub(super) fn set_named(target: &JsValue, name: &str, value: JsValue);

    pub(super) fn get(source: &JsValue, at: i32, key: i32) -> JsValue;
    #[wasm_bindgen(js_name = getString)]
    pub(super) fn get_string(source: &JsValue, at: i32, key: i32) -> Option<String>;
    /// `NaN` where it is no number: a number crosses for less than an `Option` of one.
    #[wasm_bindgen(js_name = getNumber)]
    pub(super) fn get_number(source: &JsValue, at: i32, key: i32) -> f64;
    pub(super) fn kind(source: &JsValue, at: i32, key: i32) -> u32;
    pub(super) fn entries(value: &JsValue) -> JsValue;
    pub(super) fn size(items: &JsValue) -> i32;
    pub(super) fn at(items: &JsValue, index: i32) -> JsValue;
    pub(super) fn named(source: &JsValue, name: &str) -> JsValue;
    pub(super) fn buffer(bytes: &[u8]) -> JsValue;
    pub(super) fn bytes(value: &JsValue) -> Option<Vec<u8>>;
    pub(super) fn clamped(bytes: &[u8]) -> JsValue;
    pub(super) fn floats(values: &[f32]) -> JsValue;
    pub(super) fn numbers(value: &JsValue) -> Option<Vec<f32>>;
    pub(super) fn json(value: &JsValue) -> Option<String>;
    pub(super) fn parse(text: &str) -> JsValue;

    pub(super) fn failed(text: &str) -> JsValue;
    /// `NaN` where there is none.
    pub(super) fn ask(value: &JsValue, what: u32) -> f64;

    pub(super) fn constant(function: &JsValue, at: i32, key: i32) -> JsValue;
    #[wasm_bindgen(catch)]
    pub(super) fn invoke(
        function: &JsValue,
        at: i32,
        key: i32,
        first: &JsValue,
        rest: &JsValue,
    ) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch)]
    pub(super) fn construct(class: &JsValue, at: i32, key: i32, arguments: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = invokeMethod)]
    pub(super) fn invoke_method(
        target: &JsValue,
        at: i32,
        key: i32,
        first: &JsValue,
        rest: &JsValue,
    ) -> Result<JsValue, JsValue>;
    pub(super) fn start(
        function: &JsValue,
        at: i32,
        key: i32,
        id: u32,
        hang: u32,
        first: &JsValue,
        rest: &JsValue,
    ) -> JsValue;
    #[wasm_bindgen(js_name = startMethod)]
    pub(super) fn start_method(
        target: &JsValue,
        at: i32,
        key: i32,
        id: u32,
        hang: u32,
        first: &JsValue,
        rest: &JsValue,
    ) -> JsValue;
    #[wasm_bindgen(catch)]
    pub(super) fn abort(task: &JsValue) -> Result<(), JsValue>;

    pub(super) fn callback(id: u32, key: i32, once: bool) -> JsValue;
    pub(super) fn hold(object: &JsValue, id: u32, key: i32);
    pub(super) fn end(object: &JsValue);
    pub(super) fn promised(thenable: &JsValue) -> JsValue;
    #[wasm_bindgen(catch)]
    pub(super) fn apply(function: &JsValue, object: &JsValue, arguments: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = isBytes)]
    pub(super) fn is_bytes(value: &JsValue) -> bool;
}

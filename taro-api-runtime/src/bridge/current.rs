//! What says on which host a program runs.

#[cfg(target_family = "wasm")]
pub use self::wasm::host_name;

#[cfg(target_family = "wasm")]
mod wasm {
    use wasm_bindgen::prelude::wasm_bindgen;

    #[wasm_bindgen(module = "/src/bridge/current.js")]
    extern "C" {
        /// What the bundler wrote for `process.env.TARO_ENV`.
        #[wasm_bindgen(js_name = hostName)]
        pub fn host_name() -> Option<String>;
    }
}

/// What the in-process host is said to be.
#[cfg(not(target_family = "wasm"))]
#[must_use]
pub fn host_name() -> Option<String> {
    super::native::current().map(str::to_owned)
}

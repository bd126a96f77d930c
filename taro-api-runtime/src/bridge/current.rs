//! What says on which host a program runs, and with which base library.

#[cfg(target_family = "wasm")]
pub use self::wasm::{base_library, host_name};

#[cfg(target_family = "wasm")]
mod wasm {
    use wasm_bindgen::prelude::wasm_bindgen;

    #[wasm_bindgen(module = "/src/bridge/current.js")]
    extern "C" {
        /// What the bundler wrote for `process.env.TARO_ENV`.
        #[wasm_bindgen(js_name = hostName)]
        pub fn host_name() -> Option<String>;
    }

    // A file of its own: who asks for no version does not ship it.
    #[wasm_bindgen(module = "/src/bridge/library.js")]
    extern "C" {
        /// The base library of that client, if it says it.
        #[wasm_bindgen(js_name = baseLibrary)]
        pub fn base_library(host: &str) -> Option<String>;
    }
}

/// What the in-process host is said to be.
#[cfg(not(target_family = "wasm"))]
#[must_use]
pub fn host_name() -> Option<String> {
    super::native::current().map(str::to_owned)
}

/// What the in-process host's client is said to have.
#[cfg(not(target_family = "wasm"))]
#[must_use]
pub fn base_library(_: &str) -> Option<String> {
    super::native::base_library().map(str::to_owned)
}

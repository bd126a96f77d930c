//! What the page of the app calls: `import { load } from '@rust/sign-in'`.

#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod account;
mod failure;
mod server;
#[cfg(test)]
mod tests;
mod token;

use wasm_bindgen::prelude::wasm_bindgen;

/// Signs in, with the session that was kept or with a new one. Gives the user's name, if the user has shown it in this
/// session.
#[wasm_bindgen]
pub async fn start(server: String) -> Result<Option<String>, String> {
    account::start(&server).await.map_err(|failure| failure.to_string())
}

/// Asks the user for the name, and has the server check it. It must be called in a tap.
#[wasm_bindgen]
pub async fn show_name(server: String) -> Result<String, String> {
    account::show_name(&server).await.map_err(|failure| failure.to_string())
}

/// Ends the session.
#[wasm_bindgen]
pub async fn sign_out(server: String) -> Result<(), String> {
    account::sign_out(&server).await.map_err(|failure| failure.to_string())
}

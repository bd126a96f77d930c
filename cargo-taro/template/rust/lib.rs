//! What the pages of the app call: `import { load } from '@rust/NAME'`.

use taro_api::{Any, Error, get_storage, set_storage};
use wasm_bindgen::prelude::wasm_bindgen;

/// A greeting.
#[wasm_bindgen]
pub fn greet(name: &str) -> String {
    format!("Hello {name}, this is Rust")
}

/// Counts the visits to the app.
#[wasm_bindgen]
pub async fn count_visit() -> Result<u32, String> {
    counted().await.map_err(|error| error.to_string())
}

async fn counted() -> Result<u32, Error> {
    // Before the first visit there is nothing.
    let stored = get_storage(get_storage::Option::new("visits")).await;
    let before: u32 = stored.ok().and_then(|stored| stored.data.to().ok()).unwrap_or_default();
    let data = Any::new(&(before + 1))?;
    set_storage(set_storage::Required { key: "visits", data }).await?;
    Ok(before + 1)
}

//! The session's token, in the host's storage.

use taro_api::{Any, get_storage, remove_storage, set_storage};

use crate::failure::Failure;

const KEY: &str = "token";

/// What was kept. Without a token, some hosts fail and others give nothing.
pub(crate) async fn load() -> Option<String> {
    let kept = get_storage(get_storage::Option::new(KEY)).await.ok()?;
    kept.data.as_string().filter(|it| !it.is_empty())
}

/// Keeps a token.
pub(crate) async fn save(token: &str) -> Result<(), Failure> {
    set_storage(set_storage::Required { key: KEY, data: Any::of(token) }).await?;
    Ok(())
}

/// Forgets it. If that fails, the server refuses it again.
pub(crate) async fn forget() {
    let _ = remove_storage(remove_storage::Option::new(KEY)).await;
}

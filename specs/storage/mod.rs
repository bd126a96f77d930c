//! The APIs of Taro's folder `storage`, a file each of its own.

// Written by `cargo taro import`.

#[path = "background-fetch.rs"]
mod background_fetch_spec;
pub use background_fetch_spec::*;

#[path = "cache-manager.rs"]
mod cache_manager_spec;
pub use cache_manager_spec::*;

#[path = "index.rs"]
mod index_spec;
pub use index_spec::*;

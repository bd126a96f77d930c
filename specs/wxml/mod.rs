//! The APIs of Taro's folder `wxml`, a file each of its own.

// Written by `cargo taro import`.

#[path = "index.rs"]
mod index_spec;
pub use index_spec::*;

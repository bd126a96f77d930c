//! The APIs of Taro's folder `route`, a file each of its own.

#[path = "index.rs"]
mod index_spec;
pub use index_spec::*;

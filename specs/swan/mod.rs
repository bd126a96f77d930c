//! The APIs of Taro's folder `swan`, a file each of its own.

// Written by `cargo taro import`.

#[path = "bookshelf.rs"]
mod bookshelf_spec;
pub use bookshelf_spec::*;

#[path = "download-package.rs"]
mod download_package_spec;
pub use download_package_spec::*;

#[path = "index.rs"]
mod index_spec;
pub use index_spec::*;

#[path = "pay.rs"]
mod pay_spec;
pub use pay_spec::*;

//! The specs of this folder that were imported, a module each.

// Written by `cargo taro import` from this folder's imports.

pub mod step_counter;

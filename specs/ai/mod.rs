//! The APIs of Taro's folder `ai`, a file each of its own.

// Written by `cargo taro import`.

#[path = "face.rs"]
mod face_spec;
pub use face_spec::*;

#[path = "inference.rs"]
mod inference_spec;
pub use inference_spec::*;

#[path = "visionkit.rs"]
mod visionkit_spec;
pub use visionkit_spec::*;

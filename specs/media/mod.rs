//! The APIs of Taro's folder `media`, a file each of its own.

// Written by `cargo taro import`.

#[path = "audio.rs"]
mod audio_spec;
pub use audio_spec::*;

#[path = "background-audio.rs"]
mod background_audio_spec;
pub use background_audio_spec::*;

#[path = "camera.rs"]
mod camera_spec;
pub use camera_spec::*;

#[path = "editor.rs"]
mod editor_spec;
pub use editor_spec::*;

#[path = "image.rs"]
mod image_spec;
pub use image_spec::*;

#[path = "live.rs"]
mod live_spec;
pub use live_spec::*;

#[path = "map.rs"]
mod map_spec;
pub use map_spec::*;

#[path = "media-recorder.rs"]
mod media_recorder_spec;
pub use media_recorder_spec::*;

#[path = "recorder.rs"]
mod recorder_spec;
pub use recorder_spec::*;

#[path = "video-decoder.rs"]
mod video_decoder_spec;
pub use video_decoder_spec::*;

#[path = "video-processing.rs"]
mod video_processing_spec;
pub use video_processing_spec::*;

#[path = "video.rs"]
mod video_spec;
pub use video_spec::*;

#[path = "voip.rs"]
mod voip_spec;
pub use voip_spec::*;

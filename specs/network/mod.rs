//! The APIs of Taro's folder `network`, a file each of its own.

// Written by `cargo taro import`.

#[path = "download.rs"]
mod download_spec;
pub use download_spec::*;

#[path = "mdns.rs"]
mod mdns_spec;
pub use mdns_spec::*;

#[path = "request.rs"]
mod request_spec;
pub use request_spec::*;

#[path = "tcp.rs"]
mod tcp_spec;
pub use tcp_spec::*;

#[path = "udp.rs"]
mod udp_spec;
pub use udp_spec::*;

#[path = "upload.rs"]
mod upload_spec;
pub use upload_spec::*;

#[path = "websocket.rs"]
mod websocket_spec;
pub use websocket_spec::*;

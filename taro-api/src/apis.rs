//! Taro's own APIs, a family each: what the files below `specs/` expand to.

#[cfg(feature = "open-api")]
#[path = "../specs/open-api/login.rs"]
mod open_api_login;
#[cfg(feature = "open-api")]
pub use open_api_login::*;

#[cfg(feature = "network")]
#[path = "../specs/network/request.rs"]
mod network_request;
#[cfg(feature = "network")]
pub use network_request::*;

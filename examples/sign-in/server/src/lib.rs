//! The server of a mini program. It exchanges the code of a log-in for a session, and reads the user data that WeChat's
//! client signs and encrypts. `main.rs` runs it.
//!
//! Three things never leave it: the app's secret, WeChat's `session_key`, and what identifies the user at WeChat. The
//! app gets a random token.

pub mod config;
mod error;
mod routes;
mod session;
mod user_data;
mod wechat;

pub use error::Error;
pub use routes::{App, Clock, router, system_clock};

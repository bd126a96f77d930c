//! The APIs of Taro's folder `base`, a file each of its own.

// Written by `cargo taro import`.

#[path = "crypto.rs"]
mod crypto_spec;
pub use crypto_spec::*;

#[path = "debug.rs"]
mod debug_spec;
pub use debug_spec::*;

#[path = "env.rs"]
mod env_spec;
pub use env_spec::*;

#[path = "index.rs"]
mod index_spec;
pub use index_spec::*;

#[path = "performance.rs"]
mod performance_spec;
pub use performance_spec::*;

#[path = "system.rs"]
mod system_spec;
pub use system_spec::*;

#[path = "update.rs"]
mod update_spec;
pub use update_spec::*;

#[path = "weapp/app-event.rs"]
mod weapp_app_event_spec;
pub use weapp_app_event_spec::*;

#[path = "weapp/life-cycle.rs"]
mod weapp_life_cycle_spec;
pub use weapp_life_cycle_spec::*;

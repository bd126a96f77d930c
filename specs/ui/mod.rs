//! The APIs of Taro's folder `ui`, a file each of its own.

// Written by `cargo taro import`.

#[path = "animation.rs"]
mod animation_spec;
pub use animation_spec::*;

#[path = "background.rs"]
mod background_spec;
pub use background_spec::*;

#[path = "custom-component.rs"]
mod custom_component_spec;
pub use custom_component_spec::*;

#[path = "fonts.rs"]
mod fonts_spec;
pub use fonts_spec::*;

#[path = "interaction.rs"]
mod interaction_spec;
pub use interaction_spec::*;

#[path = "menu.rs"]
mod menu_spec;
pub use menu_spec::*;

#[path = "navigation-bar.rs"]
mod navigation_bar_spec;
pub use navigation_bar_spec::*;

#[path = "pull-down-refresh.rs"]
mod pull_down_refresh_spec;
pub use pull_down_refresh_spec::*;

#[path = "scroll.rs"]
mod scroll_spec;
pub use scroll_spec::*;

#[path = "sticky.rs"]
mod sticky_spec;
pub use sticky_spec::*;

#[path = "tab-bar.rs"]
mod tab_bar_spec;
pub use tab_bar_spec::*;

#[path = "window.rs"]
mod window_spec;
pub use window_spec::*;

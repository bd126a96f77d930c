//! Taro's own APIs: what the files below `specs/` expand to, a cargo feature for each of Taro's folders.

#[path = "../specs/general.rs"]
pub mod general;

#[cfg(feature = "framework")]
#[path = "../specs/component.rs"]
mod file_component;
#[cfg(feature = "framework")]
pub use file_component::*;

#[cfg(feature = "framework")]
#[path = "../specs/config.rs"]
mod file_config;
#[cfg(feature = "framework")]
pub use file_config::*;

#[cfg(feature = "framework")]
#[path = "../specs/extend.rs"]
mod file_extend;
#[cfg(feature = "framework")]
pub use file_extend::*;

#[cfg(feature = "framework")]
#[path = "../specs/lifecycle.rs"]
mod file_lifecycle;
#[cfg(feature = "framework")]
pub use file_lifecycle::*;

#[cfg(feature = "ad")]
#[path = "../specs/ad/mod.rs"]
mod family_ad;
#[cfg(feature = "ad")]
pub use family_ad::*;

#[cfg(feature = "ai")]
#[path = "../specs/ai/mod.rs"]
mod family_ai;
#[cfg(feature = "ai")]
pub use family_ai::*;

#[cfg(feature = "alipay")]
#[path = "../specs/alipay/mod.rs"]
mod family_alipay;
#[cfg(feature = "alipay")]
pub use family_alipay::*;

#[cfg(feature = "base")]
#[path = "../specs/base/mod.rs"]
mod family_base;
#[cfg(feature = "base")]
pub use family_base::*;

#[cfg(feature = "canvas")]
#[path = "../specs/canvas/mod.rs"]
mod family_canvas;
#[cfg(feature = "canvas")]
pub use family_canvas::*;

#[cfg(feature = "cloud")]
#[path = "../specs/cloud/mod.rs"]
mod family_cloud;
#[cfg(feature = "cloud")]
pub use family_cloud::*;

#[cfg(feature = "data-analysis")]
#[path = "../specs/data-analysis/mod.rs"]
mod family_data_analysis;
#[cfg(feature = "data-analysis")]
pub use family_data_analysis::*;

#[cfg(feature = "device")]
#[path = "../specs/device/mod.rs"]
mod family_device;
#[cfg(feature = "device")]
pub use family_device::*;

#[cfg(feature = "ext")]
#[path = "../specs/ext/mod.rs"]
mod family_ext;
#[cfg(feature = "ext")]
pub use family_ext::*;

#[cfg(feature = "files")]
#[path = "../specs/files/mod.rs"]
mod family_files;
#[cfg(feature = "files")]
pub use family_files::*;

#[cfg(feature = "framework")]
#[path = "../specs/framework/mod.rs"]
mod family_framework;
#[cfg(feature = "framework")]
pub use family_framework::*;

#[cfg(feature = "location")]
#[path = "../specs/location/mod.rs"]
mod family_location;
#[cfg(feature = "location")]
pub use family_location::*;

#[cfg(feature = "media")]
#[path = "../specs/media/mod.rs"]
mod family_media;
#[cfg(feature = "media")]
pub use family_media::*;

#[cfg(feature = "navigate")]
#[path = "../specs/navigate/mod.rs"]
mod family_navigate;
#[cfg(feature = "navigate")]
pub use family_navigate::*;

#[cfg(feature = "network")]
#[path = "../specs/network/mod.rs"]
mod family_network;
#[cfg(feature = "network")]
pub use family_network::*;

#[cfg(feature = "open-api")]
#[path = "../specs/open-api/mod.rs"]
mod family_open_api;
#[cfg(feature = "open-api")]
pub use family_open_api::*;

#[cfg(feature = "payment")]
#[path = "../specs/payment/mod.rs"]
mod family_payment;
#[cfg(feature = "payment")]
pub use family_payment::*;

#[cfg(feature = "qq")]
#[path = "../specs/qq/mod.rs"]
mod family_qq;
#[cfg(feature = "qq")]
pub use family_qq::*;

#[cfg(feature = "route")]
#[path = "../specs/route/mod.rs"]
mod family_route;
#[cfg(feature = "route")]
pub use family_route::*;

#[cfg(feature = "share")]
#[path = "../specs/share/mod.rs"]
mod family_share;
#[cfg(feature = "share")]
pub use family_share::*;

#[cfg(feature = "skyline")]
#[path = "../specs/skyline/mod.rs"]
mod family_skyline;
#[cfg(feature = "skyline")]
pub use family_skyline::*;

#[cfg(feature = "storage")]
#[path = "../specs/storage/mod.rs"]
mod family_storage;
#[cfg(feature = "storage")]
pub use family_storage::*;

#[cfg(feature = "swan")]
#[path = "../specs/swan/mod.rs"]
mod family_swan;
#[cfg(feature = "swan")]
pub use family_swan::*;

#[cfg(feature = "ui")]
#[path = "../specs/ui/mod.rs"]
mod family_ui;
#[cfg(feature = "ui")]
pub use family_ui::*;

#[cfg(feature = "worker")]
#[path = "../specs/worker/mod.rs"]
mod family_worker;
#[cfg(feature = "worker")]
pub use family_worker::*;

#[cfg(feature = "wxml")]
#[path = "../specs/wxml/mod.rs"]
mod family_wxml;
#[cfg(feature = "wxml")]
pub use family_wxml::*;

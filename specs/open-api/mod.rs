//! The APIs of Taro's folder `open-api`, a file each of its own.

// Written by `cargo taro import`.

#[path = "account.rs"]
mod account_spec;
pub use account_spec::*;

#[path = "address.rs"]
mod address_spec;
pub use address_spec::*;

#[path = "authorize.rs"]
mod authorize_spec;
pub use authorize_spec::*;

#[path = "card.rs"]
mod card_spec;
pub use card_spec::*;

#[path = "channels.rs"]
mod channels_spec;
pub use channels_spec::*;

#[path = "customer-service.rs"]
mod customer_service_spec;
pub use customer_service_spec::*;

#[path = "device-voip.rs"]
mod device_voip_spec;
pub use device_voip_spec::*;

#[path = "facial.rs"]
mod facial_spec;
pub use facial_spec::*;

#[path = "favorites.rs"]
mod favorites_spec;
pub use favorites_spec::*;

#[path = "group.rs"]
mod group_spec;
pub use group_spec::*;

#[path = "invoice.rs"]
mod invoice_spec;
pub use invoice_spec::*;

#[path = "license-plate.rs"]
mod license_plate_spec;
pub use license_plate_spec::*;

#[path = "login.rs"]
mod login_spec;
pub use login_spec::*;

#[path = "my-miniprogram.rs"]
mod my_miniprogram_spec;
pub use my_miniprogram_spec::*;

#[path = "privacy.rs"]
mod privacy_spec;
pub use privacy_spec::*;

#[path = "redpackage.rs"]
mod redpackage_spec;
pub use redpackage_spec::*;

#[path = "settings.rs"]
mod settings_spec;
pub use settings_spec::*;

#[path = "soter.rs"]
mod soter_spec;
pub use soter_spec::*;

#[path = "sticker.rs"]
mod sticker_spec;
pub use sticker_spec::*;

#[path = "subscribe-message.rs"]
mod subscribe_message_spec;
pub use subscribe_message_spec::*;

#[path = "user-info.rs"]
mod user_info_spec;
pub use user_info_spec::*;

#[path = "werun.rs"]
mod werun_spec;
pub use werun_spec::*;

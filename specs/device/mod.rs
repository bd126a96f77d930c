//! The APIs of Taro's folder `device`, a file each of its own.

// Written by `cargo taro import`.

#[path = "accelerometer.rs"]
mod accelerometer_spec;
pub use accelerometer_spec::*;

#[path = "accessibility.rs"]
mod accessibility_spec;
pub use accessibility_spec::*;

#[path = "battery.rs"]
mod battery_spec;
pub use battery_spec::*;

#[path = "bluetooth-ble.rs"]
mod bluetooth_ble_spec;
pub use bluetooth_ble_spec::*;

#[path = "bluetooth-peripheral.rs"]
mod bluetooth_peripheral_spec;
pub use bluetooth_peripheral_spec::*;

#[path = "bluetooth.rs"]
mod bluetooth_spec;
pub use bluetooth_spec::*;

#[path = "calendar.rs"]
mod calendar_spec;
pub use calendar_spec::*;

#[path = "clipboard.rs"]
mod clipboard_spec;
pub use clipboard_spec::*;

#[path = "compass.rs"]
mod compass_spec;
pub use compass_spec::*;

#[path = "contact.rs"]
mod contact_spec;
pub use contact_spec::*;

#[path = "gyroscope.rs"]
mod gyroscope_spec;
pub use gyroscope_spec::*;

#[path = "iBeacon.rs"]
mod i_beacon_spec;
pub use i_beacon_spec::*;

#[path = "keyboard.rs"]
mod keyboard_spec;
pub use keyboard_spec::*;

#[path = "memory.rs"]
mod memory_spec;
pub use memory_spec::*;

#[path = "motion.rs"]
mod motion_spec;
pub use motion_spec::*;

#[path = "network.rs"]
mod network_spec;
pub use network_spec::*;

#[path = "nfc.rs"]
mod nfc_spec;
pub use nfc_spec::*;

#[path = "phone.rs"]
mod phone_spec;
pub use phone_spec::*;

#[path = "scan.rs"]
mod scan_spec;
pub use scan_spec::*;

#[path = "screen.rs"]
mod screen_spec;
pub use screen_spec::*;

#[path = "sms.rs"]
mod sms_spec;
pub use sms_spec::*;

#[path = "vibrate.rs"]
mod vibrate_spec;
pub use vibrate_spec::*;

#[path = "wifi.rs"]
mod wifi_spec;
pub use wifi_spec::*;

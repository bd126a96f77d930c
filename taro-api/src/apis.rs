//! Taro's own APIs: what the files below `specs/` expand to, a cargo feature for each of them.

// Written by `cargo xtask features --bless`.

#[cfg(feature = "ad")]
#[path = "../specs/ad/index.rs"]
mod ad_index_spec;
#[cfg(feature = "ad")]
pub use ad_index_spec::*;

#[cfg(feature = "ai-face")]
#[path = "../specs/ai/face.rs"]
mod ai_face_spec;
#[cfg(feature = "ai-face")]
pub use ai_face_spec::*;

#[cfg(feature = "ai-inference")]
#[path = "../specs/ai/inference.rs"]
mod ai_inference_spec;
#[cfg(feature = "ai-inference")]
pub use ai_inference_spec::*;

#[cfg(feature = "ai-visionkit")]
#[path = "../specs/ai/visionkit.rs"]
mod ai_visionkit_spec;
#[cfg(feature = "ai-visionkit")]
pub use ai_visionkit_spec::*;

#[cfg(feature = "alipay")]
#[path = "../specs/alipay/index.rs"]
mod alipay_index_spec;
#[cfg(feature = "alipay")]
pub use alipay_index_spec::*;

#[cfg(feature = "base-crypto")]
#[path = "../specs/base/crypto.rs"]
mod base_crypto_spec;
#[cfg(feature = "base-crypto")]
pub use base_crypto_spec::*;

#[cfg(feature = "base-debug")]
#[path = "../specs/base/debug.rs"]
mod base_debug_spec;
#[cfg(feature = "base-debug")]
pub use base_debug_spec::*;

#[cfg(feature = "base-env")]
#[path = "../specs/base/env.rs"]
mod base_env_spec;
#[cfg(feature = "base-env")]
pub use base_env_spec::*;

#[cfg(feature = "base-index")]
#[path = "../specs/base/index.rs"]
mod base_index_spec;
#[cfg(feature = "base-index")]
pub use base_index_spec::*;

#[cfg(feature = "base-performance")]
#[path = "../specs/base/performance.rs"]
mod base_performance_spec;
#[cfg(feature = "base-performance")]
pub use base_performance_spec::*;

#[cfg(feature = "base-system")]
#[path = "../specs/base/system.rs"]
mod base_system_spec;
#[cfg(feature = "base-system")]
pub use base_system_spec::*;

#[cfg(feature = "base-update")]
#[path = "../specs/base/update.rs"]
mod base_update_spec;
#[cfg(feature = "base-update")]
pub use base_update_spec::*;

#[cfg(feature = "base-weapp-app-event")]
#[path = "../specs/base/weapp/app-event.rs"]
mod base_weapp_app_event_spec;
#[cfg(feature = "base-weapp-app-event")]
pub use base_weapp_app_event_spec::*;

#[cfg(feature = "base-weapp-life-cycle")]
#[path = "../specs/base/weapp/life-cycle.rs"]
mod base_weapp_life_cycle_spec;
#[cfg(feature = "base-weapp-life-cycle")]
pub use base_weapp_life_cycle_spec::*;

#[cfg(feature = "canvas")]
#[path = "../specs/canvas/index.rs"]
mod canvas_index_spec;
#[cfg(feature = "canvas")]
pub use canvas_index_spec::*;

#[cfg(feature = "cloud")]
#[path = "../specs/cloud/index.rs"]
mod cloud_index_spec;
#[cfg(feature = "cloud")]
pub use cloud_index_spec::*;

#[cfg(feature = "framework-component")]
#[path = "../specs/component.rs"]
mod component_spec;
#[cfg(feature = "framework-component")]
pub use component_spec::*;

#[cfg(feature = "framework-config")]
#[path = "../specs/config.rs"]
mod config_spec;
#[cfg(feature = "framework-config")]
pub use config_spec::*;

#[cfg(feature = "data-analysis")]
#[path = "../specs/data-analysis/index.rs"]
mod data_analysis_index_spec;
#[cfg(feature = "data-analysis")]
pub use data_analysis_index_spec::*;

#[cfg(feature = "device-accelerometer")]
#[path = "../specs/device/accelerometer.rs"]
mod device_accelerometer_spec;
#[cfg(feature = "device-accelerometer")]
pub use device_accelerometer_spec::*;

#[cfg(feature = "device-accessibility")]
#[path = "../specs/device/accessibility.rs"]
mod device_accessibility_spec;
#[cfg(feature = "device-accessibility")]
pub use device_accessibility_spec::*;

#[cfg(feature = "device-battery")]
#[path = "../specs/device/battery.rs"]
mod device_battery_spec;
#[cfg(feature = "device-battery")]
pub use device_battery_spec::*;

#[cfg(feature = "device-bluetooth-ble")]
#[path = "../specs/device/bluetooth-ble.rs"]
mod device_bluetooth_ble_spec;
#[cfg(feature = "device-bluetooth-ble")]
pub use device_bluetooth_ble_spec::*;

#[cfg(feature = "device-bluetooth-peripheral")]
#[path = "../specs/device/bluetooth-peripheral.rs"]
mod device_bluetooth_peripheral_spec;
#[cfg(feature = "device-bluetooth-peripheral")]
pub use device_bluetooth_peripheral_spec::*;

#[cfg(feature = "device-bluetooth")]
#[path = "../specs/device/bluetooth.rs"]
mod device_bluetooth_spec;
#[cfg(feature = "device-bluetooth")]
pub use device_bluetooth_spec::*;

#[cfg(feature = "device-calendar")]
#[path = "../specs/device/calendar.rs"]
mod device_calendar_spec;
#[cfg(feature = "device-calendar")]
pub use device_calendar_spec::*;

#[cfg(feature = "device-clipboard")]
#[path = "../specs/device/clipboard.rs"]
mod device_clipboard_spec;
#[cfg(feature = "device-clipboard")]
pub use device_clipboard_spec::*;

#[cfg(feature = "device-compass")]
#[path = "../specs/device/compass.rs"]
mod device_compass_spec;
#[cfg(feature = "device-compass")]
pub use device_compass_spec::*;

#[cfg(feature = "device-contact")]
#[path = "../specs/device/contact.rs"]
mod device_contact_spec;
#[cfg(feature = "device-contact")]
pub use device_contact_spec::*;

#[cfg(feature = "device-gyroscope")]
#[path = "../specs/device/gyroscope.rs"]
mod device_gyroscope_spec;
#[cfg(feature = "device-gyroscope")]
pub use device_gyroscope_spec::*;

#[cfg(feature = "device-ibeacon")]
#[path = "../specs/device/iBeacon.rs"]
mod device_ibeacon_spec;
#[cfg(feature = "device-ibeacon")]
pub use device_ibeacon_spec::*;

#[cfg(feature = "device-keyboard")]
#[path = "../specs/device/keyboard.rs"]
mod device_keyboard_spec;
#[cfg(feature = "device-keyboard")]
pub use device_keyboard_spec::*;

#[cfg(feature = "device-memory")]
#[path = "../specs/device/memory.rs"]
mod device_memory_spec;
#[cfg(feature = "device-memory")]
pub use device_memory_spec::*;

#[cfg(feature = "device-motion")]
#[path = "../specs/device/motion.rs"]
mod device_motion_spec;
#[cfg(feature = "device-motion")]
pub use device_motion_spec::*;

#[cfg(feature = "device-network")]
#[path = "../specs/device/network.rs"]
mod device_network_spec;
#[cfg(feature = "device-network")]
pub use device_network_spec::*;

#[cfg(feature = "device-nfc")]
#[path = "../specs/device/nfc.rs"]
mod device_nfc_spec;
#[cfg(feature = "device-nfc")]
pub use device_nfc_spec::*;

#[cfg(feature = "device-phone")]
#[path = "../specs/device/phone.rs"]
mod device_phone_spec;
#[cfg(feature = "device-phone")]
pub use device_phone_spec::*;

#[cfg(feature = "device-scan")]
#[path = "../specs/device/scan.rs"]
mod device_scan_spec;
#[cfg(feature = "device-scan")]
pub use device_scan_spec::*;

#[cfg(feature = "device-screen")]
#[path = "../specs/device/screen.rs"]
mod device_screen_spec;
#[cfg(feature = "device-screen")]
pub use device_screen_spec::*;

#[cfg(feature = "device-sms")]
#[path = "../specs/device/sms.rs"]
mod device_sms_spec;
#[cfg(feature = "device-sms")]
pub use device_sms_spec::*;

#[cfg(feature = "device-vibrate")]
#[path = "../specs/device/vibrate.rs"]
mod device_vibrate_spec;
#[cfg(feature = "device-vibrate")]
pub use device_vibrate_spec::*;

#[cfg(feature = "device-wifi")]
#[path = "../specs/device/wifi.rs"]
mod device_wifi_spec;
#[cfg(feature = "device-wifi")]
pub use device_wifi_spec::*;

#[cfg(feature = "ext")]
#[path = "../specs/ext/index.rs"]
mod ext_index_spec;
#[cfg(feature = "ext")]
pub use ext_index_spec::*;

#[cfg(feature = "framework-extend")]
#[path = "../specs/extend.rs"]
mod extend_spec;
#[cfg(feature = "framework-extend")]
pub use extend_spec::*;

#[cfg(feature = "files")]
#[path = "../specs/files/index.rs"]
mod files_index_spec;
#[cfg(feature = "files")]
pub use files_index_spec::*;

#[cfg(feature = "framework-index")]
#[path = "../specs/framework/index.rs"]
mod framework_index_spec;
#[cfg(feature = "framework-index")]
pub use framework_index_spec::*;

#[cfg(feature = "general")]
#[path = "../specs/general.rs"]
pub mod general;

#[cfg(feature = "framework-lifecycle")]
#[path = "../specs/lifecycle.rs"]
mod lifecycle_spec;
#[cfg(feature = "framework-lifecycle")]
pub use lifecycle_spec::*;

#[cfg(feature = "location")]
#[path = "../specs/location/index.rs"]
mod location_index_spec;
#[cfg(feature = "location")]
pub use location_index_spec::*;

#[cfg(feature = "media-audio")]
#[path = "../specs/media/audio.rs"]
mod media_audio_spec;
#[cfg(feature = "media-audio")]
pub use media_audio_spec::*;

#[cfg(feature = "media-background-audio")]
#[path = "../specs/media/background-audio.rs"]
mod media_background_audio_spec;
#[cfg(feature = "media-background-audio")]
pub use media_background_audio_spec::*;

#[cfg(feature = "media-camera")]
#[path = "../specs/media/camera.rs"]
mod media_camera_spec;
#[cfg(feature = "media-camera")]
pub use media_camera_spec::*;

#[cfg(feature = "media-editor")]
#[path = "../specs/media/editor.rs"]
mod media_editor_spec;
#[cfg(feature = "media-editor")]
pub use media_editor_spec::*;

#[cfg(feature = "media-image")]
#[path = "../specs/media/image.rs"]
mod media_image_spec;
#[cfg(feature = "media-image")]
pub use media_image_spec::*;

#[cfg(feature = "media-live")]
#[path = "../specs/media/live.rs"]
mod media_live_spec;
#[cfg(feature = "media-live")]
pub use media_live_spec::*;

#[cfg(feature = "media-map")]
#[path = "../specs/media/map.rs"]
mod media_map_spec;
#[cfg(feature = "media-map")]
pub use media_map_spec::*;

#[cfg(feature = "media-media-recorder")]
#[path = "../specs/media/media-recorder.rs"]
mod media_media_recorder_spec;
#[cfg(feature = "media-media-recorder")]
pub use media_media_recorder_spec::*;

#[cfg(feature = "media-recorder")]
#[path = "../specs/media/recorder.rs"]
mod media_recorder_spec;
#[cfg(feature = "media-recorder")]
pub use media_recorder_spec::*;

#[cfg(feature = "media-video-decoder")]
#[path = "../specs/media/video-decoder.rs"]
mod media_video_decoder_spec;
#[cfg(feature = "media-video-decoder")]
pub use media_video_decoder_spec::*;

#[cfg(feature = "media-video-processing")]
#[path = "../specs/media/video-processing.rs"]
mod media_video_processing_spec;
#[cfg(feature = "media-video-processing")]
pub use media_video_processing_spec::*;

#[cfg(feature = "media-video")]
#[path = "../specs/media/video.rs"]
mod media_video_spec;
#[cfg(feature = "media-video")]
pub use media_video_spec::*;

#[cfg(feature = "media-voip")]
#[path = "../specs/media/voip.rs"]
mod media_voip_spec;
#[cfg(feature = "media-voip")]
pub use media_voip_spec::*;

#[cfg(feature = "navigate")]
#[path = "../specs/navigate/index.rs"]
mod navigate_index_spec;
#[cfg(feature = "navigate")]
pub use navigate_index_spec::*;

#[cfg(feature = "network-download")]
#[path = "../specs/network/download.rs"]
mod network_download_spec;
#[cfg(feature = "network-download")]
pub use network_download_spec::*;

#[cfg(feature = "network-mdns")]
#[path = "../specs/network/mdns.rs"]
mod network_mdns_spec;
#[cfg(feature = "network-mdns")]
pub use network_mdns_spec::*;

#[cfg(feature = "network-request")]
#[path = "../specs/network/request.rs"]
mod network_request_spec;
#[cfg(feature = "network-request")]
pub use network_request_spec::*;

#[cfg(feature = "network-tcp")]
#[path = "../specs/network/tcp.rs"]
mod network_tcp_spec;
#[cfg(feature = "network-tcp")]
pub use network_tcp_spec::*;

#[cfg(feature = "network-udp")]
#[path = "../specs/network/udp.rs"]
mod network_udp_spec;
#[cfg(feature = "network-udp")]
pub use network_udp_spec::*;

#[cfg(feature = "network-upload")]
#[path = "../specs/network/upload.rs"]
mod network_upload_spec;
#[cfg(feature = "network-upload")]
pub use network_upload_spec::*;

#[cfg(feature = "network-websocket")]
#[path = "../specs/network/websocket.rs"]
mod network_websocket_spec;
#[cfg(feature = "network-websocket")]
pub use network_websocket_spec::*;

#[cfg(feature = "open-api-account")]
#[path = "../specs/open-api/account.rs"]
mod open_api_account_spec;
#[cfg(feature = "open-api-account")]
pub use open_api_account_spec::*;

#[cfg(feature = "open-api-address")]
#[path = "../specs/open-api/address.rs"]
mod open_api_address_spec;
#[cfg(feature = "open-api-address")]
pub use open_api_address_spec::*;

#[cfg(feature = "open-api-authorize")]
#[path = "../specs/open-api/authorize.rs"]
mod open_api_authorize_spec;
#[cfg(feature = "open-api-authorize")]
pub use open_api_authorize_spec::*;

#[cfg(feature = "open-api-card")]
#[path = "../specs/open-api/card.rs"]
mod open_api_card_spec;
#[cfg(feature = "open-api-card")]
pub use open_api_card_spec::*;

#[cfg(feature = "open-api-channels")]
#[path = "../specs/open-api/channels.rs"]
mod open_api_channels_spec;
#[cfg(feature = "open-api-channels")]
pub use open_api_channels_spec::*;

#[cfg(feature = "open-api-customer-service")]
#[path = "../specs/open-api/customer-service.rs"]
mod open_api_customer_service_spec;
#[cfg(feature = "open-api-customer-service")]
pub use open_api_customer_service_spec::*;

#[cfg(feature = "open-api-device-voip")]
#[path = "../specs/open-api/device-voip.rs"]
mod open_api_device_voip_spec;
#[cfg(feature = "open-api-device-voip")]
pub use open_api_device_voip_spec::*;

#[cfg(feature = "open-api-facial")]
#[path = "../specs/open-api/facial.rs"]
mod open_api_facial_spec;
#[cfg(feature = "open-api-facial")]
pub use open_api_facial_spec::*;

#[cfg(feature = "open-api-favorites")]
#[path = "../specs/open-api/favorites.rs"]
mod open_api_favorites_spec;
#[cfg(feature = "open-api-favorites")]
pub use open_api_favorites_spec::*;

#[cfg(feature = "open-api-group")]
#[path = "../specs/open-api/group.rs"]
mod open_api_group_spec;
#[cfg(feature = "open-api-group")]
pub use open_api_group_spec::*;

#[cfg(feature = "open-api-invoice")]
#[path = "../specs/open-api/invoice.rs"]
mod open_api_invoice_spec;
#[cfg(feature = "open-api-invoice")]
pub use open_api_invoice_spec::*;

#[cfg(feature = "open-api-license-plate")]
#[path = "../specs/open-api/license-plate.rs"]
mod open_api_license_plate_spec;
#[cfg(feature = "open-api-license-plate")]
pub use open_api_license_plate_spec::*;

#[cfg(feature = "open-api-login")]
#[path = "../specs/open-api/login.rs"]
mod open_api_login_spec;
#[cfg(feature = "open-api-login")]
pub use open_api_login_spec::*;

#[cfg(feature = "open-api-my-miniprogram")]
#[path = "../specs/open-api/my-miniprogram.rs"]
mod open_api_my_miniprogram_spec;
#[cfg(feature = "open-api-my-miniprogram")]
pub use open_api_my_miniprogram_spec::*;

#[cfg(feature = "open-api-privacy")]
#[path = "../specs/open-api/privacy.rs"]
mod open_api_privacy_spec;
#[cfg(feature = "open-api-privacy")]
pub use open_api_privacy_spec::*;

#[cfg(feature = "open-api-redpackage")]
#[path = "../specs/open-api/redpackage.rs"]
mod open_api_redpackage_spec;
#[cfg(feature = "open-api-redpackage")]
pub use open_api_redpackage_spec::*;

#[cfg(feature = "open-api-settings")]
#[path = "../specs/open-api/settings.rs"]
mod open_api_settings_spec;
#[cfg(feature = "open-api-settings")]
pub use open_api_settings_spec::*;

#[cfg(feature = "open-api-soter")]
#[path = "../specs/open-api/soter.rs"]
mod open_api_soter_spec;
#[cfg(feature = "open-api-soter")]
pub use open_api_soter_spec::*;

#[cfg(feature = "open-api-sticker")]
#[path = "../specs/open-api/sticker.rs"]
mod open_api_sticker_spec;
#[cfg(feature = "open-api-sticker")]
pub use open_api_sticker_spec::*;

#[cfg(feature = "open-api-subscribe-message")]
#[path = "../specs/open-api/subscribe-message.rs"]
mod open_api_subscribe_message_spec;
#[cfg(feature = "open-api-subscribe-message")]
pub use open_api_subscribe_message_spec::*;

#[cfg(feature = "open-api-user-info")]
#[path = "../specs/open-api/user-info.rs"]
mod open_api_user_info_spec;
#[cfg(feature = "open-api-user-info")]
pub use open_api_user_info_spec::*;

#[cfg(feature = "open-api-werun")]
#[path = "../specs/open-api/werun.rs"]
mod open_api_werun_spec;
#[cfg(feature = "open-api-werun")]
pub use open_api_werun_spec::*;

#[cfg(feature = "payment")]
#[path = "../specs/payment/index.rs"]
mod payment_index_spec;
#[cfg(feature = "payment")]
pub use payment_index_spec::*;

#[cfg(feature = "qq")]
#[path = "../specs/qq/index.rs"]
mod qq_index_spec;
#[cfg(feature = "qq")]
pub use qq_index_spec::*;

#[cfg(feature = "route")]
#[path = "../specs/route/index.rs"]
mod route_index_spec;
#[cfg(feature = "route")]
pub use route_index_spec::*;

#[cfg(feature = "share")]
#[path = "../specs/share/index.rs"]
mod share_index_spec;
#[cfg(feature = "share")]
pub use share_index_spec::*;

#[cfg(feature = "skyline")]
#[path = "../specs/skyline/index.rs"]
mod skyline_index_spec;
#[cfg(feature = "skyline")]
pub use skyline_index_spec::*;

#[cfg(feature = "storage-background-fetch")]
#[path = "../specs/storage/background-fetch.rs"]
mod storage_background_fetch_spec;
#[cfg(feature = "storage-background-fetch")]
pub use storage_background_fetch_spec::*;

#[cfg(feature = "storage-cache-manager")]
#[path = "../specs/storage/cache-manager.rs"]
mod storage_cache_manager_spec;
#[cfg(feature = "storage-cache-manager")]
pub use storage_cache_manager_spec::*;

#[cfg(feature = "storage-index")]
#[path = "../specs/storage/index.rs"]
mod storage_index_spec;
#[cfg(feature = "storage-index")]
pub use storage_index_spec::*;

#[cfg(feature = "swan-bookshelf")]
#[path = "../specs/swan/bookshelf.rs"]
mod swan_bookshelf_spec;
#[cfg(feature = "swan-bookshelf")]
pub use swan_bookshelf_spec::*;

#[cfg(feature = "swan-download-package")]
#[path = "../specs/swan/download-package.rs"]
mod swan_download_package_spec;
#[cfg(feature = "swan-download-package")]
pub use swan_download_package_spec::*;

#[cfg(feature = "swan-index")]
#[path = "../specs/swan/index.rs"]
mod swan_index_spec;
#[cfg(feature = "swan-index")]
pub use swan_index_spec::*;

#[cfg(feature = "swan-pay")]
#[path = "../specs/swan/pay.rs"]
mod swan_pay_spec;
#[cfg(feature = "swan-pay")]
pub use swan_pay_spec::*;

#[cfg(feature = "ui-animation")]
#[path = "../specs/ui/animation.rs"]
mod ui_animation_spec;
#[cfg(feature = "ui-animation")]
pub use ui_animation_spec::*;

#[cfg(feature = "ui-background")]
#[path = "../specs/ui/background.rs"]
mod ui_background_spec;
#[cfg(feature = "ui-background")]
pub use ui_background_spec::*;

#[cfg(feature = "ui-custom-component")]
#[path = "../specs/ui/custom-component.rs"]
mod ui_custom_component_spec;
#[cfg(feature = "ui-custom-component")]
pub use ui_custom_component_spec::*;

#[cfg(feature = "ui-fonts")]
#[path = "../specs/ui/fonts.rs"]
mod ui_fonts_spec;
#[cfg(feature = "ui-fonts")]
pub use ui_fonts_spec::*;

#[cfg(feature = "ui-interaction")]
#[path = "../specs/ui/interaction.rs"]
mod ui_interaction_spec;
#[cfg(feature = "ui-interaction")]
pub use ui_interaction_spec::*;

#[cfg(feature = "ui-menu")]
#[path = "../specs/ui/menu.rs"]
mod ui_menu_spec;
#[cfg(feature = "ui-menu")]
pub use ui_menu_spec::*;

#[cfg(feature = "ui-navigation-bar")]
#[path = "../specs/ui/navigation-bar.rs"]
mod ui_navigation_bar_spec;
#[cfg(feature = "ui-navigation-bar")]
pub use ui_navigation_bar_spec::*;

#[cfg(feature = "ui-pull-down-refresh")]
#[path = "../specs/ui/pull-down-refresh.rs"]
mod ui_pull_down_refresh_spec;
#[cfg(feature = "ui-pull-down-refresh")]
pub use ui_pull_down_refresh_spec::*;

#[cfg(feature = "ui-scroll")]
#[path = "../specs/ui/scroll.rs"]
mod ui_scroll_spec;
#[cfg(feature = "ui-scroll")]
pub use ui_scroll_spec::*;

#[cfg(feature = "ui-sticky")]
#[path = "../specs/ui/sticky.rs"]
mod ui_sticky_spec;
#[cfg(feature = "ui-sticky")]
pub use ui_sticky_spec::*;

#[cfg(feature = "ui-tab-bar")]
#[path = "../specs/ui/tab-bar.rs"]
mod ui_tab_bar_spec;
#[cfg(feature = "ui-tab-bar")]
pub use ui_tab_bar_spec::*;

#[cfg(feature = "ui-window")]
#[path = "../specs/ui/window.rs"]
mod ui_window_spec;
#[cfg(feature = "ui-window")]
pub use ui_window_spec::*;

#[cfg(feature = "worker")]
#[path = "../specs/worker/index.rs"]
mod worker_index_spec;
#[cfg(feature = "worker")]
pub use worker_index_spec::*;

#[cfg(feature = "wxml")]
#[path = "../specs/wxml/index.rs"]
mod wxml_index_spec;
#[cfg(feature = "wxml")]
pub use wxml_index_spec::*;

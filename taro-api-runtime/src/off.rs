//! Names that are like those of features which are off: where rustc does not find the one, it shows the other, and the line on
//! which it is defined. To use it is an error that shows that line too.

// Written by `cargo xtask features --bless`. rustc cuts a line that has more than 140 columns.

pub fn the_feature_ad_is_off<const ON: bool>() /* features = ["ad"] */ {}
pub enum TheFeatureAdIsOff<const ON: bool> {}
pub type OfTheFeatureAd<const ON: bool> /* features = ["ad"] */ = TheFeatureAdIsOff<ON>;
pub fn the_feature_ai_face_is_off<const ON: bool>() /* features = ["ai-face"] */ {}
pub fn the_feature_ai_inference_is_off<const ON: bool>() /* features = ["ai-inference"] */ {}
pub enum TheFeatureAiInferenceIsOff<const ON: bool> {}
pub type OfTheFeatureAiInference<const ON: bool> /* features = ["ai-inference"] */ = TheFeatureAiInferenceIsOff<ON>;
pub fn the_feature_ai_visionkit_is_off<const ON: bool>() /* features = ["ai-visionkit"] */ {}
pub enum TheFeatureAiVisionkitIsOff<const ON: bool> {}
pub type OfTheFeatureAiVisionkit<const ON: bool> /* features = ["ai-visionkit"] */ = TheFeatureAiVisionkitIsOff<ON>;
pub fn the_feature_alipay_is_off<const ON: bool>() /* features = ["alipay"] */ {}
pub enum TheFeatureAlipayIsOff<const ON: bool> {}
pub type OfTheFeatureAlipay<const ON: bool> /* features = ["alipay"] */ = TheFeatureAlipayIsOff<ON>;
pub fn the_feature_base_crypto_is_off<const ON: bool>() /* features = ["base-crypto"] */ {}
pub enum TheFeatureBaseCryptoIsOff<const ON: bool> {}
pub type OfTheFeatureBaseCrypto<const ON: bool> /* features = ["base-crypto"] */ = TheFeatureBaseCryptoIsOff<ON>;
pub fn the_feature_base_debug_is_off<const ON: bool>() /* features = ["base-debug"] */ {}
pub enum TheFeatureBaseDebugIsOff<const ON: bool> {}
pub type OfTheFeatureBaseDebug<const ON: bool> /* features = ["base-debug"] */ = TheFeatureBaseDebugIsOff<ON>;
pub fn the_feature_base_env_is_off<const ON: bool>() /* features = ["base-env"] */ {}
pub enum TheFeatureBaseEnvIsOff<const ON: bool> {}
pub type OfTheFeatureBaseEnv<const ON: bool> /* features = ["base-env"] */ = TheFeatureBaseEnvIsOff<ON>;
pub fn the_feature_base_index_is_off<const ON: bool>() /* features = ["base-index"] */ {}
pub fn the_feature_base_performance_is_off<const ON: bool>() /* features = ["base-performance"] */ {}
pub enum TheFeatureBasePerformanceIsOff<const ON: bool> {}
pub type OfTheFeatureBasePerformance<const ON: bool> /* features = ["base-performance"] */ = TheFeatureBasePerformanceIsOff<ON>;
pub fn the_feature_base_system_is_off<const ON: bool>() /* features = ["base-system"] */ {}
pub fn the_feature_base_update_is_off<const ON: bool>() /* features = ["base-update"] */ {}
pub enum TheFeatureBaseUpdateIsOff<const ON: bool> {}
pub type OfTheFeatureBaseUpdate<const ON: bool> /* features = ["base-update"] */ = TheFeatureBaseUpdateIsOff<ON>;
pub fn the_feature_base_weapp_app_event_is_off<const ON: bool>() /* features = ["base-weapp-app-event"] */ {}
pub enum TheFeatureBaseWeappAppEventIsOff<const ON: bool> {}
pub type OfTheFeatureBaseWeappAppEvent<const ON: bool> /* features = ["base-weapp-app-event"] */ = TheFeatureBaseWeappAppEventIsOff<ON>;
pub fn the_feature_base_weapp_life_cycle_is_off<const ON: bool>() /* features = ["base-weapp-life-cycle"] */ {}
pub fn the_feature_canvas_is_off<const ON: bool>() /* features = ["canvas"] */ {}
pub enum TheFeatureCanvasIsOff<const ON: bool> {}
pub type OfTheFeatureCanvas<const ON: bool> /* features = ["canvas"] */ = TheFeatureCanvasIsOff<ON>;
pub fn the_feature_cloud_is_off<const ON: bool>() /* features = ["cloud"] */ {}
pub enum TheFeatureCloudIsOff<const ON: bool> {}
pub type OfTheFeatureCloud<const ON: bool> /* features = ["cloud"] */ = TheFeatureCloudIsOff<ON>;
pub enum TheFeatureFrameworkComponentIsOff<const ON: bool> {}
pub type OfTheFeatureFrameworkComponent<const ON: bool> /* features = ["framework-component"] */ = TheFeatureFrameworkComponentIsOff<ON>;
pub fn the_feature_framework_config_is_off<const ON: bool>() /* features = ["framework-config"] */ {}
pub enum TheFeatureFrameworkConfigIsOff<const ON: bool> {}
pub type OfTheFeatureFrameworkConfig<const ON: bool> /* features = ["framework-config"] */ = TheFeatureFrameworkConfigIsOff<ON>;
pub fn the_feature_data_analysis_is_off<const ON: bool>() /* features = ["data-analysis"] */ {}
pub fn the_feature_device_accelerometer_is_off<const ON: bool>() /* features = ["device-accelerometer"] */ {}
pub fn the_feature_device_accessibility_is_off<const ON: bool>() /* features = ["device-accessibility"] */ {}
pub fn the_feature_device_battery_is_off<const ON: bool>() /* features = ["device-battery"] */ {}
pub fn the_feature_device_bluetooth_ble_is_off<const ON: bool>() /* features = ["device-bluetooth-ble"] */ {}
pub fn the_feature_device_bluetooth_peripheral_is_off<const ON: bool>() /* features = ["device-bluetooth-peripheral"] */ {}
pub enum TheFeatureDeviceBluetoothPeripheralIsOff<const ON: bool> {}
pub type OfTheFeatureDeviceBluetoothPeripheral<const ON: bool> /* features = ["device-bluetooth-peripheral"] */ = TheFeatureDeviceBluetoothPeripheralIsOff<ON>;
pub fn the_feature_device_bluetooth_is_off<const ON: bool>() /* features = ["device-bluetooth"] */ {}
pub fn the_feature_device_calendar_is_off<const ON: bool>() /* features = ["device-calendar"] */ {}
pub fn the_feature_device_clipboard_is_off<const ON: bool>() /* features = ["device-clipboard"] */ {}
pub fn the_feature_device_compass_is_off<const ON: bool>() /* features = ["device-compass"] */ {}
pub fn the_feature_device_contact_is_off<const ON: bool>() /* features = ["device-contact"] */ {}
pub fn the_feature_device_gyroscope_is_off<const ON: bool>() /* features = ["device-gyroscope"] */ {}
pub fn the_feature_device_ibeacon_is_off<const ON: bool>() /* features = ["device-ibeacon"] */ {}
pub enum TheFeatureDeviceIbeaconIsOff<const ON: bool> {}
pub type OfTheFeatureDeviceIbeacon<const ON: bool> /* features = ["device-ibeacon"] */ = TheFeatureDeviceIbeaconIsOff<ON>;
pub fn the_feature_device_keyboard_is_off<const ON: bool>() /* features = ["device-keyboard"] */ {}
pub fn the_feature_device_memory_is_off<const ON: bool>() /* features = ["device-memory"] */ {}
pub fn the_feature_device_motion_is_off<const ON: bool>() /* features = ["device-motion"] */ {}
pub fn the_feature_device_network_is_off<const ON: bool>() /* features = ["device-network"] */ {}
pub fn the_feature_device_nfc_is_off<const ON: bool>() /* features = ["device-nfc"] */ {}
pub enum TheFeatureDeviceNfcIsOff<const ON: bool> {}
pub type OfTheFeatureDeviceNfc<const ON: bool> /* features = ["device-nfc"] */ = TheFeatureDeviceNfcIsOff<ON>;
pub fn the_feature_device_phone_is_off<const ON: bool>() /* features = ["device-phone"] */ {}
pub fn the_feature_device_scan_is_off<const ON: bool>() /* features = ["device-scan"] */ {}
pub fn the_feature_device_screen_is_off<const ON: bool>() /* features = ["device-screen"] */ {}
pub enum TheFeatureDeviceScreenIsOff<const ON: bool> {}
pub type OfTheFeatureDeviceScreen<const ON: bool> /* features = ["device-screen"] */ = TheFeatureDeviceScreenIsOff<ON>;
pub fn the_feature_device_sms_is_off<const ON: bool>() /* features = ["device-sms"] */ {}
pub fn the_feature_device_vibrate_is_off<const ON: bool>() /* features = ["device-vibrate"] */ {}
pub fn the_feature_device_wifi_is_off<const ON: bool>() /* features = ["device-wifi"] */ {}
pub enum TheFeatureDeviceWifiIsOff<const ON: bool> {}
pub type OfTheFeatureDeviceWifi<const ON: bool> /* features = ["device-wifi"] */ = TheFeatureDeviceWifiIsOff<ON>;
pub fn the_feature_ext_is_off<const ON: bool>() /* features = ["ext"] */ {}
pub fn the_feature_framework_extend_is_off<const ON: bool>() /* features = ["framework-extend"] */ {}
pub enum TheFeatureFrameworkExtendIsOff<const ON: bool> {}
pub type OfTheFeatureFrameworkExtend<const ON: bool> /* features = ["framework-extend"] */ = TheFeatureFrameworkExtendIsOff<ON>;
pub fn the_feature_files_is_off<const ON: bool>() /* features = ["files"] */ {}
pub enum TheFeatureFilesIsOff<const ON: bool> {}
pub type OfTheFeatureFiles<const ON: bool> /* features = ["files"] */ = TheFeatureFilesIsOff<ON>;
pub fn the_feature_framework_index_is_off<const ON: bool>() /* features = ["framework-index"] */ {}
pub enum TheFeatureFrameworkIndexIsOff<const ON: bool> {}
pub type OfTheFeatureFrameworkIndex<const ON: bool> /* features = ["framework-index"] */ = TheFeatureFrameworkIndexIsOff<ON>;
pub enum TheFeatureFrameworkLifecycleIsOff<const ON: bool> {}
pub type OfTheFeatureFrameworkLifecycle<const ON: bool> /* features = ["framework-lifecycle"] */ = TheFeatureFrameworkLifecycleIsOff<ON>;
pub fn the_feature_location_is_off<const ON: bool>() /* features = ["location"] */ {}
pub fn the_feature_media_audio_is_off<const ON: bool>() /* features = ["media-audio"] */ {}
pub enum TheFeatureMediaAudioIsOff<const ON: bool> {}
pub type OfTheFeatureMediaAudio<const ON: bool> /* features = ["media-audio"] */ = TheFeatureMediaAudioIsOff<ON>;
pub fn the_feature_media_background_audio_is_off<const ON: bool>() /* features = ["media-background-audio"] */ {}
pub enum TheFeatureMediaBackgroundAudioIsOff<const ON: bool> {}
pub type OfTheFeatureMediaBackgroundAudio<const ON: bool> /* features = ["media-background-audio"] */ = TheFeatureMediaBackgroundAudioIsOff<ON>;
pub fn the_feature_media_camera_is_off<const ON: bool>() /* features = ["media-camera"] */ {}
pub enum TheFeatureMediaCameraIsOff<const ON: bool> {}
pub type OfTheFeatureMediaCamera<const ON: bool> /* features = ["media-camera"] */ = TheFeatureMediaCameraIsOff<ON>;
pub enum TheFeatureMediaEditorIsOff<const ON: bool> {}
pub type OfTheFeatureMediaEditor<const ON: bool> /* features = ["media-editor"] */ = TheFeatureMediaEditorIsOff<ON>;
pub fn the_feature_media_image_is_off<const ON: bool>() /* features = ["media-image"] */ {}
pub fn the_feature_media_live_is_off<const ON: bool>() /* features = ["media-live"] */ {}
pub enum TheFeatureMediaLiveIsOff<const ON: bool> {}
pub type OfTheFeatureMediaLive<const ON: bool> /* features = ["media-live"] */ = TheFeatureMediaLiveIsOff<ON>;
pub fn the_feature_media_map_is_off<const ON: bool>() /* features = ["media-map"] */ {}
pub enum TheFeatureMediaMapIsOff<const ON: bool> {}
pub type OfTheFeatureMediaMap<const ON: bool> /* features = ["media-map"] */ = TheFeatureMediaMapIsOff<ON>;
pub fn the_feature_media_media_recorder_is_off<const ON: bool>() /* features = ["media-media-recorder"] */ {}
pub enum TheFeatureMediaMediaRecorderIsOff<const ON: bool> {}
pub type OfTheFeatureMediaMediaRecorder<const ON: bool> /* features = ["media-media-recorder"] */ = TheFeatureMediaMediaRecorderIsOff<ON>;
pub fn the_feature_media_recorder_is_off<const ON: bool>() /* features = ["media-recorder"] */ {}
pub enum TheFeatureMediaRecorderIsOff<const ON: bool> {}
pub type OfTheFeatureMediaRecorder<const ON: bool> /* features = ["media-recorder"] */ = TheFeatureMediaRecorderIsOff<ON>;
pub fn the_feature_media_video_decoder_is_off<const ON: bool>() /* features = ["media-video-decoder"] */ {}
pub enum TheFeatureMediaVideoDecoderIsOff<const ON: bool> {}
pub type OfTheFeatureMediaVideoDecoder<const ON: bool> /* features = ["media-video-decoder"] */ = TheFeatureMediaVideoDecoderIsOff<ON>;
pub fn the_feature_media_video_processing_is_off<const ON: bool>() /* features = ["media-video-processing"] */ {}
pub enum TheFeatureMediaVideoProcessingIsOff<const ON: bool> {}
pub type OfTheFeatureMediaVideoProcessing<const ON: bool> /* features = ["media-video-processing"] */ = TheFeatureMediaVideoProcessingIsOff<ON>;
pub fn the_feature_media_video_is_off<const ON: bool>() /* features = ["media-video"] */ {}
pub enum TheFeatureMediaVideoIsOff<const ON: bool> {}
pub type OfTheFeatureMediaVideo<const ON: bool> /* features = ["media-video"] */ = TheFeatureMediaVideoIsOff<ON>;
pub fn the_feature_media_voip_is_off<const ON: bool>() /* features = ["media-voip"] */ {}
pub fn the_feature_navigate_is_off<const ON: bool>() /* features = ["navigate"] */ {}
pub fn the_feature_network_download_is_off<const ON: bool>() /* features = ["network-download"] */ {}
pub enum TheFeatureNetworkDownloadIsOff<const ON: bool> {}
pub type OfTheFeatureNetworkDownload<const ON: bool> /* features = ["network-download"] */ = TheFeatureNetworkDownloadIsOff<ON>;
pub fn the_feature_network_mdns_is_off<const ON: bool>() /* features = ["network-mdns"] */ {}
pub fn the_feature_network_request_is_off<const ON: bool>() /* features = ["network-request"] */ {}
pub enum TheFeatureNetworkRequestIsOff<const ON: bool> {}
pub type OfTheFeatureNetworkRequest<const ON: bool> /* features = ["network-request"] */ = TheFeatureNetworkRequestIsOff<ON>;
pub fn the_feature_network_tcp_is_off<const ON: bool>() /* features = ["network-tcp"] */ {}
pub enum TheFeatureNetworkTcpIsOff<const ON: bool> {}
pub type OfTheFeatureNetworkTcp<const ON: bool> /* features = ["network-tcp"] */ = TheFeatureNetworkTcpIsOff<ON>;
pub fn the_feature_network_udp_is_off<const ON: bool>() /* features = ["network-udp"] */ {}
pub enum TheFeatureNetworkUdpIsOff<const ON: bool> {}
pub type OfTheFeatureNetworkUdp<const ON: bool> /* features = ["network-udp"] */ = TheFeatureNetworkUdpIsOff<ON>;
pub fn the_feature_network_upload_is_off<const ON: bool>() /* features = ["network-upload"] */ {}
pub enum TheFeatureNetworkUploadIsOff<const ON: bool> {}
pub type OfTheFeatureNetworkUpload<const ON: bool> /* features = ["network-upload"] */ = TheFeatureNetworkUploadIsOff<ON>;
pub fn the_feature_network_websocket_is_off<const ON: bool>() /* features = ["network-websocket"] */ {}
pub enum TheFeatureNetworkWebsocketIsOff<const ON: bool> {}
pub type OfTheFeatureNetworkWebsocket<const ON: bool> /* features = ["network-websocket"] */ = TheFeatureNetworkWebsocketIsOff<ON>;
pub fn the_feature_open_api_account_is_off<const ON: bool>() /* features = ["open-api-account"] */ {}
pub fn the_feature_open_api_address_is_off<const ON: bool>() /* features = ["open-api-address"] */ {}
pub fn the_feature_open_api_authorize_is_off<const ON: bool>() /* features = ["open-api-authorize"] */ {}
pub fn the_feature_open_api_card_is_off<const ON: bool>() /* features = ["open-api-card"] */ {}
pub fn the_feature_open_api_channels_is_off<const ON: bool>() /* features = ["open-api-channels"] */ {}
pub fn the_feature_open_api_customer_service_is_off<const ON: bool>() /* features = ["open-api-customer-service"] */ {}
pub fn the_feature_open_api_device_voip_is_off<const ON: bool>() /* features = ["open-api-device-voip"] */ {}
pub fn the_feature_open_api_facial_is_off<const ON: bool>() /* features = ["open-api-facial"] */ {}
pub fn the_feature_open_api_favorites_is_off<const ON: bool>() /* features = ["open-api-favorites"] */ {}
pub fn the_feature_open_api_group_is_off<const ON: bool>() /* features = ["open-api-group"] */ {}
pub fn the_feature_open_api_invoice_is_off<const ON: bool>() /* features = ["open-api-invoice"] */ {}
pub fn the_feature_open_api_license_plate_is_off<const ON: bool>() /* features = ["open-api-license-plate"] */ {}
pub fn the_feature_open_api_login_is_off<const ON: bool>() /* features = ["open-api-login"] */ {}
pub fn the_feature_open_api_my_miniprogram_is_off<const ON: bool>() /* features = ["open-api-my-miniprogram"] */ {}
pub fn the_feature_open_api_privacy_is_off<const ON: bool>() /* features = ["open-api-privacy"] */ {}
pub fn the_feature_open_api_redpackage_is_off<const ON: bool>() /* features = ["open-api-redpackage"] */ {}
pub fn the_feature_open_api_settings_is_off<const ON: bool>() /* features = ["open-api-settings"] */ {}
pub enum TheFeatureOpenApiSettingsIsOff<const ON: bool> {}
pub type OfTheFeatureOpenApiSettings<const ON: bool> /* features = ["open-api-settings"] */ = TheFeatureOpenApiSettingsIsOff<ON>;
pub fn the_feature_open_api_soter_is_off<const ON: bool>() /* features = ["open-api-soter"] */ {}
pub fn the_feature_open_api_sticker_is_off<const ON: bool>() /* features = ["open-api-sticker"] */ {}
pub fn the_feature_open_api_subscribe_message_is_off<const ON: bool>() /* features = ["open-api-subscribe-message"] */ {}
pub fn the_feature_open_api_user_info_is_off<const ON: bool>() /* features = ["open-api-user-info"] */ {}
pub enum TheFeatureOpenApiUserInfoIsOff<const ON: bool> {}
pub type OfTheFeatureOpenApiUserInfo<const ON: bool> /* features = ["open-api-user-info"] */ = TheFeatureOpenApiUserInfoIsOff<ON>;
pub fn the_feature_open_api_werun_is_off<const ON: bool>() /* features = ["open-api-werun"] */ {}
pub fn the_feature_payment_is_off<const ON: bool>() /* features = ["payment"] */ {}
pub fn the_feature_qq_is_off<const ON: bool>() /* features = ["qq"] */ {}
pub fn the_feature_route_is_off<const ON: bool>() /* features = ["route"] */ {}
pub enum TheFeatureRouteIsOff<const ON: bool> {}
pub type OfTheFeatureRoute<const ON: bool> /* features = ["route"] */ = TheFeatureRouteIsOff<ON>;
pub fn the_feature_share_is_off<const ON: bool>() /* features = ["share"] */ {}
pub fn the_feature_skyline_is_off<const ON: bool>() /* features = ["skyline"] */ {}
pub enum TheFeatureSkylineIsOff<const ON: bool> {}
pub type OfTheFeatureSkyline<const ON: bool> /* features = ["skyline"] */ = TheFeatureSkylineIsOff<ON>;
pub fn the_feature_storage_background_fetch_is_off<const ON: bool>() /* features = ["storage-background-fetch"] */ {}
pub fn the_feature_storage_cache_manager_is_off<const ON: bool>() /* features = ["storage-cache-manager"] */ {}
pub enum TheFeatureStorageCacheManagerIsOff<const ON: bool> {}
pub type OfTheFeatureStorageCacheManager<const ON: bool> /* features = ["storage-cache-manager"] */ = TheFeatureStorageCacheManagerIsOff<ON>;
pub fn the_feature_storage_index_is_off<const ON: bool>() /* features = ["storage-index"] */ {}
pub enum TheFeatureStorageIndexIsOff<const ON: bool> {}
pub type OfTheFeatureStorageIndex<const ON: bool> /* features = ["storage-index"] */ = TheFeatureStorageIndexIsOff<ON>;
pub fn the_feature_swan_bookshelf_is_off<const ON: bool>() /* features = ["swan-bookshelf"] */ {}
pub fn the_feature_swan_download_package_is_off<const ON: bool>() /* features = ["swan-download-package"] */ {}
pub fn the_feature_swan_index_is_off<const ON: bool>() /* features = ["swan-index"] */ {}
pub fn the_feature_swan_pay_is_off<const ON: bool>() /* features = ["swan-pay"] */ {}
pub fn the_feature_ui_animation_is_off<const ON: bool>() /* features = ["ui-animation"] */ {}
pub enum TheFeatureUiAnimationIsOff<const ON: bool> {}
pub type OfTheFeatureUiAnimation<const ON: bool> /* features = ["ui-animation"] */ = TheFeatureUiAnimationIsOff<ON>;
pub fn the_feature_ui_background_is_off<const ON: bool>() /* features = ["ui-background"] */ {}
pub fn the_feature_ui_custom_component_is_off<const ON: bool>() /* features = ["ui-custom-component"] */ {}
pub fn the_feature_ui_fonts_is_off<const ON: bool>() /* features = ["ui-fonts"] */ {}
pub fn the_feature_ui_interaction_is_off<const ON: bool>() /* features = ["ui-interaction"] */ {}
pub fn the_feature_ui_menu_is_off<const ON: bool>() /* features = ["ui-menu"] */ {}
pub fn the_feature_ui_navigation_bar_is_off<const ON: bool>() /* features = ["ui-navigation-bar"] */ {}
pub fn the_feature_ui_pull_down_refresh_is_off<const ON: bool>() /* features = ["ui-pull-down-refresh"] */ {}
pub fn the_feature_ui_scroll_is_off<const ON: bool>() /* features = ["ui-scroll"] */ {}
pub enum TheFeatureUiScrollIsOff<const ON: bool> {}
pub type OfTheFeatureUiScroll<const ON: bool> /* features = ["ui-scroll"] */ = TheFeatureUiScrollIsOff<ON>;
pub fn the_feature_ui_sticky_is_off<const ON: bool>() /* features = ["ui-sticky"] */ {}
pub fn the_feature_ui_tab_bar_is_off<const ON: bool>() /* features = ["ui-tab-bar"] */ {}
pub fn the_feature_ui_window_is_off<const ON: bool>() /* features = ["ui-window"] */ {}
pub fn the_feature_worker_is_off<const ON: bool>() /* features = ["worker"] */ {}
pub enum TheFeatureWorkerIsOff<const ON: bool> {}
pub type OfTheFeatureWorker<const ON: bool> /* features = ["worker"] */ = TheFeatureWorkerIsOff<ON>;
pub fn the_feature_wxml_is_off<const ON: bool>() /* features = ["wxml"] */ {}
pub enum TheFeatureWxmlIsOff<const ON: bool> {}
pub type OfTheFeatureWxml<const ON: bool> /* features = ["wxml"] */ = TheFeatureWxmlIsOff<ON>;

pub mod ad {
    pub use super::{
        the_feature_ad_is_off as create_interstitial_ad_,
        the_feature_ad_is_off as create_rewarded_video_ad_,
        OfTheFeatureAd as InterstitialAd_,
        OfTheFeatureAd as RewardedVideoAd_,
    };
}

pub mod ai_face {
    pub use super::{
        the_feature_ai_face_is_off as face_detect_,
        the_feature_ai_face_is_off as init_face_detect_,
        the_feature_ai_face_is_off as stop_face_detect_,
    };
}

pub mod ai_inference {
    pub use super::{
        the_feature_ai_inference_is_off as create_inference_session_,
        the_feature_ai_inference_is_off as get_inference_env_info_,
        OfTheFeatureAiInference as InferenceSession_,
    };
}

pub mod ai_visionkit {
    pub use super::{
        the_feature_ai_visionkit_is_off as create_vk_session_,
        the_feature_ai_visionkit_is_off as is_vk_support_,
        OfTheFeatureAiVisionkit as VKBodyAnchor_,
        OfTheFeatureAiVisionkit as VKBodyAnchorRequired_,
        OfTheFeatureAiVisionkit as VKCamera_,
        OfTheFeatureAiVisionkit as VKDepthAnchor_,
        OfTheFeatureAiVisionkit as VKDepthAnchorRequired_,
        OfTheFeatureAiVisionkit as VKFaceAnchor_,
        OfTheFeatureAiVisionkit as VKFaceAnchorRequired_,
        OfTheFeatureAiVisionkit as VKFrame_,
        OfTheFeatureAiVisionkit as VKHandAnchor_,
        OfTheFeatureAiVisionkit as VKHandAnchorGesture_,
        OfTheFeatureAiVisionkit as VKHandAnchorRequired_,
        OfTheFeatureAiVisionkit as VKMarkerAnchor_,
        OfTheFeatureAiVisionkit as VKMarkerAnchorRequired_,
        OfTheFeatureAiVisionkit as VKOCRAnchor_,
        OfTheFeatureAiVisionkit as VKOCRAnchorRequired_,
        OfTheFeatureAiVisionkit as VKOSDAnchor_,
        OfTheFeatureAiVisionkit as VKOSDAnchorRequired_,
        OfTheFeatureAiVisionkit as VKPlaneAnchor_,
        OfTheFeatureAiVisionkit as VKPlaneAnchorRequired_,
        OfTheFeatureAiVisionkit as VKSession_,
        OfTheFeatureAiVisionkit as VKSessionOnEventName_,
    };
}

pub mod alipay {
    pub use super::{
        the_feature_alipay_is_off as get_open_user_info_,
        the_feature_alipay_is_off as trade_pay_,
        OfTheFeatureAlipay as TradePayResult_,
    };
}

pub mod base_crypto {
    pub use super::{
        the_feature_base_crypto_is_off as get_random_values_,
        the_feature_base_crypto_is_off as get_user_crypto_manager_,
        OfTheFeatureBaseCrypto as UserCryptoManager_,
    };
}

pub mod base_debug {
    pub use super::{
        the_feature_base_debug_is_off as get_log_manager_,
        the_feature_base_debug_is_off as get_realtime_log_manager_,
        the_feature_base_debug_is_off as set_enable_debug_,
        OfTheFeatureBaseDebug as Console_,
        OfTheFeatureBaseDebug as LogManager_,
        OfTheFeatureBaseDebug as RealtimeLogManager_,
        OfTheFeatureBaseDebug as RealtimeTagLogManager_,
        OfTheFeatureBaseDebug as RealtimeTagLogManagerErrorValue_,
        OfTheFeatureBaseDebug as RealtimeTagLogManagerInfoValue_,
        OfTheFeatureBaseDebug as RealtimeTagLogManagerWarnValue_,
    };
}

pub mod base_env {
    pub use super::{
        the_feature_base_env_is_off as env_,
        OfTheFeatureBaseEnv as EnvResult_,
        OfTheFeatureBaseEnv as EnvResultFramework_,
        OfTheFeatureBaseEnv as EnvResultTaroEnv_,
    };
}

pub mod base_index {
    pub use super::{
        the_feature_base_index_is_off as array_buffer_to_base64_,
        the_feature_base_index_is_off as base64_to_array_buffer_,
        the_feature_base_index_is_off as can_i_use_,
        the_feature_base_index_is_off as can_i_use_webp_,
        the_feature_base_index_is_off as preload_,
        the_feature_base_index_is_off as preload_data_,
        the_feature_base_index_is_off as preload_with_key_,
    };
}

pub mod base_performance {
    pub use super::{
        the_feature_base_performance_is_off as get_performance_,
        the_feature_base_performance_is_off as preload_assets_,
        the_feature_base_performance_is_off as preload_skyline_view_,
        the_feature_base_performance_is_off as preload_webview_,
        the_feature_base_performance_is_off as report_performance_,
        OfTheFeatureBasePerformance as EntryList_,
        OfTheFeatureBasePerformance as Performance_,
        OfTheFeatureBasePerformance as PerformanceEntry_,
        OfTheFeatureBasePerformance as PerformanceEntryRequired_,
        OfTheFeatureBasePerformance as PerformanceObserver_,
        OfTheFeatureBasePerformance as ReportPerformanceDimensions_,
    };
}

pub mod base_system {
    pub use super::{
        the_feature_base_system_is_off as get_app_authorize_setting_,
        the_feature_base_system_is_off as get_app_base_info_,
        the_feature_base_system_is_off as get_device_info_,
        the_feature_base_system_is_off as get_renderer_user_agent_,
        the_feature_base_system_is_off as get_skyline_info_,
        the_feature_base_system_is_off as get_skyline_info_sync_,
        the_feature_base_system_is_off as get_system_info_,
        the_feature_base_system_is_off as get_system_info_async_,
        the_feature_base_system_is_off as get_system_info_sync_,
        the_feature_base_system_is_off as get_system_setting_,
        the_feature_base_system_is_off as get_window_info_,
        the_feature_base_system_is_off as open_app_authorize_setting_,
        the_feature_base_system_is_off as open_system_bluetooth_setting_,
    };
}

pub mod base_update {
    pub use super::{
        the_feature_base_update_is_off as get_update_manager_,
        the_feature_base_update_is_off as update_we_chat_app_,
        OfTheFeatureBaseUpdate as UpdateManager_,
    };
}

pub mod base_weapp_app_event {
    pub use super::{
        the_feature_base_weapp_app_event_is_off as off_app_hide_,
        the_feature_base_weapp_app_event_is_off as off_app_show_,
        the_feature_base_weapp_app_event_is_off as off_audio_interruption_begin_,
        the_feature_base_weapp_app_event_is_off as off_audio_interruption_end_,
        the_feature_base_weapp_app_event_is_off as off_error_,
        the_feature_base_weapp_app_event_is_off as off_page_not_found_,
        the_feature_base_weapp_app_event_is_off as off_theme_change_,
        the_feature_base_weapp_app_event_is_off as off_unhandled_rejection_,
        the_feature_base_weapp_app_event_is_off as on_app_hide_,
        the_feature_base_weapp_app_event_is_off as on_app_show_,
        the_feature_base_weapp_app_event_is_off as on_audio_interruption_begin_,
        the_feature_base_weapp_app_event_is_off as on_audio_interruption_end_,
        the_feature_base_weapp_app_event_is_off as on_error_,
        the_feature_base_weapp_app_event_is_off as on_page_not_found_,
        the_feature_base_weapp_app_event_is_off as on_theme_change_,
        the_feature_base_weapp_app_event_is_off as on_unhandled_rejection_,
        OfTheFeatureBaseWeappAppEvent as OffErrorCallbackError_,
        OfTheFeatureBaseWeappAppEvent as OnErrorCallbackError_,
    };
}

pub mod base_weapp_life_cycle {
    pub use super::{
        the_feature_base_weapp_life_cycle_is_off as get_enter_options_sync_,
        the_feature_base_weapp_life_cycle_is_off as get_launch_options_sync_,
    };
}

pub mod canvas {
    pub use super::{
        the_feature_canvas_is_off as canvas_get_image_data_,
        the_feature_canvas_is_off as canvas_put_image_data_,
        the_feature_canvas_is_off as canvas_to_temp_file_path_,
        the_feature_canvas_is_off as create_canvas_context_,
        the_feature_canvas_is_off as create_offscreen_canvas_,
        OfTheFeatureCanvas as Canvas_,
        OfTheFeatureCanvas as CanvasContext_,
        OfTheFeatureCanvas as CanvasContextCreatePatternResult_,
        OfTheFeatureCanvas as CanvasContextSetFillStyleColor_,
        OfTheFeatureCanvas as CanvasContextSetStrokeStyleColor_,
        OfTheFeatureCanvas as CanvasGradient_,
        OfTheFeatureCanvas as Color_,
        OfTheFeatureCanvas as Image_,
        OfTheFeatureCanvas as ImageData_,
        OfTheFeatureCanvas as ImageDataRequired_,
        OfTheFeatureCanvas as ImageRequired_,
        OfTheFeatureCanvas as OffscreenCanvas_,
        OfTheFeatureCanvas as OffscreenCanvasGetContextContextType_,
        OfTheFeatureCanvas as Path2D_,
        OfTheFeatureCanvas as RenderingContext_,
    };
}

pub mod cloud {
    pub use super::{
        the_feature_cloud_is_off as cloud_,
        OfTheFeatureCloud as Cloud_,
    };
}

pub mod framework_component {
    pub use super::{
        OfTheFeatureFrameworkComponent as AppInstance_,
        OfTheFeatureFrameworkComponent as AppInstanceMountComponent_,
        OfTheFeatureFrameworkComponent as ComponentInstance_,
        OfTheFeatureFrameworkComponent as ComponentInstanceApplyAnimatedStyleConfig_,
        OfTheFeatureFrameworkComponent as ComponentInstanceSetUpdatePerformanceListenerOptions_,
        OfTheFeatureFrameworkComponent as ComponentInstanceTriggerEventOptions_,
        OfTheFeatureFrameworkComponent as MpEvent_,
        OfTheFeatureFrameworkComponent as MpEventRequired_,
        OfTheFeatureFrameworkComponent as PageInstance_,
        OfTheFeatureFrameworkComponent as PageInstanceApplyAnimatedStyleConfig_,
        OfTheFeatureFrameworkComponent as PageInstanceOnKeyboardHeightOpt_,
        OfTheFeatureFrameworkComponent as PageInstanceSetUpdatePerformanceListenerOptions_,
        OfTheFeatureFrameworkComponent as PageInstanceTriggerEventOptions_,
        OfTheFeatureFrameworkComponent as PageLifeCycle_,
        OfTheFeatureFrameworkComponent as PageLifeCycleOnKeyboardHeightOpt_,
        OfTheFeatureFrameworkComponent as RouterInfo_,
        OfTheFeatureFrameworkComponent as RouterInfoRequired_,
        OfTheFeatureFrameworkComponent as Show_,
        OfTheFeatureFrameworkComponent as Target_,
        OfTheFeatureFrameworkComponent as TargetRequired_,
    };
}

pub mod framework_config {
    pub use super::{
        the_feature_framework_config_is_off as tar_bar_list_,
        OfTheFeatureFrameworkConfig as CommonConfig_,
        OfTheFeatureFrameworkConfig as CommonConfigAllowsBounceVertical_,
        OfTheFeatureFrameworkConfig as CommonConfigBackgroundTextStyle_,
        OfTheFeatureFrameworkConfig as CommonConfigInitialRenderingCache_,
        OfTheFeatureFrameworkConfig as CommonConfigNavigationBarTextStyle_,
        OfTheFeatureFrameworkConfig as CommonConfigNavigationStyle_,
        OfTheFeatureFrameworkConfig as CommonConfigPageOrientation_,
        OfTheFeatureFrameworkConfig as CommonConfigRestartStrategy_,
        OfTheFeatureFrameworkConfig as CommonConfigVisualEffectInBackground_,
        OfTheFeatureFrameworkConfig as PageConfig_,
        OfTheFeatureFrameworkConfig as PageConfigAllowsBounceVertical_,
        OfTheFeatureFrameworkConfig as PageConfigBackgroundTextStyle_,
        OfTheFeatureFrameworkConfig as PageConfigComponentFramework_,
        OfTheFeatureFrameworkConfig as PageConfigEnablePassiveEvent_,
        OfTheFeatureFrameworkConfig as PageConfigEnablePassiveEvent1_,
        OfTheFeatureFrameworkConfig as PageConfigInitialRenderingCache_,
        OfTheFeatureFrameworkConfig as PageConfigNavigationBarTextStyle_,
        OfTheFeatureFrameworkConfig as PageConfigNavigationStyle_,
        OfTheFeatureFrameworkConfig as PageConfigPageOrientation_,
        OfTheFeatureFrameworkConfig as PageConfigRenderer_,
        OfTheFeatureFrameworkConfig as PageConfigRestartStrategy_,
        OfTheFeatureFrameworkConfig as PageConfigStyleIsolation_,
        OfTheFeatureFrameworkConfig as PageConfigUsingComponentsValue_,
        OfTheFeatureFrameworkConfig as PageConfigVisualEffectInBackground_,
        OfTheFeatureFrameworkConfig as SinglePage_,
        OfTheFeatureFrameworkConfig as TabBarItem_,
        OfTheFeatureFrameworkConfig as TabBarItemRequired_,
    };
}

pub mod data_analysis {
    pub use super::{
        the_feature_data_analysis_is_off as get_common_config_,
        the_feature_data_analysis_is_off as get_expt_info_sync_,
        the_feature_data_analysis_is_off as report_analytics_,
        the_feature_data_analysis_is_off as report_event_,
        the_feature_data_analysis_is_off as report_monitor_,
    };
}

pub mod device_accelerometer {
    pub use super::{
        the_feature_device_accelerometer_is_off as off_accelerometer_change_,
        the_feature_device_accelerometer_is_off as on_accelerometer_change_,
        the_feature_device_accelerometer_is_off as start_accelerometer_,
        the_feature_device_accelerometer_is_off as stop_accelerometer_,
    };
}

pub mod device_accessibility {
    pub use super::{
        the_feature_device_accessibility_is_off as check_is_open_accessibility_,
    };
}

pub mod device_battery {
    pub use super::{
        the_feature_device_battery_is_off as get_battery_info_,
        the_feature_device_battery_is_off as get_battery_info_sync_,
    };
}

pub mod device_bluetooth_ble {
    pub use super::{
        the_feature_device_bluetooth_ble_is_off as close_ble_connection_,
        the_feature_device_bluetooth_ble_is_off as create_ble_connection_,
        the_feature_device_bluetooth_ble_is_off as get_ble_device_characteristics_,
        the_feature_device_bluetooth_ble_is_off as get_ble_device_rssi_,
        the_feature_device_bluetooth_ble_is_off as get_ble_device_services_,
        the_feature_device_bluetooth_ble_is_off as get_blemtu_,
        the_feature_device_bluetooth_ble_is_off as notify_ble_characteristic_value_change_,
        the_feature_device_bluetooth_ble_is_off as off_ble_characteristic_value_change_,
        the_feature_device_bluetooth_ble_is_off as off_ble_connection_state_change_,
        the_feature_device_bluetooth_ble_is_off as off_blemtu_change_,
        the_feature_device_bluetooth_ble_is_off as on_ble_characteristic_value_change_,
        the_feature_device_bluetooth_ble_is_off as on_ble_connection_state_change_,
        the_feature_device_bluetooth_ble_is_off as on_blemtu_change_,
        the_feature_device_bluetooth_ble_is_off as read_ble_characteristic_value_,
        the_feature_device_bluetooth_ble_is_off as set_blemtu_,
        the_feature_device_bluetooth_ble_is_off as write_ble_characteristic_value_,
    };
}

pub mod device_bluetooth_peripheral {
    pub use super::{
        the_feature_device_bluetooth_peripheral_is_off as create_ble_peripheral_server_,
        the_feature_device_bluetooth_peripheral_is_off as off_ble_peripheral_connection_state_changed_,
        the_feature_device_bluetooth_peripheral_is_off as on_ble_peripheral_connection_state_changed_,
        OfTheFeatureDeviceBluetoothPeripheral as BLEPeripheralServer_,
    };
}

pub mod device_bluetooth {
    pub use super::{
        the_feature_device_bluetooth_is_off as close_bluetooth_adapter_,
        the_feature_device_bluetooth_is_off as get_bluetooth_adapter_state_,
        the_feature_device_bluetooth_is_off as get_bluetooth_devices_,
        the_feature_device_bluetooth_is_off as get_connected_bluetooth_devices_,
        the_feature_device_bluetooth_is_off as is_bluetooth_device_paired_,
        the_feature_device_bluetooth_is_off as make_bluetooth_pair_,
        the_feature_device_bluetooth_is_off as off_bluetooth_adapter_state_change_,
        the_feature_device_bluetooth_is_off as off_bluetooth_device_found_,
        the_feature_device_bluetooth_is_off as on_bluetooth_adapter_state_change_,
        the_feature_device_bluetooth_is_off as on_bluetooth_device_found_,
        the_feature_device_bluetooth_is_off as open_bluetooth_adapter_,
        the_feature_device_bluetooth_is_off as start_bluetooth_devices_discovery_,
        the_feature_device_bluetooth_is_off as stop_bluetooth_devices_discovery_,
    };
}

pub mod device_calendar {
    pub use super::{
        the_feature_device_calendar_is_off as add_phone_calendar_,
        the_feature_device_calendar_is_off as add_phone_repeat_calendar_,
    };
}

pub mod device_clipboard {
    pub use super::{
        the_feature_device_clipboard_is_off as get_clipboard_data_,
        the_feature_device_clipboard_is_off as set_clipboard_data_,
    };
}

pub mod device_compass {
    pub use super::{
        the_feature_device_compass_is_off as off_compass_change_,
        the_feature_device_compass_is_off as on_compass_change_,
        the_feature_device_compass_is_off as start_compass_,
        the_feature_device_compass_is_off as stop_compass_,
    };
}

pub mod device_contact {
    pub use super::{
        the_feature_device_contact_is_off as add_phone_contact_,
        the_feature_device_contact_is_off as choose_contact_,
    };
}

pub mod device_gyroscope {
    pub use super::{
        the_feature_device_gyroscope_is_off as off_gyroscope_change_,
        the_feature_device_gyroscope_is_off as on_gyroscope_change_,
        the_feature_device_gyroscope_is_off as start_gyroscope_,
        the_feature_device_gyroscope_is_off as stop_gyroscope_,
    };
}

pub mod device_ibeacon {
    pub use super::{
        the_feature_device_ibeacon_is_off as get_beacons_,
        the_feature_device_ibeacon_is_off as off_beacon_service_change_,
        the_feature_device_ibeacon_is_off as off_beacon_update_,
        the_feature_device_ibeacon_is_off as on_beacon_service_change_,
        the_feature_device_ibeacon_is_off as on_beacon_update_,
        the_feature_device_ibeacon_is_off as start_beacon_discovery_,
        the_feature_device_ibeacon_is_off as stop_beacon_discovery_,
        OfTheFeatureDeviceIbeacon as IBeaconInfo_,
        OfTheFeatureDeviceIbeacon as IBeaconInfoRequired_,
    };
}

pub mod device_keyboard {
    pub use super::{
        the_feature_device_keyboard_is_off as get_selected_text_range_,
        the_feature_device_keyboard_is_off as hide_keyboard_,
        the_feature_device_keyboard_is_off as off_keyboard_height_change_,
        the_feature_device_keyboard_is_off as on_keyboard_height_change_,
    };
}

pub mod device_memory {
    pub use super::{
        the_feature_device_memory_is_off as off_memory_warning_,
        the_feature_device_memory_is_off as on_memory_warning_,
    };
}

pub mod device_motion {
    pub use super::{
        the_feature_device_motion_is_off as off_device_motion_change_,
        the_feature_device_motion_is_off as on_device_motion_change_,
        the_feature_device_motion_is_off as start_device_motion_listening_,
        the_feature_device_motion_is_off as stop_device_motion_listening_,
    };
}

pub mod device_network {
    pub use super::{
        the_feature_device_network_is_off as get_local_ip_address_,
        the_feature_device_network_is_off as get_network_type_,
        the_feature_device_network_is_off as off_network_status_change_,
        the_feature_device_network_is_off as off_network_weak_change_,
        the_feature_device_network_is_off as on_network_status_change_,
        the_feature_device_network_is_off as on_network_weak_change_,
    };
}

pub mod device_nfc {
    pub use super::{
        the_feature_device_nfc_is_off as get_hce_state_,
        the_feature_device_nfc_is_off as get_nfc_adapter_,
        the_feature_device_nfc_is_off as off_hce_message_,
        the_feature_device_nfc_is_off as on_hce_message_,
        the_feature_device_nfc_is_off as send_hce_message_,
        the_feature_device_nfc_is_off as start_hce_,
        the_feature_device_nfc_is_off as stop_hce_,
        OfTheFeatureDeviceNfc as IsoDep_,
        OfTheFeatureDeviceNfc as MifareClassic_,
        OfTheFeatureDeviceNfc as MifareUltralight_,
        OfTheFeatureDeviceNfc as NFCAdapter_,
        OfTheFeatureDeviceNfc as Ndef_,
        OfTheFeatureDeviceNfc as NfcA_,
        OfTheFeatureDeviceNfc as NfcB_,
        OfTheFeatureDeviceNfc as NfcF_,
        OfTheFeatureDeviceNfc as NfcV_,
    };
}

pub mod device_phone {
    pub use super::{
        the_feature_device_phone_is_off as make_phone_call_,
    };
}

pub mod device_scan {
    pub use super::{
        the_feature_device_scan_is_off as scan_code_,
    };
}

pub mod device_screen {
    pub use super::{
        the_feature_device_screen_is_off as get_screen_brightness_,
        the_feature_device_screen_is_off as get_screen_recording_state_,
        the_feature_device_screen_is_off as off_screen_recording_state_changed_,
        the_feature_device_screen_is_off as off_user_capture_screen_,
        the_feature_device_screen_is_off as on_screen_recording_state_changed_,
        the_feature_device_screen_is_off as on_user_capture_screen_,
        the_feature_device_screen_is_off as set_keep_screen_on_,
        the_feature_device_screen_is_off as set_screen_brightness_,
        the_feature_device_screen_is_off as set_visual_effect_on_capture_,
        OfTheFeatureDeviceScreen as OnScreenRecordingStateChangedCallbackRes_,
    };
}

pub mod device_sms {
    pub use super::{
        the_feature_device_sms_is_off as send_sms_,
    };
}

pub mod device_vibrate {
    pub use super::{
        the_feature_device_vibrate_is_off as vibrate_long_,
        the_feature_device_vibrate_is_off as vibrate_short_,
    };
}

pub mod device_wifi {
    pub use super::{
        the_feature_device_wifi_is_off as connect_wifi_,
        the_feature_device_wifi_is_off as get_connected_wifi_,
        the_feature_device_wifi_is_off as get_wifi_list_,
        the_feature_device_wifi_is_off as off_get_wifi_list_,
        the_feature_device_wifi_is_off as off_wifi_connected_,
        the_feature_device_wifi_is_off as off_wifi_connected_with_partial_info_,
        the_feature_device_wifi_is_off as on_get_wifi_list_,
        the_feature_device_wifi_is_off as on_wifi_connected_,
        the_feature_device_wifi_is_off as on_wifi_connected_with_partial_info_,
        the_feature_device_wifi_is_off as set_wifi_list_,
        the_feature_device_wifi_is_off as start_wifi_,
        the_feature_device_wifi_is_off as stop_wifi_,
        OfTheFeatureDeviceWifi as GetConnectedWifiResult_,
        OfTheFeatureDeviceWifi as WifiInfo_,
        OfTheFeatureDeviceWifi as WifiInfoRequired_,
    };
}

pub mod ext {
    pub use super::{
        the_feature_ext_is_off as get_ext_config_,
        the_feature_ext_is_off as get_ext_config_sync_,
    };
}

pub mod framework_extend {
    pub use super::{
        the_feature_framework_extend_is_off as current_,
        the_feature_framework_extend_is_off as env_type_,
        the_feature_framework_extend_is_off as event_center_,
        the_feature_framework_extend_is_off as get_app_info_,
        the_feature_framework_extend_is_off as get_current_instance_,
        the_feature_framework_extend_is_off as get_env_,
        the_feature_framework_extend_is_off as get_env_info_sync_,
        the_feature_framework_extend_is_off as get_renderer_,
        the_feature_framework_extend_is_off as get_tab_bar_,
        the_feature_framework_extend_is_off as init_px_transform_,
        the_feature_framework_extend_is_off as interceptorify_,
        the_feature_framework_extend_is_off as px_transform_,
        the_feature_framework_extend_is_off as require_plugin_,
        the_feature_framework_extend_is_off as set_global_data_plugin_,
        OfTheFeatureFrameworkExtend as GetEnvInfoSyncResult_,
        OfTheFeatureFrameworkExtend as GetEnvInfoSyncResultCommon_,
        OfTheFeatureFrameworkExtend as GetEnvInfoSyncResultMicroapp_,
        OfTheFeatureFrameworkExtend as GetEnvInfoSyncResultMicroappRequired_,
        OfTheFeatureFrameworkExtend as GetEnvInfoSyncResultRequired_,
        OfTheFeatureFrameworkExtend as GetRendererResult_,
        OfTheFeatureFrameworkExtend as InitPxTransformConfig_,
        OfTheFeatureFrameworkExtend as InitPxTransformConfigDesignWidth_,
        OfTheFeatureFrameworkExtend as InitPxTransformConfigDesignWidth1Size_,
        OfTheFeatureFrameworkExtend as RequirePluginErrorE_,
        OfTheFeatureFrameworkExtend as TaroEnvType_,
        OfTheFeatureFrameworkExtend as TaroEnvTypeRequired_,
    };
}

pub mod files {
    pub use super::{
        the_feature_files_is_off as get_file_info_,
        the_feature_files_is_off as get_file_system_manager_,
        the_feature_files_is_off as get_saved_file_info_,
        the_feature_files_is_off as get_saved_file_list_,
        the_feature_files_is_off as open_document_,
        the_feature_files_is_off as remove_saved_file_,
        the_feature_files_is_off as save_file_,
        the_feature_files_is_off as save_file_to_disk_,
        OfTheFeatureFiles as FileSystemManager_,
        OfTheFeatureFiles as FileSystemManagerAppendFileSyncData_,
        OfTheFeatureFiles as FileSystemManagerReadFileSyncResult_,
        OfTheFeatureFiles as FileSystemManagerReadFileSyncResult2_,
        OfTheFeatureFiles as FileSystemManagerReadFileSyncResult2Data_,
        OfTheFeatureFiles as FileSystemManagerReadSyncResult_,
        OfTheFeatureFiles as FileSystemManagerReadSyncResultRequired_,
        OfTheFeatureFiles as FileSystemManagerReaddirSyncResult_,
        OfTheFeatureFiles as FileSystemManagerReaddirSyncResult1_,
        OfTheFeatureFiles as FileSystemManagerSaveFileSyncResult_,
        OfTheFeatureFiles as FileSystemManagerSaveFileSyncResult1_,
        OfTheFeatureFiles as FileSystemManagerStatSyncResult_,
        OfTheFeatureFiles as FileSystemManagerWriteFileSyncData_,
        OfTheFeatureFiles as FileSystemManagerWriteSyncResult_,
        OfTheFeatureFiles as ReadResult_,
        OfTheFeatureFiles as ReadResultRequired_,
        OfTheFeatureFiles as Stats_,
        OfTheFeatureFiles as WriteResult_,
    };
}

pub mod framework_index {
    pub use super::{
        the_feature_framework_index_is_off as get_app_,
        the_feature_framework_index_is_off as get_current_pages_,
        OfTheFeatureFrameworkIndex as Page_,
    };
}

pub mod framework_lifecycle {
    pub use super::{
        OfTheFeatureFrameworkLifecycle as PageResizeObject_,
        OfTheFeatureFrameworkLifecycle as PageResizeObjectDeviceOrientation_,
        OfTheFeatureFrameworkLifecycle as PageResizeObjectSize_,
        OfTheFeatureFrameworkLifecycle as PageResizeObjectSizeRequired_,
        OfTheFeatureFrameworkLifecycle as PageScrollObject_,
        OfTheFeatureFrameworkLifecycle as ShareAppMessageObject_,
        OfTheFeatureFrameworkLifecycle as ShareAppMessageObjectFrom_,
        OfTheFeatureFrameworkLifecycle as ShareAppMessageReturn_,
        OfTheFeatureFrameworkLifecycle as ShareAppMessageReturnObject_,
        OfTheFeatureFrameworkLifecycle as ShareTimelineReturnObject_,
        OfTheFeatureFrameworkLifecycle as TabItemTapObject_,
        OfTheFeatureFrameworkLifecycle as TabItemTapObjectRequired_,
        OfTheFeatureFrameworkLifecycle as WeappShareAppMessageReturnObject_,
    };
}

pub mod location {
    pub use super::{
        the_feature_location_is_off as choose_location_,
        the_feature_location_is_off as choose_poi_,
        the_feature_location_is_off as get_fuzzy_location_,
        the_feature_location_is_off as get_location_,
        the_feature_location_is_off as off_location_change_,
        the_feature_location_is_off as off_location_change_error_,
        the_feature_location_is_off as on_location_change_,
        the_feature_location_is_off as on_location_change_error_,
        the_feature_location_is_off as open_location_,
        the_feature_location_is_off as start_location_update_,
        the_feature_location_is_off as start_location_update_background_,
        the_feature_location_is_off as stop_location_update_,
    };
}

pub mod media_audio {
    pub use super::{
        the_feature_media_audio_is_off as create_audio_context_,
        the_feature_media_audio_is_off as create_inner_audio_context_,
        the_feature_media_audio_is_off as create_media_audio_player_,
        the_feature_media_audio_is_off as create_web_audio_context_,
        the_feature_media_audio_is_off as get_available_audio_sources_,
        the_feature_media_audio_is_off as pause_voice_,
        the_feature_media_audio_is_off as play_voice_,
        the_feature_media_audio_is_off as set_inner_audio_option_,
        the_feature_media_audio_is_off as stop_voice_,
        OfTheFeatureMediaAudio as AudioBuffer_,
        OfTheFeatureMediaAudio as AudioContext_,
        OfTheFeatureMediaAudio as InnerAudioContext_,
        OfTheFeatureMediaAudio as InnerAudioContextReferrerPolicy_,
        OfTheFeatureMediaAudio as MediaAudioPlayer_,
        OfTheFeatureMediaAudio as WebAudioContext_,
        OfTheFeatureMediaAudio as WebAudioContextNode_,
    };
}

pub mod media_background_audio {
    pub use super::{
        the_feature_media_background_audio_is_off as get_background_audio_manager_,
        the_feature_media_background_audio_is_off as get_background_audio_player_state_,
        the_feature_media_background_audio_is_off as on_background_audio_pause_,
        the_feature_media_background_audio_is_off as on_background_audio_play_,
        the_feature_media_background_audio_is_off as on_background_audio_stop_,
        the_feature_media_background_audio_is_off as pause_background_audio_,
        the_feature_media_background_audio_is_off as play_background_audio_,
        the_feature_media_background_audio_is_off as seek_background_audio_,
        the_feature_media_background_audio_is_off as stop_background_audio_,
        OfTheFeatureMediaBackgroundAudio as BackgroundAudioManager_,
        OfTheFeatureMediaBackgroundAudio as BackgroundAudioManagerReferrerPolicy_,
    };
}

pub mod media_camera {
    pub use super::{
        the_feature_media_camera_is_off as create_camera_context_,
        OfTheFeatureMediaCamera as CameraContext_,
        OfTheFeatureMediaCamera as CameraFrameListener_,
    };
}

pub mod media_editor {
    pub use super::{
        OfTheFeatureMediaEditor as EditorContext_,
    };
}

pub mod media_image {
    pub use super::{
        the_feature_media_image_is_off as choose_image_,
        the_feature_media_image_is_off as choose_message_file_,
        the_feature_media_image_is_off as compress_image_,
        the_feature_media_image_is_off as crop_image_,
        the_feature_media_image_is_off as edit_image_,
        the_feature_media_image_is_off as get_image_info_,
        the_feature_media_image_is_off as preview_image_,
        the_feature_media_image_is_off as preview_media_,
        the_feature_media_image_is_off as save_image_to_photos_album_,
    };
}

pub mod media_live {
    pub use super::{
        the_feature_media_live_is_off as create_live_player_context_,
        the_feature_media_live_is_off as create_live_pusher_context_,
        OfTheFeatureMediaLive as LivePlayerContext_,
        OfTheFeatureMediaLive as LivePusherContext_,
    };
}

pub mod media_map {
    pub use super::{
        the_feature_media_map_is_off as create_map_context_,
        OfTheFeatureMediaMap as MapContext_,
        OfTheFeatureMediaMap as MapContextOnCallbackRes_,
    };
}

pub mod media_media_recorder {
    pub use super::{
        the_feature_media_media_recorder_is_off as create_media_recorder_,
        OfTheFeatureMediaMediaRecorder as CreateMediaRecorderCanvas_,
        OfTheFeatureMediaMediaRecorder as MediaRecorder_,
        OfTheFeatureMediaMediaRecorder as MediaRecorderOffCallbackRes_,
        OfTheFeatureMediaMediaRecorder as MediaRecorderOffCallbackResRequired_,
        OfTheFeatureMediaMediaRecorder as MediaRecorderOnCallbackRes_,
        OfTheFeatureMediaMediaRecorder as MediaRecorderOnCallbackResRequired_,
    };
}

pub mod media_recorder {
    pub use super::{
        the_feature_media_recorder_is_off as get_recorder_manager_,
        the_feature_media_recorder_is_off as start_record_,
        the_feature_media_recorder_is_off as stop_record_,
        OfTheFeatureMediaRecorder as RecorderManager_,
    };
}

pub mod media_video_decoder {
    pub use super::{
        the_feature_media_video_decoder_is_off as create_video_decoder_,
        OfTheFeatureMediaVideoDecoder as VideoDecoder_,
        OfTheFeatureMediaVideoDecoder as VideoDecoderOffCallbackRes_,
        OfTheFeatureMediaVideoDecoder as VideoDecoderOffCallbackResRequired_,
        OfTheFeatureMediaVideoDecoder as VideoDecoderOnCallbackRes_,
        OfTheFeatureMediaVideoDecoder as VideoDecoderOnCallbackResRequired_,
    };
}

pub mod media_video_processing {
    pub use super::{
        the_feature_media_video_processing_is_off as create_media_container_,
        OfTheFeatureMediaVideoProcessing as MediaContainer_,
        OfTheFeatureMediaVideoProcessing as MediaTrack_,
        OfTheFeatureMediaVideoProcessing as MediaTrackRequired_,
    };
}

pub mod media_video {
    pub use super::{
        the_feature_media_video_is_off as choose_media_,
        the_feature_media_video_is_off as choose_video_,
        the_feature_media_video_is_off as compress_video_,
        the_feature_media_video_is_off as create_video_context_,
        the_feature_media_video_is_off as get_video_info_,
        the_feature_media_video_is_off as open_video_editor_,
        the_feature_media_video_is_off as save_video_to_photos_album_,
        OfTheFeatureMediaVideo as VideoContext_,
    };
}

pub mod media_voip {
    pub use super::{
        the_feature_media_voip_is_off as exit_vo_ip_chat_,
        the_feature_media_voip_is_off as join1v1_chat_,
        the_feature_media_voip_is_off as join_vo_ip_chat_,
        the_feature_media_voip_is_off as off_vo_ip_chat_interrupted_,
        the_feature_media_voip_is_off as off_vo_ip_chat_members_changed_,
        the_feature_media_voip_is_off as off_vo_ip_chat_speakers_changed_,
        the_feature_media_voip_is_off as off_vo_ip_chat_state_changed_,
        the_feature_media_voip_is_off as off_vo_ip_video_members_changed_,
        the_feature_media_voip_is_off as on_vo_ip_chat_interrupted_,
        the_feature_media_voip_is_off as on_vo_ip_chat_members_changed_,
        the_feature_media_voip_is_off as on_vo_ip_chat_speakers_changed_,
        the_feature_media_voip_is_off as on_vo_ip_chat_state_changed_,
        the_feature_media_voip_is_off as on_vo_ip_video_members_changed_,
        the_feature_media_voip_is_off as set_enable1v1_chat_,
        the_feature_media_voip_is_off as subscribe_vo_ip_video_members_,
        the_feature_media_voip_is_off as update_vo_ip_chat_mute_config_,
    };
}

pub mod navigate {
    pub use super::{
        the_feature_navigate_is_off as exit_mini_program_,
        the_feature_navigate_is_off as navigate_back_mini_program_,
        the_feature_navigate_is_off as navigate_to_mini_program_,
        the_feature_navigate_is_off as open_business_view_,
        the_feature_navigate_is_off as open_embedded_mini_program_,
    };
}

pub mod network_download {
    pub use super::{
        the_feature_network_download_is_off as download_file_,
        OfTheFeatureNetworkDownload as DownloadTask_,
    };
}

pub mod network_mdns {
    pub use super::{
        the_feature_network_mdns_is_off as off_local_service_discovery_stop_,
        the_feature_network_mdns_is_off as off_local_service_found_,
        the_feature_network_mdns_is_off as off_local_service_lost_,
        the_feature_network_mdns_is_off as off_local_service_resolve_fail_,
        the_feature_network_mdns_is_off as on_local_service_discovery_stop_,
        the_feature_network_mdns_is_off as on_local_service_found_,
        the_feature_network_mdns_is_off as on_local_service_lost_,
        the_feature_network_mdns_is_off as on_local_service_resolve_fail_,
        the_feature_network_mdns_is_off as start_local_service_discovery_,
        the_feature_network_mdns_is_off as stop_local_service_discovery_,
    };
}

pub mod network_request {
    pub use super::{
        the_feature_network_request_is_off as add_interceptor_,
        the_feature_network_request_is_off as clean_interceptors_,
        the_feature_network_request_is_off as interceptors_,
        the_feature_network_request_is_off as request_,
        OfTheFeatureNetworkRequest as Chain_,
        OfTheFeatureNetworkRequest as Interceptors_,
        OfTheFeatureNetworkRequest as RequestTask_,
    };
}

pub mod network_tcp {
    pub use super::{
        the_feature_network_tcp_is_off as create_tcp_socket_,
        OfTheFeatureNetworkTcp as TCPSocket_,
        OfTheFeatureNetworkTcp as TCPSocketWriteData_,
    };
}

pub mod network_udp {
    pub use super::{
        the_feature_network_udp_is_off as create_udp_socket_,
        OfTheFeatureNetworkUdp as UDPSocket_,
    };
}

pub mod network_upload {
    pub use super::{
        the_feature_network_upload_is_off as upload_file_,
        OfTheFeatureNetworkUpload as UploadTask_,
    };
}

pub mod network_websocket {
    pub use super::{
        the_feature_network_websocket_is_off as close_socket_,
        the_feature_network_websocket_is_off as connect_socket_,
        the_feature_network_websocket_is_off as on_socket_close_,
        the_feature_network_websocket_is_off as on_socket_error_,
        the_feature_network_websocket_is_off as on_socket_message_,
        the_feature_network_websocket_is_off as on_socket_open_,
        the_feature_network_websocket_is_off as send_socket_message_,
        OfTheFeatureNetworkWebsocket as OnSocketMessageCallbackResult_,
        OfTheFeatureNetworkWebsocket as SocketTask_,
        OfTheFeatureNetworkWebsocket as SocketTaskOnMessageCallbackResult_,
    };
}

pub mod open_api_account {
    pub use super::{
        the_feature_open_api_account_is_off as get_account_info_sync_,
    };
}

pub mod open_api_address {
    pub use super::{
        the_feature_open_api_address_is_off as choose_address_,
    };
}

pub mod open_api_authorize {
    pub use super::{
        the_feature_open_api_authorize_is_off as authorize_,
        the_feature_open_api_authorize_is_off as authorize_for_mini_program_,
    };
}

pub mod open_api_card {
    pub use super::{
        the_feature_open_api_card_is_off as add_card_,
        the_feature_open_api_card_is_off as open_card_,
    };
}

pub mod open_api_channels {
    pub use super::{
        the_feature_open_api_channels_is_off as get_channels_live_info_,
        the_feature_open_api_channels_is_off as get_channels_live_notice_info_,
        the_feature_open_api_channels_is_off as get_channels_share_key_,
        the_feature_open_api_channels_is_off as open_channels_activity_,
        the_feature_open_api_channels_is_off as open_channels_event_,
        the_feature_open_api_channels_is_off as open_channels_live_,
        the_feature_open_api_channels_is_off as open_channels_user_profile_,
        the_feature_open_api_channels_is_off as reserve_channels_live_,
    };
}

pub mod open_api_customer_service {
    pub use super::{
        the_feature_open_api_customer_service_is_off as open_customer_service_chat_,
    };
}

pub mod open_api_device_voip {
    pub use super::{
        the_feature_open_api_device_voip_is_off as get_device_vo_ip_list_,
        the_feature_open_api_device_voip_is_off as request_device_vo_ip_,
    };
}

pub mod open_api_facial {
    pub use super::{
        the_feature_open_api_facial_is_off as check_is_support_facial_recognition_,
        the_feature_open_api_facial_is_off as start_facial_recognition_verify_,
        the_feature_open_api_facial_is_off as start_facial_recognition_verify_and_upload_video_,
    };
}

pub mod open_api_favorites {
    pub use super::{
        the_feature_open_api_favorites_is_off as add_file_to_favorites_,
        the_feature_open_api_favorites_is_off as add_video_to_favorites_,
    };
}

pub mod open_api_group {
    pub use super::{
        the_feature_open_api_group_is_off as get_group_enter_info_,
    };
}

pub mod open_api_invoice {
    pub use super::{
        the_feature_open_api_invoice_is_off as choose_invoice_,
        the_feature_open_api_invoice_is_off as choose_invoice_title_,
    };
}

pub mod open_api_license_plate {
    pub use super::{
        the_feature_open_api_license_plate_is_off as choose_license_plate_,
    };
}

pub mod open_api_login {
    pub use super::{
        the_feature_open_api_login_is_off as check_session_,
        the_feature_open_api_login_is_off as login_,
        the_feature_open_api_login_is_off as plugin_login_,
    };
}

pub mod open_api_my_miniprogram {
    pub use super::{
        the_feature_open_api_my_miniprogram_is_off as check_is_added_to_my_mini_program_,
    };
}

pub mod open_api_privacy {
    pub use super::{
        the_feature_open_api_privacy_is_off as get_privacy_setting_,
        the_feature_open_api_privacy_is_off as on_need_privacy_authorization_,
        the_feature_open_api_privacy_is_off as open_privacy_contract_,
        the_feature_open_api_privacy_is_off as require_privacy_authorize_,
    };
}

pub mod open_api_redpackage {
    pub use super::{
        the_feature_open_api_redpackage_is_off as show_red_package_,
    };
}

pub mod open_api_settings {
    pub use super::{
        the_feature_open_api_settings_is_off as get_setting_,
        the_feature_open_api_settings_is_off as open_setting_,
        OfTheFeatureOpenApiSettings as AuthSetting_,
        OfTheFeatureOpenApiSettings as SubscriptionsSetting_,
        OfTheFeatureOpenApiSettings as SubscriptionsSettingRequired_,
    };
}

pub mod open_api_soter {
    pub use super::{
        the_feature_open_api_soter_is_off as check_is_soter_enrolled_in_device_,
        the_feature_open_api_soter_is_off as check_is_support_soter_authentication_,
        the_feature_open_api_soter_is_off as start_soter_authentication_,
    };
}

pub mod open_api_sticker {
    pub use super::{
        the_feature_open_api_sticker_is_off as open_single_sticker_view_,
        the_feature_open_api_sticker_is_off as open_sticker_ip_view_,
        the_feature_open_api_sticker_is_off as open_sticker_set_view_,
    };
}

pub mod open_api_subscribe_message {
    pub use super::{
        the_feature_open_api_subscribe_message_is_off as request_subscribe_device_message_,
        the_feature_open_api_subscribe_message_is_off as request_subscribe_message_,
        the_feature_open_api_subscribe_message_is_off as subscribe_service_,
        the_feature_open_api_subscribe_message_is_off as unsubscribe_message_,
    };
}

pub mod open_api_user_info {
    pub use super::{
        the_feature_open_api_user_info_is_off as get_user_info_,
        the_feature_open_api_user_info_is_off as get_user_profile_,
        OfTheFeatureOpenApiUserInfo as UserInfo_,
        OfTheFeatureOpenApiUserInfo as UserInfoRequired_,
    };
}

pub mod open_api_werun {
    pub use super::{
        the_feature_open_api_werun_is_off as get_we_run_data_,
        the_feature_open_api_werun_is_off as share_to_we_run_,
    };
}

pub mod payment {
    pub use super::{
        the_feature_payment_is_off as face_verify_for_pay_,
        the_feature_payment_is_off as request_order_payment_,
        the_feature_payment_is_off as request_payment_,
    };
}

pub mod qq {
    pub use super::{
        the_feature_qq_is_off as add_recent_color_sign_,
        the_feature_qq_is_off as apply_add_to_my_apps_,
        the_feature_qq_is_off as get_guild_info_,
        the_feature_qq_is_off as get_qq_run_data_,
        the_feature_qq_is_off as is_added_to_my_apps_,
        the_feature_qq_is_off as open_qzone_publish_,
        the_feature_qq_is_off as set_custom_dress_,
        the_feature_qq_is_off as set_official_dress_,
        the_feature_qq_is_off as update_qq_app_,
    };
}

pub mod route {
    pub use super::{
        the_feature_route_is_off as navigate_back_,
        the_feature_route_is_off as navigate_to_,
        the_feature_route_is_off as re_launch_,
        the_feature_route_is_off as redirect_to_,
        the_feature_route_is_off as router_,
        the_feature_route_is_off as switch_tab_,
        OfTheFeatureRoute as EventChannel_,
        OfTheFeatureRoute as NavigateToResult_,
    };
}

pub mod share {
    pub use super::{
        the_feature_share_is_off as auth_private_message_,
        the_feature_share_is_off as get_share_info_,
        the_feature_share_is_off as hide_share_menu_,
        the_feature_share_is_off as off_copy_url_,
        the_feature_share_is_off as on_copy_url_,
        the_feature_share_is_off as share_file_message_,
        the_feature_share_is_off as share_video_message_,
        the_feature_share_is_off as show_share_image_menu_,
        the_feature_share_is_off as show_share_menu_,
        the_feature_share_is_off as update_share_menu_,
    };
}

pub mod skyline {
    pub use super::{
        the_feature_skyline_is_off as worklet_,
        OfTheFeatureSkyline as DraggableSheetContext_,
        OfTheFeatureSkyline as Snapshot_,
        OfTheFeatureSkyline as Worklet_,
        OfTheFeatureSkyline as WorkletScrollViewContext_,
        OfTheFeatureSkyline as WorkletSharedInitialValue_,
        OfTheFeatureSkyline as WorkletSpringToValue_,
        OfTheFeatureSkyline as WorkletTimingToValue_,
    };
}

pub mod storage_background_fetch {
    pub use super::{
        the_feature_storage_background_fetch_is_off as get_background_fetch_data_,
        the_feature_storage_background_fetch_is_off as get_background_fetch_token_,
        the_feature_storage_background_fetch_is_off as on_background_fetch_data_,
        the_feature_storage_background_fetch_is_off as set_background_fetch_token_,
    };
}

pub mod storage_cache_manager {
    pub use super::{
        the_feature_storage_cache_manager_is_off as create_cache_manager_,
        OfTheFeatureStorageCacheManager as CacheManager_,
    };
}

pub mod storage_index {
    pub use super::{
        the_feature_storage_index_is_off as batch_get_storage_,
        the_feature_storage_index_is_off as batch_get_storage_sync_,
        the_feature_storage_index_is_off as batch_set_storage_,
        the_feature_storage_index_is_off as batch_set_storage_sync_,
        the_feature_storage_index_is_off as clear_storage_,
        the_feature_storage_index_is_off as clear_storage_sync_,
        the_feature_storage_index_is_off as create_buffer_url_,
        the_feature_storage_index_is_off as get_storage_,
        the_feature_storage_index_is_off as get_storage_info_,
        the_feature_storage_index_is_off as get_storage_info_sync_,
        the_feature_storage_index_is_off as get_storage_sync_,
        the_feature_storage_index_is_off as remove_storage_,
        the_feature_storage_index_is_off as remove_storage_sync_,
        the_feature_storage_index_is_off as revoke_buffer_url_,
        the_feature_storage_index_is_off as set_storage_,
        the_feature_storage_index_is_off as set_storage_sync_,
        OfTheFeatureStorageIndex as BatchSetStorageSyncOptionItem_,
        OfTheFeatureStorageIndex as BatchSetStorageSyncOptionItemRequired_,
    };
}

pub mod swan_bookshelf {
    pub use super::{
        the_feature_swan_bookshelf_is_off as delete_bookshelf_,
        the_feature_swan_bookshelf_is_off as insert_bookshelf_,
        the_feature_swan_bookshelf_is_off as navigate_to_bookshelf_,
        the_feature_swan_bookshelf_is_off as query_bookshelf_,
        the_feature_swan_bookshelf_is_off as update_bookshelf_read_time_,
    };
}

pub mod swan_download_package {
    pub use super::{
        the_feature_swan_download_package_is_off as download_package_,
        the_feature_swan_download_package_is_off as download_packages_,
        the_feature_swan_download_package_is_off as load_sub_package_,
    };
}

pub mod swan_index {
    pub use super::{
        the_feature_swan_index_is_off as get_favor_status_,
        the_feature_swan_index_is_off as get_system_risk_info_,
        the_feature_swan_index_is_off as get_top_status_,
        the_feature_swan_index_is_off as open_bdbox_webview_,
        the_feature_swan_index_is_off as set_document_title_,
        the_feature_swan_index_is_off as set_meta_description_,
        the_feature_swan_index_is_off as set_meta_keywords_,
        the_feature_swan_index_is_off as set_page_info_,
    };
}

pub mod swan_pay {
    pub use super::{
        the_feature_swan_pay_is_off as get_optimal_price_info_,
        the_feature_swan_pay_is_off as request_polymer_payment_,
    };
}

pub mod ui_animation {
    pub use super::{
        the_feature_ui_animation_is_off as create_animation_,
        OfTheFeatureUiAnimation as Animation_,
        OfTheFeatureUiAnimation as AnimationBottomValue_,
        OfTheFeatureUiAnimation as AnimationExportResult_,
        OfTheFeatureUiAnimation as AnimationHeightValue_,
        OfTheFeatureUiAnimation as AnimationLeftValue_,
        OfTheFeatureUiAnimation as AnimationRightValue_,
        OfTheFeatureUiAnimation as AnimationTopValue_,
        OfTheFeatureUiAnimation as AnimationWidthValue_,
        OfTheFeatureUiAnimation as KeyFrame_,
        OfTheFeatureUiAnimation as KeyFrameBottom_,
        OfTheFeatureUiAnimation as KeyFrameComposite_,
        OfTheFeatureUiAnimation as KeyFrameHeight_,
        OfTheFeatureUiAnimation as KeyFrameLeft_,
        OfTheFeatureUiAnimation as KeyFrameOpacity_,
        OfTheFeatureUiAnimation as KeyFrameRight_,
        OfTheFeatureUiAnimation as KeyFrameTop_,
        OfTheFeatureUiAnimation as KeyFrameTranslate3dItem_,
        OfTheFeatureUiAnimation as KeyFrameTranslateItem_,
        OfTheFeatureUiAnimation as KeyFrameTranslateX_,
        OfTheFeatureUiAnimation as KeyFrameTranslateY_,
        OfTheFeatureUiAnimation as KeyFrameTranslateZ_,
        OfTheFeatureUiAnimation as KeyFrameWidth_,
        OfTheFeatureUiAnimation as ScrollTimelineOption_,
        OfTheFeatureUiAnimation as ScrollTimelineOptionRequired_,
    };
}

pub mod ui_background {
    pub use super::{
        the_feature_ui_background_is_off as set_background_color_,
        the_feature_ui_background_is_off as set_background_text_style_,
    };
}

pub mod ui_custom_component {
    pub use super::{
        the_feature_ui_custom_component_is_off as next_tick_,
    };
}

pub mod ui_fonts {
    pub use super::{
        the_feature_ui_fonts_is_off as load_font_face_,
    };
}

pub mod ui_interaction {
    pub use super::{
        the_feature_ui_interaction_is_off as disable_alert_before_unload_,
        the_feature_ui_interaction_is_off as enable_alert_before_unload_,
        the_feature_ui_interaction_is_off as hide_loading_,
        the_feature_ui_interaction_is_off as hide_toast_,
        the_feature_ui_interaction_is_off as show_action_sheet_,
        the_feature_ui_interaction_is_off as show_loading_,
        the_feature_ui_interaction_is_off as show_modal_,
        the_feature_ui_interaction_is_off as show_toast_,
    };
}

pub mod ui_menu {
    pub use super::{
        the_feature_ui_menu_is_off as get_menu_button_bounding_client_rect_,
    };
}

pub mod ui_navigation_bar {
    pub use super::{
        the_feature_ui_navigation_bar_is_off as hide_home_button_,
        the_feature_ui_navigation_bar_is_off as hide_navigation_bar_loading_,
        the_feature_ui_navigation_bar_is_off as set_navigation_bar_color_,
        the_feature_ui_navigation_bar_is_off as set_navigation_bar_title_,
        the_feature_ui_navigation_bar_is_off as show_navigation_bar_loading_,
    };
}

pub mod ui_pull_down_refresh {
    pub use super::{
        the_feature_ui_pull_down_refresh_is_off as start_pull_down_refresh_,
        the_feature_ui_pull_down_refresh_is_off as stop_pull_down_refresh_,
    };
}

pub mod ui_scroll {
    pub use super::{
        the_feature_ui_scroll_is_off as page_scroll_to_,
        OfTheFeatureUiScroll as ScrollViewContext_,
    };
}

pub mod ui_sticky {
    pub use super::{
        the_feature_ui_sticky_is_off as set_top_bar_text_,
    };
}

pub mod ui_tab_bar {
    pub use super::{
        the_feature_ui_tab_bar_is_off as hide_tab_bar_,
        the_feature_ui_tab_bar_is_off as hide_tab_bar_red_dot_,
        the_feature_ui_tab_bar_is_off as remove_tab_bar_badge_,
        the_feature_ui_tab_bar_is_off as set_tab_bar_badge_,
        the_feature_ui_tab_bar_is_off as set_tab_bar_item_,
        the_feature_ui_tab_bar_is_off as set_tab_bar_style_,
        the_feature_ui_tab_bar_is_off as show_tab_bar_,
        the_feature_ui_tab_bar_is_off as show_tab_bar_red_dot_,
    };
}

pub mod ui_window {
    pub use super::{
        the_feature_ui_window_is_off as check_is_picture_in_picture_active_,
        the_feature_ui_window_is_off as off_window_resize_,
        the_feature_ui_window_is_off as on_window_resize_,
        the_feature_ui_window_is_off as set_window_size_,
    };
}

pub mod worker {
    pub use super::{
        the_feature_worker_is_off as create_worker_,
        OfTheFeatureWorker as Worker_,
    };
}

pub mod wxml {
    pub use super::{
        the_feature_wxml_is_off as create_intersection_observer_,
        the_feature_wxml_is_off as create_media_query_observer_,
        the_feature_wxml_is_off as create_selector_query_,
        OfTheFeatureWxml as IntersectionObserver_,
        OfTheFeatureWxml as MediaQueryObserver_,
        OfTheFeatureWxml as MediaQueryObserverObserveCallbackRes_,
        OfTheFeatureWxml as NodesRef_,
        OfTheFeatureWxml as NodesRefBoundingClientRectCallbackResult_,
        OfTheFeatureWxml as NodesRefContextCallbackResult_,
        OfTheFeatureWxml as NodesRefNodeCallbackResult_,
        OfTheFeatureWxml as NodesRefScrollOffsetCallbackResult_,
        OfTheFeatureWxml as SelectorQuery_,
    };
}

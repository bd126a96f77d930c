// What each feature brings, by its name.

// Written by `cargo xtask features --bless`.

#[cfg(feature = "ad")]
#[allow(deprecated)]
pub use apis::{
    InterstitialAd, RewardedVideoAd, create_interstitial_ad, create_rewarded_video_ad, interstitial_ad,
    rewarded_video_ad,
};
#[cfg(not(feature = "ad"))]
#[doc(hidden)]
pub use taro_api_runtime::off::ad::*;

#[cfg(feature = "ai-face")]
#[allow(deprecated)]
pub use apis::{
    face_detect, init_face_detect, stop_face_detect,
};
#[cfg(not(feature = "ai-face"))]
#[doc(hidden)]
pub use taro_api_runtime::off::ai_face::*;

#[cfg(feature = "ai-inference")]
#[allow(deprecated)]
pub use apis::{
    InferenceSession, create_inference_session, get_inference_env_info, inference_session,
};
#[cfg(not(feature = "ai-inference"))]
#[doc(hidden)]
pub use taro_api_runtime::off::ai_inference::*;

#[cfg(feature = "ai-visionkit")]
#[allow(deprecated)]
pub use apis::{
    VKBodyAnchor, VKBodyAnchorRequired, VKCamera, VKDepthAnchor, VKDepthAnchorRequired, VKFaceAnchor,
    VKFaceAnchorRequired, VKFrame, VKHandAnchor, VKHandAnchorGesture, VKHandAnchorRequired, VKMarkerAnchor,
    VKMarkerAnchorRequired, VKOCRAnchor, VKOCRAnchorRequired, VKOSDAnchor, VKOSDAnchorRequired, VKPlaneAnchor,
    VKPlaneAnchorRequired, VKSession, VKSessionOnEventName, create_vk_session, is_vk_support, vk_body_anchor,
    vk_depth_anchor, vk_face_anchor, vk_frame, vk_hand_anchor, vk_marker_anchor, vk_plane_anchor, vk_session,
    vkocr_anchor, vkosd_anchor,
};
#[cfg(not(feature = "ai-visionkit"))]
#[doc(hidden)]
pub use taro_api_runtime::off::ai_visionkit::*;

#[cfg(feature = "alipay")]
#[allow(deprecated)]
pub use apis::{
    TradePayResult, get_open_user_info, trade_pay,
};
#[cfg(not(feature = "alipay"))]
#[doc(hidden)]
pub use taro_api_runtime::off::alipay::*;

#[cfg(feature = "base-crypto")]
#[allow(deprecated)]
pub use apis::{
    UserCryptoManager, get_random_values, get_user_crypto_manager, user_crypto_manager,
};
#[cfg(not(feature = "base-crypto"))]
#[doc(hidden)]
pub use taro_api_runtime::off::base_crypto::*;

#[cfg(feature = "base-debug")]
#[allow(deprecated)]
pub use apis::{
    Console, LogManager, RealtimeLogManager, RealtimeTagLogManager, RealtimeTagLogManagerErrorValue,
    RealtimeTagLogManagerInfoValue, RealtimeTagLogManagerWarnValue, get_log_manager, get_realtime_log_manager,
    set_enable_debug,
};
#[cfg(not(feature = "base-debug"))]
#[doc(hidden)]
pub use taro_api_runtime::off::base_debug::*;

#[cfg(feature = "base-env")]
#[allow(deprecated)]
pub use apis::{
    EnvResult, EnvResultFramework, EnvResultTaroEnv, env,
};
#[cfg(not(feature = "base-env"))]
#[doc(hidden)]
pub use taro_api_runtime::off::base_env::*;

#[cfg(feature = "base-index")]
#[allow(deprecated)]
pub use apis::{
    array_buffer_to_base64, base64_to_array_buffer, can_i_use, can_i_use_webp, preload, preload_data,
    preload_with_key,
};
#[cfg(not(feature = "base-index"))]
#[doc(hidden)]
pub use taro_api_runtime::off::base_index::*;

#[cfg(feature = "base-performance")]
#[allow(deprecated)]
pub use apis::{
    EntryList, Performance, PerformanceEntry, PerformanceEntryRequired, PerformanceObserver,
    ReportPerformanceDimensions, get_performance, performance_entry, performance_observer, preload_assets,
    preload_skyline_view, preload_webview, report_performance,
};
#[cfg(not(feature = "base-performance"))]
#[doc(hidden)]
pub use taro_api_runtime::off::base_performance::*;

#[cfg(feature = "base-system")]
#[allow(deprecated)]
pub use apis::{
    get_app_authorize_setting, get_app_base_info, get_device_info, get_renderer_user_agent, get_skyline_info,
    get_skyline_info_sync, get_system_info, get_system_info_async, get_system_info_sync, get_system_setting,
    get_window_info, open_app_authorize_setting, open_system_bluetooth_setting,
};
#[cfg(not(feature = "base-system"))]
#[doc(hidden)]
pub use taro_api_runtime::off::base_system::*;

#[cfg(feature = "base-update")]
#[allow(deprecated)]
pub use apis::{
    UpdateManager, get_update_manager, update_manager, update_we_chat_app,
};
#[cfg(not(feature = "base-update"))]
#[doc(hidden)]
pub use taro_api_runtime::off::base_update::*;

#[cfg(feature = "base-weapp-app-event")]
#[allow(deprecated)]
pub use apis::{
    OffErrorCallbackError, OnErrorCallbackError, off_app_hide, off_app_show, off_audio_interruption_begin,
    off_audio_interruption_end, off_error, off_page_not_found, off_theme_change, off_unhandled_rejection,
    on_app_hide, on_app_show, on_audio_interruption_begin, on_audio_interruption_end, on_error, on_page_not_found,
    on_theme_change, on_unhandled_rejection,
};
#[cfg(not(feature = "base-weapp-app-event"))]
#[doc(hidden)]
pub use taro_api_runtime::off::base_weapp_app_event::*;

#[cfg(feature = "base-weapp-life-cycle")]
#[allow(deprecated)]
pub use apis::{
    get_enter_options_sync, get_launch_options_sync,
};
#[cfg(not(feature = "base-weapp-life-cycle"))]
#[doc(hidden)]
pub use taro_api_runtime::off::base_weapp_life_cycle::*;

#[cfg(feature = "canvas")]
#[allow(deprecated)]
pub use apis::{
    Canvas, CanvasContext, CanvasContextCreatePatternResult, CanvasContextSetFillStyleColor,
    CanvasContextSetStrokeStyleColor, CanvasGradient, Color, Image, ImageData, ImageDataRequired, ImageRequired,
    OffscreenCanvas, OffscreenCanvasGetContextContextType, Path2D, RenderingContext, canvas_context,
    canvas_get_image_data, canvas_put_image_data, canvas_to_temp_file_path, create_canvas_context,
    create_offscreen_canvas, to_temp_file_path,
};
#[cfg(not(feature = "canvas"))]
#[doc(hidden)]
pub use taro_api_runtime::off::canvas::*;

#[cfg(feature = "cloud")]
#[allow(deprecated)]
pub use apis::{
    Cloud, cloud, db,
};
#[cfg(not(feature = "cloud"))]
#[doc(hidden)]
pub use taro_api_runtime::off::cloud::*;

#[cfg(feature = "framework-component")]
#[allow(deprecated)]
pub use apis::{
    AppInstance, AppInstanceMountComponent, ComponentInstance, ComponentInstanceApplyAnimatedStyleConfig,
    ComponentInstanceSetUpdatePerformanceListenerOptions, ComponentInstanceTriggerEventOptions, MpEvent,
    MpEventRequired, PageInstance, PageInstanceApplyAnimatedStyleConfig, PageInstanceOnKeyboardHeightOpt,
    PageInstanceSetUpdatePerformanceListenerOptions, PageInstanceTriggerEventOptions, PageLifeCycle,
    PageLifeCycleOnKeyboardHeightOpt, RouterInfo, RouterInfoRequired, Show, Target, TargetRequired,
};
#[cfg(not(feature = "framework-component"))]
#[doc(hidden)]
pub use taro_api_runtime::off::framework_component::*;

#[cfg(feature = "framework-config")]
#[allow(deprecated)]
pub use apis::{
    CommonConfig, CommonConfigAllowsBounceVertical, CommonConfigBackgroundTextStyle,
    CommonConfigInitialRenderingCache, CommonConfigNavigationBarTextStyle, CommonConfigNavigationStyle,
    CommonConfigPageOrientation, CommonConfigRestartStrategy, CommonConfigVisualEffectInBackground, PageConfig,
    PageConfigAllowsBounceVertical, PageConfigBackgroundTextStyle, PageConfigComponentFramework,
    PageConfigEnablePassiveEvent, PageConfigEnablePassiveEvent1, PageConfigInitialRenderingCache,
    PageConfigNavigationBarTextStyle, PageConfigNavigationStyle, PageConfigPageOrientation, PageConfigRenderer,
    PageConfigRestartStrategy, PageConfigStyleIsolation, PageConfigUsingComponentsValue,
    PageConfigVisualEffectInBackground, SinglePage, TabBarItem, TabBarItemRequired, tar_bar_list,
};
#[cfg(not(feature = "framework-config"))]
#[doc(hidden)]
pub use taro_api_runtime::off::framework_config::*;

#[cfg(feature = "data-analysis")]
#[allow(deprecated)]
pub use apis::{
    get_common_config, get_expt_info_sync, report_analytics, report_event, report_monitor,
};
#[cfg(not(feature = "data-analysis"))]
#[doc(hidden)]
pub use taro_api_runtime::off::data_analysis::*;

#[cfg(feature = "device-accelerometer")]
#[allow(deprecated)]
pub use apis::{
    off_accelerometer_change, on_accelerometer_change, start_accelerometer, stop_accelerometer,
};
#[cfg(not(feature = "device-accelerometer"))]
#[doc(hidden)]
pub use taro_api_runtime::off::device_accelerometer::*;

#[cfg(feature = "device-accessibility")]
#[allow(deprecated)]
pub use apis::{
    check_is_open_accessibility,
};
#[cfg(not(feature = "device-accessibility"))]
#[doc(hidden)]
pub use taro_api_runtime::off::device_accessibility::*;

#[cfg(feature = "device-battery")]
#[allow(deprecated)]
pub use apis::{
    get_battery_info, get_battery_info_sync,
};
#[cfg(not(feature = "device-battery"))]
#[doc(hidden)]
pub use taro_api_runtime::off::device_battery::*;

#[cfg(feature = "device-bluetooth-ble")]
#[allow(deprecated)]
pub use apis::{
    close_ble_connection, create_ble_connection, get_ble_device_characteristics, get_ble_device_rssi,
    get_ble_device_services, get_blemtu, notify_ble_characteristic_value_change,
    off_ble_characteristic_value_change, off_ble_connection_state_change, off_blemtu_change,
    on_ble_characteristic_value_change, on_ble_connection_state_change, on_blemtu_change,
    read_ble_characteristic_value, set_blemtu, write_ble_characteristic_value,
};
#[cfg(not(feature = "device-bluetooth-ble"))]
#[doc(hidden)]
pub use taro_api_runtime::off::device_bluetooth_ble::*;

#[cfg(feature = "device-bluetooth-peripheral")]
#[allow(deprecated)]
pub use apis::{
    BLEPeripheralServer, ble_peripheral_server, create_ble_peripheral_server,
    off_ble_peripheral_connection_state_changed, on_ble_peripheral_connection_state_changed,
};
#[cfg(not(feature = "device-bluetooth-peripheral"))]
#[doc(hidden)]
pub use taro_api_runtime::off::device_bluetooth_peripheral::*;

#[cfg(feature = "device-bluetooth")]
#[allow(deprecated)]
pub use apis::{
    close_bluetooth_adapter, get_bluetooth_adapter_state, get_bluetooth_devices, get_connected_bluetooth_devices,
    is_bluetooth_device_paired, make_bluetooth_pair, off_bluetooth_adapter_state_change,
    off_bluetooth_device_found, on_bluetooth_adapter_state_change, on_bluetooth_device_found,
    open_bluetooth_adapter, start_bluetooth_devices_discovery, stop_bluetooth_devices_discovery,
};
#[cfg(not(feature = "device-bluetooth"))]
#[doc(hidden)]
pub use taro_api_runtime::off::device_bluetooth::*;

#[cfg(feature = "device-calendar")]
#[allow(deprecated)]
pub use apis::{
    add_phone_calendar, add_phone_repeat_calendar,
};
#[cfg(not(feature = "device-calendar"))]
#[doc(hidden)]
pub use taro_api_runtime::off::device_calendar::*;

#[cfg(feature = "device-clipboard")]
#[allow(deprecated)]
pub use apis::{
    get_clipboard_data, set_clipboard_data,
};
#[cfg(not(feature = "device-clipboard"))]
#[doc(hidden)]
pub use taro_api_runtime::off::device_clipboard::*;

#[cfg(feature = "device-compass")]
#[allow(deprecated)]
pub use apis::{
    off_compass_change, on_compass_change, start_compass, stop_compass,
};
#[cfg(not(feature = "device-compass"))]
#[doc(hidden)]
pub use taro_api_runtime::off::device_compass::*;

#[cfg(feature = "device-contact")]
#[allow(deprecated)]
pub use apis::{
    add_phone_contact, choose_contact,
};
#[cfg(not(feature = "device-contact"))]
#[doc(hidden)]
pub use taro_api_runtime::off::device_contact::*;

#[cfg(feature = "device-gyroscope")]
#[allow(deprecated)]
pub use apis::{
    off_gyroscope_change, on_gyroscope_change, start_gyroscope, stop_gyroscope,
};
#[cfg(not(feature = "device-gyroscope"))]
#[doc(hidden)]
pub use taro_api_runtime::off::device_gyroscope::*;

#[cfg(feature = "device-ibeacon")]
#[allow(deprecated)]
pub use apis::{
    IBeaconInfo, IBeaconInfoRequired, get_beacons, i_beacon_info, off_beacon_service_change, off_beacon_update,
    on_beacon_service_change, on_beacon_update, start_beacon_discovery, stop_beacon_discovery,
};
#[cfg(not(feature = "device-ibeacon"))]
#[doc(hidden)]
pub use taro_api_runtime::off::device_ibeacon::*;

#[cfg(feature = "device-keyboard")]
#[allow(deprecated)]
pub use apis::{
    get_selected_text_range, hide_keyboard, off_keyboard_height_change, on_keyboard_height_change,
};
#[cfg(not(feature = "device-keyboard"))]
#[doc(hidden)]
pub use taro_api_runtime::off::device_keyboard::*;

#[cfg(feature = "device-memory")]
#[allow(deprecated)]
pub use apis::{
    off_memory_warning, on_memory_warning,
};
#[cfg(not(feature = "device-memory"))]
#[doc(hidden)]
pub use taro_api_runtime::off::device_memory::*;

#[cfg(feature = "device-motion")]
#[allow(deprecated)]
pub use apis::{
    off_device_motion_change, on_device_motion_change, start_device_motion_listening, stop_device_motion_listening,
};
#[cfg(not(feature = "device-motion"))]
#[doc(hidden)]
pub use taro_api_runtime::off::device_motion::*;

#[cfg(feature = "device-network")]
#[allow(deprecated)]
pub use apis::{
    get_local_ip_address, get_network_type, off_network_status_change, off_network_weak_change,
    on_network_status_change, on_network_weak_change,
};
#[cfg(not(feature = "device-network"))]
#[doc(hidden)]
pub use taro_api_runtime::off::device_network::*;

#[cfg(feature = "device-nfc")]
#[allow(deprecated)]
pub use apis::{
    IsoDep, MifareClassic, MifareUltralight, NFCAdapter, Ndef, NfcA, NfcB, NfcF, NfcV, get_hce_state,
    get_nfc_adapter, iso_dep, mifare_classic, mifare_ultralight, ndef, nfc_a, nfc_adapter, nfc_b, nfc_f, nfc_v,
    off_hce_message, on_hce_message, send_hce_message, start_hce, stop_hce,
};
#[cfg(not(feature = "device-nfc"))]
#[doc(hidden)]
pub use taro_api_runtime::off::device_nfc::*;

#[cfg(feature = "device-phone")]
#[allow(deprecated)]
pub use apis::{
    make_phone_call,
};
#[cfg(not(feature = "device-phone"))]
#[doc(hidden)]
pub use taro_api_runtime::off::device_phone::*;

#[cfg(feature = "device-scan")]
#[allow(deprecated)]
pub use apis::{
    scan_code,
};
#[cfg(not(feature = "device-scan"))]
#[doc(hidden)]
pub use taro_api_runtime::off::device_scan::*;

#[cfg(feature = "device-screen")]
#[allow(deprecated)]
pub use apis::{
    OnScreenRecordingStateChangedCallbackRes, get_screen_brightness, get_screen_recording_state,
    off_screen_recording_state_changed, off_user_capture_screen, on_screen_recording_state_changed,
    on_user_capture_screen, set_keep_screen_on, set_screen_brightness, set_visual_effect_on_capture,
};
#[cfg(not(feature = "device-screen"))]
#[doc(hidden)]
pub use taro_api_runtime::off::device_screen::*;

#[cfg(feature = "device-sms")]
#[allow(deprecated)]
pub use apis::{
    send_sms,
};
#[cfg(not(feature = "device-sms"))]
#[doc(hidden)]
pub use taro_api_runtime::off::device_sms::*;

#[cfg(feature = "device-vibrate")]
#[allow(deprecated)]
pub use apis::{
    vibrate_long, vibrate_short,
};
#[cfg(not(feature = "device-vibrate"))]
#[doc(hidden)]
pub use taro_api_runtime::off::device_vibrate::*;

#[cfg(feature = "device-wifi")]
#[allow(deprecated)]
pub use apis::{
    GetConnectedWifiResult, WifiInfo, WifiInfoRequired, connect_wifi, get_connected_wifi, get_wifi_list,
    off_get_wifi_list, off_wifi_connected, off_wifi_connected_with_partial_info, on_get_wifi_list,
    on_wifi_connected, on_wifi_connected_with_partial_info, set_wifi_list, start_wifi, stop_wifi,
};
#[cfg(not(feature = "device-wifi"))]
#[doc(hidden)]
pub use taro_api_runtime::off::device_wifi::*;

#[cfg(feature = "ext")]
#[allow(deprecated)]
pub use apis::{
    get_ext_config, get_ext_config_sync,
};
#[cfg(not(feature = "ext"))]
#[doc(hidden)]
pub use taro_api_runtime::off::ext::*;

#[cfg(feature = "framework-extend")]
#[allow(deprecated)]
pub use apis::{
    GetEnvInfoSyncResult, GetEnvInfoSyncResultCommon, GetEnvInfoSyncResultMicroapp,
    GetEnvInfoSyncResultMicroappRequired, GetEnvInfoSyncResultRequired, GetRendererResult, InitPxTransformConfig,
    InitPxTransformConfigDesignWidth, InitPxTransformConfigDesignWidth1Size, RequirePluginErrorE, TaroEnvType,
    TaroEnvTypeRequired, current, env_type, event_center, get_app_info, get_current_instance, get_env,
    get_env_info_sync, get_renderer, get_tab_bar, init_px_transform, interceptorify, px_transform, require_plugin,
    set_global_data_plugin,
};
#[cfg(not(feature = "framework-extend"))]
#[doc(hidden)]
pub use taro_api_runtime::off::framework_extend::*;

#[cfg(feature = "files")]
#[allow(deprecated)]
pub use apis::{
    FileSystemManager, FileSystemManagerAppendFileSyncData, FileSystemManagerReadFileSyncResult,
    FileSystemManagerReadFileSyncResult2, FileSystemManagerReadFileSyncResult2Data,
    FileSystemManagerReadSyncResult, FileSystemManagerReadSyncResultRequired, FileSystemManagerReaddirSyncResult,
    FileSystemManagerReaddirSyncResult1, FileSystemManagerSaveFileSyncResult, FileSystemManagerSaveFileSyncResult1,
    FileSystemManagerStatSyncResult, FileSystemManagerWriteFileSyncData, FileSystemManagerWriteSyncResult,
    ReadResult, ReadResultRequired, Stats, WriteResult, file_system_manager, get_file_info,
    get_file_system_manager, get_saved_file_info, get_saved_file_list, open_document, remove_saved_file, save_file,
    save_file_to_disk,
};
#[cfg(not(feature = "files"))]
#[doc(hidden)]
pub use taro_api_runtime::off::files::*;

#[cfg(feature = "framework-index")]
#[allow(deprecated)]
pub use apis::{
    Page, get_app, get_current_pages,
};
#[cfg(not(feature = "framework-index"))]
#[doc(hidden)]
pub use taro_api_runtime::off::framework_index::*;

#[cfg(feature = "framework-lifecycle")]
#[allow(deprecated)]
pub use apis::{
    PageResizeObject, PageResizeObjectDeviceOrientation, PageResizeObjectSize, PageResizeObjectSizeRequired,
    PageScrollObject, ShareAppMessageObject, ShareAppMessageObjectFrom, ShareAppMessageReturn,
    ShareAppMessageReturnObject, ShareTimelineReturnObject, TabItemTapObject, TabItemTapObjectRequired,
    WeappShareAppMessageReturnObject,
};
#[cfg(not(feature = "framework-lifecycle"))]
#[doc(hidden)]
pub use taro_api_runtime::off::framework_lifecycle::*;

#[cfg(feature = "location")]
#[allow(deprecated)]
pub use apis::{
    choose_location, choose_poi, get_fuzzy_location, get_location, off_location_change, off_location_change_error,
    on_location_change, on_location_change_error, open_location, start_location_update,
    start_location_update_background, stop_location_update,
};
#[cfg(not(feature = "location"))]
#[doc(hidden)]
pub use taro_api_runtime::off::location::*;

#[cfg(feature = "media-audio")]
#[allow(deprecated)]
pub use apis::{
    AudioBuffer, AudioContext, InnerAudioContext, InnerAudioContextReferrerPolicy, MediaAudioPlayer,
    WebAudioContext, WebAudioContextNode, create_audio_context, create_inner_audio_context,
    create_media_audio_player, create_web_audio_context, get_available_audio_sources, inner_audio_context,
    pause_voice, play_voice, set_inner_audio_option, stop_voice, web_audio_context,
};
#[cfg(not(feature = "media-audio"))]
#[doc(hidden)]
pub use taro_api_runtime::off::media_audio::*;

#[cfg(feature = "media-background-audio")]
#[allow(deprecated)]
pub use apis::{
    BackgroundAudioManager, BackgroundAudioManagerReferrerPolicy, get_background_audio_manager,
    get_background_audio_player_state, on_background_audio_pause, on_background_audio_play,
    on_background_audio_stop, pause_background_audio, play_background_audio, seek_background_audio,
    stop_background_audio,
};
#[cfg(not(feature = "media-background-audio"))]
#[doc(hidden)]
pub use taro_api_runtime::off::media_background_audio::*;

#[cfg(feature = "media-camera")]
#[allow(deprecated)]
pub use apis::{
    CameraContext, CameraFrameListener, camera_context, camera_frame_listener, create_camera_context,
};
#[cfg(not(feature = "media-camera"))]
#[doc(hidden)]
pub use taro_api_runtime::off::media_camera::*;

#[cfg(feature = "media-editor")]
#[allow(deprecated)]
pub use apis::{
    EditorContext, editor_context,
};
#[cfg(not(feature = "media-editor"))]
#[doc(hidden)]
pub use taro_api_runtime::off::media_editor::*;

#[cfg(feature = "media-image")]
#[allow(deprecated)]
pub use apis::{
    choose_image, choose_message_file, compress_image, crop_image, edit_image, get_image_info, preview_image,
    preview_media, save_image_to_photos_album,
};
#[cfg(not(feature = "media-image"))]
#[doc(hidden)]
pub use taro_api_runtime::off::media_image::*;

#[cfg(feature = "media-live")]
#[allow(deprecated)]
pub use apis::{
    LivePlayerContext, LivePusherContext, create_live_player_context, create_live_pusher_context,
    live_player_context, live_pusher_context,
};
#[cfg(not(feature = "media-live"))]
#[doc(hidden)]
pub use taro_api_runtime::off::media_live::*;

#[cfg(feature = "media-map")]
#[allow(deprecated)]
pub use apis::{
    MapContext, MapContextOnCallbackRes, create_map_context, map_context,
};
#[cfg(not(feature = "media-map"))]
#[doc(hidden)]
pub use taro_api_runtime::off::media_map::*;

#[cfg(feature = "media-media-recorder")]
#[allow(deprecated)]
pub use apis::{
    CreateMediaRecorderCanvas, MediaRecorder, MediaRecorderOffCallbackRes, MediaRecorderOffCallbackResRequired,
    MediaRecorderOnCallbackRes, MediaRecorderOnCallbackResRequired, create_media_recorder, media_recorder,
};
#[cfg(not(feature = "media-media-recorder"))]
#[doc(hidden)]
pub use taro_api_runtime::off::media_media_recorder::*;

#[cfg(feature = "media-recorder")]
#[allow(deprecated)]
pub use apis::{
    RecorderManager, get_recorder_manager, recorder_manager, start_record, stop_record,
};
#[cfg(not(feature = "media-recorder"))]
#[doc(hidden)]
pub use taro_api_runtime::off::media_recorder::*;

#[cfg(feature = "media-video-decoder")]
#[allow(deprecated)]
pub use apis::{
    VideoDecoder, VideoDecoderOffCallbackRes, VideoDecoderOffCallbackResRequired, VideoDecoderOnCallbackRes,
    VideoDecoderOnCallbackResRequired, create_video_decoder, video_decoder,
};
#[cfg(not(feature = "media-video-decoder"))]
#[doc(hidden)]
pub use taro_api_runtime::off::media_video_decoder::*;

#[cfg(feature = "media-video-processing")]
#[allow(deprecated)]
pub use apis::{
    MediaContainer, MediaTrack, MediaTrackRequired, create_media_container, media_container, media_track,
};
#[cfg(not(feature = "media-video-processing"))]
#[doc(hidden)]
pub use taro_api_runtime::off::media_video_processing::*;

#[cfg(feature = "media-video")]
#[allow(deprecated)]
pub use apis::{
    VideoContext, choose_media, choose_video, compress_video, create_video_context, get_video_info,
    open_video_editor, save_video_to_photos_album, video_context,
};
#[cfg(not(feature = "media-video"))]
#[doc(hidden)]
pub use taro_api_runtime::off::media_video::*;

#[cfg(feature = "media-voip")]
#[allow(deprecated)]
pub use apis::{
    exit_vo_ip_chat, join1v1_chat, join_vo_ip_chat, off_vo_ip_chat_interrupted, off_vo_ip_chat_members_changed,
    off_vo_ip_chat_speakers_changed, off_vo_ip_chat_state_changed, off_vo_ip_video_members_changed,
    on_vo_ip_chat_interrupted, on_vo_ip_chat_members_changed, on_vo_ip_chat_speakers_changed,
    on_vo_ip_chat_state_changed, on_vo_ip_video_members_changed, set_enable1v1_chat, subscribe_vo_ip_video_members,
    update_vo_ip_chat_mute_config,
};
#[cfg(not(feature = "media-voip"))]
#[doc(hidden)]
pub use taro_api_runtime::off::media_voip::*;

#[cfg(feature = "navigate")]
#[allow(deprecated)]
pub use apis::{
    exit_mini_program, navigate_back_mini_program, navigate_to_mini_program, open_business_view,
    open_embedded_mini_program,
};
#[cfg(not(feature = "navigate"))]
#[doc(hidden)]
pub use taro_api_runtime::off::navigate::*;

#[cfg(feature = "network-download")]
#[allow(deprecated)]
pub use apis::{
    DownloadTask, download_file, download_task,
};
#[cfg(not(feature = "network-download"))]
#[doc(hidden)]
pub use taro_api_runtime::off::network_download::*;

#[cfg(feature = "network-mdns")]
#[allow(deprecated)]
pub use apis::{
    off_local_service_discovery_stop, off_local_service_found, off_local_service_lost,
    off_local_service_resolve_fail, on_local_service_discovery_stop, on_local_service_found, on_local_service_lost,
    on_local_service_resolve_fail, start_local_service_discovery, stop_local_service_discovery,
};
#[cfg(not(feature = "network-mdns"))]
#[doc(hidden)]
pub use taro_api_runtime::off::network_mdns::*;

#[cfg(feature = "network-request")]
#[allow(deprecated)]
pub use apis::{
    Chain, Interceptors, RequestTask, add_interceptor, clean_interceptors, interceptors, request, request_task,
};
#[cfg(not(feature = "network-request"))]
#[doc(hidden)]
pub use taro_api_runtime::off::network_request::*;

#[cfg(feature = "network-tcp")]
#[allow(deprecated)]
pub use apis::{
    TCPSocket, TCPSocketWriteData, create_tcp_socket, tcp_socket,
};
#[cfg(not(feature = "network-tcp"))]
#[doc(hidden)]
pub use taro_api_runtime::off::network_tcp::*;

#[cfg(feature = "network-udp")]
#[allow(deprecated)]
pub use apis::{
    UDPSocket, create_udp_socket, udp_socket,
};
#[cfg(not(feature = "network-udp"))]
#[doc(hidden)]
pub use taro_api_runtime::off::network_udp::*;

#[cfg(feature = "network-upload")]
#[allow(deprecated)]
pub use apis::{
    UploadTask, upload_file, upload_task,
};
#[cfg(not(feature = "network-upload"))]
#[doc(hidden)]
pub use taro_api_runtime::off::network_upload::*;

#[cfg(feature = "network-websocket")]
#[allow(deprecated)]
pub use apis::{
    OnSocketMessageCallbackResult, SocketTask, SocketTaskOnMessageCallbackResult, close_socket, connect_socket,
    on_socket_close, on_socket_error, on_socket_message, on_socket_open, send_socket_message, socket_task,
};
#[cfg(not(feature = "network-websocket"))]
#[doc(hidden)]
pub use taro_api_runtime::off::network_websocket::*;

#[cfg(feature = "open-api-account")]
#[allow(deprecated)]
pub use apis::{
    get_account_info_sync,
};
#[cfg(not(feature = "open-api-account"))]
#[doc(hidden)]
pub use taro_api_runtime::off::open_api_account::*;

#[cfg(feature = "open-api-address")]
#[allow(deprecated)]
pub use apis::{
    choose_address,
};
#[cfg(not(feature = "open-api-address"))]
#[doc(hidden)]
pub use taro_api_runtime::off::open_api_address::*;

#[cfg(feature = "open-api-authorize")]
#[allow(deprecated)]
pub use apis::{
    authorize, authorize_for_mini_program,
};
#[cfg(not(feature = "open-api-authorize"))]
#[doc(hidden)]
pub use taro_api_runtime::off::open_api_authorize::*;

#[cfg(feature = "open-api-card")]
#[allow(deprecated)]
pub use apis::{
    add_card, open_card,
};
#[cfg(not(feature = "open-api-card"))]
#[doc(hidden)]
pub use taro_api_runtime::off::open_api_card::*;

#[cfg(feature = "open-api-channels")]
#[allow(deprecated)]
pub use apis::{
    get_channels_live_info, get_channels_live_notice_info, get_channels_share_key, open_channels_activity,
    open_channels_event, open_channels_live, open_channels_user_profile, reserve_channels_live,
};
#[cfg(not(feature = "open-api-channels"))]
#[doc(hidden)]
pub use taro_api_runtime::off::open_api_channels::*;

#[cfg(feature = "open-api-customer-service")]
#[allow(deprecated)]
pub use apis::{
    open_customer_service_chat,
};
#[cfg(not(feature = "open-api-customer-service"))]
#[doc(hidden)]
pub use taro_api_runtime::off::open_api_customer_service::*;

#[cfg(feature = "open-api-device-voip")]
#[allow(deprecated)]
pub use apis::{
    get_device_vo_ip_list, request_device_vo_ip,
};
#[cfg(not(feature = "open-api-device-voip"))]
#[doc(hidden)]
pub use taro_api_runtime::off::open_api_device_voip::*;

#[cfg(feature = "open-api-facial")]
#[allow(deprecated)]
pub use apis::{
    check_is_support_facial_recognition, start_facial_recognition_verify,
    start_facial_recognition_verify_and_upload_video,
};
#[cfg(not(feature = "open-api-facial"))]
#[doc(hidden)]
pub use taro_api_runtime::off::open_api_facial::*;

#[cfg(feature = "open-api-favorites")]
#[allow(deprecated)]
pub use apis::{
    add_file_to_favorites, add_video_to_favorites,
};
#[cfg(not(feature = "open-api-favorites"))]
#[doc(hidden)]
pub use taro_api_runtime::off::open_api_favorites::*;

#[cfg(feature = "open-api-group")]
#[allow(deprecated)]
pub use apis::{
    get_group_enter_info,
};
#[cfg(not(feature = "open-api-group"))]
#[doc(hidden)]
pub use taro_api_runtime::off::open_api_group::*;

#[cfg(feature = "open-api-invoice")]
#[allow(deprecated)]
pub use apis::{
    choose_invoice, choose_invoice_title,
};
#[cfg(not(feature = "open-api-invoice"))]
#[doc(hidden)]
pub use taro_api_runtime::off::open_api_invoice::*;

#[cfg(feature = "open-api-license-plate")]
#[allow(deprecated)]
pub use apis::{
    choose_license_plate,
};
#[cfg(not(feature = "open-api-license-plate"))]
#[doc(hidden)]
pub use taro_api_runtime::off::open_api_license_plate::*;

#[cfg(feature = "open-api-login")]
#[allow(deprecated)]
pub use apis::{
    check_session, login, plugin_login,
};
#[cfg(not(feature = "open-api-login"))]
#[doc(hidden)]
pub use taro_api_runtime::off::open_api_login::*;

#[cfg(feature = "open-api-my-miniprogram")]
#[allow(deprecated)]
pub use apis::{
    check_is_added_to_my_mini_program,
};
#[cfg(not(feature = "open-api-my-miniprogram"))]
#[doc(hidden)]
pub use taro_api_runtime::off::open_api_my_miniprogram::*;

#[cfg(feature = "open-api-privacy")]
#[allow(deprecated)]
pub use apis::{
    get_privacy_setting, on_need_privacy_authorization, open_privacy_contract, require_privacy_authorize,
};
#[cfg(not(feature = "open-api-privacy"))]
#[doc(hidden)]
pub use taro_api_runtime::off::open_api_privacy::*;

#[cfg(feature = "open-api-redpackage")]
#[allow(deprecated)]
pub use apis::{
    show_red_package,
};
#[cfg(not(feature = "open-api-redpackage"))]
#[doc(hidden)]
pub use taro_api_runtime::off::open_api_redpackage::*;

#[cfg(feature = "open-api-settings")]
#[allow(deprecated)]
pub use apis::{
    AuthSetting, SubscriptionsSetting, SubscriptionsSettingRequired, get_setting, open_setting,
    subscriptions_setting,
};
#[cfg(not(feature = "open-api-settings"))]
#[doc(hidden)]
pub use taro_api_runtime::off::open_api_settings::*;

#[cfg(feature = "open-api-soter")]
#[allow(deprecated)]
pub use apis::{
    check_is_soter_enrolled_in_device, check_is_support_soter_authentication, start_soter_authentication,
};
#[cfg(not(feature = "open-api-soter"))]
#[doc(hidden)]
pub use taro_api_runtime::off::open_api_soter::*;

#[cfg(feature = "open-api-sticker")]
#[allow(deprecated)]
pub use apis::{
    open_single_sticker_view, open_sticker_ip_view, open_sticker_set_view,
};
#[cfg(not(feature = "open-api-sticker"))]
#[doc(hidden)]
pub use taro_api_runtime::off::open_api_sticker::*;

#[cfg(feature = "open-api-subscribe-message")]
#[allow(deprecated)]
pub use apis::{
    request_subscribe_device_message, request_subscribe_message, subscribe_service, unsubscribe_message,
};
#[cfg(not(feature = "open-api-subscribe-message"))]
#[doc(hidden)]
pub use taro_api_runtime::off::open_api_subscribe_message::*;

#[cfg(feature = "open-api-user-info")]
#[allow(deprecated)]
pub use apis::{
    UserInfo, UserInfoRequired, get_user_info, get_user_profile, user_info,
};
#[cfg(not(feature = "open-api-user-info"))]
#[doc(hidden)]
pub use taro_api_runtime::off::open_api_user_info::*;

#[cfg(feature = "open-api-werun")]
#[allow(deprecated)]
pub use apis::{
    get_we_run_data, share_to_we_run,
};
#[cfg(not(feature = "open-api-werun"))]
#[doc(hidden)]
pub use taro_api_runtime::off::open_api_werun::*;

#[cfg(feature = "payment")]
#[allow(deprecated)]
pub use apis::{
    face_verify_for_pay, request_order_payment, request_payment,
};
#[cfg(not(feature = "payment"))]
#[doc(hidden)]
pub use taro_api_runtime::off::payment::*;

#[cfg(feature = "qq")]
#[allow(deprecated)]
pub use apis::{
    add_recent_color_sign, apply_add_to_my_apps, get_guild_info, get_qq_run_data, is_added_to_my_apps,
    open_qzone_publish, set_custom_dress, set_official_dress, update_qq_app,
};
#[cfg(not(feature = "qq"))]
#[doc(hidden)]
pub use taro_api_runtime::off::qq::*;

#[cfg(feature = "route")]
#[allow(deprecated)]
pub use apis::{
    EventChannel, NavigateToResult, navigate_back, navigate_to, re_launch, redirect_to, router, switch_tab,
};
#[cfg(not(feature = "route"))]
#[doc(hidden)]
pub use taro_api_runtime::off::route::*;

#[cfg(feature = "share")]
#[allow(deprecated)]
pub use apis::{
    auth_private_message, get_share_info, hide_share_menu, off_copy_url, on_copy_url, share_file_message,
    share_video_message, show_share_image_menu, show_share_menu, update_share_menu,
};
#[cfg(not(feature = "share"))]
#[doc(hidden)]
pub use taro_api_runtime::off::share::*;

#[cfg(feature = "skyline")]
#[allow(deprecated)]
pub use apis::{
    DraggableSheetContext, Snapshot, Worklet, WorkletScrollViewContext, WorkletSharedInitialValue,
    WorkletSpringToValue, WorkletTimingToValue, draggable_sheet_context, snapshot, worklet,
};
#[cfg(not(feature = "skyline"))]
#[doc(hidden)]
pub use taro_api_runtime::off::skyline::*;

#[cfg(feature = "storage-background-fetch")]
#[allow(deprecated)]
pub use apis::{
    get_background_fetch_data, get_background_fetch_token, on_background_fetch_data, set_background_fetch_token,
};
#[cfg(not(feature = "storage-background-fetch"))]
#[doc(hidden)]
pub use taro_api_runtime::off::storage_background_fetch::*;

#[cfg(feature = "storage-cache-manager")]
#[allow(deprecated)]
pub use apis::{
    CacheManager, cache_manager, create_cache_manager,
};
#[cfg(not(feature = "storage-cache-manager"))]
#[doc(hidden)]
pub use taro_api_runtime::off::storage_cache_manager::*;

#[cfg(feature = "storage-index")]
#[allow(deprecated)]
pub use apis::{
    BatchSetStorageSyncOptionItem, BatchSetStorageSyncOptionItemRequired, batch_get_storage,
    batch_get_storage_sync, batch_set_storage, batch_set_storage_sync, clear_storage, clear_storage_sync,
    create_buffer_url, get_storage, get_storage_info, get_storage_info_sync, get_storage_sync, remove_storage,
    remove_storage_sync, revoke_buffer_url, set_storage, set_storage_sync,
};
#[cfg(not(feature = "storage-index"))]
#[doc(hidden)]
pub use taro_api_runtime::off::storage_index::*;

#[cfg(feature = "swan-bookshelf")]
#[allow(deprecated)]
pub use apis::{
    delete_bookshelf, insert_bookshelf, navigate_to_bookshelf, query_bookshelf, update_bookshelf_read_time,
};
#[cfg(not(feature = "swan-bookshelf"))]
#[doc(hidden)]
pub use taro_api_runtime::off::swan_bookshelf::*;

#[cfg(feature = "swan-download-package")]
#[allow(deprecated)]
pub use apis::{
    download_package, download_packages, load_sub_package,
};
#[cfg(not(feature = "swan-download-package"))]
#[doc(hidden)]
pub use taro_api_runtime::off::swan_download_package::*;

#[cfg(feature = "swan-index")]
#[allow(deprecated)]
pub use apis::{
    get_favor_status, get_system_risk_info, get_top_status, open_bdbox_webview, set_document_title,
    set_meta_description, set_meta_keywords, set_page_info,
};
#[cfg(not(feature = "swan-index"))]
#[doc(hidden)]
pub use taro_api_runtime::off::swan_index::*;

#[cfg(feature = "swan-pay")]
#[allow(deprecated)]
pub use apis::{
    get_optimal_price_info, request_polymer_payment,
};
#[cfg(not(feature = "swan-pay"))]
#[doc(hidden)]
pub use taro_api_runtime::off::swan_pay::*;

#[cfg(feature = "ui-animation")]
#[allow(deprecated)]
pub use apis::{
    Animation, AnimationBottomValue, AnimationExportResult, AnimationHeightValue, AnimationLeftValue,
    AnimationRightValue, AnimationTopValue, AnimationWidthValue, KeyFrame, KeyFrameBottom, KeyFrameComposite,
    KeyFrameHeight, KeyFrameLeft, KeyFrameOpacity, KeyFrameRight, KeyFrameTop, KeyFrameTranslate3dItem,
    KeyFrameTranslateItem, KeyFrameTranslateX, KeyFrameTranslateY, KeyFrameTranslateZ, KeyFrameWidth,
    ScrollTimelineOption, ScrollTimelineOptionRequired, animation, create_animation,
};
#[cfg(not(feature = "ui-animation"))]
#[doc(hidden)]
pub use taro_api_runtime::off::ui_animation::*;

#[cfg(feature = "ui-background")]
#[allow(deprecated)]
pub use apis::{
    set_background_color, set_background_text_style,
};
#[cfg(not(feature = "ui-background"))]
#[doc(hidden)]
pub use taro_api_runtime::off::ui_background::*;

#[cfg(feature = "ui-custom-component")]
#[allow(deprecated)]
pub use apis::{
    next_tick,
};
#[cfg(not(feature = "ui-custom-component"))]
#[doc(hidden)]
pub use taro_api_runtime::off::ui_custom_component::*;

#[cfg(feature = "ui-fonts")]
#[allow(deprecated)]
pub use apis::{
    load_font_face,
};
#[cfg(not(feature = "ui-fonts"))]
#[doc(hidden)]
pub use taro_api_runtime::off::ui_fonts::*;

#[cfg(feature = "ui-interaction")]
#[allow(deprecated)]
pub use apis::{
    disable_alert_before_unload, enable_alert_before_unload, hide_loading, hide_toast, show_action_sheet,
    show_loading, show_modal, show_toast,
};
#[cfg(not(feature = "ui-interaction"))]
#[doc(hidden)]
pub use taro_api_runtime::off::ui_interaction::*;

#[cfg(feature = "ui-menu")]
#[allow(deprecated)]
pub use apis::{
    get_menu_button_bounding_client_rect,
};
#[cfg(not(feature = "ui-menu"))]
#[doc(hidden)]
pub use taro_api_runtime::off::ui_menu::*;

#[cfg(feature = "ui-navigation-bar")]
#[allow(deprecated)]
pub use apis::{
    hide_home_button, hide_navigation_bar_loading, set_navigation_bar_color, set_navigation_bar_title,
    show_navigation_bar_loading,
};
#[cfg(not(feature = "ui-navigation-bar"))]
#[doc(hidden)]
pub use taro_api_runtime::off::ui_navigation_bar::*;

#[cfg(feature = "ui-pull-down-refresh")]
#[allow(deprecated)]
pub use apis::{
    start_pull_down_refresh, stop_pull_down_refresh,
};
#[cfg(not(feature = "ui-pull-down-refresh"))]
#[doc(hidden)]
pub use taro_api_runtime::off::ui_pull_down_refresh::*;

#[cfg(feature = "ui-scroll")]
#[allow(deprecated)]
pub use apis::{
    ScrollViewContext, page_scroll_to, scroll_view_context,
};
#[cfg(not(feature = "ui-scroll"))]
#[doc(hidden)]
pub use taro_api_runtime::off::ui_scroll::*;

#[cfg(feature = "ui-sticky")]
#[allow(deprecated)]
pub use apis::{
    set_top_bar_text,
};
#[cfg(not(feature = "ui-sticky"))]
#[doc(hidden)]
pub use taro_api_runtime::off::ui_sticky::*;

#[cfg(feature = "ui-tab-bar")]
#[allow(deprecated)]
pub use apis::{
    hide_tab_bar, hide_tab_bar_red_dot, remove_tab_bar_badge, set_tab_bar_badge, set_tab_bar_item,
    set_tab_bar_style, show_tab_bar, show_tab_bar_red_dot,
};
#[cfg(not(feature = "ui-tab-bar"))]
#[doc(hidden)]
pub use taro_api_runtime::off::ui_tab_bar::*;

#[cfg(feature = "ui-window")]
#[allow(deprecated)]
pub use apis::{
    check_is_picture_in_picture_active, off_window_resize, on_window_resize, set_window_size,
};
#[cfg(not(feature = "ui-window"))]
#[doc(hidden)]
pub use taro_api_runtime::off::ui_window::*;

#[cfg(feature = "worker")]
#[allow(deprecated)]
pub use apis::{
    Worker, create_worker, worker,
};
#[cfg(not(feature = "worker"))]
#[doc(hidden)]
pub use taro_api_runtime::off::worker::*;

#[cfg(feature = "wxml")]
#[allow(deprecated)]
pub use apis::{
    IntersectionObserver, MediaQueryObserver, MediaQueryObserverObserveCallbackRes, NodesRef,
    NodesRefBoundingClientRectCallbackResult, NodesRefContextCallbackResult, NodesRefNodeCallbackResult,
    NodesRefScrollOffsetCallbackResult, SelectorQuery, create_intersection_observer, create_media_query_observer,
    create_selector_query, intersection_observer, media_query_observer, nodes_ref,
};
#[cfg(not(feature = "wxml"))]
#[doc(hidden)]
pub use taro_api_runtime::off::wxml::*;

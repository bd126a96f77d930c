//! The table on the front page of taro-api's documentation: a line for each family of Taro's APIs.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::{Result, ensure};

/// Each family, what it is for, and functions that people look for.
const FAMILIES: [(&str, &str, &[&str]); 26] = [
    ("ad", "videos and pages of advertising", &["create_rewarded_video_ad"]),
    ("ai", "faces, models and what a camera recognizes", &["face_detect", "create_inference_session"]),
    ("alipay", "what only Alipay has", &["trade_pay"]),
    ("base", "the system, the device, updates, logs", &["get_system_info", "get_window_info", "can_i_use"]),
    ("canvas", "drawing", &["create_canvas_context", "canvas_to_temp_file_path"]),
    ("cloud", "WeChat's cloud", &["cloud"]),
    ("data-analysis", "events and figures for the vendor's reports", &["report_event"]),
    (
        "device",
        "Bluetooth, sensors, the screen, the clipboard, scanning",
        &["scan_code", "set_clipboard_data", "on_network_status_change"],
    ),
    ("ext", "the configuration of a third-party platform", &["get_ext_config"]),
    ("files", "files of the app", &["get_file_system_manager", "open_document"]),
    ("framework", "the app, its pages and events between them", &["get_current_instance", "get_current_pages"]),
    ("location", "where the device is", &["get_location", "choose_location"]),
    ("media", "pictures, audio, video, the camera, maps", &["choose_media", "create_inner_audio_context"]),
    ("navigate", "other mini programs", &["navigate_to_mini_program"]),
    ("network", "requests, uploads, downloads, sockets", &["request", "upload_file", "connect_socket"]),
    ("open-api", "log-in, users, permissions, sharing with friends", &["login", "get_user_profile", "authorize"]),
    ("payment", "payments", &["request_payment"]),
    ("qq", "what only QQ has", &["get_guild_info"]),
    ("route", "from page to page", &["navigate_to", "navigate_back", "switch_tab"]),
    ("share", "what the share menu does", &["show_share_menu"]),
    ("skyline", "WeChat's renderer Skyline", &["worklet"]),
    ("storage", "data that stays on the device", &["set_storage", "get_storage"]),
    ("swan", "what only Baidu has", &["set_page_info"]),
    ("ui", "messages, the bars, animation, scrolling", &["show_toast", "show_modal", "create_animation"]),
    ("worker", "another thread", &["create_worker"]),
    ("wxml", "where nodes of the page are", &["create_selector_query", "create_intersection_observer"]),
];

/// The table, of how many functions each family has.
pub(crate) fn table(counts: &BTreeMap<&str, usize>) -> Result<String> {
    let known: Vec<&str> = FAMILIES.iter().map(|(family, ..)| *family).collect();
    let there: Vec<&str> = counts.keys().copied().collect();
    ensure!(known == there, "the families in xtask/src/front_page.rs are {known:?}, and those of the specs {there:?}");
    let mut text =
        "# The families\n\nEach is a cargo feature. Each has features for its parts, which compile faster.\n\n\
                    | feature | for | functions | such as |\n| --- | --- | --: | --- |\n"
            .to_owned();
    for (family, what, names) in FAMILIES {
        let links: Vec<String> = names.iter().map(|name| format!("[`{name}`]({name}())")).collect();
        writeln!(text, "| `{family}` | {what} | {} | {} |", counts[family], links.join(", "))?;
    }
    Ok(text)
}

//! Twelve APIs that an app usually calls, each with what is read of its answer.

use taro_api::{
    Error, choose_image, create_selector_query, get_storage, get_system_info, login, navigate_to,
    on_network_status_change, request, set_clipboard_data, set_storage, show_modal, show_toast, spawn, upload_file,
};
use wasm_bindgen::prelude::wasm_bindgen;

use super::done;

/// Runs the app, and says what came of it.
#[wasm_bindgen]
pub fn start() {
    spawn(async {
        match app().await {
            Ok(text) => done(&text),
            Err(error) => done(&error.err_msg),
        }
    });
}

async fn app() -> Result<String, Error> {
    let code = login(None).await?.code;
    let session =
        request(request::Option::new("https://example.com/session").method(request::Method::Post).data(code)).await?;
    set_storage(set_storage::Required { key: "session", data: session.data }).await?;
    let session = get_storage(get_storage::Option::new("session")).await?.data;
    show_toast(show_toast::Option::new("signed in").mask(true)).await?;

    on_network_status_change(|res| {
        if !res.is_connected {
            drop(show_toast(show_toast::Option::new("offline")));
        }
    })?
    .forever();
    let system = get_system_info(None).await?;
    let picture = choose_image(choose_image::Option::new().count(1)).await?.temp_file_paths.remove(0);
    let url = "https://example.com/pictures";
    let upload = upload_file(upload_file::Required { url, file_path: &picture, name: "picture" });
    let _progress = upload.on_progress_update(|res| done(&(res.progress as i64).to_string()))?;
    let status = upload.await?.status_code;

    let query = create_selector_query()?;
    query.select("#board")?.bounding_client_rect(|res| drop(res))?;
    query.exec(None)?;
    if show_modal(show_modal::Option::new().title("Copy?").content("The picture is there.")).await?.confirm {
        set_clipboard_data(set_clipboard_data::Option::new(picture.as_str())).await?;
    }
    navigate_to(navigate_to::Option::new("/pages/picture")).await?;
    let platform = system.platform.unwrap_or_default();
    Ok([platform, status.to_string(), session.as_string().unwrap_or_default()].join(" "))
}

//! What must hold on the web, with the real taro-h5 in a real browser.

use std::time::Duration;

use taro_api::{Any, ErrorKind, login, request, sleep};

use crate::apis::*;
use crate::driver::{Notes, Outcome, equal, failed, later, production, server, succeeded, tests};

tests!(
    an_api_that_is_a_stub,
    a_stub_with_callbacks,
    a_stub_that_would_answer_at_once,
    what_only_another_page_has,
    the_network_type,
    a_request,
    a_request_with_bytes,
    a_request_for_bytes,
    a_request_that_finds_nothing,
    a_request_that_breaks_the_server,
    a_request_that_is_refused,
    a_request_that_takes_too_long,
    a_request_for_no_json,
    a_request_that_is_aborted,
    a_request_that_is_aborted_while_it_is_awaited,
    a_time_out_of_the_program_s_own,
    a_request_with_callbacks,
    an_object_of_the_browser,
    a_socket,
    a_listener,
    facts_about_the_system,
    what_the_page_shows,
    the_whole_storage,
    an_event_of_the_program_s_own,
    an_image,
    a_download,
    an_upload,
    bytes_and_text,
    the_next_tick,
);

async fn an_api_that_is_a_stub() -> Outcome {
    let error = failed(login(None).await)?;
    equal(error.kind, ErrorKind::Unsupported)?;
    equal(error.err_msg.as_str(), if production() { "暂时不支持 API" } else { "login:fail 暂时不支持 API" })
}

async fn a_stub_with_callbacks() -> Outcome {
    let notes = Notes::default();
    let (fail, complete) = (notes.note("fail"), notes.note("complete"));
    drop(login(login::Option::new().fail(move |it| fail(&it.err_msg)).complete(move |it| complete(&it.err_msg))));
    later().await;
    equal(notes.all().len(), 2)
}

/// Taro answers by a promise, which is no object, no listener and no success.
async fn a_stub_that_would_answer_at_once() -> Outcome {
    let kinds = [
        create_rewarded_video_ad(create_rewarded_video_ad::Option::new()).map(drop),
        on_gyroscope_change(|_| {}).map(drop),
        report_analytics("event", std::collections::BTreeMap::new()),
        get_expt_info_sync(None).map(drop),
        // It does no more than warn.
        on_socket_open(|_| {}).map(drop),
    ]
    .map(|result| result.map_err(|error| error.kind));
    equal(kinds, [Err(ErrorKind::Unsupported); 5])
}

async fn what_only_another_page_has() -> Outcome {
    equal(failed(scan_code(scan_code::Option::new()).await)?.kind, ErrorKind::Unsupported)
}

async fn the_network_type() -> Outcome {
    let answer = succeeded(get_network_type(None).await)?;
    equal(answer.network_type.as_str().is_empty(), false)
}

#[derive(Debug, PartialEq, serde::Deserialize)]
struct Echo {
    method: String,
    body: String,
}

async fn a_request() -> Outcome {
    let option = request::Option::new(format!("{}/echo", server())).method(request::Method::Post).data("hello");
    let answer = succeeded(request(option).await)?;
    equal(answer.status_code, 200)?;
    let echo: Echo = answer.data.to().map_err(|error| error.to_string())?;
    equal(echo, Echo { method: "POST".to_owned(), body: "hello".to_owned() })
}

async fn a_request_with_bytes() -> Outcome {
    let option = request::Option::new(format!("{}/echo", server())).method(request::Method::Post);
    let answer = succeeded(request(option.data(b"bytes".to_vec())).await)?;
    let echo: Echo = answer.data.to().map_err(|error| error.to_string())?;
    equal(echo.body.as_str(), "bytes")
}

/// Bytes among what Taro types as `any`: read as they are, and by serde as a list.
async fn a_request_for_bytes() -> Outcome {
    let option = request::Option::new(format!("{}/text", server()));
    let answer = succeeded(request(option.response_type(request::ResponseType::Arraybuffer)).await)?;
    let bytes = b"this is no JSON".to_vec();
    equal(answer.data.as_bytes(), Some(bytes.clone()))?;
    equal(answer.data.to::<Vec<u8>>().map_err(|error| error.to_string())?, bytes)
}

async fn status(path: &str) -> Result<i64, String> {
    Ok(succeeded(request(request::Option::new(format!("{}{path}", server()))).await)?.status_code)
}

async fn a_request_that_finds_nothing() -> Outcome {
    equal(status("/nothing").await?, 404)
}

async fn a_request_that_breaks_the_server() -> Outcome {
    equal(status("/broken").await?, 500)
}

async fn a_request_that_is_refused() -> Outcome {
    // Nobody listens on port 9.
    let error = failed(request(request::Option::new("http://127.0.0.1:9/")).await)?;
    equal(error.err_msg.is_empty(), false)
}

async fn a_request_that_takes_too_long() -> Outcome {
    let option = request::Option::new(format!("{}/slow", server())).timeout(Duration::from_millis(100));
    equal(failed(request(option).await)?.kind, ErrorKind::TimedOut)
}

async fn a_request_for_no_json() -> Outcome {
    let answer = succeeded(request(request::Option::new(format!("{}/text", server()))).await)?;
    equal((answer.status_code, answer.data.is_nullish()), (200, true))
}

async fn a_request_that_is_aborted() -> Outcome {
    let promise = request(request::Option::new(format!("{}/slow", server())));
    promise.abort();
    equal(failed(promise.await)?.kind, ErrorKind::Cancelled)
}

async fn a_request_that_is_aborted_while_it_is_awaited() -> Outcome {
    let task = request(request::Option::new(format!("{}/slow", server())));
    let abort = task.abort_handle();
    taro_api::spawn(async move {
        sleep(Duration::from_millis(10)).await;
        abort.abort();
    });
    equal(failed(task.await)?.kind, ErrorKind::Cancelled)
}

async fn a_time_out_of_the_program_s_own() -> Outcome {
    let task = request(request::Option::new(format!("{}/slow", server()))).timeout(Duration::from_millis(10));
    let error = failed(task.await)?;
    equal((error.kind, error.err_msg.as_str()), (ErrorKind::TimedOut, "request:fail timeout"))?;
    // The request itself was aborted.
    sleep(Duration::from_millis(10)).await;
    equal(taro_api::__private::waiting(), 0)
}

async fn a_request_with_callbacks() -> Outcome {
    let notes = Notes::default();
    let (success, complete) = (notes.note("success"), notes.note("complete"));
    let option = request::Option::new(format!("{}/echo", server()))
        .success(move |it| success(&it.status_code.to_string()))
        .complete(move |_| complete(""));
    succeeded(request(option).await)?;
    equal(notes.all(), ["success 200", "complete "])
}

async fn an_object_of_the_browser() -> Outcome {
    let audio = succeeded(create_inner_audio_context(None))?;
    audio.set_volume(0.25);
    equal((succeeded(audio.volume())?, succeeded(audio.paused())?), (0.25, true))?;
    let listener = succeeded(audio.on_play(|_| {}))?;
    drop(listener);
    succeeded(audio.destroy())
}

async fn a_socket() -> Outcome {
    let address = server().replace("http:", "ws:");
    let socket = succeeded(connect_socket(connect_socket::Option::new(format!("{address}/socket"))).await)?;
    let notes = Notes::default();
    let (opened, heard) = (notes.note("open"), notes.note("message"));
    let open = succeeded(socket.on_open(move |_| opened("")))?;
    let message = succeeded(socket.on_message(move |message| {
        if let Some(text) = message.data.as_string() {
            heard(&text);
        }
    }))?;
    until(|| !notes.all().is_empty()).await;
    let data = socket_task::SendOptionData::String("hello".to_owned());
    succeeded(socket.send(socket_task::SendOption::new(data)).await)?;
    until(|| notes.all().len() > 1).await;
    succeeded(socket.close(socket_task::CloseOption::new()).await)?;
    drop((open, message));
    equal(notes.all(), ["open ", "message hello"])
}

/// Lets the browser go on until something is so, for a few seconds at the most.
async fn until(is_so: impl Fn() -> bool) {
    for _ in 0..200 {
        if is_so() {
            return;
        }
        // A round of the network is some time.
        let slow = request::Option::new(format!("{}/slow", server())).timeout(Duration::from_millis(20));
        drop(request(slow).await);
    }
}

async fn a_listener() -> Outcome {
    let listener = succeeded(on_network_status_change(|_| {}))?;
    drop(listener);
    Ok(())
}

async fn facts_about_the_system() -> Outcome {
    let info = succeeded(get_system_info_sync())?;
    equal(info.window_width > 0.0, true)?;
    let later = succeeded(get_system_info(None).await)?;
    equal(later.pixel_ratio, Some(info.pixel_ratio))?;
    equal(succeeded(get_window_info())?.window_width, info.window_width)?;
    equal(succeeded(get_device_info())?.platform.is_empty(), false)?;
    succeeded(get_app_base_info())?;
    succeeded(get_battery_info(None).await)?;
    equal(succeeded(get_env())?, general::EnvType::Web)?;
    equal(succeeded(can_i_use("request"))?, true)
}

async fn what_the_page_shows() -> Outcome {
    succeeded(show_toast(show_toast::Option::new("hello")).await)?;
    drop(hide_toast(None));
    succeeded(show_loading(show_loading::Option::new("wait").mask(true)).await)?;
    drop(hide_loading(None));
    succeeded(set_navigation_bar_title(set_navigation_bar_title::Option::new("a title")).await).map(drop)
}

async fn the_whole_storage() -> Outcome {
    succeeded(clear_storage(None).await)?;
    succeeded(set_storage_sync("one", 1.0))?;
    succeeded(set_storage(set_storage::Required { key: "two", data: "2" }).await)?;
    equal(succeeded(get_storage_info_sync())?.keys.len(), 2)?;
    succeeded(remove_storage(remove_storage::Option::new("two")).await)?;
    equal(succeeded(get_storage_sync("one"))?.as_f64(), Some(1.0))?;
    succeeded(remove_storage_sync("one"))?;
    // Taro answers what is not there with an empty text.
    equal(succeeded(get_storage_sync("one"))?.as_string(), Some(String::new()))?;
    succeeded(clear_storage_sync())
}

async fn an_event_of_the_program_s_own() -> Outcome {
    let notes = Notes::default();
    let heard = notes.note("heard");
    let center = succeeded(event_center())?;
    let listener =
        succeeded(center.on("greeting", move |Rest(names)| heard(&names[0].as_string().unwrap_or_default())))?;
    succeeded(center.trigger("greeting", vec!["world".into()]))?;
    drop(listener);
    succeeded(center.trigger("greeting", vec!["nobody".into()]))?;
    equal(notes.all(), ["heard world"])
}

async fn an_image() -> Outcome {
    let image = succeeded(get_image_info(get_image_info::Option::new(format!("{}/image.svg", server()))).await)?;
    equal((image.width, image.height), (30.0, 20.0))?;
    let error = failed(get_image_info(get_image_info::Option::new(format!("{}/nothing.svg", server()))).await)?;
    equal(error.api, "getImageInfo")
}

async fn a_download() -> Outcome {
    let notes = Notes::default();
    let progress = notes.note("progress");
    let task = download_file(download_file::Option::new(format!("{}/text", server())));
    drop(task.on_progress_update(move |it| progress(&it.progress.to_string())));
    let file = succeeded(task.await)?;
    equal((file.status_code, file.temp_file_path.starts_with("blob:")), (200, true))
}

async fn an_upload() -> Outcome {
    let file = succeeded(download_file(download_file::Option::new(format!("{}/text", server()))).await)?;
    let option =
        upload_file::Required { url: format!("{}/echo", server()), file_path: file.temp_file_path, name: "file" };
    let notes = Notes::default();
    let progress = notes.note("progress");
    let task = upload_file(option);
    let listener = succeeded(task.on_progress_update(move |it| progress(&it.progress.to_string())))?;
    equal(succeeded(task.await)?.status_code, 200)?;
    drop(listener);
    equal(notes.first().as_str(), "progress 100")
}

async fn bytes_and_text() -> Outcome {
    equal(succeeded(base64_to_array_buffer("AQID"))?, vec![1, 2, 3])
}

async fn the_next_tick() -> Outcome {
    let notes = Notes::default();
    let ticked = notes.note("tick");
    succeeded(next_tick(move || ticked("")))?;
    until(|| !notes.all().is_empty()).await;
    equal(notes.all().len(), 1)
}

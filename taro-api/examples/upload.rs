//! Uploads a picture, shows how far it is, and aborts when the user leaves.
//!
//! `cargo run --example upload` runs it against the in-process host, whose clock no one waits for.

use std::time::Duration;

use taro_api::{AbortHandle, Error, ErrorKind, console, sleep, spawn, upload_file};

async fn upload(file_path: &str) -> Result<i64, Error> {
    let required = upload_file::Required { url: "https://example.com/pictures", file_path, name: "picture" };
    let task = upload_file(upload_file::Option::new(required)).timeout(Duration::from_secs(60));
    // It tells of progress until it is dropped.
    let _listener = task.on_progress_update(|res| console::log(format_args!("{} %", res.progress)))?;
    leave(task.abort_handle());
    Ok(task.await?.status_code)
}

/// A handle works while another place awaits the task.
fn leave(upload: AbortHandle) {
    spawn(async move {
        sleep(Duration::from_secs(5)).await;
        upload.abort();
    });
}

async fn app() {
    for path in ["/tmp/small.png", "/tmp/large.png"] {
        match upload(path).await {
            Ok(status) => console::log(format_args!("{path}: {status}")),
            Err(error) if error.kind == ErrorKind::Cancelled => console::log(format_args!("{path}: left")),
            Err(error) => console::log(format_args!("{path}: {error}")),
        }
    }
}

#[cfg(not(target_family = "wasm"))]
fn progress_of(progress: f64) -> taro_api::upload_task::OnProgressUpdateCallbackResult {
    use taro_api::upload_task;

    upload_task::OnProgressUpdateCallbackResult::new(upload_task::OnProgressUpdateCallbackResultRequired {
        progress,
        total_bytes_expected_to_send: 400,
        total_bytes_sent: 4 * progress as i64,
    })
}

#[cfg(not(target_family = "wasm"))]
fn main() {
    use taro_api::host;

    // A host that sends a small file in a second, and a large one in a minute.
    host::on_later(upload_file::API, |option, reply| {
        let second = Duration::from_secs(if option.file_path.contains("small") { 1 } else { 60 });
        let task = host::Object::new().event("onProgressUpdate");
        reply.task(&task);
        spawn(async move {
            for progress in [25.0, 50.0, 75.0, 100.0] {
                sleep(second / 4).await;
                task.emit("onProgressUpdate", (progress_of(progress),));
            }
            reply.success(upload_file::SuccessCallbackResult::new(upload_file::SuccessCallbackResultRequired {
                data: "thank you",
                status_code: 201,
            }));
        });
    });
    host::run(app());
}

#[cfg(target_family = "wasm")]
fn main() {
    spawn(app());
}

//! What must hold on the web, with the real taro-h5 in a real browser.

use std::time::Duration;

use taro_api::{ErrorKind, login, request};

use crate::apis::*;
use crate::driver::{Notes, Outcome, equal, failed, later, production, server, succeeded, tests};

tests!(
    an_api_that_is_a_stub,
    a_stub_with_callbacks,
    the_network_type,
    a_request,
    a_request_that_finds_nothing,
    a_request_that_breaks_the_server,
    a_request_that_is_refused,
    a_request_that_takes_too_long,
    a_request_for_no_json,
    a_request_that_is_aborted,
    a_request_with_callbacks,
    an_object_of_the_browser,
    a_socket,
    a_listener,
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
    equal(answer.status_code, 200.0)?;
    let echo: Echo = answer.data.to().map_err(|error| error.to_string())?;
    equal(echo, Echo { method: "POST".to_owned(), body: "hello".to_owned() })
}

async fn status(path: &str) -> Result<f64, String> {
    Ok(succeeded(request(request::Option::new(format!("{}{path}", server()))).await)?.status_code)
}

async fn a_request_that_finds_nothing() -> Outcome {
    equal(status("/nothing").await?, 404.0)
}

async fn a_request_that_breaks_the_server() -> Outcome {
    equal(status("/broken").await?, 500.0)
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
    equal((answer.status_code, answer.data.is_nullish()), (200.0, true))
}

async fn a_request_that_is_aborted() -> Outcome {
    let promise = request(request::Option::new(format!("{}/slow", server())));
    promise.abort();
    equal(failed(promise.await)?.kind, ErrorKind::Cancelled)
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
    let audio = succeeded(create_inner_audio_context())?;
    audio.set_volume(0.25);
    equal((succeeded(audio.volume())?, succeeded(audio.paused())?), (0.25, true))?;
    let listener = succeeded(audio.on_play(|| {}))?;
    drop(listener);
    succeeded(audio.destroy())
}

async fn a_socket() -> Outcome {
    let address = server().replace("http:", "ws:");
    let socket = succeeded(connect_socket(connect_socket::Option::new(format!("{address}/socket"))).await)?;
    let notes = Notes::default();
    let (opened, heard) = (notes.note("open"), notes.note("message"));
    let open = succeeded(socket.on_open(move || opened("")))?;
    let message = succeeded(socket.on_message(move |message| {
        if let MessageData::String(text) = message.data {
            heard(&text);
        }
    }))?;
    until(|| !notes.all().is_empty()).await;
    let data = send::OptionData::String("hello".to_owned());
    succeeded(socket.send(send::Option::new(data)).await)?;
    until(|| notes.all().len() > 1).await;
    succeeded(socket.close(None).await)?;
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

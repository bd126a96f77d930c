//! What must hold in mini programs, where the client below Taro is ours to make behave.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use taro_api::{ErrorKind, console, login, request, sleep};

use crate::apis::*;
use crate::driver::{
    Notes, Outcome, answer, calls, equal, failed, host, later, network, networks, received, scenario, succeeded, tests,
};

tests!(
    a_success,
    a_failure,
    a_timeout_is_passed_through,
    what_another_host_needs_is_not_sent,
    callbacks_and_promise_together,
    callbacks_alone,
    a_dropped_promise,
    a_stub_that_returns_nothing,
    an_api_that_taro_does_not_promise,
    a_host_that_throws,
    a_host_that_answers_twice,
    a_host_that_says_both,
    a_host_that_answers_late,
    a_success_without_what_it_promises,
    a_success_that_is_none,
    an_error_instance,
    a_task_that_wakes_itself,
    a_promise_of_another_realm,
    half_a_surrogate_pair,
    a_hundred_thousand_logins,
    a_listener,
    a_listener_that_stays,
    an_object_of_the_client,
    a_method_that_calls_back,
    a_method_that_gives_a_task,
    progress_as_a_stream,
    a_task_is_aborted_while_it_is_awaited,
    a_time_out_of_the_program_s_own,
    a_sleep,
    lines_on_the_console,
    memory_of_the_client,
    a_constant,
    many_apis_of_every_shape,
    a_page_goes_back_as_itself,
    a_socket_that_is_closed,
    an_upload_with_its_progress,
    one_panic_ends_one_task,
    a_panic_in_a_callback_ends_no_task,
    an_interceptor_that_panics,
    thousands_of_panics,
    the_host_is_asked_once,
);

fn order() -> request_payment::Option {
    request_payment::Option::new(request_payment::Required {
        time_stamp: "1414561699",
        nonce_str: "5K8264ILTKCH16CQ2502SI8ZNMTM67VS",
        package: "prepay_id=1",
        pay_sign: "C380BEC2BFD727A4B6845133519F3AD6",
    })
}

fn noting(notes: &Notes) -> login::Option {
    let (success, fail, complete) = (notes.note("success"), notes.note("fail"), notes.note("complete"));
    login::Option::new()
        .success(move |result| success(&result.code))
        .fail(move |error| fail(&error.err_msg))
        .complete(move |result| complete(&result.err_msg))
}

async fn a_success() -> Outcome {
    let session = succeeded(login(None).await)?;
    equal(session.code, "code-1")?;
    // Alipay's client says nothing when all went well.
    equal(session.err_msg, if host() == "alipay" { "" } else { "login:ok" })
}

async fn a_failure() -> Outcome {
    scenario("fail");
    let error = failed(login(None).await)?;
    equal(error.kind, ErrorKind::Denied)?;
    if host() == "alipay" {
        equal((error.err_msg.as_str(), error.err_code), ("permission denied", Some(11)))
    } else {
        equal((error.err_msg.as_str(), error.errno), ("login:fail auth deny", Some(103)))
    }
}

async fn a_timeout_is_passed_through() -> Outcome {
    succeeded(login(login::Option::new().timeout(Duration::from_millis(1500))).await)?;
    // Alipay's client hears it as well, beside what Taro adds.
    equal(received().contains(r#""timeout":1500"#), true)
}

/// Alipay needs `entityIds`, which WeChat does not know.
async fn what_another_host_needs_is_not_sent() -> Outcome {
    if host() != "weapp" {
        return Ok(());
    }
    let option = request_subscribe_message::BaseOption::new().tmpl_ids(vec!["a".to_owned()]);
    succeeded(request_subscribe_message(option).await)?;
    equal(received(), r#"{"tmplIds":["a"]}"#)
}

/// The driver fails the run for a rejection that nobody handles.
async fn callbacks_and_promise_together() -> Outcome {
    let notes = Notes::default();
    succeeded(login(noting(&notes)).await)?;
    equal(notes.first(), "success code-1")?;
    scenario("fail");
    let error = failed(login(noting(&notes)).await)?;
    equal(
        notes.all().split_off(2.min(notes.all().len())),
        [format!("fail {}", error.err_msg), format!("complete {}", error.err_msg)],
    )
}

async fn callbacks_alone() -> Outcome {
    let notes = Notes::default();
    scenario("fail");
    drop(login(noting(&notes)));
    later().await;
    equal(notes.all().len(), 2)
}

async fn a_dropped_promise() -> Outcome {
    let notes = Notes::default();
    scenario("late");
    drop(login(noting(&notes)));
    equal(notes.all().len(), 0)?;
    answer();
    later().await;
    equal(notes.first(), "success code-1")
}

/// Nobody would ever answer this call.
async fn a_stub_that_returns_nothing() -> Outcome {
    equal(failed(scan_code(scan_code::Option::new()).await)?.kind, ErrorKind::Unsupported)
}

async fn an_api_that_taro_does_not_promise() -> Outcome {
    let paid = succeeded(request_payment(order()).await)?;
    equal(paid.err_msg, "requestPayment:ok")?;
    scenario("fail");
    let error = failed(request_payment(order()).await)?;
    equal((error.kind, error.err_msg.as_str()), (ErrorKind::Cancelled, "requestPayment:fail cancel"))
}

async fn a_host_that_throws() -> Outcome {
    scenario("throw");
    let notes = Notes::default();
    let error = failed(login(noting(&notes)).await)?;
    equal(error.err_msg.as_str(), "the client broke")?;
    equal(notes.all(), ["fail the client broke", "complete the client broke"])?;
    let error = failed(request_payment(order()).await)?;
    equal(error.err_msg.as_str(), "the client broke")
}

async fn a_host_that_answers_twice() -> Outcome {
    scenario("twice");
    let notes = Notes::default();
    succeeded(login(noting(&notes)).await)?;
    later().await;
    equal(notes.all().len(), 2)
}

async fn a_host_that_says_both() -> Outcome {
    scenario("both");
    let notes = Notes::default();
    succeeded(login(noting(&notes)).await)?;
    later().await;
    equal(notes.all().len(), 2)
}

async fn a_host_that_answers_late() -> Outcome {
    scenario("late");
    let promise = login(None);
    later().await;
    answer();
    equal(succeeded(promise.await)?.code, "code-1")
}

async fn a_success_without_what_it_promises() -> Outcome {
    scenario("empty");
    let notes = Notes::default();
    let error = failed(login(noting(&notes)).await)?;
    equal(error.kind, ErrorKind::Malformed)?;
    equal(error.err_msg.as_str(), "login:fail `code`: expected a string, found undefined")?;
    equal(notes.first(), "fail login:fail `code`: expected a string, found undefined")
}

async fn a_success_that_is_none() -> Outcome {
    scenario("stub");
    let error = failed(login(None).await)?;
    equal((error.kind, error.err_msg.as_str()), (ErrorKind::Unsupported, "暂时不支持 API"))
}

async fn an_error_instance() -> Outcome {
    scenario("error");
    let error = failed(login(None).await)?;
    equal((error.kind, error.err_msg.as_str()), (ErrorKind::TimedOut, "timed out"))
}

/// It does not keep the host's answer away.
async fn a_task_that_wakes_itself() -> Outcome {
    let answered = Rc::new(Cell::new(false));
    let came = Rc::clone(&answered);
    taro_api::spawn(async move { came.set(request(request::Option::new("https://example.com")).await.is_ok()) });
    for _ in 0..1000 {
        if answered.get() {
            return Ok(());
        }
        later().await;
    }
    Err("the host could not answer".to_owned())
}

async fn a_promise_of_another_realm() -> Outcome {
    scenario("foreign");
    let paid = succeeded(request_payment(order()).await)?;
    equal(paid.err_msg, "requestPayment:ok")
}

async fn half_a_surrogate_pair() -> Outcome {
    scenario("surrogate");
    equal(succeeded(login(None).await)?.code, "登\u{fffd}录\u{1F642}")
}

async fn a_hundred_thousand_logins() -> Outcome {
    let call = || {
        let option = login::Option::new().success(|_| {}).fail(|_| {}).complete(|_| {});
        drop(login(option));
    };
    // What the first calls set up for good is no leak.
    for _ in 0..1000 {
        call();
    }
    later().await;
    let before = core::arch::wasm32::memory_size(0);
    for round in 0..100 {
        for _ in 0..1000 {
            call();
        }
        scenario(if round % 2 == 0 { "fail" } else { "" });
        later().await;
    }
    equal(core::arch::wasm32::memory_size(0), before)
}

async fn a_listener() -> Outcome {
    let notes = Notes::default();
    let note = notes.note("network");
    let listener = succeeded(on_network_status_change(move |status| note(status.network_type.as_str())))?;
    network(true, "wifi");
    network(false, "none");
    drop(listener);
    network(true, "5g");
    equal(notes.all(), ["network wifi", "network none"])
}

async fn a_listener_that_stays() -> Outcome {
    let notes = Notes::default();
    let note = notes.note("network");
    succeeded(on_network_status_change(move |status| note(status.network_type.as_str())))?.forever();
    network(true, "4g");
    succeeded(off_network_status_change())?;
    network(true, "2g");
    equal(notes.all(), ["network 4g"])
}

async fn an_object_of_the_client() -> Outcome {
    let notes = Notes::default();
    let audio = succeeded(create_inner_audio_context(None))?;
    audio.set_src("/song.mp3");
    audio.set_volume(0.5);
    equal((succeeded(audio.src())?.as_str(), succeeded(audio.volume())?), ("/song.mp3", 0.5))?;
    let note = notes.note("play");
    let listener = succeeded(audio.on_play(move |_| note("")))?;
    succeeded(audio.play())?;
    equal(succeeded(audio.paused())?, false)?;
    drop(listener);
    succeeded(audio.play())?;
    succeeded(audio.destroy())?;
    equal(notes.all().len(), 1)
}

async fn a_method_that_calls_back() -> Outcome {
    let files = succeeded(get_file_system_manager())?;
    let read = succeeded(files.read_file(file_system_manager::ReadFileOption::new("/bytes")).await)?;
    equal(read.data, file_system_manager::ReadFileSuccessCallbackResultData::ArrayBuffer(vec![1, 2, 3]))?;
    let error = failed(files.read_file(file_system_manager::ReadFileOption::new("/none")).await)?;
    equal(error.err_msg.as_str(), "readFile:fail no such file or directory, open '/none'")
}

/// With callbacks, which our call always has, the client gives an object instead of a promise.
async fn a_method_that_gives_a_task() -> Outcome {
    if host() == "alipay" {
        return Ok(());
    }
    let notes = Notes::default();
    let (success, progress) = (notes.note("success"), notes.note("progress"));
    let client = succeeded(cloud())?;
    let option =
        cloud::UploadFileParam::new(cloud::UploadFileParamRequired { cloud_path: "a.png", file_path: "/a.png" })
            .success(move |file| success(&file.file_id.unwrap_or_default()));
    let task = client.upload_file(option);
    let listener = succeeded(task.on_progress_update(move |it| progress(&it.total_bytes_sent.to_string())))?;
    answer();
    equal(succeeded(task.await)?.status_code, Some(204))?;
    drop(listener);
    equal(notes.all(), ["progress 7", "success cloud://env/a.png"])?;
    let task = client.upload_file(cloud::UploadFileParamRequired { cloud_path: "b.png", file_path: "/b.png" });
    task.abort();
    let error = failed(task.await)?;
    equal((error.kind, error.err_msg.as_str()), (ErrorKind::Cancelled, "uploadFile:fail abort"))
}

async fn progress_as_a_stream() -> Outcome {
    if host() == "alipay" {
        return Ok(());
    }
    let task =
        succeeded(cloud())?.upload_file(cloud::UploadFileParamRequired { cloud_path: "a.png", file_path: "/a.png" });
    let mut progress = succeeded(task.events(cloud::UploadFileTask::on_progress_update))?;
    answer();
    equal(progress.next().await.map(|it| it.total_bytes_sent), Some(7))?;
    equal(progress.next().await.is_none(), true)?;
    succeeded(task.await).map(drop)
}

async fn a_task_is_aborted_while_it_is_awaited() -> Outcome {
    if host() == "alipay" {
        return Ok(());
    }
    let task =
        succeeded(cloud())?.upload_file(cloud::UploadFileParamRequired { cloud_path: "b.png", file_path: "/b.png" });
    let abort = task.abort_handle();
    taro_api::spawn(async move {
        sleep(Duration::from_millis(1)).await;
        abort.abort();
    });
    equal(failed(task.await)?.kind, ErrorKind::Cancelled)?;
    // What the client kept back.
    answer();
    Ok(())
}

/// What the client answers after that reaches nobody, nor another call.
async fn a_time_out_of_the_program_s_own() -> Outcome {
    scenario("late");
    let notes = Notes::default();
    let error = failed(login(noting(&notes)).timeout(Duration::from_millis(5)).await)?;
    equal((error.kind, error.err_msg.as_str()), (ErrorKind::TimedOut, "login:fail timeout"))?;
    later().await;
    equal(notes.all(), ["fail login:fail timeout", "complete login:fail timeout"])?;
    let next = login(None).timeout(Duration::from_secs(3600));
    answer();
    equal(succeeded(next.await)?.code, "code-1")?;
    equal(notes.all().len(), 2)
}

async fn a_sleep() -> Outcome {
    let notes = Notes::default();
    let note = notes.note("slept");
    taro_api::spawn(async move {
        sleep(Duration::from_millis(1)).await;
        note("");
    });
    sleep(Duration::from_millis(200)).await;
    equal(notes.all(), ["slept "])
}

/// The driver hears them.
async fn lines_on_the_console() -> Outcome {
    console::log("a line");
    console::warn(format_args!("a {}", "warning"));
    console::init_log(log::LevelFilter::Info).map_err(|error| error.to_string())?;
    log::info!(target: "mini", "an {}", "information");
    log::debug!("not this");
    Ok(())
}

/// Pixels and samples are arrays of their own kinds, both ways.
async fn memory_of_the_client() -> Outcome {
    if host() == "alipay" {
        return Ok(());
    }
    let place = canvas_get_image_data::Option::new(canvas_get_image_data::Required {
        canvas_id: "canvas",
        width: 1,
        height: 1,
        x: 0,
        y: 0,
    });
    let image = succeeded(canvas_get_image_data(place, None).await)?;
    equal(&image.data[..], [255, 128, 0, 255])?;
    let put = canvas_put_image_data::Option::new(canvas_put_image_data::Required {
        canvas_id: "canvas",
        data: vec![1, 2, 3, 255],
        width: 1,
        height: 1,
        x: 0,
        y: 0,
    });
    succeeded(canvas_put_image_data(put, None).await)?;
    let buffer = succeeded(succeeded(create_web_audio_context())?.create_buffer(1, 2, 44100))?;
    equal(succeeded(buffer.get_channel_data(0))?, [0.5, -1.0])?;
    succeeded(buffer.copy_to_channel(vec![0.25], 0, 0))?;
    equal(succeeded(buffer.get_channel_data(0))?, [0.25, -1.0])
}

async fn a_constant() -> Outcome {
    equal(succeeded(env_type())?.weapp, general::EnvType::Weapp)
}

/// What the client answers at once and later, with and without callbacks, below Taro's own dressing of it.
async fn many_apis_of_every_shape() -> Outcome {
    succeeded(show_toast(show_toast::Option::new("hello")).await)?;
    let chosen = succeeded(show_modal(show_modal::Option::new().title("sure?")).await)?;
    equal((chosen.confirm, chosen.cancel), (true, false))?;
    succeeded(navigate_to(navigate_to::Option::new("/pages/two/index")).await)?;
    succeeded(navigate_back(None).await)?;
    succeeded(vibrate_short(None).await)?;
    succeeded(check_session(None).await)
        .or_else(|error| if host() == "alipay" { Ok(Default::default()) } else { Err(error) })?;
    succeeded(set_clipboard_data(set_clipboard_data::Option::new("copied")).await)?;
    let place = succeeded(get_location(get_location::Option::new()).await)?;
    equal((place.latitude, place.longitude), (39.9, 116.4))?;
    equal(succeeded(get_window_info())?.window_width, 375.0)?;
    succeeded(start_accelerometer(None).await)?;
    let listener = succeeded(on_accelerometer_change(|_| {}))?;
    drop(listener);
    let video = succeeded(create_video_context("video", None))?;
    succeeded(video.play())?;
    succeeded(video.seek(3))?;
    let canvas = succeeded(create_canvas_context("canvas", None))?;
    succeeded(canvas.fill_rect(0, 0, 10, 10))?;
    Ok(())
}

/// The driver hears of each panic on the console.
async fn one_panic_ends_one_task() -> Outcome {
    scenario("late");
    let notes = Notes::default();
    let waiting = |notes: &Notes, name: &'static str| {
        let (woken, promise) = (notes.note(name), login(None));
        async move {
            drop(promise.await);
            woken("");
        }
    };
    taro_api::spawn(waiting(&notes, "before"));
    let promise = login(None);
    taro_api::spawn(async move {
        drop(promise.await);
        panic!("this task {}", "alone");
    });
    taro_api::spawn(waiting(&notes, "after"));
    answer();
    later().await;
    equal(notes.all(), ["before ", "after "])
}

async fn a_panic_in_a_callback_ends_no_task() -> Outcome {
    scenario("late");
    let notes = Notes::default();
    let woken = notes.note("woken");
    let promise = login(login::Option::new().success(|_| panic!("this callback")));
    taro_api::spawn(async move {
        drop(promise.await);
        woken("");
    });
    answer();
    later().await;
    equal(notes.all(), ["woken "])
}

/// The host would wait for its promise for ever.
async fn an_interceptor_that_panics() -> Outcome {
    succeeded(add_interceptor(|_: Chain| {
        Any::of(taro_api::Promise::<Any>::new(async {
            sleep(Duration::from_millis(1)).await;
            panic!("this interceptor")
        }))
    }))?;
    let asked = || request(request::Option::new("https://example.com")).timeout(Duration::from_secs(1));
    let answer = asked().await;
    succeeded(clean_interceptors())?;
    equal(failed(answer)?.err_msg.as_str(), "promise:fail its future panicked")?;
    equal(succeeded(asked().await)?.status_code, 200)?;
    // So would the program's own task.
    let promise = taro_api::Promise::<f64>::new(async { panic!("this interceptor") });
    equal(failed(promise.await)?.err_msg.as_str(), "promise:fail its future panicked")
}

/// Each leaves what it ends on the stack, until somebody clears it.
async fn thousands_of_panics() -> Outcome {
    let listener = succeeded(on_network_status_change(|_| panic!("this event")))?;
    networks(5_000);
    sleep(Duration::from_millis(1)).await;
    drop(listener);
    equal(succeeded(login(None).await)?.code, "code-1")
}

async fn the_host_is_asked_once() -> Outcome {
    let current = taro_api::Host::current();
    let before = calls();
    for _ in 0..3 {
        equal(taro_api::Host::current(), current)?;
    }
    // What asks is a call itself.
    equal(calls() - before, 1)
}

/// A client refuses a copy of it.
async fn a_page_goes_back_as_itself() -> Outcome {
    if host() == "alipay" {
        return Ok(());
    }
    let notes = Notes::default();
    let seen = notes.note("seen");
    let page = succeeded(get_current_pages())?.pop().ok_or("no page")?;
    equal(page.get("route").as_string().as_deref(), Some("pages/index/index"))?;
    let observer = succeeded(create_intersection_observer(page.clone(), None))?;
    // The client gives nothing back: what follows goes on with the observer.
    let observer = succeeded(observer.relative_to_viewport(None))?;
    succeeded(observer.observe("#canvas", move |it| seen(&it.intersection_ratio.unwrap_or_default().to_string())))?;
    let query = succeeded(succeeded(create_selector_query())?.r#in(page))?;
    succeeded(query.exec(None))?;
    // Taro asks the client some time later.
    sleep(Duration::from_millis(130)).await;
    equal(notes.all(), ["seen 1"])
}

/// Alipay's takes no option that could be called.
async fn a_socket_that_is_closed() -> Outcome {
    let socket = succeeded(connect_socket(connect_socket::Option::new("wss://example.com")).await)?;
    succeeded(socket.close(socket_task::CloseOption::new()).await).map(drop)
}

async fn an_upload_with_its_progress() -> Outcome {
    if host() == "alipay" {
        return Ok(());
    }
    let notes = Notes::default();
    let progress = notes.note("progress");
    let required = upload_file::Required { url: "https://example.com", file_path: "/a.png", name: "picture" };
    let task = upload_file(upload_file::Option::new(required));
    let listener = succeeded(task.on_progress_update(move |it| progress(&it.progress.to_string())))?;
    answer();
    equal(succeeded(task.await)?.status_code, 200)?;
    drop(listener);
    equal(notes.all(), ["progress 100"])
}

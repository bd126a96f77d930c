//! Memory stays flat, also where the engine does not tell what nobody holds any more: the realm of the mini programs has no
//! `FinalizationRegistry`.

use std::future::Future;
use std::time::Duration;

use taro_api::{ErrorKind, login, sleep};

use crate::apis::*;
use crate::driver::{Outcome, answer, equal, failed, host, later, scenario, succeeded, tests};

tests!(
    rects_and_execs,
    a_query_that_runs_twice,
    callbacks_of_a_drawing,
    an_observer_that_ends,
    listeners_that_are_dropped,
    tasks_with_progress,
    sockets,
    promises_inside_of_values,
    promises_for_the_host,
    promises_that_never_settle,
    events_that_come_once
);

/// Runs something often, round after round: what the first rounds set up for good is no leak, and nothing grows after them.
async fn flat<F: Future<Output = Outcome>>(run: impl Fn() -> F) -> Outcome {
    rounds(Duration::ZERO, run).await
}

/// The same of what Taro asks the client some time later.
async fn rounds<F: Future<Output = Outcome>>(after: Duration, run: impl Fn() -> F) -> Outcome {
    let mut before = 0;
    for round in 0..6 {
        for _ in 0..700 {
            run().await?;
        }
        sleep(after).await;
        if round == 1 {
            before = core::arch::wasm32::memory_size(0);
        }
    }
    equal(core::arch::wasm32::memory_size(0), before)
}

/// When Taro has asked the client's query.
const QUERY: Duration = Duration::from_millis(130);

/// Something that would be seen if thousands of them were kept.
fn heavy() -> Box<[u8; 256]> {
    Box::new([1; 256])
}

/// What a callback does with it.
fn hear(kept: &[u8; 256]) {
    std::hint::black_box(kept);
}

async fn rects_and_execs() -> Outcome {
    if host() == "alipay" {
        return Ok(());
    }
    rounds(QUERY, || async {
        let (rect, exec) = (heavy(), heavy());
        let query = succeeded(create_selector_query())?;
        let node = succeeded(query.select("#a"))?;
        succeeded(node.bounding_client_rect(move |_| hear(&rect)))?;
        drop(query.exec(move |_| hear(&exec)));
        later().await;
        Ok(())
    })
    .await
}

/// What a callback that was let go would have heard is told on the console.
async fn a_query_that_runs_twice() -> Outcome {
    if host() == "alipay" {
        return Ok(());
    }
    let heard = std::rc::Rc::new(std::cell::Cell::new((0, 0)));
    let (rect, exec) = (heard.clone(), heard.clone());
    let query = succeeded(create_selector_query())?;
    let node = succeeded(query.select("#a"))?;
    succeeded(node.bounding_client_rect(move |_| rect.set((rect.get().0 + 1, rect.get().1))))?;
    drop(query.exec(move |_| exec.set((exec.get().0, exec.get().1 + 1))));
    sleep(QUERY).await;
    equal(heard.get(), (1, 1))
}

async fn callbacks_of_a_drawing() -> Outcome {
    let canvas = succeeded(create_canvas_context("canvas", None))?;
    flat(|| async {
        let drawn = heavy();
        succeeded(canvas.draw(false, move |_| hear(&drawn).into(), false))?;
        later().await;
        Ok(())
    })
    .await
}

async fn an_observer_that_ends() -> Outcome {
    if host() == "alipay" {
        return Ok(());
    }
    let page = succeeded(get_current_pages())?.pop().ok_or("no page")?;
    rounds(QUERY, || async {
        let seen = heavy();
        let observer = succeeded(create_intersection_observer(page.clone(), None))?;
        succeeded(observer.observe("#a", move |_| hear(&seen)))?;
        succeeded(observer.disconnect())
    })
    .await
}

async fn listeners_that_are_dropped() -> Outcome {
    flat(|| async {
        let (seen, more) = (heavy(), heavy());
        let network = succeeded(on_network_status_change(move |_| hear(&seen)))?;
        let audio = succeeded(create_inner_audio_context(None))?;
        let play = succeeded(audio.on_play(move |_| hear(&more)))?;
        drop((network, play));
        Ok(())
    })
    .await
}

async fn tasks_with_progress() -> Outcome {
    if host() == "alipay" {
        return Ok(());
    }
    let client = succeeded(cloud())?;
    flat(|| async {
        let seen = heavy();
        let task = client.upload_file(cloud::UploadFileParamRequired { cloud_path: "a.png", file_path: "/a.png" });
        let progress = succeeded(task.on_progress_update(move |_| hear(&seen)))?;
        let events = succeeded(task.events(cloud::UploadFileTask::on_progress_update))?;
        answer();
        succeeded(task.await)?;
        drop((progress, events));
        Ok(())
    })
    .await
}

async fn sockets() -> Outcome {
    if host() == "alipay" {
        return Ok(());
    }
    flat(|| async {
        let seen = heavy();
        let socket = succeeded(connect_socket(connect_socket::Option::new("wss://example.com")).await)?;
        let listener = succeeded(socket.on_message(move |_| hear(&seen)))?;
        succeeded(socket.send(socket_task::SendOption::new("text".to_owned())).await)?;
        drop(listener);
        succeeded(socket.close(socket_task::CloseOption::new()).await)?;
        Ok(())
    })
    .await
}

taro_api::spec! {
    namespace soonText { interface Result { text: Promise<string> } }
    function soonText() => soonText::Result;
    function takesPromise(text: Promise<string>) => void;
}

/// One that is awaited, and one that never settles and is dropped.
async fn promises_inside_of_values() -> Outcome {
    crate::driver::promising(true);
    let settling = flat(|| async { equal(succeeded(succeeded(soon_text())?.text.await)?.as_str(), "soon") }).await;
    crate::driver::promising(false);
    let never = flat(|| async {
        drop(succeeded(soon_text())?.text);
        Ok(())
    })
    .await;
    crate::driver::answering("no");
    settling.and(never)
}

async fn promises_for_the_host() -> Outcome {
    crate::driver::promising(true);
    let given = flat(|| async {
        let promise = succeeded(soon_text())?.text;
        succeeded(takes_promise(promise))?;
        later().await;
        Ok(())
    })
    .await;
    crate::driver::answering("no");
    given
}

async fn events_that_come_once() -> Outcome {
    let center = succeeded(event_center())?;
    flat(|| async {
        let heard = heavy();
        succeeded(center.once("once", move |_| hear(&heard)))?;
        succeeded(center.trigger("once", Vec::new()))?;
        Ok(())
    })
    .await
}

/// Dropped, aborted, and timed out.
async fn promises_that_never_settle() -> Outcome {
    scenario("never");
    flat(|| async {
        drop(login(None));
        let promise = login(None);
        promise.abort();
        drop(promise);
        Ok(())
    })
    .await?;
    flat(|| async {
        drop(login(login::Option::new().success(|_| {})).timeout(Duration::ZERO));
        Ok(())
    })
    .await?;
    let timed = login(None).timeout(Duration::ZERO);
    equal(failed(timed.await)?.kind, ErrorKind::TimedOut)
}

//! What must hold on every host.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;

use taro_api::{Any, Callback, ErrorKind, Listener};

use crate::apis::*;
use crate::driver::{Notes, Outcome, equal, failed, later, succeeded, tests};
use crate::numbers;

tests!(
    an_absent_function,
    the_host_is_the_one_that_taro_names,
    a_synchronous_call,
    an_object_of_the_program_s_own,
    an_answer_of_a_callback_that_ends,
    a_callback_while_an_answer_is_read,
    what_json_cannot_say,
    storage_keeps_any_text,
    numbers_are_what_they_are_natively,
    a_hundred_thousand_calls
);

async fn an_absent_function() -> Outcome {
    let error = failed(fly_to_the_moon().await)?;
    equal(error.kind, ErrorKind::Unsupported)?;
    equal(error.api, "flyToTheMoon")
}

/// The program names no host, so that an arm is chosen when it runs.
async fn the_host_is_the_one_that_taro_names() -> Outcome {
    let expected = taro_api::platform! {
        weapp => "WEAPP",
        alipay => "ALIPAY",
        h5 => "WEB",
        _ => "another",
    };
    equal(succeeded(get_env())?.as_str(), expected)
}

async fn a_synchronous_call() -> Outcome {
    succeeded(set_storage_sync("sync", "here"))?;
    equal(succeeded(get_storage_sync("sync"))?.as_string(), Some("here".to_owned()))
}

/// A module may be JavaScript, whose numbers are others.
async fn numbers_are_what_they_are_natively() -> Outcome {
    for (computed, expected) in numbers::computed().into_iter().zip(numbers::EXPECTED) {
        equal(computed, expected)?;
    }
    Ok(())
}

/// Non-ASCII text comes back as it went; half a surrogate pair, which UTF-8 cannot say, becomes U+FFFD.
async fn storage_keeps_any_text() -> Outcome {
    let text = "登录 🙂 \u{0} é";
    succeeded(set_storage(set_storage::Required { key: "text", data: text }).await)?;
    let answer = succeeded(get_storage(get_storage::Option::new("text")).await)?;
    equal(answer.data.as_string().as_deref(), Some(text))?;
    let value = Any::new(&Text { text: text.to_owned() }).map_err(|error| error.to_string())?;
    succeeded(set_storage_sync("value", value))?;
    let back: Text = succeeded(get_storage_sync("value"))?.to().map_err(|error| error.to_string())?;
    equal(back.text, text)
}

#[derive(serde::Serialize, serde::Deserialize)]
struct Text {
    text: String,
}

/// Half a surrogate pair becomes U+FFFD, bytes a list of numbers, and what holds itself is an error.
async fn what_json_cannot_say() -> Outcome {
    taro_api::set_taro(&crate::driver::plugin());
    let [half, bytes, circle] = ["half", "bytes", "circle"].map(get_storage_sync);
    taro_api::set_taro(&wasm_bindgen::JsValue::UNDEFINED);
    let half: Text = succeeded(half)?.to().map_err(|error| error.to_string())?;
    equal(half.text.as_str(), "a\u{FFFD}\\ud800")?;
    let bytes: BTreeMap<String, Vec<u8>> = succeeded(bytes)?.to().map_err(|error| error.to_string())?;
    equal(&bytes["list"], &vec![128, 63])?;
    equal(succeeded(circle)?.to::<Text>().is_err(), true)
}

/// A plugin's object answers what it has; Taro answers the rest.
async fn an_object_of_the_program_s_own() -> Outcome {
    taro_api::set_taro(&crate::driver::plugin());
    let flown = fly_to_the_moon().await;
    let stored = set_storage_sync("sync", "still Taro's");
    taro_api::set_taro(&wasm_bindgen::JsValue::UNDEFINED);
    equal(succeeded(flown)?.err_msg, "flyToTheMoon:ok")?;
    succeeded(stored)
}

taro_api::spec! {
    function onAsked(callback: (it: string) => string) => void;
    function offAsked(callback: (it: string) => string) => void;
    function ask() => string;
    interface Asking { name: string }
    function asking() => Promise<string | Asking>;
}

/// Calls a function of the program's when it is dropped.
struct Last(Any);

impl Drop for Last {
    fn drop(&mut self) {
        let _ = self.0.call([]);
    }
}

/// It takes off its own listener; what it holds goes with it, and enters the program once more.
async fn an_answer_of_a_callback_that_ends() -> Outcome {
    let listening: Rc<Cell<Option<Listener>>> = Rc::default();
    let (own, last) = (Rc::clone(&listening), Last(Any::of(Callback::new(|| Any::from("another")))));
    taro_api::set_taro(&crate::driver::plugin());
    let listener = on_asked(move |_| {
        let _ = &last;
        drop(own.take());
        "answer".to_owned()
    });
    listening.set(Some(succeeded(listener)?));
    let answer = ask();
    taro_api::set_taro(&wasm_bindgen::JsValue::UNDEFINED);
    equal(succeeded(answer)?.as_str(), "answer")
}

/// One of several types is read strictly; what a property of the host's calls meanwhile is none of it.
async fn a_callback_while_an_answer_is_read() -> Outcome {
    let notes = Notes::default();
    let heard = notes.note("heard");
    taro_api::set_taro(&crate::driver::plugin());
    let listener = on_asked(move |it| {
        heard(&it);
        it
    });
    let answer = asking().await;
    drop(listener);
    taro_api::set_taro(&wasm_bindgen::JsValue::UNDEFINED);
    equal(matches!(succeeded(answer)?, AskingResult::Asking(it) if it.name == "asking"), true)?;
    equal(notes.first().as_str(), "heard 5")
}

/// What a call that was answered held is free again: also `fail`, which never fires here.
async fn a_hundred_thousand_calls() -> Outcome {
    succeeded(set_storage(set_storage::Required { key: "call", data: "answer" }).await)?;
    let calls = |count: u32| async move {
        for _ in 0..count {
            drop(get_storage(get_storage::Option::new("call").success(|_| {}).fail(|_| {}).complete(|_| {})));
            if taro_api::__private::waiting() > 100 {
                settled().await;
            }
        }
        settled().await;
    };
    // What the first calls set up for good is no leak.
    calls(1000).await;
    let before = core::arch::wasm32::memory_size(0);
    calls(100_000).await;
    equal(core::arch::wasm32::memory_size(0), before)
}

/// Waits until every call has its answer.
async fn settled() {
    while taro_api::__private::waiting() > 0 {
        later().await;
    }
}

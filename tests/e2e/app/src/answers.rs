//! Answers that are not quite what Taro's types promise.

use std::cell::RefCell;
use std::rc::Rc;

use taro_api::{Any, Callback, ErrorKind, MismatchReport};

use crate::apis::*;
use crate::driver::{Notes, Outcome, answering, equal, failed, succeeded, tests};

tests!(
    nothing_is_no_success,
    a_number_told_as_text_is_read,
    a_text_told_as_number_or_boolean_is_read,
    a_code_told_as_text_is_read,
    a_place_told_as_text_is_read,
    an_event_told_as_text_is_heard,
    a_number_of_a_set_told_as_text_is_read,
    a_wrong_item_costs_no_other,
    what_failures_are_told_with_is_read_strictly_from_a_success,
    one_wrong_field_costs_no_other,
    a_listener_hears_the_way_to_a_wrong_field,
    a_kind_is_read_from_codes_and_reasons,
    a_text_is_read_as_what_it_tells_wherever_it_stands,
    what_a_call_leaves_out_is_told,
    a_failure_that_is_called_a_success,
    a_success_that_is_told_in_words,
    a_map_is_a_record,
    an_optional_object_without_what_it_must_have
);

/// Answers of every shape, which Taro has no function for.
mod told {
    taro_api::spec! {
        function tellNumber() => Promise<number>;
        function tellText() => Promise<string>;
        function tellFlag() => Promise<boolean>;
        function tellPair() => Promise<[number, string]>;
        function tellList() => Promise<number[]>;
        function tellLevel() => Promise<1 | 2>;
        function tellEither() => Promise<string | number>;
        function tellMaybe() => Promise<number | null>;
        function tellMore() => Promise<{ name?: string }>;
        function tellNothing() => Promise<void>;
        function tellRecord() => Promise<Record<string, number>>;
        function tellInner() => Promise<{ id: string, inner?: { name: string } }>;
    }
}

/// What comes of a call that is answered with that JSON.
async fn told<P, T>(json: &str, promise: impl FnOnce() -> P) -> Result<T, taro_api::Error>
where
    P: std::future::Future<Output = Result<T, taro_api::Error>>,
{
    answering(json);
    let answer = promise().await;
    answering("no");
    answer
}

async fn nothing_is_no_success() -> Outcome {
    for nothing in ["", "null", "{}", "\"x\"", "5", "true", "[]"] {
        let wrong = |what, kind| (kind != ErrorKind::Malformed).then(|| format!("{what}, {nothing}: {kind:?}"));
        answering(nothing);
        let (asked, stored) = (
            request(request::Option::new("https://example.com")).await,
            get_storage(get_storage::Option::new("key")).await,
        );
        answering("no");
        equal(wrong("request", failed(asked)?.kind), None)?;
        equal(wrong("getStorage", failed(stored)?.kind), None)?;
    }
    // Nor is it one that the host calls so.
    for text in ["ok", "request:ok", "调用成功"] {
        let json = format!(r#"{{"errMsg": "{text}"}}"#);
        let asked = told(&json, || request(request::Option::new("https://example.com"))).await;
        equal((text, failed(asked)?.kind), (text, ErrorKind::Malformed))?;
        equal((text, failed(told(&json, || login(None)).await)?.kind), (text, ErrorKind::Malformed))?;
        // What was kept may be anything, and so nothing.
        succeeded(told(&json, || get_storage(get_storage::Option::new("key"))).await)?;
    }
    Ok(())
}

async fn uploaded(answer: &str) -> Result<upload_file::SuccessCallbackResult, String> {
    answering(answer);
    let file = upload_file(upload_file::Required { url: "https://example.com", file_path: "file", name: "name" }).await;
    answering("no");
    succeeded(file)
}

async fn a_number_told_as_text_is_read() -> Outcome {
    for (text, number) in [("200", 200), ("-1.5e3", -1500), (".5", 1)] {
        let file = uploaded(&format!(r#"{{"data": "ok", "statusCode": "{text}"}}"#)).await?;
        equal((file.status_code, file.data.as_str()), (number, "ok"))?;
    }
    for text in ["", " ", "0x10", "12px", "NaN", "Infinity", "1.2.3"] {
        let file = uploaded(&format!(r#"{{"data": "ok", "statusCode": "{text}"}}"#)).await?;
        equal((file.status_code, file.data.as_str()), (0, "ok"))?;
    }
    Ok(())
}

async fn a_text_told_as_number_or_boolean_is_read() -> Outcome {
    for (told, text) in [("200", "200"), ("-0.5", "-0.5"), ("1e21", "1e+21"), ("true", "true"), ("false", "false")] {
        let file = uploaded(&format!(r#"{{"data": {told}, "statusCode": 200}}"#)).await?;
        equal((file.status_code, file.data.as_str()), (200, text))?;
    }
    Ok(())
}

async fn a_code_told_as_text_is_read() -> Outcome {
    for (answer, code, kind) in [
        (r#"{"errMsg": "request:fail no", "error": "2003"}"#, Some(2003), ErrorKind::Other),
        (r#"{"errMsg": "request:fail no", "error": "4"}"#, Some(4), ErrorKind::Denied),
        (r#"{"errMsg": "request:fail no", "errCode": "-1"}"#, Some(-1), ErrorKind::Other),
        (r#"{"errMsg": "request:fail no", "error": "constructor"}"#, None, ErrorKind::Other),
    ] {
        answering(answer);
        let asked = request(request::Option::new("https://example.com")).await;
        answering("no");
        let error = failed(asked)?;
        equal((answer, error.err_code, error.kind), (answer, code, kind))?;
    }
    Ok(())
}

async fn a_place_told_as_text_is_read() -> Outcome {
    answering(r#"{"latitude": "39.9", "longitude": "116.4", "errMsg": "getLocation:ok"}"#);
    let place = get_location(get_location::Option::new()).await;
    answering("no");
    let place = succeeded(place)?;
    equal((place.latitude, place.longitude), (39.9, 116.4))
}

/// Alipay's client tells a value as a text, and the web all headers in one.
async fn an_event_told_as_text_is_heard() -> Outcome {
    let notes = Notes::default();
    let (value, header) = (notes.note("value"), notes.note("header"));
    let characteristic = Callback::new(move |it: on_ble_characteristic_value_change::CallbackResult| {
        value(&format!("{:?}", it.value));
    });
    let headers = Callback::new(move |it: upload_task::OnHeadersReceivedCallbackResult| {
        header(&format!("{:?}", it.header));
    });
    for (callback, name, text) in [(Any::of(characteristic), "value", "0a1b"), (Any::of(headers), "header", "a: b")] {
        let event = Any::object();
        event.set(name, text);
        succeeded(callback.call([event]))?;
    }
    equal(notes.all(), ["value String(\"0a1b\")", "header String(\"a: b\")"])
}

async fn a_number_of_a_set_told_as_text_is_read() -> Outcome {
    answering(r#"{"status": "1", "duration": 5, "errMsg": "getBackgroundAudioPlayerState:ok"}"#);
    let state = get_background_audio_player_state(None).await;
    answering("no");
    equal(succeeded(state)?.status, get_background_audio_player_state::Status::N1)
}

async fn a_wrong_item_costs_no_other() -> Outcome {
    answering(r#"{"tempFilePaths": ["a", 5, {}], "tempFiles": [], "errMsg": "chooseImage:ok"}"#);
    let images = choose_image(choose_image::Option::new()).await;
    answering("no");
    equal(succeeded(images)?.temp_file_paths, ["a", "5", ""])
}

/// `fail` is told the same type, and what it is told may be anything.
async fn what_failures_are_told_with_is_read_strictly_from_a_success() -> Outcome {
    for nothing in ["", "null", "\"x\"", "5", "[]"] {
        answering(nothing);
        let asked = get_system_info(get_system_info::Option::new().fail(|_| {}).complete(|_| {})).await;
        answering("no");
        equal((nothing, failed(asked)?.kind), (nothing, ErrorKind::Malformed))?;
    }
    Ok(())
}

/// What the listener heard.
#[derive(Clone, Default)]
struct Heard(Rc<RefCell<Vec<MismatchReport>>>);

impl Heard {
    fn listen() -> Heard {
        let heard = Heard::default();
        let list = Rc::clone(&heard.0);
        taro_api::on_mismatch(move |report| list.borrow_mut().push(report.clone()));
        heard
    }

    fn all(&self) -> Vec<(&'static str, String, &'static str, &'static str)> {
        self.0.take().into_iter().map(|it| (it.api, it.field, it.expected, it.found)).collect()
    }
}

async fn one_wrong_field_costs_no_other() -> Outcome {
    let heard = Heard::listen();
    let file = uploaded(r#"{"data": "ok", "statusCode": {}, "header": 5}"#).await?;
    equal((file.status_code, file.data.as_str()), (0, "ok"))?;
    let all = heard.all();
    equal(all.iter().any(|it| *it == ("uploadFile", "statusCode".to_owned(), "a whole number", "an object")), true)?;
    equal(all.iter().all(|it| it.0 == "uploadFile"), true)?;
    // Nothing is left for the next one.
    uploaded(r#"{"data": "ok", "statusCode": 200}"#).await?;
    equal(heard.all(), [])
}

async fn a_listener_hears_the_way_to_a_wrong_field() -> Outcome {
    let heard = Heard::listen();
    answering(
        r#"{"tempFilePaths": ["a", "b"], "errMsg": "chooseImage:ok",
            "tempFiles": [{"path": "a", "size": "12"}, {"path": "b", "size": {}}]}"#,
    );
    // The callback is given the same, and nothing is told twice.
    let images = choose_image(choose_image::Option::new().success(|_| {})).await;
    answering("no");
    let images = succeeded(images)?;
    equal((images.temp_files.len(), images.temp_files[0].size), (2, 12.0))?;
    equal(heard.all(), [("chooseImage", "tempFiles.[1].size".to_owned(), "a number", "an object")])
}

async fn a_kind_is_read_from_codes_and_reasons() -> Outcome {
    for (answer, kind) in [
        (r#"{"errMsg": "checkSession:fail session time out"}"#, ErrorKind::Other),
        (r#"{"errMsg": "navigateTo:fail page \"pages/cancel/index\" is not found"}"#, ErrorKind::Other),
        (r#"{"errMsg": "request:fail net::ERR_CONNECTION_TIMED_OUT"}"#, ErrorKind::TimedOut),
        (r#"{"errMsg": "request:fail cancel", "errno": 103}"#, ErrorKind::Denied),
    ] {
        answering(answer);
        let asked = request(request::Option::new("https://example.com")).await;
        answering("no");
        equal((answer, failed(asked)?.kind), (answer, kind))?;
    }
    Ok(())
}

async fn a_text_is_read_as_what_it_tells_wherever_it_stands() -> Outcome {
    use self::told::*;
    equal(succeeded(told("\" 5 \"", tell_number).await)?, 5.0)?;
    equal(succeeded(told("\"1.5e3\"", tell_maybe).await)?, Some(1500.0))?;
    equal(succeeded(told("7", tell_text).await)?.as_str(), "7")?;
    equal(succeeded(told("\"true\"", tell_flag).await)?, true)?;
    equal(succeeded(told("0", tell_flag).await)?, false)?;
    equal(succeeded(told("[\"5\", 7]", tell_pair).await)?, (5.0, "7".to_owned()))?;
    equal(succeeded(told("[\"5\", 7]", tell_list).await)?, [5.0, 7.0])?;
    equal(succeeded(told("\"2\"", tell_level).await)?, TellLevelResult::N2)?;
    // One of both is what it is.
    let TellEitherResult::String(text) = succeeded(told("\"5\"", tell_either).await)? else {
        return Err("a text is none".to_owned());
    };
    equal(text.as_str(), "5")?;
    for (json, way) in [("\"x\"", "a number"), ("{}", "a number"), ("true", "a number")] {
        let error = failed(told(json, tell_number).await)?;
        equal((error.kind, error.err_msg.contains(way)), (ErrorKind::Malformed, true))?;
    }
    equal(failed(told("[\"x\", 7]", tell_pair).await)?.kind, ErrorKind::Malformed)?;
    let notes = Notes::default();
    let note = notes.note("got");
    let callback = Callback::new(move |number: f64, text: String, flag: bool, list: Vec<f64>, pair: (f64, String)| {
        note(&format!("{number} {text} {flag} {list:?} {pair:?}"));
    });
    let list = || Any::from(vec![Any::from("1"), Any::from(2)]);
    succeeded(Any::of(callback).call([" 5 ".into(), 7.into(), "true".into(), list(), list()]))?;
    equal(notes.all(), ["got 5 7 true [1.0, 2.0] (1.0, \"2\")"])?;
    let given: Callback<(), f64> = succeeded(Any::of(Callback::<(), String>::new(|| "5".to_owned())).read())?;
    equal(given.call(()), Some(5.0))
}

async fn what_a_call_leaves_out_is_told() -> Outcome {
    let heard = Heard::listen();
    let callback =
        Any::of(Callback::new(|_: f64, _: String, _: Option<f64>, _: nodes_ref::BoundingClientRectCallbackResult| {}));
    succeeded(callback.call([1.into()]))?;
    let told = |at: &str, expected, found| ("callback", at.to_owned(), expected, found);
    equal(heard.all(), [told("argument 2", "a string", "nothing"), told("argument 4", "an object", "nothing")])?;
    succeeded(callback.call(["x".into(), Any::object(), Any::UNDEFINED, Any::object()]))?;
    equal(heard.all(), [told("argument 1", "a number", "a string"), told("argument 2", "a string", "an object")])
}

async fn a_failure_that_is_called_a_success() -> Outcome {
    use self::told::{tell_more, tell_nothing};
    for (json, text) in [
        (r#"{"success": false}"#, ""),
        (r#"{"errno": "E1"}"#, ""),
        (r#"{"errorMessage": "no room", "extra": 1}"#, "no room"),
        (r#"{"message": "no room", "name": "TypeError"}"#, "no room"),
        (r#"{"error": {"message": "no room"}}"#, "no room"),
    ] {
        let as_told = |what: &str, error: taro_api::Error| {
            let text = if text.is_empty() { format!("{what}:fail") } else { text.to_owned() };
            equal((json, error.kind, error.err_msg), (json, ErrorKind::Other, text))
        };
        as_told("login", failed(told(json, || login(None)).await)?)?;
        as_told("vibrateShort", failed(told(json, || vibrate_short(None)).await)?)?;
        as_told("tellNothing", failed(told(json, tell_nothing).await)?)?;
        // Which has a `name` of its own.
        if !json.contains("name") {
            as_told("tellMore", failed(told(json, tell_more).await)?)?;
        }
    }
    // What was asked for is there.
    equal(succeeded(told(r#"{"code": "c", "errno": "E1"}"#, || login(None)).await)?.code.as_str(), "c")?;
    equal(succeeded(told(r#"{"message": "saved"}"#, || vibrate_short(None)).await)?.err_msg.as_str(), "saved")
}

async fn a_success_that_is_told_in_words() -> Outcome {
    for text in ["调用成功", "login：ok", "login success"] {
        let json = format!(r#"{{"code": "c", "errMsg": "{text}"}}"#);
        let found = succeeded(told(&json, || login(None)).await)?;
        equal((found.code.as_str(), found.err_msg.as_str()), ("c", text))?;
    }
    failed(told(r#"{"code": "c", "errMsg": "登录未成功"}"#, || login(None)).await).map(drop)
}

async fn a_map_is_a_record() -> Outcome {
    let found = succeeded(told(r#"{"$map": [["a", 1], ["b", "2"]]}"#, told::tell_record).await)?;
    equal(found.into_iter().collect::<Vec<_>>(), [("a".to_owned(), 1.0), ("b".to_owned(), 2.0)])?;
    let error = failed(told(r#"{"$set": [1]}"#, told::tell_record).await)?;
    equal(error.err_msg.as_str(), "tellRecord:fail expected an object of names and values, found an object")
}

async fn an_optional_object_without_what_it_must_have() -> Outcome {
    let heard = Heard::listen();
    let found = succeeded(told(r#"{"id": "a", "inner": {}}"#, told::tell_inner).await)?;
    equal((found.id.as_str(), found.inner.is_none()), ("a", true))?;
    equal(heard.all(), [("tellInner", "inner.name".to_owned(), "a string", "undefined")])
}

//! What a developer of Taro calls first, as it is meant, with the in-process host.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::Duration;

use serde_json::json;
use taro_api::{
    Any, Callback, Error, Rest, add_interceptor, create_selector_query, current, event_center, get_current_instance,
    get_env,
};
use taro_api::{general, get_storage, host, px_transform, show_modal, show_toast, upload_file, upload_task};

#[test]
fn get_storage_gives_what_was_stored() {
    host::on(get_storage::API, |option| match option.key.as_str() {
        "user" => Ok(get_storage::SuccessCallbackResult::new(json!({ "name": "Li Lei", "age": 20 }))),
        _ => Err(Error::new("data not found")),
    });
    #[derive(serde::Deserialize)]
    struct User {
        name: String,
        age: u8,
    }
    let load = |key: &'static str| {
        host::run(async move { Ok::<User, Error>(get_storage(get_storage::Option::new(key)).await?.data.to()?) })
    };
    let user = load("user").unwrap();
    assert_eq!((user.name.as_str(), user.age), ("Li Lei", 20));
    assert_eq!(load("none").err().unwrap().err_msg, "getStorage:fail data not found");
}

#[test]
fn show_modal_tells_what_the_user_chose() {
    host::on(show_modal::API, |option| {
        assert_eq!((option.title.as_deref(), option.show_cancel), (Some("Delete?"), Some(true)));
        let required = show_modal::SuccessCallbackResultRequired { cancel: false, confirm: true };
        Ok(show_modal::SuccessCallbackResult::new(required))
    });
    let answer = host::run(show_modal(show_modal::Option::new().title("Delete?").show_cancel(true))).unwrap();
    assert!(answer.confirm && !answer.cancel);
}

#[test]
fn show_toast_takes_a_duration_and_an_icon() {
    host::on(show_toast::API, |option| {
        let option = option.unwrap_or_else(|| show_toast::Option::new(""));
        assert_eq!(option.icon, Some(show_toast::Icon::Success));
        assert_eq!(option.duration, Some(Duration::from_secs(2)));
        Ok(Default::default())
    });
    let option = show_toast::Option::new("Saved").icon(show_toast::Icon::Success).duration(Duration::from_secs(2));
    host::run(show_toast(option)).unwrap();
    let wrong = "sucess".parse::<show_toast::Icon>().unwrap_err();
    assert_eq!(wrong.to_string(), "`sucess` is no value of `Icon`; did you mean `success`?");
}

#[test]
fn an_upload_tells_its_progress() {
    type Listeners = Rc<RefCell<Vec<Callback<(upload_task::OnProgressUpdateCallbackResult,)>>>>;
    let listeners = Listeners::default();
    let waiting = Rc::new(RefCell::new(None));
    let (added, slot) = (Rc::clone(&listeners), Rc::clone(&waiting));
    host::on_later(upload_file::API, move |_, reply| {
        let added = Rc::clone(&added);
        reply.task(&host::Object::new().on("onProgressUpdate", move |callback| {
            added.borrow_mut().push(callback);
            Ok(())
        }));
        slot.borrow_mut().replace(reply);
    });
    let required = upload_file::Required { url: "https://example.com", file_path: "/a.png", name: "picture" };
    let task = upload_file(upload_file::Option::new(required));
    let seen = Rc::new(RefCell::new(Vec::new()));
    let notes = Rc::clone(&seen);
    let listener =
        task.on_progress_update(move |it| notes.borrow_mut().push((it.progress, it.total_bytes_sent))).unwrap();
    let progress =
        upload_task::OnProgressUpdateCallbackResult::new(upload_task::OnProgressUpdateCallbackResultRequired {
            progress: 50,
            total_bytes_expected_to_send: 2048,
            total_bytes_sent: 1024,
        });
    listeners.borrow()[0].call((progress,));
    let done = upload_file::SuccessCallbackResultRequired { data: "ok", status_code: 200 };
    waiting.take().unwrap().success(upload_file::SuccessCallbackResult::new(done));
    assert_eq!(host::run(task).unwrap().status_code, 200);
    assert_eq!(*seen.borrow(), [(50.0, 1024)]);
    drop(listener);
}

#[test]
fn the_event_center_carries_events() {
    type Listeners = Rc<RefCell<BTreeMap<String, Vec<Callback<(Rest<Any>,)>>>>>;
    let listeners = Listeners::default();
    let (added, called) = (Rc::clone(&listeners), Rc::clone(&listeners));
    let center = host::Object::new()
        .on("on", move |name: String, listener: Callback<(Rest<Any>,)>| {
            added.borrow_mut().entry(name).or_default().push(listener);
            host::Object::new().make::<Any>()
        })
        .on("trigger", move |name: String, value: Any| {
            for listener in called.borrow().get(&name).into_iter().flatten() {
                listener.call((Rest(vec![value.clone()]),));
            }
            host::Object::new().make::<Any>()
        });
    host::on(event_center::API, move |()| center.make());
    let heard = Rc::new(RefCell::new(Vec::new()));
    let notes = Rc::clone(&heard);
    let center = event_center().unwrap();
    let _listener = center.on("login", move |values: Rest<Any>| notes.borrow_mut().extend(values.0)).unwrap();
    center.trigger("login", vec![json!({ "user": 1 }).into()]).unwrap();
    assert_eq!(heard.borrow()[0].to::<serde_json::Value>().unwrap(), json!({ "user": 1 }));
}

#[test]
fn the_router_has_the_parameters_of_the_page() {
    host::on(current::API, |()| {
        let router = taro_api::RouterInfo::new(taro_api::RouterInfoRequired {
            params: BTreeMap::from([("id".to_owned(), "7".to_owned())]),
            path: "/pages/detail",
            on_ready: "",
            on_hide: "",
            on_show: "",
        });
        Ok(get_current_instance::Current::new().router(router))
    });
    let router = current().unwrap().router.unwrap();
    assert_eq!(router.params["id"], "7");
}

#[test]
fn an_interceptor_changes_each_request() {
    type Interceptor = Callback<(taro_api::Chain,), Any>;
    let kept: Rc<RefCell<Option<Interceptor>>> = Rc::default();
    let slot = Rc::clone(&kept);
    host::on(add_interceptor::API, move |interceptor| {
        slot.borrow_mut().replace(interceptor);
        Ok(Any::UNDEFINED)
    });
    add_interceptor(|chain: taro_api::Chain| {
        let mut params = chain.request_params().unwrap().to::<serde_json::Value>().unwrap();
        params["header"] = json!({ "token": "t" });
        chain.proceed(params).unwrap_or(Any::UNDEFINED)
    })
    .unwrap();
    let chain =
        host::Object::new().with("requestParams", Any::from(json!({ "url": "/a" }))).on("proceed", |it: Any| Ok(it));
    let sent = kept.borrow().as_ref().unwrap().call((chain.make().unwrap(),)).unwrap();
    let sent = sent.to::<serde_json::Value>().unwrap();
    assert_eq!((&sent["url"], &sent["header"]), (&json!("/a"), &json!({ "token": "t" })));
}

#[test]
fn a_selector_finds_where_a_node_is() {
    host::on(create_selector_query::API, |()| {
        let node = host::Object::new().on("boundingClientRect", |callback: Callback<(Any,)>| {
            callback.call((Any::from(json!({ "id": "a", "dataset": {}, "top": 1, "left": 2, "right": 3, "bottom": 4, "width": 5, "height": 6 })),));
            let exec = |answers: Option<Callback<(Rest<Any>,)>>| {
                answers.map(|it| it.call((Rest(vec![Any::from(1)]),)));
                Ok(Any::UNDEFINED)
            };
            host::Object::new().on("exec", exec).make::<Any>()
        });
        host::Object::new().on("select", move |_: String| node.make::<Any>()).make()
    });
    let found = Rc::new(RefCell::new(None));
    let slot = Rc::clone(&found);
    let query = create_selector_query().unwrap();
    let query = query.select("#a").unwrap().bounding_client_rect(move |it| *slot.borrow_mut() = it).unwrap();
    let answers = Rc::new(Cell::new(0));
    let count = Rc::clone(&answers);
    query.exec(move |Rest(all)| count.set(all.len())).unwrap();
    assert!(found.borrow().is_some());
    assert_eq!(answers.get(), 1);
}

#[test]
fn the_platform_and_its_lengths_are_known_at_once() {
    host::on(get_env::API, |()| Ok(general::EnvType::Weapp));
    host::on(px_transform::API, |size| Ok(format!("{size}rpx")));
    assert_eq!(get_env().unwrap(), general::EnvType::Weapp);
    assert_eq!(px_transform(750).unwrap(), "750rpx");
}

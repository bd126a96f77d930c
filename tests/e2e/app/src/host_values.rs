//! What hosts really give, where Taro's types say something else, and values that stay the host's own.

use std::cell::Cell;
use std::rc::Rc;

use taro_api::{Any, Callback, Error, Promise, Rest, ValueKind};

use crate::apis::*;
use crate::driver::{Notes, Outcome, equal, host, later, server, succeeded, tests};

tests!(
    the_instance_of_this_moment,
    the_environment,
    a_node_that_is_not_there,
    a_chain_of_selectors,
    a_node_with_its_methods,
    a_query_without_callbacks,
    a_listener_by_the_name_of_its_event,
    a_callback_is_one_function,
    no_event_is_dropped,
    an_interceptor,
    an_interceptor_of_any_call,
    the_facts_of_the_storage,
    a_length_of_the_design,
    a_canvas_is_drawn_without_more,
);

/// What is made of Taro's own objects below the bindings.
mod live {
    taro_api::spec! {
        #[rust("live_current")]
        const Current: any;
    }
}

/// Of its fields, the types promise more than any host gives; and a parameter of the page is a number.
async fn the_instance_of_this_moment() -> Outcome {
    let empty = succeeded(get_current_instance())?;
    equal((empty.router, empty.on_ready), (None, None))?;
    let (router, params) = (Any::object(), Any::object());
    params.set("id", "7");
    params.set("$taroTimestamp", 1_700_000_000);
    router.set("params", params);
    router.set("path", "/pages/detail?id=7");
    let instance = succeeded(live::live_current())?;
    instance.set("router", router);
    let router = succeeded(get_current_instance())?.router.ok_or("no router");
    instance.set("router", Any::from(serde_json::Value::Null));
    let router = router?;
    equal(router.path.as_str(), "/pages/detail?id=7")?;
    equal(router.params["id"].as_str(), "7")?;
    equal(router.params["$taroTimestamp"].as_str(), "1700000000")
}

/// A mini program's has one field of those that the types promise.
async fn the_environment() -> Outcome {
    let found = succeeded(env())?;
    if host() == "weapp" {
        equal((found.user_data_path.as_deref(), found.taro_env.is_none()), (Some("wxfile://usr"), true))?;
    }
    Ok(())
}

async fn a_node_that_is_not_there() -> Outcome {
    let notes = Notes::default();
    let (rect, all) = (notes.note("rect"), notes.note("all"));
    let query = succeeded(create_selector_query())?;
    let node = succeeded(query.select("#none"))?;
    succeeded(node.bounding_client_rect(move |found: Option<_>| rect(if found.is_none() { "none" } else { "some" })))?;
    succeeded(query.exec(move |Rest(found)| all(&found.len().to_string())))?;
    heard(&notes, 2).await;
    equal(notes.all(), ["rect none", "all 1"])
}

/// Waits until so much was noted.
async fn heard(notes: &Notes, count: usize) {
    for _ in 0..50 {
        if notes.all().len() >= count {
            return;
        }
        sleep(std::time::Duration::from_millis(10)).await;
    }
}

async fn a_chain_of_selectors() -> Outcome {
    let notes = Notes::default();
    let noted = Rc::new(notes.note("id"));
    let (one, all) = (Rc::clone(&noted), noted);
    let selector = if host() == "h5" { "#app" } else { "#canvas" };
    let id = |note: &dyn Fn(&str), found| match found {
        Some(NodesRefBoundingClientRectCallbackResult::BoundingClientRectCallbackResult(it)) => note(&it.id),
        Some(NodesRefBoundingClientRectCallbackResult::BoundingClientRectCallbackResultArray(list)) => {
            list.iter().for_each(|it| note(&format!("{} of {}", it.id, list.len())));
        }
        other => note(&format!("{other:?}")),
    };
    let query = succeeded(create_selector_query())?;
    let query = succeeded(succeeded(query.select(selector))?.bounding_client_rect(move |found| id(&*one, found)))?;
    let query = succeeded(succeeded(query.select_all(selector))?.bounding_client_rect(move |found| id(&*all, found)))?;
    succeeded(query.exec(None))?;
    heard(&notes, 2).await;
    let id = &selector[1..];
    equal(notes.all(), [format!("id {id}"), format!("id {id} of 1")])
}

/// On the web, it is the page's own element.
async fn a_node_with_its_methods() -> Outcome {
    let (selector, method, argument) = match host().as_str() {
        "h5" => ("#app", "getAttribute", "id"),
        _ => ("#canvas", "getContext", "2d"),
    };
    let found: Rc<Cell<Option<Any>>> = Rc::default();
    let slot = Rc::clone(&found);
    let query = succeeded(create_selector_query())?;
    let query = succeeded(succeeded(query.select(selector))?.node(move |nodes| {
        if let Some(NodesRefNodeCallbackResult::NodeCallbackResult(it)) = nodes {
            slot.set(Some(it.node));
        }
    }))?;
    succeeded(query.exec(None))?;
    sleep(std::time::Duration::from_millis(100)).await;
    let node = found.take().ok_or("no node")?;
    let given = succeeded(node.invoke(method, [argument.into()]))?;
    if host() == "h5" {
        return equal(given.as_string().as_deref(), Some("app"));
    }
    equal(given.get("type").as_string().as_deref(), Some("2d"))?;
    // What hangs together there hangs together here.
    equal(given.get("canvas") == node, true)?;
    node.set("width", 10);
    equal(given.get("canvas").get("width").as_f64(), Some(10.0))
}

async fn a_query_without_callbacks() -> Outcome {
    let query = succeeded(create_selector_query())?;
    let node = succeeded(query.select("#none"))?;
    let query = succeeded(node.bounding_client_rect(None))?;
    succeeded(succeeded(query.select_all("#none"))?.fields(nodes_ref::Fields::new().size(true), None))?;
    succeeded(query.exec(None))?;
    later().await;
    Ok(())
}

async fn a_listener_by_the_name_of_its_event() -> Outcome {
    let notes = Notes::default();
    let (one, other) = (notes.note("one"), notes.note("other"));
    let center = succeeded(event_center())?;
    let text = |Rest(values): Rest<Any>| values.first().and_then(Any::as_string).unwrap_or_default();
    let listener = succeeded(center.on("greeting", move |values| one(&text(values))))?;
    let stays = succeeded(center.on("greeting", move |values| other(&text(values))))?;
    succeeded(center.trigger("greeting", vec!["a".into()]))?;
    drop(listener);
    succeeded(center.trigger("greeting", vec!["b".into()]))?;
    stays.forever();
    succeeded(center.trigger("greeting", vec!["c".into()]))?;
    // What gives its object back goes on.
    succeeded(succeeded(center.off("greeting"))?.trigger("greeting", vec!["d".into()]))?;
    equal(notes.all(), ["one a", "other a", "other b", "other c"])?;
    let mut events = succeeded(Events::listen(|tell| center.on("greeting", tell)))?;
    succeeded(center.trigger("greeting", vec!["e".into()]))?;
    equal(events.next().await.map(text).as_deref(), Some("e"))
}

async fn a_callback_is_one_function() -> Outcome {
    let callback: Callback<(Any,), Any> = Callback::new(|it: Any| it);
    let (one, other) = (Any::of(callback.clone()), Any::of(callback));
    equal((one.kind(), one == other), (ValueKind::Function, true))?;
    // One that comes from the host goes back as it came.
    let back: Callback<(Any,), Any> = succeeded(one.read())?;
    equal(Any::of(back) == one, true)?;
    equal(succeeded(one.call(["a".into()]))?.as_string().as_deref(), Some("a"))
}

#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
struct Body {
    body: String,
}

/// Whatever comes in the place of what the types promise, the program hears that something came.
async fn no_event_is_dropped() -> Outcome {
    let heard = Rc::new(Cell::new(0));
    let count = || {
        let heard = Rc::clone(&heard);
        move || heard.set(heard.get() + 1)
    };
    let (a, b, c, d, e) = (count(), count(), count(), count(), count());
    let callbacks = [
        Any::of(Callback::new(move |_: nodes_ref::BoundingClientRectCallbackResult| a())),
        Any::of(Callback::new(move |_: String, _: f64| b())),
        Any::of(Callback::new(move |_: Vec<String>| c())),
        Any::of(Callback::new(move |_: NodesRef| d())),
        Any::of(Callback::new(move |_: general::EnvType, _: Rest<bool>| e())),
    ];
    let null = || Any::from(serde_json::Value::Null);
    let values = [null(), "a".into(), 5.into(), Any::from(Vec::<Any>::new()), Any::object(), b"bytes".to_vec().into()];
    for callback in &callbacks {
        for value in &values {
            succeeded(callback.call([value.clone(), value.clone()]))?;
        }
        succeeded(callback.call([]))?;
    }
    equal(heard.get(), 35)
}

fn address() -> String {
    match host().as_str() {
        "h5" => format!("{}/echo", server()),
        _ => "https://example.com/echo".to_owned(),
    }
}

/// It waits for something of its own, adds a header, hands the request on, and looks at the answer; bytes stay bytes.
async fn an_interceptor() -> Outcome {
    let notes = Notes::default();
    let noted = Rc::new((notes.note("body"), notes.note("status"), notes.note("token")));
    succeeded(add_interceptor(move |chain: Chain| {
        let noted = Rc::clone(&noted);
        Any::from(Promise::new(async move {
            let params = chain.request_params()?;
            noted.0(&format!("{:?}", params.get("data").kind()));
            sleep(std::time::Duration::from_millis(1)).await;
            let header = Any::object();
            header.set("x-token", "t-1");
            params.set("header", header);
            let answer = chain.proceed(params)?.await?;
            noted.1(&format!("{:?}", answer.get("statusCode").as_f64()));
            noted.2(&answer.get("data").get("token").as_string().unwrap_or_default());
            answer.set("seen", true);
            Ok(answer)
        }))
    }))?;
    let option = request::Option::new(address()).method(request::Method::Post).data(b"bytes".to_vec());
    let answer = request(option).await;
    succeeded(clean_interceptors())?;
    let body: Body = succeeded(answer)?.data.to().map_err(|error| error.to_string())?;
    equal(body.body.as_str(), "bytes")?;
    equal(notes.all(), ["body Bytes", "status Some(200.0)", "token t-1"])
}

/// The chain is an object whose function knows it.
async fn an_interceptor_of_any_call() -> Outcome {
    let link = succeeded(interceptorify(|params: Any| {
        Promise::new(async move { Ok::<Any, Error>(Any::of(params.get("way"))) })
    }))?;
    succeeded(link.add_interceptor(|chain: interceptorify::InterceptorifyChain| {
        chain.request_params.set("way", "through");
        let next = chain.proceed.call((chain.request_params.clone(),));
        Promise::new(async move {
            match next {
                Some(next) => next.await,
                None => Err(Error::new("proceed:fail it gave nothing")),
            }
        })
    }))?;
    let params = Any::object();
    params.set("way", "around");
    equal(succeeded(link.request(params).await)?.as_string().as_deref(), Some("through"))
}

/// The promise gives what `success` receives.
async fn the_facts_of_the_storage() -> Outcome {
    succeeded(set_storage_sync("fact", "here"))?;
    let info = succeeded(get_storage_info(None).await)?;
    equal(info.keys.iter().any(|it| it == "fact"), true)?;
    succeeded(remove_storage_sync("fact"))
}

async fn a_length_of_the_design() -> Outcome {
    let config = InitPxTransformConfig::new().design_width(InitPxTransformConfigDesignWidth::Number(750.0));
    succeeded(init_px_transform(config.target_unit(if host() == "h5" { "px" } else { "rpx" })))?;
    let found = succeeded(px_transform(100))?;
    equal(found.as_str(), if host() == "h5" { "50px" } else { "100rpx" })
}

async fn a_canvas_is_drawn_without_more() -> Outcome {
    if host() != "h5" {
        succeeded(succeeded(create_canvas_context("canvas", None))?.draw(None, None, None))?;
    }
    Ok(())
}

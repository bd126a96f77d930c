//! Bodies and answers of the program's own types, in functions that return Taro's error.

use std::cell::RefCell;
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use serde_json::json;
use taro_api::{Any, Error, ErrorKind, ValueKind, get_storage, host, request, set_storage};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Session {
    user: String,
    roles: Vec<Role>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Role {
    name: String,
    level: u8,
}

fn session() -> Session {
    Session { user: "Li Lei".to_owned(), roles: vec![Role { name: "admin".to_owned(), level: 3 }] }
}

fn answer(data: impl Into<Any>) -> request::SuccessCallbackResult {
    let required =
        request::SuccessCallbackResultRequired { data, header: std::collections::BTreeMap::new(), status_code: 200 };
    request::SuccessCallbackResult::new(required)
}

/// One call for the body, and one for the answer.
async fn exchange(session: &Session) -> Result<Session, Error> {
    let answer = request(request::Option::new("https://example.com").data(Any::new(session)?)).await?;
    Ok(answer.data.to::<Session>()?)
}

#[test]
fn a_struct_goes_out_and_comes_back() {
    host::on(request::API, |option| Ok(answer(option.data.unwrap_or(Any::UNDEFINED))));
    assert_eq!(host::run(exchange(&session())), Ok(session()));
}

#[test]
fn what_does_not_fit_is_named() {
    for (data, message) in [
        (json!({ "user": 7, "roles": [] }), "`user`: invalid type: integer `7`, expected a string"),
        (
            json!({ "user": "a", "roles": [{ "name": "b", "level": 1 }, { "name": "c", "level": 300 }] }),
            "`roles.[1].level`: invalid value: integer `300`, expected u8",
        ),
        (json!({ "user": "a" }), "missing field `roles`"),
        (json!(null), "invalid type: null, expected struct Session"),
    ] {
        host::on(request::API, move |_| Ok(answer(data.clone())));
        let error = host::run(exchange(&session())).unwrap_err();
        assert_eq!((error.err_msg.as_str(), error.kind), (message, ErrorKind::Malformed));
    }
}

#[test]
fn what_serde_cannot_write_is_an_error() {
    fn body() -> Result<Any, Error> {
        Ok(Any::new(&std::collections::BTreeMap::from([(vec![1], 2)]))?)
    }
    let error = body().unwrap_err();
    assert_eq!((error.err_msg.as_str(), error.kind), ("key must be a string", ErrorKind::Malformed));
}

#[test]
fn json_and_numbers_go_where_any_is_asked_for() {
    let stored = std::rc::Rc::new(std::cell::RefCell::new(Any::UNDEFINED));
    let kept = stored.clone();
    host::on(set_storage::API, move |option| {
        *kept.borrow_mut() = option.data;
        Ok(Default::default())
    });
    host::on(get_storage::API, move |_| Ok(get_storage::SuccessCallbackResult::new(stored.borrow().clone())));
    let store = |data: Any| {
        host::run(async {
            set_storage(set_storage::Required { key: "key", data }).await?;
            Ok::<_, Error>(get_storage(get_storage::Option::new("key")).await?.data.to::<serde_json::Value>()?)
        })
    };
    let list = json!({ "list": [1, null, "a", { "b": 1.5 }] });
    assert_eq!(store(list.clone().into()), Ok(list));
    assert_eq!(store(7.into()), Ok(json!(7)));
    assert_eq!(store(Any::from(7_u32)), Ok(json!(7)));
    assert_eq!(store(json!(null).into()), Ok(json!(null)));
}

#[test]
fn a_list_of_numbers_or_texts_is_a_list_and_bytes_are_bytes() {
    let list = |any: Any| any.to::<serde_json::Value>().unwrap();
    let numbers: Any = vec![1, 2].into();
    assert!(numbers.as_bytes().is_none(), "{numbers:?}");
    assert_eq!(list(numbers), json!([1, 2]));
    assert_eq!(list(vec![0.5, 2.5].into()), json!([0.5, 2.5]));
    assert_eq!(list(vec!["a", "b"].into()), json!(["a", "b"]));
    assert_eq!(list(vec![vec!["a".to_owned()], vec![]].into()), json!([["a"], []]));
    assert_eq!(list(vec![Any::from("a"), Any::from(true)].into()), json!(["a", true]));
    assert_eq!(Any::from(vec![1_u8, 2]).as_bytes(), Some(vec![1, 2]));
    assert_eq!(Any::from(&"a".to_owned()).as_string().as_deref(), Some("a"));
}

mod emitter {
    taro_api::spec! {
        interface Emitter { emit(name: string, event?: any) => void }
        function createEmitter() => Emitter;
    }
}

#[test]
fn an_any_that_may_be_left_out_takes_what_becomes_one() {
    let seen = Rc::new(RefCell::new(Vec::new()));
    let notes = Rc::clone(&seen);
    host::on(emitter::create_emitter::API, move |()| {
        let notes = Rc::clone(&notes);
        let emit = move |_: String, event: Any| {
            notes.borrow_mut().push(event.kind());
            Ok(())
        };
        host::Object::new().on("emit", emit).make()
    });
    let it = emitter::create_emitter().unwrap();
    it.emit("a", 1).unwrap();
    it.emit("a", "text").unwrap();
    it.emit("a", true).unwrap();
    it.emit("a", json!({ "b": null })).unwrap();
    it.emit("a", vec![1, 2]).unwrap();
    it.emit("a", Any::from("any")).unwrap();
    it.emit("a", Some(Any::from("any"))).unwrap();
    it.emit("a", None).unwrap();
    let expected = [
        ValueKind::Number,
        ValueKind::String,
        ValueKind::Boolean,
        ValueKind::Object,
        ValueKind::Array,
        ValueKind::String,
        ValueKind::String,
        ValueKind::Undefined,
    ];
    assert_eq!(*seen.borrow(), expected);
}

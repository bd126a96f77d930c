//! The log-in against the in-process host, whose handlers are WeChat's client and the server.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use serde_json::{Value, json};
use taro_api::{
    Any, CallbackResult, Error, UserInfo, UserInfoRequired, get_storage, get_user_profile, host, login, remove_storage,
    request, set_storage, user_info,
};

use crate::account::{show_name, sign_out, start};

const SERVER: &str = "https://server.test";

/// What the server answers to a request: `POST /session`, the header and the body.
type Answers = fn(&str, &str, &Value) -> (i64, Value);

/// The client with its storage, and the server. Gives what is stored.
fn world(answers: Answers) -> Rc<RefCell<Option<String>>> {
    let stored = Rc::new(RefCell::new(None));
    host::on(login::API, |_| Ok(login::SuccessCallbackResult::new("code-1")));
    host::on(get_user_profile::API, |_| Ok(profile()));
    let keeps = Rc::clone(&stored);
    host::on(set_storage::API, move |option| {
        assert_eq!(option.key, "token");
        *keeps.borrow_mut() = option.data.as_string();
        Ok(CallbackResult::new("setStorage:ok"))
    });
    let gives = Rc::clone(&stored);
    host::on(get_storage::API, move |_| match &*gives.borrow() {
        Some(token) => Ok(get_storage::SuccessCallbackResult::new(Any::of(token.clone()))),
        None => Err(Error::new("data not found")),
    });
    let loses = Rc::clone(&stored);
    host::on(remove_storage::API, move |_| {
        *loses.borrow_mut() = None;
        Ok(CallbackResult::new("removeStorage:ok"))
    });
    host::on(request::API, move |option| {
        let method = option.method.map_or("GET".to_owned(), |it| it.as_str().to_owned());
        let asked = format!("{method} {}", option.url.strip_prefix(SERVER).unwrap_or(&option.url));
        let header = option.header.and_then(|it| it.get("authorization")?.as_string()).unwrap_or_default();
        let body = option.data.map_or(Value::Null, |it| it.to().unwrap());
        let (status_code, data) = answers(&asked, &header, &body);
        let data = Any::new(&data)?;
        let header = BTreeMap::new();
        Ok(request::SuccessCallbackResult::new(request::SuccessCallbackResultRequired { data, header, status_code }))
    });
    stored
}

/// A server that all goes well with.
fn good(asked: &str, header: &str, body: &Value) -> (i64, Value) {
    match (asked, header) {
        ("POST /session", "") if *body == json!({ "code": "code-1" }) => {
            (200, json!({ "token": "t-1", "expiresIn": 60 }))
        }
        ("GET /user", "Bearer t-1") => (200, json!({ "name": "小明" })),
        ("POST /user", "Bearer t-1") => (200, json!({ "name": body["rawData"] })),
        ("DELETE /session", "Bearer t-1") => (204, json!("")),
        _ => refusal(401, "no-session"),
    }
}

fn refusal(status: i64, error: &str) -> (i64, Value) {
    (status, json!({ "error": error, "message": format!("it is {error}") }))
}

fn profile() -> get_user_profile::SuccessCallbackResult {
    let user_info = UserInfo::new(UserInfoRequired {
        nick_name: "小明".to_owned(),
        avatar_url: String::new(),
        country: String::new(),
        province: String::new(),
        city: String::new(),
        language: user_info::LanguageKey::ZhCn,
    });
    get_user_profile::SuccessCallbackResult::new(get_user_profile::SuccessCallbackResultRequired {
        user_info,
        raw_data: "小明".to_owned(),
        signature: "s".to_owned(),
        encrypted_data: "e".to_owned(),
        iv: "i".to_owned(),
        cloud_id: String::new(),
    })
}

#[test]
fn a_user_signs_in_shows_the_name_and_signs_out() {
    let stored = world(good);
    assert_eq!(host::run(start(SERVER)).unwrap(), None);
    assert_eq!(stored.borrow().as_deref(), Some("t-1"));
    assert_eq!(host::run(show_name(SERVER)).unwrap(), "小明");
    // The next time, the session is there.
    assert_eq!(host::run(start(SERVER)).unwrap().as_deref(), Some("小明"));
    assert_eq!(host::calls(login::API).len(), 1);
    host::run(sign_out(SERVER)).unwrap();
    assert_eq!(*stored.borrow(), None);
}

#[test]
fn the_user_is_asked_before_anything_else() {
    let stored = world(good);
    *stored.borrow_mut() = Some("t-1".to_owned());
    host::on(get_user_profile::API, |_| {
        assert_eq!(host::calls(get_storage::API).len(), 0);
        Err(Error::new("auth deny"))
    });
    let failure = host::run(show_name(SERVER)).unwrap_err().to_string();
    assert_eq!(failure, "You did not allow it (getUserProfile:fail auth deny)");
    assert_eq!(host::calls(request::API).len(), 0);
}

#[test]
fn a_session_that_is_over_is_opened_again() {
    let stored = world(good);
    *stored.borrow_mut() = Some("old".to_owned());
    assert_eq!(host::run(start(SERVER)).unwrap(), None);
    assert_eq!(stored.borrow().as_deref(), Some("t-1"));
    // What the user agreed to was encrypted for the old session.
    *stored.borrow_mut() = Some("old".to_owned());
    let failure = host::run(show_name(SERVER)).unwrap_err().to_string();
    assert!(failure.contains("tap again"), "{failure}");
    assert_eq!(host::run(show_name(SERVER)).unwrap(), "小明");
    // So it is for a session whose key WeChat has changed.
    let stored = world(|asked, header, body| match asked {
        "POST /user" => refusal(403, "wrong-signature"),
        _ => good(asked, header, body),
    });
    *stored.borrow_mut() = Some("t-0".to_owned());
    let failure = host::run(show_name(SERVER)).unwrap_err().to_string();
    assert!(failure.contains("tap again"), "{failure}");
    *stored.borrow_mut() = Some("old".to_owned());
    host::run(sign_out(SERVER)).unwrap();
    assert_eq!(*stored.borrow(), None);
}

#[test]
fn what_fails_is_told() {
    let stored = world(|_, _, _| refusal(401, "used-code"));
    let failure = host::run(start(SERVER)).unwrap_err().to_string();
    assert_eq!(failure, "The server refuses: it is used-code");
    assert_eq!(*stored.borrow(), None);
    world(|_, _, _| (502, json!("<html>")));
    let failure = host::run(start(SERVER)).unwrap_err().to_string();
    assert_eq!(failure, "The server's answer cannot be read (HTTP 502)");
    world(|_, _, _| (200, json!({ "name": 1 })));
    let failure = host::run(start(SERVER)).unwrap_err().to_string();
    assert_eq!(failure, "The server's answer cannot be read (HTTP 200)");
    world(good);
    host::on(login::API, |_| Err(Error::new("system error")));
    let failure = host::run(start(SERVER)).unwrap_err().to_string();
    assert_eq!(failure, "It did not work (login:fail system error)");
}

/// A session is not given up because the server is away.
#[test]
fn a_server_that_is_away_costs_no_session() {
    let stored = world(good);
    *stored.borrow_mut() = Some("t-1".to_owned());
    host::on(request::API, |_| Err(Error::new("connection refused")));
    for failure in [
        host::run(start(SERVER)).map(|_| ()).unwrap_err(),
        host::run(show_name(SERVER)).map(|_| ()).unwrap_err(),
        host::run(sign_out(SERVER)).unwrap_err(),
    ] {
        assert_eq!(failure.to_string(), "The server cannot be reached (request:fail connection refused)");
    }
    assert_eq!(stored.borrow().as_deref(), Some("t-1"));
}

//! The server over HTTP, with a stand-in for WeChat.

use std::net::TcpListener;
use std::sync::Arc;
use std::thread;

use serde_json::{Value, json};
use sign_in_server::config::Config;
use sign_in_server::{App, router, system_clock};
use wechat_stand_in::{APPID, Profile, SECRET, StandIn, Watermark};

/// WeChat, the server, and one app that asks it.
struct World {
    wechat: StandIn,
    address: String,
}

impl World {
    fn new() -> World {
        World::with(&[])
    }

    fn with(more: &[(&str, &str)]) -> World {
        let wechat = StandIn::default();
        let address = wechat.listen().unwrap();
        let known = [("WECHAT_APPID", APPID), ("WECHAT_SECRET", SECRET), ("WECHAT_ADDRESS", &address)];
        let find = |name: &str| more.iter().chain(&known).find(|it| it.0 == name).map(|it| it.1.to_owned());
        let time = wechat.clone();
        let app = App::new(Config::read(find).unwrap(), Arc::new(move || time.now()));
        World { wechat, address: served(app) }
    }

    /// Sends a request; gives the status and the body.
    fn ask(&self, method: &str, path: &str, token: &str, body: &Value) -> (u16, Value) {
        let agent = ureq::Agent::config_builder().http_status_as_error(false).proxy(None).build().new_agent();
        let request = ureq::http::Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.address))
            .header("authorization", format!("Bearer {token}"))
            .header("content-type", "application/json");
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let mut response = agent.run(request.body(body).unwrap()).unwrap();
        let text = response.body_mut().read_to_string().unwrap();
        for secret in [SECRET, "session_key", "openid"] {
            assert!(!text.contains(secret), "{text}");
        }
        (response.status().as_u16(), serde_json::from_str(&text).unwrap_or_default())
    }

    fn exchange(&self, code: &str) -> (u16, Value) {
        self.ask("POST", "/session", "", &json!({ "code": code }))
    }

    /// Signs a user in; gives the token.
    fn sign_in(&self, name: &str) -> String {
        let (status, answer) = self.exchange(&self.wechat.login(name).unwrap());
        assert_eq!(status, 200, "{answer}");
        answer["token"].as_str().unwrap().to_owned()
    }

    fn show(&self, token: &str, profile: &Profile) -> (u16, Value) {
        self.ask("POST", "/user", token, &serde_json::to_value(profile).unwrap())
    }
}

/// Serves an app in a thread of its own; gives the address.
fn served(app: Arc<App>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        tokio::runtime::Runtime::new()
            .unwrap()
            .block_on(async { axum::serve(tokio::net::TcpListener::from_std(listener).unwrap(), router(app)).await })
    });
    address
}

#[track_caller]
fn refused(answer: (u16, Value), status: u16, error: &str) {
    assert_eq!((answer.0, &answer.1["error"]), (status, &json!(error)), "{}", answer.1);
    assert!(answer.1["message"].as_str().is_some_and(|it| !it.is_empty()), "{}", answer.1);
}

#[test]
fn a_user_signs_in_and_shows_the_name() {
    let world = World::new();
    let token = world.sign_in("小明");
    assert_eq!(world.ask("GET", "/user", &token, &Value::Null), (200, json!({ "name": null })));
    let profile = world.wechat.profile("小明").unwrap();
    assert_eq!(world.show(&token, &profile), (200, json!({ "name": "小明" })));
    assert_eq!(world.ask("GET", "/user", &token, &Value::Null), (200, json!({ "name": "小明" })));
    assert_eq!(world.ask("DELETE", "/session", &token, &Value::Null).0, 204);
    refused(world.ask("GET", "/user", &token, &Value::Null), 401, "no-session");
}

#[test]
fn a_code_is_valid_once_and_for_five_minutes() {
    let world = World::new();
    for code in ["unknown", "", "小明&secret=x", &"x".repeat(1000)] {
        refused(world.exchange(code), 401, "bad-code");
    }
    let code = world.wechat.login("小明").unwrap();
    assert_eq!(world.exchange(&code).0, 200);
    refused(world.exchange(&code), 401, "used-code");
    let code = world.wechat.login("小明").unwrap();
    world.wechat.advance(300);
    refused(world.exchange(&code), 401, "bad-code");
}

#[test]
fn what_wechat_s_service_says_is_told() {
    let world = World::new();
    for (errcode, status, error) in
        [(-1, 503, "busy"), (45011, 429, "too-often"), (40226, 403, "blocked"), (61000, 502, "refused")]
    {
        let code = world.wechat.login("小明").unwrap();
        world.wechat.fail_next(errcode);
        refused(world.exchange(&code), status, error);
        // The code was not used.
        assert_eq!(world.exchange(&code).0, 200);
    }
    for wrong in [("WECHAT_SECRET", "another"), ("WECHAT_APPID", "wx-another")] {
        let world = World::with(&[wrong]);
        refused(world.exchange(&world.wechat.login("小明").unwrap()), 502, "refused");
    }
}

#[test]
fn a_service_that_cannot_be_reached_or_read_is_told() {
    // A port that nobody listens on.
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let world = World::with(&[("WECHAT_ADDRESS", &format!("http://{free}"))]);
    refused(world.exchange("code"), 502, "unreachable");
    // A server of another kind: this one has no such path.
    let other = World::new();
    let world = World::with(&[("WECHAT_ADDRESS", &other.address)]);
    refused(world.exchange("code"), 502, "unreachable");
}

#[test]
fn a_session_ends() {
    let world = World::with(&[("SESSION_SECONDS", "60")]);
    let token = world.sign_in("小明");
    world.wechat.advance(61);
    refused(world.ask("GET", "/user", &token, &Value::Null), 401, "no-session");
    let profile = world.wechat.profile("小明").unwrap();
    refused(world.show(&token, &profile), 401, "no-session");
    for wrong in ["", "another", &token.to_lowercase()] {
        refused(world.ask("GET", "/user", wrong, &Value::Null), 401, "no-session");
    }
}

#[test]
fn user_data_is_signed_for_the_session() {
    let world = World::new();
    let token = world.sign_in("小明");
    let profile = world.wechat.profile("小明").unwrap();
    let forged = Profile { raw_data: profile.raw_data.replace("小明", "小红"), ..profile.clone() };
    refused(world.show(&token, &forged), 403, "wrong-signature");
    let unsigned = Profile { signature: String::new(), ..profile.clone() };
    refused(world.show(&token, &unsigned), 403, "wrong-signature");
    // Another user's data is signed with another key.
    world.sign_in("小红");
    refused(world.show(&token, &world.wechat.profile("小红").unwrap()), 403, "wrong-signature");
    // The user logged in again, and has another key.
    world.sign_in("小明");
    refused(world.show(&token, &world.wechat.profile("小明").unwrap()), 403, "wrong-signature");
    assert_eq!(world.show(&token, &profile).0, 200);
}

#[test]
fn user_data_is_of_this_app_and_of_now() {
    let world = World::with(&[("WATERMARK_SECONDS", "60")]);
    let token = world.sign_in("小明");
    let made = |appid: &str, timestamp| {
        world.wechat.profile_of("小明", Watermark { appid: appid.to_owned(), timestamp }).unwrap()
    };
    let now = world.wechat.now();
    refused(world.show(&token, &made("wx-another", now)), 403, "foreign");
    refused(world.show(&token, &made(APPID, now - 61)), 403, "stale");
    refused(world.show(&token, &made(APPID, 0)), 403, "stale");
    refused(world.show(&token, &made(APPID, now + 3600)), 403, "stale");
    refused(world.show(&token, &made(APPID, u64::MAX)), 403, "stale");
    let kept = made(APPID, now);
    world.wechat.advance(120);
    refused(world.show(&token, &kept), 403, "stale");
    assert_eq!(world.show(&token, &world.wechat.profile("小明").unwrap()).0, 200);
}

#[test]
fn damaged_user_data_is_refused() {
    let world = World::new();
    let token = world.sign_in("小明");
    let profile = world.wechat.profile("小明").unwrap();
    let other = world.wechat.profile("小明").unwrap();
    for text in ["", "no base64", "AAAA", &profile.encrypted_data[4..]] {
        let damaged = Profile { encrypted_data: text.to_owned(), ..profile.clone() };
        refused(world.show(&token, &damaged), 403, "damaged");
    }
    for iv in ["", "AAAA", &other.iv] {
        refused(world.show(&token, &Profile { iv: iv.to_owned(), ..profile.clone() }), 403, "damaged");
    }
    assert_eq!(world.ask("GET", "/user", &token, &Value::Null), (200, json!({ "name": null })));
}

#[test]
fn a_wrong_body_is_refused() {
    let world = World::new();
    for body in [json!({}), json!({ "code": 1 }), json!([]), Value::Null, json!({ "code": "x".repeat(20_000) })] {
        refused(world.ask("POST", "/session", "", &body), 400, "bad-request");
    }
    let token = world.sign_in("小明");
    refused(world.ask("POST", "/user", &token, &json!({ "rawData": "{}" })), 400, "bad-request");
}

/// The server of `main.rs` has this clock.
#[test]
fn the_system_s_clock_is_the_stand_in_s() {
    assert!(system_clock()().abs_diff(StandIn::default().now()) <= 1);
}

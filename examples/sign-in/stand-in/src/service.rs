//! The service: users, their codes and their keys.

use std::collections::HashMap;
use std::io;

use axum::extract::{Query, State as Shared};
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD as BASE64, URL_SAFE_NO_PAD};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{Profile, StandIn};

/// The app that the service knows.
pub const APPID: &str = "wx0123456789abcdef";
/// Its secret.
pub const SECRET: &str = "the-secret-of-the-app";

const CODE_SECONDS: u64 = 300;

#[derive(Default)]
pub(crate) struct State {
    users: HashMap<String, User>,
    codes: HashMap<String, Code>,
    pub(crate) failure: Option<i64>,
}

#[derive(Clone)]
pub(crate) struct User {
    pub(crate) openid: String,
    pub(crate) key: [u8; 16],
}

struct Code {
    name: String,
    ends: u64,
    is_used: bool,
}

/// The query of an exchange.
#[derive(Deserialize)]
pub(crate) struct Exchange {
    appid: String,
    secret: String,
    js_code: String,
    grant_type: String,
}

impl State {
    pub(crate) fn user(&mut self, name: &str) -> io::Result<User> {
        if let Some(user) = self.users.get(name) {
            return Ok(user.clone());
        }
        let user = User { openid: format!("o{}", random_text()?), key: random()? };
        self.users.insert(name.to_owned(), user.clone());
        Ok(user)
    }

    pub(crate) fn login(&mut self, name: &str, now: u64) -> io::Result<String> {
        let text = random_text()?;
        self.codes.insert(text.clone(), Code { name: name.to_owned(), ends: now + CODE_SECONDS, is_used: false });
        Ok(text)
    }

    pub(crate) fn exchange(&mut self, asked: &Exchange, now: u64) -> Value {
        if let Some(code) = self.failure.take() {
            return failure(code);
        }
        if asked.appid != APPID {
            return failure(40013);
        }
        if asked.secret != SECRET {
            return failure(40125);
        }
        if asked.grant_type != "authorization_code" {
            return failure(40002);
        }
        let name = match self.codes.get_mut(&asked.js_code) {
            Some(code) if code.is_used => return failure(40163),
            Some(code) if now < code.ends => {
                code.is_used = true;
                code.name.clone()
            }
            _ => return failure(40029),
        };
        match (self.user(&name), random()) {
            (Ok(user), Ok(key)) => {
                self.users.insert(name, User { key, ..user.clone() });
                json!({ "openid": user.openid, "session_key": BASE64.encode(key) })
            }
            _ => failure(-1),
        }
    }
}

/// The service's texts say more; a program goes by the code.
fn failure(code: i64) -> Value {
    let text = match code {
        -1 => "system error",
        40002 => "invalid grant_type",
        40013 => "invalid appid",
        40029 => "invalid code",
        40125 => "invalid appsecret",
        40163 => "code been used",
        40226 => "code blocked",
        45011 => "api minute-quota reach limit",
        _ => "another failure",
    };
    json!({ "errcode": code, "errmsg": text })
}

fn random<const N: usize>() -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(io::Error::other)?;
    Ok(bytes)
}

fn random_text() -> io::Result<String> {
    Ok(URL_SAFE_NO_PAD.encode(random::<24>()?))
}

#[derive(Deserialize)]
struct Asking {
    name: String,
}

#[derive(Deserialize)]
struct Failing {
    errcode: i64,
}

/// `/sns` is the service's; `/client` is what the user's client would do with WeChat, and what a test wants of it.
pub(crate) fn router(stand_in: StandIn) -> Router {
    Router::new()
        .route("/sns/jscode2session", get(exchange))
        .route("/client/login", post(login))
        .route("/client/profile", post(profile))
        .route("/client/fail", post(fail))
        .with_state(stand_in)
}

/// The service calls its JSON text.
async fn exchange(Shared(stand_in): Shared<StandIn>, Query(asked): Query<Exchange>) -> String {
    stand_in.exchange(&asked).to_string()
}

async fn login(Shared(stand_in): Shared<StandIn>, Json(asking): Json<Asking>) -> Result<Json<Value>, StatusCode> {
    let code = stand_in.login(&asking.name).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(Json(json!({ "code": code })))
}

async fn profile(Shared(stand_in): Shared<StandIn>, Json(asking): Json<Asking>) -> Result<Json<Profile>, StatusCode> {
    stand_in.profile(&asking.name).map(Json).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

async fn fail(Shared(stand_in): Shared<StandIn>, Json(failing): Json<Failing>) {
    stand_in.fail_next(failing.errcode);
}

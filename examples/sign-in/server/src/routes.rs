//! What the app can ask.
//!
//! | request | body | answer |
//! | --- | --- | --- |
//! | `POST /session` | `{ code }` | `{ token, expiresIn }` |
//! | `GET /user` | | `{ name }`, which is null before the user has shown it |
//! | `POST /user` | what `getUserProfile` gave | `{ name }` |
//! | `DELETE /session` | | nothing |
//!
//! All but the first take the header `authorization: Bearer <token>`.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use axum::extract::rejection::JsonRejection;
use axum::extract::{DefaultBodyLimit, FromRef, FromRequestParts, State};
use axum::http::StatusCode;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};

use crate::Error;
use crate::config::Config;
use crate::session::{Session, Sessions};
use crate::user_data::{Expected, Sealed};
use crate::wechat::WeChat;

/// User data has one or two kilobytes.
const LONGEST_BODY: usize = 16 * 1024;

/// The seconds since 1970.
pub type Clock = Arc<dyn Fn() -> u64 + Send + Sync>;

/// The system's clock.
pub fn system_clock() -> Clock {
    Arc::new(|| SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs())
}

/// What all requests share.
pub struct App {
    wechat: WeChat,
    sessions: Sessions,
    config: Config,
    clock: Clock,
}

impl App {
    /// An app without sessions.
    pub fn new(config: Config, clock: Clock) -> Arc<App> {
        Arc::new(App { wechat: WeChat::new(&config), sessions: Sessions::new(config.session_seconds), config, clock })
    }

    fn now(&self) -> u64 {
        (self.clock)()
    }
}

/// The routes of an app.
pub fn router(app: Arc<App>) -> Router {
    Router::new()
        .route("/session", post(open_session).delete(close_session))
        .route("/user", get(user).post(show_user))
        .layer(DefaultBodyLimit::max(LONGEST_BODY))
        .with_state(app)
}

/// A body as the app sends it.
type Body<T> = Result<Json<T>, JsonRejection>;

fn body<T>(body: Body<T>) -> Result<T, Error> {
    // What axum says of a wrong body can repeat it.
    body.map(|Json(it)| it).map_err(|_| Error::BadRequest)
}

#[derive(Deserialize)]
struct Credential {
    code: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Opened {
    token: String,
    expires_in: u64,
}

#[derive(Serialize)]
struct Shown {
    name: Option<String>,
}

async fn open_session(State(app): State<Arc<App>>, sent: Body<Credential>) -> Result<Json<Opened>, Error> {
    let code = body(sent)?.code;
    let asks = Arc::clone(&app);
    let exchanged = tokio::task::spawn_blocking(move || asks.wechat.exchange(&code)).await;
    let token = app.sessions.open(exchanged.map_err(|_| Error::Internal)??, app.now())?;
    Ok(Json(Opened { token, expires_in: app.config.session_seconds }))
}

async fn close_session(State(app): State<Arc<App>>, signed: SignedIn) -> StatusCode {
    app.sessions.close(&signed.token);
    StatusCode::NO_CONTENT
}

async fn user(signed: SignedIn) -> Json<Shown> {
    Json(Shown { name: signed.session.name })
}

async fn show_user(State(app): State<Arc<App>>, signed: SignedIn, sent: Body<Sealed>) -> Result<Json<Shown>, Error> {
    let expected = Expected {
        appid: &app.config.appid,
        openid: &signed.session.openid,
        now: app.now(),
        max_age: app.config.watermark_seconds,
    };
    let user = body(sent)?.open(&signed.session.key, &expected)?;
    app.sessions.set_name(&signed.token, &user.nick_name);
    Ok(Json(Shown { name: Some(user.nick_name) }))
}

/// A request with the token of a session.
struct SignedIn {
    token: String,
    session: Session,
}

impl<S: Send + Sync> FromRequestParts<S> for SignedIn
where
    Arc<App>: FromRef<S>,
{
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<SignedIn, Error> {
        let app = Arc::<App>::from_ref(state);
        let header = parts.headers.get(AUTHORIZATION).and_then(|it| it.to_str().ok());
        let token = header.and_then(|it| it.strip_prefix("Bearer ")).ok_or(Error::NoSession)?;
        let session = app.sessions.find(token, app.now())?;
        Ok(SignedIn { token: token.to_owned(), session })
    }
}

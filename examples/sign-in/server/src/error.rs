//! Why a request fails, as the app and its user are told.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// Why a request fails. No variant holds a secret, a key or what the user sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// The body is not what the route takes.
    BadRequest,
    /// WeChat does not know the code, or it is too old.
    BadCode,
    /// The code was exchanged before.
    UsedCode,
    /// WeChat blocks this user.
    Blocked,
    /// The user logs in too often.
    TooOften,
    /// WeChat's service asks to try again later.
    Busy,
    /// WeChat's service does not answer, or not with what it should.
    Unreachable,
    /// WeChat's service refuses this server: its appid or its secret is wrong.
    Refused,
    /// There is no session of this token, or no longer.
    NoSession,
    /// The user data is not signed with the session's key.
    WrongSignature,
    /// The encrypted data cannot be read with the session's key. It is not said at which step: that would help to guess it.
    Damaged,
    /// The data was made for another app or another user.
    Foreign,
    /// The data is too old, or from the future.
    Stale,
    /// The system failed.
    Internal,
}

/// An error as JSON.
#[derive(Serialize)]
struct Body {
    error: &'static str,
    message: &'static str,
}

impl Error {
    /// The status of the answer, its name for programs, and its text for people.
    fn parts(self) -> (StatusCode, &'static str, &'static str) {
        match self {
            Error::BadRequest => (StatusCode::BAD_REQUEST, "bad-request", "the request has no such body"),
            Error::BadCode => (StatusCode::UNAUTHORIZED, "bad-code", "the log-in's code is not valid"),
            Error::UsedCode => (StatusCode::UNAUTHORIZED, "used-code", "the log-in's code was used before"),
            Error::Blocked => (StatusCode::FORBIDDEN, "blocked", "WeChat blocks this user"),
            Error::TooOften => (StatusCode::TOO_MANY_REQUESTS, "too-often", "too many log-ins: try again later"),
            Error::Busy => (StatusCode::SERVICE_UNAVAILABLE, "busy", "WeChat's service is busy: try again"),
            Error::Unreachable => (StatusCode::BAD_GATEWAY, "unreachable", "WeChat's service does not answer"),
            Error::Refused => (StatusCode::BAD_GATEWAY, "refused", "WeChat's service refuses this server"),
            Error::NoSession => (StatusCode::UNAUTHORIZED, "no-session", "the session is over: sign in again"),
            Error::WrongSignature => {
                (StatusCode::FORBIDDEN, "wrong-signature", "the user data is not signed for this session")
            }
            Error::Damaged => (StatusCode::FORBIDDEN, "damaged", "the user data cannot be decrypted"),
            Error::Foreign => (StatusCode::FORBIDDEN, "foreign", "the user data was made for another app or user"),
            Error::Stale => (StatusCode::FORBIDDEN, "stale", "the user data is too old"),
            Error::Internal => (StatusCode::INTERNAL_SERVER_ERROR, "internal", "the server failed"),
        }
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let (status, error, message) = self.parts();
        (status, Json(Body { error, message })).into_response()
    }
}

//! The server's routes, as `../../server/src/routes.rs` has them.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use taro_api::{Any, get_user_profile, request};

use crate::failure::Failure;

/// The server.
pub(crate) struct Server<'a> {
    address: &'a str,
}

/// The name of a user.
#[derive(Deserialize)]
struct Shown<N> {
    name: N,
}

#[derive(Deserialize)]
struct Opened {
    token: String,
}

impl<'a> Server<'a> {
    pub(crate) fn new(address: &'a str) -> Server<'a> {
        Server { address }
    }

    /// Exchanges a code for the token of a session.
    pub(crate) async fn open(&self, code: &str) -> Result<String, Failure> {
        let body = Any::new(&BTreeMap::from([("code", code)])).map_err(taro_api::Error::from)?;
        let opened: Opened = read(self.request("/session").method(request::Method::Post).data(body)).await?;
        Ok(opened.token)
    }

    /// The user's name, if the server knows it.
    pub(crate) async fn user(&self, token: &str) -> Result<Option<String>, Failure> {
        let shown: Shown<Option<String>> = read(self.request("/user").header(signed(token))).await?;
        Ok(shown.name)
    }

    /// Has the server check who the user is.
    pub(crate) async fn show(
        &self,
        token: &str,
        profile: &get_user_profile::SuccessCallbackResult,
    ) -> Result<String, Failure> {
        let body = BTreeMap::from([
            ("rawData", &profile.raw_data),
            ("signature", &profile.signature),
            ("encryptedData", &profile.encrypted_data),
            ("iv", &profile.iv),
        ]);
        let body = Any::new(&body).map_err(taro_api::Error::from)?;
        let option = self.request("/user").method(request::Method::Post).header(signed(token)).data(body);
        let shown: Shown<String> = read(option).await?;
        Ok(shown.name)
    }

    /// Ends a session.
    pub(crate) async fn close(&self, token: &str) -> Result<(), Failure> {
        sent(self.request("/session").method(request::Method::Delete).header(signed(token))).await?;
        Ok(())
    }

    fn request(&self, path: &str) -> request::Option {
        request::Option::new(format!("{}{path}", self.address))
    }
}

fn signed(token: &str) -> BTreeMap<String, Any> {
    BTreeMap::from([("authorization".to_owned(), Any::of(format!("Bearer {token}")))])
}

/// Sends a request. An answer with another status than success is a failure as well.
async fn sent(option: request::Option) -> Result<request::SuccessCallbackResult, Failure> {
    let answer = request(option).await.map_err(Failure::Unreachable)?;
    if (200..300).contains(&answer.status_code) {
        return Ok(answer);
    }
    Err(answer.data.to().map_or(Failure::Unreadable(answer.status_code), Failure::Refused))
}

/// Sends a request, and reads what is answered.
async fn read<T: DeserializeOwned>(option: request::Option) -> Result<T, Failure> {
    let answer = sent(option).await?;
    answer.data.to().map_err(|_| Failure::Unreadable(answer.status_code))
}

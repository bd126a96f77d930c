//! The log-in flow of Taro's documentation: get a code, post it to your server, or say why there is none.
//!
//! `cargo run --example login` runs it against the in-process host. In a mini program the same `sign_in` runs against
//! the real one; only `main` would be another.

use std::collections::BTreeMap;
use std::time::Duration;

use taro_api::{Any, Error, console, login, request};

/// What the server answers.
#[derive(serde::Deserialize)]
struct Session {
    user: String,
}

/// Logs in, and exchanges the code for a session.
async fn sign_in() -> Result<Session, Error> {
    let credential = login(login::Option::new().timeout(Duration::from_secs(5))).await?;
    console::log(format_args!("{}: the code is {}", credential.err_msg, credential.code));

    let body = BTreeMap::from([("code", credential.code)]);
    let body = Any::new(&body)?;
    let answer =
        request(request::Option::new("https://test.com/onLogin").method(request::Method::Post).data(body)).await?;
    answer.data.to().map_err(|error| Error::new(error.to_string()))
}

/// The same call as Taro's page has it: callbacks, and nobody waits.
fn sign_in_with_callbacks() {
    login(
        login::Option::new()
            .success(|result| console::log(format_args!("success: {}", result.code)))
            .fail(|error| console::log(format_args!("fail: {}", error.err_msg)))
            .complete(|result| console::log(format_args!("complete: {}", result.err_msg))),
    );
}

#[cfg(not(target_family = "wasm"))]
fn main() -> Result<(), Error> {
    use taro_api::host;

    // The host that stands in for WeChat, and the server behind it.
    host::on(login::API, |option| {
        assert_eq!(option.timeout, Some(Duration::from_secs(5)));
        Ok(login::SuccessCallbackResult::new("0a3zH0Ga1x"))
    });
    host::on(request::API, |option| {
        println!("{:?} {} {:?}", option.method, option.url, option.data);
        let answer = Any::new(&BTreeMap::from([("user", "Li Lei")]))?;
        Ok(request::SuccessCallbackResult::new(request::SuccessCallbackResultRequired {
            data: answer,
            header: BTreeMap::new(),
            status_code: 200,
        }))
    });
    let session = host::run(sign_in())?;
    println!("signed in as {}\n", session.user);

    // The user says no.
    host::on(login::API, |_| Err(Error::new("auth deny")));
    sign_in_with_callbacks();
    if let Err(error) = host::run(sign_in()) {
        println!("{:?}: {error}", error.kind);
    }
    Ok(())
}

#[cfg(target_family = "wasm")]
fn main() {
    taro_api::spawn(async {
        match sign_in().await {
            // `println!` prints nothing in a client.
            Ok(session) => console::log(session.user),
            Err(_) => sign_in_with_callbacks(),
        }
    });
}

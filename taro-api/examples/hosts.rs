//! One program on several hosts: code by host, and what is there asked for when it runs.
//!
//! `cargo run --example hosts` runs it as three clients. `TARO_ENV=weapp cargo run --example hosts` has one host's code alone.

use std::time::Duration;

use taro_api::{Error, available, console, login, scan_code};

/// A web page has no log-in. In a build for `h5` the other arm is not compiled.
async fn user() -> Result<String, Error> {
    taro_api::platform! {
        h5 => Ok("a guest".to_owned()),
        _ => Ok(format!("a user with the code {}", taro_api::login(None).await?.code)),
    }
}

/// What was handed over may be called, whatever the hosts of the build are.
async fn scan() -> Option<String> {
    let scan_code = available!(scan_code)?;
    let answer = scan_code(scan_code::Option::new()).await.ok()?;
    Some(answer.result)
}

/// A field that only newer clients read: the setter is handed over.
fn patient() -> login::Option {
    let option = login::Option::new();
    match available!(login.timeout) {
        Some(timeout) => timeout(option, Duration::from_secs(3)),
        None => option,
    }
}

async fn app() -> Result<(), Error> {
    console::log(format_args!("{}, {:?}, {:?}", user().await?, scan().await, patient().timeout));
    Ok(())
}

#[cfg(not(target_family = "wasm"))]
fn main() -> Result<(), Error> {
    use taro_api::{Host, host};

    host::on(login::API, |_| Ok(login::SuccessCallbackResult::new("0a3z")));
    for (client, version) in [(Host::Weapp, "3.0.0"), (Host::Weapp, "1.5.0"), (Host::H5, "4.2.1")] {
        host::set_current(client);
        host::set_base_library(version);
        print!("{client} {version}: ");
        host::run(app())?;
    }
    Ok(())
}

#[cfg(target_family = "wasm")]
fn main() {
    taro_api::spawn(async { drop(app().await) });
}

//! Posts a value to a server as JSON, and reads the answer into a struct.
//!
//! `cargo run --example json` runs it against the in-process host.

use serde::{Deserialize, Serialize};
use taro_api::{Any, Error, console, request};

#[derive(Serialize)]
struct Order {
    tea: &'static str,
    cups: u8,
}

#[derive(Deserialize)]
struct Receipt {
    number: u32,
}

/// The host sends an object as JSON, and parses an answer that is JSON.
async fn order(order: &Order) -> Result<Receipt, Error> {
    let option =
        request::Option::new("https://tea.example/orders").method(request::Method::Post).data(Any::new(order)?);
    let answer = request(option).await?;
    // Every status is a success of the call itself.
    match answer.status_code {
        200..=299 => Ok(answer.data.to()?),
        status => Err(Error::new(format!("the server answered {status}"))),
    }
}

async fn app() -> Result<(), Error> {
    let receipt = order(&Order { tea: "Longjing", cups: 2 }).await?;
    console::log(format_args!("order {}", receipt.number));
    if let Err(error) = order(&Order { tea: "Longjing", cups: 200 }).await {
        console::log(error);
    }
    Ok(())
}

#[cfg(not(target_family = "wasm"))]
fn main() -> Result<(), Error> {
    use std::collections::BTreeMap;
    use taro_api::host;

    #[derive(Deserialize)]
    struct Received {
        cups: u8,
    }

    // A server behind the host.
    host::on(request::API, |option| {
        let received: Received = option.data.ok_or_else(|| Error::new("a body is missing"))?.to()?;
        let (status_code, data) = match received.cups {
            0..=9 => (201, Any::new(&BTreeMap::from([("number", 7)]))?),
            _ => (422, Any::from("too many cups")),
        };
        let header = BTreeMap::new();
        Ok(request::SuccessCallbackResult::new(request::SuccessCallbackResultRequired { data, header, status_code }))
    });
    host::run(app())
}

#[cfg(target_family = "wasm")]
fn main() {
    taro_api::spawn(async { drop(app().await) });
}

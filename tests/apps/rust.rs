//! What the pages of the tests' app call.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use taro_api::{Any, Error, get_storage, login, on_network_status_change, request, set_storage};
use wasm_bindgen::prelude::wasm_bindgen;

/// What a function gives, and numbers as text.
#[wasm_bindgen]
pub fn add(first: f64, second: f64) -> String {
    format!("{}", first + second)
}

/// Memory that grows.
#[wasm_bindgen]
pub fn grow() -> f64 {
    let list: Vec<f64> = (0..1_000_000).map(f64::from).collect();
    list.iter().sum()
}

/// A log-in where there is one, a request, the storage and a listener, one after the other.
#[wasm_bindgen]
pub async fn all(url: String) -> Result<String, String> {
    tried(&url).await.map_err(|error| error.to_string())
}

async fn tried(url: &str) -> Result<String, Error> {
    let code = login(None).await.map_or_else(|error| format!("{:?}", error.kind), |session| session.code);
    let answer = request(request::Option::new(url)).await?;
    #[derive(serde::Deserialize)]
    struct User {
        user: String,
    }
    let user = answer.data.to::<User>()?.user;
    set_storage(set_storage::Required { key: "user", data: Any::new(&user)? }).await?;
    let stored: String = get_storage(get_storage::Option::new("user")).await?.data.to()?;
    Ok(format!("{code} {} {user} {stored}", answer.status_code))
}

/// Hears of the network once.
#[wasm_bindgen]
pub async fn network() -> String {
    let heard = Rc::new(RefCell::new(None));
    let hears = Rc::clone(&heard);
    let _listener = on_network_status_change(move |status| *hears.borrow_mut() = Some(format!("{:?}", status.network_type)));
    for _ in 0..100 {
        if let Some(kind) = heard.borrow().clone() {
            return kind;
        }
        taro_api::sleep(Duration::from_millis(50)).await;
    }
    "nothing".to_owned()
}

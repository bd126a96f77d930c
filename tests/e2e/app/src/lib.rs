//! The program that runs on the real runtimes: the same source on each of them.
//!
//! A test is an asynchronous function. Around it stands the driver, which is JavaScript: it makes the client below Taro
//! behave, and hears what came of each test.

#![cfg(target_family = "wasm")]

mod answers;
mod apis;
mod asked;
mod driver;
mod everywhere;
mod growth;
mod host_values;
mod hostile;
mod mini;
mod numbers;
pub mod shapes;
mod web;

use wasm_bindgen::prelude::wasm_bindgen;

/// Runs the tests of a host, or those of that name alone, one after the other, and tells the driver of each.
#[wasm_bindgen]
pub fn run(which: &str) {
    let everywhere =
        || [everywhere::tests(), host_values::tests(), answers::tests(), hostile::tests(), asked::tests()].concat();
    let tests = match which {
        "asked" => asked::tests(),
        "h5" => [everywhere(), web::tests()].concat(),
        // Those of memory come first: what others have used and given back would hide how it grows.
        _ => [growth::tests(), everywhere(), mini::tests()].concat(),
    };
    taro_api::spawn(async move {
        for test in tests {
            driver::scenario("");
            let outcome = (test.run)().await;
            let left = taro_api::__private::waiting();
            let outcome = match left {
                0 => outcome,
                _ => outcome.and(Err(format!("{left} calls wait still"))),
            };
            driver::result(test.name, outcome.err().as_deref().unwrap_or(""));
        }
        driver::end();
    });
}

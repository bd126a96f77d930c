//! The plugin of `plugin_spec`, described in Rust.
//!
//! `cargo run --example plugin_api` runs it against the in-process host.

use std::time::Duration;

#[taro_api::api(module = "my-plugin")]
mod card {
    pub mod scan_card {
        /// How to look for a card.
        pub struct Option {
            /// How long to look.
            pub timeout: Option<std::time::Duration>,
            pub success: Option<fn(Card)>,
        }
        /// What is printed on the card.
        pub struct Card {
            /// Its number.
            pub number: String,
            /// Who issued it.
            pub issuer: Option<one_of!("visa", "unionpay")>,
        }
    }

    /// Reads a bank card with the camera.
    #[platforms(weapp, alipay)]
    pub async fn scan_card(option: Option<scan_card::Option>) -> scan_card::Card;
}

use card::scan_card;
use taro_api::{Error, console};

async fn app() -> Result<(), Error> {
    let card = scan_card(scan_card::Option::new().timeout(Duration::from_secs(10))).await?;
    console::log(format_args!("{} of {:?}", card.number, card.issuer));
    Ok(())
}

#[cfg(not(target_family = "wasm"))]
fn main() -> Result<(), Error> {
    use taro_api::host;

    host::on(scan_card::API, |option| {
        println!("looks for {:?}", option.timeout);
        Ok(scan_card::Card::new("6222").issuer(scan_card::CardIssuer::Unionpay))
    });
    host::run(app())
}

#[cfg(target_family = "wasm")]
fn main() {
    taro_api::spawn(async { drop(app().await) });
}

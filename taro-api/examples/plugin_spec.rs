//! A plugin of one's own, described in the specification language.
//!
//! `cargo run --example plugin_spec` runs it against the in-process host.

use std::time::Duration;

mod card {
    taro_api::spec! {
        #![module("my-plugin")]

        namespace scanCard {
            /// How to look for a card.
            interface Option {
                /// How long to look.
                #[unit(ms)]
                timeout?: number,
                success?: (card: Card) => void,
            }
            /// What is printed on the card.
            interface Card {
                /// Its number.
                number: string,
                /// Who issued it.
                issuer?: "visa" | "unionpay",
            }
        }

        /// Reads a bank card with the camera.
        #[platforms(weapp, alipay)]
        function scanCard(option?: scanCard::Option) => Promise<scanCard::Card>;
    }
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

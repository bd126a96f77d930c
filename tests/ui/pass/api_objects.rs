//! An annotated module with all that a spec can say: objects, tasks, listeners, unions, overloads, constants, modules in
//! modules.
#![deny(warnings, missing_docs, unused, clippy::all, clippy::pedantic)]

/// A card reader.
#[taro_api::api(module = "card-reader")]
pub mod card {
    use std::time::Duration;

    /// What the card says.
    pub mod scan_card {
        /// How to look.
        pub struct Option {
            /// How long.
            pub timeout: Option<super::Duration>,
            /// What to do with it.
            pub source: Source,
            /// How.
            pub mode: Option<one_of!("fast", "exact")>,
            /// Called with the card.
            pub success: Option<fn(SuccessCallbackResult)>,
        }

        /// A card.
        #[extends(CallbackResult)]
        pub struct SuccessCallbackResult {
            /// Its number.
            pub number: String,
            /// Who gave it.
            pub issuer: Issuer,
            /// Where it is.
            pub place: object! {
                /// From the left.
                pub x: f64,
                pub y: Option<f64>,
            },
            #[rest]
            pub rest: BTreeMap<String, String>,
        }

        /// Who gives cards.
        pub enum Issuer {
            /// Visa.
            Visa,
            /// Union Pay.
            #[js("unionpay")]
            UnionPay,
        }

        /// What is looked at.
        pub enum Source {
            /// What is there.
            Preset(one_of!("camera", "album")),
            /// A picture's path.
            Path(String),
            /// A picture.
            Bytes(Vec<u8>),
            /// Cards that are known.
            Cards(Vec<deep::Card>),
        }

        /// Deeper.
        pub mod deep {
            use super::Issuer as Giver;

            /// A card that is known.
            pub struct Card {
                /// Who gave it.
                pub issuer: Giver,
                /// Inside of it.
                pub inner: Option<Box<Self>>,
            }
        }
    }

    /// A scan that goes on.
    pub trait ScanTask: Promise<scan_card::SuccessCallbackResult> {
        /// Ends it.
        fn abort(&self);
        /// Tells how far it is.
        fn on_progress_update(&self, callback: fn(percent: f64));
        /// Tells no more.
        fn off_progress_update(&self, callback: Option<fn(percent: f64)>);
    }

    /// A lamp.
    pub trait Lamp {
        /// How bright.
        #[property]
        fn level(&self) -> f64;
        /// How long it has been on.
        #[property]
        #[readonly]
        #[unit(s)]
        fn age(&self) -> Duration;
        /// Blinks.
        fn blink(&self, #[rest] lengths: Vec<f64>);
        /// Blinks as a text says.
        #[js("blink")]
        fn blink_text(&self, text: String);
        /// Another one.
        fn other(&self) -> Self;
    }

    /// Looks for a card.
    pub fn scan_card(option: scan_card::Option) -> ScanTask;
    /// Looks for a card as before.
    #[js("scanCard")]
    pub fn scan_card_again(times: f64) -> ScanTask;
    /// The lamp.
    pub fn create_lamp() -> Lamp;
    /// Where the pictures are.
    pub const ENV: object! {
        /// The folder.
        #[js("USER_DATA_PATH")]
        pub user_data_path: String,
    };
    /// Says why.
    pub fn explain(#[required] why: Option<String>, more: Option<String>) -> String;
}

use card::scan_card::{self, Issuer, Option as Options, Mode, Source};
use taro_api::host;

pub(crate) fn main() {
    host::on_later(scan_card::API, |option: Options, reply| {
        assert_eq!(option.source, Source::Preset(scan_card::SourceValue::Camera));
        assert_eq!(option.mode, Some(Mode::Exact));
        let place = scan_card::SuccessCallbackResultPlace::new(1);
        reply.success(scan_card::SuccessCallbackResult::new(scan_card::SuccessCallbackResultRequired {
            number: "4000",
            issuer: Issuer::UnionPay,
            place,
        }));
    });
    let source = Source::Preset(scan_card::SourceValue::Camera);
    let option = Options::new(source).mode(Mode::Exact).timeout(std::time::Duration::from_secs(1));
    let found = host::run(card::scan_card(option)).unwrap();
    assert_eq!((found.number.as_str(), found.issuer), ("4000", Issuer::UnionPay));

    host::on(card::create_lamp::API, |()| {
        host::Object::new().with("level", 0.5).with("age", 2.0).on("blink", |_: String| Ok(())).make()
    });
    let lamp = card::create_lamp().unwrap();
    assert_eq!(lamp.level().unwrap(), 0.5);
    assert_eq!(lamp.age().unwrap(), std::time::Duration::from_secs(2));
    lamp.set_level(1);
    lamp.blink_text("long").unwrap();

    host::on(card::env::API, |()| Ok(card::EnvResult::new("/pictures")));
    assert_eq!(card::env().unwrap().user_data_path, "/pictures");

    host::on(card::explain::API, |(why, more): (Option<String>, Option<String>)| {
        assert_eq!((why, more), (None, None));
        Ok("so".to_owned())
    });
    assert_eq!(card::explain(None, None).unwrap(), "so");
}

#[taro_api::api]
mod face {
    pub trait Scan {
        fn start(&self);
    }

    impl Scan for f64 {}

    static VERSION: String;

    /// As public, and one of a callback.
    pub static LATER: fn() -> f64;

    pub(crate) unsafe impl Scan for bool {}

    extern crate serde;

    extern "C" {
        fn scan();
    }

    union Data {
        text: f64,
    }

    macro_rules! more {
        () => {};
    }

    more!();

    pub fn scan();
}

fn main() {}

#[taro_api::api]
mod face {
    trait Scan {
        fn start(&self);
    }

    impl Scan for f64 {}

    static VERSION: String;

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

#[taro_api::api]
mod face {
    trait Scan {}

    impl Scan for f64 {}

    pub fn scan();
}

fn main() {}

//! A `use` of everything may bring a type of a name that is Rust's: which one is meant, nobody is to guess.

mod outer {
    pub struct String;
    pub struct Other;
}

#[taro_api::api]
mod face {
    use super::outer::*;

    pub struct Held {
        pub text: String,
        pub size: Option<f64>,
    }
    pub fn hold(held: Held);
}

fn main() {}

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

mod more {
    pub struct Any;
    pub struct Duration;
}

#[taro_api::api]
mod deeper {
    pub mod scan {
        use crate::more::*;

        pub struct Option {
            pub any: Any,
            pub text: String,
        }
        pub mod inner {
            use super::*;

            pub struct Option {
                pub after: Duration,
            }
        }
    }
    pub fn scan(option: scan::Option, inner: scan::inner::Option);
}

fn main() {}

//! What `use super::*` brings from outside of an annotated module, also through several modules.
#![deny(warnings)]

mod types {
    taro_api::spec! {
        #[both_ways]
        interface Area { name: string }
    }
}
use types::*;

#[taro_api::api]
mod face {
    use super::*;

    pub mod scan {
        use super::*;

        pub struct Option {
            pub area: Area,
        }
        pub mod inner {
            use super::*;

            pub struct Found {
                pub area: Area,
            }
        }
    }
    pub async fn scan(option: scan::Option) -> scan::inner::Found;
}

fn main() {
    drop(face::scan(face::scan::Option::new(Area::new("here"))));
}

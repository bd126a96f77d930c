//! Rust's paths: a name of a module around this one is behind `super::`.

mod other {
    pub struct Area;
}

#[taro_api::api]
mod face {
    use super::other::Area;

    pub mod scan {
        pub struct Option {
            pub near: Near,
            pub area: Area,
            pub deep: inner::Deep,
            pub beside: find::Option,
            pub right: super::Near,
        }

        pub mod inner {
            pub struct Deep {
                pub near: Near,
                pub wrong: super::Near,
                pub nowhere: super::super::Far,
                pub own: self::Near,
            }
        }
    }

    pub mod find {
        pub struct Option {
            pub deep: super::scan::inner::Deep,
        }
    }

    pub struct Near {
        pub x: f64,
        pub own: Self::Far,
    }

    pub trait Player {
        fn next(&self) -> Self::Next;
    }
}

#[taro_api::api]
mod globs {
    pub mod round {
        pub struct Shape {
            pub radius: f64,
        }
    }
    pub mod square {
        pub struct Shape {
            pub side: f64,
        }
    }
    pub mod drawing {
        use super::round::*;
        use super::square::*;

        pub struct Option {
            pub shape: Shape,
            pub list: Vec<Shape>,
        }
    }
    pub fn draw(option: drawing::Option);
}

#[taro_api::api]
mod own {
    use std::collections::BTreeMap;

    pub struct Duration {
        pub of: Any,
    }
    pub struct Any {
        pub x: f64,
    }
    pub struct Vec {
        pub x: f64,
    }
    pub mod play {
        pub struct Option {
            pub length: Duration,
            pub any: Option<Any>,
            pub map: BTreeMap<String, f64>,
            pub list: Vec<String>,
            pub right: super::Duration,
            pub other: taro_api::Any,
        }
    }
    pub fn play(option: play::Option, vec: self::Vec);
}

fn main() {}
